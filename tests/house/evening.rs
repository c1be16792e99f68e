//! An evening in the hall, over real sockets: what a citizen, a councillor and a moderator live through.

use deliberation::people::{ActorGroup, ForumOffice};
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Message;

use crate::hall::{Hall, on_both};
use crate::phone::Phone;

fn proposes(phone: &mut Phone, clauses: &[&str]) -> u64 {
    phone.records(json!({"kind": "proposal_made", "title": "The ten o'clock room", "clauses": clauses}))
}

fn says(phone: &mut Phone, words: &str) -> u64 {
    phone.records(json!({"kind": "contribution_made", "contribution": "testimony", "words": words}))
}

fn clauses(phone: &Phone, proposal: u64) -> Vec<String> {
    let Some(text) = phone.item("text", proposal) else { return Vec::new() };
    text["clauses"].as_array().unwrap().iter().map(|clause| clause["words"]["text"].as_str().unwrap_or("").to_owned()).collect()
}

#[test]
fn an_accepted_amendment_reaches_every_phone() {
    on_both(|hall| {
        let mut karin = hall.phone("Karin Aldal", ActorGroup::Elected);
        let mut noor = hall.phone("Noor H.", ActorGroup::Citizen);
        let mut crowd: Vec<Phone> = (0..10).map(|_| hall.guest()).collect();
        let proposal = proposes(&mut karin, &["The room is open on five nights.", "Two adults are present."]);
        noor.records(json!({"kind": "position_taken", "proposal": proposal, "version": 1, "position": "support"}));
        noor.follows(proposal);
        karin.follows(proposal);
        noor.sees("the proposal has a text", |phone| phone.item("text", proposal).is_some());
        let clause = noor.item("text", proposal).unwrap()["clauses"][0]["clause"].clone();
        let amendment = noor.records(json!({
            "kind": "amendment_moved", "proposal": proposal, "version": 1, "because": "Exam weeks need more.",
            "changes": [{"op": "replace", "clause": clause, "words": "The room is open on seven nights."}],
        }));
        karin.sees("the amendment waits for her", |phone| {
            phone.own["on"]["amendment_accepted"].as_array().is_some_and(|open| open.contains(&json!(amendment)))
        });
        karin.records(json!({"kind": "amendment_accepted", "amendment": amendment, "reason": "Young people asked for it."}));
        noor.sees("her words are in the text", |phone| clauses(phone, proposal)[0] == "The room is open on seven nights.");
        noor.sees("she has the credit", |phone| phone.item("proposal", proposal).unwrap()["credits"][0]["name"] == "Noor H.");
        for guest in &mut crowd {
            guest.sees("there is a second version", |phone| {
                phone.item("proposal", proposal).is_some_and(|item| item["version"] == 2)
            });
        }
        let mine = &noor.own["positions"][0];
        assert!(mine["version"] == 1, "a position stays with the version it was given to: {mine}");
    });
}

#[test]
fn a_guest_reads_everything_and_changes_nothing() {
    on_both(|hall| {
        let mut noor = hall.phone("Noor H.", ActorGroup::Citizen);
        let mut guest = hall.guest();
        let said = says(&mut noor, "We stand at the square because the house closes at eight.");
        guest.sees("what Noor said", |phone| phone.item("contribution", said).is_some());
        let before = hall.record().len();
        let refusal = guest.is_refused(json!({"kind": "contribution_made", "contribution": "comment", "words": "Me too"}));
        assert!(refusal["refusal"] == "sign_in_first");
        assert!(hall.record().len() == before, "nothing was recorded");
        assert!(guest.own["may"].as_array().unwrap().contains(&json!("testimony")), "the composer is open to whoever signs in");
    });
}

#[test]
fn a_repeated_id_is_answered_as_the_first_time() {
    on_both(|mut hall| {
        let mut noor = hall.phone("Noor H.", ActorGroup::Citizen);
        let event = json!({"kind": "contribution_made", "contribution": "idea", "words": "Open the waiting hall."});
        let frame = json!({"ask": "record", "id": "01936d2a-7e00-7000-8000-000000000001", "event": event});
        noor.send(&frame);
        let first = noor.answer_to("01936d2a-7e00-7000-8000-000000000001");
        hall.kill();
        hall.open_again();
        noor.tells.clear();
        noor.come();
        noor.send(&frame);
        let second = noor.answer_to("01936d2a-7e00-7000-8000-000000000001");
        assert!(first == second, "{first} and {second}");
        let mut thief = hall.phone("Somebody else", ActorGroup::Citizen);
        thief.send(&frame);
        let theirs = thief.answer_to("01936d2a-7e00-7000-8000-000000000001");
        assert!(theirs["refusal"]["refusal"] == "id_taken", "{theirs}");
    });
}

