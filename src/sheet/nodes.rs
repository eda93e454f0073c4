//! The list of key nodes: a row for each project and node with its dates.

use super::fault::{Fault, says};
use super::figures::{self, Reading};
use super::portfolio;
use super::table::{self, Columns, Faults, Words};
use super::write::{Sheet, Sums, Written, text};
use crate::domain::entry::{NodeChange, NodeStep};
use crate::domain::figures::{FigureBook, FigureDifference, GivenRow, Item, Stated};
use crate::domain::ids::ProjectCode;
use crate::domain::listed::FigureKind;
use crate::domain::nodes::Node;
use crate::domain::people::{Language, Person};
use crate::domain::policy::{Policy, PolicyList};
use chrono::NaiveDate;
use std::collections::HashSet;

/// A column of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Code,
    Name,
    Node,
    Planned,
    Forecast,
    Started,
    Done,
    Why,
}

const WORDS: &Words<Column> = &[
    (Column::Code, "项目编码", "Code", &["项目代码", "项目编号", "编码", "编号"]),
    (Column::Name, "项目名称", "Project", &["名称", "project name", "name"]),
    (Column::Node, "关键节点", "Node", &["节点", "节点名称", "key node"]),
    (Column::Planned, "计划完成", "Planned", &["计划", "计划时间", "计划日期", "计划完成时间", "plan"]),
    (Column::Forecast, "预计完成", "Forecast", &["预计", "预计时间", "预计日期", "预计完成时间"]),
    (Column::Started, "实际开始", "Started", &["开始", "开始时间", "实际开始时间", "start"]),
    (Column::Done, "实际完成", "Done", &["实际", "完成", "完成时间", "实际完成时间", "actual", "completed"]),
    (Column::Why, "原因", "Reason", &["调整原因", "说明", "备注", "why", "remarks"]),
];

/// The columns with dates, in the order in which they are entered.
const DAYS: [(Column, NodeStep); 4] = [
    (Column::Planned, NodeStep::Planned),
    (Column::Forecast, NodeStep::Forecast),
    (Column::Started, NodeStep::Started),
    (Column::Done, NodeStep::Done),
];

impl Column {
    pub(super) fn word(self, language: Language) -> &'static str {
        table::word_of(WORDS, &self, language)
    }

    /// The column that holds the day of a step.
    pub(super) const fn of(step: NodeStep) -> Self {
        match step {
            NodeStep::Planned => Self::Planned,
            NodeStep::Forecast => Self::Forecast,
            NodeStep::Started => Self::Started,
            NodeStep::Done => Self::Done,
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

/// Reads a list of key nodes and compares it with what stands.
pub(super) fn nodes(
    file: &[u8],
    policy: &Policy,
    book: &FigureBook,
    person: &Person,
    today: NaiveDate,
) -> Result<FigureDifference, Vec<Fault>> {
    let table = table::find::<Column>(file)?;
    figures::need(&table, Column::Node, "关键节点", "Node")?;
    let names = figures::names_in(book);
    let mut faults = Faults::default();
    let mut given = Vec::new();
    let mut seen = HashSet::new();
    for line in &table.rows {
        let mut row = Reading { table: &table, line, book, names: &names, person, faults: &mut faults };
        let Some(one) = read(&mut row, policy, today) else { continue };
        if !seen.insert((one.code.clone(), one.item.clone())) {
            row.say(Column::Node, says!("stands there twice", "写了两遍"));
        }
        given.push(one);
    }
    let difference = book.difference(given);
    figures::limit(difference.rows().map(|row| row.figures.len()).sum(), &mut faults);
    faults.or(difference)
}

fn read(row: &mut Reading<'_, Column>, policy: &Policy, today: NaiveDate) -> Option<GivenRow> {
    let (code, account) =
        row.project([Column::Code, Column::Name, Column::Node], FigureKind::Nodes.stands_for())?;
    let word = row.text(Column::Node);
    let key = portfolio::key(policy, PolicyList::Node, &word)
        .and_then(|key| key.ok_or_else(|| says!("is empty", "是空的")));
    let node = row.good(Column::Node, key)?;
    let why = row.text(Column::Why);
    let mut stated = Vec::new();
    for (column, step) in DAYS {
        let Some(heading) = row.table.heading(column) else { continue };
        let day = table::day(row.line.cells.get(&heading.at));
        if let Some(Some(on)) = row.good(column, day) {
            stated.push((column, NodeChange { step, on }));
        }
    }
    let done = stated.iter().any(|(_, change)| change.step == NodeStep::Done)
        || account.day(&node, NodeStep::Done).is_some();
    for (column, NodeChange { step, on }) in &stated {
        let stood = account.day(&node, *step);
        if stood == Some(*on) {
            continue;
        }
        match (step, stood) {
            (NodeStep::Planned, Some(from)) if why.is_empty() => row.say(
                *column,
                says!(
                    "moves the plan from {from}; write the reason in the column Reason",
                    "计划原来是 {from}，改计划要在“原因”一列写明理由"
                ),
            ),
            (NodeStep::Started | NodeStep::Done, _) if *on > today => {
                row.say(*column, says!("{on} has not come yet", "{on} 还没到"));
            }
            // Of a node that is done the forecast is history.
            (NodeStep::Forecast, _) if *on < today && !done => row.say(
                *column,
                says!("{on} has gone by; write by when it will be done", "{on} 已经过去，请写还要到哪天"),
            ),
            (NodeStep::Planned | NodeStep::Forecast | NodeStep::Started | NodeStep::Done, _) => {}
        }
    }
    let stated = stated.into_iter().map(|(_, change)| Stated::Day(change)).collect();
    Some(GivenRow { code, item: Item::Node(node), stated, why })
}

/// The key nodes of which something was said, as the list that is read.
pub(super) fn nodes_sheet(book: &FigureBook, policy: &Policy, language: Language, as_at: NaiveDate) -> Sheet {
    let rows = book.accounts().flat_map(|account| {
        let project = &account.project;
        account.nodes().iter().map(|node| line(&project.code, project.name(language), node, policy, language))
    });
    let width = |column: &Column| match column {
        Column::Code => 9.5,
        Column::Name => 24.0,
        Column::Node => 16.0,
        Column::Planned | Column::Forecast | Column::Started | Column::Done => 11.0,
        Column::Why => 28.0,
    };
    Sheet {
        title: match language {
            Language::Chinese => "关键节点",
            Language::English => "Key nodes",
        },
        language,
        as_at,
        rows: rows.collect(),
        headings: WORDS
            .iter()
            .map(|(column, ..)| (column.word(language).to_owned(), width(column)))
            .collect(),
        sources: Vec::new(),
        sums: Sums::None,
    }
}

fn line(code: &ProjectCode, name: &str, node: &Node, policy: &Policy, language: Language) -> Vec<Written> {
    let day = |step| node.day_of(step).map_or(Written::Nothing, Written::Day);
    // Why the plan stands where it does.
    let plan = node.history.iter().rfind(|said| said.change.step == NodeStep::Planned);
    let cell = |(column, ..): &(Column, _, _, _)| match column {
        Column::Code => text(code.as_str()),
        Column::Name => text(name),
        Column::Node => text(policy.name(PolicyList::Node, &node.key, language)),
        Column::Planned => day(NodeStep::Planned),
        Column::Forecast => day(NodeStep::Forecast),
        Column::Started => day(NodeStep::Started),
        Column::Done => day(NodeStep::Done),
        Column::Why => plan.map_or(Written::Nothing, |said| text(&figures::words_of(&said.source))),
    };
    WORDS.iter().map(cell).collect()
}
