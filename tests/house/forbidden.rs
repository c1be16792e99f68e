//! Whoever may not do something is told why, over the wire, and the record does not hold it: every kind of act, by somebody of
//! every standing, in both sorts of forum, at every stage.

use std::collections::{BTreeMap, BTreeSet};

use deliberation::act::Participation;
use deliberation::event::{Entry, Event, Kind, Seq, Stage, Standing};
use deliberation::people::{PersonId, Who};
use deliberation::refusal::Refusal;
use deliberation::rules::permit;
use moothall::clock;
use moothall::store::{ForumId, NewForum, NewPerson};
use serde_json::json;

use crate::domain::hall::terms;
use crate::domain::matrix::ground::{Column, Ground, SORTS};
use crate::hall::{Database, Hall};

/// The whole way.
const STAGES: &[Stage] = deliberation::rules::ALWAYS;
/// How many acts go out before the answers are read: so many answers fit into a seat's queue.
const AT_ONCE: usize = 12;
/// How many acts one phone tries: so many it may send at once.
const A_PHONE: usize = 48;

/// The year 2100.
const FAR: i64 = 4_102_444_800_000_000;

/// A forum of the matrix, brought into a hall, with the person who tries everything there.
struct Trial {
    slug: String,
    forum: ForumId,
    who: (PersonId, String),
    /// What is forbidden, and the answer that the rules give.
    forbidden: Vec<(Kind, Event, Refusal)>,
    called: String,
}

/// The same log with another id for the somebody: every column is a person of its own in the hall. Its mandate, written for days
/// long gone, ends in a far year: what is refused here is not refused because time has passed.
fn renamed(log: &[Entry], was: PersonId, is: PersonId) -> Vec<Entry> {
    let json = serde_json::to_string(log).unwrap().replace(&was.0.to_string(), &is.0.to_string());
    let ends = terms().ends.0;
    let json = json.replace(&format!("\"ends\":{ends}"), &format!("\"ends\":{FAR}"));
    let mut entries: Vec<Entry> = serde_json::from_str(&json).unwrap();
    for entry in &mut entries {
        entry.id = clock::new_id();
    }
    entries
}

/// What the rules forbid this person among these kinds.
fn forbidden(ground: &Ground, who: &Who, stage: Stage, kinds: &[Kind]) -> Vec<(Kind, Event, Refusal)> {
    let tried = kinds.iter().filter_map(|kind| {
        let event = ground.act(*kind, stage);
        let refusal = permit(ground.forum(*kind), who, &event).err()?;
        // What a condition of its own refuses is another story: here it is about who may, and when.
        let by_the_table = matches!(refusal, Refusal::NotYours { .. } | Refusal::TooEarly { .. } | Refusal::TooLate { .. });
        by_the_table.then_some((*kind, event, refusal))
    });
    tried.collect()
}

fn brings(hall: &Hall, sort: Participation, stage: Stage, column: Column, who: &(PersonId, String)) -> Vec<Trial> {
    let (ground, somebody) = Ground::new(sort, stage).with(column, column.usual_group());
    let was = somebody.person().unwrap().id;
    let (suggested, plain): (Vec<Kind>, Vec<Kind>) =
        Kind::ALL.iter().partition(|kind| matches!(kind, Kind::SuggestionSupported | Kind::SuggestionAnswered));
    let each = [plain, suggested].into_iter().filter_map(|kinds| {
        let forbidden = forbidden(&ground, &somebody, stage, &kinds);
        let first = *kinds.first()?;
        if forbidden.is_empty() {
            return None;
        }
        let forum = ForumId(clock::new_id());
        let slug = format!("trial-{}", forum.0.simple());
        let at = clock::now();
        let new =
            NewForum { id: forum, slug: slug.clone(), council: hall.council, standing: Standing::Fictional, source: None, at };
        let log = renamed(ground.log(first), was, who.0);
        hall.store.import(&new, &[], log.into_iter().map(Ok), &[], |_| {}).unwrap();
        let called = format!("{column:?} in {stage:?} of {sort:?}");
        Some(Trial { slug, forum, who: who.clone(), forbidden, called })
    });
    each.collect()
}

fn tries(hall: &Hall, trial: &Trial) {
    let mut ids = BTreeSet::new();
    for some in trial.forbidden.chunks(A_PHONE) {
        let mut phone = hall.phone_in(&trial.slug, &trial.called, Some(trial.who.clone()));
        for few in some.chunks(AT_ONCE) {
            let sent: Vec<String> = few.iter().map(|(_, event, _)| phone.asks(serde_json::to_value(event).unwrap())).collect();
            for (id, (kind, _, refusal)) in sent.into_iter().zip(few) {
                let answer = phone.answer_to(&id);
                let expected = serde_json::to_value(refusal).unwrap();
                assert!(answer["tell"] == "refused", "{kind:?} by {}: {answer}", trial.called);
                assert!(answer["refusal"] == expected, "{kind:?} by {}: {answer}, but the rules say {expected}", trial.called);
                ids.insert(id);
            }
        }
    }
    let log = hall.store.read(trial.forum, Seq(0), usize::MAX).unwrap();
    let held = log.iter().find(|kept| ids.contains(&kept.entry.id.to_string()));
    assert!(held.is_none(), "something forbidden to {} is in the record: {held:?}", trial.called);
}

#[test]
fn what_is_forbidden_is_refused_with_its_reason_and_not_recorded() {
    let hall = Hall::start(Database::sqlite());
    let people: BTreeMap<String, (PersonId, String)> =
        Column::ALL.into_iter().map(|column| (column.name(), somebody(&hall, column))).collect();
    let mut n: BTreeMap<&str, usize> = BTreeMap::new();
    for (sort, stage) in SORTS.into_iter().flat_map(|sort| STAGES.iter().map(move |stage| (sort, *stage))) {
        for column in Column::ALL {
            for trial in brings(&hall, sort, stage, column, &people[&column.name()]) {
                tries(&hall, &trial);
                *n.entry("trials").or_default() += 1;
                *n.entry("acts").or_default() += trial.forbidden.len();
            }
        }
    }
    assert!(n["acts"] > 3_000, "too little was tried: {n:?}");
}

/// Somebody of a column, who can sign in.
fn somebody(hall: &Hall, column: Column) -> (PersonId, String) {
    let (ground, who) = Ground::new(Participation::Open, Stage::Initiate).with(column, column.usual_group());
    drop(ground);
    let person = who.person().unwrap();
    let id = PersonId(clock::new_id());
    let at = clock::now();
    let new = NewPerson {
        id,
        name: person.name.clone(),
        group: person.group,
        hat: None,
        lang: None,
        email: None,
        only_forum: None,
        fictional: true,
        at,
    };
    hall.store.add_person(&new).unwrap();
    for office in &person.offices {
        hall.store.give_office(hall.council, id, *office).unwrap();
    }
    (id, hall.store.sign_in(id, at).unwrap())
}

#[test]
fn a_guest_may_do_nothing_at_all() {
    let hall = Hall::start(Database::sqlite());
    let ground = Ground::new(Participation::Open, Stage::Refine);
    let before = hall.record().len();
    for kinds in Kind::ALL.chunks(A_PHONE) {
        let mut guest = hall.guest();
        for kind in kinds {
            let refusal = guest.is_refused(serde_json::to_value(ground.act(*kind, Stage::Refine)).unwrap());
            assert!(refusal == json!({"refusal": "sign_in_first"}), "{kind:?}: {refusal}");
        }
    }
    assert!(hall.record().len() == before);
}
