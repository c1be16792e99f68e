//! A scenario's events as entries. What this house cannot record yet is counted, not bent.

use std::collections::BTreeMap;

use deliberation::clause::{Change, ClauseId};
use deliberation::event::{By, Contribution, Event, Micros, Position, Seq, Stage, Vote};
use deliberation::item::{Audience, Thing};
use deliberation::people::PersonId;
use deliberation::refusal::Refusal;
use deliberation::words::{Reason, Text};
use serde::de::DeserializeOwned;

use super::cast::Cast;
use super::micros;
use super::source::Happening;
use crate::exchange::fit;
use crate::exchange::intake::Intake;

const NOT_YET: &str = "this house does not record it yet";
const UNREADABLE: &str = "it does not tell what it is about in words this house knows";

/// A story while it is told: what its short names became.
pub(super) struct Story<'a> {
    cast: &'a Cast,
    numbers: BTreeMap<String, Seq>,
    changes: BTreeMap<String, Vec<Change>>,
}

impl<'a> Story<'a> {
    pub(super) fn new(cast: &'a Cast) -> Self {
        Self { cast, numbers: BTreeMap::new(), changes: BTreeMap::new() }
    }

    /// Records one event, or lists it as skipped.
    ///
    /// # Errors
    /// When the forum has not begun.
    pub(super) fn tell(&mut self, intake: &mut Intake, it: &Happening) -> Result<(), Refusal> {
        let at = micros(it.at);
        if it.what == "actor.joined" {
            self.open_convene(intake, it)?;
            if self.join(intake, at, &it.actor)?.is_none() {
                intake.skipped.add(&it.what, "nobody of that name is among the actors", it.id.as_str());
            }
            return Ok(());
        }
        let event = match it.what.as_str() {
            "mandate.adopted" => Some(adopted(it)),
            "stage.opened" => Some(self.stage(it)),
            "problem.revised" => Some(revised(it)),
            "contribution.posted" => Some(self.contribution(it)),
            "proposal.created" => Some(self.proposal(it)),
            "amendment.proposed" => Some(self.amendment(intake, it)),
            "amendment.decided" => Some(self.decision(intake, it)),
            "position.taken" => Some(self.position(intake, it)),
            "lead.added" => Some(self.lead(it)),
            "statement.made" => Some(words(it, "text").map(|words| Event::StatementMade { words })),
            "vote.cast" => Some(self.vote(it)),
            "entry.hidden" => Some(self.hidden(it)),
            _ => None,
        };
        let Some(event) = event else {
            intake.skipped.add(&it.what, NOT_YET, it.id.as_str());
            return Ok(());
        };
        let person = self.join(intake, at, &it.actor)?;
        let (Some(event), Some(person)) = (event, person) else {
            intake.skipped.add(&it.what, UNREADABLE, it.id.as_str());
            return Ok(());
        };
        if let Event::AmendmentMoved { changes, .. } = &event {
            self.changes.insert(it.id.clone(), changes.clone());
        }
        if let Some(number) = intake.record_or_skip(at, By::Person(person), &it.what, &it.id, event) {
            self.numbers.insert(it.id.clone(), number);
        }
        Ok(())
    }

    /// The first appointment opens the stage in which people are appointed; the story has no event of its own for it.
    fn open_convene(&self, intake: &mut Intake, it: &Happening) -> Result<(), Refusal> {
        let begun = intake
            .entries
            .iter()
            .any(|entry| matches!(entry.event, Event::StageOpened { stage, .. } if stage >= Stage::Convene));
        let Some(reason) = fit::reason("The members are invited and appointed.").filter(|_| !begun) else { return Ok(()) };
        let event = Event::StageOpened { stage: Stage::Convene, reason: reason.words, days: None };
        intake.record(micros(it.at), By::House, "convene", event).map(|_| ())
    }

    /// A person joins, with their office, when first seen.
    fn join(&self, intake: &mut Intake, at: Micros, id: &str) -> Result<Option<PersonId>, Refusal> {
        let Some(member) = self.cast.get(id) else { return Ok(None) };
        if intake.knows(id) {
            return Ok(Some(member.newcomer.person));
        }
        let person = intake.person(at, member.newcomer.clone())?;
        let given = Event::OfficeGiven { person, office: member.office };
        intake.record(at, By::House, &format!("office of {id}"), given)?;
        Ok(Some(person))
    }

    fn number(&self, it: &Happening, field: &str) -> Option<Seq> {
        self.numbers.get(it.told(field)?).copied()
    }

    fn stage(&self, it: &Happening) -> Option<Event> {
        let stage: Stage = named(it, "stage")?;
        let reason = it.number("planned_days").map_or_else(
            || "Opened as the mandate foresees.".to_owned(),
            |days| format!("Opened as the mandate foresees, for {days} days."),
        );
        Some(Event::StageOpened { stage, reason: because(&reason)?, days: None })
    }

    fn contribution(&self, it: &Happening) -> Option<Event> {
        let reply_to = match it.told("reply_to") {
            Some(_) => Some(self.number(it, "reply_to")?),
            None => None,
        };
        Some(Event::ContributionMade {
            contribution: named::<Contribution>(it, "kind")?,
            words: words(it, "text")?,
            because: it.told("because").and_then(because),
            reply_to,
            component: None,
            known: None,
        })
    }

