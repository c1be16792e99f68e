//! The public value proposition: the triangle of value, legitimacy and support, and operational capacity.

use std::collections::BTreeMap;

use crate::act::{Amount, CapacityItem, FundingRequested, GateLine, PropositionFilled, Unit};
use crate::event::{Entry, Seq};
use crate::forum::Forum;
use crate::index::{Form, Key};
use crate::item::{CapacityLine, Corner, FundingItem, PropositionItem};
use crate::mandate::count;
use crate::people::{ActorGroup, Who};
use crate::pledge::Cover;
use crate::refusal::Refusal;
use crate::sight::{Deed, Said, Sight};
use crate::words::Text;

/// The most people or things a proposition is of value for, and the most that stand behind it.
pub const VALUE_MOST: u32 = 20;
/// The most items of capacity.
pub const CAPACITY_MOST: u32 = 50;
/// The largest amount of anything: beyond it a phone could not count to the last one.
pub const AMOUNT_MOST: u64 = 1_000_000_000_000;

/// A thing that the doing needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Need {
    name: Said,
    pub need: Amount,
    pub unit: Unit,
    pub essential: bool,
    pub needs_both: bool,
    replaces: Option<Said>,
}

/// A filled triangle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Proposition {
    deed: Deed,
    value_for: Vec<Said>,
    public_value: Option<Said>,
    losers: Option<Said>,
    indicator: Option<Said>,
    baseline: Option<Said>,
    support: Vec<Said>,
    pub capacity: Vec<Need>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Funding {
    proposal: Seq,
    body: Said,
    to_group: Option<ActorGroup>,
    amount: Amount,
    deed: Deed,
}

/// The triangles of a forum's proposals, and what they ask of the public purse.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Triangles {
    filled: BTreeMap<Seq, Proposition>,
    funding: BTreeMap<Seq, Funding>,
}

impl Proposition {
    fn new(entry: &Entry, act: &PropositionFilled) -> Self {
        let text = |words: &Text| Said::new(entry, words.shared());
        let need = |item: &CapacityItem| Need {
            name: Said::new(entry, item.name.shared()),
            need: item.need,
            unit: item.unit,
            essential: item.essential,
            needs_both: item.needs_both,
            replaces: item.replaces.as_ref().map(text),
        };
        Self {
            deed: Deed::new(entry, None),
            value_for: act.value_for.iter().map(text).collect(),
            public_value: act.public_value.as_ref().map(text),
            losers: act.losers.as_ref().map(text),
            indicator: act.indicator.as_ref().map(text),
            baseline: act.baseline.as_ref().map(text),
            support: act.support.iter().map(text).collect(),
            capacity: act.capacity.iter().map(need).collect(),
        }
    }

    /// The item of this number, from 1.
    pub fn need(&self, item: u16) -> Option<&Need> {
        item.checked_sub(1).and_then(|i| self.capacity.get(usize::from(i)))
    }

    fn names_value(&self) -> bool {
        !self.value_for.is_empty() && self.public_value.is_some() && self.losers.is_some()
    }

    fn names_baseline(&self) -> bool {
        self.indicator.is_some() && self.baseline.is_some()
    }

    fn counts_capacity(&self) -> bool {
        !self.capacity.is_empty() && self.capacity.iter().all(|need| need.need.0 > 0)
    }
}

pub(crate) fn judge_amount(amount: Amount) -> Result<(), Refusal> {
    let fits = (1..=AMOUNT_MOST).contains(&amount.0);
    if fits { Ok(()) } else { Err(Refusal::OutOfRange { least: 1, most: AMOUNT_MOST }) }
}

impl Forum {
    pub(crate) fn proposition(&self, proposal: Seq) -> Option<&Proposition> {
        self.triangles.filled.get(&proposal)
    }

