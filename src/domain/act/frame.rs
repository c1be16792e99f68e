//! The frame of a forum: mandate, gates, dates, invitations, and what couples it to its council.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::event::{Micros, Seq, Stage};
use crate::panel::{Level, Threshold, Warning};
use crate::people::{ActorGroup, PersonId};
use crate::words::{Name, Reason, Text, Title};

use super::{Disposition, GateLine, Slug};

/// Who takes part in a forum as a member does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Participation {
    /// Everyone who has signed in.
    #[default]
    Open,
    /// Whom the council appoints; everyone else speaks from outside, and their positions are counted apart.
    Appointed,
}

/// What a template says of one stage.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct StagePlan {
    /// How many days it is planned to last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub days: Option<u32>,
    /// What must be so before the next stage opens.
    #[serde(default)]
    pub gate: Vec<GateLine>,
}

/// How the members are shared out (Gentofte, Ireland: one third elected).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Seats {
    /// Elected members.
    pub elected: u32,
    /// Everyone else.
    pub others: u32,
}

/// A Sustainable Development Goal that the forum serves. Goal 17 is a way of working, computed and never claimed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// Its number, 1 to 16.
    pub sdg: u8,
    /// How the forum serves it.
    pub how: Text,
}

/// The council's written assignment, whole (theory.md section 1: mandate).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// The question the council asks.
    pub question: Text,
    /// The problem as the council sees it.
    pub problem: Text,
    /// What is to come out of it.
    pub deliverable: Text,
    /// What is open.
    pub open: Vec<Text>,
    /// What the council keeps for itself.
    pub reserved: Vec<Text>,
    /// How many of each group at least.
    #[cfg_attr(feature = "typescript", ts(type = "{ [group in ActorGroup]?: number }"))]
    pub required: BTreeMap<ActorGroup, u32>,
    /// How many members.
    pub seats: Seats,
    /// The body that puts the matter before those who decide.
    pub prepares: Name,
    /// Who decides.
    pub decides: Name,
    /// By when the council decides.
    pub decision_due: Micros,
    /// When the forum ends, unless the council prolongs it.
    pub ends: Micros,
    /// Within how many days a question or an idea is answered.
    pub reply_days: u32,
    /// At least how often forum and council meet, in days.
    pub touchpoint_days: u32,
    /// What is asked of a member: time, meetings, what is paid.
    #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub effort: Option<Text>,
    /// Whom to ask: a person with a way to reach them.
    #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub contact: Option<Text>,
    /// The council's case reference.
    #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub case: Option<Name>,
    /// At most four goals, each with a how.
    #[serde(default)]
    pub goals: Vec<Goal>,
    /// Thresholds that differ from the house's own, in thousandths of their unit.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(type = "{ [threshold in Threshold]?: number }"))]
    pub numbers: BTreeMap<Threshold, u32>,
}

/// How a body voted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Ballot {
    /// For.
    #[serde(rename = "for")]
    pub yes: u32,
    /// Against.
    pub against: u32,
    /// Abstaining.
    pub abstain: u32,
}

/// An elected member proposes the forum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ForumProposed {
    /// What came from outside the council: letters, data, a suggestion.
    pub signal: Text,
    /// Why a forum.
    pub because: Reason,
}

/// Somebody who is not elected suggests the forum; with enough support the council owes an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ForumSuggested {
    /// Why a forum.
    pub because: Reason,
}

/// Somebody wants the suggestion answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SuggestionSupported {}

/// The council answers a suggestion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SuggestionAnswered {
    /// What becomes of it.
    pub disposition: Disposition,
    /// Why; at least twelve words.
    pub reason: Reason,
}

/// A draft of the mandate, or of a change to it, for the council.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MandateDrafted {
    /// All of it.
    pub terms: Box<Terms>,
    /// What it answers.
    pub because: Reason,
}

/// The council adopts the mandate, or changes it: a new version, signed by its vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MandateAdopted {
    /// All of it.
    pub terms: Box<Terms>,
    /// Who voted.
    pub body: Name,
    /// How.
    pub vote: Ballot,
    /// Why, or what changed.
    pub reason: Reason,
}

/// Somebody offers to be a member, or is named for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PersonNominated {
    /// Who; absent where it is oneself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub person: Option<PersonId>,
    /// What they bring.
    pub because: Reason,
}

/// A voice that is missing is invited by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct VoiceInvited {
    /// Whose voice.
    pub group: ActorGroup,
    /// Who: an organisation, or a person as may be told publicly.
    pub called: Name,
    /// Why they are missed, and how they were asked.
    pub because: Reason,
    /// The elected member for whom a delegate writes; always shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub for_member: Option<PersonId>,
}

/// What somebody has at stake, in their own words. A later one replaces an earlier one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct InterestDeclared {
    /// What; absent where there is nothing to declare.
    #[serde(default, deserialize_with = "crate::words::if_any", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub interest: Option<Text>,
    /// Takes part without office, profession or organisation.
    pub lay: bool,
    /// Bears the problem or its consequences.
    pub affected: bool,
}

/// A date on which members meet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MeetingSet {
    /// When.
    pub meets_at: Micros,
    /// Where.
    pub place: Name,
    /// What for.
    pub words: Text,
    /// The elected member for whom a delegate writes; always shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub for_member: Option<PersonId>,
}

/// Lines of a gate that are not met are passed over, in writing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct GateOverridden {
    /// The stage whose gate it is.
    pub stage: Stage,
    /// Which lines.
    pub lines: Vec<GateLine>,
    /// Why.
    pub reason: Reason,
}

/// The open stage may last longer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct StageProlonged {
    /// Until when.
    pub until: Micros,
    /// Why.
    pub reason: Reason,
}

/// The council lets the forum go on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ForumProlonged {
    /// Until when.
    pub until: Micros,
    /// By when it will decide; absent where that stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub decision_due: Option<Micros>,
    /// Why.
    pub reason: Reason,
}

/// The end of the forum has passed, and nobody prolonged it. Brought by time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EndPassed {}

/// How forum and council meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Contact {
    /// The forum reports.
    Report,
    /// The council asks.
    QuestionTime,
    /// They meet.
    JointMeeting,
}

/// What a touchpoint is about; decides its place on the leadership panel (theory.md 3.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Matter {
    /// The problem statement.
    Problem,
    /// The proposals.
    Proposals,
    /// Pledges and delivery.
    Pledges,
}

/// A dated contact between forum and council.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TouchpointHeld {
    /// Which body of the council.
    pub body: Name,
    /// How.
    pub way: Contact,
    /// What about.
    pub matter: Matter,
    /// What was said.
    pub words: Text,
    /// The elected member for whom a delegate writes; always shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub for_member: Option<PersonId>,
}

/// The panel warns. Brought by the log and by time, never by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct WarningRaised {
    /// Of what.
    pub warning: Warning,
    /// How gravely.
    pub level: Level,
    /// Proposals it is about.
    #[serde(default)]
    pub of: Vec<Seq>,
}

/// The sponsor answers a warning, in writing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct WarningAcknowledged {
    /// The entry that raised it.
    pub warning: Seq,
    /// What the sponsor makes of it, or does.
    pub reason: Reason,
}

/// What was warned of is so no longer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct WarningCleared {
    /// The entry that raised it.
    pub warning: Seq,
}

/// Another forum grew out of this one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ForumSpawned {
    /// Its name in addresses.
    pub forum: Slug,
    /// What it is called.
    pub title: Title,
}
