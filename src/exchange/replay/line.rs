//! One open websocket to the hall, as a phone has it.

use std::time::Duration;

use deliberation::event::{Event, Lang, Seq};
use futures_util::{SinkExt, StreamExt};
use tokio::net::TcpStream;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::http::HeaderValue;
use tokio_tungstenite::tungstenite::http::header::AUTHORIZATION;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::{self, Message};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};
use uuid::Uuid;

use super::board::name_of;
use crate::clock;
use crate::wire::{Ask, Fault, PROTOCOL, Tell};

/// How long a handshake or an answer may take before the line is taken for dead.
const ANSWER: Duration = Duration::from_secs(30);
const FIRST_PAUSE_MS: u64 = 200;
const LONGEST_PAUSE_MS: u64 = 10_000;

/// How long to wait before another try, with full jitter: a thousand people who lost the same hall do not return at once.
pub(super) fn backoff(attempt: u32) -> Duration {
    let most = FIRST_PAUSE_MS.saturating_mul(1 << attempt.min(10)).min(LONGEST_PAUSE_MS);
    Duration::from_millis(clock::dice(most))
}

/// Why a line is gone.
#[derive(Debug)]
pub(super) enum Lost {
    /// Come back, at the earliest after this long.
    ComeBack(Duration),
    /// Do not.
    ForGood(String),
}

/// What the hall says to one act.
#[derive(Debug)]
pub(super) enum Answer {
    /// Kept under a number.
    Kept(Seq),
    /// Refused.
    Refused(String),
    /// Not now; send it again after this long.
    Later(Duration),
}

/// A line.
pub(super) struct Line {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    /// Room for one more connection, until this one is gone.
    _room: OwnedSemaphorePermit,
}

impl Line {
    /// Comes in and says hello.
    pub async fn open(door: &str, token: &str, room: OwnedSemaphorePermit) -> Result<Self, Lost> {
        let refuse = |fault: &dyn std::fmt::Display| Lost::ForGood(fault.to_string());
        let mut request = door.into_client_request().map_err(|fault| refuse(&fault))?;
        let bearer = HeaderValue::from_str(&format!("Bearer {token}")).map_err(|fault| refuse(&fault))?;
        request.headers_mut().insert(AUTHORIZATION, bearer);
        let (socket, _) = match timeout(ANSWER, connect_async(request)).await {
            Ok(Ok(open)) => open,
            Ok(Err(tungstenite::Error::Http(answer))) if answer.status().is_client_error() && answer.status() != 429 => {
                return Err(Lost::ForGood(format!("the door of the forum is shut: {}", answer.status())));
            }
            Ok(Err(_)) | Err(_) => return Err(Lost::ComeBack(Duration::ZERO)),
        };
        let mut line = Self { socket, _room: room };
        line.say(&Ask::Hello { protocol: PROTOCOL }).await?;
        loop {
            if let Some(Tell::Welcome { .. }) = line.hear_soon().await? {
                return Ok(line);
            }
        }
    }

    async fn say(&mut self, ask: &Ask) -> Result<(), Lost> {
        let frame = serde_json::to_string(ask).map_err(|fault| Lost::ForGood(fault.to_string()))?;
        match timeout(ANSWER, self.socket.send(Message::text(frame))).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) | Err(_) => Err(Lost::ComeBack(Duration::ZERO)),
        }
    }

    /// Sends an act and waits for the hall's word on it.
    pub async fn record(&mut self, id: Uuid, lang: Option<Lang>, event: Event) -> Result<Answer, Lost> {
        self.say(&Ask::Record { id, lang, event }).await?;
        loop {
            let Some(told) = self.hear_soon().await? else { continue };
            if let Some(answer) = answer(id, told) {
                return Ok(answer);
            }
        }
    }

    /// What the hall says next, within the time an answer may take.
    async fn hear_soon(&mut self) -> Result<Option<Tell>, Lost> {
        timeout(ANSWER, self.hear()).await.unwrap_or(Err(Lost::ComeBack(Duration::ZERO)))
    }

    /// What the hall says next; absent for what a player does not look at.
    pub async fn hear(&mut self) -> Result<Option<Tell>, Lost> {
        match self.socket.next().await {
            Some(Ok(Message::Text(frame))) => Ok(read(&frame)),
            Some(Ok(Message::Close(frame))) => Err(lost(frame.as_ref())),
            Some(Ok(Message::Binary(_) | Message::Ping(_) | Message::Pong(_) | Message::Frame(_))) => Ok(None),
            Some(Err(_)) | None => Err(Lost::ComeBack(Duration::ZERO)),
        }
    }

    /// Says goodbye.
    pub async fn close(mut self) {
        // A line that cannot be closed politely is gone already.
        let _ = timeout(Duration::from_secs(2), self.socket.close(None)).await;
    }
}

/// Reads what concerns a player. What everyone is shown is not looked at: it is long, and there are many players.
fn read(frame: &str) -> Option<Tell> {
    let for_screens =
        ["own", "step", "here", "reached"].iter().any(|tell| frame.starts_with(&format!("{{\"tell\":\"{tell}\"")));
    if for_screens { None } else { serde_json::from_str(frame).ok() }
}

/// The word on one act, if this is it. A fault without an id concerns the act that is under way: there is only one.
fn answer(mine: Uuid, told: Tell) -> Option<Answer> {
    match told {
        Tell::Kept { id, no } => (id == mine).then_some(Answer::Kept(no)),
        Tell::Refused { id, refusal } => (id == mine).then(|| Answer::Refused(name_of(&refusal))),
        Tell::Fault { id, fault } => {
            if id.is_some_and(|id| id != mine) {
                return None;
            }
            Some(match fault {
                Fault::TooMany { wait_ms } | Fault::NotKept { wait_ms } => Answer::Later(Duration::from_millis(wait_ms.into())),
                Fault::Unreadable { .. } => Answer::Refused("unreadable".to_owned()),
                Fault::TooLarge { .. } => Answer::Refused("too_large".to_owned()),
                Fault::Binary => Answer::Refused("binary".to_owned()),
                Fault::HelloFirst => Answer::Refused("hello_first".to_owned()),
                Fault::NoSuchTopic => Answer::Refused("no_such_topic".to_owned()),
            })
        }
        Tell::Welcome { .. }
        | Tell::Step { .. }
        | Tell::LookAgain { .. }
        | Tell::Reached { .. }
        | Tell::Own { .. }
        | Tell::Here { .. } => None,
    }
}

/// What the hall means by closing.
fn lost(frame: Option<&CloseFrame>) -> Lost {
    let Some(frame) = frame else { return Lost::ComeBack(Duration::ZERO) };
    let code = u16::from(frame.code);
    if (4500..5000).contains(&code) {
        return Lost::ForGood(format!("the hall closes with {code} {}", frame.reason));
    }
    // A hall that stops or begins anew says how many milliseconds to stay away; other reasons are words.
    let wait_ms: u64 = frame.reason.trim().parse().unwrap_or(0);
    Lost::ComeBack(Duration::from_millis(wait_ms.min(60_000)))
}
