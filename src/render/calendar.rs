//! How working days were counted, and what the calendar holds.

use super::words::{Argument, phrase, said, sentence};
use super::{Books, Page, Seal, Voice, date, listed};
use crate::chat::{Button, Outgoing, Run};
use crate::domain::calendar::{Counted, Holiday, NoticeFault, Passed, Silence, YearFault};
use crate::domain::decision::{CalendarView, YearSaying, YearView};
use crate::domain::intent::Action;
use crate::domain::people::Language;
use chrono::NaiveDate;

/// How many faults of a year are named.
const NAMED: usize = 10;

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

/// What is said of a year that somebody sends.
pub(super) fn year(
    language: Language,
    books: Books<'_>,
    saying: &YearSaying,
    seal: &Seal<'_>,
    replies_to: Option<&str>,
) -> Outgoing {
    let about = |key, year: i32| {
        Page::default().add(sentence(language, key, vec![("year", Argument::Plain(year.to_string()))]))
    };
    let page = match saying {
        YearSaying::Same { year } => about("year-same", *year),
        YearSaying::Adopted { year } => about("year-adopted", *year),
        YearSaying::NoneShown => Page::default().plain(phrase(language, "year-none-shown")),
        YearSaying::Shown(year) => {
            let label = phrase(language, "button-adopt-year");
            let button = Button { label, data: seal(Action::AdoptYear, year.id) };
            return proposed(language, books, year).with_buttons(vec![vec![button]], replies_to);
        }
    };
    page.text(replies_to)
}

fn proposed(language: Language, books: Books<'_>, year: &YearView) -> Page {
    let mut page = days(language, &year.view).line().add(of_notice(language, &year.view));
    let (free, worked) = year.changed.as_ref().map_or((&[][..], &[][..]), |(free, worked)| (free, worked));
    for (key, changed) in [("year-now-free", free), ("year-now-worked", worked)] {
        if !changed.is_empty() {
            let changed = listed(language, changed.iter().map(|day| date(language, *day)));
            page = page.line().add(sentence(language, key, vec![("days", Argument::Plain(changed))]));
        }
    }
    if !year.moved.is_empty() {
        let count = vec![("count", super::digest::count(year.moved_in_all))];
        page = page.line().add(sentence(language, "year-moves", count));
    }
    for one in &year.moved {
        page = page.line().add(super::schedules::moved(language, books, one));
    }
    let others = year.moved_in_all.saturating_sub(year.moved.len());
    if others > 0 {
        let count = vec![("count", super::digest::count(others))];
        page = page.line().add(sentence(language, "year-moves-more", count));
    }
    let number = vec![("year", Argument::Plain(year.view.year.to_string()))];
    page.line().add(sentence(language, "year-ask", number))
}

/// Why a year could not be read.
pub(super) fn unread(language: Language, fault: &NoticeFault) -> Page {
    let page = |key| Page::default().plain(phrase(language, key));
    let next = |page: Page| page.line().plain(phrase(language, "year-example"));
    match fault {
        NoticeFault::NoYear => next(page("year-no-year")),
        NoticeFault::NoSource => next(page("year-no-source")),
        NoticeFault::NoDays => next(page("year-no-days")),
        NoticeFault::Impossible(faults) => {
            faults.iter().take(NAMED).fold(page("year-impossible"), |page, fault| {
                let (key, what) = match fault {
                    YearFault::OtherYear { day, .. } => ("year-other-year", day.to_string()),
                    YearFault::NoWeekend { day } => ("year-no-weekend", day.to_string()),
                    YearFault::Both { day } => ("year-both", day.to_string()),
                    YearFault::Backwards { from } => ("year-backwards", from.to_string()),
                    YearFault::Twice { year } => ("year-twice", year.to_string()),
                };
                page.line().add(sentence(language, key, vec![("day", Argument::Plain(what))]))
            })
        }
    }
}

/// The working days of a month or a year, and where they are known from.
pub(super) fn shown(language: Language, view: &CalendarView) -> Page {
    let page = days(language, view).line().add(of_notice(language, view));
    if view.month.is_some() {
        return page;
    }
    // Of the other years, where the whole year is looked at.
    let page = page.line().plain(phrase(language, "calendar-loaded"));
    view.notices
        .iter()
        .fold(page, |page, (year, notice)| page.line().plain(format!("　{year} ")).quoted(notice))
}

fn of_notice(language: Language, view: &CalendarView) -> Vec<Run> {
    match view.notices.iter().find(|(year, _)| *year == view.year) {
        None => {
            let year = vec![("year", Argument::Plain(view.year.to_string()))];
            sentence(language, "calendar-unloaded", year)
        }
        Some((_, notice)) => {
            let notice = vec![("notice", Argument::Quoted(notice.clone()))];
            sentence(language, "calendar-notice", notice)
        }
    }
}

/// How many days are worked, which are free and which are made up.
fn days(language: Language, view: &CalendarView) -> Page {
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
            ("name", Argument::Quoted(name(language, holiday))),
            ("days", Argument::Plain(run(language, holiday.from, holiday.until))),
        ];
        page = page.line().add(sentence(language, "calendar-holiday", arguments));
    }
    if view.made_up.is_empty() {
        return page;
    }
    let days = listed(language, view.made_up.iter().map(|day| date(language, *day)));
    page.line().add(sentence(language, "calendar-make-up", vec![("days", Argument::Plain(days))]))
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
        ("names", Argument::Quoted(listed(language, names.into_iter()))),
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
