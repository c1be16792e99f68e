//! Political leadership, by what the log shows of it (theory.md 3.5): each event in exactly one cell of the table, or in none.

use super::read::Leadership;
use super::watch::Watch;
use crate::act::Matter;
use crate::event::{Contribution, Event, Stage};

/// Started, framed hands off, took part hands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Row {
    Initiate,
    Orchestrate,
    Engage,
}

/// What political leaders do with a problem (Tucker).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Diagnose,
    Prescribe,
    Mobilise,
}

/// A cell of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cell(Row, Column);

/// Where an event stands; `elected` is whose act it is, which decides whether taking part is leading.
pub(super) fn cell(event: &Event, stage: Option<Stage>, elected: bool) -> Option<Cell> {
    framed(event).or_else(|| engaged(event, stage).filter(|_| elected).map(|column| Cell(Row::Engage, column)))
}

/// Initiate and orchestrate: acts of the council and its sponsor, whoever records them.
fn framed(event: &Event) -> Option<Cell> {
    let orchestrate = |column| Some(Cell(Row::Orchestrate, column));
    if let Event::TouchpointHeld(act) = event {
        return orchestrate(match act.matter {
            Matter::Problem => Column::Diagnose,
            Matter::Proposals => Column::Prescribe,
            Matter::Pledges => Column::Mobilise,
        });
    }
    if matches!(event, Event::ForumProposed(_)) {
        Some(Cell(Row::Initiate, Column::Diagnose))
    } else if matches!(event, Event::MandateAdopted(_) | Event::VoiceInvited(_)) {
        orchestrate(Column::Diagnose)
    } else if matches!(event, Event::StageOpened { .. } | Event::SignalGiven(_)) {
        orchestrate(Column::Prescribe)
    } else if matches!(event, Event::DecisionMade(_)) {
        orchestrate(Column::Mobilise)
    } else {
        None
    }
}

/// Engage: what an elected member does with their own hands.
fn engaged(event: &Event, stage: Option<Stage>) -> Option<Column> {
    if let Event::ContributionMade { contribution, .. } = event {
        return match contribution {
            Contribution::Idea => Some(Column::Prescribe),
            Contribution::Testimony | Contribution::Question | Contribution::Evidence | Contribution::Comment => {
                (stage == Some(Stage::Diagnose)).then_some(Column::Diagnose)
            }
        };
    }
    let writes = matches!(event, Event::ProposalMade { .. } | Event::AmendmentMoved { .. } | Event::ResponseGiven(_));
    let rules = matches!(event, Event::AmendmentAccepted { .. } | Event::AmendmentDeclined { .. });
    if matches!(event, Event::ProblemRevised { .. }) {
        Some(Column::Diagnose)
    } else if writes || rules {
        Some(Column::Prescribe)
    } else if matches!(event, Event::PositionTaken { .. } | Event::PledgeMade(_) | Event::ProgressReported(_)) {
        Some(Column::Mobilise)
    } else {
        None
    }
}

impl Watch {
    /// The table, without what is hidden.
    pub(super) fn leadership(&self) -> Leadership {
        let mut table = Leadership::default();
        for (_, Cell(row, column)) in self.cells.iter().filter(|(no, _)| !self.is_gone(*no)) {
            let row = match row {
                Row::Initiate => &mut table.initiate,
                Row::Orchestrate => &mut table.orchestrate,
                Row::Engage => &mut table.engage,
            };
            let [diagnose, prescribe, mobilise] = row;
            match column {
                Column::Diagnose => *diagnose += 1,
                Column::Prescribe => *prescribe += 1,
                Column::Mobilise => *mobilise += 1,
            }
        }
        table
    }
}
