//! Bringing a database to the newest form: all missing steps in one transaction, one server at a time.

use diesel::connection::SimpleConnection;
use diesel::migration::{Migration, MigrationSource};
use diesel::prelude::*;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::backend::{Conn, MultiBackend};
use super::schema::migrations;
use super::{Store, StoreError};

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations");

/// Any number, the same for all servers of one database: "moothall" in ASCII.
const TAKE_TURNS: &str = "SET LOCAL lock_timeout = 0; SELECT pg_advisory_xact_lock(7885928194246798444)";

fn failed(error: impl ToString) -> StoreError {
    StoreError::Migration(error.to_string())
}

fn all() -> Result<Vec<Box<dyn Migration<MultiBackend>>>, StoreError> {
    MigrationSource::<MultiBackend>::migrations(&MIGRATIONS).map_err(failed)
}

impl Store {
    /// Applies what is missing and names it. Servers that start at once take turns, and one of them does the work.
    ///
    /// # Errors
    /// [`StoreError::Migration`] when a step fails; then none of them was applied.
    pub fn migrate(&self) -> Result<Vec<String>, StoreError> {
        self.backend.write(|conn| {
            if let Conn::Postgres(inner) = conn {
                inner.batch_execute(TAKE_TURNS)?;
            }
            let missing = conn.pending_migrations(MIGRATIONS).map_err(failed)?;
            let mut names = Vec::new();
            for step in missing {
                conn.run_migration(&step).map_err(failed)?;
                names.push(step.name().to_string());
            }
            Ok(names)
        })
    }

    /// Whether nothing is missing. A database that a newer program has migrated is current for this one.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn is_current(&self) -> Result<bool, StoreError> {
        if self.backend.is_absent() {
            return Ok(false);
        }
        self.backend.read(|conn| {
            let known = match conn {
                Conn::Postgres(_) => "SELECT count(*) AS n FROM pg_class WHERE oid = to_regclass('__diesel_schema_migrations')",
                Conn::Sqlite(_) => "SELECT count(*) AS n FROM sqlite_schema WHERE name = '__diesel_schema_migrations'",
            };
            if diesel::sql_query(known).get_result::<Count>(conn)?.n == 0 {
                return Ok(false);
            }
            let applied = migrations::table.select(migrations::version).load::<String>(conn)?;
            Ok(all()?.iter().all(|step| applied.contains(&step.name().version().to_string())))
        })
    }
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    n: i64,
}
