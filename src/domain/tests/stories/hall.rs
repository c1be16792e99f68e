//! A forum with its log, and the people who act in it.

use std::collections::BTreeMap;

use deliberation::act::*;
use deliberation::clause::{Change, ClauseId};
use deliberation::event::{By, Contribution, Entry, Event, Micros, Position, Seq, Stage, Standing, Vote};
use deliberation::forum::{Changed, Forum};
use deliberation::item::{AmendmentItem, Audience, ContributionItem, ForumItem, Item, ProposalItem, TextItem, Thing};
use deliberation::people::{ActorGroup, CouncilOffice, ForumOffice, Person, PersonId, Who};
use deliberation::refusal::Refusal;
use deliberation::rules::permit;
use deliberation::words::{Name, Reason, Text, Title};
use uuid::Uuid;

/// A day.
pub const DAY: i64 = 86_400_000_000;

pub const STAGES: [Stage; 11] = [
    Stage::Initiate,
    Stage::Mandate,
    Stage::Convene,
    Stage::Diagnose,
    Stage::Create,
    Stage::Refine,
    Stage::Proposition,
    Stage::Authorise,
    Stage::Deliver,
    Stage::Learn,
    Stage::Closed,
];

pub fn text(words: &str) -> Text {
    Text::parse(words).unwrap()
}

pub fn reason(words: &str) -> Reason {
    Reason::parse(words).unwrap()
}

pub fn title(words: &str) -> Title {
    Title::parse(words).unwrap()
}

/// The people of the hall, by number: 0 administers, 1 sponsors, 2 moderates, 3 is a member, 4 a clerk, the others are just people.
pub fn person(i: u8) -> Person {
    let groups = ActorGroup::ALL;
    let group = match i {
        0 | 2 | 4 => ActorGroup::Manager,
        1 | 3 => ActorGroup::Elected,
        i => groups[usize::from(i) % groups.len()],
    };
    let offices = match i {
        0 => vec![CouncilOffice::Administrator],
        4 => vec![CouncilOffice::Clerk],
        _ => vec![],
    };
    let name = Name::parse(&format!("Person {i}")).unwrap();
    Person { id: PersonId(Uuid::from_u128(u128::from(i) + 1)), name, group, hat: None, offices }
}

pub fn who(i: u8) -> Who {
    Who::Person(person(i))
}

pub const ADMINISTRATOR: u8 = 0;
pub const SPONSOR: u8 = 1;
pub const MODERATOR: u8 = 2;
pub const MEMBER: u8 = 3;
pub const CLERK: u8 = 4;
pub const ANA: u8 = 5;
pub const BEN: u8 = 6;
pub const CY: u8 = 7;

#[derive(Clone)]
pub struct Hall {
    pub forum: Forum,
    pub log: Vec<Entry>,
    pub changed: Changed,
}

pub fn opening(stages: &[Stage]) -> Event {
    Event::ForumOpened {
        title: title("Evenings at the square"),
        question: text("What makes the square a good place after dark?"),
        mandate: text("The council decides in May."),
        problem: text("People avoid the square after dark."),
        stages: stages.to_vec(),
        standing: Standing::Fictional,
        source: None,
        participation: Participation::Open,
        plan: BTreeMap::new(),
        template: None,
        grew_from: None,
    }
}

/// Days and gates of every stage, as the house's first template has them.
pub fn whole_plan() -> BTreeMap<Stage, StagePlan> {
    deliberation::template::house().remove(0).plan
}

impl Hall {
    pub fn empty() -> Self {
        Self { forum: Forum::empty(), log: vec![], changed: Changed::default() }
    }

    /// A forum with all its people and offices, in this stage.
    pub fn at(stage: Stage) -> Self {
        let mut hall = Self::of(Participation::Open);
        if stage != Stage::Initiate {
            hall.opens(stage);
        }
        hall
    }

