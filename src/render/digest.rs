//! What Daybook says of its own accord: digests, reminders, alarms.

use super::words::{Argument, phrase, sentence};
use super::{Books, Page, Voice, course, date, listed, saying, team_name};
use crate::chat::Outgoing;
use crate::domain::alarm::Alarm;
use crate::domain::decision::EntryView;
use crate::domain::digest::{Digest, Reported};
use crate::domain::entry::Certainty;
use crate::domain::evidence::NotKept;
use crate::domain::people::Language;
use crate::domain::project::Project;
use chrono::NaiveDate;

/// A team's digest.
pub fn digest(voice: Voice, books: Books<'_>, digest: &Digest) -> Outgoing {
    on_page(voice.language, books, digest, Page::default()).text(None)
}

pub(super) fn on_page(language: Language, books: Books<'_>, digest: &Digest, page: Page) -> Page {
    let team = team_name(language, books.registry.team(digest.team));
    let mut page = page.add(sentence(
        language,
        "digest-head",
        vec![("team", Argument::Bold(team)), ("date", Argument::Plain(date(language, digest.date)))],
    ));
    if digest.changed.is_empty() {
        page = page.line().plain(phrase(language, "digest-quiet"));
    } else {
        page = section(language, page, "digest-changed", digest.changed.len());
        for changed in &digest.changed {
            page = page.line().bold(changed.code.to_string()).plain(format!(" {}", changed.name(language)));
            page = changed
                .entries
                .iter()
                .fold(page, |page, reported| reported_line(language, books, page.line(), reported));
        }
    }
    if !digest.owing.is_empty() {
        page = section(language, page, "digest-owing", digest.owing.len());
        for owing in &digest.owing {
            page = page.line().plain(format!("{} {}", owing.code, owing.name(language)));
            if !owing.reporters.is_empty() {
                page = page.plain(" · ").quoted(listed(language, owing.reporters.iter().cloned()));
            }
        }
    }
    if !digest.issues.is_empty() {
        page = section(language, page, "digest-issues", digest.issues.len());
        page = digest.issues.iter().fold(page, |page, view| saying::issue_line(language, page.line(), view));
    }
    if digest.resting > 0 {
        let count = vec![("count", count(digest.resting))];
        page = page.line().line().add(sentence(language, "digest-resting", count));
    }
    page
}

fn section(language: Language, page: Page, key: &str, size: usize) -> Page {
    page.line().line().add(sentence(language, key, vec![("count", count(size))]))
}

pub(super) fn count(size: usize) -> Argument {
    Argument::Number(i64::try_from(size).unwrap_or(i64::MAX))
}

/// An entry, with the figure it takes the place of: `… ○ · 原报 300万元`
fn reported_line(language: Language, books: Books<'_>, page: Page, reported: &Reported) -> Page {
    let page = entry_line(language, books, page, &reported.entry);
    let Some(before) = reported.instead_of else { return page };
    let value = vec![("value", Argument::Plain(course::amount(language, before)))];
    page.plain(" · ").add(sentence(language, "digest-instead-of", value))
}

/// `· 进度 65% 三层顶板浇完 —— 王建国 ○`
pub(super) fn entry_line(language: Language, books: Books<'_>, page: Page, entry: &EntryView) -> Page {
    let page = page.plain("· ").add(saying::stated(language, books, entry));
    let page = if entry.words.is_empty() { page } else { page.plain(" ").quoted(&entry.words) };
    page.plain(" ")
        .add(sentence(language, "by-author", vec![("author", Argument::Quoted(entry.author.clone()))]))
        .plain(format!(" {}", certainty_mark(entry.certainty)))
}

/// ○ told, ◐ seen, ● documented.
pub(super) const fn certainty_mark(certainty: Certainty) -> char {
    match certainty {
        Certainty::Told => '○',
        Certainty::Seen => '◐',
        Certainty::Documented => '●',
    }
}

/// To somebody whose projects have no entry today: one message for all of them.
pub fn reminder(voice: Voice, day: NaiveDate, projects: &[&Project]) -> Outgoing {
    reminder_on_page(voice.language, day, projects, Page::default()).text(None)
}

pub(super) fn reminder_on_page(
    language: Language,
    day: NaiveDate,
    projects: &[&Project],
    page: Page,
) -> Page {
    let head = vec![("date", Argument::Plain(date(language, day))), ("count", count(projects.len()))];
    let mut page = page.add(sentence(language, "reminder-head", head));
    for project in projects {
        page = page.line().bold(project.code.to_string()).plain(format!(" {}", project.name(language)));
    }
    if let Some(first) = projects.first() {
        let code = Argument::Plain(first.code.to_string());
        page = page.line().line().add(sentence(language, "reminder-how", vec![("code", code)]));
    }
    page
}

/// To the team's group, naming all at once whom Daybook cannot write to.
pub fn unreachable(voice: Voice, names: &[&str], projects: &[&Project]) -> Outgoing {
    let codes = listed(voice.language, projects.iter().map(|project| project.code.to_string()));
    let names = listed(voice.language, names.iter().map(|name| (*name).to_owned()));
    let arguments = vec![("projects", Argument::Plain(codes)), ("names", Argument::Quoted(names))];
    Page::default().add(sentence(voice.language, "unreachable", arguments)).text(None)
}

/// To whoever sent a file that is not kept: why, and what would work.
pub fn not_kept(voice: Voice, why: NotKept, replies_to: &str) -> Outgoing {
    let key = format!("not-kept-{}", why.key());
    Page::default().plain(phrase(voice.language, &key)).text(Some(replies_to))
}

/// To those who look after the service: what is wrong and what to do.
pub fn alarm(voice: Voice, alarm: Alarm) -> Outgoing {
    let minutes = |minutes| ("minutes", Argument::Number(i64::try_from(minutes).unwrap_or(i64::MAX)));
    let arguments = match alarm {
        Alarm::PollerHung { minutes: since } => vec![minutes(since)],
        Alarm::Conflict | Alarm::ForeignWebhook => Vec::new(),
        Alarm::OutboxStuck { count, minutes: since } | Alarm::FilesStuck { count, minutes: since } => {
            vec![("count", Argument::Number(count)), minutes(since)]
        }
        Alarm::Buried { count } | Alarm::Undelivered { count } => vec![("count", Argument::Number(count))],
        Alarm::UnloadedYear { year, .. } => vec![("year", Argument::Plain(year.to_string()))],
    };
    let key = format!("alarm-{}", alarm.kind());
    Page::default().add(sentence(voice.language, &key, arguments)).text(None)
}
