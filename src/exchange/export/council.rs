//! A proposal before the council and after it, as pages of the minutes: the triangle, the pledges, the decision line by line.

use std::fmt::Write as _;

use deliberation::act::Unit;
use deliberation::clause::ClauseId;
use deliberation::event::Seq;
use deliberation::item::{
    ClauseItem, DecisionItem, FundingItem, Item, MinorityItem, PledgeItem, ProgressItem, PropositionItem, RulingItem, Thing,
    TrialItem,
};

use super::frame::{ballot, by};
use super::markdown::{day, line, moment, person, quote, shown, word};

/// What goes with a text to the council.
pub(super) fn before(page: &mut String, items: &[Item]) {
    each(page, "Proposition", items, |page, _, thing| proposition(page, thing));
    each(page, "Public money asked for", items, |page, _, thing| funding(page, thing));
    each(page, "Pledges", items, pledge);
    each(page, "Trials", items, |page, _, thing| trial(page, thing));
    each(page, "Minority statements", items, minority);
}

/// What the council decided, and what came of it.
pub(super) fn after(page: &mut String, items: &[Item]) {
    let clauses: Vec<&ClauseItem> = items.iter().filter_map(clauses_of).flatten().collect();
    each(page, "The council's decision", items, |page, no, thing| decision(page, no, thing, &clauses));
    each(page, "Progress", items, |page, _, thing| progress(page, thing));
}

/// A heading, and what is written under it for each thing, where anything is.
fn each(page: &mut String, heading: &str, items: &[Item], write: impl Fn(&mut String, Seq, &Thing)) {
    let mut found = String::new();
    for item in items {
        write(&mut found, item.no, &item.thing);
    }
    if !found.is_empty() {
        let _ = writeln!(page, "#### {heading}\n\n{}\n", found.replace("\n\n\n", "\n\n").trim_end());
    }
}

fn clauses_of(item: &Item) -> Option<&Vec<ClauseItem>> {
    if let Thing::Text(text) = &item.thing { Some(&text.clauses) } else { None }
}

fn proposition(page: &mut String, thing: &Thing) {
    let Thing::Proposition(it) = thing else { return };
    let PropositionItem { value_for, public_value, losers, indicator, baseline, support, capacity, act, .. } = it;
    let list = |all: &[String]| Some(all.join("; ")).filter(|all| !all.is_empty());
    let parts = [
        ("Of value for", list(value_for)),
        ("Worth to everyone", public_value.clone()),
        ("Who may lose", losers.clone()),
        ("Seen by", indicator.clone()),
        ("Today", baseline.clone()),
        ("Behind it stand", list(support)),
    ];
    let _ = writeln!(page, "Filled {}.\n", by(act));
    for (what, told) in parts {
        if let Some(told) = told {
            let _ = writeln!(page, "- {what}: {}", line(&told));
        }
    }
    page.push_str("\n| | needed | public | others | not confirmed | done |\n|---|---|---|---|---|---|\n");
    for it in capacity {
        let name = it.name.as_deref().map_or_else(|| "[hidden]".to_owned(), line);
        let essential = if it.essential { ", essential" } else { "" };
        let (need, public, others) = (it.need.0, it.public.0, it.others.0);
        let (waiting, done, unit) = (it.unconfirmed.0, it.done.0, unit(it.unit));
        let _ = writeln!(page, "| {name}{essential} | {need} {unit} | {public} | {others} | {waiting} | {done} |");
    }
    page.push('\n');
}

fn funding(page: &mut String, thing: &Thing) {
    let Thing::Funding(FundingItem { body, amount, act, .. }) = thing else { return };
    let _ = writeln!(page, "- {} of {}, {}", amount.0, line(body), by(act));
}

fn pledge(page: &mut String, no: Seq, thing: &Thing) {
    let Thing::Pledge(it) = thing else { return };
    let PledgeItem { amount, unit: counted, role, words, state, share, last, .. } = it;
    let _ = write!(
        page,
        "- {}. {}: {} {}, {}, {}",
        no.0,
        person(it.by.as_ref()),
        amount.0,
        unit(*counted),
        word(role),
        word(state)
    );
    if *share > 0 {
        let _ = write!(page, " ({}.{} %)", share / 10, share % 10);
    }
    let _ = write!(page, ": {}", line(shown(words.as_ref())));
    if let Some(reason) = last.as_ref().and_then(|act| act.reason.as_ref()) {
        let _ = write!(page, "; last said of it: {}", line(shown(Some(reason))));
    }
    page.push('\n');
}

