//! What it costs to tell a thousand phones, and how soon they know: beside a bare `send(2)` loop over as many sockets to the same
//! readers, with frames of the same size at the same pace.

use std::io::Write;
use std::net::{TcpListener, TcpStream as Socket};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_util::SinkExt;
use moothall::clock;
use rustix::time::{ClockId, clock_gettime};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::Role;

use crate::figure::{Better, Figure, Pair, best, middle};
use crate::hall::Hall;
use crate::phone::{self, Arrived, Line, PATIENCE};
use crate::place::Engine;
use crate::story::Story;
use crate::{Effort, say};

const PHONES: usize = 1_000;
const SPEAKERS: usize = 4;
/// Eight acts a second, each a step of its own.
const PACE: Duration = Duration::from_millis(125);

const CPU_BOUND: f64 = 4.5;
const P50_BOUND: f64 = 2.5;
const P99_BOUND: f64 = 4.0;
/// An actor, its mailbox, the socket's buffers and the seat in the forum, in KiB.
const MEMORY_BOUND: f64 = 32.0;

/// What the phones of a room have heard.
#[derive(Default)]
struct Heard {
    n_frames: usize,
    n_bytes: usize,
    steps: Vec<Arrived>,
}

type Room = Arc<Mutex<Heard>>;

/// Every phone reads for as long as its line is open.
fn listen(runtime: &Runtime, lines: Vec<Line>) -> Room {
    let room = Room::default();
    for mut line in lines {
        let room = Arc::clone(&room);
        runtime.spawn(async move {
            while let Some(text) = phone::next_text(&mut line).await {
                let step = phone::step(&text);
                let mut heard = room.lock().unwrap();
                heard.n_frames += 1;
                heard.n_bytes += text.len();
                heard.steps.extend(step);
            }
        });
    }
    room
}

