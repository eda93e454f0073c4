//! Days, stretches of days and times of day as they stand together: a day with its time, from one day to another, and
//! what they bound.

use super::clock::{self, Form};
use super::date::{Bound, Date, Dates, Period};
use super::reader::{after, before, begins, blank, digits, is_han, named, next, rest};
use super::{Duration, Found, Precision, Reach, Value, chinese, duration, english};
use chrono::{Datelike, Days, Months, NaiveDate};

/// Something that was read, and where it ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written<T> {
    pub(super) value: T,
    pub(super) end: usize,
}

/// Words before a day or a length that bound it. The longest fits.
const BEFORE: [(&str, Bound); 20] = [
    ("by", Bound::By),
    ("by the", Bound::By),
    ("before", Bound::By),
    ("until", Bound::By),
    ("till", Bound::By),
    ("til", Bound::By),
    ("no later than", Bound::By),
    ("not later than", Bound::By),
    ("due", Bound::By),
    ("within", Bound::By),
    ("within the", Bound::By),
    ("截至", Bound::By),
    ("截止到", Bound::By),
    ("截止", Bound::By),
    ("since", Bound::From),
    ("after", Bound::From),
    ("from", Bound::From),
    ("starting", Bound::From),
    ("starting from", Bound::From),
    ("自", Bound::From),
];

/// The same behind it.
const BEHIND: [(&str, Bound); 20] = [
    ("前", Bound::By),
    ("之前", Bound::By),
    ("以前", Bound::By),
    ("前后", Bound::At),
    ("底前", Bound::By),
    ("内", Bound::By),
    ("以内", Bound::By),
    ("之内", Bound::By),
    ("里", Bound::By),
    ("为止", Bound::By),
    ("起", Bound::From),
    ("开始", Bound::At),
    ("以来", Bound::From),
    ("之后", Bound::From),
    ("以后", Bound::From),
    ("后", Bound::From),
    ("or earlier", Bound::By),
    ("or later", Bound::From),
    ("onwards", Bound::From),
    ("onward", Bound::From),
];

/// The day, stretch of days, time of day or length of time that begins here.
pub(super) fn read(text: &str, at: usize, today: NaiveDate) -> Option<Found> {
    if !begins(text, at) && next(text, at).is_some_and(|one| one.is_ascii_alphanumeric()) {
        return None;
    }
    let found = |end: usize, value| Some(Found { at: at..end, value, precision: Precision::Exact });
    if let Some(end) = chinese::no_such_day(text, at) {
        return found(end, Value::Code);
    }
    let led = named(text, at, &FROM).map(|((), end)| blank(text, end));
    let (bound, from) = named(text, at, &BEFORE)
        .map_or((None, led.unwrap_or(at)), |(bound, end)| (Some(bound), blank(text, end)));
    let here = Here::read(text, from, today);
    if (led.is_some() || bound.is_none())
        && let Some(range) = range(text, at, here, today)
    {
        return found(range.end, Value::Dates(range.value));
    }
    if led.is_some() && bound.is_none() {
        return None;
    }
    if let Some(day) = day_with_time(text, from, here.day, today) {
        let (bound, end) = bounded(text, bound, day.end);
        return found(end, Value::Date(Date { bound, ..day.value }));
    }
    if let Some(stretch) = here.stretch {
        let (bound, end) = bounded(text, bound, stretch.end);
        return found(end, Value::Dates(Dates { bound, ..stretch.value }));
    }
    if let Some((said, end)) = clock::read(text, from).filter(|(said, _)| said.form == Form::Clear) {
        // By 10点 what is bounded is the time of day, of which no more is made.
        return (bound.is_none()).then(|| found(end, Value::Clock(said.clock))).flatten();
    }
    let (length, reach, end) = reaching(text, at)?;
    found(end, Value::Duration(Duration { reach, ..length }))
}

