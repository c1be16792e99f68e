//! Everything that can be recorded in a forum. The one list: what a phone submits is the entry that is kept.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::clause::Change;
use crate::people::{ActorGroup, ForumOffice, PersonId};
use crate::words::{Name, Reason, Text, Title};

/// The number of an entry, from 1. A thing is named by the number of the entry that made it; 0 is the forum itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct Seq(pub u32);

/// A moment, in microseconds since 1970 UTC. It always comes in from outside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(transparent)]
pub struct Micros(pub i64);

/// The language that words are written in, as a BCP 47 tag of at most 12 letters, digits and hyphens (`da`, `zh-Hant`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(type = "string"))]
#[serde(transparent)]
pub struct Lang(String);

impl Lang {
    /// Takes a tag that looks like one; what is not a tag says nothing about a language.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let fits = (2..=12).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        fits.then(|| Self(tag.to_owned()))
    }

    /// The tag.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let tag = std::borrow::Cow::<'de, str>::deserialize(from)?;
        Self::parse(&tag).ok_or_else(|| serde::de::Error::custom("not a language tag"))
    }
}

/// Who an entry is by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The house itself: what an administrator set up, what an import brought, what time brought.
    House,
    /// A person.
    Person(PersonId),
}

/// One line of a forum's log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its number: 1, 2, 3 … without a gap.
    pub seq: Seq,
    /// The id its sender gave it; a second arrival of the same id is answered as the first.
    pub id: Uuid,
    /// When it was recorded.
    pub at: Micros,
    /// Whose act it is.
    pub by: By,
    /// The language of its words, where the writer's phone said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// What happened.
    pub event: Event,
}

/// The way of a forum (theory.md 3.1). Which of them a forum passes, and in what order, is data of the forum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// An elected member proposes the forum.
    Initiate,
    /// The council adopts the mandate.
    Mandate,
    /// People are invited and appointed.
    Convene,
    /// Testimony, evidence and questions make a joint problem statement.
    Diagnose,
    /// Ideas from all.
    Create,
    /// Proposals, amendments, positions.
    Refine,
    /// The triangle is filled; pledges.
    Proposition,
    /// The council decides.
    Authorise,
    /// What was decided is done.
    Deliver,
    /// What came of it.
    Learn,
    /// The forum has ended; it stays readable.
    Closed,
}

/// What kind of gathering a forum is. Shown wherever it is not `Real`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// A council's own forum.
    Real,
    /// Invented people and places, for showing the hall.
    Fictional,
    /// A trial evening: played data, people who can act nowhere else.
    Rehearsal,
    /// Brought over from another platform, read as it was.
    Imported,
}

/// The kinds of contribution (theory.md section 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Contribution {
    /// What somebody lives with.
    Testimony,
    /// Something that wants an answer.
    Question,
    /// A possible answer, not yet a text to decide on.
    Idea,
    /// A fact with where it comes from.
    Evidence,
    /// Anything else said to the matter.
    Comment,
}

/// Where somebody stands on a version of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Position {
    /// Supports it.
    Support,
    /// Can live with it.
    Accept,
    /// Objects.
    Object,
}

/// An answer to a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Vote {
    /// Agrees.
    Agree,
    /// Disagrees.
    Disagree,
    /// Has seen it and says neither.
    Pass,
}

