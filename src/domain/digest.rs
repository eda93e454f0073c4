//! The daily digest of a special team: what came in, who still owes, which issues are open.

use super::decision::{EntryView, IssueView, entry_view, issue_view};
use super::entry::Entry;
use super::ids::{ProjectCode, ProjectId, TeamId};
use super::issue::Issue;
use super::people::{Language, Person};
use super::project::{Project, Rhythm};
use super::registry::Registry;
use super::time::Timestamp;
use chrono::NaiveDate;
use chrono_tz::Tz;
use std::collections::HashSet;
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
    pub entries: Vec<EntryView>,
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
        let own: Vec<_> = entries
            .iter()
            .filter(|entry| entry.project == Some(project.id))
            .map(|entry| entry_view(registry, entry))
            .collect();
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
