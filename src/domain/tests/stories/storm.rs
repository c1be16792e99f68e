//! An amendment storm: hundreds of amendments on one version, decided in any order. No clause is lost or misplaced.

use std::collections::BTreeSet;

use deliberation::clause::{Change, ClauseId};
use deliberation::event::{Seq, Stage};
use deliberation::item::Audience;
use deliberation::refusal::Refusal;

use crate::hall::*;

/// Dice that fall the same way each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }
}

/// The plainest model of a text: its clauses in order, each under its name. One change at a time, each by its definition.
#[derive(Clone, Debug, PartialEq)]
struct Model(Vec<(ClauseId, String)>);

impl Model {
    fn at(&self, id: ClauseId) -> Option<usize> {
        self.0.iter().position(|(clause, _)| *clause == id)
    }

    fn behind(&self, after: Option<ClauseId>) -> usize {
        after.map_or(0, |after| self.at(after).expect("the anchor is there") + 1)
    }

    fn make(&mut self, change: &Change, name: ClauseId) {
        match change {
            Change::Replace { clause, words } => {
                let i = self.at(*clause).expect("the clause is there");
                self.0[i].1 = words.to_string();
            }
            Change::InsertAfter { after, words } => self.0.insert(self.behind(*after), (name, words.to_string())),
            Change::Delete { clause } => {
                self.0.remove(self.at(*clause).expect("the clause is there"));
            }
            Change::Move { clause, after } => {
                let moved = self.0.remove(self.at(*clause).expect("the clause is there"));
                self.0.insert(self.behind(*after), moved);
            }
        }
    }
}

fn some_change(dice: &mut Dice, clauses: &[ClauseId], n: usize) -> Change {
    let clause = clauses[dice.below(clauses.len())];
    let other = clauses.iter().copied().cycle().skip(dice.below(clauses.len())).find(|other| *other != clause);
    let after = if dice.below(5) == 0 { None } else { other };
    match dice.below(6) {
        0 | 1 => replace(clause, &format!("Words {n} for {clause}")),
        2 | 3 => insert(after, &format!("New clause {n}")),
        4 => delete(clause),
        _ => shift(clause, after),
    }
}

/// What the text of a proposal is, as everyone sees it.
fn seen(hall: &Hall, proposal: Seq) -> Model {
    let clauses = hall.text(proposal).clauses.into_iter();
    Model(clauses.map(|clause| (clause.clause, clause.words.unwrap().text)).collect())
}

fn storm(seed: u64) {
    let mut dice = Dice(seed);
    let mut hall = Hall::at(Stage::Refine);
    let clauses: Vec<String> = (1..=40).map(|i| format!("Clause {i} as it was")).collect();
    let clauses: Vec<&str> = clauses.iter().map(String::as_str).collect();
    let proposal = hall.does(&who(ANA), proposes(&clauses));
    let mut model = seen(&hall, proposal);
    let first: Vec<ClauseId> = model.0.iter().map(|(id, _)| *id).collect();
    let mut open: Vec<(Seq, Change)> = vec![];
    while open.len() < 300 {
        let change = some_change(&mut dice, &first, open.len());
        if let Ok(no) = hall.tries(&who(BEN), moves(proposal, 1, vec![change.clone()])) {
            open.push((no, change));
        }
    }
    let (mut n_taken, mut n_instead) = (0, 0);
    while !open.is_empty() {
        let (no, change) = open.swap_remove(dice.below(open.len()));
        let is_stale = !hall.amendment(no).stale.is_empty();
        let version = hall.proposal(proposal).version;
        if !is_stale {
            let acceptance = hall.does(&who(ANA), accepts(no));
            model.make(&change, clause(acceptance, 1));
            n_taken += 1;
        } else {
            let came = hall.tries(&who(ANA), accepts(no));
            assert!(matches!(came, Err(Refusal::Stale { .. })), "{came:?}");
            let now: Vec<ClauseId> = model.0.iter().map(|(id, _)| *id).collect();
            let instead = some_change(&mut dice, &now, 1000 + usize::try_from(no.0).unwrap());
            match hall.tries(&who(ANA), accepts_instead(no, vec![instead.clone()])) {
                Ok(acceptance) => {
                    model.make(&instead, clause(acceptance, 1));
                    n_instead += 1;
                }
                Err(_) => {
                    hall.does(&who(ANA), declines(no));
                }
            }
        }
        assert_eq!(seen(&hall, proposal), model);
        let expected = version + u32::from(hall.proposal(proposal).version > version);
        assert_eq!(hall.proposal(proposal).version, expected);
    }
    assert!(n_taken > 30 && n_instead > 30, "{n_taken} taken as they stood, {n_instead} in part");
    versions_tell_of_every_clause(&hall, proposal);
}

/// Nothing is lost silently: from each version to the next, every clause is kept, new, or told to be gone.
fn versions_tell_of_every_clause(hall: &Hall, proposal: Seq) {
    let mut before: Vec<ClauseId> = vec![];
    for version in 1..=hall.proposal(proposal).version {
        let is = hall.forum.compare(proposal, version, version, Audience::Public).unwrap();
        let is: Vec<ClauseId> = is.into_iter().map(|clause| clause.clause).collect();
        let compared = hall.forum.compare(proposal, version.max(2) - 1, version, Audience::Public).unwrap();
        let told: BTreeSet<ClauseId> = compared.iter().map(|clause| clause.clause).collect();
        let all: BTreeSet<ClauseId> = before.iter().chain(&is).copied().collect();
        assert_eq!(told, all);
        assert_eq!(compared.len(), all.len(), "each clause is told once");
        assert!(compared.iter().filter(|clause| clause.moved).count() <= 1, "one change moves one clause");
        before = is;
    }
}

#[test]
fn three_hundred_amendments_on_one_version_lose_no_clause() {
    for seed in 1..=3 {
        storm(seed);
    }
}
