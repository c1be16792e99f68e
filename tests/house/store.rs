//! The log is kept: in order, whole, by one hand at a time; words can be forgotten and nothing else can.

use std::collections::BTreeSet;
use std::sync::Barrier;

use deliberation::chain;
use deliberation::event::{By, Contribution, Entry, Event, Lang, Micros, Seq, Stage, Standing, Vote};
use deliberation::people::{ActorGroup, PersonId};
use deliberation::words::{Name, Text, Title};
use moothall::clock;
use moothall::store::{
    CouncilId, Finding, Flaw, ForumId, Imported, NewCouncil, NewForum, NewPerson, Source, SourceOf, Store, StoreError,
};

use crate::postgres::{Cluster, Place, on_both};

/// A council.
pub fn council(store: &Store) -> CouncilId {
    let id = CouncilId(clock::new_id());
    let name = Name::parse("Nordvik").unwrap();
    let lang = Lang::parse("da").unwrap();
    store.add_council(&NewCouncil { id, slug: format!("nordvik-{id}"), name, lang, at: clock::now() }).unwrap();
    id
}

fn new_forum(store: &Store) -> NewForum {
    let id = ForumId(clock::new_id());
    let council = council(store);
    NewForum { id, slug: format!("square-{id}"), council, standing: Standing::Real, source: None, at: clock::now() }
}

/// A forum with an empty log.
pub fn forum(store: &Store) -> ForumId {
    let forum = new_forum(store);
    store.add_forum(&forum).unwrap();
    forum.id
}

/// Entry `seq`: the opening, then contributions and votes in turn.
pub fn entry(seq: u32) -> Entry {
    let text = |words: &str| Text::parse(words).unwrap();
    let event = match seq {
        1 => Event::ForumOpened {
            title: Title::parse("The square").unwrap(),
            question: text("What shall become of the square?"),
            mandate: text("Find out."),
            problem: text("It is empty."),
            stages: vec![Stage::Diagnose, Stage::Closed],
            standing: Standing::Real,
            source: None,
            participation: deliberation::act::Participation::Open,
            plan: std::collections::BTreeMap::new(),
            template: None,
            grew_from: None,
        },
        seq if seq % 3 == 0 => Event::VoteCast { statement: Seq(1), vote: Vote::Agree },
        seq => Event::ContributionMade {
            contribution: Contribution::Testimony,
            words: text(&format!("Unforgettable «{seq}» 🌳 \"quoted\"\nå ø æ")),
            because: None,
            reply_to: None,
            component: None,
            known: None,
        },
    };
    let by = if seq == 1 { By::House } else { By::Person(PersonId(clock::new_id())) };
    Entry { seq: Seq(seq), id: clock::new_id(), at: Micros(1_700_000_000_000_000 + i64::from(seq)), by, lang: None, event }
}

fn entries(from: u32, to: u32) -> Vec<Entry> {
    (from..=to).map(entry).collect()
}

/// A forum with so many entries.
pub fn forum_of(store: &Store, n: u32) -> ForumId {
    let forum = forum(store);
    store.append(forum, Seq(0), |_| (entries(1, n), ())).unwrap();
    forum
}

fn flaws(store: &Store, forum: ForumId) -> Vec<(u32, Flaw)> {
    let mut found = Vec::new();
    let verified = store.verify(forum, |Finding { seq, flaw }| found.push((seq.0, flaw))).unwrap();
    assert_eq!(verified.n_flaws, u64::try_from(found.len()).unwrap());
    found
}

#[test]
fn what_is_appended_is_read_back_in_order() {
    on_both(|place| {
        let forum = forum(&place.store);
        let mut known = Vec::new();
        // Batches of every shape: one, odd, more than a statement holds.
        for (from, to) in [(1, 1), (2, 8), (9, 200), (201, 203)] {
            let last = Seq(from - 1);
            let written = entries(from, to);
            let (kept, answer) = place.store.append(forum, last, |others| (written.clone(), others.len())).unwrap();
            assert_eq!(answer, 0);
            assert!(kept.iter().map(|kept| &kept.entry).eq(written.iter()));
            known.extend(kept);
        }
        assert_eq!(place.store.read(forum, Seq(0), 1000).unwrap(), known);
        assert_eq!(place.store.read(forum, Seq(100), 3).unwrap(), known[100..103]);
        assert!(place.store.read(forum, Seq(203), 10).unwrap().is_empty());
        assert_eq!(place.store.head(forum).unwrap(), (Seq(203), known[202].hash.clone()));
        let verified = place.store.verify(forum, |finding| panic!("{finding:?}")).unwrap();
        assert_eq!((verified.n_entries, verified.n_erased, verified.hash), (203, 0, known[202].hash.clone()));
    });
}

