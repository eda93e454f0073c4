//! The form of a team's daily report: `/template`, `/template expo` with the lines of the form, `/template expo off`.

use super::text::{Cursor, narrow};
use super::{Address, Misspelling};
use crate::domain::form::FormLine;
use crate::domain::intent::{Command, Intent};
use crate::domain::lexicon::Field;

const FIELDS: [(&str, Field); 26] = [
    ("项目", Field::Project),
    ("工程", Field::Project),
    ("project", Field::Project),
    ("日期", Field::Date),
    ("时间", Field::Date),
    ("date", Field::Date),
    ("day", Field::Date),
    ("进度", Field::Progress),
    ("形象进度", Field::Progress),
    ("progress", Field::Progress),
    ("投资", Field::Investment),
    ("完成投资", Field::Investment),
    ("investment", Field::Investment),
    ("问题", Field::Issue),
    ("困难", Field::Issue),
    ("issue", Field::Issue),
    ("issues", Field::Issue),
    ("计划", Field::Plan),
    ("明日计划", Field::Plan),
    ("plan", Field::Plan),
    ("其他", Field::Aside),
    ("备注", Field::Aside),
    ("不读", Field::Aside),
    ("other", Field::Aside),
    ("note", Field::Aside),
    ("notes", Field::Aside),
];

/// Words by which a form is dropped.
const OFF: [&str; 5] = ["取消", "去掉", "删除", "off", "drop"];

/// How many lines a form may have, and how long a key may be, in characters.
const MOST_LINES: usize = 30;
const LONGEST_KEY: usize = 30;

pub(super) fn template(cursor: Cursor<'_>, address: Address) -> Intent {
    let span = cursor.rest_span();
    let mut lines = cursor.rest().lines().map(str::trim).filter(|line| !line.is_empty()).peekable();
    // A line of the form itself names no team.
    let first = lines.next_if(|line| line_of(line).is_none()).unwrap_or_default();
    let mut words = first.split_whitespace();
    let (team, more) = (words.next(), words.next());
    let is_off = |word: &&str| OFF.iter().any(|off| off.eq_ignore_ascii_case(word));
    let (team, off) = match (team, more) {
        (Some(team), None) if is_off(&team) => (None, Some(team)),
        (team, more) => (team, more),
    };
    let team = team.map(str::to_owned);
    let misspelt = Intent::Misspelt { command: Command::Template, problem: Misspelling::BadForm };
    let intent = match (off, lines.peek()) {
        (Some(off), None) if is_off(&off) && words.next().is_none() => Intent::DropForm { team, span },
        (None, None) => Intent::ShowForm { team },
        (None, Some(_)) => match form(lines) {
            Some(lines) => Intent::SetForm { team, lines, span },
            None => misspelt,
        },
        (Some(_), _) => misspelt,
    };
    match intent {
        Intent::Misspelt { .. } if address == Address::ByWord => Intent::Chatter,
        intent => intent,
    }
}

/// The lines of a form; each key once, and something to be read by it.
fn form<'a>(lines: impl Iterator<Item = &'a str>) -> Option<Vec<FormLine>> {
    let lines: Vec<_> = lines.map(line_of).collect::<Option<_>>()?;
    let once = |line: &FormLine| lines.iter().filter(|other| other.key == line.key).count() == 1;
    let told = |line: &FormLine| matches!(line.means, Field::Progress | Field::Investment | Field::Issue);
    let fits = lines.len() <= MOST_LINES && lines.iter().all(once) && lines.iter().any(told);
    fits.then_some(lines)
}

/// `今日形象：进度`
fn line_of(line: &str) -> Option<FormLine> {
    let at = line.rfind([':', '：', '=', '＝', '-', '－', '—'])?;
    let (key, rest) = line.split_at(at);
    let means: String = rest.chars().skip(1).map(narrow).collect();
    let (_, means) = FIELDS.iter().find(|(name, _)| name.eq_ignore_ascii_case(means.trim()))?;
    let key = key.trim();
    let fits = key.chars().any(char::is_alphabetic) && key.chars().count() <= LONGEST_KEY;
    fits.then(|| FormLine { key: key.to_owned(), means: *means })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interpret::read;
    use crate::interpret::tests::words;

    /// Of which team, and the lines: none where it is only shown, empty where it is dropped.
    type Told = (Option<&'static str>, Option<Vec<FormLine>>);

    #[test]
    fn a_form_is_shown_set_and_dropped_in_either_language() {
        let line = |key: &str, means| FormLine { key: key.to_owned(), means };
        let (progress, plan) = (line("今日形象", Field::Progress), line("明早干啥", Field::Plan));
        let both = vec![progress.clone(), plan];
        let told = |text: &str| -> Option<(Option<String>, Option<Vec<FormLine>>)> {
            match read(&words(text, 0)) {
                Intent::ShowForm { team } => Some((team, None)),
                Intent::SetForm { team, lines, .. } => Some((team, Some(lines))),
                Intent::DropForm { team, .. } => Some((team, Some(vec![]))),
                _ => None,
            }
        };
        let cases: [(&str, Option<Told>); 12] = [
            ("/template", Some((None, None))),
            ("日报格式", Some((None, None))),
            ("日报格式 会展中心专班", Some((Some("会展中心专班"), None))),
            ("/template expo\n今日形象：进度\n明早干啥 - 计划", Some((Some("expo"), Some(both.clone())))),
            ("日报格式\n今日形象＝进度\n\n明早干啥: plan", Some((None, Some(both)))),
            ("/template 今日形象：进度", Some((None, Some(vec![progress])))),
            ("/template expo off", Some((Some("expo"), Some(vec![])))),
            ("日报格式 取消", Some((None, Some(vec![])))),
            ("/template expo\n今日形象：形象", None),
            ("/template expo\n今日形象：进度\n今日形象：投资", None),
            ("/template expo\n明早干啥：计划", None),
            ("日报格式 大家 看一下群文件", None),
        ];
        for (text, expected) in cases {
            let expected = expected.map(|(team, lines)| (team.map(str::to_owned), lines));
            assert_eq!(told(text), expected, "{text}");
        }
    }
}
