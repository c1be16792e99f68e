//! The lamps of the definition and the checks of what co-creation is not (theory.md 4.1), kept up with every entry.

use std::collections::{BTreeMap, BTreeSet};

use super::arithmetic::{DAY, later, real};
use super::record::both_sides;
use super::threshold::Threshold;
use super::warning::Warning;
use super::watch::Watch;
use crate::act::Decision;
use crate::event::{Micros, Seq, Stage};
use crate::item::Lamps;
use crate::people::ActorGroup;

/// A check that says no, with what its banner names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    pub since: Micros,
    pub proposals: Vec<Seq>,
    pub group: Option<ActorGroup>,
    pub n: u32,
    pub of: u32,
}

/// Lamps and checks as of a moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Verdicts {
    pub lamps: Lamps,
    pub found: BTreeMap<Warning, Found>,
}

impl Watch {
    /// Lamps and checks anew, as of the last entry; what goes on keeps its beginning.
    pub(super) fn judge(&mut self, now: Micros) {
        self.verdicts = self.verdicts_at(now);
    }

    /// Lamps and checks as of a moment that is not before the last entry.
    pub(super) fn verdicts_at(&self, now: Micros) -> Verdicts {
        let lists = &self.lists;
        let lamps = Lamps {
            define: both_sides(&self.origins.iter().flatten().copied().collect::<BTreeSet<ActorGroup>>()),
            design: !lists.design.is_empty(),
            implement: !lists.implement.is_empty(),
            new: !lists.new.is_empty(),
        };
        let mut found = BTreeMap::new();
        found.extend(self.consultation(now).map(|one| (Warning::Nc1, one)));
        found.extend(self.dumping(now).map(|one| (Warning::Nc2, one)));
        found.extend(self.contracting(now).map(|one| (Warning::Nc3, one)));
        if self.is_working() {
            found.extend(self.kings(now).map(|one| (Warning::Nc4, one)));
            found.extend(self.sounding_board(now).map(|one| (Warning::Nc5, one)));
            found.extend(self.absence(now).map(|one| (Warning::Nc6, one)));
        }
        found.extend(self.diversion(now).map(|one| (Warning::Nc7, one)));
        for (warning, one) in &mut found {
            if let Some(before) = self.verdicts.found.get(warning) {
                one.since = one.since.min(before.since);
            }
        }
        Verdicts { lamps, found }
    }

    /// NC1: consultation only.
    fn consultation(&self, since: Micros) -> Option<Found> {
        let proposals: Vec<Seq> = self.lists.closed.iter().copied().collect();
        let first = *proposals.first().filter(|_| self.is_from(Stage::Refine))?;
        let group = self.drafts.get(&first).and_then(|draft| draft.by).and_then(|person| self.group(person));
        let n = proposals.iter().filter_map(|no| self.studies.get(no)?.closed_to).sum();
        Some(Found { since, proposals, group, n, of: 0 })
    }

    /// NC2: dumping; or work for people outside the public side of whose group nobody has spoken.
    fn dumping(&self, since: Micros) -> Option<Found> {
        let silent = |group: &ActorGroup| !self.sums.posts_of.contains_key(group);
        let unasked = |no: &&Seq| self.studies.get(no).is_some_and(|study| study.carriers.iter().any(silent));
        let carried = self.lists.carried.iter().filter(unasked);
        let all: BTreeSet<Seq> = self.lists.dumped.iter().chain(carried).copied().collect();
        let (n, of) = all.first().and_then(|no| self.studies.get(no)).map(|study| study.parts)?;
        Some(Found { since, proposals: all.into_iter().collect(), group: None, n, of })
    }

    /// NC3: contracting out.
    fn contracting(&self, since: Micros) -> Option<Found> {
        let proposals: Vec<Seq> = self.lists.contracted.iter().copied().collect();
        (!proposals.is_empty()).then(|| Found { since, proposals, ..Found::default() })
    }

    /// NC4: elected kings.
    fn kings(&self, since: Micros) -> Option<Found> {
        let (n, uptake) = self.uptake_into_public();
        let high = self.number(Threshold::VoiceHighWarn);
        let loud = self.voice_of(ActorGroup::Elected).is_some_and(|voice| voice > high);
        let deaf = uptake.is_some_and(|uptake| uptake < self.number(Threshold::UptakeAlarm));
        (loud && deaf).then(|| Found { since, n, ..Found::default() })
    }

    /// NC5: sounding board.
    fn sounding_board(&self, since: Micros) -> Option<Found> {
        let high = self.number(Threshold::VoiceHighWarn);
        let loud = self.voice_of(ActorGroup::Manager).is_some_and(|voice| voice > high);
        let watched = self.sums.stage_elected <= self.whole(Threshold::BystanderMost);
        let enough = self.sums.stage_posts >= self.whole(Threshold::BystanderLeast);
        (loud && watched && enough).then(|| Found { since, n: self.sums.stage_elected, ..Found::default() })
    }

    /// NC6: nobody from the public side; it begins when the time was up.
    fn absence(&self, now: Micros) -> Option<Found> {
        let begun = self.stages.iter().find(|opened| opened.stage >= Stage::Diagnose).map(|opened| opened.at)?;
        let seen = self.sums.public_seen.map_or(begun, |seen| seen.max(begun));
        let up = later(seen, self.whole(Threshold::AbsentDays), DAY);
        let days = u32::try_from(now.0.saturating_sub(seen.0) / DAY).unwrap_or(0);
        (now >= up).then(|| Found { since: up, n: days, ..Found::default() })
    }

    /// NC7: people worked here and no decision is foreseen. A forum of before mandates and plans is asked for none.
    fn diversion(&self, now: Micros) -> Option<Found> {
        let found = |since: Micros| Some(Found { since, ..Found::default() });
        let worked = self.sums.posts > 0;
        let Some(frame) = &self.frame else {
            return if self.planned && worked && self.is_from(Stage::Diagnose) { found(now) } else { None };
        };
        let undecided = self.live_undecided();
        if self.stage() == Some(Stage::Closed) {
            let none = self.rulings.is_empty() && worked;
            return if none || !undecided.is_empty() { found(self.stage_at()) } else { None };
        }
        if now <= frame.ends || undecided.is_empty() {
            return None;
        }
        Some(Found { since: frame.ends, proposals: undecided, ..Found::default() })
    }

    /// Live proposals on which the council owes a decision.
    pub(super) fn live_undecided(&self) -> Vec<Seq> {
        let owed = |ruled: Option<(Seq, Decision)>| match ruled {
            None | Some((_, Decision::Return)) => true,
            Some((_, Decision::Adopt | Decision::AdoptWithChanges | Decision::Reject)) => false,
        };
        self.live_drafts().filter(|(_, draft)| owed(draft.ruled)).map(|(no, _)| no).collect()
    }

    /// V of a group over the whole forum; absent before there are enough contributions.
    pub(super) fn voice_of(&self, group: ActorGroup) -> Option<f64> {
        let sums = &self.sums;
        let seats = sums.seats.get(&group).copied().filter(|n| *n > 0)?;
        if sums.posts < self.whole(Threshold::VoiceLeast) || sums.words == 0 {
            return None;
        }
        let spoken = sums.words_of.get(&group).copied().unwrap_or(0);
        let joined: u32 = sums.seats.values().sum();
        Some(real(spoken) / real(sums.words) / (f64::from(seats) / f64::from(joined)))
    }
}
