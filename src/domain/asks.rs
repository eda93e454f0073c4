//! Asks: what Daybook asks of whom, about which project and matter. Each is asked once, and few of them on one day.

use super::calendar::Calendar;
use super::course;
use super::day::SaidDay;
use super::entry::{Entry, Fact};
use super::ids::{AskId, EntryId, IssueNumber, PersonId, ProjectId};
use super::issue::Issue;
use super::nodes;
use super::people::{Person, Role};
use super::policy::{Begun, Policy};
use super::project::{Project, Rhythm};
use super::registry::Registry;
use super::time::Timestamp;
use super::working::WorkingTime;
use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// What is due within so long of a message goes with it.
pub const COMPANY: Duration = Duration::from_mins(5);

/// The rule by which “no change” is entered in one tap.
pub const TAPPED: &str = "ask/unchanged";

/// How often people are asked, and how far ahead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// So many asks somebody gets on one day at most.
    pub a_day: usize,
    /// So many working days before a key node is due it is asked about.
    pub nodes_ahead: Vec<u32>,
    /// After so many “no change” in a row whoever leads the team is asked.
    pub unchanged_after: usize,
    /// An open issue without a word for so many working days is asked about.
    pub issues_after: u32,
}

/// What is asked of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    pub id: AskId,
    pub person: PersonId,
    pub project: ProjectId,
    pub matter: Matter,
    pub made_at: Timestamp,
    /// When it is to be told; `None` where that has been done, or waits for the next occasion.
    pub tell_at: Option<Timestamp>,
    pub told_at: Option<Timestamp>,
    /// The message in which it was told last.
    pub bundle: Option<i64>,
    pub ending: Option<Ending>,
}

/// Promises and the ladder of issues will have theirs beside these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Matter {
    /// No entry for the days from the first to the last, which owe one.
    Report { first: NaiveDate, last: NaiveDate },
    /// A key node of policy is due, or was.
    Node { node: String, due: NaiveDate, when: When },
    /// The next document a project lacks on its way to its start; a key of policy.
    Document { document: String },
    /// Nothing but “no change” for long, first on that day.
    Unchanged { since: NaiveDate },
    /// An open issue of which nothing was said since that day.
    Issue { number: IssueNumber, since: NaiveDate },
}

/// How far off a key node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// In so many working days.
    Ahead(u32),
    /// On this day, or before the next that is worked.
    Today,
    Overdue,
}

/// The kinds of matters, as they are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    Report,
    Node,
    Document,
    Unchanged,
    Issue,
}

impl Kind {
    pub const ALL: [Self; 5] = [Self::Report, Self::Node, Self::Document, Self::Unchanged, Self::Issue];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Node => "node",
            Self::Document => "document",
            Self::Unchanged => "unchanged",
            Self::Issue => "issue",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// What became of an ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// By this entry, whoever made it and wherever.
    Answered(EntryId),
    /// They know.
    Noted,
    /// Somebody else is asked instead.
    Handed(PersonId),
    /// It is no longer of use.
    Lapsed,
}

impl Ending {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Answered(_) => "answered",
            Self::Noted => "noted",
            Self::Handed(_) => "handed",
            Self::Lapsed => "lapsed",
        }
    }

    /// The entry that answers it, or who it was handed to.
    pub const fn by(self) -> Option<i64> {
        match self {
            Self::Answered(entry) => Some(entry.0),
            Self::Handed(person) => Some(person.0),
            Self::Noted | Self::Lapsed => None,
        }
    }

    pub fn from_key(key: &str, by: Option<i64>) -> Option<Self> {
        match (key, by) {
            ("answered", Some(entry)) => Some(Self::Answered(EntryId(entry))),
            ("handed", Some(person)) => Some(Self::Handed(PersonId(person))),
            ("noted", None) => Some(Self::Noted),
            ("lapsed", None) => Some(Self::Lapsed),
            _ => None,
        }
    }
}

impl Matter {
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Report { .. } => Kind::Report,
            Self::Node { .. } => Kind::Node,
            Self::Document { .. } => Kind::Document,
            Self::Unchanged { .. } => Kind::Unchanged,
            Self::Issue { .. } => Kind::Issue,
        }
    }

    /// What goes first where not all can be asked on one day.
    const fn urgency(&self) -> u8 {
        match self {
            Self::Node { when: When::Overdue | When::Today, .. } => 0,
            Self::Report { .. } => 1,
            Self::Node { when: When::Ahead(_), .. } => 2,
            Self::Issue { .. } => 3,
            Self::Unchanged { .. } => 4,
            Self::Document { .. } => 5,
        }
    }
}

