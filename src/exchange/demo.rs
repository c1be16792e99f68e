//! The demonstration: the fictional forums that come with the house, each on a day of its life that is today.

use std::collections::BTreeMap;

use deliberation::event::{Event, Lang, Micros};
use deliberation::people::{ActorGroup, CouncilOffice, ForumOffice, PersonId};
use deliberation::words::Name;
use serde::Deserialize;

use super::folder::SourceError;
use super::intake::{Intake, Newcomer, id_of};
use super::keep::{Place, council, keep, slug_of};
use super::scenario::{self, DAY_US, Happening, Scenario, Telling};
use crate::store::{CouncilId, NewPerson, Store, StoreError};

const SCENARIOS: &str = include_str!("../../data/scenarios.json");
const FORUMS: &str = include_str!("../../data/demo-forums.json");
const DEMO: &str = include_str!("../../data/demo.json");

/// How the demonstration differs from the scenarios: `data/demo.json`.
#[derive(Deserialize)]
struct Plan {
    /// The scenario in which people can act.
    open: String,
    /// The event with which the rest of it is left out.
    until: String,
    /// Events after that one which are told all the same.
    keep: Vec<String>,
    /// Events before it which are not told, so that something waits for a decision.
    leave_out: Vec<String>,
    /// Events that only the demonstration has.
    also: Vec<Happening>,
    /// By scenario: the day of it that is today.
    today: BTreeMap<String, i64>,
    /// The people whom a click signs in.
    sign_ins: Vec<SignIn>,
}

/// Somebody whom a click signs in, and where it leads.
#[derive(Deserialize)]
struct SignIn {
    /// The last part of the address.
    #[serde(rename = "as")]
    key: String,
    /// The scenario whose forum it opens.
    forum: String,
    #[serde(flatten)]
    whom: Whom,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Whom {
    /// An actor of the scenario.
    Actor(String),
    /// The clerk of its council, who is in no forum.
    Clerk { name: Name, hat: Name },
}

/// A forum of the demonstration.
pub struct DemoForum {
    /// Its scenario.
    pub key: String,
    /// Its council's name.
    pub council: String,
    /// The forum, ready to be kept.
    pub intake: Intake,
}

/// Somebody whom a click signs in: invented people only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoPerson {
    /// The last part of the address that signs in.
    pub key: String,
    /// Who.
    pub newcomer: Newcomer,
    /// Their office in the forum, where they have one.
    pub office: Option<ForumOffice>,
    /// The forum it opens, by its name in addresses.
    pub forum: String,
}

impl DemoPerson {
    /// Who.
    #[must_use]
    pub fn person(&self) -> PersonId {
        self.newcomer.person
    }
}

/// Makes the forums; the one in which people can act comes first, and its last day is the one that ends now.
fn make(plan: &Plan, now: Micros) -> Result<Vec<DemoForum>, SourceError> {
    let mut scenarios = scenario::parse("data/scenarios.json", SCENARIOS)?.forums;
    scenarios.append(&mut scenario::parse("data/demo-forums.json", FORUMS)?.forums);
    scenarios.sort_by_key(|scenario| scenario.key != plan.open);
    let mut forums = Vec::new();
    for mut scenario in scenarios {
        let telling = if scenario.key == plan.open {
            open(&mut scenario, plan, now)?
        } else {
            let day = plan.today.get(&scenario.key).ok_or_else(|| no_such("data/demo.json", &scenario.key))?;
            Telling::on_day(&scenario, *day, now).ok_or_else(|| no_such("the calendar", &scenario.key))?
        };
        let council = scenario::plain_name(&scenario.council).to_owned();
        forums.push(DemoForum { council, intake: scenario::bring_in(&scenario, telling)?, key: scenario.key });
    }
    Ok(forums)
}

