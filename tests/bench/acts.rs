//! How many acts a second are kept, durably, by people with open phones in one forum; beside what the disk gives.

use std::sync::Arc;
use std::time::{Duration, Instant};

use deliberation::event::{Entry, Event, Position, Seq, Vote};
use deliberation::people::PersonId;
use futures_util::SinkExt;
use moothall::clock;
use moothall::store::{ForumId, Store};
use serde_json::json;
use tokio::sync::Barrier;
use tokio_tungstenite::tungstenite::Message;

use crate::commits::{self, BATCH};
use crate::figure::{Better, Figure, Pair, best};
use crate::hall::Hall;
use crate::phone::{self, Line};
use crate::place::Engine;
use crate::story::Story;
use crate::{Effort, say};

/// How many people vote at once. Each may do so many things before the hall slows them down (`live/session.rs`).
const PEOPLE: usize = 800;
const ACTS_EACH: usize = 60;
/// How many acts of one phone are on their way at the same time. All together fit into the forum's queue.
const ON_THE_WAY: usize = 4;
const STATEMENTS: usize = 15;
const PROPOSALS: usize = 5;

/// One transaction for many acts is what makes the hall quicker than a commit for each; under this it has lost that.
const HALL_BOUND: f64 = 0.9;
/// Hashing, salting, preparing and the lock of the forum, beside rows that are only written.
const STORE_BOUND: f64 = 2.8;

pub fn measure(engine: &Engine, effort: Effort) -> Vec<Figure> {
    let place = engine.fresh();
    let story = Story::begin(PEOPLE, STATEMENTS, PROPOSALS);
    let forum = story.bring_into(&place.store);
    let people: Vec<PersonId> = story.people.iter().map(|person| person.id).collect();
    let tokens = place.store.sign_in_all(&people, clock::now()).unwrap();
    let tokens: Vec<Option<String>> = tokens.into_iter().map(Some).collect();
    let hall = Hall::open(&place.address, &[]);
    let (mut in_hall, mut in_store) = (Vec::new(), Vec::new());
    for round in 0..effort.rounds() {
        let before = place.store.head(forum).unwrap().0;
        let spent = hall.cpu();
        let heard = vote_all_at_once(&hall, &tokens, &story, round);
        let cpu_us = (hall.cpu() - spent) * 1e6 / (PEOPLE * ACTS_EACH) as f64;
        let kept = place.store.read(forum, before, usize::MAX).unwrap();
        assert_eq!(kept.len(), PEOPLE * ACTS_EACH, "each act is kept once");
        let one_by_one = commits::bare(engine, &place.store, (forum, before), 1, effort);
        let batches = commits::bare(engine, &place.store, (forum, before), BATCH, effort);
        let entries: Vec<Entry> = kept.into_iter().map(|kept| kept.entry).collect();
        let stored = stored(engine, &story, &entries, effort);
        say(&format!(
            "{} acts, round {round}: hall {heard:.0}/s with {cpu_us:.0} µs of its processor time each, bare commits {one_by_one:.0}/s, \
             store {stored:.0}/s, bare batches {batches:.0}/s",
            engine.name()
        ));
        in_hall.push(Pair { value: heard, floor: one_by_one });
        in_store.push(Pair { value: stored, floor: batches });
    }
    let named = |what: &str| format!("{what}, {}", engine.name());
    let (in_hall, in_store) = (best(&in_hall, Better::Higher), best(&in_store, Better::Higher));
    vec![
        Figure::beside(
            &named("durable acts through the hall; floor: bare commits of one row"),
            "a second",
            Better::Higher,
            in_hall,
            HALL_BOUND,
        ),
        Figure::beside(
            &named("entries through the store, 64 a batch; floor: bare rows, 64 a commit"),
            "a second",
            Better::Higher,
            in_store,
            STORE_BOUND,
        ),
    ]
}

