//! Bringing the registry in line with a list: only what the difference names, in sets.

use super::dialect::statements;
use super::{NewInvitation, StoreError, Turn, arguments, json};
use crate::domain::brought::{Brought, InUse, PortfolioReversal, Reversal};
use crate::domain::decision::RoleChange;
use crate::domain::ids::{PersonId, ProjectCode, ProjectId, TeamId};
use crate::domain::listed::{
    Difference, Labelled, ListedPerson, ListedProject, ListedTeam, PortfolioDifference, Roster,
};
use crate::domain::people::{Membership, Role};
use crate::domain::registry::Registry;
use crate::domain::time::Timestamp;
use serde::Serialize;
use sqlx::Row;
use std::collections::{BTreeSet, HashMap};

/// How many rows go with one statement, so that whoever waits sees them go.
const AT_ONCE: usize = 1_000;

statements! {
    TEAM_IDS = "SELECT code, id FROM team";
    PROJECT_IDS = "SELECT code, id FROM project";
    PUT_TEAMS =
        "INSERT INTO team (id, code, name_zh, name_en) " [rows "$1" (id BIGINT, code TEXT, name_zh TEXT, name_en TEXT)]
        " WHERE 1 = 1 ON CONFLICT (code) DO UPDATE SET name_zh = excluded.name_zh, name_en = excluded.name_en, \
                taken_back_at = NULL";
    PUT_PROJECTS =
        "INSERT INTO project (id, code, name_zh, name_en, team_id, stage, rhythm, card) "
        [rows "$1" (id BIGINT, code TEXT, name_zh TEXT, name_en TEXT, team BIGINT, stage TEXT, rhythm TEXT, card TEXT)]
        " WHERE 1 = 1 ON CONFLICT (code) DO UPDATE SET name_zh = excluded.name_zh, name_en = excluded.name_en, \
                team_id = excluded.team_id, stage = excluded.stage, rhythm = excluded.rhythm, card = excluded.card, \
                taken_back_at = NULL";
    NEW_PEOPLE =
        "INSERT INTO person (id, name, language, private_chat_id, made_at) \
         SELECT new.id, new.name, new.language, NULL, CAST($2 AS BIGINT) \
         FROM (" [rows "$1" (id BIGINT, name TEXT, language TEXT)] ") AS new";
    CHANGE_PEOPLE =
        "UPDATE person SET name = new.name, language = new.language \
         FROM (" [rows "$1" (id BIGINT, name TEXT, language TEXT)] ") AS new WHERE person.id = new.id";
    NEW_IDENTITIES =
        "INSERT INTO identity (platform, platform_user, person_id) \
         SELECT CAST($2 AS TEXT), new.account, new.person FROM (" [rows "$1" (account TEXT, person BIGINT)] ") AS new";
    OLD_IDENTITIES = "DELETE FROM identity WHERE platform = $2 AND (platform_user, person_id) IN \
         (" [rows "$1" (account TEXT, person BIGINT)] ")";
    UNREACH = "UPDATE person SET private_chat_id = NULL WHERE id IN (SELECT person FROM \
         (" [rows "$1" (account TEXT, person BIGINT)] ") AS old)";
    TAKE_BACK_PROJECTS = "UPDATE project SET taken_back_at = $2 WHERE code IN (" [rows "$1" (code TEXT)] ")";
    TAKE_BACK_TEAMS = "UPDATE team SET taken_back_at = $2 WHERE code IN (" [rows "$1" (code TEXT)] ")";
    END_ASSIGNMENTS_TO = "UPDATE assignment SET until = $2 WHERE until IS NULL AND project_id IN \
         (SELECT id FROM project WHERE code IN (" [rows "$1" (code TEXT)] "))";
    WITHDRAW_LINKS = "UPDATE invitation SET state = 'declined' WHERE state = 'open' AND made_at >= $2 AND person_id IN \
         (" [rows "$1" (person BIGINT)] ")";
    SPOKEN_OF = "SELECT DISTINCT p.code FROM entry e JOIN project p ON p.id = e.project_id \
         WHERE e.kind NOT IN ('listed', 'withdrawal') AND p.code IN (" [rows "$1" (code TEXT)] ")";
    GROUPED = "SELECT DISTINCT t.code FROM chat c JOIN team t ON t.id = c.team_id WHERE t.code IN \
         (" [rows "$1" (code TEXT)] ")";
    REPORTED_SINCE = "SELECT DISTINCT e.person_id FROM entry e WHERE e.received_at >= $2 AND e.person_id IN \
         (" [rows "$1" (person BIGINT)] ")";
    NEW_MEMBERSHIPS =
        "INSERT INTO membership (id, person_id, role, team_id, since) \
         SELECT new.id, new.person, new.role, new.team, CAST($2 AS BIGINT) \
         FROM (" [rows "$1" (id BIGINT, person BIGINT, role TEXT, team BIGINT)] ") AS new";
    END_MEMBERSHIPS =
        "UPDATE membership SET until = $2 WHERE until IS NULL AND (person_id, role, COALESCE(team_id, 0)) IN \
         (SELECT person, role, COALESCE(team, 0) FROM (" [rows "$1" (person BIGINT, role TEXT, team BIGINT)] ") AS ended)";
    NEW_ASSIGNMENTS =
        "INSERT INTO assignment (person_id, project_id, role, since) \
         SELECT new.person, new.project, new.role, CAST($2 AS BIGINT) \
         FROM (" [rows "$1" (person BIGINT, project BIGINT, role TEXT)] ") AS new";
    END_ASSIGNMENTS =
        "UPDATE assignment SET until = $2 WHERE until IS NULL AND (person_id, project_id, role) IN \
         (" [rows "$1" (person BIGINT, project BIGINT, role TEXT)] ")";
}

