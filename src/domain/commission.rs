//! The mandate in its versions: drafted, adopted with a vote, changed in public.

use crate::act::{MandateAdopted, MandateDrafted};
use crate::event::{Entry, Seq};
use crate::forum::Forum;
use crate::item::MandateItem;
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::Sight;

impl Forum {
    pub(crate) fn judge_mandate_drafted(&self, _who: &Who, _act: &MandateDrafted) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn mandate_drafted(&mut self, _entry: &Entry, _act: &MandateDrafted) {}

    pub(crate) fn judge_mandate_adopted(&self, _who: &Who, _act: &MandateAdopted) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn mandate_adopted(&mut self, _entry: &Entry, _act: &MandateAdopted) {}
}

impl Sight<'_> {
    pub fn mandate_item(&self, _no: Seq) -> Option<MandateItem> {
        None
    }
}
