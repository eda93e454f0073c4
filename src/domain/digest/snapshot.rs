//! What digests are composed from, as it stood at one moment.

use super::Told;
use crate::domain::asks;
use crate::domain::calendar::Calendar;
use crate::domain::decision::{Heading, IssueView, PromiseView, TimesLine, issue_view, promise_view};
use crate::domain::entry::{Entry, Fact, Percent};
use crate::domain::ids::{PersonId, ProjectId, TeamId};
use crate::domain::issue::{Came, Case, Issue, Unheard};
use crate::domain::lights::{self, Colour, Light, Watched};
use crate::domain::nodes;
use crate::domain::policy::{Policy, PolicyList};
use crate::domain::project::Project;
use crate::domain::promise::Promise;
use crate::domain::registry::Registry;
use crate::domain::season::{self, Awaited, SeasonLeft};
use crate::domain::table::{self, Material, Row, Wanted};
use crate::domain::time::{Timestamp, effective_day};
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

/// So many working days ahead a key node is due soon.
const SOON: u32 = 7;

/// What the ledger and the outbox have for the digests of some projects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gathered {
    /// As the table has them on the day of the digest.
    pub material: Material,
    /// What was reported of the days that are told, by project.
    pub entries: HashMap<ProjectId, Vec<Entry>>,
    /// Those that report once a week and have done so in the week whose last working day is told.
    pub of_week: HashSet<ProjectId>,
    /// Those that are open, by project, the oldest first.
    pub issues: HashMap<ProjectId, Vec<Issue>>,
    /// By project.
    pub promises: HashMap<ProjectId, Vec<Promise>>,
    /// When the newest entry of each project was received, as far as it was before the last digest.
    pub newest_before: HashMap<ProjectId, Timestamp>,
    /// How far each project was before the first of the days that are told.
    pub shares_before: HashMap<ProjectId, Percent>,
    /// Chats in which messages did not arrive since the last digest: whose each is, of which team, and how many.
    pub unreached: Vec<(Option<PersonId>, Option<TeamId>, i64)>,
    /// Open issues without an answer, the longest first.
    pub unheard: Vec<(Issue, Unheard)>,
    /// How long issues took in the days that are told.
    pub times: Vec<TimesLine>,
    /// How many questions lapsed since the last digest without an answer.
    pub unclear: usize,
    /// Who waits to be let in, by who has to say so.
    pub applicants: HashMap<PersonId, Vec<String>>,
}

/// Whether a project has the entry that it owes for the days that are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    NotOwed,
    Missing,
    There,
}

/// A light that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turned {
    pub heading: Heading,
    /// A key of policy.
    pub rule: String,
    pub was: Colour,
    /// `None`: it has gone out.
    pub light: Option<Light>,
}

impl Turned {
    /// Whether it is worse than it was.
    pub fn is_for_the_worse(&self) -> bool {
        self.light.as_ref().is_some_and(|light| light.colour > self.was)
    }
}

/// A key node that is late or due soon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NodeLine {
    pub heading: Heading,
    /// A key of policy.
    pub node: String,
    pub planned: NaiveDate,
    /// Days since the planned day; below nothing where it is ahead.
    pub late_days: i64,
}

/// How a project stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub row: Row,
    pub turned: Vec<Turned>,
    pub nodes: Vec<NodeLine>,
    /// Where it is to begin in the season that runs, and has not.
    pub awaited: Option<Awaited>,
    /// The stage it was in before.
    pub stage_before: String,
}

/// All that digests tell of some projects.
#[derive(Debug)]
pub struct Snapshot<'a> {
    registry: &'a Registry,
    policy: &'a Policy,
    zone: Tz,
    gathered: &'a Gathered,
    told: Told,
    now: Timestamp,
    standings: HashMap<ProjectId, Standing>,
    calendar: &'a Calendar,
}

