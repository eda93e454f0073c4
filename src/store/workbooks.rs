//! Tables and lists that somebody wants as a workbook, until they have been made.

use super::dialect::statements;
use super::registry::language;
use super::{Store, StoreError, Turn, arguments, json};
use crate::domain::ids::ChatId;
use crate::domain::people::Language;
use crate::domain::time::Timestamp;
use crate::domain::wish::Wish;
use sqlx::Row;

statements! {
    WANT =
        "INSERT INTO workbook (id, chat_id, thread, replies_to, language, wish, attempts, next_at) \
         VALUES ($1, $2, $3, $4, $5, $6, 0, $7)";
    DUE = "SELECT id, chat_id, thread, replies_to, language, wish, attempts FROM workbook WHERE next_at <= $1 \
         ORDER BY next_at, id LIMIT 1";
    AGAIN = "UPDATE workbook SET attempts = attempts + 1, next_at = $2 WHERE id = $1";
    DONE = "DELETE FROM workbook WHERE id = $1";
}

/// A workbook as it is asked for.
#[derive(Clone, Debug)]
pub struct NewWorkbook<'a> {
    pub chat: ChatId,
    pub thread: Option<&'a str>,
    /// The message it answers, by the platform's name.
    pub replies_to: Option<&'a str>,
    pub language: Language,
    pub wish: &'a Wish,
}

/// A workbook that is to be made now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueWorkbook {
    pub id: i64,
    pub chat: ChatId,
    pub thread: Option<String>,
    pub replies_to: Option<String>,
    pub language: Language,
    /// `None` where this version cannot read it.
    pub wish: Option<Wish>,
    /// How often it has not come off.
    pub attempts: i64,
}

impl Turn<'_> {
    /// Notes that a workbook is to be made.
    pub async fn want_workbook(&mut self, new: &NewWorkbook<'_>, now: Timestamp) -> Result<(), StoreError> {
        let (id, chat, language, wish) = (self.next_id(), new.chat.0, new.language.tag(), json(new.wish));
        let (thread, replies_to) = (new.thread, new.replies_to);
        self.run(&WANT, arguments![id, chat, thread, replies_to, language, wish, now.micros()]).await?;
        Ok(())
    }

    /// Notes that a workbook could not be made this time.
    pub async fn workbook_again(&mut self, id: i64, at: Timestamp) -> Result<(), StoreError> {
        self.run(&AGAIN, arguments![id, at.micros()]).await?;
        Ok(())
    }

    /// Notes that nothing more is to be done for a workbook; `0` where that was so before.
    pub async fn workbook_done(&mut self, id: i64) -> Result<u64, StoreError> {
        self.run(&DONE, arguments![id]).await
    }
}

impl Store {
    /// The workbook that is to be made next.
    pub async fn due_workbook(&self, now: Timestamp) -> Result<Option<DueWorkbook>, StoreError> {
        let row = self.reading().await?.row(&DUE, arguments![now.micros()]).await?;
        row.map(|row| {
            Ok(DueWorkbook {
                id: row.try_get(0)?,
                chat: ChatId(row.try_get(1)?),
                thread: row.try_get(2)?,
                replies_to: row.try_get(3)?,
                language: language(&row.try_get::<String, _>(4)?),
                wish: serde_json::from_str(&row.try_get::<String, _>(5)?).ok(),
                attempts: row.try_get(6)?,
            })
        })
        .transpose()
    }
}
