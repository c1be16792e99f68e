//! The interface's words, from the same Fluent files as the phone's.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context, anyhow};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use minijinja::value::Kwargs;
use minijinja::{Environment, State};

use super::language;

/// The phone's own texts, those it fetches later, and what only the server's pages say.
macro_rules! files {
    ($($language:literal),+) => {
        [$((
            $language,
            [
                include_str!(concat!("../../../frontend/texts/", $language, ".ftl")),
                include_str!(concat!("../../../frontend/texts/life/acts.", $language, ".ftl")),
                include_str!(concat!("../../../frontend/texts/life/council.", $language, ".ftl")),
                include_str!(concat!("../../../frontend/texts/life/desk.", $language, ".ftl")),
                include_str!(concat!("../../../frontend/texts/life/doors.", $language, ".ftl")),
                include_str!(concat!("../../../frontend/texts/life/frame.", $language, ".ftl")),
                include_str!(concat!("../../../frontend/texts/life/health.", $language, ".ftl")),
                include_str!(concat!("../../../frontend/texts/life/proposal.", $language, ".ftl")),
                include_str!(concat!("../../../frontend/texts/life/talk.", $language, ".ftl")),
                include_str!(concat!("life.", $language, ".ftl")),
            ],
        )),+]
    };
}

const FILES: [(&str, [&str; 10]); 2] = files!("en", "da");

type Bundles = BTreeMap<&'static str, FluentBundle<FluentResource>>;

/// All texts in all languages.
#[derive(Clone)]
pub struct Texts(Arc<Bundles>);

impl Texts {
    /// Reads what was built in.
    ///
    /// # Errors
    /// When a file of texts is broken: a mistake of the build.
    pub fn built_in() -> anyhow::Result<Self> {
        let mut bundles = Bundles::new();
        for (name, sources) in FILES {
            let language = name.parse().with_context(|| format!("{name} is no language"))?;
            let mut bundle = FluentBundle::new_concurrent(vec![language]);
            // Names and titles stand in elements that isolate their direction, so no marks are needed around them.
            bundle.set_use_isolating(false);
            for source in sources {
                let resource =
                    FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| anyhow!("{name}.ftl: {errors:?}"))?;
                // Texts that the phone fetches apart from each other may have a key in common; what is said last holds here.
                bundle.add_resource_overriding(resource);
            }
            bundles.insert(name, bundle);
        }
        Ok(Self(Arc::new(bundles)))
    }

    /// A text in a language. Numbers among the arguments choose plurals.
    #[must_use]
    pub fn say(&self, language: &str, key: &str, arguments: &[(&str, FluentValue)]) -> String {
        let mut given = FluentArgs::new();
        for (name, value) in arguments {
            given.set((*name).to_owned(), value.clone());
        }
        self.format(language, key, &given)
    }

    fn has(&self, language: &str, key: &str) -> bool {
        self.0.get(language).is_some_and(|bundle| bundle.has_message(key))
    }

    fn format(&self, language: &str, key: &str, arguments: &FluentArgs) -> String {
        let pattern = self.0.get(language).and_then(|bundle| Some((bundle, bundle.get_message(key)?.value()?)));
        let Some((bundle, pattern)) = pattern else {
            tracing::error!(language, key, "a text is missing");
            return key.to_owned();
        };
        bundle.format_pattern(pattern, Some(arguments), &mut Vec::new()).into_owned()
    }

    /// Lets templates say `{{ t("key", name=value) }}` in the page's language, and `{{ t_or("key", "other", name=value) }}` where
    /// there may be no such text.
    pub fn teach(&self, templates: &mut Environment<'static>) {
        let (texts, or) = (self.clone(), self.clone());
        templates.add_function("t", move |state: &State, key: String, arguments: Kwargs| -> Result<String, minijinja::Error> {
            Ok(texts.format(language_of(state), &key, &given(&arguments)?))
        });
        templates.add_function(
            "t_or",
            move |state: &State, key: String, other: String, arguments: Kwargs| -> Result<String, minijinja::Error> {
                let language = language_of(state);
                let key = if or.has(language, &key) { key } else { other };
                Ok(or.format(language, &key, &given(&arguments)?))
            },
        );
    }
}

fn language_of(state: &State) -> &'static str {
    let language = state.lookup("language").map(|value| value.to_string()).unwrap_or_default();
    language::known(&language).unwrap_or(language::DEFAULT)
}

fn given(arguments: &Kwargs) -> Result<FluentArgs<'static>, minijinja::Error> {
    let mut given = FluentArgs::new();
    for name in arguments.args() {
        let value: minijinja::Value = arguments.get(name)?;
        let value = match i64::try_from(value.clone()) {
            Ok(number) => FluentValue::from(number),
            Err(_) => FluentValue::from(value.to_string()),
        };
        given.set(name.to_owned(), value);
    }
    Ok(given)
}

#[cfg(test)]
mod tests {
    use super::Texts;

    #[test]
    fn a_code_keeps_its_zeros() {
        let subject = Texts::built_in().unwrap().say("da", "mail-code-subject", &[("code", "001234".into())]);
        assert!(subject.contains("001234"), "{subject}");
    }

    /// Every text that a template asks for by a plain name, in every language.
    #[test]
    fn the_servers_pages_have_all_their_words() {
        let texts = Texts::built_in().unwrap();
        let pages = [
            include_str!("layout.html"),
            include_str!("parts.html"),
            include_str!("front.html"),
            include_str!("forum.html"),
            include_str!("life.html"),
            include_str!("way.html"),
            include_str!("desk.html"),
            include_str!("thread.html"),
            include_str!("proposal.html"),
            include_str!("sign_in.html"),
            include_str!("missing.html"),
        ];
        let asked = pages.iter().flat_map(|page| page.split(" t(\"").skip(1).filter_map(|rest| rest.split('"').next()));
        for key in asked.filter(|key| !key.ends_with('-')).chain(["mail-code-subject", "mail-code-body"]) {
            for (language, bundle) in texts.0.iter() {
                assert!(bundle.get_message(key).is_some(), "{language}.ftl has no {key}");
            }
        }
    }
}
