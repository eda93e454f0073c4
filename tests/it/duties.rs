//! What is due by time, or waits for a stage of its own, and cannot be done: it holds up nothing else, and nobody.

use crate::house::{Database, Furnished, House};
use daybook::domain::ids::InboxId;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// What a later version might have written.
const UNREADABLE: &str = "{\"of\":\"a later version\"}";

async fn run(house: &House, statement: &'static str) -> u64 {
    sqlx::any::install_default_drivers();
    let mut database = <sqlx::AnyConnection as sqlx::Connection>::connect(&house.place.url).await.unwrap();
    sqlx::query(statement).bind(UNREADABLE).execute(&mut database).await.unwrap().rows_affected()
}

async fn count(house: &House, question: &'static str) -> i64 {
    sqlx::any::install_default_drivers();
    let mut database = <sqlx::AnyConnection as sqlx::Connection>::connect(&house.place.url).await.unwrap();
    sqlx::query_as::<_, (i64,)>(question).fetch_one(&mut database).await.unwrap().0
}

/// How long is waited on the wall for something to be seen.
const PATIENCE: Duration = Duration::from_mins(2);

fn sees(lines: &[String], who: &str, words: &str) -> usize {
    lines.iter().filter(|line| line.starts_with(&format!("{who} | ")) && line.contains(words)).count()
}

