//! The co-creation panel: what moves it, what cannot, and what time alone brings.

use deliberation::act::*;
use deliberation::clause::Change;
use deliberation::due::due;
use deliberation::event::{By, Component, Contribution, Entry, Event, Micros, Position, Seq, Stage};
use deliberation::forum::Forum;
use deliberation::item::{Audience, HealthItem, Thing};
use deliberation::panel::{GaugeState, Level, Threshold, Warning};
use deliberation::people::{ActorGroup, ForumOffice, PersonId};
use deliberation::words::{Name, Text};
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::chance::{evening, hall_after};
use crate::hall::{hides, reason, restores, text, title};

const DAY: i64 = 86_400_000_000;
const LONG: &str = "It goes forward because the young people asked for it and nobody at all has spoken against it.";

/// A log that is written without asking anybody, so that a story can be told in few lines.
#[derive(Clone, Default)]
struct Tale {
    log: Vec<Entry>,
    now: i64,
}

fn id(i: u8) -> PersonId {
    PersonId(Uuid::from_u128(u128::from(i) + 1))
}

/// 1 and 2 are elected, 3 a manager, 4 to 7 citizens, 8 an association, 9 a firm, 10 moderates.
const CAST: [(u8, ActorGroup); 10] = [
    (1, ActorGroup::Elected),
    (2, ActorGroup::Elected),
    (3, ActorGroup::Manager),
    (4, ActorGroup::Citizen),
    (5, ActorGroup::Citizen),
    (6, ActorGroup::Citizen),
    (7, ActorGroup::Citizen),
    (8, ActorGroup::CivilSociety),
    (9, ActorGroup::Business),
    (10, ActorGroup::Manager),
];
const MODERATOR: u8 = 10;

impl Tale {
    fn begun() -> Self {
        let mut tale = Self { log: Vec::new(), now: 1_000 * DAY };
        tale.tell(None, crate::hall::opening(&crate::hall::STAGES));
        for (person, group) in CAST {
            let (name, hat) = (Name::parse(&format!("Person {person}")).unwrap(), Name::parse(&format!("Party {person}")).ok());
            tale.tell(None, Event::PersonJoined { person: id(person), name, group, hat });
        }
        tale.tell(None, Event::OfficeGiven { person: id(MODERATOR), office: ForumOffice::Moderator });
        tale.tell(None, Event::MandateAdopted(mandate(tale.now)));
        tale.opens(Stage::Diagnose);
        tale
    }

    fn tell(&mut self, by: Option<u8>, event: Event) -> Seq {
        let seq = Seq(u32::try_from(self.log.len()).unwrap() + 1);
        let by = by.map_or(By::House, |person| By::Person(id(person)));
        let entry_id = Uuid::from_u128(0xbeef_0000 + u128::from(seq.0));
        self.log.push(Entry { seq, id: entry_id, at: Micros(self.now), by, lang: None, event });
        seq
    }

    fn days(&mut self, days: i64) {
        self.now += days * DAY;
    }

    fn opens(&mut self, stage: Stage) -> Seq {
        self.tell(None, Event::StageOpened { stage, reason: reason("It is time."), days: None })
    }

    fn says(&mut self, by: u8, contribution: Contribution, words: &str, reply_to: Option<Seq>) -> Seq {
        let words = text(words);
        self.tell(
            Some(by),
            Event::ContributionMade { contribution, words, because: None, reply_to, known: None, component: None },
        )
    }

    fn proposes(&mut self, by: u8, ideas: Vec<Seq>) -> Seq {
        self.tell(
            Some(by),
            Event::ProposalMade { title: title("Light"), clauses: vec![text("There is light at night.")], ideas },
        )
    }

    fn moves(&mut self, by: u8, proposal: Seq) -> Seq {
        let changes = vec![Change::InsertAfter { after: None, words: text("And a bench for whoever waits.") }];
        self.tell(
            Some(by),
            Event::AmendmentMoved { proposal, version: 1, changes, because: reason("People wait there."), from: None },
        )
    }

