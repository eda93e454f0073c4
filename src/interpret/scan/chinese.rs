//! Days and stretches of days in Chinese: 下周五, 3月20号, 二〇二三年三月六日, 月底, 一季度, 近三天.

use super::date::{Date, Dates, Period, Said, century, monday, month_from, month_of, shifted, year_of};
use super::duration;
use super::number::{self, Style};
use super::reader::{after, before, blank, digits, is_han, named, next, rest};
use super::when::Written;
use chrono::{Datelike, Months, NaiveDate, Weekday};

/// Days by their distance from the day of sending. Some are also the beginning of other words.
const DAYS: [(&str, i64); 27] = [
    ("今天", 0),
    ("今日", 0),
    ("今儿", 0),
    ("今儿个", 0),
    ("今个", 0),
    ("昨天", -1),
    ("昨日", -1),
    ("昨儿", -1),
    ("昨个", -1),
    ("前天", -2),
    ("前日", -2),
    ("前儿", -2),
    ("大前天", -3),
    ("大前日", -3),
    ("明天", 1),
    ("明日", 1),
    ("明儿", 1),
    ("明个", 1),
    ("后天", 2),
    ("后日", 2),
    ("后儿", 2),
    ("大后天", 3),
    ("大后日", 3),
    ("本日", 0),
    ("今明", 0),
    ("翌日", 1),
    ("当天", 0),
];

/// What these begin when no day is meant.
const NO_DAY: [&str; 7] = ["今日头条", "明日之后", "明日之星", "今日说法", "后天性", "前天性", "今明"];

/// 今晚, 昨夜: the day by one character before a part of the day.
const SHORT: [(&str, i64); 3] = [("今", 0), ("昨", -1), ("明", 1)];

const WEEK: [&str; 3] = ["周", "星期", "礼拜"];

/// The days of the week, by what follows the word for it.
pub(in crate::interpret) const WEEKDAYS: [(&str, Weekday); 8] = [
    ("一", Weekday::Mon),
    ("二", Weekday::Tue),
    ("三", Weekday::Wed),
    ("四", Weekday::Thu),
    ("五", Weekday::Fri),
    ("六", Weekday::Sat),
    ("日", Weekday::Sun),
    ("天", Weekday::Sun),
];

/// Which week, month, quarter or year, by its distance from the present one.
const WHICH: [(&str, i32); 17] = [
    ("上上个", -2),
    ("上上", -2),
    ("上一个", -1),
    ("上一", -1),
    ("上个", -1),
    ("上", -1),
    ("本", 0),
    ("这个", 0),
    ("这一", 0),
    ("这", 0),
    ("当", 0),
    ("下一个", 1),
    ("下一", 1),
    ("下个", 1),
    ("下", 1),
    ("下下个", 2),
    ("下下", 2),
];

const YEARS: [(&str, i32); 10] = [
    ("大前年", -3),
    ("前年", -2),
    ("去年", -1),
    ("上年", -1),
    ("今年", 0),
    ("全年", 0),
    ("本年", 0),
    ("明年", 1),
    ("来年", 1),
    ("后年", 2),
];

/// What makes 5号 the name of a thing.
const NUMBERED: [&str; 44] = [
    "楼", "线", "地块", "标", "桩", "机", "塔", "厂", "院", "门", "库", "区", "段", "墩", "井", "泵", "坑",
    "路", "街", "桥", "车", "梯", "站", "房", "仓", "池", "柱", "梁", "承台", "孔", "炉", "线路", "公馆",
    "馆", "馆区", "铺", "口", "商", "栋", "洞", "隧", "点位", "文", "支",
];

/// The day and the stretch of days that begin here.
pub(super) fn read(
    text: &str,
    at: usize,
    today: NaiveDate,
) -> (Option<Written<Date>>, Option<Written<Dates>>) {
    let year = year(text, at, today);
    let stretch = near(text, at, today)
        .or_else(|| weeks(text, at, today))
        .or_else(|| months(text, at, year, today))
        .or_else(|| quarters(text, at, year, today))
        .or_else(|| years(text, year));
    let day = relative(text, at, today)
        .or_else(|| weekday(text, at, today))
        .or_else(|| feast(text, at, today))
        .or_else(|| with_month(text, at, year, today))
        .or_else(|| distant(text, at, today))
        .or_else(|| last_of(text, at, stretch, today));
    (day, stretch)
}

