//! Everything that can be recorded in a forum. The one list: what a phone submits is the entry that is kept.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::act::{self, Participation, Slug, StagePlan};
use crate::clause::Change;
use crate::people::{ActorGroup, ForumOffice, PersonId};
use crate::words::{Name, Reason, Text, Title};

pub use crate::entry::{By, Entry, Lang, Micros, Seq};
pub use crate::kind::Kind;

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

/// A component of the problem statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Component {
    /// What.
    pub words: Text,
    /// Whose voices it comes from, or was edited by.
    pub origin: Vec<ActorGroup>,
    /// The contributions it comes from.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<Seq>>", optional))]
    pub sources: Vec<Seq>,
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
        /// Who takes part as a member does.
        #[serde(default)]
        #[cfg_attr(feature = "typescript", ts(as = "Option<Participation>", optional))]
        participation: Participation,
        /// What its template says of each stage; a stage without a gate can be left at any time.
        #[serde(default)]
        #[cfg_attr(feature = "typescript", ts(type = "{ [stage in Stage]?: StagePlan }"))]
        plan: BTreeMap<Stage, StagePlan>,
        /// The template it was made from, by its key.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typescript", ts(optional))]
        template: Option<Slug>,
        /// The forum it grew out of.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typescript", ts(optional))]
        grew_from: Option<Slug>,
    },
    /// A stage opens, which ends the one before it.
    StageOpened {
        /// Which one.
        stage: Stage,
        /// Why now.
        reason: Reason,
        /// How many days it is planned to last; absent where the template says it, or nobody does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typescript", ts(optional))]
        days: Option<u32>,
    },
    /// The joint problem statement gets a new version.
    ProblemRevised {
        /// The whole statement.
        problem: Text,
        /// What the change answers.
        because: Reason,
        /// Its components, each with where it comes from.
        #[serde(default)]
        #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<Component>>", optional))]
        components: Vec<Component>,
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
        /// The contribution, proposal, amendment, position, decision or report it answers.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typescript", ts(optional))]
        reply_to: Option<Seq>,
        /// Of an idea: it was known before this forum. Absent where nobody says.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typescript", ts(optional))]
        known: Option<bool>,
        /// The component of the problem it belongs to, by its number in the statement of now, from 1; 0 is a new one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typescript", ts(optional))]
        component: Option<u16>,
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
        /// The contribution it comes from, whose writer is credited with the mover: how the public amends through a member.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "typescript", ts(optional))]
        from: Option<Seq>,
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
    /// An elected member proposes the forum.
    ForumProposed(act::ForumProposed),
    /// Somebody suggests the forum.
    ForumSuggested(act::ForumSuggested),
    /// Somebody wants a suggestion answered.
    SuggestionSupported(act::SuggestionSupported),
    /// The council answers a suggestion.
    SuggestionAnswered(act::SuggestionAnswered),
    /// A draft of the mandate.
    MandateDrafted(act::MandateDrafted),
    /// The council adopts or changes the mandate.
    MandateAdopted(act::MandateAdopted),
    /// Somebody is named, or offers themselves, as a member.
    PersonNominated(act::PersonNominated),
    /// A missing voice is invited by name.
    VoiceInvited(act::VoiceInvited),
    /// What somebody has at stake.
    InterestDeclared(act::InterestDeclared),
    /// A meeting gets a date.
    MeetingSet(act::MeetingSet),
    /// Lines of a gate are passed over, in writing.
    GateOverridden(act::GateOverridden),
    /// The open stage may last longer.
    StageProlonged(act::StageProlonged),
    /// The forum may last longer.
    ForumProlonged(act::ForumProlonged),
    /// The forum's end has passed.
    EndPassed(act::EndPassed),
    /// Forum and council met.
    TouchpointHeld(act::TouchpointHeld),
    /// The panel warns.
    WarningRaised(act::WarningRaised),
    /// The sponsor answers a warning.
    WarningAcknowledged(act::WarningAcknowledged),
    /// What was warned of is so no longer.
    WarningCleared(act::WarningCleared),
    /// Another forum grew out of this one.
    ForumSpawned(act::ForumSpawned),
    /// An elected member answers a contribution.
    ResponseGiven(act::ResponseGiven),
    /// The writer corrects a contribution.
    ContributionCorrected(act::ContributionCorrected),
    /// Somebody changed their view, and says why.
    ViewChanged(act::ViewChanged),
    /// An elected member lets somebody write for them.
    DelegationGiven(act::DelegationGiven),
    /// A delegation is taken back.
    DelegationTaken(act::DelegationTaken),
    /// Whether somebody can live with a problem statement, or with an amendment put to the forum.
    StandTaken(act::StandTaken),
    /// A proposal goes on inside another.
    ProposalMerged(act::ProposalMerged),
    /// A declined amendment is put to the forum.
    AmendmentPut(act::AmendmentPut),
    /// A lead answers an objection.
    ObjectionAnswered(act::ObjectionAnswered),
    /// The committee's early signal.
    SignalGiven(act::SignalGiven),
    /// Something is tried in small.
    TrialOpened(act::TrialOpened),
    /// A trial ends.
    TrialClosed(act::TrialClosed),
    /// A minority's statement.
    MinorityStated(act::MinorityStated),
    /// The triangle of a proposal is filled.
    PropositionFilled(act::PropositionFilled),
    /// A promise of capacity.
    PledgeMade(act::PledgeMade),
    /// A pledge stands.
    PledgeConfirmed(act::PledgeConfirmed),
    /// A pledge is kept, in whole or in part.
    PledgeFulfilled(act::PledgeFulfilled),
    /// A pledge is given back.
    PledgeReleased(act::PledgeReleased),
    /// A pledge is planned anew.
    PledgeReplanned(act::PledgeReplanned),
    /// A proposal asks for public money.
    FundingRequested(act::FundingRequested),
    /// The council decides.
    DecisionMade(act::DecisionMade),
    /// The sponsor explains a decision.
    DecisionExplained(act::DecisionExplained),
    /// How the doing goes.
    ProgressReported(act::ProgressReported),
    /// What came of it.
    EvaluationPublished(act::EvaluationPublished),
    /// How it was for a member.
    SurveyAnswered(act::SurveyAnswered),
}
