//! Running sums, so that the checks can be made after every entry whatever the length of the log.

use std::collections::BTreeMap;

use super::record::{Act, Done, is_public};
use super::watch::Watch;
use crate::event::{Micros, Seq};
use crate::people::{ActorGroup, PersonId};

/// What is added up as it comes, and counted anew when something is hidden, restored, or done by someone who changes sides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sums {
    /// People who count, by group.
    pub seats: BTreeMap<ActorGroup, u32>,
    pub posts: u32,
    pub posts_of: BTreeMap<ActorGroup, u32>,
    pub words: u64,
    pub words_of: BTreeMap<ActorGroup, u64>,
    /// In the open stage: contributions, and acts of the elected's own hands.
    pub stage_posts: u32,
    pub stage_elected: u32,
    /// When somebody from the public side last did something.
    pub public_seen: Option<Micros>,
}

impl Sums {
    pub fn seat(&mut self, group: ActorGroup) {
        *self.seats.entry(group).or_default() += 1;
    }

    pub fn unseat(&mut self, group: ActorGroup) {
        if let Some(n) = self.seats.get_mut(&group) {
            *n = n.saturating_sub(1);
        }
        self.seats.retain(|_, n| *n > 0);
    }
}

impl Watch {
    /// Adds a contribution.
    pub(super) fn weigh(&mut self, no: Seq) {
        let Some(post) = self.posts.get(&no).filter(|post| self.counts(post.by) && !self.is_gone(no)) else { return };
        let (by, at, weight) = (post.by, post.at, post.weight());
        let Some(group) = self.group(by) else { return };
        let in_stage = at >= self.stage_at();
        let sums = &mut self.sums;
        sums.posts += 1;
        sums.words += weight;
        *sums.posts_of.entry(group).or_default() += 1;
        *sums.words_of.entry(group).or_default() += weight;
        sums.stage_posts += u32::from(in_stage);
        sums.stage_elected += u32::from(in_stage && group == ActorGroup::Elected);
        self.weigh_hand(by, at);
    }

    /// Adds another act.
    pub(super) fn weigh_act(&mut self, done: Done) {
        if !self.counts(done.by) || self.is_gone(done.seq) {
            return;
        }
        let hands_on = match done.act {
            Act::Answered { .. } | Act::Ruled => done.at >= self.stage_at(),
            Act::Pledged => false,
        };
        let elected = self.group(done.by) == Some(ActorGroup::Elected);
        self.sums.stage_elected += u32::from(hands_on && elected);
        self.weigh_hand(done.by, done.at);
    }

    /// Somebody was seen.
    pub(super) fn weigh_hand(&mut self, person: PersonId, at: Micros) {
        if self.counts(person) && self.group(person).is_some_and(is_public) {
            self.sums.public_seen = self.sums.public_seen.max(Some(at));
        }
    }

    /// Counts everything anew.
    pub(super) fn recount(&mut self) {
        self.sums = Sums::default();
        let seats: Vec<ActorGroup> =
            self.people.iter().filter(|(person, _)| self.counts(**person)).map(|(_, actor)| actor.group).collect();
        for group in seats {
            self.sums.seat(group);
        }
        let posts: Vec<Seq> = self.posts.keys().copied().collect();
        for no in posts {
            self.weigh(no);
        }
        for done in self.done.clone() {
            self.weigh_act(done);
        }
        let stood: Vec<(PersonId, Micros)> =
            self.people.iter().filter_map(|(person, actor)| actor.stood.last().map(|at| (*person, *at))).collect();
        for (person, at) in stood {
            self.weigh_hand(person, at);
        }
    }
}
