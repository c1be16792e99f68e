//! What people may try in the life of a forum: mandates, gates, answers, pledges, decisions; hopeless ones too.

use std::collections::BTreeMap;

use deliberation::act::*;
use deliberation::event::{Event, Kind, Micros, Position, Seq, Stage};
use deliberation::panel::{Level, Threshold, Warning};
use deliberation::people::ActorGroup;
use deliberation::words::{Name, Reason};

use super::{Chance, person};

/// A day, as the dice throw it.
fn day(n: usize) -> Micros {
    Micros(n as i64 * 86_400_000_000)
}

impl Chance<'_> {
    /// A reason that is long enough more often than not.
    fn long_reason(&mut self, part: usize) -> Reason {
        if self.one_in(6) {
            return self.reason(part);
        }
        let words = format!("Because {} we have heard it and this is what we will do about it now", self.mark(part));
        Reason::parse(&words).unwrap()
    }

    fn name(&mut self, part: usize) -> Name {
        Name::parse(&format!("Called {}", self.mark(part))).unwrap()
    }

    fn group(&mut self) -> ActorGroup {
        self.pick(&ActorGroup::ALL).unwrap()
    }

    fn ballot(&mut self) -> Ballot {
        Ballot { yes: (self.roll() % 20) as u32, against: (self.roll() % 4) as u32, abstain: 1 }
    }

    fn for_member(&mut self) -> Option<deliberation::people::PersonId> {
        self.one_in(4).then(|| person((self.roll() % 4) as u8).id)
    }

    fn disposition(&mut self) -> Disposition {
        use Disposition::*;
        self.pick(&[TakenUp, Merged, Deferred, Declined, Answered]).unwrap()
    }

    fn terms(&mut self) -> Box<Terms> {
        let decision_due = day(self.roll() % 40);
        let goals = (0..self.roll() % 3).map(|i| Goal { sdg: (self.roll() % 19) as u8, how: self.text(20 + i) }).collect();
        Box::new(Terms {
            question: self.text(1),
            problem: self.text(2),
            deliverable: self.text(3),
            open: (0..self.roll() % 3).map(|i| self.text(4 + i)).collect(),
            reserved: vec![self.text(8)],
            required: (0..self.roll() % 3).map(|_| (self.group(), (self.roll() % 4) as u32)).collect(),
            seats: Seats { elected: 2, others: (self.roll() % 5) as u32 },
            prepares: self.name(9),
            decides: self.name(10),
            decision_due,
            ends: Micros(decision_due.0 + day(self.roll() % 9).0 - day(1).0),
            reply_days: (self.roll() % 5) as u32,
            touchpoint_days: 30,
            effort: self.one_in(2).then(|| self.text(11)),
            contact: self.one_in(2).then(|| self.text(12)),
            case: self.one_in(2).then(|| self.name(13)),
            goals,
            numbers: BTreeMap::from([(Threshold::SuggestionSupport, 2_000), (Threshold::MinPositions, 2_000)]),
        })
    }

    #[expect(clippy::too_many_lines, reason = "one arm a kind of act")]
    pub(super) fn event_of_life(&mut self, kind: Kind) -> Event {
        match kind {
            Kind::ForumProposed => Event::ForumProposed(ForumProposed { signal: self.text(0), because: self.reason(1) }),
            Kind::ForumSuggested => Event::ForumSuggested(ForumSuggested { because: self.reason(0) }),
            Kind::SuggestionSupported => Event::SuggestionSupported(SuggestionSupported {}),
            Kind::SuggestionAnswered => {
                let (disposition, reason) = (self.disposition(), self.long_reason(0));
                Event::SuggestionAnswered(SuggestionAnswered { disposition, reason })
            }
            Kind::MandateDrafted => Event::MandateDrafted(MandateDrafted { terms: self.terms(), because: self.reason(0) }),
            Kind::MandateAdopted => Event::MandateAdopted(MandateAdopted {
                terms: self.terms(),
                body: self.name(30),
                vote: self.ballot(),
                reason: self.reason(31),
            }),
            Kind::PersonNominated => {
                let person = self.one_in(2).then(|| self.person());
                Event::PersonNominated(PersonNominated { person, because: self.reason(0) })
            }
            Kind::VoiceInvited => {
                let (group, called) = (self.group(), self.name(0));
                let for_member = self.for_member();
                Event::VoiceInvited(VoiceInvited { group, called, because: self.reason(1), for_member })
            }
            Kind::InterestDeclared => {
                let interest = self.one_in(2).then(|| self.text(0));
                let (lay, affected) = (self.one_in(2), self.one_in(3));
                Event::InterestDeclared(InterestDeclared { interest, lay, affected })
            }
            Kind::MeetingSet => Event::MeetingSet(MeetingSet {
                meets_at: day(self.roll() % 60),
                place: self.name(0),
                words: self.text(1),
                for_member: self.for_member(),
            }),
            Kind::GateOverridden => {
                let stage = self.pick(&crate::hall::STAGES).unwrap();
                let gate = crate::hall::whole_plan().remove(&stage).unwrap_or_default().gate;
                let lines = (0..self.roll() % 3).filter_map(|_| self.pick(&gate)).collect();
                Event::GateOverridden(GateOverridden { stage, lines, reason: self.long_reason(0) })
            }
            Kind::StageProlonged => {
                Event::StageProlonged(StageProlonged { until: day(self.roll() % 60), reason: self.reason(0) })
            }
            Kind::ForumProlonged => {
                let decision_due = self.one_in(2).then(|| day(self.roll() % 90));
                let until = day(self.roll() % 90);
                Event::ForumProlonged(ForumProlonged { until, decision_due, reason: self.reason(0) })
            }
            Kind::EndPassed => Event::EndPassed(EndPassed {}),
            Kind::TouchpointHeld => Event::TouchpointHeld(TouchpointHeld {
                body: self.name(0),
                way: self.pick(&[Contact::Report, Contact::QuestionTime, Contact::JointMeeting]).unwrap(),
                matter: self.pick(&[Matter::Problem, Matter::Proposals, Matter::Pledges]).unwrap(),
                words: self.text(1),
                for_member: self.for_member(),
            }),
            Kind::WarningRaised => Event::WarningRaised(WarningRaised {
                warning: self.pick(&Warning::ALL).unwrap(),
                level: self.pick(&[Level::Warn, Level::Alarm]).unwrap(),
                of: vec![],
            }),
            Kind::WarningAcknowledged => {
                let warning = self.some_warning();
                Event::WarningAcknowledged(WarningAcknowledged { warning, reason: self.long_reason(0) })
            }
            Kind::WarningCleared => Event::WarningCleared(WarningCleared { warning: self.some_warning() }),
            Kind::ForumSpawned => {
                let (forum, title) = (Slug::parse("a-child").unwrap(), crate::hall::title(&format!("Child {}", self.mark(0))));
                Event::ForumSpawned(ForumSpawned { forum, title })
            }
            _ => self.event_of_refining(kind),
        }
    }

    fn some_warning(&mut self) -> Seq {
        self.number(|event| matches!(event, Event::WarningRaised(_)))
    }

    /// One whose triangle is filled, more often than not.
    fn some_filled(&mut self) -> Seq {
        let filled = self.hall.log.iter().filter_map(|entry| match &entry.event {
            Event::PropositionFilled(act) => Some(act.proposal),
            _ => None,
        });
        let filled: Vec<Seq> = filled.collect();
        if self.one_in(6) { None } else { self.pick(&filled) }.unwrap_or_else(|| self.some_proposal())
    }

    fn some_pledge(&mut self) -> Seq {
        self.number(|event| matches!(event, Event::PledgeMade(_)))
    }

    fn some_position(&mut self) -> Position {
        self.pick(&[Position::Support, Position::Accept, Position::Object]).unwrap()
    }

    /// An amendment that was declined, where there is one.
    fn some_declined(&mut self) -> Seq {
        let declined = self.hall.log.iter().filter_map(|entry| match entry.event {
            Event::AmendmentDeclined { amendment, .. } => Some(amendment),
            _ => None,
        });
        let declined: Vec<Seq> = declined.collect();
        let any = self.number(|event| matches!(event, Event::AmendmentMoved { .. }));
        self.pick(&declined).filter(|_| !self.one_in(6)).unwrap_or(any)
    }

    fn some_talk(&mut self) -> Seq {
        self.number(|event| matches!(event, Event::ContributionMade { .. }))
    }

    #[expect(clippy::too_many_lines, reason = "one arm a kind of act")]
    fn event_of_refining(&mut self, kind: Kind) -> Event {
        match kind {
            Kind::ResponseGiven => {
                let (to, disposition, reason) = (self.some_talk(), self.disposition(), self.long_reason(0));
                let into = (!self.one_in(3)).then(|| self.some_proposal());
                Event::ResponseGiven(ResponseGiven { to, disposition, reason, into, for_member: self.for_member() })
            }
            Kind::ContributionCorrected => {
                let contribution = self.some_talk();
                let because = self.one_in(2).then(|| self.reason(1));
                Event::ContributionCorrected(ContributionCorrected { contribution, words: self.text(0), because })
            }
            Kind::ViewChanged => {
                let on = if self.one_in(2) { self.some_talk() } else { self.some_proposal() };
                let heard = self.one_in(2).then(|| self.some_talk());
                Event::ViewChanged(ViewChanged { on, because: self.reason(0), heard })
            }
            Kind::DelegationGiven => {
                let any = [Kind::ResponseGiven, Kind::TouchpointHeld, Kind::VoiceInvited, Kind::MeetingSet, Kind::Comment];
                let kinds = (0..self.roll() % 4).map(|_| self.pick(&any).unwrap()).collect();
                Event::DelegationGiven(DelegationGiven { person: self.person(), kinds })
            }
            Kind::DelegationTaken => {
                let given = self.hall.log.iter().filter_map(|entry| match &entry.event {
                    Event::DelegationGiven(act) => Some(act.person),
                    _ => None,
                });
                let given: Vec<_> = given.collect();
                let any = self.person();
                Event::DelegationTaken(DelegationTaken { person: self.pick(&given).unwrap_or(any) })
            }
            Kind::StandTaken => {
                let on = self.number(|event| matches!(event, Event::ProblemRevised { .. } | Event::AmendmentPut(_)));
                Event::StandTaken(StandTaken { on, position: self.some_position() })
            }
            Kind::ProposalMerged => {
                let (proposal, into) = (self.some_proposal(), self.some_proposal());
                Event::ProposalMerged(ProposalMerged { proposal, into, reason: self.long_reason(0) })
            }
            Kind::AmendmentPut => {
                let amendment = self.some_declined();
                Event::AmendmentPut(AmendmentPut { amendment, because: self.reason(0) })
            }
            Kind::ObjectionAnswered => {
                let objects =
                    |event: &Event| matches!(event, Event::PositionTaken { position: Position::Object, because: Some(_), .. });
                let objection = self.number(objects);
                Event::ObjectionAnswered(ObjectionAnswered { objection, reason: self.long_reason(0) })
            }
            Kind::SignalGiven => {
                use Feasibility::*;
                let feasibility = self.pick(&[Possible, PossibleIf, NotPossible]).unwrap();
                let (proposal, body) = (self.some_proposal(), self.name(1));
                Event::SignalGiven(SignalGiven { proposal, feasibility, body, because: self.reason(0) })
            }
            Kind::TrialOpened => Event::TrialOpened(TrialOpened {
                proposal: self.some_proposal(),
                title: crate::hall::title(&format!("Trial {}", self.mark(0))),
                hypothesis: self.text(1),
                measure: self.text(2),
                stop_rule: self.text(3),
            }),
            Kind::TrialClosed => {
                use TrialOutcome::*;
                let trial = self.number(|event| matches!(event, Event::TrialOpened(_)));
                let outcome = self.pick(&[Continued, Learned, Stopped]).unwrap();
                Event::TrialClosed(TrialClosed { trial, outcome, learned: self.text(0) })
            }
            Kind::MinorityStated => {
                Event::MinorityStated(MinorityStated { proposal: self.some_proposal(), words: self.text(0) })
            }
            _ => self.event_of_doing(kind),
        }
    }

    fn event_of_doing(&mut self, kind: Kind) -> Event {
        match kind {
            Kind::PropositionFilled => self.proposition(),
            Kind::PledgeMade => {
                use Role::*;
                let (proposal, item) = (self.some_filled(), (self.roll() % 4) as u16);
                let (amount, role) = (Amount((self.roll() % 50) as u64), self.pick(&[Deliver, Fund, Govern, Lend]).unwrap());
                Event::PledgeMade(PledgeMade { proposal, item, amount, role, words: self.text(0) })
            }
            Kind::PledgeConfirmed => Event::PledgeConfirmed(PledgeConfirmed { pledge: self.some_pledge() }),
            Kind::PledgeFulfilled => {
                let (pledge, share) = (self.some_pledge(), (self.roll() % 1100) as u16);
                let words = self.one_in(2).then(|| self.text(0));
                Event::PledgeFulfilled(PledgeFulfilled { pledge, share, words })
            }
            Kind::PledgeReleased => {
                Event::PledgeReleased(PledgeReleased { pledge: self.some_pledge(), reason: self.reason(0) })
            }
            Kind::PledgeReplanned => {
                let (pledge, amount) = (self.some_pledge(), self.one_in(2).then(|| Amount((self.roll() % 50) as u64)));
                let until = self.one_in(2).then(|| day(self.roll() % 90));
                Event::PledgeReplanned(PledgeReplanned { pledge, amount, until, reason: self.reason(0) })
            }
            Kind::FundingRequested => {
                let (proposal, body) = (self.some_proposal(), self.name(0));
                let to_group = self.one_in(2).then(|| self.group());
                Event::FundingRequested(FundingRequested { proposal, body, to_group, amount: Amount(self.roll() as u64) })
            }
            Kind::DecisionMade => self.decision(),
            Kind::DecisionExplained => {
                let decision = self.number(|event| matches!(event, Event::DecisionMade(_)));
                Event::DecisionExplained(DecisionExplained { decision, words: self.text(0) })
            }
            Kind::ProgressReported => {
                Event::ProgressReported(ProgressReported { proposal: self.some_proposal(), words: self.text(0) })
            }
            Kind::EvaluationPublished => Event::EvaluationPublished(EvaluationPublished {
                baseline: self.text(0),
                result: self.text(1),
                unexpected: self.text(2),
                learned: self.text(3),
                next: self.text(4),
            }),
            Kind::SurveyAnswered => {
                let (influence, dignity) = ((self.roll() % 7) as u8, (self.roll() % 7) as u8);
                Event::SurveyAnswered(SurveyAnswered { influence, dignity })
            }
            other => unreachable!("{other:?} has its dice"),
        }
    }

    fn proposition(&mut self) -> Event {
        let capacity = (0..self.roll() % 4).map(|i| CapacityItem {
            name: self.name(10 + i),
            need: Amount((self.roll() % 40) as u64),
            unit: self.pick(&[Unit::Hours, Unit::Money, Unit::Evenings]).unwrap(),
            essential: self.one_in(2),
            needs_both: self.one_in(4),
            replaces: self.one_in(4).then(|| self.text(20 + i)),
        });
        let capacity = capacity.collect();
        Event::PropositionFilled(PropositionFilled {
            proposal: self.some_proposal(),
            value_for: (0..self.roll() % 3).map(|i| self.text(i)).collect(),
            public_value: self.one_in(2).then(|| self.text(4)),
            losers: self.one_in(2).then(|| self.text(5)),
            indicator: self.one_in(2).then(|| self.text(6)),
            baseline: self.one_in(2).then(|| self.text(7)),
            support: vec![self.text(8)],
            capacity,
        })
    }

    fn decision(&mut self) -> Event {
        use Decision::*;
        let proposal = self.some_filled();
        let version = self.version(proposal);
        let decision = self.pick(&[Adopt, AdoptWithChanges, Return, Reject]).unwrap();
        let ruling = |chance: &mut Self, i: usize| Ruling {
            clause: chance.one_in(2).then(|| chance.clause(proposal, version)),
            decision: chance.pick(&[Adopt, AdoptWithChanges, AdoptWithChanges]).unwrap(),
            words: (!chance.one_in(6)).then(|| chance.text(10 + i)),
            reason: (!chance.one_in(6)).then(|| chance.reason(20 + i)),
            next: chance.one_in(3).then(|| chance.text(30 + i)),
        };
        let rulings = (0..self.roll() % 3).map(|i| ruling(self, i)).collect();
        let party = PartyVote { party: self.name(40), vote: self.ballot() };
        let condition = Condition { words: self.text(41), reason: Some(self.reason(42)), due: None };
        Event::DecisionMade(DecisionMade {
            proposal,
            version,
            body: self.name(43),
            recommendation: self.one_in(3),
            decision,
            vote: self.ballot(),
            parties: vec![party],
            reason: self.long_reason(44),
            rulings,
            conditions: vec![condition],
            anchorage: (!self.one_in(6)).then(|| self.text(45)),
            next: self.one_in(2).then(|| self.text(46)),
            next_due: None,
            advice: self.one_in(2).then_some(Adopt),
        })
    }

    /// Refine more often than not, so that something comes of the evening; where it is past, what follows.
    pub(super) fn stage(&mut self) -> Stage {
        use Stage::*;
        if self.one_in(6) {
            return self.pick(&crate::hall::STAGES).unwrap();
        }
        match self.hall.forum.stage() {
            Some(Proposition | Authorise | Deliver | Learn) => self.pick(&[Proposition, Authorise, Deliver, Learn]).unwrap(),
            _ => self.pick(&[Refine, Refine, Refine, Refine, Proposition]).unwrap(),
        }
    }
}
