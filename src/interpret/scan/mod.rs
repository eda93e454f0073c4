//! The values in a text: numbers, shares, money, counts, stations, days, times and durations, each with its place.
//!
//! A scanner says what stands there, not what it means: whether 850万 is an investment, 三块 a price or 65% the state
//! of the works is for whoever reads the clause.

mod date;
mod number;

use super::normal::Normal;
use crate::domain::exact::Exact;
use chrono::NaiveDate;
pub use date::{Bound, Clock, Date, Dates, Period, Said, Tense};
use std::ops::Range;

/// A value and where it stands, in bytes of the normal text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub at: Range<usize>,
    pub value: Value,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number with nothing that says of what.
    Number(Number),
    /// 第三, 3rd, No. 5, 2#: which one, not how many.
    Ordinal(u32),
    /// In percent: 65.5 is `65.5%`.
    Percent(Exact),
    /// In whole units of the currency: yuan, not fen.
    Money {
        amount: Exact,
        currency: Currency,
    },
    /// So many of something: 26根, 120米, 42 ppl. The unit stands as it was written, in the normal text.
    Count {
        number: Number,
        unit: Range<usize>,
    },
    /// So many out of so many: 128/360, 128 of 360.
    Part {
        part: Exact,
        whole: Exact,
    },
    /// K0+680: metres from the beginning of the line.
    Station(Exact),
    Date(Date),
    /// Some days in a row: a month, a week, 3月1日至5日.
    Dates(Dates),
    /// A time of day by itself.
    Clock(Clock),
    Duration(Duration),
    /// A code, a telephone number, an address of a page: letters and digits that count nothing.
    Code,
}

/// A number as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    pub value: Exact,
    /// The largest word of size in it: 万 in 850万 and in 三万五.
    pub scale: Scale,
    pub precision: Precision,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    None,
    /// 百, 千, hundred, thousand, k
    Thousand,
    /// 万, w
    TenThousand,
    /// million, mln, 百万
    Million,
    /// 亿, billion, bn and more
    HundredMillion,
}

/// Whether more was meant than the number says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    Exact,
    /// 十余万, 二十多, 100+: more than that.
    More,
}

/// In what an amount is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Currency {
    /// 元, 块, RMB, CNY, yuan, ¥
    Yuan,
    /// Another, by its three letters (ISO 4217), or its name where it has none of its own (`dollar`).
    Other(&'static str),
}

/// A stretch of time, as the sum of what was said: 一个星期又三天.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duration {
    pub parts: Vec<(Exact, TimeUnit)>,
    pub bound: Bound,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimeUnit {
    Second,
    Minute,
    Hour,
    Day,
    /// 工作日: by the working calendar, which is not known here.
    WorkingDay,
    Week,
    Month,
    Quarter,
    Year,
}

/// The values of a text in their order; they do not overlap. `today` is the day of sending.
pub fn scan(text: &Normal<'_>, today: NaiveDate) -> Vec<Found> {
    let _ = today;
    number::scan(text.text())
}
