//! The runner: takes the duty, keeps the desk turning, and ends in good order.

use super::desk::{Batch, Desk, Duty, Landing, More, Sending, Settings};
use super::fetch::Fetcher;
use super::intake::{self, Intake};
use super::lists::Lists;
use super::metrics;
use super::pulse::{Holding, Pulse};
use super::watch::LEASE;
use super::workbooks::Workbooks;
use crate::chat::RawUpdate;
use crate::chat::telegram::{Myself, Telegram};
use crate::clock::Clock;
use crate::domain::calendar::Calendar;
use crate::domain::time::Timestamp;
use crate::store::{Ending, Engine, Lease, Store, StoreError, Takeover};
use futures_util::FutureExt as _;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;
use tokio::time::MissedTickBehavior;
use tokio_util::sync::CancellationToken;

/// How often schedules and the service itself are looked at.
const TICK: Duration = Duration::from_secs(1);

/// How often one that stands by asks for the duty.
const STAND_BY: Duration = Duration::from_secs(2);

/// For how long what has landed waits to be noted together with something else.
const COMPANY: Duration = Duration::from_millis(5);

/// How long what is on the wire may take at the end.
const DRAIN: Duration = Duration::from_secs(30);

/// A decision that takes longer than this is preceded by a sign that the message was received.
const UNTIL_A_SIGN: Duration = Duration::from_secs(2);

/// How many updates a turn takes at most; as many batches may wait.
const UPDATES_PER_TURN: usize = 1000;

/// How updates come in.
#[derive(Clone, Debug)]
pub enum Mode {
    Polling,
    /// Deliveries are sent to this address.
    Webhook {
        url: String,
    },
}

/// Everything the runner works with.
#[derive(Debug)]
pub struct Service {
    store: Store,
    clock: Clock,
    settings: Settings,
    calendar: Arc<Calendar>,
    telegram: Telegram,
    myself: Myself,
    mode: Mode,
    pulse: Arc<Pulse>,
    batches: mpsc::Receiver<Batch>,
    sender: mpsc::Sender<Batch>,
}

impl Service {
    #[expect(clippy::too_many_arguments, reason = "the parts a service is made of, named at its one making")]
    pub fn new(
        store: Store,
        clock: Clock,
        settings: Settings,
        calendar: Arc<Calendar>,
        telegram: Telegram,
        myself: Myself,
        mode: Mode,
        pulse: Arc<Pulse>,
    ) -> Self {
        metrics::describe();
        pulse.note_account(&myself);
        let (sender, batches) = mpsc::channel(64);
        Self { store, clock, settings, calendar, telegram, myself, mode, pulse, batches, sender }
    }

    fn pulse(&self) -> Arc<Pulse> {
        Arc::clone(&self.pulse)
    }

    /// Where the webhook hands in what is delivered.
    pub fn intake(&self) -> Intake {
        Intake {
            batches: self.sender.clone(),
            pulse: self.pulse(),
            store: self.store.clone(),
            clock: self.clock.clone(),
            account: self.myself.id,
        }
    }

    /// Runs until told to stop. Whatever the database or the platform do meanwhile, it goes on when they do.
    pub async fn run(mut self, stop: CancellationToken) {
        let holder = holder_name();
        let mut outage = Outage::default();
        while !stop.is_cancelled() {
            match self.take_duty(&holder).await {
                Ok(Some((lease, ending))) => {
                    outage.over();
                    Box::pin(self.hold_duty(lease, ending, &stop)).await;
                    self.pulse.holds(Holding::StandingBy);
                    metrics::duty(0.0);
                }
                Ok(None) => wait(STAND_BY, &stop).await,
                Err(fault) => wait(outage.pause(&fault), &stop).await,
            }
        }
    }

    async fn take_duty(&self, holder: &str) -> Result<Option<(Lease, Ending)>, StoreError> {
        // A SQLite file is served by one process, which the operating system guarantees: whoever held the lease
        // before is gone.
        let takeover = match self.store.engine() {
            Engine::Sqlite => Takeover::AtOnce,
            Engine::Postgres => Takeover::WhenFree,
        };
        let mut turn = self.store.begin().await?;
        let ending = turn.last_ending("duty").await?;
        let lease = turn.take_lease("duty", holder, takeover, LEASE, self.clock.now()).await?;
        turn.commit().await?;
        fail::fail_point!("lease-taken");
        Ok(lease.map(|lease| (lease, ending)))
    }

