//! The morning of the coordinator: which issues are without an answer, who did not answer,
//! what climbed, what turned, who reported, and how the district stands.

use super::{Owing, Report, Snapshot, Turned};
use crate::domain::decision::{IssueView, PortfolioView, portfolio_of};
use crate::domain::entry::Entry;
use crate::domain::ids::{PersonId, ProjectId, TeamId};
use crate::domain::issue::Unheard;
use crate::domain::policy::Pool;
use crate::domain::project::Project;
use crate::domain::season::SeasonLeft;
use chrono::NaiveDate;

/// The district on a morning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overview {
    pub today: NaiveDate,
    /// The days it tells of.
    pub first: NaiveDate,
    pub last: NaiveDate,
    /// Issues without an answer, the longest first.
    pub unheard: Vec<(IssueView, Unheard)>,
    /// Projects that owed an entry and have none, by code.
    pub unanswered: Vec<Owing>,
    /// Issues that have climbed, the highest first.
    pub escalated: Vec<IssueView>,
    pub turned: Vec<Turned>,
    /// By the code of the team; those that owed nothing are left out.
    pub coverage: Vec<TeamCoverage>,
    /// How many stand against the plan.
    pub portfolio: PortfolioView,
    /// What is awaited of the season that runs.
    pub seasons: Vec<SeasonLeft>,
    pub unreached: Vec<Unreached>,
    /// How many questions lapsed without an answer.
    pub unclear: usize,
}

/// How many of a team's projects were reported of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TeamCoverage {
    pub team: TeamId,
    pub owed: usize,
    pub reported: usize,
}

/// Somebody, or a group, to whom messages did not arrive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreached {
    pub team: Option<TeamId>,
    /// Of a person.
    pub name: Option<String>,
    pub count: i64,
}

impl Overview {
    pub(super) fn has_something_to_say(&self) -> bool {
        !self.unheard.is_empty()
            || !self.unanswered.is_empty()
            || !self.escalated.is_empty()
            || !self.turned.is_empty()
            || !self.unreached.is_empty()
            || self.seasons.iter().any(|season| season.is_news)
            || self.unclear > 0
    }

    /// How many projects owed an entry, and how many of them have one.
    pub fn covered(&self) -> (usize, usize) {
        let sum = |count: fn(&TeamCoverage) -> usize| self.coverage.iter().map(count).sum();
        (sum(|one| one.owed), sum(|one| one.reported))
    }
}

/// Composes what coordinators are told in the morning.
pub fn overview(snapshot: &Snapshot<'_>) -> Overview {
    let (registry, policy, told) = (snapshot.registry(), snapshot.policy(), snapshot.told());
    let (mut unanswered, mut turned, mut coverage) = (Vec::new(), Vec::new(), Vec::new());
    for team in registry.teams() {
        let mut of_team = TeamCoverage { team: team.id, owed: 0, reported: 0 };
        for project in registry.projects_of(team.id) {
            let report = snapshot.report_of(project);
            of_team.owed += usize::from(report != Report::NotOwed);
            of_team.reported += usize::from(report == Report::There);
            if report == Report::Missing {
                unanswered.push(Owing::of(registry, project));
            }
        }
        let is_key = |project: &&Project| policy.pool_of(&project.stage) == Pool::Key;
        let projects = registry.projects_of(team.id).filter(is_key).map(|project| project.id);
        turned.extend(snapshot.turned_of(projects));
        coverage.extend(Some(of_team).filter(|one| one.owed > 0));
    }
    unanswered.sort_by(|one, other| one.heading.code.cmp(&other.heading.code));
    turned.sort_by(|one, other| one.heading.code.cmp(&other.heading.code));
    let facts = &snapshot.gathered().material.facts;
    let facts_of = |project: ProjectId| facts.get(&project).map_or(&[] as &[Entry], Vec::as_slice);
    Overview {
        today: told.today,
        first: told.first,
        last: told.last,
        unheard: snapshot.unheard(),
        unanswered,
        escalated: snapshot.escalated(),
        turned,
        coverage,
        portfolio: portfolio_of(policy, &registry.projects().collect::<Vec<_>>(), facts_of, told.today),
        seasons: snapshot.awaited_of(registry.projects().map(|project| project.id)),
        unreached: unreached(snapshot),
        unclear: snapshot.gathered().unclear,
    }
}

fn unreached(snapshot: &Snapshot<'_>) -> Vec<Unreached> {
    let rows = &snapshot.gathered().unreached;
    let name = |person: PersonId| snapshot.registry().person(person).map(|person| person.name.clone());
    let one = |(person, team, count): &(Option<PersonId>, Option<TeamId>, i64)| Unreached {
        team: *team,
        name: person.and_then(name),
        count: *count,
    };
    rows.iter().map(one).collect()
}
