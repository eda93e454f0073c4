//! Working time: the hours of working days, added to an instant and counted between two.
//!
//! Hours are times of the wall clock, so a day on which the clock changes is longer or shorter by as much as it is.

use super::calendar::{Calendar, Passed};
use super::people::Team;
use super::time::Timestamp;
use chrono::{NaiveDate, NaiveTime, TimeDelta, Timelike};
use chrono_tz::Tz;
use std::time::Duration;

/// The hours of a working day, in whole minutes: spans that follow each other, at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours(Vec<Span>);

/// From one minute of the day up to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Span {
    from: u32,
    until: u32,
}

/// The minutes of a day, and so the end of its last.
const DAY: u32 = 24 * 60;

/// What cannot be read as hours.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` are no hours such as `08:30-12:00, 13:00-17:30`")]
pub struct NoHours(pub String);

impl std::str::FromStr for Hours {
    type Err = NoHours;

    fn from_str(text: &str) -> Result<Self, NoHours> {
        let minute = |text: &str| match text.trim() {
            "24:00" => Some(DAY),
            text => NaiveTime::parse_from_str(text, "%H:%M").ok().map(|one| one.hour() * 60 + one.minute()),
        };
        let span = |text: &str| {
            let (from, until) = text.split_once(['-', '–'])?;
            Some(Span { from: minute(from)?, until: minute(until)? })
        };
        let spans: Option<Vec<_>> = text.split([',', '，']).map(span).collect();
        let spans = spans.ok_or_else(|| NoHours(text.to_owned()))?;
        let lasts = spans.iter().all(|span| span.from < span.until);
        let in_order = spans.windows(2).all(|pair| pair[0].until < pair[1].from);
        if lasts && in_order { Ok(Self(spans)) } else { Err(NoHours(text.to_owned())) }
    }
}

impl std::fmt::Display for Hours {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (index, Span { from, until }) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { ", " };
            write!(f, "{separator}{:02}:{:02}–{:02}:{:02}", from / 60, from % 60, until / 60, until % 60)?;
        }
        Ok(())
    }
}

impl Hours {
    pub fn around_the_clock() -> Self {
        Self(vec![Span { from: 0, until: DAY }])
    }

    /// When work begins.
    pub fn opening(&self) -> NaiveTime {
        let first = self.0.first().map_or(0, |span| span.from);
        NaiveTime::from_hms_opt(first / 60, first % 60, 0).unwrap_or(NaiveTime::MIN)
    }

    /// When work ends; at the end of the day, its last minute.
    pub fn closing(&self) -> NaiveTime {
        let last = self.0.last().map_or(DAY, |span| span.until).min(DAY - 1);
        NaiveTime::from_hms_opt(last / 60, last % 60, 0).unwrap_or(NaiveTime::MIN)
    }
}

/// The hours of the district, and of the teams that have their own, by their codes.
#[derive(Clone, Debug)]
pub struct Rota<'a> {
    pub district: &'a Hours,
    pub of_teams: Vec<(&'a str, &'a Hours)>,
}

impl<'a> Rota<'a> {
    /// The hours of a team, or of the district.
    pub fn of(&self, team: Option<&Team>) -> &'a Hours {
        let own = team.and_then(|team| self.of_teams.iter().find(|(code, _)| *code == team.code));
        own.map_or(self.district, |(_, hours)| hours)
    }
}

/// When somebody works.
#[derive(Clone, Copy, Debug)]
pub struct WorkingTime<'a> {
    pub calendar: &'a Calendar,
    pub hours: &'a Hours,
    pub zone: Tz,
}

/// An instant that was counted to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    pub at: Timestamp,
    pub passed: Passed,
}

/// Working time that was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worked {
    pub time: Duration,
    pub passed: Passed,
}

