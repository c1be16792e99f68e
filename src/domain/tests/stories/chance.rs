//! Random evenings: people who try random things, hopeless ones too.

mod life;

use std::collections::BTreeSet;

use deliberation::act::Participation;
use deliberation::clause::{Change, ClauseId};
use deliberation::event::{Contribution, Event, Kind, Position, Seq, Stage, Vote};
use deliberation::item::Audience;
use deliberation::people::{ActorGroup, ForumOffice, PersonId, Who};
use deliberation::refusal::Refusal;
use deliberation::words::{Name, Reason, Text, Title};
use proptest::prelude::*;

use crate::hall::{Hall, STAGES, person, who};

/// What fell for one try: who, what, and on which things.
pub type Throw = [u16; 8];

pub fn evening(most: usize) -> impl Strategy<Value = Vec<Throw>> {
    proptest::collection::vec(any::<Throw>(), 0..most)
}

/// How often each kind is tried.
const TRIED: [(Kind, u16); 68] = [
    (Kind::ForumOpened, 1),
    (Kind::StageOpened, 4),
    (Kind::ProblemRevised, 3),
    (Kind::PersonJoined, 3),
    (Kind::OfficeGiven, 3),
    (Kind::OfficeTaken, 2),
    (Kind::Testimony, 3),
    (Kind::Question, 3),
    (Kind::Idea, 4),
    (Kind::Evidence, 3),
    (Kind::Comment, 8),
    (Kind::ThreadClosed, 3),
    (Kind::ThreadReopened, 2),
    (Kind::ProposalMade, 6),
    (Kind::LeadAdded, 4),
    (Kind::AmendmentMoved, 30),
    (Kind::AmendmentAccepted, 26),
    (Kind::AmendmentDeclined, 4),
    (Kind::AmendmentWithdrawn, 4),
    (Kind::PositionTaken, 16),
    (Kind::StatementMade, 5),
    (Kind::VoteCast, 10),
    (Kind::EntryHidden, 26),
    (Kind::EntryRestored, 4),
    (Kind::ForumProposed, 2),
    (Kind::ForumSuggested, 2),
    (Kind::SuggestionSupported, 2),
    (Kind::SuggestionAnswered, 2),
    (Kind::MandateDrafted, 2),
    (Kind::MandateAdopted, 2),
    (Kind::PersonNominated, 2),
    (Kind::VoiceInvited, 2),
    (Kind::InterestDeclared, 4),
    (Kind::MeetingSet, 2),
    (Kind::GateOverridden, 2),
    (Kind::StageProlonged, 2),
    (Kind::ForumProlonged, 2),
    (Kind::EndPassed, 4),
    (Kind::TouchpointHeld, 2),
    (Kind::WarningRaised, 2),
    (Kind::WarningAcknowledged, 2),
    (Kind::WarningCleared, 2),
    (Kind::ForumSpawned, 2),
    (Kind::ResponseGiven, 6),
    (Kind::ContributionCorrected, 2),
    (Kind::ViewChanged, 2),
    (Kind::DelegationGiven, 2),
    (Kind::DelegationTaken, 2),
    (Kind::StandTaken, 2),
    (Kind::ProposalMerged, 8),
    (Kind::AmendmentPut, 3),
    (Kind::ObjectionAnswered, 4),
    (Kind::SignalGiven, 2),
    (Kind::TrialOpened, 2),
    (Kind::TrialClosed, 2),
    (Kind::MinorityStated, 2),
    (Kind::PropositionFilled, 10),
    (Kind::PledgeMade, 12),
    (Kind::PledgeConfirmed, 8),
    (Kind::PledgeFulfilled, 6),
    (Kind::PledgeReleased, 4),
    (Kind::PledgeReplanned, 4),
    (Kind::FundingRequested, 4),
    (Kind::DecisionMade, 10),
    (Kind::DecisionExplained, 4),
    (Kind::ProgressReported, 6),
    (Kind::EvaluationPublished, 2),
    (Kind::SurveyAnswered, 6),
];

pub struct Chance<'a> {
    hall: &'a Hall,
    throw: Throw,
    next: usize,
}

