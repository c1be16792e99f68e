//! What a phone fetches before it shows a forum for the first time: the page, its scripts, one language, its style sheets; each as
//! the hall sends it to a browser that takes gzip.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use crate::figure::Figure;
use crate::hall::Hall;
use crate::place::Engine;
use crate::say;

/// 50 kB: on a slow phone each kilobyte of script is also a millisecond of its processor.
const SCRIPT_BUDGET: f64 = 50_000.0;
const STYLE_BOUND: f64 = 15_000.0;
const HTML_BOUND: f64 = 40_000.0;

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
    let pages = forums.map(|forum| fetch(&hall, &format!("/f/{}", forum["slug"].as_str().unwrap())));
    let html = pages.max().expect("the demonstration has forums");
    let (scripts, styles) = first_files();
    let sum = |files: &BTreeSet<String>| files.iter().map(|file| fetch(&hall, &format!("/{file}"))).sum::<usize>();
    let (script, style) = (sum(&scripts), sum(&styles));
    say(&format!("page: {} scripts, {} style sheets", scripts.len(), styles.len()));
    vec![
        Figure::alone("script of the forum page, gzip", "bytes", script as f64, SCRIPT_BUDGET),
        Figure::alone("style of the forum page, gzip", "bytes", style as f64, STYLE_BOUND),
        Figure::alone("HTML of the heaviest demo forum, as sent", "bytes", html as f64, HTML_BOUND),
    ]
}

/// How many bytes come for an address.
fn fetch(hall: &Hall, path: &str) -> usize {
    let mut response = ureq::get(hall.url(path)).header("accept-encoding", "gzip").call().unwrap();
    assert_eq!(response.status(), 200, "{path}");
    response.body_mut().read_to_vec().unwrap().len()
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
