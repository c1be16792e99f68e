//! Told scenarios come in whole, or up to a day, at their own times or as if that day were today.

use std::path::{Path, PathBuf};

use deliberation::act::Participation;
use deliberation::event::{By, Entry, Event, Micros, Stage};
use deliberation::forum::Forum;
use deliberation::panel::Threshold;
use moothall::clock;
use moothall::exchange::scenario::{self, Scenario, Telling};
use serde_json::{Value, json};

use crate::exchange::{log, moothall};
use crate::postgres::{Place, on_both};

const DAY_US: i64 = 86_400_000_000;

fn file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/scenarios.json")
}

fn stories() -> Vec<Scenario> {
    scenario::parse("data/scenarios.json", &std::fs::read_to_string(file()).unwrap()).unwrap().forums
}

fn import(place: &Place, file: &Path, more: &[&str]) -> Result<Value, String> {
    let args = ["import", "scenario", file.to_str().unwrap(), "--database", &place.address];
    let out = moothall(&[&args[..], more].concat());
    if out.status.success() {
        Ok(serde_json::from_slice(&out.stdout).unwrap())
    } else {
        Err(String::from_utf8(out.stderr).unwrap())
    }
}

fn told(place: &Place, more: &[&str]) -> Vec<Entry> {
    let brought = import(place, &file(), more).unwrap();
    let forum = place.store.forum_by_slug(brought["forum"].as_str().unwrap()).unwrap().unwrap();
    log(&place.store, &forum)
}

fn at(time: &str) -> Micros {
    Micros(time.parse::<jiff::Timestamp>().unwrap().as_microsecond())
}

/// A file with one small story in it, whose events are these.
fn small(events: Value) -> tempfile::NamedTempFile {
    let actor = |id, group| json!({"id": id, "name": format!("{id} (fictional)"), "group": group});
    let story = json!({
        "key": "T", "day0": "2026-01-01T08:00:00Z", "fictional": true, "council": "Elvebro", "title": "A small story",
        "mandate": {"question": "What helps?", "problem": "It is dark.", "sponsor": "ann", "champion": "mia"},
        "actors": [actor("ann", "elected"), actor("cai", "citizen"), actor("mia", "manager")],
        "events": events,
    });
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), json!({"note": "", "forums": [story]}).to_string()).unwrap();
    file
}

#[test]
fn each_of_the_three_stories_comes_in_with_nothing_left_out() {
    on_both(|place| {
        for story in stories() {
            let brought = import(place, &file(), &["--only", &story.key]).unwrap();
            assert_eq!(brought["skipped"], json!([]), "{}", story.key);
            let again = import(place, &file(), &["--only", &story.key]).unwrap();
            assert_eq!((&again["forum"], &again["already_imported"]), (&brought["forum"], &json!(true)));
            let forum = place.store.forum_by_slug(brought["forum"].as_str().unwrap()).unwrap().unwrap();
            let log = log(&place.store, &forum);
            for happening in story.events.iter().filter(|it| it.what != "actor.joined") {
                let moment = Micros(happening.at.as_microsecond());
                assert!(log.iter().any(|entry| entry.at == moment), "{} is not at its time", happening.id);
            }
            let decided = log.iter().filter(|it| matches!(it.event, Event::DecisionMade(_))).count();
            assert_eq!(decided, story.events.iter().filter(|it| it.what == "authorisation.decided").count());
            assert!(place.store.verify(forum.id, |finding| panic!("{finding:?}")).unwrap().is_whole());
        }
        assert_eq!(place.store.forums().unwrap().len(), 3);
    });
}

