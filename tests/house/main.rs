//! One test program: every file more in `tests/` would link the whole house again.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::as_conversions, clippy::wildcard_enum_match_arm)]

mod clock;
mod command_line;
mod crowd;
mod domain;
mod doors;
mod evening;
mod exchange;
mod export;
mod floors;
mod forbidden;
mod founding;
mod hall;
mod hard_times;
mod life;
mod panel;
mod phone;
pub mod postgres;
mod rehearsal;
mod scenario;
mod store;
mod store_away;
mod store_ways_in;
mod wire;
