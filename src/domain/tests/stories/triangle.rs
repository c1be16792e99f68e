//! The triangle and its pledges: filled by those who lead, carried by those who promise, counted by nobody twice.

use deliberation::act::{
    Amount, CapacityItem, FundingRequested, PledgeConfirmed, PledgeFulfilled, PledgeMade, PledgeReleased, PledgeReplanned,
    PropositionFilled, Role, Unit,
};
use deliberation::event::{Event, Micros, Position, Seq, Stage};
use deliberation::item::{Audience, Corner, FundingItem, PledgeItem, PledgeState, PropositionItem, Thing};
use deliberation::people::ActorGroup;
use deliberation::refusal::{Lack, Needs, Refusal};
use deliberation::words::Name;
use proptest::prelude::*;

use crate::hall::*;

/// People of the hall by whose voice they are.
const CIVIL: u8 = 9;
const FIRM: u8 = 10;
const OFFICIAL: u8 = 12;

pub fn needs(name: &str, need: u64, unit: Unit) -> CapacityItem {
    let name = Name::parse(name).unwrap();
    CapacityItem { name, need: Amount(need), unit, essential: true, needs_both: false, replaces: None }
}

pub fn fills(proposal: Seq, capacity: Vec<CapacityItem>) -> Event {
    Event::PropositionFilled(PropositionFilled {
        proposal,
        value_for: vec![text("The young"), text("Those who pass by")],
        public_value: Some(text("A square for all")),
        losers: Some(text("The late traffic")),
        indicator: Some(text("People on the square at ten")),
        baseline: Some(text("Twelve")),
        support: vec![text("The youth council")],
        capacity,
    })
}

pub fn asks(proposal: Seq, amount: u64) -> Event {
    let (body, to_group) = (Name::parse("The council").unwrap(), Some(ActorGroup::Business));
    Event::FundingRequested(FundingRequested { proposal, body, to_group, amount: Amount(amount) })
}

pub fn pledges(proposal: Seq, item: u16, amount: u64, role: Role) -> Event {
    Event::PledgeMade(PledgeMade { proposal, item, amount: Amount(amount), role, words: text("As promised on the square") })
}

pub fn confirms(pledge: Seq) -> Event {
    Event::PledgeConfirmed(PledgeConfirmed { pledge })
}

pub fn fulfils(pledge: Seq, share: u16) -> Event {
    Event::PledgeFulfilled(PledgeFulfilled { pledge, share, words: Some(text("Every Friday")) })
}

pub fn releases(pledge: Seq) -> Event {
    Event::PledgeReleased(PledgeReleased { pledge, reason: reason("The house was sold.") })
}

pub fn replans(pledge: Seq, amount: Option<u64>, until: Option<i64>) -> Event {
    let (amount, until) = (amount.map(Amount), until.map(Micros));
    Event::PledgeReplanned(PledgeReplanned { pledge, amount, until, reason: reason("The hall is painted first.") })
}

impl Hall {
    fn thing(&self, topic: Seq, audience: Audience, fits: impl Fn(&Thing) -> bool) -> Option<Thing> {
        let mut items = self.forum.since(Seq(0), topic, audience).into_iter();
        items.find(|item| fits(&item.thing)).map(|item| item.thing)
    }

    pub fn proposition(&self, proposal: Seq) -> PropositionItem {
        match self.thing(proposal, Audience::Public, |thing| matches!(thing, Thing::Proposition(_))) {
            Some(Thing::Proposition(item)) => item,
            _ => panic!("no proposition"),
        }
    }

    pub fn pledge_as(&self, no: Seq, audience: Audience) -> PledgeItem {
        let topic = self.forum.topic_of(no).unwrap();
        let mut items = self.forum.since(Seq(0), topic, audience).into_iter().filter(|item| item.no == no);
        match items.next().map(|item| item.thing) {
            Some(Thing::Pledge(item)) => item,
            _ => panic!("no pledge"),
        }
    }

    pub fn pledge(&self, no: Seq) -> PledgeItem {
        self.pledge_as(no, Audience::Public)
    }

    /// A pledge that stands.
    pub fn pledged(&mut self, by: u8, proposal: Seq, item: u16, amount: u64, role: Role) -> Seq {
        let pledge = self.does(&who(by), pledges(proposal, item, amount, role));
        self.does(&who(by), confirms(pledge));
        pledge
    }
}

