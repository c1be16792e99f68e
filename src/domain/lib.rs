//! The deliberation itself: what can be said, by whom, and what it changes. It has no clock, no disk, no net, no dice.

pub mod act;
mod entry;
pub mod event;
mod kind;
pub mod words;

pub mod chain;
pub mod clause;
pub mod people;
pub mod question;
pub mod refusal;
pub mod template;

pub mod rules;

pub mod due;
pub mod forum;
pub mod panel;

mod alarm;
mod amendment;
mod answer;
mod call;
mod change;
mod commission;
mod compare;
mod convening;
mod coupling;
mod dates;
mod decision;
mod delegation;
mod delivery;
mod duty;
mod founding;
mod gate;
mod index;
mod leading;
mod line;
pub mod listing;
mod mandate;
mod membership;
mod merging;
mod moderation;
mod objection;
mod own;
mod pledge;
mod position;
mod proposal;
mod proposition;
mod reopening;
mod ruling;
mod stand;
mod statement;
mod talk;
mod trail;
mod trial;

mod diff;
mod sight;
mod view;
mod what;

pub mod item;
