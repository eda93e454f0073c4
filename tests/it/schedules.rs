//! What becomes of reminders and digests while the service is not there.

use crate::house::{Database, Furnished, House};
use std::time::Duration;

/// A group is bound, and time has gone on to these times.
async fn with_the_group(database: Database, times: &[&str]) -> House {
    let mut house = House::open(database, Furnished::Sample, "").await;
    let begin = ["王建国 @ private: /start", "add expo", "陈静 @ expo: /bind expo", "wait 61"];
    for line in begin.iter().chain(times) {
        house.scene.play(line).await.unwrap();
    }
    house
}

/// How many of these lines are what somebody saw begin.
fn seen(lines: &[String], who: &str, begins: &str) -> usize {
    lines.iter().filter(|line| line.starts_with(&format!("{who} | {begins}"))).count()
}

/// What was decided for the expo team, in order: what, when on the wall, and how.
async fn verdicts(house: &House) -> Vec<(String, String, String)> {
    sqlx::any::install_default_drivers();
    let mut database = <sqlx::AnyConnection as sqlx::Connection>::connect(&house.place.url).await.unwrap();
    sqlx::query_as(
        "SELECT s.kind, o.wall, o.verdict FROM occurrence o JOIN schedule s ON s.id = o.schedule_id \
         JOIN team t ON t.id = s.team_id WHERE t.code = 'expo' ORDER BY o.wall, s.kind",
    )
    .fetch_all(&mut database)
    .await
    .unwrap()
}

fn decided(rows: &[(&str, &str, &str)]) -> Vec<(String, String, String)> {
    rows.iter()
        .map(|(kind, wall, verdict)| ((*kind).to_owned(), (*wall).to_owned(), (*verdict).to_owned()))
        .collect()
}

const DIGEST: &str = "📋 会展中心专班 · ";

/// The service ends a minute before the digest and is back a minute after it; and again before it has gone out.
async fn a_digest_outlives_a_restart(database: Database) {
    // Four minutes after 17:25 and what comes at it.
    let mut house = with_the_group(database, &["at 17:00", "at 17:25"]).await;
    house.away(Duration::from_secs(66)).await;
    let mut lines = house.scene.play("wait 4").await.unwrap();
    house.away(Duration::from_secs(5)).await;
    lines.extend(house.scene.play("wait 300").await.unwrap());
    house.away(Duration::from_secs(30)).await;
    lines.extend(house.scene.play("wait 300").await.unwrap());
    assert_eq!(seen(&lines, "expo", &format!("{DIGEST}3月8日日报")), 1, "{lines:#?}");
    let expected =
        decided(&[("reminder", "2023-03-08T17:00", "sent"), ("digest", "2023-03-08T17:30", "sent")]);
    assert_eq!(verdicts(&house).await, expected);
    house.close().await;
}

/// From Thursday afternoon to Monday morning nobody is reminded of what is over, and one digest tells it all.
async fn what_was_missed_over_a_weekend_is_told_once(database: Database) {
    let mut house = with_the_group(database, &["at 2023-03-09 16:30"]).await;
    let seen_before = verdicts(&house).await.len();
    house.away(Duration::from_hours(89)).await;
    let mut lines = house.scene.play("wait 300").await.unwrap();
    let missed = verdicts(&house).await.split_off(seen_before);
    let expected = decided(&[
        ("reminder", "2023-03-09T17:00", "missed"),
        ("digest", "2023-03-09T17:30", "coalesced"),
        ("morning", "2023-03-10T08:30", "missed"),
        ("reminder", "2023-03-10T17:00", "missed"),
        ("digest", "2023-03-10T17:30", "late"),
        // Nothing is open, and nothing was said all week.
        ("morning", "2023-03-13T08:30", "nothing"),
        ("weekly", "2023-03-13T09:00", "nothing"),
    ]);
    assert_eq!(missed, expected);
    lines.extend(house.scene.play("wait 600").await.unwrap());
    assert_eq!(seen(&lines, "expo", DIGEST), 1, "{lines:#?}");
    assert_eq!(seen(&lines, "expo", &format!("{DIGEST}3月10日日报")), 1, "{lines:#?}");
    assert_eq!(seen(&lines, "王建国", ""), 0, "{lines:#?}");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_digest_outlives_a_restart_on_sqlite() {
    a_digest_outlives_a_restart(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_digest_outlives_a_restart_on_postgres() {
    a_digest_outlives_a_restart(Database::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_missed_over_a_weekend_is_told_once_on_sqlite() {
    what_was_missed_over_a_weekend_is_told_once(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn what_was_missed_over_a_weekend_is_told_once_on_postgres() {
    what_was_missed_over_a_weekend_is_told_once(Database::Postgres).await;
}
