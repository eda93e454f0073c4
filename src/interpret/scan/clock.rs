//! Times of day: 10点18分, 2pm, half of them only said with a day.

use super::date::Clock;
use super::number::{self, Style};
use super::reader::{after, before, begins, blank, digits, is_han, named, next};

/// When a day ends.
pub(super) const END_OF_DAY: Clock = Clock { hour: 23, minute: 59, second: 59 };

/// A time of day, as far as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) clock: Clock,
    /// Whether it is known to be before or after noon.
    half: Half,
    /// By digits with a colon, a word for the clock, or a bare number, which is a time only beside a day.
    pub(super) form: Form,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
    Open,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Clear,
    Bare,
}

/// Parts of the day: hours below twelve are in the afternoon where it says so.
const PARTS: [(&str, Half); 42] = {
    use Half::{Afternoon as A, Morning as M};
    [
        ("凌晨", M),
        ("清晨", M),
        ("清早", M),
        ("早上", M),
        ("早晨", M),
        ("早间", M),
        ("早", M),
        ("晨", M),
        ("上午", M),
        ("一早", M),
        ("中午", A),
        ("午间", A),
        ("下午", A),
        ("午后", A),
        ("傍晚", A),
        ("晚上", A),
        ("晚间", A),
        ("晚", A),
        ("夜里", A),
        ("夜间", A),
        ("夜", A),
        ("半夜", M),
        ("morning", M),
        ("early morning", M),
        ("in the morning", M),
        ("early in the morning", M),
        ("afternoon", A),
        ("in the afternoon", A),
        ("evening", A),
        ("late evening", A),
        ("in the evening", A),
        ("night", A),
        ("at night", A),
        ("am", M),
        ("a.m.", M),
        ("a.m", M),
        ("a m", M),
        ("pm", A),
        ("p.m.", A),
        ("p.m", A),
        ("p m", A),
        ("noon", A),
    ]
};

/// The part of a day that stands here, and where it ends. 早 and 晚 before other words are other words.
pub(super) fn part_of_day(text: &str, at: usize) -> Option<(Named, usize)> {
    let (half, end) = named(text, at, &PARTS)?;
    let short =
        next(text, at).filter(|one| "早晚夜晨".contains(*one)).is_some_and(|one| end == at + one.len_utf8());
    let other = short
        && next(text, end).is_some_and(|one| {
            is_han(one) && !"的就到浇送来去开过进上下八九十七六五四三二一两前后".contains(one)
        });
    (!other).then_some((Named(half), end))
}

/// A part of a day, to be given to a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Named(Half);

impl Said {
    /// The same in that part of the day.
    pub(super) fn within(self, Named(part): Named) -> Self {
        if self.half != Half::Open {
            return self;
        }
        let hour = match part {
            Half::Afternoon if self.clock.hour < 12 && self.clock.hour >= 4 => self.clock.hour + 12,
            Half::Afternoon if (1..4).contains(&self.clock.hour) => self.clock.hour + 12,
            Half::Morning if self.clock.hour == 12 => 0,
            _ => self.clock.hour,
        };
        Self { clock: Clock { hour, ..self.clock }, half: part, ..self }
    }

    /// The same at night, where small hours are after midnight.
    pub(super) fn tonight(self) -> Self {
        if self.half == Half::Open && (4..12).contains(&self.clock.hour) {
            Self { clock: Clock { hour: self.clock.hour + 12, ..self.clock }, half: Half::Afternoon, ..self }
        } else {
            self
        }
    }
}

/// The time of day that begins here, with the part of the day before or behind it.
pub(super) fn read(text: &str, at: usize) -> Option<(Said, usize)> {
    if !begins(text, at) && !next(text, at).is_some_and(is_han) {
        return None;
    }
    if let Some((part, end)) = part_of_day(text, at)
        && let Some((said, end)) = read_plain(text, after_at(text, end))
        // 下午3层: so many of something.
        && (said.form == Form::Clear || !next(text, blank(text, end)).is_some_and(char::is_alphabetic))
    {
        return Some((Said { form: Form::Clear, ..said.within(part) }, end));
    }
    let (mut said, mut end) = read_plain(text, at)?;
    for letter in ["a", "p"] {
        if let Some(behind) =
            after(text, end, letter).filter(|_| next(text, at).is_some_and(|one| one.is_ascii_digit()))
        {
            let part = Named(if letter == "a" { Half::Morning } else { Half::Afternoon });
            return Some((Said { form: Form::Clear, ..said.within(part) }, behind));
        }
    }
    for _ in 0..2 {
        let from = blank(text, end);
        let Some((part, behind)) = part_of_day(text, from).filter(|_| !next(text, from).is_some_and(is_han))
        else {
            break;
        };
        // 1 night and 3 mornings are lengths of time.
        let says_half = text
            .get(from..behind)
            .is_some_and(|part| part.starts_with(['a', 'p', 'i']) && !part.starts_with("af"));
        if said.form == Form::Bare && !says_half {
            break;
        }
        let dotted =
            next(text, behind) == Some('.') && text.get(from..behind).is_some_and(|part| part.contains('.'));
        (said, end) =
            (Said { form: Form::Clear, ..said.within(part) }, if dotted { behind + 1 } else { behind });
    }
    Some((said, end))
}

