//! Investment of a project: what was completed month by month, folded from the ledger, and which figures are asked
//! about before they count.

use super::course::Source;
use super::entry::{Entry, Fact, Span};
use super::ids::{EntryId, ProjectId};
use super::money::{Unit, Yuan};
use super::project::Card;
use super::told::Sum;
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Month {
    year: i32,
    /// From 1 to 12.
    number: u32,
}

impl Month {
    /// `None` where the year has no such month.
    pub const fn new(year: i32, number: u32) -> Option<Self> {
        if number >= 1 && number <= 12 && year >= 1900 && year < 3000 {
            Some(Self { year, number })
        } else {
            None
        }
    }

    pub fn of(day: NaiveDate) -> Self {
        Self { year: day.year(), number: day.month() }
    }

    pub const fn year(self) -> i32 {
        self.year
    }

    pub const fn number(self) -> u32 {
        self.number
    }

    const fn before(self) -> Self {
        match self.number {
            1 => Self { year: self.year - 1, number: 12 },
            number => Self { year: self.year, number: number - 1 },
        }
    }

    pub fn last_day(self) -> NaiveDate {
        let first = NaiveDate::from_ymd_opt(self.year, self.number, 1).expect("every month has a first day");
        first + Months::new(1) - Days::new(1)
    }

    /// 序时进度: the months of the year that have gone by with this one, of twelve.
    pub fn time_share(self) -> Share {
        Share((i64::from(self.number) * 10_000 + 6) / 12)
    }
}

/// `2023-03`
impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.number)
    }
}

impl From<Month> for String {
    fn from(month: Month) -> Self {
        month.to_string()
    }
}

impl TryFrom<String> for Month {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let (year, number) = text.split_once('-').ok_or("a month is written 2023-03")?;
        let month = year.parse().ok().zip(number.parse().ok());
        month.and_then(|(year, number)| Self::new(year, number)).ok_or("there is no such month")
    }
}

/// A month, as far as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaidMonth {
    On(Month),
    This,
    Last,
    /// Of some year, from 1 to 12.
    OfYear(u32),
}

impl SaidMonth {
    /// The month meant by somebody who says it in `this` one: without a year, the newest that has begun. `None` where
    /// it lies ahead.
    pub fn past(self, this: Month) -> Option<Month> {
        let month = match self {
            Self::On(month) => month,
            Self::This => this,
            Self::Last => this.before(),
            Self::OfYear(number) => {
                let year = if number > this.number { this.year - 1 } else { this.year };
                Month::new(year, number)?
            }
        };
        (month <= this).then_some(month)
    }
}

/// What a figure sums up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counts {
    /// 当月完成
    Month,
    /// 本年累计: from January to the end of the month.
    Year,
    /// 累计完成: from the beginning of the project to the end of the month.
    ToDate,
}

impl Counts {
    /// What is meant by free words: where they say nothing of it, the month, as for the command.
    pub const fn said(sum: Option<Sum>) -> Self {
        match sum {
            Some(Sum::ToDate) => Self::ToDate,
            Some(Sum::Year) => Self::Year,
            Some(Sum::Period | Sum::Stretch) | None => Self::Month,
        }
    }

    /// The same in free words.
    pub const fn sum(self) -> Sum {
        match self {
            Self::Month => Sum::Period,
            Self::Year => Sum::Year,
            Self::ToDate => Sum::ToDate,
        }
    }
}

/// A figure of completed investment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Figure {
    pub counts: Counts,
    pub yuan: Yuan,
}

/// A share of something, in hundredths of a percent; a plan may be overfulfilled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share(i64);

impl Share {
    pub const fn hundredths(self) -> i64 {
        self.0
    }

    /// `None` where there is no whole.
    pub fn of(part: i64, whole: Yuan) -> Option<Self> {
        Self::of_whole(part, whole.yuan())
    }

    /// The same of what is counted.
    pub fn of_counts(part: usize, whole: usize) -> Option<Self> {
        Self::of_whole(i64::try_from(part).ok()?, i64::try_from(whole).ok()?)
    }

    fn of_whole(part: i64, whole: i64) -> Option<Self> {
        let whole = i128::from(whole);
        let hundredths = (i128::from(part) * 10_000 + whole / 2).checked_div_euclid(whole)?;
        i64::try_from(hundredths).ok().map(Self)
    }
}

/// `83.33%`, `25%`
impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, part) = (self.0.abs() / 100, format!("{:02}", self.0.abs() % 100));
        match part.trim_end_matches('0') {
            "" => write!(f, "{sign}{whole}%"),
            part => write!(f, "{sign}{whole}.{part}%"),
        }
    }
}

