//! 进度表: the progress table of key projects, one row per project, as at a day.

use super::calendar::Calendar;
use super::course::Source;
use super::entry::{Entry, Fact, Percent};
use super::ids::{ProjectId, TeamId};
use super::investment::{self, Month, Share};
use super::lights::{self, Colour, Light, Watched};
use super::policy::{Policy, Pool};
use super::project::Project;
use super::time::{Timestamp, effective_day};
use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::collections::HashMap;

/// A figure, the day it is of, and who said it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure<T> {
    pub value: T,
    pub day: NaiveDate,
    pub source: Source,
}

/// What the table says of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub project: ProjectId,
    /// A key of policy.
    pub stage: String,
    /// Since when it is in that stage, where the ledger knows.
    pub stage_since: Option<Figure<()>>,
    pub progress: Option<Figure<Percent>>,
    /// The newest of its investment in the year of the day.
    pub invested: Option<Invested>,
    /// The day on which its newest entry of any kind was received; what came in a list is no news.
    pub newest: Option<NaiveDate>,
    pub lights: Vec<Light>,
}

/// Investment of the year up to a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invested {
    pub month: Month,
    /// In yuan; what follows from two figures may be below nothing.
    pub yuan: i64,
    /// Of the plan of the year, where there is one.
    pub share: Option<Share>,
    pub source: Option<Source>,
}

impl Row {
    pub fn colour(&self) -> Colour {
        lights::worst(&self.lights)
    }
}

/// Which rows come first; among equals the lower code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Order {
    /// The reddest.
    #[default]
    Lights,
    /// By code alone.
    Code,
    /// The least of the works done; unknown is least.
    Progress,
    /// The least of the year's plan invested; unknown is least.
    Investment,
    /// The longest without an entry.
    Silence,
}

impl Order {
    pub const ALL: [Self; 5] = [Self::Lights, Self::Code, Self::Progress, Self::Investment, Self::Silence];

    /// The words it is asked for by in either language, after `按` or `by`.
    pub const fn words(self) -> &'static [&'static str] {
        match self {
            Self::Lights => &["灯", "亮灯", "lights", "light"],
            Self::Code => &["编号", "编码", "code"],
            Self::Progress => &["进度", "progress"],
            Self::Investment => &["投资", "investment"],
            Self::Silence => &["报送", "更新", "silence", "report"],
        }
    }

    fn compare(self, one: &Row, other: &Row) -> Ordering {
        let share = |row: &Row| row.invested.as_ref().and_then(|invested| invested.share);
        match self {
            Self::Lights => other.colour().cmp(&one.colour()),
            Self::Code => Ordering::Equal,
            Self::Progress => {
                let percent = |row: &Row| row.progress.as_ref().map(|figure| figure.value);
                percent(one).cmp(&percent(other))
            }
            Self::Investment => share(one).cmp(&share(other)),
            Self::Silence => one.newest.cmp(&other.newest),
        }
    }
}

/// What is wanted of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    pub team: Option<TeamId>,
    /// As which its projects are counted.
    pub pool: Option<Pool>,
    /// Keys of policy.
    pub stage: Option<String>,
    pub dimension: Option<String>,
    pub colour: Option<Colour>,
    /// The day it is as at; today where none is named.
    pub day: Option<NaiveDate>,
    pub order: Order,
}

/// A progress table that somebody wants as a workbook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableWish {
    /// Those they may see.
    pub projects: Vec<ProjectId>,
    pub wanted: Wanted,
    /// The day on which it was asked for.
    pub today: NaiveDate,
}

impl TableWish {
    /// The day it is as at.
    pub fn day(&self) -> NaiveDate {
        self.wanted.day.unwrap_or(self.today)
    }
}

/// What the ledger has for the table, as at its day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Material {
    /// Of each project all standing facts, by their days; those of later days tell where a project came from.
    pub facts: HashMap<ProjectId, Vec<Entry>>,
    /// Of each project the newest entry with a share of the works.
    pub progress: Vec<Entry>,
    /// Of each project when its newest entry was received.
    pub newest: HashMap<ProjectId, Timestamp>,
}

