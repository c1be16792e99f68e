//! The house stands: an arrow goes down only, and no two rooms of a floor use each other.

use std::fs;
use std::path::{Path, PathBuf};

/// Each room with what it may name from the floors below it.
const ROOMS: [(&str, &[&str]); 8] = [
    ("wire", &[]),
    ("store", &["clock"]),
    ("live", &["store", "wire", "clock"]),
    ("notice", &["store", "clock"]),
    ("exchange", &["store", "wire", "clock"]),
    ("web", &["live", "notice", "exchange", "store", "wire", "clock"]),
    ("cli", &["web", "live", "notice", "exchange", "store", "wire", "clock", "config"]),
    ("clock", &[]),
];

/// Libraries that only one place may know, and which place that is.
const GUARDED: [(&str, &[&str]); 6] = [
    ("actix_web_actors", &["live/session.rs"]),
    ("actix_web", &["live/session.rs", "web/", "cli/serve.rs"]),
    ("actix::", &["live/session.rs"]),
    ("diesel", &["store/"]),
    ("SystemTime::now", &["clock.rs"]),
    ("lettre", &["notice/"]),
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found
}

fn server_sources() -> Vec<(String, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    sources(&src)
        .into_iter()
        .filter(|path| !path.starts_with(src.join("domain")))
        .map(|path| (path.strip_prefix(&src).unwrap().display().to_string(), fs::read_to_string(&path).unwrap()))
        .collect()
}

fn room_of(file: &str) -> &str {
    file.split(['/', '.']).next().unwrap()
}

#[test]
fn an_arrow_goes_down_only() {
    let mut wrong = Vec::new();
    for (file, text) in server_sources() {
        let Some((_, below)) = ROOMS.iter().find(|(room, _)| *room == room_of(&file)) else { continue };
        for (other, _) in &ROOMS {
            let names_it = text.contains(&format!("crate::{other}::")) || text.contains(&format!("crate::{other};"));
            if names_it && *other != room_of(&file) && !below.contains(other) {
                wrong.push(format!("{file} names {other}"));
            }
        }
    }
    assert!(wrong.is_empty(), "arrows that go up or sideways: {wrong:#?}");
}

#[test]
fn each_library_is_known_where_it_belongs() {
    let mut wrong = Vec::new();
    for (file, text) in server_sources() {
        for (library, places) in GUARDED {
            let uses_it = text.lines().any(|line| !line.trim_start().starts_with("//") && line.contains(library));
            if uses_it && !places.iter().any(|place| file.starts_with(place)) {
                wrong.push(format!("{file} knows {library}"));
            }
        }
    }
    assert!(wrong.is_empty(), "libraries known in the wrong room: {wrong:#?}");
}

#[test]
fn no_screen_compares_a_role() {
    let screens = Path::new(env!("CARGO_MANIFEST_DIR")).join("frontend/src");
    let mut wrong = Vec::new();
    for folder in ["screens", "parts"] {
        for entry in fs::read_dir(screens.join(folder)).into_iter().flatten() {
            let path = entry.unwrap().path();
            // Who.svelte shows a person's office in words; it offers nothing to do.
            if path.ends_with("Who.svelte") {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap_or_default();
            for office in ["'moderator'", "'sponsor'", "'champion'", "'administrator'", "'clerk'"] {
                for sign in ["=== ", "!== ", "== ", "includes("] {
                    if text.contains(&format!("{sign}{office}")) {
                        wrong.push(format!("{} compares {office}", path.display()));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "a screen asks `own.may`, never a role: {wrong:#?}");
}