    fn accepts(&mut self, by: u8, amendment: Seq) -> Seq {
        self.tell(Some(by), Event::AmendmentAccepted { amendment, reason: reason("It is right so."), instead: None })
    }

    fn declines(&mut self, by: u8, amendment: Seq) -> Seq {
        self.tell(Some(by), Event::AmendmentDeclined { amendment, reason: reason("It costs far too much money.") })
    }

    fn pledges(&mut self, by: u8, proposal: Seq, item: u16, amount: u64, role: Role) -> Seq {
        let words = text("We bring it.");
        let made = self.tell(Some(by), Event::PledgeMade(PledgeMade { proposal, item, amount: Amount(amount), role, words }));
        self.tell(Some(by), Event::PledgeConfirmed(PledgeConfirmed { pledge: made }));
        made
    }

    fn needs(&mut self, by: u8, proposal: Seq) {
        let item = |name: &str, need: u64, unit: Unit| CapacityItem {
            name: Name::parse(name).unwrap(),
            need: Amount(need),
            unit,
            essential: true,
            needs_both: false,
            replaces: None,
        };
        let capacity = vec![item("adults", 100, Unit::Hours), item("money", 1_000, Unit::Money)];
        let act = PropositionFilled {
            proposal,
            value_for: vec![text("whoever waits")],
            public_value: None,
            losers: None,
            indicator: None,
            baseline: None,
            support: Vec::new(),
            capacity,
        };
        self.tell(Some(by), Event::PropositionFilled(act));
    }

    fn decides(&mut self, proposal: Seq, decision: Decision) -> Seq {
        let act = DecisionMade {
            proposal,
            version: 1,
            body: Name::parse("The council").unwrap(),
            recommendation: false,
            decision,
            vote: Ballot::default(),
            parties: Vec::new(),
            reason: reason(LONG),
            rulings: Vec::new(),
            conditions: Vec::new(),
            anchorage: None,
            next: None,
            next_due: None,
            advice: None,
        };
        self.tell(None, Event::DecisionMade(act))
    }

    fn forum(&self) -> Forum {
        Forum::replay(&self.log)
    }

    fn values(&self) -> Value {
        serde_json::to_value(self.forum().values(Micros(self.now))).unwrap()
    }

    fn verdicts(&self) -> Vec<Warning> {
        self.forum().panel(Micros(self.now)).verdicts.iter().map(|verdict| verdict.warning).collect()
    }

    fn health(&self) -> HealthItem {
        health(&self.forum())
    }

    /// Records what is due, as the house does.
    fn due(&mut self) -> Vec<Event> {
        let events = due(&self.forum(), Micros(self.now));
        for event in &events {
            self.tell(None, event.clone());
        }
        events
    }
}

fn health(forum: &Forum) -> HealthItem {
    let items = forum.look(Seq(0), Audience::Public).items;
    items.into_iter().find_map(|item| if let Thing::Health(health) = item.thing { Some(health) } else { None }).unwrap()
}

fn mandate(now: i64) -> MandateAdopted {
    let terms = Terms {
        question: text("What helps?"),
        problem: text("It is dark."),
        deliverable: text("A proposal."),
        open: vec![text("what")],
        reserved: vec![text("the budget")],
        required: [(ActorGroup::Elected, 2), (ActorGroup::Citizen, 3), (ActorGroup::Business, 1)].into(),
        seats: Seats { elected: 2, others: 7 },
        prepares: Name::parse("The committee").unwrap(),
        decides: Name::parse("The council").unwrap(),
        decision_due: Micros(now + 90 * DAY),
        ends: Micros(now + 120 * DAY),
        reply_days: 14,
        touchpoint_days: 30,
        effort: None,
        contact: None,
        case: None,
        goals: Vec::new(),
        numbers: [(Threshold::MinPositions, 2_000)].into(),
    };
    MandateAdopted {
        terms: Box::new(terms),
        body: Name::parse("The council").unwrap(),
        vote: Ballot::default(),
        reason: reason("Adopted."),
    }
}

