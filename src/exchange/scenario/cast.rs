//! The people of a scenario as the hall shows them: a name, a voice, a hat, and the office the mandate gives.

use std::collections::BTreeMap;

use deliberation::event::Event;
use deliberation::people::{ActorGroup, ForumOffice, PersonId};
use deliberation::words::{Name, Text};

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
    /// What the mandate makes them; absent for whoever speaks from outside.
    pub office: Option<ForumOffice>,
    /// What they have at stake, where a note tells it.
    pub interest: Option<Text>,
    /// Takes part without office, profession or organisation.
    pub lay: bool,
    /// Bears the problem or its consequences.
    pub affected: bool,
}

/// Everyone of a scenario, by their short names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cast(BTreeMap<String, Member>);

impl Cast {
    /// The people of a scenario.
    #[must_use]
    pub fn of(scenario: &Scenario, key: &str) -> Self {
        let whose = scenario.people_of.as_deref().unwrap_or(key);
        let member = |actor: &Actor| {
            let office = match actor.role.as_deref() {
                _ if actor.id == scenario.mandate.sponsor => Some(ForumOffice::Sponsor),
                _ if actor.id == scenario.mandate.champion => Some(ForumOffice::Champion),
                Some("facilitator") => Some(ForumOffice::Moderator),
                Some("outside") => None,
                Some(_) | None => Some(ForumOffice::Member),
            };
            let (name, hat) = name_and_hat(actor);
            let name = fit::name(&name).or_else(|| fit::name(&actor.id))?.words;
            let person = PersonId(id_of(whose, &format!("person {}", actor.id)));
            let hat = fit::name(&hat).map(|fit| fit.words);
            let newcomer = Newcomer { person, name: name.clone(), group: actor.group, hat, there: actor.id.clone() };
            let interest = actor.note.as_deref().and_then(declared).and_then(|interest| Text::parse(interest).ok());
            let (lay, affected) = (actor.lay, actor.affected);
            Some((actor.id.clone(), Member { name, newcomer, office, interest, lay, affected }))
        };
        Self(scenario.actors.iter().filter_map(member).collect())
    }

    /// The person of a short name.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Member> {
        self.0.get(id)
    }

    /// The person is known with another hat from now on.
    pub(super) fn under_another_hat(&self, id: &str, hat: &str) -> Option<Event> {
        let Newcomer { person, name, group, .. } = self.get(id)?.newcomer.clone();
        Some(Event::PersonJoined { person, name, group, hat: Some(Name::parse(hat).ok()?) })
    }
}

/// What a note declares: "kiosk owner; declares an interest: leases from the municipality".
fn declared(note: &str) -> Option<&str> {
    note.split_once("declares an interest: ").map(|(_, interest)| interest)
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
    // The elected stand in the record with their party alone: the panel counts parties.
    if let (ActorGroup::Elected, Some(party)) = (actor.group, &actor.party) {
        return (name.to_owned(), party.clone());
    }
    let office_named = |note: &str| {
        let note = note.split("declares an interest").next().unwrap_or(note);
        note.trim_end_matches([';', ' ']).trim_end_matches(", champion").to_owned()
    };
    let hats = [about.map(str::to_owned), actor.party.clone(), actor.note.as_deref().map(office_named)];
    let hats: Vec<String> = hats.into_iter().flatten().filter(|hat| !hat.is_empty()).collect();
    (name.to_owned(), hats.join("; "))
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
