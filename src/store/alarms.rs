//! What the administrators have been told is wrong, and what is let go with age.

use super::dialect::statements;
use super::{StoreError, Turn, arguments};
use crate::domain::time::Timestamp;
use sqlx::Row;

statements! {
    RAISE = "INSERT INTO alarm (id, kind, subject, raised_at) SELECT CAST($1 AS BIGINT), CAST($2 AS TEXT), CAST($3 AS BIGINT), CAST($4 AS BIGINT) \
         WHERE NOT EXISTS (SELECT 1 FROM alarm WHERE kind = CAST($2 AS TEXT) AND subject = CAST($3 AS BIGINT) AND cleared_at IS NULL)";
    CLEAR = "UPDATE alarm SET cleared_at = $2 WHERE kind = $1 AND cleared_at IS NULL";
    SWEPT_TO = "SELECT value FROM counter WHERE name = $1";
    SWEEP_TO = "UPDATE counter SET value = $2 WHERE name = $1";
    // Numbers grow with time, so what has aged is the beginning of what was not swept yet.
    AGED = "WITH next AS (SELECT id, received_at FROM inbox WHERE id > $1 ORDER BY id LIMIT $3) SELECT MAX(id) FROM next \
         WHERE id < COALESCE((SELECT MIN(id) FROM next WHERE received_at >= $2), 9223372036854775807)";
    CUT_INBOX = "UPDATE inbox SET payload = NULL WHERE id > $1 AND id <= $2 AND state = 'done' AND payload IS NOT NULL";
    // What has come to its good end is not sent again, and only a message by its name in a chat is ever answered or
    // edited.
    LET_GO_SENT = "DELETE FROM outbox WHERE id > $1 AND id <= $2 AND state IN ('sent', 'expired') AND platform_message IS NULL";
    CUT_SENT = "UPDATE outbox SET body = '' WHERE id > $1 AND id <= $2 AND state = 'sent' AND body <> ''";
    // What could not be delivered, or dealt with, waits for somebody, but not for longer than what was said may stand.
    ERASE_UNSENT = "UPDATE outbox SET body = '' WHERE id > $1 AND id <= $2 AND state NOT IN ('sending', 'pending') AND body <> ''";
    ERASE_BURIED = "UPDATE inbox SET payload = NULL WHERE id > $1 AND id <= $2 AND state = 'buried' AND payload IS NOT NULL";
    ERASE_FEEDBACK = "DELETE FROM feedback WHERE id > $1 AND id <= $2";
    ERASE_MINUTES = "DELETE FROM minutes WHERE id > $1 AND id <= $2";
    ERASE_REASONS = "UPDATE schedule_change SET reason = NULL WHERE id > $1 AND id <= $2 AND reason IS NOT NULL";
    // Of a pause that runs it is still said why.
    ERASE_PAUSES = "UPDATE schedule SET pause_reason = '' WHERE paused_until <= $1 AND pause_reason <> ''";
    ERASE_MESSAGES = "UPDATE message SET body = NULL WHERE id > $1 AND id <= $2 AND body IS NOT NULL";
    // What was asked holds what was said.
    FORGET_QUESTIONS = "DELETE FROM question WHERE inbox_id > $1 AND inbox_id <= $2";
    // An entry can be made of a message that was swept before; its words then go by its own number.
    ERASE_WORDS = "UPDATE entry SET salt = NULL, words = NULL \
         WHERE ((message_id > $1 AND message_id <= $2) OR (id > $1 AND id <= $2)) AND words IS NOT NULL";
}

/// How many updates a sweep looks at.
const SWEPT_AT_ONCE: i64 = 10_000;

/// What an alarm is about: its kind, and the row it concerns (0 for the service itself).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AlarmKey {
    pub kind: &'static str,
    pub subject: i64,
}

/// From when on what is kept. `None` keeps for ever.
#[derive(Clone, Copy, Debug)]
pub struct Retention {
    /// Raw updates received before, and what was sent before, are cut to their numbers.
    pub updates_before: Option<Timestamp>,
    /// Words said before are erased wherever they stand, and questions about them; the chain holds on.
    pub words_before: Option<Timestamp>,
}

/// How many rows were let go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    pub updates: u64,
    pub sent: u64,
    pub messages: u64,
    pub entries: u64,
}

impl Turn<'_> {
    /// Raises an alarm; its number where it is new, `None` where it stands already.
    pub async fn raise_alarm(&mut self, key: AlarmKey, now: Timestamp) -> Result<Option<i64>, StoreError> {
        let id = self.next_id();
        let raised = self.run(&RAISE, arguments![id, key.kind, key.subject, now.micros()]).await?;
        Ok((raised == 1).then_some(id))
    }

    /// Notes that all of this kind is right again; `0` where nothing stood.
    pub async fn clear_alarms(&mut self, kind: &'static str, now: Timestamp) -> Result<u64, StoreError> {
        self.run(&CLEAR, arguments![kind, now.micros()]).await
    }

    /// Lets go of what has aged, the oldest first and not more than a turn can bear; the next sweep goes on.
    pub async fn sweep(&mut self, retention: Retention) -> Result<Swept, StoreError> {
        let mut swept = Swept::default();
        if let Some(before) = retention.updates_before
            && let Some((after, to)) = self.aged("cut", before).await?
        {
            swept.updates = self.run(&CUT_INBOX, arguments![after, to]).await?;
            swept.sent = self.run(&LET_GO_SENT, arguments![after, to]).await?;
            swept.sent += self.run(&CUT_SENT, arguments![after, to]).await?;
        }
        if let Some(before) = retention.words_before
            && let Some((after, to)) = self.aged("erased", before).await?
        {
            swept.messages = self.run(&ERASE_MESSAGES, arguments![after, to]).await?;
            swept.entries = self.run(&ERASE_WORDS, arguments![after, to]).await?;
            self.run(&FORGET_QUESTIONS, arguments![after, to]).await?;
            swept.sent += self.run(&ERASE_UNSENT, arguments![after, to]).await?;
            for statement in [&ERASE_BURIED, &ERASE_FEEDBACK, &ERASE_MINUTES, &ERASE_REASONS] {
                self.run(statement, arguments![after, to]).await?;
            }
            self.run(&ERASE_PAUSES, arguments![before.micros()]).await?;
        }
        Ok(swept)
    }

    /// The numbers, after the first and up to the second, of updates received before then that this sweep has not
    /// seen; it has from now on.
    async fn aged(
        &mut self,
        sweep: &'static str,
        before: Timestamp,
    ) -> Result<Option<(i64, i64)>, StoreError> {
        let row = self.row(&SWEPT_TO, arguments![sweep]).await?.ok_or(sqlx::Error::RowNotFound)?;
        let after: i64 = row.try_get(0)?;
        let row = self.row(&AGED, arguments![after, before.micros(), SWEPT_AT_ONCE]).await?;
        let row = row.ok_or(sqlx::Error::RowNotFound)?;
        let Some(to) = row.try_get::<Option<i64>, _>(0)? else { return Ok(None) };
        self.run(&SWEEP_TO, arguments![sweep, to]).await?;
        Ok(Some((after, to)))
    }
}
