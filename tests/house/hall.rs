//! A hall for tests: the real program on a port of its own, people with phones that speak over real sockets.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use deliberation::event::{By, Entry, Event, Micros, Seq, Stage, Standing};
use deliberation::people::{ActorGroup, ForumOffice, PersonId};
use deliberation::words::{Name, Reason, Text, Title};
use moothall::clock;
use moothall::store::{CouncilId, ForumId, NewCouncil, NewForum, NewPerson, Store};
use serde_json::Value;

use crate::phone::Phone;
use crate::postgres::Cluster;

/// How long anything may take before the story is broken. Waiting ends as soon as the thing is there.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// An empty database, and the folder it lies in where it is a file.
pub struct Database {
    pub url: String,
    _folder: Option<tempfile::TempDir>,
}

impl Database {
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { url: folder.path().join("hall.db").display().to_string(), _folder: Some(folder) }
    }

    pub fn postgres() -> Self {
        Self::of(Cluster::shared())
    }

    pub fn of(cluster: &Cluster) -> Self {
        Self { url: cluster.fresh(), _folder: None }
    }
}

/// Tells a story on each of the two databases.
pub fn on_both(story: impl Fn(Hall)) {
    story(Hall::start(Database::sqlite()));
    story(Hall::start(Database::postgres()));
}

/// Waits until something is so, trying it again and again.
pub fn waits_until(what: &str, mut is_so: impl FnMut() -> bool) {
    let until = Instant::now() + PATIENCE;
    while !is_so() {
        assert!(Instant::now() < until, "it never came to pass that {what}");
        std::thread::yield_now();
    }
}

pub fn text(words: &str) -> Text {
    Text::parse(words).unwrap()
}

pub fn reason(words: &str) -> Reason {
    Reason::parse(words).unwrap()
}

pub fn name(words: &str) -> Name {
    Name::parse(words).unwrap()
}

/// The real program, running.
pub struct Hall {
    child: Child,
    pub address: String,
    pub store: Store,
    pub council: CouncilId,
    pub forum: ForumId,
    pub slug: String,
    database: Database,
}

impl Hall {
    /// A hall with one council and one forum, which stands in the stage where proposals are refined.
    pub fn start(database: Database) -> Self {
        Self::start_with(database, &[])
    }

    /// The same, with more options.
    pub fn start_with(database: Database, options: &[&str]) -> Self {
        let store = Store::open(&database.url).unwrap();
        store.migrate().unwrap();
        let (council, forum) = (CouncilId(clock::new_id()), ForumId(clock::new_id()));
        let at = clock::now();
        let lang = deliberation::event::Lang::parse("en").unwrap();
        store.add_council(&NewCouncil { id: council, slug: "elvebro".to_owned(), name: name("Elvebro"), lang, at }).unwrap();
        let slug = "square".to_owned();
        let new = NewForum { id: forum, slug: slug.clone(), council, standing: Standing::Real, source: None, at };
        store.import(&new, &[], opening(at).into_iter().map(Ok), &[], |_| {}).unwrap();
        let (child, address) = open(&database.url, "127.0.0.1:0", options);
        Self { child, address, store, council, forum, slug, database }
    }

