//! Answers with a disposition and a reason, corrections beside the original, changed views.

use crate::act::{ContributionCorrected, ResponseGiven, ViewChanged};
use crate::event::{Entry, Seq};
use crate::forum::Forum;
use crate::item::ViewChangeItem;
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::Sight;
use crate::words::Reason;

/// The fewest words of a reason that somebody is owed (theory.md 3.1, G4 and G7).
pub(crate) const REASONED: u32 = 12;

/// A reason that somebody is owed has at least twelve words. History brought by the house is as it was.
pub(crate) fn judge_reasoned(who: &Who, reason: &Reason) -> Result<(), Refusal> {
    let was = reason.n_words();
    if was >= REASONED || *who == Who::House { Ok(()) } else { Err(Refusal::TooFewWords { least: REASONED, was }) }
}

impl Forum {
    pub(crate) fn judge_response_given(&self, who: &Who, act: &ResponseGiven) -> Result<(), Refusal> {
        self.judge_hand(who, crate::event::Kind::ResponseGiven, act.for_member)?;
        judge_reasoned(who, &act.reason)
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
