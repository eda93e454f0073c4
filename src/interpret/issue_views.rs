//! Issues in lists: `/issues 供水 红 文件`, `/mine`, `/others 水务局`, `/chain 3`; and `/minutes` with its lines.

use super::table::FILE;
use super::text::{Cursor, Token, named, skipped};
use super::{Address, alone, calendar, day};
use crate::domain::intent::{
    Among, CalendarSpan, Command, Form, Intent, IssueFilter, IssueList, Misspelling,
};
use crate::domain::issue::{Party, Shade};
use crate::domain::minutes::{MOST_LINES, MinuteFault, MinuteLine};
use crate::domain::policy::{Policy, PolicyList};

const SHADES: [(&str, Shade); 9] = [
    ("蓝", Shade::Blue),
    ("蓝色", Shade::Blue),
    ("blue", Shade::Blue),
    ("黄", Shade::Yellow),
    ("黄色", Shade::Yellow),
    ("yellow", Shade::Yellow),
    ("红", Shade::Red),
    ("红色", Shade::Red),
    ("red", Shade::Red),
];

const PARTIES: [(&str, Party); 12] = [
    ("专班", Party::Team),
    ("team", Party::Team),
    ("special team", Party::Team),
    ("包保领导", Party::Guarantor),
    ("包保", Party::Guarantor),
    ("guarantor", Party::Guarantor),
    ("调度员", Party::Coordinator),
    ("调度", Party::Coordinator),
    ("coordinator", Party::Coordinator),
    ("报告人", Party::Reporter),
    ("上报人", Party::Reporter),
    ("reporter", Party::Reporter),
];

const PARKED: [&str; 2] = ["挂账", "parked"];
const CLOSED: [&str; 4] = ["已销号", "销号", "已办结", "closed"];
const TIMES: [&str; 4] = ["用时", "办理时间", "时长", "times"];
const TAKEN: [&str; 4] = ["yes", "确认", "同意", "执行"];

/// What stands between the day and what is to be done: `3月20日前出方案`.
const BEFORE: [(&str, ()); 5] = [("之前", ()), ("以前", ()), ("前", ()), ("日前", ()), ("by then", ())];

/// A list that is asked for by its word alone, or as a file.
pub(super) fn list(list: IssueList, cursor: Cursor<'_>, address: Address) -> Intent {
    match form_of(cursor.rest()) {
        Form::Words => alone(cursor, address, Intent::Issues { list, form: Form::Words }),
        form @ Form::Workbook => Intent::Issues { list, form },
    }
}

fn form_of(rest: &str) -> Form {
    let plain = Token { text: rest }.narrowed().to_lowercase();
    if FILE.contains(&plain.as_str()) { Form::Workbook } else { Form::Words }
}

/// `/others BODY`
pub(super) fn others(cursor: Cursor<'_>, address: Address, policy: &Policy) -> Intent {
    let rest = cursor.rest();
    let misspelt = |intent| match address {
        Address::ByWord => Intent::Chatter,
        Address::Plain => intent,
    };
    let missing = Intent::Misspelt { command: Command::Others, problem: Misspelling::NoBody };
    let party = PARTIES
        .iter()
        .find_map(|(name, party)| named(&[(*name, ())], rest).map(|((), rest)| (party.clone(), rest)));
    let body = || {
        let (entry, rest) = policy.read_first(PolicyList::Body, rest)?;
        Some((Party::Body(entry.key.clone()), rest))
    };
    let Some((party, more)) = party.or_else(body) else {
        return misspelt(if rest.is_empty() {
            missing
        } else {
            Intent::NotListed { command: Command::Others, code: None, list: PolicyList::Body }
        });
    };
    match (skipped(more), form_of(skipped(more))) {
        ("", form) | (_, form @ Form::Workbook) => Intent::Issues { list: IssueList::With(party), form },
        _ => misspelt(missing),
    }
}

