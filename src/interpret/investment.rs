//! Investment: `/invest CODE [total] AMOUNT [MONTH] [words]`, in any order people put it.

use super::text::{Cursor, named, narrow, skipped};
use super::{Address, said_of_project};
use crate::domain::intent::{Command, Intent, Misspelling, Said};
use crate::domain::investment::{Amount, Counts, Month, Reply, SaidMonth};
use crate::domain::money::{Unit, Yuan};

/// Words that say what the figure sums up; a longer one wins.
const COUNTS: [(&str, Counts); 27] = [
    ("累计", Counts::ToDate),
    ("累计完成", Counts::ToDate),
    ("累计完成投资", Counts::ToDate),
    ("累计投资", Counts::ToDate),
    ("自开工累计", Counts::ToDate),
    ("开工以来累计", Counts::ToDate),
    ("开工至今", Counts::ToDate),
    ("total", Counts::ToDate),
    ("cumulative", Counts::ToDate),
    ("to date", Counts::ToDate),
    ("本年累计", Counts::Year),
    ("本年累计完成", Counts::Year),
    ("本年累计完成投资", Counts::Year),
    ("今年累计", Counts::Year),
    ("今年累计完成", Counts::Year),
    ("年度累计", Counts::Year),
    ("年内累计", Counts::Year),
    ("年初至今", Counts::Year),
    ("今年", Counts::Year),
    ("本年", Counts::Year),
    ("this year", Counts::Year),
    ("year to date", Counts::Year),
    ("ytd", Counts::Year),
    ("year", Counts::Year),
    ("当月完成投资", Counts::Month),
    ("当月完成", Counts::Month),
    ("本月完成", Counts::Month),
];

/// Words before an amount that say no more than the command does.
const FILLING: [(&str, ()); 6] =
    [("完成投资", ()), ("完成", ()), ("投资", ()), ("completed", ()), ("done", ()), ("investment", ())];

const MONTHS: [(&str, SaidMonth); 33] = [
    ("本月", SaidMonth::This),
    ("当月", SaidMonth::This),
    ("这个月", SaidMonth::This),
    ("this month", SaidMonth::This),
    ("month", SaidMonth::This),
    ("上月", SaidMonth::Last),
    ("上个月", SaidMonth::Last),
    ("last month", SaidMonth::Last),
    ("january", SaidMonth::OfYear(1)),
    ("february", SaidMonth::OfYear(2)),
    ("march", SaidMonth::OfYear(3)),
    ("april", SaidMonth::OfYear(4)),
    ("may", SaidMonth::OfYear(5)),
    ("june", SaidMonth::OfYear(6)),
    ("july", SaidMonth::OfYear(7)),
    ("august", SaidMonth::OfYear(8)),
    ("september", SaidMonth::OfYear(9)),
    ("october", SaidMonth::OfYear(10)),
    ("november", SaidMonth::OfYear(11)),
    ("december", SaidMonth::OfYear(12)),
    ("jan", SaidMonth::OfYear(1)),
    ("feb", SaidMonth::OfYear(2)),
    ("mar", SaidMonth::OfYear(3)),
    ("apr", SaidMonth::OfYear(4)),
    ("jun", SaidMonth::OfYear(6)),
    ("jul", SaidMonth::OfYear(7)),
    ("aug", SaidMonth::OfYear(8)),
    ("sep", SaidMonth::OfYear(9)),
    ("sept", SaidMonth::OfYear(9)),
    ("oct", SaidMonth::OfYear(10)),
    ("nov", SaidMonth::OfYear(11)),
    ("dec", SaidMonth::OfYear(12)),
    ("本月份", SaidMonth::This),
];

/// Units as they are typed behind a number, each with how many digits a larger word moves the point.
const UNITS: [(&str, (Unit, usize)); 18] = [
    ("亿元", (Unit::HundredMillion, 0)),
    ("亿", (Unit::HundredMillion, 0)),
    ("万元", (Unit::TenThousand, 0)),
    ("万", (Unit::TenThousand, 0)),
    ("w", (Unit::TenThousand, 0)),
    ("wan", (Unit::TenThousand, 0)),
    ("千万元", (Unit::TenThousand, 3)),
    ("千万", (Unit::TenThousand, 3)),
    ("百万元", (Unit::TenThousand, 2)),
    ("百万", (Unit::TenThousand, 2)),
    ("million yuan", (Unit::TenThousand, 2)),
    ("million", (Unit::TenThousand, 2)),
    ("billion yuan", (Unit::HundredMillion, 1)),
    ("billion", (Unit::HundredMillion, 1)),
    ("yuan", (Unit::One, 0)),
    ("rmb", (Unit::One, 0)),
    ("元", (Unit::One, 0)),
    ("块", (Unit::One, 0)),
];

