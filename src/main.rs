//! The command line.
use clap::Parser;
#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    config: moothall::config::Config,
}
fn main() -> anyhow::Result<()> {
    let mut args: Vec<String> = std::env::args().collect();
    args.retain(|a| a != "serve");
    moothall::cli::serve::run(&Cli::parse_from(args).config)
}
