//! What holds for every evening, however it goes.

use std::collections::{BTreeMap, BTreeSet};

use deliberation::event::{Event, Kind, Position, Seq, Vote};
use deliberation::forum::Forum;
use deliberation::item::{Audience, Item, Stand, Thing, Topic};
use deliberation::people::{PersonId, Who};
use deliberation::refusal::Refusal;
use deliberation::rules::permit;
use proptest::prelude::*;

use crate::chance::{Chance, begin, evening, hall_after, long_evening, try_one};
use crate::hall::{Hall, person, who};

pub const BOTH: [Audience; 2] = [Audience::Public, Audience::Staff];

fn cases(n: u32) -> ProptestConfig {
    ProptestConfig { cases: n, failure_persistence: None, ..ProptestConfig::default() }
}

pub fn topics(forum: &Forum) -> Vec<Topic> {
    (0..=forum.at().0).map(Seq).filter(|topic| forum.has_topic(*topic)).collect()
}

/// What a phone keeps: the latest form for each pair of what and number.
pub type Phone = BTreeMap<(String, Seq), Item>;

pub fn key(item: &Item) -> (String, Seq) {
    let name = match &item.thing {
        Thing::Forum(_) => "forum",
        Thing::Contribution(_) => "contribution",
        Thing::Proposal(_) => "proposal",
        Thing::Text(_) => "text",
        Thing::Version(_) => "version",
        Thing::Amendment(_) => "amendment",
        Thing::Position(_) => "position",
        Thing::Statement(_) => "statement",
        Thing::Mandate(_) => "mandate",
        Thing::Gates(_) => "gates",
        Thing::Health(_) => "health",
        Thing::Warning(_) => "warning",
        Thing::Origin(_) => "origin",
        Thing::Touchpoint(_) => "touchpoint",
        Thing::Meeting(_) => "meeting",
        Thing::Invitation(_) => "invitation",
        Thing::Nomination(_) => "nomination",
        Thing::Declaration(_) => "declaration",
        Thing::Date(_) => "date",
        Thing::Spawn(_) => "spawn",
        Thing::ViewChange(_) => "view_change",
        Thing::Put(_) => "put",
        Thing::Trial(_) => "trial",
        Thing::Minority(_) => "minority",
        Thing::Proposition(_) => "proposition",
        Thing::Funding(_) => "funding",
        Thing::Pledge(_) => "pledge",
        Thing::Decision(_) => "decision",
        Thing::Progress(_) => "progress",
        Thing::Evaluation(_) => "evaluation",
    };
    (name.into(), item.no)
}

