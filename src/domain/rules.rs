//! The constitution of a forum: who may record what, in which stages, and who sees it. The only place that knows.

use crate::event::{Event, Kind, Stage};
use crate::forum::Forum;
use crate::mandate::judge_stages;
use crate::people::{ActorGroup, CouncilOffice, ForumOffice, Person, Who};
use crate::refusal::{Needs, Refusal};
use crate::words::{Reason, WordsFault};

/// Who may do something: the columns of theory.md 3.2. Rights to content do not depend on whose voice a person is; the rights
/// of the elected to decide do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// Everyone who has signed in.
    Anyone,
    /// Everyone who has signed in but the forum's moderators, who take no side.
    Voice,
    /// Whoever takes part: in an open forum everyone, in an appointed one sponsor, champion and members; never moderators.
    TakesPart,
    /// Sponsor, champion, moderators and members of the forum.
    Member,
    /// Elected people who take part; and whom one of them lets write for them, for the acts listed.
    Elected,
    /// Elected people, whether they take part or not.
    Politician,
    /// Everyone but the elected.
    NotElected,
    /// Who drafts the mandate: elected people, the champion, the council's offices.
    Drafter,
    /// Sponsor, champion and moderators.
    Steward,
    /// Sponsor, champion, moderators, elected people who take part, and whom one of these lets write for them.
    Inviter,
    /// Who carries word between forum and council: elected people who take part, the council's offices, delegates.
    Spanner,
    /// The sponsor.
    Sponsor,
    /// The sponsor, or the council's offices.
    SponsorOrCouncil,
    /// Those who lead the proposal.
    Lead,
    /// Who moved the amendment.
    Mover,
    /// Who made the pledge.
    Pledger,
    /// Who wrote the contribution.
    Writer,
    /// Moderators of the forum; never on what they wrote themselves.
    Moderator,
    /// The sponsor or a moderator; what is closed only the council's offices open.
    Convenor,
    /// The council's offices, clerk and administrator, who record what the council decided.
    Council,
    /// The house itself.
    House,
}

/// Who sees what is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Everyone, with the name of who did it.
    Everyone,
    /// Everyone sees how many; who it was sees only that person.
    Counted,
    /// As `Counted`; with a reason, everyone sees it with the name.
    CountedOrReasoned,
}

/// One row of the constitution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Who may.
    pub who: Right,
    /// While which stage is open.
    pub stages: &'static [Stage],
    /// Who sees it.
    pub seen: Seen,
}

/// Every stage.
pub const ALWAYS: &[Stage] = {
    use Stage::*;
    &[Initiate, Mandate, Convene, Diagnose, Create, Refine, Proposition, Authorise, Deliver, Learn, Closed]
};
const OPEN: &[Stage] = {
    use Stage::*;
    &[Initiate, Mandate, Convene, Diagnose, Create, Refine, Proposition, Authorise, Deliver, Learn]
};
const TALK: &[Stage] = {
    use Stage::*;
    &[Diagnose, Create, Refine, Proposition, Authorise, Deliver, Learn]
};
const ANSWER: &[Stage] = &[Stage::Diagnose, Stage::Create, Stage::Refine, Stage::Proposition];
const DEFINE: &[Stage] = &[Stage::Diagnose, Stage::Create, Stage::Refine];
const INVENT: &[Stage] = &[Stage::Create, Stage::Refine, Stage::Proposition];
const REFINE: &[Stage] = &[Stage::Refine, Stage::Proposition];
const FOUND: &[Stage] = &[Stage::Initiate];
const AUTHORISE: &[Stage] = &[Stage::Authorise];
const LEARN: &[Stage] = &[Stage::Learn];
const TO_DECISION: &[Stage] = &[Stage::Refine, Stage::Proposition, Stage::Authorise];
const TRY: &[Stage] = &[Stage::Refine, Stage::Proposition, Stage::Authorise, Stage::Deliver, Stage::Learn];
const PLEDGE: &[Stage] = &[Stage::Proposition, Stage::Deliver];
const KEEP: &[Stage] = &[Stage::Proposition, Stage::Authorise, Stage::Deliver, Stage::Learn];
const DO: &[Stage] = &[Stage::Deliver, Stage::Learn];
const MINORITY: &[Stage] = &[Stage::Refine, Stage::Proposition, Stage::Authorise, Stage::Learn];

