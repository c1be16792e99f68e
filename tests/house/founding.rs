//! A forum begins over HTTP: an elected member proposes it, citizens suggest it, and the council owes an answer.

use deliberation::people::{ActorGroup, CouncilOffice};
use serde_json::{Value, json};

use crate::hall::{Database, Hall, on_both};

const FORUMS: &str = "/api/councils/elvebro/forums";
const TEMPLATES: &str = "/api/councils/elvebro/templates";

fn idea(id: &str, title: &str) -> Value {
    json!({
        "id": id, "title": title, "question": "How can the harbour bath be open all year?",
        "problem": "The bath is closed from October to May.", "because": "Many would swim in winter.",
        "template": "open-forum", "lang": "en",
    })
}

fn id(n: u32) -> String {
    format!("01936d2a-7e00-7000-8000-{n:012}")
}

fn founds(hall: &Hall, token: &str, forum: &Value) -> String {
    let (status, made) = hall.asks("POST", FORUMS, Some(token), Some(forum));
    assert!(status == 200, "{status}: {made}");
    made["slug"].as_str().unwrap().to_owned()
}

#[test]
fn an_elected_member_proposes_a_forum_and_is_its_sponsor() {
    on_both(|hall| {
        let karin = hall.person("Karin Aldal", ActorGroup::Elected);
        let mut forum = idea(&id(1), "A bath for all seasons");
        let (status, problem) = hall.asks("POST", FORUMS, None, Some(&forum));
        assert!(status == 401 && problem["problem"] == "sign_in_first", "{problem}");
        let (status, problem) = hall.asks("POST", FORUMS, Some(&karin.1), Some(&forum));
        assert!(status == 422 && problem["problem"] == "words", "without a signal from outside: {problem}");
        forum["signal"] = json!("212 letters to the harbour office.");
        let slug = founds(&hall, &karin.1, &forum);
        assert!(slug == "a-bath-for-all-seasons");
        assert!(founds(&hall, &karin.1, &forum) == slug, "the same id is the same forum");
        let phone = hall.phone_in(&slug, "Karin Aldal", Some(karin));
        let mut phone = phone;
        phone.sees("who she is there", |phone| phone.own["me"]["offices"] == json!(["sponsor"]));
        phone.sees("where it comes from", |phone| {
            phone.item("origin", 0).is_some_and(|origin| origin["signal"]["text"] == "212 letters to the harbour office.")
        });
        let head = phone.item("forum", 0).unwrap();
        assert!(head["template"] == "open-forum" && head["stage"] == "initiate", "{head}");
        let page = hall.page(&format!("/f/{slug}"), None);
        assert!(page.contains("212 letters to the harbour office.") && page.contains("A bath for all seasons"));
    });
}

#[test]
fn the_id_of_a_forum_belongs_to_one_hand_and_two_titles_get_two_addresses() {
    let hall = Hall::start(Database::sqlite());
    let (_, noor) = hall.person("Noor H.", ActorGroup::Citizen);
    let (_, emil) = hall.person("Emil S.", ActorGroup::Citizen);
    let first = founds(&hall, &noor, &idea(&id(1), "Light on the path"));
    let (status, problem) = hall.asks("POST", FORUMS, Some(&emil), Some(&idea(&id(1), "Light on the path")));
    assert!(status == 422 && problem["refusal"]["refusal"] == "id_taken", "{problem}");
    let second = founds(&hall, &emil, &idea(&id(2), "Light on the path"));
    assert!(first == "light-on-the-path" && second == "light-on-the-path-2", "{second}");
    let unreadable = founds(&hall, &emil, &idea(&id(3), "自用車載客"));
    assert!(unreadable.starts_with("forum-"), "{unreadable}");
}

#[test]
fn nobody_fills_a_councils_page() {
    let hall = Hall::start(Database::sqlite());
    let (_, noor) = hall.person("Noor H.", ActorGroup::Citizen);
    for n in 0..5 {
        founds(&hall, &noor, &idea(&id(n), &format!("Suggestion {n}")));
    }
    let (status, problem) = hall.asks("POST", FORUMS, Some(&noor), Some(&idea(&id(9), "One too many")));
    assert!(status == 429 && problem["wait_s"].as_u64() > Some(0), "{problem}");
    assert!(founds(&hall, &noor, &idea(&id(4), "Suggestion 4")) == "suggestion-4", "a resend is no new one");
}

