//! What is read in texts, for those who keep the reading good.

use super::readings::{self, Prediction, RegistryFile};
use super::values::{self, Sent};
use super::{Failed, line, open};
use crate::config::Config;
use crate::domain::ids::ProjectCode;
use crate::domain::registry::Registry;
use crate::domain::time::Timestamp;
use crate::flow::Settings;
use crate::interpret::prose::{Index, Known, Lexicons};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use serde::Deserialize;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
pub(super) struct InterpretArguments {
    /// Print the numbers, shares, money, days and durations found, an object of JSON for each text.
    #[arg(long, conflicts_with_all = ["json", "registry"])]
    values: bool,
    /// Print what is read as predictions, an object of JSON for each text, in place of lines for people.
    #[arg(long)]
    json: bool,
    /// Projects with all they are called, as JSON, in the place of the stored registry.
    #[arg(long, value_name = "FILE")]
    registry: Option<PathBuf>,
    /// The day on which texts were sent that do not say it themselves; the present one if left out.
    #[arg(long, value_name = "DATE")]
    today: Option<NaiveDate>,
    /// A text a line, or objects of JSON with `text`, and `id`, `today` and `chat_project` if they have them;
    /// standard input if left out.
    file: Option<PathBuf>,
}

/// A line of the input.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Line {
    id: Option<String>,
    #[serde(alias = "input")]
    text: String,
    /// A day, or a day and a time.
    #[serde(alias = "reference")]
    today: Option<String>,
    chat_project: Option<String>,
}

/// When a text without a time was sent.
const NOON: u32 = 12;

/// Reads every line and prints what was found in it. `present` is the present day, `now` the moment of the registry.
pub(super) async fn interpret(
    arguments: &InterpretArguments,
    config: &Config,
    present: NaiveDate,
    now: Timestamp,
) -> Result<(), Failed> {
    let today = arguments.today.unwrap_or(present);
    let lines: Box<dyn BufRead> = match &arguments.file {
        Some(file) => {
            let opened = File::open(file).map_err(|fault| Failed::File(file.clone(), fault))?;
            Box::new(BufReader::new(opened))
        }
        None => Box::new(io::stdin().lock()),
    };
    if arguments.values {
        return print_values(lines, today);
    }
    let mut settings = config.settings.clone();
    let (known, registry) = match &arguments.registry {
        Some(file) => (listed(file)?, Registry::default()),
        None => stored(config, &mut settings, now).await?,
    };
    let unbuilt = |fault| Failed::Plain(format!("the words cannot be looked for: {fault}"));
    let index = Index::of(&known).map_err(unbuilt)?;
    print_readings(lines, today, arguments, (&index, &settings.lexicons), &registry)
}

/// The projects of a registry file.
fn listed(file: &Path) -> Result<Vec<Known>, Failed> {
    let text = std::fs::read_to_string(file).map_err(|fault| Failed::File(file.to_owned(), fault))?;
    let told = |fault: String| Failed::Plain(format!("{}: {fault}", file.display()));
    let registry: RegistryFile = serde_json::from_str(&text).map_err(|fault| told(fault.to_string()))?;
    registry.known().map_err(told)
}

/// The projects of the registry, in the order of their codes; the words that were added in chat go into the settings.
async fn stored(
    config: &Config,
    settings: &mut Settings,
    now: Timestamp,
) -> Result<(Vec<Known>, Registry), Failed> {
    let store = open(config).await?;
    let mut turn = store.begin().await?;
    let registry = turn.registry(now).await?.registry;
    turn.roll_back().await?;
    settings.read_with(registry.words());
    let mut projects: Vec<_> = registry.projects().collect();
    projects.sort_by(|one, other| one.code.cmp(&other.code));
    let known = projects.into_iter().map(|project| Known::of(project, &settings.policy)).collect();
    Ok((known, registry))
}

fn print_values(lines: impl BufRead, today: NaiveDate) -> Result<(), Failed> {
    for_each(lines, today, |id, said, sent| {
        line(&serde_json::json!({ "id": id, "values": values::of(&said.text, sent) }).to_string())
    })
}

fn print_readings(
    lines: impl BufRead,
    today: NaiveDate,
    arguments: &InterpretArguments,
    (index, lexicons): (&Index, &Lexicons),
    registry: &Registry,
) -> Result<(), Failed> {
    for_each(lines, today, |id, said, sent| {
        let message = readings::Line {
            id,
            text: said.text,
            today: sent.day,
            hour: sent.clock.map_or(NOON, |clock| clock.hour()),
            chat: said.chat_project.as_deref().and_then(ProjectCode::parse),
        };
        let project = message.chat.as_ref().and_then(|code| registry.project_coded(code));
        let form = project.map_or(&[][..], |project| registry.form_of(project.team));
        let reading = message.read(form, index, lexicons);
        if arguments.json {
            let told = serde_json::to_string(&Prediction::of(&message, &reading));
            return line(&told.map_err(|fault| Failed::Plain(fault.to_string()))?);
        }
        line(&format!("{} {}", message.id, message.text))?;
        line(readings::shown(&message.text, &reading).trim_end())
    })
}

/// Every line that says something, with its id or number and when it was sent.
fn for_each(
    lines: impl BufRead,
    today: NaiveDate,
    mut told: impl FnMut(String, Line, Sent) -> Result<(), Failed>,
) -> Result<(), Failed> {
    for (number, read) in (1..).zip(lines.lines()) {
        let read = read?;
        if read.trim().is_empty() {
            continue;
        }
        let mut said = parsed(&read, number)?;
        let sent = match &said.today {
            Some(said) => {
                sent(said).ok_or_else(|| Failed::Plain(format!("line {number}: {said} is no day")))?
            }
            None => Sent { day: today, clock: None },
        };
        let id = said.id.take().unwrap_or_else(|| number.to_string());
        told(id, said, sent)?;
    }
    Ok(())
}

/// A line that begins like an object of JSON is one; any other is a text.
fn parsed(read: &str, number: usize) -> Result<Line, Failed> {
    if read.trim_start().starts_with('{') {
        serde_json::from_str(read).map_err(|fault| Failed::Plain(format!("line {number}: {fault}")))
    } else {
        Ok(Line { text: read.to_owned(), ..Line::default() })
    }
}

/// `2023-03-08`, `2023-03-08T14:30:00`
fn sent(said: &str) -> Option<Sent> {
    if let Ok(moment) = said.parse::<NaiveDateTime>() {
        return Some(Sent { day: moment.date(), clock: Some(moment.time()) });
    }
    let day = said.parse::<NaiveDate>().ok()?;
    Some(Sent { day, clock: None::<NaiveTime> })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_text_or_an_object() {
        let line = parsed(r#"{"id": "a", "input": "65%", "reference": "2023-03-08T14:30:00"}"#, 1).unwrap();
        assert_eq!((line.id.as_deref(), line.text.as_str()), (Some("a"), "65%"));
        let moment = sent(&line.today.unwrap()).unwrap();
        assert_eq!(moment.day.to_string(), "2023-03-08");
        assert_eq!(moment.clock.map(|clock| clock.to_string()).as_deref(), Some("14:30:00"));

        let line = parsed("浇完 {三层} 65%", 2).unwrap();
        assert_eq!((line.id, line.text.as_str(), line.today), (None, "浇完 {三层} 65%", None));
        assert!(parsed("{65%", 3).is_err_and(|fault| fault.to_string().starts_with("line 3: ")));
        assert_eq!(sent("2023-03-08").map(|sent| sent.clock), Some(None));
        assert!(sent("8 March").is_none());
    }
}
