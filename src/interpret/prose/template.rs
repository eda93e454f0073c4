//! Daily reports of "key: value" lines, in any order and in either language.

use super::sheet::Sheet;
use super::words::{Hit, Sign};
use crate::domain::lexicon::Field;

/// Marks what each statement of a daily report announces. A line that announces nothing goes on with the one before.
pub(super) fn mark(sheet: &mut Sheet<'_>) {
    let mut statements = std::mem::take(&mut sheet.statements);
    let mut current: Option<(Field, usize)> = None;
    for statement in &mut statements {
        let at = &statement.clause.at;
        match announced(sheet, at.start, at.end) {
            Some(field) => current = Some((field, statement.clause.line)),
            // The value of another line has its own key, or is another item.
            None if current.is_some_and(|(_, line)| line + 1 < statement.clause.line) => current = None,
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
    }
    sheet.statements = statements;
}

/// What stands before a colon at the beginning of a statement, where that is the key of a report.
fn announced(sheet: &Sheet<'_>, start: usize, end: usize) -> Option<Field> {
    let text = sheet.text(&(start..end));
    let listed = text.len()
        - text
            .trim_start_matches(|one: char| {
                one.is_ascii_digit() || matches!(one, '.' | ')' | '、' | ' ' | '-' | '#' | '*')
            })
            .len();
    let begin = start + listed;
    let field = |hit: &Hit| match hit.sign {
        Sign::Field(field) => Some((hit.at.end, field)),
        _ => None,
    };
    let ahead = begin..end;
    let keys = sheet.hits_in(&ahead).take_while(|hit| hit.at.start == begin).filter_map(field);
    let followed = keys.filter(|(end, _)| {
        let rest = sheet.text(&(*end..ahead.end)).trim_start_matches([' ', '(', ')', '%', '万', '元']);
        rest.starts_with(':')
    });
    followed.max_by_key(|(end, _)| *end).map(|(_, field)| field)
}
