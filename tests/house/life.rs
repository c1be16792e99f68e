//! What a forum came to, read over HTTP and without JavaScript: the panel with its trend, the trail, a decision line by line.

use deliberation::event::Stage;
use deliberation::people::{ActorGroup, CouncilOffice};
use serde_json::{Value, json};

use crate::clock::{in_days, mandated};
use crate::hall::{Hall, on_both};

const WHY: &str = "The council has read every line of it and wants the answer times before it binds the budget of next year.";

/// A forum in which the council decides on a proposal whose triangle is filled, and what it decided.
fn decided(hall: &Hall) -> (u64, u64) {
    hall.imports("bath", mandated(in_days(20), in_days(100)));
    let (clerk, token) = hall.person("Bo Clerk", ActorGroup::Manager);
    hall.store.give_office(hall.council, clerk, CouncilOffice::Clerk).unwrap();
    let karin = hall.person("Karin Aldal", ActorGroup::Elected);
    let noor = hall.person("Noor H.", ActorGroup::Citizen);
    let mut karin = hall.phone_in("bath", "Karin Aldal", Some(karin));
    let mut noor = hall.phone_in("bath", "Noor H.", Some(noor));
    let idea = noor.records(json!({"kind": "contribution_made", "contribution": "idea", "words": "Heat it with waste heat."}));
    let clauses = ["The bath opens in January.", "The sauna is heated."];
    let proposal =
        karin.records(json!({"kind": "proposal_made", "title": "A warm winter", "clauses": clauses, "ideas": [idea]}));
    karin.records(json!({
        "kind": "proposition_filled", "proposal": proposal, "value_for": ["Those who swim"], "public_value": "A harbour for all",
        "losers": "Nobody we know of", "indicator": "Swimmers in January", "baseline": "None", "support": [],
        "capacity": [{"name": "Adult hours", "need": 100, "unit": "hours", "essential": true, "needs_both": false}],
    }));
    for phone in [&mut karin, &mut noor] {
        phone.records(json!({"kind": "position_taken", "proposal": proposal, "version": 1, "position": "support"}));
    }
    let mut clerk = hall.phone_in("bath", "Bo Clerk", Some((clerk, token)));
    hall.opens("bath", Stage::Authorise);
    clerk.follows(proposal);
    clerk.sees("the text", |phone| phone.item("text", proposal).is_some());
    let clause = clerk.item("text", proposal).unwrap()["clauses"][1]["clause"].clone();
    let decision = json!({
        "kind": "decision_made", "proposal": proposal, "version": 1, "body": "Municipal Council", "recommendation": false,
        "decision": "adopt_with_changes", "vote": {"for": 17, "against": 5, "abstain": 1},
        "parties": [{"party": "Harbour List", "vote": {"for": 9, "against": 0, "abstain": 0}}], "reason": WHY,
        "rulings": [{
            "clause": clause, "decision": "adopt_with_changes", "words": "The sauna is heated at weekends.",
            "reason": "The energy budget of the harbour is small.",
        }],
        "conditions": [{"words": "A weekly count of swimmers.", "reason": "The council wants to know."}],
        "anchorage": "Decided by the elected, in public.",
    });
    (proposal, clerk.records(decision))
}

#[test]
fn a_decision_is_read_line_by_line_and_stands_on_the_councils_page() {
    on_both(|hall| {
        let (proposal, decision) = decided(&hall);
        for path in [format!("/f/bath/{decision}"), format!("/f/bath/{proposal}"), "/f/bath/record".to_owned()] {
            let page = hall.page(&path, None);
            for words in ["Adopted with changes", "17 for, 5 against, 1 abstained", WHY, "The sauna is heated at weekends."] {
                assert!(page.contains(words), "{path} does not say: {words}");
            }
            assert!(page.contains("A weekly count of swimmers.") && page.contains("Harbour List"), "{path}");
        }
        let front = hall.page("/", None);
        assert!(front.contains("A warm winter") && front.contains(&format!("/f/bath/{decision}")), "{front}");
        let danish = hall.page(&format!("/f/bath/{decision}?language=da"), None);
        assert!(danish.contains("Vedtaget med ændringer") && danish.contains("17 for, 5 imod"));
    });
}

