//! What is stated in the acts of a forum's life, one file a part of it. Each stands in [`crate::event::Event`], the one list.

mod decision;
mod frame;
mod proposition;
mod refine;
mod talk;

use serde::{Deserialize, Serialize};

pub use decision::*;
pub use frame::*;
pub use proposition::*;
pub use refine::*;
pub use talk::*;

/// An amount in the unit of its item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(type = "number"))]
#[serde(transparent)]
pub struct Amount(pub u64);

/// A forum's name in addresses: small letters, digits and hyphens, at most 80.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(type = "string"))]
#[serde(transparent)]
pub struct Slug(String);

impl Slug {
    /// Takes what looks like one.
    #[must_use]
    pub fn parse(raw: &str) -> Option<Self> {
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        ((1..=80).contains(&raw.len()) && raw.bytes().all(fits)).then(|| Self(raw.to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Slug {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let raw = std::borrow::Cow::<'de, str>::deserialize(from)?;
        Self::parse(&raw).ok_or_else(|| serde::de::Error::custom("not a forum's name in addresses"))
    }
}

/// One line of a gate's checklist (theory.md 3.1). Which of them a forum asks for, and after which stage, is data of its template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum GateLine {
    /// G0: an elected member proposed it.
    ElectedProposer,
    /// G0: something came from outside the council.
    OutsideSignal,
    /// G1: the council adopted the mandate, with its vote.
    MandateVoted,
    /// G1: the sponsor is elected.
    SponsorElected,
    /// G1: it is named what is open.
    OpenNamed,
    /// G1: it is named what is reserved.
    ReservedNamed,
    /// G1: deliverable, who prepares, who decides, and by when.
    DeliverableNamed,
    /// G1: reply days and touchpoint days.
    ClocksSet,
    /// G1: required groups with their minima, and seats.
    GroupsRequired,
    /// G2: every required group has its minimum.
    GroupsFilled,
    /// G2: at least 30 % of the members are lay people.
    LayShare,
    /// G2: every member has declared their interests.
    AllDeclared,
    /// G2: sponsor, champion and moderator are three people.
    OfficesApart,
    /// G2: the first meetings have dates.
    MeetingsDated,
    /// G3: the problem statement has a second version.
    ProblemRevised,
    /// G3: a third of its components come from people outside the public side.
    ProblemShared,
    /// G3: 60 % of each group with three or more positions can live with it.
    ProblemAccepted,
    /// G3: every question is answered or dated.
    QuestionsAnswered,
    /// G3: the council has heard the new problem statement.
    ProblemTouchpoint,
    /// G4: ideas from at least three groups.
    IdeasBroad,
    /// G4: at least one idea is new.
    IdeaNew,
    /// G4: every idea has a reasoned disposition, signed by an elected member.
    IdeasAnswered,
    /// G5: every amendment is decided.
    AmendmentsDecided,
    /// G5: each live proposal has authors from the public and the other side.
    AuthorsBothSides,
    /// G5: every objection is answered.
    ObjectionsAnswered,
    /// G5: a touchpoint in this stage.
    RefineTouchpoint,
    /// G6: for whom it is of value, and who may lose.
    ValueNamed,
    /// G6: indicator and baseline.
    BaselineNamed,
    /// G6: positions from at least two groups.
    PositionsBroad,
    /// G6: capacity items with amounts.
    CapacityCounted,
    /// G6: no essential item without a pledge.
    EssentialsCovered,
    /// G6: the checks NC1 to NC3 are clear or answered in writing.
    ChecksClear,
    /// G7: the council has decided on each proposal.
    EachDecided,
    /// G7: the sponsor has explained each decision to the forum.
    SponsorExplained,
    /// G8: each confirmed pledge is fulfilled, released or re-planned.
    PledgesSettled,
    /// G8: progress was reported within thirty days.
    ProgressFresh,
    /// G9: the evaluation is published.
    EvaluationOut,
    /// G9: members have answered the survey.
    SurveyHeld,
}

impl GateLine {
    /// All of them, in order.
    pub const ALL: [Self; 38] = [
        Self::ElectedProposer,
        Self::OutsideSignal,
        Self::MandateVoted,
        Self::SponsorElected,
        Self::OpenNamed,
        Self::ReservedNamed,
        Self::DeliverableNamed,
        Self::ClocksSet,
        Self::GroupsRequired,
        Self::GroupsFilled,
        Self::LayShare,
        Self::AllDeclared,
        Self::OfficesApart,
        Self::MeetingsDated,
        Self::ProblemRevised,
        Self::ProblemShared,
        Self::ProblemAccepted,
        Self::QuestionsAnswered,
        Self::ProblemTouchpoint,
        Self::IdeasBroad,
        Self::IdeaNew,
        Self::IdeasAnswered,
        Self::AmendmentsDecided,
        Self::AuthorsBothSides,
        Self::ObjectionsAnswered,
        Self::RefineTouchpoint,
        Self::ValueNamed,
        Self::BaselineNamed,
        Self::PositionsBroad,
        Self::CapacityCounted,
        Self::EssentialsCovered,
        Self::ChecksClear,
        Self::EachDecided,
        Self::SponsorExplained,
        Self::PledgesSettled,
        Self::ProgressFresh,
        Self::EvaluationOut,
        Self::SurveyHeld,
    ];
}
