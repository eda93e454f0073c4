//! Days and stretches of days in English: next Friday, 20 March, the 21st, in two weeks, end of May, Q3.

use super::clock::END_OF_DAY;
use super::date::{Date, Dates, Period, Said, century, monday, month_from, month_of, shifted, year_of};
use super::duration;
use super::number::{self, Style};
use super::reader::{after, before, begins, blank, digits, is_han, latin, named, next, rest};
use super::when::Written;
use chrono::{Datelike, Months, NaiveDate, Weekday};

/// How many characters around a date show in which language it is.
const NEAR: usize = 40;

const DAYS: [(&str, i64); 24] = [
    ("today", 0),
    ("tdy", 0),
    ("tonight", 0),
    ("this morning", 0),
    ("this afternoon", 0),
    ("this evening", 0),
    ("this night", 0),
    ("yesterday", -1),
    ("yest", -1),
    ("ystd", -1),
    ("ystrdy", -1),
    ("yday", -1),
    ("y'day", -1),
    ("ytd'day", -1),
    ("last night", -1),
    ("last nite", -1),
    ("tomorrow", 1),
    ("tmrw", 1),
    ("tmr", 1),
    ("tomoz", 1),
    ("the day before yesterday", -2),
    ("day before yesterday", -2),
    ("the day after tomorrow", 2),
    ("day after tomorrow", 2),
];

const MORE_DAYS: [(&str, i64); 8] = [
    ("the day after tmrw", 2),
    ("day after tmrw", 2),
    ("the next day", 1),
    ("next day", 1),
    ("the previous day", -1),
    ("the last day", -1),
    ("last day", -1),
    ("past day", -1),
];

pub(super) const WEEKDAYS: [(&str, Weekday); 19] = [
    ("monday", Weekday::Mon),
    ("mon", Weekday::Mon),
    ("tuesday", Weekday::Tue),
    ("tue", Weekday::Tue),
    ("tues", Weekday::Tue),
    ("wednesday", Weekday::Wed),
    ("wed", Weekday::Wed),
    ("weds", Weekday::Wed),
    ("thursday", Weekday::Thu),
    ("thu", Weekday::Thu),
    ("thur", Weekday::Thu),
    ("thurs", Weekday::Thu),
    ("friday", Weekday::Fri),
    ("fri", Weekday::Fri),
    ("saturday", Weekday::Sat),
    ("sat", Weekday::Sat),
    ("sunday", Weekday::Sun),
    ("sun", Weekday::Sun),
    ("sundays", Weekday::Sun),
];

const MONTHS: [(&str, u32); 24] = [
    ("january", 1),
    ("jan", 1),
    ("february", 2),
    ("feb", 2),
    ("march", 3),
    ("mar", 3),
    ("april", 4),
    ("apr", 4),
    ("may", 5),
    ("june", 6),
    ("jun", 6),
    ("july", 7),
    ("jul", 7),
    ("august", 8),
    ("aug", 8),
    ("september", 9),
    ("sep", 9),
    ("sept", 9),
    ("october", 10),
    ("oct", 10),
    ("november", 11),
    ("nov", 11),
    ("december", 12),
    ("dec", 12),
];

const ORDINALS: [(&str, u32); 21] = [
    ("first", 1),
    ("second", 2),
    ("third", 3),
    ("fourth", 4),
    ("fifth", 5),
    ("sixth", 6),
    ("seventh", 7),
    ("eighth", 8),
    ("ninth", 9),
    ("tenth", 10),
    ("eleventh", 11),
    ("twelfth", 12),
    ("thirteenth", 13),
    ("fourteenth", 14),
    ("fifteenth", 15),
    ("sixteenth", 16),
    ("seventeenth", 17),
    ("eighteenth", 18),
    ("nineteenth", 19),
    ("twentieth", 20),
    ("thirtieth", 30),
];

/// Which week, month or year, by its distance from the present one.
const WHICH: [(&str, i32); 11] = [
    ("this", 0),
    ("the current", 0),
    ("current", 0),
    ("this coming", 1),
    ("next", 1),
    ("the next", 1),
    ("following", 1),
    ("the following", 1),
    ("last", -1),
    ("the last", -1),
    ("previous", -1),
];

/// Words before a day that say it is one, where the word could be another.
const LEADS: [&str; 20] = [
    "on", "by", "in", "of", "until", "till", "before", "after", "since", "from", "to", "this", "next",
    "last", "the", "end", "early", "mid", "late", "for",
];

fn led(text: &str, at: usize) -> bool {
    let head = text.get(..at).unwrap_or("").trim_end_matches([' ', '-', '~']);
    LEADS.iter().any(|word| {
        head.strip_suffix(word).is_some_and(|rest| !rest.ends_with(|one: char| one.is_ascii_alphanumeric()))
    })
}

/// The day and the stretch of days that begin here.
pub(super) fn read(
    text: &str,
    at: usize,
    today: NaiveDate,
) -> (Option<Written<Date>>, Option<Written<Dates>>) {
    if begins(text, at) { (day(text, at, today), stretch(text, at, today)) } else { (None, None) }
}

fn day(text: &str, at: usize, today: NaiveDate) -> Option<Written<Date>> {
    end_of(text, at, today)
        .or_else(|| relative(text, at, today))
        .or_else(|| weekday(text, at, today))
        .or_else(|| nth_weekday(text, at, today))
        .or_else(|| with_month(text, at, today))
        .or_else(|| of_this_month(text, at, today))
        .or_else(|| distant(text, at, today))
        .or_else(|| numeric(text, at, today))
        .or_else(|| alone(text, at, today))
}

