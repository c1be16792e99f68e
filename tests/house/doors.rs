//! Ways in: a code by mail, an invitation, the way out; and what other sites cannot do.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;

use deliberation::event::Standing;
use deliberation::people::{ActorGroup, ForumOffice, PersonId};
use moothall::clock;
use moothall::store::{ForumId, NewForum, NewInvitation, NewPerson};
use serde_json::{Value, json};
use ureq::Agent;

use crate::hall::{Database, Hall, PATIENCE, name, on_both};
use crate::phone::Phone;

/// A browser: it keeps its cookies.
fn browser() -> Agent {
    Agent::config_builder().http_status_as_error(false).build().into()
}

fn posts(browser: &Agent, hall: &Hall, path: &str, body: &Value) -> (u16, Value) {
    let mut response = browser.post(hall.url(path)).send_json(body).unwrap();
    (response.status().as_u16(), response.body_mut().read_json().unwrap_or(Value::Null))
}

fn who(browser: &Agent, hall: &Hall) -> Value {
    browser.get(hall.url("/api/me")).call().unwrap().body_mut().read_json().unwrap()
}

/// Puts a code in the place of the mailed one: the test has no mailbox, the hall keeps only a hash.
fn knows_the_code(hall: &Hall, email: &str) {
    hall.store.ask_code(email, "123456", clock::now()).unwrap();
}

#[test]
fn a_newcomer_signs_in_with_a_code_and_a_name() {
    on_both(|hall| {
        let browser = browser();
        let (status, sent) = posts(&browser, &hall, "/api/sign-in", &json!({"email": "noor@example.org", "language": "da"}));
        assert!(status == 200 && sent["minutes"] == 15 && sent["demo_code"].is_null(), "a real hall shows no code: {sent}");
        knows_the_code(&hall, "noor@example.org");
        let wrong = json!({"email": "noor@example.org", "code": "000000"});
        let (status, problem) = posts(&browser, &hall, "/api/sign-in/code", &wrong);
        assert!(status == 422 && problem["problem"] == "wrong_code" && problem["tries_left"] == 4, "{problem}");
        let right = json!({"email": " Noor@Example.org ", "code": "123 456"});
        let (_, problem) = posts(&browser, &hall, "/api/sign-in/code", &right);
        assert!(problem["problem"] == "name_needed", "{problem}");
        let named = json!({"email": "noor@example.org", "code": "123456", "name": "Noor H.", "hat": "17, uses the square"});
        let (status, me) = posts(&browser, &hall, "/api/sign-in/code", &named);
        assert!(status == 200 && me["name"] == "Noor H." && me["group"] == "citizen", "{me}");
        assert!(who(&browser, &hall)["hat"] == "17, uses the square");
        let (_, problem) = posts(&browser, &hall, "/api/sign-in/code", &named);
        assert!(problem["problem"] == "wrong_code", "a code is good once: {problem}");
        posts(&browser, &hall, "/api/sign-out", &json!({}));
        assert!(who(&browser, &hall).is_null());
    });
}

/// A mail server that takes one mail and hands over what it says.
fn mailbox() -> (String, std::sync::mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("smtp://{}", listener.local_addr().unwrap());
    let (delivers, delivered) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
        stream.write_all(b"220 post office\r\n").unwrap();
        let mut mail = String::new();
        while let Some(Ok(line)) = lines.next() {
            let answer = match line.split(' ').next().unwrap() {
                "EHLO" => "250 post office\r\n",
                "DATA" => {
                    stream.write_all(b"354 go on\r\n").unwrap();
                    mail.extend(lines.by_ref().map(Result::unwrap).take_while(|line| line != ".").map(|line| line + "\n"));
                    delivers.send(std::mem::take(&mut mail)).unwrap();
                    "250 taken\r\n"
                }
                "QUIT" => "221 good evening\r\n",
                _ => "250 well\r\n",
            };
            stream.write_all(answer.as_bytes()).unwrap();
        }
    });
    (address, delivered)
}

#[test]
fn the_code_comes_by_mail_in_the_readers_language() {
    let (server, delivered) = mailbox();
    let hall = Hall::start_with(Database::sqlite(), &["--smtp", &server, "--mail-from", "Elvebro <hall@elvebro.example>"]);
    let browser = browser();
    let (status, sent) = posts(&browser, &hall, "/api/sign-in", &json!({"email": "noor@example.org", "language": "da"}));
    assert!(status == 200, "{sent}");
    let mail = delivered.recv_timeout(PATIENCE).unwrap();
    assert!(mail.contains("To: noor@example.org") && mail.contains("Din kode"), "{mail}");
    let digits = |word: &str| word.len() == 6 && word.chars().all(|c| c.is_ascii_digit());
    let code = mail.split(|c: char| !c.is_ascii_digit()).find(|word| digits(word)).unwrap();
    let entered = json!({"email": "noor@example.org", "code": code, "name": "Noor H."});
    let (status, me) = posts(&browser, &hall, "/api/sign-in/code", &entered);
    assert!(status == 200 && me["name"] == "Noor H.", "{me}");
}

#[test]
fn a_mail_that_is_not_taken_is_said() {
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let hall = Hall::start_with(Database::sqlite(), &["--smtp", &format!("smtp://{nobody}")]);
    let (status, problem) = posts(&browser(), &hall, "/api/sign-in", &json!({"email": "noor@example.org", "language": "en"}));
    assert!(status == 502 && problem["problem"] == "mail_not_sent", "{problem}");
}

