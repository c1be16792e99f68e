//! In and out: what other platforms have comes in as it was, and goes out so that anyone can check it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use deliberation::event::{Entry, Event, Lang, Seq, Stage, Standing};
use deliberation::forum::Forum;
use deliberation::item::{Audience, Outcome, Thing};
use deliberation::people::{ActorGroup, CouncilOffice, ForumOffice};
use deliberation::words::Name;
use moothall::clock;
use moothall::exchange::export::{Format, write};
use moothall::exchange::intake::Intake;
use moothall::exchange::keep::{BroughtIn, Place as Where, council, keep};
use moothall::exchange::scenario::Telling;
use moothall::exchange::{decidim, demo, polis, scenario};
use moothall::store::{Store, StoredForum};
use serde_json::Value;

use crate::postgres::{Place, on_both};

pub fn data(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(folder)
}

/// A larger set that is not part of the project, where it lies beside it.
fn larger(folder: &str) -> Option<PathBuf> {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    above.map(|above| above.join("shared/data").join(folder)).find(|found| found.is_dir())
}

fn bring(store: &Store, intake: Intake) -> BroughtIn {
    let now = clock::now();
    let name = Name::parse("Elvebro").unwrap();
    let council = council(store, "elvebro", &name, &Lang::parse("en").unwrap(), now).unwrap();
    keep(store, intake, &Where { council, slug: None, now }, |_| {}).unwrap()
}

pub fn bring_polis(store: &Store, folder: &Path) -> BroughtIn {
    bring(store, polis::bring_in(polis::read(folder).unwrap(), None).unwrap())
}

pub fn only_forum(store: &Store, brought: &BroughtIn) -> StoredForum {
    store.forum_by_slug(&brought.forum).unwrap().unwrap()
}

pub fn exported(store: &Store, forum: &StoredForum, format: Format) -> String {
    let mut out = Vec::new();
    write(store, forum.id, format, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

pub fn log(store: &Store, forum: &StoredForum) -> Vec<Entry> {
    store.read(forum.id, Seq(0), usize::MAX).unwrap().into_iter().map(|kept| kept.entry).collect()
}

type Cells = BTreeMap<(String, String), String>;

/// The cells of the source's own table.
pub fn matrix(folder: &Path) -> Cells {
    let mut cells = Cells::new();
    let mut table = csv::Reader::from_path(folder.join("participants-votes.csv")).unwrap();
    let columns = table.headers().unwrap().clone();
    for row in table.records() {
        let row = row.unwrap();
        for (column, cell) in
            columns.iter().zip(&row).filter(|(column, cell)| column.parse::<u32>().is_ok() && !cell.is_empty())
        {
            cells.insert((row[0].to_owned(), column.to_owned()), cell.to_owned());
        }
    }
    cells
}

/// The cells of an export.
pub fn cells(votes_csv: &str) -> Cells {
    let mut table = csv::Reader::from_reader(votes_csv.as_bytes());
    assert_eq!(table.headers().unwrap(), vec!["participant", "statement", "vote"]);
    let rows: Vec<_> = table.records().map(Result::unwrap).collect();
    let cells: Cells = rows.iter().map(|row| ((row[0].to_owned(), row[1].to_owned()), row[2].to_owned())).collect();
    assert_eq!(cells.len(), rows.len(), "a participant stands twice for one statement");
    cells
}

pub fn comes_out_as_it_went_in(store: &Store, folder: &Path) {
    let brought = bring_polis(store, folder);
    let forum = only_forum(store, &brought);
    assert!(cells(&exported(store, &forum, Format::VotesCsv)) == matrix(folder), "{}", folder.display());
    assert!(store.verify(forum.id, |finding| panic!("{finding:?}")).unwrap().is_whole());
    assert_eq!(store.head(forum.id).unwrap().0, Seq(brought.entries.try_into().unwrap()));
}

#[test]
fn a_conversation_comes_out_as_it_went_in_cell_by_cell() {
    on_both(|place| {
        let folder = data("polis-brexit-consensus");
        comes_out_as_it_went_in(&place.store, &folder);
        let forum = place.store.forums().unwrap().remove(0);
        let log = log(&place.store, &forum);
        assert_eq!(log.len(), 1 + 204 + 50 + 5_312, "re-votes are kept too");
        assert!(log.windows(2).all(|pair| pair[0].at <= pair[1].at));
        let Event::ForumOpened { standing, source, .. } = &log[0].event else { panic!("{:?}", log[0]) };
        assert_eq!(*standing, Standing::Imported);
        assert!(source.as_ref().unwrap().as_str().contains("CC BY 4.0"));
        let first = log.iter().find(|entry| matches!(entry.event, Event::VoteCast { .. })).unwrap();
        assert_eq!(first.at.0, 1_500_232_652_930_000, "times are the source's");
    });
}

#[test]
fn larger_conversations_come_out_as_they_went_in() {
    for folder in ["polis-scoop-biodiversity", "polis-vtaiwan-uberx"].iter().filter_map(|folder| larger(folder)) {
        on_both(|place| comes_out_as_it_went_in(&place.store, &folder));
    }
}

#[test]
fn what_was_brought_in_before_stays_as_it_is() {
    on_both(|place| {
        let first = bring_polis(&place.store, &data("polis-brexit-consensus"));
        let second = bring_polis(&place.store, &data("polis-brexit-consensus"));
        assert!(!first.already_imported && second.already_imported);
        assert_eq!((&first.forum, first.entries, first.people), (&second.forum, second.entries, second.people));
        assert_eq!(place.store.forums().unwrap().len(), 1);
    });
}

/// A copy of the conversation that can be broken.
pub fn copy(folder: &Path) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    for file in std::fs::read_dir(folder).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), copy.path().join(file.file_name())).unwrap();
    }
    copy
}

