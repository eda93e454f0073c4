//! What is wrong with a list, and where.

use std::fmt;

/// Something wrong with a list, in plain words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub place: Place,
    pub says: String,
}

/// Where in a file, as a spreadsheet names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The name of the sheet, in a workbook.
    pub sheet: Option<String>,
    /// Counted from 1.
    pub line: Option<u32>,
    /// Counted from 0, with the word at its head.
    pub column: Option<(u32, String)>,
}

impl Fault {
    /// A fault of the file as a whole.
    pub(super) fn of_the_file(says: impl Into<String>) -> Self {
        Self { place: Place::default(), says: says.into() }
    }
}

impl Place {
    pub(super) fn line(sheet: Option<&str>, line: u32) -> Self {
        Self { sheet: sheet.map(str::to_owned), line: Some(line), column: None }
    }
}

/// The name of a column: A to Z, then AA and so on.
fn letters(column: u32) -> String {
    let mut rest = column + 1;
    let mut found = Vec::new();
    while rest > 0 {
        rest -= 1;
        found.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    found.iter().rev().collect()
}

/// As people look for it: `sheet 项目表, C7 (总投资)`.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { sheet, line, column } = &self.place;
        let mut parts = Vec::new();
        parts.extend(sheet.as_ref().map(|sheet| format!("sheet {sheet}")));
        match (line, column) {
            (Some(line), Some((column, word))) => parts.push(format!("{}{line} ({word})", letters(*column))),
            (Some(line), None) => parts.push(format!("line {line}")),
            (None, Some((column, word))) => parts.push(format!("column {} ({word})", letters(*column))),
            (None, None) => {}
        }
        if parts.is_empty() {
            f.write_str(&self.says)
        } else {
            write!(f, "{}: {}", parts.join(", "), self.says)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        for (column, name) in
            [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")]
        {
            assert_eq!(letters(column), name);
        }
    }
}
