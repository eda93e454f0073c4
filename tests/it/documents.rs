//! What the README says is so.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::process::Command;

const README: &str = include_str!("../../README.md");

/// The words behind `daybook` in commands of the README.
fn commands() -> BTreeSet<Vec<String>> {
    let mut found = BTreeSet::new();
    for (at, _) in README.match_indices("daybook ") {
        let before = README[..at].chars().last();
        if !matches!(before, Some('`' | '\n')) {
            continue;
        }
        let rest = README[at + "daybook ".len()..].split(['`', '\n', '#', ';']).next().unwrap();
        let words: Vec<_> = rest
            .split_whitespace()
            .take_while(|word| word.chars().all(|c| c.is_ascii_lowercase()))
            .map(str::to_owned)
            .collect();
        if !words.is_empty() {
            found.insert(words);
        }
    }
    found
}

#[test]
fn every_command_of_the_readme_exists() {
    let commands = commands();
    assert!(commands.len() >= 10, "{commands:?}");
    for mut words in commands {
        if words[0] == "completions" {
            words.truncate(1);
        }
        let help = Command::new(env!("CARGO_BIN_EXE_daybook")).args(&words).arg("--help").output().unwrap();
        assert!(help.status.success(), "daybook {}", words.join(" "));
    }
}

#[test]
fn every_setting_of_the_readme_exists() {
    let names: BTreeSet<_> = README
        .split(|c: char| !c.is_ascii_uppercase() && c != '_')
        .filter(|word| word.starts_with("DAYBOOK_") && word.contains("__") && !word.contains("SECTION"))
        .collect();
    assert!(names.len() >= 3, "{names:?}");
    for name in names {
        let (section, key) = name["DAYBOOK_".len()..].split_once("__").unwrap();
        let defaults = daybook::config::DEFAULT.to_uppercase();
        let section = defaults.split(&format!("[{section}]")).nth(1).unwrap_or_else(|| panic!("{name}"));
        let section = section.split("\n[").next().unwrap();
        assert!(section.lines().any(|line| line.starts_with(&format!("{key} ="))), "{name}");
    }
}

/// The words behind `/` of the commands in the first column of the table of what people can do.
fn commands_in_chat() -> BTreeSet<&'static str> {
    let table = README.split("| in chat |").nth(1).unwrap().split("\n\n").next().unwrap();
    let first = table.lines().skip(2).filter_map(|line| line.strip_prefix('|')?.split('|').next());
    let words = first.flat_map(|cell| cell.split(['`', ',', ' ']));
    words.filter_map(|word| word.strip_prefix('/')).collect()
}

#[test]
fn every_chat_command_stands_in_the_readme() {
    let told = commands_in_chat();
    let wanted: BTreeSet<_> =
        daybook::domain::intent::Command::ALL.iter().map(|command| command.word()).collect();
    let missing: Vec<_> = wanted.difference(&told).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// The table of rights as Markdown: a row for all commands with the same rights.
fn rights() -> String {
    use daybook::domain::intent::Command;
    use daybook::domain::people::Role;
    use daybook::domain::rights::{Reach, reach};
    let called = |command: Command| match command {
        Command::ShowStage
        | Command::ShowGate
        | Command::ShowNode
        | Command::ShowInvest
        | Command::ShowSchedule
        | Command::ShowTemplate
        | Command::ShowBody
        | Command::ShowPromise
        | Command::Calendar => {
            format!("`/{}` to look", command.word())
        }
        Command::PlanNode => "`/node … plan`".to_owned(),
        command => format!("`/{}`", command.word()),
    };
    let mut rows: Vec<([Reach; Role::ALL.len()], Vec<String>)> = Vec::new();
    for command in Command::ALL {
        let rights = Role::ALL.map(|role| reach(role, command));
        match rows.iter_mut().find(|(other, _)| *other == rights) {
            Some((_, commands)) => commands.push(called(command)),
            None => rows.push((rights, vec![called(command)])),
        }
    }
    let names = Role::ALL.map(Role::key).join(" | ");
    let mut table = format!("| | {names} |\n|---{}|\n", "|---".repeat(Role::ALL.len()));
    for (rights, commands) in rows {
        let cells = rights.map(|reach| match reach {
            Reach::Nowhere => "",
            Reach::Own => "own",
            Reach::District => "all",
        });
        writeln!(table, "| {} | {} |", commands.join(" "), cells.join(" | ")).unwrap();
    }
    table
}

#[test]
fn the_readme_says_who_may_do_what() {
    let rights = rights();
    assert!(README.contains(&rights), "the README has to say:\n{rights}");
}

/// P-tests must not be able to reach Telegram itself.
#[test]
fn no_test_names_the_real_server() {
    let server = ["api", "telegram", "org"].join(".");
    let files: Vec<_> =
        std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it")).unwrap().collect();
    assert!(files.len() >= 20, "{} files are not all", files.len());
    for file in files {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(!text.contains(&server), "{}", path.display());
    }
}
