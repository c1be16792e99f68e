//! The council's decision on a proposal, line by line, and the sponsor's explanation. A decision never changes a text by itself:
//! what the council wants otherwise stands in its lines, beside the text that was before it.

use std::collections::{BTreeMap, BTreeSet};

use crate::act::{Ballot, Condition, Decision, DecisionExplained, DecisionMade, Ruling};
use crate::dates::thousandths_after;
use crate::event::{Entry, Event, Micros, Seq, Stage};
use crate::forum::Forum;
use crate::index::{Form, Key};
use crate::item::{ConditionItem, DecisionItem, PartyVoteItem, ProposalState, RulingItem};
use crate::panel::Threshold;
use crate::people::{ForumOffice, Who};
use crate::refusal::Refusal;
use crate::sight::{Deed, Said, Sight};
use crate::words::{Reason, Text};

#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    ruling: RulingFacts,
    words: Option<Said>,
    reason: Option<Said>,
    next: Option<Said>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct RulingFacts {
    clause: Option<crate::clause::ClauseId>,
    decision: Decision,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Term {
    words: Said,
    reason: Option<Said>,
    due: Option<Micros>,
}

/// A decision as a forum keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decided {
    pub proposal: Seq,
    version: u32,
    /// The version of the moment at which it was decided: a later one is a new text.
    then: u32,
    body: Said,
    recommendation: bool,
    pub decision: Decision,
    vote: Ballot,
    parties: Vec<(Said, Ballot)>,
    pub deed: Deed,
    rulings: Vec<Line>,
    conditions: Vec<Term>,
    anchorage: Option<Said>,
    next: Option<Said>,
    next_due: Option<Micros>,
    minority: Vec<Seq>,
    pub explain_due: Option<Micros>,
    pub explained: Option<Deed>,
    pub look_back_due: Option<Micros>,
    /// Forum and council have met about the doing since the look back was due.
    pub looked_back: Option<Seq>,
}

/// What the council decided in a forum.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Authorised {
    by_entry: BTreeMap<Seq, Decided>,
    /// By proposal: its final decisions, oldest first. The last one holds.
    finals: BTreeMap<Seq, Vec<Seq>>,
    unexplained: BTreeSet<Seq>,
}

impl Authorised {
    pub fn get(&self, no: Seq) -> Option<&Decided> {
        self.by_entry.get(&no)
    }
}

impl Decided {
    fn new(entry: &Entry, act: &DecisionMade) -> Self {
        let text = |words: &Text| Said::new(entry, words.shared());
        let line = |ruling: &Ruling| Line {
            ruling: RulingFacts { clause: ruling.clause, decision: ruling.decision },
            words: ruling.words.as_ref().map(text),
            reason: ruling.reason.as_ref().map(|reason| Said::new(entry, reason.shared())),
            next: ruling.next.as_ref().map(text),
        };
        let term = |condition: &Condition| Term {
            words: text(&condition.words),
            reason: condition.reason.as_ref().map(|reason| Said::new(entry, reason.shared())),
            due: condition.due,
        };
        Self {
            proposal: act.proposal,
            version: act.version,
            then: act.version,
            body: Said::new(entry, act.body.shared()),
            recommendation: act.recommendation,
            decision: act.decision,
            vote: act.vote,
            parties: act.parties.iter().map(|party| (Said::new(entry, party.party.shared()), party.vote)).collect(),
            deed: Deed::new(entry, Some(act.reason.shared())),
            rulings: act.rulings.iter().map(line).collect(),
            conditions: act.conditions.iter().map(term).collect(),
            anchorage: act.anchorage.as_ref().map(text),
            next: act.next.as_ref().map(text),
            next_due: act.next_due,
            minority: Vec::new(),
            explain_due: None,
            explained: None,
            look_back_due: None,
            looked_back: None,
        }
    }
}

