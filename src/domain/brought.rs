//! What a list of the registry has brought, and what of it is taken back: all that stands as the list left it. What
//! somebody has changed or used since stays.

use super::ids::{PersonId, ProjectCode};
use super::listed::{
    Change, Changed, Difference, Labelled, ListedPerson, ListedProject, ListedTeam, PortfolioDifference,
    Record, Roster,
};
use super::people::Role;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap, HashSet};

/// What a list has brought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Brought {
    Portfolio {
        teams: Records<ListedTeam>,
        projects: Records<ListedProject>,
        /// Roles that go with projects, of those who did not have them.
        roles: BTreeSet<(PersonId, Role)>,
    },
    People(Records<ListedPerson>),
}

/// Records that a list has added and changed, as they stood after it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(
    serialize = "R: Serialize, R::Part: Serialize",
    deserialize = "R: Deserialize<'de>, R::Part: Deserialize<'de>"
))]
pub struct Records<R: Record> {
    added: Vec<R>,
    changed: Vec<Changed<R>>,
}

/// What is in use, so that it cannot go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InUse {
    /// Those of which somebody has said something.
    pub projects: HashSet<ProjectCode>,
    /// Those that have a group.
    pub teams: HashSet<String>,
    /// Those who have reported.
    pub people: HashSet<PersonId>,
}

/// What becomes of the records a list has brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reversal<R: Record> {
    /// They get back the parts that the list had changed.
    pub restored: Vec<Changed<R>>,
    pub removed: Vec<R>,
    /// With the parts that are no longer as the list left them.
    pub changed_since: Vec<Changed<R>>,
    pub in_use: Vec<R>,
}

/// What becomes of what a portfolio has brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PortfolioReversal {
    pub teams: Reversal<ListedTeam>,
    pub projects: Reversal<ListedProject>,
    /// Roles that are of no use any more.
    pub ended: Vec<(PersonId, Role)>,
}

impl Brought {
    /// `before` and `after` are what stood before and after the list was applied.
    pub fn by_portfolio(difference: &PortfolioDifference, before: &Roster, after: &Roster) -> Self {
        let roles = |roster: &Roster| -> BTreeSet<_> {
            let roles = |person: &ListedPerson| {
                let bare = person.roles.iter().filter(|(_, team)| team.is_none());
                bare.filter_map(|(role, _)| Some((person.id?, *role))).collect::<Vec<_>>()
            };
            roster.people.iter().flat_map(roles).collect()
        };
        Self::Portfolio {
            teams: Records::by(&difference.teams, &before.teams, &after.teams),
            projects: Records::by(&difference.projects, &before.projects, &after.projects),
            roles: roles(after).difference(&roles(before)).copied().collect(),
        }
    }

    pub fn by_people(difference: &Difference<ListedPerson>, before: &Roster, after: &Roster) -> Self {
        Self::People(Records::by(difference, &before.people, &after.people))
    }
}

impl<R: Record> Records<R> {
    pub fn added(&self) -> &[R] {
        &self.added
    }

    fn by(difference: &Difference<R>, before: &[R], after: &[R]) -> Self {
        let known: HashSet<_> = before.iter().map(Record::key).collect();
        let added = after.iter().filter(|record| !known.contains(&record.key()));
        Self { added: added.cloned().collect(), changed: difference.changed.clone() }
    }

    /// `stays` says of a record the list has added, as it stood then and stands now, whether it cannot go.
    fn reversed(&self, standing: &[R], stays: impl Fn(&R, &R) -> bool) -> Reversal<R> {
        let standing: HashMap<_, _> = standing.iter().map(|record| (record.key(), record)).collect();
        let now = |record: &R| standing.get(&record.key()).copied();
        let mut reversal = Reversal {
            restored: Vec::new(),
            removed: Vec::new(),
            changed_since: Vec::new(),
            in_use: Vec::new(),
        };
        for changed in &self.changed {
            let Some(now) = now(&changed.after) else { continue };
            let (mut after, mut back, mut since) = (now.clone(), Vec::new(), Vec::new());
            for Change { old, new } in &changed.parts {
                let stands = now.standing(new);
                if stands == *new {
                    after.put(old.clone());
                    back.push(Change { old: stands, new: old.clone() });
                } else if stands != *old {
                    since.push(Change { old: new.clone(), new: stands });
                }
            }
            if !back.is_empty() {
                reversal.restored.push(Changed { before: now.clone(), after, parts: back });
            }
            if !since.is_empty() {
                reversal.changed_since.push(Changed {
                    before: now.clone(),
                    after: now.clone(),
                    parts: since,
                });
            }
        }
        for added in &self.added {
            match now(added) {
                None => {}
                Some(now) if stays(added, now) => reversal.in_use.push(now.clone()),
                Some(now) => reversal.removed.push(now.clone()),
            }
        }
        reversal
    }
}

