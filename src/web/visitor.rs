//! Who is asking: a cookie or a bearer token is a row in the store, so that each sign-in can be ended by itself.

use std::pin::Pin;

use actix_web::cookie::time::Duration as CookieDuration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::dev::Payload;
use actix_web::http::header::AUTHORIZATION;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest};
use deliberation::people::{Person, Who};

use super::error::Error;
use super::house::House;
use crate::clock;
use crate::store::{StoredForum, StoredPerson};
use crate::wire::page::Problem;

/// The cookie that holds a sign-in's token.
const COOKIE: &str = "moothall";
/// How long a sign-in lasts without being used.
const DAYS: i64 = 90;

/// Who is asking.
pub struct Visitor {
    /// The person, where somebody has signed in.
    pub person: Option<StoredPerson>,
    /// The token they came with.
    pub token: Option<String>,
}

fn token_of(request: &HttpRequest) -> Option<String> {
    let bearer = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    match bearer {
        Some(token) => Some(token.trim().to_owned()),
        None => request.cookie(COOKIE).map(|cookie| cookie.value().to_owned()),
    }
}

impl FromRequest for Visitor {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let token = token_of(request);
        let house = request.app_data::<Data<House>>().cloned();
        Box::pin(async move {
            let (Some(token), Some(house)) = (token, house) else {
                return Ok(Self { person: None, token: None });
            };
            let asked = token.clone();
            let person = house.blocking(move |store| store.signed_in(&asked, clock::now())).await?;
            Ok(Self { token: person.is_some().then_some(token), person })
        })
    }
}

impl Visitor {
    /// As they come to a forum: with their offices in the council that hosts it. People of a rehearsal are guests anywhere
    /// else.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn who(&self, house: &House, forum: &StoredForum) -> Result<Who, Error> {
        let Some(stored) = self.person.clone() else { return Ok(Who::Guest) };
        if stored.only_forum.is_some_and(|only| only != forum.id) {
            return Ok(Who::Guest);
        }
        let (id, council) = (stored.id, forum.council);
        let offices = house.blocking(move |store| store.offices_of(id, council)).await?;
        Ok(Who::Person(Person { id, name: stored.name, group: stored.group, hat: stored.hat, offices }))
    }

    /// The person, or the answer that one has to sign in.
    ///
    /// # Errors
    /// [`Problem::SignInFirst`].
    pub fn signed_in(&self) -> Result<&StoredPerson, Error> {
        self.person.as_ref().ok_or_else(|| Problem::SignInFirst.into())
    }
}

/// The cookie of a sign-in. Scripts cannot read it, other sites cannot send it along with a form.
pub fn cookie(token: String, secure: bool) -> Cookie<'static> {
    Cookie::build(COOKIE, token)
        .path("/")
        .http_only(true)
        .secure(secure)
        .same_site(SameSite::Lax)
        .max_age(CookieDuration::days(DAYS))
        .finish()
}

/// The cookie that ends it.
pub fn no_cookie() -> Cookie<'static> {
    let mut cookie = Cookie::build(COOKIE, "").path("/").http_only(true).finish();
    cookie.make_removal();
    cookie
}
