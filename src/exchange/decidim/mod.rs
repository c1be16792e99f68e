//! Proposals of a Decidim platform with the talk under them, by pseudonymous people, as an imported forum.

mod source;

use std::collections::BTreeMap;

use deliberation::event::{By, Contribution, Event, Lang, Micros, Seq, Stage, Standing};
use deliberation::people::ActorGroup;
use deliberation::refusal::Refusal;
use deliberation::words::{Text, WordsFault};

use super::intake::Intake;
use super::skipped::SkippedList;
use super::{fit, html};
pub use source::{Act, Comment, Platform, Proposal, read};

/// The most characters of a clause that is cut out of a longer paragraph.
const LONG_CLAUSE: usize = 2000;

/// Makes a forum of a platform's proposals.
///
/// # Errors
/// When the forum cannot begin.
pub fn bring_in(platform: Platform, lang: Option<Lang>) -> Result<Intake, Refusal> {
    let mut intake = Intake::new(platform.key.clone(), lang, SkippedList::default());
    let begin = platform.acts.first().map_or(Micros::default(), |(at, _)| *at);
    intake.record(begin, By::House, "forum", opening(&platform)?)?;
    let mut numbers = Numbers::default();
    for (at, act) in &platform.acts {
        match act {
            Act::Proposal(proposal) => propose(&mut intake, *at, proposal, &mut numbers)?,
            Act::Comment(comment) => say(&mut intake, *at, comment, &mut numbers)?,
        }
    }
    Ok(intake)
}

/// The numbers that the platform's things got here.
#[derive(Default)]
struct Numbers {
    proposals: BTreeMap<u64, Seq>,
    comments: BTreeMap<u64, Seq>,
}

fn opening(platform: &Platform) -> Result<Event, Refusal> {
    let empty = Refusal::Words { fault: WordsFault::Empty };
    let mut topics: BTreeMap<&str, u32> = BTreeMap::new();
    for (_, act) in &platform.acts {
        if let Act::Proposal(proposal) = act {
            *topics.entry(proposal.category.as_deref().unwrap_or("").trim()).or_default() += 1;
        }
    }
    let about = topics.iter().filter(|(topic, _)| !topic.is_empty()).map(|(topic, n)| format!("{topic} ({n})"));
    let title = platform.district.clone().unwrap_or_else(|| platform.key.clone());
    let about = about.collect::<Vec<_>>().join(", ");
    let text = |raw: &str| fit::text(raw).map(|fit| fit.words).ok_or_else(|| empty.clone());
    Ok(Event::ForumOpened {
        title: fit::title(&title).ok_or_else(|| empty.clone())?.words,
        question: text(&title)?,
        mandate: text(&format!("Held on Decidim: {}", platform.site))?,
        problem: text(if about.is_empty() { &title } else { &about })?,
        stages: vec![Stage::Create, Stage::Refine, Stage::Proposition, Stage::Authorise, Stage::Closed],
        standing: Standing::Imported,
        source: Some(text(&platform.source)?),
        participation: deliberation::act::Participation::Open,
        plan: BTreeMap::new(),
        template: None,
        grew_from: None,
    })
}

/// Who acted, as a pseudonymous person; one author in two capacities is two voices. Nobody is known of a meeting.
fn author(intake: &mut Intake, at: Micros, id: Option<u64>, capacity: &str, role: &str) -> Result<By, Refusal> {
    let Some(id) = id else { return Ok(By::House) };
    let (what, group) = match (capacity, role) {
        ("organization", _) | (_, "organization") => ("Organisation", ActorGroup::CivilSociety),
        ("official", _) => ("Official", ActorGroup::Manager),
        (_, "moderator" | "administrator") => ("Staff", ActorGroup::Manager),
        _ => ("Participant", ActorGroup::Citizen),
    };
    intake.pseudonym(at, what, &id.to_string(), group).map(By::Person)
}

