//! Files and albums when the world misbehaves: the process is killed, Telegram forgets, the disk loses.

use crate::house::{Database, Furnished, House};
use crate::kills::{CHATS, Scene, Way};
use daybook::sandbox::{self, Fault, FaultKind, Words};
use daybook::store::{Folder, Store, Wholeness};
use std::collections::HashMap;
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

/// How many photos an album of these tests has.
const PHOTOS: usize = 3;

/// How many contents are kept, all of which lie on disk as they should.
async fn whole_contents(store: &Store, data: &Path) -> usize {
    let folder = Folder::new(data.join("files"));
    let contents = store.contents("", "g").await.unwrap();
    for (sha256, bytes) in &contents {
        assert_eq!(folder.wholeness(sha256, *bytes).await.unwrap(), Wholeness::Whole, "{sha256}");
    }
    contents.len()
}

async fn until_kept(store: &Store, count: usize) {
    let end = Instant::now() + Duration::from_mins(5);
    while store.contents("", "g").await.unwrap().len() < count {
        assert!(Instant::now() < end, "not all of {count} files are kept");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

fn verify(url: &str, data: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_daybook"))
        .arg("verify")
        .env("DAYBOOK_DATABASE__URL", url)
        .env("DAYBOOK_DATA__FOLDER", data)
        .output()
        .unwrap()
}

/// People send albums with the words on the second photo; the words say which report it is.
fn report(scene: &Scene, from: usize, count: usize) -> HashMap<(i64, i64), usize> {
    let mut reports = HashMap::new();
    for number in from..from + count {
        let user = i64::try_from(number).unwrap() % CHATS + 1;
        let text = format!("JY-01 report{number}");
        let words = Words { text: &text, photos: PHOTOS, words_on: 1, ..Words::default() };
        let now = scene.standin.clock().now();
        let ids = scene.standin.world().say(user, user, &words, now);
        reports.insert((user, ids[1]), number);
    }
    scene.standin.wake();
    reports
}

/// The process ends at a named point while albums come in and are fetched: every album is one entry with all its
/// photos, every photo is kept once, and every album is answered.
async fn ended_at(database: Database, point: &'static str) {
    let scene = Scene::new(database, Way::Polling).await;
    let mut reports = report(&scene, 0, 10);
    let mut service = scene.start(Some(point));
    let end = Instant::now() + Duration::from_mins(5);
    while service.child.try_wait().unwrap().is_none() {
        assert!(Instant::now() < end, "{point} was never passed");
        tokio::time::sleep(Duration::from_millis(100)).await;
        if reports.len() < 30 {
            reports.extend(report(&scene, reports.len(), 1));
        }
    }
    let mut service = scene.start(None);
    scene.finish(&mut service).await;
    scene.compare(&reports).await.check(point);
    let lines = scene.store.ledger_page(0).await.unwrap();
    assert_eq!(lines.len(), reports.len(), "{point}: one entry an album");
    assert!(lines.iter().all(|line| line.figures["files"] == PHOTOS), "{point}: with all its photos");
    let kept = whole_contents(&scene.store, scene.place.folder.path()).await;
    assert_eq!(kept, reports.len() * PHOTOS, "{point}: every photo is kept");
}

async fn ended_at_each_point(database: Database) {
    const POINTS: [&str; 6] = [
        "album-gathered:7",
        "album-heard:2",
        "turn-after-commit:5",
        "file-written:5",
        "file-placed:5",
        "file-noted:2",
    ];
    let ending: Vec<_> = POINTS.iter().map(|point| tokio::spawn(ended_at(database, point))).collect();
    for one in ending {
        one.await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(feature = "failpoints"), ignore = "needs the feature failpoints")]
async fn ending_at_any_named_point_loses_no_photo_on_sqlite() {
    ended_at_each_point(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(feature = "failpoints"), ignore = "needs the feature failpoints")]
#[cfg_attr(feature = "failpoints", ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES")]
async fn ending_at_any_named_point_loses_no_photo_on_postgres() {
    ended_at_each_point(Database::Postgres).await;
}

/// A restart in the middle of an album: its parts wait in the database, and those that come later join it.
async fn an_album_cut_by_a_restart(database: Database) {
    let scene = Scene::new(database, Way::Polling).await;
    let album = |photo: i64, text: &str| {
        let id = 500 + photo;
        serde_json::json!({ "message": {
            "message_id": id, "date": scene.standin.clock().now().seconds(), "media_group_id": "cut",
            "chat": { "id": 1, "type": "private", "first_name": "P1" },
            "from": { "id": 1, "is_bot": false, "first_name": "P1" }, "caption": text,
            "photo": [{ "file_id": format!("gone{photo}"), "file_unique_id": format!("u{photo}") }],
        }})
    };
    let push = |photo, text| {
        let now = scene.standin.clock().now();
        scene.standin.world().push_raw(album(photo, text), now);
        scene.standin.wake();
    };
    // Start makes the chat one that can be written to.
    let now = scene.standin.clock().now();
    scene.standin.world().say(1, 1, &Words { text: "/start", ..Words::default() }, now);
    push(1, "");
    let mut service = scene.start(None);
    let end = Instant::now() + Duration::from_mins(5);
    while scene.standin.world().pending() > 0 {
        assert!(Instant::now() < end, "it fetches nothing");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    service.child.kill().unwrap();
    service.child.wait().unwrap();
    assert!(scene.store.ledger_page(0).await.unwrap().is_empty(), "it waits for the rest");
    push(2, "JY-01 三层");
    let mut service = scene.start(None);
    let whole = async |files: u32| {
        let end = Instant::now() + Duration::from_mins(5);
        loop {
            let lines = scene.store.ledger_page(0).await.unwrap();
            let standing: Vec<_> = lines.iter().filter(|line| line.superseded_by.is_none()).collect();
            assert!(standing.len() <= 1, "an album is one record: {standing:?}");
            if let [line] = standing.as_slice()
                && line.figures["files"] == files
            {
                assert_eq!((line.project.as_deref(), line.text.as_deref()), (Some("JY-01"), Some("三层")));
                return;
            }
            assert!(Instant::now() < end, "{lines:?}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    whole(2).await;
    // One that comes when nobody expects it any more.
    push(3, "");
    whole(3).await;
    service.child.kill().unwrap();
    let _ = service.child.wait();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_album_cut_by_a_restart_is_one_record_on_sqlite() {
    an_album_cut_by_a_restart(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn an_album_cut_by_a_restart_is_one_record_on_postgres() {
    an_album_cut_by_a_restart(Database::Postgres).await;
}

/// Photos are fetched whatever happens on the way, shown again from the disk once Telegram has forgotten them, and
/// `daybook verify` tells what the disk has lost.
async fn kept_photos_outlive_telegram(database: Database) {
    let mut house = House::open(database, Furnished::Sample, "").await;
    for line in ["王建国 @ private: /start", "wait 61"] {
        house.scene.play(line).await.unwrap();
    }
    for kind in [FaultKind::DropBefore, FaultKind::ErrorBefore { code: 502 }] {
        let method = Some("download".to_owned());
        house.standin.misbehave(Fault { kind, method, times: Some(1), share: None });
    }
    assert_eq!(house.scene.play("album 3 JY-01 三层").await.unwrap(), ["王建国 | (✍)"]);
    let data = house.place.folder.path().to_owned();
    until_kept(&house.store, 3).await;
    assert_eq!(whole_contents(&house.store, &data).await, 3);
    let shown = ["王建国 | (photo, photo, photo) JY-01 最近的照片和文件"];
    assert_eq!(house.scene.play("/photos JY-01").await.unwrap(), shown);
    house.standin.world().forget_files();
    house.scene.play("wait 61").await.unwrap();
    assert_eq!(house.scene.play("/photos JY-01").await.unwrap(), shown);

    let url = house.place.url.clone();
    let checked = verify(&url, &data);
    let says = String::from_utf8_lossy(&checked.stderr).into_owned();
    assert!(checked.status.success() && says.contains("3 files, as they were kept"), "{says}");
    let contents = house.store.contents("", "g").await.unwrap();
    let place = |index: usize| Folder::place(&contents[index].0);
    std::fs::remove_file(data.join("files").join(place(0))).unwrap();
    std::fs::write(data.join("files").join(place(1)), vec![b'x'; usize::try_from(contents[1].1).unwrap()])
        .unwrap();
    let checked = verify(&url, &data);
    let says = String::from_utf8_lossy(&checked.stderr).into_owned();
    assert!(!checked.status.success());
    for (index, what) in [(0, "is missing"), (1, "is not what was kept")] {
        let expected = format!("✗ file {} {what}", place(index).display());
        assert!(says.contains(&expected), "{expected} in {says}");
    }
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn kept_photos_outlive_telegram_on_sqlite() {
    kept_photos_outlive_telegram(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn kept_photos_outlive_telegram_on_postgres() {
    kept_photos_outlive_telegram(Database::Postgres).await;
}

/// Files go when their days are over; the entries they came with stay.
async fn files_are_let_go_with_age(database: Database) {
    let mut house = House::open(database, Furnished::Sample, "retention.files_days = 2").await;
    for line in ["王建国 @ private: /start", "wait 61", "photo JY-01 三层"] {
        house.scene.play(line).await.unwrap();
    }
    until_kept(&house.store, 1).await;
    house.scene.play("wait 86400").await.unwrap();
    assert_eq!(house.store.contents("", "g").await.unwrap().len(), 1, "it is not old enough");
    house.scene.play("wait 100000").await.unwrap();
    assert_eq!(house.store.contents("", "g").await.unwrap().len(), 0);
    assert_eq!(house.store.entry_count().await.unwrap(), 1);
    let shown = house.scene.play("/photos JY-01").await.unwrap();
    assert_eq!(shown, ["王建国 | JY-01 还没有照片或文件。"]);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_let_go_with_age_on_sqlite() {
    files_are_let_go_with_age(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn files_are_let_go_with_age_on_postgres() {
    files_are_let_go_with_age(Database::Postgres).await;
}

/// Where the room for files is nearly taken, what is kept already takes no more of it.
async fn a_file_sent_twice_is_kept_once(database: Database) {
    let mut house = House::open(database, Furnished::Sample, "files.megabytes = 1").await;
    house.play(&["王建国 @ private: /start", "wait 61"]).await;
    let sent = format!("table 清单.csv JY-01 | {}", "x".repeat(600_000));
    for count in 1..=2 {
        assert_eq!(house.scene.play(&sent).await.unwrap(), ["王建国 | (✍)"], "{count}");
        until_kept(&house.store, 1).await;
    }
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_sent_twice_is_kept_once_on_sqlite() {
    a_file_sent_twice_is_kept_once(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_file_sent_twice_is_kept_once_on_postgres() {
    a_file_sent_twice_is_kept_once(Database::Postgres).await;
}

/// What is sent with `daybook check` says about the folder.
#[test]
fn check_says_whether_files_can_be_kept() {
    let folder = tempfile::tempdir().unwrap();
    let check = |data: &Path| {
        let output = Command::new(env!("CARGO_BIN_EXE_daybook"))
            .arg("check")
            .env("DAYBOOK_TELEGRAM__TOKEN", sandbox::TOKEN)
            .env("DAYBOOK_TELEGRAM__API_URL", "http://127.0.0.1:9")
            .env("DAYBOOK_DATABASE__URL", format!("sqlite:{}/daybook.db", folder.path().display()))
            .env("DAYBOOK_DATA__FOLDER", data)
            .output()
            .unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let fine = check(folder.path());
    assert!(fine.contains("files can be written to") && fine.contains(" MB"), "{fine}");
    let occupied = folder.path().join("occupied");
    std::fs::write(&occupied, "").unwrap();
    let faulty = check(&occupied);
    assert!(faulty.contains("✗ files") && faulty.contains("data.folder"), "{faulty}");
}
