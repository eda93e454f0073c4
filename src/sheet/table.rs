//! A table in a sheet: where its header stands, which column is which, and what its cells say. Offices write a title
//! and the unit above the header and sums and signatures below the rows, in Chinese or English, in any order.

use super::fault::{Fault, Place, Says, says};
use super::grid::{self, Cell, Grid, LONGEST_TEXT, Line};
use crate::domain::ids::ProjectCode;
use crate::domain::money::{MoneyFault, Unit, Yuan};
use crate::domain::people::Language;
use chrono::{Days, NaiveDate};
use unicode_normalization::UnicodeNormalization;

/// In how many lines from the top the header is looked for.
const HEADER_WITHIN: usize = 12;

/// How many faults are told; more would hide them.
const MOST_FAULTS: usize = 100;

/// What begins a line below the rows: sums and signatures.
const BELOW: [&str; 16] = [
    "合计", "总计", "小计", "注", "说明", "备注", "填报", "填表", "制表", "审核", "签字", "截至", "total",
    "note", "signed", "as at",
];

/// Columns that say nothing: running numbers.
const PASSED_OVER: [&str; 3] = ["序号", "no", "#"];

/// A kind of list: its columns and the words for them.
pub(super) trait Columns: Copy + PartialEq + 'static {
    /// The columns by which a row says what it is about; a list needs one of them. The first is looked at first.
    const KEYS: &'static [Self];

    /// Reads a header word, already [`plain`] and without its unit.
    fn read(word: &str) -> Option<Self>;

    /// What the columns are called, for whoever looks for one.
    fn names() -> String;
}

/// The words for the columns of a list: Chinese, English, and others that offices use.
pub(super) type Words<C> = [(C, &'static str, &'static str, &'static [&'static str])];

/// The column a header word stands for.
pub(super) fn column_named<C: Copy>(words: &Words<C>, word: &str) -> Option<C> {
    words
        .iter()
        .find(|(_, zh, en, also)| [zh, en].into_iter().chain(*also).any(|known| plain(known) == word))
        .map(|one| one.0)
}

/// What stands at the head of a column.
pub(super) fn word_of<C: PartialEq>(words: &Words<C>, column: &C, language: Language) -> &'static str {
    let found = words.iter().find(|one| one.0 == *column);
    found.map_or("", |(_, zh, en, _)| match language {
        Language::Chinese => zh,
        Language::English => en,
    })
}

/// What all the columns are called.
pub(super) fn names_of<C>(words: &Words<C>) -> String {
    words.iter().map(|(_, zh, en, _)| format!("{zh} {en}")).collect::<Vec<_>>().join(", ")
}

/// A column as headed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Heading<C> {
    pub(super) column: C,
    /// Counted from 0.
    pub(super) at: u32,
    /// As it stands there.
    pub(super) word: String,
    /// In what its amounts are counted.
    pub(super) unit: Option<Unit>,
}

/// A table with a header that was understood.
#[derive(Clone, Debug)]
pub(super) struct Table<C> {
    sheet: Option<String>,
    pub(super) headings: Vec<Heading<C>>,
    pub(super) rows: Vec<Line>,
}

/// The faults of a list, as they are found.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<Fault>);