/// A consultation: the manager's text, three changes from outside declined.
fn consultation() -> (Tale, Seq) {
    let mut tale = Tale::begun();
    tale.opens(Stage::Refine);
    let proposal = tale.proposes(3, Vec::new());
    for mover in [4, 5, 8] {
        let amendment = tale.moves(mover, proposal);
        tale.declines(3, amendment);
    }
    (tale, proposal)
}

#[test]
fn consultation_is_called_so_until_something_is_taken_in() {
    let (mut tale, proposal) = consultation();
    let verdict = tale.health().verdicts.remove(0);
    assert_eq!((verdict.warning, verdict.proposals, verdict.n), (Warning::Nc1, vec![proposal], 3));
    assert_eq!(verdict.group, Some(ActorGroup::Manager));
    let amendment = tale.moves(6, proposal);
    assert_eq!(tale.verdicts(), [Warning::Nc1], "asking alone clears nothing");
    tale.accepts(3, amendment);
    assert_eq!(tale.verdicts(), []);
    assert_eq!(tale.values()["i10_uptake"]["into_public_led"], json!(0.25));
}

#[test]
fn a_lead_who_joins_later_does_not_make_it_anybody_elses_text() {
    let (mut tale, proposal) = consultation();
    tale.tell(Some(3), Event::LeadAdded { proposal, person: id(4) });
    assert_eq!(tale.verdicts(), [Warning::Nc1]);
}

#[test]
fn a_returned_proposal_leaves_the_live_ones_and_comes_back_with_its_next_version() {
    let mut tale = Tale::begun();
    tale.opens(Stage::Refine);
    let proposal = tale.proposes(1, Vec::new());
    tale.opens(Stage::Authorise);
    assert_eq!(tale.values()["i11_coauthorship"], json!([0.0, {proposal.0.to_string(): 1}]));
    tale.decides(proposal, Decision::Return);
    assert_eq!(tale.values()["i11_coauthorship"], Value::Null);
    let amendment = tale.moves(4, proposal);
    assert_eq!(tale.values()["i11_coauthorship"], Value::Null, "a wish is not a version");
    tale.accepts(1, amendment);
    assert_eq!(tale.values()["i11_coauthorship"], json!([1.0, {proposal.0.to_string(): 2}]));
}

#[test]
fn volunteers_are_not_dumped_on_where_the_public_side_brings_the_means() {
    let mut tale = Tale::begun();
    tale.opens(Stage::Refine);
    for person in [4, 8, 1] {
        tale.says(person, Contribution::Comment, "We could do this together, all of us.", None);
    }
    let proposal = tale.proposes(8, Vec::new());
    tale.needs(8, proposal);
    tale.pledges(8, proposal, 1, 100, Role::Deliver);
    assert_eq!(tale.verdicts(), [Warning::Nc2]);
    let verdict = tale.health().verdicts.remove(0);
    assert_eq!((verdict.n, verdict.of), (100, 0));
    tale.pledges(1, proposal, 2, 400, Role::Fund);
    assert_eq!(tale.verdicts(), []);
    assert_eq!(tale.values()["i15_capacity"][proposal.0.to_string()]["public_cover_of_means"], json!(0.4));
}

#[test]
fn work_for_people_of_whom_nobody_has_spoken_is_dumping_too() {
    let mut tale = Tale::begun();
    tale.opens(Stage::Refine);
    let proposal = tale.proposes(1, Vec::new());
    tale.needs(1, proposal);
    tale.pledges(8, proposal, 1, 10, Role::Deliver);
    tale.pledges(1, proposal, 2, 1_000, Role::Fund);
    assert_eq!(tale.verdicts(), [Warning::Nc2]);
    tale.says(8, Contribution::Comment, "Ask us first, next time.", None);
    assert_eq!(tale.verdicts(), []);
}

