//! Updates per second, durable and answered, beside the floor: a bare loop that fetches, commits each batch with
//! its outbox, and answers, nothing more. Both run as processes of their own against the same stand-in, in turns,
//! and of their rounds the middle one counts, so that ratios hold on a machine whose speed wavers.
//!
//! `cargo bench` runs the file database; `DAYBOOK_BENCH_POSTGRES=postgres://…` adds the other, `DAYBOOK_BENCH_ENTRIES=1000000`
//! begins with a ledger of that many entries, `DAYBOOK_BENCH_SECONDS` sets the length of each round and
//! `DAYBOOK_BENCH_ROUNDS` their number, and `DAYBOOK_BENCH_CHATS=50` measures that number of chats only.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench that cannot go on says so, and prints figures"
)]

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::routing::post;
use daybook::clock::Clock;
use daybook::domain::entry::{ChainHash, Sealed, text_digest};
use daybook::domain::ids::{ChatId, EntryId, MessageId, PersonId, ProjectId};
use daybook::sandbox;
use daybook::store::{ChainTail, EntryRow, MessageRow, Store};
use serde_json::{Value, json};
use sqlx::Connection as _;
use std::collections::{HashMap, VecDeque};
use std::fmt::Write as _;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::sync::Notify;

const PEOPLE: i64 = 500;

/// A stand-in that does as little as possible: each chat sends its next message when the last is answered.
#[derive(Default)]
struct Fake {
    queue: Mutex<Queue>,
    wake: Notify,
}

#[derive(Default)]
struct Queue {
    waiting: VecDeque<(i64, String)>,
    next: i64,
    sent: HashMap<i64, Instant>,
    latencies: Vec<Duration>,
    answered: u64,
}

impl Queue {
    fn ask(&mut self, chat: i64) {
        self.next += 1;
        let id = self.next;
        let update = format!(
            r#"{{"update_id":{id},"message":{{"message_id":{id},"date":1700000000,"chat":{{"id":{chat},"type":"private","first_name":"P"}},"from":{{"id":{chat},"is_bot":false,"first_name":"P","language_code":"en"}},"text":"/progress JY-01 {} slab of floor {id} poured, columns begun"}}}}"#,
            id % 100
        );
        self.sent.insert(chat, Instant::now());
        self.waiting.push_back((id, update));
    }
}

async fn call(
    State(fake): State<Arc<Fake>>,
    Path((_, method)): Path<(String, String)>,
    body: Bytes,
) -> String {
    match method.as_str() {
        "getUpdates" => {
            let offset = serde_json::from_slice::<Value>(&body).unwrap()["offset"].as_i64().unwrap();
            let end = tokio::time::Instant::now() + Duration::from_secs(5);
            loop {
                let woken = fake.wake.notified();
                {
                    let mut queue = fake.queue.lock().unwrap();
                    while queue.waiting.front().is_some_and(|(id, _)| *id < offset) {
                        queue.waiting.pop_front();
                    }
                    if !queue.waiting.is_empty() || tokio::time::Instant::now() >= end {
                        let mut text = String::from(r#"{"ok":true,"result":["#);
                        for (index, (_, update)) in queue.waiting.iter().take(100).enumerate() {
                            let comma = if index > 0 { "," } else { "" };
                            write!(text, "{comma}{update}").unwrap();
                        }
                        text.push_str("]}");
                        return text;
                    }
                }
                let _ = tokio::time::timeout_at(end, woken).await;
            }
        }
        "getMe" => r#"{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"B","username":"b","can_read_all_group_messages":true}}"#.to_owned(),
        "getWebhookInfo" => r#"{"ok":true,"result":{"url":""}}"#.to_owned(),
        "setMessageReaction" | "sendMessage" => {
            #[derive(serde::Deserialize)]
            struct Sent {
                chat_id: i64,
            }
            let Sent { chat_id } = serde_json::from_slice(&body).unwrap();
            let mut queue = fake.queue.lock().unwrap();
            if let Some(sent) = queue.sent.remove(&chat_id) {
                queue.answered += 1;
                queue.latencies.push(sent.elapsed());
                queue.ask(chat_id);
                drop(queue);
                fake.wake.notify_waiters();
            }
            r#"{"ok":true,"result":true}"#.to_owned()
        }
        _ => r#"{"ok":true,"result":true}"#.to_owned(),
    }
}

struct Figures {
    per_second: f64,
    p50: f64,
    p99: f64,
    cpu_per_10k: f64,
    megabytes: f64,
}

struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Seconds of processor time, user and system, as the kernel counts them (100 ticks a second on Linux).
fn cpu_seconds(pid: u32) -> f64 {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    let fields: Vec<_> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    (fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap()) / 100.0
}

fn peak_megabytes(pid: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1024.0
}

fn percentile(sorted: &[Duration], share: f64) -> f64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "an index"
    )]
    let index = ((sorted.len() - 1) as f64 * share) as usize;
    sorted[index].as_secs_f64() * 1000.0
}

