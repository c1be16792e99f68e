//! The deliberation itself: what can be said, by whom, and what it changes. It has no clock, no disk, no net, no dice.

pub mod chain;
pub mod clause;
pub mod event;
pub mod item;
pub mod people;
pub mod refusal;
pub mod words;
