//! Ways in: codes, sign-ins, invitations and offices, each good for what it says and no more.

use deliberation::event::{Lang, Micros};
use deliberation::people::{ActorGroup, CouncilOffice, ForumOffice, PersonId};
use deliberation::words::Name;
use moothall::clock;
use moothall::store::{CODE_MINUTES, CODE_TRIES, CodeAnswer, NewInvitation, NewPerson, SIGN_IN_DAYS, Store, StoreError};

use crate::postgres::on_both;
use crate::store::{council, forum};

const NOW: Micros = Micros(1_790_000_000_000_000);

fn after_minutes(minutes: u32) -> Micros {
    Micros(NOW.0 + i64::from(minutes) * 60_000_000)
}

fn newcomer(name: &str) -> NewPerson {
    NewPerson {
        id: PersonId(clock::new_id()),
        name: Name::parse(name).unwrap(),
        group: ActorGroup::Citizen,
        hat: Some(Name::parse("uses the square").unwrap()),
        lang: Lang::parse("da"),
        email: None,
        only_forum: None,
        fictional: false,
        at: NOW,
    }
}

fn person(store: &Store) -> PersonId {
    let person = newcomer("Ana");
    store.add_person(&person).unwrap();
    person.id
}

#[test]
fn a_code_lets_in_once() {
    on_both(|place| {
        let store = &place.store;
        let ana = newcomer("Ana");
        assert_eq!(store.enter_code("ana@nordvik.example", "123456", None, NOW).unwrap(), CodeAnswer::NoCode);
        store.ask_code(" Ana@Nordvik.example", "123456", NOW).unwrap();
        assert_eq!(store.enter_code("ben@nordvik.example", "123456", None, NOW).unwrap(), CodeAnswer::NoCode);
        let wrong = store.enter_code("ana@nordvik.example", "123457", Some(&ana), NOW).unwrap();
        assert_eq!(wrong, CodeAnswer::Wrong { tries_left: CODE_TRIES - 1 });
        // The name is asked for with the same code, as often as it takes.
        for _ in 0..CODE_TRIES {
            assert_eq!(store.enter_code("ana@nordvik.example", " 123456 ", None, NOW).unwrap(), CodeAnswer::NameNeeded);
        }
        let right = store.enter_code("ANA@nordvik.example", "123456", Some(&ana), NOW).unwrap();
        assert_eq!(right, CodeAnswer::Right { person: ana.id, is_new: true });
        assert_eq!(store.enter_code("ana@nordvik.example", "123456", None, NOW).unwrap(), CodeAnswer::NoCode);
        let known = store.person_by_email("ana@NORDVIK.example").unwrap().unwrap();
        assert_eq!((known.id, known.name, known.hat, known.lang), (ana.id, ana.name, ana.hat, ana.lang));
        store.ask_code("ana@nordvik.example", "654321", NOW).unwrap();
        let again = store.enter_code("ana@nordvik.example", "654321", Some(&newcomer("Not Ana")), NOW).unwrap();
        assert_eq!(again, CodeAnswer::Right { person: ana.id, is_new: false });
    });
}

#[test]
fn a_code_can_be_tried_five_times() {
    on_both(|place| {
        let store = &place.store;
        store.ask_code("ana@nordvik.example", "123456", NOW).unwrap();
        for tries_left in (0..CODE_TRIES).rev() {
            let answer = store.enter_code("ana@nordvik.example", "000000", None, NOW).unwrap();
            assert_eq!(answer, CodeAnswer::Wrong { tries_left });
        }
        assert_eq!(store.enter_code("ana@nordvik.example", "123456", None, NOW).unwrap(), CodeAnswer::NoCode);
        store.ask_code("ana@nordvik.example", "123456", NOW).unwrap();
        assert_eq!(store.enter_code("ana@nordvik.example", "123456", None, NOW).unwrap(), CodeAnswer::NameNeeded);
    });
}

#[test]
fn many_guesses_at_once_are_not_more_than_five() {
    on_both(|place| {
        place.store.ask_code("ana@nordvik.example", "123456", NOW).unwrap();
        let judged = std::thread::scope(|scope| {
            let guesses: Vec<_> = (0..16)
                .map(|guess| {
                    let store = &place.store;
                    scope.spawn(move || store.enter_code("ana@nordvik.example", &format!("{guess:06}"), None, NOW).unwrap())
                })
                .collect();
            guesses.into_iter().map(|guess| guess.join().unwrap()).filter(|answer| *answer != CodeAnswer::NoCode).count()
        });
        assert_eq!(u32::try_from(judged).unwrap(), CODE_TRIES);
    });
}