/// A round, with updates numbered from `first` on.
async fn measure(chats: i64, first: i64, start: impl FnOnce(&str) -> Child) -> Figures {
    let fake = Arc::new(Fake::default());
    fake.queue.lock().unwrap().next = first;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let router = Router::new().route("/{bot}/{method}", post(call)).with_state(Arc::clone(&fake));
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
    let process = Process(start(&url));
    let pid = process.0.id();
    for chat in 1..=chats {
        fake.queue.lock().unwrap().ask(chat);
    }
    fake.wake.notify_waiters();
    // Until everything is warm.
    let warm = Instant::now();
    while fake.queue.lock().unwrap().answered < 50.max(chats.unsigned_abs()) {
        assert!(warm.elapsed() < Duration::from_mins(1), "no answers");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    let seconds = number("DAYBOOK_BENCH_SECONDS").unwrap_or(5).unsigned_abs();
    let (before, cpu, begun) = {
        let mut queue = fake.queue.lock().unwrap();
        queue.latencies.clear();
        (queue.answered, cpu_seconds(pid), Instant::now())
    };
    tokio::time::sleep(Duration::from_secs(seconds)).await;
    let (answered, mut latencies, took) = {
        let mut queue = fake.queue.lock().unwrap();
        (queue.answered - before, std::mem::take(&mut queue.latencies), begun.elapsed().as_secs_f64())
    };
    let cpu = cpu_seconds(pid) - cpu;
    let megabytes = peak_megabytes(pid);
    server.abort();
    latencies.sort_unstable();
    #[expect(clippy::cast_precision_loss, reason = "counts of a bench")]
    let answered = answered as f64;
    Figures {
        per_second: answered / took,
        p50: percentile(&latencies, 0.5),
        p99: percentile(&latencies, 0.99),
        cpu_per_10k: cpu / answered * 10_000.0,
        megabytes,
    }
}

fn start_daybook(url: &str, database: &str) -> Child {
    Command::new(env!("CARGO_BIN_EXE_daybook"))
        .arg("serve")
        .env("DAYBOOK_TELEGRAM__TOKEN", sandbox::TOKEN)
        .env("DAYBOOK_TELEGRAM__API_URL", url)
        .env("DAYBOOK_DATABASE__URL", database)
        .env("DAYBOOK_HTTP__LISTEN", "127.0.0.1:0")
        .env("DAYBOOK_METRICS__LISTEN", "")
        .env("DAYBOOK_LIMITS__SENDING", "off")
        .env("DAYBOOK_LIMITS__ANSWERS", "0")
        .env("DAYBOOK_LOG__LEVEL", "error")
        .stdout(Stdio::null())
        .spawn()
        .unwrap()
}

fn start_floor(url: &str, database: &str) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .env("DAYBOOK_BENCH_FLOOR", url)
        .env("DAYBOOK_BENCH_DATABASE", database)
        .stdout(Stdio::null())
        .spawn()
        .unwrap()
}

