//! The ledger: messages, entries and their chains, issues.

use super::dialect::statements;
use super::{StoreError, Turn, arguments, id_rows, json};
use crate::domain::entry::{Certainty, ChainHash, Entry, Fact};
use crate::domain::ids::{ChatId, EntryId, IssueNumber, MessageId, PersonId, ProjectId};
use crate::domain::issue::{Alike, Case, Closed, End, Issue};
use crate::domain::promise::Promise;
use crate::domain::table::Material;
use crate::domain::time::Timestamp;
use crate::domain::told::Sureness;
use chrono::NaiveDate;
use serde::Serialize;
use sqlx::Row;
use sqlx::any::AnyRow;
use std::collections::HashMap;

/// The columns of an entry as people see it, from `entry e` with its author, and one more.
macro_rules! entry_columns {
    ($($more:literal)?) => {
        concat!(
            "SELECT e.id, e.project_id, e.fact, e.words, e.person_id, p.name, e.chat_id, e.message_id, e.effective_on, \
             e.received_at, e.said_at, e.certainty, e.rule, e.sureness, \
             (SELECT COUNT(*) FROM attachment a WHERE a.entry_id = e.id AND a.state IN ('noted', 'kept'))",
            $(", ", $more,)?
            " FROM entry e JOIN person p ON p.id = e.person_id "
        )
    };
}

/// An entry that still counts: nothing supersedes it, and it withdraws nothing itself.
macro_rules! current {
    () => {
        " AND e.kind <> 'withdrawal' AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.entry_id = e.id) "
    };
}

/// The same of what somebody reported: what came in a list is no report, whatever message carried it.
macro_rules! reported {
    () => {
        concat!(" AND e.rule NOT LIKE 'list/%'", current!())
    };
}

/// What somebody said in a chat.
macro_rules! own {
    () => {
        concat!(entry_columns!(), "WHERE e.chat_id = $1 AND e.person_id = $2 ")
    };
}

/// The columns of an issue, with the words of its newest entry.
macro_rules! issue_columns {
    () => {
        "SELECT i.number, i.project_id, i.entry_id, t.words, i.opened_by, i.opened_at, i.closed_by, i.closed_at, c.words, i.standing, i.ending, \
         i.version, COALESCE(t.chat_id, 0), i.alike, \
         (SELECT COUNT(DISTINCT f.person_id) FROM issue_follower f WHERE f.issue_number = i.number AND f.person_id <> i.opened_by \
          AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.entry_id = f.entry_id)) \
         FROM issue i LEFT JOIN entry t ON t.id = i.entry_id \
         LEFT JOIN entry c ON c.id = i.closing_entry_id "
    };
}

pub(super) use {entry_columns, issue_columns};

