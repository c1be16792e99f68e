//! Who is known in a forum, and which offices they hold in it.

use std::collections::{BTreeMap, BTreeSet};

use crate::act::Participation;
use crate::event::Micros;
use crate::forum::Forum;
use crate::index::Key;
use crate::item::Author;
use crate::people::{ActorGroup, ForumOffice, Person, PersonId};
use crate::refusal::Refusal;
use crate::words::Name;

/// A person as a forum knows them.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Known {
    name: Name,
    group: ActorGroup,
    hat: Option<Name>,
    offices: BTreeSet<ForumOffice>,
    joined_at: Micros,
    /// What their declaration says of it: a lay person or not; absent before there is one.
    lay: Option<bool>,
    /// As what they are counted among those who take part.
    counted: Option<Counted>,
}

/// As what somebody is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Counted {
    group: ActorGroup,
    lay: bool,
    declared: bool,
}

/// Those who take part, in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Roll {
    /// How many there are of each group.
    pub groups: BTreeMap<ActorGroup, u32>,
    /// How many there are.
    pub all: u32,
    /// How many are lay people.
    pub lay: u32,
    /// How many have declared what they have at stake.
    pub declared: u32,
}

impl Roll {
    fn count(&mut self, counted: Counted, comes: bool) {
        let step = |n: &mut u32, counts: bool| match (counts, comes) {
            (true, true) => *n += 1,
            (true, false) => *n = n.saturating_sub(1),
            (false, _) => {}
        };
        step(self.groups.entry(counted.group).or_default(), true);
        step(&mut self.all, true);
        step(&mut self.lay, counted.lay);
        step(&mut self.declared, counted.declared);
    }
}

/// Everyone a forum knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct People {
    pub participation: Participation,
    known: BTreeMap<PersonId, Known>,
    officers: BTreeSet<(ForumOffice, PersonId)>,
    pub roll: Roll,
}

impl People {
    pub fn is_known(&self, person: PersonId) -> bool {
        self.known.contains_key(&person)
    }

    pub fn is_known_as(&self, person: PersonId, name: &Name, group: ActorGroup, hat: Option<&Name>) -> bool {
        self.known.get(&person).is_some_and(|known| known.name == *name && known.group == group && known.hat.as_ref() == hat)
    }

    pub fn group(&self, person: PersonId) -> Option<ActorGroup> {
        self.known.get(&person).map(|known| known.group)
    }

    pub fn holds(&self, person: PersonId, office: ForumOffice) -> bool {
        self.officers.contains(&(office, person))
    }

    /// In an open forum everyone, in an appointed one whom the council gave an office; moderators take no side.
    pub fn takes_part(&self, person: PersonId) -> bool {
        let appointed = [ForumOffice::Sponsor, ForumOffice::Champion, ForumOffice::Member];
        let inside = match self.participation {
            Participation::Open => true,
            Participation::Appointed => appointed.into_iter().any(|office| self.holds(person, office)),
        };
        inside && !self.holds(person, ForumOffice::Moderator)
    }

    /// Where the council appoints the members.
    pub fn is_appointed(&self) -> bool {
        self.participation == Participation::Appointed
    }

    /// Whether somebody sits in the forum: sponsor, champion, moderator or member.
    pub fn has_seat(&self, person: PersonId) -> bool {
        self.known.get(&person).is_some_and(|known| !known.offices.is_empty())
    }

    /// Whether somebody carries the forum: sponsor, champion or moderator.
    pub fn is_steward(&self, person: PersonId) -> bool {
        [ForumOffice::Sponsor, ForumOffice::Champion, ForumOffice::Moderator]
            .into_iter()
            .any(|office| self.holds(person, office))
    }

