//! Asks: what Daybook asks of whom, about which project and matter. Each is asked once, and few of them on one day.

use super::calendar::Calendar;
use super::course;
use super::day::SaidDay;
use super::entry::{Entry, Fact};
use super::ids::{AskId, ChatId, EntryId, IssueNumber, PersonId, ProjectId, PromiseNumber};
use super::issue::Issue;
use super::nodes;
use super::people::{Person, Role};
use super::policy::{Begun, Policy};
use super::project::{Project, Rhythm};
use super::promise::{Maker, Promise, Side};
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

/// The rule by which it is entered in one tap what became of a promise.
pub const SETTLED: &str = "ask/promise";

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
    /// The group of the body that is asked, where that has one.
    pub chat: Option<ChatId>,
    /// What was promised, where it is about that.
    pub promise: Option<Promise>,
}

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
    /// A promise is due tomorrow, or was.
    Promise { number: PromiseNumber, due: NaiveDate, side: Side },
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
    Promise,
}

impl Kind {
    pub const ALL: [Self; 6] =
        [Self::Report, Self::Node, Self::Document, Self::Unchanged, Self::Issue, Self::Promise];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Node => "node",
            Self::Document => "document",
            Self::Unchanged => "unchanged",
            Self::Issue => "issue",
            Self::Promise => "promise",
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
            Self::Promise { .. } => Kind::Promise,
        }
    }

    /// What goes first where not all can be asked on one day.
    pub const fn urgency(&self) -> u8 {
        match self {
            // Later it would be of no use.
            Self::Node { when: When::Overdue | When::Today, .. }
            | Self::Promise { side: Side::Maker(_), .. } => 0,
            Self::Report { .. } => 1,
            Self::Node { when: When::Ahead(_), .. } | Self::Promise { side: Side::Receiver(_), .. } => 2,
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
                Fact::Issue { number: said, .. }
                | Fact::IssueClosed { number: said, .. }
                | Fact::IssueStep { number: said, .. },
            ) => number == said,
            (Matter::Issue { number, .. }, Fact::IssueAnswer { number: said, .. }) => Some(*number) == *said,
            (Matter::Promise { number, .. }, Fact::PromiseStep { number: said, .. }) => number == said,
            (
                Matter::Node { .. } | Matter::Document { .. } | Matter::Issue { .. } | Matter::Promise { .. },
                _,
            ) => false,
        }
    }
}

/// Whether a fact tells how the works stand.
pub const fn reports(fact: &Fact) -> bool {
    !matches!(
        fact,
        Fact::Alias { .. }
            | Fact::Rhythm { .. }
            | Fact::Promise { .. }
            | Fact::PromiseStep { .. }
            | Fact::IssueStep { .. }
            | Fact::Notice { .. }
            | Fact::Withdrawal { .. }
    )
}

/// The first of some entries that answers an ask.
pub fn answer<'a>(ask: &Ask, entries: &'a [Entry]) -> Option<&'a Entry> {
    entries.iter().find(|entry| ask.is_answered_by(entry))
}

/// How long an ask waits for its answer.
const PATIENCE: Duration = Duration::from_hours(30 * 24);

/// Whether an open ask is of no use any more, by what its project owes now: another matter has come in its place, or
/// the project owes nothing of the kind. A key node is asked about ahead, and waits for its answer until it is due.
pub fn lapses(ask: &Ask, owed: &[Matter], now: Timestamp) -> bool {
    let mut alike = owed.iter().filter(|matter| matter.kind() == ask.matter.kind()).peekable();
    let is_replaced = match (&ask.matter, alike.peek()) {
        (Matter::Node { .. }, None) => false,
        _ => alike.all(|matter| *matter != ask.matter),
    };
    is_replaced || now.since(ask.made_at) > PATIENCE
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
    pub promises: &'a [Promise],
}

/// What a project owes on a working day. In the winter stop and the like it owes nothing, but what was promised is still
/// to be kept; on the way to its start, the next document.
pub fn owed(
    (policy, calendar, rules): (&Policy, &Calendar, &Rules),
    course: &Course<'_>,
    day: NaiveDate,
) -> Vec<Matter> {
    let mut owed: Vec<_> = report(calendar, course, day).into_iter().collect();
    owed.extend(node(policy, calendar, rules, course, day));
    owed.extend(unchanged(rules, course));
    owed.extend(course.promises.iter().filter_map(|promise| {
        let side = promise.asks(calendar, day)?;
        Some(Matter::Promise { number: promise.number, due: promise.due, side })
    }));
    // What stands beside the line rests.
    if policy.step(&course.project.stage).is_some() {
        owed.extend(document(policy, course));
        owed.extend(issues(calendar, rules, course, day));
    }
    owed
}

