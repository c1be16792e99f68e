//! Which forums are running: starts them when somebody comes, forgets them when they have ended.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use deliberation::event::Stage;
use deliberation::people::Person;
use tokio::time::{Instant, sleep};

use super::lists::{Lists, card, waiting};
use super::running::{Ask, Away, Running};
use super::trend::Trend;
use crate::clock;
use crate::store::{ForumId, Store, StoredForum};
use crate::wire::page::{DeskForum, ForumCard, PanelLook};

/// How often it is asked which forums nobody has opened for long.
const ROUND: Duration = Duration::from_secs(300);
/// A forum with a mandate that nobody opens is opened this often, so that what time brings is recorded.
const UNSEEN_MOST: Duration = Duration::from_secs(3_600);
/// The pause between two of them: those who wait go first.
const PACE: Duration = Duration::from_secs(1);

/// All running forums of this server.
#[derive(Clone)]
pub struct Hub {
    store: Store,
    running: Arc<Mutex<HashMap<ForumId, Running>>>,
    lists: Arc<Lists>,
    trend: Arc<Trend>,
}

impl Hub {
    /// With nobody in it.
    #[must_use]
    pub fn new(store: Store) -> Self {
        Self { store, running: Arc::default(), lists: Arc::default(), trend: Arc::default() }
    }

    /// The store below.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// A forum, started if it is not running. Whether it exists is the caller's to know.
    #[must_use]
    pub fn forum(&self, id: ForumId) -> Running {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.retain(|_, forum| !forum.has_ended());
        running.entry(id).or_insert_with(|| Running::start(self.store.clone(), id)).clone()
    }

    /// A forum in a list: as it was last seen, where its log has not gone on since. `stored` says how far it is.
    ///
    /// # Errors
    /// When it has to be opened and cannot.
    pub async fn card(&self, stored: &StoredForum) -> Result<ForumCard, Away> {
        if let Some(kept) = self.lists.card(stored.id, stored.head) {
            return Ok(kept);
        }
        let slug = stored.slug.clone();
        let card = self.forum(stored.id).read(move |desk| card(desk.forum(), slug)).await?;
        self.lists.keep_card(stored.id, &card);
        Ok(card)
    }

    /// What waits for somebody in a forum, kept in the same way.
    ///
    /// # Errors
    /// When it has to be opened and cannot.
    pub async fn waiting(&self, stored: &StoredForum, person: &Person) -> Result<DeskForum, Away> {
        if let Some(kept) = self.lists.waiting(stored.id, stored.head, person) {
            return Ok(kept);
        }
        let (slug, asking) = (stored.slug.clone(), person.clone());
        let read = move |desk: &super::Desk| (desk.forum().at(), waiting(desk.forum(), slug, asking));
        let (at, waiting) = self.forum(stored.id).read(read).await?;
        self.lists.keep_waiting(stored.id, at, person, &waiting);
        Ok(waiting)
    }

    /// The panel of a forum as of now, with its trend.
    ///
    /// # Errors
    /// When the record cannot be reached.
    pub async fn panel(&self, id: ForumId) -> Result<PanelLook, Away> {
        let running = self.forum(id);
        let read = running.read(|desk| PanelLook { place: desk.place(), panel: desk.forum().panel(clock::now()) });
        let mut look = read.await?;
        self.trend.fill(&self.store, id, &mut look.panel).await.map_err(|error| {
            tracing::error!(forum = %id.0, %error, "the panel of a week ago cannot be read");
            Away
        })?;
        Ok(look)
    }

    /// Opens, every so often, forums with a mandate that nobody has opened for long: an open forum records what time brings.
    pub async fn keep_time(self) {
        let mut seen: HashMap<ForumId, Instant> = HashMap::new();
        loop {
            sleep(ROUND).await;
            let store = self.store.clone();
            let Ok(Ok(forums)) = tokio::task::spawn_blocking(move || store.forums()).await else { continue };
            for stored in forums {
                let now = Instant::now();
                if seen.get(&stored.id).is_some_and(|seen| now.duration_since(*seen) < UNSEEN_MOST) {
                    continue;
                }
                seen.insert(stored.id, now);
                // A forum that cannot be opened has said so itself.
                let Ok(card) = self.card(&stored).await else { continue };
                if card.ends.is_some() && card.stage != Stage::Closed {
                    let _ = self.forum(stored.id).read(|_| ()).await;
                    sleep(PACE).await;
                }
            }
        }
    }

    fn all(&self) -> Vec<Running> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner).values().cloned().collect()
    }

    /// Somebody's details or offices have changed: every open connection of theirs knows at once.
    pub async fn renew(&self, person: &Person) {
        for forum in self.all() {
            forum.renew(person.clone()).await;
        }
    }

    /// The server stops: everyone is told when to come back.
    pub async fn stop(&self) {
        for forum in self.all() {
            let _ = forum.ask_in_turn(Ask::Stop).await;
        }
    }
}
