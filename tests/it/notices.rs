//! Supervision notices: whatever happens in between, the numbers of a year are without gaps, and none is given twice.

use crate::house::{Database, Furnished, House};
use crate::promises::UNLIMITED;
use daybook::domain::ids::EntryId;
use daybook::domain::supervision::NoticeNumber;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeMap;
use std::time::Duration;

const ROUNDS: usize = 2;
const PROJECTS: [&str; 5] = ["JY-01", "JY-09", "JY-02", "JY-12", "JY-15"];
const TROUBLES: [&str; 6] =
    ["电业局不回复", "图纸没有到场", "村民堵了东门", "混凝土供不上", "排水口没人批", "围挡被大风刮倒"];

#[derive(Clone, Debug)]
enum Happening {
    Reported { project: usize, trouble: usize },
    Noticed { issue: usize },
    Closed { sequence: u32 },
    TakenBack,
    Restarted,
    Passed { hours: u64 },
    YearPassed,
}

fn happening() -> impl Strategy<Value = Happening> {
    prop_oneof![
        4 => (0..PROJECTS.len(), 0..TROUBLES.len())
            .prop_map(|(project, trouble)| Happening::Reported { project, trouble }),
        5 => (1_usize..8).prop_map(|issue| Happening::Noticed { issue }),
        2 => (1_u32..6).prop_map(|sequence| Happening::Closed { sequence }),
        1 => Just(Happening::TakenBack),
        2 => Just(Happening::Restarted),
        2 => (1_u64..60).prop_map(|hours| Happening::Passed { hours }),
        1 => Just(Happening::YearPassed),
    ]
}

async fn happens(house: &mut House, happening: &Happening) {
    let said = match happening {
        Happening::Reported { project, trouble } => {
            format!("陈静 @ private: /issue {} {}", PROJECTS[*project], TROUBLES[*trouble])
        }
        Happening::Noticed { issue } => format!("陈静 @ private: /notice {issue} 抓紧办"),
        Happening::Closed { sequence } => format!("陈静 @ private: /notice 2023-{sequence} close"),
        Happening::TakenBack => "陈静 @ private: /undo".to_owned(),
        Happening::Restarted => return house.away(Duration::ZERO).await,
        Happening::Passed { hours } => return house.away(Duration::from_hours(*hours)).await,
        Happening::YearPassed => return house.away(Duration::from_hours(24 * 330)).await,
    };
    house.scene.play(&said).await.unwrap();
}

async fn numbers_are_whole(database: Database) {
    let mut runner = TestRunner::deterministic();
    let (mut issued, mut years) = (0, 0);
    for _ in 0..ROUNDS {
        let steps = prop::collection::vec(happening(), 40).new_tree(&mut runner).unwrap().current();
        let mut house = House::open(database, Furnished::Sample, UNLIMITED).await;
        house.scene.play("陈静 @ private: /start").await.unwrap();
        for project in 0..PROJECTS.len() {
            happens(&mut house, &Happening::Reported { project, trouble: project }).await;
        }
        let mut known: BTreeMap<NoticeNumber, EntryId> = BTreeMap::new();
        for step in &steps {
            happens(&mut house, step).await;
            let all = house.store.all_notices().await.unwrap();
            let now: BTreeMap<_, _> = all.iter().map(|one| (one.number, one.entry)).collect();
            assert_eq!(now.len(), all.len(), "{step:?}");
            assert!(known.iter().all(|(number, entry)| now.get(number) == Some(entry)), "{step:?}");
            let mut counts: BTreeMap<u16, u32> = BTreeMap::new();
            for number in now.keys() {
                let count = counts.entry(number.year).or_default();
                *count += 1;
                assert_eq!(number.sequence, *count, "after {step:?}");
            }
            years = years.max(counts.len());
            known = now;
        }
        issued += known.len();
        house.close().await;
    }
    assert!(issued > 8, "{issued} notices show little");
    assert!(years > 1, "no year has passed");
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_are_whole_on_sqlite() {
    numbers_are_whole(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn numbers_are_whole_on_postgres() {
    numbers_are_whole(Database::Postgres).await;
}
