//! Proposals that go on inside another: everyone is credited, nobody's position moves.

use crate::act::ProposalMerged;
use crate::event::Entry;
use crate::forum::Forum;
use crate::people::Who;
use crate::refusal::Refusal;

impl Forum {
    pub(crate) fn judge_proposal_merged(&self, _who: &Who, _act: &ProposalMerged) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn proposal_merged(&mut self, _entry: &Entry, _act: &ProposalMerged) {}
}
