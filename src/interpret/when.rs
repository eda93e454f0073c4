//! When something is to be due, as people say it: `每个工作日17:30`, `every Monday at 9:00`, `每月第一个工作日 9点`,
//! `30 17 * * Mon-Fri`.

use super::scan::WEEKDAYS;
use super::text::{named, narrow, skipped};
use crate::domain::schedule::{Days, Plan};
use chrono::{NaiveTime, Weekday};

/// How people say on which days.
const DAYS: [(&str, Days); 42] = [
    ("每个工作日", Days::Working),
    ("每工作日", Days::Working),
    ("工作日", Days::Working),
    ("上班日", Days::Working),
    ("every working day", Days::Working),
    ("each working day", Days::Working),
    ("working days", Days::Working),
    ("working day", Days::Working),
    ("working", Days::Working),
    ("every workday", Days::Working),
    ("workdays", Days::Working),
    ("every weekday", Days::Working),
    ("weekdays", Days::Working),
    ("每天", Days::Every),
    ("每日", Days::Every),
    ("天天", Days::Every),
    ("every day", Days::Every),
    ("each day", Days::Every),
    ("everyday", Days::Every),
    ("daily", Days::Every),
    ("每周第一个工作日", Days::FirstOfWeek),
    ("每周首个工作日", Days::FirstOfWeek),
    ("每周的第一个工作日", Days::FirstOfWeek),
    ("周第一个工作日", Days::FirstOfWeek),
    ("每星期第一个工作日", Days::FirstOfWeek),
    ("first working day of the week", Days::FirstOfWeek),
    ("first working day of each week", Days::FirstOfWeek),
    ("first working day of every week", Days::FirstOfWeek),
    ("the first working day of the week", Days::FirstOfWeek),
    ("the first working day of each week", Days::FirstOfWeek),
    ("the first working day of every week", Days::FirstOfWeek),
    ("每月第一个工作日", Days::FirstOfMonth),
    ("每月首个工作日", Days::FirstOfMonth),
    ("每月的第一个工作日", Days::FirstOfMonth),
    ("每个月第一个工作日", Days::FirstOfMonth),
    ("月第一个工作日", Days::FirstOfMonth),
    ("first working day of the month", Days::FirstOfMonth),
    ("first working day of each month", Days::FirstOfMonth),
    ("first working day of every month", Days::FirstOfMonth),
    ("the first working day of the month", Days::FirstOfMonth),
    ("the first working day of each month", Days::FirstOfMonth),
    ("the first working day of every month", Days::FirstOfMonth),
];

/// How people begin to name a weekday in Chinese, and what may follow at once.
const WEEK: [(&str, ()); 7] =
    [("每周", ()), ("周", ()), ("每星期", ()), ("星期", ()), ("每个星期", ()), ("礼拜", ()), ("每礼拜", ())];

const WEEKDAYS_EN: [(&str, Weekday); 24] = [
    ("Monday", Weekday::Mon),
    ("Mondays", Weekday::Mon),
    ("Mon", Weekday::Mon),
    ("Tuesday", Weekday::Tue),
    ("Tuesdays", Weekday::Tue),
    ("Tue", Weekday::Tue),
    ("Tues", Weekday::Tue),
    ("Wednesday", Weekday::Wed),
    ("Wednesdays", Weekday::Wed),
    ("Wed", Weekday::Wed),
    ("Thursday", Weekday::Thu),
    ("Thursdays", Weekday::Thu),
    ("Thu", Weekday::Thu),
    ("Thur", Weekday::Thu),
    ("Thurs", Weekday::Thu),
    ("Friday", Weekday::Fri),
    ("Fridays", Weekday::Fri),
    ("Fri", Weekday::Fri),
    ("Saturday", Weekday::Sat),
    ("Saturdays", Weekday::Sat),
    ("Sat", Weekday::Sat),
    ("Sunday", Weekday::Sun),
    ("Sundays", Weekday::Sun),
    ("Sun", Weekday::Sun),
];

/// What may stand between two weekdays, and whether those between them are meant too.
const BETWEEN: [(&str, Listing); 12] = [
    ("、", Listing::And),
    ("，", Listing::And),
    (",", Listing::And),
    ("和", Listing::And),
    ("及", Listing::And),
    ("and", Listing::And),
    ("至", Listing::To),
    ("到", Listing::To),
    ("-", Listing::To),
    ("–", Listing::To),
    ("to", Listing::To),
    ("through", Listing::To),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Listing {
    And,
    To,
}

/// Which half of the day an hour is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    First,
    Second,
}

const HALVES: [(&str, Half); 10] = [
    ("早上", Half::First),
    ("上午", Half::First),
    ("早", Half::First),
    ("中午", Half::Second),
    ("下午", Half::Second),
    ("傍晚", Half::Second),
    ("晚上", Half::Second),
    ("晚", Half::Second),
    ("am", Half::First),
    ("pm", Half::Second),
];

