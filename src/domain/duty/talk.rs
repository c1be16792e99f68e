//! Duties that come from calls, amendments, objections, stands.

use crate::event::{Kind, Seq};
use crate::forum::Forum;
use crate::item::{Audience, Author, Duty, DutyKind};
use crate::people::Person;
use crate::rules::{in_stage, rule};
use crate::sight::{Said, Sight};

impl Forum {
    /// The oldest of them, and how many more there are.
    pub(super) fn talk_duties(&self, person: &Person) -> (Vec<Duty>, usize) {
        let mut calls = self.calls_for(person.id).filter(|_| in_stage(self, rule(Kind::ResponseGiven)));
        let mut duties: Vec<Duty> = calls.by_ref().take(super::SHOWN_MOST).filter_map(|no| self.call_duty(no)).collect();
        let more = calls.count();
        duties.extend(self.lead_duties(person));
        (duties, more)
    }

    fn call_duty(&self, no: Seq) -> Option<Duty> {
        let spoken = self.contributions.get(&no)?;
        let (who, gist) = self.asks(spoken.by.person(), &spoken.words);
        let (duty, topic, since, due) = (DutyKind::Answer, spoken.root, spoken.at, self.answer_due(no));
        Some(Duty { duty, no, topic, since, due, group: None, who, gist })
    }

    /// Who waits, and what for, as everyone may read it.
    fn asks(&self, person: Option<crate::people::PersonId>, words: &Said) -> (Option<Author>, Option<String>) {
        let sight = Sight { forum: self, audience: Audience::Public };
        (person.and_then(|person| sight.author(person)), sight.gist(words))
    }

    /// What waits for somebody who leads proposals: amendments to decide, objections to answer.
    fn lead_duties(&self, _person: &Person) -> Vec<Duty> {
        Vec::new()
    }
}
