//! What stands around an event in the log: its number, its time, whose hand it was.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::event::Event;
use crate::people::PersonId;

/// The number of an entry, from 1. A thing is named by the number of the entry that made it; 0 is the forum itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct Seq(pub u32);

/// A moment, in microseconds since 1970 UTC. It always comes in from outside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct Micros(pub i64);

/// The language that words are written in, as a BCP 47 tag of at most 12 letters, digits and hyphens (`da`, `zh-Hant`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(type = "string"))]
#[serde(transparent)]
pub struct Lang(String);

impl Lang {
    /// Takes a tag that looks like one; what is not a tag says nothing about a language.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let fits = (2..=12).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        fits.then(|| Self(tag.to_owned()))
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let tag = std::borrow::Cow::<'de, str>::deserialize(from)?;
        Self::parse(&tag).ok_or_else(|| serde::de::Error::custom("not a language tag"))
    }
}

/// Who an entry is by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The house itself: what an administrator set up, what an import brought, what time brought.
    House,
    /// A person.
    Person(PersonId),
}

/// One line of a forum's log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its number: 1, 2, 3 … without a gap.
    pub seq: Seq,
    /// The id its sender gave it; a second arrival of the same id is answered as the first.
    pub id: Uuid,
    /// When it was recorded.
    pub at: Micros,
    /// Whose act it is.
    pub by: By,
    /// The language of its words, where the writer's phone said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// What happened.
    pub event: Event,
}
