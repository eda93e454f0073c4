//! Schedules: which there are, when they are due, what was done to them.

use super::words::{Argument, phrase, said, sentence};
use super::{Books, Extent, Page, asks, calendar, digest, listed, team_name};
use crate::chat::Run;
use crate::domain::calendar::DayKind;
use crate::domain::decision::{
    ChangeView, MovedSchedule, ScheduleLine, ScheduleSaying, ScheduleStanding, ScheduleView, TrialView,
    WouldSend,
};
use crate::domain::ids::TeamId;
use crate::domain::people::Language;
use crate::domain::schedule::{ChangeKind, Days, Occasion, Origin, Plan, Told};
use chrono::{Datelike, NaiveDate, NaiveDateTime};

pub(super) fn told(language: Language, books: Books<'_>, saying: &ScheduleSaying) -> Page {
    let page = Page::default();
    let with_line = |key, one| line(language, books, page_of(language, key).line(), one);
    match saying {
        ScheduleSaying::List(lines) if lines.is_empty() => page.plain(phrase(language, "schedules-none")),
        ScheduleSaying::List(lines) => {
            let page = page.bold(phrase(language, "schedules-head"));
            let page = lines.iter().fold(page, |page, one| line(language, books, page.line(), one));
            page.line().plain(phrase(language, "schedules-next"))
        }
        ScheduleSaying::One(one) => view(language, books, page, one),
        ScheduleSaying::Added(one) => {
            view(language, books, page.plain(phrase(language, "schedule-added")).line(), one)
        }
        ScheduleSaying::Already(one) => with_line("schedule-already", one),
        ScheduleSaying::Paused(one) => with_line("schedule-paused", one),
        ScheduleSaying::Resumed(one) => with_line("schedule-resumed", one),
        ScheduleSaying::NotPaused(one) => with_line("schedule-not-paused", one),
        ScheduleSaying::Dropped(one) => page.add(about(language, books, "schedule-dropped", one)),
        ScheduleSaying::Stays(one) => page.add(about(language, books, "schedule-stays", one)),
        ScheduleSaying::Trial(trial) => tried(language, books, page, trial),
        ScheduleSaying::TrialSent => page.plain(phrase(language, "schedule-trial-sent")),
    }
}

fn page_of(language: Language, key: &str) -> Page {
    Page::default().plain(phrase(language, key))
}

fn tried(language: Language, books: Books<'_>, page: Page, trial: &TrialView) -> Page {
    let head = |page: Page| page.plain(phrase(language, "schedule-trial")).line();
    match &trial.would_send {
        WouldSend::Nothing => page.plain(phrase(language, "schedule-trial-nothing")),
        WouldSend::Digest(one) => digest::on_page(language, books, one, Extent::Short, head(page)),
        WouldSend::Silence(silence) => calendar::silence_on_page(language, silence, head(page)),
        WouldSend::Reminder(wanted) => asks::on_page(language, books, wanted, trial.day, head(page)),
    }
}

fn view(language: Language, books: Books<'_>, page: Page, view: &ScheduleView) -> Page {
    let mut page = line(language, books, page, &view.line);
    if !view.upcoming.is_empty() {
        page = page.line().plain(phrase(language, "schedule-upcoming"));
    }
    for one in &view.upcoming {
        page = page.line().plain(format!("　{}", at(language, one.wall)));
        if one.kind == DayKind::MakeUp {
            page = page.plain(phrase(language, "schedule-make-up"));
        }
    }
    if let Some(counted) = &view.counted {
        let counted = vec![("counted", Argument::Plain(calendar::counted(language, counted)))];
        page = page.line().add(sentence(language, "schedule-counted", counted));
    }
    view.changes.iter().fold(page, |page, one| page.line().add(change(language, one)))
}

/// `2 会展中心专班 日报 · 每个工作日 17:30 · 下次 2023-03-08 周三 17:30`
fn line(language: Language, books: Books<'_>, page: Page, line: &ScheduleLine) -> Page {
    let page = page.bold(line.number.to_string()).add(about(language, books, "schedule-line", line));
    let page = match line.origin {
        Origin::Settings => page.plain(phrase(language, "schedule-of-settings")),
        Origin::Chat => page,
    };
    match &line.standing {
        ScheduleStanding::Due(None) => page,
        ScheduleStanding::Due(Some(next)) => {
            let next = vec![("time", Argument::Plain(at(language, *next)))];
            page.add(sentence(language, "schedule-due", next))
        }
        ScheduleStanding::Paused { last_day, by, reason } => {
            page.add(paused(language, *last_day, by, reason))
        }
        ScheduleStanding::Dropped => page.plain(phrase(language, "schedule-is-dropped")),
    }
}

