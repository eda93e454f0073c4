//! Exact numbers: fractions of whole numbers, so that a third stays a third and a tenth a tenth.

use std::fmt;

/// A number as it was said, exactly. What is too large for it is not read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Exact {
    numerator: i128,
    /// Above nothing; the fraction cannot be shortened.
    denominator: i128,
}

/// How many digits behind the point are written of what does not end.
const WRITTEN: usize = 12;

impl Exact {
    pub const ZERO: Self = Self::whole(0);
    pub const ONE: Self = Self::whole(1);

    pub const fn whole(number: i64) -> Self {
        Self { numerator: number as i128, denominator: 1 }
    }

    /// `None` where the denominator is nothing or a part is too large.
    pub fn fraction(numerator: i128, denominator: i128) -> Option<Self> {
        if denominator == 0 {
            return None;
        }
        let shared = divisor(numerator.checked_abs()?, denominator.checked_abs()?);
        let sign = denominator.signum();
        Some(Self { numerator: numerator / shared * sign, denominator: denominator / shared * sign })
    }

    /// Reads digits with at most one point among them: `12`, `0.65`, `.5`.
    pub fn decimal(digits: &str) -> Option<Self> {
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let part = part.trim_end_matches('0');
        if (whole.is_empty() && part.is_empty() && !digits.contains('0'))
            || !whole.bytes().chain(part.bytes()).all(|one| one.is_ascii_digit())
        {
            return None;
        }
        let scale = 10_i128.checked_pow(u32::try_from(part.len()).ok()?)?;
        let value = |text: &str| if text.is_empty() { Ok(0) } else { text.parse::<i128>() };
        let whole = value(whole).ok()?.checked_mul(scale)?;
        Self::fraction(whole.checked_add(value(part).ok()?)?, scale)
    }

    pub fn plus(self, other: Self) -> Option<Self> {
        let left = self.numerator.checked_mul(other.denominator)?;
        let right = other.numerator.checked_mul(self.denominator)?;
        Self::fraction(left.checked_add(right)?, self.denominator.checked_mul(other.denominator)?)
    }

    pub fn times(self, other: Self) -> Option<Self> {
        Self::fraction(
            self.numerator.checked_mul(other.numerator)?,
            self.denominator.checked_mul(other.denominator)?,
        )
    }

    pub fn over(self, other: Self) -> Option<Self> {
        Self::fraction(
            self.numerator.checked_mul(other.denominator)?,
            self.denominator.checked_mul(other.numerator)?,
        )
    }

    /// `None` where ten to the power is too large.
    pub fn shifted(self, power: u32) -> Option<Self> {
        self.times(Self { numerator: 10_i128.checked_pow(power)?, denominator: 1 })
    }

    pub const fn negated(self) -> Self {
        // Never the smallest number: `fraction` has taken the absolute value of every part.
        Self { numerator: -self.numerator, denominator: self.denominator }
    }

    pub const fn is_negative(self) -> bool {
        self.numerator < 0
    }

    /// The largest whole number that is not above it.
    pub const fn floor(self) -> i128 {
        self.numerator.div_euclid(self.denominator)
    }

    pub const fn is_at_most(self, whole: i64) -> bool {
        let floor = self.floor();
        floor < whole as i128 || (floor == whole as i128 && self.denominator == 1)
    }

    /// The number, where it is a whole one.
    pub fn to_whole(self) -> Option<i64> {
        if self.denominator == 1 { i64::try_from(self.numerator).ok() } else { None }
    }
}

impl fmt::Display for Exact {
    /// Digits with a point; what does not end is rounded at the twelfth digit behind it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.numerator < 0 { "-" } else { "" };
        let (numerator, denominator) = (self.numerator.unsigned_abs(), self.denominator.unsigned_abs());
        let mut whole = numerator / denominator;
        let mut rest = numerator % denominator;
        let mut digits = String::new();
        while rest != 0 && digits.len() < WRITTEN {
            let Some(ten) = rest.checked_mul(10) else { break };
            let digit = u8::try_from(ten / denominator).unwrap_or(9);
            digits.push(char::from(b'0' + digit));
            rest = ten % denominator;
        }
        if rest >= denominator - rest {
            let kept = digits.trim_end_matches('9').len();
            digits.truncate(kept);
            match digits.pop() {
                Some(last) => digits.push(char::from(last as u8 + 1)),
                None => whole += 1,
            }
        }
        match digits.trim_end_matches('0') {
            "" => write!(f, "{sign}{whole}"),
            part => write!(f, "{sign}{whole}.{part}"),
        }
    }
}

/// Euclid's.
const fn divisor(left: i128, right: i128) -> i128 {
    let (mut left, mut right) = (left, right);
    while right != 0 {
        (left, right) = (right, left % right);
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_kept_and_written_exactly() {
        for (digits, written) in [
            ("0", "0"),
            ("0.0", "0"),
            (".5", "0.5"),
            ("007", "7"),
            ("65.50", "65.5"),
            ("0.000000000001", "0.000000000001"),
            ("123456789012345678", "123456789012345678"),
        ] {
            assert_eq!(Exact::decimal(digits).unwrap().to_string(), written, "{digits}");
        }
        for (numerator, denominator, written) in [
            (2, 3, "0.666666666667"),
            (1, -3, "-0.333333333333"),
            (-4, 2, "-2"),
            (9_999_999_999_999_999, 10_000_000_000_000_000, "1"),
            (1, 8, "0.125"),
        ] {
            assert_eq!(Exact::fraction(numerator, denominator).unwrap().to_string(), written);
        }
    }

    #[test]
    fn what_is_no_number_is_none() {
        for digits in ["", ".", "1.2.3", "-1", "1e5", "１", "1.٣", &"9".repeat(40)] {
            assert_eq!(Exact::decimal(digits), None, "{digits}");
        }
        assert_eq!(Exact::fraction(1, 0), None);
        assert_eq!(Exact::fraction(i128::MIN, 2), None);
        assert_eq!(Exact::whole(i64::MAX).shifted(30), None);
    }

    #[test]
    fn it_is_known_what_lies_below_a_whole_number() {
        for (digits, whole, holds) in [("100", 100, true), ("100.01", 100, false), ("99.9", 100, true)] {
            assert_eq!(Exact::decimal(digits).unwrap().is_at_most(whole), holds, "{digits}");
        }
        let third = Exact::fraction(-1, 3).unwrap();
        assert!(third.is_at_most(0) && !third.is_at_most(-1) && third.is_negative());
    }

    proptest! {
        #[test]
        fn sums_and_products_can_be_undone(a in -1_000_000..1_000_000_i64, b in 1..1_000_000_i64) {
            let (left, right) = (Exact::whole(a), Exact::whole(b));
            let share = left.over(right).unwrap();
            prop_assert_eq!(share.times(right), Some(left));
            prop_assert_eq!(share.plus(right).and_then(|sum| sum.plus(right.negated())), Some(share));
            prop_assert_eq!(share.plus(Exact::ZERO), Some(share));
        }

        #[test]
        fn what_is_written_is_read_back(numerator in 0..i64::MAX, power in 0..12_u32) {
            let number = Exact::fraction(numerator.into(), 10_i128.pow(power)).unwrap();
            prop_assert_eq!(Exact::decimal(&number.to_string()), Some(number));
        }
    }
}
