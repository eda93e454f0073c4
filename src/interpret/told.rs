//! From a reading of free words to what its sender wants.

use super::prose::{self, Day, Item, Promised, Question, Reading};
use crate::domain::entry::Span;
use crate::domain::intent::{Asked, Command, Intent, Misspelling};
use crate::domain::investment::{Amount, Counts};
use crate::domain::told::{About, Corrects, Statement, Sureness, Told, Waiting};

/// What a message wants that was read from free words; nothing where it is talk.
pub fn wanted(text: &str, reading: Reading) -> Vec<Intent> {
    let Reading { items, question, promises, .. } = reading;
    let told = statements(text, items)
        .into_iter()
        .map(|statement| Intent::Told { statement: Box::new(statement), asked: Asked::NotYet });
    told.chain(question.and_then(|question| asked(text, question))).chain(promised(text, promises)).collect()
}

/// Whether what was said are promises is asked once.
fn promised(text: &str, promises: Vec<Promised>) -> Option<Intent> {
    let statement = |promise: Promised| Statement {
        told: Told::Promise { maker: promise.maker },
        project: Some(promise.project),
        day: Some(promise.due),
        words: text.get(promise.span.start..promise.span.end).unwrap_or_default().trim().to_owned(),
        span: promise.span,
        rule: "promise",
        sureness: Sureness::Likely,
        corrects: Corrects::Nothing,
    };
    let statements: Vec<_> = promises.into_iter().map(statement).collect();
    let waiting = Waiting { about: About::Promise, statements };
    (!waiting.statements.is_empty()).then_some(Intent::Ask { waiting, candidates: Vec::new() })
}

/// The statements with their words. One alone keeps all that was said; of several, each keeps what stands between the
/// one before it and its own end, and the last also what follows, so that every word is kept once.
fn statements(text: &str, mut items: Vec<Item>) -> Vec<Statement> {
    items.sort_by_key(|item| (item.span.start, item.span.end));
    let (count, mut from) = (items.len(), 0);
    let mut statements = Vec::with_capacity(count);
    for (index, item) in items.into_iter().enumerate() {
        let to = if index + 1 == count { text.len() } else { item.span.end };
        let own = from.min(item.span.start);
        // ". Also 32% now." begins behind the sentence before; its own end stays.
        let words = text.get(own..to).unwrap_or_default().trim_start_matches(['.', '!', ' ']);
        let words = words.trim_matches(stands_between);
        // "68% now and" | "the crane is down": what joins them is of neither.
        let words = words.strip_suffix(" and").filter(|_| index + 1 < count).unwrap_or(words);
        statements.push(statement(words, item));
        from = to;
    }
    statements
}

/// What separates the parts of a message, and belongs to none of them.
fn stands_between(one: char) -> bool {
    one.is_whitespace() || matches!(one, ',' | ';' | '，' | '；' | '。' | '、' | '：' | ':')
}

/// The state of the works without a share.
const NO_SHARE: Told = Told::Progress { percent: None };

/// What is asked. An amount without its unit goes the way of the command, which asks for it.
fn asked(text: &str, question: Question) -> Option<Intent> {
    let Question { about, candidates, would_be } = question;
    let about = match about {
        prose::About::Detail => return Some(Intent::AskWhatIsWrong),
        prose::About::Unit => return without_unit(text, would_be.into_iter().next()?),
        prose::About::Project => About::Project,
        prose::About::Percent if would_be.iter().all(|item| item.told == NO_SHARE) => {
            return Some(Intent::Misspelt { command: Command::Progress, problem: Misspelling::BadPercent });
        }
        prose::About::Percent => About::Share,
    };
    let mut statements = statements(text, would_be);
    if statements.is_empty() {
        statements.push(in_words(text));
    }
    Some(Intent::Ask { waiting: Waiting { about, statements }, candidates })
}

fn without_unit(text: &str, item: Item) -> Option<Intent> {
    let Told::Unmeasured { sum } = item.told else { return None };
    let number = text.get(item.span.start..item.span.end)?.trim().to_owned();
    Some(Intent::Invest {
        code: item.project,
        counts: Counts::said(sum),
        month: None,
        amount: Amount::WithoutUnit(number),
        words: text.trim().to_owned(),
        span: item.span,
    })
}

/// What nothing certain is read from, kept as it was said.
fn in_words(text: &str) -> Statement {
    Statement {
        told: NO_SHARE,
        project: None,
        day: None,
        words: text.trim().to_owned(),
        span: Span { start: 0, end: text.len() },
        rule: "words",
        sureness: Sureness::Likely,
        corrects: Corrects::Nothing,
    }
}

fn statement(words: &str, item: Item) -> Statement {
    let Item { told, project, day, span, rule, corrects, sureness } = item;
    let day = match day {
        Day::Said(day) => Some(day),
        Day::Implied(_) | Day::Open => None,
    };
    Statement { told, project, day, words: words.to_owned(), span, rule, sureness, corrects }
}
