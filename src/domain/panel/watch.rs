//! The watch over a forum: fed with every entry, it keeps what the panel is read from. It needs nothing of the other rooms.

use std::collections::{BTreeMap, BTreeSet};

use super::copies::Copies;
use super::keep::Spoken;
use super::leadership::{Cell, cell};
use super::record::{Actor, Done, Draft, Fate, Frame, Made, Moved, Opened, Pledge, Post, Ruled, words};
use super::study::{Lists, Study};
use super::sums::Sums;
use super::threshold::Threshold;
use super::verdict::Verdicts;
use super::warned::Warned;
use crate::event::{Entry, Event, Micros, Seq, Stage};
use crate::people::{ActorGroup, ForumOffice, PersonId};

/// Everything the panel keeps. What is hidden counts as if it had never been written, and comes back when it is restored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Watch {
    /// The moment of the last entry.
    pub(super) at: Micros,
    pub(super) appointed: bool,
    /// It was made from a template, so the whole way is asked of it.
    pub(super) planned: bool,
    /// How long its template plans each stage.
    pub(super) days: BTreeMap<Stage, u32>,
    pub(super) people: BTreeMap<PersonId, Actor>,
    pub(super) posts: BTreeMap<Seq, Post>,
    /// By what they answer.
    pub(super) answers: BTreeMap<Seq, Vec<Seq>>,
    pub(super) responses: BTreeMap<Seq, Vec<Done>>,
    pub(super) done: Vec<Done>,
    pub(super) drafts: BTreeMap<Seq, Draft>,
    pub(super) amendments: BTreeMap<Seq, Moved>,
    pub(super) pledges: BTreeMap<Seq, Pledge>,
    /// By proposal: what its proposition calls what it needs.
    pub(super) item_names: BTreeMap<Seq, Vec<std::sync::Arc<str>>>,
    pub(super) revisions: u32,
    /// Of the latest problem statement: the groups each component comes from.
    pub(super) origins: Vec<BTreeSet<ActorGroup>>,
    pub(super) stages: Vec<Opened>,
    pub(super) frame: Option<Frame>,
    /// Mandates, touchpoints and decisions: what leads hands off.
    pub(super) n_hands_off: u32,
    /// When forum and council last met, or the council gave its mandate.
    pub(super) contact: Option<Micros>,
    pub(super) rulings: Vec<Ruled>,
    /// Items that were declined, with the words of the reason.
    pub(super) refusals: Vec<(Seq, u32)>,
    pub(super) cells: Vec<(Seq, Cell)>,
    pub(super) overrides: u32,
    pub(super) copies: Copies,
    pub(super) gone: BTreeSet<Seq>,
    /// Read anew from the records whenever they could have changed by more than an addition.
    pub(super) sums: Sums,
    pub(super) studies: BTreeMap<Seq, Study>,
    pub(super) lists: Lists,
    pub(super) verdicts: Verdicts,
    pub(super) warned: Warned,
}

/// What an entry asks to be read anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Touched {
    Nothing,
    /// One proposal.
    One(Seq),
    /// Every proposal, and the sums.
    All,
}

/// What the log of a contribution does not say by itself.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Beside {
    /// The talk it hangs in.
    pub talk: Option<Seq>,
    /// Who wrote what it answers.
    pub to: Option<PersonId>,
}

impl Watch {
    /// Takes the next entry in. Costs no more the longer the log is, but for what is hidden, restored, or done by someone who
    /// changes sides.
    pub fn take_in(&mut self, entry: &Entry, beside: Beside) {
        self.at = entry.at;
        let elected = entry.by.person().is_some_and(|person| self.group(person) == Some(ActorGroup::Elected));
        if let Some(found) = cell(&entry.event, self.stage(), elected) {
            self.cells.push((entry.seq, found));
        }
        match self.keep(entry, beside) {
            Touched::Nothing => {}
            Touched::One(proposal) => self.study(proposal),
            Touched::All => self.study_all(),
        }
        self.judge(entry.at);
    }

    /// Answers to statements are many, and move nothing here but the time.
    pub fn pass_by(&mut self, at: Micros) {
        self.at = at;
    }

