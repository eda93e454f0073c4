//! When something is due: a five-field cron line, a time zone, and a filter of days; and for whom.
//!
//! A due moment is named by its wall time, so a doubled hour, a restart and a second process all mean the same one.

use super::calendar::Calendar;
use super::ids::{PersonId, ScheduleId, TeamId};
use super::time::Timestamp;
use super::working::WorkingTime;
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Timelike, Utc, Weekday};
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
    /// The team is told why nothing will be sent for some days.
    Silence,
    /// Who leads the team is told what is theirs to decide.
    Morning,
    /// Every guarantor is told the same of the projects they stand for.
    Guarantee,
    /// The coordinators are told how the district stands.
    Overview,
    /// The week in full, for a team or the district.
    Weekly,
    /// The month in full, for a team or the district.
    Monthly,
}

/// For whom there is a schedule of the settings for an occasion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breadth {
    /// One for each team.
    Teams,
    /// One for the district.
    District,
    /// Both.
    Each,
}

impl Occasion {
    pub const ALL: [Self; 8] = [
        Self::Reminder,
        Self::Digest,
        Self::Silence,
        Self::Morning,
        Self::Guarantee,
        Self::Overview,
        Self::Weekly,
        Self::Monthly,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Reminder => "reminder",
            Self::Digest => "digest",
            Self::Silence => "silence",
            Self::Morning => "morning",
            Self::Guarantee => "guarantee",
            Self::Overview => "overview",
            Self::Weekly => "weekly",
            Self::Monthly => "monthly",
        }
    }

    pub const fn breadth(self) -> Breadth {
        match self {
            Self::Reminder | Self::Digest | Self::Silence | Self::Morning => Breadth::Teams,
            Self::Guarantee | Self::Overview => Breadth::District,
            Self::Weekly | Self::Monthly => Breadth::Each,
        }
    }

    /// How often a day it may come.
    pub const fn times_a_day(self) -> usize {
        match self {
            // As often as anybody may be asked.
            Self::Reminder => 3,
            // Nobody is told of the same day twice.
            Self::Digest
            | Self::Silence
            | Self::Morning
            | Self::Guarantee
            | Self::Overview
            | Self::Weekly
            | Self::Monthly => 1,
        }
    }

    /// How late it is still of use.
    const fn oldest(self) -> Option<Duration> {
        match self {
            Self::Reminder | Self::Silence => Some(OLDEST_REMINDER),
            // The evening tells the day, and the next morning what is still open.
            Self::Morning | Self::Guarantee | Self::Overview => Some(OLDEST_MORNING),
            Self::Digest | Self::Weekly | Self::Monthly => None,
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// On which days a rule holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Days {
    Every,
    Working,
    /// The first working day of each week from Monday to Sunday.
    FirstOfWeek,
    FirstOfMonth,
    /// The last working day before a holiday.
    BeforeHoliday,
}

impl Days {
    pub const ALL: [Self; 5] =
        [Self::Every, Self::Working, Self::FirstOfWeek, Self::FirstOfMonth, Self::BeforeHoliday];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Every => "every",
            Self::Working => "working",
            Self::FirstOfWeek => "first-of-week",
            Self::FirstOfMonth => "first-of-month",
            Self::BeforeHoliday => "before-holiday",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }

    /// Whether a day is one of them.
    pub fn include(self, calendar: &Calendar, day: NaiveDate) -> bool {
        match self {
            Self::Every => true,
            Self::Working => calendar.is_worked(day),
            Self::FirstOfWeek => is_first(calendar, day, |other| other.iso_week() == day.iso_week()),
            Self::FirstOfMonth => is_first(calendar, day, |other| other.month() == day.month()),
            Self::BeforeHoliday => calendar.silence_after(day).is_some(),
        }
    }
}

/// Whether a day is worked and none before it is among those that are together with it.
fn is_first(calendar: &Calendar, day: NaiveDate, together: impl Fn(NaiveDate) -> bool) -> bool {
    let mut before = day.iter_days().rev().skip(1).take_while(|other| together(*other));
    calendar.is_worked(day) && !before.any(|other| calendar.is_worked(other))
}

/// When something is to be due, as somebody says it: a cron line and the days on which it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    line: String,
    days: Days,
}

