//! What people say to each other: contributions, and the talks they hang in. A talk has one root, at any depth.

use std::collections::{BTreeMap, BTreeSet};

use crate::answer::Answered;
use crate::event::{By, Contribution, Entry, Micros, Seq};
use crate::forum::{Forum, What};
use crate::index::Key;
use crate::item::ContributionItem;
use crate::people::{PersonId, Who};
use crate::refusal::Refusal;
use crate::sight::{Deed, Said, Sight};

/// What somebody says, as it comes in.
pub(crate) struct Utterance {
    pub contribution: Contribution,
    pub words: Said,
    pub because: Option<Said>,
    pub reply_to: Option<Seq>,
    /// Of an idea: it was known before.
    pub known: Option<bool>,
    /// The component of the problem it belongs to; 0 is a new one.
    pub component: Option<u16>,
}

/// A contribution as a forum keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spoken {
    pub contribution: Contribution,
    pub by: By,
    pub at: Micros,
    pub words: Said,
    because: Option<Said>,
    pub reply_to: Option<Seq>,
    pub known: Option<bool>,
    component: Option<u16>,
    pub answered: Answered,
    /// The contribution or proposal that the talk is under.
    pub root: Seq,
    /// The amendment it answers, directly or through other contributions.
    amendment: Option<Seq>,
    n_replies: u32,
    /// Who replied in the talk that this one began, with their first reply there.
    repliers: BTreeMap<PersonId, Seq>,
    pub elected: BTreeSet<(Seq, PersonId)>,
    pub closed: Option<Deed>,
}

impl Forum {
    /// The talk that a reply to something would hang in: whatever has words of its own under a contribution or a proposal can be
    /// answered, the council's decision like the objection of one.
    fn root_of(&self, no: Seq) -> Result<Seq, Refusal> {
        let speaks = match self.what(no) {
            Some(What::Contribution | What::Proposal | What::Amendment | What::Worded(_)) => true,
            Some(What::Position(_)) => self.positions.contains_key(&no),
            Some(What::Decision(_) | What::Statement | What::Problem | What::Stage | What::Thread(_))
            | Some(What::About(_) | What::Plain)
            | None => false,
        };
        let root = self.topic_of(no).filter(|root| speaks && *root != Key::HALL);
        root.ok_or(Refusal::NoSuch { entry: no })
    }

    fn closed(&self, thread: Seq) -> Result<Option<&Deed>, Refusal> {
        let spoken =
            self.contributions.get(&thread).filter(|spoken| spoken.root == thread).map(|spoken| spoken.closed.as_ref());
        let under = spoken.or_else(|| self.proposals.get(&thread).map(|proposal| proposal.closed.as_ref()));
        under.ok_or(Refusal::NoSuch { entry: thread })
    }

    /// It may answer what can be answered, and belong to a component that the problem of now has.
    pub(crate) fn judge_contribution(&self, who: &Who, reply_to: Option<Seq>, component: Option<u16>) -> Result<(), Refusal> {
        let most = u64::from(self.problem().map_or(0, |(_, problem)| problem.origins().0));
        if component.is_some_and(|no| u64::from(no) > most) {
            return Err(Refusal::OutOfRange { least: 0, most });
        }
        reply_to.map_or(Ok(()), |no| self.judge_reply(who, no))
    }

    pub(crate) fn judge_reply(&self, who: &Who, reply_to: Seq) -> Result<(), Refusal> {
        let thread = self.root_of(reply_to)?;
        self.judge_shown(who, reply_to)?;
        if *who != Who::House && self.closed(thread)?.is_some() {
            return Err(Refusal::ThreadClosed { thread });
        }
        Ok(())
    }

