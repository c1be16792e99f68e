//! The co-creation panel: what moves it, what cannot, and what time alone brings.

mod chance;
mod tale;

use deliberation::act::*;
use deliberation::event::{By, Component, Contribution, Event, Micros, Seq, Stage};
use deliberation::panel::{GaugeState, Level, Threshold, Warning};
use deliberation::people::ActorGroup;
use deliberation::words::{Name, Text};
use serde_json::{Value, json};

use crate::hall::{hides, reason, text};
use tale::{MODERATOR, Tale, id, mandate};

/// A consultation: the manager's text, three changes from outside declined.
fn consultation() -> (Tale, Seq) {
    let mut tale = Tale::begun();
    tale.opens(Stage::Refine);
    let proposal = tale.proposes(3, Vec::new());
    for mover in [4, 5, 8] {
        let amendment = tale.moves(mover, proposal);
        tale.declines(3, amendment);
    }
    (tale, proposal)
}

#[test]
fn consultation_is_called_so_until_something_is_taken_in() {
    let (mut tale, proposal) = consultation();
    let verdict = tale.health().verdicts.remove(0);
    assert_eq!((verdict.warning, verdict.proposals, verdict.n), (Warning::Nc1, vec![proposal], 3));
    assert_eq!(verdict.group, Some(ActorGroup::Manager));
    let amendment = tale.moves(6, proposal);
    assert_eq!(tale.verdicts(), [Warning::Nc1], "asking alone clears nothing");
    tale.accepts(3, amendment);
    assert_eq!(tale.verdicts(), []);
    assert_eq!(tale.values()["i10_uptake"]["into_public_led"], json!(0.25));
}

#[test]
fn a_lead_who_joins_later_does_not_make_it_anybody_elses_text() {
    let (mut tale, proposal) = consultation();
    tale.tell(Some(3), Event::LeadAdded { proposal, person: id(4) });
    assert_eq!(tale.verdicts(), [Warning::Nc1]);
}

#[test]
fn a_returned_proposal_leaves_the_live_ones_and_comes_back_with_its_next_version() {
    let mut tale = Tale::begun();
    tale.opens(Stage::Refine);
    let proposal = tale.proposes(1, Vec::new());
    tale.opens(Stage::Authorise);
    assert_eq!(tale.values()["i11_coauthorship"], json!([0.0, {proposal.0.to_string(): 1}]));
    tale.decides(proposal, Decision::Return);
    assert_eq!(tale.values()["i11_coauthorship"], Value::Null);
    let amendment = tale.moves(4, proposal);
    assert_eq!(tale.values()["i11_coauthorship"], Value::Null, "a wish is not a version");
    tale.accepts(1, amendment);
    assert_eq!(tale.values()["i11_coauthorship"], json!([1.0, {proposal.0.to_string(): 2}]));
}

#[test]
fn volunteers_are_not_dumped_on_where_the_public_side_brings_the_means() {
    let mut tale = Tale::begun();
    tale.opens(Stage::Refine);
    for person in [4, 8, 1] {
        tale.says(person, Contribution::Comment, "We could do this together, all of us.", None);
    }
    let proposal = tale.proposes(8, Vec::new());
    tale.needs(8, proposal);
    tale.pledges(8, proposal, 1, 100, Role::Deliver);
    assert_eq!(tale.verdicts(), [Warning::Nc2]);
    let verdict = tale.health().verdicts.remove(0);
    assert_eq!((verdict.n, verdict.of), (100, 0));
    tale.pledges(1, proposal, 2, 400, Role::Fund);
    assert_eq!(tale.verdicts(), []);
    assert_eq!(tale.values()["i15_capacity"][proposal.0.to_string()]["public_cover_of_means"], json!(0.4));
}

#[test]
fn work_for_people_of_whom_nobody_has_spoken_is_dumping_too() {
    let mut tale = Tale::begun();
    tale.opens(Stage::Refine);
    let proposal = tale.proposes(1, Vec::new());
    tale.needs(1, proposal);
    tale.pledges(8, proposal, 1, 10, Role::Deliver);
    tale.pledges(1, proposal, 2, 1_000, Role::Fund);
    assert_eq!(tale.verdicts(), [Warning::Nc2]);
    tale.says(8, Contribution::Comment, "Ask us first, next time.", None);
    assert_eq!(tale.verdicts(), []);
}