#[test]
fn one_firm_and_public_money_is_contracting_out() {
    let mut tale = Tale::begun();
    tale.opens(Stage::Refine);
    let proposal = tale.proposes(9, Vec::new());
    tale.needs(9, proposal);
    tale.pledges(9, proposal, 1, 100, Role::Deliver);
    assert_eq!(tale.verdicts(), []);
    let (body, amount) = (Name::parse("The budget").unwrap(), Amount(1_000));
    tale.tell(Some(9), Event::FundingRequested(FundingRequested { proposal, body, to_group: None, amount }));
    assert_eq!(tale.verdicts(), [Warning::Nc3]);
    tale.says(4, Contribution::Comment, "I hold the key.", None);
    tale.pledges(4, proposal, 1, 5, Role::Deliver);
    assert_eq!(tale.verdicts(), []);
}

#[test]
fn the_public_side_is_missed_after_fourteen_days_by_time_alone() {
    let mut tale = Tale::begun();
    tale.says(4, Contribution::Testimony, "It is dark.", None);
    tale.days(14);
    tale.now -= 1;
    assert_eq!(tale.verdicts(), []);
    tale.now += 1;
    assert_eq!(tale.verdicts(), [Warning::Nc6]);
    tale.says(1, Contribution::Comment, "I am here.", None);
    assert_eq!(tale.verdicts(), []);
}

#[test]
fn people_worked_and_the_end_came_without_a_decision() {
    let mut tale = Tale::begun();
    tale.opens(Stage::Refine);
    let proposal = tale.proposes(4, Vec::new());
    tale.opens(Stage::Authorise);
    tale.days(120);
    assert!(tale.verdicts().is_empty());
    assert_eq!(tale.values()["i16_coupling"]["overdue_days"], json!(30));
    tale.days(1);
    assert_eq!(tale.verdicts(), [Warning::Nc7]);
    tale.decides(proposal, Decision::Adopt);
    assert_eq!(tale.verdicts(), []);
}

#[test]
fn a_response_with_eleven_words_is_not_a_reasoned_one() {
    let mut tale = Tale::begun();
    let calls: Vec<Seq> =
        [4, 5, 6].into_iter().map(|by| tale.says(by, Contribution::Question, "Why is it dark there?", None)).collect();
    tale.days(15);
    let answer = |tale: &mut Tale, to: Seq, words: &str| {
        let disposition = Disposition::Answered;
        tale.tell(
            Some(1),
            Event::ResponseGiven(ResponseGiven { to, disposition, reason: reason(words), into: None, for_member: None }),
        );
    };
    answer(&mut tale, calls[0], "one two three four five six seven eight nine ten eleven");
    assert_eq!(tale.values()["i08_reasoned"], json!([0.0, 0, 3]));
    answer(&mut tale, calls[1], "one two three four five six seven eight nine ten eleven twelve");
    assert_eq!(tale.values()["i08_reasoned"], json!([0.333, 1, 3]));
}

#[test]
fn equal_voices_have_no_gini_and_one_talker_among_five_has_four_fifths() {
    let mut tale = Tale::begun();
    tale.tell(
        None,
        Event::MandateAdopted({
            let mut act = mandate(tale.now);
            act.terms.numbers.insert(Threshold::VoicesLeast, 5_000);
            act
        }),
    );
    let mut silent = tale.clone();
    for person in [1, 4, 5, 6, 8] {
        tale.says(person, Contribution::Comment, "all of us say as much", None);
        silent.says(person, Contribution::Comment, "only one of us says anything", None);
    }
    assert_eq!(tale.values()["i04_concentration"], json!([0.0, 0.2]));
    // What was erased for good has no words, and its writer was there.
    for entry in &mut silent.log {
        match (&mut entry.event, entry.by) {
            (Event::ContributionMade { words, .. }, By::Person(by)) if by != id(8) => *words = Text::erased(),
            _ => {}
        }
    }
    assert_eq!(silent.values()["i04_concentration"], json!([0.8, 1.0]));
}

#[test]
fn copies_by_different_people_are_noticed_and_own_repetition_is_not() {
    let mut tale = Tale::begun();
    let words = "We all want the square to stay as it is for ever and ever";
    for n in 0..10 {
        tale.says(4, Contribution::Comment, words, None);
        assert_eq!(tale.values()["i23_integrity"]["duplicate_share"], if n == 9 { json!(0.0) } else { Value::Null });
    }
    tale.says(5, Contribution::Comment, words, None);
    assert_eq!(tale.values()["i23_integrity"]["duplicate_share"], json!(1.0));
}