#[test]
fn a_judge_who_writes_nothing_changes_nothing() {
    on_both(|place| {
        let forum = forum_of(&place.store, 3);
        let head = place.store.head(forum).unwrap();
        let (kept, answer) = place.store.append(forum, Seq(1), |others| (Vec::new(), others)).unwrap();
        assert!(kept.is_empty());
        assert_eq!(answer, place.store.read(forum, Seq(1), 10).unwrap());
        assert_eq!(place.store.head(forum).unwrap(), head);
    });
}

#[test]
fn two_writers_cannot_take_the_same_number() {
    on_both(|place| {
        let forum = forum_of(&place.store, 3);
        let second = place.another_handle();
        place.store.append(forum, Seq(3), |_| (entries(4, 5), ())).unwrap();
        // The second writer is told what came before it judges; one who does not listen is refused.
        let answer = second.append(forum, Seq(3), |others| (entries(4, 4), others.len()));
        assert!(matches!(answer, Err(StoreError::Conflict { .. })), "{answer:?}");
        let (kept, n_others) = second.append(forum, Seq(3), |others| (entries(6, 6), others.len())).unwrap();
        assert_eq!((kept.len(), n_others), (1, 2));
        assert!(flaws(&place.store, forum).is_empty());
    });
}

#[test]
fn a_batch_is_kept_whole_or_not_at_all() {
    on_both(|place| {
        let forum = forum_of(&place.store, 3);
        let before = (place.store.head(forum).unwrap(), place.store.raw(forum, Seq(0), 100).unwrap());
        let mut doubled = entries(4, 140);
        doubled[136].id = doubled[0].id;
        let known_id = Entry { id: before.1[1].id.parse().unwrap(), ..entry(4) };
        let gap = vec![entry(4), entry(6)];
        for bad in [doubled, vec![known_id], gap, vec![entry(3)]] {
            let answer = place.store.append(forum, Seq(3), |_| (bad, ()));
            assert!(matches!(answer, Err(StoreError::Conflict { .. })), "{answer:?}");
            assert_eq!((place.store.head(forum).unwrap(), place.store.raw(forum, Seq(0), 100).unwrap()), before);
        }
        let beyond = place.store.append(forum, Seq(9), |_| (entries(10, 10), ()));
        assert!(matches!(beyond, Err(StoreError::Conflict { .. })), "{beyond:?}");
        let nowhere = place.store.append(ForumId(clock::new_id()), Seq(0), |_| (entries(1, 1), ()));
        assert!(matches!(nowhere, Err(StoreError::NoSuchForum(_))), "{nowhere:?}");
        place.store.append(forum, Seq(3), |_| (entries(4, 4), ())).unwrap();
        assert!(flaws(&place.store, forum).is_empty());
    });
}

#[test]
fn a_judge_who_panics_leaves_nothing_behind() {
    on_both(|place| {
        let forum = forum_of(&place.store, 3);
        let store = place.store.clone();
        let panicked =
            std::thread::spawn(move || store.append(forum, Seq(3), |_| -> (Vec<Entry>, ()) { panic!("on purpose") }));
        assert!(panicked.join().is_err());
        assert_eq!(place.store.head(forum).unwrap().0, Seq(3));
        place.store.append(forum, Seq(3), |_| (entries(4, 4), ())).unwrap();
    });
}

#[test]
fn many_writers_keep_one_chain() {
    on_both(|place| {
        let forum = forum_of(&place.store, 1);
        let handles = [place.store.clone(), place.another_handle(), place.another_handle()];
        std::thread::scope(|scope| {
            for store in handles.iter().flat_map(|store| [store, store]) {
                scope.spawn(move || {
                    let mut known = Seq(1);
                    for _ in 0..20 {
                        let (kept, ()) = store
                            .append(forum, known, |others| {
                                let last = others.last().map_or(known, |kept| kept.entry.seq);
                                (entries(last.0 + 1, last.0 + 3), ())
                            })
                            .unwrap();
                        known = kept.last().unwrap().entry.seq;
                    }
                });
            }
            // Somebody who reads before writing must not lose to those who write meanwhile.
            scope.spawn(|| (0..100).for_each(|_| _ = place.another_handle().erase(forum, Seq(1)).unwrap()));
        });
        let all = place.store.read(forum, Seq(0), 10_000).unwrap();
        assert_eq!(all.len(), 1 + 6 * 20 * 3);
        assert_eq!(all.iter().map(|kept| kept.entry.id).collect::<BTreeSet<_>>().len(), all.len());
        assert!(flaws(&place.store, forum).is_empty());
    });
}

