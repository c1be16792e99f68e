//! A story told up to a moment, and moved so that a day of it is today.

use deliberation::event::Micros;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use serde_json::Value;

use super::source::Scenario;

/// A day in microseconds.
pub const DAY_US: i64 = 86_400_000_000;

/// How much of a story is told, and when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Telling {
    /// Only what happened until then, by the story's own calendar; time goes on until then too.
    pub until: Option<Timestamp>,
    /// Its dates are moved by so many days.
    pub later: i64,
}

impl Telling {
    /// The story up to its day N, which is the day that ends now.
    #[must_use]
    pub fn on_day(scenario: &Scenario, day: i64, now: Micros) -> Option<Self> {
        let until = day_of(scenario, day)?;
        let later = now.0.checked_sub(until.as_microsecond())?.div_euclid(DAY_US);
        Some(Self { until: Some(until), later })
    }
}

/// When a day of a story ends: day 7 is seven times twenty-four hours after it began.
#[must_use]
pub fn day_of(scenario: &Scenario, day: i64) -> Option<Timestamp> {
    let begin = scenario.day0.or_else(|| scenario.events.iter().map(|it| it.at).min())?;
    begin.checked_add(SignedDuration::from_hours(day.checked_mul(24)?)).ok()
}

/// The story as it is to be told: cut, in the order of time, and with every date in it moved.
#[must_use]
pub fn told(scenario: &Scenario, telling: Telling) -> Option<Scenario> {
    let mut told = scenario.clone();
    told.events.sort_by_key(|it| it.at);
    if let Some(until) = telling.until {
        told.events.retain(|it| it.at <= until);
    }
    if telling.later == 0 {
        return Some(told);
    }
    let mut whole = serde_json::to_value(&told).ok()?;
    move_all(&mut whole, telling.later);
    serde_json::from_value(whole).ok()
}

fn move_all(value: &mut Value, days: i64) {
    match value {
        Value::String(words) => *words = moved(words, days),
        Value::Array(all) => all.iter_mut().for_each(|one| move_all(one, days)),
        Value::Object(all) => all.values_mut().for_each(|one| move_all(one, days)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The words with each date that is written like 2026-11-22 moved: alone, at the head of a moment, or in a sentence.
fn moved(words: &str, days: i64) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(next) = rest.chars().next() {
        let follows_digit = out.ends_with(|before: char| before.is_ascii_digit());
        let date = rest.get(..10).filter(|_| !follows_digit).and_then(|it| it.parse::<Date>().ok());
        let date = date.filter(|_| !rest.get(10..).is_some_and(|after| after.starts_with(|c: char| c.is_ascii_digit())));
        match date.and_then(|date| date.checked_add(days.days()).ok()) {
            Some(date) => {
                out.push_str(&date.to_string());
                rest = rest.get(10..).unwrap_or_default();
            }
            None => {
                out.push(next);
                rest = rest.get(next.len_utf8()..).unwrap_or_default();
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn every_date_in_words_is_moved() {
        assert_eq!(moved("2026-12-31", 1), "2027-01-01");
        assert_eq!(moved("2026-03-20T09:00:00Z", -20), "2026-02-28T09:00:00Z");
        assert_eq!(moved("report by 2026-02-28, æ 2026-03-01", 1), "report by 2026-03-01, æ 2026-03-02");
        assert_eq!(moved("case 2026-014; 12026-01-01; 2026-13-01", 1), "case 2026-014; 12026-01-01; 2026-13-01");
    }
}
