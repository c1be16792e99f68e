//! The council decides, line by line; what it gives back is open again; the sponsor explains.

use deliberation::act::{Ballot, Condition, Decision, DecisionExplained, DecisionMade, PartyVote, Ruling, Unit};
use deliberation::event::{Event, Kind, Micros, Position, Seq, Stage};
use deliberation::item::{Audience, Corner, DecisionItem, DutyKind, ProposalState, Thing};
use deliberation::people::Who;
use deliberation::refusal::{Lack, Needs, Refusal};
use deliberation::words::Name;

use crate::hall::*;
use crate::triangle::{fills, needs, pledges};

pub const WHY: &str = "Adopted because the forum has shown in public what it costs and whom it helps.";

/// A decision on the whole, with all that a final one takes.
pub fn decision(proposal: Seq, decision: Decision) -> DecisionMade {
    let change = Ruling {
        clause: None,
        decision,
        words: Some(text("For half a year")),
        reason: Some(reason("Evidence first.")),
        next: None,
    };
    DecisionMade {
        proposal,
        version: 1,
        body: Name::parse("Municipal Council").unwrap(),
        recommendation: false,
        decision,
        vote: Ballot { yes: 17, against: 5, abstain: 1 },
        parties: vec![],
        reason: reason(WHY),
        rulings: if decision == Decision::AdoptWithChanges { vec![change] } else { vec![] },
        conditions: vec![],
        anchorage: Some(text("By the elected, in public, after the members' bases were heard.")),
        next: None,
        next_due: None,
        advice: None,
    }
}

pub fn decides(proposal: Seq, how: Decision) -> Event {
    Event::DecisionMade(decision(proposal, how))
}

fn but(proposal: Seq, change: impl FnOnce(&mut DecisionMade)) -> Event {
    let mut act = decision(proposal, Decision::Adopt);
    change(&mut act);
    Event::DecisionMade(act)
}

pub fn explains(decision: Seq) -> Event {
    Event::DecisionExplained(DecisionExplained { decision, words: text("Line by line: the hall first, the lamps next year.") })
}

fn ruling(clause: Option<deliberation::clause::ClauseId>, decision: Decision, words: bool, why: bool) -> Ruling {
    let (words, reason) = (words.then(|| text("Six months")), why.then(|| reason("No majority for more.")));
    Ruling { clause, decision, words, reason, next: None }
}

impl Hall {
    pub fn decision_as(&self, no: Seq, audience: Audience) -> DecisionItem {
        let items = self.forum.since(Seq(0), Seq(0), audience);
        let thing = items.into_iter().find(|item| item.no == no && matches!(item.thing, Thing::Decision(_)));
        match thing.map(|item| item.thing) {
            Some(Thing::Decision(item)) => item,
            _ => panic!("the hall shows no decision {no:?}"),
        }
    }

    fn decision(&self, no: Seq) -> DecisionItem {
        self.decision_as(no, Audience::Public)
    }

    fn duties(&self, i: u8) -> Vec<(DutyKind, Seq)> {
        self.forum.own(&who(i)).duties.into_iter().map(|duty| (duty.duty, duty.no)).collect()
    }

    fn state(&self, proposal: Seq) -> ProposalState {
        self.proposal(proposal).state
    }
}

/// Two proposals before the council: Ana's with a triangle and positions of two groups, Ben's with nothing.
fn ground() -> (Hall, Seq, Seq) {
    let mut hall = Hall::at(Stage::Refine);
    let proposal = hall.does(&who(ANA), proposes(&["Light the square.", "Open the hall."]));
    let other = hall.does(&who(BEN), proposes(&["Close the square at ten."]));
    hall.does(&who(ANA), fills(proposal, vec![needs("Hours", 100, Unit::Hours)]));
    hall.does(&who(ANA), stands(proposal, 1, Position::Support));
    hall.does(&who(SPONSOR), stands(proposal, 1, Position::Accept));
    hall.opens(Stage::Authorise);
    (hall, proposal, other)
}

