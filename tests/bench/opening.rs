//! How long a forum of 100,000 entries takes from the first visitor's coming to the first look, encoded: beside reading the same
//! rows with plain SQL.

use std::time::Instant;

use diesel::prelude::*;
use moothall::live::Hub;
use moothall::store::ForumId;

use deliberation::event::Seq;

use crate::figure::{Better, Figure, Pair, best};
use crate::place::{Bare, Engine, Place};
use crate::story::Story;
use crate::{Effort, say};

/// Each entry is parsed and applied, and the look of it all encoded and compressed. PostgreSQL's rows take longer to come.
const SQLITE_BOUND: f64 = 6.0;
const POSTGRES_BOUND: f64 = 3.5;

diesel::table! {
    entries (forum, seq) {
        forum -> Text, seq -> Integer, id -> Text, at -> BigInt, author -> Text, kind -> Text, facts -> Text,
        commitment -> Nullable<Text>, hash -> Text,
    }
}
diesel::table! {
    words (forum, seq) { forum -> Text, seq -> Integer, salt -> Text, #[sql_name = "words"] said -> Text, }
}

type Row = (String, i32, String, i64, String, String, String, Option<String>, String);
type Words = (String, i32, String, String);

pub fn measure(engines: &[Engine], effort: Effort) -> Vec<Figure> {
    let mut story = Story::begin(2_000, 300, 60);
    story.go_on(effort.entries());
    engines.iter().map(|engine| on(engine, &story, effort)).collect()
}

fn on(engine: &Engine, story: &Story, effort: Effort) -> Figure {
    let place = engine.fresh();
    let forum = story.bring_into(&place.store);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let mut rounds = Vec::new();
    for round in 0..effort.rounds() {
        let began = Instant::now();
        let look = runtime.block_on(async { Hub::new(place.store.clone()).forum(forum).look(Seq(0)).await }).unwrap();
        let value = began.elapsed().as_secs_f64() * 1_000.0;
        assert_eq!(look.look.place.at.0 as usize, story.entries.len(), "the look shows all of it");
        let began = Instant::now();
        let n_rows = read(&place, forum);
        let floor = began.elapsed().as_secs_f64() * 1_000.0;
        assert_eq!(n_rows, story.entries.len(), "the floor reads the same rows");
        say(&format!(
            "opening on {}, round {round}: {value:.0} ms ({} bytes of look, {} compressed), bare read {floor:.0} ms",
            engine.name(),
            look.json.len(),
            look.gzip.len()
        ));
        rounds.push(Pair { value, floor });
    }
    let name = format!("opening a forum of {} entries, {}; floor: bare SELECT", story.entries.len(), engine.name());
    let bound = match engine {
        Engine::Sqlite => SQLITE_BOUND,
        Engine::Postgres(_) => POSTGRES_BOUND,
    };
    Figure::beside(&name, "ms", Better::Lower, best(&rounds, Better::Lower), bound)
}

/// Every column of every row, with nothing made of it. Returns how many entries there were.
fn read(place: &Place, forum: ForumId) -> usize {
    let key = forum.to_string();
    let (rows, said) = match place.bare() {
        Bare::Sqlite(mut conn) => (
            entries::table.filter(entries::forum.eq(&key)).order(entries::seq).load::<Row>(&mut conn).unwrap(),
            words::table.filter(words::forum.eq(&key)).order(words::seq).load::<Words>(&mut conn).unwrap(),
        ),
        Bare::Postgres(mut conn) => (
            entries::table.filter(entries::forum.eq(&key)).order(entries::seq).load::<Row>(&mut conn).unwrap(),
            words::table.filter(words::forum.eq(&key)).order(words::seq).load::<Words>(&mut conn).unwrap(),
        ),
    };
    assert!(!said.is_empty(), "somebody said something");
    rows.len()
}