/// A length of time with what it says of now: `within 3 days`, `两个工作日内`, `in an hour`, `10分钟前`.
fn reaching(text: &str, at: usize) -> Option<(Duration, Reach, usize)> {
    let led = [
        ("within", Reach::Within),
        ("within the", Reach::Within),
        ("within the next", Reach::Within),
        ("in", Reach::Later),
        ("in less than", Reach::Within),
        ("再过", Reach::Later),
    ];
    let (said, from) =
        named(text, at, &led).map_or((None, at), |(reach, end)| (Some(reach), blank(text, end)));
    let (length, end) = duration::read(text, from)?;
    let behind = [
        ("内", Reach::Within),
        ("以内", Reach::Within),
        ("之内", Reach::Within),
        ("里", Reach::Within),
        ("前", Reach::Ago),
        ("以前", Reach::Ago),
        ("之前", Reach::Ago),
        ("后", Reach::Later),
        ("以后", Reach::Later),
        ("之后", Reach::Later),
        ("ago", Reach::Ago),
        ("later", Reach::Later),
        ("from now", Reach::Later),
    ];
    let from = blank(text, end);
    match named(text, from, &behind).filter(|_| !begins_a_word(text, from)) {
        Some((reach, end)) => Some((length, said.unwrap_or(reach), end)),
        None => Some((length, said.unwrap_or(Reach::Lasting), end)),
    }
}

/// The bound said before or behind, and where all of it ends.
fn bounded(text: &str, said: Option<Bound>, end: usize) -> (Bound, usize) {
    let from = blank(text, end);
    let other = begins_a_word(text, from);
    match named(text, from, &BEHIND) {
        Some((bound, end)) if !other => (said.unwrap_or(bound), end),
        _ => (said.unwrap_or(Bound::At), end),
    }
}

/// 后 and 内 begin other words too: 内部, 后续, 前期, 起吊.
fn begins_a_word(text: &str, at: usize) -> bool {
    let words = [
        "内部", "内外", "内容", "内墙", "内业", "后续", "后浇", "后期", "前期", "前往", "前来", "前去",
        "前进", "起吊", "起重", "起火", "里程", "里面",
    ];
    words.iter().any(|word| rest(text, at).starts_with(word))
}

/// What begins at a place.
#[derive(Clone, Copy)]
struct Here {
    day: Option<Written<Date>>,
    stretch: Option<Written<Dates>>,
}

impl Here {
    /// A word is of one language, digits may be of both: then what was read first in Chinese is a day there, and the
    /// longer of two stretches is what was said.
    fn read(text: &str, at: usize, today: NaiveDate) -> Self {
        let first = next(text, at);
        let (day, stretch) = if first.is_some_and(|one| one.is_ascii_alphabetic()) {
            (None, None)
        } else {
            chinese::read(text, at, today)
        };
        if first.is_none_or(|one| !one.is_ascii_alphanumeric()) {
            return Self { day, stretch };
        }
        let (english_day, english_stretch) = english::read(text, at, today);
        let stretch = match (stretch, english_stretch) {
            (Some(one), Some(other)) => Some(if one.end >= other.end { one } else { other }),
            (one, other) => one.or(other),
        };
        Self { day: day.or(english_day), stretch }
    }

    /// By its days, whichever says more.
    fn days(self) -> Option<Written<Dates>> {
        let after = |day: NaiveDate| day.succ_opt().unwrap_or(day);
        let day = self.day.map(|Written { value: day, end }| Written {
            value: Dates {
                past: (day.past, after(day.past)),
                coming: (day.coming, after(day.coming)),
                period: Period::Days,
                bound: Bound::At,
            },
            end,
        });
        match (day, self.stretch) {
            (Some(day), Some(stretch)) => Some(if day.end >= stretch.end { day } else { stretch }),
            (day, stretch) => day.or(stretch),
        }
    }
}

