//! Reading the whole ledger: export, verification of the chains, and what lies buried.

use super::dialect::statements;
use super::{Reading, Store, StoreError, Turn, arguments};
use crate::domain::entry::{ChainHash, Sealed, text_digest};
use crate::domain::ids::{ChatId, EntryId, InboxId, MessageId, OutboxId, PersonId, ProjectId};
use crate::domain::time::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::Row;
use std::collections::HashMap;

/// How many rows are read at a time.
const PAGE: i64 = 1000;

statements! {
    EXPORT = "SELECT e.id, pr.code, e.kind, e.fact, e.words, p.name, c.kind, c.id, m.platform_message, e.effective_on, \
                e.received_at, m.sent_at, e.certainty, e.rule, e.span_start, e.span_end, e.supersedes, s.by_entry_id, e.hash, e.sureness \
         FROM entry e JOIN person p ON p.id = e.person_id JOIN chat c ON c.id = e.chat_id \
         JOIN message m ON m.id = e.message_id LEFT JOIN project pr ON pr.id = e.project_id \
         LEFT JOIN superseded s ON s.entry_id = e.id \
         WHERE e.id > $1 ORDER BY e.id LIMIT $2";
    WALK = "SELECT e.id, e.project_id, e.chain_id, e.sequence, e.fact, e.text_digest, e.person_id, e.chat_id, e.message_id, \
                e.effective_on, e.received_at, e.certainty, e.rule, e.supersedes, e.hash, e.salt, e.words \
         FROM entry e \
         WHERE e.chain_id > $1 OR (e.chain_id = $1 AND e.sequence > $2) ORDER BY e.chain_id, e.sequence LIMIT $3";
    TAILS = "SELECT id, sequence, hash FROM chain ORDER BY id";
    // The table refers to others by number only; see the migration.
    DANGLING = "SELECT e.id FROM entry e WHERE NOT EXISTS (SELECT 1 FROM message m WHERE m.id = e.message_id) \
            OR NOT EXISTS (SELECT 1 FROM person p WHERE p.id = e.person_id) OR NOT EXISTS (SELECT 1 FROM chat c WHERE c.id = e.chat_id) \
            OR (e.project_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM project pr WHERE pr.id = e.project_id)) \
         ORDER BY e.id LIMIT 20";
    COUNT = "SELECT COUNT(*) FROM entry";
    BURIED = "SELECT id, 'received', received_at, attempts, 'buried', payload FROM inbox WHERE state = 'buried' ORDER BY id";
    DROP_RECEIVED = "UPDATE inbox SET state = 'done', payload = NULL WHERE id = $1 AND state = 'buried'";
    DROP_UNSENT = "UPDATE outbox SET state = 'expired', body = '' WHERE id = $1 AND state IN ('refused', 'unknown')";
    UNDELIVERED = "SELECT id, 'to send', made_at, attempts, COALESCE(fault, state), NULLIF(body, '') FROM outbox \
         WHERE state IN ('refused', 'unknown') ORDER BY id";
}

/// A line of the export, oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LedgerLine {
    pub id: i64,
    /// The code of the project; nothing where it is not known.
    pub project: Option<String>,
    pub kind: String,
    /// The figures, as kept: `{"kind":"progress","percent":6500}` is 65 %.
    pub figures: serde_json::Value,
    /// What was said; nothing where it has been erased.
    pub text: Option<String>,
    pub sender: String,
    /// `group` or `private`, and Daybook's own number of the chat.
    pub chat: String,
    pub message: String,
    /// The day it counts for.
    pub effective_on: String,
    /// Instants in RFC 3339, UTC.
    pub received_at: String,
    pub sent_at: String,
    pub certainty: String,
    /// What read it, how sure that was, and where in the text it stood.
    pub source: Source,
    pub supersedes: Option<i64>,
    pub superseded_by: Option<i64>,
    pub hash: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Source {
    pub rule: String,
    /// `certain`, `context` (which project it is follows from where, by whom or after what it was said) or `likely`;
    /// nothing for what was entered before that was noted.
    pub sureness: Option<String>,
    pub span: Option<(i64, i64)>,
}

/// The newest link of a chain, as printed and compared later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChainHead {
    /// The number of the project, or 0.
    pub chain: i64,
    pub sequence: i64,
    pub hash: String,
}

