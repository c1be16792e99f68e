//! Words apart from facts: what was parted comes together again, and the facts tell no word.

use deliberation::chain::{BEGINNING, commitment, join, link, part};
use deliberation::event::{Entry, Event, Lang, Stage};
use deliberation::forum::Forum;
use proptest::prelude::*;

use crate::chance::{Chance, evening};
use crate::hall::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_parted_comes_together_again(throws in evening(80)) {
        let mut hall = Hall::at(Stage::Refine);
        for throw in throws {
            let mut chance = Chance::new(&hall, throw);
            let event = chance.event();
            if let Some(by) = chance.who().by() {
                hall.records(by, event);
            }
        }
        for entry in &mut hall.log {
            entry.lang = (entry.seq.0 % 2 == 0).then(|| Lang::parse("da").unwrap());
            let parted = part(entry);
            let names = ["mk", "Person", "Called", "Baker", "square", "Because", "Light"];
            prop_assert!(!names.iter().any(|name| parted.facts.contains(name)), "the facts tell words: {}", parted.facts);
            prop_assert_eq!(&join(&parted.facts, parted.words.as_deref()).unwrap(), entry);
            // Erased words that nobody had to write come back as if they had never been.
            let erased = join(&parted.facts, None).unwrap();
            let optional = [r#""because":null,"#, r#""hat":null,"#];
            let without = |facts: String| optional.iter().fold(facts, |facts, field| facts.replace(field, ""));
            prop_assert_eq!(without(part(&erased).facts), without(parted.facts));
        }
        let again: Vec<Entry> = hall.log.iter().map(|entry| {
            let parted = part(entry);
            join(&parted.facts, parted.words.as_deref()).unwrap()
        }).collect();
        prop_assert!(Forum::replay(&again) == Forum::replay(&hall.log));
    }
}

#[test]
fn a_forum_whose_words_were_all_erased_still_opens() {
    let mut hall = Hall::at(Stage::Refine);
    let proposal = hall.does(&who(ANA), proposes(&["One", "Two"]));
    let amendment = hall.does(&who(BEN), moves(proposal, 1, vec![replace(clause(proposal, 1), "Other")]));
    hall.does(&who(ANA), accepts(amendment));
    let erased: Vec<Entry> = hall.log.iter().map(|entry| join(&part(entry).facts, None).unwrap()).collect();
    hall.forum = Forum::replay(&erased);
    assert_eq!(hall.clauses(proposal), ["", ""]);
    assert_eq!(hall.proposal(proposal).version, 2);
}

#[test]
fn what_is_not_an_entry_is_damaged() {
    for facts in ["", "{}", "[]", "{\"seq\":1}", "null"] {
        assert!(join(facts, None).is_err());
    }
    let hall = Hall::at(Stage::Refine);
    let parted = part(&hall.log[0]);
    assert!(join(&parted.facts, Some("not json")).is_err());
    let too_few = join(&parted.facts, Some("[]")).unwrap();
    assert!(matches!(too_few.event, Event::ForumOpened { title, .. } if title.is_erased()));
}

#[test]
fn the_chain_binds_each_part() {
    let whole = link(BEGINNING, "{}", Some(&commitment("salt", "[\"word\"]")));
    assert_eq!(whole.len(), 64);
    assert_ne!(whole, link(BEGINNING, "{}", Some(&commitment("salt", "[\"ward\"]"))));
    assert_ne!(whole, link(BEGINNING, "{ }", Some(&commitment("salt", "[\"word\"]"))));
    assert_ne!(whole, link(BEGINNING, "{}", Some(&commitment("malt", "[\"word\"]"))));
    assert_ne!(whole, link(BEGINNING, "{}", None));
    assert_ne!(whole, link(&whole, "{}", Some(&commitment("salt", "[\"word\"]"))));
}
