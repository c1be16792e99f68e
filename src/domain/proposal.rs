//! Proposals: a title, clauses in versions that are never changed, leads who decide, and the credit of those who moved them.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::change::Clause;
use crate::event::{By, Contribution, Entry, Micros, Seq};
use crate::forum::Forum;
use crate::index::{Form, Key};
use crate::item::{ClauseItem, ProposalItem, TextItem, VersionItem};
use crate::people::{ActorGroup, PersonId, Who};
use crate::position::Stances;
use crate::refusal::{Needs, Refusal};
use crate::sight::{Deed, Said, Sight};
use crate::words::Text;

/// The most clauses a proposal has.
pub const CLAUSES_MOST: u32 = 500;
/// The most ideas a proposal is built from.
pub const IDEAS_MOST: u32 = 50;

/// A version: immutable once made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Version {
    pub clauses: Vec<Arc<Clause>>,
    entry: Seq,
    at: Micros,
    credit: By,
    amendment: Option<Seq>,
}

/// A proposal as a forum keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Proposal {
    pub title: Said,
    by: By,
    pub at: Micros,
    /// Its maker first.
    pub leads: Vec<PersonId>,
    pub credits: Vec<PersonId>,
    versions: Vec<Version>,
    pub ideas: Vec<Seq>,
    pub amendments: Vec<Seq>,
    pub open: BTreeSet<Seq>,
    n_accepted: u32,
    n_declined: u32,
    pub stances: Stances,
    /// Objections with a reason that wait for an answer, hidden or not.
    pub objections: BTreeSet<Seq>,
    pub minorities: Vec<Seq>,
    /// Trials that run.
    pub trials: BTreeSet<Seq>,
    /// Where it goes on, once merged; and what goes on in it.
    pub into: Option<Seq>,
    pub ending: Option<Deed>,
    pub merged: Vec<Seq>,
    pub n_replies: u32,
    pub closed: Option<Deed>,
}

impl Proposal {
    /// The number of the version of now.
    pub fn now(&self) -> u32 {
        crate::mandate::count(self.versions.len())
    }

    /// The clauses of the version of now.
    pub fn clauses(&self) -> &[Arc<Clause>] {
        self.versions.last().map(|version| version.clauses.as_slice()).unwrap_or_default()
    }

    pub fn version(&self, version: u32) -> Result<&Version, Refusal> {
        let found = version.checked_sub(1).and_then(|i| self.versions.get(usize::try_from(i).ok()?));
        found.ok_or(Refusal::NoSuchVersion { now: self.now() })
    }

    pub fn decided(&mut self, amendment: Seq, accepted: bool, declined: bool) {
        self.open.remove(&amendment);
        self.n_accepted += u32::from(accepted);
        self.n_declined += u32::from(declined);
    }

    /// What a lead declined, the forum took in.
    pub fn overruled(&mut self) {
        self.n_declined -= 1;
    }

    pub fn credit(&mut self, person: PersonId) {
        if !self.credits.contains(&person) {
            self.credits.push(person);
        }
    }
}

impl Forum {
    pub(crate) fn proposal(&self, no: Seq) -> Result<&Proposal, Refusal> {
        self.proposals.get(&no).ok_or(Refusal::NoSuch { entry: no })
    }

    pub(crate) fn judge_lead(&self, who: &Who, proposal: &Proposal) -> Result<(), Refusal> {
        let leads = who.person().is_none_or(|person| proposal.leads.contains(&person.id));
        if leads { Ok(()) } else { Err(Refusal::NotYours { needs: Needs::Lead }) }
    }

    pub(crate) fn judge_proposal(&self, who: &Who, clauses: &[Text], ideas: &[Seq]) -> Result<(), Refusal> {
        let amount = |n: usize, least: u32, most: u32| {
            let fits = (least..=most).contains(&crate::mandate::count(n));
            if fits { Ok(()) } else { Err(Refusal::Amount { least, most }) }
        };
        amount(clauses.len(), 1, CLAUSES_MOST)?;
        amount(ideas.len(), 0, IDEAS_MOST)?;
        ideas.iter().try_for_each(|idea| {
            let is_idea = self.contributions.get(idea).is_some_and(|spoken| spoken.contribution == Contribution::Idea);
            if is_idea { self.judge_shown(who, *idea) } else { Err(Refusal::NoSuch { entry: *idea }) }
        })
    }

