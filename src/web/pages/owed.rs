//! What councils owe past its day, for the front page: a broken promise stands above everything, for everyone.

use serde::Serialize;

use crate::wire::page::{CouncilCard, ForumCard};

/// A promise that is broken.
#[derive(Debug, Serialize)]
pub struct Overdue<'a> {
    /// By when it was owed, in microseconds.
    pub due: i64,
    /// By the council of which forum.
    pub forum: &'a ForumCard,
}

/// Decisions and answers to suggestions that are over their time, the longest over first.
#[must_use]
pub fn overdue(councils: &[CouncilCard], now: i64) -> Vec<Overdue<'_>> {
    let forums = councils.iter().flat_map(|council| &council.forums);
    let mut late: Vec<Overdue<'_>> = forums
        .flat_map(|forum| {
            let suggestion = forum.suggestion.as_ref().filter(|one| one.disposition.is_none());
            let dues = [forum.decision_due, suggestion.and_then(|one| one.due)];
            dues.into_iter().flatten().map(move |due| Overdue { due: due.0, forum })
        })
        .filter(|one| one.due < now)
        .collect();
    late.sort_by_key(|one| one.due);
    late
}
