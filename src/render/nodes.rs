//! Key nodes: what was planned, what is expected, what is done, and how late it is.

use super::course::{heading, said_by};
use super::digest::count;
use super::words::{Argument, phrase, said, sentence};
use super::{Page, listed};
use crate::chat::Run;
use crate::domain::decision::{NodeView, NodesView};
use crate::domain::entry::{NodeChange, NodeStep};
use crate::domain::ids::ProjectCode;
use crate::domain::nodes::{Late, Node};
use crate::domain::people::Language;
use crate::domain::policy::{Policy, PolicyList};
use chrono::NaiveDate;

fn name_of(language: Language, policy: &Policy, key: &str) -> String {
    policy.name(PolicyList::Node, key, language).to_owned()
}

fn on(language: Language, key: &str, day: NaiveDate) -> String {
    said(language, key, vec![("date", Argument::Plain(day.to_string()))])
}

pub(super) fn all(language: Language, policy: &Policy, view: &NodesView) -> Page {
    let page =
        heading(language, Page::default(), &view.heading).plain(" · ").plain(phrase(language, "nodes-head"));
    let is_dated = |node: &&Node| !node.history.is_empty();
    let nodes = || view.phases.iter().flat_map(|(_, nodes)| nodes);
    if nodes().filter(is_dated).count() == 0 {
        return template(language, policy, page, view);
    }
    let page = view.phases.iter().fold(page, |page, (phase, nodes)| {
        let mut dated = nodes.iter().filter(is_dated).peekable();
        if dated.peek().is_none() {
            return page;
        }
        let page = page.line().bold(policy.name(PolicyList::Phase, phase, language));
        dated.fold(page, |page, node| line(language, policy, page.line(), node, view.today))
    });
    let undated = nodes().filter(|node| !is_dated(node)).count();
    let page = if undated == 0 {
        page
    } else {
        page.line().add(sentence(language, "nodes-undated", vec![("count", count(undated))]))
    };
    match &view.next {
        None => page,
        Some(key) => {
            let name = Argument::Bold(name_of(language, policy, key));
            page.line().add(sentence(language, "nodes-next", vec![("value", name)]))
        }
    }
}

/// The names of the nodes, where none has a date.
fn template(language: Language, policy: &Policy, page: Page, view: &NodesView) -> Page {
    let colon = if language == Language::Chinese { "：" } else { ": " };
    let page = view.phases.iter().fold(page, |page, (phase, nodes)| {
        let names = listed(language, nodes.iter().map(|node| name_of(language, policy, &node.key)));
        page.line().bold(policy.name(PolicyList::Phase, phase, language)).plain(format!("{colon}{names}"))
    });
    let Some(node) = view.phases.first().and_then(|(_, nodes)| nodes.first()) else { return page };
    let arguments = vec![
        ("code", Argument::Plain(view.heading.code.to_string())),
        ("node", Argument::Plain(name_of(language, policy, &node.key))),
    ];
    page.line().add(sentence(language, "nodes-none", arguments))
}

/// `下一个节点：主体封顶 计划 2023-09-30`
pub(super) fn coming(language: Language, policy: &Policy, page: Page, node: &Node, today: NaiveDate) -> Page {
    let name = Argument::Bold(name_of(language, policy, &node.key));
    let next = sentence(language, "nodes-next", vec![("value", name)]);
    page.add(next).plain(format!(" {}", standing(language, node, today)))
}

/// `! 主体封顶 计划 2023-09-30，已晚 8 天`
fn line(language: Language, policy: &Policy, page: Page, node: &Node, today: NaiveDate) -> Page {
    let (sign, name) = (sign(node, today), name_of(language, policy, &node.key));
    page.plain(format!("{sign} {name} {}", standing(language, node, today)))
}

fn sign(node: &Node, today: NaiveDate) -> char {
    match (node.done(), node.late(today)) {
        (Some(_), _) => '✓',
        (None, Some(Late::Overdue(_))) => '!',
        (None, _) if node.started().is_some() => '…',
        (None, _) => '·',
    }
}

