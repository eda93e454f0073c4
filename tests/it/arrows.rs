//! Which room may name which: read from the `use` paths and paths of every source file.

use std::collections::BTreeMap;
use std::path::Path;

/// The rooms a room may name besides itself.
const ARROWS: [(&str, &[&str]); 15] = [
    ("clock", &["domain"]),
    ("domain", &[]),
    ("interpret", &["domain"]),
    ("render", &["domain", "chat"]),
    ("sheet", &["domain"]),
    ("store", &["domain", "chat"]),
    ("chat", &["domain"]),
    ("flow", &["domain", "interpret", "render", "store", "sheet", "chat", "clock"]),
    ("http", &["chat", "flow", "store", "clock", "domain"]),
    ("config", &["domain", "flow", "interpret", "render"]),
    ("telemetry", &["config"]),
    ("sandbox", &["app", "chat", "clock", "config", "domain", "sheet", "store"]),
    ("app", &["chat", "clock", "config", "domain", "flow", "http", "store"]),
    (
        "cli",
        &[
            "app",
            "chat",
            "clock",
            "config",
            "domain",
            "flow",
            "interpret",
            "sandbox",
            "sheet",
            "store",
            "telemetry",
        ],
    ),
    ("main", &["cli"]),
];

/// Crates that only these rooms may name: `sandbox` answers as Telegram does.
const OWNED: [(&str, &[&str]); 8] = [
    ("sqlx", &["store"]),
    ("teloxide", &["chat"]),
    ("axum", &["http", "sandbox"]),
    ("fluent_bundle", &["render"]),
    ("calamine", &["sheet"]),
    ("rust_xlsxwriter", &["sheet"]),
    ("zip", &["sheet"]),
    ("clap", &["cli"]),
];

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|one| one == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            found.push((path.display().to_string(), text));
        }
    }
}

/// The room a file belongs to, and its text without comments and without its tests.
fn rooms() -> Vec<(String, String, String)> {
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
    let mut found = Vec::new();
    sources(Path::new(source), &mut found);
    found
        .into_iter()
        .filter(|(path, _)| !path.ends_with("tests.rs") && !path.ends_with("lib.rs"))
        .map(|(path, text)| {
            let inside = path.strip_prefix(source).unwrap().trim_start_matches('/');
            let room = inside.split(['/', '.']).next().unwrap().to_owned();
            let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
            let code = code
                .lines()
                .filter(|line| !line.trim_start().starts_with("//"))
                .collect::<Vec<_>>()
                .join("\n");
            (room, inside.to_owned(), code)
        })
        .collect()
}

fn named(code: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let group = group.split('}').next().unwrap_or_default();
            names.extend(
                group.split(',').map(|one| one.trim().split("::").next().unwrap_or_default().to_owned()),
            );
        } else {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            names.push(rest[..end].to_owned());
        }
    }
    names
}

#[test]
fn rooms_name_only_the_rooms_they_may() {
    let arrows: BTreeMap<_, _> = ARROWS.into_iter().collect();
    let rooms = rooms();
    assert!(rooms.len() > 50, "{} files are not the whole house", rooms.len());
    let mut wrong = Vec::new();
    for (room, file, code) in &rooms {
        let may = arrows.get(room.as_str()).unwrap_or_else(|| panic!("{file} lies in no known room"));
        for name in named(code) {
            if name != *room && arrows.contains_key(name.as_str()) && !may.contains(&name.as_str()) {
                wrong.push(format!("{file} names {name}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn crates_are_named_only_where_they_belong() {
    let mut wrong = Vec::new();
    for (room, file, code) in rooms() {
        for (name, owners) in OWNED {
            let names = code.contains(&format!("{name}::")) || code.contains(&format!("use {name}"));
            if names && !owners.contains(&room.as_str()) {
                wrong.push(format!("{file} names {name}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_test_would_see_a_wrong_arrow() {
    assert_eq!(named("use crate::store::Store; let x = crate::flow::Mode;"), ["store", "flow"]);
    assert_eq!(named("use crate::{sandbox, telemetry};"), ["sandbox", "telemetry"]);
}
