//! A forum's log written without asking anybody, so that what the panel makes of it can be told in few lines.

use deliberation::act::*;
use deliberation::clause::Change;
use deliberation::due::due;
use deliberation::event::{By, Contribution, Entry, Event, Micros, Seq, Stage};
use deliberation::forum::Forum;
use deliberation::item::{Audience, HealthItem, Thing};
use deliberation::panel::{Threshold, Warning};
use deliberation::people::{ActorGroup, ForumOffice, PersonId};
use deliberation::words::Name;
use serde_json::Value;
use uuid::Uuid;

use crate::hall::{reason, text, title};

pub const DAY: i64 = 86_400_000_000;
const LONG: &str = "It goes forward because the young people asked for it and nobody at all has spoken against it.";

/// A log and the moment it is at.
#[derive(Clone, Default)]
pub struct Tale {
    pub log: Vec<Entry>,
    pub now: i64,
}

pub fn id(i: u8) -> PersonId {
    PersonId(Uuid::from_u128(u128::from(i) + 1))
}

/// 1 and 2 are elected, 3 a manager, 4 to 7 citizens, 8 an association, 9 a firm, 10 moderates.
pub const CAST: [(u8, ActorGroup); 10] = [
    (1, ActorGroup::Elected),
    (2, ActorGroup::Elected),
    (3, ActorGroup::Manager),
    (4, ActorGroup::Citizen),
    (5, ActorGroup::Citizen),
    (6, ActorGroup::Citizen),
    (7, ActorGroup::Citizen),
    (8, ActorGroup::CivilSociety),
    (9, ActorGroup::Business),
    (10, ActorGroup::Manager),
];
pub const MODERATOR: u8 = 10;

impl Tale {
    pub fn begun() -> Self {
        let mut tale = Self { log: Vec::new(), now: 1_000 * DAY };
        tale.tell(None, crate::hall::opening(&crate::hall::STAGES));
        for (person, group) in CAST {
            let (name, hat) = (Name::parse(&format!("Person {person}")).unwrap(), Name::parse(&format!("Party {person}")).ok());
            tale.tell(None, Event::PersonJoined { person: id(person), name, group, hat });
        }
        tale.tell(None, Event::OfficeGiven { person: id(MODERATOR), office: ForumOffice::Moderator });
        tale.tell(None, Event::MandateAdopted(mandate(tale.now)));
        tale.opens(Stage::Diagnose);
        tale
    }

    pub fn tell(&mut self, by: Option<u8>, event: Event) -> Seq {
        let seq = Seq(u32::try_from(self.log.len()).unwrap() + 1);
        let by = by.map_or(By::House, |person| By::Person(id(person)));
        let entry_id = Uuid::from_u128(0xbeef_0000 + u128::from(seq.0));
        self.log.push(Entry { seq, id: entry_id, at: Micros(self.now), by, lang: None, event });
        seq
    }

    pub fn days(&mut self, days: i64) {
        self.now += days * DAY;
    }

    pub fn opens(&mut self, stage: Stage) -> Seq {
        self.tell(None, Event::StageOpened { stage, reason: reason("It is time."), days: None })
    }

    pub fn says(&mut self, by: u8, contribution: Contribution, words: &str, reply_to: Option<Seq>) -> Seq {
        let words = text(words);
        self.tell(
            Some(by),
            Event::ContributionMade { contribution, words, because: None, reply_to, known: None, component: None },
        )
    }

    pub fn proposes(&mut self, by: u8, ideas: Vec<Seq>) -> Seq {
        self.tell(
            Some(by),
            Event::ProposalMade { title: title("Light"), clauses: vec![text("There is light at night.")], ideas },
        )
    }

    pub fn moves(&mut self, by: u8, proposal: Seq) -> Seq {
        let changes = vec![Change::InsertAfter { after: None, words: text("And a bench for whoever waits.") }];
        self.tell(
            Some(by),
            Event::AmendmentMoved { proposal, version: 1, changes, because: reason("People wait there."), from: None },
        )
    }

