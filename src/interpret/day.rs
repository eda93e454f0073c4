//! A day at the beginning of some words.

use super::text::narrow;
use crate::domain::day::SaidDay;
use chrono::{Month, NaiveDate};

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

/// The day that words begin with, and what follows it: `2023-09-30`, `2023年9月30日`, `9月30号`, `9/30`, `30 September`,
/// `Sep 30, 2023`, `昨天`, `today`.
pub(super) fn leading(words: &str) -> Option<(SaidDay, &str)> {
    for (word, days) in RELATIVE {
        if let (Some(begin), Some(rest)) = (words.get(..word.len()), words.get(word.len()..))
            && begin.eq_ignore_ascii_case(word)
            && !(word.is_ascii() && rest.starts_with(|next: char| next.is_alphanumeric()))
        {
            return Some((SaidDay::FromToday(days), rest));
        }
    }
    if let Some((year, month, day, rest)) = in_english(words) {
        return of(year, month, day).map(|day| (day, rest));
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

/// `20 March`, `March 20th`, `20 Mar 2023`, `March 20, 2023`: the year where there is one, month and day, which no year
/// may have, and what follows.
fn in_english(words: &str) -> Option<(Option<i32>, u32, u32, &str)> {
    let month_named = |word: &str| word.parse::<Month>().ok().map(|month| month.number_from_month());
    let (first, rest) = word(words)?;
    let (second, rest) = word(rest)?;
    let (month, day) = match (month_named(first), month_named(second)) {
        (Some(month), None) => (month, day_of_month(second)?),
        (None, Some(month)) => (month, day_of_month(first)?),
        _ => return None,
    };
    // Any other number is an amount.
    let year = word(rest.strip_prefix(',').unwrap_or(rest)).and_then(|(word, after)| {
        let year = word.parse().ok().filter(|year| word.len() == 4 && (1990..2100).contains(year))?;
        Some((year, after))
    });
    let (year, rest) = year.map_or((None, rest), |(year, after)| (Some(year), after));
    Some((year, month, day, rest))
}

/// The first word of some, in Latin letters and digits, and what follows it.
fn word(words: &str) -> Option<(&str, &str)> {
    let words = words.trim_start_matches(' ');
    let length = words.find(|one: char| !one.is_ascii_alphanumeric()).unwrap_or(words.len());
    let (word, rest) = words.split_at(length);
    (!word.is_empty() && !rest.starts_with(char::is_alphanumeric)).then_some((word, rest))
}

/// `20`, `20th`
fn day_of_month(word: &str) -> Option<u32> {
    let (digits, ordinal) = word.split_at(word.find(|one: char| !one.is_ascii_digit()).unwrap_or(word.len()));
    let is_day = ["", "st", "nd", "rd", "th"].iter().any(|one| ordinal.eq_ignore_ascii_case(one));
    (is_day && digits.len() <= 2).then(|| digits.parse().ok()).flatten()
}

/// Whether words begin with what was meant for a day, but names none: `9月31日`, `9.30`, `31 June`.
pub(super) fn is_attempted(words: &str) -> bool {
    if in_english(words).is_some() {
        return true;
    }
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
    let year = year.map(i32::try_from).transpose().ok()?;
    of(year, month, day)
}

/// The day of that year, or of whichever is meant.
fn of(year: Option<i32>, month: u32, day: u32) -> Option<SaidDay> {
    match year {
        Some(year) => NaiveDate::from_ymd_opt(year, month, day).map(SaidDay::On),
        // The day that only leap years have can be meant too.
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
            ("20 March tower crane up", of_year(3, 20), " tower crane up"),
            ("20th Mar", of_year(3, 20), ""),
            ("mar 3rd, poured", of_year(3, 3), ", poured"),
            ("September 30, 2023: topped out", on("2023-09-30"), ": topped out"),
            ("30 Sep 2023", on("2023-09-30"), ""),
            ("May 5 1500 m3", of_year(5, 5), " 1500 m3"),
        ] {
            assert_eq!(leading(words), day.map(|day| (day, rest)), "{words}");
        }
    }

    #[test]
    fn what_may_be_something_else_is_no_day() {
        for words in [
            "65%",
            "9.30",
            "9-30",
            "31 June",
            "March",
            "March 850",
            "may be 5",
            "3 marked",
            "5 floors",
            "20thMarch",
            "13月1日",
            "2月30日",
            "9/31",
            "3月",
            "todays",
            "",
            "2023-13-01",
            "1/2/3",
        ] {
            assert_eq!(leading(words), None, "{words}");
        }
    }

    #[test]
    fn what_was_meant_for_a_day_is_noticed() {
        for words in
            ["9月31日", "9.30", "9-30 封顶", "2023年13月1日", "9月底", "2023-02-30", "31 June", "９．３０"]
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
