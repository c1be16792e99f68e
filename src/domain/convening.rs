//! Who comes: nominations, invitations by name, declarations of interest, meetings.

use std::collections::BTreeMap;

use crate::act::{InterestDeclared, MeetingSet, PersonNominated, VoiceInvited};
use crate::event::{Entry, Kind, Micros, Seq, Stage};
use crate::forum::Forum;
use crate::index::{Form, Key};
use crate::item::{DeclarationItem, InvitationItem, MeetingItem, NominationItem};
use crate::people::{ActorGroup, PersonId, Who};
use crate::refusal::{Needs, Refusal};
use crate::sight::{Deed, Said, Sight};

#[derive(Clone, Debug, PartialEq, Eq)]
struct Nomination {
    person: Option<PersonId>,
    own: bool,
    deed: Deed,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Invitation {
    group: ActorGroup,
    called: Said,
    deed: Deed,
    for_member: Option<PersonId>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Meeting {
    meets_at: Micros,
    place: Said,
    words: Said,
    deed: Deed,
    for_member: Option<PersonId>,
}

/// What somebody has at stake, in their latest words.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Declaration {
    person: PersonId,
    interest: Option<Said>,
    lay: bool,
    affected: bool,
    at: Micros,
}

/// How a forum comes together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Convening {
    nominations: BTreeMap<Seq, Nomination>,
    /// By person: the nomination that waits for the council.
    waiting: BTreeMap<PersonId, Seq>,
    invitations: BTreeMap<Seq, Invitation>,
    /// When a voice of a group was last invited.
    invited: BTreeMap<ActorGroup, Micros>,
    meetings: BTreeMap<Seq, Meeting>,
    /// Under the number of each person's first declaration, which stands for all later ones.
    declarations: BTreeMap<Seq, Declaration>,
    declared: BTreeMap<PersonId, Seq>,
}

impl Convening {
    /// How many meetings have dates.
    pub fn n_meetings(&self) -> u32 {
        crate::mandate::count(self.meetings.len())
    }

    /// When a voice of a group was last invited.
    pub fn invited(&self, group: ActorGroup) -> Option<Micros> {
        self.invited.get(&group).copied()
    }

    /// Who is named and has no seat yet, by the nomination, the oldest first.
    pub fn waiting(&self) -> Vec<(Seq, PersonId, Micros)> {
        let nomination = |(person, no): (&PersonId, &Seq)| Some((*no, *person, self.nominations.get(no)?.deed.at));
        let mut waiting: Vec<_> = self.waiting.iter().filter_map(nomination).collect();
        waiting.sort();
        waiting
    }

    /// Somebody got a seat: nothing waits for the council any more.
    pub fn seat(&mut self, person: PersonId) {
        self.waiting.remove(&person);
    }

    /// A stage after convening opens: whom the council has not chosen by then waits no longer, and can be named anew.
    pub fn conclude(&mut self, opens: Stage) {
        if opens > Stage::Convene {
            self.waiting.clear();
        }
    }

    pub fn has_declared(&self, person: PersonId) -> bool {
        self.declared.contains_key(&person)
    }
}