fn relative(text: &str, at: usize, today: NaiveDate) -> Option<Written<Date>> {
    let (days, end) = named(text, at, &DAYS).or_else(|| named(text, at, &MORE_DAYS))?;
    // today's: of today, and today all the same; tomorrow, 13/04/21 says it again.
    let again = after(text, end, ",")
        .and_then(|from| numeric(text, blank(text, from), today))
        .filter(|day| day.value.said == Said::Whole);
    Some(again.unwrap_or(Written { value: Date::from_today(days, today)?, end }))
}

/// `Friday`, `next Friday`, `Tuesday next week`, `next week on Tuesday`, `Monday the 21st`, `Tue May 9`
fn weekday(text: &str, at: usize, today: NaiveDate) -> Option<Written<Date>> {
    let (which, from) =
        named(text, at, &WHICH).map_or((None, at), |(which, end)| (Some(which), blank(text, end)));
    // next week on Tuesday
    if let Some(weeks) = which
        && let Some(end) = week_word(text, from)
        && let Some((weekday, end)) = {
            let from = blank(text, end);
            let from = ["on", "- ", ","]
                .iter()
                .find_map(|word| after(text, from, word))
                .map_or(from, |end| blank(text, end));
            named(text, from, &WEEKDAYS)
        }
    {
        return Some(Written { value: Date::of_week(weekday, weeks.into(), today)?, end });
    }
    let past = ["this past", "past"].iter().find_map(|word| after(text, at, word));
    let coming =
        ["this upcoming", "upcoming", "coming", "this coming"].iter().find_map(|word| after(text, at, word));
    let from = past.or(coming).map_or(from, |end| blank(text, end));
    let (weekday, end) = named(text, from, &WEEKDAYS)?;
    // "with Mr. Sun"
    if text.get(..at).is_some_and(|before| TITLES.iter().any(|title| before.trim_end().ends_with(title))) {
        return None;
    }
    let is_short = matches!(text.get(from..end)?, "sat" | "sun" | "mon" | "wed");
    if text.get(from..end)? == "sundays" {
        return None;
    }
    if let Some(again) = date_behind(text, end, today, weekday) {
        return Some(again);
    }
    let is_led = led(text, at) && !text.get(..at).is_some_and(|head| head.trim_end().ends_with("the"));
    if is_short && from == at && !is_led && !stands_as_day(text, end) {
        return None;
    }
    // Tuesday of next week
    let week_from = blank(text, after(text, blank(text, end), "of").unwrap_or(end));
    if let Some((weeks, behind)) = named(text, week_from, &WHICH)
        && let Some(end) = week_word(text, blank(text, behind))
    {
        return Some(Written { value: Date::of_week(weekday, weeks.into(), today)?, end });
    }
    let value = match (past, coming, which) {
        (Some(_), ..) => Date::only(Date::weekday(weekday, today.pred_opt()?)?.past, Said::Relative),
        (_, Some(_), _) => Date::only(Date::weekday(weekday, today.succ_opt()?)?.coming, Said::Relative),
        (_, _, Some(0)) => Date::of_week(weekday, 0, today)?,
        (_, _, Some(weeks)) => Date { said: Said::OtherWeek, ..Date::of_week(weekday, weeks.into(), today)? },
        (None, None, None) => Date::weekday(weekday, today)?,
    };
    Some(Written { value, end })
}

/// What stands before the name of somebody.
const TITLES: [&str; 12] =
    ["mr", "mr.", "ms", "ms.", "mrs", "mrs.", "miss", "dr", "dr.", "engineer", "director", "manager"];

fn week_word(text: &str, at: usize) -> Option<usize> {
    ["week", "wk"].iter().find_map(|word| after(text, at, word))
}

/// Whether a short word such as `sat` ends like a day does.
fn stands_as_day(text: &str, end: usize) -> bool {
    let from = blank(text, end);
    next(text, from).is_none_or(|one| !one.is_alphabetic())
        || ["at", "am", "pm", "morning", "afternoon", "evening", "night", "next", "or"]
            .iter()
            .any(|word| after(text, from, word).is_some())
}

/// The date that a day of the week stands before: `May 9`, `(jun-15)`, `the 21st`, `7/6`, `21`.
fn date_behind(text: &str, end: usize, today: NaiveDate, weekday: Weekday) -> Option<Written<Date>> {
    let from = blank(text, end);
    let from = [",", "(", "-", "the"]
        .iter()
        .find_map(|sign| after(text, from, sign))
        .map_or(from, |end| blank(text, end));
    let from = after(text, from, "the").map_or(from, |end| blank(text, end));
    if let Some(day) = with_month(text, from, today)
        .or_else(|| numeric(text, from, today))
        .or_else(|| pointed(text, from, today))
    {
        return Some(closed(text, day));
    }
    let (day, behind) = ordinal(text, from).or_else(|| {
        let figures = digits(text, from);
        (figures.len() == 2 || text.get(end..from).is_some_and(|gap| gap.contains("the")))
            .then(|| Some((figures.parse().ok()?, from + figures.len())))
            .flatten()
            .or_else(|| {
                let numeral = number::read(text, from).filter(|one| {
                    one.style == Style::Words && text.get(end..from).is_some_and(|gap| gap.contains("the"))
                })?;
                Some((u32::try_from(numeral.value.to_whole()?).ok()?, numeral.end))
            })
    })?;
    let is_time = next(text, behind).is_some_and(|one| {
        one.is_alphanumeric()
            || one == '%'
            || ":-/.%".contains(one) && next(text, behind + 1).is_some_and(char::is_alphanumeric)
    });
    // "Monday, 12 anchors in" counts anchors.
    let counts = text.get(end..from).is_some_and(|gap| gap.contains(','))
        && digits(text, from).len() == behind - from
        && next(text, blank(text, behind)).is_some_and(char::is_alphabetic);
    if is_time
        || counts
        || ["am", "pm", "a.m", "p.m"].iter().any(|word| after(text, blank(text, behind), word).is_some())
    {
        return None;
    }
    Some(Written { value: Date::of_month(day, Some(weekday), today)?, end: behind })
}

