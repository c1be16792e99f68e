//! One handler a page.

use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, VARY};
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use deliberation::event::Seq;
use deliberation::item::Thing;
use minijinja::value::Serde;
use minijinja::{Value, context};

use super::{Pages, language, state};
use crate::clock;
use crate::web::error::Error;
use crate::web::house::House;
use crate::web::visitor::Visitor;
use crate::wire::Look;
use crate::wire::page::{Problem, State};

/// `GET /`: what is open in the councils of this house.
///
/// # Errors
/// When a page cannot be made at all.
pub async fn front(house: Data<House>, visitor: Visitor, request: HttpRequest) -> Result<HttpResponse, Error> {
    let made = async {
        let mut state = state::common(&house, &visitor, language::of(&request)).await?;
        state.councils = house.councils(&visitor).await?;
        Ok::<_, Error>(state)
    };
    house.pages.answer("front.html", made.await, &request, Value::UNDEFINED)
}

/// `GET /f/{slug}` and the form for a new proposal.
///
/// # Errors
/// When a page cannot be made at all.
pub async fn forum(
    house: Data<House>,
    visitor: Visitor,
    path: Path<String>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let state = state::of_forum(&house, &visitor, language::of(&request), &path, None).await;
    house.pages.answer("forum.html", state, &request, Value::from("now"))
}

/// `GET /f/{slug}/talk|proposals|record`, or the number of anything in the forum.
///
/// # Errors
/// When a page cannot be made at all.
pub async fn forum_part(
    house: Data<House>,
    visitor: Visitor,
    path: Path<(String, String)>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let (slug, part) = path.into_inner();
    let language = language::of(&request);
    if matches!(part.as_str(), "talk" | "proposals" | "record") {
        let state = state::of_forum(&house, &visitor, language, &slug, None).await;
        return house.pages.answer("forum.html", state, &request, Value::from(part));
    }
    let state = match part.parse() {
        Ok(no) => state::of_forum(&house, &visitor, language, &slug, Some(Seq(no))).await,
        Err(_) => Err(Problem::NotFound.into()),
    };
    let is_proposal = state.as_ref().is_ok_and(|state| state.looks.last().is_some_and(has_text));
    let template = if is_proposal { "proposal.html" } else { "thread.html" };
    house.pages.answer(template, state, &request, Value::UNDEFINED)
}

fn has_text(look: &Look) -> bool {
    look.items.iter().any(|item| matches!(item.thing, Thing::Text(_)))
}

/// `GET /sign-in`.
///
/// # Errors
/// When a page cannot be made at all.
pub async fn sign_in(house: Data<House>, visitor: Visitor, request: HttpRequest) -> Result<HttpResponse, Error> {
    let state = state::common(&house, &visitor, language::of(&request)).await;
    house.pages.answer("sign_in.html", state, &request, Value::UNDEFINED)
}

/// `GET /invite/{token}`: what an invitation carries, and the way to take it up.
///
/// # Errors
/// When a page cannot be made at all.
pub async fn invitation(
    house: Data<House>,
    visitor: Visitor,
    path: Path<String>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let made = async {
        let mut state = state::common(&house, &visitor, language::of(&request)).await?;
        state.invitation = Some(house.invitation(path.into_inner(), clock::now()).await?);
        Ok::<_, Error>(state)
    };
    house.pages.answer("sign_in.html", made.await, &request, Value::UNDEFINED)
}

/// `GET /style`: every part in every state. Its parts are the phone's, so the page itself is only the frame.
///
/// # Errors
/// When a page cannot be made at all.
pub async fn style(house: Data<House>, visitor: Visitor, request: HttpRequest) -> Result<HttpResponse, Error> {
    let state = state::common(&house, &visitor, language::of(&request)).await;
    house.pages.answer("layout.html", state, &request, Value::UNDEFINED)
}

