//! Lists of figures become entries of the ledger: as many as there are new figures, all from the one message that
//! carried the list.

use super::metrics;
use super::unit::{Source, Unit};
use crate::domain::decision;
use crate::domain::figures::FigureDifference;
use crate::domain::ids::{ChatId, EntryId, MessageId, PersonId};
use crate::domain::time::{Timestamp, effective_day};
use crate::store::{MessageRow, StoreError, Turn};
use chrono_tz::Tz;
use std::collections::HashMap;

/// Who says what a list says, and where.
#[derive(Clone, Copy, Debug)]
pub struct ListSource<'a> {
    pub person: PersonId,
    pub chat: ChatId,
    /// The message that carried the list, by the platform's name.
    pub message: &'a str,
}

/// Enters all that a list would change, as of today. Whoever holds the newest links of chains in memory has to be told
/// with [`Turn::registry_changed`] in the same turn.
pub async fn enter_list(
    turn: &mut Turn<'_>,
    difference: &FigureDifference,
    source: ListSource<'_>,
    zone: Tz,
    now: Timestamp,
) -> Result<(), StoreError> {
    let drafts = decision::stated_by(difference, effective_day(now, zone));
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
