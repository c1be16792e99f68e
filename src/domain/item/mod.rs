//! What the eye sees, as plain data. A phone keeps the latest form of each item and needs no rules of its own.

mod capacity;
mod frame;
mod life;
mod own;
mod proposal;
mod trail;

use serde::{Deserialize, Serialize};

use crate::act::{Participation, Slug};
use crate::event::{Contribution, Lang, Micros, Seq, Stage, Standing};
use crate::people::{ActorGroup, ForumOffice, PersonId};

pub use capacity::*;
pub use frame::*;
pub use life::*;
pub use own::*;
pub use proposal::{
    AmendmentItem, ChangeItem, ClauseDiff, ClauseItem, Outcome, PositionItem, ProposalItem, Span, StaleClause, Stand, Tally,
    TextItem, VersionItem,
};
pub use trail::*;

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

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_false(flag: &bool) -> bool {
    !flag
}

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
    /// Speaks from outside: the council appoints the members of this forum, and this person is none.
    #[serde(default, skip_serializing_if = "is_false")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<bool>", optional))]
    pub outside: bool,
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

/// A component of the problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ComponentItem {
    /// What.
    pub words: String,
    /// Whose voices it comes from.
    pub origin: Vec<ActorGroup>,
    /// The contributions it comes from.
    pub sources: Vec<Seq>,
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
    /// The components of the problem of now, each with where it comes from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<ComponentItem>>", optional))]
    pub components: Vec<ComponentItem>,
    /// Who can live with the problem of now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub problem_tally: Option<Tally>,
    /// The entry that made the problem of now, where it was revised: what a stand is taken on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub problem_entry: Option<Seq>,
    /// Who takes part as a member does.
    pub participation: Participation,
    /// The template it was made from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub template: Option<Slug>,
    /// The forum it grew out of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub grew_from: Option<Slug>,
    /// The mandate of now, by its entry; absent while none was adopted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub mandate_no: Option<Seq>,
    /// All its stages in order.
    pub stages: Vec<Stage>,
    /// The open one.
    pub stage: Stage,
    /// Since when.
    pub stage_since: Micros,
    /// Until when it is planned to last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub stage_until: Option<Micros>,
    /// Within how many days a question or an idea is answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub reply_days: Option<u32>,
    /// When forum and council last met, or the mandate was adopted, and how many days may pass.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub last_touchpoint: Option<Micros>,
    /// Days between touchpoints.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub touchpoint_days: Option<u32>,
    /// By when the council decides, while it has not decided on every live proposal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub decision_due: Option<Micros>,
    /// When the forum ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub ends: Option<Micros>,
    /// The end has passed, and nobody prolonged it.
    #[serde(default, skip_serializing_if = "is_false")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<bool>", optional))]
    pub ended: bool,
    /// Proposals that the council gave back and that wait for a new text: their reasons stand on top.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<Seq>>", optional))]
    pub returned: Vec<Seq>,
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
    /// Of an idea: it was known before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub known: Option<bool>,
    /// The component of the problem it belongs to; 0 is a new one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub component: Option<u16>,
    /// It waits for an elected member, and the answer is due by then; absent once it is answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub answer_due: Option<Micros>,
    /// Answers with a disposition, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<ResponseItem>>", optional))]
    pub responses: Vec<ResponseItem>,
    /// The latest correction, beside the original.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub corrected: Option<CorrectionItem>,
    /// Amendments that came from it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<Seq>>", optional))]
    pub became: Vec<Seq>,
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
    /// A version of the mandate, or a draft.
    Mandate(MandateItem),
    /// The checklists of the way; number 0.
    Gates(GatesItem),
    /// What the panel says in one glance; number 0.
    Health(HealthItem),
    /// A warning.
    Warning(WarningItem),
    /// Where the forum comes from; number 0.
    Origin(OriginItem),
    /// A touchpoint.
    Touchpoint(TouchpointItem),
    /// A meeting.
    Meeting(MeetingItem),
    /// A voice that was invited.
    Invitation(InvitationItem),
    /// A nomination.
    Nomination(NominationItem),
    /// A declaration of interests.
    Declaration(DeclarationItem),
    /// A date that was moved.
    Date(DateItem),
    /// A forum that grew out of this one.
    Spawn(SpawnItem),
    /// A changed view.
    ViewChange(ViewChangeItem),
    /// An amendment put to the forum.
    Put(PutItem),
    /// A trial.
    Trial(TrialItem),
    /// A minority statement.
    Minority(MinorityItem),
    /// The triangle of a proposal, under the proposal's number.
    Proposition(PropositionItem),
    /// A request for public money.
    Funding(FundingItem),
    /// A pledge.
    Pledge(PledgeItem),
    /// A decision of the council.
    Decision(DecisionItem),
    /// A report of progress.
    Progress(ProgressItem),
    /// The evaluation.
    Evaluation(EvaluationItem),
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
