//! One test program: every file more in `tests/` would link the whole house again.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::as_conversions)]

mod floors;
mod wire;
