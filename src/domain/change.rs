//! Changes to clauses: what they make of a text, when they have gone stale, and how they read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::clause::{Change, ClauseId};
use crate::diff;
use crate::event::{Lang, Seq};
use crate::item::{ChangeItem, StaleClause};
use crate::mandate::count;
use crate::proposal::CLAUSES_MOST;
use crate::refusal::Refusal;
use crate::sight::{Said, Sight};
use crate::words::Text;

/// The most changes one amendment makes.
pub const CHANGES_MOST: u32 = 50;

/// A clause as it stands in one or more versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Clause {
    pub id: ClauseId,
    pub said: Said,
    /// The version in which these words came in.
    pub version: u32,
    /// The amendment these words came from.
    pub amendment: Option<Seq>,
    /// The version and the amendment that last moved it elsewhere.
    moved: Option<(u32, Seq)>,
}

impl Clause {
    pub fn new(entry: Seq, part: u16, said: Said, version: u32, amendment: Option<Seq>) -> Self {
        Self { id: ClauseId { entry, part }, said, version, amendment, moved: None }
    }
}

/// Changes as somebody wrote them. Their words have no way out but as [`Said`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wishes {
    /// The entry that wrote them.
    pub entry: Seq,
    pub proposal: Seq,
    pub lang: Option<Lang>,
    pub changes: Vec<Change>,
}

/// The taking in of an amendment: what it makes, and in whose name.
pub(crate) struct Taking {
    /// The acceptance, which names the clauses it brings in.
    pub entry: Seq,
    pub amendment: Seq,
    /// The version it makes.
    pub version: u32,
}

/// Where a clause stands among others.
fn place(clauses: &[Arc<Clause>], id: ClauseId) -> Option<usize> {
    clauses.iter().position(|clause| clause.id == id)
}

fn find(clauses: &[Arc<Clause>], id: ClauseId) -> Option<&Arc<Clause>> {
    clauses.iter().find(|clause| clause.id == id)
}

/// Puts a clause directly after another; before all where there is none, at the end where it is gone.
fn land(clauses: &mut Vec<Arc<Clause>>, after: Option<ClauseId>, clause: Arc<Clause>) {
    let at = after.map_or(0, |after| place(clauses, after).map_or(clauses.len(), |i| i + 1));
    clauses.insert(at, clause);
}

impl Wishes {
    fn said(&self, words: &Text) -> Said {
        Said::within(self.proposal, self.entry, self.lang.clone(), words.shared())
    }

    /// The clauses with the changes made. First the moves, in their order; then other words; then new clauses, directly after
    /// their anchors and in their order; what is deleted goes last, so that it can still be an anchor.
    pub fn take(&self, clauses: &[Arc<Clause>], taking: &Taking) -> Vec<Arc<Clause>> {
        let mut text = clauses.to_vec();
        self.make_moves(&mut text, taking);
        self.make_words(&mut text, taking);
        self.make_clauses(&mut text, taking);
        let gone: BTreeSet<ClauseId> = self.changes.iter().filter_map(deleted).collect();
        text.retain(|clause| !gone.contains(&clause.id));
        text
    }

    fn make_moves(&self, text: &mut Vec<Arc<Clause>>, taking: &Taking) {
        // The last clause that has landed behind each anchor: several behind one anchor keep their order.
        let mut ends: BTreeMap<Option<ClauseId>, ClauseId> = BTreeMap::new();
        for (id, after) in self.changes.iter().filter_map(moved) {
            let Some(i) = place(text, id) else { continue };
            let mut clause = Clause::clone(&text.remove(i));
            clause.moved = Some((taking.version, taking.amendment));
            land(text, ends.get(&after).copied().or(after), Arc::new(clause));
            ends.remove(&Some(id));
            for end in ends.values_mut().filter(|end| Some(**end) == after) {
                *end = id;
            }
            ends.insert(after, id);
        }
    }

