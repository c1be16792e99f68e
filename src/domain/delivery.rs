//! What came of it: progress, evaluation, the members' survey.

use std::collections::BTreeMap;

use crate::act::{EvaluationPublished, ProgressReported, SurveyAnswered};
use crate::event::{By, Entry, Micros, Seq};
use crate::forum::Forum;
use crate::index::{Form, Key};
use crate::item::{EvaluationItem, ProgressItem};
use crate::mandate::count;
use crate::people::{ForumOffice, PersonId, Who};
use crate::refusal::Refusal;
use crate::sight::{Deed, Said, Sight};
use crate::words::Text;

/// An answer of the survey is one of five.
const MARKS: std::ops::RangeInclusive<u8> = 1..=5;
/// With fewer answers a mean would tell what somebody said.
const ANSWERS_LEAST: u32 = 3;

#[derive(Clone, Debug, PartialEq, Eq)]
struct Report {
    proposal: Seq,
    by: By,
    at: Micros,
    words: Said,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Evaluation {
    baseline: Said,
    result: Said,
    unexpected: Said,
    learned: Said,
    next: Said,
    deed: Deed,
}

/// The survey: each person's latest answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Survey {
    answers: BTreeMap<PersonId, (u8, u8)>,
    influence: u32,
    dignity: u32,
}

/// The doing, and what it taught.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Delivery {
    reports: BTreeMap<Seq, Report>,
    by_proposal: BTreeMap<Seq, Vec<Seq>>,
    evaluations: BTreeMap<Seq, Evaluation>,
    survey: Survey,
}

impl Survey {
    fn take(&mut self, person: PersonId, influence: u8, dignity: u8) {
        let before = self.answers.insert(person, (influence, dignity)).unwrap_or_default();
        self.influence = self.influence + u32::from(influence) - u32::from(before.0);
        self.dignity = self.dignity + u32::from(dignity) - u32::from(before.1);
    }

    /// The mean in thousandths, rounded half up; absent where it would tell single answers.
    fn mean(&self, sum: u32) -> Option<u32> {
        let n = count(self.answers.len());
        (n >= ANSWERS_LEAST).then(|| (sum * 1_000 + n / 2) / n)
    }
}

impl Forum {
    /// The reports on a proposal, oldest first.
    pub(crate) fn reports_on(&self, proposal: Seq) -> &[Seq] {
        self.delivery.by_proposal.get(&proposal).map(Vec::as_slice).unwrap_or_default()
    }

    /// When somebody last reported on a proposal.
    pub(crate) fn last_report(&self, proposal: Seq) -> Option<Micros> {
        self.reports_on(proposal).last().and_then(|no| self.delivery.reports.get(no)).map(|report| report.at)
    }

    /// Whether somebody has reported since a moment (G8).
    pub(crate) fn progress_since(&self, since: Micros) -> bool {
        self.delivery.reports.last_key_value().is_some_and(|(_, report)| report.at >= since)
    }

    /// Whether the evaluation is published.
    pub(crate) fn has_evaluation(&self) -> bool {
        !self.delivery.evaluations.is_empty()
    }

    /// The latest evaluation.
    pub(crate) fn last_evaluation(&self) -> Option<Seq> {
        self.delivery.evaluations.last_key_value().map(|(no, _)| *no)
    }

    /// How many have answered the survey.
    pub(crate) fn n_survey(&self) -> u32 {
        count(self.delivery.survey.answers.len())
    }

    /// Whether this person has answered the survey.
    pub(crate) fn has_surveyed(&self, person: PersonId) -> bool {
        self.delivery.survey.answers.contains_key(&person)
    }

    /// What nobody adopted, nobody delivers.
    pub(crate) fn judge_progress_reported(&self, who: &Who, act: &ProgressReported) -> Result<(), Refusal> {
        let proposal = act.proposal;
        self.proposal(proposal)?;
        self.judge_shown(who, proposal)?;
        if self.is_adopted(proposal) { Ok(()) } else { Err(Refusal::NotLive { proposal }) }
    }

    pub(crate) fn progress_reported(&mut self, entry: &Entry, act: &ProgressReported) {
        let words = Said::new(entry, act.words.shared());
        let report = Report { proposal: act.proposal, by: entry.by, at: entry.at, words };
        self.delivery.reports.insert(entry.seq, report);
        self.delivery.by_proposal.entry(act.proposal).or_default().push(entry.seq);
        self.hang(entry, Form::Progress, act.proposal, false);
        self.tell_holders(ForumOffice::Champion);
    }

    /// Who evaluates and when is the row's; what it says are words.
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "every act has its condition")]
    pub(crate) fn judge_evaluation_published(&self, _who: &Who, _act: &EvaluationPublished) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn evaluation_published(&mut self, entry: &Entry, act: &EvaluationPublished) {
        let text = |words: &Text| Said::new(entry, words.shared());
        let evaluation = Evaluation {
            baseline: text(&act.baseline),
            result: text(&act.result),
            unexpected: text(&act.unexpected),
            learned: text(&act.learned),
            next: text(&act.next),
            deed: Deed::new(entry, None),
        };
        self.delivery.evaluations.insert(entry.seq, evaluation);
        self.hang(entry, Form::Evaluation, Key::HALL, true);
        for office in [ForumOffice::Sponsor, ForumOffice::Champion] {
            self.tell_holders(office);
        }
    }

    pub(crate) fn judge_survey_answered(&self, who: &Who, act: &SurveyAnswered) -> Result<(), Refusal> {
        if !MARKS.contains(&act.influence) || !MARKS.contains(&act.dignity) {
            return Err(Refusal::OutOfRange { least: u64::from(*MARKS.start()), most: u64::from(*MARKS.end()) });
        }
        let answer = who.person().and_then(|person| self.delivery.survey.answers.get(&person.id));
        if answer == Some(&(act.influence, act.dignity)) { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    /// The house was nobody's guest here: an answer without a person counts for nothing.
    pub(crate) fn survey_answered(&mut self, entry: &Entry, act: &SurveyAnswered) {
        let Some(person) = entry.by.person() else { return };
        self.delivery.survey.take(person, act.influence, act.dignity);
        self.changed.people.insert(person);
        let evaluations: Vec<Seq> = self.delivery.evaluations.keys().copied().collect();
        for no in evaluations {
            self.touch(Key::new(no, Form::Evaluation));
        }
    }
}

impl Sight<'_> {
    pub fn progress_item(&self, no: Seq) -> Option<ProgressItem> {
        let report = self.forum.delivery.reports.get(&no)?;
        Some(ProgressItem {
            proposal: report.proposal,
            by: self.by(report.by),
            at: report.at,
            words: self.words(&report.words),
            hidden: self.tomb(no),
        })
    }

    pub fn evaluation_item(&self, no: Seq) -> Option<EvaluationItem> {
        let evaluation = self.forum.delivery.evaluations.get(&no)?;
        let survey = &self.forum.delivery.survey;
        Some(EvaluationItem {
            baseline: self.words(&evaluation.baseline),
            result: self.words(&evaluation.result),
            unexpected: self.words(&evaluation.unexpected),
            learned: self.words(&evaluation.learned),
            next: self.words(&evaluation.next),
            act: self.act(&evaluation.deed),
            n_survey: self.forum.n_survey(),
            influence: survey.mean(survey.influence),
            dignity: survey.mean(survey.dignity),
        })
    }
}
