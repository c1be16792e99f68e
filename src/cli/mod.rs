//! The command line: one file a subcommand. What is printed for programs goes to standard output, everything else to the other.

mod config;
mod demo;
mod export;
mod import;
mod invite;
mod migrate;
mod panel;
mod replay;
pub mod serve;
mod verify;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand};

use crate::config::{Config, Database, FILE, with_file};
use crate::store::{Store, StoredForum};

/// A live hall in which a council, citizens and stakeholders co-create public value.
#[derive(Debug, Parser)]
#[command(name = "moothall", version, propagate_version = true)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Open the hall: serve its forums, live, until told to stop.
    Serve(Box<Config>),
    Migrate(migrate::Migrate),
    Invite(invite::Invite),
    Import(import::Import),
    Replay(replay::Replay),
    Export(export::Export),
    Verify(verify::Verify),
    Panel(panel::Told),
    Config(Box<config::Settings>),
}

impl Database {
    /// Opens it for a command that brings something in: what it still lacks is made first.
    fn open_to_fill(&self) -> anyhow::Result<Store> {
        let store = Store::open(&self.database)?;
        store.migrate()?;
        Ok(store)
    }

    /// Opens one that must be there.
    fn open(&self) -> anyhow::Result<Store> {
        let store = Store::open(&self.database)?;
        if !store.is_current()? {
            bail!("the database is not ready for this version; run `moothall migrate` on it first");
        }
        Ok(store)
    }
}

/// The forum of a name in addresses.
fn forum_named(store: &Store, slug: &str) -> anyhow::Result<StoredForum> {
    if let Some(forum) = store.forum_by_slug(slug)? {
        return Ok(forum);
    }
    let known: Vec<String> = store.forums()?.into_iter().map(|forum| forum.slug).take(20).collect();
    let known = if known.is_empty() { "there are none yet".to_owned() } else { format!("there are {}", known.join(", ")) };
    bail!("there is no forum \"{slug}\"; {known}");
}

/// Does what the command line says. Zero when it is done, one when it is refused or fails, two when it is not understood.
#[must_use]
pub fn run() -> ExitCode {
    let matches = with_file(Cli::command(), Path::new(FILE)).get_matches();
    let cli = Cli::from_arg_matches(&matches).unwrap_or_else(|fault| fault.exit());
    let done = match cli.command {
        Command::Serve(config) => serve::run(&config).map(|()| ExitCode::SUCCESS),
        Command::Migrate(migrate) => migrate.run(),
        Command::Invite(invite) => invite.run(),
        Command::Import(import) => import.run(),
        Command::Replay(replay) => replay.run(),
        Command::Export(export) => export.run(),
        Command::Verify(verify) => verify.run(),
        Command::Panel(panel) => panel.run(),
        Command::Config(settings) => settings.run(),
    };
    match done {
        Ok(code) => code,
        Err(fault) => {
            eprintln!("moothall: {fault:#}");
            ExitCode::FAILURE
        }
    }
}

/// Prints a line for programs.
fn print_json(value: &impl serde::Serialize) -> anyhow::Result<()> {
    println!("{}", serde_json::to_string(value).context("the answer cannot be written")?);
    Ok(())
}
