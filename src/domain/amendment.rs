//! Amendments: changes to named clauses of a named version, decided with a reason by those who lead the proposal.

use std::collections::BTreeSet;

use crate::change::{Taking, Wishes, judge_length};
use crate::clause::{Change, ClauseId};
use crate::event::{By, Entry, Micros, Seq};
use crate::forum::Forum;
use crate::index::Key;
use crate::item::{AmendmentItem, Outcome};
use crate::people::{PersonId, Who};
use crate::refusal::{Needs, Refusal};
use crate::sight::{Deed, Said, Sight};

/// What became of an amendment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    Open,
    Accepted { deed: Deed, version: u32, instead: Option<Wishes> },
    Declined { deed: Deed },
    Withdrawn { deed: Deed },
}

/// What somebody moves, as it comes in.
pub(crate) struct Motion<'a> {
    pub changes: &'a [Change],
    pub because: Said,
    /// The contribution it comes from.
    pub from: Option<Seq>,
}

/// An amendment as a forum keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Amendment {
    pub proposal: Seq,
    version: u32,
    pub by: By,
    pub at: Micros,
    pub because: Said,
    wishes: Wishes,
    /// The contribution it comes from.
    from: Option<Seq>,
    /// The act that put it to the forum.
    pub put: Option<Seq>,
    fate: Fate,
    pub n_replies: u32,
}

impl Amendment {
    /// By which entry it was decided.
    pub fn decided_by(&self) -> Option<Seq> {
        match &self.fate {
            Fate::Open => None,
            Fate::Accepted { deed, .. } | Fate::Declined { deed } | Fate::Withdrawn { deed } => Some(deed.entry),
        }
    }

    /// Whether a lead declined it, and the forum has not taken it in since.
    pub fn is_declined(&self) -> bool {
        match &self.fate {
            Fate::Declined { .. } => true,
            Fate::Open | Fate::Accepted { .. } | Fate::Withdrawn { .. } => false,
        }
    }
}

impl Forum {
    pub(crate) fn amendment(&self, no: Seq) -> Result<&Amendment, Refusal> {
        self.amendments.get(&no).ok_or(Refusal::NoSuch { entry: no })
    }

    pub(crate) fn judge_amendment(&self, who: &Who, no: Seq, version: u32, changes: &[Change]) -> Result<(), Refusal> {
        let proposal = self.proposal(no)?;
        self.judge_shown(who, no)?;
        self.judge_worked_on(who, no)?;
        let base = proposal.version(version)?;
        Wishes { entry: Seq(0), proposal: no, lang: None, changes: changes.to_vec() }.judge(&base.clauses)
    }

    /// The contribution that an amendment comes from: how the public amends through a member.
    pub(crate) fn judge_voice(&self, who: &Who, from: Option<Seq>) -> Result<(), Refusal> {
        match from {
            Some(no) if !self.contributions.contains_key(&no) => Err(Refusal::NoSuch { entry: no }),
            Some(no) => self.judge_shown(who, no),
            None => Ok(()),
        }
    }

    fn judge_undecided(amendment: &Amendment) -> Result<(), Refusal> {
        amendment.decided_by().map_or(Ok(()), |entry| Err(Refusal::AlreadyDecided { entry }))
    }

    pub(crate) fn judge_acceptance(&self, who: &Who, no: Seq, instead: Option<&[Change]>) -> Result<(), Refusal> {
        let amendment = self.amendment(no)?;
        let proposal = self.proposal(amendment.proposal)?;
        let overrules = self.is_carried(no) && who.person().is_some_and(|person| amendment.by == By::Person(person.id));
        // What the forum carried, its mover takes in as it stands: other words are for the leads to find.
        if !overrules || instead.is_some() {
            self.judge_lead(who, proposal)?;
            Self::judge_undecided(amendment)?;
        }
        self.judge_worked_on(who, amendment.proposal)?;
        self.judge_shown(who, amendment.proposal)?;
        self.judge_shown(who, no)?;
        if let Some(changes) = instead {
            return self.judge_amendment(who, amendment.proposal, proposal.now(), changes);
        }
        let clauses = amendment.wishes.stale(amendment.version, proposal.clauses());
        if !clauses.is_empty() {
            return Err(Refusal::Stale { clauses });
        }
        let taking = Taking { entry: Seq(0), amendment: no, version: 0 };
        judge_length(&amendment.wishes.take(proposal.clauses(), &taking))
    }

