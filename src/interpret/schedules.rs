//! Schedules: `/schedule`, `/schedule expo digest 每个工作日17:30`, `/schedule 3 pause until 5/10 holiday`.

use super::text::{Cursor, Token, named, skipped};
use super::{Address, day, when};
use crate::domain::intent::{Command, Intent, Misspelling, ScheduleStep};
use crate::domain::schedule::Occasion;

const OCCASIONS: [(&str, Occasion); 22] = [
    ("日报", Occasion::Digest),
    ("发日报", Occasion::Digest),
    ("digest", Occasion::Digest),
    ("digests", Occasion::Digest),
    ("提醒", Occasion::Reminder),
    ("催报", Occasion::Reminder),
    ("催", Occasion::Reminder),
    ("reminder", Occasion::Reminder),
    ("reminders", Occasion::Reminder),
    ("remind", Occasion::Reminder),
    ("包保早报", Occasion::Guarantee),
    ("guarantors", Occasion::Guarantee),
    ("guarantor", Occasion::Guarantee),
    ("早报", Occasion::Morning),
    ("morning", Occasion::Morning),
    ("总览", Occasion::Overview),
    ("overview", Occasion::Overview),
    ("周报", Occasion::Weekly),
    ("weekly", Occasion::Weekly),
    ("月报", Occasion::Monthly),
    ("monthly", Occasion::Monthly),
    ("发周报", Occasion::Weekly),
];

/// What is to become of a schedule, before it is known which and until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verb {
    Pause,
    Resume,
    Drop,
    Try,
}

const VERBS: [(&str, Verb); 19] = [
    ("暂停", Verb::Pause),
    ("停发", Verb::Pause),
    ("pause", Verb::Pause),
    ("恢复", Verb::Resume),
    ("继续", Verb::Resume),
    ("resume", Verb::Resume),
    ("删除", Verb::Drop),
    ("删掉", Verb::Drop),
    ("取消", Verb::Drop),
    ("drop", Verb::Drop),
    ("delete", Verb::Drop),
    ("remove", Verb::Drop),
    ("试发", Verb::Try),
    ("试一下", Verb::Try),
    ("测试", Verb::Try),
    ("test", Verb::Try),
    ("try", Verb::Try),
    ("预览", Verb::Try),
    ("preview", Verb::Try),
];

/// What may stand before the last day of a pause.
const UNTIL: [(&str, ()); 6] =
    [("until", ()), ("till", ()), ("直到", ()), ("到", ()), ("至", ()), ("to", ())];

/// Words that only join.
const JOINTS: [(&str, ()); 7] =
    [("发", ()), ("发送", ()), ("给", ()), ("for", ()), ("send", ()), ("add", ()), ("加", ())];

pub(super) fn schedule(cursor: Cursor<'_>, address: Address) -> Intent {
    let rest = skipped(cursor.rest());
    if rest.is_empty() {
        return Intent::Schedules { team: None };
    }
    // A cron line begins with a number too.
    if when::leading(rest).is_none() {
        if let Some((number, after)) = number(rest) {
            return of_number(number, skipped(after), address);
        }
        if let Some((verb, after)) = named(&VERBS, rest)
            && let Some((number, after)) = number(skipped(after))
        {
            return changed(number, verb, skipped(after), address);
        }
    }
    new(rest, address)
}

/// `3`, `#3`, `3号`, and what follows.
fn number(words: &str) -> Option<(i64, &str)> {
    let word = words.split(char::is_whitespace).next()?;
    let number = super::issue_number(&Token { text: word })?;
    Some((number.0, &words[word.len()..]))
}

fn of_number(number: i64, rest: &str, address: Address) -> Intent {
    if rest.is_empty() {
        return Intent::Schedule { number };
    }
    match named(&VERBS, rest) {
        Some((verb, after)) => changed(number, verb, skipped(after), address),
        None => misspelt(Misspelling::NoSuchChoice, address),
    }
}

fn changed(number: i64, verb: Verb, rest: &str, address: Address) -> Intent {
    let step = match verb {
        // A number and a verb are meant for Daybook, slash or no slash.
        Verb::Pause => {
            let after = named(&UNTIL, rest).map_or(rest, |((), after)| skipped(after));
            let (last_day, reason) = match day::leading(after) {
                Some((day, after)) => (Some(day), skipped(after)),
                None if day::is_attempted(after) => return misspelt(Misspelling::NoDay, Address::Plain),
                None => (None, rest),
            };
            if reason.is_empty() {
                return misspelt(Misspelling::NoWords, Address::Plain);
            }
            ScheduleStep::Pause { last_day, reason: reason.to_owned() }
        }
        _ if !rest.is_empty() => return misspelt(Misspelling::NoSuchChoice, address),
        Verb::Resume => ScheduleStep::Resume,
        Verb::Drop => ScheduleStep::Drop,
        Verb::Try => return Intent::TrySchedule { number },
    };
    Intent::ChangeSchedule { number, step }
}

