//! Lists that somebody has sent: what they would change, what is wrong with them, what became of them.

use super::digest::count;
use super::words::{Argument, phrase, sentence};
use super::{Page, Seal, listed};
use crate::chat::{Button, Outgoing};
use crate::domain::decision::{ListSaying, SentListState};
use crate::domain::intent::Action;
use crate::domain::listed::{FigureKind, Listed, ToldDifference, ToldRecord, ToldTable};
use crate::domain::people::Language;

/// How many changes and faults are named; the others are counted.
const NAMED: usize = 20;

/// How long a line may be, in characters, to be read on a phone.
const LONGEST_LINE: usize = 200;

pub(super) fn told(
    language: Language,
    saying: &ListSaying,
    seal: &Seal<'_>,
    replies_to: Option<&str>,
) -> Outgoing {
    let page = Page::default();
    let page = match saying {
        ListSaying::Shown { list, told } => {
            let button =
                |key: &str, action| Button { label: phrase(language, key), data: seal(action, *list) };
            let buttons = vec![vec![
                button("button-apply-list", Action::ApplyList),
                button("button-drop-list", Action::DropList),
            ]];
            let page = changes(language, page, told);
            return page.line().plain(phrase(language, "list-ask")).with_buttons(buttons, replies_to);
        }
        ListSaying::Nothing { told } => counts(language, page.plain(phrase(language, "list-nothing")), told),
        ListSaying::Faulty { faults } => {
            let page = page.plain(phrase(language, "list-faulty"));
            let named = faults.iter().take(NAMED);
            let page = named.fold(page, |page, fault| page.line().quoted(shortened(fault)));
            let page = more(language, page, faults.len());
            page.line().plain(phrase(language, "list-faulty-next"))
        }
        ListSaying::Beyond { names } => {
            let names = Argument::Quoted(listed(language, names.iter().take(NAMED).cloned()));
            page.add(sentence(language, "list-beyond", vec![("names", names)]))
        }
        ListSaying::Wanted => page.plain(phrase(language, "list-wanted")),
        ListSaying::Applied { told, links } => {
            let page = counts(language, page.plain(phrase(language, "list-applied")), told);
            if links.is_empty() {
                return page.text(replies_to);
            }
            let page = page.line().plain(phrase(language, "list-links"));
            links.iter().fold(page, |page, (name, link)| page.line().quoted(name).plain(format!(" {link}")))
        }
        ListSaying::Unwanted => page.plain(phrase(language, "list-unwanted")),
        ListSaying::TakenBack { taken_back, kept } => back(language, page, taken_back, kept),
        ListSaying::TooLate => page.plain(phrase(language, "list-too-late")),
        ListSaying::Dropped => page.plain(phrase(language, "list-dropped")),
        ListSaying::Overtaken => page.plain(phrase(language, "list-overtaken")),
        ListSaying::Unwritable => page.plain(phrase(language, "list-unwritable")),
        ListSaying::Failed => page.plain(phrase(language, "list-failed")),
        ListSaying::Coming => page.plain(phrase(language, "list-coming")),
        ListSaying::Ended { state } => page.plain(phrase(
            language,
            match state {
                SentListState::Applied => "list-ended-applied",
                SentListState::Expired => "list-ended-expired",
                SentListState::Coming
                | SentListState::Shown
                | SentListState::Wanted
                | SentListState::Unwanted
                | SentListState::TakenBack
                | SentListState::Dropped
                | SentListState::Refused => "list-ended",
            },
        )),
    };
    page.text(replies_to)
}

/// `项目：新增 2，变更 1，不变 49，表上没有而保留 3`, for each kind of record.
fn counts(language: Language, page: Page, told: &ToldDifference) -> Page {
    // A list of projects mostly says nothing of teams.
    let said =
        |table: &&ToldTable| !table.added.is_empty() || !table.changed.is_empty() || table.unchanged > 0;
    let page = told.tables.iter().filter(said).fold(page, |page, table| {
        let ToldTable { of, added, changed, unchanged, kept } = table;
        let what = match of {
            Listed::Teams => "list-of-teams",
            Listed::Projects => "list-of-projects",
            Listed::People => "list-of-people",
            Listed::Figures(FigureKind::Nodes) => "list-of-nodes",
            Listed::Figures(FigureKind::Investment) => "list-of-investment",
        };
        let arguments = vec![
            ("what", Argument::Plain(phrase(language, what))),
            ("added", count(added.len())),
            ("changed", count(changed.len())),
            ("unchanged", count(*unchanged)),
            ("kept", count(kept.len())),
        ];
        page.line().add(sentence(language, "list-counts", arguments))
    });
    if told.newcomers.is_empty() {
        return page;
    }
    let names = listed(language, told.newcomers.iter().take(NAMED).cloned());
    let page =
        page.line().add(sentence(language, "list-newcomers", vec![("names", Argument::Quoted(names))]));
    more(language, page, told.newcomers.len())
}

fn changes(language: Language, page: Page, told: &ToldDifference) -> Page {
    lines(language, counts(language, page.bold(phrase(language, "list-head")), told), told, ['+', '~'])
}

/// What went and what is as it was before, and what was not touched.
fn back(language: Language, page: Page, taken_back: &ToldDifference, kept: &ToldDifference) -> Page {
    let head = if taken_back.is_empty() { "list-not-taken-back" } else { "list-taken-back" };
    let page = lines(language, page.plain(phrase(language, head)), taken_back, ['-', '~']);
    if kept.is_empty() {
        return page;
    }
    let page = page.line().plain(phrase(language, "list-staying"));
    lines(language, page, kept, ['=', '='])
}

/// Records that come or go, and those of which parts change, each by its sign.
fn lines(language: Language, page: Page, told: &ToldDifference, [whole, parts]: [char; 2]) -> Page {
    let mut lines = Vec::new();
    for table in &told.tables {
        lines.extend(table.added.iter().map(|name| format!("{whole} {name}")));
        let record = |record: &ToldRecord| format!("{parts} {}: {}", record.called, record.words());
        lines.extend(table.changed.iter().map(record));
    }
    let page = lines.iter().take(NAMED).fold(page, |page, line| page.line().quoted(shortened(line)));
    more(language, page, lines.len())
}

/// How many are not named.
fn more(language: Language, page: Page, all: usize) -> Page {
    match all.saturating_sub(NAMED) {
        0 => page,
        rest => page.line().add(sentence(language, "and-more", vec![("count", count(rest))])),
    }
}

fn shortened(line: &str) -> String {
    match line.char_indices().nth(LONGEST_LINE) {
        None => line.to_owned(),
        Some((cut, _)) => format!("{}…", &line[..cut]),
    }
}
