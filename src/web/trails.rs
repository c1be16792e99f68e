//! What came of it: the way of a proposal, and the ways of what one person said.

use actix_web::web::{Data, Json, Path};
use deliberation::event::Seq;
use deliberation::item::{Audience, Trail};

use super::error::Error;
use super::house::House;
use super::visitor::Visitor;
use crate::wire::page::Problem;

/// The way of a proposal, with the words this visitor may read.
///
/// # Errors
/// When there is no such forum or proposal, or the record cannot be reached.
pub async fn trail_of(house: &House, visitor: &Visitor, slug: &str, proposal: Seq) -> Result<Trail, Error> {
    let forum = house.forum(slug).await?;
    let who = visitor.who(house, &forum).await?;
    let running = house.hub.forum(forum.id);
    let read = running.read(move |desk| {
        let audience = if desk.forum().is_staff(&who) { Audience::Staff } else { Audience::Public };
        desk.forum().trail(proposal, audience)
    });
    read.await?.ok_or_else(|| Problem::NotFound.into())
}

/// What came of what a visitor said; nothing for guests.
///
/// # Errors
/// When there is no such forum, or the record cannot be reached.
pub async fn came_of(house: &House, visitor: &Visitor, slug: &str) -> Result<Vec<Trail>, Error> {
    let forum = house.forum(slug).await?;
    let who = visitor.who(house, &forum).await?;
    let Some(me) = who.person().map(|person| person.id) else { return Ok(Vec::new()) };
    Ok(house.hub.forum(forum.id).read(move |desk| desk.forum().came_of(me, Audience::Public)).await?)
}

/// `GET /api/forums/{slug}/trail/{proposal}`.
///
/// # Errors
/// As [`trail_of`].
pub async fn trail(house: Data<House>, visitor: Visitor, path: Path<(String, Seq)>) -> Result<Json<Trail>, Error> {
    let (slug, proposal) = path.into_inner();
    trail_of(&house, &visitor, &slug, proposal).await.map(Json)
}

/// `GET /api/forums/{slug}/came-of-mine`.
///
/// # Errors
/// When nobody has signed in, or as [`came_of`].
pub async fn mine(house: Data<House>, visitor: Visitor, path: Path<String>) -> Result<Json<Vec<Trail>>, Error> {
    visitor.signed_in()?;
    came_of(&house, &visitor, &path).await.map(Json)
}
