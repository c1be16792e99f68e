//! How the domain's values stand in columns: its own words as text, numbers as they are.

use deliberation::chain;
use deliberation::event::{Micros, Seq};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

use super::StoreError;

/// A value of an enumeration, or a name, as its word.
pub(super) fn word<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        Ok(_) | Err(_) => unreachable!("only values that are one word are kept as text"),
    }
}

/// The value of a word.
pub(super) fn value<T: DeserializeOwned>(table: &'static str, word: String) -> Result<T, StoreError> {
    let shown = format!("'{word}' cannot be read");
    serde_json::from_value(Value::String(word))
        .map_err(|error| StoreError::Unreadable { table, why: format!("{shown}: {error}") })
}

/// The value of a word that may be absent.
pub(super) fn value_if<T: DeserializeOwned>(table: &'static str, word: Option<String>) -> Result<Option<T>, StoreError> {
    word.map(|word| value(table, word)).transpose()
}

/// An id.
pub(super) fn id(table: &'static str, text: &str) -> Result<Uuid, StoreError> {
    text.parse().map_err(|_| StoreError::Unreadable { table, why: format!("'{text}' is not an id") })
}

/// A number as the databases hold it; one that is too large is beyond every entry.
pub(super) fn number(seq: Seq) -> i32 {
    i32::try_from(seq.0).unwrap_or(i32::MAX)
}

/// The number a row has; what no entry can have is 0.
pub(super) fn seq(number: i32) -> Seq {
    Seq(u32::try_from(number).unwrap_or(0))
}

/// What is kept of a secret.
pub(super) fn digest(secret: &str) -> String {
    chain::digest(&[secret])
}

/// A moment so many minutes later.
pub(super) fn later(now: Micros, minutes: u32) -> i64 {
    now.0.saturating_add(i64::from(minutes).saturating_mul(60_000_000))
}
