//! When a forum asks what time has brought: often enough to be on time, seldom enough to cost next to nothing.

use std::time::Duration;

use tokio::time::Instant;

/// An answer older than this is asked for anew before anything is judged.
const STALE: Duration = Duration::from_secs(1);
/// Without a reason it is asked for this often.
const EVERY: Duration = Duration::from_secs(30);
/// Asking at once, after an act, may take one part in this many of the time.
const SHARE: u32 = 10;

/// When a forum last asked what is due.
#[derive(Debug, Default)]
pub struct Watch {
    /// Absent before the first time.
    asked: Option<Instant>,
    /// Before this moment nobody asks at once: the last time took long.
    rests_until: Option<Instant>,
    /// Something was recorded since.
    owed: bool,
}

impl Watch {
    /// Whether what is known may be out of date.
    pub fn is_stale(&self, now: Instant) -> bool {
        self.asked.is_none_or(|asked| now.duration_since(asked) >= STALE)
    }

    /// Whether to ask although nobody acts.
    pub fn is_time(&self, now: Instant) -> bool {
        self.asked.is_none_or(|asked| now.duration_since(asked) >= if self.owed { STALE } else { EVERY })
    }

    /// Whether asking at once is cheap enough now.
    pub fn is_rested(&self, now: Instant) -> bool {
        self.rests_until.is_none_or(|until| now >= until)
    }

    /// Something was recorded, and nobody has asked yet what it brings.
    pub fn is_owed(&mut self) {
        self.owed = true;
    }

    /// It was asked just now.
    pub fn was_asked(&mut self) {
        self.asked = Some(Instant::now());
        self.owed = false;
    }

    /// It was asked just now because of an act; it took from then until now.
    pub fn was_asked_at_once(&mut self, began: Instant) {
        self.was_asked();
        let now = Instant::now();
        self.rests_until = Some(now + now.duration_since(began) * (SHARE - 1));
    }
}