#[test]
fn a_warning_is_raised_once_answered_and_cleared() {
    let (mut tale, proposal) = consultation();
    let raised: Vec<Warning> = tale.due().iter().filter_map(raised).collect();
    assert_eq!(raised, [Warning::Nc1]);
    assert_eq!(tale.due(), [], "asked again there is nothing");
    assert_eq!(tale.forum().unanswered_verdicts(), [Warning::Nc1]);
    let no = Seq(u32::try_from(tale.log.len()).unwrap());
    assert_eq!(tale.health().verdicts[0].raised, Some(no));
    let answer = WarningAcknowledged { warning: no, reason: reason("We open the text on Monday.") };
    let answered = tale.tell(Some(1), Event::WarningAcknowledged(answer));
    assert_eq!(tale.forum().unanswered_verdicts(), []);
    let told = |tale: &Tale| tale.health().verdicts[0].acknowledged.clone().unwrap();
    assert_eq!(told(&tale).reason.unwrap().text, "We open the text on Monday.");
    tale.tell(Some(MODERATOR), hides(answered));
    assert_eq!(told(&tale).reason, None, "a hidden answer is hidden in the banner too");
    let amendment = tale.moves(6, proposal);
    tale.accepts(3, amendment);
    let cleared = tale.due();
    assert_eq!(cleared, [Event::WarningCleared(WarningCleared { warning: no })]);
    assert_eq!(tale.due(), []);
}

fn raised(event: &Event) -> Option<Warning> {
    if let Event::WarningRaised(act) = event { Some(act.warning) } else { None }
}

#[test]
fn indicators_are_weighed_when_an_hour_has_passed() {
    let mut tale = Tale::begun();
    for person in [4, 5, 6, 7] {
        tale.says(person, Contribution::Question, "Who has the key to the hall?", None);
    }
    tale.days(10);
    let events = tale.due();
    assert!(
        events
            .iter()
            .any(|event| matches!(event, Event::WarningRaised(act) if act.warning == Warning::I7 && act.level == Level::Alarm))
    );
    let health = tale.health();
    assert!(health.n_alarm >= 1, "{health:?}");
    assert_eq!(tale.due(), []);
    let gauge = tale.forum().panel(Micros(tale.now)).gauges.into_iter().find(|gauge| gauge.warning == Warning::I7).unwrap();
    assert!(gauge.state == GaugeState::Alarm && gauge.raised.is_some());
}

#[test]
fn a_forum_without_a_mandate_raises_nothing() {
    let mut tale = Tale::begun();
    let adopted = tale.log.iter().position(|entry| matches!(entry.event, Event::MandateAdopted(_))).unwrap();
    tale.log.truncate(adopted);
    tale.opens(Stage::Diagnose);
    tale.says(4, Contribution::Testimony, "It is dark.", None);
    tale.days(60);
    assert_eq!(tale.verdicts(), [Warning::Nc6], "it is told all the same");
    assert_eq!(tale.due(), []);
}

#[test]
fn leadership_is_told_by_what_was_done() {
    let mut tale = Tale::begun();
    tale.says(1, Contribution::Question, "Who has the key?", None);
    tale.says(4, Contribution::Question, "Who has the key?", None);
    tale.tell(
        Some(1),
        Event::ProblemRevised {
            problem: text("Nobody has the key."),
            because: reason("Asked."),
            components: vec![Component { words: text("the key"), origin: vec![ActorGroup::Citizen], sources: vec![] }],
        },
    );
    tale.opens(Stage::Create);
    tale.says(2, Contribution::Comment, "Good.", None);
    tale.says(2, Contribution::Idea, "A key for all.", None);
    let led = tale.forum().panel(Micros(tale.now)).leadership;
    assert_eq!((led.initiate, led.orchestrate, led.engage), ([0, 0, 0], [1, 2, 0], [2, 1, 0]));
}

