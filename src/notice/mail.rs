//! Mail through the council's own server. Without one, what would be sent is printed by this server.

use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message};
use lettre::{SmtpTransport, Transport};

/// Why a mail could not be sent, or the mail server could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The address is none.
    #[error("that is not an e-mail address")]
    NotAnAddress(#[from] lettre::address::AddressError),
    /// The message could not be made.
    #[error("the mail could not be written: {0}")]
    Unwritten(#[from] lettre::error::Error),
    /// The mail server did not take it.
    #[error("the mail server did not take it: {0}")]
    NotTaken(#[from] lettre::transport::smtp::Error),
}

/// The way to people's mailboxes.
pub struct Mail {
    from: Mailbox,
    server: Option<SmtpTransport>,
}

impl Mail {
    /// Through a server (`smtps://user:password@host`), or printed where there is none.
    ///
    /// # Errors
    /// When the sender or the server's address cannot be read.
    pub fn new(from: &str, server: Option<&str>) -> Result<Self, MailError> {
        let server = server.map(SmtpTransport::from_url).transpose()?.map(lettre::transport::smtp::SmtpTransportBuilder::build);
        Ok(Self { from: from.parse()?, server })
    }

    /// Whether mails really leave this machine.
    #[must_use]
    pub fn is_sent(&self) -> bool {
        self.server.is_some()
    }

    /// Whether this could be somebody's address.
    #[must_use]
    pub fn is_address(address: &str) -> bool {
        address.parse::<lettre::Address>().is_ok()
    }

    /// Sends a mail, or prints it. Blocks while the server answers.
    ///
    /// # Errors
    /// When it is not sent.
    pub fn send(&self, to: &str, subject: &str, body: &str) -> Result<(), MailError> {
        let Some(server) = &self.server else {
            tracing::info!(to, subject, "no mail server is set, so this mail is printed: {body}");
            return Ok(());
        };
        let message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to.parse()?))
            .subject(subject)
            .header(ContentType::TEXT_PLAIN)
            .body(body.to_owned())?;
        server.send(&message)?;
        Ok(())
    }
}