#[test]
fn a_suggestion_reaches_its_threshold_and_the_council_answers_it() {
    on_both(|hall| {
        let (_, noor) = hall.person("Noor H.", ActorGroup::Citizen);
        let slug = founds(&hall, &noor, &idea(&id(1), "A bath for all seasons"));
        let card = || {
            let (_, councils) = hall.asks("GET", "/api/councils", None, None);
            let forums = councils[0]["forums"].as_array().unwrap().clone();
            forums.into_iter().find(|forum| forum["slug"] == json!(slug)).unwrap()
        };
        let needed = card()["suggestion"]["needed"].as_u64().unwrap();
        assert!(card()["suggestion"]["due"].is_null() && needed > 1, "{}", card());
        for n in 0..needed {
            let who = hall.person(&format!("Neighbour {n}"), ActorGroup::Citizen);
            hall.phone_in(&slug, "a neighbour", Some(who)).records(json!({"kind": "suggestion_supported"}));
        }
        assert!(
            card()["suggestion"]["due"].is_i64() && card()["suggestion"]["supporters"].as_u64() == Some(needed),
            "{}",
            card()
        );
        let (clerk, token) = hall.person("Bo Clerk", ActorGroup::Manager);
        hall.store.give_office(hall.council, clerk, CouncilOffice::Clerk).unwrap();
        let (status, desk) = hall.asks("GET", "/api/desk", Some(&token), None);
        let duties: Vec<&Value> =
            desk["forums"].as_array().unwrap().iter().flat_map(|one| one["duties"].as_array().unwrap()).collect();
        assert!(status == 200 && duties.iter().any(|duty| duty["duty"] == "answer_suggestion"), "{desk}");
        assert!(hall.page("/desk", Some(&token)).contains("Answer the suggestion"));
        let mut clerk = hall.phone_in(&slug, "Bo Clerk", Some((clerk, token)));
        let short = json!({"kind": "suggestion_answered", "disposition": "taken_up", "reason": "Yes, gladly."});
        assert!(clerk.is_refused(short)["refusal"] == "too_few_words");
        let long = "The council takes it up in June, because the bath's lease ends this year and must be decided anyway.";
        clerk.records(json!({"kind": "suggestion_answered", "disposition": "taken_up", "reason": long}));
        assert!(hall.page("/", None).contains("Taken up"), "the council's page says what became of it");
    });
}

#[test]
fn a_forum_grows_out_of_another_and_both_say_so() {
    let hall = Hall::start(Database::sqlite());
    let (_, noor) = hall.person("Noor H.", ActorGroup::Citizen);
    let mut child = idea(&id(1), "The depot in winter");
    child["grew_from"] = json!("square");
    let slug = founds(&hall, &noor, &child);
    founds(&hall, &noor, &child);
    let spawned = hall.record().into_iter().filter(|entry| entry.event.kind().name() == "forum_spawned").count();
    assert!(spawned == 1, "the parent says it {spawned} times");
    assert!(hall.page(&format!("/f/{slug}"), None).contains("/f/square"));
    assert!(hall.page("/f/square/way", None).contains(&format!("/f/{slug}")));
    child["grew_from"] = json!("nowhere");
    child["id"] = json!(id(2));
    let (status, problem) = hall.asks("POST", FORUMS, Some(&noor), Some(&child));
    assert!(status == 404, "{problem}");
}

#[test]
fn a_council_makes_its_own_template_and_opens_forums_with_it() {
    on_both(|hall| {
        let (_, noor) = hall.person("Noor H.", ActorGroup::Citizen);
        let (clerk, token) = hall.person("Bo Clerk", ActorGroup::Manager);
        hall.store.give_office(hall.council, clerk, CouncilOffice::Clerk).unwrap();
        let (_, templates) = hall.asks("GET", TEMPLATES, None, None);
        let mut own = templates["house"][1].clone();
        assert!(templates["council"] == json!([]) && own["key"] == "open-forum", "{templates}");
        own["name"] = json!("Quick hearing of a street");
        let (status, problem) = hall.asks("POST", TEMPLATES, Some(&token), Some(&own));
        assert!(status == 422 && problem["refusal"]["refusal"] == "id_taken", "the house's own stay: {problem}");
        own["key"] = json!("street");
        own["reply_days"] = json!(5);
        let (status, _) = hall.asks("POST", TEMPLATES, Some(&noor), Some(&own));
        assert!(status == 403);
        for (field, wrong) in [("reply_days", json!(0)), ("required", json!({})), ("stages", json!(["refine", "closed"]))] {
            let mut broken = own.clone();
            broken[field] = wrong;
            let (status, problem) = hall.asks("POST", TEMPLATES, Some(&token), Some(&broken));
            assert!(status == 422 && problem["problem"] == "refused", "{field}: {problem}");
        }
        let (status, _) = hall.asks("POST", TEMPLATES, Some(&token), Some(&own));
        assert!(status == 200);
        let mut forum = idea(&id(1), "Our street");
        forum["template"] = json!("street");
        let slug = founds(&hall, &noor, &forum);
        let (_, look) = hall.asks("GET", &format!("/api/forums/{slug}/look/0"), None, None);
        assert!(look["items"].as_array().unwrap().iter().any(|item| item["template"] == "street"), "{look}");
    });
}
