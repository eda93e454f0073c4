//! Sheets by the command line and in chat, and what waits for somebody's word, when the process ends in between.

use crate::house::{Database, Place, a_wednesday, opened};
use crate::kills::{CHATS, Scene, Way};
use daybook::clock::Clock;
use daybook::domain::people::Role;
use daybook::sandbox::{self, Fault, FaultKind, Thing, Words};
use std::process::Command;
use std::time::{Duration, Instant};

/// What `daybook` says on its standard output, or on its standard error where it fails.
fn daybook(place: &Place, arguments: &[&str]) -> Result<String, String> {
    let output = Command::new(env!("CARGO_BIN_EXE_daybook"))
        .args(arguments)
        .env("DAYBOOK_DATABASE__URL", &place.url)
        .env("DAYBOOK_DATA__FOLDER", place.folder.path())
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    if output.status.success() { Ok(text(output.stdout)) } else { Err(text(output.stderr)) }
}

const NODES: &str = "项目编码,项目名称,关键节点,计划完成,预计完成,实际开始,实际完成,原因\n\
    JY-01,中铁会展中心,主体封顶,2023年9月30日,,,,\n\
    JY-01,中铁会展中心,开工建设,2023-03-01,,2023-02-20,2023-03-06,晚了五天\n\
    JY-02,,工程招标,,,,2022.11.3,\n";

const INVESTMENT: &str = "项目编码,月份,当月完成(万元),本年累计(万元),累计完成,说明,确认\n\
    JY-01,2023-01,300,,,,\n\
    JY-01,2023-02,450,750,0.56亿,,\n\
    JY-02,2023年2月,1200,,9800万元,含设备,\n";

/// What goes in comes out, and comes in again as nothing new.
async fn in_and_out(database: Database) {
    let place = Place::new(database).await;
    let store = opened(&place.url, 2).await;
    sandbox::fill(&store, sandbox::SAMPLE, &Clock::running_from(a_wednesday())).await.unwrap();
    let path = |name: &str| place.folder.path().join(name).to_str().unwrap().to_owned();
    for (kind, list, entries, told) in [
        ("nodes", NODES, 5, "key nodes: 3 new, 0 changed, 0 as they were, 0 not on the list and kept\n"),
        (
            "investment",
            INVESTMENT,
            6,
            "investment: 3 new, 0 changed, 0 as they were, 0 not on the list and kept\n",
        ),
    ] {
        let before = store.entry_count().await.unwrap();
        let file = path(&format!("{kind}.csv"));
        std::fs::write(&file, list).unwrap();
        let import = |file: &str, more: &[&str]| {
            daybook(&place, &[&["import", kind, file, "--as", "陈静"], more].concat())
        };
        let tried = import(&file, &["--dry-run"]).unwrap();
        assert!(tried.starts_with(told) && tried.ends_with("nothing has been changed\n"), "{tried}");
        assert_eq!(store.entry_count().await.unwrap(), before, "a dry run");
        assert!(import(&file, &[]).unwrap().starts_with(told));
        assert_eq!(store.entry_count().await.unwrap(), before + entries);
        for out in [path("out.xlsx"), path("out.csv")] {
            assert!(daybook(&place, &["export", kind, &out]).unwrap().starts_with("3 "));
            let again = import(&out, &[]).unwrap();
            assert!(again.contains(": 0 new, 0 changed, 3 as they were, 0 not on the list"), "{again}");
        }
        assert_eq!(store.entry_count().await.unwrap(), before + entries, "a second import changes nothing");
        for (name, says) in [("王建国", "王建国 may not import such a list"), ("谁", "nobody is called 谁")]
        {
            let refused = daybook(&place, &["import", kind, &file, "--as", name]).unwrap_err();
            assert_eq!(refused, format!("daybook: {says}\n"));
        }
        let bad = path("bad.csv");
        std::fs::write(&bad, list.replace("JY-02", "JY-77")).unwrap();
        let refused = import(&bad, &[]).unwrap_err();
        assert!(refused.contains("A4 (项目编码): there is no project `JY-77`"), "{refused}");
        assert!(refused.ends_with("nothing has been imported\n"), "{refused}");
        assert_eq!(store.entry_count().await.unwrap(), before + entries, "all or nothing");
    }
    let lines = store.ledger_page(0).await.unwrap();
    assert!(lines.iter().all(|line| line.sender == "陈静" && line.source.rule.starts_with("list/")));
    assert!(daybook(&place, &["verify"]).is_ok(), "the chains hold");
}

