//! A phone for tests: it speaks over a real socket and keeps what a phone keeps.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use deliberation::people::{ActorGroup, PersonId};
use moothall::clock;
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::{self, Message, WebSocket};

use crate::hall::{Hall, PATIENCE};

/// A stream whose reads and writes go on after a signal: with a timeout set, the kernel does not take them up again by itself.
struct Steady(TcpStream);

fn steadily<T>(mut tries: impl FnMut() -> std::io::Result<T>) -> std::io::Result<T> {
    loop {
        match tries() {
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            done => return done,
        }
    }
}

impl Read for Steady {
    fn read(&mut self, bytes: &mut [u8]) -> std::io::Result<usize> {
        steadily(|| self.0.read(bytes))
    }
}

impl Write for Steady {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        steadily(|| self.0.write(bytes))
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.0.flush()
    }
}

/// A phone: it keeps the latest form of each item, and nothing else.
pub struct Phone {
    pub called: String,
    pub who: Option<(PersonId, String)>,
    pub group: Option<ActorGroup>,
    pub address: String,
    pub slug: String,
    line: Option<WebSocket<Steady>>,
    /// What it follows, and how far it has come there.
    pub places: BTreeMap<u64, Value>,
    pub items: BTreeMap<(String, u64), Value>,
    pub own: Value,
    pub tells: Vec<Value>,
    pub closed_with: Option<u16>,
}

impl Phone {
    pub fn new(called: &str, hall: &Hall, who: Option<(PersonId, String)>) -> Self {
        Self {
            called: called.to_owned(),
            group: who.as_ref().and_then(|(id, _)| Some(hall.store.person(*id).unwrap()?.group)),
            who,
            address: hall.address.clone(),
            slug: hall.slug.clone(),
            line: None,
            places: BTreeMap::from([(0, nowhere())]),
            items: BTreeMap::new(),
            own: Value::Null,
            tells: Vec::new(),
            closed_with: None,
        }
    }

    /// Opens the line and asks what changed since the place it knows.
    pub fn come(&mut self) {
        let mut request = format!("ws://{}/f/{}/live", self.address, self.slug).into_client_request().unwrap();
        if let Some((_, token)) = &self.who {
            request.headers_mut().insert("authorization", format!("Bearer {token}").parse().unwrap());
        }
        let stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let (line, _) = tungstenite::client(request, Steady(stream)).unwrap_or_else(|error| panic!("{}: {error}", self.called));
        line.get_ref().0.set_read_timeout(Some(Duration::from_millis(200))).unwrap();
        self.line = Some(line);
        self.closed_with = None;
        self.send(&json!({"ask": "hello", "protocol": 1}));
        for topic in self.places.keys().copied().collect::<Vec<_>>() {
            self.asks_since(topic);
        }
    }

    /// Goes through a tunnel: the line is gone without a word.
    pub fn is_cut(&mut self) {
        self.line = None;
    }

    pub fn follows(&mut self, topic: u64) {
        self.places.entry(topic).or_insert_with(nowhere);
        self.asks_since(topic);
    }

    fn asks_since(&mut self, topic: u64) {
        let place = self.places[&topic].clone();
        self.send(&json!({"ask": "since", "topic": topic, "place": place}));
    }

    pub fn send(&mut self, frame: &Value) {
        self.send_raw(Message::text(frame.to_string()));
    }

    pub fn send_raw(&mut self, message: Message) {
        let _ = self.line.as_mut().expect("the line is open").send(message);
    }

    /// Asks for something to be recorded; returns the id of the act.
    pub fn asks(&mut self, event: Value) -> String {
        let id = clock::new_id().to_string();
        self.send(&json!({"ask": "record", "id": id, "event": event}));
        id
    }

    /// Asks for something to be recorded and waits for its number.
    pub fn records(&mut self, event: Value) -> u64 {
        let id = self.asks(event);
        let answer = self.answer_to(&id);
        answer["no"].as_u64().unwrap_or_else(|| panic!("{} was not heard: {answer}", self.called))
    }

    /// Asks for something that is refused; returns the refusal.
    pub fn is_refused(&mut self, event: Value) -> Value {
        let id = self.asks(event);
        let answer = self.answer_to(&id);
        assert!(answer["tell"] == "refused", "{} should have been refused: {answer}", self.called);
        answer["refusal"].clone()
    }

