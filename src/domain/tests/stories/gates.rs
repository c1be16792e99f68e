//! Gates: what must be so before the next stage opens, and how it is passed over in writing.

use std::collections::BTreeMap;

use deliberation::act::*;
use deliberation::event::{Component, Contribution, Event, Position, Seq, Stage};
use deliberation::item::{Audience, DutyKind, GatesItem, LineItem, LineState, Thing};
use deliberation::people::{ActorGroup, ForumOffice, Who};
use deliberation::refusal::{Needs, Refusal};
use deliberation::words::Name;

use crate::founding::duties;
use crate::hall::*;

fn gates(hall: &Hall) -> GatesItem {
    let items = hall.forum.since(Seq(0), Seq(0), Audience::Public);
    let gates = items.into_iter().find_map(|item| if let Thing::Gates(gates) = item.thing { Some(gates) } else { None });
    gates.expect("the forum has gates")
}

fn line(hall: &Hall, line: GateLine) -> LineItem {
    let lines = gates(hall).gates.into_iter().flat_map(|gate| gate.lines);
    lines.into_iter().find(|item| item.line == line).expect("a gate asks for it")
}

fn is_met(hall: &Hall, asked: GateLine) -> bool {
    line(hall, asked).state == LineState::Met
}

fn opens(stage: Stage) -> Event {
    Event::StageOpened { stage, reason: reason("It is time."), days: None }
}

fn overrides(stage: Stage, lines: &[GateLine]) -> Event {
    let reason = reason("The council meets on Monday and nobody can come before then; we go on and say so.");
    Event::GateOverridden(GateOverridden { stage, lines: lines.to_vec(), reason })
}

fn speaks(contribution: Contribution, known: Option<bool>) -> Event {
    Event::ContributionMade { contribution, words: text("Words"), because: None, reply_to: None, known, component: None }
}

fn touches(matter: Matter) -> Event {
    let (body, words) = (Name::parse("Committee").unwrap(), text("We reported."));
    Event::TouchpointHeld(TouchpointHeld { body, way: Contact::Report, matter, words, for_member: None })
}

fn planned(stage: Stage, gate: Vec<GateLine>) -> BTreeMap<Stage, StagePlan> {
    BTreeMap::from([(stage, StagePlan { days: None, gate })])
}

#[test]
fn a_later_stage_opens_through_every_gate_on_the_way_and_going_back_is_free() {
    let mut hall = Hall::gated(Participation::Appointed);
    let lines = vec![GateLine::ElectedProposer, GateLine::OutsideSignal];
    hall.refuses(&who(SPONSOR), opens(Stage::Mandate), Refusal::GateNotMet { lines: lines.clone() });
    let came = hall.tries(&who(SPONSOR), opens(Stage::Closed));
    let Err(Refusal::GateNotMet { lines: all }) = came else { panic!("{came:?}") };
    assert!(all.len() > 25 && all.contains(&GateLine::EvaluationOut), "closing lies behind everything: {}", all.len());
    hall.does(&who(SPONSOR), Event::ForumProposed(ForumProposed { signal: text("Letters"), because: reason("It is dark.") }));
    assert!(is_met(&hall, GateLine::ElectedProposer));
    assert!(duties(&hall, SPONSOR).contains(&DutyKind::OpenStage));
    hall.does(&who(SPONSOR), opens(Stage::Mandate));
    hall.does(&who(SPONSOR), opens(Stage::Initiate));
    hall.does(&who(MODERATOR), opens(Stage::Mandate));
    hall.does(&Who::House, opens(Stage::Learn));
}

#[test]
fn a_forum_without_a_plan_has_no_gates() {
    let mut hall = Hall::at(Stage::Diagnose);
    let items = hall.forum.since(Seq(0), Seq(0), Audience::Public);
    assert!(!items.iter().any(|item| matches!(item.thing, Thing::Gates(_))));
    hall.does(&who(SPONSOR), opens(Stage::Closed));
}

#[test]
fn the_sponsor_passes_over_unmet_lines_in_writing_and_it_is_counted() {
    let mut hall = Hall::gated(Participation::Appointed);
    let both = [GateLine::ElectedProposer, GateLine::OutsideSignal];
    hall.refuses(&who(MODERATOR), overrides(Stage::Initiate, &both), Refusal::NotYours { needs: Needs::Sponsor });
    let short = GateOverridden { stage: Stage::Initiate, lines: both.to_vec(), reason: reason("We must.") };
    hall.refuses(&who(SPONSOR), Event::GateOverridden(short), Refusal::TooFewWords { least: 12, was: 2 });
    hall.refuses(&who(SPONSOR), overrides(Stage::Initiate, &[]), Refusal::Amount { least: 1, most: 2 });
    hall.refuses(&who(SPONSOR), overrides(Stage::Initiate, &[GateLine::IdeaNew]), Refusal::NothingChanges);
    let act = hall.does(&who(SPONSOR), overrides(Stage::Initiate, &both));
    hall.refuses(&who(SPONSOR), overrides(Stage::Initiate, &both[..1]), Refusal::NothingChanges);
    let item = line(&hall, GateLine::OutsideSignal);
    assert_eq!((item.state, gates(&hall).n_overridden), (LineState::Overridden, 2));
    assert!(item.act.unwrap().reason.unwrap().text.contains("Monday"));
    hall.does(&who(MODERATOR), hides(act));
    assert_eq!(line(&hall, GateLine::OutsideSignal).act.unwrap().reason, None);
    hall.does(&who(SPONSOR), opens(Stage::Mandate));
    assert_eq!(gates(&hall).gates[0].lines.len(), 2, "what is past stays on the checklist");
}