impl<'a> Chance<'a> {
    pub fn new(hall: &'a Hall, throw: Throw) -> Self {
        Self { hall, throw, next: 0 }
    }

    fn roll(&mut self) -> usize {
        let i = self.next;
        self.next += 1;
        // The first round is the throw itself, so that a failure can be made smaller; each further one mixes it.
        let round = (i / self.throw.len()) as u32;
        let fell = u32::from(self.throw[i % self.throw.len()]);
        (if round == 0 { fell } else { (fell ^ (round << 16)).wrapping_mul(0x9e37_79b1) >> 9 }) as usize
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.roll().is_multiple_of(n)
    }

    fn pick<T: Clone>(&mut self, list: &[T]) -> Option<T> {
        let roll = self.roll();
        (!list.is_empty()).then(|| list[roll % list.len()].clone())
    }

    /// Every text is told from every other by its mark.
    fn mark(&self, part: usize) -> String {
        format!("mk{}p{part}km", self.hall.log.len())
    }

    fn text(&mut self, part: usize) -> Text {
        Text::parse(&format!("The square {} has light {} and music", self.mark(part), self.roll() % 7)).unwrap()
    }

    fn reason(&self, part: usize) -> Reason {
        Reason::parse(&format!("Because {}", self.mark(part))).unwrap()
    }

    /// Some entry's number; one that is not there, too.
    fn number(&mut self, fits: impl Fn(&Event) -> bool) -> Seq {
        let any: Vec<Seq> = self.hall.log.iter().map(|entry| entry.seq).chain([Seq(0), Seq(9999)]).collect();
        let fitting: Vec<Seq> = self.hall.log.iter().filter(|entry| fits(&entry.event)).map(|entry| entry.seq).collect();
        if self.one_in(12) || fitting.is_empty() { self.pick(&any) } else { self.pick(&fitting) }.unwrap()
    }

    fn person(&mut self) -> PersonId {
        person((self.roll() % 12) as u8).id
    }

    pub fn who(&mut self) -> Who {
        match self.roll() % 40 {
            0 => Who::Guest,
            1 | 2 => Who::House,
            i => who((i % 10) as u8),
        }
    }

    pub fn event(&mut self) -> Event {
        let total: u16 = TRIED.iter().map(|(_, weight)| weight).sum();
        let mut roll = self.roll() % usize::from(total);
        for (kind, weight) in TRIED {
            if roll < usize::from(weight) {
                return self.event_of(kind);
            }
            roll -= usize::from(weight);
        }
        unreachable!("the roll is below the total")
    }

    pub fn event_of(&mut self, kind: Kind) -> Event {
        match kind {
            Kind::ForumOpened => crate::hall::opening(&STAGES),
            Kind::StageOpened => Event::StageOpened { stage: self.stage(), reason: self.reason(0), days: None },
            Kind::ProblemRevised => {
                Event::ProblemRevised { problem: self.text(0), because: self.reason(1), components: Vec::new() }
            }
            Kind::PersonJoined => self.joining(),
            Kind::OfficeGiven => Event::OfficeGiven { person: self.person(), office: self.office() },
            Kind::OfficeTaken => Event::OfficeTaken { person: self.person(), office: self.office() },
            Kind::Testimony => self.contribution(Contribution::Testimony),
            Kind::Question => self.contribution(Contribution::Question),
            Kind::Idea => self.contribution(Contribution::Idea),
            Kind::Evidence => self.contribution(Contribution::Evidence),
            Kind::Comment => self.contribution(Contribution::Comment),
            Kind::ThreadClosed => Event::ThreadClosed { thread: self.thread(), reason: self.reason(0) },
            Kind::ThreadReopened => Event::ThreadReopened { thread: self.closed_thread(), reason: self.reason(0) },
            Kind::ProposalMade => self.proposal(),
            Kind::LeadAdded => Event::LeadAdded { proposal: self.some_proposal(), person: self.person() },
            Kind::AmendmentMoved => self.amendment(),
            Kind::AmendmentAccepted => self.acceptance(),
            Kind::AmendmentDeclined => Event::AmendmentDeclined { amendment: self.some_amendment(), reason: self.reason(0) },
            Kind::AmendmentWithdrawn => Event::AmendmentWithdrawn { amendment: self.some_amendment() },
            Kind::PositionTaken => self.position(),
            Kind::StatementMade => Event::StatementMade { words: self.text(0) },
            Kind::VoteCast => self.vote(),
            Kind::EntryHidden => Event::EntryHidden { entry: self.worded(), reason: self.reason(0) },
            Kind::EntryRestored => Event::EntryRestored { entry: self.hidden(), reason: self.reason(0) },
            _ => self.event_of_life(kind),
        }
    }

