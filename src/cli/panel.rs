//! `moothall panel`

use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;
use deliberation::event::{Micros, Seq};
use deliberation::forum::Forum;
use deliberation::panel::{Gauge, GaugeState, Panel, Warning};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Database, forum_named, print_json};
use crate::clock;
use crate::store::{ForumId, Store};

/// How many entries are read at once.
const PAGE: usize = 1_000;

/// Tell how a forum is doing: the co-creation panel, computed from the log alone.
///
/// docs/panel.md says what each line means; docs/panel.mjs computes the same values from an exported log, for whoever does not want
/// to take the house's word.
#[derive(Debug, Args)]
pub struct Told {
    /// The forum, by its name in addresses.
    forum: String,
    /// As it was then: a moment such as 2026-03-23T09:00:00Z, or a date, which is its first moment in universal time.
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    /// The bare values, for programs.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    database: Database,
}

impl Told {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        let at = match &self.at {
            Some(told) => moment(told).with_context(|| format!("\"{told}\" is neither a moment nor a date"))?,
            None => clock::now(),
        };
        let store = self.database.open()?;
        let forum = forum_named(&store, &self.forum)?;
        let forum = replay(&store, forum.id, at)?;
        if forum.at() == Seq(0) {
            bail!("the forum had not begun by then");
        }
        if self.json {
            print_json(&forum.values(at))?;
        } else {
            print!("{}", table(&forum.panel(at)));
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn moment(told: &str) -> Option<Micros> {
    let date = || told.parse::<Date>().ok()?.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp());
    let at = told.parse::<Timestamp>().ok().or_else(date)?;
    Some(Micros(at.as_microsecond()))
}

/// The forum as its log made it by a moment.
fn replay(store: &Store, id: ForumId, at: Micros) -> anyhow::Result<Forum> {
    let mut forum = Forum::empty();
    loop {
        let page = store.read(id, forum.at(), PAGE)?;
        let before = forum.at();
        for kept in page.iter().take_while(|kept| kept.entry.at <= at) {
            forum.apply(&kept.entry);
        }
        if page.last().is_none_or(|last| last.entry.seq > forum.at()) || forum.at() == before {
            return Ok(forum);
        }
    }
}

fn table(panel: &Panel) -> String {
    let lit = |is: bool| if is { "lit" } else { "dark" };
    let mut lines = vec![
        format!("{} people have spoken, {} contributions.", panel.active, panel.counted),
        format!(
            "Defined together: {}. Designed together: {}. Done together: {}. Something new: {}.",
            lit(panel.lamps.define),
            lit(panel.lamps.design),
            lit(panel.lamps.implement),
            lit(panel.lamps.new)
        ),
    ];
    for verdict in &panel.verdicts {
        let of: Vec<String> = verdict.proposals.iter().map(|no| no.0.to_string()).collect();
        let about = if of.is_empty() { String::new() } else { format!(", proposal {}", of.join(", ")) };
        lines.push(format!("NOT CO-CREATION: {}{about}.", name(verdict.warning)));
    }
    lines.push(String::new());
    lines.extend(panel.gauges.iter().map(line));
    let (rows, led) = (["initiate", "orchestrate", "engage"], &panel.leadership);
    lines.push(String::new());
    lines.push(format!("{:<14}{:>10}{:>11}{:>10}", "leadership", "diagnose", "prescribe", "mobilise"));
    for (row, [diagnose, prescribe, mobilise]) in rows.into_iter().zip([led.initiate, led.orchestrate, led.engage]) {
        lines.push(format!("{row:<14}{diagnose:>10}{prescribe:>11}{mobilise:>10}"));
    }
    lines.push(format!("Lines of gates passed over: {}.", panel.overrides));
    lines.join("\n") + "\n"
}

fn line(gauge: &Gauge) -> String {
    let state = match gauge.state {
        GaugeState::NotNow => "not in this stage",
        GaugeState::TooLittle => "too little data",
        GaugeState::Fine => "fine",
        GaugeState::Warn => "WATCH",
        GaugeState::Alarm => "RED",
    };
    let number = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| format!("{value:.2}"));
    let main = if gauge.state >= GaugeState::Fine { number(gauge.main) } else { String::new() };
    let figures: Vec<String> = gauge.figures.iter().filter(|_| gauge.state >= GaugeState::Warn).map(figure).collect();
    format!("{:<38}{:<19}{main:>8}  n = {:<6}{}", name(gauge.warning), state, gauge.n, figures.join(", ")).trim_end().to_owned()
}

fn figure(figure: &deliberation::panel::Figure) -> String {
    let of = figure.of.map(|of| format!(" of {of:.0}")).unwrap_or_default();
    let group = figure.group.map(|group| format!(" ({})", deliberation::panel::group_name(group))).unwrap_or_default();
    let on = figure.proposal.map(|no| format!(" in {}", no.0)).unwrap_or_default();
    let digits = if figure.value.fract() == 0.0 { 0 } else { 2 };
    format!("{}{group}{on} {:.digits$}{of}", figure.name.replace('_', " "), figure.value)
}

fn name(warning: Warning) -> &'static str {
    match warning {
        Warning::I1 => "I1  Missing voices",
        Warning::I2 => "I2  Diversity of groups",
        Warning::I3 => "I3  Lay and affected share",
        Warning::I4 => "I4  Share of voice",
        Warning::I5 => "I5  Voice by role",
        Warning::I6 => "I6  Elected presence",
        Warning::I7 => "I7  Response time of the elected",
        Warning::I8 => "I8  Reasoned answers",
        Warning::I9 => "I9  Declined without reason",
        Warning::I10 => "I10 Uptake of others' amendments",
        Warning::I11 => "I11 Breadth of authorship",
        Warning::I12 => "I12 Cross-group replies",
        Warning::I13 => "I13 Unheard",
        Warning::I14 => "I14 Bridging support",
        Warning::I15 => "I15 Pledged capacity",
        Warning::I16 => "I16 Coupling to the council",
        Warning::I17 => "I17 Joint problem",
        Warning::I18 => "I18 Novelty",
        Warning::I19 => "I19 Staying on",
        Warning::I20 => "I20 Reasons given",
        Warning::I21 => "I21 Political breadth",
        Warning::I22 => "I22 Welcome of newcomers",
        Warning::I23 => "I23 Integrity",
        Warning::I24 => "I24 Process load and decisions",
        Warning::I25 => "I25 Pledges kept",
        Warning::I26 => "I26 Administration's share",
        Warning::Nc1 => "NC1 consultation only",
        Warning::Nc2 => "NC2 dumping",
        Warning::Nc3 => "NC3 contracting out",
        Warning::Nc4 => "NC4 elected kings",
        Warning::Nc5 => "NC5 sounding board",
        Warning::Nc6 => "NC6 the public side is absent",
        Warning::Nc7 => "NC7 no decision is foreseen",
    }
}
