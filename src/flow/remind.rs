//! From a schedule that is due to its messages: reminders to those who owe something, and what was put into words
//! elsewhere.

use super::asks::{MADE_AT_ONCE, Owed};
use super::desk::{Desk, More, Scheduled};
use super::metrics;
use super::process::Addressed;
use super::stepping::Progress;
use super::unit::Unit;
use crate::chat::Outgoing;
use crate::domain::asks::{Kind, Matter};
use crate::domain::decision::{AskStanding, AskView, Detail, Heading, Recalled, WouldSend};
use crate::domain::ids::{AskId, ChatId, OccurrenceId, OutboxId, ProjectId, TeamId};
use crate::domain::people::Person;
use crate::domain::schedule::{self, Breadth, Days, Due, Occasion, Plan, Schedule, Verdict};
use crate::domain::time::{Timestamp, effective_day};
use crate::render::{self, Voice};
use crate::store::{
    Cause, ChatRow, ChatState, Class, NewSchedule, OccurrenceRow, OutboxRow, ReckonedRow, StoreError, Turn,
};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

/// How many schedules a turn follows. Messages that come in meanwhile are answered between two turns, and the lease is
/// renewed; a turn that took longer than its lease would be lost to whoever takes it over.
const SCHEDULES_PER_TURN: i64 = 50;

/// A digest that could not go out for so long is carried by the next.
const DIGEST_LIFE: Duration = Duration::from_hours(20);

/// What is said before a holiday, or in the morning, is of no use any more when the day is over.
const DAY_LIFE: Duration = Duration::from_hours(8);

/// A message of an occasion, on its way into the outbox.
pub(super) struct Prepared {
    pub(super) chat: ChatId,
    pub(super) thread: Option<String>,
    pub(super) body: Outgoing,
}

/// What there is to be said on an occasion.
pub(super) enum Found {
    Nothing,
    /// To whoever can be written to; perhaps nobody can.
    Said(Vec<Prepared>),
    /// Told by themselves, each in its time.
    Asks(Owed),
}

impl Desk {
    /// Decides the moments that are due and were not decided yet.
    pub(super) async fn remind(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        now: Timestamp,
    ) -> Result<Progress, StoreError> {
        self.put_schedules(turn, now).await?;
        let schedules = turn.schedules_due(self.share.of(SCHEDULES_PER_TURN), now).await?;
        if i64::try_from(schedules.len()).is_ok_and(|count| count == SCHEDULES_PER_TURN) {
            self.duty_left = More::Yes;
        }
        let mut reckoned = Vec::with_capacity(schedules.len());
        let mut asked = 0;
        for one in &schedules {
            if asked >= MADE_AT_ONCE {
                // The others are still due in the next turn.
                break;
            }
            let dues = one.rule.due(&self.calendar, one.watermark, now);
            if !dues.is_empty() {
                unit.flush(turn).await?;
            }
            for (due, verdict) in schedule::verdicts(one.occasion, &dues, one.pause.as_ref(), now) {
                asked += self.decide_occurrence(turn, unit, one, due, verdict, now).await?;
            }
            // A clock that goes back leaves what was followed as it is.
            let watermark = one.watermark.max(now);
            let next = one.rule.upcoming(&self.calendar, 1, watermark);
            let next_due = next.first().map(|due| due.at);
            reckoned.push(ReckonedRow { id: one.id, watermark, next_due });
        }
        turn.reckoned(&reckoned).await?;
        fail::fail_point!("watermark-advanced");
        Ok(if schedules.is_empty() { Progress::Idle } else { Progress::Busy })
    }

