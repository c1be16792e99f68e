//! One played person: does their acts in order, one at a time, and comes back until each is answered.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;

use deliberation::event::{Event, Seq, Vote};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::time::{Instant, sleep, sleep_until};
use uuid::Uuid;

use super::board::Board;
use super::line::{Answer, Line, Lost, backoff};
use super::{ReplayError, fit};
use crate::exchange::polis::MODERATED_OUT;

/// One act of a person.
pub(super) struct Errand {
    /// Its id, the same however often it is sent.
    pub id: Uuid,
    /// What.
    pub what: What,
}

/// What a person does.
pub(super) enum What {
    /// Makes the statement of this place.
    Say(usize, Event),
    /// Answers the statement of this place.
    Vote(usize, Vote),
    /// Hides the statement of this place.
    Hide(usize),
}

/// A person.
pub(super) struct Person {
    board: Arc<Board>,
    door: String,
    token: String,
    line: Option<Line>,
    /// Whether they were connected before, and want to be again.
    stays: bool,
    /// When the hall wants to be asked again at the earliest.
    not_before: Instant,
}

/// All is lost, and the board knows why.
struct Stop;

impl Person {
    pub fn new(board: Arc<Board>, door: String, token: String) -> Self {
        Self { board, door, token, line: None, stays: false, not_before: Instant::now() }
    }

    /// Does everything that comes, and goes when nothing more will.
    pub async fn play(mut self, mut errands: UnboundedReceiver<Errand>) {
        while let Some(errand) = self.next(&mut errands).await {
            if self.carry_out(errand).await.is_err() {
                return;
            }
        }
        if let Some(line) = self.line.take() {
            line.close().await;
        }
    }

    /// The next act. Until it comes, a person stays in the hall.
    async fn next(&mut self, errands: &mut UnboundedReceiver<Errand>) -> Option<Errand> {
        self.attend(errands.recv()).await.ok().flatten()
    }

    /// Stays in the hall until something else is ready: listens, and comes back if the line breaks, unless somebody else needs
    /// the room.
    async fn attend<T>(&mut self, ready: impl Future<Output = T>) -> Result<T, Stop> {
        let board = Arc::clone(&self.board);
        let mut ready = pin!(ready);
        loop {
            if let Some(line) = &mut self.line {
                tokio::select! {
                    biased;
                    done = &mut ready => return Ok(done),
                    heard = line.hear() => if let Err(lost) = heard {
                        self.heed(lost)?;
                    },
                    () = board.room_wanted() => {
                        self.stays = false;
                        if let Some(line) = self.line.take() {
                            line.close().await;
                        }
                    }
                }
            } else if self.stays {
                tokio::select! {
                    biased;
                    done = &mut ready => return Ok(done),
                    came = self.connect() => came?,
                }
            } else {
                return Ok(ready.await);
            }
        }
    }

    async fn carry_out(&mut self, errand: Errand) -> Result<(), Stop> {
        let id = errand.id;
        let (event, place) = match errand.what {
            What::Say(place, event) => (event, Some(place)),
            What::Vote(place, vote) => match self.number(place).await? {
                Some(statement) => (Event::VoteCast { statement, vote }, None),
                None => {
                    self.board.skip("vote", "its statement was not taken", &format!("statement at place {place}"));
                    return Ok(());
                }
            },
            What::Hide(place) => match (self.number(place).await?, fit::reason(MODERATED_OUT)) {
                (Some(entry), Some(reason)) => (Event::EntryHidden { entry, reason: reason.words }, None),
                (None, _) | (_, None) => return Ok(()),
            },
        };
        let answer = self.record(id, &event).await?;
        if let Some(place) = place {
            self.board.settle(place, answer.ok());
        }
        Ok(())
    }

    async fn number(&mut self, place: usize) -> Result<Option<Seq>, Stop> {
        let board = Arc::clone(&self.board);
        self.attend(board.number(place)).await
    }

    /// Sends an act, with the same id as often as it takes, until the hall has said yes or no.
    async fn record(&mut self, id: Uuid, event: &Event) -> Result<Result<Seq, String>, Stop> {
        let mut first_sent: Option<Instant> = None;
        loop {
            if self.line.is_none() {
                self.connect().await?;
            }
            let Some(line) = &mut self.line else { continue };
            let begin = *first_sent.get_or_insert_with(|| {
                self.board.sent();
                Instant::now()
            });
            let answer = match line.record(id, self.board.lang.clone(), event.clone()).await {
                Ok(Answer::Kept(no)) => Ok(no),
                Ok(Answer::Refused(why)) => Err(why),
                Ok(Answer::Later(wait)) => {
                    self.attend(sleep(wait)).await?;
                    continue;
                }
                Err(lost) => {
                    self.heed(lost)?;
                    continue;
                }
            };
            self.board.answered(&answer, begin.elapsed());
            return Ok(answer);
        }
    }

    /// Comes in, again and again with growing pauses, for as long as patience lasts.
    async fn connect(&mut self) -> Result<(), Stop> {
        let begin = Instant::now();
        for attempt in 0.. {
            sleep_until(self.not_before).await;
            let Some(room) = self.board.room().await else { return Err(Stop) };
            match Line::open(&self.door, &self.token, room).await {
                Ok(line) => {
                    if self.stays {
                        self.board.came_back();
                    }
                    self.line = Some(line);
                    self.stays = true;
                    return Ok(());
                }
                Err(lost) => self.heed(lost)?,
            }
            if begin.elapsed() > self.board.patience {
                let why = format!("it could not be reached for {} seconds", begin.elapsed().as_secs());
                self.board.fail(ReplayError::Away(why));
                return Err(Stop);
            }
            sleep(backoff(attempt)).await;
        }
        Err(Stop)
    }

    /// Does what the end of a line asks: comes back later, or gives up for everyone.
    fn heed(&mut self, lost: Lost) -> Result<(), Stop> {
        self.line = None;
        match lost {
            Lost::ComeBack(wait) => {
                self.not_before = Instant::now() + wait;
                Ok(())
            }
            Lost::ForGood(why) => {
                self.board.fail(ReplayError::Refused(why));
                Err(Stop)
            }
        }
    }
}
