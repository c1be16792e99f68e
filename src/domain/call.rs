//! Calls: what waits for an elected member, and what still lacks an answer with a reason. Kept as sets, counted by nobody anew.

use std::collections::{BTreeMap, BTreeSet};

use crate::dates::days_after;
use crate::event::{By, Contribution, Kind, Micros, Seq};
use crate::forum::{Forum, What};
use crate::index::Key;
use crate::people::{ActorGroup, PersonId};
use crate::talk::Spoken;

/// The open calls of a forum.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Calls {
    /// Within how many days a question or an idea is answered; absent before a mandate says so.
    reply_days: Option<u32>,
    /// What waits for an elected member.
    waiting: BTreeSet<Seq>,
    /// Questions that begin a talk, and ideas, without an answer signed by an elected member.
    questions: BTreeSet<Seq>,
    ideas: BTreeSet<Seq>,
    /// Ideas that nobody knew before.
    new_ideas: BTreeSet<Seq>,
    /// The group that each idea counts for, and how many ideas that makes.
    voices: BTreeMap<Seq, ActorGroup>,
    groups: BTreeMap<ActorGroup, u32>,
    elected: BTreeSet<PersonId>,
}

fn keep(set: &mut BTreeSet<Seq>, no: Seq, belongs: bool) -> bool {
    if belongs { set.insert(no) } else { set.remove(&no) }
}

impl Calls {
    fn count_voice(&mut self, no: Seq, group: Option<ActorGroup>) {
        let before = match group {
            Some(group) => self.voices.insert(no, group),
            None => self.voices.remove(&no),
        };
        if let Some(group) = group {
            *self.groups.entry(group).or_default() += 1;
        }
        if let Some(count) = before.and_then(|before| self.groups.get_mut(&before)) {
            *count -= 1;
        }
    }
}

impl Forum {
    /// Whether it asks for an elected member: testimony, question or idea that begins a talk, by somebody who is not elected.
    fn is_call(&self, no: Seq, spoken: &Spoken) -> bool {
        let asks = match spoken.contribution {
            Contribution::Testimony | Contribution::Question | Contribution::Idea => true,
            Contribution::Evidence | Contribution::Comment => false,
        };
        asks && spoken.root == no && spoken.by.person().is_some_and(|person| !self.is_elected(person))
    }

    /// By when a question or an idea is owed an answer; absent once it has one, and where no mandate says.
    pub(crate) fn answer_due(&self, no: Seq) -> Option<Micros> {
        let spoken = self.contributions.get(&no)?;
        let owed = match spoken.contribution {
            Contribution::Question | Contribution::Idea => true,
            Contribution::Testimony | Contribution::Evidence | Contribution::Comment => false,
        };
        let open = owed && !spoken.answered.is_signed() && !self.moderation.is_hidden(no) && self.is_call(no, spoken);
        let days = self.calls.reply_days.filter(|_| open)?;
        Some(days_after(spoken.at, days))
    }

    /// A contribution, its answers, its readers or its writer are others than before: where does it belong now?
    pub(crate) fn recall(&mut self, no: Seq) {
        let Some(spoken) = self.contributions.get(&no) else { return };
        let open = !spoken.answered.is_signed();
        let shown = !self.moderation.is_hidden(no);
        let idea = shown && spoken.contribution == Contribution::Idea;
        let question = shown && spoken.contribution == Contribution::Question && spoken.root == no;
        let heard = !spoken.elected.is_empty();
        let owed = self.answer_due(no).is_some();
        let waits = shown && open && self.is_call(no, spoken) && (!heard || owed);
        let new = idea && spoken.known == Some(false);
        let group = spoken.by.person().and_then(|person| self.people.group(person)).filter(|_| idea);
        keep(&mut self.calls.questions, no, question && open);
        keep(&mut self.calls.ideas, no, idea && open);
        keep(&mut self.calls.new_ideas, no, new);
        self.calls.count_voice(no, group);
        if keep(&mut self.calls.waiting, no, waits) {
            self.tell_answerers();
        }
    }

    /// A mandate sets the clock: what is open is due by another day.
    pub(crate) fn set_clock(&mut self, reply_days: u32) {
        if self.calls.reply_days.replace(reply_days) == Some(reply_days) {
            return;
        }
        let open: Vec<Seq> = self.calls.questions.union(&self.calls.ideas).copied().collect();
        for no in open {
            self.recall(no);
            self.touch(Key::contribution(no));
        }
        self.tell_answerers();
    }