#[test]
fn the_council_alone_decides_and_only_in_its_stage() {
    let (mut hall, proposal, _) = ground();
    for other in [SPONSOR, MODERATOR, MEMBER, ANA, CY] {
        hall.refuses(&who(other), decides(proposal, Decision::Adopt), Refusal::NotYours { needs: Needs::Council });
    }
    hall.opens(Stage::Refine);
    hall.refuses(&who(CLERK), decides(proposal, Decision::Adopt), Refusal::TooEarly { opens: Stage::Authorise });
    hall.opens(Stage::Deliver);
    hall.refuses(&who(CLERK), decides(proposal, Decision::Adopt), Refusal::TooLate { now: Stage::Deliver });
}

#[test]
fn a_decision_says_why_how_it_is_anchored_and_who_voted() {
    let (mut hall, proposal, _) = ground();
    let clerk = who(CLERK);
    hall.refuses(&clerk, but(proposal, |act| act.reason = reason("We want it.")), Refusal::TooFewWords { least: 12, was: 3 });
    hall.refuses(&clerk, but(proposal, |act| act.anchorage = None), Refusal::Lacks { what: Lack::Anchorage });
    let nobody = Ballot { yes: 0, against: 0, abstain: 0 };
    hall.refuses(&clerk, but(proposal, |act| act.vote = nobody), Refusal::Lacks { what: Lack::Vote });
    let greens = PartyVote { party: Name::parse("Greens").unwrap(), vote: Ballot { yes: 18, against: 0, abstain: 0 } };
    hall.refuses(&clerk, but(proposal, |act| act.parties = vec![greens]), Refusal::OutOfRange { least: 0, most: 17 });
    hall.refuses(&clerk, but(proposal, |act| act.version = 2), Refusal::NoSuchVersion { now: 1 });
    hall.refuses(&clerk, but(Seq(1), |_| {}), Refusal::NoSuch { entry: Seq(1) });
}

#[test]
fn every_change_and_every_condition_has_its_reason() {
    let (mut hall, proposal, _) = ground();
    let clerk = who(CLERK);
    let (first, second) = (Some(clause(proposal, 1)), Some(clause(proposal, 2)));
    let with = |rulings: Vec<Ruling>, conditions: Vec<Condition>| {
        but(proposal, |act| {
            (act.decision, act.rulings, act.conditions) = (Decision::AdoptWithChanges, rulings, conditions);
        })
    };
    let adopt = || ruling(first, Decision::Adopt, false, false);
    let condition =
        |why: bool| Condition { words: text("A note of insurance"), reason: why.then(|| reason("The law.")), due: None };
    let lacks = |line| Refusal::RulingLacks { line };
    hall.refuses(&clerk, with(vec![], vec![]), lacks(1));
    hall.refuses(&clerk, with(vec![adopt()], vec![]), lacks(1));
    let change = |words, why| ruling(second, Decision::AdoptWithChanges, words, why);
    hall.refuses(&clerk, with(vec![adopt(), change(true, false)], vec![]), lacks(2));
    hall.refuses(&clerk, with(vec![adopt(), change(false, true)], vec![]), lacks(2));
    hall.refuses(&clerk, with(vec![ruling(first, Decision::Reject, false, false)], vec![]), lacks(1));
    hall.refuses(&clerk, with(vec![adopt(), change(true, true)], vec![condition(true), condition(false)]), lacks(4));
    let twice = vec![change(true, true), change(true, true)];
    hall.refuses(&clerk, with(twice, vec![]), Refusal::ClauseTwice { clause: clause(proposal, 2) });
    let foreign = vec![ruling(Some(clause(proposal, 9)), Decision::Adopt, false, false)];
    hall.refuses(&clerk, with(foreign, vec![]), Refusal::NoSuchClause { clause: clause(proposal, 9) });
    let no = hall.does(&clerk, with(vec![adopt(), change(true, true)], vec![condition(true)]));
    let item = hall.decision(no);
    assert_eq!(item.rulings[1].words.as_ref().unwrap().text, "Six months");
    assert_eq!(item.rulings[1].reason.as_deref(), Some("No majority for more."));
    assert_eq!(item.conditions[0].reason.as_deref(), Some("The law."));
    assert_eq!(hall.state(proposal), ProposalState::AdoptedWithChanges);
    assert_eq!(hall.clauses(proposal), ["Light the square.", "Open the hall."], "the text is as the forum wrote it");
    assert_eq!(hall.proposal(proposal).version, 1);
}

