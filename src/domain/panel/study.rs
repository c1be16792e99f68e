//! A proposal as the lamps and the checks see it: whose hands are in it, who pledged for it, and who would carry it.

use std::collections::BTreeSet;

use super::arithmetic::{mean, real};
use super::record::{Draft, Fate, Item, Pledge, both_sides, is_public};
use super::threshold::Threshold;
use super::watch::Watch;
use crate::act::{Decision, Role};
use crate::event::Seq;
use crate::people::{ActorGroup, PersonId};

/// What is known of one proposal. Studied anew when something on it happens, not at every entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Study {
    pub live: bool,
    /// Authors, and confirmed pledges, from both sides.
    pub design: bool,
    pub implement: bool,
    pub new: bool,
    /// NC1: amendments from outside that were declined, where not one was taken in.
    pub closed_to: Option<u32>,
    /// NC2, its first condition.
    pub dumps: bool,
    /// Groups outside the public side that are to do the work.
    pub carriers: BTreeSet<ActorGroup>,
    /// Per cent of the hours that nobody pays, and per cent of the means that the public side covers.
    pub parts: (u32, u32),
    /// NC3.
    pub contracts_out: bool,
    /// Decided amendments from outside into a text led by the public side, and how many halves of them were taken in.
    pub uptake: (u32, u32),
}

/// The proposals by what was found, so that nobody looks through all of them. Live ones only, but for the uptake.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lists {
    pub design: BTreeSet<Seq>,
    pub implement: BTreeSet<Seq>,
    pub new: BTreeSet<Seq>,
    pub closed: BTreeSet<Seq>,
    pub dumped: BTreeSet<Seq>,
    pub carried: BTreeSet<Seq>,
    pub contracted: BTreeSet<Seq>,
    /// Decided amendments from outside into texts led by the public side, and halves taken in.
    pub uptake: (u32, u32),
}

impl Lists {
    fn strike(&mut self, no: Seq, study: &Study) {
        for list in self.all_but_uptake() {
            list.remove(&no);
        }
        self.uptake.0 -= study.uptake.0;
        self.uptake.1 -= study.uptake.1;
    }

    fn enter(&mut self, no: Seq, study: &Study) {
        let is = [
            study.design,
            study.implement,
            study.new,
            study.closed_to.is_some(),
            study.dumps,
            !study.carriers.is_empty(),
            study.contracts_out,
        ];
        for (list, _) in self.all_but_uptake().into_iter().zip(is).filter(|(_, is)| *is && study.live) {
            list.insert(no);
        }
        self.uptake.0 += study.uptake.0;
        self.uptake.1 += study.uptake.1;
    }

    fn all_but_uptake(&mut self) -> [&mut BTreeSet<Seq>; 7] {
        let Self { design, implement, new, closed, dumped, carried, contracted, uptake: _ } = self;
        [design, implement, new, closed, dumped, carried, contracted]
    }
}

/// What a proposition needs, and what is pledged of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Means {
    /// Of each item: the part that is covered.
    pub cover: Vec<f64>,
    /// Essential items at nothing, from 1.
    pub zero: Vec<u16>,
    pub groups: BTreeSet<ActorGroup>,
    /// D: the part of the hours that citizens and associations do.
    pub unpaid: Option<f64>,
    /// M: the part of everything but hours that the public side covers.
    pub public_cover: Option<f64>,
}

impl Watch {
    /// A text that goes on: not merged, rejected, or returned and not yet changed; and not hidden.
    pub(super) fn is_live(&self, no: Seq, draft: &Draft) -> bool {
        let waits = match draft.ruled {
            Some((at, Decision::Return)) => draft.renewed.is_none_or(|renewed| renewed < at),
            Some((_, Decision::Reject)) => true,
            Some((_, Decision::Adopt | Decision::AdoptWithChanges)) | None => false,
        };
        !waits && !draft.merged && !self.is_gone(no)
    }

    /// Every proposal that is not hidden.
    pub(super) fn shown_drafts(&self) -> impl Iterator<Item = (Seq, &Draft)> {
        self.drafts.iter().map(|(no, draft)| (*no, draft)).filter(|(no, _)| !self.is_gone(*no))
    }

    /// Every live proposal.
    pub(super) fn live_drafts(&self) -> impl Iterator<Item = (Seq, &Draft)> {
        self.shown_drafts().filter(|(no, draft)| self.is_live(*no, draft))
    }