fn take(phone: &mut Phone, items: Vec<Item>) {
    for item in items {
        phone.insert(key(&item), item);
    }
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn the_log_alone_rebuilds_the_forum(throws in evening(120)) {
        let hall = hall_after(&throws);
        let again = Forum::replay(&hall.log);
        for topic in topics(&hall.forum) {
            for audience in BOTH {
                prop_assert_eq!(hall.forum.since(Seq(0), topic, audience), again.since(Seq(0), topic, audience));
            }
        }
        prop_assert!(hall.forum == again);
    }

    #[test]
    fn what_a_phone_has_after_any_cuts_equals_a_fresh_phone(throws in evening(100), cut in 1_usize..9) {
        let mut hall = begin(&throws);
        let mut phones: BTreeMap<(Topic, Audience), (Seq, Phone)> = BTreeMap::new();
        let mut paged: BTreeMap<(Topic, Audience), (Seq, Phone)> = BTreeMap::new();
        for (i, throw) in throws.iter().enumerate() {
            let _came = try_one(&mut hall, *throw);
            if i % cut != 0 {
                continue;
            }
            for topic in topics(&hall.forum) {
                for audience in BOTH {
                    let (at, phone) = phones.entry((topic, audience)).or_default();
                    take(phone, hall.forum.since(*at, topic, audience));
                    *at = hall.forum.at();
                    paged.entry((topic, audience)).or_insert_with(|| {
                        let mut phone = Phone::new();
                        take(&mut phone, hall.forum.look(topic, audience).items);
                        (hall.forum.at(), phone)
                    });
                }
            }
        }
        for (phones, all) in [(phones, true), (paged, false)] {
            for ((topic, audience), (at, mut phone)) in phones {
                take(&mut phone, hall.forum.since(at, topic, audience));
                let mut fresh = Phone::new();
                take(&mut fresh, hall.forum.since(Seq(0), topic, audience));
                prop_assert!(all || phone.len() <= fresh.len());
                for (key, item) in &phone {
                    prop_assert_eq!(Some(item), fresh.get(key));
                }
                prop_assert!(phone.len() == fresh.len());
            }
        }
    }

    #[test]
    fn a_change_tells_everyone_it_concerns(throws in evening(60)) {
        let mut hall = begin(&throws);
        let everyone: Vec<Who> = (0..12).map(who).chain([Who::Guest]).collect();
        let mut own: Vec<_> = everyone.iter().map(|who| hall.forum.own(who)).collect();
        for throw in throws {
            let before = hall.forum.clone();
            if try_one(&mut hall, throw).2.is_err() {
                continue;
            }
            let n = before.at();
            let told: BTreeSet<Topic> = topics(&hall.forum)
                .into_iter()
                .filter(|topic| !hall.forum.since(n, *topic, Audience::Public).is_empty())
                .collect();
            prop_assert_eq!(&told, &hall.changed.topics);
            for (who, old) in everyone.iter().zip(&mut own) {
                let new = hall.forum.own(who);
                let told = hall.changed.rights || who.person().is_some_and(|person| hall.changed.people.contains(&person.id));
                prop_assert!(told || new == *old, "{:?} was not told of {:?}", who, hall.log.last());
                *old = new;
            }
        }
    }

    #[test]
    fn nobody_counts_twice(throws in evening(120)) {
        let hall = hall_after(&throws);
        let mut positions: BTreeMap<Seq, BTreeMap<PersonId, Position>> = BTreeMap::new();
        let mut votes: BTreeMap<Seq, BTreeMap<PersonId, Vote>> = BTreeMap::new();
        for entry in &hall.log {
            let Some(person) = entry.by.person() else { continue };
            if let Event::PositionTaken { proposal, position, .. } = entry.event {
                positions.entry(proposal).or_default().insert(person, position);
            }
            if let Event::VoteCast { statement, vote } = entry.event {
                votes.entry(statement).or_default().insert(person, vote);
            }
        }
        for item in hall.forum.since(Seq(0), Seq(0), Audience::Public) {
            if let Thing::Proposal(proposal) = &item.thing {
                let tally = &proposal.tally;
                let heads = |stand: &Stand| stand.support + stand.accept + stand.object;
                let counted: u32 = tally.groups.values().chain(&tally.small).map(heads).sum();
                let officers = hall.forum_item().officers;
                let sits = |person: PersonId| officers.iter().any(|officer| officer.person == person);
                let inside = |person: &&PersonId| hall.forum.takes_part(**person) || sits(**person);
                let people = positions.get(&item.no).map_or(0, |positions| positions.keys().filter(inside).count());
                prop_assert_eq!(counted + tally.unshown, people as u32);
            }
            if let Thing::Statement(statement) = &item.thing {
                let cast = votes.remove(&item.no).unwrap_or_default();
                let n = |vote: Vote| cast.values().filter(|cast| **cast == vote).count() as u32;
                prop_assert_eq!((statement.agree, statement.disagree, statement.pass), (n(Vote::Agree), n(Vote::Disagree), n(Vote::Pass)));
                for (person, vote) in &cast {
                    prop_assert_eq!(hall.forum.vote(*person, item.no), Some(*vote));
                }
            }
        }
    }

    #[test]
    fn a_guest_changes_nothing(throws in evening(60)) {
        let hall = hall_after(&throws);
        for throw in throws {
            for kind in Kind::ALL {
                let event = Chance::new(&hall, throw).event_of(kind);
                prop_assert_eq!(permit(&hall.forum, &Who::Guest, &event), Err(Refusal::SignInFirst));
            }
        }
    }

    #[test]
    fn a_repeated_id_is_answered_as_the_first_time(throws in evening(60)) {
        let hall = hall_after(&throws);
        for entry in &hall.log {
            prop_assert_eq!(hall.forum.recorded(entry.id), Some((entry.seq, entry.by)));
            for who in (0..12).map(who).chain([Who::House, Who::Guest]) {
                let answer = if who.by() == Some(entry.by) { Ok(entry.seq) } else { Err(Refusal::IdTaken) };
                prop_assert_eq!(hall.forum.answer(entry.id, &who), Some(answer));
            }
        }
        prop_assert_eq!(hall.forum.answer(hall.next_id(), &Who::House), None);
    }

    #[test]
    fn who_may_not_see_a_button_cannot_act(throws in evening(80)) {
        let mut hall = begin(&throws);
        for throw in throws {
            let before = hall.forum.clone();
            let (who, event, came) = try_one(&mut hall, throw);
            if who != Who::House && came.is_ok() {
                let own = before.own(&who);
                let kind = event.kind();
                let on = named(&event).is_some_and(|no| own.on.get(&kind).is_some_and(|numbers| numbers.contains(&no)));
                prop_assert!(own.may.contains(&kind) || on, "{:?} did {:?}", who, event);
            }
        }
        for who in (0..12).map(who) {
            for (kind, numbers) in hall.forum.own(&who).on {
                for event in numbers.into_iter().filter_map(|no| act_on(kind, no)) {
                    let came = permit(&hall.forum, &who, &event);
                    prop_assert!(matches!(came, Ok(()) | Err(Refusal::Stale { .. } | Refusal::Amount { .. })), "{:?}: {:?}", event, came);
                }
            }
        }
    }

    #[test]
    fn a_forum_takes_any_log_however_strange(throws in evening(120)) {
        let mut hall = Hall::empty();
        for throw in throws {
            let mut chance = Chance::new(&hall, throw);
            let event = chance.event();
            let Some(by) = chance.who().by() else { continue };
            hall.records(by, event);
        }
        for topic in topics(&hall.forum) {
            for audience in BOTH {
                let n = hall.forum.since(Seq(0), topic, audience).len();
                prop_assert!(hall.forum.look(topic, audience).items.len() <= n);
            }
        }
        prop_assert!(Forum::replay(&hall.log) == hall.forum);
    }
}

