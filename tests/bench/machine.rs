//! The machine, described once: a figure without it says nothing.

use std::fmt;
use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use std::time::Instant;

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Machine {
    pub cpu: String,
    pub cores: usize,
    pub memory_gib: f64,
    pub kernel: String,
    /// The middle one of fifty: 8 kB written and made durable where the record of the measured hall lies.
    pub fsync_ms: f64,
    /// The load of the last minute when the measuring began: what other work there was.
    pub load_at_start: f64,
}

impl Machine {
    pub fn describe(folder: &Path) -> Self {
        let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
        let field = |text: &str, name: &str| {
            let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_default();
            line.split_once(':').map_or("?", |(_, value)| value.trim()).to_owned()
        };
        let memory = field(&read("/proc/meminfo"), "MemTotal");
        let memory_kib: f64 = memory.split(' ').next().and_then(|kib| kib.parse().ok()).unwrap_or_default();
        let load = read("/proc/loadavg");
        Self {
            cpu: field(&read("/proc/cpuinfo"), "model name"),
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            memory_gib: (memory_kib / 1_048_576.0 * 10.0).round() / 10.0,
            kernel: read("/proc/sys/kernel/osrelease").trim().to_owned(),
            fsync_ms: fsync_ms(folder),
            load_at_start: load.split(' ').next().and_then(|load| load.parse().ok()).unwrap_or_default(),
        }
    }
}

impl fmt::Display for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { cpu, cores, memory_gib, kernel, fsync_ms, load_at_start } = self;
        write!(
            f,
            "{cpu}, {cores} cores, {memory_gib} GiB, Linux {kernel}, fsync {fsync_ms:.2} ms, load at start {load_at_start:.1}"
        )
    }
}

fn fsync_ms(folder: &Path) -> f64 {
    let path = folder.join("fsync");
    let mut file = File::create(&path).unwrap();
    let mut took: Vec<f64> = (0..50)
        .map(|_| {
            file.seek(SeekFrom::Start(0)).unwrap();
            file.write_all(&[7; 8_192]).unwrap();
            let began = Instant::now();
            file.sync_data().unwrap();
            began.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    std::fs::remove_file(path).unwrap();
    took.sort_by(f64::total_cmp);
    took[took.len() / 2]
}

/// Thousands of phones need thousands of files open: as many as this user may have.
pub fn raise_file_limit(needed: u64) {
    let now = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: now.maximum, maximum: now.maximum }).unwrap();
    let most = now.maximum.unwrap_or(u64::MAX);
    assert!(most >= needed, "{needed} files have to be open at once, and {most} may: raise the limit (ulimit -Hn)");
}
