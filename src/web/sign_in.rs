//! Signing in: a one-time code by mail, then a cookie. There are no passwords.

use actix_web::http::header::LOCATION;
use actix_web::web::{Data, Json, Path};
use actix_web::{HttpRequest, HttpResponse};
use deliberation::event::Lang;
use deliberation::people::{ActorGroup, PersonId};
use deliberation::words::Name;

use super::error::Error;
use super::house::House;
use super::visitor::{Visitor, cookie, no_cookie};
use crate::clock;
use crate::notice::{Mail, MailError};
use crate::store::{CODE_MINUTES, CodeAnswer, NewPerson, Store, StoredPerson};
use crate::wire::page::{CodeAsked, CodeEntered, CodeSent, Me, Problem};

/// `POST /api/sign-in`: sends a code. The answer is the same for known and unknown addresses, so that nobody can ask who
/// takes part.
///
/// # Errors
/// When the address is none, asked for too often, or the mail is not taken.
pub async fn ask_code(house: Data<House>, request: HttpRequest, asked: Json<CodeAsked>) -> Result<Json<CodeSent>, Error> {
    let email = address(&asked.email)?;
    attempt(&house, &request)?;
    house.limits.code(&email)?;
    let code = clock::six_digits();
    let (to, asked_code) = (email.clone(), code.clone());
    house.blocking(move |store| store.ask_code(&to, &asked_code, clock::now())).await?;
    let (subject, body) = house.pages.code_mail(&asked.language, &code, CODE_MINUTES);
    let mail = house.mail.clone();
    actix_web::web::block(move || mail.send(&email, &subject, &body)).await?.map_err(|error: MailError| {
        tracing::error!(%error, "a sign-in code was not sent");
        Error(Problem::MailNotSent)
    })?;
    let demo_code = (house.is_demo() && !house.mail.is_sent()).then_some(code);
    Ok(Json(CodeSent { minutes: CODE_MINUTES, demo_code }))
}

/// `POST /api/sign-in/code`: signs in, the first time under a name.
///
/// # Errors
/// When the code is wrong, a name is needed or cannot be taken, or the invitation is none.
pub async fn enter_code(house: Data<House>, request: HttpRequest, entered: Json<CodeEntered>) -> Result<HttpResponse, Error> {
    let entered = entered.into_inner();
    let email = address(&entered.email)?;
    attempt(&house, &request)?;
    let newcomer = Newcomer {
        name: parse_name(entered.name.as_deref())?,
        hat: parse_name(entered.hat.as_deref())?,
        lang: Lang::parse(house.pages.language_of(&request)),
    };
    if let Some(token) = entered.invitation.clone() {
        // Looked at first: a code is not spent on an invitation that is none.
        house.invitation(token, clock::now()).await?;
    }
    let code = entered.code.split_whitespace().collect::<String>();
    let (mut person, token) = house.blocking(move |store| sign_in(store, &email, &code, newcomer)).await?;
    if let Some(invitation) = entered.invitation {
        person = house.take_up(person.id, invitation).await?;
    }
    let secure = is_secure(&request, &house);
    let me = house.me(&person).await?;
    Ok(HttpResponse::Ok().cookie(cookie(token, secure)).json(me))
}

/// What signing in needs besides the code.
struct Newcomer {
    name: Option<Name>,
    hat: Option<Name>,
    lang: Option<Lang>,
}

fn sign_in(store: &Store, email: &str, code: &str, newcomer: Newcomer) -> Result<(StoredPerson, String), Error> {
    let now = clock::now();
    let Newcomer { name, hat, lang } = newcomer;
    let newcomer = name.map(|name| NewPerson {
        id: PersonId(clock::new_id()),
        name,
        group: ActorGroup::Citizen,
        hat,
        lang,
        email: None,
        only_forum: None,
        fictional: false,
        at: now,
    });
    let id = match store.enter_code(email, code, newcomer.as_ref(), now)? {
        CodeAnswer::Right { person, .. } => person,
        CodeAnswer::NameNeeded => return Err(Problem::NameNeeded.into()),
        CodeAnswer::Wrong { tries_left } => return Err(Problem::WrongCode { tries_left }.into()),
        CodeAnswer::NoCode => return Err(Problem::WrongCode { tries_left: 0 }.into()),
    };
    let person = store.person(id)?.ok_or(Problem::NotFound)?;
    Ok((person, store.sign_in(id, now)?))
}

/// `POST /api/sign-out`.
///
/// # Errors
/// When the store does not answer.
pub async fn sign_out(house: Data<House>, visitor: Visitor) -> Result<HttpResponse, Error> {
    if let Some(token) = visitor.token {
        house.blocking(move |store| store.sign_out(&token)).await?;
    }
    Ok(HttpResponse::NoContent().cookie(no_cookie()).finish())
}

/// `GET /api/me`: who I am, or `null`.
///
/// # Errors
/// When the store does not answer.
pub async fn me(house: Data<House>, visitor: Visitor) -> Result<Json<Option<Me>>, Error> {
    match &visitor.person {
        Some(person) => Ok(Json(Some(house.me(person).await?))),
        None => Ok(Json(None)),
    }
}

/// `GET /demo/{key}`: signs in as a fictional person of the demonstration.
///
/// # Errors
/// When there is no such key; in a real hall there is none.
pub async fn demo(house: Data<House>, key: Path<String>, request: HttpRequest) -> Result<HttpResponse, Error> {
    let demo = house.demo.iter().find(|demo| demo.key == *key).cloned().ok_or(Problem::NotFound)?;
    let token = house.blocking(move |store| store.sign_in(demo.person, clock::now())).await?;
    Ok(HttpResponse::SeeOther()
        .insert_header((LOCATION, format!("/f/{}", demo.forum)))
        .cookie(cookie(token, is_secure(&request, &house)))
        .finish())
}

fn address(raw: &str) -> Result<String, Error> {
    let address = raw.trim().to_lowercase();
    if Mail::is_address(&address) { Ok(address) } else { Err(Problem::NotAnAddress.into()) }
}

fn attempt(house: &House, request: &HttpRequest) -> Result<(), Error> {
    request.peer_addr().map_or(Ok(()), |from| house.limits.attempt(from.ip()))
}

fn parse_name(raw: Option<&str>) -> Result<Option<Name>, Error> {
    let raw = raw.map(str::trim).filter(|raw| !raw.is_empty());
    raw.map(Name::parse).transpose().map_err(|fault| Problem::Words { fault }.into())
}

fn is_secure(request: &HttpRequest, house: &House) -> bool {
    match &house.public_url {
        Some(url) => url.starts_with("https://"),
        None => request.connection_info().scheme() == "https",
    }
}
