//! What was said in free words, and the question about it.

use super::Page;
use super::words::{Argument, phrase, sentence};
use crate::domain::entry::Percent;
use crate::domain::ids::{IssueNumber, ProjectCode};
use crate::domain::people::Language;
use crate::domain::told::Answer;

/// What somebody answered to an issue.
pub(super) fn answer_fact(
    language: Language,
    number: Option<IssueNumber>,
    answer: Answer,
) -> Vec<crate::chat::Run> {
    let key = match answer {
        Answer::SignedFor => "answer-signed-for",
        Answer::Settled => "answer-settled",
        Answer::NotOurs => "answer-not-ours",
        Answer::MoreTime => "answer-more-time",
    };
    match number {
        Some(number) => {
            let answer = Argument::Plain(phrase(language, key));
            let arguments = vec![("number", Argument::Number(number.0)), ("answer", answer)];
            sentence(language, "fact-issue-answer", arguments)
        }
        None => sentence(language, key, Vec::new()),
    }
}

/// Whether a share is right.
pub(super) fn is_the_share_right(
    language: Language,
    code: &ProjectCode,
    percent: Percent,
    before: Option<Percent>,
) -> Page {
    let mut arguments =
        vec![("code", Argument::Plain(code.to_string())), ("percent", Argument::Plain(percent.to_string()))];
    let key = match before {
        Some(before) => {
            arguments.push(("before", Argument::Plain(before.to_string())));
            "share-leaps"
        }
        None => "share-right",
    };
    Page::default().add(sentence(language, key, arguments))
}
