//! What the forum is for: title, question, mandate, the stage that is open, and the problem statement in its versions.

use std::collections::BTreeMap;

use crate::act::{Slug, StagePlan};
use crate::dates::days_after;
use crate::event::{Component, Entry, Lang, Micros, Seq, Stage, Standing};
use crate::forum::Forum;
use crate::index::Key;
use crate::item::{Audience, ComponentItem, ForumItem, SuggestionItem, Words};
use crate::people::Who;
use crate::refusal::{Needs, Refusal};
use crate::rules::in_council_office;
use crate::sight::{Deed, Said, Sealed, Sight};

/// The most components of a problem statement.
const COMPONENTS_MOST: u32 = 40;

/// A version of the problem statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    said: Said,
    /// Absent for version 1, which is the council's.
    deed: Option<Deed>,
    components: Option<Sealed<Vec<Component>>>,
}

impl Problem {
    /// The entry that revised it; absent for the council's own.
    pub fn entry(&self) -> Option<Seq> {
        self.deed.as_ref().map(|deed| deed.entry)
    }

    /// How many components it has, and how many of them come from outside the public side.
    pub fn origins(&self) -> (u32, u32) {
        let components = self.components.as_ref().map(Sealed::held).map(Vec::as_slice).unwrap_or_default();
        let others = components.iter().filter(|component| component.origin.iter().any(|group| !group.is_public()));
        (count(components.len()), count(others.count()))
    }

    fn has(&self, components: &[Component]) -> bool {
        self.components.as_ref().map(Sealed::held).map(Vec::as_slice).unwrap_or_default() == components
    }
}

/// The forum's frame. It exists from entry 1 on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mandate {
    title: Said,
    /// The council's, with each mandate another one; and so is its view of the problem.
    questions: Vec<Said>,
    views: Vec<Said>,
    mandate: Said,
    source: Option<Said>,
    lang: Option<Lang>,
    problems: Vec<Problem>,
    pub stages: Vec<Stage>,
    pub plan: BTreeMap<Stage, StagePlan>,
    template: Option<Slug>,
    grew_from: Option<Slug>,
    pub stage: Stage,
    pub stage_since: Micros,
    /// Until when it is planned to last.
    pub stage_until: Option<Micros>,
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
    /// By when the council decides, while it owes a decision.
    pub decision_due: Option<Micros>,
    /// When it ends.
    pub ends: Option<Micros>,
    /// It is a suggestion, and stands so.
    pub suggestion: Option<SuggestionItem>,
}

/// A forum passes at least one stage, and lists each once.
pub(crate) fn judge_stages(stages: &[Stage]) -> Result<(), Refusal> {
    let once = stages.iter().enumerate().all(|(i, stage)| !stages.iter().take(i).any(|earlier| earlier == stage));
    if once && !stages.is_empty() { Ok(()) } else { Err(Refusal::NoSuchStage) }
}

impl Forum {
    /// Later stages open through their gates, loops back are normal; but what is closed only the council's offices open.
    pub(crate) fn judge_stage(&self, who: &Who, stage: Stage) -> Result<(), Refusal> {
        let Some(mandate) = &self.mandate else { return Err(Refusal::NoSuchStage) };
        let may_reopen = who.person().is_none_or(in_council_office);
        if mandate.stage == Stage::Closed && !may_reopen {
            return Err(Refusal::NotYours { needs: Needs::Council });
        }
        if mandate.stage == stage || !mandate.stages.contains(&stage) {
            return Err(Refusal::NoSuchStage);
        }
        self.judge_gates(who, stage)
    }

    pub(crate) fn judge_revision(&self, who: &Who, problem: &str, components: &[Component]) -> Result<(), Refusal> {
        let now = self.mandate.as_ref().and_then(|mandate| Some((mandate.view(mandate.problems.last()?), mandate)));
        let same_parts = |mandate: &Mandate| mandate.problems.last().is_some_and(|now| now.has(components));
        if now.is_some_and(|(now, mandate)| now.reads(problem) && same_parts(mandate)) {
            return Err(Refusal::NothingChanges);
        }
        if count(components.len()) > COMPONENTS_MOST {
            return Err(Refusal::Amount { least: 0, most: COMPONENTS_MOST });
        }
        components.iter().flat_map(|component| &component.sources).try_for_each(|source| {
            let said = self.contributions.contains_key(source);
            if said { self.judge_shown(who, *source) } else { Err(Refusal::NoSuch { entry: *source }) }
        })
    }

    /// The act that made the problem of now; absent while it is the council's own.
    pub(crate) fn problem_deed(&self) -> Option<&Deed> {
        self.problem()?.1.deed.as_ref()
    }

    pub(crate) fn open_stage(&mut self, entry: &Entry, stage: Stage, days: Option<u32>) {
        if let Some(mandate) = &mut self.mandate {
            mandate.stage = stage;
            mandate.begin(entry.at, days);
        }
        self.convening.conclude(stage);
        self.changed.rights = true;
        self.touch(Key::FORUM);
    }

    pub(crate) fn revise_problem(&mut self, entry: &Entry, said: Said, deed: Deed, components: &[Component]) {
        if let Some(mandate) = &mut self.mandate {
            let components = Some(Sealed::new(entry, components.to_vec()));
            mandate.problems.push(Problem { said, deed: Some(deed), components });
        }
        self.changed.rights = true;
        self.lean_by(Key::FORUM, entry.by);
        self.touch(Key::FORUM);
    }

