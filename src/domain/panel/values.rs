//! The panel as bare values, rounded: what `moothall panel --json` prints and what a stranger's recomputation is held against.

use std::collections::BTreeMap;

use serde::Serialize;

use super::arithmetic::{date, mean, median, round, share};
use super::hearing::Hearing;
use super::threshold::Threshold;
use super::warning::Warning;
use super::watch::Watch;
use crate::act::Decision;
use crate::event::{Micros, Seq, Stage};
use crate::people::ActorGroup;

/// A value, or that it says nothing in this stage.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum InStage<T> {
    /// "n/a in this stage".
    NotNow(&'static str),
    /// The value; absent where there is too little data.
    Now(T),
}

const NOT_NOW: &str = "n/a in this stage";

fn here<T>(is: bool, value: impl FnOnce() -> T) -> InStage<T> {
    if is { InStage::Now(value()) } else { InStage::NotNow(NOT_NOW) }
}

/// I10.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UptakeValues {
    pub all: Option<f64>,
    pub n: u32,
    pub by_lay: Option<f64>,
    pub n_lay: u32,
    pub by_others: Option<f64>,
    pub into_public_led: Option<f64>,
    pub n_public_led: u32,
}

/// I12.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CrossValues {
    pub n: usize,
    #[serde(rename = "X")]
    pub x: f64,
    pub expected: f64,
    #[serde(rename = "Q")]
    pub q: Option<f64>,
    pub mixed_threads: usize,
    pub two_way: Option<f64>,
}

/// I13.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UnheardValues {
    pub all: Option<f64>,
    pub lay: Option<f64>,
    pub others: Option<f64>,
    pub n: usize,
}

/// I14 of a proposal.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BridgeValues {
    #[serde(rename = "B")]
    pub b: f64,
    pub bridging: bool,
    pub gap: f64,
    pub raw: BTreeMap<ActorGroup, f64>,
}

/// I15 of a proposal; items by their number.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CapacityValues {
    pub cov: Option<f64>,
    pub items: BTreeMap<u16, f64>,
    pub zero_essential: Vec<u16>,
    pub groups: usize,
    pub unpaid_share_of_hours: Option<f64>,
    pub public_cover_of_means: Option<f64>,
}

/// I16.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CouplingValues {
    pub days_since: f64,
    pub decision_due: String,
    pub overdue_days: i64,
}

/// I23.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IntegrityValues {
    pub duplicate_share: Option<f64>,
    pub fresh_passive_support: BTreeMap<Seq, f64>,
}

/// I24b.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DecisionValues {
    pub outcomes: BTreeMap<Decision, u32>,
    pub reasoned: Option<f64>,
    pub changes: usize,
    pub changes_reasoned: Option<f64>,
}

/// The lamps; the fourth is I18.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LampValues {
    pub define: bool,
    pub design: bool,
    pub implement: bool,
}

/// The checks that a log alone answers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CheckValues {
    #[serde(rename = "NC1_consultation_only")]
    pub nc1: bool,
    #[serde(rename = "NC2_dumping")]
    pub nc2: Vec<Seq>,
    #[serde(rename = "NC3_contracting_out")]
    pub nc3: Vec<Seq>,
    #[serde(rename = "NC4_elected_kings")]
    pub nc4: InStage<bool>,
    #[serde(rename = "NC5_sounding_board")]
    pub nc5: InStage<bool>,
    #[serde(rename = "NC6_public_absent")]
    pub nc6: InStage<bool>,
}

