//! Cover during leave: `/cover NAME until DAY`, `/cover off`.

use super::text::{Cursor, narrow, skipped};
use super::{Address, day};
use crate::domain::intent::{Command, Intent, Misspelling};

/// How people say that it is over.
const OFF: [&str; 8] = ["off", "end", "stop", "取消", "结束", "停止", "回来了", "到此为止"];

/// What may stand between the name and the day.
const UNTIL: [&str; 8] = ["until", "till", "to", "直到", "截至", "代到", "到", "至"];

/// After how many characters a day is looked for no more.
const LONGEST_NAME: usize = 100;

pub(super) fn cover(cursor: Cursor<'_>, address: Address) -> Intent {
    let rest = cursor.rest();
    let misspelt = |problem| Intent::Misspelt { command: Command::Cover, problem };
    if OFF.iter().any(|word| rest.eq_ignore_ascii_case(word)) {
        return Intent::CoverOff;
    }
    let dated = rest.char_indices().take(LONGEST_NAME).filter(|(at, _)| *at > 0).find_map(|(at, _)| {
        let (name, after) = rest.split_at(at);
        // A day begins where the name ends: behind a blank, or behind a word for it.
        let bare = bare(name);
        let begins = bare.len() < name.len();
        let (day, more) = day::leading(after).filter(|_| begins)?;
        skipped(more).is_empty().then(|| (named(bare), day))
    });
    match (dated, address) {
        (Some((name, day)), _) if !name.is_empty() => Intent::Cover { name, until: day },
        (_, Address::ByWord) => Intent::Chatter,
        (None, Address::Plain) if !rest.is_empty() => misspelt(Misspelling::NoDay),
        (_, Address::Plain) => misspelt(Misspelling::NoName),
    }
}

/// What stands before a day, without the word between.
fn bare(before: &str) -> &str {
    let trimmed = before.trim_end();
    UNTIL
        .iter()
        .find_map(|word| {
            let at = trimmed.len().checked_sub(word.len())?;
            let (before, end) = (trimmed.get(..at)?, trimmed.get(at..)?);
            let apart = !word.is_ascii() || before.ends_with(' ');
            (end.eq_ignore_ascii_case(word) && apart).then(|| before.trim_end())
        })
        .unwrap_or(trimmed)
}

fn named(name: &str) -> String {
    let narrow: String = name.chars().map(narrow).collect();
    narrow.trim_matches([',', '，', '、', ':', '：', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::SaidDay;
    use crate::interpret::read;
    use crate::interpret::tests::words;
    use proptest::prelude::*;

    #[test]
    fn a_cover_is_named_with_its_last_day() {
        let cover = |name: &str, until| Intent::Cover { name: name.to_owned(), until };
        let of_year = |month, day| SaidDay::OfYear { month, day };
        for (text, expected) in [
            ("/cover Pierre Martin until 3/20", cover("Pierre Martin", of_year(3, 20))),
            ("/cover Pierre 2023-03-20", cover("Pierre", SaidDay::On("2023-03-20".parse().unwrap()))),
            ("代班 李梅 到3月20日", cover("李梅", of_year(3, 20))),
            ("代班李梅到3月20日", cover("李梅", of_year(3, 20))),
            ("代班 李梅 3月20号", cover("李梅", of_year(3, 20))),
            ("/代班 李梅 至 明天", cover("李梅", SaidDay::FromToday(1))),
            ("/cover off", Intent::CoverOff),
            ("代班 取消", Intent::CoverOff),
        ] {
            assert_eq!(read(&words(text, 0)), expected, "{text}");
        }
        let misspelt = |problem| Intent::Misspelt { command: Command::Cover, problem };
        assert_eq!(read(&words("/cover", 0)), misspelt(Misspelling::NoName));
        assert_eq!(read(&words("/cover 李梅", 0)), misspelt(Misspelling::NoDay));
        for talk in ["代班的人来了吗", "代班到3月20日", "cover the slab with foil"] {
            assert_eq!(read(&words(talk, 0)), Intent::Unclear, "{talk}");
        }
    }

    proptest! {
        #[test]
        fn anything_can_follow_the_word(rest in "(李梅|Jo Li|)( until |到|至| |)(3月20日|2023-03-20|明天|)?.{0,40}") {
            read(&words(&format!("/cover {rest}"), 0));
        }
    }
}
