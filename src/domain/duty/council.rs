//! Duties that come from decisions, propositions, pledges, delivery. What is due later is told early, with its date.

use crate::event::{Kind, Micros, Seq, Stage};
use crate::forum::Forum;
use crate::index::Key;
use crate::item::{Audience, Duty, DutyKind, PledgeState};
use crate::panel::Threshold;
use crate::people::{ForumOffice, Person, PersonId};
use crate::rules::{in_council_office, in_stage, rule};
use crate::sight::Sight;

impl Forum {
    pub(super) fn council_duties(&self, person: &Person) -> Vec<Duty> {
        let holds = |office| self.people.holds(person.id, office);
        let mut duties = Vec::new();
        if in_council_office(person) {
            duties.extend(self.to_decide());
            duties.extend(self.to_look_back());
        }
        if holds(ForumOffice::Sponsor) {
            duties.extend(self.to_explain());
        }
        if holds(ForumOffice::Champion) {
            duties.extend(self.to_report());
        }
        if holds(ForumOffice::Sponsor) || holds(ForumOffice::Champion) {
            duties.extend(self.to_evaluate());
        }
        duties.extend(self.to_fill(person.id));
        duties.extend(self.to_keep(person.id));
        duties.extend(self.to_survey(person.id));
        duties
    }

    fn owes(&self, kind: Kind) -> bool {
        in_stage(self, rule(kind))
    }

    fn stage_since(&self) -> Micros {
        self.mandate.as_ref().map(|mandate| mandate.stage_since).unwrap_or_default()
    }

    /// A duty on something that hangs under a proposal, in the proposal's own words.
    fn on_proposal(&self, duty: DutyKind, no: Seq, proposal: Seq, since: Micros, due: Option<Micros>) -> Duty {
        let gist = Sight { forum: self, audience: Audience::Public }.title_of(proposal);
        Duty { duty, no, topic: proposal, since, due, group: None, who: None, gist }
    }

    fn on_forum(&self, duty: DutyKind, due: Option<Micros>) -> Duty {
        let (no, topic, since) = (Key::HALL, Key::HALL, self.stage_since());
        Duty { duty, no, topic, since, due, group: None, who: None, gist: None }
    }

    fn to_decide(&self) -> Vec<Duty> {
        if !self.owes(Kind::DecisionMade) {
            return Vec::new();
        }
        let (since, due) = (self.stage_since(), self.decision_due());
        self.undecided_proposals().map(|no| self.on_proposal(DutyKind::Decide, no, no, since, due)).collect()
    }

    fn to_look_back(&self) -> Vec<Duty> {
        if !self.owes(Kind::ProgressReported) {
            return Vec::new();
        }
        let waits = self.adoptions().filter(|(_, decided)| decided.looked_back.is_none());
        let duty = |(no, decided): (Seq, &crate::decision::Decided)| {
            self.on_proposal(DutyKind::LookBack, no, decided.proposal, decided.deed.at, decided.look_back_due)
        };
        waits.map(duty).collect()
    }

    fn to_explain(&self) -> Vec<Duty> {
        if !self.owes(Kind::DecisionExplained) {
            return Vec::new();
        }
        let decided = self.unexplained_decisions().filter_map(|no| Some((no, self.authorised.get(no)?)));
        let duty = |(no, decided): (Seq, &crate::decision::Decided)| {
            self.on_proposal(DutyKind::Explain, no, decided.proposal, decided.deed.at, decided.explain_due)
        };
        decided.map(duty).collect()
    }

    /// The next report on each adopted proposal.
    fn to_report(&self) -> Vec<Duty> {
        if self.stage() != Some(Stage::Deliver) {
            return Vec::new();
        }
        let duty = |(_, decided): (Seq, &crate::decision::Decided)| {
            let begun = decided.deed.at.max(self.stage_since());
            let since = self.last_report(decided.proposal).map_or(begun, |at| at.max(begun));
            let due = self.after(since, Threshold::ProgressDays);
            self.on_proposal(DutyKind::Report, decided.proposal, decided.proposal, since, Some(due))
        };
        self.adoptions().map(duty).collect()
    }

    fn to_evaluate(&self) -> Option<Duty> {
        let owed = self.owes(Kind::EvaluationPublished) && !self.has_evaluation();
        owed.then(|| self.on_forum(DutyKind::Evaluate, None))
    }

    /// The triangles of proposals that somebody leads, once the stage for them is open.
    fn to_fill(&self, person: PersonId) -> Vec<Duty> {
        if self.stage() != Some(Stage::Proposition) {
            return Vec::new();
        }
        let led = self.led.get(&person).into_iter().flatten().copied();
        let open = led.filter(|no| self.judge_live(*no).is_ok() && !self.moderation.is_hidden(*no));
        let empty = open.filter(|no| self.proposition(*no).is_none());
        empty.map(|no| self.on_proposal(DutyKind::FillProposition, no, no, self.stage_since(), None)).collect()
    }

    fn to_keep(&self, person: PersonId) -> Vec<Duty> {
        let duty = |(no, pledge): (Seq, &crate::pledge::Pledge)| {
            let adopted = self.is_adopted(pledge.proposal);
            let duty = match pledge.state {
                PledgeState::Made if adopted || self.judge_live(pledge.proposal).is_ok() => DutyKind::ConfirmPledge,
                PledgeState::Confirmed if adopted => DutyKind::KeepPledge,
                PledgeState::Made | PledgeState::Confirmed | PledgeState::Fulfilled | PledgeState::Released => return None,
            };
            let kind = if duty == DutyKind::KeepPledge { Kind::PledgeFulfilled } else { Kind::PledgeConfirmed };
            let open = self.is_open_on(kind, no);
            open.then(|| self.on_proposal(duty, no, pledge.proposal, pledge.at, pledge.until))
        };
        self.pledges_by(person).filter_map(duty).collect()
    }

    /// Whoever takes part and is known here says how it was.
    fn to_survey(&self, person: PersonId) -> Option<Duty> {
        let asked = self.owes(Kind::SurveyAnswered) && self.people.is_known(person) && self.takes_part(person);
        (asked && !self.has_surveyed(person)).then(|| self.on_forum(DutyKind::Survey, None))
    }
}
