//! Who stands in for whom, and until when.

use super::dialect::statements;
use super::{StoreError, Turn, arguments};
use crate::domain::ids::PersonId;
use crate::domain::people::Cover;
use crate::domain::time::Timestamp;
use chrono::NaiveDate;
use sqlx::Row;

statements! {
    BEGIN = "INSERT INTO cover (id, person_id, by_id, since, until, last_day) VALUES ($1, $2, $3, $4, $5, $6)";
    END = "UPDATE cover SET until = $2 WHERE person_id = $1 AND until > $2";
    RUNNING = "SELECT id, person_id, by_id, until, last_day FROM cover WHERE since <= $1 AND until > $1 ORDER BY id";
}

impl Turn<'_> {
    /// From now on somebody stands in for somebody, until then; whoever did so before no longer does.
    pub async fn begin_cover(
        &mut self,
        cover: &Cover,
        until: Timestamp,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.run(&END, arguments![cover.person.0, now.micros()]).await?;
        let id = self.next_id();
        let (person, by, day) = (cover.person.0, cover.by.0, cover.last_day.to_string());
        self.run(&BEGIN, arguments![id, person, by, now.micros(), until.micros(), day]).await?;
        self.registry_changed().await
    }

    /// Nobody stands in for this person any more.
    pub async fn end_cover(&mut self, person: PersonId, now: Timestamp) -> Result<(), StoreError> {
        self.run(&END, arguments![person.0, now.micros()]).await?;
        self.registry_changed().await
    }

    /// Who stands in for whom now, and when the first of it ends.
    pub(super) async fn covers(
        &mut self,
        now: Timestamp,
    ) -> Result<(Vec<Cover>, Option<Timestamp>), StoreError> {
        let (mut covers, mut first_end) = (Vec::new(), None::<Timestamp>);
        for row in self.rows(&RUNNING, arguments![now.micros()]).await? {
            let id: i64 = row.try_get(0)?;
            let last_day = row.try_get::<String, _>(4)?.parse::<NaiveDate>();
            let last_day = last_day.map_err(|_| StoreError::Unreadable { table: "cover", id })?;
            let (person, by) = (PersonId(row.try_get(1)?), PersonId(row.try_get(2)?));
            let until = Timestamp::from_micros(row.try_get(3)?);
            first_end = Some(first_end.map_or(until, |first| first.min(until)));
            covers.push(Cover { person, by, last_day });
        }
        Ok((covers, first_end))
    }
}