    pub(crate) fn judge_proposition_filled(&self, who: &Who, act: &PropositionFilled) -> Result<(), Refusal> {
        self.judge_lead(who, self.proposal(act.proposal)?)?;
        self.judge_shown(who, act.proposal)?;
        self.judge_live(act.proposal)?;
        let amount = |n: usize, least: u32, most: u32| {
            let fits = (least..=most).contains(&count(n));
            if fits { Ok(()) } else { Err(Refusal::Amount { least, most }) }
        };
        amount(act.value_for.len(), 1, VALUE_MOST)?;
        amount(act.support.len(), 0, VALUE_MOST)?;
        // What somebody has pledged for does not vanish under the pledge.
        amount(act.capacity.len(), self.last_pledged_item(act.proposal), CAPACITY_MOST)?;
        let too_much = act.capacity.iter().any(|item| item.need.0 > AMOUNT_MOST);
        if too_much { Err(Refusal::OutOfRange { least: 0, most: AMOUNT_MOST }) } else { Ok(()) }
    }

    pub(crate) fn proposition_filled(&mut self, entry: &Entry, act: &PropositionFilled) {
        let Some(proposal) = self.proposals.get(&act.proposal) else { return };
        self.changed.people.extend(proposal.leads.iter().copied());
        let key = Key::new(act.proposal, Form::Proposition);
        if self.triangles.filled.insert(act.proposal, Proposition::new(entry, act)).is_none() {
            self.index.put(key, act.proposal, false);
            // What was given back can be pledged for from now on, in whatever stage.
            self.changed.rights |= self.is_given_back(act.proposal);
        }
        self.show_in(entry.seq, key);
        self.lean_by(key, entry.by);
        self.touch(key);
    }

    pub(crate) fn judge_funding_requested(&self, who: &Who, act: &FundingRequested) -> Result<(), Refusal> {
        self.judge_lead(who, self.proposal(act.proposal)?)?;
        self.judge_shown(who, act.proposal)?;
        self.judge_live(act.proposal)?;
        judge_amount(act.amount)
    }

    pub(crate) fn funding_requested(&mut self, entry: &Entry, act: &FundingRequested) {
        let funding = Funding {
            proposal: act.proposal,
            body: Said::new(entry, act.body.shared()),
            to_group: act.to_group,
            amount: act.amount,
            deed: Deed::new(entry, None),
        };
        self.triangles.funding.insert(entry.seq, funding);
        self.hang(entry, Form::Funding, act.proposal, false);
    }

    /// Where an act's own item stands: under a topic, with its words, leaning on whoever did it.
    pub(crate) fn hang(&mut self, entry: &Entry, form: Form, topic: Seq, in_hall: bool) {
        let key = Key::new(entry.seq, form);
        let topic = if self.has_topic(topic) { topic } else { Key::HALL };
        self.index.put(key, topic, in_hall);
        self.show_in(entry.seq, key);
        self.lean_by(key, entry.by);
        self.touch(key);
    }

    /// The lines of gate G6 that a proposal does not meet yet.
    pub(crate) fn proposition_gaps(&self, proposal: Seq) -> Vec<GateLine> {
        let filled = self.proposition(proposal);
        let holds = |ask: fn(&Proposition) -> bool| filled.is_some_and(ask);
        let covered = filled.is_some_and(|filled| self.covers_essentials(proposal, filled));
        [
            (GateLine::ValueNamed, holds(Proposition::names_value)),
            (GateLine::BaselineNamed, holds(Proposition::names_baseline)),
            (GateLine::PositionsBroad, self.has_broad_positions(proposal)),
            (GateLine::CapacityCounted, holds(Proposition::counts_capacity)),
            (GateLine::EssentialsCovered, covered),
        ]
        .into_iter()
        .filter_map(|(line, met)| (!met).then_some(line))
        .collect()
    }

    /// People of at least two groups have said where they stand (theory.md A18).
    pub(crate) fn has_broad_positions(&self, proposal: Seq) -> bool {
        self.proposals.get(&proposal).is_some_and(|proposal| proposal.stances.shares().len() >= 2)
    }

    fn covers_essentials(&self, proposal: Seq, filled: &Proposition) -> bool {
        let covers = self.covers(proposal, filled);
        filled.capacity.iter().zip(covers).all(|(need, cover)| !need.essential || cover.confirmed() > 0)
    }

