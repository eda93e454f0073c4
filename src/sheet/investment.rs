//! The list of investment: a row for each project and month with what was completed. The plan of a year stands in the
//! portfolio.

use super::fault::{Fault, Says, says};
use super::figures::{self, Reading};
use super::grid::Cell;
use super::table::{self, Columns, Faults, Words, plain};
use super::write::{Sheet, Sums, Written, text};
use crate::domain::figures::{FigureBook, FigureDifference, GivenRow, Item, Stated};
use crate::domain::ids::ProjectCode;
use crate::domain::investment::{self, Counts, Doubt, Figure, Month};
use crate::domain::listed::FigureKind;
use crate::domain::money::{Unit, Yuan};
use crate::domain::people::{Language, Person};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// A column of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Code,
    Name,
    Month,
    Completed,
    Year,
    ToDate,
    Why,
    /// Whoever made the list has looked at a figure that looks odd.
    Confirmed,
}

const WORDS: &Words<Column> = &[
    (Column::Code, "项目编码", "Code", &["项目代码", "项目编号", "编码", "编号"]),
    (Column::Name, "项目名称", "Project", &["名称", "project name", "name"]),
    (Column::Month, "月份", "Month", &["年月", "统计月份", "所属月份"]),
    (
        Column::Completed,
        "当月完成",
        "Completed in month",
        &["当月完成投资", "本月完成", "本月完成投资", "当月投资", "completed"],
    ),
    (Column::Year, "本年累计", "Completed in year", &["本年累计完成", "本年累计完成投资", "年内累计"]),
    (
        Column::ToDate,
        "累计完成",
        "Completed to date",
        &["累计", "累计完成投资", "开工以来累计", "自开工累计", "cumulative", "total"],
    ),
    (Column::Why, "说明", "Remarks", &["备注", "原因", "reason", "why"]),
    (Column::Confirmed, "确认", "Confirmed", &["已确认", "核实"]),
];

/// The columns with amounts.
const AMOUNTS: [(Column, Counts); 3] =
    [(Column::Completed, Counts::Month), (Column::Year, Counts::Year), (Column::ToDate, Counts::ToDate)];

/// The first year of which somebody may still have figures.
const FIRST_YEAR: i32 = 1990;

impl Column {
    pub(super) fn word(self, language: Language) -> &'static str {
        table::word_of(WORDS, &self, language)
    }

    /// The column that holds what is counted so.
    pub(super) const fn of(counts: Counts) -> Self {
        match counts {
            Counts::Month => Self::Completed,
            Counts::Year => Self::Year,
            Counts::ToDate => Self::ToDate,
        }
    }
}

impl Columns for Column {
    const KEYS: &'static [Self] = &[Self::Code, Self::Name];

    fn read(word: &str) -> Option<Self> {
        table::column_named(WORDS, word)
    }

    fn names() -> String {
        table::names_of(WORDS)
    }
}

/// Whether a row says that its figures have been looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Confirmed {
    Yes,
    No,
}

/// Reads a list of investment and compares it with what stands. A figure that would be asked about in chat has to be
/// confirmed in its row, since a list cannot be asked.
pub(super) fn investment(
    file: &[u8],
    book: &FigureBook,
    person: &Person,
    today: NaiveDate,
) -> Result<FigureDifference, Vec<Fault>> {
    let table = table::find::<Column>(file)?;
    figures::need(&table, Column::Month, "月份", "Month")?;
    let register = figures::names_in(book);
    let mut faults = Faults::default();
    let mut given = Vec::new();
    let mut unconfirmed = HashSet::new();
    let mut lines = HashMap::new();
    for line in &table.rows {
        let mut row = Reading { table: &table, line, book, names: &register, person, faults: &mut faults };
        let Some((one, confirmed)) = read(&mut row, Month::of(today)) else { continue };
        let named = (one.code.clone(), one.item.clone());
        if lines.insert(named.clone(), line).is_some() {
            row.say(Column::Month, says!("stands there twice", "写了两遍"));
        }
        if confirmed == Confirmed::No {
            unconfirmed.insert(named);
        }
        given.push(one);
    }
    let difference = book.difference(given);
    figures::limit(difference.rows().map(|row| row.figures.len()).sum(), &mut faults);
    if faults.is_empty() {
        for (named, counts, doubt) in doubts(book, &difference) {
            if let (true, Some(line), Some(heading)) =
                (unconfirmed.contains(&named), lines.get(&named), table.heading(Column::of(counts)))
            {
                faults.say(table.place(line, heading), asked(doubt));
            }
        }
    }
    faults.or(difference)
}