#[test]
fn words_stand_apart_and_can_be_forgotten() {
    on_both(|place| {
        let forum = forum_of(&place.store, 6);
        let rows = place.store.raw(forum, Seq(0), 100).unwrap();
        for row in &rows {
            assert!(!row.facts.contains("Unforgettable") && !row.facts.contains("square"), "{}", row.facts);
            let bound = row.salt.as_deref().zip(row.words.as_deref()).map(|(salt, words)| chain::commitment(salt, words));
            assert_eq!(bound, row.commitment);
        }
        assert!(rows.iter().any(|row| row.words.as_deref().is_some_and(|words| words.contains("Unforgettable"))));
        let head = place.store.head(forum).unwrap();
        assert!(place.store.erase(forum, Seq(4)).unwrap());
        assert!(!place.store.erase(forum, Seq(4)).unwrap(), "they are gone already");
        assert!(!place.store.erase(forum, Seq(3)).unwrap(), "a vote has no words");
        assert!(matches!(place.store.erase(forum, Seq(7)), Err(StoreError::NoSuchEntry { seq: Seq(7), .. })));
        let verified = place.store.verify(forum, |finding| panic!("{finding:?}")).unwrap();
        assert_eq!((verified.n_entries, verified.n_erased), (6, 1));
        assert_eq!(place.store.head(forum).unwrap(), head);
        let Event::ContributionMade { words, .. } = &place.store.read(forum, Seq(3), 1).unwrap()[0].entry.event else {
            panic!("entry 4 is a contribution")
        };
        assert!(words.is_erased());
    });
}

#[test]
fn one_changed_byte_anywhere_is_named() {
    on_both(|place| {
        let whole = forum_of(&place.store, 9);
        let other = clock::new_id();
        let hash = "hash = '0' || substr(hash, 2, 62) || 'g'";
        let column = |name| Flaw::Column(name);
        let cases: [(&str, &str, Vec<Flaw>); 8] = [
            ("entries", "facts = replace(facts, '17000000000000', '17000000000009')", vec![Flaw::Hash, column("at")]),
            ("entries", hash, vec![Flaw::Hash]),
            ("entries", "commitment = 'x' || substr(commitment, 2)", vec![Flaw::Hash, Flaw::Words]),
            ("entries", "at = at + 1", vec![column("at")]),
            ("entries", "author = 'House'", vec![column("author")]),
            ("entries", "kind = 'question'", vec![column("kind")]),
            ("words", "words = replace(words, 'quoted', 'quoteD')", vec![Flaw::Words]),
            ("words", "salt = 'x' || substr(salt, 2)", vec![Flaw::Words]),
        ];
        // In the middle, and at the end, where no later entry vouches for the hash.
        for at in [5, 8] {
            for (table, change, expected) in &cases {
                let forum = forum_of(&place.store, 8);
                let touched = place.sql(&format!("UPDATE {table} SET {change} WHERE forum = '{forum}' AND seq = {at}"));
                assert_eq!(touched, 1, "{change}");
                let expected = expected.iter().map(|flaw| (at, flaw.clone())).collect::<Vec<_>>();
                assert_eq!(flaws(&place.store, forum), expected, "{change} at {at}");
            }
            let forum = forum_of(&place.store, 8);
            place.sql(&format!("UPDATE entries SET id = '{other}' WHERE forum = '{forum}' AND seq = {at}"));
            assert_eq!(flaws(&place.store, forum), [(at, column("id"))]);
        }
        assert!(flaws(&place.store, whole).is_empty(), "the other forum is untouched");
    });
}