/// Ana's proposal with a triangle that asks for a thousand hours and a hundred coins.
fn ground() -> (Hall, Seq) {
    let mut hall = Hall::at(Stage::Proposition);
    for i in [CIVIL, FIRM, OFFICIAL] {
        hall.joins(i);
    }
    let proposal = hall.does(&who(ANA), proposes(&["Light the square.", "Open the hall."]));
    hall.does(&who(ANA), fills(proposal, vec![needs("Adult hours", 1_000, Unit::Hours), needs("Heat", 100, Unit::Money)]));
    (hall, proposal)
}

#[test]
fn only_a_lead_fills_the_triangle() {
    let (mut hall, proposal) = ground();
    hall.refuses(&who(BEN), fills(proposal, vec![]), Refusal::NotYours { needs: Needs::Lead });
    hall.refuses(&who(SPONSOR), fills(proposal, vec![]), Refusal::NotYours { needs: Needs::Lead });
    hall.refuses(&who(ANA), fills(Seq(1), vec![]), Refusal::NoSuch { entry: Seq(1) });
    let many = (0..51).map(|i| needs(&format!("Thing {i}"), 1, Unit::Pieces)).collect();
    hall.refuses(&who(ANA), fills(proposal, many), Refusal::Amount { least: 0, most: 50 });
    let Event::PropositionFilled(mut nobody) = fills(proposal, vec![]) else { panic!() };
    nobody.value_for.clear();
    hall.refuses(&who(ANA), Event::PropositionFilled(nobody), Refusal::Amount { least: 1, most: 20 });
    hall.opens(Stage::Diagnose);
    hall.refuses(&who(ANA), fills(proposal, vec![]), Refusal::TooEarly { opens: Stage::Refine });
}

#[test]
fn each_corner_holds_by_itself() {
    let (mut hall, proposal) = ground();
    assert_eq!(hall.proposition(proposal).met, [Corner::Value]);
    hall.does(&who(ANA), stands(proposal, 1, Position::Support));
    assert_eq!(hall.proposition(proposal).met, [Corner::Value], "one group is no legitimacy");
    hall.does(&who(SPONSOR), stands(proposal, 1, Position::Object));
    assert_eq!(hall.proposition(proposal).met, [Corner::Value, Corner::Support]);
    hall.pledged(CIVIL, proposal, 1, 10, Role::Deliver);
    assert_eq!(hall.proposition(proposal).met.len(), 2, "an essential item has nothing");
    hall.pledged(OFFICIAL, proposal, 2, 1, Role::Fund);
    assert_eq!(hall.proposition(proposal).met, [Corner::Value, Corner::Support, Corner::Capacity]);
    let Event::PropositionFilled(mut half) =
        fills(proposal, vec![needs("Hours", 5, Unit::Hours), needs("Heat", 0, Unit::Money)])
    else {
        panic!()
    };
    half.losers = None;
    hall.does(&who(ANA), Event::PropositionFilled(half));
    assert_eq!(hall.proposition(proposal).met, [Corner::Support], "a loser not named, an amount not counted");
}

#[test]
fn an_item_that_needs_both_sides_is_met_by_both() {
    let (mut hall, proposal) = ground();
    let both = CapacityItem { needs_both: true, ..needs("Hours", 100, Unit::Hours) };
    hall.does(&who(ANA), fills(proposal, vec![both]));
    hall.pledged(CIVIL, proposal, 1, 100, Role::Deliver);
    assert!(!hall.proposition(proposal).met.contains(&Corner::Capacity));
    hall.pledged(OFFICIAL, proposal, 1, 1, Role::Govern);
    assert!(hall.proposition(proposal).met.contains(&Corner::Capacity));
}

#[test]
fn a_pledge_counts_once_it_is_confirmed_and_for_the_side_of_its_pledger() {
    let (mut hall, proposal) = ground();
    let hours = hall.does(&who(CIVIL), pledges(proposal, 1, 600, Role::Deliver));
    let line = |hall: &Hall| hall.proposition(proposal).capacity[0].clone();
    assert_eq!((line(&hall).unconfirmed, line(&hall).others), (Amount(600), Amount(0)));
    hall.does(&who(CIVIL), confirms(hours));
    hall.pledged(OFFICIAL, proposal, 1, 400, Role::Deliver);
    hall.pledged(SPONSOR, proposal, 2, 50, Role::Fund);
    assert_eq!((line(&hall).unconfirmed, line(&hall).others, line(&hall).public), (Amount(0), Amount(600), Amount(400)));
    let item = hall.proposition(proposal);
    assert_eq!((item.coverage, item.unpaid, item.means), (Some(750), Some(600), Some(500)));
    assert!(hall.pledge(hours).state == PledgeState::Confirmed && !hall.pledge(hours).public);
    // Who changes sides takes the pledge along.
    let mut changed = person(CIVIL);
    changed.group = ActorGroup::OtherPublic;
    let (name, group) = (changed.name.clone(), changed.group);
    hall.does(&deliberation::people::Who::House, Event::PersonJoined { person: changed.id, name, group, hat: None });
    assert_eq!((line(&hall).others, line(&hall).public), (Amount(0), Amount(1_000)));
    assert!(hall.pledge(hours).public);
}

