//! From what is to be said to the words it is said in, in Chinese and English. Pure; the words themselves stand
//! in `config/locales`.

mod asks;
mod bodies;
mod calendar;
mod course;
mod digest;
mod form;
mod investment;
mod issue_views;
mod issues;
mod lists;
mod nodes;
mod notices;
mod page;
mod people;
mod promises;
mod saying;
mod schedules;
mod table;
mod told;
mod unanswered;
mod vocabulary;
mod words;

pub use asks::{asks, unreachable};
pub use calendar::silence;
pub use digest::{Extent, alarm, digest, not_kept};
pub use issues::{issue_card, issue_news, issue_withdrawn, step_words};
pub use page::{issue_page, unsaid};
pub use saying::saying;

use crate::chat::{Button, MenuCommand, Outgoing, Run, Sign, Style};
use crate::domain::decision::Answer;
use crate::domain::intent::{Action, Command};
use crate::domain::people::{Language, Role, Team};
use crate::domain::policy::Policy;
use crate::domain::registry::Registry;
use chrono::{Datelike, NaiveDate};
use serde::Deserialize;
use words::{Argument, phrase, said, sentence};

/// How Daybook speaks in one place.
#[derive(Clone, Copy, Debug)]
pub struct Voice {
    pub language: Language,
    pub acknowledge: Acknowledge,
}

/// What names stand for.
#[derive(Clone, Copy, Debug)]
pub struct Books<'a> {
    pub registry: &'a Registry,
    pub policy: &'a Policy,
}

/// How a report is acknowledged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Acknowledge {
    /// By a sign on the message.
    Reaction,
    /// By a short text, where signs are not wanted or not allowed.
    Text,
}

/// What somebody who pressed a button is told for a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PressAnswer {
    Done,
    Already,
    NotForYou,
}

/// Makes the data of a button.
pub type Seal<'a> = dyn Fn(Action, i64) -> String + 'a;

/// A message that is being put together, line by line.
#[derive(Debug, Default)]
struct Page {
    spans: Vec<Run>,
}

impl Page {
    fn add(mut self, mut runs: Vec<Run>) -> Self {
        self.spans.append(&mut runs);
        self
    }

    fn plain(self, text: impl Into<String>) -> Self {
        self.add(vec![Run { text: text.into(), style: Style::Plain }])
    }

    fn bold(self, text: impl Into<String>) -> Self {
        self.add(vec![Run { text: text.into(), style: Style::Bold }])
    }

    fn quoted(self, text: impl Into<String>) -> Self {
        self.add(vec![Run { text: text.into(), style: Style::Quoted }])
    }

    /// What stands between two sentences.
    fn gap(self, language: Language) -> Self {
        match language {
            Language::Chinese => self,
            Language::English => self.plain(" "),
        }
    }

    /// The next line, if anything stands before it.
    fn line(self) -> Self {
        if self.spans.is_empty() { self } else { self.plain("\n") }
    }

    fn text(self, replies_to: Option<&str>) -> Outgoing {
        self.with_buttons(Vec::new(), replies_to)
    }

    fn with_buttons(self, buttons: Vec<Vec<Button>>, replies_to: Option<&str>) -> Outgoing {
        let mut spans: Vec<Run> = Vec::new();
        for run in self.spans {
            match spans.last_mut() {
                Some(last) if last.style == run.style => last.text.push_str(&run.text),
                _ => spans.push(run),
            }
        }
        Outgoing::Text { spans, buttons, replies_to: replies_to.map(str::to_owned) }
    }
}

fn one_line(voice: Voice, key: &str) -> Outgoing {
    Page::default().plain(phrase(voice.language, key)).text(None)
}

/// Said in a group the bot was added to.
pub fn how_to_bind(voice: Voice) -> Outgoing {
    one_line(voice, "how-to-bind")
}

/// Said once to somebody who sends more than can be answered.
pub fn too_fast(voice: Voice) -> Outgoing {
    one_line(voice, "too-fast")
}

/// ✍ (or 🤔) on the message, or the same in words.
pub fn recorded(voice: Voice, answer: &Answer, message: &str) -> Outgoing {
    match (voice.acknowledge, answer) {
        (Acknowledge::Text, Answer::Recorded { code, percent: Some(percent) }) => {
            let arguments = vec![
                ("code", Argument::Plain(code.to_string())),
                ("percent", Argument::Plain(percent.to_string())),
            ];
            Page::default().add(sentence(voice.language, "recorded-percent", arguments)).text(Some(message))
        }
        (Acknowledge::Text, Answer::Recorded { code, percent: None }) => {
            let arguments = vec![("code", Argument::Plain(code.to_string()))];
            Page::default().add(sentence(voice.language, "recorded", arguments)).text(Some(message))
        }
        (Acknowledge::Text, Answer::Unplaced) => {
            Page::default().plain(phrase(voice.language, "needs-answer")).text(Some(message))
        }
        (Acknowledge::Reaction, Answer::Unplaced) => {
            Outgoing::Sign { message: message.to_owned(), sign: Sign::NeedsAnswer }
        }
        _ => Outgoing::Sign { message: message.to_owned(), sign: Sign::Recorded },
    }
}

