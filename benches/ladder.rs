//! What the clocks of issues cost the desk, with 1,000 and 10,000 open issues in one run: a tick at which none is due, one
//! at which a hundred are, a list of all as a workbook, and all of them due after downtime. The ratios say whether a tick
//! grows with what is not due.
//!
//! `cargo bench --bench ladder` runs the file database; `DAYBOOK_BENCH_POSTGRES=postgres://…` adds the other.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench measures by the wall clock, prints, and fails loudly"
)]

use daybook::app::{self, AppError};
use daybook::clock::Clock;
use daybook::config::Config;
use daybook::domain::time::Timestamp;
use daybook::sandbox::{self, Limits, Scene, Settling, Standin, World};
use daybook::store::Store;
use metrics::{Counter, Gauge, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder, SharedString, Unit};
use sqlx::{AnyConnection, AssertSqlSafe, Connection as _};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// How many of the open issues are due at once where a fixed number is.
const DUE: i64 = 100;

/// How often what a single tick costs is looked at; the middle one counts.
const LOOKS: usize = 5;

/// For how long it is looked at ticks at which nothing is due.
const IDLE: Duration = Duration::from_secs(15);

/// How long turns took, in milliseconds, as the desk itself counts them.
#[derive(Debug, Default)]
struct Turns(Mutex<Vec<f64>>);

impl HistogramFn for Turns {
    fn record(&self, seconds: f64) {
        self.0.lock().unwrap().push(seconds * 1000.0);
    }
}

impl Turns {
    fn take(&self) -> Vec<f64> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }

    fn longest(&self) -> f64 {
        self.take().into_iter().fold(0.0, f64::max)
    }
}

/// Counts turns and nothing else.
struct TurnsOnly(Arc<Turns>);

impl Recorder for TurnsOnly {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, _: &Key, _: &Metadata<'_>) -> Counter {
        Counter::noop()
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        if key.name() == "daybook_turn_seconds" {
            Histogram::from_arc(Arc::clone(&self.0))
        } else {
            Histogram::noop()
        }
    }
}

fn middle(mut some: Vec<f64>) -> f64 {
    some.sort_by(f64::total_cmp);
    some[some.len() / 2]
}

/// The service at work, with so many open issues of all projects, each with its card.
struct House {
    config: Config,
    clock: Clock,
    scene: Scene,
    database: AnyConnection,
    stop: CancellationToken,
    service: JoinHandle<Result<(), AppError>>,
}

impl House {
    async fn with_issues(url: &str, folder: &Path, open: i64) -> Self {
        let morning = chrono::NaiveDate::from_ymd_opt(2023, 3, 8).unwrap().and_hms_opt(10, 0, 0).unwrap();
        let clock = Clock::running_from(Timestamp::at_wall(morning, chrono_tz::Asia::Shanghai));
        let world = World::new(sandbox::TOKEN, sandbox::BOT, Limits::Kept);
        let standin = Standin::start(([127, 0, 0, 1], 0).into(), world, clock.clone()).await.unwrap();
        let config = sandbox::config_for(&standin, url, folder, "").unwrap();
        let store = Store::open(url, 2).await.unwrap();
        sandbox::fill(&store, sandbox::SAMPLE, &clock).await.unwrap();
        let (stop, service) = started(&config, &clock);
        let (calendar, zone) = (config.calendar.clone(), config.settings.zone);
        let mut scene = Scene::new(standin.clone(), Settling::ByStore(store), calendar, zone);
        sandbox::populate(&mut scene, &standin, sandbox::SAMPLE).unwrap();
        for name in scene.people() {
            scene.play(&format!("{name} @ private: /start")).await.unwrap();
        }
        for line in ["add expo", "陈静 @ expo: /bind expo", "王建国 @ expo: /issue JY-01 电业局不回复"]
        {
            scene.play(line).await.unwrap();
        }
        let mut database = AnyConnection::connect(url).await.unwrap();
        let later = clock.now() + Duration::from_hours(90 * 24);
        for statement in [
            format!(
                "WITH RECURSIVE more (number) AS (SELECT 2 UNION ALL SELECT number + 1 FROM more WHERE number < {open}) \
                 INSERT INTO issue (number, project_id, entry_id, opened_by, opened_at, state, standing, mover, due_at) \
                 SELECT more.number, p.id, i.entry_id, i.opened_by, i.opened_at, 'open', i.standing, i.mover, i.due_at \
                 FROM more JOIN issue i ON i.number = 1 \
                 JOIN (SELECT id, ROW_NUMBER() OVER (ORDER BY id) AS place FROM project) AS p \
                 ON p.place = 1 + more.number % (SELECT COUNT(*) FROM project)"
            ),
            format!("UPDATE counter SET value = {open} WHERE name = 'issue'"),
            "INSERT INTO issue_card (issue_number, chat_id, outbox_id, version) SELECT i.number, c.chat_id, c.outbox_id, 0 \
             FROM issue i JOIN issue_card c ON c.issue_number = 1 WHERE i.number > 1"
                .to_owned(),
            due_at(later, "number > 0"),
        ] {
            sqlx::query(AssertSqlSafe(statement)).execute(&mut database).await.unwrap();
        }
        scene.settle_quietly().await;
        Self { config, clock, scene, database, stop, service }
    }

    async fn count(&mut self, what: &str) -> i64 {
        sqlx::query_scalar(AssertSqlSafe(what.to_owned())).fetch_one(&mut self.database).await.unwrap()
    }