statements! {
    WRITE_MESSAGES =
        [insert] "message (id, chat_id, platform_message, version, person_id, sent_at, body) "
        [rows "$1" (id BIGINT, chat BIGINT, platform_message TEXT, version BIGINT, person BIGINT, sent_at BIGINT, body TEXT)];
    WRITE_ENTRIES =
        [insert] "entry (id, project_id, chain_id, sequence, kind, fact, text_digest, person_id, chat_id, message_id, \
                ordinal, effective_on, received_at, said_at, certainty, rule, span_start, span_end, supersedes, hash, salt, words, sureness, issue) "
        [rows "$1" (id BIGINT, project BIGINT, chain BIGINT, sequence BIGINT, kind TEXT, fact TEXT, text_digest TEXT,
        person BIGINT, chat BIGINT, message BIGINT, ordinal BIGINT, effective_on TEXT, received_at BIGINT, said_at BIGINT, certainty TEXT,
        rule TEXT, span_start BIGINT, span_end BIGINT, supersedes BIGINT, hash TEXT, salt TEXT, words TEXT, sureness TEXT, issue BIGINT)];
    WRITE_SUPERSEDED =
        "INSERT INTO superseded (entry_id, by_entry_id) " [rows "$1" (entry BIGINT, by BIGINT)]
        " WHERE 1 = 1 ON CONFLICT DO NOTHING";
    CHAINS = "SELECT id, sequence, hash FROM chain WHERE id IN (" [rows "$1" (id BIGINT)] ")";
    WRITE_CHAINS =
        "INSERT INTO chain (id, sequence, hash) " [rows "$1" (id BIGINT, sequence BIGINT, hash TEXT)]
        " WHERE 1 = 1 ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash";
    ISSUE_COUNTER = "SELECT value FROM counter WHERE name = 'issue'";
    COUNT_ISSUES = "UPDATE counter SET value = $1 WHERE name = 'issue'";
    OPEN_ISSUES =
        "INSERT INTO issue (number, project_id, entry_id, opened_by, opened_at, standing, mover, due_at, state) \
         SELECT opened.*, 'open' FROM (" [rows "$1" (number BIGINT, project BIGINT,
        entry BIGINT, by BIGINT, at BIGINT, standing TEXT, mover TEXT, due BIGINT)] ") AS opened";
    REWORD_ISSUE = "UPDATE issue SET entry_id = $2, project_id = $3, version = version + 1 WHERE number = $1";
    STEP_ISSUE = "UPDATE issue SET state = 'open', closing_entry_id = NULL, closed_by = NULL, closed_at = NULL, ending = NULL, \
                standing = $2, mover = $3, due_at = $4, version = version + 1 WHERE number = $1 AND state <> 'withdrawn'";
    CLOSE_ISSUE =
        "UPDATE issue SET state = 'closed', closing_entry_id = $2, closed_by = $3, closed_at = $4, ending = $5, version = version + 1 \
         WHERE number = $1 AND state = 'open'";
    REOPEN_ISSUE =
        "UPDATE issue SET state = 'open', closing_entry_id = NULL, closed_by = NULL, closed_at = NULL, ending = NULL, version = version + 1 \
         WHERE number = $1";
    FOLLOW_ISSUE = "INSERT INTO issue_follower (entry_id, issue_number, person_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    LINK_ISSUE = "UPDATE issue SET alike = $2 WHERE number = $1";
    TOUCH_ISSUE = "UPDATE issue SET version = version + 1 WHERE number = $1";
    WITHDRAW_ISSUE = "UPDATE issue SET state = 'withdrawn', version = version + 1 WHERE number = $1";
    NEWEST_VERSION = "SELECT MAX(version) FROM message WHERE chat_id = $1 AND platform_message = $2";
    REPORTED_BY_MESSAGE = "SELECT e.id FROM entry e JOIN message m ON m.id = e.message_id \
         WHERE m.chat_id = $1 AND m.platform_message = $2" [text reported!()] " ORDER BY e.id DESC LIMIT 1";
    ENTRIES_BY_MESSAGE = [text entry_columns!()] "JOIN message m ON m.id = e.message_id \
         WHERE m.chat_id = $1 AND m.platform_message = $2" [text reported!()] "ORDER BY e.id";
    SHOWN_BY = [text entry_columns!()] "WHERE e.message_id = $1 AND e.kind = 'evidence'" [text reported!()] "ORDER BY e.id DESC LIMIT 1";
    SAID_WITH = [text entry_columns!()] "WHERE e.message_id = $1 AND (e.id = $2 OR e.rule NOT LIKE 'list/%')" [text current!()] "ORDER BY e.id";
    SAID_BEFORE = "SELECT about_entry FROM outbox WHERE chat_id = $1 AND platform_message = $2 \
         ORDER BY (about_entry IS NULL), id DESC LIMIT 1";
    NEWEST_OF_LINE =
        "WITH RECURSIVE line (id) AS (SELECT CAST($1 AS BIGINT) UNION ALL \
         SELECT s.by_entry_id FROM superseded s JOIN line l ON s.entry_id = l.id) SELECT MAX(id) FROM line";
    ENTRY = [text entry_columns!()] "WHERE e.id = $1" [text current!()];
    // A list of the registry goes by the entry that stands for all of it.
    OWN_LAST = [text own!()] "AND e.received_at >= $3 AND (e.kind <> 'listed' OR e.project_id IS NULL)" [text current!()] "ORDER BY e.received_at DESC, e.id DESC LIMIT 1";
    OWN_REPORTS = [text own!()] "AND e.received_at >= $3" [text reported!()] "ORDER BY e.received_at DESC, e.id DESC LIMIT $4";
    // Rows of both kinds take their numbers from one counter.
    SPOKE_LAST = "SELECT s.person_id FROM (SELECT e.id, e.person_id FROM entry e WHERE e.received_at >= $2 AND e.chat_id = $1 AND e.person_id > 0 \
         UNION ALL SELECT q.id, q.person_id FROM question q WHERE q.chat_id = $1 AND q.made_at >= $2) AS s ORDER BY s.id DESC LIMIT 1";
    LIST_OF = [text entry_columns!()] "WHERE e.message_id = (SELECT x.message_id FROM entry x WHERE x.id = $1 AND x.rule LIKE 'list/%') \
         AND e.rule LIKE 'list/%'" [text current!()] "ORDER BY e.id";
    LISTED_BY = [text entry_columns!()] "JOIN message m ON m.id = e.message_id \
         WHERE m.chat_id = $1 AND m.platform_message = $2 AND e.kind = 'listed'" [text current!()] "ORDER BY e.id";
    PROJECT_ENTRIES = [text entry_columns!()] "WHERE e.project_id = $1" [text current!()] "ORDER BY e.effective_on DESC, e.said_at DESC, e.id DESC LIMIT $2";
    ENTRIES_BETWEEN = [text entry_columns!()] "WHERE e.effective_on >= $2 AND e.effective_on <= $3 AND e.kind NOT IN ('issue_step', 'notice') AND e.project_id IN (" [rows "$1" (id BIGINT)] ")" [text reported!()] "ORDER BY e.said_at, e.id";
    ENTRIES_SINCE = [text entry_columns!()] "WHERE e.received_at >= $2 AND e.project_id IN (" [rows "$1" (id BIGINT)] ")" [text reported!()] "ORDER BY e.id";
    UNCHANGED_SINCE = "SELECT wanted.id, COUNT(DISTINCT e.effective_on), MIN(e.effective_on) FROM (" [rows "$1" (id BIGINT)] ") AS wanted \
         JOIN entry e ON e.project_id = wanted.id AND e.kind = 'unchanged' \
         WHERE NOT EXISTS (SELECT 1 FROM superseded s WHERE s.entry_id = e.id) AND NOT EXISTS (SELECT 1 FROM entry o \
           WHERE o.project_id = e.project_id AND o.effective_on >= e.effective_on AND o.rule NOT LIKE 'list/%' \
           AND o.kind NOT IN ('unchanged', 'alias', 'rhythm', 'promise', 'promise_step', 'issue_step', 'notice', 'withdrawal') \
           AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.entry_id = o.id)) GROUP BY wanted.id";
    ANSWERS_SINCE = "SELECT e.issue, MAX(e.effective_on) FROM entry e WHERE e.kind IN ('issue_answer', 'issue_step') AND e.person_id > 0 AND e.issue IN (" [rows "$1" (id BIGINT)] ")" [text current!()] "GROUP BY e.issue";
    MOVES_SINCE = [text entry_columns!()] "WHERE e.kind IN ('stage', 'gate', 'node', 'investment') AND e.kind = 'stage' \
         AND e.effective_on >= $2 AND e.project_id IN (" [rows "$1" (id BIGINT)] ")" [text current!()] "ORDER BY e.id";
    HISTORY = [text entry_columns!("(SELECT MIN(s.by_entry_id) FROM superseded s WHERE s.entry_id = e.id)")]
        "WHERE e.project_id = $1 ORDER BY e.id DESC LIMIT $2 OFFSET $3";
    SHARES_AT = [text entry_columns!()] "WHERE e.id IN (SELECT (SELECT x.id FROM entry x WHERE x.project_id = wanted.id \
           AND x.kind = 'progress' AND x.fact <> '{\"kind\":\"progress\"}' AND x.effective_on <= $2 \
           AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.entry_id = x.id) \
           ORDER BY x.effective_on DESC, x.said_at DESC, x.id DESC LIMIT 1) FROM (" [rows "$1" (id BIGINT)] ") AS wanted)";
    NEWEST_BEFORE = "SELECT wanted.id, (SELECT x.received_at FROM entry x WHERE x.chain_id = wanted.id \
           AND x.received_at < $2 AND x.kind NOT IN ('withdrawal', 'issue_step', 'notice') AND x.rule NOT LIKE 'list/%' ORDER BY x.sequence DESC LIMIT 1) FROM ("
        [rows "$1" (id BIGINT)] ") AS wanted";
    STANDING_FACTS = "SELECT e.project_id, " [packed (id "e.id", fact "e.fact", words "e.words", person "e.person_id",
        author "p.name", chat "e.chat_id", message "e.message_id", effective "e.effective_on", received "e.received_at", said "e.said_at",
        certainty "e.certainty", rule "e.rule", sureness "e.sureness",
        files "(SELECT COUNT(*) FROM attachment a WHERE a.entry_id = e.id AND a.state IN ('noted', 'kept'))")]
        " FROM entry e JOIN person p ON p.id = e.person_id WHERE e.project_id IN (" [rows "$1" (id BIGINT)] ") \
         AND e.kind IN ('stage', 'gate', 'node', 'investment')" [text current!()] "GROUP BY e.project_id";
    PROMISES = [text entry_columns!()] "WHERE e.kind IN ('promise', 'promise_step')" [text current!()] "ORDER BY e.id";
    PROMISES_OF = [text entry_columns!()] "WHERE e.kind IN ('promise', 'promise_step') AND e.project_id IN (" [rows "$1" (id BIGINT)] ")" [text current!()] "ORDER BY e.id";
    PROMISE_COUNTER = "SELECT value FROM counter WHERE name = 'promise'";
    COUNT_PROMISES = "UPDATE counter SET value = $1 WHERE name = 'promise'";
    ISSUE_COURSES = [text entry_columns!()] "WHERE e.kind IN ('issue', 'issue_step') AND e.project_id IN (" [rows "$1" (id BIGINT)] ")" [text current!()] "ORDER BY e.id";
    ISSUE_COURSE = [text entry_columns!()] "WHERE e.issue = $1 AND e.kind IN ('issue', 'issue_step')" [text current!()] "ORDER BY e.id";
    ISSUE = [text issue_columns!()] "WHERE i.number = $1 AND i.state <> 'withdrawn'";
    ISSUES_OF = [text issue_columns!()] "WHERE i.state = 'open' AND i.project_id IN (" [rows "$1" (id BIGINT)] ") ORDER BY i.opened_at, i.number";
}

