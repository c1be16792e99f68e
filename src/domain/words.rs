//! Free text: parsed once, valid ever after. Nothing below this file doubts the words it is given.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize};

/// Why words were not taken. An answer to the writer, never a fault of the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(tag = "words", rename_all = "snake_case")]
pub enum WordsFault {
    /// Nothing but white space.
    #[error("words_fault:empty")]
    Empty,
    /// Longer than this field holds; both counts are in characters.
    #[error("words_fault:too_long:{most}:{was}")]
    TooLong {
        /// The most characters this field holds.
        most: u32,
        /// How many there were.
        was: u32,
    },
    /// A control character, counted in characters from 1.
    #[error("words_fault:control:{at}")]
    Control {
        /// Where it stands, from 1.
        at: u32,
    },
    /// A character that turns the reading direction of what stands beside it, counted from 1.
    #[error("words_fault:direction:{at}")]
    Direction {
        /// Where it stands, from 1.
        at: u32,
    },
}

/// What could not be read back as a [`WordsFault`].
#[derive(Debug, PartialEq, Eq)]
pub struct NotAWordsFault;

impl FromStr for WordsFault {
    type Err = NotAWordsFault;

    /// Finds the fault inside a parser's message, so that an answer can be made of it.
    fn from_str(message: &str) -> Result<Self, Self::Err> {
        let (_, tail) = message.split_once("words_fault:").ok_or(NotAWordsFault)?;
        let mut parts = tail.split(|c: char| c != '_' && !c.is_ascii_alphanumeric());
        let name = parts.next().ok_or(NotAWordsFault)?;
        let mut number = || parts.next().and_then(|n| n.parse().ok()).ok_or(NotAWordsFault);
        match name {
            "empty" => Ok(Self::Empty),
            "too_long" => Ok(Self::TooLong { most: number()?, was: number()? }),
            "control" => Ok(Self::Control { at: number()? }),
            "direction" => Ok(Self::Direction { at: number()? }),
            _ => Err(NotAWordsFault),
        }
    }
}

/// Marks and embeddings that reorder their neighbours: with them a name or a clause can be made to read as another
/// (the "Trojan Source" attack). Each text is shown with its own direction, so nobody needs them.
fn turns_direction(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn parse(raw: &str, most: u32, lines: bool) -> Result<Arc<str>, WordsFault> {
    let plain = raw.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
    let plain = plain.trim();
    if plain.is_empty() {
        return Err(WordsFault::Empty);
    }
    for (i, c) in plain.chars().enumerate() {
        if c.is_control() && !(lines && c == '\n') {
            return Err(WordsFault::Control { at: count(i + 1) });
        }
        if turns_direction(c) {
            return Err(WordsFault::Direction { at: count(i + 1) });
        }
    }
    let was = count(plain.chars().count());
    if was > most { Err(WordsFault::TooLong { most, was }) } else { Ok(Arc::from(plain)) }
}

/// Reads words that need not be there: absent, written, or erased. Without it erased ones would read as never written.
///
/// # Errors
/// When what is there are no words.
pub fn if_any<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Option<T>, D::Error> {
    T::deserialize(from).map(Some)
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident, most $most:literal characters, lines $lines:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The most characters it holds.
            pub const MOST: u32 = $most;

            /// Takes words as they were written, without the white space around them.
            ///
            /// # Errors
            /// Says why the words cannot be taken.
            pub fn parse(raw: &str) -> Result<Self, WordsFault> {
                parse(raw, $most, $lines).map(Self)
            }

            /// What stands where words were erased for good: the entry is kept, the words are gone.
            #[must_use]
            pub fn erased() -> Self {
                Self(Arc::from(""))
            }

            /// Whether the words were erased.
            #[must_use]
            pub fn is_erased(&self) -> bool {
                self.0.is_empty()
            }

            /// The words.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The words, shared: a forum keeps each text once.
            #[must_use]
            pub fn shared(&self) -> Arc<str> {
                Arc::clone(&self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            /// A string is parsed; `null` is what the store gives for erased words.
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                match Option::<std::borrow::Cow<'de, str>>::deserialize(from)? {
                    Some(raw) => Self::parse(&raw).map_err(serde::de::Error::custom),
                    None => Ok(Self::erased()),
                }
            }
        }
    };
}

words!(
    /// What somebody says: a contribution, a clause, a problem statement.
    Text, most 6000 characters, lines true
);
words!(
    /// Why somebody did something. Part of the act, read by everyone.
    Reason, most 2000 characters, lines true
);
words!(
    /// The heading of a forum or a proposal, one line.
    Title, most 140 characters, lines false
);
words!(
    /// What a person or a council is called, one line.
    Name, most 80 characters, lines false
);

impl Reason {
    /// How many words it has: runs between white space that hold a letter or a digit.
    #[must_use]
    pub fn n_words(&self) -> u32 {
        count(self.as_str().split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count())
    }
}
