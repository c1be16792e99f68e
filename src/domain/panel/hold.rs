//! Whether it holds: presence of the elected (I6), coupling to the council (I16), staying on (I19), integrity (I23), decisions
//! (I24, I26) and pledges kept (I25).

use std::collections::{BTreeMap, BTreeSet};

use super::arithmetic::{DAY, between, many, mean};
use super::hearing::Hearing;
use super::record::{Act, Actor};
use super::threshold::Threshold;
use super::watch::Watch;
use crate::act::Decision;
use crate::event::{Micros, Seq, Stage};
use crate::people::{ActorGroup, PersonId};

/// I6.
pub(super) struct Presence<'a> {
    pub elected: usize,
    /// Those who were not seen lately.
    pub silent: Vec<&'a Actor>,
    pub hands_on: usize,
    pub hands_off: u32,
}

/// I16.
pub(super) struct Coupling {
    /// Days since forum and council last met.
    pub days: f64,
    pub due: Micros,
    /// Whole days past the date on which the council decides.
    pub overdue: i64,
    /// Live proposals without the committee's signal.
    pub unsignalled: usize,
}

impl<'a> Hearing<'a> {
    /// Contributions and acts, with whose they are.
    fn deeds(&self, positions_from: Micros, pledges: bool) -> Vec<(PersonId, Micros)> {
        let watch = self.watch;
        let fits = |act: Act| match act {
            Act::Answered { .. } | Act::Ruled => true,
            Act::Pledged => pledges,
        };
        let done = watch.done.iter().filter(|done| fits(done.act) && !watch.is_gone(done.seq) && watch.counts(done.by));
        let stood = self.joined().flat_map(|(person, actor)| actor.stood.range(positions_from..).map(|at| (*person, *at)));
        let posts = self.posts.iter().map(|(_, post)| (post.by, post.at));
        posts.chain(done.map(|done| (done.by, done.at))).chain(stood).collect()
    }

    /// I6; absent where no elected member has joined.
    pub fn presence(&self) -> Option<Presence<'a>> {
        let days = self.watch.number(Threshold::PresenceDays);
        let elected: BTreeMap<PersonId, &Actor> = self
            .joined()
            .filter(|(_, actor)| actor.group == ActorGroup::Elected)
            .map(|(person, actor)| (*person, actor))
            .collect();
        let deeds = self.deeds(Micros(i64::MIN), false);
        let lately = deeds.iter().filter(|(_, at)| between(*at, self.now, DAY) < days);
        let seen: BTreeSet<PersonId> = lately.map(|(person, _)| *person).collect();
        let silent = elected.iter().filter(|(person, _)| !seen.contains(person)).map(|(_, actor)| *actor).collect();
        let posts = self.posts.iter().map(|(_, post)| post.by);
        let ruled = |act: Act| match act {
            Act::Answered { .. } | Act::Ruled => true,
            Act::Pledged => false,
        };
        let done = self.watch.done.iter().filter(|done| ruled(done.act) && !self.watch.is_gone(done.seq));
        let hands_on = posts.chain(done.map(|done| done.by)).filter(|person| elected.contains_key(person)).count();
        let hands_off = self.watch.n_hands_off;
        (!elected.is_empty()).then_some(Presence { elected: elected.len(), silent, hands_on, hands_off })
    }

    /// I19: of each group that was there in the stage before, how many are still here of how many.
    pub fn staying(&self) -> BTreeMap<ActorGroup, (usize, usize)> {
        let begun = self.watch.stage_at();
        let before = self.watch.stages.iter().rev().map(|opened| opened.at).find(|at| *at < begun).unwrap_or(begun);
        let (mut then, mut since) = (BTreeSet::new(), BTreeSet::new());
        for (person, at) in self.deeds(before, true) {
            if at >= begun {
                since.insert(person);
            } else if at >= before {
                then.insert(person);
            }
        }
        let mut groups: BTreeMap<ActorGroup, (usize, usize)> = BTreeMap::new();
        for person in &then {
            let Some(group) = self.watch.group(*person) else { continue };
            let (stayed, all) = groups.entry(group).or_default();
            *stayed += usize::from(since.contains(person));
            *all += 1;
        }
        let least = self.watch.number(Threshold::StayingLeast);
        groups.into_iter().filter(|(_, (_, all))| many(*all) >= least).collect()
    }

    /// I23: contributions that nearly repeat another person's.
    pub fn copies(&self) -> usize {
        let here: BTreeSet<Seq> = self.posts.iter().map(|(no, _)| *no).collect();
        self.posts.iter().filter(|(_, post)| post.twins.iter().any(|twin| here.contains(twin))).count()
    }
}

impl Watch {
    /// I16; absent without a mandate.
    pub(super) fn coupling(&self, now: Micros) -> Option<Coupling> {
        let frame = self.frame.as_ref()?;
        let owed = self.rulings.is_empty() || !self.live_undecided().is_empty();
        let late = now.0.saturating_sub(frame.decision_due.0);
        let overdue = if owed && late > 0 { late / DAY } else { 0 };
        let asked = self.is_from(Stage::Refine) && !self.is_from(Stage::Authorise);
        let unsignalled = if asked { self.live_drafts().filter(|(_, draft)| !draft.signalled).count() } else { 0 };
        Some(Coupling { days: between(self.contact?, now, DAY), due: frame.decision_due, overdue, unsignalled })
    }

    /// I9: declined with hardly a word of why.
    pub(super) fn bare_refusals(&self) -> usize {
        let least = self.whole(Threshold::BareWords);
        self.refusals.iter().filter(|(no, words)| *words < least && !self.is_gone(*no)).count()
    }

    /// I24b: final decisions with a reason, all of them, changes with a reason, all of them.
    pub(super) fn reasoned_rulings(&self) -> (usize, usize, usize, usize) {
        let (full, bare) = (self.whole(Threshold::ReasonedWords), self.whole(Threshold::BareWords));
        let good = self.rulings.iter().filter(|ruled| ruled.words >= full).count();
        let changes = || self.rulings.iter().flat_map(|ruled| &ruled.reasons);
        (good, self.rulings.len(), changes().filter(|words| **words >= bare).count(), changes().count())
    }

    /// I25: the kept part of the confirmed pledges, how many are not kept in full, and how many there are.
    pub(super) fn kept(&self) -> Option<(f64, usize, usize)> {
        let all: Vec<f64> = self
            .shown_drafts()
            .flat_map(|(_, draft)| self.pledges_of(draft))
            .filter(|(_, pledge, _)| pledge.stands())
            .map(|(_, pledge, _)| f64::from(pledge.kept) / 1000.0)
            .collect();
        let late = all.iter().filter(|part| **part < 1.0).count();
        mean(&all).map(|part| (part, late, all.len()))
    }

    /// I26: final decisions as the administration recommended, and all with a recommendation.
    pub(super) fn followed(&self) -> (usize, usize) {
        let advised = || self.rulings.iter().filter_map(|ruled| ruled.advice.map(|advice| (advice, ruled.decision)));
        let same = |(advice, decision): &(Decision, Decision)| advice == decision;
        (advised().filter(same).count(), advised().count())
    }
}
