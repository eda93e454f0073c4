//! Years of the working calendar that came in by chat.

use super::dialect::statements;
use super::{StoreError, Turn, arguments};
use crate::domain::calendar::{Calendar, Year};
use crate::domain::decision::{SHOWN_YEAR_LIFE, ShownYear};
use crate::domain::ids::PersonId;
use crate::domain::time::Timestamp;
use sqlx::Row;
use sqlx::any::AnyRow;

statements! {
    SHOW = "INSERT INTO calendar_year (id, year, body, person_id, shown_at) VALUES ($1, $2, $3, $4, $5)";
    SHOWN = "SELECT id, body FROM calendar_year WHERE id = $1 AND shown_at > $2 AND adopted_at IS NULL";
    NEWEST_SHOWN = "SELECT id, body FROM calendar_year \
         WHERE person_id = $1 AND year = $2 AND shown_at > $3 AND adopted_at IS NULL ORDER BY id DESC LIMIT 1";
    ADOPT = "UPDATE calendar_year SET adopted_at = $2, adopted_by = $3 WHERE id = $1 AND adopted_at IS NULL";
    ADOPTED = "SELECT id, body FROM calendar_year WHERE adopted_at IS NOT NULL ORDER BY adopted_at, id";
}

impl Turn<'_> {
    /// Keeps a year that is shown to somebody, until they take it.
    pub async fn show_year(
        &mut self,
        year: &Year,
        person: PersonId,
        now: Timestamp,
    ) -> Result<i64, StoreError> {
        let (id, body) = (self.next_id(), super::json(year));
        self.run(&SHOW, arguments![id, i64::from(year.year), body, person.0, now.micros()]).await?;
        Ok(id)
    }

    /// A year that was shown and waits.
    pub async fn shown_year(&mut self, id: i64, now: Timestamp) -> Result<Option<ShownYear>, StoreError> {
        let since = (now - SHOWN_YEAR_LIFE).micros();
        self.row(&SHOWN, arguments![id, since]).await?.map(|row| read(&row)).transpose()
    }

    /// The one of this number that was shown to somebody last and waits.
    pub async fn newest_shown_year(
        &mut self,
        person: PersonId,
        year: i32,
        now: Timestamp,
    ) -> Result<Option<ShownYear>, StoreError> {
        let since = (now - SHOWN_YEAR_LIFE).micros();
        let found = self.row(&NEWEST_SHOWN, arguments![person.0, i64::from(year), since]).await?;
        found.map(|row| read(&row)).transpose()
    }

    /// From now on the district goes by it.
    pub async fn adopt_year(&mut self, id: i64, person: PersonId, now: Timestamp) -> Result<(), StoreError> {
        self.run(&ADOPT, arguments![id, now.micros(), person.0]).await?;
        self.registry_changed().await
    }

    /// A calendar with the years that were taken in chat, of each the newest.
    pub async fn calendar(&mut self, settled: &Calendar) -> Result<Calendar, StoreError> {
        let mut years: Vec<Year> = Vec::new();
        for row in self.rows(&ADOPTED, arguments![]).await? {
            let ShownYear { year, .. } = read(&row)?;
            years.retain(|before| before.year != year.year);
            years.push(year);
        }
        Ok(settled.with(&years).unwrap_or_else(|faults| {
            tracing::error!(?faults, "the years taken in chat do not go with those of the settings");
            settled.clone()
        }))
    }
}

fn read(row: &AnyRow) -> Result<ShownYear, StoreError> {
    let (id, body): (i64, String) = (row.try_get(0)?, row.try_get(1)?);
    let year =
        serde_json::from_str(&body).map_err(|_| StoreError::Unreadable { table: "calendar_year", id })?;
    Ok(ShownYear { id, year })
}
