//! The inbox: every update as received, and how far it has come.

use super::dialect::statements;
use super::{Store, StoreError, Turn, arguments, json};
use crate::domain::ids::{ChatId, InboxId};
use crate::domain::time::Timestamp;
use serde::Serialize;
use sqlx::Row;
use std::collections::HashSet;

statements! {
    RECORD =
        "INSERT INTO inbox (id, account, update_id, payload_hash, payload, received_at, state, attempts, chat_id, finished_at) \
         SELECT CAST(value->>'id' AS BIGINT), $2, CAST(value->>'update_id' AS BIGINT), value->>'hash', value->>'payload', \
                $3, value->>'state', 0, CAST(value->>'chat' AS BIGINT), CAST(value->>'finished_at' AS BIGINT) \
         FROM " [each "$1"] " WHERE 1 = 1 ON CONFLICT DO NOTHING RETURNING id";
    OLDEST_WAITING =
        "SELECT id, account, payload, received_at, attempts FROM inbox WHERE state = 'waiting' ORDER BY id LIMIT $1 " [locked];
    FINISH =
        "UPDATE inbox SET state = each_row.state, chat_id = each_row.chat, finished_at = $2 \
         FROM (SELECT CAST(value->>'id' AS BIGINT) AS id, value->>'state' AS state, CAST(value->>'chat' AS BIGINT) AS chat FROM "
        [each "$1"] ") AS each_row WHERE inbox.id = each_row.id";
    TRY = "UPDATE inbox SET attempts = attempts + 1 WHERE id = $1 RETURNING attempts";
    STATE = "SELECT (SELECT value FROM counter WHERE name = 'registry'), \
             (SELECT MIN(id) FROM inbox WHERE state = 'waiting'), \
             (SELECT epoch FROM lease WHERE name = 'duty')";
    BURIED = "SELECT COUNT(*) FROM inbox WHERE state = 'buried'";
    COUNTS = "SELECT COUNT(*), MIN(received_at) FROM inbox WHERE state = 'waiting'";
    RETRY = "UPDATE inbox SET state = 'waiting', attempts = 0 WHERE id = $1 AND state = 'buried' AND payload IS NOT NULL";
}

/// An update on its way into the inbox.
#[derive(Clone, Debug, Serialize)]
pub struct Received<'a> {
    pub id: InboxId,
    pub update_id: i64,
    /// Hex of the SHA-256 of the payload.
    pub hash: String,
    pub payload: &'a str,
    /// `waiting`, or `done` where the same turn finishes it.
    pub state: InboxState,
    pub chat: Option<ChatId>,
    pub finished_at: Option<Timestamp>,
}

/// How far an update has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum InboxState {
    Waiting,
    Done,
    /// Failed five times for its own reasons; kept, counted and shown to the administrator.
    Buried,
}

/// An update that waits.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub id: InboxId,
    pub payload: String,
    pub received_at: Timestamp,
    pub attempts: i64,
}

/// What a turn looks at before anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub registry_version: i64,
    pub oldest_waiting: Option<InboxId>,
    pub epoch: Option<i64>,
}

#[derive(Debug, Serialize)]
struct Finished {
    id: InboxId,
    state: InboxState,
    chat: Option<ChatId>,
}

impl Turn<'_> {
    pub async fn standing(&mut self) -> Result<Standing, StoreError> {
        let row = self.row(&STATE, arguments![]).await?.ok_or(sqlx::Error::RowNotFound)?;
        Ok(Standing {
            registry_version: row.try_get(0)?,
            oldest_waiting: row.try_get::<Option<i64>, _>(1)?.map(InboxId),
            epoch: row.try_get(2)?,
        })
    }

    /// Records updates and says which of them were new.
    pub async fn record(
        &mut self,
        account: i64,
        updates: &[Received<'_>],
        now: Timestamp,
    ) -> Result<HashSet<InboxId>, StoreError> {
        if updates.is_empty() {
            return Ok(HashSet::new());
        }
        let rows = self.rows(&RECORD, arguments![json(updates), account, now.micros()]).await?;
        rows.iter().map(|row| Ok(InboxId(row.try_get(0)?))).collect()
    }

    pub async fn oldest_waiting(&mut self, count: i64) -> Result<Vec<Waiting>, StoreError> {
        let rows = self.rows(&OLDEST_WAITING, arguments![count]).await?;
        rows.iter()
            .map(|row| {
                Ok(Waiting {
                    id: InboxId(row.try_get(0)?),
                    payload: row.try_get::<Option<String>, _>(2)?.unwrap_or_default(),
                    received_at: Timestamp::from_micros(row.try_get(3)?),
                    attempts: row.try_get(4)?,
                })
            })
            .collect()
    }

    /// Ends the waiting of these updates.
    pub async fn finish(
        &mut self,
        finished: &[(InboxId, InboxState, Option<ChatId>)],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        if finished.is_empty() {
            return Ok(());
        }
        let rows: Vec<_> = finished.iter().map(|&(id, state, chat)| Finished { id, state, chat }).collect();
        self.run(&FINISH, arguments![json(&rows), now.micros()]).await?;
        Ok(())
    }

    /// Counts an attempt at a single update and says which it is.
    pub async fn count_attempt(&mut self, id: InboxId) -> Result<i64, StoreError> {
        let row = self.row(&TRY, arguments![id.0]).await?.ok_or(sqlx::Error::RowNotFound)?;
        Ok(row.try_get(0)?)
    }

    /// How many updates are buried.
    pub async fn buried_count(&mut self) -> Result<i64, StoreError> {
        Ok(self.row(&BURIED, arguments![]).await?.ok_or(sqlx::Error::RowNotFound)?.try_get(0)?)
    }

    /// Takes a buried update up again. `false` where there is none of that number, or its text is gone.
    pub async fn unbury(&mut self, id: InboxId) -> Result<u64, StoreError> {
        self.run(&RETRY, arguments![id.0]).await
    }
}

impl Store {
    /// How many updates wait, and since when the oldest does.
    pub async fn inbox_waiting(&self) -> Result<(i64, Option<Timestamp>), StoreError> {
        let row = self.reading().await?.row(&COUNTS, arguments![]).await?.ok_or(sqlx::Error::RowNotFound)?;
        Ok((row.try_get(0)?, row.try_get::<Option<i64>, _>(1)?.map(Timestamp::from_micros)))
    }
}
