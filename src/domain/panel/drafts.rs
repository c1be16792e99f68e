//! What the watch keeps of proposals, their amendments, positions, propositions, pledges and decisions.

use super::keep::Spoken;
use super::record::{Act, Draft, Fate, Item, Made, Moved, Pledge, Ruled, words};
use super::watch::{Beside, Touched, Watch};
use crate::act::{
    Decision, DecisionMade, FundingRequested, PledgeMade, PledgeReplanned, ProposalMerged, PropositionFilled, Unit,
};
use crate::clause::Change;
use crate::event::{Entry, Position, Seq};
use crate::people::PersonId;
use crate::words::{Reason, Text};

impl Draft {
    /// Whether one of its propositions or requests is this entry.
    pub(super) fn holds(&self, no: Seq) -> bool {
        self.fillings.iter().any(|(entry, _)| *entry == no) || self.asks.iter().any(|(entry, _)| *entry == no)
    }
}

impl Watch {
    pub(super) fn on_draft(&mut self, proposal: Seq, how: impl FnOnce(&mut Draft)) -> Touched {
        let Some(draft) = self.drafts.get_mut(&proposal) else { return Touched::Nothing };
        how(draft);
        Touched::One(proposal)
    }

    pub(super) fn propose(&mut self, entry: &Entry, clauses: &[Text], ideas: &[Seq]) -> Touched {
        let draft = Draft { by: entry.by.person(), ideas: ideas.to_vec(), ..Draft::default() };
        self.drafts.insert(entry.seq, draft);
        let text: Vec<&str> = clauses.iter().map(Text::as_str).collect();
        let beside = Beside { talk: Some(entry.seq), to: None };
        self.speak(entry, Spoken { made: Made::Proposal, because: None, to: None, known: None, beside }, &text.join(" "));
        Touched::One(entry.seq)
    }

    pub(super) fn add_lead(&mut self, proposal: Seq, person: PersonId) -> Touched {
        self.mark(person);
        self.on_draft(proposal, |draft| {
            draft.leads.insert(person);
        })
    }

    pub(super) fn amend(
        &mut self,
        entry: &Entry,
        proposal: Seq,
        changes: &[Change],
        because: &Reason,
        from: Option<Seq>,
    ) -> Touched {
        let writer = from.and_then(|from| self.posts.get(&from)).map(|post| post.by);
        let mover = writer.or_else(|| entry.by.person());
        self.amendments.insert(entry.seq, Moved { proposal, mover, fate: None });
        let words_of = |change: &Change| match change {
            Change::Replace { words, .. } | Change::InsertAfter { words, .. } => Some(words.to_string()),
            Change::Delete { .. } | Change::Move { .. } => None,
        };
        let text: Vec<String> = changes.iter().filter_map(words_of).collect();
        let beside = Beside { talk: Some(proposal), to: None };
        let spoken = Spoken { made: Made::Amendment, because: Some(because), to: None, known: None, beside };
        self.speak(entry, spoken, &text.join(" "));
        self.on_draft(proposal, |draft| draft.amendments.push(entry.seq));
        Touched::Nothing
    }

    /// An amendment is taken in or declined.
    pub(super) fn rule(&mut self, entry: &Entry, amendment: Seq, fate: Fate) -> Touched {
        self.record(entry, entry.by.person(), Act::Ruled);
        let Some(moved) = self.amendments.get_mut(&amendment) else { return Touched::Nothing };
        moved.fate = Some(fate);
        let proposal = moved.proposal;
        self.on_draft(proposal, |draft| {
            if fate != Fate::Declined {
                draft.renewed = Some(entry.seq);
            }
        })
    }

    pub(super) fn stand(&mut self, entry: &Entry, proposal: Seq, position: Position) -> Touched {
        let Some(person) = entry.by.person() else { return Touched::Nothing };
        if let Some(actor) = self.people.get_mut(&person) {
            actor.stood.insert(entry.at);
        }
        self.mark(person);
        self.weigh_hand(person, entry.at);
        if let Some(draft) = self.drafts.get_mut(&proposal) {
            draft.stances.insert(person, (position, entry.at));
        }
        Touched::Nothing
    }

    pub(super) fn fill(&mut self, no: Seq, act: &PropositionFilled) -> Touched {
        let item = |item: &crate::act::CapacityItem| Item {
            need: item.need.0,
            hours: item.unit == Unit::Hours,
            essential: item.essential,
        };
        let items = act.capacity.iter().map(item).collect();
        let names = act.capacity.iter().map(|item| item.name.shared()).collect();
        self.item_names.insert(act.proposal, names);
        self.on_draft(act.proposal, |draft| draft.fillings.push((no, items)))
    }

    pub(super) fn ask(&mut self, no: Seq, act: &FundingRequested) -> Touched {
        self.on_draft(act.proposal, |draft| draft.asks.push((no, act.to_group)))
    }

    pub(super) fn pledge(&mut self, entry: &Entry, act: &PledgeMade) -> Touched {
        let pledge = Pledge {
            proposal: act.proposal,
            by: entry.by.person(),
            item: act.item,
            amount: act.amount.0,
            role: act.role,
            confirmed: false,
            released: false,
            kept: 0,
            until: None,
        };
        self.pledges.insert(entry.seq, pledge);
        self.record(entry, entry.by.person(), Act::Pledged);
        self.on_draft(act.proposal, |draft| draft.pledges.push(entry.seq))
    }

    pub(super) fn on_pledge(&mut self, no: Seq, how: impl FnOnce(&mut Pledge)) -> Touched {
        let Some(pledge) = self.pledges.get_mut(&no) else { return Touched::Nothing };
        how(pledge);
        Touched::One(pledge.proposal)
    }

    pub(super) fn replan(&mut self, act: &PledgeReplanned) -> Touched {
        self.on_pledge(act.pledge, |pledge| {
            pledge.amount = act.amount.map_or(pledge.amount, |amount| amount.0);
            pledge.until = act.until.or(pledge.until);
        })
    }

    pub(super) fn merge(&mut self, act: &ProposalMerged) -> Touched {
        self.on_draft(act.proposal, |draft| draft.merged = true);
        self.on_draft(act.into, |draft| draft.heirs.push(act.proposal));
        Touched::All
    }

    pub(super) fn decide(&mut self, entry: &Entry, act: &DecisionMade) -> Touched {
        self.n_hands_off = self.n_hands_off.saturating_add(1);
        if act.recommendation {
            return Touched::Nothing;
        }
        if act.decision == Decision::Reject {
            self.refusals.push((entry.seq, words(act.reason.as_str())));
        }
        let changes = || act.rulings.iter().filter(|ruling| ruling.decision != Decision::Adopt);
        self.rulings.push(Ruled {
            decision: act.decision,
            advice: act.advice,
            words: words(act.reason.as_str()),
            reasons: changes().map(|ruling| ruling.reason.as_ref().map_or(0, |reason| words(reason.as_str()))).collect(),
        });
        self.on_draft(act.proposal, |draft| draft.ruled = Some((entry.seq, act.decision)))
    }
}