#[test]
fn what_a_committee_recommends_is_shown_apart_and_decides_nothing() {
    let (mut hall, proposal, _) = ground();
    let no = hall.does(&who(CLERK), but(proposal, |act| (act.recommendation, act.anchorage) = (true, None)));
    let item = hall.decision(no);
    assert!(item.recommendation && item.explain_due.is_none() && item.look_back_due.is_none());
    assert_eq!((hall.state(proposal), hall.proposal(proposal).decisions), (ProposalState::Live, vec![]));
    assert!(hall.duties(CLERK).contains(&(DutyKind::Decide, proposal)));
    hall.refuses(&who(SPONSOR), explains(no), Refusal::NoSuch { entry: no });
}

#[test]
fn who_owes_what_moves_on_with_each_decision() {
    let (mut hall, proposal, other) = ground();
    assert_eq!(hall.duties(CLERK), [(DutyKind::Decide, proposal), (DutyKind::Decide, other)]);
    let no = hall.does(&who(CLERK), decides(proposal, Decision::Adopt));
    assert!(hall.changed.rights);
    assert_eq!(hall.duties(CLERK), [(DutyKind::Decide, other)]);
    assert_eq!(hall.duties(SPONSOR), [(DutyKind::Explain, no)]);
    let day = 86_400_000_000;
    let item = hall.decision(no);
    assert_eq!(item.explain_due, Some(Micros(item.act.at.0 + 14 * day)));
    assert_eq!(item.look_back_due, Some(Micros(item.act.at.0 + 182 * day)));
    let last = hall.does(&who(CLERK), decides(other, Decision::Reject));
    assert_eq!(hall.decision(last).look_back_due, None, "what was rejected is not looked back at");
    assert_eq!(hall.state(other), ProposalState::Rejected);
    hall.does(&who(MODERATOR), hides(other));
    assert_eq!(hall.duties(CLERK), []);
}

#[test]
fn the_sponsor_explains_once_to_everyone() {
    let (mut hall, proposal, _) = ground();
    let no = hall.does(&who(CLERK), decides(proposal, Decision::Adopt));
    hall.refuses(&who(CLERK), explains(no), Refusal::NotYours { needs: Needs::Sponsor });
    hall.refuses(&who(SPONSOR), explains(proposal), Refusal::NoSuch { entry: proposal });
    let entry = hall.does(&who(SPONSOR), explains(no));
    assert!(hall.changed.people.contains(&person(SPONSOR).id));
    assert_eq!(hall.decision(no).explained.unwrap().entry, entry);
    assert_eq!(hall.duties(SPONSOR), []);
    hall.refuses(&who(SPONSOR), explains(no), Refusal::AlreadyDecided { entry });
    hall.does(&who(MODERATOR), hides(entry));
    assert!(hall.decision(no).explained.unwrap().reason.is_none());
}

#[test]
fn hidden_words_of_a_decision_reach_nobody_and_it_still_holds() {
    let (mut hall, proposal, _) = ground();
    let no = hall.does(&who(CLERK), decides(proposal, Decision::AdoptWithChanges));
    hall.does(&who(MODERATOR), hides(no));
    let item = hall.decision(no);
    let words =
        [item.rulings[0].words.as_ref().map(|words| &words.text), item.anchorage.as_ref(), item.rulings[0].reason.as_ref()];
    assert!(words.iter().all(Option::is_none) && item.act.reason.is_none() && item.body.is_empty());
    assert!(hall.decision_as(no, Audience::Staff).act.reason.is_some());
    assert_eq!(hall.state(proposal), ProposalState::AdoptedWithChanges);
}

#[test]
fn a_hidden_or_newer_text_is_not_decided_on() {
    let (mut hall, proposal, _) = ground();
    hall.does(&who(MODERATOR), hides(proposal));
    hall.refuses(&who(CLERK), decides(proposal, Decision::Adopt), Refusal::Hidden { entry: proposal });
    hall.does(&who(MODERATOR), restores(proposal));
    hall.does(&Who::House, moves(proposal, 1, vec![delete(clause(proposal, 1))]));
    let amendment = hall.forum.at();
    hall.does(&Who::House, accepts(amendment));
    hall.refuses(&who(CLERK), decides(proposal, Decision::Adopt), Refusal::VersionMovedOn { now: 2 });
}

