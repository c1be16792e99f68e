//! What changed when, by topic: the question "what is new since N" answered without looking at what is old.

use std::collections::{BTreeMap, BTreeSet};

use crate::event::Seq;
use crate::item::Topic;
use crate::people::PersonId;

/// The forms in which things are seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Form {
    Forum,
    Contribution,
    Proposal,
    Text,
    Version,
    Amendment,
    Position,
    Statement,
    Mandate,
    Gates,
    Health,
    Warning,
    Origin,
    Touchpoint,
    Meeting,
    Invitation,
    Nomination,
    Declaration,
    Date,
    Spawn,
    ViewChange,
    Put,
    Trial,
    Minority,
    Proposition,
    Funding,
    Pledge,
    Decision,
    Progress,
    Evaluation,
}

/// The name of an item: the entry that made it, and the form it is seen in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Key {
    pub no: Seq,
    pub form: Form,
}

impl Key {
    /// The forum's own item.
    pub const FORUM: Self = Self { no: Seq(0), form: Form::Forum };
    /// The topic of the forum's own item.
    pub const HALL: Topic = Seq(0);

    pub fn new(no: Seq, form: Form) -> Self {
        Self { no, form }
    }

    pub fn contribution(no: Seq) -> Self {
        Self::new(no, Form::Contribution)
    }

    pub fn proposal(no: Seq) -> Self {
        Self::new(no, Form::Proposal)
    }

    pub fn amendment(no: Seq) -> Self {
        Self::new(no, Form::Amendment)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    changed: Seq,
    topic: Topic,
    in_hall: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Shelf {
    by_change: BTreeSet<(Seq, Key)>,
    /// Contributions that come in pages; the one that begins a talk always comes with it.
    paged: BTreeSet<Seq>,
    rest: BTreeSet<Key>,
}

/// Every item under its topics, by the number of its last change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Index {
    places: BTreeMap<Key, Place>,
    shelves: BTreeMap<Topic, Shelf>,
    leaning: BTreeMap<PersonId, BTreeSet<Key>>,
}

impl Index {
    /// Puts a new item under a topic, and under the forum's own where it belongs there too.
    pub fn put(&mut self, key: Key, topic: Topic, in_hall: bool) {
        self.places.insert(key, Place { changed: Seq(0), topic, in_hall });
        for topic in topics(topic, in_hall) {
            let shelf = self.shelves.entry(topic).or_default();
            if key.form == Form::Contribution && key.no != topic {
                shelf.paged.insert(key.no);
            } else {
                shelf.rest.insert(key);
            }
        }
    }

    /// The item is another one from this number on; adds the topics under which it is.
    pub fn touch(&mut self, key: Key, at: Seq, touched: &mut BTreeSet<Topic>) {
        let Some(place) = self.places.get_mut(&key) else { return };
        let before = std::mem::replace(&mut place.changed, at);
        for topic in topics(place.topic, place.in_hall) {
            touched.insert(topic);
            if before != at {
                let shelf = self.shelves.entry(topic).or_default();
                shelf.by_change.remove(&(before, key));
                shelf.by_change.insert((at, key));
            }
        }
    }

    /// The item shows or counts this person: it changes when the person's details do.
    pub fn lean(&mut self, key: Key, person: PersonId) {
        self.leaning.entry(person).or_default().insert(key);
    }

    /// The items that show or count a person.
    pub fn leaning(&self, person: PersonId) -> Vec<Key> {
        self.leaning.get(&person).into_iter().flatten().copied().collect()
    }

    pub fn has_topic(&self, topic: Topic) -> bool {
        self.shelves.contains_key(&topic)
    }

    /// Everything under a topic that changed after a number, in the order of the numbers.
    pub fn since(&self, n: Seq, topic: Topic) -> BTreeSet<Key> {
        let from = (Seq(n.0.saturating_add(1)), Key::FORUM);
        self.shelves.get(&topic).into_iter().flat_map(|shelf| shelf.by_change.range(from..)).map(|(_, key)| *key).collect()
    }

    /// Everything under a topic that does not come in pages.
    pub fn rest(&self, topic: Topic) -> impl Iterator<Item = Key> + '_ {
        self.shelves.get(&topic).into_iter().flat_map(|shelf| shelf.rest.iter().copied())
    }

    /// The contributions under a topic, the newest first, those below a number only where one is given.
    pub fn talk(&self, topic: Topic, before: Option<Seq>) -> impl Iterator<Item = Seq> + '_ {
        let end = before.unwrap_or(Seq(u32::MAX));
        self.shelves.get(&topic).into_iter().flat_map(move |shelf| shelf.paged.range(..end).rev().copied())
    }
}

fn topics(topic: Topic, in_hall: bool) -> impl Iterator<Item = Topic> {
    let hall = (in_hall && topic != Key::HALL).then_some(Key::HALL);
    hall.into_iter().chain([topic])
}