    /// Everyone who holds an office.
    pub fn holders(&self, office: ForumOffice) -> impl Iterator<Item = PersonId> + '_ {
        let from = (office, PersonId(uuid::Uuid::nil()));
        self.officers.range(from..).take_while(move |(held, _)| *held == office).map(|(_, person)| *person)
    }

    /// Somebody who holds an office.
    pub fn holder(&self, office: ForumOffice) -> Option<PersonId> {
        self.holders(office).next()
    }

    /// When somebody first came.
    pub fn joined_at(&self, person: PersonId) -> Option<Micros> {
        self.known.get(&person).map(|known| known.joined_at)
    }

    /// Somebody has said what they have at stake, and whether they are a lay person.
    pub fn declare(&mut self, person: PersonId, lay: bool) {
        if let Some(known) = self.known.get_mut(&person) {
            known.lay = Some(lay);
        }
        self.recount(person);
    }

    /// Without a declaration a citizen is a lay person, and nobody else is.
    fn recount(&mut self, person: PersonId) {
        let takes_part = self.takes_part(person);
        let Some(known) = self.known.get_mut(&person) else { return };
        let lay = known.lay.unwrap_or(known.group == ActorGroup::Citizen);
        let counted = takes_part.then_some(Counted { group: known.group, lay, declared: known.lay.is_some() });
        let before = std::mem::replace(&mut known.counted, counted);
        for (counted, comes) in [(before, false), (counted, true)] {
            if let Some(counted) = counted {
                self.roll.count(counted, comes);
            }
        }
    }

    pub fn count(&self) -> usize {
        self.known.len()
    }

    pub fn ids(&self) -> impl Iterator<Item = PersonId> + '_ {
        self.known.keys().copied()
    }

    pub fn author(&self, person: PersonId) -> Option<Author> {
        let known = self.known.get(&person)?;
        Some(Author {
            person,
            name: known.name.to_string(),
            group: known.group,
            hat: known.hat.as_ref().map(Name::to_string),
            offices: known.offices.iter().copied().collect(),
            outside: self.is_outside(known),
        })
    }

    /// The council appoints the members of this forum, and this person holds nothing in it.
    fn is_outside(&self, known: &Known) -> bool {
        self.is_appointed() && known.offices.is_empty()
    }

    /// Everyone who holds an office, each once, by their highest one.
    pub fn officers(&self) -> Vec<Author> {
        let mut seen = BTreeSet::new();
        self.officers.iter().filter(|(_, person)| seen.insert(*person)).filter_map(|(_, person)| self.author(*person)).collect()
    }
}

impl Forum {
    /// Whether somebody takes part as a member does; moderators take no side.
    #[must_use]
    pub fn takes_part(&self, person: PersonId) -> bool {
        self.people.takes_part(person)
    }

    /// Whether this person has joined, under the same name, group and hat.
    #[must_use]
    pub fn knows(&self, person: &Person) -> bool {
        self.people.is_known_as(person.id, &person.name, person.group, person.hat.as_ref())
    }

    pub(crate) fn judge_person(&self, person: PersonId) -> Result<(), Refusal> {
        if self.people.is_known(person) { Ok(()) } else { Err(Refusal::NoSuchPerson) }
    }

    /// An office can be given to whom the forum knows and who does not hold it, and taken from who holds it.
    pub(crate) fn judge_office(&self, person: PersonId, office: ForumOffice, given: bool) -> Result<(), Refusal> {
        self.judge_person(person)?;
        if self.people.holds(person, office) == given { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    pub(crate) fn join(&mut self, at: Micros, person: PersonId, name: &Name, group: ActorGroup, hat: Option<&Name>) {
        let before = self.people.group(person);
        let new = || Known {
            name: name.clone(),
            group,
            hat: hat.cloned(),
            offices: BTreeSet::new(),
            joined_at: at,
            lay: None,
            counted: None,
        };
        let known = self.people.known.entry(person).or_insert_with(new);
        (known.name, known.group, known.hat) = (name.clone(), group, hat.cloned());
        self.people.recount(person);
        if before != Some(group) {
            self.recount_positions(person);
            self.recount_elected(person, group == ActorGroup::Elected);
        }
        // Other people's desks may name them; whoever comes for the first time is named on none.
        self.changed.rights |= before.is_some();
        self.touch(Key::FORUM);
        self.touch_leaning(person);
    }

    pub(crate) fn hold(&mut self, person: PersonId, office: ForumOffice, given: bool) {
        let Some(known) = self.people.known.get_mut(&person) else { return };
        if given {
            known.offices.insert(office);
            self.people.officers.insert((office, person));
        } else {
            known.offices.remove(&office);
            self.people.officers.remove(&(office, person));
        }
        self.recount_positions(person);
        self.people.recount(person);
        if given {
            self.convening.seat(person);
        }
        if given && office == ForumOffice::Sponsor {
            self.relieve_sponsor(person);
        }
        self.changed.rights = true;
        self.lean(Key::FORUM, person);
        self.touch(Key::FORUM);
        self.touch_leaning(person);
    }

    fn touch_leaning(&mut self, person: PersonId) {
        self.changed.people.insert(person);
        self.tell_partners(person);
        self.tell_who_is_asked(person);
        for key in self.index.leaning(person) {
            self.touch(key);
        }
    }
}
