//! One phone's connection: the only file that knows the websocket library. While its client does not read, this actor does
//! nothing at all, not even its heartbeat; so nothing that must happen depends on it. Its mailbox is short, the forum skips
//! it when it is full and notices its silence, and the kernel ends the socket.

use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use actix::{Actor, ActorContext, Addr, AsyncContext, Handler, Message, StreamHandler};
use actix_http::ws::Item;
use actix_web::web::Payload;
use actix_web::{HttpRequest, HttpResponse};
use actix_web_actors::ws;
use bytestring::ByteString;
use deliberation::people::Who;
use deliberation::refusal::Refusal;
use deliberation::words::WordsFault;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use serde::Deserialize;
use serde_json::value::RawValue;
use uuid::Uuid;

use super::running::{Ask as ForumAsk, Running};
use super::seat::{Frame, NotPosted, Post, Pulse, Seat, SeatId, encode};
use crate::clock;
use crate::wire::{Ask, Fault, PROTOCOL, Tell, close};

/// The longest frame that is read, in bytes. A longer one is answered, not punished.
pub const FRAME_MOST: usize = 64 * 1024;
/// A frame beyond this ends the connection: it is no phone of ours.
const FRAME_BEYOND: usize = 1024 * 1024;
/// How many frames wait for a phone that does not read.
const MAILBOX: usize = 16;
/// How often the line is felt for.
const HEARTBEAT_MS: u64 = 25_000;
/// Unreadable frames in a row after which the connection ends.
const UNREADABLE_MOST: u32 = 20;
/// Acts a second, and at once.
const ACTS_A_SECOND: NonZeroU32 = NonZeroU32::new(5).expect("five is not zero");
const ACTS_AT_ONCE: NonZeroU32 = NonZeroU32::new(60).expect("sixty is not zero");

static NEXT_SEAT: AtomicU64 = AtomicU64::new(1);

/// Who comes to which forum.
pub struct Visit {
    /// The forum.
    pub forum: Running,
    /// Who.
    pub who: Who,
    /// The server's build, told in the welcome.
    pub build: String,
}

/// Upgrades a request to a connection.
///
/// # Errors
/// When it is no websocket handshake.
pub fn open(visit: Visit, request: &HttpRequest, payload: Payload) -> Result<HttpResponse, actix_web::Error> {
    let session = Session {
        visit,
        id: SeatId(NEXT_SEAT.fetch_add(1, Ordering::Relaxed)),
        pulse: Pulse::default(),
        greeted: false,
        unreadable: 0,
        partial: None,
        acts: RateLimiter::direct(Quota::per_second(ACTS_A_SECOND).allow_burst(ACTS_AT_ONCE)),
    };
    ws::WsResponseBuilder::new(session, request, payload).frame_size(FRAME_BEYOND).start()
}

struct Session {
    visit: Visit,
    id: SeatId,
    pulse: Pulse,
    greeted: bool,
    unreadable: u32,
    partial: Option<Vec<u8>>,
    acts: DefaultDirectRateLimiter,
}

#[derive(Message)]
#[rtype(result = "()")]
struct Push(Frame);

struct ToSession(Addr<Session>);

impl Post for ToSession {
    fn post(&self, frame: Frame) -> Result<(), NotPosted> {
        self.0.try_send(Push(frame)).map_err(|error| match error {
            actix::prelude::SendError::Full(_) => NotPosted::Full,
            actix::prelude::SendError::Closed(_) => NotPosted::Gone,
        })
    }
}

type Context = ws::WebsocketContext<Session>;

impl Actor for Session {
    type Context = Context;

    fn started(&mut self, ctx: &mut Context) {
        ctx.set_mailbox_capacity(MAILBOX);
        let phase = self.id.0.wrapping_mul(7_919) % HEARTBEAT_MS;
        ctx.run_later(Duration::from_millis(phase), |_, ctx| {
            ctx.ping(b"");
            ctx.run_interval(Duration::from_millis(HEARTBEAT_MS), |_, ctx| ctx.ping(b""));
        });
    }

    fn stopped(&mut self, _: &mut Context) {
        self.visit.forum.ask(ForumAsk::Rise { id: self.id });
    }
}

impl Handler<Push> for Session {
    type Result = ();

    fn handle(&mut self, push: Push, ctx: &mut Context) {
        match push.0 {
            Frame::Text(text) => ctx.text(text),
            Frame::Close(code, reason) => {
                ctx.close(Some(ws::CloseReason { code: code.into(), description: Some(reason) }));
                ctx.stop();
            }
        }
    }
}

impl StreamHandler<Result<ws::Message, ws::ProtocolError>> for Session {
    fn handle(&mut self, message: Result<ws::Message, ws::ProtocolError>, ctx: &mut Context) {
        self.pulse.beat();
        match message {
            Ok(ws::Message::Text(text)) => self.frame(&text, ctx),
            Ok(ws::Message::Binary(_)) => self.fault(None, Fault::Binary, ctx),
            Ok(ws::Message::Ping(bytes)) => ctx.pong(&bytes),
            Ok(ws::Message::Continuation(part)) => self.part(part, ctx),
            Ok(ws::Message::Pong(_) | ws::Message::Nop) => {}
            Ok(ws::Message::Close(reason)) => {
                ctx.close(reason);
                ctx.stop();
            }
            Err(error) => self.end(&error.to_string(), ctx),
        }
    }

    fn finished(&mut self, ctx: &mut Context) {
        ctx.stop();
    }
}

