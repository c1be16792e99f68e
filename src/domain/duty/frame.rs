//! Duties that come from mandate, people, gates, dates, touchpoints, warnings: kept as one list, told to whom it concerns when it
//! changes.

use crate::act::Participation;
use crate::dates::days_after;
use crate::event::{Micros, Seq, Stage};
use crate::forum::Forum;
use crate::index::Key;
use crate::item::{Audience, Duty, DutyKind};
use crate::people::{ActorGroup, ForumOffice, Person};
use crate::rules::in_council_office;
use crate::sight::Sight;

/// Whose duty something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whom {
    /// The sponsor's.
    Sponsor,
    /// The sponsor's and the champion's.
    Carriers,
    /// The sponsor's and the moderators'.
    Convenors,
    /// The council's offices'.
    Council,
}

impl Whom {
    fn offices(self) -> &'static [ForumOffice] {
        match self {
            Self::Sponsor => &[ForumOffice::Sponsor],
            Self::Carriers => &[ForumOffice::Sponsor, ForumOffice::Champion],
            Self::Convenors => &[ForumOffice::Sponsor, ForumOffice::Moderator],
            Self::Council => &[],
        }
    }
}

/// What waits on the desks of those who carry the forum. Nobody's own: those are asked when they look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Desk(Vec<(Whom, Duty)>);

fn duty(duty: DutyKind, no: Seq, since: Micros, due: Option<Micros>) -> Duty {
    Duty { duty, no, topic: Key::HALL, since, due, group: None, who: None, gist: None }
}

impl Forum {
    pub(super) fn frame_duties(&self, person: &Person) -> Vec<Duty> {
        let holds = |whom: Whom| {
            let in_office = whom.offices().iter().any(|office| self.people.holds(person.id, *office));
            in_office || whom == Whom::Council && in_council_office(person)
        };
        let on_desk = self.desk.0.iter().filter(|(whom, _)| holds(*whom)).map(|(_, duty)| duty.clone());
        on_desk.chain(self.declare_duty(person)).collect()
    }

    /// Who takes part where the council appoints says what they have at stake; a firm does anywhere.
    fn declare_duty(&self, person: &Person) -> Option<Duty> {
        let since = self.people.joined_at(person.id)?;
        let asked = match self.people.participation {
            Participation::Appointed => true,
            Participation::Open => self.people.group(person.id) == Some(ActorGroup::Business),
        };
        let owes = asked && self.takes_part(person.id) && !self.convening.has_declared(person.id);
        let lives = self.stage() != Some(Stage::Closed);
        (owes && lives).then(|| duty(DutyKind::Declare, Seq(0), since, None))
    }

    /// After an entry: whose desk is another one now?
    pub(crate) fn clear_desks(&mut self) {
        let desk = self.desk_of_now();
        if desk == self.desk {
            return;
        }
        let gone = self.desk.0.iter().filter(|task| !desk.0.contains(task));
        let new = desk.0.iter().filter(|task| !self.desk.0.contains(task));
        let told: Vec<Whom> = gone.chain(new).map(|(whom, _)| *whom).collect();
        self.desk = desk;
        for whom in told {
            let offices = whom.offices().iter();
            let people: Vec<_> = offices.flat_map(|office| self.people.holders(*office)).collect();
            self.changed.people.extend(people);
            // The council's offices are not the forum's to know: everyone asks again.
            self.changed.rights |= whom == Whom::Council;
        }
    }

    fn desk_of_now(&self) -> Desk {
        let Some(stage) = self.stage().filter(|stage| *stage != Stage::Closed) else { return Desk::default() };
        let mut tasks = Vec::new();
        self.found(&mut tasks);
        self.name_people(stage, &mut tasks);
        self.keep_pace(&mut tasks);
        self.couple(stage, &mut tasks);
        Desk(tasks)
    }

    /// Suggestion, draft, adoption.
    fn found(&self, tasks: &mut Vec<(Whom, Duty)>) {
        if let Some((since, due)) = self.founding.waits() {
            tasks.push((Whom::Council, duty(DutyKind::AnswerSuggestion, Seq(0), since, Some(due))));
        }
        let draft = self.commission.draft();
        if let Some((no, since)) = draft {
            tasks.push((Whom::Council, duty(DutyKind::AdoptMandate, no, since, None)));
        }
        let bare = self.commission.no().is_none() && draft.is_none();
        if let Some(since) = self.founding.proposed_at().filter(|_| bare) {
            tasks.push((Whom::Carriers, duty(DutyKind::DraftMandate, Seq(0), since, None)));
        }
    }

    /// Who is named, who is missing, when they meet.
    fn name_people(&self, stage: Stage, tasks: &mut Vec<(Whom, Duty)>) {
        let sight = Sight { forum: self, audience: Audience::Public };
        for (no, person, since) in self.convening.waiting() {
            let appoint = Duty { who: sight.author(person), ..duty(DutyKind::Appoint, no, since, None) };
            tasks.push((Whom::Council, appoint));
        }
        let Some(adopted) = self.commission.adopted_at() else { return };
        let due = self.mandate.as_ref().and_then(|mandate| mandate.stage_until).filter(|_| stage == Stage::Convene);
        if (Stage::Convene..=Stage::Refine).contains(&stage) {
            for group in self.missing_groups() {
                let since = self.convening.invited(group).unwrap_or(adopted);
                let invite = Duty { group: Some(group), ..duty(DutyKind::Invite, Seq(0), since, due) };
                tasks.push((Whom::Carriers, invite));
            }
        }
        if stage == Stage::Convene && self.convening.n_meetings() == 0 {
            tasks.push((Whom::Carriers, duty(DutyKind::SetMeeting, Seq(0), adopted, due)));
        }
    }

    /// The stage's clock, and the forum's.
    fn keep_pace(&self, tasks: &mut Vec<(Whom, Duty)>) {
        let Some(mandate) = &self.mandate else { return };
        if let Some(since) = self.gates.green_since() {
            tasks.push((Whom::Convenors, duty(DutyKind::OpenStage, Seq(0), since, mandate.stage_until)));
        } else if let Some(until) = mandate.stage_until {
            tasks.push((Whom::Convenors, duty(DutyKind::StageOver, Seq(0), until, Some(until))));
        }
        if let Some(ended) = self.dates.ended {
            tasks.push((Whom::Council, duty(DutyKind::Prolong, Seq(0), ended, None)));
        }
    }

    /// What goes between forum and council: touchpoints, early signals, warnings answered in writing.
    fn couple(&self, stage: Stage, tasks: &mut Vec<(Whom, Duty)>) {
        if let Some((last, terms)) = self.coupling.last().zip(self.commission.terms()) {
            let due = days_after(last, terms.touchpoint_days);
            tasks.push((Whom::Sponsor, duty(DutyKind::Touchpoint, Seq(0), last, Some(due))));
        }
        for (no, since) in self.unanswered_alarms() {
            tasks.push((Whom::Sponsor, duty(DutyKind::Acknowledge, no, since, None)));
        }
        let refines = [Stage::Refine, Stage::Proposition].contains(&stage) && self.commission.no().is_some();
        if !refines {
            return;
        }
        let sight = Sight { forum: self, audience: Audience::Public };
        for no in self.undecided_proposals().filter(|no| !self.coupling.has_signal(*no)) {
            let Some(proposal) = self.proposals.get(&no) else { continue };
            let gist = sight.gist(&proposal.title);
            let signal = Duty { topic: no, gist, ..duty(DutyKind::Signal, no, proposal.at, None) };
            tasks.push((Whom::Council, signal));
        }
    }
}