/// A version of a message on its way into the ledger.
#[derive(Clone, Debug, Serialize)]
pub struct MessageRow {
    pub id: MessageId,
    pub chat: ChatId,
    pub platform_message: String,
    /// 0 for the first, else the second in which it was edited.
    pub version: i64,
    pub person: PersonId,
    pub sent_at: Timestamp,
    pub body: String,
}

/// An entry with its place in the chain.
#[derive(Clone, Debug, Serialize)]
pub struct EntryRow {
    pub id: EntryId,
    pub project: Option<ProjectId>,
    /// The project, or 0.
    pub chain: i64,
    pub sequence: i64,
    pub kind: &'static str,
    pub fact: String,
    /// The one that the fact is about.
    pub issue: Option<IssueNumber>,
    pub text_digest: String,
    pub person: PersonId,
    pub chat: ChatId,
    pub message: MessageId,
    /// Counts what a message made; for what a later update made of the same message, that update's number.
    pub ordinal: i64,
    pub effective_on: String,
    pub received_at: Timestamp,
    /// When it was said: of an edit, when the message was first sent.
    pub said_at: Timestamp,
    pub certainty: &'static str,
    pub rule: &'static str,
    pub span_start: Option<usize>,
    pub span_end: Option<usize>,
    pub supersedes: Option<EntryId>,
    pub hash: String,
    /// Of the digest of the words. Words and salt can be erased.
    pub salt: String,
    pub words: String,
    pub sureness: &'static str,
}