pub(crate) fn adopts(decision: Decision) -> bool {
    match decision {
        Decision::Adopt | Decision::AdoptWithChanges => true,
        Decision::Return | Decision::Reject => false,
    }
}

impl Forum {
    /// Where a proposal is on its way; live where nothing was decided.
    pub(crate) fn state_of(&self, proposal: Seq) -> ProposalState {
        if self.merged_into(proposal).is_some() {
            return ProposalState::Merged;
        }
        let Some(decided) = self.last_decision(proposal) else { return ProposalState::Live };
        match decided.decision {
            Decision::Adopt => ProposalState::Adopted,
            Decision::AdoptWithChanges => ProposalState::AdoptedWithChanges,
            Decision::Reject => ProposalState::Rejected,
            Decision::Return if self.is_renewed(decided) => ProposalState::Live,
            Decision::Return => ProposalState::Returned,
        }
    }

    /// A new version has come since the decision.
    fn is_renewed(&self, decided: &Decided) -> bool {
        self.proposals.get(&decided.proposal).is_some_and(|proposal| proposal.now() > decided.then)
    }

    pub(crate) fn is_adopted(&self, proposal: Seq) -> bool {
        match self.state_of(proposal) {
            ProposalState::Adopted | ProposalState::AdoptedWithChanges => true,
            ProposalState::Live | ProposalState::Merged | ProposalState::Returned | ProposalState::Rejected => false,
        }
    }

    /// Whether a proposal counts: worked on or adopted, and not hidden.
    pub(crate) fn is_live(&self, proposal: Seq) -> bool {
        let state = self.state_of(proposal);
        let shown = self.proposals.contains_key(&proposal) && !self.moderation.is_hidden(proposal);
        shown && (state == ProposalState::Live || self.is_adopted(proposal))
    }

    /// Whether a text may be worked on: nothing is decided on it, or the council gave it back.
    pub(crate) fn judge_live(&self, proposal: Seq) -> Result<(), Refusal> {
        match self.state_of(proposal) {
            ProposalState::Live | ProposalState::Returned => Ok(()),
            ProposalState::Merged | ProposalState::Rejected => Err(Refusal::NotLive { proposal }),
            ProposalState::Adopted | ProposalState::AdoptedWithChanges => Err(Refusal::NotLive { proposal }),
        }
    }

    /// The final decisions on a proposal, oldest first.
    pub(crate) fn decisions_on(&self, proposal: Seq) -> &[Seq] {
        self.authorised.finals.get(&proposal).map(Vec::as_slice).unwrap_or_default()
    }

    /// The decision that holds.
    pub(crate) fn last_decision(&self, proposal: Seq) -> Option<&Decided> {
        self.authorised.get(*self.decisions_on(proposal).last()?)
    }

    /// Whether the council gave a proposal back and has not decided on it since: its text is open, in whatever stage.
    pub(crate) fn is_given_back(&self, proposal: Seq) -> bool {
        let returned = self.last_decision(proposal).is_some_and(|decided| decided.decision == Decision::Return);
        returned && self.merged_into(proposal).is_none()
    }

    /// Every proposal of that kind.
    pub(crate) fn given_back(&self) -> Vec<Seq> {
        self.authorised.finals.keys().copied().filter(|no| self.is_given_back(*no)).collect()
    }

    /// Proposals that the council gave back and that wait for a new text.
    pub(crate) fn returned_proposals(&self) -> Vec<Seq> {
        let decided = self.authorised.finals.keys().copied();
        decided.filter(|no| self.state_of(*no) == ProposalState::Returned && !self.moderation.is_hidden(*no)).collect()
    }

