//! Scenarios as forums: told deliberations brought in with their people, times and words.

mod cast;
mod source;
mod story;

use deliberation::event::{By, Event, Lang, Micros, Stage, Standing};
use deliberation::refusal::Refusal;
use deliberation::words::WordsFault;
use jiff::Timestamp;

use super::fit;
use super::intake::Intake;
use super::skipped::SkippedList;
pub use cast::{Cast, Member};
pub use source::{Actor, Happening, Mandate, Scenario, Scenarios, parse};

/// The full way of a forum.
const STAGES: [Stage; 11] = [
    Stage::Initiate,
    Stage::Mandate,
    Stage::Convene,
    Stage::Diagnose,
    Stage::Create,
    Stage::Refine,
    Stage::Proposition,
    Stage::Authorise,
    Stage::Deliver,
    Stage::Learn,
    Stage::Closed,
];

/// Makes a forum of a scenario.
///
/// # Errors
/// When the forum cannot begin.
pub fn bring_in(scenario: &Scenario) -> Result<Intake, Refusal> {
    let key = key(scenario);
    let mut intake = Intake::new(key.clone(), Lang::parse("en"), SkippedList::default());
    let cast = Cast::of(scenario, &key);
    let begin = scenario.events.first().map_or(Micros::default(), |first| micros(first.at));
    intake.record(begin, By::House, "forum", opening(scenario, &cast)?)?;
    let mut story = story::Story::new(&cast);
    for happening in &scenario.events {
        story.tell(&mut intake, happening)?;
    }
    Ok(intake)
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

fn opening(scenario: &Scenario, cast: &Cast) -> Result<Event, Refusal> {
    let empty = Refusal::Words { fault: WordsFault::Empty };
    let text = |raw: &str| fit::text(raw).map(|fit| fit.words).ok_or_else(|| empty.clone());
    Ok(Event::ForumOpened {
        title: fit::title(&scenario.title).ok_or_else(|| empty.clone())?.words,
        question: text(&scenario.mandate.question)?,
        mandate: text(&mandate(scenario, cast))?,
        problem: text(&scenario.mandate.problem)?,
        stages: STAGES.to_vec(),
        standing: if scenario.fictional { Standing::Fictional } else { Standing::Imported },
        source: None,
        participation: deliberation::act::Participation::Open,
        plan: std::collections::BTreeMap::new(),
        template: None,
        grew_from: None,
    })
}

/// The mandate as it would be read out.
fn mandate(scenario: &Scenario, cast: &Cast) -> String {
    let Mandate { deliverable, sponsor, champion, decides, prepares, decision_due, reply_days, touchpoint_days, .. } =
        &scenario.mandate;
    let name = |id: &str| cast.get(id).map_or_else(|| id.to_owned(), |member| member.name.to_string());
    let (decides, prepares) = (plain_name(decides), plain_name(prepares));
    let mut lines = vec![
        format!("To be delivered: {deliverable}."),
        format!("{prepares} prepares the matter; {decides} decides by {decision_due}."),
        format!("Sponsor: {}. Champion: {}.", name(sponsor), name(champion)),
        format!("Open: {}.", scenario.mandate.open.join("; ")),
        format!("Reserved for the council: {}.", scenario.mandate.reserved.join("; ")),
        format!(
            "Contributions are answered within {reply_days} days; forum and council meet at least every {touchpoint_days} days."
        ),
    ];
    let required: Vec<String> =
        scenario.mandate.required.iter().map(|(group, n)| format!("{n} {}", cast::voice(*group))).collect();
    if !required.is_empty() {
        lines.push(format!("Members: at least {}.", required.join(", ")));
    }
    lines.join("\n")
}
