//! A forum in which there is something to do for every kind of act, and somebody of every standing.

use std::collections::BTreeMap;

use deliberation::act::*;
use deliberation::event::{By, Contribution, Entry, Event, Kind, Micros, Position, Seq, Stage, Vote};
use deliberation::forum::Forum;
use deliberation::panel::{Level, Warning};
use deliberation::people::{ActorGroup, CouncilOffice, ForumOffice, Person, PersonId, Who};
use deliberation::words::Name;
use uuid::Uuid;

use super::super::hall::*;

pub const SORTS: [Participation; 2] = [Participation::Appointed, Participation::Open];

/// The columns of the document: somebody of each kind of standing, who holds nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Elected,
    Sponsor,
    Champion,
    Moderator,
    Member,
    Outside,
    Clerk,
    Administrator,
    Auditor,
    Lead,
    Mover,
    Pledger,
    Writer,
    Delegate,
}

impl Column {
    pub const ALL: [Self; 14] = [
        Self::Elected,
        Self::Sponsor,
        Self::Champion,
        Self::Moderator,
        Self::Member,
        Self::Outside,
        Self::Clerk,
        Self::Administrator,
        Self::Auditor,
        Self::Lead,
        Self::Mover,
        Self::Pledger,
        Self::Writer,
        Self::Delegate,
    ];

    pub fn name(self) -> String {
        format!("{self:?}").to_lowercase()
    }

    /// Whose voice somebody of this standing usually is.
    pub fn usual_group(self) -> ActorGroup {
        match self {
            Self::Elected | Self::Sponsor => ActorGroup::Elected,
            Self::Champion | Self::Clerk | Self::Administrator | Self::Auditor => ActorGroup::Manager,
            Self::Moderator | Self::Member | Self::Outside => ActorGroup::Citizen,
            Self::Lead | Self::Mover | Self::Pledger | Self::Writer => ActorGroup::Citizen,
            Self::Delegate => ActorGroup::Manager,
        }
    }

    fn office(self) -> Option<ForumOffice> {
        match self {
            Self::Elected | Self::Member | Self::Lead | Self::Mover => Some(ForumOffice::Member),
            Self::Sponsor => Some(ForumOffice::Sponsor),
            Self::Champion => Some(ForumOffice::Champion),
            Self::Moderator => Some(ForumOffice::Moderator),
            Self::Outside | Self::Clerk | Self::Administrator | Self::Auditor | Self::Pledger | Self::Writer => None,
            Self::Delegate => None,
        }
    }

    fn in_council(self) -> Vec<CouncilOffice> {
        match self {
            Self::Clerk => vec![CouncilOffice::Clerk],
            Self::Administrator => vec![CouncilOffice::Administrator],
            Self::Auditor => vec![CouncilOffice::Auditor],
            _ => vec![],
        }
    }
}

/// The somebody of whom a column tells.
const SOMEBODY: PersonId = PersonId(Uuid::from_u128(500));
const WRITER: PersonId = PersonId(Uuid::from_u128(502));

/// What an elected member may let somebody write for them.
pub const DELEGABLE: [Kind; 4] = [Kind::ResponseGiven, Kind::TouchpointHeld, Kind::VoiceInvited, Kind::MeetingSet];

#[derive(Clone)]
pub struct Ground {
    hall: Hall,
    /// The elected member for whom the somebody of now writes.
    for_member: Option<PersonId>,
    /// The same forum, as it is while it is only a suggestion.
    suggested: Hall,
    comment: Seq,
    question: Seq,
    written: Seq,
    closed: Seq,
    hidden: Seq,
    statement: Seq,
    problem: Seq,
    proposal: Seq,
    other: Seq,
    adopted: Seq,
    decision: Seq,
    amendment: Seq,
    declined: Seq,
    objection: Seq,
    trial: Seq,
    fresh_pledge: Seq,
    pledge: Seq,
    warning: Seq,
}

fn long() -> deliberation::words::Reason {
    reason("We have read all of it and this is what we make of it now, in many words.")
}

