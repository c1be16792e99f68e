//! What a decision must state before it is recorded: its lines, its votes, its reason, and what it rests on.

use std::collections::BTreeSet;

use crate::act::{Ballot, Decision, DecisionMade, Ruling};
use crate::answer::judge_reasoned;
use crate::decision::adopts;
use crate::forum::Forum;
use crate::item::ProposalState;
use crate::mandate::count;
use crate::people::Who;
use crate::refusal::{Lack, Refusal};

/// The most lines, conditions or parties of one decision.
pub const LINES_MOST: u32 = 500;

/// Every line that is not adopted as it stands has its reason, one that is changed its words; so has every condition, whose
/// lines are counted on behind those of the rulings. Adopting with changes names at least one.
fn judge_lines(act: &DecisionMade) -> Result<(), Refusal> {
    let lacks = |ruling: &Ruling| match ruling.decision {
        Decision::Adopt => false,
        Decision::AdoptWithChanges => ruling.words.is_none() || ruling.reason.is_none(),
        Decision::Return | Decision::Reject => ruling.reason.is_none(),
    };
    let lines = act.rulings.iter().map(lacks).chain(act.conditions.iter().map(|condition| condition.reason.is_none()));
    if let Some((line, _)) = (1..).zip(lines).find(|(_, lacks)| *lacks) {
        return Err(Refusal::RulingLacks { line });
    }
    let changes = act.rulings.iter().any(|ruling| ruling.decision != Decision::Adopt);
    if act.decision == Decision::AdoptWithChanges && !changes {
        return Err(Refusal::RulingLacks { line: 1 });
    }
    Ok(())
}

/// Somebody voted, and the parties together not more than all.
fn judge_votes(act: &DecisionMade) -> Result<(), Refusal> {
    let sum = |of: fn(&Ballot) -> u32| act.parties.iter().map(|party| u64::from(of(&party.vote))).sum::<u64>();
    let counts: [fn(&Ballot) -> u32; 3] = [|vote| vote.yes, |vote| vote.against, |vote| vote.abstain];
    if counts.iter().all(|of| of(&act.vote) == 0) {
        return Err(Refusal::Lacks { what: Lack::Vote });
    }
    match counts.iter().find(|of| sum(**of) > u64::from(of(&act.vote))) {
        Some(of) => Err(Refusal::OutOfRange { least: 0, most: u64::from(of(&act.vote)) }),
        None => Ok(()),
    }
}

impl Forum {
    pub(crate) fn judge_decision_made(&self, who: &Who, act: &DecisionMade) -> Result<(), Refusal> {
        let proposal = self.proposal(act.proposal)?;
        let version = proposal.version(act.version)?;
        for n in [act.rulings.len(), act.conditions.len(), act.parties.len()] {
            if count(n) > LINES_MOST {
                return Err(Refusal::Amount { least: 0, most: LINES_MOST });
            }
        }
        let mut once = BTreeSet::new();
        for clause in act.rulings.iter().filter_map(|ruling| ruling.clause) {
            if !version.clauses.iter().any(|known| known.id == clause) {
                return Err(Refusal::NoSuchClause { clause });
            }
            if !once.insert(clause) {
                return Err(Refusal::ClauseTwice { clause });
            }
        }
        // The house brings history as it was.
        if *who == Who::House {
            return Ok(());
        }
        if act.version < proposal.now() {
            return Err(Refusal::VersionMovedOn { now: proposal.now() });
        }
        if self.moderation.is_hidden(act.proposal) {
            return Err(Refusal::Hidden { entry: act.proposal });
        }
        if self.state_of(act.proposal) == ProposalState::Merged {
            return Err(Refusal::NotLive { proposal: act.proposal });
        }
        judge_votes(act)?;
        judge_reasoned(who, &act.reason)?;
        judge_lines(act)?;
        self.judge_final(act)
    }

    /// What a final decision needs beyond a recommendation (theory.md A18, X18). Whatever is still missing, the council can
    /// give a text back or reject it: only adopting takes a filled triangle and positions.
    fn judge_final(&self, act: &DecisionMade) -> Result<(), Refusal> {
        let lacks = |what| Err(Refusal::Lacks { what });
        if act.recommendation {
            return Ok(());
        }
        if act.anchorage.is_none() {
            return lacks(Lack::Anchorage);
        }
        if !adopts(act.decision) || self.commission.no().is_none() {
            return Ok(());
        }
        if self.proposition(act.proposal).is_none() {
            return lacks(Lack::Proposition);
        }
        if self.has_broad_positions(act.proposal) { Ok(()) } else { lacks(Lack::Positions) }
    }
}