#[test]
fn a_lost_a_moved_and_an_added_row_are_named() {
    on_both(|place| {
        // Entries 3 and 6 are votes: they have no words whose row would hold them fast.
        let missing = |through| Flaw::Missing { through: Seq(through) };
        let lost = forum_of(&place.store, 8);
        place.sql(&format!("DELETE FROM entries WHERE forum = '{lost}' AND seq = 3"));
        assert_eq!(flaws(&place.store, lost), [(3, missing(3))]);
        let answer = place.store.read(lost, Seq(0), 100);
        assert!(matches!(answer, Err(StoreError::Damaged { seq: Seq(3), .. })), "{answer:?}");

        let moved = forum_of(&place.store, 6);
        place.sql(&format!("UPDATE entries SET seq = 70 WHERE forum = '{moved}' AND seq = 6"));
        assert_eq!(flaws(&place.store, moved), [(6, missing(6)), (70, Flaw::BeyondTheEnd)]);
        let answer = place.store.append(moved, Seq(4), |_| (Vec::new(), ()));
        assert!(matches!(answer, Err(StoreError::Damaged { seq: Seq(6), .. })), "{answer:?}");

        let head = forum_of(&place.store, 6);
        place.sql(&format!("UPDATE forums SET hash = '{}' WHERE id = '{head}'", chain::BEGINNING));
        assert_eq!(flaws(&place.store, head), [(6, Flaw::Head)]);
        let cut = forum_of(&place.store, 6);
        place.sql(&format!("UPDATE forums SET head = 2147483647 WHERE id = '{cut}'"));
        assert_eq!(flaws(&place.store, cut), [(7, missing(2_147_483_647))]);
        let added = forum_of(&place.store, 6);
        place.sql(&format!("INSERT INTO words (forum, seq, salt, words) VALUES ('{added}', 6, '', '[\"x\"]')"));
        assert_eq!(flaws(&place.store, added), [(6, Flaw::WordsAdded)]);
    });
}

#[test]
fn a_damaged_row_is_named_and_the_rest_can_be_read() {
    on_both(|place| {
        let forum = forum_of(&place.store, 8);
        place.sql(&format!("UPDATE entries SET facts = substr(facts, 1, 40) WHERE forum = '{forum}' AND seq = 5"));
        let Err(StoreError::Damaged { seq: Seq(5), why, .. }) = place.store.read(forum, Seq(0), 100) else {
            panic!("entry 5 is not readable")
        };
        assert!(!why.is_empty());
        assert_eq!(place.store.read(forum, Seq(5), 100).unwrap().len(), 3);
        let found = flaws(&place.store, forum);
        assert!(matches!(found.as_slice(), [(5, Flaw::Hash), (5, Flaw::Facts(_))]), "{found:?}");
    });
}

#[test]
fn servers_that_start_at_once_migrate_once() {
    let start = |address: &str| {
        assert!(!Store::open(address).unwrap().is_current().unwrap());
        let barrier = Barrier::new(6);
        let applied = std::thread::scope(|scope| {
            let servers: Vec<_> = (0..6)
                .map(|_| {
                    scope.spawn(|| {
                        let store = Store::open(address).unwrap();
                        barrier.wait();
                        store.migrate().unwrap().len()
                    })
                })
                .collect();
            servers.into_iter().map(|server| server.join().unwrap()).collect::<Vec<_>>()
        });
        assert_eq!(applied.iter().filter(|n| **n > 0).count(), 1, "{applied:?}");
        let store = Store::open(address).unwrap();
        assert!(store.is_current().unwrap());
        assert!(flaws(&store, forum_of(&store, 3)).is_empty());
    };
    let folder = tempfile::tempdir().unwrap();
    for n in 0..3 {
        start(folder.path().join(format!("{n}.db")).to_str().unwrap());
        start(&Cluster::shared().fresh());
    }
}

#[test]
fn a_migration_keeps_what_is_there() {
    on_both(|place| {
        let forum = forum_of(&place.store, 9);
        let before = place.store.raw(forum, Seq(0), 100).unwrap();
        let again = place.another_handle();
        assert!(again.is_current().unwrap());
        assert!(again.migrate().unwrap().is_empty());
        assert_eq!(again.raw(forum, Seq(0), 100).unwrap(), before);
        // A newer program was here: for this one nothing is missing.
        place.sql("INSERT INTO __diesel_schema_migrations (version) VALUES ('29991231000000')");
        assert!(again.is_current().unwrap());
        assert!(again.migrate().unwrap().is_empty());
        // A failed step leaves the whole database as it was.
        place.sql("DELETE FROM __diesel_schema_migrations WHERE version < '2999'");
        assert!(!again.is_current().unwrap());
        assert!(matches!(again.migrate(), Err(StoreError::Migration(_))));
        assert!(!again.is_current().unwrap());
        assert_eq!(again.raw(forum, Seq(0), 100).unwrap(), before);
    });
}

fn participant(n: u32, forum: ForumId) -> NewPerson {
    NewPerson {
        id: PersonId(clock::new_id()),
        name: Name::parse(&format!("Participant {n}")).unwrap(),
        group: ActorGroup::Citizen,
        hat: None,
        lang: None,
        email: None,
        only_forum: Some(forum),
        fictional: false,
        at: clock::now(),
    }
}

