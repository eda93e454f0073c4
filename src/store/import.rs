//! Bringing the registry in line with a list. What is the same already stays untouched, so a second run changes
//! nothing.

use super::dialect::statements;
use super::{StoreError, Turn, arguments};
use crate::domain::ids::{PersonId, ProjectId, TeamId};
use crate::domain::listed::{ListedPerson, ListedProject, ListedTeam};
use crate::domain::people::{Membership, Role};
use crate::domain::time::Timestamp;
use sqlx::Row;
use std::collections::HashMap;

statements! {
    TEAM_IDS = "SELECT code, id FROM team";
    PROJECT_IDS = "SELECT code, id FROM project";
    PUT_TEAM =
        "INSERT INTO team (id, code, name_zh, name_en) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (code) DO UPDATE SET name_zh = excluded.name_zh, name_en = excluded.name_en \
         WHERE team.name_zh <> excluded.name_zh OR team.name_en <> excluded.name_en RETURNING id";
    PUT_PROJECT =
        "INSERT INTO project (id, code, name_zh, name_en, team_id, stage, rhythm, card) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) \
         ON CONFLICT (code) DO UPDATE SET name_zh = excluded.name_zh, name_en = excluded.name_en, team_id = excluded.team_id, \
                stage = excluded.stage, rhythm = excluded.rhythm, card = excluded.card \
         WHERE project.name_zh <> excluded.name_zh OR project.name_en <> excluded.name_en OR project.team_id <> excluded.team_id \
            OR project.stage <> excluded.stage OR project.rhythm <> excluded.rhythm OR project.card <> excluded.card RETURNING id";
    // Somebody without an account on the list is known by name, as long as no account has been linked.
    PERSON_NAMED = "SELECT id, language FROM person WHERE name = $1 ORDER BY id LIMIT 1";
    PERSON = "SELECT name, language FROM person WHERE id = $1";
    UPDATE_PERSON = "UPDATE person SET name = $2, language = $3 WHERE id = $1";
    HELD = "SELECT id, role, team_id FROM membership WHERE person_id = $1 AND until IS NULL";
    END_MEMBERSHIP = "UPDATE membership SET until = $2 WHERE id = $1";
    ASSIGNED = "SELECT project_id FROM assignment WHERE person_id = $1 AND until IS NULL";
    END_ASSIGNMENT = "UPDATE assignment SET until = $3 WHERE person_id = $1 AND project_id = $2 AND until IS NULL";
}

/// How many rows were new, changed, or as they were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    pub added: u64,
    pub changed: u64,
    pub unchanged: u64,
}

/// Somebody who has to be given a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    pub person: PersonId,
    pub name: String,
    pub role: Role,
    pub team: Option<TeamId>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Touched {
    No,
    Yes,
}