    fn office(&mut self) -> ForumOffice {
        self.pick(&[ForumOffice::Sponsor, ForumOffice::Champion, ForumOffice::Moderator, ForumOffice::Member]).unwrap()
    }

    fn joining(&mut self) -> Event {
        let person = self.person();
        let group = self.pick(&ActorGroup::ALL).unwrap();
        let name = Name::parse(&format!("Called {}", self.roll() % 4)).unwrap();
        let hat = self.one_in(2).then(|| Name::parse("Baker").unwrap());
        Event::PersonJoined { person, name, group, hat }
    }

    fn contribution(&mut self, contribution: Contribution) -> Event {
        let answers = |event: &Event| {
            matches!(event, Event::ContributionMade { .. } | Event::ProposalMade { .. } | Event::AmendmentMoved { .. })
        };
        let reply_to = (!self.one_in(3)).then(|| self.number(answers));
        let because = self.one_in(3).then(|| self.reason(1));
        Event::ContributionMade { contribution, words: self.text(0), because, reply_to, component: None, known: None }
    }

    fn thread(&mut self) -> Seq {
        self.number(|event| matches!(event, Event::ContributionMade { reply_to: None, .. } | Event::ProposalMade { .. }))
    }

    fn closed_thread(&mut self) -> Seq {
        let closed = self
            .hall
            .log
            .iter()
            .filter_map(|entry| if let Event::ThreadClosed { thread, .. } = entry.event { Some(thread) } else { None });
        let closed: Vec<Seq> = closed.collect();
        self.pick(&closed).unwrap_or(Seq(3))
    }

    fn some_proposal(&mut self) -> Seq {
        self.number(|event| matches!(event, Event::ProposalMade { .. }))
    }

    /// Mostly one that waits for its decision.
    fn some_amendment(&mut self) -> Seq {
        let decided = |event: &Event| match event {
            Event::AmendmentAccepted { amendment, .. }
            | Event::AmendmentDeclined { amendment, .. }
            | Event::AmendmentWithdrawn { amendment } => Some(*amendment),
            _ => None,
        };
        let decided: BTreeSet<Seq> = self.hall.log.iter().filter_map(|entry| decided(&entry.event)).collect();
        let entries = self.hall.log.iter().filter(|entry| matches!(entry.event, Event::AmendmentMoved { .. }));
        let open: Vec<Seq> = entries.map(|entry| entry.seq).filter(|no| !decided.contains(no)).collect();
        let any = self.number(|event| matches!(event, Event::AmendmentMoved { .. }));
        if self.one_in(6) { any } else { self.pick(&open).unwrap_or(any) }
    }

    /// Something with words in it; the long texts are hidden less often than what is said about them.
    fn worded(&mut self) -> Seq {
        let texts = self.one_in(3);
        self.number(|event| match event {
            Event::ProposalMade { .. } | Event::AmendmentMoved { .. } | Event::AmendmentAccepted { .. } => texts,
            Event::PersonJoined { .. } | Event::OfficeGiven { .. } | Event::VoteCast { .. } => false,
            _ => true,
        })
    }

    fn hidden(&mut self) -> Seq {
        let hidden: Vec<Seq> = self.hall.log.iter().filter_map(|entry| hidden_by(&entry.event)).collect();
        self.pick(&hidden).unwrap_or(Seq(3))
    }

    fn proposal(&mut self) -> Event {
        let clauses = (0..self.roll() % 5).map(|part| self.text(part + 1)).collect();
        let idea = |event: &Event| matches!(event, Event::ContributionMade { contribution: Contribution::Idea, .. });
        let ideas = (0..self.roll() % 2).map(|_| self.number(idea)).collect();
        Event::ProposalMade { title: Title::parse(&format!("Light {}", self.mark(0))).unwrap(), clauses, ideas }
    }

