//! 蓝黄红: how near the time of an issue is.

use super::case::{Case, State};
use crate::domain::time::Timestamp;
use crate::domain::working::WorkingTime;
use serde::{Deserialize, Serialize};

/// The nearest is last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shade {
    /// Due on the next working day.
    Blue,
    /// Due today.
    Yellow,
    /// The time is up.
    Red,
}

impl Case {
    /// How near its time is; `None` where it is further, or where nobody has to act by a time.
    pub fn shade(&self, working: WorkingTime<'_>, now: Timestamp) -> Option<Shade> {
        if matches!(self.state, State::Handled | State::Parked { .. }) {
            return None;
        }
        let due = self.due?;
        if self.handle_by < now || due < now {
            return Some(Shade::Red);
        }
        let day = |at: Timestamp| at.local(working.zone).date_naive();
        let (due, today) = (day(due), day(now));
        if due == today {
            return Some(Shade::Yellow);
        }
        (due <= working.calendar.worked_after(today, 1)).then_some(Shade::Blue)
    }
}