/// What walking the chains found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    pub entries: u64,
    pub heads: Vec<ChainHead>,
    /// What is wrong, in words for the administrator.
    pub faults: Vec<String>,
}

/// A message that could not be read or delivered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadLetter {
    pub id: i64,
    /// `received` or `to send`.
    pub side: String,
    pub since: Timestamp,
    pub attempts: i64,
    pub fault: String,
    /// The update or message itself, as JSON; nothing where it has been erased.
    pub content: Option<String>,
}

impl Store {
    /// How many entries the ledger holds.
    pub async fn entry_count(&self) -> Result<u64, StoreError> {
        let row = self.reading().await?.row(&COUNT, arguments![]).await?.ok_or(sqlx::Error::RowNotFound)?;
        Ok(row.try_get::<i64, _>(0)?.unsigned_abs())
    }

    /// A page of the ledger after the entry of that number; empty at the end.
    pub async fn ledger_page(&self, after: i64) -> Result<Vec<LedgerLine>, StoreError> {
        let rows = self.reading().await?.rows(&EXPORT, arguments![after, PAGE]).await?;
        rows.iter()
            .map(|row| {
                let id: i64 = row.try_get(0)?;
                let span = match (row.try_get::<Option<i64>, _>(14)?, row.try_get::<Option<i64>, _>(15)?) {
                    (Some(start), Some(end)) => Some((start, end)),
                    _ => None,
                };
                Ok(LedgerLine {
                    id,
                    project: row.try_get(1)?,
                    kind: row.try_get(2)?,
                    figures: serde_json::from_str(&row.try_get::<String, _>(3)?)
                        .map_err(|_| StoreError::Unreadable { table: "entry", id })?,
                    text: row.try_get(4)?,
                    sender: row.try_get(5)?,
                    chat: format!("{} {}", row.try_get::<String, _>(6)?, row.try_get::<i64, _>(7)?),
                    message: row.try_get(8)?,
                    effective_on: row.try_get(9)?,
                    received_at: rfc3339(row.try_get(10)?),
                    sent_at: rfc3339(row.try_get(11)?),
                    certainty: row.try_get(12)?,
                    source: Source { rule: row.try_get(13)?, sureness: row.try_get(19)?, span },
                    supersedes: row.try_get(16)?,
                    superseded_by: row.try_get(17)?,
                    hash: row.try_get(18)?,
                })
            })
            .collect()
    }