/// What a plan says in plain words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told<'a> {
    /// At a time of the day, on these weekdays or on any.
    At { time: NaiveTime, weekdays: Vec<Weekday> },
    /// Nothing but its line says it.
    Line(&'a str),
}

impl Plan {
    pub fn new(five_fields: &str, days: Days) -> Result<Self, NoRule> {
        parsed(five_fields)?;
        Ok(Self { line: five_fields.split_whitespace().collect::<Vec<_>>().join(" "), days })
    }

    /// At a time of the day, on these weekdays or, where none is named, on any.
    pub fn at(time: NaiveTime, weekdays: &[Weekday], days: Days) -> Self {
        let names: Vec<_> = weekdays.iter().map(ToString::to_string).collect();
        let weekdays = if names.is_empty() { "*".to_owned() } else { names.join(",") };
        Self { line: format!("{} {} * * {weekdays}", time.minute(), time.hour()), days }
    }

    pub fn line(&self) -> &str {
        &self.line
    }

    pub const fn days(&self) -> Days {
        self.days
    }

    pub fn told(&self) -> Told<'_> {
        self.at_a_time().unwrap_or(Told::Line(&self.line))
    }

    fn at_a_time(&self) -> Option<Told<'_>> {
        let fields: Vec<_> = self.line.split(' ').collect();
        let [minute, hour, "*", "*", weekdays] = fields[..] else { return None };
        let time = NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)?;
        let weekdays = match weekdays {
            "*" => Vec::new(),
            names => names.split(',').map(|name| name.parse().ok()).collect::<Option<_>>()?,
        };
        Some(Told::At { time, weekdays })
    }
}

/// A cron line nobody can follow.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no five-field cron line with names of weekdays, such as `30 17 * * Mon-Fri`")]
pub struct NoRule(pub String);

fn parsed(five_fields: &str) -> Result<cron::Schedule, NoRule> {
    let no_rule = || NoRule(five_fields.to_owned());
    let fields: Vec<_> = five_fields.split_whitespace().collect();
    // The library counts weekdays from Sunday as 1, everybody else from Monday: only names are clear.
    if fields.len() != 5 || fields[4].chars().any(|one| one.is_ascii_digit()) {
        return Err(no_rule());
    }
    cron::Schedule::from_str(&format!("0 {five_fields}")).map_err(|_| no_rule())
}

/// A plan in a time zone, which says when something is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    plan: Plan,
    line: Box<cron::Schedule>,
    zone: Tz,
}

/// A rule for a team, with what has become of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    pub id: ScheduleId,
    /// The number by which people call it.
    pub number: i64,
    /// `None`: of the district.
    pub team: Option<TeamId>,
    pub occasion: Occasion,
    pub rule: Rule,
    pub origin: Origin,
    pub pause: Option<Pause>,
    pub dropped_at: Option<Timestamp>,
    /// Everything due up to here has its occurrence.
    pub watermark: Timestamp,
}

impl Schedule {
    /// The pause that holds now, or is still to come.
    pub fn standing_pause(&self, now: Timestamp) -> Option<&Pause> {
        self.pause.as_ref().filter(|pause| pause.until.is_none_or(|until| now < until))
    }

    /// The first moments after now at which it is due and not paused.
    pub fn upcoming(&self, calendar: &Calendar, count: usize, now: Timestamp) -> Vec<Due> {
        if self.dropped_at.is_some() {
            return Vec::new();
        }
        match self.standing_pause(now) {
            Some(Pause { until: None, .. }) => Vec::new(),
            Some(Pause { until: Some(until), .. }) => self.rule.upcoming(calendar, count, *until),
            None => self.rule.upcoming(calendar, count, now),
        }
    }
}

/// Where a schedule comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It is there for every team, at the times that are configured.
    Settings,
    /// Somebody set it up.
    Chat,
}

impl Origin {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::Chat => "chat",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Settings, Self::Chat].into_iter().find(|one| one.key() == key)
    }
}

/// A span of time in which nothing comes of a schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pause {
    pub from: Timestamp,
    /// `None`: until somebody says so.
    pub until: Option<Timestamp>,
    pub by: PersonId,
    pub reason: String,
}

impl Pause {
    pub fn holds(&self, at: Timestamp) -> bool {
        self.from <= at && self.until.is_none_or(|until| at < until)
    }
}

