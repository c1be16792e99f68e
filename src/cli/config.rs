//! `moothall config`

use std::process::ExitCode;

use crate::config::Config;

pub(super) fn run(config: &Config) -> anyhow::Result<ExitCode> {
    for (name, value) in config.lines() {
        println!("{name}={value}");
    }
    Ok(ExitCode::SUCCESS)
}
