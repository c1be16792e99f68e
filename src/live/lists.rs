//! What lists show of forums, kept while their logs stand still: a front page does not open every forum.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

use deliberation::event::Seq;
use deliberation::forum::Forum;
use deliberation::listing::Listed;
use deliberation::people::{Person, PersonId, Who};

use crate::store::ForumId;
use crate::wire::page::{DecidedCard, DeskForum, ForumCard};

/// How many cards, and how many desks, are kept. Beyond that all are made anew: they cost a look each.
const KEPT_MOST: usize = 10_000;

/// Cards and desks as they were last seen.
#[derive(Default)]
pub struct Lists {
    cards: Kept<ForumId, ForumCard>,
    desks: Kept<(ForumId, PersonId), (Seq, Person, DeskForum)>,
}

type Kept<K, V> = Mutex<HashMap<K, V>>;

fn get<K: Eq + Hash, V, T>(kept: &Kept<K, V>, key: &K, f: impl FnOnce(&V) -> Option<T>) -> Option<T> {
    kept.lock().unwrap_or_else(PoisonError::into_inner).get(key).and_then(f)
}

fn put<K: Eq + Hash, V>(kept: &Kept<K, V>, key: K, value: V) {
    let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
    if kept.len() >= KEPT_MOST {
        kept.clear();
    }
    kept.insert(key, value);
}

impl Lists {
    /// The card, if the forum's last entry is still this one.
    pub fn card(&self, forum: ForumId, head: Seq) -> Option<ForumCard> {
        get(&self.cards, &forum, |card| (card.at == head).then(|| card.clone()))
    }

    /// Keeps a card.
    pub fn keep_card(&self, forum: ForumId, card: &ForumCard) {
        put(&self.cards, forum, card.clone());
    }

    /// What waits for somebody, if the forum's last entry is still this one and the person holds the same offices.
    pub fn waiting(&self, forum: ForumId, head: Seq, person: &Person) -> Option<DeskForum> {
        get(&self.desks, &(forum, person.id), |(at, who, desk)| (*at == head && who == person).then(|| desk.clone()))
    }

    /// Keeps what waits for somebody.
    pub fn keep_waiting(&self, forum: ForumId, at: Seq, person: &Person, desk: &DeskForum) {
        put(&self.desks, (forum, person.id), (at, person.clone(), desk.clone()));
    }
}

/// A forum in a list.
pub fn card(forum: &Forum, slug: String) -> ForumCard {
    let summary = forum.summary();
    ForumCard {
        slug,
        title: summary.title,
        question: summary.question,
        lang: summary.lang,
        stages: summary.stages,
        stage: summary.stage,
        standing: summary.standing,
        n_people: summary.n_people,
        n_proposals: summary.n_proposals,
        n_contributions: summary.n_contributions,
        at: forum.at(),
        decision_due: summary.decision_due,
        ends: summary.ends,
        suggestion: summary.suggestion,
        n_duties: 0,
        n_verdicts: forum.n_verdicts(),
        decided: forum.listed_decisions().into_iter().map(decided).collect(),
    }
}

fn decided(one: Listed) -> DecidedCard {
    let Listed { no, proposal, title, decision, at, look_back_due } = one;
    DecidedCard { no, proposal, title, decision, at, look_back_due }
}

/// What waits for somebody in a forum.
pub fn waiting(forum: &Forum, slug: String, person: Person) -> DeskForum {
    let title = forum.summary().title;
    let me = forum.me(&person);
    let own = forum.own(&Who::Person(person));
    DeskForum { slug, title, me, duties: own.duties, n_duties: own.n_duties }
}
