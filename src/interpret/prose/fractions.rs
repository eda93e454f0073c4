//! Shares said as fractions: 三分之二, 一半, two thirds, half. They are values where works are spoken of; half a day and
//! half of the workers are none.

use crate::domain::exact::Exact;
use crate::interpret::scan::{Found, Number, Precision, Scale, Value};
use std::ops::Range;

/// English fractions, with the part and the whole.
const WORDED: [(&str, i128, i128); 14] = [
    ("one third", 1, 3),
    ("a third", 1, 3),
    ("two thirds", 2, 3),
    ("two-thirds", 2, 3),
    ("one quarter", 1, 4),
    ("a quarter", 1, 4),
    ("three quarters", 3, 4),
    ("three-quarters", 3, 4),
    ("nine tenths", 9, 10),
    ("four fifths", 4, 5),
    ("three fifths", 3, 5),
    ("two fifths", 2, 5),
    ("one half", 1, 2),
    ("half", 1, 2),
];

/// What follows an English fraction that is one of works.
const OF_WORKS: [&str; 10] = [
    "done",
    "complete",
    "completed",
    "finished",
    "built",
    "through",
    "of the works",
    "of the work",
    "of the project",
    "of the job",
];

/// Whether a share is written as a fraction.
pub(super) fn is_fraction(text: &str) -> bool {
    let hundredths = text.contains("百分之") || text.contains("千分之");
    text.contains("分之") && !hundredths || text == "一半" || WORDED.iter().any(|(word, ..)| *word == text)
}

/// Makes shares of the fractions among the values of a text.
pub(super) fn as_shares(text: &str, values: &mut Vec<Found>) {
    for value in values.iter_mut() {
        let Value::Number(Number { value: number, scale: Scale::None }) = value.value else { continue };
        let word = &text[value.at.clone()];
        if !word.is_ascii()
            && is_fraction(word)
            && let Some(share) = number.shifted(2)
        {
            value.value = Value::Percent(share);
        }
    }
    for at in worded(text) {
        let share = WORDED.iter().find(|(word, ..)| *word == &text[at.clone()]);
        let share = share.and_then(|(_, part, whole)| Exact::fraction(*part, *whole)?.shifted(2));
        let Some(share) = share else { continue };
        values.retain(|one| one.at.end <= at.start || at.end <= one.at.start);
        let next = values.partition_point(|one| one.at.start < at.start);
        values.insert(next, Found { at, value: Value::Percent(share), precision: Precision::Exact });
    }
}

/// Where English fractions of works stand.
fn worded(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for ending in ["half", "third", "thirds", "quarter", "quarters", "fifths", "tenths"] {
        for (at, _) in text.match_indices(ending) {
            let end = at + ending.len();
            let goes_on = text[end..].strip_prefix([' ', '-']).is_some_and(|rest| {
                OF_WORKS.iter().any(|word| {
                    rest.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
                })
            });
            let whole =
                |begin: usize| !text[..begin].ends_with(|one: char| one.is_alphanumeric() || one == '-');
            let longest = WORDED
                .iter()
                .filter(|(word, ..)| text[..end].ends_with(word) && whole(end - word.len()))
                .map(|(word, ..)| word.len())
                .max();
            // One and a half is more than one.
            let counted = |begin: usize| {
                text[..begin].trim_end().ends_with(" and") || text[..begin].ends_with("and a ")
            };
            if let Some(length) = longest.filter(|length| goes_on && !counted(end - length)) {
                found.push(end - length..end);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interpret::normal::Normal;
    use crate::interpret::scan::scan;

    #[test]
    fn fractions_of_works_are_shares() {
        for (text, expected) in [
            ("完成三分之二", &["三分之二"][..]),
            ("干了一半", &["一半"]),
            ("two thirds done", &["two thirds"]),
            ("half of the works", &["half"]),
            ("nine tenths done", &["nine tenths"]),
            ("three-quarters complete", &["three-quarters"]),
            ("0.5", &[]),
            ("half of the workers", &[]),
            ("half a day lost", &[]),
            ("one and a half done", &[]),
            ("behalf done", &[]),
        ] {
            let today = "2023-03-08".parse().unwrap();
            let mut values = scan(&Normal::of(text), today);
            as_shares(text, &mut values);
            let shares = values.iter().filter(|one| matches!(one.value, Value::Percent(_)));
            let found: Vec<_> = shares.map(|one| &text[one.at.clone()]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
