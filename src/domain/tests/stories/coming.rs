//! Who comes to a forum, who speaks from outside, who may lead; and what goes between forum and council.

use deliberation::act::*;
use deliberation::event::{Event, Kind, Seq, Stage};
use deliberation::item::{Audience, Author, DeclarationItem, DutyKind, NominationItem, Thing};
use deliberation::people::{ActorGroup, ForumOffice};
use deliberation::refusal::{Needs, Refusal};
use deliberation::words::Name;

use crate::founding::duties;
use crate::hall::*;

fn nominates(person: Option<u8>) -> Event {
    let person = person.map(|i| crate::hall::person(i).id);
    Event::PersonNominated(PersonNominated { person, because: reason("They know the square.") })
}

fn declares(interest: Option<&str>) -> Event {
    Event::InterestDeclared(InterestDeclared { interest: interest.map(text), lay: true, affected: true })
}

fn gives(i: u8, office: ForumOffice) -> Event {
    Event::OfficeGiven { person: person(i).id, office }
}

fn things<T>(hall: &Hall, pick: impl Fn(Thing) -> Option<T>) -> Vec<T> {
    hall.forum.since(Seq(0), Seq(0), Audience::Public).into_iter().filter_map(|item| pick(item.thing)).collect()
}

fn nominations(hall: &Hall) -> Vec<NominationItem> {
    things(hall, |thing| if let Thing::Nomination(nomination) = thing { Some(nomination) } else { None })
}

fn declarations(hall: &Hall) -> Vec<DeclarationItem> {
    things(hall, |thing| if let Thing::Declaration(declaration) = thing { Some(declaration) } else { None })
}

fn author(hall: &Hall, i: u8) -> Author {
    hall.forum.own(&who(i)).me.unwrap()
}

#[test]
fn people_offer_themselves_and_who_carries_the_forum_names_others() {
    let mut hall = Hall::of(Participation::Appointed);
    hall.refuses(&who(ANA), nominates(Some(BEN)), Refusal::NotYours { needs: Needs::Steward });
    hall.does(&who(ANA), nominates(None));
    hall.refuses(&who(ANA), nominates(None), Refusal::NothingChanges);
    hall.refuses(&who(SPONSOR), nominates(Some(ANA)), Refusal::NothingChanges);
    hall.refuses(&who(SPONSOR), nominates(Some(99)), Refusal::NoSuchPerson);
    hall.does(&who(SPONSOR), nominates(Some(BEN)));
    assert_eq!(
        nominations(&hall).iter().map(|item| (item.own, item.appointed)).collect::<Vec<_>>(),
        [(true, false), (false, false)]
    );
    assert_eq!(duties(&hall, CLERK).iter().filter(|duty| **duty == DutyKind::Appoint).count(), 2);
    assert!(author(&hall, ANA).outside);
    hall.does(&who(CLERK), gives(ANA, ForumOffice::Member));
    assert!(nominations(&hall)[0].appointed && !author(&hall, ANA).outside);
    assert_eq!(duties(&hall, CLERK).iter().filter(|duty| **duty == DutyKind::Appoint).count(), 1);
}

#[test]
fn whoever_holds_an_office_lays_it_down_themselves() {
    let mut hall = Hall::at(Stage::Diagnose);
    let takes = |i: u8, office| Event::OfficeTaken { person: person(i).id, office };
    hall.refuses(&who(ANA), takes(MEMBER, ForumOffice::Member), Refusal::NotYours { needs: Needs::Council });
    assert_eq!(hall.forum.own(&who(MEMBER)).on.get(&Kind::OfficeTaken), Some(&vec![Seq(0)]));
    hall.does(&who(MEMBER), takes(MEMBER, ForumOffice::Member));
    assert!(!hall.forum.own(&who(MEMBER)).on.contains_key(&Kind::OfficeTaken));
    hall.refuses(&who(MEMBER), takes(MEMBER, ForumOffice::Member), Refusal::NothingChanges);
}

#[test]
fn a_declaration_is_shown_once_for_each_person_in_its_latest_words() {
    let mut hall = Hall::at(Stage::Diagnose);
    let first = hall.does(&who(ANA), declares(Some("I rent the kiosk.")));
    assert!(hall.forum.own(&who(ANA)).declared);
    hall.refuses(&who(ANA), declares(Some("I rent the kiosk.")), Refusal::NothingChanges);
    let second = hall.does(&who(ANA), declares(Some("I own the kiosk.")));
    assert_eq!(declarations(&hall).len(), 1);
    assert_eq!(declarations(&hall)[0].interest.as_ref().unwrap().text, "I own the kiosk.");
    hall.does(&who(MODERATOR), hides(first));
    assert!(declarations(&hall)[0].interest.is_some());
    hall.does(&who(MODERATOR), hides(second));
    let hidden = &declarations(&hall)[0];
    assert_eq!((&hidden.interest, hidden.nothing), (&None, false));
}

