//! The mandate in its versions: drafted, adopted with a vote, changed in public.

use std::collections::{BTreeMap, BTreeSet};

use crate::act::{Ballot, MandateAdopted, MandateDrafted, Terms};
use crate::event::{Entry, Micros, Seq};
use crate::forum::Forum;
use crate::index::{Form, Key};
use crate::item::{GoalItem, MandateItem, TermsItem};
use crate::panel::Threshold;
use crate::people::Who;
use crate::refusal::{Lack, Refusal};
use crate::sight::{Deed, Said, Sealed, Sight};
use crate::words::{Name, Text};

/// More goals than these would serve none of them.
const GOALS_MOST: usize = 4;
/// More of anything than these would be read by nobody.
const LIST_MOST: usize = 50;
/// A clock of more days than these would never strike.
const DAYS_MOST: u32 = 3_650;

/// A version of the mandate, or a draft of one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Paper {
    /// Its number, from 1; absent for a draft.
    version: Option<u32>,
    terms: Sealed<Terms>,
    adopted: Option<(Said, Ballot)>,
    deed: Deed,
}

/// The council's written assignment, in its drafts and versions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Commission {
    papers: BTreeMap<Seq, Paper>,
    versions: Vec<Seq>,
    /// The latest draft, while no version answers it.
    draft: Option<(Seq, Micros)>,
}

impl Commission {
    fn now(&self) -> Option<&Paper> {
        self.versions.last().and_then(|no| self.papers.get(no))
    }

    /// The entry that adopted the mandate of now.
    pub fn no(&self) -> Option<Seq> {
        self.versions.last().copied()
    }

    /// When it was adopted.
    pub fn adopted_at(&self) -> Option<Micros> {
        self.now().map(|paper| paper.deed.at)
    }

    /// The terms of now, for the rules, which judge and show nothing.
    pub fn terms(&self) -> Option<&Terms> {
        self.now().map(|paper| paper.terms.held())
    }

    /// How many took part in the vote that adopted it.
    pub fn n_voted(&self) -> u32 {
        let ballot = self.now().and_then(|paper| paper.adopted.as_ref()).map(|(_, ballot)| *ballot).unwrap_or_default();
        heads(ballot)
    }

    /// The draft that waits for the council, and since when.
    pub fn draft(&self) -> Option<(Seq, Micros)> {
        self.draft
    }
}

fn heads(ballot: Ballot) -> u32 {
    ballot.yes.saturating_add(ballot.against).saturating_add(ballot.abstain)
}

/// What a mandate lacks, if anything. A goal is one of 1 to 16, each once: goal 17 is a way of working and never claimed.
fn lacks(terms: &Terms) -> Option<Lack> {
    let goals: BTreeSet<u8> = terms.goals.iter().map(|goal| goal.sdg).collect();
    let topics = goals.iter().all(|sdg| (1..=16).contains(sdg));
    let goals_fit = topics && goals.len() == terms.goals.len() && goals.len() <= GOALS_MOST;
    let clocks = [terms.reply_days, terms.touchpoint_days].into_iter().all(|days| (1..=DAYS_MOST).contains(&days));
    let required = !terms.required.is_empty() && terms.required.values().all(|least| *least > 0);
    let faults = [
        (Lack::Open, terms.open.is_empty() || terms.open.len() > LIST_MOST || terms.reserved.len() > LIST_MOST),
        (Lack::Required, !required),
        (Lack::Seats, terms.seats.elected == 0 || terms.seats.others == 0),
        (Lack::Clocks, !clocks),
        (Lack::Dates, terms.ends < terms.decision_due),
        (Lack::Goals, !goals_fit),
    ];
    faults.into_iter().find_map(|(lack, fault)| fault.then_some(lack))
}

fn judge_terms(who: &Who, terms: &Terms) -> Result<(), Refusal> {
    match lacks(terms) {
        Some(what) if *who != Who::House => Err(Refusal::MandateLacks { what }),
        Some(_) | None => Ok(()),
    }
}

impl Forum {
    /// A number in force here, in thousandths: the mandate's, or the house's own.
    pub(crate) fn threshold(&self, threshold: Threshold) -> u32 {
        let own = self.commission.terms().and_then(|terms| terms.numbers.get(&threshold));
        own.copied().unwrap_or_else(|| threshold.usual())
    }

