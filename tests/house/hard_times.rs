//! The record goes away and comes back, before the hall opens and while people speak: everyone is told, nothing is lost.

use deliberation::people::ActorGroup;
use serde_json::json;

use crate::hall::{Database, Hall, waits_until};
use crate::postgres::Cluster;

fn status(url: &str) -> u16 {
    match ureq::get(url).call() {
        Ok(response) => response.status().as_u16(),
        Err(ureq::Error::StatusCode(status)) => status,
        Err(error) => panic!("{url}: {error}"),
    }
}

#[test]
fn what_could_not_be_kept_is_said_and_kept_later_under_the_same_id() {
    let cluster = Cluster::start();
    let hall = Hall::start(Database::of(&cluster));
    let mut noor = hall.phone("Noor H.", ActorGroup::Citizen);
    let mut guest = hall.guest();
    noor.records(json!({"kind": "contribution_made", "contribution": "comment", "words": "Before."}));
    cluster.stop();
    let event = json!({"kind": "contribution_made", "contribution": "comment", "words": "In the dark."});
    let id = noor.asks(event.clone());
    let answer = noor.answer_to(&id);
    assert!(answer["fault"]["fault"] == "not_kept" && answer["fault"]["wait_ms"].as_u64() > Some(0), "{answer}");
    assert!(status(&hall.url(&format!("/api/forums/{}/look/0", hall.slug))) == 503, "nobody can be told who asks");
    cluster.resume();
    noor.tells.clear();
    waits_until("it is kept after all", || {
        noor.send(&json!({"ask": "record", "id": id, "event": event}));
        let answer = noor.answer_to(&id);
        noor.tells.clear();
        answer["tell"] == "kept"
    });
    guest.sees("the words, on the same line as before", |phone| {
        phone.items.values().any(|item| item["words"]["text"] == "In the dark.")
    });
    let said = hall.record().iter().filter(|entry| entry.id.to_string() == id).count();
    assert!(said == 1, "it is in the record {said} times");
}

#[test]
fn a_hall_opens_while_its_record_is_away_and_says_so() {
    let cluster = Cluster::start();
    let mut hall = Hall::start(Database::of(&cluster));
    hall.kill();
    cluster.stop();
    hall.open_again();
    let page = hall.url(&format!("/f/{}", hall.slug));
    assert!(status(&page) == 503);
    assert!(status(&hall.url("/health")) == 503);
    cluster.resume();
    waits_until("the page is there", || status(&page) == 200);
    let mut noor = hall.phone("Noor H.", ActorGroup::Citizen);
    noor.records(json!({"kind": "contribution_made", "contribution": "comment", "words": "Here I am."}));
}

#[test]
fn a_damaged_entry_closes_its_forum_and_no_other() {
    let hall = Hall::start(Database::sqlite());
    let mut noor = hall.phone("Noor H.", ActorGroup::Citizen);
    noor.records(json!({"kind": "contribution_made", "contribution": "comment", "words": "Before."}));
    hall.damages_entry(2);
    let named = hall.command(&["verify"]);
    assert!(!named.status.success() && String::from_utf8_lossy(&named.stdout).contains('2'), "{named:?}");
    let front = hall.url("/");
    assert!(status(&front) == 200, "the front page is open to all");
}