/// A tale of many turns: contributions, texts, amendments, positions, pledges, in two stages.
fn tale_of(turns: &[[u8; 4]]) -> Tale {
    let mut tale = Tale::begun();
    let mut proposals = Vec::new();
    let mut posts = Vec::new();
    for (i, [kind, by, what, how]) in turns.iter().enumerate() {
        let by = 1 + by % 9;
        tale.now += i64::from(*how) * DAY / 100;
        if i == turns.len() / 3 {
            tale.opens(Stage::Refine);
        }
        let contribution = [Contribution::Question, Contribution::Idea, Contribution::Comment][usize::from(what % 3)];
        let words = format!("The square needs {} and {} for all who wait there", what % 4, how % 5);
        let some = |list: &[Seq]| list.get(usize::from(*what) % list.len().max(1)).copied();
        match (kind % 8, some(&proposals)) {
            (0, _) => proposals.push(tale.proposes(by, posts.clone())),
            (1 | 2, Some(proposal)) => {
                let amendment = tale.moves(by, proposal);
                if how % 2 == 0 {
                    tale.accepts(by, amendment)
                } else {
                    tale.declines(by, amendment)
                };
            }
            (3, Some(proposal)) => {
                let position = [Position::Support, Position::Accept, Position::Object][usize::from(how % 3)];
                tale.tell(Some(by), Event::PositionTaken { proposal, version: 1, position, because: None });
            }
            (4, Some(proposal)) => {
                tale.needs(by, proposal);
                tale.pledges(by, proposal, 1 + u16::from(how % 2), u64::from(*how), Role::Deliver);
            }
            (_, _) => {
                let to = some(&posts).filter(|_| how % 2 == 0);
                posts.push(tale.says(by, contribution, &words, to));
            }
        }
    }
    tale
}

fn turns() -> impl Strategy<Value = Vec<[u8; 4]>> {
    proptest::collection::vec(any::<[u8; 4]>(), 0..60)
}