    pub(crate) fn judge_mandate_drafted(&self, who: &Who, act: &MandateDrafted) -> Result<(), Refusal> {
        judge_terms(who, &act.terms)
    }

    pub(crate) fn mandate_drafted(&mut self, entry: &Entry, act: &MandateDrafted) {
        let deed = Deed::new(entry, Some(act.because.shared()));
        self.commission.draft = Some((entry.seq, entry.at));
        self.file(entry, Paper { version: None, terms: Sealed::new(entry, (*act.terms).clone()), adopted: None, deed });
    }

    pub(crate) fn judge_mandate_adopted(&self, who: &Who, act: &MandateAdopted) -> Result<(), Refusal> {
        judge_terms(who, &act.terms)?;
        let voted = heads(act.vote) > 0 || *who == Who::House;
        if voted { Ok(()) } else { Err(Refusal::MandateLacks { what: Lack::Vote }) }
    }

    /// Question, problem and dates of the forum are the mandate's from now on.
    pub(crate) fn mandate_adopted(&mut self, entry: &Entry, act: &MandateAdopted) {
        let deed = Deed::new(entry, Some(act.reason.shared()));
        let adopted = Some((Said::new(entry, act.body.shared()), act.vote));
        self.commission.versions.push(entry.seq);
        self.commission.draft = None;
        let version = Some(crate::mandate::count(self.commission.versions.len()));
        self.file(entry, Paper { version, terms: Sealed::new(entry, (*act.terms).clone()), adopted, deed });
        self.dates.follow(&act.terms);
        if let Some(mandate) = &mut self.mandate {
            mandate.follow(Said::new(entry, act.terms.question.shared()), Said::new(entry, act.terms.problem.shared()));
        }
        self.coupling.mandate_at(entry.at);
        self.changed.rights = true;
        self.show_in(entry.seq, Key::FORUM);
        self.touch(Key::FORUM);
        // How many supporters oblige the council is a number of the mandate.
        self.touch(Key::new(Seq(0), Form::Origin));
    }

    fn file(&mut self, entry: &Entry, paper: Paper) {
        self.commission.papers.insert(entry.seq, paper);
        self.place(entry, Form::Mandate, None);
    }
}

impl Sight<'_> {
    pub fn mandate_item(&self, no: Seq) -> Option<MandateItem> {
        let paper = self.forum.commission.papers.get(&no)?;
        Some(MandateItem {
            version: paper.version,
            terms: self.terms(&paper.terms),
            body: paper.adopted.as_ref().and_then(|(body, _)| self.text(body)),
            vote: paper.adopted.as_ref().map(|(_, vote)| *vote),
            act: self.act(&paper.deed),
        })
    }

    /// The terms as they read. Where the words are hidden the numbers and dates stay.
    fn terms(&self, sealed: &Sealed<Terms>) -> TermsItem {
        let (terms, seen) = (sealed.held(), self.unseal(sealed));
        let text = |part: fn(&Terms) -> &Text| seen.map(|seen| part(seen).to_string()).unwrap_or_default();
        let name = |part: fn(&Terms) -> &Name| seen.map(|seen| part(seen).to_string()).unwrap_or_default();
        let list = |part: fn(&Terms) -> &[Text]| seen.into_iter().flat_map(part).map(ToString::to_string).collect();
        let goals = seen.into_iter().flat_map(|seen| &seen.goals);
        TermsItem {
            question: text(|terms| &terms.question),
            problem: text(|terms| &terms.problem),
            deliverable: text(|terms| &terms.deliverable),
            open: list(|terms| &terms.open),
            reserved: list(|terms| &terms.reserved),
            required: terms.required.clone(),
            seats: terms.seats,
            prepares: name(|terms| &terms.prepares),
            decides: name(|terms| &terms.decides),
            decision_due: terms.decision_due,
            ends: terms.ends,
            reply_days: terms.reply_days,
            touchpoint_days: terms.touchpoint_days,
            effort: seen.and_then(|seen| seen.effort.as_ref()).map(ToString::to_string),
            contact: seen.and_then(|seen| seen.contact.as_ref()).map(ToString::to_string),
            case: seen.and_then(|seen| seen.case.as_ref()).map(ToString::to_string),
            goals: goals.map(|goal| GoalItem { sdg: goal.sdg, how: goal.how.to_string() }).collect(),
            numbers: terms.numbers.clone(),
        }
    }
}
