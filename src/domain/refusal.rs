//! Why an act is not recorded: an answer to the person, worded by the phone in their language, never a fault.

use serde::{Deserialize, Serialize};

use crate::clause::ClauseId;
use crate::event::{Seq, Stage};
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
    /// An administrator of the council.
    Administrator,
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
}
