//! Who writes for an elected member: exactly the acts listed, always shown, taken back at any time.

use crate::act::{DelegationGiven, DelegationTaken};
use crate::event::Entry;
use crate::forum::Forum;
use crate::people::Who;
use crate::refusal::Refusal;

impl Forum {
    pub(crate) fn judge_delegation_given(&self, _who: &Who, _act: &DelegationGiven) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn delegation_given(&mut self, _entry: &Entry, _act: &DelegationGiven) {}

    pub(crate) fn judge_delegation_taken(&self, _who: &Who, _act: &DelegationTaken) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn delegation_taken(&mut self, _entry: &Entry, _act: &DelegationTaken) {}
}
