//! Trials: a hypothesis, a measure, a stop rule; learning counts as delivered.

use crate::act::{TrialClosed, TrialOpened, TrialOutcome};
use crate::event::{Entry, Seq};
use crate::forum::Forum;
use crate::index::{Form, Key};
use crate::item::TrialItem;
use crate::people::{PersonId, Who};
use crate::refusal::Refusal;
use crate::sight::{Deed, Said, Sight};

/// A trial as a forum keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Trial {
    proposal: Seq,
    deed: Deed,
    title: Said,
    hypothesis: Said,
    measure: Said,
    stop_rule: Said,
    end: Option<End>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct End {
    deed: Deed,
    outcome: TrialOutcome,
    learned: Said,
}

impl Forum {
    pub(crate) fn judge_trial_opened(&self, who: &Who, act: &TrialOpened) -> Result<(), Refusal> {
        self.judge_lead(who, self.proposal(act.proposal)?)?;
        self.judge_shown(who, act.proposal)?;
        self.judge_tried(who, act.proposal)
    }

    /// What is worked on can be tried in small, and so can what the council adopted.
    pub(crate) fn judge_tried(&self, who: &Who, proposal: Seq) -> Result<(), Refusal> {
        if self.is_adopted(proposal) { Ok(()) } else { self.judge_worked_on(who, proposal) }
    }

    pub(crate) fn trial_opened(&mut self, entry: &Entry, act: &TrialOpened) {
        let said = |words| Said::new(entry, words);
        let trial = Trial {
            proposal: act.proposal,
            deed: Deed::new(entry, None),
            title: said(act.title.shared()),
            hypothesis: said(act.hypothesis.shared()),
            measure: said(act.measure.shared()),
            stop_rule: said(act.stop_rule.shared()),
            end: None,
        };
        self.trials.insert(entry.seq, trial);
        if let Some(proposal) = self.proposals.get_mut(&act.proposal) {
            proposal.trials.insert(entry.seq);
        }
        let key = Key::new(entry.seq, Form::Trial);
        self.index.put(key, act.proposal, false);
        self.lean_by(key, entry.by);
        self.show_in(entry.seq, key);
        self.touch(key);
        self.tell_leads(act.proposal);
    }

    /// A trial is closed by those who lead its proposal, even when that has ended: what was learned is said.
    pub(crate) fn judge_trial_closed(&self, who: &Who, act: &TrialClosed) -> Result<(), Refusal> {
        let trial = self.trials.get(&act.trial).ok_or(Refusal::NoSuch { entry: act.trial })?;
        self.judge_lead(who, self.proposal(trial.proposal)?)?;
        self.judge_shown(who, act.trial)?;
        trial.end.as_ref().map_or(Ok(()), |end| Err(Refusal::AlreadyDecided { entry: end.deed.entry }))
    }

    pub(crate) fn trial_closed(&mut self, entry: &Entry, act: &TrialClosed) {
        let learned = Said::new(entry, act.learned.shared());
        let Some(trial) = self.trials.get_mut(&act.trial) else { return };
        trial.end = Some(End { deed: Deed::new(entry, None), outcome: act.outcome, learned });
        let proposal = trial.proposal;
        if let Some(proposal) = self.proposals.get_mut(&proposal) {
            proposal.trials.remove(&act.trial);
        }
        let key = Key::new(act.trial, Form::Trial);
        self.lean_by(key, entry.by);
        self.show_in(entry.seq, key);
        self.touch(key);
        self.tell_leads(proposal);
    }

    /// The trials that run under what a person leads.
    pub(crate) fn running_trials(&self, person: PersonId) -> Vec<Seq> {
        let led = self.led.get(&person).into_iter().flatten().filter_map(|no| self.proposals.get(no));
        led.flat_map(|proposal| proposal.trials.iter().copied()).collect()
    }
}

impl Sight<'_> {
    pub fn trial_item(&self, no: Seq) -> Option<TrialItem> {
        let trial = self.forum.trials.get(&no)?;
        let end = trial.end.as_ref();
        Some(TrialItem {
            title: self.words(&trial.title),
            hypothesis: self.words(&trial.hypothesis),
            measure: self.words(&trial.measure),
            stop_rule: self.words(&trial.stop_rule),
            act: self.act(&trial.deed),
            outcome: end.map(|end| end.outcome),
            learned: end.and_then(|end| self.words(&end.learned)),
            closed: end.map(|end| self.act(&end.deed)),
        })
    }
}