/// Investment as it stood at the end of a month of which something was said. Yuan; what follows from two figures may
/// be below nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub month: Month,
    /// What was completed in it. What lies between two cumulative figures counts for the later month.
    pub completed: Option<i64>,
    /// From January on, as far as it is known.
    pub year: Option<i64>,
    pub to_date: ToDate,
    /// What was said of it last.
    pub source: Option<Source>,
}

/// What was completed up to some month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToDate {
    /// Somebody has given the sum from the beginning of the project, and later months are added to it.
    FromTheBeginning(i64),
    /// The sum of what was said; there may have been more before.
    AsFarAsTold(i64),
}

impl ToDate {
    pub const fn yuan(self) -> i64 {
        match self {
            Self::FromTheBeginning(yuan) | Self::AsFarAsTold(yuan) => yuan,
        }
    }

    const fn plus(self, more: i64) -> Self {
        match self {
            Self::FromTheBeginning(yuan) => Self::FromTheBeginning(yuan + more),
            Self::AsFarAsTold(yuan) => Self::AsFarAsTold(yuan + more),
        }
    }
}

/// The figures of each month that hold: the last said of each kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    figures: BTreeMap<Month, BTreeMap<Counts, Yuan>>,
    sources: BTreeMap<Month, Source>,
}

impl Told {
    /// `entries` are the project's standing facts by their days.
    pub fn of(entries: &[Entry]) -> Self {
        let mut told = Self::default();
        for entry in entries {
            let Fact::Investment { month, figure } = &entry.fact else { continue };
            told.tell(*month, *figure);
            told.sources.insert(*month, Source::of(entry));
        }
        told
    }

    /// Takes another figure in.
    pub fn tell(&mut self, month: Month, figure: Figure) {
        self.figures.entry(month).or_default().insert(figure.counts, figure.yuan);
    }

    /// What was said, by months; not what follows from it.
    pub fn figures(&self) -> impl Iterator<Item = (Month, Figure)> {
        self.figures.iter().flat_map(|(month, figures)| {
            figures.iter().map(|(counts, yuan)| (*month, Figure { counts: *counts, yuan: *yuan }))
        })
    }

    /// Who said something of a month last.
    pub fn source(&self, month: Month) -> Option<&Source> {
        self.sources.get(&month)
    }

    fn rows(&self) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for (month, figures) in &self.figures {
            let said = |counts| figures.get(&counts).map(|yuan: &Yuan| yuan.yuan());
            let before = rows.last();
            let year_before = match before {
                Some(row) if row.month.year == month.year => row.year,
                _ => (month.number == 1).then_some(0),
            };
            let to_date_before = before.map_or(ToDate::AsFarAsTold(0), |row| row.to_date);
            let since = |sum: Option<i64>, before: Option<i64>| Some(sum? - before?);
            let counted_before = match to_date_before {
                ToDate::FromTheBeginning(yuan) => Some(yuan),
                ToDate::AsFarAsTold(_) => None,
            };
            let completed = said(Counts::Month)
                .or_else(|| since(said(Counts::Year), year_before))
                .or_else(|| since(said(Counts::ToDate), counted_before));
            let added = completed.map(|completed| year_before.unwrap_or(0) + completed);
            let year = said(Counts::Year).or(added).or(year_before.filter(|_| month.number > 1));
            let grown = year.map(|year| year - year_before.unwrap_or(0));
            let to_date = said(Counts::ToDate).map_or_else(
                || to_date_before.plus(completed.or(grown).unwrap_or(0)),
                ToDate::FromTheBeginning,
            );
            let source = self.sources.get(month).cloned();
            rows.push(Row { month: *month, completed, year, to_date, source });
        }
        rows
    }
}

/// The months of which something was said, oldest first. `entries` are the project's standing facts by their days.
pub fn rows(entries: &[Entry]) -> Vec<Row> {
    Told::of(entries).rows()
}

/// Why a figure is asked about before it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It is about ten thousand or a hundred million times off what stands beside it.
    Unit { beside: i64 },
    /// The cumulative was more before.
    Falls { before: i64 },
    /// The cumulative would be more than the total investment.
    OverTotal { sum: i64, total: Yuan },
    /// More than a third of the total investment at once.
    ThirdOfTotal { by: i64, total: Yuan },
    /// More than three times the highest month.
    Jumps { by: i64, highest: i64 },
}

/// Whether a figure should be asked about: what it would change is compared with the others, the plan and the total.
pub fn doubt(entries: &[Entry], card: &Card, month: Month, figure: Figure) -> Option<Doubt> {
    doubt_beside(Told::of(entries), card, month, figure)
}