    /// The ideas it is built from that are not hidden.
    pub(super) fn ideas<'a>(&'a self, draft: &'a Draft) -> impl Iterator<Item = &'a super::record::Post> {
        let shown = draft.ideas.iter().filter(|idea| !self.is_gone(**idea));
        shown.filter_map(|idea| self.posts.get(idea)).filter(|post| post.is_said())
    }

    /// Its amendments that were decided and are not hidden: mover and fate.
    pub(super) fn decided<'a>(&'a self, draft: &'a Draft) -> impl Iterator<Item = (PersonId, Fate)> + 'a {
        let shown = draft.amendments.iter().filter(|no| !self.is_gone(**no)).filter_map(|no| self.amendments.get(no));
        shown.filter_map(|moved| Some((moved.mover?, moved.fate?))).filter(|(mover, _)| self.group(*mover).is_some())
    }

    /// Whose hands are in it: leads, writers of its ideas, movers of what was taken in, and those of what was merged into it.
    pub(super) fn authors(&self, no: Seq) -> BTreeSet<ActorGroup> {
        let (mut groups, mut seen, mut open) = (BTreeSet::new(), BTreeSet::new(), vec![no]);
        while let Some(next) = open.pop() {
            let Some(draft) = self.drafts.get(&next).filter(|_| !self.is_gone(next) && seen.insert(next)) else { continue };
            let taken = self.decided(draft).filter(|(_, fate)| fate.halves() > 0).map(|(mover, _)| mover);
            let people = draft.by.into_iter().chain(draft.leads.iter().copied());
            let people = people.chain(self.ideas(draft).map(|post| post.by)).chain(taken);
            groups.extend(people.filter_map(|person| self.group(person)));
            open.extend(&draft.heirs);
        }
        groups
    }

