//! A day at the beginning of some words.

use super::text::narrow;
use crate::domain::day::SaidDay;
use chrono::NaiveDate;

const RELATIVE: [(&str, i8); 10] = [
    ("今天", 0),
    ("今日", 0),
    ("today", 0),
    ("昨天", -1),
    ("昨日", -1),
    ("yesterday", -1),
    ("前天", -2),
    ("明天", 1),
    ("tomorrow", 1),
    ("后天", 2),
];

/// How many characters a day takes at most: `2023年12月31日`.
const LONGEST: usize = 11;

/// The day that words begin with, and what follows it: `2023-09-30`, `2023年9月30日`, `9月30号`, `9/30`, `昨天`, `today`.
pub(super) fn leading(words: &str) -> Option<(SaidDay, &str)> {
    for (word, days) in RELATIVE {
        if let (Some(begin), Some(rest)) = (words.get(..word.len()), words.get(word.len()..))
            && begin.eq_ignore_ascii_case(word)
            && !(word.is_ascii() && rest.starts_with(|next: char| next.is_alphanumeric()))
        {
            return Some((SaidDay::FromToday(days), rest));
        }
    }
    let part = |one: char| one.is_ascii_digit() || matches!(one, '-' | '/' | '.' | '年' | '月' | '日' | '号');
    let length = words.find(|one| !part(narrow(one))).unwrap_or(words.len());
    let (said, rest) = words.split_at(length);
    let said: String = said.chars().map(narrow).collect();
    let goes_on = rest.starts_with(|next: char| next.is_ascii_alphanumeric() || matches!(next, '%' | '％'));
    if goes_on || said.chars().count() > LONGEST {
        return None;
    }
    written(said.trim_end_matches('.')).map(|day| (day, rest))
}

/// Whether words begin with what was meant for a day, but names none: `9月31日`, `9.30`.
pub(super) fn is_attempted(words: &str) -> bool {
    let part = |one: char| one.is_ascii_digit() || matches!(one, '-' | '/' | '.' | '年' | '月');
    let length = words.find(|one| !part(narrow(one))).unwrap_or(words.len());
    let (said, rest) = words.split_at(length);
    let said: String = said.chars().map(narrow).collect();
    let ends = rest.chars().next().is_none_or(|next| !next.is_alphanumeric() && narrow(next) != '%');
    let has_digits = said.starts_with(|one: char| one.is_ascii_digit());
    // `12-3` and `3.5` before a word may be a building or a length.
    has_digits && (said.contains(['年', '月']) || said.contains(['-', '/', '.']) && ends)
}

fn written(said: &str) -> Option<SaidDay> {
    let number = |text: &str| {
        (!text.is_empty() && text.len() <= 4 && text.bytes().all(|one| one.is_ascii_digit()))
            .then(|| text.parse::<u32>().ok())
            .flatten()
    };
    let (year, month, day) = if let Some((before, after)) = said.split_once('月') {
        let day = after.trim_end_matches(['日', '号']);
        match before.split_once('年') {
            Some((year, month)) => (Some(number(year)?), number(month)?, number(day)?),
            None => (None, number(before)?, number(day)?),
        }
    } else {
        let parts: Vec<_> = said.split(['-', '/', '.']).map(number).collect::<Option<_>>()?;
        match parts[..] {
            [year, month, day] if year > 999 => (Some(year), month, day),
            // With a hyphen or a point it may be a code or a number.
            [month, day] if said.contains('/') => (None, month, day),
            _ => return None,
        }
    };
    match year {
        Some(year) => NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day).map(SaidDay::On),
        None => NaiveDate::from_ymd_opt(2024, month, day).map(|_| SaidDay::OfYear { month, day }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_day_is_read_as_people_write_it() {
        let on = |text: &str| Some(SaidDay::On(text.parse().unwrap()));
        let of_year = |month, day| Some(SaidDay::OfYear { month, day });
        for (words, day, rest) in [
            ("2023-09-30 封顶", on("2023-09-30"), " 封顶"),
            ("2023/9/3", on("2023-09-03"), ""),
            ("2023.9.30，已完成", on("2023-09-30"), "，已完成"),
            ("２０２３年９月３０日封顶", on("2023-09-30"), "封顶"),
            ("9月30号", of_year(9, 30), ""),
            ("9/30 done", of_year(9, 30), " done"),
            ("昨天浇完", Some(SaidDay::FromToday(-1)), "浇完"),
            ("Yesterday", Some(SaidDay::FromToday(-1)), ""),
            ("2月29日", of_year(2, 29), ""),
        ] {
            assert_eq!(leading(words), day.map(|day| (day, rest)), "{words}");
        }
    }

    #[test]
    fn what_may_be_something_else_is_no_day() {
        for words in
            ["65%", "9.30", "9-30", "13月1日", "2月30日", "9/31", "3月", "todays", "", "2023-13-01", "1/2/3"]
        {
            assert_eq!(leading(words), None, "{words}");
        }
    }

    #[test]
    fn what_was_meant_for_a_day_is_noticed() {
        for words in ["9月31日", "9.30", "9-30 封顶", "2023年13月1日", "9月底", "2023-02-30", "９．３０"]
        {
            assert!(is_attempted(words), "{words}");
        }
        for words in ["", "3层", "3.5米深", "12号楼", "65%", "月底", "12-3栋", "0.5%"] {
            assert!(!is_attempted(words), "{words}");
        }
    }

    proptest! {
        #[test]
        fn anything_can_be_looked_at(words in any::<String>()) {
            is_attempted(&words);
            if let Some((_, rest)) = leading(&words) {
                prop_assert!(words.ends_with(rest));
            }
        }
    }
}
