//! `tests/reading/kinds.tsv`: short messages of which only the kind matters, in as many words as sites have.

use super::{kept, told};
use crate::cli::readings::RegistryFile;
use crate::config::Config;
use crate::domain::ids::ProjectCode;
use crate::interpret::prose::Index;
use std::collections::BTreeMap;

/// Of each kind, how many are heard as what they are, in the chat of a project; the others are lost, or taken for another.
const HEARD: [(&str, usize); 5] =
    [("chat", 438), ("issue", 855), ("progress", 428), ("question", 22), ("visit", 119)];

#[test]
fn short_messages_are_heard_as_what_they_are() {
    let known = serde_json::from_str::<RegistryFile>(&kept("fifth-registry.json")).unwrap().known().unwrap();
    let index = Index::of(&known).unwrap();
    let lexicons = Config::from_toml("").unwrap().settings.lexicons;
    let chat = ProjectCode::parse("JY-01");
    let (mut heard, mut lost) = (BTreeMap::<&str, usize>::new(), Vec::new());
    let lines = kept("kinds.tsv");
    for (kind, text) in lines.lines().filter_map(|line| line.split_once('\t')) {
        let items = told(text, "2023-03-08", chat.clone(), &index, &lexicons);
        let is = |one: &str| items.iter().any(|item| item["kind"] == one);
        let right = match kind {
            "chat" => items.iter().all(|item| item["kind"] == "question"),
            "progress" => (is("progress") || is("node")) && !is("issue"),
            "issue" => is("issue") && !is("progress") && !is("node"),
            kind => is(kind),
        };
        if right {
            *heard.entry(kind).or_default() += 1;
        } else {
            lost.push(format!("{kind} {text}: {}", serde_json::Value::from(items)));
        }
    }
    assert!(
        heard.clone().into_iter().eq(HEARD),
        "{heard:?}, other numbers, with these lost:\n{}",
        lost.join("\n")
    );
}
