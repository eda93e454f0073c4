//! People: what is kept of somebody, who left, what was handed over.

use super::words::{Argument, phrase, said, sentence};
use super::{Books, Page, Seal, date, listed, role_name, team_name};
use crate::chat::{Button, Outgoing, Run};
use crate::domain::decision::{HandoverState, ItemView, MeView, PeopleSaying, PostView, Reachable};
use crate::domain::ids::TeamId;
use crate::domain::intent::Action;
use crate::domain::people::{Language, Role};
use crate::domain::policy::{Policy, PolicyList};
use crate::domain::registry::Registry;
use chrono::NaiveDate;

pub(super) fn told(
    language: Language,
    books: Books<'_>,
    saying: &PeopleSaying,
    seal: &Seal<'_>,
    replies_to: Option<&str>,
) -> Outgoing {
    let page = Page::default();
    let about = |key: &str, name: &str| sentence(language, key, vec![("name", quoted(name))]);
    let page = match saying {
        PeopleSaying::Me(view) => me(language, books, view),
        PeopleSaying::Ended { name, post: ended } => {
            post(language, books, page.add(about("leave-done", name)), ended)
        }
        PeopleSaying::Left => page.plain(phrase(language, "leave-told")),
        PeopleSaying::NothingToHandOver { name } => page.add(about("handover-nothing", name)),
        PeopleSaying::HandoverOffered { to, post: offered } => {
            post(language, books, page.add(about("handover-offered", to)), offered)
        }
        PeopleSaying::AskHandover { handover, from, post: offered } => {
            let button =
                |key: &str, action| Button { label: phrase(language, key), data: seal(action, *handover) };
            let buttons = vec![vec![
                button("button-take-over", Action::TakeOver),
                button("button-leave-over", Action::LeaveOver),
            ]];
            let page = post(language, books, page.add(about("handover-ask", from)), offered);
            let page = page.line().plain(phrase(language, "handover-ask-next"));
            return page.with_buttons(buttons, replies_to);
        }
        PeopleSaying::HandedOver { from, to, post: moved } => {
            let arguments = vec![("from", quoted(from)), ("to", quoted(to))];
            post(language, books, page.add(sentence(language, "handover-done", arguments)), moved)
        }
        PeopleSaying::NothingLeft => page.plain(phrase(language, "handover-nothing-left")),
        PeopleSaying::HandoverDeclined => page.plain(phrase(language, "handover-declined")),
        PeopleSaying::HandoverDeclinedBy { name } => page.add(about("handover-declined-by", name)),
        PeopleSaying::HandoverLapsed { to } => page.add(about("handover-lapsed", to)),
        PeopleSaying::HandoverEnded { state } => page.plain(phrase(
            language,
            match state {
                HandoverState::Lapsed => "handover-ended-lapsed",
                HandoverState::Open
                | HandoverState::Taken
                | HandoverState::Refused
                | HandoverState::Replaced => "handover-ended",
            },
        )),
        PeopleSaying::CoverBegun { by, last_day } => page.add(until(language, "cover-begun", by, *last_day)),
        PeopleSaying::CoverAsked { name, last_day } => {
            page.add(until(language, "cover-asked", name, *last_day))
        }
        PeopleSaying::CoverNone => page.plain(phrase(language, "cover-none")),
        PeopleSaying::CoverEnded => page.plain(phrase(language, "cover-ended")),
        PeopleSaying::CoverOver { name } => page.add(about("cover-over", name)),
    };
    page.text(replies_to)
}

fn until(language: Language, key: &str, name: &str, last_day: NaiveDate) -> Vec<Run> {
    let day = Argument::Plain(date(language, last_day));
    sentence(language, key, vec![("name", quoted(name)), ("date", day)])
}

fn quoted(words: &str) -> Argument {
    Argument::Quoted(words.to_owned())
}