    fn proposal(&self, it: &Happening) -> Option<Event> {
        let ideas = it.told.get("from_ideas").and_then(serde_json::Value::as_array);
        let ideas = ideas.into_iter().flatten().filter_map(|idea| self.numbers.get(idea.as_str()?)).copied().collect();
        let clauses = fit::sentences(it.told("text")?).iter().filter_map(|one| fit::text(one)).map(|fit| fit.words).collect();
        Some(Event::ProposalMade { title: fit::title(it.told("title")?)?.words, clauses, ideas })
    }

    /// The story moves amendments in free words: a new clause after the last one of then.
    fn amendment(&self, intake: &Intake, it: &Happening) -> Option<Event> {
        let proposal = self.number(it, "proposal")?;
        let (version, last) = text_of(intake, proposal)?;
        let changes = vec![Change::InsertAfter { after: Some(last), words: words(it, "text")? }];
        Some(Event::AmendmentMoved { proposal, version, changes, because: because(it.told("because")?)?, from: None })
    }

    fn decision(&self, intake: &Intake, it: &Happening) -> Option<Event> {
        let amendment = self.number(it, "amendment")?;
        let reason = because(it.told("reason")?)?;
        match it.told("outcome")? {
            "accepted" => Some(Event::AmendmentAccepted { amendment, reason, instead: None }),
            "partial" => {
                let proposal = proposal_of(intake, amendment)?;
                let (_, last) = text_of(intake, proposal)?;
                let changes = self.changes.get(it.told("amendment")?)?;
                let at_end = |change: &Change| match change {
                    Change::InsertAfter { words, .. } => Change::InsertAfter { after: Some(last), words: words.clone() },
                    Change::Replace { .. } | Change::Delete { .. } | Change::Move { .. } => change.clone(),
                };
                Some(Event::AmendmentAccepted { amendment, reason, instead: Some(changes.iter().map(at_end).collect()) })
            }
            "declined" => Some(Event::AmendmentDeclined { amendment, reason }),
            _ => None,
        }
    }

    fn position(&self, intake: &Intake, it: &Happening) -> Option<Event> {
        let proposal = self.number(it, "proposal")?;
        let (version, _) = text_of(intake, proposal)?;
        let because = it.told("because").and_then(because);
        Some(Event::PositionTaken { proposal, version, position: named::<Position>(it, "value")?, because })
    }
}

impl Story<'_> {
    fn lead(&self, it: &Happening) -> Option<Event> {
        let person = self.cast.get(it.told("person")?)?.newcomer.person;
        Some(Event::LeadAdded { proposal: self.number(it, "proposal")?, person })
    }

    fn vote(&self, it: &Happening) -> Option<Event> {
        Some(Event::VoteCast { statement: self.number(it, "statement")?, vote: named::<Vote>(it, "value")? })
    }

    fn hidden(&self, it: &Happening) -> Option<Event> {
        Some(Event::EntryHidden { entry: self.number(it, "entry")?, reason: because(it.told("reason")?)? })
    }
}

/// The council adopts the mandate: the story tells how it voted.
fn adopted(it: &Happening) -> Option<Event> {
    let vote = |side: &str| it.told.get("vote").and_then(|vote| vote.get(side)).and_then(serde_json::Value::as_u64);
    let mut reason = format!("{} adopted the mandate", super::plain_name(it.told("body").unwrap_or("The council")));
    if let (Some(yes), Some(no), Some(abstained)) = (vote("for"), vote("against"), vote("abstain")) {
        reason += &format!(": {yes} for, {no} against, {abstained} abstaining");
    }
    if let Some(case) = it.told("ref") {
        reason += &format!(" ({case})");
    }
    Some(Event::StageOpened { stage: Stage::Mandate, reason: because(&format!("{reason}."))?, days: None })
}

fn revised(it: &Happening) -> Option<Event> {
    let parts = it.told.get("components").and_then(serde_json::Value::as_array);
    let parts = parts.into_iter().flatten().filter_map(|part| part.get("text")?.as_str()).collect::<Vec<_>>().join("; ");
    let why = if parts.is_empty() { "After what was said in the forum.".to_owned() } else { format!("Its parts: {parts}.") };
    Some(Event::ProblemRevised { problem: words(it, "text")?, because: because(&why)?, components: Vec::new() })
}

fn named<T: DeserializeOwned>(it: &Happening, field: &str) -> Option<T> {
    serde_json::from_value(it.told.get(field)?.clone()).ok()
}

fn words(it: &Happening, field: &str) -> Option<Text> {
    fit::text(it.told(field)?).map(|fit| fit.words)
}

fn because(raw: &str) -> Option<Reason> {
    fit::reason(raw).map(|fit| fit.words)
}

/// A proposal's version of now and its last clause.
fn text_of(intake: &Intake, proposal: Seq) -> Option<(u32, ClauseId)> {
    intake.forum.look(proposal, Audience::Staff).items.into_iter().find_map(|item| {
        let Thing::Text(text) = item.thing else { return None };
        text.clauses.last().map(|clause| (text.version, clause.clause))
    })
}

fn proposal_of(intake: &Intake, amendment: Seq) -> Option<Seq> {
    intake.forum.topic_of(amendment)
}
