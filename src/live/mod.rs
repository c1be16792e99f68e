//! Forums, running: who is here, what they record, and what everyone is told of it. Nothing is told before it is durable.

mod desk;
mod forum;
mod hub;
mod lists;
mod looks;
mod running;
mod seat;
mod session;
mod time;
mod told;
mod trend;

pub use desk::{Desk, Submission, Verdict};
pub use hub::Hub;
pub use looks::{Encoded, look as look_as};
pub use running::{Away, Running};
pub use session::{FRAME_MOST, Visit, open};
