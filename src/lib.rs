//! Moothall: the live hall around the deliberation. The floors, in reading order.

pub mod cli;
pub mod clock;
pub mod exchange;
pub mod store;
pub mod wire;
