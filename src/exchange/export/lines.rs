//! The record as lines of JSON. `docs/record.md` tells an outsider how to check them.

use std::collections::BTreeSet;
use std::io::Write;

use deliberation::event::{Event, Seq};
use deliberation::rules::{Seen, rule};
use serde::Serialize;

use super::{ExportError, PAGE, each_entry};
use crate::store::{ForumId, Store};

/// One entry as it is told outside.
#[derive(Serialize)]
struct Line<'a> {
    seq: Seq,
    /// The exact text that was hashed; absent where the public only sees how many there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    facts: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    commitment: Option<&'a str>,
    hash: &'a str,
    /// Only with the words: a salt alone would let short hidden words be guessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    salt: Option<&'a str>,
    /// The exact text that was committed to; absent where it is hidden or erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<&'a str>,
}

pub(super) fn write(store: &Store, forum: ForumId, ballots: bool, out: &mut impl Write) -> Result<(), ExportError> {
    let mut hidden: BTreeSet<Seq> = BTreeSet::new();
    let mut secret: BTreeSet<Seq> = BTreeSet::new();
    let mut head = Seq(0);
    each_entry(store, forum, |kept| {
        head = kept.entry.seq;
        if !ballots && is_only_counted(&kept.entry.event) {
            secret.insert(head);
        }
        if let Event::EntryHidden { entry, .. } = kept.entry.event {
            hidden.insert(entry);
        } else if let Event::EntryRestored { entry, .. } = kept.entry.event {
            hidden.remove(&entry);
        }
    })?;
    let mut at = Seq(0);
    while at < head {
        let page = store.raw(forum, at, PAGE)?;
        let Some(last) = page.last() else { break };
        at = last.seq;
        for row in page.iter().take_while(|row| row.seq <= head) {
            let open = !hidden.contains(&row.seq) && !secret.contains(&row.seq);
            let line = Line {
                seq: row.seq,
                facts: Some(row.facts.as_str()).filter(|_| !secret.contains(&row.seq)),
                commitment: row.commitment.as_deref(),
                hash: &row.hash,
                salt: row.salt.as_deref().filter(|_| open),
                words: row.words.as_deref().filter(|_| open),
            };
            serde_json::to_writer(&mut *out, &line).map_err(std::io::Error::from)?;
            out.write_all(b"\n")?;
        }
    }
    Ok(())
}

/// Whether the constitution has the public see only how many there are of this.
fn is_only_counted(event: &Event) -> bool {
    match rule(event.kind()).seen {
        Seen::Everyone => false,
        Seen::Counted => true,
        Seen::CountedOrReasoned => !matches!(event, Event::PositionTaken { because: Some(_), .. }),
    }
}
