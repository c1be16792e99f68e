//! What holds for every session of a council, however it goes: texts, triangles, pledges, decisions, reports, in any order.

use std::collections::BTreeSet;

use deliberation::act::{Decision, Role, SurveyAnswered, Unit};
use deliberation::event::{Event, Position, Seq, Stage};
use deliberation::forum::Forum;
use deliberation::item::{Audience, ProposalState, Thing, Topic};
use deliberation::people::{ForumOffice, Who};
use proptest::prelude::*;

use crate::council::{decides, explains};
use crate::delivery::{evaluates, reports};
use crate::hall::*;
use crate::triangle::{confirms, fills, fulfils, needs, pledges, releases, replans};

type Throw = [u8; 4];

fn throws() -> impl Strategy<Value = Vec<Throw>> {
    proptest::collection::vec(any::<Throw>(), 0..60)
}

/// Some entry of a kind; the first of all where there is none.
fn some(hall: &Hall, roll: u8, fits: impl Fn(&Event) -> bool) -> Seq {
    let fitting: Vec<Seq> = hall.log.iter().filter(|entry| fits(&entry.event)).map(|entry| entry.seq).collect();
    fitting.get(usize::from(roll) % fitting.len().max(1)).copied().unwrap_or(Seq(1))
}

fn act(hall: &Hall, [kind, which, how, _]: Throw) -> (Event, Option<u8>) {
    let proposal = some(hall, which, |event| matches!(event, Event::ProposalMade { .. }));
    let pledge = some(hall, which, |event| matches!(event, Event::PledgeMade(_)));
    let decision = some(hall, which, |event| matches!(event, Event::DecisionMade(_)));
    let any = some(hall, which.wrapping_mul(31) ^ how, |_| true);
    let version = if hall.forum.has_topic(proposal) && proposal != Seq(1) { hall.proposal(proposal).version } else { 1 };
    let stages = [Stage::Refine, Stage::Proposition, Stage::Authorise, Stage::Deliver, Stage::Learn];
    let hows = [Decision::Adopt, Decision::Return, Decision::AdoptWithChanges, Decision::Reject, Decision::Return];
    let unit = [Unit::Hours, Unit::Money][usize::from(how % 2)];
    let role = [Role::Deliver, Role::Fund][usize::from(how % 2)];
    let stage = stages[usize::from(which) % stages.len()];
    let decided = match decides(proposal, hows[usize::from(how) % hows.len()]) {
        Event::DecisionMade(act) => Event::DecisionMade(deliberation::act::DecisionMade { version, ..act }),
        other => other,
    };
    match kind % 20 {
        0 | 1 => (Event::StageOpened { stage, reason: reason("It is time."), days: None }, Some(SPONSOR)),
        2 => (proposes(&["One.", "Two."]), None),
        3 | 4 => (fills(proposal, vec![needs("Hours", u64::from(how), Unit::Hours), needs("Heat", 9, unit)]), Some(ANA)),
        5 | 6 => (pledges(proposal, u16::from(how % 3), u64::from(how), role), None),
        7 => (confirms(pledge), None),
        8 => (fulfils(pledge, u16::from(how) * 4), None),
        9 => (releases(pledge), None),
        10 => (replans(pledge, Some(u64::from(how)), None), None),
        11 | 12 => (decided, Some(CLERK)),
        13 => (explains(decision), Some(SPONSOR)),
        14 => (reports(proposal), None),
        15 => (Event::SurveyAnswered(SurveyAnswered { influence: how % 7, dignity: which % 7 }), None),
        16 => (hides(any), Some(MODERATOR)),
        17 => (stands(proposal, version, Position::Support), None),
        18 => (moves(proposal, version, vec![insert(None, "More.")]), None),
        _ if how % 3 == 0 => (evaluates(), Some(SPONSOR)),
        _ => (accepts(some(hall, which, |event| matches!(event, Event::AmendmentMoved { .. }))), Some(ANA)),
    }
}