/// `今天`, `大后天`
fn relative(text: &str, at: usize, today: NaiveDate) -> Option<Written<Date>> {
    if NO_DAY.iter().any(|word| rest(text, at).starts_with(word)) || before(text, at) == Some('《') {
        return None;
    }
    if let Some((days, end)) = named(text, at, &DAYS) {
        // 国庆当天 is of that feast.
        if rest(text, at).starts_with("当天") && FEASTS.iter().any(|(feast, _)| text[..at].ends_with(feast))
        {
            return None;
        }
        return Some(Written { value: Date::from_today(days, today)?, end });
    }
    // 今晚, 明早; 说明晚点 and 证明 are words.
    let (days, end) = named(text, at, &SHORT)?;
    let parts = ["早", "晚", "晨", "夜", "上午", "中午", "下午", "傍晚"];
    let part = parts.into_iter().find(|part| rest(text, end).starts_with(part))?;
    let joined = before(text, at).is_some_and(|one| "说证声表光文透高聪".contains(one));
    let is_day = !joined && (days != 1 || next(text, end + part.len()) != Some('点'));
    is_day.then_some(Written { value: Date::from_today(days, today)?, end })
}

/// Which week, month or quarter; 马上, 以下 and 网上 are other words, and 1号楼上周五 and 5号线下半年 are not.
fn which(text: &str, at: usize) -> Option<(i32, usize)> {
    // 最晚下周五 is of the next week.
    let latest = ["最晚", "最早"].iter().any(|word| text[..at].ends_with(word));
    let other = !latest && before(text, at).is_some_and(|one| "马以之早晚网".contains(one));
    if other && next(text, at).is_some_and(|one| "上下".contains(one)) {
        return None;
    }
    named(text, at, &WHICH)
}

fn week_word(text: &str, at: usize) -> Option<usize> {
    WEEK.iter().find_map(|word| after(text, at, word))
}

/// `周五`, `下周五`, `上上个星期三`, `下下周一`, `周末` is a stretch
fn weekday(text: &str, at: usize, today: NaiveDate) -> Option<Written<Date>> {
    if before(text, at).is_some_and(|one| "每双单一两三四几".contains(one)) {
        return None;
    }
    let (weeks, from) = which(text, at).map_or((None, at), |(weeks, end)| (Some(weeks), end));
    let end = week_word(text, from)?;
    let (weekday, end) = named(text, end, &WEEKDAYS)?;
    // 周一 is a day, 一周一次 is not; 周五金 is a name.
    if next(text, end).is_some_and(|one| "次回遍金围".contains(one)) {
        return None;
    }
    let value = match weeks {
        Some(weeks) => Date::of_week(weekday, weeks.into(), today)?,
        None => Date::weekday(weekday, today)?,
    };
    Some(Written { value, end })
}

/// Days of the year that have a name, by month and day.
const FEASTS: [(&str, (u32, u32)); 11] = [
    ("清明节", (4, 5)),
    ("清明", (4, 5)),
    ("元旦节", (1, 1)),
    ("元旦", (1, 1)),
    ("五一节", (5, 1)),
    ("五一", (5, 1)),
    ("劳动节", (5, 1)),
    ("七一", (7, 1)),
    ("国庆节", (10, 1)),
    ("国庆", (10, 1)),
    ("十一", (10, 1)),
];

/// `元旦`, `国庆节`, `五一前`: a number such as 五一 only where it is told as a day.
fn feast(text: &str, at: usize, today: NaiveDate) -> Option<Written<Date>> {
    let ((month, day), end) = named(text, at, &FEASTS)?;
    let is_number = next(text, at).is_some_and(|one| number::digit(one).is_some() || one == '十');
    let apart = !before(text, at).is_some_and(|one| {
        one.is_alphanumeric() && (number::digit(one).is_some() || "第百分之十点月周路".contains(one))
    });
    let told = next(text, end).is_none_or(|one| BEHIND_A_FEAST.contains(one));
    let other = next(text, end).is_some_and(|one| "路街桥村镇".contains(one));
    let holds = if is_number { apart && told } else { !other };
    // 2021年国庆
    let said_year = (0..at)
        .rev()
        .take(LONGEST_YEAR)
        .filter(|from| text.is_char_boundary(*from))
        .find_map(|from| year(text, from, today).filter(|(_, end)| *end == at).map(|(year, _)| year));
    let value = match said_year {
        Some(year) => Date::whole(year, month, day),
        None => Date::of_year(month, day, today),
    };
    Some(Written { value: value.filter(|_| holds)?, end })
}