#[test]
fn a_code_grows_old_and_a_new_one_replaces_it() {
    on_both(|place| {
        let store = &place.store;
        store.ask_code("ana@nordvik.example", "111111", NOW).unwrap();
        store.ask_code("ana@nordvik.example", "222222", after_minutes(1)).unwrap();
        let at = |minutes, code| store.enter_code("ana@nordvik.example", code, None, after_minutes(minutes)).unwrap();
        assert_eq!(at(2, "111111"), CodeAnswer::Wrong { tries_left: CODE_TRIES - 1 });
        assert_eq!(at(CODE_MINUTES, "222222"), CodeAnswer::NameNeeded);
        assert_eq!(at(CODE_MINUTES + 1, "222222"), CodeAnswer::NoCode);
        // Old codes do not pile up.
        store.ask_code("ben@nordvik.example", "333333", after_minutes(60)).unwrap();
        assert_eq!(place.sql("DELETE FROM codes"), 1);
    });
}

#[test]
fn two_first_sign_ins_of_one_address_make_one_person() {
    on_both(|place| {
        place.store.ask_code("ana@nordvik.example", "123456", NOW).unwrap();
        std::thread::scope(|scope| {
            for name in ["Ana", "Anna"] {
                let store = &place.store;
                scope.spawn(move || store.enter_code("ana@nordvik.example", "123456", Some(&newcomer(name)), NOW).unwrap());
            }
        });
        assert_eq!(place.sql("UPDATE people SET fictional = fictional"), 1);
        let taken = NewPerson { email: Some("ANA@nordvik.example".to_owned()), ..newcomer("Ben") };
        assert!(matches!(place.store.add_people(&[newcomer("Cy"), taken]), Err(StoreError::Taken { .. })));
        assert_eq!(place.sql("UPDATE people SET fictional = fictional"), 1, "all or none");
    });
}

#[test]
fn a_sign_in_lasts_while_it_is_used_and_can_be_ended() {
    on_both(|place| {
        let store = &place.store;
        let ana = person(store);
        let day = 24 * 60;
        let token = store.sign_in(ana, NOW).unwrap();
        let signed_in = |token: &str, minutes| store.signed_in(token, after_minutes(minutes)).unwrap().map(|person| person.id);
        assert_eq!(signed_in(&token, 0), Some(ana));
        assert_eq!(signed_in("nonsense", 0), None);
        // Used in time, it goes on; unused, it ends.
        assert_eq!(signed_in(&token, (SIGN_IN_DAYS - 1) * day), Some(ana));
        assert_eq!(signed_in(&token, (2 * SIGN_IN_DAYS - 2) * day), Some(ana));
        assert_eq!(signed_in(&token, (4 * SIGN_IN_DAYS) * day), None);
        let tokens = store.sign_in_all(&[ana, ana, ana], NOW).unwrap();
        assert!(store.sign_out(&tokens[0]).unwrap());
        assert!(!store.sign_out(&tokens[0]).unwrap());
        assert_eq!((signed_in(&tokens[0], 0), signed_in(&tokens[1], 0)), (None, Some(ana)));
        assert_eq!(store.sign_out_everywhere(ana).unwrap(), 3);
        assert_eq!(signed_in(&tokens[2], 0), None);
    });
}

#[test]
fn the_database_knows_no_secret() {
    on_both(|place| {
        let store = &place.store;
        let ana = person(store);
        let token = store.sign_in(ana, NOW).unwrap();
        let invitation = store.invite(&invitation(store, 1)).unwrap();
        store.ask_code("ana@nordvik.example", "123456", NOW).unwrap();
        for secret in [token, invitation, "123456".to_owned()] {
            for (table, column) in [("sign_ins", "token_hash"), ("invitations", "token_hash"), ("codes", "code_hash")] {
                let found = place.sql(&format!("UPDATE {table} SET until = until WHERE {column} LIKE '%{secret}%'"));
                assert_eq!(found, 0, "{table}");
            }
        }
    });
}

