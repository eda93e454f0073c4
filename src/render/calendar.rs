//! How working days were counted, and what the calendar holds.

use super::words::{Argument, sentence};
use super::{date, listed};
use crate::domain::calendar::{Counted, Passed};
use crate::domain::people::Language;
use chrono::NaiveDate;

fn said(language: Language, key: &str, arguments: Vec<(&'static str, Argument)>) -> String {
    sentence(language, key, arguments).into_iter().map(|run| run.text).collect()
}

/// `5 个工作日，跳过4月29日–5月3日，算上5月6日调休上班`
pub(super) fn counted(language: Language, counted: &Counted) -> String {
    let days = said(language, "working-days", vec![("count", Argument::Number(counted.days.into()))]);
    format!("{days}{}", passed(language, &counted.passed))
}

/// What follows on a number of working days: the holidays among them, the make-up days, and the years nobody knows yet.
fn passed(language: Language, passed: &Passed) -> String {
    let clause = |key, values: Vec<String>| {
        if values.is_empty() {
            return String::new();
        }
        let count = super::digest::count(values.len());
        let value = Argument::Plain(listed(language, values.into_iter()));
        said(language, key, vec![("count", count), ("value", value)])
    };
    let skipped = passed.skipped.iter().map(|(first, last)| run(language, *first, *last)).collect();
    let made_up = passed.made_up.iter().map(|day| date(language, *day)).collect();
    let unloaded = passed.unloaded.iter().map(ToString::to_string).collect();
    clause("counted-skipping", skipped)
        + &clause("counted-make-up", made_up)
        + &clause("counted-unloaded", unloaded)
}

/// A day, or days from one to another.
fn run(language: Language, first: NaiveDate, last: NaiveDate) -> String {
    if first == last {
        date(language, first)
    } else {
        format!("{}–{}", date(language, first), date(language, last))
    }
}
