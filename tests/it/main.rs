//! The whole service against the stand-in for Telegram, on both databases.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod arrows;
mod house;
mod kills;
mod promises;
mod stories;
