//! The whole service against the stand-in for Telegram, on both databases.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a failed test may panic, and figures are printed"
)]

mod arrows;
mod calendar;
mod documents;
mod duties;
mod evidence;
mod hostile;
mod house;
mod kills;
mod ladder;
mod lists;
mod network;
mod notices;
mod postgres;
mod promises;
mod reread;
mod rights;
mod schedules;
mod stories;
mod words;
mod year;
