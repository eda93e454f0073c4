//! Asks, and who is on leave without anybody in their place.

use super::dialect::statements;
use super::{StoreError, Turn, arguments, id_rows, json};
use crate::domain::asks::{Addressee, Ask, Ending, Kind, Matter, SETTLED, TAPPED};
use crate::domain::burden::{Outcome, ToldAsk};
use crate::domain::ids::{AskId, ChatId, PersonId, ProjectId};
use crate::domain::time::Timestamp;
use chrono::NaiveDate;
use serde::Serialize;
use sqlx::Row;
use sqlx::any::AnyRow;
use std::collections::HashMap;

macro_rules! ask_columns {
    () => {
        "SELECT a.id, a.person_id, a.project_id, a.matter, a.made_at, a.tell_at, a.told_at, a.bundle, a.ending, a.ended_by, a.chat_id \
         FROM ask a "
    };
}

statements! {
    MAKE = "INSERT INTO ask (id, person_id, project_id, kind, matter, made_at, tell_at, chat_id) \
         SELECT id, person, project, kind, matter, made_at, tell_at, chat \
         FROM (" [rows "$1" (id BIGINT, person BIGINT, project BIGINT, kind TEXT, matter TEXT, made_at BIGINT, tell_at BIGINT, chat BIGINT)]
        ") AS made WHERE 1 = 1 ON CONFLICT (person_id, project_id, matter) DO UPDATE SET tell_at = excluded.tell_at \
         WHERE ask.told_at IS NULL AND ask.tell_at IS NULL AND ask.ended_at IS NULL";
    DUE = [text ask_columns!()] "WHERE a.tell_at IS NOT NULL AND a.ended_at IS NULL AND a.tell_at <= $2 \
         AND a.person_id IN (SELECT d.person_id FROM ask d WHERE d.tell_at IS NOT NULL AND d.ended_at IS NULL AND d.tell_at <= $1 \
            GROUP BY d.person_id ORDER BY d.person_id LIMIT $4) \
         ORDER BY a.person_id, a.id LIMIT $3";
    PUT_OFF_FIRST = "UPDATE ask SET tell_at = $1 WHERE tell_at IS NOT NULL AND ended_at IS NULL AND tell_at <= $1 AND person_id = \
         (SELECT MIN(d.person_id) FROM ask d WHERE d.tell_at IS NOT NULL AND d.ended_at IS NULL AND d.tell_at <= $2)";
    TELL = "UPDATE ask SET tell_at = NULL, told_at = COALESCE(told_at, $2), bundle = r.bundle \
         FROM (" [rows "$1" (id BIGINT, bundle BIGINT)] ") AS r WHERE ask.id = r.id";
    WAIT = "UPDATE ask SET tell_at = r.tell_at FROM (" [rows "$1" (id BIGINT, tell_at BIGINT)] ") AS r WHERE ask.id = r.id";
    PUT_OFF = "UPDATE ask SET tell_at = $2, put_off_at = $3 WHERE ended_at IS NULL AND id IN (" [rows "$1" (id BIGINT)] ")";
    END = "UPDATE ask SET ended_at = r.at, ending = r.ending, ended_by = r.by \
         FROM (" [rows "$1" (id BIGINT, at BIGINT, ending TEXT, by BIGINT)] ") AS r WHERE ask.id = r.id AND ask.ended_at IS NULL";
    OPEN_OF_PERSON = [text ask_columns!()] "WHERE a.person_id = $1 AND a.ended_at IS NULL ORDER BY a.id";
    OPEN_OF_PROJECTS = [text ask_columns!()] "WHERE a.ended_at IS NULL AND a.project_id IN (" [rows "$1" (id BIGINT)] ") ORDER BY a.id";
    OF_BUNDLE = [text ask_columns!()] "WHERE a.bundle = $1 ORDER BY a.id";
    SOME = [text ask_columns!()] "WHERE a.id IN (" [rows "$1" (id BIGINT)] ") ORDER BY a.id";
    TOLD_SINCE = "SELECT a.person_id, COUNT(*) FROM ask a WHERE a.told_at >= $2 AND a.chat_id IS NULL AND a.person_id IN (" [rows "$1" (id BIGINT)] ") GROUP BY a.person_id";
    TOLD_BETWEEN = "SELECT a.id, a.person_id, a.kind, a.told_at, a.ending, e.rule FROM ask a \
         LEFT JOIN entry e ON e.id = a.ended_by AND a.ending = 'answered' WHERE a.told_at >= $1 AND a.told_at < $2 AND a.chat_id IS NULL ORDER BY a.told_at, a.id";
    BEGIN_ABSENCE = "INSERT INTO absence (id, person_id, since, until, last_day) VALUES ($1, $2, $3, $4, $5)";
    END_ABSENCE = "UPDATE absence SET until = $2 WHERE person_id = $1 AND until > $2";
    RUNNING_ABSENCES = "SELECT id, person_id, until, last_day FROM absence WHERE until > $1 AND since <= $1 ORDER BY id";
}

