//! What becomes of reminders and digests while the service is not there.

use crate::house::{Database, Dice, Furnished, House};
use crate::kills::from_environment;
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

/// A look at the database of a house.
async fn connected(house: &House) -> sqlx::AnyConnection {
    sqlx::any::install_default_drivers();
    <sqlx::AnyConnection as sqlx::Connection>::connect(&house.place.url).await.unwrap()
}

/// What was decided for the expo team, in order: what, when on the wall, and how.
async fn verdicts(house: &House) -> Vec<(String, String, String)> {
    let mut database = connected(house).await;
    sqlx::query_as(
        "SELECT s.kind, o.wall, o.verdict FROM occurrence o JOIN schedule s ON s.id = o.schedule_id \
         JOIN team t ON t.id = s.team_id WHERE t.code = 'expo' ORDER BY o.wall, s.kind",
    )
    .fetch_all(&mut database)
    .await
    .unwrap()
}

/// How many digests of the expo team came too late to be sent.
async fn expired(house: &House) -> usize {
    let mut database = connected(house).await;
    let rows: Vec<(String,)> = sqlx::query_as("SELECT body FROM outbox WHERE state = 'expired'")
        .fetch_all(&mut database)
        .await
        .unwrap();
    rows.iter().filter(|(body,)| body.contains("会展中心专班") && body.contains("日报")).count()
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
        // Of the season there is something to say, and nobody can be told; of the week there is nothing.
        ("morning", "2023-03-13T08:30", "nobody"),
        ("weekly", "2023-03-13T09:00", "nothing"),
    ]);
    assert_eq!(missed, expected);
    lines.extend(house.scene.play("wait 600").await.unwrap());
    assert_eq!(seen(&lines, "expo", DIGEST), 1, "{lines:#?}");
    assert_eq!(seen(&lines, "expo", &format!("{DIGEST}3月10日日报")), 1, "{lines:#?}");
    assert_eq!(seen(&lines, "王建国", ""), 0, "{lines:#?}");
    house.close().await;
}

