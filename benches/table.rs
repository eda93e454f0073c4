//! How long the progress table takes, from the database to its rows, and as a workbook, for 1,000 and 5,000 projects in one run: the
//! ratio says whether it grows with them. Each project has 20 reports, 3 stages and 10 documents.
//!
//! `cargo bench --bench table` runs the file database; `DAYBOOK_BENCH_POSTGRES=postgres://…` adds the other.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench measures by the wall clock, prints, and fails loudly"
)]

use chrono::NaiveDate;
use daybook::config::Config;
use daybook::domain::entry::{ChainHash, Fact, GateState, Percent};
use daybook::domain::ids::{ChatId, EntryId, MessageId, PersonId, ProjectId};
use daybook::domain::people::Language;
use daybook::domain::table::{self, Wanted};
use daybook::domain::time::Timestamp;
use daybook::sheet;
use daybook::store::{ChainTail, EntryRow, Store};
use sqlx::Connection as _;
use std::time::Instant;

const REPORTS: usize = 20;

/// What each project has come to.
fn facts() -> Vec<Fact> {
    let stage = |from: &str, to: &str| Fact::Stage { from: from.to_owned(), to: to.to_owned() };
    let documents = ["feasibility", "environment", "energy", "land_permit", "tender"];
    let noted =
        |state| documents.map(|document| Fact::Gate { document: document.to_owned(), state }).into_iter();
    let percent = |at: usize| Percent::from_hundredths(u16::try_from(at * 100).unwrap());
    (0..REPORTS)
        .map(|at| Fact::Progress { percent: percent(at) })
        .chain([
            stage("pre_work", "ready"),
            stage("ready", "started"),
            stage("started", "under_construction"),
        ])
        .chain(noted(GateState::InHand))
        .chain(noted(GateState::Granted))
        .collect()
}

async fn fill(store: &Store, projects: i64) {
    let day: NaiveDate = "2023-03-01".parse().unwrap();
    let mut turn = store.begin().await.unwrap();
    for project in 1..=projects {
        if project % 500 == 0 {
            turn.commit().await.unwrap();
            turn = store.begin().await.unwrap();
        }
        let mut rows = Vec::new();
        for (at, fact) in facts().into_iter().enumerate() {
            let id = EntryId(turn.next_id());
            let sequence = i64::try_from(at).unwrap() + 1;
            rows.push(EntryRow {
                id,
                project: Some(ProjectId(project)),
                chain: project,
                sequence,
                kind: fact.kind(),
                fact: serde_json::to_string(&fact).unwrap(),
                issue: None,
                text_digest: String::new(),
                person: PersonId(1),
                chat: ChatId(1),
                message: MessageId(id.0),
                ordinal: 0,
                effective_on: (day + chrono::TimeDelta::days(sequence)).to_string(),
                received_at: Timestamp::from_seconds(1_677_600_000 + sequence * 86_400),
                said_at: Timestamp::from_seconds(1_677_600_000 + sequence * 86_400),
                certainty: "told",
                rule: "bench",
                span_start: None,
                span_end: None,
                supersedes: None,
                hash: ChainHash::GENESIS.to_hex(),
                salt: String::new(),
                words: "slab of floor 3 poured".to_owned(),
                sureness: "certain",
            });
        }
        let tail = ChainTail { sequence: i64::try_from(rows.len()).unwrap(), hash: ChainHash::GENESIS };
        turn.write_entries(&rows, &[]);
        turn.write_chains([(project, tail)]);
    }
    turn.commit().await.unwrap();
}

/// The best of five, in milliseconds: the rows, and the workbook made of them.
async fn measured(url: &str, projects: i64) -> (f64, f64) {
    let store = Store::open(url, 2).await.unwrap();
    let mut database = sqlx::AnyConnection::connect(url).await.unwrap();
    for statement in [
        "INSERT INTO person (id, name, language, made_at) VALUES (1, 'P', 'zh-CN', 0)".to_owned(),
        "INSERT INTO team (id, code, name_zh, name_en) VALUES (1, 'a', 'a', 'a')".to_owned(),
    ] {
        sqlx::query(sqlx::AssertSqlSafe(statement)).execute(&mut database).await.unwrap();
    }
    for project in 1..=projects {
        let new = "INSERT INTO project (id, code, name_zh, name_en, team_id, stage, rhythm, card) \
             VALUES ($1, $2, 'n', 'n', 1, 'under_construction', 'daily', '{\"start\":\"2023-01-01\"}')";
        sqlx::query(new).bind(project).bind(format!("P-{project}")).execute(&mut database).await.unwrap();
    }
    fill(&store, projects).await;
    let config = Config::from_toml("").unwrap();
    let today: NaiveDate = "2023-06-01".parse().unwrap();
    let (mut best, mut workbook) = (f64::MAX, f64::MAX);
    for _ in 0..5 {
        let begun = Instant::now();
        let mut turn = store.begin().await.unwrap();
        let known = turn.registry(Timestamp::from_seconds(1_685_600_000)).await.unwrap();
        let ids = known.registry.projects().map(|project| project.id).collect();
        let end = Timestamp::from_seconds(1_685_700_000);
        let material = turn.table_material(ids, (today, end)).await.unwrap();
        turn.roll_back().await.unwrap();
        let rows = table::rows(
            &config.settings.policy,
            &config.calendar,
            known.registry.projects(),
            &material,
            &Wanted::default(),
            (config.settings.zone, today),
        );
        assert_eq!(rows.len(), usize::try_from(projects).unwrap());
        assert!(rows.iter().all(|row| row.progress.is_some() && !row.lights.is_empty()));
        best = best.min(begun.elapsed().as_secs_f64() * 1000.0);
        let begun = Instant::now();
        let policy = &config.settings.policy;
        let sheet = sheet::table_sheet(&rows, &known.registry, policy, Language::Chinese, today);
        assert!(!sheet.xlsx().unwrap().is_empty());
        workbook = workbook.min(begun.elapsed().as_secs_f64() * 1000.0);
    }
    store.close().await;
    (best, workbook)
}

async fn compare(postgres: Option<&str>) {
    println!("{}", if postgres.is_some() { "PostgreSQL" } else { "SQLite" });
    let mut before = None;
    for projects in [1_000, 5_000] {
        let folder = tempfile::tempdir().unwrap();
        let url = match postgres {
            None => format!("sqlite:{}?mode=rwc", folder.path().join("table.db").display()),
            Some(server) => {
                let name = format!("daybook_table_{}_{projects}", std::process::id());
                let mut connection = sqlx::AnyConnection::connect(server).await.unwrap();
                let create = sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"));
                sqlx::query(create).execute(&mut connection).await.unwrap();
                format!("{}/{name}", server.rsplit_once('/').unwrap().0)
            }
        };
        let (milliseconds, workbook) = measured(&url, projects).await;
        let ratio =
            before.map_or_else(String::new, |before: f64| format!(", {:.1}x for 5x", milliseconds / before));
        println!("{projects:>6} projects: {milliseconds:.0} ms{ratio}; as a workbook {workbook:.0} ms more");
        before = Some(milliseconds);
    }
}

#[tokio::main]
async fn main() {
    sqlx::any::install_default_drivers();
    compare(None).await;
    if let Ok(server) = std::env::var("DAYBOOK_BENCH_POSTGRES") {
        compare(Some(&server)).await;
    }
}
