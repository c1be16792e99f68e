//! Pledges: made by the pledger alone, confirmed, fulfilled, released or planned anew. An act names no pledger but its own hand:
//! a task cannot be put on somebody who has not taken it, and nobody confirms for another.

use std::collections::{BTreeMap, BTreeSet};

use crate::act::{Amount, PledgeConfirmed, PledgeFulfilled, PledgeMade, PledgeReleased, PledgeReplanned, Role, Unit};
use crate::event::{By, Entry, Kind, Micros, Seq};
use crate::forum::Forum;
use crate::index::{Form, Key};
use crate::item::{PledgeItem, PledgeState, ProposalState};
use crate::people::{ActorGroup, PersonId, Who};
use crate::proposition::{Proposition, judge_amount};
use crate::refusal::{Lack, Needs, Refusal};
use crate::sight::{Deed, Said, Sight};

/// All of it, in thousandths.
const WHOLE: u16 = 1_000;

/// A pledge as a forum keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pledge {
    pub proposal: Seq,
    item: u16,
    pub by: By,
    pub at: Micros,
    amount: Amount,
    /// The unit its item had when it was made: a pledge of hours never turns into one of money.
    unit: Unit,
    role: Role,
    words: Said,
    pub state: PledgeState,
    share: u16,
    pub until: Option<Micros>,
    replanned: bool,
    last: Option<Deed>,
}

/// All pledges of a forum.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pledges {
    by_entry: BTreeMap<Seq, Pledge>,
    by_proposal: BTreeMap<Seq, BTreeSet<Seq>>,
    by_person: BTreeMap<PersonId, BTreeSet<Seq>>,
}

/// What is pledged for one item, in its unit. What was released counts for nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cover {
    pub public: u64,
    pub others: u64,
    pub unconfirmed: u64,
    pub done: u64,
    /// Of what is confirmed: to be worked, not lent or paid.
    pub work: u64,
    /// Of that: by citizens and civil society.
    pub unpaid_work: u64,
}

impl Cover {
    pub fn confirmed(self) -> u64 {
        self.public.saturating_add(self.others)
    }

    fn add(&mut self, pledge: &Pledge, group: Option<ActorGroup>) {
        let amount = pledge.amount.0;
        let add = |sum: &mut u64, amount: u64| *sum = sum.saturating_add(amount);
        match pledge.state {
            PledgeState::Released => {}
            PledgeState::Made => add(&mut self.unconfirmed, amount),
            PledgeState::Confirmed | PledgeState::Fulfilled => {
                add(if is_public(group) { &mut self.public } else { &mut self.others }, amount);
                add(&mut self.done, done(amount, pledge.share));
                if pledge.role == Role::Deliver {
                    add(&mut self.work, amount);
                    let unpaid = matches!(group, Some(ActorGroup::Citizen | ActorGroup::CivilSociety));
                    add(&mut self.unpaid_work, if unpaid { amount } else { 0 });
                }
            }
        }
    }
}

fn done(amount: u64, share: u16) -> u64 {
    u64::try_from(u128::from(amount) * u128::from(share) / u128::from(WHOLE)).unwrap_or(u64::MAX)
}

/// Elected people, managers and other public bodies are the public side.
pub(crate) fn is_public(group: Option<ActorGroup>) -> bool {
    matches!(group, Some(ActorGroup::Elected | ActorGroup::Manager | ActorGroup::OtherPublic))
}

impl Forum {
    fn pledge(&self, no: Seq) -> Result<&Pledge, Refusal> {
        self.pledges.by_entry.get(&no).ok_or(Refusal::NoSuch { entry: no })
    }