#[derive(Clone, Debug, Serialize)]
pub struct SupersededRow {
    pub entry: EntryId,
    pub by: EntryId,
}

/// The newest link of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChainTail {
    pub sequence: i64,
    pub hash: ChainHash,
}

#[derive(Debug, Serialize)]
struct ChainRow {
    id: i64,
    sequence: i64,
    hash: String,
}

/// A change to an issue that goes with an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IssueChange {
    Open(OpenedRow),
    Reword {
        number: IssueNumber,
        entry: EntryId,
        project: ProjectId,
    },
    Step {
        number: IssueNumber,
        case: Box<Case>,
    },
    Close {
        number: IssueNumber,
        entry: EntryId,
        by: PersonId,
        at: Timestamp,
        how: End,
    },
    Reopen {
        number: IssueNumber,
    },
    Withdraw {
        number: IssueNumber,
    },
    /// Somebody has reported the same, by this entry.
    Follow {
        number: IssueNumber,
        entry: EntryId,
        person: PersonId,
    },
    /// What somebody said of it so no longer counts.
    Unfollow {
        number: IssueNumber,
    },
    /// It is like these, which are open.
    Link {
        number: IssueNumber,
        alike: Vec<Alike>,
    },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OpenedRow {
    pub number: IssueNumber,
    pub project: ProjectId,
    pub entry: EntryId,
    pub by: PersonId,
    pub at: Timestamp,
    standing: Option<String>,
    mover: Option<String>,
    due: Option<Timestamp>,
}

impl OpenedRow {
    pub fn new(
        number: IssueNumber,
        project: ProjectId,
        entry: EntryId,
        (by, at): (PersonId, Timestamp),
        case: Option<&Case>,
    ) -> Self {
        Self {
            number,
            project,
            entry,
            by,
            at,
            standing: case.map(json),
            mover: case.map(|case| case.mover().key().to_owned()),
            due: case.and_then(|case| case.due),
        }
    }
}