    /// What it needs, by the last proposition that is not hidden.
    pub(super) fn items<'a>(&self, draft: &'a Draft) -> Option<&'a [Item]> {
        draft.fillings.iter().rev().find(|(no, _)| !self.is_gone(*no)).map(|(_, items)| items.as_slice())
    }

    /// Its pledges that are not hidden, with the pledger's group.
    pub(super) fn pledges_of<'a>(
        &'a self,
        draft: &'a Draft,
    ) -> impl Iterator<Item = (Seq, &'a Pledge, Option<ActorGroup>)> + 'a {
        let shown = draft.pledges.iter().filter(|no| !self.is_gone(**no));
        let with_group = |pledge: &Pledge| pledge.by.and_then(|person| self.group(person));
        shown.filter_map(move |no| self.pledges.get(no).map(|pledge| (*no, pledge, with_group(pledge))))
    }

    /// What it needs and what is pledged of it; absent without a filled proposition.
    pub(super) fn means(&self, draft: &Draft) -> Option<Means> {
        let items = self.items(draft).filter(|items| !items.is_empty())?;
        let confirmed: Vec<_> = self.pledges_of(draft).filter(|(_, pledge, _)| pledge.stands()).collect();
        let given = |item: usize, public_only: bool| {
            let on_item = confirmed.iter().filter(|(_, pledge, _)| usize::from(pledge.item) == item + 1);
            let fits = on_item.filter(|(_, _, group)| !public_only || group.is_some_and(is_public));
            fits.map(|(_, pledge, _)| real(pledge.amount)).fold(0.0, |sum, amount| sum + amount)
        };
        let part = |item: usize, need: u64, public_only: bool| {
            if need == 0 { 1.0 } else { (given(item, public_only) / real(need)).min(1.0) }
        };
        let cover: Vec<f64> = items.iter().enumerate().map(|(i, item)| part(i, item.need, false)).collect();
        let bare = items.iter().zip(&cover).zip(1_u16..).filter(|((item, part), _)| item.essential && **part <= 0.0);
        let zero = bare.map(|(_, number)| number).collect();
        let other = items.iter().enumerate().filter(|(_, item)| !item.hours);
        let public_cover = mean(&other.map(|(i, item)| part(i, item.need, true)).collect::<Vec<f64>>());
        let is_hours =
            |pledge: &Pledge| usize::from(pledge.item).checked_sub(1).and_then(|i| items.get(i)).is_some_and(|item| item.hours);
        let work = || confirmed.iter().filter(|(_, pledge, _)| pledge.role == Role::Deliver && is_hours(pledge));
        let unpaid_group = |group: &Option<ActorGroup>| {
            group.is_some_and(|group| matches!(group, ActorGroup::Citizen | ActorGroup::CivilSociety))
        };
        let all: f64 = work().map(|(_, pledge, _)| real(pledge.amount)).sum();
        let unpaid: f64 = work().filter(|(_, _, g)| unpaid_group(g)).map(|(_, pledge, _)| real(pledge.amount)).sum();
        let groups = confirmed.iter().filter_map(|(_, _, group)| *group).collect();
        Some(Means { cover, zero, groups, unpaid: (all > 0.0).then(|| unpaid / all), public_cover })
    }

    /// Whether the one who wrote it belongs to the public side. A lead who joins later does not make it others' text.
    pub(super) fn is_public_led(&self, draft: &Draft) -> bool {
        draft.by.and_then(|person| self.group(person)).is_some_and(is_public)
    }

    fn contracts_out(&self, draft: &Draft) -> bool {
        let maker = draft.by.and_then(|person| self.group(person));
        let mut asks = draft.asks.iter().filter(|(no, _)| !self.is_gone(*no));
        let part = |role: Role| matches!(role, Role::Deliver | Role::Govern);
        let hands: Vec<Option<ActorGroup>> = self
            .pledges_of(draft)
            .filter(|(_, pledge, _)| pledge.stands() && part(pledge.role))
            .map(|(_, _, group)| group)
            .collect();
        let all_firms = !hands.is_empty() && hands.iter().all(|group| *group == Some(ActorGroup::Business));
        all_firms && asks.any(|(_, to)| to.or(maker) == Some(ActorGroup::Business))
    }

    /// Studies one proposal anew.
    pub(super) fn study(&mut self, no: Seq) {
        if let Some(before) = self.studies.remove(&no) {
            self.lists.strike(no, &before);
        }
        if let Some(draft) = self.drafts.get(&no).filter(|_| !self.is_gone(no)) {
            let study = self.look_at(no, draft);
            self.lists.enter(no, &study);
            self.studies.insert(no, study);
        }
    }

    fn look_at(&self, no: Seq, draft: &Draft) -> Study {
        let led = self.is_public_led(draft);
        let outside: Vec<Fate> = self
            .decided(draft)
            .filter(|(mover, _)| self.group(*mover).is_some_and(|group| !is_public(group)))
            .map(|(_, fate)| fate)
            .collect();
        let halves: u32 = outside.iter().map(|fate| fate.halves()).sum();
        let n = crate::mandate::count(outside.len());
        let closed = led && halves == 0 && n >= self.whole(Threshold::ConsultationLeast);
        let standing = || self.pledges_of(draft).filter(|(_, pledge, _)| pledge.stands());
        let pledgers: BTreeSet<ActorGroup> = standing().filter_map(|(_, _, group)| group).collect();
        let delivers = standing().filter(|(_, pledge, _)| pledge.role == Role::Deliver);
        let carriers = delivers.filter_map(|(_, _, group)| group.filter(|group| !is_public(*group))).collect();
        let means = self.means(draft);
        let (unpaid, cover) = means.as_ref().map_or((None, None), |means| (means.unpaid, means.public_cover));
        let parts = (per_cent(unpaid), per_cent(cover));
        let dumped = unpaid.is_some_and(|part| part > self.number(Threshold::UnpaidMost))
            && cover.is_some_and(|part| part < self.number(Threshold::MeansLeast));
        Study {
            live: self.is_live(no, draft),
            design: both_sides(&self.authors(no)),
            implement: both_sides(&pledgers),
            new: self.ideas(draft).any(|idea| idea.known == Some(false)),
            closed_to: closed.then_some(n),
            dumps: dumped,
            carriers,
            parts,
            contracts_out: self.contracts_out(draft),
            uptake: if led { (n, halves) } else { (0, 0) },
        }
    }

    /// Studies every proposal anew, and counts the sums anew.
    pub(super) fn study_all(&mut self) {
        self.recount();
        self.studies.clear();
        self.lists = Lists::default();
        let all: Vec<Seq> = self.drafts.keys().copied().collect();
        for no in all {
            self.study(no);
        }
    }

    /// U into texts led by the public side, with how many decided amendments it is of.
    pub(super) fn uptake_into_public(&self) -> (u32, Option<f64>) {
        let (n, halves) = self.lists.uptake;
        let enough = n >= self.whole(Threshold::UptakeLeast) && n > 0;
        (n, enough.then(|| f64::from(halves) / 2.0 / f64::from(n)))
    }
}

/// A part in whole per cent; none where it is of nothing.
fn per_cent(part: Option<f64>) -> u32 {
    let hundredths = (part.unwrap_or(0.0).clamp(0.0, 1.0) * 100.0).round();
    (0..=100_u32).find(|n| f64::from(*n) >= hundredths).unwrap_or(100)
}