/// Everything that can be recorded. Old entries live for ever: a variant is never changed or removed, a new field has a
/// default. Free text stands only in fields named in [`crate::chain::WORD_FIELDS`], and nothing else does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Event {
    /// The forum begins. Always entry 1.
    ForumOpened {
        /// What it is called.
        title: Title,
        /// The question the council asks.
        question: Text,
        /// The mandate, in the council's words.
        mandate: Text,
        /// The problem as the council sees it: version 1 of the problem statement.
        problem: Text,
        /// The stages it will pass, in order; the first is open at once.
        stages: Vec<Stage>,
        /// What kind of gathering it is.
        standing: Standing,
        /// Where imported data came from and under which licence, to be shown with it.
        #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typescript", ts(optional))]
        source: Option<Text>,
    },
    /// A stage opens, which ends the one before it.
    StageOpened {
        /// Which one.
        stage: Stage,
        /// Why now.
        reason: Reason,
    },
    /// The joint problem statement gets a new version.
    ProblemRevised {
        /// The whole statement.
        problem: Text,
        /// What the change answers.
        because: Reason,
    },
    /// A person is known in this forum, or is known under changed details.
    PersonJoined {
        /// Who.
        person: PersonId,
        /// What they are called.
        name: Name,
        /// Whose voice they are.
        group: ActorGroup,
        /// Party, post, organisation or own words.
        #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typescript", ts(optional))]
        hat: Option<Name>,
    },
    /// A person gets an office in this forum.
    OfficeGiven {
        /// Who.
        person: PersonId,
        /// Which office.
        office: ForumOffice,
    },
    /// A person no longer holds an office.
    OfficeTaken {
        /// Who.
        person: PersonId,
        /// Which office.
        office: ForumOffice,
    },
    /// Somebody speaks.
    ContributionMade {
        /// As what.
        contribution: Contribution,
        /// The words.
        words: Text,
        /// Why they think so.
        #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typescript", ts(optional))]
        because: Option<Reason>,
        /// The contribution, proposal or amendment it answers.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typescript", ts(optional))]
        reply_to: Option<Seq>,
    },
    /// No more replies in this talk.
    ThreadClosed {
        /// The contribution or proposal that the talk is under.
        thread: Seq,
        /// Why.
        reason: Reason,
    },
    /// Replies are open again.
    ThreadReopened {
        /// The contribution or proposal that the talk is under.
        thread: Seq,
        /// Why.
        reason: Reason,
    },
    /// A proposal is made: version 1, led by its maker.
    ProposalMade {
        /// What it is called.
        title: Title,
        /// Its clauses in order.
        clauses: Vec<Text>,
        /// The ideas it is built from.
        #[serde(default)]
        ideas: Vec<Seq>,
    },
    /// One more person leads a proposal.
    LeadAdded {
        /// Which proposal.
        proposal: Seq,
        /// Who.
        person: PersonId,
    },
    /// A change to named clauses of a named version is moved.
    AmendmentMoved {
        /// Which proposal.
        proposal: Seq,
        /// The version it was written against.
        version: u32,
        /// What it would change.
        changes: Vec<Change>,
        /// Why.
        because: Reason,
    },
    /// A lead takes an amendment in: the proposal gets a new version, and the mover the credit.
    AmendmentAccepted {
        /// Which amendment.
        amendment: Seq,
        /// Why.
        reason: Reason,
        /// What is taken in instead of the mover's own changes, against the version of now: accepted in part.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typescript", ts(optional))]
        instead: Option<Vec<Change>>,
    },
    /// A lead declines an amendment.
    AmendmentDeclined {
        /// Which amendment.
        amendment: Seq,
        /// Why.
        reason: Reason,
    },
    /// The mover takes an amendment back.
    AmendmentWithdrawn {
        /// Which amendment.
        amendment: Seq,
    },
    /// Somebody says where they stand. A later one replaces an earlier one.
    PositionTaken {
        /// Which proposal.
        proposal: Seq,
        /// The version it was given to.
        version: u32,
        /// Where they stand.
        position: Position,
        /// Why; shown with their name.
        #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typescript", ts(optional))]
        because: Option<Reason>,
    },
    /// A short sentence that everyone can answer.
    StatementMade {
        /// The sentence.
        words: Text,
    },
    /// An answer to a statement. A later one replaces an earlier one.
    VoteCast {
        /// Which statement.
        statement: Seq,
        /// The answer.
        vote: Vote,
    },
    /// A moderator hides the words of an entry; it keeps its place and its replies.
    EntryHidden {
        /// Which entry.
        entry: Seq,
        /// Why.
        reason: Reason,
    },
    /// A moderator shows the words of an entry again.
    EntryRestored {
        /// Which entry.
        entry: Seq,
        /// Why.
        reason: Reason,
    },
}

