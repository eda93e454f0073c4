//! Questions Daybook has asked, until they are answered.

use super::dialect::statements;
use super::{StoreError, Turn, arguments, json};
use crate::domain::evidence::{Question, QuestionState, Subject, Unanswered};
use crate::domain::ids::{ChatId, EntryId, InboxId, MessageId, PersonId, ProjectId, TeamId};
use crate::domain::investment::Held;
use crate::domain::time::Timestamp;
use crate::domain::told::Waiting;
use serde::{Deserialize, Serialize};
use sqlx::Row;
use sqlx::any::AnyRow;

/// A question with the message it is about.
macro_rules! unanswered {
    () => {
        "SELECT q.id, q.person_id, q.asked, q.expires_at, q.answered_at, q.inbox_id, p.name, c.team_id, m.sent_at, m.body, \
         (SELECT COUNT(*) FROM attachment a JOIN entry e ON e.id = a.entry_id WHERE e.message_id = q.inbox_id AND a.state IN ('noted', 'kept')) \
         FROM question q JOIN person p ON p.id = q.person_id JOIN chat c ON c.id = q.chat_id JOIN message m ON m.id = q.inbox_id "
    };
}

statements! {
    ASK = "INSERT INTO question (id, chat_id, person_id, inbox_id, asked, made_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    OPEN = "SELECT id, person_id, asked, expires_at, answered_at, inbox_id FROM question \
         WHERE chat_id = $1 AND person_id = $2 AND answered_at IS NULL AND expires_at > $3 ORDER BY id DESC LIMIT 20";
    QUESTION = "SELECT id, person_id, asked, expires_at, answered_at, inbox_id FROM question WHERE id = $1";
    ASKED_OF = "SELECT q.id, q.person_id, q.asked, q.expires_at, q.answered_at, q.inbox_id FROM question q \
         JOIN message m ON m.id = q.inbox_id WHERE m.chat_id = $1 AND m.platform_message = $2 AND q.answered_at IS NULL";
    ASKED_BY = "SELECT q.id, q.person_id, q.asked, q.expires_at, q.answered_at, q.inbox_id FROM question q \
         WHERE q.chat_id = $1 AND q.person_id = $3 AND q.answered_at IS NULL AND q.expires_at > $4 AND q.inbox_id IN \
         (SELECT m.id FROM message m WHERE m.chat_id = $1 AND m.platform_message = $2 UNION ALL \
          SELECT o.cause_id FROM outbox o WHERE o.chat_id = $1 AND o.platform_message = $2 AND o.cause_kind = 'inbox') \
         ORDER BY q.id DESC LIMIT 1";
    UNANSWERED = [text unanswered!()] "WHERE q.answered_at IS NULL AND q.expires_at <= $1 AND q.expires_at > $2 ORDER BY q.expires_at DESC, q.id DESC";
    UNANSWERED_ONE = [text unanswered!()] "WHERE q.id = $1 AND q.answered_at IS NULL AND q.expires_at <= $2";
    OPEN_OF = [text unanswered!()] "WHERE q.person_id = $1 AND q.answered_at IS NULL AND q.expires_at > $2 ORDER BY q.id DESC LIMIT 10";
    ASK_ON = "UPDATE question SET asked = $2, expires_at = $3 WHERE id = $1 AND answered_at IS NULL";
    ANSWERED = "UPDATE question SET answered_at = $2 WHERE id = $1 AND answered_at IS NULL";
}

/// What was asked, as it is kept.
#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
enum Asked {
    Project { entry: EntryId, choices: Vec<ProjectId> },
    Figure { figure: Held },
    Told { told: Waiting, choices: Vec<ProjectId> },
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
    Told { waiting: &'a Waiting, choices: &'a [ProjectId] },
}