impl Faults {
    pub(super) fn say(&mut self, place: Place, says: Says) {
        self.0.push(Fault { place, says });
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What was read, if nothing was wrong with it.
    pub(super) fn or<T>(mut self, read: T) -> Result<T, Vec<Fault>> {
        if self.0.is_empty() {
            return Ok(read);
        }
        if self.0.len() > MOST_FAULTS {
            let more = self.0.len() - MOST_FAULTS;
            self.0.truncate(MOST_FAULTS);
            self.0.push(Fault::of_the_file(says!("and {more} more like these", "这样的还有 {more} 处")));
        }
        Err(self.0)
    }
}

/// Half-width, small letters, with neither spaces nor underscores: as header words are compared.
pub(super) fn plain(word: &str) -> String {
    word.nfkc()
        .filter(|one| !one.is_whitespace() && *one != '_' && *one != '*')
        .collect::<String>()
        .to_lowercase()
}

/// Finds the one table of this kind in a file.
pub(super) fn find<C: Columns>(file: &[u8]) -> Result<Table<C>, Vec<Fault>> {
    let grids = grid::read(file).map_err(|fault| vec![fault])?;
    let mut found: Vec<_> =
        grids.into_iter().filter_map(|grid| header_of::<C>(&grid).map(|at| (grid, at))).collect();
    let Some((grid, at)) = found.pop() else {
        let names = C::names();
        let says = says!(
            "the file has no header that can be understood; the columns are {names}",
            "文件里没有能认出的表头，可以用的列名：{names}"
        );
        return Err(vec![Fault::of_the_file(says)]);
    };
    if let Some((other, _)) = found.pop() {
        let names = [other.sheet, grid.sheet].into_iter().flatten().collect::<Vec<_>>().join(", ");
        return Err(vec![Fault::of_the_file(says!(
            "the file holds more than one such list ({names}); keep one sheet",
            "文件里有不止一张这样的表（{names}），请只留一张"
        ))]);
    }
    table(grid, at)
}

/// The line with most of the header's words, if one of its keys is among them.
fn header_of<C: Columns>(grid: &Grid) -> Option<usize> {
    let known = |line: &Line| {
        let words = line.cells.values().filter_map(|cell| match cell {
            Cell::Text(word) => C::read(&named(word).0),
            Cell::Number(_) | Cell::Day(_) | Cell::Formula | Cell::Odd(_) => None,
        });
        let words: Vec<_> = words.collect();
        if C::KEYS.iter().any(|key| words.contains(key)) { words.len() } else { 0 }
    };
    let counted = grid.lines.iter().take(HEADER_WITHIN).map(known).enumerate();
    let most = counted.max_by_key(|(at, count)| (*count, std::cmp::Reverse(*at)))?;
    (most.1 >= 2).then_some(most.0)
}

/// A header word without its unit, and the unit: `总投资(万元)`.
fn named(word: &str) -> (String, Option<Unit>) {
    let word = plain(word);
    if let Some((name, rest)) = word.split_once('(')
        && let Some(unit) =
            rest.strip_suffix(')').and_then(|rest| Unit::read(rest.trim_start_matches("单位:")))
    {
        return (name.to_owned(), Some(unit));
    }
    if let Some(name) = word.strip_suffix("wan") {
        return (name.to_owned(), Some(Unit::TenThousand));
    }
    (word, None)
}

/// The unit named above the header: `单位：万元`.
fn noted_unit(lines: &[Line]) -> Option<Unit> {
    lines.iter().flat_map(|line| line.cells.values()).find_map(|cell| match cell {
        Cell::Text(text) => {
            let text = plain(text);
            let (_, after) = text.rsplit_once("单位:").or(text.rsplit_once("unit:"))?;
            Unit::read(after.trim_end_matches([')', ']']))
        }
        Cell::Number(_) | Cell::Day(_) | Cell::Formula | Cell::Odd(_) => None,
    })
}

fn table<C: Columns>(grid: Grid, header: usize) -> Result<Table<C>, Vec<Fault>> {
    let mut faults = Faults::default();
    let note = noted_unit(&grid.lines[..header]);
    let head = &grid.lines[header];
    let mut table = Table { sheet: grid.sheet, headings: Vec::new(), rows: Vec::new() };
    for (&at, cell) in &head.cells {
        let word = match cell {
            Cell::Text(word) | Cell::Number(word) | Cell::Odd(word) => word.clone(),
            Cell::Day(day) => day.to_string(),
            Cell::Formula => "a formula".to_owned(),
        };
        let place =
            Place { sheet: table.sheet.clone(), line: Some(head.number), column: Some((at, word.clone())) };
        let (name, unit) = named(&word);
        match C::read(&name) {
            Some(column) if table.headings.iter().any(|heading: &Heading<C>| heading.column == column) => {
                faults.say(place, says!("stands at the head of two columns", "有两列用了同一个表头"));
            }
            Some(column) => table.headings.push(Heading { column, at, word, unit: unit.or(note) }),
            None if PASSED_OVER.contains(&name.trim_end_matches('.')) => {}
            // In silence, a misspelt column would be left out.
            None => faults.say(
                place,
                says!(
                    "is no column of this list; take it out or name it as one of {}",
                    "这份名单没有这一列，请去掉，或改成：{}",
                    C::names()
                ),
            ),
        }
    }
    let passed_over: Vec<u32> =
        head.cells.keys().copied().filter(|at| table.heading_at(*at).is_none()).collect();
    let key = C::KEYS.first().and_then(|key| table.heading(*key)).map(|heading| heading.at);
    for line in grid.lines.into_iter().skip(header + 1) {
        if key.is_some_and(|key| !line.cells.contains_key(&key)) && stands_below(&line) {
            continue;
        }
        for at in line.cells.keys() {
            if table.heading_at(*at).is_none() && !passed_over.contains(at) {
                let place = Place {
                    sheet: table.sheet.clone(),
                    line: Some(line.number),
                    column: Some((*at, "?".to_owned())),
                };
                faults.say(place, says!("stands under no header", "上面没有表头"));
            }
        }
        table.rows.push(line);
    }
    faults.or(table)
}

/// Whether a line begins as sums and signatures do.
pub(super) fn stands_below(line: &Line) -> bool {
    let first = line.cells.values().next();
    matches!(first, Some(Cell::Text(text)) if BELOW.iter().any(|word| plain(text).starts_with(&plain(word))))
}

impl<C: Columns> Table<C> {
    fn heading_at(&self, at: u32) -> Option<&Heading<C>> {
        self.headings.iter().find(|heading| heading.at == at)
    }

    pub(super) fn heading(&self, column: C) -> Option<&Heading<C>> {
        self.headings.iter().find(|heading| heading.column == column)
    }

    /// Where the cell of a row under a heading stands.
    pub(super) fn place(&self, row: &Line, heading: &Heading<C>) -> Place {
        Place {
            sheet: self.sheet.clone(),
            line: Some(row.number),
            column: Some((heading.at, heading.word.clone())),
        }
    }