    /// Every event there is: what the panel keeps of it.
    fn keep(&mut self, entry: &Entry, beside: Beside) -> Touched {
        match &entry.event {
            Event::ForumOpened { stages, participation, plan, .. } => self.open(entry.at, stages, *participation, plan),
            Event::StageOpened { stage, days, .. } => self.open_stage(entry.at, *stage, *days),
            Event::PersonJoined { person, name, group, hat } => self.join(entry.at, *person, name, *group, hat.as_ref()),
            Event::OfficeGiven { person, office } => self.hold(*person, *office, true),
            Event::OfficeTaken { person, office } => self.hold(*person, *office, false),
            Event::InterestDeclared(act) => self.declare(entry.by, act),
            Event::MandateAdopted(act) => self.adopt(entry.at, act),
            Event::ForumProlonged(act) => self.prolong(act),
            Event::TouchpointHeld(_) => self.meet(entry.at),
            Event::GateOverridden(act) => self.pass_over(act),
            Event::ProblemRevised { components, .. } => self.revise(components),
            Event::ContributionMade { contribution, words, because, reply_to, known, .. } => {
                let made = Made::Said(*contribution);
                let spoken = Spoken { made, because: because.as_ref(), to: *reply_to, known: *known, beside };
                self.speak(entry, spoken, words.as_str())
            }
            Event::ResponseGiven(act) => self.respond(entry, act),
            Event::SuggestionAnswered(act) => self.refuse(entry.seq, act.disposition, &act.reason),
            Event::EntryHidden { entry, .. } => self.hide(*entry, true),
            Event::EntryRestored { entry, .. } => self.hide(*entry, false),
            Event::ProposalMade { clauses, ideas, .. } => self.propose(entry, clauses, ideas),
            Event::LeadAdded { proposal, person } => self.add_lead(*proposal, *person),
            Event::AmendmentMoved { proposal, changes, because, from, .. } => {
                self.amend(entry, *proposal, changes, because, *from)
            }
            Event::AmendmentAccepted { amendment, instead, .. } => {
                let fate = if instead.is_some() { Fate::Partial } else { Fate::Accepted };
                self.rule(entry, *amendment, fate)
            }
            Event::AmendmentDeclined { amendment, reason } => {
                self.refusals.push((entry.seq, words(reason.as_str())));
                self.rule(entry, *amendment, Fate::Declined)
            }
            Event::PositionTaken { proposal, position, .. } => self.stand(entry, *proposal, *position),
            Event::PropositionFilled(act) => self.fill(entry.seq, act),
            Event::FundingRequested(act) => self.ask(entry.seq, act),
            Event::PledgeMade(act) => self.pledge(entry, act),
            Event::PledgeConfirmed(act) => self.on_pledge(act.pledge, |pledge| pledge.confirmed = true),
            Event::PledgeFulfilled(act) => self.on_pledge(act.pledge, |pledge| pledge.kept = act.share),
            Event::PledgeReleased(act) => self.on_pledge(act.pledge, |pledge| pledge.released = true),
            Event::PledgeReplanned(act) => self.replan(act),
            Event::SignalGiven(act) => self.on_draft(act.proposal, |draft| draft.signalled = true),
            Event::ProposalMerged(act) => self.merge(act),
            Event::DecisionMade(act) => self.decide(entry, act),
            Event::WarningRaised(_) | Event::WarningAcknowledged(_) | Event::WarningCleared(_) => self.warned.take_in(entry),
            Event::VoteCast { .. } | Event::StatementMade { .. } | Event::StandTaken(_) => Touched::Nothing,
            Event::ThreadClosed { .. } | Event::ThreadReopened { .. } | Event::AmendmentWithdrawn { .. } => Touched::Nothing,
            Event::ForumProposed(_) | Event::ForumSuggested(_) | Event::SuggestionSupported(_) => Touched::Nothing,
            Event::MandateDrafted(_) | Event::PersonNominated(_) | Event::VoiceInvited(_) => Touched::Nothing,
            Event::MeetingSet(_) | Event::StageProlonged(_) | Event::EndPassed(_) | Event::ForumSpawned(_) => Touched::Nothing,
            Event::ContributionCorrected(_) | Event::ViewChanged(_) | Event::ObjectionAnswered(_) => Touched::Nothing,
            Event::DelegationGiven(_) | Event::DelegationTaken(_) | Event::AmendmentPut(_) => Touched::Nothing,
            Event::TrialOpened(_) | Event::TrialClosed(_) | Event::MinorityStated(_) => Touched::Nothing,
            Event::DecisionExplained(_) | Event::ProgressReported(_) => Touched::Nothing,
            Event::EvaluationPublished(_) | Event::SurveyAnswered(_) => Touched::Nothing,
        }
    }
}

/// What everything else asks of the watch.
impl Watch {
    /// The stage that is open.
    pub fn stage(&self) -> Option<Stage> {
        self.stages.last().map(|opened| opened.stage)
    }

    /// When it opened.
    pub fn stage_at(&self) -> Micros {
        self.stages.last().map_or(Micros(0), |opened| opened.at)
    }

    /// In the stages where the talk and the text are made (3 to 6).
    pub fn is_working(&self) -> bool {
        self.stage().is_some_and(|stage| (Stage::Diagnose..=Stage::Proposition).contains(&stage))
    }

    /// The open stage is this one or a later one.
    pub fn is_from(&self, stage: Stage) -> bool {
        self.stage().is_some_and(|open| open >= stage)
    }

    pub fn group(&self, person: PersonId) -> Option<ActorGroup> {
        self.people.get(&person).map(|actor| actor.group)
    }

    /// Whether the figures count them: moderators never, and in an appointed forum only who was appointed.
    pub fn counts(&self, person: PersonId) -> bool {
        let takes_part = |actor: &Actor| !self.appointed || !actor.offices.is_empty();
        let actor = self.people.get(&person).filter(|actor| !actor.offices.contains(&ForumOffice::Moderator));
        actor.is_some_and(takes_part)
    }

    pub fn is_gone(&self, no: Seq) -> bool {
        self.gone.contains(&no)
    }

    /// A number in force.
    pub fn number(&self, threshold: Threshold) -> f64 {
        f64::from(self.thousandths(threshold)) / 1000.0
    }

    /// A number in force, in thousandths.
    pub fn thousandths(&self, threshold: Threshold) -> u32 {
        let own = self.frame.as_ref().and_then(|frame| frame.numbers.get(&threshold)).copied();
        own.unwrap_or_else(|| threshold.usual())
    }

    /// A number in force that counts whole things.
    pub fn whole(&self, threshold: Threshold) -> u32 {
        self.thousandths(threshold).div_ceil(1000)
    }
}
