//! How each line of a gate reads (theory.md 3.1), from counters and open sets alone: no contribution is walked.

use std::collections::BTreeSet;

use crate::act::{GateLine, Terms};
use crate::dates::thousandths_after;
use crate::event::{Micros, Seq};
use crate::forum::Forum;
use crate::mandate::count;
use crate::panel::Threshold;
use crate::people::{ActorGroup, ForumOffice, PersonId};

/// The most of what a line hangs on that is told at once.
const NAMED_MOST: usize = 12;

/// How a line reads: how much there is of how much it takes. Where nothing may be left it takes 0, and `have` is what is left.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reading {
    pub have: u32,
    pub need: u32,
    pub of: Vec<Seq>,
    pub groups: BTreeSet<ActorGroup>,
}

impl Reading {
    pub fn is_met(&self) -> bool {
        if self.need == 0 { self.have == 0 } else { self.have >= self.need }
    }

    fn enough(have: u32, need: u32) -> Self {
        Self { have, need: need.max(1), ..Self::default() }
    }

    fn there(is: bool) -> Self {
        Self::enough(u32::from(is), 1)
    }

    /// Nothing of this may be left.
    fn none_left(of: impl IntoIterator<Item = Seq>) -> Self {
        let of: Vec<Seq> = of.into_iter().collect();
        Self::left(of.into_iter())
    }

    /// The same, of what knows its number: a crowd's open questions are named by their first few, and none is walked.
    fn left(of: impl ExactSizeIterator<Item = Seq>) -> Self {
        Self { have: count(of.len()), of: of.take(NAMED_MOST).collect(), ..Self::default() }
    }
}

/// The part of a whole that a share in thousandths takes, rounded up.
fn part(whole: u32, thousandths: u32) -> u32 {
    let part = u64::from(whole) * u64::from(thousandths);
    u32::try_from(part.div_ceil(1000)).unwrap_or(u32::MAX)
}

impl Forum {
    /// How a line reads at a moment.
    pub(crate) fn read(&self, line: GateLine, at: Micros) -> Reading {
        let terms = self.commission.terms();
        let named = |n: fn(&Terms) -> usize| Reading::enough(terms.map_or(0, |terms| count(n(terms))), 1);
        match line {
            GateLine::ElectedProposer => Reading::there(self.founding.is_proposed()),
            GateLine::OutsideSignal => Reading::there(self.founding.has_signal()),
            GateLine::MandateVoted => Reading::there(self.commission.n_voted() > 0),
            GateLine::SponsorElected => Reading::there(self.has_elected_sponsor()),
            GateLine::OpenNamed => named(|terms| terms.open.len()),
            GateLine::ReservedNamed => named(|terms| terms.reserved.len()),
            // The types of a mandate see to it.
            GateLine::DeliverableNamed => Reading::there(terms.is_some()),
            GateLine::ClocksSet => Reading::there(terms.is_some_and(|terms| terms.reply_days > 0 && terms.touchpoint_days > 0)),
            GateLine::GroupsRequired => named(|terms| terms.required.len()),
            GateLine::GroupsFilled => self.read_groups(),
            GateLine::LayShare => self.read_lay_share(),
            GateLine::AllDeclared => Reading::enough(self.people.roll.declared, self.people.roll.all),
            GateLine::OfficesApart => self.read_offices(),
            GateLine::MeetingsDated => Reading::enough(self.convening.n_meetings(), 1),
            GateLine::ProblemRevised => Reading::enough(self.problem().map_or(0, |(version, _)| version), 2),
            GateLine::ProblemShared => self.read_origins(),
            GateLine::ProblemAccepted => self.read_acceptance(),
            GateLine::QuestionsAnswered => Reading::left(self.open_questions()),
            GateLine::ProblemTouchpoint => Reading::there(self.council_knows_problem()),
            GateLine::IdeasBroad => Reading::enough(count(self.idea_groups().len()), 3),
            GateLine::IdeaNew => Reading::there(self.has_new_idea()),
            GateLine::IdeasAnswered => Reading::left(self.unanswered_ideas()),
            GateLine::AmendmentsDecided => Reading::none_left(self.live_proposals().flat_map(|no| self.open_amendments(no))),
            GateLine::AuthorsBothSides => self.read_each_live(|no| self.has_both_sides(no)),
            GateLine::ObjectionsAnswered => Reading::none_left(self.live_proposals().flat_map(|no| self.open_objections(no))),
            GateLine::RefineTouchpoint => Reading::enough(self.coupling.in_refine(), 1),
            GateLine::ValueNamed
            | GateLine::BaselineNamed
            | GateLine::PositionsBroad
            | GateLine::CapacityCounted
            | GateLine::EssentialsCovered => self.read_each_live(|no| !self.proposition_gaps(no).contains(&line)),
            GateLine::ChecksClear => Reading { have: count(self.unanswered_verdicts().len()), ..Reading::default() },
            GateLine::EachDecided => Reading::none_left(self.undecided_proposals()),
            GateLine::SponsorExplained => Reading::none_left(self.unexplained_decisions()),
            GateLine::PledgesSettled => Reading::none_left(self.unsettled_pledges()),
            GateLine::ProgressFresh => Reading::there(self.progress_since(self.fresh_from(at))),
            GateLine::EvaluationOut => Reading::there(self.has_evaluation()),
            // From three answers on their means are shown; fewer would tell who said what.
            GateLine::SurveyHeld => Reading::enough(self.n_survey(), 3),
        }
    }