/// A hall before its first session: Ana leads a proposal, Ben drives the work.
fn begin() -> Hall {
    let mut hall = Hall::at(Stage::Proposition);
    hall.does(&Who::House, Event::OfficeGiven { person: person(BEN).id, office: ForumOffice::Champion });
    let proposal = hall.does(&who(ANA), proposes(&["Light the square.", "Open the hall."]));
    hall.does(&who(ANA), fills(proposal, vec![needs("Hours", 100, Unit::Hours), needs("Heat", 9, Unit::Money)]));
    hall
}

/// One try: by whom it falls to, or else by the first who may.
fn try_one(hall: &mut Hall, throw: Throw) -> bool {
    let (event, hand) = act(hall, throw);
    let mut hands: Vec<u8> = hand.into_iter().chain([throw[3] % 8]).collect();
    hands.extend(0..8);
    hands.into_iter().any(|i| hall.tries(&who(i), event.clone()).is_ok())
}

fn topics(forum: &Forum) -> impl Iterator<Item = Topic> + '_ {
    (0..=forum.at().0).map(Seq).filter(|topic| forum.has_topic(*topic))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn everyone_is_told_whom_a_session_concerns(throws in throws()) {
        let mut hall = begin();
        let mut own: Vec<_> = (0..8).map(|i| hall.forum.own(&who(i))).collect();
        for throw in throws {
            let n = hall.forum.at();
            if !try_one(&mut hall, throw) {
                continue;
            }
            let news = |topic: &Topic| !hall.forum.since(n, *topic, Audience::Public).is_empty();
            let told: BTreeSet<Topic> = topics(&hall.forum).filter(news).collect();
            prop_assert_eq!(&told, &hall.changed.topics);
            for (i, old) in (0..8).zip(&mut own) {
                let new = hall.forum.own(&who(i));
                let told = hall.changed.rights || hall.changed.people.contains(&person(i).id);
                prop_assert!(told || new == *old, "{} was not told of {:?}", i, hall.log.last());
                *old = new;
            }
        }
        prop_assert!(Forum::replay(&hall.log) == hall.forum);
    }

    #[test]
    fn a_decision_changes_no_text(throws in throws()) {
        let mut hall = begin();
        for throw in throws {
            let texts = |hall: &Hall| {
                let made = hall.log.iter().filter(|entry| matches!(entry.event, Event::ProposalMade { .. }));
                made.map(|entry| (hall.clauses(entry.seq), hall.proposal(entry.seq).version)).collect::<Vec<_>>()
            };
            let before = texts(&hall);
            if try_one(&mut hall, throw) && matches!(hall.log.last().map(|entry| &entry.event), Some(Event::DecisionMade(_))) {
                prop_assert_eq!(before, texts(&hall));
            }
        }
    }

    #[test]
    fn every_proposal_has_its_way_and_its_decisions_follow_one_another(throws in throws()) {
        let mut hall = begin();
        for throw in throws {
            try_one(&mut hall, throw);
        }
        for item in hall.forum.since(Seq(0), Seq(0), Audience::Public) {
            let Thing::Proposal(proposal) = item.thing else { continue };
            let trail = hall.forum.trail(item.no, Audience::Public).unwrap();
            let decided: Vec<Seq> = trail.stops.iter().filter(|stop| proposal.decisions.iter().any(|no| stop.no == Some(*no))).filter_map(|stop| stop.no).collect();
            prop_assert_eq!(&decided, &proposal.decisions);
            prop_assert!(proposal.decisions.is_sorted());
            prop_assert!(trail.stops.iter().all(|stop| stop.no.is_none() || !stop.ahead));
            prop_assert_eq!(proposal.decisions.is_empty() && proposal.state != ProposalState::Live, false);
        }
        for i in 0..8 {
            let ways = hall.forum.came_of(person(i).id, Audience::Public);
            prop_assert!(ways.iter().all(|way| !way.stops.is_empty()));
        }
    }
}

#[test]
fn a_session_reaches_everything() {
    let mut hall = begin();
    let mut state = 7_u64;
    let mut draw = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 40) as u8
    };
    let mut seen = BTreeSet::new();
    for _ in 0..3_000 {
        if hall.log.len() > 150 {
            hall = begin();
        }
        if try_one(&mut hall, std::array::from_fn(|_| draw())) {
            seen.insert(hall.log.last().unwrap().event.kind());
        }
    }
    assert!(seen.len() == 17, "only {seen:?}");
}