    /// A forum of this sort with all its people and offices, just opened.
    pub fn of(sort: Participation) -> Self {
        Self::planned(sort, BTreeMap::new())
    }

    /// The same, with every gate of the house's first template.
    pub fn gated(sort: Participation) -> Self {
        Self::planned(sort, whole_plan())
    }

    /// The same, with these gates.
    pub fn planned(sort: Participation, gates: BTreeMap<Stage, StagePlan>) -> Self {
        let mut hall = Self::empty();
        let mut opening = opening(&STAGES);
        if let Event::ForumOpened { participation, plan, .. } = &mut opening {
            (*participation, *plan) = (sort, gates);
        }
        hall.does(&Who::House, opening);
        for i in 0..=CY {
            hall.joins(i);
        }
        for (i, office) in [(SPONSOR, ForumOffice::Sponsor), (MODERATOR, ForumOffice::Moderator), (MEMBER, ForumOffice::Member)]
        {
            hall.does(&Who::House, Event::OfficeGiven { person: person(i).id, office });
        }
        hall
    }

    pub fn joins(&mut self, i: u8) {
        let Person { id, name, group, hat, .. } = person(i);
        self.does(&Who::House, Event::PersonJoined { person: id, name, group, hat });
    }

    pub fn opens(&mut self, stage: Stage) {
        self.does(&Who::House, Event::StageOpened { stage, reason: reason("It is time."), days: None });
    }

    pub fn next_id(&self) -> Uuid {
        Uuid::from_u128(0xabc0_0000 + self.log.len() as u128)
    }

    pub fn tries(&mut self, who: &Who, event: Event) -> Result<Seq, Refusal> {
        permit(&self.forum, who, &event)?;
        Ok(self.records(who.by().unwrap(), event))
    }

    /// Records without asking, as a log does.
    pub fn records(&mut self, by: By, event: Event) -> Seq {
        let seq = Seq(self.forum.at().0 + 1);
        let entry = Entry { seq, id: self.next_id(), at: Micros(i64::from(seq.0) * 1_000_000), by, lang: None, event };
        self.changed = self.forum.apply(&entry);
        self.log.push(entry);
        seq
    }

    pub fn does(&mut self, who: &Who, event: Event) -> Seq {
        let told = format!("{event:?}");
        self.tries(who, event).unwrap_or_else(|refusal| panic!("{told} was refused: {refusal:?}"))
    }

    pub fn refuses(&mut self, who: &Who, event: Event, refusal: Refusal) {
        let at = self.forum.at();
        assert_eq!(self.tries(who, event), Err(refusal));
        assert_eq!(self.forum.at(), at);
    }

    fn item(&self, no: Seq, audience: Audience, fits: impl Fn(&Item) -> bool) -> Item {
        let topic = if no == Seq(0) { no } else { self.forum.topic_of(no).unwrap() };
        let mut items = self.forum.since(Seq(0), topic, audience).into_iter().filter(|item| item.no == no);
        items.find(fits).expect("the item is in its topic")
    }

    pub fn forum_item(&self) -> ForumItem {
        let item = self.item(Seq(0), Audience::Public, |item| matches!(item.thing, Thing::Forum(_)));
        let Thing::Forum(forum) = item.thing else { panic!("not a forum") };
        forum
    }

    pub fn contribution(&self, no: Seq) -> ContributionItem {
        let item = self.item(no, Audience::Public, |item| matches!(item.thing, Thing::Contribution(_)));
        let Thing::Contribution(contribution) = item.thing else { panic!("not a contribution") };
        contribution
    }

    pub fn proposal(&self, no: Seq) -> ProposalItem {
        let item = self.item(no, Audience::Public, |item| matches!(item.thing, Thing::Proposal(_)));
        let Thing::Proposal(proposal) = item.thing else { panic!("not a proposal") };
        proposal
    }

    pub fn text(&self, no: Seq) -> TextItem {
        let item = self.item(no, Audience::Public, |item| matches!(item.thing, Thing::Text(_)));
        let Thing::Text(text) = item.thing else { panic!("not a text") };
        text
    }

