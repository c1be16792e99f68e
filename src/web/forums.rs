//! Forums over HTTP: the councils' lists, first looks, older pages, comparisons of versions.

use actix_web::http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY};
use actix_web::web::{Data, Json, Path, Query};
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use deliberation::event::Seq;
use deliberation::item::{Audience, ClauseDiff};
use deliberation::people::Who;
use serde::Deserialize;

use super::error::Error;
use super::house::House;
use super::visitor::Visitor;
use crate::live::{Encoded, look_as};
use crate::wire::Look;
use crate::wire::page::{CouncilCard, Problem};

/// What a look may be asked with.
#[derive(Deserialize)]
pub struct Asked {
    /// Contributions before this number: an older page.
    before: Option<Seq>,
    /// `staff`: with hidden words, for those who may read them.
    #[serde(rename = "as")]
    as_whom: Option<String>,
}

/// `GET /api/councils`: all councils with their forums.
///
/// # Errors
/// When the record cannot be reached.
pub async fn councils(house: Data<House>, visitor: Visitor) -> Result<Json<Vec<CouncilCard>>, Error> {
    Ok(Json(house.councils(&visitor).await?))
}

/// `GET /api/forums/{slug}/look/{no}`: the first look at a topic, or an older page of it. Any other entry's number gives the
/// topic that it stands in, so that every number in the hall can be opened.
///
/// # Errors
/// When there is no such forum or topic, or the record cannot be reached.
pub async fn look(
    house: Data<House>,
    request: HttpRequest,
    path: Path<(String, Seq)>,
    asked: Query<Asked>,
) -> Result<HttpResponse, Error> {
    let (slug, no) = path.into_inner();
    let forum = house.forum(&slug).await?;
    let running = house.hub.forum(forum.id);
    let wants_staff = asked.as_whom.as_deref() == Some("staff");
    // What is the same for everyone asks nothing about anyone: ten thousand phones may come at once.
    let who = if wants_staff { Visitor::extract(&request).await?.who(&house, &forum).await? } else { Who::Guest };
    let before = asked.before;
    let standing = running.read(move |desk| (desk.forum().topic_of(no), desk.forum().is_staff(&who))).await;
    // While the record is away, what is in memory is shown all the same; but nobody is known as staff.
    let (topic, staff) = standing.unwrap_or((Some(no), false));
    let topic = if no == Seq(0) { no } else { topic.ok_or(Problem::NotFound)? };
    if wants_staff && !staff {
        return Err(Problem::NotYours.into());
    }
    let audience = if wants_staff { Audience::Staff } else { Audience::Public };
    if let Some(before) = before {
        let page: Look = running
            .read(move |desk| {
                let page = desk.forum().before(topic, before, audience);
                Look { topic, place: desk.place(), items: page.items, older_before: page.older_before }
            })
            .await?;
        return Ok(HttpResponse::Ok().insert_header((CACHE_CONTROL, "no-store")).json(page));
    }
    if wants_staff {
        let look = running.read(move |desk| look_as(desk, topic, audience)).await?;
        return Ok(HttpResponse::Ok().insert_header((CACHE_CONTROL, "no-store")).json(look));
    }
    Ok(public_look(&request, &*running.look(topic).await?))
}

/// The same bytes for everyone: from memory, compressed once, and not at all to whoever has them.
fn public_look(request: &HttpRequest, encoded: &Encoded) -> HttpResponse {
    let has = |name: actix_web::http::header::HeaderName, value: &str| {
        request.headers().get(name).and_then(|given| given.to_str().ok()).is_some_and(|given| given.contains(value))
    };
    let fresh = "public, max-age=0, must-revalidate";
    if has(IF_NONE_MATCH, &encoded.etag) {
        return HttpResponse::NotModified()
            .insert_header((ETAG, encoded.etag.clone()))
            .insert_header((CACHE_CONTROL, fresh))
            .finish();
    }
    let mut response = HttpResponse::Ok();
    response
        .insert_header((CONTENT_TYPE, "application/json"))
        .insert_header((ETAG, encoded.etag.clone()))
        .insert_header((CACHE_CONTROL, fresh))
        .insert_header((VARY, "Accept-Encoding"));
    if has(actix_web::http::header::ACCEPT_ENCODING, "gzip") {
        response.insert_header((CONTENT_ENCODING, "gzip")).body(encoded.gzip.clone())
    } else {
        response.body(encoded.json.clone())
    }
}

/// `GET /api/forums/{slug}/compare/{proposal}/{from}/{to}`: how two versions differ, clause by clause.
///
/// # Errors
/// When there is no such forum, proposal or version.
pub async fn compare(
    house: Data<House>,
    path: Path<(String, Seq, u32, u32)>,
    visitor: Visitor,
) -> Result<Json<Vec<ClauseDiff>>, Error> {
    let (slug, proposal, from, to) = path.into_inner();
    let forum = house.forum(&slug).await?;
    let who = visitor.who(&house, &forum).await?;
    let difference = house
        .hub
        .forum(forum.id)
        .read(move |desk| {
            let audience = if desk.forum().is_staff(&who) { Audience::Staff } else { Audience::Public };
            desk.forum().compare(proposal, from, to, audience)
        })
        .await?;
    difference.map(Json).ok_or_else(|| Problem::NotFound.into())
}
