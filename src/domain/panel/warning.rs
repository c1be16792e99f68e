//! What the co-creation panel can warn of, how gravely, and the numbers a council can change.

use serde::{Deserialize, Serialize};

/// An indicator or a check of the panel (theory.md 4): what it can warn of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Warning {
    /// Missing voices.
    I1,
    /// Diversity of groups.
    I2,
    /// Lay and affected share.
    I3,
    /// Share of voice.
    I4,
    /// Voice by role.
    I5,
    /// Elected presence.
    I6,
    /// Response time of the elected.
    I7,
    /// Reasoned answers.
    I8,
    /// Declined without reason.
    I9,
    /// Uptake of others' amendments.
    I10,
    /// Breadth of authorship.
    I11,
    /// Cross-group replies.
    I12,
    /// Unheard.
    I13,
    /// Bridging support.
    I14,
    /// Pledged capacity.
    I15,
    /// Coupling to the council.
    I16,
    /// Joint problem.
    I17,
    /// Novelty.
    I18,
    /// Staying on.
    I19,
    /// Reasons given.
    I20,
    /// Political breadth.
    I21,
    /// Welcome of newcomers.
    I22,
    /// Integrity.
    I23,
    /// Process load and decisions.
    I24,
    /// Pledges kept.
    I25,
    /// Administration's share of decisions.
    I26,
    /// Consultation only.
    Nc1,
    /// Dumping.
    Nc2,
    /// Contracting out.
    Nc3,
    /// Elected kings.
    Nc4,
    /// Sounding board.
    Nc5,
    /// Public side absent.
    Nc6,
    /// Pop-up or diversion.
    Nc7,
}

impl Warning {
    /// All of them, in order.
    pub const ALL: [Self; 33] = [
        Self::I1,
        Self::I2,
        Self::I3,
        Self::I4,
        Self::I5,
        Self::I6,
        Self::I7,
        Self::I8,
        Self::I9,
        Self::I10,
        Self::I11,
        Self::I12,
        Self::I13,
        Self::I14,
        Self::I15,
        Self::I16,
        Self::I17,
        Self::I18,
        Self::I19,
        Self::I20,
        Self::I21,
        Self::I22,
        Self::I23,
        Self::I24,
        Self::I25,
        Self::I26,
        Self::Nc1,
        Self::Nc2,
        Self::Nc3,
        Self::Nc4,
        Self::Nc5,
        Self::Nc6,
        Self::Nc7,
    ];
}

/// How gravely the panel warns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Yellow: worth watching.
    Warn,
    /// Red.
    Alarm,
}