impl Turn<'_> {
    /// The codes of all teams and projects, with their numbers.
    pub async fn codes(
        &mut self,
    ) -> Result<(HashMap<String, TeamId>, HashMap<String, ProjectId>), StoreError> {
        let mut teams = HashMap::new();
        for row in self.rows(&TEAM_IDS, arguments![]).await? {
            teams.insert(row.try_get(0)?, TeamId(row.try_get(1)?));
        }
        let mut projects = HashMap::new();
        for row in self.rows(&PROJECT_IDS, arguments![]).await? {
            projects.insert(row.try_get(0)?, ProjectId(row.try_get(1)?));
        }
        Ok((teams, projects))
    }

    pub async fn import_portfolio(
        &mut self,
        teams: &[ListedTeam],
        projects: &[ListedProject],
    ) -> Result<Imported, StoreError> {
        let mut counts = Imported::default();
        let (known_teams, known_projects) = self.codes().await?;
        let mut changed_teams = 0;
        for team in teams {
            let id = self.next_id();
            let arguments = arguments![id, team.code.as_str(), team.name_zh.as_str(), team.name_en.as_str()];
            changed_teams += self.rows(&PUT_TEAM, arguments).await?.len();
        }
        let (team_ids, _) = self.codes().await?;
        for project in projects {
            let id = self.next_id();
            let team = team_ids.get(&project.team).ok_or(sqlx::Error::RowNotFound)?;
            let arguments = arguments![
                id,
                project.code.as_str(),
                project.name_zh.as_str(),
                project.name_en.as_str(),
                team.0,
                project.stage.as_str(),
                project.rhythm,
                project.card.as_str(),
            ];
            let touched = !self.rows(&PUT_PROJECT, arguments).await?.is_empty();
            match (touched, known_projects.contains_key(&project.code)) {
                (false, _) => counts.unchanged += 1,
                (true, true) => counts.changed += 1,
                (true, false) => counts.added += 1,
            }
        }
        if counts.added + counts.changed > 0 || changed_teams > 0 || team_ids.len() > known_teams.len() {
            self.registry_changed().await?;
        }
        Ok(counts)
    }

    /// Brings people in line with the list and says who needs a link. Teams and projects must exist.
    pub async fn import_people(
        &mut self,
        platform: &str,
        people: &[ListedPerson],
        now: Timestamp,
    ) -> Result<(Imported, Vec<Invited>), StoreError> {
        let (teams, projects) = self.codes().await?;
        let mut counts = Imported::default();
        let mut invited = Vec::new();
        for one in people {
            let wanted = memberships(one, &teams)?;
            let known = if let Some(user) = &one.user {
                self.person_writing_as(platform, user).await?
            } else {
                let row = self.row(&PERSON_NAMED, arguments![one.name.as_str()]).await?;
                row.map(|row| row.try_get(0).map(PersonId)).transpose()?
            };
            let Some(person) = known else {
                let person = self.add_person(&one.name, one.language, None, now).await?;
                if let Some(user) = &one.user {
                    self.add_identity(platform, user, person).await?;
                } else if let Some(first) = wanted.first() {
                    let (role, team) = (first.role, first.team);
                    invited.push(Invited { person, name: one.name.clone(), role, team });
                }
                self.sync_roles(person, &wanted, &one.projects, &projects, now).await?;
                counts.added += 1;
                continue;
            };
            let mut touched = Touched::No;
            let row = self.row(&PERSON, arguments![person.0]).await?.ok_or(sqlx::Error::RowNotFound)?;
            let (name, language): (String, String) = (row.try_get(0)?, row.try_get(1)?);
            if name != one.name || language != one.language.tag() {
                self.run(&UPDATE_PERSON, arguments![person.0, one.name.as_str(), one.language.tag()]).await?;
                touched = Touched::Yes;
            }
            if self.sync_roles(person, &wanted, &one.projects, &projects, now).await? == Touched::Yes {
                touched = Touched::Yes;
            }
            match touched {
                Touched::Yes => counts.changed += 1,
                Touched::No => counts.unchanged += 1,
            }
        }
        if counts.added + counts.changed > 0 {
            self.registry_changed().await?;
        }
        Ok((counts, invited))
    }

    /// Ends what the list no longer gives, begins what it newly gives.
    async fn sync_roles(
        &mut self,
        person: PersonId,
        wanted: &[Membership],
        wanted_projects: &[String],
        projects: &HashMap<String, ProjectId>,
        now: Timestamp,
    ) -> Result<Touched, StoreError> {
        let mut touched = Touched::No;
        for row in self.rows(&HELD, arguments![person.0]).await? {
            let (id, role): (i64, String) = (row.try_get(0)?, row.try_get(1)?);
            let team = row.try_get::<Option<i64>, _>(2)?.map(TeamId);
            if !wanted.iter().any(|one| one.role.key() == role && one.team == team) {
                self.run(&END_MEMBERSHIP, arguments![id, now.micros()]).await?;
                touched = Touched::Yes;
            }
        }
        for one in wanted {
            if self.add_membership(person, one.role, one.team, now).await? > 0 {
                touched = Touched::Yes;
            }
        }
        let wanted_projects: Vec<_> = wanted_projects.iter().filter_map(|code| projects.get(code)).collect();
        for row in self.rows(&ASSIGNED, arguments![person.0]).await? {
            let project = ProjectId(row.try_get(0)?);
            if !wanted_projects.contains(&&project) {
                self.run(&END_ASSIGNMENT, arguments![person.0, project.0, now.micros()]).await?;
                touched = Touched::Yes;
            }
        }
        for project in wanted_projects {
            if self.add_assignment(person, *project, now).await? > 0 {
                touched = Touched::Yes;
            }
        }
        Ok(touched)
    }
}

/// Every role of the list: those of the district once, those of a team in each of the teams.
fn memberships(one: &ListedPerson, teams: &HashMap<String, TeamId>) -> Result<Vec<Membership>, StoreError> {
    let mut found = Vec::new();
    for &role in &one.roles {
        if role.is_district_wide() {
            found.push(Membership { role, team: None });
            continue;
        }
        // Somebody who stands for projects only.
        if one.teams.is_empty() {
            found.push(Membership { role, team: None });
        }
        for code in &one.teams {
            let team = teams.get(code).ok_or(sqlx::Error::RowNotFound)?;
            found.push(Membership { role, team: Some(*team) });
        }
    }
    Ok(found)
}
