//! What only I see: my positions, my answers, what waits for me, whom I write for.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Author, Topic};
use crate::event::{Kind, Micros, Position, Seq, Vote};
use crate::people::ActorGroup;

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

/// What somebody owes here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum DutyKind {
    /// A call waits for an elected member: answer it.
    Answer,
    /// A suggestion has enough support: the council answers.
    AnswerSuggestion,
    /// A draft of the mandate waits for the council.
    AdoptMandate,
    /// A forum without a draft of its mandate.
    DraftMandate,
    /// Somebody is named as a member and waits for the council.
    Appoint,
    /// A required group has nobody, or too few: invite by name.
    Invite,
    /// Declare what you have at stake.
    Declare,
    /// An amendment waits for the lead.
    DecideAmendment,
    /// An objection waits for the lead's answer.
    AnswerObjection,
    /// The proposition of your proposal is not filled.
    FillProposition,
    /// A proposal waits for the committee's early signal.
    Signal,
    /// A warning waits for the sponsor's written answer.
    Acknowledge,
    /// The council has not heard from the forum for long.
    Touchpoint,
    /// The gate is green: the next stage can open.
    OpenStage,
    /// The stage has lasted longer than planned: open the next, or prolong.
    StageOver,
    /// The end has passed: the council prolongs or closes.
    Prolong,
    /// A proposal waits for the council's decision.
    Decide,
    /// A decision waits for the sponsor's explanation.
    Explain,
    /// You pledged and have not confirmed.
    ConfirmPledge,
    /// You confirmed a pledge and have not said how it went.
    KeepPledge,
    /// Nobody has reported progress for long.
    Report,
    /// The council looks back at its decision.
    LookBack,
    /// The evaluation is to be published.
    Evaluate,
    /// Say how it was for you.
    Survey,
    /// The members' meetings have no date.
    SetMeeting,
    /// Say whether you can live with the problem statement.
    TakeStand,
}

impl DutyKind {
    /// Whether it comes round by the calendar: it stands on the desk before its day, and waits only from then on.
    #[must_use]
    pub fn comes_round(self) -> bool {
        match self {
            Self::Touchpoint | Self::StageOver | Self::Report | Self::LookBack => true,
            Self::Answer | Self::AnswerSuggestion | Self::AdoptMandate | Self::DraftMandate | Self::Appoint => false,
            Self::Invite | Self::Declare | Self::DecideAmendment | Self::AnswerObjection | Self::FillProposition => false,
            Self::Signal | Self::Acknowledge | Self::OpenStage | Self::Prolong | Self::Decide | Self::Explain => false,
            Self::ConfirmPledge | Self::KeepPledge | Self::Evaluate | Self::Survey | Self::SetMeeting => false,
            Self::TakeStand => false,
        }
    }
}

/// One thing that somebody owes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Duty {
    /// What.
    pub duty: DutyKind,
    /// On which entry; 0 is the forum.
    pub no: Seq,
    /// The topic in which that stands.
    pub topic: Topic,
    /// Since when it waits.
    pub since: Micros,
    /// By when it is due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub due: Option<Micros>,
    /// The group that is missing, for `invite`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub group: Option<ActorGroup>,
    /// Who waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub who: Option<Author>,
    /// What waits, in a few of its own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub gist: Option<String>,
}

impl Duty {
    /// Whether it comes round by the calendar, and its day has come.
    #[must_use]
    pub fn has_come(&self, now: Micros) -> bool {
        self.duty.comes_round() && self.due.is_none_or(|due| due <= now)
    }
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
    /// What waits for me, the oldest first; at most fifty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<Duty>>", optional))]
    pub duties: Vec<Duty>,
    /// How many things wait for me; of what comes round by the calendar only a clock knows whether it does.
    pub n_duties: u32,
    /// Where I stand on versions of the problem and amendments put to the forum.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<MyStand>>", optional))]
    pub stands: Vec<MyStand>,
    /// The elected members for whom I may write, and as what.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<Delegation>>", optional))]
    pub writes_for: Vec<Delegation>,
    /// Who may write for me, and as what.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<Delegation>>", optional))]
    pub delegates: Vec<Delegation>,
    /// I have declared what I have at stake.
    pub declared: bool,
    /// I have supported the suggestion that this forum is.
    pub supported: bool,
    /// I have answered the survey.
    pub surveyed: bool,
}

/// My stand on a version of the problem, or on an amendment put to the forum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MyStand {
    /// On what.
    pub on: Seq,
    /// Where I stand.
    pub position: Position,
}

/// Who may write for whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Delegation {
    /// The other one.
    pub person: Author,
    /// Exactly these acts.
    pub kinds: Vec<Kind>,
}
