//! Which language a visitor reads.

use actix_web::HttpRequest;
use actix_web::cookie::Cookie;
use actix_web::http::header::ACCEPT_LANGUAGE;

/// Where nothing else is known.
pub const DEFAULT: &str = "en";
/// The languages there are texts for.
pub const ALL: [&str; 2] = ["en", "da"];
/// The cookie that keeps a choice.
const COOKIE: &str = "language";

/// The language of ours that a tag names.
pub fn known(tag: &str) -> Option<&'static str> {
    let main = tag.split('-').next().unwrap_or_default();
    ALL.into_iter().find(|language| language.eq_ignore_ascii_case(main))
}

/// A choice made just now, in the address: `?language=da`.
pub fn chosen(request: &HttpRequest) -> Option<&'static str> {
    request.query_string().split('&').find_map(|pair| pair.strip_prefix("language=")).and_then(known)
}

/// What was chosen, now or before, else what the browser asks for.
pub fn of(request: &HttpRequest) -> &'static str {
    chosen(request)
        .or_else(|| request.cookie(COOKIE).and_then(|cookie| known(cookie.value())))
        .or_else(|| {
            let accepted = request.headers().get(ACCEPT_LANGUAGE)?.to_str().ok()?;
            accepted.split(',').find_map(|tag| known(tag.split(';').next().unwrap_or_default().trim()))
        })
        .unwrap_or(DEFAULT)
}

/// Keeps a choice for a year.
pub fn cookie(language: &'static str) -> Cookie<'static> {
    let year = actix_web::cookie::time::Duration::days(365);
    Cookie::build(COOKIE, language).path("/").max_age(year).same_site(actix_web::cookie::SameSite::Lax).finish()
}
