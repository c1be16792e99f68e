//! The panel over random deliberations: the properties that every implementation has.

use deliberation::act::Role;
use deliberation::event::{By, Contribution, Entry, Event, Micros, Position, Seq, Stage};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::tale::{DAY, MODERATOR, Tale, health};
use crate::chance::{evening, hall_after};
use crate::hall::{hides, reason, restores, text};

/// A tale of many turns: contributions, texts, amendments, positions, pledges, in two stages.
fn tale_of(turns: &[[u8; 4]]) -> Tale {
    let mut tale = Tale::begun();
    let mut proposals = Vec::new();
    let mut posts = Vec::new();
    for (i, [kind, by, what, how]) in turns.iter().enumerate() {
        let by = 1 + by % 9;
        tale.now += i64::from(*how) * DAY / 100;
        if i == turns.len() / 3 {
            tale.opens(Stage::Refine);
        }
        let contribution = [Contribution::Question, Contribution::Idea, Contribution::Comment][usize::from(what % 3)];
        let words = format!("The square needs {} and {} for all who wait there", what % 4, how % 5);
        let some = |list: &[Seq]| list.get(usize::from(*what) % list.len().max(1)).copied();
        match (kind % 8, some(&proposals)) {
            (0, _) => proposals.push(tale.proposes(by, posts.clone())),
            (1 | 2, Some(proposal)) => {
                let amendment = tale.moves(by, proposal);
                if how % 2 == 0 {
                    tale.accepts(by, amendment)
                } else {
                    tale.declines(by, amendment)
                };
            }
            (3, Some(proposal)) => {
                let position = [Position::Support, Position::Accept, Position::Object][usize::from(how % 3)];
                tale.tell(Some(by), Event::PositionTaken { proposal, version: 1, position, because: None });
            }
            (4, Some(proposal)) => {
                tale.needs(by, proposal);
                tale.pledges(by, proposal, 1 + u16::from(how % 2), u64::from(*how), Role::Deliver);
            }
            (_, _) => {
                let to = some(&posts).filter(|_| how % 2 == 0);
                posts.push(tale.says(by, contribution, &words, to));
            }
        }
    }
    tale
}

fn turns() -> impl Strategy<Value = Vec<[u8; 4]>> {
    proptest::collection::vec(any::<[u8; 4]>(), 0..60)
}

