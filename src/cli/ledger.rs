//! `daybook export`, `verify` and `dead`: the ledger and what never got into it.

use super::{Failed, line};
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::ids::IssueNumber;
use crate::domain::phone::masked;
use crate::domain::supervision::{NoticeColour, Supervised};
use crate::domain::time::Timestamp;
use crate::domain::working::WorkingTime;
use crate::store::{ChainHead, Folder, Found, Store, Wholeness};
use chrono::SecondsFormat;
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Shows how far a long walk has come; only on a terminal.
fn progress(total: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:30} {pos}/{len} entries, {eta} left");
    let bar = ProgressBar::new(total);
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

pub(super) async fn export(store: &Store) -> Result<(), Failed> {
    let bar = progress(store.entry_count().await?);
    let mut out = BufWriter::new(io::stdout());
    let mut after = 0;
    loop {
        let mut page = store.ledger_page(after).await?;
        let Some(last) = page.last() else { break };
        after = last.id;
        for one in &mut page {
            one.text = one.text.as_deref().map(masked);
            serde_json::to_writer(&mut out, one).map_err(io::Error::from)?;
            out.write_all(b"\n")?;
        }
        bar.inc(page.len() as u64);
    }
    out.flush()?;
    bar.finish_and_clear();
    Ok(())
}

/// A supervision notice as it is exported.
#[derive(Serialize)]
struct NoticeLine<'a> {
    number: String,
    project: Option<&'a str>,
    issue: Option<IssueNumber>,
    node: Option<&'a str>,
    to: &'a str,
    issued_at: String,
    due_at: String,
    state: &'static str,
    colour: Option<&'static str>,
    words: String,
    answer: Option<String>,
}

pub(super) async fn export_notices(config: &Config, store: &Store) -> Result<(), Failed> {
    let now = Clock::system().now();
    let mut turn = store.look().await?;
    let registry = turn.registry(now).await?.registry;
    let calendar = turn.calendar(&config.calendar).await?;
    turn.roll_back().await?;
    let zone = config.settings.zone;
    let written = |at: Timestamp| at.local(zone).to_rfc3339_opts(SecondsFormat::Secs, false);
    let mut out = BufWriter::new(io::stdout());
    for notice in store.all_notices().await? {
        let project = registry.project(notice.project);
        let hours = config.settings.schedules.hours_of(project.and_then(|one| registry.team(one.team)));
        let working = WorkingTime { calendar: &calendar, hours, zone };
        let (issue, node) = match &notice.of {
            Supervised::Issue(number) => (Some(*number), None),
            Supervised::Node(node) => (None, Some(node.as_str())),
        };
        let line = NoticeLine {
            number: notice.number.to_string(),
            project: project.map(|one| one.code.as_str()),
            issue,
            node,
            to: notice.to.key(),
            issued_at: written(notice.issued_at),
            due_at: written(notice.due),
            state: notice.state.key(),
            colour: notice.colour(working, now).map(NoticeColour::key),
            words: masked(&notice.words),
            answer: notice.answer.as_deref().map(masked),
        };
        serde_json::to_writer(&mut out, &line).map_err(io::Error::from)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(())
}

pub(super) async fn verify(store: &Store, files: &Folder, against: Option<PathBuf>) -> Result<(), Failed> {
    let heads = match against {
        None => Vec::new(),
        Some(file) => read_heads(&file)?,
    };
    let bar = progress(store.entry_count().await?);
    let found = store.verify(&heads, |walked| bar.set_position(walked)).await?;
    bar.finish_and_clear();
    for head in &found.heads {
        line(&serde_json::to_string(head).map_err(io::Error::from)?)?;
    }
    let mut err = io::stderr();
    for fault in &found.faults {
        writeln!(err, "✗ {fault}")?;
    }
    let (whole, broken) = verify_files(store, files, &mut err).await?;
    if !found.faults.is_empty() || broken > 0 {
        let faults = found.faults.len();
        return Err(Failed::Plain(format!(
            "the ledger has {faults} faults, and {broken} files are not whole"
        )));
    }
    writeln!(err, "✓ {} entries in {} chains, as they were sealed", found.entries, found.heads.len())?;
    writeln!(err, "✓ {whole} files, as they were kept")?;
    Ok(())
}

/// Reads every file that is kept; how many are whole, and how many are not.
async fn verify_files(store: &Store, files: &Folder, err: &mut io::Stderr) -> Result<(u64, u64), Failed> {
    let (mut whole, mut broken, mut after) = (0, 0, String::new());
    loop {
        // Every hash comes before `g`.
        let page = store.contents(&after, "g").await?;
        let Some((last, _)) = page.last() else { return Ok((whole, broken)) };
        after.clone_from(last);
        for (sha256, bytes) in &page {
            let says = match files.wholeness(sha256, *bytes).await? {
                Wholeness::Whole => {
                    whole += 1;
                    continue;
                }
                Wholeness::Missing => "is missing",
                Wholeness::Changed => "is not what was kept",
            };
            broken += 1;
            writeln!(err, "✗ file {} {says}", Folder::place(sha256).display())?;
        }
    }
}

fn read_heads(file: &Path) -> Result<Vec<ChainHead>, Failed> {
    let text = std::fs::read_to_string(file).map_err(|fault| Failed::File(file.to_owned(), fault))?;
    text.lines()
        .enumerate()
        .filter(|(_, one)| !one.trim().is_empty())
        .map(|(index, one)| {
            let says =
                format!("{}: line {} is no link as `daybook verify` prints them", file.display(), index + 1);
            serde_json::from_str(one).map_err(|_| Failed::Plain(says))
        })
        .collect()
}

pub(super) async fn list_dead(store: &Store) -> Result<(), Failed> {
    let letters = store.dead_letters().await?;
    if letters.is_empty() {
        return line("nothing: everything has been dealt with and delivered");
    }
    for letter in letters {
        let since = letter.since.local(chrono_tz::UTC).format("%Y-%m-%d %H:%M UTC");
        line(&format!(
            "{:>10}  {:<8}  {since}  tried {}  {}",
            letter.id, letter.side, letter.attempts, letter.fault
        ))?;
    }
    Ok(())
}

pub(super) async fn show_dead(store: &Store, id: i64) -> Result<(), Failed> {
    let letters = store.dead_letters().await?;
    match letters.into_iter().find(|letter| letter.id == id) {
        None => Err(no_letter(id)),
        Some(letter) => line(letter.content.as_deref().unwrap_or("its content has been let go with age")),
    }
}

pub(super) async fn retry_dead(store: &Store, id: i64) -> Result<(), Failed> {
    let mut turn = store.begin().await?;
    let found = turn.retry_dead_letter(id, Clock::system().now()).await?;
    turn.commit().await?;
    match found {
        Found::Letter => line("taken up again; the running service sees to it within a few seconds"),
        Found::Nothing => Err(no_letter(id)),
    }
}

pub(super) async fn drop_dead(store: &Store, id: i64) -> Result<(), Failed> {
    let mut turn = store.begin().await?;
    let found = turn.drop_dead_letter(id).await?;
    turn.commit().await?;
    match found {
        Found::Letter => line("put down for good; nobody is told of it any more"),
        Found::Nothing => Err(no_letter(id)),
    }
}

fn no_letter(id: i64) -> Failed {
    Failed::Plain(format!("there is no such message: {id}. See `daybook dead list`"))
}
