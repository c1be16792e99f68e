//! A story's mandate: as the council's terms, and as it would be read out.

use std::collections::BTreeMap;

use deliberation::act::{MandateAdopted, Seats, Terms};
use deliberation::event::Event;
use deliberation::panel::Threshold;
use deliberation::words::{Name, Text};
use jiff::ToSpan as _;

use super::cast::{self, Cast};
use super::source::{Happening, Mandate};
use super::{noon, plain_name};
use crate::exchange::fit;

/// The terms, where the story tells all of them.
pub(super) fn terms(mandate: &Mandate, case: Option<&str>) -> Option<Terms> {
    let due = mandate.decision_due?;
    let ends = mandate.ends.or_else(|| due.checked_add(1.year()).ok())?;
    let min_positions = mandate.min_positions.map(|least| (Threshold::MinPositions, least.saturating_mul(1_000)));
    Some(Terms {
        question: text(&mandate.question)?,
        problem: text(&mandate.problem)?,
        deliverable: text(&mandate.deliverable)?,
        open: mandate.open.iter().map(|one| text(one)).collect::<Option<_>>()?,
        reserved: mandate.reserved.iter().map(|one| text(one)).collect::<Option<_>>()?,
        required: mandate.required.clone(),
        seats: Seats { elected: mandate.seats.elected, others: mandate.seats.non_elected },
        prepares: body(&mandate.prepares)?,
        decides: body(&mandate.decides)?,
        decision_due: noon(due)?,
        ends: noon(ends)?,
        reply_days: mandate.reply_days,
        touchpoint_days: mandate.touchpoint_days,
        effort: mandate.effort.as_deref().and_then(text),
        contact: mandate.contact.as_deref().and_then(text),
        case: case.and_then(body),
        goals: mandate.goals.clone(),
        numbers: min_positions.into_iter().collect::<BTreeMap<_, _>>(),
    })
}

/// The council adopts the mandate, or a change of it.
pub(super) fn adopted(mandate: &Mandate, it: &Happening) -> Option<Event> {
    let who = it.told("body").unwrap_or(&mandate.decides);
    let reason =
        it.told("reason").map_or_else(|| format!("{} assigns the matter to the forum.", plain_name(who)), str::to_owned);
    Some(Event::MandateAdopted(MandateAdopted {
        terms: Box::new(terms(mandate, it.told("ref"))?),
        body: body(who)?,
        vote: super::names::named(it, "vote")?,
        reason: fit::reason(&reason)?.words,
    }))
}

/// The mandate with the fields that an event tells anew.
pub(super) fn amended(mandate: &Mandate, it: &Happening) -> Option<Mandate> {
    let mut whole = serde_json::to_value(mandate).ok()?;
    let fields = it.told.get("changes")?.as_object()?;
    let known = whole.as_object_mut()?;
    for (field, value) in fields {
        *known.get_mut(field)? = value.clone();
    }
    serde_json::from_value(whole).ok()
}

/// The mandate as it would be read out.
pub(super) fn read_out(mandate: &Mandate, cast: &Cast) -> String {
    let name = |id: &str| cast.get(id).map_or_else(|| id.to_owned(), |member| member.name.to_string());
    let mut lines = Vec::new();
    let mut line = |told: bool, words: String| {
        if told {
            lines.push(words);
        }
    };
    let (decides, prepares) = (plain_name(&mandate.decides), plain_name(&mandate.prepares));
    line(!mandate.deliverable.is_empty(), format!("To be delivered: {}.", mandate.deliverable));
    if let Some(due) = mandate.decision_due {
        line(true, format!("{prepares} prepares the matter; {decides} decides by {due}."));
    }
    let (sponsor, champion) = (name(&mandate.sponsor), name(&mandate.champion));
    line(!sponsor.is_empty() && !champion.is_empty(), format!("Sponsor: {sponsor}. Champion: {champion}."));
    line(!mandate.open.is_empty(), format!("Open: {}.", mandate.open.join("; ")));
    line(!mandate.reserved.is_empty(), format!("Reserved for the council: {}.", mandate.reserved.join("; ")));
    let (reply, meet) = (mandate.reply_days, mandate.touchpoint_days);
    let clocks = format!("Contributions are answered within {reply} days; forum and council meet at least every {meet} days.");
    line(reply > 0 && meet > 0, clocks);
    let required: Vec<String> = mandate.required.iter().map(|(group, n)| format!("{n} {}", cast::voice(*group))).collect();
    line(!required.is_empty(), format!("Members: at least {}.", required.join(", ")));
    if lines.is_empty() {
        return "The council has not adopted a mandate yet.".to_owned();
    }
    lines.join("\n")
}

fn text(raw: &str) -> Option<Text> {
    Text::parse(raw).ok()
}

pub(super) fn body(raw: &str) -> Option<Name> {
    Name::parse(plain_name(raw)).ok()
}
