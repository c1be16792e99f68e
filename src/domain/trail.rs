//! What came of it: the way of a proposal from testimony to delivery, and of whatever a person said. Every stop goes through
//! [`Sight`]; a step that should be there and is not told stays in its place, without a number.

use std::collections::BTreeSet;

use crate::act::Decision;
use crate::decision::adopts;
use crate::event::{Contribution, Kind, Micros, Seq, Stage};
use crate::forum::Forum;
use crate::item::{Act, Audience, Author, Outcome, ProposalItem, Stop, Trail};
use crate::people::PersonId;
use crate::sight::Sight;

/// The most sources that are told one by one.
const SOURCES_MOST: usize = 20;
/// The most ways that are told of one person, and the most things that are looked at for them: the latest.
const WAYS_MOST: usize = 100;
const LOOKED_AT_MOST: usize = 500;

impl Forum {
    /// The way of a proposal: testimony, idea, answer, proposal, changes, triangle, decision, delivery.
    #[must_use]
    pub fn trail(&self, proposal: Seq, audience: Audience) -> Option<Trail> {
        let sight = Sight { forum: self, audience };
        let item = sight.proposal_item(proposal)?;
        let mut stops = sight.beginnings(proposal, &item);
        stops.extend(sight.proposal_on(proposal, &item));
        Some(Trail { proposal: Some(proposal), stops })
    }

    /// What came of each thing that a person said, the latest first.
    #[must_use]
    pub fn came_of(&self, person: PersonId, audience: Audience) -> Vec<Trail> {
        let sight = Sight { forum: self, audience };
        let said = self.spoke.get(&person).into_iter().flatten();
        let amended = self.amendments.iter().filter(|(_, amendment)| amendment.by.person() == Some(person)).map(|(no, _)| no);
        let things: BTreeSet<Seq> = said.chain(amended).chain(self.led.get(&person).into_iter().flatten()).copied().collect();
        let latest = things.into_iter().rev().take(LOOKED_AT_MOST);
        latest.filter_map(|no| sight.way_of(no)).take(WAYS_MOST).collect()
    }

    /// Proposals that are built from an idea.
    fn built_from(&self, idea: Seq) -> impl Iterator<Item = Seq> + '_ {
        self.proposals.iter().filter(move |(_, proposal)| proposal.ideas.contains(&idea)).map(|(no, _)| *no)
    }

    /// What somebody said was heard in a change of view, or answered by an idea.
    fn led_on_to(&self, no: Seq) -> Option<Seq> {
        let heard = self.views.values().find(|view| view.heard == Some(no)).map(|view| view.on);
        let answered = || {
            let ideas = self.contributions.range(no..).filter(|(_, spoken)| spoken.contribution == Contribution::Idea);
            ideas.map(|(idea, _)| *idea).find(|idea| self.answers_to(*idea).any(|up| up == no))
        };
        heard.or_else(answered)
    }

    /// What a contribution answers, and what that answers, up to the beginning of the talk.
    fn answers_to(&self, no: Seq) -> impl Iterator<Item = Seq> + '_ {
        let up = |no: &Seq| self.contributions.get(no).and_then(|spoken| spoken.reply_to).filter(|up| up < no);
        std::iter::successors(up(&no), up)
    }
}

/// A step that is not told, or not yet.
fn unmade(kind: Kind, ahead: bool, at: Option<Micros>) -> Stop {
    Stop { kind, no: None, topic: None, at, by: None, gist: None, interchange: false, joins: false, ahead }
}

fn kind_of(contribution: Contribution) -> Kind {
    match contribution {
        Contribution::Testimony => Kind::Testimony,
        Contribution::Question => Kind::Question,
        Contribution::Idea => Kind::Idea,
        Contribution::Evidence => Kind::Evidence,
        Contribution::Comment => Kind::Comment,
    }
}

/// What an entry is on a way.
struct Told {
    kind: Kind,
    no: Seq,
    at: Micros,
    by: Option<Author>,
    gist: Option<String>,
}

