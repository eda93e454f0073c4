//! The morning of who answers for projects: what is theirs to decide, and what turned yellow or red.

use super::{NodeLine, Snapshot, Turned};
use crate::domain::decision::{IssueView, PromiseView};
use crate::domain::ids::{ProjectId, TeamId};
use crate::domain::issue::Party;
use crate::domain::people::{Assignment, Person, Role};
use crate::domain::registry::Registry;
use crate::domain::season::SeasonLeft;
use chrono::NaiveDate;

/// As what somebody answers for projects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Capacity {
    /// Of all of a team.
    Lead(TeamId),
    /// Of those they stand for.
    Guarantor,
}

/// What somebody is told in the morning of the projects they answer for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    pub capacity: Capacity,
    pub today: NaiveDate,
    /// The last working day, since whose morning the lights turned.
    pub since: NaiveDate,
    /// Who waits to be let in by them.
    pub applicants: Vec<String>,
    /// Issues of which the move is theirs in that capacity, the oldest first.
    pub moves: Vec<IssueView>,
    /// The other open ones, the oldest first.
    pub issues: Vec<IssueView>,
    pub nodes: Vec<NodeLine>,
    /// Promises that are due on the next working day or were, the first due first.
    pub promises: Vec<PromiseView>,
    /// Lights that are worse than they were.
    pub turned: Vec<Turned>,
    /// What is awaited of the season that runs.
    pub seasons: Vec<SeasonLeft>,
}

impl Own {
    pub(super) fn has_something_to_say(&self) -> bool {
        let Self { applicants, moves, issues, nodes, promises, turned, seasons, .. } = self;
        !applicants.is_empty()
            || !moves.is_empty()
            || !issues.is_empty()
            || !nodes.is_empty()
            || !promises.is_empty()
            || !turned.is_empty()
            || seasons.iter().any(|season| season.is_news)
    }
}

/// Composes what a person is told of the projects they answer for.
pub fn own(snapshot: &Snapshot<'_>, capacity: Capacity, person: &Person) -> Own {
    let (registry, told) = (snapshot.registry(), snapshot.told());
    let projects: Vec<_> = match capacity {
        Capacity::Lead(team) => registry.projects_of(team).map(|project| project.id).collect(),
        Capacity::Guarantor => guaranteed_by(registry, person),
    };
    let applicants = match capacity {
        Capacity::Lead(_) => snapshot.gathered().applicants.get(&person.id).cloned().unwrap_or_default(),
        Capacity::Guarantor => Vec::new(),
    };
    let mut turned = snapshot.turned_of(projects.iter().copied());
    turned.retain(Turned::is_for_the_worse);
    let party = match capacity {
        Capacity::Lead(_) => Party::Team,
        Capacity::Guarantor => Party::Guarantor,
    };
    let is_theirs = |one: &IssueView| one.case.as_ref().is_some_and(|case| case.mover == party);
    let (moves, issues) = snapshot.issues_of(projects.iter().copied()).into_iter().partition(is_theirs);
    Own {
        capacity,
        today: told.today,
        since: told.first,
        applicants,
        moves,
        issues,
        nodes: snapshot.nodes_of(projects.iter().copied()),
        promises: snapshot.promises_of(projects.iter().copied()),
        turned,
        seasons: snapshot.awaited_of(projects.iter().copied()),
    }
}

/// The projects a person answers for as a guarantor now, by code: their own, unless somebody stands in for them, and
/// those of whom they stand in for.
pub fn guaranteed_by(registry: &Registry, person: &Person) -> Vec<ProjectId> {
    let own = registry.cover_of(person.id).is_none().then_some(&person.assignments);
    let covered = person.covers.iter().map(|one| &one.assignments);
    let is_guarantor = |one: &&Assignment| one.role == Role::Guarantor;
    let assignments = own.into_iter().chain(covered).flatten().filter(is_guarantor);
    let mut projects: Vec<_> = assignments.filter_map(|one| registry.project(one.project)).collect();
    projects.sort_by(|one, other| one.code.cmp(&other.code));
    projects.dedup_by_key(|project| project.id);
    projects.into_iter().map(|project| project.id).collect()
}
