//! Days and stretches of days, relative to the day of sending.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// A day. Where the words leave it open which one, both readings are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// The last such day up to the day of sending.
    pub past: NaiveDate,
    /// The first such day from the day of sending on.
    pub coming: NaiveDate,
    pub said: Said,
    pub bound: Bound,
    pub clock: Option<Clock>,
}

/// What was said of a day, and so how far it is certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// 2023-03-20: the whole date.
    Whole,
    /// 今天, 下周五, in two weeks, last Monday: relative to the day of sending.
    Relative,
    /// 月底, end of May: the last day of something.
    End,
    /// 3月20号: no year.
    OfYear,
    /// 20号: neither year nor month.
    OfMonth,
    /// 周五, Friday: neither which week.
    Weekday,
    /// English `next Friday` and `last Monday`: read as of the week before or after, but some mean the nearest one.
    OtherWeek,
}

/// Which way a clause looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tense {
    /// It has happened.
    Past,
    /// It will or should.
    Coming,
}

/// How a day or duration bounds what is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// On the day itself; just so long.
    At,
    /// 前, 之前, by, before, until; 内, within.
    By,
    /// 起, 之后, from, since, after.
    From,
}

/// A time of day on a 24-hour clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    pub hour: u32,
    pub minute: u32,
    pub second: u32,
}

/// Days in a row, from the first on, up to the one after the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    /// The last such stretch that had begun by the day of sending.
    pub past: (NaiveDate, NaiveDate),
    /// The first such stretch that has not ended on the day of sending.
    pub coming: (NaiveDate, NaiveDate),
    pub period: Period,
    pub bound: Bound,
}

/// What kind of stretch it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// From some day to another.
    Days,
    Week,
    Weekend,
    /// 上旬, 中旬, 下旬, and "early", "mid", "late": no day of them is meant.
    PartOfMonth,
    Month,
    /// 1-3月: from a month to another.
    Months,
    Quarter,
    HalfYear,
    Year,
    /// 春季, 明年春天: no exact days.
    Season,
}

impl Date {
    /// The day that is meant by a clause of this tense.
    pub const fn on(&self, tense: Tense) -> NaiveDate {
        match tense {
            Tense::Past => self.past,
            Tense::Coming => self.coming,
        }
    }
}

impl Dates {
    /// The days that are meant by a clause of this tense: the first, and the one after the last.
    pub const fn during(&self, tense: Tense) -> (NaiveDate, NaiveDate) {
        match tense {
            Tense::Past => self.past,
            Tense::Coming => self.coming,
        }
    }
}

/// How far a day without a year is looked for: the 29th of February comes every four years, or every eight where a
/// century is no leap year.
const YEARS: i32 = 8;

impl Date {
    const fn open((past, coming): (NaiveDate, NaiveDate), said: Said) -> Self {
        Self { past, coming, said, bound: Bound::At, clock: None }
    }

    pub(super) const fn only(day: NaiveDate, said: Said) -> Self {
        Self::open((day, day), said)
    }

    pub(super) fn whole(year: i32, month: u32, day: u32) -> Option<Self> {
        Some(Self::only(NaiveDate::from_ymd_opt(year, month, day)?, Said::Whole))
    }

    /// The month and day of the years around the day of sending.
    pub fn of_year(month: u32, day: u32, today: NaiveDate) -> Option<Self> {
        let on = |year| NaiveDate::from_ymd_opt(year, month, day);
        let past = (today.year() - YEARS..=today.year()).rev().filter_map(on).find(|day| *day <= today)?;
        let coming = (today.year()..=today.year() + YEARS).filter_map(on).find(|day| *day >= today)?;
        Some(Self::open((past, coming), Said::OfYear))
    }

    /// The day of the months around the day of sending, and on this day of the week, if one was said.
    pub fn of_month(day: u32, weekday: Option<Weekday>, today: NaiveDate) -> Option<Self> {
        let first = today.with_day(1)?;
        let fits = |month: NaiveDate| {
            month.with_day(day).filter(|day| weekday.is_none_or(|weekday| day.weekday() == weekday))
        };
        // The same day of the month and week comes again within two years.
        let past = (0..24)
            .filter_map(|back| fits(first.checked_sub_months(Months::new(back))?))
            .find(|day| *day <= today)?;
        let coming = (0..24)
            .filter_map(|ahead| fits(first.checked_add_months(Months::new(ahead))?))
            .find(|day| *day >= today)?;
        Some(Self::open((past, coming), Said::OfMonth))
    }

