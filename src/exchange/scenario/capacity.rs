//! The triangle, what is pledged for it, and how much of that was kept, as a story tells it.

use deliberation::act::{Amount, CapacityItem, PledgeFulfilled, PledgeMade, PropositionFilled, Unit};
use deliberation::event::Event;
use deliberation::words::{Name, Text};
use serde::Deserialize;

use super::names::{Names, named};
use super::source::Happening;
use super::texts::words;

/// One thing that the doing needs, as a story tells it.
#[derive(Deserialize)]
struct Need {
    id: String,
    label: Name,
    need: u64,
    unit: Unit,
    #[serde(default)]
    essential: bool,
    #[serde(default)]
    needs_both: bool,
    #[serde(default)]
    replaces: Option<Text>,
}

/// The proposition, and what its items are called from now on.
pub(super) fn proposition(names: &mut Names, it: &Happening) -> Option<Event> {
    let proposal = names.number(it, "proposal")?;
    let needs: Vec<Need> = named(it, "capacity")?;
    let called = needs.iter().map(|need| (need.id.clone(), need.unit)).collect();
    let item = |need: Need| CapacityItem {
        name: need.label,
        need: Amount(need.need),
        unit: need.unit,
        essential: need.essential,
        needs_both: need.needs_both,
        replaces: need.replaces,
    };
    let event = Event::PropositionFilled(PropositionFilled {
        proposal,
        value_for: named(it, "value_for")?,
        public_value: words(it, "public_value"),
        losers: words(it, "losers"),
        indicator: words(it, "indicator"),
        baseline: words(it, "baseline"),
        support: if it.told.contains_key("legitimacy") { named(it, "legitimacy")? } else { Vec::new() },
        capacity: needs.into_iter().map(item).collect(),
    });
    names.keep_items(proposal, called);
    Some(event)
}

/// A pledge, in the unit of its item: an amount of another unit would be another promise.
pub(super) fn pledge(names: &Names, it: &Happening) -> Option<Event> {
    let proposal = names.number(it, "proposal")?;
    let (item, unit) = names.item(proposal, it.told("item")?)?;
    if named::<Unit>(it, "unit")? != unit {
        return None;
    }
    Some(Event::PledgeMade(PledgeMade {
        proposal,
        item,
        amount: Amount(it.number("amount")?),
        role: named(it, "role")?,
        words: words(it, "text")?,
    }))
}

/// How much of a pledge is done; a story tells it as a part of one.
pub(super) fn fulfilled(names: &Names, it: &Happening) -> Option<Event> {
    let share = it.told.get("share")?.as_f64().filter(|share| (0.0..=1.0).contains(share))?;
    let share: u16 = format!("{:.0}", share * 1_000.0).parse().ok()?;
    Some(Event::PledgeFulfilled(PledgeFulfilled { pledge: names.number(it, "pledge")?, share, words: words(it, "text") }))
}
