//! Lists that people send to be imported, from the message that carries one to its end.

use super::dialect::statements;
use super::{Content, Store, StoreError, Turn, arguments, json};
use crate::domain::brought::Brought;
use crate::domain::decision::{SentList, SentListState};
use crate::domain::ids::{ChatId, PersonId};
use crate::domain::listed::ListKind;
use crate::domain::time::Timestamp;
use sqlx::Row;
use sqlx::any::AnyRow;

macro_rules! due_columns {
    () => {
        "SELECT id, kind, state, person_id, chat_id, platform_message, reference, sha256, shown, attempts, brought FROM list "
    };
}

statements! {
    TAKE =
        "INSERT INTO list (id, kind, person_id, chat_id, platform_message, reference, state, attempts, next_at, made_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6, 'coming', 0, $7, $7, $8)";
    OPEN_OF = "SELECT id, sha256 FROM list WHERE person_id = $1 AND state IN ('coming', 'shown', 'wanted')";
    NEWEST_OF = "SELECT id, kind, person_id, state FROM list WHERE person_id = $1 AND state IN ('coming', 'shown', 'wanted') \
         ORDER BY id DESC LIMIT 1";
    BY_ID = "SELECT id, kind, person_id, state FROM list WHERE id = $1";
    DUE = [text due_columns!()] "WHERE state IN ('coming', 'wanted', 'unwanted') AND next_at <= $1 ORDER BY next_at, id LIMIT 1";
    SHOW = "UPDATE list SET state = 'shown', sha256 = $2, shown = $3 WHERE id = $1 AND state = 'coming'";
    ADVANCE = "UPDATE list SET state = $2, next_at = $4, attempts = 0 WHERE id = $1 AND state = $3";
    AGAIN = "UPDATE list SET attempts = attempts + 1, next_at = $2 WHERE id = $1 AND state IN ('coming', 'wanted', 'unwanted')";
    EXPIRED = "SELECT id, state FROM list WHERE state IN ('coming', 'shown') AND expires_at <= $1";
    BRING = "UPDATE list SET brought = $2, expires_at = $3 WHERE id = $1";
    // What cannot be taken back any more need not be known.
    FORGET_BROUGHT = "UPDATE list SET brought = NULL WHERE brought IS NOT NULL AND expires_at <= $1";
    CONTENT_OF = "SELECT sha256 FROM list WHERE id = $1 AND sha256 IS NOT NULL";
    LET_GO = "UPDATE list SET sha256 = NULL WHERE id = $1";
    LET_GO_CONTENT =
        "DELETE FROM file WHERE sha256 = $1 AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.sha256 = file.sha256) \
         AND NOT EXISTS (SELECT 1 FROM list l WHERE l.sha256 = file.sha256)";
}

/// A list as it comes in.
#[derive(Clone, Debug)]
pub struct NewList<'a> {
    pub kind: ListKind,
    pub person: PersonId,
    pub chat: ChatId,
    /// The message that carries the file.
    pub message: &'a str,
    /// What the platform wants to see when it is fetched.
    pub reference: &'a str,
    pub expires_at: Timestamp,
}

/// A list with which something is to be done now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueList {
    pub list: SentList,
    pub chat: ChatId,
    pub message: String,
    pub reference: String,
    /// Its content, once it has been shown.
    pub sha256: Option<String>,
    /// The digest of the difference that was shown.
    pub shown: Option<String>,
    /// How often it has not come off.
    pub attempts: i64,
    /// What it has brought to the registry, while that can be taken back.
    pub brought: Option<Brought>,
}

