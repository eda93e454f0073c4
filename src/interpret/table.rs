//! The progress table and where its figures come from: `/table 在建 红 2`, `/source JY-01 进度`.

use super::text::{Cursor, Token, skipped};
use super::{Address, day, said_of_project};
use crate::domain::intent::{Command, Intent, Misspelling, TableFilter};
use crate::domain::lights::Colour;
use crate::domain::policy::{Policy, PolicyList};
use crate::domain::table::{FigureName, Order};

const COLOURS: [(&str, Colour); 12] = [
    ("红", Colour::Red),
    ("红灯", Colour::Red),
    ("亮红灯", Colour::Red),
    ("red", Colour::Red),
    ("黄", Colour::Yellow),
    ("黄灯", Colour::Yellow),
    ("亮黄灯", Colour::Yellow),
    ("yellow", Colour::Yellow),
    ("绿", Colour::Green),
    ("绿灯", Colour::Green),
    ("green", Colour::Green),
    ("正常", Colour::Green),
];

/// As what the table is wanted.
enum Form {
    Page(u32),
    File,
}

/// How people ask for the table as a file.
pub(super) const FILE: [&str; 6] = ["file", "xlsx", "excel", "文件", "表格", "导出"];

pub(super) fn table(cursor: Cursor<'_>, address: Address, policy: &Policy) -> Intent {
    let (mut filter, mut form) = (TableFilter::default(), Form::Page(1));
    let mut rest = skipped(cursor.rest());
    while !rest.is_empty() {
        let word = rest.split(|one: char| one.is_whitespace()).next().unwrap_or(rest);
        let plain = Token { text: word }.narrowed().to_lowercase();
        let order = ordered(rest);
        let colour = COLOURS.iter().find(|(name, _)| *name == plain).map(|(_, colour)| *colour);
        let number = plain.parse::<u32>().ok().filter(|number| (1..1000).contains(number));
        rest = skipped(if FILE.contains(&plain.as_str()) {
            form = Form::File;
            &rest[word.len()..]
        } else if let Some((order, after)) = order {
            filter.order = order;
            after
        } else if let Some(colour) = colour {
            filter.colour = Some(colour);
            &rest[word.len()..]
        } else if let Some((day, after)) = day::leading(rest) {
            filter.day = Some(day);
            after
        } else if let Some(number) = number {
            form = Form::Page(number);
            &rest[word.len()..]
        } else if let Some((stage, after)) = policy.read_first(PolicyList::Stage, rest) {
            filter.stage = Some(stage.key.clone());
            after
        } else if let Some((dimension, after)) = policy.read_first(PolicyList::Dimension, rest) {
            filter.dimension = Some(dimension.key.clone());
            after
        } else if address == Address::ByWord && !word.ends_with("专班") {
            return Intent::Chatter;
        } else {
            filter.team = Some(word.to_owned());
            &rest[word.len()..]
        });
    }
    match form {
        Form::File => Intent::TableFile { filter },
        Form::Page(page) => Intent::Table { filter, page },
    }
}

/// `按进度`, `by progress`: the order at the beginning of some words, and what follows it.
fn ordered(words: &str) -> Option<(Order, &str)> {
    let by_it = words.strip_prefix('按').or_else(|| {
        let (by, rest) = words.split_at_checked(3)?;
        by.eq_ignore_ascii_case("by ").then_some(rest)
    })?;
    let by_it = by_it.trim_start();
    let word = by_it.split(char::is_whitespace).next()?;
    let plain = Token { text: word }.narrowed().to_lowercase();
    let order = Order::ALL.into_iter().find(|order| order.words().contains(&plain.as_str()))?;
    Some((order, &by_it[word.len()..]))
}

/// `/source CODE FIGURE`
pub(super) fn source(cursor: Cursor<'_>, address: Address) -> Intent {
    let Some((code, _, rest)) = said_of_project(cursor, address) else { return Intent::Chatter };
    let said = Token { text: rest }.narrowed().to_lowercase();
    match FigureName::ALL.into_iter().find(|name| name.words().contains(&said.as_str())) {
        Some(figure) => Intent::Source { code, figure },
        None => Intent::Misspelt { command: Command::Source, problem: Misspelling::NoSuchChoice },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::SaidDay;
    use crate::domain::ids::ProjectCode;
    use crate::interpret::read;
    use crate::interpret::tests::words;

    #[test]
    fn the_table_is_narrowed_in_any_order() {
        let all = TableFilter::default;
        let stage = |key: &str| TableFilter { stage: Some(key.to_owned()), ..all() };
        for (text, filter, page) in [
            ("/table", all(), 1),
            ("进度表", all(), 1),
            ("进度表 2", all(), 2),
            ("进度表 在建", stage("under_construction"), 1),
            ("/table under construction 3", stage("under_construction"), 3),
            (
                "/table by progress red",
                TableFilter { order: Order::Progress, colour: Some(Colour::Red), ..all() },
                1,
            ),
            ("进度表 按投资 2", TableFilter { order: Order::Investment, ..all() }, 2),
            ("进度表 在建 按 更新", TableFilter { order: Order::Silence, ..stage("under_construction") }, 1),
            ("进度表 产业园专班", TableFilter { team: Some("产业园专班".to_owned()), ..all() }, 1),
            ("/table red", TableFilter { colour: Some(Colour::Red), ..all() }, 1),
            ("进度表 停工 红灯", TableFilter { colour: Some(Colour::Red), ..stage("suspended") }, 1),
            ("/table expo", TableFilter { team: Some("expo".to_owned()), ..all() }, 1),
            ("进度表 专项债", TableFilter { dimension: Some("local_bonds".to_owned()), ..all() }, 1),
            ("/table 昨天", TableFilter { day: Some(SaidDay::FromToday(-1)), ..all() }, 1),
        ] {
            assert_eq!(read(&words(text, 0)), Intent::Table { filter, page }, "{text}");
        }
        for (text, filter) in [
            ("/table file", all()),
            ("/table xlsx red", TableFilter { colour: Some(Colour::Red), ..all() }),
            ("进度表 在建 文件", stage("under_construction")),
            ("进度表 昨天 导出", TableFilter { day: Some(SaidDay::FromToday(-1)), ..all() }),
        ] {
            assert_eq!(read(&words(text, 0)), Intent::TableFile { filter }, "{text}");
        }
        for talk in ["进度表发我一下", "进度表 文件 发我一下"] {
            assert_eq!(read(&words(talk, 0)), Intent::Unclear, "{talk}");
        }
    }

    #[test]
    fn a_figure_is_named_in_either_language() {
        let code = ProjectCode::parse("JY-01");
        for (text, figure) in
            [("/source JY-01 progress", FigureName::Progress), ("来源 JY-01 灯", FigureName::Lights)]
        {
            assert_eq!(read(&words(text, 0)), Intent::Source { code: code.clone(), figure }, "{text}");
        }
        assert_eq!(read(&words("来源不明", 0)), Intent::Unclear);
    }
}
