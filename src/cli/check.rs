//! `daybook check`: looks at all the service needs, and says what to do about each fault.

use super::{Failed, line, telegram};
use crate::chat::telegram::FetchFault;
use crate::clock::Clock;
use crate::config::{Config, Problems};
use crate::domain::policy::PolicyList;
use crate::flow::Mode;
use crate::store::{Folder, Store, StoreError};
use chrono::Datelike;
use secrecy::ExposeSecret;

/// Somebody should know when there are fewer megabytes left.
const LITTLE_ROOM: u64 = 1024;

/// What looking at one thing found.
enum Finding {
    Fine(String),
    /// It works, but somebody should know.
    Note(String),
    Fault(String),
}

pub(super) async fn check(config: Result<Config, Problems>) -> Result<(), Failed> {
    let config = match config {
        Ok(config) => config,
        Err(Problems(problems)) => {
            for problem in problems {
                line(&format!("✗ settings   {problem}"))?;
            }
            return Err(Failed::Said);
        }
    };
    let mut faults = 0;
    let mut report = |what: &str, finding: Finding| -> Result<(), Failed> {
        let (mark, text) = match finding {
            Finding::Fine(text) => ('✓', text),
            Finding::Note(text) => ('!', text),
            Finding::Fault(text) => {
                faults += 1;
                ('✗', text)
            }
        };
        line(&format!("{mark} {what:<10} {text}"))
    };
    report("settings", Finding::Fine("all can be read".to_owned()))?;
    let store = Store::open(config.database_url.expose_secret(), 2).await;
    report("database", database(&store).await)?;
    report("files", files(&config).await)?;
    for finding in account(&config).await {
        report("telegram", finding)?;
    }
    for finding in calendar(&config, store.ok().as_ref()).await {
        report("calendar", finding)?;
    }
    report("policy", policy(&config))?;
    report("fonts", Finding::Fine("none are needed: this version draws no pictures".to_owned()))?;
    if faults > 0 { Err(Failed::Said) } else { Ok(()) }
}

async fn database(store: &Result<Store, StoreError>) -> Finding {
    match store {
        Ok(store) => match store.entry_count().await {
            Ok(count) => Finding::Fine(format!("{}, tables up to date, {count} entries", store.engine())),
            Err(fault) => Finding::Fault(format!("{fault}. Is the disk full, or the file damaged?")),
        },
        Err(fault @ (StoreError::Folder(_) | StoreError::UnknownUrl(_))) => Finding::Fault(format!(
            "{fault}. Set database.url or data.folder to a place this user may write to"
        )),
        Err(fault @ StoreError::Migration(_)) => {
            Finding::Fault(format!("{fault}. Was this database last used by a newer version?"))
        }
        Err(fault) => Finding::Fault(format!(
            "{fault}. Is the server running, and database.url right (host, user, password)?"
        )),
    }
}

async fn files(config: &Config) -> Finding {
    let folder = Folder::new(&config.settings.files.folder);
    let shown = folder.root().display().to_string();
    let room = match folder.prepare().await {
        Ok(()) => folder.room(),
        Err(fault) => Err(fault),
    };
    match room.map(|bytes| bytes / 1024 / 1024) {
        Ok(megabytes @ ..LITTLE_ROOM) => {
            Finding::Note(format!("{shown} can be written to, but has room for {megabytes} MB only"))
        }
        Ok(megabytes) => Finding::Fine(format!("{shown} can be written to, room for {megabytes} MB")),
        Err(fault) => Finding::Fault(format!(
            "{shown} cannot be written to: {fault}. Set data.folder to a place this user may write to"
        )),
    }
}

async fn account(config: &Config) -> Vec<Finding> {
    if let Err(Problems(problems)) = config.token() {
        return problems.into_iter().map(Finding::Fault).collect();
    }
    let telegram = match telegram(config) {
        Ok(telegram) => telegram,
        Err(fault) => return vec![Finding::Fault(fault.to_string())],
    };
    let myself = match telegram.myself().await {
        Ok(myself) => myself,
        Err(FetchFault::KeyRevoked) => {
            return vec![Finding::Fault(
                "the token is not valid: get it from @BotFather (/mybots, API Token) and set telegram.token"
                    .to_owned(),
            )];
        }
        Err(fault) => {
            return vec![Finding::Fault(format!(
                "{fault}. Can this machine reach {}? Behind a firewall, telegram.api_url can name a server of your own",
                config.api_url
            ))];
        }
    };
    let mut found = vec![Finding::Fine(format!("@{} answers", myself.name))];
    found.push(if myself.sees_all {
        Finding::Fine("privacy mode is off: all that is written in groups is seen".to_owned())
    } else {
        Finding::Note(
            "privacy mode is on: in groups only commands are seen. Switch it off with /setprivacy in @BotFather and \
             add the bot to its groups anew, or make it an administrator there"
                .to_owned(),
        )
    });
    let expected = match &config.mode {
        Mode::Polling => "",
        Mode::Webhook { url } => url,
    };
    match telegram.webhook().await {
        Ok(url) if url == expected => {}
        Ok(url) if url.is_empty() => {
            found.push(Finding::Note("no webhook is set yet; `daybook serve` sets it".to_owned()));
        }
        Ok(_) => found.push(Finding::Note(
            "a webhook of somebody else is set; `daybook serve` takes its place. If it is not yours, get a new token"
                .to_owned(),
        )),
        Err(fault) => found.push(Finding::Fault(fault.to_string())),
    }
    found
}

/// With the years that were taken in chat, where the database can tell.
async fn calendar(config: &Config, store: Option<&Store>) -> Vec<Finding> {
    let present = async {
        let mut turn = store?.begin().await.ok()?;
        let calendar = turn.calendar(&config.calendar).await.ok();
        turn.roll_back().await.ok()?;
        calendar
    };
    let calendar = present.await.unwrap_or_else(|| config.calendar.clone());
    let today = Clock::system().now().local(config.settings.zone).date_naive();
    let years: Vec<_> = calendar.years().map(|(year, _)| year.to_string()).collect();
    let mut found = vec![Finding::Fine(format!("years loaded: {}", years.join(", ")))];
    let next_is_due = (today.month(), today.day()) >= (11, 15);
    for year in [Some(today.year()), next_is_due.then(|| today.year() + 1)].into_iter().flatten() {
        if !calendar.knows(year) {
            found.push(Finding::Note(format!(
                "{year} is not loaded, so Monday to Friday will be worked: a coordinator can send \
                 it in chat (/calendar {year} NOTICE), or put the year's file into calendar.folder"
            )));
        }
    }
    found
}

fn policy(config: &Config) -> Finding {
    let lists =
        PolicyList::ALL.map(|list| format!("{} {}", config.settings.policy.entries(list).len(), list.file()));
    Finding::Fine(format!("lists loaded: {}", lists.join(", ")))
}
