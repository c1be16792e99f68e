//! What a phone fetches before it shows a forum for the first time: the page, its scripts, one language, its style sheets; each as
//! the hall sends it to a browser that takes gzip.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};
use std::path::Path;

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use serde::Deserialize;
use serde_json::Value;

use crate::figure::{Better, Figure, Pair};
use crate::hall::Hall;
use crate::place::Engine;
use crate::say;

/// What the phone's build allows too (`frontend/vite.config.ts`); 50 kB is where it should come down to: on a slow phone each
/// kilobyte of script is also a millisecond of its processor.
const SCRIPT_BUDGET: f64 = 56_000.0;
const STYLE_BOUND: f64 = 15_000.0;
/// A page is made for each visitor, so it is compressed quickly rather than hard.
const HTML_BOUND: f64 = 1.5;

/// An entry of the build's list of files.
#[derive(Deserialize)]
struct Built {
    file: String,
    #[serde(default, rename = "isEntry")]
    is_entry: bool,
    #[serde(default)]
    imports: Vec<String>,
    #[serde(default)]
    css: Vec<String>,
}

pub fn measure(engine: &Engine) -> Vec<Figure> {
    let place = engine.fresh();
    let hall = Hall::open(&place.address, &["--demo"]);
    let councils: Value = ureq::get(&hall.url("/api/councils")).call().unwrap().body_mut().read_json().unwrap();
    let forums = councils.as_array().unwrap().iter().flat_map(|council| council["forums"].as_array().unwrap());
    // A page is as heavy as what was said in it: the heaviest of the demonstration.
    let pages = forums.map(|forum| fetch(&hall, &format!("/f/{}", forum["slug"].as_str().unwrap()), "gzip"));
    let html = pages.max_by_key(|page| page.plain.len()).expect("the demonstration has forums");
    let (scripts, styles) = first_files();
    let sum = |files: &BTreeSet<String>, encoding: &str| {
        files.iter().map(|file| fetch(&hall, &format!("/{file}"), encoding).sent).sum::<usize>()
    };
    let (script, style) = (sum(&scripts, "gzip"), sum(&styles, "gzip"));
    say(&format!(
        "page: {} bytes of HTML; {} scripts, {} bytes as brotli; {} style sheets, {} bytes as brotli",
        html.plain.len(),
        scripts.len(),
        sum(&scripts, "br"),
        styles.len(),
        sum(&styles, "br")
    ));
    let page = Pair { value: html.sent as f64, floor: compressed(&html.plain) as f64 };
    vec![
        Figure::alone("script of the forum page, gzip", "bytes", script as f64, SCRIPT_BUDGET),
        Figure::alone("style of the forum page, gzip", "bytes", style as f64, STYLE_BOUND),
        Figure::beside("HTML of the heaviest demo forum, as sent; floor: gzip of it", "bytes", Better::Lower, page, HTML_BOUND),
    ]
}

/// What came for an address.
struct Fetched {
    /// How many bytes of it travelled.
    sent: usize,
    /// What they are, where they were not compressed or by gzip.
    plain: Vec<u8>,
}

fn fetch(hall: &Hall, path: &str, encoding: &str) -> Fetched {
    let mut response = ureq::get(hall.url(path)).header("accept-encoding", encoding).call().unwrap();
    assert_eq!(response.status(), 200, "{path}");
    let body = response.body_mut().read_to_vec().unwrap();
    let is_gzip = response.headers().get("content-encoding").is_some_and(|encoding| encoding == "gzip");
    let mut plain = Vec::new();
    if is_gzip {
        GzDecoder::new(body.as_slice()).read_to_end(&mut plain).unwrap();
    } else {
        plain.clone_from(&body);
    }
    Fetched { sent: body.len(), plain }
}

fn compressed(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(6));
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap().len()
}

/// What the entry and the forum's screen import, each once, and the one language that is asked for; with their style sheets.
fn first_files() -> (BTreeSet<String>, BTreeSet<String>) {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("frontend/dist/assets.json");
    let built: BTreeMap<String, Built> = serde_json::from_str(&std::fs::read_to_string(list).unwrap()).unwrap();
    let mut wanted: Vec<&str> = Vec::new();
    for (name, file) in &built {
        let path = name.split('?').next().unwrap_or_default();
        if file.is_entry || path.ends_with("/screens/Forum.svelte") || path.ends_with("/en.ftl") {
            wanted.push(name);
        }
    }
    assert!(wanted.len() >= 3, "the entry, the screen and the language are in the list: {wanted:?}");
    let (mut scripts, mut styles) = (BTreeSet::new(), BTreeSet::new());
    while let Some(name) = wanted.pop() {
        let file = &built[name];
        if scripts.insert(file.file.clone()) {
            styles.extend(file.css.iter().cloned());
            wanted.extend(file.imports.iter().map(String::as_str));
        }
    }
    (scripts, styles)
}