#[test]
fn nobody_confirms_or_gives_back_for_another() {
    let (mut hall, proposal) = ground();
    let pledge = hall.does(&who(CIVIL), pledges(proposal, 1, 600, Role::Deliver));
    let not_yours = Refusal::NotYours { needs: Needs::Pledger };
    for other in [ANA, SPONSOR, CLERK, OFFICIAL] {
        hall.refuses(&who(other), confirms(pledge), not_yours.clone());
        hall.refuses(&who(other), releases(pledge), not_yours.clone());
        hall.refuses(&who(other), replans(pledge, Some(1), None), not_yours.clone());
    }
    hall.refuses(&who(CIVIL), confirms(proposal), Refusal::NoSuch { entry: proposal });
    hall.refuses(&who(MODERATOR), pledges(proposal, 1, 1, Role::Lend), Refusal::NotYours { needs: Needs::Voice });
}

#[test]
fn a_pledge_is_for_an_item_that_is_there_and_of_something() {
    let (mut hall, proposal) = ground();
    hall.refuses(&who(BEN), pledges(proposal, 3, 1, Role::Lend), Refusal::OutOfRange { least: 1, most: 2 });
    hall.refuses(&who(BEN), pledges(proposal, 0, 1, Role::Lend), Refusal::OutOfRange { least: 1, most: 2 });
    hall.refuses(&who(BEN), pledges(proposal, 1, 0, Role::Lend), Refusal::OutOfRange { least: 1, most: 1_000_000_000_000 });
    let bare = hall.does(&who(BEN), proposes(&["One"]));
    hall.refuses(&who(BEN), pledges(bare, 1, 1, Role::Lend), Refusal::Lacks { what: Lack::Proposition });
    hall.does(&who(MODERATOR), hides(proposal));
    hall.refuses(&who(BEN), pledges(proposal, 1, 1, Role::Lend), Refusal::Hidden { entry: proposal });
}

#[test]
fn a_pledge_is_kept_step_by_step_and_never_less() {
    let (mut hall, proposal) = ground();
    let pledge = hall.does(&who(CIVIL), pledges(proposal, 1, 600, Role::Deliver));
    hall.refuses(&who(CIVIL), fulfils(pledge, 500), Refusal::TooEarly { opens: Stage::Deliver });
    hall.opens(Stage::Deliver);
    hall.refuses(&who(CIVIL), fulfils(pledge, 500), Refusal::Lacks { what: Lack::Confirmation });
    hall.does(&who(CIVIL), confirms(pledge));
    hall.does(&who(CIVIL), fulfils(pledge, 500));
    assert_eq!(hall.proposition(proposal).capacity[0].done, Amount(300));
    hall.refuses(&who(CIVIL), fulfils(pledge, 500), Refusal::OutOfRange { least: 501, most: 1_000 });
    hall.refuses(&who(CIVIL), fulfils(pledge, 1_001), Refusal::OutOfRange { least: 501, most: 1_000 });
    let done = hall.does(&who(CIVIL), fulfils(pledge, 1_000));
    let item = hall.pledge(pledge);
    assert_eq!((item.state, item.share), (PledgeState::Fulfilled, 1_000));
    assert_eq!(item.last.unwrap().entry, done);
    for event in [fulfils(pledge, 1_000), releases(pledge), replans(pledge, Some(5), None), confirms(pledge)] {
        hall.refuses(&who(CIVIL), event, Refusal::NothingChanges);
    }
}

#[test]
fn what_was_given_back_counts_for_nothing_and_stays_so() {
    let (mut hall, proposal) = ground();
    let pledge = hall.pledged(CIVIL, proposal, 1, 600, Role::Deliver);
    hall.does(&who(CIVIL), replans(pledge, Some(700), Some(9)));
    assert_eq!(hall.proposition(proposal).capacity[0].others, Amount(700));
    assert_eq!(hall.pledge(pledge).until, Some(Micros(9)));
    hall.refuses(&who(CIVIL), replans(pledge, Some(700), None), Refusal::NothingChanges);
    let entry = hall.does(&who(CIVIL), releases(pledge));
    assert_eq!(hall.proposition(proposal).capacity[0].others, Amount(0));
    assert_eq!(hall.proposition(proposal).coverage, Some(0));
    for event in [confirms(pledge), replans(pledge, Some(5), None), releases(pledge)] {
        hall.refuses(&who(CIVIL), event, Refusal::AlreadyDecided { entry });
    }
    assert_eq!(hall.pledge(pledge).last.unwrap().reason.unwrap().text, "The house was sold.");
}

