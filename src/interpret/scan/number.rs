//! Numbers.

use super::{Found, Number, Precision, Scale, Value};
use crate::domain::exact::Exact;

/// The numbers in a normal text that are written in digits.
pub(super) fn scan(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|one: char| one.is_ascii_digit()).map(|start| at + start) {
        let length = text[start..].find(|one: char| !one.is_ascii_digit()).unwrap_or(text.len() - start);
        at = start + length;
        if let Some(value) = Exact::decimal(&text[start..at]) {
            let number = Number { value, scale: Scale::None, precision: Precision::Exact };
            found.push(Found { at: start..at, value: Value::Number(number) });
        }
    }
    found
}