#[test]
fn an_invitation_carries_a_group_and_an_office() {
    on_both(|hall| {
        let forum = hall.store.forum(hall.forum).unwrap().unwrap();
        let at = clock::now();
        let token = hall
            .store
            .invite(&NewInvitation {
                council: forum.council,
                group: Some(ActorGroup::Manager),
                hat: None,
                council_office: None,
                forum: Some(hall.forum),
                forum_office: Some(ForumOffice::Moderator),
                at,
                until: deliberation::event::Micros(at.0 + 3_600_000_000),
                uses: 1,
            })
            .unwrap();
        let browser = browser();
        let page = browser.get(hall.url(&format!("/invite/{token}"))).call().unwrap().body_mut().read_to_string().unwrap();
        assert!(page.contains("moderator"), "the page says what it carries");
        knows_the_code(&hall, "eva@example.org");
        let entered = json!({"email": "eva@example.org", "code": "123456", "name": "Eva Holm", "invitation": token});
        let (status, me) = posts(&browser, &hall, "/api/sign-in/code", &entered);
        assert!(status == 200 && me["group"] == "manager", "{me}");
        let mut guest = hall.guest();
        guest.sees("who keeps the forum open and safe", |phone| {
            phone.item("forum", 0).is_some_and(|forum| forum["officers"].to_string().contains("Eva Holm"))
        });
        knows_the_code(&hall, "mallory@example.org");
        let again = json!({"email": "mallory@example.org", "code": "123456", "name": "Mallory", "invitation": token});
        let (status, problem) = posts(&browser, &hall, "/api/sign-in/code", &again);
        assert!(status == 404 && problem["problem"] == "no_such_invitation", "{problem}");
    });
}

#[test]
fn other_sites_and_broken_requests_are_answered_with_what_is_wrong() {
    on_both(|hall| {
        let browser = browser();
        let asked = json!({"email": "noor@example.org", "language": "en"});
        let mut foreign =
            browser.post(hall.url("/api/sign-in")).header("origin", "https://evil.example").send_json(&asked).unwrap();
        let problem: Value = foreign.body_mut().read_json().unwrap();
        assert!(foreign.status() == 403 && problem["problem"] == "other_site", "{problem}");
        let (status, problem) = posts(&browser, &hall, "/api/sign-in", &json!({"email": "nobody", "language": "en"}));
        assert!(status == 422 && problem["problem"] == "not_an_address", "{problem}");
        let (status, problem) = posts(&browser, &hall, "/api/sign-in", &json!({"mail": 1}));
        assert!(status == 400 && problem["problem"] == "unreadable", "{problem}");
        let codes = (0..7).map(|_| posts(&browser, &hall, "/api/sign-in", &asked)).collect::<Vec<_>>();
        let (status, problem) = codes.last().unwrap();
        assert!(*status == 429 && problem["wait_s"].as_u64() > Some(0), "nobody's mailbox is filled: {problem}");
        let (status, problem) = posts(
            &browser,
            &hall,
            "/api/rehearsals",
            &json!({
                "title": "x", "question": "x", "mandate": "x", "problem": "x", "people": [],
            }),
        );
        assert!(status == 401 && problem["problem"] == "sign_in_first", "{problem}");
        for path in ["/f/nowhere", "/f/square/99999", "/nowhere"] {
            let status = browser.get(hall.url(path)).call().unwrap().status().as_u16();
            assert!(status == 404, "{path} answers {status}");
        }
    });
}

#[test]
fn a_look_is_the_same_bytes_for_everyone_and_not_sent_twice() {
    on_both(|hall| {
        let browser = browser();
        let url = hall.url(&format!("/api/forums/{}/look/0", hall.slug));
        let first = browser.get(&url).header("accept-encoding", "gzip").call().unwrap();
        assert!(
            first.headers()["content-encoding"] == "gzip"
                && first.headers()["cache-control"].to_str().unwrap().contains("public")
        );
        let tag = first.headers()["etag"].to_str().unwrap().to_owned();
        let second = browser.get(&url).header("if-none-match", &tag).call().unwrap();
        assert!(second.status() == 304);
        let staff = browser.get(format!("{url}?as=staff")).call().unwrap();
        assert!(staff.status() == 403, "hidden words are for staff");
    });
}

#[test]
fn whoever_plays_in_a_rehearsal_is_a_guest_everywhere_else() {
    on_both(|hall| {
        let here = hall.store.forum(hall.forum).unwrap().unwrap();
        let (rehearsal, at) = (ForumId(clock::new_id()), clock::now());
        let slug = "rehearsal".to_owned();
        let new = NewForum { id: rehearsal, slug, council: here.council, standing: Standing::Rehearsal, source: None, at };
        hall.store.add_forum(&new).unwrap();
        let id = PersonId(clock::new_id());
        let player = NewPerson {
            id,
            name: name("Participant 7"),
            group: ActorGroup::Citizen,
            hat: None,
            lang: None,
            email: None,
            only_forum: Some(rehearsal),
            fictional: true,
            at,
        };
        hall.store.add_person(&player).unwrap();
        let mut phone = Phone::new("a player", &hall, Some((id, hall.store.sign_in(id, at).unwrap())));
        phone.come();
        let refusal = phone.is_refused(json!({"kind": "contribution_made", "contribution": "comment", "words": "Me too"}));
        assert!(refusal["refusal"] == "sign_in_first", "{refusal}");
    });
}
