//! The one gate through which every written word goes out: nothing hidden passes it but to staff.

use std::sync::Arc;

use crate::event::{By, Entry, Lang, Micros, Seq};
use crate::forum::Forum;
use crate::item::{Act, Audience, Author, Tomb, Words};
use crate::people::PersonId;

/// The most characters of a gist.
const GIST_MOST: usize = 90;

/// Words as a forum keeps them. They have no way out but through [`Sight`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    /// The entry that wrote them: when it is hidden, so are they.
    entry: Seq,
    /// The proposal whose text they are part of: when it is hidden, so are they.
    within: Option<Seq>,
    lang: Option<Lang>,
    words: Arc<str>,
}

impl Said {
    /// Words of an entry.
    pub fn new(entry: &Entry, words: Arc<str>) -> Self {
        Self { entry: entry.seq, within: None, lang: entry.lang.clone(), words }
    }

    /// Words of an entry that are, or would be, part of a proposal's text.
    pub fn within(proposal: Seq, entry: Seq, lang: Option<Lang>, words: Arc<str>) -> Self {
        Self { entry, within: Some(proposal), lang, words }
    }

    /// Whether these words read the same, whoever wrote them.
    pub fn reads(&self, words: &str) -> bool {
        &*self.words == words
    }
}

/// An act that was recorded with a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Deed {
    pub entry: Seq,
    pub by: By,
    pub at: Micros,
    pub reason: Option<Said>,
}

impl Deed {
    pub fn new(entry: &Entry, reason: Option<Arc<str>>) -> Self {
        let reason = reason.map(|words| Said::new(entry, words));
        Self { entry: entry.seq, by: entry.by, at: entry.at, reason }
    }
}

/// Some of the first words of a text that has passed the gate.
pub(crate) fn brief(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= GIST_MOST && line.len() == text.len() {
        return text.to_owned();
    }
    let cut: String = line.chars().take(GIST_MOST).collect();
    let whole = if cut.len() < line.len() { cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words) } else { line };
    format!("{} …", whole.trim_end())
}

/// What an entry states, with all the words in it. Readers have no way in but through [`Sight`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sealed<T> {
    entry: Seq,
    held: T,
}

impl<T> Sealed<T> {
    pub fn new(entry: &Entry, held: T) -> Self {
        Self { entry: entry.seq, held }
    }

    /// For the rules, which judge and count and show no words.
    pub fn held(&self) -> &T {
        &self.held
    }
}

/// A forum as one audience sees it.
#[derive(Clone, Copy)]
pub(crate) struct Sight<'a> {
    pub forum: &'a Forum,
    pub audience: Audience,
}

impl Sight<'_> {
    fn reads(&self, entry: Seq) -> bool {
        match self.audience {
            Audience::Staff => true,
            Audience::Public => !self.forum.moderation.is_hidden(entry),
        }
    }

    fn sees(&self, said: &Said) -> bool {
        self.reads(said.entry) && said.within.is_none_or(|proposal| self.reads(proposal))
    }

    /// What an entry states; absent where it is hidden.
    pub fn unseal<'a, T>(&self, sealed: &'a Sealed<T>) -> Option<&'a T> {
        self.reads(sealed.entry).then_some(&sealed.held)
    }

    /// The words with their language; absent where they are hidden.
    pub fn words(&self, said: &Said) -> Option<Words> {
        self.text(said).map(|text| Words { text, lang: said.lang.clone() })
    }

    /// The bare words; absent where they are hidden.
    pub fn text(&self, said: &Said) -> Option<String> {
        self.sees(said).then(|| said.words.to_string())
    }

    /// Some of the first words; absent where they are hidden.
    pub fn gist(&self, said: &Said) -> Option<String> {
        self.text(said).map(|text| brief(&text))
    }

    /// A person as shown beside what they did; absent where the forum does not know them.
    pub fn author(&self, person: PersonId) -> Option<Author> {
        self.forum.people.author(person)
    }

    /// The author of an entry; absent where the house wrote it.
    pub fn by(&self, by: By) -> Option<Author> {
        by.person().and_then(|person| self.author(person))
    }

    /// A reasoned act.
    pub fn act(&self, deed: &Deed) -> Act {
        let reason = deed.reason.as_ref().and_then(|reason| self.words(reason));
        Act { entry: deed.entry, by: self.by(deed.by), at: deed.at, reason }
    }

    /// What stands in the place of an entry's words, where they are hidden.
    pub fn tomb(&self, entry: Seq) -> Option<Tomb> {
        let deed = self.forum.moderation.hiding(entry)?;
        let reason = deed.reason.as_ref().and_then(|reason| self.text(reason)).unwrap_or_default();
        Some(Tomb { by: self.by(deed.by), at: deed.at, reason, entry: deed.entry })
    }
}
