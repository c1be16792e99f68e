//! The forum as the eye sees it: what changed since a number, a first look, an older page.

use crate::event::Seq;
use crate::forum::Forum;
use crate::index::{Form, Key};
use crate::item::{Audience, Item, Thing, Topic};
use crate::sight::Sight;

/// How many contributions come at once.
pub const PAGE: usize = 100;

/// Items, and where the ones before them begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The items, in the order of their numbers.
    pub items: Vec<Item>,
    /// Contributions below this number were left out.
    pub older_before: Option<Seq>,
}

impl Forum {
    /// The latest form of each item of a topic that changed after a number, in the order of their numbers.
    #[must_use]
    pub fn since(&self, n: Seq, topic: Topic, audience: Audience) -> Vec<Item> {
        let sight = Sight { forum: self, audience };
        self.index.since(n, topic).into_iter().filter_map(|key| sight.item(key)).collect()
    }

    /// A first look at a topic: everything in it, but of its contributions only the newest.
    #[must_use]
    pub fn look(&self, topic: Topic, audience: Audience) -> Page {
        let mut page = self.page(topic, None, audience);
        let sight = Sight { forum: self, audience };
        page.items.extend(self.index.rest(topic).filter_map(|key| sight.item(key)));
        page.items.sort_by_key(|item| item.no);
        page
    }

    /// The contributions of a topic before a number: the newest of them.
    #[must_use]
    pub fn before(&self, topic: Topic, before: Seq, audience: Audience) -> Page {
        self.page(topic, Some(before), audience)
    }

    fn page(&self, topic: Topic, before: Option<Seq>, audience: Audience) -> Page {
        let sight = Sight { forum: self, audience };
        let mut talk = self.index.talk(topic, before);
        let mut numbers: Vec<Seq> = talk.by_ref().take(PAGE).collect();
        numbers.reverse();
        let older_before = talk.next().and_then(|_| numbers.first().copied());
        let items = numbers.into_iter().filter_map(|no| sight.item(Key::contribution(no))).collect();
        Page { items, older_before }
    }
}

impl Sight<'_> {
    pub fn item(&self, key: Key) -> Option<Item> {
        let no = key.no;
        let thing = match key.form {
            Form::Forum => Thing::Forum(self.forum_item()?),
            Form::Contribution => Thing::Contribution(self.contribution_item(no)?),
            Form::Proposal => Thing::Proposal(self.proposal_item(no)?),
            Form::Text => Thing::Text(self.text_item(no)?),
            Form::Version => Thing::Version(self.version_item(no)?),
            Form::Amendment => Thing::Amendment(self.amendment_item(no)?),
            Form::Position => Thing::Position(self.position_item(no)?),
            Form::Statement => Thing::Statement(self.statement_item(no)?),
            Form::Mandate => Thing::Mandate(self.mandate_item(no)?),
            Form::Gates => Thing::Gates(self.gates_item(no)?),
            Form::Health => Thing::Health(self.health_item(no)?),
            Form::Warning => Thing::Warning(self.warning_item(no)?),
            Form::Origin => Thing::Origin(self.origin_item(no)?),
            Form::Touchpoint => Thing::Touchpoint(self.touchpoint_item(no)?),
            Form::Meeting => Thing::Meeting(self.meeting_item(no)?),
            Form::Invitation => Thing::Invitation(self.invitation_item(no)?),
            Form::Nomination => Thing::Nomination(self.nomination_item(no)?),
            Form::Declaration => Thing::Declaration(self.declaration_item(no)?),
            Form::Date => Thing::Date(self.date_item(no)?),
            Form::Spawn => Thing::Spawn(self.spawn_item(no)?),
            Form::ViewChange => Thing::ViewChange(self.view_change_item(no)?),
            Form::Put => Thing::Put(self.put_item(no)?),
            Form::Trial => Thing::Trial(self.trial_item(no)?),
            Form::Minority => Thing::Minority(self.minority_item(no)?),
            Form::Proposition => Thing::Proposition(self.proposition_item(no)?),
            Form::Funding => Thing::Funding(self.funding_item(no)?),
            Form::Pledge => Thing::Pledge(self.pledge_item(no)?),
            Form::Decision => Thing::Decision(self.decision_item(no)?),
            Form::Progress => Thing::Progress(self.progress_item(no)?),
            Form::Evaluation => Thing::Evaluation(self.evaluation_item(no)?),
        };
        Some(Item { no, thing })
    }
}
