//! Proposals on their way: merging, disputes, objections, the committee's early signal, trials.

use serde::{Deserialize, Serialize};

use crate::event::Seq;
use crate::words::{Name, Reason, Text, Title};

/// A proposal goes on inside another: its leads, movers and ideas are credited there; nobody's position moves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ProposalMerged {
    /// Which one ends.
    pub proposal: Seq,
    /// Where it goes on.
    pub into: Seq,
    /// Why.
    pub reason: Reason,
}

/// The mover puts a declined amendment to the forum: at least 60 % in each group override the lead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AmendmentPut {
    /// Which one.
    pub amendment: Seq,
    /// Why.
    pub because: Reason,
}

/// A lead answers an objection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ObjectionAnswered {
    /// The position.
    pub objection: Seq,
    /// The answer.
    pub reason: Reason,
}

/// What the preparing committee makes of a proposal, early (theory.md 3.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Feasibility {
    /// It can be authorised.
    Possible,
    /// It can, on a condition.
    PossibleIf,
    /// It cannot.
    NotPossible,
}

/// The preparing committee signals early what can be authorised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SignalGiven {
    /// Which proposal.
    pub proposal: Seq,
    /// What it says.
    pub feasibility: Feasibility,
    /// Which committee.
    pub body: Name,
    /// Why, or on which condition.
    pub because: Reason,
}

/// Something is tried in small.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TrialOpened {
    /// Which proposal it is a trial of.
    pub proposal: Seq,
    /// What it is called.
    pub title: Title,
    /// What is expected.
    pub hypothesis: Text,
    /// What is measured.
    pub measure: Text,
    /// When it stops early.
    pub stop_rule: Text,
}

/// How a trial ended. Learning counts as delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TrialOutcome {
    /// It goes on.
    Continued,
    /// Learned, not continued.
    Learned,
    /// The stop rule applied.
    Stopped,
}

/// A trial ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TrialClosed {
    /// Which one.
    pub trial: Seq,
    /// How.
    pub outcome: TrialOutcome,
    /// What was measured and learned.
    pub learned: Text,
}

/// What a minority wants kept beside the majority's text; goes with it to the council.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MinorityStated {
    /// Which proposal.
    pub proposal: Seq,
    /// The statement.
    pub words: Text,
}
