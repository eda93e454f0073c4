//! A day as somebody names it, before it is known which one is meant.

use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};

/// How many days ago a plan may have been for that is noted without its year.
const QUARTER: i64 = 90;

/// A day, as far as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaidDay {
    On(NaiveDate),
    /// So many days from the day of sending: -1 is yesterday.
    FromToday(i8),
    /// A month and a day that some year has.
    OfYear {
        month: u32,
        day: u32,
    },
    /// 下周三: a day of the week so many weeks from that of sending.
    OfWeek {
        weeks: u8,
        weekday: Weekday,
    },
}

impl SaidDay {
    /// The day on which something was that has happened: without a year, the newest that fits. `None` where it lies
    /// ahead of the day of sending.
    pub fn past(self, today: NaiveDate) -> Option<NaiveDate> {
        let day = match self {
            Self::On(day) => day,
            Self::FromToday(days) => today + TimeDelta::days(days.into()),
            Self::OfWeek { weekday, .. } => {
                today - TimeDelta::days(today.weekday().days_since(weekday).into())
            }
            // The 29th of February comes every four years, or every eight where a century is no leap year.
            Self::OfYear { month, day } => (today.year() - 8..=today.year())
                .rev()
                .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
                .find(|day| *day <= today)?,
        };
        (day <= today).then_some(day)
    }

    /// The day on which something will be: without a year, the first that fits. `None` where it lies behind the day of
    /// sending.
    pub fn coming(self, today: NaiveDate) -> Option<NaiveDate> {
        Some(self.from(today, today)).filter(|day| *day >= today)
    }

    /// The day something is planned for, which may have gone by when somebody notes it: without a year, the first that
    /// fits from a quarter before the day of sending on. A plan that `moves` stays as near as it can to where it was.
    pub fn planned(self, today: NaiveDate, moves: Option<NaiveDate>) -> NaiveDate {
        match (self, moves) {
            (Self::OfYear { month, day }, Some(before)) => (before.year() - 8..=before.year() + 8)
                .rev()
                .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
                .min_by_key(|day| (*day - before).abs())
                .unwrap_or(before),
            _ => self.from(today - TimeDelta::days(QUARTER), today),
        }
    }

    /// Without a year, the first day that fits and is not before `first`.
    fn from(self, first: NaiveDate, today: NaiveDate) -> NaiveDate {
        match self {
            Self::On(day) => day,
            Self::FromToday(days) => today + TimeDelta::days(days.into()),
            // 周五, said on a Saturday, is the next.
            Self::OfWeek { weeks: 0, weekday } => {
                today + TimeDelta::days(weekday.days_since(today.weekday()).into())
            }
            Self::OfWeek { weeks, weekday } => {
                let monday = today - TimeDelta::days(today.weekday().num_days_from_monday().into());
                monday + TimeDelta::days(7 * i64::from(weeks) + i64::from(weekday.num_days_from_monday()))
            }
            Self::OfYear { month, day } => (first.year()..=first.year() + 8)
                .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
                .find(|day| *day >= first)
                .unwrap_or(today),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lasts_does_so_up_to_the_next_day_that_fits() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let of_year = |month, day| SaidDay::OfYear { month, day };
        for (said, today, meant) in [
            (SaidDay::On(day("2023-03-20")), "2023-03-08", Some("2023-03-20")),
            (SaidDay::On(day("2023-03-07")), "2023-03-08", None),
            (SaidDay::FromToday(1), "2023-03-31", Some("2023-04-01")),
            (SaidDay::FromToday(-1), "2023-03-08", None),
            (of_year(3, 8), "2023-03-08", Some("2023-03-08")),
            (of_year(1, 4), "2022-12-28", Some("2023-01-04")),
        ] {
            assert_eq!(said.coming(day(today)), meant.map(day), "{said:?} on {today}");
        }
    }

    #[test]
    fn what_has_happened_was_on_the_newest_day_that_fits() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let of_year = |month, day| SaidDay::OfYear { month, day };
        for (said, today, meant) in [
            (SaidDay::On(day("2023-03-06")), "2023-03-08", Some("2023-03-06")),
            (SaidDay::On(day("2023-03-09")), "2023-03-08", None),
            (SaidDay::FromToday(0), "2023-03-08", Some("2023-03-08")),
            (SaidDay::FromToday(-1), "2023-03-01", Some("2023-02-28")),
            (SaidDay::FromToday(1), "2023-03-08", None),
            (of_year(3, 6), "2023-03-08", Some("2023-03-06")),
            (of_year(3, 8), "2023-03-08", Some("2023-03-08")),
            (of_year(12, 28), "2023-01-04", Some("2022-12-28")),
            (of_year(2, 29), "2023-03-08", Some("2020-02-29")),
        ] {
            assert_eq!(said.past(day(today)), meant.map(day), "{said:?} on {today}");
        }
    }

