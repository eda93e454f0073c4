//! How working days were counted, and what the calendar holds.

use super::words::{Argument, phrase, sentence};
use super::{Page, Voice, date, listed};
use crate::chat::Outgoing;
use crate::domain::calendar::{Counted, Holiday, Passed, Silence};
use crate::domain::decision::CalendarView;
use crate::domain::people::Language;
use chrono::NaiveDate;

fn said(language: Language, key: &str, arguments: Vec<(&'static str, Argument)>) -> String {
    sentence(language, key, arguments).into_iter().map(|run| run.text).collect()
}

/// `5 个工作日，跳过4月29日–5月3日，算上5月6日调休上班`
pub(super) fn counted(language: Language, counted: &Counted) -> String {
    let days = said(language, "working-days", vec![("count", Argument::Number(counted.days.into()))]);
    format!("{days}{}", passed(language, &counted.passed))
}

/// What follows on a number of working days: the holidays among them, the make-up days, and the years nobody knows yet.
fn passed(language: Language, passed: &Passed) -> String {
    let clause = |key, values: Vec<String>| {
        if values.is_empty() {
            return String::new();
        }
        let count = super::digest::count(values.len());
        let value = Argument::Plain(listed(language, values.into_iter()));
        said(language, key, vec![("count", count), ("value", value)])
    };
    let skipped = passed.skipped.iter().map(|(first, last)| run(language, *first, *last)).collect();
    let made_up = passed.made_up.iter().map(|day| date(language, *day)).collect();
    let unloaded = passed.unloaded.iter().map(ToString::to_string).collect();
    clause("counted-skipping", skipped)
        + &clause("counted-make-up", made_up)
        + &clause("counted-unloaded", unloaded)
}

/// The working days of a month or a year, and where they are known from.
pub(super) fn shown(language: Language, view: &CalendarView) -> Page {
    let count = super::digest::count(view.worked);
    let year = ("year", Argument::Plain(view.year.to_string()));
    let head = match view.month {
        None => sentence(language, "calendar-year", vec![year, ("count", count)]),
        Some(month) => {
            let name =
                Argument::Plain(said(language, "month", vec![("month", Argument::Number(month.into()))]));
            sentence(language, "calendar-month", vec![year, ("month", name), ("count", count)])
        }
    };
    let mut page = Page::default().add(head);
    for holiday in &view.holidays {
        let arguments = vec![
            ("name", Argument::Plain(name(language, holiday))),
            ("days", Argument::Plain(run(language, holiday.from, holiday.until))),
        ];
        page = page.line().add(sentence(language, "calendar-holiday", arguments));
    }
    if !view.made_up.is_empty() {
        let days = listed(language, view.made_up.iter().map(|day| date(language, *day)));
        let days = vec![("days", Argument::Plain(days))];
        page = page.line().add(sentence(language, "calendar-make-up", days));
    }
    let of_the_year = view.notices.iter().find(|(year, _)| *year == view.year);
    let page = match of_the_year {
        None => {
            let year = vec![("year", Argument::Plain(view.year.to_string()))];
            page.line().add(sentence(language, "calendar-unloaded", year))
        }
        Some((_, notice)) => {
            let notice = vec![("notice", Argument::Plain(notice.clone()))];
            page.line().add(sentence(language, "calendar-notice", notice))
        }
    };
    if view.month.is_some() {
        return page;
    }
    // Of the other years, where the whole year is looked at.
    let page = page.line().plain(phrase(language, "calendar-loaded"));
    view.notices.iter().fold(page, |page, (year, notice)| page.line().plain(format!("　{year} {notice}")))
}

fn name(language: Language, holiday: &Holiday) -> String {
    match language {
        Language::Chinese => holiday.name_zh.clone(),
        Language::English => holiday.name_en.clone(),
    }
}

/// To a team before a holiday: that nothing will be sent, why, and until when.
pub fn silence(voice: Voice, silence: &Silence) -> Outgoing {
    silence_on_page(voice.language, silence, Page::default()).text(None)
}

pub(super) fn silence_on_page(language: Language, silence: &Silence, page: Page) -> Page {
    let mut names: Vec<_> = silence.holidays.iter().map(|holiday| name(language, holiday)).collect();
    names.dedup();
    let arguments = vec![
        ("days", Argument::Plain(run(language, silence.from, silence.until))),
        ("names", Argument::Plain(listed(language, names.into_iter()))),
        ("back", Argument::Plain(date(language, silence.back_on))),
    ];
    let page = page.add(sentence(language, "silence", arguments));
    if silence.made_up.is_empty() {
        return page;
    }
    let days = listed(language, silence.made_up.iter().map(|day| date(language, *day)));
    let days = vec![("count", super::digest::count(silence.made_up.len())), ("days", Argument::Plain(days))];
    page.line().add(sentence(language, "silence-make-up", days))
}

/// A day, or days from one to another.
fn run(language: Language, first: NaiveDate, last: NaiveDate) -> String {
    if first == last {
        date(language, first)
    } else {
        format!("{}–{}", date(language, first), date(language, last))
    }
}
