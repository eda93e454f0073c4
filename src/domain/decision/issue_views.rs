//! Issues in lists: whose move they are, for whom they wait, what is left without an answer; and the ladder of one.

use super::issues::{self, visible};
use super::{
    Decision, Here, IssueView, ListLookup, Recalled, Refusal, Saying, Situation, issue_view,
    projects_in_view, table,
};
use crate::domain::burden::period;
use crate::domain::entry::Entry;
use crate::domain::evidence::ShownFile;
use crate::domain::ids::{IssueNumber, PersonId, ProjectId, TeamId};
use crate::domain::intent::{Among, CalendarSpan, Command, Form, IssueFilter, IssueList, Misspelling};
use crate::domain::issue::{self, Case, Clock, Issue, Party, Shade, State, Stay, Step, Unheard, Who};
use crate::domain::people::Person;
use crate::domain::policy::{Policy, PolicyList};
use crate::domain::project::Project;
use crate::domain::registry::Registry;
use crate::domain::rights;
use crate::domain::time::{Timestamp, effective_day};
use crate::domain::working::WorkingTime;
use chrono::{NaiveDate, NaiveDateTime};
use std::time::Duration;

/// Open issues: of these projects, those whose move is with one of these bodies, and those that somebody reported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    pub projects: Vec<ProjectId>,
    pub bodies: Vec<String>,
    pub reporters: Vec<PersonId>,
}

/// Issues in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IssuesView {
    pub list: IssueList,
    pub on: NaiveDate,
    /// Whether it is the list of a group.
    pub here: Here,
    pub lines: Vec<IssueLine>,
    pub form: Form,
    /// The workbook, once it is made.
    pub file: Option<ShownFile>,
}

/// An issue in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IssueLine {
    pub view: IssueView,
    /// A key of policy.
    pub category: Option<String>,
    pub shade: Option<Shade>,
    pub unheard: Option<Unheard>,
}

/// What an issue has come through, and where it goes if nobody acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainView {
    pub issue: IssueView,
    pub passed: Vec<StayView>,
    /// By when it is to be handled where it is, while it is still to be signed for.
    pub handle_by: Option<NaiveDateTime>,
    pub ahead: Vec<AheadView>,
    pub on: NaiveDate,
    pub form: Form,
    pub file: Option<ShownFile>,
}

/// The time that an issue was with a party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StayView {
    /// The place of the rung, from 1, and its key.
    pub rung: (usize, String),
    pub party: Party,
    pub came: NaiveDateTime,
    pub signed: Option<(NaiveDateTime, String)>,
    pub handled: Option<(NaiveDateTime, String)>,
    pub left: Option<(NaiveDateTime, Step)>,
}

/// A rung that an issue has not come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AheadView {
    pub rung: (usize, String),
    pub party: Party,
    /// When it comes there if nobody acts; `None` where it does not by itself.
    pub at: Option<NaiveDateTime>,
    /// Working days to sign and to handle.
    pub sign: u32,
    pub handle: u32,
}

/// How long issues took in a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimesView {
    pub first: NaiveDate,
    pub last: NaiveDate,
    /// By level from the bottom, and in it by body as policy lists them.
    pub lines: Vec<TimesLine>,
    pub form: Form,
    pub file: Option<ShownFile>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimesLine {
    /// The key of the rung.
    pub rung: String,
    pub party: Party,
    /// How many were signed for and handled, with the median of the working time that took.
    pub signed: Option<(usize, Duration)>,
    pub handled: Option<(usize, Duration)>,
}