/// `/chain 3`
pub(super) fn chain(mut cursor: Cursor<'_>, address: Address) -> Intent {
    let problem = Misspelling::NoNumber;
    let number = cursor.number();
    let form = form_of(cursor.rest());
    match (number, address) {
        (Some(number), _) if form == Form::Workbook || !cursor.more() => Intent::Chain { number, form },
        (_, Address::ByWord) => Intent::Chatter,
        (_, Address::Plain) => Intent::Misspelt { command: Command::Chain, problem },
    }
}

/// What narrows a list of issues.
enum Word<'a> {
    Form,
    Times,
    Shade(Shade),
    Parked,
    Closed,
    Span(CalendarSpan),
    Rung(String),
    Category(String),
    Body(String),
    Team(&'a str),
}

/// `/issues`, narrowed by team, category, level, body and colour, in any order.
pub(super) fn issues(cursor: Cursor<'_>, address: Address, policy: &Policy) -> Intent {
    let (mut filter, mut form) = (IssueFilter::default(), Form::Words);
    let (mut times, mut closed, mut span) = (None, None, None);
    let mut rest = skipped(cursor.rest());
    while !rest.is_empty() {
        let (word, after) = first(rest, policy);
        match word {
            Word::Form => form = Form::Workbook,
            Word::Times => times = Some(()),
            Word::Shade(shade) => filter.shade = Some(shade),
            Word::Parked => filter.among = Among::Parked,
            Word::Closed => closed = Some(()),
            Word::Span(one) => span = Some(one),
            Word::Rung(key) => filter.rung = Some(key),
            Word::Category(key) => filter.category = Some(key),
            Word::Body(key) => filter.body = Some(key),
            Word::Team(word) if address == Address::ByWord && !word.ends_with("专班") => {
                return Intent::Chatter;
            }
            Word::Team(word) => filter.team = Some(word.to_owned()),
        }
        rest = skipped(after);
    }
    if times.is_some() {
        return Intent::IssueTimes { span: span.unwrap_or(CalendarSpan::ThisMonth), form };
    }
    if closed.or(span.map(|_| ())).is_some() {
        filter.among = Among::Closed(span.unwrap_or(CalendarSpan::ThisMonth));
    }
    Intent::Issues { list: IssueList::Filtered(filter), form }
}

/// The first word of some, or the first name of policy, and what follows.
fn first<'a>(rest: &'a str, policy: &Policy) -> (Word<'a>, &'a str) {
    let word = rest.split(|one: char| one.is_whitespace()).next().unwrap_or(rest);
    let plain = Token { text: word }.narrowed().to_lowercase();
    let (plain, after) = (plain.as_str(), &rest[word.len()..]);
    let shade = SHADES.iter().find(|(name, _)| *name == plain).map(|(_, shade)| *shade);
    let found = match plain {
        plain if FILE.contains(&plain) => Some(Word::Form),
        plain if TIMES.contains(&plain) => Some(Word::Times),
        plain if PARKED.contains(&plain) => Some(Word::Parked),
        plain if CLOSED.contains(&plain) => Some(Word::Closed),
        _ => shade
            .map(Word::Shade)
            .or_else(|| level(plain, policy).map(Word::Rung))
            .or_else(|| calendar::span(plain).map(Word::Span)),
    };
    if let Some(found) = found {
        return (found, after);
    }
    // Of two names the longer one is meant; of the same one the category, for bodies have others.
    let category = policy
        .read_first(PolicyList::Category, rest)
        .map(|(entry, after)| (Word::Category(entry.key.clone()), after));
    let body = policy
        .read_first(PolicyList::Body, rest)
        .map(|(entry, after)| (Word::Body(entry.key.clone()), after));
    let rung = policy.ladder().rungs.iter().find_map(|rung| {
        let names = [(rung.zh.as_str(), ()), (rung.en.as_str(), ())];
        named(&names, rest).map(|((), after)| (Word::Rung(rung.key.clone()), after))
    });
    let named = [category, body, rung].into_iter().flatten().min_by_key(|(_, after)| after.len());
    named.unwrap_or((Word::Team(word), after))
}