/// The days for which a project owes an entry on a day, if it does.
pub fn report_due(rhythm: Rhythm, calendar: &Calendar, day: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    match rhythm {
        _ if !calendar.is_worked(day) => None,
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

fn document(policy: &Policy, course: &Course<'_>) -> Option<Matter> {
    if policy.is_built(&course.project.stage) == Begun::Yes {
        return None;
    }
    let documents = course::documents(policy, course.project, course.facts);
    let next = course::next_missing(policy, course.project, &documents)?;
    Some(Matter::Document { document: next.key.clone() })
}

fn issues(
    calendar: &Calendar,
    rules: &Rules,
    course: &Course<'_>,
    day: NaiveDate,
) -> impl Iterator<Item = Matter> {
    let is_still = move |since: NaiveDate| calendar.worked_after(since, rules.issues_after) <= day;
    let still = course.issues.iter().filter(move |(_, since)| is_still(*since));
    still.map(|(issue, since)| Matter::Issue { number: issue.number, since: *since })
}

/// Somebody who is asked: for a body with a group of its own there, else privately.
#[derive(Clone, Copy, Debug)]
pub struct Addressee<'a> {
    pub person: &'a Person,
    pub chat: Option<ChatId>,
}

/// Whom a matter is asked of: who reports on the project; who prepares its papers; who leads its team; of a promise,
/// who made it, or who heard it. Who is on leave has somebody in their place, and nobody at all is never the answer
/// while somebody leads the team, or the district.
pub fn asked<'a>(registry: &'a Registry, project: &Project, matter: &Matter) -> Vec<Addressee<'a>> {
    let in_role = |role| registry.standing_for(project.id, role);
    let leads = || registry.leads_of(project.team).collect::<Vec<_>>();
    let first = |groups: [Vec<&'a Person>; 2]| groups.into_iter().find(|group| !group.is_empty());
    let people = match matter {
        Matter::Report { .. } | Matter::Node { .. } => registry.reporters_of(project),
        Matter::Document { .. } => {
            first([in_role(Role::Secretary), in_role(Role::Liaison)]).unwrap_or_else(leads)
        }
        Matter::Unchanged { .. } | Matter::Issue { .. } => leads(),
        Matter::Promise { side: Side::Maker(Maker::Person(id)) | Side::Receiver(id), .. } => {
            let there = registry.person(*id).filter(|person| !person.memberships.is_empty());
            there.map_or_else(leads, |person| vec![person])
        }
        Matter::Promise { side: Side::Maker(Maker::Body(body)), .. } => return for_body(registry, body),
    };
    let mut found: Vec<Addressee<'a>> = Vec::with_capacity(people.len());
    for person in people {
        let person = registry.answering_for(person, project.team);
        if found.iter().all(|one| one.person.id != person.id) {
            found.push(Addressee { person, chat: None });
        }
    }
    found
}

