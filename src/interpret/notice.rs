//! The holidays of a year, as a notice of the State Council or somebody who read it writes them:
//!
//! ```text
//! 2027 国办发明电〔2026〕1号
//! 春节：2月5日至11日放假，2月20日上班。
//! Labour Day: 2027-05-01 to 2027-05-05, work on 2027-05-08
//! ```

use super::normal::Normal;
use super::scan::{Date, Period, Said, Value, scan};
use crate::domain::calendar::{Calendar, Holiday, NoticeFault, Year};
use chrono::{Datelike, NaiveDate};

/// What the public holidays are called in English.
const NAMES: [(&str, &str); 7] = [
    ("元旦", "New Year's Day"),
    ("春节", "Spring Festival"),
    ("清明节", "Tomb-sweeping Day"),
    ("劳动节", "Labour Day"),
    ("端午节", "Dragon Boat Festival"),
    ("中秋节", "Mid-autumn Festival"),
    ("国庆节", "National Day"),
];

/// What says of days that they are worked.
const WORKED: [&str; 4] = ["上班", "补班", "work", "made up"];

/// The year that a text of several lines arranges; `words` begins with the year.
pub(super) fn year(words: &str) -> Result<Year, NoticeFault> {
    let (head, lines) = words.split_once('\n').unwrap_or((words, ""));
    let (year, source) = numbered(head).ok_or(NoticeFault::NoYear)?;
    let first = NaiveDate::from_ymd_opt(year, 1, 1).ok_or(NoticeFault::NoYear)?;
    let last = NaiveDate::from_ymd_opt(year, 12, 31).ok_or(NoticeFault::NoYear)?;
    let mut read =
        Year { year, notice: source.to_owned(), working_weekends: Vec::new(), holidays: Vec::new() };
    for line in lines.lines() {
        let line = without_asides(line);
        let (name, said) = line.split_once(['：', ':']).unwrap_or(("", &line));
        for clause in said.split(['。', '，', ',', ';', '；']) {
            let days = days_in(clause, first);
            if are_worked(name) || are_worked(clause) {
                read.working_weekends.extend(
                    days.iter()
                        .flat_map(|(from, until)| from.iter_days().take_while(move |day| day <= until)),
                );
                continue;
            }
            // What a holiday takes from the years beside it stands in their notices.
            let within = days.into_iter().filter(|(from, until)| *from <= last && first <= *until);
            read.holidays.extend(within.map(|(from, until)| {
                let (name_zh, name_en) = names(bare(name));
                Holiday { name_zh, name_en, from: from.max(first), until: until.min(last) }
            }));
        }
        if read.notice.is_empty() && days_in(&line, first).is_empty() {
            line.trim().clone_into(&mut read.notice);
        }
    }
    if read.holidays.is_empty() {
        return Err(NoticeFault::NoDays);
    }
    if read.notice.is_empty() {
        return Err(NoticeFault::NoSource);
    }
    read.working_weekends.retain(|day| day.year() == year);
    Calendar::new(std::slice::from_ref(&read)).map_err(NoticeFault::Impossible)?;
    Ok(read)
}

fn are_worked(words: &str) -> bool {
    let words = words.to_lowercase();
    WORKED.iter().any(|word| words.contains(word))
}

/// The year a line begins with, and what follows.
fn numbered(head: &str) -> Option<(i32, &str)> {
    let head = head.trim_start();
    let end = head.find(|one: char| !one.is_ascii_digit()).unwrap_or(head.len());
    let year = head[..end].parse().ok().filter(|year| super::calendar::YEARS.contains(year))?;
    Some((year, head[end..].trim_start_matches(['年', ':', '：']).trim()))
}

/// A line without what stands in brackets, which are days of the week and of the lunar year.
fn without_asides(line: &str) -> String {
    let mut depth = 0_usize;
    let kept = line.chars().filter(|one| match one {
        '（' | '(' => {
            depth += 1;
            false
        }
        '）' | ')' => {
            depth = depth.saturating_sub(1);
            false
        }
        _ => depth == 0,
    });
    kept.collect()
}

/// The days and the stretches of days in some words, each from its first day to its last. A bare day is of the month
/// named before it, as in 4月25日、26日; the number of a notice is none.
fn days_in(words: &str, first: NaiveDate) -> Vec<(NaiveDate, NaiveDate)> {
    let mut days: Vec<(NaiveDate, NaiveDate)> = Vec::new();
    for one in scan(&Normal::of(words), first) {
        let found = match one.value {
            Value::Date(Date { coming, said: Said::Whole | Said::OfYear, .. }) => Some((coming, coming)),
            Value::Date(Date { coming, said: Said::OfMonth, .. }) => {
                let before = days.last().and_then(|(_, last)| last.with_day(coming.day()));
                before.map(|day| (day, day))
            }
            Value::Dates(dates) if dates.period == Period::Days => {
                let (from, after) = dates.coming;
                after.pred_opt().map(|last| (from, last))
            }
            _ => None,
        };
        days.extend(found);
    }
    days
}

