//! Every statement and every table, on both databases.

use super::*;
use crate::domain::intent::Intent;
use crate::domain::working::{Hours, Rota};
use std::collections::BTreeSet;

/// A throw-away database of each kind; `PostgreSQL` only where a server is named.
pub(crate) async fn on_sqlite() -> (Store, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&format!("sqlite:{}/daybook.db", folder.path().display()), 4).await.unwrap();
    (store, folder)
}

pub(crate) async fn on_postgres() -> Store {
    let schema = a_schema().await;
    // Many tests bring their tables up to date at once, and PostgreSQL lets them do so one after the other.
    loop {
        match Store::open(&schema, 4).await {
            Err(fault) if fault.may_pass() => tokio::time::sleep(Duration::from_millis(500)).await,
            opened => return opened.unwrap(),
        }
    }
}

/// The address of a schema nobody else uses.
async fn a_schema() -> String {
    let server = std::env::var("DAYBOOK_TEST_POSTGRES").expect("DAYBOOK_TEST_POSTGRES names a server");
    let schema = format!("store_{}", hex::encode(rand_bytes()));
    let url = format!("{server}?options=-c%20search_path%3D{schema}");
    sqlx::any::install_default_drivers();
    let admin = AnyPool::connect(&server).await.unwrap();
    sqlx::query(sqlx::AssertSqlSafe(format!("CREATE SCHEMA {schema}"))).execute(&admin).await.unwrap();
    url
}

fn rand_bytes() -> [u8; 8] {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).unwrap();
    bytes
}