    /// The version of now, or another one.
    fn version(&mut self, proposal: Seq) -> u32 {
        let now =
            (1..).take_while(|v| self.hall.forum.compare(proposal, *v, *v, Audience::Public).is_some()).last().unwrap_or(0);
        if self.one_in(4) { (self.roll() % 6) as u32 } else { now }
    }

    fn clause(&mut self, proposal: Seq, version: u32) -> ClauseId {
        let clauses = self.hall.forum.compare(proposal, version, version, Audience::Public).unwrap_or_default();
        let clauses: Vec<ClauseId> = clauses.into_iter().map(|clause| clause.clause).collect();
        let odd = self.one_in(30);
        self.pick(&clauses).filter(|_| !odd).unwrap_or(ClauseId { entry: proposal, part: 77 })
    }

    fn changes(&mut self, proposal: Seq, version: u32) -> Vec<Change> {
        let n = self.roll() % 4 + usize::from(!self.one_in(8));
        (0..n).map(|i| self.change(proposal, version, i)).collect()
    }

    fn change(&mut self, proposal: Seq, version: u32, i: usize) -> Change {
        let clause = self.clause(proposal, version);
        let after = (!self.one_in(4)).then(|| self.clause(proposal, version));
        match self.roll() % 6 {
            0 | 1 => Change::Replace { clause, words: self.text(i + 10) },
            2 | 3 => Change::InsertAfter { after, words: self.text(i + 10) },
            4 => Change::Delete { clause },
            _ => Change::Move { clause, after },
        }
    }

    fn amendment(&mut self) -> Event {
        let proposal = self.some_proposal();
        let version = self.version(proposal);
        Event::AmendmentMoved {
            proposal,
            version,
            changes: self.changes(proposal, version),
            because: self.reason(0),
            from: None,
        }
    }

    fn acceptance(&mut self) -> Event {
        let amendment = self.some_amendment();
        let proposal = self.hall.forum.topic_of(amendment).unwrap_or(Seq(0));
        let instead = self.one_in(3).then(|| {
            let version = self.version(proposal);
            self.changes(proposal, version)
        });
        Event::AmendmentAccepted { amendment, reason: self.reason(0), instead }
    }

    fn position(&mut self) -> Event {
        let proposal = self.some_proposal();
        let version = self.version(proposal);
        let position = self.pick(&[Position::Support, Position::Accept, Position::Object]).unwrap();
        let because = self.one_in(2).then(|| self.reason(0));
        Event::PositionTaken { proposal, version, position, because }
    }

    fn vote(&mut self) -> Event {
        let statement = self.number(|event| matches!(event, Event::StatementMade { .. }));
        Event::VoteCast { statement, vote: self.pick(&[Vote::Agree, Vote::Disagree, Vote::Pass]).unwrap() }
    }
}

fn hidden_by(event: &Event) -> Option<Seq> {
    if let Event::EntryHidden { entry, .. } = event { Some(*entry) } else { None }
}

/// One try: who tried what, and what came of it. Leads are often the ones who decide.
pub fn try_one(hall: &mut Hall, throw: Throw) -> (Who, Event, Result<Seq, Refusal>) {
    let mut chance = Chance::new(hall, throw);
    let event = chance.event();
    let mut who = chance.who();
    if let Some(lead) = lead_of(hall, &event).filter(|_| !throw[6].is_multiple_of(4)) {
        who = lead;
    }
    let came = hall.tries(&who, event.clone());
    (who, event, came)
}