/// Somebody who has to be given a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    pub person: PersonId,
    pub name: String,
    pub role: Role,
    pub team: Option<TeamId>,
}

impl Invited {
    /// The invitation for them. Whoever had the list imported vouches for all of it.
    pub fn invitation<'a>(&'a self, secret_hash: &'a str, expires_at: Timestamp) -> NewInvitation<'a> {
        NewInvitation {
            secret_hash,
            role: self.role,
            team: self.team,
            person: Some(self.person),
            name: Some(&self.name),
            made_by: None,
            expires_at,
        }
    }
}

#[derive(Serialize)]
struct TeamRow<'a> {
    id: i64,
    code: &'a str,
    name_zh: &'a str,
    name_en: &'a str,
}

#[derive(Serialize)]
struct ProjectRow<'a> {
    id: i64,
    code: &'a str,
    name_zh: &'a str,
    name_en: &'a str,
    team: TeamId,
    stage: &'a str,
    rhythm: &'static str,
    /// JSON within the JSON of the set.
    card: String,
}

#[derive(Serialize)]
struct PersonRow<'a> {
    id: PersonId,
    name: &'a str,
    language: &'static str,
}

#[derive(Serialize)]
struct CodeRow<'a> {
    code: &'a str,
}

#[derive(Serialize)]
struct PersonIdRow {
    person: PersonId,
}

#[derive(Serialize)]
struct IdentityRow<'a> {
    account: &'a str,
    person: PersonId,
}

#[derive(Serialize)]
struct MembershipRow {
    id: i64,
    person: PersonId,
    role: &'static str,
    team: Option<TeamId>,
}

#[derive(Serialize)]
struct AssignmentRow {
    person: PersonId,
    project: ProjectId,
    role: &'static str,
}

/// What begins and what ends.
struct Moved<R> {
    begun: Vec<R>,
    ended: Vec<R>,
}

impl<R> Default for Moved<R> {
    fn default() -> Self {
        Self { begun: Vec::new(), ended: Vec::new() }
    }
}

