//! The numbers of the panel and the gates: the house's own, which a council can change in its mandate, publicly and with a reason.

use serde::{Deserialize, Serialize};

/// A number that a council can set for a forum, in thousandths of its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Threshold {
    /// Positions of a group before it counts by itself.
    MinPositions,
    /// Support or acceptance in each group, for a bridging proposal (60 % per group: Polis).
    BridgingLeast,
    /// Supporters that oblige the council to answer a suggestion.
    SuggestionSupport,
    /// Days the council has for that answer.
    SuggestionDays,
    /// Days the sponsor has to explain a decision.
    ExplainDays,
    /// Days between two reports of progress.
    ProgressDays,
    /// Days from a decision to the council's look back (Brussels: six to nine months).
    LookBackDays,
    /// Lay share of the members (G2).
    LayLeast,
    /// Components of the problem from outside the public side (G3).
    SharedLeast,
    /// Of each group that can live with the problem statement, or with an amendment put to the forum.
    AcceptLeast,
    /// Live proposals that the champion may lead (danger X3).
    ChampionMost,
}

impl Threshold {
    /// All of them, in order.
    pub const ALL: [Self; 11] = [
        Self::MinPositions,
        Self::BridgingLeast,
        Self::SuggestionSupport,
        Self::SuggestionDays,
        Self::ExplainDays,
        Self::ProgressDays,
        Self::LookBackDays,
        Self::LayLeast,
        Self::SharedLeast,
        Self::AcceptLeast,
        Self::ChampionMost,
    ];
}

impl Threshold {
    /// The house's own number, in thousandths. Conventions, unless a source is named above.
    #[must_use]
    pub fn usual(self) -> u32 {
        match self {
            Self::MinPositions => 3_000,
            Self::BridgingLeast => 600,
            Self::SuggestionSupport => 50_000,
            Self::SuggestionDays => 30_000,
            Self::ExplainDays => 14_000,
            Self::ProgressDays => 30_000,
            Self::LookBackDays => 182_000,
            Self::LayLeast => 300,
            Self::SharedLeast => 333,
            Self::AcceptLeast => 600,
            Self::ChampionMost => 400,
        }
    }
}
