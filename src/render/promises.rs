//! Promises: asked about, listed, and what became of them.

use super::course::heading;
use super::words::{Argument, phrase, said, sentence};
use super::{Page, Seal, date, digest};
use crate::chat::{Button, Outgoing, Run};
use crate::domain::decision::{AskedAs, MakerView, PromiseSaying, PromiseView, Standing};
use crate::domain::evidence::Choice;
use crate::domain::ids::PromiseNumber;
use crate::domain::intent::Action;
use crate::domain::people::Language;
use crate::domain::policy::{Policy, PolicyList};
use crate::domain::promise::Step;
use chrono::NaiveDate;

pub(super) fn told(
    language: Language,
    policy: &Policy,
    saying: &PromiseSaying,
    seal: &Seal<'_>,
    replies_to: Option<&str>,
) -> Outgoing {
    let page = Page::default();
    let all = |page: Page, views: &[PromiseView]| {
        views.iter().fold(page, |page, view| line(language, policy, page.line(), view))
    };
    let page = match saying {
        PromiseSaying::AreThey { question, promises } => {
            let button = |key, index| Button {
                label: phrase(language, key),
                data: seal(Action::Figure, Choice { question: *question, index }.to_object()),
            };
            let mut buttons = vec![button("button-promise-yes", 0), button("button-promise-no", 1)];
            let key = if promises.len() == 1 {
                buttons.push(button("button-promise-day", 2));
                "promise-is-it"
            } else {
                "promise-are-they"
            };
            return all(page.plain(phrase(language, key)), promises).with_buttons(vec![buttons], replies_to);
        }
        PromiseSaying::WhichDay => page.plain(phrase(language, "promise-which-day")),
        PromiseSaying::Noted(views) => all(page.plain(phrase(language, "promise-noted")), views),
        PromiseSaying::One(view) => {
            let by = vec![("name", Argument::Quoted(view.receiver.clone()))];
            line(language, policy, page, view).line().add(sentence(language, "promise-heard-by", by))
        }
        PromiseSaying::List { own, others } if own.is_empty() && others.is_empty() => {
            page.plain(phrase(language, "promise-none"))
        }
        PromiseSaying::List { own, others } => [("promise-own", own), ("promise-others", others)]
            .into_iter()
            .filter(|(_, views)| !views.is_empty())
            .fold(page, |page, (key, views)| {
                let page = if page.spans.is_empty() { page } else { page.line().line() };
                all(page.add(sentence(language, key, vec![("count", digest::count(views.len()))])), views)
            }),
        PromiseSaying::Settled(view) => line(language, policy, page, view),
    };
    page.text(replies_to)
}

/// `承诺 3 · JY-02 中法智能产业园 · 水务局 3月10日前：出供水方案`
pub(super) fn line(language: Language, policy: &Policy, page: Page, view: &PromiseView) -> Page {
    let page = match view.number {
        Some(number) => page.add(numbered(language, "promise-number", number)),
        None => page,
    };
    let page = heading(language, page, &view.heading).plain(" · ");
    let page = page.add(sentence(language, "promise-line", parts(language, policy, view)));
    match view.standing {
        Standing::Ahead => page,
        Standing::Over => page.plain(phrase(language, "promise-over")),
        Standing::Broken => page.plain(phrase(language, "promise-broken")),
        Standing::Kept => page.plain(phrase(language, "promise-kept")),
        Standing::Withdrawn => page.plain(phrase(language, "promise-withdrawn")),
    }
}

fn numbered(language: Language, key: &str, number: PromiseNumber) -> Vec<Run> {
    sentence(language, key, vec![("number", Argument::Plain(number.to_string()))])
}

fn parts(language: Language, policy: &Policy, view: &PromiseView) -> Vec<(&'static str, Argument)> {
    vec![
        ("maker", maker_name(language, policy, &view.maker)),
        ("date", Argument::Plain(date(language, view.due))),
        ("words", Argument::Quoted(view.words.clone())),
    ]
}

fn maker_name(language: Language, policy: &Policy, maker: &MakerView) -> Argument {
    Argument::Quoted(match maker {
        MakerView::Body(body) => policy.name(PolicyList::Body, body, language).to_owned(),
        MakerView::Person(name) => name.clone(),
    })
}

/// What somebody is asked about a promise.
pub(super) fn asked(language: Language, policy: &Policy, view: &PromiseView, asked: AskedAs) -> Vec<Run> {
    let mut arguments = parts(language, policy, view);
    arguments.push(("number", Argument::Plain(view.number.unwrap_or(PromiseNumber(0)).to_string())));
    arguments.push(("receiver", Argument::Quoted(view.receiver.clone())));
    let key = match asked {
        AskedAs::Maker => "ask-promise-maker",
        AskedAs::Coordinator => "ask-promise-nobody",
        AskedAs::Receiver(_) => "ask-promise-receiver",
    };
    sentence(language, key, arguments)
}

/// How an answer is given in words.
pub(super) fn hint(language: Language, view: &PromiseView, asked: AskedAs) -> Vec<Run> {
    let number = view.number.unwrap_or(PromiseNumber(0));
    match asked {
        AskedAs::Receiver(_) => numbered(language, "ask-promise-how", number),
        AskedAs::Maker | AskedAs::Coordinator => sentence(
            language,
            "ask-promise-maker-how",
            vec![("receiver", Argument::Quoted(view.receiver.clone()))],
        ),
    }
}

/// What its receiver can tap; `object` is the ask.
pub(super) fn buttons(
    language: Language,
    (view, asked): &(PromiseView, AskedAs),
    object: i64,
    seal: &Seal<'_>,
) -> Vec<Button> {
    let AskedAs::Receiver(next) = asked else { return Vec::new() };
    let number = view.number.unwrap_or(PromiseNumber(0));
    let button = |key: &str, action, more: Vec<(&'static str, Argument)>| {
        let mut arguments = vec![("number", Argument::Plain(number.to_string()))];
        arguments.extend(more);
        Button { label: said(language, key, arguments), data: seal(action, object) }
    };
    let next = vec![("date", Argument::Plain(date(language, *next)))];
    vec![
        button("button-promise-kept", Action::PromiseKept, Vec::new()),
        button("button-promise-broken", Action::PromiseBroken, Vec::new()),
        button("button-promise-moved", Action::PromiseMoved, next),
    ]
}

/// What an entry of the ledger says of a promise.
pub(super) fn fact(
    language: Language,
    policy: &Policy,
    number: PromiseNumber,
    maker: &MakerView,
    due: NaiveDate,
) -> Vec<Run> {
    let arguments = vec![
        ("number", Argument::Plain(number.to_string())),
        ("maker", maker_name(language, policy, maker)),
        ("date", Argument::Plain(date(language, due))),
    ];
    sentence(language, "fact-promise", arguments)
}

pub(super) fn step_fact(language: Language, number: PromiseNumber, step: Step) -> Vec<Run> {
    let key = match step {
        Step::Kept => "fact-promise-kept",
        Step::Broken => "fact-promise-broken",
        Step::Withdrawn => "fact-promise-withdrawn",
        Step::Moved(to) => {
            let arguments = vec![
                ("number", Argument::Plain(number.to_string())),
                ("date", Argument::Plain(date(language, to))),
            ];
            return sentence(language, "fact-promise-moved", arguments);
        }
    };
    numbered(language, key, number)
}
