//! What Daybook asks people, and what it says when they do something about it.

use super::words::{Argument, phrase, said, sentence};
use super::{Books, Page, Seal, Voice, date, digest, listed, promises, team_name, unanswered};
use crate::chat::{Button, Outgoing, Run};
use crate::domain::asks::{Kind, Matter, When};
use crate::domain::burden::Load;
use crate::domain::decision::{
    AskPlace, AskSaying, AskStanding, AskView, AsksView, BurdenView, Heading, LoadLine,
};
use crate::domain::ids::ProjectCode;
use crate::domain::intent::Action;
use crate::domain::people::Language;
use crate::domain::policy::PolicyList;
use crate::domain::project::{Project, Rhythm};
use crate::domain::registry::Registry;
use chrono::{NaiveDate, NaiveDateTime};
use std::collections::BTreeMap;

/// How many buttons stand side by side.
const IN_A_ROW: usize = 2;

/// A message that asks: what about, and what can be tapped.
pub fn asks(voice: Voice, books: Books<'_>, view: &AsksView, seal: &Seal<'_>) -> Outgoing {
    let page = on_page(voice.language, books, &view.asks, view.today, Page::default());
    page.with_buttons(buttons(voice.language, view, seal), None)
}

/// To the team's group, naming all at once whom Daybook cannot write to, and what about.
pub fn unreachable(voice: Voice, kinds: &[Kind], names: &[&str], projects: &[&Project]) -> Outgoing {
    let only_reports = kinds.iter().all(|kind| *kind == Kind::Report);
    let key = if only_reports { "unreachable" } else { "unreachable-asks" };
    let codes = listed(voice.language, projects.iter().map(|project| project.code.to_string()));
    let names = listed(voice.language, names.iter().map(|name| (*name).to_owned()));
    let arguments = vec![("projects", Argument::Plain(codes)), ("names", Argument::Quoted(names))];
    Page::default().add(sentence(voice.language, key, arguments)).text(None)
}

pub(super) fn told(
    language: Language,
    books: Books<'_>,
    saying: &AskSaying,
    seal: &Seal<'_>,
    replies_to: Option<&str>,
) -> Outgoing {
    let page = Page::default();
    let counted = |key, count: usize| sentence(language, key, vec![("count", digest::count(count))]);
    let button = |label, action, object| vec![Button { label, data: seal(action, object) }];
    let page = match saying {
        AskSaying::List(view, open) => {
            let page = on_page(language, books, &view.asks, view.today, page);
            let page = unanswered::open(language, books, page, open);
            return page.with_buttons(buttons(language, view, seal), replies_to);
        }
        AskSaying::None => page.plain(phrase(language, "asks-none")),
        AskSaying::WhichTime { bundle, afternoon } => {
            let mut buttons = vec![button(phrase(language, "button-in-an-hour"), Action::LaterHour, *bundle)];
            if let Some(time) = afternoon {
                let time = vec![("time", Argument::Plain(time.format("%H:%M").to_string()))];
                let label = said(language, "button-afternoon", time);
                buttons.push(button(label, Action::LaterAfternoon, *bundle));
            }
            buttons.push(button(phrase(language, "button-next-day"), Action::LaterDay, *bundle));
            return page.plain(phrase(language, "asks-which-time")).with_buttons(buttons, replies_to);
        }
        AskSaying::WhoInstead(people) if people.is_empty() => {
            page.plain(phrase(language, "asks-nobody-instead"))
        }
        AskSaying::WhoInstead(people) => {
            let buttons =
                people.iter().map(|(id, name)| button(name.clone(), Action::StandIn, id.0)).collect();
            return page.plain(phrase(language, "asks-who-instead")).with_buttons(buttons, replies_to);
        }
        AskSaying::Noted { count } => page.add(counted("asks-noted", *count)),
        AskSaying::PutOff { count, until } => {
            let arguments =
                vec![("count", digest::count(*count)), ("time", Argument::Plain(moment(language, *until)))];
            page.add(sentence(language, "asks-put-off", arguments))
        }
        AskSaying::OnLeave { last_day, to } => {
            let mut arguments = vec![("date", Argument::Plain(date(language, *last_day)))];
            let key = match to {
                None => "away-begun-alone",
                Some(name) => {
                    arguments.push(("name", Argument::Quoted(name.clone())));
                    "away-begun"
                }
            };
            page.add(sentence(language, key, arguments))
        }
        AskSaying::Back => page.plain(phrase(language, "away-ended")),
        AskSaying::NotOnLeave => page.plain(phrase(language, "away-none")),
    };
    page.text(replies_to)
}

