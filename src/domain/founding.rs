//! How a forum begins: proposed by an elected member, or suggested with enough support that the council owes an answer.

use crate::act::{ForumProposed, ForumSuggested, SuggestionAnswered, SuggestionSupported};
use crate::event::{Entry, Seq};
use crate::forum::Forum;
use crate::item::OriginItem;
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::Sight;

impl Forum {
    pub(crate) fn judge_forum_proposed(&self, _who: &Who, _act: &ForumProposed) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn forum_proposed(&mut self, _entry: &Entry, _act: &ForumProposed) {}

    pub(crate) fn judge_forum_suggested(&self, _who: &Who, _act: &ForumSuggested) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn forum_suggested(&mut self, _entry: &Entry, _act: &ForumSuggested) {}

    pub(crate) fn judge_suggestion_supported(&self, _who: &Who, _act: &SuggestionSupported) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn suggestion_supported(&mut self, _entry: &Entry, _act: &SuggestionSupported) {}

    pub(crate) fn judge_suggestion_answered(&self, _who: &Who, _act: &SuggestionAnswered) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn suggestion_answered(&mut self, _entry: &Entry, _act: &SuggestionAnswered) {}
}

impl Sight<'_> {
    pub fn origin_item(&self, _no: Seq) -> Option<OriginItem> {
        None
    }
}
