//! What amendments make of a text, and how differences read.

use deliberation::clause::Change;
use deliberation::event::{Seq, Stage};
use deliberation::item::{Audience, ChangeItem, ClauseDiff, Span};
use deliberation::refusal::Refusal;
use proptest::prelude::*;

use crate::hall::*;

fn with_clauses(clauses: &[&str]) -> (Hall, Seq) {
    let mut hall = Hall::at(Stage::Refine);
    let proposal = hall.does(&who(ANA), proposes(clauses));
    (hall, proposal)
}

/// The text of A, B, C, D after these changes.
fn after(changes: impl Fn(Seq) -> Vec<Change>) -> Vec<String> {
    let (mut hall, proposal) = with_clauses(&["A", "B", "C", "D"]);
    let amendment = hall.does(&who(BEN), moves(proposal, 1, changes(proposal)));
    hall.does(&who(ANA), accepts(amendment));
    hall.clauses(proposal)
}

#[test]
fn new_clauses_land_directly_after_their_anchor_and_keep_their_order() {
    let text = after(|p| {
        vec![insert(Some(clause(p, 2)), "b1"), insert(None, "first"), insert(Some(clause(p, 2)), "b2"), insert(None, "second")]
    });
    assert_eq!(text, ["first", "second", "A", "B", "b1", "b2", "C", "D"]);
}

#[test]
fn what_is_replaced_deleted_or_moved_can_still_be_an_anchor() {
    let replaced = after(|p| vec![replace(clause(p, 2), "B!"), insert(Some(clause(p, 2)), "b1")]);
    assert_eq!(replaced, ["A", "B!", "b1", "C", "D"]);
    let parted = after(|p| vec![delete(clause(p, 2)), insert(Some(clause(p, 2)), "b1"), insert(Some(clause(p, 2)), "b2")]);
    assert_eq!(parted, ["A", "b1", "b2", "C", "D"]);
    let moved = after(|p| vec![insert(Some(clause(p, 2)), "b1"), shift(clause(p, 2), Some(clause(p, 4)))]);
    assert_eq!(moved, ["A", "C", "D", "B", "b1"]);
}

#[test]
fn several_clauses_moved_behind_one_keep_their_order() {
    let moved = after(|p| vec![shift(clause(p, 3), None), shift(clause(p, 4), None)]);
    assert_eq!(moved, ["C", "D", "A", "B"]);
    let moved = after(|p| {
        vec![
            shift(clause(p, 3), Some(clause(p, 1))),
            shift(clause(p, 4), Some(clause(p, 3))),
            shift(clause(p, 2), Some(clause(p, 1))),
        ]
    });
    assert_eq!(moved, ["A", "C", "D", "B"]);
    let (mut hall, p) = with_clauses(&["A", "B", "C", "D"]);
    let and_back = vec![shift(clause(p, 1), Some(clause(p, 2))), shift(clause(p, 2), Some(clause(p, 1)))];
    hall.refuses(&who(BEN), moves(p, 1, and_back), Refusal::NothingChanges);
}

#[test]
fn an_amendment_names_clauses_of_its_version_and_each_once() {
    let (mut hall, p) = with_clauses(&["A", "B"]);
    let other = clause(Seq(1), 1);
    hall.refuses(&who(BEN), moves(p, 1, vec![]), Refusal::Amount { least: 1, most: 50 });
    let many = vec![insert(None, "More"); 51];
    hall.refuses(&who(BEN), moves(p, 1, many), Refusal::Amount { least: 1, most: 50 });
    for change in [replace(other, "x"), delete(other), insert(Some(other), "x"), shift(clause(p, 1), Some(other))] {
        hall.refuses(&who(BEN), moves(p, 1, vec![change]), Refusal::NoSuchClause { clause: other });
    }
    let twice = Refusal::ClauseTwice { clause: clause(p, 1) };
    hall.refuses(&who(BEN), moves(p, 1, vec![replace(clause(p, 1), "x"), delete(clause(p, 1))]), twice.clone());
    hall.refuses(&who(BEN), moves(p, 1, vec![shift(clause(p, 1), Some(clause(p, 1)))]), twice);
    for version in [0, 2] {
        hall.refuses(&who(BEN), moves(p, version, vec![delete(clause(p, 1))]), Refusal::NoSuchVersion { now: 1 });
    }
    hall.refuses(&who(BEN), moves(p, 1, vec![replace(clause(p, 1), "A")]), Refusal::NothingChanges);
    hall.refuses(&who(BEN), moves(p, 1, vec![shift(clause(p, 2), Some(clause(p, 1)))]), Refusal::NothingChanges);
    hall.refuses(&who(BEN), moves(Seq(1), 1, vec![delete(clause(p, 1))]), Refusal::NoSuch { entry: Seq(1) });
}

