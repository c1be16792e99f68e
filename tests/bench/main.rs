//! `make bench`: what the hall costs, each figure beside what the machine gives for the same without it. See `docs/bench.md`.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::as_conversions)]

mod acts;
mod commits;
mod figure;
mod frames;
mod hall;
mod machine;
mod opening;
mod page;
mod phone;
mod place;
#[path = "../house/postgres.rs"]
#[allow(dead_code)]
mod postgres;
mod story;

use std::process::ExitCode;
use std::time::Duration;

use figure::Figure;
use machine::Machine;
use place::Engine;

/// How much is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// As often and as long as it takes for figures to be compared.
    Whole,
    /// Only whether it runs.
    Quick,
}

impl Effort {
    fn of(self, whole: usize, quick: usize) -> usize {
        match self {
            Self::Whole => whole,
            Self::Quick => quick,
        }
    }

    /// Of several rounds the best one counts.
    pub fn rounds(self) -> usize {
        self.of(4, 1)
    }

    /// Rounds of frames are shorter and more.
    pub fn frame_rounds(self) -> usize {
        self.of(6, 1)
    }

    /// How many batches a floor writes at most.
    pub fn batches(self) -> usize {
        self.of(1_000, 50)
    }

    /// How long a floor writes at most.
    pub fn floor_time(self) -> Duration {
        Duration::from_millis(self.of(1_000, 200) as u64)
    }

    /// How many steps a round of frames has.
    pub fn steps(self) -> usize {
        self.of(24, 8)
    }

    /// How many entries a long forum has.
    pub fn entries(self) -> usize {
        self.of(100_000, 5_000)
    }
}

/// What was found on the way, for whoever watches.
pub fn say(line: &str) {
    eprintln!("  {line}");
}

fn main() -> ExitCode {
    let mut effort = Effort::Whole;
    let mut only = Vec::new();
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--quick" => effort = Effort::Quick,
            // Cargo says so to every program that measures.
            "--bench" => {}
            other => only.push(other.to_owned()),
        }
    }
    let known = ["acts", "frames", "opening", "page"];
    if let Some(other) = only.iter().find(|name| !known.contains(&name.as_str())) {
        eprintln!("there is no figure called {other}; there are {known:?}, and --quick");
        return ExitCode::from(2);
    }
    let wanted = |name: &str| only.is_empty() || only.iter().any(|one| one == name);
    // A phone is two files here and one in the hall; the floor has as many again.
    machine::raise_file_limit(5_000);
    let machine = Machine::describe(&place::folder());
    println!("{machine}");
    let engines = if wanted("acts") || wanted("opening") { Engine::all() } else { vec![Engine::Sqlite] };
    let mut figures: Vec<Figure> = Vec::new();
    if wanted("acts") {
        figures.extend(engines.iter().flat_map(|engine| acts::measure(engine, effort)));
    }
    if wanted("frames") {
        figures.extend(frames::measure(&Engine::Sqlite, effort));
    }
    if wanted("opening") {
        figures.extend(opening::measure(&engines, effort));
    }
    if wanted("page") {
        figures.extend(page::measure(&Engine::Sqlite));
    }
    figure::print(&machine, &figures);
    figure::keep(&machine, &figures, &place::folder().join("figures.json"));
    if figures.iter().all(|figure| figure.ok) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