fn all_statements() -> Vec<(&'static str, Statement)> {
    [
        ids::STATEMENTS,
        asks::STATEMENTS,
        inbox::STATEMENTS,
        issue_views::STATEMENTS,
        issues::STATEMENTS,
        kept_words::STATEMENTS,
        leases::STATEMENTS,
        ledger::STATEMENTS,
        lists::STATEMENTS,
        covers::STATEMENTS,
        outbox::STATEMENTS,
        papers::STATEMENTS,
        people::STATEMENTS,
        registry::STATEMENTS,
        invitations::STATEMENTS,
        schedules::STATEMENTS,
        years::STATEMENTS,
        alarms::STATEMENTS,
        export::STATEMENTS,
        files::STATEMENTS,
        questions::STATEMENTS,
        import::STATEMENTS,
        workbooks::STATEMENTS,
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
        payload: Some(payload),
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

/// A new connection costs far more than the turn that was refused.
async fn a_refused_turn_keeps_its_connection(store: Store) {
    const MADE: &str = "CREATE TEMPORARY TABLE mark (one BIGINT)";
    const ASKED: &str = "SELECT COUNT(*) FROM mark";
    const MARK: Statement = Statement { sqlite: MADE, postgres: MADE };
    const MARKED: Statement = Statement { sqlite: ASKED, postgres: ASKED };
    let now = Timestamp::from_seconds(1_700_000_000);
    let mut turn = store.begin().await.unwrap();
    turn.run(&MARK, arguments![]).await.unwrap();
    turn.record(&[received(InboxId(1), 7, "{}", now)]);
    turn.commit().await.unwrap();
    // Refused before the turn ends, and while it goes on beside the writing.
    let mut turn = store.begin().await.unwrap();
    turn.record(&[received(InboxId(2), 7, "{}", now)]);
    assert!(turn.standing().await.unwrap_err().is_refusal_of_data());
    turn.roll_back().await.unwrap();
    let mut turn = store.begin().await.unwrap();
    turn.record(&[received(InboxId(3), 7, "{}", now)]);
    turn.write_meanwhile().await.ok();
    turn.roll_back().await.unwrap();
    let mut turn = store.begin().await.unwrap();
    assert!(turn.row(&MARKED, arguments![]).await.is_ok(), "the connection is another one");
    turn.roll_back().await.unwrap();
}

#[tokio::test]
async fn a_refused_turn_keeps_its_connection_on_sqlite() {
    let (store, _folder) = on_sqlite().await;
    a_refused_turn_keeps_its_connection(store).await;
}

#[tokio::test]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_refused_turn_keeps_its_connection_on_postgres() {
    a_refused_turn_keeps_its_connection(on_postgres().await).await;
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
        issue: None,
        text_digest: String::new(),
        person: PersonId(1),
        chat: ChatId(1),
        message: MessageId(message),
        ordinal: id,
        effective_on: String::new(),
        received_at: Timestamp::from_seconds(id * 86_400),
        said_at: Timestamp::from_seconds(id * 86_400),
        certainty: "certain",
        rule: "place",
        span_start: None,
        span_end: None,
        supersedes: None,
        hash: String::new(),
        salt: String::new(),
        words: "words".to_owned(),
        sureness: "certain",
    }
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
    assert_eq!(sweep(Some(4), None).await, (2, 0), "one is buried");
    assert_eq!(sweep(Some(4), None).await, (0, 0), "once is enough");
    assert_eq!(kept(&store).await, (7, 9));
    // Taken up again and done, it goes with the next sweep.
    let mut turn = store.begin().await.unwrap();
    turn.unbury(InboxId(2)).await.unwrap();
    turn.finish(&[(InboxId(2), InboxState::Done, None)], day(10));
    turn.commit().await.unwrap();
    assert_eq!(sweep(Some(5), Some(6)).await, (2, 5));
    assert_eq!(kept(&store).await, (5, 4));
    // What is made later of a message already swept has words of its own.
    let mut turn = store.begin().await.unwrap();
    turn.write_entries(&[entry_of(7, 2)], &[]);
    turn.commit().await.unwrap();
    assert_eq!(sweep(Some(100), Some(100)).await, (5, 4));
    assert_eq!(kept(&store).await, (0, 0));
    let words = "SELECT COUNT(*) FROM entry WHERE words IS NOT NULL OR salt IS NOT NULL";
    let words: i64 = sqlx::query(words).fetch_one(&store.readers).await.unwrap().get(0);
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

/// A message of a day.
fn outgoing(id: i64, state: OutboxState, made_at: Timestamp) -> OutboxRow {
    OutboxRow {
        body: "words".to_owned(),
        state,
        ..OutboxRow::new(OutboxId(id), Cause::Service(id), ChatId(1), Class::Interactive, made_at)
    }
}

async fn outbox(store: &Store) -> Vec<(i64, String)> {
    let rows = "SELECT id, body FROM outbox WHERE id <= 30 ORDER BY id";
    sqlx::query_as(rows).fetch_all(&store.readers).await.unwrap()
}

/// Updates have the numbers 10, 20 … of the days 1, 2 …; what came of them, those behind.
async fn what_was_said_goes_from_everywhere(store: Store) {
    let day = |number: i64| Timestamp::from_seconds(number * 86_400);
    let mut turn = store.begin().await.unwrap();
    let updates: Vec<_> = (1..=9)
        .map(|id| Received {
            state: if id == 2 { InboxState::Buried } else { InboxState::Done },
            ..received(InboxId(id * 10), id, "{}", day(id))
        })
        .collect();
    turn.record(&updates);
    let mut rows = vec![outgoing(14, OutboxState::Pending, day(1))];
    for id in 1..=9 {
        rows.push(outgoing(id * 10 + 1, OutboxState::Sent, day(id)));
        rows.push(outgoing(id * 10 + 2, OutboxState::Pending, day(id)));
        rows.push(outgoing(id * 10 + 3, OutboxState::Refused, day(id)));
    }
    turn.write_outbox(&rows);
    turn.write_last().await.unwrap();
    // These can be answered.
    let settled: Vec<_> = (1..=9)
        .map(|id| {
            let delivery = Delivery::from(&outgoing(id * 10 + 2, OutboxState::Pending, day(id)));
            let sent = Settled::unsent(&delivery, OutboxState::Sent, None, day(id));
            Settled { message: Some(id.to_string()), ..sent }
        })
        .collect();
    turn.settle(&settled);
    let chat = NewChat { id: ChatId(1), platform_chat: "1".to_owned(), kind: "private" };
    turn.add_chats("telegram", 1, &[chat], day(1)).await.unwrap();
    turn.commit().await.unwrap();
    let others = "INSERT INTO feedback (id, person_id, chat_id, words, made_at) VALUES (15, 0, 1, 'words', 0), (45, 0, 1, 'words', 0); \
         INSERT INTO minutes (id, body, person_id, shown_at) VALUES (16, 'words', 0, 0), (46, 'words', 0, 0); \
         INSERT INTO schedule (id, number, kind, cron, zone, days, origin, watermark, paused_until, pause_reason) VALUES \
             (1, 1, 'digest', '', '', 'working', 'chat', 0, 100000000, 'words'), (2, 2, 'digest', '', '', 'working', 'chat', 0, NULL, 'words'); \
         INSERT INTO schedule_change (id, schedule_id, kind, person_id, at, reason) VALUES (17, 1, 'paused', 0, 0, 'words'), (47, 1, 'paused', 0, 0, 'words')";
    sqlx::raw_sql(others).execute(&store.readers).await.unwrap();
    let sweep = async |updates: Option<i64>, words: Option<i64>| {
        let mut turn = store.begin().await.unwrap();
        let retention = Retention { updates_before: updates.map(day), words_before: words.map(day) };
        let swept = turn.sweep(retention).await.unwrap();
        turn.commit().await.unwrap();
        swept.sent
    };
    let left =
        |some: &[(i64, &str)]| some.iter().map(|(id, body)| (*id, (*body).to_owned())).collect::<Vec<_>>();
    // What has no name is gone, and what has one keeps that; what could not be delivered can still be.
    assert_eq!(sweep(Some(4), None).await, 4);
    assert_eq!(
        outbox(&store).await,
        left(&[(12, ""), (13, "words"), (14, "words"), (22, ""), (23, "words")])
    );
    assert_eq!(sweep(None, Some(4)).await, 2);
    assert_eq!(outbox(&store).await, left(&[(12, ""), (13, ""), (14, "words"), (22, ""), (23, "")]));
    let counts = "SELECT (SELECT COUNT(*) FROM outbox WHERE id > 30 AND body = 'words'), (SELECT COUNT(*) FROM feedback), \
         (SELECT COUNT(*) FROM minutes), (SELECT COUNT(*) FROM schedule_change WHERE reason IS NOT NULL), \
         (SELECT COUNT(*) FROM schedule WHERE pause_reason = 'words'), \
         (SELECT COUNT(*) FROM inbox WHERE state = 'buried' AND payload IS NOT NULL)";
    let counts: (i64, i64, i64, i64, i64, i64) =
        sqlx::query_as(counts).fetch_one(&store.readers).await.unwrap();
    assert_eq!(counts, (21, 1, 1, 1, 1, 0), "what has not aged stays");
    let mut turn = store.begin().await.unwrap();
    assert_eq!(turn.resend(OutboxId(13), day(9)).await.unwrap(), 0, "what is erased cannot be sent");
    assert_eq!(turn.resend(OutboxId(33), day(9)).await.unwrap(), 1);
    turn.roll_back().await.unwrap();
}

async fn a_dead_letter_is_put_down(store: Store) {
    let now = at(0);
    let mut turn = store.begin().await.unwrap();
    turn.record(&[Received { state: InboxState::Buried, ..received(InboxId(1), 1, "{}", now) }]);
    turn.write_outbox(&[outgoing(2, OutboxState::Unknown, now), outgoing(3, OutboxState::Sent, now)]);
    let counts =
        async |turn: &mut Turn<'_>| (turn.buried_count().await.unwrap(), turn.unknown_count().await.unwrap());
    assert_eq!(counts(&mut turn).await, (1, 1));
    for (id, found) in [(3, Found::Nothing), (1, Found::Letter), (2, Found::Letter), (2, Found::Nothing)] {
        assert_eq!(turn.drop_dead_letter(id).await.unwrap(), found, "{id}");
    }
    assert_eq!(counts(&mut turn).await, (0, 0));
    assert_eq!(turn.retry_dead_letter(1, now).await.unwrap(), Found::Nothing);
    turn.commit().await.unwrap();
    assert_eq!(store.dead_letters().await.unwrap(), []);
}

#[tokio::test]
async fn a_dead_letter_is_put_down_on_sqlite() {
    let (store, _folder) = on_sqlite().await;
    a_dead_letter_is_put_down(store).await;
}

#[tokio::test]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_dead_letter_is_put_down_on_postgres() {
    a_dead_letter_is_put_down(on_postgres().await).await;
}