fn without(values: &Value, fields: &[&str]) -> Value {
    let mut values = values.clone();
    for field in fields {
        values.as_object_mut().unwrap().remove(*field);
    }
    values
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_was_added_up_is_what_counting_anew_gives(throws in evening(80)) {
        let mut hall = hall_after(&throws);
        let now = Micros(hall.forum.panel(Micros(0)).at.0 + i64::from(hall.forum.at().0) * 1_000_000 + DAY);
        let before = (hall.forum.values(now), hall.forum.panel(now), health(&hall.forum));
        // Hiding and restoring has everything counted anew.
        let by = By::Person(crate::hall::person(5).id);
        let said = hall.records(by, crate::hall::says("Only for a moment"));
        hall.records(By::House, hides(said));
        let after = (hall.forum.values(now), hall.forum.panel(now), health(&hall.forum));
        prop_assert_eq!(&before.0, &after.0);
        prop_assert_eq!(before.1.verdicts, after.1.verdicts);
        prop_assert_eq!(before.2.lamps, after.2.lamps);
    }

    #[test]
    fn a_hidden_post_was_never_written_and_a_restored_one_was_never_hidden(turns in turns(), by in 1_u8..10) {
        let tale = tale_of(&turns);
        let mut longer = tale.clone();
        let said = longer.says(by, Contribution::Testimony, "This will not stay here for long, whatever it says", None);
        let shown = longer.values();
        longer.tell(Some(MODERATOR), hides(said));
        prop_assert_eq!(longer.values(), tale.values());
        longer.tell(Some(MODERATOR), restores(said));
        prop_assert_eq!(longer.values(), shown);
    }

    #[test]
    fn a_moderators_posts_change_nothing(turns in turns()) {
        let mut tale = tale_of(&turns);
        let before = tale.values();
        let said = tale.says(MODERATOR, Contribution::Question, "Shall we hear each other one by one?", None);
        tale.says(MODERATOR, Contribution::Comment, "And again, from the beginning.", Some(said));
        prop_assert_eq!(tale.values(), before);
    }

    #[test]
    fn the_order_of_acts_at_one_moment_changes_nothing(turns in turns(), swaps in proptest::collection::vec(any::<u16>(), 0..20)) {
        let mut tale = Tale::begun();
        let first = tale.says(4, Contribution::Idea, "A light at every door of the square", None);
        tale.days(1);
        let mut acts: Vec<(u8, Event)> = turns.iter().map(|[kind, by, what, how]| {
            let words = text(&format!("The square needs {} and {} for all", what % 4, how % 5));
            let contribution = if kind % 2 == 0 { Contribution::Comment } else { Contribution::Question };
            let reply_to = (how % 3 == 0).then_some(first);
            (1 + by % 9, Event::ContributionMade { contribution, words, because: None, reply_to, known: None, component: None })
        }).collect();
        let mut other = tale.clone();
        acts.iter().for_each(|(by, event)| { tale.tell(Some(*by), event.clone()); });
        let swaps = if acts.is_empty() { Vec::new() } else { swaps };
        for (i, swap) in swaps.iter().enumerate() {
            let (one, two) = (i % acts.len(), usize::from(*swap) % acts.len());
            // Within one talk the order of the talk is kept: what goes both ways depends on who answers whom.
            let in_talk = |event: &Event| matches!(event, Event::ContributionMade { reply_to: Some(_), .. });
            if !in_talk(&acts[one].1) && !in_talk(&acts[two].1) && acts[one].0 != acts[two].0 {
                acts.swap(one, two);
            }
        }
        acts.iter().for_each(|(by, event)| { other.tell(Some(*by), event.clone()); });
        prop_assert_eq!(without(&tale.values(), &["i22_newcomer_hours"]), without(&other.values(), &["i22_newcomer_hours"]));
    }

    #[test]
    fn saying_everything_twice_as_long_leaves_the_voices_as_they_are(turns in turns()) {
        let tale = tale_of(&turns);
        let mut longer = tale.clone();
        for entry in &mut longer.log {
            match &mut entry.event {
                Event::ContributionMade { words, .. } => *words = text(&format!("{words} {words}")),
                Event::ProposalMade { clauses, .. } => *clauses = clauses.iter().chain(&*clauses).cloned().collect(),
                Event::AmendmentMoved { because, changes, .. } => {
                    *because = reason(&format!("{because} {because}"));
                    *changes = changes.iter().chain(&*changes).cloned().collect();
                }
                _ => {}
            }
        }
        for field in ["i04_concentration", "i05_voice"] {
            prop_assert_eq!(&longer.values()[field], &tale.values()[field]);
        }
    }

    #[test]
    fn taking_in_from_outside_only_raises_uptake_and_only_clears_consultation(turns in turns(), mover in 4_u8..10) {
        let tale = tale_of(&turns);
        let live = tale.values();
        let made = |entry: &&Entry| matches!((&entry.event, entry.by), (Event::ProposalMade { .. }, By::Person(by)) if by.0.as_u128() <= 4);
        if let Some(proposal) = tale.log.iter().find(made).map(|entry| entry.seq) {
            let mut longer = tale.clone();
            let amendment = longer.moves(mover, proposal);
            longer.accepts(3, amendment);
            let after = longer.values();
            let part = |values: &Value| values["i10_uptake"]["into_public_led"].as_f64();
            if let (Some(before), Some(after)) = (part(&live), part(&after)) {
                prop_assert!(after >= before);
            }
            let consults = |values: &Value| values["not_cocreation"]["NC1_consultation_only"] == json!(true);
            prop_assert!(consults(&live) || !consults(&after));
        }
    }

    #[test]
    fn public_means_never_make_it_dumping(turns in turns(), by in 1_u8..4) {
        let tale = tale_of(&turns);
        let dumped = |tale: &Tale| tale.values()["not_cocreation"]["NC2_dumping"].as_array().unwrap().len();
        for entry in tale.log.iter().filter(|entry| matches!(entry.event, Event::ProposalMade { .. })) {
            let mut longer = tale.clone();
            longer.pledges(by, entry.seq, 2, 500, Role::Fund);
            prop_assert!(dumped(&longer) <= dumped(&tale));
        }
    }
}