fn paused(language: Language, last_day: Option<NaiveDate>, by: &str, reason: &str) -> Vec<Run> {
    let mut arguments =
        vec![("by", Argument::Quoted(by.to_owned())), ("reason", Argument::Quoted(reason.to_owned()))];
    match last_day {
        None => sentence(language, "schedule-is-paused", arguments),
        Some(day) => {
            arguments.push(("date", Argument::Plain(day.to_string())));
            sentence(language, "schedule-is-paused-until", arguments)
        }
    }
}

fn about(language: Language, books: Books<'_>, key: &str, line: &ScheduleLine) -> Vec<Run> {
    let [team, what] = of_whom(language, books, line.team, line.occasion);
    let arguments = vec![
        ("number", Argument::Plain(line.number.to_string())),
        team,
        what,
        ("plan", Argument::Plain(plan(language, &line.plan))),
    ];
    sentence(language, key, arguments)
}

/// A schedule that would be due at another time, by another calendar.
pub(super) fn moved(language: Language, books: Books<'_>, moved: &MovedSchedule) -> Vec<Run> {
    let [team, what] = of_whom(language, books, moved.team, moved.occasion);
    let (from, to) = (at(language, moved.from), at(language, moved.to));
    let arguments = vec![team, what, ("from", Argument::Plain(from)), ("to", Argument::Plain(to))];
    sentence(language, "schedule-moved", arguments)
}

/// Whose schedule it is, and what it sends.
fn of_whom(
    language: Language,
    books: Books<'_>,
    team: Option<TeamId>,
    occasion: Occasion,
) -> [(&'static str, Argument); 2] {
    let occasion = match occasion {
        Occasion::Digest => "occasion-digest",
        Occasion::Reminder => "occasion-reminder",
        Occasion::Silence => "occasion-silence",
        Occasion::Morning => "occasion-morning",
        Occasion::Guarantee => "occasion-guarantee",
        Occasion::Overview => "occasion-overview",
        Occasion::Weekly => "occasion-weekly",
        Occasion::Monthly => "occasion-monthly",
    };
    let whose = match team {
        Some(team) => team_name(language, books.registry.team(team)),
        None => phrase(language, "district"),
    };
    [("team", Argument::Plain(whose)), ("what", Argument::Plain(phrase(language, occasion)))]
}

fn change(language: Language, change: &ChangeView) -> Vec<Run> {
    let mut arguments = vec![
        ("time", Argument::Plain(change.on.format("%Y-%m-%d %H:%M").to_string())),
        ("by", Argument::Quoted(change.by.clone())),
    ];
    let key = match (change.kind, change.last_day) {
        (ChangeKind::Added, _) => "schedule-change-added",
        (ChangeKind::Resumed, _) => "schedule-change-resumed",
        (ChangeKind::Dropped, _) => "schedule-change-dropped",
        (ChangeKind::Paused, last_day) => {
            arguments.push(("reason", Argument::Quoted(change.reason.clone())));
            match last_day {
                None => "schedule-change-paused",
                Some(day) => {
                    arguments.push(("date", Argument::Plain(day.to_string())));
                    "schedule-change-paused-until"
                }
            }
        }
    };
    sentence(language, key, arguments)
}

/// `2023-03-08 周三 17:30`
fn at(language: Language, wall: NaiveDateTime) -> String {
    let weekday = weekday(language, wall.weekday());
    format!("{} {weekday} {}", wall.date(), wall.format("%H:%M"))
}

fn weekday(language: Language, day: chrono::Weekday) -> String {
    let day = Argument::Number(day.number_from_monday().into());
    said(language, "weekday", vec![("day", day)])
}

/// A plan in words, or its line where there are none.
pub(super) fn plan(language: Language, plan: &Plan) -> String {
    let days = match plan.days() {
        Days::Every => "days-every",
        Days::Working => "days-working",
        Days::FirstOfWeek => "days-first-of-week",
        Days::FirstOfMonth => "days-first-of-month",
        Days::BeforeHoliday => "days-before-holiday",
    };
    let days = Argument::Plain(phrase(language, days));
    let bare = match plan.told() {
        Told::At { time, weekdays } if weekdays.is_empty() => {
            let time = Argument::Plain(time.format("%H:%M").to_string());
            return said(language, "plan-at", vec![("days", days), ("time", time)]);
        }
        Told::At { time, weekdays } => {
            let weekdays = listed(language, weekdays.into_iter().map(|day| weekday(language, day)));
            let time = Argument::Plain(time.format("%H:%M").to_string());
            said(language, "plan-weekdays", vec![("weekdays", Argument::Plain(weekdays)), ("time", time)])
        }
        Told::Line(line) => said(language, "plan-line", vec![("line", Argument::Plain(line.to_owned()))]),
    };
    let plan_and = |plan| vec![("plan", Argument::Plain(plan))];
    match plan.days() {
        Days::Every => bare,
        Days::Working => said(language, "plan-only-working", plan_and(bare)),
        Days::FirstOfWeek | Days::FirstOfMonth | Days::BeforeHoliday => {
            let mut arguments = plan_and(bare);
            arguments.push(("days", days));
            said(language, "plan-only", arguments)
        }
    }
}
