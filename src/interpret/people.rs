//! People: `/me`, `/leave NAME`, `/handover [NAME] NAME`, `/takeover`.

use super::text::{Cursor, narrow};
use super::{Address, alone};
use crate::domain::intent::{Command, HandoverAnswer, Intent, Misspelling};

/// How many words names have at most where nothing but a word says that Daybook is meant.
const MOST_WORDS: usize = 4;

/// How people say no.
const NO: [&str; 8] = ["no", "decline", "refuse", "不", "不接", "不接手", "拒绝", "不行"];

/// People come and go in talk too; only a slash makes it a command.
pub(super) fn leave(cursor: Cursor<'_>, address: Address) -> Intent {
    match (address, name(cursor.rest())) {
        (Address::ByWord, _) => Intent::Chatter,
        (Address::Plain, name) if name.is_empty() => {
            Intent::Misspelt { command: Command::Leave, problem: Misspelling::NoName }
        }
        (Address::Plain, name) => Intent::Leave { name },
    }
}

pub(super) fn handover(cursor: Cursor<'_>, address: Address) -> Intent {
    let names = name(cursor.rest());
    let words = names.split(' ').count();
    match address {
        Address::ByWord if names.is_empty() || words > MOST_WORDS => Intent::Chatter,
        Address::Plain if names.is_empty() => {
            Intent::Misspelt { command: Command::Handover, problem: Misspelling::NoName }
        }
        Address::ByWord | Address::Plain => Intent::Handover { names },
    }
}

pub(super) fn take_over(mut cursor: Cursor<'_>, address: Address) -> Intent {
    let before = cursor;
    let no = cursor.token().is_some_and(|token| NO.contains(&token.narrowed().to_lowercase().as_str()));
    if no && !cursor.more() {
        return Intent::TakeOver { answer: HandoverAnswer::Decline };
    }
    alone(before, address, Intent::TakeOver { answer: HandoverAnswer::Take })
}

/// A name as it is compared: half-width, with one blank where there are several.
fn name(text: &str) -> String {
    let narrow: String = text.chars().map(narrow).collect();
    narrow.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interpret::read;
    use crate::interpret::tests::words;

    #[test]
    fn people_are_named_as_they_are_called() {
        let misspelt = |command| Intent::Misspelt { command, problem: Misspelling::NoName };
        let leave = |name: &str| Intent::Leave { name: name.to_owned() };
        let handover = |names: &str| Intent::Handover { names: names.to_owned() };
        let take_over = |answer| Intent::TakeOver { answer };
        for (text, expected) in [
            ("/me", Intent::Me),
            ("我的", Intent::Me),
            ("/leave 王建国", leave("王建国")),
            ("/离任　王建国", leave("王建国")),
            ("/leave Anna  Berg", leave("Anna Berg")),
            ("/leave", misspelt(Command::Leave)),
            ("离任 王建国", Intent::Unclear),
            ("/handover 李梅", handover("李梅")),
            ("移交 周敏 李梅", handover("周敏 李梅")),
            ("移交：李梅", handover("李梅")),
            ("/handover", misspelt(Command::Handover)),
            ("移交 的 材料 还 没有 准备好", Intent::Unclear),
            ("/takeover", take_over(HandoverAnswer::Take)),
            ("接手", take_over(HandoverAnswer::Take)),
            ("/takeover no", take_over(HandoverAnswer::Decline)),
            ("接手 不接", take_over(HandoverAnswer::Decline)),
            ("接手这个项目的人", Intent::Unclear),
            ("我的电话没电了", Intent::Unclear),
        ] {
            assert_eq!(read(&words(text, 0)), expected, "{text}");
        }
    }
}
