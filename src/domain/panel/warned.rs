//! The warnings that stand: raised, acknowledged by the sponsor, cleared. Each is an entry of the log.

use std::collections::BTreeMap;

use super::warning::{Level, Warning};
use super::watch::Touched;
use crate::event::{Entry, Event, Micros, Seq};

/// A warning that was raised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Raised {
    pub warning: Warning,
    pub level: Level,
    pub of: Vec<Seq>,
    pub at: Micros,
    /// The entry in which the sponsor answered.
    pub acknowledged: Option<Seq>,
    pub cleared: Option<Micros>,
}

impl Raised {
    /// A check is raised anew for a further proposal: an answer to the first says nothing of it. An indicator is one of the forum.
    pub fn covers(&self, of: &[Seq]) -> bool {
        self.warning < Warning::Nc1 || of.iter().all(|no| self.of.contains(no))
    }
}

/// All warnings there were.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Warned {
    all: BTreeMap<Seq, Raised>,
    /// Those that were not cleared.
    standing: BTreeMap<Warning, Seq>,
}

impl Warned {
    /// Takes in what was raised, acknowledged or cleared.
    pub(super) fn take_in(&mut self, entry: &Entry) -> Touched {
        if let Event::WarningRaised(act) = &entry.event {
            let (warning, level, of) = (act.warning, act.level, act.of.clone());
            self.all.insert(entry.seq, Raised { warning, level, of, at: entry.at, acknowledged: None, cleared: None });
            self.standing.insert(warning, entry.seq);
        } else if let Event::WarningAcknowledged(act) = &entry.event {
            if let Some(raised) = self.all.get_mut(&act.warning) {
                raised.acknowledged = Some(entry.seq);
            }
        } else if let Event::WarningCleared(act) = &entry.event
            && let Some(raised) = self.all.get_mut(&act.warning)
        {
            raised.cleared = Some(entry.at);
            self.standing.retain(|_, no| *no != act.warning);
        }
        Touched::Nothing
    }

    pub fn get(&self, no: Seq) -> Option<&Raised> {
        self.all.get(&no)
    }

    /// The one that stands of this kind.
    pub fn standing(&self, warning: Warning) -> Option<(Seq, &Raised)> {
        let no = *self.standing.get(&warning)?;
        self.all.get(&no).map(|raised| (no, raised))
    }

    /// Everything that stands.
    pub fn all_standing(&self) -> impl Iterator<Item = (Seq, &Raised)> {
        self.standing.values().filter_map(|no| self.all.get(no).map(|raised| (*no, raised)))
    }
}