#[test]
fn one_firm_and_public_money_is_contracting_out() {
    let mut tale = Tale::begun();
    tale.opens(Stage::Refine);
    let proposal = tale.proposes(9, Vec::new());
    tale.needs(9, proposal);
    tale.pledges(9, proposal, 1, 100, Role::Deliver);
    assert_eq!(tale.verdicts(), []);
    let (body, amount) = (Name::parse("The budget").unwrap(), Amount(1_000));
    tale.tell(Some(9), Event::FundingRequested(FundingRequested { proposal, body, to_group: None, amount }));
    assert_eq!(tale.verdicts(), [Warning::Nc3]);
    tale.says(4, Contribution::Comment, "I hold the key.", None);
    tale.pledges(4, proposal, 1, 5, Role::Deliver);
    assert_eq!(tale.verdicts(), []);
}

#[test]
fn the_public_side_is_missed_after_fourteen_days_by_time_alone() {
    let mut tale = Tale::begun();
    tale.says(4, Contribution::Testimony, "It is dark.", None);
    tale.days(14);
    tale.now -= 1;
    assert_eq!(tale.verdicts(), []);
    tale.now += 1;
    assert_eq!(tale.verdicts(), [Warning::Nc6]);
    tale.says(1, Contribution::Comment, "I am here.", None);
    assert_eq!(tale.verdicts(), []);
}

#[test]
fn people_worked_and_the_end_came_without_a_decision() {
    let mut tale = Tale::begun();
    tale.opens(Stage::Refine);
    let proposal = tale.proposes(4, Vec::new());
    tale.opens(Stage::Authorise);
    tale.days(120);
    assert!(tale.verdicts().is_empty());
    assert_eq!(tale.values()["i16_coupling"]["overdue_days"], json!(30));
    tale.days(1);
    assert_eq!(tale.verdicts(), [Warning::Nc7]);
    tale.decides(proposal, Decision::Adopt);
    assert_eq!(tale.verdicts(), []);
}

#[test]
fn a_response_with_eleven_words_is_not_a_reasoned_one() {
    let mut tale = Tale::begun();
    let calls: Vec<Seq> =
        [4, 5, 6].into_iter().map(|by| tale.says(by, Contribution::Question, "Why is it dark there?", None)).collect();
    tale.days(15);
    let answer = |tale: &mut Tale, to: Seq, words: &str| {
        let disposition = Disposition::Answered;
        tale.tell(
            Some(1),
            Event::ResponseGiven(ResponseGiven { to, disposition, reason: reason(words), into: None, for_member: None }),
        );
    };
    answer(&mut tale, calls[0], "one two three four five six seven eight nine ten eleven");
    assert_eq!(tale.values()["i08_reasoned"], json!([0.0, 0, 3]));
    answer(&mut tale, calls[1], "one two three four five six seven eight nine ten eleven twelve");
    assert_eq!(tale.values()["i08_reasoned"], json!([0.333, 1, 3]));
}

#[test]
fn equal_voices_have_no_gini_and_one_talker_among_five_has_four_fifths() {
    let mut tale = Tale::begun();
    tale.tell(
        None,
        Event::MandateAdopted({
            let mut act = mandate(tale.now);
            act.terms.numbers.insert(Threshold::VoicesLeast, 5_000);
            act
        }),
    );
    let mut silent = tale.clone();
    for person in [1, 4, 5, 6, 8] {
        tale.says(person, Contribution::Comment, "all of us say as much", None);
        silent.says(person, Contribution::Comment, "only one of us says anything", None);
    }
    assert_eq!(tale.values()["i04_concentration"], json!([0.0, 0.2]));
    // What was erased for good has no words, and its writer was there.
    for entry in &mut silent.log {
        match (&mut entry.event, entry.by) {
            (Event::ContributionMade { words, .. }, By::Person(by)) if by != id(8) => *words = Text::erased(),
            _ => {}
        }
    }
    assert_eq!(silent.values()["i04_concentration"], json!([0.8, 1.0]));
}