/// From this number on nobody counts in anything but 元.
const LARGE: i64 = 1_000_000;

pub(super) fn invest(cursor: Cursor<'_>, address: Address) -> Intent {
    let Some((code, span, mut rest)) = said_of_project(cursor, address) else { return Intent::Chatter };
    if rest.is_empty() {
        return Intent::Investment { code };
    }
    let (mut counts, mut month, mut amount) = (None, None, None);
    loop {
        rest = skipped(rest);
        if let Some((said, after)) = month_of(rest).filter(|_| month.is_none()) {
            // From January to some month is the cumulative of the year.
            counts = counts
                .filter(|_| said.1 == Range::One)
                .or((said.1 == Range::FromJanuary).then_some(Counts::Year));
            (month, rest) = (Some(said), after);
        } else if let Some((said, after)) = named(&COUNTS, rest) {
            let of_the_year = matches!(month, Some((_, Range::FromJanuary)));
            (counts, rest) = (Some(if of_the_year { Counts::Year } else { said }), after);
        } else if let Some(((), after)) = named(&FILLING, rest).filter(|_| amount.is_none()) {
            rest = after;
        } else if let Some((said, after)) = amount_of(rest).filter(|_| amount.is_none()) {
            (amount, rest) = (Some(said), after);
        } else {
            break;
        }
    }
    match amount {
        Some(Ok(amount)) => Intent::Invest {
            code,
            counts: counts.unwrap_or(Counts::Month),
            month: month.map(|(month, _)| month),
            amount,
            words: rest.to_owned(),
            span,
        },
        Some(Err(NoAmount)) | None => {
            Intent::Misspelt { command: Command::Invest, problem: Misspelling::NoAmount }
        }
    }
}

/// `/yes` and `/no`, and what is typed in their place.
pub(super) fn reply(command: Command, cursor: Cursor<'_>, address: Address) -> Intent {
    let said = if address == Address::ByWord { Said::Alone } else { Said::ByCommand };
    let reply = match (command, cursor.rest()) {
        (Command::No, _) if !cursor.more() => Some(Reply::Wrong),
        (Command::Yes, _) if !cursor.more() => Some(Reply::Right),
        (Command::Yes, unit) => Unit::read(unit).map(Reply::In),
        _ => None,
    };
    match (reply, address) {
        (Some(reply), _) => Intent::Reply { reply, said },
        (None, Address::ByWord) => Intent::Chatter,
        (None, Address::Plain) => Intent::Misspelt { command, problem: Misspelling::NoSuchChoice },
    }
}

/// Whether a figure is of one month or of all since January.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Range {
    One,
    FromJanuary,
}

/// The month words begin with: `3月`, `3月份`, `2023-03`, `2023年3月`, `1-3月`, `上月`, `March`.
fn month_of(words: &str) -> Option<((SaidMonth, Range), &str)> {
    if let Some((month, rest)) = named(&MONTHS, words) {
        return Some(((month, Range::One), rest));
    }
    let (first, rest) = digits(words)?;
    let sign = narrow(rest.chars().next()?);
    let after = &rest[rest.chars().next()?.len_utf8()..];
    match (first.len(), sign) {
        (1 | 2, '月') => {
            let month = SaidMonth::OfYear(first.parse().ok()?);
            Some(((month, Range::One), without_part(after)?))
        }
        (1, '-' | '至' | '到' | '~') if first == "1" => {
            let (last, rest) = digits(after)?;
            let rest = rest.strip_prefix('月')?;
            Some(((SaidMonth::OfYear(last.parse().ok()?), Range::FromJanuary), without_part(rest)?))
        }
        (4, '年') => {
            let (number, rest) = digits(after)?;
            let month = Month::new(first.parse().ok()?, number.parse().ok()?)?;
            Some(((SaidMonth::On(month), Range::One), without_part(rest.strip_prefix('月')?)?))
        }
        (4, '-' | '/') => {
            let (number, rest) = digits(after)?;
            let month = Month::new(first.parse().ok()?, number.parse().ok()?)?;
            let ends = rest
                .chars()
                .next()
                .is_none_or(|next| !next.is_alphanumeric() && !"-/.".contains(narrow(next)));
            (number.len() == 2 && ends).then_some(((SaidMonth::On(month), Range::One), rest))
        }
        _ => None,
    }
}