/// A row by its project and month.
type Named = (ProjectCode, Item);

/// What would be asked about the figures of a list, each beside all the others as they will stand.
fn doubts(book: &FigureBook, difference: &FigureDifference) -> Vec<(Named, Counts, Doubt)> {
    let mut found = Vec::new();
    let mut rows: Vec<_> = difference.rows().collect();
    rows.sort_by(|one, other| (&one.code, &one.item).cmp(&(&other.code, &other.item)));
    for of_project in rows.chunk_by(|one, other| one.code == other.code) {
        let Some(account) = of_project.first().and_then(|row| book.account(&row.code)) else { continue };
        let all: Vec<_> = of_project
            .iter()
            .flat_map(|row| row.figures.iter().map(move |(_, new)| (&row.item, *new)))
            .filter_map(|(item, new)| match (item, new) {
                (Item::Month(month), Stated::Amount(figure)) => Some((item, *month, figure)),
                (Item::Month(_) | Item::Node(_), Stated::Day(_)) | (Item::Node(_), Stated::Amount(_)) => None,
            })
            .collect();
        for (at, (item, month, figure)) in all.iter().enumerate() {
            let mut told = account.investment().clone();
            for (_, month, figure) in all.iter().enumerate().filter(|(one, _)| *one != at).map(|(_, one)| one)
            {
                told.tell(*month, *figure);
            }
            if let Some(doubt) = investment::doubt_beside(told, &account.project.card, *month, *figure) {
                found.push(((account.project.code.clone(), (*item).clone()), figure.counts, doubt));
            }
        }
    }
    found
}

/// Why a figure has to be confirmed.
fn asked(doubt: Doubt) -> Says {
    let yuan = |yuan: i64| {
        Yuan::new(yuan.abs()).map_or_else(String::new, |amount| {
            let sign = if yuan < 0 { "-" } else { "" };
            format!("{sign}{amount}")
        })
    };
    let says = match doubt {
        Doubt::Unit { beside } => {
            let beside = yuan(beside);
            says!("is a unit off from {beside} beside it", "和旁边的 {beside} 差了一个单位")
        }
        Doubt::Falls { before } => {
            let before = yuan(before);
            says!("makes the cumulative fall; it was {before}", "使累计变少了，原来是 {before}")
        }
        Doubt::OverTotal { sum, total } => {
            let sum = yuan(sum);
            says!(
                "makes {sum} in all, more than the total investment of {total}",
                "加起来是 {sum}，超过总投资 {total}"
            )
        }
        Doubt::ThirdOfTotal { by, total } => {
            let by = yuan(by);
            says!(
                "makes {by} in one month, more than a third of the total investment of {total}",
                "一个月完成 {by}，超过总投资 {total} 的三分之一"
            )
        }
        Doubt::Jumps { by, highest } => {
            let (by, highest) = (yuan(by), yuan(highest));
            says!(
                "makes {by} in one month, more than three times the highest, {highest}",
                "一个月完成 {by}，超过最高月 {highest} 的三倍"
            )
        }
    };
    Says {
        en: format!("{}; if it is right, write yes in a column Confirmed", says.en),
        zh: format!("{}；如果没错，请加一列“确认”写“是”", says.zh),
    }
}

fn read(row: &mut Reading<'_, Column>, this: Month) -> Option<(GivenRow, Confirmed)> {
    let (code, _) =
        row.project([Column::Code, Column::Name, Column::Month], FigureKind::Investment.stands_for())?;
    let heading = row.table.heading(Column::Month)?;
    let month = month(row.line.cells.get(&heading.at));
    let month = row.good(Column::Month, month)?;
    if month > this {
        row.say(Column::Month, says!("{month} has not begun yet", "{month} 还没到"));
    }
    let mut stated = Vec::new();
    for (column, counts) in AMOUNTS {
        let Some(heading) = row.table.heading(column) else { continue };
        let amount = table::amount(row.line.cells.get(&heading.at), heading.unit);
        if let Some(Some(yuan)) = row.good(column, amount) {
            stated.push(Stated::Amount(Figure { counts, yuan }));
        }
    }
    let why = row.text(Column::Why);
    let word = row.text(Column::Confirmed);
    let confirmed = match plain(&word).as_str() {
        "是" | "已确认" | "确认" | "对" | "√" | "✓" | "yes" | "y" | "1" => Confirmed::Yes,
        "" | "否" | "no" | "n" | "0" => Confirmed::No,
        _ => {
            row.say(Column::Confirmed, says!("`{word}` is neither yes nor no", "“{word}”不是“是”或“否”"));
            Confirmed::No
        }
    };
    Some((GivenRow { code, item: Item::Month(month), stated, why }, confirmed))
}

