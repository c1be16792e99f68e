//! The votes as a table: the last one of each participant on each statement, under the source's own ids where it had some.

use std::collections::BTreeMap;
use std::io::Write;

use deliberation::event::{By, Event, Seq, Vote};
use deliberation::people::PersonId;

use super::{ExportError, each_entry};
use crate::store::{ForumId, SourceOf, Store};

/// A name in a table, numbers in the order of numbers.
type Place = (Option<u64>, String);

/// Names for the table. Whoever the source knew goes by its id; others by a number in the order in which they came, as the
/// table is not to say who they are.
struct Names<K> {
    there: BTreeMap<K, String>,
    mark: &'static str,
}

impl<K: Ord> Names<K> {
    fn new(there: BTreeMap<K, String>) -> Self {
        let mark = if there.is_empty() { "" } else { "here-" };
        Self { there, mark }
    }

    fn of(&self, here: K, number: usize) -> Place {
        let name = self.there.get(&here).cloned().unwrap_or_else(|| format!("{}{number}", self.mark));
        (name.parse().ok(), name)
    }
}

pub(super) fn write(store: &Store, forum: ForumId, out: &mut impl Write) -> Result<(), ExportError> {
    let (mut people, mut statements) = (BTreeMap::<PersonId, String>::new(), BTreeMap::<Seq, String>::new());
    for source in store.sources(forum)? {
        match source.of {
            SourceOf::Person(person) => people.insert(person, source.there),
            SourceOf::Entry(entry) => statements.insert(entry, source.there),
        };
    }
    let (people, statements) = (Names::new(people), Names::new(statements));
    let mut joined = BTreeMap::new();
    let mut votes: BTreeMap<(Place, Place), Vote> = BTreeMap::new();
    each_entry(store, forum, |kept| match (kept.entry.by, kept.entry.event) {
        (_, Event::PersonJoined { person, .. }) => {
            let number = joined.len();
            joined.entry(person).or_insert(number);
        }
        (By::Person(person), Event::VoteCast { statement, vote }) => {
            let number = joined.get(&person).copied().unwrap_or(joined.len());
            let place = usize::try_from(statement.0).unwrap_or(usize::MAX);
            let pair = (people.of(person, number), statements.of(statement, place));
            votes.insert(pair, vote);
        }
        _ => {}
    })?;
    let mut table = csv::Writer::from_writer(out);
    table.write_record(["participant", "statement", "vote"])?;
    for (((_, participant), (_, statement)), vote) in &votes {
        let vote = match vote {
            Vote::Agree => "1",
            Vote::Pass => "0",
            Vote::Disagree => "-1",
        };
        table.write_record([participant, statement, vote])?;
    }
    table.flush()?;
    Ok(())
}
