//! Everything a request may reach.

use std::sync::Arc;

use deliberation::event::{Event, Micros, Stage, Standing};
use deliberation::people::{Person, PersonId, Who};

use super::error::Error;
use super::limits::Limits;
use super::pages::Pages;
use super::visitor::Visitor;
use crate::clock;
use crate::live::{Hub, Submission};
use crate::notice::Mail;
use crate::store::{CouncilId, Store, StoredCouncil, StoredForum, StoredPerson};
use crate::wire::page::{CouncilCard, DemoSignIn, InvitationCard, Me, Problem};

/// Everything a request may reach. A cheap clone.
#[derive(Clone)]
pub struct House {
    /// The record.
    pub store: Store,
    /// Running forums.
    pub hub: Hub,
    /// The way to people's mailboxes.
    pub mail: Arc<Mail>,
    /// How often things may be tried.
    pub limits: Arc<Limits>,
    /// Pages and texts.
    pub pages: Arc<Pages>,
    /// The address people type, where the server was told it.
    pub public_url: Option<String>,
    /// This build's name.
    pub build: String,
    /// The demonstration's sign-ins; empty in a real hall.
    pub demo: Arc<Vec<Demo>>,
}

/// One fictional person of the demonstration, with the secret that signs in as them.
#[derive(Clone, Debug)]
pub struct Demo {
    /// Who.
    pub person: deliberation::people::PersonId,
    /// What is shown.
    pub card: DemoSignIn,
    /// The last part of the address.
    pub key: String,
    /// The forum it opens.
    pub forum: String,
}

impl House {
    /// Whether this is the demonstration.
    #[must_use]
    pub fn is_demo(&self) -> bool {
        !self.demo.is_empty()
    }

    /// Runs something that blocks, on a thread for it.
    ///
    /// # Errors
    /// What the work says, or that it was lost.
    pub async fn blocking<T, E>(&self, work: impl FnOnce(&Store) -> Result<T, E> + Send + 'static) -> Result<T, Error>
    where
        T: Send + 'static,
        E: Into<Error> + Send + 'static,
    {
        let store = self.store.clone();
        actix_web::web::block(move || work(&store)).await?.map_err(Into::into)
    }
}

impl House {
    /// A forum by its name in addresses.
    ///
    /// # Errors
    /// When there is none, or the store does not answer.
    pub async fn forum(&self, slug: &str) -> Result<StoredForum, Error> {
        let slug = slug.to_owned();
        self.blocking(move |store| store.forum_by_slug(&slug)).await?.ok_or_else(|| Problem::NotFound.into())
    }

    /// A council.
    ///
    /// # Errors
    /// When there is none, or the store does not answer.
    pub async fn council(&self, id: CouncilId) -> Result<StoredCouncil, Error> {
        let councils = self.blocking(Store::councils).await?;
        councils.into_iter().find(|council| council.id == id).ok_or_else(|| Problem::NotFound.into())
    }

    /// The forums that are listed: all but rehearsals.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn listed(&self) -> Result<Vec<StoredForum>, Error> {
        let mut forums = self.blocking(Store::forums).await?;
        forums.retain(|forum| forum.standing != Standing::Rehearsal);
        Ok(forums)
    }

    /// All councils with their forums, as this visitor finds them: the open ones first.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn councils(&self, visitor: &Visitor) -> Result<Vec<CouncilCard>, Error> {
        let councils = self.blocking(Store::councils).await?;
        let forums = self.listed().await?;
        let mut cards = Vec::new();
        for council in councils {
            let mut card = CouncilCard { slug: council.slug, name: council.name.to_string(), forums: Vec::new() };
            for forum in forums.iter().filter(|forum| forum.council == council.id) {
                // One forum that cannot be opened does not close the front page.
                let Ok(mut one) = self.hub.card(forum).await else { continue };
                if visitor.person.is_some() && one.stage != Stage::Closed {
                    one.n_duties = visitor.waiting(self, forum).await?.map_or(0, |waiting| waiting.n_duties);
                }
                card.forums.push(one);
            }
            card.forums.sort_by_key(|forum| forum.stage == Stage::Closed);
            cards.push(card);
        }
        Ok(cards)
    }

    /// The signed-in person as a page shows them, with their offices in every council.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn me(&self, person: &StoredPerson) -> Result<Me, Error> {
        let id = person.id;
        let held = self.blocking(move |store| store.all_offices_of(id)).await?;
        let offices = held.into_iter().map(|(_, office)| office).collect();
        let hat = person.hat.as_ref().map(ToString::to_string);
        let proposes = deliberation::rules::proposes(person.group);
        Ok(Me { person: id, name: person.name.to_string(), group: person.group, hat, offices, proposes })
    }

    /// What an invitation carries.
    ///
    /// # Errors
    /// When it is unknown, used up or too old.
    pub async fn invitation(&self, token: String, now: Micros) -> Result<InvitationCard, Error> {
        let asked = token.clone();
        let found = self.blocking(move |store| store.invitation(&asked, now)).await?.ok_or(Problem::NoSuchInvitation)?;
        let council = self.council(found.council).await?;
        let forum = match found.forum {
            Some(id) => self.blocking(move |store| store.forum(id)).await?.map(|forum| forum.slug),
            None => None,
        };
        Ok(InvitationCard {
            token,
            council: council.name.to_string(),
            group: found.group,
            council_office: found.council_office,
            forum_office: found.forum_office,
            forum,
        })
    }

    /// Takes up an invitation: its group and offices are the person's from now on, on open connections too.
    ///
    /// # Errors
    /// When the invitation was used up meanwhile, or the record cannot be reached.
    pub async fn take_up(&self, person: PersonId, token: String) -> Result<StoredPerson, Error> {
        let used = self.blocking(move |store| store.use_invitation(&token, person, clock::now())).await?;
        let used = used.ok_or(Problem::NoSuchInvitation)?;
        let stored = self.blocking(move |store| store.person(person)).await?.ok_or(Problem::NotFound)?;
        let council = used.council;
        let offices = self.blocking(move |store| store.offices_of(person, council)).await?;
        let (name, group, hat) = (stored.name.clone(), stored.group, stored.hat.clone());
        if let (Some(forum), Some(office)) = (used.forum, used.forum_office) {
            let joined = Event::PersonJoined { person, name: name.clone(), group, hat: hat.clone() };
            let given = Event::OfficeGiven { person, office };
            let by_house = |event| Submission { id: clock::new_id(), lang: None, event, who: Who::House };
            self.hub.forum(forum).submit(vec![by_house(joined), by_house(given)]).await?;
        }
        self.hub.renew(&Person { id: person, name, group, hat, offices }).await;
        Ok(stored)
    }
}
