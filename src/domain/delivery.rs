//! What came of it: progress, evaluation, the members' survey.

use crate::act::{EvaluationPublished, ProgressReported, SurveyAnswered};
use crate::event::{Entry, Seq};
use crate::forum::Forum;
use crate::item::EvaluationItem;
use crate::item::ProgressItem;
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::Sight;

impl Forum {
    pub(crate) fn judge_progress_reported(&self, _who: &Who, _act: &ProgressReported) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn progress_reported(&mut self, _entry: &Entry, _act: &ProgressReported) {}

    pub(crate) fn judge_evaluation_published(&self, _who: &Who, _act: &EvaluationPublished) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn evaluation_published(&mut self, _entry: &Entry, _act: &EvaluationPublished) {}

    pub(crate) fn judge_survey_answered(&self, _who: &Who, _act: &SurveyAnswered) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn survey_answered(&mut self, _entry: &Entry, _act: &SurveyAnswered) {}
}

impl Sight<'_> {
    pub fn progress_item(&self, _no: Seq) -> Option<ProgressItem> {
        None
    }
    pub fn evaluation_item(&self, _no: Seq) -> Option<EvaluationItem> {
        None
    }
}
