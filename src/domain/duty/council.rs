//! Duties that come from decisions, propositions, pledges, delivery.

use crate::forum::Forum;
use crate::item::Duty;
use crate::people::Person;

impl Forum {
    pub(super) fn council_duties(&self, _person: &Person) -> Vec<Duty> {
        Vec::new()
    }
}
