//! A forum to measure on: mixed acts of many people in words of ordinary length, each permitted by the rules as a phone's would
//! be. The same number of entries is the same forum every time, except for ids.

use deliberation::clause::{Change, ClauseId};
use deliberation::event::{By, Contribution, Entry, Event, Lang, Micros, Position, Seq, Stage, Standing, Vote};
use deliberation::forum::Forum;
use deliberation::people::{ActorGroup, Person, PersonId, Who};
use deliberation::rules::permit;
use deliberation::words::{Name, Reason, Text, Title};
use moothall::clock;
use moothall::store::{CouncilId, ForumId, NewCouncil, NewForum, NewPerson, Store};

/// The forum's name in addresses.
pub const SLUG: &str = "measured";

const PARTS: [&str; 24] = [
    "the last bus leaves at half past nine",
    "nobody feels safe between the station and the square",
    "we should try it for one summer before we decide",
    "the lamps on the north side have been out since March",
    "my mother is 84 and crosses there every morning",
    "shops close at six and then there is nothing",
    "the youth club would keep an eye on it if it got a key",
    "it costs less than what we pay for repairs",
    "deliveries have to be possible before seven",
    "the noise is worst on Thursdays, not at weekends",
    "a bench is no use without shade",
    "Vejle tried the same and went back after a year",
    "the police say that they have eleven reports from last year",
    "I can live with it when there is a review after six months",
    "the association can take on the watering",
    "trees take ten years, awnings take a week",
    "people with prams cannot get past the bicycles",
    "that is what the survey of 2024 showed as well",
    "we were promised this in the last budget",
    "it must work in winter too",
    "the market needs the water connection",
    "first the lights, then everything else",
    "whoever lives above the café has been forgotten here",
    "it is the only place in town where everyone meets",
];

/// Numbers that look thrown, and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }

    fn words(&mut self, least: usize, more: usize) -> String {
        let n = least + self.below(more);
        let parts: Vec<&str> = (0..n).map(|_| PARTS[self.below(PARTS.len())]).collect();
        parts.join("; ")
    }
}

/// A proposal as far as whoever acts on it has to know it.
struct Draft {
    no: Seq,
    lead: usize,
    version: u32,
    n_clauses: u16,
}

/// A forum in the making.
pub struct Story {
    forum: Forum,
    pub entries: Vec<Entry>,
    pub people: Vec<Person>,
    pub statements: Vec<Seq>,
    proposals: Vec<Draft>,
    roots: Vec<Seq>,
    dice: Dice,
}

impl Story {
    /// A forum in the stage of refining, with so many people who have joined, statements and proposals.
    pub fn begin(n_people: usize, n_statements: usize, n_proposals: usize) -> Self {
        let mut story = Self {
            forum: Forum::empty(),
            entries: Vec::new(),
            people: Vec::new(),
            statements: Vec::new(),
            proposals: Vec::new(),
            roots: Vec::new(),
            dice: Dice(2_026),
        };
        story.house(Event::ForumOpened {
            title: Title::parse("Evenings at the square").unwrap(),
            question: Text::parse("How can the square be good for everyone after 17:00?").unwrap(),
            mandate: Text::parse("At most five measures, within the budget. The council decides in December.").unwrap(),
            problem: Text::parse("Noise and insecurity in the evenings; the last bus leaves too early.").unwrap(),
            stages: vec![Stage::Diagnose, Stage::Create, Stage::Refine, Stage::Authorise, Stage::Closed],
            standing: Standing::Real,
            source: None,
            participation: deliberation::act::Participation::Open,
            plan: std::collections::BTreeMap::new(),
            template: None,
            grew_from: None,
        });
        story.house(Event::StageOpened {
            stage: Stage::Refine,
            reason: Reason::parse("Ideas are there.").unwrap(),
            days: None,
        });
        for n in 0..n_people {
            story.joins(n);
        }
        for _ in 0..n_statements {
            let words = Text::parse(&story.dice.words(1, 1)).unwrap();
            let no = story.somebody(Event::StatementMade { words });
            story.statements.push(no);
        }
        for _ in 0..n_proposals {
            story.proposes();
        }
        story
    }

    /// Goes on until there are so many entries: of a hundred acts about 66 are votes, 12 positions, 20 contributions, 2 amendments.
    pub fn go_on(&mut self, n_entries: usize) {
        while self.entries.len() < n_entries {
            match self.dice.below(100) {
                0..66 => self.votes(),
                66..78 => self.takes_a_position(),
                78..98 => self.speaks(),
                _ => self.amends(),
            }
        }
    }

    /// One more person joins, who has done nothing yet.
    pub fn joins(&mut self, n: usize) -> PersonId {
        let group = ActorGroup::ALL[if n.is_multiple_of(4) { self.dice.below(ActorGroup::ALL.len()) } else { 0 }];
        let person = Person {
            id: PersonId(clock::new_id()),
            name: Name::parse(&format!("Person {n}")).unwrap(),
            group,
            hat: None,
            offices: Vec::new(),
        };
        self.house(Event::PersonJoined { person: person.id, name: person.name.clone(), group, hat: None });
        let id = person.id;
        self.people.push(person);
        id
    }