/// A day with the time before or behind it: `明天下午5:00`, `8pm on the 15th`, `tomorrow at 7`.
fn day_with_time(
    text: &str,
    at: usize,
    day: Option<Written<Date>>,
    today: NaiveDate,
) -> Option<Written<Date>> {
    if let Some(day) = day {
        return Some(with_time(text, at, day));
    }
    let (said, end) = clock::read(text, at)?;
    let from = blank(text, end);
    let from =
        ["on", ","].iter().find_map(|word| after(text, from, word)).map_or(from, |end| blank(text, end));
    if next(text, from).is_some_and(is_han) {
        return None;
    }
    let day = Here::read(text, from, today).day?;
    let spoken = text.get(from..day.end)?;
    let behind = blank(text, day.end);
    let (said, end) =
        match clock::part_of_day(text, behind).filter(|_| !next(text, behind).is_some_and(is_han)) {
            Some((part, end)) => (said.within(part), end),
            None => (said, day.end),
        };
    let names_part = ["tonight", "this ", "tomorrow"].iter().any(|word| spoken.starts_with(word));
    let value = Date { clock: Some(in_part_said(said, spoken).clock), ..day.value };
    (said.form == Form::Clear || names_part).then_some(Written { value, end })
}

/// The time in the part of the day that the words for the day end with.
fn in_part_said(said: clock::Said, spoken: &str) -> clock::Said {
    if spoken.ends_with("night") {
        return said.tonight();
    }
    let part = ["morning", "afternoon", "evening"].iter().find(|part| spoken.ends_with(**part));
    part.and_then(|part| clock::part_of_day(part, 0)).map_or(said, |(part, _)| said.within(part))
}

fn with_time(text: &str, at: usize, day: Written<Date>) -> Written<Date> {
    let spoken = text.get(at..day.end).unwrap_or("");
    // 2016-12-16T12:23:59
    if next(text, day.end) == Some('t')
        && let Some((said, end)) =
            clock::read_plain(text, day.end + 1).filter(|(said, _)| said.form == Form::Clear)
    {
        return Written { value: Date { clock: Some(said.clock), ..day.value }, end };
    }
    let from = blank(text, day.end);
    // In 今晚6点 the part of the day is the end of the day's own word.
    let within = before(text, day.end).filter(|one| "早晚晨夜".contains(*one));
    let part = clock::part_of_day(text, from)
        .or_else(|| clock::part_of_day(text, day.end - within?.len_utf8()).map(|(part, _)| (part, day.end)));
    let behind = part.map_or(day.end, |(_, end)| end);
    let time_from = clock::after_at(text, behind);
    let joined = time_from > blank(text, behind);
    let told = joined || part.is_some() || spoken.ends_with("night") || spoken.starts_with("this ");
    let Some((said, end)) = clock::read(text, time_from).filter(|(said, _)| said.form == Form::Clear || told)
    else {
        // 明天上午: the part of the day says no more than the day, but belongs to it.
        let whole = part.is_some() && next(text, from).is_some_and(is_han);
        return if whole { Written { end: behind.max(day.end), ..day } } else { day };
    };
    // A bare number behind a day is a time only where nothing is counted and nothing else begins: today at 26 piles.
    let from = blank(text, end);
    let counts = next(text, from).is_some_and(char::is_alphabetic)
        && !["in", "for"].iter().any(|word| after(text, from, word).is_some());
    let apart = text.get(behind..time_from).is_some_and(|gap| gap.contains([',', '-']));
    if said.form == Form::Bare && (counts || apart) {
        return day;
    }
    let said = part.map_or(said, |(part, _)| said.within(part));
    Written { value: Date { clock: Some(in_part_said(said, spoken).clock), ..day.value }, end }
}

/// Words that begin a range, and those between its ends.
const FROM: [(&str, ()); 5] = [("从", ()), ("自", ()), ("from", ()), ("between", ()), ("在", ())];
const TO: [(&str, ()); 14] = [
    ("-", ()),
    ("~", ()),
    ("--", ()),
    ("到", ()),
    ("至", ()),
    ("和", ()),
    ("与", ()),
    ("to", ()),
    ("till", ()),
    ("until", ()),
    ("through", ()),
    ("and", ()),
    ("起至", ()),
    ("一直到", ()),
];

