//! Stretches of time: three days, 半个月, two working days.

use super::number::{self, Style};
use super::reader::{after, before, begins, blank, is_han, named, next, rest};
use super::{Duration, Reach, TimeUnit};
use crate::domain::exact::Exact;
use chrono::{Days, Months, NaiveDate};

use TimeUnit::{Day, Hour, Minute, Month, Quarter, Second, Week, WorkingDay, Year};

/// Words of time, with how many of the unit one of them is.
const UNITS: [(&str, (TimeUnit, i64)); 70] = [
    ("秒", (Second, 1)),
    ("秒钟", (Second, 1)),
    ("分钟", (Minute, 1)),
    ("刻钟", (Minute, 15)),
    ("小时", (Hour, 1)),
    ("个小时", (Hour, 1)),
    ("个钟头", (Hour, 1)),
    ("个点儿", (Hour, 1)),
    ("点儿", (Hour, 1)),
    ("天", (Day, 1)),
    ("天天", (Day, 1)),
    ("日内", (Day, 1)),
    ("个白天", (Day, 1)),
    ("宿", (Day, 1)),
    ("工作日", (WorkingDay, 1)),
    ("个工作日", (WorkingDay, 1)),
    ("工日", (WorkingDay, 1)),
    ("周", (Week, 1)),
    ("个周", (Week, 1)),
    ("星期", (Week, 1)),
    ("个星期", (Week, 1)),
    ("个礼拜", (Week, 1)),
    ("礼拜", (Week, 1)),
    ("个月", (Month, 1)),
    ("个多月", (Month, 1)),
    ("个季度", (Quarter, 1)),
    ("年", (Year, 1)),
    ("周年", (Year, 1)),
    ("second", (Second, 1)),
    ("seconds", (Second, 1)),
    ("secs", (Second, 1)),
    ("minute", (Minute, 1)),
    ("minutes", (Minute, 1)),
    ("min", (Minute, 1)),
    ("mins", (Minute, 1)),
    ("hour", (Hour, 1)),
    ("hours", (Hour, 1)),
    ("hr", (Hour, 1)),
    ("hrs", (Hour, 1)),
    ("h", (Hour, 1)),
    ("day", (Day, 1)),
    ("days", (Day, 1)),
    ("d", (Day, 1)),
    ("night", (Day, 1)),
    ("nights", (Day, 1)),
    ("working day", (WorkingDay, 1)),
    ("working days", (WorkingDay, 1)),
    ("business day", (WorkingDay, 1)),
    ("business days", (WorkingDay, 1)),
    ("work day", (WorkingDay, 1)),
    ("work days", (WorkingDay, 1)),
    ("workday", (WorkingDay, 1)),
    ("workdays", (WorkingDay, 1)),
    ("week", (Week, 1)),
    ("weeks", (Week, 1)),
    ("wk", (Week, 1)),
    ("wks", (Week, 1)),
    ("fortnight", (Week, 2)),
    ("fortnights", (Week, 2)),
    ("month", (Month, 1)),
    ("months", (Month, 1)),
    ("mth", (Month, 1)),
    ("mths", (Month, 1)),
    ("quarter", (Quarter, 1)),
    ("quarters", (Quarter, 1)),
    ("year", (Year, 1)),
    ("years", (Year, 1)),
    ("yr", (Year, 1)),
    ("yrs", (Year, 1)),
    ("y", (Year, 1)),
];

/// Amounts of time without a number: a few is at least three, as far as anybody knows.
const VAGUE: [(&str, i64); 19] = [
    ("a couple of", 2),
    ("couple of", 2),
    ("a few", 3),
    ("few", 3),
    ("some", 3),
    ("several", 3),
    ("another", 1),
    ("all", 1),
    ("all-", 1),
    ("full", 1),
    ("full-", 1),
    ("whole", 1),
    ("a", 1),
    ("an", 1),
    ("a full", 1),
    ("a whole", 1),
    ("整", 1),
    ("整整", 1),
    ("整个", 1),
];

/// Halves: the word, the unit and how many of it a whole is.
const HALVES: [(&str, TimeUnit); 12] = [
    ("半天", Day),
    ("半日", Day),
    ("半个月", Month),
    ("半月", Month),
    ("半年", Year),
    ("半个小时", Hour),
    ("半小时", Hour),
    ("half a day", Day),
    ("half day", Day),
    ("half an hour", Hour),
    ("half a year", Year),
    ("half an year", Year),
];

/// The stretch of time that begins here, without a bound, and where it ends.
pub(super) fn read(text: &str, at: usize) -> Option<(Duration, usize)> {
    if !begins(text, at) && next(text, at).is_some_and(|one| one.is_ascii_alphanumeric()) {
        return None;
    }
    let (first, mut end) = part(text, at)?;
    let mut parts = vec![first];
    // 一年又一个月21天, 2 years 1 month and 21 days
    while parts.len() < 6 {
        let from = ["又", "零", "and", ", and", ","]
            .iter()
            .find_map(|word| after(text, blank(text, end), word))
            .map_or_else(|| blank(text, end), |end| blank(text, end));
        let Some((more, behind)) = part(text, from) else { break };
        let same_script = rest(text, behind - 1).starts_with(|one: char| one.is_ascii())
            == rest(text, end - 1).starts_with(|one: char| one.is_ascii());
        let counted = |unit: &TimeUnit| *unit == more.1 || *unit == WorkingDay;
        if !same_script || more.1 == WorkingDay || parts.iter().any(|(_, unit)| counted(unit)) {
            break;
        }
        parts.push(more);
        end = behind;
    }
    // "ten days' time"
    let end = ["' time", "'s time", " time"].iter().find_map(|word| after(text, end, word)).unwrap_or(end);
    Some((Duration { parts, reach: Reach::Lasting }, end))
}