/// The constitution: who may, while which stage is open, seen by whom.
#[expect(clippy::too_many_lines, reason = "one line a kind of act: the list is the point")]
#[must_use]
#[rustfmt::skip]
pub fn rule(kind: Kind) -> Rule {
    use Right::*;
    use Seen::*;
    let row = |who, stages, seen| Rule { who, stages, seen };
    match kind {
        Kind::ForumOpened           => row(House,            ALWAYS,      Everyone),
        Kind::StageOpened           => row(Convenor,         ALWAYS,      Everyone),
        Kind::ProblemRevised        => row(Member,           DEFINE,      Everyone),
        Kind::PersonJoined          => row(House,            ALWAYS,      Everyone),
        Kind::OfficeGiven           => row(Council,          ALWAYS,      Everyone),
        Kind::OfficeTaken           => row(Council,          ALWAYS,      Everyone),
        Kind::Testimony             => row(Voice,            TALK,        Everyone),
        Kind::Question              => row(Voice,            TALK,        Everyone),
        Kind::Idea                  => row(Voice,            INVENT,      Everyone),
        Kind::Evidence              => row(Voice,            TALK,        Everyone),
        Kind::Comment               => row(Anyone,           TALK,        Everyone),
        Kind::ThreadClosed          => row(Moderator,        ALWAYS,      Everyone),
        Kind::ThreadReopened        => row(Moderator,        ALWAYS,      Everyone),
        Kind::ProposalMade          => row(TakesPart,        INVENT,      Everyone),
        Kind::LeadAdded             => row(Lead,             INVENT,      Everyone),
        Kind::AmendmentMoved        => row(TakesPart,        REFINE,      Everyone),
        Kind::AmendmentAccepted     => row(Lead,             REFINE,      Everyone),
        Kind::AmendmentDeclined     => row(Lead,             REFINE,      Everyone),
        Kind::AmendmentWithdrawn    => row(Mover,            REFINE,      Everyone),
        Kind::PositionTaken         => row(Voice,            REFINE,      CountedOrReasoned),
        Kind::StatementMade         => row(Voice,            ANSWER,      Everyone),
        Kind::VoteCast              => row(Voice,            ANSWER,      Counted),
        Kind::EntryHidden           => row(Moderator,        ALWAYS,      Everyone),
        Kind::EntryRestored         => row(Moderator,        ALWAYS,      Everyone),
        Kind::ForumProposed         => row(Politician,       FOUND,       Everyone),
        Kind::ForumSuggested        => row(NotElected,       FOUND,       Everyone),
        Kind::SuggestionSupported   => row(Anyone,           FOUND,       Counted),
        Kind::SuggestionAnswered    => row(Council,          OPEN,        Everyone),
        Kind::MandateDrafted        => row(Drafter,          OPEN,        Everyone),
        Kind::MandateAdopted        => row(Council,          OPEN,        Everyone),
        Kind::PersonNominated       => row(Anyone,           OPEN,        Everyone),
        Kind::VoiceInvited          => row(Inviter,          OPEN,        Everyone),
        Kind::InterestDeclared      => row(Anyone,           OPEN,        Everyone),
        Kind::MeetingSet            => row(Inviter,          OPEN,        Everyone),
        Kind::GateOverridden        => row(SponsorOrCouncil, OPEN,        Everyone),
        Kind::StageProlonged        => row(Convenor,         OPEN,        Everyone),
        Kind::ForumProlonged        => row(Council,          OPEN,        Everyone),
        Kind::EndPassed             => row(House,            ALWAYS,      Everyone),
        Kind::TouchpointHeld        => row(Spanner,          OPEN,        Everyone),
        Kind::WarningRaised         => row(House,            ALWAYS,      Everyone),
        Kind::WarningAcknowledged   => row(Sponsor,          ALWAYS,      Everyone),
        Kind::WarningCleared        => row(House,            ALWAYS,      Everyone),
        Kind::ForumSpawned          => row(House,            ALWAYS,      Everyone),
        Kind::ResponseGiven         => row(Elected,          TALK,        Everyone),
        Kind::ContributionCorrected => row(Writer,           TALK,        Everyone),
        Kind::ViewChanged           => row(Voice,            TALK,        Everyone),
        Kind::DelegationGiven       => row(Elected,          OPEN,        Everyone),
        Kind::DelegationTaken       => row(Elected,          OPEN,        Everyone),
        Kind::StandTaken            => row(TakesPart,        ANSWER,      Counted),
        Kind::ProposalMerged        => row(Lead,             INVENT,      Everyone),
        Kind::AmendmentPut          => row(Mover,            REFINE,      Everyone),
        Kind::ObjectionAnswered     => row(Lead,             TO_DECISION, Everyone),
        Kind::SignalGiven           => row(Council,          TO_DECISION, Everyone),
        Kind::TrialOpened           => row(Lead,             TRY,         Everyone),
        Kind::TrialClosed           => row(Lead,             TRY,         Everyone),
        Kind::MinorityStated        => row(TakesPart,        MINORITY,    Everyone),
        Kind::PropositionFilled     => row(Lead,             REFINE,      Everyone),
        Kind::PledgeMade            => row(Voice,            PLEDGE,      Everyone),
        Kind::PledgeConfirmed       => row(Pledger,          KEEP,        Everyone),
        Kind::PledgeFulfilled       => row(Pledger,          DO,          Everyone),
        Kind::PledgeReleased        => row(Pledger,          KEEP,        Everyone),
        Kind::PledgeReplanned       => row(Pledger,          KEEP,        Everyone),
        Kind::FundingRequested      => row(Lead,             REFINE,      Everyone),
        Kind::DecisionMade          => row(Council,          AUTHORISE,   Everyone),
        Kind::DecisionExplained     => row(Sponsor,          TRY,         Everyone),
        Kind::ProgressReported      => row(Voice,            DO,          Everyone),
        Kind::EvaluationPublished   => row(Steward,          LEARN,       Everyone),
        Kind::SurveyAnswered        => row(TakesPart,        LEARN,       Counted),
    }
}

