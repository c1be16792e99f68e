//! One forum, running: judge, write, tell; again. One task owns its state; nobody else touches it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::time::Duration;

use deliberation::forum::Changed;
use deliberation::item::Topic;
use deliberation::people::Who;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, interval, sleep_until};
use uuid::Uuid;

use super::desk::{Batch, Desk, Lost, Submission, Verdict};
use super::looks::Looks;
use super::running::Ask;
use super::seat::{Seat, SeatId};
use super::told::Told;
use crate::store::{ForumId, Store};
use crate::wire::{Fault, Place, Tell, close};

/// How many are taken into one batch.
const BATCH_MOST: usize = 512;
/// A busy forum tells at most this often.
const TICK: Duration = Duration::from_millis(100);
/// How often slow, silent and leaving phones are looked after.
const SWEEP: Duration = Duration::from_secs(2);
/// After this many sweeps in a row without a sign of life a phone is let go: a minute.
const SILENT_SWEEPS: u32 = 30;
/// How often a record that cannot be reached is tried again.
const AWAY_PAUSE: Duration = Duration::from_secs(1);
/// How long a phone waits before it sends again what was not kept, in milliseconds.
const NOT_KEPT_WAIT_MS: u32 = 1_500;
/// How long what time brings waits after it could not be written.
const TIME_RESTS: Duration = Duration::from_secs(300);
/// A forum that nobody visits leaves memory after this many sweeps: ten minutes.
const IDLE_SWEEPS: u32 = 300;

/// To whom the verdicts of a batch go.
enum Asker {
    Seat(SeatId, Uuid),
    Caller(oneshot::Sender<Vec<Verdict>>, usize),
}

/// What waits to be recorded, with those who asked, in the same order.
#[derive(Default)]
struct Waiting {
    submissions: Vec<Submission>,
    askers: Vec<Asker>,
}

impl Waiting {
    fn add(&mut self, asker: Asker, submissions: impl IntoIterator<Item = Submission>) {
        self.askers.push(asker);
        self.submissions.extend(submissions);
    }
}

/// A forum's task.
pub(super) struct Task {
    store: Store,
    id: ForumId,
    /// Absent while the record cannot be reached.
    desk: Option<Desk>,
    try_again: Instant,
    seats: BTreeMap<SeatId, Seat>,
    told: Told,
    looks: Looks,
    last_tick: Instant,
    here: u32,
    idle_sweeps: u32,
    /// What time brings is not written before this moment: the last time it could not be.
    time_rests_until: Instant,
}

impl Task {
    pub fn new(store: Store, id: ForumId) -> Self {
        let now = Instant::now();
        Self {
            store,
            id,
            desk: None,
            try_again: now,
            seats: BTreeMap::new(),
            told: Told::default(),
            looks: Looks::default(),
            last_tick: now,
            here: 0,
            idle_sweeps: 0,
            time_rests_until: now,
        }
    }

