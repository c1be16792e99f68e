//! How two texts differ, word by word: the smallest difference that still reads as a sentence.

use similar::{DiffTag, DiffableStr, TextDiff};

use crate::item::Span;

/// The most pairs of words, or of sentences, that are laid beside each other. Two long texts without anything in common
/// would otherwise keep everyone waiting, which somebody would do on purpose.
const PAIRS_MOST: usize = 400_000;

/// A difference between what may be seen of two texts. What cannot be seen is not compared.
pub(crate) fn seen(before: Option<String>, after: Option<String>) -> Vec<Span> {
    match (before, after) {
        (Some(before), Some(after)) => words(&before, &after),
        (None, Some(text)) => vec![Span::Added { text }],
        (Some(_) | None, None) => Vec::new(),
    }
}

/// What stands between two words that both texts have.
#[derive(Default)]
struct Run {
    same: String,
    n_words: usize,
    removed: String,
    added: String,
}

/// The words of both texts, in order: what is in both, then what was removed and added there.
pub(crate) fn words(before: &str, after: &str) -> Vec<Span> {
    let runs = by_words(before, after).unwrap_or_else(|| {
        let sentences = by_sentences(before, after).unwrap_or_else(|| vec![Run::other(before, after)]);
        sentences.into_iter().flat_map(finer).collect()
    });
    spans(join(runs))
}

fn by_words(before: &str, after: &str) -> Option<Vec<Run>> {
    align(&before.tokenize_unicode_words(), &after.tokenize_unicode_words())
}

fn by_sentences(before: &str, after: &str) -> Option<Vec<Run>> {
    let sentences = |text| str::split_inclusive(text, ['.', '!', '?', ';', ':', '\n']).collect::<Vec<&str>>();
    align(&sentences(before), &sentences(after))
}

/// The sentences that differ, word by word where they are short enough.
fn finer(run: Run) -> Vec<Run> {
    let words = by_words(&run.removed, &run.added).unwrap_or_else(|| vec![Run::other(&run.removed, &run.added)]);
    let same = Run { removed: String::new(), added: String::new(), ..run };
    std::iter::once(same).chain(words).collect()
}

impl Run {
    fn other(removed: &str, added: &str) -> Self {
        Self { removed: removed.to_owned(), added: added.to_owned(), ..Self::default() }
    }
}

fn align(before: &[&str], after: &[&str]) -> Option<Vec<Run>> {
    if before.len().saturating_mul(after.len()) > PAIRS_MOST {
        return None;
    }
    let mut runs = vec![Run::default()];
    for op in TextDiff::from_slices(before, after).ops() {
        let (tag, old, new) = op.as_tag_tuple();
        let old = before.get(old).unwrap_or_default().concat();
        let new = after.get(new).unwrap_or_default().concat();
        match tag {
            DiffTag::Equal => {
                let words = old.tokenize_unicode_words();
                let n_words = words.iter().filter(|word| word.contains(char::is_alphanumeric)).count();
                runs.push(Run { same: old, n_words, ..Run::default() });
            }
            DiffTag::Delete | DiffTag::Insert | DiffTag::Replace => {
                if let Some(run) = runs.last_mut() {
                    run.removed += &old;
                    run.added += &new;
                }
            }
        }
    }
    Some(runs)
}

/// A lone word that both texts happen to share between two differences belongs to the difference: nobody reads
/// a sentence whose every second word is struck out.
fn join(runs: Vec<Run>) -> Vec<Run> {
    let mut joined: Vec<Run> = Vec::new();
    for run in runs {
        let differs = |run: &Run| !run.removed.is_empty() || !run.added.is_empty();
        match joined.last_mut() {
            Some(last) if differs(last) && differs(&run) && run.n_words <= 1 => {
                last.removed += &(run.same.clone() + &run.removed);
                last.added += &(run.same + &run.added);
            }
            Some(_) | None => joined.push(run),
        }
    }
    joined
}

fn spans(runs: Vec<Run>) -> Vec<Span> {
    let three =
        |run: Run| [Span::Same { text: run.same }, Span::Removed { text: run.removed }, Span::Added { text: run.added }];
    let has_words = |span: &Span| match span {
        Span::Same { text } | Span::Removed { text } | Span::Added { text } => !text.is_empty(),
    };
    runs.into_iter().flat_map(three).filter(has_words).collect()
}