    pub fn amendment(&self, no: Seq) -> AmendmentItem {
        let item = self.item(no, Audience::Public, |item| matches!(item.thing, Thing::Amendment(_)));
        let Thing::Amendment(amendment) = item.thing else { panic!("not an amendment") };
        amendment
    }

    /// The words of a proposal's clauses; `-` where they are hidden.
    pub fn clauses(&self, no: Seq) -> Vec<String> {
        self.text(no).clauses.into_iter().map(|clause| clause.words.map_or("-".into(), |words| words.text)).collect()
    }
}

pub fn says(words: &str) -> Event {
    answers(words, None)
}

pub fn answers(words: &str, reply_to: Option<Seq>) -> Event {
    Event::ContributionMade {
        contribution: Contribution::Comment,
        words: text(words),
        because: None,
        reply_to,
        component: None,
        known: None,
    }
}

pub fn proposes(clauses: &[&str]) -> Event {
    Event::ProposalMade { title: title("Light and life"), clauses: clauses.iter().copied().map(text).collect(), ideas: vec![] }
}

pub fn moves(proposal: Seq, version: u32, changes: Vec<Change>) -> Event {
    Event::AmendmentMoved { proposal, version, changes, because: reason("It is better so."), from: None }
}

pub fn accepts(amendment: Seq) -> Event {
    Event::AmendmentAccepted { amendment, reason: reason("It is better so."), instead: None }
}

pub fn accepts_instead(amendment: Seq, instead: Vec<Change>) -> Event {
    Event::AmendmentAccepted { amendment, reason: reason("In part."), instead: Some(instead) }
}

pub fn declines(amendment: Seq) -> Event {
    Event::AmendmentDeclined { amendment, reason: reason("It costs too much.") }
}

pub fn stands(proposal: Seq, version: u32, position: Position) -> Event {
    Event::PositionTaken { proposal, version, position, because: None }
}

pub fn states(words: &str) -> Event {
    Event::StatementMade { words: text(words) }
}

pub fn votes(statement: Seq, vote: Vote) -> Event {
    Event::VoteCast { statement, vote }
}

pub fn hides(entry: Seq) -> Event {
    Event::EntryHidden { entry, reason: reason("It names a private person.") }
}

pub fn restores(entry: Seq) -> Event {
    Event::EntryRestored { entry, reason: reason("It names nobody.") }
}

pub fn closes(thread: Seq) -> Event {
    Event::ThreadClosed { thread, reason: reason("All is said.") }
}

pub fn reopens(thread: Seq) -> Event {
    Event::ThreadReopened { thread, reason: reason("Not all is said.") }
}

pub fn clause(entry: Seq, part: u16) -> ClauseId {
    ClauseId { entry, part }
}

pub fn replace(clause: ClauseId, words: &str) -> Change {
    Change::Replace { clause, words: text(words) }
}

pub fn insert(after: Option<ClauseId>, words: &str) -> Change {
    Change::InsertAfter { after, words: text(words) }
}

pub fn delete(clause: ClauseId) -> Change {
    Change::Delete { clause }
}

pub fn shift(clause: ClauseId, after: Option<ClauseId>) -> Change {
    Change::Move { clause, after }
}

/// A reason of as many words as somebody is owed.
pub fn long(words: &str) -> Reason {
    reason(&format!("{words} We have read all of it, and this is what we make of it today."))
}

pub fn responds(to: Seq, disposition: Disposition, into: Option<Seq>) -> Event {
    Event::ResponseGiven(ResponseGiven { to, disposition, reason: long("Thank you."), into, for_member: None })
}

pub fn corrects(contribution: Seq, words: &str) -> Event {
    Event::ContributionCorrected(ContributionCorrected { contribution, words: text(words), because: None })
}

pub fn puts(amendment: Seq) -> Event {
    Event::AmendmentPut(AmendmentPut { amendment, because: reason("Ask everyone.") })
}