/// The rows of these projects, in the order that is wanted.
pub fn rows<'a>(
    policy: &Policy,
    calendar: &Calendar,
    projects: impl Iterator<Item = &'a Project>,
    material: &Material,
    wanted: &Wanted,
    (zone, today): (Tz, NaiveDate),
) -> Vec<Row> {
    let progress: HashMap<_, _> =
        material.progress.iter().filter_map(|entry| Some((entry.project?, entry))).collect();
    let day = wanted.day.unwrap_or(today);
    let mut rows: Vec<(Row, &Project)> = projects
        .filter(|project| wanted.team.is_none_or(|team| project.team == team))
        .filter(|project| wanted.dimension.is_none() || wanted.dimension == project.card.dimension)
        .map(|project| {
            let facts = material.facts.get(&project.id).map_or(&[][..], Vec::as_slice);
            let newest = material.newest.get(&project.id).map(|at| effective_day(*at, zone));
            (
                row(
                    policy,
                    calendar,
                    project,
                    facts,
                    (progress.get(&project.id).copied(), newest),
                    wanted,
                    day,
                ),
                project,
            )
        })
        .filter(|(row, _)| wanted.pool.is_none_or(|pool| pool == policy.pool_of(&row.stage)))
        .filter(|(row, _)| wanted.stage.as_ref().is_none_or(|stage| *stage == row.stage))
        .filter(|(row, _)| wanted.colour.is_none_or(|colour| colour == row.colour()))
        .collect();
    rows.sort_by(|(one, project), (other, another)| {
        wanted.order.compare(one, other).then_with(|| project.code.cmp(&another.code))
    });
    rows.into_iter().map(|(row, _)| row).collect()
}

fn row(
    policy: &Policy,
    calendar: &Calendar,
    project: &Project,
    facts: &[Entry],
    (progress, newest): (Option<&Entry>, Option<NaiveDate>),
    wanted: &Wanted,
    day: NaiveDate,
) -> Row {
    let (facts, later) = facts.split_at(facts.partition_point(|entry| entry.effective <= day));
    let moved = facts.iter().rev().find_map(|entry| match &entry.fact {
        Fact::Stage { to, .. } => Some((to, entry)),
        _ => None,
    });
    let left = later.iter().find_map(|entry| match &entry.fact {
        Fact::Stage { from, .. } => Some(from),
        _ => None,
    });
    // The registry has it as it stands now; of an earlier day the moves around it tell.
    let stage = match (wanted.day, left, moved) {
        (Some(_), Some(from), _) => from.clone(),
        (Some(_), None, Some((to, _))) => to.clone(),
        _ => project.stage.clone(),
    };
    let stage_since = moved.filter(|(to, _)| **to == stage).map(|(_, entry)| Figure {
        value: (),
        day: entry.effective,
        source: Source::of(entry),
    });
    let progress = progress.and_then(|entry| match entry.fact {
        Fact::Progress { percent: Some(percent) } => {
            Some(Figure { value: percent, day: entry.effective, source: Source::of(entry) })
        }
        _ => None,
    });
    let invested = invested(project, facts, day);
    let watched = Watched { project, facts, stage: &stage, newest };
    let lights = lights::lights(policy, calendar, watched, day);
    Row { project: project.id, stage_since, progress, invested, newest, lights, stage }
}

fn invested(project: &Project, facts: &[Entry], day: NaiveDate) -> Option<Invested> {
    let rows = investment::rows(facts).into_iter().rev();
    let mut of_the_year = rows.filter(|row| row.month.year() == day.year());
    let (row, yuan) = of_the_year.find_map(|row| row.year.map(|yuan| (row, yuan)))?;
    let share = project.card.plan.get(&day.year()).and_then(|plan| Share::of(yuan, *plan));
    Some(Invested { month: row.month, yuan, share, source: row.source })
}

/// How a figure of a project can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureName {
    Stage,
    Progress,
    Investment,
    Lights,
}

