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

/// Lets templates say `{{ at|moment }}`, and `{{ at|machine }}` for a `datetime` attribute.
pub fn teach(templates: &mut Environment<'static>) {
    templates.add_filter("moment", |state: &State, micros: i64| {
        let language = state.lookup("language").map(|value| value.to_string()).unwrap_or_default();
        in_words(micros, &language)
    });
    templates.add_filter("machine", |micros: i64| {
        Timestamp::from_microsecond(micros).map(|moment| moment.to_string()).unwrap_or_default()
    });
}
