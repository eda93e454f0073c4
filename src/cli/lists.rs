//! `daybook import`: the registry from lists.

use super::{Failed, ListArguments, line, telegram};
use crate::chat::telegram::{PLATFORM, start_link};
use crate::chat::token;
use crate::clock::Clock;
use crate::config::Config;
use crate::sheet::{self, RowFault};
use crate::store::{Imported, NewInvitation, Store};
use std::collections::HashSet;
use std::io::{self, Write};
use std::time::Duration;

/// For how long the links of a list are good.
const LINK_LIFE: Duration = Duration::from_hours(7 * 24);

pub(super) async fn import_portfolio(store: &Store, list: &ListArguments) -> Result<(), Failed> {
    let portfolio = sheet::portfolio(&read(list)?).map_err(|faults| told(&faults))?;
    let mut turn = store.begin().await?;
    let counts = turn.import_portfolio(&portfolio.teams, &portfolio.projects).await?;
    if list.dry_run {
        turn.roll_back().await?;
    } else {
        turn.commit().await?;
    }
    summary("projects", counts, list)
}

pub(super) async fn import_people(
    config: &Config,
    store: &Store,
    list: &ListArguments,
) -> Result<(), Failed> {
    let file = read(list)?;
    let now = Clock::system().now();
    let mut turn = store.begin().await?;
    let (teams, projects) = turn.codes().await?;
    let (teams, projects): (HashSet<_>, HashSet<_>) =
        (teams.into_keys().collect(), projects.into_keys().collect());
    let people = sheet::people(&file, &teams, &projects).map_err(|faults| told(&faults))?;
    let (counts, invited) = turn.import_people(PLATFORM, &people, now).await?;
    let mut secrets = Vec::new();
    for one in &invited {
        let (secret, hash) = token::invitation();
        let invitation = NewInvitation {
            secret_hash: &hash,
            role: one.role,
            team: one.team,
            person: Some(one.person),
            name: Some(&one.name),
            made_by: None,
            expires_at: now + LINK_LIFE,
        };
        turn.invite(&invitation, now).await?;
        secrets.push((one.name.clone(), secret));
    }
    if list.dry_run {
        turn.roll_back().await?;
        return summary("people", counts, list);
    }
    // The links hold the bot's name, which Telegram knows.
    let bot = match (secrets.is_empty(), telegram(config)) {
        (false, Ok(telegram)) => telegram.myself().await.ok().map(|myself| myself.name),
        _ => None,
    };
    turn.commit().await?;
    summary("people", counts, list)?;
    for (name, secret) in secrets {
        match &bot {
            Some(bot) => line(&format!("  {name}: {}", start_link(bot, &secret)))?,
            None => line(&format!("  {name}: sends the bot /start {secret}"))?,
        }
    }
    Ok(())
}

fn read(list: &ListArguments) -> Result<Vec<u8>, Failed> {
    let is_workbook = list.file.extension().is_some_and(|one| one.eq_ignore_ascii_case("xlsx"));
    if is_workbook {
        return Err(Failed::Plain("workbooks cannot be read yet; save the sheet as CSV UTF-8".to_owned()));
    }
    std::fs::read(&list.file).map_err(|fault| Failed::File(list.file.clone(), fault))
}

/// Every fault on a line of its own; nothing has been imported.
fn told(faults: &[RowFault]) -> Failed {
    let mut lines: Vec<_> = faults.iter().map(ToString::to_string).collect();
    lines.push(
        "nothing has been imported
"
        .to_owned(),
    );
    match io::stderr().write_all(
        lines
            .join(
                "
",
            )
            .as_bytes(),
    ) {
        Ok(()) => Failed::Said,
        Err(fault) => Failed::Output(fault),
    }
}

fn summary(what: &str, counts: Imported, list: &ListArguments) -> Result<(), Failed> {
    let Imported { added, changed, unchanged } = counts;
    let would = if list.dry_run { " (dry run: nothing has been changed)" } else { "" };
    line(&format!("{what}: {added} new, {changed} changed, {unchanged} as they were{would}"))
}
