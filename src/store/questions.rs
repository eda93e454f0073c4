//! Questions Daybook has asked, until they are answered.

use super::dialect::statements;
use super::{StoreError, Turn, arguments};
use crate::domain::evidence::{Question, QuestionState, Subject};
use crate::domain::ids::{ChatId, EntryId, InboxId, MessageId, PersonId, ProjectId};
use crate::domain::investment::Held;
use crate::domain::time::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::Row;
use sqlx::any::AnyRow;

statements! {
    ASK = "INSERT INTO question (id, chat_id, person_id, inbox_id, asked, made_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    OPEN = "SELECT id, person_id, asked, expires_at, answered_at, inbox_id FROM question \
         WHERE chat_id = $1 AND person_id = $2 AND answered_at IS NULL AND expires_at > $3 ORDER BY id DESC LIMIT 20";
    QUESTION = "SELECT id, person_id, asked, expires_at, answered_at, inbox_id FROM question WHERE id = $1";
    ANSWERED = "UPDATE question SET answered_at = $2 WHERE id = $1 AND answered_at IS NULL";
}

/// What was asked, as it is kept.
#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
enum Asked {
    Project { entry: EntryId, choices: Vec<ProjectId> },
    Figure { figure: Held },
}

/// A question on its way out.
#[derive(Clone, Debug)]
pub struct NewQuestion<'a> {
    pub chat: ChatId,
    pub person: PersonId,
    /// The update it is asked about.
    pub inbox: InboxId,
    pub about: Asking<'a>,
    pub expires_at: Timestamp,
}

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub enum Asking<'a> {
    Project { entry: EntryId, choices: &'a [ProjectId] },
    Figure(&'a Held),
}

impl Turn<'_> {
    /// Notes a question; its number.
    pub async fn ask(&mut self, new: &NewQuestion<'_>, now: Timestamp) -> Result<i64, StoreError> {
        let id = self.next_id();
        let asked = match new.about {
            Asking::Project { entry, choices } => Asked::Project { entry, choices: choices.to_vec() },
            Asking::Figure(held) => Asked::Figure { figure: held.clone() },
        };
        let asked = serde_json::to_string(&asked).expect("numbers and texts are always JSON");
        let (chat, person, inbox) = (new.chat.0, new.person.0, new.inbox.0);
        self.run(&ASK, arguments![id, chat, person, inbox, asked, now.micros(), new.expires_at.micros()])
            .await?;
        Ok(id)
    }

    /// The newest question to this person here of which project something is that still waits for an answer.
    pub async fn open_question(
        &mut self,
        chat: ChatId,
        person: PersonId,
        now: Timestamp,
    ) -> Result<Option<Question>, StoreError> {
        self.newest_open(chat, person, |question| question.waiting().is_some(), now).await
    }

    /// The newest question to this person here about a figure that still waits for an answer.
    pub async fn open_figure(
        &mut self,
        chat: ChatId,
        person: PersonId,
        now: Timestamp,
    ) -> Result<Option<Question>, StoreError> {
        self.newest_open(chat, person, |question| question.held().is_some(), now).await
    }

    async fn newest_open(
        &mut self,
        chat: ChatId,
        person: PersonId,
        wanted: fn(&Question) -> bool,
        now: Timestamp,
    ) -> Result<Option<Question>, StoreError> {
        for row in self.rows(&OPEN, arguments![chat.0, person.0, now.micros()]).await? {
            let question = self.as_it_stands(&row, now).await?;
            if wanted(&question) {
                return Ok(Some(question));
            }
        }
        Ok(None)
    }

    pub async fn question(&mut self, id: i64, now: Timestamp) -> Result<Option<Question>, StoreError> {
        match self.row(&QUESTION, arguments![id]).await? {
            Some(row) => Ok(Some(self.as_it_stands(&row, now).await?)),
            None => Ok(None),
        }
    }

    pub async fn answered(&mut self, question: i64, now: Timestamp) -> Result<(), StoreError> {
        self.run(&ANSWERED, arguments![question, now.micros()]).await?;
        Ok(())
    }

    async fn as_it_stands(&mut self, row: &AnyRow, now: Timestamp) -> Result<Question, StoreError> {
        let id: i64 = row.try_get(0)?;
        let asked: Asked = serde_json::from_str(&row.try_get::<String, _>(2)?)
            .map_err(|_| StoreError::Unreadable { table: "question", id })?;
        let state = match row.try_get::<Option<i64>, _>(4)? {
            Some(_) => QuestionState::Answered,
            None if row.try_get::<i64, _>(3)? <= now.micros() => QuestionState::Expired,
            None => QuestionState::Open,
        };
        let about = match asked {
            Asked::Project { entry, choices } => {
                Subject::Project { choices, entry: self.newest_of_line(entry).await? }
            }
            Asked::Figure { figure: mut held } => {
                let before = match held.supersedes {
                    Some(entry) => self.newest_of_line(entry).await?,
                    None => None,
                };
                // More may have been added to it meanwhile.
                held.supersedes = before.as_ref().map(|entry| entry.id);
                Subject::Figure { held, message: MessageId(row.try_get(5)?), before }
            }
        };
        Ok(Question { id, person: PersonId(row.try_get(1)?), state, about })
    }
}
