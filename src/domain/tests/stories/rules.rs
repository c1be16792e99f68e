//! Given, when, then: each refusal, and what each act brings about.

use deliberation::event::{Contribution, Event, Position, Seq, Stage, Vote};
use deliberation::forum::Forum;
use deliberation::item::{Outcome, Stand};
use deliberation::people::{ActorGroup, ForumOffice, PersonId, Who};
use deliberation::refusal::{Needs, Refusal};
use deliberation::rules::permit;
use deliberation::words::{Text, WordsFault};
use uuid::Uuid;

use crate::hall::*;

const NOBODY: PersonId = PersonId(Uuid::from_u128(777));

fn with_a_proposal() -> (Hall, Seq) {
    let mut hall = Hall::at(Stage::Refine);
    let proposal = hall.does(&who(ANA), proposes(&["One", "Two", "Three"]));
    (hall, proposal)
}

#[test]
fn nothing_happens_before_the_forum_is_opened() {
    let forum = Forum::empty();
    let came = permit(&forum, &who(ANA), &says("Hello?"));
    assert_eq!(came, Err(Refusal::NoSuch { entry: Seq(0) }));
    assert_eq!(permit(&forum, &Who::House, &says("Hello?")), Err(Refusal::NoSuch { entry: Seq(0) }));
    assert_eq!(permit(&forum, &who(ADMINISTRATOR), &opening(&STAGES)), Err(Refusal::NotYours { needs: Needs::House }));
    assert_eq!(permit(&forum, &Who::House, &opening(&[])), Err(Refusal::NoSuchStage));
    assert_eq!(permit(&forum, &Who::House, &opening(&[Stage::Refine, Stage::Refine])), Err(Refusal::NoSuchStage));
    assert!(forum.own(&who(ANA)).may.is_empty());
    assert_eq!(forum.summary().title, "");
}

#[test]
fn a_stage_comes_when_it_is_opened_and_loops_back_are_normal() {
    let mut hall = Hall::at(Stage::Diagnose);
    hall.refuses(&who(ANA), proposes(&["One"]), Refusal::TooEarly { opens: Stage::Create });
    hall.refuses(&who(ANA), stage(Stage::Create), Refusal::NotYours { needs: Needs::Convenor });
    hall.does(&who(SPONSOR), stage(Stage::Authorise));
    hall.refuses(&who(ANA), proposes(&["One"]), Refusal::TooLate { now: Stage::Authorise });
    hall.refuses(&who(SPONSOR), stage(Stage::Authorise), Refusal::NoSuchStage);
    hall.does(&who(MODERATOR), stage(Stage::Refine));
    hall.does(&who(ANA), proposes(&["One"]));
    assert!(!hall.changed.rights);
    hall.does(&who(SPONSOR), stage(Stage::Closed));
    assert!(hall.changed.rights);
    hall.refuses(&who(SPONSOR), stage(Stage::Learn), Refusal::NotYours { needs: Needs::Council });
    hall.does(&who(ADMINISTRATOR), stage(Stage::Learn));
    assert_eq!(hall.forum.stage(), Some(Stage::Learn));
}

fn stage(stage: Stage) -> Event {
    Event::StageOpened { stage, reason: reason("It is time."), days: None }
}

#[test]
fn a_forum_has_only_its_own_stages() {
    let mut hall = Hall::empty();
    hall.does(&Who::House, opening(&[Stage::Diagnose, Stage::Closed]));
    hall.refuses(&Who::House, stage(Stage::Refine), Refusal::NoSuchStage);
    hall.refuses(&who(ANA), proposes(&["One"]), Refusal::TooLate { now: Stage::Diagnose });
}

#[test]
fn offices_are_given_to_people_the_forum_knows() {
    let mut hall = Hall::at(Stage::Diagnose);
    let give = |person, office| Event::OfficeGiven { person, office };
    hall.refuses(&who(ADMINISTRATOR), give(NOBODY, ForumOffice::Member), Refusal::NoSuchPerson);
    hall.refuses(&who(ADMINISTRATOR), give(person(SPONSOR).id, ForumOffice::Sponsor), Refusal::NothingChanges);
    hall.refuses(&who(SPONSOR), give(person(ANA).id, ForumOffice::Member), Refusal::NotYours { needs: Needs::Council });
    hall.does(&who(ADMINISTRATOR), give(person(ANA).id, ForumOffice::Member));
    assert!(hall.forum_item().officers.iter().any(|officer| officer.person == person(ANA).id));
    let take = Event::OfficeTaken { person: person(ANA).id, office: ForumOffice::Member };
    hall.does(&who(ADMINISTRATOR), take.clone());
    hall.refuses(&who(ADMINISTRATOR), take, Refusal::NothingChanges);
    let of_nobody = Event::OfficeTaken { person: NOBODY, office: ForumOffice::Member };
    hall.refuses(&who(ADMINISTRATOR), of_nobody, Refusal::NoSuchPerson);
}

