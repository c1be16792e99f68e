//! Two versions of a proposal beside each other, clause by clause.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use similar::{Algorithm, DiffTag, capture_diff_slices};

use crate::change::Clause;
use crate::clause::ClauseId;
use crate::diff;
use crate::event::Seq;
use crate::forum::Forum;
use crate::item::{Audience, ClauseDiff, Span};
use crate::sight::Sight;

/// Clauses with their places, from 1.
type Placed<'a> = BTreeMap<ClauseId, (u32, &'a Arc<Clause>)>;

impl Forum {
    /// How each clause differs between two versions, in the order of the second; what is gone stands where it stood.
    /// Absent where there is no such proposal or version.
    #[must_use]
    pub fn compare(&self, proposal: Seq, from: u32, to: u32, audience: Audience) -> Option<Vec<ClauseDiff>> {
        let proposal = self.proposals.get(&proposal)?;
        let (before, after) = (&proposal.version(from).ok()?.clauses, &proposal.version(to).ok()?.clauses);
        let (was, is) = (placed(before), placed(after));
        let moved = moved(before, after, &was, &is);
        let sight = Sight { forum: self, audience };
        let one = |id: ClauseId| {
            let (was, is) = (was.get(&id), is.get(&id));
            let text = |place: Option<&(u32, &Arc<Clause>)>| place.and_then(|(_, clause)| sight.text(&clause.said));
            let spans = match (was, is) {
                (Some(_), None) => text(was).map(|text| Span::Removed { text }).into_iter().collect(),
                (Some(_) | None, Some(_)) | (None, None) => diff::seen(text(was), text(is)),
            };
            let place = |place: Option<&(u32, &Arc<Clause>)>| place.map(|(at, _)| *at);
            ClauseDiff { clause: id, was_at: place(was), is_at: place(is), moved: moved.contains(&id), spans }
        };
        Some(in_order(before, after, &is).into_iter().map(one).collect())
    }
}

fn placed(clauses: &[Arc<Clause>]) -> Placed<'_> {
    clauses.iter().zip(1..).map(|(clause, at)| (clause.id, (at, clause))).collect()
}

/// The later order, with each clause that is gone behind the one it stood behind.
fn in_order(before: &[Arc<Clause>], after: &[Arc<Clause>], is: &Placed<'_>) -> Vec<ClauseId> {
    let mut gone_behind: BTreeMap<Option<ClauseId>, Vec<ClauseId>> = BTreeMap::new();
    let mut behind = None;
    for clause in before {
        if is.contains_key(&clause.id) {
            behind = Some(clause.id);
        } else {
            gone_behind.entry(behind).or_default().push(clause.id);
        }
    }
    let mut order = gone_behind.remove(&None).unwrap_or_default();
    for clause in after {
        order.push(clause.id);
        order.extend(gone_behind.remove(&Some(clause.id)).unwrap_or_default());
    }
    order
}

/// The fewest clauses that must have moved to make one order of the other.
fn moved(before: &[Arc<Clause>], after: &[Arc<Clause>], was: &Placed<'_>, is: &Placed<'_>) -> BTreeSet<ClauseId> {
    let common = |clauses: &[Arc<Clause>], others: &Placed<'_>| -> Vec<(u32, u16)> {
        let ids = clauses.iter().map(|clause| clause.id).filter(|id| others.contains_key(id));
        ids.map(|id| (id.entry.0, id.part)).collect()
    };
    let (old, new) = (common(before, is), common(after, was));
    let mut moved: BTreeSet<ClauseId> = new.iter().map(|(entry, part)| ClauseId { entry: Seq(*entry), part: *part }).collect();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let (tag, _, range) = op.as_tag_tuple();
        if tag == DiffTag::Equal {
            for (entry, part) in new.get(range).unwrap_or_default() {
                moved.remove(&ClauseId { entry: Seq(*entry), part: *part });
            }
        }
    }
    moved
}