#[test]
fn the_mandates_gate_turns_green_with_the_mandate_and_an_elected_sponsor() {
    let mut hall = Hall::gated(Participation::Appointed);
    let lines = [
        GateLine::MandateVoted,
        GateLine::OpenNamed,
        GateLine::ReservedNamed,
        GateLine::DeliverableNamed,
        GateLine::ClocksSet,
        GateLine::GroupsRequired,
    ];
    assert!(lines.iter().all(|line| !is_met(&hall, *line)));
    assert!(is_met(&hall, GateLine::SponsorElected));
    hall.does(&who(CLERK), adopts(terms()));
    assert!(lines.iter().all(|line| is_met(&hall, *line)));
    hall.does(&who(CLERK), Event::OfficeTaken { person: person(SPONSOR).id, office: ForumOffice::Sponsor });
    assert!(!is_met(&hall, GateLine::SponsorElected));
}

#[test]
fn who_has_come_is_counted_by_group_declaration_and_office() {
    let mut hall = Hall::gated(Participation::Appointed);
    hall.does(&who(CLERK), adopts(terms()));
    hall.opens(Stage::Convene);
    let filled = line(&hall, GateLine::GroupsFilled);
    assert_eq!((filled.have, filled.need, filled.groups), (1, 2, vec![ActorGroup::Citizen]));
    assert!(duties(&hall, SPONSOR).contains(&DutyKind::Invite));
    let lay = line(&hall, GateLine::LayShare);
    assert_eq!((lay.have, lay.need), (0, 1));
    let citizens: Vec<u8> = (8..40).filter(|i| person(*i).group == ActorGroup::Citizen).take(2).collect();
    for i in &citizens {
        hall.joins(*i);
        hall.does(&who(CLERK), Event::OfficeGiven { person: person(*i).id, office: ForumOffice::Member });
    }
    assert!(is_met(&hall, GateLine::GroupsFilled) && is_met(&hall, GateLine::LayShare));
    assert!(!duties(&hall, SPONSOR).contains(&DutyKind::Invite));
    let declared = |lay| Event::InterestDeclared(InterestDeclared { interest: None, lay, affected: false });
    for i in [SPONSOR, MEMBER].iter().chain(&citizens) {
        assert!(duties(&hall, *i).contains(&DutyKind::Declare) && !is_met(&hall, GateLine::AllDeclared));
        hall.does(&who(*i), declared(false));
        assert!(!duties(&hall, *i).contains(&DutyKind::Declare));
    }
    assert!(is_met(&hall, GateLine::AllDeclared));
    assert!(!is_met(&hall, GateLine::LayShare), "they say themselves that they are no lay people");
    assert_eq!(line(&hall, GateLine::OfficesApart).have, 2);
    hall.does(&who(CLERK), Event::OfficeGiven { person: person(SPONSOR).id, office: ForumOffice::Champion });
    assert_eq!(line(&hall, GateLine::OfficesApart).have, 1, "sponsor and champion are one person");
    hall.does(&who(SPONSOR), Event::OfficeTaken { person: person(SPONSOR).id, office: ForumOffice::Champion });
    hall.does(&who(CLERK), Event::OfficeGiven { person: person(ADMINISTRATOR).id, office: ForumOffice::Champion });
    assert!(is_met(&hall, GateLine::OfficesApart));
}

#[test]
fn the_problems_gate_asks_for_a_statement_that_others_made_too_and_can_live_with() {
    let mut hall = Hall::gated(Participation::Open);
    hall.does(&who(CLERK), adopts(terms()));
    hall.opens(Stage::Diagnose);
    let question = hall.does(&who(ANA), speaks(Contribution::Question, None));
    assert_eq!(line(&hall, GateLine::QuestionsAnswered).of, [question]);
    hall.does(&who(SPONSOR), touches(Matter::Problem));
    let component = |group| Component { words: text("Part"), origin: vec![group], sources: vec![] };
    let revised = |words, groups: &[ActorGroup]| Event::ProblemRevised {
        problem: text(words),
        because: reason("We listened."),
        components: groups.iter().copied().map(component).collect(),
    };
    use ActorGroup::{Citizen, Elected, Manager, OtherPublic};
    hall.does(&who(MEMBER), revised("One", &[Elected, Manager, OtherPublic, Citizen]));
    assert!(is_met(&hall, GateLine::ProblemRevised));
    let shared = line(&hall, GateLine::ProblemShared);
    assert_eq!((shared.have, shared.need), (1, 2));
    let revision = hall.does(&who(MEMBER), revised("Two", &[Elected, Manager, Citizen]));
    assert!(is_met(&hall, GateLine::ProblemShared), "a third of three is one");
    assert!(!is_met(&hall, GateLine::ProblemTouchpoint), "the council has not heard this statement");
    hall.does(&who(SPONSOR), touches(Matter::Problem));
    assert!(is_met(&hall, GateLine::ProblemTouchpoint));
    let citizens: Vec<u8> = (8..60).filter(|i| person(*i).group == ActorGroup::Citizen).take(3).collect();
    for (i, position) in citizens.iter().zip([Position::Object, Position::Accept, Position::Object]) {
        assert!(!is_met(&hall, GateLine::ProblemAccepted));
        hall.joins(*i);
        hall.does(&who(*i), takes_stand(revision, position));
    }
    assert_eq!(line(&hall, GateLine::ProblemAccepted).groups, [ActorGroup::Citizen]);
    hall.does(&who(citizens[0]), takes_stand(revision, Position::Accept));
    assert!(is_met(&hall, GateLine::ProblemAccepted));
    hall.does(&who(MEMBER), responds(question, Disposition::Deferred, None));
    assert!(is_met(&hall, GateLine::QuestionsAnswered));
}

