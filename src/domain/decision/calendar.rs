//! `/calendar`: which days are worked, and where that is known from.

use super::{Decision, Saying, Situation};
use crate::domain::calendar::{DayKind, Holiday};
use crate::domain::intent::CalendarSpan;
use crate::domain::time::{Timestamp, effective_day};
use chrono::{Datelike, Months, NaiveDate};

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

pub(super) fn show(situation: &Situation<'_>, span: CalendarSpan, now: Timestamp) -> Decision {
    let calendar = situation.calendar;
    let today = effective_day(now, situation.zone);
    let (year, month) = match span {
        CalendarSpan::ThisMonth => (today.year(), Some(today.month())),
        CalendarSpan::Month { year, month } => (year.unwrap_or(today.year()), Some(month)),
        CalendarSpan::Year(year) => (year, None),
    };
    let first = NaiveDate::from_ymd_opt(year, month.unwrap_or(1), 1).unwrap_or(today);
    let length = Months::new(if month.is_some() { 1 } else { 12 });
    let last = first.checked_add_months(length).and_then(|next| next.pred_opt()).unwrap_or(first);
    let days = || first.iter_days().take_while(|day| *day <= last);
    Decision::say(Saying::Calendar(Box::new(CalendarView {
        year,
        month,
        worked: days().filter(|day| calendar.is_worked(*day)).count(),
        holidays: calendar.holidays(first, last).cloned().collect(),
        made_up: days().filter(|day| calendar.kind(*day) == DayKind::MakeUp).collect(),
        notices: calendar.years().map(|(year, notice)| (year, notice.to_owned())).collect(),
    })))
}
