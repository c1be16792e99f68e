//! Answers with a disposition and a reason, corrections beside the original, changed views.

use crate::act::{ContributionCorrected, Disposition, ResponseGiven, ViewChanged};
use crate::event::{By, Contribution, Entry, Kind, Seq};
use crate::forum::{Forum, What};
use crate::index::{Form, Key};
use crate::item::{CorrectionItem, ResponseItem, ViewChangeItem};
use crate::people::{PersonId, Who};
use crate::refusal::{Needs, Refusal};
use crate::sight::{Deed, Said, Sight};
use crate::words::Reason;

/// The fewest words of a reason that somebody is owed (theory.md 3.1, G4 and G7).
pub(crate) const REASONED: u32 = 12;

/// A reason that somebody is owed has at least twelve words. History brought by the house is as it was.
pub(crate) fn judge_reasoned(who: &Who, reason: &Reason) -> Result<(), Refusal> {
    let was = reason.n_words();
    if was >= REASONED || *who == Who::House { Ok(()) } else { Err(Refusal::TooFewWords { least: REASONED, was }) }
}

/// An answer as a forum keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Response {
    pub disposition: Disposition,
    pub deed: Deed,
    pub into: Option<Seq>,
    for_member: Option<PersonId>,
    /// An elected member gave it, or somebody who writes for one.
    signed: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Correction {
    words: Said,
    deed: Deed,
}

/// What came back to a contribution.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Answered {
    pub responses: Vec<Response>,
    correction: Option<Correction>,
    /// Amendments that came from it.
    pub became: Vec<Seq>,
}

impl Answered {
    /// Whether it has an answer that counts: the last one, signed by an elected member.
    pub fn is_signed(&self) -> bool {
        self.responses.last().is_some_and(|response| response.signed)
    }
}

/// A changed view as a forum keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ViewChange {
    pub on: Seq,
    pub heard: Option<Seq>,
    pub deed: Deed,
}

impl Forum {
    /// Who signs answers for an elected member, and nobody to themselves.
    pub(crate) fn judge_response_given(&self, who: &Who, act: &ResponseGiven) -> Result<(), Refusal> {
        self.judge_hand(who, Kind::ResponseGiven, act.for_member)?;
        let spoken = self.contributions.get(&act.to).ok_or(Refusal::NoSuch { entry: act.to })?;
        self.judge_shown(who, act.to)?;
        if let Some(person) = who.person() {
            let signs = act.for_member.unwrap_or(person.id);
            if [signs, person.id].into_iter().any(|hand| spoken.by == By::Person(hand)) {
                return Err(Refusal::NotYours { needs: Needs::Elected });
            }
        }
        judge_reasoned(who, &act.reason)?;
        match act.into {
            Some(into) if into == act.to || !self.goes_forward_in(into) => Err(Refusal::NoSuch { entry: into }),
            Some(into) => self.judge_shown(who, into),
            // What is merged is merged into something; history does not always say into what.
            None if act.disposition == Disposition::Merged && *who != Who::House => Err(Refusal::NoSuch { entry: Seq(0) }),
            None => Ok(()),
        }
    }

    fn goes_forward_in(&self, no: Seq) -> bool {
        let is_idea = self.contributions.get(&no).is_some_and(|spoken| spoken.contribution == Contribution::Idea);
        is_idea || self.proposals.contains_key(&no)
    }

    pub(crate) fn response_given(&mut self, entry: &Entry, act: &ResponseGiven) {
        let signed = act.for_member.or(entry.by.person()).is_some_and(|person| self.is_elected(person));
        let deed = Deed::new(entry, Some(act.reason.shared()));
        let Some(spoken) = self.contributions.get_mut(&act.to) else { return };
        let (disposition, into, for_member) = (act.disposition, act.into, act.for_member);
        spoken.answered.responses.push(Response { disposition, deed, into, for_member, signed });
        let key = Key::contribution(act.to);
        self.lean_by(key, entry.by);
        if let Some(member) = for_member {
            self.lean(key, member);
        }
        self.show_in(entry.seq, key);
        self.touch(key);
        self.recall(act.to);
    }

    pub(crate) fn judge_contribution_corrected(&self, who: &Who, act: &ContributionCorrected) -> Result<(), Refusal> {
        let no = act.contribution;
        let spoken = self.contributions.get(&no).ok_or(Refusal::NoSuch { entry: no })?;
        if who.person().is_some_and(|person| spoken.by != By::Person(person.id)) {
            return Err(Refusal::NotYours { needs: Needs::Writer });
        }
        self.judge_shown(who, no)?;
        let now = spoken.answered.correction.as_ref().map_or(&spoken.words, |correction| &correction.words);
        if now.reads(act.words.as_str()) { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    /// The original stays; hiding it hides what corrects it too.
    pub(crate) fn contribution_corrected(&mut self, entry: &Entry, act: &ContributionCorrected) {
        let no = act.contribution;
        let words = Said::within(no, entry.seq, entry.lang.clone(), act.words.shared());
        let deed = Deed::new(entry, act.because.as_ref().map(Reason::shared));
        let Some(spoken) = self.contributions.get_mut(&no) else { return };
        spoken.answered.correction = Some(Correction { words, deed });
        let key = Key::contribution(no);
        self.lean_by(key, entry.by);
        self.show_in(entry.seq, key);
        self.touch(key);
    }

    pub(crate) fn judge_view_changed(&self, who: &Who, act: &ViewChanged) -> Result<(), Refusal> {
        match self.what(act.on) {
            Some(What::Contribution | What::Proposal | What::Problem) => self.judge_shown(who, act.on)?,
            Some(What::Amendment | What::Decision(_) | What::Position(_) | What::Statement | What::Stage | What::Thread(_))
            | Some(What::About(_) | What::Worded(_) | What::Plain)
            | None => return Err(Refusal::NoSuch { entry: act.on }),
        }
        let Some(heard) = act.heard else { return Ok(()) };
        if !self.contributions.contains_key(&heard) {
            return Err(Refusal::NoSuch { entry: heard });
        }
        self.judge_shown(who, heard)
    }

    pub(crate) fn view_changed(&mut self, entry: &Entry, act: &ViewChanged) {
        let Some(topic) = self.topic_of(act.on) else { return };
        let deed = Deed::new(entry, Some(act.because.shared()));
        self.views.insert(entry.seq, ViewChange { on: act.on, heard: act.heard, deed });
        let key = Key::new(entry.seq, Form::ViewChange);
        self.index.put(key, topic, false);
        self.lean_by(key, entry.by);
        self.show_in(entry.seq, key);
        self.touch(key);
    }
}

impl Sight<'_> {
    pub fn responses(&self, answered: &Answered) -> Vec<ResponseItem> {
        let item = |response: &Response| ResponseItem {
            disposition: response.disposition,
            act: self.act(&response.deed),
            for_member: response.for_member.and_then(|member| self.author(member)),
            into: response.into,
        };
        answered.responses.iter().map(item).collect()
    }

    pub fn correction(&self, answered: &Answered) -> Option<CorrectionItem> {
        let correction = answered.correction.as_ref()?;
        Some(CorrectionItem { words: self.words(&correction.words), act: self.act(&correction.deed) })
    }

    pub fn view_change_item(&self, no: Seq) -> Option<ViewChangeItem> {
        let view = self.forum.views.get(&no)?;
        Some(ViewChangeItem { on: view.on, heard: view.heard, act: self.act(&view.deed), hidden: self.tomb(no) })
    }
}