    /// The problem statement of now: the latest one that is not hidden, for a forum is never without its problem.
    pub(crate) fn problem(&self) -> Option<(u32, &Problem)> {
        let problems = &self.mandate.as_ref()?.problems;
        let shown = |problem: &Problem| problem.entry().is_none_or(|entry| !self.moderation.is_hidden(entry));
        let latest = problems.iter().rposition(shown)?;
        Some((count(latest + 1), problems.get(latest)?))
    }

    /// The forum in a list. A forum that has not been opened has nothing to say.
    #[must_use]
    pub fn summary(&self) -> Summary {
        let sight = Sight { forum: self, audience: Audience::Public };
        let mandate = self.mandate.as_ref();
        let say = |said: Option<&Said>| said.and_then(|said| sight.text(said)).unwrap_or_default();
        Summary {
            title: say(mandate.map(|mandate| &mandate.title)),
            question: say(mandate.and_then(|mandate| sight.latest(&mandate.questions))),
            lang: mandate.and_then(|mandate| mandate.lang.clone()),
            stages: mandate.map(|mandate| mandate.stages.clone()).unwrap_or_default(),
            stage: mandate.map_or(Stage::Initiate, |mandate| mandate.stage),
            standing: mandate.map_or(Standing::Real, |mandate| mandate.standing),
            n_people: count(self.people.count()),
            n_proposals: count(self.proposals.len()),
            n_contributions: count(self.contributions.len()),
            decision_due: self.decision_due().filter(|_| self.waits_for_decision()),
            ends: self.dates.ends,
            suggestion: sight.suggestion(),
        }
    }
}

impl Mandate {
    pub fn new(entry: &Entry, texts: Texts, way: Way, standing: Standing) -> Self {
        let Texts { title, question, mandate, problem, source } = texts;
        let Way { stages, plan, template, grew_from } = way;
        let mut mandate = Self {
            title,
            questions: vec![question],
            views: vec![problem.clone()],
            mandate,
            source,
            lang: entry.lang.clone(),
            problems: vec![Problem { said: problem, deed: None, components: None }],
            stage: stages.first().copied().unwrap_or(Stage::Initiate),
            stages,
            plan,
            template,
            grew_from,
            stage_since: entry.at,
            stage_until: None,
            standing,
        };
        mandate.begin(entry.at, None);
        mandate
    }

    /// The open stage begins; it lasts as long as somebody says, or as the template plans.
    fn begin(&mut self, at: Micros, days: Option<u32>) {
        let planned = self.plan.get(&self.stage).and_then(|plan| plan.days);
        self.stage_since = at;
        self.stage_until = days.or(planned).map(|days| days_after(at, days));
    }

    /// A mandate was adopted: the question and the council's view of the problem are its own.
    pub fn follow(&mut self, question: Said, problem: Said) {
        self.questions.push(question);
        self.views.push(problem);
    }

    /// The words of a version of the problem: version 1 is the council's view of now.
    fn view<'a>(&'a self, problem: &'a Problem) -> &'a Said {
        self.views.last().filter(|_| problem.deed.is_none()).unwrap_or(&problem.said)
    }
}

/// The way a forum takes, as its template has it.
pub(crate) struct Way {
    pub stages: Vec<Stage>,
    pub plan: BTreeMap<Stage, StagePlan>,
    pub template: Option<Slug>,
    pub grew_from: Option<Slug>,
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
    /// The last of these that is not hidden from the public: what an adopted mandate says gives way to the one before it.
    fn latest<'a>(&self, versions: &'a [Said]) -> Option<&'a Said> {
        let shown = Sight { audience: Audience::Public, ..*self };
        versions.iter().rev().find(|said| shown.text(said).is_some())
    }

    pub fn forum_item(&self) -> Option<ForumItem> {
        let mandate = self.forum.mandate.as_ref()?;
        let say = |said: &Said| self.text(said).unwrap_or_default();
        let (problem_version, problem) = self.forum.problem()?;
        let said = if problem.deed.is_some() { Some(&problem.said) } else { self.latest(&mandate.views) };
        let terms = self.forum.commission.terms();
        Some(ForumItem {
            title: say(&mandate.title),
            question: self.latest(&mandate.questions).map(say).unwrap_or_default(),
            mandate: say(&mandate.mandate),
            lang: mandate.lang.clone(),
            problem: said.and_then(|said| self.words(said)).unwrap_or(Words { text: String::new(), lang: None }),
            components: self.components(problem),
            problem_tally: problem.deed.as_ref().map(|deed| self.forum.stand_tally(deed.entry)),
            problem_entry: problem.entry(),
            participation: self.forum.people.participation,
            template: mandate.template.clone(),
            grew_from: mandate.grew_from.clone(),
            mandate_no: self.forum.commission.no(),
            stage_until: mandate.stage_until,
            reply_days: terms.map(|terms| terms.reply_days),
            last_touchpoint: self.forum.coupling.last(),
            touchpoint_days: terms.map(|terms| terms.touchpoint_days),
            decision_due: self.forum.decision_due().filter(|_| self.forum.waits_for_decision()),
            ends: self.forum.dates.ends,
            ended: self.forum.dates.ended.is_some(),
            returned: self.forum.returned_proposals(),
            problem_version,
            problem_act: problem.deed.as_ref().map(|deed| self.act(deed)),
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

    fn components(&self, problem: &Problem) -> Vec<ComponentItem> {
        let seen = problem.components.as_ref().and_then(|components| self.unseal(components));
        let item = |component: &Component| ComponentItem {
            words: component.words.to_string(),
            origin: component.origin.clone(),
            sources: component.sources.clone(),
        };
        seen.into_iter().flatten().map(item).collect()
    }
}

pub(crate) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