    pub(crate) fn judge_new_lead(&self, who: &Who, no: Seq, person: PersonId) -> Result<(), Refusal> {
        let proposal = self.proposal(no)?;
        self.judge_lead(who, proposal)?;
        self.judge_shown(who, no)?;
        self.judge_person(person)?;
        if proposal.leads.contains(&person) { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    pub(crate) fn propose(&mut self, entry: &Entry, title: Said, clauses: &[Text], ideas: &[Seq]) {
        let no = entry.seq;
        let clauses = clauses.iter().zip(1..).map(|(words, part)| {
            let said = Said::within(no, no, entry.lang.clone(), words.shared());
            Arc::new(Clause::new(no, part, said, 1, None))
        });
        let voices: Vec<PersonId> = ideas.iter().filter_map(|idea| self.writer(*idea)?.person()).collect();
        let mut once = BTreeSet::new();
        let version = Version { clauses: clauses.collect(), entry: no, at: entry.at, credit: entry.by, amendment: None };
        let proposal = Proposal {
            title,
            by: entry.by,
            at: entry.at,
            leads: entry.by.person().into_iter().collect(),
            credits: Vec::new(),
            versions: vec![version],
            ideas: ideas.iter().copied().filter(|idea| once.insert(*idea)).collect(),
            amendments: Vec::new(),
            open: BTreeSet::new(),
            n_accepted: 0,
            n_declined: 0,
            stances: Stances::default(),
            objections: BTreeSet::new(),
            minorities: Vec::new(),
            trials: BTreeSet::new(),
            into: None,
            ending: None,
            merged: Vec::new(),
            n_replies: 0,
            closed: None,
        };
        self.proposals.insert(no, proposal);
        self.index.put(Key::proposal(no), no, true);
        for form in [Form::Text, Form::Version] {
            self.index.put(Key::new(no, form), no, false);
        }
        for form in [Form::Proposal, Form::Text, Form::Version] {
            self.lean_by(Key::new(no, form), entry.by);
            self.touch(Key::new(no, form));
        }
        for person in voices {
            self.lean(Key::proposal(no), person);
        }
        if let Some(person) = entry.by.person() {
            self.led.entry(person).or_default().insert(no);
            self.changed.people.insert(person);
        }
        self.weigh_decisions(no);
    }

    /// The groups its authors come from: leads, writers of its ideas, and those whose changes or proposals went into it.
    pub(crate) fn author_groups(&self, no: Seq) -> BTreeSet<ActorGroup> {
        let Some(proposal) = self.proposals.get(&no) else { return BTreeSet::new() };
        let voices = proposal.ideas.iter().filter_map(|idea| self.writer(*idea)?.person());
        let authors = proposal.leads.iter().chain(&proposal.credits).copied().chain(voices);
        authors.filter_map(|person| self.people.group(person)).collect()
    }

    pub(crate) fn add_lead(&mut self, no: Seq, person: PersonId) {
        let Some(proposal) = self.proposals.get_mut(&no) else { return };
        if !proposal.leads.contains(&person) {
            proposal.leads.push(person);
        }
        self.led.entry(person).or_default().insert(no);
        self.changed.people.insert(person);
        self.lean(Key::proposal(no), person);
        self.touch(Key::proposal(no));
    }

    /// The proposal gets a new version, and those from whom it came the credit.
    pub(crate) fn publish(
        &mut self,
        entry: &Entry,
        no: Seq,
        clauses: Vec<Arc<Clause>>,
        amendment: Seq,
        mover: By,
        voice: Option<PersonId>,
    ) {
        let Some(proposal) = self.proposals.get_mut(&no) else { return };
        let version = Version { clauses, entry: entry.seq, at: entry.at, credit: mover, amendment: Some(amendment) };
        proposal.versions.push(version);
        proposal.stances.move_on();
        for person in mover.person().into_iter().chain(voice) {
            proposal.credit(person);
        }
        let version = Key::new(entry.seq, Form::Version);
        self.index.put(version, no, false);
        for key in [version, Key::proposal(no), Key::new(no, Form::Text)] {
            self.lean_by(key, mover);
            self.touch(key);
        }
        if let Some(person) = voice {
            self.lean(Key::proposal(no), person);
        }
        self.text_renewed(no);
    }
}

impl Sight<'_> {
    pub fn proposal_item(&self, no: Seq) -> Option<ProposalItem> {
        let proposal = self.forum.proposals.get(&no)?;
        let authors = |people: &[PersonId]| people.iter().filter_map(|person| self.author(*person)).collect();
        Some(ProposalItem {
            title: self.words(&proposal.title),
            by: self.by(proposal.by),
            at: proposal.at,
            leads: authors(&proposal.leads),
            credits: authors(&proposal.credits),
            version: proposal.now(),
            version_at: proposal.versions.last().map_or(proposal.at, |version| version.at),
            ideas: proposal.ideas.clone(),
            open_amendments: proposal.open.iter().copied().collect(),
            n_accepted: proposal.n_accepted,
            n_declined: proposal.n_declined,
            tally: proposal.stances.tally(),
            state: self.forum.state_of(no),
            into: proposal.into,
            into_act: proposal.ending.as_ref().map(|deed| self.act(deed)),
            merged: proposal.merged.clone(),
            signal: self.signal(no),
            decisions: self.forum.decisions_on(no).to_vec(),
            open_objections: self.forum.open_objections(no),
            author_groups: self.forum.author_groups(no).into_iter().collect(),
            n_replies: proposal.n_replies,
            closed: proposal.closed.as_ref().map(|deed| self.act(deed)),
            hidden: self.tomb(no),
        })
    }

    pub fn text_item(&self, no: Seq) -> Option<TextItem> {
        let proposal = self.forum.proposals.get(&no)?;
        let clause_item = |clause: &Arc<Clause>| {
            let mover = clause.amendment.and_then(|amendment| self.forum.amendments.get(&amendment));
            ClauseItem {
                clause: clause.id,
                words: self.words(&clause.said),
                version: clause.version,
                amendment: clause.amendment,
                credit: mover.and_then(|amendment| self.by(amendment.by)),
            }
        };
        Some(TextItem { version: proposal.now(), clauses: proposal.clauses().iter().map(clause_item).collect() })
    }

    /// A version, by the entry that made it.
    pub fn version_item(&self, no: Seq) -> Option<VersionItem> {
        let proposal_no = self.forum.topic_of(no)?;
        let proposal = self.forum.proposals.get(&proposal_no)?;
        let i = proposal.versions.binary_search_by_key(&no, |version| version.entry).ok()?;
        let version = proposal.versions.get(i)?;
        Some(VersionItem {
            proposal: proposal_no,
            version: crate::mandate::count(i + 1),
            at: version.at,
            credit: self.by(version.credit),
            amendment: version.amendment,
        })
    }
}