pub fn change(folder: &Path, file: &str, change: impl Fn(Vec<u8>) -> Vec<u8>) {
    let path = folder.join(file);
    std::fs::write(&path, change(std::fs::read(&path).unwrap())).unwrap();
}

fn lines_of(bytes: &[u8], n: usize) -> Vec<u8> {
    bytes.split_inclusive(|byte| *byte == b'\n').take(n).flatten().copied().collect()
}

#[test]
fn a_broken_source_leaves_nothing_behind_and_says_what_is_wrong() {
    type Damage = fn(&Path);
    let damages: [(Damage, &str); 10] = [
        (|it| change(it, "votes.csv", |all| all[..all.len() / 2].to_vec()), "votes.csv, line"),
        (|it| change(it, "votes.csv", |all| lines_of(&all, 3_000)), "votes.csv: it has fewer votes"),
        (
            |it| change(it, "participants-votes.csv", |all| [lines_of(&all, 2), b"9,1,2\n".to_vec()].concat()),
            "cut off or changed",
        ),
        (
            |it| change(it, "votes.csv", |all| [lines_of(&all, 5), b"soon,x,1,1,1\n".to_vec()].concat()),
            "line 6: \"soon\" in the column",
        ),
        (
            |it| change(it, "votes.csv", |all| [lines_of(&all, 5), b"1500282615559,x,1,1,7\n".to_vec()].concat()),
            "a vote is 1, 0 or -1",
        ),
        (
            |it| change(it, "comments.csv", |all| [lines_of(&all, 2), b"\xff\xfe\n".to_vec()].concat()),
            "line 3: this is not UTF-8",
        ),
        (
            |it| change(it, "comments.csv", |all| [all, b"1500282615559,x,98,0,0,0,1,\"open\n".to_vec()].concat()),
            "never closed",
        ),
        (
            |it| change(it, "comments.csv", |all| [all.clone(), lines_of(&all, 2).split_off(lines_of(&all, 1).len())].concat()),
            "stands twice",
        ),
        (|it| std::fs::remove_file(it.join("summary.csv")).unwrap(), "summary.csv: there is no such file"),
        (|it| std::fs::remove_file(it.join("comments.csv")).unwrap(), "comments.csv: there is no such file"),
    ];
    on_both(|place| {
        for (damage, said) in &damages {
            let folder = copy(&data("polis-brexit-consensus"));
            damage(folder.path());
            let out = moothall(&["import", "polis", folder.path().to_str().unwrap(), "--database", &place.address]);
            let words = String::from_utf8(out.stderr).unwrap();
            assert_eq!(out.status.code(), Some(1), "{words}");
            assert!(words.contains(said), "not said: {said}; but: {words}");
            assert!(out.stdout.is_empty());
        }
        assert!(place.store.forums().unwrap().is_empty());
    });
}

#[test]
fn without_the_votes_the_table_is_taken() {
    let folder = copy(&data("polis-brexit-consensus"));
    std::fs::remove_file(folder.path().join("votes.csv")).unwrap();
    let place = Place::sqlite();
    comes_out_as_it_went_in(&place.store, folder.path());
}

