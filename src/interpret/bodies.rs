//! Who is asked for a body: `/body`, `/body 水务局`, `/body 水务局 联络员 张三`, `/body 水务局 本群`.

use super::Address;
use super::text::{Cursor, narrow, skipped};
use crate::domain::entry::AliasChange;
use crate::domain::intent::{Command, Intent, Misspelling};
use crate::domain::policy::{Policy, PolicyList};

/// What stands before the name of whoever is asked.
const LIAISON: [&str; 5] = ["联络员", "联络人", "联系人", "liaison", "contact"];

/// Who, or what, is asked no longer.
const DROP: [&str; 8] = ["去掉", "取消", "删除", "换掉", "-", "drop", "remove", "off"];

/// The group in which it is said.
const HERE: [&str; 7] = ["本群", "这个群", "此群", "在本群", "here", "this group", "this chat"];

pub(super) fn body(cursor: Cursor<'_>, address: Address, policy: &Policy) -> Intent {
    let said = cursor.rest();
    if said.is_empty() {
        return Intent::Bodies;
    }
    let by_word = address == Address::ByWord;
    let refused = |intent| if by_word { Intent::Chatter } else { intent };
    let Some((entry, rest)) = policy.read_first(PolicyList::Body, said) else {
        return refused(Intent::NotListed { command: Command::ShowBody, code: None, list: PolicyList::Body });
    };
    let body = entry.key.clone();
    let more = skipped(rest).trim();
    if more.is_empty() {
        return Intent::ShowBody { body };
    }
    // 单位 at the beginning of talk: what is set stands apart from the name.
    if by_word && more.len() == rest.len() {
        return Intent::Chatter;
    }
    let (liaison, more) = led(more, &LIAISON);
    let (dropped, more) = led(more, &DROP);
    let (again, name) = led(more, &LIAISON);
    let change = if dropped.is_some() { AliasChange::Dropped } else { AliasChange::Added };
    let misspelt = |problem| refused(Intent::Misspelt { command: Command::Body, problem });
    if liaison.or(again).is_none() && HERE.iter().any(|here| name.eq_ignore_ascii_case(here)) {
        return Intent::BindBody { body, change };
    }
    match liaison.or(again).or(dropped) {
        None => misspelt(Misspelling::NoSuchChoice),
        Some(_) if name.is_empty() => misspelt(Misspelling::NoName),
        Some(_) => {
            let name = name.chars().map(narrow).collect::<String>();
            Intent::Liaison { body, name: name.split_whitespace().collect::<Vec<_>>().join(" "), change }
        }
    }
}

/// The word with which a text begins, if it is one of these, and what follows it.
fn led<'a>(text: &'a str, words: &[&'static str]) -> (Option<&'static str>, &'a str) {
    let after = |word: &&'static str| {
        let (head, rest) = (text.get(..word.len())?, text.get(word.len()..)?);
        let goes_on = head.ends_with(|one: char| one.is_ascii_alphanumeric())
            && rest.starts_with(|one: char| one.is_ascii_alphanumeric());
        (head.eq_ignore_ascii_case(word) && !goes_on).then(|| (Some(*word), skipped(rest).trim()))
    };
    words.iter().find_map(after).unwrap_or((None, text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interpret::read;
    use crate::interpret::tests::words;
    use AliasChange::{Added, Dropped};

    #[test]
    fn a_body_is_named_with_who_is_asked_for_it() {
        let show = |body: &str| Intent::ShowBody { body: body.to_owned() };
        let liaison = |body: &str, name: &str, change| Intent::Liaison {
            body: body.to_owned(),
            name: name.to_owned(),
            change,
        };
        let bind = |body: &str, change| Intent::BindBody { body: body.to_owned(), change };
        let misspelt = |problem| Intent::Misspelt { command: Command::Body, problem };
        for (text, expected) in [
            ("/body", Intent::Bodies),
            ("单位", Intent::Bodies),
            ("/body 水务局", show("water")),
            ("单位 电业局", show("power")),
            ("单位：电业局", show("power")),
            ("/body water", show("water")),
            ("/body Water Company", show("water_company")),
            ("/body 水务集团", show("water_company")),
            ("/body water liaison Pierre  Martin", liaison("water", "Pierre Martin", Added)),
            ("单位 水务局 联络员 张三", liaison("water", "张三", Added)),
            ("/单位 水务局联络员张三", liaison("water", "张三", Added)),
            ("单位 水务局 联络员：张三", liaison("water", "张三", Added)),
            ("单位 水务局 去掉 张三", liaison("water", "张三", Dropped)),
            ("单位 水务局 去掉联络员张三", liaison("water", "张三", Dropped)),
            ("/body water drop Pierre", liaison("water", "Pierre", Dropped)),
            ("/body water liaison remove Pierre", liaison("water", "Pierre", Dropped)),
            ("/body 水务局 本群", bind("water", Added)),
            ("单位 水务局 本群", bind("water", Added)),
            ("/body power company this group", bind("power", Added)),
            ("/body water here", bind("water", Added)),
            ("/body water drop here", bind("water", Dropped)),
            ("单位 水务局 去掉 本群", bind("water", Dropped)),
            ("/body water liaison", misspelt(Misspelling::NoName)),
            ("/body water drop", misspelt(Misspelling::NoName)),
            ("/body water 张三", misspelt(Misspelling::NoSuchChoice)),
            ("/body water officer", misspelt(Misspelling::NoSuchChoice)),
            (
                "/body 水力局",
                Intent::NotListed { command: Command::ShowBody, code: None, list: PolicyList::Body },
            ),
        ] {
            assert_eq!(read(&words(text, 0)), expected, "{text}");
        }
        for talk in [
            "单位都到齐了",
            "单位水务局的人来了",
            "单位 水务局 明天来人",
            "body of water found",
            "body water",
        ] {
            assert_eq!(read(&words(talk, 0)), Intent::Unclear, "{talk}");
        }
    }
}
