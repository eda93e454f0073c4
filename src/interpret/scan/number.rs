//! Numbers as people write them: in digits, in Chinese, in English words, and in mixtures of them.

use super::reader::{after, before, begins, blank, digits, is_han, latin, named, next, rest};
use super::{Precision, Scale};
use crate::domain::exact::Exact;

/// A number that stands somewhere, without its sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Numeral {
    pub(super) value: Exact,
    /// The power of ten of the largest word of size in it: 4 for 万.
    pub(super) power: u32,
    /// `Exact` or `More`.
    pub(super) precision: Precision,
    pub(super) style: Style,
    pub(super) end: usize,
    /// Where a unit may stand: behind 多, 余, 来 or `+`, which are not part of the number.
    pub(super) unit: usize,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// Only digits, so many of them.
    Digits(usize),
    /// Digits with a point, with groups, or with a word of size.
    Figures,
    /// One character: 三
    OneCharacter,
    /// 三十五, 一千二
    Chinese,
    /// sixty-six
    Words,
}

/// More digits than any amount has are a code.
const MOST_DIGITS: usize = 18;

const LARGE: [(char, u32); 3] = [('万', 4), ('亿', 8), ('兆', 12)];
const SMALL: [(char, u32); 6] = [('十', 1), ('拾', 1), ('百', 2), ('佰', 2), ('千', 3), ('仟', 3)];

/// Words that begin like a size and are none.
const NO_SIZE: [&str; 6] = ["万达", "万科", "万象", "万盛", "千万别", "百分"];

/// Words of size behind digits, and what they multiply by. The single letters stand at once behind the digits.
const SIZES: [(&str, Size); 17] = [
    ("k", Size::word(3)),
    ("w", Size::glued(4)),
    ("wan", Size::word(4)),
    ("hundred", Size::word(2)),
    ("thousand", Size::word(3)),
    ("lakh", Size::word(5)),
    ("mil", Size::word(6)),
    ("mln", Size::word(6)),
    ("million", Size::word(6)),
    ("crore", Size::word(7)),
    ("bn", Size::word(9)),
    ("bln", Size::word(9)),
    ("billion", Size::word(9)),
    ("tn", Size::word(12)),
    ("tln", Size::word(12)),
    ("trillion", Size::word(12)),
    ("b", Size::glued(9)),
];

#[derive(Clone, Copy, Debug)]
struct Size {
    power: u32,
    glued: Glue,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Glue {
    Needed,
    Free,
}

impl Size {
    const fn glued(power: u32) -> Self {
        Self { power, glued: Glue::Needed }
    }

