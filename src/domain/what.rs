//! What an entry is to whoever names it by its number: whether it can be answered, hidden, and where it hangs.

use crate::event::{Event, Seq};

const HALL: Seq = Seq(0);

/// What an entry is, for whoever names it by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Contribution,
    Proposal,
    Amendment,
    /// The acceptance, refusal or withdrawal of this amendment.
    Decision(Seq),
    /// A position on this proposal.
    Position(Seq),
    Statement,
    Problem,
    Stage,
    /// The closing or reopening of this talk.
    Thread(Seq),
    /// An act on another entry, without words that could be hidden.
    About(Seq),
    /// Words of its own that could be hidden, hanging under another entry; under the forum where that is 0.
    Worded(Seq),
    Plain,
}

pub(crate) fn what(event: &Event) -> What {
    match event {
        Event::ContributionMade { .. } => What::Contribution,
        Event::ProposalMade { .. } => What::Proposal,
        Event::AmendmentMoved { .. } => What::Amendment,
        Event::AmendmentAccepted { amendment, .. } | Event::AmendmentDeclined { amendment, .. } => What::Decision(*amendment),
        Event::AmendmentWithdrawn { amendment } => What::About(*amendment),
        Event::PositionTaken { proposal, .. } => What::Position(*proposal),
        Event::StatementMade { .. } => What::Statement,
        Event::ProblemRevised { .. } => What::Problem,
        Event::StageOpened { .. } => What::Stage,
        Event::ThreadClosed { thread, .. } | Event::ThreadReopened { thread, .. } => What::Thread(*thread),
        Event::LeadAdded { proposal: entry, .. } | Event::VoteCast { statement: entry, .. } => What::About(*entry),
        Event::EntryHidden { entry, .. } | Event::EntryRestored { entry, .. } => What::About(*entry),
        Event::ForumOpened { .. } | Event::PersonJoined { .. } => What::Plain,
        Event::OfficeGiven { .. } | Event::OfficeTaken { .. } => What::Plain,
        Event::ForumProposed(_) | Event::ForumSuggested(_) | Event::SuggestionAnswered(_) => What::Worded(HALL),
        Event::MandateDrafted(_) | Event::MandateAdopted(_) => What::Worded(HALL),
        Event::PersonNominated(_) | Event::VoiceInvited(_) | Event::InterestDeclared(_) | Event::MeetingSet(_) => {
            What::Worded(HALL)
        }
        Event::GateOverridden(_) | Event::StageProlonged(_) | Event::ForumProlonged(_) => What::Worded(HALL),
        Event::TouchpointHeld(_) | Event::EvaluationPublished(_) => What::Worded(HALL),
        Event::WarningAcknowledged(act) => What::Worded(act.warning),
        Event::ResponseGiven(act) => What::Worded(act.to),
        Event::ContributionCorrected(act) => What::Worded(act.contribution),
        Event::ViewChanged(act) => What::Worded(act.on),
        Event::ProposalMerged(act) => What::Worded(act.proposal),
        Event::AmendmentPut(act) => What::Worded(act.amendment),
        Event::ObjectionAnswered(act) => What::Worded(act.objection),
        Event::SignalGiven(act) => What::Worded(act.proposal),
        Event::TrialOpened(act) => What::Worded(act.proposal),
        Event::TrialClosed(act) => What::Worded(act.trial),
        Event::MinorityStated(act) => What::Worded(act.proposal),
        Event::PropositionFilled(act) => What::Worded(act.proposal),
        Event::PledgeMade(act) => What::Worded(act.proposal),
        Event::PledgeFulfilled(act) => What::Worded(act.pledge),
        Event::PledgeReleased(act) => What::Worded(act.pledge),
        Event::PledgeReplanned(act) => What::Worded(act.pledge),
        Event::FundingRequested(act) => What::Worded(act.proposal),
        Event::DecisionMade(act) => What::Worded(act.proposal),
        Event::DecisionExplained(act) => What::Worded(act.decision),
        Event::ProgressReported(act) => What::Worded(act.proposal),
        Event::PledgeConfirmed(act) => What::About(act.pledge),
        Event::StandTaken(act) => What::About(act.on),
        Event::WarningCleared(act) => What::About(act.warning),
        Event::SuggestionSupported(_) | Event::EndPassed(_) | Event::WarningRaised(_) | Event::ForumSpawned(_) => What::Plain,
        Event::DelegationGiven(_) | Event::DelegationTaken(_) | Event::SurveyAnswered(_) => What::Plain,
    }
}
