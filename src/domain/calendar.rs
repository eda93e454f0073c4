//! The working calendar: which days are worked. Holidays and make-up working days 调休 are data, each year with the
//! notice it comes from; a year that is not loaded runs Monday to Friday and is known to.
//!
//! What is counted in working days can say how: which holidays were skipped, which make-up days counted.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// A year as the State Council arranged it, as it stands in its file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Year {
    pub year: i32,
    /// The notice the year comes from.
    pub notice: String,
    /// Saturdays and Sundays that are worked.
    pub working_weekends: Vec<NaiveDate>,
    pub holidays: Vec<Holiday>,
}

/// A run of free days, both ends included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    pub name_zh: String,
    pub name_en: String,
    pub from: NaiveDate,
    pub until: NaiveDate,
}

/// What a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayKind {
    Working,
    /// A Saturday or Sunday that is worked.
    MakeUp,
    Weekend,
    Holiday,
}

impl DayKind {
    pub const fn is_worked(self) -> bool {
        matches!(self, Self::Working | Self::MakeUp)
    }
}

/// Working days that were counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    pub days: u32,
    /// The first of them is the next working day after this one.
    pub after: NaiveDate,
    pub passed: Passed,
}

/// Days on which nothing is worked and a holiday is the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silence {
    pub from: NaiveDate,
    pub until: NaiveDate,
    pub holidays: Vec<Holiday>,
    /// The first day that is worked again.
    pub back_on: NaiveDate,
    /// The Saturdays and Sundays that are worked within a week from then on.
    pub made_up: Vec<NaiveDate>,
}

/// What makes a stretch of days other than weeks of five days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passed {
    /// Holidays, each from its first day to its last.
    pub skipped: Vec<(NaiveDate, NaiveDate)>,
    /// Saturdays and Sundays that are worked.
    pub made_up: Vec<NaiveDate>,
    /// Years that are not loaded.
    pub unloaded: Vec<i32>,
}

/// What is wrong with a year.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum YearFault {
    #[error("{day} does not lie in {year}")]
    OtherYear { day: NaiveDate, year: i32 },
    #[error("{day} is worked at a weekend, but is no Saturday or Sunday")]
    NoWeekend { day: NaiveDate },
    #[error("{day} is both free and worked")]
    Both { day: NaiveDate },
    #[error("the free days from {from} end before they begin")]
    Backwards { from: NaiveDate },
    #[error("{year} stands there twice")]
    Twice { year: i32 },
}

/// Why the holidays of a year cannot be read from a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoticeFault {
    /// It does not begin with the year.
    NoYear,
    /// The notice the year comes from is not named.
    NoSource,
    /// No days are called free.
    NoDays,
    Impossible(Vec<YearFault>),
}

/// The years that are loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    years: BTreeMap<i32, Year>,
    days: HashMap<NaiveDate, DayKind>,
}

impl Calendar {
    /// Puts years together; all that is wrong with them is said at once.
    pub fn new(years: &[Year]) -> Result<Self, Vec<YearFault>> {
        let (mut calendar, mut faults) = (Self::default(), Vec::new());
        for one in years {
            let year = one.year;
            if calendar.years.insert(year, one.clone()).is_some() {
                faults.push(YearFault::Twice { year });
            }
            for holiday in &one.holidays {
                if holiday.until < holiday.from {
                    faults.push(YearFault::Backwards { from: holiday.from });
                }
                for day in holiday.from.iter_days().take_while(|day| *day <= holiday.until) {
                    calendar.set(day, DayKind::Holiday, year, &mut faults);
                }
            }
            for &day in &one.working_weekends {
                if !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
                    faults.push(YearFault::NoWeekend { day });
                }
                calendar.set(day, DayKind::MakeUp, year, &mut faults);
            }
        }
        if faults.is_empty() { Ok(calendar) } else { Err(faults) }
    }

    /// The same with other years, which take the place of those that were loaded.
    pub fn with(&self, others: &[Year]) -> Result<Self, Vec<YearFault>> {
        let kept = self.years.values().filter(|one| others.iter().all(|other| other.year != one.year));
        Self::new(&kept.chain(others).cloned().collect::<Vec<_>>())
    }

    /// The year as it is loaded.
    pub fn year(&self, year: i32) -> Option<&Year> {
        self.years.get(&year)
    }

    fn set(&mut self, day: NaiveDate, kind: DayKind, year: i32, faults: &mut Vec<YearFault>) {
        if day.year() != year {
            faults.push(YearFault::OtherYear { day, year });
        }
        if self.days.insert(day, kind).is_some_and(|before| before != kind) {
            faults.push(YearFault::Both { day });
        }
    }

    pub fn kind(&self, day: NaiveDate) -> DayKind {
        self.days.get(&day).copied().unwrap_or(match day.weekday() {
            Weekday::Sat | Weekday::Sun => DayKind::Weekend,
            _ => DayKind::Working,
        })
    }

    pub fn is_worked(&self, day: NaiveDate) -> bool {
        self.kind(day).is_worked()
    }

    /// The first working day after this one.
    pub fn next_worked(&self, day: NaiveDate) -> NaiveDate {
        day.iter_days().skip(1).find(|day| self.is_worked(*day)).unwrap_or(day)
    }

    /// The working day so many after this one; the day itself for none.
    pub fn worked_after(&self, day: NaiveDate, count: u32) -> NaiveDate {
        (0..count).fold(day, |day, _| self.next_worked(day))
    }

    /// The working days after a day, up to and with another.
    pub fn counted(&self, after: NaiveDate, until: NaiveDate) -> Counted {
        let days = stretch(after, until).filter(|day| self.is_worked(*day)).count();
        let days = u32::try_from(days).unwrap_or(u32::MAX);
        Counted { days, after, passed: self.passed(stretch(after, until)) }
    }

    /// What is peculiar about some days that follow each other.
    pub(super) fn passed(&self, days: impl Iterator<Item = NaiveDate>) -> Passed {
        let mut passed = Passed::default();
        for day in days {
            match (self.kind(day), passed.skipped.last_mut()) {
                (DayKind::Holiday, Some((_, last))) if last.succ_opt() == Some(day) => *last = day,
                (DayKind::Holiday, _) => passed.skipped.push((day, day)),
                (DayKind::MakeUp, _) => passed.made_up.push(day),
                (DayKind::Working | DayKind::Weekend, _) => {}
            }
            if !self.knows(day.year()) && passed.unloaded.last() != Some(&day.year()) {
                passed.unloaded.push(day.year());
            }
        }
        passed
    }

    /// The holidays of some days, from the first to the last of them.
    pub fn holidays(&self, first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = &Holiday> {
        let years = self.years.range(first.year()..=last.year());
        years
            .flat_map(|(_, year)| &year.holidays)
            .filter(move |holiday| holiday.from <= last && first <= holiday.until)
    }

    /// The days after a working day on which nothing is worked, where a holiday is the reason.
    pub fn silence_after(&self, day: NaiveDate) -> Option<Silence> {
        let back_on = self.next_worked(day);
        let (from, until) = (day.succ_opt()?, back_on.pred_opt()?);
        if !self.is_worked(day) || until < from {
            return None;
        }
        let holidays: Vec<_> = self.holidays(from, until).cloned().collect();
        let week = back_on.iter_days().take(7);
        let made_up = week.filter(|day| self.kind(*day) == DayKind::MakeUp).collect();
        (!holidays.is_empty()).then_some(Silence { from, until, holidays, back_on, made_up })
    }

    /// The years that are loaded, with their notices.
    pub fn years(&self) -> impl Iterator<Item = (i32, &str)> {
        self.years.iter().map(|(year, one)| (*year, one.notice.as_str()))
    }

    pub fn knows(&self, year: i32) -> bool {
        self.years.contains_key(&year)
    }
}

