//! Texts on their way: stands, appeals, merging, objections, minorities, trials; and who is counted where.

use deliberation::act::*;
use deliberation::event::{Contribution, Event, Position, Seq, Stage};
use deliberation::item::{Audience, Author, DutyKind, Item, PositionItem, PutItem, Stand, Thing, TrialItem};
use deliberation::people::{ActorGroup, ForumOffice, Who};
use deliberation::refusal::{Needs, Refusal};

use proptest::prelude::*;

use crate::chance::{evening, try_one};
use crate::hall::*;

use Position::{Accept, Object, Support};

/// Three citizens and three people of associations; their numbers say so.
const CITIZENS: [u8; 3] = [CY, 14, 21];
const ASSOCIATIONS: [u8; 3] = [9, 16, 23];

fn hall() -> Hall {
    let mut hall = Hall::at(Stage::Refine);
    for i in [14, 21].into_iter().chain(ASSOCIATIONS) {
        hall.joins(i);
    }
    hall
}

fn things(hall: &Hall, no: Seq) -> Vec<Item> {
    let topic = hall.forum.topic_of(no).unwrap();
    hall.forum.since(Seq(0), topic, Audience::Public).into_iter().filter(|item| item.no == no).collect()
}

fn put(hall: &Hall, no: Seq) -> PutItem {
    things(hall, no).into_iter().find_map(|item| if let Thing::Put(put) = item.thing { Some(put) } else { None }).unwrap()
}

fn trial(hall: &Hall, no: Seq) -> TrialItem {
    things(hall, no).into_iter().find_map(|item| if let Thing::Trial(trial) = item.thing { Some(trial) } else { None }).unwrap()
}

fn position(hall: &Hall, no: Seq) -> PositionItem {
    let item = |item: Item| if let Thing::Position(position) = item.thing { Some(position) } else { None };
    things(hall, no).into_iter().find_map(item).unwrap()
}

fn objects(proposal: Seq, why: &str) -> Event {
    Event::PositionTaken { proposal, version: 1, position: Object, because: Some(reason(why)) }
}

fn duties(hall: &Hall, i: u8, duty: DutyKind) -> Vec<Seq> {
    hall.forum.own(&who(i)).duties.into_iter().filter(|owed| owed.duty == duty).map(|owed| owed.no).collect()
}

fn revises(problem: &str) -> Event {
    Event::ProblemRevised { problem: text(problem), because: reason("We listened."), components: vec![] }
}

#[test]
fn everyone_says_whether_they_can_live_with_the_problem_of_now() {
    let mut hall = hall();
    let first = hall.does(&who(MEMBER), revises("Nobody is there after dark."));
    assert!(hall.changed.rights);
    assert_eq!(duties(&hall, CY, DutyKind::TakeStand), [first]);
    assert!(duties(&hall, MODERATOR, DutyKind::TakeStand).is_empty());
    for i in CITIZENS {
        hall.does(&who(i), takes_stand(first, Accept));
    }
    hall.does(&who(ASSOCIATIONS[0]), takes_stand(first, Object));
    hall.refuses(&who(CY), takes_stand(first, Accept), Refusal::NothingChanges);
    hall.does(&who(CY), takes_stand(first, Support));
    assert!(duties(&hall, CY, DutyKind::TakeStand).is_empty());
    let tally = hall.forum_item().problem_tally.unwrap();
    let citizens = Stand { support: 1, accept: 2, ..Stand::default() };
    assert_eq!((tally.groups.get(&ActorGroup::Citizen), tally.unshown), (Some(&citizens), 1));
    hall.refuses(&who(MODERATOR), takes_stand(first, Accept), Refusal::NotYours { needs: Needs::Member });
    let second = hall.does(&who(MEMBER), revises("Nobody feels safe there."));
    hall.refuses(&who(CY), takes_stand(first, Object), Refusal::NoSuch { entry: first });
    assert_eq!(hall.forum_item().problem_entry, Some(second));
    assert_eq!(hall.forum_item().problem_tally, Some(deliberation::item::Tally::default()));
    hall.does(&who(MODERATOR), hides(second));
    hall.does(&who(CY), takes_stand(first, Object));
}