fn named(event: &Event) -> Option<Seq> {
    match event {
        Event::AmendmentAccepted { amendment, .. }
        | Event::AmendmentDeclined { amendment, .. }
        | Event::AmendmentWithdrawn { amendment } => Some(*amendment),
        Event::LeadAdded { proposal, .. } => Some(*proposal),
        Event::ContributionCorrected(act) => Some(act.contribution),
        Event::ProposalMerged(act) => Some(act.proposal),
        Event::AmendmentPut(act) => Some(act.amendment),
        Event::ObjectionAnswered(act) => Some(act.objection),
        Event::TrialOpened(act) => Some(act.proposal),
        Event::TrialClosed(act) => Some(act.trial),
        Event::OfficeTaken { .. } => Some(Seq(0)),
        Event::PropositionFilled(act) => Some(act.proposal),
        Event::FundingRequested(act) => Some(act.proposal),
        Event::PledgeConfirmed(act) => Some(act.pledge),
        Event::PledgeFulfilled(act) => Some(act.pledge),
        Event::PledgeReleased(act) => Some(act.pledge),
        Event::PledgeReplanned(act) => Some(act.pledge),
        Event::AmendmentMoved { proposal, .. } | Event::PositionTaken { proposal, .. } => Some(*proposal),
        Event::PledgeMade(act) => Some(act.proposal),
        _ => None,
    }
}

