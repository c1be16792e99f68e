//! The way of a proposal, and of what somebody said.

use deliberation::act::{Decision, Disposition, ResponseGiven, Unit, ViewChanged};
use deliberation::event::{Contribution, Event, Kind, Seq, Stage};
use deliberation::item::{Audience, Trail};

use crate::council::decides;
use crate::delivery::{evaluates, reports};
use crate::hall::*;
use crate::triangle::{fills, needs};

fn speaks(contribution: Contribution, words: &str, reply_to: Option<Seq>) -> Event {
    Event::ContributionMade { contribution, words: text(words), because: None, reply_to, component: None, known: None }
}

fn responds(to: Seq) -> Event {
    let why = "It goes forward because a room costs little and the young asked for nothing else.";
    let reason = reason(why);
    Event::ResponseGiven(ResponseGiven { to, disposition: Disposition::TakenUp, reason, into: None, for_member: None })
}

fn builds(ideas: Vec<Seq>) -> Event {
    Event::ProposalMade {
        title: title("The Ten O'Clock Room"),
        clauses: vec![text("Open the hall."), text("Till ten.")],
        ideas,
    }
}

/// The kinds of the stops: told ones as they are, untold ones with a question mark, those to come with dots.
fn steps(trail: &Trail) -> Vec<String> {
    let name = |kind: Kind| serde_json::to_value(kind).unwrap().as_str().unwrap().to_owned();
    let step = |stop: &deliberation::item::Stop| match (stop.no, stop.ahead) {
        (Some(no), false) => format!("{} {}", name(stop.kind), no.0),
        (None, false) => format!("{}?", name(stop.kind)),
        (None, true) => format!("{}…", name(stop.kind)),
        (Some(_), true) => panic!("what is ahead has no number yet"),
    };
    trail.stops.iter().map(step).collect()
}

fn way(hall: &Hall, proposal: Seq) -> Vec<String> {
    steps(&hall.forum.trail(proposal, Audience::Public).unwrap())
}

struct Story {
    hall: Hall,
    testimony: Seq,
    idea: Seq,
    response: Seq,
    proposal: Seq,
    amendment: Seq,
}

/// Cy tells how it is, Ben has an idea of it, the sponsor takes it up, Ana makes a proposal, Cy changes it.
fn story() -> Story {
    let mut hall = Hall::at(Stage::Diagnose);
    let testimony = hall.does(&who(CY), speaks(Contribution::Testimony, "The house closes before the last bus.", None));
    hall.opens(Stage::Create);
    let idea = hall.does(&who(BEN), speaks(Contribution::Idea, "The depot's waiting hall.", Some(testimony)));
    let response = hall.does(&who(SPONSOR), responds(idea));
    let proposal = hall.does(&who(ANA), builds(vec![idea]));
    hall.opens(Stage::Refine);
    let amendment = hall.does(&who(CY), moves(proposal, 1, vec![insert(None, "Doors to the track side.")]));
    hall.does(&who(ANA), accepts(amendment));
    Story { hall, testimony, idea, response, proposal, amendment }
}

#[test]
fn a_measure_can_be_followed_from_the_first_word_to_what_came_of_it() {
    let Story { mut hall, testimony, idea, response, proposal, amendment } = story();
    let begun = [
        format!("testimony {}", testimony.0),
        format!("idea {}", idea.0),
        format!("response_given {}", response.0),
        format!("proposal_made {}", proposal.0),
        format!("amendment_moved {}", amendment.0),
    ];
    let with = |more: &[String]| [&begun[..], more].concat();
    assert_eq!(way(&hall, proposal), with(&["proposition_filled…".into(), "decision_made…".into()]));
    let filled = hall.does(&who(ANA), fills(proposal, vec![needs("Hours", 10, Unit::Hours)]));
    hall.opens(Stage::Authorise);
    let decided = hall.does(&deliberation::people::Who::House, decides(proposal, Decision::Adopt));
    let so_far = [format!("proposition_filled {}", filled.0), format!("decision_made {}", decided.0)];
    let ahead = ["progress_reported…".to_owned(), "evaluation_published…".to_owned()];
    assert_eq!(way(&hall, proposal), with(&[&so_far[..], &ahead[..]].concat()));
    hall.opens(Stage::Deliver);
    let report = hall.does(&who(CY), reports(proposal));
    hall.opens(Stage::Learn);
    let learned = hall.does(&who(SPONSOR), evaluates());
    let end = [format!("progress_reported {}", report.0), format!("evaluation_published {}", learned.0)];
    assert_eq!(way(&hall, proposal), with(&[&so_far[..], &end[..]].concat()));
    let trail = hall.forum.trail(proposal, Audience::Public).unwrap();
    let at = |no: Seq| trail.stops.iter().find(|stop| stop.no == Some(no)).unwrap();
    assert!(at(amendment).interchange && at(amendment).joins && at(idea).joins && !at(decided).interchange);
    assert_eq!(at(testimony).gist.as_deref(), Some("The house closes before the last bus."));
    assert_eq!((at(idea).topic, at(learned).topic), (Some(testimony), Some(Seq(0))));
}

