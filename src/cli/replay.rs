//! `moothall replay`

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};
use deliberation::event::Lang;
use indicatif::{ProgressBar, ProgressStyle};

use super::print_json;
use crate::exchange::polis;
use crate::exchange::replay::{Tempo, play};

/// Play another platform's data as people over real websockets, into a rehearsal.
///
/// Everyone acts in time order over a connection of their own; the rehearsal's people can act nowhere else. A hall that is
/// stopped or killed on the way is waited for, and nothing is lost or doubled. Ends with one JSON line: {"forum":…,"sent":…,
/// "acknowledged":…,"refused":…,"longest_wait_ms":…,"reconnects":…,"skipped":[…]}.
#[derive(Debug, Args)]
pub struct Replay {
    #[command(subcommand)]
    source: Source,
}

#[derive(Debug, Subcommand)]
enum Source {
    /// A Polis export: summary.csv, comments.csv, and votes.csv or participants-votes.csv.
    Polis(Play),
}

#[derive(Debug, Args)]
struct Play {
    /// The folder of the export.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Where the hall is.
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:8080")]
    url: String,
    /// An administrator's token: `moothall invite --administrator --token` makes one.
    #[arg(long, env = "MOOTHALL_TOKEN", hide_env_values = true)]
    token: String,
    /// How many times faster than it was.
    #[arg(long, default_value_t = 60.0)]
    speed: f64,
    /// No silence lasts longer than this, in milliseconds: conversations sleep at night.
    #[arg(long, default_value_t = 1_000, value_name = "MS")]
    longest_pause: u64,
    /// The most connections at once.
    #[arg(long, default_value_t = 2_000, value_name = "N")]
    open_at_once: usize,
    /// For how many seconds a hall that does not answer is tried again.
    #[arg(long, default_value_t = 300, value_name = "SECONDS")]
    patience: u64,
    /// The language of the words, as a tag like `da` or `zh-Hant`.
    #[arg(long)]
    lang: Option<String>,
}

impl Replay {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        let Source::Polis(it) = &self.source;
        it.run()
    }
}

impl Play {
    fn run(&self) -> anyhow::Result<ExitCode> {
        if !(self.speed.is_finite() && self.speed > 0.0) {
            bail!("the speed has to be a number above 0");
        }
        let lang = match &self.lang {
            Some(tag) => Some(Lang::parse(tag).with_context(|| format!("\"{tag}\" is not a language tag like `da`"))?),
            None => None,
        };
        let tempo = Tempo {
            speed: self.speed,
            longest_pause: Duration::from_millis(self.longest_pause),
            open_at_once: self.open_at_once,
            patience: Duration::from_secs(self.patience),
            lang,
        };
        let conversation = polis::read(&self.folder)?;
        // More than one library could bring the cryptography of TLS; this decides it once. A second call changes nothing.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let bar = ProgressBar::new(u64::try_from(conversation.acts().len()).unwrap_or(u64::MAX));
        bar.set_style(ProgressStyle::with_template("{bar:40} {pos} of {len} acts answered, {elapsed}")?);
        bar.enable_steady_tick(Duration::from_millis(200));
        let shown = bar.clone();
        let runtime = tokio::runtime::Runtime::new().context("the program cannot begin")?;
        let done = runtime.block_on(play(&conversation, &self.url, &self.token, &tempo, move |n| shown.set_position(n)));
        bar.finish_and_clear();
        print_json(&done?)?;
        Ok(ExitCode::SUCCESS)
    }
}