#[tokio::test]
async fn what_was_said_goes_from_everywhere_on_sqlite() {
    let (store, _folder) = on_sqlite().await;
    what_was_said_goes_from_everywhere(store).await;
}

#[tokio::test]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn what_was_said_goes_from_everywhere_on_postgres() {
    what_was_said_goes_from_everywhere(on_postgres().await).await;
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

const PROJECTS: &[u8] = include_bytes!("../../config/portfolio/projects.csv");
const PLANNED: &[u8] = include_bytes!("../../config/portfolio/planned.csv");
const PEOPLE: &[u8] = include_bytes!("../../config/portfolio/people.csv");

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_seconds(1_700_000_000 + seconds)
}

/// Imports a portfolio; how many projects were new and changed.
async fn import(store: &Store, file: &[u8], now: Timestamp) -> (usize, usize) {
    let policy = crate::config::Config::from_toml("").unwrap().settings.policy;
    let mut turn = store.begin().await.unwrap();
    let roster = turn.roster("telegram", now).await.unwrap();
    let difference = crate::sheet::portfolio(file, &policy, &roster).unwrap();
    let mut applied = 0;
    turn.import_portfolio(&difference, &roster, now, &mut |count| applied += count).await.unwrap();
    turn.commit().await.unwrap();
    let counts = (difference.projects.added.len(), difference.projects.changed.len());
    assert_eq!(applied, counts.0 + counts.1, "all of them are told");
    counts
}

