//! In which councils somebody holds which offices.

use deliberation::people::{CouncilOffice, PersonId};
use diesel::prelude::*;

use super::column::{id, value};
use super::schema::council_offices;
use super::{CouncilId, Store, StoreError};

const TABLE: &str = "council_offices";

impl Store {
    /// All offices a person holds, in every council of the house.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn all_offices_of(&self, person: PersonId) -> Result<Vec<(CouncilId, CouncilOffice)>, StoreError> {
        self.backend.read(|conn| {
            let rows: Vec<(String, String)> = council_offices::table
                .filter(council_offices::person.eq(person.0.to_string()))
                .order((council_offices::council, council_offices::office))
                .select((council_offices::council, council_offices::office))
                .load(conn)?;
            rows.iter().map(|(council, office)| Ok((CouncilId(id(TABLE, council)?), value(TABLE, office.clone())?))).collect()
        })
    }
}