impl<'a> Snapshot<'a> {
    /// How these projects stand, by what was gathered of them.
    pub fn new(
        (registry, policy, calendar): (&'a Registry, &'a Policy, &'a Calendar),
        projects: impl IntoIterator<Item = ProjectId>,
        gathered: &'a Gathered,
        told: Told,
        zone: Tz,
        now: Timestamp,
    ) -> Self {
        let wanted = Wanted { order: table::Order::Code, ..Wanted::default() };
        let projects = projects.into_iter().filter_map(|id| registry.project(id));
        let rows = table::rows(policy, calendar, projects, &gathered.material, &wanted, (zone, told.today));
        let horizon = calendar.worked_after(told.today, SOON);
        let mut standings = HashMap::with_capacity(rows.len());
        for row in rows {
            let Some(project) = registry.project(row.project) else { continue };
            let facts = gathered.material.facts.get(&project.id).map_or(&[][..], Vec::as_slice);
            let (stage_before, lights_before) =
                before(policy, calendar, project, facts, gathered, (told, zone));
            let turned = turned(policy, project, &lights_before, &row.lights);
            let nodes = due(policy, project, facts, told.today, horizon);
            let awaited = season::awaited(policy, project, facts, told.today);
            standings.insert(project.id, Standing { row, turned, nodes, awaited, stage_before });
        }
        Self { registry, policy, zone, gathered, told, now, standings, calendar }
    }

    pub const fn registry(&self) -> &'a Registry {
        self.registry
    }

    pub const fn policy(&self) -> &'a Policy {
        self.policy
    }

    pub const fn told(&self) -> Told {
        self.told
    }

    pub const fn gathered(&self) -> &'a Gathered {
        self.gathered
    }

    pub fn standing(&self, project: ProjectId) -> Option<&Standing> {
        self.standings.get(&project)
    }

    /// What was reported of a project on the days that are told.
    pub fn entries_of(&self, project: ProjectId) -> &'a [Entry] {
        self.gathered.entries.get(&project).map_or(&[], Vec::as_slice)
    }

    pub fn report_of(&self, project: &Project) -> Report {
        let is_there = self.entries_of(project.id).iter().any(|entry| asks::reports(&entry.fact))
            || self.gathered.of_week.contains(&project.id);
        match self.told.due(project.rhythm, self.calendar) {
            None => Report::NotOwed,
            Some(_) if is_there => Report::There,
            Some(_) => Report::Missing,
        }
    }

    /// The open issues of some projects, the oldest first.
    pub(super) fn issues_of(&self, projects: impl Iterator<Item = ProjectId>) -> Vec<IssueView> {
        let mut issues: Vec<_> =
            projects.filter_map(|project| self.gathered.issues.get(&project)).flatten().collect();
        issues.sort_by_key(|issue| (issue.opened_at, issue.number));
        issues.into_iter().map(|issue| self.view(issue)).collect()
    }

    /// The open issues that came to a higher rung since the digest before, or began on one: the highest first.
    pub(super) fn escalated(&self) -> Vec<IssueView> {
        let is_news = |case: &Case| {
            case.rung > 0 && case.came != Came::Otherwise && case.dispatched >= self.told.before
        };
        let issues = self.gathered.issues.values().flatten();
        let mut found: Vec<_> = issues
            .filter_map(|issue| Some((issue, issue.case.as_ref()?)))
            .filter(|(_, case)| is_news(case))
            .collect();
        found.sort_by_key(|(issue, case)| (Reverse(case.rung), issue.opened_at, issue.number));
        found.into_iter().map(|(issue, _)| self.view(issue)).collect()
    }

    fn view(&self, issue: &Issue) -> IssueView {
        issue_view(self.registry, self.zone, issue, self.now)
    }

    /// The promises to some projects that are due on the next working day or were, the first due first.
    pub(super) fn promises_of(&self, projects: impl Iterator<Item = ProjectId>) -> Vec<PromiseView> {
        let mut due: Vec<_> = projects
            .filter_map(|project| self.gathered.promises.get(&project))
            .flatten()
            .filter(|promise| promise.is_due(self.calendar, self.told.today))
            .collect();
        due.sort_by_key(|promise| (promise.due, promise.number));
        due.into_iter().filter_map(|one| promise_view(self.registry, one, self.told.today)).collect()
    }

    /// The issues that are without an answer.
    pub(super) fn unheard(&self) -> Vec<(IssueView, Unheard)> {
        self.gathered.unheard.iter().map(|(issue, unheard)| (self.view(issue), *unheard)).collect()
    }

    /// The key nodes of some projects that are late or due soon, the first planned first.
    pub(super) fn nodes_of(&self, projects: impl Iterator<Item = ProjectId>) -> Vec<NodeLine> {
        let standings = projects.filter_map(|project| self.standings.get(&project));
        let mut nodes: Vec<_> = standings.flat_map(|standing| &standing.nodes).cloned().collect();
        nodes.sort_by(|one, other| {
            (one.planned, &one.heading.code).cmp(&(other.planned, &other.heading.code))
        });
        nodes
    }

    /// Those of some projects that are to begin in the season that runs, and have not.
    pub(super) fn awaited_of(&self, projects: impl Iterator<Item = ProjectId>) -> Vec<SeasonLeft> {
        let standings = projects.filter_map(|project| self.standings.get(&project));
        let awaited = standings.filter_map(|standing| standing.awaited.clone());
        season::by_season(self.calendar, awaited, self.told.today)
    }

    /// The lights of some projects that are not as they were.
    pub(super) fn turned_of(&self, projects: impl Iterator<Item = ProjectId>) -> Vec<Turned> {
        let standings = projects.filter_map(|project| self.standings.get(&project));
        standings.flat_map(|standing| &standing.turned).cloned().collect()
    }
}

