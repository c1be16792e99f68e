//! Proposals as the eye sees them: heads, texts, versions, amendments, positions, and how two versions differ.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Act, Author, ProposalState, SignalItem, Tomb, Words};
use crate::clause::ClauseId;
use crate::event::{Lang, Micros, Position, Seq};
use crate::people::ActorGroup;

/// How many of a group stand where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Stand {
    /// Support it.
    pub support: u32,
    /// Can live with it.
    pub accept: u32,
    /// Object.
    pub object: u32,
    /// How many of these were given to an earlier version.
    pub earlier: u32,
}

/// Positions by actor group. Groups of fewer than three are never shown by themselves, unless elected or managers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Tally {
    /// Each group that may be shown.
    #[cfg_attr(feature = "typescript", ts(type = "{ [group in ActorGroup]?: Stand }"))]
    pub groups: BTreeMap<ActorGroup, Stand>,
    /// The small groups taken together, where together they are three or more.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub small: Option<Stand>,
    /// How many people in groups too small to be shown in any way.
    pub unshown: u32,
    /// Those who speak from outside, taken together and never mixed in; absent under three.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub outside: Option<Stand>,
}

/// A proposal's head: everything but its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ProposalItem {
    /// What it is called; absent where it is hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub title: Option<Words>,
    /// Who made it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub by: Option<Author>,
    /// When.
    pub at: Micros,
    /// Everyone who leads it, its maker first.
    pub leads: Vec<Author>,
    /// Everyone whose amendment was taken in, each once, in order.
    pub credits: Vec<Author>,
    /// The version of now, from 1.
    pub version: u32,
    /// When that version was made.
    pub version_at: Micros,
    /// The ideas it is built from.
    pub ideas: Vec<Seq>,
    /// Amendments that wait for a decision, oldest first.
    pub open_amendments: Vec<Seq>,
    /// How many were taken in.
    pub n_accepted: u32,
    /// How many were declined.
    pub n_declined: u32,
    /// Where people stand.
    pub tally: Tally,
    /// Where it is on its way.
    pub state: ProposalState,
    /// Where it goes on, once merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub into: Option<Seq>,
    /// Who merged it, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub into_act: Option<Act>,
    /// Proposals that went on in this one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<Seq>>", optional))]
    pub merged: Vec<Seq>,
    /// The committee's early signal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub signal: Option<SignalItem>,
    /// The council's final decisions on it, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<Seq>>", optional))]
    pub decisions: Vec<Seq>,
    /// Objections with a reason that wait for an answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<Seq>>", optional))]
    pub open_objections: Vec<Seq>,
    /// Its authors come from these groups: leads, writers of its ideas, movers of what was taken in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<ActorGroup>>", optional))]
    pub author_groups: Vec<ActorGroup>,
    /// How many contributions are below it.
    pub n_replies: u32,
    /// The talk under it is closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub closed: Option<Act>,
    /// It is hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub hidden: Option<Tomb>,
}

/// One clause as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ClauseItem {
    /// Its name for life.
    pub clause: ClauseId,
    /// Its words; absent where the entry that wrote them is hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub words: Option<Words>,
    /// The version in which these words came in, from 1.
    pub version: u32,
    /// The amendment they came from, where they did.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub amendment: Option<Seq>,
    /// Who moved that amendment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub credit: Option<Author>,
}

/// A proposal's text of now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TextItem {
    /// Which version this is.
    pub version: u32,
    /// Its clauses in order.
    pub clauses: Vec<ClauseItem>,
}

/// That a version was made. Its text is had by comparing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct VersionItem {
    /// The proposal.
    pub proposal: Seq,
    /// Its number, from 1.
    pub version: u32,
    /// When.
    pub at: Micros,
    /// Who moved what came in with it; the maker for version 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub credit: Option<Author>,
    /// The amendment taken in; absent for version 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub amendment: Option<Seq>,
}

/// A run of words in a comparison.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Span {
    /// In both.
    Same {
        /// The words.
        text: String,
    },
    /// Only in the later.
    Added {
        /// The words.
        text: String,
    },
    /// Only in the earlier.
    Removed {
        /// The words.
        text: String,
    },
}

