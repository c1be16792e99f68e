//! Whether a log is what was once written: every hash, every commitment, every column computed again.

use deliberation::chain;
use deliberation::event::Seq;

use super::column::number;
use super::log::{RawEntry, head, rows};
use super::{ForumId, Store, StoreError, insert};

/// What is wrong with an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// It is not there, nor are those behind it up to this one.
    Missing {
        /// The last that is not there.
        through: Seq,
    },
    /// It is there, beyond the end of the log.
    BeyondTheEnd,
    /// Its hash does not come out of the hash before, its facts and its commitment.
    Hash,
    /// Its words do not fit their commitment.
    Words,
    /// It has words, but never committed to any.
    WordsAdded,
    /// Its facts cannot be read as an entry.
    Facts(String),
    /// A column says otherwise than the facts.
    Column(&'static str),
    /// The forum's head is not the hash of this, its last entry.
    Head,
}

/// A flaw, and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The entry.
    pub seq: Seq,
    /// What is wrong with it.
    pub flaw: Flaw,
}

/// What was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// How many entries there are.
    pub n_entries: u64,
    /// Of how many the words were erased.
    pub n_erased: u64,
    /// How many flaws were found.
    pub n_flaws: u64,
    /// The hash of the last entry: compared with one that was written down elsewhere, it tells whether history was rewritten whole.
    pub hash: String,
}

impl Verified {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.n_flaws == 0
    }
}

const PAGE: i64 = 1000;

struct Check<F> {
    report: F,
    expected: Seq,
    /// The hash before, as it is kept and as it should be: where only the kept one is wrong, the entry behind is not to blame.
    /// Absent behind a gap, where nobody can tell.
    previous: Option<[String; 2]>,
    verified: Verified,
}

impl<F: FnMut(Finding)> Check<F> {
    fn found(&mut self, seq: Seq, flaw: Flaw) {
        self.verified.n_flaws += 1;
        (self.report)(Finding { seq, flaw });
    }

    fn row(&mut self, row: &RawEntry, end: Seq) {
        let seq = row.seq;
        self.gap(Seq(seq.0.saturating_sub(1)).min(end));
        self.verified.n_entries += 1;
        if seq > end {
            self.found(seq, Flaw::BeyondTheEnd);
            return;
        }
        let computed = self
            .previous
            .as_ref()
            .map(|hashes| hashes.each_ref().map(|hash| chain::link(hash, &row.facts, row.commitment.as_deref())));
        let meant = computed.filter(|computed| !computed.contains(&row.hash)).map(|[from_kept, _]| from_kept);
        if meant.is_some() {
            self.found(seq, Flaw::Hash);
        }
        self.previous = Some([row.hash.clone(), meant.unwrap_or_else(|| row.hash.clone())]);
        self.words(row);
        self.columns(row);
        self.expected = Seq(seq.0.saturating_add(1));
    }

    /// Reports what is not there up to a number.
    fn gap(&mut self, through: Seq) {
        if self.expected <= through {
            self.found(self.expected, Flaw::Missing { through });
            self.expected = Seq(through.0.saturating_add(1));
            self.previous = None;
        }
    }

    fn words(&mut self, row: &RawEntry) {
        match (&row.commitment, &row.salt, &row.words) {
            (None, None, None) => {}
            (None, _, _) => self.found(row.seq, Flaw::WordsAdded),
            (Some(commitment), Some(salt), Some(words)) => {
                if *commitment != chain::commitment(salt, words) {
                    self.found(row.seq, Flaw::Words);
                }
            }
            (Some(_), _, _) => self.verified.n_erased += 1,
        }
    }

    fn columns(&mut self, row: &RawEntry) {
        let entry = match chain::join(&row.facts, row.words.as_deref()) {
            Ok(entry) => entry,
            Err(why) => return self.found(row.seq, Flaw::Facts(why.to_string())),
        };
        let same = [
            ("seq", entry.seq == row.seq),
            ("id", entry.id.to_string() == row.id),
            ("at", entry.at.0 == row.at),
            ("author", insert::author(entry.by) == row.author),
            ("kind", entry.event.kind().name() == row.kind),
        ];
        for (column, same) in same {
            if !same {
                self.found(row.seq, Flaw::Column(column));
            }
        }
    }

    fn end(&mut self, end: Seq, head: &str) {
        self.gap(end);
        if self.previous.as_ref().is_some_and(|hashes| !hashes.iter().any(|hash| hash == head)) {
            self.found(end, Flaw::Head);
        }
        head.clone_into(&mut self.verified.hash);
    }
}

impl Store {
    /// Computes a whole log again, as it is at one moment, and reports each flaw in order.
    ///
    /// # Errors
    /// [`StoreError::NoSuchForum`], or when the database is away or fails; flaws are not errors.
    pub fn verify(&self, forum: ForumId, report: impl FnMut(Finding)) -> Result<Verified, StoreError> {
        let beginning = || chain::BEGINNING.to_owned();
        let mut check = Check {
            report,
            expected: Seq(1),
            previous: Some([beginning(), beginning()]),
            verified: Verified { n_entries: 0, n_erased: 0, n_flaws: 0, hash: String::new() },
        };
        self.backend.read_moment(|conn| {
            let (end, hash) = head(conn, forum)?;
            let mut after = i32::MIN;
            loop {
                let page = rows(conn, forum, after, PAGE)?;
                let Some(last) = page.last() else { break };
                after = number(last.seq);
                page.iter().for_each(|row| check.row(row, end));
            }
            check.end(end, &hash);
            Ok(())
        })?;
        Ok(check.verified)
    }
}
