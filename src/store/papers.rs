//! What goes with issues: who has reported the same, those that are alike, what is said of one, and supervision
//! notices.

use super::dialect::statements;
use super::ledger::{entry_columns, issue_columns, read_entry, read_issue};
use super::{Store, StoreError, Turn, arguments};
use crate::domain::decision::Draft;
use crate::domain::entry::{Entry, Fact};
use crate::domain::ids::{EntryId, IssueNumber, PersonId, ProjectId};
use crate::domain::issue::{Issue, Party};
use crate::domain::supervision::{Notice, NoticeNumber, NoticeState, NoticeStep, Supervised};
use crate::domain::time::Timestamp;
use sqlx::Row;
use sqlx::any::AnyRow;

/// The columns of a notice, with its words and those of what it is of.
macro_rules! notice_columns {
    () => {
        "SELECT n.year, n.sequence, n.project_id, n.issue_number, n.node, n.addressee, n.issued_at, n.due_at, n.state, n.issued_by, \
         e.words, a.words, t.words FROM supervision_notice n \
         LEFT JOIN entry e ON e.id = n.issued_by LEFT JOIN entry a ON a.id = n.answered_by \
         LEFT JOIN issue i ON i.number = n.issue_number LEFT JOIN entry t ON t.id = i.entry_id "
    };
}

statements! {
    OPEN_ELSEWHERE = [text issue_columns!()] "WHERE i.state = 'open' AND i.project_id <> $1 ORDER BY i.number DESC LIMIT $2";
    FOLLOWERS = "SELECT DISTINCT f.person_id FROM issue_follower f WHERE f.issue_number = $1 \
         AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.entry_id = f.entry_id) ORDER BY f.person_id";
    ISSUE_ENTRIES = [text entry_columns!()] "WHERE e.issue = $1 AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.entry_id = e.id) ORDER BY e.id DESC LIMIT $2";
    NEWEST_NOTICE = "SELECT COALESCE(MAX(sequence), 0) FROM supervision_notice WHERE year = $1";
    ISSUE_NOTICE = "INSERT INTO supervision_notice (year, sequence, project_id, issue_number, node, addressee, issued_at, due_at, state, issued_by, tell_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'issued', $9, $10)";
    SIGN_NOTICE = "UPDATE supervision_notice SET state = 'signed', signed_by = $3 WHERE year = $1 AND sequence = $2";
    ANSWER_NOTICE = "UPDATE supervision_notice SET state = 'answered', answered_by = $3 WHERE year = $1 AND sequence = $2";
    CLOSE_NOTICE = "UPDATE supervision_notice SET state = 'closed', closed_by = $3 WHERE year = $1 AND sequence = $2";
    NOTICE = [text notice_columns!()] "WHERE n.year = $1 AND n.sequence = $2";
    NOTICE_ENTRIES = [text entry_columns!()] "WHERE e.project_id = $1 AND e.kind = 'notice' AND e.fact LIKE $2 ORDER BY e.id";
    // Person 0 closes what ends with its issue.
    NOTICE_ENDED = "SELECT n.year, n.sequence FROM supervision_notice n JOIN issue i ON i.number = n.issue_number JOIN entry c ON c.id = n.closed_by \
         WHERE i.number = $1 AND c.person_id = 0 AND c.received_at = i.closed_at ORDER BY n.year DESC, n.sequence DESC LIMIT 1";
    OPEN_NOTICES = [text notice_columns!()] "WHERE n.state <> 'closed' ORDER BY n.year, n.sequence";
    ALL_NOTICES = [text notice_columns!()] "ORDER BY n.year, n.sequence";
    NOTICE_OF_ISSUE = "SELECT year, sequence FROM supervision_notice WHERE issue_number = $1 AND state <> 'closed' ORDER BY year, sequence LIMIT 1";
    NOTICE_OF_NODE = "SELECT year, sequence FROM supervision_notice WHERE project_id = $1 AND node = $2 AND state <> 'closed' ORDER BY year, sequence LIMIT 1";
    NOTICES_TO_TELL = [text notice_columns!()] "WHERE n.tell_at <= $1 ORDER BY n.tell_at, n.year, n.sequence LIMIT $2";
    PUT_OFF_NOTICE = "UPDATE supervision_notice SET tell_at = $1 WHERE (year, sequence) = \
         (SELECT n.year, n.sequence FROM supervision_notice n WHERE n.tell_at <= $2 ORDER BY n.tell_at, n.year, n.sequence LIMIT 1)";
    TOLD_NOTICE = "UPDATE supervision_notice SET tell_at = NULL WHERE year = $1 AND sequence = $2";
}

