//! `/calendar`: which days are worked, and where that is known from; and how another year is taken in.

use super::{Decision, Effect, Recalled, Refusal, Saying, Situation};
use crate::domain::calendar::{Calendar, DayKind, Holiday, NoticeFault, Year};
use crate::domain::ids::TeamId;
use crate::domain::intent::{CalendarSpan, Command};
use crate::domain::people::Person;
use crate::domain::rights;
use crate::domain::schedule::{Occasion, Schedule};
use crate::domain::time::{Timestamp, effective_day};
use chrono::{Datelike, Months, NaiveDate, NaiveDateTime, NaiveTime};
use std::time::Duration;

/// How long a year that was shown waits to be taken.
pub const SHOWN_YEAR_LIFE: Duration = Duration::from_hours(7 * 24);

/// How many of the schedules that move are named.
const NAMED: usize = 5;

/// The working days of a month or a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarView {
    pub year: i32,
    /// `None` for the whole year.
    pub month: Option<u32>,
    pub worked: usize,
    pub holidays: Vec<Holiday>,
    pub made_up: Vec<NaiveDate>,
    /// The years that are loaded, each with its notice.
    pub notices: Vec<(i32, String)>,
}

/// A year somebody wants the district to go by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownYear {
    pub id: i64,
    pub year: Year,
}

/// What is said of a year that is taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum YearSaying {
    /// What it holds, what it would change, and whether it is wanted.
    Shown(YearView),
    /// It is gone by already.
    Same {
        year: i32,
    },
    Adopted {
        year: i32,
    },
    /// None of that year was shown lately, or it has been taken.
    NoneShown,
}

/// A year before it is taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearView {
    pub id: i64,
    pub view: CalendarView,
    /// Of a year that is loaded: the days that would be free now, and those that would be worked.
    pub changed: Option<(Vec<NaiveDate>, Vec<NaiveDate>)>,
    /// The first schedules that would move.
    pub moved: Vec<MovedSchedule>,
    /// So many would move in all.
    pub moved_in_all: usize,
}

/// A schedule that would be due at another time, the first time that a day is another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedSchedule {
    /// `None`: of the district.
    pub team: Option<TeamId>,
    pub occasion: Occasion,
    pub from: NaiveDateTime,
    pub to: NaiveDateTime,
}

pub(super) fn show(situation: &Situation<'_>, span: CalendarSpan, now: Timestamp) -> Decision {
    let today = effective_day(now, situation.zone);
    let (year, month) = match span {
        CalendarSpan::ThisMonth => (today.year(), Some(today.month())),
        CalendarSpan::Month { year, month } => (year.unwrap_or(today.year()), Some(month)),
        CalendarSpan::Year(year) => (year, None),
    };
    Decision::say(Saying::Calendar(Box::new(view(situation.calendar, year, month, today))))
}

fn view(calendar: &Calendar, year: i32, month: Option<u32>, today: NaiveDate) -> CalendarView {
    let first = NaiveDate::from_ymd_opt(year, month.unwrap_or(1), 1).unwrap_or(today);
    let length = Months::new(if month.is_some() { 1 } else { 12 });
    let last = first.checked_add_months(length).and_then(|next| next.pred_opt()).unwrap_or(first);
    let days = || first.iter_days().take_while(|day| *day <= last);
    CalendarView {
        year,
        month,
        worked: days().filter(|day| calendar.is_worked(*day)).count(),
        holidays: calendar.holidays(first, last).cloned().collect(),
        made_up: days().filter(|day| calendar.kind(*day) == DayKind::MakeUp).collect(),
        notices: calendar.years().map(|(year, notice)| (year, notice.to_owned())).collect(),
    }
}

/// `/calendar YEAR NOTICE` and a line for each holiday: shown with what it would move, before it is taken.
pub(super) fn show_year(
    situation: &Situation<'_>,
    person: &Person,
    read: Result<Year, NoticeFault>,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let command = Command::AdoptYear;
    if !rights::may(person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    let year = read.map_err(Refusal::NoticeUnread)?;
    if situation.calendar.year(year.year) == Some(&year) {
        return Ok(told(YearSaying::Same { year: year.year }));
    }
    let calendar = situation
        .calendar
        .with(std::slice::from_ref(&year))
        .map_err(|faults| Refusal::NoticeUnread(NoticeFault::Impossible(faults)))?;
    let today = effective_day(now, situation.zone);
    let differs =
        days_of(year.year).filter(|day| calendar.is_worked(*day) != situation.calendar.is_worked(*day));
    let (worked, free): (Vec<_>, Vec<_>) = differs.partition(|day| calendar.is_worked(*day));
    let first = worked.iter().chain(&free).filter(|day| **day >= today).min().copied();
    let moved: Vec<_> = match (first, &situation.recalled) {
        (Some(first), Recalled::Schedules { all, .. }) => {
            let begins = Timestamp::at_wall(first.and_time(NaiveTime::MIN), situation.zone);
            let from = now.max(begins);
            all.iter().filter_map(|one| moved(one, situation.calendar, &calendar, from)).collect()
        }
        _ => Vec::new(),
    };
    let shown = YearView {
        id: 0,
        view: view(&calendar, year.year, None, today),
        changed: situation.calendar.knows(year.year).then_some((free, worked)),
        moved_in_all: moved.len(),
        moved: moved.into_iter().take(NAMED).collect(),
    };
    Ok(Decision::with(Effect::ShowYear { year }, Saying::Year(Box::new(YearSaying::Shown(shown)))))
}

fn moved(one: &Schedule, before: &Calendar, after: &Calendar, from: Timestamp) -> Option<MovedSchedule> {
    if one.dropped_at.is_some() {
        return None;
    }
    let first = |calendar| one.upcoming(calendar, 1, from).first().map(|due| due.wall);
    let (from, to) = (first(before)?, first(after)?);
    (from != to).then_some(MovedSchedule { team: one.team, occasion: one.occasion, from, to })
}

fn days_of(year: i32) -> impl Iterator<Item = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1);
    first.into_iter().flat_map(move |first| first.iter_days().take_while(move |day| day.year() == year))
}

/// `/calendar YEAR yes`, or the button below what was shown.
pub fn adopt_year(person: &Person, shown: Option<ShownYear>) -> Result<Decision, Refusal> {
    let command = Command::AdoptYear;
    if !rights::may(person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    Ok(match shown {
        None => told(YearSaying::NoneShown),
        Some(ShownYear { id, year }) => {
            let saying = Saying::Year(Box::new(YearSaying::Adopted { year: year.year }));
            Decision::with(Effect::AdoptYear { id }, saying)
        }
    })
}

fn told(saying: YearSaying) -> Decision {
    Decision::say(Saying::Year(Box::new(saying)))
}
