//! Messages that are kept are read again, and what would now be read otherwise is shown.

use crate::house::{Database, Furnished, House};
use std::process::Command;

async fn what_reads_otherwise_is_shown(database: Database) {
    let mut house = House::open(database, Furnished::Sample, "").await;
    for line in [
        "王建国 @ private: /start",
        "王建国 @ private: 中铁会展中心 三层顶板浇完，65%",
        "王建国 @ private: JY-09 无变化",
        "王建国 @ private: /progress JY-09 40 by command",
        "王建国 @ private: 中午谁订饭",
    ] {
        house.scene.play(line).await.unwrap();
    }
    let again = |since: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_daybook"))
            .args(["reread", "--since", since])
            .env("DAYBOOK_TELEGRAM__TOKEN", daybook::sandbox::TOKEN)
            .env("DAYBOOK_DATABASE__URL", &house.place.url)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    assert_eq!(again("2023-03-08"), "2 messages read again, 0 of them otherwise\n");
    assert_eq!(again("2023-03-09"), "0 messages read again, 0 of them otherwise\n");

    sqlx::any::install_default_drivers();
    let mut ledger = <sqlx::AnyConnection as sqlx::Connection>::connect(&house.place.url).await.unwrap();
    let other = "UPDATE entry SET fact = '{\"kind\":\"progress\",\"percent\":5600}' WHERE fact LIKE '%6500%'";
    sqlx::query(other).execute(&mut ledger).await.unwrap();
    let shown = again("2023-03-08");
    assert!(shown.contains("  was: JY-01 56%\n  now: JY-01 65%\n"), "{shown}");
    assert!(shown.ends_with("2 messages read again, 1 of them otherwise\n"), "{shown}");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_reads_otherwise_is_shown_on_sqlite() {
    what_reads_otherwise_is_shown(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn what_reads_otherwise_is_shown_on_postgres() {
    what_reads_otherwise_is_shown(Database::Postgres).await;
}