/// Who is asked for a body: its group, or its liaisons; where there is nobody, the coordinators pass it on.
fn for_body<'a>(registry: &'a Registry, body: &str) -> Vec<Addressee<'a>> {
    let liaisons = registry.liaisons_of(body);
    let people = if liaisons.is_empty() { registry.coordinators() } else { liaisons };
    match registry.chat_of(body) {
        // One of them stands for it.
        Some(chat) => {
            people.first().map(|person| Addressee { person, chat: Some(chat) }).into_iter().collect()
        }
        None => people
            .into_iter()
            .map(|person| Addressee { person: registry.standing_in(person), chat: None })
            .collect(),
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::domain::body::Contacts;
    use crate::domain::entry::{GateState, NodeChange, NodeStep};
    use crate::domain::ids::ChatId;
    use crate::domain::ids::{ProjectCode, TeamId};
    use crate::domain::issue::End;
    use crate::domain::people::{Assignment, Cover, Language, Membership};
    use crate::domain::project::Card;
    use chrono::NaiveDateTime;
    use chrono_tz::Asia::Shanghai;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static CONFIG: LazyLock<Config> = LazyLock::new(|| Config::from_toml("").unwrap());

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn wall(text: &str) -> Timestamp {
        Timestamp::at_wall(NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap(), Shanghai)
    }

    fn project(stage: &str, rhythm: Rhythm) -> Project {
        Project {
            id: ProjectId(1),
            code: ProjectCode::parse("JY-01").unwrap(),
            name_zh: String::new(),
            name_en: String::new(),
            team: TeamId(1),
            stage: stage.to_owned(),
            rhythm,
            card: Card::default(),
        }
    }

    fn planned(node: &str, step: NodeStep, on: &str) -> Entry {
        let change = NodeChange { step, on: day(on) };
        Entry::stating(1, "2023-01-04", Fact::Node { node: node.to_owned(), change })
    }

    fn owed_on(on: &str, course: Course<'_>) -> Vec<Matter> {
        let config = &CONFIG;
        owed((&config.settings.policy, &config.calendar, &config.settings.asks), &course, day(on))
    }

    fn bare(project: &Project) -> Course<'_> {
        Course { project, week: &[], unchanged: None, facts: &[], issues: &[], promises: &[] }
    }

    #[test]
    fn a_report_is_owed_by_the_rhythm_of_the_project() {
        let report = |first, last| vec![Matter::Report { first: day(first), last: day(last) }];
        for (rhythm, on, expected) in [
            (Rhythm::Daily, "2023-03-08", report("2023-03-08", "2023-03-08")),
            (Rhythm::Daily, "2023-03-11", vec![]),
            // Labour Day, and its make-up day.
            (Rhythm::Daily, "2023-05-01", vec![]),
            (Rhythm::Daily, "2023-05-06", report("2023-05-06", "2023-05-06")),
            (Rhythm::Weekly, "2023-03-09", vec![]),
            (Rhythm::Weekly, "2023-03-10", report("2023-03-06", "2023-03-10")),
            (Rhythm::Weekly, "2023-04-28", report("2023-04-24", "2023-04-28")),
            (Rhythm::Weekly, "2023-05-05", vec![]),
            (Rhythm::Weekly, "2023-05-06", report("2023-05-01", "2023-05-06")),
            (Rhythm::Nodes, "2023-03-10", vec![]),
            (Rhythm::None, "2023-03-10", vec![]),
        ] {
            let project = project("under_construction", rhythm);
            assert_eq!(owed_on(on, bare(&project)), expected, "{rhythm:?} on {on}");
        }
    }

    #[test]
    fn what_was_reported_is_not_owed() {
        let reported = |on, fact| [Entry::stating(1, on, fact)];
        let rhythm = Fact::Rhythm { from: Rhythm::None, to: Rhythm::Daily };
        for (rhythm, week, owes) in [
            (Rhythm::Daily, reported("2023-03-10", Fact::Unchanged), false),
            (Rhythm::Daily, reported("2023-03-09", Fact::Unchanged), true),
            (Rhythm::Weekly, reported("2023-03-07", Fact::Visit), false),
            // How often it reports says nothing of the works.
            (Rhythm::Daily, reported("2023-03-10", rhythm), true),
        ] {
            let project = project("under_construction", rhythm);
            let found = owed_on("2023-03-10", Course { week: &week, ..bare(&project) });
            assert_eq!(!found.is_empty(), owes, "{rhythm:?} {week:?}");
        }
    }

    #[test]
    fn a_key_node_is_asked_about_ahead_on_its_day_and_once_it_is_late() {
        let facts = [planned("topped_out", NodeStep::Planned, "2023-03-20")];
        let forecast = [facts[0].clone(), planned("topped_out", NodeStep::Forecast, "2023-03-24")];
        let done = [facts[0].clone(), planned("topped_out", NodeStep::Done, "2023-03-07")];
        for (facts, on, expected) in [
            (&facts[..], "2023-03-08", None),
            (&facts, "2023-03-09", Some(When::Ahead(7))),
            (&facts, "2023-03-10", None),
            (&facts, "2023-03-15", Some(When::Ahead(3))),
            (&facts, "2023-03-17", Some(When::Ahead(1))),
            (&facts, "2023-03-20", Some(When::Today)),
            (&facts, "2023-03-21", Some(When::Overdue)),
            (&forecast, "2023-03-21", Some(When::Ahead(3))),
            (&forecast, "2023-03-27", Some(When::Overdue)),
            (&done, "2023-03-21", None),
        ] {
            let project = project("under_construction", Rhythm::Nodes);
            let found = owed_on(on, Course { facts, ..bare(&project) });
            let when = found.first().map(|matter| match matter {
                Matter::Node { when, .. } => *when,
                other => panic!("{other:?}"),
            });
            assert_eq!(when, expected, "{on}");
        }
        // What is due on a day off is due on the last working day before it.
        let facts = [planned("topped_out", NodeStep::Planned, "2023-03-11")];
        let project = project("under_construction", Rhythm::Nodes);
        let found = owed_on("2023-03-10", Course { facts: &facts, ..bare(&project) });
        assert!(matches!(found[..], [Matter::Node { when: When::Today, .. }]), "{found:?}");
    }

    #[test]
    fn on_the_way_to_the_start_the_next_document_is_asked_about() {
        let document = |stage, facts: &[Entry]| {
            let project = project(stage, Rhythm::None);
            let found = owed_on("2023-03-08", Course { facts, ..bare(&project) });
            found.first().map(|matter| match matter {
                Matter::Document { document } => document.clone(),
                other => panic!("{other:?}"),
            })
        };
        let first = document("ready", &[]).unwrap();
        let granted = Fact::Gate { document: first.clone(), state: GateState::Granted };
        assert_ne!(document("ready", &[Entry::stating(1, "2023-03-01", granted)]), Some(first));
        for stage in ["under_construction", "winter_stop", "suspended"] {
            assert_eq!(document(stage, &[]), None, "{stage}");
        }
    }

    #[test]
    fn what_is_long_without_a_word_is_asked_about() {
        let issue = Issue {
            number: IssueNumber(3),
            project: ProjectId(1),
            entry: EntryId(1),
            words: String::new(),
            opened_by: PersonId(1),
            opened_at: wall("2023-03-01 10:00"),
            closed: None,
            case: None,
            version: 0,
            chat: ChatId(1),
            also: 0,
            alike: Vec::new(),
        };
        let asked = |stage, since, on| {
            let project = project(stage, Rhythm::None);
            let issues = [(issue.clone(), day(since))];
            !owed_on(on, Course { issues: &issues, ..bare(&project) }).is_empty()
        };
        assert!(!asked("under_construction", "2023-03-01", "2023-03-07"));
        assert!(asked("under_construction", "2023-03-01", "2023-03-08"), "five working days later");
        assert!(!asked("winter_stop", "2023-03-01", "2023-03-08"));
        let project = project("under_construction", Rhythm::None);
        for (count, asks) in [(9, false), (10, true), (11, true)] {
            let course = Course { unchanged: Some((count, day("2023-03-01"))), ..bare(&project) };
            let found = owed_on("2023-03-20", course);
            assert_eq!(found == [Matter::Unchanged { since: day("2023-03-01") }], asks, "{count} in a row");
        }
    }

    fn ask(id: i64, matter: Matter) -> Ask {
        Ask {
            id: AskId(id),
            person: PersonId(1),
            project: ProjectId(1),
            matter,
            made_at: wall("2023-03-08 17:00"),
            tell_at: None,
            told_at: None,
            bundle: None,
            ending: None,
            chat: None,
            promise: None,
        }
    }

    fn report_of(on: &str) -> Matter {
        Matter::Report { first: day(on), last: day(on) }
    }

    #[test]
    fn an_ask_is_answered_by_what_is_said_of_its_matter() {
        let entry = |on, fact| Entry { received: wall("2023-03-08 18:00"), ..Entry::stating(1, on, fact) };
        let node = || Matter::Node { node: "tender".to_owned(), due: day("2023-03-08"), when: When::Today };
        let issue = || Matter::Issue { number: IssueNumber(3), since: day("2023-03-01") };
        let closed = |number| Fact::IssueClosed { number: IssueNumber(number), how: End::Solved };
        let expected = |node: &str| planned(node, NodeStep::Forecast, "2023-03-20").fact;
        for (matter, entry, answers) in [
            (report_of("2023-03-08"), entry("2023-03-08", Fact::Visit), true),
            (report_of("2023-03-08"), entry("2023-03-07", Fact::Visit), false),
            (node(), entry("2023-03-08", expected("tender")), true),
            (node(), entry("2023-03-08", expected("start")), false),
            (issue(), entry("2023-03-08", closed(3)), true),
            (issue(), entry("2023-03-08", closed(4)), false),
            (Matter::Unchanged { since: day("2023-03-01") }, entry("2023-03-08", Fact::Unchanged), false),
            (Matter::Unchanged { since: day("2023-03-01") }, entry("2023-03-08", Fact::Visit), true),
        ] {
            let ask = ask(1, matter);
            assert_eq!(answer(&ask, std::slice::from_ref(&entry)).is_some(), answers, "{ask:?} by {entry:?}");
            let before = Entry { received: wall("2023-03-08 16:00"), ..entry.clone() };
            assert_eq!(answer(&ask, &[before]), None, "what came before is no answer");
            assert_eq!(answer(&ask, &[Entry { project: Some(ProjectId(2)), ..entry }]), None);
        }
    }

    #[test]
    fn what_is_no_longer_owed_lapses() {
        let node = |when| Matter::Node { node: "tender".to_owned(), due: day("2023-03-20"), when };
        let later = wall("2023-03-09 17:00");
        for (matter, owed, now, is_over) in [
            (report_of("2023-03-08"), vec![report_of("2023-03-08")], later, false),
            (report_of("2023-03-08"), vec![report_of("2023-03-09")], later, true),
            (report_of("2023-03-08"), vec![], later, true),
            (node(When::Ahead(7)), vec![report_of("2023-03-09")], later, false),
            (node(When::Ahead(7)), vec![node(When::Ahead(3))], later, true),
            (node(When::Overdue), vec![node(When::Overdue)], wall("2023-04-08 17:00"), true),
        ] {
            assert_eq!(lapses(&ask(1, matter.clone()), &owed, now), is_over, "{matter:?} with {owed:?}");
        }
    }

    #[test]
    fn nobody_is_asked_outside_working_hours() {
        let config = &CONFIG;
        let hours = &config.settings.schedules.hours;
        let working = WorkingTime { calendar: &config.calendar, hours, zone: Shanghai };
        let shown = |at: Timestamp| at.local(Shanghai).format("%m-%d %H:%M").to_string();
        for (at, told) in [
            ("2023-03-08 17:00", "03-08 17:00"),
            // What was on its way when work ended.
            ("2023-03-08 17:34", "03-08 17:34"),
            ("2023-03-08 17:36", "03-09 08:30"),
            ("2023-03-08 12:30", "03-08 13:00"),
            ("2023-04-28 20:00", "05-04 08:30"),
            ("2023-05-06 06:00", "05-06 08:30"),
        ] {
            assert_eq!(shown(within_hours(working, wall(at), PersonId(1))), told, "{at}");
        }
        for (later, now, until) in [
            (Later::Hour, "2023-03-08 10:00", Some("03-08 11:00")),
            (Later::Hour, "2023-03-08 17:00", Some("03-09 08:30")),
            (Later::Afternoon, "2023-03-08 10:00", Some("03-08 14:00")),
            (Later::Afternoon, "2023-03-08 15:00", None),
            (Later::NextWorkingDay, "2023-04-28 15:00", Some("05-04 09:00")),
            (Later::On(SaidDay::FromToday(1)), "2023-03-08 10:00", Some("03-09 09:00")),
            (Later::On(SaidDay::OfYear { month: 3, day: 1 }), "2023-03-08 10:00", None),
        ] {
            let found = later.until(working, PersonId(1), wall(now)).map(shown);
            assert_eq!(found.as_deref(), until, "{later:?} at {now}");
        }
    }

    fn person(id: i64, role: Role, team: Option<i64>) -> Person {
        Person {
            id: PersonId(id),
            name: format!("P{id}"),
            language: Language::English,
            private_chat: None,
            memberships: vec![Membership { role, team: team.map(TeamId) }],
            assignments: Vec::new(),
            covers: Vec::new(),
        }
    }

    #[test]
    fn a_gap_falls_to_who_is_in_charge_and_never_to_nobody() {
        let mut secretary = person(5, Role::Secretary, None);
        secretary.assignments = vec![Assignment { project: ProjectId(1), role: Role::Secretary }];
        let people = vec![
            person(1, Role::Field, Some(1)),
            person(2, Role::Lead, Some(1)),
            person(3, Role::Deputy, Some(1)),
            person(4, Role::Coordinator, None),
            secretary,
        ];
        let document = Matter::Document { document: "tender".to_owned() };
        let report = report_of("2023-03-08");
        for (matter, covers, away, expected) in [
            (&report, &[][..], &[][..], 1),
            (&report, &[(1, 3)], &[], 3),
            (&report, &[], &[1], 2),
            (&report, &[(2, 3)], &[1], 3),
            (&report, &[], &[1, 2], 3),
            (&report, &[], &[1, 2, 3], 4),
            // The cover is away too.
            (&report, &[(1, 3)], &[3], 2),
            (&report, &[], &[1, 2, 3, 4], 1),
            (&document, &[], &[], 5),
            (&document, &[], &[5], 2),
        ] {
            let last_day = day("2023-03-20");
            let cover =
                |(person, by): &(i64, i64)| Cover { person: PersonId(*person), by: PersonId(*by), last_day };
            let registry = Registry::new(people.clone(), vec![], vec![project("started", Rhythm::Daily)])
                .with_covers(covers.iter().map(cover))
                .with_absences(away.iter().map(|id| (PersonId(*id), last_day)));
            let project = registry.project(ProjectId(1)).unwrap();
            let found: Vec<_> = asked(&registry, project, matter).iter().map(|one| one.person.id.0).collect();
            assert_eq!(found, [expected], "{matter:?} with {covers:?} and {away:?} away");
        }
    }

    #[test]
    fn a_promise_is_asked_of_who_made_it_or_of_who_can_pass_it_on() {
        let person = |id, held: Membership| Person {
            id: PersonId(id),
            name: format!("P{id}"),
            language: Language::Chinese,
            private_chat: Some(ChatId(id)),
            memberships: vec![held],
            assignments: Vec::new(),
            covers: Vec::new(),
        };
        let in_team = |role| Membership { role, team: Some(TeamId(1)) };
        let people = [
            person(1, in_team(Role::Field)),
            person(2, in_team(Role::Lead)),
            person(3, Membership { role: Role::Coordinator, team: None }),
            person(4, in_team(Role::Liaison)),
        ];
        let left = Person { memberships: vec![], ..person(5, in_team(Role::Field)) };
        let promise = |side| Matter::Promise { number: PromiseNumber(1), due: day("2023-03-10"), side };
        let water = || promise(Side::Maker(Maker::Body("water".to_owned())));
        let (liaison, chat) = (("water".to_owned(), PersonId(4)), ("water".to_owned(), ChatId(9)));
        for (matter, liaisons, chats, expected) in [
            (water(), vec![], vec![], (3, None)),
            (water(), vec![liaison.clone()], vec![], (4, None)),
            (water(), vec![liaison], vec![chat.clone()], (4, Some(ChatId(9)))),
            (water(), vec![], vec![chat], (3, Some(ChatId(9)))),
            (promise(Side::Maker(Maker::Person(PersonId(1)))), vec![], vec![], (1, None)),
            (promise(Side::Receiver(PersonId(1))), vec![], vec![], (1, None)),
            // Who has left is asked nothing.
            (promise(Side::Receiver(PersonId(5))), vec![], vec![], (2, None)),
        ] {
            let people = people.iter().chain([&left]).cloned().collect();
            let registry = Registry::new(people, vec![], vec![project("started", Rhythm::Daily)])
                .with_contacts(Contacts { liaisons, chats });
            let project = registry.project(ProjectId(1)).unwrap();
            let found: Vec<_> =
                asked(&registry, project, &matter).iter().map(|to| (to.person.id.0, to.chat)).collect();
            assert_eq!(found, [expected], "{matter:?}");
        }
    }

    proptest! {
        #[test]
        fn nobody_is_asked_more_than_the_limit(reports in 0_i64..9, late in 0_i64..5, told in 0_usize..5, date in 0_u64..400) {
            let rules = &CONFIG.settings.asks;
            let registry = Registry::default();
            let today = day("2023-01-01") + Days::new(date);
            let node = |id: i64| {
                let node = Matter::Node { node: format!("node{id}"), due: today, when: When::Overdue };
                ask(100 + id, node)
            };
            let all: Vec<_> = (0..reports).map(|id| ask(id, report_of("2023-03-08"))).chain((0..late).map(node)).collect();
            let (now, later) = chosen(rules, &registry, all.clone(), told, today);
            prop_assert_eq!(now.len() + later.len(), all.len());
            prop_assert!(now.len() + told <= rules.a_day.max(told));
            prop_assert!(later.is_empty() || now.len() + told >= rules.a_day);
            // The most urgent are among them.
            let urgent = now.iter().filter(|ask| ask.matter.kind() == Kind::Node).count();
            prop_assert_eq!(urgent, usize::try_from(late).unwrap().min(rules.a_day.saturating_sub(told)));
        }
    }
}
