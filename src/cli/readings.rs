//! What `daybook interpret` reads and prints: messages and a registry as JSON, readings for people and as predictions
//! that can be scored.

use crate::domain::form::FormLine;
use crate::domain::ids::ProjectCode;
use crate::domain::lexicon::{Level, Severity};
use crate::domain::promise::SaidMaker;
use crate::interpret::normal::Normal;
use crate::interpret::prose::{
    About, Answer, Corrects, Day, Index, Item, Known, KnownNode, Lexicons, Message, Reading, Step, Sum,
    Sureness, Told, read,
};
use crate::interpret::scan::{Found, Value, scan};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt::Write as _;

/// A registry file: projects with all they are called.
#[derive(Debug, Deserialize)]
pub(super) struct RegistryFile {
    projects: Vec<Listed>,
}

#[derive(Debug, Deserialize)]
struct Listed {
    code: String,
    name_zh: String,
    name_en: String,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    pinyin_initials: Vec<String>,
    #[serde(default)]
    nodes: Vec<ListedNode>,
}

#[derive(Debug, Deserialize)]
struct ListedNode {
    name: String,
    #[serde(default)]
    en: String,
    #[serde(default)]
    aliases: Vec<String>,
}

impl RegistryFile {
    /// Its projects; the first code that is none is told.
    pub(super) fn known(self) -> Result<Vec<Known>, String> {
        let node = |node: ListedNode| KnownNode {
            key: node.name.clone(),
            words: [node.name, node.en]
                .into_iter()
                .chain(node.aliases)
                .filter(|word| !word.is_empty())
                .collect(),
        };
        let known = |one: Listed| {
            let code = ProjectCode::parse(&one.code).ok_or_else(|| format!("`{}` is no code", one.code))?;
            let names = [one.name_zh, one.name_en].into_iter().chain(one.aliases);
            Ok(Known {
                code,
                names: names.filter(|name| !name.is_empty()).collect(),
                initials: one.pinyin_initials,
                nodes: one.nodes.into_iter().map(node).collect(),
            })
        };
        self.projects.into_iter().map(known).collect()
    }
}

/// A message to be read: what was said, and the little that is known around it.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) id: String,
    pub(super) text: String,
    pub(super) today: NaiveDate,
    pub(super) hour: u32,
    pub(super) chat: Option<ProjectCode>,
}

impl Line {
    pub(super) fn read(&self, form: &[FormLine], index: &Index, lexicons: &Lexicons) -> Reading {
        read(&Message {
            text: &self.text,
            today: self.today,
            hour: self.hour,
            own: &[],
            chat: self.chat.as_ref(),
            named: None,
            form,
            last: None,
            index,
            lexicons,
        })
    }

    fn names_another_day(&self) -> bool {
        let another = |found: &Found| match &found.value {
            Value::Date(day) => day.past != self.today && day.coming != self.today,
            _ => false,
        };
        scan(&Normal::of(&self.text), self.today).iter().any(another)
    }
}

/// A reading as a prediction.
#[derive(Debug, Serialize)]
pub(super) struct Prediction<'a> {
    id: &'a str,
    items: Vec<Predicted>,
}

#[derive(Debug, Default, Serialize)]
struct Predicted {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    project: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    percent: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount_yuan: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount_scope: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    node: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    node_state: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    severity: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    needs_level: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issue_state: Option<&'static str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    correction: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ask: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    options: Vec<String>,
}

impl<'a> Prediction<'a> {
    pub(super) fn of(line: &'a Line, reading: &Reading) -> Self {
        let mut items: Vec<_> = reading.items.iter().filter_map(|item| predicted(line, item)).collect();
        // Beside another day, that a report is of today is not said of every figure.
        let of_today = |one: &Predicted| one.kind == "progress" && one.date == Some(line.today);
        if items.iter().any(of_today) && line.names_another_day() {
            items.iter_mut().filter(|one| of_today(one)).for_each(|one| one.date = None);
        }
        items.extend(reading.question.as_ref().map(|question| Predicted {
            kind: "ambiguous",
            ask: Some(asked(question.about)),
            options: question.candidates.iter().map(ToString::to_string).collect(),
            note: Some(line.text.clone()),
            ..Predicted::default()
        }));
        if !reading.promises.is_empty() {
            items.push(Predicted { kind: "ambiguous", ask: Some("promise"), ..Predicted::default() });
        }
        Self { id: &line.id, items }
    }
}

/// By which people sum up the year so far.
const THIS_YEAR: [&str; 8] = ["今年", "开年", "年初", "年内", "year", "Year", "YTD", "since Jan"];