/// A change to a notice that goes with an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoticeChange {
    Issue {
        number: NoticeNumber,
        project: ProjectId,
        of: Supervised,
        to: Party,
        at: Timestamp,
        due: Timestamp,
        entry: EntryId,
        tell_at: Timestamp,
    },
    Sign(NoticeNumber, EntryId),
    Answer(NoticeNumber, EntryId),
    Close(NoticeNumber, EntryId),
}

impl NoticeChange {
    /// What an entry that issues a notice changes.
    pub fn issued(draft: &Draft, entry: EntryId, at: Timestamp, tell_at: Timestamp) -> Option<Self> {
        let Fact::Notice { number, taken: NoticeStep::Issue { of, to, due } } = &draft.fact else {
            return None;
        };
        let (of, to) = (of.clone(), to.clone());
        Some(Self::Issue { number: *number, project: draft.project?, of, to, at, due: *due, entry, tell_at })
    }

    /// The same of one that is signed for, answered or closed.
    pub const fn stepped(fact: &Fact, entry: EntryId) -> Option<Self> {
        match fact {
            Fact::Notice { number, taken: NoticeStep::Sign } => Some(Self::Sign(*number, entry)),
            Fact::Notice { number, taken: NoticeStep::Answer } => Some(Self::Answer(*number, entry)),
            Fact::Notice { number, taken: NoticeStep::Close } => Some(Self::Close(*number, entry)),
            _ => None,
        }
    }
}

impl Turn<'_> {
    /// The newest open issues that are of other projects.
    pub async fn open_elsewhere(&mut self, project: ProjectId, count: i64) -> Result<Vec<Issue>, StoreError> {
        let rows = self.rows(&OPEN_ELSEWHERE, arguments![project.0, count]).await?;
        rows.iter().map(read_issue).collect()
    }

    /// Who has reported the same as this issue.
    pub async fn followers(&mut self, number: IssueNumber) -> Result<Vec<PersonId>, StoreError> {
        let rows = self.rows(&FOLLOWERS, arguments![number.0]).await?;
        rows.iter().map(|row| Ok(PersonId(row.try_get(0)?))).collect()
    }

    /// What was last done and said about an issue and counts, the newest first.
    pub async fn issue_entries(&mut self, number: IssueNumber, count: i64) -> Result<Vec<Entry>, StoreError> {
        let rows = self.rows(&ISSUE_ENTRIES, arguments![number.0, count]).await?;
        rows.iter().map(read_entry).collect()
    }

    /// The number of the next notice of a year.
    pub async fn next_notice(&mut self, year: u16) -> Result<NoticeNumber, StoreError> {
        let row = self.row(&NEWEST_NOTICE, arguments![i64::from(year)]).await?;
        let newest: i64 = row.ok_or(sqlx::Error::RowNotFound)?.try_get(0)?;
        Ok(NoticeNumber { year, sequence: u32::try_from(newest + 1).unwrap_or(u32::MAX) })
    }

    /// Carries out the changes, in order.
    pub async fn change_notices(&mut self, changes: &[NoticeChange]) -> Result<(), StoreError> {
        for change in changes {
            let (statement, number, entry) = match change {
                NoticeChange::Issue { number, project, of, to, at, due, entry, tell_at } => {
                    let (issue, node) = match of {
                        Supervised::Issue(number) => (Some(number.0), None),
                        Supervised::Node(node) => (None, Some(node.clone())),
                    };
                    let (year, sequence) = key(*number);
                    let (at, due, tell_at) = (at.micros(), due.micros(), tell_at.micros());
                    self.run(
                        &ISSUE_NOTICE,
                        arguments![
                            year,
                            sequence,
                            project.0,
                            issue,
                            node,
                            to.key(),
                            at,
                            due,
                            entry.0,
                            tell_at
                        ],
                    )
                    .await?;
                    continue;
                }
                NoticeChange::Sign(number, entry) => (&SIGN_NOTICE, number, entry),
                NoticeChange::Answer(number, entry) => (&ANSWER_NOTICE, number, entry),
                NoticeChange::Close(number, entry) => (&CLOSE_NOTICE, number, entry),
            };
            let (year, sequence) = key(*number);
            self.run(statement, arguments![year, sequence, entry.0]).await?;
        }
        Ok(())
    }

    pub async fn notice(&mut self, number: NoticeNumber) -> Result<Option<Notice>, StoreError> {
        let (year, sequence) = key(number);
        self.row(&NOTICE, arguments![year, sequence]).await?.map(|row| read_notice(&row)).transpose()
    }

    /// What was done about a notice, in its order.
    pub async fn notice_entries(&mut self, notice: &Notice) -> Result<Vec<Entry>, StoreError> {
        let (year, sequence) = key(notice.number);
        let number = format!("%\"year\":{year},\"sequence\":{sequence}}}%");
        let rows = self.rows(&NOTICE_ENTRIES, arguments![notice.project.0, number]).await?;
        rows.iter().map(read_entry).collect()
    }

    /// The notice that was closed because this issue has ended.
    pub async fn notice_ended_with(
        &mut self,
        number: IssueNumber,
    ) -> Result<Option<NoticeNumber>, StoreError> {
        let row = self.row(&NOTICE_ENDED, arguments![number.0]).await?;
        row.map(|row| read_number(&row)).transpose()
    }

    /// All that are not closed, in their order.
    pub async fn open_notices(&mut self) -> Result<Vec<Notice>, StoreError> {
        self.rows(&OPEN_NOTICES, arguments![]).await?.iter().map(read_notice).collect()
    }

    /// The one that is open about this already.
    pub async fn open_notice(
        &mut self,
        project: ProjectId,
        of: &Supervised,
    ) -> Result<Option<NoticeNumber>, StoreError> {
        let row = match of {
            Supervised::Issue(number) => self.row(&NOTICE_OF_ISSUE, arguments![number.0]).await?,
            Supervised::Node(node) => self.row(&NOTICE_OF_NODE, arguments![project.0, node.clone()]).await?,
        };
        row.map(|row| read_number(&row)).transpose()
    }

    /// Those whose addressees are still to be told.
    pub async fn notices_to_tell(&mut self, count: i64, now: Timestamp) -> Result<Vec<Notice>, StoreError> {
        self.rows(&NOTICES_TO_TELL, arguments![now.micros(), count]).await?.iter().map(read_notice).collect()
    }

    /// The first of them is not told before then.
    pub async fn put_off_notice(&mut self, until: Timestamp, now: Timestamp) -> Result<(), StoreError> {
        self.run(&PUT_OFF_NOTICE, arguments![until.micros(), now.micros()]).await?;
        Ok(())
    }

    pub async fn told_notice(&mut self, number: NoticeNumber) -> Result<(), StoreError> {
        let (year, sequence) = key(number);
        self.run(&TOLD_NOTICE, arguments![year, sequence]).await?;
        Ok(())
    }
}

