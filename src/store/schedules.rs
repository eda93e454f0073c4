//! Schedules and their occurrences.

use super::dialect::{Statement, statements};
use super::{StoreError, Turn, arguments, json};
use crate::domain::ids::{OccurrenceId, PersonId, ScheduleId, TeamId};
use crate::domain::schedule::{Change, ChangeKind, Days, Occasion, Origin, Pause, Plan, Rule, Schedule};
use crate::domain::time::Timestamp;
use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use serde::Serialize;
use sqlx::Row;
use sqlx::any::AnyRow;

/// The columns of a schedule, and one more, from `schedule s`.
macro_rules! schedule_columns {
    ($($more:literal)?) => {
        concat!(
            "SELECT s.id, s.number, s.kind, s.team_id, s.cron, s.zone, s.days, s.origin, s.watermark, s.paused_from, \
             s.paused_until, s.paused_by, s.pause_reason, s.dropped_at",
            $(", ", $more,)?
            " FROM schedule s "
        )
    };
}

statements! {
    ALL = [text schedule_columns!()] "ORDER BY s.number";
    DUE = [text schedule_columns!()] "WHERE s.next_due IS NOT NULL AND s.next_due <= $1 ORDER BY s.next_due, s.number LIMIT $2";
    OF_OCCURRENCE = [text schedule_columns!("o.wall")] "JOIN occurrence o ON o.schedule_id = s.id WHERE o.id = $1";
    RECKON = "UPDATE schedule SET watermark = r.watermark, next_due = r.next_due \
         FROM (" [rows "$1" (id BIGINT, watermark BIGINT, next_due BIGINT)] ") AS r WHERE schedule.id = r.id";
    RECKON_ANEW = "UPDATE schedule SET next_due = 0 WHERE dropped_at IS NULL";
    PUT_OFF = "UPDATE schedule SET next_due = $1 WHERE id = (SELECT s.id FROM schedule s \
         WHERE s.next_due IS NOT NULL AND s.next_due <= $2 ORDER BY s.next_due, s.number LIMIT 1)";
    PASS_OVER = "UPDATE schedule SET next_due = NULL WHERE id = $1";
    TOLD_ON = "SELECT COUNT(*) FROM occurrence WHERE schedule_id = $1 AND wall >= $2 AND wall < $3 AND verdict IN ('sent', 'late')";
    PUT = "INSERT INTO schedule (id, number, kind, team_id, cron, zone, days, origin, watermark) \
         VALUES ($1, (SELECT COALESCE(MAX(number), 0) + 1 FROM schedule), $2, $3, $4, $5, $6, 'settings', $7) \
         ON CONFLICT (kind, COALESCE(team_id, 0)) WHERE origin = 'settings' \
         DO UPDATE SET cron = excluded.cron, zone = excluded.zone, days = excluded.days, next_due = 0 \
         WHERE schedule.cron <> excluded.cron OR schedule.zone <> excluded.zone OR schedule.days <> excluded.days";
    ADD = "INSERT INTO schedule (id, number, kind, team_id, cron, zone, days, origin, watermark) \
         VALUES ($1, (SELECT COALESCE(MAX(number), 0) + 1 FROM schedule), $2, $3, $4, $5, $6, 'chat', $7)";
    PAUSE = "UPDATE schedule SET paused_from = $2, paused_until = $3, paused_by = $4, pause_reason = $5 WHERE id = $1";
    RESUME = "UPDATE schedule SET paused_until = $2 WHERE id = $1";
    DROP = "UPDATE schedule SET dropped_at = $2, next_due = NULL WHERE id = $1";
    CHANGE = "INSERT INTO schedule_change (id, schedule_id, kind, person_id, at, until, reason) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)";
    CHANGES_OF = "SELECT id, kind, person_id, at, until, reason FROM schedule_change WHERE schedule_id = $1 ORDER BY id";
    DECIDE =
        "INSERT INTO occurrence (id, schedule_id, wall, due_at, decided_at, verdict) \
         SELECT id, schedule, wall, due_at, $2, verdict \
         FROM (" [rows "$1" (id BIGINT, schedule BIGINT, wall TEXT, due_at BIGINT, verdict TEXT)] ") AS decided \
         WHERE 1 = 1 ON CONFLICT (schedule_id, wall) DO NOTHING RETURNING id";
}