/// An ask on its way to be made.
#[derive(Clone, Debug, Serialize)]
pub struct NewAsk {
    pub id: AskId,
    pub person: PersonId,
    pub project: ProjectId,
    kind: &'static str,
    matter: String,
    made_at: Timestamp,
    tell_at: Timestamp,
    /// The group of the body that is asked, where that has one.
    pub chat: Option<ChatId>,
}

impl NewAsk {
    pub fn new(
        id: AskId,
        to: Addressee<'_>,
        project: ProjectId,
        matter: &Matter,
        tell_at: Timestamp,
        now: Timestamp,
    ) -> Self {
        let (person, chat, kind) = (to.person.id, to.chat, matter.kind().key());
        Self { id, person, project, kind, matter: json(matter), made_at: now, tell_at, chat }
    }
}

#[derive(Serialize)]
struct ToldRow {
    id: AskId,
    bundle: i64,
}

#[derive(Serialize)]
struct WaitingRow {
    id: AskId,
    tell_at: Option<Timestamp>,
}

#[derive(Serialize)]
struct EndedRow {
    id: AskId,
    at: Timestamp,
    ending: &'static str,
    by: Option<i64>,
}

impl Turn<'_> {
    /// Makes asks. One that somebody got before is not made again; one that had to wait for the next occasion is told.
    pub async fn make_asks(&mut self, asks: &[NewAsk]) -> Result<(), StoreError> {
        if !asks.is_empty() {
            self.run(&MAKE, arguments![json(asks)]).await?;
        }
        Ok(())
    }

    /// What is to be told to people of whom something is due now, as far as it is due by `until`; so much of it, and to
    /// so many of them.
    pub async fn asks_due(
        &mut self,
        until: Timestamp,
        (count, people): (i64, i64),
        now: Timestamp,
    ) -> Result<Vec<Ask>, StoreError> {
        let rows = self.rows(&DUE, arguments![now.micros(), until.micros(), count, people]).await?;
        rows.iter().map(read).collect()
    }

    /// What the first person is asked of whom something is due now is not told before then.
    pub async fn put_off_first_asked(&mut self, until: Timestamp, now: Timestamp) -> Result<(), StoreError> {
        self.run(&PUT_OFF_FIRST, arguments![until.micros(), now.micros()]).await?;
        Ok(())
    }

    /// Asks went out, each with a message.
    pub async fn told_asks(
        &mut self,
        asks: impl IntoIterator<Item = (AskId, i64)>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let rows: Vec<_> = asks.into_iter().map(|(id, bundle)| ToldRow { id, bundle }).collect();
        if !rows.is_empty() {
            self.run(&TELL, arguments![json(&rows), now.micros()]).await?;
        }
        Ok(())
    }

    /// Asks are told then, or on the next occasion.
    pub async fn let_asks_wait(
        &mut self,
        asks: impl IntoIterator<Item = AskId>,
        tell_at: Option<Timestamp>,
    ) -> Result<(), StoreError> {
        let rows: Vec<_> = asks.into_iter().map(|id| WaitingRow { id, tell_at }).collect();
        if !rows.is_empty() {
            self.run(&WAIT, arguments![json(&rows)]).await?;
        }
        Ok(())
    }

    /// Whoever was asked wants to be asked again then.
    pub async fn put_asks_off(
        &mut self,
        asks: &[AskId],
        until: Timestamp,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let ids = id_rows(asks.iter().copied());
        self.run(&PUT_OFF, arguments![ids, until.micros(), now.micros()]).await?;
        Ok(())
    }

    /// Notes what became of asks, and when.
    pub async fn end_asks(
        &mut self,
        ends: impl IntoIterator<Item = (AskId, Ending, Timestamp)>,
    ) -> Result<(), StoreError> {
        let row =
            |(id, ending, at): (AskId, Ending, _)| EndedRow { id, at, ending: ending.key(), by: ending.by() };
        let rows: Vec<_> = ends.into_iter().map(row).collect();
        if !rows.is_empty() {
            self.run(&END, arguments![json(&rows)]).await?;
        }
        Ok(())
    }

    /// What somebody is asked and has not answered, told or not.
    pub async fn open_asks_of(&mut self, person: PersonId) -> Result<Vec<Ask>, StoreError> {
        self.rows(&OPEN_OF_PERSON, arguments![person.0]).await?.iter().map(read).collect()
    }

    /// The same of anybody about these projects.
    pub async fn open_asks_about(
        &mut self,
        projects: impl IntoIterator<Item = ProjectId>,
    ) -> Result<Vec<Ask>, StoreError> {
        let ids = id_rows(projects);
        self.rows(&OPEN_OF_PROJECTS, arguments![ids]).await?.iter().map(read).collect()
    }

    /// The asks of one message, whatever became of them.
    pub async fn asks_of_bundle(&mut self, bundle: i64) -> Result<Vec<Ask>, StoreError> {
        self.rows(&OF_BUNDLE, arguments![bundle]).await?.iter().map(read).collect()
    }

    /// These asks as they stand.
    pub async fn asks(&mut self, asks: impl IntoIterator<Item = AskId>) -> Result<Vec<Ask>, StoreError> {
        let ids = id_rows(asks);
        self.rows(&SOME, arguments![ids]).await?.iter().map(read).collect()
    }

    /// How often these people have been asked since then.
    pub async fn asked_since(
        &mut self,
        people: impl IntoIterator<Item = PersonId>,
        since: Timestamp,
    ) -> Result<HashMap<PersonId, usize>, StoreError> {
        let ids = id_rows(people);
        let rows = self.rows(&TOLD_SINCE, arguments![ids, since.micros()]).await?;
        rows.iter()
            .map(|row| {
                let count = usize::try_from(row.try_get::<i64, _>(1)?).unwrap_or_default();
                Ok((PersonId(row.try_get(0)?), count))
            })
            .collect()
    }

    /// What people were told from one instant up to another, in order.
    pub async fn told_between(
        &mut self,
        from: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<ToldAsk>, StoreError> {
        let rows = self.rows(&TOLD_BETWEEN, arguments![from.micros(), until.micros()]).await?;
        rows.iter()
            .map(|row| {
                let unreadable = StoreError::Unreadable { table: "ask", id: row.try_get(0)? };
                let (ending, rule) =
                    (row.try_get::<Option<String>, _>(4)?, row.try_get::<Option<String>, _>(5)?);
                let outcome = match (ending.as_deref(), rule.as_deref()) {
                    (None, _) => Outcome::Open,
                    (Some("answered"), Some(TAPPED | SETTLED)) => Outcome::Tapped,
                    (Some("answered"), _) => Outcome::Answered,
                    (Some(_), _) => Outcome::PutDown,
                };
                Ok(ToldAsk {
                    person: PersonId(row.try_get(1)?),
                    kind: Kind::from_key(&row.try_get::<String, _>(2)?).ok_or(unreadable)?,
                    told_at: Timestamp::from_micros(row.try_get(3)?),
                    outcome,
                })
            })
            .collect()
    }

    /// Somebody is on leave from now on until then.
    pub async fn begin_absence(
        &mut self,
        person: PersonId,
        last_day: NaiveDate,
        until: Timestamp,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.run(&END_ABSENCE, arguments![person.0, now.micros()]).await?;
        let (id, day) = (self.next_id(), last_day.to_string());
        self.run(&BEGIN_ABSENCE, arguments![id, person.0, now.micros(), until.micros(), day]).await?;
        self.registry_changed().await
    }

    /// Somebody is back.
    pub async fn end_absence(&mut self, person: PersonId, now: Timestamp) -> Result<(), StoreError> {
        self.run(&END_ABSENCE, arguments![person.0, now.micros()]).await?;
        self.registry_changed().await
    }

    /// Who is on leave now until which day, and when the first of it ends.
    pub(super) async fn absences(
        &mut self,
        now: Timestamp,
    ) -> Result<(Vec<(PersonId, NaiveDate)>, Option<Timestamp>), StoreError> {
        let (mut absences, mut ends) = (Vec::new(), Vec::new());
        for row in self.rows(&RUNNING_ABSENCES, arguments![now.micros()]).await? {
            let id: i64 = row.try_get(0)?;
            let last_day = row.try_get::<String, _>(3)?.parse::<NaiveDate>();
            let last_day = last_day.map_err(|_| StoreError::Unreadable { table: "absence", id })?;
            absences.push((PersonId(row.try_get(1)?), last_day));
            ends.push(Timestamp::from_micros(row.try_get(2)?));
        }
        Ok((absences, ends.into_iter().min()))
    }
}

fn read(row: &AnyRow) -> Result<Ask, StoreError> {
    let id: i64 = row.try_get(0)?;
    let unreadable = || StoreError::Unreadable { table: "ask", id };
    let instant =
        |index| Ok::<_, sqlx::Error>(row.try_get::<Option<i64>, _>(index)?.map(Timestamp::from_micros));
    let ending = match row.try_get::<Option<String>, _>(8)? {
        None => None,
        Some(key) => Some(Ending::from_key(&key, row.try_get(9)?).ok_or_else(unreadable)?),
    };
    Ok(Ask {
        id: AskId(id),
        person: PersonId(row.try_get(1)?),
        project: ProjectId(row.try_get(2)?),
        matter: serde_json::from_str(&row.try_get::<String, _>(3)?).map_err(|_| unreadable())?,
        made_at: Timestamp::from_micros(row.try_get(4)?),
        tell_at: instant(5)?,
        told_at: instant(6)?,
        bundle: row.try_get(7)?,
        ending,
        chat: row.try_get::<Option<i64>, _>(10)?.map(ChatId),
        promise: None,
    })
}