fn closed(text: &str, day: Written<Date>) -> Written<Date> {
    if next(text, day.end) == Some(')') { Written { end: day.end + 1, ..day } } else { day }
}

/// `5.12`, `7-6`: a day only where something before it says so.
fn pointed(text: &str, at: usize, today: NaiveDate) -> Option<Written<Date>> {
    let first = digits(text, at);
    let sign = next(text, at + first.len()).filter(|one| ".-".contains(*one))?;
    let second = digits(text, at + first.len() + 1);
    let end = at + first.len() + 1 + second.len();
    let ends = !next(text, end).is_some_and(|one| {
        one.is_ascii_alphanumeric()
            || one == sign && next(text, end + 1).is_some_and(|one| one.is_ascii_digit())
            || one == '%'
    });
    if !(1..=2).contains(&first.len()) || !(1..=2).contains(&second.len()) || !ends {
        return None;
    }
    Some(Written { value: Date::of_year(first.parse().ok()?, second.parse().ok()?, today)?, end })
}

/// `21st`, `twenty first`, `second`
pub(super) fn ordinal(text: &str, at: usize) -> Option<(u32, usize)> {
    let figures = digits(text, at);
    if !figures.is_empty() {
        let end = ["st", "nd", "rd", "th"].iter().find_map(|word| after(text, at + figures.len(), word))?;
        return (figures.len() <= 2).then_some((figures.parse().ok()?, end));
    }
    if let Some((tens, from)) = named(text, at, &[("twenty", 20), ("thirty", 30)]) {
        let from = blank(text, if next(text, from) == Some('-') { from + 1 } else { from });
        let (units, end) = named(text, from, &ORDINALS).filter(|(units, _)| *units < 10)?;
        return Some((tens + units, end));
    }
    named(text, at, &ORDINALS)
}

/// `first friday of july`, `the second Monday of next month`, `third Tuesday`
fn nth_weekday(text: &str, at: usize, today: NaiveDate) -> Option<Written<Date>> {
    let from = after(text, at, "the").map_or(at, |end| blank(text, end));
    let (nth, from) = ordinal(text, from).filter(|(nth, _)| (1..=5).contains(nth))?;
    let (weekday, end) = named(text, blank(text, from), &WEEKDAYS)?;
    let nth_of = |(first, end): (NaiveDate, NaiveDate)| {
        let ahead = weekday.days_since(first.weekday()) + (nth - 1) * 7;
        shifted(first, ahead.into()).filter(|day| *day < end)
    };
    let from = ["of", "in"].iter().find_map(|word| after(text, blank(text, end), word));
    let Some(month) = from
        .and_then(|from| stretch(text, blank(text, from), today))
        .filter(|month| month.value.period == Period::Month)
    else {
        let day = nth_of(month_from(today, 0)?)?;
        return (from.is_none() && (from_the(text, at) || nth < 4))
            .then_some(Written { value: Date::only(day, Said::Relative), end });
    };
    let value = Date {
        past: nth_of(month.value.past)?,
        coming: nth_of(month.value.coming)?,
        ..Date::only(today, Said::OfYear)
    };
    Some(Written { value, end: month.end })
}

fn from_the(text: &str, at: usize) -> bool {
    after(text, at, "the").is_some()
}

/// A year behind a date: `, 2019`, ` of 1995`, ` in 2020`, `-2020`, ` two thousand and eighteen`.
fn year_behind(text: &str, end: usize, from_signs: &[&str], today: NaiveDate) -> Option<(i32, usize)> {
    let from = from_signs
        .iter()
        .find_map(|sign| after(text, blank(text, end), sign))
        .map_or_else(|| blank(text, end), |end| blank(text, end));
    let from = after(text, from, "in").map_or(from, |end| blank(text, end));
    let years = [("last year", -1), ("this year", 0), ("next year", 1)];
    if let Some((years, end)) = years.iter().find_map(|(word, years)| Some((years, after(text, from, word)?)))
    {
        return Some((today.year() + years, end));
    }
    let figures = digits(text, from);
    if figures.is_empty() {
        let numeral = number::read(text, from).filter(|one| one.style == Style::Words)?;
        let value = i32::try_from(numeral.value.to_whole()?).ok()?;
        if (1900..2100).contains(&value) {
            return Some((value, numeral.end));
        }
        // nineteen hundred ninety three
        return None;
    }
    let year: i32 = figures.parse().ok()?;
    let end = from + figures.len();
    let goes_on = next(text, end).is_some_and(|one| {
        one.is_ascii_alphanumeric()
            || ":%/".contains(one)
            || one == '.' && next(text, end + 1).is_some_and(|one| one.is_ascii_digit())
    });
    // Any other number is an amount: May 5 1500 m3.
    (figures.len() == 4 && !goes_on && (1900..2100).contains(&year)).then_some((year, end))
}

