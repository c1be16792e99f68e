//! A conversation played again as people over real websockets, in time order, into a rehearsal.

mod board;
mod hall;
mod line;
mod person;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use deliberation::event::{Event, Lang, Micros};
use serde::Serialize;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};

use super::fit;
use super::intake::id_of;
use super::polis::{self, Act, Conversation};
use super::skipped::SkippedList;
use board::Board;
use hall::Hall;
use person::{Errand, Person, What};

/// How a conversation is played.
#[derive(Clone, Debug)]
pub struct Tempo {
    /// How many times faster than it was.
    pub speed: f64,
    /// No silence lasts longer than this.
    pub longest_pause: Duration,
    /// The most connections at once.
    pub open_at_once: usize,
    /// For how long a hall that does not answer is tried again.
    pub patience: Duration,
    /// The language of the words.
    pub lang: Option<Lang>,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The rehearsal's name in addresses.
    pub forum: String,
    /// How many acts were sent, each counted once however often it had to be.
    pub sent: u64,
    /// How many of them the hall has kept.
    pub acknowledged: u64,
    /// How many it has refused.
    pub refused: u64,
    /// Why, and how often.
    pub refusals: BTreeMap<String, u64>,
    /// The longest time from sending an act to its answer, lost connections included.
    pub longest_wait_ms: u64,
    /// How often somebody had to come back.
    pub reconnects: u64,
    /// What was not sent as it was.
    pub skipped: SkippedList,
}

/// Why a replay could not be played to its end.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReplayError {
    /// The address cannot be one of a hall.
    #[error("\"{0}\" is not the address of a hall; it looks like http://127.0.0.1:8080")]
    BadAddress(String),
    /// The hall does not want it.
    #[error("the hall refuses it: {0}")]
    Refused(String),
    /// The hall does not answer.
    #[error("the hall does not answer: {0}")]
    Away(String),
    /// There is nothing to be played.
    #[error("the topic of the conversation has no words")]
    NoTopic,
}

/// Plays a conversation.
///
/// # Errors
/// When the hall refuses the rehearsal, or does not answer for longer than the patience lasts.
pub async fn play(
    conversation: &Conversation,
    url: &str,
    token: &str,
    tempo: &Tempo,
    progress: impl Fn(u64) + Send + Sync + 'static,
) -> Result<Report, ReplayError> {
    let heading = polis::heading(conversation).ok_or(ReplayError::NoTopic)?;
    let hall = Hall::new(url, token, tempo.patience)?;
    let rehearsal = hall.open(&heading, tempo.lang.as_ref(), &people(conversation)).await?;
    let board = Arc::new(Board::new(conversation, tempo, Box::new(progress)));
    let door = hall.door(&rehearsal.forum);
    let mut players =
        Players { board: Arc::clone(&board), tokens: BTreeMap::new(), lines: BTreeMap::new(), tasks: JoinSet::new(), door };
    players.tokens.extend(rehearsal.people.into_iter().map(|player| (player.source, player.token)));
    players.tokens.insert(MODERATOR.to_owned(), rehearsal.moderator.token);
    players.follow_score(conversation, tempo).await;
    players.finish().await?;
    players.moderate(conversation);
    players.finish().await?;
    let statements = board.numbers(conversation);
    hall.remember(&rehearsal.forum, &statements).await?;
    Ok(board.report(rehearsal.forum))
}

/// Not a participant: no source has an id like this.
const MODERATOR: &str = "the moderator of the rehearsal";

/// Everyone who says or answers something, each once.
fn people(conversation: &Conversation) -> Vec<String> {
    let mut seen = std::collections::BTreeSet::new();
    let mut people = Vec::new();
    for act in conversation.acts() {
        let id = act.participant();
        if seen.insert(id) {
            people.push(id.to_owned());
        }
    }
    people
}

struct Players {
    board: Arc<Board>,
    tokens: BTreeMap<String, String>,
    lines: BTreeMap<String, UnboundedSender<Errand>>,
    tasks: JoinSet<()>,
    door: String,
}

impl Players {
    /// Gives everyone their acts when it is time.
    async fn follow_score(&mut self, conversation: &Conversation, tempo: &Tempo) {
        let begin = Instant::now();
        let (mut due, mut before) = (Duration::ZERO, None);
        for act in conversation.acts() {
            due += pause(before, act.at(), tempo);
            before = Some(act.at());
            tokio::select! {
                () = sleep_until(begin + due) => {}
                () = self.board.failed() => return,
            }
            if let Some(errand) = self.errand(conversation, act) {
                self.give(act.participant(), errand);
            }
        }
    }

    /// Hides what was moderated out. Only when all is said: nobody can answer what is hidden.
    fn moderate(&mut self, conversation: &Conversation) {
        for (place, statement) in conversation.statements.iter().enumerate().filter(|(_, it)| it.moderated_out) {
            let id = id_of(&conversation.key, &format!("replay moderation of {}", statement.id));
            self.give(MODERATOR, Errand { id, what: What::Hide(place) });
        }
    }

    fn errand(&self, conversation: &Conversation, act: Act<'_>) -> Option<Errand> {
        match act {
            Act::Stated(place, statement) => {
                let id = id_of(&conversation.key, &format!("replay statement {}", statement.id));
                let Some(fit) = fit::text(&statement.words) else {
                    self.board.skip("statement", "it has no words", &statement.id);
                    self.board.settle(place, None);
                    return None;
                };
                if let Some(changed) = fit.changed {
                    self.board.skip("part of a statement", changed, &statement.id);
                }
                Some(Errand { id, what: What::Say(place, Event::StatementMade { words: fit.words }) })
            }
            Act::Voted(ballot) => {
                let id = id_of(&conversation.key, &format!("replay {}", ballot.key()));
                Some(Errand { id, what: What::Vote(ballot.statement, ballot.vote) })
            }
        }
    }

    /// Hands an act to a person; whoever has nothing to do yet comes with their first one.
    fn give(&mut self, id: &str, errand: Errand) {
        if !self.lines.contains_key(id) {
            let Some(token) = self.tokens.get(id) else {
                self.board.skip("act", "the hall has made nobody for this participant", id);
                return;
            };
            let (give, errands) = unbounded_channel();
            let person = Person::new(Arc::clone(&self.board), self.door.clone(), token.clone());
            self.tasks.spawn(person.play(errands));
            self.lines.insert(id.to_owned(), give);
        }
        if let Some(line) = self.lines.get(id) {
            // A person who has gone has told the board why.
            let _ = line.send(errand);
        }
    }

    /// Waits until everyone has done what they were given.
    async fn finish(&mut self) -> Result<(), ReplayError> {
        self.lines.clear();
        let done = async { while self.tasks.join_next().await.is_some() {} };
        tokio::select! {
            () = done => {}
            () = self.board.failed() => {}
        }
        self.board.fault().map_or(Ok(()), Err)
    }
}

/// How long the silence between two acts is when it is played.
fn pause(before: Option<Micros>, now: Micros, tempo: &Tempo) -> Duration {
    let gap_us = before.map_or(0, |before| now.0.saturating_sub(before.0).max(0));
    let gap = Duration::from_micros(gap_us.unsigned_abs());
    Duration::try_from_secs_f64(gap.as_secs_f64() / tempo.speed).unwrap_or(tempo.longest_pause).min(tempo.longest_pause)
}
