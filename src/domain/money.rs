//! Money: whole yuan, read and written exactly. No figure of money passes through a floating-point number.

use serde::{Deserialize, Serialize};
use std::fmt;
use unicode_normalization::UnicodeNormalization;

/// An amount of whole yuan, from nothing to a hundred thousand billion (the fifteen digits a spreadsheet keeps).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Yuan(i64);

/// In what an amount is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// 元
    One,
    /// 万元
    TenThousand,
    /// 亿元
    HundredMillion,
}

/// Why a text is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoneyFault {
    #[error("is no amount of money; write it like 8500, 1.2亿元 or 3,500万元")]
    NoNumber,
    #[error(
        "says no unit: write 元, 万元 or 亿元 in the cell, in the header (总投资(万元)) or above it (单位：万元)"
    )]
    NoUnit,
    #[error("is below nothing")]
    Negative,
    #[error("is no whole number of yuan")]
    PartOfAYuan,
    #[error("is more money than there is")]
    TooLarge,
}

impl Unit {
    /// From the largest to the smallest, with the ways people write it. Longer words come first, since shorter
    /// ones end them.
    const WORDS: [(Self, &'static [&'static str]); 3] = [
        (Self::HundredMillion, &["亿元", "亿", "100millionyuan"]),
        (Self::TenThousand, &["万元", "万", "10,000yuan", "10000yuan"]),
        (Self::One, &["元", "yuan"]),
    ];

    /// How many yuan it holds.
    pub const fn yuan(self) -> i64 {
        match self {
            Self::One => 1,
            Self::TenThousand => 10_000,
            Self::HundredMillion => 100_000_000,
        }
    }

    /// How many digits stand behind the point in an amount of whole yuan.
    const fn places(self) -> usize {
        match self {
            Self::One => 0,
            Self::TenThousand => 4,
            Self::HundredMillion => 8,
        }
    }

    pub const fn word(self) -> &'static str {
        match self {
            Self::One => "元",
            Self::TenThousand => "万元",
            Self::HundredMillion => "亿元",
        }
    }

    /// Reads the name of a unit.
    pub fn read(word: &str) -> Option<Self> {
        let word = plain(word);
        Self::WORDS.into_iter().find(|(_, words)| words.contains(&word.as_str())).map(|(unit, _)| unit)
    }

    /// The unit a text ends with, and what stands before it.
    fn at_the_end_of(text: &str) -> (Option<Self>, &str) {
        Self::WORDS
            .into_iter()
            .flat_map(|(unit, words)| words.iter().map(move |word| (unit, *word)))
            .find_map(|(unit, word)| text.strip_suffix(word).map(|rest| (Some(unit), rest)))
            .unwrap_or((None, text))
    }
}

impl Yuan {
    const LARGEST: i64 = 100_000_000_000_000;

    /// So many whole yuan; `None` below nothing and beyond the largest.
    pub const fn new(yuan: i64) -> Option<Self> {
        if yuan >= 0 && yuan <= Self::LARGEST { Some(Self(yuan)) } else { None }
    }

    pub const fn yuan(self) -> i64 {
        self.0
    }

    /// Reads an amount such as `8,500`, `1.2亿元` or `３５００万`. `unit` is what counts where the text names none.
    pub fn read(text: &str, unit: Option<Unit>) -> Result<Self, MoneyFault> {
        let text = plain(text);
        let text =
            text.trim_start_matches(['¥', '￥']).trim_start_matches("rmb").trim_start_matches("人民币");
        let (own, number) = Unit::at_the_end_of(text);
        if number.strip_prefix('-').is_some_and(|rest| rest.starts_with(|one: char| one.is_ascii_digit())) {
            return Err(MoneyFault::Negative);
        }
        let (whole, part) = number.split_once('.').unwrap_or((number, "0"));
        let whole = ungrouped(whole).ok_or(MoneyFault::NoNumber)?;
        if part.is_empty() || !part.bytes().all(|one| one.is_ascii_digit()) {
            return Err(MoneyFault::NoNumber);
        }
        let unit = own.or(unit).ok_or(MoneyFault::NoUnit)?;
        let part = part.trim_end_matches('0');
        if part.len() > unit.places() {
            return Err(MoneyFault::PartOfAYuan);
        }
        let digits = format!("{whole}{part:0<places$}", places = unit.places());
        let yuan = digits.parse().map_err(|_| MoneyFault::TooLarge)?;
        Self::new(yuan).ok_or(MoneyFault::TooLarge)
    }