/// All values, under the names that everyone who recomputes them uses. Proposals are named by their entries.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[expect(missing_docs, reason = "docs/panel.md describes each value")]
pub struct Values {
    pub stage: Option<Stage>,
    pub active: usize,
    pub counted: usize,
    pub i01_missing: InStage<Vec<ActorGroup>>,
    pub i02_evenness: Option<f64>,
    pub i03_lay_affected: Option<(f64, f64)>,
    pub i04_concentration: Option<(f64, f64)>,
    pub i05_voice: Option<BTreeMap<&'static str, Option<f64>>>,
    pub i06_elected: InStage<Option<(f64, usize, u32)>>,
    pub i07_response_hours: Option<(f64, usize, f64, usize)>,
    pub i08_reasoned: Option<(f64, usize, usize)>,
    pub i09_declined_no_reason: usize,
    pub i10_uptake: UptakeValues,
    pub i11_coauthorship: Option<(f64, BTreeMap<Seq, usize>)>,
    pub i12_cross: Option<CrossValues>,
    pub i13_unheard: Option<UnheardValues>,
    pub i14_bridging: InStage<BTreeMap<Seq, Option<BridgeValues>>>,
    pub i15_capacity: InStage<BTreeMap<Seq, Option<CapacityValues>>>,
    pub i16_coupling: Option<CouplingValues>,
    pub i17_joint_problem: Option<(f64, f64)>,
    pub i18_novelty: Option<f64>,
    pub i19_continuity: InStage<BTreeMap<ActorGroup, f64>>,
    pub i20_reasons: Option<f64>,
    pub i21_parties: Option<f64>,
    pub i22_newcomer_hours: Option<f64>,
    pub i23_integrity: IntegrityValues,
    pub i24_decisions: Option<DecisionValues>,
    pub i25_pledge_fulfilment: Option<f64>,
    pub gate: LampValues,
    pub not_cocreation: CheckValues,
}

fn r3(value: f64) -> f64 {
    round(value, 3)
}

impl Watch {
    /// The values as of a moment that is not before the last entry.
    pub(crate) fn values(&self, now: Micros) -> Values {
        let hearing = Hearing::of(self, Micros(i64::MIN), now);
        let calls = hearing.calls();
        let working = self.is_working();
        let refining = self.is_from(Stage::Refine);
        let (together, new, live) = self.together_and_new();
        let (outside, broad, components) = self.joint();
        let (good, due) = hearing.due(&calls);
        let (why, asked) = hearing.reasons();
        let hands = || self.hands().into_iter().map(|(no, groups)| (no, groups.len())).collect();
        let enough = |n: usize, least| hearing.is_enough(n, least);
        Values {
            stage: self.stage(),
            active: hearing.active.len(),
            counted: hearing.posts.len(),
            i01_missing: here(working, || missing(&hearing)),
            i02_evenness: hearing.evenness().map(|(e, _, _)| r3(e)),
            i03_lay_affected: hearing.laity().map(|(lay, affected, _)| (r3(lay), r3(affected))),
            i04_concentration: hearing.concentration().map(|(gini, top, _)| (r3(gini), r3(top))),
            i05_voice: voices(&hearing),
            i06_elected: here(working, || presence(&hearing)),
            i07_response_hours: waiting(&hearing, &calls),
            i08_reasoned: share(good, due).filter(|_| enough(due, Threshold::DueLeast)).map(|part| (r3(part), good, due)),
            i09_declined_no_reason: self.bare_refusals(),
            i10_uptake: self.uptake_values(),
            i11_coauthorship: share(together, live).map(|part| (r3(part), hands())),
            i12_cross: cross(&hearing),
            i13_unheard: unheard(&hearing, &calls),
            i14_bridging: here(refining, || self.bridge_values()),
            i15_capacity: here(refining, || self.capacity_values()),
            i16_coupling: self.coupling_values(now),
            i17_joint_problem: share(outside, components).zip(share(broad, components)).map(|(all, two)| (r3(all), r3(two))),
            i18_novelty: share(new, live).map(r3),
            i19_continuity: here(self.has_before(), || staying(&hearing)),
            i20_reasons: share(why, asked).filter(|_| enough(asked, Threshold::WhyLeast)).map(r3),
            i21_parties: parties(&hearing),
            i22_newcomer_hours: newcomers(&hearing),
            i23_integrity: integrity(&hearing),
            i24_decisions: self.decision_values(),
            i25_pledge_fulfilment: self.kept().filter(|_| self.is_delivering()).map(|(part, _, _)| r3(part)),
            gate: self.lamp_values(now),
            not_cocreation: self.check_values(now),
        }
    }

