//! From a schedule that is due to its messages: reminders to those who owe something, and digests.

use super::desk::Desk;
use super::process::Addressed;
use super::unit::Unit;
use crate::chat::Outgoing;
use crate::domain::decision::{Detail, Recalled, WouldSend};
use crate::domain::digest::{self, Digest};
use crate::domain::ids::{ChatId, OccurrenceId, OutboxId, ProjectId, TeamId};
use crate::domain::project::Project;
use crate::domain::schedule::{self, Days, Due, Occasion, Plan, Schedule, Verdict};
use crate::domain::time::{Timestamp, effective_day};
use crate::render::{self, Voice};
use crate::store::{
    Cause, ChatRow, ChatState, Class, NewSchedule, OccurrenceRow, OutboxRow, StoreError, Turn,
};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};
use std::time::Duration;

/// A reminder that could not go out for so long is of no use that day.
const REMINDER_LIFE: Duration = Duration::from_hours(1);

/// A digest that could not go out for so long is carried by the next.
const DIGEST_LIFE: Duration = Duration::from_hours(20);

/// What is said before a holiday is of no use any more when the day is over.
const SILENCE_LIFE: Duration = Duration::from_hours(8);

/// A message of an occasion, on its way into the outbox.
struct Prepared {
    chat: ChatId,
    thread: Option<String>,
    body: Outgoing,
}

impl Desk {
    /// Decides all moments that are due and were not decided yet.
    pub(super) async fn remind(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.put_schedules(turn, now).await?;
        let schedules = turn.schedules().await?;
        for one in schedules.iter().filter(|one| one.dropped_at.is_none()) {
            let dues = one.rule.due(&self.calendar, one.watermark, now);
            if dues.is_empty() {
                continue;
            }
            unit.flush(turn).await?;
            for (due, verdict) in schedule::verdicts(one.occasion, &dues, one.pause.as_ref(), now) {
                self.decide_occurrence(turn, unit, one, due, verdict, now).await?;
            }
            turn.advance_watermark(one.id, now).await?;
            fail::fail_point!("watermark-advanced");
        }
        Ok(())
    }

