//! Everybody and everything Daybook knows by name: people, teams, projects. Small, and read all the time.

use super::alarm::Audience;
use super::body::{Body, Contacts};
use super::form::FormLine;
use super::ids::{ChatId, PersonId, ProjectCode, ProjectId, TeamId};
use super::lexicon::AddedWord;
use super::names::Names;
use super::people::{Assignment, Cover, Covered, Membership, Person, Role, Team};
use super::policy::{Policy, PolicyList};
use super::project::Project;
use chrono::NaiveDate;
use std::collections::HashMap;
use std::sync::Arc;

/// The registry as it stood at one moment.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    people: HashMap<PersonId, Person>,
    teams: HashMap<TeamId, Team>,
    projects: HashMap<ProjectId, Project>,
    by_code: HashMap<ProjectCode, ProjectId>,
    by_team: HashMap<TeamId, Vec<ProjectId>>,
    /// Who holds a role in a team, by number.
    members: HashMap<TeamId, Vec<PersonId>>,
    /// Who stands in for whom now, by who is on leave.
    covers: HashMap<PersonId, Cover>,
    /// Who is on leave now without having named anybody, and the last day of it.
    absences: HashMap<PersonId, NaiveDate>,
    names: Arc<Names>,
    /// Added in chat.
    words: Vec<AddedWord>,
    /// Of the teams that have a form of their own for their daily reports.
    forms: HashMap<TeamId, Vec<FormLine>>,
    contacts: Contacts,
}

impl Registry {
    pub fn new(people: Vec<Person>, teams: Vec<Team>, mut projects: Vec<Project>) -> Self {
        projects.sort_by(|one, other| one.code.cmp(&other.code));
        let mut by_team: HashMap<TeamId, Vec<ProjectId>> = HashMap::new();
        for project in &projects {
            by_team.entry(project.team).or_default().push(project.id);
        }
        let mut members: HashMap<TeamId, Vec<PersonId>> = HashMap::new();
        let held =
            |person: &Person| person.memberships.iter().filter_map(|held| held.team).collect::<Vec<_>>();
        for (team, person) in people.iter().flat_map(|one| held(one).into_iter().map(|team| (team, one.id))) {
            members.entry(team).or_default().push(person);
        }
        for people in members.values_mut() {
            people.sort_unstable();
            people.dedup();
        }
        Self {
            members,
            by_code: projects.iter().map(|project| (project.code.clone(), project.id)).collect(),
            by_team,
            covers: HashMap::new(),
            absences: HashMap::new(),
            names: Arc::new(Names::of(projects.iter())),
            people: people.into_iter().map(|person| (person.id, person)).collect(),
            teams: teams.into_iter().map(|team| (team.id, team)).collect(),
            projects: projects.into_iter().map(|project| (project.id, project)).collect(),
            words: Vec::new(),
            forms: HashMap::new(),
            contacts: Contacts::default(),
        }
    }

    /// The registry with who stands in for whom; of several for one person the last counts. Who no longer could does
    /// not.
    #[must_use]
    pub fn with_covers(mut self, covers: impl IntoIterator<Item = Cover>) -> Self {
        for cover in covers {
            self.covers.insert(cover.person, cover);
        }
        let standing = std::mem::take(&mut self.covers).into_values().filter(|cover| {
            let both = self.people.get(&cover.by).zip(self.people.get(&cover.person));
            both.is_some_and(|(by, person)| self.can_stand_in(by, person))
        });
        let standing: HashMap<_, _> = standing.map(|cover| (cover.person, cover)).collect();
        for cover in standing.values() {
            let Some(person) = self.people.get(&cover.person) else { continue };
            let covered = Covered {
                person: person.id,
                memberships: person.memberships.clone(),
                assignments: person.assignments.clone(),
            };
            if let Some(by) = self.people.get_mut(&cover.by) {
                by.covers.push(covered);
            }
        }
        self.covers = standing;
        self
    }

    /// The registry with who is on leave without having named anybody who stands in.
    #[must_use]
    pub fn with_absences(mut self, absences: impl IntoIterator<Item = (PersonId, NaiveDate)>) -> Self {
        self.absences.extend(absences);
        self
    }

    /// The last day on which this person is on leave, where nobody stands in.
    pub fn absent_until(&self, person: PersonId) -> Option<NaiveDate> {
        self.absences.get(&person).copied()
    }

    /// Whether one could stand in for the other: with a role in each of their teams and in those of the projects they
    /// stand for, or in the district.
    pub fn can_stand_in(&self, by: &Person, person: &Person) -> bool {
        let in_district = by.memberships.iter().any(|held| held.role == Role::Coordinator);
        let in_team = |team| by.memberships.iter().any(|held| held.team == Some(team));
        let at_work = !by.memberships.is_empty();
        let roles = person.memberships.iter().all(|held| match held.team {
            Some(team) => in_team(team),
            None => !held.role.is_district_wide(),
        });
        let project = |one: &Assignment| self.projects.get(&one.project).is_some_and(|it| in_team(it.team));
        let administers = person.memberships.iter().any(|held| held.role == Role::Administrator);
        at_work && !administers && (in_district || (roles && person.assignments.iter().all(project)))
    }