#[test]
fn a_proposal_never_loses_its_last_clause() {
    let (mut hall, p) = with_clauses(&["A", "B"]);
    let all = vec![delete(clause(p, 1)), delete(clause(p, 2))];
    hall.refuses(&who(BEN), moves(p, 1, all), Refusal::Amount { least: 1, most: 500 });
    let first = hall.does(&who(BEN), moves(p, 1, vec![delete(clause(p, 1))]));
    let second = hall.does(&who(BEN), moves(p, 1, vec![delete(clause(p, 2))]));
    hall.does(&who(ANA), accepts(first));
    hall.refuses(&who(ANA), accepts(second), Refusal::Amount { least: 1, most: 500 });
    hall.does(&who(ANA), declines(second));
    assert_eq!(hall.clauses(p), ["B"]);
}

#[test]
fn a_stale_amendment_says_so_three_ways_and_is_taken_in_part() {
    let (mut hall, p) = with_clauses(&["Lamps until ten", "Music until nine"]);
    let first = hall.does(&who(BEN), moves(p, 1, vec![replace(clause(p, 1), "Lamps until eleven")]));
    let second = hall.does(&who(CY), moves(p, 1, vec![replace(clause(p, 1), "Lamps until midnight")]));
    assert!(hall.amendment(second).stale.is_empty());
    hall.does(&who(ANA), accepts(first));
    let stale = hall.amendment(second).stale;
    assert_eq!(stale.len(), 1);
    let tell = |words: &Option<String>| words.clone().unwrap();
    assert_eq!(
        [tell(&stale[0].then), tell(&stale[0].now), tell(&stale[0].wanted)],
        ["Lamps until ten", "Lamps until eleven", "Lamps until midnight"]
    );
    assert_eq!(stale[0].moved_by, Some(first));
    hall.refuses(&who(ANA), accepts(second), Refusal::Stale { clauses: vec![clause(p, 1)] });
    let gone = accepts_instead(second, vec![replace(clause(p, 9), "x")]);
    hall.refuses(&who(ANA), gone, Refusal::NoSuchClause { clause: clause(p, 9) });
    let same = accepts_instead(second, vec![replace(clause(p, 1), "Lamps until eleven")]);
    hall.refuses(&who(ANA), same, Refusal::NothingChanges);
    hall.does(&who(ANA), accepts_instead(second, vec![replace(clause(p, 1), "Lamps until half past eleven")]));
    assert_eq!(hall.clauses(p)[0], "Lamps until half past eleven");
    assert_eq!(hall.proposal(p).credits.len(), 2, "whoever moved it has the credit");
    assert!(hall.amendment(second).stale.is_empty());
}

#[test]
fn what_another_amendment_does_elsewhere_makes_nothing_stale() {
    let (mut hall, p) = with_clauses(&["A", "B", "C"]);
    let words = hall.does(&who(BEN), moves(p, 1, vec![replace(clause(p, 2), "B!")]));
    let order = hall.does(&who(CY), moves(p, 1, vec![shift(clause(p, 2), None)]));
    let behind = hall.does(&who(CY), moves(p, 1, vec![insert(Some(clause(p, 2)), "b1")]));
    let gone = hall.does(&who(CY), moves(p, 1, vec![delete(clause(p, 2))]));
    for amendment in [words, order, behind] {
        hall.does(&who(ANA), accepts(amendment));
    }
    assert_eq!(hall.clauses(p), ["B!", "b1", "A", "C"]);
    hall.refuses(&who(ANA), accepts(gone), Refusal::Stale { clauses: vec![clause(p, 2)] });
}

#[test]
fn a_move_is_stale_once_its_clause_was_moved_or_its_anchor_is_gone() {
    let (mut hall, p) = with_clauses(&["A", "B", "C"]);
    let up = hall.does(&who(BEN), moves(p, 1, vec![shift(clause(p, 3), None)]));
    let down = hall.does(&who(CY), moves(p, 1, vec![shift(clause(p, 3), Some(clause(p, 1)))]));
    let to_b = hall.does(&who(CY), moves(p, 1, vec![shift(clause(p, 1), Some(clause(p, 2)))]));
    let no_b = hall.does(&who(CY), moves(p, 1, vec![delete(clause(p, 2))]));
    hall.does(&who(ANA), accepts(up));
    hall.refuses(&who(ANA), accepts(down), Refusal::Stale { clauses: vec![clause(p, 3)] });
    hall.does(&who(ANA), accepts(no_b));
    hall.refuses(&who(ANA), accepts(to_b), Refusal::Stale { clauses: vec![clause(p, 2)] });
    let stale = &hall.amendment(to_b).stale[0];
    assert_eq!((stale.then.as_deref(), stale.now.as_deref(), stale.moved_by), (Some("B"), None, Some(no_b)));
}

