//! What time brings: a decision that is owed, an end that has passed; and that it is recorded once.

use std::collections::BTreeMap;

use deliberation::act::{Ballot, MandateAdopted, Seats, Terms};
use deliberation::event::{By, Event, Micros, Stage, Standing};
use deliberation::people::{ActorGroup, CouncilOffice};
use deliberation::words::Title;
use moothall::clock;
use serde_json::json;

use crate::hall::{Database, Hall, name, on_both, reason, text, waits_until};

const DAY: i64 = 86_400_000_000;

pub fn in_days(days: i64) -> Micros {
    Micros(clock::now().0 + days * DAY)
}

/// A forum whose mandate was adopted sixty days ago; one proposal is on its way.
pub fn mandated(decision_due: Micros, ends: Micros) -> Vec<(Micros, By, Event)> {
    let at = in_days(-60);
    let terms = Terms {
        question: text("How can the harbour bath be open all year?"),
        problem: text("The bath is closed from October to May."),
        deliverable: text("At most three measures"),
        open: vec![text("Which measures")],
        reserved: vec![text("The price of a ticket")],
        required: BTreeMap::from([(ActorGroup::Elected, 1), (ActorGroup::Citizen, 1)]),
        seats: Seats { elected: 1, others: 2 },
        prepares: name("Committee on Culture"),
        decides: name("Municipal Council"),
        decision_due,
        ends,
        reply_days: 14,
        touchpoint_days: 30,
        effort: None,
        contact: None,
        case: None,
        goals: Vec::new(),
        numbers: BTreeMap::new(),
    };
    let opened = Event::ForumOpened {
        title: Title::parse("A bath for all seasons").unwrap(),
        question: text("How can the harbour bath be open all year?"),
        mandate: text("At most three measures."),
        problem: text("The bath is closed from October to May."),
        stages: vec![Stage::Mandate, Stage::Diagnose, Stage::Create, Stage::Refine, Stage::Authorise, Stage::Closed],
        standing: Standing::Real,
        source: None,
        participation: deliberation::act::Participation::Open,
        plan: BTreeMap::new(),
        template: None,
        grew_from: None,
    };
    let vote = Ballot { yes: 19, against: 3, abstain: 1 };
    let (body, why) = (name("Municipal Council"), reason("Many letters asked for it."));
    let adopted = MandateAdopted { terms: Box::new(terms), body, vote, reason: why };
    let refine = Event::StageOpened { stage: Stage::Refine, reason: reason("Ideas are there."), days: None };
    let clauses = vec![text("The bath opens in January."), text("The sauna is heated.")];
    let proposal = Event::ProposalMade { title: Title::parse("A winter opening").unwrap(), clauses, ideas: Vec::new() };
    let events = [opened, Event::MandateAdopted(adopted), refine, proposal];
    events.into_iter().map(|event| (at, By::House, event)).collect()
}

fn kinds(hall: &Hall, forum: moothall::store::ForumId) -> Vec<String> {
    let log = hall.store.read(forum, deliberation::event::Seq(0), usize::MAX).unwrap();
    log.iter().map(|kept| kept.entry.event.kind().name()).collect()
}

#[test]
fn silence_past_the_decision_date_is_shown_to_everyone() {
    on_both(|hall| {
        hall.imports("bath", mandated(in_days(-2), in_days(100)));
        hall.imports("pool", mandated(in_days(20), in_days(100)));
        let page = hall.page("/f/bath", None);
        assert!(page.contains("The council owes an answer since"), "{page}");
        assert!(page.contains("The price of a ticket"), "what is reserved stands on the forum's page");
        assert!(hall.page("/f/bath?language=da", None).contains("Rådet skylder et svar siden"));
        assert!(!hall.page("/f/pool", None).contains("owes an answer"));
        let front = hall.page("/", None);
        assert!(front.matches("The council owes an answer since").count() == 1, "{front}");
        let (_, councils) = hall.asks("GET", "/api/councils", None, None);
        let cards = councils[0]["forums"].as_array().unwrap();
        let due = |slug: &str| cards.iter().find(|card| card["slug"] == slug).unwrap()["decision_due"].as_i64().unwrap();
        assert!(due("bath") < clock::now().0 && due("pool") > clock::now().0);
    });
}

