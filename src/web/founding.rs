//! A forum begins: an elected member proposes it, anyone else suggests it. It is there in one transaction, or not at all.

use actix_web::web::{Data, Json, Path};
use deliberation::act::{ForumProposed, ForumSpawned, ForumSuggested, Slug};
use deliberation::event::{Event, Standing};
use deliberation::people::{Person, Who};
use deliberation::refusal::Refusal;
use deliberation::rules::proposes;
use deliberation::template::Template;
use deliberation::words::WordsFault;

use super::error::Error;
use super::house::House;
use super::visitor::Visitor;
use crate::clock;
use crate::exchange::keep::slug_of;
use crate::live::{Desk, Submission};
use crate::store::{ForumId, Store, StoreError, StoredCouncil, StoredForum};
use crate::wire::page::{ForumMade, NewForum, Problem};

/// How many forums of the same title find a name in addresses of their own.
const SAME_MOST: u32 = 100;

/// `POST /api/councils/{slug}/forums`. The id makes a resend harmless: it is the forum's own, and that of its first act.
///
/// # Errors
/// When nobody has signed in, there is no such council, template or parent, or the rules refuse it.
pub async fn found(
    house: Data<House>,
    visitor: Visitor,
    path: Path<String>,
    asked: Json<NewForum>,
) -> Result<Json<ForumMade>, Error> {
    let stored = visitor.signed_in()?;
    if stored.only_forum.is_some() {
        return Err(Problem::NotYours.into());
    }
    let asked = asked.into_inner();
    let council = house.council_called(&path).await?;
    let parent = match &asked.grew_from {
        Some(slug) => Some(parent(&house, &council, slug).await?),
        None => None,
    };
    let founder =
        Person { id: stored.id, name: stored.name.clone(), group: stored.group, hat: stored.hat.clone(), offices: Vec::new() };
    let slug = match known(&house, &asked, &founder).await? {
        Some(slug) => slug,
        None => make(&house, &council, &asked, founder).await?,
    };
    if let Some(parent) = parent {
        spawned(&house, &parent, &asked, &slug).await?;
    }
    Ok(Json(ForumMade { slug }))
}

/// A forum grows out of one of the same council.
async fn parent(house: &House, council: &StoredCouncil, slug: &Slug) -> Result<StoredForum, Error> {
    let parent = house.forum(slug.as_str()).await?;
    let is_one = parent.council == council.id && parent.standing != Standing::Rehearsal;
    if is_one { Ok(parent) } else { Err(Problem::NotFound.into()) }
}

/// The forum this id made before, if it did; of another hand it is refused.
async fn known(house: &House, asked: &NewForum, founder: &Person) -> Result<Option<String>, Error> {
    let (id, act) = (ForumId(asked.id), asked.id);
    let Some(forum) = house.blocking(move |store| store.forum(id)).await? else { return Ok(None) };
    let who = Who::Person(founder.clone());
    match house.hub.forum(id).read(move |desk| desk.forum().answer(act, &who)).await? {
        Some(Ok(_)) => Ok(Some(forum.slug)),
        Some(Err(_)) | None => Err(Problem::Refused { refusal: Refusal::IdTaken }.into()),
    }
}

async fn make(house: &House, council: &StoredCouncil, asked: &NewForum, founder: Person) -> Result<String, Error> {
    let templates = house.templates(council).await?;
    let template = templates.house.into_iter().chain(templates.council).find(|one| one.key == asked.template);
    let template = template.ok_or(Problem::NotFound)?;
    let standing = if house.is_demo() { Standing::Fictional } else { Standing::Real };
    let by = founder.id;
    let submissions = submissions(council, asked, template, standing, founder)?;
    let entries = Desk::found(&submissions).map_err(|refusal| Problem::Refused { refusal })?;
    house.limits.forum(by)?;
    let new = crate::store::NewForum {
        id: ForumId(asked.id),
        slug: slug_of(asked.title.as_str()).unwrap_or_else(|| format!("forum-{:.8}", asked.id.simple().to_string())),
        council: council.id,
        standing,
        source: None,
        at: clock::now(),
    };
    house.blocking(move |store| keep(store, new, &entries)).await
}

/// What stands at the beginning of the forum's log, before it is judged.
fn submissions(
    council: &StoredCouncil,
    asked: &NewForum,
    template: Template,
    standing: Standing,
    founder: Person,
) -> Result<Vec<Submission>, Error> {
    let NewForum { id, title, question, problem, because, signal, grew_from, lang, .. } = asked.clone();
    let act = match (proposes(founder.group), signal) {
        (true, Some(signal)) => Event::ForumProposed(ForumProposed { signal, because }),
        (true, None) => return Err(Problem::Words { fault: WordsFault::Empty }.into()),
        (false, _) => Event::ForumSuggested(ForumSuggested { because }),
    };
    let opened = Event::ForumOpened {
        title,
        question,
        // The council has written none yet; until then it says what kind of forum this is.
        mandate: template.about,
        problem,
        stages: template.stages,
        standing,
        source: None,
        participation: template.participation,
        plan: template.plan,
        template: Some(template.key),
        grew_from,
    };
    let lang = Some(lang.unwrap_or_else(|| council.lang.clone()));
    Ok(vec![
        Submission { id: clock::new_id(), lang: lang.clone(), event: opened, who: Who::House },
        Submission { id, lang, event: act, who: Who::Person(founder) },
    ])
}

/// Keeps it under the first name that is free. Two forums of one title may come at once.
fn keep(store: &Store, mut new: crate::store::NewForum, entries: &[deliberation::event::Entry]) -> Result<String, StoreError> {
    let plain = new.slug.clone();
    for number in 1..=SAME_MOST {
        if number > 1 {
            new.slug = format!("{plain}-{number}");
        }
        if store.forum_by_slug(&new.slug)?.is_some() {
            continue;
        }
        match store.import(&new, &[], entries.iter().cloned().map(Ok), &[], |_| {}) {
            Ok(_) => return Ok(new.slug),
            // The same request may have come twice, and the other one is first.
            Err(StoreError::Taken { .. }) if let Some(other) = store.forum(new.id)? => return Ok(other.slug),
            Err(StoreError::Taken { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Err(StoreError::Taken { what: "every slug of this title" })
}

/// The parent's record says what grew out of it.
async fn spawned(house: &House, parent: &StoredForum, asked: &NewForum, slug: &str) -> Result<(), Error> {
    let forum = Slug::parse(slug).ok_or(Problem::NotFound)?;
    let event = Event::ForumSpawned(ForumSpawned { forum, title: asked.title.clone() });
    let submission = Submission { id: asked.id, lang: asked.lang.clone(), event, who: Who::House };
    house.hub.forum(parent.id).submit(vec![submission]).await?;
    Ok(())
}
