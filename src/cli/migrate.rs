//! `moothall migrate`

use std::process::ExitCode;

use clap::Args;

use super::Database;
use crate::store::Store;

/// Make the database what this version needs. Safe to run again, and from several machines at once.
#[derive(Debug, Args)]
pub struct Migrate {
    #[command(flatten)]
    database: Database,
}

impl Migrate {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        let applied = Store::open(&self.database.database)?.migrate()?;
        if applied.is_empty() {
            eprintln!("The database is what this version needs.");
        }
        for name in applied {
            println!("{name}");
        }
        Ok(ExitCode::SUCCESS)
    }
}