#[test]
fn a_firm_says_what_it_has_at_stake_before_it_leads_and_where_the_council_appoints_everyone_does() {
    let firm = (5..60).find(|i| person(*i).group == ActorGroup::Business).unwrap();
    let mut hall = Hall::at(Stage::Refine);
    hall.joins(firm);
    hall.refuses(&who(firm), proposes(&["One"]), Refusal::DeclareFirst);
    assert!(duties(&hall, firm).contains(&DutyKind::Declare));
    let proposal = hall.does(&who(ANA), proposes(&["One"]));
    let leads = |i: u8| Event::LeadAdded { proposal, person: person(i).id };
    hall.refuses(&who(ANA), leads(firm), Refusal::DeclareFirst);
    hall.does(&who(firm), declares(None));
    hall.does(&who(firm), proposes(&["One"]));
    hall.does(&who(ANA), leads(firm));

    let mut hall = Hall::of(Participation::Appointed);
    hall.opens(Stage::Refine);
    hall.refuses(&who(MEMBER), proposes(&["One"]), Refusal::DeclareFirst);
    hall.refuses(&who(ANA), proposes(&["One"]), Refusal::NotYours { needs: Needs::Member });
    hall.does(&who(MEMBER), declares(None));
    let proposal = hall.does(&who(MEMBER), proposes(&["One"]));
    let leads = |i: u8| Event::LeadAdded { proposal, person: person(i).id };
    hall.refuses(&who(MEMBER), leads(ANA), Refusal::NotYours { needs: Needs::Member });
    hall.refuses(&who(MEMBER), leads(SPONSOR), Refusal::DeclareFirst);
}

#[test]
fn the_champion_leads_only_part_of_what_is_live() {
    let mut hall = Hall::at(Stage::Refine);
    hall.does(&who(CLERK), gives(CLERK, ForumOffice::Champion));
    hall.does(&who(CLERK), proposes(&["One"]));
    let second = hall.does(&who(ANA), proposes(&["Two"]));
    hall.refuses(&who(CLERK), proposes(&["Three"]), Refusal::LeadsTooMuch { most: 400 });
    let leads = |proposal| Event::LeadAdded { proposal, person: person(CLERK).id };
    hall.does(&who(ANA), proposes(&["Three"]));
    hall.refuses(&who(ANA), leads(second), Refusal::LeadsTooMuch { most: 400 });
    hall.does(&who(BEN), proposes(&["Four"]));
    hall.does(&who(CLERK), proposes(&["Five"]));
    hall.refuses(&who(CLERK), proposes(&["Six"]), Refusal::LeadsTooMuch { most: 400 });
}

#[test]
fn forum_and_council_meet_and_a_delegate_says_for_whom() {
    let mut hall = Hall::at(Stage::Diagnose);
    hall.does(&who(CLERK), adopts(terms()));
    let adopted = hall.forum_item().last_touchpoint;
    let held = |for_member: Option<u8>| {
        let (body, words) = (Name::parse("Committee").unwrap(), text("We reported."));
        let for_member = for_member.map(|i| person(i).id);
        Event::TouchpointHeld(TouchpointHeld { body, way: Contact::Report, matter: Matter::Problem, words, for_member })
    };
    let due = |hall: &Hall| {
        let duties = hall.forum.own(&who(SPONSOR)).duties.into_iter();
        duties.filter(|duty| duty.duty == DutyKind::Touchpoint).map(|duty| duty.due.unwrap()).next().unwrap()
    };
    let before = due(&hall);
    hall.refuses(&who(ANA), held(None), Refusal::NotYours { needs: Needs::Elected });
    let kinds = vec![Kind::TouchpointHeld];
    hall.does(&who(MEMBER), Event::DelegationGiven(DelegationGiven { person: person(ANA).id, kinds }));
    assert!(hall.forum.own(&who(ANA)).may.contains(&Kind::TouchpointHeld));
    hall.refuses(&who(ANA), held(None), Refusal::NotDelegated);
    hall.refuses(&who(ANA), held(Some(SPONSOR)), Refusal::NotDelegated);
    hall.does(&who(ANA), held(Some(MEMBER)));
    let shown = things(&hall, |thing| if let Thing::Touchpoint(touchpoint) = thing { Some(touchpoint) } else { None });
    assert_eq!(shown[0].for_member.as_ref().unwrap().person, person(MEMBER).id);
    assert!(hall.forum_item().last_touchpoint > adopted && due(&hall) > before);
}

#[test]
fn the_committee_signals_early_and_its_latest_word_stands_on_the_proposal() {
    let mut hall = Hall::at(Stage::Refine);
    hall.does(&who(CLERK), adopts(terms()));
    let proposal = hall.does(&who(ANA), proposes(&["One"]));
    let signals = |feasibility| {
        let (body, because) = (Name::parse("Committee").unwrap(), reason("Only with the police."));
        Event::SignalGiven(SignalGiven { proposal, feasibility, body, because })
    };
    assert!(duties(&hall, CLERK).contains(&DutyKind::Signal));
    hall.refuses(&who(SPONSOR), signals(Feasibility::Possible), Refusal::NotYours { needs: Needs::Council });
    hall.does(&who(CLERK), signals(Feasibility::Possible));
    let no = hall.does(&who(CLERK), signals(Feasibility::PossibleIf));
    assert!(!duties(&hall, CLERK).contains(&DutyKind::Signal));
    assert_eq!(hall.proposal(proposal).signal.unwrap().feasibility, Feasibility::PossibleIf);
    hall.does(&who(MODERATOR), hides(no));
    assert_eq!(hall.proposal(proposal).signal.unwrap().act.reason, None);
}
