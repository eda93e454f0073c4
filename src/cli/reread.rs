//! What messages that are still kept would now be read as: what a changed word or rule does, before anybody relies on
//! it. Nothing is changed.

use super::{Failed, line, open};
use crate::config::Config;
use crate::domain::entry::{Fact, NodeStep};
use crate::domain::ids::ProjectCode;
use crate::domain::time::{Timestamp, day_begins};
use crate::domain::told::{Step, Told};
use crate::interpret::prose::{Index, Item, Known, Message, read};
use crate::store::KeptWords;
use chrono::{NaiveDate, Timelike};

#[derive(Debug, clap::Args)]
pub(super) struct RereadArguments {
    /// The first day of sending.
    #[arg(long, value_name = "DATE")]
    since: NaiveDate,
}

pub(super) async fn reread(
    arguments: &RereadArguments,
    config: &Config,
    now: Timestamp,
) -> Result<(), Failed> {
    let (mut settings, store) = (config.settings.clone(), open(config).await?);
    let mut turn = store.begin().await?;
    let registry = turn.registry(now).await?.registry;
    turn.roll_back().await?;
    settings.read_with(registry.words());
    let known: Vec<_> = registry.projects().map(|project| Known::of(project, &settings.policy)).collect();
    let index = Index::of(&known)
        .map_err(|fault| Failed::Plain(format!("the names of projects cannot be looked for: {fault}")))?;
    let since = day_begins(arguments.since, settings.zone);
    let (mut after, mut count, mut changed) = (0, 0, 0);
    loop {
        let page = store.kept_words(after, since).await?;
        let Some(last) = page.last() else { break };
        after = last.id;
        for kept in page.iter().filter(|kept| !kept.facts.is_empty()) {
            count += 1;
            let local = kept.sent.local(settings.zone);
            let project = only_project(kept).and_then(|code| registry.project_coded(code));
            let reading = read(&Message {
                text: &kept.text,
                today: local.date_naive(),
                hour: local.hour(),
                own: &[],
                // Where the words name none, it was known around them.
                chat: only_project(kept),
                named: None,
                form: project.map_or(&[], |project| registry.form_of(project.team)),
                last: None,
                index: &index,
                lexicons: &settings.lexicons,
            });
            let (was, is) = (stated(kept), read_now(&reading.items));
            if was != is {
                changed += 1;
                line(&format!("{} {}", local.format("%Y-%m-%d %H:%M"), kept.text.replace('\n', " / ")))?;
                line(&format!("  was: {}", was.join("; ")))?;
                line(&format!(
                    "  now: {}",
                    if is.is_empty() { "nothing".to_owned() } else { is.join("; ") }
                ))?;
            }
        }
    }
    line(&format!("{count} messages read again, {changed} of them otherwise"))
}

fn only_project(kept: &KeptWords) -> Option<&ProjectCode> {
    let mut codes = kept.facts.iter().filter_map(|(code, _)| code.as_ref());
    let first = codes.next()?;
    codes.all(|code| code == first).then_some(first)
}

/// What stands in the ledger of a message, in order.
fn stated(kept: &KeptWords) -> Vec<String> {
    let mut stated: Vec<_> =
        kept.facts.iter().map(|(code, fact)| of_project(code.as_ref(), &fact_in_words(fact))).collect();
    stated.sort();
    stated
}

/// What would be kept of it now, in order.
fn read_now(items: &[Item]) -> Vec<String> {
    let kept = |item: &&Item| !matches!(item.told, Told::Question(_) | Told::Withdrawal);
    let mut read: Vec<_> = items
        .iter()
        .filter(kept)
        .map(|item| of_project(item.project.as_ref(), &told_in_words(&item.told)))
        .collect();
    read.sort();
    read
}

fn of_project(code: Option<&ProjectCode>, words: &str) -> String {
    format!("{} {words}", code.map_or("-", ProjectCode::as_str))
}

fn fact_in_words(fact: &Fact) -> String {
    match fact {
        Fact::Progress { percent: Some(percent) } => percent.to_string(),
        Fact::Node { node, change } => {
            let step = match change.step {
                NodeStep::Started => "begun",
                NodeStep::Done => "done",
                NodeStep::Planned | NodeStep::Forecast => "expected",
            };
            format!("{node} {step}")
        }
        Fact::Investment { figure, .. } => format!("investment {}", figure.yuan),
        fact => fact.kind().to_owned(),
    }
}

fn told_in_words(told: &Told) -> String {
    match told {
        Told::Progress { percent: Some(percent) } => percent.to_string(),
        Told::Progress { percent: None } | Told::Part { .. } => "progress".to_owned(),
        Told::Unchanged => "unchanged".to_owned(),
        Told::Resumed => "stage".to_owned(),
        Told::Investment { amount, .. } => format!("investment {amount}"),
        Told::Node { node, step } => {
            let step = match step {
                Step::Begun => "begun",
                Step::Done => "done",
                Step::Delayed | Step::Expected | Step::Ahead => "expected",
            };
            format!("{node} {step}")
        }
        Told::Issue(_) => "issue".to_owned(),
        Told::Visit => "visit".to_owned(),
        Told::Answer(_) => "issue_answer".to_owned(),
        Told::Promise { .. } | Told::Unmeasured { .. } | Told::Withdrawal | Told::Question(_) => {
            "nothing".to_owned()
        }
    }
}
