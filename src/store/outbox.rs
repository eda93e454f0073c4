//! The outbox: what has been promised to be sent, and what became of it.

use super::dialect::statements;
use super::{Store, StoreError, Turn, arguments, id_rows};
use crate::domain::ids::{ChatId, EntryId, IssueNumber, OutboxId, PersonId, TeamId};
use crate::domain::time::Timestamp;
use serde::Serialize;
use sqlx::Row;
use sqlx::any::AnyRow;

macro_rules! delivery_columns {
    () => {
        "SELECT id, chat_id, class, body, send_at, expires_at, attempts, doubts, made_at FROM outbox "
    };
}

// What is not settled yet has an index of its own, small whatever the outbox grows to. A database uses it where its
// condition, `state IN ('sending', 'pending')`, stands in the statement.
statements! {
    WRITE =
        [insert] "outbox (id, cause_kind, cause_id, ordinal, chat_id, class, body, state, send_at, expires_at, \
                lease_epoch, about_entry, about_issue, made_at, attempts, doubts) \
         SELECT promised.*, 0, 0 FROM (" [rows "$1" (id BIGINT, cause_kind TEXT, cause_id BIGINT, ordinal BIGINT, chat BIGINT,
        class TEXT, body TEXT, state TEXT, send_at BIGINT, expires_at BIGINT, epoch BIGINT, about_entry BIGINT,
        about_issue BIGINT, made_at BIGINT)] ") AS promised";
    CLAIM =
        "UPDATE outbox SET state = 'sending', lease_epoch = c.epoch FROM (" [rows "$1" (id BIGINT, epoch BIGINT)] ") AS c \
         WHERE outbox.id = c.id AND outbox.state IN ('sending', 'pending') AND outbox.state = 'pending'";
    UNREACHED = "SELECT p.id, c.team_id, COUNT(*) FROM outbox o JOIN chat c ON c.id = o.chat_id \
         LEFT JOIN person p ON p.private_chat_id = o.chat_id \
         WHERE o.state IN ('refused', 'unknown') AND o.settled_at >= $1 GROUP BY o.chat_id, c.team_id, p.id ORDER BY o.chat_id";
    SETTLE =
        "UPDATE outbox SET state = s.state, platform_message = COALESCE(s.message, outbox.platform_message), fault = s.fault, \
                send_at = s.send_at, attempts = outbox.attempts + 1, doubts = outbox.doubts + s.doubts, \
                body = COALESCE(s.body, outbox.body), settled_at = s.settled_at \
         FROM (" [rows "$1" (id BIGINT, state TEXT, message TEXT, fault TEXT, send_at BIGINT, doubts BIGINT, body TEXT,
        settled_at BIGINT)] ") AS s \
         WHERE outbox.id = s.id AND outbox.state IN ('sending', 'pending')";
    PENDING = [text delivery_columns!()] "WHERE state = 'pending' ORDER BY send_at, id LIMIT $1";
    LEFT_OVER = [text delivery_columns!()] "WHERE state IN ('sending', 'pending') AND state = 'sending' AND lease_epoch < $1 ORDER BY id";
    CLOSE_CHAT = "UPDATE outbox SET state = 'refused', fault = 'chat closed', settled_at = $2 \
         WHERE chat_id = $1 AND state = 'pending'";
    NOT_ARRIVED = "SELECT about_issue FROM outbox WHERE id = $2 AND about_issue IS NOT NULL \
         UNION SELECT about_issue FROM outbox WHERE state IN ('sending', 'pending') AND state = 'pending' AND chat_id = $1 \
         AND about_issue IS NOT NULL";
    UNCLAIM =
        "UPDATE outbox SET state = 'pending' WHERE state IN ('sending', 'pending') AND state = 'sending' AND lease_epoch = $2 AND id NOT IN \
         (" [rows "$1" (id BIGINT)] ")";
    WAITING = "SELECT COUNT(*), MIN(send_at) FROM outbox WHERE state = 'pending' AND (expires_at IS NULL OR expires_at > $1)";
    UNFINISHED = "SELECT (SELECT COUNT(*) FROM inbox WHERE state = 'waiting') \
         + (SELECT COUNT(*) FROM outbox WHERE state = 'pending' AND send_at <= $1) \
         + (SELECT COUNT(*) FROM outbox WHERE state IN ('sending', 'pending') AND state = 'sending') \
         + (SELECT COUNT(*) FROM gathering) \
         + (SELECT COUNT(*) FROM ask WHERE tell_at IS NOT NULL AND ended_at IS NULL AND tell_at <= $1) \
         + (SELECT COUNT(*) FROM issue_news WHERE tell_at <= $1) \
         + (SELECT COUNT(*) FROM issue_card c JOIN issue i ON i.number = c.issue_number JOIN outbox o ON o.id = c.outbox_id \
            WHERE c.version < i.version AND o.platform_message IS NOT NULL) \
         + (SELECT COUNT(*) FROM supervision_notice WHERE tell_at <= $1) \
         + (SELECT COUNT(*) FROM issue WHERE state = 'open' AND due_at IS NOT NULL AND due_at <= $1) \
         + (SELECT COUNT(*) FROM attachment WHERE state = 'noted' AND next_at <= $1) \
         + (SELECT COUNT(*) FROM list WHERE state IN ('coming', 'wanted', 'unwanted') AND next_at <= $1) \
         + (SELECT COUNT(*) FROM workbook WHERE next_at <= $1)";
    WITH_FILES = "SELECT body FROM outbox WHERE state IN ('sending', 'pending') AND body LIKE '%\"is\":\"files\"%'";
    UNKNOWN = "SELECT COUNT(*) FROM outbox WHERE state = 'unknown'";
    RETRY = "UPDATE outbox SET state = 'pending', send_at = $2, expires_at = NULL, settled_at = NULL, fault = NULL \
         WHERE id = $1 AND state IN ('refused', 'unknown', 'expired') AND body <> ''";
}

