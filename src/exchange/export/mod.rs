//! A forum as open data: the record with its chain, the votes as a table, the minutes to be read.

mod council;
mod frame;
mod lines;
mod markdown;
mod minutes;
mod paper;
mod proposal;
mod talk;
mod votes;

use std::io::{self, Write};

use deliberation::event::Seq;
use deliberation::forum::Forum;

use crate::store::{ForumId, Kept, Store, StoreError};

/// How many entries are read at a time.
const PAGE: usize = 2_000;

/// As what a forum is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One line of JSON an entry, so that anyone can recompute the chain.
    Lines {
        /// With who answered and stood how, which the hall only ever counts: for the council's own archive.
        ballots: bool,
    },
    /// One row a participant and statement.
    VotesCsv,
    /// The public record, to be read and printed.
    Minutes,
    /// What goes to the council's meeting.
    CouncilPaper,
}

/// Why a forum could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The record cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The output takes no more.
    #[error("the output cannot be written: {0}")]
    Output(#[from] io::Error),
    /// The output takes no more.
    #[error("the output cannot be written: {0}")]
    Table(#[from] csv::Error),
}

/// Writes a forum as it stands at this moment.
///
/// # Errors
/// When the record cannot be read or the output takes no more.
pub fn write(store: &Store, forum: ForumId, format: Format, out: &mut impl Write) -> Result<(), ExportError> {
    match format {
        Format::Lines { ballots } => lines::write(store, forum, ballots, out),
        Format::VotesCsv => votes::write(store, forum, out),
        Format::Minutes => minutes::write(store, forum, out),
        Format::CouncilPaper => paper::write(store, forum, out),
    }
}

/// Visits all entries up to the last one of now.
fn each_entry(store: &Store, forum: ForumId, mut visit: impl FnMut(Kept)) -> Result<(), StoreError> {
    let (head, _) = store.head(forum)?;
    let mut at = Seq(0);
    while at < head {
        let page = store.read(forum, at, PAGE)?;
        let Some(last) = page.last() else { break };
        at = last.entry.seq;
        page.into_iter().filter(|kept| kept.entry.seq <= head).for_each(&mut visit);
    }
    Ok(())
}

fn replay(store: &Store, forum: ForumId) -> Result<(Forum, Vec<Kept>), StoreError> {
    let mut whole = Forum::empty();
    let mut log = Vec::new();
    each_entry(store, forum, |kept| {
        whole.apply(&kept.entry);
        log.push(kept);
    })?;
    Ok((whole, log))
}
