//! The program: the command line of the house.

use std::process::ExitCode;

fn main() -> ExitCode {
    moothall::cli::run()
}