fn invitation(store: &Store, uses: u32) -> NewInvitation {
    NewInvitation {
        council: council(store),
        group: Some(ActorGroup::Elected),
        hat: Some(Name::parse("Green list").unwrap()),
        council_office: Some(CouncilOffice::Clerk),
        forum: Some(forum(store)),
        forum_office: Some(ForumOffice::Moderator),
        at: NOW,
        until: after_minutes(60),
        uses,
    }
}

#[test]
fn an_invitation_gives_what_it_says_once() {
    on_both(|place| {
        let store = &place.store;
        let (ana, ben) = (person(store), person(store));
        let new = invitation(store, 1);
        let token = store.invite(&new).unwrap();
        let shown = store.invitation(&token, NOW).unwrap().unwrap();
        assert_eq!((shown.council, shown.forum, shown.forum_office), (new.council, new.forum, new.forum_office));
        assert_eq!((shown.group, &shown.hat, shown.uses_left), (new.group, &new.hat, 1));
        let given = store.use_invitation(&token, ana, NOW).unwrap().unwrap();
        assert_eq!((given.forum_office, given.uses_left), (Some(ForumOffice::Moderator), 0));
        let person = store.person_in(ana, new.council).unwrap().unwrap();
        assert_eq!((person.group, person.hat, person.offices), (ActorGroup::Elected, new.hat, vec![CouncilOffice::Clerk]));
        // Whoever used it may come again; it is used up for all others.
        assert_eq!(store.use_invitation(&token, ana, NOW).unwrap(), Some(given));
        assert_eq!(store.use_invitation(&token, ben, NOW).unwrap(), None);
        assert_eq!(store.invitation(&token, NOW).unwrap(), None);
        assert!(store.offices_of(ben, new.council).unwrap().is_empty());
        assert_eq!(store.use_invitation("nonsense", ben, NOW).unwrap(), None);
    });
}

#[test]
fn an_invitation_ends_and_is_for_so_many_people() {
    on_both(|place| {
        let store = &place.store;
        let late = store.invite(&invitation(store, 1)).unwrap();
        assert!(store.invitation(&late, after_minutes(59)).unwrap().is_some());
        assert!(store.invitation(&late, after_minutes(60)).unwrap().is_none());
        assert_eq!(store.use_invitation(&late, person(store), after_minutes(60)).unwrap(), None);
        let token = store.invite(&invitation(store, 3)).unwrap();
        let people: Vec<_> = (0..8).map(|_| person(store)).collect();
        let let_in = std::thread::scope(|scope| {
            let comers: Vec<_> =
                people.iter().map(|person| scope.spawn(|| store.use_invitation(&token, *person, NOW).unwrap())).collect();
            comers.into_iter().filter_map(|comer| comer.join().unwrap()).count()
        });
        assert_eq!(let_in, 3);
    });
}

#[test]
fn offices_are_given_and_taken_in_one_council() {
    on_both(|place| {
        let store = &place.store;
        let (here, there, ana) = (council(store), council(store), person(store));
        assert!(store.give_office(here, ana, CouncilOffice::Auditor).unwrap());
        assert!(store.give_office(here, ana, CouncilOffice::Administrator).unwrap());
        assert!(!store.give_office(here, ana, CouncilOffice::Administrator).unwrap(), "held already");
        assert_eq!(store.offices_of(ana, here).unwrap(), [CouncilOffice::Administrator, CouncilOffice::Auditor]);
        assert!(store.offices_of(ana, there).unwrap().is_empty());
        assert!(store.take_office(here, ana, CouncilOffice::Administrator).unwrap());
        assert!(!store.take_office(here, ana, CouncilOffice::Administrator).unwrap());
        assert_eq!(store.offices_of(ana, here).unwrap(), [CouncilOffice::Auditor]);
        assert!(store.person_in(PersonId(clock::new_id()), here).unwrap().is_none());
    });
}

#[test]
fn codes_are_six_digits_and_secrets_differ() {
    for _ in 0..1000 {
        let code = clock::six_digits();
        assert!(code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit()), "{code}");
    }
    assert_ne!(clock::secret(), clock::secret());
    assert_eq!((clock::secret().len(), clock::salt().len()), (43, 32));
    assert!(clock::new_id() < clock::new_id());
    assert!(clock::now() > Micros(1_700_000_000_000_000));
}
