//! What is read in texts, for those who keep the reading good.

use super::values::{self, Sent};
use super::{Failed, line};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::Deserialize;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(super) struct InterpretArguments {
    /// Print the numbers, shares, money, days and durations found, an object of JSON for each text.
    #[arg(long, required = true)]
    values: bool,
    /// The day on which texts were sent that do not say it themselves; the present one if left out.
    #[arg(long, value_name = "DATE")]
    today: Option<NaiveDate>,
    /// A text a line, or objects of JSON with `text`, and `id` and `today` if they have them; standard input if left out.
    file: Option<PathBuf>,
}

/// A line of the input.
#[derive(Debug, Deserialize)]
struct Line {
    #[serde(default)]
    id: Option<String>,
    #[serde(alias = "input")]
    text: String,
    /// A day, or a day and a time.
    #[serde(default, alias = "reference")]
    today: Option<String>,
}

/// Reads every line and prints what was found in it. `present` is the present day.
pub(super) fn interpret(arguments: &InterpretArguments, present: NaiveDate) -> Result<(), Failed> {
    let today = arguments.today.unwrap_or(present);
    match &arguments.file {
        Some(file) => {
            let opened = File::open(file).map_err(|fault| Failed::File(file.clone(), fault))?;
            print_values(BufReader::new(opened), today)
        }
        None => print_values(io::stdin().lock(), today),
    }
}

fn print_values(lines: impl BufRead, today: NaiveDate) -> Result<(), Failed> {
    for (number, read) in (1..).zip(lines.lines()) {
        let read = read?;
        if read.trim().is_empty() {
            continue;
        }
        let Line { id, text, today: said } = parsed(&read, number)?;
        let sent = match said {
            Some(said) => {
                sent(&said).ok_or_else(|| Failed::Plain(format!("line {number}: {said} is no day")))?
            }
            None => Sent { day: today, clock: None },
        };
        let id = id.unwrap_or_else(|| number.to_string());
        line(&serde_json::json!({ "id": id, "values": values::of(&text, sent) }).to_string())?;
    }
    Ok(())
}

/// A line that begins like an object of JSON is one; any other is a text.
fn parsed(read: &str, number: usize) -> Result<Line, Failed> {
    if read.trim_start().starts_with('{') {
        serde_json::from_str(read).map_err(|fault| Failed::Plain(format!("line {number}: {fault}")))
    } else {
        Ok(Line { id: None, text: read.to_owned(), today: None })
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
