//! The log of a forum: written behind its head under its lock, read in order, never changed; only words can be erased.

use deliberation::chain;
use deliberation::event::{Entry, Seq};
use diesel::prelude::*;

use super::backend::Conn;
use super::column::{number, seq};
use super::schema::{entries, forums, words};
use super::{ForumId, Store, StoreError, insert};

/// An entry as it is kept, with its hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The entry.
    pub entry: Entry,
    /// Its hash in the chain.
    pub hash: String,
}

/// A row of the log as it stands in the database: what an outsider needs to compute the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawEntry {
    /// Its number.
    pub seq: Seq,
    /// The column `id`.
    pub id: String,
    /// The column `at`.
    pub at: i64,
    /// The column `author`: a person's id, or `house`.
    pub author: String,
    /// The column `kind`.
    pub kind: String,
    /// The facts, byte for byte as they were hashed.
    pub facts: String,
    /// The commitment to its words; absent where it never had any.
    pub commitment: Option<String>,
    /// Its hash.
    pub hash: String,
    /// The salt of the commitment; absent where the words were erased or never were.
    pub salt: Option<String>,
    /// Its words as they were committed to; absent where they were erased or never were.
    pub words: Option<String>,
}

type Columns = (i32, String, i64, String, String, String, Option<String>, String);

/// Rows behind a number, in order. Entries and their words are read by the same range of numbers, each straight from its key: a
/// join leaves it to the planner, who may read all words of the forum for every page.
pub(super) fn rows(conn: &mut Conn, forum: ForumId, after: i32, most: i64) -> Result<Vec<RawEntry>, StoreError> {
    let key = forum.to_string();
    let found = entries::table
        .filter(entries::forum.eq(&key))
        .filter(entries::seq.gt(after))
        .order(entries::seq)
        .limit(most)
        .select((
            entries::seq,
            entries::id,
            entries::at,
            entries::author,
            entries::kind,
            entries::facts,
            entries::commitment,
            entries::hash,
        ))
        .load::<Columns>(conn)?;
    let Some((last, ..)) = found.last() else { return Ok(Vec::new()) };
    let said = words::table
        .filter(words::forum.eq(&key))
        .filter(words::seq.gt(after).and(words::seq.le(*last)))
        .order(words::seq)
        .select((words::seq, words::salt, words::said))
        .load::<(i32, String, String)>(conn)?;
    let mut said = said.into_iter().peekable();
    let row = |(no, id, at, author, kind, facts, commitment, hash): Columns| {
        while said.next_if(|(of, ..)| *of < no).is_some() {}
        let (salt, words) = said.next_if(|(of, ..)| *of == no).map(|(_, salt, words)| (salt, words)).unzip();
        RawEntry { seq: seq(no), id, at, author, kind, facts, commitment, hash, salt, words }
    };
    Ok(found.into_iter().map(row).collect())
}

/// Entries behind a number, in order; a gap or an unreadable row is named.
fn kept(conn: &mut Conn, forum: ForumId, after: Seq, most: i64) -> Result<Vec<Kept>, StoreError> {
    let mut expected = after;
    let read = |row: RawEntry| {
        expected = Seq(expected.0.saturating_add(1));
        let damaged = |why: String| StoreError::Damaged { forum, seq: expected, why };
        if row.seq != expected {
            return Err(damaged("it is missing".to_owned()));
        }
        let entry = chain::join(&row.facts, row.words.as_deref()).map_err(|error| damaged(error.to_string()))?;
        if entry.seq != expected {
            return Err(damaged(format!("its facts say that it is entry {}", entry.seq.0)));
        }
        Ok(Kept { entry, hash: row.hash })
    };
    rows(conn, forum, number(after), most)?.into_iter().map(read).collect()
}

/// Takes the lock of a forum until the transaction ends: every writer comes through this row, on both databases.
pub(super) fn lock(conn: &mut Conn, forum: ForumId) -> Result<(Seq, String), StoreError> {
    let head = diesel::update(forums::table.find(forum.to_string()))
        .set(forums::head.eq(forums::head))
        .returning((forums::head, forums::hash))
        .get_result::<(i32, String)>(conn)
        .optional()?;
    head.map(|(head, hash)| (seq(head), hash)).ok_or(StoreError::NoSuchForum(forum))
}

/// Moves the head.
pub(super) fn move_head(conn: &mut Conn, forum: ForumId, to: Seq, hash: &str) -> Result<(), StoreError> {
    diesel::update(forums::table.find(forum.to_string()))
        .set((forums::head.eq(number(to)), forums::hash.eq(hash)))
        .execute(conn)?;
    Ok(())
}