    const fn word(power: u32) -> Self {
        Self { power, glued: Glue::Free }
    }
}

impl Numeral {
    pub(super) const fn scale(&self) -> Scale {
        match self.power {
            0..=1 => Scale::None,
            2..=3 => Scale::Thousand,
            4..=5 => Scale::TenThousand,
            6..=7 => Scale::Million,
            _ => Scale::HundredMillion,
        }
    }
}

/// The number that begins here, without a sign.
pub(super) fn read(text: &str, at: usize) -> Option<Numeral> {
    let first = next(text, at)?;
    if first.is_ascii_digit() || first == '.' {
        let figures = figures(text, at)?;
        return chinese(text, at, Some(figures)).or_else(|| sized(text, figures));
    }
    if first.is_ascii_alphabetic() {
        return if begins(text, at) { words(text, at) } else { None };
    }
    if is_numeral(first) { chinese(text, at, None) } else { None }
}

/// Whether a number in Chinese may begin so.
pub(super) fn is_numeral(one: char) -> bool {
    digit(one).is_some() || power(&SMALL, one).is_some() || power(&LARGE, one).is_some()
}

/// `4,320.5`, `1 200 000`, `.5`
fn figures(text: &str, at: usize) -> Option<Numeral> {
    if before(text, at).is_some_and(|one| one.is_ascii_digit()) {
        return None;
    }
    let whole = digits(text, at);
    if whole.len() > MOST_DIGITS {
        return None;
    }
    let (mut written, mut end) = (whole.to_owned(), at + whole.len());
    if (1..=3).contains(&whole.len()) && matches!(next(text, end), Some(',' | ' ' | '\'')) {
        for sign in [',', ' ', '\''] {
            let mut group = end;
            let mut groups = Vec::new();
            while next(text, group) == Some(sign) && digits(text, group + 1).len() == 3 {
                groups.push(digits(text, group + 1));
                group += 4;
            }
            // With a blank two numbers may stand side by side, unless there are several groups or round thousands.
            let fits = match (sign, &groups[..]) {
                (_, []) => false,
                (' ', [only]) => *only == "000" && whole != "0",
                _ => written.len() + 3 * groups.len() <= MOST_DIGITS,
            };
            if fits {
                written.push_str(&groups.concat());
                end = group;
                break;
            }
        }
    }
    let grouped = written.len() > whole.len();
    let part = if next(text, end) == Some('.') { digits(text, end + 1) } else { "" };
    let after_part = end + 1 + part.len();
    // 192.168.1.2 is no number with a point, and neither are its parts.
    let goes_on = next(text, after_part) == Some('.')
        && next(text, after_part + 1).is_some_and(|one| one.is_ascii_digit());
    let in_a_chain =
        before(text, at) == Some('.') && before(text, at - 1).is_some_and(|one| one.is_ascii_digit());
    let mut style = if grouped { Style::Figures } else { Style::Digits(whole.len()) };
    if !part.is_empty() && part.len() <= MOST_DIGITS && !goes_on && !in_a_chain {
        written.push('.');
        written.push_str(part);
        end = after_part;
        style = Style::Figures;
    }
    if whole.is_empty() && before(text, at) == Some('.') {
        return None;
    }
    if whole.is_empty() && (style != Style::Figures || before(text, at).is_some_and(char::is_alphanumeric)) {
        return None;
    }
    let value = Exact::decimal(&written)?;
    Some(Numeral { value, power: 0, precision: Precision::Exact, style, end, unit: end })
}

/// Figures with the word of size behind them, if there is one: `40k`, `1.2 million`, `28w`.
fn sized(text: &str, figures: Numeral) -> Option<Numeral> {
    let mut numeral = figures;
    for from in [figures.end, blank(text, figures.end)] {
        if let Some((size, end)) = named(text, from, &SIZES)
            && (size.glued == Glue::Free || from == figures.end)
            // 3b is the name of something.
            && (rest(text, from).as_bytes().first() != Some(&b'b') || end > from + 1 || figures.style == Style::Figures)
            && !next(text, end).is_some_and(|one| one.is_ascii_digit())
        {
            numeral.value = figures.value.shifted(size.power)?;
            numeral.power = size.power;
            (numeral.style, numeral.end, numeral.unit) = (Style::Figures, end, end);
            break;
        }
    }
    numeral = in_dozens(text, numeral)?;
    // `4 thousand 3 hundred and 21`
    if numeral.power > 0
        && let Some(more) = words_from(text, at_after_and(text, numeral.end), Some(numeral))
        // What follows figures alone is a number of its own: 2300w 2月, 23 million 2 blocks.
        && text.get(numeral.end..more.end)?.contains(|one: char| one.is_ascii_alphabetic())
    {
        numeral = more;
    }
    Some(with_more(text, numeral))
}

/// `3 dozen`, `five dozs`
fn in_dozens(text: &str, numeral: Numeral) -> Option<Numeral> {
    let from = blank(text, numeral.end);
    let words = ["dozen", "dozens", "doz", "dozs", "dz", "dzs"];
    match words.iter().find_map(|word| after(text, from, word)) {
        Some(end) => {
            let style = if numeral.style == Style::Words { Style::Words } else { Style::Figures };
            Some(Numeral { value: numeral.value.times(Exact::whole(12))?, style, end, unit: end, ..numeral })
        }
        None => Some(numeral),
    }
}

/// The number with 多, 余, 来 or `+` behind it.
fn with_more(text: &str, numeral: Numeral) -> Numeral {
    match next(text, numeral.end) {
        Some(sign @ ('多' | '余' | '来' | '+'))
            if sign != '+' || !next(text, numeral.end + 1).is_some_and(|one| one.is_ascii_digit()) =>
        {
            Numeral { precision: Precision::More, unit: numeral.end + sign.len_utf8(), ..numeral }
        }
        _ => numeral,
    }
}

/// The value of one Chinese digit.
pub(super) const fn digit(one: char) -> Option<i64> {
    Some(match one {
        '零' | '〇' => 0,
        '一' | '壹' => 1,
        '二' | '贰' | '两' | '俩' | '倆' => 2,
        '三' | '叁' | '仨' => 3,
        '四' | '肆' => 4,
        '五' | '伍' => 5,
        '六' | '陆' => 6,
        '七' | '柒' => 7,
        '八' | '捌' => 8,
        '九' | '玖' => 9,
        _ => return None,
    })
}

/// Characters that are digits on cheques and ordinary words elsewhere.
const fn is_formal(one: char) -> bool {
    matches!(one, '伍' | '陆' | '拾' | '肆')
}

fn power(units: &[(char, u32)], one: char) -> Option<u32> {
    units.iter().find(|(unit, _)| *unit == one).map(|(_, power)| *power)
}

/// A word of size here, in Chinese, and where it ends.
fn size(text: &str, at: usize, units: &[(char, u32)]) -> Option<(u32, usize)> {
    let one = next(text, at)?;
    let power = power(units, one)?;
    let is_other = NO_SIZE.iter().any(|word| rest(text, at).starts_with(word));
    (!is_other).then_some((power, at + one.len_utf8()))
}

/// The parts of a Chinese number, as far as it is read.
#[derive(Default)]
struct Parts {
    /// Sums closed by 万, 亿 or 兆, with the powers of these, from the largest down.
    closed: Vec<(Exact, u32)>,
    /// What stands behind the last of them.
    open: Option<Exact>,
}

impl Parts {
    /// Multiplies all below a size by it.
    fn close(&mut self, power: u32) -> Option<()> {
        let mut sum = self.open.take();
        let doubled = sum.is_none();
        let is_below = |(_, size): &mut (Exact, u32)| *size < power || (doubled && *size == power);
        while let Some((value, _)) = self.closed.pop_if(is_below) {
            sum = Some(sum.map_or(Some(value), |sum| sum.plus(value))?);
        }
        self.closed.push((sum?.shifted(power)?, power));
        Some(())
    }