    /// Keeps the desk turning until told to stop, or until another process has the duty.
    async fn hold_duty(&mut self, lease: Lease, ending: Ending, stop: &CancellationToken) {
        let (landings, mut landed) = mpsc::unbounded_channel();
        let epoch = lease.epoch;
        let desk = Desk::take_up(
            self.store.clone(),
            self.clock.clone(),
            self.settings.clone(),
            Arc::clone(&self.calendar),
            self.telegram.clone(),
            self.myself.clone(),
            lease,
            ending,
            landings,
            self.pulse(),
        );
        let mut desk = match desk.await {
            Ok(desk) => desk,
            Err(fault) => {
                tracing::warn!(%fault, "the duty cannot be taken up");
                return wait(STAND_BY, stop).await;
            }
        };
        tracing::info!(epoch, "took up the duty");
        metrics::duty(1.0);
        self.pulse.holds(Holding::Duty);
        let beside = stop.child_token();
        let stages = self.stages(&beside);
        let kept = self.turn_until(&mut desk, &mut landed, stop).await;
        beside.cancel();
        until_ended(&mut self.batches, stages.join_all()).await;
        match kept {
            Err(StoreError::LeaseLost) => tracing::warn!(epoch, "another process has taken over the duty"),
            Err(fault) => tracing::error!(%fault, "the desk cannot go on and is set up anew"),
            Ok(()) => match drain(&mut desk, &mut landed).await {
                Ok(()) => tracing::info!(epoch, "laid down the duty"),
                Err(fault) => tracing::warn!(%fault, "the duty could not be laid down in good order"),
            },
        }
    }

    /// The stages beside the desk, each in a task of its own.
    fn stages(&self, stop: &CancellationToken) -> JoinSet<()> {
        let mut stages = JoinSet::new();
        let (store, clock) = (self.store.clone(), self.clock.clone());
        let (telegram, settings, pulse) = (self.telegram.clone(), self.settings.clone(), self.pulse());
        match self.mode.clone() {
            Mode::Polling => {
                let (telegram, sender, pulse) = (telegram.clone(), self.sender.clone(), Arc::clone(&pulse));
                let poll =
                    move |stop| intake::poll(telegram.clone(), sender.clone(), Arc::clone(&pulse), stop);
                stages.spawn(kept_up("fetching updates", stop.clone(), poll));
            }
            Mode::Webhook { url } => {
                let (telegram, pulse) = (telegram.clone(), Arc::clone(&pulse));
                let watch = move |stop| {
                    intake::watch_webhook(telegram.clone(), url.clone(), Arc::clone(&pulse), stop)
                };
                stages.spawn(kept_up("watching the webhook", stop.clone(), watch));
            }
        }
        let files = {
            let (store, clock, telegram) = (store.clone(), clock.clone(), telegram.clone());
            let (files, language, pulse) = (settings.files.clone(), settings.language, Arc::clone(&pulse));
            move |stop| {
                let (store, clock, telegram) = (store.clone(), clock.clone(), telegram.clone());
                Fetcher::new(store, clock, telegram, files.clone(), language, Arc::clone(&pulse)).run(stop)
            }
        };
        stages.spawn(kept_up("fetching files", stop.clone(), files));
        let lists = {
            let (store, clock, settings) = (store.clone(), clock.clone(), settings.clone());
            let (bot_name, pulse) = (self.myself.name.clone(), Arc::clone(&pulse));
            move |stop| {
                let (store, clock, telegram) = (store.clone(), clock.clone(), telegram.clone());
                Lists::new(store, clock, telegram, &settings, bot_name.clone(), Arc::clone(&pulse)).run(stop)
            }
        };
        stages.spawn(kept_up("lists", stop.clone(), lists));
        let calendar = Arc::clone(&self.calendar);
        let workbooks = move |stop| {
            let (store, clock, calendar) = (store.clone(), clock.clone(), Arc::clone(&calendar));
            Workbooks::new(store, clock, &settings, calendar, Arc::clone(&pulse)).run(stop)
        };
        stages.spawn(kept_up("workbooks", stop.clone(), workbooks));
        stages
    }

