//! Whether a mandate's question contains its own answer: then what is open was closed before anyone came.

use serde::Deserialize;

/// The beginnings after which a question names its answer, by language. The phone reads the same file.
#[derive(Deserialize)]
struct Leading {
    /// The language of these words, as a BCP 47 tag.
    lang: String,
    /// "how shall we", "how do we best".
    asks: Vec<String>,
    /// "introduce", "build": what follows one of these is the answer.
    does: Vec<String>,
}

/// The table, as data.
///
/// # Panics
/// Never in a build that passed its tests: the file is part of the program, and a test reads it.
fn table() -> Vec<Leading> {
    serde_json::from_str(include_str!("../../data/leading-questions.json")).expect("data/leading-questions.json is a table")
}

/// Whether a question leans to its own answer. With a language only the patterns of that language are asked, without one all.
#[must_use]
pub fn leans_to_answer(question: &str, lang: Option<&str>) -> bool {
    let plain: String = question.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let line = format!(" {} ", words.join(" "));
    let speaks =
        |leading: &Leading| lang.is_none_or(|lang| lang == leading.lang || lang.starts_with(&format!("{}-", leading.lang)));
    table().iter().filter(|leading| speaks(leading)).any(|leading| {
        let follows = |asks: &String| line.split_once(&format!(" {asks} ")).map(|(_, rest)| rest.to_owned());
        leading.asks.iter().filter_map(follows).any(|rest| {
            let mut next = rest.split_whitespace().take(3);
            next.any(|word| leading.does.iter().any(|does| does == word))
        })
    })
}