/// A proposal of Ana's, an amendment of Cy's, declined.
fn declined(hall: &mut Hall) -> (Seq, Seq) {
    let proposal = hall.does(&who(ANA), proposes(&["Lamps", "Benches"]));
    let amendment = hall.does(&who(CY), moves(proposal, 1, vec![replace(clause(proposal, 1), "Warm lamps")]));
    hall.refuses(&who(CY), puts(amendment), Refusal::NoSuch { entry: amendment });
    hall.does(&who(ANA), declines(amendment));
    (proposal, amendment)
}

#[test]
fn what_a_lead_declines_the_forum_can_carry_and_the_mover_takes_it_in() {
    let mut hall = hall();
    let (proposal, amendment) = declined(&mut hall);
    hall.refuses(&who(BEN), puts(amendment), Refusal::NotYours { needs: Needs::Mover });
    assert_eq!(hall.forum.own(&who(CY)).on.get(&deliberation::event::Kind::AmendmentPut), Some(&vec![amendment]));
    let asked = hall.does(&who(CY), puts(amendment));
    hall.refuses(&who(CY), puts(amendment), Refusal::NothingChanges);
    assert_eq!(hall.amendment(amendment).put, Some(asked));
    for i in CITIZENS {
        hall.does(&who(i), takes_stand(asked, Support));
    }
    assert!(!put(&hall, asked).carried, "one group does not carry it");
    hall.refuses(&who(CY), accepts(amendment), Refusal::NotYours { needs: Needs::Lead });
    for (i, stand) in ASSOCIATIONS.into_iter().zip([Accept, Object, Object]) {
        hall.does(&who(i), takes_stand(asked, stand));
    }
    assert!(!put(&hall, asked).carried, "a third of a group is not enough");
    hall.does(&who(ASSOCIATIONS[1]), takes_stand(asked, Accept));
    assert!(put(&hall, asked).carried && hall.changed.people.contains(&person(CY).id));
    let instead = vec![replace(clause(proposal, 1), "No lamps")];
    hall.refuses(&who(CY), accepts_instead(amendment, instead), Refusal::NotYours { needs: Needs::Lead });
    hall.refuses(&who(BEN), accepts(amendment), Refusal::NotYours { needs: Needs::Lead });
    let decline = hall.amendment(amendment).outcome;
    let deliberation::item::Outcome::Declined { act } = decline else { panic!("it was declined") };
    hall.refuses(&who(ANA), accepts(amendment), Refusal::AlreadyDecided { entry: act.entry });
    hall.does(&who(CY), accepts(amendment));
    assert_eq!(hall.clauses(proposal), ["Warm lamps", "Benches"]);
    let item = hall.proposal(proposal);
    assert_eq!((item.n_accepted, item.n_declined, item.version), (1, 0, 2));
    assert_eq!(item.credits[0].person, person(CY).id);
    let refused = hall.tries(&who(14), takes_stand(asked, Object));
    assert!(matches!(refused, Err(Refusal::AlreadyDecided { .. })));
}

#[test]
fn a_small_group_is_neither_shown_nor_asked_for_its_consent() {
    let mut hall = hall();
    let (_, amendment) = declined(&mut hall);
    let asked = hall.does(&who(CY), puts(amendment));
    for i in CITIZENS.into_iter().chain(ASSOCIATIONS) {
        hall.does(&who(i), takes_stand(asked, Accept));
    }
    hall.does(&who(BEN), takes_stand(asked, Object));
    let item = put(&hall, asked);
    assert!(item.carried && item.tally.unshown == 1 && !item.tally.groups.contains_key(&ActorGroup::OtherPublic));
    hall.does(&who(MODERATOR), hides(asked));
    assert!(put(&hall, asked).act.reason.is_none());
}