fn without(values: &Value, fields: &[&str]) -> Value {
    let mut values = values.clone();
    for field in fields {
        values.as_object_mut().unwrap().remove(*field);
    }
    values
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_was_added_up_is_what_counting_anew_gives(throws in evening(80)) {
        let mut hall = hall_after(&throws);
        let now = Micros(hall.forum.panel(Micros(0)).at.0 + i64::from(hall.forum.at().0) * 1_000_000 + DAY);
        let before = (hall.forum.values(now), hall.forum.panel(now), health(&hall.forum));
        // Hiding and restoring has everything counted anew.
        let by = By::Person(crate::hall::person(5).id);
        let said = hall.records(by, crate::hall::says("Only for a moment"));
        hall.records(By::House, hides(said));
        let after = (hall.forum.values(now), hall.forum.panel(now), health(&hall.forum));
        prop_assert_eq!(&before.0, &after.0);
        prop_assert_eq!(before.1.verdicts, after.1.verdicts);
        prop_assert_eq!(before.2.lamps, after.2.lamps);
    }

    #[test]
    fn a_hidden_post_was_never_written_and_a_restored_one_was_never_hidden(turns in turns(), by in 1_u8..10) {
        let tale = tale_of(&turns);
        let mut longer = tale.clone();
        let said = longer.says(by, Contribution::Testimony, "This will not stay here for long, whatever it says", None);
        let shown = longer.values();
        longer.tell(Some(MODERATOR), hides(said));
        prop_assert_eq!(longer.values(), tale.values());
        longer.tell(Some(MODERATOR), restores(said));
        prop_assert_eq!(longer.values(), shown);
    }

    #[test]
    fn a_moderators_posts_change_nothing(turns in turns()) {
        let mut tale = tale_of(&turns);
        let before = tale.values();
        let said = tale.says(MODERATOR, Contribution::Question, "Shall we hear each other one by one?", None);
        tale.says(MODERATOR, Contribution::Comment, "And again, from the beginning.", Some(said));
        prop_assert_eq!(tale.values(), before);
    }

    #[test]
    fn the_order_of_acts_at_one_moment_changes_nothing(turns in turns(), swaps in proptest::collection::vec(any::<u16>(), 0..20)) {
        let mut tale = Tale::begun();
        let first = tale.says(4, Contribution::Idea, "A light at every door of the square", None);
        tale.days(1);
        let mut acts: Vec<(u8, Event)> = turns.iter().map(|[kind, by, what, how]| {
            let words = text(&format!("The square needs {} and {} for all", what % 4, how % 5));
            let contribution = if kind % 2 == 0 { Contribution::Comment } else { Contribution::Question };
            let reply_to = (how % 3 == 0).then_some(first);
            (1 + by % 9, Event::ContributionMade { contribution, words, because: None, reply_to, known: None, component: None })
        }).collect();
        let mut other = tale.clone();
        acts.iter().for_each(|(by, event)| { tale.tell(Some(*by), event.clone()); });
        let swaps = if acts.is_empty() { Vec::new() } else { swaps };
        for (i, swap) in swaps.iter().enumerate() {
            let (one, two) = (i % acts.len(), usize::from(*swap) % acts.len());
            // Within one talk the order of the talk is kept: what goes both ways depends on who answers whom.
            let in_talk = |event: &Event| matches!(event, Event::ContributionMade { reply_to: Some(_), .. });
            if !in_talk(&acts[one].1) && !in_talk(&acts[two].1) && acts[one].0 != acts[two].0 {
                acts.swap(one, two);
            }
        }
        acts.iter().for_each(|(by, event)| { other.tell(Some(*by), event.clone()); });
        prop_assert_eq!(without(&tale.values(), &["i22_newcomer_hours"]), without(&other.values(), &["i22_newcomer_hours"]));
    }

    #[test]
    fn saying_everything_twice_as_long_leaves_the_voices_as_they_are(turns in turns()) {
        let tale = tale_of(&turns);
        let mut longer = tale.clone();
        for entry in &mut longer.log {
            match &mut entry.event {
                Event::ContributionMade { words, .. } => *words = text(&format!("{words} {words}")),
                Event::ProposalMade { clauses, .. } => *clauses = clauses.iter().chain(&*clauses).cloned().collect(),
                Event::AmendmentMoved { because, changes, .. } => {
                    *because = reason(&format!("{because} {because}"));
                    *changes = changes.iter().chain(&*changes).cloned().collect();
                }
                _ => {}
            }
        }
        for field in ["i04_concentration", "i05_voice"] {
            prop_assert_eq!(&longer.values()[field], &tale.values()[field]);
        }
    }

    #[test]
    fn taking_in_from_outside_only_raises_uptake_and_only_clears_consultation(turns in turns(), mover in 4_u8..10) {
        let tale = tale_of(&turns);
        let live = tale.values();
        let made = |entry: &&Entry| matches!((&entry.event, entry.by), (Event::ProposalMade { .. }, By::Person(by)) if by.0.as_u128() <= 4);
        if let Some(proposal) = tale.log.iter().find(made).map(|entry| entry.seq) {
            let mut longer = tale.clone();
            let amendment = longer.moves(mover, proposal);
            longer.accepts(3, amendment);
            let after = longer.values();
            let part = |values: &Value| values["i10_uptake"]["into_public_led"].as_f64();
            if let (Some(before), Some(after)) = (part(&live), part(&after)) {
                prop_assert!(after >= before);
            }
            let consults = |values: &Value| values["not_cocreation"]["NC1_consultation_only"] == json!(true);
            prop_assert!(consults(&live) || !consults(&after));
        }
    }

    #[test]
    fn public_means_never_make_it_dumping(turns in turns(), by in 1_u8..4) {
        let tale = tale_of(&turns);
        let dumped = |tale: &Tale| tale.values()["not_cocreation"]["NC2_dumping"].as_array().unwrap().len();
        for entry in tale.log.iter().filter(|entry| matches!(entry.event, Event::ProposalMade { .. })) {
            let mut longer = tale.clone();
            longer.pledges(by, entry.seq, 2, 500, Role::Fund);
            prop_assert!(dumped(&longer) <= dumped(&tale));
        }
    }
}