/// `20 March`, `March 20th, 2023`, `Oct-2`, `2019-aug-1`, `23/Sep/2020`, `12 of Nov`, `second of Aug.`
fn with_month(text: &str, at: usize, today: NaiveDate) -> Option<Written<Date>> {
    let joins = |from: usize| {
        let from = blank(text, from);
        ["-", "/", ".", ","]
            .iter()
            .find_map(|sign| after(text, from, sign))
            .map_or(from, |end| blank(text, end))
    };
    let value = |year: Option<(i32, usize)>, month: u32, day: u32, end: usize| match year {
        Some((year, end)) => Some(Written { value: Date::whole(year, month, day)?, end }),
        None => Some(Written { value: Date::of_year(month, day, today)?, end }),
    };
    if let Some((month, end)) = named(text, at, &MONTHS) {
        let dotted = if next(text, end) == Some('.') { end + 1 } else { end };
        let from = joins(dotted);
        // sep-2020-23
        if let Some((year, end)) = year_behind(text, end, &["-", "/"], today)
            .filter(|_| ["-", "/"].iter().any(|sign| after(text, end, sign).is_some()))
            && let Some(from) = ["-", "/"].iter().find_map(|sign| after(text, end, sign))
            && let Ok(day) = digits(text, from).parse()
        {
            return value(Some((year, from + digits(text, from).len())), month, day, 0);
        }
        let from = after(text, from, "the").map_or(from, |end| blank(text, end));
        let (day, end) = day_number(text, from)?;
        // "investment in June 12 million"
        let sizes = ["m", "mln", "million", "bn", "billion", "k", "thousand"];
        if sizes.iter().any(|size| after(text, blank(text, end), size).is_some()) {
            return None;
        }
        return value(year_behind(text, end, &[",", "of", "-", "/"], today), month, day, end);
    }
    // 2019-aug-1 and 2020/23/sep
    let figures = digits(text, at);
    if figures.len() == 4
        && let Ok(year) = figures.parse()
        && let Some(from) = ["-", "/", " "].iter().find_map(|sign| after(text, at + 4, sign))
    {
        if let Some((month, end)) = named(text, from, &MONTHS) {
            let from = joins(end);
            let (day, end) = day_number(text, from)?;
            return value(Some((year, end)), month, day, end);
        }
        let (day, end) = day_number(text, from)?;
        let (month, end) = ["-", "/"]
            .iter()
            .find_map(|sign| after(text, end, sign))
            .and_then(|from| named(text, from, &MONTHS))?;
        return value(Some((year, end)), month, day, end);
    }
    let from = after(text, at, "the").map_or(at, |end| blank(text, end));
    let (day, end) = day_number(text, from)?;
    let is_figure = next(text, from).is_some_and(|one| one.is_ascii_digit());
    let is_ordinal = is_figure && !digits(text, end - 1).starts_with(|one: char| one.is_ascii_digit());
    // 23-2020-September
    if let Some((year, end)) =
        ["-", "/"].iter().find_map(|sign| after(text, end, sign)).and_then(|from| year_behind_at(text, from))
        && let Some((month, end)) = ["-", "/"]
            .iter()
            .find_map(|sign| after(text, end, sign))
            .and_then(|from| named(text, from, &MONTHS))
    {
        return value(Some((year, end)), month, day, end);
    }
    let end = ["day of", "of"]
        .iter()
        .find_map(|word| after(text, blank(text, end), word))
        .map_or_else(|| joins(end), |end| blank(text, end));
    let (month, month_end) = named(text, end, &MONTHS)?;
    let year = year_behind(
        text,
        if next(text, month_end) == Some('.') { month_end + 1 } else { month_end },
        &[",", "of", "-", "/"],
        today,
    )
    .or_else(|| year_behind(text, month_end, &[",", "of", "-", "/"], today));
    // Building 3 may slip: the verb. "it is 30 May now"
    let behind = latin(text, blank(text, month_end));
    let is_verb = month == 5
        && !is_ordinal
        && year.is_none()
        && !led(text, from)
        && !behind.is_empty()
        && !AFTER_A_DAY.contains(&behind);
    if is_verb || before(text, at).is_some_and(|one| one == '.' || one == '$') {
        return None;
    }
    value(year, month, day, month_end)
}

fn year_behind_at(text: &str, at: usize) -> Option<(i32, usize)> {
    let figures = digits(text, at);
    let year = figures.parse().ok().filter(|year| (1900..2100).contains(year))?;
    (figures.len() == 4).then_some((year, at + 4))
}

/// The number of a day: `20`, `20th`, `twenty nine`, `twenty-first`
fn day_number(text: &str, at: usize) -> Option<(u32, usize)> {
    let fits = |(day, _): &(u32, usize)| (1..=31).contains(day);
    if let Some(found) = ordinal(text, at).filter(fits) {
        return Some(found);
    }
    let figures = digits(text, at);
    if !figures.is_empty() {
        let end = at + figures.len();
        let goes_on = next(text, end).is_some_and(|one| {
            one.is_ascii_alphabetic()
                || one == '%'
                || (one == '.' || one == ',' || one == ':')
                    && next(text, end + 1).is_some_and(|one| one.is_ascii_digit())
        });
        return (figures.len() <= 2 && !goes_on)
            .then(|| Some((figures.parse().ok()?, end)))
            .flatten()
            .filter(fits);
    }
    let numeral = number::read(text, at).filter(|one| one.style == Style::Words)?;
    let day = u32::try_from(numeral.value.to_whole()?).ok()?;
    // twenty one two thousand: the day ends before the year.
    if (1..=31).contains(&day) { Some((day, numeral.end)) } else { two_words(text, at) }
}

fn two_words(text: &str, at: usize) -> Option<(u32, usize)> {
    let (tens, from) = named(text, at, &[("twenty", 20), ("thirty", 30)])?;
    let units = [
        ("one", 1),
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("seven", 7),
        ("eight", 8),
        ("nine", 9),
    ];
    let (units, end) =
        named(text, blank(text, if next(text, from) == Some('-') { from + 1 } else { from }), &units)
            .unwrap_or((0, from));
    Some((tens + units, end))
}

