//! `moothall export`

use std::io::{BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::{Database, forum_named};
use crate::exchange::export::{ExportError, Format, write};

/// Write a forum to standard output. Hidden and erased words are in none of the formats.
#[derive(Debug, Args)]
pub struct Export {
    /// The forum, by its name in addresses.
    forum: String,
    /// As what.
    #[arg(long, value_enum)]
    format: Wanted,
    /// With `jsonl`: also who answered and stood how, which the hall only ever counts. For the council's own archive, not for
    /// publication.
    #[arg(long)]
    ballots: bool,
    #[command(flatten)]
    database: Database,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Wanted {
    /// The record, one entry a line, with the hashes by which anyone can check it.
    Jsonl,
    /// The last vote of each participant on each statement: participant,statement,vote (1 agree, 0 pass, -1 disagree), with the
    /// source's ids where the forum was imported.
    VotesCsv,
    /// The minutes: the public record to be read and printed.
    Markdown,
    /// The paper for the council's meeting, as Markdown: the mandate, and each proposal that waits for its decision with its text,
    /// positions by group, triangle, pledges and minority statements.
    CouncilPaper,
}

impl Export {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        let store = self.database.open()?;
        let forum = forum_named(&store, &self.forum)?;
        let format = match self.format {
            Wanted::Jsonl => Format::Lines { ballots: self.ballots },
            Wanted::VotesCsv => Format::VotesCsv,
            Wanted::Markdown => Format::Minutes,
            Wanted::CouncilPaper => Format::CouncilPaper,
        };
        let mut out = BufWriter::new(std::io::stdout().lock());
        let done = write(&store, forum.id, format, &mut out).and_then(|()| Ok(out.flush()?));
        match done {
            // Whoever read it has read enough, like `head`.
            Err(ExportError::Output(fault)) if fault.kind() == ErrorKind::BrokenPipe => Ok(ExitCode::SUCCESS),
            done => done.map(|()| ExitCode::SUCCESS).map_err(Into::into),
        }
    }
}
