//! The demonstration, as the hall shows it: which invented people a click signs in.

use crate::clock;
use crate::exchange::demo;
use crate::store::Store;
use crate::web::Demo;
use crate::wire::page::DemoSignIn;

/// Loads the demonstration and makes its sign-ins. Their addresses are no secrets: the people are invented, and only the option
/// that opens the demonstration has them.
///
/// # Errors
/// When the record cannot take it.
pub(super) fn prepare(store: &Store) -> anyhow::Result<Vec<Demo>> {
    let (_, people) = demo::load(store, clock::now())?;
    let sign_in = |person: demo::DemoPerson| {
        let card = DemoSignIn {
            href: format!("/demo/{}", person.key),
            name: person.newcomer.name.to_string(),
            group: person.newcomer.group,
            hat: person.newcomer.hat.as_ref().map(ToString::to_string),
            office: person.office,
        };
        Demo { person: person.person(), card, key: person.key, forum: person.forum }
    };
    Ok(people.into_iter().map(sign_in).collect())
}
