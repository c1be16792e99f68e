//! What is seen of the panel in one glance, and what it has to warn of now.

use std::collections::BTreeMap;

use super::read::GaugeState;
use super::verdict::Found;
use super::warned::Warned;
use super::warning::{Level, Warning};
use super::watch::Watch;
use crate::event::{Micros, Seq};
use crate::item::{Lamps, Verdict};

/// Lamps, verdicts and standing warnings, as of the last entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Glance {
    pub lamps: Lamps,
    pub verdicts: Vec<Verdict>,
    /// Of the indicators that stand.
    pub levels: Vec<Level>,
    /// Which of those that stand were answered.
    answered: Vec<Seq>,
}

/// A warning as it should stand: how gravely, about which proposals; absent where there is nothing to warn of.
pub(crate) type Wanted = Option<(Level, Vec<Seq>)>;

impl Watch {
    /// The moment of the last entry.
    pub fn at(&self) -> Micros {
        self.at
    }

    pub fn warned(&self) -> &Warned {
        &self.warned
    }

    /// Whether a check says no, as of the last entry.
    pub fn stands(&self, warning: Warning) -> bool {
        self.verdicts.found.contains_key(&warning)
    }

    /// How many checks say no, as of the last entry.
    pub fn n_found(&self) -> usize {
        self.verdicts.found.len()
    }

    pub fn glance(&self) -> Glance {
        let indicators = self.warned.all_standing().filter(|(_, raised)| raised.warning < Warning::Nc1);
        let answered = self.warned.all_standing().filter(|(_, raised)| raised.acknowledged.is_some());
        Glance {
            lamps: self.verdicts.lamps,
            verdicts: self.told(&self.verdicts.found),
            levels: indicators.map(|(_, raised)| raised.level).collect(),
            answered: answered.map(|(no, _)| no).collect(),
        }
    }

    /// The checks that say no as of a moment, without the sponsor's answers.
    pub fn found_at(&self, now: Micros) -> Vec<Verdict> {
        self.told(&self.verdicts_at(now).found)
    }

    fn told(&self, found: &BTreeMap<Warning, Found>) -> Vec<Verdict> {
        let tell = |(warning, found): (&Warning, &Found)| Verdict {
            warning: *warning,
            proposals: found.proposals.clone(),
            since: found.since,
            group: found.group,
            n: found.n,
            of: found.of,
            raised: self.warned.standing(*warning).map(|(no, _)| no),
            acknowledged: None,
        };
        found.iter().map(tell).collect()
    }

    /// What should stand at a moment: every check, and every indicator where those are asked too. Nothing without a mandate.
    pub fn wanted(&self, now: Micros, indicators: bool) -> Vec<(Warning, Wanted)> {
        if self.frame.is_none() {
            return Vec::new();
        }
        let mut found = self.verdicts_at(now).found;
        let checks = Warning::ALL.into_iter().filter(|warning| *warning >= Warning::Nc1);
        let mut wanted: Vec<(Warning, Wanted)> =
            checks.map(|warning| (warning, found.remove(&warning).map(|found| (Level::Alarm, found.proposals)))).collect();
        if indicators {
            wanted.extend(self.panel(now).gauges.into_iter().map(|gauge| {
                let level = match gauge.state {
                    GaugeState::NotNow | GaugeState::TooLittle | GaugeState::Fine => None,
                    GaugeState::Warn => Some(Level::Warn),
                    GaugeState::Alarm => Some(Level::Alarm),
                };
                (gauge.warning, level.map(|level| (level, gauge.proposals())))
            }));
        }
        wanted
    }
}
