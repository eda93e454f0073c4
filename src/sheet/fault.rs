//! What is wrong with a list, and where.

use crate::domain::people::Language;
use std::fmt;

/// Something wrong with a list, in plain words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub place: Place,
    pub says: Says,
}

/// What is wrong, in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Says {
    pub en: String,
    pub zh: String,
}

/// In English, as the terminal shows it.
impl fmt::Display for Says {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.en)
    }
}

impl std::error::Error for Says {}

/// `says!("is empty", "是空的")`: what is wrong, in English and in Chinese; both may name what stands there.
macro_rules! says {
    ($en:literal, $zh:literal $(, $argument:expr)* $(,)?) => {
        $crate::sheet::fault::Says { en: format!($en $(, $argument)*), zh: format!($zh $(, $argument)*) }
    };
}

pub(super) use says;

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
    pub(super) const fn of_the_file(says: Says) -> Self {
        Self { place: Place { sheet: None, line: None, column: None }, says }
    }

    /// The fault in a language, with its place as spreadsheets name it.
    pub fn told(&self, language: Language) -> String {
        match language {
            Language::English => self.to_string(),
            Language::Chinese => {
                let Place { sheet, line, column } = &self.place;
                let sheet = sheet.as_ref().map(|sheet| format!("工作表“{sheet}”"));
                let cell = match (line, column) {
                    (Some(line), Some((column, word))) => {
                        Some(format!("{}{line}（{word}）", letters(*column)))
                    }
                    (Some(line), None) => Some(format!("第 {line} 行")),
                    (None, Some((column, word))) => Some(format!("{} 列（{word}）", letters(*column))),
                    (None, None) => None,
                };
                let place: Vec<_> = sheet.into_iter().chain(cell).collect();
                let place = place.join(" ");
                if place.is_empty() { self.says.zh.clone() } else { format!("{place}：{}", self.says.zh) }
            }
        }
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
            fmt::Display::fmt(&self.says, f)
        } else {
            write!(f, "{}: {}", parts.join(", "), self.says)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_told_in_both_languages() {
        let column = Some((2, "总投资".to_owned()));
        let place = Place { sheet: Some("项目表".to_owned()), line: Some(7), column };
        let fault = Fault { place, says: says!("is below nothing", "是负数") };
        assert_eq!(fault.told(Language::English), "sheet 项目表, C7 (总投资): is below nothing");
        assert_eq!(fault.told(Language::Chinese), "工作表“项目表” C7（总投资）：是负数");
        let whole = Fault::of_the_file(says!("is empty", "是空的"));
        assert_eq!(whole.told(Language::Chinese), "是空的");
    }

    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        for (column, name) in
            [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")]
        {
            assert_eq!(letters(column), name);
        }
    }
}