    /// Says how many asks came of it.
    async fn decide_occurrence(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        one: &Schedule,
        due: Due,
        verdict: Verdict,
        now: Timestamp,
    ) -> Result<usize, StoreError> {
        let id = OccurrenceId(turn.next_id());
        let goes_out = matches!(verdict, Verdict::Sent | Verdict::Late);
        let is_told =
            goes_out && one.occasion.times_a_day() == 1 && turn.was_told_on(one.id, due.wall.date()).await?;
        let mut asks = Vec::new();
        let (verdict, prepared) = match verdict {
            // Its time was moved after it had gone out.
            _ if is_told => (Verdict::Coalesced, Vec::new()),
            verdict if goes_out => match self.prepare(turn, one, (id, due), now).await? {
                Found::Nothing => (Verdict::Nothing, Vec::new()),
                Found::Said(prepared) if prepared.is_empty() => (Verdict::Nobody, prepared),
                Found::Said(prepared) => (verdict, prepared),
                Found::Asks(found) if found.matters == 0 => (Verdict::Nothing, Vec::new()),
                Found::Asks(found) if found.asks.is_empty() => (Verdict::Nobody, Vec::new()),
                Found::Asks(found) => {
                    asks = found.asks;
                    (verdict, Vec::new())
                }
            },
            verdict => (verdict, Vec::new()),
        };
        let occurrence = OccurrenceRow {
            id,
            schedule: one.id,
            wall: due.wall.format("%Y-%m-%dT%H:%M").to_string(),
            due_at: due.at,
            verdict: verdict.key(),
        };
        fail::fail_point!("occurrence-prepared");
        if turn.decide_occurrences(&[occurrence], now).await?.is_empty() {
            // Another process was faster.
            return Ok(0);
        }
        fail::fail_point!("occurrence-decided");
        metrics::followed(verdict, now.since(due.at));
        turn.make_asks(&asks).await?;
        let send_at = schedule::send_at(one.id, due, self.working(one.team), now);
        let life = match one.occasion {
            Occasion::Digest | Occasion::Weekly | Occasion::Monthly => DIGEST_LIFE,
            Occasion::Reminder
            | Occasion::Silence
            | Occasion::Morning
            | Occasion::Guarantee
            | Occasion::Overview => DAY_LIFE,
        };
        let parts = prepared.into_iter().flat_map(|Prepared { chat, thread, body }| {
            crate::chat::telegram::split(body).into_iter().map(move |body| (chat, thread.clone(), body))
        });
        for (ordinal, (chat, thread, body)) in (0_u32..).zip(parts) {
            let row = OutboxRow {
                ordinal,
                send_at,
                expires_at: Some(send_at + life),
                ..OutboxRow::new(
                    OutboxId(turn.next_id()),
                    Cause::Occurrence(id.0),
                    chat,
                    Class::BetterOnce,
                    now,
                )
            };
            unit.promise(row, Addressed { thread, body });
        }
        Ok(asks.len())
    }

    async fn prepare(
        &self,
        turn: &mut Turn<'_>,
        one: &Schedule,
        (id, due): (OccurrenceId, Due),
        now: Timestamp,
    ) -> Result<Found, StoreError> {
        let day = due.wall.date();
        match (one.occasion, one.team) {
            (Occasion::Reminder, Some(team)) => {
                let tell_at = schedule::send_at(one.id, due, self.working(one.team), now);
                Ok(Found::Asks(self.asks_of(turn, team, day, (tell_at, now)).await?))
            }
            (Occasion::Silence, Some(team)) => match self.calendar.silence_after(day) {
                None => Ok(Found::Nothing),
                Some(silence) => {
                    let say = |voice, _| render::silence(voice, &silence);
                    Ok(Found::Said(self.to_the_team(turn, team, say).await?))
                }
            },
            // There is none of the district.
            (Occasion::Reminder | Occasion::Silence, None) => Ok(Found::Nothing),
            (occasion, team) => self.prepare_digest(turn, (occasion, team), (id, due.wall), now).await,
        }
    }

