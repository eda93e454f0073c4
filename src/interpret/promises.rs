//! Promises by command: `/promise JY-02 水务局 周五 出供水方案`, `/promise 3 kept`, `/promise`.

use super::text::{Cursor, narrow, skipped};
use super::{Address, Policy, day};
use crate::domain::day::SaidDay;
use crate::domain::ids::{IssueNumber, PromiseNumber};
use crate::domain::intent::{Command, Intent, Misspelling, PromiseWish};
use crate::domain::policy::PolicyList;
use crate::domain::promise::SaidMaker;
use chrono::Weekday;

const KEPT: [&str; 10] =
    ["兑现了", "兑现", "已兑现", "做到了", "完成了", "完成", "kept", "done", "yes", "fulfilled"];
const BROKEN: [&str; 10] =
    ["还没有", "还没", "没兑现", "未兑现", "没有", "不", "not yet", "not kept", "broken", "no"];
const WITHDRAWN: [&str; 8] = ["撤回", "撤销", "作废", "取消", "不算", "withdraw", "withdrawn", "drop"];

/// What may stand before the day to which it is moved.
const TO: [&str; 7] = ["改到", "延到", "推到", "改", "move to", "move", "to"];

/// What may stand before and behind the day by which something will be done.
const BY: [&str; 5] = ["by", "before", "until", "will", "在"];
const LIMIT: [&str; 6] = ["之前", "以前", "前", "will", "will,", "会"];

/// After how many characters a day is looked for no more.
const LONGEST_NAME: usize = 60;

const WEEKDAYS: [(&str, Weekday); 24] = [
    ("周一", Weekday::Mon),
    ("周二", Weekday::Tue),
    ("周三", Weekday::Wed),
    ("周四", Weekday::Thu),
    ("周五", Weekday::Fri),
    ("周六", Weekday::Sat),
    ("周日", Weekday::Sun),
    ("周天", Weekday::Sun),
    ("星期一", Weekday::Mon),
    ("星期二", Weekday::Tue),
    ("星期三", Weekday::Wed),
    ("星期四", Weekday::Thu),
    ("星期五", Weekday::Fri),
    ("星期六", Weekday::Sat),
    ("星期日", Weekday::Sun),
    ("星期天", Weekday::Sun),
    ("monday", Weekday::Mon),
    ("tuesday", Weekday::Tue),
    ("wednesday", Weekday::Wed),
    ("thursday", Weekday::Thu),
    ("friday", Weekday::Fri),
    ("saturday", Weekday::Sat),
    ("sunday", Weekday::Sun),
    ("fri", Weekday::Fri),
];

pub(super) fn promise(mut cursor: Cursor<'_>, address: Address, policy: &Policy) -> Intent {
    if !cursor.more() {
        return Intent::Promises;
    }
    let refused = |intent| if address == Address::ByWord { Intent::Chatter } else { intent };
    let misspelt = |problem| refused(Intent::Misspelt { command: Command::Promise, problem });
    let mut numbered = cursor;
    if let Some(IssueNumber(number)) = numbered.number() {
        numbered.skip_separators();
        let number = PromiseNumber(number);
        return match (numbered.rest(), wish(numbered.rest())) {
            ("", _) => Intent::ShowPromise { number },
            (_, Some(wish)) => Intent::SettlePromise { number, wish },
            (_, None) => misspelt(Misspelling::NoSuchChoice),
        };
    }
    let code = cursor.code();
    if code.is_none() && address == Address::ByWord {
        return Intent::Chatter;
    }
    let said = cursor.rest();
    let Some((maker, due, words)) = parts(said, policy) else {
        let lacks_day = policy.read_first(PolicyList::Body, said).is_some();
        return misspelt(if lacks_day { Misspelling::NoDay } else { Misspelling::NoMaker });
    };
    if words.is_empty() {
        return misspelt(Misspelling::NoWords);
    }
    let span = cursor.rest_span();
    Intent::MakePromise { code, maker, due, words: words.to_owned(), span }
}

/// What somebody says became of a promise.
fn wish(said: &str) -> Option<PromiseWish> {
    let narrowed: String = said.chars().map(narrow).collect();
    let said = narrowed.trim_end_matches(['.', '。', '!', '！']).to_lowercase();
    let is_one = |words: &[&str]| words.contains(&said.as_str());
    if is_one(&KEPT) {
        return Some(PromiseWish::Kept);
    }
    if is_one(&BROKEN) {
        return Some(PromiseWish::Broken);
    }
    if is_one(&WITHDRAWN) {
        return Some(PromiseWish::Withdrawn);
    }
    let bare = TO.iter().find_map(|word| said.strip_prefix(word)).unwrap_or(&said).trim();
    let (day, rest) = a_day(bare)?;
    skipped(rest).trim().is_empty().then_some(PromiseWish::Moved(day))
}

/// Whoever promises, the day, and what is to be done: `水务局 周五前 出供水方案`, `周五前水务局出供水方案`.
fn parts<'a>(said: &'a str, policy: &Policy) -> Option<(SaidMaker, SaidDay, &'a str)> {
    if let Some((day, rest)) = a_day(behind(said, &BY)) {
        let (entry, rest) = policy.read_first(PolicyList::Body, behind(rest, &LIMIT))?;
        return Some((SaidMaker::Body(entry.key.clone()), day, behind(rest, &LIMIT)));
    }
    if let Some((entry, rest)) = policy.read_first(PolicyList::Body, said) {
        let (day, rest) = a_day(behind(rest, &BY))?;
        return Some((SaidMaker::Body(entry.key.clone()), day, behind(rest, &LIMIT)));
    }
    let ends = said.char_indices().take(LONGEST_NAME).filter(|(at, _)| *at > 0);
    ends.map(|(at, _)| said.split_at(at)).find_map(|(name, rest)| {
        let begins = rest.starts_with(char::is_whitespace) || name.ends_with(|one: char| !one.is_ascii());
        let (day, rest) = a_day(behind(rest, &BY)).filter(|_| begins)?;
        let name = skipped(name).trim();
        let named = (!name.is_empty()).then(|| SaidMaker::Name(name.to_owned()))?;
        Some((named, day, behind(rest, &LIMIT)))
    })
}