/// An issue that this version cannot read comes to the end of its clock, beside one that it can.
async fn an_issue_that_cannot_be_read(database: Database) {
    let mut house = House::open(database, Furnished::Sample, "").await;
    let reported = [
        "陈静 @ private: /start",
        "Anna Berg @ private: /start",
        "王建国 @ private: /start",
        "赵强 @ private: /issue JY-02 电业局不回复",
        "王建国 @ private: /issue JY-01 图纸没有到场",
        "wait 300",
    ];
    house.play(&reported).await;
    assert_eq!(run(&house, "UPDATE issue SET standing = $1 WHERE number = 1").await, 1);
    let lines = house.play(&["at 2023-03-13 10:00", "wait 300"]).await;
    let climbed = "SELECT COUNT(*) FROM entry WHERE kind = 'issue_step' AND issue = 2";
    assert!(count(&house, climbed).await > 0, "the other climbs: {lines:#?}");
    assert_eq!(sees(&lines, "Anna Berg", "could not be done"), 1, "{lines:#?}");
    let lines = house.play(&["王建国 @ private: 进度 JY-01 65% 三层顶板浇完"]).await;
    assert_eq!(sees(&lines, "王建国", "✍"), 1, "{lines:#?}");
    assert!(house.store.duty_until().await.unwrap() > house.clock.now(), "the duty is held");
    // Once it can be read again, it goes on.
    run(&house, "UPDATE issue SET standing = (SELECT standing FROM issue WHERE number = 2) WHERE number = 1 AND standing = $1")
        .await;
    house.play(&["wait 3700", "wait 300"]).await;
    let climbed = "SELECT COUNT(*) FROM entry WHERE kind = 'issue_step' AND issue = 1";
    assert!(count(&house, climbed).await > 0);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_issue_that_cannot_be_read_holds_up_nothing_on_sqlite() {
    an_issue_that_cannot_be_read(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn an_issue_that_cannot_be_read_holds_up_nothing_on_postgres() {
    an_issue_that_cannot_be_read(Database::Postgres).await;
}

/// Every entry of a project is of a later version when an album about it comes in.
async fn an_album_that_cannot_be_decided(database: Database) {
    let mut house = House::open(database, Furnished::Sample, "").await;
    let reported = ["Anna Berg @ private: /start", "王建国 @ private: 进度 JY-01 65% 三层顶板浇完"];
    house.play(&reported).await;
    let fact = count(&house, "SELECT COUNT(*) FROM entry").await;
    assert_eq!(fact, 1);
    run(&house, "UPDATE entry SET fact = $1").await;
    let lines =
        house.play(&["王建国 @ private: album 3 JY-01 四层顶板浇完，66%", "wait 60", "wait 60"]).await;
    assert_eq!(sees(&lines, "Anna Berg", "could not be dealt with"), 1, "{lines:#?}");
    let lines = house.play(&["孙丽 @ private: 进度 JY-12 30% 一层"]).await;
    assert_eq!(sees(&lines, "孙丽", "✍"), 1, "{lines:#?}");
    // It is kept, and can be taken up again.
    let letters = house.store.dead_letters().await.unwrap();
    let letter = letters.iter().find(|letter| letter.side == "received").unwrap();
    assert!(letter.content.as_deref().unwrap().contains("四层顶板"), "{letter:?}");
    run(&house, "UPDATE entry SET fact = '{\"kind\":\"progress\",\"percent\":6500}' WHERE fact = $1").await;
    let mut turn = house.store.begin().await.unwrap();
    assert_eq!(turn.unbury(InboxId(letter.id)).await.unwrap(), 1);
    turn.commit().await.unwrap();
    let (mut lines, end) = (Vec::new(), Instant::now() + PATIENCE);
    while sees(&lines, "王建国", "✍") == 0 && Instant::now() < end {
        lines.extend(house.play(&["wait 10"]).await);
    }
    assert_eq!(sees(&lines, "王建国", "✍"), 1, "{lines:#?}");
    let files = count(&house, "SELECT COUNT(*) FROM attachment").await;
    assert_eq!(files, 3);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_album_that_cannot_be_decided_is_kept_on_sqlite() {
    an_album_that_cannot_be_decided(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn an_album_that_cannot_be_decided_is_kept_on_postgres() {
    an_album_that_cannot_be_decided(Database::Postgres).await;
}
/// Wishes for workbooks: one of a later version, one of a project with an entry that cannot be read, one that is well.
async fn a_workbook_that_cannot_be_looked_up(database: Database) {
    let mut house = House::open(database, Furnished::Sample, "").await;
    house.play(&["陈静 @ private: /start", "王建国 @ private: 进度 JY-01 65% 三层顶板浇完"]).await;
    run(&house, "UPDATE entry SET fact = $1").await;
    let wish = "INSERT INTO workbook (id, chat_id, language, wish, attempts, next_at) \
         SELECT 1, private_chat_id, 'zh-CN', CAST($1 AS TEXT), 0, 0 FROM person WHERE name = '陈静'";
    assert_eq!(run(&house, wish).await, 1);
    let lines = house.play(&["陈静 @ private: /table file", "wait 60"]).await;
    assert_eq!(sees(&lines, "陈静", "做不出表格文件"), 2, "{lines:#?}");
    let lines = house.play(&["陈静 @ private: /issue JY-12 图纸没有到场", "/issues file", "wait 10"]).await;
    assert_eq!(sees(&lines, "陈静", "(document)"), 1, "{lines:#?}");
    assert_eq!(count(&house, "SELECT COUNT(*) FROM workbook").await, 0);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_workbook_that_cannot_be_looked_up_holds_up_no_other_on_sqlite() {
    a_workbook_that_cannot_be_looked_up(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_workbook_that_cannot_be_looked_up_holds_up_no_other_on_postgres() {
    a_workbook_that_cannot_be_looked_up(Database::Postgres).await;
}

/// Two lists: one of figures of which some stand there that cannot be read, and one that is well.
async fn a_list_that_cannot_be_compared(database: Database) {
    let mut house = House::open(database, Furnished::Sample, "").await;
    house.play(&["陈静 @ private: /start", "Anna Berg @ private: /start"]).await;
    house.play(&["王建国 @ private: 节点 JY-01 主体封顶 预计 9月30日"]).await;
    assert!(run(&house, "UPDATE entry SET fact = $1").await > 0);
    let nodes =
        "陈静 @ private: table nodes.csv 导入 节点 | 项目编码,关键节点,计划完成 | JY-02,主体封顶,2023-09-30";
    let people = "Anna Berg @ private: table people.csv /import people | telegram_id,name,roles,teams | 1077,新人,field,expo";
    let lines = house.play(&[nodes, people, "wait 60"]).await;
    assert_eq!(sees(&lines, "陈静", "什么都没有改"), 1, "{lines:#?}");
    assert!(lines.iter().any(|line| line.contains("People: 1 new")), "{lines:#?}");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_cannot_be_compared_holds_up_no_other_on_sqlite() {
    a_list_that_cannot_be_compared(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_list_that_cannot_be_compared_holds_up_no_other_on_postgres() {
    a_list_that_cannot_be_compared(Database::Postgres).await;
}

/// The database cannot be written to whenever an attempt at a message has just been counted; then all is well.
#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(feature = "failpoints"), ignore = "needs the feature failpoints")]
async fn a_fault_of_the_database_counts_against_no_message() {
    const POINT: &str = "attempt-counted";
    /// Longer than a statement waits for another that writes.
    const HELD: Duration = Duration::from_millis(2_500);
    const LOCKED: usize = 6;
    let mut house = House::open(Database::Sqlite, Furnished::Sample, "").await;
    house.play(&["王建国 @ private: 进度 JY-01 65% 三层顶板浇完"]).await;
    run(&house, "UPDATE entry SET fact = $1").await;
    let (url, passed) = (house.place.url.clone(), AtomicUsize::new(0));
    let locks = move || {
        let passed = passed.fetch_add(1, Ordering::Relaxed);
        if passed > LOCKED {
            return;
        }
        let (url, (locked, wait)) = (url.clone(), std::sync::mpsc::channel());
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let mut database = <sqlx::AnyConnection as sqlx::Connection>::connect(&url).await.unwrap();
                sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut database).await.unwrap();
                if passed == LOCKED {
                    let well = "UPDATE entry SET fact = '{\"kind\":\"progress\",\"percent\":6500}'; COMMIT";
                    sqlx::raw_sql(well).execute(&mut database).await.unwrap();
                    return locked.send(()).unwrap();
                }
                locked.send(()).unwrap();
                tokio::time::sleep(HELD).await;
                sqlx::raw_sql("COMMIT").execute(&mut database).await.unwrap();
            });
        });
        wait.recv().unwrap();
    };
    fail::cfg_callback(POINT, locks).unwrap();
    let mut lines = house.play(&["王建国 @ private: JY-01 四层顶板浇完，66%"]).await;
    let end = Instant::now() + PATIENCE;
    while sees(&lines, "王建国", "✍") == 0 && Instant::now() < end {
        assert!(house.store.dead_letters().await.unwrap().is_empty(), "it is buried");
        lines.extend(house.play(&["wait 1"]).await);
    }
    fail::remove(POINT);
    assert_eq!(sees(&lines, "王建国", "✍"), 1, "{lines:#?}");
    house.close().await;
}
