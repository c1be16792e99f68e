//! All SQL of the house: the log, the people, the ways in. One set of queries for SQLite and PostgreSQL.
//! Everything here blocks; whoever is on an asynchronous floor calls it where blocking is allowed.

mod address;
mod backend;
mod column;
mod council;
mod error;
mod import;
mod insert;
mod invitation;
mod log;
mod migrate;
mod office;
mod people;
mod schema;
mod sign_in;
mod template;
mod verify;

use std::fmt;
use std::sync::Arc;

use uuid::Uuid;

pub use council::{NewCouncil, NewForum, StoredCouncil, StoredForum};
pub use error::{Away, StoreError};
pub use import::{Broken, Imported, Source, SourceOf};
pub use invitation::{Invitation, NewInvitation};
pub use log::{Kept, RawEntry};
pub use people::{NewPerson, StoredPerson};
pub use sign_in::{CODE_MINUTES, CODE_TRIES, CodeAnswer, SIGN_IN_DAYS};
pub use verify::{Finding, Flaw, Verified};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id!(
    /// A forum, the same for ever; its slug may change.
    ForumId
);
id!(
    /// A council.
    CouncilId
);

/// The database. A clone is another handle on the same connections.
#[derive(Clone)]
pub struct Store {
    backend: Arc<backend::Backend>,
}

impl fmt::Debug for Store {
    /// Says nothing of the address: it may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Store")
    }
}

impl Store {
    /// Opens a database: a path, `sqlite:path`, or `postgres://…`. Nothing is asked of it yet, so a database that is away now
    /// is an answer of the first call and not a reason to stop.
    ///
    /// # Errors
    /// When the address cannot be one of a database.
    pub fn open(database: &str) -> Result<Self, StoreError> {
        Ok(Self { backend: Arc::new(backend::Backend::open(&address::Address::parse(database)?)) })
    }

    /// Keeps a SQLite file at most this many pages (of 4096 bytes): what lies beyond is answered as a full disk. It holds from
    /// the next connection of this handle on; PostgreSQL has its own quotas.
    pub fn limit_pages(&self, most: u32) {
        self.backend.limit_pages(most);
    }
}
