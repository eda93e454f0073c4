//! Issues under random commands by random people in random order, with restarts and a clock that moves: whatever is
//! done, exactly one party has the move, one clock at most runs, and what was done, replayed, gives what is.

use crate::house::{Database, Dice, Furnished, House};
use daybook::domain::entry::{ChainHash, Entry, Fact, Sealed};
use daybook::domain::ids::{ChatId, EntryId, IssueNumber, MessageId, PersonId, ProjectId};
use daybook::domain::issue::{Case, Issue, Party, State, Step};
use daybook::domain::time::Timestamp;
use daybook::sandbox;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Duration;

const PEOPLE: [&str; 7] = ["陈静", "刘洋", "王建国", "赵强", "孙丽", "Pierre Martin", "周敏"];
/// Those who have most to do with issues do most about them.
const ACTORS: [&str; 13] = [
    "陈静",
    "陈静",
    "陈静",
    "陈静",
    "刘洋",
    "刘洋",
    "刘洋",
    "王建国",
    "王建国",
    "赵强",
    "孙丽",
    "Pierre Martin",
    "周敏",
];
const PLACES: [&str; 5] = ["private", "private", "private", "expo", "park"];
const TROUBLE: [&str; 6] =
    ["电业局不回复", "图纸没到", "道路没通", "施工许可没批", "资金没到账", "基坑边坡有塌方隐患"];
const BUTTONS: [&str; 7] = ["签收", "已办结", "升级", "解决了", "没解决", "过一天再说", "同意延期"];

/// What somebody might do about an issue of that number.
fn command(number: usize, dice: &mut Dice) -> String {
    let bodies = ["供电公司", "水务局", "住建局", "财政局", "不存在局"];
    let body = dice.pick(&bodies);
    let other = 1 + dice.roll(8);
    let commands = [
        format!("签收 {number}"),
        format!("办结 {number} 好了"),
        format!("退单 {number} {body} 不归我们"),
        format!("延期 {number} 3月2{}日 再等等", dice.roll(10)),
        format!("延期 {number} {}", dice.pick(&["同意", "不同意"])),
        format!("转办 {number} {body}"),
        format!("转办 {number} 配合 {body}"),
        format!("升级 {number} 协调不动"),
        format!("升级 {number} 再升"),
        format!("降级 {number} 再试试"),
        format!("挂账 {number} 3月2{}日 等等", dice.roll(10)),
        format!("挂账 {number} 恢复"),
        format!("销号 {number} 好了"),
        format!("重开 {number} 又坏了"),
        format!("并案 {number} {other}"),
        format!("终止 {number} 不可行 不做了"),
        "撤回".to_owned(),
        "reply 收到".to_owned(),
        "reply 正在办".to_owned(),
        "edit 不说了".to_owned(),
    ];
    dice.pick(&commands).clone()
}

/// What stands of every issue, and what was entered about it, the oldest first.
async fn all_of(house: &House) -> (Vec<Issue>, BTreeMap<IssueNumber, Vec<Entry>>) {
    let mut turn = house.store.begin().await.unwrap();
    let newest = turn.newest_issue().await.unwrap();
    let issues = turn.issues((1..=newest).map(IssueNumber)).await.unwrap();
    let mut entries: BTreeMap<IssueNumber, Vec<Entry>> = BTreeMap::new();
    let projects: BTreeSet<_> = issues.iter().map(|issue| issue.project).collect();
    for project in projects {
        for (entry, _) in turn.history(project, 100_000, 0).await.unwrap() {
            let (Fact::Issue { number, .. } | Fact::IssueStep { number, .. }) = entry.fact else { continue };
            entries.entry(number).or_default().push(entry);
        }
    }
    turn.roll_back().await.unwrap();
    for one in entries.values_mut() {
        one.sort_by_key(|entry| entry.id);
    }
    (issues, entries)
}

/// The case as what was entered gives it.
fn replayed(entries: &[Entry]) -> Option<Case> {
    let mut case: Option<Case> = None;
    for entry in entries {
        match &entry.fact {
            Fact::Issue { start: Some(start), .. } if case.is_none() => case = Some((**start).clone()),
            Fact::IssueStep { taken: Step::Begin { start }, .. } if case.is_none() => {
                case = Some((**start).clone());
            }
            Fact::IssueStep { taken, times, .. } => {
                let before = case.expect("what is stepped has begun");
                case = Some(before.replayed(taken, entry.author, *times).expect("it was taken once"));
            }
            _ => {}
        }
    }
    case
}

