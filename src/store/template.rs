//! What forums of a kind are like in a council: its own templates, besides the house's.

use deliberation::event::Micros;
use deliberation::template::Template;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use super::schema::templates;
use super::{CouncilId, Store, StoreError};

const TABLE: &str = "templates";

impl Store {
    /// A council's own templates, the oldest first.
    ///
    /// # Errors
    /// When the database is away or fails, or a template cannot be read.
    pub fn templates(&self, council: CouncilId) -> Result<Vec<Template>, StoreError> {
        let found = self.backend.read(|conn| {
            let own = templates::table.filter(templates::council.eq(council.to_string()));
            Ok(own.order((templates::at, templates::key)).select(templates::template).load::<String>(conn)?)
        })?;
        let unreadable = |error: serde_json::Error| StoreError::Unreadable { table: TABLE, why: error.to_string() };
        found.iter().map(|json| serde_json::from_str(json).map_err(unreadable)).collect()
    }

    /// Keeps a template of a council; one of the same key is replaced. Forums that were opened with it stay as they are.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn keep_template(&self, council: CouncilId, template: &Template, at: Micros) -> Result<(), StoreError> {
        let json = serde_json::to_string(template).expect("templates are plain data");
        self.backend.write(|conn| {
            diesel::sql_query(
                "INSERT INTO templates (council, key, template, at) VALUES ($1, $2, $3, $4) \
                 ON CONFLICT (council, key) DO UPDATE SET template = excluded.template",
            )
            .bind::<Text, _>(council.to_string())
            .bind::<Text, _>(template.key.as_str())
            .bind::<Text, _>(&json)
            .bind::<BigInt, _>(at.0)
            .execute(conn)?;
            Ok(())
        })
    }
}
