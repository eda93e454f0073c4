//! `daybook sandbox`: the stand-in with the sample portfolio and a chat in the terminal.

use super::{Limits, Scene, Settling, Standin, World};
use crate::app::{self, AppError};
use crate::chat::telegram::PLATFORM;
use crate::clock::Clock;
use crate::config::{Config, Problems};
use crate::domain::listed::{ListedPerson, ListedTeam, Roster};
use crate::domain::policy::Policy;
use crate::sheet;
use crate::store::{Store, StoreError};
use secrecy::ExposeSecret;
use std::io::{IsTerminal, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio_util::sync::CancellationToken;

/// The token of the sandbox's bot; no other server accepts it.
pub const TOKEN: &str = "4242424242:SANDBOX-daybook-sandbox-daybook-sandbox";
pub const BOT: &str = "daybook_bot";

/// The lists that furnish a sandbox.
#[derive(Clone, Copy, Debug)]
pub struct Sample<'a> {
    pub projects: &'a [u8],
    pub people: &'a [u8],
}

/// The sample portfolio that comes with the program.
pub const SAMPLE: Sample<'static> = Sample {
    projects: include_bytes!("../../config/portfolio/projects.csv"),
    people: include_bytes!("../../config/portfolio/people.csv"),
};

/// What the sandbox is asked to be.
#[derive(Clone, Debug)]
pub struct Wishes {
    pub listen: SocketAddr,
    pub database: Option<String>,
    pub service: WithService,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WithService {
    Yes,
    /// The stand-in alone; the service runs elsewhere.
    No,
}

#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    #[error("{0} cannot be listened on: {1}")]
    Listen(SocketAddr, std::io::Error),
    #[error(transparent)]
    Settings(#[from] Problems),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    App(#[from] AppError),
    #[error("the sample portfolio cannot be read")]
    Sample,
    #[error("the terminal: {0}")]
    Terminal(#[from] std::io::Error),
}

/// Runs until the terminal says quit, its input ends, or the process is asked to end.
pub async fn run(wishes: Wishes) -> Result<(), SandboxError> {
    let clock = Clock::running_from(Clock::system().now());
    let world = World::new(TOKEN, BOT, Limits::Kept);
    let standin = Standin::start(wishes.listen, world, clock.clone())
        .await
        .map_err(|fault| SandboxError::Listen(wishes.listen, fault))?;
    let stop = CancellationToken::new();
    let folder = std::env::temp_dir().join(format!("daybook-sandbox-{}", std::process::id()));
    let database =
        wishes.database.clone().unwrap_or_else(|| format!("sqlite:{}", folder.join("daybook.db").display()));
    let config = config_for(&standin, &database, &folder, "")?;
    let calendar = config.calendar.clone();
    let zone = config.settings.zone;
    let (settling, service) = match wishes.service {
        WithService::No => (Settling::ByQuiet, None),
        WithService::Yes => {
            let store = Store::open(config.database_url.expose_secret(), 2).await?;
            fill(&store, SAMPLE, &clock).await?;
            let service = tokio::spawn(serve(config, clock.clone(), stop.clone()));
            (Settling::ByStore(store), Some(service))
        }
    };
    let mut scene = Scene::new(standin.clone(), settling, calendar, zone);
    populate(&mut scene, &standin, SAMPLE)?;
    let ended = tokio::select! {
        ended = talk(&mut scene, &standin, &wishes) => ended,
        () = app::asked_to_end() => Ok(()),
    };
    stop.cancel();
    if let Some(service) = service {
        let _ = service.await;
        if wishes.database.is_none() {
            let _ = std::fs::remove_dir_all(&folder);
        }
    }
    ended
}

async fn serve(config: Config, clock: Clock, stop: CancellationToken) {
    if let Err(fault) = app::serve(config, clock, None, &|_| {}, stop).await {
        tracing::error!(%fault, "the service cannot run");
    }
}

/// Settings that point a service at the stand-in and at a folder for its files, with more lines of TOML before them.
pub fn config_for(standin: &Standin, database: &str, folder: &Path, more: &str) -> Result<Config, Problems> {
    Config::from_toml(&format!(
        "{more}\n[telegram]\ntoken = {TOKEN:?}\napi_url = {:?}\n[database]\nurl = {database:?}\n\
         [data]\nfolder = {:?}\n[http]\nlisten = \"127.0.0.1:0\"\n[metrics]\nlisten = \"\"\n",
        standin.api_url(),
        folder.display().to_string(),
    ))
}

/// Brings the sample into the registry.
pub async fn fill(store: &Store, sample: Sample<'_>, clock: &Clock) -> Result<(), SandboxError> {
    let (policy, now) = (policy()?, clock.now());
    let mut turn = store.begin().await?;
    let roster = turn.roster(PLATFORM, now).await?;
    let portfolio = sheet::portfolio(sample.projects, &policy, &roster).map_err(|_| SandboxError::Sample)?;
    turn.import_portfolio(&portfolio, &roster, now, &mut |_| {}).await?;
    let roster = turn.roster(PLATFORM, now).await?;
    let people = sheet::people(sample.people, &roster).map_err(|_| SandboxError::Sample)?;
    turn.import_people(PLATFORM, &people, now, &mut |_| {}).await?;
    Ok(turn.commit().await?)
}

/// The lists of policy that come with the program.
fn policy() -> Result<Arc<Policy>, SandboxError> {
    Ok(Config::from_toml("")?.settings.policy)
}

/// The people of the sample, and a group for each team.
pub fn populate(scene: &mut Scene, standin: &Standin, sample: Sample<'_>) -> Result<(), SandboxError> {
    let (teams, people) = read(sample)?;
    for person in &people {
        let id = person.account.as_deref().and_then(|id| id.parse().ok()).ok_or(SandboxError::Sample)?;
        standin.world().add_user(id, &person.name, person.language.tag());
    }
    for (index, team) in (1..).zip(&teams) {
        scene.add_group(-5000 - index, &team.code, &team.name_zh);
    }
    Ok(())
}

/// The teams and people of the sample.
fn read(sample: Sample<'_>) -> Result<(Vec<ListedTeam>, Vec<ListedPerson>), SandboxError> {
    let policy = policy()?;
    let portfolio = sheet::portfolio(sample.projects, &policy, &Roster::default());
    let portfolio = portfolio.map_err(|_| SandboxError::Sample)?;
    let roster = Roster::with(portfolio.teams.added, portfolio.projects.added);
    let people = sheet::people(sample.people, &roster).map_err(|_| SandboxError::Sample)?;
    Ok((roster.teams, people.added))
}

/// The chat in the terminal.
async fn talk(scene: &mut Scene, standin: &Standin, wishes: &Wishes) -> Result<(), SandboxError> {
    let mut out = std::io::stdout();
    let interactive = std::io::stdin().is_terminal();
    writeln!(out, "A stand-in for Telegram listens on {} (only on this machine).", standin.api_url())?;
    if wishes.service == WithService::No {
        writeln!(out, "Point a service of your own, or any bot library, at it:")?;
        writeln!(out, "  DAYBOOK_TELEGRAM__API_URL={} DAYBOOK_TELEGRAM__TOKEN={TOKEN}", standin.api_url())?;
    }
    writeln!(out, "People: {}\nGroups: {}", scene.people().join(", "), scene.group_names().join(", "))?;
    writeln!(out, "For example:\n  陈静 @ private: /start\n  add expo\n  陈静 @ expo: /bind expo")?;
    writeln!(out, "  王建国 @ expo: 进度 JY-01 65% 三层顶板浇完\n  at 17:30\nhelp shows all, quit ends.")?;
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    loop {
        if interactive {
            write!(out, "{}> ", scene.wall())?;
            out.flush()?;
        }
        let Some(line) = lines.next_line().await? else {
            if wishes.service == WithService::No && !interactive {
                // Whoever started it in the background ends it by a signal.
                std::future::pending::<()>().await;
            }
            return Ok(());
        };
        let line = line.trim();
        if !interactive && !line.is_empty() {
            writeln!(out, "{}> {line}", scene.wall())?;
        }
        match line {
            "" => {}
            "quit" => return Ok(()),
            "help" => writeln!(out, "{}", Scene::HELP)?,
            "who" => writeln!(out, "{}", scene.people().join(", "))?,
            "chats" => writeln!(out, "{}", scene.group_names().join(", "))?,
            line => match scene.play(line).await {
                Ok(news) => {
                    for one in news {
                        writeln!(out, "    {one}")?;
                    }
                }
                Err(says) => writeln!(out, "    ? {says}")?,
            },
        }
    }
}
