//! How much: shares, money, counts, stations, and bare numbers. And what looks like one and is a code.

use super::number::{self, Numeral, Style};
use super::reader::{after, before, begins, blank, digits, is_han, latin, named, next, rest};
use super::unit::{self, Unit};
use super::{Currency, Found, Number, Precision, Scale, Value};
use crate::domain::exact::Exact;
use std::ops::Range;

use Currency::{Other, Yuan};

/// Names and signs of currencies before an amount.
const BEFORE: [(&str, Currency); 25] = [
    ("¥", Yuan),
    ("rmb", Yuan),
    ("cny", Yuan),
    ("rmb¥", Yuan),
    ("人民币", Yuan),
    ("$", Other("dollar")),
    ("dollar", Other("dollar")),
    ("us$", Other("USD")),
    ("us $", Other("USD")),
    ("u.s $", Other("USD")),
    ("u.s. $", Other("USD")),
    ("usd", Other("USD")),
    ("usd$", Other("USD")),
    ("美元", Other("USD")),
    ("hk$", Other("HKD")),
    ("hk $", Other("HKD")),
    ("hkd", Other("HKD")),
    ("港币", Other("HKD")),
    ("€", Other("EUR")),
    ("eur", Other("EUR")),
    ("£", Other("pound")),
    ("gbp", Other("GBP")),
    ("jpy", Other("JPY")),
    ("krw", Other("KRW")),
    ("₩", Other("KRW")),
];

/// The same behind an amount, with what part of the currency they are: a hundred cents make a dollar.
const BEHIND: [(&str, (Currency, i64)); 62] = [
    ("元", (Yuan, 1)),
    ("元人民币", (Yuan, 1)),
    ("人民币", (Yuan, 1)),
    ("块钱", (Yuan, 1)),
    ("角", (Yuan, 10)),
    ("毛", (Yuan, 10)),
    ("毛钱", (Yuan, 10)),
    ("分钱", (Yuan, 100)),
    ("rmb", (Yuan, 1)),
    ("cny", (Yuan, 1)),
    ("yuan", (Yuan, 1)),
    ("yuan rmb", (Yuan, 1)),
    ("chinese yuan", (Yuan, 1)),
    ("kuai", (Yuan, 1)),
    ("mao", (Yuan, 10)),
    ("美元", (Other("USD"), 1)),
    ("美圆", (Other("USD"), 1)),
    ("美金", (Other("USD"), 1)),
    ("美刀", (Other("USD"), 1)),
    ("美分", (Other("USD"), 100)),
    ("usd", (Other("USD"), 1)),
    ("us dollar", (Other("USD"), 1)),
    ("us dollars", (Other("USD"), 1)),
    ("us$", (Other("USD"), 1)),
    ("欧元", (Other("EUR"), 1)),
    ("€", (Other("EUR"), 1)),
    ("eur", (Other("EUR"), 1)),
    ("euro", (Other("EUR"), 1)),
    ("euros", (Other("EUR"), 1)),
    ("港元", (Other("HKD"), 1)),
    ("港币", (Other("HKD"), 1)),
    ("hkd", (Other("HKD"), 1)),
    ("日元", (Other("JPY"), 1)),
    ("日本銭", (Other("JPY"), 100)),
    ("yen", (Other("JPY"), 1)),
    ("-yen", (Other("JPY"), 1)),
    ("jpy", (Other("JPY"), 1)),
    ("韩元", (Other("KRW"), 1)),
    ("won", (Other("KRW"), 1)),
    ("英镑", (Other("GBP"), 1)),
    ("gbp", (Other("GBP"), 1)),
    ("£", (Other("pound"), 1)),
    ("pound", (Other("pound"), 1)),
    ("pounds", (Other("pound"), 1)),
    ("$", (Other("dollar"), 1)),
    ("dollar", (Other("dollar"), 1)),
    ("dollars", (Other("dollar"), 1)),
    ("-dollar", (Other("dollar"), 1)),
    ("bucks", (Other("dollar"), 1)),
    ("cent", (Other("cent"), 1)),
    ("cents", (Other("cent"), 1)),
    ("-cent", (Other("cent"), 1)),
    ("卢布", (Other("RUB"), 1)),
    ("rub", (Other("RUB"), 1)),
    ("roubles", (Other("RUB"), 1)),
    ("新台币", (Other("TWD"), 1)),
    ("台币", (Other("TWD"), 1)),
    ("澳元", (Other("AUD"), 1)),
    ("加元", (Other("CAD"), 1)),
    ("澳门元", (Other("MOP"), 1)),
    ("瑞士法郎", (Other("CHF"), 1)),
    ("chf", (Other("CHF"), 1)),
];

