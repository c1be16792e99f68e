//! The frame of a forum as the eye sees it: mandate, gates, health, dates, invitations, warnings.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Act, Author, Words};
use crate::act::{Ballot, Contact, Disposition, GateLine, Matter, Seats};
use crate::event::{Kind, Micros, Seq, Stage};
use crate::panel::{Level, Threshold, Warning};
use crate::people::ActorGroup;

/// A goal with its how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct GoalItem {
    /// Its number, 1 to 16.
    pub sdg: u8,
    /// How the forum serves it.
    pub how: String,
}

/// The terms of a mandate, as they read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TermsItem {
    /// The question.
    pub question: String,
    /// The problem as the council sees it.
    pub problem: String,
    /// What is to come out of it.
    pub deliverable: String,
    /// What is open.
    pub open: Vec<String>,
    /// What the council keeps for itself.
    pub reserved: Vec<String>,
    /// How many of each group at least.
    #[cfg_attr(feature = "typescript", ts(type = "{ [group in ActorGroup]?: number }"))]
    pub required: BTreeMap<ActorGroup, u32>,
    /// How many members.
    pub seats: Seats,
    /// Who puts the matter before those who decide.
    pub prepares: String,
    /// Who decides.
    pub decides: String,
    /// By when.
    pub decision_due: Micros,
    /// When the forum ends.
    pub ends: Micros,
    /// Days to an answer.
    pub reply_days: u32,
    /// Days between touchpoints.
    pub touchpoint_days: u32,
    /// What is asked of a member.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub effort: Option<String>,
    /// Whom to ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub contact: Option<String>,
    /// The case reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub case: Option<String>,
    /// Goals.
    pub goals: Vec<GoalItem>,
    /// Numbers that differ from the house's own, in thousandths.
    #[cfg_attr(feature = "typescript", ts(type = "{ [threshold in Threshold]?: number }"))]
    pub numbers: BTreeMap<Threshold, u32>,
}

/// A version of the mandate, or a draft of one, under the number of its entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MandateItem {
    /// Its version, from 1; absent for a draft.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub version: Option<u32>,
    /// All of it.
    pub terms: TermsItem,
    /// Who adopted it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub body: Option<String>,
    /// By which vote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub vote: Option<Ballot>,
    /// Who recorded it, when and why.
    pub act: Act,
}

/// How a line of a gate stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LineState {
    /// Green.
    Met,
    /// Red.
    Unmet,
    /// Passed over, in writing.
    Overridden,
}

/// A line of a gate's checklist, computed from the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LineItem {
    /// Which.
    pub line: GateLine,
    /// How it stands.
    pub state: LineState,
    /// How much there is; where it takes nothing, how much is left.
    pub have: u32,
    /// How much it takes; 0 where nothing may be left.
    pub need: u32,
    /// What it hangs on: the unanswered questions, the undecided amendments. At most twelve.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<Seq>>", optional))]
    pub of: Vec<Seq>,
    /// The groups that are missing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<ActorGroup>>", optional))]
    pub groups: Vec<ActorGroup>,
    /// Who passed over it, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub act: Option<Act>,
}

/// The checklist at the end of a stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct GateItem {
    /// Which stage it closes.
    pub stage: Stage,
    /// Its lines.
    pub lines: Vec<LineItem>,
}

/// The whole way with its checklists; number 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct GatesItem {
    /// One for each stage that asks for something, in the order of the way.
    pub gates: Vec<GateItem>,
    /// How many lines were passed over.
    pub n_overridden: u32,
}

/// The definition of co-creation as lamps (theory.md 4.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Lamps {
    /// D1: the problem was defined together.
    pub define: bool,
    /// D2: a live proposal has authors from both sides.
    pub design: bool,
    /// D3: a live proposal has confirmed pledges from both sides.
    pub implement: bool,
    /// D4: something is new.
    pub new: bool,
}

