//! Councils and the list of their forums.

use deliberation::chain::BEGINNING;
use deliberation::event::{Lang, Micros, Seq, Standing};
use deliberation::words::Name;
use diesel::prelude::*;

use super::backend::Conn;
use super::column::{id, seq, value, word};
use super::schema::{councils, forums};
use super::{CouncilId, ForumId, Store, StoreError};

/// A council to be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCouncil {
    /// Its id, made by the caller.
    pub id: CouncilId,
    /// Its name in addresses.
    pub slug: String,
    /// What it is called.
    pub name: Name,
    /// The language it works in.
    pub lang: Lang,
    /// When.
    pub at: Micros,
}

/// A council.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredCouncil {
    /// Its id.
    pub id: CouncilId,
    /// Its name in addresses.
    pub slug: String,
    /// What it is called.
    pub name: Name,
    /// The language it works in.
    pub lang: Lang,
    /// Since when.
    pub at: Micros,
}

/// A forum to be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewForum {
    /// Its id, made by the caller.
    pub id: ForumId,
    /// Its name in addresses.
    pub slug: String,
    /// The council that hosts it.
    pub council: CouncilId,
    /// What kind of gathering it is.
    pub standing: Standing,
    /// The key of the data it is made from, so that the same is not brought in twice.
    pub source: Option<String>,
    /// When.
    pub at: Micros,
}

/// A forum as the list knows it; what happens in it is in its log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredForum {
    /// Its id.
    pub id: ForumId,
    /// Its name in addresses.
    pub slug: String,
    /// The council that hosts it.
    pub council: CouncilId,
    /// Since when.
    pub at: Micros,
    /// The number of its last entry.
    pub head: Seq,
    /// The hash of its last entry.
    pub hash: String,
    /// The key of the data it is made from.
    pub source: Option<String>,
    /// What kind of gathering it is.
    pub standing: Standing,
}

type CouncilColumns = (String, String, String, String, i64);
type ForumColumns = (String, String, String, i64, i32, String, Option<String>, String);

fn council((key, slug, name, lang, at): CouncilColumns) -> Result<StoredCouncil, StoreError> {
    Ok(StoredCouncil {
        id: CouncilId(id("councils", &key)?),
        slug,
        name: value("councils", name)?,
        lang: value("councils", lang)?,
        at: Micros(at),
    })
}

fn forum((key, slug, council, at, head, hash, source, standing): ForumColumns) -> Result<StoredForum, StoreError> {
    Ok(StoredForum {
        id: ForumId(id("forums", &key)?),
        slug,
        council: CouncilId(id("forums", &council)?),
        at: Micros(at),
        head: seq(head),
        hash,
        source,
        standing: value("forums", standing)?,
    })
}

/// Writes a forum with an empty log.
pub(super) fn insert_forum(conn: &mut Conn, forum: &NewForum) -> Result<(), StoreError> {
    diesel::insert_into(forums::table)
        .values((
            forums::id.eq(forum.id.to_string()),
            forums::slug.eq(&forum.slug),
            forums::council.eq(forum.council.to_string()),
            forums::at.eq(forum.at.0),
            forums::head.eq(0),
            forums::hash.eq(BEGINNING),
            forums::source.eq(&forum.source),
            forums::standing.eq(word(&forum.standing)),
        ))
        .execute(conn)?;
    Ok(())
}

impl Store {
    /// Adds a council.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when its slug is another's.
    pub fn add_council(&self, council: &NewCouncil) -> Result<(), StoreError> {
        let done = self.backend.write(|conn| {
            diesel::insert_into(councils::table)
                .values((
                    councils::id.eq(council.id.to_string()),
                    councils::slug.eq(&council.slug),
                    councils::name.eq(council.name.as_str()),
                    councils::lang.eq(council.lang.as_str()),
                    councils::at.eq(council.at.0),
                ))
                .execute(conn)?;
            Ok(())
        });
        done.map_err(|error| error.or_taken("the council's slug"))
    }

    /// All councils, the oldest first.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn councils(&self) -> Result<Vec<StoredCouncil>, StoreError> {
        let found = self.backend.read(|conn| {
            Ok(councils::table
                .order((councils::at, councils::id))
                .select(councils::all_columns)
                .load::<CouncilColumns>(conn)?)
        })?;
        found.into_iter().map(council).collect()
    }

    /// The council of a slug.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn council_by_slug(&self, slug: &str) -> Result<Option<StoredCouncil>, StoreError> {
        let found = self.backend.read(|conn| {
            let own = councils::table.filter(councils::slug.eq(slug));
            Ok(own.select(councils::all_columns).first::<CouncilColumns>(conn).optional()?)
        })?;
        found.map(council).transpose()
    }

    /// Adds a forum with an empty log.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when its slug or source is another's.
    pub fn add_forum(&self, forum: &NewForum) -> Result<(), StoreError> {
        self.backend.write(|conn| insert_forum(conn, forum)).map_err(|error| error.or_taken("the forum's slug"))
    }

    /// All forums, the oldest first.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn forums(&self) -> Result<Vec<StoredForum>, StoreError> {
        let found = self.backend.read(|conn| {
            Ok(forums::table.order((forums::at, forums::id)).select(forums::all_columns).load::<ForumColumns>(conn)?)
        })?;
        found.into_iter().map(forum).collect()
    }

    /// A forum.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn forum(&self, key: ForumId) -> Result<Option<StoredForum>, StoreError> {
        let found = self.backend.read(|conn| {
            let own = forums::table.find(key.to_string());
            Ok(own.select(forums::all_columns).first::<ForumColumns>(conn).optional()?)
        })?;
        found.map(forum).transpose()
    }

    /// The forum of a slug.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn forum_by_slug(&self, slug: &str) -> Result<Option<StoredForum>, StoreError> {
        let found = self.backend.read(|conn| {
            let own = forums::table.filter(forums::slug.eq(slug));
            Ok(own.select(forums::all_columns).first::<ForumColumns>(conn).optional()?)
        })?;
        found.map(forum).transpose()
    }
}
