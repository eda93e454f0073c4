//! An issue: something that blocks the works, under one number from opening to closing.

use super::ids::{ChatId, EntryId, IssueNumber, PersonId, ProjectId};
use super::time::Timestamp;
use serde::{Deserialize, Serialize};

mod case;
mod ladder;
mod may;
mod news;
mod shade;
mod stay;
mod unheard;

pub use case::{Came, Case, Clock, Extension, Hitch, Inquiry, Party, Ruling, State, Step, Times};
pub use ladder::{Ladder, NamedRung, Rung, Signing, Urgency, Who};
pub use may::{Standing, holders, may, standings};
pub use news::{News, of_beginning, of_step};
pub use shade::Shade;
pub use stay::{Course, Stay, courses};
pub use unheard::{Unheard, Why, unheard};

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
    /// `None` of one that was reported before issues had a ladder; an open one begins as soon as clocks are looked at.
    pub case: Option<Case>,
    /// Counts what changed about it.
    pub version: i64,
    /// Where it was reported.
    pub chat: ChatId,
    /// How many others have reported the same.
    pub also: u32,
    /// Those of other projects that were alike when it was reported.
    pub alike: Vec<Alike>,
}

/// An issue that another one is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alike {
    pub number: IssueNumber,
    pub project: ProjectId,
}

/// How an issue ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    pub by: PersonId,
    pub at: Timestamp,
    pub words: String,
    pub how: End,
}

/// As what an issue ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// 销号
    #[default]
    Solved,
    /// 不可行
    NotFeasible,
    /// 已被取代: what it was about is no longer so.
    Superseded,
    /// 并案: it goes on under the number of another one.
    Merged { into: IssueNumber },
}

impl End {
    pub fn is_solved(&self) -> bool {
        *self == Self::Solved
    }
}