    /// Proposals on whose text of now the council has not decided.
    pub(crate) fn undecided_proposals(&self) -> impl Iterator<Item = Seq> + '_ {
        let waits = |no: &Seq| self.state_of(*no) == ProposalState::Live && !self.moderation.is_hidden(*no);
        self.proposals.keys().copied().filter(waits)
    }

    /// Whether the council owes the forum a decision: none was made yet, or a proposal waits for one.
    pub(crate) fn waits_for_decision(&self) -> bool {
        self.authorised.finals.is_empty() || self.undecided_proposals().next().is_some()
    }

    /// Final decisions that the sponsor has not explained.
    pub(crate) fn unexplained_decisions(&self) -> impl Iterator<Item = Seq> + '_ {
        self.authorised.unexplained.iter().copied()
    }

    /// Decisions that hold and adopt something.
    pub(crate) fn adoptions(&self) -> impl Iterator<Item = (Seq, &Decided)> + '_ {
        let last = self.authorised.finals.values().filter_map(|numbers| numbers.last());
        let held = last.filter_map(|no| Some((*no, self.authorised.get(*no)?)));
        held.filter(|(_, decided)| self.is_adopted(decided.proposal))
    }

    /// When everything is decided, something was given back and nothing adopted, there is nothing to deliver: the text opens again.
    pub(crate) fn due_returns(&self, _now: Micros) -> Vec<Event> {
        let Some(mandate) = &self.mandate else { return Vec::new() };
        let may_open = mandate.stage == Stage::Authorise && mandate.stages.contains(&Stage::Refine);
        let settled = !self.waits_for_decision() && self.adoptions().next().is_none();
        if !may_open || !settled {
            return Vec::new();
        }
        // A stage that was opened again after the return is the sponsor's word, and stands.
        let since = mandate.stage_since;
        let returned = self.returned_proposals().into_iter().filter_map(|no| Some((no, self.last_decision(no)?)));
        let fresh = returned.filter(|(_, decided)| decided.deed.at >= since).max_by_key(|(_, decided)| decided.deed.entry);
        let Some((no, decided)) = fresh else { return Vec::new() };
        let reason = self.return_reason(no, decided.deed.entry);
        reason.map(|reason| Event::StageOpened { stage: Stage::Refine, reason, days: None }).into_iter().collect()
    }

    /// Names the return in the forum's language; the council's own reasons stand in its decision and are not copied, so that
    /// they can be hidden in one place.
    fn return_reason(&self, proposal: Seq, decision: Seq) -> Option<Reason> {
        let danish = self.summary().lang.is_some_and(|lang| lang.as_str().starts_with("da"));
        let (proposal, decision) = (proposal.0, decision.0);
        let words = if danish {
            format!("Forslag {proposal} er givet tilbage; grundene står i afgørelse {decision}.")
        } else {
            format!("Proposal {proposal} was given back; the reasons stand in decision {decision}.")
        };
        Reason::parse(&words).ok()
    }

    pub(crate) fn decision_made(&mut self, entry: &Entry, act: &DecisionMade) {
        let Some(now) = self.proposals.get(&act.proposal).map(crate::proposal::Proposal::now) else { return };
        let mut decided = Decided { then: now, ..Decided::new(entry, act) };
        if !act.recommendation {
            decided.minority = self.minority(act.proposal);
            decided.explain_due = Some(self.after(entry.at, Threshold::ExplainDays));
            decided.look_back_due = adopts(act.decision).then(|| self.after(entry.at, Threshold::LookBackDays));
            self.authorised.finals.entry(act.proposal).or_default().push(entry.seq);
            self.authorised.unexplained.insert(entry.seq);
        }
        self.authorised.by_entry.insert(entry.seq, decided);
        self.hang(entry, Form::Decision, act.proposal, true);
        self.touch(Key::proposal(act.proposal));
        self.touch(Key::FORUM);
        // What is open on the text, and what waits for whom, is another thing for everybody.
        self.changed.rights = true;
    }

    /// A moment so many days later.
    pub(crate) fn after(&self, at: Micros, days: Threshold) -> Micros {
        thousandths_after(at, self.threshold(days))
    }

    /// Forum and council met about pledges and delivery: where it was due, the council has looked back.
    pub(crate) fn look_back(&mut self, entry: &Entry) {
        for decided in self.authorised.by_entry.values_mut() {
            let due = decided.look_back_due.is_some_and(|due| entry.at >= due);
            if due && decided.looked_back.is_none() {
                decided.looked_back = Some(entry.seq);
                self.changed.rights = true;
            }
        }
    }

    /// A proposal has a new version: what the council gave back waits for it again.
    pub(crate) fn text_renewed(&mut self, proposal: Seq) {
        if self.is_given_back(proposal) {
            self.weigh_decisions(proposal);
        }
    }

    /// There is one proposal more or less that the council owes a decision. What is open on one that was decided on, and what
    /// waits for the council, is another thing.
    pub(crate) fn weigh_decisions(&mut self, proposal: Seq) {
        self.touch(Key::FORUM);
        let decided = !self.decisions_on(proposal).is_empty();
        self.changed.rights |= decided || self.stage() == Some(Stage::Authorise);
    }

    /// A final decision is explained once; whoever asks on is answered below it.
    pub(crate) fn judge_decision_explained(&self, _who: &Who, act: &DecisionExplained) -> Result<(), Refusal> {
        let decided = self.authorised.get(act.decision).filter(|decided| !decided.recommendation);
        let decided = decided.ok_or(Refusal::NoSuch { entry: act.decision })?;
        decided.explained.as_ref().map_or(Ok(()), |deed| Err(Refusal::AlreadyDecided { entry: deed.entry }))
    }

    pub(crate) fn decision_explained(&mut self, entry: &Entry, act: &DecisionExplained) {
        let Some(decided) = self.authorised.by_entry.get_mut(&act.decision) else { return };
        decided.explained = Some(Deed::new(entry, Some(act.words.shared())));
        self.authorised.unexplained.remove(&act.decision);
        let key = Key::new(act.decision, Form::Decision);
        self.show_in(entry.seq, key);
        self.lean_by(key, entry.by);
        self.touch(key);
        self.tell_holders(ForumOffice::Sponsor);
    }

    /// The duties of whoever holds an office are other ones.
    pub(crate) fn tell_holders(&mut self, office: ForumOffice) {
        let officers = self.people.officers();
        let holders = officers.iter().filter(|author| author.offices.contains(&office)).map(|author| author.person);
        self.changed.people.extend(holders);
    }
}

