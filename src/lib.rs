//! Moothall: the live hall around the deliberation. The floors, in reading order.

pub mod clock;
pub mod store;
pub mod wire;
