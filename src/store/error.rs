//! What can go wrong between the house and its record.

use std::fmt;

use deliberation::event::Seq;
use diesel::result::{DatabaseErrorKind, Error as Fault};

use super::ForumId;

/// Why the database cannot be used just now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Away {
    /// No connection, or it broke.
    Unreachable,
    /// Somebody else held it for too long.
    Busy,
    /// The disk is full.
    Full,
    /// It can be read only.
    ReadOnly,
}

impl fmt::Display for Away {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unreachable => "it cannot be reached",
            Self::Busy => "it is busy",
            Self::Full => "its disk is full",
            Self::ReadOnly => "it can only be read",
        })
    }
}

/// A failure of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database cannot be used just now. Nothing was written, unless the connection broke while a transaction was being
    /// committed: then only reading again tells.
    #[error("the database is away, {why}: {detail}")]
    Away {
        /// Why.
        why: Away,
        /// What the database said.
        detail: String,
    },
    /// An entry is not readable as one.
    #[error("entry {} of forum {forum} is damaged: {why}", seq.0)]
    Damaged {
        /// The forum.
        forum: ForumId,
        /// The entry.
        seq: Seq,
        /// What is wrong with it.
        why: String,
    },
    /// A row beside the log is not readable.
    #[error("in table {table}, {why}")]
    Unreadable {
        /// The table.
        table: &'static str,
        /// What is wrong.
        why: String,
    },
    /// This source was imported before.
    #[error("already imported, as {slug}")]
    AlreadyImported {
        /// The forum it became.
        slug: String,
    },
    /// The entries do not follow the head of the log, or an id was used before.
    #[error("the record of forum {forum} does not go on like this: {why}")]
    Conflict {
        /// The forum.
        forum: ForumId,
        /// Why.
        why: String,
    },
    /// A name or an address that somebody else has.
    #[error("{what} is taken")]
    Taken {
        /// What is taken.
        what: &'static str,
    },
    /// There is no such forum.
    #[error("there is no forum {0}")]
    NoSuchForum(ForumId),
    /// There is no such entry.
    #[error("forum {forum} has no entry {}", seq.0)]
    NoSuchEntry {
        /// The forum.
        forum: ForumId,
        /// The entry.
        seq: Seq,
    },
    /// What is to be imported broke off.
    #[error("the import broke off: {0}")]
    Broken(super::Broken),
    /// This cannot be the address of a database.
    #[error("not the address of a database: {0}")]
    BadAddress(&'static str),
    /// A migration failed; none was applied.
    #[error("the migration failed: {0}")]
    Migration(String),
    /// Anything else: a fault of the house.
    #[error("the database failed: {0}")]
    Fault(#[source] Fault),
}

impl StoreError {
    /// Whether trying again, as it is, may help.
    #[must_use]
    pub fn again_may_help(&self) -> bool {
        match self {
            Self::Away { .. } => true,
            Self::Damaged { .. }
            | Self::Unreadable { .. }
            | Self::AlreadyImported { .. }
            | Self::Conflict { .. }
            | Self::Taken { .. }
            | Self::NoSuchForum(_)
            | Self::NoSuchEntry { .. }
            | Self::Broken(_)
            | Self::BadAddress(_)
            | Self::Migration(_)
            | Self::Fault(_) => false,
        }
    }

    /// A connection that could not be had.
    pub(super) fn unreachable(detail: String) -> Self {
        Self::Away { why: away(&detail).unwrap_or(Away::Unreachable), detail }
    }

    /// Whether a row was refused because its like is there.
    pub(super) fn is_double(&self) -> bool {
        matches!(self, Self::Fault(Fault::DatabaseError(DatabaseErrorKind::UniqueViolation, _)))
    }

    /// A refused double as what it means; anything else as it is.
    pub(super) fn or_taken(self, what: &'static str) -> Self {
        if self.is_double() { Self::Taken { what } } else { self }
    }
}

/// What the engines say when it is the surroundings that fail. Neither hands its code through diesel, so their words must do.
const SAID: [(&str, Away); 14] = [
    ("database is locked", Away::Busy),
    ("table is locked", Away::Busy),
    ("lock timeout", Away::Busy),
    ("too many clients", Away::Busy),
    ("connection slots are reserved", Away::Busy),
    ("disk is full", Away::Full),
    ("No space left on device", Away::Full),
    ("readonly database", Away::ReadOnly),
    ("read-only transaction", Away::ReadOnly),
    ("unable to open database file", Away::Unreachable),
    ("disk I/O error", Away::Unreachable),
    ("terminating connection", Away::Unreachable),
    ("server closed the connection", Away::Unreachable),
    ("the database system is", Away::Unreachable),
];

fn away(said: &str) -> Option<Away> {
    SAID.iter().find(|(words, _)| said.contains(words)).map(|(_, why)| *why)
}

impl From<Fault> for StoreError {
    fn from(fault: Fault) -> Self {
        if let Fault::RollbackErrorOnCommit { commit_error, .. } = fault {
            return Self::from(*commit_error);
        }
        let detail = fault.to_string();
        let is = |kinds: &[DatabaseErrorKind]| matches!(&fault, Fault::DatabaseError(kind, _) if kinds.contains(kind));
        let why = if is(&[DatabaseErrorKind::ClosedConnection, DatabaseErrorKind::UnableToSendCommand])
            || matches!(fault, Fault::BrokenTransactionManager)
        {
            Some(Away::Unreachable)
        } else if is(&[DatabaseErrorKind::ReadOnlyTransaction]) {
            Some(Away::ReadOnly)
        } else if is(&[DatabaseErrorKind::SerializationFailure]) {
            Some(Away::Busy)
        } else if is(&[DatabaseErrorKind::Unknown]) {
            away(&detail)
        } else {
            None
        };
        match why {
            Some(why) => Self::Away { why, detail },
            None => Self::Fault(fault),
        }
    }
}
