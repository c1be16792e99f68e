//! Who asks is answered: calls, answers with a disposition, corrections, changed views, and who writes for whom.

use deliberation::act::*;
use deliberation::event::{Component, Contribution, Event, Kind, Micros, Seq, Stage};
use deliberation::item::{Audience, Duty, DutyKind, Thing, ViewChangeItem};
use deliberation::people::ActorGroup;
use deliberation::refusal::{Needs, Refusal};

use crate::hall::*;

const DAY: i64 = 86_400_000_000;
/// Another elected member, and a citizen nobody gave an office.
const EVA: u8 = 8;

fn asks(contribution: Contribution, words: &str) -> Event {
    Event::ContributionMade { contribution, words: text(words), because: None, reply_to: None, component: None, known: None }
}

fn replies(words: &str, to: Seq) -> Event {
    answers(words, Some(to))
}

fn adopts() -> Event {
    let (body, vote) = (deliberation::words::Name::parse("Council").unwrap(), Ballot { yes: 9, against: 1, abstain: 0 });
    Event::MandateAdopted(MandateAdopted { terms: terms(), body, vote, reason: long("We ask.") })
}

fn hall_in(stage: Stage) -> Hall {
    let mut hall = Hall::at(stage);
    hall.joins(EVA);
    hall
}

fn waiting(hall: &Hall, i: u8) -> Vec<Duty> {
    hall.forum.own(&who(i)).duties.into_iter().filter(|duty| duty.duty == DutyKind::Answer).collect()
}

fn numbers(duties: &[Duty]) -> Vec<Seq> {
    duties.iter().map(|duty| duty.no).collect()
}

fn due(hall: &Hall, no: Seq) -> Option<Micros> {
    hall.contribution(no).answer_due
}

#[test]
fn whoever_asks_waits_for_an_elected_member_and_every_one_of_them_sees_it() {
    let mut hall = hall_in(Stage::Create);
    let testimony = hall.does(&who(CY), asks(Contribution::Testimony, "I go home another way."));
    assert!([SPONSOR, MEMBER, EVA].iter().all(|i| hall.changed.people.contains(&person(*i).id)));
    let question = hall.does(&who(ANA), asks(Contribution::Question, "Who pays for the lamps?"));
    let elected = hall.does(&who(EVA), asks(Contribution::Idea, "More lamps."));
    let comment = hall.does(&who(CY), says("Nice."));
    assert_eq!(numbers(&waiting(&hall, MEMBER)), [testimony, question]);
    assert_eq!(waiting(&hall, MEMBER), waiting(&hall, SPONSOR));
    assert!(waiting(&hall, CY).is_empty() && waiting(&hall, MODERATOR).is_empty());
    let duty = &waiting(&hall, MEMBER)[0];
    assert_eq!((duty.who.clone().unwrap().person, duty.gist.as_deref()), (person(CY).id, Some("I go home another way.")));
    hall.does(&who(BEN), replies("Me too.", testimony));
    assert_eq!(waiting(&hall, MEMBER).len(), 2);
    hall.does(&who(MEMBER), replies("Since when?", testimony));
    assert_eq!(numbers(&waiting(&hall, SPONSOR)), [question]);
    hall.does(&who(SPONSOR), responds(question, Disposition::Answered, None));
    assert!(waiting(&hall, MEMBER).is_empty());
    assert!([elected, comment].iter().all(|no| due(&hall, *no).is_none()));
}

#[test]
fn a_long_list_tells_the_oldest_and_how_many_there_are() {
    let mut hall = hall_in(Stage::Create);
    let calls: Vec<Seq> = (0..70).map(|i| hall.does(&who(CY), asks(Contribution::Question, &format!("Why {i}?")))).collect();
    assert_eq!(numbers(&waiting(&hall, MEMBER)), calls[..50]);
    assert_eq!(hall.forum.own(&who(MEMBER)).n_duties, 70);
    hall.opens(Stage::Closed);
    assert_eq!(hall.forum.own(&who(MEMBER)).n_duties, 0);
}