    #[test]
    fn what_will_be_is_on_the_first_day_that_fits() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let of_year = |month, day| SaidDay::OfYear { month, day };
        let of_week = |weeks, weekday| SaidDay::OfWeek { weeks, weekday };
        for (said, today, meant) in [
            (SaidDay::On(day("2023-03-08")), "2023-03-08", Some("2023-03-08")),
            (SaidDay::On(day("2023-03-07")), "2023-03-08", None),
            (SaidDay::FromToday(-1), "2023-03-08", None),
            (SaidDay::FromToday(1), "2023-12-31", Some("2024-01-01")),
            (of_year(9, 30), "2023-03-08", Some("2023-09-30")),
            (of_year(3, 8), "2023-03-08", Some("2023-03-08")),
            (of_year(3, 1), "2023-03-08", Some("2024-03-01")),
            (of_year(2, 29), "2023-03-08", Some("2024-02-29")),
            // From a Wednesday, and from a Saturday.
            (of_week(0, Weekday::Fri), "2023-03-08", Some("2023-03-10")),
            (of_week(0, Weekday::Wed), "2023-03-08", Some("2023-03-08")),
            (of_week(0, Weekday::Mon), "2023-03-08", Some("2023-03-13")),
            (of_week(0, Weekday::Fri), "2023-03-11", Some("2023-03-17")),
            (of_week(1, Weekday::Mon), "2023-03-08", Some("2023-03-13")),
            (of_week(1, Weekday::Fri), "2023-03-08", Some("2023-03-17")),
            (of_week(1, Weekday::Sun), "2023-03-12", Some("2023-03-19")),
        ] {
            assert_eq!(said.coming(day(today)), meant.map(day), "{said:?} on {today}");
        }
    }

    #[test]
    fn a_plan_may_have_gone_by_and_moves_no_further_than_said() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let of_year = |month, day| SaidDay::OfYear { month, day };
        for (said, today, moves, meant) in [
            (SaidDay::On(day("2021-03-08")), "2023-03-08", None, "2021-03-08"),
            (SaidDay::FromToday(1), "2023-03-08", Some("2023-09-30"), "2023-03-09"),
            (of_year(10, 15), "2023-03-08", None, "2023-10-15"),
            (of_year(3, 1), "2023-03-08", None, "2023-03-01"),
            (of_year(12, 20), "2023-01-04", None, "2022-12-20"),
            (of_year(11, 1), "2023-03-08", None, "2023-11-01"),
            (of_year(1, 10), "2023-12-20", None, "2024-01-10"),
            (of_year(2, 29), "2023-03-08", None, "2024-02-29"),
            (of_year(10, 15), "2023-03-08", Some("2024-09-30"), "2024-10-15"),
            (of_year(12, 1), "2023-03-08", Some("2023-02-01"), "2022-12-01"),
            (of_year(2, 29), "2023-03-08", Some("2023-09-30"), "2024-02-29"),
        ] {
            assert_eq!(
                said.planned(day(today), moves.map(day)),
                day(meant),
                "{said:?} on {today} from {moves:?}"
            );
        }
    }
}
