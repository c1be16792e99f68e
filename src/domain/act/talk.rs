//! Answers, corrections, changed views, and who writes for whom.

use serde::{Deserialize, Serialize};

use crate::event::{Kind, Position, Seq};
use crate::people::PersonId;
use crate::words::{Reason, Text};

/// What becomes of an item (theory.md section 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Disposition {
    /// It goes forward.
    TakenUp,
    /// It goes forward in another.
    Merged,
    /// Later, and why.
    Deferred,
    /// It does not go forward.
    Declined,
    /// It is answered.
    Answered,
}

/// An elected member answers a contribution, with a disposition and a reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ResponseGiven {
    /// Which contribution.
    pub to: Seq,
    /// What becomes of it.
    pub disposition: Disposition,
    /// Why; at least twelve words.
    pub reason: Reason,
    /// Where it goes forward: an idea or a proposal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub into: Option<Seq>,
    /// The elected member for whom a delegate writes; always shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub for_member: Option<PersonId>,
}

/// The writer corrects a contribution. The original stays readable beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ContributionCorrected {
    /// Which one.
    pub contribution: Seq,
    /// How it should read.
    pub words: Text,
    /// Why.
    #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub because: Option<Reason>,
}

/// "I changed my view because …"
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ViewChanged {
    /// On what: a contribution, a proposal, a version of the problem.
    pub on: Seq,
    /// Why.
    pub because: Reason,
    /// The contribution that did it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub heard: Option<Seq>,
}

/// An elected member lets somebody write for them: exactly these acts, always shown as such.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DelegationGiven {
    /// Who.
    pub person: PersonId,
    /// Which acts.
    pub kinds: Vec<Kind>,
}

/// The delegation is taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DelegationTaken {
    /// From whom.
    pub person: PersonId,
}

/// Whether somebody can live with a version of the problem, or with an amendment put to the forum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct StandTaken {
    /// The revision, or the act that put the amendment.
    pub on: Seq,
    /// Where they stand.
    pub position: Position,
}