const HOURS_ZH: [(&str, u32); 13] = [
    ("一", 1),
    ("二", 2),
    ("两", 2),
    ("三", 3),
    ("四", 4),
    ("五", 5),
    ("六", 6),
    ("七", 7),
    ("八", 8),
    ("九", 9),
    ("十", 10),
    ("十一", 11),
    ("十二", 12),
];

/// Words that only join.
const JOINTS: [(&str, ()); 8] =
    [("at", ()), ("on", ()), ("every", ()), ("of", ()), ("的", ()), ("在", ()), ("逢", ()), ("from", ())];

/// The plan that words begin with, and what follows it.
pub(super) fn leading(words: &str) -> Option<(Plan, &str)> {
    let words = joined(words);
    if let Some((time, rest)) = time(words) {
        // The days may follow: `17:30 every working day`.
        return Some(match days(joined(rest)) {
            Some((Said { days, weekdays }, rest)) => (Plan::at(time, &weekdays, days), rest),
            None => (Plan::at(time, &[], Days::Working), rest),
        });
    }
    if let Some((line, rest)) = cron(words) {
        let plain = line.to_lowercase();
        let days = if plain.contains("sat") || plain.contains("sun") { Days::Every } else { Days::Working };
        return Some((Plan::new(line, days).ok()?, rest));
    }
    let (Said { days, weekdays }, rest) = days(words)?;
    let rest = joined(rest);
    if let Some((time, rest)) = time(rest) {
        return Some((Plan::at(time, &weekdays, days), rest));
    }
    let (line, rest) = cron(rest).filter(|_| weekdays.is_empty())?;
    Some((Plan::new(line, days).ok()?, rest))
}

/// On which days something holds.
struct Said {
    days: Days,
    weekdays: Vec<Weekday>,
}

fn days(words: &str) -> Option<(Said, &str)> {
    if let Some((days, rest)) = named(&DAYS, words) {
        return Some((Said { days, weekdays: Vec::new() }, rest));
    }
    let (first, mut rest) = weekday(words)?;
    let mut weekdays = vec![first];
    while let Some((listing, after)) = named(&BETWEEN, skipped_blanks(rest))
        && let Some((next, after)) = weekday(skipped_blanks(after)).or_else(|| bare(after, &weekdays))
    {
        if listing == Listing::To {
            let mut between = weekdays[weekdays.len() - 1].succ();
            while between != next {
                weekdays.push(between);
                between = between.succ();
            }
        }
        weekdays.push(next);
        rest = after;
    }
    weekdays.sort_by_key(Weekday::number_from_monday);
    weekdays.dedup();
    // Nobody wants to be asked on a holiday because it is a Monday; whoever names a Sunday means Sundays.
    let at_weekends = weekdays.iter().any(|day| matches!(day, Weekday::Sat | Weekday::Sun));
    Some((Said { days: if at_weekends { Days::Every } else { Days::Working }, weekdays }, rest))
}

fn weekday(words: &str) -> Option<(Weekday, &str)> {
    match named(&WEEK, words) {
        Some(((), rest)) => named(&WEEKDAYS, rest),
        None => named(&WEEKDAYS_EN, words),
    }
}

/// `三` after `周一、`
fn bare<'a>(words: &'a str, before: &[Weekday]) -> Option<(Weekday, &'a str)> {
    named(&WEEKDAYS, words).filter(|(day, _)| !before.contains(day))
}

/// `17:30`, `9点`, `下午5点半`, `9点15分`, `5:30 pm`, `9am`
fn time(words: &str) -> Option<(NaiveTime, &str)> {
    let (half, words) = match named(&HALVES, words) {
        Some((half, rest)) => (Some(half), skipped_blanks(rest)),
        None => (None, words),
    };
    let (hour, rest) = number(words).or_else(|| named(&HOURS_ZH, words))?;
    let colon = rest.strip_prefix([':', '：']).and_then(number);
    let oclock = || rest.strip_prefix(['点', '时']).map(|rest| rest.strip_prefix('钟').unwrap_or(rest));
    let (minute, rest) = match colon {
        Some(found) => (Some(found.0), found.1),
        None => match oclock() {
            None => (None, rest),
            Some(rest) => match (rest.strip_prefix('半'), number(rest)) {
                (Some(rest), _) => (Some(30), rest),
                (None, Some((minute, rest))) => (Some(minute), rest.strip_prefix('分').unwrap_or(rest)),
                (None, None) => (Some(0), rest),
            },
        },
    };
    let (half, rest) = match named(&HALVES, skipped_blanks(rest)) {
        Some((found, rest)) if half.is_none() => (Some(found), rest),
        _ => (half, rest),
    };
    // A number alone is no time, but `9am` is one.
    let minute = minute.or(half.map(|_| 0))?;
    let hour = match half {
        Some(Half::Second) if hour < 12 => hour + 12,
        _ => hour,
    };
    let ends = !rest.starts_with(|next: char| next.is_ascii_alphanumeric() || next == ':');
    Some((NaiveTime::from_hms_opt(hour, minute, 0)?, rest)).filter(|_| ends)
}

