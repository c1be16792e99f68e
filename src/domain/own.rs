//! What only I see: who I am here, what I may do now, and where I stand.

use std::collections::BTreeMap;

use crate::act::Participation;
use crate::event::{Kind, Seq, Stage};
use crate::forum::Forum;
use crate::item::{Audience, Author, MyPosition, MyVote, Own};
use crate::people::{Person, PersonId, Who};
use crate::rules::{Right, holds, in_council_office, in_stage, rule};
use crate::sight::Sight;

impl Forum {
    /// What only this person sees. For a guest: what would be open after signing in.
    #[must_use]
    pub fn own(&self, who: &Who) -> Own {
        let mut own = Own { may: self.may(who), ..Own::default() };
        let Some(person) = who.person() else { return own };
        own.me = Some(self.me(person));
        own.staff = self.is_staff(who);
        own.on = self.may_on(who, person);
        own.positions = self.positions_of(person.id);
        (own.duties, own.n_duties) = self.duties(person);
        own.stands = self.stands_of(person.id);
        own.writes_for = self.writes_for_whom(person.id);
        own.declared = self.convening.has_declared(person.id);
        own.supported = self.founding.is_supported_by(person.id);
        own.delegates = self.delegates_of(person.id);
        own.surveyed = self.has_surveyed(person.id);
        own.votes = self.votes.of(person.id).map(|(statement, vote)| MyVote { statement, vote }).collect();
        own
    }

    /// Who this person is here; a stranger, where the forum does not know them yet.
    #[must_use]
    pub fn me(&self, person: &Person) -> Author {
        let known = self.people.author(person.id);
        known.unwrap_or_else(|| Author {
            person: person.id,
            name: person.name.to_string(),
            group: person.group,
            hat: person.hat.as_ref().map(ToString::to_string),
            offices: Vec::new(),
            outside: false,
        })
    }

    fn may(&self, who: &Who) -> Vec<Kind> {
        Kind::ALL.into_iter().filter(|kind| self.is_open_to(who, *kind)).collect()
    }

    /// The rows of the constitution, without a look at any one thing.
    fn is_open_to(&self, who: &Who, kind: Kind) -> bool {
        let row = rule(kind);
        let of_one_thing = matches!(row.who, Right::Lead | Right::Mover | Right::Pledger | Right::Writer | Right::House);
        if of_one_thing || !self.is_opened() || !in_stage(self, row) {
            return false;
        }
        let reopens = kind != Kind::StageOpened || self.stage() != Some(Stage::Closed);
        match who {
            Who::Guest => self.is_open_to_newcomers(row.who),
            Who::House => true,
            Who::Person(person) => {
                let holds = holds(self, person, row.who) || self.delegated(person.id, kind);
                holds && (reopens || in_council_office(person)) && self.judge_end(who, kind).is_ok()
            }
        }
    }

    /// What somebody could do who signs in and has never been here.
    fn is_open_to_newcomers(&self, right: Right) -> bool {
        match right {
            Right::Anyone | Right::Voice | Right::NotElected => true,
            Right::TakesPart => self.people.participation == Participation::Open,
            Right::Member | Right::Elected | Right::Politician | Right::Drafter | Right::Steward | Right::Inviter => false,
            Right::Spanner | Right::Sponsor | Right::SponsorOrCouncil | Right::Moderator | Right::Convenor => false,
            Right::Lead | Right::Mover | Right::Pledger | Right::Writer | Right::Council | Right::House => false,
        }
    }

    fn may_on(&self, who: &Who, person: &Person) -> BTreeMap<Kind, Vec<Seq>> {
        let mut on: BTreeMap<Kind, Vec<Seq>> = BTreeMap::new();
        let mut add = |kind: Kind, numbers: Vec<Seq>| {
            let numbers: Vec<Seq> = numbers.into_iter().filter(|no| self.is_open_on(kind, *no)).collect();
            if !numbers.is_empty() {
                on.insert(kind, numbers);
            }
        };
        if self.people.has_seat(person.id) {
            // An office of one's own is laid down at any time.
            add(Kind::OfficeTaken, vec![Seq(0)]);
        }
        let led: Vec<Seq> = self.led.get(&person.id).into_iter().flatten().copied().collect();
        let open = |no: &Seq| self.proposals.get(no).into_iter().flat_map(|proposal| proposal.open.iter().copied());
        let to_decide: Vec<Seq> = led.iter().flat_map(open).collect();
        let (to_put, carried) = self.appeals(who, person.id);
        let readable = to_decide.iter().copied().filter(|no| self.can_be_decided(who, *no));
        add(Kind::AmendmentAccepted, readable.chain(carried).collect());
        add(Kind::AmendmentPut, to_put);
        for (kind, numbers) in self.talk_on(who, person.id) {
            add(kind, numbers);
        }
        add(Kind::AmendmentDeclined, to_decide);
        let worked_on = led.iter().copied().filter(|no| self.judge_live(*no).is_ok() && self.judge_shown(who, *no).is_ok());
        let worked_on: Vec<Seq> = worked_on.collect();
        add(Kind::PropositionFilled, worked_on.clone());
        add(Kind::FundingRequested, worked_on);
        add(Kind::LeadAdded, led.into_iter().filter(|no| self.judge_shown(who, *no).is_ok()).collect());
        add(Kind::AmendmentWithdrawn, self.moved.get(&person.id).into_iter().flatten().copied().collect());
        for (kind, numbers) in self.pledges_open_to(person.id).into_iter().chain(self.reopened_to(who, person)) {
            add(kind, numbers);
        }
        on
    }

    fn positions_of(&self, person: PersonId) -> Vec<MyPosition> {
        // A person reads their own words, hidden or not.
        let sight = Sight { forum: self, audience: Audience::Staff };
        let stance = |no: &Seq| {
            let stance = self.proposals.get(no)?.stances.of(person)?;
            let because = self.own_reason(stance).and_then(|because| sight.text(because));
            Some(MyPosition { proposal: *no, version: stance.version, position: stance.position, because })
        };
        self.stood_on.get(&person).into_iter().flatten().filter_map(stance).collect()
    }
}
