//! Every form of `tests/reading/forms.toml` with the key nodes and the names of the registry: what samples cannot all say.

use super::{kept, told};
use crate::cli::readings::RegistryFile;
use crate::config::Config;
use crate::domain::ids::ProjectCode;
use crate::interpret::prose::{Index, Lexicons};
use serde::Deserialize;
use serde_json::{Value as Json, json};
use std::sync::Arc;

/// The day on which everything is sent: a Wednesday.
const TODAY: &str = "2023-06-14";

/// Of so many nodes and names one is tried with each form, and another with the next.
const ONE_OF: usize = 3;

#[derive(Deserialize)]
struct Forms {
    nodes: Nodes,
    zh: Language,
    en: Language,
}

/// Which words are events, and which are works that are drawn out.
#[derive(Deserialize)]
struct Nodes {
    events: Vec<String>,
    works: Vec<String>,
    not_said: Vec<String>,
}

#[derive(Deserialize)]
struct Language {
    planned: Group,
    delayed: Group,
    delayed_without_day: Group,
    done: Group,
    done_without_day: Group,
    begun: Group,
    not_done: Group,
    share: Group,
    no_share: Group,
    month: Group,
    total: Group,
    no_money: Group,
}

/// Forms for all nodes, and for those of one kind.
#[derive(Deserialize)]
struct Group {
    #[serde(default)]
    all: Vec<String>,
    #[serde(default)]
    events: Vec<String>,
    #[serde(default)]
    works: Vec<String>,
}

struct Desk {
    index: Index,
    lexicons: Arc<Lexicons>,
    registry: Json,
    forms: Forms,
    faults: Vec<String>,
}

impl Desk {
    fn open() -> Self {
        let registry = kept("fifth-registry.json");
        let known = serde_json::from_str::<RegistryFile>(&registry).unwrap().known().unwrap();
        Self {
            index: Index::of(&known).unwrap(),
            lexicons: Config::from_toml("").unwrap().settings.lexicons,
            registry: serde_json::from_str(&registry).unwrap(),
            forms: toml::from_str(&kept("forms.toml")).unwrap(),
            faults: Vec::new(),
        }
    }

    /// Notes a text whose items are not as they should be.
    fn expect(&mut self, text: &str, chat: Option<&str>, holds: impl Fn(&[Json]) -> bool) {
        let items = told(text, TODAY, chat.and_then(ProjectCode::parse), &self.index, &self.lexicons);
        if !holds(&items) {
            self.faults.push(format!("{text}: {}", Json::from(items)));
        }
    }

    fn holds(self) {
        assert!(self.faults.is_empty(), "{} faults\n{}", self.faults.len(), self.faults.join("\n"));
    }
}

/// A word for a key node of a project.
struct Word {
    project: String,
    node: String,
    said: String,
    is_chinese: bool,
}

fn is_chinese(text: &str) -> bool {
    text.contains(|one: char| ('\u{4e00}'..='\u{9fff}').contains(&one))
}

/// Each word for a node once, with the first project that has it.
fn words(registry: &Json, nodes: &Nodes) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for project in registry["projects"].as_array().unwrap() {
        for node in project["nodes"].as_array().unwrap() {
            let aliases = node["aliases"].as_array().unwrap().iter();
            for said in [&node["name"], &node["en"]].into_iter().chain(aliases) {
                let said = said.as_str().unwrap();
                let name = node["name"].as_str().unwrap();
                let is_chinese = is_chinese(said);
                let listed = nodes.events.iter().chain(&nodes.works).any(|one| one == said);
                let known = words.iter().any(|one| one.said.eq_ignore_ascii_case(said) && one.node == name);
                if known || nodes.not_said.iter().any(|one| one == said) || is_chinese && !listed {
                    continue;
                }
                words.push(Word {
                    project: project["code"].as_str().unwrap().to_owned(),
                    node: name.to_owned(),
                    said: said.to_owned(),
                    is_chinese,
                });
            }
        }
    }
    words
}

/// The forms of a group for a word.
fn forms<'g>(group: &'g Group, nodes: &Nodes, word: &Word) -> Vec<&'g String> {
    let is_event = word.is_chinese && nodes.events.contains(&word.said);
    let own = if is_event { &group.events } else { &group.works };
    group.all.iter().chain(own).collect()
}

type Days = [(&'static str, &'static str)];

const COMING: &Days = &[
    ("7月20号", "2023-07-20"),
    ("下周五", "2023-06-23"),
    ("月底", "2023-06-30"),
    ("7月5日", "2023-07-05"),
    ("后天", "2023-06-16"),
];
const LATER: &Days = &[("7月20号", "2023-07-20"), ("下周五", "2023-06-23"), ("7月5日", "2023-07-05")];
const PAST: &Days =
    &[("昨天", "2023-06-13"), ("上周五", "2023-06-09"), ("6月9号", "2023-06-09"), ("今天", "2023-06-14")];
const COMING_EN: &Days = &[
    ("20 July", "2023-07-20"),
    ("July 20", "2023-07-20"),
    ("Friday", "2023-06-16"),
    ("end of June", "2023-06-30"),
    ("the 28th", "2023-06-28"),
    ("5 July", "2023-07-05"),
];
const LATER_EN: &Days = &[
    ("20 July", "2023-07-20"),
    ("July 20", "2023-07-20"),
    ("the 28th", "2023-06-28"),
    ("5 July", "2023-07-05"),
];
const PAST_EN: &Days = &[
    ("yesterday", "2023-06-13"),
    ("last Friday", "2023-06-09"),
    ("on 9 June", "2023-06-09"),
    ("on Monday", "2023-06-12"),
    ("on 9 May", "2023-05-09"),
    ("today", "2023-06-14"),
    ("this morning", "2023-06-14"),
];