    pub fn answer_to(&mut self, id: &str) -> Value {
        self.hears(|tell| tell["id"] == id)
    }

    /// Waits until something was told that fits.
    pub fn hears(&mut self, fits: impl Fn(&Value) -> bool) -> Value {
        let mut from = 0;
        let until = Instant::now() + PATIENCE;
        loop {
            if let Some(tell) = self.tells[from..].iter().find(|tell| fits(tell)) {
                return tell.clone();
            }
            from = self.tells.len();
            assert!(Instant::now() < until, "{} waited in vain; heard {:#?}", self.called, self.tells);
            self.reads_once();
        }
    }

    /// Waits until what the phone has fits.
    pub fn sees(&mut self, what: &str, fits: impl Fn(&Self) -> bool) {
        let until = Instant::now() + PATIENCE;
        while !fits(self) {
            assert!(
                Instant::now() < until,
                "{} never saw that {what}; has {:#?}; heard {}",
                self.called,
                self.items,
                json!(self.tells)
            );
            self.reads_once();
        }
    }

    pub fn item(&self, kind: &str, no: u64) -> Option<&Value> {
        self.items.get(&(kind.to_owned(), no))
    }

    /// Reads what waits, for at most a moment. Returns whether something came.
    pub fn reads_once(&mut self) -> bool {
        let Some(line) = self.line.as_mut() else {
            panic!("{} has no line any more: it ended with {:?}", self.called, self.closed_with)
        };
        match line.read() {
            Ok(Message::Text(frame)) => {
                let tell: Value = serde_json::from_str(frame.as_str()).unwrap();
                self.takes(tell);
                true
            }
            Ok(Message::Close(frame)) => {
                self.closed_with = frame.map(|frame| frame.code.into());
                true
            }
            Ok(_) => true,
            Err(tungstenite::Error::Io(error))
                if matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut) =>
            {
                false
            }
            Err(error) => {
                eprintln!("{}'s line ended: {error:?}", self.called);
                self.line = None;
                self.closed_with = self.closed_with.or(Some(1006));
                true
            }
        }
    }

    fn takes(&mut self, tell: Value) {
        match tell["tell"].as_str().unwrap() {
            "own" => self.own = tell["own"].clone(),
            "step" => self.takes_step(&tell),
            "reached" => {
                let topic = tell["topic"].as_u64().unwrap();
                if tell["at"].as_u64() > self.places[&topic]["at"].as_u64() {
                    self.asks_since(topic);
                }
            }
            "look_again" => {
                let topic = tell["topic"].as_u64().unwrap();
                self.looks(topic);
                self.asks_since(topic);
            }
            _ => {}
        }
        self.tells.push(tell);
    }

    fn takes_step(&mut self, step: &Value) {
        let topic = step["topic"].as_u64().unwrap();
        let mine = self.places[&topic]["at"].as_u64().unwrap();
        let (from, to) = (step["from"]["at"].as_u64().unwrap(), step["to"]["at"].as_u64().unwrap());
        if from > mine {
            return self.asks_since(topic);
        }
        if to >= mine {
            self.keeps(step["items"].as_array().unwrap());
            self.places.insert(topic, step["to"].clone());
        }
    }

    fn keeps(&mut self, items: &[Value]) {
        for item in items {
            let key = (item["item"].as_str().unwrap().to_owned(), item["no"].as_u64().unwrap());
            self.items.insert(key, item.clone());
        }
    }

    /// Takes a fresh look over HTTP.
    pub fn looks(&mut self, topic: u64) {
        let url = format!("http://{}/api/forums/{}/look/{topic}", self.address, self.slug);
        let request = match &self.who {
            Some((_, token)) if self.own["staff"] == true => {
                ureq::get(format!("{url}?as=staff")).header("authorization", format!("Bearer {token}"))
            }
            _ => ureq::get(&url),
        };
        let look: Value = request.call().unwrap().body_mut().read_json().unwrap();
        self.places.insert(topic, look["place"].clone());
        self.keeps(look["items"].as_array().unwrap());
    }
}

fn nowhere() -> Value {
    json!({"at": 0, "mark": ""})
}
