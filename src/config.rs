//! What can be set when the hall opens: each option once. A flag goes before the environment, the environment before the
//! file `moothall.env`, the file before the default.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;

use clap::Command;

/// The file that is read where it lies in the working folder: `NAME=value` lines, as systemd and containers read them too.
pub const FILE: &str = "moothall.env";

/// Where the record is.
#[derive(Clone, Debug, clap::Args)]
pub struct Database {
    /// Where the record is kept: a SQLite file, or a postgres:// address.
    #[arg(long, value_name = "PATH-OR-URL", env = "MOOTHALL_DATABASE", hide_env_values = true, default_value = "moothall.db")]
    pub database: String,
}

/// The options of `moothall serve`.
#[derive(Clone, Debug, clap::Args)]
pub struct Config {
    #[command(flatten)]
    place: Database,
    /// Where to listen
    #[arg(long, env = "MOOTHALL_LISTEN", default_value = "127.0.0.1:8080", value_name = "ADDRESS:PORT")]
    pub listen: SocketAddr,
    /// The address people type, where it differs from the one listened on (behind a proxy): `https://hall.example`
    #[arg(long, env = "MOOTHALL_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,
    /// The mail server for sign-in codes: `smtps://user:password@host`; without it codes are printed by the server
    #[arg(long, env = "MOOTHALL_SMTP", value_name = "URL", hide_env_values = true)]
    pub smtp: Option<String>,
    /// The sender of mails
    #[arg(long, env = "MOOTHALL_MAIL_FROM", default_value = "Moothall <moothall@localhost>", value_name = "MAILBOX")]
    pub mail_from: String,
    /// Load fictional demo forums and offer one-click sign-ins: never in a real hall
    #[arg(long, env = "MOOTHALL_DEMO")]
    pub demo: bool,
    /// Log as JSON, one line an event
    #[arg(long, env = "MOOTHALL_LOG_JSON")]
    pub log_json: bool,
    /// What to log, by the rules of RUST_LOG
    #[arg(long, env = "MOOTHALL_LOG", default_value = "info", value_name = "FILTER")]
    pub log: String,
}

impl Config {
    /// Where the record is kept: a path or an address.
    #[must_use]
    pub fn database(&self) -> &str {
        &self.place.database
    }

    /// Each setting with its value, secrets left out.
    #[must_use]
    pub fn lines(&self) -> Vec<(&'static str, String)> {
        let or_none = |value: &Option<String>| value.clone().unwrap_or_else(|| "(none)".to_owned());
        vec![
            ("MOOTHALL_DATABASE", without_password(self.database())),
            ("MOOTHALL_LISTEN", self.listen.to_string()),
            ("MOOTHALL_PUBLIC_URL", or_none(&self.public_url)),
            ("MOOTHALL_SMTP", self.smtp.as_deref().map_or_else(|| "(none)".to_owned(), without_password)),
            ("MOOTHALL_MAIL_FROM", self.mail_from.clone()),
            ("MOOTHALL_DEMO", self.demo.to_string()),
            ("MOOTHALL_LOG_JSON", self.log_json.to_string()),
            ("MOOTHALL_LOG", self.log.clone()),
        ]
    }
}

/// An address as it may be shown: what stands between the user's name and the host is left out.
#[must_use]
pub fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    let Some((user, host)) = rest.rsplit_once('@') else { return url.to_owned() };
    match user.split_once(':') {
        Some((name, _)) => format!("{scheme}://{name}:…@{host}"),
        None => url.to_owned(),
    }
}

/// Gives the values of the file to all options that name them, below the environment and above the defaults.
#[must_use]
pub fn with_file(command: Command, file: &Path) -> Command {
    let settings = std::fs::read_to_string(file).map(|text| settings(&text)).unwrap_or_default();
    if settings.is_empty() { command } else { apply(command, &settings) }
}

fn settings(text: &str) -> BTreeMap<String, String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('='))
        .map(|(name, value)| (name.trim().to_owned(), value.trim().trim_matches('"').to_owned()))
        .collect()
}

fn apply(command: Command, settings: &BTreeMap<String, String>) -> Command {
    let named: Vec<(String, String)> = command
        .get_arguments()
        .filter_map(|arg| {
            let value = settings.get(arg.get_env()?.to_str()?)?;
            Some((arg.get_id().to_string(), value.clone()))
        })
        .collect();
    let subcommands: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let command = named.into_iter().fold(command, |command, (id, value)| command.mut_arg(id, |arg| arg.default_value(value)));
    subcommands.into_iter().fold(command, |command, name| command.mut_subcommand(name, |sub| apply(sub, settings)))
}
