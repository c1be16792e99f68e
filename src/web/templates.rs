//! The kinds of forum a council can open: the house's, and its own.

use actix_web::HttpResponse;
use actix_web::web::{Data, Json, Path};
use deliberation::event::Stage;
use deliberation::people::CouncilOffice;
use deliberation::refusal::{Lack, Refusal};
use deliberation::template::{self, Template};

use super::error::Error;
use super::house::House;
use super::visitor::Visitor;
use crate::clock;
use crate::store::StoredCouncil;
use crate::wire::page::{Problem, Templates};

/// The most templates a council has of its own.
const OWN_MOST: u64 = 50;
/// The longest span a template may name, in days: ten years.
const DAYS_MOST: u32 = 3_650;

impl House {
    /// A council by its name in addresses.
    ///
    /// # Errors
    /// When there is none, or the store does not answer.
    pub async fn council_called(&self, slug: &str) -> Result<StoredCouncil, Error> {
        let slug = slug.to_owned();
        self.blocking(move |store| store.council_by_slug(&slug)).await?.ok_or_else(|| Problem::NotFound.into())
    }

    /// All templates of a council.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn templates(&self, council: &StoredCouncil) -> Result<Templates, Error> {
        let id = council.id;
        Ok(Templates { house: template::house(), council: self.blocking(move |store| store.templates(id)).await? })
    }
}

/// `GET /api/councils/{slug}/templates`.
///
/// # Errors
/// When there is no such council, or the record cannot be reached.
pub async fn list(house: Data<House>, path: Path<String>) -> Result<Json<Templates>, Error> {
    let council = house.council_called(&path).await?;
    house.templates(&council).await.map(Json)
}

/// `POST /api/councils/{slug}/templates`: the council's offices keep a template of their own, or change it.
///
/// # Errors
/// When the asker holds no such office, or no forum could be opened with it.
pub async fn keep(
    house: Data<House>,
    visitor: Visitor,
    path: Path<String>,
    template: Json<Template>,
) -> Result<HttpResponse, Error> {
    let council = house.council_called(&path).await?;
    let (person, id) = (visitor.signed_in()?.id, council.id);
    let offices = house.blocking(move |store| store.offices_of(person, id)).await?;
    let keeps = |office: &CouncilOffice| matches!(office, CouncilOffice::Administrator | CouncilOffice::Clerk);
    if !offices.iter().any(keeps) {
        return Err(Problem::NotYours.into());
    }
    let template = template.into_inner();
    judge(&template).map_err(|refusal| Problem::Refused { refusal })?;
    let known = house.templates(&council).await?;
    let is_known = known.council.iter().any(|one| one.key == template.key);
    if !is_known && u64::try_from(known.council.len()).unwrap_or(u64::MAX) >= OWN_MOST {
        return Err(Problem::Refused { refusal: Refusal::OutOfRange { least: 0, most: OWN_MOST } }.into());
    }
    if known.house.iter().any(|one| one.key == template.key) {
        return Err(Problem::Refused { refusal: Refusal::IdTaken }.into());
    }
    house.blocking(move |store| store.keep_template(id, &template, clock::now())).await?;
    Ok(HttpResponse::Ok().json(()))
}

/// Whether a forum could be opened with a template, and could be led from a proposal to its end.
fn judge(template: &Template) -> Result<(), Refusal> {
    if template.stages.first() != Some(&Stage::Initiate) || template.stages.last() != Some(&Stage::Closed) {
        return Err(Refusal::NoSuchStage);
    }
    if !template.stages.is_sorted_by(|one, next| one < next)
        || template.plan.keys().any(|stage| !template.stages.contains(stage))
    {
        return Err(Refusal::NoSuchStage);
    }
    let spans = template.plan.values().filter_map(|plan| plan.days);
    let mut spans = spans.chain([template.reply_days, template.touchpoint_days]);
    if spans.any(|days| !(1..=DAYS_MOST).contains(&days)) {
        return Err(Refusal::OutOfRange { least: 1, most: u64::from(DAYS_MOST) });
    }
    if template.required.is_empty() {
        return Err(Refusal::MandateLacks { what: Lack::Required });
    }
    let required: u64 = template.required.values().copied().map(u64::from).sum();
    if required > u64::from(template.seats.elected) + u64::from(template.seats.others) {
        return Err(Refusal::MandateLacks { what: Lack::Seats });
    }
    Ok(())
}
