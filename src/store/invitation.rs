//! Invitation links: what they give is given once to each person, to as many people as they are for.

use deliberation::event::Micros;
use deliberation::people::{ActorGroup, CouncilOffice, ForumOffice, PersonId};
use deliberation::words::Name;
use diesel::prelude::*;

use super::backend::Conn;
use super::column::{digest, id, value_if, word};
use super::people::give;
use super::schema::{invitation_uses, invitations, people};
use super::{CouncilId, ForumId, Store, StoreError};
use crate::clock;

/// An invitation to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewInvitation {
    /// The council that invites.
    pub council: CouncilId,
    /// Whose voice the person will be.
    pub group: Option<ActorGroup>,
    /// Party, post or organisation they will be shown with.
    pub hat: Option<Name>,
    /// The office in the council it gives.
    pub council_office: Option<CouncilOffice>,
    /// The forum it leads to.
    pub forum: Option<ForumId>,
    /// The office in that forum it gives.
    pub forum_office: Option<ForumOffice>,
    /// When.
    pub at: Micros,
    /// Until when it can be used.
    pub until: Micros,
    /// For how many people it is.
    pub uses: u32,
}

/// An invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The council that invites.
    pub council: CouncilId,
    /// Whose voice the person will be.
    pub group: Option<ActorGroup>,
    /// Party, post or organisation they will be shown with.
    pub hat: Option<Name>,
    /// The office in the council it gives.
    pub council_office: Option<CouncilOffice>,
    /// The forum it leads to.
    pub forum: Option<ForumId>,
    /// The office in that forum it gives.
    pub forum_office: Option<ForumOffice>,
    /// Until when it can be used.
    pub until: Micros,
    /// For how many more people it is.
    pub uses_left: u32,
}

type Columns = (String, String, Option<String>, Option<String>, Option<String>, Option<String>, Option<String>, i64, i64, i32);

fn stored(columns: Columns) -> Result<Invitation, StoreError> {
    const TABLE: &str = "invitations";
    let (_, council, group, hat, council_office, forum, forum_office, _, until, uses_left) = columns;
    Ok(Invitation {
        council: CouncilId(id(TABLE, &council)?),
        group: value_if(TABLE, group)?,
        hat: value_if(TABLE, hat)?,
        council_office: value_if(TABLE, council_office)?,
        forum: forum.map(|forum| id(TABLE, &forum)).transpose()?.map(ForumId),
        forum_office: value_if(TABLE, forum_office)?,
        until: Micros(until),
        uses_left: u32::try_from(uses_left).unwrap_or(0),
    })
}

impl Store {
    /// Makes an invitation and gives its token.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn invite(&self, invitation: &NewInvitation) -> Result<String, StoreError> {
        let token = clock::secret();
        self.backend.write(|conn| {
            diesel::insert_into(invitations::table)
                .values((
                    invitations::token_hash.eq(digest(&token)),
                    invitations::council.eq(invitation.council.to_string()),
                    invitations::actor_group.eq(invitation.group.as_ref().map(word)),
                    invitations::hat.eq(invitation.hat.as_ref().map(Name::as_str)),
                    invitations::council_office.eq(invitation.council_office.as_ref().map(word)),
                    invitations::forum.eq(invitation.forum.map(|forum| forum.to_string())),
                    invitations::forum_office.eq(invitation.forum_office.as_ref().map(word)),
                    invitations::at.eq(invitation.at.0),
                    invitations::until.eq(invitation.until.0),
                    invitations::uses_left.eq(i32::try_from(invitation.uses).unwrap_or(i32::MAX)),
                ))
                .execute(conn)?;
            Ok(())
        })?;
        Ok(token)
    }

    /// What a token invites to, while somebody can still use it.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn invitation(&self, token: &str, now: Micros) -> Result<Option<Invitation>, StoreError> {
        let found = self.backend.read(|conn| {
            let open = invitations::table.find(digest(token)).filter(invitations::until.gt(now.0));
            let open = open.filter(invitations::uses_left.gt(0));
            Ok(open.select(invitations::all_columns).first::<Columns>(conn).optional()?)
        })?;
        found.map(stored).transpose()
    }

    /// Uses an invitation for a person: they get its group, hat and council office, all or nothing. The office in a forum is for
    /// the caller to record in its log. Whoever has used it may come again while it lasts: the answer is the same, nothing is used
    /// up, and a caller that broke off can finish.
    ///
    /// # Errors
    /// When the database is away or fails.
    pub fn use_invitation(&self, token: &str, person: PersonId, now: Micros) -> Result<Option<Invitation>, StoreError> {
        let key = digest(token);
        self.backend.write(|conn| {
            // The update takes the row's lock: two people at once cannot both be the last.
            let locked = diesel::update(invitations::table.find(&key).filter(invitations::until.gt(now.0)))
                .set(invitations::uses_left.eq(invitations::uses_left))
                .returning(invitations::all_columns)
                .get_result::<Columns>(conn)
                .optional()?;
            let Some(invitation) = locked.map(stored).transpose()? else { return Ok(None) };
            let own = invitation_uses::table.find((&key, person.0.to_string()));
            if own.count().get_result::<i64>(conn)? > 0 {
                return Ok(Some(invitation));
            }
            if invitation.uses_left == 0 {
                return Ok(None);
            }
            diesel::insert_into(invitation_uses::table)
                .values((
                    invitation_uses::token_hash.eq(&key),
                    invitation_uses::person.eq(person.0.to_string()),
                    invitation_uses::at.eq(now.0),
                ))
                .execute(conn)?;
            diesel::update(invitations::table.find(&key))
                .set(invitations::uses_left.eq(invitations::uses_left - 1))
                .execute(conn)?;
            give_all(conn, &invitation, person)?;
            Ok(Some(Invitation { uses_left: invitation.uses_left - 1, ..invitation }))
        })
    }
}

fn give_all(conn: &mut Conn, invitation: &Invitation, person: PersonId) -> Result<(), StoreError> {
    let own = || people::table.find(person.0.to_string());
    if let Some(group) = &invitation.group {
        diesel::update(own()).set(people::actor_group.eq(word(group))).execute(conn)?;
    }
    if let Some(hat) = &invitation.hat {
        diesel::update(own()).set(people::hat.eq(hat.as_str())).execute(conn)?;
    }
    if let Some(office) = invitation.council_office {
        give(conn, invitation.council, person, office)?;
    }
    Ok(())
}
