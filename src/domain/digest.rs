//! Digests: what somebody is told of their projects once a day, a week or a month. Each is composed from a snapshot
//! alone, for its reader.

use super::asks::report_due;
use super::calendar::Calendar;
use super::decision::{EntryView, Heading, IssueView, PromiseView, entry_view};
use super::entry::{Entry, Fact};
use super::ids::TeamId;
use super::money::Yuan;
use super::project::{Project, Rhythm};
use super::registry::Registry;
use super::schedule::{Days, Occasion};
use super::time::{Timestamp, counts_for, day_begins};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;
use std::collections::HashMap;

mod morning;
mod overview;
mod review;
mod snapshot;

pub use morning::{Capacity, Own, guaranteed_by, own};
pub use overview::{Overview, TeamCoverage, Unreached, overview};
pub use review::{InvestedView, Review, ReviewLine, review};
pub use snapshot::{Gathered, NodeLine, Report, Snapshot, Standing, Turned};

/// From noon on a digest tells of its own day.
const NOON: NaiveTime = NaiveTime::from_hms_opt(12, 0, 0).expect("noon is a time");

/// How far back the last review is looked for.
const LAST_REVIEW: usize = 62;

/// A digest, before it is put into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Digest {
    /// Of a team, in the evening.
    Team(TeamDigest),
    /// Of who answers for projects, in the morning.
    Own(Own),
    /// Of the district, in the morning.
    Overview(Box<Overview>),
    /// Of a week or a month.
    Review(Box<Review>),
}

impl Digest {
    /// The projects of a team that owe a report and have none.
    pub fn owing(&self) -> &[Owing] {
        match self {
            Self::Team(one) => &one.owing,
            Self::Own(_) | Self::Overview(_) | Self::Review(_) => &[],
        }
    }

    /// A digest in which there is nothing to act on is not sent.
    pub fn has_something_to_say(&self) -> bool {
        match self {
            Self::Team(one) => one.has_something_to_say(),
            Self::Own(one) => one.has_something_to_say(),
            Self::Overview(one) => one.has_something_to_say(),
            Self::Review(one) => one.has_something_to_say(),
        }
    }
}

/// The days a digest tells of, from the first to the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    pub first: NaiveDate,
    pub last: NaiveDate,
    /// The day on which it is told.
    pub today: NaiveDate,
    /// When the one before was due: what turned since then is news.
    pub before: Timestamp,
}

impl Told {
    /// From noon on a digest tells of its own day. In the morning, when that day is still almost empty, it tells of the
    /// last working day and of the free days after it. A review tells of the days since the first working day of the
    /// week, or of the month, before its own.
    pub fn by(occasion: Occasion, calendar: &Calendar, wall: NaiveDateTime, zone: Tz) -> Self {
        let today = counts_for(wall);
        let is_morning = today == wall.date() && wall.time() < NOON;
        let last = if is_morning { today.pred_opt().unwrap_or(today) } else { today };
        let first = match occasion {
            Occasion::Weekly => last_among(Days::FirstOfWeek, calendar, today),
            Occasion::Monthly => last_among(Days::FirstOfMonth, calendar, today),
            _ if is_morning => last_among(Days::Working, calendar, today),
            _ => today,
        };
        let before = match occasion {
            Occasion::Weekly | Occasion::Monthly => day_begins(first, zone),
            _ => Timestamp::at_wall(first.and_time(wall.time()), zone),
        };
        Self { first: first.min(last), last, today, before }
    }

    /// For which days a project of this rhythm owes an entry on the days that are told, if it does.
    pub fn due(&self, rhythm: Rhythm, calendar: &Calendar) -> Option<(NaiveDate, NaiveDate)> {
        let mut days = self.first.iter_days().take_while(|day| *day <= self.last);
        days.find_map(|day| report_due(rhythm, calendar, day))
    }

    /// What there is of a day so far.
    pub fn today(day: NaiveDate, zone: Tz) -> Self {
        Self { first: day, last: day, today: day, before: day_begins(day, zone) }
    }
}

fn last_among(days: Days, calendar: &Calendar, today: NaiveDate) -> NaiveDate {
    let mut before = today.iter_days().rev().skip(1).take(LAST_REVIEW);
    before.find(|day| days.include(calendar, *day)).unwrap_or(today)
}

