//! A scenario's events as entries. What cannot be told in the house's words is counted, not bent.

use deliberation::act::{InterestDeclared, MandateDrafted, WarningAcknowledged};
use deliberation::event::{By, Event, Micros, Stage};
use deliberation::panel::Warning;
use deliberation::people::PersonId;
use deliberation::refusal::Refusal;
use deliberation::rules::{Right, rule};

use super::cast::Cast;
use super::days::DAY_US;
use super::names::{Names, named};
use super::source::{Happening, Mandate};
use super::texts::{self, Moved, because};
use super::{capacity, micros, terms, verdict};
use crate::exchange::intake::Intake;

const UNREADABLE: &str = "it does not tell what it is about in words this house knows";

/// A story while it is told.
pub(super) struct Story<'a> {
    names: Names<'a>,
    mandate: Mandate,
    moved: Moved,
    /// Until when time has passed.
    passed: Micros,
}

impl<'a> Story<'a> {
    pub(super) fn new(cast: &'a Cast, mandate: &Mandate, begin: Micros) -> Self {
        Self { names: Names::new(cast), mandate: mandate.clone(), moved: Moved::new(), passed: begin }
    }

    /// Records one event and what time brought before it, or lists it as skipped.
    ///
    /// # Errors
    /// When the forum has not begun.
    pub(super) fn tell(&mut self, intake: &mut Intake, it: &Happening) -> Result<(), Refusal> {
        let at = micros(it.at);
        self.pass(intake, at);
        let person = match it.what.as_str() {
            "actor.joined" => {
                open(intake, at, Stage::Convene, "The members are invited and appointed.")?;
                self.join(intake, at, &it.actor)?;
                if self.names.cast.get(&it.actor).is_none() {
                    intake.skipped.add(&it.what, "nobody of that name is among the actors", it.id.as_str());
                }
                return Ok(());
            }
            "mandate.adopted" => {
                open(intake, at, Stage::Mandate, "The council takes up the matter.")?;
                self.join(intake, at, &it.actor)?
            }
            _ => self.join(intake, at, &it.actor)?,
        };
        let (Some(event), Some(person)) = (self.event(intake, it), person) else {
            intake.skipped.add(&it.what, UNREADABLE, it.id.as_str());
            return Ok(());
        };
        let changes = if let Event::AmendmentMoved { changes, .. } = &event { Some(changes.clone()) } else { None };
        if let Some(number) = intake.record_or_skip(at, by(&event, person), &it.what, &it.id, event) {
            self.names.keep(&it.id, number);
            if let Some(changes) = changes {
                self.moved.insert(number, changes);
            }
        }
        intake.let_pass(at);
        Ok(())
    }

    /// Lets time pass, day by day, up to a moment.
    pub(super) fn pass(&mut self, intake: &mut Intake, at: Micros) {
        while let Some(day) = self.passed.0.checked_add(DAY_US).filter(|day| *day <= at.0) {
            self.passed = Micros(day);
            intake.let_pass(self.passed);
        }
    }

    /// A person joins, with their office and what they have at stake, when first seen.
    fn join(&self, intake: &mut Intake, at: Micros, id: &str) -> Result<Option<PersonId>, Refusal> {
        let Some(member) = self.names.cast.get(id) else { return Ok(None) };
        if intake.knows(id) {
            return Ok(Some(member.newcomer.person));
        }
        let person = intake.person(at, member.newcomer.clone())?;
        let Some(office) = member.office else { return Ok(Some(person)) };
        intake.record(at, By::House, &format!("office of {id}"), Event::OfficeGiven { person, office })?;
        let declared = InterestDeclared { interest: member.interest.clone(), lay: member.lay, affected: member.affected };
        intake.record(at, By::Person(person), &format!("interest of {id}"), Event::InterestDeclared(declared))?;
        Ok(Some(person))
    }