/// What may follow 五一 and 十一 where they are days: 五一前, 五一完成, 拖到五一了.
const BEHIND_A_FEAST: &str = "前之以,，。；!当那完主封通竣交送能就要开收合验移复节期放了";

/// In bytes: 二〇二三年.
const LONGEST_YEAR: usize = 15;

/// `2023年`, `二〇二三年`, `今年`: the year and where it ends.
pub(super) fn year(text: &str, at: usize, today: NaiveDate) -> Option<(i32, usize)> {
    if let Some((years, end)) = named(text, at, &YEARS) {
        return Some((today.year() + years, end));
    }
    if before(text, at).is_some_and(|one| one.is_ascii_digit() || number::digit(one).is_some() || one == '.')
    {
        return None;
    }
    let figures = digits(text, at);
    let mixed =
        figures.len() < 4 && next(text, at + figures.len()).is_some_and(|one| number::digit(one).is_some());
    let (value, from) = if figures.is_empty() || mixed {
        let mut value = 0;
        let mut end = at;
        let mut count = 0;
        while let Some(one) = next(text, end)
            && let Some(digit) = number::digit(one).or(one.to_digit(10).map(i64::from)).filter(|_| count < 5)
        {
            (value, end, count) = (value * 10 + i32::try_from(digit).ok()?, end + one.len_utf8(), count + 1);
        }
        match count {
            2 if before(text, at) != Some('第') && next(text, at) != Some('两') => (century(value), end),
            4 => (value, end),
            // 两千零四年
            _ => {
                let numeral = number::read(text, at).filter(|numeral| numeral.style == Style::Chinese)?;
                let value = i32::try_from(numeral.value.to_whole()?).ok()?;
                ((1900..2100).contains(&value).then_some(value)?, numeral.end)
            }
        }
    } else {
        let value: i32 = figures.parse().ok()?;
        match figures.len() {
            2 => (century(value), at + 2),
            4 => (value, at + 4),
            _ => return None,
        }
    };
    let end = after(text, blank(text, from), "年")?;
    // 20年后 is a distance, 10年质保 a stretch of time.
    let stretch = (figures.len() == 2 || from - at == 6)
        && next(text, end).is_some_and(|one| "后前内来多期间质保的".contains(one))
        && !(figures.starts_with('2') || figures.starts_with('0'));
    (!stretch && (1900..2100).contains(&value)).then_some((value, end))
}

/// A small number in digits or Chinese.
pub(super) fn small(text: &str, at: usize) -> Option<(u32, usize)> {
    let figures = digits(text, at);
    if !figures.is_empty() {
        return (figures.len() <= 2 && next(text, at + figures.len()) != Some('.'))
            .then_some((figures.parse().ok()?, at + figures.len()));
    }
    let numeral = number::read(text, at)?;
    let value = u32::try_from(numeral.value.to_whole()?).ok()?;
    matches!(numeral.style, Style::OneCharacter | Style::Chinese).then_some((value, numeral.end))
}

/// The month that was said, and where it ends.
fn month(text: &str, at: usize) -> Option<(Month, usize)> {
    let from = blank(text, at);
    if let Some((months, end)) = which(text, from)
        && let Some(end) = after(text, end, "月")
    {
        return Some((Month::Distant(months), end));
    }
    if !at_zero(text, from)
        && before(text, from).is_some_and(|one| {
            one.is_ascii_digit() || number::digit(one).is_some() || one == '.' || one == '第'
        })
    {
        return None;
    }
    if let Some(end) = after(text, from, "元月") {
        return Some((Month::OfYear(1), end));
    }
    let (number, end) = small(text, from)?;
    let end = after(text, blank(text, end), "月")?;
    (1..=12).contains(&number).then_some((Month::OfYear(number), end))
}

#[derive(Clone, Copy)]
enum Month {
    OfYear(u32),
    Distant(i32),
}

/// 正负零10号 is of the tenth: the zero belongs to the word before.
fn at_zero(text: &str, at: usize) -> bool {
    ["正负零", "出零"].iter().any(|word| text[..at].ends_with(word))
}