    /// Until nothing of that is due any more; in seconds.
    async fn until_none(&mut self, of: &str) -> f64 {
        let begun = Instant::now();
        loop {
            let now = self.clock.now().micros();
            if self.count(&format!("{of} <= {now}")).await == 0 {
                return begun.elapsed().as_secs_f64();
            }
            assert!(begun.elapsed() < Duration::from_mins(20), "it does not come to its end");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    async fn end(&mut self) {
        self.stop.cancel();
        (&mut self.service).await.unwrap().unwrap();
    }
}

fn started(config: &Config, clock: &Clock) -> (CancellationToken, JoinHandle<Result<(), AppError>>) {
    let stop = CancellationToken::new();
    let (config, clock, token) = (config.clone(), clock.clone(), stop.clone());
    (stop, tokio::spawn(async move { app::serve(config, clock, None, &|_| {}, token).await }))
}

/// Sets when the clocks of some issues run out.
fn due_at(at: Timestamp, which: &str) -> String {
    let at = at.micros();
    format!(
        "UPDATE issue SET standing = replace(standing, '\"due\":' || due_at, '\"due\":{at}'), due_at = {at} WHERE {which}"
    )
}

const CLOCKS_OUT: &str = "SELECT COUNT(*) FROM issue WHERE state = 'open' AND due_at";
const NEWS: &str = "SELECT COUNT(*) FROM issue_news WHERE tell_at";

/// The middle tick at which nothing is due, and the longest turn of the middle one at which some are; the others only
/// with the most issues.
async fn measured(
    url: &str,
    folder: &Path,
    turns: &Turns,
    open: i64,
    before: Option<(f64, f64)>,
) -> (f64, f64) {
    let mut house = House::with_issues(url, folder, open).await;
    house.until_none(NEWS).await;
    turns.take();
    tokio::time::sleep(IDLE).await;
    let idle = middle(turns.take());
    if before.is_some() {
        let asked = Instant::now();
        let seen = house.scene.play("陈静 @ private: 问题清单 文件").await.unwrap();
        assert!(seen.iter().any(|line| line.contains("(document)")), "{} lines, no workbook", seen.len());
        let took = asked.elapsed().as_secs_f64();
        println!("        all {open} as a workbook: {took:.1} s, longest turn {:.0} ms", turns.longest());
    }
    let mut some = Vec::new();
    let mut first = 1;
    for _ in 0..LOOKS {
        let which = format!("number >= {first} AND number < {}", first + DUE);
        first += DUE;
        turns.take();
        let now = due_at(house.clock.now(), &which);
        sqlx::query(AssertSqlSafe(now)).execute(&mut house.database).await.unwrap();
        house.until_none(CLOCKS_OUT).await;
        // A turn counts once it has been committed.
        tokio::time::sleep(Duration::from_millis(200)).await;
        some.push(turns.longest());
        house.until_none(NEWS).await;
    }
    let due = middle(some);
    let ratio = |now: f64, before: Option<f64>| {
        before.map_or_else(String::new, |before| format!(" ({:.1}x for 10x)", now / before))
    };
    println!(
        "{open:>6} open: none due {idle:.1} ms a tick{}; {DUE} due {due:.0} ms{}",
        ratio(idle, before.map(|(idle, _)| idle)),
        ratio(due, before.map(|(_, due)| due)),
    );
    if before.is_some() {
        house.end().await;
        let now = due_at(house.clock.now(), "state = 'open'");
        sqlx::query(AssertSqlSafe(now)).execute(&mut house.database).await.unwrap();
        let climbed = house.count("SELECT COUNT(*) FROM entry WHERE kind = 'issue_step'").await;
        turns.take();
        (house.stop, house.service) = started(&house.config, &house.clock);
        let begun = Instant::now();
        house.until_none(CLOCKS_OUT).await;
        let took = begun.elapsed().as_secs_f64();
        let taken = turns.take();
        let (usual, longest) = (middle(taken.clone()), taken.into_iter().fold(0.0, f64::max));
        let climbed = house.count("SELECT COUNT(*) FROM entry WHERE kind = 'issue_step'").await - climbed;
        assert_eq!(climbed, open, "each climbs once");
        println!(
            "        all due after downtime: {climbed} climbed in {took:.1} s, turns of {usual:.0} ms, the longest {longest:.0} ms"
        );
    }
    house.end().await;
    (idle, due)
}

async fn compare(postgres: Option<&str>, turns: &Turns) {
    println!("{}", if postgres.is_some() { "PostgreSQL" } else { "SQLite" });
    let mut before = None;
    for open in [1_000, 10_000] {
        let folder = tempfile::tempdir().unwrap();
        let url = match postgres {
            None => format!("sqlite:{}", folder.path().join("ladder.db").display()),
            Some(server) => {
                let name = format!("daybook_ladder_{}_{open}", std::process::id());
                let mut connection = AnyConnection::connect(server).await.unwrap();
                let create = AssertSqlSafe(format!("CREATE DATABASE {name}"));
                sqlx::query(create).execute(&mut connection).await.unwrap();
                format!("{}/{name}", server.rsplit_once('/').unwrap().0)
            }
        };
        before = Some(measured(&url, folder.path(), turns, open, before).await);
    }
}

#[tokio::main]
async fn main() {
    sqlx::any::install_default_drivers();
    let turns = Arc::new(Turns::default());
    assert!(metrics::set_global_recorder(TurnsOnly(Arc::clone(&turns))).is_ok());
    compare(None, &turns).await;
    if let Ok(server) = std::env::var("DAYBOOK_BENCH_POSTGRES") {
        compare(Some(&server), &turns).await;
    }
}