/// An act on this number that can only be refused for the number's sake; absent where more than the number decides.
fn act_on(kind: Kind, no: Seq) -> Option<Event> {
    Some(match kind {
        Kind::AmendmentAccepted => crate::hall::accepts(no),
        Kind::AmendmentDeclined => crate::hall::declines(no),
        Kind::AmendmentWithdrawn => Event::AmendmentWithdrawn { amendment: no },
        Kind::ContributionCorrected => crate::hall::corrects(no, "Otherwise"),
        Kind::AmendmentPut => crate::hall::puts(no),
        Kind::ObjectionAnswered => crate::hall::answers_objection(no),
        Kind::TrialOpened => crate::hall::tries_out(no),
        Kind::TrialClosed => crate::hall::ends_trial(no),
        Kind::PledgeConfirmed => Event::PledgeConfirmed(deliberation::act::PledgeConfirmed { pledge: no }),
        Kind::PledgeReleased => {
            let reason = crate::hall::reason("We cannot any more.");
            Event::PledgeReleased(deliberation::act::PledgeReleased { pledge: no, reason })
        }
        Kind::LeadAdded | Kind::ProposalMerged | Kind::OfficeTaken | Kind::AmendmentMoved | Kind::PositionTaken => return None,
        Kind::PropositionFilled | Kind::FundingRequested | Kind::PledgeMade => return None,
        Kind::PledgeFulfilled | Kind::PledgeReplanned => return None,
        _ => panic!("{kind:?} is open on everything or on nothing"),
    })
}

#[test]
fn pages_together_are_the_whole_talk() {
    let mut hall = Hall::at(deliberation::event::Stage::Diagnose);
    for i in 0..250 {
        hall.does(&who(5), crate::hall::says(&format!("Word {i}")));
    }
    let root = hall.forum.at();
    for i in 0..230 {
        hall.does(&who(6), crate::hall::answers(&format!("Answer {i}"), Some(root)));
    }
    for topic in [Seq(0), root] {
        let mut phone = Phone::new();
        let mut page = hall.forum.look(topic, Audience::Public);
        while let Some(before) = page.older_before {
            assert!(page.items.iter().filter(|item| item.no != topic && item.no.0 > 0).count() == deliberation::forum::PAGE);
            take(&mut phone, std::mem::take(&mut page.items));
            page = hall.forum.before(topic, before, Audience::Public);
            assert!(page.items.iter().all(|item| item.no < before));
        }
        take(&mut phone, page.items);
        let mut fresh = Phone::new();
        take(&mut fresh, hall.forum.since(Seq(0), topic, Audience::Public));
        assert_eq!(phone, fresh);
    }
    assert!(hall.forum.look(root, Audience::Public).items.iter().any(|item| item.no == root));
}

#[test]
fn every_kind_of_act_comes_up_and_is_both_taken_and_refused() {
    let (mut taken, mut refused, mut refusals) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for seed in 0..150 {
        let throws = long_evening(150, seed);
        let mut hall = begin(&throws);
        taken.extend(hall.log.iter().map(|entry| entry.event.kind()));
        for throw in throws {
            let (_, event, came) = try_one(&mut hall, throw);
            match came {
                Ok(_) => taken.insert(event.kind()),
                Err(refusal) => {
                    let refusal = serde_json::to_value(&refusal).unwrap();
                    refusals.insert(refusal["refusal"].as_str().unwrap().to_owned());
                    refused.insert(event.kind())
                }
            };
        }
    }
    let never = |seen: &BTreeSet<Kind>| Kind::ALL.into_iter().filter(|kind| !seen.contains(kind)).collect::<Vec<_>>();
    assert_eq!(never(&taken), vec![], "never taken");
    assert_eq!(never(&refused), vec![], "never refused");
    // Ids and words are judged outside of `permit`, and by the words' own parser.
    let all = [
        "sign_in_first",
        "not_yours",
        "too_early",
        "too_late",
        "no_such_stage",
        "no_such",
        "thread_closed",
        "nothing_changes",
        "already_decided",
        "version_moved_on",
        "no_such_version",
        "stale",
        "no_such_clause",
        "clause_twice",
        "amount",
        "hidden",
        "no_such_person",
        "gate_not_met",
        "too_few_words",
        "end_passed",
        "declare_first",
        "not_live",
        "not_delegated",
        "mandate_lacks",
        "ruling_lacks",
        "lacks",
        "out_of_range",
    ];
    let missing: Vec<_> = all.iter().filter(|name| !refusals.contains(**name)).collect();
    assert!(missing.is_empty(), "never refused as {missing:?}");
    assert!((0..12).all(|i| person(i).id != person(i + 1).id));
}
