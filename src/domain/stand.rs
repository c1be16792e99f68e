//! Whether people can live with the problem statement, or with an amendment put to the forum.

use std::collections::BTreeMap;

use crate::act::{AmendmentPut, StandTaken};
use crate::event::{By, Entry, Seq};
use crate::forum::Forum;
use crate::index::{Form, Key};
use crate::item::{MyStand, PutItem, Tally};
use crate::panel::Threshold;
use crate::people::{ActorGroup, PersonId, Who};
use crate::position::{Side, Stance};
use crate::refusal::{Needs, Refusal};
use crate::sight::{Deed, Sight};

/// An amendment put to the forum, as a forum keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Put {
    pub amendment: Seq,
    deed: Deed,
}

impl Forum {
    /// A stand is taken on the problem of now, or on a declined amendment that was put to the forum.
    pub(crate) fn judge_stand_taken(&self, who: &Who, act: &StandTaken) -> Result<(), Refusal> {
        match self.puts.get(&act.on) {
            Some(put) => self.judge_put_open(who, put.amendment)?,
            None if self.problem_deed().is_some_and(|deed| deed.entry == act.on) => {}
            None => return Err(Refusal::NoSuch { entry: act.on }),
        }
        let stands = who.person().and_then(|person| self.stands.get(&act.on)?.of(person.id));
        let same = stands.is_some_and(|stance| stance.position == act.position);
        if same { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    fn judge_put_open(&self, who: &Who, no: Seq) -> Result<(), Refusal> {
        let amendment = self.amendment(no)?;
        self.judge_worked_on(who, amendment.proposal)?;
        self.judge_shown(who, amendment.proposal)?;
        self.judge_shown(who, no)?;
        match amendment.decided_by() {
            Some(entry) if !amendment.is_declined() => Err(Refusal::AlreadyDecided { entry }),
            Some(_) => Ok(()),
            // The lead has not decided: there is nothing to appeal against.
            None => Err(Refusal::NoSuch { entry: no }),
        }
    }

    /// The house takes no stand: one without a person counts for nothing.
    pub(crate) fn stand_taken(&mut self, entry: &Entry, act: &StandTaken) {
        let Some(person) = entry.by.person() else { return };
        let side = self.side(person);
        let stance = Stance { entry: entry.seq, version: 0, position: act.position };
        self.stands.entry(act.on).or_default().take(person, side, stance, 0);
        self.stood.entry(person).or_default().insert(act.on);
        self.changed.people.insert(person);
        self.count_stand(act.on, person);
    }

    fn count_stand(&mut self, on: Seq, person: PersonId) {
        let put = self.puts.get(&on).and_then(|put| self.amendments.get(&put.amendment));
        let key = if put.is_some() { Key::new(on, Form::Put) } else { Key::FORUM };
        // What is carried, the mover may take in.
        self.changed.people.extend(put.and_then(|amendment| amendment.by.person()));
        self.lean(key, person);
        self.touch(key);
    }

    pub(crate) fn recount_stands(&mut self, person: PersonId, side: Side) {
        for on in self.stood.get(&person).cloned().unwrap_or_default() {
            let counts = self.stands.get_mut(&on).is_some_and(|stances| stances.recount(person, side, 0));
            if counts {
                self.count_stand(on, person);
            }
        }
    }

    /// Who stands where on a revision of the problem, or on an amendment put to the forum, as it may be told.
    pub(crate) fn stand_tally(&self, on: Seq) -> Tally {
        self.stands.get(&on).map(|stances| stances.tally()).unwrap_or_default()
    }

    /// For each group: how many can live with it, and how many have said. Raw counts, for gates; never to be told.
    pub(crate) fn accept_shares(&self, on: Seq) -> BTreeMap<ActorGroup, (u32, u32)> {
        self.stands.get(&on).map(|stances| stances.shares()).unwrap_or_default()
    }

    /// Where a person stands on the problem and on what was put to the forum.
    pub(crate) fn stands_of(&self, person: PersonId) -> Vec<MyStand> {
        let stand = |on: &Seq| Some(MyStand { on: *on, position: self.stands.get(on)?.of(person)?.position });
        self.stood.get(&person).into_iter().flatten().filter_map(stand).collect()
    }

    /// The mover puts to the forum what a lead declined, once.
    pub(crate) fn judge_amendment_put(&self, who: &Who, act: &AmendmentPut) -> Result<(), Refusal> {
        self.judge_put(who, act.amendment)
    }

    pub(crate) fn judge_put(&self, who: &Who, no: Seq) -> Result<(), Refusal> {
        let amendment = self.amendment(no)?;
        if who.person().is_some_and(|person| amendment.by != By::Person(person.id)) {
            return Err(Refusal::NotYours { needs: Needs::Mover });
        }
        self.judge_put_open(who, no)?;
        if amendment.put.is_some() { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    pub(crate) fn amendment_put(&mut self, entry: &Entry, act: &AmendmentPut) {
        let Some(amendment) = self.amendments.get_mut(&act.amendment) else { return };
        amendment.put = Some(entry.seq);
        let (proposal, mover) = (amendment.proposal, amendment.by.person());
        let deed = Deed::new(entry, Some(act.because.shared()));
        self.puts.insert(entry.seq, Put { amendment: act.amendment, deed });
        let key = Key::new(entry.seq, Form::Put);
        self.index.put(key, proposal, false);
        self.lean_by(key, entry.by);
        self.show_in(entry.seq, key);
        self.touch(key);
        self.touch(Key::amendment(act.amendment));
        self.changed.people.extend(mover);
    }

    /// In every group that has said enough, enough can live with it; and there are at least two such groups.
    fn carries(&self, put: Seq) -> bool {
        let (enough, least) = (self.threshold(Threshold::MinPositions), self.threshold(Threshold::AcceptLeast));
        let shares = self.accept_shares(put);
        let counts = |heads: u32| u64::from(heads) * 1000 >= u64::from(enough);
        let lives = |accept: u32, heads: u32| u64::from(accept) * 1000 >= u64::from(heads) * u64::from(least);
        let groups = || shares.values().filter(|(_, heads)| counts(*heads));
        groups().count() >= 2 && groups().all(|(accept, heads)| lives(*accept, *heads))
    }

    /// Whether the forum wants what the lead declined: then its mover takes it in.
    pub(crate) fn is_carried(&self, no: Seq) -> bool {
        let Some(amendment) = self.amendments.get(&no).filter(|amendment| amendment.is_declined()) else { return false };
        amendment.put.is_some_and(|put| self.carries(put))
    }

    /// The thresholds may be others: what is carried is said anew.
    pub(crate) fn renew_puts(&mut self) {
        for put in self.puts.keys().copied().collect::<Vec<_>>() {
            self.touch(Key::new(put, Form::Put));
            self.changed.rights = true;
        }
    }
}

impl Sight<'_> {
    pub fn put_item(&self, no: Seq) -> Option<PutItem> {
        let put = self.forum.puts.get(&no)?;
        let (tally, carried) = (self.forum.stand_tally(no), self.forum.carries(no));
        Some(PutItem { amendment: put.amendment, tally, carried, act: self.act(&put.deed) })
    }
}