/// Everyone sends what they have, and the next as soon as one is answered. Returns acts a second.
fn vote_all_at_once(hall: &Hall, tokens: &[Option<String>], story: &Story, round: usize) -> f64 {
    let look = phone::first_look(hall);
    let runtime = phone::runtime();
    runtime.block_on(async {
        let lines = phone::come_and_follow(&hall.address, tokens, &look).await;
        let ready = Arc::new(Barrier::new(PEOPLE + 1));
        let votes: Vec<_> = lines
            .into_iter()
            .enumerate()
            .map(|(n, line)| {
                let acts = (0..ACTS_EACH).map(|i| frame(&act(story, n, i, round))).collect();
                tokio::spawn(vote(line, acts, Arc::clone(&ready)))
            })
            .collect();
        ready.wait().await;
        let began = Instant::now();
        for one in votes {
            tokio::time::timeout(phone::PATIENCE, one).await.expect("all are answered in time").unwrap();
        }
        (PEOPLE * ACTS_EACH) as f64 / began.elapsed().as_secs_f64()
    })
}

/// What a person does: three rounds over all statements and proposals, never twice the same answer in a row.
fn act(story: &Story, person: usize, i: usize, round: usize) -> Event {
    let turn = (i / (STATEMENTS + PROPOSALS) + round + person) % 3;
    let which = (i + person) % (STATEMENTS + PROPOSALS);
    match story.statements.get(which) {
        Some(statement) => Event::VoteCast { statement: *statement, vote: [Vote::Agree, Vote::Disagree, Vote::Pass][turn] },
        None => {
            let (proposal, version) = story.proposals()[which - STATEMENTS];
            let position = [Position::Support, Position::Accept, Position::Object][turn];
            Event::PositionTaken { proposal, version, position, because: None }
        }
    }
}

fn frame(event: &Event) -> String {
    json!({"ask": "record", "id": clock::new_id(), "event": event}).to_string()
}

async fn vote(mut line: Line, acts: Vec<String>, ready: Arc<Barrier>) {
    // The answer to `since` is the sign that the phone is in its seat.
    while let Some(text) = phone::next_text(&mut line).await {
        if phone::step(&text).is_some() {
            break;
        }
    }
    ready.wait().await;
    let mut to_send = acts.iter();
    let mut n_kept = 0;
    for act in to_send.by_ref().take(ON_THE_WAY) {
        line.feed(Message::text(act.clone())).await.unwrap();
    }
    line.flush().await.unwrap();
    while n_kept < acts.len() {
        let text = phone::next_text(&mut line).await.expect("the hall keeps the line open");
        if text.starts_with("{\"tell\":\"kept\"") {
            n_kept += 1;
            if let Some(next) = to_send.next() {
                line.send(Message::text(next.clone())).await.unwrap();
            }
        } else {
            assert!(!text.starts_with("{\"tell\":\"refused\"") && !text.starts_with("{\"tell\":\"fault\""), "{text}");
        }
    }
}

/// The same acts through the store alone, 64 in each transaction.
fn stored(engine: &Engine, story: &Story, acts: &[Entry], effort: Effort) -> f64 {
    let place = engine.fresh();
    let forum = story.bring_into(&place.store);
    let mut head = place.store.head(forum).unwrap().0;
    let (began, mut n) = (Instant::now(), 0);
    let mut preparing = Duration::ZERO;
    for batch in acts.chunks_exact(BATCH).cycle().take(effort.batches()) {
        let prepare = Instant::now();
        let batch: Vec<Entry> = batch
            .iter()
            .zip(head.0 + 1..)
            .map(|(entry, no)| Entry { seq: Seq(no), id: clock::new_id(), ..entry.clone() })
            .collect();
        preparing += prepare.elapsed();
        append(&place.store, forum, &mut head, batch);
        n += BATCH;
        if began.elapsed() > effort.floor_time() {
            break;
        }
    }
    n as f64 / (began.elapsed() - preparing).as_secs_f64()
}

fn append(store: &Store, forum: ForumId, head: &mut Seq, batch: Vec<Entry>) {
    let (kept, ()) = store.append(forum, *head, |_| (batch, ())).unwrap();
    *head = kept.last().expect("it is kept").entry.seq;
}
