//! Gates: what must be so before the next stage opens, as a checklist that everyone sees, computed from the log.

use std::collections::{BTreeMap, BTreeSet};

use crate::act::{GateLine, GateOverridden};
use crate::answer::judge_reasoned;
use crate::event::{Entry, Micros, Seq, Stage};
use crate::forum::Forum;
use crate::index::{Form, Key};
use crate::item::{GateItem, GatesItem, LineItem, LineState};
use crate::line::Reading;
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::{Deed, Sight};

/// The checklists of a forum's way. A forum without a plan has none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Gates {
    overridden: BTreeMap<(Stage, GateLine), Deed>,
    n_overridden: u32,
    /// As of the last entry: told anew only when it reads otherwise.
    readings: BTreeMap<GateLine, Reading>,
    /// Since when all of the open stage's gate is there.
    green_since: Option<Micros>,
}

impl Gates {
    pub fn green_since(&self) -> Option<Micros> {
        self.green_since
    }
}

impl Forum {
    /// The lines of a stage's gate.
    fn gate(&self, stage: Stage) -> &[GateLine] {
        let plan = self.mandate.as_ref().and_then(|mandate| mandate.plan.get(&stage));
        plan.map(|plan| plan.gate.as_slice()).unwrap_or_default()
    }

    /// The stages of the way before another one, from the open one on; none when it lies behind.
    fn on_the_way_to(&self, stage: Stage) -> &[Stage] {
        let Some(mandate) = &self.mandate else { return &[] };
        // What is closed lies behind everything, wherever the plan lists it.
        let place = |stage: Stage| {
            let at = mandate.stages.iter().position(|other| *other == stage);
            if stage == Stage::Closed { Some(mandate.stages.len()) } else { at }
        };
        let (from, to) = (place(mandate.stage), place(stage));
        let way = from.zip(to).and_then(|(from, to)| mandate.stages.get(from..to));
        way.unwrap_or_default()
    }

    fn is_met(&self, line: GateLine) -> bool {
        self.gates.readings.get(&line).is_some_and(Reading::is_met)
    }

    fn is_passed(&self, stage: Stage, line: GateLine) -> bool {
        self.is_met(line) || self.gates.overridden.contains_key(&(stage, line))
    }

    /// What is still missing before a stage can open, each line once.
    fn missing_before(&self, stage: Stage) -> BTreeSet<GateLine> {
        let lines = |stage: &Stage| {
            let stage = *stage;
            self.gate(stage).iter().copied().filter(move |line| !self.is_passed(stage, *line))
        };
        self.on_the_way_to(stage).iter().flat_map(lines).collect()
    }

    /// Going back is always open, going on is when every line on the way is met or passed over in writing.
    pub(crate) fn judge_gates(&self, who: &Who, stage: Stage) -> Result<(), Refusal> {
        let lines: Vec<GateLine> = self.missing_before(stage).into_iter().collect();
        if lines.is_empty() || *who == Who::House { Ok(()) } else { Err(Refusal::GateNotMet { lines }) }
    }

    /// The stage after the open one.
    fn next_stage(&self) -> Option<Stage> {
        let mandate = self.mandate.as_ref()?;
        let now = mandate.stages.iter().position(|stage| *stage == mandate.stage)?;
        mandate.stages.get(now + 1).copied()
    }

    /// Whether the open stage asks for something before it ends, and all of it is there.
    fn is_gate_green(&self) -> bool {
        let gate = self.stage().map(|stage| self.gate(stage)).unwrap_or_default();
        let ahead = self.next_stage().is_some_and(|next| self.missing_before(next).is_empty());
        !gate.is_empty() && ahead
    }

    /// Only what stands in that gate, is not met and was not passed over before.
    pub(crate) fn judge_gate_overridden(&self, who: &Who, act: &GateOverridden) -> Result<(), Refusal> {
        judge_reasoned(who, &act.reason)?;
        if *who == Who::House {
            return Ok(());
        }
        let gate = self.gate(act.stage);
        let once: BTreeSet<GateLine> = act.lines.iter().copied().collect();
        if once.is_empty() || gate.is_empty() {
            return Err(Refusal::Amount { least: 1, most: crate::mandate::count(gate.len()) });
        }
        let open = |line: &GateLine| gate.contains(line) && !self.is_passed(act.stage, *line);
        if once.iter().all(open) { Ok(()) } else { Err(Refusal::NothingChanges) }
    }

    pub(crate) fn gate_overridden(&mut self, entry: &Entry, act: &GateOverridden) {
        let deed = Deed::new(entry, Some(act.reason.shared()));
        for line in act.lines.iter().copied().collect::<BTreeSet<_>>() {
            self.gates.overridden.insert((act.stage, line), deed.clone());
            self.gates.n_overridden += 1;
        }
        let key = Key::new(Seq(0), Form::Gates);
        self.lean_by(key, entry.by);
        self.show_in(entry.seq, key);
        self.touch(key);
    }

    /// Every line that some gate of this forum asks for.
    fn lines_asked(&self) -> BTreeSet<GateLine> {
        let plan = self.mandate.as_ref().map(|mandate| &mandate.plan);
        plan.into_iter().flat_map(|plan| plan.values()).flat_map(|plan| plan.gate.iter().copied()).collect()
    }

    /// After an entry: which lines read otherwise now?
    pub(crate) fn read_gates(&mut self, entry: &Entry) {
        let asked = self.lines_asked();
        if asked.is_empty() {
            return;
        }
        let key = Key::new(Seq(0), Form::Gates);
        if entry.seq == Seq(1) {
            self.index.put(key, Key::HALL, true);
        }
        let readings: BTreeMap<_, _> = asked.into_iter().map(|line| (line, self.read(line, entry.at))).collect();
        if readings != self.gates.readings {
            self.gates.readings = readings;
            self.touch(key);
        }
        let green = self.is_gate_green();
        self.gates.green_since = green.then(|| self.gates.green_since.unwrap_or(entry.at));
    }
}

impl Sight<'_> {
    pub fn gates_item(&self, _no: Seq) -> Option<GatesItem> {
        let mandate = self.forum.mandate.as_ref()?;
        let gate = |stage: &Stage| {
            let lines: Vec<_> = self.forum.gate(*stage).iter().filter_map(|line| self.line_item(*stage, *line)).collect();
            (!lines.is_empty()).then_some(GateItem { stage: *stage, lines })
        };
        let gates = mandate.stages.iter().filter_map(gate).collect();
        Some(GatesItem { gates, n_overridden: self.forum.gates.n_overridden })
    }

    fn line_item(&self, stage: Stage, line: GateLine) -> Option<LineItem> {
        let reading = self.forum.gates.readings.get(&line)?;
        let deed = self.forum.gates.overridden.get(&(stage, line));
        let state = match (reading.is_met(), deed) {
            (true, _) => LineState::Met,
            (false, Some(_)) => LineState::Overridden,
            (false, None) => LineState::Unmet,
        };
        let of = reading.of.clone();
        let groups = reading.groups.iter().copied().collect();
        let act = deed.map(|deed| self.act(deed));
        Some(LineItem { line, state, have: reading.have, need: reading.need, of, groups, act })
    }
}
