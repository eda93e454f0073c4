//! P5: ten thousand updates that are broken in every way, and people who notice nothing of them.
//!
//! Each run breaks them in its own way and prints its seed; `DAYBOOK_HOSTILE_SEED` brings them again.

use crate::house::Database;
use crate::kills::{Scene, Way, from_environment};
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::time::{Duration, Instant};

const HOSTILE: u64 = 10_000;

/// A linear generator, so that a seed brings the same updates again.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % below
    }

    fn pick<'a, T>(&mut self, some: &'a [T]) -> &'a T {
        &some[self.roll(some.len())]
    }
}

/// Updates as Telegram sends them, from people who report nothing that is looked for later.
fn samples(user: i64) -> Vec<Value> {
    let from = json!({ "id": user, "is_bot": false, "first_name": "P", "language_code": "zh-hans" });
    let chat = json!({ "id": user, "type": "private", "first_name": "P" });
    let group = json!({ "id": -5001, "type": "supergroup", "title": "expo" });
    let message = json!({
        "message_id": 900_001, "date": 1_700_000_000, "chat": chat, "from": from, "text": "/progress JY-01 5 hostile",
        "entities": [{ "type": "bot_command", "offset": 0, "length": 9 }],
    });
    let mut reply = message.clone();
    reply["reply_to_message"] = message.clone();
    let mut edited = message.clone();
    edited["edit_date"] = json!(1_700_000_100);
    let photo = json!({
        "message_id": 900_002, "date": 1_700_000_000, "chat": chat, "from": from, "caption": "JY-01 三层顶板",
        "media_group_id": "1", "caption_entities": [{ "type": "hashtag", "offset": 0, "length": 2 }],
        "photo": [{ "file_id": "F", "file_unique_id": "u", "width": 90, "height": 60, "file_size": 900 }],
    });
    let forwarded = json!({
        "message_id": 900_003, "date": 1_700_000_000, "chat": group, "from": from, "text": "问题 JY-01 停水",
        "message_thread_id": 3, "is_topic_message": true,
        "forward_origin": { "type": "user", "sender_user": from, "date": 1_700_000_000 },
    });
    let member = json!({ "user": { "id": 1, "is_bot": true, "first_name": "D" }, "status": "member" });
    vec![
        json!({ "message": message }),
        json!({ "message": reply }),
        json!({ "edited_message": edited }),
        json!({ "message": photo }),
        json!({ "message": forwarded }),
        json!({ "callback_query": {
            "id": "4", "from": from, "message": message, "chat_instance": "1", "data": "a:1:1:00000000",
        }}),
        json!({ "my_chat_member": {
            "chat": group, "from": from, "date": 1_700_000_000, "old_chat_member": member, "new_chat_member": member,
        }}),
        json!({ "message_reaction": { "chat": chat, "message_id": 5, "user": from, "new_reaction": [] } }),
        json!({ "poll_answer": { "poll_id": "1", "user": from, "option_ids": [0] } }),
    ]
}

/// Stands where something nested deeply comes to stand; no tree of values could hold it.
const NEST: &str = "a nest";

fn odd(dice: &mut Dice) -> Value {
    let odd = [
        json!(null),
        json!(0),
        json!(-1),
        json!(i64::MAX),
        json!(i64::MIN),
        json!(9_223_372_036_854_775_808_u64),
        json!(1e300),
        json!(0.5),
        json!(true),
        json!(""),
        json!("\u{0}"),
        json!("a\u{0}b\u{202e}txet\u{202c}\u{feff}"),
        json!("مرحبا \u{200f}שלום e\u{301}👨\u{200d}👩\u{200d}👧"),
        json!("好".repeat(20_000)),
        json!([]),
        json!({}),
        json!({ "id": "x", "type": [] }),
        json!([[[[[[1]]]]]]),
        json!(vec![7; 5_000]),
        json!([{ "type": "bold", "offset": -5, "length": 3 }, { "type": "code", "offset": 2, "length": 1_000_000 }]),
        json!([{ "type": "date_time", "offset": 1, "length": 1, "unix_time": 1_700_000_000 }]),
        json!(NEST),
    ];
    dice.pick(&odd).clone()
}