const PERCENT: [&str; 8] =
    ["%", "percent", "percents", "percentage", "per cent", "per cents", "pct", "个百分比"];

/// A difference of shares.
const POINTS: [&str; 11] = [
    "百分点",
    "个百分点",
    "个点",
    "percentage point",
    "percentage points",
    "percent points",
    "pct points",
    "% points",
    "points",
    "pts",
    "pp",
];

/// What stands between the ends of a range.
const TO: [&str; 4] = ["-", "~", "至", "到"];

/// The amount that begins here.
pub(super) fn read(text: &str, at: usize) -> Option<Found> {
    let first = next(text, at)?;
    if first.is_ascii_alphabetic() && !begins(text, at) {
        return None;
    }
    let found = |end: usize, value| Some(Found { at: at..end, value, precision: Precision::Exact });
    if let Some((metres, end)) = station(text, at) {
        return found(end, Value::Station(metres));
    }
    if let Some((ordinal, end)) = ordinal(text, at) {
        return found(end, Value::Ordinal(ordinal));
    }
    if let Some((percent, end)) = of_a_hundred(text, at) {
        return found(end, Value::Percent(percent));
    }
    if let Some(money) = money_after_sign(text, at) {
        return Some(money);
    }
    if let Some(end) = code(text, at) {
        return found(end, Value::Code);
    }
    let (sign, from) = sign(text, at);
    let numeral = number::read(text, from);
    let share = tenths(text, at, numeral.filter(|_| sign == Sign::None)).or_else(|| spaced_percent(text, at));
    if let Some((percent, end)) = share {
        return found(end, Value::Percent(percent));
    }
    if let Some((value, end)) = fraction(text, at, sign, numeral) {
        return match percent_end(text, end) {
            Some(end) => found(end, Value::Percent(value)),
            None => found(end, Value::Number(Number { value, scale: Scale::None })),
        };
    }
    let numeral = numeral?;
    let value = if sign == Sign::Minus { numeral.value.negated() } else { numeral.value };
    let numeral = Numeral { value, ..numeral };
    if let Some(found) = part(text, at, numeral) {
        return Some(found);
    }
    if let Some(found) = range(text, at, numeral) {
        return Some(found);
    }
    with_unit(text, at, numeral).or_else(|| bare(text, at, numeral))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    None,
    Minus,
}

/// The sign before a number: 负, minus, or a hyphen that joins nothing.
fn sign(text: &str, at: usize) -> (Sign, usize) {
    for word in ["负", "minus ", "negative "] {
        if let Some(end) = after(text, at, word) {
            return (Sign::Minus, blank(text, end));
        }
    }
    let opens = before(text, at).is_none_or(|one| one == ' ' || one == '\n' || "(:,;<>=\"'".contains(one));
    if opens
        && next(text, at) == Some('-')
        && next(text, at + 1).is_some_and(|one| one.is_ascii_digit() || one == '.')
        && next(text, at + 1 + digits(text, at + 1).len()) != Some('-')
    {
        return (Sign::Minus, at + 1);
    }
    (Sign::None, at)
}

