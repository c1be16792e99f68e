//! A conversation is played into a rehearsal over real sockets, while the plug is pulled again and again.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use deliberation::event::{Event, Seq, Standing};
use deliberation::people::{ActorGroup, CouncilOffice};
use moothall::exchange::export::Format;
use moothall::exchange::polis::{self, Conversation};
use moothall::exchange::replay::{ReplayError, Report, Tempo, play};

use crate::exchange::{cells, data, exported};
use crate::hall::{Hall, on_both};

/// How many votes of the conversation are played: a debug build on a small machine is to be done in seconds.
const N_VOTES: usize = 900;

/// A part of the conversation, from its beginning, with two statements that its hosts moderated out.
fn part() -> Conversation {
    let mut conversation = polis::read(&data("polis-brexit-consensus")).unwrap();
    conversation.ballots.truncate(N_VOTES);
    for statement in conversation.statements.iter_mut().step_by(30) {
        statement.moderated_out = true;
    }
    conversation
}

fn tempo(open_at_once: usize) -> Tempo {
    Tempo { speed: 600.0, longest_pause: Duration::from_millis(2), open_at_once, patience: Duration::from_secs(60), lang: None }
}

/// Plays beside the test, which hears how many acts were answered.
fn start(hall: &Hall, conversation: Conversation, tempo: Tempo) -> (JoinHandle<Result<Report, ReplayError>>, Receiver<u64>) {
    let (person, token) = hall.person("Ingrid", ActorGroup::Manager);
    let council = hall.store.councils().unwrap()[0].id;
    hall.store.give_office(council, person, CouncilOffice::Administrator).unwrap();
    let (told, hears) = channel();
    let url = hall.url("");
    let playing = std::thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let progress = move |n| {
            let _ = told.send(n);
        };
        runtime.block_on(play(&conversation, &url, &token, &tempo, progress))
    });
    (playing, hears)
}

fn expected(conversation: &Conversation) -> BTreeMap<(String, String), String> {
    let cell = |ballot: &polis::Ballot| {
        let vote = match ballot.vote {
            deliberation::event::Vote::Agree => "1",
            deliberation::event::Vote::Pass => "0",
            deliberation::event::Vote::Disagree => "-1",
        };
        let statement = conversation.statements[ballot.statement].id.clone();
        ((ballot.participant.clone(), statement), vote.to_owned())
    };
    conversation.ballots.iter().map(cell).collect()
}

fn nothing_is_lost_nor_doubled(hall: &Hall, conversation: &Conversation, report: &Report) {
    let forum = hall.store.forum_by_slug(&report.forum).unwrap().unwrap();
    assert_eq!(forum.standing, Standing::Rehearsal);
    assert!(cells(&exported(&hall.store, &forum, Format::VotesCsv)) == expected(conversation));
    assert!(hall.store.verify(forum.id, |finding| panic!("{finding:?}")).unwrap().is_whole());
    let log: Vec<Event> = hall.store.read(forum.id, Seq(0), usize::MAX).unwrap().into_iter().map(|it| it.entry.event).collect();
    let count = |is: fn(&Event) -> bool| log.iter().filter(|event| is(event)).count();
    let n_hidden = conversation.statements.iter().filter(|it| it.moderated_out).count();
    assert_eq!(count(|it| matches!(it, Event::StatementMade { .. })), conversation.statements.len());
    assert_eq!(count(|it| matches!(it, Event::EntryHidden { .. })), n_hidden);
    let n_acts = conversation.acts().len() + n_hidden;
    assert_eq!(report.sent, u64::try_from(n_acts).unwrap());
    assert_eq!(report.acknowledged + report.refused, report.sent);
    let n_votes = count(|it| matches!(it, Event::VoteCast { .. }));
    let n_kept = n_votes + conversation.statements.len() + n_hidden;
    assert_eq!(report.acknowledged, u64::try_from(n_kept).unwrap(), "{report:?}");
    // The same answer once more is refused, and nothing else is.
    assert_eq!(report.refusals.get("nothing_changes").copied().unwrap_or(0), report.refused, "{report:?}");
    assert!(report.skipped.is_empty());
}

#[test]
fn a_replay_survives_the_plug_being_pulled_three_times() {
    on_both(|mut hall| {
        let conversation = part();
        let (playing, hears) = start(&hall, conversation.clone(), tempo(2_000));
        for until in [150, 400, 650] {
            while hears.recv().unwrap() < until {}
            hall.kill();
            hall.open_again();
        }
        let report = playing.join().unwrap().unwrap();
        assert!(report.reconnects >= 3, "{report:?}");
        nothing_is_lost_nor_doubled(&hall, &conversation, &report);
    });
}

#[test]
fn few_connections_are_shared_by_many_people() {
    let hall = Hall::start(crate::hall::Database::sqlite());
    let conversation = part();
    let (playing, _hears) = start(&hall, conversation.clone(), tempo(3));
    let report = playing.join().unwrap().unwrap();
    nothing_is_lost_nor_doubled(&hall, &conversation, &report);
}

#[test]
fn whoever_is_no_administrator_opens_no_rehearsal() {
    let hall = Hall::start(crate::hall::Database::sqlite());
    let (_, token) = hall.person("Noor", ActorGroup::Citizen);
    let conversation = polis::read(Path::new(&data("polis-brexit-consensus"))).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let done = runtime.block_on(play(&conversation, &hall.url(""), &token, &tempo(10), |_| {}));
    assert!(matches!(&done, Err(ReplayError::Refused(why)) if why.contains("not_yours")), "{done:?}");
    let done = runtime.block_on(play(&conversation, "hall.example", &token, &tempo(10), |_| {}));
    assert!(matches!(done, Err(ReplayError::BadAddress(_))));
}