/// What follows 月; `None` before the number of a day.
fn without_part(rest: &str) -> Option<&str> {
    let rest = rest.strip_prefix('份').unwrap_or(rest);
    (digits(rest).is_none_or(|(_, after)| !after.starts_with(['日', '号']))).then_some(rest)
}

/// The digits words begin with, half-width.
fn digits(words: &str) -> Option<(String, &str)> {
    let length = words.find(|one| !narrow(one).is_ascii_digit()).unwrap_or(words.len());
    let (digits, rest) = words.split_at(length);
    (!digits.is_empty()).then(|| (digits.chars().map(narrow).collect(), rest))
}

struct NoAmount;

/// The amount words begin with: `850万`, `8,500 万元`, `1.2亿`, `￥850w`, `RMB 8.5 million`, `850`.
fn amount_of(words: &str) -> Option<(Result<Amount, NoAmount>, &str)> {
    let signs: [(&str, ()); 5] = [("￥", ()), ("¥", ()), ("rmb", ()), ("cny", ()), ("人民币", ())];
    let words = named(&signs, words).map_or(words, |((), rest)| rest.trim_start());
    let (mut number, mut rest) = digits(words)?;
    // Thousands in groups, whatever their comma.
    while let Some((group, after)) =
        rest.strip_prefix([',', '，']).and_then(digits).filter(|(group, _)| group.len() == 3)
    {
        number.push_str(&group);
        rest = after;
    }
    if let Some((part, after)) = rest.strip_prefix(['.', '．']).and_then(digits) {
        number = format!("{number}.{part}");
        rest = after;
    }
    if let Some(((unit, zeros), after)) = named(&UNITS, rest.trim_start()) {
        let amount = Yuan::read(&moved(&number, zeros), Some(unit)).map(Amount::Known);
        return Some((amount.map_err(|_| NoAmount), after));
    }
    if rest
        .chars()
        .next()
        .is_some_and(|next| next.is_alphanumeric() || matches!(narrow(next), '%' | '.' | '-' | '/'))
    {
        return None;
    }
    let in_yuan = Yuan::read(&number, Some(Unit::One)).ok();
    let known = in_yuan.filter(|yuan| yuan.yuan() == 0 || yuan.yuan() >= LARGE);
    let too_large = number.len() > 15;
    let amount = known.map_or(Amount::WithoutUnit(number), Amount::Known);
    Some((if too_large { Err(NoAmount) } else { Ok(amount) }, rest))
}