impl Turn<'_> {
    /// Takes a list in. An earlier one of the same person that still waits gives way to it.
    pub async fn take_list(&mut self, new: &NewList<'_>, now: Timestamp) -> Result<(), StoreError> {
        for row in self.rows(&OPEN_OF, arguments![new.person.0]).await? {
            let id = row.try_get(0)?;
            for state in [SentListState::Coming, SentListState::Shown, SentListState::Wanted] {
                self.advance_list(id, state, SentListState::Dropped, now).await?;
            }
        }
        let id = self.next_id();
        let (person, chat) = (new.person.0, new.chat.0);
        let (at, until) = (now.micros(), new.expires_at.micros());
        self.run(&TAKE, arguments![id, new.kind.key(), person, chat, new.message, new.reference, at, until])
            .await?;
        Ok(())
    }

    /// The newest list of this person with which something may still be done.
    pub async fn open_list(&mut self, person: PersonId) -> Result<Option<SentList>, StoreError> {
        self.row(&NEWEST_OF, arguments![person.0]).await?.map(|row| read(&row)).transpose()
    }

    pub async fn list(&mut self, id: i64) -> Result<Option<SentList>, StoreError> {
        self.row(&BY_ID, arguments![id]).await?.map(|row| read(&row)).transpose()
    }

    /// Moves a list on; `0` where it is no longer where it was. With its end its content is let go.
    pub async fn advance_list(
        &mut self,
        id: i64,
        from: SentListState,
        to: SentListState,
        now: Timestamp,
    ) -> Result<u64, StoreError> {
        let moved = self.run(&ADVANCE, arguments![id, to.key(), from.key(), now.micros()]).await?;
        if moved > 0
            && to.is_the_end()
            && let Some(row) = self.row(&CONTENT_OF, arguments![id]).await?
        {
            let sha256: String = row.try_get(0)?;
            self.run(&LET_GO, arguments![id]).await?;
            self.run(&LET_GO_CONTENT, arguments![sha256]).await?;
        }
        Ok(moved)
    }

    /// Notes that the difference of a list has been shown, and keeps its content; `0` where it is no longer awaited.
    pub async fn show_list(
        &mut self,
        id: i64,
        content: &Content,
        shown: &str,
        now: Timestamp,
    ) -> Result<u64, StoreError> {
        let moved = self.run(&SHOW, arguments![id, content.sha256.as_str(), shown]).await?;
        if moved > 0 {
            self.keep_content(content, now).await?;
        }
        Ok(moved)
    }

    /// Keeps what a list has brought, for as long as it can be taken back.
    pub async fn keep_brought(
        &mut self,
        id: i64,
        brought: &Brought,
        until: Timestamp,
    ) -> Result<(), StoreError> {
        self.run(&BRING, arguments![id, json(brought), until.micros()]).await?;
        Ok(())
    }

    /// Notes that a list could not be had or applied this time.
    pub async fn list_again(&mut self, id: i64, at: Timestamp) -> Result<(), StoreError> {
        self.run(&AGAIN, arguments![id, at.micros()]).await?;
        Ok(())
    }

    /// Lists nobody has said anything about in time end.
    pub async fn expire_lists(&mut self, now: Timestamp) -> Result<(), StoreError> {
        for row in self.rows(&EXPIRED, arguments![now.micros()]).await? {
            let id: i64 = row.try_get(0)?;
            let state = SentListState::from_key(&row.try_get::<String, _>(1)?)
                .ok_or(StoreError::Unreadable { table: "list", id })?;
            self.advance_list(id, state, SentListState::Expired, now).await?;
        }
        self.run(&FORGET_BROUGHT, arguments![now.micros()]).await?;
        Ok(())
    }
}

impl Store {
    /// The list with which something is to be done next.
    pub async fn due_list(&self, now: Timestamp) -> Result<Option<DueList>, StoreError> {
        let row = self.reading().await?.row(&DUE, arguments![now.micros()]).await?;
        row.map(|row| {
            let id: i64 = row.try_get(0)?;
            let unreadable = || StoreError::Unreadable { table: "list", id };
            Ok(DueList {
                list: SentList {
                    id,
                    kind: ListKind::from_key(&row.try_get::<String, _>(1)?).ok_or_else(unreadable)?,
                    state: SentListState::from_key(&row.try_get::<String, _>(2)?).ok_or_else(unreadable)?,
                    person: PersonId(row.try_get(3)?),
                },
                chat: ChatId(row.try_get(4)?),
                message: row.try_get(5)?,
                reference: row.try_get(6)?,
                sha256: row.try_get(7)?,
                shown: row.try_get(8)?,
                attempts: row.try_get(9)?,
                // What another version has kept cannot be taken back.
                brought: row
                    .try_get::<Option<String>, _>(10)?
                    .and_then(|brought| serde_json::from_str(&brought).ok()),
            })
        })
        .transpose()
    }
}

fn read(row: &AnyRow) -> Result<SentList, StoreError> {
    let id: i64 = row.try_get(0)?;
    let unreadable = || StoreError::Unreadable { table: "list", id };
    Ok(SentList {
        id,
        kind: ListKind::from_key(&row.try_get::<String, _>(1)?).ok_or_else(unreadable)?,
        person: PersonId(row.try_get(2)?),
        state: SentListState::from_key(&row.try_get::<String, _>(3)?).ok_or_else(unreadable)?,
    })
}