/// What an amount is counted in.
fn unit(unit: Unit) -> String {
    if unit == Unit::Money { "in money".to_owned() } else { word(&unit) }
}

fn trial(page: &mut String, thing: &Thing) {
    let Thing::Trial(it) = thing else { return };
    let TrialItem { title, hypothesis, measure, stop_rule, act, outcome, learned, closed } = it;
    let _ = writeln!(page, "**{}**, opened {}.\n", line(shown(title.as_ref())), by(act));
    for (what, words) in [("Expected", hypothesis), ("Measured", measure), ("Stops when", stop_rule)] {
        let _ = writeln!(page, "- {what}: {}", line(shown(words.as_ref())));
    }
    if let (Some(outcome), Some(closed)) = (outcome, closed) {
        let _ = writeln!(page, "\nEnded as {}, {}:\n\n{}", word(outcome), by(closed), quote(shown(learned.as_ref()), 1));
    }
    page.push('\n');
}

fn minority(page: &mut String, no: Seq, thing: &Thing) {
    let Thing::Minority(MinorityItem { by, at, words, .. }) = thing else { return };
    let _ = writeln!(page, "{}. {}, {}:\n\n{}", no.0, person(by.as_ref()), moment(*at), quote(shown(words.as_ref()), 1));
}

fn decision(page: &mut String, no: Seq, thing: &Thing, clauses: &[&ClauseItem]) {
    let Thing::Decision(it) = thing else { return };
    let DecisionItem { version, body, recommendation, decision, vote, act, .. } = it;
    let what = if *recommendation { "recommends" } else { "decides" };
    let _ = writeln!(
        page,
        "{}. {} {what} on version {version}: **{}**, with {}.\n",
        no.0,
        line(body),
        word(decision),
        ballot(*vote)
    );
    if !it.parties.is_empty() {
        page.push_str("| party | for | against | abstaining |\n|---|---|---|---|\n");
        for party in &it.parties {
            let vote = party.vote;
            let _ = writeln!(page, "| {} | {} | {} | {} |", line(&party.party), vote.yes, vote.against, vote.abstain);
        }
        page.push('\n');
    }
    let _ = writeln!(page, "Recorded {}:\n\n{}", by(act), quote(shown(act.reason.as_ref()), 1));
    for one in &it.rulings {
        ruling(page, one, clauses);
    }
    for it in &it.conditions {
        let due = it.due.map_or_else(String::new, |due| format!(", by {}", day(due)));
        let why = it.reason.as_deref().map_or_else(String::new, |why| format!(", because: {}", line(why)));
        let _ = writeln!(page, "- On condition{due}: {}{why}", it.words.as_deref().map_or_else(|| "[hidden]".to_owned(), line));
    }
    if let Some(anchorage) = &it.anchorage {
        let _ = writeln!(page, "- Anchored: {}", line(anchorage));
    }
    if let Some(next) = &it.next {
        let due = it.next_due.map_or_else(String::new, |due| format!(" by {}", day(due)));
        let _ = writeln!(page, "- Next{due}: {}", line(next));
    }
    if !it.minority.is_empty() {
        let statements: Vec<String> = it.minority.iter().map(|no| no.0.to_string()).collect();
        let _ = writeln!(page, "- With it went the minority statements {}", statements.join(", "));
    }
    if let Some(act) = &it.explained {
        let _ = writeln!(page, "\nExplained to the forum {}:\n\n{}", by(act), quote(shown(act.reason.as_ref()), 1));
    }
    page.push('\n');
}

fn ruling(page: &mut String, it: &RulingItem, clauses: &[&ClauseItem]) {
    let place = |of: ClauseId| clauses.iter().position(|clause| clause.clause == of).map(|place| place + 1);
    let which = match it.clause {
        None => "On the whole".to_owned(),
        Some(of) => place(of).map_or_else(|| "On a clause that is gone".to_owned(), |place| format!("On clause {place}")),
    };
    let _ = write!(page, "- {which}: {}", word(&it.decision));
    if let Some(words) = &it.words {
        let _ = write!(page, ": {}", line(shown(Some(words))));
    }
    if let Some(reason) = &it.reason {
        let _ = write!(page, ", because: {}", line(reason));
    }
    if let Some(next) = &it.next {
        let _ = write!(page, "; next: {}", line(next));
    }
    page.push('\n');
}

fn progress(page: &mut String, thing: &Thing) {
    let Thing::Progress(ProgressItem { by, at, words, .. }) = thing else { return };
    let _ = writeln!(page, "- {}, {}: {}", moment(*at), person(by.as_ref()), line(shown(words.as_ref())));
}