/// What is to be looked up for a list; a group that is nobody's has but its body's.
pub(super) fn lookup(
    registry: &Registry,
    here: Here,
    person: &Person,
    list: &IssueList,
) -> Option<ListLookup> {
    let projects = || projects_in_view(registry, here, person, list.command());
    let of_projects = || ListLookup::OpenIssues(Scope { projects: projects(), ..Scope::default() });
    Some(match (list, here) {
        (IssueList::Mine, Here::StrangeGroup) => ListLookup::IssuesOfGroup,
        (_, Here::StrangeGroup) => return None,
        (IssueList::Mine, Here::Private) => ListLookup::OpenIssues(Scope {
            projects: projects(),
            bodies: bodies_of(registry, person),
            reporters: stood_for(person).collect(),
        }),
        (IssueList::With(Party::Body(body)), Here::Private) => {
            let bodies = bodies_of(registry, person).into_iter().filter(|one| one == body).collect();
            ListLookup::OpenIssues(Scope { projects: projects(), bodies, ..Scope::default() })
        }
        (IssueList::Filtered(IssueFilter { among: Among::Closed(span), .. }), _) => {
            ListLookup::ClosedIssues(projects(), *span)
        }
        (IssueList::Unheard, _) => ListLookup::UnheardIssues(projects()),
        _ => of_projects(),
    })
}

/// What is to be looked up for how long issues took.
pub(super) fn lookup_times(registry: &Registry, here: Here, person: &Person) -> ListLookup {
    ListLookup::IssueCourses(projects_in_view(registry, here, person, Command::Issues))
}

/// What is to be looked up to say with which issues a step could be taken.
pub(super) fn lookup_choices(registry: &Registry, here: Here, person: &Person) -> ListLookup {
    if here == Here::StrangeGroup {
        return ListLookup::IssuesOfGroup;
    }
    let speaks_for_bodies = !registry.bodies_of(person).is_empty();
    let fits = |project: &&Project| match here {
        Here::TeamGroup(team) => project.team == team,
        // What a body has may be of any project.
        Here::Private => speaks_for_bodies || rights::may_on(person, Command::ShowIssue, project),
        Here::StrangeGroup => false,
    };
    let projects = registry.projects().filter(fits).map(|project| project.id).collect();
    let reporters = match here {
        Here::Private => stood_for(person).collect(),
        Here::TeamGroup(_) | Here::StrangeGroup => Vec::new(),
    };
    ListLookup::OpenIssues(Scope { projects, bodies: Vec::new(), reporters })
}

/// How many issues are offered where the number of one is missing.
const OFFERED: usize = 5;

/// A step without a number: how it is written, and with which issues it could be taken now.
pub(super) fn which(
    situation: &Situation<'_>,
    person: &Person,
    command: Command,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let issues = match &situation.recalled {
        Recalled::Listed(issues) | Recalled::IssuesOfGroup { issues, .. } => issues.as_slice(),
        _ => &[],
    };
    let fits = |issue: &&Issue| {
        visible(situation, person, (issue.number, Some(*issue)), command)
            .is_ok_and(|seen| issues::could(situation, person, &seen, command))
    };
    let choices: Vec<_> = by_time(issues.iter().filter(fits))
        .into_iter()
        .take(OFFERED)
        .map(|issue| issue_view(situation.registry, situation.zone, issue, now))
        .collect();
    // Where only what is a body's is heard, what none of it is meant by was said to somebody else.
    if choices.is_empty() && situation.here == Here::StrangeGroup {
        return Ok(Decision::silent());
    }
    if choices.is_empty() && !issues::may_use(situation.registry, person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    Err(Refusal::WhichIssue { command, choices })
}

fn bodies_of(registry: &Registry, person: &Person) -> Vec<String> {
    registry.bodies_of(person).into_iter().map(str::to_owned).collect()
}

/// Somebody, and whom they stand in for.
fn stood_for(person: &Person) -> impl Iterator<Item = PersonId> {
    std::iter::once(person.id).chain(person.covers.iter().map(|one| one.person))
}

/// A list, as words or as a workbook.
pub(super) fn list(
    situation: &Situation<'_>,
    person: &Person,
    list: IssueList,
    form: Form,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let (registry, command) = (situation.registry, list.command());
    if !issues::may_use(registry, person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    let none = Vec::new();
    let (issues, unheard) = match &situation.recalled {
        // What comes to the group of a body is the body's.
        Recalled::Listed(issues) | Recalled::IssuesOfGroup { issues, .. } => (issues, None),
        Recalled::UnheardIssues(issues) => (&none, Some(issues)),
        _ => return Ok(Decision::silent()),
    };
    let lines = match &list {
        IssueList::Mine => {
            let is_mine = mine(situation, person);
            by_time(issues.iter().filter(|issue| is_mine(issue)))
        }
        IssueList::With(party) => by_time(issues.iter().filter(|issue| mover(issue) == Some(party.clone()))),
        IssueList::Filtered(filter) => {
            let team = match &filter.team {
                Some(name) => Some(table::team_called(registry, person, command, name)?),
                None => None,
            };
            issues.iter().filter(|issue| fits(situation, filter, team, issue, now)).collect()
        }
        IssueList::Unheard => unheard.into_iter().flatten().map(|(issue, _)| issue).collect(),
        IssueList::Agenda => by_blocker(situation, issues),
    };
    let why = |number: IssueNumber| {
        let found = unheard.into_iter().flatten().find(|(issue, _)| issue.number == number);
        found.map(|(_, unheard)| *unheard)
    };
    let lines = lines
        .into_iter()
        .map(|issue| IssueLine { unheard: why(issue.number), ..line(situation, issue, now) })
        .collect();
    let on = effective_day(now, situation.zone);
    let view = IssuesView { list, on, here: situation.here, lines, form, file: None };
    Ok(Decision::say(Saying::Issues(Box::new(view))))
}

fn line(situation: &Situation<'_>, issue: &Issue, now: Timestamp) -> IssueLine {
    let case = issue.case.as_ref().filter(|_| issue.closed.is_none());
    IssueLine {
        view: issue_view(situation.registry, situation.zone, issue, now),
        category: issue.case.as_ref().and_then(|case| case.category.clone()),
        shade: case.and_then(|case| case.shade(working(situation, issue)?, now)),
        unheard: None,
    }
}

fn working<'a>(situation: &Situation<'a>, issue: &Issue) -> Option<WorkingTime<'a>> {
    Some(situation.working(situation.registry.project(issue.project)?))
}

