//! Near-duplicates (I23): contributions by two people that share most of their runs of five words.

use std::collections::{BTreeMap, BTreeSet};

use crate::event::Seq;
use crate::people::PersonId;

/// Words in a run.
const RUN: usize = 5;
/// By how many of its smallest runs a contribution is looked up: two that share four fifths of their runs miss each other in all
/// of them about once in a hundred thousand times.
const SKETCH: usize = 8;
/// How many that begin alike are compared, and how many twins are kept: a flood of copies costs each one the same.
const CROWD: usize = 64;

/// The runs of everything said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Copies {
    runs: BTreeMap<Seq, (PersonId, Box<[u32]>)>,
    index: BTreeMap<u32, Vec<Seq>>,
}

impl Copies {
    /// Takes in a contribution; tells which earlier ones by others it nearly repeats.
    pub fn take_in(&mut self, no: Seq, by: PersonId, text: &str) -> BTreeSet<Seq> {
        let runs = runs(text);
        let mut near = BTreeSet::new();
        for run in runs.iter().take(SKETCH) {
            near.extend(self.index.get(run).into_iter().flatten().copied());
        }
        let is_twin =
            |other: &Seq| self.runs.get(other).is_some_and(|(writer, theirs)| *writer != by && share_most(&runs, theirs));
        let twins = near.into_iter().filter(is_twin).take(CROWD).collect();
        for run in runs.iter().take(SKETCH) {
            let crowd = self.index.entry(*run).or_default();
            if crowd.len() < CROWD {
                crowd.push(no);
            }
        }
        self.runs.insert(no, (by, runs));
        twins
    }
}

/// The runs of a text as numbers, each once, the smallest first.
fn runs(text: &str) -> Box<[u32]> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let numbers: BTreeSet<u32> = words.windows(RUN).map(number).collect();
    numbers.into_iter().collect()
}

/// FNV-1a: the same on every machine, and nobody gains by finding two runs with one number.
fn number(run: &[&str]) -> u32 {
    let bytes = run.iter().flat_map(|word| word.bytes().chain([b' ']));
    bytes.fold(2_166_136_261, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(16_777_619))
}

/// Whether at least four fifths of all their runs are in both.
fn share_most(one: &[u32], other: &[u32]) -> bool {
    let common = one.iter().filter(|run| other.binary_search(run).is_ok()).count();
    let all = one.len() + other.len() - common;
    common > 0 && common * 5 >= all * 4
}