#[test]
fn past_the_end_new_ideas_wait_until_the_council_prolongs_it() {
    on_both(|hall| {
        let forum = hall.imports("bath", mandated(in_days(-30), in_days(-1)));
        let noor = hall.person("Noor H.", ActorGroup::Citizen);
        let mut noor = hall.phone_in("bath", "Noor H.", Some(noor));
        let idea = json!({"kind": "contribution_made", "contribution": "idea", "words": "Heat it with the waste heat."});
        let refusal = noor.is_refused(idea.clone());
        assert!(refusal["refusal"] == "end_passed", "{refusal}");
        waits_until("the page says that it ended", || hall.page("/f/bath", None).contains("The forum ended on"));
        noor.records(json!({"kind": "contribution_made", "contribution": "comment", "words": "A pity."}));
        let (clerk, token) = hall.person("Bo Clerk", ActorGroup::Manager);
        hall.store.give_office(hall.council, clerk, CouncilOffice::Clerk).unwrap();
        let mut clerk = hall.phone_in("bath", "Bo Clerk", Some((clerk, token)));
        let (until, due) = (in_days(90).0, in_days(60).0);
        let reason = "The council wants to hear the swimmers out before it decides on the winter.";
        clerk.records(json!({"kind": "forum_prolonged", "until": until, "decision_due": due, "reason": reason}));
        noor.records(idea);
        waits_until("the page says no more that it ended", || !hall.page("/f/bath", None).contains("The forum ended on"));
        let ended = kinds(&hall, forum).iter().filter(|kind| *kind == "end_passed").count();
        assert!(ended == 1, "the end passed {ended} times");
    });
}

#[test]
fn what_time_brings_comes_without_anyone_acting() {
    let hall = Hall::start(Database::sqlite());
    let forum = hall.imports("bath", mandated(in_days(-30), in_days(-1)));
    let mut guest = hall.phone_in("bath", "a guest", None);
    guest.sees("that the end has passed", |phone| phone.item("forum", 0).is_some_and(|head| head["ended"] == true));
    assert!(kinds(&hall, forum).iter().any(|kind| kind == "end_passed"));
}

#[test]
fn what_time_brings_is_recorded_once_by_two_halls_on_one_record() {
    let hall = Hall::start(Database::postgres());
    let forum = hall.imports("bath", mandated(in_days(-30), in_days(-1)));
    let other = hall.twin();
    let mut here = hall.phone_in("bath", "a guest", None);
    let mut there = other.phone_in(&hall, "bath");
    for guest in [&mut here, &mut there] {
        guest.sees("that the end has passed", |phone| phone.item("forum", 0).is_some_and(|head| head["ended"] == true));
    }
    let once = |kind: &str| kinds(&hall, forum).iter().filter(|one| *one == kind).count();
    assert!(once("end_passed") == 1, "{:?}", kinds(&hall, forum));
    let noor = hall.person("Noor H.", ActorGroup::Citizen);
    let mut noor = hall.phone_in("bath", "Noor H.", Some(noor));
    noor.records(json!({"kind": "contribution_made", "contribution": "comment", "words": "A pity."}));
    waits_until("both logs are one", || once("comment") == 1);
    assert!(once("end_passed") == 1);
    let raised = kinds(&hall, forum).iter().filter(|kind| *kind == "warning_raised").count();
    let log = hall.store.read(forum, deliberation::event::Seq(0), usize::MAX).unwrap();
    let mut of_what: Vec<String> = log
        .iter()
        .filter_map(|kept| match &kept.entry.event {
            Event::WarningRaised(raised) => Some(format!("{:?}", raised.warning)),
            _ => None,
        })
        .collect();
    of_what.sort_unstable();
    of_what.dedup();
    assert!(of_what.len() == raised, "a warning was raised twice");
}
