//! Warnings of the panel: raised, acknowledged in writing, cleared; all in the log.

use crate::act::{WarningAcknowledged, WarningCleared, WarningRaised};
use crate::event::{Entry, Seq};
use crate::forum::Forum;
use crate::item::HealthItem;
use crate::item::WarningItem;
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::Sight;

impl Forum {
    /// Checks NC1 to NC3 that stand and that nobody has answered in writing: a gate waits for them.
    pub(crate) fn unanswered_verdicts(&self) -> Vec<crate::panel::Warning> {
        Vec::new()
    }

    /// Warnings that stand and that the sponsor has not answered, and since when: duties.
    pub(crate) fn unacknowledged_warnings(&self) -> Vec<(Seq, crate::event::Micros)> {
        Vec::new()
    }

    pub(crate) fn due_warnings(&self, _now: crate::event::Micros) -> Vec<crate::event::Event> {
        Vec::new()
    }

    pub(crate) fn judge_warning_raised(&self, _who: &Who, _act: &WarningRaised) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn warning_raised(&mut self, _entry: &Entry, _act: &WarningRaised) {}

    pub(crate) fn judge_warning_acknowledged(&self, _who: &Who, _act: &WarningAcknowledged) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn warning_acknowledged(&mut self, _entry: &Entry, _act: &WarningAcknowledged) {}

    pub(crate) fn judge_warning_cleared(&self, _who: &Who, _act: &WarningCleared) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn warning_cleared(&mut self, _entry: &Entry, _act: &WarningCleared) {}
}

impl Sight<'_> {
    pub fn health_item(&self, _no: Seq) -> Option<HealthItem> {
        None
    }
    pub fn warning_item(&self, _no: Seq) -> Option<WarningItem> {
        None
    }
}
