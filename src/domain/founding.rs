//! How a forum begins: proposed by an elected member, or suggested with enough support that the council owes an answer.

use std::collections::BTreeSet;

use crate::act::{Disposition, ForumProposed, ForumSuggested, SuggestionAnswered, SuggestionSupported};
use crate::answer::judge_reasoned;
use crate::event::{Entry, Micros, Seq};
use crate::forum::Forum;
use crate::index::{Form, Key};
use crate::item::{OriginItem, SuggestionItem};
use crate::panel::Threshold;
use crate::people::{ForumOffice, PersonId, Who};
use crate::refusal::Refusal;
use crate::sight::{Deed, Said, Sight};

/// A suggestion with those who want it answered.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Suggestion {
    deed: Deed,
    supporters: BTreeSet<PersonId>,
    /// When there were enough of them, and by when the council owes its answer.
    enough: Option<(Micros, Micros)>,
    answer: Option<(Disposition, Deed)>,
}

/// Where a forum comes from. One that was set up otherwise comes from nowhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Founding {
    proposed: Option<(Deed, Said)>,
    suggestion: Option<Suggestion>,
    /// Who holds the sponsor's office until the council gives it to somebody.
    sponsor_for_now: Option<PersonId>,
}

impl Founding {
    pub fn is_proposed(&self) -> bool {
        self.proposed.is_some()
    }

    /// When an elected member proposed it.
    pub fn proposed_at(&self) -> Option<Micros> {
        self.proposed.as_ref().map(|(deed, _)| deed.at)
    }

    /// Whether something came from outside the council: what the proposer names, or a suggestion.
    pub fn has_signal(&self) -> bool {
        self.proposed.is_some() || self.suggestion.is_some()
    }

    /// A suggestion with enough support that has no answer: since when it waits, and until when the council has.
    pub fn waits(&self) -> Option<(Micros, Micros)> {
        self.suggestion.as_ref().filter(|suggestion| suggestion.answer.is_none()).and_then(|suggestion| suggestion.enough)
    }

    pub fn is_supported_by(&self, person: PersonId) -> bool {
        self.suggestion.as_ref().is_some_and(|suggestion| suggestion.supporters.contains(&person))
    }
}