#[test]
fn a_mandate_starts_the_clock_of_questions_and_ideas_and_a_reply_alone_does_not_stop_it() {
    let mut hall = hall_in(Stage::Create);
    let question = hall.does(&who(CY), asks(Contribution::Question, "Who pays?"));
    let testimony = hall.does(&who(CY), asks(Contribution::Testimony, "It is dark."));
    assert_eq!(due(&hall, question), None);
    hall.does(&who(MEMBER), replies("I ask.", question));
    assert_eq!(numbers(&waiting(&hall, MEMBER)), [testimony]);
    hall.does(&who(CLERK), adopts());
    let at = hall.contribution(question).at;
    assert_eq!(due(&hall, question), Some(Micros(at.0 + 14 * DAY)));
    assert_eq!(due(&hall, testimony), None);
    assert_eq!(numbers(&waiting(&hall, MEMBER)), [question, testimony]);
    assert_eq!(waiting(&hall, MEMBER)[0].due, due(&hall, question));
    hall.does(&who(SPONSOR), responds(question, Disposition::Deferred, None));
    assert_eq!((due(&hall, question), numbers(&waiting(&hall, MEMBER))), (None, vec![testimony]));
}

#[test]
fn an_answer_has_a_disposition_twelve_words_and_the_name_of_who_signs_it() {
    let mut hall = hall_in(Stage::Create);
    let idea = hall.does(&who(CY), asks(Contribution::Idea, "A stage."));
    let short = ResponseGiven {
        to: idea,
        disposition: Disposition::Declined,
        reason: reason("Too dear — and too loud!"),
        into: None,
        for_member: None,
    };
    hall.refuses(&who(MEMBER), Event::ResponseGiven(short), Refusal::TooFewWords { least: 12, was: 5 });
    hall.refuses(&who(CY), responds(idea, Disposition::Answered, None), Refusal::NotYours { needs: Needs::Elected });
    hall.refuses(&who(MEMBER), responds(Seq(1), Disposition::Answered, None), Refusal::NoSuch { entry: Seq(1) });
    let own = hall.does(&who(MEMBER), asks(Contribution::Idea, "Benches."));
    hall.refuses(&who(MEMBER), responds(own, Disposition::TakenUp, None), Refusal::NotYours { needs: Needs::Elected });
    hall.refuses(&who(MEMBER), responds(idea, Disposition::Merged, None), Refusal::NoSuch { entry: Seq(0) });
    hall.refuses(&who(MEMBER), responds(idea, Disposition::Merged, Some(idea)), Refusal::NoSuch { entry: idea });
    let comment = hall.does(&who(CY), says("Nice."));
    hall.refuses(&who(MEMBER), responds(idea, Disposition::Merged, Some(comment)), Refusal::NoSuch { entry: comment });
    hall.does(&who(MEMBER), responds(idea, Disposition::Deferred, None));
    hall.does(&who(SPONSOR), responds(idea, Disposition::Merged, Some(own)));
    let responses = hall.contribution(idea).responses;
    assert_eq!(responses.len(), 2);
    assert_eq!((responses[1].disposition, responses[1].into), (Disposition::Merged, Some(own)));
    assert_eq!(responses[1].act.by.clone().unwrap().person, person(SPONSOR).id);
    hall.does(&who(MODERATOR), hides(responses[0].act.entry));
    let responses = hall.contribution(idea).responses;
    assert_eq!((responses[0].act.reason.clone(), responses[0].disposition), (None, Disposition::Deferred));
    assert!(responses[1].act.reason.is_some());
}

#[test]
fn nobody_waits_for_an_answer_to_what_nobody_reads() {
    let mut hall = hall_in(Stage::Create);
    hall.does(&who(CLERK), adopts());
    let idea = hall.does(&who(CY), asks(Contribution::Idea, "A stage."));
    hall.does(&who(MODERATOR), hides(idea));
    assert!(waiting(&hall, MEMBER).is_empty() && due(&hall, idea).is_none());
    hall.refuses(&who(MEMBER), responds(idea, Disposition::Answered, None), Refusal::Hidden { entry: idea });
    hall.does(&who(MODERATOR), restores(idea));
    assert_eq!(numbers(&waiting(&hall, MEMBER)), [idea]);
    assert!(due(&hall, idea).is_some());
}

#[test]
fn who_is_elected_calls_nobody_and_who_is_no_longer_waits_like_all() {
    let mut hall = hall_in(Stage::Create);
    let idea = hall.does(&who(EVA), asks(Contribution::Idea, "A stage."));
    assert!(waiting(&hall, MEMBER).is_empty());
    let deliberation::people::Person { id, name, hat, .. } = person(EVA);
    hall.does(&deliberation::people::Who::House, Event::PersonJoined { person: id, name, group: ActorGroup::Citizen, hat });
    assert_eq!(numbers(&waiting(&hall, MEMBER)), [idea]);
    assert!(hall.changed.people.contains(&person(MEMBER).id));
}

