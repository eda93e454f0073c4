//! Stages and documents: `/stage CODE STAGE [DAY] [words]`, `/gate CODE DOCUMENT STATE [DAY] [words]`.

use super::text::{Cursor, named, skipped};
use super::{Address, day, said_of_project};
use crate::domain::day::SaidDay;
use crate::domain::entry::{AliasChange, GateState, Span};
use crate::domain::intent::{Command, Dated, Intent, Misspelling};
use crate::domain::policy::{Policy, PolicyList};

/// How people say that a document stands.
const STATES: [(&str, GateState); 33] = [
    ("正在办理", GateState::InHand),
    ("办理中", GateState::InHand),
    ("在办", GateState::InHand),
    ("已申报", GateState::InHand),
    ("已上报", GateState::InHand),
    ("申报", GateState::InHand),
    ("in hand", GateState::InHand),
    ("applied", GateState::InHand),
    ("已取得", GateState::Granted),
    ("取得", GateState::Granted),
    ("已办结", GateState::Granted),
    ("已办", GateState::Granted),
    ("办结", GateState::Granted),
    ("已入库", GateState::Granted),
    ("已入统", GateState::Granted),
    ("已批复", GateState::Granted),
    ("已批", GateState::Granted),
    ("批复了", GateState::Granted),
    ("granted", GateState::Granted),
    ("approved", GateState::Granted),
    ("done", GateState::Granted),
    ("已到位", GateState::Granted),
    ("已备齐", GateState::Granted),
    ("合格", GateState::Granted),
    ("ready", GateState::Granted),
    ("不需要", GateState::NotNeeded),
    ("无需", GateState::NotNeeded),
    ("免办", GateState::NotNeeded),
    ("not needed", GateState::NotNeeded),
    ("未办理", GateState::Missing),
    ("未办", GateState::Missing),
    ("缺", GateState::Missing),
    ("missing", GateState::Missing),
];

pub(super) fn stage(cursor: Cursor<'_>, address: Address, policy: &Policy) -> Intent {
    let Some((code, span, rest)) = said_of_project(cursor, address) else { return Intent::Chatter };
    if rest.is_empty() {
        return Intent::Stages { code };
    }
    let (day, rest) = dated(rest);
    match policy.read_first(PolicyList::Stage, rest) {
        Some((stage, rest)) => {
            let to = stage.key.clone();
            with_words(Command::Stage, day, rest, span, |said| Intent::Stage { code, to, said })
        }
        None => Intent::NotListed { command: Command::Stage, code, list: PolicyList::Stage },
    }
}

pub(super) fn gate(cursor: Cursor<'_>, address: Address, policy: &Policy) -> Intent {
    let Some((code, span, rest)) = said_of_project(cursor, address) else { return Intent::Chatter };
    if rest.is_empty() {
        return Intent::Gates { code };
    }
    let (day, rest) = dated(rest);
    let Some((document, rest)) = policy.read_first(PolicyList::Gate, rest) else {
        return Intent::NotListed { command: Command::Gate, code, list: PolicyList::Gate };
    };
    match named(&STATES, skipped(rest)) {
        Some((state, rest)) => {
            let document = document.key.clone();
            with_words(Command::Gate, day, rest, span, |said| Intent::Gate { code, document, state, said })
        }
        None => Intent::Misspelt { command: Command::Gate, problem: Misspelling::NoState },
    }
}

/// `/history CODE`, `/history CODE 2`.
pub(super) fn history(mut cursor: Cursor<'_>, address: Address) -> Intent {
    let code = cursor.code();
    if code.is_none() && (address == Address::ByWord || cursor.more()) {
        return match address {
            Address::ByWord => Intent::Chatter,
            Address::Plain => Intent::Misspelt { command: Command::History, problem: Misspelling::NoCode },
        };
    }
    let page = cursor.number().and_then(|number| u32::try_from(number.0).ok());
    if cursor.more() && address == Address::ByWord {
        return Intent::Chatter;
    }
    Intent::History { code, page: page.unwrap_or(1).max(1) }
}

/// `/alias CODE NAME`, `/alias CODE -NAME`.
pub(super) fn alias(cursor: Cursor<'_>, address: Address) -> Intent {
    let Some((code, span, rest)) = said_of_project(cursor, address) else { return Intent::Chatter };
    let (change, name) = match rest.strip_prefix(['-', '－', '−']) {
        Some(name) => (AliasChange::Dropped, name.trim()),
        None => (AliasChange::Added, rest),
    };
    if name.is_empty() {
        return Intent::Misspelt { command: Command::Alias, problem: Misspelling::NoWords };
    }
    Intent::Alias { code, name: name.to_owned(), change, span }
}

/// The day words begin with, if they do, and what follows.
pub(super) fn dated(words: &str) -> (Option<SaidDay>, &str) {
    match day::leading(words) {
        Some((day, rest)) => (Some(day), skipped(rest)),
        None => (None, words),
    }
}

