//! What the panel keeps of a forum's log: small records, from which every figure is read. Whole numbers and names only.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::act::{Decision, Role};
use crate::event::{Contribution, Micros, Position, Seq, Stage};
use crate::people::{ActorGroup, ForumOffice, PersonId};

/// Whether a group belongs to the public side.
pub(crate) fn is_public(group: ActorGroup) -> bool {
    match group {
        ActorGroup::Elected | ActorGroup::Manager | ActorGroup::OtherPublic => true,
        ActorGroup::Citizen | ActorGroup::CivilSociety | ActorGroup::Business | ActorGroup::Expert => false,
    }
}

/// Somebody from the public side and somebody from outside it.
pub(super) fn both_sides(groups: &BTreeSet<ActorGroup>) -> bool {
    groups.iter().any(|group| is_public(*group)) && groups.iter().any(|group| !is_public(*group))
}

/// Somebody the forum knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Actor {
    pub name: Arc<str>,
    pub group: ActorGroup,
    /// Of an elected person: the party, which is the hat up to a semicolon.
    pub party: Option<String>,
    pub joined: Micros,
    /// Lay and affected, as declared.
    pub declared: Option<(bool, bool)>,
    pub offices: BTreeSet<ForumOffice>,
    /// When they took positions.
    pub stood: BTreeSet<Micros>,
    /// Has done anything that a figure counts.
    pub acted: bool,
}

impl Actor {
    /// Somebody who has just joined.
    pub fn new(name: Arc<str>, group: ActorGroup, party: Option<String>, joined: Micros) -> Self {
        let (offices, stood) = (BTreeSet::new(), BTreeSet::new());
        Self { name, group, party, joined, declared: None, offices, stood, acted: false }
    }

    pub fn lay(&self) -> bool {
        self.declared.map_or(self.group == ActorGroup::Citizen, |(lay, _)| lay)
    }

    pub fn affected(&self) -> bool {
        self.declared.is_some_and(|(_, affected)| affected)
    }
}

/// What a counted contribution is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Made {
    Said(Contribution),
    Proposal,
    Amendment,
}

/// A counted contribution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Post {
    pub at: Micros,
    pub by: PersonId,
    pub made: Made,
    /// What it answers, and who wrote that.
    pub to: Option<(Seq, Option<PersonId>)>,
    /// The talk it hangs in.
    pub talk: Seq,
    /// Its words and its reason's.
    pub words: u32,
    pub because: u32,
    /// Of an idea: known before.
    pub known: Option<bool>,
    /// The first of those by others that it nearly repeats, or that nearly repeat it.
    pub twins: BTreeSet<Seq>,
}

impl Post {
    /// How much it weighs: a wall of text weighs no more than 300 words.
    pub fn weight(&self) -> u64 {
        u64::from(self.words.saturating_add(self.because).min(300))
    }

    /// A testimony, question or idea that begins a talk: somebody is owed an answer, where its writer is not elected.
    pub fn calls(&self) -> bool {
        let kind = match self.made {
            Made::Said(Contribution::Testimony | Contribution::Question | Contribution::Idea) => true,
            Made::Said(Contribution::Evidence | Contribution::Comment) | Made::Proposal | Made::Amendment => false,
        };
        kind && self.to.is_none()
    }

    pub fn is_said(&self) -> bool {
        match self.made {
            Made::Said(_) => true,
            Made::Proposal | Made::Amendment => false,
        }
    }
}

/// An act of a person other than a contribution or a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    /// A response, to this contribution; with so many words of reason.
    Answered { to: Seq, words: u32 },
    /// An amendment taken in or declined.
    Ruled,
    /// A pledge made.
    Pledged,
}

/// An act with its hand and its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Done {
    pub seq: Seq,
    pub at: Micros,
    /// Who did it; the member, where a delegate wrote for one.
    pub by: PersonId,
    pub act: Act,
}

/// How an amendment ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Accepted,
    Partial,
    Declined,
}

impl Fate {
    /// Taken in, in halves.
    pub fn halves(self) -> u32 {
        match self {
            Self::Accepted => 2,
            Self::Partial => 1,
            Self::Declined => 0,
        }
    }
}

/// An amendment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Moved {
    pub proposal: Seq,
    /// Who is credited: the writer of the contribution it comes from, where it comes from one.
    pub mover: Option<PersonId>,
    pub fate: Option<Fate>,
}

/// One thing a proposition needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub need: u64,
    pub hours: bool,
    pub essential: bool,
}

/// A pledge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pledge {
    pub proposal: Seq,
    pub by: Option<PersonId>,
    pub item: u16,
    pub amount: u64,
    pub role: Role,
    pub confirmed: bool,
    pub released: bool,
    /// Kept, in thousandths.
    pub kept: u16,
    pub until: Option<Micros>,
}

impl Pledge {
    pub fn stands(&self) -> bool {
        self.confirmed && !self.released
    }
}

/// A proposal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Draft {
    pub by: Option<PersonId>,
    pub leads: BTreeSet<PersonId>,
    pub ideas: Vec<Seq>,
    pub amendments: Vec<Seq>,
    /// The last amendment taken in.
    pub renewed: Option<Seq>,
    pub stances: BTreeMap<PersonId, (Position, Micros)>,
    pub fillings: Vec<(Seq, Vec<Item>)>,
    pub pledges: Vec<Seq>,
    /// Asks for public money, for whom.
    pub asks: Vec<(Seq, Option<ActorGroup>)>,
    pub signalled: bool,
    pub merged: bool,
    pub heirs: Vec<Seq>,
    /// The last final decision.
    pub ruled: Option<(Seq, Decision)>,
}

/// A stage that was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Opened {
    pub stage: Stage,
    pub at: Micros,
    pub days: Option<u32>,
}

/// A final decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ruled {
    pub decision: Decision,
    /// What the administration recommended.
    pub advice: Option<Decision>,
    /// Words of its reason.
    pub words: u32,
    /// Of each change: words of its reason.
    pub reasons: Vec<u32>,
}

/// The mandate's numbers, and the dates as last set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Frame {
    pub required: BTreeMap<ActorGroup, u32>,
    pub reply_days: u32,
    pub touchpoint_days: u32,
    pub decision_due: Micros,
    pub ends: Micros,
    pub numbers: BTreeMap<super::Threshold, u32>,
}

/// How many words: what stands between blanks.
pub(super) fn words(text: &str) -> u32 {
    u32::try_from(text.split_whitespace().count()).unwrap_or(u32::MAX)
}
