//! Shares of the works as people write them: 65%, 65.5％, 六成五, 百分之六十五.

use super::Percent;
use super::text::narrow;

/// A share that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Share {
    Of(Percent),
    /// Above 100 %.
    TooMuch,
}

/// Words before a figure that make it a change or something else than the state.
const NOT_THE_STATE: [&str; 12] =
    ["提高", "增加", "增长", "上升", "提升", "推进", "下降", "减少", "还剩", "剩余", "+", "-"];

/// Reads a text that is nothing but a share; a bare number counts as percent.
pub(super) fn whole(text: &str) -> Option<Share> {
    let plain: Vec<char> = text.trim().chars().map(narrow).collect();
    let (share, length) = at(&plain).or_else(|| bare(&plain))?;
    (length == plain.len()).then_some(share)
}

/// The one share in a text, marked as one. Several, or a change, say nothing for certain.
pub(super) fn only_one_in(text: &str) -> Option<Share> {
    let plain: Vec<char> = text.chars().map(narrow).collect();
    let mut found = None;
    let mut index = 0;
    while index < plain.len() {
        let Some((share, length)) = at(&plain[index..]) else {
            index += 1;
            continue;
        };
        let before: String = plain[index.saturating_sub(4)..index].iter().collect();
        let after = plain.get(index + length);
        let before = before.trim_end().trim_end_matches('了').to_owned();
        if found.is_some() || NOT_THE_STATE.iter().any(|word| before.ends_with(word)) || after == Some(&'点')
        {
            return None;
        }
        found = Some(share);
        index += length;
    }
    found
}

/// The share that begins here, with its length.
fn at(plain: &[char]) -> Option<(Share, usize)> {
    figure(plain).or_else(|| of_a_hundred(plain)).or_else(|| tenths(plain))
}

/// `65%`, `65.25 %`.
fn figure(plain: &[char]) -> Option<(Share, usize)> {
    let (hundredths, mut length) = number(plain)?;
    while plain.get(length) == Some(&' ') {
        length += 1;
    }
    (plain.get(length) == Some(&'%')).then(|| (share(hundredths), length + 1))
}

fn bare(plain: &[char]) -> Option<(Share, usize)> {
    let (hundredths, length) = number(plain)?;
    Some((share(hundredths), length))
}

/// A number in hundredths. More than two decimals are more than anybody knows; they are cut.
fn number(plain: &[char]) -> Option<(u32, usize)> {
    let digits = plain.iter().take_while(|one| one.is_ascii_digit()).count();
    if digits == 0 || digits > 6 {
        return None;
    }
    let value =
        |from: &[char]| from.iter().filter_map(|one| one.to_digit(10)).fold(0, |sum, one| sum * 10 + one);
    let mut hundredths = value(&plain[..digits]) * 100;
    let mut length = digits;
    if plain.get(digits) == Some(&'.') {
        let decimals = plain[digits + 1..].iter().take_while(|one| one.is_ascii_digit()).count();
        if decimals > 0 {
            let kept = &plain[digits + 1..digits + 1 + decimals.min(2)];
            hundredths += value(kept) * if decimals == 1 { 10 } else { 1 };
            length += 1 + decimals;
        }
    }
    Some((hundredths, length))
}

/// `百分之六十五`, `百分之65`, `百分百`.
fn of_a_hundred(plain: &[char]) -> Option<(Share, usize)> {
    let rest = plain.strip_prefix(&['百', '分'])?;
    if rest.first() == Some(&'百') {
        return Some((share(10_000), 3));
    }
    let rest = rest.strip_prefix(&['之'])?;
    if let Some((hundredths, length)) = number(rest) {
        return Some((share(hundredths), 3 + length));
    }
    let length = rest.iter().take_while(|one| digit(**one).is_some() || matches!(one, '十' | '百')).count();
    let value = chinese_number(&rest[..length])?;
    Some((share(value * 100), 3 + length))
}

/// `六成`, `六成五`, `六成半`, `6成`.
fn tenths(plain: &[char]) -> Option<(Share, usize)> {
    let (&first, rest) = plain.split_first()?;
    let tens = digit(first).or(if first == '十' { Some(10) } else { None })?;
    let rest = rest.strip_prefix(&['成'])?;
    let (units, length) = match rest.first() {
        Some('半') => (5, 3),
        Some(&one) => digit(one).map_or((0, 2), |units| (units, 3)),
        None => (0, 2),
    };
    Some((share((tens * 10 + units) * 100), length))
}

/// A number up to a hundred in Chinese: 六, 十五, 六十五, 一百.
fn chinese_number(characters: &[char]) -> Option<u32> {
    match characters {
        ['十'] => Some(10),
        ['一', '百'] => Some(100),
        [one] => digit(*one),
        ['十', units] => Some(10 + digit(*units)?),
        [tens, '十'] => Some(digit(*tens)? * 10),
        [tens, '十', units] => Some(digit(*tens)? * 10 + digit(*units)?),
        _ => None,
    }
}

fn digit(one: char) -> Option<u32> {
    match one {
        '零' | '〇' => Some(0),
        '一' => Some(1),
        '二' | '两' => Some(2),
        '三' => Some(3),
        '四' => Some(4),
        '五' => Some(5),
        '六' => Some(6),
        '七' => Some(7),
        '八' => Some(8),
        '九' => Some(9),
        one => one.to_digit(10),
    }
}

fn share(hundredths: u32) -> Share {
    u16::try_from(hundredths).ok().and_then(Percent::from_hundredths).map_or(Share::TooMuch, Share::Of)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(hundredths: u16) -> Option<Share> {
        Percent::from_hundredths(hundredths).map(Share::Of)
    }

    #[test]
    fn shares_are_read_as_people_write_them() {
        for (text, expected) in [
            ("65%", of(6500)),
            ("65.5％", of(6550)),
            ("６５％", of(6500)),
            ("65 %", of(6500)),
            ("65", of(6500)),
            ("0", of(0)),
            ("100%", of(10_000)),
            ("100.01%", Some(Share::TooMuch)),
            ("650", Some(Share::TooMuch)),
            ("六成", of(6000)),
            ("六成五", of(6500)),
            ("八成半", of(8500)),
            ("6成", of(6000)),
            ("百分之六十五", of(6500)),
            ("百分之十", of(1000)),
            ("百分之5", of(500)),
            ("百分百", of(10_000)),
            ("33.333%", of(3333)),
            ("三层", None),
            ("65层", None),
            ("成", None),
            ("", None),
        ] {
            assert_eq!(whole(text), expected, "{text}");
        }
    }

    #[test]
    fn only_a_share_that_says_the_state_is_taken_from_words() {
        for (text, expected) in [
            ("三层顶板浇完，累计65%", of(6500)),
            ("已完成六成五", of(6500)),
            ("完成3层", None),
            ("不是85%是58%", None),
            ("比昨天提高了5%", None),
            ("增加5个百分点", None),
            ("还剩20%", None),
        ] {
            assert_eq!(only_one_in(text), expected, "{text}");
        }
    }
}
