//! Words apart from facts, and the chain that binds them: a record that can forget what the law says must be forgotten, and
//! cannot forget anything else. Everything here can be computed by an outsider with SHA-256 and a JSON parser.

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::event::Entry;

/// The fields in which free text stands. In the facts each such string is `null`; the words are kept beside them in order.
pub const WORD_FIELDS: [&str; 41] = [
    "title",
    "question",
    "mandate",
    "problem",
    "source",
    "name",
    "hat",
    "words",
    "because",
    "reason",
    "clauses",
    "signal",
    "deliverable",
    "open",
    "reserved",
    "prepares",
    "decides",
    "effort",
    "contact",
    "case",
    "how",
    "body",
    "called",
    "interest",
    "place",
    "hypothesis",
    "measure",
    "stop_rule",
    "learned",
    "value_for",
    "public_value",
    "losers",
    "indicator",
    "baseline",
    "support",
    "replaces",
    "party",
    "anchorage",
    "next",
    "result",
    "unexpected",
];

/// An entry parted into what is kept for good and what can be erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parted {
    /// The entry as JSON with sorted keys, each free text `null`.
    pub facts: String,
    /// The free texts as a JSON list, in the order of the facts; absent where there are none.
    pub words: Option<String>,
}

/// A kept entry that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("the entry cannot be read: {0}")]
pub struct Damaged(#[from] serde_json::Error);

/// Parts an entry.
///
/// # Panics
/// Never: entries are plain data.
#[must_use]
pub fn part(entry: &Entry) -> Parted {
    let mut facts = serde_json::to_value(entry).expect("entries are plain data");
    let mut words = Vec::new();
    each_word(&mut facts, false, &mut |word| words.push(word.take()));
    let words = (!words.is_empty()).then(|| Value::Array(words).to_string());
    Parted { facts: facts.to_string(), words }
}

/// Puts an entry together again. Without its words it comes back with erased ones.
///
/// # Errors
/// When what is kept is not an entry.
pub fn join(facts: &str, words: Option<&str>) -> Result<Entry, Damaged> {
    // Most entries of a busy forum are answers without words: they are read in one go.
    let Some(words) = words else { return Ok(serde_json::from_str(facts)?) };
    let mut whole: Value = serde_json::from_str(facts)?;
    let mut words = serde_json::from_str::<Vec<Value>>(words)?.into_iter();
    each_word(&mut whole, false, &mut |place| *place = words.next().unwrap_or(Value::Null));
    Ok(serde_json::from_value(whole)?)
}

/// Visits every place where free text stands, in one order for parting and joining.
fn each_word(value: &mut Value, in_field: bool, visit: &mut impl FnMut(&mut Value)) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                each_word(field, WORD_FIELDS.contains(&name.as_str()), visit);
            }
        }
        Value::Array(list) => {
            for element in list {
                each_word(element, in_field, visit);
            }
        }
        Value::String(_) | Value::Null if in_field => visit(value),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// A SHA-256 as 64 lower-case hexadecimal digits.
pub type Hash = String;

/// The hash before the first entry.
pub const BEGINNING: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The commitment to words: SHA-256 of the salt, a line feed, and the words' JSON. The salt (32 hexadecimal digits) keeps short
/// words from being guessed once they are erased.
#[must_use]
pub fn commitment(salt: &str, words: &str) -> Hash {
    digest(&[salt, words])
}

/// The hash of an entry: SHA-256 of the hash before it, the facts, and the commitment (empty where there are no words), each
/// on a line of its own.
#[must_use]
pub fn link(previous: &str, facts: &str, commitment: Option<&str>) -> Hash {
    digest(&[previous, facts, commitment.unwrap_or("")])
}

/// The SHA-256 of lines, each parted from the next by a line feed.
#[must_use]
pub fn digest(lines: &[&str]) -> Hash {
    Sha256::digest(lines.join("\n").as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether words of an act are erased ones. They come from the store alone: nobody can say nothing.
#[must_use]
pub fn has_erased(event: &crate::event::Event) -> bool {
    let mut found = false;
    if let Ok(mut facts) = serde_json::to_value(event) {
        each_word(&mut facts, false, &mut |word| found |= word.as_str() == Some(""));
    }
    found
}