/// The number with what stands behind it: `%`, a currency, a unit.
fn with_unit(text: &str, at: usize, numeral: Numeral) -> Option<Found> {
    let precision = numeral.precision;
    let found = |end: usize, value| Some(Found { at: at..end, value, precision });
    let spaced = blank(text, numeral.unit);
    if let Some(end) =
        longest(text, spaced, &POINTS).or_else(|| spread(text, spaced, &["个", "百", "分", "点"]))
    {
        return found(end, Value::Points(numeral.value));
    }
    if let Some(end) = percent_end(text, numeral.unit) {
        return found(end, Value::Percent(numeral.value));
    }
    if next(text, spaced) == Some('‰') {
        return found(spaced + '‰'.len_utf8(), Value::Percent(numeral.value.over(Exact::whole(10))?));
    }
    if let Some((amount, currency, end)) = money_behind(text, numeral) {
        return found(end, Value::Money { amount, currency });
    }
    // A Latin unit belongs to figures; 三 m is no three metres.
    let (unit, end) = unit::after_number(text, numeral.unit).or_else(|| {
        // 累计3.5亿 桩基打完: what stands behind the blank begins something else.
        let begins_anew = numeral.power >= 4 && next(text, spaced).is_some_and(is_han);
        if begins_anew { None } else { unit::after_number(text, spaced) }
    })?;
    let number = Number { value: numeral.value, scale: numeral.scale() };
    if unit == Unit::Which {
        return found(end, Value::Ordinal(u32::try_from(numeral.value.to_whole()?).ok()?));
    }
    found(end, Value::Count { number, unit: blank(text, numeral.unit)..end })
}

/// A number with nothing behind it. One character alone says a number only where nothing around makes a word of it.
fn bare(text: &str, at: usize, numeral: Numeral) -> Option<Found> {
    let follows = next(text, numeral.end);
    // 12-3栋, 3-5: a place or some of both, but no number.
    if let (Style::Digits(_), Some('-'), false) =
        (numeral.style, follows, digits(text, numeral.end + 1).is_empty())
    {
        let mut end = numeral.end;
        while next(text, end) == Some('-') && !digits(text, end + 1).is_empty() {
            end += 1 + digits(text, end + 1).len();
        }
        let (_, end) = unit::after_number(text, end).unwrap_or((Unit::Which, end));
        return Some(Found { at: at..end, value: Value::Code, precision: Precision::Exact });
    }
    let joined = follows.is_some_and(|one| one.is_ascii_alphanumeric());
    if joined && matches!(numeral.style, Style::Digits(_) | Style::Figures) {
        // 3d, 24x7
        let end = numeral.end
            + rest(text, numeral.end)
                .find(|one: char| !one.is_ascii_alphanumeric())
                .unwrap_or_else(|| rest(text, numeral.end).len());
        return Some(Found { at: at..end, value: Value::Code, precision: Precision::Exact });
    }
    if numeral.style == Style::OneCharacter {
        let led = before(text, at).is_none_or(|one| !is_han(one) || "是为前共约达到至了有第".contains(one));
        let closed = follows.is_none_or(|one| !is_han(one) || "的那这和与、是不而却".contains(one));
        if !led || !closed {
            return None;
        }
    }
    if numeral.style == Style::Chinese
        && follows.is_some_and(|one| "足分".contains(one))
        && numeral.value == Exact::whole(10)
    {
        return None;
    }
    let bare_one = numeral.style == Style::Words && numeral.value == Exact::ONE;
    if bare_one && is_pronoun(text, at, numeral.end) {
        return None;
    }
    let number = Number { value: numeral.value, scale: numeral.scale() };
    Some(Found { at: at..numeral.end, value: Value::Number(number), precision: numeral.precision })
}

/// `the one`, `which one`, `one of`: no number.
fn is_pronoun(text: &str, at: usize, end: usize) -> bool {
    let head = text.get(..at).unwrap_or("").trim_end_matches(' ');
    let leads = [
        "the", "this", "that", "which", "no", "any", "every", "each", "some", "another", "new", "good",
        "last",
    ];
    leads.iter().any(|word| {
        head.strip_suffix(word).is_some_and(|rest| !rest.ends_with(|one: char| one.is_ascii_alphanumeric()))
    }) || ["of", "another", "may", "can", "more"]
        .iter()
        .any(|word| after(text, blank(text, end), word).is_some())
}

fn longest(text: &str, at: usize, words: &[&str]) -> Option<usize> {
    words.iter().filter_map(|word| after(text, at, word)).max()
}

fn percent_end(text: &str, at: usize) -> Option<usize> {
    longest(text, blank(text, at), &PERCENT)
}

/// Characters with blanks between them.
fn spread(text: &str, at: usize, characters: &[&str]) -> Option<usize> {
    characters
        .iter()
        .enumerate()
        .try_fold(at, |at, (index, one)| after(text, if index == 0 { at } else { blank(text, at) }, one))
}

