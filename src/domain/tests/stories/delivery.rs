//! What came of it: reports, the look back, the evaluation, the survey.

use deliberation::act::{
    Contact, Decision, EvaluationPublished, Matter, ProgressReported, Role, SurveyAnswered, TouchpointHeld, Unit,
};
use deliberation::event::{By, Entry, Event, Micros, Seq, Stage};
use deliberation::item::{Audience, DutyKind, EvaluationItem, ProgressItem, Thing};
use deliberation::people::ForumOffice;
use deliberation::people::Who;
use deliberation::refusal::{Needs, Refusal};
use deliberation::words::Name;

use crate::council::decides;
use crate::hall::*;
use crate::triangle::{confirms, fills, fulfils, needs, pledges};

pub fn reports(proposal: Seq) -> Event {
    Event::ProgressReported(ProgressReported { proposal, words: text("Thirty-one came on the first Friday.") })
}

pub fn evaluates() -> Event {
    Event::EvaluationPublished(EvaluationPublished {
        baseline: text("Twelve people at ten."),
        result: text("Forty people at ten."),
        unexpected: text("The old came too."),
        learned: text("A room matters more than lamps."),
        next: text("Close: the room goes on by itself."),
    })
}

fn surveys(influence: u8, dignity: u8) -> Event {
    Event::SurveyAnswered(SurveyAnswered { influence, dignity })
}

impl Hall {
    fn progress(&self, no: Seq, topic: Seq) -> ProgressItem {
        let thing = self.forum.since(Seq(0), topic, Audience::Public).into_iter().find(|item| item.no == no);
        match thing.map(|item| item.thing) {
            Some(Thing::Progress(item)) => item,
            _ => panic!("no report {no:?}"),
        }
    }

    fn evaluation(&self) -> Option<EvaluationItem> {
        let things = self.forum.since(Seq(0), Seq(0), Audience::Public).into_iter();
        things.into_iter().find_map(|item| if let Thing::Evaluation(item) = item.thing { Some(item) } else { None })
    }

    fn owes(&self, i: u8, duty: DutyKind) -> Vec<(Seq, Option<Micros>)> {
        let duties = self.forum.own(&who(i)).duties.into_iter().filter(|owed| owed.duty == duty);
        duties.map(|owed| (owed.no, owed.due)).collect()
    }

    /// Records at a moment.
    fn records_at(&mut self, by: By, at: Micros, event: Event) {
        let seq = Seq(self.forum.at().0 + 1);
        let entry = Entry { seq, id: self.next_id(), at, by, lang: None, event };
        self.changed = self.forum.apply(&entry);
        self.log.push(entry);
    }
}

/// A measure that is adopted, and one that is not, in delivery.
fn ground() -> (Hall, Seq, Seq) {
    let mut hall = Hall::at(Stage::Proposition);
    hall.does(&Who::House, Event::OfficeGiven { person: person(BEN).id, office: ForumOffice::Champion });
    let proposal = hall.does(&who(ANA), proposes(&["Open the hall."]));
    let other = hall.does(&who(ANA), proposes(&["Close the square."]));
    hall.does(&who(ANA), fills(proposal, vec![needs("Hours", 100, Unit::Hours)]));
    hall.opens(Stage::Authorise);
    hall.does(&Who::House, decides(proposal, Decision::Adopt));
    hall.does(&Who::House, decides(other, Decision::Reject));
    hall.opens(Stage::Deliver);
    (hall, proposal, other)
}

#[test]
fn anyone_reports_what_they_see_of_what_was_adopted() {
    let (mut hall, proposal, other) = ground();
    hall.refuses(&who(CY), reports(other), Refusal::NotLive { proposal: other });
    hall.refuses(&who(CY), reports(Seq(1)), Refusal::NoSuch { entry: Seq(1) });
    hall.refuses(&who(MODERATOR), reports(proposal), Refusal::NotYours { needs: Needs::Voice });
    let no = hall.does(&who(CY), reports(proposal));
    assert_eq!(hall.progress(no, proposal).words.unwrap().text, "Thirty-one came on the first Friday.");
    hall.does(&who(MODERATOR), hides(no));
    let item = hall.progress(no, proposal);
    assert!(item.words.is_none() && item.hidden.is_some());
    hall.opens(Stage::Refine);
    hall.refuses(&who(CY), reports(proposal), Refusal::TooEarly { opens: Stage::Deliver });
}

#[test]
fn the_champion_owes_a_report_a_month_after_the_last_one() {
    let (mut hall, proposal, _) = ground();
    let month = 30 * 86_400_000_000;
    let since = hall.log.last().unwrap().at;
    assert_eq!(hall.owes(BEN, DutyKind::Report), [(proposal, Some(Micros(since.0 + month)))]);
    assert_eq!(hall.owes(SPONSOR, DutyKind::Report), []);
    hall.does(&who(CY), reports(proposal));
    assert!(hall.changed.people.contains(&person(BEN).id));
    let since = hall.log.last().unwrap().at;
    assert_eq!(hall.owes(BEN, DutyKind::Report), [(proposal, Some(Micros(since.0 + month)))]);
}

