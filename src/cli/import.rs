//! `moothall import`

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};
use deliberation::event::Lang;
use deliberation::refusal::Refusal;
use deliberation::words::Name;
use indicatif::{ProgressBar, ProgressStyle};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

use super::{Database, print_json};
use crate::clock;
use crate::exchange::intake::Intake;
use crate::exchange::keep::{Place, council, is_slug, keep, slug_of};
use crate::exchange::scenario::{Scenario, Scenarios, Telling};
use crate::exchange::{decidim, polis, scenario};
use crate::store::Store;

/// Make a forum of another platform's data.
///
/// Times and authors are the source's; its people are pseudonymous. All of it is kept, or nothing. Prints one JSON line:
/// {"forum":…,"entries":…,"people":…,"skipped":[…]}. A source that was imported before is left as it is and says so.
#[derive(Debug, Args)]
pub struct Import {
    #[command(subcommand)]
    source: Source,
}

#[derive(Debug, Subcommand)]
enum Source {
    /// A Polis export: summary.csv, comments.csv, and votes.csv or participants-votes.csv.
    Polis(Folder),
    /// Proposals and comments of a Decidim platform: proposals.jsonl, comments.jsonl.
    Decidim(Folder),
    /// A file of told scenarios, like data/scenarios.json; one JSON line for each of its forums.
    Scenarios(File),
    /// One told scenario of such a file, whole or up to a day of it.
    Scenario(One),
}

#[derive(Debug, Args)]
struct Folder {
    /// The folder of the export.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// The forum's name in addresses; made of its title if not given.
    #[arg(long)]
    slug: Option<String>,
    #[command(flatten)]
    host: Host,
}

#[derive(Debug, Args)]
struct File {
    /// The file of scenarios.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    host: Host,
}

#[derive(Debug, Args)]
struct One {
    /// The file of scenarios.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Which one, by its key.
    #[arg(long, value_name = "KEY")]
    only: String,
    /// Only what happened until then: a moment (2026-04-27T09:00:00Z), a date (its end), or a number of days since it began.
    #[arg(long, value_name = "TIME|DAY")]
    until: Option<String>,
    /// The story is cut after its day N, and its dates are moved so that this day is today.
    #[arg(long, value_name = "N")]
    day: Option<i64>,
    /// The forum's name in addresses; made of its title if not given.
    #[arg(long)]
    slug: Option<String>,
    #[command(flatten)]
    host: Host,
}

#[derive(Debug, Args)]
struct Host {
    /// The council that hosts it, by its name in addresses; made if there is none. Scenarios name their own.
    #[arg(long, value_name = "SLUG")]
    council: Option<String>,
    /// What a council that has to be made is called.
    #[arg(long, value_name = "NAME")]
    council_name: Option<String>,
    /// The language of the words, as a tag like `da` or `zh-Hant`.
    #[arg(long)]
    lang: Option<String>,
    #[command(flatten)]
    database: Database,
}

impl Import {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        match &self.source {
            Source::Polis(folder) => {
                let conversation = polis::read(&folder.folder)?;
                folder.bring_in(|lang| polis::bring_in(conversation, lang))
            }
            Source::Decidim(folder) => {
                let platform = decidim::read(&folder.folder)?;
                folder.bring_in(|lang| decidim::bring_in(platform, lang))
            }
            Source::Scenarios(file) => file.bring_in(),
            Source::Scenario(one) => one.bring_in(),
        }
    }
}

impl Folder {
    fn bring_in(&self, make: impl FnOnce(Option<Lang>) -> Result<Intake, Refusal>) -> anyhow::Result<ExitCode> {
        may_stand_in_an_address(self.slug.as_deref())?;
        let intake = make(self.host.lang()?).map_err(|refusal| anyhow::anyhow!("the forum cannot begin: {refusal:?}"))?;
        let store = self.host.database.open_to_fill()?;
        self.host.keep(&store, intake, self.slug.clone(), "Imported conversations")?;
        Ok(ExitCode::SUCCESS)
    }
}

