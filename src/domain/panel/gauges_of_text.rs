//! The gauges of what becomes of the texts and whether it holds: I9 to I11, I14 to I18, I23 to I26.

use super::arithmetic::{DAY, between, many, mean, share};
use super::gauge::Bad;
use super::hearing::Hearing;
use super::read::{Gauge, GaugeState};
use super::record::both_sides;
use super::threshold::Threshold as T;
use super::warning::Warning;
use super::watch::Watch;
use crate::event::{Micros, Stage};

impl Watch {
    /// I9.
    pub(super) fn declined_without_reason(&self) -> Gauge {
        let bare = self.bare_refusals();
        let declined = self.refusals.iter().filter(|(no, _)| !self.is_gone(*no)).count();
        let gauge = Gauge::with(Warning::I9, declined, 0).when(bare > 0, GaugeState::Alarm);
        gauge.scale(many(bare), Bad::High, None, Some(0.0)).figure_of("bare", bare, declined)
    }

    /// I10.
    pub(super) fn uptake_of_others(&self) -> Gauge {
        let uptakes = self.uptakes();
        let n = usize::try_from(uptakes.all.n).unwrap_or(usize::MAX);
        let mut gauge = Gauge::with(Warning::I10, n, self.whole(T::UptakeLeast));
        let Some(all) = uptakes.all.part(self) else { return gauge.unless_read() };
        gauge = gauge.scale(all, Bad::Low, Some(self.number(T::UptakeWarn)), None);
        if let (Some(lay), Some(others)) = (uptakes.lay.part(self), uptakes.others.part(self)) {
            gauge = gauge
                .when(others - lay > self.number(T::UptakeGapWarn), GaugeState::Warn)
                .figure("lay_uptake", lay)
                .figure("others_uptake", others);
        }
        if let Some(part) = uptakes.into_public.part(self) {
            gauge = gauge.when(part < self.number(T::UptakeAlarm), GaugeState::Alarm).figure("public_uptake", part);
        }
        uptakes.closed.into_iter().fold(gauge, |gauge, no| gauge.on("closed", 0.0, None, no))
    }

    /// I11.
    pub(super) fn breadth_of_authorship(&self) -> Gauge {
        let (together, _, live) = self.together_and_new();
        let gauge = Gauge::with(Warning::I11, live, 1);
        let Some(part) = share(together, live) else { return gauge.unless_read() };
        let gauge = gauge
            .scale(part, Bad::Low, Some(self.number(T::AuthorsWarn)), None)
            .when(together == 0, GaugeState::Alarm)
            .figure_of("together", together, live);
        let alone = self.hands().into_iter().filter(|(_, groups)| !both_sides(groups));
        alone.fold(gauge, |gauge, (no, groups)| gauge.on("one_sided", many(groups.len()), None, no))
    }

    /// I14.
    pub(super) fn bridging_support(&self) -> Gauge {
        if !self.is_from(Stage::Refine) {
            return Gauge::silent(Warning::I14);
        }
        let read: Vec<_> = self.bridges().into_iter().filter_map(|(no, bridge)| Some((no, bridge?))).collect();
        let mut gauge = Gauge::with(Warning::I14, read.len(), 1);
        let (gap, least) = (self.number(T::GapWarn), self.number(T::BridgingLeast));
        let leading = read.iter().max_by_key(|(_, bridge)| bridge.agree).map(|(no, _)| *no);
        let worst = read.iter().map(|(_, bridge)| bridge.lowest).min_by(f64::total_cmp);
        let Some(worst) = worst else { return gauge.unless_read() };
        gauge = gauge.scale(worst, Bad::Low, Some(least), None);
        gauge.alarm = Some(self.number(T::LowestAlarm));
        for (no, bridge) in read {
            let apart = !bridge.bridging || bridge.gap >= gap;
            let rejected = leading == Some(no) && bridge.lowest < self.number(T::LowestAlarm);
            gauge = gauge.when(apart, GaugeState::Warn).when(rejected, GaugeState::Alarm);
            if !apart {
                continue;
            }
            gauge = gauge.on("gap", bridge.gap, None, no);
            let shown = || bridge.raw.iter().filter(|(group, _)| self.may_show(**group));
            let most = shown().max_by(|one, other| one.1.total_cmp(other.1)).map(|most| ("carried_by", most));
            let least = shown().min_by(|one, other| one.1.total_cmp(other.1)).map(|least| ("opposed_by", least));
            for (name, (group, part)) in most.into_iter().chain(least) {
                gauge = gauge.on(name, *part, Some(*group), no);
            }
        }
        gauge
    }

    /// I15.
    pub(super) fn pledged_capacity(&self) -> Gauge {
        if !self.is_from(Stage::Refine) {
            return Gauge::silent(Warning::I15);
        }
        let read: Vec<_> = self.capacities().into_iter().filter_map(|(no, means)| Some((no, means?))).collect();
        let mut gauge = Gauge::with(Warning::I15, read.len(), 1);
        let covers = |cover: &[f64]| mean(cover).unwrap_or(1.0);
        let Some(lowest) = read.iter().map(|(_, means)| covers(&means.cover)).min_by(f64::total_cmp) else {
            return gauge.unless_read();
        };
        gauge = gauge.scale(lowest, Bad::Low, Some(self.number(T::CoverWarn)), None);
        for (no, means) in read {
            let cover = covers(&means.cover);
            let few = many(means.groups.len()) < self.number(T::PledgersLeast);
            gauge = gauge.when(few, GaugeState::Warn).when(!means.zero.is_empty(), GaugeState::Alarm);
            if few || !means.zero.is_empty() || cover < self.number(T::CoverWarn) {
                gauge = gauge.on("cover", cover, None, no).on("pledging_groups", many(means.groups.len()), None, no);
            }
            for item in &means.zero {
                gauge = gauge.on("bare_item", f64::from(*item), None, no);
            }
            let unpaid = means.unpaid.into_iter().map(|part| ("unpaid", part));
            for (name, part) in unpaid.chain(means.public_cover.map(|part| ("public_cover", part))) {
                gauge = gauge.on(name, part, None, no);
            }
        }
        gauge
    }