/// What somebody did to a schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub kind: ChangeKind,
    pub by: PersonId,
    pub at: Timestamp,
    /// Of a pause.
    pub until: Option<Timestamp>,
    pub reason: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    Added,
    Paused,
    Resumed,
    Dropped,
}

impl ChangeKind {
    pub const ALL: [Self; 4] = [Self::Added, Self::Paused, Self::Resumed, Self::Dropped];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Paused => "paused",
            Self::Resumed => "resumed",
            Self::Dropped => "dropped",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

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
    /// Nobody can be written to who was to be told.
    Nobody,
    /// Somebody wanted silence.
    Paused,
}

impl Verdict {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Late => "late",
            Self::Coalesced => "coalesced",
            Self::Missed => "missed",
            Self::Nothing => "nothing",
            Self::Nobody => "nobody",
            Self::Paused => "paused",
        }
    }
}

/// How long after its time something still counts as on time.
const ON_TIME: Duration = Duration::from_mins(5);

/// How old a reminder, or a word before a holiday, may be.
const OLDEST_REMINDER: Duration = Duration::from_hours(1);

/// How old a digest of the morning may be.
const OLDEST_MORNING: Duration = Duration::from_hours(4);

/// How far back a rule is followed after a long absence; older moments are of no use to anybody.
const LOOKBACK: TimeDelta = TimeDelta::days(14);

/// How far ahead due moments are looked for: past the next 29 February.
const FORESIGHT: TimeDelta = TimeDelta::days(9 * 366);

/// No zone sets its clock back further at once than this.
const ROOM: TimeDelta = TimeDelta::hours(3);

/// Messages that come late go out in the evening too, but not later; then they wait for working hours.
const QUIET_FROM: NaiveTime = NaiveTime::from_hms_opt(20, 0, 0).expect("a time");

impl Rule {
    pub fn new(plan: Plan, zone: Tz) -> Result<Self, NoRule> {
        Ok(Self { line: Box::new(parsed(&plan.line)?), plan, zone })
    }

    /// From a line that makes a plan.
    pub fn of(line: String, days: Days, zone: Tz) -> Result<Self, NoRule> {
        Self::new(Plan { line, days }, zone)
    }

    pub const fn plan(&self) -> &Plan {
        &self.plan
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
            .filter(|wall| self.plan.days.include(calendar, wall.date()))
            .map(|wall| Due { wall, at: Timestamp::at_wall(wall, self.zone) })
            .filter(|due| after < due.at && due.at <= until)
            .collect()
    }

    /// The first due moments after an instant; fewer where they are years away.
    pub fn upcoming(&self, calendar: &Calendar, count: usize, after: Timestamp) -> Vec<Due> {
        let begin = after.local(self.zone).naive_local();
        self.line
            .after(&Utc.from_utc_datetime(&(begin - ROOM)))
            .map(|wall| wall.naive_utc())
            .take_while(|wall| *wall <= begin + FORESIGHT)
            .filter(|wall| self.plan.days.include(calendar, wall.date()))
            .map(|wall| Due { wall, at: Timestamp::at_wall(wall, self.zone) })
            .filter(|due| after < due.at)
            .take(count)
            .collect()
    }

    /// Whether it asks people more often than so many times on one day.
    pub fn comes_more_often_than(&self, times: usize) -> bool {
        let dues = self.upcoming(&Calendar::default(), 2 * (times + 1), Timestamp::from_seconds(0));
        dues.windows(times + 1).any(|some| some[0].wall.date() == some[times].wall.date())
    }
}

