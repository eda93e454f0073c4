//! Workbooks (xlsx). A file from anybody is looked through before it is read: what it unpacks to is counted while it
//! is unpacked, and whatever the reader of workbooks would trust (counts, places, declared sizes) is checked first.

use super::fault::{Fault, Place, Says, says};
use super::grid::{Cell, Grid, Line, MOST_COLUMNS, MOST_LINES, too_many_columns, too_many_lines};
use calamine::{DataRef, ExcelDateTime, Reader as _, SheetType, SheetVisible, Xlsx};
use chrono::NaiveDate;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::io::{BufReader, Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// The largest file, in bytes; what chat platforms let through.
const LARGEST_FILE: usize = 20 << 20;

/// The most parts; a workbook of an office has some dozens.
const MOST_PARTS: usize = 512;

/// All parts together, unpacked, in bytes.
const LARGEST_INSIDE: u64 = 48 << 20;

/// How many times its packed size a part may have, once it is larger than [`SMALL_PART`]; lists stay below 50.
const HIGHEST_RATIO: u64 = 200;

/// Below this size, in bytes, a part may be packed as well as it likes.
const SMALL_PART: u64 = 1 << 20;

/// The highest count a part may declare of its own strings, formulas and so on: memory is reserved by it.
const HIGHEST_COUNT: u64 = 1_000_000;

/// Whether the file says of itself that it is a workbook, of whatever age.
pub(super) fn looks_like_one(file: &[u8]) -> bool {
    file.starts_with(b"PK") || file.starts_with(OLD_BINARY)
}

/// How old workbooks, and those with a password, begin.
const OLD_BINARY: &[u8] = b"\xd0\xcf\x11\xe0";

/// Reads the sheets that can be seen.
pub(super) fn read(file: &[u8]) -> Result<Vec<Grid>, Fault> {
    look_through(file).map_err(Fault::of_the_file)?;
    let unreadable = |_| Fault::of_the_file(damaged());
    let mut workbook = Xlsx::new(Cursor::new(file)).map_err(unreadable)?;
    let seen: Vec<_> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone())
        .collect();
    seen.into_iter().map(|name| sheet(&mut workbook, name)).collect()
}

fn damaged() -> Says {
    says!(
        "the workbook is damaged or was cut off; save it once more as .xlsx",
        "工作簿坏了或不完整，请重新另存为 .xlsx"
    )
}

fn sheet(workbook: &mut Xlsx<Cursor<&[u8]>>, name: String) -> Result<Grid, Fault> {
    let unreadable = |number| Fault {
        place: Place::line(Some(&name), number),
        says: says!(
            "cannot be read from here on; save the workbook once more as .xlsx",
            "从这里起读不了，请重新另存为 .xlsx"
        ),
    };
    let mut lines: Vec<Line> = Vec::new();
    let mut number = 1;
    let mut cells = workbook.worksheet_cells_reader(&name).map_err(|_| unreadable(number))?;
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(|_| unreadable(number))? {
        let (row, column) = cell.pos;
        number = row.saturating_add(1);
        let value = if cell.formula.is_some() { Some(Cell::Formula) } else { value(&cell.value) };
        let Some(value) = value else { continue };
        if lines.last().is_none_or(|line| line.number != number) {
            if lines.len() == MOST_LINES {
                return Err(Fault { place: Place::line(Some(&name), number), says: too_many_lines() });
            }
            lines.push(Line { number, ..Line::default() });
        }
        if let Some(line) = lines.last_mut() {
            line.cells.insert(column, value);
        }
    }
    Ok(Grid { sheet: Some(name), lines })
}

fn value(value: &DataRef<'_>) -> Option<Cell> {
    let text = |text: &str| {
        Some(text.trim()).filter(|text| !text.is_empty()).map(|text| Cell::Text(text.to_owned()))
    };
    match value {
        DataRef::Empty => None,
        DataRef::String(words) => text(words),
        DataRef::SharedString(words) => text(words),
        DataRef::DateTimeIso(words) => text(words.split('T').next().unwrap_or_default()),
        DataRef::DurationIso(words) => Some(Cell::Odd(words.clone())),
        DataRef::Int(number) => Some(Cell::Number(number.to_string())),
        DataRef::Float(number) => Some(Cell::Number(as_shown(*number))),
        DataRef::Bool(truth) => Some(Cell::Odd(if *truth { "TRUE" } else { "FALSE" }.to_owned())),
        DataRef::Error(fault) => Some(Cell::Odd(fault.to_string())),
        DataRef::DateTime(moment) => Some(day(*moment)),
    }
}

