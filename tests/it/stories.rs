//! Stories: a chat as a plain text file under `tests/stories`, replayed against the whole service.
//!
//! A line at the margin is what somebody does (as in `daybook sandbox`; `help` there shows all); the indented lines
//! under it are everything that people then see. `#` begins a remark. A story begins on Wednesday, 8 March 2023 at
//! nine, with the sample portfolio, everybody of it known to the bot, and the groups expo and park bound to their
//! teams; `# nobody yet` on its first line begins before all that, with the first owner's link in `{link}`.
//! `# settings: …` gives lines of configuration. `restart` ends the service and starts it again.
//!
//! `DAYBOOK_STORY=portfolio` plays those with that in their names only. With `DAYBOOK_STORIES=write` the files are written as they come out; look at the difference before you keep it.

use crate::house::{Database, Furnished, House};
use std::fmt::Write as _;
use std::path::PathBuf;

/// How many stories are played at once: they wait more than they work, and their clocks stand meanwhile.
const AT_ONCE: usize = 16;

/// The lists that stand beside the stories: who and what they are about.
const LISTS: [&str; 2] = ["people.csv", "projects.csv"];

/// There are not fewer stories than this.
const FEWEST: usize = 190;

fn files() -> Vec<PathBuf> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/stories");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    // Nothing that is meant to be a story is passed over.
    files.retain(|file| !LISTS.contains(&file.file_name().unwrap().to_str().unwrap()));
    for file in &files {
        assert!(file.extension().is_some_and(|one| one == "story"), "{} is no story", file.display());
    }
    files.sort();
    files
}

/// Plays a story; what it would read like, as it really went.
async fn play(database: Database, text: &str) -> String {
    let settings: Vec<_> = text.lines().filter_map(|line| line.strip_prefix("# settings: ")).collect();
    let furnished = if text.starts_with("# nobody yet") { Furnished::NobodyYet } else { Furnished::Sample };
    let mut house = House::standing(database, furnished, &settings.join("\n")).await;
    if furnished == Furnished::Sample {
        for name in house.scene.people() {
            house.scene.play(&format!("{name} @ private: /start")).await.unwrap();
        }
        for line in ["add expo", "陈静 @ expo: /bind expo", "add park", "陈静 @ park: /bind park"] {
            house.scene.play(line).await.unwrap();
        }
        house.scene.play("wait 61").await.unwrap();
    }
    let mut told = String::new();
    for line in text.lines() {
        if line.starts_with(' ') {
            continue;
        }
        writeln!(told, "{line}").unwrap();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if line == "restart" {
            house.away(std::time::Duration::ZERO).await;
            continue;
        }
        match house.scene.play(line).await {
            Ok(news) => news.iter().for_each(|one| writeln!(told, "    {one}").unwrap()),
            Err(says) => writeln!(told, "    ? {says}").unwrap(),
        }
    }
    house.close().await;
    told
}

async fn play_all(database: Database) {
    let write = std::env::var("DAYBOOK_STORIES").is_ok_and(|mode| mode == "write");
    let mut files = files();
    assert!(files.len() >= FEWEST, "{} stories are not all", files.len());
    if let Ok(part) = std::env::var("DAYBOOK_STORY") {
        files.retain(|file| file.to_string_lossy().contains(&part));
    }
    let mut wrong = Vec::new();
    let mut playing = tokio::task::JoinSet::new();
    let mut judge = |(file, text, told): (PathBuf, String, String)| {
        if told == text {
            return;
        }
        if write {
            std::fs::write(&file, &told).unwrap();
        } else {
            let story = file.file_stem().unwrap().to_string_lossy().into_owned();
            wrong.push(format!("{story}:\n{}", difference(&text, &told)));
        }
    };
    for file in files {
        if playing.len() >= AT_ONCE {
            judge(playing.join_next().await.unwrap().unwrap());
        }
        playing.spawn(async move {
            let text = std::fs::read_to_string(&file).unwrap();
            assert!(text.lines().count() > 1, "{} tells nothing", file.display());
            let told = play(database, &text).await;
            (file, text, told)
        });
    }
    playing.join_all().await.into_iter().for_each(judge);
    assert!(wrong.is_empty(), "stories that went otherwise on {database:?}:\n\n{}", wrong.join("\n\n"));
}

/// The first lines in which two texts differ.
fn difference(expected: &str, told: &str) -> String {
    let (expected, told): (Vec<_>, Vec<_>) = (expected.lines().collect(), told.lines().collect());
    let at = expected
        .iter()
        .zip(&told)
        .position(|(one, other)| one != other)
        .unwrap_or(expected.len().min(told.len()));
    let some = |lines: &[&str]| {
        lines
            .iter()
            .skip(at.saturating_sub(1))
            .take(6)
            .fold(String::new(), |text, line| text + "  " + line + "\n")
    };
    format!("line {}, expected\n{}but it was\n{}", at + 1, some(&expected), some(&told))
}

#[tokio::test(flavor = "multi_thread")]
async fn stories_on_sqlite() {
    play_all(Database::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a PostgreSQL server named in DAYBOOK_TEST_POSTGRES"]
async fn stories_on_postgres() {
    play_all(Database::Postgres).await;
}