/// What made a message necessary; with an ordinal it names each message once and for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cause {
    /// An update, by its row in the inbox.
    Inbox(i64),
    Occurrence(i64),
    Alarm(i64),
    /// Daybook itself (menus, notices).
    Service(i64),
}

impl Cause {
    const fn parts(self) -> (&'static str, i64) {
        match self {
            Self::Inbox(id) => ("inbox", id),
            Self::Occurrence(id) => ("occurrence", id),
            Self::Alarm(id) => ("alarm", id),
            Self::Service(id) => ("service", id),
        }
    }
}

/// What is promised of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// An answer somebody waits for: at least once, before everything else.
    Interactive,
    /// Reminders, alarms: at least once; a repeat is marked.
    MustArrive,
    /// Digests: not repeated in doubt; the next one carries it.
    BetterOnce,
}

impl Class {
    pub const ALL: [Self; 3] = [Self::Interactive, Self::MustArrive, Self::BetterOnce];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Interactive => "interactive",
            Self::MustArrive => "must_arrive",
            Self::BetterOnce => "better_once",
        }
    }

    fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.key() == key)
    }
}

/// Where a message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum OutboxState {
    Pending,
    /// On the wire under a lease. Nobody but its own sender knows what becomes of it.
    Sending,
    Sent,
    Refused,
    /// Nobody can say whether it arrived, and it is not repeated.
    Unknown,
    Expired,
}

/// A message on its way into the outbox.
#[derive(Clone, Debug)]
pub struct OutboxRow {
    pub id: OutboxId,
    pub cause: Cause,
    pub ordinal: u32,
    pub chat: ChatId,
    pub class: Class,
    /// [`crate::chat::Outgoing`] as JSON.
    pub body: String,
    pub state: OutboxState,
    pub send_at: Timestamp,
    pub expires_at: Option<Timestamp>,
    pub epoch: i64,
    pub about_entry: Option<EntryId>,
    pub about_issue: Option<IssueNumber>,
    pub made_at: Timestamp,
}

impl OutboxRow {
    /// A message that is to be sent at once and is about nothing in particular; its body is still to come.
    pub const fn new(id: OutboxId, cause: Cause, chat: ChatId, class: Class, now: Timestamp) -> Self {
        Self {
            id,
            cause,
            ordinal: 0,
            chat,
            class,
            body: String::new(),
            state: OutboxState::Pending,
            send_at: now,
            expires_at: None,
            epoch: 0,
            about_entry: None,
            about_issue: None,
            made_at: now,
        }
    }
}

