//! Cells by their places, from a CSV file or a workbook. What they mean is not known here.

use super::fault::{Fault, Place, Says, says};
use super::workbook;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The longest text in a cell, in characters.
pub(super) const LONGEST_TEXT: usize = 200;

/// The most lines with something in them; a district has some hundreds.
pub(super) const MOST_LINES: usize = 20_000;

/// The most columns; a wide office sheet has some dozens.
pub(super) const MOST_COLUMNS: u32 = 256;

/// What stands in a cell. Nothing stands in those that are missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    Text(String),
    /// In decimal, of the fifteen digits that a spreadsheet shows.
    Number(String),
    Day(NaiveDate),
    /// Not taken: the value kept beside it may be old, or none.
    Formula,
    /// Something no column takes, such as `#REF!`.
    Odd(String),
}

/// A line with something in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    /// As spreadsheets count, from 1.
    pub(super) number: u32,
    /// By column, from 0.
    pub(super) cells: BTreeMap<u32, Cell>,
}

/// A sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Grid {
    /// `None` in a CSV file, which has but one.
    pub(super) sheet: Option<String>,
    pub(super) lines: Vec<Line>,
}

/// Reads the sheets of a file: of a workbook those that can be seen, of anything else one as CSV.
pub(super) fn read(file: &[u8]) -> Result<Vec<Grid>, Fault> {
    if workbook::looks_like_one(file) { workbook::read(file) } else { csv(file).map(|grid| vec![grid]) }
}

fn csv(file: &[u8]) -> Result<Grid, Fault> {
    let file = file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file);
    let at = |number, says| Fault { place: Place::line(None, number), says };
    if let Err(fault) = std::str::from_utf8(file) {
        let before = &file[..fault.valid_up_to()];
        let number = before.split(|byte| *byte == b'\n').count();
        return Err(at(
            u32::try_from(number).unwrap_or(u32::MAX),
            says!("is not UTF-8; save the file as “CSV UTF-8”", "不是 UTF-8 编码，请另存为“CSV UTF-8”"),
        ));
    }
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(file);
    let mut grid = Grid::default();
    let mut number = 0;
    for record in reader.records() {
        let record = record.map_err(|_| at(number + 1, says!("cannot be read as CSV", "不是能读的 CSV")))?;
        let begin = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0));
        number += 1 + empty_lines(&file[begin.min(file.len())..]);
        let mut line = Line { number, cells: BTreeMap::new() };
        for (column, text) in (0..).zip(&record) {
            if column == MOST_COLUMNS && !text.trim().is_empty() {
                return Err(at(number, too_many_columns()));
            }
            if !text.trim().is_empty() {
                line.cells.insert(column, Cell::Text(without_guard(text.trim()).to_owned()));
            }
        }
        if line.cells.is_empty() {
            continue;
        }
        if grid.lines.len() == MOST_LINES {
            return Err(at(number, too_many_lines()));
        }
        grid.lines.push(line);
    }
    Ok(grid)
}

/// Empty lines before a record, which the reader passes over in silence.
fn empty_lines(mut rest: &[u8]) -> u32 {
    let mut count = 0;
    while let Some(next) = rest.strip_prefix(b"\r\n").or(rest.strip_prefix(b"\n")) {
        (rest, count) = (next, count + 1);
    }
    count
}

/// What a spreadsheet would take for a formula when it opens a CSV file, and what guards it from that.
const RUNS: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\''];

/// A text as it can stand in a CSV file: nothing that begins like a formula is left without the mark `'`.
pub(super) fn guarded(text: &str) -> String {
    if text.starts_with(RUNS) { format!("'{text}") } else { text.to_owned() }
}

fn without_guard(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| rest.starts_with(RUNS)).unwrap_or(text)
}

pub(super) fn too_many_lines() -> Says {
    says!("the list has more than {MOST_LINES} lines", "名单超过 {MOST_LINES} 行")
}

pub(super) fn too_many_columns() -> Says {
    says!("the list has more than {MOST_COLUMNS} columns", "名单超过 {MOST_COLUMNS} 列")
}
