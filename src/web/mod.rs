//! HTTP: this is the table of routes; one file a subject.

mod desk;
mod error;
mod files;
mod forums;
mod founding;
mod guard;
mod house;
mod limits;
mod live;
mod pages;
mod panel;
mod rehearsals;
mod sign_in;
mod templates;
mod trails;
mod visitor;

use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{self, JsonConfig, ServiceConfig};

pub use error::Error;
pub use house::{Demo, House};
pub use limits::Limits;
pub use pages::Pages;

/// The longest JSON body that is read, in bytes.
const BODY_MOST: usize = 1024 * 1024;

/// All routes.
pub fn routes(config: &mut ServiceConfig) {
    config.app_data(JsonConfig::default().limit(BODY_MOST).error_handler(error::unreadable)).service(
        web::scope("")
            // What is compressed already, looks and files, passes through as it is.
            .wrap(Compress::default())
            .wrap(from_fn(guard::guard))
            // The hall, live.
            .route("/f/{slug}/live", web::get().to(live::live))
            // What scripts ask.
            .route("/api/councils", web::get().to(forums::councils))
            .route("/api/councils/{slug}/forums", web::post().to(founding::found))
            .route("/api/councils/{slug}/templates", web::get().to(templates::list))
            .route("/api/councils/{slug}/templates", web::post().to(templates::keep))
            .route("/api/forums/{slug}/look/{topic}", web::get().to(forums::look))
            .route("/api/forums/{slug}/compare/{proposal}/{from}/{to}", web::get().to(forums::compare))
            .route("/api/forums/{slug}/panel", web::get().to(panel::panel))
            .route("/api/forums/{slug}/trail/{proposal}", web::get().to(trails::trail))
            .route("/api/forums/{slug}/came-of-mine", web::get().to(trails::mine))
            .route("/api/desk", web::get().to(desk::desk))
            .route("/api/me", web::get().to(sign_in::me))
            .route("/api/sign-in", web::post().to(sign_in::ask_code))
            .route("/api/sign-in/code", web::post().to(sign_in::enter_code))
            .route("/api/sign-out", web::post().to(sign_in::sign_out))
            .route("/api/rehearsals", web::post().to(rehearsals::open))
            .route("/api/rehearsals/{slug}/sources", web::post().to(rehearsals::sources))
            // What people open. Every one of them can be read without JavaScript.
            .route("/", web::get().to(pages::front))
            .route("/sign-in", web::get().to(pages::sign_in))
            .route("/invite/{token}", web::get().to(pages::invitation))
            .route("/demo/{key}", web::get().to(sign_in::demo))
            .route("/style", web::get().to(pages::style))
            .route("/desk", web::get().to(pages::desk))
            .route("/propose", web::get().to(pages::propose))
            .route("/f/{slug}", web::get().to(pages::forum))
            .route("/f/{slug}/{rest}", web::get().to(pages::forum_part))
            .route("/f/{slug}/{no}/trail", web::get().to(pages::trail))
            .route("/f/{slug}/proposals/new", web::get().to(pages::forum))
            // Files and health.
            .route("/assets/{file:.*}", web::get().to(files::asset))
            .route("/icon.svg", web::get().to(files::icon))
            .route("/health", web::get().to(pages::health))
            .default_service(web::to(pages::not_found)),
    );
}
