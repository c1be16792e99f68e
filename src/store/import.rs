//! Bringing a whole forum in, all or nothing, and what its people and entries are called where they came from.

use std::error::Error;

use deliberation::chain::BEGINNING;
use deliberation::event::{Entry, Seq};
use deliberation::people::PersonId;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::backend::Conn;
use super::column::id;
use super::council::insert_forum;
use super::log::{follow, move_head};
use super::schema::{forums, sources};
use super::{ForumId, NewForum, NewPerson, Store, StoreError, insert, people};

/// Why a source broke off.
pub type Broken = Box<dyn Error + Send + Sync>;

/// A thing that was somewhere else before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SourceOf {
    /// A person.
    Person(PersonId),
    /// An entry.
    Entry(Seq),
}

/// What a thing is called where it came from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// The thing.
    pub of: SourceOf,
    /// Its id there.
    pub there: String,
}

/// What an import brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Imported {
    /// How many entries.
    pub n_entries: u64,
    /// How many people.
    pub n_people: usize,
}

/// How many entries are in memory at once.
const BATCH: usize = 512;

impl Store {
    /// Makes a forum of people, entries and the names they had, all in one transaction. `progress` hears how many entries are
    /// in so far.
    ///
    /// # Errors
    /// [`StoreError::AlreadyImported`] when the forum's source is known, [`StoreError::Broken`] with whatever broke the entries
    /// off, [`StoreError::Taken`] when the slug or an address is another's. On any error nothing is written.
    pub fn import(
        &self,
        forum: &NewForum,
        people: &[NewPerson],
        entries: impl IntoIterator<Item = Result<Entry, Broken>>,
        sources: &[Source],
        mut progress: impl FnMut(u64),
    ) -> Result<Imported, StoreError> {
        let done = self.backend.write(|conn| {
            refuse_known(conn, forum)?;
            insert_forum(conn, forum)?;
            people.iter().try_for_each(|person| people::insert(conn, person))?;
            let last = insert_all(conn, forum.id, &mut entries.into_iter(), &mut progress)?;
            sources.iter().try_for_each(|source| insert_source(conn, forum.id, source))?;
            Ok(Imported { n_entries: u64::from(last.0), n_people: people.len() })
        });
        match done {
            // Another import of the same source may have come first.
            Err(error) if error.is_double() => {
                self.backend.read(|conn| refuse_known(conn, forum))?;
                Err(error.or_taken("the forum's slug, or an id or address in it,"))
            }
            done => done,
        }
    }

    /// Adds names that people and entries of a forum had elsewhere, or changes them.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn add_sources(&self, forum: ForumId, sources: &[Source]) -> Result<(), StoreError> {
        self.backend.write(|conn| sources.iter().try_for_each(|source| insert_source(conn, forum, source)))
    }

    /// What the people and entries of a forum were called where they came from.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn sources(&self, forum: ForumId) -> Result<Vec<Source>, StoreError> {
        let found = self.backend.read(|conn| {
            let own = sources::table.filter(sources::forum.eq(forum.to_string()));
            Ok(own.select((sources::what, sources::here, sources::there)).load::<(String, String, String)>(conn)?)
        })?;
        let mut all = found.into_iter().map(stored).collect::<Result<Vec<_>, _>>()?;
        all.sort_unstable();
        Ok(all)
    }
}

fn refuse_known(conn: &mut Conn, forum: &NewForum) -> Result<(), StoreError> {
    let Some(source) = &forum.source else { return Ok(()) };
    let known = forums::table.filter(forums::source.eq(source)).select(forums::slug).first::<String>(conn).optional()?;
    known.map_or(Ok(()), |slug| Err(StoreError::AlreadyImported { slug }))
}

fn insert_all(
    conn: &mut Conn,
    forum: ForumId,
    entries: &mut impl Iterator<Item = Result<Entry, Broken>>,
    progress: &mut impl FnMut(u64),
) -> Result<Seq, StoreError> {
    let mut last = Seq(0);
    let mut hash = BEGINNING.to_owned();
    loop {
        let batch = entries.by_ref().take(BATCH).collect::<Result<Vec<_>, _>>().map_err(StoreError::Broken)?;
        if batch.is_empty() {
            move_head(conn, forum, last, &hash)?;
            return Ok(last);
        }
        last = follow(forum, last, &batch)?;
        if let Some(newest) = insert::entries(conn, forum, hash.clone(), batch)?.pop() {
            hash = newest.hash;
        }
        progress(u64::from(last.0));
    }
}

fn insert_source(conn: &mut Conn, forum: ForumId, source: &Source) -> Result<(), StoreError> {
    let (what, here) = match source.of {
        SourceOf::Person(person) => ("person", person.0.to_string()),
        SourceOf::Entry(entry) => ("entry", entry.0.to_string()),
    };
    diesel::sql_query(
        "INSERT INTO sources (forum, what, here, there) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (forum, what, here) DO UPDATE SET there = excluded.there",
    )
    .bind::<Text, _>(forum.to_string())
    .bind::<Text, _>(what)
    .bind::<Text, _>(here)
    .bind::<Text, _>(&source.there)
    .execute(conn)?;
    Ok(())
}

fn stored((what, here, there): (String, String, String)) -> Result<Source, StoreError> {
    let of = match (what.as_str(), here.parse()) {
        ("person", _) => SourceOf::Person(PersonId(id("sources", &here)?)),
        ("entry", Ok(number)) => SourceOf::Entry(Seq(number)),
        _ => return Err(StoreError::Unreadable { table: "sources", why: format!("'{what} {here}' is neither") }),
    };
    Ok(Source { of, there })
}