impl Sight<'_> {
    pub fn decision_item(&self, no: Seq) -> Option<DecisionItem> {
        let decided = self.forum.authorised.get(no)?;
        let say = |said: &Option<Said>| said.as_ref().and_then(|said| self.text(said));
        let ruling = |line: &Line| RulingItem {
            clause: line.ruling.clause,
            decision: line.ruling.decision,
            words: line.words.as_ref().and_then(|said| self.words(said)),
            reason: say(&line.reason),
            next: say(&line.next),
        };
        let condition = |term: &Term| ConditionItem { words: self.text(&term.words), reason: say(&term.reason), due: term.due };
        let party = |(party, vote): &(Said, Ballot)| PartyVoteItem { party: self.text(party).unwrap_or_default(), vote: *vote };
        Some(DecisionItem {
            proposal: decided.proposal,
            version: decided.version,
            body: self.text(&decided.body).unwrap_or_default(),
            recommendation: decided.recommendation,
            decision: decided.decision,
            vote: decided.vote,
            parties: decided.parties.iter().map(party).collect(),
            act: self.act(&decided.deed),
            rulings: decided.rulings.iter().map(ruling).collect(),
            conditions: decided.conditions.iter().map(condition).collect(),
            anchorage: say(&decided.anchorage),
            next: say(&decided.next),
            next_due: decided.next_due,
            minority: decided.minority.clone(),
            explain_due: decided.explain_due,
            explained: decided.explained.as_ref().map(|deed| self.act(deed)),
            look_back_due: decided.look_back_due,
        })
    }
}
