//! The panel with its trend: how each figure stood a week before, replayed from the log and kept for a while.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use deliberation::event::Micros;
use deliberation::panel::{Panel, Warning};
use tokio::sync::Mutex;
use tokio::time::Instant;

use super::Desk;
use crate::store::{ForumId, Store, StoreError};

/// How long ago the figures are that a trend compares with.
const WEEK_US: i64 = 7 * 86_400_000_000;
/// What was a week ago changes little in this time.
const KEPT_FOR: Duration = Duration::from_secs(600);
/// How many forums' figures are kept.
const KEPT_MOST: usize = 1_000;

type Figures = BTreeMap<Warning, f64>;

/// The figures of a week ago, by forum. A replay of a long log is not done twice at once.
#[derive(Default)]
pub struct Trend(Mutex<HashMap<ForumId, (Instant, Figures)>>);

impl Trend {
    /// Writes into a panel what its gauges showed a week before.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub async fn fill(&self, store: &Store, forum: ForumId, panel: &mut Panel) -> Result<(), StoreError> {
        let mut kept = self.0.lock().await;
        let now = Instant::now();
        let fresh = kept.get(&forum).filter(|(made, _)| now.duration_since(*made) < KEPT_FOR);
        let figures = if let Some((_, figures)) = fresh {
            figures.clone()
        } else {
            let (store, then) = (store.clone(), Micros(panel.at.0.saturating_sub(WEEK_US)));
            let replay = tokio::task::spawn_blocking(move || figures_at(&store, forum, then));
            let figures = replay.await.unwrap_or_else(|lost| {
                tracing::error!(forum = %forum.0, %lost, "the panel of a week ago was lost");
                Ok(Figures::new())
            })?;
            if kept.len() >= KEPT_MOST {
                kept.clear();
            }
            kept.insert(forum, (now, figures.clone()));
            figures
        };
        for gauge in &mut panel.gauges {
            gauge.was = figures.get(&gauge.warning).copied();
        }
        Ok(())
    }
}

/// What each gauge showed at a moment; nothing where the forum was not there yet.
fn figures_at(store: &Store, forum: ForumId, then: Micros) -> Result<Figures, StoreError> {
    let desk = Desk::open_until(store, forum, then)?;
    if desk.forum().stage().is_none() {
        return Ok(Figures::new());
    }
    let gauges = desk.forum().panel(then).gauges;
    Ok(gauges.into_iter().filter_map(|gauge| Some((gauge.warning, gauge.main?))).collect())
}