    /// What an event becomes.
    fn event(&mut self, intake: &Intake, it: &Happening) -> Option<Event> {
        let names = &mut self.names;
        match it.what.as_str() {
            "mandate.adopted" => terms::adopted(&self.mandate, it),
            "mandate.amended" => {
                let amended = terms::amended(&self.mandate, it)?;
                let event = terms::adopted(&amended, it);
                self.mandate = amended;
                event
            }
            "mandate.drafted" => {
                let terms = Box::new(terms::terms(&self.mandate, it.told("ref"))?);
                Some(Event::MandateDrafted(MandateDrafted { terms, because: because(it.told("because")?)? }))
            }
            "actor.left" => {
                let member = names.cast.get(&it.actor)?;
                Some(Event::OfficeTaken { person: member.newcomer.person, office: member.office? })
            }
            "hat.changed" => names.cast.under_another_hat(&it.actor, it.told("hat")?),
            "stage.opened" => stage(it),
            "forum.closed" => {
                Some(Event::StageOpened { stage: Stage::Closed, reason: because(it.told("reason")?)?, days: None })
            }
            "forum.proposed" => proposed(names, it),
            "problem.revised" => texts::revised(names, it),
            "contribution.posted" => texts::contribution(names, it),
            "proposal.created" => texts::proposal(names, it),
            "amendment.proposed" => texts::amendment(names, intake, it),
            "amendment.decided" => texts::amendment_decided(names, &self.moved, intake, it),
            "position.taken" => texts::position(names, intake, it),
            "pvp.submitted" => capacity::proposition(names, it),
            "pledge.made" => capacity::pledge(names, it),
            "pledge.fulfilled" => capacity::fulfilled(names, it),
            "council.touchpoint" => touchpoint(names, intake, it),
            "authorisation.decided" => verdict::decision(names, intake, it),
            "moderation.acted" => moderated(names, it),
            "warning.acknowledged" => acknowledged(intake, it),
            _ => names.plain(it),
        }
    }
}

/// What nobody may do by hand stands as the house's own act, as does what is recorded of a person.
fn by(event: &Event, person: PersonId) -> By {
    let of_a_person = matches!(event, Event::PersonJoined { .. } | Event::OfficeTaken { .. });
    if of_a_person || rule(event.kind()).who == Right::House { By::House } else { By::Person(person) }
}

/// The house opens a stage for which the story has no event of its own, if none as late has been open.
fn open(intake: &mut Intake, at: Micros, stage: Stage, why: &str) -> Result<(), Refusal> {
    let so_late = |it: &Event| matches!(it, Event::StageOpened { stage: opened, .. } if *opened >= stage);
    if intake.entries.iter().any(|entry| so_late(&entry.event)) {
        return Ok(());
    }
    let Some(reason) = because(why) else { return Ok(()) };
    intake.record(at, By::House, &format!("{stage:?} opens"), Event::StageOpened { stage, reason, days: None }).map(|_| ())
}

fn stage(it: &Happening) -> Option<Event> {
    let days: Option<u32> = named(it, "planned_days");
    let usual = days.map_or_else(
        || "Opened as the mandate foresees.".to_owned(),
        |days| format!("Opened as the mandate foresees, for {days} days."),
    );
    let reason = because(it.told("reason").unwrap_or(&usual))?;
    Some(Event::StageOpened { stage: named(it, "stage")?, reason, days })
}

/// Who proposes a forum says with one sentence what came from outside and why; the story may tell the reason apart.
fn proposed(names: &Names, it: &Happening) -> Option<Event> {
    let mut it = it.clone();
    let because = it.told("because").or_else(|| it.told("text"))?.to_owned();
    it.told.insert("because".to_owned(), because.into());
    names.plain(&it)
}

/// A touchpoint is about what the forum is at, where the story does not say.
fn touchpoint(names: &Names, intake: &Intake, it: &Happening) -> Option<Event> {
    let mut it = it.clone();
    let matter = match intake.forum.stage()? {
        Stage::Initiate | Stage::Mandate | Stage::Convene | Stage::Diagnose => "problem",
        Stage::Create | Stage::Refine | Stage::Proposition => "proposals",
        Stage::Authorise | Stage::Deliver | Stage::Learn | Stage::Closed => "pledges",
    };
    it.told.entry("matter".to_owned()).or_insert_with(|| matter.into());
    names.plain(&it)
}

fn moderated(names: &Names, it: &Happening) -> Option<Event> {
    let entry = names.number(it, "target")?;
    let reason = because(it.told("reason")?)?;
    match it.told("action")? {
        "hidden" => Some(Event::EntryHidden { entry, reason }),
        "restored" => Some(Event::EntryRestored { entry, reason }),
        _ => None,
    }
}

/// A warning is named by what it warns of: the last one of that name is meant.
fn acknowledged(intake: &Intake, it: &Happening) -> Option<Event> {
    let of: Warning = named(it, "warning")?;
    let raised = |event: &Event| matches!(event, Event::WarningRaised(act) if act.warning == of);
    let warning = intake.entries.iter().rev().find(|entry| raised(&entry.event))?.seq;
    Some(Event::WarningAcknowledged(WarningAcknowledged { warning, reason: because(it.told("reason")?)? }))
}
