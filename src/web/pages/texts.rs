//! The interface's words, from the same Fluent files as the phone's.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context, anyhow};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use minijinja::value::Kwargs;
use minijinja::{Environment, State};

use super::language;

/// The phone's own texts, those it fetches for a desk, and what only the server's pages say.
const FILES: [(&str, [&str; 3]); 2] = [
    (
        "en",
        [
            include_str!("../../../frontend/texts/en.ftl"),
            include_str!("../../../frontend/texts/life/desk.en.ftl"),
            include_str!("life.en.ftl"),
        ],
    ),
    (
        "da",
        [
            include_str!("../../../frontend/texts/da.ftl"),
            include_str!("../../../frontend/texts/life/desk.da.ftl"),
            include_str!("life.da.ftl"),
        ],
    ),
];

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
                bundle.add_resource(resource).map_err(|errors| anyhow!("{name}.ftl: {errors:?}"))?;
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

    fn format(&self, language: &str, key: &str, arguments: &FluentArgs) -> String {
        let pattern = self.0.get(language).and_then(|bundle| Some((bundle, bundle.get_message(key)?.value()?)));
        let Some((bundle, pattern)) = pattern else {
            tracing::error!(language, key, "a text is missing");
            return key.to_owned();
        };
        bundle.format_pattern(pattern, Some(arguments), &mut Vec::new()).into_owned()
    }

    /// Lets templates say `{{ t("key", name=value) }}` in the page's language.
    pub fn teach(&self, templates: &mut Environment<'static>) {
        let texts = self.clone();
        templates.add_function("t", move |state: &State, key: String, arguments: Kwargs| -> Result<String, minijinja::Error> {
            let mut given = FluentArgs::new();
            for name in arguments.args() {
                let value: minijinja::Value = arguments.get(name)?;
                let value = match i64::try_from(value.clone()) {
                    Ok(number) => FluentValue::from(number),
                    Err(_) => FluentValue::from(value.to_string()),
                };
                given.set(name.to_owned(), value);
            }
            let language = state.lookup("language").map(|value| value.to_string()).unwrap_or_default();
            Ok(texts.format(language::known(&language).unwrap_or(language::DEFAULT), &key, &given))
        });
    }
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