/// Judges an act: the row of its kind, then its own condition.
///
/// The house may record anything that is possible, in any stage: that is how imports bring history as it was.
///
/// # Errors
/// Says why not. An answer to the person, never a fault.
pub fn permit(forum: &Forum, who: &Who, event: &Event) -> Result<(), Refusal> {
    if *who == Who::Guest {
        return Err(Refusal::SignInFirst);
    }
    if crate::chain::has_erased(event) {
        return Err(Refusal::Words { fault: WordsFault::Empty });
    }
    let row = rule(event.kind());
    if let Who::Person(person) = who {
        let kind = event.kind();
        if !holds(forum, person, row.who) && !forum.delegated(person.id, kind) && !lays_down(person, event) {
            return Err(Refusal::NotYours { needs: needs(row.who) });
        }
        forum.judge_end(who, kind)?;
        if !forum.reopened(event) {
            judge_stage_of(forum, row)?;
        }
    }
    condition(forum, who, event)
}

/// The own condition of each act.
#[expect(clippy::too_many_lines, reason = "one line a kind of act: the list is the point")]
fn condition(forum: &Forum, who: &Who, event: &Event) -> Result<(), Refusal> {
    if forum.is_opened() == matches!(event, Event::ForumOpened { .. }) {
        return Err(if forum.is_opened() { Refusal::NothingChanges } else { Refusal::NoSuch { entry: crate::event::Seq(0) } });
    }
    match event {
        Event::ForumOpened { stages, .. } => judge_stages(stages),
        Event::StageOpened { stage, .. } => forum.judge_stage(who, *stage),
        Event::ProblemRevised { problem, components, .. } => forum.judge_revision(who, problem.as_str(), components),
        Event::PersonJoined { person, name, group, hat } => {
            let same = forum.people.is_known_as(*person, name, *group, hat.as_ref());
            if same { Err(Refusal::NothingChanges) } else { Ok(()) }
        }
        Event::OfficeGiven { person, office } => forum.judge_office(*person, *office, true),
        Event::OfficeTaken { person, office } => forum.judge_office(*person, *office, false),
        Event::ContributionMade { reply_to, component, .. } => forum.judge_contribution(who, *reply_to, *component),
        Event::ThreadClosed { thread, .. } => forum.judge_thread(who, *thread, true),
        Event::ThreadReopened { thread, .. } => forum.judge_thread(who, *thread, false),
        Event::ProposalMade { clauses, ideas, .. } => {
            forum.judge_making(who)?;
            forum.judge_proposal(who, clauses, ideas)
        }
        Event::LeadAdded { proposal, person } => {
            forum.judge_new_lead(who, *proposal, *person)?;
            forum.judge_naming(who, *person)
        }
        Event::AmendmentMoved { proposal, version, changes, from, .. } => {
            forum.judge_voice(who, *from)?;
            forum.judge_amendment(who, *proposal, *version, changes)
        }
        Event::AmendmentAccepted { amendment, instead, .. } => forum.judge_acceptance(who, *amendment, instead.as_deref()),
        Event::AmendmentDeclined { amendment, .. } => forum.judge_decline(who, *amendment),
        Event::AmendmentWithdrawn { amendment } => forum.judge_withdrawal(who, *amendment),
        Event::PositionTaken { proposal, version, position, because } => {
            forum.judge_position(who, *proposal, *version, *position, because.as_ref().map(Reason::as_str))
        }
        Event::StatementMade { .. } => Ok(()),
        Event::VoteCast { statement, vote } => forum.judge_vote(who, *statement, *vote),
        Event::EntryHidden { entry, .. } => forum.judge_hiding(who, *entry, true),
        Event::EntryRestored { entry, .. } => forum.judge_hiding(who, *entry, false),
        Event::ForumProposed(act) => forum.judge_forum_proposed(who, act),
        Event::ForumSuggested(act) => forum.judge_forum_suggested(who, act),
        Event::SuggestionSupported(act) => forum.judge_suggestion_supported(who, act),
        Event::SuggestionAnswered(act) => forum.judge_suggestion_answered(who, act),
        Event::MandateDrafted(act) => forum.judge_mandate_drafted(who, act),
        Event::MandateAdopted(act) => forum.judge_mandate_adopted(who, act),
        Event::PersonNominated(act) => forum.judge_person_nominated(who, act),
        Event::VoiceInvited(act) => forum.judge_voice_invited(who, act),
        Event::InterestDeclared(act) => forum.judge_interest_declared(who, act),
        Event::MeetingSet(act) => forum.judge_meeting_set(who, act),
        Event::GateOverridden(act) => forum.judge_gate_overridden(who, act),
        Event::StageProlonged(act) => forum.judge_stage_prolonged(who, act),
        Event::ForumProlonged(act) => forum.judge_forum_prolonged(who, act),
        Event::EndPassed(act) => forum.judge_end_passed(who, act),
        Event::TouchpointHeld(act) => forum.judge_touchpoint_held(who, act),
        Event::WarningRaised(act) => forum.judge_warning_raised(who, act),
        Event::WarningAcknowledged(act) => forum.judge_warning_acknowledged(who, act),
        Event::WarningCleared(act) => forum.judge_warning_cleared(who, act),
        Event::ForumSpawned(act) => forum.judge_forum_spawned(who, act),
        Event::ResponseGiven(act) => forum.judge_response_given(who, act),
        Event::ContributionCorrected(act) => forum.judge_contribution_corrected(who, act),
        Event::ViewChanged(act) => forum.judge_view_changed(who, act),
        Event::DelegationGiven(act) => forum.judge_delegation_given(who, act),
        Event::DelegationTaken(act) => forum.judge_delegation_taken(who, act),
        Event::StandTaken(act) => forum.judge_stand_taken(who, act),
        Event::ProposalMerged(act) => forum.judge_proposal_merged(who, act),
        Event::AmendmentPut(act) => forum.judge_amendment_put(who, act),
        Event::ObjectionAnswered(act) => forum.judge_objection_answered(who, act),
        Event::SignalGiven(act) => forum.judge_signal_given(who, act),
        Event::TrialOpened(act) => forum.judge_trial_opened(who, act),
        Event::TrialClosed(act) => forum.judge_trial_closed(who, act),
        Event::MinorityStated(act) => forum.judge_minority_stated(who, act),
        Event::PropositionFilled(act) => forum.judge_proposition_filled(who, act),
        Event::PledgeMade(act) => forum.judge_pledge_made(who, act),
        Event::PledgeConfirmed(act) => forum.judge_pledge_confirmed(who, act),
        Event::PledgeFulfilled(act) => forum.judge_pledge_fulfilled(who, act),
        Event::PledgeReleased(act) => forum.judge_pledge_released(who, act),
        Event::PledgeReplanned(act) => forum.judge_pledge_replanned(who, act),
        Event::FundingRequested(act) => forum.judge_funding_requested(who, act),
        Event::DecisionMade(act) => forum.judge_decision_made(who, act),
        Event::DecisionExplained(act) => forum.judge_decision_explained(who, act),
        Event::ProgressReported(act) => forum.judge_progress_reported(who, act),
        Event::EvaluationPublished(act) => forum.judge_evaluation_published(who, act),
        Event::SurveyAnswered(act) => forum.judge_survey_answered(who, act),
    }
}