/// The same, beside what was told.
pub fn doubt_beside(mut told: Told, card: &Card, month: Month, figure: Figure) -> Option<Doubt> {
    let before = told.rows();
    told.tell(month, figure);
    let after = told.rows();
    let others = || before.iter().filter(|row| row.month != month);
    let highest = others().filter_map(|row| row.completed).max().filter(|highest| *highest > 0);
    let plan = card.plan.get(&month.year).map(|plan| plan.yuan());
    let so_far = before.iter().rfind(|row| row.month <= month);
    let restated = so_far.filter(|row| row.month == month).and_then(|row| row.completed);
    let beside = match figure.counts {
        Counts::Month => highest.or(restated).or(plan.map(|plan| plan / 12)),
        Counts::Year => so_far
            .filter(|row| row.month.year == month.year)
            .and_then(|row| row.year)
            .or(plan.map(|plan| plan * i64::from(month.number) / 12)),
        Counts::ToDate => so_far.map(|row| row.to_date.yuan()),
    };
    if let Some(beside) = beside.filter(|beside| has_slipped(figure.yuan.yuan(), *beside)) {
        return Some(Doubt::Unit { beside });
    }
    if let Some(before) = fallen(&before, &after, month, figure.counts) {
        return Some(Doubt::Falls { before });
    }
    let sum = after.last().map_or(0, |row| row.to_date.yuan());
    let sum_before = before.last().map_or(0, |row| row.to_date.yuan());
    if let Some(total) = card.total.filter(|total| sum > total.yuan() && sum > sum_before) {
        return Some(Doubt::OverTotal { sum, total });
    }
    let by = after.iter().find(|row| row.month == month)?.completed?;
    match (card.total, highest) {
        (Some(total), _) if by > total.yuan() / 3 => Some(Doubt::ThirdOfTotal { by, total }),
        (_, Some(highest)) if by > 3 * highest => Some(Doubt::Jumps { by, highest }),
        _ => None,
    }
}

/// Whether two figures are a unit apart: 元 for 万元, 万元 for 亿元, 元 for 亿元.
fn has_slipped(figure: i64, beside: i64) -> bool {
    let (small, large) = (figure.min(beside), figure.max(beside));
    if small <= 0 {
        return false;
    }
    // Two months are seldom more than five times apart.
    [10_000, 100_000_000].iter().any(|unit| (unit / 5..=unit * 5).contains(&(large / small)))
}

/// What the cumulative was before it fell: in the month itself, or from some month to the next.
fn fallen(before: &[Row], after: &[Row], month: Month, counts: Counts) -> Option<i64> {
    let stood = |rows: &[Row]| {
        let row = rows.iter().find(|row| row.month == month)?;
        match counts {
            Counts::Month => None,
            Counts::Year => row.year,
            Counts::ToDate => Some(row.to_date.yuan()),
        }
    };
    if let (Some(was), Some(is)) = (stood(before), stood(after))
        && is < was
    {
        return Some(was);
    }
    let fell_before = |month| before.iter().any(|row| row.month == month && falls(row));
    let at = after.iter().position(|row| falls(row) && !fell_before(row.month))?;
    let row = after[..at].last();
    row.and_then(|row| if counts == Counts::Year { row.year } else { Some(row.to_date.yuan()) })
}

fn falls(row: &Row) -> bool {
    row.completed.is_some_and(|completed| completed < 0)
}

/// An amount as it was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Amount {
    Known(Yuan),
    /// A decimal number whose unit was left out.
    WithoutUnit(String),
}

/// The units a number without one may be in, the likeliest first.
pub const UNITS: [Unit; 3] = [Unit::TenThousand, Unit::HundredMillion, Unit::One];

/// A figure that waits for its sender's answer. It does not count until then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    pub project: ProjectId,
    pub month: Month,
    pub counts: Counts,
    pub amount: Amount,
    pub words: String,
    pub effective: NaiveDate,
    pub span: Span,
    /// The entry it will take the place of.
    pub supersedes: Option<EntryId>,
}

/// What is answered to a question about a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// It is right as it was read.
    Right,
    /// It is in this unit.
    In(Unit),
    Wrong,
}

#[cfg(test)]
mod tests {
    use super::*;
    use Counts::{ToDate as Sum, Year};
    use proptest::prelude::*;

    fn month(text: &str) -> Month {
        Month::try_from(text.to_owned()).unwrap()
    }

    fn wan(amount: i64) -> Yuan {
        Yuan::new(amount * 10_000).unwrap()
    }