/// What kind of act an event is; contributions by what they are. The same words in the database, on the wire and in CSS.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is documented at its event")]
pub enum Kind {
    ForumOpened,
    StageOpened,
    ProblemRevised,
    PersonJoined,
    OfficeGiven,
    OfficeTaken,
    Testimony,
    Question,
    Idea,
    Evidence,
    Comment,
    ThreadClosed,
    ThreadReopened,
    ProposalMade,
    LeadAdded,
    AmendmentMoved,
    AmendmentAccepted,
    AmendmentDeclined,
    AmendmentWithdrawn,
    PositionTaken,
    StatementMade,
    VoteCast,
    EntryHidden,
    EntryRestored,
}

impl Kind {
    /// All kinds, in the order of the list above.
    pub const ALL: [Self; 24] = [
        Self::ForumOpened,
        Self::StageOpened,
        Self::ProblemRevised,
        Self::PersonJoined,
        Self::OfficeGiven,
        Self::OfficeTaken,
        Self::Testimony,
        Self::Question,
        Self::Idea,
        Self::Evidence,
        Self::Comment,
        Self::ThreadClosed,
        Self::ThreadReopened,
        Self::ProposalMade,
        Self::LeadAdded,
        Self::AmendmentMoved,
        Self::AmendmentAccepted,
        Self::AmendmentDeclined,
        Self::AmendmentWithdrawn,
        Self::PositionTaken,
        Self::StatementMade,
        Self::VoteCast,
        Self::EntryHidden,
        Self::EntryRestored,
    ];

    /// The name in snake case, as in the database and on the wire.
    #[must_use]
    pub fn name(self) -> String {
        match serde_json::to_value(self) {
            Ok(serde_json::Value::String(name)) => name,
            Ok(_) | Err(_) => String::new(),
        }
    }
}

impl Event {
    /// What kind of act this is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::ForumOpened { .. } => Kind::ForumOpened,
            Self::StageOpened { .. } => Kind::StageOpened,
            Self::ProblemRevised { .. } => Kind::ProblemRevised,
            Self::PersonJoined { .. } => Kind::PersonJoined,
            Self::OfficeGiven { .. } => Kind::OfficeGiven,
            Self::OfficeTaken { .. } => Kind::OfficeTaken,
            Self::ContributionMade { contribution, .. } => match contribution {
                Contribution::Testimony => Kind::Testimony,
                Contribution::Question => Kind::Question,
                Contribution::Idea => Kind::Idea,
                Contribution::Evidence => Kind::Evidence,
                Contribution::Comment => Kind::Comment,
            },
            Self::ThreadClosed { .. } => Kind::ThreadClosed,
            Self::ThreadReopened { .. } => Kind::ThreadReopened,
            Self::ProposalMade { .. } => Kind::ProposalMade,
            Self::LeadAdded { .. } => Kind::LeadAdded,
            Self::AmendmentMoved { .. } => Kind::AmendmentMoved,
            Self::AmendmentAccepted { .. } => Kind::AmendmentAccepted,
            Self::AmendmentDeclined { .. } => Kind::AmendmentDeclined,
            Self::AmendmentWithdrawn { .. } => Kind::AmendmentWithdrawn,
            Self::PositionTaken { .. } => Kind::PositionTaken,
            Self::StatementMade { .. } => Kind::StatementMade,
            Self::VoteCast { .. } => Kind::VoteCast,
            Self::EntryHidden { .. } => Kind::EntryHidden,
            Self::EntryRestored { .. } => Kind::EntryRestored,
        }
    }
}