#[test]
fn a_story_begins_with_its_proposal_and_its_mandate() {
    let log = told(&Place::sqlite(), &["--only", "L"]);
    let Event::ForumOpened { participation, plan, template, .. } = &log[0].event else { panic!("{:?}", log[0]) };
    assert_eq!((*participation, template.as_ref().unwrap().as_str()), (Participation::Appointed, "task-committee"));
    assert!(!plan[&Stage::Convene].gate.is_empty());
    let mandate = log.iter().find_map(|it| if let Event::MandateAdopted(act) = &it.event { Some((it, act)) } else { None });
    let (entry, act) = mandate.unwrap();
    assert!(matches!(entry.by, By::Person(_)) && entry.at == at("2026-01-26T09:00:00Z"));
    assert_eq!((act.vote.yes, act.vote.against, act.vote.abstain), (19, 3, 1));
    assert_eq!(act.terms.case.as_ref().unwrap().as_str(), "case 2026-014");
    assert_eq!((act.terms.seats.elected, act.terms.seats.others), (5, 10));
    assert_eq!(act.terms.numbers[&Threshold::MinPositions], 2_000);
    assert_eq!(act.terms.decision_due, at("2026-06-15T12:00:00Z"));
    assert_eq!(act.terms.ends, at("2027-06-15T12:00:00Z"), "a year later, where nobody says otherwise");
    let stages: Vec<Stage> =
        log.iter().filter_map(|it| if let Event::StageOpened { stage, .. } = it.event { Some(stage) } else { None }).collect();
    use Stage::*;
    assert_eq!(stages, [Mandate, Convene, Diagnose, Create, Refine, Proposition, Authorise, Deliver]);
    let declared = log.iter().filter(|it| matches!(it.event, Event::InterestDeclared(_))).count();
    assert_eq!(declared, 17, "everyone says what they have at stake");
    let kiosk = log.iter().find_map(|it| match &it.event {
        Event::InterestDeclared(act) if act.interest.is_some() => act.interest.clone(),
        _ => None,
    });
    assert_eq!(kiosk.unwrap().as_str(), "leases from the municipality");
}

#[test]
fn until_leaves_out_what_came_later() {
    let place = Place::sqlite();
    let whole = told(&place, &["--only", "N"]);
    let cut = told(&place, &["--only", "N", "--until", "2026-04-20T09:00:00Z"]);
    assert!(cut.len() < whole.len() && cut.iter().all(|it| it.at <= at("2026-04-20T09:00:00Z")));
    assert_eq!(Forum::replay(&cut).stage(), Some(Stage::Refine));
    let by_day = told(&Place::sqlite(), &["--only", "N", "--until", "49"]);
    let same = |log: &[Entry]| log.iter().map(|it| (it.at, it.event.kind())).collect::<Vec<_>>();
    assert_eq!(same(&by_day), same(&cut), "day 49 of N ends then");
    let by_date = told(&place, &["--only", "N", "--until", "2026-04-19"]);
    assert!(by_date.len() <= cut.len() && by_date.iter().all(|it| it.at < at("2026-04-20T00:00:00Z")));
    let before = import(&place, &file(), &["--only", "N", "--until", "2020-01-01"]).unwrap_err();
    assert!(before.contains("nothing has happened in it until then"), "{before}");
}

#[test]
fn a_day_of_a_story_can_be_today() {
    let place = Place::sqlite();
    let log = told(&place, &["--only", "N", "--day", "56"]);
    let now = clock::now().0;
    let refine = log.iter().find(|it| matches!(it.event, Event::StageOpened { stage: Stage::Refine, .. })).unwrap();
    let ago = now - refine.at.0;
    assert!((14 * DAY_US..15 * DAY_US).contains(&ago), "refine began on day 42, two weeks before");
    assert!(log.iter().all(|it| it.at.0 <= now));
    let Some(Event::MandateAdopted(act)) = log.iter().map(|it| &it.event).find(|it| matches!(it, Event::MandateAdopted(_)))
    else {
        panic!("no mandate")
    };
    let left = act.terms.decision_due.0 - now;
    // Whole days are moved, whatever the hour is.
    assert!((154 * DAY_US..157 * DAY_US).contains(&left), "its dates have moved with it: {}", left / DAY_US);
    assert_eq!(import(&place, &file(), &["--only", "N", "--day", "56"]).unwrap()["already_imported"], true);
}

#[test]
fn an_unknown_key_says_which_there_are() {
    let place = Place::sqlite();
    let said = import(&place, &file(), &["--only", "X"]).unwrap_err();
    assert!(said.contains("no scenario \"X\"") && said.contains("there are L, N, U"), "{said}");
    let said = import(&place, &file(), &["--only", "L", "--until", "soon"]).unwrap_err();
    assert!(said.contains("\"soon\" is neither a moment"), "{said}");
    let said = import(&place, &file(), &["--only", "L", "--slug", "No way"]).unwrap_err();
    assert!(said.contains("cannot stand in an address"), "{said}");
    assert!(place.store.forums().unwrap().is_empty());
}