impl Turn<'_> {
    pub fn write_messages(&mut self, rows: &[MessageRow]) {
        self.gather(&WRITE_MESSAGES, rows);
    }

    pub fn write_entries(&mut self, entries: &[EntryRow], superseded: &[SupersededRow]) {
        self.gather(&WRITE_ENTRIES, entries);
        self.gather(&WRITE_SUPERSEDED, superseded);
    }

    /// Notes the newest links of chains, once in a turn.
    pub fn write_chains(&mut self, tails: impl IntoIterator<Item = (i64, ChainTail)>) {
        let row =
            |(id, tail): (i64, ChainTail)| ChainRow { id, sequence: tail.sequence, hash: tail.hash.to_hex() };
        self.gather(&WRITE_CHAINS, &tails.into_iter().map(row).collect::<Vec<_>>());
    }

    /// The newest links of these chains; a chain not yet begun is left out.
    pub async fn chain_tails(
        &mut self,
        chains: impl IntoIterator<Item = i64>,
    ) -> Result<HashMap<i64, ChainTail>, StoreError> {
        let ids = id_rows(chains);
        let rows = self.rows(&CHAINS, arguments![ids]).await?;
        rows.iter()
            .map(|row| {
                let id: i64 = row.try_get(0)?;
                let hash = ChainHash::from_hex(&row.try_get::<String, _>(2)?)
                    .ok_or(StoreError::Unreadable { table: "chain", id })?;
                Ok((id, ChainTail { sequence: row.try_get(1)?, hash }))
            })
            .collect()
    }

    /// The number the newest issue has.
    pub async fn newest_issue(&mut self) -> Result<i64, StoreError> {
        Ok(self.row(&ISSUE_COUNTER, arguments![]).await?.ok_or(sqlx::Error::RowNotFound)?.try_get(0)?)
    }

    /// The number the newest promise has.
    pub async fn newest_promise(&mut self) -> Result<i64, StoreError> {
        Ok(self.row(&PROMISE_COUNTER, arguments![]).await?.ok_or(sqlx::Error::RowNotFound)?.try_get(0)?)
    }

    pub async fn count_promises(&mut self, newest: i64) -> Result<(), StoreError> {
        self.run(&COUNT_PROMISES, arguments![newest]).await?;
        Ok(())
    }

    /// All promises, whatever became of them.
    pub async fn promises(&mut self) -> Result<Vec<Promise>, StoreError> {
        let rows = self.rows(&PROMISES, arguments![]).await?;
        let entries = rows.iter().map(read_entry).collect::<Result<Vec<_>, _>>()?;
        Ok(Promise::standing(&entries))
    }

    /// The same of these projects.
    pub async fn promises_of(
        &mut self,
        projects: impl IntoIterator<Item = ProjectId>,
    ) -> Result<Vec<Promise>, StoreError> {
        let rows = self.rows(&PROMISES_OF, arguments![id_rows(projects)]).await?;
        let entries = rows.iter().map(read_entry).collect::<Result<Vec<_>, _>>()?;
        Ok(Promise::standing(&entries))
    }

    pub async fn count_issues(&mut self, newest: i64) -> Result<(), StoreError> {
        self.run(&COUNT_ISSUES, arguments![newest]).await?;
        Ok(())
    }

    /// Carries out the changes, in order.
    pub async fn change_issues(&mut self, changes: &[IssueChange]) -> Result<(), StoreError> {
        let opened: Vec<_> = changes
            .iter()
            .filter_map(|change| match change {
                IssueChange::Open(row) => Some(row),
                _ => None,
            })
            .collect();
        self.gather(&OPEN_ISSUES, &opened);
        for change in changes {
            match change {
                IssueChange::Open(_) => {}
                IssueChange::Reword { number, entry, project } => {
                    self.run(&REWORD_ISSUE, arguments![number.0, entry.0, project.0]).await?;
                }
                IssueChange::Step { number, case } => {
                    let due = case.due.map(Timestamp::micros);
                    self.run(&STEP_ISSUE, arguments![number.0, json(case), case.mover().key(), due]).await?;
                }
                IssueChange::Close { number, entry, by, at, how } => {
                    self.run(&CLOSE_ISSUE, arguments![number.0, entry.0, by.0, at.micros(), json(how)])
                        .await?;
                }
                IssueChange::Reopen { number } => {
                    self.run(&REOPEN_ISSUE, arguments![number.0]).await?;
                }
                IssueChange::Withdraw { number } => {
                    self.run(&WITHDRAW_ISSUE, arguments![number.0]).await?;
                }
                IssueChange::Follow { number, entry, person } => {
                    self.run(&FOLLOW_ISSUE, arguments![entry.0, number.0, person.0]).await?;
                    self.run(&TOUCH_ISSUE, arguments![number.0]).await?;
                }
                IssueChange::Unfollow { number } => {
                    self.run(&TOUCH_ISSUE, arguments![number.0]).await?;
                }
                IssueChange::Link { number, alike } => {
                    self.run(&LINK_ISSUE, arguments![number.0, json(alike)]).await?;
                }
            }
        }
        Ok(())
    }

    /// The newest version known of a message; `None` where it is not known at all.
    pub async fn newest_version(&mut self, chat: ChatId, message: &str) -> Result<Option<i64>, StoreError> {
        let row = self.row(&NEWEST_VERSION, arguments![chat.0, message]).await?;
        Ok(row.map(|row| row.try_get(0)).transpose()?.flatten())
    }

    /// The entry that a message put into the ledger, as it now stands.
    pub async fn reported_by_message(
        &mut self,
        chat: ChatId,
        message: &str,
    ) -> Result<Option<Entry>, StoreError> {
        match self.row(&REPORTED_BY_MESSAGE, arguments![chat.0, message]).await? {
            Some(row) => self.entry(EntryId(row.try_get(0)?)).await,
            None => Ok(None),
        }
    }

    /// All that the versions of a message put into the ledger and still counts, the oldest first.
    pub async fn entries_by_message(
        &mut self,
        chat: ChatId,
        message: &str,
    ) -> Result<Vec<Entry>, StoreError> {
        let rows = self.rows(&ENTRIES_BY_MESSAGE, arguments![chat.0, message]).await?;
        rows.iter().map(read_entry).collect()
    }

    /// The entry of the files that came with a message, where nothing has taken its place.
    pub async fn shown_by(&mut self, message: MessageId) -> Result<Option<Entry>, StoreError> {
        self.row(&SHOWN_BY, arguments![message.0]).await?.map(|row| read_entry(&row)).transpose()
    }

    /// The entry by which the share of a project stands on a day.
    pub async fn share(&mut self, project: ProjectId, day: NaiveDate) -> Result<Option<Entry>, StoreError> {
        Ok(self.shares_at([project], day).await?.pop())
    }

    /// The entry that something Daybook said was about, as it now stands, if it was about any that counts. `None` where
    /// Daybook did not say it.
    pub async fn said_before(
        &mut self,
        chat: ChatId,
        said: &str,
    ) -> Result<Option<Option<Entry>>, StoreError> {
        let Some(row) = self.row(&SAID_BEFORE, arguments![chat.0, said]).await? else { return Ok(None) };
        match row.try_get::<Option<i64>, _>(0)? {
            Some(entry) => Ok(Some(self.newest_of_line(EntryId(entry)).await?)),
            None => Ok(Some(None)),
        }
    }

    /// All that the message of an entry put into the ledger and still counts, the oldest first; of a list, the entry.
    pub async fn said_with(&mut self, entry: &Entry) -> Result<Vec<Entry>, StoreError> {
        let rows = self.rows(&SAID_WITH, arguments![entry.message.0, entry.id.0]).await?;
        rows.iter().map(read_entry).collect()
    }

    /// What an entry has become, if it still counts.
    pub async fn newest_of_line(&mut self, first: EntryId) -> Result<Option<Entry>, StoreError> {
        match self.row(&NEWEST_OF_LINE, arguments![first.0]).await? {
            Some(row) => self.entry(EntryId(row.try_get(0)?)).await,
            None => Ok(None),
        }
    }

    /// An entry that still counts.
    pub async fn entry(&mut self, id: EntryId) -> Result<Option<Entry>, StoreError> {
        self.row(&ENTRY, arguments![id.0]).await?.map(|row| read_entry(&row)).transpose()
    }

    /// The person's newest entry from this chat that still counts, received since then.
    pub async fn own_last(
        &mut self,
        chat: ChatId,
        person: PersonId,
        since: Timestamp,
    ) -> Result<Option<Entry>, StoreError> {
        let row = self.row(&OWN_LAST, arguments![chat.0, person.0, since.micros()]).await?;
        row.map(|row| read_entry(&row)).transpose()
    }

    /// Who said last in this chat, since then, what was recorded or asked about.
    pub async fn spoke_last(
        &mut self,
        chat: ChatId,
        since: Timestamp,
    ) -> Result<Option<PersonId>, StoreError> {
        let row = self.row(&SPOKE_LAST, arguments![chat.0, since.micros()]).await?;
        Ok(row.map(|row| row.try_get(0)).transpose()?.map(PersonId))
    }

    /// The same of what the person reported in so many words; a list is no report.
    pub async fn own_report(
        &mut self,
        chat: ChatId,
        person: PersonId,
        since: Timestamp,
    ) -> Result<Option<Entry>, StoreError> {
        Ok(self.own_reports(chat, person, since, 1).await?.pop())
    }

    /// The newest of them, newest first.
    pub async fn own_reports(
        &mut self,
        chat: ChatId,
        person: PersonId,
        since: Timestamp,
        count: i64,
    ) -> Result<Vec<Entry>, StoreError> {
        let rows = self.rows(&OWN_REPORTS, arguments![chat.0, person.0, since.micros(), count]).await?;
        rows.iter().map(read_entry).collect()
    }

    /// All that still counts of the list in which this entry came, the oldest first; none where it came in no list.
    pub async fn list_of(&mut self, entry: EntryId) -> Result<Vec<Entry>, StoreError> {
        let rows = self.rows(&LIST_OF, arguments![entry.0]).await?;
        rows.iter().map(read_entry).collect()
    }

    /// What still counts of what the lists of the registry in this message entered, the oldest first.
    pub async fn listed_by(&mut self, chat: ChatId, message: &str) -> Result<Vec<Entry>, StoreError> {
        let rows = self.rows(&LISTED_BY, arguments![chat.0, message]).await?;
        rows.iter().map(read_entry).collect()
    }

    /// The newest entries of a project that still count, newest first.
    pub async fn project_entries(
        &mut self,
        project: ProjectId,
        count: i64,
    ) -> Result<Vec<Entry>, StoreError> {
        let rows = self.rows(&PROJECT_ENTRIES, arguments![project.0, count]).await?;
        rows.iter().map(read_entry).collect()
    }

    /// What was reported for some days, from the first to the last, on these projects and counts, oldest first.
    pub async fn entries_between(
        &mut self,
        projects: impl IntoIterator<Item = ProjectId>,
        (first, last): (NaiveDate, NaiveDate),
    ) -> Result<Vec<Entry>, StoreError> {
        let ids = id_rows(projects);
        let arguments = arguments![ids, first.to_string(), last.to_string()];
        let rows = self.rows(&ENTRIES_BETWEEN, arguments).await?;
        rows.iter().map(read_entry).collect()
    }

    /// What was reported on these projects since then and counts, in the order in which it came.
    pub async fn entries_since(
        &mut self,
        projects: impl IntoIterator<Item = ProjectId>,
        since: Timestamp,
    ) -> Result<Vec<Entry>, StoreError> {
        let ids = id_rows(projects);
        let rows = self.rows(&ENTRIES_SINCE, arguments![ids, since.micros()]).await?;
        rows.iter().map(read_entry).collect()
    }

    /// Of these projects those of which the last that was reported is that nothing changed: on how many days in a row,
    /// and first on which.
    pub async fn unchanged_since(
        &mut self,
        projects: impl IntoIterator<Item = ProjectId>,
    ) -> Result<HashMap<ProjectId, (usize, NaiveDate)>, StoreError> {
        let ids = id_rows(projects);
        let mut found = HashMap::new();
        for row in self.rows(&UNCHANGED_SINCE, arguments![ids]).await? {
            let id: i64 = row.try_get(0)?;
            let count = usize::try_from(row.try_get::<i64, _>(1)?).unwrap_or_default();
            let first = row.try_get::<String, _>(2)?.parse();
            let first = first.map_err(|_| StoreError::Unreadable { table: "entry", id })?;
            found.insert(ProjectId(id), (count, first));
        }
        Ok(found)
    }

    /// When these issues were last answered.
    pub async fn issues_answered(
        &mut self,
        issues: impl IntoIterator<Item = IssueNumber>,
    ) -> Result<HashMap<IssueNumber, NaiveDate>, StoreError> {
        let ids = id_rows(issues.into_iter().map(|number| number.0));
        let rows = self.rows(&ANSWERS_SINCE, arguments![ids]).await?;
        rows.iter()
            .map(|row| {
                let number: i64 = row.try_get(0)?;
                let day = row.try_get::<String, _>(1)?.parse::<NaiveDate>();
                let day = day.map_err(|_| StoreError::Unreadable { table: "entry", id: 0 })?;
                Ok((IssueNumber(number), day))
            })
            .collect()
    }

    /// When the newest entry of each of these projects was received, as far as it was before an instant.
    pub async fn newest_before(
        &mut self,
        projects: impl IntoIterator<Item = ProjectId>,
        before: Timestamp,
    ) -> Result<HashMap<ProjectId, Timestamp>, StoreError> {
        let ids = id_rows(projects);
        self.newest_of(ids, before).await
    }

    async fn newest_of(
        &mut self,
        ids: String,
        before: Timestamp,
    ) -> Result<HashMap<ProjectId, Timestamp>, StoreError> {
        let mut newest = HashMap::new();
        for row in self.rows(&NEWEST_BEFORE, arguments![ids, before.micros()]).await? {
            if let Some(received) = row.try_get::<Option<i64>, _>(1)? {
                newest.insert(ProjectId(row.try_get(0)?), Timestamp::from_micros(received));
            }
        }
        Ok(newest)
    }

    /// The entries by which the shares of these projects stood on a day.
    pub async fn shares_at(
        &mut self,
        projects: impl IntoIterator<Item = ProjectId>,
        day: NaiveDate,
    ) -> Result<Vec<Entry>, StoreError> {
        let ids = id_rows(projects);
        let rows = self.rows(&SHARES_AT, arguments![ids, day.to_string()]).await?;
        rows.iter().map(read_entry).collect()
    }

    /// What a project has come to, as it counts, by its days.
    pub async fn standing_facts(&mut self, project: ProjectId) -> Result<Vec<Entry>, StoreError> {
        let ids = id_rows([project]);
        Ok(self.facts_of(ids).await?.remove(&project).unwrap_or_default())
    }

    /// What these projects have come to, each by its days; one of which nothing stands is left out.
    pub async fn standing_facts_of(
        &mut self,
        projects: impl IntoIterator<Item = ProjectId>,
    ) -> Result<HashMap<ProjectId, Vec<Entry>>, StoreError> {
        let ids = id_rows(projects);
        self.facts_of(ids).await
    }

    async fn facts_of(&mut self, ids: String) -> Result<HashMap<ProjectId, Vec<Entry>>, StoreError> {
        let mut found = HashMap::new();
        for row in self.rows(&STANDING_FACTS, arguments![ids]).await? {
            let id: i64 = row.try_get(0)?;
            let packed: String = row.try_get(1)?;
            let unreadable = |_| StoreError::Unreadable { table: "project", id };
            let packed: Vec<Packed> = serde_json::from_str(&packed).map_err(unreadable)?;
            let entries = packed.into_iter().map(|one| one.entry(ProjectId(id)));
            let mut facts = entries.collect::<Result<Vec<_>, _>>()?;
            facts.sort_by_key(Entry::place);
            found.insert(ProjectId(id), facts);
        }
        Ok(found)
    }

    /// The moves of these projects from stage to stage that count, from that day on.
    pub async fn moves_since(
        &mut self,
        projects: impl IntoIterator<Item = ProjectId>,
        day: NaiveDate,
    ) -> Result<Vec<Entry>, StoreError> {
        let ids = id_rows(projects);
        let rows = self.rows(&MOVES_SINCE, arguments![ids, day.to_string()]).await?;
        rows.iter().map(read_entry).collect()
    }

    /// What the progress table says of these projects up to that day, which ends before that instant.
    pub async fn table_material(
        &mut self,
        projects: Vec<ProjectId>,
        (day, end): (NaiveDate, Timestamp),
    ) -> Result<Material, StoreError> {
        let ids = id_rows(projects.iter().copied());
        let progress = self.shares_at(projects, day).await?;
        let newest = self.newest_of(ids.clone(), end).await?;
        Ok(Material { facts: self.facts_of(ids).await?, progress, newest })
    }

    /// All that was ever said of a project, the newest first, each with the entry that took its place.
    pub async fn history(
        &mut self,
        project: ProjectId,
        count: i64,
        skipped: i64,
    ) -> Result<Vec<(Entry, Option<EntryId>)>, StoreError> {
        let rows = self.rows(&HISTORY, arguments![project.0, count, skipped]).await?;
        rows.iter()
            .map(|row| Ok((read_entry(row)?, row.try_get::<Option<i64>, _>(15)?.map(EntryId))))
            .collect()
    }

    /// How the issues of these projects began, and which steps were taken, in order.
    pub async fn issue_courses(
        &mut self,
        projects: impl IntoIterator<Item = ProjectId>,
    ) -> Result<Vec<Entry>, StoreError> {
        let ids = id_rows(projects);
        let rows = self.rows(&ISSUE_COURSES, arguments![ids]).await?;
        rows.iter().map(read_entry).collect()
    }

    /// The same of one issue.
    pub async fn issue_course(&mut self, number: IssueNumber) -> Result<Vec<Entry>, StoreError> {
        self.rows(&ISSUE_COURSE, arguments![number.0]).await?.iter().map(read_entry).collect()
    }

    pub async fn issue(&mut self, number: IssueNumber) -> Result<Option<Issue>, StoreError> {
        self.row(&ISSUE, arguments![number.0]).await?.map(|row| read_issue(&row)).transpose()
    }

    /// The open issues of these projects, oldest first.
    pub async fn open_issues(
        &mut self,
        projects: impl IntoIterator<Item = ProjectId>,
    ) -> Result<Vec<Issue>, StoreError> {
        let ids = id_rows(projects);
        let rows = self.rows(&ISSUES_OF, arguments![ids]).await?;
        rows.iter().map(read_issue).collect()
    }
}

