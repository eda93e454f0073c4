//! Words of the district that were added in chat.

use super::words::{Argument, phrase, sentence};
use super::{Page, digest, listed};
use crate::chat::Run;
use crate::domain::entry::AliasChange;
use crate::domain::lexicon::{AddedWord, Meaning, Severity};
use crate::domain::people::Language;
use crate::domain::policy::{Policy, PolicyList};

/// How many are shown; the others are counted.
const SHOWN: usize = 60;

pub(super) fn list(language: Language, policy: &Policy, words: &[AddedWord]) -> Page {
    if words.is_empty() {
        return Page::default().plain(phrase(language, "words-none"));
    }
    let head = sentence(language, "words-head", vec![("count", digest::count(words.len()))]);
    let newest = words.iter().rev().take(SHOWN);
    let page =
        newest.fold(Page::default().add(head), |page, one| page.line().add(said_like(language, policy, one)));
    match words.len().saturating_sub(SHOWN) {
        0 => page,
        more => page.line().add(sentence(language, "unanswered-more", vec![("count", digest::count(more))])),
    }
}

pub(super) fn changed(language: Language, policy: &Policy, word: &AddedWord, change: AliasChange) -> Page {
    let key = match change {
        AliasChange::Added => "word-added",
        AliasChange::Dropped => "word-dropped",
    };
    Page::default().plain(phrase(language, key)).line().add(said_like(language, policy, word))
}

/// 断料 = 缺料（问题）
fn said_like(language: Language, policy: &Policy, word: &AddedWord) -> Vec<Run> {
    let arguments = vec![
        ("word", Argument::Quoted(word.word.clone())),
        ("like", Argument::Quoted(word.like.clone())),
        ("means", Argument::Plain(meanings(language, policy, &word.means))),
    ];
    sentence(language, "word-like", arguments)
}

/// What an entry of the ledger says of a word.
pub(super) fn fact(language: Language, word: &str, like: &str, change: AliasChange) -> Vec<Run> {
    let key = match change {
        AliasChange::Added => "fact-word",
        AliasChange::Dropped => "fact-word-dropped",
    };
    let arguments =
        vec![("word", Argument::Quoted(word.to_owned())), ("like", Argument::Quoted(like.to_owned()))];
    sentence(language, key, arguments)
}

pub(super) fn taken(language: Language, policy: &Policy, word: &str, means: &[Meaning]) -> Page {
    let mut arguments = vec![("word", Argument::Quoted(word.to_owned()))];
    if means.is_empty() {
        return Page::default().add(sentence(language, "refused-word-of-grammar", arguments));
    }
    arguments.push(("means", Argument::Plain(meanings(language, policy, means))));
    Page::default().add(sentence(language, "refused-word-taken", arguments))
}

fn meanings(language: Language, policy: &Policy, means: &[Meaning]) -> String {
    let named = means.iter().map(|meaning| match meaning {
        Meaning::Body => phrase(language, "meaning-body"),
        Meaning::Node(key) => policy.name(PolicyList::Node, key, language).to_owned(),
        Meaning::Severity(Severity::Low) => phrase(language, "meaning-low"),
        Meaning::Severity(Severity::High) => phrase(language, "meaning-high"),
        Meaning::Severity(Severity::Critical) => phrase(language, "meaning-critical"),
        Meaning::Issue(_) => phrase(language, "meaning-issue"),
    });
    listed(language, named)
}
