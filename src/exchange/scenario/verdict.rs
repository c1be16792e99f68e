//! The council's decision, as a story tells it: with its changes and conditions, each with its reason where one is told.

use deliberation::act::{Condition, Decision, DecisionMade, Ruling};
use deliberation::clause::ClauseId;
use deliberation::event::Event;
use deliberation::words::{Reason, Text};
use serde::Deserialize;
use serde_json::Value;

use super::names::{Names, named};
use super::source::Happening;
use super::terms;
use super::texts::{because, text_of, words};
use super::{moment, plain_name};
use crate::exchange::intake::Intake;

/// A line of the decision as a story tells it.
#[derive(Deserialize)]
struct Line {
    /// Which clause of the text, from 1; absent where it is about the whole.
    #[serde(default)]
    clause: Option<usize>,
    #[serde(default)]
    decision: Option<Decision>,
    #[serde(default)]
    text: Option<Text>,
    #[serde(default)]
    reason: Option<Reason>,
    #[serde(default)]
    next: Option<Text>,
}

/// A condition with its reason and date.
#[derive(Deserialize)]
struct Told {
    text: Text,
    #[serde(default)]
    reason: Option<Reason>,
    #[serde(default)]
    due: Option<String>,
}

pub(super) fn decision(names: &Names, intake: &Intake, it: &Happening) -> Option<Event> {
    let proposal = names.number(it, "proposal")?;
    let (version, clauses) = text_of(intake, proposal)?;
    let outcome = named(it, "outcome")?;
    let lines: Vec<Line> = if it.told.contains_key("changes") { named(it, "changes")? } else { Vec::new() };
    let due = it.told("next_due").map(moment);
    Some(Event::DecisionMade(DecisionMade {
        proposal,
        version,
        body: terms::body(it.told("body")?)?,
        recommendation: named(it, "recommendation").unwrap_or(false),
        decision: outcome,
        vote: named(it, "vote")?,
        parties: if it.told.contains_key("parties") { named(it, "parties")? } else { Vec::new() },
        reason: because(it.told("reason")?)?,
        rulings: lines.into_iter().map(|line| ruling(line, &clauses)).collect::<Option<_>>()?,
        conditions: conditions(it.told.get("conditions"))?,
        anchorage: words(it, "anchorage"),
        next: it.told("next").filter(|next| *next != "none").map(plain_name).and_then(|next| Text::parse(next).ok()),
        next_due: if due == Some(None) { return None } else { due.flatten() },
        advice: named(it, "advice"),
    }))
}

fn ruling(line: Line, clauses: &[ClauseId]) -> Option<Ruling> {
    let clause = match line.clause {
        Some(place) => Some(*clauses.get(place.checked_sub(1)?)?),
        None => None,
    };
    let decision = line.decision.unwrap_or(Decision::AdoptWithChanges);
    Some(Ruling { clause, decision, words: line.text, reason: line.reason, next: line.next })
}

fn conditions(told: Option<&Value>) -> Option<Vec<Condition>> {
    let all = told.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    all.iter().map(condition).collect()
}

fn condition(told: &Value) -> Option<Condition> {
    if let Some(words) = told.as_str() {
        return Some(Condition { words: Text::parse(words).ok()?, reason: None, due: None });
    }
    let told: Told = serde_json::from_value(told.clone()).ok()?;
    let due = match told.due {
        Some(day) => Some(moment(&day)?),
        None => None,
    };
    Some(Condition { words: told.text, reason: told.reason, due })
}