fn check(issue: &Issue, entries: &[Entry], now: Timestamp, after: &str) {
    let case = issue.case.as_ref().expect("every issue has a case");
    assert_eq!(replayed(entries).as_ref(), Some(case), "issue {} after {after}", issue.number);
    assert!(case.rung < case.ladder.len(), "{case:?} after {after}");
    let runs = case.due.is_some();
    match case.state {
        State::Handled => assert_eq!(case.mover(), Party::Reporter),
        State::TimeAsked { .. } | State::Disputed | State::Parked { .. } => {
            assert_eq!(case.mover(), Party::Coordinator);
            assert!(runs, "{case:?} after {after}");
        }
        State::Waiting | State::Handling | State::AskedBack => assert!(runs, "{case:?} after {after}"),
    }
    if issue.closed.is_none() {
        assert!(!is_late(issue, now), "its clock has run out: {case:?} after {after}");
    }
}

/// Whether its clock has run out and nobody has looked; what has run out just now is looked at in a moment.
fn is_late(issue: &Issue, now: Timestamp) -> bool {
    let due = issue.case.as_ref().and_then(|case| case.due).filter(|_| issue.closed.is_none());
    due.is_some_and(|due| now.since(due) > Duration::from_secs(20))
}

async fn at_random(database: Database, seed: u64) {
    let mut house = House::open(database, Furnished::Sample, "").await;
    for name in PEOPLE {
        house.scene.play(&format!("{name} @ private: /start")).await.unwrap();
    }
    for line in [
        "add expo",
        "陈静 @ expo: /bind expo",
        "add park",
        "陈静 @ park: /bind park",
        "陈静 @ private: 单位 供电公司 联络员 赵强",
        "陈静 @ private: 单位 水务局 联络员 孙丽",
        "王建国 @ expo: /issue JY-01 电业局不回复",
        "赵强 @ park: /issue JY-02 图纸没到",
        "刘洋 @ expo: /issue JY-05 道路没通",
    ] {
        house.scene.play(line).await.unwrap();
    }
    let mut dice = Dice(seed);
    let (mut steps, mut refused): (HashMap<&'static str, usize>, usize) = (HashMap::new(), 0);
    let (mut entered, mut known) = (0, 1);
    for round in 0..rounds() {
        let (person, place) = (*dice.pick(&ACTORS), *dice.pick(&PLACES));
        let line = match dice.roll(20) {
            0 | 1 => {
                let (code, words) = (dice.pick(&["JY-01", "JY-02", "JY-05"]), dice.pick(&TROUBLE));
                format!("{person} @ {place}: /issue {code} {words}")
            }
            2 | 3 => format!("{person} @ {place}: press {}", dice.pick(&BUTTONS)),
            4 => format!("wait {}", 3_600 * (1 + dice.roll(6))),
            5 if round % 2 == 0 => "next working day".to_owned(),
            6 if round % 4 == 0 => {
                house.away(Duration::from_secs(60 + 7_200 * dice.roll(24) as u64)).await;
                "wait 5".to_owned()
            }
            _ => format!("{person} @ {place}: {}", command(1 + dice.roll(known), &mut dice)),
        };
        // What the terminal does not take (nothing to press, nothing to answer) is not done.
        let _ = house.scene.play(&line).await;
        house.scene.settle_quietly().await;
        let (mut issues, mut entries) = all_of(&house).await;
        for _ in 0..10 {
            if !issues.iter().any(|issue| is_late(issue, house.clock.now())) {
                break;
            }
            // On a busy machine a turn can take longer than settling waits.
            tokio::time::sleep(Duration::from_secs(1)).await;
            (issues, entries) = all_of(&house).await;
        }
        for issue in &issues {
            check(issue, &entries[&issue.number], house.clock.now(), &line);
        }
        let count: usize = entries.values().map(Vec::len).sum();
        refused += usize::from(count == entered);
        (entered, known) = (count, issues.len().max(1));
        steps = entries.values().flatten().fold(HashMap::new(), |mut steps, entry| {
            let kind = match &entry.fact {
                Fact::IssueStep { taken: Step::TimeUp, .. } => "time up",
                Fact::IssueStep { .. } => "step",
                _ => "reported",
            };
            *steps.entry(kind).or_default() += 1;
            steps
        });
    }
    println!("seed {seed}: {steps:?}, {refused} without effect");
    assert!(steps["step"] > 5 && steps["time up"] > 3, "{steps:?}");
    house.close().await;
}

/// Very many issues whose clocks ran out while the service was down: each climbs once.
async fn what_ran_out_meanwhile_climbs_once(database: Database) {
    let count: i64 = std::env::var("DAYBOOK_ISSUES").map_or(1_000, |count| count.parse().unwrap());
    let mut house = House::open(database, Furnished::Sample, "").await;
    for line in ["add expo", "陈静 @ expo: /bind expo", "王建国 @ expo: /issue JY-01 电业局不回复"]
    {
        house.scene.play(line).await.unwrap();
    }
    let more = format!(
        "WITH RECURSIVE more (number) AS (SELECT 2 UNION ALL SELECT number + 1 FROM more WHERE number < {count}) \
         INSERT INTO issue (number, project_id, entry_id, opened_by, opened_at, state, standing, mover, due_at) \
         SELECT more.number, i.project_id, i.entry_id, i.opened_by, i.opened_at, 'open', i.standing, i.mover, i.due_at \
         FROM more JOIN issue i ON i.number = 1"
    );
    sqlx::any::install_default_drivers();
    let mut raw = <sqlx::AnyConnection as sqlx::Connection>::connect(&house.place.url).await.unwrap();
    sqlx::query(sqlx::AssertSqlSafe(more)).execute(&mut raw).await.unwrap();
    house.away(Duration::from_hours(26)).await;
    let begun = std::time::Instant::now();
    let mut climbed: (i64, i64, i64) = (0, 0, 0);
    while climbed.2 < count {
        assert!(begun.elapsed() < Duration::from_mins(10), "{climbed:?} of {count}");
        tokio::time::sleep(Duration::from_millis(50)).await;
        let counts = "SELECT (SELECT COUNT(*) FROM issue WHERE due_at <= $1), \
             (SELECT COUNT(*) FROM entry WHERE kind = 'issue_step'), (SELECT COUNT(*) FROM issue WHERE version = 1)";
        let now = house.clock.now().micros();
        climbed = sqlx::query_as(counts).bind(now).fetch_one(&mut raw).await.unwrap();
    }
    println!("{count} issues climbed {:.1} s after the start", begun.elapsed().as_secs_f64());
    assert_eq!(climbed, (0, count, count), "left, steps entered, issues moved");
    house.close().await;
}

/// The first issue as it would stand had it been reported before there was a ladder: without a case, in the ledger too.
async fn make_old(raw: &mut sqlx::AnyConnection) {
    type Row = (i64, i64, String, String, i64, i64, i64, String, i64, String, String);
    let first = "SELECT id, project_id, fact, text_digest, person_id, chat_id, message_id, effective_on, received_at, \
                 certainty, rule FROM entry WHERE kind = 'issue' AND sequence = 1";
    let (id, project, fact, digest, author, chat, message, effective, received, certainty, rule): Row =
        sqlx::query_as(first).fetch_one(&mut *raw).await.unwrap();
    let mut fact: serde_json::Value = serde_json::from_str(&fact).unwrap();
    assert!(fact.as_object_mut().unwrap().remove("start").is_some(), "what is reported now has its case");
    let fact = fact.to_string();
    let hash = Sealed {
        id: EntryId(id),
        project: Some(ProjectId(project)),
        sequence: 1,
        fact: &fact,
        text_digest: &digest,
        author: PersonId(author),
        chat: ChatId(chat),
        message: MessageId(message),
        effective: &effective,
        received: Timestamp::from_micros(received),
        certainty: &certainty,
        rule: &rule,
        supersedes: None,
    };
    let hash = hash.follow(ChainHash::GENESIS).to_hex();
    let entry =
        sqlx::query("UPDATE entry SET fact = $1, hash = $2 WHERE id = $3").bind(fact).bind(&hash).bind(id);
    entry.execute(&mut *raw).await.unwrap();
    sqlx::query("UPDATE chain SET hash = $1 WHERE id = $2")
        .bind(&hash)
        .bind(project)
        .execute(&mut *raw)
        .await
        .unwrap();
    for change in [
        "UPDATE issue SET standing = NULL, mover = NULL, due_at = NULL",
        "DELETE FROM issue_news",
        "DELETE FROM issue_card",
    ] {
        sqlx::query(change).execute(&mut *raw).await.unwrap();
    }
}

/// What was reported before there was a ladder has its owner and its date from now on, and climbs like any other.
async fn what_is_older_than_the_ladder_begins_and_climbs(database: Database) {
    const MORE: i64 = 120;
    let mut house = House::open(database, Furnished::Sample, "").await;
    for name in PEOPLE {
        house.scene.play(&format!("{name} @ private: /start")).await.unwrap();
    }
    for line in ["add expo", "陈静 @ expo: /bind expo", "王建国 @ expo: /issue JY-01 电业局不回复"]
    {
        house.scene.play(line).await.unwrap();
    }
    sqlx::any::install_default_drivers();
    let mut raw = <sqlx::AnyConnection as sqlx::Connection>::connect(&house.place.url).await.unwrap();
    make_old(&mut raw).await;
    house.away(Duration::from_mins(1)).await;
    let news = house.scene.play("wait 30").await.unwrap();
    let news = news.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    assert!(news.contains("刘洋 | 问题 1 · JY-01"), "its card: {news}");
    assert!(news.contains("待签收：专班（刘洋），3月9日"), "an owner and a date: {news}");
    let asked = house.scene.play("刘洋 @ expo: 延期 1 3月20日 等设备").await.unwrap();
    let asked = asked.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    assert!(asked.contains("申请延期"), "steps are taken on it: {asked}");

    let more = format!(
        "WITH RECURSIVE more (number) AS (SELECT 2 UNION ALL SELECT number + 1 FROM more WHERE number <= {MORE}) \
         INSERT INTO issue (number, project_id, entry_id, opened_by, opened_at, state) \
         SELECT more.number, i.project_id, i.entry_id, i.opened_by, i.opened_at, 'open' FROM more JOIN issue i ON i.number = 1"
    );
    sqlx::query(sqlx::AssertSqlSafe(more)).execute(&mut raw).await.unwrap();
    house.away(Duration::from_mins(1)).await;
    let begun = std::time::Instant::now();
    let counts = "SELECT (SELECT COUNT(*) FROM issue WHERE standing IS NULL), \
                  (SELECT COUNT(*) FROM entry WHERE person_id = 0 AND fact LIKE '%\"begin\"%')";
    loop {
        let found: (i64, i64) = sqlx::query_as(counts).fetch_one(&mut raw).await.unwrap();
        if found == (0, MORE + 1) {
            break;
        }
        assert!(begun.elapsed() < Duration::from_mins(3), "{found:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    house.away(Duration::from_hours(24 * 6)).await;
    let climbed = "SELECT COUNT(*) FROM entry WHERE person_id = 0 AND fact LIKE '%\"time_up\"%'";
    loop {
        let (found,): (i64,) = sqlx::query_as(climbed).fetch_one(&mut raw).await.unwrap();
        if found > MORE {
            break;
        }
        assert!(begun.elapsed() < Duration::from_mins(3), "{found} climbed");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let (issues, entries) = all_of(&house).await;
    for issue in &issues {
        let case = issue.case.as_ref().unwrap();
        assert!(case.rung > 0, "issue {} stays where it was", issue.number);
        assert_eq!(replayed(&entries[&issue.number]).as_ref(), Some(case), "issue {}", issue.number);
    }
    let found = house.store.verify(&[], |_| ()).await.unwrap();
    assert!(found.faults.is_empty(), "{found:?}");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_older_than_the_ladder_begins_and_climbs_on_sqlite() {
    what_is_older_than_the_ladder_begins_and_climbs(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn what_is_older_than_the_ladder_begins_and_climbs_on_postgres() {
    what_is_older_than_the_ladder_begins_and_climbs(Database::Postgres).await;
}

/// Whoever has the move has blocked the bot while nobody could tell it so: what was refused goes to the coordinators.
async fn a_refused_card_goes_to_the_coordinators(database: Database) {
    let mut house = House::open(database, Furnished::Sample, "").await;
    house.play(&["陈静 @ private: /start", "刘洋 @ private: /start", "王建国 @ private: /start"]).await;
    house.standin.world().chat_mut(1003).unwrap().bot = sandbox::BotStatus::Out;
    let seen = house.scene.play("王建国 @ private: /issue JY-01 图纸没到").await.unwrap();
    assert!(seen.iter().any(|line| line.starts_with("陈静 | 问题 1 · JY-01")), "{seen:#?}");
    house.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_card_goes_to_the_coordinators_on_sqlite() {
    a_refused_card_goes_to_the_coordinators(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn a_refused_card_goes_to_the_coordinators_on_postgres() {
    a_refused_card_goes_to_the_coordinators(Database::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_ran_out_meanwhile_climbs_once_on_sqlite() {
    what_ran_out_meanwhile_climbs_once(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn what_ran_out_meanwhile_climbs_once_on_postgres() {
    what_ran_out_meanwhile_climbs_once(Database::Postgres).await;
}

fn rounds() -> usize {
    std::env::var("DAYBOOK_LADDER").map_or(90, |count| count.parse().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_done_one_party_has_the_move_on_sqlite() {
    for seed in [1, 2] {
        at_random(Database::Sqlite, seed).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn whatever_is_done_one_party_has_the_move_on_postgres() {
    for seed in [3, 4] {
        at_random(Database::Postgres, seed).await;
    }
}