    pub(crate) fn judge_decline(&self, who: &Who, no: Seq) -> Result<(), Refusal> {
        let amendment = self.amendment(no)?;
        self.judge_lead(who, self.proposal(amendment.proposal)?)?;
        Self::judge_undecided(amendment)
    }

    pub(crate) fn judge_withdrawal(&self, who: &Who, no: Seq) -> Result<(), Refusal> {
        let amendment = self.amendment(no)?;
        let moved = who.person().is_none_or(|person| amendment.by == By::Person(person.id));
        if !moved {
            return Err(Refusal::NotYours { needs: Needs::Mover });
        }
        Self::judge_undecided(amendment)
    }

    pub(crate) fn move_amendment(&mut self, entry: &Entry, no: Seq, version: u32, moved: Motion<'_>) {
        let Motion { changes, because, from } = moved;
        let Some(proposal) = self.proposals.get_mut(&no) else { return };
        proposal.amendments.push(entry.seq);
        proposal.open.insert(entry.seq);
        self.changed.people.extend(proposal.leads.iter().copied());
        let wishes = Wishes { entry: entry.seq, proposal: no, lang: entry.lang.clone(), changes: changes.to_vec() };
        let (by, at) = (entry.by, entry.at);
        let (put, fate, n_replies) = (None, Fate::Open, 0);
        let amendment = Amendment { proposal: no, version, by, at, because, wishes, from, put, fate, n_replies };
        self.amendments.insert(entry.seq, amendment);
        if let Some(mover) = by.person() {
            self.moved.entry(mover).or_default().insert(entry.seq);
            self.changed.people.insert(mover);
        }
        let key = Key::amendment(entry.seq);
        self.index.put(key, no, false);
        self.lean_by(key, by);
        self.touch(key);
        self.touch(Key::proposal(no));
        if let Some((from, spoken)) = from.and_then(|from| Some((from, self.contributions.get_mut(&from)?))) {
            spoken.answered.became.push(entry.seq);
            self.touch(Key::contribution(from));
        }
    }

    pub(crate) fn accept(&mut self, entry: &Entry, no: Seq, deed: Deed, instead: Option<&[Change]>) {
        let Some(amendment) = self.amendments.get(&no) else { return };
        let (proposal_no, mover) = (amendment.proposal, amendment.by);
        let voice = amendment.from.and_then(|from| self.writer(from)?.person());
        let Some(proposal) = self.proposals.get(&proposal_no) else { return };
        let instead = instead.map(|changes| Wishes {
            entry: entry.seq,
            proposal: proposal_no,
            lang: entry.lang.clone(),
            changes: changes.to_vec(),
        });
        let wishes = instead.as_ref().unwrap_or(&amendment.wishes);
        let version = proposal.now() + 1;
        let text = wishes.take(proposal.clauses(), &Taking { entry: entry.seq, amendment: no, version });
        let touched: BTreeSet<ClauseId> = wishes.named().collect();
        let kept: BTreeSet<ClauseId> = text.iter().map(|clause| clause.id).collect();
        let gone: Vec<ClauseId> = proposal.clauses().iter().map(|clause| clause.id).filter(|id| !kept.contains(id)).collect();
        self.gone.entry(proposal_no).or_default().extend(gone.into_iter().map(|id| (id, no)));
        self.decide(no, Fate::Accepted { deed, version, instead });
        self.publish(entry, proposal_no, text, no, mover, voice);
        self.touch_naming(proposal_no, &touched);
        self.tell_movers(proposal_no);
    }

    pub(crate) fn decline(&mut self, no: Seq, deed: Deed) {
        self.decide(no, Fate::Declined { deed });
    }

    pub(crate) fn withdraw(&mut self, no: Seq, deed: Deed) {
        self.decide(no, Fate::Withdrawn { deed });
    }

    fn decide(&mut self, no: Seq, fate: Fate) {
        let Some(amendment) = self.amendments.get_mut(&no) else { return };
        let (proposal_no, mover, overruled) = (amendment.proposal, amendment.by, amendment.is_declined());
        amendment.fate = fate;
        let (accepted, declined) = match &amendment.fate {
            Fate::Accepted { .. } => (true, false),
            Fate::Declined { .. } => (false, true),
            Fate::Open | Fate::Withdrawn { .. } => (false, false),
        };
        let by = match &amendment.fate {
            Fate::Open => By::House,
            Fate::Accepted { deed, .. } | Fate::Declined { deed } | Fate::Withdrawn { deed } => deed.by,
        };
        if let Some(mover) = mover.person() {
            self.moved.entry(mover).or_default().remove(&no);
            let declines = self.declined.entry(mover).or_default();
            if declined {
                declines.insert(no);
            } else {
                declines.remove(&no);
            }
            self.changed.people.insert(mover);
        }
        if let Some(proposal) = self.proposals.get_mut(&proposal_no) {
            proposal.decided(no, accepted, declined);
            if overruled {
                proposal.overruled();
            }
            self.changed.people.extend(proposal.leads.iter().copied());
        }
        self.lean_by(Key::amendment(no), by);
        self.touch(Key::amendment(no));
        self.touch(Key::proposal(proposal_no));
    }