/// `3月9日 09:00`
fn moment(language: Language, wall: NaiveDateTime) -> String {
    format!("{} {}", date(language, wall.date()), wall.format("%H:%M"))
}

/// What is asked: first the reports, by their days, then the rest, and how each is answered.
pub(super) fn on_page(
    language: Language,
    books: Books<'_>,
    asks: &[AskView],
    today: NaiveDate,
    page: Page,
) -> Page {
    let (mut reports, mut others) = (BTreeMap::<_, Vec<_>>::new(), Vec::new());
    for ask in asks {
        match &ask.matter {
            Matter::Report { first, last } => {
                reports.entry((*first, *last)).or_default().push((ask.heading.clone(), ask.standing.clone()));
            }
            _ => others.push(ask),
        }
    }
    let before = page.spans.len();
    let gap = |page: Page| if page.spans.len() == before { page } else { page.line().line() };
    let mut page = reports
        .iter()
        .fold(page, |page, (days, projects)| self::reports(language, *days, today, projects, gap(page)));
    if !others.is_empty() {
        let head = vec![("count", digest::count(others.len()))];
        let key = if reports.is_empty() { "asks-head" } else { "asks-also" };
        page = gap(page).add(sentence(language, key, head));
        page = others.iter().fold(page, |page, ask| line(language, books, page.line(), ask));
        let is_open = |ask: &&&AskView| ask.standing == AskStanding::Open;
        let mut hinted: Vec<Kind> = Vec::new();
        for ask in others.iter().filter(is_open) {
            if !hinted.contains(&ask.matter.kind()) {
                if hinted.is_empty() {
                    page = page.line();
                }
                hinted.push(ask.matter.kind());
                page = page.line().add(hint(language, books, ask));
            }
        }
    }
    page
}

/// The projects that owe an entry for some days, and how to give one.
fn reports(
    language: Language,
    (first, last): (NaiveDate, NaiveDate),
    today: NaiveDate,
    projects: &[(Heading, AskStanding)],
    page: Page,
) -> Page {
    let mut head = vec![("count", digest::count(projects.len()))];
    let key = match (first == last, last == today) {
        (true, true) => "reminder-head",
        (true, false) => "reminder-head-past",
        (false, _) => {
            head.push(("first", Argument::Plain(date(language, first))));
            "reminder-head-week"
        }
    };
    head.push(("date", Argument::Plain(date(language, last))));
    let page = page.add(sentence(language, key, head));
    let page = projects.iter().fold(page, |page, (heading, standing)| {
        let page = page.line().bold(heading.code.to_string()).plain(format!(" {}", heading.name(language)));
        marked(language, page, standing)
    });
    match projects.iter().find(|(_, standing)| *standing == AskStanding::Open) {
        None => page,
        Some((first, _)) => {
            let mut arguments = vec![("code", Argument::Plain(first.code.to_string()))];
            let key = if last == today {
                "reminder-how"
            } else {
                arguments.push(("date", Argument::Plain(date(language, last))));
                "reminder-how-past"
            };
            page.line().line().add(sentence(language, key, arguments))
        }
    }
}

