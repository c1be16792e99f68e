//! Objections with their answers, and what a minority wants kept.

use crate::act::{MinorityStated, ObjectionAnswered};
use crate::event::{Entry, Seq};
use crate::forum::Forum;
use crate::item::MinorityItem;
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::Sight;

impl Forum {
    pub(crate) fn judge_objection_answered(&self, _who: &Who, _act: &ObjectionAnswered) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn objection_answered(&mut self, _entry: &Entry, _act: &ObjectionAnswered) {}

    pub(crate) fn judge_minority_stated(&self, _who: &Who, _act: &MinorityStated) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn minority_stated(&mut self, _entry: &Entry, _act: &MinorityStated) {}
}

impl Sight<'_> {
    pub fn minority_item(&self, _no: Seq) -> Option<MinorityItem> {
        None
    }
}