/// P18: very many schedules are due in the same minute, and the service ends and begins again while it follows them. Each
/// has its moment decided once. `DAYBOOK_SCHEDULES=50000` has so many.
async fn many_schedules_in_one_minute_are_each_followed_once(database: Database) {
    let count = from_environment("DAYBOOK_SCHEDULES", 2_000);
    let mut house = with_the_group(database, &["at 16:30"]).await;
    let mut connection = connected(&house).await;
    let (park,): (i64,) =
        sqlx::query_as("SELECT id FROM team WHERE code = 'park'").fetch_one(&mut connection).await.unwrap();
    // Nobody of that team can be written to, so that nothing but the deciding is measured.
    for some in (1..=count).collect::<Vec<_>>().chunks(500) {
        let rows: Vec<_> = some
            .iter()
            .map(|one| {
                format!(
                    "({0}, {0}, 'digest', {park}, '20 17 * * *', 'Asia/Shanghai', 'working', 'chat', {1}, 0)",
                    9_000_000 + one,
                    house.clock.now().micros()
                )
            })
            .collect();
        let insert = format!(
            "INSERT INTO schedule (id, number, kind, team_id, cron, zone, days, origin, watermark, next_due) VALUES {}",
            rows.join(", ")
        );
        sqlx::query(sqlx::AssertSqlSafe(insert)).execute(&mut connection).await.unwrap();
    }
    let wall = "2023-03-08T17:20:01".parse().unwrap();
    let due = daybook::domain::time::Timestamp::at_wall(wall, chrono_tz::Asia::Shanghai);
    house.clock.advance(due.since(house.clock.now()));
    let begun = std::time::Instant::now();
    // However slow the machine: it is stuck when nothing more is decided, not when it takes long.
    let (mut restarts, mut moved) = (0, (0, begun));
    loop {
        let (decided, schedules): (i64, i64) = sqlx::query_as(
            "SELECT COUNT(*), COUNT(DISTINCT schedule_id) FROM occurrence WHERE schedule_id > 9000000",
        )
        .fetch_one(&mut connection)
        .await
        .unwrap();
        assert_eq!(decided, schedules, "one was decided twice");
        if usize::try_from(decided).unwrap() == count {
            break;
        }
        if moved.0 != decided {
            moved = (decided, std::time::Instant::now());
        }
        assert!(moved.1.elapsed() < Duration::from_mins(5), "no more than {decided} of {count}");
        if restarts < 3 {
            restarts += 1;
            house.away(Duration::from_secs(1)).await;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let took = begun.elapsed();
    let lateness: Vec<(i64,)> = sqlx::query_as(
        "SELECT decided_at - due_at FROM occurrence WHERE schedule_id > 9000000 ORDER BY decided_at - due_at",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    let late = |share: usize| Duration::from_micros(lateness[(count - 1) * share / 100].0.unsigned_abs());
    println!(
        "{database:?}: {count} schedules of one minute, {restarts} restarts: {took:?}; late by {:?} at the half, {:?} at 99 %",
        late(50),
        late(99)
    );
    house.scene.play("wait 300").await.unwrap();
    let (again,): (i64,) = sqlx::query_as("SELECT COUNT(*) FROM occurrence WHERE schedule_id > 9000000")
        .fetch_one(&mut connection)
        .await
        .unwrap();
    assert_eq!(usize::try_from(again).unwrap(), count, "once, and no more");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_schedules_in_one_minute_are_each_followed_once_on_sqlite() {
    many_schedules_in_one_minute_are_each_followed_once(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn many_schedules_in_one_minute_are_each_followed_once_on_postgres() {
    many_schedules_in_one_minute_are_each_followed_once(Database::Postgres).await;
}

/// P19: the clock jumps by seconds, hours and days, forward and back, a hundred times: every moment that was due has one
/// verdict, and what was sent was sent once.
async fn a_jumping_clock_doubles_and_misses_nothing(database: Database) {
    const SECOND: Duration = Duration::from_secs(1);
    const MINUTE: Duration = Duration::from_mins(1);
    const HOUR: Duration = Duration::from_hours(1);
    let mut house = with_the_group(database, &["at 16:30"]).await;
    let mut dice = Dice(19);
    let (mut latest, mut back) = (house.clock.now(), 0);
    for _ in 0..100 {
        match dice.roll(12) {
            0 => house.clock.advance(SECOND),
            1 => house.clock.set_back(SECOND),
            2 => house.clock.set_back(5 * SECOND),
            3 => house.clock.set_back(HOUR),
            4 => house.clock.set_back(24 * HOUR),
            5 => house.clock.advance(HOUR),
            6 | 7 => house.clock.advance(29 * HOUR),
            8 => house.clock.advance(3 * HOUR),
            _ => house.clock.advance(20 * MINUTE),
        }
        back += usize::from(house.clock.now() < latest);
        latest = latest.max(house.clock.now());
        tokio::time::sleep(Duration::from_millis(60)).await;
    }
    assert!(back > 20, "{back} times the clock stood behind where it had been");
    house.clock.advance(latest.since(house.clock.now()) + 2 * HOUR);
    // What waits for working hours comes with them.
    for line in ["wait 600", "next working day", "wait 600"] {
        house.scene.play(line).await.unwrap();
    }
    let calendar = daybook::config::Config::from_toml("").unwrap().calendar;
    let zone = chrono_tz::Asia::Shanghai;
    let (first, now) = ("2023-03-08".parse::<chrono::NaiveDate>().unwrap(), house.clock.now().local(zone));
    let mut expected: Vec<_> = first
        .iter_days()
        .take_while(|day| *day <= now.date_naive())
        .filter(|day| calendar.is_worked(*day))
        .flat_map(|day| [("digest", day, "17:30"), ("reminder", day, "17:00")])
        .map(|(kind, day, time)| (kind.to_owned(), format!("{day}T{time}")))
        .filter(|(_, wall)| *wall <= now.format("%Y-%m-%dT%H:%M").to_string())
        .collect();
    let found = verdicts(&house).await;
    let mut moments: Vec<_> = found
        .iter()
        .filter(|(kind, ..)| kind == "digest" || kind == "reminder")
        .map(|(kind, wall, _)| (kind.clone(), wall.clone()))
        .collect();
    expected.sort();
    moments.sort();
    assert!(expected.len() > 10, "{} moments are too few to show anything", expected.len());
    assert_eq!(moments, expected, "each once");
    let mut told = std::collections::BTreeMap::<String, usize>::new();
    for call in house.standin.world().accepted().iter().filter(|call| call.text.starts_with(DIGEST)) {
        *told.entry(call.text.lines().next().unwrap().to_owned()).or_default() += 1;
    }
    println!("{database:?}: {} moments, {back} times behind, {} digests", moments.len(), told.len());
    assert!(told.values().all(|count| *count == 1), "{told:?}");
    let sent = |(kind, _, verdict): &&(String, String, String)| {
        kind == "digest" && (verdict == "sent" || verdict == "late")
    };
    let (sent, told) = (found.iter().filter(sent).count(), told.len());
    // Where the clock leapt over all the time in which a digest is of use, it is not sent any more.
    assert_eq!(told + expired(&house).await, sent, "none is lost without a word");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_jumping_clock_doubles_and_misses_nothing_on_sqlite() {
    a_jumping_clock_doubles_and_misses_nothing(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_jumping_clock_doubles_and_misses_nothing_on_postgres() {
    a_jumping_clock_doubles_and_misses_nothing(Database::Postgres).await;
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
