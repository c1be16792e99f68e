//! Rehearsals: a council tries its own evening with played people, who can act in that forum and nowhere else.

use actix_web::web::{Data, Json, Path};
use deliberation::event::{By, Entry, Event, Lang, Seq, Stage, Standing};
use deliberation::people::{ActorGroup, CouncilOffice, ForumOffice, PersonId};
use deliberation::words::{Name, Text, Title};
use serde::{Deserialize, Serialize};

use super::error::Error;
use super::house::House;
use super::visitor::Visitor;
use crate::clock;
use crate::store::{CouncilId, ForumId, NewForum, NewPerson, Source, SourceOf, Store, StoredPerson};
use crate::wire::page::Problem;

/// The most people one rehearsal may have.
const PEOPLE_MOST: usize = 20_000;

/// What is to be rehearsed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    title: Title,
    question: Text,
    mandate: Text,
    problem: Text,
    #[serde(default)]
    source: Option<Text>,
    #[serde(default)]
    lang: Option<Lang>,
    /// The ids of the people in the source that is played.
    people: Vec<String>,
}

/// Somebody who can act in the rehearsal.
#[derive(Serialize)]
pub struct Player {
    /// Their id in the source; `moderator` for the moderator.
    source: String,
    /// Signs in as them.
    token: String,
}

/// A rehearsal that stands ready.
#[derive(Serialize)]
pub struct Ready {
    forum: String,
    people: Vec<Player>,
    moderator: Player,
}

async fn administrator(house: &House, visitor: &Visitor) -> Result<StoredPerson, Error> {
    let person = visitor.signed_in()?.clone();
    let id = person.id;
    house.blocking(move |store| council_of(store, id)).await?;
    Ok(person)
}

/// The council somebody administers; the first, where there are several.
fn council_of(store: &Store, person: PersonId) -> Result<CouncilId, Error> {
    let offices = store.all_offices_of(person)?;
    let first = offices.into_iter().find(|(_, office)| *office == CouncilOffice::Administrator);
    first.map(|(council, _)| council).ok_or_else(|| Problem::NotYours.into())
}

/// `POST /api/rehearsals`: an administrator opens a rehearsal with its people.
///
/// # Errors
/// When the asker is no administrator, or there are too many people.
pub async fn open(house: Data<House>, visitor: Visitor, asked: Json<Asked>) -> Result<Json<Ready>, Error> {
    let administrator = administrator(&house, &visitor).await?;
    let asked = asked.into_inner();
    if asked.people.len() > PEOPLE_MOST {
        return Err(Problem::Unreadable { detail: format!("at most {PEOPLE_MOST} people") }.into());
    }
    house.blocking(move |store| make(store, administrator.id, asked)).await.map(Json)
}

fn make(store: &Store, administrator: PersonId, asked: Asked) -> Result<Ready, Error> {
    let now = clock::now();
    let council = council_of(store, administrator)?;
    let id = ForumId(clock::new_id());
    let slug = format!(
        "rehearsal-{}",
        clock::secret().to_lowercase().chars().filter(char::is_ascii_alphanumeric).take(8).collect::<String>()
    );
    let player = |name: String| -> Result<NewPerson, Error> {
        let name = Name::parse(&name).map_err(|fault| Problem::Words { fault })?;
        let person = PersonId(clock::new_id());
        let group = ActorGroup::Citizen;
        Ok(NewPerson {
            id: person,
            name,
            group,
            hat: None,
            lang: None,
            email: None,
            only_forum: Some(id),
            fictional: true,
            at: now,
        })
    };
    let moderator = player("Rehearsal moderator".to_owned())?;
    let players: Vec<NewPerson> =
        asked.people.iter().map(|source| player(format!("Participant {source}"))).collect::<Result<_, _>>()?;
    let sources: Vec<Source> =
        asked.people.iter().zip(&players).map(|(source, person)| source_of(SourceOf::Person(person.id), source)).collect();
    let forum = NewForum { id, slug: slug.clone(), council, standing: Standing::Rehearsal, source: None, at: now };
    let entries = opening(asked, &moderator);
    let everyone: Vec<NewPerson> = players.iter().cloned().chain([moderator.clone()]).collect();
    store.import(&forum, &everyone, entries.into_iter().map(Ok), &sources, |_| {})?;
    let tokens = store.sign_in_all(&players.iter().map(|player| player.id).collect::<Vec<_>>(), now)?;
    let people = sources.into_iter().zip(tokens).map(|(source, token)| Player { source: source.there, token }).collect();
    let moderator = Player { source: "moderator".to_owned(), token: store.sign_in(moderator.id, now)? };
    Ok(Ready { forum: slug, people, moderator })
}

fn source_of(of: SourceOf, there: &str) -> Source {
    Source { of, there: there.to_owned() }
}

fn opening(asked: Asked, moderator: &NewPerson) -> Vec<Entry> {
    let opened = Event::ForumOpened {
        title: asked.title,
        question: asked.question,
        mandate: asked.mandate,
        problem: asked.problem,
        stages: vec![Stage::Diagnose, Stage::Create, Stage::Refine, Stage::Authorise, Stage::Closed],
        standing: Standing::Rehearsal,
        source: asked.source,
        participation: deliberation::act::Participation::Open,
        plan: std::collections::BTreeMap::new(),
        template: None,
        grew_from: None,
    };
    let joined = Event::PersonJoined { person: moderator.id, name: moderator.name.clone(), group: moderator.group, hat: None };
    let given = Event::OfficeGiven { person: moderator.id, office: ForumOffice::Moderator };
    let at = moderator.at;
    [opened, joined, given]
        .into_iter()
        .zip(1..)
        .map(|(event, n)| Entry { seq: Seq(n), id: clock::new_id(), at, by: By::House, lang: asked.lang.clone(), event })
        .collect()
}

/// Which number each statement of the source got.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statements {
    statements: Vec<(Seq, String)>,
}

/// `POST /api/rehearsals/{slug}/sources`: remembers the source's ids of the statements, so that an export has them.
///
/// # Errors
/// When the asker is no administrator, or there is no such rehearsal.
pub async fn sources(
    house: Data<House>,
    visitor: Visitor,
    path: Path<String>,
    body: Json<Statements>,
) -> Result<actix_web::HttpResponse, Error> {
    administrator(&house, &visitor).await?;
    let forum = house.forum(&path).await?;
    if forum.standing != Standing::Rehearsal {
        return Err(Problem::NotYours.into());
    }
    let sources: Vec<Source> = body.statements.iter().map(|(no, source)| source_of(SourceOf::Entry(*no), source)).collect();
    house.blocking(move |store| store.add_sources(forum.id, &sources)).await?;
    Ok(actix_web::HttpResponse::NoContent().finish())
}
