//! Duties that come from calls, amendments, objections, stands.

use crate::event::{Kind, Seq};
use crate::forum::Forum;
use crate::index::Key;
use crate::item::{Audience, Author, Duty, DutyKind};
use crate::people::{Person, PersonId, Who};
use crate::rules::{in_stage, rule};
use crate::sight::{Said, Sight};

impl Forum {
    /// The oldest of them, and how many more there are.
    pub(super) fn talk_duties(&self, person: &Person) -> (Vec<Duty>, usize) {
        let open = in_stage(self, rule(Kind::ResponseGiven));
        let (calls, n) = if open { self.calls_for(person.id, super::SHOWN_MOST) } else { (Vec::new(), 0) };
        let more = n - calls.len();
        let mut duties: Vec<Duty> = calls.into_iter().filter_map(|no| self.call_duty(no)).collect();
        duties.extend(self.lead_duties(person));
        duties.extend(self.stand_duty(person));
        (duties, more)
    }

    fn call_duty(&self, no: Seq) -> Option<Duty> {
        let spoken = self.contributions.get(&no)?;
        let (who, gist) = self.asks(spoken.by.person(), &spoken.words);
        let (duty, topic, since, due) = (DutyKind::Answer, spoken.root, spoken.at, self.answer_due(no));
        Some(Duty { duty, no, topic, since, due, group: None, who, gist })
    }

    /// Who waits, and what for, as everyone may read it.
    fn asks(&self, person: Option<PersonId>, words: &Said) -> (Option<Author>, Option<String>) {
        let sight = Sight { forum: self, audience: Audience::Public };
        (person.and_then(|person| sight.author(person)), sight.gist(words))
    }

    /// What waits for somebody who leads proposals: amendments to decide, objections to answer.
    fn lead_duties(&self, person: &Person) -> Vec<Duty> {
        let mut duties = Vec::new();
        for topic in self.led.get(&person.id).into_iter().flatten().copied() {
            let Some(proposal) = self.proposals.get(&topic) else { continue };
            let amendments = proposal.open.iter().filter_map(|no| Some((*no, self.amendments.get(no)?)));
            let amendments = amendments.filter(|(no, _)| self.is_open_on(Kind::AmendmentDeclined, *no));
            duties.extend(amendments.map(|(no, amendment)| {
                let (who, gist) = self.asks(amendment.by.person(), &amendment.because);
                let (duty, since) = (DutyKind::DecideAmendment, amendment.at);
                Duty { duty, no, topic, since, due: None, group: None, who, gist }
            }));
            let objections = self.open_objections(topic).into_iter().filter_map(|no| Some((no, self.positions.get(&no)?)));
            let shown = !self.moderation.is_hidden(topic);
            let objections = objections.filter(|(no, _)| shown && self.is_open_on(Kind::ObjectionAnswered, *no));
            duties.extend(objections.map(|(no, reasoned)| {
                let (who, gist) = self.asks(Some(reasoned.person), &reasoned.because);
                let (duty, since) = (DutyKind::AnswerObjection, reasoned.at);
                Duty { duty, no, topic, since, due: None, group: None, who, gist }
            }));
        }
        duties
    }

    /// The problem was revised, and this person has not said whether they can live with it.
    fn stand_duty(&self, person: &Person) -> Option<Duty> {
        let deed = self.problem_deed()?;
        let said = self.stands.get(&deed.entry).is_some_and(|stances| stances.of(person.id).is_some());
        let own = deed.by.person() == Some(person.id);
        let asked = self.takes_part(person.id) && in_stage(self, rule(Kind::StandTaken)) && !said && !own;
        let who = deed.by.person().and_then(|by| self.people.author(by));
        let (duty, no, topic, since) = (DutyKind::TakeStand, deed.entry, Key::HALL, deed.at);
        asked.then_some(Duty { duty, no, topic, since, due: None, group: None, who, gist: None })
    }

    /// On which numbers somebody may do what the talk and the texts ask of them.
    pub(crate) fn talk_on(&self, who: &Who, person: PersonId) -> Vec<(Kind, Vec<Seq>)> {
        let led = || self.led.get(&person).into_iter().flatten().copied();
        let shown = |no: &Seq| self.judge_shown(who, *no).is_ok();
        let worked_on = || led().filter(shown).filter(|no| self.judge_worked_on(who, *no).is_ok());
        let objections = led().filter(shown).flat_map(|no| self.open_objections(no));
        let said = self.spoke.get(&person).into_iter().flatten().copied().filter(shown);
        vec![
            (Kind::ProposalMerged, worked_on().collect()),
            (Kind::TrialOpened, led().filter(shown).filter(|no| self.judge_tried(who, *no).is_ok()).collect()),
            (Kind::TrialClosed, self.running_trials(person).into_iter().filter(shown).collect()),
            (Kind::ObjectionAnswered, objections.collect()),
            (Kind::ContributionCorrected, said.collect()),
        ]
    }
}