/// Words without some of these at their beginning.
fn behind<'a>(words: &'a str, some: &[&str]) -> &'a str {
    let mut rest = skipped(words);
    loop {
        let after = some.iter().find_map(|word| {
            let head = rest.get(..word.len()).filter(|head| head.eq_ignore_ascii_case(word))?;
            let after = &rest[head.len()..];
            let goes_on = word.is_ascii() && after.starts_with(|one: char| one.is_ascii_alphanumeric());
            (!goes_on).then(|| skipped(after))
        });
        match after {
            Some(after) => rest = after,
            None => return rest.trim_end(),
        }
    }
}

/// A day as it can be said here: a date, or a day of the week.
fn a_day(words: &str) -> Option<(SaidDay, &str)> {
    day::leading(words).or_else(|| {
        let (weeks, words) = match ["下", "next "].iter().find_map(|next| after(words, next)) {
            Some(rest) => (1, rest),
            None => (0, ["本", "这"].iter().find_map(|this| after(words, this)).unwrap_or(words)),
        };
        let (weekday, rest) =
            WEEKDAYS.iter().find_map(|(name, weekday)| after(words, name).map(|rest| (*weekday, rest)))?;
        let ends = !rest.starts_with(|one: char| one.is_ascii_alphanumeric());
        ends.then_some((SaidDay::OfWeek { weeks, weekday }, rest))
    })
}

fn after<'a>(words: &'a str, name: &str) -> Option<&'a str> {
    let head = words.get(..name.len())?;
    head.eq_ignore_ascii_case(name).then(|| &words[name.len()..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::ProjectCode;
    use crate::interpret::read;
    use crate::interpret::tests::words;
    use proptest::prelude::*;

    #[test]
    fn a_promise_is_made_shown_and_settled_in_either_language() {
        let friday = SaidDay::OfWeek { weeks: 0, weekday: Weekday::Fri };
        let of_year = |month, day| SaidDay::OfYear { month, day };
        let body = |key: &str| SaidMaker::Body(key.to_owned());
        let name = |name: &str| SaidMaker::Name(name.to_owned());
        for (text, expected) in [
            ("/promise JY-02 水务局 周五 出供水方案", Some((body("water"), friday, "出供水方案"))),
            ("承诺 JY-02 水务局周五前出供水方案", Some((body("water"), friday, "出供水方案"))),
            ("承诺 JY-02：周五前水务出供水方案", Some((body("water"), friday, "出供水方案"))),
            ("承诺 JY-02 张三 3月10日 送图纸", Some((name("张三"), of_year(3, 10), "送图纸"))),
            ("承诺 JY-02 张三3月10日前送图纸", Some((name("张三"), of_year(3, 10), "送图纸"))),
            (
                "/promise JY-02 Pierre Martin by 10 March drawings",
                Some((name("Pierre Martin"), of_year(3, 10), "drawings")),
            ),
            (
                "/promise JY-02 power company by Friday deliver the transformer",
                Some((body("power"), friday, "deliver the transformer")),
            ),
            ("/promise JY-02 by next Friday the transformer", None),
            ("/promise JY-02 水务局 出供水方案", None),
            ("/promise JY-02 水务局 周五", None),
        ] {
            let found = match read(&words(text, 0)) {
                Intent::MakePromise { code, maker, due, words, .. } => {
                    assert_eq!(code, ProjectCode::parse("JY-02"), "{text}");
                    Some((maker, due, words))
                }
                Intent::Misspelt { command: Command::Promise, .. } => None,
                other => panic!("{text}: {other:?}"),
            };
            let expected = expected.map(|(maker, due, words)| (maker, due, words.to_owned()));
            assert_eq!(found, expected, "{text}");
        }
        let settled = |wish| Intent::SettlePromise { number: PromiseNumber(3), wish };
        for (text, expected) in [
            ("/promise", Intent::Promises),
            ("承诺", Intent::Promises),
            ("承诺 3", Intent::ShowPromise { number: PromiseNumber(3) }),
            ("/promise #3", Intent::ShowPromise { number: PromiseNumber(3) }),
            ("/promise 3 kept", settled(PromiseWish::Kept)),
            ("承诺 3 兑现了", settled(PromiseWish::Kept)),
            ("承诺 3号 还没有。", settled(PromiseWish::Broken)),
            ("/promise 3 not yet", settled(PromiseWish::Broken)),
            ("承诺 3 撤销", settled(PromiseWish::Withdrawn)),
            ("承诺 3 改到3月20日", settled(PromiseWish::Moved(of_year(3, 20)))),
            (
                "/promise 3 next Friday",
                settled(PromiseWish::Moved(SaidDay::OfWeek { weeks: 1, weekday: Weekday::Fri })),
            ),
        ] {
            assert_eq!(read(&words(text, 0)), expected, "{text}");
        }
        for talk in ["承诺书签了", "承诺 大家都要 兑现", "promise me", "promise of rain"] {
            assert_eq!(read(&words(talk, 0)), Intent::Unclear, "{talk}");
        }
    }

    proptest! {
        #[test]
        fn anything_can_follow_the_word(rest in "(JY-01 |3 |)(水务局|张三|)(下周五|3月20日|by Friday|改到|)?.{0,40}") {
            read(&words(&format!("/promise {rest}"), 0));
        }
    }
}
