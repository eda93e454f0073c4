//! What Daybook promises when the world misbehaves, each against the whole service on both databases.

use crate::house::{Database, Furnished, House};
use daybook::domain::ids::{ChatId, OutboxId};
use daybook::sandbox::{self, Deed, Fault, FaultKind, Limits, Sight, Switch, Words};
use daybook::store::{Cause, Class, NewChat, OutboxRow};
use serde_json::json;
use std::collections::HashMap;
use std::time::Duration;

/// Tests of a promise, on each database.
macro_rules! on_both {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        mod $name {
            $(#[$doc])*
            #[tokio::test(flavor = "multi_thread")]
            async fn on_sqlite() {
                super::$name(crate::house::Database::Sqlite).await;
            }

            $(#[$doc])*
            #[tokio::test(flavor = "multi_thread")]
            #[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
            async fn on_postgres() {
                super::$name(crate::house::Database::Postgres).await;
            }
        }
    )+};
}

on_both!(
    unknown_outcomes_are_repeated_once_and_marked,
    an_outage_of_telegram_loses_nothing,
    pauses_asked_for_are_kept,
    the_limits_are_never_run_into,
    closed_chats_are_left_alone,
    chats_close_and_move_in_the_middle_of_a_bulk,
    hostile_updates_harm_nobody_else,
    any_words_go_out_whole,
    restarted_numbers_are_no_repeats,
    a_burst_of_strangers_is_answered,
    one_invitation_lets_one_in,
    what_follows_a_change_in_the_same_batch_is_heard,
    an_answer_does_not_wait_behind_bulk,
);

pub(crate) const UNLIMITED: &str =
    "limits.sending = \"off\"\nlimits.answers = 0\ndistrict.acknowledge = \"text\"";

/// A house in which the limits are off on both sides, and everybody of the sample has pressed Start.
async fn unlimited(database: Database) -> House {
    let mut house = House::open(database, Furnished::Sample, UNLIMITED).await;
    house.standin.world().throttle.limits = Limits::Off;
    for user in 1001..=1008 {
        say(&house, user, "/start");
    }
    house.scene.settle_quietly().await;
    house
}

pub(crate) fn say(house: &House, user: i64, text: &str) -> i64 {
    let now = house.clock.now();
    let ids = house.standin.world().say(user, user, &Words { text, ..Words::default() }, now);
    house.standin.wake();
    ids[0]
}

/// Somebody reports on a project of theirs.
pub(crate) fn report(house: &House, number: i64) -> (i64, i64) {
    let people = [
        (1003, "JY-01"),
        (1004, "JY-01"),
        (1005, "JY-02"),
        (1006, "JY-12"),
        (1007, "JY-02"),
        (1008, "JY-02"),
    ];
    let (user, code) = people[usize::try_from(number).unwrap() % people.len()];
    (user, say(house, user, &format!("/progress {code} {} r{number}", number % 100)))
}

/// Waits until everything has been dealt with, also what is to be tried again.
pub(crate) async fn all_done(house: &House) {
    let end = std::time::Instant::now() + Duration::from_mins(5);
    let mut calm = 0;
    while calm < 3 {
        assert!(std::time::Instant::now() < end, "it does not come to an end");
        tokio::time::sleep(Duration::from_millis(50)).await;
        let pending = house.standin.world().pending();
        let later = house.clock.now() + Duration::from_secs(80);
        let unfinished = house.store.unfinished(later).await.unwrap_or(1);
        calm = if pending == 0 && unfinished == 0 { calm + 1 } else { 0 };
    }
}

/// How often each message was answered, without and with the mark of a repeat.
pub(crate) fn answers(house: &House) -> HashMap<(i64, i64), (usize, usize)> {
    let mut found: HashMap<_, (usize, usize)> = HashMap::new();
    for call in house.standin.world().accepted().iter().filter(|call| call.method == "sendMessage") {
        if let Some(about) = call.about {
            let (plain, marked) = found.entry((call.chat, about)).or_default();
            if call.text.starts_with('（') { *marked += 1 } else { *plain += 1 }
        }
    }
    found
}