/// `百分之六十五`, `千分之二`, `百分百`, and `percent of 10` where it begins a sentence.
fn of_a_hundred(text: &str, at: usize) -> Option<(Exact, usize)> {
    for word in ["percent of ", "percents of ", "per cent of ", "per cents of "] {
        if let Some(from) = after(text, at, word)
            && text.get(..at)?.trim_end_matches(' ').is_empty()
        {
            let numeral = number::read(text, from)?;
            return Some((numeral.value, numeral.end));
        }
    }
    // 五百分之二 is something else.
    if before(text, at).is_some_and(|one| number::digit(one).is_some() || one.is_ascii_digit()) {
        return None;
    }
    let mut from = at;
    let mut power = 0;
    while let Some((more, end)) =
        named(text, from, &[("百", 2), ("佰", 2), ("千", 3), ("仟", 3), ("万", 4)]).filter(|_| power < 12)
    {
        power += more;
        from = blank(text, end);
    }
    if power == 0 {
        return None;
    }
    let from = after(text, from, "分")?;
    if let Some(end) = after(text, from, "百").filter(|_| power == 2) {
        return Some((Exact::whole(100), end));
    }
    let from = blank(text, after(text, blank(text, from), "之")?);
    if let Some(end) = after(text, from, "百") {
        return Some((Exact::whole(100), end)).filter(|_| power == 2);
    }
    let numeral = number::read(text, from)?;
    let (value, end) = match after(text, blank(text, numeral.end), "k") {
        Some(end) => (numeral.value.shifted(3)?, end),
        None => (numeral.value, numeral.end),
    };
    // 百分之二三十 is no figure.
    if next(text, end).is_some_and(|one| number::digit(one).is_some()) {
        return None;
    }
    Some((value.shifted(2)?.over(Exact::ONE.shifted(power)?)?, end))
}

/// `六成`, `六成五`, `8.5成`, `三成半`
fn tenths(text: &str, at: usize, numeral: Option<Numeral>) -> Option<(Exact, usize)> {
    if before(text, at).is_some_and(|one| number::digit(one).is_some()) {
        return None;
    }
    let (tens, from) = match after(text, at, "半") {
        Some(end) => (Exact::fraction(1, 2)?, end),
        None => numeral.map(|numeral| (numeral.value, numeral.end))?,
    };
    let end = after(text, blank(text, from), "成")?;
    // 三成本地工人 is a third of them; 五成立 and 两成果 are words.
    if ["立", "果", "功", "员", "为", "品", "本", "长", "型"]
        .iter()
        .any(|word| rest(text, end).starts_with(word))
    {
        return None;
    }
    let percent = tens.shifted(1)?;
    if !percent.is_at_most(1000) {
        return None;
    }
    let from = blank(text, end);
    if let Some(end) = after(text, from, "半") {
        return Some((percent.plus(Exact::whole(5))?, end));
    }
    let units = next(text, from).and_then(|one| Some((number::digit(one)?, from + one.len_utf8())));
    match units.filter(|(_, end)| {
        !next(text, *end).is_some_and(|one| number::digit(one).is_some() || "十百千万成".contains(one))
    }) {
        // 六成五人 would be odd; 六成 三层 are two things.
        Some((units, end)) if from == blank(text, end) - 1 || !number::is_counted(text, end) => {
            Some((percent.plus(Exact::whole(units))?, end))
        }
        _ => Some((percent, end)),
    }
}

/// `6 5 %`: typed with a blank behind every character.
fn spaced_percent(text: &str, at: usize) -> Option<(Exact, usize)> {
    // Behind a Latin word or another number the first digit may be its own: line 5 5 %.
    let head = text.get(..at)?;
    if head.strip_suffix(' ').unwrap_or(head).ends_with(|one: char| one.is_ascii_alphanumeric()) {
        return None;
    }
    let (mut written, mut end) = (String::new(), at);
    while written.len() < 3 && digits(text, end).len() == 1 && next(text, end + 1) == Some(' ') {
        written.push_str(digits(text, end));
        end += 2;
    }
    let end = after(text, end, "%").filter(|_| written.len() > 1)?;
    Some((Exact::decimal(&written)?, end))
}

