//! What the eye sees, as plain data. A phone keeps the latest form of each item and needs no rules of its own.

mod proposal;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::event::{Contribution, Kind, Lang, Micros, Position, Seq, Stage, Standing, Vote};
use crate::people::{ActorGroup, ForumOffice, PersonId};

pub use proposal::{
    AmendmentItem, ChangeItem, ClauseDiff, ClauseItem, Outcome, PositionItem, ProposalItem, Span, StaleClause, Stand, Tally,
    TextItem, VersionItem,
};

/// Who may see an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// Everyone, signed in or not.
    Public,
    /// Moderators of the forum, and clerks and auditors of its council: hidden words too.
    Staff,
}

/// What a phone can follow: 0 is the forum; the number of a contribution or a proposal is the talk and the text under it.
pub type Topic = Seq;

/// A person as shown beside what they did. Equal on every item, so that nothing has to be looked up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Author {
    /// Who; tells two of the same name apart.
    pub person: PersonId,
    /// What they are called.
    pub name: String,
    /// Whose voice they are.
    pub group: ActorGroup,
    /// Party, post, organisation or own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub hat: Option<String>,
    /// Offices in this forum.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<ForumOffice>>", optional))]
    pub offices: Vec<ForumOffice>,
}

/// Written words, with the language the writer's phone named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Words {
    /// The words; empty where they were erased for good.
    pub text: String,
    /// Their language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub lang: Option<Lang>,
}

/// What stands in the place of hidden words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Tomb {
    /// Who hid them; the house where an import brought it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub by: Option<Author>,
    /// When.
    pub at: Micros,
    /// Why.
    pub reason: String,
    /// The entry that hid them.
    pub entry: Seq,
}

/// A reasoned act: who, when, why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Act {
    /// Its entry.
    pub entry: Seq,
    /// Whose act; absent where the house did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub by: Option<Author>,
    /// When.
    pub at: Micros,
    /// Why; absent where it is hidden, or none was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub reason: Option<Words>,
}

/// The forum itself, number 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ForumItem {
    /// What it is called.
    pub title: String,
    /// The question the council asks.
    pub question: String,
    /// The mandate.
    pub mandate: String,
    /// The language of title, question and mandate.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub lang: Option<Lang>,
    /// The problem statement of now.
    pub problem: Words,
    /// Its version, from 1.
    pub problem_version: u32,
    /// Who revised it last, and why; absent for version 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub problem_act: Option<Act>,
    /// All its stages in order.
    pub stages: Vec<Stage>,
    /// The open one.
    pub stage: Stage,
    /// Since when.
    pub stage_since: Micros,
    /// What kind of gathering it is.
    pub standing: Standing,
    /// Where imported data came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub source: Option<String>,
    /// People who hold an office here: sponsor, champion, moderators, members.
    pub officers: Vec<Author>,
    /// How many people have joined.
    pub n_people: u32,
    /// How many contributions there are.
    pub n_contributions: u32,
}

/// A contribution.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ContributionItem {
    /// As what it was made.
    pub contribution: Contribution,
    /// By whom; absent where an import knows nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub by: Option<Author>,
    /// When.
    pub at: Micros,
    /// The words; absent where they are hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub words: Option<Words>,
    /// Why they think so.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub because: Option<String>,
    /// What it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub reply_to: Option<Seq>,
    /// How many replies are below it: at every depth for what begins a talk, directly for a reply.
    pub n_replies: u32,
    /// Elected people among those who replied below it, each once, in order of their first reply.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<Author>>", optional))]
    pub elected_replied: Vec<Author>,
    /// No more replies: who closed the talk, and why.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub closed: Option<Act>,
    /// Its words are hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub hidden: Option<Tomb>,
}

/// A statement with its answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct StatementItem {
    /// Whose; absent where an import knows nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub by: Option<Author>,
    /// When.
    pub at: Micros,
    /// The sentence; absent where it is hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub words: Option<Words>,
    /// How many agree.
    pub agree: u32,
    /// How many disagree.
    pub disagree: u32,
    /// How many pass.
    pub pass: u32,
    /// It is hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub hidden: Option<Tomb>,
}

/// The latest form of a thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "item", rename_all = "snake_case")]
pub enum Thing {
    /// The forum.
    Forum(ForumItem),
    /// A contribution.
    Contribution(ContributionItem),
    /// A proposal's head.
    Proposal(ProposalItem),
    /// A proposal's text of now, under the proposal's number.
    Text(TextItem),
    /// A version of a proposal, under the number of the entry that made it.
    Version(VersionItem),
    /// An amendment.
    Amendment(AmendmentItem),
    /// A position with a reason.
    Position(PositionItem),
    /// A statement.
    Statement(StatementItem),
}

/// One item: a phone keeps one for each pair of `item` and `no`, and replaces it when a later one comes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Item {
    /// The number of the entry that made it; 0 is the forum.
    pub no: Seq,
    /// What it is.
    #[serde(flatten)]
    pub thing: Thing,
}

/// Where I stand on a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MyPosition {
    /// The proposal.
    pub proposal: Seq,
    /// The version I gave it to.
    pub version: u32,
    /// Where I stand.
    pub position: Position,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub because: Option<String>,
}

/// My answer to a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MyVote {
    /// The statement.
    pub statement: Seq,
    /// The answer.
    pub vote: Vote,
}

/// What only I see: who I am here, what I may do now, and where I stand. Filled by the same rules that judge my acts, so a
/// phone shows a button exactly when the rule allows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Own {
    /// Me; absent for a guest, whose `may` says what would be open after signing in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub me: Option<Author>,
    /// I read as staff: hidden words too.
    pub staff: bool,
    /// The kinds of act open to me in this forum at this stage, on anything of the right kind.
    pub may: Vec<Kind>,
    /// The kinds of act open to me on these numbers only: decide an amendment, withdraw mine.
    #[cfg_attr(feature = "typescript", ts(type = "{ [kind in Kind]?: Array<Seq> }"))]
    pub on: BTreeMap<Kind, Vec<Seq>>,
    /// Where I stand.
    pub positions: Vec<MyPosition>,
    /// My answers.
    pub votes: Vec<MyVote>,
}
