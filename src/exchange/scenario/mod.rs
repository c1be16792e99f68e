//! Scenarios as forums: told deliberations brought in with their people, times and words.

mod capacity;
mod cast;
mod days;
mod names;
mod source;
mod story;
mod terms;
mod texts;
mod verdict;

use deliberation::act::Slug;
use deliberation::event::{By, Event, Lang, Micros, Standing};
use deliberation::refusal::Refusal;
use deliberation::template::{self, Template};
use deliberation::words::WordsFault;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::fit;
use super::folder::SourceError;
use super::intake::Intake;
use super::skipped::SkippedList;
use cast::Cast;
pub use days::{DAY_US, Telling, day_of};
pub use source::{Actor, Happening, Mandate, Places, Scenario, Scenarios, parse};

/// Makes a forum of a scenario, or of as much of it as is to be told.
///
/// # Errors
/// When the forum cannot begin.
pub fn bring_in(scenario: &Scenario, telling: Telling) -> Result<Intake, SourceError> {
    let key = key_of(scenario, telling);
    let cannot = |why: String| SourceError::file(&scenario.key, why);
    let told = days::told(scenario, telling).ok_or_else(|| cannot("its days cannot be moved so far".to_owned()))?;
    if told.events.is_empty() {
        return Err(cannot("nothing has happened in it until then".to_owned()));
    }
    let template = template::house().into_iter().find(|template| template.key.as_str() == told.template);
    let template = template.ok_or_else(|| cannot(format!("the house has no template \"{}\"", told.template)))?;
    tell(&told, template, key, telling).map_err(|refusal| cannot(format!("it cannot begin: {refusal:?}")))
}

fn tell(scenario: &Scenario, template: Template, key: String, telling: Telling) -> Result<Intake, Refusal> {
    let mut intake = Intake::new(key.clone(), Lang::parse("en"), SkippedList::default());
    let cast = Cast::of(scenario, &key);
    let begin = scenario.events.first().map_or(Micros::default(), |first| micros(first.at));
    intake.record(begin, By::House, "forum", opening(scenario, template, &cast)?)?;
    let mut story = story::Story::new(&cast, &scenario.mandate, begin);
    for happening in &scenario.events {
        story.tell(&mut intake, happening)?;
    }
    if let Some(until) = telling.until.and_then(|until| until.checked_add(SignedDuration::from_hours(24 * telling.later)).ok())
    {
        story.pass(&mut intake, micros(until));
        intake.let_pass(micros(until));
    }
    Ok(intake)
}

/// What a telling is known by: a story that is cut is another forum than the whole one. Where its days are moved to does not matter.
fn key_of(scenario: &Scenario, telling: Telling) -> String {
    match telling.until {
        Some(until) => format!("{}:until {until}", key(scenario)),
        None => key(scenario),
    }
}

/// What a scenario is known by.
#[must_use]
pub fn key(scenario: &Scenario) -> String {
    format!("scenario:{}:{}", scenario.key, scenario.title)
}

/// Without the reminder that a name is invented: the forum says it once, as its standing.
#[must_use]
pub fn plain_name(name: &str) -> &str {
    name.trim().trim_end_matches("(fictional)").trim_end()
}

fn micros(at: Timestamp) -> Micros {
    Micros(at.as_microsecond())
}

/// A day told without an hour: at noon, which is that day on almost every screen of the world.
fn noon(day: Date) -> Option<Micros> {
    day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).ok().map(|at| micros(at.timestamp()))
}

/// A moment, told as one or as a day.
fn moment(told: &str) -> Option<Micros> {
    let at = told.parse::<Timestamp>().ok().map(micros);
    at.or_else(|| told.parse::<Date>().ok().and_then(noon))
}

fn opening(scenario: &Scenario, template: Template, cast: &Cast) -> Result<Event, Refusal> {
    let empty = Refusal::Words { fault: WordsFault::Empty };
    let text = |raw: &str| fit::text(raw).map(|fit| fit.words).ok_or_else(|| empty.clone());
    Ok(Event::ForumOpened {
        title: fit::title(&scenario.title).ok_or_else(|| empty.clone())?.words,
        question: text(&scenario.mandate.question)?,
        mandate: text(&terms::read_out(&scenario.mandate, cast))?,
        problem: text(&scenario.mandate.problem)?,
        stages: template.stages,
        standing: if scenario.fictional { Standing::Fictional } else { Standing::Imported },
        source: None,
        participation: template.participation,
        plan: template.plan,
        template: Some(template.key),
        grew_from: scenario.grew_from.as_deref().and_then(Slug::parse),
    })
}
