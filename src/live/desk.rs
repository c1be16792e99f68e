//! A forum's state with the marks of its entries, and how a batch of submissions becomes entries.

use deliberation::event::{By, Entry, Event, Kind, Lang, Micros, Seq};
use deliberation::forum::{Changed, Forum};
use deliberation::people::{Person, Who};
use deliberation::refusal::Refusal;
use deliberation::rules::permit;
use uuid::Uuid;

use crate::clock;
use crate::store::{ForumId, Kept, Store, StoreError};
use crate::wire::Place;

/// How many entries are read at once when a forum is opened.
const PAGE: usize = 5_000;
/// How many hexadecimal digits of a hash make a mark.
const MARK_DIGITS: usize = 16;

/// What somebody wants recorded.
#[derive(Clone, Debug)]
pub struct Submission {
    /// The sender's id for it.
    pub id: Uuid,
    /// The language of its words.
    pub lang: Option<Lang>,
    /// What.
    pub event: Event,
    /// Who.
    pub who: Who,
}

/// The answer to a submission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Recorded, durably, under this number; now or when it first came.
    Kept(Seq),
    /// Not recorded.
    Refused(Refusal),
}

/// What a batch did.
pub struct Batch {
    /// The state after it.
    pub desk: Desk,
    /// What it touched.
    pub changed: Changed,
    /// Words went out of sight: whatever was encoded before must not be served again.
    pub hides: bool,
    /// The answers, in the order of the submissions.
    pub verdicts: Vec<Verdict>,
}

/// A forum's state, as far as its log goes.
pub struct Desk {
    forum: Forum,
    /// The mark of each entry, entry 1 first: the first half of its hash, as a number.
    marks: Vec<u64>,
    last_at: Micros,
}

fn mark_of(hash: &str) -> u64 {
    hash.get(..MARK_DIGITS).and_then(|digits| u64::from_str_radix(digits, 16).ok()).unwrap_or_default()
}

impl Desk {
    /// Replays a forum from its log.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn open(store: &Store, id: ForumId) -> Result<Self, StoreError> {
        let mut desk = Self { forum: Forum::empty(), marks: Vec::new(), last_at: Micros(0) };
        loop {
            let page = store.read(id, desk.forum.at(), PAGE)?;
            for kept in &page {
                desk.take(kept);
            }
            if page.len() < PAGE {
                return Ok(desk);
            }
        }
    }

    /// The deliberation.
    #[must_use]
    pub fn forum(&self) -> &Forum {
        &self.forum
    }

    /// Where the log ends.
    #[must_use]
    pub fn place(&self) -> Place {
        self.place_at(self.forum.at())
    }

    fn place_at(&self, at: Seq) -> Place {
        let mark = index(at).and_then(|i| self.marks.get(i)).map(|mark| format!("{mark:016x}")).unwrap_or_default();
        Place { at, mark }
    }

    /// Whether a phone's place lies on this log. After a restored backup it may not: the number may have been given anew.
    #[must_use]
    pub fn has(&self, place: &Place) -> bool {
        place.at <= self.forum.at() && self.place_at(place.at).mark == place.mark
    }

    fn take(&mut self, kept: &Kept) -> Changed {
        self.marks.push(mark_of(&kept.hash));
        self.last_at = kept.entry.at;
        self.forum.apply(&kept.entry)
    }

    /// Judges a batch inside one transaction, under the forum's lock: first what other nodes appended is taken in, then
    /// each submission is permitted, numbered and applied in turn. On an error the state has run ahead of the log and is
    /// gone with it; whoever asked opens it anew.
    ///
    /// # Errors
    /// When the batch could not be kept. Nothing of it is recorded, or nobody knows yet: asking again tells.
    pub fn record(mut self, store: &Store, id: ForumId, submissions: &[Submission]) -> Result<Batch, StoreError> {
        let mut changed = Changed::default();
        let known = self.forum.at();
        let (kept, (verdicts, hides)) = store.append(id, known, |tail| {
            let mut hides = false;
            for other in &tail {
                hides |= other.entry.event.kind() == Kind::EntryHidden;
                merge(&mut changed, self.take(other));
            }
            let mut entries = Vec::new();
            let verdicts = submissions.iter().map(|s| self.judge(s, &mut entries, &mut changed)).collect();
            hides |= entries.iter().any(|entry: &Entry| entry.event.kind() == Kind::EntryHidden);
            (entries, (verdicts, hides))
        })?;
        self.marks.extend(kept.iter().map(|kept| mark_of(&kept.hash)));
        Ok(Batch { desk: self, changed, hides, verdicts })
    }

    fn judge(&mut self, submission: &Submission, entries: &mut Vec<Entry>, changed: &mut Changed) -> Verdict {
        if let Some(answer) = self.forum.answer(submission.id, &submission.who) {
            return answer.map_or_else(Verdict::Refused, Verdict::Kept);
        }
        if let Err(refusal) = permit(&self.forum, &submission.who, &submission.event) {
            return Verdict::Refused(refusal);
        }
        let by = match &submission.who {
            Who::Person(person) => {
                if !self.forum.knows(person) {
                    let joined = self.next(clock::new_id(), By::House, None, joined(person));
                    self.enter(joined, entries, changed);
                }
                By::Person(person.id)
            }
            Who::Guest | Who::House => By::House,
        };
        let entry = self.next(submission.id, by, submission.lang.clone(), submission.event.clone());
        let seq = entry.seq;
        self.enter(entry, entries, changed);
        Verdict::Kept(seq)
    }

    /// The next entry. Its time never runs backwards, whatever the machine's clock does.
    fn next(&self, id: Uuid, by: By, lang: Option<Lang>, event: Event) -> Entry {
        let at = clock::now().max(self.last_at);
        Entry { seq: Seq(self.forum.at().0 + 1), id, at, by, lang, event }
    }

    fn enter(&mut self, entry: Entry, entries: &mut Vec<Entry>, changed: &mut Changed) {
        self.last_at = entry.at;
        merge(changed, self.forum.apply(&entry));
        entries.push(entry);
    }
}

fn merge(changed: &mut Changed, more: Changed) {
    changed.topics.extend(more.topics);
    changed.people.extend(more.people);
    changed.rights |= more.rights;
}

fn joined(person: &Person) -> Event {
    Event::PersonJoined { person: person.id, name: person.name.clone(), group: person.group, hat: person.hat.clone() }
}

fn index(at: Seq) -> Option<usize> {
    usize::try_from(at.0).ok()?.checked_sub(1)
}
