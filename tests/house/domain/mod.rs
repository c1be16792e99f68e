//! The domain's own ground for the matrix of rights: the same acts are tried over the wire.
#![allow(
    dead_code,
    clippy::too_many_lines,
    reason = "the files are the domain's; only what is tried over the wire is used here"
)]

#[path = "../../../src/domain/tests/stories/hall.rs"]
pub mod hall;
pub mod matrix;