    pub fn accepts(&mut self, by: u8, amendment: Seq) -> Seq {
        self.tell(Some(by), Event::AmendmentAccepted { amendment, reason: reason("It is right so."), instead: None })
    }

    pub fn declines(&mut self, by: u8, amendment: Seq) -> Seq {
        self.tell(Some(by), Event::AmendmentDeclined { amendment, reason: reason("It costs far too much money.") })
    }

    pub fn pledges(&mut self, by: u8, proposal: Seq, item: u16, amount: u64, role: Role) -> Seq {
        let words = text("We bring it.");
        let made = self.tell(Some(by), Event::PledgeMade(PledgeMade { proposal, item, amount: Amount(amount), role, words }));
        self.tell(Some(by), Event::PledgeConfirmed(PledgeConfirmed { pledge: made }));
        made
    }

    pub fn needs(&mut self, by: u8, proposal: Seq) {
        let item = |name: &str, need: u64, unit: Unit| CapacityItem {
            name: Name::parse(name).unwrap(),
            need: Amount(need),
            unit,
            essential: true,
            needs_both: false,
            replaces: None,
        };
        let capacity = vec![item("adults", 100, Unit::Hours), item("money", 1_000, Unit::Money)];
        let act = PropositionFilled {
            proposal,
            value_for: vec![text("whoever waits")],
            public_value: None,
            losers: None,
            indicator: None,
            baseline: None,
            support: Vec::new(),
            capacity,
        };
        self.tell(Some(by), Event::PropositionFilled(act));
    }

    pub fn decides(&mut self, proposal: Seq, decision: Decision) -> Seq {
        let act = DecisionMade {
            proposal,
            version: 1,
            body: Name::parse("The council").unwrap(),
            recommendation: false,
            decision,
            vote: Ballot::default(),
            parties: Vec::new(),
            reason: reason(LONG),
            rulings: Vec::new(),
            conditions: Vec::new(),
            anchorage: None,
            next: None,
            next_due: None,
            advice: None,
        };
        self.tell(None, Event::DecisionMade(act))
    }

    pub fn forum(&self) -> Forum {
        Forum::replay(&self.log)
    }

    pub fn values(&self) -> Value {
        serde_json::to_value(self.forum().values(Micros(self.now))).unwrap()
    }

    pub fn verdicts(&self) -> Vec<Warning> {
        self.forum().panel(Micros(self.now)).verdicts.iter().map(|verdict| verdict.warning).collect()
    }

    pub fn health(&self) -> HealthItem {
        health(&self.forum())
    }

    /// Records what is due, as the house does.
    pub fn due(&mut self) -> Vec<Event> {
        let events = due(&self.forum(), Micros(self.now));
        for event in &events {
            self.tell(None, event.clone());
        }
        events
    }
}

pub fn health(forum: &Forum) -> HealthItem {
    let items = forum.look(Seq(0), Audience::Public).items;
    items.into_iter().find_map(|item| if let Thing::Health(health) = item.thing { Some(health) } else { None }).unwrap()
}

pub fn mandate(now: i64) -> MandateAdopted {
    let terms = Terms {
        question: text("What helps?"),
        problem: text("It is dark."),
        deliverable: text("A proposal."),
        open: vec![text("what")],
        reserved: vec![text("the budget")],
        required: [(ActorGroup::Elected, 2), (ActorGroup::Citizen, 3), (ActorGroup::Business, 1)].into(),
        seats: Seats { elected: 2, others: 7 },
        prepares: Name::parse("The committee").unwrap(),
        decides: Name::parse("The council").unwrap(),
        decision_due: Micros(now + 90 * DAY),
        ends: Micros(now + 120 * DAY),
        reply_days: 14,
        touchpoint_days: 30,
        effort: None,
        contact: None,
        case: None,
        goals: Vec::new(),
        numbers: [(Threshold::MinPositions, 2_000)].into(),
    };
    MandateAdopted {
        terms: Box::new(terms),
        body: Name::parse("The council").unwrap(),
        vote: Ballot::default(),
        reason: reason("Adopted."),
    }
}
