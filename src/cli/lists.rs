//! `daybook import` and `daybook export` of lists: the registry from sheets, and back.

use super::{Failed, ListArguments, line, telegram};
use crate::chat::telegram::{PLATFORM, start_link};
use crate::chat::token;
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::decision::INVITATION_LIFE;
use crate::domain::listed::{Listed, ToldDifference, ToldPart, ToldRecord, ToldTable};
use crate::domain::policy::Pool;
use crate::domain::table::{self, Wanted};
use crate::domain::time::{Timestamp, day_begins, effective_day};
use crate::sheet::{self, Fault, Sheet};
use crate::store::{Invited, Store, Turn};
use chrono::NaiveDate;
use indicatif::{ProgressBar, ProgressStyle};
use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::Path;

pub(super) async fn import_portfolio(
    config: &Config,
    store: &Store,
    list: &ListArguments,
) -> Result<(), Failed> {
    let file = read(list)?;
    let now = Clock::system().now();
    let mut turn = store.begin().await?;
    let roster = turn.roster(PLATFORM, now).await?;
    let difference =
        sheet::portfolio(&file, &config.settings.policy, &roster).map_err(|faults| told(&faults))?;
    let settings = &config.settings;
    show(list, &lines(&sheet::told_portfolio(&difference, &settings.policy, settings.language)))?;
    if list.dry_run {
        turn.roll_back().await?;
        return nothing_done();
    }
    let bar = progress(difference.projects.added.len() + difference.projects.changed.len());
    turn.import_portfolio(&difference, &roster, now, &mut |count| bar.inc(count as u64)).await?;
    turn.commit().await?;
    bar.finish_and_clear();
    Ok(())
}

pub(super) async fn import_people(
    config: &Config,
    store: &Store,
    list: &ListArguments,
) -> Result<(), Failed> {
    let file = read(list)?;
    let now = Clock::system().now();
    let mut turn = store.begin().await?;
    let roster = turn.roster(PLATFORM, now).await?;
    let difference = sheet::people(&file, &roster).map_err(|faults| told(&faults))?;
    show(list, &lines(&sheet::told_people(&difference, config.settings.language)))?;
    if list.dry_run {
        turn.roll_back().await?;
        return nothing_done();
    }
    let bar = progress(difference.added.len() + difference.changed.len());
    let invited = turn.import_people(PLATFORM, &difference, now, &mut |count| bar.inc(count as u64)).await?;
    let mut secrets = Vec::new();
    for one in &invited {
        secrets.push((&one.name, invite(&mut turn, one, now).await?));
    }
    // The links hold the bot's name, which Telegram knows.
    let bot = match (secrets.is_empty(), telegram(config)) {
        (false, Ok(telegram)) => telegram.myself().await.ok().map(|myself| myself.name),
        _ => None,
    };
    turn.commit().await?;
    bar.finish_and_clear();
    for (name, secret) in secrets {
        match &bot {
            Some(bot) => line(&format!("  {name}: {}", start_link(bot, &secret)))?,
            None => line(&format!("  {name}: sends the bot /start {secret}"))?,
        }
    }
    Ok(())
}

/// Makes an invitation; its secret.
async fn invite(turn: &mut Turn<'_>, one: &Invited, now: Timestamp) -> Result<String, Failed> {
    let (secret, hash) = token::invitation();
    turn.invite(&one.invitation(&hash, now + INVITATION_LIFE), now).await?;
    Ok(secret)
}

pub(super) async fn export_portfolio(config: &Config, store: &Store, file: &Path) -> Result<(), Failed> {
    let now = Clock::system().now();
    let mut turn = store.begin().await?;
    let roster = turn.roster(PLATFORM, now).await?;
    turn.roll_back().await?;
    let today = now.local(config.settings.zone).date_naive();
    write(&sheet::portfolio_sheet(&roster, &config.settings.policy, config.settings.language, today), file)?;
    line(&format!("{} projects in {}", roster.projects.len(), file.display()))
}

pub(super) async fn export_people(config: &Config, store: &Store, file: &Path) -> Result<(), Failed> {
    let now = Clock::system().now();
    let mut turn = store.begin().await?;
    let roster = turn.roster(PLATFORM, now).await?;
    turn.roll_back().await?;
    let today = now.local(config.settings.zone).date_naive();
    write(&sheet::people_sheet(&roster, config.settings.language, today), file)?;
    line(&format!("{} people in {}", roster.people.len(), file.display()))
}

