//! How often things may be tried: by address on the net, and by mail address.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::error::Error;
use crate::wire::page::Problem;

const CODES_AN_HOUR: NonZeroU32 = NonZeroU32::new(6).expect("six is not zero");
const TRIES_A_MINUTE: NonZeroU32 = NonZeroU32::new(60).expect("sixty is not zero");

/// The limits of this server.
pub struct Limits {
    codes: DefaultKeyedRateLimiter<String>,
    tries: DefaultKeyedRateLimiter<IpAddr>,
}

impl Default for Limits {
    fn default() -> Self {
        let an_hour = Duration::from_secs(3_600 / u64::from(CODES_AN_HOUR.get()));
        let codes =
            Quota::with_period(an_hour).map_or(Quota::per_hour(CODES_AN_HOUR), |quota| quota.allow_burst(CODES_AN_HOUR));
        Self { codes: RateLimiter::keyed(codes), tries: RateLimiter::keyed(Quota::per_minute(TRIES_A_MINUTE)) }
    }
}

impl Limits {
    /// One more code for this mail address: without a limit anyone could fill somebody's mailbox.
    ///
    /// # Errors
    /// How long to wait.
    pub fn code(&self, email: &str) -> Result<(), Error> {
        self.codes.check_key(&email.to_owned()).map_err(|not_until| too_many(&not_until))
    }

    /// One more try from this place: without a limit codes could be guessed for many addresses at once.
    ///
    /// # Errors
    /// How long to wait.
    pub fn attempt(&self, from: IpAddr) -> Result<(), Error> {
        self.tries.check_key(&from).map_err(|not_until| too_many(&not_until))
    }
}

fn too_many(not_until: &governor::NotUntil<governor::clock::QuantaInstant>) -> Error {
    let wait = not_until.wait_time_from(DefaultClock::default().now());
    Problem::TooMany { wait_s: u32::try_from(wait.as_secs()).unwrap_or(u32::MAX).saturating_add(1) }.into()
}
