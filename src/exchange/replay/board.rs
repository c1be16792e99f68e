//! What all played people know together: which number each statement got, what was answered, and whether all is lost.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use deliberation::event::{Lang, Seq};
use deliberation::refusal::Refusal;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

use super::{Conversation, ReplayError, Report, Tempo};

/// What became of a statement: nothing yet, its number, or none for good.
type Fate = Option<Option<Seq>>;

/// The board.
pub(super) struct Board {
    fates: Vec<watch::Sender<Fate>>,
    report: Mutex<Report>,
    failed: watch::Sender<Option<ReplayError>>,
    progress: Box<dyn Fn(u64) + Send + Sync>,
    room: Arc<Semaphore>,
    /// How many wait for room.
    n_waiting: watch::Sender<usize>,
    /// For how long a hall that does not answer is tried again.
    pub patience: Duration,
    /// The language of the words.
    pub lang: Option<Lang>,
}

impl Board {
    pub fn new(conversation: &Conversation, tempo: &Tempo, progress: Box<dyn Fn(u64) + Send + Sync>) -> Self {
        let report = Report { skipped: conversation.skipped.clone(), ..Report::default() };
        Self {
            fates: conversation.statements.iter().map(|_| watch::Sender::new(None)).collect(),
            report: Mutex::new(report),
            failed: watch::Sender::new(None),
            progress,
            room: Arc::new(Semaphore::new(tempo.open_at_once.max(1))),
            n_waiting: watch::Sender::new(0),
            patience: tempo.patience,
            lang: tempo.lang.clone(),
        }
    }

    fn told(&self) -> MutexGuard<'_, Report> {
        self.report.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An act is on its way for the first time.
    pub fn sent(&self) {
        self.told().sent += 1;
    }

    /// Somebody had to come back.
    pub fn came_back(&self) {
        self.told().reconnects += 1;
    }

    /// An act was answered.
    pub fn answered(&self, answer: &Result<Seq, String>, waited: Duration) {
        let n_answered = {
            let mut report = self.told();
            match answer {
                Ok(_) => report.acknowledged += 1,
                Err(why) => {
                    report.refused += 1;
                    *report.refusals.entry(why.clone()).or_default() += 1;
                }
            }
            report.longest_wait_ms = report.longest_wait_ms.max(u64::try_from(waited.as_millis()).unwrap_or(u64::MAX));
            report.acknowledged + report.refused
        };
        (self.progress)(n_answered);
    }

    /// Something was not sent as it was.
    pub fn skip(&self, what: &str, why: &str, which: &str) {
        self.told().skipped.add(what, why, which);
    }

    /// What became of a statement is known.
    pub fn settle(&self, place: usize, number: Option<Seq>) {
        if let Some(fate) = self.fates.get(place) {
            fate.send_replace(Some(number));
        }
    }

    /// The number of a statement, as soon as it is kept; absent when it never will be.
    pub async fn number(&self, place: usize) -> Option<Seq> {
        let mut fate = self.fates.get(place)?.subscribe();
        let settled = fate.wait_for(Option::is_some).await.ok()?;
        (*settled).flatten()
    }

    /// All numbers with the source's ids.
    pub fn numbers(&self, conversation: &Conversation) -> Vec<(Seq, String)> {
        let known = conversation.statements.iter().zip(&self.fates);
        known.filter_map(|(statement, fate)| Some(((*fate.borrow()).flatten()?, statement.id.clone()))).collect()
    }

    /// Room for a connection, as soon as there is some.
    pub async fn room(&self) -> Option<OwnedSemaphorePermit> {
        if let Ok(room) = Arc::clone(&self.room).try_acquire_owned() {
            return Some(room);
        }
        let _waiting = Waiting::begin(&self.n_waiting);
        Arc::clone(&self.room).acquire_owned().await.ok()
    }

    /// Waits until somebody waits for room: whoever has nothing to do lets go then.
    pub async fn room_wanted(&self) {
        // The sender lives as long as the board, so waiting ends only with a wish.
        let _ = self.n_waiting.subscribe().wait_for(|n| *n > 0).await;
    }

    /// All is lost: everyone stops.
    pub fn fail(&self, fault: ReplayError) {
        self.failed.send_if_modified(|known| {
            let first = known.is_none();
            if first {
                *known = Some(fault);
            }
            first
        });
    }

    /// Waits until all is lost.
    pub async fn failed(&self) {
        // The sender lives as long as the board, so waiting ends only with a fault.
        let _ = self.failed.subscribe().wait_for(Option::is_some).await;
    }

    /// Why all is lost.
    pub fn fault(&self) -> Option<ReplayError> {
        self.failed.borrow().clone()
    }

    /// What came of it.
    pub fn report(&self, forum: String) -> Report {
        Report { forum, ..self.told().clone() }
    }
}

/// Somebody waits for room, until they have it or think better of it.
struct Waiting<'a>(&'a watch::Sender<usize>);

impl<'a> Waiting<'a> {
    fn begin(n_waiting: &'a watch::Sender<usize>) -> Self {
        n_waiting.send_modify(|n| *n += 1);
        Self(n_waiting)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.send_modify(|n| *n -= 1);
    }
}

/// A refusal by its name.
pub(super) fn name_of(refusal: &Refusal) -> String {
    let value = serde_json::to_value(refusal).unwrap_or_default();
    value.get("refusal").and_then(serde_json::Value::as_str).unwrap_or("refused").to_owned()
}
