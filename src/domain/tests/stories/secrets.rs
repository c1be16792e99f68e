//! Hidden words reach nobody outside staff, by any path.

use std::collections::BTreeSet;

use deliberation::chain::part;
use deliberation::event::{Entry, Event, Seq, Stage};
use deliberation::item::Audience;
use deliberation::people::{ForumOffice, PersonId};
use proptest::prelude::*;

use crate::chance::{evening, hall_after, long_evening, try_one};
use crate::deliberation::topics;
use crate::hall::*;

/// The marks of an entry's words.
fn marks(json: &str) -> BTreeSet<String> {
    let tails = json.split("mk").skip(1);
    tails.filter_map(|tail| tail.split_once("km").map(|(mark, _)| mark.to_owned())).filter(|mark| mark.len() < 12).collect()
}

fn words_of(entry: &Entry) -> BTreeSet<String> {
    part(entry).words.map(|words| marks(&words)).unwrap_or_default()
}

/// The numbers that are hidden, by a plain reading of the log.
fn hidden(log: &[Entry]) -> BTreeSet<Seq> {
    let mut hidden = BTreeSet::new();
    for entry in log {
        if let Event::EntryHidden { entry, .. } = entry.event {
            hidden.insert(entry);
        }
        if let Event::EntryRestored { entry, .. } = entry.event {
            hidden.remove(&entry);
        }
    }
    hidden
}

/// Every mark that nobody outside staff may see.
fn secrets(hall: &Hall) -> BTreeSet<String> {
    let hidden = hidden(&hall.log);
    let mut secrets = BTreeSet::new();
    for entry in &hall.log {
        let mut words = words_of(entry);
        // A hidden proposal takes with it every word that is, or would be, part of its text.
        let in_text = match &entry.event {
            Event::AmendmentMoved { because, .. } => Some(marks(because.as_str())),
            Event::AmendmentAccepted { reason, .. } => Some(marks(reason.as_str())),
            _ => None,
        };
        if let Some(apart) = in_text.filter(|_| !hidden.contains(&entry.seq)) {
            let proposal = hall.forum.topic_of(entry.seq).unwrap();
            words = if hidden.contains(&proposal) { words.difference(&apart).cloned().collect() } else { BTreeSet::new() };
        } else if !hidden.contains(&entry.seq) {
            continue;
        }
        secrets.extend(words);
    }
    secrets
}

/// Everything that somebody outside staff can be sent.
fn told(hall: &Hall, reader: u8) -> BTreeSet<String> {
    let forum = &hall.forum;
    let mut told = String::new();
    let mut tell = |json: String| told += &json;
    for topic in topics(forum) {
        for n in (0..=forum.at().0).step_by(3).map(Seq) {
            tell(serde_json::to_string(&forum.since(n, topic, Audience::Public)).unwrap());
        }
        tell(serde_json::to_string(&forum.look(topic, Audience::Public).items).unwrap());
        tell(serde_json::to_string(&forum.before(topic, forum.at(), Audience::Public).items).unwrap());
        for (from, to) in (1..9).flat_map(|from| (1..9).map(move |to| (from, to))) {
            if let Some(clauses) = forum.compare(topic, from, to, Audience::Public) {
                tell(serde_json::to_string(&clauses).unwrap());
            }
        }
    }
    for no in forum.statements() {
        tell(serde_json::to_string(&forum.statement(no, Audience::Public)).unwrap());
    }
    tell(serde_json::to_string(&forum.own(&who(reader))).unwrap());
    tell(format!("{:?}", forum.summary()));
    marks(&told)
}

/// The marks of what a person wrote themselves: their own view may tell them.
fn own_marks(hall: &Hall, reader: u8) -> BTreeSet<String> {
    let by = deliberation::event::By::Person(person(reader).id);
    hall.log.iter().filter(|entry| entry.by == by).flat_map(words_of).collect()
}

fn leaks(hall: &Hall, reader: u8) -> Vec<String> {
    let (secrets, told, own) = (secrets(hall), told(hall, reader), own_marks(hall, reader));
    secrets.intersection(&told).filter(|mark| !own.contains(*mark)).cloned().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hidden_words_reach_nobody_outside_staff(throws in evening(90), cut in 0_usize..90) {
        // Person 11 has never acted: what they are told is what everyone is.
        let early = hall_after(throws.get(..cut).unwrap_or(&throws));
        prop_assert_eq!(leaks(&early, 11), Vec::<String>::new());
        let hall = hall_after(&throws);
        prop_assert_eq!(leaks(&hall, 11), Vec::<String>::new());
    }
}

#[test]
fn the_long_evenings_hide_much_and_leak_nothing() {
    let (mut n_secrets, mut n_read) = (0, 0);
    for seed in 100..106 {
        let mut hall = Hall::at(Stage::Refine);
        for throw in long_evening(500, seed) {
            let _came = try_one(&mut hall, throw);
        }
        n_secrets += secrets(&hall).len();
        assert_eq!(leaks(&hall, 11), Vec::<String>::new(), "evening {seed}");
        let shown: BTreeSet<String> = topics(&hall.forum)
            .into_iter()
            .flat_map(|topic| marks(&serde_json::to_string(&hall.forum.since(Seq(0), topic, Audience::Staff)).unwrap()))
            .collect();
        n_read += shown.intersection(&secrets(&hall)).count();
    }
    assert!(n_secrets > 60, "only {n_secrets} words were hidden: the test would prove little");
    assert!(n_read > 30, "staff reads only {n_read} hidden words");
}

