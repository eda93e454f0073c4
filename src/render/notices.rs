//! 督办单: supervision notices.

use super::issues::{moment, party};
use super::words::{Argument, phrase, said, sentence};
use super::{Books, Page, Seal, date, listed};
use crate::chat::Button;
use crate::domain::decision::{NoticeCourseView, NoticeRefusal, NoticeView, NoticesView, Signature};
use crate::domain::intent::Action;
use crate::domain::people::Language;
use crate::domain::policy::PolicyList;
use crate::domain::supervision::{NoticeColour, NoticeNumber, NoticeState, NoticeStep, Supervised};

/// One of them, as its addressee is told.
pub(super) fn one(language: Language, books: Books<'_>, view: &NoticeView) -> Page {
    next(language, standing(language, books, view), view)
}

/// What can be done with it, where somebody can.
fn next(language: Language, page: Page, view: &NoticeView) -> Page {
    match view.can_sign {
        Signature::Offered => {
            let number = vec![("number", Argument::Plain(view.number.to_string()))];
            page.line().add(sentence(language, "notice-next", number))
        }
        Signature::NotOffered => page,
    }
}

/// How it stands.
fn standing(language: Language, books: Books<'_>, view: &NoticeView) -> Page {
    let head = sentence(
        language,
        "notice-head",
        vec![
            ("mark", Argument::Plain(mark(view.colour).to_owned())),
            ("number", Argument::Bold(view.number.to_string())),
        ],
    );
    let page = Page::default().add(head).line().plain(subject(language, books, view));
    let page = if view.issue_words.is_empty() { page } else { page.plain(" ").quoted(&view.issue_words) };
    let page = if view.words.is_empty() { page } else { page.line().quoted(&view.words) };
    let names = listed(language, view.names.iter().cloned());
    let who = party(language, books, &view.to);
    let who = if names.is_empty() {
        who
    } else {
        said(
            language,
            "issue-mover",
            vec![("party", Argument::Plain(who)), ("names", Argument::Plain(names))],
        )
    };
    let page = page.line().add(sentence(
        language,
        "notice-to",
        vec![("who", Argument::Quoted(who)), ("at", Argument::Plain(moment(language, view.due)))],
    ));
    let page = page.line().plain(phrase(language, state_key(view.state)));
    match &view.answer {
        Some(answer) => page.line().plain(phrase(language, "notice-answer")).quoted(answer),
        None => page,
    }
}

/// One of them, with what was done about it.
pub(super) fn course(language: Language, books: Books<'_>, view: &NoticeCourseView) -> Page {
    let page = standing(language, books, &view.notice);
    let page = view.steps.iter().fold(page, |page, step| {
        let key = match step.taken {
            NoticeStep::Issue { .. } => "notice-was-issued",
            NoticeStep::Sign => "notice-was-signed",
            NoticeStep::Answer => "notice-was-answered",
            NoticeStep::Close => "notice-was-closed",
        };
        let done = page.line().plain(format!(
            "· {} {} {}",
            moment(language, step.at),
            step.by,
            phrase(language, key)
        ));
        if step.words.is_empty() {
            return done;
        }
        done.plain(phrase(language, "page-colon")).quoted(&step.words)
    });
    next(language, page, &view.notice)
}

/// That a notice ended with its issue.
pub(super) fn ended(language: Language, page: Page, notice: Option<NoticeNumber>) -> Page {
    match notice {
        Some(number) => {
            let number = vec![("number", Argument::Plain(number.to_string()))];
            page.line().add(sentence(language, "notice-ended", number))
        }
        None => page,
    }
}

/// To sign for it.
pub(super) fn buttons(language: Language, view: &NoticeView, seal: &Seal<'_>) -> Vec<Vec<Button>> {
    match view.can_sign {
        Signature::Offered => vec![vec![Button {
            label: phrase(language, "button-sign"),
            data: seal(Action::SignNotice, view.number.to_object()),
        }]],
        Signature::NotOffered => Vec::new(),
    }
}

/// All that are open, a line for each.
pub(super) fn list(language: Language, books: Books<'_>, view: &NoticesView) -> Page {
    if view.notices.is_empty() {
        return Page::default().plain(phrase(language, "notices-none"));
    }
    view.notices.iter().fold(head(language, view), |page, one| {
        let page = page
            .line()
            .plain(format!("{} ", mark(one.colour)))
            .bold(one.number.to_string())
            .plain(format!(" {} ", subject(language, books, one)))
            .quoted(if one.words.is_empty() { &one.issue_words } else { &one.words });
        page.plain(format!(
            " · {} · {} {}",
            party(language, books, &one.to),
            date(language, one.due.date()),
            phrase(language, state_key(one.state))
        ))
    })
}

pub(super) fn head(language: Language, view: &NoticesView) -> Page {
    let count = super::digest::count(view.notices.len());
    Page::default().add(sentence(language, "notices-head", vec![("count", count)]))
}

/// `JY-01 问题 3`
fn subject(language: Language, books: Books<'_>, view: &NoticeView) -> String {
    match &view.of {
        Supervised::Issue(number) => {
            let number =
                said(language, "notice-issue", vec![("number", Argument::Plain(number.to_string()))]);
            format!("{} {number}", view.code)
        }
        Supervised::Node(node) => {
            format!("{} {}", view.code, books.policy.name(PolicyList::Node, node, language))
        }
    }
}

const fn mark(colour: Option<NoticeColour>) -> &'static str {
    match colour {
        Some(NoticeColour::Red) => "🔴",
        Some(NoticeColour::Yellow) => "🟡",
        Some(NoticeColour::Blue) => "🔵",
        None => "⚪",
    }
}

const fn state_key(state: NoticeState) -> &'static str {
    match state {
        NoticeState::Issued => "notice-issued",
        NoticeState::Signed => "notice-signed",
        NoticeState::Answered => "notice-answered",
        NoticeState::Closed => "notice-closed",
    }
}

/// A step of a notice as an entry states it.
pub(super) fn fact(language: Language, number: NoticeNumber, taken: &NoticeStep) -> Vec<crate::chat::Run> {
    let state = match taken {
        NoticeStep::Issue { .. } => NoticeState::Issued,
        NoticeStep::Sign => NoticeState::Signed,
        NoticeStep::Answer => NoticeState::Answered,
        NoticeStep::Close => NoticeState::Closed,
    };
    let number = Argument::Plain(number.to_string());
    let what = Argument::Plain(phrase(language, state_key(state)));
    sentence(language, "fact-notice", vec![("number", number), ("what", what)])
}

/// Why nothing is done about it.
pub(super) fn refused(language: Language, books: Books<'_>, why: &NoticeRefusal) -> Page {
    let (key, what) = match why {
        NoticeRefusal::NoSuch(number) => ("notice-refused-no-such", number.to_string()),
        NoticeRefusal::NotYours(number) => ("notice-refused-not-yours", number.to_string()),
        NoticeRefusal::NotNow(number) => ("notice-refused-not-now", number.to_string()),
        NoticeRefusal::Open(number) => ("notice-refused-open", number.to_string()),
        NoticeRefusal::Stays(number) => ("notice-refused-stays", number.to_string()),
        NoticeRefusal::Ended(number) => ("issue-was-closed", number.to_string()),
        NoticeRefusal::NotOverdue(node) => {
            ("notice-refused-not-overdue", books.policy.name(PolicyList::Node, node, language).to_owned())
        }
    };
    Page::default().add(sentence(language, key, vec![("number", Argument::Plain(what))]))
}