    /// What a reminder of a team would ask on a day. What has been asked already and is open is not asked again, save for
    /// the report of the day.
    async fn would_ask(
        &self,
        turn: &mut Turn<'_>,
        team: TeamId,
        day: NaiveDate,
    ) -> Result<Vec<AskView>, StoreError> {
        let owed = self.owed_by(turn, team, day).await?;
        let open = turn.open_asks_about(owed.iter().map(|(project, _)| *project)).await?;
        let is_asked = |project: ProjectId, matter: &Matter| {
            matter.kind() != Kind::Report
                && open.iter().any(|ask| ask.project == project && ask.matter == *matter)
        };
        let mut views = Vec::new();
        for (id, matters) in owed {
            let Some(project) = self.known.registry.project(id) else { continue };
            let wanted = matters.into_iter().filter(|matter| !is_asked(id, matter));
            views.extend(wanted.map(|matter| AskView {
                id: AskId(0),
                heading: Heading::of(project),
                matter,
                standing: AskStanding::Open,
                promise: None,
            }));
        }
        Ok(views)
    }

    /// All schedules, with what is wanted of one of them.
    pub(super) async fn schedules(
        &mut self,
        turn: &mut Turn<'_>,
        detail: Detail,
        now: Timestamp,
    ) -> Result<Recalled, StoreError> {
        // Of teams that came in this very turn too.
        self.put_schedules(turn, now).await?;
        let all = turn.schedules().await?;
        let numbered = |number| all.iter().find(move |one: &&Schedule| one.number == number);
        let (mut changes, mut trial) = (Vec::new(), None);
        match detail {
            Detail::Nothing => {}
            Detail::Changes(number) => {
                if let Some(one) = numbered(number) {
                    changes = turn.schedule_changes(one.id).await?;
                }
            }
            Detail::Trial(number, reader) => {
                if let (Some(one), Some(person)) = (numbered(number), self.known.registry.person(reader)) {
                    trial = Some(self.would_send(turn, one, person, now).await?);
                }
            }
        }
        Ok(Recalled::Schedules { all, changes, trial })
    }

    async fn would_send(
        &self,
        turn: &mut Turn<'_>,
        one: &Schedule,
        person: &Person,
        now: Timestamp,
    ) -> Result<WouldSend, StoreError> {
        let day = effective_day(now, self.settings.zone);
        Ok(match (one.occasion, one.team) {
            (Occasion::Reminder, Some(team)) => match self.would_ask(turn, team, day).await? {
                asks if asks.is_empty() => WouldSend::Nothing,
                asks => WouldSend::Reminder(asks),
            },
            (Occasion::Silence, Some(_)) => {
                self.calendar.silence_after(day).map_or(WouldSend::Nothing, WouldSend::Silence)
            }
            (Occasion::Reminder | Occasion::Silence, None) => WouldSend::Nothing,
            (occasion, team) => {
                // Of the day of which it tells at its own time.
                let next = one.rule.upcoming(&self.calendar, 1, now);
                let wall = now.local(self.settings.zone).naive_local();
                let wall = next.first().map_or(wall, |due| day.and_time(due.wall.time()));
                let digest = self.digest_for(turn, (occasion, team), person, wall, now).await?;
                digest.map_or(WouldSend::Nothing, WouldSend::Digest)
            }
        })
    }

    /// To the team's groups; where it has none, to its leads.
    pub(super) async fn to_the_team(
        &self,
        turn: &mut Turn<'_>,
        team: TeamId,
        say: impl Fn(Voice, ChatId) -> Outgoing,
    ) -> Result<Vec<Prepared>, StoreError> {
        let groups = turn.team_chats(team).await?;
        if groups.is_empty() {
            let registry = &self.known.registry;
            let leads = registry.leads_of(team).map(|lead| (registry.answering_for(lead, team), ()));
            return self.to_people(turn, leads, |voice, chat, ()| say(voice, chat)).await;
        }
        let to = |chat: &ChatRow| Prepared {
            chat: chat.id,
            thread: chat.thread.clone(),
            body: say(self.voice(chat.language.unwrap_or(self.settings.language)), chat.id),
        };
        Ok(groups.iter().map(to).collect())
    }

