//! Dates that move: stages and the forum prolonged, and the end that time brings.

use crate::act::{EndPassed, ForumProlonged, StageProlonged};
use crate::event::{Entry, Seq};
use crate::forum::Forum;
use crate::item::DateItem;
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::Sight;

impl Forum {
    pub(crate) fn due_dates(&self, _now: crate::event::Micros) -> Vec<crate::event::Event> {
        Vec::new()
    }

    pub(crate) fn judge_stage_prolonged(&self, _who: &Who, _act: &StageProlonged) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn stage_prolonged(&mut self, _entry: &Entry, _act: &StageProlonged) {}

    pub(crate) fn judge_forum_prolonged(&self, _who: &Who, _act: &ForumProlonged) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn forum_prolonged(&mut self, _entry: &Entry, _act: &ForumProlonged) {}

    pub(crate) fn judge_end_passed(&self, _who: &Who, _act: &EndPassed) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn end_passed(&mut self, _entry: &Entry, _act: &EndPassed) {}
}

impl Sight<'_> {
    pub fn date_item(&self, _no: Seq) -> Option<DateItem> {
        None
    }
}