/// Whether a person has a right by office and standing. Leads, movers, pledgers and writers are known by the thing alone: its
/// own condition asks.
pub(crate) fn holds(forum: &Forum, person: &Person, right: Right) -> bool {
    let office = |office| forum.people.holds(person.id, office);
    let any_of = |offices: &[ForumOffice]| offices.iter().any(|held| office(*held));
    let steward = || any_of(&[ForumOffice::Sponsor, ForumOffice::Champion, ForumOffice::Moderator]);
    let is_elected = proposes(person.group);
    let elected = || is_elected && takes_part(forum, person);
    match right {
        Right::Anyone | Right::Lead | Right::Mover | Right::Pledger | Right::Writer => true,
        Right::Voice => !office(ForumOffice::Moderator),
        Right::TakesPart => takes_part(forum, person),
        Right::Member => steward() || office(ForumOffice::Member),
        Right::Elected => elected(),
        Right::Politician => is_elected,
        Right::NotElected => !is_elected,
        Right::Drafter => is_elected || any_of(&[ForumOffice::Sponsor, ForumOffice::Champion]) || in_council_office(person),
        Right::Steward => steward(),
        Right::Inviter => steward() || elected(),
        Right::Spanner => elected() || office(ForumOffice::Sponsor) || in_council_office(person),
        Right::Sponsor => office(ForumOffice::Sponsor),
        Right::SponsorOrCouncil => office(ForumOffice::Sponsor) || in_council_office(person),
        Right::Moderator => office(ForumOffice::Moderator),
        Right::Convenor => any_of(&[ForumOffice::Sponsor, ForumOffice::Moderator]) || reopens(forum, person),
        Right::Council => in_council_office(person),
        Right::House => false,
    }
}