#[test]
fn an_amendment_to_an_old_version_is_read_against_it() {
    let (mut hall, p) = with_clauses(&["A", "B", "C"]);
    let first = hall.does(&who(BEN), moves(p, 1, vec![delete(clause(p, 1))]));
    hall.does(&who(ANA), accepts(first));
    let old = hall.does(&who(BEN), moves(p, 1, vec![replace(clause(p, 3), "C!")]));
    let ChangeItem::Replace { place, .. } = &hall.amendment(old).changes[0] else { panic!("not a replacement") };
    assert_eq!(*place, 3);
    let gone = hall.does(&who(BEN), moves(p, 1, vec![replace(clause(p, 1), "A!")]));
    assert_eq!(hall.amendment(gone).stale[0].moved_by, Some(first));
    hall.does(&who(ANA), accepts(old));
    assert_eq!(hall.clauses(p), ["B", "C!"]);
}

fn compared(before: &str, after: &str) -> Vec<Span> {
    let (mut hall, p) = with_clauses(&[before, "Other"]);
    let amendment = hall.does(&who(BEN), moves(p, 1, vec![replace(clause(p, 1), after)]));
    hall.does(&who(ANA), accepts(amendment));
    let clauses = hall.forum.compare(p, 1, 2, Audience::Public).unwrap();
    clauses.into_iter().find(|diff: &ClauseDiff| diff.clause == clause(p, 1)).unwrap().spans
}

/// A difference in one line: `[-removed-]` and `{+added+}`.
fn line(spans: &[Span]) -> String {
    let tell = |span: &Span| match span {
        Span::Same { text } => text.clone(),
        Span::Added { text } => format!("{{+{text}+}}"),
        Span::Removed { text } => format!("[-{text}-]"),
    };
    spans.iter().map(tell).collect()
}

#[test]
fn a_difference_reads_as_a_sentence() {
    for (before, after, expected) in [
        ("Lamps until ten o'clock.", "Lamps until eleven o'clock.", "Lamps until [-ten-]{+eleven+} o'clock."),
        ("Lamps until ten.", "Lamps and music until ten.", "Lamps {+and music +}until ten."),
        ("Open on 20 days of May.", "Open for 30 weeks of June.", "Open [-on 20 days of May-]{+for 30 weeks of June+}."),
        ("Lys på torvet hver aften", "Lys på pladsen hver aften", "Lys på [-torvet-]{+pladsen+} hver aften"),
        ("الساحة مفتوحة مساء", "الساحة مغلقة مساء", "الساحة [-مفتوحة-]{+مغلقة+} مساء"),
    ] {
        assert_eq!(line(&compared(before, after)), expected);
    }
}

#[test]
fn long_texts_are_compared_sentence_by_sentence_first() {
    let sentence = |i: usize| format!("Lamp number {i} burns until ten in the evening on every day of the week. ");
    let before: String = (0..80).map(sentence).collect();
    let after = before.replace("number 7 burns until ten", "number 7 burns until nine") + "So be it.";
    let told = line(&compared(&before, &after));
    assert!(told.contains("Lamp number 7 burns until [-ten-]{+nine+} in the evening"), "{told}");
    assert!(told.ends_with("{+ So be it.+}"), "{told}");
    let nothing_in_common = |word: &str| word.repeat(1900);
    let spans = compared(&nothing_in_common("ab "), &nothing_in_common("cd "));
    assert_eq!(spans.len(), 2);
}

#[test]
fn a_comparison_tells_what_is_new_gone_and_moved() {
    let (mut hall, p) = with_clauses(&["A", "B", "C", "D"]);
    let changes = vec![delete(clause(p, 2)), shift(clause(p, 4), None), insert(Some(clause(p, 3)), "E")];
    let amendment = hall.does(&who(BEN), moves(p, 1, changes));
    hall.does(&who(ANA), accepts(amendment));
    let told = |from, to| {
        let clauses = hall.forum.compare(p, from, to, Audience::Public).unwrap();
        clauses.iter().map(|diff| (line(&diff.spans), diff.was_at, diff.is_at, diff.moved)).collect::<Vec<_>>()
    };
    let forward = [
        ("D", Some(4), Some(1), true),
        ("A", Some(1), Some(2), false),
        ("[-B-]", Some(2), None, false),
        ("C", Some(3), Some(3), false),
        ("{+E+}", None, Some(4), false),
    ];
    assert_eq!(told(1, 2), forward.map(|(line, was, is, moved)| (line.to_owned(), was, is, moved)));
    assert_eq!(told(2, 1).len(), 5);
    assert!(hall.forum.compare(p, 1, 3, Audience::Public).is_none() && hall.forum.compare(p, 0, 1, Audience::Public).is_none());
    assert!(hall.forum.compare(Seq(1), 1, 1, Audience::Public).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_difference_holds_both_texts_whole(before in "[abc ,.é漢]{1,40}x", after in "[abc ,.é漢]{1,40}y") {
        let spans = compared(&before, &after);
        let side = |keep: fn(&Span) -> Option<&str>| spans.iter().filter_map(keep).collect::<String>();
        let old = side(|span| match span { Span::Same { text } | Span::Removed { text } => Some(text), Span::Added { .. } => None });
        let new = side(|span| match span { Span::Same { text } | Span::Added { text } => Some(text), Span::Removed { .. } => None });
        prop_assert_eq!((old.as_str(), new.as_str()), (before.trim(), after.trim()));
    }
}
