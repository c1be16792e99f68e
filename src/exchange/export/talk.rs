//! The talk under a thing, its amendments and its reasoned positions, as pages of the minutes.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use deliberation::event::{Contribution, Position, Seq};
use deliberation::forum::Forum;
use deliberation::item::{AmendmentItem, ChangeItem, ContributionItem, Item, Outcome, PositionItem, Span, Thing, Tomb};

use super::frame::by;
use super::markdown::{line, moment, person, quote, shown, word};
use super::minutes::READERS;

/// All items of a topic, the older pages of talk too, in the order of their numbers.
pub(super) fn everything(forum: &Forum, topic: Seq) -> Vec<Item> {
    let mut page = forum.look(topic, READERS);
    let mut items = std::mem::take(&mut page.items);
    while let Some(before) = page.older_before {
        page = forum.before(topic, before, READERS);
        items.append(&mut page.items);
    }
    items.sort_by_key(|item| item.no);
    items
}

/// Deeper answers stand no further in: a page has an edge.
const DEEPEST: usize = 8;

/// The contributions under a thing, each followed by those that answer it. What answers an amendment stands with what answers
/// its proposal.
pub(super) fn thread(page: &mut String, items: &[Item], under: Seq, depth: usize) {
    let mut said: BTreeMap<Seq, &ContributionItem> = BTreeMap::new();
    for item in items {
        if let Thing::Contribution(it) = &item.thing {
            said.insert(item.no, it);
        }
    }
    let mut answers: BTreeMap<Seq, Vec<Seq>> = BTreeMap::new();
    for (no, it) in said.iter().rev().filter(|(no, _)| **no != under) {
        let above = it.reply_to.filter(|above| said.contains_key(above)).unwrap_or(under);
        answers.entry(above).or_default().push(*no);
    }
    // A stack of its own, so that no depth of answers can exhaust the thread's.
    let mut waiting = if said.contains_key(&under) { vec![(under, depth)] } else { Vec::new() };
    if waiting.is_empty() {
        waiting.extend(answers.remove(&under).unwrap_or_default().into_iter().map(|no| (no, depth)));
    }
    while let Some((no, depth)) = waiting.pop() {
        if let Some(it) = said.get(&no) {
            contribution(page, no, it, depth.min(DEEPEST));
        }
        waiting.extend(answers.remove(&no).unwrap_or_default().into_iter().map(|answer| (answer, depth + 1)));
    }
}

fn contribution(page: &mut String, no: Seq, it: &ContributionItem, depth: usize) {
    let mark = "> ".repeat(depth);
    let kind = match it.contribution {
        Contribution::Testimony => "testimony",
        Contribution::Question => "question",
        Contribution::Idea => "idea",
        Contribution::Evidence => "evidence",
        Contribution::Comment => "comment",
    };
    let _ = writeln!(page, "{mark}{}. {}, {}, {kind}:\n{mark}", no.0, person(it.by.as_ref()), moment(it.at));
    page.push_str(&quote(shown(it.words.as_ref()), depth));
    if let Some(because) = &it.because {
        let _ = write!(page, "{mark}\n{}", quote(&format!("Because: {because}"), depth));
    }
    if let Some(tomb) = &it.hidden {
        let _ = writeln!(page, "{mark}\n{mark}{}", hidden(tomb));
    }
    if let Some(corrected) = &it.corrected {
        let _ = write!(page, "{mark}\n{mark}Corrected, {}:\n{mark}\n", moment(corrected.act.at));
        page.push_str(&quote(shown(corrected.words.as_ref()), depth));
    }
    for answer in &it.responses {
        let for_member =
            answer.for_member.as_ref().map_or_else(String::new, |member| format!(", for {}", person(Some(member))));
        let into = answer.into.map_or_else(String::new, |into| format!(" into {}", into.0));
        let what = word(&answer.disposition);
        let _ = write!(page, "{mark}\n{mark}Answer: {what}{into}, {}{for_member}:\n{mark}\n", by(&answer.act));
        page.push_str(&quote(shown(answer.act.reason.as_ref()), depth));
    }
    if let Some(closed) = &it.closed {
        let why = closed.reason.as_ref().map_or_else(String::new, |why| line(&why.text));
        let _ = writeln!(page, "{mark}\n{mark}Closed by {}, {}: {why}", person(closed.by.as_ref()), moment(closed.at));
    }
    page.push('\n');
}

