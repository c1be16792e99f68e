//! The minutes: the public record of a forum as a page to be read, printed and archived. Hidden words are not in it.

use std::fmt::Write as _;
use std::io::Write;

use deliberation::event::{Event, Seq, Stage, Standing};
use deliberation::forum::Forum;
use deliberation::item::{Audience, ForumItem, Item, ProposalItem, StatementItem, Thing};

use super::markdown::{group, line, moment, person, quote, shown};
use super::{ExportError, council, frame, proposal, replay, talk};
use crate::store::{ForumId, Kept, Store};

pub(super) fn write(store: &Store, forum: ForumId, out: &mut impl Write) -> Result<(), ExportError> {
    let (forum, log) = replay(store, forum)?;
    let items = talk::everything(&forum, Seq(0));
    let mut page = String::new();
    for item in &items {
        if let Thing::Forum(head) = &item.thing {
            heading(&mut page, head, &items);
            course(&mut page, head, &log);
        }
    }
    frame::passed_over(&mut page, &items);
    frame::people(&mut page, &items);
    frame::warnings(&mut page, &items);
    let proposals: Vec<(Seq, &ProposalItem)> = items.iter().filter_map(proposal::of).collect();
    if !proposals.is_empty() {
        page.push_str("## Proposals\n\n");
    }
    out.write_all(page.as_bytes())?;
    for (no, head) in proposals {
        let mut page = String::new();
        one_proposal(&mut page, &forum, no, head);
        out.write_all(page.as_bytes())?;
    }
    let mut page = String::new();
    frame::evaluation(&mut page, &items);
    statements(&mut page, &items);
    let roots: Vec<&Item> = items.iter().filter(|item| matches!(item.thing, Thing::Contribution(_))).collect();
    if !roots.is_empty() {
        page.push_str("## The talk\n\n");
    }
    out.write_all(page.as_bytes())?;
    for root in roots {
        let mut page = String::new();
        talk::thread(&mut page, &talk::everything(&forum, root.no), root.no, 1);
        out.write_all(page.as_bytes())?;
    }
    if let Some(last) = log.last() {
        let end = format!("---\n\nUp to entry {} of {}. Hash {}.\n", last.entry.seq.0, moment(last.entry.at), last.hash);
        out.write_all(end.as_bytes())?;
    }
    Ok(())
}

/// What kind of forum it is, where it is not a council's own.
pub(super) fn standing(page: &mut String, head: &ForumItem) {
    match head.standing {
        Standing::Real => {}
        Standing::Fictional => page.push_str("*Fictional: no person, council or place here is real.*\n\n"),
        Standing::Rehearsal => page.push_str("*A rehearsal: nothing here was decided.*\n\n"),
        Standing::Imported => page.push_str("*Imported from another platform.*\n\n"),
    }
}

fn heading(page: &mut String, head: &ForumItem, items: &[Item]) {
    let _ = writeln!(page, "# {}\n", line(&head.title));
    standing(page, head);
    if let Some(source) = &head.source {
        let _ = writeln!(page, "{}", quote(source, 1));
    }
    let _ = writeln!(page, "## Question\n\n{}", quote(&head.question, 1));
    frame::origin(page, items);
    // A forum without the council's vote has the mandate with which it was opened.
    if head.mandate_no.is_none() {
        let _ = writeln!(page, "## Mandate\n\n{}", quote(&head.mandate, 1));
    }
    frame::mandate(page, items);
    let _ = writeln!(page, "## Problem (version {})\n\n{}", head.problem_version, quote(shown(Some(&head.problem)), 1));
    if let Some(act) = &head.problem_act {
        let _ = writeln!(page, "Revised by {}, {}:\n", person(act.by.as_ref()), moment(act.at));
        let _ = writeln!(page, "{}", quote(shown(act.reason.as_ref()), 1));
    }
    for part in &head.components {
        let origin: Vec<&str> = part.origin.iter().map(|of| group(*of)).collect();
        let _ = writeln!(page, "- {} (from: {})", line(&part.words), origin.join(", "));
    }
    page.push_str(if head.components.is_empty() { "" } else { "\n" });
    let _ = writeln!(page, "## People\n\n{} people have joined.\n", head.n_people);
    for officer in &head.officers {
        let _ = writeln!(page, "- {}", person(Some(officer)));
    }
    page.push_str(if head.officers.is_empty() { "" } else { "\n" });
}

fn course(page: &mut String, head: &ForumItem, log: &[Kept]) {
    page.push_str("## Stages\n\n");
    if let (Some(first), Some(stage)) = (log.first(), head.stages.first()) {
        let _ = writeln!(page, "- {}: {}", moment(first.entry.at), stage_name(*stage));
    }
    for kept in log {
        if let Event::StageOpened { stage, reason, .. } = &kept.entry.event {
            let _ = writeln!(page, "- {}: {}. {}", moment(kept.entry.at), stage_name(*stage), line(reason.as_str()));
        }
    }
    page.push('\n');
}

fn stage_name(stage: Stage) -> &'static str {
    match stage {
        Stage::Initiate => "Initiate",
        Stage::Mandate => "Mandate",
        Stage::Convene => "Convene",
        Stage::Diagnose => "Diagnose",
        Stage::Create => "Create",
        Stage::Refine => "Refine",
        Stage::Proposition => "Proposition",
        Stage::Authorise => "Authorise",
        Stage::Deliver => "Deliver",
        Stage::Learn => "Learn",
        Stage::Closed => "Closed",
    }
}

fn one_proposal(page: &mut String, forum: &Forum, no: Seq, head: &ProposalItem) {
    let items = talk::everything(forum, no);
    proposal::as_it_stands(page, no, head, &items);
    talk::amendments(page, &items);
    talk::positions(page, &items);
    council::before(page, &items);
    council::after(page, &items);
    if items.iter().any(|item| matches!(item.thing, Thing::Contribution(_))) {
        page.push_str("#### Talk\n\n");
        talk::thread(page, &items, no, 1);
    }
}

fn statement(item: &Item) -> Option<(Seq, &StatementItem)> {
    if let Thing::Statement(it) = &item.thing { Some((item.no, it)) } else { None }
}

fn statements(page: &mut String, items: &[Item]) {
    let mut found = items.iter().filter_map(statement);
    let Some(first) = found.next() else { return };
    page.push_str("## Statements\n\n| | statement | agree | disagree | pass |\n|---|---|---|---|---|\n");
    for (no, statement) in std::iter::once(first).chain(found) {
        let StatementItem { words, agree, disagree, pass, .. } = statement;
        let _ = writeln!(page, "| {} | {} | {agree} | {disagree} | {pass} |", no.0, line(shown(words.as_ref())));
    }
    page.push('\n');
}

/// What the public may read; staff has the live hall for the rest.
pub(super) const READERS: Audience = Audience::Public;
