//! Where SQLite and PostgreSQL differ: connections, transactions, and who may write at the same time.

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::r2d2::{Error as ConnectError, ManageConnection, NopErrorHandler, Pool, PooledConnection, R2D2Connection};
use diesel::{Connection, PgConnection, SqliteConnection};

use super::address::Address;
use super::error::{Away, StoreError};

/// A connection to one or the other.
#[derive(diesel::MultiConnection)]
pub(super) enum Conn {
    /// PostgreSQL.
    Postgres(PgConnection),
    /// SQLite.
    Sqlite(SqliteConnection),
}

/// How long a caller waits for a connection before the answer is that the database is away.
const WAIT: Duration = Duration::from_secs(3);

/// Makes connections ready for use, and tells which are still good.
struct Manager {
    address: Address,
    pages_most: Arc<AtomicU32>,
}

/// The time limit on waiting for a lock comes first: switching to the write-ahead log may have to wait for another process.
const SQLITE_START: &str =
    "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";

/// An answer is given only for what is on disk, whatever the server's default is. A frozen node must not keep a forum's lock.
const POSTGRES_START: &str = "SET client_min_messages = warning; SET lock_timeout = '5s'; \
    SET idle_in_transaction_session_timeout = '60s'; \
    SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off';";

/// A connection of a pool.
struct Held {
    conn: Conn,
    /// It answered that it cannot be used. A server that lost its primary's role would say so for ever; another connection may
    /// find the new one.
    is_spoiled: bool,
}

impl Held {
    fn noting<T>(&mut self, done: Result<T, StoreError>) -> Result<T, StoreError> {
        self.is_spoiled |= matches!(done, Err(StoreError::Away { why: Away::Unreachable | Away::ReadOnly, .. }));
        done
    }
}

impl ManageConnection for Manager {
    type Connection = Held;
    type Error = ConnectError;

    fn connect(&self) -> Result<Held, ConnectError> {
        self.establish().map(|conn| Held { conn, is_spoiled: false })
    }

    fn is_valid(&self, held: &mut Held) -> Result<(), ConnectError> {
        held.conn.ping().map_err(ConnectError::QueryError)
    }

    fn has_broken(&self, held: &mut Held) -> bool {
        std::thread::panicking() || held.is_spoiled || held.conn.is_broken()
    }
}

impl Manager {
    fn establish(&self) -> Result<Conn, ConnectError> {
        match &self.address {
            Address::Postgres(url) => {
                let mut conn = PgConnection::establish(url).map_err(ConnectError::ConnectionError)?;
                conn.batch_execute(POSTGRES_START).map_err(ConnectError::QueryError)?;
                Ok(Conn::Postgres(conn))
            }
            Address::Sqlite(path) => {
                make_private(path);
                let mut conn = SqliteConnection::establish(path).map_err(ConnectError::ConnectionError)?;
                conn.batch_execute(SQLITE_START).map_err(ConnectError::QueryError)?;
                let most = self.pages_most.load(Ordering::Relaxed);
                if most > 0 {
                    conn.batch_execute(&format!("PRAGMA max_page_count = {most}")).map_err(ConnectError::QueryError)?;
                }
                Ok(Conn::Sqlite(conn))
            }
        }
    }
}

/// Makes a new file readable by its owner only: it holds people's addresses. SQLite gives the files beside it the same rights.
/// A file that is there keeps the rights its operator gave it; one that cannot be made is SQLite's to explain.
#[cfg(unix)]
fn make_private(path: &str) {
    use std::os::unix::fs::OpenOptionsExt;
    if !path.starts_with("file:") {
        drop(std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path));
    }
}

#[cfg(not(unix))]
fn make_private(_: &str) {}

/// The connections. SQLite has one writer, and a queue before it; PostgreSQL writes and reads through one pool.
pub(super) struct Backend {
    address: Address,
    pages_most: Arc<AtomicU32>,
    readers: Pool<Manager>,
    writer: Option<(Mutex<()>, Pool<Manager>)>,
}