/// All places in a value, as pointers.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    let below: Vec<(String, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(key, one)| (key.clone(), one)).collect(),
        Value::Array(list) => list.iter().enumerate().map(|(index, one)| (index.to_string(), one)).collect(),
        _ => return,
    };
    for (key, one) in below {
        let place = format!("{at}/{key}");
        places(one, &place, found);
        found.push(place);
    }
}

fn mutate(update: &mut Value, dice: &mut Dice) {
    let mut found = Vec::new();
    places(update, "", &mut found);
    let place = dice.pick(&found).clone();
    let (parent, key) = place.rsplit_once('/').unwrap();
    match dice.roll(6) {
        0 => {
            if let Some(map) = update.pointer_mut(parent).and_then(Value::as_object_mut) {
                map.remove(key);
            }
        }
        1 => {
            if let Some(map) = update.pointer_mut(parent).and_then(Value::as_object_mut)
                && let Some(moved) = map.remove(key)
            {
                map.insert(format!("new_{key}"), moved);
            }
        }
        2 => {
            if let Some(map) = update.pointer_mut(parent).and_then(Value::as_object_mut) {
                map.insert("something_of_tomorrow".to_owned(), odd(dice));
            }
        }
        _ => *update.pointer_mut(&place).unwrap() = odd(dice),
    }
}

/// An update with up to three faults, nested as deeply as told where it is nested.
fn hostile(number: u64, depth: usize, dice: &mut Dice) -> String {
    let user = 101 + i64::try_from(number % 100).unwrap();
    let mut update = dice.pick(&samples(user)).clone();
    for _ in 0..=dice.roll(3) {
        if update.as_object().is_some_and(Map::is_empty) {
            break;
        }
        mutate(&mut update, dice);
    }
    update["update_id"] = if dice.roll(30) == 0 { odd(dice) } else { json!(5_000_000 + number) };
    let nest = "[".repeat(depth) + &"]".repeat(depth);
    update.to_string().replace(&format!("\"{NEST}\""), &nest)
}

type Asked = HashMap<(i64, i64), (usize, Instant)>;

/// How long after its question each was answered, the fastest first.
struct Delays(Vec<Duration>);

impl Delays {
    fn percentile(&self, percent: usize) -> Duration {
        self.0[(self.0.len() - 1) * percent / 100]
    }
}

/// People report one after the other for as long as `while_this` runs, or a while where it ends sooner.
async fn people_report(
    scene: &Scene,
    number: &mut usize,
    while_this: impl Future<Output = ()>,
) -> (HashMap<(i64, i64), usize>, Delays) {
    let (mut asked, mut delays) = (Asked::new(), Vec::new());
    let mut all = HashMap::new();
    let mut looked_at = scene.standin.world().accepted().len();
    let mut look = |asked: &mut Asked| {
        let world = scene.standin.world();
        for call in &world.accepted()[looked_at..] {
            if let Some((_, at)) = call.about.and_then(|about| asked.remove(&(call.chat, about))) {
                delays.push(at.elapsed());
            }
        }
        looked_at = world.accepted().len();
    };
    tokio::pin!(while_this);
    let (begun, mut running) = (Instant::now(), true);
    while running || begun.elapsed() < Duration::from_secs(5) {
        // The hundred people of the samples are others.
        if *number % 200 >= 100 {
            *number += 100;
        }
        for (key, report) in scene.report(*number, 1) {
            asked.insert(key, (report, Instant::now()));
            all.insert(key, report);
        }
        *number += 1;
        let next = tokio::time::Instant::now() + Duration::from_millis(30);
        while tokio::time::Instant::now() < next {
            tokio::select! {
                () = &mut while_this, if running => running = false,
                () = tokio::time::sleep(Duration::from_millis(1)) => {}
            }
            look(&mut asked);
        }
    }
    let end = Instant::now() + Duration::from_mins(5);
    while !asked.is_empty() {
        assert!(Instant::now() < end, "{} were not answered", asked.len());
        tokio::time::sleep(Duration::from_millis(1)).await;
        look(&mut asked);
    }
    delays.sort_unstable();
    (all, Delays(delays))
}