/// Refuses entries that do not follow the head one by one.
pub(super) fn follow(forum: ForumId, head: Seq, entries: &[Entry]) -> Result<Seq, StoreError> {
    let mut last = head;
    for entry in entries {
        let next = Seq(last.0.saturating_add(1));
        if entry.seq != next || i32::try_from(next.0).is_err() {
            let why = format!("entry {} cannot come after {}", entry.seq.0, last.0);
            return Err(StoreError::Conflict { forum, why });
        }
        last = next;
    }
    Ok(last)
}

impl Store {
    /// Writes what a judge makes of the log as it is now, in one transaction under the forum's lock: the judge is given what
    /// others wrote behind the number the caller knows, and answers with the entries to write and whatever else it has to say.
    /// Where there is nothing to write, nothing is.
    ///
    /// The judge holds the lock: it must be quick, and must not write through a store itself.
    ///
    /// A connection that breaks during the commit leaves open whether it was written; whoever calls again with the same `known`
    /// is given the entries then, and knows them by their ids.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] for numbers that do not follow the head, ids that were used before, and a `known` beyond the
    /// head (the record is an older one than the caller's). On any error nothing is written.
    pub fn append<T>(
        &self,
        forum: ForumId,
        known: Seq,
        judge: impl FnOnce(Vec<Kept>) -> (Vec<Entry>, T),
    ) -> Result<(Vec<Kept>, T), StoreError> {
        let done = self.backend.write_if(|conn| {
            let (head, hash) = lock(conn, forum)?;
            if known > head {
                let why = format!("{} is known, but it ends at {}", known.0, head.0);
                return Err(StoreError::Conflict { forum, why });
            }
            let others = if known < head { kept(conn, forum, known, i64::MAX)? } else { Vec::new() };
            let read = others.last().map_or(known, |newest| newest.entry.seq);
            if read != head {
                let missing = Seq(read.0.saturating_add(1));
                return Err(StoreError::Damaged { forum, seq: missing, why: "it is missing".to_owned() });
            }
            let (entries, answer) = judge(others);
            let last = follow(forum, head, &entries)?;
            let written = insert::entries(conn, forum, hash, entries)?;
            if let Some(newest) = written.last() {
                move_head(conn, forum, last, &newest.hash)?;
            }
            Ok((!written.is_empty(), (written, answer)))
        });
        done.map_err(|error| {
            if error.is_double() {
                StoreError::Conflict { forum, why: "a number or an id was used before".to_owned() }
            } else {
                error
            }
        })
    }

    /// At most so many entries behind a number, in order.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] names the first entry that is missing or cannot be read.
    pub fn read(&self, forum: ForumId, after: Seq, most: usize) -> Result<Vec<Kept>, StoreError> {
        self.backend.read(|conn| kept(conn, forum, after, i64::try_from(most).unwrap_or(i64::MAX)))
    }

    /// At most so many rows behind a number, as they are kept.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn raw(&self, forum: ForumId, after: Seq, most: usize) -> Result<Vec<RawEntry>, StoreError> {
        self.backend.read(|conn| rows(conn, forum, number(after), i64::try_from(most).unwrap_or(i64::MAX)))
    }

    /// The number and the hash of the last entry.
    ///
    /// # Errors
    /// [`StoreError::NoSuchForum`], or when the database is away or fails.
    pub fn head(&self, forum: ForumId) -> Result<(Seq, String), StoreError> {
        self.backend.read(|conn| head(conn, forum))
    }

    /// Erases the words of an entry, and the salt that would let them be guessed. The chain still verifies. Answers whether
    /// there were words.
    ///
    /// # Errors
    /// [`StoreError::NoSuchEntry`], or when the database is away or fails.
    pub fn erase(&self, forum: ForumId, entry: Seq) -> Result<bool, StoreError> {
        self.backend.write(|conn| {
            let key = (forum.to_string(), number(entry));
            let there = entries::table.find(key.clone()).count().get_result::<i64>(conn)?;
            if there == 0 {
                return Err(StoreError::NoSuchEntry { forum, seq: entry });
            }
            Ok(diesel::delete(words::table.find(key)).execute(conn)? > 0)
        })
    }
}

/// The number and the hash of the last entry.
pub(super) fn head(conn: &mut Conn, forum: ForumId) -> Result<(Seq, String), StoreError> {
    let head =
        forums::table.find(forum.to_string()).select((forums::head, forums::hash)).first::<(i32, String)>(conn).optional()?;
    head.map(|(head, hash)| (seq(head), hash)).ok_or(StoreError::NoSuchForum(forum))
}
