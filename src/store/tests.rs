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

/// An update as it comes in.
fn received(id: InboxId, update_id: i64, payload: &'static str, received_at: Timestamp) -> Received<'static> {
    Received {
        id,
        account: 1,
        update_id,
        hash: PayloadHash::of(payload),
        payload,
        received_at,
        state: InboxState::Waiting,
        chat: None,
        finished_at: None,
    }
}

async fn repeats_are_told_from_restarted_numbers(store: Store) {
    let now = Timestamp::from_seconds(1_700_000_000);
    let mut turn = store.begin().await.unwrap();
    turn.record(&[received(InboxId(1), 7, "{}", now)]);
    turn.commit().await.unwrap();

    let mut turn = store.begin().await.unwrap();
    turn.record(&[received(InboxId(2), 8, "{}", now), received(InboxId(3), 7, "{}", now)]);
    let fault = turn.commit().await.unwrap_err();
    assert!(fault.is_refusal_of_data(), "{fault}");

    let mut turn = store.begin().await.unwrap();
    let (same, other) = (PayloadHash::of("{}"), PayloadHash::of("{\"other\":1}"));
    let known = turn.known_updates(1, [(7, same), (7, other), (8, same)]).await.unwrap();
    assert_eq!(known, [(7, same)].into(), "nothing of the turn that failed remains");
    turn.record(&[received(InboxId(4), 7, "{\"other\":1}", now)]);
    assert_eq!(turn.oldest_waiting(10).await.unwrap().len(), 2, "a number that began again is no repeat");
    turn.roll_back().await.unwrap();
    assert_eq!(store.inbox_waiting().await.unwrap().0, 1);
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

/// How many updates, and how many messages, still have their text.
async fn kept(store: &Store) -> (i64, i64) {
    let counts = "SELECT (SELECT COUNT(*) FROM inbox WHERE payload IS NOT NULL), \
                  (SELECT COUNT(*) FROM message WHERE body IS NOT NULL)";
    let row = sqlx::query(counts).fetch_one(&store.readers).await.unwrap();
    (row.get(0), row.get(1))
}

/// An entry of a message, made by an update that came later.
fn entry_of(id: i64, message: i64) -> EntryRow {
    EntryRow {
        id: EntryId(id),
        project: None,
        chain: 0,
        sequence: 1,
        kind: "evidence",
        fact: String::new(),
        text_digest: String::new(),
        person: PersonId(1),
        chat: ChatId(1),
        message: MessageId(message),
        ordinal: id,
        effective_on: String::new(),
        received_at: Timestamp::from_seconds(id * 86_400),
        certainty: "certain",
        rule: "place",
        span_start: None,
        span_end: None,
        supersedes: None,
        hash: String::new(),
    }
}

fn words_of(entry: i64) -> TextRow {
    TextRow { entry: EntryId(entry), salt: String::new(), words: "words".to_owned() }
}

async fn what_has_aged_is_let_go_and_nothing_else(store: Store) {
    let day = |number: i64| Timestamp::from_seconds(number * 86_400);
    let mut turn = store.begin().await.unwrap();
    let updates: Vec<_> = (1..=9)
        .map(|id| Received {
            // One of them could not be dealt with and stays for whoever looks after it.
            state: if id == 2 { InboxState::Buried } else { InboxState::Done },
            ..received(InboxId(id), id, "{}", day(id))
        })
        .collect();
    turn.record(&updates);
    let messages: Vec<_> = (1..=9)
        .map(|id| MessageRow {
            id: MessageId(id),
            chat: ChatId(1),
            platform_message: id.to_string(),
            version: 0,
            person: PersonId(1),
            sent_at: day(id),
            body: "words".to_owned(),
        })
        .collect();
    turn.write_messages(&messages);
    turn.commit().await.unwrap();
    let sweep = async |updates: Option<i64>, words: Option<i64>| {
        let mut turn = store.begin().await.unwrap();
        let retention = Retention { updates_before: updates.map(day), words_before: words.map(day) };
        let swept = turn.sweep(retention).await.unwrap();
        turn.commit().await.unwrap();
        (swept.updates, swept.messages)
    };
    assert_eq!(sweep(None, None).await, (0, 0));
    assert_eq!(sweep(Some(4), Some(6)).await, (2, 5), "one is buried");
    assert_eq!(sweep(Some(4), Some(6)).await, (0, 0), "once is enough");
    assert_eq!(kept(&store).await, (7, 4));
    // Taken up again and done, it goes with the next sweep.
    let mut turn = store.begin().await.unwrap();
    turn.unbury(InboxId(2)).await.unwrap();
    turn.finish(&[(InboxId(2), InboxState::Done, None)], day(10));
    turn.commit().await.unwrap();
    assert_eq!(sweep(Some(5), None).await, (2, 0));
    // What is made later of a message already swept has words of its own.
    let mut turn = store.begin().await.unwrap();
    turn.write_entries(&[entry_of(7, 2)], &[words_of(7)], &[]);
    turn.commit().await.unwrap();
    assert_eq!(sweep(Some(100), Some(100)).await, (5, 4));
    assert_eq!(kept(&store).await, (0, 0));
    let words: i64 =
        sqlx::query("SELECT COUNT(*) FROM entry_text").fetch_one(&store.readers).await.unwrap().get(0);
    assert_eq!(words, 0);
}

#[tokio::test]
async fn what_has_aged_is_let_go_on_sqlite() {
    let (store, _folder) = on_sqlite().await;
    what_has_aged_is_let_go_and_nothing_else(store).await;
}

#[tokio::test]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn what_has_aged_is_let_go_on_postgres() {
    what_has_aged_is_let_go_and_nothing_else(on_postgres().await).await;
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

use crate::domain::ids::{ChatId, EntryId, InboxId, MessageId, PersonId};
use crate::domain::time::Timestamp;