/// By polling they wait in the queue with those of the people, five hundred a second; to the webhook eight at once
/// are posted as fast as they are taken.
async fn broken_updates(database: Database, way: Way) {
    let scene = Scene::new(database, way).await;
    let mut service = scene.start(None);
    let mut number = 0;
    let mut reports = scene.report(0, 100);
    scene.finish(&mut service).await;
    number += 100;
    let (quiet, before) = people_report(&scene, &mut number, std::future::ready(())).await;
    let seed = from_environment("DAYBOOK_HOSTILE_SEED", std::process::id() as usize) as u64;
    println!("{database:?} {way:?}: the seed is {seed}");
    let mut dice = Dice(seed);
    let (mut taken, mut refused) = (0_u64, 0_u64);
    let begun = Instant::now();
    let mut took = Duration::ZERO;
    let (load, during) = match way {
        Way::Polling => {
            let pushed = async {
                for batch in 0..HOSTILE / 10 {
                    for n in batch * 10..batch * 10 + 10 {
                        // The queue itself holds trees, which cannot be nested more deeply.
                        let update = serde_json::from_str(&hostile(n, 90, &mut dice)).unwrap();
                        scene.standin.world().push_raw(update, scene.standin.clock().now());
                        taken += 1;
                    }
                    scene.standin.wake();
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
                while scene.standin.world().pending() > 100 {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
                took = begun.elapsed();
            };
            people_report(&scene, &mut number, pushed).await
        }
        Way::Webhook => {
            let posted = async {
                let client = reqwest::Client::builder().timeout(Duration::from_mins(1)).build().unwrap();
                let mut posting = tokio::task::JoinSet::new();
                for n in 0..HOSTILE {
                    if posting.len() >= 8 {
                        let status: u16 = posting.join_next().await.unwrap().unwrap();
                        if status == 200 { taken += 1 } else { refused += 1 }
                    }
                    let request = client
                        .post(scene.hook())
                        .header("X-Telegram-Bot-Api-Secret-Token", crate::kills::SECRET)
                        .body(hostile(n, 10_000, &mut dice));
                    posting.spawn(async move { request.send().await.unwrap().status().as_u16() });
                }
                for status in posting.join_all().await {
                    if status == 200 { taken += 1 } else { refused += 1 }
                }
                took = begun.elapsed();
            };
            people_report(&scene, &mut number, posted).await
        }
    };
    scene.finish(&mut service).await;
    reports.extend(quiet);
    reports.extend(load);
    assert!(service.is_running(), "it has ended");
    let dead = scene.store.dead_letters().await.unwrap();
    let buried = dead.iter().filter(|letter| letter.side == "received").count();
    println!(
        "{database:?} {way:?}: {taken} broken updates taken and {refused} refused in {:.1} s, {buried} buried, {} answers to them refused; \
         {} people asked before, answered after p50 {} ms, p99 {} ms; {} meanwhile, p50 {} ms, p99 {} ms: {:.2} times",
        took.as_secs_f64(),
        dead.len() - buried,
        before.0.len(),
        before.percentile(50).as_millis(),
        before.percentile(99).as_millis(),
        during.0.len(),
        during.percentile(50).as_millis(),
        during.percentile(99).as_millis(),
        during.percentile(99).as_secs_f64() / before.percentile(99).as_secs_f64()
    );
    assert_eq!(taken + refused, HOSTILE);
    scene.compare(&reports).await.check("after hostile updates");
}

#[tokio::test(flavor = "multi_thread")]
async fn broken_updates_harm_nobody_when_polling_on_sqlite() {
    broken_updates(Database::Sqlite, Way::Polling).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn broken_updates_harm_nobody_by_webhook_on_sqlite() {
    broken_updates(Database::Sqlite, Way::Webhook).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn broken_updates_harm_nobody_when_polling_on_postgres() {
    broken_updates(Database::Postgres, Way::Polling).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn broken_updates_harm_nobody_by_webhook_on_postgres() {
    broken_updates(Database::Postgres, Way::Webhook).await;
}
