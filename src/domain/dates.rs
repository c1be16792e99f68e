//! Dates that move: stages and the forum prolonged, and the end that time brings.

use std::collections::BTreeMap;

use crate::act::{EndPassed, ForumProlonged, StageProlonged, Terms};
use crate::event::{Entry, Event, Kind, Micros, Seq, Stage};
use crate::forum::Forum;
use crate::index::{Form, Key};
use crate::item::DateItem;
use crate::people::Who;
use crate::refusal::{Lack, Refusal};
use crate::sight::{Deed, Sight};

/// A thousandth of a day.
const THOUSANDTH: i64 = 86_400_000;

/// So many days later.
pub(crate) fn days_after(at: Micros, days: u32) -> Micros {
    Micros(at.0.saturating_add(i64::from(days).saturating_mul(1000 * THOUSANDTH)))
}

/// So many thousandths of a day later: the unit of the forum's own numbers.
pub(crate) fn thousandths_after(at: Micros, thousandths: u32) -> Micros {
    Micros(at.0.saturating_add(i64::from(thousandths).saturating_mul(THOUSANDTH)))
}

/// A date that was moved, or passed.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Moved {
    kind: Kind,
    until: Option<Micros>,
    deed: Deed,
}

/// The dates of a forum. Without a mandate it has none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Dates {
    /// By when the council decides.
    pub decision_due: Option<Micros>,
    pub ends: Option<Micros>,
    /// The end that has passed, until the council moves it.
    pub ended: Option<Micros>,
    moved: BTreeMap<Seq, Moved>,
}

impl Dates {
    /// An end after the one that passed lets the forum go on.
    fn end_at(&mut self, ends: Micros) {
        self.ended = self.ended.filter(|ended| *ended >= ends);
        self.ends = Some(ends);
    }

    pub fn follow(&mut self, terms: &Terms) {
        self.decision_due = Some(terms.decision_due);
        self.end_at(terms.ends);
    }
}

impl Forum {
    /// By when the council decides; absent where no mandate says.
    pub(crate) fn decision_due(&self) -> Option<Micros> {
        self.dates.decision_due
    }

    pub(crate) fn due_dates(&self, now: Micros) -> Vec<Event> {
        let passed = self.dates.ends.is_some_and(|ends| ends < now) && self.dates.ended.is_none();
        let lives = self.stage() != Some(Stage::Closed);
        if passed && lives { vec![Event::EndPassed(EndPassed {})] } else { Vec::new() }
    }

    /// After its end a forum finishes what it has and takes in nothing new.
    pub(crate) fn judge_end(&self, who: &Who, kind: Kind) -> Result<(), Refusal> {
        let begins = matches!(kind, Kind::Idea | Kind::ProposalMade | Kind::StatementMade);
        match self.dates.ended {
            Some(ended) if begins && *who != Who::House => Err(Refusal::EndPassed { ended }),
            Some(_) | None => Ok(()),
        }
    }

    /// Prolonging is later than what was planned, and never before the stage began.
    pub(crate) fn judge_stage_prolonged(&self, who: &Who, act: &StageProlonged) -> Result<(), Refusal> {
        let planned = self.mandate.as_ref().map(|mandate| mandate.stage_until.unwrap_or(mandate.stage_since));
        let later = planned.is_none_or(|planned| act.until > planned);
        if later || *who == Who::House { Ok(()) } else { Err(Refusal::Lacks { what: Lack::Dates }) }
    }

    pub(crate) fn stage_prolonged(&mut self, entry: &Entry, act: &StageProlonged) {
        if let Some(mandate) = &mut self.mandate {
            mandate.stage_until = Some(act.until);
        }
        self.move_date(entry, Kind::StageProlonged, Some(act.until), Deed::new(entry, Some(act.reason.shared())));
    }

    /// Only what has an end can be prolonged: the mandate sets it.
    pub(crate) fn judge_forum_prolonged(&self, who: &Who, act: &ForumProlonged) -> Result<(), Refusal> {
        if *who == Who::House {
            return Ok(());
        }
        let Some(ends) = self.dates.ends else { return Err(Refusal::Lacks { what: Lack::Dates }) };
        let decides = act.decision_due.or(self.dates.decision_due).is_none_or(|due| due <= act.until);
        if act.until > ends && decides { Ok(()) } else { Err(Refusal::Lacks { what: Lack::Dates }) }
    }

    pub(crate) fn forum_prolonged(&mut self, entry: &Entry, act: &ForumProlonged) {
        self.dates.end_at(act.until);
        self.dates.decision_due = act.decision_due.or(self.dates.decision_due);
        self.changed.rights = true;
        self.move_date(entry, Kind::ForumProlonged, Some(act.until), Deed::new(entry, Some(act.reason.shared())));
    }

    pub(crate) fn judge_end_passed(&self, _who: &Who, _act: &EndPassed) -> Result<(), Refusal> {
        let passes = self.dates.ends.is_some() && self.dates.ended.is_none();
        if passes { Ok(()) } else { Err(Refusal::NothingChanges) }
    }

    pub(crate) fn end_passed(&mut self, entry: &Entry, _act: &EndPassed) {
        self.dates.ended = self.dates.ends;
        self.changed.rights = true;
        self.move_date(entry, Kind::EndPassed, self.dates.ends, Deed::new(entry, None));
    }

    fn move_date(&mut self, entry: &Entry, kind: Kind, until: Option<Micros>, deed: Deed) {
        self.dates.moved.insert(entry.seq, Moved { kind, until, deed });
        self.place(entry, Form::Date, None);
        self.touch(Key::FORUM);
    }
}

impl Sight<'_> {
    pub fn date_item(&self, no: Seq) -> Option<DateItem> {
        let moved = self.forum.dates.moved.get(&no)?;
        Some(DateItem { kind: moved.kind, until: moved.until, act: self.act(&moved.deed) })
    }
}
