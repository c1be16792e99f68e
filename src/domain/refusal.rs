//! Why an act is not recorded: an answer to the person, worded by the phone in their language, never a fault.

use serde::{Deserialize, Serialize};

use crate::act::GateLine;
use crate::clause::ClauseId;
use crate::event::{Micros, Seq, Stage};
use crate::words::WordsFault;

/// What somebody would have to be to do this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Needs {
    /// Somebody who leads the proposal.
    Lead,
    /// The person who moved the amendment.
    Mover,
    /// A moderator of the forum.
    Moderator,
    /// The sponsor or a moderator.
    Convenor,
    /// Sponsor, champion, moderator or member of the forum.
    Member,
    /// The council's offices: clerk or administrator.
    Council,
    /// An elected member who takes part.
    Elected,
    /// Somebody who is not elected.
    NotElected,
    /// The sponsor.
    Sponsor,
    /// Sponsor, champion or moderator.
    Steward,
    /// Anyone but a moderator of this forum, who takes no side.
    Voice,
    /// Who made the pledge.
    Pledger,
    /// Who wrote it.
    Writer,
    /// The house itself: nobody may do this by hand.
    House,
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "refusal", rename_all = "snake_case")]
pub enum Refusal {
    /// A guest reads; whoever acts has signed in.
    SignInFirst,
    /// This person has no right to it.
    NotYours {
        /// What they would have to be.
        needs: Needs,
    },
    /// The stage for it has not come.
    TooEarly {
        /// The stage in which it opens.
        opens: Stage,
    },
    /// The stage for it has passed.
    TooLate {
        /// The stage that is open.
        now: Stage,
    },
    /// The forum has no such stage, or it is open already.
    NoSuchStage,
    /// There is no such thing, or it is of another kind.
    NoSuch {
        /// The number that was named.
        entry: Seq,
    },
    /// The talk takes no more replies.
    ThreadClosed {
        /// Where the talk hangs.
        thread: Seq,
    },
    /// It is already closed, already open, already hidden, already shown, already held: nothing would change.
    NothingChanges,
    /// The amendment was decided or withdrawn.
    AlreadyDecided {
        /// By which entry.
        entry: Seq,
    },
    /// The proposal has a newer version; read it first.
    VersionMovedOn {
        /// The version of now.
        now: u32,
    },
    /// There was never such a version.
    NoSuchVersion {
        /// The version of now.
        now: u32,
    },
    /// Clauses that the amendment names have moved on since it was written.
    Stale {
        /// Which ones.
        clauses: Vec<ClauseId>,
    },
    /// The named version has no such clause.
    NoSuchClause {
        /// Which one.
        clause: ClauseId,
    },
    /// Two changes of one amendment fall on the same clause.
    ClauseTwice {
        /// Which one.
        clause: ClauseId,
    },
    /// A proposal needs at least one clause, an amendment at least one change; both have a limit.
    Amount {
        /// At least.
        least: u32,
        /// At most.
        most: u32,
    },
    /// The words in it are hidden, so nothing can be built on them.
    Hidden {
        /// The hidden entry.
        entry: Seq,
    },
    /// The words cannot be taken as they are.
    Words {
        /// Why.
        fault: WordsFault,
    },
    /// Another entry of this forum already has this id, from another hand.
    IdTaken,
    /// There is no such person in this forum.
    NoSuchPerson,
    /// Lines of the gate are not met: meet them, or the sponsor passes over them in writing.
    GateNotMet {
        /// Which lines.
        lines: Vec<GateLine>,
    },
    /// This reason needs more words.
    TooFewWords {
        /// At least.
        least: u32,
        /// How many there were.
        was: u32,
    },
    /// The forum's end has passed: the council can prolong it.
    EndPassed {
        /// When.
        ended: Micros,
    },
    /// First declare what you have at stake.
    DeclareFirst,
    /// The proposal is not being worked on: it was decided on, or goes on inside another.
    NotLive {
        /// Which proposal.
        proposal: Seq,
    },
    /// The champion already leads as much of the live proposals as one may.
    LeadsTooMuch {
        /// At most, in thousandths of the live proposals.
        most: u32,
    },
    /// Nobody lets this person write for them so.
    NotDelegated,
    /// The mandate lacks something.
    MandateLacks {
        /// What.
        what: Lack,
    },
    /// A line of the decision lacks its reason or its words; lines are counted from 1.
    RulingLacks {
        /// Which line.
        line: u32,
    },
    /// Something has to be there first: a filled triangle, positions from two groups, a confirmed pledge.
    Lacks {
        /// What.
        what: Lack,
    },
    /// A number is out of its range.
    OutOfRange {
        /// At least.
        least: u64,
        /// At most.
        most: u64,
    },
}

/// What is lacking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Lack {
    /// At least one thing that is open.
    Open,
    /// At least one required group.
    Required,
    /// Seats.
    Seats,
    /// Reply days and touchpoint days.
    Clocks,
    /// A decision date that is not after the end.
    Dates,
    /// A goal is 1 to 16, each once, at most four, each with a how; goal 17 is computed.
    Goals,
    /// A vote.
    Vote,
    /// A proposal by an elected member.
    Proposer,
    /// A filled proposition.
    Proposition,
    /// Positions from at least two groups.
    Positions,
    /// An amount above nothing.
    Amount,
    /// A confirmation first.
    Confirmation,
    /// The evaluation first.
    Evaluation,
    /// How the decision is anchored.
    Anchorage,
}