impl Forum {
    /// People offer themselves; who carries the forum names others.
    pub(crate) fn judge_person_nominated(&self, who: &Who, act: &PersonNominated) -> Result<(), Refusal> {
        let own = act.person.is_none() || act.person == who.person().map(|person| person.id);
        let steward = who.person().is_none_or(|person| self.people.is_steward(person.id));
        if !own && !steward {
            return Err(Refusal::NotYours { needs: Needs::Steward });
        }
        let Some(person) = act.person.or(who.person().map(|person| person.id)) else { return Ok(()) };
        if !own {
            self.judge_person(person)?;
        }
        if self.convening.waiting.contains_key(&person) { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    pub(crate) fn person_nominated(&mut self, entry: &Entry, act: &PersonNominated) {
        let person = act.person.or(entry.by.person());
        let own = person.is_some() && person == entry.by.person();
        let deed = Deed::new(entry, Some(act.because.shared()));
        self.convening.nominations.insert(entry.seq, Nomination { person, own, deed });
        if let Some(person) = person.filter(|person| !self.people.has_seat(*person)) {
            self.convening.waiting.entry(person).or_insert(entry.seq);
        }
        self.changed.people.extend(person);
        self.place(entry, Form::Nomination, person);
    }

    pub(crate) fn judge_voice_invited(&self, who: &Who, act: &VoiceInvited) -> Result<(), Refusal> {
        self.judge_hand(who, Kind::VoiceInvited, act.for_member)
    }

    pub(crate) fn voice_invited(&mut self, entry: &Entry, act: &VoiceInvited) {
        let invitation = Invitation {
            group: act.group,
            called: Said::new(entry, act.called.shared()),
            deed: Deed::new(entry, Some(act.because.shared())),
            for_member: act.for_member,
        };
        self.convening.invitations.insert(entry.seq, invitation);
        self.convening.invited.insert(act.group, entry.at);
        self.place(entry, Form::Invitation, act.for_member);
    }

    pub(crate) fn judge_interest_declared(&self, who: &Who, act: &InterestDeclared) -> Result<(), Refusal> {
        let now = who.person().and_then(|person| self.declaration(person.id));
        let same = now.is_some_and(|now| {
            let interest = match (&now.interest, &act.interest) {
                (Some(said), Some(words)) => said.reads(words.as_str()),
                (None, None) => true,
                (Some(_), None) | (None, Some(_)) => false,
            };
            interest && now.lay == act.lay && now.affected == act.affected
        });
        if same { Err(Refusal::NothingChanges) } else { Ok(()) }
    }

    fn declaration(&self, person: PersonId) -> Option<&Declaration> {
        self.convening.declared.get(&person).and_then(|no| self.convening.declarations.get(no))
    }

    /// A later declaration takes the place of an earlier one; the house has nothing at stake.
    pub(crate) fn interest_declared(&mut self, entry: &Entry, act: &InterestDeclared) {
        let Some(person) = entry.by.person() else { return };
        let interest = act.interest.as_ref().map(|words| Said::new(entry, words.shared()));
        let declaration = Declaration { person, interest, lay: act.lay, affected: act.affected, at: entry.at };
        let no = *self.convening.declared.entry(person).or_insert(entry.seq);
        self.convening.declarations.insert(no, declaration);
        self.people.declare(person, act.lay);
        let key = Key::new(no, Form::Declaration);
        if no == entry.seq {
            self.index.put(key, Key::HALL, true);
        }
        self.changed.people.insert(person);
        self.lean(key, person);
        self.show_in(entry.seq, key);
        self.touch(key);
    }

    pub(crate) fn judge_meeting_set(&self, who: &Who, act: &MeetingSet) -> Result<(), Refusal> {
        self.judge_hand(who, Kind::MeetingSet, act.for_member)
    }

    pub(crate) fn meeting_set(&mut self, entry: &Entry, act: &MeetingSet) {
        let meeting = Meeting {
            meets_at: act.meets_at,
            place: Said::new(entry, act.place.shared()),
            words: Said::new(entry, act.words.shared()),
            deed: Deed::new(entry, None),
            for_member: act.for_member,
        };
        self.convening.meetings.insert(entry.seq, meeting);
        self.place(entry, Form::Meeting, act.for_member);
    }
}

impl Sight<'_> {
    pub fn meeting_item(&self, no: Seq) -> Option<MeetingItem> {
        let meeting = self.forum.convening.meetings.get(&no)?;
        Some(MeetingItem {
            meets_at: meeting.meets_at,
            place: self.text(&meeting.place).unwrap_or_default(),
            words: self.words(&meeting.words),
            act: self.act(&meeting.deed),
            for_member: meeting.for_member.and_then(|member| self.author(member)),
        })
    }

    pub fn invitation_item(&self, no: Seq) -> Option<InvitationItem> {
        let invitation = self.forum.convening.invitations.get(&no)?;
        Some(InvitationItem {
            group: invitation.group,
            called: self.text(&invitation.called).unwrap_or_default(),
            act: self.act(&invitation.deed),
            for_member: invitation.for_member.and_then(|member| self.author(member)),
        })
    }

    pub fn nomination_item(&self, no: Seq) -> Option<NominationItem> {
        let nomination = self.forum.convening.nominations.get(&no)?;
        Some(NominationItem {
            person: nomination.person.and_then(|person| self.author(person)),
            own: nomination.own,
            appointed: nomination.person.is_some_and(|person| self.forum.people.has_seat(person)),
            act: self.act(&nomination.deed),
        })
    }

    pub fn declaration_item(&self, no: Seq) -> Option<DeclarationItem> {
        let declaration = self.forum.convening.declarations.get(&no)?;
        Some(DeclarationItem {
            person: self.author(declaration.person),
            interest: declaration.interest.as_ref().and_then(|interest| self.words(interest)),
            nothing: declaration.interest.is_none(),
            lay: declaration.lay,
            affected: declaration.affected,
            at: declaration.at,
        })
    }
}
