//! Duties that come from calls, amendments, objections, stands.

use crate::forum::Forum;
use crate::item::Duty;
use crate::people::Person;

impl Forum {
    pub(super) fn talk_duties(&self, _person: &Person) -> Vec<Duty> {
        Vec::new()
    }
}