/// Behind ` at `, `, ` and the like, which join a day and a time.
pub(super) fn after_at(text: &str, at: usize) -> usize {
    let from = blank(text, at);
    [", at", "- ", ",", "at", "@", "around", "about", "for", "-", "the"]
        .iter()
        .find_map(|word| after(text, from, word))
        .map_or(from, |end| {
            let end = blank(text, end);
            after(text, end, "around").map_or(end, |end| blank(text, end))
        })
}

/// The time that stands here, whatever it is joined to: `12:23:59` in `2016-12-16T12:23:59`.
pub(super) fn read_plain(text: &str, at: usize) -> Option<(Said, usize)> {
    in_words(text, at)
        .or_else(|| with_colon(text, at))
        .or_else(|| chinese(text, at))
        .or_else(|| hour(text, at))
}

fn said(hour: u32, minute: u32, second: u32, form: Form) -> Option<Said> {
    let half = if hour == 0 || hour > 12 { Half::Afternoon } else { Half::Open };
    (hour <= 24 && minute < 60 && second < 60).then_some(Said {
        clock: Clock { hour: hour % 24, minute, second },
        half,
        form,
    })
}

/// `8:00`, `14:05:31`, `8.30pm`
fn with_colon(text: &str, at: usize) -> Option<(Said, usize)> {
    let hours = digits(text, at);
    let from = at + hours.len();
    let sign = next(text, from).filter(|one| *one == ':' || *one == '.')?;
    let minutes = digits(text, from + 1);
    let mut end = from + 1 + minutes.len();
    if !(1..=2).contains(&hours.len())
        || minutes.len() != 2
        || before(text, at).is_some_and(|one| one == '.' || one == ':')
    {
        return None;
    }
    // With a point it is a time only where that is said.
    let told = part_of_day(text, blank(text, end))
        .is_some_and(|(_, end)| !next(text, end).is_some_and(is_han))
        || text.get(..at).is_some_and(|head| head.ends_with(" at "));
    if sign == '.' && !told {
        return None;
    }
    let mut seconds = 0;
    if next(text, end) == Some(':') && digits(text, end + 1).len() == 2 {
        seconds = digits(text, end + 1).parse().ok()?;
        end += 3;
    }
    if next(text, end).is_some_and(|one| one == ':' || one.is_ascii_digit()) {
        return None;
    }
    Some((said(hours.parse().ok()?, minutes.parse().ok()?, seconds, Form::Clear)?, end))
}

/// `10点18分`, `十点半`, `8点一刻`, `2点钟`
fn chinese(text: &str, at: usize) -> Option<(Said, usize)> {
    let (hour, from) = small(text, at)?;
    let from = blank(text, from);
    let end = after(text, from, "点钟")
        .or_else(|| after(text, from, "点整"))
        .or_else(|| after(text, from, "点"))
        .or_else(|| after(text, from, "时"))?;
    if let Some(end) = after(text, end, "半") {
        return Some((said(hour, 30, 0, Form::Clear)?, end));
    }
    for (word, minute) in [("一刻", 15), ("三刻", 45)] {
        if let Some(end) = after(text, end, word) {
            return Some((said(hour, minute, 0, Form::Clear)?, end));
        }
    }
    let minutes = small(text, after(text, end, "过").unwrap_or(end));
    if let Some((minute, behind)) = minutes.filter(|(minute, _)| *minute < 60) {
        let is_minutes = after(text, behind, "分").filter(|end| next(text, *end) != Some('之'));
        let two_digits =
            text.get(end..behind).is_some_and(|word| word.len() == 2 || word.chars().count() >= 2);
        if is_minutes.is_some()
            || (two_digits && !next(text, behind).is_some_and(|one| is_more(text, behind, one)))
        {
            return Some((said(hour, minute, 0, Form::Clear)?, is_minutes.unwrap_or(behind)));
        }
    }
    // 点位, 点多, 个点: other words.
    let other = next(text, end).is_some_and(|one| "位名儿亮".contains(one))
        || next(text, from) == Some('时') && next(text, end).is_some_and(|one| "间代常".contains(one));
    (!other).then_some((said(hour, 0, 0, Form::Clear)?, end))
}

