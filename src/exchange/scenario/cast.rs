//! The people of a scenario as the hall shows them: a name, a voice, a hat, and the office the mandate gives.

use std::collections::BTreeMap;

use deliberation::people::{ActorGroup, ForumOffice, PersonId};
use deliberation::words::Name;

use super::plain_name;
use super::source::{Actor, Scenario};
use crate::exchange::fit;
use crate::exchange::intake::{Newcomer, id_of};

/// A person with their office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// What they are called.
    pub name: Name,
    /// As they join.
    pub newcomer: Newcomer,
    /// What the mandate makes them.
    pub office: ForumOffice,
}

/// Everyone of a scenario, by their short names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cast(BTreeMap<String, Member>);

impl Cast {
    /// The people of a scenario.
    #[must_use]
    pub fn of(scenario: &Scenario, key: &str) -> Self {
        let member = |actor: &Actor| {
            let office = if actor.id == scenario.mandate.sponsor {
                ForumOffice::Sponsor
            } else if actor.id == scenario.mandate.champion {
                ForumOffice::Champion
            } else if actor.role.as_deref() == Some("facilitator") {
                ForumOffice::Moderator
            } else {
                ForumOffice::Member
            };
            let (name, hat) = name_and_hat(actor);
            let name = fit::name(&name).or_else(|| fit::name(&actor.id))?.words;
            let person = PersonId(id_of(key, &format!("person {}", actor.id)));
            let hat = fit::name(&hat).map(|fit| fit.words);
            let newcomer = Newcomer { person, name: name.clone(), group: actor.group, hat, there: actor.id.clone() };
            Some((actor.id.clone(), Member { name, newcomer, office }))
        };
        Self(scenario.actors.iter().filter_map(member).collect())
    }

    /// The person of a short name.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Member> {
        self.0.get(id)
    }
}

/// "Port of Varnes, K. Olm" is a person with an organisation's hat; "Mikkel, 19" is one with words about himself.
fn name_and_hat(actor: &Actor) -> (String, String) {
    let whole = plain_name(&actor.name);
    let organised = matches!(actor.group, ActorGroup::CivilSociety | ActorGroup::Business | ActorGroup::OtherPublic);
    let (name, about) = match whole.rsplit_once(", ") {
        Some((organisation, name)) if organised => (name, Some(organisation)),
        Some((name, about)) => (name, Some(about)),
        None => (whole, None),
    };
    let office_named = |note: &str| note.trim_end_matches(", champion").to_owned();
    let hats = [about.map(str::to_owned), actor.party.clone(), actor.note.as_deref().map(office_named)];
    (name.to_owned(), hats.into_iter().flatten().collect::<Vec<_>>().join("; "))
}

/// A group in a sentence about numbers.
pub(super) fn voice(group: ActorGroup) -> &'static str {
    match group {
        ActorGroup::Elected => "elected",
        ActorGroup::Manager => "from the administration",
        ActorGroup::OtherPublic => "from other public bodies",
        ActorGroup::Citizen => "citizens",
        ActorGroup::CivilSociety => "from associations",
        ActorGroup::Business => "from firms",
        ActorGroup::Expert => "experts",
    }
}
