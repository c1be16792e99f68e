//! The paper for the council's meeting: the mandate, and each proposal that waits for its decision with all that goes with it.

use std::fmt::Write as _;
use std::io::Write;

use deliberation::event::Seq;
use deliberation::item::{ProposalItem, ProposalState, Thing};

use super::markdown::{line, moment, quote};
use super::{ExportError, council, frame, minutes, proposal, replay, talk};
use crate::store::{ForumId, Store};

pub(super) fn write(store: &Store, forum: ForumId, out: &mut impl Write) -> Result<(), ExportError> {
    let (forum, log) = replay(store, forum)?;
    let items = talk::everything(&forum, Seq(0));
    let mut page = String::new();
    for item in &items {
        if let Thing::Forum(head) = &item.thing {
            let _ = writeln!(page, "# For decision: {}\n", line(&head.title));
            minutes::standing(&mut page, head);
            let _ = writeln!(page, "## Question\n\n{}", quote(&head.question, 1));
        }
    }
    frame::mandate(&mut page, &items);
    let waits = |(_, head): &(Seq, &ProposalItem)| head.state == ProposalState::Live && head.hidden.is_none();
    let waiting: Vec<(Seq, &ProposalItem)> = items.iter().filter_map(proposal::of).filter(waits).collect();
    page.push_str("## Before the council\n\n");
    page.push_str(if waiting.is_empty() { "No proposal waits for a decision.\n\n" } else { "" });
    for (no, head) in waiting {
        let items = talk::everything(&forum, no);
        proposal::as_it_stands(&mut page, no, head, &items);
        talk::positions(&mut page, &items);
        council::before(&mut page, &items);
        // A committee that recommends does not decide: its vote goes with the paper.
        council::after(&mut page, &items);
    }
    frame::warnings(&mut page, &items);
    if let Some(last) = log.last() {
        let _ = writeln!(page, "---\n\nAs of entry {} of {}. Hash {}.", last.entry.seq.0, moment(last.entry.at), last.hash);
    }
    out.write_all(page.as_bytes())?;
    Ok(())
}
