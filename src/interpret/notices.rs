//! `/notice 3 words`, `/notice 2023-1`, `/notice 2023-1 close`, `/notices file`: supervision notices; and `/page 3`.

use super::text::{Cursor, Token, named, skipped};
use super::{Address, asks};
use crate::domain::intent::{Command, Form, Intent, Misspelling};
use crate::domain::policy::{Policy, PolicyList};
use crate::domain::supervision::{NoticeNumber, NoticeStep};

const CLOSE: [(&str, ()); 5] = [("close", ()), ("closed", ()), ("销单", ()), ("销号", ()), ("办结", ())];

/// The number of a notice, if one stands here.
pub(super) fn number(cursor: &mut Cursor<'_>) -> Option<NoticeNumber> {
    let mut ahead = *cursor;
    let number = NoticeNumber::read(&ahead.token()?.narrowed())?;
    *cursor = ahead;
    cursor.skip_separators();
    Some(number)
}

/// `/sign 2023-1`, `/answer 2023-1 words`
pub(super) fn step(command: Command, number: NoticeNumber, cursor: Cursor<'_>) -> Intent {
    let words = skipped(cursor.rest()).to_owned();
    match command {
        Command::Sign => Intent::StepNotice { number, step: NoticeStep::Sign, words },
        _ if words.is_empty() => Intent::Misspelt { command, problem: Misspelling::NoWords },
        _ => Intent::StepNotice { number, step: NoticeStep::Answer, words },
    }
}

pub(super) fn notice(mut cursor: Cursor<'_>, address: Address, policy: &Policy) -> Intent {
    let command = Command::Notice;
    let misspelt = |problem| match address {
        Address::ByWord => Intent::Chatter,
        Address::Plain => Intent::Misspelt { command, problem },
    };
    if let Some(number) = number(&mut cursor) {
        if !cursor.more() {
            return Intent::ShowNotice { number };
        }
        return match named(&CLOSE, cursor.rest()) {
            Some(((), words)) => {
                Intent::StepNotice { number, step: NoticeStep::Close, words: skipped(words).to_owned() }
            }
            None => misspelt(Misspelling::NoSuchChoice),
        };
    }
    if let Some(number) = cursor.number() {
        return match skipped(cursor.rest()) {
            "" => misspelt(Misspelling::NoWords),
            words => Intent::NoticeOn { number, words: words.to_owned() },
        };
    }
    let Some(code) = cursor.code() else { return misspelt(Misspelling::NoNumber) };
    match policy.read_first(PolicyList::Node, skipped(cursor.rest())) {
        None => misspelt(Misspelling::NoSuchChoice),
        Some((_, words)) if skipped(words).is_empty() => misspelt(Misspelling::NoWords),
        Some((node, words)) => Intent::NoticeOnNode {
            code: Some(code),
            node: node.key.clone(),
            words: skipped(words).to_owned(),
        },
    }
}

pub(super) fn notices(cursor: Cursor<'_>, address: Address) -> Intent {
    let rest = Token { text: cursor.rest() }.narrowed().to_lowercase();
    let form = match rest.as_str() {
        "" => Some(Form::Words),
        rest if asks::FILE.contains(&rest) => Some(Form::Workbook),
        _ => None,
    };
    let intent = form.map(|form| Intent::Notices { form });
    asks::fitting(Command::Notices, address, intent, Misspelling::NoSuchChoice)
}

pub(super) fn page(mut cursor: Cursor<'_>, address: Address) -> Intent {
    let intent = cursor.number().filter(|_| !cursor.more()).map(|number| Intent::Page { number });
    asks::fitting(Command::Page, address, intent, Misspelling::NoNumber)
}
