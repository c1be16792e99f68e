//! A forum: what its log makes of it. Replaying the log gives the same forum, on any day, on any machine.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use crate::amendment::{Amendment, Motion};
use crate::answer::ViewChange;
use crate::call::Calls;
use crate::clause::ClauseId;
use crate::commission::Commission;
use crate::convening::Convening;
use crate::coupling::Coupling;
use crate::dates::Dates;
use crate::decision::Authorised;
use crate::delegation::Delegations;
use crate::delivery::Delivery;
use crate::duty::frame::Desk;
use crate::event::{By, Entry, Event, Kind, Seq, Stage};
use crate::founding::Founding;
use crate::gate::Gates;
use crate::index::{Index, Key};
use crate::item::Topic;
use crate::mandate::{Mandate, Texts, Way};
use crate::membership::People;
use crate::moderation::Moderation;
use crate::objection::Minority;
use crate::panel::Watch;
use crate::people::{CouncilOffice, ForumOffice, PersonId, Who};
use crate::pledge::Pledges;
use crate::position::{Reasoned, Stances};
use crate::proposal::Proposal;
use crate::proposition::Triangles;
use crate::refusal::Refusal;
use crate::sight::{Deed, Said};
use crate::stand::Put;
use crate::statement::{Statement, Votes};
use crate::talk::{Spoken, Utterance};
use crate::trial::Trial;
use crate::words::{Reason, Text};

pub use crate::mandate::Summary;
pub use crate::view::{PAGE, Page};
pub(crate) use crate::what::What;

/// What an entry changed: who has to be told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// Topics in which at least one item is another one now.
    pub topics: BTreeSet<Topic>,
    /// People whose own view is another one now.
    pub people: BTreeSet<PersonId>,
    /// Anyone's own view may be another one now.
    pub rights: bool,
}

/// A forum, computed from its log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forum {
    at: Seq,
    ids: BTreeMap<Uuid, (Seq, By)>,
    /// Who wrote each entry, and what it is; entry 1 first.
    entries: Vec<(By, What)>,
    pub(crate) mandate: Option<Mandate>,
    pub(crate) people: People,
    pub(crate) founding: Founding,
    pub(crate) commission: Commission,
    pub(crate) convening: Convening,
    pub(crate) dates: Dates,
    pub(crate) coupling: Coupling,
    pub(crate) gates: Gates,
    pub(crate) desk: Desk,
    pub(crate) moderation: Moderation,
    pub(crate) contributions: BTreeMap<Seq, Spoken>,
    pub(crate) proposals: BTreeMap<Seq, Proposal>,
    pub(crate) amendments: BTreeMap<Seq, Amendment>,
    /// By proposal: the clauses that are gone, and the amendment that took each away.
    pub(crate) gone: BTreeMap<Seq, BTreeMap<ClauseId, Seq>>,
    pub(crate) positions: BTreeMap<Seq, Reasoned>,
    pub(crate) triangles: Triangles,
    pub(crate) pledges: Pledges,
    pub(crate) authorised: Authorised,
    pub(crate) delivery: Delivery,
    pub(crate) statements: BTreeMap<Seq, Statement>,
    pub(crate) votes: Votes,
    pub(crate) delegations: Delegations,
    pub(crate) calls: Calls,
    pub(crate) views: BTreeMap<Seq, ViewChange>,
    /// By what they are taken on, revisions of the problem and amendments put to the forum: where people stand; and by person.
    pub(crate) stands: BTreeMap<Seq, Stances>,
    pub(crate) stood: BTreeMap<PersonId, BTreeSet<Seq>>,
    pub(crate) puts: BTreeMap<Seq, Put>,
    pub(crate) trials: BTreeMap<Seq, Trial>,
    pub(crate) minorities: BTreeMap<Seq, Minority>,
    /// By person: what they moved and a lead declined.
    pub(crate) declined: BTreeMap<PersonId, BTreeSet<Seq>>,
    /// By person: what they said.
    pub(crate) spoke: BTreeMap<PersonId, BTreeSet<Seq>>,
    /// By person: the proposals they lead, their undecided amendments, the proposals they have a stance on.
    pub(crate) led: BTreeMap<PersonId, BTreeSet<Seq>>,
    pub(crate) moved: BTreeMap<PersonId, BTreeSet<Seq>>,
    pub(crate) stood_on: BTreeMap<PersonId, BTreeSet<Seq>>,
    /// By entry: the items in which its words are shown, where that is not its own item alone.
    pub(crate) shown_in: BTreeMap<Seq, BTreeSet<Key>>,
    pub(crate) watch: Watch,
    /// By warning: what the sponsor answered.
    pub(crate) answers_to_warnings: BTreeMap<Seq, Deed>,
    pub(crate) index: Index,
    /// What the entry that is being applied has changed so far; empty between entries.
    pub(crate) changed: Changed,
}