/// Whoever holds an office lays it down whenever they wish (theory.md A39).
fn lays_down(person: &Person, event: &Event) -> bool {
    matches!(event, Event::OfficeTaken { person: from, .. } if *from == person.id)
}

/// Whether people of this group propose forums; everyone else suggests them. Asked before there is a forum.
#[must_use]
pub fn proposes(group: ActorGroup) -> bool {
    group == ActorGroup::Elected
}

/// Whether somebody takes part as a member does.
pub(crate) fn takes_part(forum: &Forum, person: &Person) -> bool {
    forum.takes_part(person.id)
}

/// Clerk and administrator record what the council decided.
pub(crate) fn in_council_office(person: &Person) -> bool {
    person.offices.iter().any(|office| match office {
        CouncilOffice::Administrator | CouncilOffice::Clerk => true,
        CouncilOffice::Auditor => false,
    })
}

/// What is closed only the council's offices open.
fn reopens(forum: &Forum, person: &Person) -> bool {
    forum.stage() == Some(Stage::Closed) && in_council_office(person)
}

fn needs(right: Right) -> Needs {
    match right {
        Right::Lead => Needs::Lead,
        Right::Mover => Needs::Mover,
        Right::Pledger => Needs::Pledger,
        Right::Writer => Needs::Writer,
        Right::Moderator => Needs::Moderator,
        Right::Convenor => Needs::Convenor,
        Right::Anyone | Right::Member | Right::TakesPart => Needs::Member,
        Right::Voice => Needs::Voice,
        Right::Elected | Right::Politician | Right::Spanner | Right::Drafter => Needs::Elected,
        Right::NotElected => Needs::NotElected,
        Right::Steward | Right::Inviter => Needs::Steward,
        Right::Sponsor | Right::SponsorOrCouncil => Needs::Sponsor,
        Right::Council => Needs::Council,
        Right::House => Needs::House,
    }
}

/// Whether the stage of now is one of the row's.
pub(crate) fn in_stage(forum: &Forum, row: Rule) -> bool {
    forum.stage().is_some_and(|stage| row.stages.contains(&stage))
}

/// Too early where a stage of the row is still to come in this forum, too late where none is.
fn judge_stage_of(forum: &Forum, row: Rule) -> Result<(), Refusal> {
    let Some(mandate) = &forum.mandate else { return Ok(()) };
    let now = mandate.stage;
    if row.stages.contains(&now) {
        return Ok(());
    }
    let mut to_come = mandate.stages.iter().skip_while(|stage| **stage != now);
    match to_come.find(|stage| row.stages.contains(stage)) {
        Some(opens) => Err(Refusal::TooEarly { opens: *opens }),
        None => Err(Refusal::TooLate { now }),
    }
}