    /// There is a stage before this one in which people worked together.
    pub(super) fn has_before(&self) -> bool {
        self.is_working() && self.is_from(Stage::Create) && self.stages.len() > 1
    }

    pub(super) fn is_delivering(&self) -> bool {
        self.is_from(Stage::Deliver) && self.stage() != Some(Stage::Closed)
    }

    fn uptake_values(&self) -> UptakeValues {
        let uptakes = self.uptakes();
        let part = |uptake: super::texts::Uptake| uptake.part(self).map(r3);
        UptakeValues {
            all: part(uptakes.all),
            n: uptakes.all.n,
            by_lay: part(uptakes.lay),
            n_lay: uptakes.lay.n,
            by_others: part(uptakes.others),
            into_public_led: part(uptakes.into_public),
            n_public_led: uptakes.into_public.n,
        }
    }

    fn bridge_values(&self) -> BTreeMap<Seq, Option<BridgeValues>> {
        let value = |bridge: super::texts::Bridge| BridgeValues {
            b: r3(bridge.b),
            bridging: bridge.bridging,
            gap: r3(bridge.gap),
            raw: bridge.raw.into_iter().map(|(group, part)| (group, r3(part))).collect(),
        };
        self.bridges().into_iter().map(|(no, bridge)| (no, bridge.map(value))).collect()
    }

    fn capacity_values(&self) -> BTreeMap<Seq, Option<CapacityValues>> {
        let value = |means: super::study::Means| CapacityValues {
            cov: mean(&means.cover).map(r3),
            items: (1_u16..).zip(means.cover.iter().map(|part| round(*part, 2))).collect(),
            zero_essential: means.zero,
            groups: means.groups.len(),
            unpaid_share_of_hours: means.unpaid.map(r3),
            public_cover_of_means: means.public_cover.map(r3),
        };
        self.capacities().into_iter().map(|(no, means)| (no, means.map(value))).collect()
    }

    fn coupling_values(&self, now: Micros) -> Option<CouplingValues> {
        let coupling = self.coupling(now)?;
        let days_since = round(coupling.days, 1);
        Some(CouplingValues { days_since, decision_due: date(coupling.due), overdue_days: coupling.overdue })
    }

    fn decision_values(&self) -> Option<DecisionValues> {
        let (good, all, changes_reasoned, changes) = self.reasoned_rulings();
        let mut outcomes: BTreeMap<Decision, u32> = BTreeMap::new();
        for ruled in &self.rulings {
            *outcomes.entry(ruled.decision).or_default() += 1;
        }
        let reasoned = share(good, all).map(r3);
        let changes_reasoned = share(changes_reasoned, changes).map(r3);
        (all > 0).then_some(DecisionValues { outcomes, reasoned, changes, changes_reasoned })
    }

    fn lamp_values(&self, now: Micros) -> LampValues {
        let lamps = self.verdicts_at(now).lamps;
        LampValues { define: lamps.define, design: lamps.design, implement: lamps.implement }
    }

    fn check_values(&self, now: Micros) -> CheckValues {
        let found = self.verdicts_at(now).found;
        let is = |warning| found.contains_key(&warning);
        let of = |warning: Warning| found.get(&warning).map(|found| found.proposals.clone()).unwrap_or_default();
        let working = self.is_working();
        CheckValues {
            nc1: is(Warning::Nc1),
            nc2: self.lists.dumped.iter().copied().collect(),
            nc3: of(Warning::Nc3),
            nc4: here(working, || is(Warning::Nc4)),
            nc5: here(working, || is(Warning::Nc5)),
            nc6: here(working, || is(Warning::Nc6)),
        }
    }
}

fn missing(hearing: &Hearing) -> Vec<ActorGroup> {
    let mut groups: Vec<ActorGroup> = hearing.missing().into_iter().map(|(group, _, _)| group).collect();
    groups.sort_by_key(|group| group_name(*group));
    groups
}

