//! One phone in the hall, as its forum knows it. Memory per phone is bounded: what does not fit is skipped, and asked for later.

use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytestring::ByteString;
use deliberation::item::{Own, Topic};
use deliberation::people::{PersonId, Who};
use serde::Serialize;

use crate::wire::Tell;

/// How many answers wait for a phone that does not read; a resend brings any beyond them.
const UNSAID_MOST: usize = 64;

/// What is handed to a connection.
#[derive(Clone, Debug)]
pub enum Frame {
    /// A message, encoded once and shared.
    Text(ByteString),
    /// The end, with a code that tells the phone whether to come back.
    Close(u16, String),
}

/// Why a frame was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotPosted {
    /// The phone is slow: its queue is full.
    Full,
    /// It is gone.
    Gone,
}

/// The way to a phone. Never waits.
pub trait Post: Send + 'static {
    /// Hands over a frame.
    ///
    /// # Errors
    /// When the queue is full, or nobody is there.
    fn post(&self, frame: Frame) -> Result<(), NotPosted>;
}

/// Names a connection within its forum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SeatId(pub u64);

/// A sign of life, set by the connection and taken by the forum: the connection itself does nothing while its client does
/// not read, so silence has to be noticed from outside.
#[derive(Clone, Debug, Default)]
pub struct Pulse(Arc<AtomicBool>);

impl Pulse {
    /// Something was heard.
    pub fn beat(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn taken(&self) -> bool {
        self.0.swap(false, Ordering::Relaxed)
    }
}

/// A phone in the hall.
pub struct Seat {
    /// Who sits here, with what they may do. Changed here when it changes, so that it takes effect at once.
    pub who: Who,
    /// Reads as staff.
    pub staff: bool,
    /// What it follows.
    pub topics: BTreeSet<Topic>,
    /// It missed a step and has to be told how far the forum is.
    pub behind: bool,
    post: Box<dyn Post>,
    pulse: Pulse,
    silent_sweeps: u32,
    unsaid: VecDeque<ByteString>,
    own: Option<Own>,
    gone: bool,
}

/// A message as text, encoded once.
///
/// # Panics
/// Never: messages are plain data.
pub fn encode(tell: &impl Serialize) -> ByteString {
    ByteString::from(serde_json::to_string(tell).expect("messages are plain data"))
}

impl Seat {
    /// A new one.
    pub fn new(who: Who, post: Box<dyn Post>, pulse: Pulse) -> Self {
        Self {
            who,
            staff: false,
            topics: BTreeSet::new(),
            behind: false,
            post,
            pulse,
            silent_sweeps: 0,
            unsaid: VecDeque::new(),
            own: None,
            gone: false,
        }
    }

    /// The person, where somebody has signed in.
    pub fn person(&self) -> Option<PersonId> {
        match &self.who {
            Who::Person(person) => Some(person.id),
            Who::Guest | Who::House => None,
        }
    }

    /// Nobody is there any more.
    pub fn is_gone(&self) -> bool {
        self.gone
    }

    /// Hands over a step. A phone that is too slow for it is skipped: when it reads again it sees the gap.
    pub fn step(&mut self, frame: ByteString) {
        if self.unsaid.is_empty() {
            match self.post.post(Frame::Text(frame)) {
                Ok(()) => {}
                Err(NotPosted::Full) => self.behind = true,
                Err(NotPosted::Gone) => self.gone = true,
            }
        } else {
            self.behind = true;
        }
    }

    /// Says something that may be lost without harm: how many are here.
    pub fn hint(&mut self, frame: ByteString) {
        let _ = self.post.post(Frame::Text(frame));
    }

    /// Says something that must not be skipped: an answer, what only this person sees.
    pub fn say(&mut self, tell: &Tell) {
        self.unsaid.push_back(encode(tell));
        self.flush();
        if self.unsaid.len() > UNSAID_MOST {
            self.unsaid.pop_front();
        }
    }

    /// Says what could not be said before. Returns whether all of it is said.
    pub fn flush(&mut self) -> bool {
        while let Some(frame) = self.unsaid.front() {
            match self.post.post(Frame::Text(frame.clone())) {
                Ok(()) => drop(self.unsaid.pop_front()),
                Err(NotPosted::Full) => return false,
                Err(NotPosted::Gone) => {
                    self.gone = true;
                    return false;
                }
            }
        }
        true
    }

    /// Tells what only this person sees, when it has changed. Whoever now reads more or less than before looks again.
    pub fn sees(&mut self, own: Own) {
        if self.own.as_ref() == Some(&own) {
            return;
        }
        self.say(&Tell::Own { own: own.clone() });
        if own.staff != self.staff {
            self.staff = own.staff;
            for topic in std::mem::take(&mut self.topics) {
                self.say(&Tell::LookAgain { topic });
            }
        }
        self.own = Some(own);
    }

    /// Ends the connection.
    pub fn close(&mut self, code: u16, reason: &str) {
        let _ = self.post.post(Frame::Close(code, reason.to_owned()));
        self.gone = true;
    }

    /// For how many sweeps in a row nothing was heard.
    pub fn silent_for(&mut self) -> u32 {
        self.silent_sweeps = if self.pulse.taken() { 0 } else { self.silent_sweeps + 1 };
        self.silent_sweeps
    }
}