pub(super) async fn export_table(
    config: &Config,
    store: &Store,
    file: &Path,
    day: Option<NaiveDate>,
) -> Result<(), Failed> {
    let (now, zone, policy) = (Clock::system().now(), config.settings.zone, &config.settings.policy);
    let today = effective_day(now, zone);
    if day.is_some_and(|day| day > today) {
        return Err(Failed::Plain("that day has not come yet".to_owned()));
    }
    let as_at = day.unwrap_or(today);
    let end = day_begins(as_at.succ_opt().unwrap_or(as_at), zone);
    let mut turn = store.begin().await?;
    let known = turn.registry(now).await?;
    let projects = known.registry.projects().map(|project| project.id).collect();
    let material = turn.table_material(projects, (as_at, end)).await?;
    turn.roll_back().await?;
    let wanted = Wanted { day, ..Wanted::default() };
    let projects = known.registry.projects();
    let mut rows = table::rows(policy, &config.calendar, projects, &material, &wanted, (zone, today));
    rows.retain(|row| policy.pool_of(&row.stage) == Pool::Key);
    write(&sheet::table_sheet(&rows, &known.registry, policy, config.settings.language, as_at), file)?;
    line(&format!("{} projects in {}", rows.len(), file.display()))
}

fn write(sheet: &Sheet, file: &Path) -> Result<(), Failed> {
    let ending = file.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let bytes = match ending.as_str() {
        "csv" => sheet.csv(),
        "xlsx" => {
            let laid_out = sheet.xlsx();
            laid_out.map_err(|fault| Failed::Plain(format!("the workbook cannot be made: {fault}")))?
        }
        _ => return Err(Failed::Plain("the file's name ends with .xlsx or .csv".to_owned())),
    };
    std::fs::write(file, bytes).map_err(|fault| Failed::File(file.to_owned(), fault))
}

fn read(list: &ListArguments) -> Result<Vec<u8>, Failed> {
    std::fs::read(&list.file).map_err(|fault| Failed::File(list.file.clone(), fault))
}

/// Every fault on a line of its own; nothing has been imported.
fn told(faults: &[Fault]) -> Failed {
    let mut lines: Vec<_> = faults.iter().map(ToString::to_string).collect();
    lines.push("nothing has been imported".to_owned());
    match writeln!(io::stderr(), "{}", lines.join("\n")) {
        Ok(()) => Failed::Said,
        Err(fault) => Failed::Output(fault),
    }
}

fn nothing_done() -> Result<(), Failed> {
    line("dry run: nothing has been changed")
}

/// Shows what a list changes. What nobody could see is not done.
fn show(list: &ListArguments, lines: &str) -> Result<(), Failed> {
    io::stdout().write_all(lines.as_bytes()).map_err(|fault| {
        if list.dry_run {
            Failed::Output(fault)
        } else {
            Failed::Plain(
                "what changes could not be shown to the end, so nothing has been imported".to_owned(),
            )
        }
    })
}

/// A difference as lines: what is new (+), what changes (~) from what to what, what stays though it is not listed (=).
fn lines(told: &ToldDifference) -> String {
    let mut lines = String::new();
    for table in &told.tables {
        let ToldTable { of, added, changed, unchanged, kept } = table;
        let what = match of {
            Listed::Teams => "teams",
            Listed::Projects => "projects",
            Listed::People => "people",
        };
        let _ = writeln!(
            lines,
            "{what}: {} new, {} changed, {unchanged} as they were, {} not on the list and kept",
            added.len(),
            changed.len(),
            kept.len()
        );
        for name in added {
            let _ = writeln!(lines, "+ {name}");
        }
        for ToldRecord { called, parts } in changed {
            let _ = writeln!(lines, "~ {called}");
            for ToldPart { column, old, new } in parts {
                let _ = writeln!(lines, "    {column}: {old} → {new}");
            }
        }
        for name in kept {
            let _ = writeln!(lines, "= {name}");
        }
    }
    for name in &told.newcomers {
        let _ = writeln!(lines, "+ {name} is new to Daybook, and has no account yet");
    }
    lines
}

/// Shows how far a long import has come; only on a terminal.
fn progress(total: usize) -> ProgressBar {
    let bar = ProgressBar::new(total as u64);
    match ProgressStyle::with_template("{bar:30} {pos}/{len} rows, {eta} left") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
