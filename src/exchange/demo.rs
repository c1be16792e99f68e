//! The demonstration: the fictional forums that come with the house, one of them in the middle of its work.

use deliberation::event::{Lang, Micros};
use deliberation::people::{ForumOffice, PersonId};
use deliberation::words::Name;
use jiff::{SignedDuration, Span};
use serde::Deserialize;

use super::folder::SourceError;
use super::intake::{Intake, Newcomer};
use super::keep::{Place, council, keep, slug_of};
use super::scenario::{self, Cast, Happening, Scenario, Telling};
use crate::store::{Store, StoreError};

const SCENARIOS: &str = include_str!("../../data/scenarios.json");
const DEMO: &str = include_str!("../../data/demo.json");
const DAY_US: i64 = 86_400_000_000;

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
    /// The people whom a click signs in.
    sign_ins: Vec<String>,
}

/// A forum of the demonstration.
pub struct DemoForum {
    /// Its council's name.
    pub council: String,
    /// The forum, ready to be kept.
    pub intake: Intake,
}

/// Somebody whom a click signs in: invented people only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoPerson {
    /// Who.
    pub newcomer: Newcomer,
    /// Their office in the open forum.
    pub office: ForumOffice,
}

impl DemoPerson {
    /// Who.
    #[must_use]
    pub fn person(&self) -> PersonId {
        self.newcomer.person
    }
}

/// All of it.
pub struct Demo {
    /// The forums; the one in which people can act comes first.
    pub forums: Vec<DemoForum>,
    /// The one-click sign-ins.
    pub people: Vec<DemoPerson>,
}

/// Makes the demonstration, with the open forum's days moved so that its last one is the day that ends now.
///
/// # Errors
/// When the files that come with the house do not fit each other.
pub fn make(now: Micros) -> Result<Demo, SourceError> {
    let plan: Plan = serde_json::from_str(DEMO).map_err(|fault| SourceError::file("data/demo.json", fault.to_string()))?;
    let mut scenarios = scenario::parse("data/scenarios.json", SCENARIOS)?.forums;
    scenarios.sort_by_key(|scenario| scenario.key != plan.open);
    let mut people = Vec::new();
    let mut forums = Vec::new();
    for mut scenario in scenarios {
        if scenario.key == plan.open {
            open(&mut scenario, &plan, now)?;
            let cast = Cast::of(&scenario, &scenario::key(&scenario));
            for id in &plan.sign_ins {
                let member = cast.get(id).ok_or_else(|| no_such("data/demo.json", id))?;
                let office = member.office.ok_or_else(|| no_such("data/demo.json", &format!("office of {id}")))?;
                people.push(DemoPerson { newcomer: member.newcomer.clone(), office });
            }
        }
        let council = scenario::plain_name(&scenario.council).to_owned();
        forums.push(DemoForum { council, intake: scenario::bring_in(&scenario, Telling::default())? });
    }
    Ok(Demo { forums, people })
}

/// Takes a scenario back to where people can act in it, and its days forward to now.
fn open(scenario: &mut Scenario, plan: &Plan, now: Micros) -> Result<(), SourceError> {
    let end = scenario.events.iter().position(|it| it.id == plan.until);
    let rest = scenario.events.split_off(end.ok_or_else(|| no_such("data/scenarios.json", &plan.until))?);
    scenario.events.retain(|it| !plan.leave_out.contains(&it.id));
    scenario.events.extend(rest.into_iter().filter(|it| plan.keep.contains(&it.id)));
    scenario.events.extend(plan.also.iter().cloned());
    scenario.events.sort_by_key(|it| it.at);
    let last = scenario.events.last().map_or(now.0, |it| it.at.as_microsecond());
    let days = (now.0 - last).div_euclid(DAY_US);
    for it in &mut scenario.events {
        it.at = it.at.saturating_add(SignedDuration::from_hours(days.saturating_mul(24))).unwrap_or(it.at);
    }
    let due = scenario.mandate.decision_due;
    if let Some(due) = due.and_then(|due| due.checked_add(Span::new().try_days(days).ok()?).ok()) {
        scenario.mandate.decision_due = Some(due);
    }
    Ok(())
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
    let Demo { forums, people } = make(now)?;
    let mut open = None;
    for DemoForum { council: name, intake } in forums {
        let slug = slug_of(&name).unwrap_or_else(|| "demonstration".to_owned());
        let (Ok(name), Some(lang)) = (Name::parse(&name), Lang::parse("en")) else {
            return Err(SourceError::file("data/scenarios.json", format!("\"{name}\" cannot be a council")).into());
        };
        let council = council(store, &slug, &name, &lang, now)?;
        let kept = keep(store, intake, &Place { council, slug: None, now }, |_| {})?;
        open.get_or_insert(kept.forum);
    }
    let open = open.ok_or_else(|| SourceError::file("data/scenarios.json", "there is no forum in it"))?;
    Ok((open, people))
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
