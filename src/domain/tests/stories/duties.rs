//! What waits for somebody can be done by them, goes away, and is counted only when it waits.

use deliberation::act::*;
use deliberation::event::{Event, Kind, Micros, Position, Seq, Stage};
use deliberation::item::{Duty, DutyKind, Own};
use deliberation::panel::{Level, Warning};
use deliberation::people::{ForumOffice, Who};
use deliberation::rules::permit;
use deliberation::words::Name;

use crate::chance::{hall_after, long_evening};
use crate::council::explains;
use crate::delivery::{evaluates, reports};
use crate::founding::duties;
use crate::hall::*;
use crate::triangle::{confirms, fulfils};

/// What somebody records who does a duty; of some only the kind is sure.
fn doing(duty: &Duty, own: &Own) -> Result<Event, Kind> {
    let no = duty.no;
    match duty.duty {
        DutyKind::Answer => {
            // Who writes for an elected member answers in the member's name.
            let lets = own.writes_for.iter().find(|given| given.kinds.contains(&Kind::ResponseGiven));
            let for_member = lets.map(|given| given.person.person);
            let (disposition, reason) = (Disposition::Answered, long("Yes."));
            Ok(Event::ResponseGiven(ResponseGiven { to: no, disposition, reason, into: None, for_member }))
        }
        DutyKind::AnswerSuggestion => {
            let (disposition, reason) = (Disposition::TakenUp, long("Yes."));
            Ok(Event::SuggestionAnswered(SuggestionAnswered { disposition, reason }))
        }
        DutyKind::AdoptMandate => Ok(adopts(terms())),
        DutyKind::DraftMandate => {
            Ok(Event::MandateDrafted(MandateDrafted { terms: terms(), because: reason("The council asked.") }))
        }
        DutyKind::Appoint => {
            let person = duty.who.as_ref().ok_or(Kind::OfficeGiven)?.person;
            Ok(Event::OfficeGiven { person, office: ForumOffice::Member })
        }
        DutyKind::Declare => Ok(Event::InterestDeclared(InterestDeclared { interest: None, lay: true, affected: true })),
        DutyKind::DecideAmendment => Ok(declines(no)),
        DutyKind::AnswerObjection => Ok(answers_objection(no)),
        DutyKind::FillProposition => Ok(fills(no)),
        DutyKind::Signal => {
            let (body, because) = (Name::parse("Committee").unwrap(), reason("It can be paid."));
            Ok(Event::SignalGiven(SignalGiven { proposal: no, feasibility: Feasibility::Possible, body, because }))
        }
        DutyKind::Acknowledge => Ok(acknowledges(no)),
        DutyKind::Explain => Ok(explains(no)),
        DutyKind::ConfirmPledge => Ok(confirms(no)),
        DutyKind::KeepPledge => Ok(fulfils(no, 1_000)),
        DutyKind::Report => Ok(reports(no)),
        DutyKind::Evaluate => Ok(evaluates()),
        DutyKind::Survey => Ok(Event::SurveyAnswered(SurveyAnswered { influence: 3, dignity: 4 })),
        DutyKind::TakeStand => Ok(takes_stand(no, Position::Accept)),
        DutyKind::Invite => Err(Kind::VoiceInvited),
        DutyKind::Touchpoint | DutyKind::LookBack => Err(Kind::TouchpointHeld),
        DutyKind::OpenStage | DutyKind::StageOver => Err(Kind::StageOpened),
        DutyKind::Prolong => Err(Kind::ForumProlonged),
        DutyKind::Decide => Err(Kind::DecisionMade),
        DutyKind::SetMeeting => Err(Kind::MeetingSet),
    }
}

fn acknowledges(warning: Seq) -> Event {
    Event::WarningAcknowledged(WarningAcknowledged { warning, reason: reason("We open the text on Monday.") })
}

fn raises(warning: Warning, level: Level) -> Event {
    Event::WarningRaised(WarningRaised { warning, level, of: Vec::new() })
}