    /// To people who can be written to, each in their language, what is for them.
    pub(super) async fn to_people<'a, T>(
        &self,
        turn: &mut Turn<'_>,
        people: impl Iterator<Item = (&'a Person, T)>,
        say: impl Fn(Voice, ChatId, &T) -> Outgoing,
    ) -> Result<Vec<Prepared>, StoreError> {
        let found: HashMap<_, _> = people
            .filter_map(|(person, what)| person.private_chat.map(|chat| (chat, (person.language, what))))
            .collect();
        let chats = turn.chats_numbered(found.keys().copied()).await?;
        let open = chats.iter().filter(|chat| chat.state == ChatState::Open);
        let to = |chat: &ChatRow| {
            let (language, what) = found.get(&chat.id)?;
            let body = say(self.voice(*language), chat.id, what);
            Some(Prepared { chat: chat.id, thread: chat.thread.clone(), body })
        };
        Ok(open.filter_map(to).collect())
    }

    /// Every team and the district have their schedules, at the times that are configured.
    async fn put_schedules(&mut self, turn: &mut Turn<'_>, now: Timestamp) -> Result<(), StoreError> {
        let version = self.known.version;
        let present = self.scheduling.as_ref().or(self.scheduled.as_ref());
        let before = present.filter(|one| Arc::ptr_eq(&one.calendar, &self.calendar));
        if before.is_some_and(|one| one.version == version) {
            return Ok(());
        }
        let is_new = before.is_none();
        let mut scheduled = before.cloned().unwrap_or_else(|| Scheduled {
            version: -1,
            teams: HashSet::new(),
            calendar: Arc::clone(&self.calendar),
        });
        if is_new {
            // The calendar may be another than the one they were reckoned by.
            turn.reckon_anew().await?;
        }
        let teams = self.known.registry.teams().into_iter();
        let new: Vec<_> = teams.filter(|team| scheduled.teams.insert(team.id)).map(|team| team.id).collect();
        // Those of the teams first, so that they have the lowest numbers.
        let first = [Occasion::Reminder, Occasion::Digest, Occasion::Silence];
        let then = [Occasion::Morning, Occasion::Weekly, Occasion::Monthly];
        for occasions in [first, then] {
            for team in &new {
                for occasion in occasions {
                    self.put_schedule(turn, Some(*team), occasion, now).await?;
                }
            }
        }
        let of_the_district =
            Occasion::ALL.into_iter().filter(|occasion| is_new && occasion.breadth() != Breadth::Teams);
        for occasion in of_the_district {
            self.put_schedule(turn, None, occasion, now).await?;
        }
        scheduled.version = version;
        self.scheduling = Some(scheduled);
        Ok(())
    }

    async fn put_schedule(
        &self,
        turn: &mut Turn<'_>,
        team: Option<TeamId>,
        occasion: Occasion,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let schedules = &self.settings.schedules;
        let of_team = team.and_then(|team| self.known.registry.team(team));
        let own = of_team.and_then(|team| schedules.of_teams.get(&team.code)).cloned().unwrap_or_default();
        let (at, days) = match occasion {
            Occasion::Reminder => (own.reminder_at.unwrap_or(schedules.reminder_at), Days::Working),
            Occasion::Digest => (own.digest_at.unwrap_or(schedules.digest_at), Days::Working),
            Occasion::Silence => (own.note_at.unwrap_or(schedules.note_at), Days::BeforeHoliday),
            Occasion::Morning => (own.morning_at.unwrap_or(schedules.morning_at), Days::Working),
            Occasion::Guarantee => (schedules.morning_at, Days::Working),
            Occasion::Overview => (schedules.overview_at, Days::Working),
            Occasion::Weekly => (own.weekly_at.unwrap_or(schedules.weekly_at), Days::FirstOfWeek),
            Occasion::Monthly => (own.monthly_at.unwrap_or(schedules.monthly_at), Days::FirstOfMonth),
        };
        let plan = &Plan::at(at, &[], days);
        turn.put_schedule(NewSchedule { team, occasion, plan, zone: self.settings.zone }, now).await
    }
}