impl Backend {
    /// Sets up connections without making one.
    pub(super) fn open(address: &Address) -> Self {
        let pages_most = Arc::new(AtomicU32::new(0));
        let pool = |size| {
            Pool::builder()
                .max_size(size)
                .min_idle(Some(0))
                .connection_timeout(WAIT)
                .error_handler(Box::new(NopErrorHandler))
                .build_unchecked(Manager { address: address.clone(), pages_most: Arc::clone(&pages_most) })
        };
        let (readers, writer) = match address {
            Address::Postgres(_) => (pool(8), None),
            Address::Sqlite(_) => (pool(4), Some((Mutex::new(()), pool(1)))),
        };
        Self { address: address.clone(), pages_most, readers, writer }
    }

    /// See [`super::Store::limit_pages`].
    pub(super) fn limit_pages(&self, most: u32) {
        self.pages_most.store(most, Ordering::Relaxed);
    }

    /// Whether there is nothing yet where a SQLite file is to be.
    pub(super) fn is_absent(&self) -> bool {
        match &self.address {
            Address::Sqlite(path) => !path.starts_with("file:") && !Path::new(path).exists(),
            Address::Postgres(_) => false,
        }
    }

    /// Reads, each statement for itself.
    pub(super) fn read<T>(&self, work: impl FnOnce(&mut Conn) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let mut held = get(&self.readers)?;
        let done = work(&mut held.conn);
        held.noting(done)
    }

    /// Reads one moment: what others write meanwhile is not seen.
    pub(super) fn read_moment<T>(&self, work: impl FnOnce(&mut Conn) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let begin = Begin { postgres: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", sqlite: "BEGIN" };
        transaction(get(&self.readers)?, &begin, |conn| Ok((false, work(conn)?)))
    }

    /// Writes all of it or nothing.
    pub(super) fn write<T>(&self, work: impl FnOnce(&mut Conn) -> Result<T, StoreError>) -> Result<T, StoreError> {
        self.write_if(|conn| Ok((true, work(conn)?)))
    }

    /// Writes all of it where the work says so, or nothing.
    pub(super) fn write_if<T>(&self, work: impl FnOnce(&mut Conn) -> Result<(bool, T), StoreError>) -> Result<T, StoreError> {
        // A deferred transaction that reads before it writes fails in SQLite as soon as another writes between the two.
        let begin = Begin { postgres: "BEGIN", sqlite: "BEGIN IMMEDIATE" };
        match &self.writer {
            Some((queue, pool)) => {
                let _turn = queue.lock().unwrap_or_else(PoisonError::into_inner);
                transaction(get(pool)?, &begin, work)
            }
            None => transaction(get(&self.readers)?, &begin, work),
        }
    }
}

fn get(pool: &Pool<Manager>) -> Result<PooledConnection<Manager>, StoreError> {
    pool.get().map_err(|error| StoreError::unreachable(error.to_string()))
}

struct Begin {
    postgres: &'static str,
    sqlite: &'static str,
}

fn transaction<T>(
    mut held: PooledConnection<Manager>,
    begin: &Begin,
    work: impl FnOnce(&mut Conn) -> Result<(bool, T), StoreError>,
) -> Result<T, StoreError> {
    let done = whole(&mut held.conn, begin, work);
    held.noting(done)
}

fn whole<T>(
    conn: &mut Conn,
    begin: &Begin,
    work: impl FnOnce(&mut Conn) -> Result<(bool, T), StoreError>,
) -> Result<T, StoreError> {
    match conn {
        Conn::Postgres(inner) => AnsiTransactionManager::begin_transaction_sql(inner, begin.postgres)?,
        Conn::Sqlite(inner) => AnsiTransactionManager::begin_transaction_sql(inner, begin.sqlite)?,
    }
    let done = work(conn);
    if matches!(done, Ok((true, _))) {
        <Conn as Connection>::TransactionManager::commit_transaction(conn)?;
    } else if let Err(rollback) = <Conn as Connection>::TransactionManager::rollback_transaction(conn) {
        // The engine has rolled back by itself, or the connection is gone; the pool sees it and makes another.
        tracing::debug!(%rollback, "a transaction was already over");
    }
    done.map(|(_, value)| value)
}
