//! What goes out to people by other ways than the open page.

mod mail;

pub use mail::{Mail, MailError};