#[test]
fn the_public_amends_through_a_member_and_is_credited() {
    let mut hall = hall();
    let proposal = hall.does(&who(ANA), proposes(&["Lamps"]));
    let idea = hall.does(&who(CY), says("Warm ones, please."));
    let changes = || vec![replace(clause(proposal, 1), "Warm lamps")];
    let from = |from| Event::AmendmentMoved { proposal, version: 1, changes: changes(), because: reason("So it is."), from };
    hall.refuses(&who(MEMBER), from(Some(proposal)), Refusal::NoSuch { entry: proposal });
    let amendment = hall.does(&who(MEMBER), from(Some(idea)));
    assert_eq!((hall.amendment(amendment).from, hall.contribution(idea).became), (Some(idea), vec![amendment]));
    assert!(hall.proposal(proposal).credits.is_empty());
    assert_eq!(hall.proposal(proposal).author_groups, [ActorGroup::Manager]);
    hall.does(&who(ANA), accepts(amendment));
    let item = hall.proposal(proposal);
    let credits: Vec<_> = item.credits.iter().map(|author| author.person).collect();
    assert_eq!(credits, [person(MEMBER).id, person(CY).id]);
    assert_eq!(item.author_groups, [ActorGroup::Elected, ActorGroup::Manager, ActorGroup::Citizen]);
    let hidden = hall.does(&who(CY), says("A name"));
    hall.does(&who(MODERATOR), hides(hidden));
    hall.refuses(&who(MEMBER), from(Some(hidden)), Refusal::Hidden { entry: hidden });
}

#[test]
fn merging_credits_everyone_and_moves_nobodys_position() {
    let mut hall = hall();
    let idea = Event::ContributionMade {
        contribution: Contribution::Idea,
        words: text("A stage"),
        because: None,
        reply_to: None,
        known: Some(false),
        component: None,
    };
    let idea = hall.does(&who(9), idea);
    let clauses = vec![text("A stage")];
    let ends = hall.does(&who(ANA), Event::ProposalMade { title: title("Music"), clauses, ideas: vec![idea] });
    let into = hall.does(&who(BEN), proposes(&["Lamps"]));
    let taken = hall.does(&who(CY), moves(ends, 1, vec![insert(None, "At six")]));
    hall.does(&who(ANA), accepts(taken));
    let waits = hall.does(&who(14), moves(ends, 2, vec![insert(None, "At seven")]));
    for i in CITIZENS {
        hall.does(&who(i), stands(ends, 2, Support));
    }
    let before = hall.proposal(ends).tally;
    hall.refuses(&who(BEN), merges(ends, into), Refusal::NotYours { needs: Needs::Lead });
    hall.refuses(&who(ANA), merges(ends, ends), Refusal::NothingChanges);
    hall.refuses(&who(ANA), merges(ends, idea), Refusal::NoSuch { entry: idea });
    let merging = hall.does(&who(ANA), merges(ends, into));
    let (ended, goes_on) = (hall.proposal(ends), hall.proposal(into));
    assert_eq!((ended.into, ended.tally), (Some(into), before));
    assert_eq!(ended.into_act.unwrap().reason.unwrap().text, "They want the same.");
    assert_eq!((goes_on.merged, goes_on.ideas, goes_on.tally), (vec![ends], vec![idea], deliberation::item::Tally::default()));
    let credits: Vec<_> = goes_on.credits.iter().map(|author| author.person).collect();
    assert_eq!(credits, [person(ANA).id, person(CY).id]);
    let groups = [ActorGroup::Manager, ActorGroup::OtherPublic, ActorGroup::Citizen, ActorGroup::CivilSociety];
    assert_eq!(goes_on.author_groups, groups);
    let not_live = || Refusal::NotLive { proposal: ends };
    hall.refuses(&who(21), stands(ends, 2, Object), not_live());
    hall.refuses(&who(21), moves(ends, 2, vec![insert(None, "At eight")]), not_live());
    hall.refuses(&who(ANA), accepts(waits), not_live());
    hall.refuses(&who(ANA), merges(ends, into), not_live());
    hall.refuses(&who(BEN), merges(into, ends), not_live());
    hall.does(&who(ANA), declines(waits));
    hall.does(&who(MODERATOR), hides(merging));
    assert!(hall.proposal(ends).into_act.unwrap().reason.is_none());
}

