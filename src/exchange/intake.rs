//! A forum while it is brought in: each act judged as the house's, numbered, and gathered until all of it can be kept at once.

use std::collections::BTreeMap;

use deliberation::due::due;
use deliberation::event::{By, Entry, Event, Lang, Micros, Seq};
use deliberation::forum::Forum;
use deliberation::people::{ActorGroup, PersonId, Who};
use deliberation::refusal::Refusal;
use deliberation::rules::permit;
use deliberation::words::Name;
use uuid::Uuid;

use super::skipped::SkippedList;

/// Ids of imported things are made from this and the source's own names, so that a second import makes the same ones.
const NAMESPACE: Uuid = Uuid::from_u128(0x6d6f_6f74_6861_6c6c_8000_6578_6368_6e67);

/// The id for the source's name of a thing.
#[must_use]
pub fn id_of(key: &str, name: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, format!("{key}\n{name}").as_bytes())
}

/// A person of the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newcomer {
    /// Who.
    pub person: PersonId,
    /// What they are called.
    pub name: Name,
    /// Whose voice they are.
    pub group: ActorGroup,
    /// Party, post, organisation or own words.
    pub hat: Option<Name>,
    /// What the source calls them.
    pub there: String,
}

/// A forum while it is brought in.
pub struct Intake {
    /// What the source is known by; a second import of it is recognised by this.
    pub key: String,
    /// The forum as far as it is brought in.
    pub forum: Forum,
    /// Its log.
    pub entries: Vec<Entry>,
    /// Its people, in the order in which they were first seen.
    pub people: Vec<Newcomer>,
    /// The statements, each with the source's name for it.
    pub statements: Vec<(Seq, String)>,
    /// What was not taken as it was.
    pub skipped: SkippedList,
    known: BTreeMap<String, PersonId>,
    lang: Option<Lang>,
    now: Micros,
    /// How much time alone has brought.
    n_brought: u32,
}

impl Intake {
    /// Nothing yet.
    #[must_use]
    pub fn new(key: String, lang: Option<Lang>, skipped: SkippedList) -> Self {
        Self {
            key,
            forum: Forum::empty(),
            entries: Vec::new(),
            people: Vec::new(),
            statements: Vec::new(),
            skipped,
            known: BTreeMap::new(),
            lang,
            now: Micros::default(),
            n_brought: 0,
        }
    }

    /// Records an act under the source's name for it, at the source's time: a log never goes back in time, so an act that the
    /// source dates before the one it follows stands at that one's time.
    ///
    /// # Errors
    /// When it cannot have been: on something that does not exist, or changing nothing.
    pub fn record(&mut self, at: Micros, by: By, name: &str, event: Event) -> Result<Seq, Refusal> {
        permit(&self.forum, &Who::House, &event)?;
        self.now = self.now.max(at);
        let seq = Seq(self.forum.at().0 + 1);
        let lang = self.lang.clone().filter(|_| has_words(&event));
        let entry = Entry { seq, id: id_of(&self.key, name), at: self.now, by, lang, event };
        self.forum.apply(&entry);
        self.entries.push(entry);
        Ok(seq)
    }

    /// Records an act, or lists why it was not taken.
    pub fn record_or_skip(&mut self, at: Micros, by: By, what: &str, name: &str, event: Event) -> Option<Seq> {
        match self.record(at, by, name, event) {
            Ok(seq) => Some(seq),
            Err(refusal) => {
                self.skipped.add(what, &why(&refusal), name);
                None
            }
        }
    }

    /// Records what time alone has brought by a moment, as the house does while a forum is live.
    pub fn let_pass(&mut self, at: Micros) {
        for event in due(&self.forum, at) {
            self.n_brought += 1;
            let name = format!("brought by time {}", self.n_brought);
            // What became of an earlier one may have made a later one pointless.
            let _ = self.record(at, By::House, &name, event);
        }
    }

    /// The person whom the source calls so. At the first call they join.
    ///
    /// # Errors
    /// When the forum has not begun.
    pub fn person(&mut self, at: Micros, newcomer: Newcomer) -> Result<PersonId, Refusal> {
        if let Some(person) = self.known.get(&newcomer.there) {
            return Ok(*person);
        }
        let Newcomer { person, name, group, hat, there } = newcomer.clone();
        self.record(at, By::House, &format!("person {there}"), Event::PersonJoined { person, name, group, hat })?;
        self.known.insert(there, person);
        self.people.push(newcomer);
        Ok(person)
    }

    /// Whether the person whom the source calls so has joined.
    #[must_use]
    pub fn knows(&self, there: &str) -> bool {
        self.known.contains_key(there)
    }

    /// A pseudonymous person of the source: "Participant 17".
    ///
    /// # Errors
    /// When the forum has not begun.
    pub fn pseudonym(&mut self, at: Micros, what: &str, number: &str, group: ActorGroup) -> Result<PersonId, Refusal> {
        let called = format!("{what} {number}");
        let name = super::fit::name(&called).map_or_else(Name::erased, |fit| fit.words);
        let there = if what == "Participant" { number.to_owned() } else { called };
        let person = PersonId(id_of(&self.key, &format!("person {there}")));
        self.person(at, Newcomer { person, name, group, hat: None, there })
    }

    /// When the last act was.
    #[must_use]
    pub fn now(&self) -> Micros {
        self.now
    }
}

/// Votes and the like say nothing in any language.
fn has_words(event: &Event) -> bool {
    !matches!(event, Event::VoteCast { .. } | Event::PersonJoined { .. } | Event::OfficeGiven { .. } | Event::LeadAdded { .. })
}

/// A refusal in words for the list of what was skipped.
fn why(refusal: &Refusal) -> String {
    if *refusal == Refusal::NothingChanges {
        return "it says again what was said before and changes nothing".to_owned();
    }
    format!("it cannot be recorded: {}", serde_json::to_string(refusal).unwrap_or_default())
}