#[test]
fn a_correction_stands_beside_the_original_and_goes_with_it() {
    let mut hall = hall_in(Stage::Diagnose);
    let said = hall.does(&who(CY), asks(Contribution::Evidence, "It was 2019."));
    hall.refuses(&who(BEN), corrects(said, "It was 2020."), Refusal::NotYours { needs: Needs::Writer });
    hall.refuses(&who(CY), corrects(said, "It was 2019."), Refusal::NothingChanges);
    let correction = hall.does(&who(CY), corrects(said, "It was 2020."));
    hall.refuses(&who(CY), corrects(said, "It was 2020."), Refusal::NothingChanges);
    let item = hall.contribution(said);
    assert_eq!(item.words.unwrap().text, "It was 2019.");
    assert_eq!(item.corrected.unwrap().words.unwrap().text, "It was 2020.");
    hall.does(&who(MODERATOR), hides(correction));
    let item = hall.contribution(said);
    assert!(item.words.is_some() && item.corrected.unwrap().words.is_none());
    hall.does(&who(MODERATOR), restores(correction));
    hall.does(&who(MODERATOR), hides(said));
    let item = hall.contribution(said);
    assert!(item.words.is_none() && item.corrected.unwrap().words.is_none());
}

#[test]
fn what_is_said_belongs_to_a_component_that_the_problem_of_now_has() {
    let mut hall = hall_in(Stage::Create);
    let of = |component| Event::ContributionMade {
        contribution: Contribution::Idea,
        words: text("A stage."),
        because: None,
        reply_to: None,
        known: Some(true),
        component: Some(component),
    };
    hall.refuses(&who(CY), of(1), Refusal::OutOfRange { least: 0, most: 0 });
    hall.does(&who(CY), of(0));
    let part = |words: &str| Component { words: text(words), origin: vec![ActorGroup::Citizen], sources: vec![] };
    let components = vec![part("Darkness"), part("Noise")];
    let (problem, because) = (text("It is dark and loud."), reason("We listened."));
    hall.does(&who(MEMBER), Event::ProblemRevised { problem, because, components });
    let idea = hall.does(&who(CY), of(2));
    hall.refuses(&who(CY), of(3), Refusal::OutOfRange { least: 0, most: 2 });
    assert_eq!((hall.contribution(idea).component, hall.contribution(idea).known), (Some(2), Some(true)));
}

fn view(hall: &Hall, no: Seq) -> ViewChangeItem {
    let topic = hall.forum.topic_of(no).unwrap();
    let items = hall.forum.since(Seq(0), topic, Audience::Public);
    let views = items.into_iter().filter(|item| item.no == no).map(|item| item.thing);
    let mut views = views.filter_map(|thing| if let Thing::ViewChange(view) = thing { Some(view) } else { None });
    views.next().expect("the view is in its topic")
}

#[test]
fn i_changed_my_view_because_of_what_i_heard() {
    let mut hall = hall_in(Stage::Diagnose);
    let said = hall.does(&who(CY), asks(Contribution::Testimony, "It is dark."));
    let changed = |on, heard| Event::ViewChanged(ViewChanged { on, because: reason("I walked there."), heard });
    hall.refuses(&who(MODERATOR), changed(said, None), Refusal::NotYours { needs: Needs::Voice });
    hall.refuses(&who(MEMBER), changed(Seq(1), None), Refusal::NoSuch { entry: Seq(1) });
    hall.refuses(&who(MEMBER), changed(said, Some(Seq(2))), Refusal::NoSuch { entry: Seq(2) });
    let no = hall.does(&who(MEMBER), changed(said, Some(said)));
    assert_eq!((view(&hall, no).on, view(&hall, no).heard), (said, Some(said)));
    assert_eq!(view(&hall, no).act.reason.unwrap().text, "I walked there.");
    hall.does(&who(MODERATOR), hides(no));
    assert!(view(&hall, no).act.reason.is_none() && view(&hall, no).hidden.is_some());
}

#[test]
fn whatever_speaks_under_a_proposal_can_be_answered() {
    let mut hall = hall_in(Stage::Refine);
    let proposal = hall.does(&who(ANA), proposes(&["Light"]));
    let because = Some(reason("It is too bright."));
    let position = deliberation::event::Position::Object;
    let objection = hall.does(&who(CY), Event::PositionTaken { proposal, version: 1, position, because });
    let minority = hall.does(&who(CY), Event::MinorityStated(MinorityStated { proposal, words: text("Leave it dark.") }));
    let silent = hall.does(&who(BEN), stands(proposal, 1, position));
    for no in [objection, minority] {
        let reply = hall.does(&who(MEMBER), replies("How so?", no));
        assert_eq!(hall.forum.topic_of(reply), Some(proposal));
    }
    assert_eq!(hall.proposal(proposal).n_replies, 2);
    hall.refuses(&who(MEMBER), replies("Why?", silent), Refusal::NoSuch { entry: silent });
}

