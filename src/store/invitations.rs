//! Invitations: how people come in.

use super::dialect::statements;
use super::{StoreError, Turn, arguments};
use crate::domain::decision::{Invitation, InvitationState};
use crate::domain::ids::{ChatId, PersonId, TeamId};
use crate::domain::people::{Language, Role};
use crate::domain::time::Timestamp;
use sqlx::Row;
use sqlx::any::AnyRow;
use std::collections::HashSet;

macro_rules! invitation_columns {
    () => {
        "SELECT id, role, team_id, person_id, made_by, expires_at, state, applicant_name FROM invitation "
    };
}

statements! {
    NEW = "INSERT INTO invitation (id, secret_hash, role, team_id, person_id, name, made_by, made_at, expires_at, state) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open')";
    BY_SECRET = [text invitation_columns!()] "WHERE secret_hash = $1";
    BY_ID = [text invitation_columns!()] "WHERE id = $1";
    APPLICATIONS = [text invitation_columns!()] "WHERE state = 'applied' ORDER BY id";
    APPLICANT = "SELECT applicant_user, applicant_name, applicant_chat_id, name, person_id, applicant_language FROM invitation WHERE id = $1";
    // Only one of several who come with the same invitation finds it open.
    APPLY = "UPDATE invitation SET state = 'applied', applicant_user = $2, applicant_name = $3, applicant_chat_id = $4, applicant_language = $5 \
         WHERE id = $1 AND state = 'open'";
    ADVANCE = "UPDATE invitation SET state = $2 WHERE id = $1 AND state = $3";
    ADMINISTRATORS = "SELECT COUNT(*) FROM membership WHERE role = 'administrator' AND until IS NULL";
    WITHDRAW_OWNER_LINKS = "UPDATE invitation SET state = 'declined' WHERE role = 'administrator' AND made_by IS NULL \
         AND person_id IS NULL AND state = 'open'";
    NEW_PERSON = "INSERT INTO person (id, name, language, private_chat_id, made_at) VALUES ($1, $2, $3, $4, $5)";
    NEW_IDENTITY = "INSERT INTO identity (platform, platform_user, person_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    IDENTITY = "SELECT person_id FROM identity WHERE platform = $1 AND platform_user = $2";
    NEW_MEMBERSHIP = "INSERT INTO membership (id, person_id, role, team_id, since) SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($3 AS TEXT), CAST($4 AS BIGINT), CAST($5 AS BIGINT) \
         WHERE NOT EXISTS (SELECT 1 FROM membership WHERE person_id = CAST($2 AS BIGINT) AND role = CAST($3 AS TEXT) \
         AND COALESCE(team_id, 0) = COALESCE(CAST($4 AS BIGINT), 0) AND until IS NULL)";
    INVITED = "SELECT DISTINCT person_id FROM invitation WHERE person_id IS NOT NULL AND state <> 'declined'";
    FEEDBACK = "INSERT INTO feedback (id, person_id, chat_id, words, made_at) VALUES ($1, $2, $3, $4, $5)";
}

/// An invitation about to be made.
#[derive(Clone, Debug)]
pub struct NewInvitation<'a> {
    pub secret_hash: &'a str,
    pub role: Role,
    pub team: Option<TeamId>,
    pub person: Option<PersonId>,
    pub name: Option<&'a str>,
    pub made_by: Option<PersonId>,
    pub expires_at: Timestamp,
}

/// Somebody who came with an invitation.
#[derive(Clone, Debug)]
pub struct Applicant {
    pub user: String,
    pub name: String,
    pub chat: ChatId,
    pub language: Language,
    /// The person an import made for them, if one did.
    pub person: Option<PersonId>,
}

