//! Who is answered: I7, I8, I12, I13 and I22.

use std::collections::{BTreeMap, BTreeSet};

use super::arithmetic::{DAY, HOUR, between, many, median, share};
use super::hearing::Hearing;
use super::record::{Act, Actor, Post, is_public};
use super::threshold::Threshold;
use crate::event::{Contribution, Micros, Seq};
use crate::people::{ActorGroup, PersonId};

/// A testimony, question or idea that begins a talk, by somebody who is not elected.
pub(super) struct Call<'a> {
    pub no: Seq,
    pub post: &'a Post,
    /// The first answer by an elected member.
    pub answered: Option<Micros>,
    /// Somebody of another group has answered.
    pub heard: bool,
    /// Words of the longest reason of a response.
    pub reasoned: Option<u32>,
}

/// I12.
pub(super) struct Cross {
    pub n: usize,
    pub x: f64,
    pub expected: f64,
    pub q: Option<f64>,
    pub mixed: usize,
    pub two_way: Option<f64>,
}

/// I7.
pub(super) struct Waiting {
    pub median: f64,
    /// Open for too long, the oldest with its age in hours.
    pub late: usize,
    pub oldest: Option<(Seq, f64)>,
    pub n: usize,
}

impl<'a> Hearing<'a> {
    /// When and by whom something was answered: replies and responses by others.
    fn answers(&self, no: Seq, by: PersonId) -> Vec<(Micros, PersonId)> {
        let watch = self.watch;
        let replies = watch.answers.get(&no).into_iter().flatten().filter(|reply| !watch.is_gone(**reply));
        let replies = replies.filter_map(|reply| watch.posts.get(reply)).filter(|post| watch.counts(post.by));
        let responses = watch.responses.get(&no).into_iter().flatten().filter(|done| !watch.is_gone(done.seq));
        let all = replies.map(|post| (post.at, post.by)).chain(responses.map(|done| (done.at, done.by)));
        all.filter(|(at, person)| *at <= self.now && *person != by).collect()
    }

