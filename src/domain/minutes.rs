//! 纪要: what a meeting has decided about issues, each as a dated ask to a body.

use super::day::SaidDay;
use super::ids::IssueNumber;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How long minutes that were shown wait to be taken.
pub const MINUTES_LIFE: Duration = Duration::from_hours(7 * 24);

/// A day of no year that would be further ahead than so many days is meant for one that has gone by.
pub const AHEAD: i64 = 183;

/// So many lines are taken at once.
pub const MOST_LINES: usize = 40;

/// A line as it was written: `3 水务局 3月20日 出方案`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MinuteLine {
    pub number: IssueNumber,
    /// A key of the bodies.
    pub body: String,
    pub until: SaidDay,
    /// What is to be done.
    pub what: String,
    /// All but the number, as it was written.
    pub words: String,
}

/// A decision whose day is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Minute {
    pub number: IssueNumber,
    pub body: String,
    pub until: NaiveDate,
    pub what: String,
    pub words: String,
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MinuteFault {
    NoNumber,
    NoBody,
    NoDay,
    NoWords,
    /// No such open issue that can be seen here.
    NoIssue,
    /// Another line is about the same one.
    Twice,
    /// The day is not ahead.
    NotAhead,
    /// As the issue stands, no day can be set.
    NotNow,
}

/// Minutes that somebody has sent, until they are taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownMinutes {
    pub id: i64,
    pub minutes: Vec<Minute>,
}
