//! Templates: what a forum of a kind is like before it has its own mandate. Its stages and gates are data, not code paths.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::act::{Participation, Seats, Slug, StagePlan};
use crate::event::Stage;
use crate::panel::Threshold;
use crate::people::ActorGroup;
use crate::words::{Text, Title};

/// A kind of forum. Two come with the house; a council makes its own from them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// What it is known by in its council.
    pub key: Slug,
    /// What it is called.
    pub name: Title,
    /// When it fits.
    pub about: Text,
    /// Who takes part as a member does.
    pub participation: Participation,
    /// The way, in order.
    pub stages: Vec<Stage>,
    /// Days and gate of each stage.
    #[cfg_attr(feature = "typescript", ts(type = "{ [stage in Stage]?: StagePlan }"))]
    pub plan: BTreeMap<Stage, StagePlan>,
    /// How many of each group at least.
    #[cfg_attr(feature = "typescript", ts(type = "{ [group in ActorGroup]?: number }"))]
    pub required: BTreeMap<ActorGroup, u32>,
    /// How many members.
    pub seats: Seats,
    /// Days to an answer.
    pub reply_days: u32,
    /// Days between touchpoints.
    pub touchpoint_days: u32,
    /// Numbers that differ from the house's own, in thousandths.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(type = "{ [threshold in Threshold]?: number }"))]
    pub numbers: BTreeMap<Threshold, u32>,
}

/// The templates of the house, which every council has: `data/templates.json`, in the order in which they are offered.
///
/// # Panics
/// Never in a build that passed its tests: the file is part of the program, and a test reads it.
#[must_use]
pub fn house() -> Vec<Template> {
    serde_json::from_str(include_str!("../../data/templates.json")).expect("data/templates.json is a list of templates")
}