/// Waits until every phone has come so far.
fn wait_for(room: &Room, no: u32) {
    let until = Instant::now() + PATIENCE;
    while room.lock().unwrap().steps.iter().filter(|step| step.to >= no).count() < PHONES {
        assert!(Instant::now() < until, "not every phone has heard of entry {no}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// What one stretch of telling took.
struct Told {
    cpu_us_a_frame: f64,
    bytes_a_frame: usize,
    p50_ms: f64,
    p99_ms: f64,
}

fn told(room: &Room, cpu: f64, known: &[(u32, Instant)]) -> Told {
    let heard = room.lock().unwrap();
    let mut late: Vec<f64> = Vec::new();
    for step in &heard.steps {
        let in_step = known.iter().filter(|(no, _)| step.from < *no && *no <= step.to);
        late.extend(in_step.map(|(_, at)| step.at.saturating_duration_since(*at).as_secs_f64() * 1_000.0));
    }
    late.sort_by(f64::total_cmp);
    let share = |percent: usize| late[late.len() * percent / 100];
    Told {
        cpu_us_a_frame: cpu * 1e6 / heard.n_frames as f64,
        bytes_a_frame: heard.n_bytes / heard.n_frames,
        p50_ms: share(50),
        p99_ms: share(99),
    }
}

pub fn measure(engine: &Engine, effort: Effort) -> Vec<Figure> {
    let place = engine.fresh();
    let mut story = Story::begin(40, 15, 5);
    story.go_on(300);
    let people: Vec<_> = (0..SPEAKERS).map(|n| story.joins(n)).collect();
    story.bring_into(&place.store);
    let tokens = place.store.sign_in_all(&people, clock::now()).unwrap();
    let hall = Hall::open(&place.address, &[]);
    let mut speakers = Speakers::come(&hall, &tokens, &story);
    speakers.records();
    let runtime = phone::runtime();

    let empty = hall.memory();
    let look = phone::first_look(&hall);
    let room = listen(&runtime, runtime.block_on(phone::come_and_follow(&hall.address, &vec![None; PHONES], &look)));
    let (no, _) = speakers.records();
    wait_for(&room, no);
    let memory_kib = (hall.memory() - empty) / PHONES as f64 / 1_024.0;
    let mut floor = Loop::open(&runtime);

    let (mut cpu, mut p50, mut p99) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..effort.frame_rounds() {
        let by_hall = in_the_hall(&hall, &room, &mut speakers, effort);
        let by_loop = floor.tells(by_hall.bytes_a_frame, effort);
        say(&format!(
            "frames, round {round}: {} bytes; hall {:.1} µs a frame, known after {:.1} ms, 99 of 100 after {:.1} ms; bare loop {:.1} µs, {:.1} ms, {:.1} ms",
            by_hall.bytes_a_frame,
            by_hall.cpu_us_a_frame,
            by_hall.p50_ms,
            by_hall.p99_ms,
            by_loop.cpu_us_a_frame,
            by_loop.p50_ms,
            by_loop.p99_ms
        ));
        cpu.push(Pair { value: by_hall.cpu_us_a_frame, floor: by_loop.cpu_us_a_frame });
        p50.push(Pair { value: by_hall.p50_ms, floor: by_loop.p50_ms });
        p99.push(Pair { value: by_hall.p99_ms, floor: by_loop.p99_ms });
    }
    let lower = |name: &str, unit, pair: Pair, bound| {
        Figure::beside(&format!("{name}; floor: bare send loop"), unit, Better::Lower, pair, bound)
    };
    vec![
        lower("processor time a delivered frame, 1,000 phones", "µs", best(&cpu, Better::Lower), CPU_BOUND),
        lower("kept to known at the phones, p50", "ms", middle(&p50), P50_BOUND),
        lower("kept to known at the phones, p99", "ms", middle(&p99), P99_BOUND),
        Figure::alone("memory of the hall a connection", "KiB", memory_kib, MEMORY_BOUND),
    ]
}

/// The people who speak, each answered before the next one begins.
struct Speakers {
    runtime: Runtime,
    lines: Vec<Line>,
    statement: u32,
    /// How many acts there were.
    n: usize,
}

impl Speakers {
    fn come(hall: &Hall, tokens: &[String], story: &Story) -> Self {
        // A thread of their own: the moment of the answer must not wait for a thousand phones that read.
        let runtime = phone::runtime();
        let lines = tokens.iter().map(|token| runtime.block_on(phone::come(&hall.address, Some(token)))).collect();
        Self { runtime, lines, statement: story.statements[0].0, n: 0 }
    }

    /// One act: words and votes in turn, by each speaker in turn, no vote the same as the one before. Returns its number, and when
    /// it was known to be kept.
    fn records(&mut self) -> (u32, Instant) {
        let (is_vote, turn) = (self.n % 2 == 1, self.n / 2);
        self.n += 1;
        let event = if is_vote {
            let statement = self.statement + (turn / SPEAKERS % 2) as u32;
            let vote = ["agree", "disagree", "pass"][turn / (2 * SPEAKERS) % 3];
            json!({"kind": "vote_cast", "statement": statement, "vote": vote})
        } else {
            let words = format!("Word {turn}: the lamps come first, and the last bus has to wait for the cinema.");
            json!({"kind": "contribution_made", "contribution": "comment", "words": words})
        };
        let line = &mut self.lines[turn % SPEAKERS];
        let ask = json!({"ask": "record", "id": clock::new_id(), "event": event}).to_string();
        self.runtime.block_on(async {
            line.send(Message::text(ask)).await.unwrap();
            loop {
                let text = phone::next_text(line).await.expect("the hall keeps the line open");
                let at = Instant::now();
                let tell: Value = serde_json::from_str(&text).unwrap();
                assert!(tell["tell"] != "refused" && tell["tell"] != "fault", "{tell}");
                if tell["tell"] == "kept" {
                    return (tell["no"].as_u64().unwrap() as u32, at);
                }
            }
        })
    }
}

fn in_the_hall(hall: &Hall, room: &Room, speakers: &mut Speakers, effort: Effort) -> Told {
    *room.lock().unwrap() = Heard::default();
    let spent = hall.cpu();
    let mut known = Vec::new();
    let begun = Instant::now();
    for n in 0..effort.steps() {
        std::thread::sleep((begun + PACE * n as u32).saturating_duration_since(Instant::now()));
        known.push(speakers.records());
    }
    wait_for(room, known.last().expect("something was said").0);
    told(room, hall.cpu() - spent, &known)
}

/// The floor: nothing but `send` on blocking sockets, one after the other.
struct Loop {
    sockets: Vec<Socket>,
    room: Room,
}

impl Loop {
    fn open(runtime: &Runtime) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let mut sockets = Vec::new();
        let mut lines = Vec::new();
        for _ in 0..PHONES {
            let phone = runtime.block_on(async {
                let stream = TcpStream::connect(address).await.unwrap();
                WebSocketStream::from_raw_socket(stream, Role::Client, None).await
            });
            lines.push(phone);
            let (socket, _) = listener.accept().unwrap();
            socket.set_nodelay(true).unwrap();
            sockets.push(socket);
        }
        Self { sockets, room: listen(runtime, lines) }
    }

    fn tells(&mut self, bytes: usize, effort: Effort) -> Told {
        *self.room.lock().unwrap() = Heard::default();
        let mut cpu = 0.0;
        let mut known = Vec::new();
        let begun = Instant::now();
        for n in 0..effort.steps() {
            let no = n as u32 + 1;
            let frame = frame(no, bytes);
            std::thread::sleep((begun + PACE * n as u32).saturating_duration_since(Instant::now()));
            let spent = thread_cpu();
            known.push((no, Instant::now()));
            for socket in &mut self.sockets {
                socket.write_all(&frame).unwrap();
            }
            cpu += thread_cpu() - spent;
        }
        wait_for(&self.room, effort.steps() as u32);
        told(&self.room, cpu, &known)
    }
}

/// A step as the hall would send it: a websocket text frame of so many bytes.
fn frame(no: u32, bytes: usize) -> Vec<u8> {
    let start = format!("{{\"tell\":\"step\",\"topic\":0,\"from\":{{\"at\":{}}},\"to\":{{\"at\":{no}}},\"items\":\"", no - 1);
    let text = format!("{start}{}\"}}", "x".repeat(bytes.saturating_sub(start.len() + 2)));
    let length = u16::try_from(text.len()).expect("a step of one act is short");
    let head = match u8::try_from(length) {
        Ok(short) if short < 126 => vec![0x81, short],
        _ => [&[0x81, 126][..], &length.to_be_bytes()].concat(),
    };
    [head, text.into_bytes()].concat()
}

fn thread_cpu() -> f64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}