/// `3月20号`, `2023年3月6日`, `本月十日`, `去年5月8号`, `20号`, with the day of the week behind it.
fn with_month(text: &str, at: usize, year: Option<(i32, usize)>, today: NaiveDate) -> Option<Written<Date>> {
    let (said_year, from) = year.map_or((None, at), |(year, end)| (Some(year), blank(text, end)));
    let (said_month, from) = match month(text, from) {
        Some((month, end)) => (Some(month), blank(text, end)),
        None if said_year.is_none() => (None, at),
        None => return None,
    };
    if said_month.is_none()
        && !at_zero(text, at)
        && before(text, at).is_some_and(|one| {
            one.is_ascii_alphanumeric() || number::digit(one).is_some() || "第-/.十#".contains(one)
        })
    {
        return None;
    }
    let is_figure = next(text, from).is_some_and(|one| one.is_ascii_digit());
    let (day, end) = small(text, from).filter(|(day, _)| (1..=31).contains(day))?;
    let marked = after(text, blank(text, end), "日").or_else(|| after(text, blank(text, end), "号"));
    let end = match marked {
        Some(end) => end,
        // 八月十五: in Chinese the mark may be left out.
        None if said_month.is_some() && leads_to_a_day(text, end) => end,
        // 原定4月15，现在看得5月8号; 挪到这月25
        None if said_month.is_some() && is_figure && closes_a_day(text, end) => end,
        // 2月28就完了, 3月12封顶
        None if matches!(said_month, Some(Month::OfYear(_))) && is_figure && leads_on(text, end) => end,
        None if said_month.is_some() && !is_figure && from - at > 0 && !number::is_counted(text, end) => end,
        None => return None,
    };
    // 5号线 and 12号桩 are things, 7月20号洞通 and 12号桩基完成 are of a day.
    let behind = rest(text, end);
    let thing =
        |word: &&&str| behind.starts_with(**word) && (said_month.is_none() || ["楼", "线"].contains(*word));
    let names_a_thing = rest(text, end - '号'.len_utf8()).starts_with('号')
        && NUMBERED.iter().any(|word| thing(&word))
        && !["桩基", "机电"].iter().any(|word| behind.starts_with(word));
    if names_a_thing
        || (rest(text, end - 3).starts_with('日')
            && next(text, end).is_some_and(|one| "报均产光化志夜常".contains(one) && said_month.is_none()))
    {
        return None;
    }
    let value = match (said_year, said_month) {
        (Some(year), Some(Month::OfYear(month))) => Date::whole(year, month, day)?,
        (None, Some(Month::OfYear(month))) => Date::of_year(month, day, today)?,
        (year, Some(Month::Distant(months))) => {
            let year_back = year.map_or(0, |year| year - today.year());
            let (first, _) = month_from(today, months + year_back * 12)?;
            Date::only(first.with_day(day)?, Said::Relative)
        }
        (_, None) => Date::of_month(day, None, today)?,
    };
    Some(Written { value, end: with_weekday(text, end) })
}

/// Whether nothing stands behind `4月15` that it could count.
fn closes_a_day(text: &str, at: usize) -> bool {
    let is_grouped = || digits(text, at + 1).len() == 3;
    next(text, at).is_none_or(|one| "，。；、！,;!)前之完左".contains(one) && (one != ',' || !is_grouped()))
}

/// Whether a word goes on behind `2月28`, and no unit in which it would count.
fn leads_on(text: &str, at: usize) -> bool {
    next(text, at).is_some_and(|one| {
        is_han(one) && !"到至多余几来个点成分".contains(one) && number::digit(one).is_none()
    }) && !number::is_counted(text, at)
}

/// Whether `到8号` follows, as behind `3月5`.
fn leads_to_a_day(text: &str, at: usize) -> bool {
    let to = ["到", "至", "-", "~"].iter().find_map(|word| after(text, at, word));
    to.and_then(|to| small(text, to)).is_some_and(|(_, end)| rest(text, end).starts_with(['日', '号']))
}

/// Where `2月30日` ends, which no year has.
pub(super) fn no_such_day(text: &str, at: usize) -> Option<usize> {
    if before(text, at).is_some_and(char::is_alphanumeric) {
        return None;
    }
    let (month, end) = small(text, at)?;
    let (day, end) = small(text, after(text, end, "月")?)?;
    let end = after(text, end, "日").or_else(|| after(text, end, "号"))?;
    // In a leap year, which has all of them.
    NaiveDate::from_ymd_opt(2024, month, day).is_none().then_some(end)
}

