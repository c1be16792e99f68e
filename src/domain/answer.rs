//! Answers with a disposition and a reason, corrections beside the original, changed views.

use crate::act::{ContributionCorrected, ResponseGiven, ViewChanged};
use crate::event::{Entry, Seq};
use crate::forum::Forum;
use crate::item::ViewChangeItem;
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::Sight;

impl Forum {
    pub(crate) fn judge_response_given(&self, _who: &Who, _act: &ResponseGiven) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn response_given(&mut self, _entry: &Entry, _act: &ResponseGiven) {}

    pub(crate) fn judge_contribution_corrected(&self, _who: &Who, _act: &ContributionCorrected) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn contribution_corrected(&mut self, _entry: &Entry, _act: &ContributionCorrected) {}

    pub(crate) fn judge_view_changed(&self, _who: &Who, _act: &ViewChanged) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn view_changed(&mut self, _entry: &Entry, _act: &ViewChanged) {}
}

impl Sight<'_> {
    pub fn view_change_item(&self, _no: Seq) -> Option<ViewChangeItem> {
        None
    }
}