impl Turn<'_> {
    /// Notes a question; its number.
    pub async fn ask(&mut self, new: &NewQuestion<'_>, now: Timestamp) -> Result<i64, StoreError> {
        let id = self.next_id();
        let asked = match new.about {
            Asking::Project { entry, choices } => Asked::Project { entry, choices: choices.to_vec() },
            Asking::Figure(held) => Asked::Figure { figure: held.clone() },
            Asking::Told { waiting, choices } => {
                Asked::Told { told: waiting.clone(), choices: choices.to_vec() }
            }
        };
        let (chat, person, inbox) = (new.chat.0, new.person.0, new.inbox.0);
        self.run(
            &ASK,
            arguments![id, chat, person, inbox, json(&asked), now.micros(), new.expires_at.micros()],
        )
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

    /// The newest question to this person here, if it is about something that was said and waits for an answer.
    pub async fn open_told(
        &mut self,
        chat: ChatId,
        person: PersonId,
        now: Timestamp,
    ) -> Result<Option<Question>, StoreError> {
        let newest =
            self.newest_open(chat, person, |question| question.state == QuestionState::Open, now).await?;
        Ok(newest.filter(|question| matches!(question.about, Subject::Told { .. })))
    }

    /// The questions about what a message said, in whichever version, that wait for their answers.
    pub async fn told_by_message(
        &mut self,
        chat: ChatId,
        message: &str,
        now: Timestamp,
    ) -> Result<Vec<i64>, StoreError> {
        let mut found = Vec::new();
        for row in self.rows(&ASKED_OF, arguments![chat.0, message]).await? {
            let question = self.as_it_stands(&row, now).await?;
            if matches!(question.about, Subject::Told { .. }) {
                found.push(question.id);
            }
        }
        Ok(found)
    }

    /// The newest question to this person that waits for its answer, about that message or asked by it.
    pub async fn asked_by_message(
        &mut self,
        chat: ChatId,
        person: PersonId,
        message: &str,
        now: Timestamp,
    ) -> Result<Option<Question>, StoreError> {
        match self.row(&ASKED_BY, arguments![chat.0, message, person.0, now.micros()]).await? {
            Some(row) => Ok(Some(self.as_it_stands(&row, now).await?)),
            None => Ok(None),
        }
    }

    /// The questions to this person here that wait for their answers, the newest first; those that have come to nothing
    /// are left out.
    pub async fn open_questions(
        &mut self,
        chat: ChatId,
        person: PersonId,
        now: Timestamp,
    ) -> Result<Vec<Question>, StoreError> {
        let mut found = Vec::new();
        for row in self.rows(&OPEN, arguments![chat.0, person.0, now.micros()]).await? {
            let question = self.as_it_stands(&row, now).await?;
            if !matches!(question.about, Subject::Project { .. }) || question.waiting().is_some() {
                found.push(question);
            }
        }
        Ok(found)
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

    /// The questions that lapsed since then and that nobody has answered, the newest first.
    pub async fn unanswered(
        &mut self,
        since: Timestamp,
        now: Timestamp,
    ) -> Result<Vec<Unanswered>, StoreError> {
        let mut found = Vec::new();
        for row in self.rows(&UNANSWERED, arguments![now.micros(), since.micros()]).await? {
            found.extend(self.unanswered_in(&row, now).await?);
        }
        Ok(found)
    }

    /// The newest questions to somebody, wherever they were asked, that still wait for an answer.
    pub async fn open_of(&mut self, person: PersonId, now: Timestamp) -> Result<Vec<Unanswered>, StoreError> {
        let mut found = Vec::new();
        for row in self.rows(&OPEN_OF, arguments![person.0, now.micros()]).await? {
            found.extend(self.unanswered_in(&row, now).await?);
        }
        Ok(found)
    }

    /// The same of one question.
    pub async fn unanswered_one(
        &mut self,
        id: i64,
        now: Timestamp,
    ) -> Result<Option<Unanswered>, StoreError> {
        match self.row(&UNANSWERED_ONE, arguments![id, now.micros()]).await? {
            Some(row) => self.unanswered_in(&row, now).await,
            None => Ok(None),
        }
    }

    async fn unanswered_in(
        &mut self,
        row: &AnyRow,
        now: Timestamp,
    ) -> Result<Option<Unanswered>, StoreError> {
        let question = self.as_it_stands(row, now).await?;
        let Some(about) = question.unknown() else { return Ok(None) };
        Ok(Some(Unanswered {
            question: question.id,
            person: question.person,
            name: row.try_get(6)?,
            team: row.try_get::<Option<i64>, _>(7)?.map(TeamId),
            sent: Timestamp::from_micros(row.try_get(8)?),
            words: row.try_get(9)?,
            files: u32::try_from(row.try_get::<i64, _>(10)?).unwrap_or(u32::MAX),
            about,
        }))
    }

    /// The question goes on as another, until then.
    pub async fn ask_on(
        &mut self,
        question: i64,
        waiting: &Waiting,
        choices: &[ProjectId],
        until: Timestamp,
    ) -> Result<(), StoreError> {
        let asked = json(&Asked::Told { told: waiting.clone(), choices: choices.to_vec() });
        self.run(&ASK_ON, arguments![question, asked, until.micros()]).await?;
        Ok(())
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
            Asked::Told { told: waiting, choices } => {
                Subject::Told { waiting, choices, message: MessageId(row.try_get(5)?) }
            }
        };
        Ok(Question { id, person: PersonId(row.try_get(1)?), state, about })
    }
}