#[test]
fn key_nodes_are_read_in_every_form() {
    let mut desk = Desk::open();
    let words = words(&desk.registry, &desk.forms.nodes);
    let mut cases: Vec<(String, String, Json)> = Vec::new();
    for (number, word) in words.iter().enumerate() {
        let Forms { nodes, zh, en } = &desk.forms;
        let (of, days): (_, [&Days; 3]) =
            if word.is_chinese { (zh, [COMING, LATER, PAST]) } else { (en, [COMING_EN, LATER_EN, PAST_EN]) };
        let undated: &Days = &[("", "")];
        let groups = [
            (&of.planned, Json::Null, days[0]),
            (&of.delayed, json!("delayed"), days[1]),
            (&of.delayed_without_day, json!("delayed"), undated),
            (&of.done, json!("done"), days[2]),
            (&of.done_without_day, json!("done"), undated),
            (&of.begun, json!("started"), days[2]),
        ];
        for (group, state, days) in groups {
            for (at, form) in forms(group, nodes, word).into_iter().enumerate() {
                if (at + number) % ONE_OF != 0 {
                    continue;
                }
                let (day, date) = days[(at / ONE_OF + number) % days.len()];
                let text = form.replace("{node}", &word.said).replace("{day}", day);
                let date = if date.is_empty() { Json::Null } else { json!(date) };
                let node = json!({"node": word.node, "node_state": state, "date": date});
                cases.push((text, word.project.clone(), node));
            }
        }
    }
    for (text, project, node) in cases {
        desk.expect(&text, Some(&project), |items| {
            let told = |item: &Json| ["node", "node_state", "date"].iter().all(|key| item[key] == node[key]);
            items.iter().any(told) && items.iter().all(|item| item["kind"] == "node")
        });
    }
    desk.holds();
}

#[test]
fn nothing_is_done_that_is_asked_hoped_or_only_named() {
    let mut desk = Desk::open();
    let words = words(&desk.registry, &desk.forms.nodes);
    for (number, word) in words.iter().enumerate() {
        let group = if word.is_chinese { &desk.forms.zh.not_done } else { &desk.forms.en.not_done };
        let own: Vec<String> = group
            .all
            .iter()
            .skip(number % ONE_OF)
            .step_by(ONE_OF)
            .map(|form| form.replace("{node}", &word.said))
            .collect();
        for text in own {
            desk.expect(&text, Some(&word.project), |items| {
                items.iter().all(|item| item["node_state"] != "done" && item["percent"].is_null())
            });
        }
    }
    desk.holds();
}

#[test]
fn figures_are_read_in_every_form_behind_every_name() {
    let mut desk = Desk::open();
    let projects = desk.registry["projects"].as_array().unwrap().clone();
    for (number, project) in projects.iter().enumerate() {
        let code = project["code"].as_str().unwrap();
        let aliases: Vec<&str> =
            project["aliases"].as_array().unwrap().iter().filter_map(Json::as_str).collect();
        let mut names = vec![project["name_zh"].as_str().unwrap(), project["name_en"].as_str().unwrap()];
        names.extend(aliases.iter().find(|one| is_chinese(one)));
        names.extend(aliases.iter().find(|one| !is_chinese(one)));
        for name in names {
            let of = if is_chinese(name) { &desk.forms.zh } else { &desk.forms.en };
            let amounts: [(&str, i64); 4] = if is_chinese(name) {
                [
                    ("1200万", 12_000_000),
                    ("3.5亿", 350_000_000),
                    ("4,320万", 43_200_000),
                    ("伍佰贰拾万", 5_200_000),
                ]
            } else {
                [
                    ("RMB 12 million", 12_000_000),
                    ("350 million yuan", 350_000_000),
                    ("8.6m yuan", 8_600_000),
                    ("RMB 43.2m", 43_200_000),
                ]
            };
            let groups = [
                (&of.share, json!({"percent": 67.0})),
                (&of.month, json!({"amount_scope": "period"})),
                (&of.total, json!({"amount_scope": "cumulative"})),
                (&of.no_share, Json::Null),
                (&of.no_money, Json::Null),
            ];
            let mut cases: Vec<(String, Json)> = Vec::new();
            for (group, fact) in groups {
                for (at, form) in group.all.iter().enumerate().filter(|(at, _)| (at + number) % ONE_OF == 0) {
                    let (amount, yuan) = amounts[(at / ONE_OF) % amounts.len()];
                    let text = form.replace("{name}", name).replace("{amount}", amount);
                    let text = text
                        .replace("{share}", "67")
                        .replace("{before}", "61")
                        .replace("{numeral}", "六十七");
                    let mut fact = fact.clone();
                    if !fact["amount_scope"].is_null() {
                        fact["amount_yuan"] = json!(yuan);
                    }
                    cases.push((text, fact));
                }
            }
            for (text, fact) in cases {
                desk.expect(&text, None, |items| {
                    let figures = || {
                        items.iter().filter(|one| !one["percent"].is_null() || !one["amount_yuan"].is_null())
                    };
                    let is_it = |item: &Json| {
                        item["project"] == code
                            && ["percent", "amount_yuan", "amount_scope"]
                                .iter()
                                .all(|key| item[key] == fact[key])
                    };
                    figures().count() == usize::from(!fact.is_null()) && figures().all(is_it)
                });
            }
        }
    }
    desk.holds();
}
