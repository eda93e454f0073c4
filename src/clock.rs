//! The clock of the process: the one place that reads the wall clock.

use crate::domain::time::Timestamp;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Tells the time. Clones show the same time; a moved or frozen clock (sandbox, stories) moves all of them.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Mutex<Pace>>);

#[derive(Clone, Copy, Debug)]
enum Pace {
    /// Runs with the machine's clock, so many microseconds ahead of it (or behind).
    Running { ahead: i64 },
    /// Stands still until it is moved.
    Still { at: Timestamp },
}

impl Clock {
    /// The machine's own time.
    pub fn system() -> Self {
        Self(Arc::new(Mutex::new(Pace::Running { ahead: 0 })))
    }

    /// Runs on from `at`.
    pub fn running_from(at: Timestamp) -> Self {
        Self(Arc::new(Mutex::new(Pace::Running { ahead: at.micros() - machine_time().micros() })))
    }

    /// Stands at `at` until it is moved.
    pub fn standing_at(at: Timestamp) -> Self {
        Self(Arc::new(Mutex::new(Pace::Still { at })))
    }

    pub fn now(&self) -> Timestamp {
        match *self.pace() {
            Pace::Running { ahead } => Timestamp::from_micros(machine_time().micros() + ahead),
            Pace::Still { at } => at,
        }
    }

    /// Sets the time; a running clock runs on from there.
    pub fn move_to(&self, to: Timestamp) {
        let mut pace = self.pace();
        *pace = match *pace {
            Pace::Running { .. } => Pace::Running { ahead: to.micros() - machine_time().micros() },
            Pace::Still { .. } => Pace::Still { at: to },
        };
    }

    /// Moves the time forward.
    pub fn advance(&self, by: Duration) {
        let mut pace = self.pace();
        *pace = match *pace {
            Pace::Running { ahead } => Pace::Running {
                ahead: ahead.saturating_add(i64::try_from(by.as_micros()).unwrap_or(i64::MAX)),
            },
            Pace::Still { at } => Pace::Still { at: at + by },
        };
    }

    fn pace(&self) -> std::sync::MutexGuard<'_, Pace> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn machine_time() -> Timestamp {
    #[expect(clippy::disallowed_methods, reason = "this is the one place")]
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_micros(i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
}