#[test]
fn hidden_words_leave_every_open_phone_and_every_page() {
    on_both(|hall| {
        let mut noor = hall.phone("Noor H.", ActorGroup::Citizen);
        let mut mod_eva = hall.phone("Eva Holm", ActorGroup::Manager);
        hall.give_office(&mod_eva, ForumOffice::Moderator);
        let mut guest = hall.guest();
        let said = says(&mut noor, "My neighbour Xylophonius did it.");
        guest.sees("the words", |phone| {
            phone.item("contribution", said).is_some_and(|item| item["words"]["text"] != Value::Null)
        });
        assert!(page(&hall, "/talk").contains("Xylophonius"));
        mod_eva
            .sees("she may hide", |phone| phone.own["may"].as_array().is_some_and(|may| may.contains(&json!("entry_hidden"))));
        mod_eva.records(json!({"kind": "entry_hidden", "entry": said, "reason": "Names a private person."}));
        guest.sees("a tombstone", |phone| phone.item("contribution", said).is_some_and(|item| item["hidden"] != Value::Null));
        assert!(!guest.item("contribution", said).unwrap().to_string().contains("Xylophonius"));
        let mut late = hall.guest();
        late.sees("a tombstone", |phone| phone.item("contribution", said).is_some());
        assert!(!format!("{:?}", late.items).contains("Xylophonius"));
        for path in ["", "/talk", "/record", &format!("/{said}")] {
            assert!(!page(&hall, path).contains("Xylophonius"), "{path} still says it");
        }
        late.looks(0);
        late.looks(said);
        assert!(!format!("{:?}", late.items).contains("Xylophonius"));
        mod_eva.sees("the words, as staff", |phone| {
            phone.item("contribution", said).is_some_and(|item| item["words"]["text"].to_string().contains("Xylophonius"))
        });
    });
}

fn page(hall: &Hall, path: &str) -> String {
    let url = hall.url(&format!("/f/{}{path}", hall.slug));
    ureq::get(&url).call().unwrap().body_mut().read_to_string().unwrap()
}

#[test]
fn a_new_office_takes_effect_on_an_open_phone_at_once() {
    on_both(|hall| {
        let mut eva = hall.phone("Eva Holm", ActorGroup::Manager);
        let mut noor = hall.phone("Noor H.", ActorGroup::Citizen);
        let said = says(&mut noor, "Something.");
        let refusal = eva.is_refused(json!({"kind": "entry_hidden", "entry": said, "reason": "Off topic."}));
        assert!(refusal["refusal"] == "not_yours" && refusal["needs"] == "moderator", "{refusal}");
        hall.give_office(&eva, ForumOffice::Moderator);
        // The office was written past the running hall; the next act of anyone brings it in.
        says(&mut noor, "Something else.");
        eva.sees("she reads as staff", |phone| phone.own["staff"] == true);
        eva.records(json!({"kind": "entry_hidden", "entry": said, "reason": "Off topic."}));
    });
}