impl Ask {
    /// Whether an entry of its project answers it.
    fn is_answered_by(&self, entry: &Entry) -> bool {
        if entry.project != Some(self.project) || entry.received < self.made_at {
            return false;
        }
        match (&self.matter, &entry.fact) {
            (Matter::Report { first, last }, fact) => {
                reports(fact) && (*first..=*last).contains(&entry.effective)
            }
            (Matter::Node { node, .. }, Fact::Node { node: said, .. }) => node == said,
            (Matter::Document { document }, Fact::Gate { document: said, .. }) => document == said,
            (Matter::Unchanged { .. }, fact) => reports(fact) && *fact != Fact::Unchanged,
            (
                Matter::Issue { number, .. },
                Fact::Issue { number: said, .. } | Fact::IssueClosed { number: said },
            ) => number == said,
            (Matter::Issue { number, .. }, Fact::IssueAnswer { number: said, .. }) => Some(*number) == *said,
            (Matter::Node { .. } | Matter::Document { .. } | Matter::Issue { .. }, _) => false,
        }
    }
}

/// Whether a fact tells how the works stand.
const fn reports(fact: &Fact) -> bool {
    !matches!(fact, Fact::Alias { .. } | Fact::Rhythm { .. } | Fact::Withdrawal { .. })
}

/// The first of some entries that answers an ask.
pub fn answer<'a>(ask: &Ask, entries: &'a [Entry]) -> Option<&'a Entry> {
    entries.iter().find(|entry| ask.is_answered_by(entry))
}

/// Whether an open ask is of no use any more, by what its project owes now: another matter has come in its place, or
/// the project owes nothing of the kind. A key node is asked about ahead, and waits for its answer until it is due.
pub fn lapses(ask: &Ask, owed: &[Matter]) -> bool {
    let mut alike = owed.iter().filter(|matter| matter.kind() == ask.matter.kind()).peekable();
    match (&ask.matter, alike.peek()) {
        (Matter::Node { .. }, None) => false,
        _ => alike.all(|matter| *matter != ask.matter),
    }
}

/// What is known of a project when it is looked at what it owes.
#[derive(Clone, Copy, Debug)]
pub struct Course<'a> {
    pub project: &'a Project,
    /// What was reported since Monday, up to the day.
    pub week: &'a [Entry],
    /// On how many days in a row nothing had changed up to now, and first on which.
    pub unchanged: Option<(usize, NaiveDate)>,
    pub facts: &'a [Entry],
    /// Those that are open, and when something was last said of each.
    pub issues: &'a [(Issue, NaiveDate)],
}

/// What a project owes on a working day. In the winter stop and the like it owes nothing; on the way to its start, the
/// next document.
pub fn owed(
    (policy, calendar, rules): (&Policy, &Calendar, &Rules),
    course: &Course<'_>,
    day: NaiveDate,
) -> Vec<Matter> {
    let project = course.project;
    let issues =
        course.issues.iter().filter(|(_, since)| calendar.worked_after(*since, rules.issues_after) <= day);
    let issues = issues.map(|(issue, since)| Matter::Issue { number: issue.number, since: *since });
    report(calendar, course, day)
        .into_iter()
        .chain(node(policy, calendar, rules, course, day))
        .chain(unchanged(rules, course))
        .chain(document(policy, project, course.facts))
        .chain(issues)
        .collect()
}

/// The days for which a project owes an entry on a day, if it does.
pub fn report_due(rhythm: Rhythm, calendar: &Calendar, day: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    match rhythm {
        Rhythm::Daily => Some((day, day)),
        Rhythm::Weekly if calendar.next_worked(day).iso_week() != day.iso_week() => {
            Some((monday_of(day), day))
        }
        Rhythm::Weekly | Rhythm::Nodes | Rhythm::None => None,
    }
}

pub fn monday_of(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into())).unwrap_or(day)
}

fn report(calendar: &Calendar, course: &Course<'_>, day: NaiveDate) -> Option<Matter> {
    let (first, last) = report_due(course.project.rhythm, calendar, day)?;
    let is_one = |entry: &Entry| reports(&entry.fact) && (first..=last).contains(&entry.effective);
    (!course.week.iter().any(is_one)).then_some(Matter::Report { first, last })
}

/// One node of a project at a time, the first due. Of what somebody expects later it is asked when that comes near.
fn node(
    policy: &Policy,
    calendar: &Calendar,
    rules: &Rules,
    course: &Course<'_>,
    day: NaiveDate,
) -> Option<Matter> {
    if course.project.rhythm == Rhythm::None {
        return None;
    }
    let nodes = nodes::nodes(policy, course.project, course.facts);
    let open = nodes.into_iter().filter(|node| node.done().is_none() && node.planned().is_some());
    let due = open.filter_map(|node| {
        let due = node.expected()?;
        let when = match calendar.counted(day, due).days {
            _ if due < day => When::Overdue,
            0 => When::Today,
            days if rules.nodes_ahead.contains(&days) => When::Ahead(days),
            _ => return None,
        };
        Some((due, Matter::Node { node: node.key, due, when }))
    });
    due.min_by_key(|(due, _)| *due).map(|(_, matter)| matter)
}

fn unchanged(rules: &Rules, course: &Course<'_>) -> Option<Matter> {
    let (count, since) = course.unchanged?;
    (count >= rules.unchanged_after).then_some(Matter::Unchanged { since })
}

