//! A day as somebody names it, before it is known which one is meant.

use chrono::{Datelike, NaiveDate, TimeDelta};

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
}

impl SaidDay {
    /// The day on which something was that has happened: without a year, the newest that fits. `None` where it lies
    /// ahead of the day of sending.
    pub fn past(self, today: NaiveDate) -> Option<NaiveDate> {
        let day = match self {
            Self::On(day) => day,
            Self::FromToday(days) => today + TimeDelta::days(days.into()),
            // The 29th of February comes every four years, or every eight where a century is no leap year.
            Self::OfYear { month, day } => (today.year() - 8..=today.year())
                .rev()
                .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
                .find(|day| *day <= today)?,
        };
        (day <= today).then_some(day)
    }

    /// The day up to which something lasts: without a year, the next that fits. `None` where it lies behind the day of
    /// sending.
    pub fn coming(self, today: NaiveDate) -> Option<NaiveDate> {
        let day = match self {
            Self::On(day) => day,
            Self::FromToday(days) => today + TimeDelta::days(days.into()),
            Self::OfYear { month, day } => (today.year()..=today.year() + 8)
                .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
                .find(|day| *day >= today)?,
        };
        (day >= today).then_some(day)
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
}