pub fn takes_stand(on: Seq, position: Position) -> Event {
    Event::StandTaken(StandTaken { on, position })
}

pub fn answers_objection(objection: Seq) -> Event {
    Event::ObjectionAnswered(ObjectionAnswered { objection, reason: reason("It ends at ten.") })
}

pub fn merges(proposal: Seq, into: Seq) -> Event {
    Event::ProposalMerged(ProposalMerged { proposal, into, reason: reason("They want the same.") })
}

pub fn tries_out(proposal: Seq) -> Event {
    let (hypothesis, measure, stop_rule) = (text("More people stay."), text("Heads at ten"), text("Two complaints a night"));
    Event::TrialOpened(TrialOpened { proposal, title: title("Six evenings"), hypothesis, measure, stop_rule })
}

pub fn ends_trial(trial: Seq) -> Event {
    let outcome = TrialOutcome::Learned;
    Event::TrialClosed(TrialClosed { trial, outcome, learned: text("Rain matters more than light.") })
}

/// The triangle of a proposal, filled in every corner, with one thing that it needs.
pub fn fills(proposal: Seq) -> Event {
    Event::PropositionFilled(PropositionFilled {
        proposal,
        value_for: vec![text("The young")],
        public_value: Some(text("A square for all")),
        losers: Some(text("Nobody we know of")),
        indicator: Some(text("People on the square at ten")),
        baseline: Some(text("Twelve")),
        support: vec![],
        capacity: vec![CapacityItem {
            name: Name::parse("Adult hours").unwrap(),
            need: Amount(100),
            unit: Unit::Hours,
            essential: true,
            needs_both: false,
            replaces: None,
        }],
    })
}

/// The council adopts a proposal as it stands.
pub fn decides(proposal: Seq) -> Event {
    Event::DecisionMade(DecisionMade {
        proposal,
        version: 1,
        body: Name::parse("Municipal Council").unwrap(),
        recommendation: false,
        decision: Decision::Adopt,
        vote: Ballot { yes: 17, against: 5, abstain: 1 },
        parties: vec![],
        reason: reason("We have read all of it and this is what we make of it now, in many words."),
        rulings: vec![],
        conditions: vec![],
        anchorage: Some(text("Decided by the elected, in public.")),
        next: None,
        next_due: None,
        advice: None,
    })
}

/// Forty of the hundred hours that a proposal needs.
pub fn pledges(proposal: Seq) -> Event {
    let words = text("Forty hours of the night-walkers");
    Event::PledgeMade(PledgeMade { proposal, item: 1, amount: Amount(40), role: Role::Deliver, words })
}

/// What a council may ask of a forum.
pub fn terms() -> Box<Terms> {
    Box::new(Terms {
        question: text("What makes the square a good place after dark?"),
        problem: text("People avoid the square after dark."),
        deliverable: text("At most five measures"),
        open: vec![text("Which measures")],
        reserved: vec![text("The budget")],
        required: BTreeMap::from([(ActorGroup::Elected, 2), (ActorGroup::Citizen, 2)]),
        seats: Seats { elected: 2, others: 4 },
        prepares: Name::parse("Committee on Culture").unwrap(),
        decides: Name::parse("Municipal Council").unwrap(),
        decision_due: Micros(90 * 86_400_000_000),
        ends: Micros(400 * 86_400_000_000),
        reply_days: 14,
        touchpoint_days: 30,
        effort: None,
        contact: None,
        case: None,
        goals: vec![],
        numbers: BTreeMap::new(),
    })
}

/// The council adopts a mandate.
pub fn adopts(terms: Box<Terms>) -> Event {
    let (body, vote) = (Name::parse("Municipal Council").unwrap(), Ballot { yes: 19, against: 3, abstain: 1 });
    Event::MandateAdopted(MandateAdopted { terms, body, vote, reason: reason("We want to hear everyone.") })
}