fn document(policy: &Policy, project: &Project, facts: &[Entry]) -> Option<Matter> {
    if policy.step(&project.stage).is_none() || policy.is_built(&project.stage) == Begun::Yes {
        return None;
    }
    let documents = course::documents(policy, project, facts);
    let next = course::next_missing(policy, project, &documents)?;
    Some(Matter::Document { document: next.key.clone() })
}

/// Whom a matter is asked of: who reports on the project; who prepares its papers; who leads its team. Who is on leave
/// has somebody in their place, and nobody at all is never the answer while somebody leads the team.
pub fn asked<'a>(registry: &'a Registry, project: &Project, matter: &Matter) -> Vec<&'a Person> {
    let in_role = |role| registry.standing_for(project.id, role);
    let leads = || registry.leads_of(project.team).collect::<Vec<_>>();
    let first = |groups: [Vec<&'a Person>; 2]| groups.into_iter().find(|group| !group.is_empty());
    let people = match matter {
        Matter::Report { .. } | Matter::Node { .. } => registry.reporters_of(project),
        Matter::Document { .. } => {
            first([in_role(Role::Secretary), in_role(Role::Liaison)]).unwrap_or_else(leads)
        }
        Matter::Unchanged { .. } | Matter::Issue { .. } => leads(),
    };
    let mut found: Vec<&Person> = Vec::with_capacity(people.len());
    for person in people {
        let person = registry.answering_for(person, project.team);
        if found.iter().all(|one| one.id != person.id) {
            found.push(person);
        }
    }
    found
}

/// Which of somebody's asks are told now, and which wait, where they have been asked so often on that day. The most
/// urgent go first; among equals those that come first change from day to day.
pub fn chosen(
    rules: &Rules,
    registry: &Registry,
    mut asks: Vec<Ask>,
    told: usize,
    day: NaiveDate,
) -> (Vec<Ask>, Vec<Ask>) {
    let room = rules.a_day.saturating_sub(told);
    let code = |ask: &Ask| registry.project(ask.project).map(|project| project.code.clone());
    asks.sort_by_cached_key(|ask| (code(ask), ask.id));
    let count = asks.len();
    if count > room && count > 0 {
        let days = usize::try_from(day.num_days_from_ce()).unwrap_or_default();
        asks.rotate_left(days * rules.a_day % count);
    }
    asks.sort_by_key(|ask| ask.matter.urgency());
    // What somebody put off has been counted already.
    let mut fresh = 0;
    let (mut now, later): (Vec<_>, Vec<_>) = asks.into_iter().partition(|ask| {
        fresh += usize::from(ask.told_at.is_none());
        ask.told_at.is_some() || fresh <= room
    });
    now.sort_by_cached_key(|ask| (ask.matter.kind(), code(ask), ask.id));
    (now, later)
}

/// After work ends, what was on its way still goes out.
const GRACE: Duration = Duration::from_mins(5);

/// Whether somebody may be told something then.
pub fn is_within(working: WorkingTime<'_>, at: Timestamp) -> bool {
    working.is_worked(at) || working.is_worked(at - GRACE)
}

/// When something is told that is due then: at once within working hours, else when work begins again.
pub fn within_hours(working: WorkingTime<'_>, at: Timestamp, person: PersonId) -> Timestamp {
    if is_within(working, at) {
        return at;
    }
    working.next(at) + Duration::from_secs(20 + person.0.unsigned_abs() % 200)
}

/// Until when something is put off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Later {
    Hour,
    Afternoon,
    NextWorkingDay,
    On(SaidDay),
}

/// A day that is meant when something is put off or somebody is away until then; `None` where it is over. Of a day
/// without a year that is almost a year away, the one behind was meant.
pub fn soon(said: SaidDay, today: NaiveDate) -> Option<NaiveDate> {
    said.coming(today).filter(|day| (*day - today).num_days() <= HALF_A_YEAR)
}

const HALF_A_YEAR: i64 = 183;

const AFTERNOON: NaiveTime = NaiveTime::from_hms_opt(14, 0, 0).expect("two o'clock is a time");
const NINE: NaiveTime = NaiveTime::from_hms_opt(9, 0, 0).expect("nine o'clock is a time");

impl Later {
    /// The instant that is meant; `None` where it is over. Outside working hours nothing is told, so what would lie
    /// there waits for the next morning.
    pub fn until(self, working: WorkingTime<'_>, person: PersonId, now: Timestamp) -> Option<Timestamp> {
        let today = now.local(working.zone).date_naive();
        let on = |day: NaiveDate, time| Timestamp::at_wall(day.and_time(time), working.zone);
        let at = match self {
            Self::Hour => now + Duration::from_hours(1),
            Self::Afternoon => on(today, AFTERNOON),
            Self::NextWorkingDay => on(working.calendar.next_worked(today), NINE),
            Self::On(day) => on(soon(day, today)?, NINE),
        };
        (at > now).then(|| within_hours(working, at, person))
    }
}