#[test]
fn copies_by_different_people_are_noticed_and_own_repetition_is_not() {
    let mut tale = Tale::begun();
    let words = "We all want the square to stay as it is for ever and ever";
    for n in 0..10 {
        tale.says(4, Contribution::Comment, words, None);
        assert_eq!(tale.values()["i23_integrity"]["duplicate_share"], if n == 9 { json!(0.0) } else { Value::Null });
    }
    tale.says(5, Contribution::Comment, words, None);
    assert_eq!(tale.values()["i23_integrity"]["duplicate_share"], json!(1.0));
}

#[test]
fn a_warning_is_raised_once_answered_and_cleared() {
    let (mut tale, proposal) = consultation();
    let raised: Vec<Warning> = tale.due().iter().filter_map(raised).collect();
    assert_eq!(raised, [Warning::Nc1]);
    assert_eq!(tale.due(), [], "asked again there is nothing");
    assert_eq!(tale.forum().unanswered_verdicts(), [Warning::Nc1]);
    let no = Seq(u32::try_from(tale.log.len()).unwrap());
    assert_eq!(tale.health().verdicts[0].raised, Some(no));
    let answer = WarningAcknowledged { warning: no, reason: reason("We open the text on Monday.") };
    let answered = tale.tell(Some(1), Event::WarningAcknowledged(answer));
    assert_eq!(tale.forum().unanswered_verdicts(), []);
    let told = |tale: &Tale| tale.health().verdicts[0].acknowledged.clone().unwrap();
    assert_eq!(told(&tale).reason.unwrap().text, "We open the text on Monday.");
    tale.tell(Some(MODERATOR), hides(answered));
    assert_eq!(told(&tale).reason, None, "a hidden answer is hidden in the banner too");
    let amendment = tale.moves(6, proposal);
    tale.accepts(3, amendment);
    let cleared = tale.due();
    assert_eq!(cleared, [Event::WarningCleared(WarningCleared { warning: no })]);
    assert_eq!(tale.due(), []);
}

fn raised(event: &Event) -> Option<Warning> {
    if let Event::WarningRaised(act) = event { Some(act.warning) } else { None }
}

#[test]
fn indicators_are_weighed_when_an_hour_has_passed() {
    let mut tale = Tale::begun();
    for person in [4, 5, 6, 7] {
        tale.says(person, Contribution::Question, "Who has the key to the hall?", None);
    }
    tale.days(10);
    let events = tale.due();
    assert!(
        events
            .iter()
            .any(|event| matches!(event, Event::WarningRaised(act) if act.warning == Warning::I7 && act.level == Level::Alarm))
    );
    let health = tale.health();
    assert!(health.n_alarm >= 1, "{health:?}");
    assert_eq!(tale.due(), []);
    let gauge = tale.forum().panel(Micros(tale.now)).gauges.into_iter().find(|gauge| gauge.warning == Warning::I7).unwrap();
    assert!(gauge.state == GaugeState::Alarm && gauge.raised.is_some());
}

#[test]
fn a_forum_without_a_mandate_raises_nothing() {
    let mut tale = Tale::begun();
    let adopted = tale.log.iter().position(|entry| matches!(entry.event, Event::MandateAdopted(_))).unwrap();
    tale.log.truncate(adopted);
    tale.opens(Stage::Diagnose);
    tale.says(4, Contribution::Testimony, "It is dark.", None);
    tale.days(60);
    assert_eq!(tale.verdicts(), [Warning::Nc6], "it is told all the same");
    assert_eq!(tale.due(), []);
}

#[test]
fn leadership_is_told_by_what_was_done() {
    let mut tale = Tale::begun();
    tale.says(1, Contribution::Question, "Who has the key?", None);
    tale.says(4, Contribution::Question, "Who has the key?", None);
    tale.tell(
        Some(1),
        Event::ProblemRevised {
            problem: text("Nobody has the key."),
            because: reason("Asked."),
            components: vec![Component { words: text("the key"), origin: vec![ActorGroup::Citizen], sources: vec![] }],
        },
    );
    tale.opens(Stage::Create);
    tale.says(2, Contribution::Comment, "Good.", None);
    tale.says(2, Contribution::Idea, "A key for all.", None);
    let led = tale.forum().panel(Micros(tale.now)).leadership;
    assert_eq!((led.initiate, led.orchestrate, led.engage), ([0, 0, 0], [1, 2, 0], [2, 1, 0]));
}
