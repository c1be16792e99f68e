//! What the watch keeps of people, of the frame and of the talk.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Place;

use super::record::{Act, Actor, Done, Frame, Made, Opened, Post, words};
use super::watch::{Beside, Touched, Watch};
use crate::act::StagePlan;
use crate::act::{Disposition, ForumProlonged, GateOverridden, InterestDeclared, MandateAdopted, Participation, ResponseGiven};
use crate::event::{By, Component, Entry, Micros, Seq, Stage};
use crate::people::{ActorGroup, ForumOffice, PersonId};
use crate::words::{Name, Reason};

/// A contribution as it is taken in.
pub(super) struct Spoken<'a> {
    pub made: Made,
    pub because: Option<&'a Reason>,
    pub to: Option<Seq>,
    pub known: Option<bool>,
    pub beside: Beside,
}

impl Watch {
    pub(super) fn open(
        &mut self,
        at: Micros,
        stages: &[Stage],
        participation: Participation,
        plan: &BTreeMap<Stage, StagePlan>,
    ) -> Touched {
        self.appointed = participation == Participation::Appointed;
        self.planned = !plan.is_empty();
        self.days = plan.iter().filter_map(|(stage, plan)| plan.days.map(|days| (*stage, days))).collect();
        stages.first().map_or(Touched::Nothing, |first| self.open_stage(at, *first, None))
    }

    pub(super) fn open_stage(&mut self, at: Micros, stage: Stage, days: Option<u32>) -> Touched {
        let days = days.or_else(|| self.days.get(&stage).copied());
        self.stages.push(Opened { stage, at, days });
        Touched::All
    }

    pub(super) fn join(&mut self, at: Micros, person: PersonId, name: &Name, group: ActorGroup, hat: Option<&Name>) -> Touched {
        let party = hat.and_then(|hat| hat.as_str().split(';').next()).map(|party| party.trim().to_owned());
        let party = party.filter(|party| !party.is_empty());
        if let Place::Vacant(place) = self.people.entry(person) {
            place.insert(Actor::new(name.shared(), group, party, at));
            if self.counts(person) {
                self.sums.seat(group);
            }
            return Touched::Nothing;
        }
        self.change(person, |actor| {
            actor.name = name.shared();
            actor.group = group;
            actor.party = party;
        })
    }

    pub(super) fn hold(&mut self, person: PersonId, office: ForumOffice, given: bool) -> Touched {
        self.change(person, |actor| {
            if given {
                actor.offices.insert(office);
            } else {
                actor.offices.remove(&office);
            }
        })
    }

    /// Somebody becomes another one to the figures. Who has done nothing yet only changes seats.
    fn change(&mut self, person: PersonId, how: impl FnOnce(&mut Actor)) -> Touched {
        let before = (self.group(person), self.counts(person));
        let Some(actor) = self.people.get_mut(&person) else { return Touched::Nothing };
        how(actor);
        let acted = actor.acted;
        let now = (self.group(person), self.counts(person));
        if before == now {
            return Touched::Nothing;
        }
        if acted {
            return Touched::All;
        }
        if let (Some(group), true) = before {
            self.sums.unseat(group);
        }
        if let (Some(group), true) = now {
            self.sums.seat(group);
        }
        Touched::Nothing
    }

    pub(super) fn declare(&mut self, by: By, act: &InterestDeclared) -> Touched {
        if let Some(actor) = by.person().and_then(|person| self.people.get_mut(&person)) {
            actor.declared = Some((act.lay, act.affected));
        }
        Touched::Nothing
    }

    pub(super) fn adopt(&mut self, at: Micros, act: &MandateAdopted) -> Touched {
        let terms = &act.terms;
        self.frame = Some(Frame {
            required: terms.required.clone(),
            reply_days: terms.reply_days,
            touchpoint_days: terms.touchpoint_days,
            decision_due: terms.decision_due,
            ends: terms.ends,
            numbers: terms.numbers.clone(),
        });
        // Its numbers may move any line.
        self.meet(at);
        Touched::All
    }

