//! `moothall verify`

use std::process::ExitCode;

use clap::Args;

use super::{Database, forum_named};
use crate::store::{Finding, Flaw};

/// Check that the record is what was once written: every hash, every commitment to words, every column.
///
/// Prints a line for each forum with its last hash; compare it with one written down elsewhere to know that history was not
/// rewritten whole. Names every entry that is not as it was, and ends with 1.
#[derive(Debug, Args)]
pub struct Verify {
    /// Only this forum, by its name in addresses.
    forum: Option<String>,
    #[command(flatten)]
    database: Database,
}

impl Verify {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        let store = self.database.open()?;
        let forums = match &self.forum {
            Some(slug) => vec![forum_named(&store, slug)?],
            None => store.forums()?,
        };
        let mut whole = true;
        for forum in forums {
            let told = store.verify(forum.id, |Finding { seq, flaw }| {
                eprintln!("{}: entry {}: {}", forum.slug, seq.0, in_words(&flaw));
            })?;
            let erased = if told.n_erased > 0 { format!(", of {} the words are erased", told.n_erased) } else { String::new() };
            if told.is_whole() {
                println!(
                    "{}: yes: {} entries are what was written{erased}; last hash {}",
                    forum.slug, told.n_entries, told.hash
                );
            } else {
                println!("{}: NO: {} flaws in {} entries{erased}", forum.slug, told.n_flaws, told.n_entries);
                whole = false;
            }
        }
        Ok(if whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

fn in_words(flaw: &Flaw) -> String {
    match flaw {
        Flaw::Missing { through } => format!("it is missing, and so is everything up to entry {}", through.0),
        Flaw::BeyondTheEnd => "it stands beyond the end of the log".to_owned(),
        Flaw::Hash => "it is not what its hash was made from".to_owned(),
        Flaw::Words => "its words are not those that were written".to_owned(),
        Flaw::WordsAdded => "words were added to it".to_owned(),
        Flaw::Facts(why) => format!("it cannot be read: {why}"),
        Flaw::Column(column) => format!("its column \"{column}\" says something else than its facts"),
        Flaw::Head => "the forum's head is not the hash of this, its last entry".to_owned(),
    }
}
