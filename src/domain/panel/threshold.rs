//! The numbers of the panel and the gates: the house's own, which a council can change in its mandate, publicly and with a reason.

use serde::{Deserialize, Serialize};

/// The one list: each number with what it is, and the house's own, in thousandths of its unit.
macro_rules! thresholds {
    ($($(#[$doc:meta])+ $name:ident = $usual:literal,)+) => {
        /// A number that a council can set for a forum, in thousandths of its unit.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum Threshold {
            $($(#[$doc])+ $name,)+
        }

        impl Threshold {
            /// All of them, in order.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The house's own number, in thousandths. A convention, unless a source is named at it.
            #[must_use]
            pub fn usual(self) -> u32 {
                match self {
                    $(Self::$name => $usual,)+
                }
            }
        }
    };
}

thresholds! {
    /// Positions of a group before it counts by itself.
    MinPositions = 3_000,
    /// Support or acceptance in each group, for a bridging proposal (60 % per group: Polis).
    BridgingLeast = 600,
    /// Supporters that oblige the council to answer a suggestion.
    SuggestionSupport = 50_000,
    /// Days the council has for that answer.
    SuggestionDays = 30_000,
    /// Days the sponsor has to explain a decision.
    ExplainDays = 14_000,
    /// Days between two reports of progress.
    ProgressDays = 30_000,
    /// Days from a decision to the council's look back (Brussels: six to nine months).
    LookBackDays = 182_000,
    /// Lay share of the members (G2).
    LayLeast = 300,
    /// Components of the problem from outside the public side (G3).
    SharedLeast = 333,
    /// Of each group that can live with the problem statement, or with an amendment put to the forum.
    AcceptLeast = 600,
    /// Live proposals that the champion may lead (danger X3).
    ChampionMost = 400,

    /// I1: days into a stage before a voice is missed.
    MissingDays = 7_000,
    /// I1: or this part of the stage, where that is sooner.
    MissingPart = 250,
    /// I2 and I3: people who have spoken before it says anything.
    ActiveLeast = 5_000,
    /// I2: evenness of the groups.
    EvennessWarn = 700,
    /// I2: evenness of the groups, in red.
    EvennessAlarm = 500,
    /// I3: lay share of those who have spoken.
    LayWarn = 300,
    /// I3: affected share of those who have spoken.
    AffectedWarn = 330,
    /// I3: either share, in red.
    LayAlarm = 150,
    /// I4: people who have spoken before it says anything.
    VoicesLeast = 8_000,
    /// I4: Gini of the words.
    GiniWarn = 600,
    /// I4: Gini of the words, in red.
    GiniAlarm = 750,
    /// I4: the top tenth's share of the words.
    TopWarn = 400,
    /// I4: the top tenth's share of the words, in red.
    TopAlarm = 600,
    /// I5: contributions before it says anything.
    VoiceLeast = 10_000,
    /// I5, NC4, NC5: times its seats that the elected, managers or experts speak.
    VoiceHighWarn = 1_750,
    /// I5: times its seats that a group speaks, in red.
    VoiceHighAlarm = 2_500,
    /// I5: times their seats that lay people speak.
    LayVoiceWarn = 600,
    /// I5: times its seats that any other group speaks.
    VoiceLowWarn = 400,
    /// I5: times its seats that a group speaks, in red.
    VoiceLowAlarm = 200,
    /// I6: days in which an elected member is to be seen.
    PresenceDays = 14_000,
    /// I6: share of the elected who were seen.
    PresenceWarn = 600,
    /// I6: share of the elected who were seen, in red.
    PresenceAlarm = 300,
    /// I7: calls before it says anything.
    CallsLeast = 3_000,
    /// I7: median hours until an elected member answers.
    AnswerHoursWarn = 72_000,
    /// I7: days after which an open call is late.
    OpenDays = 7_000,
    /// I7: late share of the calls, in red.
    LateAlarm = 250,
    /// I8: due questions and ideas before it says anything.
    DueLeast = 3_000,
    /// I8: words that make an answer a reasoned one.
    ReasonedWords = 12_000,
    /// I8: reasoned share of the due ones.
    ReasonedWarn = 900,
    /// I8: reasoned share of the due ones, in red.
    ReasonedAlarm = 700,
    /// I9, I20, I24: words below which there is no reason.
    BareWords = 5_000,
    /// I10: decided amendments before it says anything.
    UptakeLeast = 3_000,
    /// I10: uptake of others' amendments.
    UptakeWarn = 250,
    /// I10: uptake of others' less that of lay people.
    UptakeGapWarn = 400,
    /// I10, NC4: uptake into texts led by the public side, in red.
    UptakeAlarm = 100,
    /// I11: share of live proposals with authors from both sides; none is red.
    AuthorsWarn = 600,
    /// I12: replies before it says anything.
    RepliesLeast = 8_000,
    /// I12: cross-group replies against what chance would bring.
    CrossWarn = 750,
    /// I12: cross-group replies against what chance would bring, in red.
    CrossAlarm = 500,
    /// I12: talks that go both ways.
    TwoWayWarn = 300,
    /// I13: hours until a call without an answer is unheard.
    UnheardHours = 72_000,
    /// I13: calls of that age before it says anything.
    UnheardLeast = 4_000,
    /// I13: unheard share.
    UnheardWarn = 300,
    /// I13: unheard share of lay people less that of others.
    UnheardGapWarn = 200,
    /// I13: unheard share, in red.
    UnheardAlarm = 500,
    /// I14: gap between the groups.
    GapWarn = 500,
    /// I14: lowest group's support for the leading proposal, in red.
    LowestAlarm = 300,
    /// I15: mean cover of what a proposition needs; an essential item at nothing is red.
    CoverWarn = 800,
    /// I15: groups that pledge.
    PledgersLeast = 2_000,
    /// I16: times the touchpoint days, in red.
    SilenceAlarm = 2_000,
    /// I17: components of the problem from outside the public side; none is red.
    JointWarn = 340,
    /// I18: live proposals with a new idea; none is red.
    NoveltyWarn = 500,
    /// I19: days into a stage before it says anything.
    StayingDays = 7_000,
    /// I19: people of a group in the stage before.
    StayingLeast = 2_000,
    /// I19: share of a group that stayed.
    StayingWarn = 600,
    /// I19: share of a group that stayed, in red.
    StayingAlarm = 400,
    /// I20: contributions before it says anything.
    WhyLeast = 10_000,
    /// I20: share with a reason.
    WhyWarn = 400,
    /// I20: share with a reason, in red.
    WhyAlarm = 200,
    /// I21: active share of the parties; one alone is red.
    PartiesWarn = 750,
    /// I22: newcomers before it says anything.
    NewcomersLeast = 3_000,
    /// I22: median hours until somebody answers a newcomer.
    WelcomeWarn = 72_000,
    /// I22: median hours until somebody answers a newcomer, in red.
    WelcomeAlarm = 168_000,
    /// I23: contributions or positions before it says anything.
    IntegrityLeast = 10_000,
    /// I23: share of near-duplicates.
    CopiesWarn = 100,
    /// I23: share of near-duplicates, in red.
    CopiesAlarm = 250,
    /// I23: hours for which an account is fresh.
    FreshHours = 48_000,
    /// I23: share of fresh silent accounts among a proposal's positions.
    FreshWarn = 300,
    /// I23: share of fresh silent accounts among a proposal's positions, in red.
    FreshAlarm = 500,
    /// I25: part of the pledges that is kept.
    KeptWarn = 800,
    /// I25: part of the pledges that is kept, in red.
    KeptAlarm = 500,
    /// I26: decisions with a recommendation before it says anything.
    FollowedLeast = 10_000,
    /// I26: share of decisions as the administration recommended (Gentofte's mayor: 98 %).
    FollowedWarn = 950,
    /// NC1: declined amendments from outside the public side.
    ConsultationLeast = 3_000,
    /// NC2: unpaid share of the hours.
    UnpaidMost = 700,
    /// NC2: public cover of the means.
    MeansLeast = 300,
    /// NC5: elected acts in the stage, at most.
    BystanderMost = 1_000,
    /// NC5: contributions in the stage before it says anything.
    BystanderLeast = 5_000,
    /// NC6: days without anyone from the public side.
    AbsentDays = 14_000,
}