impl Sight<'_> {
    fn stop(&self, told: Told) -> Stop {
        let Told { kind, no, at, by, gist } = told;
        let topic = self.forum.topic_of(no);
        Stop { kind, no: Some(no), topic, at: Some(at), by, gist, interchange: false, joins: false, ahead: false }
    }

    fn stop_of_act(&self, kind: Kind, no: Seq, act: &Act) -> Stop {
        let gist = act.reason.as_ref().map(|reason| crate::sight::brief(&reason.text));
        self.stop(Told { kind, no, at: act.at, by: act.by.clone(), gist })
    }

    fn contribution_stop(&self, no: Seq) -> Option<Stop> {
        let spoken = self.forum.contributions.get(&no)?;
        let (kind, by, gist) = (kind_of(spoken.contribution), self.by(spoken.by), self.gist(&spoken.words));
        Some(self.stop(Told { kind, no, at: spoken.at, by, gist }))
    }

    /// The answer to a contribution that counts, where there is one.
    fn response_stop(&self, no: Seq) -> Option<Stop> {
        let item = self.contribution_item(no)?;
        let response = item.responses.last()?;
        let stop = self.stop_of_act(Kind::ResponseGiven, response.act.entry, &response.act);
        Some(Stop { by: response.for_member.clone().or(stop.by.clone()), ..stop })
    }

    /// What was there before the proposal: what people live with, their ideas, and what the elected answered.
    fn beginnings(&self, proposal: Seq, item: &ProposalItem) -> Vec<Stop> {
        let ideas = self.ideas_of(item);
        let sources = self.sources_of(proposal, &ideas);
        let tells = |no: &Seq| self.forum.contributions.get(no).is_some_and(|s| s.contribution == Contribution::Testimony);
        let mut stops: Vec<Stop> = Vec::new();
        if !sources.iter().any(tells) {
            stops.push(unmade(Kind::Testimony, false, None));
        }
        stops.extend(sources.iter().filter_map(|no| self.contribution_stop(*no)));
        let others = |stop: &Stop| stop.by.as_ref().is_some_and(|by| item.leads.iter().all(|lead| lead.person != by.person));
        let idea_stops = ideas.iter().filter_map(|no| self.contribution_stop(*no));
        stops.extend(idea_stops.map(|stop| Stop { joins: others(&stop), ..stop }));
        let responses: Vec<Stop> = ideas.iter().filter_map(|no| self.response_stop(*no)).collect();
        if ideas.is_empty() {
            stops.push(unmade(Kind::Idea, false, None));
        }
        if responses.is_empty() {
            stops.push(unmade(Kind::ResponseGiven, false, None));
        }
        stops.extend(responses);
        stops
    }

    /// The ideas of a proposal and of those that went on in it.
    fn ideas_of(&self, item: &ProposalItem) -> BTreeSet<Seq> {
        let merged = item.merged.iter().filter_map(|no| self.forum.proposals.get(no));
        item.ideas.iter().copied().chain(merged.flat_map(|proposal| proposal.ideas.iter().copied())).collect()
    }

    /// Where ideas come from: what they answer, what went into their components of the problem, what changed somebody's view. An
    /// idea that names no component answers the whole problem.
    fn sources_of(&self, proposal: Seq, ideas: &BTreeSet<Seq>) -> BTreeSet<Seq> {
        let forum = self.forum;
        let item = self.forum_item();
        let components = item.as_ref().map(|item| item.components.as_slice()).unwrap_or_default();
        let named: BTreeSet<u16> = ideas.iter().filter_map(|no| self.contribution_item(*no)?.component).collect();
        let belongs = |number: u16| named.is_empty() || named.contains(&number);
        let parts =
            (1..).zip(components).filter(|(number, _)| belongs(*number)).flat_map(|(_, part)| part.sources.iter().copied());
        let talk = ideas.iter().flat_map(|no| forum.answers_to(*no));
        let moved = forum.views.values().filter(|view| view.on == proposal || ideas.contains(&view.on));
        let all: BTreeSet<Seq> = parts.chain(talk).chain(moved.filter_map(|view| view.heard)).collect();
        all.into_iter().filter(|no| !ideas.contains(no)).take(SOURCES_MOST).collect()
    }

    /// From the proposal on.
    fn proposal_on(&self, no: Seq, item: &ProposalItem) -> Vec<Stop> {
        let merged = item.merged.iter().filter_map(|no| Some((*no, self.proposal_item(*no)?)));
        let mut stops: Vec<Stop> = merged.map(|(no, item)| Stop { joins: true, ..self.proposal_stop(no, &item) }).collect();
        stops.push(self.proposal_stop(no, item));
        stops.extend(self.changes_taken_in(no, item));
        stops.extend(self.triangle_stop(no));
        stops.extend(self.decision_on(no));
        stops
    }

    fn proposal_stop(&self, no: Seq, item: &ProposalItem) -> Stop {
        let gist = item.title.as_ref().map(|title| title.text.clone());
        self.stop(Told { kind: Kind::ProposalMade, no, at: item.at, by: item.by.clone(), gist })
    }

    fn changes_taken_in(&self, no: Seq, proposal: &ProposalItem) -> Vec<Stop> {
        let amendments = self.forum.proposals.get(&no).map(|proposal| proposal.amendments.as_slice()).unwrap_or_default();
        let taken = amendments.iter().filter_map(|no| {
            let item = self.amendment_item(*no)?;
            let Outcome::Accepted { act, .. } = &item.outcome else { return None };
            let joins = item.by.as_ref().is_some_and(|by| proposal.leads.iter().all(|lead| lead.person != by.person));
            let gist = item.because.as_deref().map(crate::sight::brief);
            let told = Told { kind: Kind::AmendmentMoved, no: *no, at: item.at, by: item.by.clone(), gist };
            Some((act.entry, Stop { interchange: true, joins, ..self.stop(told) }))
        });
        let mut taken: Vec<(Seq, Stop)> = taken.collect();
        taken.sort_by_key(|(entry, _)| *entry);
        taken.into_iter().map(|(_, stop)| stop).collect()
    }

    /// The triangle: told, ahead, or left out on the way; nothing in a forum that has no stage for it.
    fn triangle_stop(&self, no: Seq) -> Option<Stop> {
        if let Some(item) = self.proposition_item(no) {
            let gist = item.value_for.first().map(|words| crate::sight::brief(words));
            return Some(Stop { gist, ..self.stop_of_act(Kind::PropositionFilled, item.act.entry, &item.act) });
        }
        let ahead = self.is_ahead(Stage::Proposition) || self.is_open(Stage::Proposition);
        self.has_stage(Stage::Proposition).then(|| unmade(Kind::PropositionFilled, ahead, None))
    }

    /// The decisions, what the sponsor said of them, the delivery, and what is still to come.
    fn decision_on(&self, no: Seq) -> Vec<Stop> {
        let forum = self.forum;
        if forum.merged_into(no).is_some() {
            return Vec::new();
        }
        let mut stops = Vec::new();
        for decision in forum.decisions_on(no) {
            let Some(item) = self.decision_item(*decision) else { continue };
            let changes = item.decision != Decision::Adopt;
            stops.push(Stop { interchange: changes, ..self.stop_of_act(Kind::DecisionMade, *decision, &item.act) });
            stops.extend(item.explained.as_ref().map(|act| self.stop_of_act(Kind::DecisionExplained, act.entry, act)));
        }
        let Some(last) = forum.last_decision(no).filter(|last| adopts(last.decision)) else {
            let waits = forum.judge_live(no).is_ok() && self.has_stage(Stage::Authorise);
            stops.extend(waits.then(|| unmade(Kind::DecisionMade, true, forum.decision_due())));
            return stops;
        };
        stops.extend(self.delivery_of(no));
        let looks_back = last.looked_back.is_none().then_some(last.look_back_due).flatten();
        let told = forum.last_evaluation().and_then(|no| {
            let act = self.evaluation_item(no)?.act;
            Some(self.stop_of_act(Kind::EvaluationPublished, no, &act))
        });
        let ahead = self.is_ahead(Stage::Learn) || self.is_open(Stage::Learn);
        let to_come = || self.has_stage(Stage::Learn).then(|| unmade(Kind::EvaluationPublished, ahead, looks_back));
        stops.extend(told.or_else(to_come));
        stops
    }

    /// Pledges kept and reports, in their order; a step that is missing once the time for it has gone.
    fn delivery_of(&self, no: Seq) -> Vec<Stop> {
        let reports = self.forum.reports_on(no).iter().filter_map(|no| {
            let item = self.progress_item(*no)?;
            let gist = item.words.as_ref().map(|words| crate::sight::brief(&words.text));
            Some(self.stop(Told { kind: Kind::ProgressReported, no: *no, at: item.at, by: item.by, gist }))
        });
        let kept = self.forum.kept_pledges(no).filter_map(|no| {
            let item = self.pledge_item(no)?;
            let gist = item.words.as_ref().map(|words| crate::sight::brief(&words.text));
            let told = Told { kind: Kind::PledgeFulfilled, no, at: item.last?.at, by: item.by, gist };
            Some(Stop { joins: true, ..self.stop(told) })
        });
        let mut stops: Vec<Stop> = reports.chain(kept).collect();
        stops.sort_by_key(|stop| (stop.at, stop.no));
        if stops.is_empty() {
            let ahead = self.is_ahead(Stage::Deliver) || self.is_open(Stage::Deliver);
            stops.push(unmade(Kind::ProgressReported, ahead, None));
        }
        stops
    }

    fn has_stage(&self, stage: Stage) -> bool {
        self.forum.mandate.as_ref().is_some_and(|mandate| mandate.stages.contains(&stage))
    }

    fn is_open(&self, stage: Stage) -> bool {
        self.forum.stage() == Some(stage)
    }

    fn is_ahead(&self, stage: Stage) -> bool {
        let to_come =
            |stages: &[Stage], now: Stage| stages.iter().skip_while(|one| **one != now).skip(1).any(|one| *one == stage);
        self.forum.mandate.as_ref().is_some_and(|mandate| to_come(&mandate.stages, mandate.stage))
    }

    /// The way of one thing that somebody said: a contribution, an amendment, a proposal. A word that led to nothing and waits
    /// for nothing has no way.
    fn way_of(&self, no: Seq) -> Option<Trail> {
        let forum = self.forum;
        if let Some(spoken) = forum.contributions.get(&no) {
            let (top, comment) = (spoken.root == no, spoken.contribution == Contribution::Comment);
            let trail = self.way_of_words(no)?;
            let went_on = trail.proposal.is_some() || trail.stops.len() > 1;
            return (went_on || (top && !comment)).then_some(trail);
        }
        if forum.amendments.contains_key(&no) {
            return self.way_of_amendment(no);
        }
        forum.trail(no, self.audience)
    }

    fn way_of_words(&self, no: Seq) -> Option<Trail> {
        let item = self.contribution_item(no)?;
        let mut stops = vec![self.contribution_stop(no)?];
        match (self.response_stop(no), item.answer_due) {
            (Some(stop), _) => stops.push(stop),
            (None, Some(due)) => stops.push(unmade(Kind::ResponseGiven, true, Some(due))),
            (None, None) => {}
        }
        let taken_up = item.responses.iter().filter_map(|response| response.into).next_back();
        let next = self.forum.led_on_to(no).or(taken_up).filter(|next| *next != no);
        let became = item.became.first().copied();
        let proposal_of = |no: Seq| {
            let itself = self.forum.proposals.contains_key(&no).then_some(no);
            itself.or_else(|| self.forum.built_from(no).next())
        };
        if let Some(amendment) = became {
            let way = self.way_of_amendment(amendment)?;
            stops.extend(way.stops);
            return Some(Trail { proposal: way.proposal, stops });
        }
        stops.extend(next.and_then(|next| self.contribution_stop(next)));
        let proposal = proposal_of(no).or_else(|| next.and_then(proposal_of));
        if let Some((no, item)) = proposal.and_then(|no| Some((no, self.proposal_item(no)?))) {
            stops.extend(self.proposal_on(no, &item));
        }
        Some(Trail { proposal, stops })
    }

    fn way_of_amendment(&self, no: Seq) -> Option<Trail> {
        let item = self.amendment_item(no)?;
        let gist = item.because.as_deref().map(crate::sight::brief);
        let mut stops = vec![self.stop(Told { kind: Kind::AmendmentMoved, no, at: item.at, by: item.by.clone(), gist })];
        let proposal = match &item.outcome {
            Outcome::Open => return Some(Trail { proposal: None, stops }),
            Outcome::Accepted { act, .. } => {
                let stop = self.stop_of_act(Kind::AmendmentAccepted, act.entry, act);
                stops.push(Stop { interchange: true, ..stop });
                item.proposal
            }
            Outcome::Declined { act } => {
                stops.push(self.stop_of_act(Kind::AmendmentDeclined, act.entry, act));
                return Some(Trail { proposal: None, stops });
            }
            Outcome::Withdrawn { act } => {
                stops.push(self.stop_of_act(Kind::AmendmentWithdrawn, act.entry, act));
                return Some(Trail { proposal: None, stops });
            }
        };
        let head = self.proposal_item(proposal)?;
        stops.push(self.proposal_stop(proposal, &head));
        stops.extend(self.decision_on(proposal));
        Some(Trail { proposal: Some(proposal), stops })
    }

    /// What a proposal is called.
    pub(crate) fn title_of(&self, proposal: Seq) -> Option<String> {
        self.forum.proposals.get(&proposal).and_then(|proposal| self.text(&proposal.title))
    }
}