/// `三分之二`, `一又三分之一`, `2⁄3`, `one over three`, `一半`
fn fraction(text: &str, at: usize, first_sign: Sign, first: Option<Numeral>) -> Option<(Exact, usize)> {
    if before(text, at).is_some_and(|one| one.is_ascii_digit() || number::digit(one).is_some()) {
        return None;
    }
    if let Some(end) = after(text, at, "一半") {
        return Some((Exact::fraction(1, 2)?, end));
    }
    let first = first?;
    let below = |from: usize| {
        let (sign, from) = sign(text, from);
        number::read(text, from).map(|numeral| (sign, numeral))
    };
    let share = |numerator: Exact, denominator: Exact| numerator.over(denominator);
    if let Some(from) = after(text, first.end, "⁄") {
        let (_, second) = below(from)?;
        return Some((share(first.value, second.value)?, second.end));
    }
    let spaced = blank(text, first.end);
    if let Some(from) = after(text, spaced, "over")
        .or_else(|| after(text, spaced, "out of").filter(|_| first.style == Style::Words))
    {
        let (_, second) = below(blank(text, from))?;
        let simple =
            matches!(first.style, Style::Words | Style::Digits(_)) && second.value.to_whole().is_some();
        let unit_follows = after(text, blank(text, second.end), "years").is_some()
            || after(text, blank(text, second.end), "days").is_some();
        let value = share(first.value, second.value)?;
        let is_share = rest(text, spaced).starts_with("over") || value.is_at_most(1);
        let fits = simple
            && is_share
            && !unit_follows
            && before(text, at) != Some('$')
            && second.value != Exact::ZERO;
        return fits.then_some((if first_sign == Sign::Minus { value.negated() } else { value }, second.end));
    }
    if let Some(from) = after(text, spaced, "又") {
        let (value, end) = chinese_fraction(text, number::read(text, blank(text, from))?)?;
        return Some((first.value.plus(value)?, end));
    }
    let (value, end) = chinese_fraction(text, first)?;
    Some((if first_sign == Sign::Minus { value.negated() } else { value }, end))
}

/// `三分之二`, `3 分 之 负157`
fn chinese_fraction(text: &str, denominator: Numeral) -> Option<(Exact, usize)> {
    let from = spread(text, blank(text, denominator.end), &["分", "之"])?;
    let (sign, from) = sign(text, blank(text, from));
    let numerator = number::read(text, from)?;
    let value = numerator.value.over(denominator.value)?;
    Some((if sign == Sign::Minus { value.negated() } else { value }, numerator.end))
}

/// `第三`, `no. 5`, `2#`, `3rd`, `#2`
fn ordinal(text: &str, at: usize) -> Option<(u32, usize)> {
    let whole = |numeral: Numeral| u32::try_from(numeral.value.to_whole()?).ok();
    for word in ["第", "no.", "no ", "nr.", "#"] {
        if let Some(from) = after(text, at, word)
            && (word == "第" || begins(text, at))
            && let Some(numeral) = number::read(text, blank(text, from))
            && (word == "第" || matches!(numeral.style, Style::Digits(_)))
        {
            return Some((whole(numeral)?, numeral.end));
        }
    }
    let digits = digits(text, at);
    let from = at + digits.len();
    if digits.is_empty()
        || digits.len() > 4
        || before(text, at).is_some_and(|one| one.is_ascii_digit() || one == '.')
    {
        return None;
    }
    let end = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|word| after(text, from, word))
        .or_else(|| after(text, from, "#"))
        .or_else(|| after(text, from, "号").filter(|_| begins(text, at)))?;
    // 5号线: what is numbered belongs to it.
    let named = unit::after_number(text, from).filter(|(unit, _)| *unit == Unit::Which);
    Some((digits.parse().ok()?, named.map_or(end, |(_, behind)| behind.max(end))))
}

/// `k0+680`, `zk12+345.5`: kilometres and metres along a line.
fn station(text: &str, at: usize) -> Option<(Exact, usize)> {
    let letters = latin(text, at);
    if !letters.ends_with('k') || letters.len() > 3 || !begins(text, at) {
        return None;
    }
    let from = at + letters.len();
    let kilometres = digits(text, from);
    let from = blank(text, from + kilometres.len());
    let from = blank(text, after(text, from, "+")?);
    let metres = digits(text, from);
    if kilometres.is_empty() || kilometres.len() > 4 || !(1..=3).contains(&metres.len()) {
        return None;
    }
    let mut end = from + metres.len();
    let mut part = String::new();
    if next(text, end) == Some('.') && !digits(text, end + 1).is_empty() {
        part = format!(".{}", digits(text, end + 1));
        end += part.len();
    }
    let value = Exact::decimal(kilometres)?.shifted(3)?.plus(Exact::decimal(&format!("{metres}{part}"))?)?;
    Some((value, end))
}

