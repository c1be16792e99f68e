//! The way to a running forum: what can be asked of it, and the answers.

use std::sync::Arc;

use deliberation::event::{Event, Lang};
use deliberation::item::Topic;
use deliberation::people::Person;
use tokio::sync::{mpsc, oneshot};
use uuid::Uuid;

use super::desk::{Desk, Submission, Verdict};
use super::forum::Task;
use super::looks::Encoded;
use super::seat::{Seat, SeatId};
use crate::store::{ForumId, Store};
use crate::wire::Place;

/// How many asks may wait for one forum.
const WAITING_MOST: usize = 4_096;

/// The forum's record cannot be reached just now. Nothing is lost; asking again helps.
#[derive(Debug, thiserror::Error)]
#[error("the forum's record cannot be reached just now")]
pub struct Away;

type Reading = Box<dyn FnOnce(Option<&Desk>) + Send>;

/// What is asked of a running forum.
pub(super) enum Ask {
    Sit { id: SeatId, seat: Seat },
    Rise { id: SeatId },
    Since { id: SeatId, topic: Topic, place: Place },
    Leave { id: SeatId, topic: Topic },
    Record { id: SeatId, act: Uuid, lang: Option<Lang>, event: Event },
    Submit { submissions: Vec<Submission>, answer: oneshot::Sender<Vec<Verdict>> },
    Read(Reading),
    Look { topic: Topic, answer: oneshot::Sender<Option<Arc<Encoded>>> },
    Renew { person: Person },
    Stop,
}

/// The way to a running forum.
#[derive(Clone)]
pub struct Running {
    asks: mpsc::Sender<Ask>,
}

impl Running {
    /// Opens a forum. Its state is read from the log before the first ask is answered.
    pub(super) fn start(store: Store, id: ForumId) -> Self {
        let (asks, inbox) = mpsc::channel(WAITING_MOST);
        tokio::spawn(Task::new(store, id).run(inbox));
        Self { asks }
    }

    /// Whether it has ended: nobody was here for long.
    pub(super) fn has_ended(&self) -> bool {
        self.asks.is_closed()
    }

    /// Asks without waiting. Returns whether it was taken.
    pub(super) fn ask(&self, ask: Ask) -> bool {
        self.asks.try_send(ask).is_ok()
    }

    /// Asks, waiting for room.
    pub(super) async fn ask_in_turn(&self, ask: Ask) -> bool {
        self.asks.send(ask).await.is_ok()
    }

    /// Computes something from the forum as it stands.
    ///
    /// # Errors
    /// When the record cannot be reached.
    pub async fn read<T: Send + 'static>(&self, f: impl FnOnce(&Desk) -> T + Send + 'static) -> Result<T, Away> {
        let (answer, answered) = oneshot::channel();
        let reading: Reading = Box::new(move |desk| {
            let _ = answer.send(desk.map(f));
        });
        self.asks.send(Ask::Read(reading)).await.map_err(|_| Away)?;
        answered.await.ok().flatten().ok_or(Away)
    }

    /// The public's first look at a topic, encoded; while the record cannot be reached, the last one there was.
    ///
    /// # Errors
    /// When there is none.
    pub async fn look(&self, topic: Topic) -> Result<Arc<Encoded>, Away> {
        let (answer, answered) = oneshot::channel();
        self.asks.send(Ask::Look { topic, answer }).await.map_err(|_| Away)?;
        answered.await.ok().flatten().ok_or(Away)
    }

    /// Records submissions in order, all in one batch.
    ///
    /// # Errors
    /// When they could not be kept.
    pub async fn submit(&self, submissions: Vec<Submission>) -> Result<Vec<Verdict>, Away> {
        let (answer, answered) = oneshot::channel();
        self.asks.send(Ask::Submit { submissions, answer }).await.map_err(|_| Away)?;
        answered.await.map_err(|_| Away)
    }

    /// Somebody's details or offices in the council have changed: what they may do changes on open connections at once.
    pub async fn renew(&self, person: Person) {
        let _ = self.asks.send(Ask::Renew { person }).await;
    }
}