/// `20th of next month`, `the 15th day of next month`, `the 21st`, `the 27`
fn of_this_month(text: &str, at: usize, today: NaiveDate) -> Option<Written<Date>> {
    let said_before = text.get(..at).is_some_and(|head| head.ends_with("the "));
    let (from, the) = after(text, at, "the").map_or((at, said_before), |end| (blank(text, end), true));
    let figures = digits(text, from);
    let (day, end) = ordinal(text, from).or_else(|| {
        (the && (1..=2).contains(&figures.len()))
            .then(|| Some((figures.parse().ok()?, from + figures.len())))
            .flatten()
    })?;
    let of = ["day of", "of"].iter().find_map(|word| after(text, blank(text, end), word));
    if let Some(from) = of
        && let Some((months, behind)) = named(text, blank(text, from), &WHICH)
        && let Some(end) = after(text, blank(text, behind), "month")
    {
        let (first, _) = month_from(today, months)?;
        return Some(Written { value: Date::only(first.with_day(day)?, Said::Relative), end });
    }
    // The 3rd floor, the first: no days.
    let from = blank(text, end);
    let ends = next(text, from).is_none_or(|one| {
        !one.is_alphanumeric() && !".%/-:#".contains(one)
            || one == '.' && !next(text, from + 1).is_some_and(|one| one.is_ascii_digit())
    }) || ["at", "around", "and", "or", "we", "is", "was", "to", "till", "until"]
        .iter()
        .any(|word| after(text, from, word).is_some());
    let begun = if said_before { at - "the ".len() } else { at };
    let as_day = !figures.is_empty() && the && led(text, begun);
    (as_day && ends).then_some(Written { value: Date::of_month(day, None, today)?, end })
}

/// `in two weeks`, `3 days ago`, `two days from tomorrow`, `a week later`, `2 weeks before May 13`
fn distant(text: &str, at: usize, today: NaiveDate) -> Option<Written<Date>> {
    let from_in = after(text, at, "in").map(|end| blank(text, end));
    let from = from_in.map_or(at, |from| after(text, from, "less than").map_or(from, |end| blank(text, end)));
    let (length, end) = duration::read(text, from)?;
    let from = blank(text, end);
    let only = |day: Option<NaiveDate>, end| Some(Written { value: Date::only(day?, Said::Relative), end });
    // Only a day that stands by itself, so that a chain of them is not followed.
    let other = |from: usize| {
        let from = blank(text, from);
        relative(text, from, today)
            .or_else(|| weekday(text, from, today))
            .or_else(|| with_month(text, from, today))
            .or_else(|| numeric(text, from, today))
    };
    for word in ["from", "after"] {
        if let Some(other) = after(text, from, word).and_then(other) {
            return only(length.after(other.value.coming), other.end);
        }
    }
    if let Some(other) = after(text, from, "before").and_then(other) {
        return only(length.before(other.value.coming), other.end);
    }
    for word in ["later", "from now", "hence"] {
        if let Some(end) = after(text, from, word) {
            return only(length.after(today), end);
        }
    }
    if let Some(end) = after(text, from, "ago") {
        return only(length.before(today), end);
    }
    // In two days of work: how long it took.
    let is_length = ["of", "since"].iter().any(|word| after(text, from, word).is_some());
    if from_in.is_none() || is_length { None } else { only(length.after(today), end) }
}

/// `2023-03-20`, `3/20`, `3/20/2023`, `20/3/2023`, `20230320`, `2010 01 29`
pub(super) fn numeric(text: &str, at: usize, today: NaiveDate) -> Option<Written<Date>> {
    if before(text, at).is_some_and(|one| one.is_ascii_digit() || "./$+#".contains(one)) {
        return None;
    }
    let first = digits(text, at);
    let ends = |end: usize| {
        let goes_on = next(text, end + 1).is_some_and(|one| one.is_ascii_digit());
        match next(text, end) {
            Some(one) if one.is_ascii_digit() || one == '%' => false,
            Some('/' | '.') => !goes_on,
            Some('-') => !goes_on || sign_before(text, end) != '-',
            _ => true,
        }
    };
    if first.len() == 8 {
        let part = |from: usize, to: usize| first.get(from..to).and_then(|part| part.parse::<u32>().ok());
        let year = i32::try_from(part(0, 4)?).ok().filter(|year| (1900..2100).contains(year))?;
        return ends(at + 8)
            .then_some(Written { value: Date::whole(year, part(4, 6)?, part(6, 8)?)?, end: at + 8 });
    }
    if !matches!(first.len(), 1 | 2 | 4) {
        return None;
    }
    let from = at + first.len();
    let sign = next(text, from).filter(|one| "-/. ".contains(*one))?;
    let second = digits(text, from + 1);
    let from = from + 1 + second.len();
    let third = if next(text, from) == Some(sign) || (sign == '/' && next(text, from) == Some(',')) {
        digits(text, from + 1)
    } else {
        ""
    };
    let end = from + 1 + third.len();
    let number = |text: &str| text.parse::<u32>().ok();
    if !(1..=2).contains(&second.len()) {
        return None;
    }
    match (first.len(), third.len()) {
        (4, 1 | 2) if ends(end) && (sign != ' ' || (second.len() == 2 && third.len() == 2)) => {
            let year = first.parse().ok().filter(|year| (1900..2100).contains(year))?;
            Some(Written { value: Date::whole(year, number(second)?, number(third)?)?, end })
        }
        // 23-3-20, as Chinese lists shorten a year; only of years close by, since 12-11-10 may be a place in a building.
        (2, 1 | 2) if ends(end) && sign != ' ' && in_chinese(text, at) && second.len() < 3 => {
            let year: i32 = century(first.parse().ok()?);
            let near = (year - today.year()).abs() <= 15;
            let value = Date::whole(year, number(second)?, number(third)?).filter(|_| near)?;
            Some(Written { value, end })
        }
        (1 | 2, 2 | 4) if ends(end) && sign != ' ' && (third.len() == 4 || sign == '/') => {
            let year: i32 = century(third.parse().ok()?);
            let (first, second) = (number(first)?, number(second)?);
            // In a Chinese text a year at the end follows a day and a month; in an English one, if it can, a month and a day.
            let (month, day) = if (in_chinese(text, at) && second <= 12) || first > 12 || sign == '.' {
                (second, first)
            } else {
                (first, second)
            };
            Some(Written { value: Date::whole(year, month, day)?, end })
        }
        (1 | 2, 0) if sign == '/' && ends(from) && next(text, from) != Some('/') => {
            let (first, second) = (number(first)?, number(second)?);
            let (month, day) = if first > 12 { (second, first) } else { (first, second) };
            // 3/20根: so many out of so many.
            let counted = super::unit::after_number(text, blank(text, from)).is_some();
            let part = ["累计", "完成", "共", "已", "done", "total", "剩", "打了", "浇了"]
                .iter()
                .any(|word| text.get(..at).is_some_and(|head| head.trim_end().ends_with(word)));
            let glued = next(text, from).is_some_and(|one| one.is_ascii_alphabetic());
            (!counted && !part && !glued)
                .then_some(Written { value: Date::of_year(month, day, today)?, end: from })
        }
        _ => None,
    }
}