    /// Where a row stands.
    pub(super) fn place_of_row(&self, row: &Line) -> Place {
        Place::line(self.sheet.as_deref(), row.number)
    }
}

/// A word that names more than one project.
pub(super) fn several(word: &str, codes: &[&ProjectCode]) -> Says {
    let codes = codes.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    says!(
        "several projects are called {word}: {codes}; write the code",
        "不止一个项目叫{word}：{codes}，请写编码"
    )
}

/// The words in a cell; none where it is empty. Line breaks within are spaces.
pub(super) fn text(cell: Option<&Cell>) -> Result<String, Says> {
    let text = match cell {
        None => return Ok(String::new()),
        Some(Cell::Text(text) | Cell::Number(text)) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Some(Cell::Day(day)) => day.to_string(),
        Some(Cell::Formula) => {
            return Err(says!(
                "holds a formula; copy the cell and paste it as a value",
                "是公式，请复制后按“值”粘贴"
            ));
        }
        Some(Cell::Odd(text)) => {
            return Err(says!(
                "holds {text}, which is no text, number or date",
                "里面是 {text}，不是文字、数字或日期"
            ));
        }
    };
    if text.chars().count() > LONGEST_TEXT {
        return Err(says!("has more than {LONGEST_TEXT} characters", "超过 {LONGEST_TEXT} 个字"));
    }
    if text.chars().any(char::is_control) {
        return Err(says!("has a character that cannot be seen", "里面有看不见的字符"));
    }
    Ok(text)
}

/// Several things in a cell, between semicolons or Chinese commas, each once.
pub(super) fn words(cell: Option<&Cell>) -> Result<Vec<String>, Says> {
    let text = text(cell)?;
    let mut found: Vec<String> = Vec::new();
    for word in text.split([';', '；', '、', '，']).map(str::trim).filter(|one| !one.is_empty()) {
        if !found.iter().any(|known| known == word) {
            found.push(word.to_owned());
        }
    }
    Ok(found)
}

/// The amount in a cell; none where it is empty.
pub(super) fn amount(cell: Option<&Cell>, unit: Option<Unit>) -> Result<Option<Yuan>, Says> {
    let text = text(cell)?;
    if text.is_empty() {
        return Ok(None);
    }
    Yuan::read(&text, unit).map(Some).map_err(|fault| money(&text, fault))
}

/// Why a text is no amount.
pub(super) fn money(text: &str, fault: MoneyFault) -> Says {
    let zh = match fault {
        MoneyFault::NoNumber => "不是金额，请写成 8500、1.2亿元 或 3,500万元",
        MoneyFault::NoUnit => "没有单位：请在格子里、表头（总投资(万元)）或表上方（单位：万元）写明",
        MoneyFault::Negative => "是负数",
        MoneyFault::PartOfAYuan => "不是整元",
        MoneyFault::TooLarge => "太大了",
    };
    Says { en: format!("`{text}` {fault}"), zh: format!("“{text}”{zh}") }
}

/// The day in a cell; none where it is empty.
pub(super) fn day(cell: Option<&Cell>) -> Result<Option<NaiveDate>, Says> {
    let found = match cell {
        Some(Cell::Day(day)) => Some(*day),
        // Days since the last but one of 1899, as spreadsheets count them.
        Some(Cell::Number(serial)) => {
            let days = serial.parse().ok().filter(|days| (32_874..=73_415).contains(days)).map(Days::new);
            days.and_then(|days| NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(days))
        }
        None | Some(Cell::Text(_) | Cell::Formula | Cell::Odd(_)) => None,
    };
    if found.is_some() {
        return Ok(found);
    }
    let text = text(cell)?;
    if text.is_empty() { Ok(None) } else { written_day(&text).map(Some) }
}

/// Reads `2023-03-08`, `2023/3/8`, `2023.3.8` or `2023年3月8日`.
fn written_day(text: &str) -> Result<NaiveDate, Says> {
    let no_date = || {
        says!(
            "`{text}` is no date; write it like 2023-03-08 or 2023年3月8日",
            "“{text}”不是日期，请写成 2023-03-08 或 2023年3月8日"
        )
    };
    let mut narrow = plain(text);
    if narrow.ends_with('日') {
        narrow.pop();
    }
    let numbers = narrow.split(['-', '/', '.', '年', '月']).map(|part| part.parse::<u32>().ok());
    let numbers: Vec<_> = numbers.collect::<Option<_>>().ok_or_else(no_date)?;
    match numbers[..] {
        [year, month, day] if (1990..=2100).contains(&year) => {
            let year = i32::try_from(year).map_err(|_| no_date())?;
            NaiveDate::from_ymd_opt(year, month, day)
                .ok_or_else(|| says!("`{text}` is a day that does not exist", "“{text}”这一天不存在"))
        }
        [month, day] if month <= 12 && day <= 31 => {
            Err(says!("`{text}` names no year", "“{text}”没有写年份"))
        }
        _ => Err(no_date()),
    }
}
