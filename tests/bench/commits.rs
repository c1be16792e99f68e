//! The floor below every act: the same rows, written into the same tables by plain SQL.

use std::time::Instant;

use deliberation::event::Seq;
use moothall::clock;
use moothall::store::{ForumId, RawEntry, Store};

use crate::Effort;
use crate::place::Engine;
use crate::story::Story;

/// How many rows a transaction has where it has many.
pub const BATCH: usize = 64;

/// Writes rows like those behind an entry of a record, so many in each durable transaction. Returns rows a second.
pub fn bare(engine: &Engine, like: &Store, (forum, after): (ForumId, Seq), rows: usize, effort: Effort) -> f64 {
    let place = engine.fresh();
    let into = Story::begin(1, 0, 0).bring_into(&place.store).to_string();
    let n = effort.batches() * if rows == 1 { 10 } else { 1 };
    let all = like.raw(forum, after, n * rows).unwrap();
    let mut no = 1_000_000;
    let transactions: Vec<String> = all
        .chunks_exact(rows)
        .cycle()
        .take(n)
        .map(|rows| {
            let values: Vec<String> = rows
                .iter()
                .map(|row| {
                    no += 1;
                    values(&into, no, row)
                })
                .collect();
            let columns = "forum, seq, id, at, author, kind, facts, commitment, hash";
            format!("BEGIN; INSERT INTO entries ({columns}) VALUES {}; COMMIT", values.join(", "))
        })
        .collect();
    let mut conn = place.bare();
    let (began, mut done) = (Instant::now(), 0);
    for transaction in &transactions {
        conn.run(transaction);
        done += rows;
        if began.elapsed() > effort.floor_time() {
            break;
        }
    }
    done as f64 / began.elapsed().as_secs_f64()
}

fn values(forum: &str, no: u32, row: &RawEntry) -> String {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "''"));
    let commitment = row.commitment.as_deref().map_or_else(|| "NULL".to_owned(), quoted);
    format!(
        "('{forum}', {no}, '{}', {}, {}, {}, {}, {commitment}, {})",
        clock::new_id(),
        row.at,
        quoted(&row.author),
        quoted(&row.kind),
        quoted(&row.facts),
        quoted(&row.hash)
    )
}