/// The sign between the last two numbers before a place: in 2018/1/10-2018/7/10 a hyphen follows slashes.
fn sign_before(text: &str, end: usize) -> char {
    let head = text.get(..end).unwrap_or("");
    head.chars().rev().find(|one| !one.is_ascii_digit()).unwrap_or('-')
}

/// Whether Chinese stands close to a place.
fn in_chinese(text: &str, at: usize) -> bool {
    let (head, tail) = (text.get(..at).unwrap_or(""), rest(text, at));
    head.chars().rev().take(NEAR).chain(tail.chars().take(NEAR)).any(is_han)
}

/// What is moved or fixed before a day: 推迟到3.20. What is 推到 may be a length too, and is not here.
const MOVED_TO: [&str; 17] = [
    "推迟到",
    "推迟至",
    "推后到",
    "延期到",
    "延期至",
    "延到",
    "延至",
    "延后到",
    "顺延到",
    "改到",
    "改至",
    "挪到",
    "提前到",
    "定在",
    "定于",
    "截至",
    "截止",
];

/// `on 15`, `on 5.12`, `3.20前`, `改到3.20`: a day because of what stands beside it.
fn alone(text: &str, at: usize, today: NaiveDate) -> Option<Written<Date>> {
    let head = text.get(..at)?;
    let told = |word: &str| {
        head.strip_suffix(word).is_some_and(|rest| !rest.ends_with(|one: char| one.is_ascii_alphanumeric()))
    };
    if let Some(day) = pointed(text, at, today) {
        let told = told("on ")
            || told("by ")
            || told("before ")
            || ["前", "之前", "日", "号"].iter().any(|word| after(text, day.end, word).is_some())
            || !number::is_counted(text, day.end)
                && super::unit::after_number(text, blank(text, day.end)).is_none()
                && MOVED_TO.iter().any(|word| head.trim_end().ends_with(word));
        return told.then_some(day);
    }
    let figures = digits(text, at);
    let end = at + figures.len();
    let ends = next(text, blank(text, end)).is_none_or(|one| {
        ",!;".contains(one) || one == '.' && !next(text, end + 1).is_some_and(|one| one.is_ascii_digit())
    }) || after(text, blank(text, end), "at").is_some();
    (told("on ") && (1..=2).contains(&figures.len()) && ends)
        .then(|| Some(Written { value: Date::of_month(figures.parse().ok()?, None, today)?, end }))
        .flatten()
}

/// `end of March`, `end of this month`, `year end`: the last day; the end of today is today.
fn end_of(text: &str, at: usize, today: NaiveDate) -> Option<Written<Date>> {
    for (words, period) in [
        ("month end", Period::Month),
        ("month-end", Period::Month),
        ("year end", Period::Year),
        ("year-end", Period::Year),
    ] {
        if let Some(end) = after(text, at, words) {
            let whole = if period == Period::Year { year_of(today.year()) } else { month_from(today, 0) }?;
            return Some(Written { value: Dates::only(whole, period).last_day()?, end });
        }
    }
    if let Some(end) = ["the eod", "eod", "end of the day", "the end of the day", "end of day"]
        .iter()
        .find_map(|word| after(text, at, word))
    {
        return Some(Written { value: at_its_end(Date::from_today(0, today)?), end });
    }
    let from = ["the end of", "end of", "end"].iter().find_map(|word| after(text, at, word))?;
    let from = blank(text, from);
    let from = after(text, from, "the").map_or(from, |end| blank(text, end));
    if let Some(day) = relative(text, from, today).or_else(|| weekday(text, from, today)) {
        return Some(Written { value: at_its_end(day.value), ..day });
    }
    for (word, period) in [
        ("month", Period::Month),
        ("year", Period::Year),
        ("quarter", Period::Quarter),
        ("week", Period::Week),
    ] {
        if let Some(end) = after(text, from, word) {
            let value = calendar(period, 0, today)?.last_day()?;
            return Some(Written { value, end });
        }
    }
    let whole = stretch(text, from, today)?;
    let exact = matches!(
        whole.value.period,
        Period::Month | Period::Quarter | Period::Year | Period::Week | Period::HalfYear
    );
    exact.then_some(Written { value: whole.value.last_day()?, end: whole.end })
}

const fn at_its_end(day: Date) -> Date {
    Date { clock: Some(END_OF_DAY), ..day }
}

