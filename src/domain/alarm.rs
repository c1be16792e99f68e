//! Warnings of the panel: raised, acknowledged in writing, cleared; all in the log.

use crate::act::{WarningAcknowledged, WarningCleared, WarningRaised};
use crate::event::{Entry, Event, Micros, Seq};
use crate::forum::Forum;
use crate::index::{Form, Key};
use crate::item::HealthItem;
use crate::item::WarningItem;
use crate::panel::{Beside, Values};
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::Sight;

/// The panel's own item.
const HEALTH: Key = Key { no: Seq(0), form: Form::Health };

impl Forum {
    /// The panel's values as of a moment that is not before the last entry.
    #[must_use]
    pub fn values(&self, now: Micros) -> Values {
        self.watch.values(now)
    }

    /// Shows an entry to the panel, after everyone else.
    pub(crate) fn watch_over(&mut self, entry: &Entry) {
        let answered = match &entry.event {
            Event::ContributionMade { reply_to: Some(no), .. } => Some(*no),
            _ => None,
        };
        let beside =
            Beside { talk: self.topic_of(entry.seq), to: answered.and_then(|no| self.writer(no)).and_then(|by| by.person()) };
        self.watch.take_in(entry, beside);
    }

    pub(crate) fn due_warnings(&self, _now: crate::event::Micros) -> Vec<crate::event::Event> {
        Vec::new()
    }

    pub(crate) fn judge_warning_raised(&self, _who: &Who, _act: &WarningRaised) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn warning_raised(&mut self, _entry: &Entry, _act: &WarningRaised) {}

    pub(crate) fn judge_warning_acknowledged(&self, _who: &Who, _act: &WarningAcknowledged) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn warning_acknowledged(&mut self, _entry: &Entry, _act: &WarningAcknowledged) {}

    pub(crate) fn judge_warning_cleared(&self, _who: &Who, _act: &WarningCleared) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn warning_cleared(&mut self, _entry: &Entry, _act: &WarningCleared) {}
}

impl Sight<'_> {
    pub fn health_item(&self, _no: Seq) -> Option<HealthItem> {
        None
    }
    pub fn warning_item(&self, _no: Seq) -> Option<WarningItem> {
        None
    }
}
