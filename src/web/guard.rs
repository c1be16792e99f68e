//! What every request and answer passes: where it comes from, and what a browser may do with the page.

use actix_web::HttpRequest;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{
    CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, HeaderValue, ORIGIN, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use actix_web::middleware::Next;
use actix_web::web::Data;

use super::error::Error;
use super::house::House;
use crate::wire::page::Problem;

/// Whether a request comes from our own pages, or from a program that is no browser. A browser always says where a
/// websocket or a POST comes from; without this check any site could open a socket with the visitor's cookie.
#[must_use]
pub fn is_same_site(request: &HttpRequest, house: &House) -> bool {
    let Some(origin) = request.headers().get(ORIGIN) else { return true };
    let Ok(origin) = origin.to_str() else { return false };
    if let Some(public) = &house.public_url {
        return origin.eq_ignore_ascii_case(public.trim_end_matches('/'));
    }
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok());
    let named = origin.split_once("://").map(|(_, host)| host);
    named.is_some() && named == host
}

/// Guards all routes: refuses what other sites send, and tells browsers how little a page may do.
///
/// # Errors
/// Passes on what the handlers say.
pub async fn guard(
    request: ServiceRequest,
    next: Next<impl actix_web::body::MessageBody + 'static>,
) -> Result<ServiceResponse<impl actix_web::body::MessageBody>, actix_web::Error> {
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
    let house = request.app_data::<Data<House>>().cloned();
    if changes && house.is_some_and(|house| !is_same_site(request.request(), &house)) {
        return Err(Error(Problem::OtherSite).into());
    }
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default().to_owned();
    let mut response = next.call(request).await?;
    let headers = response.headers_mut();
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    let is_page = headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if is_page && let Ok(policy) = HeaderValue::from_str(&policy(&host)) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    Ok(response)
}

/// Nothing from elsewhere, no inline script or style, no HTML made from strings. The socket's address is named because
/// older Safari does not take `'self'` for it.
fn policy(host: &str) -> String {
    let host: String = host.chars().filter(|c| c.is_ascii_alphanumeric() || ".:-[]".contains(*c)).collect();
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
         connect-src 'self' ws://{host} wss://{host}; manifest-src 'self'; worker-src 'self'; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html"
    )
}
