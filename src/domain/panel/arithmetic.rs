//! Shares, medians and rounding, the same on every machine. Nothing here is kept: state is whole numbers, these are read from it.

use crate::event::Micros;

/// Microseconds in an hour.
pub(super) const HOUR: i64 = 3_600_000_000;
/// Microseconds in a day.
pub(super) const DAY: i64 = 24 * HOUR;

/// A whole number as a real one; beyond 2^53 the nearest.
pub(super) fn real(whole: u64) -> f64 {
    let high = u32::try_from(whole >> 32).unwrap_or(u32::MAX);
    let low = u32::try_from(whole & 0xffff_ffff).unwrap_or(u32::MAX);
    f64::from(high).mul_add(4_294_967_296.0, f64::from(low))
}

/// How many there are, as a real number.
pub(super) fn many(count: usize) -> f64 {
    real(u64::try_from(count).unwrap_or(u64::MAX))
}

/// The time between two moments in a unit; below nothing where the second is earlier.
pub(super) fn between(from: Micros, to: Micros, unit: i64) -> f64 {
    let span = to.0.saturating_sub(from.0);
    let size = real(span.unsigned_abs()) / real(unit.unsigned_abs());
    if span < 0 { -size } else { size }
}

/// A moment so much later, in a unit.
pub(super) fn later(from: Micros, times: u32, unit: i64) -> Micros {
    Micros(from.0.saturating_add(i64::from(times).saturating_mul(unit)))
}

/// A part of a whole; absent where there is nothing to have a part of.
pub(super) fn share(part: usize, of: usize) -> Option<f64> {
    (of > 0).then(|| many(part) / many(of))
}

/// The mean; absent where there is nothing.
pub(super) fn mean(list: &[f64]) -> Option<f64> {
    (!list.is_empty()).then(|| list.iter().sum::<f64>() / many(list.len()))
}

/// The middle; absent where there is nothing.
pub(super) fn median(mut list: Vec<f64>) -> Option<f64> {
    list.sort_by(f64::total_cmp);
    let half = list.len() / 2;
    let upper = list.get(half).copied()?;
    if list.len() % 2 == 1 { Some(upper) } else { list.get(half.checked_sub(1)?).map(|lower| f64::midpoint(*lower, upper)) }
}

/// To so many digits; what lies exactly in the middle goes to the even side.
pub(super) fn round(value: f64, digits: usize) -> f64 {
    // Formatting rounds the exact binary value, which multiplying and dividing would not. An empty sum is -0.
    format!("{value:.digits$}").parse().unwrap_or(value) + 0.0
}

/// A day of the calendar, `2026-06-15`, in universal time.
pub(super) fn date(at: Micros) -> String {
    let days = at.0.div_euclid(DAY) + 719_468;
    // Howard Hinnant's civil_from_days: years that begin in March, in eras of 400 years.
    let era = days.div_euclid(146_097);
    let day = days.rem_euclid(146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let in_year = day - (365 * year + year / 4 - year / 100);
    let shifted = (5 * in_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{:02}", in_year - (153 * shifted + 2) / 5 + 1)
}
