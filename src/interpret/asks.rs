//! `/noted`, `/snooze 1h`, `/away until 20 March`, `/rhythm JY-01 weekly`.

use super::text::{Cursor, Token};
use super::{Address, alone, calendar, day, said_of_project};
use crate::domain::asks::Later;
use crate::domain::intent::{CalendarSpan, Command, Form, Intent, Misspelling, Said};
use crate::domain::project::Rhythm;

const HOUR: [&str; 6] = ["", "1h", "1小时", "一小时", "1 hour", "an hour"];
const AFTERNOON: [&str; 4] = ["下午", "今天下午", "afternoon", "this afternoon"];
const NEXT_DAY: [&str; 4] = ["下个工作日", "下一个工作日", "next working day", "next day"];
const OFF: [&str; 5] = ["off", "back", "取消", "结束", "回来了"];
pub(super) const FILE: [&str; 4] = ["文件", "表格", "workbook", "file"];
const UNTIL: [&str; 4] = ["until", "till", "到", "至"];

pub(super) fn noted(cursor: Cursor<'_>, address: Address) -> Intent {
    let said = match address {
        Address::Plain => Said::ByCommand,
        Address::ByWord => Said::Alone,
    };
    alone(cursor, address, Intent::Noted { said })
}

pub(super) fn snooze(mut cursor: Cursor<'_>, address: Address) -> Intent {
    // `1 hour` is no issue.
    let intent = match later(cursor.rest()) {
        Some(later) => Some(Intent::Snooze { number: None, later }),
        None => cursor
            .number()
            .and_then(|number| Some(Intent::Snooze { number: Some(number), later: later(cursor.rest())? })),
    };
    fitting(Command::Snooze, address, intent, Misspelling::NoDay)
}

fn later(rest: &str) -> Option<Later> {
    let rest = Token { text: rest }.narrowed().to_lowercase();
    let is_one_of = |words: &[&str]| words.contains(&rest.as_str());
    match day::leading(&rest) {
        Some((day, more)) if more.trim().is_empty() => Some(Later::On(day)),
        _ if is_one_of(&HOUR) => Some(Later::Hour),
        _ if is_one_of(&AFTERNOON) => Some(Later::Afternoon),
        _ if is_one_of(&NEXT_DAY) => Some(Later::NextWorkingDay),
        _ => None,
    }
}

pub(super) fn away(cursor: Cursor<'_>, address: Address) -> Intent {
    let rest = cursor.rest();
    if OFF.iter().any(|word| rest.eq_ignore_ascii_case(word)) {
        return Intent::Back;
    }
    let begins = |word: &&str| rest.get(..word.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(word));
    let bare = UNTIL.iter().find(|word| begins(word)).map_or(rest, |word| rest[word.len()..].trim_start());
    let until = day::leading(bare).filter(|(_, more)| more.trim().is_empty());
    fitting(Command::Away, address, until.map(|(until, _)| Intent::Away { until }), Misspelling::NoDay)
}

pub(super) fn rhythm(cursor: Cursor<'_>, address: Address) -> Intent {
    let Some((code, span, rest)) = said_of_project(cursor, address) else { return Intent::Chatter };
    let rhythm = Rhythm::from_word(&Token { text: rest }.narrowed());
    let intent = rhythm.map(|rhythm| Intent::Rhythm { code, rhythm, span });
    fitting(Command::Rhythm, address, intent, Misspelling::NoSuchChoice)
}

/// `/burden`, `/burden 3月`, `/burden 2023 file`
pub(super) fn burden(cursor: Cursor<'_>, address: Address) -> Intent {
    let rest = Token { text: cursor.rest() }.narrowed().to_lowercase();
    let bare = FILE.iter().find_map(|word| rest.strip_suffix(word));
    let form = if bare.is_some() { Form::Workbook } else { Form::Words };
    let span = match bare.unwrap_or(&rest).trim() {
        "" => Some(CalendarSpan::ThisMonth),
        words => calendar::span(words),
    };
    let intent = span.map(|span| Intent::Burden { span, form });
    fitting(Command::Burden, address, intent, Misspelling::NoSuchChoice)
}

