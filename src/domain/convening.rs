//! Who comes: nominations, invitations by name, declarations of interest, meetings.

use crate::act::{InterestDeclared, MeetingSet, PersonNominated, VoiceInvited};
use crate::event::{Entry, Seq};
use crate::forum::Forum;
use crate::item::DeclarationItem;
use crate::item::InvitationItem;
use crate::item::MeetingItem;
use crate::item::NominationItem;
use crate::people::Who;
use crate::refusal::Refusal;
use crate::sight::Sight;

impl Forum {
    pub(crate) fn judge_person_nominated(&self, _who: &Who, _act: &PersonNominated) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn person_nominated(&mut self, _entry: &Entry, _act: &PersonNominated) {}

    pub(crate) fn judge_voice_invited(&self, _who: &Who, _act: &VoiceInvited) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn voice_invited(&mut self, _entry: &Entry, _act: &VoiceInvited) {}

    pub(crate) fn judge_interest_declared(&self, _who: &Who, _act: &InterestDeclared) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn interest_declared(&mut self, _entry: &Entry, _act: &InterestDeclared) {}

    pub(crate) fn judge_meeting_set(&self, _who: &Who, _act: &MeetingSet) -> Result<(), Refusal> {
        Ok(())
    }

    pub(crate) fn meeting_set(&mut self, _entry: &Entry, _act: &MeetingSet) {}
}

impl Sight<'_> {
    pub fn meeting_item(&self, _no: Seq) -> Option<MeetingItem> {
        None
    }
    pub fn invitation_item(&self, _no: Seq) -> Option<InvitationItem> {
        None
    }
    pub fn nomination_item(&self, _no: Seq) -> Option<NominationItem> {
        None
    }
    pub fn declaration_item(&self, _no: Seq) -> Option<DeclarationItem> {
        None
    }
}
