//! What the administrators have been told is wrong, and what is let go with age.

use super::dialect::statements;
use super::{StoreError, Turn, arguments};
use crate::domain::time::Timestamp;

statements! {
    RAISE = "INSERT INTO alarm (id, kind, subject, raised_at) SELECT CAST($1 AS BIGINT), CAST($2 AS TEXT), CAST($3 AS BIGINT), CAST($4 AS BIGINT) \
         WHERE NOT EXISTS (SELECT 1 FROM alarm WHERE kind = CAST($2 AS TEXT) AND subject = CAST($3 AS BIGINT) AND cleared_at IS NULL)";
    CLEAR = "UPDATE alarm SET cleared_at = $2 WHERE kind = $1 AND cleared_at IS NULL";
    CUT_INBOX = "UPDATE inbox SET payload = NULL WHERE payload IS NOT NULL AND state = 'done' AND received_at < $1";
    ERASE_MESSAGES = "UPDATE message SET body = NULL WHERE body IS NOT NULL AND sent_at < $1";
    ERASE_WORDS = "DELETE FROM entry_text WHERE entry_id IN \
         (SELECT id FROM entry WHERE received_at < $1)";
}

/// What an alarm is about: its kind, and the row it concerns (0 for the service itself).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AlarmKey {
    pub kind: &'static str,
    pub subject: i64,
}

/// From when on what is kept. `None` keeps for ever.
#[derive(Clone, Copy, Debug)]
pub struct Retention {
    /// Raw updates received before are cut to their numbers.
    pub updates_before: Option<Timestamp>,
    /// Words said before are erased; the chain holds on.
    pub words_before: Option<Timestamp>,
}

/// How many rows were let go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    pub updates: u64,
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

    pub async fn sweep(&mut self, retention: Retention) -> Result<Swept, StoreError> {
        let mut swept = Swept::default();
        if let Some(before) = retention.updates_before {
            swept.updates = self.run(&CUT_INBOX, arguments![before.micros()]).await?;
        }
        if let Some(before) = retention.words_before {
            swept.messages = self.run(&ERASE_MESSAGES, arguments![before.micros()]).await?;
            swept.entries = self.run(&ERASE_WORDS, arguments![before.micros()]).await?;
        }
        Ok(swept)
    }
}