#[test]
fn a_bad_file_says_where() {
    let place = Place::sqlite();
    let bad = tempfile::NamedTempFile::new().unwrap();
    for (text, said) in [
        ("{\"note\": \"\",\n \"forums\": [{\"key\": 1}]}", "line 2"),
        ("{\"forums\": [", "not a file of scenarios"),
        ("{}", "missing field `forums`"),
    ] {
        std::fs::write(bad.path(), text).unwrap();
        let words = import(&place, bad.path(), &["--only", "L"]).unwrap_err();
        assert!(words.contains(said), "{said}: {words}");
    }
    let words = import(&place, Path::new("nowhere.json"), &["--only", "L"]).unwrap_err();
    assert!(words.contains("nowhere.json cannot be read"), "{words}");
}

#[test]
fn what_cannot_be_told_in_the_houses_words_is_listed() {
    let place = Place::sqlite();
    let day = |day| format!("2026-01-{day:02}T08:00:00Z");
    let story = small(json!([
        {"id": "e1", "at": day(1), "type": "forum.proposed", "actor": "ann", "text": "Letters"},
        {"id": "e2", "at": day(2), "type": "moon.rose", "actor": "ann"},
        {"id": "e3", "at": day(2), "type": "stage.opened", "actor": "ann", "stage": "tea"},
        {"id": "e4", "at": day(3), "type": "actor.joined", "actor": "nobody"},
        {"id": "e5", "at": day(4), "type": "contribution.posted", "actor": "cai", "kind": "comment", "text": "Hm", "reply_to": "e9"},
        {"id": "e6", "at": day(5), "type": "mandate.adopted", "actor": "ann", "vote": {"for": 1, "against": 0, "abstain": 0}},
    ]));
    let brought = import(&place, story.path(), &["--only", "T"]).unwrap();
    let which: Vec<&Value> =
        brought["skipped"].as_array().unwrap().iter().flat_map(|it| it["which"].as_array().unwrap()).collect();
    assert_eq!(which, ["e2", "e3", "e4", "e5", "e6"]);
}

#[test]
fn a_story_may_tell_any_act_in_the_words_of_the_record() {
    let place = Place::sqlite();
    let day = |day| format!("2026-01-{day:02}T08:00:00Z");
    let story = small(json!([
        {"id": "e1", "at": day(1), "type": "forum.suggested", "actor": "cai", "because": "Nobody else asks."},
        {"id": "e2", "at": day(2), "type": "suggestion.supported", "actor": "mia"},
        {"id": "e3", "at": day(3), "type": "actor.joined", "actor": "cai"},
        {"id": "e4", "at": day(3), "type": "meeting.set", "actor": "ann", "meets_at": "2026-01-20", "place": "The school", "text": "We meet."},
        {"id": "e5", "at": day(4), "type": "actor.invited", "actor": "ann", "group": "business", "name": "The kiosk", "reason": "It is closest."},
        {"id": "e6", "at": day(5), "type": "stage.overridden", "actor": "ann", "stage": "convene", "lines": ["lay_share"], "reason": "They come."},
        {"id": "e7", "at": day(6), "type": "hat.changed", "actor": "cai", "hat": "The night-walkers"},
        {"id": "e8", "at": day(7), "type": "declaration.made", "actor": "mia", "text": "I sell lamps.", "lay": false, "affected": false},
        {"id": "e9", "at": day(8), "type": "actor.left", "actor": "cai"},
    ]));
    let brought = import(&place, story.path(), &["--only", "T"]).unwrap();
    assert_eq!(brought["skipped"], json!([]));
    let forum = place.store.forum_by_slug(brought["forum"].as_str().unwrap()).unwrap().unwrap();
    let log = log(&place.store, &forum);
    let met = log.iter().find_map(|it| if let Event::MeetingSet(act) = &it.event { Some(act.meets_at) } else { None });
    assert_eq!(met, Some(at("2026-01-20T12:00:00Z")));
    let left = log.iter().find(|it| matches!(it.event, Event::OfficeTaken { .. })).unwrap();
    assert_eq!(left.by, By::House, "nobody takes an office from themselves");
}

#[test]
fn stories_with_the_same_people_share_them() {
    let stories = stories();
    let whole = scenario::bring_in(&stories[0], Telling::default()).unwrap();
    let mut second = stories[0].clone();
    second.key = "L2".to_owned();
    second.people_of = Some(scenario::key(&stories[0]));
    let second = scenario::bring_in(&second, Telling::default()).unwrap();
    assert_eq!(whole.people, second.people);
    assert_ne!(whole.entries[0].id, second.entries[0].id);
}