/// An entry as it comes packed with others of its project.
#[derive(serde::Deserialize)]
struct Packed {
    id: EntryId,
    /// JSON by itself.
    fact: String,
    words: Option<String>,
    person: PersonId,
    author: String,
    chat: ChatId,
    message: MessageId,
    effective: NaiveDate,
    received: Timestamp,
    said: Timestamp,
    certainty: Certainty,
    rule: String,
    sureness: Option<String>,
    files: u32,
}

impl Packed {
    fn entry(self, project: ProjectId) -> Result<Entry, StoreError> {
        let unreadable = |_| StoreError::Unreadable { table: "entry", id: self.id.0 };
        Ok(Entry {
            id: self.id,
            project: Some(project),
            fact: serde_json::from_str(&self.fact).map_err(unreadable)?,
            text: self.words,
            author: self.person,
            author_name: self.author,
            chat: self.chat,
            message: self.message,
            effective: self.effective,
            received: self.received,
            said: self.said,
            certainty: self.certainty,
            files: self.files,
            rule: self.rule,
            sureness: self.sureness.as_deref().and_then(Sureness::from_key),
        })
    }
}

pub(super) fn read_entry(row: &AnyRow) -> Result<Entry, StoreError> {
    let id: i64 = row.try_get(0)?;
    let unreadable = || StoreError::Unreadable { table: "entry", id };
    let fact: Fact = serde_json::from_str(&row.try_get::<String, _>(2)?).map_err(|_| unreadable())?;
    Ok(Entry {
        id: EntryId(id),
        project: row.try_get::<Option<i64>, _>(1)?.map(ProjectId),
        fact,
        text: row.try_get(3)?,
        author: PersonId(row.try_get(4)?),
        author_name: row.try_get(5)?,
        chat: ChatId(row.try_get(6)?),
        message: MessageId(row.try_get(7)?),
        effective: row.try_get::<String, _>(8)?.parse().map_err(|_| unreadable())?,
        received: Timestamp::from_micros(row.try_get(9)?),
        said: Timestamp::from_micros(row.try_get(10)?),
        certainty: Certainty::from_key(&row.try_get::<String, _>(11)?).ok_or_else(unreadable)?,
        rule: row.try_get(12)?,
        sureness: row.try_get::<Option<String>, _>(13)?.as_deref().and_then(Sureness::from_key),
        files: u32::try_from(row.try_get::<i64, _>(14)?).unwrap_or(u32::MAX),
    })
}

