//! `/calendar`, `/calendar 5月`, `/calendar May 2026`, `/calendar 2026`; the holidays of a year, which follow it line by
//! line, and `/calendar 2026 yes` once they were shown.

use super::text::{Cursor, Token};
use super::{Address, alone, notice};
use crate::domain::intent::{CalendarSpan, Command, Intent, Misspelling};
use chrono::Month;

/// The years a calendar can be asked for.
pub(super) const YEARS: std::ops::Range<i32> = 2000..2100;

pub(super) fn calendar(cursor: Cursor<'_>, address: Address) -> Intent {
    if !cursor.more() {
        return alone(cursor, address, Intent::Calendar { span: CalendarSpan::ThisMonth });
    }
    let words = Token { text: cursor.rest() }.narrowed();
    if cursor.rest().contains('\n') {
        return Intent::ShowYear { read: notice::year(cursor.rest()) };
    }
    if let Some(year) = adopted(&words) {
        return Intent::AdoptYear { year };
    }
    match (span(&words), address) {
        (Some(span), _) => Intent::Calendar { span },
        (None, Address::ByWord) => Intent::Chatter,
        (None, Address::Plain) => {
            Intent::Misspelt { command: Command::Calendar, problem: Misspelling::NoSuchChoice }
        }
    }
}

/// What takes a year as it was shown.
const ADOPTED: [&str; 4] = ["yes", "确认", "采用", "装入"];

/// `2027 yes`, `2027年 确认`
fn adopted(words: &str) -> Option<i32> {
    let before = ADOPTED.iter().find_map(|word| words.trim_end().strip_suffix(word))?;
    before.trim().trim_end_matches('年').parse().ok().filter(|year| YEARS.contains(year))
}

/// `2026`, `2026年`, `5`, `5月`, `2026-05`, `2026年5月`, `May`, `May 2026`
pub(super) fn span(words: &str) -> Option<CalendarSpan> {
    let plain = words.replace(['年', '-', '/', '.', ' '], " ").replace(['月', '份'], "");
    let parts: Vec<_> = plain.split_whitespace().collect();
    let year = |text: &str| text.parse().ok().filter(|year| YEARS.contains(year));
    let month = |text: &str| {
        let named = text.parse::<Month>().ok().map(|month| month.number_from_month());
        named.or_else(|| text.parse().ok().filter(|month| (1..=12).contains(month)))
    };
    match parts[..] {
        [one] => year(one)
            .map(CalendarSpan::Year)
            .or_else(|| month(one).map(|month| CalendarSpan::Month { year: None, month })),
        [one, other] => {
            let of = |year, month| CalendarSpan::Month { year: Some(year), month };
            let forward = year(one).zip(month(other));
            forward.or_else(|| year(other).zip(month(one))).map(|(year, month)| of(year, month))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interpret::read;
    use crate::interpret::tests::words;

    #[test]
    fn a_month_or_a_year_is_named_as_people_do() {
        let month = |year, month| CalendarSpan::Month { year, month };
        for (text, span) in [
            ("/calendar", CalendarSpan::ThisMonth),
            ("历", CalendarSpan::ThisMonth),
            ("/calendar 5", month(None, 5)),
            ("历 5月", month(None, 5)),
            ("历5月份", month(None, 5)),
            ("/calendar May", month(None, 5)),
            ("/calendar may 2026", month(Some(2026), 5)),
            ("/calendar 2026-05", month(Some(2026), 5)),
            ("历 2026年5月", month(Some(2026), 5)),
            ("/calendar 2026", CalendarSpan::Year(2026)),
            ("历 ２０２６年", CalendarSpan::Year(2026)),
        ] {
            assert_eq!(read(&words(text, 0)), Intent::Calendar { span }, "{text}");
        }
        for text in ["/calendar 2027 yes", "历 2027 确认", "历 2027年 装入"] {
            assert_eq!(read(&words(text, 0)), Intent::AdoptYear { year: 2027 }, "{text}");
        }
        for text in ["/calendar 2027 国办发明电〔2026〕1号\n元旦：1月1日放假", "历 2027年\n春节 2月5日至11日"]
        {
            assert!(matches!(read(&words(text, 0)), Intent::ShowYear { .. }), "{text}");
        }
        for text in ["/calendar 13", "/calendar someday", "/calendar 1 2 3"] {
            let problem = Misspelling::NoSuchChoice;
            assert_eq!(
                read(&words(text, 0)),
                Intent::Misspelt { command: Command::Calendar, problem },
                "{text}"
            );
        }
        for talk in ["历史上从来没有过", "历来如此", "calendar is full"] {
            assert_eq!(read(&words(talk, 0)), Intent::Unclear, "{talk}");
        }
    }
}