async fn import_people(store: &Store, file: &[u8], now: Timestamp) -> (usize, usize, Vec<Invited>) {
    let mut turn = store.begin().await.unwrap();
    let roster = turn.roster("telegram", now).await.unwrap();
    let difference = crate::sheet::people(file, &roster).unwrap();
    let invited = turn.import_people("telegram", &difference, now, &mut |_| {}).await.unwrap();
    turn.commit().await.unwrap();
    (difference.added.len(), difference.changed.len(), invited)
}

async fn roster(store: &Store, now: Timestamp) -> crate::domain::listed::Roster {
    let mut turn = store.begin().await.unwrap();
    let roster = turn.roster("telegram", now).await.unwrap();
    turn.roll_back().await.unwrap();
    roster
}

/// The sample gives the counts of its source: 52 key projects, 23 of them to start or resume in spring, at least a
/// hundred planned ones, five of local government bonds in the reserve.
async fn the_sample_is_counted_as_its_source_counts(store: Store) {
    use crate::domain::decision::{
        Answer, Here, PortfolioView, Recalled, Saying, Situation, Speaker, VersionKind,
    };
    import(&store, PROJECTS, at(0)).await;
    import(&store, PLANNED, at(1)).await;
    import_people(&store, PEOPLE, at(2)).await;
    let mut turn = store.begin().await.unwrap();
    let known = turn.registry(at(3)).await.unwrap();
    turn.roll_back().await.unwrap();
    let policy = crate::config::Config::from_toml("").unwrap().settings.policy;
    let person = |name: &str| {
        let id = known.identities.values().find(|id| known.registry.person(**id).unwrap().name == name);
        known.registry.person(*id.unwrap()).unwrap()
    };
    let portfolio = |name: &str| -> PortfolioView {
        let hours = Hours::around_the_clock();
        let situation = Situation {
            rota: Rota { district: &hours, of_teams: Vec::new() },
            about_issue: None,
            files: 0,
            registry: &known.registry,
            policy: &policy,
            calendar: &crate::domain::calendar::Calendar::default(),
            zone: chrono_tz::Asia::Shanghai,
            here: Here::Private,
            body: None,
            speaker: Speaker::Known(person(name)),
            sent: at(3),
            version: VersionKind::First,
            earlier: None,
            recalled: Recalled::Nothing,
            own_last: None,
        };
        let decision = crate::domain::decision::decide(&situation, Intent::Portfolio, at(3)).unwrap();
        match &decision.answers[..] {
            [Answer::Here(Saying::Portfolio(view))] => view.clone(),
            other => panic!("{other:?}"),
        }
    };
    let all = portfolio("陈静");
    assert_eq!(all.key.values().sum::<usize>(), 52);
    let seasons: Vec<_> =
        all.seasons.iter().map(|(key, one)| (key.as_str(), one.begun, one.waiting.len())).collect();
    assert_eq!(seasons, [("resume", 9, 1), ("start", 8, 5)]);
    assert_eq!(seasons.iter().map(|(_, begun, waiting)| begun + waiting).sum::<usize>(), 23);
    assert_eq!(all.planned.len(), 4);
    assert!(all.planned.values().flat_map(|stages| stages.values()).sum::<usize>() >= 100);
    assert_eq!(all.planned["local_bonds"]["reserved"], 5);
    let own = portfolio("刘洋");
    assert!(own.key.values().sum::<usize>() < 52, "a lead sees the own team's");
}