impl Turn<'_> {
    /// The registry as a list would have it, with the accounts of a platform.
    pub async fn roster(&mut self, platform: &str, now: Timestamp) -> Result<Roster, StoreError> {
        let known = self.registry(now).await?;
        Ok(Roster::of(&known.registry, &known.accounts(platform)))
    }

    /// Brings teams and projects in line with a portfolio, and adds the people it names. `standing` is what the
    /// difference was made against; `applied` hears how many projects are through.
    pub async fn import_portfolio(
        &mut self,
        difference: &PortfolioDifference,
        roster: &Roster,
        now: Timestamp,
        applied: &mut impl FnMut(usize),
    ) -> Result<(), StoreError> {
        if difference.is_empty() {
            return Ok(());
        }
        self.put_teams(&difference.teams).await?;
        let teams = self.team_ids().await?;
        let changed = difference.projects.changed.iter().map(|one| &one.after);
        let projects: Vec<_> = difference.projects.added.iter().chain(changed).collect();
        for some in projects.chunks(AT_ONCE) {
            self.put_projects(some, &teams).await?;
            applied(some.len());
        }
        let newcomers = self.add_people(&difference.people, now).await?;
        let ids = self.project_ids().await?;
        let person = |label: &String| match roster.person_labelled(label) {
            Labelled::Known(id) => Some(id),
            Labelled::New | Labelled::Several | Labelled::NoSuchNumber => newcomers.get(label).copied(),
        };
        let nobody = Vec::new();
        let before = difference.projects.changed.iter().map(|one| Some(&one.before));
        let pairs = difference.projects.added.iter().map(|_| None).chain(before).zip(&projects);
        let mut moved = Moved::<AssignmentRow>::default();
        let mut roles = BTreeSet::new();
        for (before, after) in pairs {
            let project = *ids.get(after.code.as_str()).ok_or(sqlx::Error::RowNotFound)?;
            for role in Role::OF_THE_CARD {
                let had = before.and_then(|project| project.people.get(&role)).unwrap_or(&nobody);
                let has = after.people.get(&role).unwrap_or(&nobody);
                let row = |person| AssignmentRow { person, project, role: role.key() };
                let begun: Vec<_> =
                    has.iter().filter(|label| !had.contains(label)).filter_map(person).collect();
                roles.extend(begun.iter().map(|person| (*person, role)));
                moved.begun.extend(begun.into_iter().map(row));
                moved
                    .ended
                    .extend(had.iter().filter(|label| !has.contains(label)).filter_map(person).map(row));
            }
        }
        self.move_assignments(&moved, now).await?;
        // Who stands for a project may do what that role may.
        let held: BTreeSet<_> = roster
            .people
            .iter()
            .flat_map(|person| person.roles.iter().filter_map(move |(role, _)| Some((person.id?, *role))))
            .collect();
        let mut memberships = Moved::<MembershipRow>::default();
        for (person, role) in roles.difference(&held) {
            let id = self.next_id();
            memberships.begun.push(MembershipRow { id, person: *person, role: role.key(), team: None });
        }
        self.move_memberships(&memberships, now).await?;
        self.registry_changed().await
    }

    /// Brings people in line with a list, and says who of it needs a link. Teams and projects must exist.
    pub async fn import_people(
        &mut self,
        platform: &str,
        difference: &Difference<ListedPerson>,
        now: Timestamp,
        applied: &mut impl FnMut(usize),
    ) -> Result<Vec<Invited>, StoreError> {
        let (teams, projects) = (self.team_ids().await?, self.project_ids().await?);
        let added: Vec<_> =
            difference.added.iter().map(|after| (PersonId(self.next_id()), None, after)).collect();
        let changed =
            difference.changed.iter().filter_map(|one| Some((one.after.id?, Some(&one.before), &one.after)));
        let new_names: Vec<_> = added.iter().map(|(id, _, after)| person_row(*id, after)).collect();
        let changed: Vec<_> = changed.collect();
        let names: Vec<_> = changed.iter().map(|(id, _, after)| person_row(*id, after)).collect();
        self.run(&NEW_PEOPLE, arguments![json(&new_names), now.micros()]).await?;
        self.run(&CHANGE_PEOPLE, arguments![json(&names)]).await?;
        let all: Vec<(PersonId, Option<&ListedPerson>, &ListedPerson)> =
            added.into_iter().chain(changed).collect();
        for some in all.chunks(AT_ONCE) {
            self.put_in_place(platform, some, &teams, &projects, now).await?;
            applied(some.len());
        }
        if !difference.is_empty() {
            self.registry_changed().await?;
        }
        let invited = self.invited().await?;
        let as_they_were = difference.unchanged.iter().filter_map(|person| Some((person.id?, person)));
        let on_the_list = all.iter().map(|(id, _, person)| (*id, *person)).chain(as_they_were);
        let unreached = on_the_list.filter(|(id, person)| person.account.is_none() && !invited.contains(id));
        let links = unreached.filter_map(|(person, listed)| {
            let (role, team) = listed.roles.first()?;
            let team = team.as_ref().and_then(|code| teams.get(code)).copied();
            Some(Invited { person, name: listed.name.clone(), role: *role, team })
        });
        Ok(links.collect())
    }

    /// Accounts, roles and projects of people who are there already.
    async fn put_in_place(
        &mut self,
        platform: &str,
        people: &[(PersonId, Option<&ListedPerson>, &ListedPerson)],
        teams: &HashMap<String, TeamId>,
        projects: &HashMap<String, ProjectId>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let nobody = ListedPerson::named("");
        let (mut accounts, mut taken_away) = (Vec::new(), Vec::new());
        let (mut memberships, mut assignments) = (Moved::default(), Moved::default());
        for (person, before, after) in people {
            let (person, before) = (*person, before.unwrap_or(&nobody));
            match (&before.account, &after.account) {
                (None, Some(account)) => accounts.push(IdentityRow { account, person }),
                (Some(account), None) => taken_away.push(IdentityRow { account, person }),
                (None, None) | (Some(_), Some(_)) => {}
            }
            for (into, roles) in [
                (&mut memberships.begun, after.roles.difference(&before.roles)),
                (&mut memberships.ended, before.roles.difference(&after.roles)),
            ] {
                for (role, team) in roles {
                    let team = team.as_ref().map(|code| teams.get(code).ok_or(sqlx::Error::RowNotFound));
                    let team = team.transpose()?.copied();
                    into.push(MembershipRow { id: self.next_id(), person, role: role.key(), team });
                }
            }
            for (into, codes) in [
                (&mut assignments.begun, after.projects.difference(&before.projects)),
                (&mut assignments.ended, before.projects.difference(&after.projects)),
            ] {
                for code in codes {
                    let project = *projects.get(code.as_str()).ok_or(sqlx::Error::RowNotFound)?;
                    into.push(AssignmentRow { person, project, role: Role::Field.key() });
                }
            }
        }
        if !accounts.is_empty() {
            self.run(&NEW_IDENTITIES, arguments![json(&accounts), platform]).await?;
        }
        if !taken_away.is_empty() {
            let taken_away = json(&taken_away);
            self.run(&OLD_IDENTITIES, arguments![taken_away.as_str(), platform]).await?;
            self.run(&UNREACH, arguments![taken_away]).await?;
        }
        self.move_memberships(&memberships, now).await?;
        self.move_assignments(&assignments, now).await
    }

    /// What of that which a list has brought is in use.
    pub async fn in_use(&mut self, brought: &Brought, since: Timestamp) -> Result<InUse, StoreError> {
        let mut in_use = InUse::default();
        match brought {
            Brought::Portfolio { teams, projects, .. } => {
                let codes: Vec<_> =
                    projects.added().iter().map(|project| CodeRow { code: project.code.as_str() }).collect();
                for row in self.rows(&SPOKEN_OF, arguments![json(&codes)]).await? {
                    in_use.projects.extend(ProjectCode::parse(&row.try_get::<String, _>(0)?));
                }
                let codes: Vec<_> = teams.added().iter().map(|team| CodeRow { code: &team.code }).collect();
                for row in self.rows(&GROUPED, arguments![json(&codes)]).await? {
                    in_use.teams.insert(row.try_get(0)?);
                }
            }
            Brought::People(people) => {
                let people = people_rows(people.added());
                for row in self.rows(&REPORTED_SINCE, arguments![json(&people), since.micros()]).await? {
                    in_use.people.insert(PersonId(row.try_get(0)?));
                }
            }
        }
        Ok(in_use)
    }

    /// Takes back what a portfolio has brought. Nothing is deleted: what goes is not shown any more, and comes back with
    /// the next list that names it.
    pub async fn take_back_portfolio(
        &mut self,
        reversal: &PortfolioReversal,
        roster: &Roster,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.import_portfolio(&reversal.restoring(), roster, now, &mut |_| {}).await?;
        let removed = reversal.projects.removed.iter();
        let removed =
            json(&removed.map(|project| CodeRow { code: project.code.as_str() }).collect::<Vec<_>>());
        self.run(&TAKE_BACK_PROJECTS, arguments![removed.as_str(), now.micros()]).await?;
        self.run(&END_ASSIGNMENTS_TO, arguments![removed, now.micros()]).await?;
        let removed = reversal.teams.removed.iter().map(|team| CodeRow { code: &team.code });
        let removed = json(&removed.collect::<Vec<_>>());
        self.run(&TAKE_BACK_TEAMS, arguments![removed, now.micros()]).await?;
        let ended =
            reversal.ended.iter().map(|(person, role)| (*person, Membership { role: *role, team: None }));
        let change = RoleChange { ended_memberships: ended.collect(), ..RoleChange::default() };
        self.change_roles(&change, now).await
    }

    /// Takes back what a list of people has brought since it was applied: roles end, and links are good no longer.
    pub async fn take_back_people(
        &mut self,
        platform: &str,
        reversal: &Reversal<ListedPerson>,
        registry: &Registry,
        (since, now): (Timestamp, Timestamp),
    ) -> Result<(), StoreError> {
        self.import_people(platform, &reversal.restoring(), now, &mut |_| {}).await?;
        let mut change = RoleChange::default();
        for person in reversal.removed.iter().filter_map(|one| registry.person(one.id?)) {
            change.ended_memberships.extend(person.memberships.iter().map(|held| (person.id, *held)));
            change.ended_assignments.extend(person.assignments.iter().map(|one| (person.id, *one)));
        }
        let mut people = people_rows(&reversal.removed);
        people.extend(reversal.restored.iter().filter_map(|one| Some(PersonIdRow { person: one.after.id? })));
        self.run(&WITHDRAW_LINKS, arguments![json(&people), since.micros()]).await?;
        self.change_roles(&change, now).await
    }

    async fn put_teams(&mut self, difference: &Difference<ListedTeam>) -> Result<(), StoreError> {
        let changed = difference.changed.iter().map(|one| &one.after);
        let teams: Vec<_> = difference.added.iter().chain(changed).collect();
        let rows: Vec<_> = teams
            .into_iter()
            .map(|team| TeamRow {
                id: self.next_id(),
                code: &team.code,
                name_zh: &team.name_zh,
                name_en: &team.name_en,
            })
            .collect();
        self.run(&PUT_TEAMS, arguments![json(&rows)]).await?;
        Ok(())
    }

    async fn put_projects(
        &mut self,
        projects: &[&ListedProject],
        teams: &HashMap<String, TeamId>,
    ) -> Result<(), StoreError> {
        let mut rows = Vec::new();
        for project in projects {
            rows.push(ProjectRow {
                id: self.next_id(),
                code: project.code.as_str(),
                name_zh: &project.name_zh,
                name_en: &project.name_en,
                team: *teams.get(&project.team).ok_or(sqlx::Error::RowNotFound)?,
                stage: &project.stage,
                rhythm: project.rhythm.key(),
                card: json(&project.card),
            });
        }
        self.run(&PUT_PROJECTS, arguments![json(&rows)]).await?;
        Ok(())
    }

    /// Adds people of whom only the name is known; by name.
    async fn add_people(
        &mut self,
        names: &BTreeSet<String>,
        now: Timestamp,
    ) -> Result<HashMap<String, PersonId>, StoreError> {
        let people: Vec<_> =
            names.iter().map(|name| (PersonId(self.next_id()), ListedPerson::named(name))).collect();
        let rows: Vec<_> = people.iter().map(|(id, person)| person_row(*id, person)).collect();
        self.run(&NEW_PEOPLE, arguments![json(&rows), now.micros()]).await?;
        Ok(people.into_iter().map(|(id, person)| (person.name, id)).collect())
    }

    /// Ends some roles and begins others, all at this moment. What was stays, with its dates.
    pub async fn change_roles(&mut self, change: &RoleChange, now: Timestamp) -> Result<(), StoreError> {
        let (mut memberships, mut assignments) = (Moved::default(), Moved::default());
        for (into, held) in [
            (&mut memberships.begun, &change.begun_memberships),
            (&mut memberships.ended, &change.ended_memberships),
        ] {
            for (person, held) in held {
                let id = self.next_id();
                into.push(MembershipRow { id, person: *person, role: held.role.key(), team: held.team });
            }
        }
        for (into, ones) in [
            (&mut assignments.begun, &change.begun_assignments),
            (&mut assignments.ended, &change.ended_assignments),
        ] {
            for (person, one) in ones {
                into.push(AssignmentRow { person: *person, project: one.project, role: one.role.key() });
            }
        }
        self.move_memberships(&memberships, now).await?;
        self.move_assignments(&assignments, now).await?;
        self.registry_changed().await
    }

    async fn move_memberships(
        &mut self,
        moved: &Moved<MembershipRow>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.run(&END_MEMBERSHIPS, arguments![json(&moved.ended), now.micros()]).await?;
        self.run(&NEW_MEMBERSHIPS, arguments![json(&moved.begun), now.micros()]).await?;
        Ok(())
    }

    async fn move_assignments(
        &mut self,
        moved: &Moved<AssignmentRow>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.run(&END_ASSIGNMENTS, arguments![json(&moved.ended), now.micros()]).await?;
        self.run(&NEW_ASSIGNMENTS, arguments![json(&moved.begun), now.micros()]).await?;
        Ok(())
    }

    async fn team_ids(&mut self) -> Result<HashMap<String, TeamId>, StoreError> {
        let rows = self.rows(&TEAM_IDS, arguments![]).await?;
        rows.iter().map(|row| Ok((row.try_get(0)?, TeamId(row.try_get(1)?)))).collect()
    }

    /// The numbers of all projects, by code.
    pub async fn project_ids(&mut self) -> Result<HashMap<String, ProjectId>, StoreError> {
        let rows = self.rows(&PROJECT_IDS, arguments![]).await?;
        rows.iter().map(|row| Ok((row.try_get(0)?, ProjectId(row.try_get(1)?)))).collect()
    }
}

fn people_rows(people: &[ListedPerson]) -> Vec<PersonIdRow> {
    people.iter().filter_map(|one| Some(PersonIdRow { person: one.id? })).collect()
}

fn person_row(id: PersonId, person: &ListedPerson) -> PersonRow<'_> {
    PersonRow { id, name: &person.name, language: person.language.tag() }
}