/// Behind `，星期一` and `(周一)`, which only repeat the day.
fn with_weekday(text: &str, end: usize) -> usize {
    let opened = [",", "，", "("].iter().find_map(|sign| after(text, end, sign)).unwrap_or(end);
    let Some((_, after_day)) =
        week_word(text, blank(text, opened)).and_then(|from| named(text, from, &WEEKDAYS))
    else {
        return end;
    };
    if next(text, after_day) == Some(')') { after_day + 1 } else { after_day }
}

/// `三天后`, `5天前`, `两周以后`, `过三天`, `再过两天`: 三天内 is no day.
fn distant(text: &str, at: usize, today: NaiveDate) -> Option<Written<Date>> {
    let (from, passes) = ["再过", "再有", "过"]
        .iter()
        .find_map(|word| after(text, at, word))
        .map_or((at, false), |end| (end, true));
    let (length, end) = duration::read(text, from)?;
    let end = blank(text, end);
    let later = ["以后", "之后", "后"].iter().find_map(|word| after(text, end, word));
    let earlier = ["以前", "之前", "前"].iter().find_map(|word| after(text, end, word));
    if before(text, from).is_some_and(|one| "前后近过上下未去".contains(one)) && !passes {
        return None;
    }
    match (later, earlier) {
        (Some(end), _) => Some(Written { value: Date::only(length.after(today)?, Said::Relative), end }),
        (None, Some(end)) if !passes => {
            Some(Written { value: Date::only(length.before(today)?, Said::Relative), end })
        }
        (None, None) if passes && rest(text, at).starts_with('再') => {
            Some(Written { value: Date::only(length.after(today)?, Said::Relative), end })
        }
        _ => None,
    }
}

/// `月底`, `3月底`, `年末`, `季度末`, `下月底`
fn last_of(
    text: &str,
    at: usize,
    stretch: Option<Written<Dates>>,
    today: NaiveDate,
) -> Option<Written<Date>> {
    let ends = |from: usize| ["底", "末"].iter().find_map(|word| after(text, from, word));
    if let Some(from) = after(text, at, "月")
        && let Some(end) = ends(from)
    {
        let counted = before(text, at).is_some_and(|one| {
            is_han(one) && (number::digit(one).is_some() || "十个每".contains(one)) || one.is_ascii_digit()
        });
        if counted && !at_zero(text, at) {
            return None;
        }
        let value = Dates::only(month_from(today, 0)?, Period::Month).last_day()?;
        return Some(Written { value, end });
    }
    let of_another = |one: char| {
        one.is_ascii_alphanumeric()
            || number::digit(one).is_some()
            || "十百千几去今明后前本当每年周".contains(one)
    };
    if let Some(end) =
        after(text, at, "年").and_then(ends).filter(|_| !before(text, at).is_some_and(of_another))
    {
        let value = Dates::only(year_of(today.year())?, Period::Year).last_day()?;
        return Some(Written { value, end });
    }
    let whole = stretch?;
    let calendar =
        matches!(whole.value.period, Period::Month | Period::Quarter | Period::Year | Period::Week);
    // 去年年底
    let of_the_year =
        || after(text, whole.end, "年").and_then(ends).filter(|_| whole.value.period == Period::Year);
    let end = ends(whole.end).or_else(of_the_year).filter(|_| calendar)?;
    // 周末 is a weekend.
    (whole.value.period != Period::Week).then_some(Written { value: whole.value.last_day()?, end })
}

