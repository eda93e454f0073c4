//! Looking after the service itself: the lease, what is stuck, what is let go with age, groups nobody bound.

use super::desk::{Desk, KeyState};
use super::duties::PUT_OFF_FOR;
use super::metrics;
use super::process::Addressed;
use super::pulse::{Fetching, HUNG, Posted, STUCK};
use super::unit::Unit;
use crate::chat::{Outgoing, Standing};
use crate::domain::alarm::{Alarm, Audience};
use crate::domain::ids::OutboxId;
use crate::domain::time::Timestamp;
use crate::render;
use crate::store::{AlarmKey, Cause, Class, OutboxRow, Retention, StoreError, Swept, Turn};
use chrono::{Datelike, Timelike};
use std::time::Duration;

/// For how long the duty is taken at a time.
pub(super) const LEASE: Duration = Duration::from_secs(10);

const RENEW_EVERY: Duration = Duration::from_secs(3);
const LOOK_EVERY: Duration = Duration::from_secs(15);
const SWEEP_EVERY: Duration = Duration::from_hours(1);

/// So long may a file wait that could not be fetched at once.
const FILES_STUCK: Duration = Duration::from_mins(30);

/// So long the bot sits in a group that nobody bound.
const UNBOUND: Duration = Duration::from_hours(24);

/// From this day of the year on, next year's holidays are missed: the notice comes in November.
const NEXT_YEAR_FROM: (u32, u32) = (11, 15);

/// When things were last looked at.
#[derive(Debug, Default)]
pub(super) struct Watched {
    renewed: Option<Timestamp>,
    looked: Option<Timestamp>,
    swept: Option<Timestamp>,
}

/// Whether `every` has passed since then, also when the clock went back.
fn is_due(last: &mut Option<Timestamp>, every: Duration, now: Timestamp) -> bool {
    let due = last.is_none_or(|last| now.since(last) >= every || last.since(now) > Duration::ZERO);
    if due {
        *last = Some(now);
    }
    due
}

impl Desk {
    pub(super) async fn look_after(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        if self.pulse.take_posted() == Posted::Something {
            self.look_for_messages(1);
        }
        if is_due(&mut self.watched.renewed, RENEW_EVERY, now) {
            turn.renew_lease(&self.lease, LEASE, now).await?;
            fail::fail_point!("lease-renewed");
        }
        if is_due(&mut self.watched.looked, LOOK_EVERY, now) {
            self.look(turn, unit, now).await?;
        }
        if is_due(&mut self.watched.swept, SWEEP_EVERY, now) {
            let before = |span: Option<Duration>| span.map(|span| now - span);
            let retention = Retention {
                updates_before: before(self.settings.keep_updates),
                words_before: before(self.settings.keep_words),
            };
            if let Some(before) = before(self.settings.keep_files) {
                let erased = turn.erase_files(before).await?;
                if erased > 0 {
                    tracing::info!(erased, "let go of files that have aged");
                }
            }
            let swept = turn.sweep(retention).await?;
            if swept != Swept::default() {
                let Swept { updates, sent, messages, entries } = swept;
                tracing::info!(updates, sent, messages, entries, "let go of what has aged");
            }
        }
        Ok(())
    }

    async fn look(&mut self, turn: &mut Turn<'_>, unit: &mut Unit, now: Timestamp) -> Result<(), StoreError> {
        let (inbox, _) = self.store.inbox_waiting().await?;
        let (outbox, oldest) = self.store.outbox_waiting(now).await?;
        let waits = oldest.map_or(Duration::ZERO, |oldest| now.since(oldest));
        metrics::waiting(inbox, outbox, waits);
        self.look_for_messages(outbox);

        let stuck =
            (waits >= STUCK).then_some(Alarm::OutboxStuck { count: outbox, minutes: waits.as_secs() / 60 });
        self.set_alarm(turn, unit, stuck, "outbox-stuck", now).await?;
        let buried = Some(turn.buried_count().await?).filter(|&count| count > 0);
        self.set_alarm(turn, unit, buried.map(|count| Alarm::Buried { count }), "buried", now).await?;
        let put_off = self.put_off_at.filter(|at| now.since(*at) < 2 * PUT_OFF_FOR).map(|_| Alarm::PutOff);
        self.set_alarm(turn, unit, put_off, "put-off", now).await?;
        let unknown = Some(turn.unknown_count().await?).filter(|&count| count > 0);
        self.set_alarm(turn, unit, unknown.map(|count| Alarm::Undelivered { count }), "undelivered", now)
            .await?;
        let (files, oldest) = turn.stuck_files().await?;
        metrics::files_stuck(files);
        let waits = oldest.map_or(Duration::ZERO, |oldest| now.since(oldest));
        let stuck = (waits >= FILES_STUCK)
            .then_some(Alarm::FilesStuck { count: files, minutes: waits.as_secs() / 60 });
        self.set_alarm(turn, unit, stuck, "files-stuck", now).await?;
        turn.expire_lists(now).await?;
        self.let_handovers_lapse(turn, unit, now).await?;
        self.watch_fetching(turn, unit, now).await?;
        self.watch_calendar(turn, unit, now).await?;

        for chat in turn.unbound_since(now - UNBOUND).await? {
            turn.set_standing(chat.id, Standing::Out, now).await?;
            let id = OutboxId(turn.next_id());
            let row = OutboxRow::new(id, Cause::Service(id.0), chat.id, Class::MustArrive, now);
            unit.promise(row, Addressed { thread: None, body: Outgoing::Leave });
            self.chats.forget(chat.id);
        }
        Ok(())
    }