fn speaks(contribution: Contribution, reply_to: Option<Seq>) -> Event {
    Event::ContributionMade { contribution, words: text("A word"), because: None, reply_to, component: None, known: None }
}

impl Ground {
    /// The things are recorded as history is, without asking; then the stage opens.
    #[expect(clippy::too_many_lines, reason = "a whole life of a forum, in the order in which it happened")]
    pub fn new(sort: Participation, stage: Stage) -> Self {
        let gate = StagePlan { days: None, gate: vec![GateLine::EvaluationOut] };
        let mut hall = Hall::planned(sort, BTreeMap::from([(Stage::Learn, gate)]));
        let mut suggested = hall.clone();
        suggested.records(By::Person(person(CY).id), Event::ForumSuggested(ForumSuggested { because: reason("It is dark.") }));
        let by = |i: u8| By::Person(person(i).id);
        let somebody = By::Person(SOMEBODY);
        let mut does = |by: By, event: Event| hall.records(by, event);
        let terms = terms();
        let (body, vote) = (Name::parse("Municipal Council").unwrap(), Ballot { yes: 19, against: 3, abstain: 1 });
        does(by(CLERK), Event::MandateAdopted(MandateAdopted { terms, body, vote, reason: reason("We ask.") }));
        does(By::House, Event::OfficeGiven { person: person(CY).id, office: ForumOffice::Member });
        does(by(CY), Event::InterestDeclared(InterestDeclared { interest: None, lay: true, affected: true }));
        let comment = does(by(CY), says("A word"));
        let question = does(by(CY), speaks(Contribution::Question, None));
        let written = does(By::Person(WRITER), says("My word"));
        let closed = does(by(CY), says("Another word"));
        does(by(MODERATOR), closes(closed));
        let statement = does(by(CY), states("Light helps."));
        let hidden = does(by(CY), says("A name"));
        does(by(MODERATOR), hides(hidden));
        let (because, components) = (reason("We listened."), vec![]);
        let problem = does(by(MEMBER), Event::ProblemRevised { problem: text("Nobody is there."), because, components });
        let (proposal, other, adopted) =
            (does(by(ANA), proposes(&["One", "Two"])), does(by(ANA), proposes(&["Three"])), does(by(ANA), proposes(&["Four"])));
        let amendment = does(by(BEN), moves(proposal, 1, vec![delete(clause(proposal, 1))]));
        let declined = does(by(BEN), moves(proposal, 1, vec![delete(clause(proposal, 2))]));
        does(by(ANA), declines(declined));
        for proposal in [proposal, adopted] {
            does(by(ANA), fills(proposal));
            for i in [SPONSOR, MEMBER, BEN] {
                does(by(i), stands(proposal, 1, Position::Accept));
            }
        }
        let because = Some(reason("It is too loud."));
        let position = Position::Object;
        let objection = does(by(CY), Event::PositionTaken { proposal, version: 1, position, because });
        let words = || text("Words");
        let trial = does(
            by(ANA),
            Event::TrialOpened(TrialOpened {
                proposal,
                title: title("Trial"),
                hypothesis: words(),
                measure: words(),
                stop_rule: words(),
            }),
        );
        let fresh_pledge = does(somebody, pledges(adopted));
        let pledge = does(somebody, pledges(adopted));
        does(somebody, Event::PledgeConfirmed(PledgeConfirmed { pledge }));
        let decision = does(by(CLERK), decides(adopted));
        let raised = WarningRaised { warning: Warning::I1, level: Level::Warn, of: vec![] };
        let warning = does(By::House, Event::WarningRaised(raised));
        for hall in [&mut hall, &mut suggested] {
            if stage != Stage::Initiate {
                hall.opens(stage);
            }
        }
        Self {
            hall,
            for_member: None,
            suggested,
            comment,
            question,
            written,
            closed,
            hidden,
            statement,
            problem,
            proposal,
            other,
            adopted,
            decision,
            amendment,
            declined,
            objection,
            trial,
            fresh_pledge,
            pledge,
            warning,
        }
    }

