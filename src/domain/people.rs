//! Who takes part: actor groups say whose voice somebody is, offices which powers they hold.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::event::By;
use crate::words::Name;

/// A person, the same in every forum of the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct PersonId(pub Uuid);

/// Whose voice a person is. Rights to content never depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ActorGroup {
    /// Elected politicians.
    Elected,
    /// Public managers and front-line staff of the council.
    Manager,
    /// Other public bodies: police, bus authority.
    OtherPublic,
    /// Citizens.
    Citizen,
    /// Associations.
    CivilSociety,
    /// Firms.
    Business,
    /// Experts.
    Expert,
}

impl ActorGroup {
    /// All groups, in the order in which screens list them.
    pub const ALL: [Self; 7] =
        [Self::Citizen, Self::Elected, Self::CivilSociety, Self::Business, Self::Expert, Self::Manager, Self::OtherPublic];

    /// Whether it is of the public side (theory.md 4): elected, managers, other public bodies.
    #[must_use]
    pub fn is_public(self) -> bool {
        match self {
            Self::Elected | Self::Manager | Self::OtherPublic => true,
            Self::Citizen | Self::CivilSociety | Self::Business | Self::Expert => false,
        }
    }
}

/// Powers in one forum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ForumOffice {
    /// The elected member who convenes and protects the forum.
    Sponsor,
    /// Drives the process day by day.
    Champion,
    /// Keeps it open, safe and moving; takes no side.
    Moderator,
    /// Appointed to it.
    Member,
}

/// Powers in a whole council.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CouncilOffice {
    /// Sets up forums, invites, gives offices.
    Administrator,
    /// Keeps the record.
    Clerk,
    /// Reads everything.
    Auditor,
}

/// A signed-in person as they come to a forum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub id: PersonId,
    /// What they are called.
    pub name: Name,
    /// Whose voice they are.
    pub group: ActorGroup,
    /// Party, post, organisation or own words.
    pub hat: Option<Name>,
    /// Offices in the council that hosts the forum.
    pub offices: Vec<CouncilOffice>,
}

/// Who asks to act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Somebody who has not signed in.
    Guest,
    /// A signed-in person.
    Person(Person),
    /// The house itself: set-up by the command line, imports, and what time brings.
    House,
}

impl Who {
    /// The person, where it is one.
    #[must_use]
    pub fn person(&self) -> Option<&Person> {
        match self {
            Self::Person(person) => Some(person),
            Self::Guest | Self::House => None,
        }
    }

    /// Under whose hand the act would stand; a guest's stands under nobody's.
    #[must_use]
    pub fn by(&self) -> Option<By> {
        match self {
            Self::Guest => None,
            Self::Person(person) => Some(By::Person(person.id)),
            Self::House => Some(By::House),
        }
    }
}

impl By {
    /// The person, where it is one.
    #[must_use]
    pub fn person(self) -> Option<PersonId> {
        match self {
            Self::House => None,
            Self::Person(person) => Some(person),
        }
    }
}