fn propose(intake: &mut Intake, at: Micros, proposal: &Proposal, numbers: &mut Numbers) -> Result<(), Refusal> {
    let name = format!("proposal {}", proposal.id);
    let capacity = proposal.source.as_deref().unwrap_or("");
    let by = author(intake, at, proposal.author_id, capacity, proposal.author_role.as_deref().unwrap_or(""))?;
    let Some(title) = fit::title(&html::lines(&proposal.title)) else {
        intake.skipped.add("proposal", "it has no title", name);
        return Ok(());
    };
    let mut clauses = clauses(&html::lines(&proposal.summary));
    if let Some(changed) = title.changed {
        intake.skipped.add("title", changed, name.as_str());
        if let Some(whole) = fit::text(&html::lines(&proposal.title)) {
            clauses.insert(0, whole.words);
        }
    }
    if clauses.is_empty() {
        clauses.extend(fit::text(title.words.as_str()).map(|fit| fit.words));
    }
    if let Some(status) = &proposal.status {
        intake.skipped.add(
            "decision",
            "the council's decisions come with a later version of this house",
            format!("{name}: {status}"),
        );
    }
    let event = Event::ProposalMade { title: title.words, clauses, ideas: Vec::new() };
    if let Some(number) = intake.record_or_skip(at, by, "proposal", &name, event) {
        numbers.proposals.insert(proposal.id, number);
    }
    Ok(())
}

/// A clause for each paragraph; a paragraph longer than a clause can be is cut at its sentences.
fn clauses(text: &str) -> Vec<Text> {
    let mut clauses = Vec::new();
    for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
        if paragraph.chars().count() <= LONG_CLAUSE {
            clauses.push(paragraph.to_owned());
            continue;
        }
        let mut clause = String::new();
        for sentence in fit::sentences(paragraph) {
            if !clause.is_empty() && clause.chars().count() + sentence.chars().count() > LONG_CLAUSE {
                clauses.push(std::mem::take(&mut clause));
            }
            if !clause.is_empty() {
                clause.push(' ');
            }
            clause.push_str(&sentence);
        }
        clauses.push(clause);
    }
    clauses.iter().filter_map(|clause| fit::text(clause)).map(|fit| fit.words).collect()
}

fn say(intake: &mut Intake, at: Micros, comment: &Comment, numbers: &mut Numbers) -> Result<(), Refusal> {
    let name = format!("comment {}", comment.id);
    let capacity = comment.speaks_as.as_deref().unwrap_or("");
    let by = author(intake, at, comment.author_id, capacity, comment.author_role.as_deref().unwrap_or(""))?;
    let Some(words) = fit::text(&html::lines(&comment.body_html)) else {
        intake.skipped.add("comment", "it has no words", name);
        return Ok(());
    };
    if let Some(changed) = words.changed {
        intake.skipped.add("part of a comment", changed, name.as_str());
    }
    let Some(reply_to) = answered(comment, numbers) else {
        intake.skipped.add("comment", "its proposal was not taken", name);
        return Ok(());
    };
    if comment.parent_id.is_some_and(|parent| numbers.comments.get(&parent) != Some(&reply_to)) {
        intake.skipped.add(
            "place of a comment",
            "what it answers was not taken: it stands under the next above",
            name.as_str(),
        );
    }
    if comment.alignment.is_some_and(|alignment| alignment != 0) {
        intake.skipped.add(
            "alignment",
            "the stance of a comment is not a position on a version of the proposal",
            name.as_str(),
        );
    }
    let reply_to = Some(reply_to);
    let event = Event::ContributionMade {
        contribution: Contribution::Comment,
        words: words.words,
        because: None,
        reply_to,
        component: None,
        known: None,
    };
    if let Some(number) = intake.record_or_skip(at, by, "comment", &name, event) {
        numbers.comments.insert(comment.id, number);
    }
    Ok(())
}

/// What a comment hangs under: its parent, or the next above that was taken.
fn answered(comment: &Comment, numbers: &Numbers) -> Option<Seq> {
    let above = comment.ancestry.as_deref().unwrap_or("").split('/').rev().filter_map(|id| id.parse::<u64>().ok());
    let mut parents = comment.parent_id.into_iter().chain(above);
    parents
        .find_map(|parent| numbers.comments.get(&parent).copied())
        .or_else(|| numbers.proposals.get(&comment.proposal_id).copied())
}