/// `3月1日至5日`, `从3月到5月`, `from 4 to 22 January`, `Nov 18 - Dec 19`
fn range(text: &str, at: usize, here: Here, today: NaiveDate) -> Option<Written<Dates>> {
    let first = here.days()?;
    let joined = blank(text, first.end);
    let ((), to) = named(text, joined, &TO)?;
    // 和 and `and` join two days, and make a range only with a word before or behind.
    let both = ["和", "与", "and"].iter().any(|word| after(text, joined, word) == Some(to));
    let to = blank(text, to);
    // 5日 after 3月1日 is of the same month, unless a month of its own follows.
    let last = match (day_of_same_month(text, to, &first), Here::read(text, to, today).days()) {
        (Some(near), Some(own)) => Some(if near.end >= own.end { near } else { own }),
        (near, own) => near.or(own),
    }?;
    let closing = ["之间", "间", "期间"].iter().find_map(|word| after(text, last.end, word));
    if both && closing.is_none() && after(text, at, "between").is_none() {
        return None;
    }
    let value = spanned(&first.value, &last.value)?;
    Some(Written { value, end: closing.unwrap_or(last.end) })
}

/// The second day of `3月1日至5日` where only its number is said.
fn day_of_same_month(text: &str, at: usize, first: &Written<Dates>) -> Option<Written<Dates>> {
    let (day, end) = chinese::small(text, at)
        .filter(|(_, end)| ["日", "号"].iter().any(|word| after(text, *end, word).is_some()))
        .map(|(day, end)| (day, end + "日".len()))
        .or_else(|| english::ordinal(text, after(text, at, "the").map_or(at, |end| blank(text, end))))
        .or_else(|| {
            let figures = digits(text, at);
            let end = at + figures.len();
            let ends = !next(text, end).is_some_and(|one| one.is_alphanumeric() || "%./-:#".contains(one));
            (figures.len() <= 2 && ends).then(|| Some((figures.parse().ok()?, end))).flatten()
        })?;
    // 17th of April names another month.
    if after(text, blank(text, end), "of").is_some() || first.value.period != Period::Days {
        return None;
    }
    let on = |(begin, _): (NaiveDate, NaiveDate)| {
        let day = begin.with_day(day).filter(|day| *day > begin)?;
        Some((day, day.succ_opt()?))
    };
    let value = Dates {
        past: on(first.value.past)?,
        coming: on(first.value.coming)?,
        period: Period::Days,
        bound: Bound::At,
    };
    Some(Written { value, end })
}

/// From the beginning of one to the end of another, which is the first that follows: from Monday to Friday of the same
/// week, from November to February of the next year.
fn spanned(first: &Dates, last: &Dates) -> Option<Dates> {
    let again = (last.coming.1 - last.past.1).num_days();
    let from = |begin: NaiveDate| {
        let mut end = last.past.1;
        // Two years on, even the 29th of February comes again or is none of it.
        for _ in 0..8 {
            if end > begin {
                return Some((begin, end));
            }
            end = match again {
                7 => end.checked_add_days(Days::new(7))?,
                1..=62 => end.checked_add_months(Months::new(1))?,
                _ => end.checked_add_months(Months::new(12))?,
            };
        }
        None
    };
    let period = match (first.period, last.period) {
        (Period::Month | Period::Months, Period::Month | Period::Months) => Period::Months,
        (Period::Year, Period::Year) => Period::Year,
        _ => Period::Days,
    };
    Some(Dates { past: from(first.past.0)?, coming: from(first.coming.0)?, period, bound: Bound::At })
}

/// All that a value read here may begin with.
pub(super) fn starts() -> impl Iterator<Item = &'static str> {
    let bounds = BEFORE.iter().map(|(word, _)| *word);
    bounds.chain(FROM.iter().map(|(word, ())| *word)).chain(["in", "再"])
}
