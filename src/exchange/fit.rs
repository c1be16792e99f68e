//! Other platforms' words made to fit ours: without control characters and direction tricks, and not longer than a field holds.

use deliberation::words::{Name, Reason, Text, Title, WordsFault};

/// Words that fit, and what had to be done to them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit<W> {
    /// The words.
    pub words: W,
    /// Why they are not quite what the source says; absent where they are.
    pub changed: Option<&'static str>,
}

/// Fits a text of many lines. Nothing comes of nothing but white space.
#[must_use]
pub fn text(raw: &str) -> Option<Fit<Text>> {
    fit(raw, Text::parse, true)
}

/// Fits a reason.
#[must_use]
pub fn reason(raw: &str) -> Option<Fit<Reason>> {
    fit(raw, Reason::parse, true)
}

/// Fits a heading into one line.
#[must_use]
pub fn title(raw: &str) -> Option<Fit<Title>> {
    fit(raw, Title::parse, false)
}

/// Fits a name into one line.
#[must_use]
pub fn name(raw: &str) -> Option<Fit<Name>> {
    fit(raw, Name::parse, false)
}

fn fit<W>(raw: &str, parse: fn(&str) -> Result<W, WordsFault>, lines: bool) -> Option<Fit<W>> {
    let whole = if lines { raw.to_owned() } else { raw.split_whitespace().collect::<Vec<_>>().join(" ") };
    if let Ok(words) = parse(&whole) {
        return Some(Fit { words, changed: None });
    }
    let clean: String = whole.chars().filter(|&c| c == '\n' || c == '\r' || c == '\t' || is_plain(c)).collect();
    match parse(&clean) {
        Ok(words) => Some(Fit { words, changed: Some("control characters were left out") }),
        Err(WordsFault::TooLong { most, .. }) => {
            let words = parse(&shorten(clean.trim(), usize::try_from(most).unwrap_or(usize::MAX))).ok()?;
            Some(Fit { words, changed: Some("longer than the field holds: shortened, which the … at the end says") })
        }
        Err(WordsFault::Empty | WordsFault::Control { .. } | WordsFault::Direction { .. }) => None,
    }
}

/// Whether a character neither controls a terminal nor turns the reading direction of its neighbours.
fn is_plain(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The beginning of a text up to a word's end, with an ellipsis.
fn shorten(long: &str, most: usize) -> String {
    let head: String = long.chars().take(most.saturating_sub(1)).collect();
    let at_word = head.rfind(char::is_whitespace).filter(|&at| at * 2 > head.len()).and_then(|at| head.get(..at));
    format!("{}…", at_word.unwrap_or(&head).trim_end())
}

/// The sentences of a text, so that each can become a clause of its own.
#[must_use]
pub fn sentences(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut sentence = String::new();
    let mut before = ' ';
    for c in text.chars() {
        if c.is_whitespace() && matches!(before, '.' | '!' | '?') {
            found.push(std::mem::take(&mut sentence));
        } else if !(sentence.is_empty() && c.is_whitespace()) {
            sentence.push(c);
        }
        before = c;
    }
    if !sentence.trim().is_empty() {
        found.push(sentence);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_fit_stay_as_they_are() {
        assert_eq!(text("Plant\ntrees").unwrap(), Fit { words: Text::parse("Plant\ntrees").unwrap(), changed: None });
        assert_eq!(title("Plant\n trees").unwrap().words.as_str(), "Plant trees");
        assert!(text(" \n\u{0}").is_none());
    }

    #[test]
    fn tricks_are_left_out_and_it_is_said() {
        let fit = text("a\u{202E}b\u{7}c").unwrap();
        assert_eq!((fit.words.as_str(), fit.changed.is_some()), ("abc", true));
    }

    #[test]
    fn what_is_too_long_ends_at_a_word() {
        let fit = title(&"tree ".repeat(60)).unwrap();
        assert!(fit.words.as_str().ends_with("tree…") && fit.words.as_str().chars().count() <= 140);
        let fit = title(&"樹".repeat(300)).unwrap();
        assert_eq!(fit.words.as_str().chars().count(), 140);
    }

    #[test]
    fn each_sentence_is_found() {
        assert_eq!(sentences("One. Two!  Three at 22.15"), ["One.", "Two!", "Three at 22.15"]);
        assert!(sentences("  ").is_empty());
    }
}