    async fn watch_fetching(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let fetching = self.pulse.fetching();
        if self.key_state == KeyState::Revoked || fetching == Fetching::KeyRevoked {
            // Nobody can be told by Telegram.
            tracing::error!(
                "Telegram no longer accepts the token: get a new one from @BotFather and restart"
            );
        }
        let silent = self.pulse.since_fetch();
        metrics::last_fetch(silent);
        let hung = silent >= HUNG && fetching != Fetching::Conflict;
        let hung = hung.then(|| Alarm::PollerHung { minutes: silent.as_secs().div_ceil(60) });
        self.set_alarm(turn, unit, hung, "poller-hung", now).await?;
        let conflict = (fetching == Fetching::Conflict).then_some(Alarm::Conflict);
        self.set_alarm(turn, unit, conflict, "conflict", now).await?;
        let foreign = (fetching == Fetching::ForeignWebhook).then_some(Alarm::ForeignWebhook);
        self.set_alarm(turn, unit, foreign, "foreign-webhook", now).await
    }

    async fn watch_calendar(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let local = now.local(self.settings.zone);
        let today = local.date_naive();
        // It has time until somebody is at work.
        if !self.calendar.is_worked(today) || !(9..18).contains(&local.hour()) {
            return Ok(());
        }
        let near = [
            Some(today.year()),
            (today.month(), today.day()).ge(&NEXT_YEAR_FROM).then_some(today.year() + 1),
        ];
        let missing = near.into_iter().flatten().find(|year| !self.calendar.knows(*year));
        let week = today.iso_week().week();
        let alarm = missing.map(|year| Alarm::UnloadedYear { year, week });
        self.set_alarm(turn, unit, alarm, "unloaded-year", now).await
    }

    /// Tells those whom it concerns, privately and once for as long as it stands; or notes that it is right again.
    async fn set_alarm(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        alarm: Option<Alarm>,
        kind: &'static str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let Some(alarm) = alarm else {
            turn.clear_alarms(kind, now).await?;
            return Ok(());
        };
        let key = AlarmKey { kind: alarm.kind(), subject: alarm.subject() };
        let caretakers: Vec<_> = self
            .known
            .registry
            .caretakers(alarm.audience())
            .filter_map(|person| person.private_chat.map(|chat| (chat, person.language)))
            .collect();
        // It is raised when there is somebody to hear it.
        if caretakers.is_empty() {
            return Ok(());
        }
        let Some(id) = turn.raise_alarm(key, now).await? else { return Ok(()) };
        match alarm.audience() {
            Audience::Administrators => {
                tracing::error!(
                    alarm = key.kind,
                    subject = key.subject,
                    "something is wrong with the service"
                );
            }
            Audience::Coordinators => {
                tracing::warn!(
                    alarm = key.kind,
                    subject = key.subject,
                    "something is missing from the books"
                );
            }
        }
        for (ordinal, (chat, language)) in (0..).zip(caretakers) {
            let body = render::alarm(self.voice(language), alarm);
            let row =
                OutboxRow::new(OutboxId(turn.next_id()), Cause::Alarm(id), chat, Class::MustArrive, now);
            unit.promise(OutboxRow { ordinal, ..row }, Addressed { thread: None, body });
        }
        Ok(())
    }
}
