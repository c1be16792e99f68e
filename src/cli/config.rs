//! `moothall config`

use std::process::ExitCode;

use clap::Args;

use crate::config::Config;

/// Print every setting of `serve` as it would be now, from flags, environment, moothall.env and defaults. Passwords are left out.
#[derive(Debug, Args)]
pub struct Settings {
    #[command(flatten)]
    config: Config,
}

impl Settings {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        for (name, value) in self.config.lines() {
            println!("{name}={value}");
        }
        Ok(ExitCode::SUCCESS)
    }
}
