//! What waits for me, in every forum of the house.

use actix_web::web::{Data, Json};

use super::error::Error;
use super::house::House;
use super::visitor::Visitor;
use crate::clock;
use crate::store::StoredForum;
use crate::wire::page::{Desk, DeskForum};

impl Visitor {
    /// What waits for me in a forum; absent for guests, and where the forum cannot be opened just now.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn waiting(&self, house: &House, forum: &StoredForum) -> Result<Option<DeskForum>, Error> {
        let who = self.who(house, forum).await?;
        let Some(person) = who.person() else { return Ok(None) };
        // One forum that cannot be opened does not close the desk.
        let Ok(mut waiting) = house.hub.waiting(forum, person).await else { return Ok(None) };
        let now = clock::now();
        let come = waiting.duties.iter().filter(|duty| duty.has_come(now)).count();
        waiting.n_duties = waiting.n_duties.saturating_add(u32::try_from(come).unwrap_or(u32::MAX));
        Ok(Some(waiting))
    }
}

impl House {
    /// What waits for a visitor, forum by forum: where something has waited longest comes first.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn desk(&self, visitor: &Visitor) -> Result<Desk, Error> {
        let mut forums = Vec::new();
        for forum in self.listed().await? {
            let waiting = visitor.waiting(self, &forum).await?;
            forums.extend(waiting.filter(|waiting| !waiting.duties.is_empty()));
        }
        forums.sort_by_key(|forum| forum.duties.first().map(|duty| duty.since));
        Ok(Desk { forums })
    }
}

/// `GET /api/desk`.
///
/// # Errors
/// When nobody has signed in, or the record cannot be reached.
pub async fn desk(house: Data<House>, visitor: Visitor) -> Result<Json<Desk>, Error> {
    visitor.signed_in()?;
    house.desk(&visitor).await.map(Json)
}