#[test]
fn an_objection_waits_until_a_lead_answers_or_the_person_is_won() {
    let mut hall = hall();
    let proposal = hall.does(&who(ANA), proposes(&["Lamps"]));
    let first = hall.does(&who(CY), objects(proposal, "Too bright."));
    let second = hall.does(&who(14), objects(proposal, "Too dear."));
    let third = hall.does(&who(21), objects(proposal, "Too few."));
    assert!(hall.changed.people.contains(&person(ANA).id));
    hall.does(&who(9), stands(proposal, 1, Object));
    assert_eq!(hall.proposal(proposal).open_objections, [first, second, third]);
    assert_eq!(duties(&hall, ANA, DutyKind::AnswerObjection), [first, second, third]);
    hall.refuses(&who(BEN), answers_objection(first), Refusal::NotYours { needs: Needs::Lead });
    hall.refuses(&who(ANA), answers_objection(proposal), Refusal::NoSuch { entry: proposal });
    let answer = hall.does(&who(ANA), answers_objection(first));
    hall.refuses(&who(ANA), answers_objection(first), Refusal::AlreadyDecided { entry: answer });
    assert_eq!(position(&hall, first).answer.unwrap().reason.unwrap().text, "It ends at ten.");
    hall.does(&who(14), stands(proposal, 1, Accept));
    hall.refuses(&who(ANA), answers_objection(second), Refusal::NothingChanges);
    hall.does(&who(MODERATOR), hides(third));
    assert_eq!(hall.proposal(proposal).open_objections, []);
    assert!(duties(&hall, ANA, DutyKind::AnswerObjection).is_empty());
    hall.does(&who(MODERATOR), restores(third));
    assert_eq!(duties(&hall, ANA, DutyKind::AnswerObjection), [third]);
    hall.does(&who(MODERATOR), hides(answer));
    assert!(position(&hall, first).answer.unwrap().reason.is_none());
}

#[test]
fn a_lead_sees_what_waits_and_for_whom() {
    let mut hall = hall();
    let proposal = hall.does(&who(ANA), proposes(&["Lamps"]));
    let amendment = hall.does(&who(CY), moves(proposal, 1, vec![insert(None, "At six")]));
    let own = hall.forum.own(&who(ANA));
    let duty = own.duties.iter().find(|duty| duty.duty == DutyKind::DecideAmendment).unwrap();
    assert_eq!((duty.no, duty.topic), (amendment, proposal));
    assert_eq!((duty.who.clone().unwrap().person, duty.gist.as_deref()), (person(CY).id, Some("It is better so.")));
    hall.does(&who(MODERATOR), hides(amendment));
    assert!(hall.changed.people.contains(&person(ANA).id));
    let own = hall.forum.own(&who(ANA));
    assert!(own.duties.iter().any(|duty| duty.no == amendment && duty.gist.is_none()));
}

#[test]
fn a_minority_keeps_its_words_beside_the_text() {
    let mut hall = hall();
    let proposal = hall.does(&who(ANA), proposes(&["Lamps"]));
    let states = |proposal| Event::MinorityStated(MinorityStated { proposal, words: text("Leave it dark.") });
    hall.refuses(&who(MODERATOR), states(proposal), Refusal::NotYours { needs: Needs::Member });
    hall.refuses(&who(CY), states(Seq(2)), Refusal::NoSuch { entry: Seq(2) });
    let no = hall.does(&who(CY), states(proposal));
    let minority = |hall: &Hall| match things(hall, no).pop().unwrap().thing {
        Thing::Minority(minority) => minority,
        other => panic!("not a minority: {other:?}"),
    };
    assert_eq!(minority(&hall).words.unwrap().text, "Leave it dark.");
    hall.does(&who(MODERATOR), hides(no));
    assert!(minority(&hall).words.is_none() && minority(&hall).hidden.is_some());
}

