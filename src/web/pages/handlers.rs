//! One handler a page.

use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, VARY};
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use deliberation::event::Seq;
use deliberation::item::{Own, Thing};
use minijinja::value::Serde;
use minijinja::{Value, context};

use super::{Pages, language, owed, state};
use crate::clock;
use crate::web::error::Error;
use crate::web::house::House;
use crate::web::trails::{came_of, trail_of};
use crate::web::visitor::Visitor;
use crate::wire::Look;
use crate::wire::page::{Desk, DeskForum, Problem, State};

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
    let (pages, language) = (&house.pages, language::of(&request));
    let of = |no| state::of_forum(&house, &visitor, language, &slug, no);
    match part.as_str() {
        "talk" | "proposals" | "record" => pages.answer("forum.html", of(None).await, &request, Value::from(part)),
        "way" | "mandate" | "panel" => pages.answer("way.html", of(None).await, &request, Value::from(part)),
        "mine" => {
            let state = of(None).await;
            let trails = came_of(&house, &visitor, &slug).await.unwrap_or_default();
            pages.answer_with(
                "way.html",
                state,
                &request,
                Value::from(part),
                context! { trails => Value::from(Serde(&trails)) },
            )
        }
        "desk" => {
            let state = of(None).await;
            let forums = state.as_ref().map(|state| own_desk(state, &slug)).unwrap_or_default();
            let desk = Desk { forums };
            pages.answer_with("desk.html", state, &request, Value::from(part), context! { desk => Value::from(Serde(&desk)) })
        }
        number => {
            let state = match number.parse() {
                Ok(no) => of(Some(Seq(no))).await,
                Err(_) => Err(Problem::NotFound.into()),
            };
            let (template, tab) = match state.as_ref().map(|state| state.looks.as_slice()) {
                Ok([_]) => ("forum.html", "record"),
                Ok([.., last]) if has_text(last) => ("proposal.html", ""),
                Ok(_) | Err(_) => ("thread.html", ""),
            };
            pages.answer(template, state, &request, Value::from(tab))
        }
    }
}

/// `GET /f/{slug}/{proposal}/trail`: from what somebody lives with to what came of it.
///
/// # Errors
/// When a page cannot be made at all.
pub async fn trail(
    house: Data<House>,
    visitor: Visitor,
    path: Path<(String, Seq)>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let (slug, proposal) = path.into_inner();
    let made = async {
        let state = state::of_forum(&house, &visitor, language::of(&request), &slug, Some(proposal)).await?;
        let trail = trail_of(&house, &visitor, &slug, proposal).await?;
        Ok::<_, Error>((state, trail))
    };
    let (state, trails) = match made.await {
        Ok((state, trail)) => (Ok(state), vec![trail]),
        Err(error) => (Err(error), Vec::new()),
    };
    let more = context! { trails => Value::from(Serde(&trails)) };
    house.pages.answer_with("way.html", state, &request, Value::from("trail"), more)
}

/// `GET /desk`: what waits for me, everywhere.
///
/// # Errors
/// When a page cannot be made at all.
pub async fn desk(house: Data<House>, visitor: Visitor, request: HttpRequest) -> Result<HttpResponse, Error> {
    let made = async {
        let state = state::common(&house, &visitor, language::of(&request)).await?;
        let desk = if visitor.person.is_some() { house.desk(&visitor).await? } else { Desk { forums: Vec::new() } };
        Ok::<_, Error>((state, desk))
    };
    let (state, more) = match made.await {
        Ok((state, desk)) => (Ok(state), context! { desk => Value::from(Serde(&desk)) }),
        Err(error) => (Err(error), Value::UNDEFINED),
    };
    house.pages.answer_with("desk.html", state, &request, Value::from("desk"), more)
}

/// `GET /propose`: the form for a new forum.
///
/// # Errors
/// When a page cannot be made at all.
pub async fn propose(house: Data<House>, visitor: Visitor, request: HttpRequest) -> Result<HttpResponse, Error> {
    let made = async {
        let mut state = state::common(&house, &visitor, language::of(&request)).await?;
        state.councils = house.councils(&visitor).await?;
        Ok::<_, Error>(state)
    };
    house.pages.answer("desk.html", made.await, &request, Value::from("propose"))
}

fn own_desk(state: &State, slug: &str) -> Vec<DeskForum> {
    let Some(Own { me: Some(me), duties, n_duties, .. }) = &state.own else { return Vec::new() };
    let items = state.looks.iter().flat_map(|look| &look.items);
    let title =
        items.filter_map(|item| if let Thing::Forum(forum) = &item.thing { Some(forum.title.clone()) } else { None }).next();
    let (slug, title) = (slug.to_owned(), title.unwrap_or_default());
    vec![DeskForum { slug, title, me: me.clone(), duties: duties.clone(), n_duties: *n_duties }]
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
        ("way.html", "way") => &["life/frame/Way"],
        ("way.html", "mandate") => &["life/frame/Mandate"],
        ("way.html", "panel") => &["life/Panel"],
        ("way.html", "trail") => &["life/Trail"],
        ("way.html", _) => &["life/Mine"],
        ("desk.html", "propose") => &["life/frame/Propose"],
        ("desk.html", _) => &["life/Desk"],
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
        self.answer_with(template, state, request, tab, Value::UNDEFINED)
    }

    /// The same, with more for the template.
    fn answer_with(
        &self,
        template: &str,
        state: Result<State, Error>,
        request: &HttpRequest,
        tab: Value,
        more: Value,
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
        let now = clock::now().0;
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
                hall => Value::from(Serde(kinds.first())),
                here => Value::from(Serde(kinds.last())),
                now,
                late => Value::from(Serde(&state.as_ref().map(|state| owed::overdue(&state.councils, now)))),
                ..more
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