    async fn turn_until(
        &mut self,
        desk: &mut Desk,
        landed: &mut mpsc::UnboundedReceiver<Landing>,
        stop: &CancellationToken,
    ) -> Result<(), StoreError> {
        let mut tick = tokio::time::interval(TICK);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut moves = self.clock.moves();
        let mut outage = Outage::default();
        let mut todo = Todo { duty: Duty::Due, ..Todo::default() };
        loop {
            while !todo.is_ripe(desk) {
                let sending = sleep_until(desk.next_send(), &self.clock);
                tokio::select! {
                    () = stop.cancelled() => return Ok(()),
                    Some(batch) = self.batches.recv() => todo.take(batch),
                    Some(landing) = landed.recv() => todo.land(landing),
                    () = sending => todo.sending = true,
                    () = company(todo.landed_at) => todo.waited = true,
                    _ = tick.tick() => todo.duty = Duty::Due,
                    Ok(()) = moves.changed() => todo.duty = Duty::Due,
                }
            }
            while todo.updates.len() < UPDATES_PER_TURN
                && let Ok(batch) = self.batches.try_recv()
            {
                todo.take(batch);
            }
            while let Ok(landing) = landed.try_recv() {
                todo.land(landing);
            }
            match desk.turn(&todo.updates, std::mem::take(&mut todo.landed), todo.duty).await {
                Ok(()) => {
                    outage.over();
                    self.pulse.turned();
                    todo.done();
                    if desk.duty_left == More::Yes {
                        todo.duty = Duty::Due;
                    }
                }
                Err(StoreError::LeaseLost) => return Err(StoreError::LeaseLost),
                // The same updates are tried again for as long as it takes: nobody has been told to forget them.
                Err(fault) => {
                    let pause = outage.pause(&fault);
                    if todo.have_waited() && todo.signed == Signed::NotYet {
                        todo.signed = Signed::Received;
                        desk.sign_received(&todo.updates);
                    }
                    wait(pause, stop).await;
                }
            }
            if stop.is_cancelled() {
                return Ok(());
            }
        }
    }
}

/// What the next turn is about.
#[derive(Debug, Default)]
struct Todo {
    updates: Vec<RawUpdate>,
    /// When the first of them came in.
    since: Option<tokio::time::Instant>,
    kept: Vec<oneshot::Sender<()>>,
    landed: Vec<Landing>,
    duty: Duty,
    /// Something may go out now.
    sending: bool,
    /// When the first of what landed did.
    landed_at: Option<tokio::time::Instant>,
    waited: bool,
    signed: Signed,
}

/// Whether those whose messages cannot be decided yet have been shown that they were received.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Signed {
    #[default]
    NotYet,
    Received,
}

impl Todo {
    /// Whether a turn is worth its commit. What only has to be noted waits a moment for company, unless
    /// messages wait for the chats it frees.
    fn is_ripe(&self, desk: &Desk) -> bool {
        let presses = !self.updates.is_empty() || self.duty == Duty::Due || self.sending;
        presses || (!self.landed.is_empty() && (self.waited || desk.holds_messages()))
    }

    fn land(&mut self, landing: Landing) {
        self.landed_at.get_or_insert_with(tokio::time::Instant::now);
        self.landed.push(landing);
    }

    /// Whether people have waited longer than they should without a sign.
    fn have_waited(&self) -> bool {
        self.since.is_some_and(|since| since.elapsed() >= UNTIL_A_SIGN)
    }

    fn take(&mut self, batch: Batch) {
        self.since.get_or_insert_with(tokio::time::Instant::now);
        self.updates.extend(batch.updates);
        self.kept.push(batch.kept);
    }

    fn done(&mut self) {
        self.updates.clear();
        self.since = None;
        for kept in self.kept.drain(..) {
            // Whoever waited may have gone away; the updates are safe all the same.
            let _ = kept.send(());
        }
        self.duty = Duty::NotDue;
        self.sending = false;
        self.waited = false;
        self.landed_at = None;
        self.signed = Signed::NotYet;
    }
}

/// A fault of the database, told once when it begins and once when it ends.
#[derive(Debug, Default)]
struct Outage {
    faults: u32,
}

