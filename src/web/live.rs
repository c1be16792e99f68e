//! The door to the live hall: a websocket for whoever comes from our own pages, or is no browser.

use actix_web::web::{Data, Path, Payload};
use actix_web::{HttpRequest, HttpResponse};

use super::error::Error;
use super::guard::is_same_site;
use super::house::House;
use super::visitor::Visitor;
use crate::live::{self, Visit};
use crate::wire::page::Problem;

/// `GET /f/{slug}/live`.
///
/// # Errors
/// When there is no such forum, when another site asks, or when it is no handshake.
pub async fn live(
    house: Data<House>,
    path: Path<String>,
    visitor: Visitor,
    request: HttpRequest,
    payload: Payload,
) -> Result<HttpResponse, actix_web::Error> {
    if !is_same_site(&request, &house) {
        return Err(Error(Problem::OtherSite).into());
    }
    let forum = house.forum(&path).await?;
    let who = visitor.who(&house, &forum).await?;
    let visit = Visit { forum: house.hub.forum(forum.id), who, build: house.build.clone() };
    live::open(visit, &request, payload)
}
