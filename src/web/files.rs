//! The phone's side: built files, embedded, compressed when they were built, never changing under one address.

use std::collections::{BTreeMap, BTreeSet};

use actix_web::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};
use rust_embed::RustEmbed;
use serde::{Deserialize, Serialize};

use super::error::Error;
use crate::wire::page::Problem;

#[derive(RustEmbed)]
#[folder = "frontend/dist/"]
#[allow_missing = true]
struct Dist;

/// The files of the last build, by what they were made of.
#[derive(Clone, Debug, Default)]
pub struct Assets(BTreeMap<String, Built>);

/// What a page names so that the phone's side starts without waiting for one file to name the next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Start {
    /// The script's address; absent where the phone's side was never built: the pages are read without it.
    pub script: Option<String>,
    /// Modules that it will need at once: the page's screen, one language.
    pub modules: BTreeSet<String>,
    /// Style sheets.
    pub styles: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
struct Built {
    file: String,
    #[serde(default, rename = "isEntry")]
    is_entry: bool,
    #[serde(default)]
    css: Vec<String>,
    #[serde(default)]
    imports: Vec<String>,
}

impl Assets {
    /// As the last build wrote them down.
    #[must_use]
    pub fn built() -> Self {
        let manifest = Dist::get("assets.json").map(|file| file.data.into_owned()).unwrap_or_default();
        Self(serde_json::from_slice(&manifest).unwrap_or_default())
    }

    /// What a page with these screens names, in this language.
    #[must_use]
    pub fn start(&self, screens: &[&str], language: &str) -> Start {
        let Some((name, entry)) = self.0.iter().find(|(_, file)| file.is_entry) else { return Start::default() };
        let mut modules = BTreeSet::new();
        self.gather(name, &mut modules);
        self.gather(&format!("texts/{language}.ftl?raw"), &mut modules);
        for screen in screens {
            self.gather(&format!("src/screens/{screen}.svelte"), &mut modules);
        }
        let script = address(&entry.file);
        modules.remove(&script);
        Start { script: Some(script), modules, styles: entry.css.iter().map(|file| address(file)).collect() }
    }

    fn gather(&self, name: &str, modules: &mut BTreeSet<String>) {
        let Some(file) = self.0.get(name) else { return };
        if modules.insert(address(&file.file)) {
            for import in &file.imports {
                self.gather(import, modules);
            }
        }
    }
}

fn address(file: &str) -> String {
    format!("/{file}")
}

/// `GET /assets/{file}`.
///
/// # Errors
/// When there is no such file.
pub async fn asset(path: Path<String>, request: HttpRequest) -> Result<HttpResponse, Error> {
    serve(&format!("assets/{}", path.into_inner()), "public, max-age=31536000, immutable", &request)
}

/// The hall's sign, for the browser's tab.
const ICON: &str = concat!(
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 20\" fill=\"#0b5460\"><path d=\"M10 .8 19 7.6H1z\"/>",
    "<path d=\"M2.2 9h3.4v7.4H2.2zM8.3 9h3.4v7.4H8.3zM14.4 9h3.4v7.4h-3.4zM1 17.4h18v2H1z\"/></svg>"
);

/// `GET /icon.svg`.
pub async fn icon() -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "image/svg+xml"))
        .insert_header((CACHE_CONTROL, "public, max-age=86400"))
        .body(ICON)
}

fn serve(name: &str, cache: &'static str, request: &HttpRequest) -> Result<HttpResponse, Error> {
    let kind = kind_of(name).ok_or(Problem::NotFound)?;
    let accepted = request.headers().get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let encodings = [("br", ".br"), ("gzip", ".gz")].into_iter().filter(|(encoding, _)| accepts(accepted, encoding));
    let compressed = encodings.filter_map(|(encoding, ending)| Some((encoding, Dist::get(&format!("{name}{ending}"))?))).next();
    let mut response = HttpResponse::Ok();
    response.insert_header((CONTENT_TYPE, kind)).insert_header((CACHE_CONTROL, cache)).insert_header((VARY, "Accept-Encoding"));
    match compressed {
        Some((encoding, file)) => Ok(response.insert_header((CONTENT_ENCODING, encoding)).body(file.data.into_owned())),
        None => Dist::get(name).map(|file| response.body(file.data.into_owned())).ok_or_else(|| Problem::NotFound.into()),
    }
}

/// Whether a list like `gzip, br;q=0` takes this encoding.
fn accepts(accepted: &str, encoding: &str) -> bool {
    accepted.split(',').any(|part| {
        let mut parts = part.split(';').map(str::trim);
        parts.next() == Some(encoding) && !parts.any(|quality| matches!(quality, "q=0" | "q=0.0"))
    })
}

/// Only what a build brings. Compressed twins are never asked for by name.
fn kind_of(name: &str) -> Option<&'static str> {
    match name.rsplit_once('.')?.1 {
        "js" => Some("text/javascript; charset=utf-8"),
        "css" => Some("text/css; charset=utf-8"),
        "svg" => Some("image/svg+xml"),
        "png" => Some("image/png"),
        "ftl" => Some("text/plain; charset=utf-8"),
        "json" => Some("application/json"),
        "webmanifest" => Some("application/manifest+json"),
        "woff2" => Some("font/woff2"),
        _ => None,
    }
}