impl Forum {
    /// A forum is proposed once; an elected member may take up what was suggested.
    pub(crate) fn judge_forum_proposed(&self, _who: &Who, _act: &ForumProposed) -> Result<(), Refusal> {
        if self.founding.proposed.is_some() { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    /// Who proposes a forum convenes it, until the council names a sponsor.
    pub(crate) fn forum_proposed(&mut self, entry: &Entry, act: &ForumProposed) {
        let deed = Deed::new(entry, Some(act.because.shared()));
        self.founding.proposed = Some((deed, Said::new(entry, act.signal.shared())));
        let has_sponsor = self.people.holder(ForumOffice::Sponsor).is_some();
        if let Some(person) = entry.by.person().filter(|person| !has_sponsor && self.is_elected(*person)) {
            self.hold(person, ForumOffice::Sponsor, true);
            self.founding.sponsor_for_now = Some(person);
        }
        self.changed.rights = true;
        self.originate(entry);
    }

    /// The council names a sponsor: whoever held the office for now lays it down.
    pub(crate) fn relieve_sponsor(&mut self, named: PersonId) {
        if let Some(person) = self.founding.sponsor_for_now.take().filter(|person| *person != named) {
            self.hold(person, ForumOffice::Sponsor, false);
        }
    }

    pub(crate) fn judge_forum_suggested(&self, _who: &Who, _act: &ForumSuggested) -> Result<(), Refusal> {
        if self.founding.has_signal() { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    pub(crate) fn forum_suggested(&mut self, entry: &Entry, act: &ForumSuggested) {
        let deed = Deed::new(entry, Some(act.because.shared()));
        self.founding.suggestion = Some(Suggestion { deed, supporters: BTreeSet::new(), enough: None, answer: None });
        self.changed.rights = true;
        self.originate(entry);
    }

    fn originate(&mut self, entry: &Entry) {
        let key = Key::new(Seq(0), Form::Origin);
        self.index.put(key, Key::HALL, true);
        self.lean_by(key, entry.by);
        self.show_in(entry.seq, key);
        self.touch(key);
    }

    fn judge_unanswered(&self) -> Result<&Suggestion, Refusal> {
        let suggestion = self.founding.suggestion.as_ref().ok_or(Refusal::NoSuch { entry: Seq(0) })?;
        match &suggestion.answer {
            // What is put off can be answered again.
            Some((Disposition::Deferred, _)) | None => Ok(suggestion),
            Some((_, deed)) => Err(Refusal::AlreadyDecided { entry: deed.entry }),
        }
    }

    /// Once each; who suggests a thing has supported it by that.
    pub(crate) fn judge_suggestion_supported(&self, who: &Who, _act: &SuggestionSupported) -> Result<(), Refusal> {
        let suggestion = self.judge_unanswered()?;
        let Some(person) = who.person().map(|person| person.id) else { return Ok(()) };
        let counted = suggestion.supporters.contains(&person) || suggestion.deed.by.person() == Some(person);
        if counted { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    pub(crate) fn suggestion_supported(&mut self, entry: &Entry, _act: &SuggestionSupported) {
        let needed = self.support_needed();
        let due = self.after(entry.at, Threshold::SuggestionDays);
        let (Some(person), Some(suggestion)) = (entry.by.person(), &mut self.founding.suggestion) else { return };
        if suggestion.deed.by.person() == Some(person) || !suggestion.supporters.insert(person) {
            return;
        }
        if suggestion.enough.is_none() && crate::mandate::count(suggestion.supporters.len()) >= needed {
            suggestion.enough = Some((entry.at, due));
            self.changed.rights = true;
        }
        self.changed.people.insert(person);
        self.touch(Key::new(Seq(0), Form::Origin));
    }

    /// How many supporters oblige the council to answer.
    fn support_needed(&self) -> u32 {
        self.threshold(Threshold::SuggestionSupport).div_ceil(1000)
    }

    pub(crate) fn judge_suggestion_answered(&self, who: &Who, act: &SuggestionAnswered) -> Result<(), Refusal> {
        self.judge_unanswered()?;
        judge_reasoned(who, &act.reason)
    }

    pub(crate) fn suggestion_answered(&mut self, entry: &Entry, act: &SuggestionAnswered) {
        let Some(suggestion) = &mut self.founding.suggestion else { return };
        suggestion.answer = Some((act.disposition, Deed::new(entry, Some(act.reason.shared()))));
        self.changed.rights = true;
        let key = Key::new(Seq(0), Form::Origin);
        self.lean_by(key, entry.by);
        self.show_in(entry.seq, key);
        self.touch(key);
    }
}

impl Sight<'_> {
    pub fn origin_item(&self, _no: Seq) -> Option<OriginItem> {
        let founding = &self.forum.founding;
        let proposed = founding.proposed.as_ref();
        let deed = founding.suggestion.as_ref().map(|suggestion| &suggestion.deed).or(proposed.map(|(deed, _)| deed))?;
        let signal = proposed.and_then(|(_, signal)| self.words(signal));
        Some(OriginItem { act: self.act(deed), signal, suggestion: self.suggestion() })
    }

    /// How the suggestion that this forum is stands; absent where it is none.
    pub fn suggestion(&self) -> Option<SuggestionItem> {
        let suggestion = self.forum.founding.suggestion.as_ref()?;
        let answer = suggestion.answer.as_ref();
        Some(SuggestionItem {
            supporters: crate::mandate::count(suggestion.supporters.len()),
            needed: self.forum.support_needed(),
            due: suggestion.enough.map(|(_, due)| due),
            disposition: answer.map(|(disposition, _)| *disposition),
            act: answer.map(|(_, deed)| self.act(deed)),
        })
    }
}