/// The week, month, quarter or year at a distance from the present one.
fn calendar(period: Period, distance: i32, today: NaiveDate) -> Option<Dates> {
    let days = match period {
        Period::Week => {
            let first = shifted(monday(today)?, i64::from(distance) * 7)?;
            (first, shifted(first, 7)?)
        }
        Period::Weekend => {
            let first = shifted(monday(today)?, i64::from(distance) * 7 + 5)?;
            (first, shifted(first, 2)?)
        }
        Period::Quarter => {
            let (first, _) = month_from(today, distance * 3 - i32::try_from(today.month0() % 3).ok()?)?;
            (first, first.checked_add_months(Months::new(3))?)
        }
        Period::Year => year_of(today.year() + distance)?,
        Period::Days
        | Period::PartOfMonth
        | Period::Month
        | Period::Months
        | Period::HalfYear
        | Period::Season => month_from(today, distance)?,
    };
    Some(Dates::only(days, period))
}

const PERIODS: [(&str, Period); 6] = [
    ("week", Period::Week),
    ("weekend", Period::Weekend),
    ("wk", Period::Week),
    ("month", Period::Month),
    ("quarter", Period::Quarter),
    ("year", Period::Year),
];

/// The stretch of days that begins here.
fn stretch(text: &str, at: usize, today: NaiveDate) -> Option<Written<Dates>> {
    near(text, at, today)
        .or_else(|| which(text, at, today))
        .or_else(|| part_of(text, at, today))
        .or_else(|| season(text, at, today))
        .or_else(|| month(text, at, today))
        .or_else(|| quarter(text, at, today))
        .or_else(|| year(text, at))
}

/// `next 3 weeks`, `past two quarters`, `the last 4 days`
fn near(text: &str, at: usize, today: NaiveDate) -> Option<Written<Dates>> {
    let back = [
        ("past", ()),
        ("the past", ()),
        ("last", ()),
        ("the last", ()),
        ("previous", ()),
        ("the previous", ()),
    ];
    let ahead = [("next", ()), ("the next", ()), ("coming", ()), ("the coming", ())];
    let counted = |from: usize| {
        let from = blank(text, from);
        let counts = number::read(text, from).is_some()
            || after(text, from, "few").is_some()
            || after(text, from, "several").is_some();
        if counts { duration::read(text, from) } else { None }
    };
    if let Some((length, end)) = named(text, at, &back).and_then(|((), from)| counted(from)) {
        return Some(Written { value: Dates::only((length.before(today)?, today), Period::Days), end });
    }
    let (length, end) = named(text, at, &ahead).and_then(|((), from)| counted(from))?;
    let tomorrow = today.succ_opt()?;
    Some(Written { value: Dates::only((tomorrow, length.after(tomorrow)?), Period::Days), end })
}

/// `this week`, `last month`, `next year`
fn which(text: &str, at: usize, today: NaiveDate) -> Option<Written<Dates>> {
    let (distance, from) = named(text, at, &WHICH)?;
    let from = blank(text, from);
    if let Some((period, end)) = named(text, from, &PERIODS) {
        return Some(Written { value: calendar(period, distance, today)?, end });
    }
    let (month, end) = named(text, from, &MONTHS)?;
    let value = Dates::only(month_of(today.year() + distance, month)?, Period::Month);
    Some(Written { value, end })
}

/// `early March`, `mid-May`, `late next month`: some part, with no exact days
fn part_of(text: &str, at: usize, today: NaiveDate) -> Option<Written<Dates>> {
    let parts = [
        ("early", (1, Some(16))),
        ("beginning of", (1, Some(16))),
        ("start of", (1, Some(16))),
        ("mid", (10, Some(21))),
        ("middle of", (10, Some(21))),
        ("late", (16, None)),
    ];
    let ((first, end_day), from) = named(text, at, &parts)?;
    let from = if next(text, from) == Some('-') { from + 1 } else { blank(text, from) };
    let whole = which(text, from, today)
        .or_else(|| month(text, from, today))
        .filter(|whole| whole.value.period == Period::Month)?;
    Some(Written { value: whole.value.days_within(first, end_day)?, end: whole.end })
}

/// `spring`, `next summer`
fn season(text: &str, at: usize, today: NaiveDate) -> Option<Written<Dates>> {
    let (distance, from) =
        named(text, at, &WHICH).map_or((0, at), |(distance, end)| (distance, blank(text, end)));
    let (month, end) = named(text, from, &[("spring", 2), ("summer", 5), ("autumn", 8), ("winter", 11)])?;
    let told = from > at || led(text, at);
    let (first, _) = month_of(today.year() + distance, 1)?;
    let first = first.checked_add_months(Months::new(month))?;
    told.then_some(Written {
        value: Dates::only((first, first.checked_add_months(Months::new(3))?), Period::Season),
        end,
    })
}