#[test]
fn whatever_waits_for_somebody_can_be_done_by_them() {
    let mut seen = std::collections::BTreeSet::new();
    for seed in 0..150 {
        let hall = hall_after(&long_evening(250, seed));
        for i in 0..12 {
            let own = hall.forum.own(&who(i));
            for duty in &own.duties {
                seen.insert(duty.duty);
                match doing(duty, &own) {
                    Ok(event) => {
                        let may = permit(&hall.forum, &who(i), &event);
                        assert_eq!(may, Ok(()), "{duty:?} of {i}, evening {seed}");
                    }
                    Err(kind) => assert!(own.may.contains(&kind), "{duty:?} of {i}, evening {seed}"),
                }
            }
        }
    }
    assert!(seen.len() > 15, "the evenings make few duties: {seen:?}");
}

#[test]
fn a_suggestion_that_somebody_took_up_is_still_answered() {
    let mut hall = Hall::of(deliberation::act::Participation::Open);
    let mut two = terms();
    two.numbers.insert(deliberation::panel::Threshold::SuggestionSupport, 2_000);
    hall.does(&Who::House, adopts(two));
    hall.does(&who(ANA), Event::ForumSuggested(ForumSuggested { because: reason("We are afraid there.") }));
    for i in [BEN, CY] {
        hall.does(&who(i), Event::SuggestionSupported(SuggestionSupported {}));
    }
    hall.opens(Stage::Convene);
    assert!(duties(&hall, CLERK).contains(&DutyKind::AnswerSuggestion));
    let (disposition, reason) = (Disposition::TakenUp, long("Yes."));
    hall.does(&who(CLERK), Event::SuggestionAnswered(SuggestionAnswered { disposition, reason }));
    assert!(!duties(&hall, CLERK).contains(&DutyKind::AnswerSuggestion));
}

#[test]
fn who_was_not_appointed_when_the_talk_began_waits_no_longer() {
    let mut hall = Hall::of(deliberation::act::Participation::Appointed);
    hall.opens(Stage::Convene);
    let offers = || Event::PersonNominated(PersonNominated { person: None, because: reason("I live there.") });
    hall.does(&who(BEN), offers());
    assert!(duties(&hall, CLERK).contains(&DutyKind::Appoint));
    hall.opens(Stage::Diagnose);
    assert!(!duties(&hall, CLERK).contains(&DutyKind::Appoint));
    hall.does(&who(CY), offers());
    assert!(duties(&hall, CLERK).contains(&DutyKind::Appoint), "a seat may become free at any time");
}

#[test]
fn an_alarm_waits_for_the_sponsors_answer_and_a_mere_sign_does_not() {
    let mut hall = Hall::at(Stage::Refine);
    let sign = hall.does(&Who::House, raises(Warning::I1, Level::Warn));
    assert!(!duties(&hall, SPONSOR).contains(&DutyKind::Acknowledge));
    let alarm = hall.does(&Who::House, raises(Warning::I2, Level::Alarm));
    let check = hall.does(&Who::House, raises(Warning::Nc1, Level::Alarm));
    let waits: Vec<Seq> = hall.forum.own(&who(SPONSOR)).duties.iter().map(|duty| duty.no).collect();
    assert_eq!(waits.iter().filter(|no| [sign, alarm, check].contains(no)).count(), 2);
    for no in [sign, alarm, check] {
        hall.does(&who(SPONSOR), acknowledges(no));
    }
    assert!(!duties(&hall, SPONSOR).contains(&DutyKind::Acknowledge));
}

#[test]
fn what_comes_round_by_the_calendar_stands_on_the_desk_and_is_counted_on_its_day() {
    let mut hall = Hall::at(Stage::Refine);
    let before = hall.forum.own(&who(SPONSOR));
    hall.does(&who(CLERK), adopts(terms()));
    let own = hall.forum.own(&who(SPONSOR));
    let touchpoint = own.duties.iter().find(|duty| duty.duty == DutyKind::Touchpoint).expect("the clock runs");
    let others = own.duties.iter().filter(|duty| !duty.duty.comes_round()).count();
    assert_eq!((before.n_duties, usize::try_from(own.n_duties)), (0, Ok(others)));
    let due = touchpoint.due.unwrap();
    assert!(touchpoint.has_come(due) && !touchpoint.has_come(Micros(due.0 - 1)));
}