fn part(text: &str, at: usize) -> Option<((Exact, TimeUnit), usize)> {
    let half = Exact::fraction(1, 2)?;
    if before(text, at).is_none_or(|one| !"上下前后".contains(one))
        && let Some((unit, end)) = named(text, at, &HALVES)
    {
        return Some(((half, unit), end));
    }
    if let Some(from) = after(text, at, "half")
        && let Some(((unit, times), end)) = unit(text, blank(text, from))
    {
        return Some(((half.times(Exact::whole(times))?, unit), end));
    }
    if let Some((count, from)) = named(text, at, &VAGUE)
        && let Some(((unit, times), end)) = unit(text, blank(text, from))
        && end > from
        && !(rest(text, at).starts_with("all") && count == 1 && rest(text, end).starts_with('s'))
    {
        return Some(((Exact::whole(count * times), unit), end));
    }
    let numeral = number::read(text, at)?;
    let from = numeral.unit;
    let spaced = blank(text, from);
    let hyphen = if next(text, spaced) == Some('-') { spaced + 1 } else { spaced };
    let ((unit, times), end) = unit(text, hyphen)?;
    let word = rest(text, hyphen);
    // 2023年 and 23年 are years, 3月 a month, 第三年 and 二年级 no time at all.
    let is_year = unit == Year && word.starts_with('年') && matches!(numeral.style, Style::Digits(2 | 4));
    // One letter belongs to digits: 10d, 3y, 24h.
    let one_letter = end == hyphen + 1 && word.starts_with(|one: char| one.is_ascii_alphabetic());
    if is_year
        || before(text, at) == Some('第')
        || word.starts_with("年级")
        || (one_letter && (spaced != from || hyphen != from))
    {
        return None;
    }
    // The twenty second is a day, if it is anything.
    if rest(text, hyphen).starts_with("second") && end == hyphen + 6 && numeral.value != Exact::ONE {
        return None;
    }
    let mut value = numeral.value.times(Exact::whole(times))?;
    let mut end = end;
    if let Some(behind) = after(text, end, "半")
        .filter(|behind| !next(text, *behind).is_some_and(|one| "年月天日小个".contains(one)))
    {
        (value, end) = (value.plus(half)?, behind);
    } else if let Some(behind) = after(text, blank(text, end), "and a half") {
        (value, end) = (value.plus(half)?, behind);
    } else if let Some(behind) = after(text, blank(text, end), "and a quarter") {
        (value, end) = (value.plus(Exact::fraction(1, 4)?)?, behind);
    }
    Some(((value, unit), end))
}

fn unit(text: &str, at: usize) -> Option<((TimeUnit, i64), usize)> {
    // 一个半月, 两个半小时: the half stands before the unit.
    let (unit, end) = named(text, at, &UNITS)?;
    // 三天内: the word for the bound is no part of the unit.
    let end = if rest(text, at).starts_with("日内") { end - "内".len() } else { end };
    // 天然, 年度, 周边, 天窗, 周围: other words.
    let other = [
        "天然", "天窗", "天花", "天桥", "天井", "周边", "周围", "周转", "年度", "年产", "年级", "年底",
        "年初", "年中", "秒杀",
    ]
    .iter()
    .any(|word| rest(text, at).starts_with(word));
    let joined =
        next(text, end).is_some_and(|one| one.is_ascii_digit()) && !rest(text, at).starts_with(is_han);
    (!other && !joined).then_some((unit, end))
}

impl Duration {
    /// The day so long after another, where whole days, weeks, months or years are meant.
    pub fn after(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.shift(day, NaiveDate::checked_add_months, NaiveDate::checked_add_days)
    }

    /// The day so long before another.
    pub fn before(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.shift(day, NaiveDate::checked_sub_months, NaiveDate::checked_sub_days)
    }

    fn shift(
        &self,
        day: NaiveDate,
        by_months: fn(NaiveDate, Months) -> Option<NaiveDate>,
        by_days: fn(NaiveDate, Days) -> Option<NaiveDate>,
    ) -> Option<NaiveDate> {
        let (mut months, mut days) = (0_u32, 0_u64);
        for (count, unit) in &self.parts {
            let half = |unit_days: i64| count.times(Exact::whole(unit_days)).map(Exact::floor);
            match (unit, count.to_whole()) {
                (Day, Some(count)) => days += u64::try_from(count).ok()?,
                (Week, Some(count)) => days += u64::try_from(count).ok()?.checked_mul(7)?,
                (Month, Some(count)) => months += u32::try_from(count).ok()?,
                (Quarter, Some(count)) => months += u32::try_from(count).ok()?.checked_mul(3)?,
                (Year, Some(count)) => months += u32::try_from(count).ok()?.checked_mul(12)?,
                // 半个月 is fifteen days, 一年半 eighteen months, 两天半 the third day.
                (Month, None) => days += u64::try_from(half(30)?).ok()?,
                (Year, None) => months += u32::try_from(half(12)?).ok()?,
                (Week, None) => days += u64::try_from(half(7)?).ok()?,
                (Day, None) => days += u64::try_from(half(1)?).ok()?,
                (Quarter, None) | (Second | Minute | Hour | WorkingDay, _) => return None,
            }
        }
        by_days(by_months(day, Months::new(months))?, Days::new(days))
    }
}

/// All that a value read here may begin with.
pub(super) fn starts() -> impl Iterator<Item = &'static str> {
    VAGUE.iter().map(|(word, _)| *word).chain(HALVES.iter().map(|(word, _)| *word))
}
