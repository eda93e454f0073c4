//! Lists of figures by the command line, and lists sent in chat when the process ends in between.

use crate::house::{Database, Place, a_wednesday, opened};
use daybook::clock::Clock;
use daybook::sandbox;
use std::process::Command;

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
