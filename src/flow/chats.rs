//! The chats a desk has met, as they stand in the database.

use crate::domain::ids::ChatId;
use crate::store::ChatRow;
use std::collections::HashMap;

#[derive(Debug, Default)]
pub(super) struct Chats {
    rows: HashMap<ChatId, ChatRow>,
    numbers: HashMap<String, ChatId>,
}

impl Chats {
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// By the platform's name of the chat.
    pub(super) fn named(&self, name: &str) -> Option<&ChatRow> {
        self.numbers.get(name).and_then(|id| self.rows.get(id))
    }

    pub(super) fn numbered(&self, id: ChatId) -> Option<&ChatRow> {
        self.rows.get(&id)
    }

    pub(super) fn numbered_mut(&mut self, id: ChatId) -> Option<&mut ChatRow> {
        self.rows.get_mut(&id)
    }

    pub(super) fn know(&mut self, rows: Vec<ChatRow>) {
        for row in rows {
            self.numbers.insert(row.platform_chat.clone(), row.id);
            self.rows.insert(row.id, row);
        }
    }

    /// The next look at this chat goes to the database.
    pub(super) fn forget(&mut self, id: ChatId) {
        if let Some(row) = self.rows.remove(&id) {
            self.numbers.remove(&row.platform_chat);
        }
    }

    pub(super) fn forget_all(&mut self) {
        self.rows.clear();
        self.numbers.clear();
    }
}
