//! Polis conversations: statements and votes of pseudonymous people, with their times, as an imported forum.

mod source;

use deliberation::event::{By, Event, Lang, Seq, Stage, Standing};
use deliberation::people::ActorGroup;
use deliberation::refusal::Refusal;
use deliberation::words::{Text, Title};

use super::fit;
use super::intake::Intake;
pub use source::{Act, Ballot, Conversation, Statement, read};

/// Why a statement is hidden that its hosts had moderated out.
pub const MODERATED_OUT: &str = "Moderated out by the hosts of the conversation on Polis. The votes on it still count.";

/// The words above a conversation, as a forum needs them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// What it is called.
    pub title: Title,
    /// What was asked.
    pub question: Text,
    /// Who gave which task.
    pub mandate: Text,
    /// What the hosts wrote above it.
    pub problem: Text,
    /// Where it came from.
    pub source: Option<Text>,
}

/// The words above a conversation; absent where its topic has no words.
#[must_use]
pub fn heading(conversation: &Conversation) -> Option<Heading> {
    let question = fit::text(&conversation.topic)?.words;
    let held = conversation.url.as_deref().map_or_else(|| "Held on Polis.".to_owned(), |url| format!("Held on Polis: {url}"));
    Some(Heading {
        title: fit::title(&conversation.topic)?.words,
        mandate: fit::text(&held)?.words,
        problem: conversation.description.as_deref().and_then(fit::text).map_or_else(|| question.clone(), |fit| fit.words),
        source: fit::text(&conversation.source).map(|fit| fit.words),
        question,
    })
}

/// Makes a forum of a conversation.
///
/// # Errors
/// When the forum cannot begin, which a topic of control characters only would cause.
pub fn bring_in(mut conversation: Conversation, lang: Option<Lang>) -> Result<Intake, Refusal> {
    let skipped = std::mem::take(&mut conversation.skipped);
    let mut intake = Intake::new(conversation.key.clone(), lang, skipped);
    let acts = conversation.acts();
    let begin = acts.first().map_or_else(|| conversation.end(), Act::at);
    let heading = heading(&conversation).ok_or(Refusal::Words { fault: deliberation::words::WordsFault::Empty })?;
    let stages = vec![Stage::Diagnose, Stage::Create, Stage::Refine, Stage::Authorise, Stage::Closed];
    let Heading { title, question, mandate, problem, source } = heading;
    let opened = Event::ForumOpened {
        title,
        question,
        mandate,
        problem,
        stages,
        standing: Standing::Imported,
        source,
        participation: deliberation::act::Participation::Open,
        plan: std::collections::BTreeMap::new(),
        template: None,
        grew_from: None,
    };
    intake.record(begin, By::House, "forum", opened)?;
    let mut numbers: Vec<Option<Seq>> = vec![None; conversation.statements.len()];
    for act in acts {
        match act {
            Act::Stated(place, statement) => {
                let number = state(&mut intake, statement)?;
                if let Some(slot) = numbers.get_mut(place) {
                    *slot = number;
                }
            }
            Act::Voted(ballot) => vote(&mut intake, ballot, numbers.get(ballot.statement).copied().flatten())?,
        }
    }
    hide_moderated_out(&mut intake, &conversation, &numbers);
    Ok(intake)
}

fn state(intake: &mut Intake, statement: &Statement) -> Result<Option<Seq>, Refusal> {
    let person = intake.pseudonym(statement.at, "Participant", &statement.author, ActorGroup::Citizen)?;
    let Some(fit) = fit::text(&statement.words) else {
        intake.skipped.add("statement", "it has no words", statement.id.as_str());
        return Ok(None);
    };
    if let Some(changed) = fit.changed {
        intake.skipped.add("part of a statement", changed, statement.id.as_str());
    }
    let event = Event::StatementMade { words: fit.words };
    let name = format!("statement {}", statement.id);
    let number = intake.record_or_skip(statement.at, By::Person(person), "statement", &name, event);
    intake.statements.extend(number.map(|number| (number, statement.id.clone())));
    Ok(number)
}

fn vote(intake: &mut Intake, ballot: &Ballot, number: Option<Seq>) -> Result<(), Refusal> {
    let person = intake.pseudonym(ballot.at, "Participant", &ballot.participant, ActorGroup::Citizen)?;
    let name = ballot.key();
    let Some(statement) = number else {
        intake.skipped.add("vote", "its statement was not taken", name);
        return Ok(());
    };
    let event = Event::VoteCast { statement, vote: ballot.vote };
    intake.record_or_skip(ballot.at, By::Person(person), "vote", &name, event);
    Ok(())
}

/// The export does not say when a statement was moderated out; here it is hidden when all is said.
fn hide_moderated_out(intake: &mut Intake, conversation: &Conversation, numbers: &[Option<Seq>]) {
    for (statement, number) in conversation.statements.iter().zip(numbers) {
        let (Some(entry), true, Some(reason)) = (*number, statement.moderated_out, fit::reason(MODERATED_OUT)) else {
            continue;
        };
        let name = format!("moderation of {}", statement.id);
        let hidden = Event::EntryHidden { entry, reason: reason.words };
        intake.record_or_skip(conversation.end(), By::House, "moderation", &name, hidden);
    }
}