/// A number of one or two digits, full-width ones too.
fn number(words: &str) -> Option<(u32, &str)> {
    let length = words.find(|one| !narrow(one).is_ascii_digit()).unwrap_or(words.len());
    let (digits, rest) = words.split_at(length);
    let digits: String = digits.chars().map(narrow).collect();
    (digits.len() <= 2).then(|| digits.parse().ok()).flatten().map(|number| (number, rest))
}

/// Five fields that are a cron line.
fn cron(words: &str) -> Option<(&str, &str)> {
    let mut end = 0;
    for _ in 0..5 {
        let rest = &words[end..];
        let begin = end + (rest.len() - rest.trim_start().len());
        let field = words[begin..].split(char::is_whitespace).next().filter(|field| !field.is_empty())?;
        end = begin + field.len();
    }
    let (line, rest) = words.split_at(end);
    Plan::new(line, Days::Every).is_ok().then_some((line, rest))
}

/// Words without those before that only join. `every` is one of them where it belongs to no name of days.
fn joined(words: &str) -> &str {
    let mut words = skipped(words);
    while named(&DAYS, words).is_none()
        && let Some(((), rest)) = named(&JOINTS, words)
    {
        words = skipped(rest);
    }
    words
}

fn skipped_blanks(words: &str) -> &str {
    words.trim_start()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(hour: u32, minute: u32, weekdays: &[Weekday], days: Days) -> Plan {
        Plan::at(NaiveTime::from_hms_opt(hour, minute, 0).unwrap(), weekdays, days)
    }

    #[test]
    fn a_time_is_read_as_people_say_it() {
        use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
        for (words, plan, rest) in [
            ("每个工作日17:30", at(17, 30, &[], Days::Working), ""),
            ("工作日 下午五点半 发", at(17, 30, &[], Days::Working), " 发"),
            ("every working day 17:30", at(17, 30, &[], Days::Working), ""),
            ("at 17:30 every working day", at(17, 30, &[], Days::Working), ""),
            ("17：30", at(17, 30, &[], Days::Working), ""),
            ("每天 ９：００", at(9, 0, &[], Days::Every), ""),
            ("every day at 5:30 pm, please", at(17, 30, &[], Days::Every), ", please"),
            ("9am", at(9, 0, &[], Days::Working), ""),
            ("周一9点", at(9, 0, &[Mon], Days::Working), ""),
            ("每周一 上午9点", at(9, 0, &[Mon], Days::Working), ""),
            ("周一、三、五 9点半", at(9, 30, &[Mon, Wed, Fri], Days::Working), ""),
            ("周一和周四9点15分", at(9, 15, &[Mon, Thu], Days::Working), ""),
            ("周一至周四 九点", at(9, 0, &[Mon, Tue, Wed, Thu], Days::Working), ""),
            ("星期六 9点", at(9, 0, &[Sat], Days::Every), ""),
            ("every Monday at 9:00", at(9, 0, &[Mon], Days::Working), ""),
            ("9:00 on Mondays and Thursdays", at(9, 0, &[Mon, Thu], Days::Working), ""),
            ("Fri to Sun 8:00", at(8, 0, &[Fri, Sat, Sun], Days::Every), ""),
            ("每周第一个工作日9点", at(9, 0, &[], Days::FirstOfWeek), ""),
            ("每月第一个工作日 9:00", at(9, 0, &[], Days::FirstOfMonth), ""),
            ("on the first working day of the month at 9:00", at(9, 0, &[], Days::FirstOfMonth), ""),
            ("30 17 * * Mon-Fri 日报", Plan::new("30 17 * * Mon-Fri", Days::Working).unwrap(), " 日报"),
            ("30 9 * * Sat", Plan::new("30 9 * * Sat", Days::Every).unwrap(), ""),
            ("每天 30 9 1 * *", Plan::new("30 9 1 * *", Days::Every).unwrap(), ""),
            ("工作日 */30 9 1 * *", Plan::new("*/30 9 1 * *", Days::Working).unwrap(), ""),
        ] {
            assert_eq!(leading(words), Some((plan, rest)), "{words}");
        }
        for words in
            ["", "3", "周一", "25:00", "9:75", "30 17 * * 1-5", "every", "工作日", "17:305", "930", "周八9点"]
        {
            assert_eq!(leading(words), None, "{words}");
        }
    }

    proptest! {
        #[test]
        fn anything_can_be_looked_at(words in "(每周|周一|every |at |9点|17:30| |、|\\* |[0-9]{1,2} ){0,8}.{0,20}") {
            if let Some((_, rest)) = leading(&words) {
                prop_assert!(words.ends_with(rest));
            }
        }
    }
}