fn line(language: Language, books: Books<'_>, page: Page, ask: &AskView) -> Page {
    let page = page.bold(ask.heading.code.to_string()).plain(format!(" {} · ", ask.heading.name(language)));
    let day = |key, day: &NaiveDate| (key, Argument::Plain(date(language, *day)));
    let named =
        |key, list, name: &str| (key, Argument::Plain(books.policy.name(list, name, language).to_owned()));
    let runs = match &ask.matter {
        // Listed by themselves.
        Matter::Report { .. } => Vec::new(),
        Matter::Node { node, due, when } => {
            let mut arguments = vec![named("node", PolicyList::Node, node), day("date", due)];
            let key = match when {
                When::Ahead(days) => {
                    arguments.push(("count", Argument::Number((*days).into())));
                    "ask-node-ahead"
                }
                When::Today => "ask-node-today",
                When::Overdue => "ask-node-overdue",
            };
            sentence(language, key, arguments)
        }
        Matter::Document { document } => {
            sentence(language, "ask-document", vec![named("document", PolicyList::Gate, document)])
        }
        Matter::Unchanged { since } => sentence(language, "ask-unchanged", vec![day("date", since)]),
        Matter::Issue { number, since } => {
            let number = ("number", Argument::Plain(number.to_string()));
            sentence(language, "ask-issue", vec![number, day("date", since)])
        }
        Matter::Promise { .. } => ask
            .promise
            .as_ref()
            .map_or_else(Vec::new, |(view, asked)| promises::asked(language, books.policy, view, *asked)),
    };
    marked(language, page.add(runs), &ask.standing)
}

/// How an answer is given in words.
fn hint(language: Language, books: Books<'_>, ask: &AskView) -> Vec<Run> {
    let code = ("code", Argument::Plain(ask.heading.code.to_string()));
    let named =
        |key, list, name: &str| (key, Argument::Plain(books.policy.name(list, name, language).to_owned()));
    match &ask.matter {
        Matter::Report { .. } => sentence(language, "reminder-how", vec![code]),
        Matter::Node { node, .. } => {
            sentence(language, "ask-node-how", vec![code, named("node", PolicyList::Node, node)])
        }
        Matter::Document { document } => {
            let document = named("document", PolicyList::Gate, document);
            sentence(language, "ask-document-how", vec![code, document])
        }
        Matter::Unchanged { .. } => sentence(language, "ask-unchanged-how", vec![code]),
        Matter::Issue { number, .. } => {
            sentence(language, "ask-issue-how", vec![("number", Argument::Plain(number.to_string()))])
        }
        Matter::Promise { .. } => {
            ask.promise.as_ref().map_or_else(Vec::new, |(view, asked)| promises::hint(language, view, *asked))
        }
    }
}

fn marked(language: Language, page: Page, standing: &AskStanding) -> Page {
    match standing {
        AskStanding::Open => page,
        AskStanding::Answered => page.plain(" ✓"),
        AskStanding::Noted => page.plain(phrase(language, "mark-noted")),
        AskStanding::Lapsed => page.plain(phrase(language, "mark-lapsed")),
        AskStanding::PutOff(until) => {
            let time = vec![("time", Argument::Plain(moment(language, *until)))];
            page.add(sentence(language, "mark-put-off", time))
        }
        AskStanding::Handed(name) => {
            page.add(sentence(language, "mark-handed", vec![("name", Argument::Quoted(name.clone()))]))
        }
    }
}

/// One for each project of which it can be said that nothing changed, and below them what can be done about all.
fn buttons(language: Language, view: &AsksView, seal: &Seal<'_>) -> Vec<Vec<Button>> {
    let is_open = |ask: &&AskView| ask.standing == AskStanding::Open;
    let open: Vec<_> = view.asks.iter().filter(is_open).collect();
    if open.is_empty() {
        return Vec::new();
    }
    let unchanged: Vec<_> = open
        .iter()
        .filter(|ask| ask.matter.kind() == Kind::Report)
        .map(|ask| {
            let code = vec![("code", Argument::Plain(ask.heading.code.to_string()))];
            let label = said(language, "button-unchanged", code);
            Button { label, data: seal(Action::Unchanged, ask.id.0) }
        })
        .collect();
    let about_all = [
        ("button-noted", Action::Noted, view.bundle),
        ("button-later", Action::Later, view.bundle),
        ("button-on-leave", Action::Leave, view.bundle),
        ("button-hand-on", Action::HandOn, view.bundle),
    ];
    // In a group nobody is asked for themselves.
    let count = match view.place {
        AskPlace::Group => 1,
        AskPlace::Private => about_all.len(),
    };
    let about_all: Vec<_> = about_all
        .into_iter()
        .take(count)
        .map(|(key, action, object)| Button { label: phrase(language, key), data: seal(action, object) })
        .collect();
    let mut rows: Vec<Vec<Button>> = unchanged.chunks(IN_A_ROW).map(<[_]>::to_vec).collect();
    let promised = open.iter().filter_map(|ask| Some((ask.promise.as_ref()?, ask.id.0)));
    let promised = promised.map(|(promise, id)| promises::buttons(language, promise, id, seal));
    rows.extend(promised.filter(|row| !row.is_empty()));
    rows.extend(about_all.chunks(IN_A_ROW).map(<[_]>::to_vec));
    rows
}

