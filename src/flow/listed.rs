//! Lists become entries of the ledger: as many as they say something new, all from the one message that carried the
//! list.

use super::metrics;
use super::unit::{Source, Unit};
use crate::domain::decision::Draft;
use crate::domain::entry::{Entry, Fact};
use crate::domain::ids::{ChatId, EntryId, MessageId, PersonId};
use crate::domain::time::Timestamp;
use crate::store::{MessageRow, StoreError, Turn};
use chrono::NaiveDate;
use std::collections::HashMap;

/// Who says what a list says, and where.
#[derive(Clone, Copy, Debug)]
pub struct ListSource<'a> {
    pub person: PersonId,
    pub chat: ChatId,
    /// The message that carried the list, by the platform's name.
    pub message: &'a str,
}

/// Enters all that a list says. Whoever holds the newest links of chains in memory has to be told
/// with [`Turn::registry_changed`] in the same turn.
pub async fn enter_list(
    turn: &mut Turn<'_>,
    drafts: Vec<Draft>,
    source: ListSource<'_>,
    now: Timestamp,
) -> Result<(), StoreError> {
    if drafts.is_empty() {
        return Ok(());
    }
    let ListSource { person, chat, message: platform_message } = source;
    let mut unit = Unit::following(HashMap::new());
    let message = MessageId(turn.next_id());
    let row = MessageRow {
        id: message,
        chat,
        platform_message: platform_message.to_owned(),
        version: 0,
        person,
        sent_at: now,
        body: String::new(),
    };
    unit.keep(|| (row, Vec::new()), message);
    for (ordinal, draft) in (0..).zip(drafts) {
        let id = EntryId(turn.next_id());
        metrics::entered(&draft.fact);
        unit.enter(id, draft, None, Source { person, chat, message, received: now, sent: now }, ordinal);
    }
    unit.finish(turn, now).await
}

/// Withdraws entries of a list, each with the words for what became of it.
pub(super) async fn withdraw_list(
    turn: &mut Turn<'_>,
    withdrawn: Vec<(&Entry, String)>,
    today: NaiveDate,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut unit = Unit::following(HashMap::new());
    for (entry, words) in withdrawn {
        let id = EntryId(turn.next_id());
        let draft = Draft {
            project: entry.project,
            fact: Fact::Withdrawal { entry: entry.id },
            words,
            effective: today,
            certainty: entry.certainty,
            sureness: entry.sureness.unwrap_or_default(),
            rule: "withdrawal",
            span: None,
            supersedes: Some(entry.id),
        };
        metrics::entered(&draft.fact);
        let source = Source {
            person: entry.author,
            chat: entry.chat,
            message: entry.message,
            received: now,
            sent: now,
        };
        // Larger than what the message counted.
        unit.enter(id, draft, Some(&entry.fact), source, id.0);
    }
    unit.finish(turn, now).await
}
