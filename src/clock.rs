//! The clock of the process: the one place that reads the wall clock.

use crate::domain::time::Timestamp;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Tells the time. Clones show the same time; where one is moved (sandbox, stories), all are.
#[derive(Clone, Debug)]
pub struct Clock {
    /// Microseconds ahead of the machine's clock, or behind.
    ahead: Arc<AtomicI64>,
}

impl Clock {
    /// The machine's own time.
    pub fn system() -> Self {
        Self { ahead: Arc::new(AtomicI64::new(0)) }
    }

    /// Runs on from `at`.
    pub fn running_from(at: Timestamp) -> Self {
        Self { ahead: Arc::new(AtomicI64::new(at.micros() - machine_time().micros())) }
    }

    pub fn now(&self) -> Timestamp {
        Timestamp::from_micros(machine_time().micros() + self.ahead.load(Ordering::Relaxed))
    }

    /// Moves the time forward.
    pub fn advance(&self, by: Duration) {
        let by = i64::try_from(by.as_micros()).unwrap_or(i64::MAX);
        self.ahead.fetch_add(by, Ordering::Relaxed);
    }
}

fn machine_time() -> Timestamp {
    #[expect(clippy::disallowed_methods, reason = "this is the one place")]
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_micros(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
}