    /// Pulls the plug.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Opens it again, on the same port.
    pub fn open_again(&mut self) {
        (self.child, self.address) = open(&self.database.url, &self.address, &[]);
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Somebody who can sign in, with their token.
    pub fn person(&self, called: &str, group: ActorGroup) -> (PersonId, String) {
        let id = PersonId(clock::new_id());
        let at = clock::now();
        let person = NewPerson {
            id,
            name: name(called),
            group,
            hat: None,
            lang: None,
            email: None,
            only_forum: None,
            fictional: false,
            at,
        };
        self.store.add_person(&person).unwrap();
        (id, self.store.sign_in(id, at).unwrap())
    }

    /// Somebody with an open phone in the forum.
    pub fn phone(&self, called: &str, group: ActorGroup) -> Phone {
        let (person, token) = self.person(called, group);
        let mut phone = Phone::new(called, self, Some((person, token)));
        phone.come();
        phone
    }

    /// A phone whose owner has not signed in.
    pub fn guest(&self) -> Phone {
        let mut phone = Phone::new("a guest", self, None);
        phone.come();
        phone
    }

    /// Somebody with an open phone in another forum of the hall.
    pub fn phone_in(&self, slug: &str, called: &str, who: Option<(PersonId, String)>) -> Phone {
        let mut phone = Phone::new(called, self, who);
        phone.slug = slug.to_owned();
        phone.come();
        phone
    }

    /// Another forum of the council, with this log.
    pub fn imports(&self, slug: &str, events: Vec<(Micros, By, Event)>) -> ForumId {
        let forum = ForumId(clock::new_id());
        let at = events.first().map_or(Micros(0), |(at, ..)| *at);
        let new =
            NewForum { id: forum, slug: slug.to_owned(), council: self.council, standing: Standing::Real, source: None, at };
        let entries = events
            .into_iter()
            .zip(1..)
            .map(|((at, by, event), n)| Ok(Entry { seq: Seq(n), id: clock::new_id(), at, by, lang: None, event }));
        self.store.import(&new, &[], entries, &[], |_| {}).unwrap();
        forum
    }

    /// Asks over HTTP, as somebody or as nobody: the status, and what the answer says.
    pub fn asks(&self, method: &str, path: &str, token: Option<&str>, body: Option<&Value>) -> (u16, Value) {
        let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
        let mut request = ureq::http::Request::builder().method(method).uri(self.url(path));
        if let Some(token) = token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        let request = request.header("content-type", "application/json");
        let sent = body.map(Value::to_string).unwrap_or_default();
        let mut response = agent.run(request.body(sent).unwrap()).unwrap();
        let said = response.body_mut().read_to_string().unwrap();
        (response.status().as_u16(), serde_json::from_str(&said).unwrap_or(Value::String(said)))
    }

    /// A page as somebody without JavaScript reads it.
    pub fn page(&self, path: &str, token: Option<&str>) -> String {
        match self.asks("GET", path, token, None) {
            (200, Value::String(page)) => page,
            other => panic!("{path}: {other:?}"),
        }
    }

    /// A second server on this hall's record.
    pub fn twin(&self) -> Twin {
        let (child, address) = open(&self.database.url, "127.0.0.1:0", &[]);
        Twin { child, address }
    }

    /// Gives an office in the forum, as the command line does.
    pub fn give_office(&self, to: &Phone, office: ForumOffice) {
        let (person, _) = to.who.clone().unwrap();
        self.append(Event::PersonJoined {
            person,
            name: name(&to.called),
            group: to.group.unwrap_or(ActorGroup::Citizen),
            hat: None,
        });
        self.append(Event::OfficeGiven { person, office });
    }

    /// Opens a stage of another forum.
    pub fn opens(&self, slug: &str, stage: Stage) {
        let forum = self.store.forum_by_slug(slug).unwrap().unwrap();
        self.append_to(forum.id, Event::StageOpened { stage, reason: reason("It is time."), days: None });
    }

    /// An entry by the house, as another node or an import writes it: past the running server.
    pub fn append(&self, event: Event) {
        self.append_to(self.forum, event);
    }

    fn append_to(&self, forum: ForumId, event: Event) {
        self.store
            .append(forum, Seq(0), |known| {
                let seq = Seq(known.len() as u32 + 1);
                (vec![Entry { seq, id: clock::new_id(), at: clock::now(), by: By::House, lang: None, event }], ())
            })
            .unwrap();
    }

    /// Runs a command of the program on this hall's database.
    pub fn command(&self, arguments: &[&str]) -> Output {
        let command =
            Command::new(env!("CARGO_BIN_EXE_moothall")).args(arguments).args(["--database", &self.database.url]).output();
        command.unwrap()
    }

    /// Changes the facts of an entry behind the hall's back; SQLite only.
    pub fn damages_entry(&self, no: u32) {
        use diesel::connection::SimpleConnection;
        use diesel::{Connection, SqliteConnection};
        let mut connection = SqliteConnection::establish(&self.database.url).unwrap();
        let damage = format!("PRAGMA busy_timeout=5000; UPDATE entries SET facts = '{{' || facts WHERE seq = {no}");
        connection.batch_execute(&damage).unwrap();
    }

    /// What the record holds, from entry 1.
    pub fn record(&self) -> Vec<Entry> {
        self.store.read(self.forum, Seq(0), usize::MAX).unwrap().into_iter().map(|kept| kept.entry).collect()
    }
}

/// Another server on the same record.
pub struct Twin {
    child: Child,
    pub address: String,
}

impl Twin {
    /// A guest's phone that is connected to this server.
    pub fn phone_in(&self, hall: &Hall, slug: &str) -> Phone {
        let mut phone = Phone::new("a guest elsewhere", hall, None);
        phone.address.clone_from(&self.address);
        phone.slug = slug.to_owned();
        phone.come();
        phone
    }
}

impl Drop for Twin {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Hall {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn open(database: &str, listen: &str, options: &[&str]) -> (Child, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_moothall"))
        .args(["serve", "--database", database, "--listen", listen, "--log", "error"])
        .args(options)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.split("http://").nth(1).unwrap().trim().trim_end_matches('/').to_owned();
    (child, address)
}

fn opening(at: Micros) -> Vec<Entry> {
    let opened = Event::ForumOpened {
        title: Title::parse("Evenings at the square").unwrap(),
        question: text("How can the square be good for everyone after 17:00?"),
        mandate: text("At most five measures, within the budget."),
        problem: text("Noise and insecurity in the evenings."),
        stages: vec![Stage::Diagnose, Stage::Create, Stage::Refine, Stage::Authorise, Stage::Closed],
        standing: Standing::Real,
        source: None,
        participation: deliberation::act::Participation::Open,
        plan: BTreeMap::new(),
        template: None,
        grew_from: None,
    };
    let refine = Event::StageOpened { stage: Stage::Refine, reason: reason("Ideas are there."), days: None };
    [opened, refine]
        .into_iter()
        .zip(1..)
        .map(|(event, n)| Entry { seq: Seq(n), id: clock::new_id(), at, by: By::House, lang: None, event })
        .collect()
}