/// What was read; else a word is only talk, and a command is misspelt.
pub(super) fn fitting(
    command: Command,
    address: Address,
    intent: Option<Intent>,
    problem: Misspelling,
) -> Intent {
    match (intent, address) {
        (Some(intent), _) => intent,
        (None, Address::ByWord) => Intent::Chatter,
        (None, Address::Plain) => Intent::Misspelt { command, problem },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::SaidDay;
    use crate::domain::ids::IssueNumber;
    use crate::interpret::read;
    use crate::interpret::tests::words;

    #[test]
    fn what_is_asked_is_dealt_with_in_words() {
        let later = |later| Intent::Snooze { number: None, later };
        let of_issue = |later| Intent::Snooze { number: Some(IssueNumber(3)), later };
        let away = |until| Intent::Away { until };
        let burden = |span, form| Intent::Burden { span, form };
        let march = CalendarSpan::Month { year: None, month: 3 };
        let of_year = |month, day| SaidDay::OfYear { month, day };
        for (text, expected) in [
            ("/asks", Intent::Asks),
            ("待回", Intent::Asks),
            ("/noted", Intent::Noted { said: Said::ByCommand }),
            ("知道了", Intent::Noted { said: Said::Alone }),
            ("/snooze", later(Later::Hour)),
            ("稍后", later(Later::Hour)),
            ("稍后 1小时", later(Later::Hour)),
            ("/snooze this afternoon", later(Later::Afternoon)),
            ("稍后 下午", later(Later::Afternoon)),
            ("稍后 下个工作日", later(Later::NextWorkingDay)),
            ("/snooze tomorrow", later(Later::On(SaidDay::FromToday(1)))),
            ("稍后 3月20日", later(Later::On(of_year(3, 20)))),
            ("/snooze 1 hour", later(Later::Hour)),
            ("稍后 3", of_issue(Later::Hour)),
            ("稍后 3 1小时", of_issue(Later::Hour)),
            ("稍后 3 明天", of_issue(Later::On(SaidDay::FromToday(1)))),
            ("/snooze 3 this afternoon", of_issue(Later::Afternoon)),
            ("/snooze 3 20 March", of_issue(Later::On(of_year(3, 20)))),
            ("/away until 20 March", away(of_year(3, 20))),
            ("休假 到3月20日", away(of_year(3, 20))),
            ("休假到明天", away(SaidDay::FromToday(1))),
            ("休假 今天", away(SaidDay::FromToday(0))),
            ("/away off", Intent::Back),
            ("休假 取消", Intent::Back),
            ("/burden", burden(CalendarSpan::ThisMonth, Form::Words)),
            ("负担", burden(CalendarSpan::ThisMonth, Form::Words)),
            ("负担 3月", burden(march, Form::Words)),
            ("负担 3月 文件", burden(march, Form::Workbook)),
            ("/burden March file", burden(march, Form::Workbook)),
            ("/burden 2023", burden(CalendarSpan::Year(2023), Form::Words)),
            ("/burden file", burden(CalendarSpan::ThisMonth, Form::Workbook)),
        ] {
            assert_eq!(read(&words(text, 0)), expected, "{text}");
        }
        let misspelt = |command, problem| Intent::Misspelt { command, problem };
        assert_eq!(read(&words("/away", 0)), misspelt(Command::Away, Misspelling::NoDay));
        assert_eq!(read(&words("/snooze whenever", 0)), misspelt(Command::Snooze, Misspelling::NoDay));
        assert_eq!(read(&words("/rhythm JY-01", 0)), misspelt(Command::Rhythm, Misspelling::NoSuchChoice));
        for talk in [
            "休假的人多",
            "稍后再说",
            "稍后 3 台车到",
            "知道了，马上办",
            "待回头再看",
            "频次太高了",
            "负担太重",
        ] {
            assert_eq!(read(&words(talk, 0)), Intent::Unclear, "{talk}");
        }
        let text = "频次 JY-01 每周";
        match read(&words(text, 0)) {
            Intent::Rhythm { code, rhythm: Rhythm::Weekly, span } => {
                assert_eq!(code.unwrap().as_str(), "JY-01");
                assert_eq!(&text[span.start..span.end], "每周");
            }
            other => panic!("{other:?}"),
        }
    }
}
