//! What couples forum and council: touchpoints, the committee's early signal, forums that grew out of this one.

use std::collections::BTreeMap;

use crate::act::{Contact, Feasibility, ForumSpawned, Matter, SignalGiven, TouchpointHeld};
use crate::event::{Entry, Kind, Micros, Seq, Stage};
use crate::forum::Forum;
use crate::index::{Form, Key};
use crate::item::{SignalItem, SpawnItem, TouchpointItem};
use crate::people::{PersonId, Who};
use crate::refusal::Refusal;
use crate::sight::{Deed, Said, Sight};

/// A dated contact between forum and council.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Touchpoint {
    body: Said,
    way: Contact,
    matter: Matter,
    words: Said,
    deed: Deed,
    for_member: Option<PersonId>,
}

/// What the preparing committee makes of a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Signal {
    feasibility: Feasibility,
    body: Said,
    deed: Deed,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Spawn {
    forum: String,
    title: Said,
    at: Micros,
}

/// What goes between a forum and its council.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Coupling {
    touchpoints: BTreeMap<Seq, Touchpoint>,
    /// When they last met, or the mandate was adopted.
    last: Option<Micros>,
    /// The last one that was about the problem.
    about_problem: Option<Seq>,
    in_refine: u32,
    signals: BTreeMap<Seq, Signal>,
    spawned: BTreeMap<Seq, Spawn>,
}

impl Coupling {
    pub fn last(&self) -> Option<Micros> {
        self.last
    }

    /// The clock of touchpoints begins when the mandate is adopted.
    pub fn mandate_at(&mut self, at: Micros) {
        self.last = self.last.max(Some(at));
    }

    /// Whether the council has heard of the problem as an entry stated it.
    pub fn heard_problem(&self, stated: Seq) -> bool {
        self.about_problem.is_some_and(|touchpoint| touchpoint > stated)
    }

    /// How many there were while proposals were refined.
    pub fn in_refine(&self) -> u32 {
        self.in_refine
    }

    /// Whether the committee has signalled on a proposal.
    pub fn has_signal(&self, proposal: Seq) -> bool {
        self.signals.contains_key(&proposal)
    }
}

impl Forum {
    pub(crate) fn judge_touchpoint_held(&self, who: &Who, act: &TouchpointHeld) -> Result<(), Refusal> {
        self.judge_hand(who, Kind::TouchpointHeld, act.for_member)
    }

    pub(crate) fn touchpoint_held(&mut self, entry: &Entry, act: &TouchpointHeld) {
        let touchpoint = Touchpoint {
            body: Said::new(entry, act.body.shared()),
            way: act.way,
            matter: act.matter,
            words: Said::new(entry, act.words.shared()),
            deed: Deed::new(entry, None),
            for_member: act.for_member,
        };
        self.coupling.touchpoints.insert(entry.seq, touchpoint);
        self.coupling.last = Some(entry.at);
        if act.matter == Matter::Problem {
            self.coupling.about_problem = Some(entry.seq);
        }
        if act.matter == Matter::Pledges {
            self.look_back(entry);
        }
        if self.stage() == Some(Stage::Refine) {
            self.coupling.in_refine += 1;
        }
        self.place(entry, Form::Touchpoint, act.for_member);
        self.touch(Key::FORUM);
    }

    /// A thing of the forum itself, shown to everyone.
    pub(crate) fn place(&mut self, entry: &Entry, form: Form, for_member: Option<PersonId>) {
        let key = Key::new(entry.seq, form);
        self.index.put(key, Key::HALL, true);
        self.lean_by(key, entry.by);
        if let Some(member) = for_member {
            self.lean(key, member);
        }
        self.show_in(entry.seq, key);
        self.touch(key);
    }

    pub(crate) fn judge_forum_spawned(&self, _who: &Who, _act: &ForumSpawned) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn forum_spawned(&mut self, entry: &Entry, act: &ForumSpawned) {
        let spawn = Spawn { forum: act.forum.as_str().to_owned(), title: Said::new(entry, act.title.shared()), at: entry.at };
        self.coupling.spawned.insert(entry.seq, spawn);
        self.place(entry, Form::Spawn, None);
    }

    /// The committee signals on what is being worked on.
    pub(crate) fn judge_signal_given(&self, who: &Who, act: &SignalGiven) -> Result<(), Refusal> {
        self.proposal(act.proposal)?;
        self.judge_shown(who, act.proposal)?;
        if *who == Who::House { Ok(()) } else { self.judge_live(act.proposal) }
    }

    pub(crate) fn signal_given(&mut self, entry: &Entry, act: &SignalGiven) {
        let (body, deed) = (Said::new(entry, act.body.shared()), Deed::new(entry, Some(act.because.shared())));
        self.coupling.signals.insert(act.proposal, Signal { feasibility: act.feasibility, body, deed });
        let key = Key::proposal(act.proposal);
        self.lean_by(key, entry.by);
        self.show_in(entry.seq, key);
        self.touch(key);
    }
}

impl Sight<'_> {
    pub fn touchpoint_item(&self, no: Seq) -> Option<TouchpointItem> {
        let touchpoint = self.forum.coupling.touchpoints.get(&no)?;
        Some(TouchpointItem {
            body: self.text(&touchpoint.body).unwrap_or_default(),
            way: touchpoint.way,
            matter: touchpoint.matter,
            words: self.words(&touchpoint.words),
            act: self.act(&touchpoint.deed),
            for_member: touchpoint.for_member.and_then(|member| self.author(member)),
        })
    }

    pub fn spawn_item(&self, no: Seq) -> Option<SpawnItem> {
        let spawn = self.forum.coupling.spawned.get(&no)?;
        Some(SpawnItem { forum: spawn.forum.clone(), title: self.text(&spawn.title).unwrap_or_default(), at: spawn.at })
    }

    /// The committee's latest word on a proposal.
    pub fn signal(&self, proposal: Seq) -> Option<SignalItem> {
        let signal = self.forum.coupling.signals.get(&proposal)?;
        let body = self.text(&signal.body).unwrap_or_default();
        Some(SignalItem { feasibility: signal.feasibility, body, act: self.act(&signal.deed) })
    }
}
