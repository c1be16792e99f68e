//! How two texts differ, word by word: the smallest difference that still reads as a sentence.

use similar::{DiffTag, TextDiff};

use crate::item::Span;

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
    let diff = TextDiff::from_unicode_words(before, after);
    let mut runs = vec![Run::default()];
    for op in diff.ops() {
        let (tag, old, new) = op.as_tag_tuple();
        let old: Vec<&str> = old.filter_map(|i| diff.old_slice(i)).collect();
        let new: Vec<&str> = new.filter_map(|i| diff.new_slice(i)).collect();
        match tag {
            DiffTag::Equal => {
                let n_words = old.iter().filter(|token| token.contains(char::is_alphanumeric)).count();
                runs.push(Run { same: old.concat(), n_words, ..Run::default() });
            }
            DiffTag::Delete | DiffTag::Insert | DiffTag::Replace => {
                if let Some(run) = runs.last_mut() {
                    run.removed += &old.concat();
                    run.added += &new.concat();
                }
            }
        }
    }
    spans(join(runs))
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
