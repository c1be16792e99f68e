//! `moothall serve`: opens the hall.

use std::io::Write as _;
use std::sync::Arc;
use std::time::Duration;

use actix_web::rt::net::TcpStream;
use actix_web::web::Data;
use actix_web::{App, HttpServer};
use anyhow::Context;
use tracing_subscriber::EnvFilter;

use crate::config::Config;
use crate::live::Hub;
use crate::notice::Mail;
use crate::store::Store;
use crate::web::{self, Demo, House, Limits, Pages};

/// A phone that does not read is let go by the kernel after this long: its actor cannot do it (see `live/session.rs`).
const UNREAD_MOST: Duration = Duration::from_secs(60);
/// How much the kernel keeps for a phone that does not read, in bytes.
const SEND_BUFFER: usize = 128 * 1024;
/// How many handshakes may wait while ten thousand phones come back at once.
const BACKLOG: u32 = 4_096;
/// How often a record that is away when the hall opens is tried again.
const AWAY_PAUSE: Duration = Duration::from_secs(2);

/// Serves until told to stop.
///
/// # Errors
/// When it cannot begin: the address is taken, the mail server's address cannot be read.
pub fn run(config: &Config) -> anyhow::Result<()> {
    log(config);
    // More than one library could bring the cryptography of TLS; this decides it once. A second call changes nothing.
    let _ = rustls::crypto::ring::default_provider().install_default();
    actix_web::rt::System::new().block_on(serve(config))
}

fn log(config: &Config) {
    let filter = EnvFilter::try_new(&config.log).unwrap_or_else(|_| EnvFilter::new("info"));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let _ = if config.log_json { lines.json().try_init() } else { lines.with_target(false).try_init() };
}

async fn serve(config: &Config) -> anyhow::Result<()> {
    let store = Store::open(config.database())?;
    let mail = Mail::new(&config.mail_from, config.smtp.as_deref()).context("the mail server's address cannot be read")?;
    let demo = if config.demo { prepare_demo(&store)? } else { Vec::new() };
    let hub = Hub::new(store.clone());
    let house = Data::new(House {
        store: store.clone(),
        hub: hub.clone(),
        mail: Arc::new(mail),
        limits: Arc::new(Limits::default()),
        pages: Arc::new(Pages::built_in()?),
        public_url: config.public_url.clone(),
        build: env!("CARGO_PKG_VERSION").to_owned(),
        demo: Arc::new(demo),
    });
    actix_web::rt::spawn(migrate(store));
    actix_web::rt::spawn(hub.clone().keep_time());
    let shown = house.clone();
    let server = HttpServer::new(move || App::new().app_data(house.clone()).configure(web::routes))
        .on_connect(|connection, _| {
            if let Some(stream) = connection.downcast_ref::<TcpStream>() {
                bound_socket(stream);
            }
        })
        .backlog(BACKLOG)
        .shutdown_timeout(2)
        .disable_signals()
        .bind(config.listen)
        .with_context(|| format!("{} cannot be listened on; is another hall open there?", config.listen))?;
    let address = server.addrs().first().copied().unwrap_or(config.listen);
    greet(&shown, &format!("http://{address}"));
    let server = server.run();
    let handle = server.handle();
    actix_web::rt::spawn(async move {
        asked_to_stop().await;
        tracing::info!("the hall closes; everyone is told when to come back");
        hub.stop().await;
        handle.stop(true).await;
    });
    server.await?;
    Ok(())
}

/// The memory that a stuck phone can hold is bounded in the kernel too.
fn bound_socket(stream: &TcpStream) {
    let socket = socket2::SockRef::from(stream);
    let bounded = socket
        .set_tcp_user_timeout(Some(UNREAD_MOST))
        .and_then(|()| socket.set_send_buffer_size(SEND_BUFFER))
        .and_then(|()| socket.set_tcp_nodelay(true));
    if let Err(error) = bounded {
        tracing::debug!(%error, "a socket could not be bounded");
    }
}

/// Brings the record up to date. While it is away the hall is open all the same and says so on every page.
async fn migrate(store: Store) {
    loop {
        let again = store.clone();
        match actix_web::web::block(move || again.migrate()).await {
            Ok(Ok(applied)) => {
                if !applied.is_empty() {
                    tracing::info!(?applied, "the record is up to date");
                }
                return;
            }
            Ok(Err(error)) => tracing::error!(%error, "the record cannot be reached; trying again"),
            Err(error) => tracing::error!(%error, "bringing the record up to date was interrupted"),
        }
        actix_web::rt::time::sleep(AWAY_PAUSE).await;
    }
}

fn prepare_demo(store: &Store) -> anyhow::Result<Vec<Demo>> {
    store.migrate()?;
    super::demo::prepare(store)
}

/// Says where the hall is. Whoever started it may have stopped listening: that is no reason to close it.
fn greet(house: &House, address: &str) {
    let mut lines = format!("The hall is open: {address}/\n");
    for one in house.demo.iter() {
        lines += &format!("  as {} ({}): {address}{}\n", one.card.name, one.key, one.card.href);
    }
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(lines.as_bytes()).and_then(|()| out.flush());
}

async fn asked_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let (Ok(mut terminate), Ok(mut interrupt)) = (signal(SignalKind::terminate()), signal(SignalKind::interrupt())) else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
}