    /// The forum in which a kind of act is tried.
    pub fn forum(&self, kind: Kind) -> &Forum {
        match kind {
            Kind::SuggestionSupported | Kind::SuggestionAnswered => &self.suggested.forum,
            _ => &self.hall.forum,
        }
    }

    /// The log of that forum.
    #[allow(dead_code, reason = "the server's tests write it into a store")]
    pub fn log(&self, kind: Kind) -> &[Entry] {
        match kind {
            Kind::SuggestionSupported | Kind::SuggestionAnswered => &self.suggested.log,
            _ => &self.hall.log,
        }
    }

    /// This ground, and somebody in it of this standing and this voice.
    pub fn with(&self, column: Column, group: ActorGroup) -> (Self, Who) {
        let id = match column {
            Column::Lead => person(ANA).id,
            Column::Mover => person(BEN).id,
            Column::Pledger => SOMEBODY,
            Column::Writer => WRITER,
            _ => PersonId(Uuid::from_u128(501)),
        };
        let name = Name::parse("Somebody").unwrap();
        let mut ground = self.clone();
        for hall in [&mut ground.hall, &mut ground.suggested] {
            hall.records(By::House, Event::PersonJoined { person: id, name: name.clone(), group, hat: None });
            hall.records(By::House, Event::OfficeTaken { person: id, office: ForumOffice::Member });
            if let Some(office) = column.office() {
                hall.records(By::House, Event::OfficeGiven { person: id, office });
            }
            let declared = InterestDeclared { interest: None, lay: true, affected: false };
            hall.records(By::Person(id), Event::InterestDeclared(declared));
            if column == Column::Delegate {
                let lets = DelegationGiven { person: id, kinds: DELEGABLE.to_vec() };
                hall.records(By::Person(person(MEMBER).id), Event::DelegationGiven(lets));
            }
            let lets = DelegationGiven { person: person(SPONSOR).id, kinds: vec![Kind::ResponseGiven] };
            hall.records(By::Person(id), Event::DelegationGiven(lets));
            let delegation = DelegationGiven { person: person(BEN).id, kinds: vec![Kind::TouchpointHeld] };
            hall.records(By::Person(id), Event::DelegationGiven(delegation));
        }
        ground.for_member = (column == Column::Delegate).then_some(person(MEMBER).id);
        (ground, Who::Person(Person { id, name, group, hat: None, offices: column.in_council() }))
    }

    pub fn act(&self, kind: Kind, stage: Stage) -> Event {
        let other = STAGES.into_iter().find(|other| *other != stage).unwrap();
        let contribution = |contribution| speaks(contribution, Some(self.comment));
        match kind {
            Kind::ForumOpened => opening(&STAGES),
            Kind::StageOpened => Event::StageOpened { stage: other, reason: reason("It is time."), days: None },
            Kind::ProblemRevised => {
                Event::ProblemRevised { problem: text("Another"), because: reason("We listened."), components: Vec::new() }
            }
            Kind::PersonJoined => {
                let (person, name) = (PersonId(Uuid::from_u128(900)), Name::parse("New").unwrap());
                Event::PersonJoined { person, name, group: ActorGroup::Citizen, hat: None }
            }
            Kind::OfficeGiven => Event::OfficeGiven { person: person(CY).id, office: ForumOffice::Champion },
            Kind::OfficeTaken => Event::OfficeTaken { person: person(MEMBER).id, office: ForumOffice::Member },
            Kind::Testimony => contribution(Contribution::Testimony),
            Kind::Question => contribution(Contribution::Question),
            Kind::Idea => contribution(Contribution::Idea),
            Kind::Evidence => contribution(Contribution::Evidence),
            Kind::Comment => contribution(Contribution::Comment),
            Kind::ThreadClosed => closes(self.comment),
            Kind::ThreadReopened => reopens(self.closed),
            Kind::ProposalMade => proposes(&["A clause"]),
            Kind::LeadAdded => Event::LeadAdded { proposal: self.proposal, person: person(CY).id },
            Kind::AmendmentMoved => moves(self.proposal, 1, vec![insert(None, "A clause")]),
            Kind::AmendmentAccepted => accepts(self.amendment),
            Kind::AmendmentDeclined => declines(self.amendment),
            Kind::AmendmentWithdrawn => Event::AmendmentWithdrawn { amendment: self.amendment },
            Kind::PositionTaken => stands(self.proposal, 1, Position::Support),
            Kind::StatementMade => states("Music helps."),
            Kind::VoteCast => votes(self.statement, Vote::Agree),
            Kind::EntryHidden => hides(self.comment),
            Kind::EntryRestored => restores(self.hidden),
            _ => self.act_of_frame(kind, other),
        }
    }