/// The floor: one connection, two statements and a commit for each batch, and the answers side by side.
async fn floor(url: &str, database: &str) {
    sqlx::any::install_default_drivers();
    let mut connection = sqlx::AnyConnection::connect(database).await.unwrap();
    let sqlite = database.starts_with("sqlite:");
    if sqlite {
        for pragma in ["PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"] {
            sqlx::query(pragma).execute(&mut connection).await.unwrap();
        }
    }
    for table in [
        "CREATE TABLE floor_inbox (id BIGINT PRIMARY KEY, payload TEXT NOT NULL)",
        "CREATE TABLE floor_outbox (id BIGINT PRIMARY KEY, chat BIGINT NOT NULL, body TEXT NOT NULL)",
    ] {
        sqlx::query(table).execute(&mut connection).await.unwrap();
    }
    let each = if sqlite {
        "json_each($1)"
    } else {
        "json_array_elements(CAST(CAST($1 AS TEXT) AS JSON)) AS each(value)"
    };
    let inbox =
        format!("INSERT INTO floor_inbox SELECT CAST(value->>'id' AS BIGINT), value->>'payload' FROM {each}");
    let outbox = format!(
        "INSERT INTO floor_outbox SELECT CAST(value->>'id' AS BIGINT), CAST(value->>'chat' AS BIGINT), value->>'body' FROM {each}"
    );
    let client = reqwest::Client::builder().tcp_nodelay(true).build().unwrap();
    let mut offset = 0;
    loop {
        let body = json!({ "offset": offset }).to_string();
        // At the end of a run nobody answers any more.
        let Ok(answer) = client.post(format!("{url}/bot/getUpdates")).body(body).send().await else { return };
        let Ok(text) = answer.text().await else { return };
        let batch: Value = serde_json::from_str(&text).unwrap();
        let updates = batch["result"].as_array().unwrap();
        let Some(last) = updates.last() else { continue };
        offset = last["update_id"].as_i64().unwrap() + 1;
        let rows: Vec<_> =
            updates.iter().map(|one| json!({ "id": one["update_id"], "payload": one.to_string() })).collect();
        let answers: Vec<_> = updates
            .iter()
            .map(|one| {
                let (chat, message) = (&one["message"]["chat"]["id"], &one["message"]["message_id"]);
                let body = json!({ "chat_id": chat, "message_id": message, "reaction": [{ "type": "emoji", "emoji": "✍" }] });
                json!({ "id": one["update_id"], "chat": chat, "body": body.to_string() })
            })
            .collect();
        let mut transaction = connection.begin().await.unwrap();
        for (statement, rows) in [(&inbox, &rows), (&outbox, &answers)] {
            sqlx::query(sqlx::AssertSqlSafe(statement.clone()))
                .bind(json!(rows).to_string())
                .execute(&mut *transaction)
                .await
                .unwrap();
        }
        transaction.commit().await.unwrap();
        for answer in answers {
            let request = client
                .post(format!("{url}/bot/setMessageReaction"))
                .header("content-type", "application/json")
                .body(answer["body"].as_str().unwrap().to_owned());
            tokio::spawn(async move {
                // At the end of a run nobody listens any more.
                if let Ok(answer) = request.send().await {
                    let _ = answer.bytes().await;
                }
            });
        }
    }
}

/// A database with everybody in it, and a ledger of so many entries.
async fn furnished(url: &str, entries: i64) {
    let store = Store::open(url, 2).await.unwrap();
    let clock = Clock::system();
    let people: String = (1..=PEOPLE)
        .fold(String::from("telegram_id,name,roles,teams,projects,language\n"), |text, id| {
            text + &format!("{id},P{id},field,expo,,en\n")
        });
    let sample = sandbox::Sample { people: people.as_bytes(), ..sandbox::SAMPLE };
    sandbox::fill(&store, sample, &clock).await.unwrap();
    write_entries(&store, &clock, entries).await;
    store.close().await;
}

/// Entries of the past, ten thousand in a turn.
async fn write_entries(store: &Store, clock: &Clock, entries: i64) {
    const PER_TURN: i64 = 10_000;
    let now = clock.now();
    let mut tail = ChainTail { sequence: 0, hash: ChainHash::GENESIS };
    for _ in 0..entries / PER_TURN {
        let mut turn = store.begin().await.unwrap();
        let projects = turn.project_ids().await.unwrap();
        let project: ProjectId = projects["JY-01"];
        let person: PersonId = turn.person_writing_as("telegram", "1").await.unwrap().unwrap();
        turn.add_chats(
            "past",
            0,
            &[daybook::store::NewChat { id: ChatId(1), platform_chat: "1".to_owned(), kind: "private" }],
            now,
        )
        .await
        .unwrap();
        let (mut messages, mut rows) = (Vec::new(), Vec::new());
        for _ in 0..PER_TURN {
            let (entry, message) = (EntryId(turn.next_id()), MessageId(turn.next_id()));
            let words = format!("slab of floor {} poured, columns begun", entry.0);
            let digest = text_digest(b"salt", &words);
            let sequence = tail.sequence + 1;
            let fact = r#"{"kind":"progress","percent":6500}"#;
            let sealed = Sealed {
                id: entry,
                project: Some(project),
                sequence,
                fact,
                text_digest: &digest,
                author: person,
                chat: ChatId(1),
                message,
                effective: "2023-03-08",
                received: now,
                certainty: "told",
                rule: "command/progress",
                supersedes: None,
            };
            tail = ChainTail { sequence, hash: sealed.follow(tail.hash) };
            messages.push(MessageRow {
                id: message,
                chat: ChatId(1),
                platform_message: message.0.to_string(),
                version: 0,
                person,
                sent_at: now,
                body: words.clone(),
            });
            rows.push(EntryRow {
                id: entry,
                project: Some(project),
                chain: project.0,
                sequence,
                kind: "progress",
                fact: fact.to_owned(),
                issue: None,
                text_digest: digest,
                person,
                chat: ChatId(1),
                message,
                ordinal: 0,
                effective_on: "2023-03-08".to_owned(),
                received_at: now,
                said_at: now,
                certainty: "told",
                rule: "command/progress",
                span_start: None,
                span_end: None,
                supersedes: None,
                hash: tail.hash.to_hex(),
                salt: "salt".to_owned(),
                words,
                sureness: "certain",
            });
        }
        turn.write_messages(&messages);
        turn.write_entries(&rows, &[]);
        turn.write_chains([(project.0, tail)]);
        turn.commit().await.unwrap();
    }
}

