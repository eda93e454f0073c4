//! `daybook import` and `daybook export` of lists: the registry and the figures of the ledger from sheets, and back.

use super::{Failed, FiguresArguments, ListArguments, line, telegram};
use crate::chat::telegram::{PLATFORM, start_link};
use crate::chat::token;
use crate::clock::Clock;
use crate::config::Config;
use crate::domain::burden;
use crate::domain::decision::{self, INVITATION_LIFE};
use crate::domain::figures::FigureBook;
use crate::domain::ids::ChatId;
use crate::domain::intent::{CalendarSpan, Form};
use crate::domain::listed::{FigureKind, ListKind, Listed, ToldDifference, ToldPart, ToldRecord, ToldTable};
use crate::domain::people::Person;
use crate::domain::policy::Pool;
use crate::domain::table::{self, Wanted};
use crate::domain::time::{Timestamp, day_ends, effective_day};
use crate::flow::{ListSource, burden_of, enter_list};
use crate::sheet::{self, Fault, Sheet};
use crate::store::{Invited, KnownPeople, NewChat, Store, Turn};
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

/// The platform of chats that are none: what is said on a command line.
const TERMINAL: &str = "terminal";

/// Imports a list of figures. Unlike the registry the ledger says of everything who said it, and a command line has no
/// person behind it that Daybook knows; so whoever types the command names one who answers for the list, and nothing
/// is taken that this person could not have said in chat.
pub(super) async fn import_figures(
    config: &Config,
    store: &Store,
    figures: &FiguresArguments,
    kind: FigureKind,
) -> Result<(), Failed> {
    let (settings, list) = (&config.settings, &figures.list);
    let file = read(list)?;
    let now = Clock::system().now();
    let mut turn = store.begin().await?;
    let known = turn.registry(now).await?;
    let author = author(&known, &figures.author, kind)?;
    let book = book(&mut turn, config, &known, kind).await?;
    let today = effective_day(now, settings.zone);
    let policy = settings.policy.with(known.registry.words());
    let read = sheet::figures(kind, &file, &policy, &book, author, today);
    let difference = read.map_err(|faults| told(&faults))?;
    show(list, &lines(&sheet::told_figures(&difference, kind, &settings.policy, settings.language)))?;
    if list.dry_run {
        turn.roll_back().await?;
        return nothing_done();
    }
    if difference.is_empty() {
        return Ok(turn.roll_back().await?);
    }
    let chat = terminal(&mut turn, now).await?;
    let message = format!("import {} {}", ListKind::Figures(kind).key(), now.seconds());
    let source = ListSource { person: author.id, chat, message: &message };
    enter_list(&mut turn, decision::stated_by(&difference, today), source, now).await?;
    // A service that runs looks at its chains again.
    turn.registry_changed().await?;
    Ok(turn.commit().await?)
}

/// Who answers for a list.
fn author<'a>(known: &'a KnownPeople, name: &str, kind: FigureKind) -> Result<&'a Person, Failed> {
    let found = match known.registry.people_called(name)[..] {
        [] => return Err(Failed::Plain(format!("nobody is called {name}"))),
        [only] => only,
        ref several => {
            let names: Vec<_> = several.iter().map(|one| format!("{}#{}", one.name, one.id)).collect();
            return Err(Failed::Plain(format!("several people are called so: {}", names.join(", "))));
        }
    };
    match decision::may_import(found, ListKind::Figures(kind)) {
        Ok(()) => Ok(found),
        Err(_) => Err(Failed::Plain(format!("{name} may not import such a list"))),
    }
}

async fn book(
    turn: &mut Turn<'_>,
    config: &Config,
    known: &KnownPeople,
    kind: FigureKind,
) -> Result<FigureBook, Failed> {
    let facts = turn.standing_facts_of(known.registry.projects().map(|project| project.id)).await?;
    Ok(FigureBook::of(kind, &known.registry, &config.settings.policy, &facts))
}

/// The chat that stands for the command line.
async fn terminal(turn: &mut Turn<'_>, now: Timestamp) -> Result<ChatId, Failed> {
    let new = NewChat { id: ChatId(turn.next_id()), platform_chat: TERMINAL.to_owned(), kind: "private" };
    turn.add_chats(TERMINAL, 0, &[new], now).await?;
    let chat = turn.chats_named(TERMINAL, 0, [TERMINAL]).await?.pop();
    chat.map(|chat| chat.id).ok_or_else(|| Failed::Plain("the database takes no new chat".to_owned()))
}

pub(super) async fn export_figures(
    config: &Config,
    store: &Store,
    file: &Path,
    kind: FigureKind,
) -> Result<(), Failed> {
    let (settings, now) = (&config.settings, Clock::system().now());
    let mut turn = store.begin().await?;
    let known = turn.registry(now).await?;
    let book = book(&mut turn, config, &known, kind).await?;
    turn.roll_back().await?;
    let today = now.local(settings.zone).date_naive();
    write(&sheet::figures_sheet(kind, &book, &settings.policy, settings.language, today), file)?;
    let rows: usize = book.accounts().map(|account| account.items(kind).len()).sum();
    let what = match kind {
        FigureKind::Nodes => "key nodes",
        FigureKind::Investment => "months",
    };
    line(&format!("{rows} {what} in {}", file.display()))
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
    let end = day_ends(as_at, zone);
    let mut turn = store.begin().await?;
    let known = turn.registry(now).await?;
    let projects = known.registry.projects().map(|project| project.id).collect();
    let material = turn.table_material(projects, (as_at, end)).await?;
    let calendar = turn.calendar(&config.calendar).await?;
    turn.roll_back().await?;
    let wanted = Wanted { day, pool: Some(Pool::Key), ..Wanted::default() };
    let projects = known.registry.projects();
    let rows = table::rows(policy, &calendar, projects, &material, &wanted, (zone, today));
    write(&sheet::table_sheet(&rows, &known.registry, policy, config.settings.language, as_at), file)?;
    line(&format!("{} projects in {}", rows.len(), file.display()))
}

pub(super) async fn export_burden(
    config: &Config,
    store: &Store,
    file: &Path,
    days: Option<(NaiveDate, NaiveDate)>,
) -> Result<(), Failed> {
    let (settings, now) = (&config.settings, Clock::system().now());
    let today = effective_day(now, settings.zone);
    let days = days.or_else(|| burden::period(CalendarSpan::ThisMonth, today)).unwrap_or((today, today));
    let mut turn = store.begin().await?;
    let registry = turn.registry(now).await?.registry;
    let loads = burden_of(&mut turn, &registry, (settings, &config.calendar), days).await?;
    turn.roll_back().await?;
    let view = decision::burden_view(&registry, &loads, days, Form::Workbook, |_| true);
    write(&sheet::burden_sheet(&view, &registry, settings.language), file)?;
    line(&format!("{} people in {}", view.lines.len(), file.display()))
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
            Listed::Figures(FigureKind::Nodes) => "key nodes",
            Listed::Figures(FigureKind::Investment) => "investment",
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