/// How far is looked for the end of a code.
const LONGEST_CODE: usize = 64;

/// An address of a page, a code such as `dn600` or `jy-30`, a telephone number: where it ends.
fn code(text: &str, at: usize) -> Option<usize> {
    if !begins(text, at) {
        return None;
    }
    let here = rest(text, at);
    if here.starts_with("http://") || here.starts_with("https://") || here.starts_with("www.") {
        let ends = |one: char| one.is_whitespace() || is_han(one) || "，。；、".contains(one);
        return Some(at + here.find(ends).unwrap_or(here.len()));
    }
    if !here.starts_with(|one: char| one.is_ascii_alphanumeric()) {
        return None;
    }
    let length = here
        .bytes()
        .take(LONGEST_CODE)
        .take_while(|one| one.is_ascii_alphanumeric() || matches!(one, b'-' | b'_'))
        .count();
    let word = here.get(..length)?;
    let letters = latin(text, at).len();
    let has_digit = word.bytes().any(|one| one.is_ascii_digit());
    // A3, dn600, jy-30, and 12345678901 or 138-2010-2015; but not 3-5 or usd50.
    let with_letters = letters > 0 && has_digit && !is_currency(text, at) && !names_a_month(word);
    let groups: Vec<&str> = word.split('-').collect();
    let all_digits =
        groups.iter().all(|group| !group.is_empty() && group.bytes().all(|one| one.is_ascii_digit()));
    let count = word.bytes().filter(u8::is_ascii_digit).count();
    let telephone =
        all_digits && count >= 10 && (groups.len() > 1 || (word.len() == 11 && word.starts_with('1')));
    let dashed = letters == 0 && has_digit && groups.len() > 2 && !all_digits;
    let too_long = letters == 0 && digits(text, at).len() > 18;
    (with_letters || telephone || dashed || too_long).then_some(at + length)
}

fn is_currency(text: &str, at: usize) -> bool {
    named(text, at, &BEFORE).is_some()
}

/// `oct2`, `mar4`: a day, which is read elsewhere.
fn names_a_month(word: &str) -> bool {
    let letters = word.trim_end_matches(|one: char| one.is_ascii_digit());
    letters.parse::<chrono::Month>().is_ok()
}

/// `¥300`, `usd 22.5 million`, `rmb 8.6m`
fn money_after_sign(text: &str, at: usize) -> Option<Found> {
    if next(text, at)?.is_ascii_alphanumeric() && !begins(text, at) {
        return None;
    }
    let (currency, from) = named(text, at, &BEFORE)?;
    let numeral = number::read(text, blank(text, from))?;
    if numeral.style == Style::OneCharacter {
        return None;
    }
    let (amount, mut end) = millions(text, numeral)?;
    // The unit said twice is one amount: 人民币 50元, $ 10 dollars.
    let mut amount = amount;
    if let Some((again, behind)) = unit_behind(text, end) {
        let same = again.0 == currency || matches!((again.0, currency), (Other(_), Other(_)));
        if same
            && again.1 == 1
            && rest(text, blank(text, end)).chars().next().is_none_or(|one| !"$€£¥".contains(one))
        {
            end = behind;
            (amount, end) = with_change(text, amount, currency, end)?;
        }
    }
    Some(Found { at: at..end, value: Value::Money { amount, currency }, precision: numeral.precision })
}

/// `8.6m` beside a currency is 8.6 million.
fn millions(text: &str, numeral: Numeral) -> Option<(Exact, usize)> {
    match after(text, numeral.end, "m").or_else(|| after(text, numeral.end, "mm")) {
        Some(end) if numeral.power == 0 && !next(text, end).is_some_and(|one| one.is_ascii_digit()) => {
            Some((numeral.value.shifted(6)?, end))
        }
        _ => Some((numeral.value, numeral.unit)),
    }
}

