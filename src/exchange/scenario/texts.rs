//! The problem, the proposals and what is changed in them, as a story tells it.

use std::collections::BTreeMap;

use deliberation::clause::{Change, ClauseId};
use deliberation::event::{Component, Contribution, Event, Position, Seq};
use deliberation::item::{Audience, Thing};
use deliberation::words::{Reason, Text};
use serde::Deserialize;

use super::names::{Names, named};
use super::source::Happening;
use crate::exchange::fit;
use crate::exchange::intake::Intake;

/// What amendments would change, by the entry that moved them.
pub(super) type Moved = BTreeMap<Seq, Vec<Change>>;

/// A component of the problem as a story tells it.
#[derive(Deserialize)]
struct Part {
    text: Text,
    origin: Vec<deliberation::people::ActorGroup>,
    #[serde(default)]
    sources: Vec<String>,
}

pub(super) fn revised(names: &Names, it: &Happening) -> Option<Event> {
    let parts: Vec<Part> = if it.told.contains_key("components") { named(it, "components")? } else { Vec::new() };
    let component = |part: Part| {
        let sources = part.sources.iter().map(|id| names.numbered(id)).collect::<Option<_>>()?;
        Some(Component { words: part.text, origin: part.origin, sources })
    };
    Some(Event::ProblemRevised {
        problem: words(it, "text")?,
        because: because(it.told("because").unwrap_or("After what was said in the forum."))?,
        components: parts.into_iter().map(component).collect::<Option<_>>()?,
    })
}

pub(super) fn contribution(names: &Names, it: &Happening) -> Option<Event> {
    let reply_to = match it.told("reply_to") {
        Some(_) => Some(names.number(it, "reply_to")?),
        None => None,
    };
    Some(Event::ContributionMade {
        contribution: named::<Contribution>(it, "kind")?,
        words: words(it, "text")?,
        because: it.told("because").and_then(because),
        reply_to,
        component: named(it, "component"),
        known: named(it, "known"),
    })
}

pub(super) fn proposal(names: &Names, it: &Happening) -> Option<Event> {
    let clauses = fit::sentences(it.told("text")?).iter().filter_map(|one| fit::text(one)).map(|fit| fit.words).collect();
    let ideas = names.numbers(it, "from_ideas");
    Some(Event::ProposalMade { title: fit::title(it.told("title")?)?.words, clauses, ideas })
}

/// A story moves amendments in free words: other words for the clause it names, or a new clause after the last one of then.
pub(super) fn amendment(names: &Names, intake: &Intake, it: &Happening) -> Option<Event> {
    let proposal = names.number(it, "proposal")?;
    let (version, clauses) = text_of(intake, proposal)?;
    let words = words(it, "text")?;
    let change = match it.number("clause") {
        Some(place) => {
            let clause = *clauses.get(usize::try_from(place).ok()?.checked_sub(1)?)?;
            Change::Replace { clause, words }
        }
        None => Change::InsertAfter { after: Some(*clauses.last()?), words },
    };
    let from = match it.told("from") {
        Some(_) => Some(names.number(it, "from")?),
        None => None,
    };
    Some(Event::AmendmentMoved { proposal, version, changes: vec![change], because: because(it.told("because")?)?, from })
}

pub(super) fn amendment_decided(names: &Names, moved: &Moved, intake: &Intake, it: &Happening) -> Option<Event> {
    let amendment = names.number(it, "amendment")?;
    let reason = because(it.told("reason")?)?;
    match it.told("outcome")? {
        "accepted" => Some(Event::AmendmentAccepted { amendment, reason, instead: None }),
        "partial" => {
            let (_, clauses) = text_of(intake, intake.forum.topic_of(amendment)?)?;
            let last = *clauses.last()?;
            let mut instead = moved.get(&amendment)?.clone();
            for change in &mut instead {
                take_instead(change, last, it);
            }
            Some(Event::AmendmentAccepted { amendment, reason, instead: Some(instead) })
        }
        "declined" => Some(Event::AmendmentDeclined { amendment, reason }),
        "withdrawn" => Some(Event::AmendmentWithdrawn { amendment }),
        _ => None,
    }
}

/// What is taken in of a change: at the end of the text of now, in the words that the decision tells, where it tells any.
fn take_instead(change: &mut Change, last: ClauseId, it: &Happening) {
    let told = words(it, "text");
    match change {
        Change::InsertAfter { after, words } => {
            *after = Some(last);
            *words = told.unwrap_or_else(|| words.clone());
        }
        Change::Replace { words, .. } => *words = told.unwrap_or_else(|| words.clone()),
        Change::Delete { .. } | Change::Move { .. } => {}
    }
}

pub(super) fn position(names: &Names, intake: &Intake, it: &Happening) -> Option<Event> {
    let proposal = names.number(it, "proposal")?;
    let (version, _) = text_of(intake, proposal)?;
    let because = it.told("because").and_then(because);
    Some(Event::PositionTaken { proposal, version, position: named::<Position>(it, "value")?, because })
}

/// A proposal's version of now, and its clauses in their order.
pub(super) fn text_of(intake: &Intake, proposal: Seq) -> Option<(u32, Vec<ClauseId>)> {
    intake.forum.look(proposal, Audience::Staff).items.into_iter().find_map(|item| {
        let Thing::Text(text) = item.thing else { return None };
        Some((text.version, text.clauses.into_iter().map(|clause| clause.clause).collect()))
    })
}

pub(super) fn words(it: &Happening, field: &str) -> Option<Text> {
    fit::text(it.told(field)?).map(|fit| fit.words)
}

pub(super) fn because(raw: &str) -> Option<Reason> {
    fit::reason(raw).map(|fit| fit.words)
}