/// A figure with a question about it is a row like any other: it waits through a restart, for one person, a day long.
async fn a_held_figure_waits_for_its_answer(store: Store) {
    use crate::domain::evidence::{QUESTION_LIFE, Subject};
    use crate::domain::investment::{Amount, Counts, Held, Month};
    import(&store, PROJECTS, at(0)).await;
    import_people(&store, PEOPLE, at(1)).await;
    let mut turn = store.begin().await.unwrap();
    let known = turn.registry(at(2)).await.unwrap();
    let people: Vec<_> = known.identities.values().copied().collect();
    let chat = NewChat { id: ChatId(7), platform_chat: "7".to_owned(), kind: "private" };
    turn.add_chats("telegram", 1, &[chat], at(2)).await.unwrap();
    let held = Held {
        project: crate::domain::ids::ProjectId(1),
        month: Month::new(2023, 3).unwrap(),
        counts: Counts::ToDate,
        amount: Amount::WithoutUnit("850.5".to_owned()),
        words: "设备到货".to_owned(),
        effective: "2023-03-08".parse().unwrap(),
        span: crate::domain::entry::Span { start: 3, end: 9 },
        supersedes: None,
    };
    turn.record(&[received(InboxId(5), 5, "{}", at(2))]);
    let (chat, person, expires_at) = (ChatId(7), people[0], at(3) + QUESTION_LIFE);
    let about = Asking::Figure(&held);
    let new = NewQuestion { chat, person, inbox: InboxId(5), about, expires_at };
    let id = turn.ask(&new, at(3)).await.unwrap();
    turn.commit().await.unwrap();

    let mut turn = store.begin().await.unwrap();
    let found = turn.open_figure(chat, person, at(4)).await.unwrap().unwrap();
    let about = Subject::Figure { held, message: MessageId(5), before: None };
    assert_eq!((found.id, found.person, found.about), (id, person, about));
    assert_eq!(turn.open_figure(chat, people[1], at(4)).await.unwrap(), None, "somebody else");
    assert_eq!(turn.open_question(chat, person, at(4)).await.unwrap(), None, "a question of another kind");
    assert_eq!(turn.open_figure(chat, person, at(4) + QUESTION_LIFE).await.unwrap(), None, "too late");
    turn.answered(id, at(5)).await.unwrap();
    assert_eq!(turn.open_figure(chat, person, at(6)).await.unwrap(), None, "answered");
    let retention = Retention { updates_before: None, words_before: Some(at(9)) };
    turn.sweep(retention).await.unwrap();
    assert_eq!(turn.question(id, at(9)).await.unwrap(), None, "its words go with age");
    turn.roll_back().await.unwrap();
}

