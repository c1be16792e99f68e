//! The deliberation itself: what can be said, by whom, and what it changes. It has no clock, no disk, no net, no dice.

pub mod event;
pub mod words;

pub mod chain;
pub mod clause;
pub mod people;
pub mod refusal;

pub mod rules;

pub mod forum;

mod amendment;
mod change;
mod compare;
mod index;
mod mandate;
mod membership;
mod moderation;
mod own;
mod position;
mod proposal;
mod statement;
mod talk;

mod diff;
mod sight;
mod view;

pub mod item;
