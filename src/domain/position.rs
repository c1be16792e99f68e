//! Where people stand on a proposal. Each counts once, with the latest position; it stays with the version it was given to.

use std::collections::BTreeMap;

use crate::event::{Entry, Micros, Position, Seq};
use crate::forum::Forum;
use crate::index::{Form, Key};
use crate::item::{PositionItem, Stand, Tally};
use crate::people::{ActorGroup, ForumOffice, PersonId, Who};
use crate::refusal::Refusal;
use crate::sight::{Deed, Said, Sight};

/// Fewer than this many people of a group could be told apart by what they count for.
const SHOWN_LEAST: u32 = 3;

/// With whom somebody counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Side {
    /// With those who take part, by group.
    Within(Option<ActorGroup>),
    /// With those who speak from outside: never mixed in.
    Outside,
}

/// Where a person stands now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stance {
    pub entry: Seq,
    pub version: u32,
    pub position: Position,
}

/// A position that was given with a reason, told with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reasoned {
    pub proposal: Seq,
    pub person: PersonId,
    version: u32,
    pub at: Micros,
    pub position: Position,
    pub because: Said,
    pub replaced: bool,
    pub answer: Option<Deed>,
}

/// Everyone's stance on one proposal, and how many of each group that makes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Stances {
    by_person: BTreeMap<PersonId, Stance>,
    by_side: BTreeMap<Side, Stand>,
    /// With whom each was counted.
    sides: BTreeMap<PersonId, Side>,
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

    fn count(&mut self, side: Side, stance: &Stance, now: u32) {
        let stand = self.by_side.entry(side).or_default();
        *counter(stand, stance.position) += 1;
        stand.earlier += u32::from(stance.version < now);
    }

    fn discount(&mut self, person: PersonId, stance: &Stance, now: u32) {
        let Some(stand) = self.sides.get(&person).and_then(|side| self.by_side.get_mut(side)) else { return };
        *counter(stand, stance.position) -= 1;
        stand.earlier -= u32::from(stance.version < now);
    }

    /// A person stands here from now on; gives where they stood before. `now` is the version of now.
    pub fn take(&mut self, person: PersonId, side: Side, stance: Stance, now: u32) -> Option<Stance> {
        let before = self.by_person.get(&person).cloned();
        if let Some(before) = &before {
            self.discount(person, before, now);
        }
        self.count(side, &stance, now);
        self.sides.insert(person, side);
        self.by_person.insert(person, stance);
        before
    }

    /// A person counts with others from now on; says whether that is so.
    pub fn recount(&mut self, person: PersonId, side: Side, now: u32) -> bool {
        let Some(stance) = self.by_person.get(&person).cloned() else { return false };
        if self.sides.get(&person) == Some(&side) {
            return false;
        }
        self.discount(person, &stance, now);
        self.count(side, &stance, now);
        self.sides.insert(person, side);
        true
    }

    /// The text has moved on: nobody has spoken on the version of now yet.
    pub fn move_on(&mut self) {
        for stand in self.by_side.values_mut() {
            stand.earlier = heads(stand);
        }
    }

    /// For each group of those who take part: how many can live with it, and how many have said.
    pub fn shares(&self) -> BTreeMap<ActorGroup, (u32, u32)> {
        let share = |(side, stand): (&Side, &Stand)| match side {
            Side::Within(Some(group)) if heads(stand) > 0 => Some((*group, (stand.support + stand.accept, heads(stand)))),
            Side::Within(_) | Side::Outside => None,
        };
        self.by_side.iter().filter_map(share).collect()
    }

    /// The counts as they may be told. Elected people and managers act in office and are always shown.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        let mut small = Stand::default();
        for (side, stand) in self.by_side.iter().filter(|(_, stand)| heads(stand) > 0) {
            let in_office = matches!(side, Side::Within(Some(ActorGroup::Elected | ActorGroup::Manager)));
            match side {
                Side::Outside => tally.outside = (heads(stand) >= SHOWN_LEAST).then_some(*stand),
                Side::Within(Some(group)) if in_office || heads(stand) >= SHOWN_LEAST => {
                    tally.groups.insert(*group, *stand);
                }
                Side::Within(_) => {
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
        self.judge_worked_on(who, no)?;
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
        let Some(person) = entry.by.person() else { return };
        let side = self.side(person);
        let Some(proposal) = self.proposals.get_mut(&no) else { return };
        let now = proposal.now();
        let before = proposal.stances.take(person, side, Stance { entry: entry.seq, version, position }, now);
        if let Some(before) = before {
            self.replace_position(no, before.entry);
        }
        if let Some(because) = because {
            let (at, answer) = (entry.at, None);
            let reasoned = Reasoned { proposal: no, person, version, at, position, because, replaced: false, answer };
            self.positions.insert(entry.seq, reasoned);
            let key = Key::new(entry.seq, Form::Position);
            self.index.put(key, no, false);
            self.lean(key, person);
            self.touch(key);
            if position == Position::Object {
                self.hear_objection(no, entry.seq);
            }
        }
        self.stood_on.entry(person).or_default().insert(no);
        self.changed.people.insert(person);
        // The corner of support in the triangle counts groups too.
        for form in [Form::Proposal, Form::Proposition] {
            self.lean(Key::new(no, form), person);
            self.touch(Key::new(no, form));
        }
    }

    fn replace_position(&mut self, no: Seq, before: Seq) {
        let Some(reasoned) = self.positions.get_mut(&before) else { return };
        reasoned.replaced = true;
        self.touch(Key::new(before, Form::Position));
        self.settle_objection(no, before);
    }

    /// With whom a person counts now.
    pub(crate) fn side(&self, person: PersonId) -> Side {
        let inside = self.takes_part(person) || self.people.holds(person, ForumOffice::Moderator);
        if inside { Side::Within(self.people.group(person)) } else { Side::Outside }
    }

    /// A person counts with others from now on, wherever they stand.
    pub(crate) fn recount_positions(&mut self, person: PersonId) {
        let side = self.side(person);
        for no in self.stood_on.get(&person).into_iter().flatten() {
            let Some(proposal) = self.proposals.get_mut(no) else { continue };
            let now = proposal.now();
            proposal.stances.recount(person, side, now);
        }
        self.recount_stands(person, side);
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
            answer: reasoned.answer.as_ref().map(|deed| self.act(deed)),
            replaced: reasoned.replaced,
            hidden: self.tomb(no),
        })
    }
}
