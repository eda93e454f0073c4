//! What is kept of one person, and what they stand for on its way to another.

use super::dialect::statements;
use super::{StoreError, Turn, arguments, json};
use crate::domain::decision::{Handover, HandoverState, KeptOfPerson, Post, Reachable, RoleChange, Waits};
use crate::domain::ids::{PersonId, ProjectId, TeamId};
use crate::domain::people::{Assignment, Membership, Role};
use crate::domain::time::Timestamp;
use serde::Serialize;
use sqlx::Row;
use sqlx::any::AnyRow;

macro_rules! handover_columns {
    () => {
        "SELECT id, giver_id, taker_id, asked_by, post, state FROM handover "
    };
}

/// The invitations of somebody into a team with which somebody may still come or has.
macro_rules! waiting_invitations {
    () => {
        "made_by = $1 AND team_id = $2 AND (state = 'applied' OR (state = 'open' AND expires_at > $3))"
    };
}

/// The questions to somebody in the groups of a team.
macro_rules! waiting_questions {
    () => {
        "person_id = $1 AND answered_at IS NULL AND expires_at > $3 AND chat_id IN (SELECT c.id FROM chat c WHERE c.team_id = $2)"
    };
}

statements! {
    WAITS = "SELECT (SELECT COUNT(*) FROM invitation WHERE " [text waiting_invitations!()] "), \
         (SELECT COUNT(*) FROM question WHERE " [text waiting_questions!()] ")";
    PASS_INVITATIONS = "UPDATE invitation SET made_by = $4 WHERE " [text waiting_invitations!()];
    PASS_QUESTIONS = "UPDATE question SET person_id = $4 WHERE " [text waiting_questions!()];
    MEMBERSHIPS_OF = "SELECT id, role, team_id, since FROM membership \
         WHERE person_id = $1 AND since <= $2 AND (until IS NULL OR until > $2) ORDER BY since, id";
    ASSIGNMENTS_OF = "SELECT project_id, role, since FROM assignment \
         WHERE person_id = $1 AND since <= $2 AND (until IS NULL OR until > $2) ORDER BY since, project_id, role";
    LIAISON_OF = "SELECT body, since FROM body_liaison \
         WHERE person_id = $1 AND since <= $2 AND (until IS NULL OR until > $2) ORDER BY since, id";
    NEW_LIAISONS =
        "INSERT INTO body_liaison (id, body, person_id, since, begun_by) \
         SELECT new.id, new.body, new.person, CAST($2 AS BIGINT), CAST($3 AS BIGINT) \
         FROM (" [rows "$1" (id BIGINT, person BIGINT, body TEXT)] ") AS new";
    END_LIAISONS =
        "UPDATE body_liaison SET until = $2, ended_by = $3 WHERE until IS NULL AND (person_id, body) IN \
         (SELECT person, body FROM (" [rows "$1" (person BIGINT, body TEXT)] ") AS ended)";
    ACCOUNTS_OF = "SELECT platform_user FROM identity WHERE person_id = $1 ORDER BY platform, platform_user";
    // Whose they are is looked up in the index by time, which has it for all of them.
    ENTRIES_OF = "SELECT COUNT(*) FROM entry e WHERE e.id IN (SELECT x.id FROM entry x WHERE x.person_id = $1) \
         AND e.kind <> 'withdrawal' AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.entry_id = e.id)";
    REACHED = "SELECT COUNT(*) FROM person p JOIN chat c ON c.id = p.private_chat_id WHERE p.id = $1 AND c.state = 'open'";
    OFFER = "INSERT INTO handover (id, giver_id, taker_id, asked_by, post, state, made_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, 'open', $6, $7)";
    REPLACE = "UPDATE handover SET state = 'replaced' WHERE giver_id = $1 AND state = 'open'";
    SETTLE = "UPDATE handover SET state = $2 WHERE id = $1 AND state = 'open'";
    OFFERED_TO = [text handover_columns!()] "WHERE taker_id = $1 AND state = 'open' AND expires_at > $2 ORDER BY id DESC LIMIT 1";
    BY_ID = [text handover_columns!()] "WHERE id = $1";
    LAPSED = [text handover_columns!()] "WHERE state = 'open' AND expires_at <= $1 ORDER BY id";
}

/// An offer as it is made.
#[derive(Clone, Debug)]
pub struct NewHandover<'a> {
    pub giver: PersonId,
    pub taker: PersonId,
    pub asked_by: PersonId,
    pub post: &'a Post,
    pub expires_at: Timestamp,
}

#[derive(Serialize)]
struct LiaisonRow {
    id: i64,
    person: PersonId,
    body: String,
}

