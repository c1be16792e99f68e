//! A figure with the machine's own floor beside it, and how figures are shown and kept.

use std::path::Path;

use serde::Serialize;

use crate::machine::Machine;

/// Which way a figure gets better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    Lower,
    Higher,
}

/// One figure. `ratio` is how many times worse than the floor it is, whichever way it gets better: 1 is the floor itself.
/// `bound` is the worst `ratio` that is allowed, or the worst `value` where there is no floor.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figure {
    pub name: String,
    pub value: f64,
    pub unit: &'static str,
    pub floor: Option<f64>,
    pub ratio: Option<f64>,
    pub bound: f64,
    pub ok: bool,
}

impl Figure {
    /// A figure beside its floor, which may be so many times better.
    pub fn beside(name: &str, unit: &'static str, better: Better, Pair { value, floor }: Pair, bound: f64) -> Self {
        let ratio = match better {
            Better::Lower => value / floor,
            Better::Higher => floor / value,
        };
        // What could not be computed is not within its bound either.
        let ok = ratio.is_finite() && ratio <= bound;
        Self { name: name.to_owned(), value, unit, floor: Some(floor), ratio: Some(ratio), bound, ok }
    }

    /// A figure that has no floor, only a most.
    pub fn alone(name: &str, unit: &'static str, value: f64, bound: f64) -> Self {
        let ok = value.is_finite() && value <= bound;
        Self { name: name.to_owned(), value, unit, floor: None, ratio: None, bound, ok }
    }

    fn row(&self) -> [String; 6] {
        let of_floor = |x: Option<f64>, times: &str| x.map_or_else(|| "–".to_owned(), |x| format!("{}{times}", short(x)));
        let bound =
            if self.floor.is_some() { format!("≤ {} ×", short(self.bound)) } else { format!("≤ {}", short(self.bound)) };
        [
            self.name.clone(),
            format!("{} {}", short(self.value), self.unit),
            of_floor(self.floor, ""),
            of_floor(self.ratio, " ×"),
            bound,
            if self.ok { "ok" } else { "WORSE THAN ITS BOUND" }.to_owned(),
        ]
    }
}

/// What one round measured, and the floor of the same round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    pub value: f64,
    pub floor: f64,
}

/// The best of several rounds, with the floor of that round: other work on the machine only ever makes a round worse.
pub fn best(rounds: &[Pair], better: Better) -> Pair {
    let order = |a: &&Pair, b: &&Pair| match better {
        Better::Lower => b.value.total_cmp(&a.value),
        Better::Higher => a.value.total_cmp(&b.value),
    };
    *rounds.iter().max_by(order).expect("there is at least one round")
}

/// The round in the middle by how many times worse than its floor it was: for moments, which any other work on the machine upsets in
/// one of the two and not in the other, the round with the smallest value says little.
pub fn middle(rounds: &[Pair]) -> Pair {
    let mut sorted = rounds.to_vec();
    sorted.sort_by(|a, b| (a.value / a.floor).total_cmp(&(b.value / b.floor)));
    sorted[(sorted.len() - 1) / 2]
}

/// A number with as many digits as mean something.
fn short(x: f64) -> String {
    let digits = if x.abs() >= 100.0 { 0 } else { usize::from(x.abs() < 10.0) + 1 };
    let plain = format!("{x:.digits$}");
    let (whole, rest) =
        plain.split_once('.').map_or((plain.as_str(), String::new()), |(whole, rest)| (whole, format!(".{rest}")));
    let mut grouped = String::new();
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && digit.is_ascii_digit() && (whole.len() - i).is_multiple_of(3) && !grouped.ends_with('-') {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + &rest
}

/// Prints the table.
pub fn print(machine: &Machine, figures: &[Figure]) {
    let mut rows = vec![["figure", "value", "floor", "ratio", "bound", ""].map(str::to_owned)];
    rows.extend(figures.iter().map(Figure::row));
    let widths: [usize; 6] =
        std::array::from_fn(|column| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default());
    println!("\n{machine}\n");
    for row in rows {
        let [name, value, floor, ratio, bound, ok] = row;
        let [a, b, c, d, e, _] = widths;
        println!("{name:<a$}  {value:>b$}  {floor:>c$}  {ratio:>d$}  {bound:>e$}  {ok}");
    }
}

/// Leaves the figures as JSON.
pub fn keep(machine: &Machine, figures: &[Figure], path: &Path) {
    let all = serde_json::json!({"machine": machine, "figures": figures});
    std::fs::write(path, serde_json::to_string_pretty(&all).unwrap() + "\n").unwrap();
    println!("\n{}", path.display());
}
