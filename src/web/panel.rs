//! The co-creation panel, whole, as of now.

use actix_web::web::{Data, Json, Path};

use super::error::Error;
use super::house::House;
use crate::wire::page::PanelLook;

/// `GET /api/forums/{slug}/panel`.
///
/// # Errors
/// When there is no such forum, or the record cannot be reached.
pub async fn panel(house: Data<House>, path: Path<String>) -> Result<Json<PanelLook>, Error> {
    let forum = house.forum(&path).await?;
    house.hub.panel(forum.id).await.map(Json).map_err(Into::into)
}