#[test]
fn a_person_is_known_under_the_details_they_come_with() {
    let mut hall = Hall::empty();
    hall.does(&Who::House, opening(&STAGES));
    let mut ana = person(ANA);
    assert!(!hall.forum.knows(&ana));
    hall.joins(ANA);
    assert!(hall.forum.knows(&ana));
    ana.group = ActorGroup::Expert;
    assert!(!hall.forum.knows(&ana));
    let joined = hall.log.last().unwrap().event.clone();
    hall.refuses(&Who::House, joined.clone(), Refusal::NothingChanges);
    hall.refuses(&who(ANA), joined, Refusal::NotYours { needs: Needs::House });
}

#[test]
fn the_problem_statement_is_revised_by_those_who_carry_the_forum() {
    let mut hall = Hall::at(Stage::Create);
    let revised =
        |words| Event::ProblemRevised { problem: text(words), because: reason("We listened."), components: Vec::new() };
    hall.refuses(&who(ANA), revised("Another"), Refusal::NotYours { needs: Needs::Member });
    hall.refuses(&who(MEMBER), revised("People avoid the square after dark."), Refusal::NothingChanges);
    hall.does(&who(MEMBER), revised("People avoid the square when nobody is there."));
    let item = hall.forum_item();
    assert_eq!((item.problem_version, item.problem.text.as_str()), (2, "People avoid the square when nobody is there."));
    assert_eq!(item.problem_act.unwrap().by.unwrap().person, person(MEMBER).id);
    hall.opens(Stage::Proposition);
    hall.refuses(&who(MEMBER), revised("Too late"), Refusal::TooLate { now: Stage::Proposition });
}

#[test]
fn a_talk_has_one_root_and_an_elected_answer_is_seen_on_it() {
    let mut hall = Hall::at(Stage::Diagnose);
    let root = hall.does(&who(ANA), says("Why is it dark?"));
    let reply = hall.does(&who(BEN), answers("The lamps are old.", Some(root)));
    let below = hall.does(&who(MEMBER), answers("We will look at it.", Some(reply)));
    assert_eq!(hall.forum.topic_of(below), Some(root));
    assert!(hall.forum.has_topic(root) && !hall.forum.has_topic(reply));
    assert_eq!((hall.contribution(root).n_replies, hall.contribution(reply).n_replies), (2, 1));
    let elected = hall.contribution(root).elected_replied;
    assert_eq!(elected.iter().map(|author| author.person).collect::<Vec<_>>(), [person(MEMBER).id]);
    let mut citizen = person(MEMBER);
    citizen.group = ActorGroup::Citizen;
    let changed = Event::PersonJoined { person: citizen.id, name: citizen.name.clone(), group: citizen.group, hat: None };
    hall.does(&Who::House, changed);
    assert!(hall.contribution(root).elected_replied.is_empty());
    hall.refuses(&who(ANA), answers("To whom?", Some(Seq(1))), Refusal::NoSuch { entry: Seq(1) });
    hall.refuses(&who(ANA), answers("To whom?", Some(Seq(999))), Refusal::NoSuch { entry: Seq(999) });
    hall.refuses(&who(ANA), answers("To whom?", Some(Seq(0))), Refusal::NoSuch { entry: Seq(0) });
}

#[test]
fn a_closed_talk_takes_no_reply_from_anyone_until_it_is_reopened() {
    let (mut hall, proposal) = with_a_proposal();
    let root = hall.does(&who(ANA), says("A word"));
    let reply = hall.does(&who(BEN), answers("An answer", Some(root)));
    hall.refuses(&who(ANA), closes(root), Refusal::NotYours { needs: Needs::Moderator });
    hall.refuses(&who(MODERATOR), closes(reply), Refusal::NoSuch { entry: reply });
    hall.refuses(&who(MODERATOR), reopens(root), Refusal::NothingChanges);
    for thread in [root, proposal] {
        hall.does(&who(MODERATOR), closes(thread));
        hall.refuses(&who(MODERATOR), closes(thread), Refusal::NothingChanges);
        hall.refuses(&who(MODERATOR), answers("But", Some(thread)), Refusal::ThreadClosed { thread });
    }
    hall.refuses(&who(ANA), answers("But", Some(reply)), Refusal::ThreadClosed { thread: root });
    let act = hall.contribution(root).closed.unwrap();
    assert_eq!((act.by.unwrap().person, act.reason.unwrap().text), (person(MODERATOR).id, "All is said.".into()));
    hall.does(&who(MODERATOR), reopens(root));
    hall.does(&who(ANA), answers("But", Some(reply)));
}