/// `一、春节` as `春节`.
fn bare(name: &str) -> &str {
    let name = name.trim();
    let numbering = |one: char| one.is_ascii_digit() || "一二三四五六七八九十".contains(one);
    match name.split_once(['、', '.', '．']) {
        Some((number, rest)) if !number.is_empty() && number.chars().all(numbering) => rest.trim(),
        _ => name,
    }
}

/// A holiday in both languages; one nobody knows is called as it is written.
fn names(name: &str) -> (String, String) {
    let known = NAMES.iter().filter(|(zh, en)| name.contains(zh) || name.eq_ignore_ascii_case(en));
    let (zh, en): (Vec<_>, Vec<_>) = known.copied().unzip();
    if zh.is_empty() { (name.to_owned(), name.to_owned()) } else { (zh.join("、"), en.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::YearFault;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_notice_is_read_as_offices_write_it() {
        let read = year(
            "2025年 国办发明电〔2024〕12号\n\
             一、元旦：1月1日（周三）放假1天，不调休。\n\
             二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。\
             1月26日（周日）、2月8日（周六）上班。\n\
             三、清明节：4月4日（周五）至6日（周日）放假，共3天。\n\
             四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。\n\
             五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。\n\
             六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。",
        );
        let ours: Year = toml::from_str(include_str!("../../config/calendar/2025.toml")).unwrap();
        let read = read.unwrap();
        let days = |year: &Year| Calendar::new(std::slice::from_ref(year)).unwrap();
        for one in day("2025-01-01").iter_days().take(365) {
            assert_eq!(days(&read).kind(one), days(&ours).kind(one), "{one}");
        }
        assert_eq!(read.notice, "国办发明电〔2024〕12号");
        assert_eq!(
            (read.holidays[5].name_zh.as_str(), read.holidays[5].name_en.as_str()),
            ("中秋节、国庆节", "Mid-autumn Festival, National Day")
        );
    }

    #[test]
    fn a_notice_is_read_as_it_is_typed_in_english() {
        let read = year(
            "2027 Notice 5 of 2026\nSpring Festival: 2027-02-05 to 2027-02-11\nWork: 2027-02-20, 2027-02-21\n\
             District Day: 2027-06-01",
        )
        .unwrap();
        assert_eq!(read.notice, "Notice 5 of 2026");
        assert_eq!(read.working_weekends, [day("2027-02-20"), day("2027-02-21")]);
        let spans: Vec<_> = read.holidays.iter().map(|one| (&*one.name_zh, one.from, one.until)).collect();
        assert_eq!(
            spans,
            [
                ("春节", day("2027-02-05"), day("2027-02-11")),
                ("District Day", day("2027-06-01"), day("2027-06-01"))
            ]
        );
    }

    #[test]
    fn a_year_takes_only_its_own_days_from_a_holiday_that_spans_two() {
        let read = year("2023\n国办发明电〔2022〕16号\n元旦：2022年12月31日至2023年1月2日放假调休，共3天。")
            .unwrap();
        assert_eq!((read.holidays[0].from, read.holidays[0].until), (day("2023-01-01"), day("2023-01-02")));
        assert_eq!(read.notice, "国办发明电〔2022〕16号");
    }

    #[test]
    fn a_bare_day_is_of_the_month_before_it() {
        let read = year("2027 国办发明电〔2026〕1号\n劳动节：5月1日至5日放假，4月24日、25日上班").unwrap();
        assert_eq!(read.working_weekends, [day("2027-04-24"), day("2027-04-25")]);
    }

    #[test]
    fn what_is_missing_or_cannot_be_is_said() {
        for (words, fault) in [
            ("春节\n2月5日至11日放假", NoticeFault::NoYear),
            ("2027 国办发明电〔2026〕1号\n明年再说", NoticeFault::NoDays),
            ("2027\n春节：2月5日至11日放假", NoticeFault::NoSource),
            (
                "2027 国办发明电〔2026〕1号\n春节：2月5日至11日放假，2月17日上班",
                NoticeFault::Impossible(vec![YearFault::NoWeekend { day: day("2027-02-17") }]),
            ),
        ] {
            assert_eq!(year(words).unwrap_err(), fault, "{words}");
        }
    }
}