impl WorkingTime<'_> {
    pub fn is_worked(&self, at: Timestamp) -> bool {
        self.next(at) == at
    }

    /// This instant if it is worked, else the next at which work begins.
    pub fn next(&self, at: Timestamp) -> Timestamp {
        self.spans_from(at).next().map_or(at, |(begin, _)| begin)
    }

    /// So many working days later, at the same time of the day. What comes outside working time counts as come at the
    /// next opening.
    pub fn days_after(&self, at: Timestamp, days: u32) -> Reached {
        let begin = self.next(at).local(self.zone).naive_local();
        let day = self.calendar.worked_after(begin.date(), days);
        let reached = match days {
            0 => self.next(at),
            _ => Timestamp::at_wall(day.and_time(begin.time()), self.zone),
        };
        self.reached(at, reached)
    }

    /// So much working time later. What ends with the day is due at its end, not in the next morning.
    pub fn time_after(&self, at: Timestamp, time: Duration) -> Reached {
        let mut left = time;
        for (begin, end) in self.spans_from(at) {
            let room = end.since(begin);
            if left <= room {
                return self.reached(at, begin + left);
            }
            left -= room;
        }
        self.reached(at, at)
    }

    /// The working time from one instant to another.
    pub fn between(&self, from: Timestamp, until: Timestamp) -> Worked {
        let spans = self.spans_from(from).take_while(|(begin, _)| *begin < until);
        let time = spans.map(|(begin, end)| end.min(until).since(begin)).sum();
        Worked { time, passed: self.passed(from, until) }
    }

    fn reached(&self, from: Timestamp, at: Timestamp) -> Reached {
        Reached { at, passed: self.passed(from, at) }
    }

    /// What was peculiar about the days from one instant to another, those of both included.
    fn passed(&self, from: Timestamp, until: Timestamp) -> Passed {
        let last = self.day(until);
        self.calendar.passed(self.day(from).iter_days().take_while(|day| *day <= last))
    }

    fn day(&self, at: Timestamp) -> NaiveDate {
        at.local(self.zone).date_naive()
    }

    /// What is left of the spans of work from an instant on, in order, without end.
    fn spans_from(&self, at: Timestamp) -> impl Iterator<Item = (Timestamp, Timestamp)> {
        let days = self.day(at).iter_days().filter(|day| self.calendar.is_worked(*day));
        days.flat_map(|day| self.hours.0.iter().map(move |span| (day, *span)))
            .map(move |(day, span)| (self.at(day, span.from).max(at), self.at(day, span.until)))
            // A span can lie behind, or within an hour that the clock jumps over.
            .filter(|(begin, end)| begin < end)
    }

    fn at(&self, day: NaiveDate, minute: u32) -> Timestamp {
        let wall = day.and_time(NaiveTime::MIN) + TimeDelta::minutes(minute.into());
        Timestamp::at_wall(wall, self.zone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use chrono::NaiveDateTime;
    use chrono_tz::Asia::Shanghai;

    fn hours() -> Hours {
        "08:30-12:00, 13:00-17:30".parse().unwrap()
    }

    fn wall(text: &str) -> Timestamp {
        Timestamp::at_wall(NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap(), Shanghai)
    }

    fn shown(at: Timestamp) -> String {
        at.local(Shanghai).format("%m-%d %H:%M").to_string()
    }

    #[test]
    fn hours_are_spans_that_follow_each_other() {
        assert_eq!(hours().to_string(), "08:30–12:00, 13:00–17:30");
        assert_eq!("00:00-24:00".parse::<Hours>().unwrap().to_string(), "00:00–24:00");
        for text in ["", "8-17", "17:30-08:30", "08:30-12:00, 11:00-17:00", "08:30-08:30", "08:30-25:00"] {
            assert_eq!(text.parse::<Hours>(), Err(NoHours(text.to_owned())));
        }
    }

    #[test]
    fn time_is_counted_over_the_may_holiday_and_its_make_up_day() {
        let (calendar, hours) = (Config::from_toml("").unwrap().calendar, hours());
        let working = WorkingTime { calendar: &calendar, hours: &hours, zone: Shanghai };
        for (at, next) in [
            ("2023-04-28 10:00", "04-28 10:00"),
            ("2023-04-28 12:30", "04-28 13:00"),
            ("2023-04-28 17:30", "05-04 08:30"),
            ("2023-05-06 07:00", "05-06 08:30"),
            ("2023-05-07 10:00", "05-08 08:30"),
        ] {
            assert_eq!(shown(working.next(wall(at))), next, "after {at}");
            assert_eq!(working.is_worked(wall(at)), working.next(wall(at)) == wall(at));
        }
        for (at, days, reached) in [
            ("2023-04-27 16:00", 0, "04-27 16:00"),
            ("2023-04-27 16:00", 5, "05-08 16:00"),
            ("2023-04-27 16:00", 4, "05-06 16:00"),
            ("2023-04-28 19:00", 1, "05-05 08:30"),
            ("2023-05-01 10:00", 1, "05-05 08:30"),
        ] {
            assert_eq!(shown(working.days_after(wall(at), days).at), reached, "{days} days after {at}");
        }
        for (at, time, reached) in [
            ("2023-04-28 16:30", 1, "04-28 17:30"),
            ("2023-04-28 16:30", 2, "05-04 09:30"),
            ("2023-04-28 11:00", 2, "04-28 14:00"),
            ("2023-04-28 17:30", 24, "05-06 17:30"),
            ("2023-05-01 10:00", 0, "05-04 08:30"),
        ] {
            let time = Duration::from_hours(time);
            let found = working.time_after(wall(at), time);
            assert_eq!(shown(found.at), reached, "{time:?} after {at}");
            assert_eq!(working.between(wall(at), found.at).time, time, "from {at}");
        }
        let passed = working.days_after(wall("2023-04-27 16:00"), 5).passed;
        let day = |text: &str| text.parse().unwrap();
        assert_eq!(passed.skipped, [(day("2023-04-29"), day("2023-05-03"))]);
        assert_eq!(passed.made_up, [day("2023-05-06")]);
        assert_eq!(passed.unloaded, [0; 0]);
        let beyond = working.between(wall("2026-12-31 16:30"), wall("2027-01-04 09:30"));
        assert_eq!((beyond.time, beyond.passed.unloaded), (Duration::from_hours(10), vec![2027]));
    }
}
