//! Issues in lists, and minutes that wait to be taken.

use super::dialect::statements;
use super::ledger::{issue_columns, read_issue};
use super::{StoreError, Turn, arguments, id_rows, json};
use crate::domain::decision::Scope;
use crate::domain::ids::{PersonId, ProjectId};
use crate::domain::issue::Issue;
use crate::domain::minutes::{MINUTES_LIFE, Minute, ShownMinutes};
use crate::domain::time::Timestamp;
use serde::Serialize;
use sqlx::Row;
use sqlx::any::AnyRow;

statements! {
    IN_SCOPE = [text issue_columns!()] "WHERE i.number IN (\
         SELECT o.number FROM issue o WHERE o.state = 'open' AND o.project_id IN (" [rows "$1" (id BIGINT)] ") \
         UNION SELECT o.number FROM issue o WHERE o.state = 'open' AND o.mover IN (" [rows "$2" (body TEXT)] ") \
         UNION SELECT o.number FROM issue o WHERE o.state = 'open' AND o.opened_by IN (" [rows "$3" (id BIGINT)] ")) \
         ORDER BY i.opened_at, i.number";
    CLOSED = [text issue_columns!()] "WHERE i.state = 'closed' AND i.closed_at >= $2 AND i.closed_at < $3 \
         AND i.project_id IN (" [rows "$1" (id BIGINT)] ") ORDER BY i.closed_at, i.number";
    SHOW_MINUTES = "INSERT INTO minutes (id, body, person_id, shown_at) VALUES ($1, $2, $3, $4)";
    // What was decided long ago is not kept here: its words are somebody's.
    FORGET_MINUTES = "DELETE FROM minutes WHERE shown_at <= $1";
    MINUTES = "SELECT id, body FROM minutes WHERE id = $1 AND shown_at > $2";
    NEWEST_MINUTES = "SELECT id, body FROM minutes WHERE person_id = $1 AND shown_at > $2 ORDER BY id DESC LIMIT 1";
    TAKE_MINUTES = "DELETE FROM minutes WHERE id = $1";
}

#[derive(Serialize)]
struct BodyRow {
    body: String,
}

impl Turn<'_> {
    /// Open issues, the oldest first.
    pub async fn issues_in(&mut self, scope: Scope) -> Result<Vec<Issue>, StoreError> {
        let projects = id_rows(scope.projects);
        let reporters = id_rows(scope.reporters);
        let bodies: Vec<_> = scope.bodies.into_iter().map(|body| BodyRow { body }).collect();
        let rows = self.rows(&IN_SCOPE, arguments![projects, json(&bodies), reporters]).await?;
        rows.iter().map(read_issue).collect()
    }

    /// The issues of these projects that ended from an instant up to another, in that order.
    pub async fn closed_issues(
        &mut self,
        projects: Vec<ProjectId>,
        (from, until): (Timestamp, Timestamp),
    ) -> Result<Vec<Issue>, StoreError> {
        let rows = self.rows(&CLOSED, arguments![id_rows(projects), from.micros(), until.micros()]).await?;
        rows.iter().map(read_issue).collect()
    }

    /// Keeps minutes that are shown to somebody, until they take them.
    pub async fn show_minutes(
        &mut self,
        minutes: &[Minute],
        person: PersonId,
        now: Timestamp,
    ) -> Result<i64, StoreError> {
        self.run(&FORGET_MINUTES, arguments![(now - MINUTES_LIFE).micros()]).await?;
        let (id, body) = (self.next_id(), json(minutes));
        self.run(&SHOW_MINUTES, arguments![id, body, person.0, now.micros()]).await?;
        Ok(id)
    }

    /// Minutes that were shown and wait.
    pub async fn shown_minutes(
        &mut self,
        id: i64,
        now: Timestamp,
    ) -> Result<Option<ShownMinutes>, StoreError> {
        let since = (now - MINUTES_LIFE).micros();
        self.row(&MINUTES, arguments![id, since]).await?.map(|row| read(&row)).transpose()
    }

    /// Those that were shown to somebody last and wait.
    pub async fn newest_shown_minutes(
        &mut self,
        person: PersonId,
        now: Timestamp,
    ) -> Result<Option<ShownMinutes>, StoreError> {
        let since = (now - MINUTES_LIFE).micros();
        self.row(&NEWEST_MINUTES, arguments![person.0, since]).await?.map(|row| read(&row)).transpose()
    }

    /// They are not taken once more.
    pub async fn take_minutes(&mut self, id: i64) -> Result<(), StoreError> {
        self.run(&TAKE_MINUTES, arguments![id]).await?;
        Ok(())
    }
}

fn read(row: &AnyRow) -> Result<ShownMinutes, StoreError> {
    let (id, body): (i64, String) = (row.try_get(0)?, row.try_get(1)?);
    let minutes = serde_json::from_str(&body).map_err(|_| StoreError::Unreadable { table: "minutes", id })?;
    Ok(ShownMinutes { id, minutes })
}
