//! Ids of rows, taken from the database in blocks, so that sets of rows can name each other before they exist.
//!
//! Ids grow with time within a process, and from one holder of the duty to the next.

use super::dialect::statements;

/// How many ids a process takes at a time. What it does not use is lost, which costs nothing.
pub(super) const BLOCK: i64 = 1 << 16;

/// How many ids a turn can count on.
pub(super) const PER_TURN: i64 = 1 << 15;

statements! {
    TAKE_BLOCK = "UPDATE counter SET value = value + $1 WHERE name = 'id' RETURNING value";
}

/// Ids not yet used. A turn holds the block of its process; a turn that fails takes what is left of it along.
#[derive(Debug, Default)]
pub(super) struct Block {
    next: i64,
    end: i64,
}

impl Block {
    pub(super) const fn ending_at(end: i64) -> Self {
        Self { next: end - BLOCK, end }
    }

    pub(super) const fn left(&self) -> i64 {
        self.end - self.next
    }

    /// # Panics
    /// When a turn asks for more than [`PER_TURN`] ids: it would otherwise write over other rows.
    pub(super) fn next(&mut self) -> i64 {
        assert!(self.next < self.end, "a turn asked for more ids than it may");
        let id = self.next;
        self.next += 1;
        id
    }
}
