//! Bodies: who is asked for each.

use super::words::{Argument, phrase, said, sentence};
use super::{Page, digest, listed};
use crate::chat::Run;
use crate::domain::body::Level;
use crate::domain::decision::{BodySaying, BodyView, GoesTo};
use crate::domain::entry::AliasChange;
use crate::domain::people::Language;
use crate::domain::policy::{Policy, PolicyList};

pub(super) fn told(language: Language, policy: &Policy, saying: &BodySaying) -> Page {
    let page = Page::default();
    match saying {
        BodySaying::All { reached, others } => list(language, policy, reached, others),
        BodySaying::One(view) => one(language, policy, view),
        BodySaying::Liaison { body, name, change } => {
            let key = match change {
                AliasChange::Added => "body-liaison-added",
                AliasChange::Dropped => "body-liaison-dropped",
            };
            let mut arguments = of(language, policy, body);
            arguments.push(("name", Argument::Quoted(name.clone())));
            page.add(sentence(language, key, arguments))
        }
        BodySaying::YouAreLiaison { body, change } => {
            let key = match change {
                AliasChange::Added => "body-you-are-liaison",
                AliasChange::Dropped => "body-you-are-no-liaison",
            };
            page.add(sentence(language, key, of(language, policy, body)))
        }
        BodySaying::Chat { body, change } => {
            let key = match change {
                AliasChange::Added => "body-chat-bound",
                AliasChange::Dropped => "body-chat-unbound",
            };
            page.add(sentence(language, key, of(language, policy, body)))
        }
    }
}

fn of(language: Language, policy: &Policy, body: &str) -> Vec<(&'static str, Argument)> {
    vec![("body", Argument::Plain(policy.name(PolicyList::Body, body, language).to_owned()))]
}

/// Those that somebody is asked for, by their levels, and the names of the others.
fn list(language: Language, policy: &Policy, reached: &[BodyView], others: &[String]) -> Page {
    let name = |key: &String| policy.name(PolicyList::Body, key, language).to_owned();
    let count = vec![("count", digest::count(reached.len() + others.len()))];
    let page = Page::default().add(sentence(language, "body-head", count));
    let page = Level::ALL.into_iter().fold(page, |page, level| {
        let of_it = reached.iter().filter(|view| view.level == level);
        of_it.fold(page, |page, view| page.line().add(line(language, policy, view)))
    });
    if others.is_empty() {
        return page;
    }
    let names = Argument::Plain(listed(language, others.iter().map(name)));
    let arguments = vec![("count", digest::count(others.len())), ("names", names)];
    page.line().add(sentence(language, "body-nobody-for", arguments))
}

/// 水务局 · 张三
fn line(language: Language, policy: &Policy, view: &BodyView) -> Vec<Run> {
    let mut arguments = of(language, policy, &view.key);
    let who = match view.goes_to {
        GoesTo::ItsGroup => {
            let group = phrase(language, "body-its-group");
            listed(language, std::iter::once(group).chain(view.liaisons.iter().cloned()))
        }
        GoesTo::ItsLiaisons | GoesTo::Nobody => listed(language, view.liaisons.iter().cloned()),
    };
    arguments.push(("who", Argument::Quoted(who)));
    sentence(language, "body-line", arguments)
}

fn one(language: Language, policy: &Policy, view: &BodyView) -> Page {
    let mut head = of(language, policy, &view.key);
    head.push(("level", Argument::Plain(phrase(language, &format!("body-level-{}", view.level.key())))));
    let page = Page::default().add(sentence(language, "body-one", head));
    let liaisons = || {
        let names = listed(language, view.liaisons.iter().cloned());
        sentence(language, "body-liaisons", vec![("names", Argument::Quoted(names))])
    };
    match (view.goes_to, view.liaisons.as_slice()) {
        (GoesTo::Nobody, _) => {
            page.line().plain(said(language, "body-nobody", of(language, policy, &view.key)))
        }
        (GoesTo::ItsLiaisons, _) => page.line().add(liaisons()),
        (GoesTo::ItsGroup, []) => page.line().plain(phrase(language, "body-in-its-group")),
        (GoesTo::ItsGroup, _) => {
            page.line().plain(phrase(language, "body-in-its-group")).line().add(liaisons())
        }
    }
}