fn hidden(tomb: &Tomb) -> String {
    format!("Hidden by {}, {}: {}", person(tomb.by.as_ref()), moment(tomb.at), line(&tomb.reason))
}

fn amendment_of(item: &Item) -> Option<(Seq, &AmendmentItem)> {
    if let Thing::Amendment(it) = &item.thing { Some((item.no, it)) } else { None }
}

fn position_of(item: &Item) -> Option<&PositionItem> {
    if let Thing::Position(it) = &item.thing { Some(it) } else { None }
}

/// What was moved, and what became of it.
pub(super) fn amendments(page: &mut String, items: &[Item]) {
    let mut found = items.iter().filter_map(amendment_of);
    let Some(first) = found.next() else { return };
    page.push_str("#### Amendments\n\n");
    for (no, it) in std::iter::once(first).chain(found) {
        amendment(page, no, it);
    }
}

fn amendment(page: &mut String, no: Seq, it: &AmendmentItem) {
    let _ = writeln!(page, "{}. {}, {}, to version {}:\n", no.0, person(it.by.as_ref()), moment(it.at), it.version);
    changes(page, &it.changes);
    let _ = writeln!(page, "{}", quote(&format!("Because: {}", it.because.as_deref().unwrap_or("[hidden]")), 1));
    if let Some(tomb) = &it.hidden {
        let _ = writeln!(page, "{}\n", hidden(tomb));
    }
    let (word, act) = match &it.outcome {
        Outcome::Open => {
            page.push_str("Not decided.\n\n");
            return;
        }
        Outcome::Accepted { act, version, instead } => {
            if !instead.is_empty() {
                page.push_str("Taken in instead:\n\n");
                changes(page, instead);
            }
            (format!("Accepted, which made version {version}"), act)
        }
        Outcome::Declined { act } => ("Declined".to_owned(), act),
        Outcome::Withdrawn { act } => ("Withdrawn".to_owned(), act),
    };
    let _ = writeln!(page, "{word}, by {}, {}.\n", person(act.by.as_ref()), moment(act.at));
    if let Some(reason) = &act.reason {
        let _ = writeln!(page, "{}", quote(shown(Some(reason)), 1));
    }
}

fn changes(page: &mut String, changes: &[ChangeItem]) {
    let said = |words: &Option<String>| quote(words.as_deref().unwrap_or("[hidden]"), 1);
    for change in changes {
        let _ = match change {
            ChangeItem::Replace { place, spans, .. } => {
                writeln!(page, "Clause {place} would read:\n\n{}", quote(&reading(spans), 1))
            }
            ChangeItem::InsertAfter { place: 0, words, .. } => {
                writeln!(page, "A new first clause:\n\n{}", said(words))
            }
            ChangeItem::InsertAfter { place, words, .. } => {
                writeln!(page, "A new clause after {place}:\n\n{}", said(words))
            }
            ChangeItem::Delete { place, words, .. } => {
                writeln!(page, "Without clause {place}:\n\n{}", said(words))
            }
            ChangeItem::Move { place, after_place, words, .. } => {
                writeln!(page, "Clause {place} would stand after {after_place}:\n\n{}", said(words))
            }
        };
    }
}

fn reading(spans: &[Span]) -> String {
    let parts = spans.iter().map(|span| match span {
        Span::Same { text } | Span::Added { text } => text.as_str(),
        Span::Removed { .. } => "",
    });
    if spans.is_empty() { "[hidden]".to_owned() } else { parts.collect() }
}

/// Where people stand who said why.
pub(super) fn positions(page: &mut String, items: &[Item]) {
    let mut found = items.iter().filter_map(position_of);
    let Some(first) = found.next() else { return };
    page.push_str("#### Positions with their reasons\n\n");
    for it in std::iter::once(first).chain(found) {
        position(page, it);
    }
}

fn position(page: &mut String, it: &PositionItem) {
    let stands = match it.position {
        Position::Support => "supports",
        Position::Accept => "can live with",
        Position::Object => "objects to",
    };
    let since = if it.replaced { ", until a later position" } else { "" };
    let _ = writeln!(page, "{} {stands} version {}{since}, {}:\n", person(it.by.as_ref()), it.version, moment(it.at));
    let _ = writeln!(page, "{}", quote(shown(it.because.as_ref()), 1));
    if let Some(answer) = &it.answer {
        let _ = writeln!(page, "Answered {}:\n\n{}", by(answer), quote(shown(answer.reason.as_ref()), 1));
    }
}