/// With the day, if one is named, and the words that follow. A day that is none changes nothing.
fn with_words(
    command: Command,
    before: Option<SaidDay>,
    rest: &str,
    span: Span,
    intent: impl FnOnce(Dated) -> Intent,
) -> Intent {
    let (day, words) = if before.is_none() { dated(skipped(rest)) } else { (before, skipped(rest)) };
    if day.is_none() && day::is_attempted(words) {
        return Intent::Misspelt { command, problem: Misspelling::NoDay };
    }
    intent(Dated { day, words: words.to_owned(), span })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::ProjectCode;
    use crate::interpret::read;
    use crate::interpret::tests::words;

    fn reading(text: &str) -> Intent {
        read(&words(text, 0))
    }

    #[test]
    fn a_stage_is_read_as_people_type_it() {
        let on = |text: &str| Some(SaidDay::On(text.parse().unwrap()));
        for (text, to, day, words) in [
            ("/stage JY-01 under construction", "under_construction", None, ""),
            (
                "/stage JY-01 started 2023-03-06 ceremony on site",
                "started",
                on("2023-03-06"),
                "ceremony on site",
            ),
            ("阶段 JY-01 在建 塔吊已进场", "under_construction", None, "塔吊已进场"),
            ("阶段：JY-01，已复工，3月6日", "resumed", Some(SaidDay::OfYear { month: 3, day: 6 }), ""),
            ("/阶段 JY-01 昨天 停工 缺材料", "suspended", Some(SaidDay::FromToday(-1)), "缺材料"),
            ("/stage JY-01 竣工验收", "accepted", None, ""),
            ("/stage JY-01 PRE-WORK", "pre_work", None, ""),
        ] {
            match reading(text) {
                Intent::Stage { code, to: read, said } => {
                    assert_eq!(code, ProjectCode::parse("JY-01"), "{text}");
                    assert_eq!((read.as_str(), said.day, said.words.as_str()), (to, day, words), "{text}");
                }
                other => panic!("{text}: {other:?}"),
            }
        }
        let code = ProjectCode::parse("JY-01");
        assert_eq!(reading("/stage JY-01"), Intent::Stages { code: code.clone() });
        assert_eq!(reading("阶段性完成"), Intent::Unclear);
        let list = PolicyList::Stage;
        assert_eq!(
            reading("/stage JY-01 nowhere"),
            Intent::NotListed { command: Command::Stage, code, list }
        );
    }

    #[test]
    fn a_history_and_an_alias_are_read() {
        let code = ProjectCode::parse("JY-01");
        for (text, page) in [("/history JY-01", 1), ("经过 JY-01 3", 3), ("/history JY-01 0", 1)] {
            assert_eq!(reading(text), Intent::History { code: code.clone(), page }, "{text}");
        }
        assert_eq!(reading("经过大家努力"), Intent::Unclear);
        for (text, name, change) in [
            ("/alias JY-01 会展", "会展", AliasChange::Added),
            ("简称 JY-01 Expo Two", "Expo Two", AliasChange::Added),
            ("/alias JY-01 -会展", "会展", AliasChange::Dropped),
        ] {
            match reading(text) {
                Intent::Alias { name: read, change: how, .. } => {
                    assert_eq!((read.as_str(), how), (name, change));
                }
                other => panic!("{text}: {other:?}"),
            }
        }
    }

    #[test]
    fn a_document_is_read_with_how_it_stands() {
        for (text, document, state, words) in [
            ("/gate JY-01 construction permit granted", "construction_permit", GateState::Granted, ""),
            ("/gate JY-01 construction permit approved", "construction_permit", GateState::Granted, ""),
            ("手续 JY-01 施工许可证 已批", "construction_permit", GateState::Granted, ""),
            (
                "手续 JY-01 施工许可证 已取得 2023第12号",
                "construction_permit",
                GateState::Granted,
                "2023第12号",
            ),
            ("手续 JY-01 可研批复办理中", "feasibility", GateState::InHand, ""),
            ("/gate JY-01 入统 已办", "statistics_entry", GateState::Granted, ""),
            ("/手续 JY-01 能评：不需要，能耗低", "energy", GateState::NotNeeded, "能耗低"),
            ("/gate JY-01 Legal Opinion missing", "legal_opinion", GateState::Missing, ""),
        ] {
            match reading(text) {
                Intent::Gate { document: read, state: how, said, .. } => {
                    assert_eq!((read.as_str(), how, said.words.as_str()), (document, state, words), "{text}");
                }
                other => panic!("{text}: {other:?}"),
            }
        }
        for (text, command) in [
            ("/gate JY-01 可研批复 已取得 9月31日", Command::Gate),
            ("/stage JY-01 started 2023-02-30", Command::Stage),
        ] {
            let misspelt = Intent::Misspelt { command, problem: Misspelling::NoDay };
            assert_eq!(reading(text), misspelt, "{text}");
        }
        let misspelt = Intent::Misspelt { command: Command::Gate, problem: Misspelling::NoState };
        assert_eq!(reading("/gate JY-01 施工许可证"), misspelt);
        assert_eq!(reading("手续还没办完"), Intent::Unclear);
    }
}
