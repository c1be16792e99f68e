//! Moments as they are written on a page: with the weekday and on 24 hours, in the zone of the server.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use minijinja::{Environment, State};

const DAYS_EN: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const DAYS_DA: [&str; 7] = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];
const MONTHS_EN: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const MONTHS_DA: [&str; 12] =
    ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

fn name<'a>(names: &[&'a str], from_one: i8) -> &'a str {
    usize::try_from(from_one).ok().and_then(|n| names.get(n.checked_sub(1)?)).copied().unwrap_or_default()
}

/// A moment in words.
#[must_use]
pub fn in_words(micros: i64, language: &str) -> String {
    let Ok(moment) = Timestamp::from_microsecond(micros) else { return String::new() };
    let local = moment.to_zoned(TimeZone::system());
    let (day, month, hour, minute) = (local.day(), local.month(), local.hour(), local.minute());
    let weekday = local.weekday().to_monday_one_offset();
    let year = local.year();
    match language {
        "da" => format!("{} den {day}. {} {year}, kl. {hour:02}.{minute:02}", name(&DAYS_DA, weekday), name(&MONTHS_DA, month)),
        _ => format!("{} {day} {} {year}, {hour:02}:{minute:02}", name(&DAYS_EN, weekday), name(&MONTHS_EN, month)),
    }
}

/// A day in words; with the year when it is not this one.
fn day_in_words(micros: i64, now: i64, language: &str) -> String {
    let local = |micros| Timestamp::from_microsecond(micros).map(|moment| moment.to_zoned(TimeZone::system()));
    let (Ok(then), Ok(now)) = (local(micros), local(now)) else { return String::new() };
    let (day, month, weekday) = (then.day(), then.month(), then.weekday().to_monday_one_offset());
    let words = match language {
        "da" => format!("{} den {day}. {}", name(&DAYS_DA, weekday), name(&MONTHS_DA, month)),
        _ => format!("{} {day} {}", name(&DAYS_EN, weekday), name(&MONTHS_EN, month)),
    };
    if then.year() == now.year() { words } else { format!("{words} {}", then.year()) }
}

/// Whole days from one moment to another by the calendar: 0 today, negative when it is past.
fn days_between(now: i64, then: i64) -> i64 {
    let date = |micros| Timestamp::from_microsecond(micros).map(|moment| moment.to_zoned(TimeZone::system()).date());
    match (date(now), date(then)) {
        (Ok(now), Ok(then)) => now.until(then).map_or(0, |span| span.get_days().into()),
        (Ok(_) | Err(_), Ok(_) | Err(_)) => 0,
    }
}

/// Lets templates say `{{ at|moment }}`, `{{ at|day }}`, and `{{ at|machine }}` for a `datetime` attribute.
pub fn teach(templates: &mut Environment<'static>) {
    templates.add_filter("moment", |state: &State, micros: i64| {
        let language = state.lookup("language").map(|value| value.to_string()).unwrap_or_default();
        in_words(micros, &language)
    });
    templates.add_filter("day", |state: &State, micros: i64| {
        let language = state.lookup("language").map(|value| value.to_string()).unwrap_or_default();
        let now = state.lookup("now").and_then(|now| i64::try_from(now).ok()).unwrap_or_default();
        day_in_words(micros, now, &language)
    });
    templates.add_filter("days_left", |then: i64, now: i64| days_between(now, then));
    templates.add_filter("machine", |micros: i64| {
        Timestamp::from_microsecond(micros).map(|moment| moment.to_string()).unwrap_or_default()
    });
}