/// `L2`, `2级`, `第2级`: the key of the rung.
fn level(plain: &str, policy: &Policy) -> Option<String> {
    let number = plain
        .strip_prefix('l')
        .or_else(|| plain.strip_suffix('级').map(|number| number.trim_start_matches('第')))?;
    let place = number.parse::<usize>().ok()?.checked_sub(1)?;
    policy.ladder().rungs.get(place).map(|rung| rung.key.clone())
}

/// `/minutes` with a line for each issue, or `/minutes yes`.
pub(super) fn minutes(cursor: Cursor<'_>, address: Address, policy: &Policy) -> Intent {
    let rest = cursor.rest();
    let plain = Token { text: rest }.narrowed().to_lowercase();
    if TAKEN.contains(&plain.as_str()) {
        return Intent::TakeMinutes;
    }
    let lines: Vec<_> =
        rest.lines().map(skipped).map(str::trim_end).filter(|line| !line.is_empty()).collect();
    let read: Vec<_> = lines.iter().map(|line| minute(line, policy)).collect();
    match address {
        // 纪要 at the beginning of talk.
        Address::ByWord if !read.iter().any(Result::is_ok) => Intent::Chatter,
        _ if read.is_empty() || read.len() > MOST_LINES => {
            Intent::Misspelt { command: Command::Minutes, problem: Misspelling::NoWords }
        }
        _ => Intent::Minutes { lines: read },
    }
}

