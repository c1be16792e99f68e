//! The public value proposition and what is pledged for it.

use serde::{Deserialize, Serialize};

use crate::event::{Micros, Seq};
use crate::people::ActorGroup;
use crate::words::{Name, Reason, Text};

use super::Amount;

/// What capacity is counted in. Money and hours are never added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Hours of work.
    Hours,
    /// The council's currency.
    Money,
    /// Days of a thing or a place.
    Days,
    /// Evenings.
    Evenings,
    /// Nights.
    Nights,
    /// Places.
    Places,
    /// Pieces.
    Pieces,
}

/// One thing that the doing needs (theory.md: operational capacity).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CapacityItem {
    /// What.
    pub name: Name,
    /// How much.
    pub need: Amount,
    /// Of what.
    pub unit: Unit,
    /// Without it nothing works.
    pub essential: bool,
    /// Needs a public and a private pledge.
    #[serde(default)]
    pub needs_both: bool,
    /// What it replaces.
    #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub replaces: Option<Text>,
}

/// The triangle of a proposal is filled. A later one replaces an earlier one; items keep their place by their number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PropositionFilled {
    /// Which proposal.
    pub proposal: Seq,
    /// For whom it is of value.
    pub value_for: Vec<Text>,
    /// What it is worth to everyone.
    #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub public_value: Option<Text>,
    /// Who may lose.
    #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub losers: Option<Text>,
    /// By what one will see it.
    #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub indicator: Option<Text>,
    /// How that is today.
    #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub baseline: Option<Text>,
    /// Who stands behind it.
    #[serde(default)]
    pub support: Vec<Text>,
    /// What it needs.
    pub capacity: Vec<CapacityItem>,
}

/// What a pledger does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Does the work.
    Deliver,
    /// Pays.
    Fund,
    /// Steers and answers for it.
    Govern,
    /// Lends a thing or a place.
    Lend,
}

/// A promise of capacity, by the one who will keep it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PledgeMade {
    /// Which proposal.
    pub proposal: Seq,
    /// Which item of its proposition, from 1.
    pub item: u16,
    /// How much, in the item's unit.
    pub amount: Amount,
    /// As what.
    pub role: Role,
    /// What exactly, and from whom.
    pub words: Text,
}

/// The pledger says: it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PledgeConfirmed {
    /// Which pledge.
    pub pledge: Seq,
}

/// The pledger says how much of it is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PledgeFulfilled {
    /// Which pledge.
    pub pledge: Seq,
    /// The part that is done, in thousandths.
    pub share: u16,
    /// What was done.
    #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub words: Option<Text>,
}

/// The pledger is released from it, with the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PledgeReleased {
    /// Which pledge.
    pub pledge: Seq,
    /// Why.
    pub reason: Reason,
}

/// The pledger plans it anew, with the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PledgeReplanned {
    /// Which pledge.
    pub pledge: Seq,
    /// How much now; absent where that stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub amount: Option<Amount>,
    /// By when now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub until: Option<Micros>,
    /// Why.
    pub reason: Reason,
}

/// A proposal asks for public money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FundingRequested {
    /// Which proposal.
    pub proposal: Seq,
    /// From whom.
    pub body: Name,
    /// Who would be paid; absent where it is the lead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub to_group: Option<ActorGroup>,
    /// How much, in the council's currency.
    pub amount: Amount,
}
