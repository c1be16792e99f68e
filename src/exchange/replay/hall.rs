//! What a replay asks of the hall over HTTP: a rehearsal before, and to remember the source's names of statements after.

use std::time::Duration;

use deliberation::event::{Lang, Seq};
use deliberation::words::{Text, Title};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tokio::time::{Instant, sleep};

use super::ReplayError;
use super::line::backoff;
use crate::exchange::polis::Heading;

/// Somebody who can act in the rehearsal.
#[derive(Debug, Deserialize)]
pub(super) struct Player {
    /// The source's id of them.
    pub source: String,
    /// Signs in as them.
    pub token: String,
}

/// A rehearsal that stands ready.
#[derive(Debug, Deserialize)]
pub(super) struct Rehearsal {
    /// Its name in addresses.
    pub forum: String,
    /// Its people.
    pub people: Vec<Player>,
    /// Its moderator.
    pub moderator: Player,
}

#[derive(Serialize)]
struct Asked<'a> {
    title: &'a Title,
    question: &'a Text,
    mandate: &'a Text,
    problem: &'a Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<&'a Lang>,
    people: &'a [String],
}

#[derive(Serialize)]
struct Statements<'a> {
    statements: &'a [(Seq, String)],
}

/// A hall with an administrator's token for it.
pub(super) struct Hall {
    url: String,
    token: String,
    patience: Duration,
    agent: ureq::Agent,
}

/// What came of one request.
enum Reply {
    Done(String),
    Refused(String),
    Away(String),
}

impl Hall {
    pub fn new(url: &str, token: &str, patience: Duration) -> Result<Self, ReplayError> {
        let url = url.trim_end_matches('/');
        if !url.starts_with("http://") && !url.starts_with("https://") {
            return Err(ReplayError::BadAddress(url.to_owned()));
        }
        let config = ureq::Agent::config_builder().http_status_as_error(false).timeout_global(Some(Duration::from_secs(120)));
        Ok(Self { url: url.to_owned(), token: token.to_owned(), patience, agent: config.build().new_agent() })
    }

    /// Where a forum's websocket is.
    pub fn door(&self, forum: &str) -> String {
        let address = self.url.strip_prefix("http").unwrap_or(&self.url);
        format!("ws{address}/f/{forum}/live")
    }

    /// Opens a rehearsal. Not tried again once the request is out: a second one would open a second rehearsal.
    pub async fn open(&self, heading: &Heading, lang: Option<&Lang>, people: &[String]) -> Result<Rehearsal, ReplayError> {
        let Heading { title, question, mandate, problem, source } = heading;
        let asked = Asked { title, question, mandate, problem, source: source.as_ref(), lang, people };
        let body = serde_json::to_string(&asked).map_err(|fault| ReplayError::Refused(fault.to_string()))?;
        match self.post("/api/rehearsals", body).await {
            Reply::Done(answer) => read(&answer),
            Reply::Refused(why) => Err(ReplayError::Refused(why)),
            Reply::Away(why) => Err(ReplayError::Away(why)),
        }
    }

    /// Has the hall remember the source's names of statements. Tried again while the hall is away.
    pub async fn remember(&self, forum: &str, statements: &[(Seq, String)]) -> Result<(), ReplayError> {
        let body =
            serde_json::to_string(&Statements { statements }).map_err(|fault| ReplayError::Refused(fault.to_string()))?;
        let begin = Instant::now();
        for attempt in 0.. {
            match self.post(&format!("/api/rehearsals/{forum}/sources"), body.clone()).await {
                Reply::Done(_) => return Ok(()),
                Reply::Refused(why) => return Err(ReplayError::Refused(why)),
                Reply::Away(why) if begin.elapsed() > self.patience => return Err(ReplayError::Away(why)),
                Reply::Away(_) => sleep(backoff(attempt)).await,
            }
        }
        Ok(())
    }

    async fn post(&self, path: &str, body: String) -> Reply {
        let request = self.agent.post(format!("{}{path}", self.url)).header("Authorization", format!("Bearer {}", self.token));
        let request = request.header("Content-Type", "application/json");
        let done = tokio::task::spawn_blocking(move || {
            let mut answer = request.send(body)?;
            let status = answer.status();
            // Twenty thousand people with their tokens are a few megabytes.
            let text = answer.body_mut().with_config().limit(64 * 1024 * 1024).read_to_string()?;
            Ok::<_, ureq::Error>((status, text))
        });
        match done.await {
            Ok(Ok((status, text))) if status.is_success() => Reply::Done(text),
            Ok(Ok((status, text))) if status.is_server_error() => Reply::Away(format!("{status} {text}")),
            Ok(Ok((status, text))) => Reply::Refused(format!("{status} {text}")),
            Ok(Err(fault)) => Reply::Away(fault.to_string()),
            Err(lost) => Reply::Away(lost.to_string()),
        }
    }
}

fn read<T: DeserializeOwned>(answer: &str) -> Result<T, ReplayError> {
    serde_json::from_str(answer).map_err(|fault| ReplayError::Refused(format!("its answer cannot be read: {fault}")))
}
