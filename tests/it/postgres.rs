//! A PostgreSQL server of a test's own, which it may kill.

use crate::house::{Furnished, House, Place, port_of_its_own};
use crate::promises::{UNLIMITED, all_done, answers, entries, report, say};
use daybook::sandbox::Limits;
use daybook::store::Store;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

struct OwnServer {
    programs: PathBuf,
    folder: tempfile::TempDir,
    port: u16,
}

impl OwnServer {
    /// `None` where the programs of PostgreSQL are not found.
    fn start() -> Option<Self> {
        let programs = programs()?;
        let folder = tempfile::tempdir().unwrap();
        let port = port_of_its_own();
        let server = Self { programs, folder, port };
        let own = format!("chown postgres '{0}' 2>/dev/null; true", server.folder.path().display());
        assert!(Command::new("sh").args(["-c", &own]).status().unwrap().success());
        server.run("initdb", "-A trust -U postgres");
        server.run("pg_ctl", &server.started());
        Some(server)
    }

    fn started(&self) -> String {
        let folder = self.folder.path().display();
        format!("-w -l '{folder}/log' -o '-p {} -k {folder} -c listen_addresses=127.0.0.1' start", self.port)
    }

    fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    /// Dies without a word, as with its machine, and comes up again.
    fn die_and_come_back(&self) {
        self.run("pg_ctl", "-m immediate stop");
        self.run("pg_ctl", &self.started());
    }

    /// PostgreSQL does not run as root.
    fn run(&self, program: &str, arguments: &str) {
        let program = self.programs.join(program);
        let command =
            format!("'{}' -D '{}/data' {arguments}", program.display(), self.folder.path().display());
        let as_owner =
            r#"if [ "$(id -u)" = 0 ]; then exec su postgres -s /bin/sh -c "$0"; else exec sh -c "$0"; fi"#;
        let mut shell = Command::new("sh");
        let shell = shell.args(["-c", as_owner, &command]).stdout(Stdio::null()).stderr(Stdio::null());
        assert!(shell.status().unwrap().success(), "{command}");
    }
}

impl Drop for OwnServer {
    fn drop(&mut self) {
        self.run("pg_ctl", "-m immediate stop");
    }
}

/// Where `tests/run` finds them too.
fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let installed = versions.map(|version| version.path().join("bin"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    installed
        .chain([PathBuf::from("/usr/local/pgsql/bin")])
        .chain(std::env::split_paths(&path))
        .find(|folder| folder.join("initdb").exists() && folder.join("pg_ctl").exists())
}

/// Somebody else is bringing the tables up to date, and takes longer than a statement may wait.
#[tokio::test]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn who_comes_while_tables_are_brought_up_to_date_may_try_again() {
    let (place, _) = Place::own_database().await;
    Store::open(&place.url, 1).await.unwrap().close().await;
    let mut other = <sqlx::AnyConnection as sqlx::Connection>::connect(&place.url).await.unwrap();
    sqlx::raw_sql("BEGIN; LOCK TABLE _sqlx_migrations IN ACCESS EXCLUSIVE MODE")
        .execute(&mut other)
        .await
        .unwrap();
    let fault = Store::open(&place.url, 1).await.unwrap_err();
    assert!(fault.may_pass(), "{fault}");
    sqlx::raw_sql("ROLLBACK").execute(&mut other).await.unwrap();
    Store::open(&place.url, 1).await.unwrap().close().await;
}

/// A command does not give up when it comes in the middle of that.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_command_waits_while_tables_are_brought_up_to_date() {
    let (place, _) = Place::own_database().await;
    Store::open(&place.url, 1).await.unwrap().close().await;
    let mut other = <sqlx::AnyConnection as sqlx::Connection>::connect(&place.url).await.unwrap();
    sqlx::raw_sql("BEGIN; LOCK TABLE _sqlx_migrations IN ACCESS EXCLUSIVE MODE")
        .execute(&mut other)
        .await
        .unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_daybook"));
    command.arg("verify").env("DAYBOOK_DATABASE__URL", &place.url);
    command.env("DAYBOOK_DATA__FOLDER", place.folder.path());
    let verified = tokio::task::spawn_blocking(move || command.output().unwrap());
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert!(!verified.is_finished(), "it does not wait");
    sqlx::raw_sql("ROLLBACK").execute(&mut other).await.unwrap();
    let verified = verified.await.unwrap();
    assert!(verified.status.success(), "{}", String::from_utf8_lossy(&verified.stderr));
}

/// P9: the server dies ten times under load.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_dies_again_and_again_loses_nothing() {
    const DEATHS: usize = 10;
    let Some(server) = OwnServer::start().map(Arc::new) else {
        println!("skipped: initdb and pg_ctl are not found on this machine");
        return;
    };
    let house = House::open_at(Place::at(server.url()), Furnished::Sample, UNLIMITED).await;
    house.standin.world().throttle.limits = Limits::Off;
    for user in 1003..=1008 {
        say(&house, user, "/start");
    }
    all_done(&house).await;
    let (mut reports, mut number) = (Vec::new(), 0);
    for _ in 0..DEATHS {
        let dying = Arc::clone(&server);
        let death = tokio::task::spawn_blocking(move || dying.die_and_come_back());
        let end = Instant::now() + Duration::from_secs(2);
        while !death.is_finished() || Instant::now() < end {
            reports.push(report(&house, number));
            number += 1;
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        death.await.unwrap();
    }
    let back = Instant::now();
    all_done(&house).await;
    let took = back.elapsed();
    let answers = answers(&house);
    let answered = |key: &&(i64, i64)| answers.get(key).copied().unwrap_or_default();
    let unanswered = reports.iter().filter(|key| answered(key).0 == 0).count();
    let twice = reports.iter().filter(|key| answered(key).0 > 1).count();
    let marked: usize = reports.iter().map(|key| answered(&key).1).sum();
    let written = entries(&house).await;
    let mut once = written.clone();
    once.sort();
    once.dedup();
    println!(
        "the server died {DEATHS} times: {} reports, {} entries, {} twice; {unanswered} unanswered, {twice} answered \
         twice, {marked} repeated and marked; all done {:.1} s after the last death",
        reports.len(),
        written.len(),
        written.len() - once.len(),
        took.as_secs_f64()
    );
    assert_eq!((once.len(), written.len(), unanswered, twice), (reports.len(), reports.len(), 0, 0));
    assert!(took < Duration::from_secs(30), "rows were stuck for {took:?}");
    assert_eq!(house.store.verify(&[], |_| {}).await.unwrap().faults, Vec::<String>::new());
    house.close().await;
}