fn mover(issue: &Issue) -> Option<Party> {
    issue.case.as_ref().map(Case::mover)
}

/// Whether the move of an issue is somebody's, or that of the group in which it is asked.
fn mine<'a>(situation: &'a Situation<'_>, person: &'a Person) -> impl Fn(&Issue) -> bool + 'a {
    let (registry, policy) = (situation.registry, situation.policy);
    move |issue| {
        let Some(mover) = mover(issue) else { return false };
        match (situation.here, &situation.recalled) {
            (Here::TeamGroup(_), _) => mover == Party::Team,
            (_, Recalled::IssuesOfGroup { body, .. }) => mover == Party::Body(body.clone()),
            _ => has_the_move(registry, policy, person, issue),
        }
    }
}

/// Whether the move of an issue is somebody's, by themselves or for whom they stand in.
pub fn has_the_move(registry: &Registry, policy: &Policy, person: &Person, issue: &Issue) -> bool {
    let Some((mover, project)) = mover(issue).zip(registry.project(issue.project)) else { return false };
    let holders = issue::holders(registry, policy, project, issue.opened_by, &mover);
    // Who is on leave has somebody in their place.
    let in_place =
        |id: &PersonId| registry.person(*id).map(|one| registry.answering_for(one, project.team).id);
    stood_for(person).any(|id| holders.contains(&id))
        || holders.iter().filter_map(in_place).any(|id| id == person.id)
}

/// The most urgent first.
fn by_time<'a>(issues: impl Iterator<Item = &'a Issue>) -> Vec<&'a Issue> {
    let mut found: Vec<_> = issues.collect();
    let due = |issue: &Issue| issue.case.as_ref().and_then(|case| case.due);
    found.sort_by_key(|issue| (due(issue).is_none(), due(issue), issue.number));
    found
}

