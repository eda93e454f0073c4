//! Figures of which only the sender knows what they are: those are asked about.

use super::figures::{self, Share, Standing};
use super::sheet::{Sheet, Statement, is_time};
use super::words::Sign;
use crate::domain::entry::Percent;
use crate::interpret::scan::{Found, Value};
use std::ops::Range;

pub(super) fn says_only_a_figure(sheet: &Sheet<'_>, clause: &Range<usize>) -> bool {
    let Some(figure) = sheet.values_in(clause).find(|one| !is_time(&one.value)) else { return false };
    let around = [clause.start..figure.at.start, figure.at.end..clause.end];
    !around.iter().any(|part| sheet.says_more(part, &[Sign::Filler]))
}

/// 某楼进度65%: a state of works, of something that is not known, where nothing else is named.
pub(super) fn is_of_a_stranger(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    // 新会展馆 may be another than 会展馆.
    if let Some(first) = sheet.mentions_in(clause).first() {
        let begin = figures::led_to(sheet, clause);
        return sheet.says_more(
            &(begin..first.at.start),
            &[Sign::Filler, Sign::Correction, Sign::Apology, Sign::NameTail, Sign::Lead, Sign::Request],
        );
    }
    let Some(state) = sheet.hits_in(clause).find(|hit| hit.sign == Sign::State) else { return false };
    sheet.says_more(&(clause.start..state.at.start), &[Sign::Filler, Sign::State])
}

/// More than all of the works: a slip, of which only the sender knows what was meant.
pub(super) fn is_too_much(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    let of_works = sheet.has(clause, Sign::State) || !sheet.mentions_in(clause).is_empty();
    let beyond = |one: &Found| matches!(&one.value, Value::Percent(share) if !share.is_at_most(100));
    let other = [Sign::OfSite, Sign::OfOther, Sign::Delta, Sign::Plan, Sign::Target];
    of_works && sheet.values_in(clause).any(beyond) && !sheet.has_any(clause, &other)
}

/// The one figure behind the name of a project that could be its share, where other words stand beside it that are not
/// known, or where it counts points that nothing says to be a movement.
pub(super) fn share_in_doubt(sheet: &Sheet<'_>, statement: &Statement, shares: &[Share]) -> Option<Percent> {
    let clause = &statement.clause.at;
    // 刚好一半, and nothing beside it.
    let begin = match sheet.mentions_in(clause).first() {
        Some(name) => name.at.end,
        None if says_only_a_figure(sheet, clause) => clause.start,
        None => return None,
    };
    let mut figures = sheet.values_in(clause).filter(|one| !is_time(&one.value));
    let only = figures.next().filter(|one| one.at.start >= begin)?;
    if figures.next().is_some() {
        return None;
    }
    match &only.value {
        Value::Points(points) => {
            let around = [clause.start..only.at.start, only.at.end..clause.end];
            let beside = [Sign::Filler, Sign::State, Sign::Overall, Sign::NameTail];
            let alone = !around.iter().any(|part| sheet.says_more(part, &beside));
            figures::hundredths(*points).filter(|_| alone)
        }
        Value::Percent(_) => {
            let share = shares.iter().find(|share| share.at == only.at)?;
            (share.standing == Standing::Unclear).then_some(share.percent)
        }
        _ => None,
    }
}

/// The number of a statement as a share, where it can be one.
pub(super) fn bare_number(sheet: &Sheet<'_>, statement: &Statement) -> Option<Percent> {
    let mut values = sheet.values_in(&statement.clause.at).filter(|one| !is_time(&one.value));
    match values.next()?.value {
        Value::Number(number) => figures::hundredths(number.value),
        _ => None,
    }
}

/// A name and a number, and nothing that says of what.
pub(super) fn is_bare_number(sheet: &Sheet<'_>, statement: &Statement) -> bool {
    let clause = &statement.clause.at;
    let mut values = sheet.values_in(clause).filter(|one| !is_time(&one.value));
    let only = values.next().filter(|one| {
        matches!(&one.value, Value::Number(number) if figures::hundredths(number.value).is_some())
            // "cold one today"
            && sheet.text(&one.at) != "one"
    });
    // By itself a number of two digits is a share; 1 is what people send to be counted.
    let now = || ["现在", "目前", "now", "currently"].iter().any(|word| sheet.text(clause).starts_with(word));
    let large = only.is_some_and(|one| one.at.len() > 1) && (sheet.statements.len() == 1 || now());
    let named = !sheet.mentions_in(clause).is_empty() || large;
    only.is_some_and(|one| !sheet.says_more(&(one.at.end..clause.end), &[]))
        && values.next().is_none()
        && named
        && !sheet.says_more(&(clause.start..only.map_or(clause.end, |one| one.at.start)), &[Sign::Filler])
}