#[derive(Serialize)]
struct Written<'a> {
    id: i64,
    cause_kind: &'static str,
    cause_id: i64,
    ordinal: u32,
    chat: ChatId,
    class: Class,
    body: &'a str,
    state: OutboxState,
    send_at: Timestamp,
    expires_at: Option<Timestamp>,
    epoch: i64,
    about_entry: Option<EntryId>,
    about_issue: Option<IssueNumber>,
    made_at: Timestamp,
}

/// A message to be sent, all but what it says.
#[derive(Clone, Debug)]
pub struct Delivery {
    pub id: OutboxId,
    pub chat: ChatId,
    pub class: Class,
    pub send_at: Timestamp,
    pub expires_at: Option<Timestamp>,
    pub attempts: i64,
    /// How often it was sent with an outcome nobody could know.
    pub doubts: i64,
    pub made_at: Timestamp,
}

impl From<&OutboxRow> for Delivery {
    fn from(row: &OutboxRow) -> Self {
        Self {
            id: row.id,
            chat: row.chat,
            class: row.class,
            send_at: row.send_at,
            expires_at: row.expires_at,
            attempts: 0,
            doubts: 0,
            made_at: row.made_at,
        }
    }
}

/// What became of a sending.
#[derive(Clone, Debug, Serialize)]
pub struct Settled {
    pub id: OutboxId,
    pub state: OutboxState,
    /// The platform's name of the message.
    pub message: Option<String>,
    pub fault: Option<String>,
    /// When to try again, where it is pending.
    pub send_at: Timestamp,
    /// 1 where the outcome is unknown.
    pub doubts: i64,
    /// A new text, where the old one cannot be sent.
    pub body: Option<String>,
    pub settled_at: Option<Timestamp>,
}

impl Settled {
    /// The end of a message that was never on the wire.
    pub fn unsent(delivery: &Delivery, state: OutboxState, fault: Option<&str>, now: Timestamp) -> Self {
        Self {
            id: delivery.id,
            state,
            message: None,
            fault: fault.map(str::to_owned),
            send_at: delivery.send_at,
            doubts: 0,
            body: None,
            settled_at: Some(now),
        }
    }
}

#[derive(Serialize)]
struct ClaimedRow {
    id: OutboxId,
    epoch: i64,
}