    fn entries(said: &[(&str, Counts, i64)]) -> Vec<Entry> {
        (1..)
            .zip(said)
            .map(|(id, (on, counts, amount))| {
                let figure = Figure { counts: *counts, yuan: wan(*amount) };
                Entry::stating(id, "2023-03-08", Fact::Investment { month: month(on), figure })
            })
            .collect()
    }

    /// Completed, year and to date in 万元; a `+` where there may be more.
    fn told(said: &[(&str, Counts, i64)]) -> Vec<(String, Option<i64>, Option<i64>, String)> {
        rows(&entries(said))
            .into_iter()
            .map(|row| {
                let to_date = match row.to_date {
                    ToDate::FromTheBeginning(yuan) => format!("{}", yuan / 10_000),
                    ToDate::AsFarAsTold(yuan) => format!("{}+", yuan / 10_000),
                };
                let wan = |yuan: i64| yuan / 10_000;
                (row.month.to_string(), row.completed.map(wan), row.year.map(wan), to_date)
            })
            .collect()
    }

    fn row(
        month: &str,
        completed: Option<i64>,
        year: Option<i64>,
        to_date: &str,
    ) -> (String, Option<i64>, Option<i64>, String) {
        (month.to_owned(), completed, year, to_date.to_owned())
    }

    #[test]
    fn months_add_up() {
        assert_eq!(
            told(&[
                ("2022-12", Counts::Month, 70),
                ("2023-02", Counts::Month, 300),
                ("2023-03", Counts::Month, 850)
            ]),
            [
                row("2022-12", Some(70), Some(70), "70+"),
                row("2023-02", Some(300), Some(300), "370+"),
                row("2023-03", Some(850), Some(1150), "1220+"),
            ]
        );
        // The last said of a month holds.
        assert_eq!(
            told(&[("2023-03", Counts::Month, 850), ("2023-03", Counts::Month, 900)]),
            [row("2023-03", Some(900), Some(900), "900+")]
        );
    }

    #[test]
    fn what_lies_between_two_sums_was_completed_in_the_later_month() {
        assert_eq!(
            told(&[("2022-12", Sum, 5000), ("2023-02", Sum, 5600), ("2023-03", Counts::Month, 850)]),
            [
                row("2022-12", None, None, "5000"),
                row("2023-02", Some(600), Some(600), "5600"),
                row("2023-03", Some(850), Some(1450), "6450"),
            ]
        );
        assert_eq!(
            told(&[("2023-02", Year, 600), ("2023-03", Year, 1450), ("2023-03", Sum, 6450)]),
            [row("2023-02", None, Some(600), "600+"), row("2023-03", Some(850), Some(1450), "6450")]
        );
        assert_eq!(told(&[("2023-01", Year, 600)]), [row("2023-01", Some(600), Some(600), "600+")]);
        // A first sum says nothing of its month.
        assert_eq!(
            told(&[("2023-02", Counts::Month, 300), ("2023-03", Sum, 6450)]),
            [row("2023-02", Some(300), Some(300), "300+"), row("2023-03", None, Some(300), "6450")]
        );
    }

    #[test]
    fn the_year_goes_by_in_twelfths() {
        for (on, share) in [
            ("2023-01", "8.33%"),
            ("2023-03", "25%"),
            ("2023-08", "66.67%"),
            ("2023-10", "83.33%"),
            ("2023-12", "100%"),
        ] {
            assert_eq!(month(on).time_share().to_string(), share);
        }
        assert_eq!(Share::of(-500, Yuan::new(10_000).unwrap()).unwrap().to_string(), "-5%");
        assert_eq!(Share::of(1, Yuan::new(0).unwrap()), None);
        assert_eq!(Share::of(12_345, Yuan::new(10_000).unwrap()).unwrap().to_string(), "123.45%");
    }

    #[test]
    fn a_month_without_a_year_has_begun() {
        let this = month("2023-03");
        for (said, meant) in [
            (SaidMonth::This, Some("2023-03")),
            (SaidMonth::Last, Some("2023-02")),
            (SaidMonth::OfYear(3), Some("2023-03")),
            (SaidMonth::OfYear(12), Some("2022-12")),
            (SaidMonth::OfYear(13), None),
            (SaidMonth::On(month("2023-04")), None),
            (SaidMonth::On(month("2021-04")), Some("2021-04")),
        ] {
            assert_eq!(said.past(this), meant.map(month), "{said:?}");
        }
        assert_eq!(SaidMonth::Last.past(month("2023-01")), Some(month("2022-12")));
    }

