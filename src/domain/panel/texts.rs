//! What becomes of the texts: I10, I11, I14, I15, I17 and I18.

use std::collections::{BTreeMap, BTreeSet};

use super::arithmetic::{many, share};
use super::record::{Actor, Draft, Fate, both_sides, is_public};
use super::study::Means;
use super::threshold::Threshold;
use super::watch::Watch;
use crate::event::{Position, Seq};
use crate::people::ActorGroup;

/// I10: amendments by another group than the lead's, decided: how many, and how many halves were taken in.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Uptake {
    pub n: u32,
    halves: u32,
}

impl Uptake {
    fn add(&mut self, fate: Fate) {
        self.n += 1;
        self.halves += fate.halves();
    }

    /// U, where there is enough of it.
    pub fn part(self, watch: &Watch) -> Option<f64> {
        let enough = self.n >= watch.whole(Threshold::UptakeLeast) && self.n > 0;
        enough.then(|| f64::from(self.halves) / 2.0 / f64::from(self.n))
    }
}

/// I10 in its parts.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Uptakes {
    pub all: Uptake,
    pub lay: Uptake,
    pub others: Uptake,
    pub into_public: Uptake,
    /// The texts of the public side into which nothing from outside was taken.
    pub closed: Vec<Seq>,
}

/// I14 of one proposal.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Bridge {
    pub b: f64,
    pub bridging: bool,
    pub gap: f64,
    /// Support and acceptance of each group that is big enough.
    pub raw: BTreeMap<ActorGroup, f64>,
    pub lowest: f64,
    /// Who supports or accepts it, of everyone.
    pub agree: usize,
}

impl Watch {
    /// I10.
    pub(super) fn uptakes(&self) -> Uptakes {
        let mut uptakes = Uptakes::default();
        for (no, draft) in self.shown_drafts() {
            let Some(lead) = draft.by.and_then(|person| self.group(person)) else { continue };
            let mut from_outside = Uptake::default();
            for (mover, fate) in self.decided(draft) {
                let Some(actor) = self.people.get(&mover).filter(|actor| actor.group != lead) else { continue };
                uptakes.all.add(fate);
                if actor.lay() {
                    uptakes.lay.add(fate)
                } else {
                    uptakes.others.add(fate)
                }
                if is_public(lead) && !is_public(actor.group) {
                    uptakes.into_public.add(fate);
                    from_outside.add(fate);
                }
            }
            if from_outside.n > 0 && from_outside.halves == 0 && self.is_live(no, draft) {
                uptakes.closed.push(no);
            }
        }
        uptakes
    }

    /// I11: of each live proposal, whose hands are in it.
    pub(super) fn hands(&self) -> BTreeMap<Seq, BTreeSet<ActorGroup>> {
        self.live_drafts().map(|(no, _)| (no, self.authors(no))).collect()
    }

    /// The last position of everyone who counts, by group.
    fn stances(&self, draft: &Draft) -> BTreeMap<ActorGroup, (usize, usize)> {
        let mut groups: BTreeMap<ActorGroup, (usize, usize)> = BTreeMap::new();
        for (person, (position, _)) in draft.stances.iter().filter(|(person, _)| self.counts(**person)) {
            let Some(group) = self.group(*person) else { continue };
            let (agree, all) = groups.entry(group).or_default();
            *all += 1;
            *agree += usize::from(match position {
                Position::Support | Position::Accept => true,
                Position::Object => false,
            });
        }
        groups
    }

    /// I14 of one proposal; absent where fewer than two groups are big enough.
    pub(super) fn bridge(&self, draft: &Draft) -> Option<Bridge> {
        let stances = self.stances(draft);
        let agree = stances.values().map(|(agree, _)| agree).sum();
        let least = self.number(Threshold::MinPositions).max(1.0);
        let big: BTreeMap<ActorGroup, (usize, usize)> =
            stances.into_iter().filter(|(_, (_, all))| many(*all) >= least).collect();
        let raw: BTreeMap<ActorGroup, f64> =
            big.iter().filter_map(|(group, (agree, all))| Some((*group, share(*agree, *all)?))).collect();
        if raw.len() < 2 {
            return None;
        }
        let product: f64 = big.values().map(|(agree, all)| many(agree + 1) / many(all + 2)).product();
        let lowest = raw.values().copied().min_by(f64::total_cmp)?;
        let highest = raw.values().copied().max_by(f64::total_cmp)?;
        let bridging = lowest >= self.number(Threshold::BridgingLeast);
        Some(Bridge { b: product.powf(1.0 / many(raw.len())), bridging, gap: highest - lowest, raw, lowest, agree })
    }

    /// I14 of every live proposal.
    pub(super) fn bridges(&self) -> BTreeMap<Seq, Option<Bridge>> {
        self.live_drafts().map(|(no, draft)| (no, self.bridge(draft))).collect()
    }

    /// I15 of every live proposal.
    pub(super) fn capacities(&self) -> BTreeMap<Seq, Option<Means>> {
        self.live_drafts().map(|(no, draft)| (no, self.means(draft))).collect()
    }

    /// I17: components of the latest problem from outside the public side, of two groups or more, and all.
    pub(super) fn joint(&self) -> (usize, usize, usize) {
        let outside = self.origins.iter().filter(|groups| groups.iter().any(|group| !is_public(*group))).count();
        (outside, self.origins.iter().filter(|groups| groups.len() >= 2).count(), self.origins.len())
    }

    /// I11 and I18: live proposals by authors from both sides, with a new idea, and all.
    pub(super) fn together_and_new(&self) -> (usize, usize, usize) {
        let together = self.hands().values().filter(|groups| both_sides(groups)).count();
        let new = |draft: &Draft| self.ideas(draft).any(|idea| idea.known == Some(false));
        (together, self.live_drafts().filter(|(_, draft)| new(draft)).count(), self.live_drafts().count())
    }

    /// The fresh part of a proposal's positions: accounts young then, without a contribution. With how many positions there are.
    pub(super) fn fresh(&self, draft: &Draft, has_spoken: impl Fn(crate::people::PersonId) -> bool) -> (usize, usize) {
        let hours = self.number(Threshold::FreshHours);
        let counted = || draft.stances.iter().filter(|(person, _)| self.counts(**person));
        let young = |actor: &Actor, at| super::arithmetic::between(actor.joined, at, super::arithmetic::HOUR) < hours;
        let fresh = counted().filter(|(person, (_, at))| {
            !has_spoken(**person) && self.people.get(person).is_some_and(|actor| young(actor, *at))
        });
        (fresh.count(), counted().count())
    }
}