#[test]
fn an_import_comes_whole_and_once() {
    on_both(|place| {
        let new = NewForum { source: Some("polis:square".to_owned()), standing: Standing::Imported, ..new_forum(&place.store) };
        let people = [participant(1, new.id), participant(2, new.id)];
        let sources = [
            Source { of: SourceOf::Person(people[0].id), there: "p0".to_owned() },
            Source { of: SourceOf::Entry(Seq(2)), there: "17".to_owned() },
            Source { of: SourceOf::Entry(Seq(10)), there: "170".to_owned() },
        ];
        let mut heard = Vec::new();
        let brought = entries(1, 1100).into_iter().map(Ok);
        let done = place.store.import(&new, &people, brought, &sources, |n| heard.push(n)).unwrap();
        assert_eq!(done, Imported { n_entries: 1100, n_people: 2 });
        assert_eq!(heard.last(), Some(&1100));
        assert!(heard.len() > 1 && heard.is_sorted());
        assert!(flaws(&place.store, new.id).is_empty());
        let stored = place.store.forum_by_slug(&new.slug).unwrap().unwrap();
        assert_eq!((stored.id, stored.head, stored.standing), (new.id, Seq(1100), Standing::Imported));
        assert_eq!(place.store.forum(new.id).unwrap().unwrap(), stored);
        assert_eq!(place.store.sources(new.id).unwrap(), sources);
        let changed = Source { of: SourceOf::Entry(Seq(2)), there: "18".to_owned() };
        place.store.add_sources(new.id, std::slice::from_ref(&changed)).unwrap();
        assert_eq!(place.store.sources(new.id).unwrap()[1], changed);
        assert_eq!(place.store.person(people[1].id).unwrap().unwrap().only_forum, Some(new.id));
        let again = NewForum { id: ForumId(clock::new_id()), slug: "elsewhere".to_owned(), ..new.clone() };
        let answer = place.store.import(&again, &[], entries(1, 1).into_iter().map(Ok), &[], |_| ());
        assert!(matches!(&answer, Err(StoreError::AlreadyImported { slug }) if *slug == new.slug), "{answer:?}");
        let same_slug = NewForum { id: ForumId(clock::new_id()), source: None, ..new.clone() };
        let answer = place.store.import(&same_slug, &[], entries(1, 1).into_iter().map(Ok), &[], |_| ());
        assert!(matches!(answer, Err(StoreError::Taken { .. })), "{answer:?}");
        assert_eq!(place.store.forums().unwrap(), [stored]);
    });
}

#[test]
fn an_import_that_breaks_half_way_leaves_nothing_behind() {
    on_both(|place| {
        let new = NewForum { source: Some("polis:square".to_owned()), ..new_forum(&place.store) };
        let people = [participant(1, new.id)];
        let broken = entries(1, 900).into_iter().map(Ok).chain([Err("row 901 is cut off".into())]);
        let answer = place.store.import(&new, &people, broken, &[], |_| ());
        assert!(matches!(&answer, Err(StoreError::Broken(why)) if why.to_string().contains("901")), "{answer:?}");
        let gap = entries(1, 600).into_iter().chain([entry(602)]).map(Ok);
        assert!(matches!(place.store.import(&new, &people, gap, &[], |_| ()), Err(StoreError::Conflict { .. })));
        assert!(place.store.forums().unwrap().is_empty());
        assert!(place.store.person(people[0].id).unwrap().is_none());
        place.store.import(&new, &people, entries(1, 9).into_iter().map(Ok), &[], |_| ()).unwrap();
        assert!(flaws(&place.store, new.id).is_empty());
    });
}

#[test]
fn councils_and_forums_are_listed_in_order() {
    on_both(|place: &Place| {
        let (first, second) = (new_forum(&place.store), new_forum(&place.store));
        place.store.add_forum(&first).unwrap();
        place.store.add_forum(&second).unwrap();
        let slugs: Vec<_> = place.store.forums().unwrap().into_iter().map(|forum| forum.slug).collect();
        assert_eq!(slugs, [first.slug.clone(), second.slug]);
        let councils = place.store.councils().unwrap();
        assert_eq!(councils.iter().map(|council| council.id).collect::<Vec<_>>(), [first.council, second.council]);
        assert_eq!(place.store.council_by_slug(&councils[1].slug).unwrap().as_ref(), Some(&councils[1]));
        assert!(
            place.store.council_by_slug("nowhere").unwrap().is_none() && place.store.forum_by_slug("no").unwrap().is_none()
        );
        let taken = NewForum { id: ForumId(clock::new_id()), ..first };
        assert!(matches!(place.store.add_forum(&taken), Err(StoreError::Taken { .. })));
    });
}
