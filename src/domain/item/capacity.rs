//! What the eye sees of a proposition: its triangle, what it takes, who pledges it, who pays.

use serde::{Deserialize, Serialize};

use super::{Act, Author, Tomb, Words};
use crate::act::{Amount, Role, Unit};
use crate::event::{Micros, Seq};
use crate::people::ActorGroup;

/// An item of capacity with what is pledged for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CapacityLine {
    /// Its number, from 1.
    pub item: u16,
    /// What.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub name: Option<String>,
    /// How much.
    pub need: Amount,
    /// Of what.
    pub unit: Unit,
    /// Without it nothing works.
    pub essential: bool,
    /// Needs a public and a private pledge.
    pub needs_both: bool,
    /// What it replaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub replaces: Option<String>,
    /// Confirmed by the public side.
    pub public: Amount,
    /// Confirmed by everyone else.
    pub others: Amount,
    /// Pledged, not confirmed.
    pub unconfirmed: Amount,
    /// Fulfilled.
    pub done: Amount,
}

/// The corners of the triangle (Moore).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Corner {
    /// Public value.
    Value,
    /// Legitimacy and support.
    Support,
    /// Operational capacity.
    Capacity,
}

/// The triangle of a proposal, under the proposal's number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PropositionItem {
    /// For whom it is of value.
    pub value_for: Vec<String>,
    /// What it is worth to everyone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub public_value: Option<String>,
    /// Who may lose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub losers: Option<String>,
    /// By what one will see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub indicator: Option<String>,
    /// How that is today.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub baseline: Option<String>,
    /// Who stands behind it.
    pub support: Vec<String>,
    /// What it needs, and what is pledged.
    pub capacity: Vec<CapacityLine>,
    /// The corners that hold.
    pub met: Vec<Corner>,
    /// The mean cover of the items, in thousandths.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub coverage: Option<u32>,
    /// The unpaid share of the hours, in thousandths.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub unpaid: Option<u32>,
    /// The public cover of the means, in thousandths.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub means: Option<u32>,
    /// Who filled it last.
    pub act: Act,
}

/// A proposal's request for public money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FundingItem {
    /// Which proposal.
    pub proposal: Seq,
    /// From whom.
    pub body: String,
    /// Who would be paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub to_group: Option<ActorGroup>,
    /// How much.
    pub amount: Amount,
    /// Who asked.
    pub act: Act,
}

/// How a pledge stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PledgeState {
    /// Not yet confirmed.
    Made,
    /// It stands.
    Confirmed,
    /// Done.
    Fulfilled,
    /// Given back, with the reason.
    Released,
}

/// A pledge, under the number of its entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PledgeItem {
    /// For which proposal.
    pub proposal: Seq,
    /// For which item of it.
    pub line: u16,
    /// Whose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub by: Option<Author>,
    /// It comes from the public side.
    pub public: bool,
    /// How much.
    pub amount: Amount,
    /// Of what.
    pub unit: Unit,
    /// As what.
    pub role: Role,
    /// What exactly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub words: Option<Words>,
    /// When it was made.
    pub at: Micros,
    /// How it stands.
    pub state: PledgeState,
    /// The part that is done, in thousandths.
    pub share: u16,
    /// By when, since it was planned anew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub until: Option<Micros>,
    /// What was last said of it, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub last: Option<Act>,
    /// Its words are hidden.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub hidden: Option<Tomb>,
}
