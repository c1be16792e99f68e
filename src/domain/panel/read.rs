//! The panel as it is read: its gauges, what each warns of and what to do, the leadership table. Counts stand beside every share.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Warning;
use crate::event::{Micros, Seq, Stage};
use crate::item::{Lamps, Verdict};
use crate::people::ActorGroup;

/// How a gauge stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum GaugeState {
    /// It says nothing in this stage.
    NotNow,
    /// Too little data: a value of its own.
    TooLittle,
    /// Nothing to do.
    Fine,
    /// Worth watching.
    Warn,
    /// In red.
    Alarm,
}

/// A figure of a gauge: what the text names, and what it is of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Figure {
    /// What it is, in snake case: the texts know the names.
    pub name: String,
    /// How much.
    pub value: f64,
    /// Of how many.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub of: Option<f64>,
    /// Whose voice it is about; groups under three are suppressed unless in office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub group: Option<ActorGroup>,
    /// Which proposal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub proposal: Option<Seq>,
}

/// An indicator as it is read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Gauge {
    /// Which.
    pub warning: Warning,
    /// How it stands.
    pub state: GaugeState,
    /// How much data there is.
    pub n: u32,
    /// How much it takes.
    pub least: u32,
    /// The figure on its scale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub main: Option<f64>,
    /// Where the scale turns yellow.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub warn: Option<f64>,
    /// Where it turns red.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub alarm: Option<f64>,
    /// Below is worse.
    pub low_is_bad: bool,
    /// The figure a week before, for the trend.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub was: Option<f64>,
    /// Everything its text names.
    pub figures: Vec<Figure>,
    /// Elected members and officials it names; nobody else is ever named.
    pub names: Vec<String>,
    /// The warning's entry, once it is raised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub raised: Option<Seq>,
}

/// Initiate, orchestrate, engage, each as diagnose, prescribe, mobilise (theory.md 3.5): how many acts, in that order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Leadership {
    /// Started.
    pub initiate: [u32; 3],
    /// Framed: hands off.
    pub orchestrate: [u32; 3],
    /// Took part: hands on.
    pub engage: [u32; 3],
}

/// The panel at a moment. Never one number, never a ranking of people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Panel {
    /// As of when.
    pub at: Micros,
    /// The open stage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub stage: Option<Stage>,
    /// People who have contributed.
    pub active: u32,
    /// Counted contributions.
    pub counted: u32,
    /// The lamps of the definition.
    pub lamps: Lamps,
    /// What it is not.
    pub verdicts: Vec<Verdict>,
    /// The indicators, I1, I3 and I13 first (theory.md X20).
    pub gauges: Vec<Gauge>,
    /// The leadership table.
    pub leadership: Leadership,
    /// Lines of gates passed over.
    pub overrides: u32,
    /// The numbers in force, in thousandths.
    #[cfg_attr(feature = "typescript", ts(type = "{ [threshold in Threshold]?: number }"))]
    pub numbers: BTreeMap<super::Threshold, u32>,
}