/// What is known of a node, in a few words.
fn standing(language: Language, node: &Node, today: NaiveDate) -> String {
    let planned = node.planned().map(|planned| match node.baseline() {
        Some(first) if first != planned => {
            let arguments = vec![
                ("date", Argument::Plain(planned.to_string())),
                ("from", Argument::Plain(first.to_string())),
            ];
            said(language, "node-planned-moved", arguments)
        }
        _ => on(language, "node-planned", planned),
    });
    let late = node.late(today).map(|late| {
        let (key, days) = match late {
            Late::Done(days) => ("node-late-done", days),
            Late::Overdue(days) => ("node-late", days),
            Late::Expected(days) => ("node-late-expected", days),
        };
        said(language, key, vec![("days", Argument::Number(days))])
    });
    let parts = match node.done() {
        Some(done) => [Some(done.to_string()), planned, None, late],
        None => [
            node.started().map(|day| on(language, "node-started", day)),
            planned,
            node.forecast().map(|day| on(language, "node-forecast", day)),
            late,
        ],
    };
    let separator = if language == Language::Chinese { "，" } else { ", " };
    parts.into_iter().flatten().collect::<Vec<_>>().join(separator)
}

pub(super) fn one(language: Language, policy: &Policy, view: &NodeView) -> Page {
    let node = &view.node;
    let page = heading(language, Page::default(), &view.heading);
    let page = page.line().plain(format!("{} ", sign(node, view.today)));
    let page = page.bold(name_of(language, policy, &node.key));
    let mut page = if node.history.is_empty() {
        page.plain(" ").plain(phrase(language, "node-nothing"))
    } else {
        page.plain(format!(" {}", standing(language, node, view.today)))
    };
    let mut plan = None;
    for one in &node.history {
        let NodeChange { step, on: day } = one.change;
        let what = match (step, plan) {
            (NodeStep::Planned, Some(from)) if from != day => {
                let from = ("from", Argument::Plain(NaiveDate::to_string(&from)));
                said(language, "node-moved", vec![from, ("to", Argument::Plain(day.to_string()))])
            }
            (NodeStep::Planned, _) => on(language, "node-planned", day),
            (NodeStep::Forecast, _) => on(language, "node-forecast", day),
            (NodeStep::Started | NodeStep::Done, _) => step_name(language, step),
        };
        if step == NodeStep::Planned {
            plan = Some(day);
        }
        page = said_by(language, page.line().plain(format!("{} {what}", one.day)), &one.source);
    }
    waiting(language, policy, page, &view.waits_for)
}

/// The nodes that come before it, each with the day it is expected on.
fn waiting(language: Language, policy: &Policy, page: Page, waits_for: &[Node]) -> Page {
    if waits_for.is_empty() {
        return page;
    }
    let expected_ones = waits_for.iter().map(|node| {
        let name = name_of(language, policy, &node.key);
        let expected = match (node.forecast(), node.planned()) {
            (Some(day), _) => on(language, "node-forecast", day),
            (None, Some(day)) => on(language, "node-planned", day),
            (None, None) => return name,
        };
        match language {
            Language::Chinese => format!("{name}（{expected}）"),
            Language::English => format!("{name} ({expected})"),
        }
    });
    let names = vec![("names", Argument::Plain(listed(language, expected_ones)))];
    page.line().add(sentence(language, "node-waits-for", names))
}

fn step_name(language: Language, step: NodeStep) -> String {
    let key = match step {
        NodeStep::Planned => "node-step-planned",
        NodeStep::Forecast => "node-step-forecast",
        NodeStep::Started => "node-step-started",
        NodeStep::Done => "node-step-done",
    };
    phrase(language, key)
}

fn arguments(
    language: Language,
    policy: &Policy,
    node: &str,
    change: NodeChange,
) -> Vec<(&'static str, Argument)> {
    vec![
        ("node", Argument::Plain(name_of(language, policy, node))),
        ("step", Argument::Plain(step_name(language, change.step))),
        ("date", Argument::Plain(change.on.to_string())),
    ]
}

fn coded(
    language: Language,
    policy: &Policy,
    key: &str,
    code: &ProjectCode,
    (node, change): (&str, NodeChange),
) -> Page {
    let mut arguments = arguments(language, policy, node, change);
    arguments.push(("code", Argument::Plain(code.to_string())));
    Page::default().add(sentence(language, key, arguments))
}

pub(super) fn noted(
    language: Language,
    policy: &Policy,
    code: &ProjectCode,
    said: (&str, NodeChange),
    waits_for: &[Node],
) -> Page {
    let page = coded(language, policy, "node-noted", code, said);
    waiting(language, policy, page, waits_for)
}

pub(super) fn already(
    language: Language,
    policy: &Policy,
    code: &ProjectCode,
    said: (&str, NodeChange),
) -> Page {
    coded(language, policy, "node-already", code, said)
}

/// What an entry states of a node.
pub(super) fn fact(language: Language, policy: &Policy, node: &str, change: NodeChange) -> Vec<Run> {
    sentence(language, "fact-node", arguments(language, policy, node, change))
}