/// The days after a day, up to and with another.
fn stretch(after: NaiveDate, until: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    after.iter_days().skip(1).take_while(move |day| *day <= until)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn spring_festival() -> Year {
        Year {
            year: 2023,
            notice: "国办发明电〔2022〕16号".to_owned(),
            working_weekends: vec![day("2023-01-28"), day("2023-01-29")],
            holidays: vec![Holiday {
                name_zh: "春节".to_owned(),
                name_en: "Spring Festival".to_owned(),
                from: day("2023-01-21"),
                until: day("2023-01-27"),
            }],
        }
    }

    #[test]
    fn holidays_are_free_and_make_up_weekends_are_worked() {
        let calendar = Calendar::new(&[spring_festival()]).unwrap();
        for (date, kind) in [
            ("2023-01-20", DayKind::Working),
            ("2023-01-21", DayKind::Holiday),
            ("2023-01-27", DayKind::Holiday),
            ("2023-01-28", DayKind::MakeUp),
            ("2023-01-29", DayKind::MakeUp),
            ("2023-02-04", DayKind::Weekend),
        ] {
            assert_eq!(calendar.kind(day(date)), kind, "{date}");
        }
        assert_eq!(calendar.next_worked(day("2023-01-20")), day("2023-01-28"));
        assert!(calendar.knows(2023) && !calendar.knows(2024));
    }

    #[test]
    fn before_a_holiday_it_is_known_how_long_it_is_silent() {
        let calendar = Calendar::new(&[spring_festival()]).unwrap();
        let silence = calendar.silence_after(day("2023-01-20")).unwrap();
        assert_eq!((silence.from, silence.until), (day("2023-01-21"), day("2023-01-27")));
        assert_eq!(silence.back_on, day("2023-01-28"));
        assert_eq!(silence.made_up, [day("2023-01-28"), day("2023-01-29")]);
        assert_eq!(silence.holidays, spring_festival().holidays);
        for other in ["2023-01-19", "2023-01-21", "2023-02-03"] {
            assert_eq!(calendar.silence_after(day(other)), None, "{other}");
        }
    }

    #[test]
    fn a_year_that_cannot_be_is_refused_with_all_its_faults() {
        let mut year = spring_festival();
        year.working_weekends = vec![day("2023-01-25"), day("2024-02-04")];
        let faults = Calendar::new(&[year.clone(), year]).unwrap_err();
        for expected in [
            YearFault::NoWeekend { day: day("2023-01-25") },
            YearFault::Both { day: day("2023-01-25") },
            YearFault::OtherYear { day: day("2024-02-04"), year: 2023 },
            YearFault::Twice { year: 2023 },
        ] {
            assert!(faults.contains(&expected), "{expected} in {faults:?}");
        }
    }

    #[test]
    fn what_was_counted_says_which_days_it_left_out_and_which_it_made_up() {
        let calendar = Calendar::new(&[spring_festival()]).unwrap();
        let counted = calendar.counted(day("2023-01-19"), day("2023-01-31"));
        let passed = Passed {
            skipped: vec![(day("2023-01-21"), day("2023-01-27"))],
            made_up: vec![day("2023-01-28"), day("2023-01-29")],
            unloaded: Vec::new(),
        };
        assert_eq!(counted, Counted { days: 5, after: day("2023-01-19"), passed });
        assert_eq!(calendar.worked_after(day("2023-01-19"), 5), day("2023-01-31"));
        assert_eq!(calendar.counted(day("2023-02-06"), day("2023-02-06")).days, 0);
        let beyond = calendar.counted(day("2023-12-29"), day("2024-01-02"));
        assert_eq!((beyond.days, beyond.passed.unloaded), (2, vec![2024]));
    }
}