/// What becomes of people a list has brought. Whoever has come with their link since is still who the list says.
pub fn people_reversed(
    people: &Records<ListedPerson>,
    roster: &Roster,
    in_use: &InUse,
) -> Reversal<ListedPerson> {
    people.reversed(&roster.people, |then, now| {
        then.roles != now.roles
            || then.projects != now.projects
            || now.id.is_some_and(|id| in_use.people.contains(&id))
    })
}

/// What becomes of a portfolio.
pub fn portfolio_reversed(
    teams: &Records<ListedTeam>,
    projects: &Records<ListedProject>,
    roles: &BTreeSet<(PersonId, Role)>,
    roster: &Roster,
    in_use: &InUse,
) -> PortfolioReversal {
    let projects =
        projects.reversed(&roster.projects, |then, now| then != now || in_use.projects.contains(&now.code));
    let removed: HashSet<_> = projects.removed.iter().map(Record::key).collect();
    let restored: HashMap<_, _> = projects.restored.iter().map(|one| (one.after.key(), &one.after)).collect();
    let left: Vec<_> = roster
        .projects
        .iter()
        .filter(|project| !removed.contains(&project.code))
        .map(|project| restored.get(&project.code).copied().unwrap_or(project))
        .collect();
    let mut used: HashSet<&String> = left.iter().map(|project| &project.team).collect();
    used.extend(roster.people.iter().flat_map(|person| &person.roles).filter_map(|(_, team)| team.as_ref()));
    used.extend(&in_use.teams);
    let teams = teams.reversed(&roster.teams, |then, now| then != now || used.contains(&now.code));
    let standing: HashSet<_> = left
        .iter()
        .flat_map(|project| &project.people)
        .flat_map(|(role, labels)| labels.iter().map(move |label| (label, *role)))
        .filter_map(|(label, role)| match roster.person_labelled(label) {
            Labelled::Known(person) => Some((person, role)),
            Labelled::New | Labelled::Several | Labelled::NoSuchNumber => None,
        })
        .collect();
    let ended = roles.iter().filter(|held| !standing.contains(held)).copied().collect();
    PortfolioReversal { teams, projects, ended }
}

impl<R: Record> Reversal<R> {
    /// What is put back, as a list would say it.
    pub fn restoring(&self) -> Difference<R> {
        Difference::of(Vec::new(), self.restored.clone())
    }

    /// What goes and what is put back, to be told.
    pub fn taken_back(&self) -> Difference<R> {
        Difference::of(self.removed.clone(), self.restored.clone())
    }

    /// What stays, to be told.
    pub fn staying(&self) -> Difference<R> {
        Difference::of(self.in_use.clone(), self.changed_since.clone())
    }
}

impl PortfolioReversal {
    /// What is put back, as a list would say it.
    pub fn restoring(&self) -> PortfolioDifference {
        Self::told(self.teams.restoring(), self.projects.restoring())
    }

    /// What goes and what is put back, to be told.
    pub fn taken_back(&self) -> PortfolioDifference {
        Self::told(self.teams.taken_back(), self.projects.taken_back())
    }

    /// What stays, to be told.
    pub fn staying(&self) -> PortfolioDifference {
        Self::told(self.teams.staying(), self.projects.staying())
    }