/// What becomes of moments that were due up to now, oldest first: digests only the latest, those of the morning none
/// that is older than some hours, of the others none that is older than an hour; of a pause nothing.
pub fn verdicts(
    occasion: Occasion,
    dues: &[Due],
    pause: Option<&Pause>,
    now: Timestamp,
) -> Vec<(Due, Verdict)> {
    let is_paused = |due: &Due| pause.is_some_and(|pause| pause.holds(due.at));
    let latest = dues.iter().rev().find(|due| !is_paused(due)).copied();
    dues.iter()
        .map(|&due| {
            let age = now.since(due.at);
            let verdict = match occasion {
                _ if is_paused(&due) => Verdict::Paused,
                _ if age <= ON_TIME && Some(due) == latest => Verdict::Sent,
                _ if occasion.oldest().is_some_and(|oldest| age > oldest) => Verdict::Missed,
                _ if Some(due) != latest => Verdict::Coalesced,
                _ => Verdict::Late,
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

    fn rule(line: &str, zone: Tz, days: Days) -> Rule {
        Rule::new(Plan::new(line, days).unwrap(), zone).unwrap()
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
        let rule = rule("30 17 * * *", Shanghai, Days::Working);
        let days = due_days(&rule, "2023-04-28 09:00", "2023-05-07 09:00", Shanghai);
        assert_eq!(days, ["04-28 17:30", "05-04 17:30", "05-05 17:30", "05-06 17:30"]);
    }

    #[test]
    fn a_day_on_which_the_clock_changes_has_its_moment_once() {
        let zone = chrono_tz::America::New_York;
        let at_night = rule("30 2 * * *", zone, Days::Every);
        assert_eq!(
            due_days(&at_night, "2027-03-13 12:00", "2027-03-15 12:00", zone),
            ["03-14 02:30", "03-15 02:30"]
        );
        let doubled = rule("30 1 * * *", zone, Days::Every);
        assert_eq!(
            due_days(&doubled, "2026-10-31 12:00", "2026-11-02 12:00", zone),
            ["11-01 01:30", "11-02 01:30"]
        );
    }

    #[test]
    fn weekdays_go_by_name_only() {
        for line in ["30 17 * * 1-5", "30 17 * *", "0 30 17 * * *", "x 17 * * Mon", ""] {
            assert!(Plan::new(line, Days::Every).is_err(), "{line}");
        }
        assert!(Plan::new("30 17 * * Mon-Fri", Days::Every).is_ok());
    }

    #[test]
    fn what_was_missed_is_made_up_once() {
        let rule = rule("30 17 * * *", Shanghai, Days::Working);
        let now = wall("2023-05-06 17:40", Shanghai);
        let dues = rule.due(&calendar(), wall("2023-05-04 09:00", Shanghai), now);
        let kinds = |occasion| {
            verdicts(occasion, &dues, None, now).into_iter().map(|(_, one)| one).collect::<Vec<_>>()
        };
        assert_eq!(kinds(Occasion::Digest), [Verdict::Coalesced, Verdict::Coalesced, Verdict::Late]);
        assert_eq!(kinds(Occasion::Reminder), [Verdict::Missed, Verdict::Missed, Verdict::Late]);
        let soon = wall("2023-05-04 17:31", Shanghai);
        assert_eq!(verdicts(Occasion::Digest, &dues[..1], None, soon)[0].1, Verdict::Sent);
    }

    #[test]
    fn the_first_working_day_of_a_week_or_month_may_be_any_weekday() {
        for (days, expected) in [
            (Days::FirstOfWeek, ["04-17", "04-24", "05-04", "05-08"]),
            (Days::FirstOfMonth, ["05-04", "06-01", "07-03", "08-01"]),
        ] {
            let first = rule("0 9 * * *", Shanghai, days);
            let found = first.upcoming(&calendar(), 4, wall("2023-04-16 12:00", Shanghai));
            let found: Vec<_> = found.iter().map(|due| due.wall.format("%m-%d").to_string()).collect();
            assert_eq!(found, expected, "{days:?}");
        }
    }

    #[test]
    fn what_is_due_in_a_pause_is_decided_and_not_made_up() {
        let daily = rule("30 17 * * *", Shanghai, Days::Working);
        let now = wall("2023-05-06 17:40", Shanghai);
        let dues = daily.due(&calendar(), wall("2023-05-03 09:00", Shanghai), now);
        let pause = |until: Option<&str>| Pause {
            from: wall("2023-05-05 09:00", Shanghai),
            until: until.map(|until| wall(until, Shanghai)),
            by: PersonId(1),
            reason: String::new(),
        };
        let kinds = |pause: &Pause| {
            verdicts(Occasion::Digest, &dues, Some(pause), now)
                .into_iter()
                .map(|(_, one)| one)
                .collect::<Vec<_>>()
        };
        assert_eq!(kinds(&pause(None)), [Verdict::Late, Verdict::Paused, Verdict::Paused]);
        let ends = pause(Some("2023-05-06 00:00"));
        assert_eq!(kinds(&ends), [Verdict::Coalesced, Verdict::Paused, Verdict::Late]);
    }

    #[test]
    fn a_plan_is_told_in_words_where_it_can_be() {
        let time = NaiveTime::from_hms_opt(9, 5, 0).unwrap();
        for weekdays in [&[][..], &[Weekday::Mon], &[Weekday::Mon, Weekday::Fri]] {
            let plan = Plan::at(time, weekdays, Days::Working);
            assert_eq!(plan.told(), Told::At { time, weekdays: weekdays.to_vec() });
            assert_eq!(Plan::new(plan.line(), Days::Working), Ok(plan));
        }
        for line in ["*/20 9 * * *", "0 9 1 * *", "0 9 * * Mon-Fri", "0 9,17 * * *"] {
            assert_eq!(Plan::new(line, Days::Every).unwrap().told(), Told::Line(line));
        }
    }

    #[test]
    fn nobody_is_asked_all_day_long() {
        for (line, often) in [
            ("0 9,13,17 * * *", false),
            ("0 9,11,13,17 * * *", true),
            ("*/20 9 * * Mon", false),
            ("*/10 * 29 2 *", true),
            ("0 9 31 2 *", false),
        ] {
            assert_eq!(rule(line, Shanghai, Days::Every).comes_more_often_than(3), often, "{line}");
        }
        assert_eq!(
            rule("0 9 31 2 *", Shanghai, Days::Every).upcoming(
                &calendar(),
                1,
                wall("2023-05-06 17:40", Shanghai)
            ),
            []
        );
    }

    #[test]
    fn late_messages_wait_for_the_next_working_morning() {
        let rule = rule("30 17 * * *", Shanghai, Days::Working);
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

    /// A clock that goes back and forth by seconds, hours and days, and stands still, over months: each moment is
    /// decided once, and those that are sent late are not older than they may be.
    #[test]
    fn a_clock_that_jumps_loses_and_doubles_nothing() {
        let start = wall("2023-01-01 00:00", Shanghai);
        for occasion in Occasion::ALL {
            let rule = rule("30 8,17 * * *", Shanghai, Days::Every);
            let (mut now, mut watermark, mut seed) = (start, start, 7_u64);
            let mut decided = std::collections::HashMap::new();
            for _ in 0..20_000 {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                let span = [1, 5, 600, 3_600, 21_600, 86_400][usize::try_from((seed >> 33) % 6).unwrap()];
                let span = Duration::from_secs(span);
                // Forward a little more often than back, so that time goes on.
                now = if (seed >> 40) % 5 < 3 { now + span } else { now - span };
                let dues = rule.due(&calendar(), watermark, now);
                for (due, verdict) in verdicts(occasion, &dues, None, now) {
                    assert!(decided.insert(due.wall, verdict).is_none(), "{due:?} was decided before");
                }
                watermark = watermark.max(now);
            }
            let days =
                (watermark.local(Shanghai).date_naive() - start.local(Shanghai).date_naive()).num_days();
            let first = start.local(Shanghai).naive_local();
            let expected = (0..=days)
                .flat_map(|day| [(8, 30), (17, 30)].map(|time| (day, time)))
                .map(|(day, (hour, minute))| {
                    first + TimeDelta::days(day) + TimeDelta::hours(hour) + TimeDelta::minutes(minute)
                })
                .filter(|wall| Timestamp::at_wall(*wall, Shanghai) <= watermark);
            let expected: std::collections::HashSet<_> = expected.collect();
            assert_eq!(decided.keys().copied().collect::<std::collections::HashSet<_>>(), expected);
            let count = |verdict| decided.values().filter(|one| **one == verdict).count();
            let [sent, late, coalesced, missed] =
                [Verdict::Sent, Verdict::Late, Verdict::Coalesced, Verdict::Missed].map(count);
            println!(
                "{}: {} moments: {sent} sent, {late} late, {coalesced} coalesced, {missed} missed",
                occasion.key(),
                decided.len()
            );
            assert_eq!(sent + late + coalesced + missed, decided.len());
        }
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
            let rule = rule("*/17 * * * *", chrono_tz::America::New_York, Days::Every);
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
