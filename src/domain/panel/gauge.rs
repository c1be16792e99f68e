//! How a gauge is read: its data, its scale, what its text names. And the panel, which is all of them.

use super::Threshold;
use super::arithmetic::{DAY, many};
use super::hearing::Hearing;
use super::read::{Figure, Gauge, GaugeState, Panel};
use super::record::is_public;
use super::warning::Warning;
use super::watch::Watch;
use crate::event::{Micros, Seq, Stage};
use crate::people::ActorGroup;

/// I1, I3 and I13 stand first, so that what comes out does not crowd out who was heard (theory.md X20).
const ORDER: [Warning; 26] = [
    Warning::I1,
    Warning::I3,
    Warning::I13,
    Warning::I2,
    Warning::I4,
    Warning::I5,
    Warning::I6,
    Warning::I7,
    Warning::I8,
    Warning::I9,
    Warning::I10,
    Warning::I11,
    Warning::I12,
    Warning::I14,
    Warning::I15,
    Warning::I16,
    Warning::I17,
    Warning::I18,
    Warning::I19,
    Warning::I20,
    Warning::I21,
    Warning::I22,
    Warning::I23,
    Warning::I24,
    Warning::I25,
    Warning::I26,
];

/// Which end of a scale is the bad one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bad {
    Low,
    High,
}

impl Gauge {
    /// A gauge that says nothing in this stage.
    pub(super) fn silent(warning: Warning) -> Self {
        Self {
            warning,
            state: GaugeState::NotNow,
            n: 0,
            least: 0,
            main: None,
            warn: None,
            alarm: None,
            low_is_bad: false,
            was: None,
            figures: Vec::new(),
            names: Vec::new(),
            raised: None,
        }
    }

    /// A gauge with so much data, of which it takes so much.
    pub(super) fn with(warning: Warning, n: usize, least: u32) -> Self {
        let n = crate::mandate::count(n);
        let state = if n < least { GaugeState::TooLittle } else { GaugeState::Fine };
        Self { state, n, least, ..Self::silent(warning) }
    }

    /// Where there is enough data but nothing to read.
    pub(super) fn unless_read(mut self) -> Self {
        self.state = self.state.min(GaugeState::TooLittle);
        self
    }

    /// The figure on its scale; it turns yellow and red beyond the two marks.
    pub(super) fn scale(mut self, main: f64, bad: Bad, warn: Option<f64>, alarm: Option<f64>) -> Self {
        let beyond = |mark: Option<f64>| mark.is_some_and(|mark| if bad == Bad::Low { main < mark } else { main > mark });
        (self.main, self.warn, self.alarm, self.low_is_bad) = (Some(main), warn, alarm, bad == Bad::Low);
        self.when(beyond(warn), GaugeState::Warn).when(beyond(alarm), GaugeState::Alarm)
    }

    /// At least this grave where it is so. Too little data stays too little.
    pub(super) fn when(mut self, so: bool, state: GaugeState) -> Self {
        if so && self.state >= GaugeState::Fine {
            self.state = self.state.max(state);
        }
        self
    }

    pub(super) fn figure(mut self, name: &str, value: f64) -> Self {
        self.figures.push(Figure { name: name.to_owned(), value, of: None, group: None, proposal: None });
        self
    }

    pub(super) fn figure_of(mut self, name: &str, value: usize, of: usize) -> Self {
        let (value, of) = (many(value), Some(many(of)));
        self.figures.push(Figure { name: name.to_owned(), value, of, group: None, proposal: None });
        self
    }

    pub(super) fn about(mut self, name: &str, value: f64, of: Option<f64>, group: ActorGroup) -> Self {
        self.figures.push(Figure { name: name.to_owned(), value, of, group: Some(group), proposal: None });
        self
    }

    pub(super) fn on(mut self, name: &str, value: f64, group: Option<ActorGroup>, proposal: Seq) -> Self {
        self.figures.push(Figure { name: name.to_owned(), value, of: None, group, proposal: Some(proposal) });
        self
    }

    fn is_warning(&self) -> bool {
        self.state >= GaugeState::Warn
    }