/// `March`, `Dec, 2018`, `june of 1992`, `june next year`, `2016 November`, `Jan-Mar`
fn month(text: &str, at: usize, today: NaiveDate) -> Option<Written<Dates>> {
    let figures = digits(text, at);
    if figures.len() == 4
        && let Ok(year) = figures.parse::<i32>()
        && let Some((month, end)) = {
            let from = blank(text, at + 4);
            named(
                text,
                [",", "-", "/"]
                    .iter()
                    .find_map(|sign| after(text, from, sign))
                    .map_or(from, |end| blank(text, end)),
                &MONTHS,
            )
        }
    {
        return Some(Written { value: Dates::only(month_of(year, month)?, Period::Month), end });
    }
    // 3/2015
    if (1..=2).contains(&figures.len())
        && let Some((year, end)) =
            after(text, at + figures.len(), "/").and_then(|from| year_behind_at(text, from))
        && !next(text, end).is_some_and(|one| one == '/' || one.is_ascii_alphanumeric())
        && before(text, at) != Some('/')
    {
        return Some(Written {
            value: Dates::only(month_of(year, figures.parse().ok()?)?, Period::Month),
            end,
        });
    }
    let (number, end) = named(text, at, &MONTHS)?;
    let end = if next(text, end) == Some('.')
        && next(text, end + 1).is_some_and(|one| one == ' ')
        && latin(text, at).len() <= 4
    {
        end + 1
    } else {
        end
    };
    let value = match year_behind(text, end, &[",", "of", "-", "/"], today) {
        Some((year, end)) => {
            return Some(Written { value: Dates::only(month_of(year, number)?, Period::Month), end });
        }
        None => Dates::month_of_year(number, today)?,
    };
    if let Some((years, behind)) =
        named(text, blank(text, after(text, blank(text, end), "of").unwrap_or(end)), &WHICH)
        && let Some(end) = after(text, blank(text, behind), "year")
    {
        return Some(Written {
            value: Dates::only(month_of(today.year() + years, number)?, Period::Month),
            end,
        });
    }
    // Jan-Mar: from a month to another of the same year.
    if let Some(to) = ["-", "to", "~", "through"].iter().find_map(|word| after(text, blank(text, end), word))
        && let Some((last, behind)) = named(text, blank(text, to), &MONTHS)
        && last > number
        && day_number(text, blank(text, behind)).is_none()
    {
        return Some(Written {
            value: value.months_within(0, last - number + 1, Period::Months)?,
            end: behind,
        });
    }
    // May and march are verbs too, and mar and sun are not only months and days.
    let is_word = matches!(latin(text, at), "may" | "march" | "mar" | "sep" | "dec" | "jan" | "jun");
    let verb = is_word
        && !led(text, at)
        && next(text, blank(text, end)).is_some_and(|one| one.is_ascii_alphabetic());
    let verb =
        verb || (latin(text, at) == "may" && !led(text, at) && at > 0) || before(text, at) == Some('$');
    (!verb).then_some(Written { value, end })
}

/// Words that follow a day, and no verb: 30 May now.
const AFTER_A_DAY: [&str; 22] = [
    "now", "any", "instead", "rather", "and", "as", "at", "for", "due", "holds", "stays", "stands", "unless",
    "with", "but", "was", "is", "because", "so", "latest", "please", "from",
];

/// `Q3`, `Q1 2019`, `2017 q1`, `third quarter of 2016`, `H2`
fn quarter(text: &str, at: usize, today: NaiveDate) -> Option<Written<Dates>> {
    let figures = digits(text, at);
    let (said_year, from) =
        match figures.parse::<i32>().ok().filter(|year| figures.len() == 4 && (1900..2100).contains(year)) {
            Some(year) => (Some(year), blank(text, at + 4)),
            None => (None, at),
        };
    let (skipped, months, period, end) = match (next(text, from)?, digits(text, from + 1)) {
        ('q', number @ ("1" | "2" | "3" | "4")) => {
            ((number.parse::<u32>().ok()? - 1) * 3, 3, Period::Quarter, from + 2)
        }
        ('h', number @ ("1" | "2")) => ((number.parse::<u32>().ok()? - 1) * 6, 6, Period::HalfYear, from + 2),
        _ => {
            let from = after(text, from, "the").map_or(from, |end| blank(text, end));
            let (nth, end) = ordinal(text, from)?;
            let end = blank(text, end);
            match (
                after(text, end, "quarter"),
                after(text, end, "half of the year").or_else(|| after(text, end, "half")),
            ) {
                (Some(end), _) if nth <= 4 => ((nth - 1) * 3, 3, Period::Quarter, end),
                (_, Some(end)) if nth <= 2 && (said_year.is_some() || led(text, at)) => {
                    ((nth - 1) * 6, 6, Period::HalfYear, end)
                }
                _ => return None,
            }
        }
    };
    if next(text, end).is_some_and(|one| one.is_ascii_alphanumeric()) {
        return None;
    }
    let (year, end) = match said_year {
        Some(year) => (year, end),
        None => year_behind(text, end, &["of", "-", ","], today).unwrap_or((today.year(), end)),
    };
    let value = Dates::only(year_of(year)?, Period::Year).months_within(skipped, months, period)?;
    Some(Written { value, end })
}

/// `in 2019`, `year 2008`: four digits are a year only where it is said.
fn year(text: &str, at: usize) -> Option<Written<Dates>> {
    let from = after(text, at, "year").map_or(at, |end| blank(text, end));
    let (year, end) = year_behind_at(text, from)?;
    let ends = next(text, end).is_none_or(|one| {
        !one.is_alphanumeric() && !"-/%.".contains(one)
            || one == '.' && !next(text, end + 1).is_some_and(|one| one.is_ascii_digit())
    });
    let counts = super::unit::after_number(text, blank(text, end)).is_some();
    (ends && !counts && (from > at || (led(text, at) && !rest(text, at).is_empty())))
        .then_some(Written { value: Dates::only(year_of(year)?, Period::Year), end })
}

/// All that a value read here may begin with.
pub(super) fn starts() -> impl Iterator<Item = &'static str> {
    let days = DAYS.iter().chain(&MORE_DAYS).map(|(word, _)| *word);
    let months = MONTHS.iter().chain(&ORDINALS).map(|(word, _)| *word);
    let which = WHICH.iter().map(|(word, _)| *word);
    let others = [
        "past",
        "upcoming",
        "coming",
        "the",
        "eod",
        "end",
        "month",
        "year",
        "early",
        "beginning",
        "start",
        "mid",
        "middle",
        "late",
        "spring",
        "summer",
        "autumn",
        "winter",
        "in",
    ];
    days.chain(months).chain(which).chain(WEEKDAYS.iter().map(|(word, _)| *word)).chain(others)
}
