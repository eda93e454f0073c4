//! 没回音: issues to which whoever reported them has no answer, or has given none.

use super::Issue;
use super::case::State;
use crate::domain::calendar::Calendar;
use chrono::NaiveDate;
use chrono_tz::Tz;

/// Why there is no answer, since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unheard {
    pub why: Why,
    pub since: NaiveDate,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nobody has signed for it, nor said anything about it.
    Unsigned,
    /// It is handled, and whoever reported it has not said whether it is solved.
    Unconfirmed,
    /// Nobody has said anything about it for many working days.
    Silent,
}

/// So many working days people have to sign for an issue, and to say that it is solved.
const TO_ANSWER: u32 = 1;

/// Whether an open issue is without an answer. `heard` is when somebody last did or said something about it; after so
/// many working days without a word it is silent.
pub fn unheard(
    issue: &Issue,
    heard: Option<NaiveDate>,
    (calendar, silent_after): (&Calendar, u32),
    zone: Tz,
    today: NaiveDate,
) -> Option<Unheard> {
    let opened = issue.opened_at.local(zone).date_naive();
    let since = heard.map_or(opened, |day| day.max(opened));
    let has_had_time = calendar.worked_after(since, TO_ANSWER) < today;
    let is_silent = calendar.worked_after(since, silent_after) <= today;
    let why = match issue.case.as_ref().map(|case| case.state) {
        Some(State::Parked { .. }) => return None,
        Some(State::Waiting) if heard.is_none() && has_had_time => Why::Unsigned,
        Some(State::Handled) if has_had_time => Why::Unconfirmed,
        _ if is_silent => Why::Silent,
        _ => return None,
    };
    Some(Unheard { why, since })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::domain::ids::{ChatId, EntryId, IssueNumber, PersonId, ProjectId};
    use crate::domain::issue::{Case, Clock};
    use crate::domain::time::Timestamp;
    use crate::domain::told::Trouble;
    use crate::domain::working::{Hours, WorkingTime};
    use chrono_tz::Asia::Shanghai;

    #[test]
    fn an_issue_is_without_an_answer_after_a_working_day_and_silent_after_some() {
        let config = Config::from_toml("").unwrap();
        let (calendar, policy) = (&config.calendar, &config.settings.policy);
        let hours: Hours = "08:30-17:30".parse().unwrap();
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let now = Timestamp::at_wall(day("2023-03-08").and_hms_opt(9, 0, 0).unwrap(), Shanghai);
        let working = WorkingTime { calendar, hours: &hours, zone: Shanghai };
        let case = Case::begin(policy.ladder(), None, &Trouble::default(), Clock { working, now });
        let why = |state, heard: Option<&str>, today: &str| {
            let issue = Issue {
                number: IssueNumber(1),
                project: ProjectId(1),
                entry: EntryId(1),
                words: String::new(),
                opened_by: PersonId(1),
                opened_at: now,
                closed: None,
                case: Some(Case { state, ..case.clone() }),
                version: 0,
                chat: ChatId(1),
                also: 0,
                alike: Vec::new(),
            };
            unheard(&issue, heard.map(day), (calendar, 5), Shanghai, day(today)).map(|found| found.why)
        };
        let parked = State::Parked { until: day("2023-04-20") };
        for (state, heard, today, expected) in [
            (State::Waiting, None, "2023-03-09", None),
            (State::Waiting, None, "2023-03-10", Some(Why::Unsigned)),
            (State::Waiting, Some("2023-03-09"), "2023-03-13", None),
            (State::Waiting, Some("2023-03-09"), "2023-03-16", Some(Why::Silent)),
            (State::Handled, Some("2023-03-10"), "2023-03-13", None),
            (State::Handled, Some("2023-03-10"), "2023-03-14", Some(Why::Unconfirmed)),
            (State::Handling, Some("2023-03-08"), "2023-03-14", None),
            (State::Handling, Some("2023-03-08"), "2023-03-15", Some(Why::Silent)),
            (parked, None, "2023-04-10", None),
        ] {
            assert_eq!(why(state, heard, today), expected, "{state:?} {heard:?} {today}");
        }
    }
}