impl Turn<'_> {
    /// What is kept of somebody.
    pub async fn kept_of(&mut self, person: PersonId, now: Timestamp) -> Result<KeptOfPerson, StoreError> {
        let mut memberships = Vec::new();
        for row in self.rows(&MEMBERSHIPS_OF, arguments![person.0, now.micros()]).await? {
            let id = row.try_get(0)?;
            let role = Role::from_key(&row.try_get::<String, _>(1)?)
                .ok_or(StoreError::Unreadable { table: "membership", id })?;
            let team = row.try_get::<Option<i64>, _>(2)?.map(TeamId);
            memberships.push((Membership { role, team }, Timestamp::from_micros(row.try_get(3)?)));
        }
        let mut assignments = Vec::new();
        for row in self.rows(&ASSIGNMENTS_OF, arguments![person.0, now.micros()]).await? {
            let project = ProjectId(row.try_get(0)?);
            let role = Role::from_key(&row.try_get::<String, _>(1)?)
                .ok_or(StoreError::Unreadable { table: "assignment", id: person.0 })?;
            assignments.push((Assignment { project, role }, Timestamp::from_micros(row.try_get(2)?)));
        }
        let bodies = self.rows(&LIAISON_OF, arguments![person.0, now.micros()]).await?;
        let bodies = bodies.iter().map(|row| Ok((row.try_get(0)?, Timestamp::from_micros(row.try_get(1)?))));
        let bodies = bodies.collect::<Result<_, StoreError>>()?;
        let accounts = self.rows(&ACCOUNTS_OF, arguments![person.0]).await?;
        let entries = self.row(&ENTRIES_OF, arguments![person.0]).await?;
        let reached = self.row(&REACHED, arguments![person.0]).await?;
        let reached: i64 = reached.ok_or(sqlx::Error::RowNotFound)?.try_get(0)?;
        Ok(KeptOfPerson {
            accounts: accounts.iter().map(|row| Ok(row.try_get(0)?)).collect::<Result<_, StoreError>>()?,
            memberships,
            assignments,
            bodies,
            entries: entries.ok_or(sqlx::Error::RowNotFound)?.try_get(0)?,
            reach: if reached > 0 { Reachable::Yes } else { Reachable::No },
        })
    }

    /// Who is asked for bodies no longer, and who is from now on.
    pub async fn change_liaisons(
        &mut self,
        change: &RoleChange,
        by: PersonId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut rows = |ones: &[(PersonId, String)]| {
            let row = |(person, body): &(PersonId, String)| LiaisonRow {
                id: self.next_id(),
                person: *person,
                body: body.clone(),
            };
            json(&ones.iter().map(row).collect::<Vec<_>>())
        };
        let (ended, begun) = (rows(&change.ended_liaisons), rows(&change.begun_liaisons));
        self.run(&END_LIAISONS, arguments![ended, now.micros(), by.0]).await?;
        self.run(&NEW_LIAISONS, arguments![begun, now.micros(), by.0]).await?;
        self.registry_changed().await
    }

    /// Notes an offer; its number. An earlier one of the same giver that still waits gives way to it.
    pub async fn offer_handover(&mut self, new: &NewHandover<'_>, now: Timestamp) -> Result<i64, StoreError> {
        self.run(&REPLACE, arguments![new.giver.0]).await?;
        let id = self.next_id();
        let (giver, taker, by) = (new.giver.0, new.taker.0, new.asked_by.0);
        let (post, at, until) = (json(new.post), now.micros(), new.expires_at.micros());
        self.run(&OFFER, arguments![id, giver, taker, by, post, at, until]).await?;
        Ok(id)
    }

    /// The newest offer that waits for this person.
    pub async fn open_handover(
        &mut self,
        taker: PersonId,
        now: Timestamp,
    ) -> Result<Option<Handover>, StoreError> {
        let row = self.row(&OFFERED_TO, arguments![taker.0, now.micros()]).await?;
        self.with_waits(row, now).await
    }

    pub async fn handover(&mut self, id: i64, now: Timestamp) -> Result<Option<Handover>, StoreError> {
        let row = self.row(&BY_ID, arguments![id]).await?;
        self.with_waits(row, now).await
    }

    async fn with_waits(
        &mut self,
        row: Option<AnyRow>,
        now: Timestamp,
    ) -> Result<Option<Handover>, StoreError> {
        let Some(row) = row else { return Ok(None) };
        let mut offer = read(&row)?;
        for team in offer.post.teams() {
            let row = self.row(&WAITS, arguments![offer.giver.0, team.0, now.micros()]).await?;
            let row = row.ok_or(sqlx::Error::RowNotFound)?;
            offer.waits.invitations += row.try_get::<i64, _>(0)?;
            offer.waits.questions += row.try_get::<i64, _>(1)?;
        }
        Ok(Some(offer))
    }

    /// What waits for the word of one in these teams waits for the other's.
    pub async fn pass_on(
        &mut self,
        (giver, taker): (PersonId, PersonId),
        teams: &[TeamId],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        for team in teams {
            self.run(&PASS_INVITATIONS, arguments![giver.0, team.0, now.micros(), taker.0]).await?;
            self.run(&PASS_QUESTIONS, arguments![giver.0, team.0, now.micros(), taker.0]).await?;
        }
        Ok(())
    }

    /// Ends an offer that waits; `0` where it had its end before.
    pub async fn settle_handover(&mut self, id: i64, to: HandoverState) -> Result<u64, StoreError> {
        self.run(&SETTLE, arguments![id, to.key()]).await
    }

    /// The offers nobody has answered in time.
    pub async fn lapsed_handovers(&mut self, now: Timestamp) -> Result<Vec<Handover>, StoreError> {
        self.rows(&LAPSED, arguments![now.micros()]).await?.iter().map(read).collect()
    }
}

fn read(row: &AnyRow) -> Result<Handover, StoreError> {
    let id: i64 = row.try_get(0)?;
    let unreadable = || StoreError::Unreadable { table: "handover", id };
    Ok(Handover {
        id,
        giver: PersonId(row.try_get(1)?),
        taker: PersonId(row.try_get(2)?),
        asked_by: PersonId(row.try_get(3)?),
        post: serde_json::from_str(&row.try_get::<String, _>(4)?).map_err(|_| unreadable())?,
        waits: Waits::default(),
        state: HandoverState::from_key(&row.try_get::<String, _>(5)?).ok_or_else(unreadable)?,
    })
}
