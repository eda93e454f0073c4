//! Telephone numbers in what people write: whoever gets an export need not get them.

use std::ops::Range;

/// A run of digits, by its place in a text.
#[derive(Clone, Debug)]
struct Digits {
    bytes: Range<usize>,
    figures: String,
}

/// A text with the telephone numbers of the mainland in it shown in part: `138****5678`, `0431-8888****`.
pub fn masked(text: &str) -> String {
    let runs = runs(text);
    let mut masked = text.to_owned();
    let mut hide = |run: &Digits, hidden: Range<usize>| {
        let places: Vec<_> = text[run.bytes.clone()].char_indices().collect();
        let stars = "*".repeat(hidden.len());
        let end = places.get(hidden.end).map_or(run.bytes.len(), |(place, _)| *place);
        // From the end on, so that what is still to come stays where it is.
        masked.replace_range(run.bytes.start + places[hidden.start].0..run.bytes.start + end, &stars);
    };
    let mut index = runs.len();
    while index > 0 {
        index -= 1;
        let run = &runs[index];
        let joined = |other: &Digits, next: &Digits| {
            matches!(&text[other.bytes.end..next.bytes.start], " " | "-" | "－")
        };
        let before = index.checked_sub(1).map(|one| &runs[one]).filter(|other| joined(other, run));
        let length = run.figures.len();
        if let Some(own) = ["", "86", "0086"]
            .iter()
            .find_map(|prefix| run.figures.strip_prefix(prefix).filter(|own| is_mobile(own)))
        {
            let begin = length - own.len() + 3;
            hide(run, begin..begin + 4);
        } else if is_landline(&run.figures) {
            hide(run, length - 4..length);
        } else if let Some(before) = before {
            let first = index.checked_sub(2).map(|one| &runs[one]).filter(|first| joined(first, before));
            let together = format!("{}{}", before.figures, run.figures);
            if first.is_some_and(|first| {
                before.figures.len() == 4 && length == 4 && is_mobile(&format!("{}{together}", first.figures))
            }) {
                hide(before, 0..4);
                index -= 2;
            } else if before.figures.starts_with('0') && is_landline(&together) {
                hide(run, length - 4..length);
                index -= 1;
            }
        }
    }
    masked
}

fn runs(text: &str) -> Vec<Digits> {
    let mut runs: Vec<Digits> = Vec::new();
    for (place, one) in text.char_indices() {
        let figure = match one {
            '０'..='９' => char::from_digit(one as u32 - '０' as u32, 10),
            one => Some(one).filter(char::is_ascii_digit),
        };
        let Some(figure) = figure else { continue };
        match runs.last_mut().filter(|run| run.bytes.end == place) {
            Some(run) => {
                run.figures.push(figure);
                run.bytes.end += one.len_utf8();
            }
            None => runs.push(Digits { bytes: place..place + one.len_utf8(), figures: figure.to_string() }),
        }
    }
    runs
}

/// 11 figures from 13 on.
fn is_mobile(figures: &str) -> bool {
    figures.len() == 11 && figures.starts_with('1') && figures.as_bytes()[1] >= b'3'
}

/// An area (0 and two or three figures) and seven or eight more.
fn is_landline(figures: &str) -> bool {
    matches!(figures.len(), 10..=12) && figures.starts_with('0') && figures.as_bytes()[1] != b'0'
}

#[cfg(test)]
mod tests {
    use super::masked;
    use proptest::prelude::*;

    #[test]
    fn telephone_numbers_are_shown_in_part_and_other_figures_whole() {
        for (text, expected) in [
            ("联系王工13812345678，明天", "联系王工138****5678，明天"),
            ("+8613812345678", "+86138****5678"),
            ("138 1234 5678 or 139-8765-4321", "138 **** 5678 or 139-****-4321"),
            ("１３８１２３４５６７８", "１３８****５６７８"),
            ("0431-88881234", "0431-8888****"),
            ("call 010 6655 4433", "call 010 6655 4433"),
            ("043188881234", "04318888****"),
            ("JY-01 65 13812345678", "JY-01 65 138****5678"),
            ("合同价 85000000 元，编号 2023091500123", "合同价 85000000 元，编号 2023091500123"),
            ("2023-09-30 12:30 K0+680", "2023-09-30 12:30 K0+680"),
            ("12812345678 123456789012", "12812345678 123456789012"),
        ] {
            assert_eq!(masked(text), expected);
        }
    }

    proptest! {
        #[test]
        fn any_text_can_be_looked_at(text in any::<String>(), number in 13_000_000_000_u64..20_000_000_000) {
            masked(&text);
            let number = number.to_string();
            let beside = format!("{text} {number} {text}");
            prop_assert!(text.contains(&number) || !masked(&beside).contains(&number));
        }
    }
}
