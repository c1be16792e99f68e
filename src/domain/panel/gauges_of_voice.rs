//! The gauges of who speaks and who is answered: I1 to I8, I12, I13, I19 to I22.

use super::arithmetic::{DAY, between, many, median, share};
use super::gauge::Bad;
use super::hearing::Hearing;
use super::read::{Gauge, GaugeState};
use super::record::Actor;
use super::threshold::Threshold as T;
use super::values::VOICES;
use super::warning::Warning;
use super::watch::Watch;
use crate::people::ActorGroup;

impl Hearing<'_> {
    fn number(&self, threshold: T) -> Option<f64> {
        Some(self.watch.number(threshold))
    }

    fn gauge(&self, warning: Warning, n: usize, least: T) -> Gauge {
        Gauge::with(warning, n, self.watch.whole(least))
    }

    /// I2.
    pub(super) fn diversity(&self) -> Gauge {
        let gauge = self.gauge(Warning::I2, self.active.len(), T::ActiveLeast);
        let Some((evenness, largest, part)) = self.evenness() else { return gauge.unless_read() };
        let gauge = gauge.scale(evenness, Bad::Low, self.number(T::EvennessWarn), self.number(T::EvennessAlarm));
        if self.watch.may_show(largest) { gauge.about("largest", part, None, largest) } else { gauge }
    }

    /// I3.
    pub(super) fn lay_share(&self) -> Gauge {
        let gauge = self.gauge(Warning::I3, self.active.len(), T::ActiveLeast);
        let Some((lay, affected, of_lay)) = self.laity() else { return gauge.unless_read() };
        let alarm = self.number(T::LayAlarm);
        gauge
            .scale(lay, Bad::Low, self.number(T::LayWarn), alarm)
            .when(affected < self.watch.number(T::AffectedWarn), GaugeState::Warn)
            .when(alarm.is_some_and(|alarm| affected < alarm), GaugeState::Alarm)
            .figure_of("lay", of_lay, self.active.len())
            .figure("affected", affected)
    }

    /// I4.
    pub(super) fn share_of_voice(&self) -> Gauge {
        let gauge = self.gauge(Warning::I4, self.active.len(), T::VoicesLeast);
        let Some((gini, top, people)) = self.concentration() else { return gauge.unless_read() };
        gauge
            .scale(gini, Bad::High, self.number(T::GiniWarn), self.number(T::GiniAlarm))
            .when(top > self.watch.number(T::TopWarn), GaugeState::Warn)
            .when(top > self.watch.number(T::TopAlarm), GaugeState::Alarm)
            .figure_of("top", people, self.active.len())
            .figure("top_share", top)
    }

    /// I5.
    pub(super) fn voice_by_role(&self) -> Gauge {
        let mut gauge = self.gauge(Warning::I5, self.posts.len(), T::VoiceLeast);
        if !self.has_voices() {
            return gauge.unless_read();
        }
        let (high, low) = (self.watch.number(T::VoiceHighWarn), self.watch.number(T::VoiceLowWarn));
        let (top, bottom) = (self.watch.number(T::VoiceHighAlarm), self.watch.number(T::VoiceLowAlarm));
        for group in VOICES.into_iter().filter(|group| self.watch.may_show(*group)) {
            let Some(voice) = self.voice(|actor| actor.group == group) else { continue };
            let may_shout = !matches!(group, ActorGroup::Elected | ActorGroup::Manager | ActorGroup::Expert);
            let may_be_quiet = matches!(group, ActorGroup::Manager | ActorGroup::Expert);
            gauge = gauge
                .when((voice > high && !may_shout) || (voice < low && !may_be_quiet), GaugeState::Warn)
                .when((voice > top && !may_shout) || (voice < bottom && !may_be_quiet), GaugeState::Alarm)
                .about("voice", voice, None, group);
        }
        let lay = self.joined().filter(|(_, actor)| actor.lay()).count();
        if let Some(voice) = self.voice(Actor::lay).filter(|_| lay >= 3) {
            gauge = gauge.scale(voice, Bad::Low, self.number(T::LayVoiceWarn), Some(bottom)).figure("lay_voice", voice);
        }
        gauge
    }

    /// I7.
    pub(super) fn response_time(&self) -> Gauge {
        let calls = self.calls();
        let gauge = self.gauge(Warning::I7, calls.len(), T::CallsLeast);
        let Some(waiting) = self.waiting(&calls) else { return gauge.unless_read() };
        let late = share(waiting.late, waiting.n).unwrap_or(0.0);
        let gauge = gauge
            .scale(waiting.median, Bad::High, self.number(T::AnswerHoursWarn), None)
            .when(waiting.late > 0, GaugeState::Warn)
            .when(late >= self.watch.number(T::LateAlarm), GaugeState::Alarm)
            .figure_of("late", waiting.late, waiting.n)
            .figure("median_hours", waiting.median);
        let Some((oldest, hours)) = waiting.oldest else { return gauge };
        gauge.figure("oldest_days", hours / 24.0).figure("oldest_entry", f64::from(oldest.0))
    }

    /// I8.
    pub(super) fn reasoned_answers(&self) -> Gauge {
        let (good, due) = self.due(&self.calls());
        let gauge = self.gauge(Warning::I8, due, T::DueLeast);
        let Some(part) = share(good, due) else { return gauge.unless_read() };
        gauge.scale(part, Bad::Low, self.number(T::ReasonedWarn), self.number(T::ReasonedAlarm)).figure_of(
            "unreasoned",
            due - good,
            due,
        )
    }

    /// I12.
    pub(super) fn cross_group(&self) -> Gauge {
        let n = self.n_replies();
        let gauge = self.gauge(Warning::I12, n, T::RepliesLeast);
        let Some(cross) = self.cross() else { return gauge.unless_read() };
        let one_way = cross.two_way.is_some_and(|part| part < self.watch.number(T::TwoWayWarn));
        let mut gauge = gauge.when(one_way, GaugeState::Warn).figure("cross_share", cross.x);
        if let Some(q) = cross.q {
            gauge = gauge.scale(q, Bad::Low, self.number(T::CrossWarn), self.number(T::CrossAlarm));
        }
        if let Some(two_way) = cross.two_way {
            gauge = gauge.figure("two_way", two_way).figure("mixed_talks", many(cross.mixed));
        }
        gauge
    }

    /// I13.
    pub(super) fn unheard_share(&self) -> Gauge {
        let [(lay, of_lay), (others, of_others)] = self.unheard(&self.calls());
        let n = of_lay + of_others;
        let gauge = self.gauge(Warning::I13, n, T::UnheardLeast);
        let Some(part) = share(lay + others, n) else { return gauge.unless_read() };
        let gap = share(lay, of_lay).zip(share(others, of_others)).map(|(lay, others)| lay - others);
        gauge
            .scale(part, Bad::High, self.number(T::UnheardWarn), self.number(T::UnheardAlarm))
            .when(gap.is_some_and(|gap| gap > self.watch.number(T::UnheardGapWarn)), GaugeState::Warn)
            .figure_of("unheard", lay + others, n)
            .figure_of("unheard_lay", lay, of_lay)
    }

    /// I20.
    pub(super) fn reasons_given(&self) -> Gauge {
        let (why, asked) = self.reasons();
        let gauge = self.gauge(Warning::I20, asked, T::WhyLeast);
        let Some(part) = share(why, asked) else { return gauge.unless_read() };
        gauge.scale(part, Bad::Low, self.number(T::WhyWarn), self.number(T::WhyAlarm)).figure_of("why", why, asked)
    }

    /// I21.
    pub(super) fn political_breadth(&self) -> Gauge {
        let (active, all) = self.parties();
        let mut gauge = Gauge::with(Warning::I21, all.len(), 2);
        let Some(part) = share(active.len(), all.len()) else { return gauge.unless_read() };
        gauge.names = active.iter().map(|party| (*party).to_owned()).collect();
        gauge.scale(part, Bad::Low, self.number(T::PartiesWarn), None).when(active.len() == 1, GaugeState::Alarm).figure_of(
            "parties",
            active.len(),
            all.len(),
        )
    }

    /// I22.
    pub(super) fn welcome(&self) -> Gauge {
        let waits = self.welcomes();
        let gauge = self.gauge(Warning::I22, waits.len(), T::NewcomersLeast);
        let Some(hours) = median(waits) else { return gauge.unless_read() };
        gauge.scale(hours, Bad::High, self.number(T::WelcomeWarn), self.number(T::WelcomeAlarm)).figure("hours", hours)
    }
}