    const fn told(teams: Difference<ListedTeam>, projects: Difference<ListedProject>) -> PortfolioDifference {
        PortfolioDifference { teams, projects, people: BTreeSet::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::listed::{PersonPart, ProjectPart};
    use crate::domain::money::Yuan;

    fn project(code: &str, team: &str, total: i64) -> ListedProject {
        let mut project = ListedProject::coded(ProjectCode::parse(code).unwrap());
        project.team = team.to_owned();
        project.card.total = Yuan::new(total);
        project
    }

    fn changed(before: ListedProject, after: ListedProject) -> Changed<ListedProject> {
        let part = |of: &ListedProject| of.standing(&ProjectPart::Total(None));
        let parts = vec![Change { old: part(&before), new: part(&after) }];
        Changed { before, after, parts }
    }

    #[test]
    fn what_stands_as_the_list_left_it_is_taken_back() {
        let teams = || vec![ListedTeam::coded("expo")];
        let (hall, other) = (ListedTeam::coded("hall"), ListedTeam::coded("other"));
        let before = Roster::with(teams(), vec![project("JY-01", "expo", 10), project("JY-02", "expo", 10)]);
        let difference = PortfolioDifference {
            teams: Difference::of(vec![hall.clone(), other.clone()], Vec::new()),
            projects: Difference::of(
                vec![project("JY-20", "hall", 1), project("JY-21", "other", 1)],
                vec![
                    changed(project("JY-01", "expo", 10), project("JY-01", "expo", 11)),
                    changed(project("JY-02", "expo", 10), project("JY-02", "expo", 11)),
                ],
            ),
            people: BTreeSet::new(),
        };
        let standing = |second: i64| {
            let mut teams = teams();
            teams.extend([hall.clone(), other.clone()]);
            let projects = [
                project("JY-01", "expo", 11),
                project("JY-02", "expo", second),
                project("JY-20", "hall", 1),
                project("JY-21", "other", 1),
            ];
            Roster::with(teams, projects.into())
        };
        let Brought::Portfolio { teams, projects, roles } =
            Brought::by_portfolio(&difference, &before, &standing(11))
        else {
            panic!("a portfolio brings a portfolio");
        };
        let codes = |some: &[ListedProject]| {
            some.iter().map(|one| one.code.as_str().to_owned()).collect::<Vec<_>>().join(" ")
        };
        for (second, spoken_of, restored, removed, changed_since, in_use, teams_removed) in [
            (11, None, "JY-01 JY-02", "JY-20 JY-21", "", "", "hall other"),
            // Put back by somebody already.
            (10, None, "JY-01", "JY-20 JY-21", "", "", "hall other"),
            (12, None, "JY-01", "JY-20 JY-21", "JY-02", "", "hall other"),
            // With a project its team stays.
            (11, Some("JY-21"), "JY-01 JY-02", "JY-20", "", "JY-21", "hall"),
        ] {
            let projects_used = spoken_of.and_then(ProjectCode::parse).into_iter().collect();
            let in_use_now = InUse { projects: projects_used, ..InUse::default() };
            let found = portfolio_reversed(&teams, &projects, &roles, &standing(second), &in_use_now);
            let after = |some: &[Changed<ListedProject>]| {
                codes(&some.iter().map(|one| one.after.clone()).collect::<Vec<_>>())
            };
            let gone =
                found.teams.removed.iter().map(|team| team.code.as_str()).collect::<Vec<_>>().join(" ");
            let projects = &found.projects;
            assert_eq!(
                (after(&projects.restored), codes(&projects.removed), after(&projects.changed_since)),
                (restored.to_owned(), removed.to_owned(), changed_since.to_owned()),
                "{second} {spoken_of:?}"
            );
            assert_eq!((codes(&projects.in_use), gone.as_str()), (in_use.to_owned(), teams_removed));
            assert!(projects.restored.iter().all(|one| one.after.card.total == Yuan::new(10)));
        }
    }

    #[test]
    fn who_has_reported_or_become_somebody_else_stays() {
        let person = |id, role: Option<Role>, account: Option<&str>| ListedPerson {
            id: Some(PersonId(id)),
            account: account.map(str::to_owned),
            roles: role.map(|role| (role, None)).into_iter().collect(),
            ..ListedPerson::named("张伟")
        };
        let brought = Records { added: vec![person(1, Some(Role::Field), None)], changed: Vec::new() };
        for (now, reported, goes) in [
            (person(1, Some(Role::Field), None), false, true),
            // Come with the link, and not reported yet.
            (person(1, Some(Role::Field), Some("7")), false, true),
            (person(1, Some(Role::Field), Some("7")), true, false),
            (person(1, Some(Role::Lead), None), false, false),
        ] {
            let mut roster = Roster::default();
            roster.people.push(now.clone());
            let people = reported.then_some(PersonId(1)).into_iter().collect();
            let found = people_reversed(&brought, &roster, &InUse { people, ..InUse::default() });
            assert_eq!((found.removed.len() == 1, found.in_use.len() == 1), (goes, !goes), "{now:?}");
        }
    }

    #[test]
    fn an_account_goes_with_the_list_that_linked_it() {
        let mut before = ListedPerson { id: Some(PersonId(1)), ..ListedPerson::named("田静") };
        let (old, new) = (PersonPart::Account(String::new()), PersonPart::Account("7".to_owned()));
        let after = ListedPerson { account: Some("7".to_owned()), ..before.clone() };
        let changed =
            Changed { before: before.clone(), after: after.clone(), parts: vec![Change { old, new }] };
        let brought = Records { added: Vec::new(), changed: vec![changed] };
        let mut roster = Roster::default();
        roster.people.push(after);
        let found = people_reversed(&brought, &roster, &InUse::default());
        before.account = None;
        assert_eq!(found.restored.iter().map(|one| &one.after).collect::<Vec<_>>(), [&before]);
    }
}
