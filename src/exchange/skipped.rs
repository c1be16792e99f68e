//! What an import did not take as it was, so that nobody has to guess what is missing.

use serde::Serialize;

/// How many of the source's names are listed of one kind; the number says how many there were.
const MOST_NAMED: usize = 20;

/// Things of one kind that were not taken, or not taken as they were, for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Skipped {
    /// What they are, in the source's words.
    pub what: String,
    /// Why they were not taken as they were.
    pub why: String,
    /// How many.
    pub n: u32,
    /// What the source calls them; the first twenty.
    pub which: Vec<String>,
}

/// All of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct SkippedList(Vec<Skipped>);

impl SkippedList {
    /// Adds one thing.
    pub fn add(&mut self, what: &str, why: &str, which: impl Into<String>) {
        if let Some(known) = self.0.iter_mut().find(|known| known.what == what && known.why == why) {
            known.n += 1;
            if known.which.len() < MOST_NAMED {
                known.which.push(which.into());
            }
        } else {
            self.0.push(Skipped { what: what.to_owned(), why: why.to_owned(), n: 1, which: vec![which.into()] });
        }
    }

    /// One after another, in the order in which they were first met.
    pub fn iter(&self) -> impl Iterator<Item = &Skipped> {
        self.0.iter()
    }

    /// Whether everything was taken as it was.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
