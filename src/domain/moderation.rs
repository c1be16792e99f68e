//! Hiding words and showing them again. A hidden entry keeps its place, its replies and its effect; only its words are gone.

use std::collections::BTreeMap;

use crate::event::{By, Seq};
use crate::forum::{Forum, What};
use crate::index::{Form, Key};
use crate::people::Who;
use crate::refusal::{Needs, Refusal};
use crate::sight::Deed;

/// What is hidden, and by which act.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Moderation {
    hidden: BTreeMap<Seq, Deed>,
}

impl Moderation {
    pub fn is_hidden(&self, entry: Seq) -> bool {
        self.hidden.contains_key(&entry)
    }

    pub fn hiding(&self, entry: Seq) -> Option<&Deed> {
        self.hidden.get(&entry)
    }
}

impl Forum {
    /// Nobody but staff builds on what they cannot read.
    pub(crate) fn judge_shown(&self, who: &Who, entry: Seq) -> Result<(), Refusal> {
        let reads = *who == Who::House || self.is_staff(who);
        if reads || !self.moderation.is_hidden(entry) { Ok(()) } else { Err(Refusal::Hidden { entry }) }
    }

    /// A moderator takes no side, least of all their own: nobody moderates what they wrote.
    pub(crate) fn judge_not_own(&self, who: &Who, entry: Seq) -> Result<(), Refusal> {
        let own = who.person().is_some_and(|person| self.writer(entry) == Some(By::Person(person.id)));
        if own { Err(Refusal::NotYours { needs: Needs::Moderator }) } else { Ok(()) }
    }

    pub(crate) fn judge_hiding(&self, who: &Who, entry: Seq, hide: bool) -> Result<(), Refusal> {
        if !self.can_be_hidden(entry) {
            return Err(Refusal::NoSuch { entry });
        }
        self.judge_not_own(who, entry)?;
        if self.moderation.is_hidden(entry) == hide { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    fn can_be_hidden(&self, entry: Seq) -> bool {
        self.what(entry).is_some_and(|what| match what {
            What::Contribution | What::Proposal | What::Amendment | What::Decision(_) => true,
            What::Statement | What::Problem | What::Stage | What::Thread(_) => true,
            What::Position(_) => self.positions.contains_key(&entry),
            What::Worded(_) => true,
            What::About(_) | What::Plain => false,
        })
    }

    pub(crate) fn hide(&mut self, entry: Seq, deed: Deed) {
        let by = deed.by;
        self.moderation.hidden.insert(entry, deed);
        self.touch_words_of(entry, Some(by));
    }

    pub(crate) fn restore(&mut self, entry: Seq) {
        self.moderation.hidden.remove(&entry);
        self.touch_words_of(entry, None);
    }

    /// Everything in which an entry's words may stand is another thing once they are hidden or shown.
    fn touch_words_of(&mut self, entry: Seq, moderator: Option<By>) {
        let Some(what) = self.what(entry) else { return };
        for key in self.shown_in.get(&entry).cloned().unwrap_or_default() {
            if let Some(by) = moderator {
                self.lean_by(key, by);
            }
            self.touch(key);
        }
        self.weigh_words(entry, what);
        let (key, text_of) = match what {
            What::Contribution => (Key::contribution(entry), None),
            What::Proposal => (Key::proposal(entry), Some(entry)),
            What::Amendment => (Key::amendment(entry), self.amendments.get(&entry).map(|amendment| amendment.proposal)),
            What::Decision(amendment) => {
                (Key::amendment(amendment), self.amendments.get(&amendment).map(|amendment| amendment.proposal))
            }
            What::Position(_) => (Key::new(entry, Form::Position), None),
            What::Statement => (Key::new(entry, Form::Statement), None),
            What::Problem => (Key::FORUM, None),
            What::Thread(thread) => (self.thread_key(thread), None),
            What::Stage | What::About(_) | What::Worded(_) | What::Plain => return,
        };
        if let Some(by) = moderator {
            self.lean_by(key, by);
        }
        self.touch(key);
        if let Some(proposal) = text_of {
            self.touch_text_of(proposal);
        }
    }

    /// The text and everything that quotes it; and its leads may have other things to decide.
    fn touch_text_of(&mut self, no: Seq) {
        let Some(proposal) = self.proposals.get(&no) else { return };
        self.changed.people.extend(proposal.leads.iter().copied());
        let amendments = proposal.amendments.clone();
        self.touch(Key::new(no, Form::Text));
        for amendment in amendments {
            self.touch(Key::amendment(amendment));
        }
    }
}
