//! What came of it: for a proposal the way from testimony to delivery, for a person the ways of what they said.

use serde::{Deserialize, Serialize};

use super::{Author, Topic};
use crate::event::{Kind, Micros, Seq};

/// A stop on a trail. A step that should be there and is not told is a stop without a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Stop {
    /// What kind of act it is, or would be.
    pub kind: Kind,
    /// Its entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub no: Option<Seq>,
    /// The topic in which it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub topic: Option<Topic>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub at: Option<Micros>,
    /// Whose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub by: Option<Author>,
    /// A few of its own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub gist: Option<String>,
    /// Text or council changed it here.
    pub interchange: bool,
    /// Something of somebody else's joins here.
    pub joins: bool,
    /// It has not come yet.
    pub ahead: bool,
}

/// A way through the forum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Trail {
    /// The proposal it leads to; absent where it ended before one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub proposal: Option<Seq>,
    /// Its stops, in order.
    pub stops: Vec<Stop>,
}