#[test]
fn nobody_moderates_what_they_wrote_themselves() {
    let mut hall = Hall::at(Stage::Diagnose);
    let own = hall.does(&who(MODERATOR), says("I open the talk."));
    for event in [hides(own), restores(own), closes(own), reopens(own)] {
        hall.refuses(&who(MODERATOR), event, Refusal::NotYours { needs: Needs::Moderator });
    }
    hall.refuses(&who(ANA), hides(own), Refusal::NotYours { needs: Needs::Moderator });
}

#[test]
fn only_what_carries_a_persons_words_can_be_hidden() {
    let (mut hall, proposal) = with_a_proposal();
    let bare = hall.does(&who(BEN), stands(proposal, 1, Position::Support));
    let statement = hall.does(&who(BEN), states("Light helps."));
    let vote = hall.does(&who(CY), votes(statement, Vote::Pass));
    for entry in [Seq(0), Seq(1), Seq(2), bare, vote, Seq(999)] {
        hall.refuses(&who(MODERATOR), hides(entry), Refusal::NoSuch { entry });
    }
    hall.refuses(&who(MODERATOR), restores(statement), Refusal::NothingChanges);
    let hiding = hall.does(&who(MODERATOR), hides(statement));
    hall.refuses(&who(MODERATOR), hides(statement), Refusal::NothingChanges);
    hall.refuses(&who(MODERATOR), hides(hiding), Refusal::NoSuch { entry: hiding });
    hall.does(&who(MODERATOR), restores(statement));
}

#[test]
fn nobody_builds_on_what_they_cannot_read() {
    let (mut hall, proposal) = with_a_proposal();
    let amendment = hall.does(&who(BEN), moves(proposal, 1, vec![delete(clause(proposal, 1))]));
    let statement = hall.does(&who(BEN), states("Light helps."));
    let idea = Event::ContributionMade {
        contribution: Contribution::Idea,
        words: text("Lamps"),
        because: None,
        reply_to: None,
        component: None,
        known: None,
    };
    let idea = hall.does(&who(BEN), idea);
    for entry in [amendment, statement, idea] {
        hall.does(&who(MODERATOR), hides(entry));
    }
    hall.refuses(&who(ANA), accepts(amendment), Refusal::Hidden { entry: amendment });
    hall.refuses(&who(ANA), votes(statement, Vote::Agree), Refusal::Hidden { entry: statement });
    hall.refuses(&who(ANA), answers("Yes", Some(idea)), Refusal::Hidden { entry: idea });
    let built = Event::ProposalMade { title: title("Lamps"), clauses: vec![text("One")], ideas: vec![idea] };
    hall.refuses(&who(ANA), built, Refusal::Hidden { entry: idea });
    hall.does(&who(MODERATOR), answers("It was hidden for the name in it.", Some(idea)));
    hall.does(&who(MODERATOR), hides(proposal));
    for event in [
        moves(proposal, 1, vec![delete(clause(proposal, 2))]),
        stands(proposal, 1, Position::Support),
        answers("Yes", Some(proposal)),
        Event::LeadAdded { proposal, person: person(CY).id },
    ] {
        hall.refuses(&who(ANA), event, Refusal::Hidden { entry: proposal });
    }
    hall.does(&who(ANA), declines(amendment));
}

#[test]
fn a_proposal_has_clauses_and_is_built_from_ideas() {
    let (mut hall, proposal) = with_a_proposal();
    hall.refuses(&who(ANA), proposes(&[]), Refusal::Amount { least: 1, most: 500 });
    let many = vec!["Clause"; 501];
    hall.refuses(&who(ANA), proposes(&many), Refusal::Amount { least: 1, most: 500 });
    hall.does(&who(ANA), proposes(&many[1..]));
    let from = |idea| Event::ProposalMade { title: title("Lamps"), clauses: vec![text("One")], ideas: vec![idea, idea] };
    let comment = hall.does(&who(ANA), says("Not an idea"));
    for entry in [comment, proposal, Seq(999)] {
        hall.refuses(&who(ANA), from(entry), Refusal::NoSuch { entry });
    }
    let idea = Event::ContributionMade {
        contribution: Contribution::Idea,
        words: text("Lamps"),
        because: None,
        reply_to: None,
        component: None,
        known: None,
    };
    let idea = hall.does(&who(BEN), idea);
    let proposal = hall.does(&who(ANA), from(idea));
    assert_eq!(hall.proposal(proposal).ideas, [idea]);
}