/// `None` for what predictions have no kind for.
fn predicted(line: &Line, item: &Item) -> Option<Predicted> {
    let said = match item.day {
        Day::Said(day) => Some(day),
        Day::Implied(_) | Day::Open => None,
    };
    let mut told = Predicted {
        project: item.project.as_ref().map(ToString::to_string),
        date: said,
        note: Some(line.text.clone()),
        rule: Some(item.rule),
        correction: item.corrects == Corrects::Own,
        ..Predicted::default()
    };
    match &item.told {
        Told::Progress { percent } => {
            told.kind = "progress";
            told.percent = percent.map(|percent| f64::from(percent.hundredths()) / 100.0);
        }
        Told::Part { percent } => {
            told.kind = "progress";
            told.percent = Some(f64::from(percent.hundredths()) / 100.0);
        }
        Told::Unchanged | Told::Resumed => told.kind = "progress",
        Told::Investment { amount, sum } => {
            told.kind = "investment";
            told.amount_yuan = Some(amount.yuan());
            told.amount_scope = sum.and_then(|sum| match sum {
                Sum::ToDate => Some("cumulative"),
                // January and February together are a period; what has come together this year is neither.
                Sum::Year if THIS_YEAR.iter().any(|word| line.text.contains(word)) => None,
                Sum::Year | Sum::Period | Sum::Stretch => Some("period"),
            });
        }
        Told::Unmeasured { .. } => told.kind = "investment",
        Told::Node { node, step } => {
            told.kind = "node";
            told.node = Some(node.clone());
            told.node_state = match step {
                Step::Done => Some("done"),
                Step::Begun => Some("started"),
                Step::Delayed => Some("delayed"),
                Step::Expected | Step::Ahead => None,
            };
        }
        Told::Issue(trouble) => {
            told.kind = "issue";
            told.severity = trouble.severity.map(Severity::key);
            told.needs_level = trouble.level.map(Level::key);
            told.body.clone_from(&trouble.body);
            told.date = None;
        }
        Told::Answer(Answer::Settled) => {
            told.kind = "issue";
            told.issue_state = Some("resolved");
            told.date = None;
        }
        Told::Visit => {
            told.kind = "visit";
            told.date = match item.day {
                Day::Said(day) | Day::Implied(day) => Some(day),
                Day::Open => None,
            };
        }
        Told::Question(_) | Told::Withdrawal => told.kind = "question",
        Told::Promise { .. }
        | Told::Answer(
            Answer::SignedFor | Answer::NotOurs | Answer::MoreTime | Answer::Again | Answer::Remark,
        ) => return None,
    }
    Some(told)
}

const fn asked(about: About) -> &'static str {
    match about {
        About::Project => "project",
        About::Unit => "amount",
        About::Percent => "percent",
        About::Detail => "detail",
    }
}

/// A reading for people: a line for each fact with its rule and its words, then the question.
pub(super) fn shown(text: &str, reading: &Reading) -> String {
    let mut shown = String::new();
    for item in &reading.items {
        shown.push_str(&shown_item(text, item));
    }
    if let Some(question) = &reading.question {
        let candidates: Vec<_> = question.candidates.iter().map(ProjectCode::as_str).collect();
        let _ = writeln!(shown, "  ? {} [{}]", asked(question.about), candidates.join(" "));
        for item in &question.would_be {
            let _ = write!(shown, "  {}", shown_item(text, item));
        }
    }
    for promise in &reading.promises {
        let who = match &promise.maker {
            SaidMaker::Body(body) => body,
            SaidMaker::Name(name) => name,
            SaidMaker::Speaker => "the sender",
        };
        let words = text.get(promise.span.start..promise.span.end).unwrap_or_default();
        let _ = writeln!(shown, "  ? promise of {who} by {} to {}: {words}", promise.due, promise.project);
    }
    if shown.is_empty() { "  (nothing)\n".to_owned() } else { shown }
}

fn shown_item(text: &str, item: &Item) -> String {
    let project = item.project.as_ref().map_or("-", ProjectCode::as_str);
    let day = match item.day {
        Day::Said(day) => format!(" on {day}"),
        Day::Implied(_) | Day::Open => String::new(),
    };
    let likely = match item.sureness {
        Sureness::Certain => "",
        Sureness::Context => ", from what is around it",
        Sureness::Likely => ", likely",
    };
    let correction = if item.corrects == Corrects::Own { " (correction)" } else { "" };
    let words = text.get(item.span.start..item.span.end).unwrap_or_default().replace('\n', " / ");
    format!(
        "  {project} {}{day}{correction} [{}{likely}] {}..{} {words}\n",
        said(&item.told),
        item.rule,
        item.span.start,
        item.span.end
    )
}

fn said(told: &Told) -> String {
    match told {
        Told::Progress { percent: Some(percent) } => format!("progress {percent}"),
        Told::Part { percent } => format!("progress of a part {percent}"),
        Told::Progress { percent: None } => "progress in words".to_owned(),
        Told::Unmeasured { .. } => "investment in no said unit".to_owned(),
        Told::Unchanged => "no change".to_owned(),
        Told::Resumed => "resumed".to_owned(),
        Told::Investment { amount, sum } => {
            let sum = match sum {
                Some(Sum::Period) => "this month",
                Some(Sum::Stretch) => "a time that is no month",
                Some(Sum::Year) => "this year",
                Some(Sum::ToDate) => "to date",
                None => "of no said time",
            };
            format!("investment {amount} {sum}")
        }
        Told::Node { node, step } => {
            let step = match step {
                Step::Done => "done",
                Step::Begun => "begun",
                Step::Delayed => "put off",
                Step::Expected => "expected",
                Step::Ahead => "still ahead",
            };
            format!("{node} {step}")
        }
        Told::Issue(trouble) => {
            let mut words = "issue".to_owned();
            let parts = [
                trouble.category.as_deref(),
                trouble.severity.map(Severity::key),
                trouble.level.map(Level::key),
                trouble.body.as_deref(),
            ];
            for part in parts.into_iter().flatten() {
                let _ = write!(words, ", {part}");
            }
            words
        }
        Told::Visit => "visit".to_owned(),
        Told::Answer(Answer::SignedFor) => "signed for".to_owned(),
        Told::Answer(Answer::Settled) => "settled".to_owned(),
        Told::Answer(Answer::NotOurs) => "not ours".to_owned(),
        Told::Answer(Answer::MoreTime) => "more time".to_owned(),
        Told::Promise { .. } => "promise".to_owned(),
        Told::Answer(Answer::Again) => "again".to_owned(),
        Told::Answer(Answer::Remark) => "remark".to_owned(),
        Told::Withdrawal => "withdrawal".to_owned(),
        Told::Question(_) => "question".to_owned(),
    }
}

#[cfg(test)]
mod tests;