impl FigureName {
    pub const ALL: [Self; 4] = [Self::Stage, Self::Progress, Self::Investment, Self::Lights];

    /// The words it is called by in either language.
    pub const fn words(self) -> [&'static str; 2] {
        match self {
            Self::Stage => ["阶段", "stage"],
            Self::Progress => ["进度", "progress"],
            Self::Investment => ["投资", "investment"],
            Self::Lights => ["灯", "lights"],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::domain::ids::ProjectCode;
    use crate::domain::project::{Card, Rhythm};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn project(id: i64, stage: &str) -> Project {
        Project {
            id: ProjectId(id),
            code: ProjectCode::parse(&format!("JY-{id:02}")).unwrap(),
            name_zh: String::new(),
            name_en: String::new(),
            team: TeamId(id % 2),
            stage: stage.to_owned(),
            rhythm: Rhythm::Daily,
            card: Card::default(),
        }
    }

    fn moved(project: i64, on: &str, from: &str, to: &str) -> Entry {
        let fact = Fact::Stage { from: from.to_owned(), to: to.to_owned() };
        Entry { project: Some(ProjectId(project)), ..Entry::stating(project, on, fact) }
    }

    fn seen(projects: &[Project], material: &Material, wanted: &Wanted) -> Vec<(i64, String)> {
        let config = Config::from_toml("").unwrap();
        let projects = projects.iter();
        rows(
            &config.settings.policy,
            &config.calendar,
            projects,
            material,
            wanted,
            (chrono_tz::Asia::Shanghai, day("2023-03-17")),
        )
        .into_iter()
        .map(|row| (row.project.0, row.stage))
        .collect()
    }

    #[test]
    fn the_reddest_come_first_and_what_is_not_wanted_is_left_out() {
        let projects =
            [project(1, "under_construction"), project(2, "completed"), project(3, "under_construction")];
        let noon =
            |on: &str| Timestamp::at_wall(day(on).and_hms_opt(12, 0, 0).unwrap(), chrono_tz::Asia::Shanghai);
        let newest = [(ProjectId(1), noon("2023-03-16")), (ProjectId(3), noon("2023-03-01"))].into();
        let material = Material { newest, ..Material::default() };
        let built = "under_construction".to_owned();
        let row = |id, stage: &str| (id, stage.to_owned());
        assert_eq!(
            seen(&projects, &material, &Wanted::default()),
            [row(3, &built), row(1, &built), row(2, "completed")]
        );
        let stage = Wanted { stage: Some(built.clone()), ..Wanted::default() };
        assert_eq!(seen(&projects, &material, &stage), [row(3, &built), row(1, &built)]);
        let red = Wanted { colour: Some(Colour::Red), ..Wanted::default() };
        assert_eq!(seen(&projects, &material, &red), [row(3, &built)]);
        for (order, expected) in [(Order::Code, [1, 2, 3]), (Order::Silence, [2, 3, 1])] {
            let wanted = Wanted { order, ..Wanted::default() };
            let found: Vec<_> = seen(&projects, &material, &wanted).into_iter().map(|row| row.0).collect();
            assert_eq!(found, expected, "{order:?}");
        }
        let team = Wanted { team: Some(TeamId(0)), ..Wanted::default() };
        assert_eq!(seen(&projects, &material, &team), [row(2, "completed")]);
    }

    #[test]
    fn a_past_day_shows_the_stage_of_that_day() {
        let projects = [project(1, "completed")];
        let facts =
            vec![moved(1, "2023-03-05", "ready", "started"), moved(1, "2023-03-10", "started", "completed")];
        let material = Material { facts: [(ProjectId(1), facts)].into(), ..Material::default() };
        for (on, stage) in [("2023-03-01", "ready"), ("2023-03-05", "started"), ("2023-03-10", "completed")] {
            let wanted = Wanted { day: Some(day(on)), ..Wanted::default() };
            assert_eq!(seen(&projects, &material, &wanted), [(1, stage.to_owned())], "{on}");
        }
    }
}
