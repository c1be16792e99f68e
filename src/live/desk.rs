//! A forum's state with the marks of its entries, and how a batch of submissions becomes entries.

use deliberation::event::{By, Entry, Event, Kind, Lang, Micros, Seq};
use deliberation::forum::{Changed, Forum};
use deliberation::people::{Person, Who};
use deliberation::refusal::Refusal;
use deliberation::rules::permit;
use tokio::time::Instant;
use uuid::Uuid;

use super::time::Watch;
use crate::clock;
use crate::store::{ForumId, Kept, Store, StoreError};
use crate::wire::Place;

/// How many entries are read at once when a forum is opened.
const PAGE: usize = 5_000;
/// How many hexadecimal digits of a hash make a mark.
const MARK_DIGITS: usize = 16;
/// What one thing that was due makes due may make another due; a log in which that never ends is not filled with it.
const ROUNDS_MOST: usize = 4;

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

/// A batch that was not kept.
pub struct Lost {
    /// The state, where it has not run ahead of the log: the database was away before anything was judged.
    pub desk: Option<Box<Desk>>,
    /// Why.
    pub error: StoreError,
}

/// A forum's state, as far as its log goes.
pub struct Desk {
    forum: Forum,
    /// The mark of each entry, entry 1 first: the first half of its hash, as a number.
    marks: Vec<u64>,
    last_at: Micros,
    watch: Watch,
}

/// What a batch has made so far.
#[derive(Default)]
struct Made {
    entries: Vec<Entry>,
    changed: Changed,
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
        Self::open_until(store, id, Micros(i64::MAX))
    }

    /// Replays a forum up to a moment.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn open_until(store: &Store, id: ForumId, until: Micros) -> Result<Self, StoreError> {
        let mut desk = Self::empty();
        loop {
            let page = store.read(id, desk.forum.at(), PAGE)?;
            for kept in &page {
                if kept.entry.at > until {
                    return Ok(desk);
                }
                desk.take(kept);
            }
            if page.len() < PAGE {
                return Ok(desk);
            }
        }
    }

    fn empty() -> Self {
        Self { forum: Forum::empty(), marks: Vec::new(), last_at: Micros(0), watch: Watch::default() }
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

    /// Whether it is time to ask what time has brought.
    #[must_use]
    pub fn is_time_to_ask(&self) -> bool {
        self.watch.is_time(Instant::now())
    }

    /// Records what time has brought, where it has brought anything: the database is asked for nothing otherwise.
    ///
    /// # Errors
    /// As [`Desk::record`].
    pub fn keep_time(mut self, store: &Store, id: ForumId) -> Result<Batch, Lost> {
        if self.due().is_empty() {
            self.watch.was_asked();
            return Ok(Batch { desk: self, changed: Changed::default(), hides: false, verdicts: Vec::new() });
        }
        self.record(store, id, &[])
    }

    /// Judges a batch inside one transaction, under the forum's lock: first what other nodes appended is taken in, then what
    /// time has brought is recorded, then each submission is permitted, numbered and applied in turn, then what they made due
    /// is recorded. On an error the state has run ahead of the log and is gone with it, unless nothing was judged yet; whoever
    /// asked opens it anew.
    ///
    /// # Errors
    /// When the batch could not be kept. Nothing of it is recorded, or nobody knows yet: asking again tells.
    pub fn record(mut self, store: &Store, id: ForumId, submissions: &[Submission]) -> Result<Batch, Lost> {
        let mut changed = Changed::default();
        let mut judged = false;
        let known = self.forum.at();
        let done = store.append(id, known, |tail| {
            judged = true;
            let mut hides = false;
            for other in &tail {
                hides |= other.entry.event.kind() == Kind::EntryHidden;
                merge(&mut changed, self.take(other));
            }
            let mut made = Made::default();
            let verdicts = self.judge_all(submissions, &mut made);
            hides |= made.entries.iter().any(|entry: &Entry| entry.event.kind() == Kind::EntryHidden);
            merge(&mut changed, made.changed);
            (made.entries, (verdicts, hides))
        });
        match done {
            Ok((kept, (verdicts, hides))) => {
                self.marks.extend(kept.iter().map(|kept| mark_of(&kept.hash)));
                Ok(Batch { desk: self, changed, hides, verdicts })
            }
            Err(error) => {
                let is_as_it_was = !judged && matches!(error, StoreError::Away { .. });
                Err(Lost { desk: is_as_it_was.then(|| Box::new(self)), error })
            }
        }
    }

    /// What an empty forum makes of its first submissions: the entries, or the first refusal. Nothing is kept yet.
    ///
    /// # Errors
    /// The refusal.
    pub fn found(submissions: &[Submission]) -> Result<Vec<Entry>, Refusal> {
        let mut desk = Self::empty();
        let mut made = Made::default();
        for submission in submissions {
            if let Verdict::Refused(refusal) = desk.judge(submission, &mut made) {
                return Err(refusal);
            }
        }
        desk.bring_due(&mut made);
        Ok(made.entries)
    }

    fn judge_all(&mut self, submissions: &[Submission], made: &mut Made) -> Vec<Verdict> {
        if submissions.is_empty() || self.watch.is_stale(Instant::now()) {
            self.bring_due(made);
            self.watch.was_asked();
        }
        let before = made.entries.len();
        let verdicts = submissions.iter().map(|submission| self.judge(submission, made)).collect();
        let stirred = made.entries.iter().skip(before).any(|entry| stirs(entry.event.kind()));
        if stirred && self.watch.is_rested(Instant::now()) {
            let began = Instant::now();
            self.bring_due(made);
            self.watch.was_asked_at_once(began);
        } else if made.entries.len() > before {
            self.watch.is_owed();
        }
        verdicts
    }

    fn due(&self) -> Vec<Event> {
        deliberation::due::due(&self.forum, clock::now().max(self.last_at))
    }

    /// Records what is due, as the house, and what that makes due.
    fn bring_due(&mut self, made: &mut Made) {
        for _ in 0..ROUNDS_MOST {
            let mut is_done = true;
            for event in self.due() {
                if let Err(refusal) = permit(&self.forum, &Who::House, &event) {
                    tracing::error!(?refusal, kind = %event.kind().name(), "what is due cannot be");
                    continue;
                }
                is_done = false;
                let entry = self.next(clock::new_id(), By::House, None, event);
                self.enter(entry, made);
            }
            if is_done {
                return;
            }
        }
    }

    fn judge(&mut self, submission: &Submission, made: &mut Made) -> Verdict {
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
                    self.enter(joined, made);
                }
                By::Person(person.id)
            }
            Who::Guest | Who::House => By::House,
        };
        let entry = self.next(submission.id, by, submission.lang.clone(), submission.event.clone());
        let seq = entry.seq;
        self.enter(entry, made);
        Verdict::Kept(seq)
    }

    /// The next entry. Its time never runs backwards, whatever the machine's clock does.
    fn next(&self, id: Uuid, by: By, lang: Option<Lang>, event: Event) -> Entry {
        let at = clock::now().max(self.last_at);
        Entry { seq: Seq(self.forum.at().0 + 1), id, at, by, lang, event }
    }

    fn enter(&mut self, entry: Entry, made: &mut Made) {
        self.last_at = entry.at;
        merge(&mut made.changed, self.forum.apply(&entry));
        made.entries.push(entry);
    }
}

/// Whether an act may make something due at once. Answers and positions come by the hundred: what they bring is asked for at
/// the next look at the clock.
fn stirs(kind: Kind) -> bool {
    !matches!(kind, Kind::VoteCast | Kind::PositionTaken)
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