    /// The amount counted in a unit, exactly, without its name: 85,000,000 yuan are `8500` in ten thousands.
    pub fn counted_in(self, unit: Unit) -> String {
        let (whole, part) = (self.0 / unit.yuan(), self.0 % unit.yuan());
        let part = format!("{part:0>places$}", places = unit.places());
        match part.trim_end_matches('0') {
            "" => whole.to_string(),
            part => format!("{whole}.{part}"),
        }
    }
}

/// As people write it: `8500万元`, `1.2亿元`, `12345元`; always exact.
impl fmt::Display for Yuan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.0 {
            yuan if yuan >= 100_000_000 && yuan % 1_000_000 == 0 => Unit::HundredMillion,
            yuan if yuan >= 10_000 && yuan % 100 == 0 => Unit::TenThousand,
            _ => Unit::One,
        };
        write!(f, "{}{}", self.counted_in(unit), unit.word())
    }
}

/// Half-width, small letters, no spaces.
fn plain(text: &str) -> String {
    text.nfkc().filter(|one| !one.is_whitespace()).collect::<String>().to_lowercase()
}

/// The digits of a whole number, whose thousands may stand in groups.
fn ungrouped(number: &str) -> Option<String> {
    let groups: Vec<_> = number.split(',').collect();
    let digits = |group: &&str| !group.is_empty() && group.bytes().all(|one| one.is_ascii_digit());
    let fits = groups.iter().all(digits) && groups.iter().skip(1).all(|group| group.len() == 3);
    fits.then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn amounts_are_read_exactly() {
        use Unit::{HundredMillion, One, TenThousand};
        for (text, unit, yuan) in [
            ("8500", Some(TenThousand), 85_000_000),
            ("8,500.5", Some(TenThousand), 85_005_000),
            ("0.1", Some(TenThousand), 1_000),
            ("0.0001", Some(TenThousand), 1),
            ("1.2亿元", Some(TenThousand), 120_000_000),
            ("1.2 亿", None, 120_000_000),
            ("３５００万元", None, 35_000_000),
            ("12345元", None, 12_345),
            ("￥1,234,567", Some(One), 1_234_567),
            ("0.00000001", Some(HundredMillion), 1),
            ("8500.00", Some(One), 8_500),
            ("0", Some(One), 0),
        ] {
            assert_eq!(Yuan::read(text, unit).map(Yuan::yuan), Ok(yuan), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_says_why() {
        for (text, unit, fault) in [
            ("", Some(Unit::One), MoneyFault::NoNumber),
            ("很多", Some(Unit::One), MoneyFault::NoNumber),
            ("8.500.000", Some(Unit::One), MoneyFault::NoNumber),
            ("1,2345", Some(Unit::One), MoneyFault::NoNumber),
            ("8500.", Some(Unit::One), MoneyFault::NoNumber),
            ("万元", None, MoneyFault::NoNumber),
            ("8500", None, MoneyFault::NoUnit),
            ("-3", Some(Unit::One), MoneyFault::Negative),
            ("0.5", Some(Unit::One), MoneyFault::PartOfAYuan),
            ("0.00001", Some(Unit::TenThousand), MoneyFault::PartOfAYuan),
            ("1000001亿", None, MoneyFault::TooLarge),
            ("99999999999999999999", Some(Unit::One), MoneyFault::TooLarge),
        ] {
            assert_eq!(Yuan::read(text, unit), Err(fault), "{text}");
        }
    }

    #[test]
    fn amounts_are_written_as_people_write_them() {
        for (yuan, text) in [
            (85_000_000, "8500万元"),
            (120_000_000, "1.2亿元"),
            (123_450_000, "12345万元"),
            (12_345, "12345元"),
            (85_005_000, "8500.5万元"),
            (0, "0元"),
        ] {
            assert_eq!(Yuan::new(yuan).unwrap().to_string(), text);
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(yuan in 0..=Yuan::LARGEST) {
            let amount = Yuan::new(yuan).unwrap();
            prop_assert_eq!(Yuan::read(&amount.to_string(), None), Ok(amount));
            for unit in [Unit::One, Unit::TenThousand, Unit::HundredMillion] {
                prop_assert_eq!(Yuan::read(&amount.counted_in(unit), Some(unit)), Ok(amount));
            }
        }

        #[test]
        fn no_text_is_too_odd(text in ".{0,30}") {
            let _ = Yuan::read(&text, Some(Unit::TenThousand));
        }
    }
}
