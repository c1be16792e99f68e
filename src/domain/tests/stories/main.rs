//! The deliberation's tests: stories of single acts, and properties of random evenings.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::as_conversions,
    clippy::wildcard_enum_match_arm,
    reason = "a test that goes wrong says so by stopping"
)]

mod chance;
mod hall;

mod answers;
mod chain;
mod coming;
mod council;
mod deliberation;
mod delivery;
mod duties;
mod founding;
mod gates;
mod mandates;
mod matrix;
mod panel;
mod refining;
mod rules;
mod secrets;
mod session;
mod storm;
mod template;
mod text;
mod trail;
mod triangle;
