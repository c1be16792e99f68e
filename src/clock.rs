//! The only place that reads the time, makes ids, and throws dice.

use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use deliberation::event::Micros;
use uuid::Uuid;

/// The time of now.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "this is the place that reads the time")]
pub fn now() -> Micros {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Micros(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
}

/// An id that nobody has had, and that sorts by the time of its making.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "this is the place that makes ids")]
pub fn new_id() -> Uuid {
    Uuid::now_v7()
}

/// A secret nobody can guess: 32 random bytes, as 43 characters that fit an address.
#[must_use]
pub fn secret() -> String {
    let mut bytes = [0_u8; 32];
    rand::fill(&mut bytes);
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

/// Salt for a commitment: 16 random bytes as 32 hexadecimal digits.
#[must_use]
pub fn salt() -> String {
    let mut bytes = [0_u8; 16];
    rand::fill(&mut bytes);
    format!("{:032x}", u128::from_be_bytes(bytes))
}

/// A code to be typed: each of the million is as likely.
#[must_use]
pub fn six_digits() -> String {
    format!("{:06}", rand::random_range(0..1_000_000_u32))
}

/// A number from 0 up to this one, each as likely: many who wait so long do not all come back at once.
#[must_use]
pub fn dice(most: u64) -> u64 {
    rand::random_range(0..=most)
}