impl Turn<'_> {
    pub fn write_outbox(&mut self, rows: &[OutboxRow]) {
        let written: Vec<_> = rows
            .iter()
            .map(|row| {
                let (cause_kind, cause_id) = row.cause.parts();
                Written {
                    id: row.id.0,
                    cause_kind,
                    cause_id,
                    ordinal: row.ordinal,
                    chat: row.chat,
                    class: row.class,
                    body: &row.body,
                    state: row.state,
                    send_at: row.send_at,
                    expires_at: row.expires_at,
                    epoch: row.epoch,
                    about_entry: row.about_entry,
                    about_issue: row.about_issue,
                    made_at: row.made_at,
                }
            })
            .collect();
        self.gather(&WRITE, &written);
    }

    /// Puts pending messages on the wire: from now on only their sender can say what became of them.
    pub fn claim(&mut self, ids: impl IntoIterator<Item = OutboxId>, epoch: i64) {
        let rows: Vec<_> = ids.into_iter().map(|id| ClaimedRow { id, epoch }).collect();
        self.gather(&CLAIM, &rows);
    }

    /// Takes back what this holder put on the wire in a turn whose commit was in doubt, all but these.
    pub async fn unclaim(
        &mut self,
        epoch: i64,
        known: impl IntoIterator<Item = OutboxId>,
    ) -> Result<u64, StoreError> {
        let rows = id_rows(known);
        self.run(&UNCLAIM, arguments![rows, epoch]).await
    }

    /// How many messages there are of which nobody knows whether they arrived.
    pub async fn unknown_count(&mut self) -> Result<i64, StoreError> {
        Ok(self.row(&UNKNOWN, arguments![]).await?.ok_or(sqlx::Error::RowNotFound)?.try_get(0)?)
    }

    /// The chats in which messages did not arrive since an instant, or perhaps not: whose each is, of which team, and how
    /// many.
    pub async fn unreached_since(
        &mut self,
        since: Timestamp,
    ) -> Result<Vec<(Option<PersonId>, Option<TeamId>, i64)>, StoreError> {
        let rows = self.rows(&UNREACHED, arguments![since.micros()]).await?;
        let read = |row: &AnyRow| {
            let person = row.try_get::<Option<i64>, _>(0)?.map(PersonId);
            Ok((person, row.try_get::<Option<i64>, _>(1)?.map(TeamId), row.try_get(2)?))
        };
        rows.iter().map(read).collect()
    }

    pub fn settle<'a>(&mut self, settled: impl IntoIterator<Item = &'a Settled>) {
        self.gather(&SETTLE, &settled.into_iter().collect::<Vec<_>>());
    }

    /// Pending messages with their bodies, the first due first.
    pub async fn pending(&mut self, count: i64) -> Result<Vec<(Delivery, String)>, StoreError> {
        self.rows(&PENDING, arguments![count]).await?.iter().map(read).collect()
    }

    /// Messages that were on the wire when an earlier holder of the duty ended.
    pub async fn left_over(&mut self, epoch: i64) -> Result<Vec<(Delivery, String)>, StoreError> {
        self.rows(&LEFT_OVER, arguments![epoch]).await?.iter().map(read).collect()
    }

    /// The issues that a refused message is about, or one that still waits for its chat.
    pub async fn issues_not_arrived(
        &mut self,
        chat: ChatId,
        refused: OutboxId,
    ) -> Result<Vec<IssueNumber>, StoreError> {
        let rows = self.rows(&NOT_ARRIVED, arguments![chat.0, refused.0]).await?;
        rows.iter().map(|row| Ok(IssueNumber(row.try_get(0)?))).collect()
    }

    /// Gives up what still waits for a chat that cannot be written to.
    pub async fn refuse_pending_of(&mut self, chat: ChatId, now: Timestamp) -> Result<u64, StoreError> {
        self.run(&CLOSE_CHAT, arguments![chat.0, now.micros()]).await
    }

    /// Takes up a message again that was refused or in doubt.
    pub async fn resend(&mut self, id: OutboxId, now: Timestamp) -> Result<u64, StoreError> {
        self.run(&RETRY, arguments![id.0, now.micros()]).await
    }
}

impl Store {
    /// How much is not done yet: updates that wait, messages that are due or on the wire, asks and files that are due,
    /// parts of albums, cards that show an issue as it was.
    pub async fn unfinished(&self, now: Timestamp) -> Result<i64, StoreError> {
        let row = self.reading().await?.row(&UNFINISHED, arguments![now.micros()]).await?;
        Ok(row.ok_or(sqlx::Error::RowNotFound)?.try_get(0)?)
    }

    /// Messages with files that have not been sent yet.
    pub async fn unsent_with_files(&self) -> Result<Vec<String>, StoreError> {
        let rows = self.reading().await?.rows(&WITH_FILES, arguments![]).await?;
        rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
    }

    /// How many messages wait to be sent, and since when the oldest is due.
    pub async fn outbox_waiting(&self, now: Timestamp) -> Result<(i64, Option<Timestamp>), StoreError> {
        let row = self
            .reading()
            .await?
            .row(&WAITING, arguments![now.micros()])
            .await?
            .ok_or(sqlx::Error::RowNotFound)?;
        Ok((row.try_get(0)?, row.try_get::<Option<i64>, _>(1)?.map(Timestamp::from_micros)))
    }
}

fn read(row: &AnyRow) -> Result<(Delivery, String), StoreError> {
    let id: i64 = row.try_get(0)?;
    let delivery = Delivery {
        id: OutboxId(id),
        chat: ChatId(row.try_get(1)?),
        class: Class::from_key(&row.try_get::<String, _>(2)?)
            .ok_or(StoreError::Unreadable { table: "outbox", id })?,
        send_at: Timestamp::from_micros(row.try_get(4)?),
        expires_at: row.try_get::<Option<i64>, _>(5)?.map(Timestamp::from_micros),
        attempts: row.try_get(6)?,
        doubts: row.try_get(7)?,
        made_at: Timestamp::from_micros(row.try_get(8)?),
    };
    Ok((delivery, row.try_get(3)?))
}
