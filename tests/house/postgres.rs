//! A real PostgreSQL for the tests, thrown away afterwards: a cluster in a temporary folder, one for the whole test program and
//! more for tests that pull the plug. It ends with the test program, however that ends.

use std::ffi::OsString;
use std::io::{Read, Seek, Write};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};
use moothall::store::Store;

/// Nothing of a test must outlast it, and no test asks for a power cut.
const SETTINGS: &str = "fsync = off\nfull_page_writes = off\nsynchronous_commit = off\nmax_connections = 200\n\
    shared_buffers = 32MB\nautovacuum = off\nlisten_addresses = '127.0.0.1'\n";

/// A running cluster.
pub struct Cluster {
    folder: PathBuf,
    port: u16,
    n_databases: AtomicU32,
    /// Waits for the end of its input, which is the end of this program, and clears up.
    guard: Child,
}

impl Cluster {
    /// The cluster of the whole test program.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Cluster> = OnceLock::new();
        SHARED.get_or_init(Self::start)
    }

    /// A cluster of one's own, to be stopped and started.
    pub fn start() -> Self {
        let cluster = Self::prepare();
        cluster.resume();
        cluster
    }

    /// A cluster that takes encrypted connections and no others.
    pub fn start_with_tls_only() -> Self {
        let cluster = Self::prepare();
        let data = cluster.data();
        run(command("openssl")
            .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost", "-keyout"])
            .arg(data.join("server.key"))
            .arg("-out")
            .arg(data.join("server.crt")));
        std::fs::write(data.join("pg_hba.conf"), "hostssl all all 127.0.0.1/32 trust\n").unwrap();
        let mut settings = std::fs::OpenOptions::new().append(true).open(data.join("postgresql.auto.conf")).unwrap();
        settings.write_all(b"ssl = on\n").unwrap();
        cluster.resume();
        cluster
    }

    fn prepare() -> Self {
        let folder = tempfile::Builder::new().prefix("moothall-postgres-").tempdir().unwrap().keep();
        if let Some((user, group)) = other_user() {
            std::os::unix::fs::chown(&folder, Some(user), Some(group)).unwrap();
        }
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let guard = guard(&folder);
        let cluster = Self { folder, port, n_databases: AtomicU32::new(0), guard };
        run(command("initdb").arg("-D").arg(cluster.data()).args([
            "-U",
            "hall",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--no-locale",
            "-N",
        ]));
        let settings = format!("{SETTINGS}port = {port}\nunix_socket_directories = '{}'\n", cluster.folder.display());
        std::fs::write(cluster.data().join("postgresql.auto.conf"), settings).unwrap();
        cluster
    }

    /// Starts it again.
    pub fn resume(&self) {
        let log = self.folder.join("log");
        run(command("pg_ctl").arg("-D").arg(self.data()).arg("-l").arg(log).args(["-w", "-t", "60", "start"]));
    }

    /// Stops it at once, as a crash would.
    pub fn stop(&self) {
        run(command("pg_ctl").arg("-D").arg(self.data()).args(["-m", "immediate", "-w", "stop"]));
    }

    /// The address of a fresh, empty database.
    pub fn fresh(&self) -> String {
        let name = format!("hall_{}", self.n_databases.fetch_add(1, Ordering::Relaxed));
        self.sql(&format!("CREATE DATABASE {name}"));
        self.address(&name)
    }

    /// Runs SQL beside all tests' databases.
    pub fn sql(&self, sql: &str) {
        let mut conn = PgConnection::establish(&self.address("postgres")).unwrap();
        conn.batch_execute(sql).unwrap();
    }

    fn address(&self, database: &str) -> String {
        format!("postgres://hall@127.0.0.1:{}/{database}", self.port)
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        let _ = self.guard.wait();
    }
}