    fn act_of_frame(&self, kind: Kind, other: Stage) -> Event {
        let body = || Name::parse("Municipal Council").unwrap();
        let words = || text("Words");
        match kind {
            Kind::ForumProposed => Event::ForumProposed(ForumProposed { signal: words(), because: long() }),
            Kind::ForumSuggested => Event::ForumSuggested(ForumSuggested { because: long() }),
            Kind::SuggestionSupported => Event::SuggestionSupported(SuggestionSupported {}),
            Kind::SuggestionAnswered => {
                Event::SuggestionAnswered(SuggestionAnswered { disposition: Disposition::TakenUp, reason: long() })
            }
            Kind::MandateDrafted => Event::MandateDrafted(MandateDrafted { terms: terms(), because: long() }),
            Kind::MandateAdopted => {
                let vote = Ballot { yes: 9, against: 0, abstain: 0 };
                Event::MandateAdopted(MandateAdopted { terms: terms(), body: body(), vote, reason: long() })
            }
            Kind::PersonNominated => Event::PersonNominated(PersonNominated { person: None, because: long() }),
            Kind::VoiceInvited => {
                let (group, because) = (ActorGroup::Business, long());
                Event::VoiceInvited(VoiceInvited { group, called: body(), because, for_member: self.for_member })
            }
            Kind::InterestDeclared => {
                Event::InterestDeclared(InterestDeclared { interest: Some(words()), lay: false, affected: true })
            }
            Kind::MeetingSet => {
                let meets_at = Micros(20 * 86_400_000_000);
                Event::MeetingSet(MeetingSet { meets_at, place: body(), words: words(), for_member: self.for_member })
            }
            Kind::GateOverridden => {
                let lines = vec![GateLine::EvaluationOut];
                Event::GateOverridden(GateOverridden { stage: Stage::Learn, lines, reason: long() })
            }
            Kind::StageProlonged => {
                Event::StageProlonged(StageProlonged { until: Micros(50 * 86_400_000_000), reason: long() })
            }
            Kind::ForumProlonged => {
                let until = Micros(500 * 86_400_000_000);
                Event::ForumProlonged(ForumProlonged { until, decision_due: None, reason: long() })
            }
            Kind::EndPassed => Event::EndPassed(EndPassed {}),
            Kind::TouchpointHeld => {
                let (way, matter) = (Contact::Report, Matter::Problem);
                Event::TouchpointHeld(TouchpointHeld { body: body(), way, matter, words: words(), for_member: self.for_member })
            }
            Kind::WarningRaised => Event::WarningRaised(WarningRaised { warning: Warning::I2, level: Level::Warn, of: vec![] }),
            Kind::WarningAcknowledged => {
                Event::WarningAcknowledged(WarningAcknowledged { warning: self.warning, reason: long() })
            }
            Kind::WarningCleared => Event::WarningCleared(WarningCleared { warning: self.warning }),
            Kind::ForumSpawned => {
                let (forum, title) = (Slug::parse("a-child").unwrap(), title("A child"));
                Event::ForumSpawned(ForumSpawned { forum, title })
            }
            _ => self.act_of_refining(kind, other),
        }
    }