/// By what blocks, and in it by whom they wait for, as policy lists them.
fn by_blocker<'a>(situation: &Situation<'_>, issues: &'a [Issue]) -> Vec<&'a Issue> {
    let place = |list, key: Option<&String>| {
        let entries = situation.policy.entries(list);
        key.and_then(|key| entries.iter().position(|entry| entry.key == *key)).unwrap_or(entries.len())
    };
    let is_parked =
        |issue: &&Issue| issue.case.as_ref().is_some_and(|case| matches!(case.state, State::Parked { .. }));
    let mut found: Vec<_> = issues.iter().filter(|issue| !is_parked(issue)).collect();
    found.sort_by_key(|issue| {
        let case = issue.case.as_ref();
        let category = place(PolicyList::Category, case.and_then(|case| case.category.as_ref()));
        (category, place(PolicyList::Body, case.and_then(|case| case.lead.as_ref())), issue.number)
    });
    found
}

fn fits(
    situation: &Situation<'_>,
    filter: &IssueFilter,
    team: Option<TeamId>,
    issue: &Issue,
    now: Timestamp,
) -> bool {
    let project = situation.registry.project(issue.project);
    let case = issue.case.as_ref();
    let concerns = |case: &Case, body: &String| {
        case.lead.as_ref() == Some(body)
            || case.supporting.contains(body)
            || case.mover() == Party::Body(body.clone())
    };
    let is = |wanted: bool, holds: &dyn Fn(&Case) -> bool| !wanted || case.is_some_and(holds);
    team.is_none_or(|team| project.is_some_and(|project| project.team == team))
        && is(filter.category.is_some(), &|case| case.category == filter.category)
        && is(filter.rung.is_some(), &|case| case.here().map(|rung| &rung.key) == filter.rung.as_ref())
        && filter.body.as_ref().is_none_or(|body| case.is_some_and(|case| concerns(case, body)))
        && is(filter.shade.is_some(), &|case| {
            working(situation, issue).and_then(|working| case.shade(working, now)) == filter.shade
        })
        && is(filter.among == Among::Parked, &|case| matches!(case.state, State::Parked { .. }))
}

/// `/chain N`: what it came through, and where it goes if nobody acts.
pub(super) fn chain(
    situation: &Situation<'_>,
    person: &Person,
    number: IssueNumber,
    form: Form,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let command = Command::Chain;
    let Recalled::IssueCourse { issue, entries } = &situation.recalled else {
        return Err(Refusal::NotAllowed { command });
    };
    let seen = visible(situation, person, (number, issue.as_ref()), command)?;
    let working = situation.working(seen.project);
    let name = |id: PersonId| situation.registry.person(id).map(|one| one.name.clone()).unwrap_or_default();
    let wall = |at: Timestamp| at.local(situation.zone).naive_local();
    let view = |stay: Stay| StayView {
        rung: (stay.rung.0 + 1, stay.rung.1),
        party: stay.party,
        came: wall(stay.came),
        signed: stay.signed.map(|(at, by)| (wall(at), name(by))),
        handled: stay.handled.map(|(at, by)| (wall(at), name(by))),
        left: stay.left.map(|(at, step)| (wall(at), step)),
    };
    let passed = issue::courses(entries).remove(&number).map(|course| course.stays).unwrap_or_default();
    let issue = seen.issue;
    let case = issue.case.as_ref().filter(|_| issue.closed.is_none());
    let waits = case.filter(|case| case.state == State::Waiting);
    // An old one has no ladder that would fill a sheet.
    let form = if issue.case.is_some() { form } else { Form::Words };
    Ok(Decision::say(Saying::Chain(Box::new(ChainView {
        issue: issues::card_view(situation.registry, situation.policy, working, issue, &[], now),
        passed: passed.into_iter().map(view).collect(),
        handle_by: waits.map(|case| wall(case.handle_by)),
        ahead: case.map(|case| ahead(case, working)).unwrap_or_default(),
        on: effective_day(now, situation.zone),
        form,
        file: None,
    }))))
}