impl Outage {
    fn pause(&mut self, fault: &StoreError) -> Duration {
        if self.faults == 0 {
            tracing::error!(%fault, "the database does not do its part; trying until it does");
        } else {
            tracing::debug!(%fault, "still");
        }
        self.faults += 1;
        Duration::from_millis(100) * 2_u32.pow(self.faults.min(6))
    }

    fn over(&mut self) {
        if self.faults > 0 {
            tracing::info!(faults = self.faults, "the database is back");
            *self = Self::default();
        }
    }
}

/// Keeps a stage going until told to stop: one that a panic ends begins again.
async fn kept_up<Stage: Future<Output = ()>>(
    name: &'static str,
    stop: CancellationToken,
    begin: impl Fn(CancellationToken) -> Stage,
) {
    while AssertUnwindSafe(begin(stop.clone())).catch_unwind().await.is_err() {
        tracing::error!(stage = name, "a stage has ended by a fault of its own and begins again");
        wait(STAND_BY, &stop).await;
    }
}

/// Waits until those who hand in updates have ended. What they hand in meanwhile is not kept, and they are told so
/// instead of waiting for it; it comes again.
async fn until_ended(batches: &mut mpsc::Receiver<Batch>, ending: impl Future) {
    tokio::pin!(ending);
    loop {
        tokio::select! {
            _ = &mut ending => break,
            Some(batch) = batches.recv() => drop(batch),
        }
    }
    while batches.try_recv().is_ok() {}
}

/// Waits for what is on the wire, notes what became of it, and lays down the duty.
async fn drain(desk: &mut Desk, landed: &mut mpsc::UnboundedReceiver<Landing>) -> Result<(), StoreError> {
    fail::fail_point!("drain-begun");
    desk.sending = Sending::Closed;
    let end = tokio::time::Instant::now() + DRAIN;
    while desk.in_flight() > 0 {
        let Ok(Some(landing)) = tokio::time::timeout_at(end, landed.recv()).await else { break };
        fail::fail_point!("drain-landed");
        let mut all = vec![landing];
        while let Ok(landing) = landed.try_recv() {
            all.push(landing);
        }
        desk.turn(&[], all, Duty::NotDue).await?;
    }
    if desk.in_flight() > 0 {
        // Their outcome stays in doubt; the next holder must know.
        return Ok(());
    }
    fail::fail_point!("drained");
    desk.lay_down().await?;
    fail::fail_point!("laid-down");
    Ok(())
}

/// Ends when what has landed has waited long enough.
async fn company(landed_at: Option<tokio::time::Instant>) {
    match landed_at {
        Some(at) => tokio::time::sleep_until(at + COMPANY).await,
        None => std::future::pending().await,
    }
}

async fn sleep_until(at: Option<Timestamp>, clock: &Clock) {
    match at {
        Some(at) => tokio::time::sleep(at.since(clock.now())).await,
        None => std::future::pending().await,
    }
}

async fn wait(span: Duration, stop: &CancellationToken) {
    tokio::select! {
        () = stop.cancelled() => {}
        () = tokio::time::sleep(span) => {}
    }
}

/// Tells this process from every other.
fn holder_name() -> String {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    format!("{}-{}", std::process::id(), hex::encode(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_stage_that_a_panic_ends_begins_again() {
        let begun = std::sync::atomic::AtomicU32::new(0);
        let stage = |stop: CancellationToken| {
            let times = begun.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            async move {
                assert!(times >= 1, "it fails at first");
                stop.cancel();
            }
        };
        kept_up("a test", CancellationToken::new(), stage).await;
        assert_eq!(begun.into_inner(), 2);
    }

    #[tokio::test]
    async fn who_hands_in_updates_at_the_end_does_not_wait_for_ever() {
        let (sender, mut batches) = mpsc::channel(1);
        let (kept, told) = oneshot::channel();
        sender.send(Batch { updates: Vec::new(), kept }).await.unwrap();
        let fetcher = tokio::spawn(async move { told.await.is_err() });
        let ended = until_ended(&mut batches, async { assert!(fetcher.await.unwrap(), "it was not kept") });
        tokio::time::timeout(Duration::from_secs(10), ended).await.expect("it comes to its end");
    }
}
