//! Short sentences that everyone can answer, and the answers. Each person counts once for each.

use std::collections::{BTreeMap, BTreeSet};

use crate::event::{By, Entry, Micros, Seq, Vote};
use crate::forum::Forum;
use crate::index::{Form, Key};
use crate::item::{Audience, StatementItem};
use crate::people::{PersonId, Who};
use crate::refusal::Refusal;
use crate::sight::{Said, Sight};

/// A statement as a forum keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Statement {
    by: By,
    at: Micros,
    words: Said,
    agree: u32,
    disagree: u32,
    pass: u32,
}

impl Statement {
    fn counter(&mut self, vote: Vote) -> &mut u32 {
        match vote {
            Vote::Agree => &mut self.agree,
            Vote::Disagree => &mut self.disagree,
            Vote::Pass => &mut self.pass,
        }
    }
}

/// All answers, by person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Votes(BTreeMap<PersonId, BTreeMap<Seq, Vote>>);

impl Votes {
    pub fn of(&self, person: PersonId) -> impl Iterator<Item = (Seq, Vote)> + '_ {
        self.0.get(&person).into_iter().flatten().map(|(statement, vote)| (*statement, *vote))
    }
}

impl Forum {
    /// The numbers of all statements, in order.
    pub fn statements(&self) -> impl Iterator<Item = Seq> + '_ {
        self.statements.keys().copied()
    }

    /// A statement's item.
    #[must_use]
    pub fn statement(&self, no: Seq, audience: Audience) -> Option<StatementItem> {
        Sight { forum: self, audience }.statement_item(no)
    }

    /// Everyone who has joined.
    pub fn people(&self) -> impl Iterator<Item = PersonId> + '_ {
        self.people.ids()
    }

    /// Everyone who has answered a statement, whether or not they joined.
    #[must_use]
    pub fn voters(&self) -> BTreeSet<PersonId> {
        self.votes.0.keys().copied().collect()
    }

    /// A person's answer to a statement.
    #[must_use]
    pub fn vote(&self, person: PersonId, statement: Seq) -> Option<Vote> {
        self.votes.0.get(&person)?.get(&statement).copied()
    }

    pub(crate) fn judge_vote(&self, who: &Who, statement: Seq, vote: Vote) -> Result<(), Refusal> {
        if !self.statements.contains_key(&statement) {
            return Err(Refusal::NoSuch { entry: statement });
        }
        self.judge_shown(who, statement)?;
        let same = who.person().is_some_and(|person| self.vote(person.id, statement) == Some(vote));
        if same { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    pub(crate) fn state(&mut self, entry: &Entry, words: Said) {
        let statement = Statement { by: entry.by, at: entry.at, words, agree: 0, disagree: 0, pass: 0 };
        self.statements.insert(entry.seq, statement);
        let key = Key::new(entry.seq, Form::Statement);
        self.index.put(key, Key::HALL, true);
        self.lean_by(key, entry.by);
        self.touch(key);
    }

    /// The house has no vote: an answer without a person counts for nothing.
    pub(crate) fn cast(&mut self, entry: &Entry, no: Seq, vote: Vote) {
        let (Some(person), Some(statement)) = (entry.by.person(), self.statements.get_mut(&no)) else { return };
        if let Some(before) = self.votes.0.entry(person).or_default().insert(no, vote) {
            *statement.counter(before) -= 1;
        }
        *statement.counter(vote) += 1;
        self.changed.people.insert(person);
        self.touch(Key::new(no, Form::Statement));
    }
}

impl Sight<'_> {
    pub fn statement_item(&self, no: Seq) -> Option<StatementItem> {
        let statement = self.forum.statements.get(&no)?;
        Some(StatementItem {
            by: self.by(statement.by),
            at: statement.at,
            words: self.words(&statement.words),
            agree: statement.agree,
            disagree: statement.disagree,
            pass: statement.pass,
            hidden: self.tomb(no),
        })
    }
}