/// The program itself.
pub fn moothall(args: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_moothall"));
    program.args(args).env_remove("MOOTHALL_DATABASE").stdin(Stdio::null()).output().unwrap()
}

fn json(out: &Output) -> Value {
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    serde_json::from_slice(&out.stdout).unwrap()
}

#[test]
fn the_command_line_brings_in_and_out() {
    on_both(|place| {
        let folder = data("polis-brexit-consensus");
        let import = ["import", "polis", folder.to_str().unwrap(), "--slug", "brexit", "--database", &place.address];
        let first = json(&moothall(&import));
        assert_eq!(first, serde_json::json!({"forum": "brexit", "entries": 5567, "people": 204, "skipped": []}));
        assert_eq!(json(&moothall(&import))["already_imported"], true);
        let votes = moothall(&["export", "brexit", "--format", "votes-csv", "--database", &place.address]);
        assert!(cells(std::str::from_utf8(&votes.stdout).unwrap()) == matrix(&folder));
        let verified = moothall(&["verify", "--database", &place.address]);
        assert!(
            verified.status.success() && String::from_utf8_lossy(&verified.stdout).starts_with("brexit: yes: 5567 entries")
        );
        place.sql("UPDATE entries SET facts = replace(facts, '\"agree\"', '\"Agree\"') WHERE seq = (SELECT min(seq) FROM entries WHERE facts LIKE '%\"agree\"%')");
        let verified = moothall(&["verify", "brexit", "--database", &place.address]);
        assert_eq!(verified.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&verified.stderr).contains("brexit: entry "), "it names the entry");
        assert!(String::from_utf8_lossy(&verified.stdout).contains("NO"));
    });
}

#[test]
fn the_command_line_says_what_to_do() {
    let place = Place::sqlite();
    let refused = |args: &[&str], code: i32, said: &str| {
        let out = moothall(args);
        let words = String::from_utf8(out.stderr).unwrap();
        assert_eq!(out.status.code(), Some(code), "{args:?}: {words}");
        assert!(words.contains(said), "{args:?}: {words}");
    };
    refused(&["export", "nowhere", "--format", "jsonl", "--database", &place.address], 1, "there is no forum \"nowhere\"");
    refused(&["export", "nowhere", "--database", &place.address], 2, "--format");
    refused(&["invite", "--administrator", "--database", &place.address], 1, "--council-name");
    refused(&["invite", "--office", "member", "--database", &place.address], 2, "--forum");
    let new = place.address.replace("hall.db", "new.db");
    refused(&["export", "x", "--format", "jsonl", "--database", &new], 1, "moothall migrate");
    refused(&["open"], 2, "unrecognized subcommand");
    for command in ["serve", "migrate", "invite", "import", "replay", "export", "verify", "config"] {
        let out = moothall(&[command, "--help"]);
        assert!(out.status.success() && String::from_utf8_lossy(&out.stdout).contains("Usage"), "{command}");
    }
}

#[test]
fn an_empty_house_gets_its_council_and_administrator() {
    on_both(|place| {
        let name = ["--council-name", "Elvebro Municipal Council", "--url", "https://hall.example/"];
        let out = moothall(&[&["invite", "--administrator", "--database", &place.address], &name[..]].concat());
        let link = String::from_utf8(out.stdout).unwrap();
        let token = link.trim().strip_prefix("https://hall.example/invite/").unwrap();
        let invitation = place.store.invitation(token, clock::now()).unwrap().unwrap();
        assert_eq!(invitation.council_office, Some(deliberation::people::CouncilOffice::Administrator));
        let councils = place.store.councils().unwrap();
        assert_eq!((councils.len(), councils[0].slug.as_str()), (1, "elvebro-municipal-council"));
        let again = moothall(&["invite", "--group", "elected", "--uses", "3", "--database", &place.address]);
        assert!(again.status.success(), "the only council invites");
    });
}