    #[test]
    fn an_odd_figure_is_asked_about() {
        use Counts::Month;
        let card = Card { total: Some(wan(8_500)), plan: [(2023, wan(2_550))].into(), ..Card::default() };
        let falls = |before: i64| Some(Doubt::Falls { before: before * 10_000 });
        let unit = |beside: i64| Some(Doubt::Unit { beside: beside * 10_000 });
        for (said, on, counts, yuan, doubted) in [
            // Nothing beside it but the plan.
            (&[][..], "2023-03", Month, 2_000_000, None),
            (&[], "2023-03", Month, 200, Some(Doubt::Unit { beside: 25_500_000 / 12 })),
            (&[], "2023-03", Month, 0, None),
            (&[], "2023-03", Sum, 50_000_000, None),
            (&[], "2023-03", Sum, 86_000_000, Some(Doubt::OverTotal { sum: 86_000_000, total: wan(8_500) })),
            (
                &[],
                "2023-03",
                Month,
                30_000_000,
                Some(Doubt::ThirdOfTotal { by: 30_000_000, total: wan(8_500) }),
            ),
            // Beside other months.
            (&[("2023-02", Month, 300)], "2023-03", Month, 8_500_000, None),
            (&[("2023-02", Month, 300)], "2023-03", Month, 850, unit(300)),
            (
                &[("2023-02", Month, 300)],
                "2023-03",
                Month,
                9_100_000,
                Some(Doubt::Jumps { by: 9_100_000, highest: 3_000_000 }),
            ),
            (&[("2023-02", Month, 300)], "2023-02", Month, 2_900_000, None),
            (&[("2023-03", Month, 300)], "2023-03", Month, 300, unit(300)),
            // Sums.
            (&[("2023-02", Sum, 5_000)], "2023-03", Sum, 58_000_000, None),
            (&[("2023-02", Sum, 5_000)], "2023-03", Sum, 49_000_000, falls(5_000)),
            (&[("2023-02", Sum, 5_000)], "2023-03", Sum, 5_800, unit(5_000)),
            (&[("2023-02", Sum, 5_000)], "2023-03", Sum, 580_000_000_000, unit(5_000)),
            (&[("2023-03", Sum, 5_000)], "2023-03", Sum, 49_000_000, falls(5_000)),
            (&[("2023-03", Sum, 5_000)], "2023-02", Sum, 51_000_000, falls(5_100)),
            (
                &[("2023-02", Sum, 5_000)],
                "2023-03",
                Sum,
                79_000_000,
                Some(Doubt::ThirdOfTotal { by: 29_000_000, total: wan(8_500) }),
            ),
            (
                &[("2023-02", Sum, 8_000)],
                "2023-03",
                Month,
                6_000_000,
                Some(Doubt::OverTotal { sum: 86_000_000, total: wan(8_500) }),
            ),
            (&[("2023-02", Year, 600)], "2023-03", Year, 5_900_000, falls(600)),
            (&[("2023-02", Year, 600)], "2023-03", Year, 9_000_000, None),
        ] {
            let figure = Figure { counts, yuan: Yuan::new(yuan).unwrap() };
            assert_eq!(doubt(&entries(said), &card, month(on), figure), doubted, "{said:?} {on} {figure:?}");
        }
        // Without a total nothing is over it.
        let figure = Figure { counts: Sum, yuan: wan(100_000) };
        assert_eq!(doubt(&[], &Card::default(), month("2023-03"), figure), None);
    }

    fn anything_said() -> impl Strategy<Value = Vec<(&'static str, Counts, i64)>> {
        let months = prop::sample::select(vec!["2022-11", "2022-12", "2023-01", "2023-02", "2023-03"]);
        let counts = prop::sample::select(vec![Counts::Month, Year, Sum]);
        prop::collection::vec((months, counts, 0..10_000_000_000_i64), 0..8)
    }

    proptest! {
        #[test]
        fn whatever_is_said_can_be_folded(said in anything_said(), yuan in 0..100_000_000_000_000_i64) {
            let entries = entries(&said);
            let rows = rows(&entries);
            for two in rows.windows(2) {
                prop_assert!(two[0].month < two[1].month);
            }
            let card = Card { total: Some(wan(1)), ..Card::default() };
            let figure = Figure { counts: Counts::Month, yuan: Yuan::new(yuan).unwrap() };
            doubt(&entries, &card, month("2023-03"), figure);
        }

        #[test]
        fn a_month_survives_its_text(year in 1900..3000, number in 1..=12_u32) {
            let one = Month::new(year, number).unwrap();
            prop_assert_eq!(month(&one.to_string()), one);
        }
    }
}
