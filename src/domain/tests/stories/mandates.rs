//! The mandate: what it must say, who adopts it, and the dates that follow from it.

use deliberation::act::*;
use deliberation::due::due;
use deliberation::event::{Contribution, Event, Kind, Micros, Seq, Stage};
use deliberation::item::{Audience, DutyKind, MandateItem, Thing};
use deliberation::people::Who;
use deliberation::refusal::{Lack, Needs, Refusal};

use crate::founding::duties;
use crate::hall::*;

/// Takes something out of a mandate, or puts in what does not belong there.
type Without = fn(&mut Terms);

fn drafts(terms: Box<Terms>) -> Event {
    Event::MandateDrafted(MandateDrafted { terms, because: reason("So that we can begin.") })
}

fn mandate(hall: &Hall, no: Seq) -> MandateItem {
    let items = hall.forum.since(Seq(0), Seq(0), Audience::Public).into_iter().filter(|item| item.no == no);
    let found = items.filter_map(|item| if let Thing::Mandate(mandate) = item.thing { Some(mandate) } else { None }).next();
    found.expect("the mandate is shown")
}

/// What was made due, recorded; and nothing is due when asked again.
fn time_passes(hall: &mut Hall, now: Micros) -> Vec<Kind> {
    let events: Vec<Event> = due(&hall.forum, now).into_iter().filter(|event| event.kind() == Kind::EndPassed).collect();
    for event in &events {
        hall.does(&Who::House, event.clone());
    }
    assert!(due(&hall.forum, now).iter().all(|event| event.kind() != Kind::EndPassed));
    events.iter().map(Event::kind).collect()
}

#[test]
fn a_mandate_says_what_is_open_who_comes_by_when_and_for_what() {
    let mut hall = Hall::of(Participation::Appointed);
    let lacking: [(Without, Lack); 10] = [
        (|terms| terms.open.clear(), Lack::Open),
        (|terms| terms.required.clear(), Lack::Required),
        (|terms| terms.seats.others = 0, Lack::Seats),
        (|terms| terms.reply_days = 0, Lack::Clocks),
        (|terms| terms.touchpoint_days = 0, Lack::Clocks),
        (|terms| terms.ends = Micros(terms.decision_due.0 - 1), Lack::Dates),
        (|terms| terms.goals = vec![goal(17)], Lack::Goals),
        (|terms| terms.goals = vec![goal(0)], Lack::Goals),
        (|terms| terms.goals = vec![goal(3), goal(3)], Lack::Goals),
        (|terms| terms.goals = [1, 2, 3, 4, 5].map(goal).to_vec(), Lack::Goals),
    ];
    for (without, what) in lacking {
        let mut terms = terms();
        without(&mut terms);
        hall.refuses(&who(CLERK), adopts(terms.clone()), Refusal::MandateLacks { what });
        hall.refuses(&who(SPONSOR), drafts(terms), Refusal::MandateLacks { what });
    }
    let (body, reason) = (deliberation::words::Name::parse("Council").unwrap(), reason("We ask."));
    let silent = Event::MandateAdopted(MandateAdopted { terms: terms(), body, vote: Ballot::default(), reason });
    hall.refuses(&who(CLERK), silent, Refusal::MandateLacks { what: Lack::Vote });
    for i in [SPONSOR, MEMBER, ANA, MODERATOR] {
        hall.refuses(&who(i), adopts(terms()), Refusal::NotYours { needs: Needs::Council });
    }
    let mut whole = terms();
    whole.goals = [1, 5, 11, 16].map(goal).to_vec();
    hall.does(&who(CLERK), adopts(whole));
}

fn goal(sdg: u8) -> Goal {
    Goal { sdg, how: text("By light and by people.") }
}

#[test]
fn the_forum_asks_what_its_mandate_asks_in_its_latest_version() {
    let mut hall = Hall::of(Participation::Appointed);
    let draft = hall.does(&who(SPONSOR), drafts(terms()));
    assert_eq!(mandate(&hall, draft).version, None);
    assert!(duties(&hall, CLERK).contains(&DutyKind::AdoptMandate));
    let first = hall.does(&who(CLERK), adopts(terms()));
    assert!(!duties(&hall, CLERK).contains(&DutyKind::AdoptMandate));
    assert_eq!(hall.forum_item().mandate_no, Some(first));
    let mut changed = terms();
    (changed.question, changed.problem) = (text("Who has nowhere to go?"), text("Nobody is at home there."));
    let second = hall.does(&who(CLERK), adopts(changed));
    assert_eq!((mandate(&hall, first).version, mandate(&hall, second).version), (Some(1), Some(2)));
    assert_eq!(mandate(&hall, first).vote.unwrap().yes, 19);
    let item = hall.forum_item();
    assert_eq!((item.question.as_str(), item.problem.text.as_str()), ("Who has nowhere to go?", "Nobody is at home there."));
    assert_eq!((item.problem_version, item.reply_days, item.touchpoint_days), (1, Some(14), Some(30)));
    hall.does(&who(MODERATOR), hides(second));
    assert_eq!(hall.forum_item().question, "What makes the square a good place after dark?");
    let hidden = mandate(&hall, second);
    assert_eq!((hidden.terms.question.as_str(), hidden.terms.open.len(), hidden.body), ("", 0, None));
    assert_eq!(hidden.terms.reply_days, 14, "the numbers of a hidden mandate hold");
}