    /// Walks every chain from its beginning. `heads` are those printed before: a chain that no longer reaches
    /// one of them has been cut off.
    pub async fn verify(
        &self,
        heads: &[ChainHead],
        mut walked: impl FnMut(u64),
    ) -> Result<Verified, StoreError> {
        let mut reading = self.reading().await?;
        let mut found = Verified::default();
        let mut wanted: HashMap<(i64, i64), &str> =
            heads.iter().map(|head| ((head.chain, head.sequence), head.hash.as_str())).collect();
        let (mut chain, mut sequence, mut previous) = (-1, 0, ChainHash::GENESIS);
        loop {
            let rows = reading.rows(&WALK, arguments![chain, sequence, PAGE]).await?;
            if rows.is_empty() {
                break;
            }
            for row in &rows {
                let id: i64 = row.try_get(0)?;
                let (this_chain, this_sequence): (i64, i64) = (row.try_get(2)?, row.try_get(3)?);
                if this_chain != chain {
                    (chain, sequence, previous) = (this_chain, 0, ChainHash::GENESIS);
                }
                if this_sequence != sequence + 1 {
                    found
                        .faults
                        .push(format!("chain {chain}: link {} is missing before entry {id}", sequence + 1));
                }
                let (fact, digest, effective, certainty, rule): (String, String, String, String, String) =
                    (row.try_get(4)?, row.try_get(5)?, row.try_get(9)?, row.try_get(11)?, row.try_get(12)?);
                let sealed = Sealed {
                    id: EntryId(id),
                    project: row.try_get::<Option<i64>, _>(1)?.map(ProjectId),
                    sequence: this_sequence,
                    fact: &fact,
                    text_digest: &digest,
                    author: PersonId(row.try_get(6)?),
                    chat: ChatId(row.try_get(7)?),
                    message: MessageId(row.try_get(8)?),
                    effective: &effective,
                    received: Timestamp::from_micros(row.try_get(10)?),
                    certainty: &certainty,
                    rule: &rule,
                    supersedes: row.try_get::<Option<i64>, _>(13)?.map(EntryId),
                };
                let hash: String = row.try_get(14)?;
                if sealed.follow(previous).to_hex() != hash {
                    found.faults.push(format!("chain {chain}: entry {id} is not what was sealed"));
                }
                if let (Some(salt), Some(words)) =
                    (row.try_get::<Option<String>, _>(15)?, row.try_get::<Option<String>, _>(16)?)
                    && text_digest(salt.as_bytes(), &words) != digest
                {
                    found.faults.push(format!(
                        "chain {chain}: the words of entry {id} are not those that were sealed"
                    ));
                }
                if wanted.remove(&(chain, this_sequence)).is_some_and(|head| head != hash) {
                    found.faults.push(format!(
                        "chain {chain}: link {this_sequence} differs from the one printed before"
                    ));
                }
                // Going on from what is kept shows each broken link once.
                previous = ChainHash::from_hex(&hash).unwrap_or(ChainHash::GENESIS);
                sequence = this_sequence;
                found.entries += 1;
                match found.heads.last_mut() {
                    Some(head) if head.chain == chain => (head.sequence, head.hash) = (sequence, hash),
                    _ => found.heads.push(ChainHead { chain, sequence, hash }),
                }
            }
            walked(found.entries);
        }
        let reached: HashMap<_, _> =
            found.heads.iter().map(|head| (head.chain, (head.sequence, &head.hash))).collect();
        for row in reading.rows(&TAILS, arguments![]).await? {
            let (id, sequence, hash): (i64, i64, String) =
                (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
            if reached.get(&id).is_none_or(|&(at, link)| at != sequence || *link != hash) {
                found.faults.push(format!("chain {id}: ends before its last link {sequence}"));
            }
        }
        for row in reading.rows(&DANGLING, arguments![]).await? {
            let id: i64 = row.try_get(0)?;
            found.faults.push(format!("entry {id}: its message, person, chat or project is missing"));
        }
        let mut missing: Vec<_> = wanted.into_keys().collect();
        missing.sort_unstable();
        for (chain, sequence) in missing {
            found
                .faults
                .push(format!("chain {chain}: cut off before link {sequence}, which was printed before"));
        }
        Ok(found)
    }

    /// What could not be read, and what could not be delivered.
    pub async fn dead_letters(&self) -> Result<Vec<DeadLetter>, StoreError> {
        let mut reading = self.reading().await?;
        let mut letters = read_letters(&mut reading, &BURIED).await?;
        letters.append(&mut read_letters(&mut reading, &UNDELIVERED).await?);
        Ok(letters)
    }
}

async fn read_letters(
    reading: &mut Reading,
    statement: &super::dialect::Statement,
) -> Result<Vec<DeadLetter>, StoreError> {
    let rows = reading.rows(statement, arguments![]).await?;
    rows.iter()
        .map(|row| {
            Ok(DeadLetter {
                id: row.try_get(0)?,
                side: row.try_get(1)?,
                since: Timestamp::from_micros(row.try_get(2)?),
                attempts: row.try_get(3)?,
                fault: row.try_get(4)?,
                content: row.try_get(5)?,
            })
        })
        .collect()
}

impl Turn<'_> {
    /// Takes a dead letter up again, whichever side it lies on; says whether there was one.
    pub async fn retry_dead_letter(&mut self, id: i64, now: Timestamp) -> Result<Found, StoreError> {
        let taken = self.unbury(InboxId(id)).await? + self.resend(OutboxId(id), now).await?;
        Ok(if taken > 0 { Found::Letter } else { Found::Nothing })
    }

    /// Puts a dead letter down for good, whichever side it lies on; says whether there was one.
    pub async fn drop_dead_letter(&mut self, id: i64) -> Result<Found, StoreError> {
        let dropped =
            self.run(&DROP_RECEIVED, arguments![id]).await? + self.run(&DROP_UNSENT, arguments![id]).await?;
        Ok(if dropped > 0 { Found::Letter } else { Found::Nothing })
    }
}

/// Whether there is a dead letter of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    Letter,
    Nothing,
}

fn rfc3339(micros: i64) -> String {
    Timestamp::from_micros(micros).local(chrono_tz::UTC).to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}