#[test]
fn who_pledged_is_asked_to_confirm_and_then_to_keep_it() {
    let (mut hall, proposal, _) = ground();
    let pledge = hall.does(&who(CY), pledges(proposal, 1, 100, Role::Deliver));
    assert_eq!(hall.owes(CY, DutyKind::ConfirmPledge), [(pledge, None)]);
    hall.does(&who(CY), confirms(pledge));
    assert_eq!((hall.owes(CY, DutyKind::ConfirmPledge), hall.owes(CY, DutyKind::KeepPledge)), (vec![], vec![(pledge, None)]));
    hall.does(&who(CY), fulfils(pledge, 1_000));
    assert!(hall.changed.people.contains(&person(CY).id));
    assert_eq!(hall.owes(CY, DutyKind::KeepPledge), []);
}

#[test]
fn the_council_looks_back_half_a_year_later_and_not_before() {
    let (mut hall, _, _) = ground();
    let [(decision, Some(due))] = hall.owes(CLERK, DutyKind::LookBack)[..] else { panic!() };
    let meets = || {
        Event::TouchpointHeld(TouchpointHeld {
            body: Name::parse("Municipal Council").unwrap(),
            way: Contact::JointMeeting,
            matter: Matter::Pledges,
            words: text("What came of it."),
            for_member: None,
        })
    };
    let clerk = By::Person(person(CLERK).id);
    hall.records_at(clerk, Micros(due.0 - 1), meets());
    assert_eq!(hall.owes(CLERK, DutyKind::LookBack), [(decision, Some(due))]);
    hall.records_at(clerk, due, meets());
    assert!(hall.changed.rights);
    assert_eq!(hall.owes(CLERK, DutyKind::LookBack), []);
}

#[test]
fn the_evaluation_is_published_by_those_who_steer_once_it_is_time_to_learn() {
    let (mut hall, _, _) = ground();
    hall.refuses(&who(SPONSOR), evaluates(), Refusal::TooEarly { opens: Stage::Learn });
    hall.opens(Stage::Learn);
    for other in [ANA, MEMBER, CLERK] {
        hall.refuses(&who(other), evaluates(), Refusal::NotYours { needs: Needs::Steward });
    }
    for steward in [SPONSOR, BEN] {
        assert_eq!(hall.owes(steward, DutyKind::Evaluate), [(Seq(0), None)]);
    }
    assert_eq!(hall.evaluation(), None);
    let no = hall.does(&who(BEN), evaluates());
    for steward in [SPONSOR, BEN] {
        assert!(hall.changed.people.contains(&person(steward).id));
        assert_eq!(hall.owes(steward, DutyKind::Evaluate), []);
    }
    assert_eq!(hall.evaluation().unwrap().baseline.unwrap().text, "Twelve people at ten.");
    hall.does(&who(MODERATOR), hides(no));
    let item = hall.evaluation().unwrap();
    assert!([item.baseline, item.result, item.unexpected, item.learned, item.next].iter().all(Option::is_none));
}

#[test]
fn the_survey_counts_each_once_and_tells_no_single_answer() {
    let (mut hall, _, _) = ground();
    hall.refuses(&who(ANA), surveys(4, 4), Refusal::TooEarly { opens: Stage::Learn });
    hall.opens(Stage::Learn);
    hall.does(&who(SPONSOR), evaluates());
    hall.refuses(&who(MODERATOR), surveys(4, 4), Refusal::NotYours { needs: Needs::Member });
    for (influence, dignity) in [(0, 3), (6, 3), (3, 0), (3, 6)] {
        hall.refuses(&who(ANA), surveys(influence, dignity), Refusal::OutOfRange { least: 1, most: 5 });
    }
    assert_eq!(hall.owes(ANA, DutyKind::Survey), [(Seq(0), None)]);
    hall.does(&who(ANA), surveys(1, 5));
    assert!(hall.forum.own(&who(ANA)).surveyed && !hall.forum.own(&who(BEN)).surveyed);
    assert_eq!(hall.owes(ANA, DutyKind::Survey), []);
    hall.refuses(&who(ANA), surveys(1, 5), Refusal::NothingChanges);
    hall.does(&who(ANA), surveys(2, 5));
    hall.does(&who(BEN), surveys(3, 4));
    hall.does(&Who::House, surveys(5, 5));
    let item = hall.evaluation().unwrap();
    assert_eq!((item.n_survey, item.influence, item.dignity), (2, None, None));
    hall.does(&who(CY), surveys(3, 1));
    let item = hall.evaluation().unwrap();
    assert_eq!((item.n_survey, item.influence, item.dignity), (3, Some(2_667), Some(3_333)));
}
