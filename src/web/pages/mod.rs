//! Pages made on the server: the public record of a forum can be read, printed and archived without JavaScript, and is the
//! first paint of every phone.

mod dates;
mod handlers;
mod language;
mod owed;
mod state;
mod texts;

use actix_web::HttpRequest;
use minijinja::Environment;

pub use handlers::{desk, forum, forum_part, front, health, invitation, not_found, propose, sign_in, style, trail};

use super::files::Assets;
use texts::Texts;

/// The signs are the phone's own file; from its first element on it is pure markup.
const SPRITE: &str = include_str!("../../../frontend/src/parts/Sprite.svelte");

const TEMPLATES: [(&str, &str); 11] = [
    ("layout.html", include_str!("layout.html")),
    ("parts.html", include_str!("parts.html")),
    ("life.html", include_str!("life.html")),
    ("way.html", include_str!("way.html")),
    ("desk.html", include_str!("desk.html")),
    ("front.html", include_str!("front.html")),
    ("forum.html", include_str!("forum.html")),
    ("thread.html", include_str!("thread.html")),
    ("proposal.html", include_str!("proposal.html")),
    ("sign_in.html", include_str!("sign_in.html")),
    ("missing.html", include_str!("missing.html")),
];

/// Templates, texts, and the names of the phone's files.
pub struct Pages {
    templates: Environment<'static>,
    texts: Texts,
    assets: Assets,
}

impl Pages {
    /// Reads everything that was built in.
    ///
    /// # Errors
    /// When a template or a text cannot be read: a mistake of the build.
    pub fn built_in() -> anyhow::Result<Self> {
        let texts = Texts::built_in()?;
        let mut templates = Environment::new();
        templates.set_undefined_behavior(minijinja::UndefinedBehavior::Chainable);
        let signs = SPRITE.find("<svg class").and_then(|from| SPRITE.get(from..)).unwrap_or_default();
        templates.add_template("sprite", signs)?;
        for (name, source) in TEMPLATES {
            templates.add_template(name, source)?;
        }
        texts.teach(&mut templates);
        dates::teach(&mut templates);
        Ok(Self { templates, texts, assets: Assets::built() })
    }

    /// The language a visitor reads: what they chose, else what their browser asks for, else English.
    #[must_use]
    pub fn language_of(&self, request: &HttpRequest) -> &'static str {
        language::of(request)
    }

    /// The mail with a sign-in code: subject and body.
    #[must_use]
    pub fn code_mail(&self, language: &str, code: &str, minutes: u32) -> (String, String) {
        let language = language::known(language).unwrap_or(language::DEFAULT);
        // The code is a word, not a number: as a number it would lose its leading zeros.
        let arguments = [("code", code.into()), ("minutes", minutes.into())];
        (self.texts.say(language, "mail-code-subject", &arguments), self.texts.say(language, "mail-code-body", &arguments))
    }
}
