//! The clock of the process: the one place that reads the wall clock.

use crate::domain::time::Timestamp;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::sync::watch;

/// Tells the time. Clones show the same time; where one is moved (sandbox, stories), all are.
#[derive(Clone, Debug)]
pub struct Clock {
    base: Base,
    /// Microseconds ahead of the base, or behind.
    ahead: Arc<watch::Sender<i64>>,
}

/// What a clock goes by.
#[derive(Clone, Copy, Debug)]
enum Base {
    /// The machine's clock.
    Machine,
    /// One instant: the clock stands until it is moved.
    Instant(Timestamp),
}

impl Clock {
    /// The machine's own time.
    pub fn system() -> Self {
        Self::of(Base::Machine, 0)
    }

    /// Runs on from `at`.
    pub fn running_from(at: Timestamp) -> Self {
        Self::of(Base::Machine, at.micros() - machine_time().micros())
    }

    /// Stands at `at` until it is moved.
    pub fn standing_at(at: Timestamp) -> Self {
        Self::of(Base::Instant(at), 0)
    }

    fn of(base: Base, ahead: i64) -> Self {
        Self { base, ahead: Arc::new(watch::Sender::new(ahead)) }
    }

    pub fn now(&self) -> Timestamp {
        let base = match self.base {
            Base::Machine => machine_time(),
            Base::Instant(at) => at,
        };
        Timestamp::from_micros(base.micros() + *self.ahead.borrow())
    }

    /// Moves the time forward.
    pub fn advance(&self, by: Duration) {
        let by = i64::try_from(by.as_micros()).unwrap_or(i64::MAX);
        self.ahead.send_modify(|ahead| *ahead += by);
    }

    /// Moves the time back, as machines do that are put right.
    pub fn set_back(&self, by: Duration) {
        let by = i64::try_from(by.as_micros()).unwrap_or(i64::MAX);
        self.ahead.send_modify(|ahead| *ahead -= by);
    }

    /// Changes whenever the time is moved: whoever sleeps until some time looks again.
    pub fn moves(&self) -> watch::Receiver<i64> {
        self.ahead.subscribe()
    }
}

fn machine_time() -> Timestamp {
    #[expect(clippy::disallowed_methods, reason = "this is the one place")]
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_micros(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
}
