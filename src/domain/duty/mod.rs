//! What waits for whom: the desks of sponsor, elected member, champion, moderator, council, lead and pledger, from the log.

mod council;
pub(crate) mod frame;
mod talk;

use crate::forum::Forum;
use crate::item::Duty;
use crate::people::Person;

/// How many duties are told at once.
const SHOWN_MOST: usize = 50;

impl Forum {
    /// What waits for a person, the oldest first, and how much there is of it. What comes round by the calendar is listed, and
    /// counted by whoever has a clock.
    pub(crate) fn duties(&self, person: &Person) -> (Vec<Duty>, u32) {
        let mut duties = self.frame_duties(person);
        let (talk, more) = self.talk_duties(person);
        duties.extend(talk);
        duties.extend(self.council_duties(person));
        duties.sort_by_key(|duty| (duty.since, duty.no, duty.duty));
        let n = crate::mandate::count(duties.iter().filter(|duty| !duty.duty.comes_round()).count() + more);
        duties.truncate(SHOWN_MOST);
        (duties, n)
    }
}