/// `近三天`, `过去十年`, `未来两天`, `前1周`, `上2个月`
fn near(text: &str, at: usize, today: NaiveDate) -> Option<Written<Dates>> {
    let back = [
        ("近", ()),
        ("最近", ()),
        ("近期", ()),
        ("过去", ()),
        ("过去的", ()),
        ("前", ()),
        ("上", ()),
        ("之前", ()),
    ];
    let ahead = [
        ("未来", ()),
        ("未来的", ()),
        ("今后", ()),
        ("接下来", ()),
        ("接下来的", ()),
        ("后", ()),
        ("之后", ()),
    ];
    let read = |from: usize| {
        duration::read(text, blank(text, from)).filter(|_| {
            let from = blank(text, from);
            next(text, from).is_some_and(|one| {
                one.is_ascii_digit() || number::digit(one).is_some() || "半几十".contains(one)
            })
        })
    };
    if before(text, at).is_some_and(|one| "马以之从大早晚路楼地网线".contains(one)) {
        return None;
    }
    if let Some((length, end)) = named(text, at, &back).and_then(|((), from)| read(from)) {
        let value = Dates::only((length.before(today)?, today), Period::Days);
        return Some(Written { value, end });
    }
    let (length, end) = named(text, at, &ahead).and_then(|((), from)| read(from))?;
    let tomorrow = today.succ_opt()?;
    Some(Written { value: Dates::only((tomorrow, length.after(tomorrow)?), Period::Days), end })
}

/// `本周`, `下下周`, `上周末`, `这礼拜`
fn weeks(text: &str, at: usize, today: NaiveDate) -> Option<Written<Dates>> {
    let (weeks, from) = match which(text, at) {
        Some((weeks, end)) => (weeks, week_word(text, end)?),
        None => (
            0,
            week_word(text, at).filter(|end| {
                next(text, *end) == Some('末') && !before(text, at).is_some_and(|one| "每双".contains(one))
            })?,
        ),
    };
    let first = shifted(monday(today)?, i64::from(weeks) * 7)?;
    if let Some(end) = after(text, from, "末") {
        let saturday = shifted(first, 5)?;
        return Some(Written { value: Dates::only((saturday, shifted(saturday, 2)?), Period::Weekend), end });
    }
    // 本周期, 下周边: other words.
    let other = next(text, from).is_some_and(|one| "期边围转年".contains(one))
        && next(text, from) != Some('期')
        || rest(text, from).starts_with("期性");
    (!other).then_some(Written { value: Dates::only((first, shifted(first, 7)?), Period::Week), end: from })
}

/// `3月`, `2023年3月份`, `上个月`, `1-3月`, `5月中旬`, `月初`
fn months(text: &str, at: usize, year: Option<(i32, usize)>, today: NaiveDate) -> Option<Written<Dates>> {
    if let Some((which, end)) = named(
        text,
        at,
        &[
            ("月初", Part::Early),
            ("月中", Part::Middle),
            ("上旬", Part::Early),
            ("中旬", Part::Middle),
            ("下旬", Part::Late),
        ],
    ) {
        if before(text, at).is_some_and(|one| {
            one.is_alphanumeric()
                && (one.is_ascii_digit() || number::digit(one).is_some() || "十个".contains(one))
        }) {
            return None;
        }
        let month = Dates::only(month_from(today, 0)?, Period::Month);
        return Some(Written { value: which.of(&month)?, end });
    }
    let (said_year, from) = year.map_or((None, at), |(year, end)| (Some(year), blank(text, end)));
    let from = after(text, from, "的").unwrap_or(from);
    let of = |month: Month| match (said_year, month) {
        (Some(year), Month::OfYear(month)) => Some(Dates::only(month_of(year, month)?, Period::Month)),
        (None, Month::OfYear(month)) => Dates::month_of_year(month, today),
        (year, Month::Distant(months)) => {
            let years = year.map_or(0, |year| year - today.year());
            Some(Dates::only(month_from(today, months + years * 12)?, Period::Month))
        }
    };
    // 1-3月, 1到3月份
    if let Some((first, end)) = small(text, from)
        && !before(text, from).is_some_and(|one| one.is_ascii_digit() || one == '-' || one == '.')
        && let Some(to) = ["-", "~", "至", "到"].iter().find_map(|word| after(text, blank(text, end), word))
        && let Some((last, end)) = small(text, blank(text, to))
        && let Some(end) = after(text, end, "月")
        && (1..=12).contains(&first)
        && (first..=12).contains(&last)
        && !digits_then_day(text, end)
    {
        let whole = of(Month::OfYear(first))?;
        let value = whole.months_within(0, last - first + 1, Period::Months)?;
        return Some(Written { value, end: after(text, end, "份").unwrap_or(end) });
    }
    let (said, end) = month(text, from)?;
    let end = after(text, end, "份").unwrap_or(end);
    let value = of(said)?;
    if let Some((which, end)) = named(
        text,
        end,
        &[
            ("上旬", Part::Early),
            ("中旬", Part::Middle),
            ("下旬", Part::Late),
            ("初", Part::Early),
            ("中", Part::Middle),
        ],
    ) && !(rest(text, end).starts_with('国') || rest(text, end).starts_with('学'))
    {
        return Some(Written { value: which.of(&value)?, end });
    }
    let nth_week = ["的第一周", "第一周"].iter().find_map(|word| after(text, end, word));
    if let Some(end) = nth_week {
        let week = |(first, _): (NaiveDate, NaiveDate)| {
            let monday = if first.weekday() == Weekday::Mon { first } else { shifted(monday(first)?, 7)? };
            Some((monday, shifted(monday, 7)?))
        };
        let value = Dates {
            past: week(value.past)?,
            coming: week(value.coming)?,
            period: Period::Week,
            bound: value.bound,
        };
        return Some(Written { value, end });
    }
    Some(Written { value, end })
}