/// One change of an amendment, ready to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "op", rename_all = "snake_case")]
pub enum ChangeItem {
    /// Other words for a clause.
    Replace {
        /// Which clause.
        clause: ClauseId,
        /// Its place in the version the amendment names, from 1.
        place: u32,
        /// The smallest difference that reads as a sentence; empty where words are hidden.
        spans: Vec<Span>,
    },
    /// A new clause.
    InsertAfter {
        /// The clause it would follow; before all of them where absent.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typescript", ts(optional))]
        after: Option<ClauseId>,
        /// That clause's place, 0 for the beginning.
        place: u32,
        /// Its words; absent where hidden.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typescript", ts(optional))]
        words: Option<String>,
    },
    /// A clause goes.
    Delete {
        /// Which clause.
        clause: ClauseId,
        /// Its place, from 1.
        place: u32,
        /// What it says; absent where hidden.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typescript", ts(optional))]
        words: Option<String>,
    },
    /// A clause goes elsewhere.
    Move {
        /// Which clause.
        clause: ClauseId,
        /// Its place, from 1.
        place: u32,
        /// The clause it would follow; before all of them where absent.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typescript", ts(optional))]
        after: Option<ClauseId>,
        /// That clause's place, 0 for the beginning.
        after_place: u32,
        /// What it says; absent where hidden.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typescript", ts(optional))]
        words: Option<String>,
    },
}

/// A named clause that has moved on since the amendment was written: then, now, and what the amendment wants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct StaleClause {
    /// Which clause.
    pub clause: ClauseId,
    /// What it said in the version the amendment names.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub then: Option<String>,
    /// What it says now; absent where it is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub now: Option<String>,
    /// What the amendment would have it say; absent where it would remove or only move it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub wanted: Option<String>,
    /// The amendment that moved it on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub moved_by: Option<Seq>,
}

/// What became of an amendment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Outcome {
    /// Not decided.
    Open,
    /// Taken in.
    Accepted {
        /// By whom and why.
        act: Act,
        /// The version it made.
        version: u32,
        /// What was taken in instead of the mover's own changes; empty when all of it was taken as it stood.
        instead: Vec<ChangeItem>,
    },
    /// Declined.
    Declined {
        /// By whom and why.
        act: Act,
    },
    /// Taken back by its mover.
    Withdrawn {
        /// When.
        act: Act,
    },
}

/// An amendment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AmendmentItem {
    /// The proposal.
    pub proposal: Seq,
    /// The version it was written against.
    pub version: u32,
    /// Who moved it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub by: Option<Author>,
    /// When.
    pub at: Micros,
    /// The language of its words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub lang: Option<Lang>,
    /// Why; absent where it is hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub because: Option<String>,
    /// What it would change.
    pub changes: Vec<ChangeItem>,
    /// Clauses that have moved on; empty while it can be taken as it stands, and once it is decided.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<StaleClause>>", optional))]
    pub stale: Vec<StaleClause>,
    /// What became of it.
    pub outcome: Outcome,
    /// How many contributions answer it.
    pub n_replies: u32,
    /// It is hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub hidden: Option<Tomb>,
    /// The contribution it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub from: Option<Seq>,
    /// The act that put it to the forum.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub put: Option<Seq>,
}

/// A position whose reason is told with a name. Positions without a reason are only counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PositionItem {
    /// The proposal.
    pub proposal: Seq,
    /// The version it was given to.
    pub version: u32,
    /// Who.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub by: Option<Author>,
    /// When.
    pub at: Micros,
    /// Where they stand.
    pub position: Position,
    /// Why; absent where it is hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub because: Option<Words>,
    /// The same person has said otherwise since.
    pub replaced: bool,
    /// It is hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub hidden: Option<Tomb>,
    /// The lead's answer to an objection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub answer: Option<Act>,
}

/// How one clause differs between two versions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ClauseDiff {
    /// Which clause.
    pub clause: ClauseId,
    /// Its place in the earlier version, from 1; absent where it is new.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub was_at: Option<u32>,
    /// Its place in the later version, from 1; absent where it is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub is_at: Option<u32>,
    /// It stands elsewhere among the clauses that both versions have.
    pub moved: bool,
    /// Its words; empty where they are hidden.
    pub spans: Vec<Span>,
}