#[test]
fn scenarios_come_in_with_their_people_times_and_words() {
    on_both(|place| {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/scenarios.json");
        let out = moothall(&["import", "scenarios", file.to_str().unwrap(), "--database", &place.address]);
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        assert_eq!(String::from_utf8(out.stdout).unwrap().lines().count(), 3);
        let scenarios = scenario::parse("data/scenarios.json", &std::fs::read_to_string(file).unwrap()).unwrap();
        for (told, slug) in scenarios.forums.iter().zip(["evenings-at-station-square", "the-first", "ghost-nets"]) {
            let forum = place.store.forums().unwrap().into_iter().find(|forum| forum.slug.starts_with(slug)).unwrap();
            let log = log(&place.store, &forum);
            let replayed = Forum::replay(&log);
            let summary = replayed.summary();
            assert_eq!((summary.standing, summary.n_people as usize), (Standing::Fictional, told.actors.len()));
            let count = |what: &str| told.events.iter().filter(|event| event.what == what).count();
            let kept = |is: fn(&Event) -> bool| log.iter().filter(|entry| is(&entry.event)).count();
            assert_eq!(kept(|it| matches!(it, Event::ContributionMade { .. })), count("contribution.posted"));
            assert_eq!(kept(|it| matches!(it, Event::AmendmentMoved { .. })), count("amendment.proposed"));
            assert_eq!(kept(|it| matches!(it, Event::PositionTaken { .. })), count("position.taken"));
            assert!(log.iter().all(|entry| !serde_json::to_string(entry).unwrap().contains("(fictional)")));
        }
        let councils: Vec<String> = place.store.councils().unwrap().into_iter().map(|it| it.name.to_string()).collect();
        assert!(councils.contains(&"Elvebro Municipal Council".to_owned()) && councils.len() == 3);
    });
}

#[test]
fn the_demonstration_stands_where_people_can_act() {
    on_both(|place| {
        let now = clock::now();
        let (slug, people) = demo::load(&place.store, now).unwrap();
        let forum = place.store.forum_by_slug(&slug).unwrap().unwrap();
        let log = log(&place.store, &forum);
        let replayed = Forum::replay(&log);
        assert_eq!(replayed.summary().stage, Stage::Refine);
        let last = log.last().unwrap().at.0;
        assert!(last <= now.0 && now.0 - last < 86_400_000_000, "it was busy until today");
        let heads = replayed.look(Seq(0), Audience::Public).items.into_iter().filter_map(|item| match item.thing {
            Thing::Proposal(head) => Some(head),
            _ => None,
        });
        let heads: Vec<_> = heads.collect();
        assert_eq!(heads.iter().map(|head| head.open_amendments.len()).sum::<usize>(), 4);
        assert!(heads.iter().any(|head| head.leads.len() == 2 && head.leads[1].group == ActorGroup::Elected));
        let found: Vec<_> =
            people.iter().map(|it| (it.key.as_str(), it.newcomer.name.as_str(), it.office, it.forum == slug)).collect();
        let expected = [
            ("councillor", "Karin Aldal", Some(ForumOffice::Sponsor), true),
            ("citizen", "Noor H.", Some(ForumOffice::Member), true),
            ("stakeholder", "Rosa Quist", Some(ForumOffice::Member), true),
            ("moderator", "Lone Krag", Some(ForumOffice::Moderator), true),
            ("sponsor", "Maja Strand MP", Some(ForumOffice::Sponsor), false),
            ("clerk", "Bodil Ryge", None, false),
        ];
        assert_eq!(found, expected);
        let council = place.store.council_by_slug("elvebro-municipal-council").unwrap().unwrap().id;
        let clerk = people.last().unwrap().person();
        assert_eq!(place.store.offices_of(clerk, council).unwrap(), [CouncilOffice::Clerk]);
        assert!(people.iter().all(|it| place.store.person(it.person()).unwrap().unwrap().fictional));
        let tomorrow = deliberation::event::Micros(now.0 + 86_400_000_000);
        assert_eq!(demo::load(&place.store, tomorrow).unwrap(), (slug, people), "a second start leaves it as it is");
        assert_eq!(place.store.forums().unwrap().len(), 8);
    });
}

#[test]
fn an_amendment_accepted_in_part_is_taken_in_at_the_end() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/scenarios.json");
    let scenarios = scenario::parse("x", &std::fs::read_to_string(file).unwrap()).unwrap();
    let intake = scenario::bring_in(&scenarios.forums[0], Telling::default()).unwrap();
    let proposal = intake.entries.iter().find(|it| matches!(it.event, Event::ProposalMade { .. })).unwrap().seq;
    let items = intake.forum.look(proposal, Audience::Public).items;
    let partly = items.iter().filter(|item| match &item.thing {
        Thing::Amendment(it) => matches!(&it.outcome, Outcome::Accepted { instead, .. } if !instead.is_empty()),
        _ => false,
    });
    assert_eq!(partly.count(), 1);
    let text = items.iter().find_map(|item| if let Thing::Text(text) = &item.thing { Some(text) } else { None }).unwrap();
    assert_eq!(text.clauses.last().unwrap().words.as_ref().unwrap().text, "No food sale in the room.");
}