impl Watch {
    /// I1.
    pub(super) fn missing_voices(&self, whole: &Hearing) -> Gauge {
        if !self.is_working() || self.frame.is_none() {
            return Gauge::silent(Warning::I1);
        }
        let planned = self.stages.last().and_then(|opened| opened.days);
        let part = planned.map(|days| f64::from(days) * self.number(T::MissingPart));
        let grace = part.unwrap_or(f64::INFINITY).min(self.number(T::MissingDays));
        let missing = whole.missing();
        let nobody = missing.iter().any(|(_, active, _)| *active == 0);
        let mut gauge = Gauge::with(Warning::I1, whole.active.len(), 0);
        if between(self.stage_at(), whole.now, DAY) < grace {
            return gauge.unless_read();
        }
        for (group, active, least) in &missing {
            gauge = gauge.about("missing", many(*active), Some(f64::from(*least)), *group);
        }
        let required = self.frame.as_ref().map_or(0, |frame| frame.required.len());
        gauge.main = share(required - missing.len(), required);
        gauge.low_is_bad = true;
        gauge.when(!missing.is_empty(), GaugeState::Warn).when(nobody, GaugeState::Alarm)
    }

    /// I6.
    pub(super) fn elected_presence(&self, whole: &Hearing) -> Gauge {
        if !self.is_working() {
            return Gauge::silent(Warning::I6);
        }
        let Some(presence) = whole.presence() else { return Gauge::with(Warning::I6, 0, 1) };
        let mut gauge = Gauge::with(Warning::I6, presence.elected, 1);
        let seen = presence.elected - presence.silent.len();
        gauge.names = presence.silent.iter().map(|actor| actor.name.to_string()).collect();
        gauge.names.sort();
        gauge
            .scale(
                many(seen) / many(presence.elected),
                Bad::Low,
                Some(self.number(T::PresenceWarn)),
                Some(self.number(T::PresenceAlarm)),
            )
            .when(presence.hands_on == 0 || presence.hands_off == 0, GaugeState::Alarm)
            .figure_of("silent", presence.silent.len(), presence.elected)
            .figure("hands_on", many(presence.hands_on))
            .figure("hands_off", f64::from(presence.hands_off))
    }

    /// I19.
    pub(super) fn staying_on(&self, whole: &Hearing) -> Gauge {
        if !self.has_before() {
            return Gauge::silent(Warning::I19);
        }
        let groups = whole.staying();
        let mut gauge = Gauge::with(Warning::I19, groups.values().map(|(_, all)| all).sum(), self.whole(T::StayingLeast));
        let early = between(self.stage_at(), whole.now, DAY) < self.number(T::StayingDays);
        if early || groups.is_empty() {
            return gauge.unless_read();
        }
        let (warn, alarm) = (Some(self.number(T::StayingWarn)), Some(self.number(T::StayingAlarm)));
        for (group, (stayed, all)) in groups.into_iter().filter(|(group, _)| self.may_show(*group)) {
            let part = many(stayed) / many(all);
            let lowest = gauge.main.is_none_or(|main| part < main);
            let before = gauge.main;
            gauge = gauge.scale(part, Bad::Low, warn, alarm).about("stayed", many(stayed), Some(many(all)), group);
            gauge.main = if lowest { Some(part) } else { before };
        }
        gauge
    }
}
