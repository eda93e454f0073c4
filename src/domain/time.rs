//! Instants, and the day an instant falls on in the district's time zone.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Timelike};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// Microseconds since 1970-01-01T00:00:00Z: the one form of time in the database and in the core.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds.saturating_mul(1_000_000))
    }

    pub const fn micros(self) -> i64 {
        self.0
    }

    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(1_000_000)
    }

    /// How long ago `earlier` was; zero if it lies ahead.
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_micros(self.0.saturating_sub(earlier.0).max(0).unsigned_abs())
    }

    /// The wall clock of a zone at this instant.
    pub fn local(self, zone: Tz) -> DateTime<Tz> {
        zone.timestamp_micros(self.0).earliest().unwrap_or_else(|| zone.timestamp_nanos(0))
    }

    /// The first instant at which the zone's wall clock shows `wall`, or the first one after it where the
    /// clock jumps over that time.
    pub fn at_wall(wall: NaiveDateTime, zone: Tz) -> Self {
        let mut probe = wall;
        loop {
            if let Some(found) = zone.from_local_datetime(&probe).earliest() {
                return Self(found.timestamp_micros());
            }
            // What is jumped over ends with a whole minute.
            probe = probe
                - TimeDelta::nanoseconds(probe.nanosecond().into())
                - TimeDelta::seconds(probe.second().into())
                + TimeDelta::minutes(1);
        }
    }
}

impl std::ops::Add<Duration> for Timestamp {
    type Output = Self;

    fn add(self, span: Duration) -> Self {
        Self(self.0.saturating_add(i64::try_from(span.as_micros()).unwrap_or(i64::MAX)))
    }
}

impl std::ops::Sub<Duration> for Timestamp {
    type Output = Self;

    fn sub(self, span: Duration) -> Self {
        Self(self.0.saturating_sub(i64::try_from(span.as_micros()).unwrap_or(i64::MAX)))
    }
}

/// The day a report counts for: what is sent between midnight and four in the morning is yesterday's
/// (people finish the day's account after midnight).
pub fn effective_day(at: Timestamp, zone: Tz) -> NaiveDate {
    counts_for(at.local(zone).naive_local())
}

/// The same of a wall time.
pub fn counts_for(wall: NaiveDateTime) -> NaiveDate {
    let day = wall.date();
    if wall.time() < DAY_BEGINS { day.pred_opt().unwrap_or(day) } else { day }
}

/// When that day begins.
pub fn day_begins(day: NaiveDate, zone: Tz) -> Timestamp {
    Timestamp::at_wall(day.and_time(DAY_BEGINS), zone)
}

/// When that day ends, and the next begins.
pub fn day_ends(day: NaiveDate, zone: Tz) -> Timestamp {
    day_begins(day.succ_opt().unwrap_or(day), zone)
}

const DAY_BEGINS: NaiveTime = NaiveTime::from_hms_opt(4, 0, 0).expect("four o'clock is a time");

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Asia::Shanghai;

    fn wall(text: &str) -> Timestamp {
        Timestamp::at_wall(NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap(), Shanghai)
    }

    #[test]
    fn the_small_hours_belong_to_the_day_before() {
        for (sent, day) in [
            ("2023-03-08 17:30", "2023-03-08"),
            ("2023-03-09 00:00", "2023-03-08"),
            ("2023-03-09 03:59", "2023-03-08"),
            ("2023-03-09 04:00", "2023-03-09"),
        ] {
            assert_eq!(effective_day(wall(sent), Shanghai).to_string(), day, "sent {sent}");
        }
    }

    #[test]
    fn a_wall_time_the_clock_jumps_over_is_the_first_that_follows() {
        for gap in ["2027-03-14 02:30:00", "2027-03-14 02:30:45"] {
            let gap = NaiveDateTime::parse_from_str(gap, "%Y-%m-%d %H:%M:%S").unwrap();
            let found = Timestamp::at_wall(gap, chrono_tz::America::New_York);
            assert_eq!(found.local(chrono_tz::America::New_York).to_string(), "2027-03-14 03:00:00 EDT");
        }
    }
}
