//! Many phones, cut lines and pulled plugs: what anyone has afterwards is what a fresh phone sees, and nothing is lost or
//! doubled.

use deliberation::people::ActorGroup;
use serde_json::{Value, json};

use crate::hall::on_both;
use crate::phone::Phone;

fn says(n: usize) -> Value {
    json!({"kind": "contribution_made", "contribution": "comment", "words": format!("Word number {n}")})
}

/// What two phones have of the same forum, without what only one of them sees.
fn same(one: &Phone, other: &Phone) -> bool {
    one.items == other.items && one.places[&0] == other.places[&0]
}

#[test]
fn what_a_phone_has_after_cuts_is_what_a_fresh_phone_sees() {
    on_both(|hall| {
        let mut speaker = hall.phone("Noor H.", ActorGroup::Citizen);
        let mut traveller = hall.guest();
        for n in 0..60 {
            let no = speaker.records(says(n));
            match n % 7 {
                2 => traveller.is_cut(),
                5 => traveller.come(),
                3 | 4 => {}
                _ => traveller.sees("the newest words", |phone| phone.item("contribution", no).is_some()),
            }
        }
        traveller.come();
        let end = hall.record().len() as u64;
        let mut fresh = hall.guest();
        for phone in [&mut traveller, &mut fresh] {
            phone.sees("the end of the log", |phone| phone.places[&0]["at"] == end);
        }
        assert!(same(&traveller, &fresh));
    });
}

#[test]
fn nothing_acknowledged_is_lost_when_the_plug_is_pulled() {
    on_both(|mut hall| {
        let mut speaker = hall.phone("Noor H.", ActorGroup::Citizen);
        let mut unanswered: Vec<(String, Value)> = Vec::new();
        let mut kept = 0;
        for round in 0..3 {
            for n in 0..15 {
                let event = says(round * 100 + n);
                unanswered.push((speaker.asks(event.clone()), event));
            }
            let some = unanswered[4].0.clone();
            speaker.answer_to(&some);
            hall.kill();
            hall.open_again();
            speaker.is_cut();
            let answers = std::mem::take(&mut speaker.tells);
            unanswered.retain(|(id, _)| {
                let answered = answers.iter().any(|tell| tell["tell"] == "kept" && tell["id"] == *id);
                kept += usize::from(answered);
                !answered
            });
            speaker = Phone::new("Noor H.", &hall, speaker.who.clone());
            speaker.come();
            for (id, event) in &unanswered {
                speaker.send(&json!({"ask": "record", "id": id, "event": event}));
            }
            for (id, _) in unanswered.drain(..) {
                let answer = speaker.answer_to(&id);
                assert!(answer["tell"] == "kept", "{answer}");
                kept += 1;
            }
        }
        let spoken: Vec<_> = hall.record().into_iter().filter(|entry| entry.event.kind().name() == "comment").collect();
        assert!(kept == 45 && spoken.len() == 45, "{kept} were acknowledged, {} are kept", spoken.len());
        let verified = hall.store.verify(hall.forum, |finding| panic!("{finding:?}")).unwrap();
        assert!(verified.is_whole());
    });
}

#[test]
fn a_restored_backup_mixes_no_two_histories() {
    on_both(|hall| {
        let mut phone = hall.guest();
        phone.sees("the forum", |phone| phone.item("forum", 0).is_some());
        let end = hall.record().len() as u64;
        phone.places.insert(0, json!({"at": end, "mark": "0123456789abcdef"}));
        phone.come();
        phone.hears(|tell| tell["tell"] == "look_again");
        phone.places.insert(0, json!({"at": end + 50, "mark": "0123456789abcdef"}));
        phone.tells.clear();
        phone.come();
        phone.hears(|tell| tell["tell"] == "look_again");
        phone.sees("the true place", |phone| phone.places[&0]["at"] == end);
    });
}

#[test]
fn a_phone_that_does_not_read_hurts_nobody_and_catches_up() {
    on_both(|hall| {
        let mut sleeper = hall.guest();
        let mut awake = hall.guest();
        let mut speakers: Vec<Phone> = (0..6).map(|n| hall.phone(&format!("Speaker {n}"), ActorGroup::Citizen)).collect();
        let mut last = 0;
        for n in 0..240 {
            let speaker = &mut speakers[n % 6];
            last = speaker.records(json!({"kind": "contribution_made", "contribution": "comment", "words": "x".repeat(5_000)}));
        }
        awake.sees("the last words", |phone| phone.item("contribution", last).is_some());
        sleeper.sees("the last words, once it reads again", |phone| phone.item("contribution", last).is_some());
    });
}

#[test]
fn ten_people_at_once_are_each_heard_once() {
    on_both(|hall| {
        let mut phones: Vec<Phone> = (0..10).map(|n| hall.phone(&format!("Person {n}"), ActorGroup::Citizen)).collect();
        let statement = phones[0].records(json!({"kind": "statement_made", "words": "The last bus is too early."}));
        let asked: Vec<String> = phones
            .iter_mut()
            .map(|phone| phone.asks(json!({"kind": "vote_cast", "statement": statement, "vote": "agree"})))
            .collect();
        for (phone, id) in phones.iter_mut().zip(&asked) {
            assert!(phone.answer_to(id)["tell"] == "kept");
        }
        phones[0].records(json!({"kind": "vote_cast", "statement": statement, "vote": "disagree"}));
        let mut guest = hall.guest();
        guest.sees("nine agree and one disagrees", |phone| {
            phone.item("statement", statement).is_some_and(|item| item["agree"] == 9 && item["disagree"] == 1)
        });
    });
}
