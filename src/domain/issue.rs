//! An issue: something that blocks the works, under one number from opening to closing.

use super::ids::{EntryId, IssueNumber, PersonId, ProjectId};
use super::time::Timestamp;

/// An issue as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    pub number: IssueNumber,
    pub project: ProjectId,
    /// The newest entry that states it.
    pub entry: EntryId,
    /// What blocks the works, in the words of the newest entry; empty where they have been erased.
    pub words: String,
    pub opened_by: PersonId,
    pub opened_at: Timestamp,
    pub closed: Option<Closed>,
}

/// How an issue ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    pub by: PersonId,
    pub at: Timestamp,
    pub words: String,
}