    /// Open amendments to clauses that were just changed may have gone stale.
    fn touch_naming(&mut self, no: Seq, clauses: &BTreeSet<ClauseId>) {
        let Some(proposal) = self.proposals.get(&no) else { return };
        let names = |amendment: &&Seq| {
            let amendment = self.amendments.get(amendment);
            amendment.is_some_and(|amendment| amendment.wishes.named().any(|clause| clauses.contains(&clause)))
        };
        let open: Vec<Seq> = proposal.open.iter().filter(names).copied().collect();
        for amendment in open {
            self.touch(Key::amendment(amendment));
        }
    }

    /// Those whose amendments a lead declined may have another list of what they can do about it.
    pub(crate) fn tell_movers(&mut self, proposal: Seq) {
        let amendments = self.proposals.get(&proposal).into_iter().flat_map(|proposal| &proposal.amendments);
        let declined = amendments.filter_map(|no| self.amendments.get(no)).filter(|amendment| amendment.is_declined());
        self.changed.people.extend(declined.filter_map(|amendment| amendment.by.person()));
    }

    /// What a person moved, a lead declined, and can still be put to the forum; and what the forum has carried since.
    pub(crate) fn appeals(&self, who: &Who, person: PersonId) -> (Vec<Seq>, Vec<Seq>) {
        let declined = || self.declined.get(&person).into_iter().flatten().copied();
        let to_put = declined().filter(|no| self.judge_put(who, *no).is_ok()).collect();
        (to_put, declined().filter(|no| self.judge_acceptance(who, *no, None).is_ok()).collect())
    }

    /// Whether a lead may take an amendment in now: nobody takes in what they cannot read, nor into what has ended.
    pub(crate) fn can_be_decided(&self, who: &Who, no: Seq) -> bool {
        self.amendments.get(&no).is_some_and(|amendment| {
            let shown = self.judge_shown(who, amendment.proposal).is_ok() && self.judge_shown(who, no).is_ok();
            shown && self.judge_worked_on(who, amendment.proposal).is_ok()
        })
    }
}

impl Sight<'_> {
    pub fn amendment_item(&self, no: Seq) -> Option<AmendmentItem> {
        let amendment = self.forum.amendments.get(&no)?;
        let proposal = self.forum.proposals.get(&amendment.proposal)?;
        let base = proposal.version(amendment.version).map(|version| version.clauses.as_slice()).unwrap_or_default();
        let nothing = std::collections::BTreeMap::new();
        let gone = self.forum.gone.get(&amendment.proposal).unwrap_or(&nothing);
        let stale = match amendment.fate {
            Fate::Open => self.stale(&amendment.wishes, (amendment.version, base), proposal.clauses(), gone),
            Fate::Accepted { .. } | Fate::Declined { .. } | Fate::Withdrawn { .. } => Vec::new(),
        };
        let outcome = match &amendment.fate {
            Fate::Open => Outcome::Open,
            Fate::Accepted { deed, version, instead } => {
                let before = proposal.version(version - 1).map(|version| version.clauses.as_slice()).unwrap_or_default();
                let instead = instead.as_ref().map(|wishes| self.changes(wishes, before)).unwrap_or_default();
                Outcome::Accepted { act: self.act(deed), version: *version, instead }
            }
            Fate::Declined { deed } => Outcome::Declined { act: self.act(deed) },
            Fate::Withdrawn { deed } => Outcome::Withdrawn { act: self.act(deed) },
        };
        Some(AmendmentItem {
            proposal: amendment.proposal,
            version: amendment.version,
            by: self.by(amendment.by),
            at: amendment.at,
            lang: amendment.wishes.lang.clone(),
            because: self.text(&amendment.because),
            changes: self.changes(&amendment.wishes, base),
            stale,
            from: amendment.from,
            put: amendment.put,
            outcome,
            n_replies: amendment.n_replies,
            hidden: self.tomb(no),
        })
    }
}
