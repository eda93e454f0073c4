//! `/calendar`, `/calendar 5月`, `/calendar May 2026`, `/calendar 2026`.

use super::text::{Cursor, Token};
use super::{Address, alone};
use crate::domain::intent::{CalendarSpan, Command, Intent, Misspelling};
use chrono::Month;

/// The years a calendar can be asked for.
const YEARS: std::ops::Range<i32> = 2000..2100;

pub(super) fn calendar(cursor: Cursor<'_>, address: Address) -> Intent {
    if !cursor.more() {
        return alone(cursor, address, Intent::Calendar { span: CalendarSpan::ThisMonth });
    }
    match (span(&Token { text: cursor.rest() }.narrowed()), address) {
        (Some(span), _) => Intent::Calendar { span },
        (None, Address::ByWord) => Intent::Chatter,
        (None, Address::Plain) => {
            Intent::Misspelt { command: Command::Calendar, problem: Misspelling::NoSuchChoice }
        }
    }
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
