//! The daily digest of a special team: what came in, who still owes, which issues are open.

use super::decision::{EntryView, IssueView, entry_view, issue_view};
use super::entry::{Entry, Fact};
use super::ids::{ProjectCode, ProjectId, TeamId};
use super::issue::Issue;
use super::money::Yuan;
use super::people::{Language, Person};
use super::project::{Project, Rhythm};
use super::registry::Registry;
use super::time::Timestamp;
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::collections::{HashMap, HashSet};
use std::hash::BuildHasher;

/// A digest, before it is put into words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digest {
    pub team: TeamId,
    pub date: NaiveDate,
    /// Projects of which something came in, by code.
    pub changed: Vec<Changed>,
    /// Projects that owe an entry and have none, by code.
    pub owing: Vec<Owing>,
    /// How many projects owe nothing (winter stop and the like) and said nothing.
    pub resting: usize,
    /// The oldest first.
    pub issues: Vec<IssueView>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    pub code: ProjectCode,
    pub name_zh: String,
    pub name_en: String,
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
    pub code: ProjectCode,
    pub name_zh: String,
    pub name_en: String,
    /// Whom to ask.
    pub reporters: Vec<String>,
}

impl Owing {
    pub fn name(&self, language: Language) -> &str {
        match language {
            Language::Chinese => &self.name_zh,
            Language::English => &self.name_en,
        }
    }
}

impl Changed {
    pub fn name(&self, language: Language) -> &str {
        match language {
            Language::Chinese => &self.name_zh,
            Language::English => &self.name_en,
        }
    }
}

impl Digest {
    /// A digest in which there is nothing to act on is not sent.
    pub fn has_something_to_say(&self) -> bool {
        !self.changed.is_empty() || !self.owing.is_empty() || !self.issues.is_empty()
    }
}

/// Composes a team's digest from the entries of the day and the issues that are open.
pub fn compose(
    registry: &Registry,
    team: TeamId,
    date: NaiveDate,
    entries: &[Entry],
    issues: &[Issue],
    zone: Tz,
    now: Timestamp,
) -> Digest {
    let mut digest =
        Digest { team, date, changed: Vec::new(), owing: Vec::new(), resting: 0, issues: Vec::new() };
    for project in registry.projects_of(team) {
        let own: Vec<_> = entries.iter().filter(|entry| entry.project == Some(project.id)).collect();
        let own = reported(registry, &own);
        let (code, name_zh, name_en) =
            (project.code.clone(), project.name_zh.clone(), project.name_en.clone());
        match (own.is_empty(), project.rhythm) {
            (false, _) => digest.changed.push(Changed { code, name_zh, name_en, entries: own }),
            (true, Rhythm::Daily) => {
                let reporters = registry.reporters_of(project);
                let mut reporters: Vec<_> =
                    reporters.into_iter().map(|person| registry.standing_in(person).name.clone()).collect();
                reporters.dedup();
                digest.owing.push(Owing { code, name_zh, name_en, reporters });
            }
            (true, Rhythm::None) => digest.resting += 1,
        }
    }
    digest.issues = issues.iter().map(|issue| issue_view(registry, zone, issue, now)).collect();
    digest
}

/// What is told of entries, the oldest first: of a figure that was stated more than once the last only, with the one
/// before it.
fn reported(registry: &Registry, entries: &[&Entry]) -> Vec<Reported> {
    let figure = |entry: &Entry| match entry.fact {
        Fact::Investment { month, figure } => Some(((month, figure.counts), figure.yuan)),
        Fact::Progress { .. }
        | Fact::Unchanged
        | Fact::Visit
        | Fact::Issue { .. }
        | Fact::IssueAnswer { .. }
        | Fact::IssueClosed { .. }
        | Fact::Evidence { .. }
        | Fact::Stage { .. }
        | Fact::Gate { .. }
        | Fact::Alias { .. }
        | Fact::Node { .. }
        | Fact::Withdrawal { .. } => None,
    };
    let mut last = HashMap::new();
    let mut found = Vec::with_capacity(entries.len());
    for entry in entries {
        let mut instead_of = None;
        if let Some((item, yuan)) = figure(entry)
            && let Some((place, before)) = last.insert(item, (found.len(), yuan))
        {
            found[place] = None;
            instead_of = Some(before).filter(|before| *before != yuan);
        }
        found.push(Some(Reported { entry: entry_view(registry, entry), instead_of }));
    }
    found.into_iter().flatten().collect()
}

/// Who owes an entry, with the projects each of them is to be asked about. `reported` are the projects that have
/// one today.
pub fn owing<'a, S: BuildHasher>(
    registry: &'a Registry,
    team: TeamId,
    reported: &HashSet<ProjectId, S>,
) -> Vec<(&'a Person, Vec<&'a Project>)> {
    let mut asked: Vec<(&Person, Vec<&Project>)> = Vec::new();
    for project in registry.projects_of(team) {
        if project.rhythm != Rhythm::Daily || reported.contains(&project.id) {
            continue;
        }
        for person in registry.reporters_of(project) {
            let person = registry.standing_in(person);
            match asked.iter_mut().find(|(one, _)| one.id == person.id) {
                // One may stand in for another who reports on the same project.
                Some((_, projects)) if projects.iter().any(|one| one.id == project.id) => {}
                Some((_, projects)) => projects.push(project),
                None => asked.push((person, vec![project])),
            }
        }
    }
    asked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::investment::{Counts, Figure, Month};

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
        let told = reported(&registry, &entries.iter().collect::<Vec<_>>());
        let expected = [(1, None), (2, None), (5, Some(320)), (6, None)]
            .map(|(at, before)| (entries[at].fact.clone(), before.and_then(Yuan::new)));
        let told: Vec<_> = told.into_iter().map(|one| (one.entry.fact, one.instead_of)).collect();
        assert_eq!(told, expected);
    }
}