/// The gravest thing the house can say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Verdict {
    /// Which check: NC1 to NC7.
    pub warning: Warning,
    /// The proposals it is about; empty where it is the forum.
    pub proposals: Vec<Seq>,
    /// Since when.
    pub since: Micros,
    /// Who wrote the proposal, for NC1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub group: Option<ActorGroup>,
    /// How many: amendments declined for NC1, per cent of unpaid work for NC2, days for NC6.
    pub n: u32,
    /// Beside how many: per cent of the means the public side covers, for NC2.
    pub of: u32,
    /// The warning's entry, once it is raised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub raised: Option<Seq>,
    /// What the sponsor answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub acknowledged: Option<Act>,
}

/// What the panel says in one glance; number 0. As of the last entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct HealthItem {
    /// The four lamps; goal 17 is all of them, and nothing else.
    pub lamps: Lamps,
    /// What it is not.
    pub verdicts: Vec<Verdict>,
    /// Indicators worth watching.
    pub n_warn: u32,
    /// Indicators in red.
    pub n_alarm: u32,
}

/// A warning, under the number of the entry that raised it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WarningItem {
    /// Of what.
    pub warning: Warning,
    /// How gravely.
    pub level: Level,
    /// Proposals it is about.
    pub of: Vec<Seq>,
    /// When it was raised.
    pub raised_at: Micros,
    /// What the sponsor answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub acknowledged: Option<Act>,
    /// When it was so no longer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub cleared_at: Option<Micros>,
}

/// How a suggestion stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SuggestionItem {
    /// How many want it answered.
    pub supporters: u32,
    /// How many oblige the council to answer.
    pub needed: u32,
    /// By when the council owes the answer; absent before there are enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub due: Option<Micros>,
    /// What becomes of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub disposition: Option<Disposition>,
    /// Who answered, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub act: Option<Act>,
}

/// Where the forum comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OriginItem {
    /// Who proposed or suggested it, when and why.
    pub act: Act,
    /// What came from outside the council.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub signal: Option<Words>,
    /// How the suggestion stands; absent where an elected member proposed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub suggestion: Option<SuggestionItem>,
}

/// A touchpoint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TouchpointItem {
    /// Which body of the council.
    pub body: String,
    /// How.
    pub way: Contact,
    /// What about.
    pub matter: Matter,
    /// What was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub words: Option<Words>,
    /// Who recorded it.
    pub act: Act,
    /// The elected member for whom a delegate wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub for_member: Option<Author>,
}

/// A meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MeetingItem {
    /// When.
    pub meets_at: Micros,
    /// Where.
    pub place: String,
    /// What for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub words: Option<Words>,
    /// Who set it.
    pub act: Act,
    /// The elected member for whom a delegate wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub for_member: Option<Author>,
}

/// A voice that was invited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct InvitationItem {
    /// Whose voice.
    pub group: ActorGroup,
    /// Who.
    pub called: String,
    /// Who invited them, and why.
    pub act: Act,
    /// The elected member for whom a delegate wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub for_member: Option<Author>,
}

/// A nomination.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NominationItem {
    /// Who.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub person: Option<Author>,
    /// They offered themselves.
    pub own: bool,
    /// They hold a seat now.
    pub appointed: bool,
    /// Who named them, and what they bring.
    pub act: Act,
}

/// A declaration of interests; the latest of each person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct DeclarationItem {
    /// Whose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub person: Option<Author>,
    /// What they have at stake; absent where there is nothing, or where it is hidden.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub interest: Option<Words>,
    /// They have nothing to declare.
    pub nothing: bool,
    /// A lay person.
    pub lay: bool,
    /// Bears the problem or its consequences.
    pub affected: bool,
    /// When.
    pub at: Micros,
}

/// A date that was moved: the stage or the whole forum prolonged, the end passed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct DateItem {
    /// Which act.
    pub kind: Kind,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub until: Option<Micros>,
    /// Who, and why; by nobody where time brought it.
    pub act: Act,
}

/// A forum that grew out of this one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SpawnItem {
    /// Its name in addresses.
    pub forum: String,
    /// What it is called.
    pub title: String,
    /// When.
    pub at: Micros,
}