/// The stage and the lights of a project when the digest before was due, by what was known then.
fn before(
    policy: &Policy,
    calendar: &Calendar,
    project: &Project,
    facts: &[Entry],
    gathered: &Gathered,
    (told, zone): (Told, Tz),
) -> (String, Vec<Light>) {
    let day = effective_day(told.before, zone);
    let is_known = |entry: &&Entry| entry.received < told.before && entry.effective <= day;
    let left = facts.iter().filter(|entry| !is_known(entry)).find_map(|entry| match &entry.fact {
        Fact::Stage { from, .. } => Some(from.clone()),
        _ => None,
    });
    let stage = left.unwrap_or_else(|| project.stage.clone());
    let newest = gathered.newest_before.get(&project.id).map(|at| effective_day(*at, zone));
    let lights = |facts: &[Entry]| {
        let watched = Watched { project, facts, stage: &stage, newest };
        lights::lights(policy, calendar, watched, day)
    };
    // Few have news, so few are gone through twice.
    let lights = if facts.iter().all(|entry| is_known(&entry)) {
        lights(facts)
    } else {
        lights(&facts.iter().filter(is_known).cloned().collect::<Vec<_>>())
    };
    (stage, lights)
}

fn turned(policy: &Policy, project: &Project, before: &[Light], now: &[Light]) -> Vec<Turned> {
    let rules = policy.entries(PolicyList::Light).iter();
    rules
        .filter_map(|rule| {
            let of = |lights: &[Light]| lights.iter().find(|light| light.rule == rule.key).cloned();
            let (was, light) = (of(before).map_or(Colour::Green, |light| light.colour), of(now));
            let is = light.as_ref().map_or(Colour::Green, |light| light.colour);
            (is != was).then(|| Turned { heading: Heading::of(project), rule: rule.key.clone(), was, light })
        })
        .collect()
}

fn due(
    policy: &Policy,
    project: &Project,
    facts: &[Entry],
    today: NaiveDate,
    horizon: NaiveDate,
) -> Vec<NodeLine> {
    let nodes = nodes::nodes(policy, project, facts).into_iter().filter(|node| node.done().is_none());
    nodes
        .filter_map(|node| {
            let planned = node.planned().filter(|planned| *planned <= horizon)?;
            let late_days = (today - planned).num_days();
            Some(NodeLine { heading: Heading::of(project), node: node.key, planned, late_days })
        })
        .collect()
}
