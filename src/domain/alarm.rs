//! Warnings of the panel: raised, acknowledged in writing, cleared; all in the log. What the panel says in one glance.

use crate::act::{WarningAcknowledged, WarningCleared, WarningRaised};
use crate::event::{Entry, Event, Micros, Seq};
use crate::forum::Forum;
use crate::index::{Form, Key};
use crate::item::{HealthItem, Verdict, WarningItem};
use crate::panel::{Beside, Level, Panel, Threshold, Values, Warning};
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::{Deed, Sight};

/// The panel's own item.
const HEALTH: Key = Key { no: Seq(0), form: Form::Health };

/// The checks that the gate before the council asks about (G6).
const GATE: [Warning; 3] = [Warning::Nc1, Warning::Nc2, Warning::Nc3];

/// Indicators are weighed once an hour, checks at every entry: in an evening's talk an indicator would only flicker.
const HOUR: i64 = 3_600_000_000;

impl Forum {
    /// The panel as of a moment that is not before the last entry.
    #[must_use]
    pub fn panel(&self, now: Micros) -> Panel {
        let sight = Sight { forum: self, audience: crate::item::Audience::Public };
        Panel { verdicts: sight.verdicts(self.watch.found_at(now)), ..self.watch.panel(now) }
    }

    /// The panel's values as of a moment that is not before the last entry.
    #[must_use]
    pub fn values(&self, now: Micros) -> Values {
        self.watch.values(now)
    }

    /// The verdicts that stand as of the last entry and that the sponsor has not answered; of those the gate asks about.
    #[must_use]
    pub fn unanswered_verdicts(&self) -> Vec<Warning> {
        let answered =
            |warning: Warning| self.watch.warned().standing(warning).is_some_and(|(_, raised)| raised.acknowledged.is_some());
        GATE.into_iter().filter(|warning| self.watch.stands(*warning) && !answered(*warning)).collect()
    }

    /// Alarms that stand and that the sponsor has not answered, and since when: duties. A lesser sign may be answered, and waits
    /// for nobody.
    pub(crate) fn unanswered_alarms(&self) -> Vec<(Seq, Micros)> {
        let standing = self.watch.warned().all_standing();
        let alarms = standing.filter(|(_, raised)| raised.level == Level::Alarm && raised.acknowledged.is_none());
        alarms.map(|(no, raised)| (no, raised.at)).collect()
    }

    /// How many checks say no, as of the last entry.
    #[must_use]
    pub fn n_verdicts(&self) -> u32 {
        crate::mandate::count(self.watch.n_found())
    }

    /// Shows an entry to the panel, after everyone else has taken it in.
    pub(crate) fn watch_over(&mut self, entry: &Entry) {
        let answered = if let Event::ContributionMade { reply_to, .. } = &entry.event { *reply_to } else { None };
        let to = answered.and_then(|no| self.writer(no)).and_then(crate::event::By::person);
        if let Event::VoteCast { .. } = &entry.event {
            return self.watch.pass_by(entry.at);
        }
        let before = self.watch.glance();
        self.watch.take_in(entry, Beside { talk: self.topic_of(entry.seq), to });
        if entry.seq == Seq(1) {
            self.index.put(HEALTH, Key::HALL, true);
            self.touch(HEALTH);
        } else if before != self.watch.glance() {
            self.touch(HEALTH);
        }
    }

    /// What the panel raises and clears at this moment. Only where the council has adopted a mandate.
    pub(crate) fn due_warnings(&self, now: Micros) -> Vec<Event> {
        let hour = |at: Micros| at.0.div_euclid(HOUR);
        let wanted = self.watch.wanted(now, hour(now) != hour(self.watch.at()));
        let mut events = Vec::new();
        for (warning, wanted) in wanted {
            let standing = self.watch.warned().standing(warning);
            let goes_on = match (standing, &wanted) {
                (Some((_, raised)), Some((level, of))) => raised.level == *level && raised.covers(of),
                (None, None) => true,
                (Some(_), None) | (None, Some(_)) => false,
            };
            if goes_on {
                continue;
            }
            events.extend(standing.map(|(no, _)| Event::WarningCleared(WarningCleared { warning: no })));
            events.extend(wanted.map(|(level, of)| Event::WarningRaised(WarningRaised { warning, level, of })));
        }
        events
    }

    pub(crate) fn judge_warning_raised(&self, _who: &Who, act: &WarningRaised) -> Result<(), Refusal> {
        if self.watch.warned().standing(act.warning).is_some() { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    pub(crate) fn warning_raised(&mut self, entry: &Entry, _act: &WarningRaised) {
        let key = Key::new(entry.seq, Form::Warning);
        self.index.put(key, Key::HALL, true);
        self.touch(key);
    }

    pub(crate) fn judge_warning_acknowledged(&self, _who: &Who, act: &WarningAcknowledged) -> Result<(), Refusal> {
        let raised = self.watch.warned().get(act.warning).ok_or(Refusal::NoSuch { entry: act.warning })?;
        if raised.acknowledged.is_some() || raised.cleared.is_some() { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    pub(crate) fn warning_acknowledged(&mut self, entry: &Entry, act: &WarningAcknowledged) {
        let key = Key::new(act.warning, Form::Warning);
        self.answers_to_warnings.insert(act.warning, Deed::new(entry, Some(act.reason.shared())));
        self.show_in(entry.seq, key);
        self.show_in(entry.seq, HEALTH);
        self.lean_by(key, entry.by);
        self.lean_by(HEALTH, entry.by);
        self.touch(key);
    }

    pub(crate) fn judge_warning_cleared(&self, _who: &Who, act: &WarningCleared) -> Result<(), Refusal> {
        let raised = self.watch.warned().get(act.warning).ok_or(Refusal::NoSuch { entry: act.warning })?;
        if raised.cleared.is_some() { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    pub(crate) fn warning_cleared(&mut self, _entry: &Entry, act: &WarningCleared) {
        self.touch(Key::new(act.warning, Form::Warning));
    }

    /// A number of the panel and the gates as it is in force here.
    #[must_use]
    pub fn number_in_force(&self, threshold: Threshold) -> u32 {
        self.watch.thousandths(threshold)
    }
}

impl Sight<'_> {
    fn answer_to(&self, warning: Seq) -> Option<crate::item::Act> {
        self.forum.answers_to_warnings.get(&warning).map(|deed| self.act(deed))
    }

    fn verdicts(&self, mut found: Vec<Verdict>) -> Vec<Verdict> {
        for verdict in &mut found {
            verdict.acknowledged = verdict.raised.and_then(|no| self.answer_to(no));
        }
        found
    }

    pub fn health_item(&self, _no: Seq) -> Option<HealthItem> {
        let glance = self.forum.watch.glance();
        let count = |level: Level| crate::mandate::count(glance.levels.iter().filter(|one| **one == level).count());
        Some(HealthItem {
            lamps: glance.lamps,
            n_warn: count(Level::Warn),
            n_alarm: count(Level::Alarm),
            verdicts: self.verdicts(glance.verdicts),
        })
    }

    pub fn warning_item(&self, no: Seq) -> Option<WarningItem> {
        let raised = self.forum.watch.warned().get(no)?;
        Some(WarningItem {
            warning: raised.warning,
            level: raised.level,
            of: raised.of.clone(),
            raised_at: raised.at,
            acknowledged: self.answer_to(no),
            cleared_at: raised.cleared,
        })
    }
}
