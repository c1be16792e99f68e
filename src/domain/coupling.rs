//! What couples forum and council: touchpoints, the committee's early signal, forums that grew out of this one.

use crate::act::{ForumSpawned, SignalGiven, TouchpointHeld};
use crate::event::{Entry, Seq};
use crate::forum::Forum;
use crate::item::SpawnItem;
use crate::item::TouchpointItem;
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::Sight;

impl Forum {
    pub(crate) fn judge_touchpoint_held(&self, _who: &Who, _act: &TouchpointHeld) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn touchpoint_held(&mut self, _entry: &Entry, _act: &TouchpointHeld) {}

    pub(crate) fn judge_forum_spawned(&self, _who: &Who, _act: &ForumSpawned) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn forum_spawned(&mut self, _entry: &Entry, _act: &ForumSpawned) {}

    pub(crate) fn judge_signal_given(&self, _who: &Who, _act: &SignalGiven) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn signal_given(&mut self, _entry: &Entry, _act: &SignalGiven) {}
}

impl Sight<'_> {
    pub fn touchpoint_item(&self, _no: Seq) -> Option<TouchpointItem> {
        None
    }
    pub fn spawn_item(&self, _no: Seq) -> Option<SpawnItem> {
        None
    }
}
