//! What the forum is for: title, question, mandate, the stage that is open, and the problem statement in its versions.

use crate::event::{Entry, Lang, Micros, Stage, Standing};
use crate::forum::Forum;
use crate::index::Key;
use crate::item::{ForumItem, Words};
use crate::people::Who;
use crate::refusal::{Needs, Refusal};
use crate::rules::in_council_office;
use crate::sight::{Deed, Said, Sight};

/// A version of the problem statement.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Problem {
    said: Said,
    /// Absent for version 1, which is the council's.
    deed: Option<Deed>,
}

/// The forum's frame. It exists from entry 1 on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mandate {
    title: Said,
    question: Said,
    mandate: Said,
    source: Option<Said>,
    lang: Option<Lang>,
    problems: Vec<Problem>,
    pub stages: Vec<Stage>,
    pub stage: Stage,
    pub stage_since: Micros,
    pub standing: Standing,
}

/// A forum in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// What it is called.
    pub title: String,
    /// The question the council asks.
    pub question: String,
    /// The language of title and question.
    pub lang: Option<Lang>,
    /// All its stages in order.
    pub stages: Vec<Stage>,
    /// The open one.
    pub stage: Stage,
    /// What kind of gathering it is.
    pub standing: Standing,
    /// How many people have joined.
    pub n_people: u32,
    /// How many proposals it has.
    pub n_proposals: u32,
    /// How many contributions it has.
    pub n_contributions: u32,
}

/// A forum passes at least one stage, and lists each once.
pub(crate) fn judge_stages(stages: &[Stage]) -> Result<(), Refusal> {
    let once = stages.iter().enumerate().all(|(i, stage)| !stages.iter().take(i).any(|earlier| earlier == stage));
    if once && !stages.is_empty() { Ok(()) } else { Err(Refusal::NoSuchStage) }
}

impl Forum {
    /// Any stage of the forum's own list can open, loops back are normal; but what is closed only an administrator opens.
    pub(crate) fn judge_stage(&self, who: &Who, stage: Stage) -> Result<(), Refusal> {
        let Some(mandate) = &self.mandate else { return Err(Refusal::NoSuchStage) };
        let may_reopen = who.person().is_none_or(in_council_office);
        if mandate.stage == Stage::Closed && !may_reopen {
            return Err(Refusal::NotYours { needs: Needs::Council });
        }
        if mandate.stage != stage && mandate.stages.contains(&stage) { Ok(()) } else { Err(Refusal::NoSuchStage) }
    }

    pub(crate) fn judge_revision(&self, problem: &str) -> Result<(), Refusal> {
        let same = self.mandate.as_ref().and_then(|mandate| mandate.problems.last()).is_some_and(|now| now.said.reads(problem));
        if same { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    /// The act that made the problem of now: the latest revision that is not hidden. Absent while it is the council's own.
    pub(crate) fn problem_deed(&self) -> Option<&Deed> {
        let sight = Sight { forum: self, audience: crate::item::Audience::Public };
        let mut problems = self.mandate.as_ref()?.problems.iter().rev();
        problems.find(|problem| sight.words(&problem.said).is_some())?.deed.as_ref()
    }

    pub(crate) fn open_stage(&mut self, entry: &Entry, stage: Stage) {
        if let Some(mandate) = &mut self.mandate {
            mandate.stage = stage;
            mandate.stage_since = entry.at;
        }
        self.changed.rights = true;
        self.touch(Key::FORUM);
    }

    pub(crate) fn revise_problem(&mut self, entry: &Entry, said: Said, deed: Deed) {
        if let Some(mandate) = &mut self.mandate {
            mandate.problems.push(Problem { said, deed: Some(deed) });
        }
        self.changed.rights = true;
        self.lean_by(Key::FORUM, entry.by);
        self.touch(Key::FORUM);
    }

    /// The forum in a list. A forum that has not been opened has nothing to say.
    #[must_use]
    pub fn summary(&self) -> Summary {
        let sight = Sight { forum: self, audience: crate::item::Audience::Public };
        let mandate = self.mandate.as_ref();
        let say = |said: Option<&Said>| said.and_then(|said| sight.text(said)).unwrap_or_default();
        Summary {
            title: say(mandate.map(|mandate| &mandate.title)),
            question: say(mandate.map(|mandate| &mandate.question)),
            lang: mandate.and_then(|mandate| mandate.lang.clone()),
            stages: mandate.map(|mandate| mandate.stages.clone()).unwrap_or_default(),
            stage: mandate.map_or(Stage::Initiate, |mandate| mandate.stage),
            standing: mandate.map_or(Standing::Real, |mandate| mandate.standing),
            n_people: count(self.people.count()),
            n_proposals: count(self.proposals.len()),
            n_contributions: count(self.contributions.len()),
        }
    }
}

impl Mandate {
    pub fn new(entry: &Entry, texts: Texts, stages: &[Stage], standing: Standing) -> Self {
        let Texts { title, question, mandate, problem, source } = texts;
        Self {
            title,
            question,
            mandate,
            source,
            lang: entry.lang.clone(),
            problems: vec![Problem { said: problem, deed: None }],
            stages: stages.to_vec(),
            stage: stages.first().copied().unwrap_or(Stage::Initiate),
            stage_since: entry.at,
            standing,
        }
    }
}

/// The words a forum opens with.
pub(crate) struct Texts {
    pub title: Said,
    pub question: Said,
    pub mandate: Said,
    pub problem: Said,
    pub source: Option<Said>,
}

impl Sight<'_> {
    pub fn forum_item(&self) -> Option<ForumItem> {
        let mandate = self.forum.mandate.as_ref()?;
        let say = |said: &Said| self.text(said).unwrap_or_default();
        // The problem statement of now is the latest one that is not hidden: a forum is never without its problem.
        let shown = Sight { audience: crate::item::Audience::Public, ..*self };
        let mut problems = mandate.problems.iter().enumerate().rev();
        let (words, problem_version, deed) = problems
            .find_map(|(i, problem)| Some((shown.words(&problem.said)?, count(i + 1), problem.deed.as_ref())))
            .unwrap_or((Words { text: String::new(), lang: None }, 1, None));
        Some(ForumItem {
            title: say(&mandate.title),
            question: say(&mandate.question),
            mandate: say(&mandate.mandate),
            lang: mandate.lang.clone(),
            problem: words,
            components: Vec::new(),
            problem_tally: deed.map(|deed| self.forum.stand_tally(deed.entry)),
            problem_entry: deed.map(|deed| deed.entry),
            participation: crate::act::Participation::Open,
            template: None,
            grew_from: None,
            mandate_no: None,
            stage_until: None,
            reply_days: None,
            last_touchpoint: None,
            touchpoint_days: None,
            decision_due: None,
            ends: None,
            ended: false,
            returned: Vec::new(),
            problem_version,
            problem_act: deed.map(|deed| self.act(deed)),
            stages: mandate.stages.clone(),
            stage: mandate.stage,
            stage_since: mandate.stage_since,
            standing: mandate.standing,
            source: mandate.source.as_ref().map(say),
            officers: self.forum.people.officers(),
            n_people: count(self.forum.people.count()),
            n_contributions: count(self.forum.contributions.len()),
        })
    }
}

pub(crate) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
