//! Whether people can live with the problem statement, or with an amendment put to the forum.

use crate::act::{AmendmentPut, StandTaken};
use crate::event::{Entry, Seq};
use crate::forum::Forum;
use crate::item::PutItem;
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::Sight;

impl Forum {
    pub(crate) fn judge_stand_taken(&self, _who: &Who, _act: &StandTaken) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn stand_taken(&mut self, _entry: &Entry, _act: &StandTaken) {}

    pub(crate) fn judge_amendment_put(&self, _who: &Who, _act: &AmendmentPut) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn amendment_put(&mut self, _entry: &Entry, _act: &AmendmentPut) {}
}

impl Sight<'_> {
    pub fn put_item(&self, _no: Seq) -> Option<PutItem> {
        None
    }
}