    fn pledges_of(&self, proposal: Seq) -> impl Iterator<Item = &Pledge> + '_ {
        let numbers = self.pledges.by_proposal.get(&proposal).into_iter().flatten();
        numbers.filter_map(|no| self.pledges.by_entry.get(no))
    }

    /// A person's own pledges, oldest first.
    pub(crate) fn pledges_by(&self, person: PersonId) -> impl Iterator<Item = (Seq, &Pledge)> + '_ {
        let numbers = self.pledges.by_person.get(&person).into_iter().flatten();
        numbers.filter_map(|no| Some((*no, self.pledges.by_entry.get(no)?)))
    }

    /// What a person may do with their own pledges, as these stand.
    pub(crate) fn pledges_open_to(&self, person: PersonId) -> [(Kind, Vec<Seq>); 4] {
        let in_state = |states: &[PledgeState]| {
            self.pledges_by(person).filter(|(_, pledge)| states.contains(&pledge.state)).map(|(no, _)| no).collect::<Vec<_>>()
        };
        let standing = [PledgeState::Made, PledgeState::Confirmed];
        [
            (Kind::PledgeConfirmed, in_state(&[PledgeState::Made])),
            (Kind::PledgeFulfilled, in_state(&[PledgeState::Confirmed])),
            (Kind::PledgeReleased, in_state(&standing)),
            (Kind::PledgeReplanned, in_state(&standing)),
        ]
    }

    /// What was pledged for a proposal and is done.
    pub(crate) fn kept_pledges(&self, proposal: Seq) -> impl Iterator<Item = Seq> + '_ {
        let numbers = self.pledges.by_proposal.get(&proposal).into_iter().flatten().copied();
        numbers.filter(|no| self.pledge(*no).is_ok_and(|pledge| pledge.state == PledgeState::Fulfilled))
    }

    /// The highest item for which a pledge stands; 0 where none does.
    pub(crate) fn last_pledged_item(&self, proposal: Seq) -> u32 {
        let standing = self.pledges_of(proposal).filter(|pledge| pledge.state != PledgeState::Released);
        standing.map(|pledge| u32::from(pledge.item)).max().unwrap_or(0)
    }

    /// What is pledged for each item of a proposition. A pledge in another unit than its item has now counts for nothing.
    pub(crate) fn covers(&self, proposal: Seq, filled: &Proposition) -> Vec<Cover> {
        let mut covers = vec![Cover::default(); filled.capacity.len()];
        for pledge in self.pledges_of(proposal) {
            let same_unit = filled.need(pledge.item).is_some_and(|need| pledge.unit == need.unit);
            let cover = pledge.item.checked_sub(1).and_then(|i| covers.get_mut(usize::from(i)));
            if let (true, Some(cover)) = (same_unit, cover) {
                cover.add(pledge, pledge.by.person().and_then(|person| self.people.group(person)));
            }
        }
        covers
    }

    /// Confirmed pledges of adopted proposals that are neither fulfilled nor released nor planned anew (G8).
    pub(crate) fn unsettled_pledges(&self) -> impl Iterator<Item = Seq> + '_ {
        let unsettled = |pledge: &Pledge| pledge.state == PledgeState::Confirmed && !pledge.replanned;
        let adopted = |pledge: &Pledge| self.is_adopted(pledge.proposal);
        self.pledges.by_entry.iter().filter(move |(_, pledge)| unsettled(pledge) && adopted(pledge)).map(|(no, _)| *no)
    }

    pub(crate) fn judge_pledge_made(&self, who: &Who, act: &PledgeMade) -> Result<(), Refusal> {
        self.proposal(act.proposal)?;
        self.judge_shown(who, act.proposal)?;
        let proposal = act.proposal;
        match self.state_of(proposal) {
            ProposalState::Rejected | ProposalState::Merged => return Err(Refusal::NotLive { proposal }),
            ProposalState::Live | ProposalState::Returned => {}
            ProposalState::Adopted | ProposalState::AdoptedWithChanges => {}
        }
        let filled = self.proposition(proposal).ok_or(Refusal::Lacks { what: Lack::Proposition })?;
        if filled.need(act.item).is_none() {
            let most = u64::try_from(filled.capacity.len()).unwrap_or(u64::MAX);
            return Err(Refusal::OutOfRange { least: 1, most });
        }
        judge_amount(act.amount)
    }

    pub(crate) fn pledge_made(&mut self, entry: &Entry, act: &PledgeMade) {
        let need = self.proposition(act.proposal).and_then(|filled| filled.need(act.item));
        let Some(unit) = need.map(|need| need.unit) else { return };
        let pledge = Pledge {
            proposal: act.proposal,
            item: act.item,
            by: entry.by,
            at: entry.at,
            amount: act.amount,
            unit,
            role: act.role,
            words: Said::new(entry, act.words.shared()),
            state: PledgeState::Made,
            share: 0,
            until: None,
            replanned: false,
            last: None,
        };
        self.pledges.by_entry.insert(entry.seq, pledge);
        self.pledges.by_proposal.entry(act.proposal).or_default().insert(entry.seq);
        if let Some(person) = entry.by.person() {
            self.pledges.by_person.entry(person).or_default().insert(entry.seq);
            self.lean(Key::new(act.proposal, Form::Proposition), person);
            self.changed.people.insert(person);
        }
        self.hang(entry, Form::Pledge, act.proposal, false);
        self.touch(Key::new(act.proposal, Form::Proposition));
    }

    /// Only the pledger speaks for a pledge; what was released stays so.
    fn judge_pledger(&self, who: &Who, no: Seq) -> Result<&Pledge, Refusal> {
        let pledge = self.pledge(no)?;
        if who.person().is_some_and(|person| pledge.by != By::Person(person.id)) {
            return Err(Refusal::NotYours { needs: Needs::Pledger });
        }
        if pledge.state == PledgeState::Released {
            return Err(Refusal::AlreadyDecided { entry: pledge.last.as_ref().map_or(no, |deed| deed.entry) });
        }
        Ok(pledge)
    }

    pub(crate) fn judge_pledge_confirmed(&self, who: &Who, act: &PledgeConfirmed) -> Result<(), Refusal> {
        let pledge = self.judge_pledger(who, act.pledge)?;
        if pledge.state == PledgeState::Made { Ok(()) } else { Err(Refusal::NothingChanges) }
    }

    pub(crate) fn judge_pledge_fulfilled(&self, who: &Who, act: &PledgeFulfilled) -> Result<(), Refusal> {
        let pledge = self.judge_pledger(who, act.pledge)?;
        match pledge.state {
            PledgeState::Made => return Err(Refusal::Lacks { what: Lack::Confirmation }),
            PledgeState::Fulfilled => return Err(Refusal::NothingChanges),
            PledgeState::Confirmed | PledgeState::Released => {}
        }
        let (least, most) = (pledge.share + 1, WHOLE);
        let fits = (least..=most).contains(&act.share);
        if fits { Ok(()) } else { Err(Refusal::OutOfRange { least: u64::from(least), most: u64::from(most) }) }
    }

    pub(crate) fn judge_pledge_released(&self, who: &Who, act: &PledgeReleased) -> Result<(), Refusal> {
        let pledge = self.judge_pledger(who, act.pledge)?;
        if pledge.state == PledgeState::Fulfilled { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    pub(crate) fn judge_pledge_replanned(&self, who: &Who, act: &PledgeReplanned) -> Result<(), Refusal> {
        let pledge = self.judge_pledger(who, act.pledge)?;
        act.amount.map_or(Ok(()), judge_amount)?;
        let same =
            act.amount.is_none_or(|amount| amount == pledge.amount) && act.until.is_none_or(|at| Some(at) == pledge.until);
        if same || pledge.state == PledgeState::Fulfilled { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    pub(crate) fn pledge_confirmed(&mut self, entry: &Entry, act: &PledgeConfirmed) {
        self.speak_for_pledge(entry, act.pledge, Deed::new(entry, None), |pledge| {
            if pledge.state == PledgeState::Made {
                pledge.state = PledgeState::Confirmed;
            }
        });
    }

    pub(crate) fn pledge_fulfilled(&mut self, entry: &Entry, act: &PledgeFulfilled) {
        let deed = Deed::new(entry, act.words.as_ref().map(crate::words::Text::shared));
        let share = act.share.min(WHOLE);
        self.speak_for_pledge(entry, act.pledge, deed, |pledge| {
            pledge.share = pledge.share.max(share);
            pledge.state = if pledge.share == WHOLE { PledgeState::Fulfilled } else { PledgeState::Confirmed };
        });
    }

    pub(crate) fn pledge_released(&mut self, entry: &Entry, act: &PledgeReleased) {
        let deed = Deed::new(entry, Some(act.reason.shared()));
        self.speak_for_pledge(entry, act.pledge, deed, |pledge| pledge.state = PledgeState::Released);
    }

    pub(crate) fn pledge_replanned(&mut self, entry: &Entry, act: &PledgeReplanned) {
        let deed = Deed::new(entry, Some(act.reason.shared()));
        self.speak_for_pledge(entry, act.pledge, deed, |pledge| {
            pledge.amount = act.amount.unwrap_or(pledge.amount);
            pledge.until = act.until.or(pledge.until);
            pledge.replanned = true;
        });
    }

    /// Something is said of a pledge: its item, its proposition and its pledger's duties are other ones. What was released stays so.
    fn speak_for_pledge(&mut self, entry: &Entry, no: Seq, deed: Deed, change: impl FnOnce(&mut Pledge)) {
        let Some(pledge) = self.pledges.by_entry.get_mut(&no) else { return };
        if pledge.state == PledgeState::Released {
            return;
        }
        change(pledge);
        pledge.last = Some(deed);
        let proposal = pledge.proposal;
        self.changed.people.extend(pledge.by.person());
        let key = Key::new(no, Form::Pledge);
        self.show_in(entry.seq, key);
        self.lean_by(key, entry.by);
        self.touch(key);
        self.touch(Key::new(proposal, Form::Proposition));
    }
}

impl Sight<'_> {
    pub fn pledge_item(&self, no: Seq) -> Option<PledgeItem> {
        let pledge = self.forum.pledges.by_entry.get(&no)?;
        Some(PledgeItem {
            proposal: pledge.proposal,
            line: pledge.item,
            by: self.by(pledge.by),
            public: is_public(pledge.by.person().and_then(|person| self.forum.people.group(person))),
            amount: pledge.amount,
            unit: pledge.unit,
            role: pledge.role,
            words: self.words(&pledge.words),
            at: pledge.at,
            state: pledge.state,
            share: pledge.share,
            until: pledge.until,
            last: pledge.last.as_ref().map(|deed| self.act(deed)),
            hidden: self.tomb(no),
        })
    }
}
