//! Clauses with stable ids, and the changes an amendment makes to them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::event::Seq;
use crate::words::Text;

/// A clause's name for life: the entry that brought it in, and which of that entry's clauses it was, from 1.
/// Written `60.2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(type = "string"))]
pub struct ClauseId {
    /// The proposal, or the amendment's acceptance, that brought the clause in.
    pub entry: Seq,
    /// Which of its clauses, from 1.
    pub part: u16,
}

impl fmt::Display for ClauseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.entry.0, self.part)
    }
}

/// What does not name a clause.
#[derive(Debug, thiserror::Error)]
#[error("a clause is named like 60.2")]
pub struct NotAClause;

impl FromStr for ClauseId {
    type Err = NotAClause;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let (entry, part) = name.split_once('.').ok_or(NotAClause)?;
        Ok(Self { entry: Seq(entry.parse().map_err(|_| NotAClause)?), part: part.parse().map_err(|_| NotAClause)? })
    }
}

impl Serialize for ClauseId {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ClauseId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        std::borrow::Cow::<'de, str>::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

/// One change to the clauses of a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "op", rename_all = "snake_case", deny_unknown_fields)]
pub enum Change {
    /// Other words for a clause.
    Replace {
        /// Which clause.
        clause: ClauseId,
        /// The words it would have.
        words: Text,
    },
    /// A new clause directly after another; before all of them where `after` is absent.
    InsertAfter {
        /// Which clause it would follow.
        #[serde(default)]
        after: Option<ClauseId>,
        /// Its words.
        words: Text,
    },
    /// A clause goes.
    Delete {
        /// Which clause.
        clause: ClauseId,
    },
    /// A clause goes elsewhere; before all of them where `after` is absent.
    Move {
        /// Which clause.
        clause: ClauseId,
        /// Which clause it would follow.
        #[serde(default)]
        after: Option<ClauseId>,
    },
}
