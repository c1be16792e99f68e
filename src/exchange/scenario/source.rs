//! A file of scenarios: forums told as events, read into plain data.

use std::collections::BTreeMap;

use deliberation::act::Goal;
use deliberation::people::ActorGroup;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::exchange::folder::SourceError;

/// A file of scenarios.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Scenarios {
    /// What is said of all of them.
    #[serde(default)]
    pub note: String,
    /// One after another.
    pub forums: Vec<Scenario>,
}

/// One forum's story.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Scenario {
    /// Its short name.
    pub key: String,
    /// When its days are counted from; its first event where it does not say.
    #[serde(default)]
    pub day0: Option<Timestamp>,
    /// Whether people and places are invented.
    #[serde(default)]
    pub fictional: bool,
    /// The council that hosts it.
    pub council: String,
    /// What it is called.
    pub title: String,
    /// The template of the house that it was opened with.
    #[serde(default = "task_committee")]
    pub template: String,
    /// The forum it grew out of, by its name in addresses.
    #[serde(default)]
    pub grew_from: Option<String>,
    /// What another story is known by, whose people of the same short names are the people of this one.
    #[serde(default)]
    pub people_of: Option<String>,
    /// The council's assignment.
    pub mandate: Mandate,
    /// Everyone in it.
    pub actors: Vec<Actor>,
    /// What happened.
    pub events: Vec<Happening>,
}

fn task_committee() -> String {
    "task-committee".to_owned()
}

/// A mandate by its fields. A forum that has none yet has a question and a problem.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Mandate {
    /// What the council asks.
    pub question: String,
    /// The problem as the council sees it.
    pub problem: String,
    /// What is to come out of it.
    #[serde(default)]
    pub deliverable: String,
    /// Who convenes and protects it: an actor.
    #[serde(default)]
    pub sponsor: String,
    /// Who drives it: an actor.
    #[serde(default)]
    pub champion: String,
    /// Who decides.
    #[serde(default)]
    pub decides: String,
    /// Who puts it before those who decide.
    #[serde(default)]
    pub prepares: String,
    /// By when.
    #[serde(default)]
    pub decision_due: Option<Date>,
    /// When the forum ends; a year after the decision is due where it is not told.
    #[serde(default)]
    pub ends: Option<Date>,
    /// Within how many days a contribution is answered.
    #[serde(default)]
    pub reply_days: u32,
    /// How often forum and council meet.
    #[serde(default)]
    pub touchpoint_days: u32,
    /// What the council keeps for itself.
    #[serde(default)]
    pub reserved: Vec<String>,
    /// What is open.
    #[serde(default)]
    pub open: Vec<String>,
    /// How many of each group at least.
    #[serde(default)]
    pub required: BTreeMap<ActorGroup, u32>,
    /// How many members.
    #[serde(default)]
    pub seats: Places,
    /// Positions of a group before it counts by itself.
    #[serde(default)]
    pub min_positions: Option<u32>,
    /// What is asked of a member.
    #[serde(default)]
    pub effort: Option<String>,
    /// Whom to ask.
    #[serde(default)]
    pub contact: Option<String>,
    /// The Sustainable Development Goals it serves, each with a how.
    #[serde(default)]
    pub goals: Vec<Goal>,
}

/// How the members are shared out.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Places {
    /// Elected members.
    #[serde(default)]
    pub elected: u32,
    /// Everyone else.
    #[serde(default)]
    pub non_elected: u32,
}

/// A person of the story.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Actor {
    /// Their short name.
    pub id: String,
    /// What they are called, with what is said of them after a comma.
    pub name: String,
    /// Whose voice they are.
    pub group: ActorGroup,
    /// Takes part without office, profession or organisation.
    #[serde(default)]
    pub lay: bool,
    /// Bears the problem or its consequences.
    #[serde(default)]
    pub affected: bool,
    /// Their party.
    #[serde(default)]
    pub party: Option<String>,
    /// What else is to be known.
    #[serde(default)]
    pub note: Option<String>,
    /// `facilitator` for the one who moderates.
    #[serde(default)]
    pub role: Option<String>,
}

/// One event of the story.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Happening {
    /// Its short name.
    pub id: String,
    /// When.
    pub at: Timestamp,
    /// What kind of thing happened.
    #[serde(rename = "type")]
    pub what: String,
    /// Who did it.
    pub actor: String,
    /// Everything else, by what kind it is.
    #[serde(flatten)]
    pub told: BTreeMap<String, serde_json::Value>,
}

impl Happening {
    /// A text that is told.
    #[must_use]
    pub fn told(&self, field: &str) -> Option<&str> {
        self.told.get(field).and_then(serde_json::Value::as_str)
    }

    /// A number that is told.
    #[must_use]
    pub fn number(&self, field: &str) -> Option<u64> {
        self.told.get(field).and_then(serde_json::Value::as_u64)
    }
}

/// Reads a file of scenarios.
///
/// # Errors
/// Says what cannot be read.
pub fn parse(file: &str, json: &str) -> Result<Scenarios, SourceError> {
    serde_json::from_str(json).map_err(|fault| {
        SourceError::line(file, u64::try_from(fault.line()).unwrap_or(0), format!("this is not a file of scenarios: {fault}"))
    })
}