#[test]
fn broken_frames_are_answered_and_lose_nothing() {
    on_both(|hall| {
        let mut noor = hall.phone("Noor H.", ActorGroup::Citizen);
        let is = |fault: &'static str| move |tell: &Value| tell["fault"]["fault"] == fault;
        noor.send_raw(Message::text("{this is not json"));
        noor.hears(is("unreadable"));
        noor.send_raw(Message::binary(vec![1, 2, 3]));
        noor.hears(is("binary"));
        noor.send_raw(Message::text(format!("\"{}\"", "x".repeat(70_000))));
        noor.hears(is("too_large"));
        noor.send(&json!({"ask": "since", "topic": 9999, "place": {"at": 0, "mark": ""}}));
        noor.hears(is("no_such_topic"));
        let id = noor.asks(json!({"kind": "dance_made", "words": "la"}));
        assert!(noor.answer_to(&id)["fault"]["fault"] == "unreadable");
        for (words, fault) in
            [("  \n ", "empty"), ("be\u{0007}ll", "control"), ("\u{202E}evil", "direction"), (&"ø".repeat(6001), "too_long")]
        {
            let refusal = noor.is_refused(json!({"kind": "contribution_made", "contribution": "comment", "words": words}));
            assert!(refusal["refusal"] == "words" && refusal["fault"]["words"] == fault, "{refusal}");
        }
        let said = says(&mut noor, "<b>Still</b> here & <script>alert(1)</script>");
        noor.sees("the words as they were written", |phone| phone.item("contribution", said).is_some());
        assert!(noor.item("contribution", said).unwrap()["words"]["text"] == "<b>Still</b> here & <script>alert(1)</script>");
        let page = page(&hall, "/talk");
        assert!(!page.contains("<script>alert") && page.contains("&lt;script&gt;"), "words are never HTML");
    });
}

#[test]
fn another_protocol_is_told_to_reload() {
    on_both(|hall| {
        let mut phone = hall.guest();
        phone.send(&json!({"ask": "hello", "protocol": 99}));
        phone.sees("the end of the line", |phone| phone.closed_with.is_some());
        assert!(phone.closed_with == Some(4500), "{:?}", phone.closed_with);
    });
}

#[test]
fn acts_that_cannot_be_are_refused_with_what_to_do() {
    on_both(|hall| {
        let mut karin = hall.phone("Karin Aldal", ActorGroup::Elected);
        let proposal = proposes(&mut karin, &["One.", "Two."]);
        let refusals = [
            (json!({"kind": "position_taken", "proposal": proposal, "version": 7, "position": "support"}), "no_such_version"),
            (json!({"kind": "position_taken", "proposal": 999, "version": 1, "position": "support"}), "no_such"),
            (json!({"kind": "stage_opened", "stage": "create", "reason": "Back to ideas."}), "not_yours"),
            (
                json!({"kind": "forum_opened", "title": "x", "question": "x", "mandate": "x", "problem": "x", "stages": ["refine"], "standing": "real"}),
                "not_yours",
            ),
            (json!({"kind": "proposal_made", "title": "Empty", "clauses": []}), "amount"),
            (
                json!({"kind": "amendment_moved", "proposal": proposal, "version": 1, "because": "x", "changes": [{"op": "delete", "clause": "1.1"}]}),
                "no_such_clause",
            ),
            (json!({"kind": "amendment_accepted", "amendment": proposal, "reason": "x"}), "no_such"),
        ];
        for (event, refusal) in refusals {
            let answer = karin.is_refused(event.clone());
            assert!(answer["refusal"] == refusal, "{event} was answered {answer}");
        }
    });
}

#[test]
fn a_page_of_another_site_cannot_open_the_line() {
    on_both(|hall| {
        let answer = ureq::get(hall.url(&format!("/f/{}/live", hall.slug)))
            .header("origin", "https://evil.example")
            .header("upgrade", "websocket")
            .header("connection", "upgrade")
            .header("sec-websocket-version", "13")
            .header("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ==")
            .call();
        assert!(matches!(answer, Err(ureq::Error::StatusCode(403))), "{answer:?}");
    });
}

#[test]
fn a_strangers_twenty_lines_follow_the_talk() {
    on_both(|hall| {
        let mut noor = hall.phone("Noor H.", ActorGroup::Citizen);
        says(&mut noor, "Before the stranger came.");
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/listen.py");
        let lines = std::fs::read_to_string(script).unwrap().lines().filter(|line| !line.trim().is_empty()).count();
        assert!(lines <= 20, "{lines} lines are more than twenty");
        let mut stranger = std::process::Command::new("python3")
            .arg(script)
            .arg(format!("ws://{}/f/{}/live", hall.address, hall.slug))
            .stdout(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = std::io::BufRead::lines(std::io::BufReader::new(stranger.stdout.take().unwrap()));
        let mut until = |words: &str| while !lines.next().unwrap().unwrap().contains(words) {};
        until("Before the stranger came.");
        says(&mut noor, "While the stranger listens.");
        until("While the stranger listens.");
        stranger.kill().unwrap();
        stranger.wait().unwrap();
    });
}
