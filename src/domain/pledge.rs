//! Pledges: made by the pledger alone, confirmed, fulfilled, released or planned anew.

use crate::act::{PledgeConfirmed, PledgeFulfilled, PledgeMade, PledgeReleased, PledgeReplanned};
use crate::event::{Entry, Seq};
use crate::forum::Forum;
use crate::item::PledgeItem;
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::Sight;

impl Forum {
    pub(crate) fn judge_pledge_made(&self, _who: &Who, _act: &PledgeMade) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn pledge_made(&mut self, _entry: &Entry, _act: &PledgeMade) {}

    pub(crate) fn judge_pledge_confirmed(&self, _who: &Who, _act: &PledgeConfirmed) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn pledge_confirmed(&mut self, _entry: &Entry, _act: &PledgeConfirmed) {}

    pub(crate) fn judge_pledge_fulfilled(&self, _who: &Who, _act: &PledgeFulfilled) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn pledge_fulfilled(&mut self, _entry: &Entry, _act: &PledgeFulfilled) {}

    pub(crate) fn judge_pledge_released(&self, _who: &Who, _act: &PledgeReleased) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn pledge_released(&mut self, _entry: &Entry, _act: &PledgeReleased) {}

    pub(crate) fn judge_pledge_replanned(&self, _who: &Who, _act: &PledgeReplanned) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn pledge_replanned(&mut self, _entry: &Entry, _act: &PledgeReplanned) {}
}

impl Sight<'_> {
    pub fn pledge_item(&self, _no: Seq) -> Option<PledgeItem> {
        None
    }
}
