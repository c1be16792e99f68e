//! What a return opens again: whatever stage the forum is in, the text that the council gave back can be worked on.

use crate::event::{Event, Kind, Seq, Stage};
use crate::forum::Forum;
use crate::people::{Person, Who};
use crate::rules::{holds, in_stage, rule};

/// What is open on a text that the council gave back, until it decides anew.
const REOPENED: [Kind; 15] = [
    Kind::LeadAdded,
    Kind::AmendmentMoved,
    Kind::AmendmentAccepted,
    Kind::AmendmentDeclined,
    Kind::AmendmentWithdrawn,
    Kind::AmendmentPut,
    Kind::StandTaken,
    Kind::ObjectionAnswered,
    Kind::PositionTaken,
    Kind::PropositionFilled,
    Kind::FundingRequested,
    Kind::PledgeMade,
    Kind::PledgeConfirmed,
    Kind::PledgeReleased,
    Kind::PledgeReplanned,
];

/// Of these, what is done to the text itself, and is not a matter of those who lead, move or pledge.
const BY_ANYONE: [Kind; 3] = [Kind::AmendmentMoved, Kind::PositionTaken, Kind::PledgeMade];

impl Forum {
    /// Whether an act is open because the council gave back what it is about.
    pub(crate) fn reopened(&self, event: &Event) -> bool {
        about(event).is_some_and(|no| self.reopens(event.kind(), no))
    }

    /// Whether a kind of act is open on this thing: by the stage, or because the council gave its proposal back.
    pub(crate) fn is_open_on(&self, kind: Kind, no: Seq) -> bool {
        in_stage(self, rule(kind)) || self.reopens(kind, no)
    }

    fn reopens(&self, kind: Kind, no: Seq) -> bool {
        let goes_on = self.stage().is_some_and(|stage| (Stage::Refine..Stage::Closed).contains(&stage));
        goes_on && REOPENED.contains(&kind) && self.topic_of(no).is_some_and(|topic| self.is_given_back(topic))
    }

    /// What is open to a person on texts that were given back, and to nobody else by the stage.
    pub(crate) fn reopened_to(&self, who: &Who, person: &Person) -> Vec<(Kind, Vec<Seq>)> {
        let given_back = self.given_back();
        let open = |kind: Kind| {
            let may = !in_stage(self, rule(kind)) && holds(self, person, rule(kind).who);
            let fits = |no: &&Seq| may && self.judge_shown(who, **no).is_ok() && self.may_be_pledged_for(kind, **no);
            (kind, given_back.iter().filter(fits).copied().collect())
        };
        BY_ANYONE.into_iter().map(open).collect()
    }

    fn may_be_pledged_for(&self, kind: Kind, proposal: Seq) -> bool {
        kind != Kind::PledgeMade || self.proposition(proposal).is_some()
    }
}

/// The proposal, or what hangs under one, that an act is about.
fn about(event: &Event) -> Option<Seq> {
    if let Event::LeadAdded { proposal, .. } | Event::AmendmentMoved { proposal, .. } | Event::PositionTaken { proposal, .. } =
        event
    {
        return Some(*proposal);
    }
    if let Event::AmendmentAccepted { amendment, .. }
    | Event::AmendmentDeclined { amendment, .. }
    | Event::AmendmentWithdrawn { amendment } = event
    {
        return Some(*amendment);
    }
    if let Event::AmendmentPut(act) = event {
        return Some(act.amendment);
    }
    if let Event::StandTaken(act) = event {
        return Some(act.on);
    }
    if let Event::ObjectionAnswered(act) = event {
        return Some(act.objection);
    }
    about_capacity(event)
}

fn about_capacity(event: &Event) -> Option<Seq> {
    if let Event::PropositionFilled(act) = event {
        return Some(act.proposal);
    }
    if let Event::FundingRequested(act) = event {
        return Some(act.proposal);
    }
    if let Event::PledgeMade(act) = event {
        return Some(act.proposal);
    }
    if let Event::PledgeConfirmed(act) = event {
        return Some(act.pledge);
    }
    if let Event::PledgeReleased(act) = event {
        return Some(act.pledge);
    }
    if let Event::PledgeReplanned(act) = event {
        return Some(act.pledge);
    }
    None
}
