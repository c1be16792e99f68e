//! A proposal as it stands: its text, who made it, and where people stand on it.

use std::fmt::Write as _;

use deliberation::event::Seq;
use deliberation::item::{Item, ProposalItem, ProposalState, Tally, Thing};

use super::frame::by;
use super::markdown::{group, line, moment, person, quote, shown, word};

/// The proposal that an item is.
pub(super) fn of(item: &Item) -> Option<(Seq, &ProposalItem)> {
    if let Thing::Proposal(head) = &item.thing { Some((item.no, head)) } else { None }
}

/// Title, makers, clauses, the committee's signal, positions by group.
pub(super) fn as_it_stands(page: &mut String, no: Seq, head: &ProposalItem, items: &[Item]) {
    let title = head.title.as_ref().map_or_else(|| "[hidden]".to_owned(), |title| line(shown(Some(title))));
    let _ = writeln!(page, "### {}. {title}\n", no.0);
    let _ = writeln!(page, "Made by {}, {}. Version {}.\n", person(head.by.as_ref()), moment(head.at), head.version);
    let names = |people: &[_]| people.iter().map(|it| person(Some(it))).collect::<Vec<_>>().join("; ");
    if head.leads.len() > 1 {
        let _ = writeln!(page, "Led by {}.\n", names(&head.leads));
    }
    if !head.credits.is_empty() {
        let _ = writeln!(page, "Changed with amendments by {}.\n", names(&head.credits));
    }
    if let Some(tomb) = &head.hidden {
        let _ = writeln!(page, "Hidden by {}, {}: {}\n", person(tomb.by.as_ref()), moment(tomb.at), line(&tomb.reason));
    }
    for item in items {
        if let Thing::Text(text) = &item.thing {
            for (number, clause) in (1..).zip(&text.clauses) {
                let _ = writeln!(page, "{number}.\n\n{}", quote(shown(clause.words.as_ref()), 1));
            }
        }
    }
    if head.state != ProposalState::Live {
        let _ = writeln!(page, "It is {}.\n", word(&head.state));
    }
    if let Some(signal) = &head.signal {
        let (body, says, act) = (line(&signal.body), word(&signal.feasibility), &signal.act);
        let _ = writeln!(page, "{body}, early: {says}, {}.\n\n{}", by(act), quote(shown(act.reason.as_ref()), 1));
    }
    tally(page, &head.tally);
}

fn tally(page: &mut String, tally: &Tally) {
    if tally.groups.is_empty() && tally.small.is_none() && tally.outside.is_none() && tally.unshown == 0 {
        return;
    }
    page.push_str("| | support | can live with | object | of these to an earlier version |\n|---|---|---|---|---|\n");
    let groups = tally.groups.iter().map(|(it, stand)| (group(*it), stand));
    let small = tally.small.iter().map(|stand| ("small groups together", stand));
    let outside = tally.outside.iter().map(|stand| ("from outside, counted apart", stand));
    for (name, stand) in groups.chain(small).chain(outside) {
        let _ = writeln!(page, "| {name} | {} | {} | {} | {} |", stand.support, stand.accept, stand.object, stand.earlier);
    }
    page.push('\n');
    if tally.unshown > 0 {
        let _ = writeln!(page, "{} more in groups too small to be shown.\n", tally.unshown);
    }
}
