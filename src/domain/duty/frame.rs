//! Duties that come from mandate, people, gates, dates, touchpoints, warnings.

use crate::forum::Forum;
use crate::item::Duty;
use crate::people::Person;

impl Forum {
    pub(super) fn frame_duties(&self, _person: &Person) -> Vec<Duty> {
        Vec::new()
    }
}