#[test]
fn whoever_leads_a_proposal_names_those_who_lead_it_too() {
    let (mut hall, proposal) = with_a_proposal();
    let add = |person| Event::LeadAdded { proposal, person };
    hall.refuses(&who(BEN), add(person(BEN).id), Refusal::NotYours { needs: Needs::Lead });
    hall.refuses(&who(ANA), add(NOBODY), Refusal::NoSuchPerson);
    hall.refuses(&who(ANA), add(person(ANA).id), Refusal::NothingChanges);
    hall.refuses(&who(ANA), Event::LeadAdded { proposal: Seq(1), person: person(BEN).id }, Refusal::NoSuch { entry: Seq(1) });
    hall.does(&who(ANA), add(person(BEN).id));
    let amendment = hall.does(&who(CY), moves(proposal, 1, vec![delete(clause(proposal, 1))]));
    hall.does(&who(BEN), accepts(amendment));
}

#[test]
fn an_amendment_is_decided_once_with_a_reason_by_those_who_lead() {
    let (mut hall, proposal) = with_a_proposal();
    let amendment = hall.does(&who(BEN), moves(proposal, 1, vec![replace(clause(proposal, 2), "Two or more")]));
    assert_eq!(hall.proposal(proposal).open_amendments, [amendment]);
    for event in [accepts(amendment), declines(amendment)] {
        hall.refuses(&who(BEN), event, Refusal::NotYours { needs: Needs::Lead });
    }
    let withdrawn = Event::AmendmentWithdrawn { amendment };
    hall.refuses(&who(ANA), withdrawn.clone(), Refusal::NotYours { needs: Needs::Mover });
    let decision = hall.does(&who(ANA), accepts(amendment));
    for event in [accepts(amendment), declines(amendment)] {
        hall.refuses(&who(ANA), event, Refusal::AlreadyDecided { entry: decision });
    }
    hall.refuses(&who(BEN), withdrawn, Refusal::AlreadyDecided { entry: decision });
    let item = hall.proposal(proposal);
    assert_eq!((item.version, item.n_accepted, item.open_amendments.len()), (2, 1, 0));
    assert_eq!(item.credits[0].person, person(BEN).id);
    assert_eq!(hall.clauses(proposal), ["One", "Two or more", "Three"]);
    assert!(matches!(hall.amendment(amendment).outcome, Outcome::Accepted { version: 2, .. }));
    for entry in [Seq(1), proposal, Seq(999)] {
        hall.refuses(&who(ANA), accepts(entry), Refusal::NoSuch { entry });
        hall.refuses(&who(ANA), declines(entry), Refusal::NoSuch { entry });
        hall.refuses(&who(ANA), Event::AmendmentWithdrawn { amendment: entry }, Refusal::NoSuch { entry });
    }
}

#[test]
fn a_mover_takes_back_what_waits() {
    let (mut hall, proposal) = with_a_proposal();
    let amendment = hall.does(&who(BEN), moves(proposal, 1, vec![delete(clause(proposal, 2))]));
    hall.does(&who(BEN), Event::AmendmentWithdrawn { amendment });
    let item = hall.proposal(proposal);
    assert_eq!((item.open_amendments.len(), item.n_accepted, item.n_declined), (0, 0, 0));
    assert!(matches!(hall.amendment(amendment).outcome, Outcome::Withdrawn { .. }));
}

#[test]
fn a_position_is_taken_on_the_version_of_now_and_stays_with_it() {
    let (mut hall, proposal) = with_a_proposal();
    hall.does(&who(SPONSOR), stands(proposal, 1, Position::Support));
    hall.refuses(&who(SPONSOR), stands(proposal, 1, Position::Support), Refusal::NothingChanges);
    for version in [0, 2] {
        hall.refuses(&who(SPONSOR), stands(proposal, version, Position::Support), Refusal::NoSuchVersion { now: 1 });
    }
    hall.refuses(&who(SPONSOR), stands(Seq(1), 1, Position::Support), Refusal::NoSuch { entry: Seq(1) });
    let amendment = hall.does(&who(BEN), moves(proposal, 1, vec![delete(clause(proposal, 1))]));
    hall.does(&who(ANA), accepts(amendment));
    hall.refuses(&who(MEMBER), stands(proposal, 1, Position::Object), Refusal::VersionMovedOn { now: 2 });
    let elected = |hall: &Hall| hall.proposal(proposal).tally.groups[&ActorGroup::Elected];
    assert_eq!(elected(&hall), Stand { support: 1, accept: 0, object: 0, earlier: 1 });
    hall.does(&who(SPONSOR), stands(proposal, 2, Position::Support));
    assert_eq!(elected(&hall), Stand { support: 1, accept: 0, object: 0, earlier: 0 });
    assert_eq!(hall.forum.own(&who(SPONSOR)).positions[0].version, 2);
}

