//! Messages whose words are still kept, with what they put into the ledger: to read them again.

use super::dialect::statements;
use super::{Store, StoreError, arguments};
use crate::domain::entry::Fact;
use crate::domain::ids::ProjectCode;
use crate::domain::time::Timestamp;
use sqlx::Row;

/// How many messages are read at a time.
const PAGE: i64 = 1000;

statements! {
    KEPT_WORDS = "SELECT m.id, m.body, m.sent_at, pr.code, e.fact FROM \
         (SELECT id, body, sent_at FROM message WHERE id > $1 AND sent_at >= $2 AND body <> '' ORDER BY id LIMIT $3) AS m \
         LEFT JOIN entry e ON e.message_id = m.id AND e.rule NOT LIKE 'command/%' AND e.rule NOT LIKE 'list/%' \
            AND e.rule NOT IN ('attachment', 'reply', 'place', 'withdrawal') \
            AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.entry_id = e.id) \
         LEFT JOIN project pr ON pr.id = e.project_id ORDER BY m.id, e.id";
}

/// A message with what was read from its free words and still counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptWords {
    pub id: i64,
    pub text: String,
    pub sent: Timestamp,
    pub facts: Vec<(Option<ProjectCode>, Fact)>,
}

impl Store {
    /// Messages sent from `since` on after the one of that number, the oldest first; empty at the end.
    pub async fn kept_words(&self, after: i64, since: Timestamp) -> Result<Vec<KeptWords>, StoreError> {
        let rows = self.reading().await?.rows(&KEPT_WORDS, arguments![after, since.micros(), PAGE]).await?;
        let mut found: Vec<KeptWords> = Vec::new();
        for row in &rows {
            let id: i64 = row.try_get(0)?;
            if found.last().is_none_or(|last| last.id != id) {
                let (text, sent) = (row.try_get(1)?, Timestamp::from_micros(row.try_get(2)?));
                found.push(KeptWords { id, text, sent, facts: Vec::new() });
            }
            let (Some(message), Some(fact)) = (found.last_mut(), row.try_get::<Option<String>, _>(4)?) else {
                continue;
            };
            let fact =
                serde_json::from_str(&fact).map_err(|_| StoreError::Unreadable { table: "message", id })?;
            let code = row.try_get::<Option<String>, _>(3)?.as_deref().and_then(ProjectCode::parse);
            message.facts.push((code, fact));
        }
        Ok(found)
    }
}
