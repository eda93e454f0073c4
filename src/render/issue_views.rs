//! Issues in lists, the ladder of one, how long they took, and minutes.

use super::digest::count;
use super::issues::{self, about, moment, party, step_words};
use super::words::{Argument, phrase, said, sentence};
use super::{Books, Page, Seal, date};
use crate::chat::{Button, Outgoing, Run};
use crate::domain::decision::{
    AheadView, ChainView, Here, IssueLine, IssuesView, MinuteView, MinutesSaying, StayView, TimesLine,
    TimesView,
};
use crate::domain::intent::{Action, Among, IssueFilter, IssueList};
use crate::domain::issue::{Party, Shade, State, Unheard, Why};
use crate::domain::minutes::MinuteFault;
use crate::domain::people::Language;
use crate::domain::policy::PolicyList;
use std::time::Duration;

/// So many are listed in words; the workbook has all.
const SHOWN: usize = 30;

pub(super) const fn mark(shade: Shade) -> char {
    match shade {
        Shade::Blue => '🔵',
        Shade::Yellow => '🟡',
        Shade::Red => '🔴',
    }
}

/// What list it is, and how many there are.
pub(super) fn head(language: Language, books: Books<'_>, view: &IssuesView) -> Vec<Run> {
    let key = match &view.list {
        IssueList::Mine if view.here == Here::Private => "mine-head",
        IssueList::Mine => "mine-head-group",
        IssueList::With(_) => "others-head",
        IssueList::Filtered(IssueFilter { among: Among::Closed(_), .. }) => "issues-head-closed",
        IssueList::Filtered(filter) if *filter == IssueFilter::default() => "issues-head",
        IssueList::Filtered(_) => "issues-head-filtered",
        IssueList::Unheard => "unheard-head",
        IssueList::Agenda => "agenda-head",
    };
    let mut arguments = vec![("count", count(view.lines.len()))];
    if let IssueList::With(one) = &view.list {
        arguments.push(("party", Argument::Plain(party(language, books, one))));
    }
    sentence(language, key, arguments)
}

pub(super) fn list(language: Language, books: Books<'_>, view: &IssuesView) -> Page {
    if view.lines.is_empty() {
        let key = match &view.list {
            IssueList::Mine => "mine-none",
            IssueList::Unheard => "unheard-none",
            IssueList::Filtered(filter) if *filter != IssueFilter::default() => "issues-none-filtered",
            IssueList::With(_) => "issues-none-filtered",
            IssueList::Filtered(_) | IssueList::Agenda => "issues-none",
        };
        return Page::default().plain(phrase(language, key));
    }
    let mut page = Page::default().add(head(language, books, view));
    let mut heading = (None, None);
    for one in view.lines.iter().take(SHOWN) {
        if view.list == IssueList::Agenda {
            let case = one.view.case.as_ref();
            let now = (Some(one.category.clone()), Some(case.and_then(|case| case.lead.clone())));
            page = agenda_heading(language, books, page, &heading, &now);
            heading = now;
        }
        page = line(language, books, page.line(), one, &view.list);
    }
    let more = view.lines.len().saturating_sub(SHOWN);
    if more == 0 {
        return page;
    }
    page.line().add(sentence(language, "issues-more", vec![("count", count(more))]))
}

/// A key of the categories and one of the bodies; the outer `None`: nothing stands above yet.
type Heading = (Option<Option<String>>, Option<Option<String>>);

fn agenda_heading(language: Language, books: Books<'_>, page: Page, before: &Heading, now: &Heading) -> Page {
    let name = |list, key: &Option<Option<String>>, without| match key.as_ref().and_then(Option::as_ref) {
        Some(key) => books.policy.name(list, key, language).to_owned(),
        None => phrase(language, without),
    };
    let page = if before.0 == now.0 {
        page
    } else {
        let category = name(PolicyList::Category, &now.0, "agenda-no-category");
        page.line().line().bold(category)
    };
    if before == now {
        return page;
    }
    let body = name(PolicyList::Body, &now.1, "agenda-no-body");
    page.line().add(sentence(language, "agenda-body", vec![("body", Argument::Plain(body))]))
}

fn line(language: Language, books: Books<'_>, page: Page, one: &IssueLine, list: &IssueList) -> Page {
    let page = match one.shade {
        Some(shade) => page.plain(format!("{} ", mark(shade))),
        None => page,
    };
    let page = issues::line(language, books, page, &one.view);
    let page = match &one.view.closed {
        Some((day, _, _, how)) => {
            page.plain(format!(" · {} {}", date(language, *day), issues::end(language, *how)))
        }
        None => page,
    };
    let page = match &one.unheard {
        Some(unheard) => unheard_since(language, page, *unheard),
        None => page,
    };
    match (list, &one.view.case) {
        (IssueList::Mine, Some(case)) => {
            let number = vec![("number", Argument::Plain(one.view.number.to_string()))];
            page.line().add(sentence(language, how_key(case.state, &case.mover), number))
        }
        _ => page,
    }
}