    pub(crate) fn judge_thread(&self, who: &Who, thread: Seq, close: bool) -> Result<(), Refusal> {
        let is_closed = self.closed(thread)?.is_some();
        self.judge_not_own(who, thread)?;
        if is_closed == close { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    pub(crate) fn thread_key(&self, thread: Seq) -> Key {
        if self.proposals.contains_key(&thread) { Key::proposal(thread) } else { Key::contribution(thread) }
    }

    pub(crate) fn set_closed(&mut self, thread: Seq, closed: Option<Deed>) {
        let key = self.thread_key(thread);
        if let Some(deed) = &closed {
            self.lean_by(key, deed.by);
        }
        if let Some(spoken) = self.contributions.get_mut(&thread) {
            spoken.closed = closed;
        } else if let Some(proposal) = self.proposals.get_mut(&thread) {
            proposal.closed = closed;
        }
        self.touch(key);
    }

    pub(crate) fn hear(&mut self, entry: &Entry, said: Utterance) {
        let Utterance { contribution, words, because, reply_to, known, component } = said;
        let root = reply_to.and_then(|no| self.topic_of(no)).filter(|root| *root != Key::HALL).unwrap_or(entry.seq);
        let amendment = reply_to.and_then(|no| match self.contributions.get(&no) {
            Some(parent) => parent.amendment,
            None => self.amendments.contains_key(&no).then_some(no),
        });
        let spoken = Spoken {
            contribution,
            by: entry.by,
            at: entry.at,
            words,
            because,
            reply_to,
            known: known.filter(|_| contribution == Contribution::Idea),
            component,
            answered: Answered::default(),
            root,
            amendment,
            n_replies: 0,
            repliers: BTreeMap::new(),
            elected: BTreeSet::new(),
            closed: None,
        };
        self.contributions.insert(entry.seq, spoken);
        if let Some(person) = entry.by.person() {
            self.spoke.entry(person).or_default().insert(entry.seq);
            self.changed.people.insert(person);
        }
        let key = Key::contribution(entry.seq);
        self.index.put(key, root, root == entry.seq);
        self.lean_by(key, entry.by);
        self.touch(key);
        self.touch(Key::FORUM);
        if root != entry.seq {
            self.count_reply(entry, reply_to, root, amendment);
        }
        self.recall(entry.seq);
    }

    /// The root counts everything below it, an amendment everything that answers it, and a reply what answers it directly.
    fn count_reply(&mut self, entry: &Entry, reply_to: Option<Seq>, root: Seq, amendment: Option<Seq>) {
        if let Some(proposal) = self.proposals.get_mut(&root) {
            proposal.n_replies += 1;
            self.touch(Key::proposal(root));
        }
        if let Some((no, amendment)) = amendment.and_then(|no| Some((no, self.amendments.get_mut(&no)?))) {
            amendment.n_replies += 1;
            self.touch(Key::amendment(no));
        }
        for no in BTreeSet::from([root, reply_to.unwrap_or(root)]) {
            if let Some(parent) = self.contributions.get_mut(&no) {
                parent.n_replies += 1;
                self.touch(Key::contribution(no));
            }
        }
        if let Some(person) = entry.by.person() {
            let elected = self.is_elected(person);
            if let Some(spoken) = self.contributions.get_mut(&root) {
                let first = *spoken.repliers.entry(person).or_insert(entry.seq);
                if elected {
                    spoken.elected.insert((first, person));
                }
                self.lean(Key::contribution(root), person);
            }
            if elected {
                self.recall(root);
            }
        }
    }

    /// A person has become an elected one, or is one no longer: who answered, and who is owed an answer, is another.
    pub(crate) fn recount_elected(&mut self, person: PersonId, is_elected: bool) {
        self.know_elected(person, is_elected);
        for key in self.index.leaning(person) {
            let Some(spoken) = self.contributions.get_mut(&key.no).filter(|_| key == Key::contribution(key.no)) else {
                continue;
            };
            if let Some(first) = spoken.repliers.get(&person) {
                if is_elected {
                    spoken.elected.insert((*first, person));
                } else {
                    spoken.elected.remove(&(*first, person));
                }
            }
            self.recall(key.no);
        }
    }
}

impl Sight<'_> {
    pub fn contribution_item(&self, no: Seq) -> Option<ContributionItem> {
        let spoken = self.forum.contributions.get(&no)?;
        Some(ContributionItem {
            contribution: spoken.contribution,
            by: self.by(spoken.by),
            at: spoken.at,
            words: self.words(&spoken.words),
            because: spoken.because.as_ref().and_then(|because| self.text(because)),
            reply_to: spoken.reply_to,
            n_replies: spoken.n_replies,
            elected_replied: spoken.elected.iter().filter_map(|(_, person)| self.author(*person)).collect(),
            known: spoken.known,
            component: spoken.component,
            answer_due: self.forum.answer_due(no),
            responses: self.responses(&spoken.answered),
            corrected: self.correction(&spoken.answered),
            became: spoken.answered.became.clone(),
            closed: spoken.closed.as_ref().map(|deed| self.act(deed)),
            hidden: self.tomb(no),
        })
    }
}
