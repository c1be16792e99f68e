//! The warnings that stand: raised, acknowledged by the sponsor, cleared. Each is an entry of the log.

use std::collections::BTreeMap;

use super::warning::{Level, Warning};
use super::watch::Touched;
use crate::act::WarningRaised;
use crate::event::{Entry, Micros, Seq};

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

/// All warnings there were.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Warned {
    all: BTreeMap<Seq, Raised>,
    /// Those that were not cleared.
    standing: BTreeMap<Warning, Seq>,
}

impl Warned {
    pub fn raise(&mut self, entry: &Entry, act: &WarningRaised) -> Touched {
        let (warning, level, of) = (act.warning, act.level, act.of.clone());
        self.all.insert(entry.seq, Raised { warning, level, of, at: entry.at, acknowledged: None, cleared: None });
        self.standing.insert(warning, entry.seq);
        Touched::Nothing
    }

    pub fn acknowledge(&mut self, no: Seq, by: Seq) -> Touched {
        if let Some(raised) = self.all.get_mut(&no) {
            raised.acknowledged = Some(by);
        }
        Touched::Nothing
    }

    pub fn clear(&mut self, no: Seq, at: Micros) -> Touched {
        if let Some(raised) = self.all.get_mut(&no) {
            raised.cleared = Some(at);
            if self.standing.get(&raised.warning) == Some(&no) {
                self.standing.remove(&raised.warning);
            }
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
