//! A file of scenarios: forums told as events, read into plain data.

use std::collections::BTreeMap;

use deliberation::people::ActorGroup;
use jiff::Timestamp;
use serde::Deserialize;

use crate::exchange::folder::SourceError;

/// A file of scenarios.
#[derive(Clone, Debug, Deserialize)]
pub struct Scenarios {
    /// What is said of all of them.
    #[serde(default)]
    pub note: String,
    /// One after another.
    pub forums: Vec<Scenario>,
}

/// One forum's story.
#[derive(Clone, Debug, Deserialize)]
pub struct Scenario {
    /// Its short name.
    pub key: String,
    /// Whether people and places are invented.
    #[serde(default)]
    pub fictional: bool,
    /// The council that hosts it.
    pub council: String,
    /// What it is called.
    pub title: String,
    /// The council's assignment.
    pub mandate: Mandate,
    /// Everyone in it.
    pub actors: Vec<Actor>,
    /// What happened, in time order.
    pub events: Vec<Happening>,
}

/// A mandate by its fields.
#[derive(Clone, Debug, Deserialize)]
pub struct Mandate {
    /// What the council asks.
    pub question: String,
    /// The problem as the council sees it.
    pub problem: String,
    /// What is to come out of it.
    pub deliverable: String,
    /// Who convenes and protects it: an actor.
    pub sponsor: String,
    /// Who drives it: an actor.
    pub champion: String,
    /// Who decides.
    pub decides: String,
    /// Who puts it before those who decide.
    pub prepares: String,
    /// By when.
    pub decision_due: String,
    /// Within how many days a contribution is answered.
    pub reply_days: u32,
    /// How often forum and council meet.
    pub touchpoint_days: u32,
    /// What the council keeps for itself.
    pub reserved: Vec<String>,
    /// What is open.
    pub open: Vec<String>,
    /// How many of each group at least.
    #[serde(default)]
    pub required: BTreeMap<ActorGroup, u32>,
}

/// A person of the story.
#[derive(Clone, Debug, Deserialize)]
pub struct Actor {
    /// Their short name.
    pub id: String,
    /// What they are called, with what is said of them after a comma.
    pub name: String,
    /// Whose voice they are.
    pub group: ActorGroup,
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
#[derive(Clone, Debug, Deserialize)]
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
