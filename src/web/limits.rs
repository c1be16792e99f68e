//! How often things may be tried: by address on the net, by mail address, and by person.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::time::Duration;

use deliberation::people::PersonId;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::error::Error;
use crate::wire::page::Problem;

const CODES_AN_HOUR: NonZeroU32 = NonZeroU32::new(6).expect("six is not zero");
const FORUMS_A_DAY: NonZeroU32 = NonZeroU32::new(5).expect("five is not zero");
const TRIES_A_MINUTE: NonZeroU32 = NonZeroU32::new(60).expect("sixty is not zero");
const HOUR: Duration = Duration::from_secs(3_600);
const DAY: Duration = Duration::from_secs(86_400);

/// The limits of this server.
pub struct Limits {
    codes: DefaultKeyedRateLimiter<String>,
    tries: DefaultKeyedRateLimiter<IpAddr>,
    forums: DefaultKeyedRateLimiter<PersonId>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            codes: RateLimiter::keyed(so_many(CODES_AN_HOUR, HOUR)),
            tries: RateLimiter::keyed(Quota::per_minute(TRIES_A_MINUTE)),
            forums: RateLimiter::keyed(so_many(FORUMS_A_DAY, DAY)),
        }
    }
}

/// So many in a span of time, all of them at once if need be.
fn so_many(most: NonZeroU32, span: Duration) -> Quota {
    Quota::with_period(span / most.get()).map_or(Quota::per_hour(most), |quota| quota.allow_burst(most))
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

    /// One more forum proposed or suggested by this person: without a limit one of them could fill a council's page.
    ///
    /// # Errors
    /// How long to wait.
    pub fn forum(&self, by: PersonId) -> Result<(), Error> {
        self.forums.check_key(&by).map_err(|not_until| too_many(&not_until))
    }
}

fn too_many(not_until: &governor::NotUntil<governor::clock::QuantaInstant>) -> Error {
    let wait = not_until.wait_time_from(DefaultClock::default().now());
    Problem::TooMany { wait_s: u32::try_from(wait.as_secs()).unwrap_or(u32::MAX).saturating_add(1) }.into()
}
