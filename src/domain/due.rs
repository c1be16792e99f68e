//! What time alone brings. `now` always comes in from outside, so a forum can be replayed to any day.

use crate::event::{Event, Micros};
use crate::forum::Forum;

/// What is due at this moment and not yet recorded, in the order in which it is to be recorded. Empty when asked again after
/// it was. The house records it: before it judges what people submit, after it has recorded it, and every so often.
#[must_use]
pub fn due(forum: &Forum, now: Micros) -> Vec<Event> {
    let mut events = forum.due_dates(now);
    events.extend(forum.due_returns(now));
    events.extend(forum.due_warnings(now));
    events
}