fn lets(i: u8, kinds: Vec<Kind>) -> Event {
    Event::DelegationGiven(DelegationGiven { person: person(i).id, kinds })
}

#[test]
fn an_elected_member_lets_somebody_write_for_them_and_takes_it_back() {
    let mut hall = hall_in(Stage::Create);
    let responds_only = || vec![Kind::ResponseGiven];
    hall.refuses(&who(CY), lets(ANA, responds_only()), Refusal::NotYours { needs: Needs::Elected });
    hall.refuses(&who(MEMBER), lets(SPONSOR, responds_only()), Refusal::NotYours { needs: Needs::NotElected });
    hall.refuses(&who(MEMBER), lets(ANA, vec![]), Refusal::Amount { least: 1, most: 4 });
    hall.refuses(&who(MEMBER), lets(ANA, vec![Kind::PositionTaken]), Refusal::NotDelegated);
    hall.refuses(&who(MEMBER), lets(99, responds_only()), Refusal::NoSuchPerson);
    hall.does(&who(MEMBER), lets(ANA, responds_only()));
    hall.refuses(&who(MEMBER), lets(ANA, responds_only()), Refusal::NothingChanges);
    let (member, aide) = (hall.forum.own(&who(MEMBER)), hall.forum.own(&who(ANA)));
    assert_eq!((member.delegates.len(), aide.writes_for.len()), (1, 1));
    assert_eq!((aide.writes_for[0].person.person, aide.writes_for[0].kinds.clone()), (person(MEMBER).id, responds_only()));
    let taken = || Event::DelegationTaken(DelegationTaken { person: person(ANA).id });
    hall.does(&who(MEMBER), taken());
    assert_eq!(hall.changed.people, [person(MEMBER).id, person(ANA).id].into());
    hall.refuses(&who(MEMBER), taken(), Refusal::NothingChanges);
    assert!(hall.forum.own(&who(ANA)).writes_for.is_empty());
}

#[test]
fn a_delegate_writes_in_the_members_name_and_is_named_too() {
    let mut hall = hall_in(Stage::Create);
    let idea = hall.does(&who(CY), asks(Contribution::Idea, "A stage."));
    let writes = |to, for_member: Option<u8>| {
        let (disposition, reason) = (Disposition::TakenUp, long("Gladly."));
        let for_member = for_member.map(|i| person(i).id);
        Event::ResponseGiven(ResponseGiven { to, disposition, reason, into: None, for_member })
    };
    hall.does(&who(MEMBER), lets(ANA, vec![Kind::ResponseGiven]));
    assert_eq!(numbers(&waiting(&hall, ANA)), [idea]);
    hall.refuses(&who(ANA), writes(idea, None), Refusal::NotDelegated);
    hall.refuses(&who(ANA), writes(idea, Some(SPONSOR)), Refusal::NotDelegated);
    hall.refuses(&who(EVA), writes(idea, Some(MEMBER)), Refusal::NotDelegated);
    let own = hall.does(&who(ANA), asks(Contribution::Idea, "Benches."));
    hall.refuses(&who(ANA), writes(own, Some(MEMBER)), Refusal::NotYours { needs: Needs::Elected });
    hall.does(&who(ANA), writes(idea, Some(MEMBER)));
    let response = hall.contribution(idea).responses.pop().unwrap();
    let hands = (response.act.by.unwrap().person, response.for_member.unwrap().person);
    assert_eq!(hands, (person(ANA).id, person(MEMBER).id));
    assert_eq!(numbers(&waiting(&hall, MEMBER)), [own], "what is signed for a member is signed");
    let deliberation::people::Person { id, name, hat, .. } = person(MEMBER);
    let unseated = Event::PersonJoined { person: id, name, group: ActorGroup::Citizen, hat };
    hall.does(&deliberation::people::Who::House, unseated);
    assert!(hall.forum.own(&who(ANA)).writes_for.is_empty());
    assert!(hall.tries(&who(ANA), writes(idea, Some(MEMBER))).is_err());
}