/// 9点40吨: what is counted; 9点40贯通 is at that time.
fn is_more(text: &str, at: usize, one: char) -> bool {
    one == '%'
        || one.is_alphanumeric()
            && (!is_han(one) || number::is_counted(text, at) || number::digit(one).is_some())
}

/// A number below a hundred.
fn small(text: &str, at: usize) -> Option<(u32, usize)> {
    let figures = digits(text, at);
    if !figures.is_empty() {
        return (figures.len() <= 2).then_some((figures.parse().ok()?, at + figures.len()));
    }
    let (mut value, mut end, mut count) = (0_u32, at, 0);
    while let Some(one) = next(text, end) {
        value = match (number::digit(one), one) {
            (Some(units), _) if count == 0 || value.is_multiple_of(10) => {
                value + u32::try_from(units).ok()?
            }
            (None, '十') if count == 0 => 10,
            (None, '十') if count == 1 && value < 10 => value * 10,
            _ => break,
        };
        (end, count) = (end + one.len_utf8(), count + 1);
        if count == 3 {
            break;
        }
    }
    (count > 0).then_some((value, end))
}

/// `8pm`, `4 oclock`, and a bare `7`, `seven`, `five-thirty`
fn hour(text: &str, at: usize) -> Option<(Said, usize)> {
    let numeral = number::read(text, at)?;
    if !matches!(numeral.style, Style::Digits(1 | 2) | Style::Words)
        || next(text, numeral.end) == Some('.') && !digits(text, numeral.end + 1).is_empty()
    {
        return None;
    }
    let value = u32::try_from(numeral.value.to_whole()?).ok()?;
    let end = numeral.end;
    for word in ["oclock", "o'clock", "o clock"] {
        if let Some(end) = after(text, blank(text, end), word) {
            return Some((said(value, 0, 0, Form::Clear)?, end));
        }
    }
    if numeral.style == Style::Words && value < 24 {
        let from = blank(text, if next(text, end) == Some('-') { end + 1 } else { end });
        if let Some(minutes) = number::read(text, from).filter(|minutes| minutes.style == Style::Words)
            && let Some(minute) = minutes.value.to_whole().and_then(|minute| u32::try_from(minute).ok())
        {
            let end = after(text, blank(text, minutes.end), "minutes").unwrap_or(minutes.end);
            return Some((said(value, minute, 0, Form::Bare)?, end));
        }
    }
    let said = said(value, 0, 0, Form::Bare)?;
    let open = value <= 24
        && !next(text, end).is_some_and(|one| {
            one == '/' || one == '-' && next(text, end + 1).is_some_and(char::is_alphanumeric) || one == '%'
        });
    open.then_some((said, end))
}

/// `quarter to seven`, `twenty minutes past five`, `half past six`, `noon`
fn in_words(text: &str, at: usize) -> Option<(Said, usize)> {
    if let Some(end) = after(text, at, "noon") {
        return Some((said(12, 0, 0, Form::Clear)?, end));
    }
    let from = after(text, at, "a").map_or(at, |end| blank(text, end));
    let spelt = || {
        let numeral = number::read(text, from)?;
        let end =
            ["minutes", "mins", "min"].iter().find_map(|word| after(text, blank(text, numeral.end), word))?;
        let is_small = matches!(numeral.style, Style::Digits(1 | 2) | Style::Words);
        Some((u32::try_from(numeral.value.to_whole()?).ok().filter(|_| is_small)?, end))
    };
    let (minutes, end) = named(text, from, &[("half", 30_u32), ("quarter", 15)]).or_else(spelt)?;
    let (past, from) = named(text, blank(text, end), &[("past", Past::Yes), ("to", Past::No)])?;
    let (hour, end) = hour(text, blank(text, from))?;
    let hour = hour.clock.hour;
    let said = match past {
        Past::Yes => said(hour, minutes, 0, Form::Clear)?,
        Past::No => said(hour.checked_sub(1)?, 60_u32.checked_sub(minutes)?, 0, Form::Clear)?,
    };
    Some((said, end))
}

#[derive(Clone, Copy)]
enum Past {
    Yes,
    No,
}

/// All that a value read here may begin with.
pub(super) fn starts() -> impl Iterator<Item = &'static str> {
    PARTS.iter().map(|(word, _)| *word).chain(["noon", "quarter", "half", "a"])
}
