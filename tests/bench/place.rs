//! Databases to measure on: a SQLite file on the disk that the project lies on, and a PostgreSQL that makes every commit
//! durable.

use std::path::{Path, PathBuf};

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection, SqliteConnection};
use moothall::store::Store;

use crate::postgres::Cluster;

/// Where figures and databases are left.
pub fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// Where a record is kept.
pub enum Engine {
    Sqlite,
    Postgres(Cluster),
}

impl Engine {
    /// SQLite, and PostgreSQL where it is installed.
    pub fn all() -> Vec<Self> {
        let postgres = has_postgres().then(|| {
            let cluster = Cluster::start();
            for setting in ["fsync", "full_page_writes", "synchronous_commit", "autovacuum"] {
                cluster.sql(&format!("ALTER SYSTEM SET {setting} = on"));
            }
            cluster.sql("SELECT pg_reload_conf()");
            Self::Postgres(cluster)
        });
        if postgres.is_none() {
            eprintln!("PostgreSQL is not installed: its figures are left out");
        }
        [Self::Sqlite].into_iter().chain(postgres).collect()
    }

    pub fn name(&self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres(_) => "PostgreSQL",
        }
    }

    /// A fresh database with all tables.
    pub fn fresh(&self) -> Place {
        let (address, folder) = match self {
            Self::Sqlite => {
                let folder = tempfile::tempdir_in(folder()).unwrap();
                (folder.path().join("hall.db").display().to_string(), Some(folder))
            }
            Self::Postgres(cluster) => (cluster.fresh(), None),
        };
        let store = Store::open(&address).unwrap();
        store.migrate().unwrap();
        Place { store, address, _folder: folder }
    }
}

fn has_postgres() -> bool {
    let newest =
        std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten().map(|version| version.path().join("bin"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    newest.chain(std::env::split_paths(&path)).any(|folder| folder.join("initdb").exists())
}

/// A database.
pub struct Place {
    pub store: Store,
    pub address: String,
    _folder: Option<tempfile::TempDir>,
}

/// A connection with nothing of the house around it, as durable as the house's.
pub enum Bare {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Place {
    pub fn bare(&self) -> Bare {
        if self.address.starts_with("postgres") {
            let mut conn = PgConnection::establish(&self.address).unwrap();
            conn.batch_execute("SET synchronous_commit = on").unwrap();
            return Bare::Postgres(conn);
        }
        let mut conn = SqliteConnection::establish(&self.address).unwrap();
        conn.batch_execute("PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL").unwrap();
        Bare::Sqlite(conn)
    }
}

impl Bare {
    /// Runs plain SQL, without preparing it.
    pub fn run(&mut self, sql: &str) {
        match self {
            Self::Sqlite(conn) => conn.batch_execute(sql).unwrap(),
            Self::Postgres(conn) => conn.batch_execute(sql).unwrap(),
        }
    }
}