fn said(log: &[Entry]) -> Vec<&str> {
    let words = log.iter().filter_map(|entry| match &entry.event {
        Event::ContributionMade { words, .. } => Some(words.as_str()),
        _ => None,
    });
    words.collect()
}

#[test]
fn proposals_and_their_talk_come_in_as_plain_words() {
    on_both(|place| {
        let platform = decidim::read(&data("decidim-sample")).unwrap();
        let brought = bring(&place.store, decidim::bring_in(platform, Lang::parse("ca")).unwrap());
        let why: BTreeMap<_, _> = brought.skipped.iter().map(|it| (it.what.as_str(), it.n)).collect();
        let expected = [("alignment", 1), ("comment", 1), ("decision", 3), ("place of a comment", 1), ("title", 1)];
        assert_eq!(why, BTreeMap::from(expected));
        let log = log(&place.store, &only_forum(&place.store, &brought));
        let proposals: Vec<_> = log.iter().filter(|it| matches!(it.event, Event::ProposalMade { .. })).collect();
        let clauses = |n: usize| match &proposals[n].event {
            Event::ProposalMade { title, clauses, .. } => {
                (title.to_string(), clauses.iter().map(ToString::to_string).collect::<Vec<_>>())
            }
            _ => unreachable!(),
        };
        assert_eq!(clauses(0).1, ["Posar bancs nous.", "I ombra & aigua."]);
        assert!(clauses(1).0.ends_with('…') && clauses(1).1[0].starts_with("Un títol que és massa llarg i continua"));
        assert_eq!(clauses(1).1[1..], ["Primer paràgraf.".to_owned(), "• un\n• dos".to_owned()]);
        assert_eq!(clauses(2), ("Hort urbà".to_owned(), vec!["Un hort.".to_owned()]));
        assert_eq!(proposals[1].by, deliberation::event::By::House, "nobody is known of a meeting");
        // 22 January, midnight in Barcelona's winter; 1 July in its summer.
        assert_eq!((proposals[0].at.0, proposals[2].at.0), (1_453_417_200_000_000, 1_467_324_000_000_000));
        let expected = [
            "Bona idea, vegeu el pla (https://a.example/pla).\nGràcies é",
            "D'acord.",
            "La tercera.",
            "Resposta a res.",
            "Moderació: 1 < 2.",
        ];
        assert_eq!(said(&log), expected);
        let answers = log.iter().filter_map(|entry| match &entry.event {
            Event::ContributionMade { reply_to, .. } => Some((entry.seq, reply_to.unwrap())),
            _ => None,
        });
        let answers: Vec<_> = answers.collect();
        assert_eq!(answers[1].1, answers[0].0, "a reply hangs under what it answers");
        assert_eq!(answers[2].1, answers[1].0);
        assert_eq!(answers[3].1, answers[0].0, "or under the next above that is there");
        let groups: Vec<_> = place.store.sources(only_forum(&place.store, &brought).id).unwrap();
        let there: Vec<&str> = groups.iter().map(|source| source.there.as_str()).collect();
        for name in ["Official 1", "Organisation 7", "8", "9", "Staff 3"] {
            assert!(there.contains(&name), "{there:?}");
        }
    });
}

#[test]
fn a_whole_districts_proposals_come_in() {
    let Some(folder) = larger("decidim-barcelona-gracia") else { return };
    let place = Place::sqlite();
    let brought = bring(&place.store, decidim::bring_in(decidim::read(&folder).unwrap(), None).unwrap());
    let forum = only_forum(&place.store, &brought);
    let log = log(&place.store, &forum);
    assert_eq!(log.iter().filter(|it| matches!(it.event, Event::ProposalMade { .. })).count(), 723);
    assert_eq!(said(&log).len(), 1_290);
    assert!(said(&log).iter().all(|words| !words.contains("</") && !words.contains("<p")), "nothing is HTML afterwards");
    assert!(exported(&place.store, &forum, Format::Minutes).contains("### "));
}
