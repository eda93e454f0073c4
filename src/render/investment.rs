//! Investment: the months of a year, what they come to, and the questions about odd figures.

use super::Page;
use super::course::{amount, heading, said_by};
use super::words::{Argument, phrase, sentence};
use crate::chat::Run;
use crate::domain::decision::InvestmentView;
use crate::domain::ids::ProjectCode;
use crate::domain::investment::{Counts, Doubt, Figure, Month, Row, Share, ToDate};
use crate::domain::money::{Unit, Yuan};
use crate::domain::people::Language;

fn text(runs: Vec<Run>) -> String {
    runs.into_iter().map(|run| run.text).collect()
}

/// `3月`
pub(super) fn month_name(language: Language, month: Month) -> String {
    text(sentence(language, "month", vec![("month", Argument::Number(month.number().into()))]))
}

/// `2023年3月`
fn month_of_year(language: Language, month: Month) -> String {
    let arguments = vec![
        ("year", Argument::Plain(month.year().to_string())),
        ("month", Argument::Number(month.number().into())),
        ("name", Argument::Plain(month_name(language, month))),
    ];
    text(sentence(language, "month-of-year", arguments))
}

/// An amount that may be below nothing.
pub(super) fn signed_amount(language: Language, yuan: i64) -> String {
    let sign = if yuan < 0 { "-" } else { "" };
    Yuan::new(yuan.abs()).map_or_else(|| yuan.to_string(), |abs| format!("{sign}{}", amount(language, abs)))
}

fn valued(language: Language, key: &str, yuan: i64, share: Option<Share>) -> Vec<Run> {
    let mut arguments = vec![("value", Argument::Plain(signed_amount(language, yuan)))];
    arguments.extend(share.map(|share| ("share", Argument::Plain(share.to_string()))));
    sentence(language, key, arguments)
}

pub(super) fn all(language: Language, view: &InvestmentView) -> Page {
    let year = vec![("year", Argument::Plain(view.month.year().to_string()))];
    let page = heading(language, Page::default(), &view.heading).plain(" · ");
    let page = page.add(sentence(language, "invest-head", year));
    let page = view.rows.iter().fold(page, |page, row| line(language, page, row));
    let page = match view.to_date {
        None => {
            let code = vec![("code", Argument::Plain(view.heading.code.to_string()))];
            page.line().add(sentence(language, "invest-none", code))
        }
        Some(_) => page,
    };
    let page = match view.year {
        None => page,
        Some(sum) => {
            let arguments = vec![
                ("month", Argument::Plain(month_name(language, view.month))),
                ("value", Argument::Bold(signed_amount(language, sum))),
            ];
            page.line().add(sentence(language, "invest-year", arguments))
        }
    };
    let share = |part: Option<i64>, whole| part.and_then(|part| Share::of(part, whole));
    let page = match (view.plan, view.plan.and_then(|plan| share(view.year, plan))) {
        (None, _) => page,
        (Some(plan), None) => page.line().add(valued(language, "invest-plan-alone", plan.yuan(), None)),
        (Some(plan), share) => {
            page.plain(comma(language)).add(valued(language, "invest-plan", plan.yuan(), share))
        }
    };
    let time = vec![("share", Argument::Plain(view.month.time_share().to_string()))];
    let page = page.line().add(sentence(language, "invest-time", time));
    let (key, sum) = match view.to_date {
        None => return page,
        Some(ToDate::FromTheBeginning(sum)) => ("invest-to-date", sum),
        Some(ToDate::AsFarAsTold(sum)) => ("invest-so-far", sum),
    };
    let page = page.line().add(valued(language, key, sum, None));
    match view.total.and_then(|total| Some((total, Share::of(sum, total)?))) {
        None => page,
        Some((total, share)) => {
            page.plain(comma(language)).add(valued(language, "invest-total", total.yuan(), Some(share)))
        }
    }
}

const fn comma(language: Language) -> &'static str {
    match language {
        Language::Chinese => "，",
        Language::English => ", ",
    }
}

/// `3月 850万元 设备到货 —— 刘洋 ○`
fn line(language: Language, page: Page, row: &Row) -> Page {
    let (key, yuan) = match (row.completed, row.to_date) {
        (Some(completed), _) => ("invest-month", completed),
        (None, ToDate::FromTheBeginning(sum)) => ("invest-month-sum", sum),
        (None, ToDate::AsFarAsTold(sum)) => ("invest-month-year", row.year.unwrap_or(sum)),
    };
    let arguments = vec![
        ("month", Argument::Plain(month_name(language, row.month))),
        ("value", Argument::Plain(signed_amount(language, yuan))),
    ];
    let page = page.line().add(sentence(language, key, arguments));
    match &row.source {
        None => page,
        Some(source) => said_by(language, page, source),
    }
}

/// What an entry states of investment.
pub(super) fn fact(language: Language, month: Month, figure: Figure) -> Vec<Run> {
    let key = match figure.counts {
        Counts::Month => "fact-investment-month",
        Counts::Year => "fact-investment-year",
        Counts::ToDate => "fact-investment-to-date",
    };
    let arguments = vec![
        ("month", Argument::Plain(month_of_year(language, month))),
        ("value", Argument::Plain(amount(language, figure.yuan))),
    ];
    sentence(language, key, arguments)
}

pub(super) fn unit(language: Language, unit: Unit) -> String {
    let key = match unit {
        Unit::TenThousand => "unit-ten-thousand",
        Unit::HundredMillion => "unit-hundred-million",
        Unit::One => "unit-one",
    };
    phrase(language, key)
}

pub(super) fn which_unit(language: Language, code: &ProjectCode, month: Month, number: &str) -> Page {
    let arguments = vec![
        ("code", Argument::Plain(code.to_string())),
        ("month", Argument::Plain(month_of_year(language, month))),
        ("number", Argument::Bold(number.to_owned())),
    ];
    Page::default().add(sentence(language, "which-unit", arguments))
}

pub(super) fn is_it_right(
    language: Language,
    code: &ProjectCode,
    (month, figure): (Month, Figure),
    doubt: Doubt,
) -> Page {
    let (key, sum, beside) = match doubt {
        Doubt::Unit { beside } => ("doubt-unit", None, beside),
        Doubt::Falls { before } => ("doubt-falls", None, before),
        Doubt::OverTotal { sum, total } => ("doubt-over-total", Some(sum), total.yuan()),
        Doubt::ThirdOfTotal { by, total } => ("doubt-third", Some(by), total.yuan()),
        Doubt::Jumps { by, highest } => ("doubt-jumps", Some(by), highest),
    };
    let mut arguments = vec![("value", Argument::Plain(signed_amount(language, beside)))];
    arguments.extend(sum.map(|sum| ("sum", Argument::Plain(signed_amount(language, sum)))));
    Page::default()
        .bold(code.to_string())
        .plain(" ")
        .add(fact(language, month, figure))
        .line()
        .add(sentence(language, key, arguments))
        .line()
        .plain(phrase(language, "doubt-next"))
}

pub(super) fn noted(language: Language, code: &ProjectCode, (month, figure): (Month, Figure)) -> Page {
    let arguments = vec![
        ("code", Argument::Plain(code.to_string())),
        ("figure", Argument::Plain(text(fact(language, month, figure)))),
    ];
    Page::default().add(sentence(language, "figure-noted", arguments))
}