    /// I16.
    pub(super) fn council_coupling(&self, now: Micros) -> Gauge {
        let Some((coupling, frame)) = self.coupling(now).zip(self.frame.as_ref()) else {
            return Gauge::silent(Warning::I16);
        };
        let days = f64::from(frame.touchpoint_days);
        let silent = days * self.number(T::SilenceAlarm);
        Gauge::with(Warning::I16, 1, 0)
            .scale(coupling.days, Bad::High, Some(days), Some(silent))
            .when(coupling.overdue > 0, GaugeState::Alarm)
            .figure("days", coupling.days)
            .figure("overdue_days", between(Micros(0), Micros(coupling.overdue.saturating_mul(DAY)), DAY))
            .figure("unsignalled", many(coupling.unsignalled))
    }

    /// I17.
    pub(super) fn joint_problem(&self) -> Gauge {
        if self.frame.is_none() && self.revisions == 0 {
            return Gauge::silent(Warning::I17);
        }
        let (outside, broad, all) = self.joint();
        let gauge = Gauge::with(Warning::I17, all, 1);
        if self.revisions == 0 && self.is_from(Stage::Create) {
            return Gauge { state: GaugeState::Alarm, ..gauge }.figure("version", 1.0);
        }
        let Some(part) = share(outside, all) else { return gauge.unless_read() };
        gauge
            .scale(part, Bad::Low, Some(self.number(T::JointWarn)), None)
            .when(outside == 0, GaugeState::Alarm)
            .figure_of("shared", outside, all)
            .figure_of("broad", broad, all)
    }

    /// I18.
    pub(super) fn novelty(&self) -> Gauge {
        let (_, new, live) = self.together_and_new();
        let gauge = Gauge::with(Warning::I18, live, 1);
        let Some(part) = share(new, live) else { return gauge.unless_read() };
        gauge
            .scale(part, Bad::Low, Some(self.number(T::NoveltyWarn)), None)
            .when(new == 0, GaugeState::Alarm)
            .figure_of("new", new, live)
    }

    /// I23.
    pub(super) fn integrity(&self, whole: &Hearing) -> Gauge {
        let least = self.number(T::IntegrityLeast);
        let n = whole.posts.len();
        let (warn, alarm) = (self.number(T::FreshWarn), self.number(T::FreshAlarm));
        let fresh = self.live_drafts().filter_map(|(no, draft)| {
            let (fresh, all) = self.fresh(draft, |person| whole.active.contains_key(&person));
            share(fresh, all).filter(|part| many(all) >= least && *part > warn).map(|part| (no, part))
        });
        let fresh: Vec<_> = fresh.collect();
        let mut gauge = Gauge::with(Warning::I23, n, if fresh.is_empty() { self.whole(T::IntegrityLeast) } else { 0 });
        if let Some(part) = share(whole.copies(), n).filter(|_| many(n) >= least) {
            let marks = (Some(self.number(T::CopiesWarn)), Some(self.number(T::CopiesAlarm)));
            gauge = gauge.scale(part, Bad::High, marks.0, marks.1).figure_of("copies", whole.copies(), n);
        }
        for (no, part) in fresh {
            gauge = gauge.when(true, GaugeState::Warn).when(part > alarm, GaugeState::Alarm).on("fresh", part, None, no);
        }
        gauge
    }

    /// I24: decisions without reasons. The log has no open task of a moderator: what is hidden is hidden at once.
    pub(super) fn process_load(&self) -> Gauge {
        let (good, all, reasoned, changes) = self.reasoned_rulings();
        let gauge = Gauge::with(Warning::I24, all, 1);
        let Some(part) = share(good, all) else { return gauge.unless_read() };
        gauge
            .scale(part, Bad::Low, None, Some(1.0))
            .when(reasoned < changes, GaugeState::Alarm)
            .figure_of("reasoned", good, all)
            .figure_of("changes_reasoned", reasoned, changes)
    }

    /// I25. It says nothing before something is kept or half of the planned time is over: on the first day nothing can be.
    pub(super) fn pledges_kept(&self, now: Micros) -> Gauge {
        if !self.is_delivering() {
            return Gauge::silent(Warning::I25);
        }
        let Some((part, late, all)) = self.kept() else { return Gauge::with(Warning::I25, 0, 1) };
        let gauge = Gauge::with(Warning::I25, all, 1);
        let half = self.stages.last().and_then(|opened| opened.days).map_or(0.0, |days| f64::from(days) / 2.0);
        if part <= 0.0 && between(self.stage_at(), now, DAY) < half {
            return gauge.unless_read();
        }
        gauge.scale(part, Bad::Low, Some(self.number(T::KeptWarn)), Some(self.number(T::KeptAlarm))).figure_of(
            "late_pledges",
            late,
            all,
        )
    }

    /// I26: for information, never red.
    pub(super) fn administrations_share(&self) -> Gauge {
        let (same, all) = self.followed();
        let gauge = Gauge::with(Warning::I26, all, self.whole(T::FollowedLeast));
        let Some(part) = share(same, all) else { return gauge.unless_read() };
        gauge.scale(part, Bad::High, Some(self.number(T::FollowedWarn)), None).figure_of("followed", same, all)
    }
}
