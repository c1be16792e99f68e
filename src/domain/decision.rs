//! The council's decision on a proposal, line by line, and the sponsor's explanation.

use crate::act::{DecisionExplained, DecisionMade};
use crate::event::{Entry, Seq};
use crate::forum::Forum;
use crate::item::DecisionItem;
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::Sight;

impl Forum {
    pub(crate) fn waits_for_decision(&self) -> bool {
        true
    }

    pub(crate) fn judge_live(&self, _proposal: Seq) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn due_returns(&self, _now: crate::event::Micros) -> Vec<crate::event::Event> {
        Vec::new()
    }

    pub(crate) fn judge_decision_made(&self, _who: &Who, _act: &DecisionMade) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn decision_made(&mut self, _entry: &Entry, _act: &DecisionMade) {}

    pub(crate) fn judge_decision_explained(&self, _who: &Who, _act: &DecisionExplained) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn decision_explained(&mut self, _entry: &Entry, _act: &DecisionExplained) {}
}

impl Sight<'_> {
    pub fn decision_item(&self, _no: Seq) -> Option<DecisionItem> {
        None
    }
}