impl Turn<'_> {
    pub async fn invite(
        &mut self,
        invitation: &NewInvitation<'_>,
        now: Timestamp,
    ) -> Result<i64, StoreError> {
        let id = self.next_id();
        let arguments = arguments![
            id,
            invitation.secret_hash,
            invitation.role.key(),
            invitation.team.map(|team| team.0),
            invitation.person.map(|person| person.0),
            invitation.name,
            invitation.made_by.map(|person| person.0),
            now.micros(),
            invitation.expires_at.micros(),
        ];
        self.run(&NEW, arguments).await?;
        Ok(id)
    }

    pub async fn invitation_by_secret(&mut self, hash: &str) -> Result<Option<Invitation>, StoreError> {
        self.row(&BY_SECRET, arguments![hash]).await?.map(|row| read(&row)).transpose()
    }

    pub async fn invitation(&mut self, id: i64) -> Result<Option<Invitation>, StoreError> {
        self.row(&BY_ID, arguments![id]).await?.map(|row| read(&row)).transpose()
    }

    /// The invitations somebody has applied with and nobody has ruled on, the oldest first.
    pub async fn applications(&mut self) -> Result<Vec<Invitation>, StoreError> {
        self.rows(&APPLICATIONS, arguments![]).await?.iter().map(read).collect()
    }

    /// Takes an open invitation for this applicant; `0` where it is open no longer.
    pub async fn apply(
        &mut self,
        id: i64,
        user: &str,
        name: &str,
        chat: ChatId,
        language: Language,
    ) -> Result<u64, StoreError> {
        self.run(&APPLY, arguments![id, user, name, chat.0, language.tag()]).await
    }

    pub async fn applicant(&mut self, id: i64) -> Result<Option<Applicant>, StoreError> {
        let Some(row) = self.row(&APPLICANT, arguments![id]).await? else { return Ok(None) };
        let (Some(user), Some(chat)) =
            (row.try_get::<Option<String>, _>(0)?, row.try_get::<Option<i64>, _>(2)?)
        else {
            return Ok(None);
        };
        let invited: Option<String> = row.try_get(3)?;
        let name = invited.or(row.try_get(1)?).unwrap_or_default();
        let person = row.try_get::<Option<i64>, _>(4)?.map(PersonId);
        let language = row.try_get::<Option<String>, _>(5)?.as_deref().and_then(Language::from_tag);
        let language = language.unwrap_or(Language::Chinese);
        Ok(Some(Applicant { user, name, chat: ChatId(chat), language, person }))
    }

    /// Moves an application on; `0` where it is no longer where it was.
    pub async fn advance_invitation(
        &mut self,
        id: i64,
        from: InvitationState,
        to: InvitationState,
    ) -> Result<u64, StoreError> {
        self.run(&ADVANCE, arguments![id, to.key(), from.key()]).await
    }

    /// Lets the applicant in with the role of the invitation: as the person who already writes from that account,
    /// as the person the invitation was made for, or as somebody new.
    pub async fn admit(
        &mut self,
        platform: &str,
        invitation: &Invitation,
        applicant: &Applicant,
        now: Timestamp,
    ) -> Result<PersonId, StoreError> {
        let known = self.person_writing_as(platform, &applicant.user).await?;
        let person = match known.or(applicant.person) {
            Some(person) => person,
            None => self.add_person(&applicant.name, applicant.language, Some(applicant.chat), now).await?,
        };
        self.add_identity(platform, &applicant.user, person).await?;
        self.reachable_in(person, applicant.chat).await?;
        // An imported person has the roles of the list already.
        if applicant.person.is_none() {
            self.add_membership(person, invitation.role, invitation.team, now).await?;
        }
        self.registry_changed().await?;
        Ok(person)
    }

    pub async fn person_writing_as(
        &mut self,
        platform: &str,
        user: &str,
    ) -> Result<Option<PersonId>, StoreError> {
        let row = self.row(&IDENTITY, arguments![platform, user]).await?;
        row.map(|row| Ok(PersonId(row.try_get(0)?))).transpose()
    }

    pub async fn add_person(
        &mut self,
        name: &str,
        language: Language,
        chat: Option<ChatId>,
        now: Timestamp,
    ) -> Result<PersonId, StoreError> {
        let id = self.next_id();
        self.run(&NEW_PERSON, arguments![id, name, language.tag(), chat.map(|chat| chat.0), now.micros()])
            .await?;
        Ok(PersonId(id))
    }

    pub async fn add_identity(
        &mut self,
        platform: &str,
        user: &str,
        person: PersonId,
    ) -> Result<(), StoreError> {
        self.run(&NEW_IDENTITY, arguments![platform, user, person.0]).await?;
        Ok(())
    }

    pub async fn add_membership(
        &mut self,
        person: PersonId,
        role: Role,
        team: Option<TeamId>,
        now: Timestamp,
    ) -> Result<u64, StoreError> {
        let id = self.next_id();
        self.run(&NEW_MEMBERSHIP, arguments![id, person.0, role.key(), team.map(|team| team.0), now.micros()])
            .await
    }

    /// People who have been given an invitation at some time.
    pub async fn invited(&mut self) -> Result<HashSet<PersonId>, StoreError> {
        let rows = self.rows(&INVITED, arguments![]).await?;
        rows.iter().map(|row| Ok(PersonId(row.try_get(0)?))).collect()
    }

    /// Whether anybody looks after the service.
    pub async fn has_administrator(&mut self) -> Result<HasAdministrator, StoreError> {
        let row = self.row(&ADMINISTRATORS, arguments![]).await?.ok_or(sqlx::Error::RowNotFound)?;
        Ok(if row.try_get::<i64, _>(0)? > 0 { HasAdministrator::Yes } else { HasAdministrator::No })
    }

    /// Makes earlier links for the first owner worthless.
    pub async fn withdraw_owner_links(&mut self) -> Result<(), StoreError> {
        self.run(&WITHDRAW_OWNER_LINKS, arguments![]).await?;
        Ok(())
    }

    pub async fn add_feedback(
        &mut self,
        person: PersonId,
        chat: ChatId,
        words: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let id = self.next_id();
        self.run(&FEEDBACK, arguments![id, person.0, chat.0, words, now.micros()]).await?;
        Ok(())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HasAdministrator {
    Yes,
    No,
}

fn read(row: &AnyRow) -> Result<Invitation, StoreError> {
    let id: i64 = row.try_get(0)?;
    let unreadable = || StoreError::Unreadable { table: "invitation", id };
    Ok(Invitation {
        id,
        role: Role::from_key(&row.try_get::<String, _>(1)?).ok_or_else(unreadable)?,
        team: row.try_get::<Option<i64>, _>(2)?.map(TeamId),
        person: row.try_get::<Option<i64>, _>(3)?.map(PersonId),
        made_by: row.try_get::<Option<i64>, _>(4)?.map(PersonId),
        expires_at: Timestamp::from_micros(row.try_get(5)?),
        state: InvitationState::from_key(&row.try_get::<String, _>(6)?).ok_or_else(unreadable)?,
        applicant: row.try_get(7)?,
    })
}