#[tokio::test]
async fn a_held_figure_waits_for_its_answer_on_sqlite() {
    let (store, _folder) = on_sqlite().await;
    a_held_figure_waits_for_its_answer(store).await;
}

#[tokio::test]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_held_figure_waits_for_its_answer_on_postgres() {
    a_held_figure_waits_for_its_answer(on_postgres().await).await;
}

async fn a_list_imported_twice_changes_nothing(store: Store) {
    let policy = crate::config::Config::from_toml("").unwrap().settings.policy;
    assert_eq!(import(&store, PROJECTS, at(0)).await, (52, 0));
    assert_eq!(import(&store, PROJECTS, at(1)).await, (0, 0));
    assert_eq!(import(&store, PLANNED, at(2)).await, (104, 0));
    let (added, changed, invited) = import_people(&store, PEOPLE, at(3)).await;
    assert_eq!(
        (added, changed, invited.len()),
        (15, 1, 0),
        "one was named by the portfolio, and is linked now"
    );
    assert_eq!(import_people(&store, PEOPLE, at(4)).await.0, 0);
    assert_eq!(import(&store, PROJECTS, at(5)).await, (0, 0));
    let roster = roster(&store, at(6)).await;
    assert_eq!(roster.projects.len(), 156);
    // What is exported changes nothing when it is imported, and is then exported as before.
    for language in crate::domain::people::Language::ALL {
        let sheet = crate::sheet::portfolio_sheet(&roster, &policy, language, chrono::NaiveDate::MIN);
        assert_eq!(import(&store, &sheet.csv(), at(7)).await, (0, 0));
        let sheet = crate::sheet::people_sheet(&roster, language, chrono::NaiveDate::MIN);
        let (added, changed, _) = import_people(&store, &sheet.csv(), at(8)).await;
        assert_eq!((added, changed), (0, 0));
    }
    assert_eq!(self::roster(&store, at(9)).await, roster);
}

#[tokio::test]
async fn the_sample_is_counted_as_its_source_counts_on_sqlite() {
    let (store, _file) = on_sqlite().await;
    the_sample_is_counted_as_its_source_counts(store).await;
}

#[tokio::test]
async fn a_list_imported_twice_changes_nothing_on_sqlite() {
    let (store, _folder) = on_sqlite().await;
    a_list_imported_twice_changes_nothing(store).await;
}

#[tokio::test]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_list_imported_twice_changes_nothing_on_postgres() {
    a_list_imported_twice_changes_nothing(on_postgres().await).await;
}

async fn who_stands_for_a_project_changes_with_the_list(store: Store) {
    let list = |guarantor: &str, stage: &str| {
        format!("项目编码,项目名称,专班代码,阶段,包保责任人\nJY-01,甲,expo,{stage},{guarantor}\n")
            .into_bytes()
    };
    assert_eq!(import(&store, &list("张三", "在建"), at(0)).await, (1, 0));
    assert_eq!(import(&store, &list("李四；张三", "在建"), at(1)).await, (0, 1));
    assert_eq!(import(&store, &list("李四", "停工"), at(2)).await, (0, 1));
    let after = roster(&store, at(3)).await;
    assert_eq!(after.projects[0].people, [(Role::Guarantor, vec!["李四".to_owned()])].into());
    assert_eq!(after.projects[0].stage, "suspended");
    let names: Vec<_> = after.people.iter().map(|person| person.name.as_str()).collect();
    assert_eq!(names, ["张三", "李四"], "each once, and nobody goes");
    assert_eq!(after.people[1].roles, [(Role::Guarantor, None)].into(), "and may what a guarantor may");
    // What stood before stands in the past.
    assert_eq!(roster(&store, at(1)).await.projects[0].people[&Role::Guarantor].len(), 2);
    // Without the column nobody is touched; an empty cell ends it.
    assert_eq!(import(&store, "项目编码,阶段\nJY-01,停工\n".as_bytes(), at(4)).await, (0, 0));
    assert_eq!(import(&store, &list("", "停工"), at(5)).await, (0, 1));
    assert!(roster(&store, at(6)).await.projects[0].people.is_empty());
    // Somebody on the list of people without an account gets a link, once.
    let people = "姓名,角色\n张三,包保责任人\n".as_bytes();
    let (_, _, invited) = import_people(&store, people, at(7)).await;
    assert_eq!(invited.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["张三"]);
    let with_account = "Telegram ID,姓名,角色\n77,李四,包保责任人\n".as_bytes();
    assert_eq!(import_people(&store, with_account, at(8)).await.1, 1);
    assert_eq!(roster(&store, at(9)).await.people[1].account.as_deref(), Some("77"));
}

