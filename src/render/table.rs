//! The progress table for a phone: two or three short lines for each project.

use super::course::{heading, said_by};
use super::digest::{certainty_mark, count};
use super::investment::{month_name, signed_amount};
use super::words::{Argument, phrase, sentence};
use super::{Page, calendar};
use crate::chat::Run;
use crate::domain::decision::{SourceView, TableFileView, TableView};
use crate::domain::lights::{Colour, Light, Watch};
use crate::domain::people::Language;
use crate::domain::policy::{Policy, PolicyList};
use crate::domain::table::{FigureName, Row};

pub(super) fn table(language: Language, policy: &Policy, view: &TableView) -> Page {
    if view.count == 0 {
        return Page::default().plain(phrase(language, "table-none"));
    }
    let arguments = vec![
        ("date", Argument::Plain(view.day.to_string())),
        ("count", count(view.count)),
        ("red", count(view.red)),
        ("yellow", count(view.yellow)),
    ];
    let mut page = Page::default().add(sentence(language, "table-head", arguments));
    for (project, row) in &view.rows {
        page = heading(language, page.line().plain(format!("{} ", sign(row.colour()))), project);
        page = page.plain(format!(" · {}", policy.name(PolicyList::Stage, &row.stage, language)));
        page = progress(language, policy, page, row);
        page = invested(language, page, row);
        page = row.lights.iter().fold(page, |page, light| light_line(language, policy, page, light));
    }
    if !view.goes_on {
        return page;
    }
    let next = vec![("page", Argument::Plain((view.page + 1).to_string()))];
    page.line().add(sentence(language, "table-more", next))
}

/// The words that go with the workbook.
pub(super) fn file_head(language: Language, view: &TableFileView) -> Vec<Run> {
    let arguments = vec![("date", Argument::Plain(view.day.to_string())), ("count", count(view.count))];
    sentence(language, "table-file", arguments)
}

pub(super) const fn sign(colour: Colour) -> char {
    match colour {
        Colour::Green => '🟢',
        Colour::Yellow => '🟡',
        Colour::Red => '🔴',
    }
}

/// `进度 65%（2023-03-08 王建国 ○）`, with ⌛ where nothing has been heard for too long.
fn progress(language: Language, policy: &Policy, page: Page, row: &Row) -> Page {
    let Some(figure) = &row.progress else { return page };
    let arguments = vec![
        ("percent", Argument::Plain(figure.value.to_string())),
        ("date", Argument::Plain(figure.day.to_string())),
        ("by", Argument::Quoted(figure.source.by.clone())),
        ("mark", Argument::Plain(certainty_mark(figure.source.certainty).to_string())),
    ];
    let page = page.line().add(sentence(language, "table-progress", arguments));
    if row.lights.iter().any(|light| watches(policy, light) == Some(Watch::Staleness)) {
        page.plain(" ⌛")
    } else {
        page
    }
}

fn invested(language: Language, page: Page, row: &Row) -> Page {
    let Some(invested) = &row.invested else { return page };
    let mut arguments = vec![
        ("month", Argument::Plain(month_name(language, invested.month))),
        ("value", Argument::Plain(signed_amount(language, invested.yuan))),
    ];
    let key = match invested.share {
        None => "table-investment",
        Some(share) => {
            arguments.push(("share", Argument::Plain(share.to_string())));
            arguments.push(("time", Argument::Plain(invested.month.time_share().to_string())));
            "table-investment-plan"
        }
    };
    page.line().add(sentence(language, key, arguments))
}

fn watches(policy: &Policy, light: &Light) -> Option<Watch> {
    Some(policy.entry(PolicyList::Light, &light.rule)?.light.as_ref()?.watches)
}

fn light_line(language: Language, policy: &Policy, page: Page, light: &Light) -> Page {
    let arguments = vec![
        ("sign", Argument::Plain(sign(light.colour).to_string())),
        ("rule", Argument::Plain(policy.name(PolicyList::Light, &light.rule, language).to_owned())),
        ("date", Argument::Plain(light.since.to_string())),
    ];
    page.line().add(sentence(language, "table-light", arguments))
}

pub(super) fn source(language: Language, policy: &Policy, view: &SourceView) -> Page {
    let (row, page) = (&view.row, heading(language, Page::default(), &view.heading));
    match view.figure {
        FigureName::Progress => match &row.progress {
            None => page.line().plain(phrase(language, "source-none")),
            Some(figure) => {
                let page = page.line().plain(format!("{} ", figure.day)).bold(figure.value.to_string());
                certainty(language, said_by(language, page, &figure.source), figure.source.certainty)
            }
        },
        FigureName::Stage => {
            let page = page.line().bold(policy.name(PolicyList::Stage, &row.stage, language));
            match &row.stage_since {
                None => page.line().plain(phrase(language, "source-of-the-list")),
                Some(figure) => {
                    let page = said_by(language, page.plain(format!(" {}", figure.day)), &figure.source);
                    certainty(language, page, figure.source.certainty)
                }
            }
        }
        FigureName::Investment => match &row.invested {
            None => page.line().plain(phrase(language, "source-none")),
            Some(figure) => {
                let page = invested(language, page, row);
                match &figure.source {
                    None => page,
                    Some(source) => certainty(language, said_by(language, page, source), source.certainty),
                }
            }
        },
        FigureName::Lights if row.lights.is_empty() => page.line().plain(phrase(language, "source-no-light")),
        FigureName::Lights => row.lights.iter().fold(page, |page, light| {
            let page = light_line(language, policy, page, light);
            why(language, policy, page, light)
        }),
    }
}

fn certainty(language: Language, page: Page, certainty: crate::domain::entry::Certainty) -> Page {
    let key = format!("certainty-{}", certainty.key());
    page.line().plain(phrase(language, &key))
}

/// The rule that made a light, in words.
fn why(language: Language, policy: &Policy, page: Page, light: &Light) -> Page {
    let Some(rule) = policy.entry(PolicyList::Light, &light.rule).and_then(|entry| entry.light.as_ref())
    else {
        return page;
    };
    let key = match rule.watches {
        Watch::Start => "light-start",
        Watch::Statistics => "light-statistics",
        Watch::Staleness => "light-staleness",
        Watch::Progress => "light-progress",
        Watch::Node => "light-node",
    };
    let arguments =
        vec![("yellow", Argument::Number(rule.yellow.into())), ("red", Argument::Number(rule.red.into()))];
    let page = page.line().add(sentence(language, key, arguments));
    let Some(counted) = &light.counted else { return page };
    let arguments = vec![
        ("date", Argument::Plain(counted.after.to_string())),
        ("counted", Argument::Plain(calendar::counted(language, counted))),
    ];
    page.line().add(sentence(language, "light-counted", arguments))
}
