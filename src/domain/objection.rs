//! Objections with their answers, and what a minority wants kept.

use crate::act::{MinorityStated, ObjectionAnswered};
use crate::event::{By, Entry, Micros, Position, Seq};
use crate::forum::Forum;
use crate::index::{Form, Key};
use crate::item::MinorityItem;
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::{Deed, Said, Sight};

/// A minority's statement as a forum keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Minority {
    proposal: Seq,
    by: By,
    at: Micros,
    words: Said,
}

impl Forum {
    /// Objections with a reason that nobody has answered, and that are not hidden; the oldest first.
    pub(crate) fn open_objections(&self, proposal: Seq) -> Vec<Seq> {
        let objections = self.proposals.get(&proposal).into_iter().flat_map(|proposal| proposal.objections.iter());
        objections.filter(|no| !self.moderation.is_hidden(**no)).copied().collect()
    }

    pub(crate) fn hear_objection(&mut self, no: Seq, objection: Seq) {
        let Some(proposal) = self.proposals.get_mut(&no) else { return };
        proposal.objections.insert(objection);
        self.tell_leads(no);
    }

    /// It is answered, or the person has said otherwise since.
    pub(crate) fn settle_objection(&mut self, no: Seq, objection: Seq) {
        let Some(proposal) = self.proposals.get_mut(&no) else { return };
        if proposal.objections.remove(&objection) {
            self.touch(Key::proposal(no));
            self.tell_leads(no);
        }
    }

    pub(crate) fn judge_objection_answered(&self, who: &Who, act: &ObjectionAnswered) -> Result<(), Refusal> {
        let objects = self.positions.get(&act.objection).filter(|reasoned| reasoned.position == Position::Object);
        let Some(reasoned) = objects else { return Err(Refusal::NoSuch { entry: act.objection }) };
        self.judge_lead(who, self.proposal(reasoned.proposal)?)?;
        self.judge_shown(who, reasoned.proposal)?;
        self.judge_shown(who, act.objection)?;
        match &reasoned.answer {
            Some(answer) => Err(Refusal::AlreadyDecided { entry: answer.entry }),
            None if reasoned.replaced => Err(Refusal::NothingChanges),
            None => Ok(()),
        }
    }

    pub(crate) fn objection_answered(&mut self, entry: &Entry, act: &ObjectionAnswered) {
        let deed = Deed::new(entry, Some(act.reason.shared()));
        let Some(reasoned) = self.positions.get_mut(&act.objection) else { return };
        reasoned.answer = Some(deed);
        let proposal = reasoned.proposal;
        let key = Key::new(act.objection, Form::Position);
        self.lean_by(key, entry.by);
        self.show_in(entry.seq, key);
        self.touch(key);
        self.settle_objection(proposal, act.objection);
    }

    pub(crate) fn judge_minority_stated(&self, who: &Who, act: &MinorityStated) -> Result<(), Refusal> {
        self.proposal(act.proposal)?;
        self.judge_shown(who, act.proposal)?;
        // What goes on inside another has no decision of its own to stand beside.
        match self.merged_into(act.proposal) {
            Some(_) if *who != Who::House => Err(Refusal::NotLive { proposal: act.proposal }),
            Some(_) | None => Ok(()),
        }
    }

    pub(crate) fn minority_stated(&mut self, entry: &Entry, act: &MinorityStated) {
        let Some(proposal) = self.proposals.get_mut(&act.proposal) else { return };
        proposal.minorities.push(entry.seq);
        let words = Said::new(entry, act.words.shared());
        self.minorities.insert(entry.seq, Minority { proposal: act.proposal, by: entry.by, at: entry.at, words });
        let key = Key::new(entry.seq, Form::Minority);
        self.index.put(key, act.proposal, false);
        self.lean_by(key, entry.by);
        self.show_in(entry.seq, key);
        self.touch(key);
    }

    /// What minorities want kept beside a proposal; it goes with it to the council.
    pub(crate) fn minority(&self, proposal: Seq) -> Vec<Seq> {
        self.proposals.get(&proposal).map(|proposal| proposal.minorities.clone()).unwrap_or_default()
    }
}

impl Sight<'_> {
    pub fn minority_item(&self, no: Seq) -> Option<MinorityItem> {
        let minority = self.forum.minorities.get(&no)?;
        let Minority { proposal, by, at, words } = minority;
        let (by, words, hidden) = (self.by(*by), self.words(words), self.tomb(no));
        Some(MinorityItem { proposal: *proposal, by, at: *at, words, hidden })
    }
}