    /// Every call.
    pub fn calls(&self) -> Vec<Call<'a>> {
        let group = |person: PersonId| self.watch.group(person);
        let calls = self.posts.iter().filter(|(_, post)| post.calls() && group(post.by) != Some(ActorGroup::Elected));
        calls
            .map(|(no, post)| {
                let answers = self.answers(*no, post.by);
                let elected = answers.iter().filter(|(_, person)| group(*person) == Some(ActorGroup::Elected));
                let answered = elected.map(|(at, _)| *at).min();
                let heard = answers.iter().any(|(_, person)| group(*person) != group(post.by));
                Call { no: *no, post, answered, heard, reasoned: self.reasoned(*no) }
            })
            .collect()
    }

    fn reasoned(&self, no: Seq) -> Option<u32> {
        let responses = self.watch.responses.get(&no).into_iter().flatten();
        let told = responses.filter(|done| !self.watch.is_gone(done.seq) && done.at <= self.now);
        told.filter_map(|done| match done.act {
            Act::Answered { words, .. } => Some(words),
            Act::Ruled | Act::Pledged => None,
        })
        .max()
    }

    /// I7.
    pub fn waiting(&self, calls: &[Call]) -> Option<Waiting> {
        if !self.is_enough(calls.len(), Threshold::CallsLeast) {
            return None;
        }
        let until = |call: &Call| between(call.post.at, call.answered.unwrap_or(self.now), HOUR);
        let limit = self.watch.number(Threshold::OpenDays);
        let open = calls.iter().filter(|call| call.answered.is_none());
        let late: Vec<&Call> = open.filter(|call| between(call.post.at, self.now, DAY) > limit).collect();
        let oldest = late.iter().min_by_key(|call| call.post.at).map(|call| (call.no, until(call)));
        Some(Waiting { median: median(calls.iter().map(until).collect())?, late: late.len(), oldest, n: calls.len() })
    }

    /// I8: how many of the due questions and ideas have a reasoned answer.
    pub fn due(&self, calls: &[Call]) -> (usize, usize) {
        let days = self.watch.frame.as_ref().map_or(14, |frame| frame.reply_days);
        let asks = |call: &&Call| call.post.made != super::record::Made::Said(Contribution::Testimony);
        let due = || calls.iter().filter(asks).filter(|call| between(call.post.at, self.now, DAY) > f64::from(days));
        let least = self.watch.whole(Threshold::ReasonedWords);
        (due().filter(|call| call.reasoned.is_some_and(|words| words >= least)).count(), due().count())
    }

    /// I13: unheard and all calls of the age, of lay people and of others.
    pub fn unheard(&self, calls: &[Call]) -> [(usize, usize); 2] {
        let hours = self.watch.number(Threshold::UnheardHours);
        let lay = |call: &&Call| self.watch.people.get(&call.post.by).is_some_and(Actor::lay);
        let old: Vec<&Call> = calls.iter().filter(|call| between(call.post.at, self.now, HOUR) > hours).collect();
        let (of_lay, of_others): (Vec<&Call>, Vec<&Call>) = old.into_iter().partition(lay);
        [of_lay, of_others].map(|list| (list.iter().filter(|call| !call.heard).count(), list.len()))
    }

    /// Replies to somebody else who counts, as the groups of both.
    fn replies(&self) -> Vec<(ActorGroup, ActorGroup)> {
        let watch = self.watch;
        let reply = |post: &Post| {
            let (no, to) = post.to?;
            let to = to.filter(|to| *to != post.by && watch.counts(*to) && !watch.is_gone(no))?;
            Some((watch.group(post.by)?, watch.group(to)?))
        };
        self.posts.iter().filter_map(|(_, post)| reply(post)).collect()
    }

    /// How many replies I12 counts.
    pub fn n_replies(&self) -> usize {
        self.replies().len()
    }

    /// I12.
    pub fn cross(&self) -> Option<Cross> {
        let replies = self.replies();
        let n = replies.len();
        if !self.is_enough(n, Threshold::RepliesLeast) || n == 0 {
            return None;
        }
        let x = share(replies.iter().filter(|(from, to)| from != to).count(), n)?;
        let part = |group: ActorGroup, of: fn(&(ActorGroup, ActorGroup)) -> ActorGroup| {
            many(replies.iter().filter(|reply| of(reply) == group).count()) / many(n)
        };
        let same: f64 = ActorGroup::ALL.iter().map(|group| part(*group, |it| it.0) * part(*group, |it| it.1)).sum();
        let expected = 1.0 - same;
        let (mixed, both_ways) = self.two_way();
        let q = (expected > 1e-9).then(|| x / expected);
        Some(Cross { n, x, expected, q, mixed, two_way: share(both_ways, mixed) })
    }

    /// Talks with elected members and people from outside the public side, and how many of them go both ways.
    fn two_way(&self) -> (usize, usize) {
        let mut talks: BTreeMap<Seq, Vec<bool>> = BTreeMap::new();
        for (_, post) in self.posts.iter().filter(|(_, post)| post.is_said()) {
            let Some(group) = self.watch.group(post.by) else { continue };
            let elected = group == ActorGroup::Elected;
            if elected || !is_public(group) {
                talks.entry(post.talk).or_default().push(elected);
            }
        }
        let after = |talk: &[bool], one: bool| {
            let first_other = talk.iter().position(|side| *side != one);
            first_other.is_some_and(|first| talk.iter().rposition(|side| *side == one).is_some_and(|last| last > first))
        };
        let mixed: Vec<&Vec<bool>> = talks.values().filter(|talk| talk.contains(&true) && talk.contains(&false)).collect();
        (mixed.len(), mixed.iter().filter(|talk| after(talk, true) && after(talk, false)).count())
    }

    /// I22: of each newcomer who is not elected, the hours to the first answer; who still waits counts with their age.
    pub fn welcomes(&self) -> Vec<f64> {
        let (mut seen, mut waits) = (BTreeSet::new(), Vec::new());
        for (no, post) in self.posts.iter().filter(|(_, post)| post.is_said() && post.to.is_none()) {
            if self.watch.group(post.by) == Some(ActorGroup::Elected) || !seen.insert(post.by) {
                continue;
            }
            let first = self.answers(*no, post.by).into_iter().map(|(at, _)| at).min();
            waits.push(between(post.at, first.unwrap_or(self.now), HOUR));
        }
        waits
    }
}