/// ` · 3月8日起没人签收`
pub(super) fn unheard_since(language: Language, page: Page, unheard: Unheard) -> Page {
    let key = match unheard.why {
        Why::Unsigned => "unheard-unsigned",
        Why::Unconfirmed => "unheard-unconfirmed",
        Why::Silent => "unheard-silent",
    };
    let since = vec![("date", Argument::Plain(date(language, unheard.since)))];
    page.plain(" · ").add(sentence(language, key, since))
}

/// What whoever has the move can type.
const fn how_key(state: State, mover: &Party) -> &'static str {
    match state {
        State::Waiting if matches!(mover, Party::Body(_)) => "mine-how-waiting-body",
        State::Waiting => "mine-how-waiting",
        State::Handling => "mine-how-handling",
        State::TimeAsked { .. } => "mine-how-time-asked",
        State::Disputed => "mine-how-disputed",
        State::Handled => "mine-how-handled",
        State::Parked { .. } => "mine-how-parked",
        State::AskedBack => "mine-how-asked-back",
    }
}

/// The ladder of an issue, a line for each rung.
pub(super) fn chain(language: Language, books: Books<'_>, view: &ChainView) -> Page {
    let page = about(language, &view.issue);
    if view.issue.case.is_none() {
        return page.line().plain(phrase(language, "chain-none"));
    }
    let page = view.passed.iter().fold(page, |page, stay| passed(language, books, page.line(), stay));
    if let Some((day, by, _, how)) = &view.issue.closed {
        let arguments = vec![
            ("date", Argument::Plain(date(language, *day))),
            ("by", Argument::Quoted(by.clone())),
            ("how", Argument::Plain(issues::end(language, *how))),
        ];
        return page.line().add(sentence(language, "chain-ended", arguments));
    }
    let page = issues::now_with(language, books, page, &view.issue);
    let page = match view.handle_by {
        None => page,
        Some(at) => {
            let at = vec![("at", Argument::Plain(moment(language, at)))];
            page.line().add(sentence(language, "chain-handle-by", at))
        }
    };
    if view.ahead.is_empty() {
        return page.line().plain(phrase(language, "chain-top"));
    }
    let page = page.line().plain(phrase(language, "chain-ahead"));
    view.ahead.iter().fold(page, |page, rung| ahead(language, books, page.line(), rung))
}

fn rung(language: Language, books: Books<'_>, (place, key): &(usize, String), with: &Party) -> Vec<Run> {
    let (name, with) = (books.policy.ladder().name(key, language), party(language, books, with));
    let arguments = vec![
        ("place", count(*place)),
        ("name", Argument::Plain(name.to_owned())),
        ("party", Argument::Plain(with.clone())),
    ];
    let key = if with == name { "chain-rung" } else { "chain-rung-party" };
    sentence(language, key, arguments)
}

/// `1 专班：3月8日 09:00 来，3月8日 10:00 签收（刘洋），3月13日 09:00 到期`
fn passed(language: Language, books: Books<'_>, page: Page, stay: &StayView) -> Page {
    let at = |at| ("at", Argument::Plain(moment(language, at)));
    let mut page = page.add(rung(language, books, &stay.rung, &stay.party)).add(sentence(
        language,
        "chain-came",
        vec![at(stay.came)],
    ));
    for (key, done) in [("chain-signed", &stay.signed), ("chain-handled", &stay.handled)] {
        if let Some((when, by)) = done {
            page = page.add(sentence(language, key, vec![at(*when), ("by", Argument::Quoted(by.clone()))]));
        }
    }
    match &stay.left {
        None => page,
        Some((when, step)) => {
            let what = Argument::Plain(step_words(language, books.policy, step));
            page.add(sentence(language, "chain-left", vec![at(*when), ("what", what)]))
        }
    }
}

/// `3 包保领导：没人动的话 3月13日 09:00 到（签收 1 个、办理 5 个工作日）`
fn ahead(language: Language, books: Books<'_>, page: Page, rung: &AheadView) -> Page {
    let mut arguments =
        vec![("sign", Argument::Number(rung.sign.into())), ("handle", Argument::Number(rung.handle.into()))];
    let key = match rung.at {
        None => "chain-by-people",
        Some(at) => {
            arguments.push(("at", Argument::Plain(moment(language, at))));
            "chain-by-time"
        }
    };
    page.add(self::rung(language, books, &rung.rung, &rung.party)).add(sentence(language, key, arguments))
}

pub(super) fn times_head(language: Language, view: &TimesView) -> Vec<Run> {
    let days = [("first", view.first), ("last", view.last)];
    sentence(language, "times-head", days.map(|(key, day)| (key, Argument::Plain(day.to_string()))).into())
}

