//! The council's decision, line by line, and what came of it.

use serde::{Deserialize, Serialize};

use crate::clause::ClauseId;
use crate::event::{Micros, Seq};
use crate::words::{Name, Reason, Text};

use super::Ballot;

/// What the council decides on a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// It holds as it stands.
    Adopt,
    /// It holds with the changes named.
    AdoptWithChanges,
    /// It goes back to the forum; its text is open again.
    Return,
    /// It does not hold.
    Reject,
}

/// One line of the decision: a clause, or the matter of no one clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Ruling {
    /// Which clause; absent where the line is about the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub clause: Option<ClauseId>,
    /// What is decided on it.
    pub decision: Decision,
    /// How it shall read, or what is changed.
    #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub words: Option<Text>,
    /// Why; required unless the line is adopted as it stands.
    #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub reason: Option<Reason>,
    /// What happens next, and when.
    #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub next: Option<Text>,
}

/// A condition of the adoption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// What must be so.
    pub words: Text,
    /// Why.
    #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub reason: Option<Reason>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub due: Option<Micros>,
}

/// How a party voted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PartyVote {
    /// Which.
    pub party: Name,
    /// How.
    pub vote: Ballot,
}

/// The council decides on a proposal. Nobody else can.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DecisionMade {
    /// Which proposal.
    pub proposal: Seq,
    /// Which version was before it.
    pub version: u32,
    /// Who decided.
    pub body: Name,
    /// Only the preparing committee's recommendation.
    #[serde(default)]
    pub recommendation: bool,
    /// What.
    pub decision: Decision,
    /// By which vote.
    pub vote: Ballot,
    /// The vote by party.
    #[serde(default)]
    pub parties: Vec<PartyVote>,
    /// Why; at least twelve words.
    pub reason: Reason,
    /// Line by line.
    #[serde(default)]
    pub rulings: Vec<Ruling>,
    /// On which conditions.
    #[serde(default)]
    pub conditions: Vec<Condition>,
    /// How the decision is anchored: controlled by elected politicians, representing members' base, accountable, by democratic rules.
    #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub anchorage: Option<Text>,
    /// What happens next.
    #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub next: Option<Text>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub next_due: Option<Micros>,
    /// What the administration recommended, where it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub advice: Option<Decision>,
}

/// The sponsor explains a decision to the forum, line by line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DecisionExplained {
    /// Which decision.
    pub decision: Seq,
    /// The explanation.
    pub words: Text,
}

/// How the doing goes: by those who do it, or by anyone who sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ProgressReported {
    /// Which proposal.
    pub proposal: Seq,
    /// What was done, counted or seen.
    pub words: Text,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EvaluationPublished {
    /// How it was.
    pub baseline: Text,
    /// How it is.
    pub result: Text,
    /// What nobody expected.
    pub unexpected: Text,
    /// What was learned.
    pub learned: Text,
    /// Close, prolong or spawn, and why.
    pub next: Text,
}

/// A member says how it was: influence and dignity (theory.md X20). Only counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SurveyAnswered {
    /// "What we said made a difference", 1 to 5.
    pub influence: u8,
    /// "I was met with respect", 1 to 5.
    pub dignity: u8,
}
