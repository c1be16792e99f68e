//! Which forums are running: starts them when somebody comes, forgets them when they have ended.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use deliberation::people::Person;

use super::forum::{Ask, Running};
use crate::store::{ForumId, Store};

/// All running forums of this server.
#[derive(Clone)]
pub struct Hub {
    store: Store,
    running: Arc<Mutex<HashMap<ForumId, Running>>>,
}

impl Hub {
    /// With nobody in it.
    #[must_use]
    pub fn new(store: Store) -> Self {
        Self { store, running: Arc::default() }
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
