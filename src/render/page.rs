//! 提级一页纸: the page that goes with an issue to those who decide.

use super::issues::{self, moment, party, place};
use super::words::{Argument, phrase, sentence};
use super::{Books, Page, Seal, Voice, date, listed, told};
use crate::chat::{Button, Outgoing};
use crate::domain::decision::{EntryView, PageView, card_object};
use crate::domain::entry::Fact;
use crate::domain::intent::Action;
use crate::domain::issue::Step;
use crate::domain::people::Language;
use crate::domain::policy::PolicyList;

/// The page, on one screen.
pub(super) fn page(language: Language, books: Books<'_>, view: &PageView) -> Page {
    let issue = &view.issue;
    let page = match &view.paper_for {
        Some(body) => {
            let body = books.policy.name(PolicyList::Body, body, language).to_owned();
            Page::default()
                .add(sentence(language, "page-paper", vec![("body", Argument::Plain(body))]))
                .line()
        }
        None => Page::default(),
    };
    let name = match language {
        Language::Chinese => &issue.project_zh,
        Language::English => &issue.project_en,
    };
    let head = sentence(
        language,
        "page-head",
        vec![
            ("number", Argument::Bold(issue.number.to_string())),
            ("code", Argument::Plain(issue.code.to_string())),
            ("project", Argument::Plain(name.clone())),
        ],
    );
    let since = sentence(
        language,
        "issue-since",
        vec![
            ("by", Argument::Quoted(issue.opened_by.clone())),
            ("date", Argument::Plain(date(language, issue.opened_on))),
            ("days", Argument::Number(issue.age_days)),
        ],
    );
    let mut page =
        page.add(head).line().plain(phrase(language, "page-stuck")).quoted(&issue.words).line().add(since);
    if let (Some(day), Some(case)) = (view.since, &issue.case) {
        let level = vec![
            ("level", Argument::Number(place(case.rung.1))),
            ("of", Argument::Number(place(case.rung.2))),
            ("name", Argument::Plain(books.policy.ladder().name(&case.rung.0, language).to_owned())),
            ("date", Argument::Plain(date(language, day))),
        ];
        page = page.line().add(sentence(language, "page-level", level));
    }
    page = page.line().plain(phrase(language, "page-cost"));
    page = if view.costs.is_empty() { page.plain(phrase(language, "page-cost-unsaid")) } else { page };
    for cost in &view.costs {
        page = page.line().plain("· ").quoted(&cost.words).plain(format!(
            "{}{} {}",
            phrase(language, "page-by"),
            cost.by,
            date(language, cost.on)
        ));
    }
    page = page.line().plain(phrase(language, "page-tried"));
    page = if view.tried.is_empty() { page.plain(phrase(language, "page-tried-nothing")) } else { page };
    for entry in &view.tried {
        page = page.line().plain(format!(
            "· {} {} {}",
            date(language, entry.effective),
            entry.author,
            done(language, books, entry)
        ));
        page = if entry.words.is_empty() {
            page
        } else {
            page.plain(phrase(language, "page-colon")).quoted(&entry.words)
        };
    }
    let Some(case) = issue.case.as_deref().filter(|_| issue.closed.is_none()) else {
        return page.line().plain(phrase(language, "page-ended"));
    };
    let who = if let Some(body) = &view.paper_for {
        books.policy.name(PolicyList::Body, body, language).to_owned()
    } else {
        let names = listed(language, case.movers.iter().cloned());
        format!("{} {names}", party(language, books, &case.mover)).trim_end().to_owned()
    };
    let who = ("who", Argument::Quoted(who));
    let asked = match &case.due {
        Some(due) => {
            let at = ("at", Argument::Plain(moment(language, due.at)));
            sentence(language, "page-asked-by", vec![who, at])
        }
        None => sentence(language, "page-asked", vec![who]),
    };
    let page = page.line().add(asked);
    if view.choices.is_empty() {
        return page;
    }
    let number = vec![("number", Argument::Plain(issue.number.to_string()))];
    page.line().add(sentence(language, "page-next", number))
}

/// What was done or said, without the number of the issue.
fn done(language: Language, books: Books<'_>, entry: &EntryView) -> String {
    match &entry.fact {
        Fact::IssueStep { taken: Step::Decide, .. } if entry.words.is_empty() => {
            format!(
                "{} {}",
                issues::step_words(language, books.policy, &Step::Decide),
                phrase(language, "page-agreed")
            )
        }
        Fact::IssueStep { taken, .. } => issues::step_words(language, books.policy, taken),
        Fact::IssueAnswer { answer, .. } => told::answered(language, *answer),
        _ => String::new(),
    }
}

/// How it can be answered in a tap.
pub(super) fn buttons(language: Language, view: &PageView, seal: &Seal<'_>) -> Vec<Vec<Button>> {
    let Some(case) = &view.issue.case else { return Vec::new() };
    let object = card_object(view.issue.number, case.steps);
    let button = |action: &Action| {
        let key = match action {
            Action::Agree => "button-agree",
            Action::AskBack => "button-ask-back",
            _ => "button-refer",
        };
        Button { label: phrase(language, key), data: seal(*action, object) }
    };
    if view.choices.is_empty() { Vec::new() } else { vec![view.choices.iter().map(button).collect()] }
}

/// What is decided where nothing more is said of it.
pub fn unsaid(voice: Voice, books: Books<'_>, fact: &Fact) -> String {
    match fact {
        Fact::IssueStep { taken: Step::Decide, .. } => phrase(voice.language, "page-agreed"),
        Fact::IssueStep { taken: Step::AskBack, .. } => phrase(voice.language, "page-more"),
        Fact::IssueStep { taken: Step::Refer { body }, .. } => {
            issues::step_words(voice.language, books.policy, &Step::Route { body: body.clone() })
        }
        _ => String::new(),
    }
}

/// The page for a chat, beside the card.
pub fn issue_page(voice: Voice, books: Books<'_>, view: &PageView, seal: &Seal<'_>) -> Outgoing {
    page(voice.language, books, view).with_buttons(buttons(voice.language, view, seal), None)
}