impl Store {
    /// All there ever were, in their order.
    pub async fn all_notices(&self) -> Result<Vec<Notice>, StoreError> {
        self.reading().await?.rows(&ALL_NOTICES, arguments![]).await?.iter().map(read_notice).collect()
    }
}

fn key(number: NoticeNumber) -> (i64, i64) {
    (number.year.into(), number.sequence.into())
}

fn read_number(row: &AnyRow) -> Result<NoticeNumber, StoreError> {
    let (year, sequence): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
    let unreadable = |_| StoreError::Unreadable { table: "supervision_notice", id: sequence };
    Ok(NoticeNumber {
        year: u16::try_from(year).map_err(unreadable)?,
        sequence: u32::try_from(sequence).map_err(unreadable)?,
    })
}

fn read_notice(row: &AnyRow) -> Result<Notice, StoreError> {
    let number = read_number(row)?;
    let unreadable = || StoreError::Unreadable { table: "supervision_notice", id: number.sequence.into() };
    let of = match (row.try_get::<Option<i64>, _>(3)?, row.try_get::<Option<String>, _>(4)?) {
        (Some(number), _) => Supervised::Issue(IssueNumber(number)),
        (None, Some(node)) => Supervised::Node(node),
        (None, None) => return Err(unreadable()),
    };
    Ok(Notice {
        number,
        project: ProjectId(row.try_get(2)?),
        of,
        to: Party::from_key(&row.try_get::<String, _>(5)?),
        issued_at: Timestamp::from_micros(row.try_get(6)?),
        due: Timestamp::from_micros(row.try_get(7)?),
        state: NoticeState::from_key(&row.try_get::<String, _>(8)?).ok_or_else(unreadable)?,
        entry: EntryId(row.try_get(9)?),
        words: row.try_get::<Option<String>, _>(10)?.unwrap_or_default(),
        answer: row.try_get(11)?,
        issue_words: row.try_get(12)?,
    })
}