/// A schedule as it is made.
#[derive(Clone, Copy, Debug)]
pub struct NewSchedule<'a> {
    /// `None`: of the district.
    pub team: Option<TeamId>,
    pub occasion: Occasion,
    pub plan: &'a Plan,
    pub zone: Tz,
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

/// How far a schedule has been followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ReckonedRow {
    pub id: ScheduleId,
    /// Everything due up to here has its occurrence.
    pub watermark: Timestamp,
    /// When it is due next; `None` where that is years away.
    pub next_due: Option<Timestamp>,
}

impl Turn<'_> {
    /// The first schedule that is due is not followed before then.
    pub async fn put_off_schedule(&mut self, until: Timestamp, now: Timestamp) -> Result<(), StoreError> {
        self.run(&PUT_OFF, arguments![until.micros(), now.micros()]).await?;
        Ok(())
    }

    /// Schedules that are due, or of which it is not known when they are, the first due first. One that is not readable
    /// is passed over from now on.
    pub async fn schedules_due(&mut self, count: i64, now: Timestamp) -> Result<Vec<Schedule>, StoreError> {
        let mut schedules = Vec::new();
        for row in self.rows(&DUE, arguments![now.micros(), count]).await? {
            if let Some(schedule) = read(&row)? {
                schedules.push(schedule);
            } else {
                let id: i64 = row.try_get(0)?;
                tracing::error!(schedule = id, "a schedule is not readable and is passed over");
                self.run(&PASS_OVER, arguments![id]).await?;
            }
        }
        Ok(schedules)
    }

    /// Notes how far schedules have been followed.
    pub async fn reckoned(&mut self, rows: &[ReckonedRow]) -> Result<(), StoreError> {
        if !rows.is_empty() {
            self.run(&RECKON, arguments![json(rows)]).await?;
        }
        Ok(())
    }

    /// When schedules are due next has to be reckoned anew: the calendar may be another.
    pub async fn reckon_anew(&mut self) -> Result<(), StoreError> {
        self.run(&RECKON_ANEW, arguments![]).await?;
        Ok(())
    }

    /// Whether a schedule has been followed on a day, by the wall.
    pub async fn was_told_on(&mut self, schedule: ScheduleId, day: NaiveDate) -> Result<bool, StoreError> {
        let next = day.succ_opt().unwrap_or(day);
        let row = self.row(&TOLD_ON, arguments![schedule.0, day.to_string(), next.to_string()]).await?;
        Ok(row.ok_or(sqlx::Error::RowNotFound)?.try_get::<i64, _>(0)? > 0)
    }

    /// The schedule of an occurrence, and when that was due by the wall.
    pub async fn occurrence(
        &mut self,
        id: OccurrenceId,
    ) -> Result<Option<(Schedule, NaiveDateTime)>, StoreError> {
        let Some(row) = self.row(&OF_OCCURRENCE, arguments![id.0]).await? else { return Ok(None) };
        let wall = row.try_get::<String, _>(14)?;
        let wall = NaiveDateTime::parse_from_str(&wall, "%Y-%m-%dT%H:%M")
            .map_err(|_| StoreError::Unreadable { table: "occurrence", id: id.0 })?;
        Ok(read(&row)?.map(|schedule| (schedule, wall)))
    }

    /// All schedules, also those that were dropped, by number. One that is not readable is passed over, so that the
    /// others go on.
    pub async fn schedules(&mut self) -> Result<Vec<Schedule>, StoreError> {
        let mut schedules = Vec::new();
        for row in self.rows(&ALL, arguments![]).await? {
            if let Some(schedule) = read(&row)? {
                schedules.push(schedule);
            } else {
                let id: i64 = row.try_get(0)?;
                tracing::error!(schedule = id, "a schedule is not readable and is passed over");
            }
        }
        Ok(schedules)
    }

    /// Puts the schedule of the settings in place; one of that kind which the team has already keeps its watermark.
    pub async fn put_schedule(&mut self, new: NewSchedule<'_>, now: Timestamp) -> Result<(), StoreError> {
        let id = self.next_id();
        self.insert_schedule(&PUT, id, new, now).await
    }

    /// Adds a schedule that somebody set up.
    pub async fn add_schedule(
        &mut self,
        new: NewSchedule<'_>,
        by: PersonId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let id = self.next_id();
        self.insert_schedule(&ADD, id, new, now).await?;
        self.note_change(ScheduleId(id), ChangeKind::Added, (None, None), by, now).await
    }

    async fn insert_schedule(
        &mut self,
        statement: &'static Statement,
        id: i64,
        NewSchedule { team, occasion, plan, zone }: NewSchedule<'_>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let (kind, line, days) = (occasion.key(), plan.line(), plan.days().key());
        let team = team.map(|team| team.0);
        self.run(statement, arguments![id, kind, team, line, zone.name(), days, now.micros()]).await?;
        Ok(())
    }

    pub async fn pause_schedule(&mut self, schedule: ScheduleId, pause: &Pause) -> Result<(), StoreError> {
        let Pause { from, until, by, reason } = pause;
        let end = until.map(Timestamp::micros);
        self.run(&PAUSE, arguments![schedule.0, from.micros(), end, by.0, reason.as_str()]).await?;
        self.note_change(schedule, ChangeKind::Paused, (*until, Some(reason.as_str())), *by, *from).await
    }

    /// What is due from now on is due again.
    pub async fn resume_schedule(
        &mut self,
        schedule: ScheduleId,
        by: PersonId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.run(&RESUME, arguments![schedule.0, now.micros()]).await?;
        self.note_change(schedule, ChangeKind::Resumed, (None, None), by, now).await
    }

    pub async fn drop_schedule(
        &mut self,
        schedule: ScheduleId,
        by: PersonId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.run(&DROP, arguments![schedule.0, now.micros()]).await?;
        self.note_change(schedule, ChangeKind::Dropped, (None, None), by, now).await
    }

    async fn note_change(
        &mut self,
        schedule: ScheduleId,
        kind: ChangeKind,
        (until, reason): (Option<Timestamp>, Option<&str>),
        by: PersonId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let (id, until) = (self.next_id(), until.map(Timestamp::micros));
        let arguments = arguments![id, schedule.0, kind.key(), by.0, now.micros(), until, reason];
        self.run(&CHANGE, arguments).await?;
        Ok(())
    }

    /// What was done to a schedule, by whom and when, the oldest first.
    pub async fn schedule_changes(&mut self, schedule: ScheduleId) -> Result<Vec<Change>, StoreError> {
        let rows = self.rows(&CHANGES_OF, arguments![schedule.0]).await?;
        rows.iter()
            .map(|row| {
                let unreadable = || StoreError::Unreadable { table: "schedule_change", id: schedule.0 };
                Ok(Change {
                    kind: ChangeKind::from_key(&row.try_get::<String, _>(1)?).ok_or_else(unreadable)?,
                    by: PersonId(row.try_get(2)?),
                    at: Timestamp::from_micros(row.try_get(3)?),
                    until: row.try_get::<Option<i64>, _>(4)?.map(Timestamp::from_micros),
                    reason: row.try_get(5)?,
                })
            })
            .collect()
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
}

