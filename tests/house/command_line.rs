//! The command line and its settings: what they say is what they do.

use std::process::{Command, Output};

fn moothall(arguments: &[&str], environment: &[(&str, &str)], folder: &std::path::Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_moothall"))
        .args(arguments)
        .envs(environment.iter().copied())
        .current_dir(folder)
        .output()
        .unwrap()
}

fn setting(output: &Output, name: &str) -> String {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let line = text.lines().find_map(|line| line.strip_prefix(&format!("{name}=")));
    line.unwrap_or_else(|| panic!("{name} is not in {text}")).to_owned()
}

#[test]
fn every_subcommand_has_a_help_that_suffices() {
    let folder = tempfile::tempdir().unwrap();
    for command in ["serve", "migrate", "invite", "import", "replay", "export", "verify", "config"] {
        let help = moothall(&[command, "--help"], &[], folder.path());
        let text = String::from_utf8_lossy(&help.stdout);
        assert!(help.status.success() && text.contains("Usage:") && text.len() > 200, "{command}: {text}");
    }
}

#[test]
fn a_flag_goes_before_the_environment_before_the_file_before_the_default() {
    let folder = tempfile::tempdir().unwrap();
    let listen = |arguments: &[&str], environment: &[(&str, &str)]| {
        setting(&moothall(arguments, environment, folder.path()), "MOOTHALL_LISTEN")
    };
    assert!(listen(&["config"], &[]) == "127.0.0.1:8080");
    std::fs::write(folder.path().join("moothall.env"), "# the hall\nMOOTHALL_LISTEN=127.0.0.1:81\n").unwrap();
    assert!(listen(&["config"], &[]) == "127.0.0.1:81");
    let environment = [("MOOTHALL_LISTEN", "127.0.0.1:82")];
    assert!(listen(&["config"], &environment) == "127.0.0.1:82");
    assert!(listen(&["config", "--listen", "127.0.0.1:83"], &environment) == "127.0.0.1:83");
}

#[test]
fn passwords_are_not_printed() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["config", "--database", "postgres://hall:secret@db/x", "--smtp", "smtps://hall:secret@mail"];
    let output = moothall(&arguments, &[], folder.path());
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text.contains("postgres://hall:…@db/x") && !text.contains("secret"), "{text}");
}

#[test]
fn the_readme_lists_every_option_of_serve() {
    let folder = tempfile::tempdir().unwrap();
    let readme = include_str!("../../README.md");
    let text = String::from_utf8_lossy(&moothall(&["config"], &[], folder.path()).stdout).into_owned();
    for line in text.lines() {
        let (name, value) = line.split_once('=').unwrap();
        let row = readme.lines().find(|row| row.starts_with("| `--") && row.contains(&format!("`{name}`")));
        let row = row.unwrap_or_else(|| panic!("README says nothing of {name}"));
        assert!(matches!(value, "(none)" | "false") || row.contains(value), "{name}: README has {row}, the default is {value}");
    }
}
