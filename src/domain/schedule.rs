//! When something is due: a five-field cron line, a time zone, and a filter of days.
//!
//! A due moment is named by its wall time, so a doubled hour, a restart and a second process all mean the same one.

use super::calendar::Calendar;
use super::ids::ScheduleId;
use super::time::Timestamp;
use super::working::WorkingTime;
use chrono::{NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use std::str::FromStr;
use std::time::Duration;

/// What a schedule brings about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Occasion {
    /// Those who owe an entry are asked.
    Reminder,
    /// The team gets its digest.
    Digest,
}

impl Occasion {
    pub const ALL: [Self; 2] = [Self::Reminder, Self::Digest];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Reminder => "reminder",
            Self::Digest => "digest",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// On which days a rule holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Days {
    Every,
    Working,
}

impl Days {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Every => "every",
            Self::Working => "working",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Every, Self::Working].into_iter().find(|one| one.key() == key)
    }
}

/// A rule that says when something is due.
#[derive(Clone, Debug)]
pub struct Rule {
    line: Box<cron::Schedule>,
    zone: Tz,
    days: Days,
}

/// A cron line nobody can follow.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no five-field cron line with names of weekdays, such as `30 17 * * Mon-Fri`")]
pub struct NoRule(pub String);

/// A due moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// Its name.
    pub wall: NaiveDateTime,
    pub at: Timestamp,
}

/// What is done about a due moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// At its time.
    Sent,
    /// After its time, because Daybook was away.
    Late,
    /// A later one says it all.
    Coalesced,
    /// Too long ago to be of use.
    Missed,
    /// There was nothing to be said.
    Nothing,
}

impl Verdict {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Late => "late",
            Self::Coalesced => "coalesced",
            Self::Missed => "missed",
            Self::Nothing => "nothing",
        }
    }
}

/// How long after its time something still counts as on time.
const ON_TIME: Duration = Duration::from_mins(5);

/// How old a reminder may be.
const OLDEST_REMINDER: Duration = Duration::from_hours(1);

/// How far back a rule is followed after a long absence; older moments are of no use to anybody.
const LOOKBACK: TimeDelta = TimeDelta::days(14);

/// No zone sets its clock back further at once than this.
const ROOM: TimeDelta = TimeDelta::hours(3);

/// Messages that come late go out in the evening too, but not later; then they wait for working hours.
const QUIET_FROM: NaiveTime = NaiveTime::from_hms_opt(20, 0, 0).expect("a time");

impl Rule {
    pub fn new(five_fields: &str, zone: Tz, days: Days) -> Result<Self, NoRule> {
        let no_rule = || NoRule(five_fields.to_owned());
        let fields: Vec<_> = five_fields.split_whitespace().collect();
        // The library counts weekdays from Sunday as 1, everybody else from Monday: only names are clear.
        if fields.len() != 5 || fields[4].chars().any(|one| one.is_ascii_digit()) {
            return Err(no_rule());
        }
        let line = cron::Schedule::from_str(&format!("0 {five_fields}")).map_err(|_| no_rule())?;
        Ok(Self { line: Box::new(line), zone, days })
    }

    /// The due moments after `after`, up to and with `until`.
    pub fn due(&self, calendar: &Calendar, after: Timestamp, until: Timestamp) -> Vec<Due> {
        let end = until.local(self.zone).naive_local();
        // Wall time can go back by some hours, so it is walked over with room at both ends; instants decide below.
        let begin = after.local(self.zone).naive_local().max(end - LOOKBACK) - ROOM;
        // The library would skip days on which the clock changes; so it walks over wall times as if they were UTC.
        self.line
            .after(&Utc.from_utc_datetime(&begin))
            .map(|wall| wall.naive_utc())
            .take_while(|wall| *wall <= end + ROOM)
            .filter(|wall| match self.days {
                Days::Every => true,
                Days::Working => calendar.is_worked(wall.date()),
            })
            .map(|wall| Due { wall, at: Timestamp::at_wall(wall, self.zone) })
            .filter(|due| after < due.at && due.at <= until)
            .collect()
    }
}