#[test]
fn a_trial_ends_with_what_was_learned() {
    let mut hall = hall();
    let proposal = hall.does(&who(ANA), proposes(&["Lamps"]));
    hall.refuses(&who(CY), tries_out(proposal), Refusal::NotYours { needs: Needs::Lead });
    let no = hall.does(&who(ANA), tries_out(proposal));
    assert_eq!(trial(&hall, no).stop_rule.unwrap().text, "Two complaints a night");
    hall.refuses(&who(CY), ends_trial(no), Refusal::NotYours { needs: Needs::Lead });
    let end = hall.does(&who(ANA), ends_trial(no));
    hall.refuses(&who(ANA), ends_trial(no), Refusal::AlreadyDecided { entry: end });
    assert_eq!(trial(&hall, no).outcome, Some(TrialOutcome::Learned));
    hall.does(&who(MODERATOR), hides(end));
    assert!(trial(&hall, no).learned.is_none() && trial(&hall, no).title.is_some());
    hall.does(&who(MODERATOR), hides(no));
    assert!(trial(&hall, no).title.is_none() && trial(&hall, no).hypothesis.is_none());
}

#[test]
fn who_speaks_from_outside_is_counted_apart_until_the_council_appoints_them() {
    let mut hall = Hall::of(Participation::Appointed);
    for i in [14, 21] {
        hall.joins(i);
    }
    let give = |i: u8, given| {
        let (person, office) = (person(i).id, ForumOffice::Member);
        if given { Event::OfficeGiven { person, office } } else { Event::OfficeTaken { person, office } }
    };
    hall.does(&Who::House, give(ANA, true));
    let declared = InterestDeclared { interest: None, lay: false, affected: false };
    hall.does(&who(ANA), Event::InterestDeclared(declared));
    hall.opens(Stage::Refine);
    let proposal = hall.does(&who(ANA), proposes(&["Lamps"]));
    for i in [CY, 14, 21] {
        hall.does(&who(i), stands(proposal, 1, Support));
    }
    let outside = Stand { support: 3, ..Stand::default() };
    let tally = hall.proposal(proposal).tally;
    assert_eq!((tally.outside, tally.groups.len(), tally.unshown), (Some(outside), 0, 0));
    hall.does(&Who::House, give(CY, true));
    let tally = hall.proposal(proposal).tally;
    assert_eq!((tally.outside, tally.unshown), (None, 1), "two outsiders are too few to be told");
    hall.does(&Who::House, give(CY, false));
    assert_eq!(hall.proposal(proposal).tally.outside, Some(outside));
    hall.refuses(&who(CY), moves(proposal, 1, vec![insert(None, "At six")]), Refusal::NotYours { needs: Needs::Member });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn however_the_evening_goes_authors_keep_their_credit_and_words_and_positions_stay(throws in evening(90)) {
        let mut hall = Hall::at(Stage::Refine);
        for throw in throws {
            let before = hall.clone();
            let (_, event, came) = try_one(&mut hall, throw);
            if came.is_err() {
                continue;
            }
            match event {
                Event::ProposalMerged(act) => {
                    for no in [act.proposal, act.into] {
                        prop_assert_eq!(before.proposal(no).tally, hall.proposal(no).tally);
                    }
                    let (ended, goes_on) = (before.proposal(act.proposal), hall.proposal(act.into));
                    let credited = |author: &Author| goes_on.credits.iter().any(|credit| credit.person == author.person);
                    prop_assert!(ended.leads.iter().chain(&ended.credits).all(credited));
                    prop_assert!(ended.author_groups.iter().all(|group| goes_on.author_groups.contains(group)));
                }
                Event::AmendmentAccepted { amendment, .. } => {
                    let item = hall.amendment(amendment);
                    let credits = hall.proposal(item.proposal).credits;
                    let mover = item.by.map(|author| author.person);
                    prop_assert!(mover.is_none_or(|mover| credits.iter().any(|credit| credit.person == mover)));
                }
                Event::ContributionCorrected(act) => {
                    prop_assert_eq!(before.contribution(act.contribution).words, hall.contribution(act.contribution).words);
                }
                _ => {}
            }
        }
    }
}
