//! The co-creation panel (theory.md 4): how a forum is doing, from its log alone. It shows the process, not the wisdom of the
//! result; it never adds up to one number and never ranks people.

mod arithmetic;
mod copies;
mod drafts;
mod gauge;
mod gauges_of_text;
mod gauges_of_voice;
mod glance;
mod hearing;
mod hold;
mod keep;
mod leadership;
mod read;
mod record;
mod study;
mod sums;
mod talk;
mod texts;
mod threshold;
mod values;
mod verdict;
mod warned;
mod warning;
mod watch;

pub use read::{Figure, Gauge, GaugeState, Leadership, Panel};
pub use threshold::Threshold;
pub use values::{Values, group_name};
pub use warning::{Level, Warning};
pub(crate) use watch::{Beside, Watch};