    pub(super) fn prolong(&mut self, act: &ForumProlonged) -> Touched {
        if let Some(frame) = &mut self.frame {
            frame.ends = act.until;
            frame.decision_due = act.decision_due.unwrap_or(frame.decision_due);
        }
        Touched::Nothing
    }

    /// Forum and council have met, or the council gave its mandate.
    pub(super) fn meet(&mut self, at: Micros) -> Touched {
        self.n_hands_off = self.n_hands_off.saturating_add(1);
        self.contact = self.contact.max(Some(at));
        Touched::Nothing
    }

    pub(super) fn pass_over(&mut self, act: &GateOverridden) -> Touched {
        self.overrides = self.overrides.saturating_add(crate::mandate::count(act.lines.len()));
        Touched::Nothing
    }

    pub(super) fn revise(&mut self, components: &[Component]) -> Touched {
        self.revisions = self.revisions.saturating_add(1);
        self.origins = components.iter().map(|component| component.origin.iter().copied().collect()).collect();
        Touched::Nothing
    }

    /// Somebody speaks: said, proposed or moved.
    pub(super) fn speak(&mut self, entry: &Entry, spoken: Spoken, text: &str) -> Touched {
        let Some(by) = entry.by.person() else { return Touched::Nothing };
        let twins = self.copies.take_in(entry.seq, by, text);
        for twin in &twins {
            if let Some(post) = self.posts.get_mut(twin) {
                post.twins.insert(entry.seq);
            }
        }
        let post = Post {
            at: entry.at,
            by,
            made: spoken.made,
            to: spoken.to.map(|no| (no, spoken.beside.to)),
            talk: spoken.beside.talk.unwrap_or(entry.seq),
            words: words(text),
            because: spoken.because.map_or(0, |because| words(because.as_str())),
            known: spoken.known,
            twins,
        };
        if let Some(to) = spoken.to {
            self.answers.entry(to).or_default().push(entry.seq);
        }
        self.posts.insert(entry.seq, post);
        self.mark(by);
        self.weigh(entry.seq);
        Touched::Nothing
    }

    pub(super) fn respond(&mut self, entry: &Entry, act: &ResponseGiven) -> Touched {
        self.refuse(entry.seq, act.disposition, &act.reason);
        let words = words(act.reason.as_str());
        let by = act.for_member.or_else(|| entry.by.person());
        self.record(entry, by, Act::Answered { to: act.to, words });
        if let Some(done) = self.done.last().filter(|done| done.seq == entry.seq) {
            self.responses.entry(act.to).or_default().push(*done);
        }
        Touched::Nothing
    }

    /// A declined item, with how much is said of why.
    pub(super) fn refuse(&mut self, no: Seq, disposition: Disposition, reason: &Reason) -> Touched {
        if disposition == Disposition::Declined {
            self.refusals.push((no, words(reason.as_str())));
        }
        Touched::Nothing
    }

    /// An act of somebody's own hands.
    pub(super) fn record(&mut self, entry: &Entry, by: Option<PersonId>, act: Act) {
        let Some(by) = by else { return };
        let done = Done { seq: entry.seq, at: entry.at, by, act };
        self.done.push(done);
        self.mark(by);
        self.weigh_act(done);
    }

    /// Somebody has done something that a figure counts.
    pub(super) fn mark(&mut self, person: PersonId) {
        if let Some(actor) = self.people.get_mut(&person) {
            actor.acted = true;
        }
    }

    /// What was written is gone, or back. What the council, the forum's texts and time did stays done.
    pub(super) fn hide(&mut self, no: Seq, hidden: bool) -> Touched {
        let answered = || self.done.iter().any(|done| done.seq == no && matches!(done.act, Act::Answered { .. }));
        let can_vanish = self.posts.contains_key(&no)
            || self.pledges.contains_key(&no)
            || self.drafts.values().any(|draft| draft.holds(no))
            || answered();
        if !can_vanish {
            return Touched::Nothing;
        }
        if hidden {
            self.gone.insert(no);
        } else {
            self.gone.remove(&no);
        }
        Touched::All
    }
}