    /// All covers that run, by who is on leave.
    pub fn covers(&self) -> impl Iterator<Item = &Cover> {
        self.covers.values()
    }

    /// Who stands in for this person now, and until which day.
    pub fn cover_of(&self, person: PersonId) -> Option<(&Person, NaiveDate)> {
        let cover = self.covers.get(&person)?;
        Some((self.people.get(&cover.by)?, cover.last_day))
    }

    /// Whom to ask instead of this person: who stands in for them, or for that one, and so on. Where they stand in for
    /// each other, the person.
    pub fn standing_in<'a>(&'a self, person: &'a Person) -> &'a Person {
        let mut found = person;
        for _ in 0..self.covers.len() {
            match self.cover_of(found.id) {
                None => return found,
                Some((by, _)) => found = by,
            }
        }
        if self.cover_of(found.id).is_some() { person } else { found }
    }

    pub fn people(&self) -> impl Iterator<Item = &Person> {
        self.people.values()
    }

    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.get(&id)
    }

    /// Notes where a person can be written to.
    pub fn reach_in(&mut self, person: PersonId, chat: ChatId) {
        if let Some(person) = self.people.get_mut(&person) {
            person.private_chat = Some(chat);
        }
    }

    /// Everybody of this name, or of this name and number (`张伟#1234`), by number.
    pub fn people_called(&self, name: &str) -> Vec<&Person> {
        let plain = |name: &str| name.split_whitespace().collect::<String>().to_lowercase();
        let called = plain(name);
        let is_meant = |person: &&Person| {
            let own = plain(&person.name);
            own == called || called.strip_prefix(&own) == Some(&format!("#{}", person.id))
        };
        let mut found: Vec<_> = self.people.values().filter(is_meant).collect();
        found.sort_by_key(|person| person.id);
        found
    }

    pub fn team(&self, id: TeamId) -> Option<&Team> {
        self.teams.get(&id)
    }

    /// Finds a team by its code or either of its names.
    pub fn team_named(&self, name: &str) -> Option<&Team> {
        let name = name.trim();
        self.teams.values().find(|team| {
            team.code.eq_ignore_ascii_case(name)
                || team.name_zh == name
                || team.name_en.eq_ignore_ascii_case(name)
        })
    }

    /// All teams by code.
    pub fn teams(&self) -> Vec<&Team> {
        let mut teams: Vec<_> = self.teams.values().collect();
        teams.sort_by(|one, other| one.code.cmp(&other.code));
        teams
    }

    pub fn project(&self, id: ProjectId) -> Option<&Project> {
        self.projects.get(&id)
    }

    pub fn project_coded(&self, code: &ProjectCode) -> Option<&Project> {
        self.by_code.get(code).and_then(|id| self.projects.get(id))
    }

    pub fn projects(&self) -> impl Iterator<Item = &Project> {
        self.projects.values()
    }

    /// The projects of a team, by code.
    pub fn projects_of(&self, team: TeamId) -> impl Iterator<Item = &Project> {
        self.by_team.get(&team).into_iter().flatten().filter_map(|id| self.projects.get(id))
    }

    /// The projects this person reports on, by code.
    pub fn reported_by(&self, person: &Person) -> Vec<&Project> {
        // Field people with projects of their own report on those, the others on all of their teams.
        let all_of_the_team = |role: Role| role != Role::Field || person.own_projects().next().is_none();
        let mut own: Vec<_> = person
            .memberships
            .iter()
            .filter(|held| all_of_the_team(held.role))
            .filter_map(|held| held.team)
            .flat_map(|team| self.projects_of(team))
            .chain(person.assignments.iter().filter_map(|one| self.projects.get(&one.project)))
            .collect();
        own.sort_by(|one, other| one.code.cmp(&other.code));
        own.dedup_by_key(|project| project.id);
        own
    }

    /// The projects a field person reports on in these teams.
    pub fn reported_as_field(&self, person: &Person, teams: &[TeamId]) -> Vec<ProjectId> {
        let own: Vec<_> = person.own_projects().collect();
        let projects = teams.iter().flat_map(|team| self.projects_of(*team)).map(|project| project.id);
        projects.filter(|id| own.is_empty() || own.contains(id)).collect()
    }

    /// Who owes the report of a project: its field people, or its leads where it has none.
    pub fn reporters_of(&self, project: &Project) -> Vec<&Person> {
        let holding = |role: Role| -> Vec<_> {
            self.members_of(project.team)
                .filter(|person| {
                    person.memberships.iter().any(|held| {
                        held.role == role
                            && held.team == Some(project.team)
                            && (person.own_projects().next().is_none()
                                || person.own_projects().any(|own| own == project.id))
                    })
                })
                .collect()
        };
        let roles = [Role::Field, Role::Lead, Role::Deputy];
        roles.into_iter().map(holding).find(|found| !found.is_empty()).unwrap_or_default()
    }

    /// Who holds any role in a team, by number.
    fn members_of(&self, team: TeamId) -> impl Iterator<Item = &Person> {
        self.members.get(&team).into_iter().flatten().filter_map(|id| self.people.get(id))
    }

    /// Who leads a team; its deputies, where nobody does.
    pub fn leads_of(&self, team: TeamId) -> impl Iterator<Item = &Person> {
        let lead = match self.holding_in(team, Role::Lead).next() {
            Some(_) => Role::Lead,
            None => Role::Deputy,
        };
        self.holding_in(team, lead)
    }

    /// Who holds a role in a team, by number.
    pub fn holding_in(&self, team: TeamId, role: Role) -> impl Iterator<Item = &Person> {
        let held = Membership { role, team: Some(team) };
        self.members_of(team).filter(move |person| person.memberships.contains(&held))
    }

    /// The team by whose hours somebody works: their own, or that of a project they stand for.
    pub fn home_of(&self, person: &Person) -> Option<TeamId> {
        let of_project = || person.assignments.iter().find_map(|one| self.project(one.project));
        let own = person.memberships.iter().find_map(|held| held.team);
        own.or_else(|| of_project().map(|project| project.team))
    }

    /// Whom to ask about a project of a team instead of this person: who stands in for them; where they are on leave
    /// and nobody does, who is in charge. The person, where all are away.
    pub fn answering_for<'a>(&'a self, person: &'a Person, team: TeamId) -> &'a Person {
        let asked = self.standing_in(person);
        match self.absent_until(asked.id) {
            None => asked,
            Some(_) => self.in_charge_without(asked, team).unwrap_or(asked),
        }
    }

    /// Who is there and answers for a team while somebody is not: who leads it, a deputy, or else a coordinator.
    pub fn in_charge_without(&self, absent: &Person, team: TeamId) -> Option<&Person> {
        let holding = |role: Role| {
            let held = Membership { role, team: (!role.is_district_wide()).then_some(team) };
            let mut people: Vec<_> =
                self.people.values().filter(|person| person.memberships.contains(&held)).collect();
            people.sort_by_key(|person| person.id);
            people
        };
        let in_charge = [Role::Lead, Role::Deputy, Role::Coordinator].into_iter().flat_map(holding);
        in_charge
            .map(|person| self.standing_in(person))
            .find(|person| person.id != absent.id && self.absent_until(person.id).is_none())
    }

    /// Who holds a role of the whole district, by number.
    pub fn holding(&self, role: Role) -> Vec<PersonId> {
        let held = Membership { role, team: None };
        let holders = self.people.values().filter(|person| person.memberships.contains(&held));
        let mut found: Vec<_> = holders.map(|person| person.id).collect();
        found.sort_unstable();
        found
    }

    /// Who stands for a project in a role, by number.
    pub fn standing_for(&self, project: ProjectId, role: Role) -> Vec<&Person> {
        let wanted = Assignment { project, role };
        let mut found: Vec<_> =
            self.people.values().filter(|person| person.assignments.contains(&wanted)).collect();
        found.sort_by_key(|person| person.id);
        found
    }

    /// Those who look after the service, and with them those who keep the registry, where they are to know too.
    pub fn caretakers(&self, audience: Audience) -> impl Iterator<Item = &Person> {
        let is_one = move |role| match (role, audience) {
            (Role::Administrator, _) | (Role::Coordinator, Audience::Coordinators) => true,
            (_, Audience::Administrators | Audience::Coordinators) => false,
        };
        self.people.values().filter(move |person| person.memberships.iter().any(|held| is_one(held.role)))
    }

    /// The same with who is asked for bodies. Who is nothing in the district any more is asked no longer.
    #[must_use]
    pub fn with_contacts(mut self, mut contacts: Contacts) -> Self {
        contacts
            .liaisons
            .retain(|(_, id)| self.people.get(id).is_some_and(|person| !person.memberships.is_empty()));
        self.contacts = contacts;
        self
    }

    /// A body of policy, with who is asked for it now: who stands in for a liaison on leave, and nobody who cannot be
    /// written to.
    pub fn body(&self, policy: &Policy, key: &str) -> Option<Body> {
        let rule = policy.entry(PolicyList::Body, key)?.body?;
        let liaisons = self.liaisons_of(key).into_iter().map(|person| person.id).collect();
        Some(Body { key: key.to_owned(), level: rule.level, liaisons, chat: self.chat_of(key) })
    }

    /// Who is asked for a body now.
    pub fn liaisons_of(&self, body: &str) -> Vec<&Person> {
        let of_it = self.contacts.liaisons.iter().filter(|(one, _)| one == body);
        let asked = of_it.filter_map(|(_, person)| self.people.get(person)).map(|one| self.standing_in(one));
        let mut liaisons: Vec<&Person> = Vec::new();
        for person in asked.filter(|person| person.private_chat.is_some()) {
            if liaisons.iter().all(|one| one.id != person.id) {
                liaisons.push(person);
            }
        }
        liaisons
    }

    /// The group bound to a body.
    pub fn chat_of(&self, body: &str) -> Option<ChatId> {
        self.contacts.chats.iter().find(|(one, _)| one == body).map(|(_, chat)| *chat)
    }

    /// Those who keep the registry, by number.
    pub fn coordinators(&self) -> Vec<&Person> {
        let held = Membership { role: Role::Coordinator, team: None };
        let mut found: Vec<_> =
            self.people.values().filter(|person| person.memberships.contains(&held)).collect();
        found.sort_by_key(|person| person.id);
        found
    }

    /// All bodies of policy, in the order of its list.
    pub fn bodies(&self, policy: &Policy) -> Vec<Body> {
        let keys = policy.entries(PolicyList::Body).iter().map(|entry| &entry.key);
        keys.filter_map(|key| self.body(policy, key)).collect()
    }

    /// For which bodies somebody is a liaison.
    pub fn liaison_of(&self, person: PersonId) -> impl Iterator<Item = &str> {
        self.contacts.liaisons.iter().filter(move |(_, one)| *one == person).map(|(body, _)| body.as_str())
    }

    /// For which bodies somebody speaks: as a liaison, or because they stand in for one.
    pub fn bodies_of(&self, person: &Person) -> Vec<&str> {
        let covered = person.covers.iter().map(|one| one.person);
        let mut bodies: Vec<&str> =
            std::iter::once(person.id).chain(covered).flat_map(|one| self.liaison_of(one)).collect();
        bodies.sort_unstable();
        bodies.dedup();
        bodies
    }

    /// The same with words that were added in chat.
    #[must_use]
    pub fn with_words(mut self, words: Vec<AddedWord>) -> Self {
        self.words = words;
        self
    }

    /// The same with the forms of teams for their daily reports.
    #[must_use]
    pub fn with_forms(mut self, forms: HashMap<TeamId, Vec<FormLine>>) -> Self {
        self.forms = forms;
        self
    }

    /// The form of a team for its daily reports; empty where it has none of its own.
    pub fn form_of(&self, team: TeamId) -> &[FormLine] {
        self.forms.get(&team).map_or(&[], Vec::as_slice)
    }

    /// The forms in which somebody of these teams may report. A key that means different things says nothing.
    pub fn forms_of(&self, teams: impl IntoIterator<Item = TeamId>) -> Vec<FormLine> {
        let mut lines: Vec<FormLine> =
            teams.into_iter().flat_map(|team| self.form_of(team)).cloned().collect();
        let all = lines.clone();
        lines.retain(|line| all.iter().all(|other| other.key != line.key || other.means == line.means));
        lines
    }

    /// The words that were added in chat, the oldest first.
    pub fn words(&self) -> &[AddedWord] {
        &self.words
    }

    /// The word that was added in chat, if this is one.
    pub fn word(&self, word: &str) -> Option<&AddedWord> {
        self.words.iter().find(|one| one.is(word))
    }

    /// What people call projects beside their codes.
    pub const fn names(&self) -> &Arc<Names> {
        &self.names
    }

    /// The project that has this code, name or alias.
    pub fn project_called(&self, name: &str) -> Option<&Project> {
        let called = |project: &&Project| {
            let names = [&project.name_zh, &project.name_en].into_iter().chain(&project.card.aliases);
            names
                .map(String::as_str)
                .chain([project.code.as_str()])
                .any(|known| known.eq_ignore_ascii_case(name))
        };
        self.projects().find(called)
    }

    /// The codes nearest to one that does not exist: those that differ in one character or begin alike.
    pub fn codes_near<'a>(&self, code: &ProjectCode, among: &[&'a Project]) -> Vec<&'a ProjectCode> {
        let near = |other: &ProjectCode| {
            let (one, other) = (code.as_str(), other.as_str());
            let differing = one.chars().zip(other.chars()).filter(|(a, b)| a != b).count();
            (one.len() == other.len() && differing <= 1)
                || one.replace(['-', '0'], "") == other.replace(['-', '0'], "")
        };
        among.iter().map(|project| &project.code).filter(|other| near(other)).take(3).collect()
    }
}