    fn corners(&self, proposal: Seq, filled: &Proposition, covers: &[Cover]) -> Vec<Corner> {
        let both = |(need, cover): (&Need, &Cover)| !need.needs_both || (cover.public > 0 && cover.others > 0);
        let pledged = |(need, cover): (&Need, &Cover)| !need.essential || cover.confirmed() > 0;
        let each = || filled.capacity.iter().zip(covers);
        [
            (Corner::Value, filled.names_value() && filled.names_baseline()),
            (Corner::Support, self.has_broad_positions(proposal)),
            (Corner::Capacity, filled.counts_capacity() && each().all(both) && each().all(pledged)),
        ]
        .into_iter()
        .filter_map(|(corner, met)| met.then_some(corner))
        .collect()
    }
}

/// A part of a whole in billionths, at most one; nothing of nothing.
fn part(of: u64, whole: u64) -> u128 {
    let (of, whole) = (u128::from(of.min(whole)), u128::from(whole));
    (of * 1_000_000_000).checked_div(whole).unwrap_or(0)
}

/// The mean of parts, in thousandths, rounded half up; absent where there are none.
fn mean(parts: impl Iterator<Item = u128>) -> Option<u32> {
    let (sum, n) = parts.fold((0_u128, 0_u128), |(sum, n), part| (sum + part, n + 1));
    let unit = n * 1_000_000;
    (sum + unit / 2).checked_div(unit).and_then(|mean| u32::try_from(mean).ok())
}

/// The mean cover of the items (theory.md I15).
fn coverage(capacity: &[Need], covers: &[Cover]) -> Option<u32> {
    mean(capacity.iter().zip(covers).map(|(need, cover)| part(cover.confirmed(), need.need.0)))
}

/// The share of the hours of work that citizens and civil society give; absent where nobody has confirmed any.
fn unpaid(capacity: &[Need], covers: &[Cover]) -> Option<u32> {
    let hours = || capacity.iter().zip(covers).filter(|(need, _)| need.unit == Unit::Hours).map(|(_, cover)| cover);
    let sum = |what: fn(&Cover) -> u64| hours().map(what).fold(0, u64::saturating_add);
    let all = sum(|cover| cover.work);
    mean((all > 0).then(|| part(sum(|cover| cover.unpaid_work), all)).into_iter())
}

/// The public cover of what is not hours; absent where nothing else is needed.
fn means(capacity: &[Need], covers: &[Cover]) -> Option<u32> {
    let things = capacity.iter().zip(covers).filter(|(need, _)| need.unit != Unit::Hours);
    mean(things.map(|(need, cover)| part(cover.public, need.need.0)))
}

impl Sight<'_> {
    pub fn proposition_item(&self, no: Seq) -> Option<PropositionItem> {
        let filled = self.forum.proposition(no)?;
        let covers = self.forum.covers(no, filled);
        let say = |said: &Option<Said>| said.as_ref().and_then(|said| self.text(said));
        let line = |((need, cover), item): ((&Need, &Cover), u16)| CapacityLine {
            item,
            name: self.text(&need.name),
            need: need.need,
            unit: need.unit,
            essential: need.essential,
            needs_both: need.needs_both,
            replaces: say(&need.replaces),
            public: Amount(cover.public),
            others: Amount(cover.others),
            unconfirmed: Amount(cover.unconfirmed),
            done: Amount(cover.done),
        };
        Some(PropositionItem {
            value_for: filled.value_for.iter().filter_map(|said| self.text(said)).collect(),
            public_value: say(&filled.public_value),
            losers: say(&filled.losers),
            indicator: say(&filled.indicator),
            baseline: say(&filled.baseline),
            support: filled.support.iter().filter_map(|said| self.text(said)).collect(),
            capacity: filled.capacity.iter().zip(&covers).zip(1..).map(line).collect(),
            met: self.forum.corners(no, filled, &covers),
            coverage: coverage(&filled.capacity, &covers),
            unpaid: unpaid(&filled.capacity, &covers),
            means: means(&filled.capacity, &covers),
            act: self.act(&filled.deed),
        })
    }

    pub fn funding_item(&self, no: Seq) -> Option<FundingItem> {
        let funding = self.forum.triangles.funding.get(&no)?;
        Some(FundingItem {
            proposal: funding.proposal,
            body: self.text(&funding.body).unwrap_or_default(),
            to_group: funding.to_group,
            amount: funding.amount,
            act: self.act(&funding.deed),
        })
    }
}