#[tokio::test]
async fn who_stands_for_a_project_changes_with_the_list_on_sqlite() {
    let (store, _folder) = on_sqlite().await;
    who_stands_for_a_project_changes_with_the_list(store).await;
}

#[tokio::test]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn who_stands_for_a_project_changes_with_the_list_on_postgres() {
    who_stands_for_a_project_changes_with_the_list(on_postgres().await).await;
}

/// A list of 10,000 projects: so many that a statement for each would take minutes.
async fn a_long_list_goes_in_sets(store: Store) {
    let mut file = "项目编码,项目名称,专班代码,阶段,总投资(万元),包保责任人\n".to_owned();
    let one =
        |number| format!("P-{number:05},项目{number},expo,在建,{},负责人{}\n", 5_000 + number, number % 100);
    file += &(0..10_000).map(one).collect::<Vec<_>>().concat();
    let begun = std::time::Instant::now();
    assert_eq!(import(&store, file.as_bytes(), at(0)).await, (10_000, 0));
    println!("10,000 projects new: {:?}", begun.elapsed());
    let begun = std::time::Instant::now();
    assert_eq!(import(&store, file.replace("在建", "停工").as_bytes(), at(1)).await, (0, 10_000));
    println!("10,000 projects changed: {:?}", begun.elapsed());
    assert_eq!(import(&store, file.replace("在建", "停工").as_bytes(), at(2)).await, (0, 0));
}

#[tokio::test]
async fn a_long_list_goes_in_sets_on_sqlite() {
    let (store, _folder) = on_sqlite().await;
    a_long_list_goes_in_sets(store).await;
}

#[tokio::test]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_long_list_goes_in_sets_on_postgres() {
    a_long_list_goes_in_sets(on_postgres().await).await;
}

/// The tables of the first version with a project and a guarantor, brought up to date.
async fn cards_of_the_first_version_are_kept(
    url: &str,
    first: &'static str,
    migrations: &sqlx::migrate::Migrator,
) {
    sqlx::any::install_default_drivers();
    let pool = AnyPoolOptions::new().max_connections(1).connect(url).await.unwrap();
    let one = sqlx::migrate::Migrator::with_migrations(migrations.iter().take(1).cloned().collect());
    one.run(&pool).await.unwrap();
    pool.execute(first).await.unwrap();
    migrations.run(&pool).await.unwrap();
    pool.close().await;
    let store = Store::open(url, 2).await.unwrap();
    let after = roster(&store, at(0)).await;
    let project = &after.projects[0];
    assert_eq!(project.card.total, crate::domain::money::Yuan::new(180_000_000));
    assert_eq!(project.card.dimension.as_deref(), Some("local_bonds"));
    assert_eq!(project.card.kind.as_deref(), Some("new"));
    assert_eq!(project.people, [(Role::Guarantor, vec!["周敏".to_owned()])].into());
    assert_eq!(after.people[1].projects.len(), 1, "a field person's own project");
    let mut turn = store.begin().await.unwrap();
    let schedules = turn.schedules().await.unwrap();
    let kept: Vec<_> = schedules.iter().map(|one| (one.number, one.origin, one.watermark)).collect();
    assert_eq!(kept, [(1, Origin::Settings, at(0)), (2, Origin::Settings, at(9))]);
    // What was decided before is decided still.
    let occurrence = OccurrenceRow {
        id: OccurrenceId(9),
        schedule: schedules[0].id,
        wall: "2023-03-08T17:30".to_owned(),
        due_at: at(0),
        verdict: Verdict::Sent.key(),
    };
    assert_eq!(turn.decide_occurrences(&[occurrence], at(0)).await.unwrap(), []);
    // Entries know their issue.
    let of_issue = turn.issue_entries(IssueNumber(3), 10).await.unwrap();
    assert_eq!(of_issue.iter().map(|entry| entry.id.0).collect::<Vec<_>>(), [13, 11]);
    turn.roll_back().await.unwrap();
}