/// What a team is told in the evening: what came in, who still owes, which nodes are due, which issues are open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamDigest {
    pub team: TeamId,
    /// The days it tells of; one, but for a digest of the morning.
    pub first: NaiveDate,
    pub last: NaiveDate,
    /// Projects of which something came in, by code.
    pub changed: Vec<Changed>,
    /// Projects that owe an entry and have none, by code.
    pub owing: Vec<Owing>,
    /// Key nodes that are late or due soon, the first planned first.
    pub nodes: Vec<NodeLine>,
    /// Promises that are due on the next working day or were, the first due first.
    pub promises: Vec<PromiseView>,
    /// How many projects owe nothing (winter stop and the like) and said nothing.
    pub resting: usize,
    /// The oldest first.
    pub issues: Vec<IssueView>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    pub heading: Heading,
    pub entries: Vec<Reported>,
}

/// What came in about a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reported {
    pub entry: EntryView,
    /// The figure that was reported earlier in the day, where this one takes its place.
    pub instead_of: Option<Yuan>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owing {
    pub heading: Heading,
    /// How often it owes one.
    pub rhythm: Rhythm,
    /// Whom to ask.
    pub reporters: Vec<String>,
}

impl Owing {
    fn of(registry: &Registry, project: &Project) -> Self {
        let reporters = registry.reporters_of(project);
        let mut reporters: Vec<_> = reporters
            .into_iter()
            .map(|person| registry.answering_for(person, project.team).name.clone())
            .collect();
        reporters.dedup();
        Self { heading: Heading::of(project), rhythm: project.rhythm, reporters }
    }
}

impl TeamDigest {
    fn has_something_to_say(&self) -> bool {
        let Self { changed, owing, nodes, promises, issues, .. } = self;
        !changed.is_empty()
            || !owing.is_empty()
            || !nodes.is_empty()
            || !promises.is_empty()
            || !issues.is_empty()
    }
}

/// Composes the digest of a team.
pub fn of_team(snapshot: &Snapshot<'_>, team: TeamId) -> TeamDigest {
    let (registry, Told { first, last, .. }) = (snapshot.registry(), snapshot.told());
    let mut digest = TeamDigest {
        team,
        first,
        last,
        changed: Vec::new(),
        owing: Vec::new(),
        nodes: Vec::new(),
        promises: Vec::new(),
        resting: 0,
        issues: Vec::new(),
    };
    for project in registry.projects_of(team) {
        let entries = snapshot.entries_of(project.id);
        if !entries.is_empty() {
            digest
                .changed
                .push(Changed { heading: Heading::of(project), entries: reported(registry, entries) });
        }
        match snapshot.report_of(project) {
            Report::Missing => digest.owing.push(Owing::of(registry, project)),
            Report::NotOwed | Report::There => digest.resting += usize::from(entries.is_empty()),
        }
    }
    let projects = || registry.projects_of(team).map(|project| project.id);
    digest.nodes = snapshot.nodes_of(projects());
    digest.promises = snapshot.promises_of(projects());
    digest.issues = snapshot.issues_of(projects());
    digest
}

/// Whether a fact is told of its day; what a project is called and how often it reports is kept in its history alone.
pub const fn is_news(fact: &Fact) -> bool {
    !matches!(fact, Fact::Alias { .. } | Fact::Rhythm { .. })
}