#[test]
fn what_is_decided_on_is_worked_on_no_more() {
    let (mut hall, proposal, other) = ground();
    hall.does(&who(CLERK), decides(proposal, Decision::Adopt));
    hall.does(&who(CLERK), decides(other, Decision::Reject));
    hall.opens(Stage::Proposition);
    for (no, lead) in [(proposal, ANA), (other, BEN)] {
        let not_live = Refusal::NotLive { proposal: no };
        hall.refuses(&who(CY), moves(no, 1, vec![insert(None, "Music.")]), not_live.clone());
        hall.refuses(&who(lead), fills(no, vec![]), not_live.clone());
    }
    hall.refuses(&who(CY), pledges(other, 1, 1, deliberation::act::Role::Lend), Refusal::NotLive { proposal: other });
    hall.does(&who(CY), pledges(proposal, 1, 1, deliberation::act::Role::Lend));
}

#[test]
fn a_return_opens_the_text_again_in_whatever_stage() {
    let (mut hall, proposal, other) = ground();
    hall.does(&who(CLERK), decides(other, Decision::Adopt));
    let no = hall.does(&who(CLERK), decides(proposal, Decision::Return));
    assert_eq!((hall.state(proposal), hall.forum_item().returned), (ProposalState::Returned, vec![proposal]));
    assert_eq!(hall.proposal(proposal).decisions, [no]);
    hall.opens(Stage::Deliver);
    let on = |hall: &Hall, i: u8, kind: Kind| hall.forum.own(&who(i)).on.get(&kind).cloned().unwrap_or_default();
    for kind in [Kind::AmendmentMoved, Kind::PositionTaken, Kind::PledgeMade] {
        assert_eq!(hall.forum.own(&who(CY)).may.contains(&kind), kind == Kind::PledgeMade);
    }
    assert_eq!(on(&hall, CY, Kind::AmendmentMoved), [proposal]);
    assert_eq!(on(&hall, ANA, Kind::PropositionFilled), [proposal]);
    hall.refuses(&who(CY), moves(other, 1, vec![insert(None, "Music.")]), Refusal::TooLate { now: Stage::Deliver });
    let amendment = hall.does(&who(CY), moves(proposal, 1, vec![replace(clause(proposal, 1), "Light half of the square.")]));
    assert_eq!(on(&hall, ANA, Kind::AmendmentAccepted), [amendment]);
    hall.does(&who(ANA), accepts(amendment));
    assert_eq!((hall.state(proposal), hall.forum_item().returned), (ProposalState::Live, vec![]));
    hall.does(&who(CY), stands(proposal, 2, Position::Support));
    hall.does(&who(ANA), fills(proposal, vec![needs("Hours", 50, Unit::Hours)]));
    hall.opens(Stage::Authorise);
    assert!(hall.duties(CLERK).contains(&(DutyKind::Decide, proposal)), "a new text is a new question");
    hall.does(&who(CLERK), but(proposal, |act| act.version = 2));
    assert_eq!(hall.state(proposal), ProposalState::Adopted);
    hall.refuses(&who(CY), moves(proposal, 2, vec![insert(None, "Music.")]), Refusal::TooLate { now: Stage::Authorise });
}

#[test]
fn when_nothing_is_left_but_what_was_given_back_refine_opens_by_itself() {
    let (mut hall, proposal, other) = ground();
    let due = |hall: &Hall| {
        let events = deliberation::due::due(&hall.forum, Micros(i64::MAX / 4)).into_iter();
        events.filter(|event| event.kind() == Kind::StageOpened).collect::<Vec<_>>()
    };
    let no = hall.does(&who(CLERK), decides(proposal, Decision::Return));
    assert_eq!(due(&hall), [], "the council has not decided on everything");
    hall.does(&who(CLERK), decides(other, Decision::Reject));
    let events = due(&hall);
    let [Event::StageOpened { stage: Stage::Refine, reason, .. }] = events.as_slice() else { panic!("{events:?}") };
    assert!(reason.as_str().contains(&no.0.to_string()) && !reason.as_str().contains(WHY));
    hall.does(&Who::House, events[0].clone());
    assert_eq!(due(&hall), []);
    // The sponsor may put the same text before the council again: that is not undone.
    hall.opens(Stage::Authorise);
    assert_eq!(due(&hall), []);
}

