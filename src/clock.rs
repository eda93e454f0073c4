//! The clock of the process: the one place that reads the wall clock.

use crate::domain::time::Timestamp;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::sync::watch;

/// Tells the time. Clones show the same time; where one is moved (sandbox, stories), all are.
#[derive(Clone, Debug)]
pub struct Clock {
    /// Microseconds ahead of the machine's clock, or behind.
    ahead: Arc<watch::Sender<i64>>,
}

impl Clock {
    /// The machine's own time.
    pub fn system() -> Self {
        Self::ahead_by(0)
    }

    /// Runs on from `at`.
    pub fn running_from(at: Timestamp) -> Self {
        Self::ahead_by(at.micros() - machine_time().micros())
    }

    fn ahead_by(micros: i64) -> Self {
        Self { ahead: Arc::new(watch::Sender::new(micros)) }
    }

    pub fn now(&self) -> Timestamp {
        Timestamp::from_micros(machine_time().micros() + *self.ahead.borrow())
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