/// A frame, with its event still unread: a bad event is answered under the frame's id.
#[derive(Deserialize)]
struct Envelope<'a> {
    #[serde(default)]
    id: Option<Uuid>,
    #[serde(borrow, default)]
    event: Option<&'a RawValue>,
}

impl Session {
    fn say(tell: &Tell, ctx: &mut Context) {
        ctx.text(encode(tell));
    }

    fn fault(&mut self, id: Option<Uuid>, fault: Fault, ctx: &mut Context) {
        self.unreadable += 1;
        if self.unreadable > UNREADABLE_MOST {
            return self.end("too many frames that cannot be read", ctx);
        }
        Self::say(&Tell::Fault { id, fault }, ctx);
    }

    fn end(&mut self, why: &str, ctx: &mut Context) {
        ctx.close(Some(ws::CloseReason { code: close::UNREADABLE.into(), description: Some(why.to_owned()) }));
        ctx.stop();
    }

    /// Puts a message together that came in several frames.
    fn part(&mut self, part: Item, ctx: &mut Context) {
        let (bytes, last) = match part {
            Item::FirstText(bytes) => {
                self.partial = Some(Vec::new());
                (bytes, false)
            }
            Item::FirstBinary(_) => {
                self.partial = None;
                return self.fault(None, Fault::Binary, ctx);
            }
            Item::Continue(bytes) => (bytes, false),
            Item::Last(bytes) => (bytes, true),
        };
        let Some(partial) = &mut self.partial else { return };
        if partial.len() + bytes.len() > FRAME_BEYOND {
            return self.end("a message without end", ctx);
        }
        partial.extend_from_slice(&bytes);
        if last {
            let whole = self.partial.take().unwrap_or_default();
            match std::str::from_utf8(&whole) {
                Ok(text) => self.frame(&ByteString::from(text), ctx),
                Err(error) => self.fault(None, Fault::Unreadable { detail: error.to_string() }, ctx),
            }
        }
    }

    fn frame(&mut self, text: &ByteString, ctx: &mut Context) {
        if text.len() > FRAME_MOST {
            let most = u32::try_from(FRAME_MOST).unwrap_or(u32::MAX);
            let id = serde_json::from_str::<Envelope>(text).ok().and_then(|envelope| envelope.id);
            return self.fault(id, Fault::TooLarge { most }, ctx);
        }
        match serde_json::from_str::<Ask>(text) {
            Ok(Ask::Hello { protocol }) => self.hello(protocol, ctx),
            Ok(_) if !self.greeted => self.fault(None, Fault::HelloFirst, ctx),
            Ok(ask) => {
                self.unreadable = 0;
                self.pass_on(ask, ctx);
            }
            Err(error) => self.misread(text, &error, ctx),
        }
    }

    /// Words that cannot be taken are an answer to the writer; anything else is a fault of the sending program.
    fn misread(&mut self, text: &str, error: &serde_json::Error, ctx: &mut Context) {
        let envelope: Option<Envelope> = serde_json::from_str(text).ok();
        let id = envelope.as_ref().and_then(|envelope| envelope.id);
        let has_event = envelope.is_some_and(|envelope| envelope.event.is_some());
        match (id, error.to_string().parse::<WordsFault>()) {
            (Some(id), Ok(fault)) if has_event => Self::say(&Tell::Refused { id, refusal: Refusal::Words { fault } }, ctx),
            (id, _) => self.fault(id, Fault::Unreadable { detail: error.to_string() }, ctx),
        }
    }

    fn hello(&mut self, protocol: u32, ctx: &mut Context) {
        if protocol != PROTOCOL {
            let why = format!("this hall speaks protocol {PROTOCOL}: reload the page");
            ctx.close(Some(ws::CloseReason { code: close::PROTOCOL.into(), description: Some(why) }));
            return ctx.stop();
        }
        let now_ms = clock::now().0 / 1_000;
        Self::say(&Tell::Welcome { protocol, build: self.visit.build.clone(), now_ms }, ctx);
        if !self.greeted {
            self.greeted = true;
            let seat = Seat::new(self.visit.who.clone(), Box::new(ToSession(ctx.address())), self.pulse.clone());
            if !self.visit.forum.ask(ForumAsk::Sit { id: self.id, seat }) {
                ctx.close(Some(ws::CloseReason { code: close::REOPENED.into(), description: Some("2000".to_owned()) }));
                ctx.stop();
            }
        }
    }

    fn pass_on(&mut self, ask: Ask, ctx: &mut Context) {
        let (act, forum_ask) = match ask {
            Ask::Hello { .. } => return,
            Ask::Since { topic, place } => (None, ForumAsk::Since { id: self.id, topic, place }),
            Ask::Leave { topic } => (None, ForumAsk::Leave { id: self.id, topic }),
            Ask::Record { id, lang, event } => {
                if let Err(not_until) = self.acts.check() {
                    let wait = not_until.wait_time_from(DefaultClock::default().now());
                    let wait_ms = u32::try_from(wait.as_millis()).unwrap_or(u32::MAX).max(50);
                    return Self::say(&Tell::Fault { id: Some(id), fault: Fault::TooMany { wait_ms } }, ctx);
                }
                (Some(id), ForumAsk::Record { id: self.id, act: id, lang, event })
            }
        };
        if !self.visit.forum.ask(forum_ask) {
            Self::say(&Tell::Fault { id: act, fault: Fault::TooMany { wait_ms: 500 } }, ctx);
        }
    }
}