fn unit_behind(text: &str, at: usize) -> Option<((Currency, i64), usize)> {
    named(text, blank(text, at), &BEHIND)
}

/// `850万元`, `3 dollars 50 cents`, `五元三毛`, `8.6m yuan`, `75 usd million`
fn money_behind(text: &str, numeral: Numeral) -> Option<(Exact, Currency, usize)> {
    for (word, currency) in [
        ("musd", Other("USD")),
        ("meur", Other("EUR")),
        ("mgbp", Other("GBP")),
        ("mrmb", Yuan),
        ("mcny", Yuan),
    ] {
        if let Some(end) = after(text, blank(text, numeral.end), word) {
            return Some((numeral.value.shifted(6)?, currency, end));
        }
    }
    let (amount, from) = millions(text, numeral)
        .filter(|(_, end)| unit_behind(text, *end).is_some())
        .unwrap_or((numeral.value, numeral.unit));
    let ((currency, parts), end) = match unit_behind(text, from) {
        Some(found) => found,
        None => ((Yuan, 1), kuai(text, numeral)?),
    };
    // 五角大楼, 3元旦: words that begin like money.
    if ["角大楼", "角形", "角星", "元旦", "元宵", "元件", "元素", "元化", "毛坯", "毛石"]
        .iter()
        .any(|word| rest(text, blank(text, from)).starts_with(word))
    {
        return None;
    }
    // A currency before another amount is its sign: 3 usd50 cards.
    if next(text, end).is_some_and(|one| one.is_ascii_digit())
        && currency != Yuan
        && rest(text, from).starts_with(' ')
    {
        return None;
    }
    let amount = amount.over(Exact::whole(parts))?;
    if let Some((power, end)) =
        named(text, blank(text, end), &[("million", 6), ("billion", 9)]).filter(|_| numeral.power == 0)
    {
        return Some((amount.shifted(power)?, currency, end));
    }
    let (amount, end) = if parts == 1 { with_change(text, amount, currency, end)? } else { (amount, end) };
    Some((amount, currency, end))
}

/// 三块 with nothing that could be counted in pieces behind it.
fn kuai(text: &str, numeral: Numeral) -> Option<usize> {
    let end = after(text, blank(text, numeral.unit), "块")?;
    let ends = next(text, end)
        .is_none_or(|one| !is_han(one) || "了的吧".contains(one) || number::digit(one).is_some());
    (ends && numeral.value != Exact::ONE).then_some(end)
}

/// The amount with the smaller coins behind it: 三毛, 50 cents.
fn with_change(text: &str, amount: Exact, currency: Currency, end: usize) -> Option<(Exact, usize)> {
    let (mut amount, mut end) = (amount, end);
    for _ in 0..2 {
        let from = ["又", "and"]
            .iter()
            .find_map(|word| after(text, blank(text, end), word))
            .map_or_else(|| blank(text, end), |at| blank(text, at));
        let Some(numeral) = number::read(text, from) else { break };
        let part = match named(text, blank(text, numeral.end), &BEHIND) {
            Some(((same, parts), behind)) if same == currency && parts > 1 => Some((parts, behind)),
            Some(((Other("cent"), _), behind)) if matches!(currency, Other(_)) => Some((100, behind)),
            _ if currency == Yuan => after(text, numeral.end, "分")
                .filter(|end| next(text, *end) != Some('之'))
                .map(|end| (100, end)),
            _ => None,
        };
        let bare = || {
            // 15 dollars 50: as it is said at a till.
            let digits = matches!(numeral.style, Style::Digits(2) | Style::Words);
            let ends = next(text, numeral.end).is_none_or(|one| !one.is_alphanumeric())
                && latin(text, blank(text, numeral.end)).is_empty();
            (digits
                && ends
                && amount.to_whole().is_some()
                && matches!(currency, Other(_))
                && next(text, blank(text, numeral.end)) != Some('$'))
            .then_some((100, numeral.end))
        };
        let Some((parts, behind)) = part.or_else(bare) else { break };
        if !numeral.value.is_at_most(99) {
            break;
        }
        amount = amount.plus(numeral.value.over(Exact::whole(parts))?)?;
        end = behind;
    }
    Some((amount, end))
}

