//! The working calendar and its arithmetic, against facts from elsewhere and against a second implementation that does
//! nothing but look at every minute. `DAYBOOK_CALENDAR_CASES` says how many cases of each kind are compared.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Utc, Weekday};
use chrono_tz::Tz;
use daybook::config::Config;
use daybook::domain::calendar::{Calendar, DayKind};
use daybook::domain::schedule::{Days, Plan, Rule};
use daybook::domain::time::Timestamp;
use daybook::domain::working::{Hours, WorkingTime};
use std::collections::BTreeMap;
use std::time::Duration;

fn calendar() -> Calendar {
    Config::from_toml("").unwrap().calendar
}

fn cases() -> usize {
    std::env::var("DAYBOOK_CALENDAR_CASES").map_or(20_000, |count| count.parse().unwrap())
}

#[test]
fn every_day_of_every_loaded_year_is_as_an_independent_source_has_it() {
    let calendar = calendar();
    let months = include_str!("../calendar/worked.txt").lines().filter(|line| !line.starts_with('#'));
    let (mut compared, mut years) = (0, BTreeMap::<i32, u32>::new());
    for line in months {
        let (month, marks) = line.split_once(' ').unwrap();
        let first: NaiveDate = format!("{month}-01").parse().unwrap();
        for (day, mark) in first.iter_days().zip(marks.chars()) {
            assert_eq!(calendar.is_worked(day), mark == '#', "{day}");
            *years.entry(day.year()).or_default() += 1;
            compared += 1;
        }
    }
    assert_eq!(
        years.keys().copied().collect::<Vec<_>>(),
        calendar.years().map(|(year, _)| year).collect::<Vec<_>>()
    );
    assert_eq!(years.values().copied().collect::<Vec<_>>(), [365, 366, 365, 365]);
    println!("{compared} days of {} years are as the other source has them", years.len());
}

/// Numbers that look like chance and are the same every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) >> 1).unwrap() % bound
    }

    fn one<T: Copy>(&mut self, among: &[T]) -> T {
        among[self.below(among.len())]
    }
}

const ZONES: [Tz; 50] = [
    Tz::Asia__Shanghai,
    Tz::Asia__Urumqi,
    Tz::Asia__Hong_Kong,
    Tz::Asia__Tokyo,
    Tz::Asia__Kolkata,
    Tz::Asia__Kathmandu,
    Tz::Asia__Tehran,
    Tz::Asia__Gaza,
    Tz::Asia__Beirut,
    Tz::Asia__Amman,
    Tz::Asia__Damascus,
    Tz::Asia__Jerusalem,
    Tz::Asia__Ulaanbaatar,
    Tz::Asia__Pyongyang,
    Tz::Asia__Novosibirsk,
    Tz::Europe__Berlin,
    Tz::Europe__London,
    Tz::Europe__Lisbon,
    Tz::Europe__Dublin,
    Tz::Europe__Moscow,
    Tz::Europe__Istanbul,
    Tz::Europe__Volgograd,
    Tz::Europe__Paris,
    Tz::Africa__Casablanca,
    Tz::Africa__Cairo,
    Tz::Africa__Tripoli,
    Tz::Africa__Windhoek,
    Tz::Africa__Juba,
    Tz::Atlantic__Azores,
    Tz::America__New_York,
    Tz::America__Chicago,
    Tz::America__Denver,
    Tz::America__Phoenix,
    Tz::America__Los_Angeles,
    Tz::America__Havana,
    Tz::America__Sao_Paulo,
    Tz::America__Santiago,
    Tz::America__Asuncion,
    Tz::America__Caracas,
    Tz::America__Halifax,
    Tz::America__Mexico_City,
    Tz::Antarctica__Troll,
    Tz::Australia__Sydney,
    Tz::Australia__Lord_Howe,
    Tz::Australia__Adelaide,
    Tz::Pacific__Auckland,
    Tz::Pacific__Chatham,
    Tz::Pacific__Apia,
    Tz::Pacific__Kiritimati,
    Tz::Etc__GMTPlus12,
];

fn utc(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::MIN).and_utc()
}

fn wall_in(zone: Tz, at: DateTime<Utc>) -> NaiveDateTime {
    at.with_timezone(&zone).naive_local()
}

/// The days of twenty years on which a zone changes its clock.
fn changes(zone: Tz) -> Vec<NaiveDate> {
    let offset = |day: &NaiveDate| wall_in(zone, utc(*day)) - utc(*day).naive_utc();
    let first = NaiveDate::from_ymd_opt(2010, 1, 1).unwrap();
    first
        .iter_days()
        .take(20 * 365)
        .filter(|day| offset(day) != offset(&(*day + TimeDelta::days(1))))
        .collect()
}

/// Some minutes that follow each other, with what the clock on the wall shows at each.
struct Minutes {
    zone: Tz,
    start: DateTime<Utc>,
    walls: Vec<NaiveDateTime>,
}

