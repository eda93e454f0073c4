//! How updates come in: fetched in a loop, or delivered to the webhook. Either way the platform is told that it may
//! forget them only after they are in the database.

use super::desk::Batch;
use super::pulse::{Fetching, Holding, Pulse};
use crate::chat::RawUpdate;
use crate::chat::telegram::{FetchFault, Telegram};
use crate::clock::Clock;
use crate::domain::ids::InboxId;
use crate::domain::time::Timestamp;
use crate::store::{InboxState, PayloadHash, Received, Store, StoreError};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;

/// How long the platform may wait for something to come in.
const LONG_POLL: Duration = Duration::from_secs(25);

/// The longest pause between two tries.
const LONGEST_PAUSE: Duration = Duration::from_secs(12);

/// Through how many tasks an answer goes on its way out: its own, the client's, and that of its connection.
const HANDS: usize = 3;

/// Where deliveries of the webhook are handed in.
#[derive(Clone, Debug)]
pub struct Intake {
    pub(super) batches: mpsc::Sender<Batch>,
    pub(super) pulse: Arc<Pulse>,
    pub(super) store: Store,
    pub(super) clock: Clock,
    pub(super) account: i64,
}

/// An update could not be kept; the platform has to deliver it again.
#[derive(Debug, thiserror::Error)]
#[error("the update could not be kept")]
pub struct NotKept;

impl Intake {
    /// Keeps an update; when this returns, it is safe.
    pub async fn deliver(&self, update: RawUpdate) -> Result<(), NotKept> {
        self.pulse.fetched();
        if self.pulse.holding() == Holding::Duty {
            fail::fail_point!("delivered");
            let (kept, told) = oneshot::channel();
            self.batches.send(Batch { updates: vec![update], kept }).await.map_err(|_| NotKept)?;
            told.await.map_err(|_| NotKept)?;
            fail::fail_point!("delivery-kept");
            return Ok(());
        }
        // Another process holds the duty: it finds the update in the database.
        self.record(&update).await.map_err(|fault| {
            tracing::warn!(%fault, "a delivered update could not be kept");
            NotKept
        })
    }

    async fn record(&self, update: &RawUpdate) -> Result<(), StoreError> {
        let now = self.clock.now();
        let hash = PayloadHash::of(&update.json);
        let mut turn = self.store.begin().await?;
        if turn.known_updates(self.account, [(update.id, hash)]).await?.is_empty() {
            let id = InboxId(turn.next_id());
            turn.record(&[received(id, self.account, update, hash, now)]);
        }
        turn.commit().await
    }
}

/// An update as a row of which nothing is known yet.
pub(super) fn received(
    id: InboxId,
    account: i64,
    update: &RawUpdate,
    hash: PayloadHash,
    now: Timestamp,
) -> Received<'_> {
    Received {
        id,
        account,
        update_id: update.id,
        hash,
        payload: Some(&update.json),
        received_at: now,
        state: InboxState::Waiting,
        chat: None,
        finished_at: None,
    }
}

/// Fetches updates until told to stop. An offset is asked for only after everything before it is safe.
pub(super) async fn poll(
    telegram: Telegram,
    batches: mpsc::Sender<Batch>,
    pulse: Arc<Pulse>,
    stop: CancellationToken,
) {
    let (mut offset, mut pause, mut faults) = (0, Duration::ZERO, 0_u32);
    loop {
        // Even a pause of nothing would cost the millisecond in which timers are counted.
        if pause > Duration::ZERO {
            tokio::select! {
                () = stop.cancelled() => return,
                () = tokio::time::sleep(pause) => {}
            }
        }
        let fetched = tokio::select! {
            () = stop.cancelled() => return,
            fetched = telegram.fetch(offset, LONG_POLL) => fetched,
        };
        let updates = match fetched {
            Ok(updates) => updates,
            Err(fault) => {
                if faults == 0 {
                    tracing::warn!(%fault, "updates cannot be fetched");
                }
                faults += 1;
                pulse.fetching_is(state_of(&fault));
                pause = pause_after(&fault, faults);
                continue;
            }
        };
        if faults > 0 {
            tracing::info!(faults, "updates can be fetched again");
        }
        (pause, faults) = (Duration::ZERO, 0);
        pulse.fetched();
        let Some(last) = updates.last().map(|update| update.id) else { continue };
        // Its owner may have changed what the bot sees, which takes effect when it is added anew.
        if updates.iter().any(|update| update.json.contains("\"my_chat_member\""))
            && let Ok(myself) = telegram.myself().await
        {
            pulse.note_account(&myself);
        }
        fail::fail_point!("fetched");
        let (kept, told) = oneshot::channel();
        if batches.send(Batch { updates, kept }).await.is_err() {
            return;
        }
        // The desk tries for as long as it takes; if it gives up, the same updates are fetched again.
        if told.await.is_ok() {
            fail::fail_point!("kept");
            offset = last + 1;
            // What has just been decided is answered before more is fetched.
            for _ in 0..HANDS {
                tokio::task::yield_now().await;
            }
        } else {
            pause = Duration::from_secs(1);
        }
    }
}

const fn state_of(fault: &FetchFault) -> Fetching {
    match fault {
        FetchFault::Conflict => Fetching::Conflict,
        FetchFault::WebhookSet => Fetching::ForeignWebhook,
        FetchFault::KeyRevoked => Fetching::KeyRevoked,
        FetchFault::Throttled(_) | FetchFault::Down(_) => Fetching::Down,
    }
}

/// Longer from time to time, and never in step with others.
fn pause_after(fault: &FetchFault, faults: u32) -> Duration {
    if let FetchFault::Throttled(pause) = fault {
        return *pause;
    }
    let doubled = Duration::from_millis(500) * 2_u32.saturating_pow(faults.min(6).saturating_sub(1));
    let mut byte = [0];
    let _ = getrandom::fill(&mut byte);
    doubled.min(LONGEST_PAUSE).mul_f64(1.0 + f64::from(byte[0]) / 1024.0)
}

/// Watches that updates still come to our webhook.
pub(super) async fn watch_webhook(
    telegram: Telegram,
    url: String,
    pulse: Arc<Pulse>,
    stop: CancellationToken,
) {
    loop {
        match telegram.webhook().await {
            Ok(set) if set == url => pulse.fetched(),
            Ok(_) => pulse.fetching_is(Fetching::ForeignWebhook),
            Err(fault) => pulse.fetching_is(state_of(&fault)),
        }
        if let Ok(myself) = telegram.myself().await {
            pulse.note_account(&myself);
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(Duration::from_secs(30)) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_end_within_fifteen_seconds() {
        let pause = |faults| pause_after(&FetchFault::Down("x"), faults);
        assert!(pause(1) >= Duration::from_millis(500) && pause(1) < Duration::from_secs(1));
        assert!(pause(4) >= Duration::from_secs(4));
        assert!((1..100).all(|faults| pause(faults) <= Duration::from_secs(15)));
        let named = Duration::from_secs(37);
        assert_eq!(pause_after(&FetchFault::Throttled(named), 9), named);
    }
}
