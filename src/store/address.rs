//! Where the database is, as the operator writes it.

use super::StoreError;

/// An understood address.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Address {
    /// A path or a `file:` address.
    Sqlite(String),
    /// An address for libpq, with what was left unsaid added.
    Postgres(String),
}

/// libpq's own words for a server that is gone: without them a lost network would hold a caller for many minutes.
const PATIENCE: [(&str, &str); 5] = [
    ("connect_timeout", "3"),
    ("keepalives_idle", "10"),
    ("keepalives_interval", "5"),
    ("keepalives_count", "3"),
    ("tcp_user_timeout", "15000"),
];

impl Address {
    /// Understands an address.
    pub(super) fn parse(database: &str) -> Result<Self, StoreError> {
        if database.starts_with("postgres://") || database.starts_with("postgresql://") {
            let local = std::env::var_os("PGHOST").is_none_or(|host| host.is_empty());
            let mode_is_set = std::env::var_os("PGSSLMODE").is_some_and(|mode| !mode.is_empty());
            return Ok(Self::Postgres(complete(database, local, mode_is_set)));
        }
        let path = database.strip_prefix("sqlite:").unwrap_or(database);
        let path = path.strip_prefix("//").unwrap_or(path);
        if path.is_empty() || path.contains('\0') {
            return Err(StoreError::BadAddress("a path, or postgres://… is needed"));
        }
        if path.contains(":memory:") || path.contains("mode=memory") {
            return Err(StoreError::BadAddress("a record that is only in memory would not be kept"));
        }
        if path.contains("://") {
            return Err(StoreError::BadAddress("only SQLite files and postgres:// are understood"));
        }
        Ok(Self::Sqlite(path.to_owned()))
    }
}

/// Adds to a PostgreSQL address what keeps callers from waiting for ever, and the demand for TLS on the way to another machine:
/// libpq by itself would go on in clear text where the server has none.
fn complete(url: &str, unnamed_is_local: bool, mode_is_set: bool) -> String {
    let mut whole = url.to_owned();
    let has = |whole: &str, name: &str| {
        whole.split_once('?').is_some_and(|(_, query)| query.split('&').any(|pair| pair.split('=').next() == Some(name)))
    };
    let mut add = |name: &str, value: &str| {
        if !has(&whole, name) {
            whole.push(if whole.contains('?') { '&' } else { '?' });
            whole.push_str(&format!("{name}={value}"));
        }
    };
    for (name, value) in PATIENCE {
        add(name, value);
    }
    if !mode_is_set && !is_local(url, unnamed_is_local) {
        add("sslmode", "require");
    }
    whole
}

/// Whether every host the address names is this machine.
fn is_local(url: &str, unnamed_is_local: bool) -> bool {
    let rest = url.split_once("://").map_or("", |(_, rest)| rest);
    let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
    let authority = place.split('/').next().unwrap_or("");
    let hosts = authority.rsplit_once('@').map_or(authority, |(_, hosts)| hosts);
    let named =
        query.split('&').filter_map(|pair| pair.split_once('=')).filter(|(name, _)| matches!(*name, "host" | "hostaddr"));
    let mut any = false;
    let mut all_local = true;
    for host in hosts.split(',').chain(named.flat_map(|(_, value)| value.split(','))).filter(|host| !host.is_empty()) {
        any = true;
        all_local &= host_is_local(host);
    }
    if any { all_local } else { unnamed_is_local }
}

fn host_is_local(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or(v6),
        None if host.matches(':').count() == 1 => host.split(':').next().unwrap_or(host),
        None => host,
    };
    let is_socket = name.starts_with('/') || name.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("%2f"));
    let is_loopback = name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    is_socket || is_loopback || name.eq_ignore_ascii_case("localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks_for_tls(url: &str) -> bool {
        complete(url, true, false).contains("sslmode=require")
    }

    #[test]
    fn the_way_to_another_machine_is_never_in_clear_text_silently() {
        for url in [
            "postgres://hall@db.example/hall",
            "postgres://hall:localhost@db.example:5432/hall",
            "postgresql://db.example",
            "postgres://localhost,db.example/hall",
            "postgres:///hall?host=db.example",
            "postgres://localhost/hall?hostaddr=10.0.0.7",
            "postgres://127.0.0.1.example/hall?application_name=sslmode",
            "postgres://[2001:db8::1]:5432/hall",
        ] {
            assert!(asks_for_tls(url), "{url}");
        }
        for url in [
            "postgres://hall@localhost/hall",
            "postgres://127.0.0.1:5432/hall",
            "postgres://[::1]:5432/hall",
            "postgres:///hall",
            "postgres://hall@%2Frun%2Fpostgresql/hall",
            "postgres:///hall?host=/run/postgresql",
        ] {
            assert!(!asks_for_tls(url), "{url}");
        }
    }

    #[test]
    fn what_the_operator_said_stands() {
        assert!(!asks_for_tls("postgres://db.example/hall?sslmode=verify-full"));
        assert!(!complete("postgres://db.example/hall", true, true).contains("sslmode"));
        assert!(complete("postgres:///hall", false, false).contains("sslmode=require"), "PGHOST may name another machine");
        let patient = complete("postgres://localhost/hall?connect_timeout=60", true, false);
        assert!(patient.contains("connect_timeout=60&keepalives_idle=10") && !patient.contains("connect_timeout=3"));
    }

    #[test]
    fn paths_and_nonsense_are_told_apart() {
        let path = |database| match Address::parse(database) {
            Ok(Address::Sqlite(path)) => Some(path),
            Ok(Address::Postgres(_)) | Err(_) => None,
        };
        assert_eq!(path("hall.db").as_deref(), Some("hall.db"));
        assert_eq!(path("sqlite:/srv/hall.db").as_deref(), Some("/srv/hall.db"));
        assert_eq!(path("sqlite:///srv/hall.db").as_deref(), Some("/srv/hall.db"));
        assert_eq!(path("sqlite:file:/srv/hall.db?mode=ro").as_deref(), Some("file:/srv/hall.db?mode=ro"));
        for nonsense in ["", "sqlite:", ":memory:", "mysql://hall", "a\0b"] {
            assert_eq!(path(nonsense), None, "{nonsense}");
        }
    }
}