/// What is told of entries that stand in their order: the share that stands, what was invested, then the rest, the newest
/// first. Of an amount that was stated more than once the last is told only, with the one before it; of a day with a share
/// not that nothing changed.
fn reported(registry: &Registry, entries: &[Entry]) -> Vec<Reported> {
    let figure = |entry: &Entry| match entry.fact {
        Fact::Investment { month, figure } => Some(((month, figure.counts), figure.yuan)),
        Fact::Progress { .. }
        | Fact::Unchanged
        | Fact::Visit
        | Fact::Issue { .. }
        | Fact::IssueAnswer { .. }
        | Fact::IssueStep { .. }
        | Fact::IssueClosed { .. }
        | Fact::Evidence { .. }
        | Fact::Promise { .. }
        | Fact::PromiseStep { .. }
        | Fact::Stage { .. }
        | Fact::Gate { .. }
        | Fact::Alias { .. }
        | Fact::Rhythm { .. }
        | Fact::Word { .. }
        | Fact::Form { .. }
        | Fact::Node { .. }
        | Fact::Listed { .. }
        | Fact::Notice { .. }
        | Fact::Withdrawal { .. } => None,
    };
    let has_share = |entry: &&Entry| matches!(entry.fact, Fact::Progress { percent: Some(_) });
    let share = entries.iter().filter(has_share).max_by_key(|entry| entry.place());
    let is_outdone = |entry: &&Entry| {
        entry.fact == Fact::Unchanged
            && entries.iter().filter(has_share).any(|one| one.effective == entry.effective)
    };
    let mut last = HashMap::new();
    let mut found = Vec::with_capacity(entries.len());
    let rest = entries.iter().filter(|entry| share.is_none_or(|share| share.id != entry.id));
    for entry in rest.filter(|entry| !is_outdone(entry)).chain(share) {
        let mut instead_of = None;
        if let Some((item, yuan)) = figure(entry)
            && let Some((place, before)) = last.insert(item, (found.len(), yuan))
        {
            found[place] = None;
            instead_of = Some(before).filter(|before| *before != yuan);
        }
        found.push(Some(Reported { entry: entry_view(registry, entry), instead_of }));
    }
    let is_figure = |one: &Reported| matches!(one.entry.fact, Fact::Investment { .. });
    let mut found: Vec<_> = found.into_iter().flatten().rev().collect();
    found[usize::from(share.is_some())..].sort_by_key(|one| !is_figure(one));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::domain::investment::{Counts, Figure, Month};
    use chrono_tz::Asia::Shanghai;

    #[test]
    fn of_a_figure_stated_twice_the_last_is_told() {
        let invested = |id, month: &str, counts, yuan| {
            let month = Month::try_from(month.to_owned()).unwrap();
            let figure = Figure { counts, yuan: Yuan::new(yuan).unwrap() };
            Entry::stating(id, "2023-03-08", Fact::Investment { month, figure })
        };
        let entries = [
            invested(1, "2023-02", Counts::Month, 300),
            Entry::stating(2, "2023-03-08", Fact::Unchanged),
            invested(3, "2023-02", Counts::ToDate, 900),
            invested(4, "2023-02", Counts::Month, 320),
            invested(5, "2023-01", Counts::Month, 300),
            invested(6, "2023-02", Counts::Month, 350),
            invested(7, "2023-01", Counts::Month, 300),
        ];
        let registry = Registry::new(Vec::new(), Vec::new(), Vec::new());
        let told = reported(&registry, &entries);
        let expected = [(6, None), (5, Some(320)), (2, None), (1, None)]
            .map(|(at, before)| (entries[at].fact.clone(), before.and_then(Yuan::new)));
        let told: Vec<_> = told.into_iter().map(|one| (one.entry.fact, one.instead_of)).collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn a_morning_tells_of_the_last_working_day_and_a_review_since_the_last() {
        let calendar = Config::from_toml("").unwrap().calendar;
        let wall = |text: &str| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (occasion, at, first, last) in [
            (Occasion::Digest, "2023-03-08 17:30", "2023-03-08", "2023-03-08"),
            (Occasion::Digest, "2023-03-08 08:30", "2023-03-07", "2023-03-07"),
            // Sent after midnight it is of the day before.
            (Occasion::Digest, "2023-03-09 01:00", "2023-03-08", "2023-03-08"),
            (Occasion::Overview, "2023-03-13 08:40", "2023-03-10", "2023-03-12"),
            (Occasion::Morning, "2023-05-04 08:30", "2023-04-28", "2023-05-03"),
            // Saturday 6 May is worked, Sunday is not, and Monday tells of both.
            (Occasion::Guarantee, "2023-05-06 08:30", "2023-05-05", "2023-05-05"),
            (Occasion::Guarantee, "2023-05-08 08:30", "2023-05-06", "2023-05-07"),
            (Occasion::Weekly, "2023-05-04 09:00", "2023-04-24", "2023-05-03"),
            (Occasion::Weekly, "2023-03-10 16:00", "2023-03-06", "2023-03-10"),
            (Occasion::Monthly, "2023-05-04 09:10", "2023-04-03", "2023-05-03"),
        ] {
            let told = Told::by(occasion, &calendar, wall(at), Shanghai);
            assert_eq!((told.first, told.last), (day(first), day(last)), "{occasion:?} at {at}");
            assert!(told.before < Timestamp::at_wall(wall(at), Shanghai) || told.first == told.today);
        }
    }
}
