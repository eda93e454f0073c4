//! P5: ten thousand updates that are broken in every way, and people who notice nothing of them.
//!
//! A quarter of them comes to each database in each of two ways, or as many as `DAYBOOK_HOSTILE` tells. Each run breaks
//! them in its own way and prints its seed; `DAYBOOK_HOSTILE_SEED` brings them again. They come five hundred a second,
//! or as `DAYBOOK_HOSTILE_PACE` tells.

use crate::house::{Database, Dice};
use crate::kills::{Scene, Way, from_environment};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::time::{Duration, Instant};

const HOSTILE: usize = 10_000 / 4;

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
    if found.is_empty() {
        return;
    }
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

/// An update without a fault.
fn sound(number: u64, dice: &mut Dice) -> Value {
    let user = 101 + i64::try_from(number % 100).unwrap();
    let mut update = dice.pick(&samples(user)).clone();
    update["update_id"] = json!(5_000_000 + number);
    if let Some(message) = update.get_mut("message") {
        message["message_id"] = json!(1_000_000 + number);
    }
    update
}

/// An update with up to three faults, nested as deeply as told where it is nested.
fn hostile(number: u64, depth: usize, dice: &mut Dice) -> String {
    let mut update = sound(number, dice);
    for _ in 0..=dice.roll(3) {
        mutate(&mut update, dice);
    }
    if dice.roll(30) == 0 {
        update["update_id"] = odd(dice);
    }
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

    fn middle_and_late(&self) -> String {
        format!("{}, {}", self.percentile(50).as_millis(), self.percentile(99).as_millis())
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

/// What became of updates that were brought.
#[derive(Default)]
struct Brought {
    taken: u64,
    refused: u64,
    took: Duration,
}

/// By polling they wait in the queue with those of the people, to the webhook they are posted, eight at once at most.
async fn bring(scene: &Scene, way: Way, pace: usize, updates: impl Iterator<Item = String>) -> Brought {
    let (begun, mut brought) = (Instant::now(), Brought::default());
    let mut due = tokio::time::interval(Duration::from_secs(10) / u32::try_from(pace).unwrap());
    let client = reqwest::Client::builder().timeout(Duration::from_mins(1)).build().unwrap();
    let mut posting = tokio::task::JoinSet::new();
    let mut count = |status: u16| if status == 200 { brought.taken += 1 } else { brought.refused += 1 };
    for (number, update) in updates.enumerate() {
        if number % 10 == 0 {
            due.tick().await;
        }
        match way {
            Way::Polling => {
                let update = serde_json::from_str(&update).unwrap();
                scene.standin.world().push_raw(update, scene.standin.clock().now());
                scene.standin.wake();
                count(200);
            }
            Way::Webhook => {
                if posting.len() >= 8 {
                    count(posting.join_next().await.unwrap().unwrap());
                }
                let request = client
                    .post(scene.hook())
                    .header("X-Telegram-Bot-Api-Secret-Token", crate::kills::SECRET)
                    .body(update);
                posting.spawn(async move { request.send().await.unwrap().status().as_u16() });
            }
        }
    }
    posting.join_all().await.into_iter().for_each(&mut count);
    while scene.standin.world().pending() > 100 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    brought.took = begun.elapsed();
    brought
}

async fn broken_updates(database: Database, way: Way) {
    let scene = Scene::new(database, way).await;
    let mut service = scene.start(None);
    let mut number = 0;
    let mut reports = scene.report(0, 100);
    scene.finish(&mut service).await;
    number += 100;
    let (quiet, alone) = people_report(&scene, &mut number, std::future::ready(())).await;
    let seed = from_environment("DAYBOOK_HOSTILE_SEED", std::process::id() as usize) as u64;
    let pace = from_environment("DAYBOOK_HOSTILE_PACE", 500);
    let count = from_environment("DAYBOOK_HOSTILE", HOSTILE) as u64;
    println!("{database:?} {way:?}: the seed is {seed}, {pace} a second");
    let mut dice = Dice(seed);
    // As many sound ones at the same pace first, so that what only the load does is not laid at their door.
    let harmless = (count..2 * count).map(|number| sound(number, &mut dice).to_string());
    let (beside_sound, before) = people_report(&scene, &mut number, async {
        bring(&scene, way, pace, harmless).await;
    })
    .await;
    // The queue itself holds trees, which cannot be nested more deeply.
    let depth = if way == Way::Polling { 90 } else { 10_000 };
    let broken = (0..count).map(|number| hostile(number, depth, &mut dice));
    let mut brought = Brought::default();
    let (beside_broken, during) =
        people_report(&scene, &mut number, async { brought = bring(&scene, way, pace, broken).await }).await;
    scene.finish(&mut service).await;
    for more in [quiet, beside_sound, beside_broken] {
        reports.extend(more);
    }
    assert!(service.is_running(), "it has ended");
    let dead = scene.store.dead_letters().await.unwrap();
    let buried = dead.iter().filter(|letter| letter.side == "received").count();
    println!(
        "{database:?} {way:?}: {} broken updates taken and {} refused in {:.1} s, {buried} buried, {} answers to them \
         refused; answered after p50, p99 ms: {} people alone {}, {} beside sound updates {}, {} beside broken ones {}: \
         p99 {:.2} times that beside sound ones",
        brought.taken,
        brought.refused,
        brought.took.as_secs_f64(),
        dead.len() - buried,
        alone.0.len(),
        alone.middle_and_late(),
        before.0.len(),
        before.middle_and_late(),
        during.0.len(),
        during.middle_and_late(),
        during.percentile(99).as_secs_f64() / before.percentile(99).as_secs_f64()
    );
    assert_eq!(brought.taken + brought.refused, count);
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