    async fn decide_occurrence(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        one: &Schedule,
        due: Due,
        verdict: Verdict,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let goes_out = matches!(verdict, Verdict::Sent | Verdict::Late);
        let prepared = match one.occasion {
            _ if !goes_out => Vec::new(),
            Occasion::Digest => self.prepare_digest(turn, one.team, due.wall.date(), now).await?,
            Occasion::Reminder => self.prepare_reminders(turn, one.team, due.wall.date()).await?,
            Occasion::Silence => match self.calendar.silence_after(due.wall.date()) {
                None => Vec::new(),
                Some(silence) => {
                    self.to_the_team(turn, one.team, |voice| render::silence(voice, &silence)).await?
                }
            },
        };
        let verdict = if goes_out && prepared.is_empty() { Verdict::Nothing } else { verdict };
        let id = OccurrenceId(turn.next_id());
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
            return Ok(());
        }
        fail::fail_point!("occurrence-decided");
        let send_at = schedule::send_at(one.id, due, self.working(one.team), now);
        let (class, life) = match one.occasion {
            Occasion::Digest => (Class::BetterOnce, DIGEST_LIFE),
            Occasion::Reminder => (Class::MustArrive, REMINDER_LIFE),
            Occasion::Silence => (Class::BetterOnce, SILENCE_LIFE),
        };
        let parts = prepared.into_iter().flat_map(|Prepared { chat, thread, body }| {
            crate::chat::telegram::split(body).into_iter().map(move |body| (chat, thread.clone(), body))
        });
        for (ordinal, (chat, thread, body)) in (0_u32..).zip(parts) {
            let row = OutboxRow {
                ordinal,
                send_at,
                expires_at: Some(send_at + life),
                ..OutboxRow::new(OutboxId(turn.next_id()), Cause::Occurrence(id.0), chat, class, now)
            };
            unit.promise(row, Addressed { thread, body });
        }
        Ok(())
    }

    /// The digest of a team for a day.
    pub(super) async fn digest_of(
        &self,
        turn: &mut Turn<'_>,
        team: TeamId,
        day: NaiveDate,
        now: Timestamp,
    ) -> Result<Digest, StoreError> {
        let registry = &self.known.registry;
        let projects: Vec<_> = registry.projects_of(team).map(|project| project.id).collect();
        let entries = turn.entries_of_day(projects.iter().copied(), day).await?;
        let issues = turn.open_issues(projects).await?;
        Ok(digest::compose(registry, team, day, &entries, &issues, self.settings.zone, now))
    }

    /// The projects of a team that owe an entry for a day and have none, by code.
    pub(super) async fn owing_of(
        &self,
        turn: &mut Turn<'_>,
        team: TeamId,
        day: NaiveDate,
    ) -> Result<Vec<ProjectId>, StoreError> {
        let mut projects: Vec<_> =
            self.known.registry.daily_projects_of(team).map(|project| project.id).collect();
        let entries = turn.entries_of_day(projects.iter().copied(), day).await?;
        projects.retain(|project| entries.iter().all(|entry| entry.project != Some(*project)));
        Ok(projects)
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
            Detail::Trial(number) => {
                if let Some(one) = numbered(number) {
                    trial = Some(self.would_send(turn, one, now).await?);
                }
            }
        }
        Ok(Recalled::Schedules { all, changes, trial })
    }

    async fn would_send(
        &self,
        turn: &mut Turn<'_>,
        one: &Schedule,
        now: Timestamp,
    ) -> Result<WouldSend, StoreError> {
        let day = effective_day(now, self.settings.zone);
        Ok(match one.occasion {
            Occasion::Digest => match self.digest_of(turn, one.team, day, now).await? {
                digest if digest.has_something_to_say() => WouldSend::Digest(digest),
                _ => WouldSend::Nothing,
            },
            Occasion::Reminder => match self.owing_of(turn, one.team, day).await? {
                projects if projects.is_empty() => WouldSend::Nothing,
                projects => WouldSend::Reminder(projects),
            },
            Occasion::Silence => {
                self.calendar.silence_after(day).map_or(WouldSend::Nothing, WouldSend::Silence)
            }
        })
    }

    async fn prepare_digest(
        &self,
        turn: &mut Turn<'_>,
        team: TeamId,
        day: NaiveDate,
        now: Timestamp,
    ) -> Result<Vec<Prepared>, StoreError> {
        let digest = self.digest_of(turn, team, day, now).await?;
        if !digest.has_something_to_say() {
            return Ok(Vec::new());
        }
        self.to_the_team(turn, team, |voice| render::digest(voice, self.books(), &digest)).await
    }

    /// To the team's groups; where it has none, to its leads.
    async fn to_the_team(
        &self,
        turn: &mut Turn<'_>,
        team: TeamId,
        say: impl Fn(Voice) -> Outgoing,
    ) -> Result<Vec<Prepared>, StoreError> {
        let to = |chat: &ChatRow, language| Prepared {
            chat: chat.id,
            thread: chat.thread.clone(),
            body: say(self.voice(language)),
        };
        let groups = turn.team_chats(team).await?;
        if !groups.is_empty() {
            let language = |chat: &ChatRow| chat.language.unwrap_or(self.settings.language);
            return Ok(groups.iter().map(|chat| to(chat, language(chat))).collect());
        }
        let leads: HashMap<_, _> = self
            .known
            .registry
            .leads_of(team)
            .filter_map(|person| person.private_chat.map(|chat| (chat, person.language)))
            .collect();
        let chats = turn.chats_numbered(leads.keys().copied()).await?;
        let open = chats.iter().filter(|chat| chat.state == ChatState::Open);
        Ok(open.filter_map(|chat| leads.get(&chat.id).map(|language| to(chat, *language))).collect())
    }

    /// One message to everybody who owes something; those who cannot be written to are named in the team's group,
    /// all at once.
    async fn prepare_reminders(
        &self,
        turn: &mut Turn<'_>,
        team: TeamId,
        day: NaiveDate,
    ) -> Result<Vec<Prepared>, StoreError> {
        let registry = &self.known.registry;
        let projects: Vec<_> = registry.daily_projects_of(team).map(|project| project.id).collect();
        let entries = turn.entries_of_day(projects, day).await?;
        let reported: HashSet<ProjectId> = entries.iter().filter_map(|entry| entry.project).collect();
        let owing = digest::owing(registry, team, &reported);
        let private = turn.chats_numbered(owing.iter().filter_map(|(person, _)| person.private_chat)).await?;
        let open: HashSet<ChatId> =
            private.iter().filter(|chat| chat.state == ChatState::Open).map(|chat| chat.id).collect();
        let (mut prepared, mut names, mut unasked) = (Vec::new(), Vec::new(), Vec::<&Project>::new());
        for (person, projects) in owing {
            if let Some(chat) = person.private_chat.filter(|chat| open.contains(chat)) {
                let body = render::reminder(self.voice(person.language), day, &projects);
                prepared.push(Prepared { chat, thread: None, body });
            } else {
                names.push(person.name.as_str());
                unasked.extend(projects);
            }
        }
        if !names.is_empty() {
            unasked.sort_by(|one, other| one.code.cmp(&other.code));
            unasked.dedup_by_key(|project| project.id);
            for chat in turn.team_chats(team).await? {
                let voice = self.voice(chat.language.unwrap_or(self.settings.language));
                let body = render::unreachable(voice, &names, &unasked);
                prepared.push(Prepared { chat: chat.id, thread: chat.thread, body });
            }
        }
        Ok(prepared)
    }

    /// Every team has its schedules, at the times that are configured.
    async fn put_schedules(&mut self, turn: &mut Turn<'_>, now: Timestamp) -> Result<(), StoreError> {
        if self.scheduled_for == Some(self.known.version) {
            return Ok(());
        }
        for team in self.known.registry.teams() {
            let schedules = &self.settings.schedules;
            let own = schedules.of_teams.get(&team.code).cloned().unwrap_or_default();
            let at = |occasion| match occasion {
                Occasion::Reminder => own.reminder_at.unwrap_or(schedules.reminder_at),
                Occasion::Digest => own.digest_at.unwrap_or(schedules.digest_at),
                Occasion::Silence => own.note_at.unwrap_or(schedules.note_at),
            };
            let days = |occasion| match occasion {
                Occasion::Reminder | Occasion::Digest => Days::Working,
                Occasion::Silence => Days::BeforeHoliday,
            };
            for occasion in Occasion::ALL {
                let plan = &Plan::at(at(occasion), &[], days(occasion));
                let new = NewSchedule { team: team.id, occasion, plan, zone: self.settings.zone };
                turn.put_schedule(new, now).await?;
            }
        }
        self.scheduled_for = Some(self.known.version);
        Ok(())
    }
}
