//! Daily reports of "key: value" lines, in any order and in either language, and in the form of a team.

use super::page::squeeze;
use super::sheet::{Sheet, Statement};
use super::words::{Hit, Sign};
use crate::domain::form::FormLine;
use crate::domain::lexicon::Field;
use std::collections::HashMap;
use std::ops::Range;

/// From how many lines on "key - value" is a report, and no turn of a sentence.
const REPORT: usize = 2;

/// How far a key of a form reaches, in bytes.
const LONGEST_KEY: usize = 120;

/// What is said of an amount in the key of its line.
const OF_AMOUNTS: [Sign; 3] = [Sign::ToDate, Sign::ThisPeriod, Sign::SinceNewYear];

/// Marks what each statement of a daily report announces. A line that announces nothing goes on with the one before.
pub(super) fn mark(sheet: &mut Sheet<'_>, form: &[FormLine]) {
    let statements = std::mem::take(&mut sheet.statements);
    let own = take_keys(sheet, &statements, form);
    let dashed: Vec<_> =
        (0..statements.len()).map(|number| before_a_dash(sheet, &statements, number)).collect();
    let is_dashed = dashed.iter().flatten().count() >= REPORT;
    let mut current: Option<(Field, usize)> = None;
    for (mut statement, dashed) in statements.into_iter().zip(dashed) {
        let at = &statement.clause.at;
        let own = own.get(&at.start);
        let dashed = dashed.filter(|_| is_dashed);
        let is_key = dashed.is_some() || own.is_some_and(|(_, key)| key.end == at.end);
        let own = own.map(|(field, _)| *field);
        match own.or_else(|| announced(sheet, at.start, at.end)).or(dashed) {
            Some(field) => current = Some((field, statement.clause.line)),
            // The value of another line has its own key, or is another item.
            None if current.is_some_and(|(_, line)| line + 1 < statement.clause.line) => current = None,
            // 情况: behind 人员: says something of its own.
            None if current.is_some_and(|(field, line)| {
                line < statement.clause.line && field == Field::Aside && has_a_key(sheet.text(at))
            }) =>
            {
                current = None;
            }
            None if current
                .is_some_and(|(field, line)| line != statement.clause.line && field == Field::Project) =>
            {
                current = None;
            }
            None => {}
        }
        if let (Some((field, _)), line) = (current, statement.clause.line) {
            statement.field = Some(field);
            current = Some((field, line));
        }
        // A key alone says nothing.
        if !is_key {
            sheet.statements.push(statement);
        }
    }
}

/// Whether a line begins with a short word and a colon.
fn has_a_key(text: &str) -> bool {
    text.split_once(':').is_some_and(|(key, _)| (1..=LONGEST_WORD).contains(&key.chars().count()))
}

/// In characters: what a line of a report begins with.
const LONGEST_WORD: usize = 12;

/// The keys of a team's form stand for what it says, and for nothing that their words would say elsewhere; by where the
/// statement begins, with where the key stands.
fn take_keys(
    sheet: &mut Sheet<'_>,
    statements: &[Statement],
    form: &[FormLine],
) -> HashMap<usize, (Field, Range<usize>)> {
    if form.is_empty() {
        return HashMap::new();
    }
    let form: Vec<_> = form.iter().map(|line| (squeeze(&line.key), line.means)).collect();
    let (mut found, mut means): (Vec<Hit>, _) = (Vec::new(), HashMap::new());
    for statement in statements {
        let begin = statement.clause.at.start + item(sheet.text(&statement.clause.at));
        let text = sheet.text(&(begin..statement.clause.at.end));
        let ends =
            text.char_indices().filter(|(at, one)| *at <= LONGEST_KEY && matches!(one, ':' | '=' | '—'));
        let ends: Vec<usize> =
            ends.map(|(at, _)| at).chain(Some(text.len()).filter(|end| *end <= LONGEST_KEY)).collect();
        let key = ends.into_iter().find_map(|end| {
            let key = squeeze(&text[..end]);
            let (_, field) = form.iter().find(|(known, _)| *known == key)?;
            Some((begin..begin + text[..end].trim_end().len(), *field))
        });
        if let Some((at, field)) = key {
            means.insert(statement.clause.at.start, (field, at.clone()));
            found.push(Hit { at, sign: Sign::Field(field) });
        }
    }
    let inside = |hit: &Hit, key: &Range<usize>| hit.at.start < key.end && key.start < hit.at.end;
    sheet.hits.retain(|hit| OF_AMOUNTS.contains(&hit.sign) || !found.iter().any(|key| inside(hit, &key.at)));
    sheet.hits.extend(found);
    sheet.hits.sort_by_key(|hit| (hit.at.start, std::cmp::Reverse(hit.at.end)));
    means
}

/// What a statement announces that is a key and nothing else, with a dash between it and the value on its line.
fn before_a_dash(sheet: &Sheet<'_>, statements: &[Statement], number: usize) -> Option<Field> {
    let (key, value) = (&statements[number].clause, &statements.get(number + 1)?.clause);
    let begins = number.checked_sub(1).is_none_or(|before| statements[before].clause.line < key.line);
    if !begins || key.line != value.line || sheet.text(&(key.at.end..value.at.start)).trim() != "-" {
        return None;
    }
    let begin = key.at.start + item(sheet.text(&key.at));
    let whole = begin..key.at.end;
    sheet.hits_in(&whole).filter(|hit| hit.at == whole).find_map(field_of)
}

const fn field_of(hit: &Hit) -> Option<Field> {
    match hit.sign {
        Sign::Field(field) => Some(field),
        _ => None,
    }
}

/// The length of what counts or lists the lines of a report.
fn item(text: &str) -> usize {
    let marks = |one: char| one.is_ascii_digit() || matches!(one, '.' | ')' | '、' | ' ' | '-' | '#' | '*');
    text.len() - text.trim_start_matches(marks).len()
}

/// What stands before a colon, or a bar of a table, at the beginning of a statement, where that is the key of a report.
fn announced(sheet: &Sheet<'_>, start: usize, end: usize) -> Option<Field> {
    let ahead = start + item(sheet.text(&(start..end)))..end;
    let keys = sheet.hits_in(&ahead).take_while(|hit| hit.at.start == ahead.start);
    let keys = keys.filter_map(|hit| field_of(hit).map(|field| (hit.at.end, field)));
    let followed = keys.filter(|(end, _)| {
        let rest = sheet.text(&(*end..ahead.end)).trim_start_matches([' ', '(', ')', '%', '万', '元']);
        rest.starts_with([':', '|'])
    });
    let found = followed.max_by_key(|(end, _)| *end).map(|(_, field)| field);
    let asking = || {
        let text = sheet.text(&ahead);
        ASKING
            .iter()
            .find(|(key, _)| text.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with(':')))
    };
    found.or_else(|| asking().map(|(_, field)| *field))
}

/// Keys that ask anywhere else.
const ASKING: [(&str, Field); 2] = [("when", Field::Date), ("who", Field::Aside)];