pub(super) fn read_issue(row: &AnyRow) -> Result<Issue, StoreError> {
    let number: i64 = row.try_get(0)?;
    let unreadable = || StoreError::Unreadable { table: "issue", id: number };
    let case = match row.try_get::<Option<String>, _>(9)? {
        Some(case) => Some(serde_json::from_str(&case).map_err(|_| unreadable())?),
        None => None,
    };
    let closed = match (row.try_get::<Option<i64>, _>(6)?, row.try_get::<Option<i64>, _>(7)?) {
        (Some(by), Some(at)) => Some(Closed {
            by: PersonId(by),
            at: Timestamp::from_micros(at),
            words: row.try_get::<Option<String>, _>(8)?.unwrap_or_default(),
            how: match row.try_get::<Option<String>, _>(10)? {
                Some(how) => serde_json::from_str(&how).map_err(|_| unreadable())?,
                None => End::Solved,
            },
        }),
        _ => None,
    };
    Ok(Issue {
        number: IssueNumber(number),
        project: ProjectId(row.try_get(1)?),
        entry: EntryId(row.try_get(2)?),
        words: row.try_get::<Option<String>, _>(3)?.unwrap_or_default(),
        opened_by: PersonId(row.try_get(4)?),
        opened_at: Timestamp::from_micros(row.try_get(5)?),
        closed,
        case,
        version: row.try_get(11)?,
        chat: ChatId(row.try_get(12)?),
        also: u32::try_from(row.try_get::<i64, _>(14)?).unwrap_or(u32::MAX),
        alike: match row.try_get::<Option<String>, _>(13)? {
            Some(alike) => serde_json::from_str(&alike).map_err(|_| unreadable())?,
            None => Vec::new(),
        },
    })
}