/// `3 水务局 3月20日 出方案`
fn minute(line: &str, policy: &Policy) -> Result<MinuteLine, MinuteFault> {
    let digits = line.trim_start_matches(['#', '＃']);
    let end = digits.find(|one: char| !super::text::narrow(one).is_ascii_digit()).unwrap_or(digits.len());
    let token = Token { text: &digits[..end] };
    let number = super::issue_number(&token).ok_or(MinuteFault::NoNumber)?;
    let words = skipped(digits[end..].trim_start_matches(['.', '号', '．'])).trim();
    let (body, rest) = policy.read_first(PolicyList::Body, words).ok_or(MinuteFault::NoBody)?;
    let (until, rest) = day::leading(skipped(rest)).ok_or(MinuteFault::NoDay)?;
    let rest = named(&BEFORE, rest).map_or(rest, |((), rest)| rest);
    let what = skipped(rest).to_owned();
    if what.is_empty() {
        return Err(MinuteFault::NoWords);
    }
    Ok(MinuteLine { number, body: body.key.clone(), until, what, words: words.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::SaidDay;
    use crate::domain::ids::IssueNumber;
    use crate::interpret::read;
    use crate::interpret::tests::words;

    fn shown(list: IssueList, form: Form) -> Intent {
        Intent::Issues { list, form }
    }

    #[test]
    fn issues_are_narrowed_in_any_order() {
        let all = IssueFilter::default;
        let key = |key: &str| Some(key.to_owned());
        let closed = |month| Among::Closed(CalendarSpan::Month { year: None, month });
        for (text, filter) in [
            ("/issues", all()),
            ("问题清单", all()),
            ("/issues red", IssueFilter { shade: Some(Shade::Red), ..all() }),
            ("问题清单 供水 黄", IssueFilter { category: key("water"), shade: Some(Shade::Yellow), ..all() }),
            ("/issues 水务局 L2", IssueFilter { body: key("water"), rung: key("department"), ..all() }),
            ("/issues responsible department", IssueFilter { rung: key("department"), ..all() }),
            ("问题清单 第3级", IssueFilter { rung: key("guarantor"), ..all() }),
            ("/issues power company", IssueFilter { body: key("power"), ..all() }),
            ("/issues power", IssueFilter { category: key("power"), ..all() }),
            (
                "问题清单 会展中心专班 挂账",
                IssueFilter { team: key("会展中心专班"), among: Among::Parked, ..all() },
            ),
            ("/issues expo", IssueFilter { team: key("expo"), ..all() }),
            ("/issues closed", IssueFilter { among: Among::Closed(CalendarSpan::ThisMonth), ..all() }),
            ("问题清单 销号 3月", IssueFilter { among: closed(3), ..all() }),
        ] {
            assert_eq!(read(&words(text, 0)), shown(IssueList::Filtered(filter), Form::Words), "{text}");
        }
        let file =
            shown(IssueList::Filtered(IssueFilter { shade: Some(Shade::Red), ..all() }), Form::Workbook);
        assert_eq!(read(&words("问题清单 红 文件", 0)), file);
        let times = Intent::IssueTimes { span: CalendarSpan::Year(2023), form: Form::Workbook };
        assert_eq!(read(&words("/issues times 2023 file", 0)), times);
        assert_eq!(read(&words("问题清单发我一下", 0)), Intent::Unclear);
    }

    #[test]
    fn lists_have_their_words() {
        let with = |body: &str| IssueList::With(Party::Body(body.to_owned()));
        for (text, list, form) in [
            ("/mine", IssueList::Mine, Form::Words),
            ("待办", IssueList::Mine, Form::Words),
            ("待办 文件", IssueList::Mine, Form::Workbook),
            ("/others water company", with("water_company"), Form::Words),
            ("等单位 电业局", with("power"), Form::Words),
            ("等单位 水务局 文件", with("water"), Form::Workbook),
            ("/others team", IssueList::With(Party::Team), Form::Words),
            ("/unanswered", IssueList::Unheard, Form::Words),
            ("没回音", IssueList::Unheard, Form::Words),
            ("/agenda file", IssueList::Agenda, Form::Workbook),
            ("例会", IssueList::Agenda, Form::Words),
        ] {
            assert_eq!(read(&words(text, 0)), shown(list, form), "{text}");
        }
        let chain = |form| Intent::Chain { number: IssueNumber(3), form };
        for (text, form) in [
            ("阶梯 3", Form::Words),
            ("/chain 3", Form::Words),
            ("阶梯 3 文件", Form::Workbook),
            ("/chain 3 file", Form::Workbook),
        ] {
            assert_eq!(read(&words(text, 0)), chain(form), "{text}");
        }
        let problem = Misspelling::NoBody;
        assert_eq!(read(&words("/others", 0)), Intent::Misspelt { command: Command::Others, problem });
        for talk in [
            "mine is broken",
            "others came too",
            "chain hoist broken",
            "chain 3 links long",
            "例会改到周五",
            "没回音怎么办",
            "等单位盖章",
        ] {
            assert_eq!(read(&words(talk, 0)), Intent::Unclear, "{talk}");
        }
    }

    #[test]
    fn minutes_are_read_line_by_line() {
        let line = |number, body: &str, words: &str, what: &str| {
            let until = SaidDay::OfYear { month: 3, day: 20 };
            Ok(MinuteLine {
                number: IssueNumber(number),
                body: body.to_owned(),
                until,
                what: what.to_owned(),
                words: words.to_owned(),
            })
        };
        for (text, lines) in [
            ("纪要 3 水务局 3月20日 出方案", vec![line(3, "water", "水务局 3月20日 出方案", "出方案")]),
            (
                "/minutes\n3 water company 20 March hand in the plan\n\n#4、电业局3月20日前送电",
                vec![
                    line(3, "water_company", "water company 20 March hand in the plan", "hand in the plan"),
                    line(4, "power", "电业局3月20日前送电", "送电"),
                ],
            ),
            (
                "/minutes\n调度会纪要\n3 某局 3月20日 出方案\n3 水务局 出方案\n3 水务局 3月20日",
                vec![
                    Err(MinuteFault::NoNumber),
                    Err(MinuteFault::NoBody),
                    Err(MinuteFault::NoDay),
                    Err(MinuteFault::NoWords),
                ],
            ),
        ] {
            assert_eq!(read(&words(text, 0)), Intent::Minutes { lines }, "{text}");
        }
        assert_eq!(read(&words("/minutes yes", 0)), Intent::TakeMinutes);
        assert_eq!(read(&words("纪要 确认", 0)), Intent::TakeMinutes);
        let problem = Misspelling::NoWords;
        assert_eq!(read(&words("/minutes", 0)), Intent::Misspelt { command: Command::Minutes, problem });
        for talk in ["纪要发我一下", "minutes of the meeting"] {
            assert_eq!(read(&words(talk, 0)), Intent::Unclear, "{talk}");
        }
    }
}