#[test]
fn small_groups_are_never_told_apart() {
    let (mut hall, proposal) = with_a_proposal();
    let mut citizens: Vec<u8> = (8..40).filter(|i| person(*i).group == ActorGroup::Citizen).collect();
    let last = citizens.pop().unwrap();
    for i in [citizens[0], citizens[1]] {
        hall.joins(i);
        hall.does(&who(i), stands(proposal, 1, Position::Support));
    }
    let tally = hall.proposal(proposal).tally;
    assert_eq!((tally.groups.len(), tally.small, tally.unshown), (0, None, 2));
    let expert = (8..40).find(|i| person(*i).group == ActorGroup::Expert).unwrap();
    hall.joins(expert);
    hall.does(&who(expert), stands(proposal, 1, Position::Object));
    let tally = hall.proposal(proposal).tally;
    assert_eq!((tally.groups.len(), tally.unshown), (0, 0));
    assert_eq!(tally.small, Some(Stand { support: 2, accept: 0, object: 1, earlier: 0 }));
    hall.joins(last);
    hall.does(&who(last), stands(proposal, 1, Position::Accept));
    let tally = hall.proposal(proposal).tally;
    assert_eq!(tally.groups[&ActorGroup::Citizen], Stand { support: 2, accept: 1, object: 0, earlier: 0 });
    assert_eq!((tally.small, tally.unshown), (None, 1));
}

#[test]
fn who_says_otherwise_is_told_with_the_new_reason_alone() {
    let (mut hall, proposal) = with_a_proposal();
    let take =
        |position, because: &str| Event::PositionTaken { proposal, version: 1, position, because: Some(reason(because)) };
    let first = hall.does(&who(BEN), take(Position::Support, "It helps."));
    hall.refuses(&who(BEN), take(Position::Support, "It helps."), Refusal::NothingChanges);
    hall.does(&who(BEN), take(Position::Support, "It helps the shops."));
    let told = serde_json::to_value(hall.forum.since(Seq(0), proposal, deliberation::item::Audience::Public)).unwrap();
    let told: Vec<_> = told.as_array().unwrap().iter().filter(|item| item["item"] == "position").collect();
    assert_eq!(told.iter().map(|item| item["replaced"].as_bool().unwrap()).collect::<Vec<_>>(), [true, false]);
    assert_eq!(told[0]["no"], first.0);
}

#[test]
fn an_answer_counts_once_and_the_latest() {
    let mut hall = Hall::at(Stage::Diagnose);
    let statement = hall.does(&who(ANA), states("Light helps."));
    hall.does(&who(BEN), votes(statement, Vote::Agree));
    hall.refuses(&who(BEN), votes(statement, Vote::Agree), Refusal::NothingChanges);
    hall.does(&who(BEN), votes(statement, Vote::Pass));
    hall.refuses(&who(BEN), votes(Seq(1), Vote::Pass), Refusal::NoSuch { entry: Seq(1) });
    let item = hall.forum.statement(statement, deliberation::item::Audience::Public).unwrap();
    assert_eq!((item.agree, item.disagree, item.pass), (0, 0, 1));
    hall.does(&Who::House, votes(statement, Vote::Disagree));
    let item = hall.forum.statement(statement, deliberation::item::Audience::Public).unwrap();
    assert_eq!((item.agree, item.disagree, item.pass), (0, 0, 1), "the house has no vote");
}

#[test]
fn nobody_can_say_nothing() {
    let mut hall = Hall::at(Stage::Refine);
    let erased = Event::StatementMade { words: Text::erased() };
    hall.refuses(&who(ANA), erased.clone(), Refusal::Words { fault: WordsFault::Empty });
    hall.refuses(&Who::House, erased, Refusal::Words { fault: WordsFault::Empty });
    let proposal = hall.does(&who(ANA), proposes(&["One"]));
    let change = deliberation::clause::Change::Replace { clause: clause(proposal, 1), words: Text::erased() };
    hall.refuses(&who(ANA), moves(proposal, 1, vec![change]), Refusal::Words { fault: WordsFault::Empty });
}

#[test]
#[should_panic(expected = "the log has a gap")]
fn a_log_with_a_gap_is_not_taken() {
    let hall = Hall::at(Stage::Refine);
    let _forum = Forum::replay(hall.log.iter().skip(1));
}