    fn add(&mut self, value: Exact) -> Option<()> {
        self.open = Some(self.open.map_or(Some(value), |open| open.plus(value))?);
        Some(())
    }

    fn sum(&self) -> Option<Exact> {
        self.closed.iter().try_fold(self.open.unwrap_or(Exact::ZERO), |sum, (value, _)| sum.plus(*value))
    }
}

/// 八百五十w
fn ten_thousand(text: &str, at: usize) -> Option<(u32, usize)> {
    let behind = after(text, at, "w")?;
    (!next(text, behind).is_some_and(|one| one.is_ascii_alphanumeric())).then_some((4, behind))
}

/// A number with Chinese digits or words of size: 三千二, 2亿8, 伍佰贰拾万, 7万5千4百, 十余万, 二点五. `first` is the
/// figure that it begins with; alone it is no such number.
fn chinese(text: &str, start: usize, first: Option<Numeral>) -> Option<Numeral> {
    // 二三十 is no number, and neither is its end.
    if before(text, start).is_some_and(|one| digit(one).is_some() && one != '零') && first.is_none() {
        return None;
    }
    let mut parts = Parts::default();
    let mut at = start;
    let mut precision = Precision::Exact;
    // The size last said, and whether 零 followed it.
    let (mut last, mut zero): (Option<u32>, _) = (None, Zero::No);
    let (mut largest, mut pieces) = (0, 0_usize);
    let mut small = u32::MAX;
    let mut spaced = false;
    let mut pure = first.is_none();
    let mut first = first;
    loop {
        let from = if pieces > 0 && first.is_none() { blank(text, at) } else { at };
        let gap = from > at;
        // A digit or a figure,
        let figure = first.take().or_else(|| {
            let goes_on = !gap && next(text, from)?.is_ascii_digit();
            if goes_on || (gap && next(text, from)?.is_ascii_digit()) { figures(text, from) } else { None }
        });
        let (value, end, is_figure) = match figure {
            Some(figure) => (Some(figure.value), figure.end, Some(figure.style)),
            None => match next(text, from) {
                Some(one @ ('零' | '〇')) if pieces > 0 && last.is_some() => {
                    (zero, at) = (Zero::Yes, from + one.len_utf8());
                    continue;
                }
                Some(one) if digit(one).is_some() => {
                    (digit(one).map(Exact::whole), from + one.len_utf8(), None)
                }
                _ => (None, from, None),
            },
        };
        // and a size behind it.
        let behind = if value.is_some() { blank(text, end) } else { end };
        if let Some((power, after_size)) = size(text, behind, &SMALL)
            && power < small
            && (value.is_some() || pieces == 0 || (power == 1 && zero == Zero::Yes))
            && (value.is_some() || power == 1 || stands_alone(text, start, after_size))
        {
            // 零十 is ten, as 十 is.
            let value = value.filter(|value| *value != Exact::ZERO).unwrap_or(Exact::ONE);
            parts.add(value.shifted(power)?)?;
            spaced |= gap || behind > end;
            (last, small, zero, at) = (Some(power), power, Zero::No, after_size);
            largest = largest.max(power);
            pure &= is_figure.is_none();
            pieces += 1;
        } else if let Some((power, after_size)) = size(text, behind, &LARGE)
            .or_else(|| ten_thousand(text, end).filter(|_| pieces > 0 && is_figure.is_none()))
            && (value.is_some() || (pieces > 0 && zero == Zero::No))
        {
            if let Some(value) = value {
                parts.add(value)?;
            }
            parts.close(power)?;
            spaced |= gap || behind > end;
            (last, small, zero, at) = (Some(power), u32::MAX, Zero::No, after_size);
            largest = largest.max(power);
            pure &= is_figure.is_none();
            pieces += 1;
        } else if let (Some(figure), Some((power, after_size))) = (value, approximate(text, end))
            && pieces == 0
            && is_figure.is_some()
        {
            // 500余万, 1300来万
            parts.add(figure)?;
            parts.close(power)?;
            precision = Precision::More;
            (last, zero, at) = (Some(power), Zero::No, after_size);
            largest = power;
            pure = false;
            pieces = 1;
        } else if let Some(value) = value {
            if pieces == 0 {
                // A digit by itself; more of them make a year or a code.
                if is_figure.is_some() || next(text, end).is_some_and(|one| digit(one).is_some()) {
                    return None;
                }
                parts.add(value)?;
                at = end;
                pieces = 1;
                break;
            }
            let Some(rest) = trailing(text, (value, is_figure), (last, zero), end) else { break };
            if gap && !(spaced || rest_is_fraction(text, end)) {
                break;
            }
            parts.add(rest)?;
            pure &= is_figure.is_none();
            (at, pieces) = (end, pieces + 1);
            break;
        } else if let Some((power, after_size)) =
            approximate(text, from).filter(|_| pieces > 0 && last.is_some())
        {
            // 十余万, 一百零几万
            parts.close(power)?;
            precision = Precision::More;
            (last, small, zero, at) = (Some(power), u32::MAX, Zero::No, after_size);
            largest = largest.max(power);
        } else {
            break;
        }
    }
    if pieces == 0
        || (zero == Zero::Yes
            && before(text, at).is_some_and(|one| digit(one) == Some(0))
            && pieces > 0
            && last.is_none())
    {
        return None;
    }
    let mut value = parts.sum()?;
    let characters = text.get(start..at)?.chars().filter(|one| *one != ' ').count();
    let style = if characters == 1 { Style::OneCharacter } else { Style::Chinese };
    let mut numeral = Numeral { value, power: largest, precision, style, end: at, unit: at };
    if pure && let Some((part, end)) = decimals(text, at) {
        value = value.plus(part)?;
        numeral = Numeral { value, style: Style::Chinese, end, unit: end, ..numeral };
        if let Some((power, end)) = size(text, blank(text, end), &LARGE) {
            numeral = Numeral { value: value.shifted(power)?, power, end, unit: end, ..numeral };
        }
    }
    // What remains of a word: 大陆, 收拾, 队伍.
    let within_words = before(text, start).is_some_and(|one| is_han(one) && !"是之为共计".contains(one))
        || (next(text, numeral.end).is_some_and(is_han) && !is_counted(text, numeral.end));
    if characters == 1 && within_words && next(text, start).is_some_and(is_formal) {
        return None;
    }
    Some(with_more(text, numeral))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Zero {
    Yes,
    No,
}

/// Whether words around a size without a digit leave it alone: 百三, 千三.
fn stands_alone(text: &str, start: usize, after_size: usize) -> bool {
    !before(text, start).is_some_and(is_han)
        && next(text, after_size)
            .filter(|one| digit(*one).is_some_and(|digit| digit > 0))
            .is_some_and(|one| !next(text, after_size + one.len_utf8()).is_some_and(is_han))
}

/// What a last digit is worth: 五 in 二十五 five, in 一万五 five thousand, 4000 in 3万4000 itself.
fn trailing(
    text: &str,
    (value, figure): (Exact, Option<Style>),
    (last, zero): (Option<u32>, Zero),
    end: usize,
) -> Option<Exact> {
    let last = last?;
    let digits = match figure {
        None => 1,
        Some(Style::Digits(digits)) => digits,
        Some(_) => return None,
    };
    let follows = next(text, end);
    if figure.is_some() {
        // 850万3层 and 3万26根 are two numbers.
        let ends = follows.is_none_or(|one| {
            !one.is_alphanumeric() && !matches!(one, '.' | '%' | '#' | '-' | '/' | '~' | ':')
        }) || ["元", "块", "人民币", "多", "左右", "的", "了", "个", "吧"]
            .iter()
            .any(|word| rest(text, end).starts_with(word));
        let fills = zero == Zero::Yes && digits < usize::try_from(last).ok()?;
        return match digits {
            _ if fills && !follows.is_some_and(|one| one.is_ascii_alphanumeric()) => Some(value),
            1 if ends && last >= 2 && zero == Zero::No => value.shifted(last - 1),
            _ if ends && digits == usize::try_from(last).ok()? => Some(value),
            _ => None,
        };
    }
    if follows.is_some_and(|one| digit(one).is_some()) {
        return None;
    }
    if zero == Zero::Yes || last == 1 {
        return Some(value);
    }
    // 五百万三层: which floor, not three hundred thousand more.
    let says_which = follows.is_some_and(|one| "层期号标栋楼#区月日天".contains(one));
    if says_which { None } else { value.shifted(last - 1) }
}

/// Whether 又 三分之一 follows.
fn rest_is_fraction(text: &str, end: usize) -> bool {
    after(text, blank(text, end), "又").is_some()
}

/// 余万, 几亿
fn approximate(text: &str, at: usize) -> Option<(u32, usize)> {
    let sign = next(text, at).filter(|one| "余多几幾来".contains(*one))?;
    size(text, blank(text, at + sign.len_utf8()), &LARGE)
}

/// 点五, 点二五: what stands behind the point of a number in Chinese.
fn decimals(text: &str, at: usize) -> Option<(Exact, usize)> {
    let mut end = after(text, blank(text, at), "点")?;
    end = blank(text, end);
    let mut written = String::from("0.");
    while let Some(one) = next(text, end)
        && let Some(value) = digit(one).filter(|_| !matches!(one, '两' | '俩' | '倆' | '仨'))
    {
        written.push(char::from(b'0' + u8::try_from(value).ok()?));
        end += one.len_utf8();
        if written.len() > MOST_DIGITS {
            return None;
        }
    }
    // 三点二十 and 三点五分 are times of day.
    let is_time = next(text, end).is_some_and(|one| "十百千分半刻钟点".contains(one));
    if written.len() == 2 || is_time { None } else { Some((Exact::decimal(&written)?, end)) }
}

/// Words for what is counted, as they may follow a number that is only one character.
pub(super) fn is_counted(text: &str, at: usize) -> bool {
    super::unit::after_number(text, blank(text, at)).is_some()
}

const UNDER_TWENTY: [(&str, i64); 22] = [
    ("zero", 0),
    ("nought", 0),
    ("naught", 0),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("thirteen", 13),
    ("fourteen", 14),
    ("fifteen", 15),
    ("sixteen", 16),
    ("seventeen", 17),
    ("eighteen", 18),
    ("nineteen", 19),
];

const TENS: [(&str, i64); 10] = [
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fourty", 40),
    ("fourty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

const THOUSANDS: [(&str, u32); 6] =
    [("thousand", 3), ("lakh", 5), ("million", 6), ("crore", 7), ("billion", 9), ("trillion", 12)];

/// Parts of one: behind a number they are counted, behind `a` and `and a` they are one.
const PARTS: [(&str, i64); 21] = [
    ("half", 2),
    ("halves", 2),
    ("third", 3),
    ("thirds", 3),
    ("quarter", 4),
    ("quarters", 4),
    ("fourth", 4),
    ("fourths", 4),
    ("fifth", 5),
    ("fifths", 5),
    ("sixth", 6),
    ("sixths", 6),
    ("eighth", 8),
    ("eighths", 8),
    ("tenth", 10),
    ("tenths", 10),
    ("twentieth", 20),
    ("thirtieth", 30),
    ("thirtieths", 30),
    ("hundredth", 100),
    ("hundredths", 100),
];

/// Behind ` and ` or a blank or a hyphen.
fn at_after_and(text: &str, at: usize) -> usize {
    let from = blank(text, at);
    after(text, from, "and").map_or(from, |end| blank(text, end))
}

/// A number in English words: sixty-six, two hundred and five, half a million, one and a half.
fn words(text: &str, at: usize) -> Option<Numeral> {
    in_dozens(text, fraction_in_words(text, at).or_else(|| words_from(text, at, None))?)
}

/// `half`, `half a million`, `a quarter`, `two thirds`
fn fraction_in_words(text: &str, at: usize) -> Option<Numeral> {
    let (count, from) = named(text, at, &UNDER_TWENTY)
        .filter(|(count, _)| *count > 0)
        .map(|(count, end)| (count, glue(text, end)))
        .or_else(|| Some((1, blank(text, after(text, at, "a")?))))
        .unwrap_or((1, at));
    let (parts, end) = parts_of_one(text, from)?;
    let is_bare = from == at;
    // The quarter of a year, and who is third, are no parts.
    let size_from = blank(text, after(text, blank(text, end), "a").unwrap_or(end));
    let sized = named(text, size_from, &THOUSANDS);
    if is_bare && !(parts == 2 || (parts == 4 && sized.is_some())) {
        return None;
    }
    if count == 1
        && !is_bare
        && parts != 2
        && sized.is_none()
        && after(text, blank(text, end), "of").is_none()
        && latin(text, blank(text, end)).len() > 1
    {
        return None;
    }
    let value = Exact::fraction(count.into(), parts.into())?;
    let (value, power, end) = match sized {
        Some((power, end)) => (value.shifted(power)?, power, end),
        None => (value, 0, end),
    };
    Some(Numeral { value, power, precision: Precision::Exact, style: Style::Words, end, unit: end })
}

/// Behind a hyphen or blank between two words of a number.
fn glue(text: &str, at: usize) -> usize {
    let from = blank(text, at);
    if next(text, from) == Some('-') { blank(text, from + 1) } else { from }
}

/// `begun` is a figure that the words go on from: `4 thousand` before `3 hundred and 21`.
fn words_from(text: &str, at: usize, begun: Option<Numeral>) -> Option<Numeral> {
    let (mut sum, mut open) = (begun.map_or(Exact::ZERO, |begun| begun.value), None::<i64>);
    let mut smallest = begun.map_or(u32::MAX, |begun| begun.power);
    let mut largest = begun.map_or(0, |begun| begun.power);
    let (mut end, mut from, mut pieces) = (at, at, 0);
    // What may still be added to the open part: below a hundred, below ten, nothing.
    let mut room = 100;
    loop {
        let figure = if next(text, from).is_some_and(|one| one.is_ascii_digit()) && begun.is_some() {
            figures(text, from).filter(|figure| matches!(figure.style, Style::Digits(1..=3)))
        } else {
            None
        };
        let unit =
            named(text, from, &UNDER_TWENTY).or_else(|| Some((figure?.value.to_whole()?, figure?.end)));
        let (value, after_word, left) = if let Some((value, after_word)) = unit {
            (value, after_word, 0)
        } else if let Some((value, after_word)) = named(text, from, &TENS) {
            (value, after_word, 10)
        } else if let Some(after_word) = after(text, from, "a")
            .filter(|end| pieces == 0 && open.is_none() && is_size(text, blank(text, *end)))
        {
            (1, after_word, 0)
        } else {
            (0, from, room)
        };
        if after_word > from {
            let fits = value < room && (pieces == 0 || value > 0);
            if !fits {
                break;
            }
            open = Some(open.unwrap_or(0) + value);
            (end, room, pieces) = (after_word, left, pieces + 1);
        } else if let Some(after_word) =
            after(text, from, "hundred").filter(|_| open.unwrap_or(1) < 100 && smallest > 2)
        {
            if open.is_none() && !(pieces == 0 && is_size(text, blank(text, after_word))) {
                break;
            }
            open = Some(open.unwrap_or(1) * 100);
            (end, room, pieces) = (after_word, 100, pieces + 1);
            largest = largest.max(2);
        } else if let Some((power, after_word)) =
            named(text, from, &THOUSANDS).filter(|(power, _)| *power < smallest)
        {
            let Some(value) = open.take() else { break };
            sum = sum.plus(Exact::whole(value).shifted(power)?)?;
            largest = largest.max(power);
            (end, room, smallest, pieces) = (after_word, 100, power, pieces + 1);
            if let Some((twice, after_word)) =
                named(text, blank(text, end), &THOUSANDS).filter(|_| pieces == 2)
            {
                (sum, end) = (sum.shifted(twice)?, after_word);
                largest = largest.max(power + twice);
            }
        } else {
            break;
        }
        // `one and the same` ends with `one`.
        let had_size = room == 100;
        from = if had_size { at_after_and(text, end) } else { glue(text, end) };
        if figure.is_some() && after(text, blank(text, end), "hundred").is_none() {
            break;
        }
    }
    if pieces == 0 {
        return None;
    }
    let mut value = match open {
        Some(open) => sum.plus(Exact::whole(open))?,
        None => sum,
    };
    if let Some((part, after_part)) = point_in_words(text, end).or_else(|| and_a_part(text, end)) {
        (value, end) = (value.plus(part)?, after_part);
        if let Some((power, after_size)) = named(text, blank(text, end), &THOUSANDS).filter(|_| largest == 0)
        {
            (value, largest, end) = (value.shifted(power)?, power, after_size);
        }
    }
    Some(Numeral { value, power: largest, precision: Precision::Exact, style: Style::Words, end, unit: end })
}

fn is_size(text: &str, at: usize) -> bool {
    after(text, at, "hundred").is_some()
        || named(text, at, &THOUSANDS).is_some()
        || after(text, at, "dozen").is_some()
}

/// ` point seven one`
fn point_in_words(text: &str, at: usize) -> Option<(Exact, usize)> {
    let mut end = after(text, blank(text, at), "point")?;
    let mut written = String::from("0.");
    loop {
        let from = blank(text, end);
        let Some((value, after_word)) = under_a_hundred(text, from) else { break };
        written.push_str(&value.to_string());
        end = after_word;
        if written.len() > MOST_DIGITS {
            return None;
        }
    }
    (written.len() > 2).then_some((Exact::decimal(&written)?, end))
}

/// `seven`, `seventy-one`
fn under_a_hundred(text: &str, at: usize) -> Option<(i64, usize)> {
    let Some((tens, after_tens)) = named(text, at, &TENS) else {
        return named(text, at, &UNDER_TWENTY);
    };
    match named(text, glue(text, after_tens), &UNDER_TWENTY) {
        Some((units @ 1..=9, after_units)) => Some((tens + units, after_units)),
        _ => Some((tens, after_tens)),
    }
}

/// `thirds`, `hundredth`, `twenty-firsts`: into how many parts one is divided.
fn parts_of_one(text: &str, at: usize) -> Option<(i64, usize)> {
    named(text, at, &PARTS).or_else(|| {
        let (tens, from) = named(text, at, &TENS)?;
        let firsts = [("first", 1), ("firsts", 1)];
        let (units, end) =
            named(text, glue(text, from), &firsts).or_else(|| named(text, glue(text, from), &PARTS))?;
        (units < 10).then_some((tens + units, end))
    })
}

/// ` and a half`, ` and three quarters`
fn and_a_part(text: &str, at: usize) -> Option<(Exact, usize)> {
    let from = blank(text, after(text, blank(text, at), "and")?);
    let (count, from) = match after(text, from, "a") {
        Some(end) => (1, blank(text, end)),
        None => match under_a_hundred(text, from) {
            Some((count, end)) => (count, glue(text, end)),
            None => (1, from),
        },
    };
    let (parts, end) = parts_of_one(text, from)?;
    Some((Exact::fraction(count.into(), parts.into())?, end))
}

/// All that a value read here may begin with.
pub(super) fn starts() -> impl Iterator<Item = &'static str> {
    let named = UNDER_TWENTY.iter().chain(&TENS).chain(&PARTS).map(|(word, _)| *word);
    named.chain(["a", "hundred"])
}