#[test]
fn what_somebody_pledged_for_does_not_vanish_or_turn_into_something_else() {
    let (mut hall, proposal) = ground();
    let pledge = hall.pledged(SPONSOR, proposal, 2, 50, Role::Fund);
    hall.refuses(&who(ANA), fills(proposal, vec![needs("Hours", 9, Unit::Hours)]), Refusal::Amount { least: 2, most: 50 });
    hall.does(&who(ANA), fills(proposal, vec![needs("Hours", 9, Unit::Hours), needs("Guards", 50, Unit::Hours)]));
    assert_eq!(hall.pledge(pledge).unit, Unit::Money, "a pledge of money never turns into one of hours");
    assert_eq!(hall.proposition(proposal).capacity[1].public, Amount(0));
    hall.does(&who(SPONSOR), releases(pledge));
    hall.does(&who(ANA), fills(proposal, vec![]));
    assert_eq!(hall.proposition(proposal).coverage, None);
}

#[test]
fn hidden_words_leave_the_triangle_and_the_pledge_and_the_numbers_stay() {
    let (mut hall, proposal) = ground();
    let filled = hall.forum.at();
    let pledge = hall.pledged(CIVIL, proposal, 1, 600, Role::Deliver);
    hall.does(&who(MODERATOR), hides(filled));
    let item = hall.proposition(proposal);
    assert!(item.value_for.is_empty() && item.losers.is_none() && item.capacity[0].name.is_none());
    assert_eq!((item.coverage, item.met), (Some(300), vec![Corner::Value]));
    hall.does(&who(MODERATOR), hides(pledge));
    let item = hall.pledge(pledge);
    assert!(item.words.is_none() && item.hidden.is_some() && item.amount == Amount(600));
    assert!(hall.pledge_as(pledge, Audience::Staff).words.is_some());
    let back = hall.does(&who(CIVIL), releases(pledge));
    hall.does(&who(MODERATOR), hides(back));
    assert!(hall.pledge(pledge).last.unwrap().reason.is_none());
    hall.does(&who(MODERATOR), restores(filled));
    assert_eq!(hall.proposition(proposal).value_for, ["The young", "Those who pass by"]);
}

#[test]
fn a_lead_asks_for_public_money_in_the_open() {
    let (mut hall, proposal) = ground();
    hall.refuses(&who(BEN), asks(proposal, 5), Refusal::NotYours { needs: Needs::Lead });
    hall.refuses(&who(ANA), asks(proposal, 0), Refusal::OutOfRange { least: 1, most: 1_000_000_000_000 });
    hall.does(&who(ANA), asks(proposal, 5));
    let thing = hall.thing(proposal, Audience::Public, |thing| matches!(thing, Thing::Funding(_))).unwrap();
    let Thing::Funding(FundingItem { amount, to_group, body, .. }) = thing else { panic!() };
    assert_eq!((amount, to_group, body.as_str()), (Amount(5), Some(ActorGroup::Business), "The council"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn cover_is_never_more_than_all_and_what_is_given_back_is_as_if_never_pledged(
        throws in proptest::collection::vec((0_u8..4, 1_u16..3, 1_u64..3_000, 0_u8..3), 1..12),
    ) {
        let people = [CIVIL, FIRM, OFFICIAL, SPONSOR];
        let (mut hall, proposal) = ground();
        let (mut kept, _) = ground();
        for (by, item, amount, fate) in throws {
            let by = people[usize::from(by)];
            let role = if fate == 0 { Role::Fund } else { Role::Deliver };
            let pledge = hall.pledged(by, proposal, item, amount, role);
            if fate == 2 {
                hall.does(&who(by), releases(pledge));
            } else {
                kept.pledged(by, proposal, item, amount, role);
            }
            let now = hall.proposition(proposal);
            for share in [now.coverage, now.unpaid, now.means].into_iter().flatten() {
                prop_assert!(share <= 1_000);
            }
            let then = kept.proposition(proposal);
            prop_assert_eq!((now.coverage, now.unpaid, now.means, now.met), (then.coverage, then.unpaid, then.means, then.met));
            prop_assert_eq!(now.capacity, then.capacity);
        }
    }
}