/// A group's name in the values.
#[must_use]
pub fn group_name(group: ActorGroup) -> &'static str {
    match group {
        ActorGroup::Elected => "elected",
        ActorGroup::Manager => "manager",
        ActorGroup::OtherPublic => "other_public",
        ActorGroup::Citizen => "citizen",
        ActorGroup::CivilSociety => "civil_society",
        ActorGroup::Business => "business",
        ActorGroup::Expert => "expert",
    }
}

/// Whose voices I5 weighs beside those of lay people.
pub(super) const VOICES: [ActorGroup; 5] =
    [ActorGroup::Elected, ActorGroup::Manager, ActorGroup::Expert, ActorGroup::CivilSociety, ActorGroup::Business];

fn voices(hearing: &Hearing) -> Option<BTreeMap<&'static str, Option<f64>>> {
    let r2 = |voice: Option<f64>| voice.map(|voice| round(voice, 2));
    let of = |group: ActorGroup| (group_name(group), r2(hearing.voice(|actor| actor.group == group)));
    let lay = ("lay", r2(hearing.voice(super::record::Actor::lay)));
    hearing.has_voices().then(|| VOICES.into_iter().map(of).chain([lay]).collect())
}

fn presence(hearing: &Hearing) -> Option<(f64, usize, u32)> {
    let presence = hearing.presence()?;
    let seen = presence.elected - presence.silent.len();
    Some((r3(share(seen, presence.elected)?), presence.hands_on, presence.hands_off))
}

fn waiting(hearing: &Hearing, calls: &[super::talk::Call]) -> Option<(f64, usize, f64, usize)> {
    let waiting = hearing.waiting(calls)?;
    let oldest = waiting.oldest.map_or(0.0, |(_, hours)| round(hours, 1));
    Some((round(waiting.median, 1), waiting.late, oldest, waiting.n))
}

fn cross(hearing: &Hearing) -> Option<CrossValues> {
    let cross = hearing.cross()?;
    Some(CrossValues {
        n: cross.n,
        x: r3(cross.x),
        expected: r3(cross.expected),
        q: cross.q.map(r3),
        mixed_threads: cross.mixed,
        two_way: cross.two_way.map(r3),
    })
}

fn unheard(hearing: &Hearing, calls: &[super::talk::Call]) -> Option<UnheardValues> {
    let [(lay, of_lay), (others, of_others)] = hearing.unheard(calls);
    let n = of_lay + of_others;
    let part = |part, of| share(part, of).map(r3);
    hearing.is_enough(n, Threshold::UnheardLeast).then(|| UnheardValues {
        all: part(lay + others, n),
        lay: part(lay, of_lay),
        others: part(others, of_others),
        n,
    })
}

fn staying(hearing: &Hearing) -> BTreeMap<ActorGroup, f64> {
    let part = |(group, (stayed, all))| share(stayed, all).map(|part| (group, round(part, 2)));
    hearing.staying().into_iter().filter_map(part).collect()
}

fn parties(hearing: &Hearing) -> Option<f64> {
    let (active, all) = hearing.parties();
    share(active.len(), all.len()).filter(|_| all.len() >= 2).map(r3)
}

fn newcomers(hearing: &Hearing) -> Option<f64> {
    let waits = hearing.welcomes();
    let enough = hearing.is_enough(waits.len(), Threshold::NewcomersLeast);
    enough.then(|| median(waits).map(|hours| round(hours, 1))).flatten()
}

fn integrity(hearing: &Hearing) -> IntegrityValues {
    let enough = |n: usize| hearing.is_enough(n, Threshold::IntegrityLeast);
    let n = hearing.posts.len();
    let copies = share(hearing.copies(), n).filter(|_| enough(n)).map(r3);
    let fresh = hearing.watch.live_drafts().filter_map(|(no, draft)| {
        let (fresh, all) = hearing.watch.fresh(draft, |person| hearing.active.contains_key(&person));
        share(fresh, all).filter(|_| enough(all)).map(|part| (no, r3(part)))
    });
    IntegrityValues { duplicate_share: copies, fresh_passive_support: fresh.collect() }
}