/// A process of its own group, so that neither a panic nor an interrupted run leaves a server or a folder behind.
fn guard(folder: &Path) -> Child {
    let mut guard = command("sh");
    guard.args(["-c", "cat > /dev/null; \"$0\" -D \"$1/data\" -m immediate -w stop > /dev/null 2>&1; rm -rf \"$1\""]);
    guard.arg(binary("pg_ctl")).arg(folder).process_group(0);
    guard.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// PostgreSQL refuses to run as root: then it runs as its own user.
fn other_user() -> Option<(u32, u32)> {
    let id = |args: &[&str]| {
        let out = Command::new("id").args(args).output().unwrap();
        String::from_utf8_lossy(&out.stdout).trim().parse::<u32>().ok()
    };
    if id(&["-u"]) != Some(0) {
        return None;
    }
    let found = id(&["-u", "postgres"]).zip(id(&["-g", "postgres"]));
    Some(found.expect("these tests run as root and need a user 'postgres': install PostgreSQL (apt-get install postgresql)"))
}

fn binary(name: &str) -> OsString {
    let newest = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let newest = newest.map(|version| version.path().join("bin").join(name)).filter(|path| path.exists());
    let in_path = std::env::var_os("PATH").unwrap_or_default();
    let in_path = std::env::split_paths(&in_path).map(|folder| folder.join(name)).find(|path| path.exists());
    newest
        .max()
        .or(in_path)
        .unwrap_or_else(|| panic!("these tests need PostgreSQL's {name}: install it (apt-get install postgresql)"))
        .into_os_string()
}

fn command(name: &str) -> Command {
    let mut command = Command::new(if matches!(name, "sh" | "openssl") { name.into() } else { binary(name) });
    command.current_dir("/").env_remove("PGHOST").env_remove("PGPORT").env("LC_ALL", "C");
    if let Some((user, group)) = other_user() {
        command.uid(user).gid(group);
    }
    command
}

fn run(command: &mut Command) {
    // Into a file and not a pipe: the server inherits it and would hold a pipe open for ever.
    let said = tempfile::tempfile().unwrap();
    let status = command
        .stdin(Stdio::null())
        .stdout(said.try_clone().unwrap())
        .stderr(said.try_clone().unwrap())
        .status()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    if !status.success() {
        let mut said = said;
        let mut text = String::new();
        said.rewind().unwrap();
        said.read_to_string(&mut text).unwrap();
        panic!("{command:?} failed: {text}");
    }
}

/// A fresh, migrated database on one or the other.
pub struct Place {
    /// A handle on it.
    pub store: Store,
    /// Where it is, for further handles and for the command line.
    pub address: String,
    _folder: Option<tempfile::TempDir>,
}

impl Place {
    /// On SQLite.
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let address = folder.path().join("hall.db").to_str().unwrap().to_owned();
        Self::at(address, Some(folder))
    }

    /// On the PostgreSQL of the whole test program.
    pub fn postgres() -> Self {
        Self::at(Cluster::shared().fresh(), None)
    }

    /// On a cluster.
    pub fn on(cluster: &Cluster) -> Self {
        Self::at(cluster.fresh(), None)
    }

    fn at(address: String, folder: Option<tempfile::TempDir>) -> Self {
        let store = Store::open(&address).unwrap();
        store.migrate().unwrap();
        Self { store, address, _folder: folder }
    }

    /// A handle with connections of its own, as another server or the command line would have.
    pub fn another_handle(&self) -> Store {
        Store::open(&self.address).unwrap()
    }

    /// Runs SQL behind the store's back and says how many rows it touched.
    pub fn sql(&self, sql: &str) -> usize {
        use diesel::RunQueryDsl;
        if self.address.starts_with("postgres") {
            let mut conn = PgConnection::establish(&self.address).unwrap();
            diesel::sql_query(sql).execute(&mut conn).unwrap()
        } else {
            let mut conn = diesel::SqliteConnection::establish(&self.address).unwrap();
            conn.batch_execute("PRAGMA busy_timeout = 5000").unwrap();
            diesel::sql_query(sql).execute(&mut conn).unwrap()
        }
    }
}

/// Tells a story on a fresh SQLite database, and again on a fresh PostgreSQL database.
pub fn on_both(story: impl Fn(&Place)) {
    eprintln!("on SQLite:");
    story(&Place::sqlite());
    eprintln!("on PostgreSQL:");
    story(&Place::postgres());
}
