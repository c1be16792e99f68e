//! The deliberation's tests: stories of single acts, and properties of random evenings.

mod chance;
mod hall;

mod chain;
mod deliberation;
mod matrix;
mod rules;
mod secrets;
mod storm;
mod text;