    /// The proposals that its figures are about, each once.
    pub(crate) fn proposals(&self) -> Vec<Seq> {
        let mut all: Vec<Seq> = self.figures.iter().filter_map(|figure| figure.proposal).collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

impl Watch {
    /// The panel as of a moment that is not before the last entry.
    pub(crate) fn panel(&self, now: Micros) -> Panel {
        let whole = Hearing::of(self, Micros(i64::MIN), now);
        let verdicts = self.verdicts_at(now);
        let mut gauges: Vec<Gauge> = ORDER.iter().map(|warning| self.gauge(*warning, &whole)).collect();
        for gauge in &mut gauges {
            gauge.raised = self.warned.standing(gauge.warning).map(|(no, _)| no);
        }
        Panel {
            at: now,
            stage: self.stage(),
            active: crate::mandate::count(whole.active.len()),
            counted: crate::mandate::count(whole.posts.len()),
            lamps: verdicts.lamps,
            verdicts: Vec::new(),
            gauges,
            leadership: self.leadership(),
            overrides: self.overrides,
            numbers: Threshold::ALL.iter().map(|threshold| (*threshold, self.thousandths(*threshold))).collect(),
        }
    }

    fn gauge(&self, warning: Warning, whole: &Hearing) -> Gauge {
        if self.stage().is_none_or(|stage| stage == Stage::Closed) {
            return Gauge::silent(warning);
        }
        match warning {
            Warning::I1 => self.missing_voices(whole),
            Warning::I2 => self.in_both(whole, |it| it.diversity()),
            Warning::I3 => self.in_both(whole, |it| it.lay_share()),
            Warning::I4 => self.in_both(whole, |it| it.share_of_voice()),
            Warning::I5 => self.in_both(whole, |it| it.voice_by_role()),
            Warning::I6 => self.elected_presence(whole),
            Warning::I7 => self.with_trend(whole, |it| it.response_time()),
            Warning::I8 => self.with_trend(whole, |it| it.reasoned_answers()),
            Warning::I9 => self.declined_without_reason(),
            Warning::I10 => self.uptake_of_others(),
            Warning::I11 => self.breadth_of_authorship(),
            Warning::I12 => self.in_both(whole, |it| it.cross_group()),
            Warning::I13 => self.with_trend(whole, |it| it.unheard_share()),
            Warning::I14 => self.bridging_support(),
            Warning::I15 => self.pledged_capacity(),
            Warning::I16 => self.council_coupling(whole.now),
            Warning::I17 => self.joint_problem(),
            Warning::I18 => self.novelty(),
            Warning::I19 => self.staying_on(whole),
            Warning::I20 => self.in_both(whole, |it| it.reasons_given()),
            Warning::I21 => self.in_both(whole, |it| it.political_breadth()),
            Warning::I22 => self.with_trend(whole, |it| it.welcome()),
            Warning::I23 => self.integrity(whole),
            Warning::I24 => self.process_load(),
            Warning::I25 => self.pledges_kept(whole.now),
            Warning::I26 => self.administrations_share(),
            Warning::Nc1 | Warning::Nc2 | Warning::Nc3 | Warning::Nc4 | Warning::Nc5 | Warning::Nc6 | Warning::Nc7 => {
                Gauge::silent(warning)
            }
        }
    }

    /// Over the whole forum, with what it was a week before.
    fn with_trend(&self, whole: &Hearing, read: impl Fn(&Hearing) -> Gauge) -> Gauge {
        let before = Hearing::of(self, Micros(i64::MIN), Micros(whole.now.0.saturating_sub(7 * DAY)));
        Gauge { was: read(&before).main, ..read(whole) }
    }

    /// Over the whole forum, or in the open stage where that is worse.
    fn in_both(&self, whole: &Hearing, read: impl Fn(&Hearing) -> Gauge) -> Gauge {
        let all = self.with_trend(whole, &read);
        let stage = read(&Hearing::of(self, self.stage_at(), whole.now));
        if stage.is_warning() && stage.state > all.state { stage.figure("in_stage", 1.0) } else { all }
    }

    /// A group that may be shown by itself: the public side, and others from three people on.
    pub(super) fn may_show(&self, group: ActorGroup) -> bool {
        is_public(group) || self.sums.seats.get(&group).is_some_and(|n| *n >= 3)
    }
}
