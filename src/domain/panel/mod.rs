//! The co-creation panel (theory.md 4): how a forum is doing, from its log alone. It shows the process, not the wisdom of the
//! result; it never adds up to one number and never ranks people.

mod read;
mod threshold;
mod warning;

pub use read::{Figure, Gauge, GaugeState, Leadership, Panel};
pub use threshold::Threshold;
pub use warning::{Level, Warning};
