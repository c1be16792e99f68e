//! Phones, many in one thread: what the measured hall is measured with has to be cheap itself.

use std::time::{Duration, Instant};

use futures_util::{SinkExt, StreamExt, TryStreamExt, stream};
use moothall::wire::Look;
use serde_json::json;
use tokio::net::TcpStream;
use tokio::runtime::Runtime;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;

use crate::hall::Hall;
use crate::story::SLUG;

/// After this long something is broken.
pub const PATIENCE: Duration = Duration::from_secs(60);

pub type Line = WebSocketStream<TcpStream>;

/// One thread for all phones, so that the hall has the rest of the machine.
pub fn runtime() -> Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()
}

/// Where a phone begins to follow: as of the first look, which it has got over HTTP.
pub fn first_look(hall: &Hall) -> Look {
    let url = hall.url(&format!("/api/forums/{SLUG}/look/0"));
    ureq::get(&url).call().unwrap().body_mut().with_config().limit(1 << 30).read_json().unwrap()
}

/// Somebody comes, or a guest where there is no token.
pub async fn come(address: &str, token: Option<&str>) -> Line {
    let mut request = format!("ws://{address}/f/{SLUG}/live").into_client_request().unwrap();
    if let Some(token) = token {
        request.headers_mut().insert("authorization", format!("Bearer {token}").parse().unwrap());
    }
    let stream = TcpStream::connect(address).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let (mut line, _) = tokio_tungstenite::client_async(request, stream).await.expect("the hall lets everyone in");
    line.send(Message::text(json!({"ask": "hello", "protocol": 1}).to_string())).await.unwrap();
    line
}

/// Many come, a few at a time, and follow the forum.
pub async fn come_and_follow(address: &str, tokens: &[Option<String>], look: &Look) -> Vec<Line> {
    let since = json!({"ask": "since", "topic": 0, "place": look.place}).to_string();
    let come = |token: &Option<String>| {
        let (token, since) = (token.clone(), since.clone());
        async move {
            let mut line = come(address, token.as_deref()).await;
            line.send(Message::text(since)).await.unwrap();
            Ok::<_, std::convert::Infallible>(line)
        }
    };
    stream::iter(tokens.iter().map(come)).buffered(64).try_collect().await.unwrap()
}

/// The next text, or nothing where the line has ended.
pub async fn next_text(line: &mut Line) -> Option<String> {
    loop {
        match line.next().await? {
            Ok(Message::Text(text)) => return Some(text.to_string()),
            Ok(Message::Close(_)) | Err(_) => return None,
            Ok(_) => {}
        }
    }
}

/// A number that follows directly behind these words.
pub fn number_after(text: &str, words: &str) -> Option<u32> {
    let rest = &text[text.find(words)? + words.len()..];
    rest[..rest.find(|c: char| !c.is_ascii_digit())?].parse().ok()
}

/// A step that has arrived.
#[derive(Clone, Copy, Debug)]
pub struct Arrived {
    pub from: u32,
    pub to: u32,
    pub at: Instant,
}

/// Reads a frame as far as measuring needs it.
pub fn step(text: &str) -> Option<Arrived> {
    if !text.starts_with("{\"tell\":\"step\"") {
        return None;
    }
    let from = number_after(text, "\"from\":{\"at\":")?;
    Some(Arrived { from, to: number_after(text, "\"to\":{\"at\":")?, at: Instant::now() })
}