/// A decimal number with its point so many digits to the right.
fn moved(number: &str, digits: usize) -> String {
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let part = format!("{part:0<digits$}");
    let (more, left) = part.split_at(digits);
    let left = if left.is_empty() { "0" } else { left };
    format!("{whole}{more}.{left}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::ProjectCode;
    use crate::interpret::read;
    use crate::interpret::tests::words;
    use proptest::prelude::*;

    fn reading(text: &str) -> Intent {
        read(&words(text, 0))
    }

    fn yuan(yuan: i64) -> Amount {
        Amount::Known(Yuan::new(yuan).unwrap())
    }

    #[test]
    fn a_figure_is_read_as_people_type_it() {
        use Counts::{Month as One, ToDate, Year};
        let on = |year, number| Some(SaidMonth::On(Month::new(year, number).unwrap()));
        let of = |number| Some(SaidMonth::OfYear(number));
        let bare = |number: &str| Amount::WithoutUnit(number.to_owned());
        for (text, counts, month, amount, words) in [
            ("/invest JY-01 850万", One, None, yuan(8_500_000), ""),
            ("/invest JY-01 850w", One, None, yuan(8_500_000), ""),
            ("/invest JY-01 850W 设备到货", One, None, yuan(8_500_000), "设备到货"),
            ("投资 JY-01 3月 850万元，设备到货", One, of(3), yuan(8_500_000), "设备到货"),
            ("投资：JY-01，3月份完成投资 8,500 万元", One, of(3), yuan(85_000_000), ""),
            ("投资JY-01本月完成850万", One, Some(SaidMonth::This), yuan(8_500_000), ""),
            ("投资 JY-01 当月 850 万", One, Some(SaidMonth::This), yuan(8_500_000), ""),
            ("投资 JY-01 上月 1.2亿", One, Some(SaidMonth::Last), yuan(120_000_000), ""),
            ("投资 JY-01 累计1.2亿", ToDate, None, yuan(120_000_000), ""),
            ("/invest JY-01 total 1.2亿元", ToDate, None, yuan(120_000_000), ""),
            ("投资 JY-01 1.2亿 累计", ToDate, None, yuan(120_000_000), ""),
            ("投资 JY-01 本年累计 2000万", Year, None, yuan(20_000_000), ""),
            ("投资 JY-01 1-3月累计 2000万", Year, of(3), yuan(20_000_000), ""),
            ("投资 JY-01 2022年12月 ８５０万", One, on(2022, 12), yuan(8_500_000), ""),
            ("/invest JY-01 2022-12 850万", One, on(2022, 12), yuan(8_500_000), ""),
            ("/invest JY-01 RMB 8.5 million March", One, of(3), yuan(8_500_000), ""),
            ("/invest JY-01 1.25 billion total", ToDate, None, yuan(1_250_000_000), ""),
            ("/invest JY-01 3千万", One, None, yuan(30_000_000), ""),
            ("/invest JY-01 ￥8,500,000元", One, None, yuan(8_500_000), ""),
            ("/invest JY-01 8500000", One, None, yuan(8_500_000), ""),
            ("/invest JY-01 0", One, None, yuan(0), ""),
            ("/invest JY-01 850", One, None, bare("850"), ""),
            ("/invest JY-01 1.2，见附件", One, None, bare("1.2"), "见附件"),
            ("/invest JY-01 8,500 month", One, Some(SaidMonth::This), bare("8500"), ""),
        ] {
            match reading(text) {
                Intent::Invest { code, counts: how, month: when, amount: much, words: kept, .. } => {
                    assert_eq!(code, ProjectCode::parse("JY-01"), "{text}");
                    assert_eq!((how, when, much, kept.as_str()), (counts, month, amount, words), "{text}");
                }
                other => panic!("{text}: {other:?}"),
            }
        }
    }

    #[test]
    fn what_is_no_amount_is_none() {
        let none = Intent::Misspelt { command: Command::Invest, problem: Misspelling::NoAmount };
        for text in [
            "/invest JY-01 很多",
            "/invest JY-01 3层浇完",
            "/invest JY-01 65%",
            "/invest JY-01 3月",
            "/invest JY-01 0.5元",
            "/invest JY-01 99999999999999999999",
            "/invest JY-01 9999999999亿",
            "/invest JY-01 -5万",
            "/invest JY-01 3月15日 850万",
        ] {
            assert_eq!(reading(text), none, "{text}");
        }
        assert_eq!(reading("投资 JY-01"), Intent::Investment { code: ProjectCode::parse("JY-01") });
        assert_eq!(reading("/invest"), Intent::Investment { code: None });
        assert_eq!(reading("投资强度不够"), Intent::Unclear);
    }

    #[test]
    fn an_answer_is_read_by_command_and_by_word() {
        let reply = |reply, said| Intent::Reply { reply, said };
        for (text, intent) in [
            ("/yes", reply(Reply::Right, Said::ByCommand)),
            ("/yes 万元", reply(Reply::In(Unit::TenThousand), Said::ByCommand)),
            ("/确认", reply(Reply::Right, Said::ByCommand)),
            ("/no", reply(Reply::Wrong, Said::ByCommand)),
            ("确认", reply(Reply::Right, Said::Alone)),
            ("yes", reply(Reply::Right, Said::Alone)),
            ("不对。", reply(Reply::Wrong, Said::Alone)),
            ("万元", reply(Reply::In(Unit::TenThousand), Said::Alone)),
            (" 亿 ", reply(Reply::In(Unit::HundredMillion), Said::Alone)),
            ("确认一下时间", Intent::Unclear),
            ("不对吧", Intent::Unclear),
            ("no idea", Intent::Unclear),
        ] {
            assert_eq!(reading(text), intent, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_can_be_looked_at(text in "(累计|3月|1-3月|850万|￥)?.{0,60}") {
            let text = format!("/invest JY-01 {text}");
            if let Intent::Invest { span, words, .. } = reading(&text) {
                prop_assert!(text[span.start..span.end].ends_with(&words));
            }
        }
    }
}