    pub(crate) fn know_elected(&mut self, person: PersonId, is_elected: bool) {
        if is_elected {
            self.calls.elected.insert(person);
        } else {
            self.calls.elected.remove(&person);
        }
    }

    /// Those whose list of open calls is another one: the elected, and who writes for them.
    fn tell_answerers(&mut self) {
        self.changed.people.extend(self.calls.elected.iter().copied());
        self.changed.people.extend(self.delegations.delegates());
    }

    /// Words were hidden or are shown again: nobody waits for an answer to what nobody reads.
    pub(crate) fn weigh_words(&mut self, entry: Seq, what: What) {
        match what {
            What::Contribution => {
                self.recall(entry);
                self.changed.people.extend(self.writer(entry).and_then(By::person));
            }
            What::Position(proposal) => {
                self.tell_leads(proposal);
                self.touch(Key::proposal(proposal));
            }
            What::Amendment => {
                let proposal = self.amendments.get(&entry).map(|amendment| amendment.proposal);
                self.tell_leads(proposal.unwrap_or(entry));
                self.changed.people.extend(self.writer(entry).and_then(By::person));
            }
            What::Problem => self.changed.rights = true,
            // What is hidden waits for no decision and is not worked on.
            What::Proposal => {
                self.weigh_decisions(entry);
                self.changed.rights = true;
                self.tell_movers(entry);
            }
            What::Decision(_) | What::Statement | What::Stage | What::Thread(_) => {}
            What::Worded(proposal) if self.trials.contains_key(&entry) => self.tell_leads(proposal),
            What::About(_) | What::Worded(_) | What::Plain => {}
        }
    }

    /// Somebody is called otherwise from now on: so they are on the lists of those for whom they wait.
    pub(crate) fn tell_who_is_asked(&mut self, person: PersonId) {
        if self.spoke.get(&person).is_some_and(|said| !said.is_disjoint(&self.calls.waiting)) {
            self.tell_answerers();
        }
        let moved = self.moved.get(&person).into_iter().flatten();
        let amended = moved.filter_map(|no| self.amendments.get(no)).map(|amendment| amendment.proposal);
        let asked: BTreeSet<Seq> = self.stood_on.get(&person).into_iter().flatten().copied().chain(amended).collect();
        for proposal in asked {
            self.tell_leads(proposal);
        }
    }

    /// Those who lead a proposal have another list of what waits for them.
    pub(crate) fn tell_leads(&mut self, proposal: Seq) {
        if let Some(proposal) = self.proposals.get(&proposal) {
            self.changed.people.extend(proposal.leads.iter().copied());
        }
    }

    /// Open calls that this person may answer: the oldest, and how many there are. Nobody answers themselves.
    pub(crate) fn calls_for(&self, person: PersonId, most: usize) -> (Vec<Seq>, usize) {
        let elected = self.is_elected(person) && self.takes_part(person);
        if !elected && !self.delegated(person, Kind::ResponseGiven) {
            return (Vec::new(), 0);
        }
        let (waiting, nothing) = (&self.calls.waiting, BTreeSet::new());
        let own = self.spoke.get(&person).unwrap_or(&nothing);
        let oldest = waiting.iter().filter(|no| !own.contains(no)).take(most).copied().collect();
        (oldest, waiting.len() - own.intersection(waiting).count())
    }

    /// Questions that begin a talk and have no answer signed by an elected member.
    pub(crate) fn open_questions(&self) -> impl ExactSizeIterator<Item = Seq> + '_ {
        self.calls.questions.iter().copied()
    }

    /// Ideas that have no disposition signed by an elected member.
    pub(crate) fn unanswered_ideas(&self) -> impl ExactSizeIterator<Item = Seq> + '_ {
        self.calls.ideas.iter().copied()
    }

    /// The groups from which there are ideas.
    pub(crate) fn idea_groups(&self) -> BTreeSet<ActorGroup> {
        self.calls.groups.iter().filter(|(_, count)| **count > 0).map(|(group, _)| *group).collect()
    }

    /// Whether there is an idea that nobody knew before.
    pub(crate) fn has_new_idea(&self) -> bool {
        !self.calls.new_ideas.is_empty()
    }
}