/// A sign where signs are forbidden.
pub fn sign_in_words(voice: Voice, sign: Sign, replies_to: Option<&str>) -> Outgoing {
    let text = match sign {
        Sign::Received => phrase(voice.language, "received"),
        // What was recorded stands in the message this answers.
        Sign::Recorded => "✍".to_owned(),
        Sign::NeedsAnswer => phrase(voice.language, "needs-answer"),
    };
    Page::default().plain(text).text(replies_to)
}

/// Where files are not allowed, instead of them.
pub fn no_files(voice: Voice, replies_to: Option<&str>) -> Outgoing {
    Page::default().plain(phrase(voice.language, "no-files")).text(replies_to)
}

pub fn press(voice: Voice, query: &str, answer: PressAnswer) -> Outgoing {
    let key = match answer {
        PressAnswer::Done => "press-done",
        PressAnswer::Already => "press-already",
        PressAnswer::NotForYou => "press-not-for-you",
    };
    Outgoing::PressAnswer { query: query.to_owned(), text: phrase(voice.language, key) }
}

/// The answer in place of the question, whose buttons go.
pub fn instead_of(question: &str, body: Outgoing) -> Outgoing {
    match body {
        Outgoing::Text { spans, buttons, .. } => {
            Outgoing::Edit { message: question.to_owned(), spans, buttons }
        }
        other => other,
    }
}

/// A text of which nobody knows whether it arrived, marked as a repeat.
pub fn said_again(voice: Voice, body: Outgoing) -> Outgoing {
    let note = Run { text: format!("{}\n", phrase(voice.language, "said-again")), style: Style::Plain };
    let noted = |spans: Vec<Run>| std::iter::once(note).chain(spans).collect();
    match body {
        Outgoing::Text { spans, buttons, replies_to } => {
            Outgoing::Text { spans: noted(spans), buttons, replies_to }
        }
        Outgoing::Files { spans, files, replies_to } => {
            Outgoing::Files { spans: noted(spans), files, replies_to }
        }
        Outgoing::Sign { .. }
        | Outgoing::Edit { .. }
        | Outgoing::PressAnswer { .. }
        | Outgoing::Menu { .. }
        | Outgoing::Leave => body,
    }
}

/// The command menu, in the order of the help. A word that does two things stands there once.
pub fn menu(language: Language, commands: &[Command]) -> Vec<MenuCommand> {
    commands
        .iter()
        .enumerate()
        .filter(|(index, command)| commands[..*index].iter().all(|before| before.word() != command.word()))
        .map(|(_, command)| MenuCommand {
            word: command.word().to_owned(),
            description: phrase(language, &format!("menu-{}", key_of(*command))),
        })
        .collect()
}

fn usage(language: Language, command: Command) -> String {
    phrase(language, &format!("usage-{}", key_of(command)))
}

/// What the sentences about a command are called by. Those that only show what another one changes share its word.
const fn key_of(command: Command) -> &'static str {
    match command {
        Command::ShowIssue => "showissue",
        Command::ShowPromise => "showpromise",
        Command::ShowStage => "showstage",
        Command::ShowGate => "showgate",
        Command::ShowNode => "shownode",
        Command::ShowInvest => "showinvest",
        Command::ShowTemplate => "showtemplate",
        Command::ShowBody => "showbody",
        Command::PlanNode => "plannode",
        Command::ShowSchedule => "showschedule",
        command => command.word(),
    }
}

fn role_name(language: Language, role: Role) -> String {
    phrase(language, &format!("role-{}", role.key()))
}

fn team_name(language: Language, team: Option<&Team>) -> String {
    team.map(|team| team.name(language).to_owned()).unwrap_or_default()
}

fn listed(language: Language, names: impl Iterator<Item = String>) -> String {
    let separator = match language {
        Language::Chinese => "、",
        Language::English => ", ",
    };
    names.collect::<Vec<_>>().join(separator)
}

fn date(language: Language, day: NaiveDate) -> String {
    let arguments =
        vec![("month", Argument::Number(day.month().into())), ("day", Argument::Number(day.day().into()))];
    said(language, "date", arguments)
}

#[cfg(test)]
mod tests;
