//! The constitution of a forum: who may record what, in which stages, and who sees it. The only place that knows.

use crate::event::{Event, Kind, Stage};
use crate::forum::Forum;
use crate::mandate::judge_stages;
use crate::people::{CouncilOffice, ForumOffice, Person, Who};
use crate::refusal::{Needs, Refusal};
use crate::words::{Name, Reason, Text, WordsFault};

/// Who may do something. None of it depends on whose voice a person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// Everyone who has signed in.
    Anyone,
    /// Sponsor, champion, moderators and members of the forum.
    Member,
    /// Those who lead the proposal.
    Lead,
    /// Who moved the amendment.
    Mover,
    /// Moderators of the forum; never on what they wrote themselves.
    Moderator,
    /// The sponsor, a moderator, or an administrator of the council.
    Convenor,
    /// Administrators of the council.
    Administrator,
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
const TALK: &[Stage] = {
    use Stage::*;
    &[Diagnose, Create, Refine, Proposition, Authorise, Deliver, Learn]
};
const ANSWER: &[Stage] = &[Stage::Diagnose, Stage::Create, Stage::Refine, Stage::Proposition];
const DEFINE: &[Stage] = &[Stage::Diagnose, Stage::Create, Stage::Refine];
const INVENT: &[Stage] = &[Stage::Create, Stage::Refine, Stage::Proposition];
const REFINE: &[Stage] = &[Stage::Refine, Stage::Proposition];

