//! A Polis export as plain data, checked against itself. Both the import and the replay begin here.

use std::collections::BTreeMap;
use std::path::Path;

use deliberation::event::{Micros, Vote};

use crate::exchange::folder::{self, SourceError};
use crate::exchange::skipped::SkippedList;
use crate::exchange::table::{Row, Table};

/// A conversation held on Polis.
#[derive(Clone, Debug)]
pub struct Conversation {
    /// What it is known by: its address, or its topic where it has none.
    pub key: String,
    /// What it is called.
    pub topic: String,
    /// Where it was held.
    pub url: Option<String>,
    /// What the hosts wrote above it.
    pub description: Option<String>,
    /// Where the data came from and under which licence.
    pub source: String,
    /// The statements in time order.
    pub statements: Vec<Statement>,
    /// The votes in time order, re-votes included, none before its statement.
    pub ballots: Vec<Ballot>,
    /// What could not be taken.
    pub skipped: SkippedList,
}

/// A statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Its id on Polis.
    pub id: String,
    /// When it was made.
    pub at: Micros,
    /// The participant who made it.
    pub author: String,
    /// What it says.
    pub words: String,
    /// The hosts moderated it out: nobody saw it from then on.
    pub moderated_out: bool,
    /// Its line in `comments.csv`.
    pub line: u64,
}

/// A vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballot {
    /// When it was cast.
    pub at: Micros,
    /// Who cast it.
    pub participant: String,
    /// On which statement: its place in [`Conversation::statements`].
    pub statement: usize,
    /// The vote.
    pub vote: Vote,
    /// Its line in `votes.csv`, or in `participants-votes.csv` where there is no other file.
    pub line: u64,
}

/// One thing that happened.
#[derive(Clone, Copy, Debug)]
pub enum Act<'a> {
    /// A statement was made; the number is its place.
    Stated(usize, &'a Statement),
    /// A vote was cast.
    Voted(&'a Ballot),
}

impl<'a> Act<'a> {
    /// When.
    #[must_use]
    pub fn at(&self) -> Micros {
        match self {
            Self::Stated(_, statement) => statement.at,
            Self::Voted(ballot) => ballot.at,
        }
    }

    /// Whose act it was, by their id on Polis.
    #[must_use]
    pub fn participant(&self) -> &'a str {
        match self {
            Self::Stated(_, statement) => &statement.author,
            Self::Voted(ballot) => &ballot.participant,
        }
    }
}

impl Ballot {
    /// What names it within its export: its line, and the statement, as a line of the matrix holds many votes.
    #[must_use]
    pub fn key(&self) -> String {
        format!("line {}, place {}", self.line, self.statement)
    }
}

impl Conversation {
    /// Everything that happened, in time order, a statement before the votes of the same moment.
    #[must_use]
    pub fn acts(&self) -> Vec<Act<'_>> {
        let mut acts: Vec<(Micros, bool, Act<'_>)> = Vec::with_capacity(self.statements.len() + self.ballots.len());
        acts.extend(self.statements.iter().enumerate().map(|(place, it)| (it.at, false, Act::Stated(place, it))));
        acts.extend(self.ballots.iter().map(|it| (it.at, true, Act::Voted(it))));
        acts.sort_by_key(|(at, is_vote, _)| (*at, *is_vote));
        acts.into_iter().map(|(_, _, act)| act).collect()
    }

    /// When the last thing happened.
    #[must_use]
    pub fn end(&self) -> Micros {
        let statements = self.statements.iter().map(|it| it.at);
        statements.chain(self.ballots.iter().map(|it| it.at)).max().unwrap_or_default()
    }
}

