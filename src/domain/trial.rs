//! Trials: a hypothesis, a measure, a stop rule; learning counts as delivered.

use crate::act::{TrialClosed, TrialOpened};
use crate::event::{Entry, Seq};
use crate::forum::Forum;
use crate::item::TrialItem;
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::Sight;

impl Forum {
    pub(crate) fn judge_trial_opened(&self, _who: &Who, _act: &TrialOpened) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn trial_opened(&mut self, _entry: &Entry, _act: &TrialOpened) {}

    pub(crate) fn judge_trial_closed(&self, _who: &Who, _act: &TrialClosed) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn trial_closed(&mut self, _entry: &Entry, _act: &TrialClosed) {}
}

impl Sight<'_> {
    pub fn trial_item(&self, _no: Seq) -> Option<TrialItem> {
        None
    }
}