impl Minutes {
    fn new(zone: Tz, start: DateTime<Utc>, days: usize) -> Self {
        let minutes = i64::try_from(days * 24 * 60).unwrap();
        let walls = (0..minutes).map(|minute| wall_in(zone, start + TimeDelta::minutes(minute))).collect();
        Self { zone, start, walls }
    }

    /// Around a change of the clock, or where a zone has none, or half of the time, anywhere.
    fn somewhere(chance: &mut Chance, days: usize) -> Self {
        let zone = chance.one(&ZONES);
        let changes = changes(zone);
        let anywhere = NaiveDate::from_ymd_opt(2010, 1, 1).unwrap()
            + TimeDelta::days(i64::try_from(chance.below(7300)).unwrap());
        let day = if changes.is_empty() || chance.below(2) == 0 { anywhere } else { chance.one(&changes) };
        let before = i64::try_from(1 + chance.below(days / 2)).unwrap();
        Self::new(zone, utc(day - TimeDelta::days(before)), days)
    }

    fn at(&self, minute: usize) -> Timestamp {
        let at = self.start + TimeDelta::minutes(i64::try_from(minute).unwrap());
        Timestamp::from_seconds(at.timestamp())
    }

    /// The first minute from one on at which the wall shows this time, or a later one where the clock jumps over it.
    fn first_showing(&self, wall: NaiveDateTime, from: usize) -> Option<usize> {
        // No clock is changed by more than a day.
        let days = usize::try_from((wall - self.walls[from]).num_days()).unwrap_or_default();
        let near = from + days.saturating_sub(1) * 1440;
        Some(near + self.walls.get(near..)?.iter().position(|shown| *shown >= wall)?)
    }
}

/// A cron line, and what it means.
#[derive(Clone, Copy)]
struct Line {
    text: &'static str,
    fits: fn(NaiveDateTime) -> bool,
}

const LINES: [Line; 10] = [
    Line { text: "*/7 * * * *", fits: |wall| wall.minute() % 7 == 0 },
    Line { text: "0,30 0-4 * * *", fits: |wall| wall.minute() % 30 == 0 && wall.hour() <= 4 },
    Line { text: "30 2 * * *", fits: |wall| (wall.hour(), wall.minute()) == (2, 30) },
    Line { text: "0 0 * * *", fits: |wall| (wall.hour(), wall.minute()) == (0, 0) },
    Line { text: "59 23 * * *", fits: |wall| (wall.hour(), wall.minute()) == (23, 59) },
    Line { text: "30 17 * * *", fits: |wall| (wall.hour(), wall.minute()) == (17, 30) },
    Line {
        text: "15 */2 * * Mon-Fri",
        fits: |wall| wall.minute() == 15 && wall.hour() % 2 == 0 && wall.weekday().number_from_monday() < 6,
    },
    Line {
        text: "*/20 1 * * Sun",
        fits: |wall| wall.minute() % 20 == 0 && wall.hour() == 1 && wall.weekday() == Weekday::Sun,
    },
    Line { text: "5 * 31 * *", fits: |wall| wall.minute() == 5 && wall.day() == 31 },
    Line {
        text: "*/3 * 29 2 *",
        fits: |wall| wall.minute() % 3 == 0 && (wall.month(), wall.day()) == (2, 29),
    },
];

/// All that is due in some minutes, but for the first two days, in which a doubled hour may have begun.
fn due_by_looking(
    minutes: &Minutes,
    is_due: impl Fn(NaiveDateTime) -> bool,
    from: usize,
    until: usize,
) -> Vec<(NaiveDateTime, Timestamp)> {
    let mut firsts = BTreeMap::new();
    for (minute, pair) in minutes.walls.windows(2).enumerate() {
        let mut wall = pair[0] + TimeDelta::minutes(1);
        // What the clock jumps over is due when it has jumped.
        while wall <= pair[1] {
            firsts.entry(wall).or_insert(minute + 1);
            wall += TimeDelta::minutes(1);
        }
    }
    let within = firsts.into_iter().filter(|(_, minute)| from < *minute && *minute <= until);
    within.filter(|(wall, _)| is_due(*wall)).map(|(wall, minute)| (wall, minutes.at(minute))).collect()
}

/// Whether a day is one of those, found by looking at each before it.
fn is_of(calendar: &Calendar, days: Days, day: NaiveDate) -> bool {
    let first_since = |first: NaiveDate| first.iter_days().find(|day| calendar.is_worked(*day)) == Some(day);
    match days {
        Days::Every => true,
        Days::Working => calendar.is_worked(day),
        Days::FirstOfWeek => first_since(day - TimeDelta::days(day.weekday().num_days_from_monday().into())),
        Days::FirstOfMonth => first_since(day.with_day(1).unwrap()),
        Days::BeforeHoliday => {
            let mut free = day.iter_days().skip(1).take_while(|day| !calendar.is_worked(*day));
            calendar.is_worked(day) && free.any(|day| calendar.kind(day) == DayKind::Holiday)
        }
    }
}

