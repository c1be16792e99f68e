//! The one place where what went wrong meets HTTP: a problem for scripts, a status for everyone. Only faults are logged.

use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, RETRY_AFTER};
use actix_web::{HttpResponse, ResponseError};

use crate::live::Away;
use crate::store::StoreError;
use crate::wire::page::Problem;

/// What a handler answers when it cannot do what was asked.
#[derive(Debug, thiserror::Error)]
#[error("{0:?}")]
pub struct Error(pub Problem);

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Self(problem)
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        tracing::error!(%error, "the store does not answer");
        Self(Problem::Away)
    }
}

impl From<Away> for Error {
    fn from(_: Away) -> Self {
        Self(Problem::Away)
    }
}

impl From<actix_web::error::BlockingError> for Error {
    fn from(error: actix_web::error::BlockingError) -> Self {
        tracing::error!(%error, "a blocking task was lost");
        Self(Problem::Away)
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        match &self.0 {
            Problem::NotFound | Problem::NoSuchInvitation => StatusCode::NOT_FOUND,
            Problem::SignInFirst => StatusCode::UNAUTHORIZED,
            Problem::NotYours | Problem::OtherSite => StatusCode::FORBIDDEN,
            Problem::Unreadable { .. } => StatusCode::BAD_REQUEST,
            Problem::NotAnAddress
            | Problem::WrongCode { .. }
            | Problem::NameNeeded
            | Problem::Words { .. }
            | Problem::Refused { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            Problem::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Problem::MailNotSent => StatusCode::BAD_GATEWAY,
            Problem::Away => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status_code());
        response.insert_header((CACHE_CONTROL, "no-store"));
        if let Problem::TooMany { wait_s } = &self.0 {
            response.insert_header((RETRY_AFTER, wait_s.to_string()));
        } else if self.0 == Problem::Away {
            response.insert_header((RETRY_AFTER, "2"));
        }
        response.json(&self.0)
    }
}

/// A request body that is not what was asked for: words that cannot be taken are the writer's, anything else the program's.
pub fn unreadable(error: actix_web::error::JsonPayloadError, _: &actix_web::HttpRequest) -> actix_web::Error {
    let detail = error.to_string();
    let problem =
        detail.parse().map_or_else(|_| Problem::Unreadable { detail: detail.clone() }, |fault| Problem::Words { fault });
    Error(problem).into()
}