#[test]
fn the_ideas_gate_asks_for_broad_and_new_ideas_each_answered() {
    let mut hall = Hall::gated(Participation::Open);
    hall.does(&who(CLERK), adopts(terms()));
    hall.opens(Stage::Create);
    let mut ideas = vec![];
    for (i, known) in [(ANA, Some(true)), (BEN, Some(true)), (CY, Some(false))] {
        assert!(!is_met(&hall, GateLine::IdeasBroad) && !is_met(&hall, GateLine::IdeaNew));
        ideas.push(hall.does(&who(i), speaks(Contribution::Idea, known)));
    }
    assert!(is_met(&hall, GateLine::IdeasBroad) && is_met(&hall, GateLine::IdeaNew));
    assert_eq!(line(&hall, GateLine::IdeasAnswered).of, ideas);
    for idea in ideas {
        assert!(hall.tries(&who(SPONSOR), opens(Stage::Refine)).is_err());
        hall.does(&who(MEMBER), responds(idea, Disposition::TakenUp, None));
    }
    hall.does(&who(SPONSOR), opens(Stage::Refine));
}

#[test]
fn refining_ends_when_amendments_and_objections_are_answered_by_authors_of_both_sides() {
    use GateLine::*;
    let plan = planned(Stage::Refine, vec![AmendmentsDecided, AuthorsBothSides, ObjectionsAnswered, RefineTouchpoint]);
    let mut hall = Hall::planned(Participation::Open, plan);
    hall.opens(Stage::Refine);
    assert!(!is_met(&hall, AuthorsBothSides), "without a proposal nothing is written together");
    let proposal = hall.does(&who(ANA), proposes(&["One", "Two"]));
    let amendment = hall.does(&who(CY), moves(proposal, 1, vec![delete(clause(proposal, 1))]));
    let because = Some(reason("It is too loud."));
    let objects = Event::PositionTaken { proposal, version: 1, position: Position::Object, because };
    let objection = hall.does(&who(MEMBER), objects);
    assert_eq!(line(&hall, AmendmentsDecided).of, [amendment]);
    assert_eq!(line(&hall, ObjectionsAnswered).of, [objection]);
    assert_eq!(line(&hall, AuthorsBothSides).of, [proposal]);
    hall.does(&who(ANA), accepts(amendment));
    hall.does(&who(ANA), answers_objection(objection));
    assert!([AmendmentsDecided, ObjectionsAnswered, AuthorsBothSides].iter().all(|line| is_met(&hall, *line)));
    let lines = vec![RefineTouchpoint];
    hall.refuses(&who(SPONSOR), opens(Stage::Authorise), Refusal::GateNotMet { lines });
    hall.does(&who(CLERK), touches(Matter::Proposals));
    hall.does(&who(SPONSOR), opens(Stage::Authorise));
}

#[test]
fn an_answer_to_a_statement_costs_no_reading_and_tells_nobody_of_gates() {
    let mut hall = Hall::gated(Participation::Open);
    hall.opens(Stage::Diagnose);
    let statement = hall.does(&who(ANA), states("Light helps."));
    let before = hall.forum.at();
    hall.does(&who(BEN), votes(statement, deliberation::event::Vote::Agree));
    let told = hall.forum.since(before, Seq(0), Audience::Public);
    assert!(!told.iter().any(|item| matches!(item.thing, Thing::Gates(_))));
}

#[test]
fn a_thousand_open_questions_are_counted_and_the_first_few_named() {
    let mut hall = Hall::gated(Participation::Open);
    hall.opens(Stage::Diagnose);
    let first = hall.does(&who(ANA), speaks(Contribution::Question, None));
    for _ in 1..1000 {
        hall.does(&who(ANA), speaks(Contribution::Question, None));
    }
    let line = line(&hall, GateLine::QuestionsAnswered);
    assert_eq!((line.state, line.have, line.need, line.of.len(), line.of[0]), (LineState::Unmet, 1000, 0, 12, first));
}
