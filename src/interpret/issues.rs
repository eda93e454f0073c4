//! `/sign 3`, `/return 3 水务局 reason`, `/escalate 3 reason`: steps of an issue on its ladder.

use super::text::{Cursor, Token, asks, named, skipped};
use super::{Address, day, notices};
use crate::domain::ids::IssueNumber;
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

const COUNTED: [&str; 18] = [
    "份", "件", "个", "项", "处", "台", "天", "张", "名", "人", "批", "次", "车", "吨", "套", "根", "块",
    "箱",
];

/// Whether something is counted, and no issue named: 3 份图纸. What is seen to is not.
fn counts_something(rest: &str) -> bool {
    let seen_to = ["处理", "处置"].iter().any(|word| rest.starts_with(word));
    !seen_to && COUNTED.iter().any(|word| rest.starts_with(word))
}

/// Whether a step has to say why.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reason {
    Wanted,
    Free,
}

/// 退回 2: the same as 退单, where a number follows.
pub(super) fn sent_back(cursor: &Cursor<'_>) -> Option<(Command, &'static str)> {
    const WORD: &str = "退回";
    let mut ahead = *cursor;
    if !ahead.begins_with(WORD) {
        return None;
    }
    ahead.skip(WORD);
    ahead.number().map(|_| (Command::Return, WORD))
}

/// The word of a step that no number follows. A slash means it; a bare word does where it stands alone, or begins a
/// line as short as a command and is set off from the reason: 办结 已送电, and not 签收单放门卫了.
pub(super) fn numberless(command: Command, cursor: Cursor<'_>, address: Address) -> Intent {
    if address == Address::Plain || stands_apart(command, cursor) {
        Intent::WhichIssue { command }
    } else {
        Intent::Chatter
    }
}

/// How long a line is at most that is still as short as a command.
const SHORT: usize = 40;

fn stands_apart(command: Command, cursor: Cursor<'_>) -> bool {
    let ends = |one: char| one.is_whitespace() || matches!(one, '。' | '.' | '!' | '！');
    let rest = cursor.rest().trim_end_matches(ends);
    match command {
        // 请补充 is what people say to each other.
        Command::AskBack => false,
        _ if rest.is_empty() => true,
        // No reason belongs to it.
        Command::Sign => false,
        _ => {
            // After a colon stand headings and what somebody else has said: 批示：…
            let blank = |one: char| one.is_whitespace() && one != '\n' || matches!(one, ',' | '，' | '、');
            let gap = cursor.gap();
            !gap.is_empty()
                && gap.chars().all(blank)
                && !rest.contains('\n')
                && rest.chars().count() <= SHORT
                // Escalate this to the guarantor: English is said to each other in the same words.
                && !rest.starts_with(|one: char| one.is_ascii_alphabetic())
                && !asks(rest)
                && !cursor.names_project()
        }
    }
}

pub(super) fn step(command: Command, mut cursor: Cursor<'_>, address: Address, policy: &Policy) -> Intent {
    if matches!(command, Command::Sign | Command::Answer)
        && let Some(number) = notices::number(&mut cursor)
    {
        return notices::step(command, number, cursor);
    }
    match cursor.number() {
        Some(number) => of_issue(command, number, cursor, address, policy),
        None => numberless(command, cursor, address),
    }
}

/// The issue that a message names before all it says of it: 问题3 已送电, 3号问题 签收, issue 3 is solved; and where that
/// begins.
pub(super) fn named_issue(mut cursor: Cursor<'_>) -> Option<(IssueNumber, Cursor<'_>)> {
    const WORDS: [&str; 2] = ["问题", "issue"];
    let digits = |cursor: &mut Cursor<'_>| {
        let number = cursor.digits()?;
        if cursor.begins_with("号") {
            cursor.skip("号");
        }
        Some(number)
    };
    let word = WORDS.into_iter().find(|word| cursor.begins_with(word));
    let number = if let Some(word) = word {
        cursor.skip(word);
        cursor.skip_separators();
        digits(&mut cursor)?
    } else {
        // 3号 alone may be a day, a house or a machine.
        let number = digits(&mut cursor)?;
        cursor.skip_separators();
        if !cursor.begins_with("问题") {
            return None;
        }
        cursor.skip("问题");
        number
    };
    cursor.skip_separators();
    let rest = cursor.rest();
    (!rest.is_empty() && !counts_something(rest)).then_some((number, cursor))
}

/// The step of an issue that has been named already.
pub(super) fn step_of_named(
    command: Command,
    number: IssueNumber,
    cursor: Cursor<'_>,
    policy: &Policy,
) -> Option<Intent> {
    let ends = matches!(command, Command::Merge | Command::End);
    let fits = !ends && stands_apart(command, cursor);
    let step = fits.then(|| of_issue(command, number, cursor, Address::ByWord, policy));
    step.filter(|step| *step != Intent::Chatter)
}