#[test]
fn the_trail_leads_from_an_idea_to_the_decision_and_back_to_whoever_had_it() {
    on_both(|hall| {
        let (proposal, decision) = decided(&hall);
        let (status, trail) = hall.asks("GET", &format!("/api/forums/bath/trail/{proposal}"), None, None);
        let numbers: Vec<&Value> = trail["stops"].as_array().unwrap().iter().map(|stop| &stop["no"]).collect();
        assert!(status == 200 && numbers.contains(&&json!(decision)) && numbers.contains(&&json!(proposal)), "{trail}");
        assert!(trail["stops"].to_string().contains("Heat it with waste heat."), "{trail}");
        let page = hall.page(&format!("/f/bath/{proposal}/trail"), None);
        assert!(page.contains("Heat it with waste heat."), "{page}");
        let (status, _) = hall.asks("GET", "/api/forums/bath/trail/9999", None, None);
        assert!(status == 404);
        let (status, _) = hall.asks("GET", "/api/forums/bath/came-of-mine", None, None);
        assert!(status == 401);
    });
}

#[test]
fn the_panel_is_read_with_what_it_was_a_week_ago() {
    on_both(|hall| {
        decided(&hall);
        let (status, look) = hall.asks("GET", "/api/forums/bath/panel", None, None);
        let gauges = look["panel"]["gauges"].as_array().unwrap();
        assert!(status == 200 && gauges.len() >= 20, "{look}");
        assert!(look["panel"]["active"] == 2 && look["panel"]["at"].is_i64(), "{look}");
        assert!(gauges.iter().all(|gauge| gauge["was"].is_null() || gauge["was"].is_number()));
        let (again, same) = hall.asks("GET", "/api/forums/bath/panel", None, None);
        assert!(again == 200 && same["panel"]["lamps"] == look["panel"]["lamps"]);
        assert!(hall.page("/f/bath/panel", None).contains("Is this co-creation?"));
        let (status, _) = hall.asks("GET", "/api/forums/nowhere/panel", None, None);
        assert!(status == 404);
    });
}

/// A key where its text should be.
fn unworded(page: &str) -> Option<&str> {
    let (_, body) = page.split_once("<body>")?;
    let texts = body.split('>').filter_map(|rest| rest.split('<').next()).map(str::trim);
    let is_key = |text: &&str| {
        text.contains('-')
            && text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
    };
    texts.into_iter().find(is_key)
}

#[test]
fn every_address_of_a_forums_life_opens() {
    on_both(|hall| {
        let (proposal, _) = decided(&hall);
        let (_, token) = hall.person("Emil S.", ActorGroup::Citizen);
        for path in ["way", "mandate", "panel", "desk", "mine", "record", &format!("{proposal}/trail"), "2"] {
            for who in [None, Some(token.as_str())] {
                for language in ["en", "da"] {
                    let page = hall.page(&format!("/f/bath/{path}?language={language}"), who);
                    assert!(page.contains("<h1"), "{path}");
                    assert!(unworded(&page).is_none(), "{path} in {language} says {:?}", unworded(&page));
                }
            }
        }
        for path in ["/desk", "/propose?council=elvebro"] {
            assert!(hall.page(path, Some(&token)).contains("<h1"), "{path}");
        }
        let mandate = hall.page("/f/bath/mandate", None);
        for words in
            ["19 for, 3 against, 1 abstained", "The price of a ticket", "Committee on Culture", "Many letters asked for it."]
        {
            assert!(mandate.contains(words), "the mandate does not say: {words}");
        }
    });
}