/// For whom, what and when, in any order.
fn new(words: &str, address: Address) -> Intent {
    let (mut team, mut occasion, mut plan, mut rest) = (None, None, None, words);
    while !rest.is_empty() {
        if let Some((found, after)) = named(&OCCASIONS, rest).filter(|_| occasion.is_none()) {
            (occasion, rest) = (Some(found), skipped(after));
        } else if let Some((found, after)) = when::leading(rest).filter(|_| plan.is_none()) {
            (plan, rest) = (Some(found), skipped(after));
        } else if let Some(((), after)) = named(&JOINTS, rest) {
            rest = skipped(after);
        } else {
            let word = rest.split(char::is_whitespace).next().unwrap_or(rest);
            let is_team =
                address == Address::Plain || word.ends_with("专班") || plan.is_some() || occasion.is_some();
            if team.is_some() || !is_team {
                return misspelt(Misspelling::NoTime, address);
            }
            (team, rest) = (Some(word.to_owned()), skipped(&rest[word.len()..]));
        }
    }
    match (occasion, plan) {
        (Some(occasion), Some(plan)) => Intent::AddSchedule { team, occasion, plan },
        (None, None) => Intent::Schedules { team },
        (None, Some(_)) => misspelt(Misspelling::NoOccasion, address),
        (Some(_), None) => misspelt(Misspelling::NoTime, address),
    }
}

/// Where only a word says that Daybook is meant, what it cannot read is talk.
fn misspelt(problem: Misspelling, address: Address) -> Intent {
    match address {
        Address::Plain => Intent::Misspelt { command: Command::Schedule, problem },
        Address::ByWord => Intent::Chatter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::SaidDay;
    use crate::domain::schedule::{Days, Plan};
    use crate::interpret::read;
    use crate::interpret::tests::words;
    use chrono::NaiveTime;
    use proptest::prelude::*;

    #[test]
    fn a_schedule_is_asked_for_in_either_language() {
        let daily = Plan::at(NaiveTime::from_hms_opt(17, 30, 0).unwrap(), &[], Days::Working);
        let add = |team: Option<&str>, occasion| Intent::AddSchedule {
            team: team.map(str::to_owned),
            occasion,
            plan: daily.clone(),
        };
        let pause = |number, last_day, reason: &str| Intent::ChangeSchedule {
            number,
            step: ScheduleStep::Pause { last_day, reason: reason.to_owned() },
        };
        let step = |number, step| Intent::ChangeSchedule { number, step };
        let fifth = Some(SaidDay::OfYear { month: 5, day: 10 });
        for (text, expected) in [
            ("/schedule", Intent::Schedules { team: None }),
            ("日程", Intent::Schedules { team: None }),
            ("/schedule expo", Intent::Schedules { team: Some("expo".to_owned()) }),
            ("日程 会展中心专班", Intent::Schedules { team: Some("会展中心专班".to_owned()) }),
            ("/schedule expo digest every working day 17:30", add(Some("expo"), Occasion::Digest)),
            ("/schedule digest 17:30 for expo", add(Some("expo"), Occasion::Digest)),
            ("日程 日报 每个工作日17:30", add(None, Occasion::Digest)),
            ("日程 每个工作日17:30 提醒", add(None, Occasion::Reminder)),
            ("日程 会展中心专班 每个工作日17:30发日报", add(Some("会展中心专班"), Occasion::Digest)),
            ("/schedule 3", Intent::Schedule { number: 3 }),
            ("日程 3", Intent::Schedule { number: 3 }),
            ("/schedule 3 pause until 5/10 holiday", pause(3, fifth, "holiday")),
            ("日程 3 暂停 到5月10日 工地放假", pause(3, fifth, "工地放假")),
            ("日程 暂停 3 5月10日 工地放假", pause(3, fifth, "工地放假")),
            ("/schedule pause 3 until the crane is back", pause(3, None, "until the crane is back")),
            ("日程 3 恢复", step(3, ScheduleStep::Resume)),
            ("/schedule 3 drop", step(3, ScheduleStep::Drop)),
            ("/日程 删除 3", step(3, ScheduleStep::Drop)),
            ("日程 3 试发", Intent::TrySchedule { number: 3 }),
        ] {
            assert_eq!(read(&words(text, 0)), expected, "{text}");
        }
        let misspelt = |problem| Intent::Misspelt { command: Command::Schedule, problem };
        for (text, problem) in [
            ("/schedule 3 pause", Misspelling::NoWords),
            ("日程 3 暂停", Misspelling::NoWords),
            ("/schedule 3 pause until 5/32 holiday", Misspelling::NoDay),
            ("/schedule 3 sometimes", Misspelling::NoSuchChoice),
            ("/schedule digest", Misspelling::NoTime),
            ("/schedule expo every now and then", Misspelling::NoTime),
            ("/schedule 17:30", Misspelling::NoOccasion),
        ] {
            assert_eq!(read(&words(text, 0)), misspelt(problem), "{text}");
        }
        for talk in ["日程排得太满了", "日程 3 号再说", "schedule the crane for Monday", "日程发我一下"]
        {
            assert_eq!(read(&words(talk, 0)), Intent::Unclear, "{talk}");
        }
    }

    proptest! {
        #[test]
        fn anything_can_follow_the_word(rest in "(3 |pause |expo |digest |日报|每个工作日|17:30 |到5月){0,5}.{0,20}") {
            read(&words(&format!("/schedule {rest}"), 0));
        }
    }
}