/// `128/360`, `128 of 360`
fn part(text: &str, at: usize, numeral: Numeral) -> Option<Found> {
    let whole_number = |numeral: &Numeral| matches!(numeral.style, Style::Digits(_));
    if !whole_number(&numeral) || before(text, at) == Some('/') {
        return None;
    }
    let spaced = blank(text, numeral.end);
    let from = ["/", "of", "out of"].iter().find_map(|word| after(text, spaced, word))?;
    let whole = number::read(text, blank(text, from)).filter(whole_number)?;
    // 11/2016 is a month.
    let is_month = whole.style == Style::Digits(4)
        && numeral.value.is_at_most(12)
        && rest(text, spaced).starts_with('/');
    let fits = numeral.value.plus(whole.value.negated())?.is_at_most(0);
    let ends = next(text, whole.end) != Some('/')
        && !(next(text, whole.end) == Some('.')
            && next(text, whole.end + 1).is_some_and(|one| one.is_ascii_digit()));
    (fits && ends && !is_month).then_some(Found {
        at: at..whole.end,
        value: Value::Part { part: numeral.value, whole: whole.value },
        precision: Precision::Exact,
    })
}

/// `60-65%`, `60%~65%`, `3至5万元`, `800万-900万`: what is said is the end, and that it is not certain.
fn range(text: &str, at: usize, low: Numeral) -> Option<Found> {
    let share = percent_end(text, low.unit);
    let from = blank(text, share.unwrap_or(low.unit));
    // From 60% to 65% is a change, and the end of it certain.
    let words: &[&str] = if share.is_some() { &["-", "~"] } else { &TO };
    let from = words.iter().find_map(|word| after(text, from, word))?;
    let high = number::read(text, blank(text, from))?;
    if high.value.plus(low.value.negated())?.is_negative() {
        return None;
    }
    let bare = || {
        let number = Number { value: high.value, scale: high.scale() };
        let sized = low.power >= 4 && high.power >= 4;
        sized.then_some(Found { at: at..high.end, value: Value::Number(number), precision: high.precision })
    };
    let found = with_unit(text, at, high).or_else(bare)?;
    // The size of the end counts for the beginning too: 3至5万 is from three times ten thousand.
    let sized = low.value.shifted(high.power).filter(|_| low.power == 0);
    let is_below = |sized: &Exact| high.value.plus(sized.negated()).is_some_and(|gap| !gap.is_negative());
    let low = sized.filter(is_below).unwrap_or(low.value);
    let fits = match found.value {
        Value::Percent(_) => true,
        Value::Points(_) | Value::Money { .. } | Value::Count { .. } | Value::Number(_) => share.is_none(),
        _ => false,
    };
    fits.then_some(Found { precision: Precision::Between { low }, ..found })
}

/// The place of the number within a value that it was read with, and its own value. A unit that Latin letters make one
/// word of with its digits leaves no number: 180ml.
pub(super) fn numeral_within(text: &str, found: &Found) -> Option<(Range<usize>, Exact)> {
    let at = found.at.start;
    let (sign, from) = sign(text, at);
    let skipped = [from].into_iter().chain(named(text, from, &BEFORE).map(|(_, end)| blank(text, end)));
    let mut skipped = skipped.chain(after(text, from, "in").map(|end| blank(text, end)));
    let numeral = skipped.find_map(|from| Some((from, number::read(text, from)?)));
    let (from, numeral) = numeral?;
    let glued = matches!(&found.value, Value::Count { unit, .. } if unit.start == numeral.end && !latin(text, unit.start).is_empty());
    let one_coin = numeral.style == Style::OneCharacter && matches!(found.value, Value::Money { .. });
    if glued || one_coin {
        return None;
    }
    if sign == Sign::Minus {
        Some((at..numeral.end, numeral.value.negated()))
    } else {
        Some((from..numeral.end, numeral.value))
    }
}

/// All that a value read here may begin with.
pub(super) fn starts() -> impl Iterator<Item = &'static str> {
    let named = BEFORE.iter().map(|(word, _)| *word);
    named.chain([
        "第", "no", "nr", "负", "半", "minus", "negative", "percent", "percents", "per", "http", "https",
        "www",
    ])
}