fn me(language: Language, books: Books<'_>, view: &MeView) -> Page {
    let page = Page::default()
        .add(sentence(language, "me-head", vec![("name", quoted(&view.name))]))
        .line()
        .plain(phrase(language, "me-language"));
    let page = if view.roles.is_empty() {
        page.line().plain(phrase(language, "me-roles-none"))
    } else {
        view.roles.iter().fold(page, |page, (role, team, since)| {
            page.line().add(since_day(language, &role_in(language, books.registry, *role, *team), *since))
        })
    };
    let page = view.items.iter().fold(page, |page, (item, since)| {
        page.line().add(since_day(language, &item_line(language, item), *since))
    });
    let page = view.bodies.iter().fold(page, |page, (body, since)| {
        page.line().add(since_day(language, &liaison_of(language, books.policy, body), *since))
    });
    let page = view
        .covered
        .iter()
        .fold(page, |page, (name, last_day)| page.line().add(until(language, "me-covered", name, *last_day)));
    let page = covers(language, page, &view.covers);
    let accounts = vec![("accounts", quoted(&listed(language, view.accounts.iter().cloned())))];
    let entries = vec![("count", Argument::Number(view.entries))];
    let reach = match view.reach {
        Reachable::Yes => "me-reachable",
        Reachable::No => "me-unreachable",
    };
    page.line()
        .add(sentence(language, "me-accounts", accounts))
        .line()
        .add(sentence(language, "me-entries", entries))
        .line()
        .plain(phrase(language, reach))
        .line()
        .plain(phrase(language, "me-next"))
}

fn since_day(language: Language, what: &str, day: NaiveDate) -> Vec<Run> {
    sentence(language, "since", vec![("what", quoted(what)), ("date", Argument::Plain(day.to_string()))])
}

/// What is handed over, a line for each part of it.
fn post(language: Language, books: Books<'_>, page: Page, post: &PostView) -> Page {
    let page = items(language, roles_in(language, books.registry, page, &post.roles), &post.items);
    let page = post
        .bodies
        .iter()
        .fold(page, |page, body| page.line().plain(liaison_of(language, books.policy, body)));
    let page = covers(language, page, &post.covers);
    [("handover-invitations", post.waits.invitations), ("handover-questions", post.waits.questions)]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .fold(page, |page, (key, count)| {
            page.line().add(sentence(language, key, vec![("count", Argument::Number(count))]))
        })
}

/// For whom somebody stands in.
fn covers(language: Language, page: Page, covers: &[(String, NaiveDate)]) -> Page {
    covers
        .iter()
        .fold(page, |page, (name, last_day)| page.line().add(until(language, "cover-for", name, *last_day)))
}

fn roles_in(language: Language, registry: &Registry, page: Page, roles: &[(Role, Option<TeamId>)]) -> Page {
    roles.iter().fold(page, |page, (role, team)| page.line().plain(role_in(language, registry, *role, *team)))
}

/// `专班组长，会展中心专班`
fn role_in(language: Language, registry: &Registry, role: Role, team: Option<TeamId>) -> String {
    let role = role_name(language, role);
    match (team, language) {
        (None, _) => role,
        (Some(team), Language::Chinese) => format!("{role}，{}", team_name(language, registry.team(team))),
        (Some(team), Language::English) => format!("{role}, {}", team_name(language, registry.team(team))),
    }
}

/// `联络员，水务局`
fn liaison_of(language: Language, policy: &Policy, body: &str) -> String {
    let name = policy.name(PolicyList::Body, body, language).to_owned();
    said(language, "liaison-of", vec![("body", Argument::Plain(name))])
}

/// `包保责任人：JY-02 中法智能产业园`
fn item_line(language: Language, item: &ItemView) -> String {
    let (role, code) = (role_name(language, item.role), &item.project.code);
    match language {
        Language::Chinese => format!("{role}：{code} {}", item.project.name_zh),
        Language::English => format!("{role}: {code} {}", item.project.name_en),
    }
}

fn items(language: Language, page: Page, items: &[ItemView]) -> Page {
    items.iter().fold(page, |page, item| page.line().quoted(item_line(language, item)))
}
