//! Proposals and comments of a Decidim platform as lines of JSON, read into plain data in time order.

use std::collections::BTreeMap;
use std::path::Path;

use deliberation::event::Micros;
use jiff::civil::DateTime;
use jiff::fmt::strtime;
use jiff::tz::TimeZone;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::exchange::folder::{self, SourceError};

/// The platform states no zone; it is Barcelona's.
const ZONE: &str = "Europe/Madrid";

/// A proposal as the file has it. Fields that a forum has no use for are read over.
#[derive(Clone, Debug, Deserialize)]
pub struct Proposal {
    /// Its number on the platform.
    pub id: u64,
    /// What it is called.
    pub title: String,
    /// Its text, HTML.
    pub summary: String,
    /// Where it stands under.
    #[serde(default)]
    pub category: Option<String>,
    /// The district it is about.
    #[serde(default)]
    pub district: Option<String>,
    /// `official`, `citizen`, `organization` or `meeting`.
    #[serde(default)]
    pub source: Option<String>,
    /// What the city decided.
    #[serde(default)]
    pub status: Option<String>,
    /// The day, dd/mm/yyyy.
    created_at: String,
    /// Who made it; absent where a meeting did.
    #[serde(default)]
    pub author_id: Option<u64>,
    /// What the author is on the platform.
    #[serde(default)]
    pub author_role: Option<String>,
    /// Where it is shown.
    #[serde(default)]
    pub url: Option<String>,
}

/// A comment as the file has it.
#[derive(Clone, Debug, Deserialize)]
pub struct Comment {
    /// Its number on the platform.
    pub id: u64,
    /// The proposal it is under.
    pub proposal_id: u64,
    /// The comment it answers; absent at the top.
    #[serde(default)]
    pub parent_id: Option<u64>,
    /// The path to it from the top, like `4189/4645`.
    #[serde(default)]
    pub ancestry: Option<String>,
    /// 1 in favour, 0 neutral, -1 against.
    #[serde(default)]
    pub alignment: Option<i8>,
    /// Who wrote it.
    #[serde(default)]
    pub author_id: Option<u64>,
    /// What the author is on the platform.
    #[serde(default)]
    pub author_role: Option<String>,
    /// `organization` when the author speaks for one.
    #[serde(default, rename = "as")]
    pub speaks_as: Option<String>,
    /// The moment, dd/mm/yyyy hh:mm:ss.
    created_at: String,
    /// What it says, HTML.
    pub body_html: String,
}

/// A proposal or a comment, when it was made.
#[derive(Clone, Debug)]
pub enum Act {
    /// A proposal.
    Proposal(Box<Proposal>),
    /// A comment.
    Comment(Box<Comment>),
}

/// A platform's proposals with their talk.
#[derive(Clone, Debug)]
pub struct Platform {
    /// What it is known by.
    pub key: String,
    /// Where it was held.
    pub site: String,
    /// The district or other name that all proposals share.
    pub district: Option<String>,
    /// Where it came from and under which licence.
    pub source: String,
    /// All acts in time order; a comment stands after what it answers.
    pub acts: Vec<(Micros, Act)>,
}

/// Reads `proposals.jsonl` and `comments.jsonl`.
///
/// # Errors
/// When a file is missing, broken or cut off, or a time in it cannot be read.
pub fn read(folder: &Path) -> Result<Platform, SourceError> {
    let zone = TimeZone::get(ZONE).map_err(|fault| SourceError::file(ZONE, fault.to_string()))?;
    let proposals: Vec<(u64, Proposal)> = lines(folder, "proposals.jsonl")?;
    let comments: Vec<(u64, Comment)> = lines(folder, "comments.jsonl")?;
    let first = proposals.first().ok_or_else(|| SourceError::file("proposals.jsonl", "there is no proposal in it"))?;
    let district = first.1.district.clone().filter(|it| proposals.iter().all(|(_, other)| other.district.as_ref() == Some(it)));
    let site = first.1.url.as_deref().and_then(site_of).unwrap_or("an unnamed platform").to_owned();
    let mut made: BTreeMap<u64, Micros> = BTreeMap::new();
    let mut acts: Vec<(Micros, bool, u64, Act)> = Vec::with_capacity(proposals.len() + comments.len());
    for (line, proposal) in proposals {
        let at = moment(&format!("{} 00:00:00", proposal.created_at), &zone)
            .ok_or_else(|| SourceError::line("proposals.jsonl", line, format!("\"{}\" is not a day", proposal.created_at)))?;
        if made.insert(proposal.id, at).is_some() {
            return Err(SourceError::line("proposals.jsonl", line, format!("the id {} stands twice", proposal.id)));
        }
        acts.push((at, false, line, Act::Proposal(Box::new(proposal))));
    }
    let mut said: BTreeMap<u64, Micros> = BTreeMap::new();
    for (line, comment) in comments {
        let at = moment(&comment.created_at, &zone)
            .ok_or_else(|| SourceError::line("comments.jsonl", line, format!("\"{}\" is not a moment", comment.created_at)))?;
        // An answer whose clock ran behind still stands after what it answers.
        let answered = comment.parent_id.and_then(|parent| said.get(&parent)).or_else(|| made.get(&comment.proposal_id));
        let at = answered.map_or(at, |&earlier| at.max(earlier));
        if said.insert(comment.id, at).is_some() {
            return Err(SourceError::line("comments.jsonl", line, format!("the id {} stands twice", comment.id)));
        }
        acts.push((at, true, line, Act::Comment(Box::new(comment))));
    }
    acts.sort_by_key(|(at, is_comment, line, _)| (*at, *is_comment, *line));
    Ok(Platform {
        key: format!("decidim:{site}:{}", district.as_deref().unwrap_or("")),
        source: format!("Decidim: {site}\n{}", folder::licence(folder)),
        district,
        site,
        acts: acts.into_iter().map(|(at, _, _, act)| (at, act)).collect(),
    })
}

fn site_of(url: &str) -> Option<&str> {
    url.split_once("://").and_then(|(_, rest)| rest.split('/').next()).filter(|site| !site.is_empty())
}

fn lines<T: DeserializeOwned>(folder: &Path, file: &str) -> Result<Vec<(u64, T)>, SourceError> {
    let text = folder::text(folder, file)?;
    let numbered = (1_u64..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    numbered
        .map(|(number, line)| match serde_json::from_str(line) {
            Ok(thing) => Ok((number, thing)),
            Err(fault) => Err(SourceError::line(file, number, format!("it cannot be read: {fault}"))),
        })
        .collect()
}

/// A local time of the platform, earlier or later one of the two where clocks were put back.
fn moment(local: &str, zone: &TimeZone) -> Option<Micros> {
    let local: DateTime = strtime::parse("%d/%m/%Y %H:%M:%S", local.trim()).ok()?.to_datetime().ok()?;
    let at = zone.to_ambiguous_timestamp(local).compatible().ok()?;
    Some(Micros(at.as_microsecond()))
}