#[test]
fn a_joint_problem_statement_stays_when_the_mandate_changes() {
    let mut hall = Hall::at(Stage::Diagnose);
    hall.does(&who(CLERK), adopts(terms()));
    let said = hall.does(&who(ANA), says("There is nobody to call."));
    let component = |sources| deliberation::event::Component {
        words: text("Nobody to call"),
        origin: vec![deliberation::people::ActorGroup::Citizen],
        sources,
    };
    let revised = |sources| Event::ProblemRevised {
        problem: text("Nobody is responsible there."),
        because: reason("We listened."),
        components: vec![component(sources)],
    };
    hall.refuses(&who(MEMBER), revised(vec![Seq(999)]), Refusal::NoSuch { entry: Seq(999) });
    let revision = hall.does(&who(MEMBER), revised(vec![said]));
    hall.refuses(&who(MEMBER), revised(vec![said]), Refusal::NothingChanges);
    hall.does(&who(CLERK), adopts(terms()));
    let item = hall.forum_item();
    assert_eq!((item.problem_version, item.problem_entry, item.components.len()), (2, Some(revision), 1));
    assert_eq!(item.components[0].sources, [said]);
    hall.does(&who(MODERATOR), hides(revision));
    let item = hall.forum_item();
    assert_eq!((item.problem_version, item.problem_entry, item.components.len()), (1, None, 0));
}

#[test]
fn past_its_end_a_forum_takes_in_nothing_new_until_the_council_prolongs_it() {
    let mut hall = Hall::at(Stage::Refine);
    let late = Micros(401 * DAY);
    assert!(time_passes(&mut hall, late).is_empty(), "without a mandate there is no end");
    hall.does(&who(CLERK), adopts(terms()));
    let idea = || Event::ContributionMade {
        contribution: Contribution::Idea,
        words: text("Lamps"),
        because: None,
        reply_to: None,
        known: None,
        component: None,
    };
    hall.does(&who(ANA), idea());
    assert!(time_passes(&mut hall, Micros(400 * DAY)).is_empty());
    assert_eq!(time_passes(&mut hall, late), [Kind::EndPassed]);
    assert!(hall.forum_item().ended && hall.changed.rights);
    let ended = Refusal::EndPassed { ended: Micros(400 * DAY) };
    for event in [idea(), proposes(&["One"]), states("Light helps.")] {
        hall.refuses(&who(ANA), event, ended.clone());
    }
    assert!(!hall.forum.own(&who(ANA)).may.contains(&Kind::Idea));
    hall.does(&who(ANA), says("What now?"));
    assert!(duties(&hall, CLERK).contains(&DutyKind::Prolong));
    let prolongs = |until, decision_due| {
        Event::ForumProlonged(ForumProlonged { until: Micros(until), decision_due, reason: reason("We need more time.") })
    };
    hall.refuses(&who(SPONSOR), prolongs(500 * DAY, None), Refusal::NotYours { needs: Needs::Council });
    hall.refuses(&who(CLERK), prolongs(400 * DAY, None), Refusal::Lacks { what: Lack::Dates });
    hall.refuses(&who(CLERK), prolongs(500 * DAY, Some(Micros(501 * DAY))), Refusal::Lacks { what: Lack::Dates });
    hall.does(&who(CLERK), prolongs(500 * DAY, Some(Micros(450 * DAY))));
    let item = hall.forum_item();
    assert_eq!((item.ended, item.ends, item.decision_due), (false, Some(Micros(500 * DAY)), Some(Micros(450 * DAY))));
    hall.does(&who(ANA), idea());
    assert!(!duties(&hall, CLERK).contains(&DutyKind::Prolong));
    assert_eq!(time_passes(&mut hall, Micros(501 * DAY)), [Kind::EndPassed], "a new end passes once more");
}

#[test]
fn a_stage_lasts_as_long_as_the_plan_says_and_longer_in_writing() {
    let mut hall = Hall::gated(Participation::Open);
    hall.opens(Stage::Refine);
    let since = hall.forum_item().stage_since;
    assert_eq!(hall.forum_item().stage_until, Some(Micros(since.0 + 42 * DAY)));
    let until = |days: i64| {
        let (until, reason) = (Micros(since.0 + days * DAY), reason("Two more meetings."));
        Event::StageProlonged(StageProlonged { until, reason })
    };
    hall.refuses(&who(SPONSOR), until(42), Refusal::Lacks { what: Lack::Dates });
    hall.refuses(&who(MEMBER), until(60), Refusal::NotYours { needs: Needs::Convenor });
    hall.does(&who(MODERATOR), until(60));
    assert_eq!(hall.forum_item().stage_until, Some(Micros(since.0 + 60 * DAY)));
    hall.does(&Who::House, Event::StageOpened { stage: Stage::Create, reason: reason("Once more."), days: Some(7) });
    let item = hall.forum_item();
    assert_eq!(item.stage_until, Some(Micros(item.stage_since.0 + 7 * DAY)));
}
