//! A proposal on its way to the council and what came of it, as the eye sees it.

use serde::{Deserialize, Serialize};

use super::{Act, Author, Tomb, Words};
use crate::act::{Ballot, Decision, Disposition, Feasibility, TrialOutcome};
use crate::clause::ClauseId;
use crate::event::{Micros, Seq};

/// An answer to a contribution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ResponseItem {
    /// What becomes of it.
    pub disposition: Disposition,
    /// Who answered, when and why.
    pub act: Act,
    /// The elected member for whom a delegate wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub for_member: Option<Author>,
    /// Where it goes forward.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub into: Option<Seq>,
}

/// A correction, beside the original.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CorrectionItem {
    /// How it should read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub words: Option<Words>,
    /// When, and why.
    pub act: Act,
}

/// "I changed my view because …"
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ViewChangeItem {
    /// On what.
    pub on: Seq,
    /// The contribution that did it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub heard: Option<Seq>,
    /// Who, when and why.
    pub act: Act,
    /// It is hidden.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub hidden: Option<Tomb>,
}

/// Where a proposal is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ProposalState {
    /// It is being worked on, or waits for the council.
    Live,
    /// It goes on inside another.
    Merged,
    /// The council adopted it.
    Adopted,
    /// The council adopted it with changes.
    AdoptedWithChanges,
    /// The council gave it back; its text is open again.
    Returned,
    /// The council rejected it.
    Rejected,
}

/// The committee's early signal; the latest one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SignalItem {
    /// What it says.
    pub feasibility: Feasibility,
    /// Which committee.
    pub body: String,
    /// Who recorded it, and why.
    pub act: Act,
}

/// A trial, under the number of its entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TrialItem {
    /// What it is called; absent where it is hidden.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub title: Option<Words>,
    /// What is expected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub hypothesis: Option<Words>,
    /// What is measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub measure: Option<Words>,
    /// When it stops early.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub stop_rule: Option<Words>,
    /// Who opened it.
    pub act: Act,
    /// How it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub outcome: Option<TrialOutcome>,
    /// What was learned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub learned: Option<Words>,
    /// Who closed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub closed: Option<Act>,
}

/// One line of a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RulingItem {
    /// Which clause.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub clause: Option<ClauseId>,
    /// What is decided on it.
    pub decision: Decision,
    /// How it shall read, or what is changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub words: Option<Words>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub reason: Option<String>,
    /// What happens next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub next: Option<String>,
}

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ConditionItem {
    /// What must be so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub words: Option<String>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub reason: Option<String>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub due: Option<Micros>,
}

/// How a party voted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PartyVoteItem {
    /// Which.
    pub party: String,
    /// How.
    pub vote: Ballot,
}

/// A decision of the council on a proposal, under the number of its entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct DecisionItem {
    /// Which proposal.
    pub proposal: Seq,
    /// Which version.
    pub version: u32,
    /// Who decided.
    pub body: String,
    /// Only a committee's recommendation.
    pub recommendation: bool,
    /// What.
    pub decision: Decision,
    /// By which vote.
    pub vote: Ballot,
    /// The vote by party.
    pub parties: Vec<PartyVoteItem>,
    /// Who recorded it, when and why.
    pub act: Act,
    /// Line by line.
    pub rulings: Vec<RulingItem>,
    /// Conditions.
    pub conditions: Vec<ConditionItem>,
    /// How it is anchored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub anchorage: Option<String>,
    /// What happens next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub next: Option<String>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub next_due: Option<Micros>,
    /// Minority statements that went with it.
    pub minority: Vec<Seq>,
    /// By when the sponsor owes the explanation; absent for recommendations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub explain_due: Option<Micros>,
    /// The sponsor's explanation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub explained: Option<Act>,
    /// When the council looks back at it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub look_back_due: Option<Micros>,
}

/// A minority statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MinorityItem {
    /// On which proposal.
    pub proposal: Seq,
    /// Whose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub by: Option<Author>,
    /// When.
    pub at: Micros,
    /// The statement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub words: Option<Words>,
    /// It is hidden.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub hidden: Option<Tomb>,
}

/// A report of progress, or of what somebody sees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ProgressItem {
    /// On which proposal.
    pub proposal: Seq,
    /// Whose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub by: Option<Author>,
    /// When.
    pub at: Micros,
    /// What was done, counted or seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub words: Option<Words>,
    /// It is hidden.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub hidden: Option<Tomb>,
}

/// The evaluation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EvaluationItem {
    /// How it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub baseline: Option<Words>,
    /// How it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub result: Option<Words>,
    /// What nobody expected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub unexpected: Option<Words>,
    /// What was learned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub learned: Option<Words>,
    /// Close, prolong or spawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub next: Option<Words>,
    /// Who published it.
    pub act: Act,
    /// How many members answered the survey.
    pub n_survey: u32,
    /// Their mean for influence, in thousandths; absent under three.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub influence: Option<u32>,
    /// Their mean for dignity, in thousandths; absent under three.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub dignity: Option<u32>,
}

/// An amendment put to the forum, under the number of the act that put it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PutItem {
    /// Which amendment.
    pub amendment: Seq,
    /// Where people stand.
    pub tally: super::Tally,
    /// In each group that counts, enough can live with it.
    pub carried: bool,
    /// Who put it, and why.
    pub act: Act,
}