impl File {
    fn bring_in(&self) -> anyhow::Result<ExitCode> {
        let mut ready = Vec::new();
        for it in &read(&self.file)?.forums {
            ready.push((scenario::plain_name(&it.council).to_owned(), scenario::bring_in(it, Telling::default())?));
        }
        let store = self.host.database.open_to_fill()?;
        for (council, intake) in ready {
            self.host.keep(&store, intake, None, &council)?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl One {
    fn bring_in(&self) -> anyhow::Result<ExitCode> {
        may_stand_in_an_address(self.slug.as_deref())?;
        let scenarios = read(&self.file)?.forums;
        let Some(scenario) = scenarios.iter().find(|it| it.key == self.only) else {
            let keys: Vec<&str> = scenarios.iter().map(|it| it.key.as_str()).collect();
            bail!("there is no scenario \"{}\" in {}; there are {}", self.only, self.file.display(), keys.join(", "));
        };
        let intake = scenario::bring_in(scenario, self.telling(scenario)?)?;
        let store = self.host.database.open_to_fill()?;
        self.host.keep(&store, intake, self.slug.clone(), scenario::plain_name(&scenario.council))?;
        Ok(ExitCode::SUCCESS)
    }

    fn telling(&self, scenario: &Scenario) -> anyhow::Result<Telling> {
        let mut telling = match self.day {
            None => Telling::default(),
            Some(day) => Telling::on_day(scenario, day, clock::now()).with_context(|| format!("it has no day {day}"))?,
        };
        if let Some(until) = &self.until {
            let until = moment_of(scenario, until)
                .with_context(|| format!("\"{until}\" is neither a moment, nor a date, nor a number of days"))?;
            telling.until = Some(telling.until.map_or(until, |day| day.min(until)));
        }
        Ok(telling)
    }
}

fn read(file: &Path) -> anyhow::Result<Scenarios> {
    let name = file.display().to_string();
    let json = std::fs::read_to_string(file).with_context(|| format!("{name} cannot be read"))?;
    Ok(scenario::parse(&name, &json)?)
}

/// A moment as it is told on the command line; a date is meant with its whole day.
fn moment_of(scenario: &Scenario, told: &str) -> Option<Timestamp> {
    if let Ok(day) = told.parse::<i64>() {
        return scenario::day_of(scenario, day);
    }
    let end_of = |date: Date| Some(date.tomorrow().ok()?.to_zoned(TimeZone::UTC).ok()?.timestamp() - 1.nanosecond());
    told.parse().ok().or_else(|| end_of(told.parse().ok()?))
}

fn may_stand_in_an_address(slug: Option<&str>) -> anyhow::Result<()> {
    match slug.filter(|slug| !is_slug(slug)) {
        Some(slug) => bail!("\"{slug}\" cannot stand in an address; use small letters, digits and hyphens"),
        None => Ok(()),
    }
}

impl Host {
    fn lang(&self) -> anyhow::Result<Option<Lang>> {
        match &self.lang {
            None => Ok(None),
            Some(tag) => Lang::parse(tag).map(Some).with_context(|| format!("\"{tag}\" is not a language tag like `da`")),
        }
    }

    /// Keeps a forum under its council, and prints what came of it.
    fn keep(&self, store: &Store, intake: Intake, slug: Option<String>, council_name: &str) -> anyhow::Result<()> {
        let name = Name::parse(self.council_name.as_deref().unwrap_or(council_name)).context("the council's name")?;
        let made_up = || slug_of(name.as_str()).unwrap_or_else(|| "council".to_owned());
        let council_slug = self.council.clone().unwrap_or_else(made_up);
        may_stand_in_an_address(Some(&council_slug))?;
        let now = clock::now();
        let lang = self.lang()?.or_else(|| Lang::parse("en")).context("the language of the council")?;
        let council = council(store, &council_slug, &name, &lang, now)?;
        let bar = progress(intake.entries.len());
        let place = Place { council, slug, now };
        let done = keep(store, intake, &place, |n_entries| bar.set_position(n_entries));
        bar.finish_and_clear();
        let done = done?;
        if done.already_imported {
            eprintln!("already imported, as {}", done.forum);
        }
        print_json(&done)
    }
}

/// A bar on the terminal; hidden where there is none.
fn progress(n_entries: usize) -> ProgressBar {
    let bar = ProgressBar::new(u64::try_from(n_entries).unwrap_or(u64::MAX));
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos} of {len} entries, {eta} left") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}
