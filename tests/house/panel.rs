//! The co-creation panel against the reference's values, and against a stranger who computes it anew from the export.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use jiff::{Timestamp, ToSpan as _};
use serde_json::{Map, Value, json};

use crate::exchange::data;

/// A database with one told scenario, and its record as a stranger gets it.
struct Told {
    folder: tempfile::TempDir,
    slug: String,
    scenario: Value,
}

impl Told {
    fn new(key: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/scenarios.json");
        let scenarios: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        let scenario = scenarios["forums"].as_array().unwrap().iter().find(|it| it["key"] == key).unwrap().clone();
        let mut told = Self { folder, slug: String::new(), scenario };
        let brought = told.moothall(&["import", "scenario", file.to_str().unwrap(), "--only", key]);
        let brought: Value = serde_json::from_str(brought.lines().last().unwrap()).unwrap();
        told.slug = brought["forum"].as_str().unwrap().to_owned();
        let record = told.moothall(&["export", &told.slug, "--format", "jsonl", "--ballots"]);
        std::fs::write(told.record(), record).unwrap();
        told
    }

    fn record(&self) -> PathBuf {
        self.folder.path().join("forum.jsonl")
    }

    fn moothall(&self, arguments: &[&str]) -> String {
        let database = format!("sqlite:{}", self.folder.path().join("moothall.db").display());
        let mut moothall = Command::new(env!("CARGO_BIN_EXE_moothall"));
        let out = moothall.args(arguments).args(["--database", &database]).output().unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8(out.stdout).unwrap()
    }

    fn house(&self, at: Timestamp) -> Value {
        let told = self.moothall(&["panel", &self.slug, "--at", &at.to_string(), "--json"]);
        serde_json::from_str(&told).unwrap()
    }

    fn stranger(&self, at: Timestamp) -> Value {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/panel.mjs");
        let mut node = Command::new("node");
        let out = node.arg(script).arg(self.record()).args(["--at", &at.to_string()]).output().unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        serde_json::from_slice(&out.stdout).unwrap()
    }

    fn day(&self, day: i64) -> Timestamp {
        let begin: Timestamp = self.scenario["day0"].as_str().unwrap().parse().unwrap();
        begin + (day * 24).hours()
    }

    /// The reference names proposals and what they need as the story does; the house by their numbers.
    fn by_number(&self, name: &str, value: &Value) -> Value {
        let happened =
            |kind: &'static str| self.scenario["events"].as_array().unwrap().iter().filter(move |it| it["type"] == kind);
        let made = self.record_of("proposal_made");
        let names = happened("proposal.created").map(|it| it["id"].as_str().unwrap());
        let mut numbers: BTreeMap<&str, String> = names.zip(made).collect();
        // One of the items is called "all", as a field of another value is.
        for filled in happened("pvp.submitted").filter(|_| name == "i15_capacity") {
            for (item, number) in filled["capacity"].as_array().unwrap().iter().zip(1..) {
                numbers.insert(item["id"].as_str().unwrap(), i32::to_string(&number));
            }
        }
        renamed(value, &numbers)
    }

    fn record_of(&self, kind: &str) -> Vec<String> {
        let record = std::fs::read_to_string(self.record()).unwrap();
        let told = record.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        let facts = told.map(|line| serde_json::from_str::<Value>(line["facts"].as_str().unwrap()).unwrap());
        facts.filter(|facts| facts["event"]["kind"] == kind).map(|facts| facts["seq"].to_string()).collect()
    }
}

fn renamed(value: &Value, numbers: &BTreeMap<&str, String>) -> Value {
    match value {
        Value::Object(fields) => {
            let field = |(name, value): (&String, &Value)| {
                (numbers.get(name.as_str()).unwrap_or(name).clone(), renamed(value, numbers))
            };
            Value::Object(fields.iter().map(field).collect())
        }
        Value::Array(list) => Value::Array(list.iter().map(|one| renamed(one, numbers)).collect()),
        Value::String(word) => {
            numbers.get(word.as_str()).map_or_else(|| value.clone(), |number| json!(number.parse::<f64>().unwrap()))
        }
        Value::Number(number) => json!(number.as_f64().unwrap()),
        Value::Bool(_) | Value::Null => value.clone(),
    }
}

fn plain(value: &Value) -> Value {
    renamed(value, &BTreeMap::new())
}

fn golden() -> Vec<Map<String, Value>> {
    serde_json::from_str(&std::fs::read_to_string(data("panel-golden.json")).unwrap()).unwrap()
}

#[test]
fn the_panel_has_the_references_values_and_a_stranger_finds_the_same() {
    let golden = golden();
    assert_eq!(golden.len(), 9);
    for key in ["L", "N", "U"] {
        let told = Told::new(key);
        for expected in golden.iter().filter(|it| it["forum"] == key) {
            let at = told.day(expected["day"].as_i64().unwrap());
            let (house, stranger) = (plain(&told.house(at)), plain(&told.stranger(at)));
            for (name, value) in expected.iter().filter(|(name, _)| !matches!(name.as_str(), "forum" | "day")) {
                let expected = told.by_number(name, value);
                assert_eq!(house[name], expected, "{key}, {at}: {name}");
                assert_eq!(stranger[name], expected, "the stranger: {key}, {at}: {name}");
            }
            assert_eq!(house.as_object().unwrap().len() + 2, expected.len(), "nothing else is told");
        }
    }
}

#[test]
fn a_stranger_finds_the_houses_values_all_along_the_way() {
    for key in ["L", "N", "U"] {
        let told = Told::new(key);
        for day in (1..120).step_by(9) {
            let at = told.day(day) + 1.minute();
            assert_eq!(plain(&told.house(at)), plain(&told.stranger(at)), "{key}, day {day}");
        }
    }
}

#[test]
fn the_panel_is_told_to_people_too() {
    let told = Told::new("N");
    let table = told.moothall(&["panel", &told.slug, "--at", "2026-04-27"]);
    for line in ["NOT CO-CREATION: NC1 consultation only", "NC5 sounding board", "I8  Reasoned answers", "unreasoned 6 of 7"] {
        assert!(table.contains(line), "{line}\n{table}");
    }
    assert!(!table.contains("Mikkel"), "nobody but the elected and officials is named");
}
