//! The values in a text: numbers, shares, money, counts, stations, days, times and durations, each with its place.
//!
//! A scanner says what stands there, not what it means: whether 850万 is an investment, 三块 a price or 65% the state
//! of the works is for whoever reads the clause.

mod amount;
mod chinese;
mod clock;
mod date;
mod duration;
mod english;
mod number;
mod reader;
mod start;
mod unit;
mod when;

use super::normal::Normal;
use crate::domain::exact::Exact;
pub(super) use chinese::WEEKDAYS;
use chrono::NaiveDate;
pub use date::{Bound, Clock, Date, Dates, Period, Said, Tense};
use start::Start;
use std::ops::Range;

/// A value and where it stands, in bytes of the normal text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub at: Range<usize>,
    pub value: Value,
    pub precision: Precision,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number with nothing that says of what.
    Number(Number),
    /// 第三, 3rd, No. 5, 2#: which one, not how many.
    Ordinal(u32),
    /// In percent: 65.5 is `65.5%`.
    Percent(Exact),
    /// A difference of two shares, in percent: 5个百分点, 5个点, 2 points. It is no state of anything.
    Points(Exact),
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
    /// A code, a telephone number, an address of a page, a day that no year has: letters and digits that say nothing.
    Code,
}

/// A number as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    pub value: Exact,
    /// The largest word of size in it: 万 in 850万 and in 三万五.
    pub scale: Scale,
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
    /// 60-65%, 3至5万: anything from there to the value itself.
    Between {
        low: Exact,
    },
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
    pub reach: Reach,
}

/// What a length of time says beside how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// How long it lasts.
    Lasting,
    /// 内, within: not longer than that from now.
    Within,
    /// 前, ago: so long before now.
    Ago,
    /// 后, in, later: so long from now.
    Later,
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
    scan_from(text.text(), 0, today, start::look)
}

/// The first value that begins within a part of a text.
pub fn first_in(text: &str, part: &Range<usize>, today: NaiveDate) -> Option<Found> {
    let found = scan_from(text.get(..part.end)?, part.start, today, start::look);
    found.into_iter().next()
}

/// The values that begin where `look` says that one may.
fn scan_from(text: &str, from: usize, today: NaiveDate, look: fn(&str, usize, char) -> Start) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut at = from;
    while let Some(one) = reader::next(text, at) {
        let next = match look(text, at, one) {
            Start::In(bytes) => {
                at += bytes;
                continue;
            }
            Start::Here => longer(when::read(text, at, today), amount::read(text, at)),
        };
        match next {
            Some(next) => {
                at = next.at.end;
                found.push(next);
            }
            None => at += one.len_utf8(),
        }
    }
    found
}

/// Of two readings of a place the one that says more of it; where both do, it is a day.
fn longer(when: Option<Found>, amount: Option<Found>) -> Option<Found> {
    match (when, amount) {
        (Some(when), Some(amount)) => Some(if when.at.end >= amount.at.end { when } else { amount }),
        (when, amount) => when.or(amount),
    }
}

/// The bare numbers in a text beside what they are part of: in 850万元 the 850万, in 26根 the 26.
pub fn numerals(text: &Normal<'_>, found: &Found) -> Option<(Range<usize>, Exact)> {
    amount::numeral_within(text.text(), found)
}

#[cfg(test)]
mod tests;