fn day(moment: ExcelDateTime) -> Cell {
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    match NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()) {
        Some(day) if moment.is_datetime() => Cell::Day(day),
        _ => Cell::Odd(as_shown(moment.as_f64())),
    }
}

/// A number in decimal, of the fifteen digits that a spreadsheet shows: the file holds 8500.1 as 8500.1000000000004.
pub(super) fn as_shown(number: f64) -> String {
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    rounded.to_string()
}

/// Refuses what is no workbook of an office, in plain words, before anything of it is kept in memory.
fn look_through(file: &[u8]) -> Result<(), Says> {
    if file.starts_with(OLD_BINARY) {
        return Err(says!(
            "the file is an old workbook (.xls) or has a password; save it as .xlsx without one",
            "这是旧版工作簿（.xls）或有密码，请去掉密码另存为 .xlsx"
        ));
    }
    if file.len() > LARGEST_FILE {
        return Err(says!("the workbook is larger than {} MB", "工作簿超过 {} MB", LARGEST_FILE >> 20));
    }
    let mut archive = ZipArchive::new(Cursor::new(file)).map_err(|_| damaged())?;
    if archive.len() > MOST_PARTS {
        return Err(says!(
            "the workbook has more than {MOST_PARTS} parts; no office sheet has",
            "工作簿里的部分超过 {MOST_PARTS} 个，不像办公用的表"
        ));
    }
    if archive.index_for_name("xl/workbook.xml").is_none() {
        return Err(says!(
            "is no workbook; save the list as .xlsx or as CSV UTF-8",
            "不是工作簿，请另存为 .xlsx 或 CSV UTF-8"
        ));
    }
    let mut declared = 0_u64;
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(|_| damaged())?;
        let name = part.name().map_err(|_| damaged())?.to_lowercase();
        if name.contains("vbaproject") || name.contains("macrosheet") {
            return Err(says!(
                "the workbook holds macros; save it as .xlsx, which has none",
                "工作簿带宏，请另存为不带宏的 .xlsx"
            ));
        }
        if name.contains("externallink") {
            return Err(says!(
                "the workbook draws on other files; paste those cells as values and break the links",
                "工作簿引用了别的文件，请按“值”粘贴并断开链接"
            ));
        }
        if part.encrypted() {
            return Err(says!(
                "the workbook has a password; save it without one",
                "工作簿有密码，请去掉密码再存"
            ));
        }
        declared = declared.saturating_add(part.size());
        within(part.size(), part.compressed_size(), declared)?;
    }
    let mut unpacked = 0;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|fault| damaged_or_unknown(&fault))?;
        let name = part.name().map_err(|_| damaged())?.to_lowercase();
        let packed = part.compressed_size();
        let counted = Counted { part, packed, own: 0, unpacked: &mut unpacked };
        look_at_part(&name, counted)?;
    }
    Ok(())
}

fn damaged_or_unknown(fault: &ZipError) -> Says {
    match fault {
        ZipError::UnsupportedArchive(_) => says!(
            "the workbook is packed in a way offices do not use; save it once more",
            "工作簿的压缩方式不常见，请重新另存一次"
        ),
        _ => damaged(),
    }
}

/// Whether a part is within bounds: of a size, from so many packed bytes, with all before it.
fn within(size: u64, packed: u64, all: u64) -> Result<(), Says> {
    if all > LARGEST_INSIDE || (size > SMALL_PART && size / packed.max(1) > HIGHEST_RATIO) {
        return Err(says!(
            "the workbook unpacks to more than a list can hold ({} MB)",
            "工作簿解压后太大（超过 {} MB）",
            LARGEST_INSIDE >> 20
        ));
    }
    Ok(())
}

/// A part being unpacked, which ends where a bound is passed, whatever was declared.
struct Counted<'a, R> {
    part: R,
    packed: u64,
    own: u64,
    unpacked: &'a mut u64,
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let count = self.part.read(into)?;
        self.own += count as u64;
        *self.unpacked += count as u64;
        within(self.own, self.packed, *self.unpacked).map_err(std::io::Error::other)?;
        Ok(count)
    }
}

