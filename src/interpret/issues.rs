//! `/sign 3`, `/return 3 水务局 reason`, `/escalate 3 reason`: steps of an issue on its ladder.

use super::text::{Cursor, Token, named, skipped};
use super::{Address, day, notices};
use crate::domain::intent::{Command, Intent, IssueStep, Misspelling};
use crate::domain::issue::End;
use crate::domain::policy::{Policy, PolicyList};

const YES: [&str; 6] = ["yes", "ok", "同意", "批准", "准", "可以"];
const NO: [&str; 5] = ["no", "不同意", "不批准", "不准", "不行"];
const OFF: [&str; 5] = ["off", "back", "恢复", "取消", "结束"];
const UNTIL: [(&str, ()); 6] =
    [("until", ()), ("till", ()), ("to", ()), ("到", ()), ("至", ()), ("延到", ())];
const WITH: [(&str, ()); 4] = [("+", ()), ("with", ()), ("配合单位", ()), ("配合", ())];
const ENDS: [(&str, End); 7] = [
    ("superseded", End::Superseded),
    ("已被取代", End::Superseded),
    ("取代", End::Superseded),
    ("infeasible", End::NotFeasible),
    ("not feasible", End::NotFeasible),
    ("不可行", End::NotFeasible),
    ("无法办理", End::NotFeasible),
];

const COUNTED: [&str; 12] = ["份", "件", "个", "项", "处", "台", "天", "张", "名", "人", "批", "次"];

/// Whether a step has to say why.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reason {
    Wanted,
    Free,
}

pub(super) fn step(command: Command, mut cursor: Cursor<'_>, address: Address, policy: &Policy) -> Intent {
    if matches!(command, Command::Sign | Command::Answer)
        && let Some(number) = notices::number(&mut cursor)
    {
        return notices::step(command, number, cursor);
    }
    let Some(number) = cursor.number() else {
        return match address {
            Address::ByWord => Intent::Chatter,
            Address::Plain => Intent::Misspelt { command, problem: Misspelling::NoNumber },
        };
    };
    let mut ahead = cursor;
    cursor.skip_separators();
    let rest = cursor.rest();
    // 签收 3 份图纸 counts something else.
    let counts = COUNTED.iter().any(|word| rest.starts_with(word));
    if address == Address::ByWord && (counts || (command == Command::Sign && !rest.is_empty())) {
        return Intent::Chatter;
    }
    let body =
        |words| policy.read_first(PolicyList::Body, words).map(|(entry, rest)| (entry.key.clone(), rest));
    let dated = || {
        let bare = named(&UNTIL, rest).map_or(rest, |((), rest)| rest.trim_start());
        day::leading(bare)
    };
    let is_one_of = |words: &[&str]| words.contains(&Token { text: rest }.narrowed().to_lowercase().as_str());
    let read = match command {
        Command::Sign => Ok((IssueStep::Sign, rest, Reason::Free)),
        Command::Handled => Ok((IssueStep::Handle, rest, Reason::Wanted)),
        Command::Return => {
            let found = body(rest).map(|(body, rest)| (IssueStep::Return(body), rest, Reason::Wanted));
            found.ok_or(Misspelling::NoBody)
        }
        Command::MoreTime if is_one_of(&YES) => Ok((IssueStep::GiveTime, "", Reason::Free)),
        Command::MoreTime if is_one_of(&NO) => Ok((IssueStep::RefuseTime, "", Reason::Free)),
        Command::MoreTime => {
            let found = dated().map(|(until, rest)| (IssueStep::AskTime(until), rest, Reason::Wanted));
            found.ok_or(Misspelling::NoDay)
        }
        Command::Route => {
            let with = named(&WITH, rest);
            let found = body(with.map_or(rest, |((), rest)| rest));
            let step = |body| if with.is_some() { IssueStep::Support(body) } else { IssueStep::Route(body) };
            found.map(|(body, rest)| (step(body), rest, Reason::Free)).ok_or(Misspelling::NoBody)
        }
        Command::Park if is_one_of(&OFF) => Ok((IssueStep::Unpark, "", Reason::Free)),
        Command::Park => {
            let found = dated().map(|(until, rest)| (IssueStep::Park(until), rest, Reason::Wanted));
            found.ok_or(Misspelling::NoDay)
        }
        Command::Escalate => Ok((IssueStep::Escalate, rest, Reason::Wanted)),
        Command::Deescalate => Ok((IssueStep::Deescalate, rest, Reason::Wanted)),
        Command::Reopen => Ok((IssueStep::Reopen, rest, Reason::Wanted)),
        Command::Decide => Ok((IssueStep::Decide, rest, Reason::Wanted)),
        Command::AskBack => Ok((IssueStep::AskBack, rest, Reason::Wanted)),
        Command::Answer => Ok((IssueStep::Answer, rest, Reason::Wanted)),
        Command::Merge => {
            let into = ahead.number().ok_or(Misspelling::NoNumber);
            return into.map_or_else(
                |problem| Intent::Misspelt { command, problem },
                |into| Intent::EndIssue {
                    number,
                    how: End::Merged { into },
                    words: skipped(ahead.rest()).to_owned(),
                },
            );
        }
        _ => match named(&ENDS, rest) {
            Some((_, why)) if skipped(why).is_empty() => Err(Misspelling::NoWords),
            Some((how, why)) => return Intent::EndIssue { number, how, words: skipped(why).to_owned() },
            None => Err(Misspelling::NoEnd),
        },
    };
    match read {
        Ok((_, why, Reason::Wanted)) if skipped(why).is_empty() => {
            Intent::Misspelt { command, problem: Misspelling::NoWords }
        }
        Ok((step, why, _)) => Intent::StepIssue { number, step, words: skipped(why).to_owned() },
        Err(problem) => Intent::Misspelt { command, problem },
    }
}
