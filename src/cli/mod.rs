//! The command line.

mod check;
mod interpret;
mod ledger;
mod lists;
mod readings;
mod reread;
mod values;

use crate::app::{self, AppError};
use crate::chat::telegram::Telegram;
use crate::clock::Clock;
use crate::config::{Config, Problems};
use crate::domain::listed::FigureKind;
use crate::domain::time::effective_day;
use crate::store::{Folder, Store, StoreError};
use crate::{sandbox, telemetry};
use chrono::NaiveDate;
use clap::{CommandFactory, Parser, Subcommand};
use secrecy::ExposeSecret;
use std::io::{self, IsTerminal, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// The duty desk of a district's key construction projects, inside chat.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true)]
struct Arguments {
    /// Settings of your own; config/default.toml shows all there are.
    #[arg(long, global = true, env = "DAYBOOK_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the service.
    Serve,
    /// Try everything on this machine: the service with a stand-in for Telegram, a sample portfolio, and a chat
    /// in this terminal.
    Sandbox(SandboxArguments),
    /// Look at settings, database, token and calendar, and say what to do about each fault.
    Check,
    /// Fill the registry, or the figures of the ledger, from a sheet (.xlsx or .csv), saying first what it changes. A
    /// second run changes nothing.
    Import {
        #[command(subcommand)]
        what: Import,
    },
    /// Write the ledger, or the registry as sheets.
    Export {
        #[command(subcommand)]
        what: Export,
    },
    /// Walk the chains of the ledger, and compare the files kept with their checksums. The newest links of the chains go
    /// to standard output: keep them, and compare later.
    Verify {
        /// Links printed before; a chain that no longer reaches them was cut off.
        #[arg(long, value_name = "FILE")]
        against: Option<PathBuf>,
    },
    /// Messages that could not be dealt with or delivered.
    Dead {
        #[command(subcommand)]
        what: Dead,
    },
    /// Show what is read in texts: to try new wordings, and to measure.
    Interpret(interpret::InterpretArguments),
    /// Show what messages that are still kept would now be read as, where that is not what stands in the ledger.
    Reread(reread::RereadArguments),
    /// Ask the running service whether it is alive (for container health checks).
    Health {
        /// Whether it can do all its work, too: a restart helps little where it cannot.
        #[arg(long)]
        ready: bool,
    },
    /// Print completions for a shell.
    Completions { shell: clap_complete::Shell },
}

#[derive(Debug, clap::Args)]
struct SandboxArguments {
    /// Only the stand-in for Telegram, for a service of your own and for bot libraries of any kind.
    #[arg(long)]
    telegram_only: bool,
    /// Where the stand-in listens.
    #[arg(long, default_value = "127.0.0.1:8081", value_name = "ADDRESS")]
    listen: SocketAddr,
    /// Keep the database here instead of in a temporary folder.
    #[arg(long, value_name = "URL")]
    database: Option<String>,
}

#[derive(Debug, Subcommand)]
enum Import {
    /// Projects and their teams.
    Portfolio(ListArguments),
    /// People with their roles; who has no `telegram_id` gets an invitation link.
    People(ListArguments),
    /// Key nodes with their dates, a row for each project and node.
    Nodes(FiguresArguments),
    /// Investment, a row for each project and month.
    Investment(FiguresArguments),
}

#[derive(Debug, clap::Args)]
struct FiguresArguments {
    #[command(flatten)]
    list: ListArguments,
    /// Who says so: somebody with the right to, under whose name it stands in the ledger.
    #[arg(long = "as", value_name = "NAME")]
    author: String,
}

#[derive(Debug, clap::Args)]
struct ListArguments {
    file: PathBuf,
    /// Say what would change, and change nothing.
    #[arg(long)]
    dry_run: bool,
}

#[derive(Debug, Subcommand)]
enum Export {
    /// Every entry as a line of JSON on standard output, oldest first.
    Ledger,
    /// Projects and their teams, as the sheet that `import portfolio` reads (.xlsx or .csv).
    Portfolio { file: PathBuf },
    /// The progress table of key projects, with who said what (.xlsx or .csv).
    Table {
        file: PathBuf,
        /// As at a past day, such as 2023-03-31.
        #[arg(long)]
        day: Option<NaiveDate>,
    },
    /// People with their roles, as the sheet that `import people` reads (.xlsx or .csv).
    People { file: PathBuf },
    /// Key nodes with their dates, as the sheet that `import nodes` reads (.xlsx or .csv).
    Nodes { file: PathBuf },
    /// Investment by months, as the sheet that `import investment` reads (.xlsx or .csv).
    Investment { file: PathBuf },
    /// Every supervision notice as a line of JSON on standard output, in their order.
    Notices,
    /// How much people were asked, by name: this month, or the days named (.xlsx or .csv).
    Burden {
        file: PathBuf,
        /// The first day, such as 2023-03-01.
        #[arg(long, requires = "until")]
        from: Option<NaiveDate>,
        /// The last day.
        #[arg(long, requires = "from")]
        until: Option<NaiveDate>,
    },
}

#[derive(Debug, Subcommand)]
enum Dead {
    List,
    Show {
        id: i64,
    },
    /// Take it up again.
    Retry {
        id: i64,
    },
    /// Put it down for good.
    Drop {
        id: i64,
    },
}

/// Why a command could not do its work.
#[derive(Debug, thiserror::Error)]
enum Failed {
    #[error(transparent)]
    App(#[from] AppError),
    #[error(transparent)]
    Settings(#[from] Problems),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("{0}: {1}")]
    File(PathBuf, io::Error),
    #[error("the output cannot be written: {0}")]
    Output(#[from] io::Error),
    #[error(transparent)]
    Sandbox(#[from] sandbox::SandboxError),
    /// What is wrong has been said already.
    #[error("")]
    Said,
    #[error("{0}")]
    Plain(String),
}

/// Runs the command named by the arguments of the process.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    #[cfg(feature = "failpoints")]
    crash_where_told();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(fault) => return failed(&Failed::Plain(format!("no threads can be started: {fault}"))),
    };
    match runtime.block_on(carry_out(arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads our output has seen enough.
        Err(Failed::Output(fault)) if fault.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(fault) => failed(&fault),
    }
}

/// Ends the process at once, as `kill -9` does, at the n-th passing of a named point: `DAYBOOK_CRASH_AT=kept:3`.
#[cfg(feature = "failpoints")]
fn crash_where_told() {
    let Ok(told) = std::env::var("DAYBOOK_CRASH_AT") else { return };
    let (point, count) = told.split_once(':').unwrap_or((&told, "1"));
    let left = std::sync::atomic::AtomicI64::new(count.parse().unwrap_or(1));
    let crash = move || {
        if left.fetch_sub(1, std::sync::atomic::Ordering::SeqCst) == 1 {
            std::process::abort();
        }
    };
    let _ = fail::cfg_callback(point, crash);
}

fn failed(fault: &Failed) -> ExitCode {
    let text = fault.to_string();
    if !text.is_empty() {
        let _ = writeln!(io::stderr(), "daybook: {text}");
    }
    ExitCode::FAILURE
}

async fn carry_out(arguments: Arguments) -> Result<(), Failed> {
    let file = arguments.config.as_deref();
    match arguments.command {
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Arguments::command(), "daybook", &mut io::stdout());
            Ok(())
        }
        Command::Sandbox(sandbox) => run_sandbox(sandbox).await,
        Command::Check => check::check(Config::load(file)).await,
        Command::Serve => serve(Config::load(file)?).await,
        Command::Interpret(arguments) => {
            let config = Config::load(file)?;
            let now = Clock::system().now();
            let present = effective_day(now, config.settings.zone);
            interpret::interpret(&arguments, &config, present, now).await
        }
        Command::Reread(arguments) => {
            reread::reread(&arguments, &Config::load(file)?, Clock::system().now()).await
        }
        Command::Health { ready } => health(&Config::load(file)?, if ready { "ready" } else { "live" }).await,
        Command::Import { what: Import::Portfolio(list) } => {
            let config = Config::load(file)?;
            lists::import_portfolio(&config, &open(&config).await?, &list).await
        }
        Command::Import { what: Import::People(list) } => {
            let config = Config::load(file)?;
            lists::import_people(&config, &open(&config).await?, &list).await
        }
        Command::Import { what: Import::Nodes(figures) } => {
            let config = Config::load(file)?;
            lists::import_figures(&config, &open(&config).await?, &figures, FigureKind::Nodes).await
        }
        Command::Import { what: Import::Investment(figures) } => {
            let config = Config::load(file)?;
            lists::import_figures(&config, &open(&config).await?, &figures, FigureKind::Investment).await
        }
        Command::Export { what: Export::Nodes { file: to } } => {
            let config = Config::load(file)?;
            lists::export_figures(&config, &open(&config).await?, &to, FigureKind::Nodes).await
        }
        Command::Export { what: Export::Investment { file: to } } => {
            let config = Config::load(file)?;
            lists::export_figures(&config, &open(&config).await?, &to, FigureKind::Investment).await
        }
        Command::Export { what: Export::Burden { file: to, from, until } } => {
            let config = Config::load(file)?;
            lists::export_burden(&config, &open(&config).await?, &to, from.zip(until)).await
        }
        Command::Export { what: Export::Portfolio { file: to } } => {
            let config = Config::load(file)?;
            lists::export_portfolio(&config, &open(&config).await?, &to).await
        }
        Command::Export { what: Export::People { file: to } } => {
            let config = Config::load(file)?;
            lists::export_people(&config, &open(&config).await?, &to).await
        }
        Command::Export { what: Export::Table { file: to, day } } => {
            let config = Config::load(file)?;
            lists::export_table(&config, &open(&config).await?, &to, day).await
        }
        Command::Export { what: Export::Notices } => {
            let config = Config::load(file)?;
            ledger::export_notices(&config, &open(&config).await?).await
        }
        Command::Export { what: Export::Ledger } => ledger::export(&open(&Config::load(file)?).await?).await,
        Command::Verify { against } => {
            let config = Config::load(file)?;
            let files = Folder::new(&config.settings.files.folder);
            ledger::verify(&open(&config).await?, &files, against).await
        }
        Command::Dead { what } => {
            let store = open(&Config::load(file)?).await?;
            match what {
                Dead::List => ledger::list_dead(&store).await,
                Dead::Show { id } => ledger::show_dead(&store, id).await,
                Dead::Retry { id } => ledger::retry_dead(&store, id).await,
                Dead::Drop { id } => ledger::drop_dead(&store, id).await,
            }
        }
    }
}

async fn serve(config: Config) -> Result<(), Failed> {
    telemetry::log_to_stderr(&config.log);
    let stop = CancellationToken::new();
    let asked = stop.clone();
    tokio::spawn(async move {
        app::asked_to_end().await;
        tracing::info!("asked to end; finishing what is on the wire");
        asked.cancel();
    });
    let owner_link = |link: &str| {
        let _ = writeln!(
            io::stdout(),
            "Nobody looks after this service yet. Whoever opens this link first, within 24 hours, becomes its \
             administrator:\n  {link}"
        );
    };
    Ok(app::serve(config, Clock::system(), telemetry::count(), &owner_link, stop).await?)
}

async fn run_sandbox(arguments: SandboxArguments) -> Result<(), Failed> {
    telemetry::log_to_stderr(&crate::config::Log {
        format: crate::config::LogFormat::Text,
        level: if io::stdin().is_terminal() { tracing::Level::ERROR } else { tracing::Level::WARN },
    });
    Ok(sandbox::run(sandbox::Wishes {
        listen: arguments.listen,
        database: arguments.database,
        service: if arguments.telegram_only { sandbox::WithService::No } else { sandbox::WithService::Yes },
    })
    .await?)
}

/// How often a command tries to open the database while another process brings its tables up to date; each time it
/// waits for as long as a statement may.
const PATIENCE: usize = 15;

/// Opens the database for a command. On `SQLite` a running service and a command take turns at writing, which the
/// database itself sees to.
async fn open(config: &Config) -> Result<Store, Failed> {
    let url = config.database_url.expose_secret();
    for _ in 1..PATIENCE {
        match Store::open(url, 2).await {
            Err(fault @ StoreError::Migration(_)) if fault.may_pass() => {}
            opened => return Ok(opened?),
        }
    }
    Ok(Store::open(url, 2).await?)
}

async fn health(config: &Config, page: &str) -> Result<(), Failed> {
    let url = format!("http://{}/{page}", config.http);
    let client = reqwest::Client::builder().timeout(Duration::from_secs(4)).build();
    let answer = match client {
        Ok(client) => client.get(url).send().await,
        Err(fault) => Err(fault),
    };
    match answer {
        Ok(answer) if answer.status().is_success() => Ok(()),
        Ok(answer) => Err(Failed::Plain(answer.text().await.unwrap_or_default())),
        Err(_) => Err(Failed::Plain(format!("no service answers on {}", config.http))),
    }
}

/// Writes a line for whoever called the command.
fn line(text: &str) -> Result<(), Failed> {
    Ok(writeln!(io::stdout(), "{text}")?)
}

fn telegram(config: &Config) -> Result<Telegram, Failed> {
    Ok(Telegram::new(&config.api_url, config.token()?).map_err(AppError::from)?)
}