impl Forum {
    /// A forum in which nothing has happened.
    #[must_use]
    pub fn empty() -> Self {
        Self::default()
    }

    /// The forum that a log makes.
    ///
    /// # Panics
    /// When the log has a gap.
    pub fn replay<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        let mut forum = Self::empty();
        for entry in entries {
            forum.apply(entry);
        }
        forum
    }

    /// The number of the last entry.
    #[must_use]
    pub fn at(&self) -> Seq {
        self.at
    }

    /// Under which number an id was recorded, and by whom.
    #[must_use]
    pub fn recorded(&self, id: Uuid) -> Option<(Seq, By)> {
        self.ids.get(&id).copied()
    }

    /// The answer to an id that has been recorded before: the first number for the same hand, a refusal for another one.
    #[must_use]
    pub fn answer(&self, id: Uuid, who: &Who) -> Option<Result<Seq, Refusal>> {
        let (seq, by) = self.recorded(id)?;
        Some(if who.by() == Some(by) { Ok(seq) } else { Err(Refusal::IdTaken) })
    }

    /// Whether somebody reads hidden words: moderators of the forum; clerks, auditors and administrators of the council.
    #[must_use]
    pub fn is_staff(&self, who: &Who) -> bool {
        who.person().is_some_and(|person| {
            let in_council = person.offices.iter().any(|office| match office {
                CouncilOffice::Administrator | CouncilOffice::Clerk | CouncilOffice::Auditor => true,
            });
            in_council || self.people.holds(person.id, ForumOffice::Moderator)
        })
    }

    /// The thread or proposal that an entry hangs under; 0 where it hangs under the forum itself.
    #[must_use]
    pub fn topic_of(&self, no: Seq) -> Option<Topic> {
        match self.what(no)? {
            What::Contribution => self.contributions.get(&no).map(|spoken| spoken.root),
            What::Proposal => Some(no),
            What::Amendment => self.amendments.get(&no).map(|amendment| amendment.proposal),
            // An entry is about an earlier one, so this ends; a log that says otherwise hangs under the forum.
            What::Decision(other) | What::Position(other) | What::Thread(other) | What::About(other) | What::Worded(other)
                if other.0 > 0 && other < no =>
            {
                self.topic_of(other)
            }
            What::Decision(_) | What::Position(_) | What::Thread(_) | What::About(_) | What::Worded(_) => Some(Key::HALL),
            What::Statement | What::Problem | What::Stage | What::Plain => Some(Key::HALL),
        }
    }

    /// Whether a phone can follow this: the forum, a contribution that begins a talk, or a proposal.
    #[must_use]
    pub fn has_topic(&self, topic: Topic) -> bool {
        topic == Key::HALL || self.index.has_topic(topic)
    }

    /// The stage that is open; absent before the forum is.
    #[must_use]
    pub fn stage(&self) -> Option<Stage> {
        self.mandate.as_ref().map(|mandate| mandate.stage)
    }

    pub(crate) fn is_opened(&self) -> bool {
        self.mandate.is_some()
    }

    pub(crate) fn what(&self, no: Seq) -> Option<What> {
        self.entry(no).map(|(_, what)| *what)
    }

    pub(crate) fn writer(&self, no: Seq) -> Option<By> {
        self.entry(no).map(|(by, _)| *by)
    }

    fn entry(&self, no: Seq) -> Option<&(By, What)> {
        no.0.checked_sub(1).and_then(|i| self.entries.get(usize::try_from(i).ok()?))
    }

    pub(crate) fn touch(&mut self, key: Key) {
        self.index.touch(key, self.at, &mut self.changed.topics);
    }

    /// The words of an entry are shown in this item: it is another one when they are hidden or shown again.
    pub(crate) fn show_in(&mut self, entry: Seq, key: Key) {
        self.shown_in.entry(entry).or_default().insert(key);
    }

    pub(crate) fn lean(&mut self, key: Key, person: PersonId) {
        self.index.lean(key, person);
    }

    pub(crate) fn lean_by(&mut self, key: Key, by: By) {
        if let Some(person) = by.person() {
            self.lean(key, person);
        }
    }

    /// Takes the next entry of the log. It cannot fail: what is recorded has happened.
    ///
    /// # Panics
    /// When the log has a gap.
    pub fn apply(&mut self, entry: &Entry) -> Changed {
        assert!(entry.seq.0 == self.at.0 + 1, "the log has a gap: {} follows {}", entry.seq.0, self.at.0);
        self.at = entry.seq;
        self.ids.entry(entry.id).or_insert((entry.seq, entry.by));
        self.entries.push((entry.by, crate::what::what(&entry.event)));
        self.take_in(entry);
        self.watch_over(entry);
        // Answers to statements, by far the most of a busy evening, change no gate and nobody's desk.
        if entry.event.kind() != Kind::VoteCast {
            self.read_gates(entry);
            self.clear_desks();
        }
        std::mem::take(&mut self.changed)
    }

    #[expect(clippy::too_many_lines, reason = "one line a kind of act: the list is the point")]
    fn take_in(&mut self, entry: &Entry) {
        let text = |words: &Text| Said::new(entry, words.shared());
        let reason = |words: &Reason| Said::new(entry, words.shared());
        let deed = |words: &Reason| Deed::new(entry, Some(words.shared()));
        match &entry.event {
            Event::ForumOpened { .. } => self.open(entry),
            Event::StageOpened { stage, days, .. } => self.open_stage(entry, *stage, *days),
            Event::ProblemRevised { problem, because, components } => {
                self.revise_problem(entry, text(problem), deed(because), components);
            }
            Event::PersonJoined { person, name, group, hat } => self.join(entry.at, *person, name, *group, hat.as_ref()),
            Event::OfficeGiven { person, office } => self.hold(*person, *office, true),
            Event::OfficeTaken { person, office } => self.hold(*person, *office, false),
            Event::ContributionMade { contribution, words, because, reply_to, known, component } => {
                let because = because.as_ref().map(reason);
                let (contribution, reply_to, known, component) = (*contribution, *reply_to, *known, *component);
                self.hear(entry, Utterance { contribution, words: text(words), because, reply_to, known, component });
            }
            Event::ThreadClosed { thread, reason } => self.set_closed(*thread, Some(deed(reason))),
            Event::ThreadReopened { thread, .. } => self.set_closed(*thread, None),
            Event::ProposalMade { title, clauses, ideas } => {
                self.propose(entry, Said::new(entry, title.shared()), clauses, ideas);
            }
            Event::LeadAdded { proposal, person } => self.add_lead(*proposal, *person),
            Event::AmendmentMoved { proposal, version, changes, because, from } => {
                self.move_amendment(entry, *proposal, *version, Motion { changes, because: reason(because), from: *from });
            }
            Event::AmendmentAccepted { amendment, reason, instead } => {
                self.accept(entry, *amendment, deed(reason), instead.as_deref());
            }
            Event::AmendmentDeclined { amendment, reason } => self.decline(*amendment, deed(reason)),
            Event::AmendmentWithdrawn { amendment } => self.withdraw(*amendment, Deed::new(entry, None)),
            Event::PositionTaken { proposal, version, position, because } => {
                self.take_position(entry, *proposal, *version, *position, because.as_ref().map(reason));
            }
            Event::StatementMade { words } => self.state(entry, text(words)),
            Event::VoteCast { statement, vote } => self.cast(entry, *statement, *vote),
            Event::EntryHidden { entry: hidden, reason } => self.hide(*hidden, deed(reason)),
            Event::EntryRestored { entry: hidden, .. } => self.restore(*hidden),
            Event::ForumProposed(act) => self.forum_proposed(entry, act),
            Event::ForumSuggested(act) => self.forum_suggested(entry, act),
            Event::SuggestionSupported(act) => self.suggestion_supported(entry, act),
            Event::SuggestionAnswered(act) => self.suggestion_answered(entry, act),
            Event::MandateDrafted(act) => self.mandate_drafted(entry, act),
            Event::MandateAdopted(act) => {
                self.mandate_adopted(entry, act);
                self.set_clock(act.terms.reply_days);
                self.renew_puts();
            }
            Event::PersonNominated(act) => self.person_nominated(entry, act),
            Event::VoiceInvited(act) => self.voice_invited(entry, act),
            Event::InterestDeclared(act) => self.interest_declared(entry, act),
            Event::MeetingSet(act) => self.meeting_set(entry, act),
            Event::GateOverridden(act) => self.gate_overridden(entry, act),
            Event::StageProlonged(act) => self.stage_prolonged(entry, act),
            Event::ForumProlonged(act) => self.forum_prolonged(entry, act),
            Event::EndPassed(act) => self.end_passed(entry, act),
            Event::TouchpointHeld(act) => self.touchpoint_held(entry, act),
            Event::WarningRaised(act) => self.warning_raised(entry, act),
            Event::WarningAcknowledged(act) => self.warning_acknowledged(entry, act),
            Event::WarningCleared(act) => self.warning_cleared(entry, act),
            Event::ForumSpawned(act) => self.forum_spawned(entry, act),
            Event::ResponseGiven(act) => self.response_given(entry, act),
            Event::ContributionCorrected(act) => self.contribution_corrected(entry, act),
            Event::ViewChanged(act) => self.view_changed(entry, act),
            Event::DelegationGiven(act) => self.delegation_given(entry, act),
            Event::DelegationTaken(act) => self.delegation_taken(entry, act),
            Event::StandTaken(act) => self.stand_taken(entry, act),
            Event::ProposalMerged(act) => self.proposal_merged(entry, act),
            Event::AmendmentPut(act) => self.amendment_put(entry, act),
            Event::ObjectionAnswered(act) => self.objection_answered(entry, act),
            Event::SignalGiven(act) => self.signal_given(entry, act),
            Event::TrialOpened(act) => self.trial_opened(entry, act),
            Event::TrialClosed(act) => self.trial_closed(entry, act),
            Event::MinorityStated(act) => self.minority_stated(entry, act),
            Event::PropositionFilled(act) => self.proposition_filled(entry, act),
            Event::PledgeMade(act) => self.pledge_made(entry, act),
            Event::PledgeConfirmed(act) => self.pledge_confirmed(entry, act),
            Event::PledgeFulfilled(act) => self.pledge_fulfilled(entry, act),
            Event::PledgeReleased(act) => self.pledge_released(entry, act),
            Event::PledgeReplanned(act) => self.pledge_replanned(entry, act),
            Event::FundingRequested(act) => self.funding_requested(entry, act),
            Event::DecisionMade(act) => self.decision_made(entry, act),
            Event::DecisionExplained(act) => self.decision_explained(entry, act),
            Event::ProgressReported(act) => self.progress_reported(entry, act),
            Event::EvaluationPublished(act) => self.evaluation_published(entry, act),
            Event::SurveyAnswered(act) => self.survey_answered(entry, act),
        }
    }

    fn open(&mut self, entry: &Entry) {
        let Event::ForumOpened { title, question, mandate, problem, stages, standing, source, participation, plan, .. } =
            &entry.event
        else {
            return;
        };
        let Event::ForumOpened { template, grew_from, .. } = &entry.event else { return };
        let text = |words: &Text| Said::new(entry, words.shared());
        let title = Said::new(entry, title.shared());
        let (question, mandate, problem) = (text(question), text(mandate), text(problem));
        let texts = Texts { title, question, mandate, problem, source: source.as_ref().map(text) };
        let (stages, plan) = (stages.clone(), plan.clone());
        let way = Way { stages, plan, template: template.clone(), grew_from: grew_from.clone() };
        self.people.participation = *participation;
        self.mandate = Some(Mandate::new(entry, texts, way, *standing));
        self.changed.rights = true;
        self.index.put(Key::FORUM, Key::HALL, true);
        self.touch(Key::FORUM);
    }
}
