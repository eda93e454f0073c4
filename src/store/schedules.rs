//! Schedules and their occurrences.

use super::dialect::statements;
use super::{StoreError, Turn, arguments, json};
use crate::domain::ids::{OccurrenceId, ScheduleId, TeamId};
use crate::domain::time::Timestamp;
use serde::Serialize;
use sqlx::Row;

statements! {
    ALL = "SELECT id, kind, team_id, cron, zone, days, watermark FROM schedule ORDER BY id";
    PUT = "INSERT INTO schedule (id, kind, team_id, cron, zone, days, watermark) VALUES ($1, $2, $3, $4, $5, $6, $7) \
         ON CONFLICT (kind, team_id) DO UPDATE SET cron = excluded.cron, zone = excluded.zone, days = excluded.days \
         WHERE schedule.cron <> excluded.cron OR schedule.zone <> excluded.zone OR schedule.days <> excluded.days";
    ADVANCE = "UPDATE schedule SET watermark = $2 WHERE id = $1 AND watermark < $2";
    DECIDE =
        "INSERT INTO occurrence (id, schedule_id, wall, due_at, decided_at, verdict) \
         SELECT id, schedule, wall, due_at, $2, verdict \
         FROM (" [rows "$1" (id BIGINT, schedule BIGINT, wall TEXT, due_at BIGINT, verdict TEXT)] ") AS decided \
         WHERE 1 = 1 ON CONFLICT (schedule_id, wall) DO NOTHING RETURNING id";
}

/// A rule that says when something is due for a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleRow {
    pub id: ScheduleId,
    pub kind: String,
    pub team: TeamId,
    pub cron: String,
    pub zone: String,
    pub days: String,
    /// Everything due up to here has its occurrence.
    pub watermark: Timestamp,
}

/// A due moment with its verdict.
#[derive(Clone, Debug, Serialize)]
pub struct OccurrenceRow {
    pub id: OccurrenceId,
    pub schedule: ScheduleId,
    /// The local wall time, which names it.
    pub wall: String,
    pub due_at: Timestamp,
    pub verdict: &'static str,
}

impl Turn<'_> {
    pub async fn schedules(&mut self) -> Result<Vec<ScheduleRow>, StoreError> {
        let rows = self.rows(&ALL, arguments![]).await?;
        rows.iter()
            .map(|row| {
                Ok(ScheduleRow {
                    id: ScheduleId(row.try_get(0)?),
                    kind: row.try_get(1)?,
                    team: TeamId(row.try_get(2)?),
                    cron: row.try_get(3)?,
                    zone: row.try_get(4)?,
                    days: row.try_get(5)?,
                    watermark: Timestamp::from_micros(row.try_get(6)?),
                })
            })
            .collect()
    }

    /// Puts a schedule in place; one of that kind which the team has already keeps its watermark.
    pub async fn put_schedule(&mut self, row: &ScheduleRow) -> Result<(), StoreError> {
        let arguments = arguments![
            row.id.0,
            row.kind.as_str(),
            row.team.0,
            row.cron.as_str(),
            row.zone.as_str(),
            row.days.as_str(),
            row.watermark.micros(),
        ];
        self.run(&PUT, arguments).await?;
        Ok(())
    }

    /// Records due moments with their verdicts and says which of them were new.
    pub async fn decide_occurrences(
        &mut self,
        rows: &[OccurrenceRow],
        now: Timestamp,
    ) -> Result<Vec<OccurrenceId>, StoreError> {
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let rows = self.rows(&DECIDE, arguments![json(rows), now.micros()]).await?;
        rows.iter().map(|row| Ok(OccurrenceId(row.try_get(0)?))).collect()
    }

    pub async fn advance_watermark(&mut self, schedule: ScheduleId, to: Timestamp) -> Result<(), StoreError> {
        self.run(&ADVANCE, arguments![schedule.0, to.micros()]).await?;
        Ok(())
    }
}