const OF_THE_FIRST_VERSION: &str = "\
    INSERT INTO team (id, code, name_zh, name_en) VALUES (1, 'expo', '会展', 'Expo'); \
    INSERT INTO person (id, name, language, made_at) VALUES (1, '周敏', 'zh-CN', 0), (2, '王', 'zh-CN', 0); \
    INSERT INTO membership (id, person_id, role, team_id, since) VALUES (1, 1, 'guarantor', NULL, 0), (2, 2, 'field', 1, 0); \
    INSERT INTO project (id, code, name_zh, name_en, team_id, stage, rhythm, card) VALUES (1, 'JY-05', '酒店', 'Hotel', 1, 'started', 'daily', \
        '{\"kind\":\"new\",\"dimension\":\"special_bond\",\"funding\":\"专项债\",\"investment_wan\":\"18000\"}'); \
    INSERT INTO assignment (person_id, project_id, since) VALUES (1, 1, 0), (2, 1, 0); \
    INSERT INTO schedule (id, kind, team_id, cron, zone, days, watermark) VALUES \
        (7, 'digest', 1, '30 17 * * *', 'Asia/Shanghai', 'working', 1700000000000000), \
        (8, 'reminder', 1, '0 17 * * *', 'Asia/Shanghai', 'working', 1700000009000000); \
    INSERT INTO occurrence (id, schedule_id, wall, due_at, decided_at, verdict) \
        VALUES (8, 7, '2023-03-08T17:30', 1, 1, 'sent'); \
    INSERT INTO entry (id, project_id, chain_id, sequence, kind, fact, text_digest, person_id, chat_id, message_id, ordinal, \
        effective_on, received_at, certainty, rule, hash) VALUES \
        (11, 1, 1, 1, 'issue', '{\"kind\":\"issue\",\"number\":3}', '', 2, 1, 11, 0, '2023-03-08', 0, 'told', '', ''), \
        (12, 1, 1, 2, 'progress', '{\"kind\":\"progress\"}', '', 2, 1, 12, 0, '2023-03-08', 0, 'told', '', ''), \
        (13, 1, 1, 3, 'issue_closed', '{\"kind\":\"issue_closed\",\"number\":3}', '', 2, 1, 13, 0, '2023-03-08', 0, 'told', '', '');";

#[tokio::test]
async fn cards_of_the_first_version_are_kept_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/daybook.db?mode=rwc", folder.path().display());
    cards_of_the_first_version_are_kept(&url, OF_THE_FIRST_VERSION, &SQLITE_MIGRATIONS).await;
}

#[tokio::test]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn cards_of_the_first_version_are_kept_on_postgres() {
    let url = a_schema().await;
    cards_of_the_first_version_are_kept(&url, OF_THE_FIRST_VERSION, &POSTGRES_MIGRATIONS).await;
}

use crate::domain::ids::{
    ChatId, EntryId, InboxId, IssueNumber, MessageId, OccurrenceId, OutboxId, PersonId,
};
use crate::domain::people::Role;
use crate::domain::schedule::{Origin, Verdict};
use crate::domain::time::Timestamp;