/// `GET /health`: whether the record can be reached.
///
/// # Errors
/// When it cannot.
pub async fn health(house: Data<House>) -> Result<HttpResponse, Error> {
    house.blocking(|store| store.is_current().map(|_| ())).await?;
    Ok(HttpResponse::Ok().body("ok\n"))
}

/// Anything else.
///
/// # Errors
/// When a page cannot be made at all.
pub async fn not_found(house: Data<House>, visitor: Visitor, request: HttpRequest) -> Result<HttpResponse, Error> {
    if request.path().starts_with("/api/") {
        return Err(Problem::NotFound.into());
    }
    drop(visitor);
    house.pages.answer("missing.html", Err(Problem::NotFound.into()), &request, Value::UNDEFINED)
}

/// The phone's screens that paint what a template has painted.
fn screens_of(template: &str, tab: &str) -> &'static [&'static str] {
    match (template, tab) {
        ("front.html", _) => &["Council"],
        ("forum.html", "talk") => &["Forum", "Talk"],
        ("forum.html", "proposals") => &["Forum", "Proposals"],
        ("forum.html", "record") => &["Forum", "Record"],
        ("forum.html", _) => &["Forum", "Statements"],
        ("thread.html" | "proposal.html", _) => &["Thing"],
        ("sign_in.html", _) => &["SignIn"],
        (_, _) => &["StylePage"],
    }
}

impl Pages {
    /// A page, or a page that says why there is none and what to do.
    fn answer(
        &self,
        template: &str,
        state: Result<State, Error>,
        request: &HttpRequest,
        tab: Value,
    ) -> Result<HttpResponse, Error> {
        let language = language::of(request);
        let (status, template, state, problem) = match state {
            Ok(state) => (StatusCode::OK, template, Some(state), None),
            Err(error) => (actix_web::ResponseError::status_code(&error), "missing.html", None, Some(error.0)),
        };
        let looks = state.as_ref().map(|state| state.looks.as_slice()).unwrap_or_default();
        let last = looks.last();
        let kinds: Vec<_> = looks.iter().map(state::by_kind).collect();
        let of =
            |look: usize, kind: &str| kinds.get(look).and_then(|kinds| kinds.get(kind)).map(Vec::as_slice).unwrap_or_default();
        let all = |look: usize, kind: &str| Value::from(Serde(of(look, kind)));
        let one = |look: usize, kind: &str| Value::from(Serde(of(look, kind).first()));
        let (hall, topic) = (0, kinds.len().saturating_sub(1));
        let json =
            state.as_ref().and_then(|state| serde_json::to_string(state).ok()).unwrap_or_default().replace('<', "\\u003c");
        let start = self.assets.start(screens_of(template, tab.as_str().unwrap_or_default()), language);
        let page = self.templates.get_template(template).and_then(|template| {
            template.render(context! {
                language, tab, path => request.path(), problem => Value::from(Serde(&problem)),
                state => Value::from(Serde(&state)), state_json => json,
                scripts => Value::from(Serde(&start)),
                forum => one(hall, "forum"),
                roots => all(hall, "contribution"),
                proposals => all(hall, "proposal"),
                statements => all(hall, "statement"),
                contributions => all(topic, "contribution"),
                topic => last.map(|look| look.topic.0),
                older => last.and_then(|look| look.older_before).map(|no| no.0),
                proposal => one(topic, "proposal"),
                text => one(topic, "text"),
                versions => all(topic, "version"),
                amendments => all(topic, "amendment"),
                positions => all(topic, "position"),
            })
        });
        let page = page.map_err(|error| {
            tracing::error!(%error, "a page could not be made");
            Error(Problem::Away)
        })?;
        let mut response = HttpResponse::build(status);
        response.content_type("text/html; charset=utf-8");
        response.insert_header((CACHE_CONTROL, "private, no-cache")).insert_header((VARY, "Cookie, Accept-Language"));
        if let Some(chosen) = language::chosen(request) {
            response.cookie(language::cookie(chosen));
        }
        Ok(response.body(page))
    }
}
