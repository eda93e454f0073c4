//! What was said in free words, and the question about it.

use super::saying::entry;
use super::words::{Argument, phrase, sentence};
use super::{Books, Page, Seal, course, date, listed};
use crate::chat::Button;
use crate::domain::decision::{EntryView, ReportView};
use crate::domain::entry::Percent;
use crate::domain::ids::{EntryId, IssueNumber, ProjectCode};
use crate::domain::intent::Action;
use crate::domain::people::Language;
use crate::domain::told::{Answer, SaidFigure, Sureness};

/// What somebody answered to an issue.
pub(super) fn answer_fact(
    language: Language,
    number: Option<IssueNumber>,
    answer: Answer,
) -> Vec<crate::chat::Run> {
    match number {
        Some(number) => {
            let answer = Argument::Plain(answered(language, answer));
            let arguments = vec![("number", Argument::Number(number.0)), ("answer", answer)];
            sentence(language, "fact-issue-answer", arguments)
        }
        None => sentence(language, key_of(answer), Vec::new()),
    }
}

/// The same, without the number of the issue.
pub(super) fn answered(language: Language, answer: Answer) -> String {
    phrase(language, key_of(answer))
}

const fn key_of(answer: Answer) -> &'static str {
    match answer {
        Answer::SignedFor => "answer-signed-for",
        Answer::Settled => "answer-settled",
        Answer::NotOurs => "answer-not-ours",
        Answer::MoreTime => "answer-more-time",
        Answer::Again => "answer-again",
        Answer::Remark => "answer-remark",
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

/// A share says more than that nothing has changed.
pub(super) fn said_today(language: Language, code: &ProjectCode, percent: Percent) -> Page {
    let arguments =
        vec![("code", Argument::Plain(code.to_string())), ("percent", Argument::Plain(percent.to_string()))];
    Page::default().add(sentence(language, "said-today", arguments))
}

/// Which of the projects is meant of which the same wrong figure was reported.
pub(super) fn which_has_it(language: Language, figure: SaidFigure, projects: &[ProjectCode]) -> Page {
    let figure = match figure {
        SaidFigure::Share(percent) => percent.to_string(),
        SaidFigure::Amount(yuan) => course::amount(language, yuan),
    };
    let codes = listed(language, projects.iter().map(ToString::to_string));
    let arguments = vec![("figure", Argument::Plain(figure)), ("projects", Argument::Plain(codes))];
    Page::default().add(sentence(language, "which-has-it", arguments))
}

/// What one message said, each with how it was read.
pub(super) fn report(language: Language, books: Books<'_>, page: Page, view: &ReportView) -> Page {
    view.entries.iter().fold(page, |page, one| {
        let page = entry(language, books, page.line(), one);
        match how_read(language, one) {
            Some(how) => page.line().add(how),
            None => page,
        }
    })
}

/// Undo and correct, for the one who said it.
pub(super) fn report_buttons(language: Language, view: &ReportView, seal: &Seal<'_>) -> Vec<Vec<Button>> {
    let button =
        |key: &str, action, object| Button { label: phrase(language, key), data: seal(action, object) };
    let row = |own: i64| {
        vec![button("button-undo", Action::Undo, own), button("button-correct", Action::Wrong, own)]
    };
    view.own.map(|own| row(own.0)).into_iter().collect()
}

/// Which of some entries is to be taken back, each with its day.
pub(super) fn undo_which(
    language: Language,
    books: Books<'_>,
    page: Page,
    entries: &[(EntryId, EntryView)],
) -> Page {
    let page = page.plain(phrase(language, "undo-which"));
    (1..).zip(entries).fold(page, |page, (number, (_, view))| {
        let page = page.line().plain(format!("{number}. {} ", date(language, view.effective)));
        entry(language, books, page, view)
    })
}

pub(super) fn undo_buttons(
    language: Language,
    entries: &[(EntryId, EntryView)],
    seal: &Seal<'_>,
) -> Vec<Vec<Button>> {
    let button = |(number, (id, _)): (usize, &(EntryId, EntryView))| Button {
        label: format!("{} {number}", phrase(language, "button-undo")),
        data: seal(Action::Undo, id.0),
    };
    vec![(1..).zip(entries).map(button).collect()]
}

/// What counts no longer.
pub(super) fn taken(language: Language, books: Books<'_>, page: Page, views: &[EntryView]) -> Page {
    let page = page.plain(phrase(language, "undone"));
    views.iter().fold(page, |page, one| entry(language, books, page.line(), one))
}

/// By which rule an entry was read, and how sure that is.
fn how_read(language: Language, view: &EntryView) -> Option<Vec<crate::chat::Run>> {
    let rule = match view.rule.as_str() {
        "share" => "read-share",
        "share of a part" => "read-part",
        "shares of parts" => "read-parts",
        "words of the works" | "words" => "read-words",
        "key node" => "read-node",
        "investment" => "read-investment",
        "issue" => "read-issue",
        "answer to an issue" => "read-answer",
        "visit" => "read-visit",
        "resumed" => "read-resumed",
        "no change" => "read-unchanged",
        "asked" | "command/answer" => "read-asked",
        "attachment" => "read-files",
        "reply" => "read-reply",
        "place" => "read-place",
        rule if rule.starts_with("command/") => "read-command",
        rule if rule.starts_with("list/") => "read-list",
        _ => return None,
    };
    let sureness = match view.sureness? {
        Sureness::Certain => "sure-certain",
        Sureness::Context => "sure-context",
        Sureness::Likely => "sure-likely",
    };
    let part = |key| Argument::Plain(phrase(language, key));
    Some(sentence(language, "how-read", vec![("rule", part(rule)), ("sureness", part(sureness))]))
}