    fn proposes(&mut self) {
        let lead = self.dice.below(self.people.len());
        let n_clauses = 3 + self.dice.below(4);
        let clauses = (0..n_clauses).map(|_| Text::parse(&self.dice.words(2, 3)).unwrap()).collect();
        let title = Title::parse(PARTS[self.dice.below(PARTS.len())]).unwrap();
        let no = self.person(lead, Event::ProposalMade { title, clauses, ideas: Vec::new() }).expect("anyone may propose");
        self.proposals.push(Draft { no, lead, version: 1, n_clauses: n_clauses as u16 });
    }

    fn votes(&mut self) {
        let statement = self.statements[self.dice.below(self.statements.len())];
        let vote = [Vote::Agree, Vote::Disagree, Vote::Pass][self.dice.below(3)];
        let who = self.dice.below(self.people.len());
        // Whoever says the same again is refused, and somebody else comes.
        self.person(who, Event::VoteCast { statement, vote });
    }

    fn takes_a_position(&mut self) {
        let draft = &self.proposals[self.dice.below(self.proposals.len())];
        let (proposal, version) = (draft.no, draft.version);
        let position = [Position::Support, Position::Accept, Position::Object][self.dice.below(3)];
        let because = (self.dice.below(5) == 0).then(|| Reason::parse(&self.dice.words(1, 2)).unwrap());
        let who = self.dice.below(self.people.len());
        self.person(who, Event::PositionTaken { proposal, version, position, because });
    }

    fn speaks(&mut self) {
        let words = Text::parse(&self.dice.words(1, 6)).unwrap();
        let reply_to =
            (!self.roots.is_empty() && self.dice.below(3) > 0).then(|| self.roots[self.dice.below(self.roots.len())]);
        let kinds = [Contribution::Comment, Contribution::Testimony, Contribution::Question, Contribution::Idea];
        let contribution = if reply_to.is_some() { Contribution::Comment } else { kinds[self.dice.below(4)] };
        let no = self.somebody(Event::ContributionMade {
            contribution,
            words,
            because: None,
            reply_to,
            component: None,
            known: None,
        });
        if reply_to.is_none() {
            self.roots.push(no);
        }
    }

    fn amends(&mut self) {
        let which = self.dice.below(self.proposals.len());
        let Draft { no: proposal, lead, version, n_clauses } = self.proposals[which];
        let clause = ClauseId { entry: proposal, part: 1 + self.dice.below(n_clauses.into()) as u16 };
        let changes = vec![Change::Replace { clause, words: Text::parse(&self.dice.words(2, 3)).unwrap() }];
        let because = Reason::parse(&self.dice.words(1, 1)).unwrap();
        let who = self.dice.below(self.people.len());
        // Now and then the dice say what the clause says already; that is refused, and somebody else comes.
        let moved = self.person(who, Event::AmendmentMoved { proposal, version, changes, because, from: None });
        let Some(amendment) = moved else { return };
        let reason = Reason::parse("It says better what was meant.").unwrap();
        if self.dice.below(2) == 0 {
            self.person(lead, Event::AmendmentAccepted { amendment, reason, instead: None }).expect("nothing came between");
            self.proposals[which].version += 1;
        } else {
            self.person(lead, Event::AmendmentDeclined { amendment, reason }).expect("a lead may");
        }
    }

    fn somebody(&mut self, event: Event) -> Seq {
        let who = self.dice.below(self.people.len());
        self.person(who, event).expect("it is open to everyone")
    }

    fn person(&mut self, who: usize, event: Event) -> Option<Seq> {
        let person = &self.people[who];
        let by = By::Person(person.id);
        permit(&self.forum, &Who::Person(person.clone()), &event).ok()?;
        Some(self.keep(by, event))
    }

    fn house(&mut self, event: Event) {
        permit(&self.forum, &Who::House, &event).expect("the house may");
        self.keep(By::House, event);
    }

    fn keep(&mut self, by: By, event: Event) -> Seq {
        let seq = Seq(self.entries.len() as u32 + 1);
        let at = Micros(1_790_000_000_000_000 + i64::from(seq.0) * 500_000);
        let entry = Entry { seq, id: clock::new_id(), at, by, lang: None, event };
        self.forum.apply(&entry);
        self.entries.push(entry);
        seq
    }

    /// The proposals, with the version of now.
    pub fn proposals(&self) -> Vec<(Seq, u32)> {
        self.proposals.iter().map(|draft| (draft.no, draft.version)).collect()
    }

    /// Brings the forum into a record, with its people and a council.
    pub fn bring_into(&self, store: &Store) -> ForumId {
        let at = clock::now();
        let council = CouncilId(clock::new_id());
        let (name, lang) = (Name::parse("Elvebro").unwrap(), Lang::parse("en").unwrap());
        store.add_council(&NewCouncil { id: council, slug: "elvebro".to_owned(), name, lang, at }).unwrap();
        let id = ForumId(clock::new_id());
        let forum = NewForum { id, slug: SLUG.to_owned(), council, standing: Standing::Real, source: None, at };
        let people: Vec<NewPerson> = self.people.iter().map(|person| newcomer(person, at)).collect();
        store.import(&forum, &people, self.entries.iter().cloned().map(Ok), &[], |_| {}).unwrap();
        id
    }
}

fn newcomer(person: &Person, at: Micros) -> NewPerson {
    NewPerson {
        id: person.id,
        name: person.name.clone(),
        group: person.group,
        hat: None,
        lang: None,
        email: None,
        only_forum: None,
        fictional: true,
        at,
    }
}