pub(crate) async fn entries(house: &House) -> Vec<String> {
    let (mut texts, mut after) = (Vec::new(), 0);
    loop {
        let page = house.store.ledger_page(after).await.unwrap();
        let Some(last) = page.last() else { return texts };
        after = last.id;
        texts.extend(page.into_iter().map(|line| line.text.unwrap()));
    }
}

/// P11: a part of the sendings ends with an outcome nobody knows.
async fn unknown_outcomes_are_repeated_once_and_marked(database: Database) {
    let house = unlimited(database).await;
    let kinds = [FaultKind::DropAfter, FaultKind::ErrorAfter { code: 500 }, FaultKind::Garbage];
    for kind in kinds {
        house.standin.misbehave(Fault {
            kind,
            method: Some("sendMessage".to_owned()),
            times: None,
            share: Some(0.05),
        });
    }
    let reports: Vec<_> =
        (0..300).map(|n| (1004, say(&house, 1004, &format!("/progress JY-01 {} r{n}", n % 100)))).collect();
    // The doubts happen on the first sending; the repeats are left alone.
    while house.store.unfinished(house.clock.now()).await.unwrap() > 0 || house.standin.world().pending() > 0
    {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    house.standin.behave();
    let injected = house.standin.ambiguous();
    all_done(&house).await;
    let answers = answers(&house);
    let marked: usize = answers.values().map(|(_, marked)| marked).sum();
    println!("{database:?}: {injected} outcomes unknown, {marked} repeats, all marked");
    assert!(injected > 10, "{injected} faults are too few to show anything");
    assert_eq!(marked as u64, injected);
    assert!(
        reports.iter().all(|key| answers[key].0 == 1 && answers[key].1 <= 1),
        "each once, and at most one repeat"
    );
    assert_eq!(entries(&house).await.len(), 300);
    house.close().await;
}

/// P15: Telegram answers 502 to everything for half an hour, then to a fifth. The clock is moved on fifty times as
/// fast as it goes, so that every wait between two attempts is gone through.
async fn an_outage_of_telegram_loses_nothing(database: Database) {
    const AT_FIRST: i64 = 60;
    const THEN: i64 = 240;
    let house = unlimited(database).await;
    let bad_gateway =
        |share| Fault { kind: FaultKind::ErrorBefore { code: 502 }, method: None, times: None, share };
    house.standin.misbehave(bad_gateway(None));
    let before = house.standin.sendings();
    let mut reports: Vec<_> = (0..AT_FIRST).map(|n| report(&house, n)).collect();
    let mut busiest = 0;
    for _ in 0..30 {
        let minute = house.standin.sendings();
        for _ in 0..6 {
            house.clock.advance(Duration::from_secs(10));
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        busiest = busiest.max(house.standin.sendings() - minute);
    }
    let sendings = house.standin.sendings() - before;
    assert_eq!(house.store.dead_letters().await.unwrap().len(), 0, "none is given up");
    house.standin.behave();
    house.standin.misbehave(bad_gateway(Some(0.2)));
    reports.extend((AT_FIRST..AT_FIRST + THEN).map(|n| report(&house, n)));
    while house.store.unfinished(house.clock.now() + Duration::from_secs(80)).await.unwrap() > 0
        || house.standin.world().pending() > 0
    {
        house.clock.advance(Duration::from_secs(2));
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    house.standin.behave();
    all_done(&house).await;
    let answers = answers(&house);
    let once = |key: &&(i64, i64)| answers.get(key).is_some_and(|(plain, marked)| plain + marked == 1);
    let arrived = reports.iter().filter(once).count();
    // Where a fifth of all calls fails, one in some thousands fails as often as a message is sent at most.
    let listed = house.store.dead_letters().await.unwrap().len();
    println!(
        "{database:?}: {sendings} calls for {AT_FIRST} answers in half an hour, {busiest} in the busiest minute; \
         {arrived} of {} answered once, {listed} listed",
        reports.len()
    );
    assert_eq!(arrived + listed, reports.len(), "none is lost without a word");
    assert!(listed <= 3, "{listed} were given up");
    // Doubling from a second, then one in about a minute for each.
    assert!(sendings <= 40 * AT_FIRST.unsigned_abs(), "{sendings} calls");
    house.close().await;
}

/// P13: a third of the sendings is refused with a pause; no chat is written to before its pause is over.
async fn pauses_asked_for_are_kept(database: Database) {
    let house = unlimited(database).await;
    let kind = FaultKind::Throttle { seconds: 2 };
    house.standin.misbehave(Fault {
        kind,
        method: Some("sendMessage".to_owned()),
        times: Some(20),
        share: Some(0.3),
    });
    let reports: Vec<_> = (0..64).map(|n| report(&house, n)).collect();
    all_done(&house).await;
    let answers = answers(&house);
    assert!(reports.iter().all(|key| answers.get(key) == Some(&(1, 0))), "{answers:?}");
    assert_eq!(house.standin.world().throttle.impatient, 0, "calls within a pause");
    house.close().await;
}

/// P12: with the limits kept on both sides, Telegram never has to refuse.
async fn the_limits_are_never_run_into(database: Database) {
    let settings = "limits.answers = 0\ndistrict.acknowledge = \"text\"";
    let mut house = House::open(database, Furnished::Sample, settings).await;
    let begun = std::time::Instant::now();
    for id in 5001..7001 {
        house.standin.world().add_user(id, "somebody", "en");
        say(&house, id, "/start");
    }
    for line in ["陈静 @ private: /start", "add expo", "陈静 @ expo: /bind expo", "王建国 @ private: /start"]
    {
        house.scene.play(line).await.unwrap();
    }
    for n in 0..24 {
        house.standin.perform(&Deed::Say {
            user: 1004,
            chat: Some(-5001),
            text: format!("/progress JY-01 {n} r{n}"),
            replies_to: None,
            thread: None,
            photos: 0,
            forwarded: Switch::Off,
        });
    }
    let greeted = |house: &House| {
        let world = house.standin.world();
        world.accepted().iter().filter(|call| (5001..7001).contains(&call.chat)).count()
    };
    while greeted(&house) < 2000 {
        assert!(begun.elapsed() < Duration::from_mins(5), "{} of 2,000 answered", greeted(&house));
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    println!("{database:?}: 2,000 people answered in {:.1} s", begun.elapsed().as_secs_f64());
    all_done(&house).await;
    {
        let world = house.standin.world();
        let throttle = &world.throttle;
        println!(
            "{database:?}: {} calls, {} refused, at most {} in a second and {} in fifty milliseconds",
            world.accepted().len(),
            throttle.refused,
            throttle.most_in_a_second,
            throttle.most_in_fifty_millis
        );
        assert_eq!(throttle.refused, 0);
        assert!(
            throttle.most_in_a_second <= 30 && throttle.most_in_a_second >= 28,
            "{}",
            throttle.most_in_a_second
        );
    }
    house.close().await;
}

/// P16: after a refusal for good a chat is not called again; when it opens, it is.
async fn closed_chats_are_left_alone(database: Database) {
    let house = unlimited(database).await;
    let now = house.clock.now();
    // Blocked without Daybook being told.
    house.standin.world().chat_mut(1004).unwrap().bot = daybook::sandbox::BotStatus::Out;
    for _ in 0..5 {
        say(&house, 1004, "/status JY-01");
    }
    // Nothing reaches the bot from a chat that has blocked it; an answer to a group member would.
    house.standin.world().push_raw(
        json!({ "message": {
            "message_id": 77, "date": now.seconds(), "chat": { "id": 1004, "type": "private" },
            "from": { "id": 1004, "is_bot": false, "first_name": "王建国" }, "text": "/status JY-01",
        }}),
        now,
    );
    house.standin.wake();
    all_done(&house).await;
    let dead = house.store.dead_letters().await.unwrap();
    assert!(dead.iter().any(|letter| letter.fault.contains("may not write")), "{dead:?}");
    house.standin.perform(&Deed::Bot { chat: 1004, by: 1004, status: "member".to_owned() });
    let asked = say(&house, 1004, "/progress JY-01 8 again");
    all_done(&house).await;
    assert_eq!(answers(&house)[&(1004, asked)], (1, 0), "open again");
    house.close().await;
}

/// P5: updates of every broken kind, one that nobody can read among them; others are answered as ever.
async fn hostile_updates_harm_nobody_else(database: Database) {
    let house = unlimited(database).await;
    let now = house.clock.now();
    let base = json!({
        "message_id": 5, "date": now.seconds(), "chat": { "id": 1004, "type": "private" },
        "from": { "id": 1004, "is_bot": false, "first_name": "王" }, "text": "/progress JY-01 5 x",
    });
    let odd = [
        json!(null),
        json!(-1),
        json!(i64::MAX),
        json!(i64::MIN),
        json!(1e300),
        json!(""),
        json!("\u{202e}\u{0}x"),
        json!([]),
        json!({}),
        json!([[[[[[1]]]]]]),
        json!(true),
        json!("x".repeat(60_000)),
        json!({"id": "x"}),
    ];
    let fields = [
        "message_id",
        "date",
        "chat",
        "from",
        "text",
        "entities",
        "photo",
        "reply_to_message",
        "edit_date",
        "caption",
    ];
    let mut count = 0;
    for field in fields {
        for value in &odd {
            for kind in ["message", "edited_message", "callback_query", "my_chat_member", "something_new"] {
                let mut message = base.clone();
                message[field] = value.clone();
                house.standin.world().push_raw(json!({ kind: message }), now);
                count += 1;
            }
        }
    }
    let asked = say(&house, 1003, "/progress JY-01 7 as ever");
    all_done(&house).await;
    println!(
        "{database:?}: {count} hostile updates, {} set aside",
        house.store.dead_letters().await.unwrap().len()
    );
    assert_eq!(answers(&house)[&(1003, asked)], (1, 0), "the next person is answered");
    assert_eq!(house.store.verify(&[], |_| {}).await.unwrap().faults, Vec::<String>::new());
    if cfg!(feature = "failpoints") {
        poison_is_buried(&house).await;
    }
    house.close().await;
}

/// An update at which reading fails is tried five times and set aside; its chat goes on.
async fn poison_is_buried(house: &House) {
    // A named point is one for the whole process, and so for both databases.
    static ONE_AT_A_TIME: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    let _alone = ONE_AT_A_TIME.lock().await;
    fail::cfg("reading", "return").unwrap();
    say(house, 1004, "/progress JY-01 6 ☠");
    let after = say(house, 1004, "/progress JY-01 7 after");
    all_done(house).await;
    let buried: Vec<_> = house.store.dead_letters().await.unwrap();
    let buried: Vec<_> = buried.iter().filter(|letter| letter.side == "received").collect();
    assert_eq!(buried.len(), 1, "{buried:?}");
    assert_eq!(answers(house)[&(1004, after)], (1, 0), "its chat goes on");
    // Once it can be read, it is taken up again.
    fail::remove("reading");
    let mut turn = house.store.begin().await.unwrap();
    turn.retry_dead_letter(buried[0].id, house.clock.now()).await.unwrap();
    turn.commit().await.unwrap();
    tokio::time::sleep(Duration::from_millis(1500)).await;
    all_done(house).await;
    assert!(entries(house).await.iter().any(|text| text.contains('☠')));
}

/// P17: whatever people write is shown again whole, and Telegram never refuses it.
async fn any_words_go_out_whole(database: Database) {
    let house = unlimited(database).await;
    let long = "好".repeat(3000);
    let words = [
        "<b>bold</b> & \"quoted\" <script>",
        "*bold* _x_ [a](https://a.b) `code`",
        "@everyone #tag /start $CASH https://evil.example/?a=1&b=2",
        "👨‍👩‍👧‍👦 👍🏽 🇨🇳 e\u{301}",
        "\u{202e}txet thgir-ot-tfel\u{202c} مرحبا",
        "line one\nline two\n\n\nline five",
        &long,
    ];
    for one in words {
        say(&house, 1004, &format!("/issue JY-01 {one}"));
    }
    say(&house, 1004, "/issues");
    all_done(&house).await;
    {
        let world = house.standin.world();
        assert_eq!(world.refused_content, 0, "messages refused for what they hold");
        let shown: String = world.accepted().iter().map(|call| call.text.replace('\u{2060}', "")).collect();
        for one in words {
            let expected: String =
                one.chars().filter(|c| !('\u{202a}'..='\u{202e}').contains(c)).take(280).collect();
            assert!(shown.contains(&expected), "{one} in {shown}");
        }
        for seen in world.seen_since(0) {
            if let Sight::Text { text, .. } = &seen.what {
                assert!(!text.contains("@everyone") && !text.contains("/start $"), "{text}");
            }
        }
    }
    house.close().await;
}

/// P3: Telegram begins its numbers anew; what has another content is no repeat, whatever its number.
async fn restarted_numbers_are_no_repeats(database: Database) {
    let house = unlimited(database).await;
    say(&house, 1004, "/progress JY-01 5 before");
    all_done(&house).await;
    house.standin.perform(&Deed::RestartNumbers { from: 5_000 });
    let asked: Vec<_> =
        (0..30).map(|n| (1004, say(&house, 1004, &format!("/progress JY-01 {n} after{n}")))).collect();
    all_done(&house).await;
    let answers = answers(&house);
    assert!(asked.iter().all(|key| answers.get(key) == Some(&(1, 0))), "{answers:?}");
    assert_eq!(entries(&house).await.len(), 31);
    house.close().await;
}

/// P23: ten thousand people press Start at once.
async fn a_burst_of_strangers_is_answered(database: Database) {
    const PEOPLE: i64 = 10_000;
    let house = unlimited(database).await;
    for id in 20_000..20_000 + PEOPLE {
        house.standin.world().add_user(id, "somebody", "en");
        let now = house.clock.now();
        house.standin.world().say(id, id, &Words { text: "/start", ..Words::default() }, now);
    }
    let begun = std::time::Instant::now();
    house.standin.wake();
    while house.standin.world().pending() > 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    println!("{database:?}: {PEOPLE} updates safe after {:.1} s", begun.elapsed().as_secs_f64());
    all_done(&house).await;
    let greeted = house.standin.world().accepted().iter().filter(|call| call.chat >= 20_000).count();
    assert_eq!(greeted, usize::try_from(PEOPLE).unwrap(), "each has one answer");
    house.close().await;
}

/// A hundred people come with the same link at the same moment.
async fn one_invitation_lets_one_in(database: Database) {
    let mut house = unlimited(database).await;
    house.scene.play("刘洋 @ private: /invite field expo").await.unwrap();
    let link = house.scene.link().unwrap().to_owned();
    for id in 6001..6101 {
        house.standin.world().add_user(id, "somebody", "en");
        say(&house, id, &format!("/start {link}"));
    }
    all_done(&house).await;
    let asked = house
        .standin
        .world()
        .accepted()
        .iter()
        .filter(|call| call.chat == 1003 && call.text.contains("凭您的邀请"))
        .count();
    assert_eq!(asked, 1, "one application");
    house.close().await;
}

/// A chat is bound, and before Daybook has looked, somebody reports in it.
async fn what_follows_a_change_in_the_same_batch_is_heard(database: Database) {
    let house = unlimited(database).await;
    let now = house.clock.now();
    {
        let mut world = house.standin.world();
        world.set_bot(-5001, 1001, daybook::sandbox::BotStatus::Member, now);
        for (user, text) in [
            (1001, "/bind expo"),
            (1004, "/progress JY-01 5 at once"),
            (1003, "/language en"),
            (1004, "/progress JY-01 6 again"),
        ] {
            world.say(user, -5001, &Words { text, ..Words::default() }, now);
        }
    }
    house.standin.wake();
    all_done(&house).await;
    assert_eq!(entries(&house).await, ["at once", "again"]);
    {
        let mut world = house.standin.world();
        for text in ["/language en", "/issues"] {
            world.say(1005, 1005, &Words { text, ..Words::default() }, now);
        }
    }
    house.standin.wake();
    all_done(&house).await;
    let told = house
        .standin
        .world()
        .accepted()
        .iter()
        .any(|call| call.chat == 1005 && call.text == "No issues are open.");
    assert!(told, "in the language chosen just before");
    house.close().await;
}

/// P7: somebody else holds the database file for so long that a decision cannot be made in time.
#[tokio::test(flavor = "multi_thread")]
async fn a_locked_file_loses_nothing_and_people_see_that_they_were_heard() {
    let place = crate::house::Place::new(Database::Sqlite).await;
    let file = place.url.clone();
    let mut house = House::open_at(place, Furnished::Sample, "limits.answers = 0").await;
    house.scene.play("王建国 @ private: /start").await.unwrap();
    sqlx::any::install_default_drivers();
    let mut other = <sqlx::AnyConnection as sqlx::Connection>::connect(&file).await.unwrap();
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.unwrap();
    let asked = say(&house, 1004, "/progress JY-01 5 in an outage");
    let signs = |house: &House| -> Vec<String> {
        let world = house.standin.world();
        world
            .accepted()
            .iter()
            .filter(|call| call.about == Some(asked))
            .map(|call| call.text.clone())
            .collect()
    };
    let end = std::time::Instant::now() + Duration::from_mins(2);
    while signs(&house).is_empty() {
        assert!(std::time::Instant::now() < end, "no sign");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(signs(&house), ["👀"]);
    assert_eq!(house.standin.world().pending(), 1, "Telegram still keeps it");
    sqlx::query("ROLLBACK").execute(&mut other).await.unwrap();
    all_done(&house).await;
    assert_eq!(signs(&house), ["👀", "✍"]);
    assert_eq!(entries(&house).await, ["in an outage"]);
    house.close().await;
}

/// P8 and P9: PostgreSQL ends every connection again and again, then lets nobody write, then is itself again.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_database_server_in_trouble_loses_nothing() {
    let (place, name) = crate::house::Place::own_database().await;
    let house = House::open_at(place, Furnished::Sample, UNLIMITED).await;
    house.standin.world().throttle.limits = Limits::Off;
    for user in [1003, 1004, 1005, 1006, 1007, 1008] {
        say(&house, user, "/start");
    }
    all_done(&house).await;
    let ask = async |statement: String| {
        sqlx::any::install_default_drivers();
        let server = std::env::var("DAYBOOK_TEST_POSTGRES").unwrap();
        let mut admin = <sqlx::AnyConnection as sqlx::Connection>::connect(&server).await.unwrap();
        sqlx::query(sqlx::AssertSqlSafe(statement)).execute(&mut admin).await.unwrap();
    };
    let end_all = format!(
        "SELECT COUNT(*) FROM (SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}') ended"
    );
    let mut reports = Vec::new();
    for n in 0..100 {
        reports.push(report(&house, n));
        if n % 10 == 5 {
            ask(end_all.clone()).await;
        }
        tokio::time::sleep(Duration::from_millis(15)).await;
    }
    ask(format!("ALTER DATABASE {name} SET default_transaction_read_only = on")).await;
    ask(end_all.clone()).await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    let before = house.standin.world().pending();
    reports.extend((100..120).map(|n| report(&house, n)));
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert!(house.standin.world().pending() >= before + 20, "nothing is confirmed that cannot be written");
    ask(format!("ALTER DATABASE {name} SET default_transaction_read_only = off")).await;
    ask(end_all).await;
    all_done(&house).await;
    let answers = answers(&house);
    let unanswered =
        reports.iter().filter(|key| answers.get(key).is_none_or(|(plain, _)| *plain == 0)).count();
    let twice = reports.iter().filter(|key| answers.get(key).is_some_and(|(plain, _)| *plain > 1)).count();
    let mut texts = entries(&house).await;
    texts.sort();
    texts.dedup();
    println!("120 reports, {} entries, {unanswered} unanswered, {twice} answered twice", texts.len());
    assert_eq!((texts.len(), entries(&house).await.len(), unanswered, twice), (120, 120, 0, 0));
    house.close().await;
}

/// Messages of a bulk, put into the outbox by another hand: so many to each of these chats, numbered.
async fn put_bulk(house: &House, chats: &[(i64, &'static str)], each: usize, words: &str) {
    let now = house.clock.now();
    let mut turn = house.store.begin().await.unwrap();
    let account = sandbox::TOKEN.split(':').next().unwrap().parse().unwrap();
    let names: Vec<_> = chats.iter().map(|(chat, _)| chat.to_string()).collect();
    let known = turn.chats_named("telegram", account, names.iter().map(String::as_str)).await.unwrap();
    let mut ids: HashMap<String, ChatId> =
        known.into_iter().map(|chat| (chat.platform_chat.clone(), chat.id)).collect();
    let mut new = Vec::new();
    for (chat, kind) in chats {
        let id = ids.entry(chat.to_string()).or_insert_with(|| ChatId(turn.next_id()));
        new.push(NewChat { id: *id, platform_chat: chat.to_string(), kind });
    }
    turn.add_chats("telegram", account, &new, now).await.unwrap();
    let mut rows = Vec::new();
    for number in 0..each {
        for (chat, _) in chats {
            let id = turn.next_id();
            let body =
                json!({ "body": { "is": "text", "spans": [{ "text": format!("{words} {number}") }] } });
            let chat = ids[&chat.to_string()];
            let (cause, body) = (Cause::Service(id), body.to_string());
            let row = OutboxRow::new(OutboxId(id), cause, chat, Class::MustArrive, now);
            rows.push(OutboxRow { body, ..row });
        }
    }
    turn.write_outbox(&rows);
    turn.commit().await.unwrap();
    // The desk looks for what others have written every quarter of a minute.
    house.clock.advance(Duration::from_secs(16));
}

/// How many messages of a bulk have arrived, here or everywhere.
fn arrived(house: &House, words: &str, chat: Option<i64>) -> usize {
    let world = house.standin.world();
    let of_bulk =
        |call: &&sandbox::Accepted| call.text.starts_with(words) && chat.is_none_or(|chat| call.chat == chat);
    world.accepted().iter().filter(of_bulk).count()
}

async fn until_arrived(house: &House, words: &str, count: usize) {
    let end = std::time::Instant::now() + Duration::from_mins(2);
    while arrived(house, words, None) < count {
        assert!(std::time::Instant::now() < end, "{} of {words} arrived", arrived(house, words, None));
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

/// P16: of four hundred chats a twentieth each blocks the bot, kicks it, kicks it from a supergroup, or is gone, in
/// the middle of a bulk; and a group becomes a supergroup.
async fn chats_close_and_move_in_the_middle_of_a_bulk(database: Database) {
    const EACH: usize = 6;
    let house = unlimited(database).await;
    let kinds = [sandbox::Kind::Group, sandbox::Kind::Supergroup];
    let chats: Vec<(i64, &str)> =
        (0..400).map(|n| if n % 2 == 0 { (8000 + n, "private") } else { (-8000 - n, "group") }).collect();
    {
        let mut world = house.standin.world();
        for &(chat, kind) in &chats {
            match kind {
                "private" => world.add_user(chat, "somebody", "en"),
                _ => world.add_group(chat, "group", kinds[usize::from(chat % 4 == -1)]),
            }
            world.chat_mut(chat).unwrap().bot = sandbox::BotStatus::Member;
        }
    }
    // Every chat is slow, so that the bulk is in its middle when things happen.
    let kind = FaultKind::Delay { millis: 100 };
    house.standin.misbehave(Fault { kind, method: None, times: None, share: None });
    put_bulk(&house, &chats, EACH, "bulk").await;
    until_arrived(&house, "bulk", 600).await;
    let blocked: Vec<i64> = (0..20).map(|n| 8000 + n * 20).collect();
    let gone: Vec<i64> = (0..20).map(|n| 8002 + n * 20).collect();
    let kicked: Vec<i64> = (0..40).map(|n| -8001 - n * 10).collect();
    let (moved, to) = (-8003, -1_000_008_003);
    let closed: Vec<i64> = [&blocked[..], &gone, &kicked].concat();
    let before: HashMap<i64, u64> = {
        let mut world = house.standin.world();
        for chat in &closed {
            world.chat_mut(*chat).unwrap().bot = sandbox::BotStatus::Out;
        }
        for chat in &gone {
            world.chat_mut(*chat).unwrap().bot = sandbox::BotStatus::NeverStarted;
        }
        closed.iter().map(|chat| (*chat, house.standin.sendings_to(*chat))).collect()
    };
    house.standin.perform(&Deed::Migrate { chat: moved, to });
    let open = chats.len() - closed.len();
    all_done(&house).await;
    let further: Vec<u64> =
        closed.iter().map(|chat| house.standin.sendings_to(*chat) - before[chat]).collect();
    let (most, sum) = (further.iter().max().unwrap(), further.iter().sum::<u64>());
    let whole = chats.iter().filter(|(chat, _)| arrived(&house, "bulk", Some(*chat)) == EACH).count();
    let there = arrived(&house, "bulk", Some(moved)) + arrived(&house, "bulk", Some(to));
    println!(
        "{database:?}: {} chats closed, {sum} further calls to them, at most {most} to one; {whole} of {} others have \
         all, the one that moved {there} of {EACH}, {} of them at its new place",
        closed.len(),
        open - 1,
        arrived(&house, "bulk", Some(to))
    );
    assert!(*most <= 1, "{most} calls to a closed chat");
    assert_eq!((whole, there), (open - 1, EACH));
    assert!(arrived(&house, "bulk", Some(to)) > 0);
    // Open again, they are written to as ever.
    house.standin.behave();
    for &chat in blocked.iter().chain(&kicked) {
        let by = if chat > 0 { chat } else { 1001 };
        house.standin.perform(&Deed::Bot { chat, by, status: "member".to_owned() });
    }
    all_done(&house).await;
    let kind = |chat: &i64| (*chat, if *chat > 0 { "private" } else { "group" });
    let again: Vec<_> = blocked.iter().chain(&kicked).map(kind).collect();
    put_bulk(&house, &again, 1, "again").await;
    until_arrived(&house, "again", 60).await;
    assert_eq!(house.standin.world().refused_content, 0);
    house.close().await;
}

/// P14: while hundreds of messages wait to be sent within the limits, five people a second ask.
async fn an_answer_does_not_wait_behind_bulk(database: Database) {
    const BULK: usize = 400;
    const QUESTIONS: usize = 40;
    let house = House::open(database, Furnished::Sample, "limits.answers = 0").await;
    house.standin.world().throttle.limits = Limits::Off;
    let people = 1003..=1008;
    for user in people.clone() {
        say(&house, user, "/start");
    }
    all_done(&house).await;
    let chats: Vec<_> = (8001..).take(BULK).map(|user| (user, "private")).collect();
    for (user, _) in &chats {
        let mut world = house.standin.world();
        world.add_user(*user, "somebody", "en");
        world.chat_mut(*user).unwrap().bot = sandbox::BotStatus::Member;
    }
    put_bulk(&house, &chats, 1, "bulk").await;
    until_arrived(&house, "bulk", 1).await;
    let mut asked = Vec::new();
    for (_, user) in (0..QUESTIONS).zip(people.cycle()) {
        asked.push((user, house.clock.now()));
        say(&house, user, "/issues");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    let waiting = BULK - arrived(&house, "bulk", None);
    assert!(waiting > 0, "the bulk was over before the questions were");
    all_done(&house).await;
    let mut delays: Vec<_> = {
        let world = house.standin.world();
        let answered = |&(user, at): &(i64, _)| {
            let answer = world.accepted().iter().find(|call| call.chat == user && call.at > at);
            answer.expect("everybody is answered").at.since(at)
        };
        asked.iter().map(answered).collect()
    };
    delays.sort();
    let percentile = |percent: usize| delays[(delays.len() - 1) * percent / 100].as_secs_f64();
    println!(
        "{database:?}: {QUESTIONS} questions while {BULK} messages went out, {waiting} of them after the last; answered \
         after p95 {:.2} s, p99 {:.2} s",
        percentile(95),
        percentile(99)
    );
    assert_eq!(arrived(&house, "bulk", None), BULK);
    house.close().await;
}