/// Takes a scenario back to where people can act in it, and its days forward to now.
fn open(scenario: &mut Scenario, plan: &Plan, now: Micros) -> Result<Telling, SourceError> {
    let end = scenario.events.iter().position(|it| it.id == plan.until);
    let rest = scenario.events.split_off(end.ok_or_else(|| no_such("data/scenarios.json", &plan.until))?);
    scenario.events.retain(|it| !plan.leave_out.contains(&it.id));
    scenario.events.extend(rest.into_iter().filter(|it| plan.keep.contains(&it.id)));
    scenario.events.extend(plan.also.iter().cloned());
    let last = scenario.events.iter().map(|it| it.at.as_microsecond()).max().unwrap_or(now.0);
    Ok(Telling { until: None, later: (now.0 - last).div_euclid(DAY_US) })
}

fn no_such(file: &str, id: &str) -> SourceError {
    SourceError::file(file, format!("there is no {id}"))
}

/// Keeps the demonstration in the record; what is there already stays as it is, with everything that was done in it since.
/// Answers the open forum's name in addresses, and the people whom a click signs in.
///
/// # Errors
/// When the files do not fit each other, or the record cannot take it.
pub fn load(store: &Store, now: Micros) -> Result<(String, Vec<DemoPerson>), LoadError> {
    let plan: Plan = serde_json::from_str(DEMO).map_err(|fault| SourceError::file("data/demo.json", fault.to_string()))?;
    let mut people = Vec::new();
    let mut open = None;
    for DemoForum { key, council: name, intake } in make(&plan, now)? {
        let slug = slug_of(&name).unwrap_or_else(|| "demonstration".to_owned());
        let (Ok(name), Some(lang)) = (Name::parse(&name), Lang::parse("en")) else {
            return Err(SourceError::file("data/scenarios.json", format!("\"{name}\" cannot be a council")).into());
        };
        let council = council(store, &slug, &name, &lang, now)?;
        let mut here = Vec::new();
        for sign_in in plan.sign_ins.iter().filter(|it| it.forum == key) {
            let (newcomer, office) = match &sign_in.whom {
                Whom::Actor(id) => actor(&intake, id).ok_or_else(|| no_such("data/demo.json", id))?,
                Whom::Clerk { name, hat } => (clerk(store, council, name, hat, now)?, None),
            };
            here.push(DemoPerson { key: sign_in.key.clone(), newcomer, office, forum: String::new() });
        }
        let kept = keep(store, intake, &Place { council, slug: None, now }, |_| {})?;
        people.extend(here.into_iter().map(|one| DemoPerson { forum: kept.forum.clone(), ..one }));
        open.get_or_insert(kept.forum);
    }
    people.sort_by_key(|one| plan.sign_ins.iter().position(|it| it.key == one.key));
    let open = open.ok_or_else(|| SourceError::file("data/scenarios.json", "there is no forum in it"))?;
    Ok((open, people))
}

/// A person of a forum, with the office that they were given in it.
fn actor(intake: &Intake, id: &str) -> Option<(Newcomer, Option<ForumOffice>)> {
    let newcomer = intake.people.iter().find(|newcomer| newcomer.there == id)?.clone();
    let office = intake.entries.iter().find_map(|entry| {
        let Event::OfficeGiven { person, office } = entry.event else { return None };
        Some(office).filter(|_| person == newcomer.person)
    });
    Some((newcomer, office))
}

/// The clerk of a council, who records what it decided.
fn clerk(store: &Store, council: CouncilId, name: &Name, hat: &Name, now: Micros) -> Result<Newcomer, StoreError> {
    let person = PersonId(id_of("clerk of the demonstration", &council.to_string()));
    let (name, hat, group) = (name.clone(), Some(hat.clone()), ActorGroup::Manager);
    if store.person(person)?.is_none() {
        let newcomer = NewPerson {
            id: person,
            name: name.clone(),
            group,
            hat: hat.clone(),
            lang: None,
            email: None,
            only_forum: None,
            fictional: true,
            at: now,
        };
        store.add_person(&newcomer)?;
    }
    store.give_office(council, person, CouncilOffice::Clerk)?;
    Ok(Newcomer { person, name, group, hat, there: "clerk".to_owned() })
}

/// Why the demonstration could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// Its files do not fit each other.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// The record cannot take it.
    #[error(transparent)]
    Store(#[from] StoreError),
}
