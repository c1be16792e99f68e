//! The public value proposition: the triangle of value, legitimacy and support, and operational capacity.

use crate::act::{FundingRequested, PropositionFilled};
use crate::event::{Entry, Seq};
use crate::forum::Forum;
use crate::item::FundingItem;
use crate::item::PropositionItem;
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::Sight;

impl Forum {
    pub(crate) fn judge_proposition_filled(&self, _who: &Who, _act: &PropositionFilled) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn proposition_filled(&mut self, _entry: &Entry, _act: &PropositionFilled) {}

    pub(crate) fn judge_funding_requested(&self, _who: &Who, _act: &FundingRequested) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn funding_requested(&mut self, _entry: &Entry, _act: &FundingRequested) {}
}

impl Sight<'_> {
    pub fn proposition_item(&self, _no: Seq) -> Option<PropositionItem> {
        None
    }
    pub fn funding_item(&self, _no: Seq) -> Option<FundingItem> {
        None
    }
}
