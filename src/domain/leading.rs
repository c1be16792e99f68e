//! Who may lead a proposal: nobody with something undeclared at stake, and the champion only some of them.

use crate::forum::Forum;
use crate::mandate::count;
use crate::panel::Threshold;
use crate::people::{ActorGroup, ForumOffice, PersonId, Who};
use crate::refusal::{Needs, Refusal};

/// From so many live proposals on the champion's share of them is limited.
const LIMITED_FROM: u32 = 3;

impl Forum {
    /// Whoever makes a proposal leads it.
    pub(crate) fn judge_making(&self, who: &Who) -> Result<(), Refusal> {
        let Some(person) = who.person() else { return Ok(()) };
        self.judge_declared(person.id, person.group)?;
        self.judge_share(person.id, 1)
    }

    /// Who is named as one more lead takes part in the forum. History brought by the house is as it was.
    pub(crate) fn judge_naming(&self, who: &Who, person: PersonId) -> Result<(), Refusal> {
        let Some(group) = self.people.group(person).filter(|_| *who != Who::House) else { return Ok(()) };
        if !self.takes_part(person) {
            return Err(Refusal::NotYours { needs: Needs::Member });
        }
        self.judge_declared(person, group)?;
        self.judge_share(person, 0)
    }

    /// A firm leads nothing before it has said what it has at stake; where the council appoints the members, nobody does.
    fn judge_declared(&self, person: PersonId, group: ActorGroup) -> Result<(), Refusal> {
        let owes = group == ActorGroup::Business || self.people.is_appointed();
        if owes && !self.convening.has_declared(person) { Err(Refusal::DeclareFirst) } else { Ok(()) }
    }

    /// The administration does not write most of what the council then decides (theory.md, danger X3).
    fn judge_share(&self, person: PersonId, n_new: u32) -> Result<(), Refusal> {
        if !self.people.holds(person, ForumOffice::Champion) {
            return Ok(());
        }
        let leads = |no| self.proposals.get(&no).is_some_and(|proposal| proposal.leads.contains(&person));
        let (led, others): (Vec<_>, Vec<_>) = self.live_proposals().partition(|no| leads(*no));
        let live = count(led.len() + others.len()) + n_new;
        let most = self.threshold(Threshold::ChampionMost);
        let would_lead = u64::from(count(led.len()) + 1) * 1000;
        let too_much = live >= LIMITED_FROM && would_lead > u64::from(live) * u64::from(most);
        if too_much { Err(Refusal::LeadsTooMuch { most }) } else { Ok(()) }
    }
}