fn with_everything_hidden() -> (Hall, Seq, Seq) {
    let mut hall = Hall::at(Stage::Refine);
    let proposal = hall.does(&who(ANA), proposes(&["mk1km one", "mk2km two", "mk3km three"]));
    let amendment = hall.does(&who(BEN), moves(proposal, 1, vec![replace(clause(proposal, 1), "mk4km other")]));
    (hall, proposal, amendment)
}

#[test]
fn a_hidden_proposal_hides_its_title_and_every_clause_it_ever_had() {
    let (mut hall, proposal, amendment) = with_everything_hidden();
    hall.does(&who(ANA), accepts(amendment));
    hall.does(&who(MODERATOR), hides(proposal));
    assert_eq!(hall.proposal(proposal).title, None);
    assert_eq!(hall.clauses(proposal), ["-", "-", "-"]);
    let compared = hall.forum.compare(proposal, 1, 2, Audience::Public).unwrap();
    assert!(compared.iter().all(|clause| clause.spans.is_empty()));
    hall.does(&who(MODERATOR), restores(proposal));
    assert_eq!(hall.clauses(proposal), ["mk4km other", "mk2km two", "mk3km three"]);
}

#[test]
fn the_words_of_a_hidden_amendment_are_gone_from_the_text_and_from_those_that_quote_it() {
    let (mut hall, proposal, amendment) = with_everything_hidden();
    hall.does(&who(ANA), accepts(amendment));
    let quotes = hall.does(&who(CY), moves(proposal, 2, vec![delete(clause(proposal, 1))]));
    hall.does(&who(MODERATOR), hides(amendment));
    assert_eq!(hall.clauses(proposal), ["-", "mk2km two", "mk3km three"]);
    assert!(!serde_json::to_string(&hall.amendment(quotes)).unwrap().contains("mk4km"));
    assert!(!serde_json::to_string(&hall.amendment(amendment)).unwrap().contains("mk4km"));
    let text = hall.text(proposal);
    assert_eq!(text.clauses[0].amendment, Some(amendment), "the credit stays");
}

#[test]
fn what_was_taken_in_instead_belongs_to_the_acceptance() {
    let (mut hall, proposal, amendment) = with_everything_hidden();
    let instead = vec![replace(clause(proposal, 1), "mk5km in part")];
    let acceptance = hall.does(&who(ANA), accepts_instead(amendment, instead));
    hall.does(&who(MODERATOR), hides(amendment));
    assert_eq!(hall.clauses(proposal)[0], "mk5km in part");
    hall.does(&who(MODERATOR), hides(acceptance));
    assert_eq!(hall.clauses(proposal)[0], "-");
    let item = serde_json::to_string(&hall.amendment(amendment)).unwrap();
    assert!(!item.contains("mk5km") && !item.contains("In part"));
}

#[test]
fn a_hidden_reason_goes_and_the_position_still_counts() {
    let (mut hall, proposal, _) = with_everything_hidden();
    let because = Some(reason("mk6km I live there"));
    let position = deliberation::event::Position::Object;
    let no = hall.does(&who(SPONSOR), Event::PositionTaken { proposal, version: 1, position, because });
    hall.does(&who(MODERATOR), hides(no));
    let told = serde_json::to_string(&hall.forum.since(Seq(0), proposal, Audience::Public)).unwrap();
    assert!(!told.contains("mk6km"));
    let groups = hall.proposal(proposal).tally.groups;
    assert_eq!(groups[&deliberation::people::ActorGroup::Elected].object, 1);
    let own = hall.forum.own(&who(SPONSOR)).positions;
    assert_eq!(own[0].because.as_deref(), Some("mk6km I live there"), "people read their own words");
}

#[test]
fn a_hidden_problem_statement_gives_way_to_the_one_before_it() {
    let mut hall = Hall::at(Stage::Diagnose);
    let revised = Event::ProblemRevised { problem: text("mk7km"), because: reason("mk8km"), components: Vec::new() };
    let no = hall.does(&who(MEMBER), revised);
    assert_eq!(hall.forum_item().problem_version, 2);
    hall.does(&who(MODERATOR), hides(no));
    assert_eq!((hall.forum_item().problem_version, hall.forum_item().problem_act), (1, None));
    assert!(!serde_json::to_string(&hall.forum_item()).unwrap().contains("mk"));
}

#[test]
fn a_moderator_of_yesterday_reads_no_hidden_words_today() {
    let mut hall = Hall::at(Stage::Diagnose);
    assert!(hall.forum.is_staff(&who(MODERATOR)) && hall.forum.is_staff(&who(CLERK)));
    assert!(hall.forum.is_staff(&who(ADMINISTRATOR)) && !hall.forum.is_staff(&who(SPONSOR)));
    let moderator: PersonId = person(MODERATOR).id;
    hall.does(&who(ADMINISTRATOR), Event::OfficeTaken { person: moderator, office: ForumOffice::Moderator });
    assert!(!hall.forum.is_staff(&who(MODERATOR)));
    assert!(hall.changed.people.contains(&moderator));
}
