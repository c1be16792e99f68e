//! People, their addresses apart from them, and the offices they hold in councils.

use deliberation::event::{Lang, Micros};
use deliberation::people::{ActorGroup, CouncilOffice, Person, PersonId};
use deliberation::words::Name;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::backend::Conn;
use super::column::{id, value, value_if, word};
use super::schema::{addresses, council_offices, people};
use super::{CouncilId, ForumId, Store, StoreError};

/// A person to be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPerson {
    /// Their id, made by the caller.
    pub id: PersonId,
    /// What they are called.
    pub name: Name,
    /// Whose voice they are.
    pub group: ActorGroup,
    /// Party, post, organisation or own words.
    pub hat: Option<Name>,
    /// The language they use.
    pub lang: Option<Lang>,
    /// Where codes are sent; people of imports and rehearsals have none.
    pub email: Option<String>,
    /// The only forum they can act in.
    pub only_forum: Option<ForumId>,
    /// Invented, for showing the hall.
    pub fictional: bool,
    /// When.
    pub at: Micros,
}

/// A person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredPerson {
    /// Who.
    pub id: PersonId,
    /// What they are called.
    pub name: Name,
    /// Whose voice they are.
    pub group: ActorGroup,
    /// Party, post, organisation or own words.
    pub hat: Option<Name>,
    /// The language they use.
    pub lang: Option<Lang>,
    /// The only forum they can act in.
    pub only_forum: Option<ForumId>,
    /// Invented, for showing the hall.
    pub fictional: bool,
    /// Since when.
    pub at: Micros,
}

pub(super) type PersonColumns = (String, String, String, Option<String>, Option<String>, i64, Option<String>, bool);

pub(super) fn stored(columns: PersonColumns) -> Result<StoredPerson, StoreError> {
    let (key, name, group, hat, lang, at, only_forum, fictional) = columns;
    Ok(StoredPerson {
        id: PersonId(id("people", &key)?),
        name: value("people", name)?,
        group: value("people", group)?,
        hat: value_if("people", hat)?,
        lang: value_if("people", lang)?,
        only_forum: only_forum.map(|forum| id("people", &forum)).transpose()?.map(ForumId),
        fictional,
        at: Micros(at),
    })
}

/// One form for each address, so that nobody is two people by a capital letter.
pub(super) fn address(email: &str) -> String {
    email.trim().to_lowercase()
}

pub(super) fn insert(conn: &mut Conn, person: &NewPerson) -> Result<(), StoreError> {
    diesel::insert_into(people::table)
        .values((
            people::id.eq(person.id.0.to_string()),
            people::name.eq(person.name.as_str()),
            people::actor_group.eq(word(&person.group)),
            people::hat.eq(person.hat.as_ref().map(Name::as_str)),
            people::lang.eq(person.lang.as_ref().map(Lang::as_str)),
            people::at.eq(person.at.0),
            people::only_forum.eq(person.only_forum.map(|forum| forum.to_string())),
            people::fictional.eq(person.fictional),
        ))
        .execute(conn)?;
    if let Some(email) = &person.email {
        diesel::insert_into(addresses::table)
            .values((addresses::email.eq(address(email)), addresses::person.eq(person.id.0.to_string())))
            .execute(conn)?;
    }
    Ok(())
}

pub(super) fn person_of(conn: &mut Conn, email: &str) -> Result<Option<PersonId>, StoreError> {
    let found = addresses::table.find(address(email)).select(addresses::person).first::<String>(conn).optional()?;
    found.map(|key| id("addresses", &key).map(PersonId)).transpose()
}

pub(super) fn give(conn: &mut Conn, council: CouncilId, person: PersonId, office: CouncilOffice) -> Result<bool, StoreError> {
    let given = diesel::sql_query(
        "INSERT INTO council_offices (council, person, office) VALUES ($1, $2, $3) ON CONFLICT (council, person, office) DO NOTHING",
    )
    .bind::<Text, _>(council.to_string())
    .bind::<Text, _>(person.0.to_string())
    .bind::<Text, _>(word(&office))
    .execute(conn)?;
    Ok(given > 0)
}

fn offices(conn: &mut Conn, person: PersonId, council: CouncilId) -> Result<Vec<CouncilOffice>, StoreError> {
    let words = council_offices::table
        .filter(council_offices::council.eq(council.to_string()).and(council_offices::person.eq(person.0.to_string())))
        .select(council_offices::office)
        .load::<String>(conn)?;
    let mut offices = words.into_iter().map(|office| value("council_offices", office)).collect::<Result<Vec<_>, _>>()?;
    offices.sort_unstable();
    Ok(offices)
}

impl Store {
    /// Adds a person.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when the address is another's.
    pub fn add_person(&self, person: &NewPerson) -> Result<(), StoreError> {
        self.add_people(std::slice::from_ref(person))
    }

    /// Adds people, all or none.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when an address is another's.
    pub fn add_people(&self, people: &[NewPerson]) -> Result<(), StoreError> {
        let done = self.backend.write(|conn| people.iter().try_for_each(|person| insert(conn, person)));
        done.map_err(|error| error.or_taken("the address"))
    }

    /// A person.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn person(&self, person: PersonId) -> Result<Option<StoredPerson>, StoreError> {
        let found = self.backend.read(|conn| {
            let own = people::table.find(person.0.to_string());
            Ok(own.select(people::all_columns).first::<PersonColumns>(conn).optional()?)
        })?;
        found.map(stored).transpose()
    }

    /// Whose address this is.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn person_by_email(&self, email: &str) -> Result<Option<StoredPerson>, StoreError> {
        let found = self.backend.read(|conn| {
            let own = addresses::table.inner_join(people::table.on(people::id.eq(addresses::person)));
            let own = own.filter(addresses::email.eq(address(email)));
            Ok(own.select(people::all_columns).first::<PersonColumns>(conn).optional()?)
        })?;
        found.map(stored).transpose()
    }

    /// A person as they come to the forums of a council: with the offices they hold there.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn person_in(&self, person: PersonId, council: CouncilId) -> Result<Option<Person>, StoreError> {
        let Some(known) = self.person(person)? else { return Ok(None) };
        let offices = self.offices_of(person, council)?;
        Ok(Some(Person { id: known.id, name: known.name, group: known.group, hat: known.hat, offices }))
    }

    /// The offices a person holds in a council.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn offices_of(&self, person: PersonId, council: CouncilId) -> Result<Vec<CouncilOffice>, StoreError> {
        self.backend.read(|conn| offices(conn, person, council))
    }

    /// Gives an office. Answers whether it is new.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn give_office(&self, council: CouncilId, person: PersonId, office: CouncilOffice) -> Result<bool, StoreError> {
        self.backend.write(|conn| give(conn, council, person, office))
    }

    /// Takes an office. Answers whether it was held.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn take_office(&self, council: CouncilId, person: PersonId, office: CouncilOffice) -> Result<bool, StoreError> {
        self.backend.write(|conn| {
            let key = (council.to_string(), person.0.to_string(), word(&office));
            Ok(diesel::delete(council_offices::table.find(key)).execute(conn)? > 0)
        })
    }
}
