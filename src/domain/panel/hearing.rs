//! What was said in a span of time, and by whom: what the figures of voice and talk are read from.

use std::collections::{BTreeMap, BTreeSet};

use super::arithmetic::{many, real, share};
use super::record::{Actor, Made, Post};
use super::threshold::Threshold;
use super::watch::Watch;
use crate::event::{Contribution, Micros, Seq};
use crate::people::{ActorGroup, PersonId};

/// Everything said in a span by those who count and not hidden.
pub(super) struct Hearing<'a> {
    pub watch: &'a Watch,
    pub now: Micros,
    pub posts: Vec<(Seq, &'a Post)>,
    /// Who has spoken, and with how much weight.
    pub active: BTreeMap<PersonId, u64>,
    pub total: u64,
}

impl<'a> Hearing<'a> {
    /// Both ends belong to it.
    pub fn of(watch: &'a Watch, from: Micros, now: Micros) -> Self {
        let heard = |no: Seq, post: &Post| post.at >= from && post.at <= now && !watch.is_gone(no) && watch.counts(post.by);
        let posts: Vec<_> = watch.posts.iter().map(|(no, post)| (*no, post)).filter(|(no, post)| heard(*no, post)).collect();
        let mut active: BTreeMap<PersonId, u64> = BTreeMap::new();
        for (_, post) in &posts {
            *active.entry(post.by).or_default() += post.weight();
        }
        let total = active.values().sum();
        Self { watch, now, posts, active, total }
    }

    pub fn actors(&self) -> impl Iterator<Item = &Actor> {
        self.active.keys().filter_map(|person| self.watch.people.get(person))
    }

    /// Everyone who counts.
    pub fn joined(&self) -> impl Iterator<Item = (&'a PersonId, &'a Actor)> {
        let watch = self.watch;
        watch.people.iter().filter(move |(person, _)| watch.counts(**person))
    }

    pub fn active_of(&self, group: ActorGroup) -> usize {
        self.actors().filter(|actor| actor.group == group).count()
    }

    /// I1: required groups below their minimum, with how many there are of how many.
    pub fn missing(&self) -> Vec<(ActorGroup, usize, u32)> {
        let required = self.watch.frame.iter().flat_map(|frame| &frame.required);
        let counted = required.map(|(group, least)| (*group, self.active_of(*group), *least));
        counted.filter(|(_, active, least)| many(*active) < f64::from(*least)).collect()
    }

    /// I2: E, and the largest group with its share of those active in the required groups.
    pub fn evenness(&self) -> Option<(f64, ActorGroup, f64)> {
        let required: Vec<ActorGroup> = self.watch.frame.iter().flat_map(|frame| frame.required.keys().copied()).collect();
        let counts: Vec<(ActorGroup, usize)> = required.iter().map(|group| (*group, self.active_of(*group))).collect();
        let all: usize = counts.iter().map(|(_, n)| n).sum();
        let (largest, most) = *counts.iter().rev().max_by_key(|(_, n)| *n)?;
        if !self.is_enough(self.active.len(), Threshold::ActiveLeast) || required.len() < 2 || all == 0 {
            return None;
        }
        let parts = counts.iter().map(|(_, n)| many(*n) / many(all)).filter(|part| *part > 0.0);
        let entropy: f64 = parts.map(|part| part * part.ln()).sum();
        Some((-entropy / many(required.len()).ln(), largest, share(most, all)?))
    }

    /// I3: L and F, with how many are lay.
    pub fn laity(&self) -> Option<(f64, f64, usize)> {
        let n = self.active.len();
        let lay = self.actors().filter(|actor| actor.lay()).count();
        let affected = self.actors().filter(|actor| actor.affected()).count();
        let enough = self.is_enough(n, Threshold::ActiveLeast);
        enough.then(|| Some((share(lay, n)?, share(affected, n)?, lay))).flatten()
    }

    /// I4: G and T, with how many the top tenth are.
    pub fn concentration(&self) -> Option<(f64, f64, usize)> {
        let n = self.active.len();
        if !self.is_enough(n, Threshold::VoicesLeast) || self.total == 0 {
            return None;
        }
        let mut words: Vec<u64> = self.active.values().copied().collect();
        words.sort_unstable();
        let ranked: f64 = words.iter().zip(1_u64..).map(|(spoken, rank)| real(rank) * real(*spoken)).sum();
        let gini = 2.0 * ranked / (many(n) * real(self.total)) - many(n + 1) / many(n);
        let top = n.div_ceil(10);
        let spoken: u64 = words.iter().rev().take(top).sum();
        Some((gini, real(spoken) / real(self.total), top))
    }

    /// I5: V of those who fit; absent where none of them has joined.
    pub fn voice(&self, fits: impl Fn(&Actor) -> bool) -> Option<f64> {
        let own: Vec<&PersonId> = self.joined().filter(|(_, actor)| fits(actor)).map(|(person, _)| person).collect();
        if !self.has_voices() {
            return None;
        }
        let spoken: u64 = own.iter().filter_map(|person| self.active.get(person)).sum();
        Some(real(spoken) / real(self.total) / share(own.len(), self.joined().count()).filter(|part| *part > 0.0)?)
    }

    /// Enough was said to weigh voices by role.
    pub fn has_voices(&self) -> bool {
        self.is_enough(self.posts.len(), Threshold::VoiceLeast) && self.total > 0
    }

    /// I20: how many of how many ideas, comments, testimonies and amendments say why.
    pub fn reasons(&self) -> (usize, usize) {
        let least = self.watch.whole(Threshold::BareWords);
        let asked: Vec<&Post> = self.posts.iter().map(|(_, post)| *post).filter(|post| says_why(post.made)).collect();
        (asked.iter().filter(|post| post.because >= least).count(), asked.len())
    }

    /// I21: parties that are active, and parties there are.
    pub fn parties(&self) -> (BTreeSet<&str>, BTreeSet<&str>) {
        fn elected(actor: &Actor) -> Option<&str> {
            actor.party.as_deref().filter(|_| actor.group == ActorGroup::Elected)
        }
        (self.actors().filter_map(elected).collect(), self.joined().filter_map(|(_, actor)| elected(actor)).collect())
    }

    /// Enough to say anything.
    pub fn is_enough(&self, n: usize, least: Threshold) -> bool {
        many(n) >= self.watch.number(least)
    }
}

fn says_why(made: Made) -> bool {
    match made {
        Made::Said(Contribution::Idea | Contribution::Comment | Contribution::Testimony) | Made::Amendment => true,
        Made::Said(Contribution::Question | Contribution::Evidence) | Made::Proposal => false,
    }
}
