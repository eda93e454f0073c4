//! The inbox: every update as received, and how far it has come.

use super::dialect::statements;
use super::{Store, StoreError, Turn, arguments, json};
use crate::domain::ids::{ChatId, InboxId};
use crate::domain::time::Timestamp;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use sqlx::Row;
use sqlx::any::AnyRow;
use std::collections::HashSet;

statements! {
    RECORD =
        [insert] "inbox (id, account, update_id, payload_hash, payload, received_at, state, chat_id, finished_at, attempts) \
         SELECT received.*, 0 FROM (" [rows "$1" (id BIGINT, account BIGINT, update_id BIGINT, hash BIGINT, payload TEXT,
        received_at BIGINT, state TEXT, chat BIGINT, finished_at BIGINT)] ") AS received";
    KNOWN =
        "SELECT inbox.update_id, inbox.payload_hash FROM inbox JOIN (" [rows "$1" (update_id BIGINT, hash BIGINT)] ") AS came \
         ON inbox.update_id = came.update_id AND inbox.payload_hash = came.hash WHERE inbox.account = $2";
    OLDEST_WAITING =
        "SELECT id, account, payload, received_at, attempts FROM inbox WHERE state = 'waiting' ORDER BY id LIMIT $1 " [locked];
    FINISH =
        "UPDATE inbox SET state = ended.state, chat_id = ended.chat, finished_at = ended.at \
         FROM (" [rows "$1" (id BIGINT, state TEXT, chat BIGINT, at BIGINT)] ") AS ended WHERE inbox.id = ended.id";
    TRY = "UPDATE inbox SET attempts = attempts + 1 WHERE id = $1 RETURNING attempts";
    STATE = "SELECT (SELECT value FROM counter WHERE name = 'registry'), \
             (SELECT MIN(id) FROM inbox WHERE state = 'waiting'), \
             (SELECT epoch FROM lease WHERE name = 'duty')";
    BURY = "UPDATE inbox SET state = 'buried', payload = $2, finished_at = $3 WHERE id = $1";
    BURIED = "SELECT COUNT(*) FROM inbox WHERE state = 'buried'";
    COUNTS = "SELECT COUNT(*), MIN(received_at) FROM inbox WHERE state = 'waiting'";
    RETRY = "UPDATE inbox SET state = 'waiting', attempts = 0 WHERE id = $1 AND state = 'buried' AND payload IS NOT NULL";
    CUT_AGAIN_FROM = "UPDATE counter SET value = $1 - 1 WHERE name = 'cut' AND value >= $1";
}

/// An update on its way into the inbox.
#[derive(Clone, Debug, Serialize)]
pub struct Received<'a> {
    pub id: InboxId,
    pub account: i64,
    pub update_id: i64,
    pub hash: PayloadHash,
    /// What has to be read again; nothing where the same turn finishes it.
    pub payload: Option<&'a str>,
    pub received_at: Timestamp,
    /// `waiting`, or `done` where the same turn finishes it.
    pub state: InboxState,
    pub chat: Option<ChatId>,
    pub finished_at: Option<Timestamp>,
}

/// Tells updates of one number from each other: the first eight bytes of the SHA-256 of the payload. Numbers can
/// start again, so a number alone is no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct PayloadHash(i64);

impl PayloadHash {
    pub fn of(payload: &str) -> Self {
        let digest = Sha256::digest(payload.as_bytes());
        Self(digest.iter().take(8).fold(0, |hash, &byte| (hash << 8) | i64::from(byte)))
    }
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

/// What a turn goes by, and what others may change beside it.
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
    at: Timestamp,
}

#[derive(Serialize)]
struct Came {
    update_id: i64,
    hash: PayloadHash,
}

impl Standing {
    pub(super) fn read(row: &AnyRow) -> Result<Self, StoreError> {
        Ok(Self {
            registry_version: row.try_get(0)?,
            oldest_waiting: row.try_get::<Option<i64>, _>(1)?.map(InboxId),
            epoch: row.try_get(2)?,
        })
    }
}

impl Turn<'_> {
    pub async fn standing(&mut self) -> Result<Standing, StoreError> {
        let row = self.row(&STATE, arguments![]).await?.ok_or(sqlx::Error::RowNotFound)?;
        Standing::read(&row)
    }

    /// Records updates. One that is known already makes the turn fail (see [`StoreError::is_refusal_of_data`]); then
    /// [`Self::known_updates`] says which.
    pub fn record(&mut self, updates: &[Received<'_>]) {
        self.gather(&RECORD, updates);
    }

    /// Which of these updates, by number and payload, were recorded before.
    pub async fn known_updates(
        &mut self,
        account: i64,
        updates: impl IntoIterator<Item = (i64, PayloadHash)>,
    ) -> Result<HashSet<(i64, PayloadHash)>, StoreError> {
        let came: Vec<_> = updates.into_iter().map(|(update_id, hash)| Came { update_id, hash }).collect();
        let rows = self.rows(&KNOWN, arguments![json(&came), account]).await?;
        rows.iter().map(|row| Ok((row.try_get(0)?, PayloadHash(row.try_get(1)?)))).collect()
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
    pub fn finish(&mut self, finished: &[(InboxId, InboxState, Option<ChatId>)], now: Timestamp) {
        let ended = |&(id, state, chat)| Finished { id, state, chat, at: now };
        self.gather(&FINISH, &finished.iter().map(ended).collect::<Vec<_>>());
    }

    /// Counts an attempt at a single update and says which it is.
    pub async fn count_attempt(&mut self, id: InboxId) -> Result<i64, StoreError> {
        let row = self.row(&TRY, arguments![id.0]).await?.ok_or(sqlx::Error::RowNotFound)?;
        Ok(row.try_get(0)?)
    }

    /// Buries an update that was done so far, with what is to be kept of it.
    pub async fn bury(&mut self, id: InboxId, payload: &str, now: Timestamp) -> Result<(), StoreError> {
        self.run(&BURY, arguments![id.0, payload, now.micros()]).await?;
        Ok(())
    }

    /// How many updates are buried.
    pub async fn buried_count(&mut self) -> Result<i64, StoreError> {
        Ok(self.row(&BURIED, arguments![]).await?.ok_or(sqlx::Error::RowNotFound)?.try_get(0)?)
    }

    /// Takes a buried update up again. `false` where there is none of that number, or its text is gone.
    pub async fn unbury(&mut self, id: InboxId) -> Result<u64, StoreError> {
        self.run(&CUT_AGAIN_FROM, arguments![id.0]).await?;
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
