//! How a forum begins, and what the council owes to those who suggest one.

use deliberation::act::*;
use deliberation::event::{Event, Micros, Seq, Stage};
use deliberation::item::{Audience, DutyKind, OriginItem, Thing};
use deliberation::people::{ForumOffice, Who};
use deliberation::refusal::{Needs, Refusal};

use crate::hall::*;

fn proposed() -> Event {
    Event::ForumProposed(ForumProposed { signal: text("Sixty letters from the square"), because: reason("It is dark.") })
}

fn suggested() -> Event {
    Event::ForumSuggested(ForumSuggested { because: reason("We are afraid there.") })
}

fn supports() -> Event {
    Event::SuggestionSupported(SuggestionSupported {})
}

fn answers_it(disposition: Disposition, words: &str) -> Event {
    Event::SuggestionAnswered(SuggestionAnswered { disposition, reason: reason(words) })
}

fn origin(hall: &Hall) -> OriginItem {
    let items = hall.forum.since(Seq(0), Seq(0), Audience::Public);
    let origin = items.into_iter().find_map(|item| if let Thing::Origin(origin) = item.thing { Some(origin) } else { None });
    origin.expect("the forum has an origin")
}

pub fn duties(hall: &Hall, i: u8) -> Vec<DutyKind> {
    hall.forum.own(&who(i)).duties.iter().map(|duty| duty.duty).collect()
}

/// A forum without a sponsor, whose answer two supporters oblige the council to give.
fn bare() -> Hall {
    let mut hall = Hall::of(Participation::Open);
    hall.does(&Who::House, Event::OfficeTaken { person: person(SPONSOR).id, office: ForumOffice::Sponsor });
    let mut terms = terms();
    terms.numbers.insert(deliberation::panel::Threshold::SuggestionSupport, 2_000);
    hall.does(&Who::House, adopts(terms));
    hall
}

#[test]
fn whoever_proposes_a_forum_convenes_it_until_the_council_names_a_sponsor() {
    let mut hall = bare();
    hall.refuses(&who(ANA), proposed(), Refusal::NotYours { needs: Needs::Elected });
    hall.does(&who(MEMBER), proposed());
    assert!(hall.changed.people.contains(&person(MEMBER).id));
    let sponsor = |hall: &Hall| {
        let officers = hall.forum_item().officers.into_iter();
        officers
            .filter(|officer| officer.offices.contains(&ForumOffice::Sponsor))
            .map(|officer| officer.person)
            .collect::<Vec<_>>()
    };
    assert_eq!(sponsor(&hall), [person(MEMBER).id]);
    assert_eq!(origin(&hall).signal.unwrap().text, "Sixty letters from the square");
    hall.refuses(&who(SPONSOR), proposed(), Refusal::NothingChanges);
    hall.does(&who(CLERK), Event::OfficeGiven { person: person(SPONSOR).id, office: ForumOffice::Sponsor });
    assert_eq!(sponsor(&hall), [person(SPONSOR).id]);
}

#[test]
fn a_suggestion_with_enough_support_obliges_the_council_to_answer_by_a_day() {
    let mut hall = bare();
    hall.refuses(&who(MEMBER), suggested(), Refusal::NotYours { needs: Needs::NotElected });
    hall.refuses(&who(ANA), supports(), Refusal::NoSuch { entry: Seq(0) });
    hall.does(&who(ANA), suggested());
    hall.refuses(&who(BEN), suggested(), Refusal::NothingChanges);
    hall.refuses(&who(ANA), supports(), Refusal::NothingChanges);
    hall.does(&who(BEN), supports());
    hall.refuses(&who(BEN), supports(), Refusal::NothingChanges);
    assert!(hall.forum.own(&who(BEN)).supported && !hall.forum.own(&who(CY)).supported);
    assert_eq!(origin(&hall).suggestion.unwrap().due, None);
    assert!(!duties(&hall, CLERK).contains(&DutyKind::AnswerSuggestion));
    let enough = hall.does(&who(CY), supports());
    assert!(hall.changed.rights);
    let at = Micros(i64::from(enough.0) * 1_000_000);
    let suggestion = hall.forum.summary().suggestion.unwrap();
    assert_eq!((suggestion.supporters, suggestion.needed, suggestion.due), (2, 2, Some(Micros(at.0 + 30 * DAY))));
    assert!(duties(&hall, CLERK).contains(&DutyKind::AnswerSuggestion));
    assert!(!duties(&hall, ANA).contains(&DutyKind::AnswerSuggestion));
}

#[test]
fn a_suggestion_is_answered_with_a_reason_and_what_is_put_off_can_be_answered_again() {
    let mut hall = bare();
    hall.does(&who(ANA), suggested());
    let words = "We have no one to lead it this year, and will take it up again in spring.";
    hall.refuses(&who(ADMINISTRATOR), answers_it(Disposition::Declined, "No."), Refusal::TooFewWords { least: 12, was: 1 });
    hall.refuses(&who(SPONSOR), answers_it(Disposition::Deferred, words), Refusal::NotYours { needs: Needs::Council });
    hall.does(&who(CLERK), answers_it(Disposition::Deferred, words));
    hall.does(&who(BEN), supports());
    let answer = hall.does(&who(CLERK), answers_it(Disposition::TakenUp, words));
    hall.refuses(&who(CLERK), answers_it(Disposition::TakenUp, words), Refusal::AlreadyDecided { entry: answer });
    hall.refuses(&who(CY), supports(), Refusal::AlreadyDecided { entry: answer });
    assert_eq!(origin(&hall).suggestion.unwrap().act.unwrap().reason.unwrap().text, words);
    hall.does(&who(MODERATOR), hides(answer));
    let told = serde_json::to_string(&origin(&hall)).unwrap();
    assert!(!told.contains("spring"));
    hall.does(&who(MEMBER), proposed());
    assert!(origin(&hall).suggestion.is_some(), "an elected member takes up what was suggested");
}

#[test]
fn a_forum_begins_only_in_its_first_stage() {
    let mut hall = bare();
    hall.opens(Stage::Diagnose);
    hall.refuses(&who(MEMBER), proposed(), Refusal::TooLate { now: Stage::Diagnose });
}

#[test]
fn a_question_that_names_its_answer_is_told_from_one_that_does_not() {
    use deliberation::question::leans_to_answer;
    for question in [
        "How shall we introduce parking fees at the square?",
        "How do we best build a youth house by the station?",
        "Hvordan skal vi indføre betalt parkering?",
        "Hvordan får vi bygget et ungdomshus?",
    ] {
        assert!(leans_to_answer(question, None), "{question}");
    }
    for question in [
        "What makes the square a good place after dark?",
        "Who has nowhere to go in the evening, and what would help?",
        "How can we live well together on the square?",
        "Hvad gør pladsen til et godt sted om aftenen?",
        "Hvordan kan vi leve godt sammen på pladsen?",
    ] {
        assert!(!leans_to_answer(question, None), "{question}");
    }
    assert!(!leans_to_answer("How shall we introduce parking fees?", Some("da")));
    assert!(leans_to_answer("How shall we introduce parking fees?", Some("en-GB")));
}
