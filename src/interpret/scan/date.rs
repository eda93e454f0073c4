//! Days and stretches of days, relative to the day of sending.

use chrono::NaiveDate;

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
    /// English `next Friday`, which people mean in two ways; `coming` is the nearer day, `past` the Friday of next week.
    NextWeekday,
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