/// What becomes of moments that were due up to now, oldest first: digests only the latest, reminders none that is
/// older than an hour.
pub fn verdicts(occasion: Occasion, dues: &[Due], now: Timestamp) -> Vec<(Due, Verdict)> {
    let latest = dues.last().copied();
    dues.iter()
        .map(|&due| {
            let age = now.since(due.at);
            let verdict = match occasion {
                _ if age <= ON_TIME && Some(due) == latest => Verdict::Sent,
                Occasion::Reminder if age > OLDEST_REMINDER => Verdict::Missed,
                _ if Some(due) != latest => Verdict::Coalesced,
                Occasion::Reminder | Occasion::Digest => Verdict::Late,
            };
            (due, verdict)
        })
        .collect()
}

/// When the messages of a due moment go out: off the full and half hour, where everybody sends, by a span that is
/// always the same for the same moment; and if late, not at night.
pub fn send_at(schedule: ScheduleId, due: Due, working: WorkingTime<'_>, now: Timestamp) -> Timestamp {
    let on_the_dot = due.wall.minute().is_multiple_of(30);
    let jittered = if on_the_dot { due.at + jitter(schedule, due.wall) } else { due.at };
    if now.since(due.at) <= ON_TIME {
        return jittered;
    }
    let local = now.local(working.zone);
    let by_day = (working.hours.opening()..QUIET_FROM).contains(&local.time());
    if working.is_worked(now) || (by_day && working.calendar.is_worked(local.date_naive())) {
        return jittered.max(now);
    }
    working.next(now) + jitter(schedule, due.wall)
}

