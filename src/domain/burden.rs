//! The burden 减负表: how much people were asked, when, and how much of it took one tap. By name, never by rank.

use super::asks::Kind;
use super::ids::PersonId;
use super::intent::CalendarSpan;
use super::time::Timestamp;
use chrono::{Datelike, Months, NaiveDate};
use std::collections::BTreeMap;

/// An ask that somebody was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToldAsk {
    pub person: PersonId,
    pub kind: Kind,
    pub told_at: Timestamp,
    pub outcome: Outcome,
}

/// How somebody answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// In words, here or elsewhere.
    Answered,
    /// By a tap that reports: nothing changed.
    Tapped,
    /// Noted, handed on, or out of date before it was answered.
    PutDown,
    Open,
}

/// What was asked of somebody in a period.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Load {
    pub kinds: BTreeMap<Kind, usize>,
    /// On how many days.
    pub days: usize,
    /// On the day with the most.
    pub most: usize,
    /// Those answered, with a tap or without.
    pub answered: usize,
    pub tapped: usize,
    /// Those told when nobody works.
    pub outside: usize,
}

impl Load {
    pub fn asked(&self) -> usize {
        self.kinds.values().sum()
    }
}

/// Counts what people were told, by person. `day_of` says on which day an instant lies, `is_outside` whether it lies
/// outside the hours of somebody.
pub fn loads(
    told: &[ToldAsk],
    day_of: impl Fn(Timestamp) -> NaiveDate,
    is_outside: impl Fn(PersonId, Timestamp) -> bool,
) -> BTreeMap<PersonId, Load> {
    let (mut loads, mut days) = (BTreeMap::<PersonId, Load>::new(), BTreeMap::new());
    for ask in told {
        let load = loads.entry(ask.person).or_default();
        *load.kinds.entry(ask.kind).or_default() += 1;
        load.answered += usize::from(matches!(ask.outcome, Outcome::Answered | Outcome::Tapped));
        load.tapped += usize::from(ask.outcome == Outcome::Tapped);
        load.outside += usize::from(is_outside(ask.person, ask.told_at));
        *days.entry((ask.person, day_of(ask.told_at))).or_insert(0) += 1;
    }
    for ((person, _), count) in days {
        if let Some(load) = loads.get_mut(&person) {
            load.days += 1;
            load.most = load.most.max(count);
        }
    }
    loads
}

/// The days of a period, from the first to the last; of a month without a year the newest that has begun. `None`
/// where it has not begun.
pub fn period(span: CalendarSpan, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let month = |year, month| {
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        Some((first, (first + Months::new(1)).pred_opt()?))
    };
    let (first, last) = match span {
        CalendarSpan::ThisMonth => month(today.year(), today.month()),
        CalendarSpan::Month { year: Some(year), month: number } => month(year, number),
        CalendarSpan::Month { year: None, month: number } => {
            month(today.year() - i32::from(number > today.month()), number)
        }
        CalendarSpan::Year(year) => {
            NaiveDate::from_ymd_opt(year, 1, 1).zip(NaiveDate::from_ymd_opt(year, 12, 31))
        }
    }?;
    (first <= today).then_some((first, last.min(today)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_were_told_is_counted_by_day_and_kind() {
        let at = |hour: i64| Timestamp::from_seconds(hour * 3600);
        let ask = |person, kind, hour, outcome| ToldAsk {
            person: PersonId(person),
            kind,
            told_at: at(hour),
            outcome,
        };
        let told = [
            ask(1, Kind::Report, 10, Outcome::Tapped),
            ask(1, Kind::Node, 10, Outcome::Answered),
            ask(1, Kind::Report, 34, Outcome::Open),
            ask(2, Kind::Issue, 23, Outcome::PutDown),
        ];
        let day = |days: i64| NaiveDate::default() + chrono::TimeDelta::days(days);
        let loads = loads(&told, |at| day(at.seconds() / 86_400), |_, at| at.seconds() % 86_400 >= 18 * 3600);
        let one = Load {
            kinds: [(Kind::Report, 2), (Kind::Node, 1)].into(),
            days: 2,
            most: 2,
            answered: 2,
            tapped: 1,
            outside: 0,
        };
        let kinds = [(Kind::Issue, 1)].into();
        let other = Load { kinds, days: 1, most: 1, answered: 0, tapped: 0, outside: 1 };
        assert_eq!(loads, [(PersonId(1), one), (PersonId(2), other)].into());
    }

    #[test]
    fn a_month_is_the_newest_that_has_begun() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let month = |year, month| CalendarSpan::Month { year, month };
        for (span, expected) in [
            (CalendarSpan::ThisMonth, Some(("2023-03-01", "2023-03-08"))),
            (month(None, 2), Some(("2023-02-01", "2023-02-28"))),
            (month(None, 12), Some(("2022-12-01", "2022-12-31"))),
            (month(Some(2023), 4), None),
            (CalendarSpan::Year(2023), Some(("2023-01-01", "2023-03-08"))),
            (CalendarSpan::Year(2022), Some(("2022-01-01", "2022-12-31"))),
            (CalendarSpan::Year(2024), None),
        ] {
            let expected = expected.map(|(first, last)| (day(first), day(last)));
            assert_eq!(period(span, day("2023-03-08")), expected, "{span:?}");
        }
    }
}