/// What people were asked: all together, and each by name.
pub(super) fn burden(language: Language, registry: &Registry, page: Page, view: &BurdenView) -> Page {
    let page = page.add(burden_head(language, view));
    if view.lines.is_empty() {
        return page.line().plain(phrase(language, "burden-none"));
    }
    let sum = |of: fn(&Load) -> usize| digest::count(view.lines.iter().map(|line| of(&line.load)).sum());
    let outside: usize = view.lines.iter().map(|line| line.load.outside).sum();
    let all = vec![
        ("asked", sum(Load::asked)),
        ("answered", sum(|load| load.answered)),
        ("tapped", sum(|load| load.tapped)),
    ];
    let page = page.line().add(sentence(language, "burden-all", all)).gap(language);
    let page = match outside {
        0 => page.plain(phrase(language, "burden-within-hours")),
        count => page.add(sentence(language, "burden-outside", vec![("count", digest::count(count))])),
    };
    let mut page = page;
    let mut team = None;
    for line in view.lines.iter().take(SHOWN_LINES) {
        if line.team != team {
            team = line.team;
            page = page.line().bold(team_name(language, team.and_then(|team| registry.team(team))));
        }
        page = load_line(language, page.line(), line);
    }
    match view.lines.len().checked_sub(SHOWN_LINES).filter(|more| *more > 0) {
        None => page,
        Some(more) => {
            page.line().add(sentence(language, "burden-more", vec![("count", digest::count(more))]))
        }
    }
}

/// So many people are listed; the workbook has all.
const SHOWN_LINES: usize = 20;

pub(super) fn burden_head(language: Language, view: &BurdenView) -> Vec<Run> {
    let days = [("first", view.first), ("last", view.last)];
    sentence(language, "burden-head", days.map(|(key, day)| (key, Argument::Plain(day.to_string()))).into())
}

fn load_line(language: Language, page: Page, line: &LoadLine) -> Page {
    let kind = |(kind, count): (&Kind, &usize)| {
        let key = match kind {
            Kind::Report => "burden-kind-report",
            Kind::Node => "burden-kind-node",
            Kind::Document => "burden-kind-document",
            Kind::Unchanged => "burden-kind-unchanged",
            Kind::Issue => "burden-kind-issue",
            Kind::Promise => "burden-kind-promise",
        };
        format!("{} {count}", phrase(language, key))
    };
    let load = &line.load;
    let arguments = vec![
        ("name", Argument::Quoted(line.name.clone())),
        ("asked", digest::count(load.asked())),
        ("kinds", Argument::Plain(listed(language, load.kinds.iter().map(kind)))),
        ("days", digest::count(load.days)),
        ("most", digest::count(load.most)),
        ("answered", digest::count(load.answered)),
    ];
    page.add(sentence(language, "burden-line", arguments))
}

pub(super) fn rhythm_set(language: Language, page: Page, code: &ProjectCode, rhythm: Rhythm) -> Page {
    let code = ("code", Argument::Plain(code.to_string()));
    page.add(sentence(language, "rhythm-set", vec![code, ("rhythm", rhythm_name(language, rhythm))]))
}

pub(super) fn rhythm_fact(language: Language, rhythm: Rhythm) -> Vec<Run> {
    sentence(language, "fact-rhythm", vec![("rhythm", rhythm_name(language, rhythm))])
}

fn rhythm_name(language: Language, rhythm: Rhythm) -> Argument {
    Argument::Plain(phrase(language, &format!("rhythm-{}", rhythm.key())))
}