pub(super) fn times(language: Language, books: Books<'_>, view: &TimesView) -> Page {
    let page = Page::default().add(times_head(language, view));
    if view.lines.is_empty() {
        return page.line().plain(phrase(language, "times-none"));
    }
    let mut level = None;
    view.lines.iter().fold(page, |page, line| {
        let page = if level == Some(&line.rung) {
            page
        } else {
            page.line().bold(books.policy.ladder().name(&line.rung, language))
        };
        level = Some(&line.rung);
        times_line(language, books, page.line(), line)
    })
}

fn times_line(language: Language, books: Books<'_>, page: Page, line: &TimesLine) -> Page {
    let page = page.plain(party(language, books, &line.party));
    let took = [("times-signed", line.signed), ("times-handled", line.handled)];
    took.into_iter().fold(page, |page, (key, took)| match took {
        None => page,
        Some((many, time)) => page.add(sentence(
            language,
            key,
            vec![("count", count(many)), ("time", Argument::Plain(worked(language, time)))],
        )),
    })
}

/// The same where no level stands above it: `责任单位 水务局 · 签收 3 个 1 小时 30 分`
pub(super) fn times_of_level(language: Language, books: Books<'_>, page: Page, line: &TimesLine) -> Page {
    let level = books.policy.ladder().name(&line.rung, language);
    let page =
        if level == party(language, books, &line.party) { page } else { page.plain(format!("{level} ")) };
    times_line(language, books, page, line)
}

/// `6 小时 30 分`
fn worked(language: Language, time: Duration) -> String {
    let minutes = i64::try_from(time.as_secs() / 60).unwrap_or(i64::MAX);
    let parts = vec![("hours", Argument::Number(minutes / 60)), ("minutes", Argument::Number(minutes % 60))];
    said(language, "times-worked", parts)
}

/// What a meeting decided, and the button by which it is taken.
pub(super) fn minutes(
    language: Language,
    books: Books<'_>,
    told: &MinutesSaying,
    seal: &Seal<'_>,
    replies_to: Option<&str>,
) -> Outgoing {
    let listed = |key: &str, lines: &[MinuteView]| {
        let head = sentence(language, key, vec![("count", count(lines.len()))]);
        lines.iter().fold(Page::default().add(head), |page, one| minute(language, books, page.line(), one))
    };
    let page = match told {
        MinutesSaying::NoneShown => Page::default().plain(phrase(language, "minutes-none-shown")),
        MinutesSaying::Taken(lines) => listed("minutes-taken", lines),
        MinutesSaying::Wrong(faults) => {
            let page = Page::default().plain(phrase(language, "minutes-wrong"));
            faults.iter().fold(page, |page, (at, fault)| wrong(language, page.line(), *at, *fault))
        }
        MinutesSaying::Shown { id, lines } => {
            let button = Button {
                label: phrase(language, "button-take-minutes"),
                data: seal(Action::TakeMinutes, *id),
            };
            let page = listed("minutes-shown", lines).line().plain(phrase(language, "minutes-next"));
            return page.with_buttons(vec![vec![button]], replies_to);
        }
    };
    page.text(replies_to)
}

/// `3 JY-01 水务局（原来是供电公司）3月20日前：出方案`
fn minute(language: Language, books: Books<'_>, page: Page, view: &MinuteView) -> Page {
    let body = |key: &str| books.policy.name(PolicyList::Body, key, language).to_owned();
    let mut arguments = vec![
        ("number", Argument::Bold(view.minute.number.to_string())),
        ("code", Argument::Plain(view.code.to_string())),
        ("body", Argument::Plain(body(&view.minute.body))),
        ("date", Argument::Plain(date(language, view.minute.until))),
        ("what", Argument::Quoted(view.minute.what.clone())),
    ];
    let key = match &view.instead_of {
        None => "minute",
        Some(before) => {
            arguments.push(("before", Argument::Plain(body(before))));
            "minute-instead-of"
        }
    };
    page.add(sentence(language, key, arguments))
}

fn wrong(language: Language, page: Page, at: usize, fault: MinuteFault) -> Page {
    let key = match fault {
        MinuteFault::NoNumber => "minute-no-number",
        MinuteFault::NoBody => "minute-no-body",
        MinuteFault::NoDay => "minute-no-day",
        MinuteFault::NoWords => "minute-no-words",
        MinuteFault::NoIssue => "minute-no-issue",
        MinuteFault::Twice => "minute-twice",
        MinuteFault::NotAhead => "step-refused-not-ahead",
        MinuteFault::NotNow => "minute-not-now",
    };
    let what = Argument::Plain(phrase(language, key));
    page.add(sentence(language, "minute-wrong", vec![("line", count(at)), ("what", what)]))
}