/// Whether a day follows a month: then it is no stretch of months.
fn digits_then_day(text: &str, at: usize) -> bool {
    small(text, at).is_some_and(|(_, end)| rest(text, end).starts_with(['日', '号']))
}

#[derive(Clone, Copy)]
enum Part {
    Early,
    Middle,
    Late,
}

impl Part {
    fn of(self, month: &Dates) -> Option<Dates> {
        match self {
            Self::Early => month.days_within(1, Some(11)),
            Self::Middle => month.days_within(11, Some(21)),
            Self::Late => month.days_within(21, None),
        }
    }
}

/// `一季度`, `第一季度`, `本季度`, `上半年`, `春季`
fn quarters(text: &str, at: usize, year: Option<(i32, usize)>, today: NaiveDate) -> Option<Written<Dates>> {
    let (said_year, from) = year.map_or((None, at), |(year, end)| (Some(year), blank(text, end)));
    let from = after(text, from, "的").unwrap_or(from);
    let whole = Dates::only(year_of(said_year.unwrap_or(today.year()))?, Period::Year);
    let halves = [("上半年", 0), ("前半年", 0), ("下半年", 6), ("后半年", 6)];
    if let Some((skipped, end)) = named(text, from, &halves) {
        return Some(Written { value: whole.months_within(skipped, 6, Period::HalfYear)?, end });
    }
    let seasons = [("春", 2), ("夏", 5), ("秋", 8), ("冬", 11)];
    if let Some((skipped, end)) = named(text, from, &seasons)
        && let Some(end) = after(text, end, "季").or_else(|| after(text, end, "天"))
        && (said_year.is_some() || !next(text, end).is_some_and(is_han))
    {
        return Some(Written { value: whole.months_within(skipped, 3, Period::Season)?, end });
    }
    if let Some((quarters, end)) = which(text, from)
        && let Some(end) = after(text, end, "季度")
    {
        let begun = i32::try_from(today.month0() % 3).ok()?;
        let (first, _) = month_from(today, quarters * 3 - begun)?;
        let value = Dates::only((first, first.checked_add_months(Months::new(3))?), Period::Quarter);
        return Some(Written { value, end });
    }
    let from = after(text, from, "第").unwrap_or(from);
    let (quarter, end) = small(text, from).filter(|(quarter, _)| (1..=4).contains(quarter))?;
    let end = after(text, end, "季度")?;
    Some(Written { value: whole.months_within((quarter - 1) * 3, 3, Period::Quarter)?, end })
}

/// `2023年`, `今年`, `年内`, `全年` says no more than 今年
fn years(text: &str, year: Option<(i32, usize)>) -> Option<Written<Dates>> {
    let (year, end) = year?;
    let other = next(text, end).is_some_and(|one| "级龄糕".contains(one));
    (!other).then_some(Written { value: Dates::only(year_of(year)?, Period::Year), end })
}

/// All that a value read here may begin with.
pub(super) fn starts() -> impl Iterator<Item = &'static str> {
    let days = DAYS.iter().chain(&SHORT).map(|(word, _)| *word);
    let which = WHICH.iter().chain(&YEARS).map(|(word, _)| *word);
    let near = ["近", "最近", "过", "前", "上", "之", "未", "今", "接", "后", "再"];
    days.chain(which)
        .chain(WEEK)
        .chain(near)
        .chain(["月", "年", "中旬", "春", "夏", "秋", "冬"])
        .chain(FEASTS.iter().map(|(word, _)| *word))
}
