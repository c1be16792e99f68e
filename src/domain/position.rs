//! Where people stand on a proposal. Each counts once, with the latest position; it stays with the version it was given to.

use std::collections::BTreeMap;

use crate::event::{Entry, Micros, Position, Seq};
use crate::forum::Forum;
use crate::index::{Form, Key};
use crate::item::{PositionItem, Stand, Tally};
use crate::people::{ActorGroup, PersonId, Who};
use crate::refusal::Refusal;
use crate::sight::{Said, Sight};

/// Fewer than this many people of a group could be told apart by what they count for.
const SHOWN_LEAST: u32 = 3;

/// Where a person stands now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stance {
    entry: Seq,
    pub version: u32,
    pub position: Position,
}

/// A position that was given with a reason, told with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reasoned {
    proposal: Seq,
    person: PersonId,
    version: u32,
    at: Micros,
    position: Position,
    pub because: Said,
    replaced: bool,
}

/// Everyone's stance on one proposal, and how many of each group that makes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Stances {
    by_person: BTreeMap<PersonId, Stance>,
    by_group: BTreeMap<Option<ActorGroup>, Stand>,
}

fn counter(stand: &mut Stand, position: Position) -> &mut u32 {
    match position {
        Position::Support => &mut stand.support,
        Position::Accept => &mut stand.accept,
        Position::Object => &mut stand.object,
    }
}

fn heads(stand: &Stand) -> u32 {
    stand.support + stand.accept + stand.object
}

impl Stances {
    pub fn of(&self, person: PersonId) -> Option<&Stance> {
        self.by_person.get(&person)
    }

    fn add(&mut self, group: Option<ActorGroup>, stance: &Stance, now: u32) {
        let stand = self.by_group.entry(group).or_default();
        *counter(stand, stance.position) += 1;
        stand.earlier += u32::from(stance.version < now);
    }

    fn remove(&mut self, group: Option<ActorGroup>, stance: &Stance, now: u32) {
        let stand = self.by_group.entry(group).or_default();
        *counter(stand, stance.position) -= 1;
        stand.earlier -= u32::from(stance.version < now);
    }

    /// The text has moved on: nobody has spoken on the version of now yet.
    pub fn move_on(&mut self) {
        for stand in self.by_group.values_mut() {
            stand.earlier = heads(stand);
        }
    }

    /// How many groups have somebody who stands somewhere.
    pub fn n_groups(&self) -> usize {
        self.by_group.iter().filter(|(group, stand)| group.is_some() && heads(stand) > 0).count()
    }

    /// The counts as they may be told. Elected people and managers act in office and are always shown.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        let mut small = Stand::default();
        for (group, stand) in self.by_group.iter().filter(|(_, stand)| heads(stand) > 0) {
            let in_office = matches!(group, Some(ActorGroup::Elected | ActorGroup::Manager));
            match group {
                Some(group) if in_office || heads(stand) >= SHOWN_LEAST => {
                    tally.groups.insert(*group, *stand);
                }
                Some(_) | None => {
                    small.support += stand.support;
                    small.accept += stand.accept;
                    small.object += stand.object;
                    small.earlier += stand.earlier;
                }
            }
        }
        match heads(&small) {
            n if n >= SHOWN_LEAST => tally.small = Some(small),
            n => tally.unshown = n,
        }
        tally
    }
}

impl Forum {
    pub(crate) fn judge_position(
        &self,
        who: &Who,
        no: Seq,
        version: u32,
        position: Position,
        because: Option<&str>,
    ) -> Result<(), Refusal> {
        let proposal = self.proposal(no)?;
        self.judge_shown(who, no)?;
        proposal.version(version)?;
        // The house brings history: in it, positions were given to the versions of their time.
        if *who != Who::House && version < proposal.now() {
            return Err(Refusal::VersionMovedOn { now: proposal.now() });
        }
        let Some(stance) = who.person().and_then(|person| proposal.stances.of(person.id)) else { return Ok(()) };
        let reason = self.positions.get(&stance.entry).map(|reasoned| &reasoned.because);
        let same_reason = match (reason, because) {
            (None, None) => true,
            (Some(reason), Some(because)) => reason.reads(because),
            (None, Some(_)) | (Some(_), None) => false,
        };
        let same = stance.version == version && stance.position == position && same_reason;
        if same { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    /// The house has no position: one without a person counts for nothing.
    pub(crate) fn take_position(&mut self, entry: &Entry, no: Seq, version: u32, position: Position, because: Option<Said>) {
        let (Some(person), Some(proposal)) = (entry.by.person(), self.proposals.get_mut(&no)) else { return };
        let (now, group) = (proposal.now(), self.people.group(person));
        let stance = Stance { entry: entry.seq, version, position };
        proposal.stances.add(group, &stance, now);
        let before = proposal.stances.by_person.insert(person, stance);
        if let Some(before) = before {
            proposal.stances.remove(group, &before, now);
            if let Some(reasoned) = self.positions.get_mut(&before.entry) {
                reasoned.replaced = true;
                self.touch(Key::new(before.entry, Form::Position));
            }
        }
        if let Some(because) = because {
            let reasoned = Reasoned { proposal: no, person, version, at: entry.at, position, because, replaced: false };
            self.positions.insert(entry.seq, reasoned);
            let key = Key::new(entry.seq, Form::Position);
            self.index.put(key, no, false);
            self.lean(key, person);
            self.touch(key);
        }
        self.stood_on.entry(person).or_default().insert(no);
        self.changed.people.insert(person);
        // The corner of support in the triangle counts groups too.
        for form in [Form::Proposal, Form::Proposition] {
            self.lean(Key::new(no, form), person);
            self.touch(Key::new(no, form));
        }
    }

    /// A person speaks for another group from now on, in every proposal they have a stance on.
    pub(crate) fn recount_positions(&mut self, person: PersonId, before: Option<ActorGroup>, after: Option<ActorGroup>) {
        for no in self.stood_on.get(&person).into_iter().flatten() {
            let Some(proposal) = self.proposals.get_mut(no) else { continue };
            let (now, stance) = (proposal.now(), proposal.stances.of(person).cloned());
            if let Some(stance) = stance {
                proposal.stances.remove(before, &stance, now);
                proposal.stances.add(after, &stance, now);
            }
        }
    }

    /// A person's own reason for where they stand.
    pub(crate) fn own_reason(&self, stance: &Stance) -> Option<&Said> {
        self.positions.get(&stance.entry).map(|reasoned| &reasoned.because)
    }
}

impl Sight<'_> {
    pub fn position_item(&self, no: Seq) -> Option<PositionItem> {
        let reasoned = self.forum.positions.get(&no)?;
        Some(PositionItem {
            proposal: reasoned.proposal,
            version: reasoned.version,
            by: self.author(reasoned.person),
            at: reasoned.at,
            position: reasoned.position,
            because: self.words(&reasoned.because),
            answer: None,
            replaced: reasoned.replaced,
            hidden: self.tomb(no),
        })
    }
}
