//! A forum that was brought in goes into the record: whole, or not at all.

use deliberation::event::{Lang, Micros, Seq, Standing};
use deliberation::words::Name;
use serde::Serialize;

use super::intake::{Intake, id_of};
use super::skipped::SkippedList;
use crate::store::{CouncilId, ForumId, NewCouncil, NewForum, NewPerson, Source, SourceOf, Store, StoreError};

/// The longest name in an address that is made of a title.
const LONG_SLUG: usize = 48;

/// Where a forum goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The council that hosts it.
    pub council: CouncilId,
    /// Its name in addresses; made of its title where none is given.
    pub slug: Option<String>,
    /// When it is brought in.
    pub now: Micros,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BroughtIn {
    /// The forum's name in addresses.
    pub forum: String,
    /// How many entries it has.
    pub entries: u64,
    /// How many people.
    pub people: u64,
    /// What was not taken as it was.
    pub skipped: SkippedList,
    /// It had been brought in before, and nothing was done.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub already_imported: bool,
}

/// Keeps a forum, in one transaction. A source that is known already is answered as such.
///
/// # Errors
/// When the record cannot take it; then nothing of it is kept.
pub fn keep(store: &Store, intake: Intake, place: &Place, progress: impl FnMut(u64)) -> Result<BroughtIn, StoreError> {
    let id = ForumId(id_of(&intake.key, "forum of the house"));
    if let Some(known) = store.forum(id)? {
        return already(store, known.id, known.slug);
    }
    let summary = intake.forum.summary();
    let slug = match &place.slug {
        Some(slug) => slug.clone(),
        None => free_slug(store, &summary.title, id)?,
    };
    let Intake { key, entries, people, statements, skipped, .. } = intake;
    let forum = NewForum {
        id,
        slug: slug.clone(),
        council: place.council,
        standing: summary.standing,
        source: Some(key),
        at: place.now,
    };
    let fictional = summary.standing == Standing::Fictional;
    // Invented people may be in several stories of one council.
    let mut strangers = Vec::new();
    for newcomer in &people {
        if !fictional || store.person(newcomer.person)?.is_none() {
            strangers.push(newcomer);
        }
    }
    let newcomers: Vec<NewPerson> = strangers
        .into_iter()
        .map(|newcomer| NewPerson {
            id: newcomer.person,
            name: newcomer.name.clone(),
            group: newcomer.group,
            hat: newcomer.hat.clone(),
            lang: None,
            email: None,
            only_forum: Some(id).filter(|_| !fictional),
            fictional,
            at: place.now,
        })
        .collect();
    let n_people = u64::try_from(people.len()).unwrap_or(u64::MAX);
    let named_people = people.into_iter().map(|it| Source { of: SourceOf::Person(it.person), there: it.there });
    let named_statements = statements.into_iter().map(|(no, there)| Source { of: SourceOf::Entry(no), there });
    let sources: Vec<Source> = named_people.chain(named_statements).collect();
    match store.import(&forum, &newcomers, entries.into_iter().map(Ok), &sources, progress) {
        Ok(done) => Ok(BroughtIn { forum: slug, entries: done.n_entries, people: n_people, skipped, already_imported: false }),
        Err(StoreError::AlreadyImported { slug }) => already(store, id, slug),
        Err(fault) => Err(fault),
    }
}

fn already(store: &Store, id: ForumId, slug: String) -> Result<BroughtIn, StoreError> {
    let Seq(entries) = store.head(id)?.0;
    let sources = store.sources(id)?;
    let people = sources.iter().filter(|source| matches!(source.of, SourceOf::Person(_))).count();
    Ok(BroughtIn {
        forum: slug,
        entries: u64::from(entries),
        people: u64::try_from(people).unwrap_or(u64::MAX),
        skipped: SkippedList::default(),
        already_imported: true,
    })
}

/// The council of a name in addresses, made where there is none.
///
/// # Errors
/// When the record cannot be reached.
pub fn council(store: &Store, slug: &str, name: &Name, lang: &Lang, now: Micros) -> Result<CouncilId, StoreError> {
    if let Some(known) = store.council_by_slug(slug)? {
        return Ok(known.id);
    }
    let id = CouncilId(id_of("council", slug));
    let made = store.add_council(&NewCouncil { id, slug: slug.to_owned(), name: name.clone(), lang: lang.clone(), at: now });
    match made {
        // Somebody else made it in the same moment.
        Err(StoreError::Taken { .. }) => {
            store.council_by_slug(slug)?.map(|known| known.id).ok_or(StoreError::Taken { what: "the council's id" })
        }
        made => made.map(|()| id),
    }
}

/// A name in addresses that no forum has yet.
fn free_slug(store: &Store, title: &str, id: ForumId) -> Result<String, StoreError> {
    let whole = id.0.simple().to_string();
    let plain = slug_of(title).unwrap_or_else(|| format!("forum-{}", whole.get(..8).unwrap_or(&whole)));
    for number in 1..100 {
        let slug = if number == 1 { plain.clone() } else { format!("{plain}-{number}") };
        if store.forum_by_slug(&slug)?.is_none() {
            return Ok(slug);
        }
    }
    Ok(whole)
}

/// Words as a name in addresses: small letters and digits of the Latin alphabet. Absent where hardly any are in it.
#[must_use]
pub fn slug_of(words: &str) -> Option<String> {
    let mut slug = String::new();
    for c in words.chars().flat_map(char::to_lowercase) {
        match plain_letters(c) {
            Some(letters) => slug.push_str(letters),
            None if c.is_ascii_alphanumeric() => slug.push(c),
            None if matches!(c, '\'' | '’') => {}
            None if !slug.ends_with('-') && !slug.is_empty() => slug.push('-'),
            None => {}
        }
    }
    let head: String = slug.chars().take(LONG_SLUG).collect();
    let at_word = if slug.len() > head.len() { head.rfind('-').and_then(|at| head.get(..at)) } else { None };
    let slug = at_word.unwrap_or(&head).trim_matches('-').to_owned();
    (slug.len() >= 3).then_some(slug)
}

/// Letters of the languages nearby, as they are written where only plain ones can be.
fn plain_letters(c: char) -> Option<&'static str> {
    Some(match c {
        'æ' | 'ä' => "ae",
        'ø' | 'ö' => "oe",
        'å' => "aa",
        'ü' => "ue",
        'ß' => "ss",
        'à' | 'á' | 'â' | 'ã' => "a",
        'ç' => "c",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ñ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' => "o",
        'ù' | 'ú' | 'û' => "u",
        _ => return None,
    })
}

/// Whether words are a name in addresses.
#[must_use]
pub fn is_slug(words: &str) -> bool {
    (1..=64).contains(&words.len())
        && !words.starts_with('-')
        && !words.ends_with('-')
        && words.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::{is_slug, slug_of};

    #[test]
    fn a_title_becomes_an_address() {
        assert_eq!(slug_of("Evenings at Station Square").unwrap(), "evenings-at-station-square");
        assert_eq!(slug_of("Gràcia: l'Åben Bølge!").unwrap(), "gracia-laaben-boelge");
        assert_eq!(slug_of("自用車載客"), None);
        assert!(slug_of(&"long words ".repeat(9)).unwrap().len() <= 48);
        assert!(is_slug("a-1") && !is_slug("A") && !is_slug("-a") && !is_slug("") && !is_slug("a/b"));
    }
}