/// Somebody who has the right to it.
fn lead_of(hall: &Hall, event: &Event) -> Option<Who> {
    let entry = match event {
        Event::AmendmentAccepted { amendment, .. } | Event::AmendmentDeclined { amendment, .. } => {
            hall.forum.topic_of(*amendment)?
        }
        Event::AmendmentWithdrawn { amendment } => *amendment,
        Event::LeadAdded { proposal, .. } => *proposal,
        Event::ProposalMerged(act) => act.proposal,
        Event::TrialOpened(act) => act.proposal,
        Event::TrialClosed(act) => hall.forum.topic_of(act.trial)?,
        Event::ObjectionAnswered(act) => hall.forum.topic_of(act.objection)?,
        Event::AmendmentPut(act) => act.amendment,
        Event::ContributionCorrected(act) => act.contribution,
        Event::DelegationTaken(act) => {
            let given = |event: &Event| matches!(event, Event::DelegationGiven(given) if given.person == act.person);
            hall.log.iter().rfind(|entry| given(&entry.event))?.seq
        }
        Event::EntryHidden { .. } | Event::EntryRestored { .. } | Event::ThreadReopened { .. } => {
            return Some(who(crate::hall::MODERATOR));
        }
        Event::OfficeGiven { .. } | Event::OfficeTaken { .. } | Event::SuggestionAnswered(_) => {
            return Some(who(crate::hall::ADMINISTRATOR));
        }
        Event::MandateAdopted(_) | Event::DecisionMade(_) | Event::ForumProlonged(_) | Event::SignalGiven(_) => {
            return Some(who(crate::hall::CLERK));
        }
        Event::StageOpened { .. } | Event::GateOverridden(_) | Event::DecisionExplained(_) => {
            return Some(who(crate::hall::SPONSOR));
        }
        Event::EndPassed(_) | Event::WarningRaised(_) | Event::WarningCleared(_) => return Some(Who::House),
        Event::PropositionFilled(act) => act.proposal,
        Event::FundingRequested(act) => act.proposal,
        Event::PledgeConfirmed(act) => act.pledge,
        Event::PledgeFulfilled(act) => act.pledge,
        Event::PledgeReleased(act) => act.pledge,
        Event::PledgeReplanned(act) => act.pledge,
        _ => return None,
    };
    let by = hall.log.iter().find(|other| other.seq == entry)?.by.person()?;
    (0..12).find(|i| person(*i).id == by).map(who)
}

/// The hall in which an evening begins, as its first throw falls: one sort of forum or the other, with gates or without, just
/// founded or well on its way.
pub fn begin(throws: &[Throw]) -> Hall {
    let first = throws.first().copied().unwrap_or([1; 8]);
    let sort = if first[1].is_multiple_of(3) { Participation::Appointed } else { Participation::Open };
    let mut hall = if first[2].is_multiple_of(3) { Hall::gated(sort) } else { Hall::of(sort) };
    match first[3] % 4 {
        0 => {}
        1 => later(&mut hall, first[4]),
        _ => hall.opens(Stage::Refine),
    }
    hall
}

/// Two proposals are filled, one of them is adopted, and what follows is open.
fn later(hall: &mut Hall, fell: u16) {
    hall.opens(Stage::Refine);
    let (ana, clerk) = (who(crate::hall::ANA).by().unwrap(), who(crate::hall::CLERK).by().unwrap());
    hall.records(clerk, crate::hall::adopts(crate::hall::terms()));
    for words in ["Lamps", "Music"] {
        let proposal = hall.records(ana, crate::hall::proposes(&[words]));
        hall.records(ana, crate::hall::fills(proposal));
        if words == "Music" {
            hall.records(clerk, crate::hall::decides(proposal));
            let pledge = hall.records(ana, crate::hall::pledges(proposal));
            hall.records(ana, Event::PledgeConfirmed(deliberation::act::PledgeConfirmed { pledge }));
        }
    }
    let stages = [Stage::Proposition, Stage::Authorise, Stage::Deliver, Stage::Learn];
    hall.opens(stages[usize::from(fell) % stages.len()]);
}

/// A hall in which all of this was tried.
pub fn hall_after(throws: &[Throw]) -> Hall {
    let mut hall = begin(throws);
    for throw in throws {
        let _came = try_one(&mut hall, *throw);
    }
    hall
}

/// Long evenings that are the same each time.
pub fn long_evening(n: usize, seed: u64) -> Vec<Throw> {
    let mut state = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut draw = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as u16
    };
    (0..n).map(|_| std::array::from_fn(|_| draw())).collect()
}