/// A schedule; `None` where its rule is none.
fn read(row: &AnyRow) -> Result<Option<Schedule>, StoreError> {
    let text = |index| row.try_get::<String, _>(index);
    let instant =
        |index| Ok::<_, sqlx::Error>(row.try_get::<Option<i64>, _>(index)?.map(Timestamp::from_micros));
    let (occasion, days, origin) =
        (Occasion::from_key(&text(2)?), Days::from_key(&text(6)?), Origin::from_key(&text(7)?));
    let (line, zone) = (text(4)?, text(5)?.parse::<Tz>().ok());
    let rule = days.zip(zone).and_then(|(days, zone)| Rule::of(line, days, zone).ok());
    let (Some(occasion), Some(origin), Some(rule)) = (occasion, origin, rule) else { return Ok(None) };
    let pause = match (instant(9)?, row.try_get::<Option<i64>, _>(11)?) {
        (Some(from), Some(by)) => {
            let reason = row.try_get::<Option<String>, _>(12)?.unwrap_or_default();
            Some(Pause { from, until: instant(10)?, by: PersonId(by), reason })
        }
        _ => None,
    };
    Ok(Some(Schedule {
        id: ScheduleId(row.try_get(0)?),
        number: row.try_get(1)?,
        team: row.try_get::<Option<i64>, _>(3)?.map(TeamId),
        occasion,
        rule,
        origin,
        pause,
        dropped_at: instant(13)?,
        watermark: Timestamp::from_micros(row.try_get(8)?),
    }))
}
