//! The domain's own ground for the matrix of rights: the same acts are tried over the wire.
#![allow(dead_code, reason = "only what is tried over the wire is used here")]

#[path = "../../../src/domain/tests/stories/hall.rs"]
pub mod hall;
pub mod matrix;