/// The constitution: who may, while which stage is open, seen by whom.
#[must_use]
#[rustfmt::skip]
pub fn rule(kind: Kind) -> Rule {
    use Right::*;
    use Seen::*;
    let row = |who, stages, seen| Rule { who, stages, seen };
    match kind {
        Kind::ForumOpened        => row(House,         ALWAYS, Everyone),
        Kind::StageOpened        => row(Convenor,      ALWAYS, Everyone),
        Kind::ProblemRevised     => row(Member,        DEFINE, Everyone),
        Kind::PersonJoined       => row(House,         ALWAYS, Everyone),
        Kind::OfficeGiven        => row(Administrator, ALWAYS, Everyone),
        Kind::OfficeTaken        => row(Administrator, ALWAYS, Everyone),
        Kind::Testimony          => row(Anyone,        TALK,   Everyone),
        Kind::Question           => row(Anyone,        TALK,   Everyone),
        Kind::Idea               => row(Anyone,        INVENT, Everyone),
        Kind::Evidence           => row(Anyone,        TALK,   Everyone),
        Kind::Comment            => row(Anyone,        TALK,   Everyone),
        Kind::ThreadClosed       => row(Moderator,     ALWAYS, Everyone),
        Kind::ThreadReopened     => row(Moderator,     ALWAYS, Everyone),
        Kind::ProposalMade       => row(Anyone,        INVENT, Everyone),
        Kind::LeadAdded          => row(Lead,          INVENT, Everyone),
        Kind::AmendmentMoved     => row(Anyone,        REFINE, Everyone),
        Kind::AmendmentAccepted  => row(Lead,          REFINE, Everyone),
        Kind::AmendmentDeclined  => row(Lead,          REFINE, Everyone),
        Kind::AmendmentWithdrawn => row(Mover,         REFINE, Everyone),
        Kind::PositionTaken      => row(Anyone,        REFINE, CountedOrReasoned),
        Kind::StatementMade      => row(Anyone,        ANSWER, Everyone),
        Kind::VoteCast           => row(Anyone,        ANSWER, Counted),
        Kind::EntryHidden        => row(Moderator,     ALWAYS, Everyone),
        Kind::EntryRestored      => row(Moderator,     ALWAYS, Everyone),
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
    if has_erased_words(event) {
        return Err(Refusal::Words { fault: WordsFault::Empty });
    }
    let row = rule(event.kind());
    if let Who::Person(person) = who {
        if !holds(forum, person, row.who) {
            return Err(Refusal::NotYours { needs: needs(row.who) });
        }
        judge_stage_of(forum, row)?;
    }
    condition(forum, who, event)
}

/// The own condition of each act.
fn condition(forum: &Forum, who: &Who, event: &Event) -> Result<(), Refusal> {
    if forum.is_opened() == matches!(event, Event::ForumOpened { .. }) {
        return Err(if forum.is_opened() { Refusal::NothingChanges } else { Refusal::NoSuch { entry: crate::event::Seq(0) } });
    }
    match event {
        Event::ForumOpened { stages, .. } => judge_stages(stages),
        Event::StageOpened { stage, .. } => forum.judge_stage(who, *stage),
        Event::ProblemRevised { problem, .. } => forum.judge_revision(problem.as_str()),
        Event::PersonJoined { person, name, group, hat } => {
            let same = forum.people.is_known_as(*person, name, *group, hat.as_ref());
            if same { Err(Refusal::NothingChanges) } else { Ok(()) }
        }
        Event::OfficeGiven { person, office } => forum.judge_office(*person, *office, true),
        Event::OfficeTaken { person, office } => forum.judge_office(*person, *office, false),
        Event::ContributionMade { reply_to, .. } => reply_to.map_or(Ok(()), |no| forum.judge_reply(who, no)),
        Event::ThreadClosed { thread, .. } => forum.judge_thread(who, *thread, true),
        Event::ThreadReopened { thread, .. } => forum.judge_thread(who, *thread, false),
        Event::ProposalMade { clauses, ideas, .. } => forum.judge_proposal(who, clauses, ideas),
        Event::LeadAdded { proposal, person } => forum.judge_new_lead(who, *proposal, *person),
        Event::AmendmentMoved { proposal, version, changes, .. } => forum.judge_amendment(who, *proposal, *version, changes),
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
    }
}

/// Whether a person has a right by office. Leads and movers are known by the thing alone: its own condition asks.
pub(crate) fn holds(forum: &Forum, person: &Person, right: Right) -> bool {
    let office = |office| forum.people.holds(person.id, office);
    match right {
        Right::Anyone | Right::Lead | Right::Mover => true,
        Right::Member => {
            [ForumOffice::Sponsor, ForumOffice::Champion, ForumOffice::Moderator, ForumOffice::Member].into_iter().any(office)
        }
        Right::Moderator => office(ForumOffice::Moderator),
        Right::Convenor => office(ForumOffice::Sponsor) || office(ForumOffice::Moderator) || is_administrator(person),
        Right::Administrator => is_administrator(person),
        Right::House => false,
    }
}

pub(crate) fn is_administrator(person: &Person) -> bool {
    person.offices.contains(&CouncilOffice::Administrator)
}

fn needs(right: Right) -> Needs {
    match right {
        Right::Lead => Needs::Lead,
        Right::Mover => Needs::Mover,
        Right::Moderator => Needs::Moderator,
        Right::Convenor => Needs::Convenor,
        Right::Anyone | Right::Member => Needs::Member,
        Right::Administrator => Needs::Administrator,
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

/// Erased words come from the store alone: nobody can say nothing.
fn has_erased_words(event: &Event) -> bool {
    let gone = |reason: &Reason| reason.is_erased();
    let any_gone = |reason: &Option<Reason>| reason.as_ref().is_some_and(gone);
    let changes_gone = |changes: &[crate::clause::Change]| changes.iter().any(crate::change::has_erased_words);
    match event {
        Event::ForumOpened { title, question, mandate, problem, source, .. } => {
            title.is_erased() || [question, mandate, problem].into_iter().chain(source.as_ref()).any(Text::is_erased)
        }
        Event::ProblemRevised { problem, because } => problem.is_erased() || gone(because),
        Event::PersonJoined { name, hat, .. } => name.is_erased() || hat.as_ref().is_some_and(Name::is_erased),
        Event::ContributionMade { words, because, .. } => words.is_erased() || any_gone(because),
        Event::ProposalMade { title, clauses, .. } => title.is_erased() || clauses.iter().any(Text::is_erased),
        Event::AmendmentMoved { changes, because, .. } => changes_gone(changes) || gone(because),
        Event::AmendmentAccepted { reason, instead, .. } => gone(reason) || instead.as_deref().is_some_and(changes_gone),
        Event::PositionTaken { because, .. } => any_gone(because),
        Event::StatementMade { words } => words.is_erased(),
        Event::StageOpened { reason, .. }
        | Event::ThreadClosed { reason, .. }
        | Event::ThreadReopened { reason, .. }
        | Event::AmendmentDeclined { reason, .. }
        | Event::EntryHidden { reason, .. }
        | Event::EntryRestored { reason, .. } => gone(reason),
        Event::OfficeGiven { .. }
        | Event::OfficeTaken { .. }
        | Event::LeadAdded { .. }
        | Event::AmendmentWithdrawn { .. }
        | Event::VoteCast { .. } => false,
    }
}
