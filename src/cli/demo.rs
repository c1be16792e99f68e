//! The demonstration, as the hall shows it: which invented people a click signs in.

use deliberation::people::{ActorGroup, ForumOffice};

use crate::clock;
use crate::exchange::demo;
use crate::store::Store;
use crate::web::Demo;
use crate::wire::page::DemoSignIn;

/// Loads the demonstration and makes its sign-ins.
///
/// # Errors
/// When the record cannot take it.
pub(super) fn prepare(store: &Store) -> anyhow::Result<Vec<Demo>> {
    let (forum, people) = demo::load(store, clock::now())?;
    let sign_in = |person: demo::DemoPerson| {
        let key = key_of(&person).to_owned();
        let card = DemoSignIn {
            href: format!("/demo/{key}"),
            name: person.newcomer.name.to_string(),
            group: person.newcomer.group,
            hat: person.newcomer.hat.as_ref().map(ToString::to_string),
            office: Some(person.office),
        };
        Demo { person: person.person(), card, key, forum: forum.clone() }
    };
    Ok(people.into_iter().map(sign_in).collect())
}

/// The addresses are no secrets: the people are invented, and only the option that opens the demonstration has them.
fn key_of(person: &demo::DemoPerson) -> &'static str {
    match (person.office, person.newcomer.group) {
        (ForumOffice::Moderator, _) => "moderator",
        (_, ActorGroup::Elected) => "councillor",
        (_, ActorGroup::Citizen) => "citizen",
        (_, _) => "stakeholder",
    }
}
