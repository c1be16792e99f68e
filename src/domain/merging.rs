//! Proposals that go on inside another: everyone is credited, nobody's position moves.

use crate::act::ProposalMerged;
use crate::event::{Entry, Seq};
use crate::forum::Forum;
use crate::index::Key;
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::Deed;

impl Forum {
    /// Where a proposal goes on, once it is merged.
    pub(crate) fn merged_into(&self, no: Seq) -> Option<Seq> {
        self.proposals.get(&no)?.into
    }

    /// What has ended takes nothing new in. The house brings history: in it, the proposal was still worked on.
    pub(crate) fn judge_worked_on(&self, who: &Who, no: Seq) -> Result<(), Refusal> {
        if *who == Who::House { Ok(()) } else { self.judge_live(no) }
    }

    /// Only its own leads end a proposal, and only into one that goes on: so no circle can come about.
    pub(crate) fn judge_proposal_merged(&self, who: &Who, act: &ProposalMerged) -> Result<(), Refusal> {
        let (no, into) = (act.proposal, act.into);
        self.judge_lead(who, self.proposal(no)?)?;
        self.proposal(into)?;
        if no == into {
            return Err(Refusal::NothingChanges);
        }
        self.judge_shown(who, no)?;
        self.judge_shown(who, into)?;
        for proposal in [no, into] {
            if self.merged_into(proposal).is_some() {
                return Err(Refusal::NotLive { proposal });
            }
            self.judge_worked_on(who, proposal)?;
        }
        Ok(())
    }

    /// Leads, movers and ideas of the one are credited in the other. Positions stay where they were given.
    pub(crate) fn proposal_merged(&mut self, entry: &Entry, act: &ProposalMerged) {
        let (no, into) = (act.proposal, act.into);
        let Some(ended) = self.proposals.get_mut(&no).filter(|_| no != into) else { return };
        ended.into = Some(into);
        ended.ending = Some(Deed::new(entry, Some(act.reason.shared())));
        let authors: Vec<_> = ended.leads.iter().chain(&ended.credits).copied().collect();
        let (ideas, leads) = (ended.ideas.clone(), ended.leads.clone());
        let key = Key::proposal(into);
        let voices: Vec<_> = ideas.iter().filter_map(|idea| self.writer(*idea)?.person()).collect();
        let Some(goes_on) = self.proposals.get_mut(&into) else { return };
        goes_on.merged.push(no);
        for person in &authors {
            goes_on.credit(*person);
        }
        for idea in ideas.into_iter().filter(|idea| !goes_on.ideas.contains(idea)).collect::<Vec<_>>() {
            goes_on.ideas.push(idea);
        }
        self.changed.people.extend(goes_on.leads.iter().copied().chain(leads));
        for person in authors.into_iter().chain(voices) {
            self.lean(key, person);
        }
        self.lean_by(Key::proposal(no), entry.by);
        self.show_in(entry.seq, Key::proposal(no));
        self.touch(key);
        self.touch(Key::proposal(no));
        self.weigh_decisions(no);
        // Its amendments can be taken in no more, only declined or taken back.
        self.tell_movers(no);
    }
}
