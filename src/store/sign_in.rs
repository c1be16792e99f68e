//! Ways in: one-time codes to an address, and the sign-ins they become. Of codes and tokens only digests are kept.

use deliberation::event::Micros;
use deliberation::people::PersonId;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Integer, Text};

use super::column::{digest, later};
use super::people::{self, NewPerson, PersonColumns, StoredPerson};
use super::schema::{codes, people as people_table, sign_ins};
use super::{Store, StoreError};
use crate::clock;

/// How long a code is good for.
pub const CODE_MINUTES: u32 = 15;
/// How often a code may be tried.
pub const CODE_TRIES: u32 = 5;
/// How long a sign-in lasts after it was last used.
pub const SIGN_IN_DAYS: u32 = 60;

const MINUTES_A_DAY: u32 = 24 * 60;

/// What a code was answered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeAnswer {
    /// It is right, and spent.
    Right {
        /// Whose address it is.
        person: PersonId,
        /// They were added just now.
        is_new: bool,
    },
    /// It is right, but nobody has this address yet: say who you are, with the same code.
    NameNeeded,
    /// It is wrong.
    Wrong {
        /// How many tries are left.
        tries_left: u32,
    },
    /// No code is waiting for this address: none was asked for, it is too old, spent, or was tried too often.
    NoCode,
}

/// Digits are few: with the address in it, equal codes do not look equal.
fn code_digest(email: &str, code: &str) -> String {
    digest(&format!("{email}\n{}", code.trim()))
}

impl Store {
    /// Keeps a code for an address; it replaces one that was asked for before.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn ask_code(&self, email: &str, code: &str, now: Micros) -> Result<(), StoreError> {
        let email = people::address(email);
        self.backend.write(|conn| {
            diesel::delete(codes::table.filter(codes::until.le(now.0))).execute(conn)?;
            diesel::sql_query(
                "INSERT INTO codes (email, code_hash, until, tries_left) VALUES ($1, $2, $3, $4) ON CONFLICT (email) \
                 DO UPDATE SET code_hash = excluded.code_hash, until = excluded.until, tries_left = excluded.tries_left",
            )
            .bind::<Text, _>(&email)
            .bind::<Text, _>(code_digest(&email, code))
            .bind::<BigInt, _>(later(now, CODE_MINUTES))
            .bind::<Integer, _>(i32::try_from(CODE_TRIES).unwrap_or(0))
            .execute(conn)?;
            Ok(())
        })
    }

    /// Tries a code. The first time, the newcomer is added under the address with it; whoever is there already stays as they
    /// are. A try is counted before it is judged, so that many at once are not more than five.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn enter_code(
        &self,
        email: &str,
        code: &str,
        newcomer: Option<&NewPerson>,
        now: Micros,
    ) -> Result<CodeAnswer, StoreError> {
        let email = people::address(email);
        self.backend.write(|conn| {
            let open = codes::table.filter(codes::email.eq(&email).and(codes::until.gt(now.0)).and(codes::tries_left.gt(0)));
            let tried = diesel::update(open)
                .set(codes::tries_left.eq(codes::tries_left - 1))
                .returning((codes::code_hash, codes::tries_left))
                .get_result::<(String, i32)>(conn)
                .optional()?;
            let Some((hash, tries_left)) = tried else { return Ok(CodeAnswer::NoCode) };
            if hash != code_digest(&email, code) {
                return Ok(CodeAnswer::Wrong { tries_left: u32::try_from(tries_left).unwrap_or(0) });
            }
            let answer = match (people::person_of(conn, &email)?, newcomer) {
                (Some(person), _) => CodeAnswer::Right { person, is_new: false },
                (None, Some(newcomer)) => {
                    people::insert(conn, &NewPerson { email: Some(email.clone()), ..newcomer.clone() })?;
                    CodeAnswer::Right { person: newcomer.id, is_new: true }
                }
                (None, None) => {
                    let own = codes::table.find(&email);
                    diesel::update(own).set(codes::tries_left.eq(codes::tries_left + 1)).execute(conn)?;
                    return Ok(CodeAnswer::NameNeeded);
                }
            };
            diesel::delete(codes::table.find(&email)).execute(conn)?;
            Ok(answer)
        })
    }

    /// Signs a person in and gives the token of it.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn sign_in(&self, person: PersonId, now: Micros) -> Result<String, StoreError> {
        let mut tokens = self.sign_in_all(&[person], now)?;
        Ok(tokens.pop().unwrap_or_default())
    }

    /// Signs people in, all or none, and gives a token each, in order.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn sign_in_all(&self, people: &[PersonId], now: Micros) -> Result<Vec<String>, StoreError> {
        self.backend.write(|conn| {
            diesel::delete(sign_ins::table.filter(sign_ins::until.le(now.0))).execute(conn)?;
            let mut tokens = Vec::with_capacity(people.len());
            for person in people {
                let token = clock::secret();
                diesel::insert_into(sign_ins::table)
                    .values((
                        sign_ins::token_hash.eq(digest(&token)),
                        sign_ins::person.eq(person.0.to_string()),
                        sign_ins::at.eq(now.0),
                        sign_ins::seen.eq(now.0),
                        sign_ins::until.eq(later(now, SIGN_IN_DAYS * MINUTES_A_DAY)),
                    ))
                    .execute(conn)?;
                tokens.push(token);
            }
            Ok(tokens)
        })
    }

    /// Who is signed in with a token. Being seen prolongs a sign-in, at most once a day.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn signed_in(&self, token: &str, now: Micros) -> Result<Option<StoredPerson>, StoreError> {
        let key = digest(token);
        let found = self.backend.read(|conn| {
            let own = sign_ins::table.inner_join(people_table::table.on(people_table::id.eq(sign_ins::person)));
            let own = own.filter(sign_ins::token_hash.eq(&key).and(sign_ins::until.gt(now.0)));
            Ok(own.select((sign_ins::seen, people_table::all_columns)).first::<(i64, PersonColumns)>(conn).optional()?)
        })?;
        let Some((seen, columns)) = found else { return Ok(None) };
        if later(Micros(seen), MINUTES_A_DAY) <= now.0 {
            self.prolong(&key, now);
        }
        people::stored(columns).map(Some)
    }

    /// A record that can only be read just now must not shut people out: the next look prolongs.
    fn prolong(&self, key: &str, now: Micros) {
        let until = later(now, SIGN_IN_DAYS * MINUTES_A_DAY);
        let done = self.backend.write(|conn| {
            let own = sign_ins::table.find(key);
            Ok(diesel::update(own).set((sign_ins::seen.eq(now.0), sign_ins::until.eq(until))).execute(conn)?)
        });
        if let Err(error) = done {
            tracing::warn!(%error, "a sign-in could not be prolonged");
        }
    }

    /// Ends a sign-in. Answers whether there was one.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn sign_out(&self, token: &str) -> Result<bool, StoreError> {
        let key = digest(token);
        self.backend.write(|conn| Ok(diesel::delete(sign_ins::table.find(key)).execute(conn)? > 0))
    }

    /// Ends all sign-ins of a person and says how many there were.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn sign_out_everywhere(&self, person: PersonId) -> Result<usize, StoreError> {
        let key = person.0.to_string();
        self.backend.write(|conn| Ok(diesel::delete(sign_ins::table.filter(sign_ins::person.eq(key))).execute(conn)?))
    }
}