#[tokio::test(flavor = "multi_thread")]
async fn figures_go_in_and_out_by_the_command_line_on_sqlite() {
    in_and_out(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn figures_go_in_and_out_by_the_command_line_on_postgres() {
    in_and_out(Database::Postgres).await;
}

/// Who leads the team of expo in the scene.
const LEAD: i64 = CHATS + 1;

/// A coordinator, who sends lists.
const KEEPER: i64 = CHATS + 2;

/// A guarantor, who hands over.
const GIVER: i64 = CHATS + 3;

/// The scene with these two.
async fn scene(database: Database) -> Scene {
    let scene = Scene::new(database, Way::Polling).await;
    let people = format!(
        "telegram_id,name,roles,teams,projects,language\n{KEEPER},Keeper,coordinator,,,zh-CN\n\
         {GIVER},周敏,guarantor,,,zh-CN\n"
    );
    let sample = sandbox::Sample { people: people.as_bytes(), ..sandbox::SAMPLE };
    sandbox::fill(&scene.store, sample, scene.standin.clock()).await.unwrap();
    for (id, name) in [(KEEPER, "Keeper"), (GIVER, "周敏")] {
        scene.standin.world().add_user(id, name, "zh-CN");
        say(&scene, id, &Words { text: "/start", ..Words::default() });
    }
    scene
}

fn say(scene: &Scene, user: i64, words: &Words<'_>) {
    let now = scene.standin.clock().now();
    scene.standin.world().say(user, user, words, now);
    scene.standin.wake();
}

/// How often something was said to somebody as if for the first time.
fn said(scene: &Scene, to: i64, words: &str) -> usize {
    let world = scene.standin.world();
    let said = world.accepted().iter().filter(|call| call.chat == to && call.text.contains(words));
    said.filter(|call| !call.text.contains("重发")).count()
}

async fn until(what: &str, mut so: impl FnMut() -> bool) {
    let end = Instant::now() + Duration::from_mins(3);
    while !so() {
        assert!(Instant::now() < end, "never: {what}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// The process ends at a named point on the way of a list, while others report on the same project: the list is shown
/// once, applied once, and the chains of the ledger hold.
async fn ended_on_the_way_of_a_list(database: Database, point: &'static str) {
    let scene = scene(database).await;
    let mut reports = scene.report(0, 20);
    let list = Thing::Table { name: "节点.csv", lines: NODES };
    say(&scene, KEEPER, &Words { text: "导入 节点", thing: Some(list), ..Words::default() });
    let mut service = scene.start(Some(point));
    let (shown, applied) = ("这份名单会带来的变化", "✅ 已导入");
    let mut asked = false;
    until(point, || {
        if said(&scene, KEEPER, shown) > 0 && !asked {
            say(&scene, KEEPER, &Words { text: "/apply", ..Words::default() });
            asked = true;
        }
        !service.is_running()
    })
    .await;
    reports.extend(scene.report(20, 20));
    let mut service = scene.start(None);
    until("the list is shown", || said(&scene, KEEPER, shown) > 0).await;
    // Said once more to a list that has had its end, it does nothing.
    say(&scene, KEEPER, &Words { text: "/apply", ..Words::default() });
    until("the list is applied", || said(&scene, KEEPER, applied) > 0).await;
    reports.extend(scene.report(40, 20));
    scene.finish(&mut service).await;
    scene.compare(&reports).await.check(point);
    assert_eq!((said(&scene, KEEPER, shown), said(&scene, KEEPER, applied)), (1, 1), "{point}");
    assert_eq!(said(&scene, KEEPER, "所以没有导入"), 0, "{point}: it is taken up once");
    let lines = scene.store.ledger_page(0).await.unwrap();
    assert_eq!(lines.iter().filter(|line| line.kind == "node").count(), 5, "{point}: every figure once");
}

async fn ended_at_each_point_of_a_list(database: Database) {
    for point in ["list-fetched", "list-shown", "list-applied"] {
        ended_on_the_way_of_a_list(database, point).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(feature = "failpoints"), ignore = "needs the feature failpoints")]
async fn a_list_is_shown_and_applied_once_wherever_the_process_ends_on_sqlite() {
    ended_at_each_point_of_a_list(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(feature = "failpoints"), ignore = "needs the feature failpoints")]
#[cfg_attr(feature = "failpoints", ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES")]
async fn a_list_is_shown_and_applied_once_wherever_the_process_ends_on_postgres() {
    ended_at_each_point_of_a_list(Database::Postgres).await;
}

/// The process ends as a list of the registry is taken back, while others report: it is taken back once, and the chains of
/// the ledger hold.
async fn ended_as_a_list_is_taken_back(database: Database) {
    let scene = scene(database).await;
    let list = Thing::Table { name: "项目.csv", lines: "项目编码,总投资(万元)\nJY-01,8600\n" };
    say(&scene, KEEPER, &Words { text: "导入 项目", thing: Some(list), ..Words::default() });
    let mut service = scene.start(Some("list-taken-back"));
    until("the list is shown", || said(&scene, KEEPER, "这份名单会带来的变化") > 0).await;
    say(&scene, KEEPER, &Words { text: "/apply", ..Words::default() });
    until("the list is applied", || said(&scene, KEEPER, "✅ 已导入") > 0).await;
    say(&scene, KEEPER, &Words { text: "撤回", ..Words::default() });
    let mut reports = scene.report(0, 20);
    until("it is taken back", || !service.is_running()).await;
    let mut service = scene.start(None);
    reports.extend(scene.report(20, 20));
    until("that is said", || said(&scene, KEEPER, "这份名单已撤回") > 0).await;
    scene.finish(&mut service).await;
    assert_eq!(said(&scene, KEEPER, "这份名单已撤回"), 1);
    let lines = scene.store.ledger_page(0).await.unwrap();
    let count = |kind: &str| lines.iter().filter(|line| line.kind == kind).count();
    assert_eq!((count("listed"), count("withdrawal"), count("progress")), (2, 2, reports.len()), "once each");
    assert!(scene.store.verify(&[], |_| {}).await.unwrap().faults.is_empty(), "the chains hold");
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(feature = "failpoints"), ignore = "needs the feature failpoints")]
async fn a_list_is_taken_back_once_wherever_the_process_ends_on_sqlite() {
    ended_as_a_list_is_taken_back(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(feature = "failpoints"), ignore = "needs the feature failpoints")]
#[cfg_attr(feature = "failpoints", ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES")]
async fn a_list_is_taken_back_once_wherever_the_process_ends_on_postgres() {
    ended_as_a_list_is_taken_back(Database::Postgres).await;
}

/// What is handed over waits for the other's word in the database: a process that is killed meanwhile, and another
/// that hears the word, and nothing happens twice.
async fn a_handover_waits(database: Database) {
    let scene = scene(database).await;
    let mut service = scene.start(None);
    say(&scene, GIVER, &Words { text: "移交 Lead", ..Words::default() });
    until("the other is asked", || said(&scene, LEAD, "想移交给您") > 0).await;
    service.child.kill().unwrap();
    service.child.wait().unwrap();
    let guarantors = async || {
        let mut turn = scene.store.begin().await.unwrap();
        let registry = turn.registry(scene.standin.clock().now()).await.unwrap().registry;
        turn.roll_back().await.unwrap();
        let project = registry.projects().find(|project| project.code.as_str() == "JY-03").unwrap().id;
        let named = registry.standing_for(project, Role::Guarantor);
        named.iter().map(|person| person.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(guarantors().await, ["周敏"], "nothing moves before the other says so");
    let mut service = scene.start(None);
    let question = scene.standin.world().newest_of_bot(LEAD).unwrap();
    for _ in 0..2 {
        let now = scene.standin.clock().now();
        scene.standin.world().press(LEAD, LEAD, question, "接手", now).unwrap();
        scene.standin.wake();
    }
    until("the receipts", || {
        said(&scene, GIVER, "已移交给 Lead") > 0 && said(&scene, LEAD, "已移交给 Lead") > 0
    })
    .await;
    scene.finish(&mut service).await;
    assert_eq!(guarantors().await, ["Lead"]);
    assert_eq!((said(&scene, GIVER, "已移交给 Lead"), said(&scene, LEAD, "已移交给 Lead")), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handover_waits_for_its_second_word_through_a_restart_on_sqlite() {
    a_handover_waits(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_handover_waits_for_its_second_word_through_a_restart_on_postgres() {
    a_handover_waits(Database::Postgres).await;
}

/// A command writes to the chains of the ledger while a service holds their newest links in memory: neither loses
/// anything, and the chains hold.
async fn beside_a_service(database: Database) {
    let scene = scene(database).await;
    let mut service = scene.start(None);
    let mut reports = scene.report(0, 20);
    scene.finish(&mut service).await;
    let file = scene.place.folder.path().join("nodes.csv").to_str().unwrap().to_owned();
    std::fs::write(&file, NODES).unwrap();
    daybook(&scene.place, &["import", "nodes", &file, "--as", "Keeper"]).unwrap();
    // At once, before the service looks whether anything has changed.
    reports.extend(scene.report(20, 20));
    scene.finish(&mut service).await;
    scene.compare(&reports).await.check("an import beside a service");
    let lines = scene.store.ledger_page(0).await.unwrap();
    assert_eq!(lines.iter().filter(|line| line.kind == "node").count(), 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_beside_a_service_breaks_no_chain_on_sqlite() {
    beside_a_service(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_command_beside_a_service_breaks_no_chain_on_postgres() {
    beside_a_service(Database::Postgres).await;
}

/// The workbooks in the folder of files.
fn workbooks(scene: &Scene) -> Vec<Vec<u8>> {
    let folders = std::fs::read_dir(scene.place.folder.path().join("files")).into_iter().flatten();
    let files = folders.filter_map(|folder| std::fs::read_dir(folder.ok()?.path()).ok()).flatten();
    let contents = files.filter_map(|file| std::fs::read(file.ok()?.path()).ok());
    contents.filter(|bytes| bytes.starts_with(b"PK")).collect()
}

/// A workbook that could not be sent before the process was killed is sent, as it was made, by the next one.
async fn a_workbook_waits(database: Database) {
    let scene = scene(database).await;
    let method = Some("sendDocument".to_owned());
    scene.standin.misbehave(Fault {
        kind: FaultKind::Throttle { seconds: 2 },
        method,
        times: None,
        share: None,
    });
    let mut service = scene.start(None);
    say(&scene, KEEPER, &Words { text: "进度表 文件", ..Words::default() });
    until("the workbook is made", || !workbooks(&scene).is_empty()).await;
    let sent = || {
        let world = scene.standin.world();
        world.accepted().iter().filter(|call| call.method == "sendDocument").count()
    };
    until("it is promised", || scene.standin.world().pending() == 0).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    service.child.kill().unwrap();
    service.child.wait().unwrap();
    assert_eq!(sent(), 0);
    scene.standin.behave();
    let mut service = scene.start(None);
    until("the workbook is sent", || sent() > 0).await;
    scene.finish(&mut service).await;
    assert_eq!((sent(), workbooks(&scene).len()), (1, 1), "once, and as it was made");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_workbook_outlives_the_process_that_made_it_on_sqlite() {
    a_workbook_waits(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_workbook_outlives_the_process_that_made_it_on_postgres() {
    a_workbook_waits(Database::Postgres).await;
}

/// The process ends before or after a workbook is promised: it is sent once.
async fn ended_on_the_way_of_a_workbook(database: Database) {
    for point in ["workbook-made", "workbook-promised"] {
        let scene = scene(database).await;
        say(&scene, KEEPER, &Words { text: "进度表 文件", ..Words::default() });
        let mut service = scene.start(Some(point));
        until(point, || !service.is_running()).await;
        let mut service = scene.start(None);
        let sent = || said(&scene, KEEPER, "进度表，截至");
        until("the workbook is sent", || sent() > 0).await;
        scene.finish(&mut service).await;
        assert_eq!(sent(), 1, "{point}");
    }
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(feature = "failpoints"), ignore = "needs the feature failpoints")]
async fn a_workbook_is_sent_once_wherever_the_process_ends_on_sqlite() {
    ended_on_the_way_of_a_workbook(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(feature = "failpoints"), ignore = "needs the feature failpoints")]
#[cfg_attr(feature = "failpoints", ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES")]
async fn a_workbook_is_sent_once_wherever_the_process_ends_on_postgres() {
    ended_on_the_way_of_a_workbook(Database::Postgres).await;
}