/// Between 20 seconds and 4 minutes.
fn jitter(schedule: ScheduleId, wall: NaiveDateTime) -> Duration {
    let seed = schedule.0.unsigned_abs().wrapping_mul(0x9e37_79b9_7f4a_7c15)
        ^ wall.and_utc().timestamp().unsigned_abs().wrapping_mul(0xff51_afd7_ed55_8ccd);
    Duration::from_secs(20 + (seed >> 33) % 220)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::{Holiday, Year};
    use crate::domain::working::Hours;
    use chrono_tz::Asia::Shanghai;
    use proptest::prelude::*;

    fn calendar() -> Calendar {
        let labour_day = Holiday {
            name_zh: "劳动节".to_owned(),
            name_en: "Labour Day".to_owned(),
            from: "2023-04-29".parse().unwrap(),
            until: "2023-05-03".parse().unwrap(),
        };
        Calendar::new(&[Year {
            year: 2023,
            notice: String::new(),
            working_weekends: vec!["2023-04-23".parse().unwrap(), "2023-05-06".parse().unwrap()],
            holidays: vec![labour_day],
        }])
        .unwrap()
    }

    fn hours() -> Hours {
        "08:30-12:00, 13:00-17:30".parse().unwrap()
    }

    fn working<'a>(calendar: &'a Calendar, hours: &'a Hours) -> WorkingTime<'a> {
        WorkingTime { calendar, hours, zone: Shanghai }
    }

    fn wall(text: &str, zone: Tz) -> Timestamp {
        Timestamp::at_wall(NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap(), zone)
    }

    fn due_days(rule: &Rule, from: &str, until: &str, zone: Tz) -> Vec<String> {
        let dues = rule.due(&calendar(), wall(from, zone), wall(until, zone));
        dues.iter().map(|due| due.wall.format("%m-%d %H:%M").to_string()).collect()
    }

    #[test]
    fn the_may_holiday_is_skipped_and_its_make_up_saturday_is_not() {
        let rule = Rule::new("30 17 * * *", Shanghai, Days::Working).unwrap();
        let days = due_days(&rule, "2023-04-28 09:00", "2023-05-07 09:00", Shanghai);
        assert_eq!(days, ["04-28 17:30", "05-04 17:30", "05-05 17:30", "05-06 17:30"]);
    }

    #[test]
    fn a_day_on_which_the_clock_changes_has_its_moment_once() {
        let zone = chrono_tz::America::New_York;
        let at_night = Rule::new("30 2 * * *", zone, Days::Every).unwrap();
        assert_eq!(
            due_days(&at_night, "2027-03-13 12:00", "2027-03-15 12:00", zone),
            ["03-14 02:30", "03-15 02:30"]
        );
        let doubled = Rule::new("30 1 * * *", zone, Days::Every).unwrap();
        assert_eq!(
            due_days(&doubled, "2026-10-31 12:00", "2026-11-02 12:00", zone),
            ["11-01 01:30", "11-02 01:30"]
        );
    }

    #[test]
    fn weekdays_go_by_name_only() {
        for line in ["30 17 * * 1-5", "30 17 * *", "0 30 17 * * *", "x 17 * * Mon", ""] {
            assert!(Rule::new(line, Shanghai, Days::Every).is_err(), "{line}");
        }
        assert!(Rule::new("30 17 * * Mon-Fri", Shanghai, Days::Every).is_ok());
    }

    #[test]
    fn what_was_missed_is_made_up_once() {
        let rule = Rule::new("30 17 * * *", Shanghai, Days::Working).unwrap();
        let now = wall("2023-05-06 17:40", Shanghai);
        let dues = rule.due(&calendar(), wall("2023-05-04 09:00", Shanghai), now);
        let kinds =
            |occasion| verdicts(occasion, &dues, now).into_iter().map(|(_, one)| one).collect::<Vec<_>>();
        assert_eq!(kinds(Occasion::Digest), [Verdict::Coalesced, Verdict::Coalesced, Verdict::Late]);
        assert_eq!(kinds(Occasion::Reminder), [Verdict::Missed, Verdict::Missed, Verdict::Late]);
        let soon = wall("2023-05-04 17:31", Shanghai);
        assert_eq!(verdicts(Occasion::Digest, &dues[..1], soon)[0].1, Verdict::Sent);
    }

    #[test]
    fn late_messages_wait_for_the_next_working_morning() {
        let rule = Rule::new("30 17 * * *", Shanghai, Days::Working).unwrap();
        let due =
            rule.due(&calendar(), wall("2023-04-28 09:00", Shanghai), wall("2023-04-28 18:00", Shanghai))[0];
        let at = |now: &str| {
            let at = send_at(ScheduleId(3), due, working(&calendar(), &hours()), wall(now, Shanghai));
            at.local(Shanghai).format("%m-%d %H").to_string()
        };
        assert_eq!(at("2023-04-28 17:30"), "04-28 17");
        assert_eq!(at("2023-04-28 19:10"), "04-28 19");
        assert_eq!(at("2023-04-28 23:00"), "05-04 08", "the holiday lies between");
        assert_eq!(at("2023-05-04 02:00"), "05-04 08");
    }

    proptest! {
        #[test]
        fn jitter_is_later_only_and_fixed(schedule in 1_i64..100_000, day in 0_i64..1000) {
            let wall = NaiveDateTime::parse_from_str("2023-03-01 17:30", "%Y-%m-%d %H:%M").unwrap() + TimeDelta::days(day);
            let due = Due { wall, at: Timestamp::at_wall(wall, Shanghai) };
            let (calendar, hours) = (Calendar::default(), hours());
            let sent = send_at(ScheduleId(schedule), due, working(&calendar, &hours), due.at);
            prop_assert!(sent.since(due.at) >= Duration::from_secs(20) && sent.since(due.at) < Duration::from_mins(4));
            prop_assert_eq!(sent, send_at(ScheduleId(schedule), due, working(&calendar, &hours), due.at));
        }

        #[test]
        fn moments_are_the_same_however_time_is_cut(cuts in prop::collection::btree_set(1_i64..20_000, 0..12)) {
            let rule = Rule::new("*/17 * * * *", chrono_tz::America::New_York, Days::Every).unwrap();
            let start = wall("2026-10-31 00:00", chrono_tz::America::New_York);
            let end = start + Duration::from_mins(20_000);
            let whole: Vec<_> = rule.due(&calendar(), start, end);
            let (mut pieces, mut from) = (Vec::new(), start);
            for until in cuts.iter().map(|cut| start + Duration::from_mins(cut.unsigned_abs())).chain([end]) {
                pieces.extend(rule.due(&calendar(), from, until));
                from = until;
            }
            prop_assert_eq!(pieces, whole);
        }
    }
}
