//! The demonstration, as the hall shows it: which invented people a click signs in.

use crate::clock;
use crate::exchange::demo;
use crate::exchange::keep::slug_of;
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
        let key = slug_of(person.newcomer.name.as_str()).unwrap_or_else(|| person.newcomer.there.clone());
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