fn of_issue(
    command: Command,
    number: IssueNumber,
    mut cursor: Cursor<'_>,
    address: Address,
    policy: &Policy,
) -> Intent {
    let mut ahead = cursor;
    cursor.skip_separators();
    let rest = cursor.rest();
    let counts = counts_something(rest);
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
        Command::End => match named(&ENDS, rest) {
            Some((_, why)) if skipped(why).is_empty() => Err(Misspelling::NoWords),
            Some((how, why)) => return Intent::EndIssue { number, how, words: skipped(why).to_owned() },
            None => Err(Misspelling::NoEnd),
        },
        _ => return Intent::Chatter,
    };
    match read {
        Ok((_, why, Reason::Wanted)) if skipped(why).is_empty() => {
            Intent::Misspelt { command, problem: Misspelling::NoWords }
        }
        Ok((step, why, _)) => Intent::StepIssue { number, step, words: skipped(why).to_owned() },
        Err(problem) => Intent::Misspelt { command, problem },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interpret::tests::words;
    use crate::interpret::{read, read_of_named};

    #[test]
    fn a_step_without_its_number_is_a_command_where_it_cannot_be_talk() {
        for (text, command) in [
            ("签收", Command::Sign),
            ("签收。", Command::Sign),
            ("/sign", Command::Sign),
            ("/sign please", Command::Sign),
            ("@daybook_bot 签收 图纸", Command::Sign),
            ("办结 已送电", Command::Handled),
            ("办结，已送电", Command::Handled),
            ("办结!", Command::Handled),
            ("/handled power is back", Command::Handled),
            ("退单", Command::Return),
            ("退单 水务局 不归我们", Command::Return),
            ("升级", Command::Escalate),
            ("升级 专班协调不动", Command::Escalate),
            ("escalate", Command::Escalate),
            ("延期 3月20日 等图纸", Command::MoreTime),
            ("转办 水务局", Command::Route),
            ("销号", Command::Close),
            ("销号 已接通", Command::Close),
            ("/close JY-01", Command::Close),
            ("/askback", Command::AskBack),
            ("并案", Command::Merge),
            ("/end", Command::End),
        ] {
            assert_eq!(read(&words(text, 0)), Intent::WhichIssue { command }, "{text}");
        }
        for text in [
            "签收单放门卫了",
            "签收 图纸",
            "签收 3 份图纸",
            "签收了吗",
            "签收 了没有？",
            "办结率全区第一",
            "办结：3件",
            "办结 JY-01 已送电",
            "办结 已送电\n明天浇筑",
            "批示：请各部门抓紧落实",
            "退单 谁退的呢",
            "退回",
            "退回 材料不合格",
            "退回 2 车混凝土",
            "升级改造下周开工",
            "升级 OK",
            "escalate this to the guarantor",
            "请补充",
            "请补充 现场照片",
            "答复 发改委关于项目前期手续办理有关情况的函已经收到，请各单位按照函里的要求在本周五下班前把材料报上来",
        ] {
            assert_eq!(read(&words(text, 0)), Intent::Unclear, "{text}");
        }
        assert!(matches!(read(&words("签收", 1)), Intent::Evidence { .. }), "what is photographed");
        assert_eq!(read(&words("/sign", 1)), Intent::WhichIssue { command: Command::Sign });
    }

    #[test]
    fn a_step_that_lacks_more_than_its_number_says_what() {
        let misspelt = |command, problem| Intent::Misspelt { command, problem };
        for (text, expected) in [
            ("退单 2", misspelt(Command::Return, Misspelling::NoBody)),
            ("退回 2", misspelt(Command::Return, Misspelling::NoBody)),
            ("退回2 水务局", misspelt(Command::Return, Misspelling::NoWords)),
            ("办结 2", misspelt(Command::Handled, Misspelling::NoWords)),
            ("延期 2", misspelt(Command::MoreTime, Misspelling::NoDay)),
            ("终止 2", misspelt(Command::End, Misspelling::NoEnd)),
            ("销号 2", misspelt(Command::Close, Misspelling::NoWords)),
        ] {
            assert_eq!(read(&words(text, 0)), expected, "{text}");
        }
        assert_eq!(
            read(&words("退回 2 水务局 不归我们", 0)),
            Intent::StepIssue {
                number: IssueNumber(2),
                step: IssueStep::Return("water".to_owned()),
                words: "不归我们".to_owned()
            }
        );
    }

    #[test]
    fn an_issue_is_named_before_what_is_said_of_it() {
        let step =
            |step| Some(Some(Intent::StepIssue { number: IssueNumber(3), step, words: String::new() }));
        for (text, said, expected) in [
            ("问题3 已经送电了", "已经送电了", Some(None)),
            ("问题 3：明天派人", "明天派人", Some(None)),
            ("问题3号已解决", "已解决", Some(None)),
            ("问题3处理好了，电接上了", "处理好了，电接上了", Some(None)),
            ("3号问题 签收", "签收", step(IssueStep::Sign)),
            ("3号问题 签收单放门卫了", "签收单放门卫了", Some(None)),
            ("３号问题，已经送电", "已经送电", Some(None)),
            ("issue 3 is solved", "is solved", Some(None)),
            ("issue 3 sign", "sign", step(IssueStep::Sign)),
            ("issue 3 sign of life", "sign of life", Some(None)),
            ("问题3 帮助", "帮助", Some(None)),
            (
                "问题3 退单",
                "退单",
                Some(Some(Intent::Misspelt { command: Command::Return, problem: Misspelling::NoBody })),
            ),
            ("问题3个都解决了", "", None),
            ("问题3处都整改了", "", None),
            ("问题3", "", None),
            ("问题不大", "", None),
            ("3号楼的问题", "", None),
            ("3号 签收", "", None),
            ("2023-3号问题", "", None),
        ] {
            let words = words(text, 0);
            let named = read_of_named(&words);
            assert_eq!(named.as_ref().map(|one| one.step.clone()), expected, "{text}");
            if let Some(named) = named {
                assert_eq!((named.number, named.said), (IssueNumber(3), said), "{text}");
            }
        }
    }
}