/// Reads the folder of an export.
///
/// # Errors
/// When a file is missing, broken, cut off, or tells something else than the others.
pub fn read(folder: &Path) -> Result<Conversation, SourceError> {
    let summary = summary(folder)?;
    let mut skipped = SkippedList::default();
    let comments = Table::need(folder, "comments.csv")?;
    let mut statements = comments.rows().map(statement).collect::<Result<Vec<_>, _>>()?;
    statements.sort_by_key(|it| it.at);
    let mut places = BTreeMap::new();
    for (place, statement) in statements.iter().enumerate() {
        if places.insert(statement.id.clone(), place).is_some() {
            let why = format!("the comment-id {} stands twice", statement.id);
            return Err(SourceError::line("comments.csv", statement.line, why));
        }
    }
    let matrix = Table::read(folder, "participants-votes.csv")?;
    let votes = Table::read(folder, "votes.csv")?;
    let end = statements.iter().map(|it| it.at).max().unwrap_or_default();
    let mut ballots = Vec::new();
    match (&votes, &matrix) {
        (Some(votes), _) => {
            for row in votes.rows() {
                ballots.extend(ballot(row, &places, &mut skipped)?);
            }
        }
        (None, Some(matrix)) => each_cell(matrix, &places, |ballot| {
            ballots.push(Ballot { at: end, ..ballot });
            Ok(())
        })?,
        (None, None) => return Err(SourceError::file("votes.csv", format!("there is no such file in {}", folder.display()))),
    }
    for ballot in &mut ballots {
        let stated = statements.get(ballot.statement).map_or(ballot.at, |it| it.at);
        if ballot.at < stated {
            ballot.at = stated;
            skipped.add(
                "time",
                "a vote earlier than its statement: kept at the statement's time",
                format!("line {}", ballot.line),
            );
        }
    }
    ballots.sort_by_key(|it| it.at);
    if votes.is_some() {
        compare_with_counts(&comments, &places, &ballots)?;
        if let Some(matrix) = &matrix {
            compare_with_matrix(matrix, &places, &ballots, &mut skipped)?;
        }
    }
    let url = summary.get("url").filter(|url| !url.is_empty()).cloned();
    let topic = summary.get("topic").filter(|topic| !topic.trim().is_empty()).cloned();
    let topic = topic.ok_or_else(|| SourceError::file("summary.csv", "it names no topic"))?;
    Ok(Conversation {
        key: format!("polis:{}", url.as_deref().unwrap_or(&topic)),
        description: summary.get("conversation-description").filter(|it| !it.trim().is_empty()).cloned(),
        source: format!("Polis: {}\n{}", url.as_deref().unwrap_or("no address"), folder::licence(folder)),
        topic,
        url,
        statements,
        ballots,
        skipped,
    })
}

/// `summary.csv` has no head line: each row is a name and a value.
fn summary(folder: &Path) -> Result<BTreeMap<String, String>, SourceError> {
    let text = folder::text(folder, "summary.csv")?;
    if text.bytes().filter(|&byte| byte == b'"').count() % 2 == 1 {
        return Err(SourceError::file("summary.csv", "a quotation mark is never closed: the file is cut off or changed"));
    }
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut summary = BTreeMap::new();
    for row in reader.records() {
        let row = row.map_err(|fault| SourceError::file("summary.csv", fault.to_string()))?;
        summary.insert(row.get(0).unwrap_or("").to_owned(), row.get(1).unwrap_or("").to_owned());
    }
    Ok(summary)
}

fn statement(row: Row<'_>) -> Result<Statement, SourceError> {
    Ok(Statement {
        id: row.get("comment-id")?.trim().to_owned(),
        at: moment(row)?,
        author: row.get("author-id")?.trim().to_owned(),
        words: row.get("comment-body")?.to_owned(),
        moderated_out: row.number("moderated")? < 0,
        line: row.line(),
    })
}

/// The column `timestamp`: milliseconds since 1970 UTC. The column beside it is in the exporter's own zone.
fn moment(row: Row<'_>) -> Result<Micros, SourceError> {
    let at_ms = row.number("timestamp")?;
    let at = at_ms.checked_mul(1000).filter(|&at| (0..=253_402_300_799_000_000).contains(&at));
    at.map(Micros).ok_or_else(|| row.fault(&format!("{at_ms} is not a time in milliseconds since 1970")))
}