/// The rungs above, with the times at which silence alone would bring the issue there.
fn ahead(case: &Case, working: WorkingTime<'_>) -> Vec<AheadView> {
    let mut reached = Vec::new();
    let mut next = case.clone();
    let is_held =
        |case: &Case| matches!(case.state, State::Waiting | State::Handling | State::TimeAsked { .. });
    while let Some(due) = next.due.filter(|_| is_held(&next) && next.climbs()) {
        let clock = Clock { working, now: due };
        let Ok(after) = next.step(&Step::TimeUp, PersonId(0), clock) else { break };
        reached.push(due);
        next = after;
    }
    let rungs = case.ladder.iter().enumerate().skip(case.rung + 1);
    rungs
        .zip(reached.into_iter().map(Some).chain(std::iter::repeat(None)))
        .map(|((place, rung), at)| AheadView {
            rung: (place + 1, rung.key.clone()),
            party: match &rung.who {
                Who::Papers(body) => Party::Body(body.clone()),
                _ => Case { rung: place, ..case.clone() }.holder(),
            },
            at: at.map(|at| at.local(working.zone).naive_local()),
            sign: rung.sign,
            handle: rung.handle,
        })
        .collect()
}

/// `/issues times`: how long issues took to be signed for and handled. Nobody is named, and nothing stands in the order
/// of how slow it was.
pub(super) fn times(
    situation: &Situation<'_>,
    person: &Person,
    span: CalendarSpan,
    form: Form,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let command = Command::Issues;
    if !rights::may(person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    let ahead = Refusal::Misspelt { command, problem: Misspelling::MonthAhead };
    let (first, last) = period(span, effective_day(now, situation.zone)).ok_or(ahead)?;
    let Recalled::IssueCourses(entries) = &situation.recalled else { return Ok(Decision::silent()) };
    let working = |project| Some(situation.working(situation.registry.project(project)?));
    let lines = times_lines(situation.policy, entries, working, (first, last));
    let view = TimesView { first, last, lines, form, file: None };
    Ok(Decision::say(Saying::IssueTimes(Box::new(view))))
}

/// How long it took to sign for and to handle what was signed for and handled on some days, by the entries of the
/// issues. `working` is when the team of a project works.
pub fn times_lines<'a>(
    policy: &Policy,
    entries: &[Entry],
    working: impl Fn(ProjectId) -> Option<WorkingTime<'a>>,
    (first, last): (NaiveDate, NaiveDate),
) -> Vec<TimesLine> {
    let mut lines: Vec<(TimesLine, Vec<Duration>, Vec<Duration>)> = Vec::new();
    for course in issue::courses(entries).into_values() {
        let Some(working) = course.project.and_then(&working) else { continue };
        let is_told = |at: Timestamp| (first..=last).contains(&at.local(working.zone).date_naive());
        for stay in course.stays {
            let took = |done: Option<(Timestamp, PersonId)>| {
                let at = done.map(|(at, _)| at).filter(|at| is_told(*at))?;
                Some(working.between(stay.came, at).time)
            };
            let (signed, handled) = (took(stay.signed), took(stay.handled));
            if signed.is_none() && handled.is_none() {
                continue;
            }
            let is_same = |line: &TimesLine| line.rung == stay.rung.1 && line.party == stay.party;
            let at = lines.iter().position(|(line, ..)| is_same(line)).unwrap_or_else(|| {
                let line = TimesLine {
                    rung: stay.rung.1.clone(),
                    party: stay.party.clone(),
                    signed: None,
                    handled: None,
                };
                lines.push((line, Vec::new(), Vec::new()));
                lines.len() - 1
            });
            lines[at].1.extend(signed);
            lines[at].2.extend(handled);
        }
    }
    let place = |line: &TimesLine| {
        let rungs = &policy.ladder().rungs;
        let rung = rungs.iter().position(|rung| rung.key == line.rung).unwrap_or(rungs.len());
        let bodies = policy.entries(PolicyList::Body);
        (rung, bodies.iter().position(|body| body.key == line.party.key()))
    };
    lines.sort_by_key(|(line, ..)| place(line));
    lines
        .into_iter()
        .map(|(line, signed, handled)| TimesLine { signed: median(signed), handled: median(handled), ..line })
        .collect()
}

/// How many there are, and the one in the middle; of two in the middle, halfway between.
fn median(mut times: Vec<Duration>) -> Option<(usize, Duration)> {
    times.sort_unstable();
    let count = times.len();
    let (low, high) = (times.get(count.checked_sub(1)? / 2)?, times.get(count / 2)?);
    Some((count, (*low + *high) / 2))
}