    fn make_words(&self, text: &mut [Arc<Clause>], taking: &Taking) {
        for (id, words) in self.changes.iter().filter_map(replaced) {
            let Some(clause) = text.iter_mut().find(|clause| clause.id == id) else { continue };
            let (version, amendment) = (taking.version, Some(taking.amendment));
            *clause = Arc::new(Clause { said: self.said(words), version, amendment, ..Clause::clone(clause) });
        }
    }

    fn make_clauses(&self, text: &mut Vec<Arc<Clause>>, taking: &Taking) {
        let mut ends: BTreeMap<Option<ClauseId>, ClauseId> = BTreeMap::new();
        for ((after, words), part) in self.changes.iter().filter_map(inserted).zip(1..) {
            let clause = Clause::new(taking.entry, part, self.said(words), taking.version, Some(taking.amendment));
            let id = clause.id;
            land(text, ends.get(&after).copied().or(after), Arc::new(clause));
            ends.insert(after, id);
        }
    }

    /// The clauses that are other ones, or elsewhere, or gone.
    pub fn named(&self) -> impl Iterator<Item = ClauseId> + '_ {
        self.changes.iter().flat_map(|change| [target(change), anchor(change)]).flatten()
    }

    /// Whether the changes can be made to these clauses at all.
    pub fn judge(&self, clauses: &[Arc<Clause>]) -> Result<(), Refusal> {
        if !(1..=CHANGES_MOST).contains(&count(self.changes.len())) {
            return Err(Refusal::Amount { least: 1, most: CHANGES_MOST });
        }
        if let Some(clause) = self.named().find(|id| find(clauses, *id).is_none()) {
            return Err(Refusal::NoSuchClause { clause });
        }
        let mut once = BTreeSet::new();
        let to_itself = |change: &Change| target(change).filter(|id| anchor(change) == Some(*id));
        let twice = |change: &Change| target(change).filter(|id| !once.insert(*id)).or(to_itself(change));
        if let Some(clause) = self.changes.iter().find_map(twice) {
            return Err(Refusal::ClauseTwice { clause });
        }
        let taking = Taking { entry: Seq(0), amendment: Seq(0), version: 0 };
        let text = self.take(clauses, &taking);
        judge_length(&text)?;
        let same_words = |(id, words)| find(clauses, id).is_some_and(|clause| clause.said.reads(Text::as_str(words)));
        let same_order = text.iter().map(|clause| clause.id).eq(clauses.iter().map(|clause| clause.id));
        let same = same_order && self.changes.iter().filter_map(replaced).all(same_words);
        if same { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    /// The clauses of these changes that have moved on between two versions, each once.
    pub fn stale(&self, then: u32, now: &[Arc<Clause>]) -> Vec<ClauseId> {
        let mut once = BTreeSet::new();
        let stale = self.changes.iter().filter_map(|change| {
            let clause = target(change).map(|id| (id, find(now, id)));
            let moved_on = clause.filter(|(_, clause)| {
                let Some(clause) = clause else { return true };
                let reworded = clause.version > then;
                let elsewhere = clause.moved.is_some_and(|(version, _)| version > then);
                if moved(change).is_some() { elsewhere } else { reworded }
            });
            let anchor_gone = anchor(change).filter(|id| find(now, *id).is_none());
            moved_on.map(|(id, _)| id).or(anchor_gone)
        });
        stale.filter(|id| once.insert(*id)).collect()
    }
}

/// A proposal never loses its last clause, and never grows beyond reading.
pub(crate) fn judge_length(text: &[Arc<Clause>]) -> Result<(), Refusal> {
    let fits = (1..=CLAUSES_MOST).contains(&count(text.len()));
    if fits { Ok(()) } else { Err(Refusal::Amount { least: 1, most: CLAUSES_MOST }) }
}

fn target(change: &Change) -> Option<ClauseId> {
    match change {
        Change::Replace { clause, .. } | Change::Delete { clause } | Change::Move { clause, .. } => Some(*clause),
        Change::InsertAfter { .. } => None,
    }
}

fn anchor(change: &Change) -> Option<ClauseId> {
    match change {
        Change::InsertAfter { after, .. } | Change::Move { after, .. } => *after,
        Change::Replace { .. } | Change::Delete { .. } => None,
    }
}

fn replaced(change: &Change) -> Option<(ClauseId, &Text)> {
    match change {
        Change::Replace { clause, words } => Some((*clause, words)),
        Change::InsertAfter { .. } | Change::Delete { .. } | Change::Move { .. } => None,
    }
}

fn inserted(change: &Change) -> Option<(Option<ClauseId>, &Text)> {
    match change {
        Change::InsertAfter { after, words } => Some((*after, words)),
        Change::Replace { .. } | Change::Delete { .. } | Change::Move { .. } => None,
    }
}

fn deleted(change: &Change) -> Option<ClauseId> {
    match change {
        Change::Delete { clause } => Some(*clause),
        Change::Replace { .. } | Change::InsertAfter { .. } | Change::Move { .. } => None,
    }
}

fn moved(change: &Change) -> Option<(ClauseId, Option<ClauseId>)> {
    match change {
        Change::Move { clause, after } => Some((*clause, *after)),
        Change::Replace { .. } | Change::InsertAfter { .. } | Change::Delete { .. } => None,
    }
}

impl Sight<'_> {
    /// Changes ready to be read, against the clauses they were written for.
    pub fn changes(&self, wishes: &Wishes, base: &[Arc<Clause>]) -> Vec<ChangeItem> {
        let place_of = |id: ClauseId| place(base, id).map_or(0, |i| count(i + 1));
        let words_of = |id: ClauseId| find(base, id).and_then(|clause| self.text(&clause.said));
        let item = |change: &Change| match change {
            Change::Replace { clause, words } => {
                let (was, wanted) = (words_of(*clause), self.text(&wishes.said(words)));
                ChangeItem::Replace { clause: *clause, place: place_of(*clause), spans: diff::seen(was, wanted) }
            }
            Change::InsertAfter { after, words } => {
                let words = self.text(&wishes.said(words));
                ChangeItem::InsertAfter { after: *after, place: after.map_or(0, place_of), words }
            }
            Change::Delete { clause } => {
                ChangeItem::Delete { clause: *clause, place: place_of(*clause), words: words_of(*clause) }
            }
            Change::Move { clause, after } => ChangeItem::Move {
                clause: *clause,
                place: place_of(*clause),
                after: *after,
                after_place: after.map_or(0, place_of),
                words: words_of(*clause),
            },
        };
        wishes.changes.iter().map(item).collect()
    }

    /// The three-way view: then, now, and wanted.
    pub fn stale(
        &self,
        wishes: &Wishes,
        base: (u32, &[Arc<Clause>]),
        now: &[Arc<Clause>],
        gone: &BTreeMap<ClauseId, Seq>,
    ) -> Vec<StaleClause> {
        let (then, clauses) = base;
        let view = |id: ClauseId| {
            let current = find(now, id);
            let reworded = current.filter(|clause| clause.version > then).and_then(|clause| clause.amendment);
            let elsewhere = || current.and_then(|clause| clause.moved).map(|(_, amendment)| amendment);
            let moves_it = wishes.changes.iter().filter_map(moved).any(|(moved, _)| moved == id);
            let wanted = wishes.changes.iter().filter_map(replaced).find(|(replaced, _)| *replaced == id);
            StaleClause {
                clause: id,
                then: find(clauses, id).and_then(|clause| self.text(&clause.said)),
                now: current.and_then(|clause| self.text(&clause.said)),
                wanted: wanted.and_then(|(_, words)| self.text(&wishes.said(words))),
                moved_by: match current {
                    None => gone.get(&id).copied(),
                    Some(_) if moves_it => elsewhere(),
                    Some(_) => reworded,
                },
            }
        };
        wishes.stale(then, now).into_iter().map(view).collect()
    }
}