/// Reads `2023-03`, `2023年3月`, `2023.3`, `202303`, or a day of the month.
fn month(cell: Option<&Cell>) -> Result<Month, Says> {
    let written = table::text(cell)?;
    if written.is_empty() {
        return Err(says!("is empty", "是空的"));
    }
    let no_month = || {
        says!(
            "`{written}` is no month; write it like 2023-03 or 2023年3月",
            "“{written}”不是月份，请写成 2023-03 或 2023年3月"
        )
    };
    let known = |month: Month| (FIRST_YEAR..=2100).contains(&month.year()).then_some(month);
    let word = plain(&written);
    if word.len() == 6 && word.bytes().all(|one| one.is_ascii_digit()) {
        let month = word[..4].parse().ok().zip(word[4..].parse().ok());
        return month
            .and_then(|(year, number)| Month::new(year, number))
            .and_then(known)
            .ok_or_else(no_month);
    }
    // A number such as 2023.1 may be January or, shortened, October.
    if !matches!(cell, Some(Cell::Number(_)))
        && let Some((year, number)) = word.trim_end_matches(['月', '份']).split_once(['-', '/', '.', '年'])
        && let (Ok(year), Ok(number)) = (year.parse(), number.parse())
    {
        return Month::new(year, number).and_then(known).ok_or_else(no_month);
    }
    match table::day(cell) {
        Ok(Some(day)) => known(Month::of(day)).ok_or_else(no_month),
        Ok(None) | Err(_) => Err(no_month()),
    }
}

/// What was said of investment, as the list that is read.
pub(super) fn investment_sheet(book: &FigureBook, language: Language, as_at: NaiveDate) -> Sheet {
    // What looks odd and stands has been confirmed; a list that brings it to another Daybook says so.
    let empty = book.without_figures();
    let odd = doubts(&empty, &empty.difference(book.given()));
    let odd: HashSet<_> = odd.into_iter().map(|(named, ..)| named).collect();
    let rows = book.accounts().flat_map(|account| {
        account.items(FigureKind::Investment).into_iter().filter_map(move |item| match item {
            Item::Month(month) => Some((account, month)),
            Item::Node(_) => None,
        })
    });
    let rows = rows.map(|(account, month)| {
        let amount = |counts| {
            let figure = account.amount(month, counts);
            figure.map_or(Written::Nothing, |figure| Written::Amount(figure.yuan))
        };
        let cell = |column: &Column| match column {
            Column::Code => text(account.project.code.as_str()),
            Column::Name => text(account.project.name(language)),
            Column::Month => text(&month.to_string()),
            Column::Completed => amount(Counts::Month),
            Column::Year => amount(Counts::Year),
            Column::ToDate => amount(Counts::ToDate),
            Column::Why => {
                let source = account.investment().source(month);
                source.map_or(Written::Nothing, |source| text(&figures::words_of(source)))
            }
            Column::Confirmed if odd.contains(&(account.project.code.clone(), Item::Month(month))) => {
                text(match language {
                    Language::Chinese => "是",
                    Language::English => "yes",
                })
            }
            Column::Confirmed => Written::Nothing,
        };
        WORDS.iter().map(|one| cell(&one.0)).collect()
    });
    let heading = |column: &Column| {
        let word = column.word(language);
        let unit = match language {
            Language::Chinese => format!("({})", Unit::TenThousand.word()),
            Language::English => " (10,000 yuan)".to_owned(),
        };
        match column {
            Column::Completed | Column::Year | Column::ToDate => (format!("{word}{unit}"), 13.0),
            Column::Code | Column::Month => (word.to_owned(), 9.5),
            Column::Name | Column::Why => (word.to_owned(), 24.0),
            Column::Confirmed => (word.to_owned(), 7.5),
        }
    };
    Sheet {
        title: match language {
            Language::Chinese => "投资完成情况",
            Language::English => "Investment",
        },
        language,
        as_at,
        rows: rows.collect(),
        headings: WORDS.iter().map(|one| heading(&one.0)).collect(),
        sources: Vec::new(),
        sums: Sums::None,
    }
}
