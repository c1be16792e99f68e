//! Entries into the log: many rows a statement, facts and words apart, each linked to the one before.

use deliberation::chain::{self, Hash};
use deliberation::event::{By, Entry};
use diesel::backend::Backend;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel::serialize::ToSql;
use diesel::sql_types::{BigInt, HasSqlType, Integer, Nullable, Text};
use diesel::{QueryResult, RunQueryDsl};

use super::backend::Conn;
use super::column::number;
use super::log::Kept;
use super::{ForumId, StoreError};
use crate::clock;

/// The most rows of one statement.
const ROWS_MOST: usize = 64;

/// An entry's row, and its words' row where it has words.
struct Row {
    seq: i32,
    id: String,
    at: i64,
    author: String,
    kind: String,
    facts: String,
    commitment: Option<String>,
    hash: Hash,
}

struct WordsRow {
    seq: i32,
    salt: String,
    words: String,
}

/// Who an entry is by, as its column says it.
pub(super) fn author(by: By) -> String {
    match by {
        By::House => "house".to_owned(),
        By::Person(person) => person.0.to_string(),
    }
}

/// Writes entries behind a hash and gives them back with theirs. Numbers are the caller's business.
pub(super) fn entries(
    conn: &mut Conn,
    forum: ForumId,
    mut previous: Hash,
    entries: Vec<Entry>,
) -> Result<Vec<Kept>, StoreError> {
    let mut rows = Vec::with_capacity(entries.len());
    let mut words = Vec::new();
    let mut kept = Vec::with_capacity(entries.len());
    for entry in entries {
        let parted = chain::part(&entry);
        let seq = number(entry.seq);
        let commitment = parted.words.map(|said| {
            let salt = clock::salt();
            let commitment = chain::commitment(&salt, &said);
            words.push(WordsRow { seq, salt, words: said });
            commitment
        });
        let hash = chain::link(&previous, &parted.facts, commitment.as_deref());
        previous.clone_from(&hash);
        rows.push(Row {
            seq,
            id: entry.id.to_string(),
            at: entry.at.0,
            author: author(entry.by),
            kind: entry.event.kind().name(),
            facts: parted.facts,
            commitment,
            hash: hash.clone(),
        });
        kept.push(Kept { entry, hash });
    }
    let forum = forum.to_string();
    for rows in cut(&rows) {
        Insert { forum: &forum, rows }.execute(conn)?;
    }
    for rows in cut(&words) {
        Insert { forum: &forum, rows }.execute(conn)?;
    }
    Ok(kept)
}

/// Cuts rows into powers of two, so that few forms of the statement exist and each is prepared once a connection.
fn cut<T>(mut rest: &[T]) -> impl Iterator<Item = &[T]> {
    std::iter::from_fn(move || {
        let size = rest.len().checked_ilog2().map(|log| 1_usize << log)?;
        let (rows, after) = rest.split_at_checked(size.min(ROWS_MOST))?;
        rest = after;
        Some(rows)
    })
}

/// One statement with many rows: what diesel cannot say for two databases at once.
struct Insert<'a, R> {
    forum: &'a str,
    rows: &'a [R],
}

impl<R> QueryId for Insert<'_, R> {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<R> RunQueryDsl<Conn> for Insert<'_, R> {}

impl<DB> QueryFragment<DB> for Insert<'_, Row>
where
    DB: Backend + HasSqlType<Text> + HasSqlType<Integer> + HasSqlType<BigInt>,
    str: ToSql<Text, DB>,
    String: ToSql<Text, DB>,
    i32: ToSql<Integer, DB>,
    i64: ToSql<BigInt, DB>,
    Option<String>: ToSql<Nullable<Text>, DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.push_sql("INSERT INTO entries (forum, seq, id, at, author, kind, facts, commitment, hash) VALUES ");
        for (i, row) in self.rows.iter().enumerate() {
            out.push_sql(if i == 0 { "(" } else { ", (" });
            out.push_bind_param::<Text, str>(self.forum)?;
            out.push_sql(", ");
            out.push_bind_param::<Integer, i32>(&row.seq)?;
            out.push_sql(", ");
            out.push_bind_param::<Text, String>(&row.id)?;
            out.push_sql(", ");
            out.push_bind_param::<BigInt, i64>(&row.at)?;
            for text in [&row.author, &row.kind, &row.facts] {
                out.push_sql(", ");
                out.push_bind_param::<Text, String>(text)?;
            }
            out.push_sql(", ");
            out.push_bind_param::<Nullable<Text>, Option<String>>(&row.commitment)?;
            out.push_sql(", ");
            out.push_bind_param::<Text, String>(&row.hash)?;
            out.push_sql(")");
        }
        Ok(())
    }
}

impl<DB> QueryFragment<DB> for Insert<'_, WordsRow>
where
    DB: Backend + HasSqlType<Text> + HasSqlType<Integer>,
    str: ToSql<Text, DB>,
    String: ToSql<Text, DB>,
    i32: ToSql<Integer, DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        out.push_sql("INSERT INTO words (forum, seq, salt, words) VALUES ");
        for (i, row) in self.rows.iter().enumerate() {
            out.push_sql(if i == 0 { "(" } else { ", (" });
            out.push_bind_param::<Text, str>(self.forum)?;
            out.push_sql(", ");
            out.push_bind_param::<Integer, i32>(&row.seq)?;
            for text in [&row.salt, &row.words] {
                out.push_sql(", ");
                out.push_bind_param::<Text, String>(text)?;
            }
            out.push_sql(")");
        }
        Ok(())
    }
}