fn ballot(row: Row<'_>, places: &BTreeMap<String, usize>, skipped: &mut SkippedList) -> Result<Option<Ballot>, SourceError> {
    let at = moment(row)?;
    let vote = vote(row.get("vote")?).ok_or_else(|| row.fault("a vote is 1, 0 or -1"))?;
    let id = row.get("comment-id")?.trim();
    let participant = row.get("voter-id")?.trim().to_owned();
    let Some(&statement) = places.get(id) else {
        skipped.add("vote", "it is on a statement that comments.csv does not have", format!("line {}", row.line()));
        return Ok(None);
    };
    Ok(Some(Ballot { at, participant, statement, vote, line: row.line() }))
}

fn vote(raw: &str) -> Option<Vote> {
    match raw.trim() {
        "1" => Some(Vote::Agree),
        "0" => Some(Vote::Pass),
        "-1" => Some(Vote::Disagree),
        _ => None,
    }
}

/// Visits the filled cells of the matrix as votes without a time.
fn each_cell(
    matrix: &Table,
    places: &BTreeMap<String, usize>,
    mut visit: impl FnMut(Ballot) -> Result<(), SourceError>,
) -> Result<(), SourceError> {
    for row in matrix.rows() {
        let participant = row.get("participant")?.trim().to_owned();
        for (column, cell) in row.fields().filter(|(_, cell)| !cell.is_empty()) {
            let Some(&statement) = places.get(column) else { continue };
            let vote = vote(cell).ok_or_else(|| row.fault(&format!("the vote on {column} is \"{cell}\", not 1, 0 or -1")))?;
            visit(Ballot { at: Micros::default(), participant: participant.clone(), statement, vote, line: row.line() })?;
        }
    }
    Ok(())
}

/// `comments.csv` counts the vote events on each statement: with fewer of them, `votes.csv` is not whole.
fn compare_with_counts(comments: &Table, places: &BTreeMap<String, usize>, ballots: &[Ballot]) -> Result<(), SourceError> {
    let mut counts: BTreeMap<usize, (i64, i64)> = BTreeMap::new();
    for ballot in ballots {
        let (agrees, disagrees) = counts.entry(ballot.statement).or_default();
        match ballot.vote {
            Vote::Agree => *agrees += 1,
            Vote::Disagree => *disagrees += 1,
            Vote::Pass => {}
        }
    }
    for row in comments.rows() {
        let id = row.get("comment-id")?.trim();
        let (agrees, disagrees) = places.get(id).and_then(|place| counts.get(place)).copied().unwrap_or_default();
        if agrees < row.number("agrees")? || disagrees < row.number("disagrees")? {
            let why = format!("it has fewer votes on statement {id} than comments.csv counts: it is cut off");
            return Err(SourceError::file("votes.csv", why));
        }
    }
    Ok(())
}

/// The matrix must hold the last vote of each participant on each statement.
fn compare_with_matrix(
    matrix: &Table,
    places: &BTreeMap<String, usize>,
    ballots: &[Ballot],
    skipped: &mut SkippedList,
) -> Result<(), SourceError> {
    let mut last: BTreeMap<(&str, usize), Vote> = BTreeMap::new();
    for ballot in ballots {
        last.insert((&ballot.participant, ballot.statement), ballot.vote);
    }
    for column in matrix.columns().filter(|column| column.bytes().all(|byte| byte.is_ascii_digit())) {
        if !places.contains_key(column) {
            skipped.add("column of participants-votes.csv", "comments.csv does not have this statement", column);
        }
    }
    each_cell(matrix, places, |cell| match last.get(&(cell.participant.as_str(), cell.statement)) {
        Some(vote) if *vote == cell.vote => Ok(()),
        Some(_) => {
            let which = format!("participant {}, line {}", cell.participant, cell.line);
            skipped.add("cell of participants-votes.csv", "votes.csv has another last vote, which was kept", which);
            Ok(())
        }
        None => {
            let why =
                format!("participant {} has votes that votes.csv does not have: one of the two is cut off", cell.participant);
            Err(SourceError::line("participants-votes.csv", cell.line, why))
        }
    })
}
