//! Every statement and every table, on both databases.

use super::*;
use std::collections::BTreeSet;

/// A throw-away database of each kind; `PostgreSQL` only where a server is named.
pub(crate) async fn on_sqlite() -> (Store, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&format!("sqlite:{}/daybook.db", folder.path().display()), 4).await.unwrap();
    (store, folder)
}

pub(crate) async fn on_postgres() -> Store {
    let server = std::env::var("DAYBOOK_TEST_POSTGRES").expect("DAYBOOK_TEST_POSTGRES names a server");
    let schema = format!("store_{}", hex::encode(rand_bytes()));
    let url = format!("{server}?options=-c%20search_path%3D{schema}");
    sqlx::any::install_default_drivers();
    let admin = AnyPool::connect(&server).await.unwrap();
    sqlx::query(sqlx::AssertSqlSafe(format!("CREATE SCHEMA {schema}"))).execute(&admin).await.unwrap();
    Store::open(&url, 4).await.unwrap()
}

fn rand_bytes() -> [u8; 8] {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).unwrap();
    bytes
}

fn all_statements() -> Vec<(&'static str, Statement)> {
    [
        ids::STATEMENTS,
        inbox::STATEMENTS,
        leases::STATEMENTS,
        ledger::STATEMENTS,
        outbox::STATEMENTS,
        registry::STATEMENTS,
        invitations::STATEMENTS,
        schedules::STATEMENTS,
        alarms::STATEMENTS,
        export::STATEMENTS,
        files::STATEMENTS,
        questions::STATEMENTS,
        import::STATEMENTS,
    ]
    .concat()
}

async fn prepare_all(store: &Store) {
    let mut connection = store.readers.acquire().await.unwrap();
    for (name, statement) in all_statements() {
        let connection: &mut AnyConnection = &mut connection;
        let text = sqlx::SqlSafeStr::into_sql_str(statement.text(store.engine));
        if let Err(fault) = connection.prepare(text).await {
            panic!("{name} on {:?}: {fault}", store.engine);
        }
    }
}

#[tokio::test]
async fn every_statement_can_be_prepared_on_sqlite() {
    let (store, _folder) = on_sqlite().await;
    prepare_all(&store).await;
}

#[tokio::test]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn every_statement_can_be_prepared_on_postgres() {
    prepare_all(&on_postgres().await).await;
}

async fn columns(store: &Store, query: &'static str) -> BTreeSet<(String, String)> {
    let rows = sqlx::query(query).fetch_all(&store.readers).await.unwrap();
    rows.iter().map(|row| (row.try_get(0).unwrap(), row.try_get(1).unwrap())).collect()
}

#[tokio::test]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn both_databases_have_the_same_tables_and_columns() {
    let (sqlite, _folder) = on_sqlite().await;
    let sqlite = columns(
        &sqlite,
        "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c \
         WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '_sqlx%'",
    )
    .await;
    let postgres = columns(
        &on_postgres().await,
        "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT) FROM information_schema.columns \
         WHERE table_schema = current_schema() AND table_name NOT LIKE '\\_sqlx%'",
    )
    .await;
    assert!(sqlite.len() > 100, "{} columns is not the whole schema", sqlite.len());
    assert_eq!(sqlite, postgres);
}

async fn repeats_are_told_from_restarted_numbers(store: Store) {
    let now = Timestamp::from_seconds(1_700_000_000);
    let mut turn = store.begin().await.unwrap();
    let mut received = |update_id, payload: &'static str| Received {
        id: InboxId(turn.next_id()),
        update_id,
        hash: payload.to_owned(),
        payload,
        state: InboxState::Waiting,
        chat: None,
        finished_at: None,
    };
    let first = received(7, "{}");
    let repeat = received(7, "{}");
    let restarted = received(7, "{\"other\":1}");
    let new = turn.record(1, &[first.clone(), repeat], now).await.unwrap();
    assert_eq!(new, [first.id].into());
    let new = turn.record(1, std::slice::from_ref(&restarted), now).await.unwrap();
    assert_eq!(new, [restarted.id].into());
    assert_eq!(turn.oldest_waiting(10).await.unwrap().len(), 2);
    turn.roll_back().await.unwrap();
    assert_eq!(store.inbox_waiting().await.unwrap(), (0, None));
}

#[tokio::test]
async fn repeats_are_told_from_restarted_numbers_on_sqlite() {
    let (store, _folder) = on_sqlite().await;
    repeats_are_told_from_restarted_numbers(store).await;
}

#[tokio::test]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn repeats_are_told_from_restarted_numbers_on_postgres() {
    repeats_are_told_from_restarted_numbers(on_postgres().await).await;
}

async fn a_lease_is_held_by_one(store: Store) {
    let at = Timestamp::from_seconds(1_700_000_000);
    let span = Duration::from_secs(10);
    let mut turn = store.begin().await.unwrap();
    let one = turn.take_lease("duty", "one", Takeover::WhenFree, span, at).await.unwrap().unwrap();
    assert_eq!(turn.take_lease("duty", "two", Takeover::WhenFree, span, at).await.unwrap(), None);
    turn.renew_lease(&one, span, at).await.unwrap();
    let later = at + Duration::from_secs(11);
    let two = turn.take_lease("duty", "two", Takeover::WhenFree, span, later).await.unwrap().unwrap();
    assert_eq!(two.epoch, one.epoch + 1);
    assert!(matches!(turn.renew_lease(&one, span, later).await, Err(StoreError::LeaseLost)));
    turn.commit().await.unwrap();
}

#[tokio::test]
async fn a_lease_is_held_by_one_on_sqlite() {
    let (store, _folder) = on_sqlite().await;
    a_lease_is_held_by_one(store).await;
}

#[tokio::test]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_lease_is_held_by_one_on_postgres() {
    a_lease_is_held_by_one(on_postgres().await).await;
}

use crate::domain::ids::InboxId;
use crate::domain::time::Timestamp;