    fn has_elected_sponsor(&self) -> bool {
        self.people.holders(ForumOffice::Sponsor).any(|person| self.is_elected(person))
    }

    /// Groups of which the mandate asks for more people than take part, and for how many it asks.
    pub(crate) fn missing_groups(&self) -> BTreeSet<ActorGroup> {
        let has = |group: &ActorGroup| self.people.roll.groups.get(group).copied().unwrap_or_default();
        let required = self.commission.terms().into_iter().flat_map(|terms| &terms.required);
        required.filter(|(group, least)| has(group) < **least).map(|(group, _)| *group).collect()
    }

    fn read_groups(&self) -> Reading {
        let groups = self.missing_groups();
        let need = self.commission.terms().map_or(0, |terms| count(terms.required.len()));
        Reading { groups: groups.clone(), ..Reading::enough(need.saturating_sub(count(groups.len())), need) }
    }

    fn read_lay_share(&self) -> Reading {
        let roll = &self.people.roll;
        Reading::enough(roll.lay, part(roll.all, self.threshold(Threshold::LayLeast)))
    }

    /// Sponsor, champion and moderator: each office held, and by people who hold neither of the others.
    fn read_offices(&self) -> Reading {
        let offices = [ForumOffice::Sponsor, ForumOffice::Champion, ForumOffice::Moderator];
        let alone = |person: PersonId| offices.into_iter().filter(|office| self.people.holds(person, *office)).count() == 1;
        let apart = |office: &ForumOffice| {
            let mut holders = self.people.holders(*office).peekable();
            holders.peek().is_some() && holders.all(alone)
        };
        Reading::enough(count(offices.iter().filter(|office| apart(office)).count()), 3)
    }

    fn read_origins(&self) -> Reading {
        let (all, others) = self.problem().map_or((0, 0), |(_, problem)| problem.origins());
        Reading::enough(others, part(all, self.threshold(Threshold::SharedLeast)))
    }

    /// The entry of the joint problem statement; absent while there is only the council's own.
    fn revision(&self) -> Option<Seq> {
        self.problem().and_then(|(_, problem)| problem.entry())
    }

    fn council_knows_problem(&self) -> bool {
        self.revision().is_some_and(|revision| self.coupling.heard_problem(revision))
    }

    /// In each group that is large enough to count by itself enough people can live with the problem, and there is such a group.
    fn read_acceptance(&self) -> Reading {
        let shares = self.revision().map(|revision| self.accept_shares(revision)).unwrap_or_default();
        let (least, accept) = (self.threshold(Threshold::MinPositions), self.threshold(Threshold::AcceptLeast));
        let counts = shares.into_iter().filter(|(_, (_, all))| u64::from(*all) * 1000 >= u64::from(least));
        let (good, bad): (Vec<_>, Vec<_>) = counts.partition(|(_, (agree, all))| *agree >= part(*all, accept));
        let groups = bad.iter().map(|(group, _)| *group).collect();
        Reading { groups, ..Reading::enough(count(good.len()), count(good.len() + bad.len())) }
    }

    /// Proposals that count: worked on or adopted, and not hidden.
    pub(crate) fn live_proposals(&self) -> impl Iterator<Item = Seq> + '_ {
        self.proposals.keys().copied().filter(|no| self.is_live(*no))
    }

    fn open_amendments(&self, proposal: Seq) -> impl Iterator<Item = Seq> + '_ {
        self.proposals.get(&proposal).into_iter().flat_map(|proposal| proposal.open.iter().copied())
    }

    fn has_both_sides(&self, proposal: Seq) -> bool {
        let sides: BTreeSet<bool> = self.author_groups(proposal).into_iter().map(ActorGroup::is_public).collect();
        sides.len() == 2
    }

    /// Of the live proposals, those of which something holds; what it hangs on are the others.
    fn read_each_live(&self, holds: impl Fn(Seq) -> bool) -> Reading {
        let (good, of): (Vec<Seq>, Vec<Seq>) = self.live_proposals().partition(|no| holds(*no));
        let need = count(good.len() + of.len());
        Reading { of: of.into_iter().take(NAMED_MOST).collect(), ..Reading::enough(count(good.len()), need) }
    }

    /// A report from then on is fresh.
    fn fresh_from(&self, at: Micros) -> Micros {
        let days = thousandths_after(Micros(0), self.threshold(Threshold::ProgressDays));
        Micros(at.0.saturating_sub(days.0))
    }
}