    pub async fn run(mut self, mut inbox: mpsc::Receiver<Ask>) {
        let mut waiting = Vec::new();
        let mut sweeps = interval(SWEEP);
        sweeps.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            let next_tick = self.last_tick + TICK;
            tokio::select! {
                n = inbox.recv_many(&mut waiting, BATCH_MOST) => {
                    if n == 0 || self.turn(&mut waiting).await.is_break() {
                        return;
                    }
                }
                () = sleep_until(next_tick), if self.told.is_waiting() && self.desk.is_some() => self.tell(),
                _ = sweeps.tick() => {
                    self.open().await;
                    self.keep_time().await;
                    self.sweep();
                    if self.idle_sweeps >= IDLE_SWEEPS {
                        return;
                    }
                }
            }
        }
    }

    /// One turn: everything that waits. What is to be recorded goes first, as one batch; then the rest is answered.
    async fn turn(&mut self, waiting: &mut Vec<Ask>) -> ControlFlow<()> {
        self.idle_sweeps = 0;
        self.open().await;
        let mut batch = Waiting::default();
        let mut others = Vec::new();
        for ask in waiting.drain(..) {
            match ask {
                Ask::Record { id, act, lang, event } => {
                    if let Some(seat) = self.seats.get(&id) {
                        batch.add(Asker::Seat(id, act), [Submission { id: act, lang, event, who: seat.who.clone() }]);
                    }
                }
                Ask::Submit { submissions, answer } => batch.add(Asker::Caller(answer, submissions.len()), submissions),
                // A seat is taken at once: what it sends may stand behind it in this very turn.
                Ask::Sit { id, seat } => self.sit(id, seat),
                Ask::Stop => {
                    self.stop();
                    return ControlFlow::Break(());
                }
                Ask::Rise { .. }
                | Ask::Since { .. }
                | Ask::Leave { .. }
                | Ask::Read(_)
                | Ask::Look { .. }
                | Ask::Renew { .. } => {
                    others.push(ask);
                }
            }
        }
        if !batch.submissions.is_empty() {
            self.record(batch).await;
        }
        for ask in others {
            self.answer(ask);
        }
        if self.told.is_waiting() && self.last_tick.elapsed() >= TICK {
            self.tell();
        }
        ControlFlow::Continue(())
    }

    /// Reads the state from the log, where there is none.
    async fn open(&mut self) {
        if self.desk.is_some() || Instant::now() < self.try_again {
            return;
        }
        let (store, id) = (self.store.clone(), self.id);
        match tokio::task::spawn_blocking(move || Desk::open(&store, id)).await {
            Ok(Ok(desk)) => {
                self.desk = Some(desk);
                self.told.all_changed();
                self.rights_changed();
            }
            Ok(Err(error)) => {
                tracing::error!(forum = %self.id.0, %error, "the forum cannot be opened");
                self.try_again = Instant::now() + AWAY_PAUSE;
            }
            Err(panic) => {
                tracing::error!(forum = %self.id.0, %panic, "the log does not replay");
                self.try_again = Instant::now() + AWAY_PAUSE;
            }
        }
    }

    /// The state moves into the writer and comes back with the batch; if the batch is lost, so is the state, and it is
    /// read anew from the log.
    async fn record(&mut self, waiting: Waiting) {
        let Waiting { submissions, askers } = waiting;
        let Some(desk) = self.desk.take() else {
            return self.not_kept(askers);
        };
        let (store, id) = (self.store.clone(), self.id);
        match tokio::task::spawn_blocking(move || desk.record(&store, id, &submissions)).await {
            Ok(Ok(batch)) => {
                let (verdicts, changed) = self.takes_back(batch);
                self.answer_batch(askers, verdicts);
                self.note(&changed);
            }
            Ok(Err(Lost { error, .. })) => {
                tracing::error!(forum = %self.id.0, %error, "a batch could not be kept");
                self.not_kept(askers);
            }
            Err(panic) => {
                tracing::error!(forum = %self.id.0, %panic, "a batch broke an invariant; the forum is read anew");
                self.not_kept(askers);
            }
        }
    }

    fn takes_back(&mut self, batch: Batch) -> (Vec<Verdict>, Changed) {
        self.desk = Some(batch.desk);
        if batch.hides {
            self.looks.forget();
        }
        (batch.verdicts, batch.changed)
    }

    /// Records what time has brought while nobody acted. A record that can only be read keeps its forum open.
    async fn keep_time(&mut self) {
        let now = Instant::now();
        let Some(desk) = self.desk.take_if(|desk| now >= self.time_rests_until && desk.is_time_to_ask()) else { return };
        let (store, id) = (self.store.clone(), self.id);
        match tokio::task::spawn_blocking(move || desk.keep_time(&store, id)).await {
            Ok(Ok(batch)) => {
                let (_, changed) = self.takes_back(batch);
                self.note(&changed);
            }
            Ok(Err(Lost { desk, error })) => {
                tracing::error!(forum = %self.id.0, %error, "what time brought could not be kept");
                self.desk = desk.map(|desk| *desk);
                self.time_rests_until = now + TIME_RESTS;
            }
            Err(panic) => {
                tracing::error!(forum = %self.id.0, %panic, "what time brought broke an invariant; the forum is read anew");
                self.time_rests_until = now + TIME_RESTS;
            }
        }
    }

    fn answer_batch(&mut self, askers: Vec<Asker>, verdicts: Vec<Verdict>) {
        let mut verdicts = verdicts.into_iter();
        for asker in askers {
            match asker {
                Asker::Seat(id, act) => {
                    let tell = match verdicts.next() {
                        Some(Verdict::Kept(no)) => Tell::Kept { id: act, no },
                        Some(Verdict::Refused(refusal)) => Tell::Refused { id: act, refusal },
                        None => continue,
                    };
                    if let Some(seat) = self.seats.get_mut(&id) {
                        seat.say(&tell);
                    }
                }
                Asker::Caller(answer, n) => {
                    let _ = answer.send(verdicts.by_ref().take(n).collect());
                }
            }
        }
    }

    fn not_kept(&mut self, askers: Vec<Asker>) {
        for asker in askers {
            // A caller that waits for verdicts learns it from the answer's end being dropped.
            if let Asker::Seat(id, act) = asker
                && let Some(seat) = self.seats.get_mut(&id)
            {
                seat.say(&Tell::Fault { id: Some(act), fault: Fault::NotKept { wait_ms: NOT_KEPT_WAIT_MS } });
            }
        }
    }

    fn note(&mut self, changed: &Changed) {
        self.told.changed(changed.topics.iter().copied());
        if changed.rights {
            self.rights_changed();
            return;
        }
        let Some(desk) = &self.desk else { return };
        for seat in self.seats.values_mut() {
            if seat.person().is_some_and(|person| changed.people.contains(&person)) {
                let own = desk.forum().own(&seat.who);
                seat.sees(own);
            }
        }
    }

    /// What people may do may have changed, for anyone.
    fn rights_changed(&mut self) {
        let Some(desk) = &self.desk else { return };
        let guest = desk.forum().own(&Who::Guest);
        for seat in self.seats.values_mut() {
            let own = if seat.who == Who::Guest { guest.clone() } else { desk.forum().own(&seat.who) };
            seat.sees(own);
        }
    }

    fn sit(&mut self, id: SeatId, mut seat: Seat) {
        if let Some(desk) = &self.desk {
            seat.sees(desk.forum().own(&seat.who));
        }
        seat.say(&Tell::Here { people: self.here.max(1) });
        self.seats.insert(id, seat);
    }

    fn answer(&mut self, ask: Ask) {
        match ask {
            Ask::Rise { id } => drop(self.seats.remove(&id)),
            Ask::Leave { id, topic } => {
                if let Some(seat) = self.seats.get_mut(&id) {
                    seat.topics.remove(&topic);
                }
            }
            Ask::Since { id, topic, place } => self.since(id, topic, place),
            Ask::Read(reading) => reading(self.desk.as_ref()),
            Ask::Look { topic, answer } => {
                let look = match &self.desk {
                    Some(desk) if desk.forum().has_topic(topic) => Some(self.looks.public(desk, topic)),
                    Some(_) => None,
                    None => self.looks.last(topic),
                };
                let _ = answer.send(look);
            }
            Ask::Renew { person } => {
                for seat in self.seats.values_mut().filter(|seat| seat.person() == Some(person.id)) {
                    seat.who = Who::Person(person.clone());
                }
                self.rights_changed();
            }
            Ask::Sit { .. } | Ask::Record { .. } | Ask::Submit { .. } | Ask::Stop => {}
        }
    }

    fn since(&mut self, id: SeatId, topic: Topic, place: Place) {
        let Some(seat) = self.seats.get_mut(&id) else { return };
        match &self.desk {
            Some(desk) if desk.forum().has_topic(topic) => self.told.follow(desk, seat, topic, place),
            Some(_) => seat.say(&Tell::Fault { id: None, fault: Fault::NoSuchTopic }),
            None => seat.say(&Tell::Fault { id: None, fault: Fault::NotKept { wait_ms: NOT_KEPT_WAIT_MS } }),
        }
    }

    fn tell(&mut self) {
        self.last_tick = Instant::now();
        if let Some(desk) = &self.desk {
            self.told.tell(desk, &mut self.seats);
        }
    }

    /// Looks after those who are slow, silent or gone, and counts who is here.
    fn sweep(&mut self) {
        for seat in self.seats.values_mut() {
            if seat.silent_for() >= SILENT_SWEEPS {
                seat.close(close::SILENT, "nothing was heard for a minute");
            }
            if seat.flush() && seat.behind {
                seat.behind = false;
                if let Some(desk) = &self.desk {
                    for topic in seat.topics.clone() {
                        seat.say(&Tell::Reached { topic, at: desk.forum().at() });
                    }
                }
            }
        }
        self.seats.retain(|_, seat| !seat.is_gone());
        let people: BTreeSet<_> = self.seats.values().filter_map(Seat::person).collect();
        let guests = self.seats.values().filter(|seat| seat.person().is_none()).count();
        let here = u32::try_from(people.len() + guests).unwrap_or(u32::MAX);
        if here != self.here {
            self.here = here;
            let frame = super::seat::encode(&Tell::Here { people: here });
            for seat in self.seats.values_mut() {
                // Only a count: whoever is slow gets the next one.
                if !seat.behind {
                    seat.hint(frame.clone());
                }
            }
        }
        self.idle_sweeps = if self.seats.is_empty() { self.idle_sweeps + 1 } else { 0 };
    }

    /// The server stops: everyone comes back at a moment of their own, so that they do not all come at once.
    fn stop(&mut self) {
        for (n, seat) in self.seats.values_mut().enumerate() {
            let wait_ms = 500 + (n * 37) % 4_500;
            seat.close(close::STOPPING, &wait_ms.to_string());
        }
    }
}
