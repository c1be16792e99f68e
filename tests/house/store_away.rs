//! A database that is full, read-only, held by others, stopped or not there yet: an answer, nothing lost, and then it heals.

use std::time::{Duration, Instant};

use deliberation::event::Seq;
use moothall::store::{Away, Store, StoreError};

use crate::postgres::{Cluster, Place};
use crate::store::{entry, forum_of};

fn why<T: std::fmt::Debug>(answer: Result<T, StoreError>) -> Away {
    match answer {
        Err(error @ StoreError::Away { .. }) => {
            assert!(error.again_may_help());
            let StoreError::Away { why, .. } = error else { unreachable!() };
            why
        }
        other => panic!("the database should be away: {other:?}"),
    }
}

#[test]
fn a_full_disk_is_an_answer_and_loses_nothing() {
    let place = Place::sqlite();
    let forum = forum_of(&place.store, 3);
    let small = place.another_handle();
    small.limit_pages(60);
    let mut last = 3;
    let answer = loop {
        match small.append(forum, Seq(last), |_| ((last + 1..=last + 20).map(entry).collect(), ())) {
            Ok(_) => last += 20,
            Err(error) => break Err::<(), _>(error),
        }
        assert!(last < 10_000, "60 pages do not hold this");
    };
    assert_eq!(why(answer), Away::Full);
    assert_eq!(small.head(forum).unwrap().0, Seq(last));
    assert_eq!(why(small.append(forum, Seq(last), |_| ((last + 1..=last + 20).map(entry).collect(), ()))), Away::Full);
    assert!(place.store.verify(forum, |_| ()).unwrap().is_whole());
    // Somebody made room.
    place.store.append(forum, Seq(last), |_| (vec![entry(last + 1)], ())).unwrap();
    assert_eq!(place.store.read(forum, Seq(0), 100_000).unwrap().len(), usize::try_from(last + 1).unwrap());
}

#[test]
fn a_read_only_file_is_read_and_not_written() {
    let place = Place::sqlite();
    let forum = forum_of(&place.store, 3);
    let reader = Store::open(&format!("file:{}?mode=ro", place.address)).unwrap();
    assert!(reader.is_current().unwrap());
    assert_eq!(reader.read(forum, Seq(0), 10).unwrap().len(), 3);
    assert!(reader.verify(forum, |_| ()).unwrap().is_whole());
    assert_eq!(why(reader.append(forum, Seq(3), |_| (vec![entry(4)], ()))), Away::ReadOnly);
    assert_eq!(place.store.head(forum).unwrap().0, Seq(3));
}

#[test]
fn a_standby_is_read_and_not_written() {
    let place = Place::postgres();
    let forum = forum_of(&place.store, 3);
    let name = place.address.rsplit('/').next().unwrap();
    Cluster::shared().sql(&format!("ALTER DATABASE {name} SET default_transaction_read_only = on"));
    let reader = place.another_handle();
    assert_eq!(reader.read(forum, Seq(0), 10).unwrap().len(), 3);
    assert_eq!(why(reader.append(forum, Seq(3), |_| (vec![entry(4)], ()))), Away::ReadOnly);
    // The roles change: a connection that said no is not asked again.
    Cluster::shared().sql(&format!("ALTER DATABASE {name} RESET default_transaction_read_only"));
    reader.append(forum, Seq(3), |_| (vec![entry(4)], ())).unwrap();
}

#[test]
fn the_way_to_postgresql_can_be_encrypted_and_never_falls_back() {
    let cluster = Cluster::start_with_tls_only();
    let place = Place::on(&cluster);
    let forum = forum_of(&place.store, 3);
    let by = |mode: &str| Store::open(&format!("{}?sslmode={mode}", place.address)).unwrap().head(forum);
    assert_eq!(by("require").unwrap().0, Seq(3));
    assert_eq!(why(by("disable")), Away::Unreachable);
    let plain = Place::postgres();
    let demanding = Store::open(&format!("{}?sslmode=require", plain.address)).unwrap();
    assert_eq!(why(demanding.is_current()), Away::Unreachable);
}

#[test]
fn a_database_that_is_not_there_is_an_answer() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hall.db");
    let store = Store::open(path.to_str().unwrap()).unwrap();
    assert!(!store.is_current().unwrap());
    assert!(!path.exists(), "asking does not make a file");
    let nowhere = Store::open("/no/such/folder/hall.db").unwrap();
    assert_eq!(why(nowhere.migrate()), Away::Unreachable);
    let nobody = Store::open("postgres://hall@127.0.0.1:1/hall").unwrap();
    let asked = Instant::now();
    assert_eq!(why(nobody.is_current()), Away::Unreachable);
    assert!(asked.elapsed() < Duration::from_secs(8), "callers get their answer");
}

#[test]
fn a_postgresql_that_stops_and_starts_again_is_away_and_heals() {
    let cluster = Cluster::start();
    let place = Place::on(&cluster);
    let forum = forum_of(&place.store, 3);
    let spare = place.another_handle();
    assert_eq!(spare.head(forum).unwrap().0, Seq(3));
    cluster.stop();
    assert_eq!(why(place.store.append(forum, Seq(3), |_| (vec![entry(4)], ()))), Away::Unreachable);
    assert_eq!(why(place.store.head(forum)), Away::Unreachable);
    cluster.resume();
    // Whoever held connections all the while finds them dead and gets others in the same call.
    assert_eq!(spare.head(forum).unwrap().0, Seq(3));
    place.store.append(forum, Seq(3), |_| (vec![entry(4)], ())).unwrap();
    // In the middle of a transaction.
    let cut = place.store.append(forum, Seq(4), |_| {
        cluster.stop();
        (vec![entry(5)], ())
    });
    assert_eq!(why(cut), Away::Unreachable);
    cluster.resume();
    assert_eq!(place.store.head(forum).unwrap().0, Seq(4));
    place.store.append(forum, Seq(4), |_| (vec![entry(5)], ())).unwrap();
    assert!(place.store.verify(forum, |_| ()).unwrap().is_whole());
}

#[test]
fn a_forum_held_by_a_frozen_server_is_busy_and_others_go_on() {
    let place = Place::postgres();
    let (held, free) = (forum_of(&place.store, 3), forum_of(&place.store, 3));
    let other = place.another_handle();
    place
        .store
        .append(held, Seq(3), |_| {
            assert_eq!(why(other.append(held, Seq(3), |_| (vec![entry(4)], ()))), Away::Busy);
            other.append(free, Seq(3), |_| (vec![entry(4)], ())).unwrap();
            (vec![entry(4)], ())
        })
        .unwrap();
    assert_eq!(other.head(held).unwrap().0, Seq(4));
}

#[test]
fn a_sqlite_file_held_by_another_program_is_busy() {
    let place = Place::sqlite();
    let forum = forum_of(&place.store, 3);
    let other = place.another_handle();
    place
        .store
        .append(forum, Seq(3), |_| {
            assert_eq!(other.head(forum).unwrap().0, Seq(3), "readers are not held up");
            assert_eq!(why(other.append(forum, Seq(3), |_| (vec![entry(4)], ()))), Away::Busy);
            (vec![entry(4)], ())
        })
        .unwrap();
    assert_eq!(other.head(forum).unwrap().0, Seq(4));
}

#[test]
fn a_new_file_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::sqlite();
    forum_of(&place.store, 3);
    for ending in ["", "-wal", "-shm"] {
        let rights = std::fs::metadata(format!("{}{ending}", place.address)).unwrap().permissions().mode();
        assert_eq!(rights & 0o077, 0, "{ending} is {rights:o}");
    }
}
