//! What the council decided in a forum, for lists.

use crate::act::Decision;
use crate::event::{Micros, Seq};
use crate::forum::Forum;
use crate::item::Audience;
use crate::sight::Sight;

/// A final decision in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The decision's entry.
    pub no: Seq,
    /// The proposal.
    pub proposal: Seq,
    /// What it is called; empty where its title is hidden.
    pub title: String,
    /// What was decided.
    pub decision: Decision,
    /// When.
    pub at: Micros,
    /// When the council looks back at it.
    pub look_back_due: Option<Micros>,
}

impl Forum {
    /// The council's final decisions, the newest first.
    #[must_use]
    pub fn listed_decisions(&self) -> Vec<Listed> {
        let sight = Sight { forum: self, audience: Audience::Public };
        let of = |proposal: Seq| self.decisions_on(proposal).iter().map(move |no| (proposal, *no));
        let listed = |(proposal, no): (Seq, Seq)| {
            let decided = self.authorised.get(no)?;
            let title = sight.title_of(proposal).unwrap_or_default();
            let (decision, at, look_back_due) = (decided.decision, decided.deed.at, decided.look_back_due);
            Some(Listed { no, proposal, title, decision, at, look_back_due })
        };
        let mut all: Vec<Listed> = self.proposals.keys().copied().flat_map(of).filter_map(listed).collect();
        all.sort_by_key(|one| std::cmp::Reverse(one.no));
        all
    }
}