async fn fresh_database(postgres: Option<&str>, folder: &std::path::Path, name: &str) -> String {
    match postgres {
        None => format!("sqlite:{}", folder.join(format!("{name}.db")).display()),
        Some(server) => {
            let schema = format!("bench_{name}_{}", std::process::id());
            sqlx::any::install_default_drivers();
            let mut admin = sqlx::AnyConnection::connect(server).await.unwrap();
            for statement in
                [format!("DROP SCHEMA IF EXISTS {schema} CASCADE"), format!("CREATE SCHEMA {schema}")]
            {
                sqlx::query(sqlx::AssertSqlSafe(statement)).execute(&mut admin).await.unwrap();
            }
            format!("{server}?options=-c%20search_path%3D{schema}")
        }
    }
}

/// The round of the middle speed.
fn middle(mut rounds: Vec<Figures>) -> Figures {
    rounds.sort_by(|one, other| one.per_second.total_cmp(&other.per_second));
    rounds.swap_remove(rounds.len() / 2)
}

fn number(variable: &str) -> Option<i64> {
    std::env::var(variable).ok().map(|text| text.parse().unwrap())
}

async fn compare(postgres: Option<&str>, entries: i64) {
    let folder = std::env::temp_dir().join(format!("daybook-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let engine = if postgres.is_some() { "PostgreSQL" } else { "SQLite" };
    println!("{engine}, a ledger of {entries} entries at the beginning");
    println!(
        "{:>6}  {:<8}{:>10}{:>10}{:>10}{:>16}{:>8}",
        "chats", "", "upd./s", "p50 ms", "p99 ms", "CPU s/10,000", "MB"
    );
    for chats in number("DAYBOOK_BENCH_CHATS").map_or_else(|| vec![1, 50, 500], |chats| vec![chats]) {
        let database = fresh_database(postgres, &folder, &format!("daybook{chats}")).await;
        furnished(&database, entries).await;
        let (mut floors, mut daybooks) = (Vec::new(), Vec::new());
        for round in 0..number("DAYBOOK_BENCH_ROUNDS").unwrap_or(3) {
            let floor_database = fresh_database(postgres, &folder, &format!("floor{chats}_{round}")).await;
            let floor_url =
                if postgres.is_some() { floor_database } else { format!("{floor_database}?mode=rwc") };
            floors.push(measure(chats, 0, |url| start_floor(url, &floor_url)).await);
            let first = round * 100_000_000;
            daybooks.push(measure(chats, first, |url| start_daybook(url, &database)).await);
        }
        let (floor, daybook) = (middle(floors), middle(daybooks));
        for (name, figures) in [("floor", &floor), ("daybook", &daybook)] {
            println!(
                "{chats:>6}  {name:<8}{:>10.0}{:>10.2}{:>10.2}{:>16.2}{:>8.0}",
                figures.per_second, figures.p50, figures.p99, figures.cpu_per_10k, figures.megabytes
            );
        }
        println!(
            "{chats:>6}  ratio   {:>9.2}x{:>+9.2} ms",
            daybook.per_second / floor.per_second,
            daybook.p50 - floor.p50
        );
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::main]
async fn main() {
    if let Ok(url) = std::env::var("DAYBOOK_BENCH_FLOOR") {
        floor(&url, &std::env::var("DAYBOOK_BENCH_DATABASE").unwrap()).await;
        return;
    }
    let entries = number("DAYBOOK_BENCH_ENTRIES").unwrap_or(0);
    compare(None, entries).await;
    if let Ok(server) = std::env::var("DAYBOOK_BENCH_POSTGRES") {
        compare(Some(&server), entries).await;
    }
}