#[test]
fn a_step_that_is_missing_is_told_as_missing() {
    let mut hall = Hall::at(Stage::Refine);
    let proposal = hall.does(&who(ANA), builds(vec![]));
    let made = format!("proposal_made {}", proposal.0);
    let start = ["testimony?", "idea?", "response_given?", made.as_str()];
    assert_eq!(way(&hall, proposal), [&start[..], &["proposition_filled…", "decision_made…"]].concat());
    hall.opens(Stage::Authorise);
    let decided = hall.does(&deliberation::people::Who::House, decides(proposal, Decision::Adopt));
    hall.opens(Stage::Closed);
    let decided = format!("decision_made {}", decided.0);
    let end = ["proposition_filled?", decided.as_str(), "progress_reported?", "evaluation_published?"];
    assert_eq!(way(&hall, proposal), [&start[..], &end[..]].concat());
    assert_eq!(hall.forum.trail(Seq(1), Audience::Public), None);
}

#[test]
fn what_was_given_back_waits_for_the_next_decision_and_what_was_rejected_for_nothing() {
    let Story { mut hall, proposal, .. } = story();
    hall.opens(Stage::Authorise);
    hall.does(&deliberation::people::Who::House, decides(proposal, Decision::Return));
    assert_eq!(way(&hall, proposal).last().unwrap(), "decision_made…");
    let last = hall.does(&deliberation::people::Who::House, decides(proposal, Decision::Reject));
    assert_eq!(way(&hall, proposal).last(), Some(&format!("decision_made {}", last.0)));
}

#[test]
fn everyone_sees_what_came_of_what_they_said() {
    let Story { mut hall, testimony, idea, proposal, amendment, .. } = story();
    let alone = hall.does(&who(CY), speaks(Contribution::Question, "Who keeps the key?", None));
    hall.does(&who(CY), says("Just a word."));
    let ways = hall.forum.came_of(person(CY).id, Audience::Public);
    let firsts: Vec<Option<Seq>> = ways.iter().map(|way| way.stops[0].no).collect();
    assert_eq!(firsts[..], [Some(alone), Some(amendment), Some(testimony)], "a word that led to nothing is no way");
    assert_eq!(ways[0].proposal, None);
    assert_eq!((ways[1].proposal, ways[2].proposal), (Some(proposal), Some(proposal)));
    assert!(steps(&ways[1])[1].starts_with("amendment_accepted"));
    assert_eq!(ways[2].stops[1].no, Some(idea));
    let of_ben = hall.forum.came_of(person(BEN).id, Audience::Public);
    assert_eq!((of_ben.len(), of_ben[0].proposal), (1, Some(proposal)));
    assert!(hall.forum.came_of(person(MODERATOR).id, Audience::Public).is_empty());
}

#[test]
fn an_amendment_that_was_declined_ends_there() {
    let Story { mut hall, proposal, .. } = story();
    let amendment = hall.does(&who(MEMBER), moves(proposal, 2, vec![insert(None, "Seven nights.")]));
    hall.does(&who(ANA), declines(amendment));
    let ways = hall.forum.came_of(person(MEMBER).id, Audience::Public);
    assert_eq!((ways[0].proposal, ways[0].stops.len()), (None, 2));
    assert!(steps(&ways[0])[1].starts_with("amendment_declined"));
}

#[test]
fn a_word_that_changed_a_view_has_a_way_too() {
    let Story { mut hall, proposal, .. } = story();
    let word = hall.does(&who(CY), says("My brother walks home alone."));
    hall.does(
        &who(SPONSOR),
        Event::ViewChanged(ViewChanged { on: proposal, because: reason("I had not seen it so."), heard: Some(word) }),
    );
    let ways = hall.forum.came_of(person(CY).id, Audience::Public);
    assert_eq!((ways[0].stops[0].no, ways[0].proposal), (Some(word), Some(proposal)));
    assert!(way(&hall, proposal).contains(&format!("comment {}", word.0)));
}

#[test]
fn hidden_words_are_on_no_way() {
    let Story { mut hall, testimony, proposal, amendment, .. } = story();
    for entry in [testimony, amendment, proposal] {
        hall.does(&who(MODERATOR), hides(entry));
    }
    let trail = hall.forum.trail(proposal, Audience::Public).unwrap();
    let gist = |no: Seq, trail: &Trail| trail.stops.iter().find(|stop| stop.no == Some(no)).unwrap().gist.clone();
    for entry in [testimony, amendment, proposal] {
        assert_eq!(gist(entry, &trail), None);
        assert!(gist(entry, &hall.forum.trail(proposal, Audience::Staff).unwrap()).is_some());
    }
    let ways = serde_json::to_string(&hall.forum.came_of(person(CY).id, Audience::Public)).unwrap();
    assert!(!ways.contains("last bus") && !ways.contains("Ten O'Clock"));
}
