//! Gates: what must be so before the next stage opens, computed from the log.

use crate::act::GateOverridden;
use crate::event::{Entry, Seq};
use crate::forum::Forum;
use crate::item::GatesItem;
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::Sight;

impl Forum {
    pub(crate) fn judge_gates(&self, _who: &Who, _stage: crate::event::Stage) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn judge_gate_overridden(&self, _who: &Who, _act: &GateOverridden) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn gate_overridden(&mut self, _entry: &Entry, _act: &GateOverridden) {}
}

impl Sight<'_> {
    pub fn gates_item(&self, _no: Seq) -> Option<GatesItem> {
        None
    }
}