    fn act_of_refining(&self, kind: Kind, other: Stage) -> Event {
        let words = || text("Words");
        let proposal = self.proposal;
        match kind {
            Kind::ResponseGiven => {
                let (to, disposition) = (self.question, Disposition::Answered);
                Event::ResponseGiven(ResponseGiven { to, disposition, reason: long(), into: None, for_member: self.for_member })
            }
            Kind::ContributionCorrected => {
                let contribution = self.written;
                Event::ContributionCorrected(ContributionCorrected { contribution, words: words(), because: None })
            }
            Kind::ViewChanged => Event::ViewChanged(ViewChanged { on: proposal, because: long(), heard: Some(self.comment) }),
            Kind::DelegationGiven => {
                let (person, kinds) = (person(CY).id, vec![Kind::ResponseGiven]);
                Event::DelegationGiven(DelegationGiven { person, kinds })
            }
            Kind::DelegationTaken => Event::DelegationTaken(DelegationTaken { person: person(SPONSOR).id }),
            Kind::StandTaken => Event::StandTaken(StandTaken { on: self.problem, position: Position::Accept }),
            Kind::ProposalMerged => {
                Event::ProposalMerged(ProposalMerged { proposal: self.other, into: proposal, reason: long() })
            }
            Kind::AmendmentPut => Event::AmendmentPut(AmendmentPut { amendment: self.declined, because: long() }),
            Kind::ObjectionAnswered => {
                Event::ObjectionAnswered(ObjectionAnswered { objection: self.objection, reason: long() })
            }
            Kind::SignalGiven => {
                let body = Name::parse("Committee on Culture").unwrap();
                let feasibility = Feasibility::PossibleIf;
                Event::SignalGiven(SignalGiven { proposal, feasibility, body, because: long() })
            }
            Kind::TrialOpened => Event::TrialOpened(TrialOpened {
                proposal,
                title: title("Another trial"),
                hypothesis: words(),
                measure: words(),
                stop_rule: words(),
            }),
            Kind::TrialClosed => {
                let outcome = TrialOutcome::Learned;
                Event::TrialClosed(TrialClosed { trial: self.trial, outcome, learned: words() })
            }
            Kind::MinorityStated => Event::MinorityStated(MinorityStated { proposal, words: words() }),
            _ => self.act_of_doing(kind, other),
        }
    }

    fn act_of_doing(&self, kind: Kind, _other: Stage) -> Event {
        let words = || text("Words");
        let (proposal, pledge) = (self.proposal, self.pledge);
        match kind {
            Kind::PropositionFilled => fills(proposal),
            Kind::PledgeMade => pledges(proposal),
            Kind::PledgeConfirmed => Event::PledgeConfirmed(PledgeConfirmed { pledge: self.fresh_pledge }),
            Kind::PledgeFulfilled => Event::PledgeFulfilled(PledgeFulfilled { pledge, share: 500, words: None }),
            Kind::PledgeReleased => Event::PledgeReleased(PledgeReleased { pledge, reason: long() }),
            Kind::PledgeReplanned => {
                let (amount, until) = (Some(Amount(30)), None);
                Event::PledgeReplanned(PledgeReplanned { pledge, amount, until, reason: long() })
            }
            Kind::FundingRequested => {
                let body = Name::parse("Municipal Council").unwrap();
                Event::FundingRequested(FundingRequested { proposal, body, to_group: None, amount: Amount(1000) })
            }
            Kind::DecisionMade => decides(proposal),
            Kind::DecisionExplained => Event::DecisionExplained(DecisionExplained { decision: self.decision, words: words() }),
            Kind::ProgressReported => Event::ProgressReported(ProgressReported { proposal: self.adopted, words: words() }),
            Kind::EvaluationPublished => Event::EvaluationPublished(EvaluationPublished {
                baseline: words(),
                result: words(),
                unexpected: words(),
                learned: words(),
                next: words(),
            }),
            Kind::SurveyAnswered => Event::SurveyAnswered(SurveyAnswered { influence: 4, dignity: 5 }),
            other => unreachable!("{other:?} is tried"),
        }
    }
}