fn look_at_part(name: &str, part: impl Read) -> Result<(), Says> {
    let mut part = BufReader::with_capacity(1 << 16, part);
    let begin = std::io::BufRead::fill_buf(&mut part).map_err(|fault| said(&fault))?;
    if begin.starts_with(b"PK\x03\x04") || begin.starts_with(OLD_BINARY) {
        return Err(says!(
            "the workbook holds another file inside; remove it",
            "工作簿里嵌了别的文件，请去掉"
        ));
    }
    if matches!(name.rsplit_once('.'), Some((_, "xml" | "rels"))) {
        look_at_xml(part)
    } else {
        std::io::copy(&mut part, &mut std::io::sink()).map(|_| ()).map_err(|fault| said(&fault))
    }
}

/// A bound that was passed has its own words; all else is damage.
fn said(fault: &std::io::Error) -> Says {
    let passed = fault.get_ref().and_then(|own| own.downcast_ref::<Says>());
    passed.cloned().unwrap_or_else(damaged)
}

fn look_at_xml(part: impl std::io::BufRead) -> Result<(), Says> {
    let mut reader = Reader::from_reader(part);
    let mut piece = Vec::new();
    let (mut lines, mut column, mut told) = (0, 0, Told::No);
    loop {
        piece.clear();
        let event = reader.read_event_into(&mut piece).map_err(|fault| match fault {
            quick_xml::Error::Io(fault) => said(&fault),
            _ => damaged(),
        })?;
        let element = match event {
            Event::Eof => return Ok(()),
            Event::DocType(_) => {
                return Err(says!(
                    "the workbook holds instructions of its own (DOCTYPE); no office sheet does",
                    "工作簿里有自带的指令（DOCTYPE），不像办公用的表"
                ));
            }
            Event::Start(element) | Event::Empty(element) => element,
            _ => continue,
        };
        look_at_attributes(&element)?;
        match element.local_name().as_ref() {
            "row" => (column, told) = (0, Told::No),
            "c" => column = place_of(&element).unwrap_or(column) + 1,
            "v" | "is" | "f" => {
                if column > MOST_COLUMNS {
                    return Err(too_many_columns());
                }
                // Lines that are only formatted may be many.
                if told == Told::No {
                    (lines, told) = (lines + 1, Told::Yes);
                }
                if lines > MOST_LINES {
                    return Err(too_many_lines());
                }
            }
            _ => {}
        }
    }
}

/// Whether a line has been counted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    No,
    Yes,
}

/// The column in which a cell says it stands, from 0.
fn place_of(cell: &BytesStart<'_>) -> Option<u32> {
    let place = cell.attributes().flatten().find(|one| one.key.as_ref() == "r")?;
    let letters = place.value.bytes().map(|one| one.to_ascii_uppercase()).take_while(u8::is_ascii_uppercase);
    letters
        .fold(None, |all, letter| Some(all.map_or(0, |all: u32| (all + 1) * 26) + u32::from(letter - b'A')))
}

/// Counts and places by which the reader reserves memory or reckons, and which may be anything in a hostile file.
fn look_at_attributes(element: &BytesStart<'_>) -> Result<(), Says> {
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|_| damaged())?;
        let value = attribute.value.trim();
        let sane = match attribute.key.as_ref() {
            "count" | "uniqueCount" | "si" => value.parse::<u64>().is_ok_and(|count| count <= HIGHEST_COUNT),
            "r" | "ref" | "sqref" => value.split([':', ' ']).all(|place| {
                let letters = place.bytes().filter(u8::is_ascii_alphabetic).count();
                let digits = place.bytes().filter(u8::is_ascii_digit).count();
                letters <= 3 && digits <= 7
            }),
            _ => true,
        };
        if !sane {
            return Err(says!(
                "the workbook declares more than a list can hold; save it once more as .xlsx",
                "工作簿声明的内容超过名单能有的，请重新另存为 .xlsx"
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_never_ends_is_counted_as_it_is_unpacked() {
        let mut unpacked = 0;
        let endless = Counted { part: std::io::repeat(0), packed: 1_000, own: 0, unpacked: &mut unpacked };
        let says = look_at_part("xl/media/zeros.bin", endless).unwrap_err().en;
        assert_eq!(says, "the workbook unpacks to more than a list can hold (48 MB)");
        assert!(unpacked < 2 * SMALL_PART, "stopped after {unpacked} bytes");
    }
}