#[test]
fn what_is_due_is_what_looking_at_every_minute_finds() {
    let (calendar, mut chance) = (calendar(), Chance(1));
    let (mut moments, mut rules, mut at_changes) = (0, 0, 0);
    while moments < cases() {
        let minutes = Minutes::somewhere(&mut chance, 8);
        let jumps = minutes.walls.windows(2).any(|pair| pair[1] - pair[0] != TimeDelta::minutes(1));
        at_changes += usize::from(jumps);
        for _ in 0..6 {
            let (line, days) = (chance.one(&LINES), chance.one(&Days::ALL));
            let rule = Rule::new(Plan::new(line.text, days).unwrap(), minutes.zone).unwrap();
            let from = 2 * 1440 + chance.below(1440);
            let until = from + 1 + chance.below(minutes.walls.len() - from - 1);
            let is_due = |wall: NaiveDateTime| (line.fits)(wall) && is_of(&calendar, days, wall.date());
            let expected = due_by_looking(&minutes, is_due, from, until);
            let found = rule.due(&calendar, minutes.at(from), minutes.at(until));
            let found: Vec<_> = found.iter().map(|due| (due.wall, due.at)).collect();
            assert_eq!(
                found, expected,
                "{} {days:?} in {} from {}",
                line.text, minutes.zone, minutes.walls[from]
            );
            let next = rule.upcoming(&calendar, expected.len(), minutes.at(from));
            let next: Vec<_> = next.iter().map(|due| (due.wall, due.at)).collect();
            assert_eq!(next, expected, "what comes next by {}", line.text);
            moments += expected.len();
            rules += 1;
        }
    }
    println!(
        "{moments} due moments of {rules} rules are as looking finds them; the clock changes in {at_changes} of {} stretches",
        rules / 6
    );
    assert!(at_changes > 0);
}

#[test]
fn working_time_is_what_counting_every_minute_finds() {
    const PER_STRETCH: usize = 2_000;
    let (calendar, mut chance) = (calendar(), Chance(2));
    let (mut compared, mut stretches, mut at_changes) = (0, 0, 0);
    let choices: [(&str, &[(u32, u32)]); 3] = [
        ("08:30-12:00, 13:00-17:30", &[(510, 720), (780, 1050)]),
        ("00:00-24:00", &[(0, 1440)]),
        ("05:00-22:15", &[(300, 1335)]),
    ];
    while compared < cases() {
        let minutes = Minutes::somewhere(&mut chance, 60);
        let (text, spans) = chance.one(&choices);
        let hours: Hours = text.parse().unwrap();
        let working = WorkingTime { calendar: &calendar, hours: &hours, zone: minutes.zone };
        let is_worked = |wall: &NaiveDateTime| {
            let minute = wall.hour() * 60 + wall.minute();
            calendar.is_worked(wall.date())
                && spans.iter().any(|(from, until)| (*from..*until).contains(&minute))
        };
        let worked: Vec<bool> = minutes.walls.iter().map(is_worked).collect();
        // How many minutes before each are worked.
        let mut before = vec![0_u64];
        before.extend(worked.iter().scan(0, |sum, worked| {
            *sum += u64::from(*worked);
            Some(*sum)
        }));
        let span = |minutes: u64| Duration::from_secs(60 * minutes);
        stretches += 1;
        at_changes +=
            usize::from(minutes.walls.windows(2).any(|pair| pair[1] - pair[0] != TimeDelta::minutes(1)));
        let half = minutes.walls.len() / 2;
        for _ in 0..PER_STRETCH {
            let from = 1440 + chance.below(half);
            let until = from + chance.below(20 * 1440);
            let context = || {
                format!(
                    "{text} in {} from {} until {}",
                    minutes.zone, minutes.walls[from], minutes.walls[until]
                )
            };
            let time = before[until] - before[from];
            assert_eq!(
                working.between(minutes.at(from), minutes.at(until)).time,
                span(time),
                "{}",
                context()
            );
            let Some(next) = (from..worked.len()).find(|minute| worked[*minute]) else { continue };
            assert_eq!(working.next(minutes.at(from)), minutes.at(next), "{}", context());
            // No later than at the end of what is worked.
            let reached =
                if time == 0 { next } else { before.partition_point(|sum| *sum < before[from] + time) };
            assert_eq!(
                working.time_after(minutes.at(from), span(time)).at,
                minutes.at(reached),
                "{}",
                context()
            );
            let days = chance.below(8);
            let begin = minutes.walls[next];
            let day =
                begin.date().iter_days().skip(1).filter(|day| calendar.is_worked(*day)).take(days).last();
            let reached = match day {
                None => Some(next),
                Some(day) => minutes.first_showing(day.and_time(begin.time()), next),
            };
            if let Some(reached) = reached {
                let days = u32::try_from(days).unwrap();
                assert_eq!(
                    working.days_after(minutes.at(from), days).at,
                    minutes.at(reached),
                    "{days} days, {}",
                    context()
                );
            }
            compared += 1;
        }
    }
    println!(
        "{compared} counts of working time in {stretches} stretches are as counting minutes finds them; the clock changes in {at_changes}"
    );
    assert!(at_changes > 0);
}
