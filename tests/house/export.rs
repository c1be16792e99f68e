//! What goes out: a record that an outsider can check, and no word that was hidden.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use deliberation::event::{By, Entry, Event, Seq};
use deliberation::words::Reason;
use moothall::clock;
use moothall::exchange::export::Format;
use moothall::exchange::{demo, polis};
use moothall::store::{Source, SourceOf, Store, StoredForum};

use crate::exchange::{change, comes_out_as_it_went_in, copy, data, exported, log};
use crate::postgres::{Place, on_both};

/// The verifier of `docs/record.md`, as an outsider would copy it.
fn outsider(record: &str) -> Output {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/record.md")).unwrap();
    let program = page.split("```python\n").nth(1).unwrap().split("```").next().unwrap();
    assert!(program.lines().count() <= 30);
    let mut python = Command::new("python3");
    python.args(["-c", program]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut python = python.spawn().unwrap();
    // It may stop reading at the first flaw.
    let _ = python.stdin.take().unwrap().write_all(record.as_bytes());
    python.wait_with_output().unwrap()
}

#[test]
fn an_outsider_can_check_the_record() {
    on_both(|place| {
        let (slug, _) = demo::load(&place.store, clock::now()).unwrap();
        let forum = place.store.forum_by_slug(&slug).unwrap().unwrap();
        let erased =
            log(&place.store, &forum).iter().find(|it| matches!(it.event, Event::ContributionMade { .. })).unwrap().seq;
        assert!(place.store.erase(forum.id, erased).unwrap());
        for ballots in [false, true] {
            let record = exported(&place.store, &forum, Format::Lines { ballots });
            let out = outsider(&record);
            let said = String::from_utf8(out.stdout).unwrap();
            assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
            assert!(said.contains(&format!("{} entries", forum.head.0)) && said.contains(&forum.hash), "{said}");
            assert_eq!(record.contains("vote_cast"), ballots, "who voted how is not published");
            assert!(record.contains(r#"\"kind\":\"position_taken\""#), "a position with a reason is told with its name");
            let mut lines: Vec<String> = record.lines().map(str::to_owned).collect();
            lines[20] = lines[20].replacen("Z", "z", 1).replacen('e', "é", 1);
            assert!(!outsider(&lines.join("\n")).status.success());
            let gone =
                [&record.lines().collect::<Vec<_>>()[..9], &record.lines().collect::<Vec<_>>()[10..]].concat().join("\n");
            assert!(String::from_utf8_lossy(&outsider(&gone).stderr).contains("entry 10 is missing"));
        }
    });
}

#[test]
fn hidden_words_are_in_no_export() {
    on_both(|place| {
        let (slug, _) = demo::load(&place.store, clock::now()).unwrap();
        let forum = place.store.forum_by_slug(&slug).unwrap().unwrap();
        let everything = || {
            let lines = |ballots| Format::Lines { ballots };
            [lines(true), lines(false), Format::VotesCsv, Format::Minutes, Format::CouncilPaper]
                .map(|format| exported(&place.store, &forum, format))
        };
        let words = "The same three boys again";
        assert!(everything().iter().all(|export| !export.contains(words)));
        assert!(everything()[3].contains("people who can be recognised"), "the reason is told");
        let entry = log(&place.store, &forum).into_iter().find_map(|it| match it.event {
            Event::EntryHidden { entry, .. } => Some(entry),
            _ => None,
        });
        let restored = Event::EntryRestored { entry: entry.unwrap(), reason: Reason::parse("Told too soon.").unwrap() };
        let write = |seq| Entry { seq, id: clock::new_id(), at: clock::now(), by: By::House, lang: None, event: restored };
        place.store.append(forum.id, forum.head, |_| (vec![write(Seq(forum.head.0 + 1))], ())).unwrap();
        let found = everything().map(|export| export.contains(words));
        assert_eq!(found, [true, true, false, true, false]);
    });
}

/// The forum of the demonstration whose name in addresses begins so.
fn demo_forum(store: &Store, slug: &str) -> StoredForum {
    demo::load(store, clock::now()).unwrap();
    store.forums().unwrap().into_iter().find(|forum| forum.slug.starts_with(slug)).unwrap()
}

#[test]
fn the_minutes_tell_a_whole_life() {
    let place = Place::sqlite();
    let forum = demo_forum(&place.store, "the-last-three-buses");
    let minutes = exported(&place.store, &forum, Format::Minutes);
    let told = [
        "## Where it comes from\n\nProposed by **Sana Idris**",
        "adopted version 1 with 21 for, 1 against, 1 abstaining",
        "- Reserved for the council: the contract with the operator; fares",
        "- nobody is the host (from: citizen)",
        "**Karen Munk** (business, Fjord Buses Ltd, member): drives line 4 on contract",
        "Technical Committee, report on the problem, by **Sana Idris**",
        "> Answer: declined, by **Ole Tangen**",
        "Technical Committee, early: possible",
        "| host hours, six months, essential | 1080 hours | 0 | 1080 | 0 | 1080 |",
        "130000 in money, fund, fulfilled (100.0 %)",
        "Ended as learned",
        "Technical Committee recommends on version 3: **adopt**, with 5 for, 1 against, 1 abstaining",
        "decides on version 3: **adopt with changes**, with 17 for, 4 against, 2 abstaining",
        "| Labour League | 2 | 2 | 1 |",
        "- On clause 4: reject, because: The way to the door is outside the bus",
        "the weekly counts are published, because: so that nobody has to believe anybody",
        "- With it went the minority statements ",
        "Explained to the forum by **Sana Idris**",
        "I had one evening without a host and I noticed.",
        "6 members answered the survey.\n\"What we said made a difference\": 3.67 of 5.",
    ];
    for words in told {
        assert!(minutes.contains(words), "not told: {words}\n{minutes}");
    }
    assert!(!minutes.contains("\n\n\n") && !minutes.contains("influence"), "what each member answered is nobody's business");
}

#[test]
fn the_councils_paper_has_what_waits_for_it_and_nothing_more() {
    let place = Place::sqlite();
    let forum = demo_forum(&place.store, "water-in-the-cellars");
    let paper = exported(&place.store, &forum, Format::CouncilPaper);
    let told = [
        "# For decision: Water in the cellars of Kærby",
        "- Case: case 2025-207",
        "Hold the first hour",
        "| elected | 2 | 1 | 0 | 0 |",
        "420000 in money, fund, confirmed",
        "We ask the council to offer them at cost.",
        "Climate and Environment Committee recommends on version 3: **adopt**",
    ];
    for words in told {
        assert!(paper.contains(words), "not told: {words}\n{paper}");
    }
    assert!(!paper.contains("We pump into the street"), "the talk stays in the minutes");
    let over = exported(&place.store, &demo_forum(&place.store, "the-last-three-buses"), Format::CouncilPaper);
    assert!(over.contains("No proposal waits for a decision."));
}

#[test]
fn nobody_is_told_who_supported_stood_or_answered_in_silence() {
    let place = Place::sqlite();
    for (slug, kind, n) in [("a-bench-every", "suggestion_supported", 51), ("the-last-three-buses", "survey_answered", 6)] {
        let forum = demo_forum(&place.store, slug);
        let facts = |ballots| exported(&place.store, &forum, Format::Lines { ballots }).matches(kind).count();
        assert_eq!((facts(false), facts(true)), (0, n), "{kind}");
        let out = outsider(&exported(&place.store, &forum, Format::Lines { ballots: false }));
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    }
    use deliberation::event::Kind;
    for kind in [Kind::SuggestionSupported, Kind::StandTaken, Kind::SurveyAnswered, Kind::VoteCast] {
        assert_eq!(deliberation::rules::rule(kind).seen, deliberation::rules::Seen::Counted, "{kind:?}");
    }
}

#[test]
fn statements_that_were_moderated_out_are_hidden_and_their_votes_count() {
    let folder = copy(&data("polis-brexit-consensus"));
    change(folder.path(), "comments.csv", |all| {
        let text = String::from_utf8(all).unwrap();
        text.replacen(",1,\"Opposition to Brexit", ",-1,\"Opposition to Brexit", 1).into_bytes()
    });
    on_both(|place| {
        comes_out_as_it_went_in(&place.store, folder.path());
        let forum = place.store.forums().unwrap().remove(0);
        let hidden = "Opposition to Brexit as a whole";
        assert!(!exported(&place.store, &forum, Format::Minutes).contains(hidden));
        assert!(!exported(&place.store, &forum, Format::Lines { ballots: true }).contains(hidden));
        let last = log(&place.store, &forum).pop().unwrap();
        let Event::EntryHidden { entry, reason } = last.event else { panic!("{last:?}") };
        assert_eq!(reason.as_str(), polis::MODERATED_OUT);
        let source = Source { of: SourceOf::Entry(entry), there: "36".to_owned() };
        assert!(place.store.sources(forum.id).unwrap().contains(&source));
    });
}