    /// The days of the week around the day of sending.
    pub(super) fn weekday(weekday: Weekday, today: NaiveDate) -> Option<Self> {
        let back = today.weekday().days_since(weekday);
        let ahead = weekday.days_since(today.weekday());
        let past = today.checked_sub_days(Days::new(back.into()))?;
        let coming = today.checked_add_days(Days::new(ahead.into()))?;
        Some(Self::open((past, coming), Said::Weekday))
    }

    /// The day of another week: 1 is next week, -1 last.
    pub(super) fn of_week(weekday: Weekday, weeks: i64, today: NaiveDate) -> Option<Self> {
        let day = shifted(monday(today)?, weeks * 7 + i64::from(weekday.num_days_from_monday()))?;
        Some(Self::only(day, Said::Relative))
    }

    pub(super) fn from_today(days: i64, today: NaiveDate) -> Option<Self> {
        Some(Self::only(shifted(today, days)?, Said::Relative))
    }
}

impl Dates {
    pub(super) const fn only(days: (NaiveDate, NaiveDate), period: Period) -> Self {
        Self { past: days, coming: days, period, bound: Bound::At }
    }

    /// The month of the years around the day of sending.
    pub(super) fn month_of_year(month: u32, today: NaiveDate) -> Option<Self> {
        let of = |year| month_of(year, month);
        let past =
            (today.year() - 1..=today.year()).rev().filter_map(of).find(|(first, _)| *first <= today)?;
        let coming = (today.year()..=today.year() + 1).filter_map(of).find(|(_, end)| *end > today)?;
        Some(Self { past, coming, period: Period::Month, bound: Bound::At })
    }

    /// The last day.
    pub(super) fn last_day(&self) -> Option<Date> {
        Some(Date::open((self.past.1.pred_opt()?, self.coming.1.pred_opt()?), Said::End))
    }

    /// From so many months after the beginning on, so many months.
    pub(super) fn months_within(&self, skipped: u32, months: u32, period: Period) -> Option<Self> {
        let part = |(first, _): (NaiveDate, NaiveDate)| {
            let first = first.checked_add_months(Months::new(skipped))?;
            Some((first, first.checked_add_months(Months::new(months))?))
        };
        Some(Self { past: part(self.past)?, coming: part(self.coming)?, period, bound: self.bound })
    }

    /// Some of the days of a month, from one to before another; past the end they go to the end.
    pub(super) fn days_within(&self, first: u32, end: Option<u32>) -> Option<Self> {
        let part = |(month, next): (NaiveDate, NaiveDate)| {
            Some((month.with_day(first)?, end.map_or(Some(next), |end| month.with_day(end))?))
        };
        Some(Self {
            past: part(self.past)?,
            coming: part(self.coming)?,
            period: Period::PartOfMonth,
            bound: self.bound,
        })
    }
}

pub(super) fn shifted(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    day.checked_add_signed(chrono::TimeDelta::try_days(days)?)
}

pub(super) fn monday(day: NaiveDate) -> Option<NaiveDate> {
    day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into()))
}

/// The first day of a month and the one after its last.
pub(super) fn month_of(year: i32, month: u32) -> Option<(NaiveDate, NaiveDate)> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    Some((first, first.checked_add_months(Months::new(1))?))
}

/// The month so many months after that of a day.
pub(super) fn month_from(day: NaiveDate, months: i32) -> Option<(NaiveDate, NaiveDate)> {
    let all = day.year() * 12 + i32::try_from(day.month0()).ok()? + months;
    month_of(all.div_euclid(12), u32::try_from(all.rem_euclid(12)).ok()? + 1)
}

pub(super) fn year_of(year: i32) -> Option<(NaiveDate, NaiveDate)> {
    Some((NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year + 1, 1, 1)?))
}

/// The year that two digits stand for: of this century up to 49, of the last from 50 on.
pub(super) const fn century(year: i32) -> i32 {
    match year {
        0..=49 => 2000 + year,
        50..=99 => 1900 + year,
        year => year,
    }
}
