//! Who writes for an elected member: exactly the acts listed, always shown, taken back at any time.

use std::collections::{BTreeMap, BTreeSet};

use crate::act::{DelegationGiven, DelegationTaken};
use crate::event::{Entry, Kind};
use crate::forum::Forum;
use crate::item::Delegation;
use crate::people::{ActorGroup, PersonId, Who};
use crate::refusal::{Needs, Refusal};

/// What an elected member may let somebody write for them. Never a position, an amendment or a proposal: those are one's own.
pub(crate) const DELEGABLE: [Kind; 4] = [Kind::ResponseGiven, Kind::TouchpointHeld, Kind::VoiceInvited, Kind::MeetingSet];

/// Who writes for whom, as what; readable from both sides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Delegations {
    by_member: BTreeMap<PersonId, BTreeMap<PersonId, BTreeSet<Kind>>>,
    members_of: BTreeMap<PersonId, BTreeSet<PersonId>>,
}

impl Delegations {
    fn kinds(&self, member: PersonId, person: PersonId) -> Option<&BTreeSet<Kind>> {
        self.by_member.get(&member)?.get(&person)
    }

    fn members_of(&self, person: PersonId) -> impl Iterator<Item = PersonId> + '_ {
        self.members_of.get(&person).into_iter().flatten().copied()
    }

    /// Everyone who writes for somebody.
    pub fn delegates(&self) -> impl Iterator<Item = PersonId> + '_ {
        self.members_of.iter().filter(|(_, members)| !members.is_empty()).map(|(person, _)| *person)
    }

    fn delegates_of(&self, member: PersonId) -> impl Iterator<Item = PersonId> + '_ {
        self.by_member.get(&member).into_iter().flat_map(BTreeMap::keys).copied()
    }
}

impl Forum {
    /// Whether this person may do this for this elected member, now. It ends with the member's seat, and it is for people who
    /// have none.
    pub(crate) fn writes_for(&self, person: PersonId, kind: Kind, member: PersonId) -> bool {
        let listed = self.delegations.kinds(member, person).is_some_and(|kinds| kinds.contains(&kind));
        listed && !self.is_elected(person) && self.is_elected(member) && self.takes_part(member)
    }

    /// Whether this person may do this for any elected member, now.
    pub(crate) fn delegated(&self, person: PersonId, kind: Kind) -> bool {
        self.delegations.members_of(person).any(|member| self.writes_for(person, kind, member))
    }

    /// In whose name somebody writes: their own, or that of a member who lets them.
    pub(crate) fn judge_hand(&self, who: &Who, kind: Kind, for_member: Option<PersonId>) -> Result<(), Refusal> {
        let Some(person) = who.person() else { return for_member.map_or(Ok(()), |member| self.judge_person(member)) };
        match for_member.filter(|member| *member != person.id) {
            Some(member) if self.writes_for(person.id, kind, member) => Ok(()),
            Some(_) => Err(Refusal::NotDelegated),
            // Who has the right only from a member says from whom.
            None if !crate::rules::holds(self, person, crate::rules::rule(kind).who) => Err(Refusal::NotDelegated),
            None => Ok(()),
        }
    }

    pub(crate) fn is_elected(&self, person: PersonId) -> bool {
        self.people.group(person) == Some(ActorGroup::Elected)
    }

    pub(crate) fn judge_delegation_given(&self, who: &Who, act: &DelegationGiven) -> Result<(), Refusal> {
        self.judge_person(act.person)?;
        let own = who.person().is_some_and(|member| member.id == act.person);
        if own || self.is_elected(act.person) {
            return Err(Refusal::NotYours { needs: Needs::NotElected });
        }
        if act.kinds.is_empty() {
            return Err(Refusal::Amount { least: 1, most: crate::mandate::count(DELEGABLE.len()) });
        }
        if act.kinds.iter().any(|kind| !DELEGABLE.contains(kind)) {
            return Err(Refusal::NotDelegated);
        }
        let kinds: BTreeSet<Kind> = act.kinds.iter().copied().collect();
        let same = who.person().is_some_and(|member| self.delegations.kinds(member.id, act.person) == Some(&kinds));
        if same { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    /// A later list replaces an earlier one. The house has nobody write for it.
    pub(crate) fn delegation_given(&mut self, entry: &Entry, act: &DelegationGiven) {
        let Some(member) = entry.by.person() else { return };
        let kinds = act.kinds.iter().copied().filter(|kind| DELEGABLE.contains(kind)).collect();
        self.delegations.by_member.entry(member).or_default().insert(act.person, kinds);
        self.delegations.members_of.entry(act.person).or_default().insert(member);
        self.changed.people.extend([member, act.person]);
    }

    pub(crate) fn judge_delegation_taken(&self, who: &Who, act: &DelegationTaken) -> Result<(), Refusal> {
        let given = who.person().is_none_or(|member| self.delegations.kinds(member.id, act.person).is_some());
        if given { Ok(()) } else { Err(Refusal::NothingChanges) }
    }

    pub(crate) fn delegation_taken(&mut self, entry: &Entry, act: &DelegationTaken) {
        let Some(member) = entry.by.person() else { return };
        if let Some(delegates) = self.delegations.by_member.get_mut(&member) {
            delegates.remove(&act.person);
        }
        if let Some(members) = self.delegations.members_of.get_mut(&act.person) {
            members.remove(&member);
        }
        self.changed.people.extend([member, act.person]);
    }

    /// The elected members for whom a person may write now.
    pub(crate) fn writes_for_whom(&self, person: PersonId) -> Vec<Delegation> {
        let delegation = |member| {
            let kinds = DELEGABLE.into_iter().filter(|kind| self.writes_for(person, *kind, member)).collect::<Vec<_>>();
            let author = self.people.author(member)?;
            (!kinds.is_empty()).then_some(Delegation { person: author, kinds })
        };
        self.delegations.members_of(person).filter_map(delegation).collect()
    }

    /// Who may write for an elected member now.
    pub(crate) fn delegates_of(&self, member: PersonId) -> Vec<Delegation> {
        let delegation = |person| {
            let kinds = DELEGABLE.into_iter().filter(|kind| self.writes_for(person, *kind, member)).collect::<Vec<_>>();
            let author = self.people.author(person)?;
            (!kinds.is_empty()).then_some(Delegation { person: author, kinds })
        };
        self.delegations.delegates_of(member).filter_map(delegation).collect()
    }

    /// The people whose own view names this person as the one they write for, or who writes for them.
    pub(crate) fn tell_partners(&mut self, person: PersonId) {
        let partners = self.delegations.members_of(person).chain(self.delegations.delegates_of(person));
        self.changed.people.extend(partners);
    }
}