#[test]
fn where_something_was_adopted_there_is_something_to_deliver() {
    let (mut hall, proposal, other) = ground();
    hall.does(&who(CLERK), decides(proposal, Decision::Adopt));
    hall.does(&who(CLERK), decides(other, Decision::Return));
    let events = deliberation::due::due(&hall.forum, Micros(i64::MAX / 4));
    assert!(events.iter().all(|event| event.kind() != Kind::StageOpened));
}

#[test]
fn the_last_decision_holds() {
    let (mut hall, proposal, _) = ground();
    let first = hall.does(&who(CLERK), decides(proposal, Decision::Adopt));
    let second = hall.does(&who(CLERK), decides(proposal, Decision::Reject));
    assert_eq!((hall.state(proposal), hall.proposal(proposal).decisions), (ProposalState::Rejected, vec![first, second]));
}

#[test]
fn under_a_mandate_nothing_is_adopted_without_its_triangle_and_the_voice_of_two_groups() {
    let (mut hall, proposal, other) = ground();
    let (terms, body) = (crate::hall::terms(), Name::parse("Municipal Council").unwrap());
    let vote = Ballot { yes: 19, against: 3, abstain: 1 };
    let reason = reason("We ask.");
    hall.does(&who(CLERK), Event::MandateAdopted(deliberation::act::MandateAdopted { terms, body, vote, reason }));
    let lacks = |what| Refusal::Lacks { what };
    hall.refuses(&who(CLERK), decides(other, Decision::Adopt), lacks(Lack::Proposition));
    hall.does(&Who::House, fills(other, vec![]));
    hall.refuses(&who(CLERK), decides(other, Decision::AdoptWithChanges), lacks(Lack::Positions));
    hall.does(&who(CLERK), decides(proposal, Decision::Adopt));
    // What is not ready can still be given back or rejected: the council never owes what it cannot record.
    hall.does(&who(CLERK), decides(other, Decision::Return));
    assert_eq!(hall.forum_item().decision_due, None, "the council owes nothing");
}

#[test]
fn the_sponsor_may_explain_after_the_text_has_opened_again() {
    let (mut hall, proposal, _) = ground();
    let no = hall.does(&who(CLERK), decides(proposal, Decision::Return));
    hall.opens(Stage::Refine);
    assert_eq!(hall.duties(SPONSOR), [(DutyKind::Explain, no)]);
    hall.does(&who(SPONSOR), explains(no));
}

#[test]
fn a_list_tells_the_decisions_newest_first() {
    let (mut hall, proposal, other) = ground();
    hall.does(&who(CLERK), but(proposal, |act| act.recommendation = true));
    let first = hall.does(&who(CLERK), decides(proposal, Decision::Adopt));
    let second = hall.does(&who(CLERK), decides(other, Decision::Reject));
    hall.does(&who(MODERATOR), hides(other));
    let told: Vec<_> = hall.forum.listed_decisions().into_iter().map(|one| (one.no, one.title, one.decision)).collect();
    assert_eq!(told, [(second, String::new(), Decision::Reject), (first, "Light and life".into(), Decision::Adopt)]);
}

#[test]
fn history_may_lack_what_people_may_not() {
    let (mut hall, _, other) = ground();
    let bare = but(other, |act| {
        (act.anchorage, act.reason, act.vote) = (None, reason("So it was."), Ballot { yes: 0, against: 0, abstain: 0 });
    });
    hall.does(&Who::House, bare);
    assert_eq!(hall.state(other), ProposalState::Adopted);
    assert_eq!(hall.proposition_corners(other), []);
}

impl Hall {
    fn proposition_corners(&self, proposal: Seq) -> Vec<Corner> {
        let items = self.forum.since(Seq(0), proposal, Audience::Public).into_iter();
        let corners = items.filter_map(|item| match item.thing {
            Thing::Proposition(item) => Some(item.met),
            _ => None,
        });
        corners.flatten().collect()
    }
}
