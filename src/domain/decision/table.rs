//! The progress table, and where its figures come from.

use super::{
    Answer, Decision, Heading, Recalled, Refusal, Saying, Situation, named_project, projects_in_view,
};
use crate::domain::evidence::ShownFile;
use crate::domain::ids::{ProjectCode, TeamId};
use crate::domain::intent::{Command, Misspelling, TableFilter};
use crate::domain::lights::Colour;
use crate::domain::people::{Person, Team};
use crate::domain::policy::Pool;
use crate::domain::project::Project;
use crate::domain::registry::Registry;
use crate::domain::rights;
use crate::domain::table::{self, FigureName, Material, Row, TableWish, Wanted};
use crate::domain::time::{Timestamp, effective_day};
use crate::domain::wish::Wish;
use chrono::NaiveDate;

/// How many rows a page of the table has.
pub const TABLE_PAGE: usize = 20;

/// A page of the progress table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableView {
    pub day: NaiveDate,
    /// How many rows there are in all, and how many of them are yellow and red.
    pub count: usize,
    pub yellow: usize,
    pub red: usize,
    pub page: u32,
    pub rows: Vec<(Heading, Row)>,
    /// Whether more pages follow.
    pub goes_on: bool,
}

impl TableView {
    /// One that no project fits.
    pub const fn empty(day: NaiveDate) -> Self {
        Self { day, count: 0, yellow: 0, red: 0, page: 1, rows: Vec::new(), goes_on: false }
    }
}

/// The progress table as a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableFileView {
    pub day: NaiveDate,
    /// How many rows it has.
    pub count: usize,
    /// Where it lies; `None` where it could not be made.
    pub file: Option<ShownFile>,
}

/// Where a figure comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceView {
    pub heading: Heading,
    pub figure: FigureName,
    pub row: Row,
}

/// `/table`: a page of the rows the person may see here, as far as they are wanted.
pub(super) fn table(
    situation: &Situation<'_>,
    person: &Person,
    filter: TableFilter,
    page: u32,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let wish = wish(situation, person, filter, now)?;
    let projects = wish.projects.iter().filter_map(|id| situation.registry.project(*id));
    let rows = rows(situation, projects, &wish.wanted, wish.today);
    Ok(Decision::say(Saying::Table(view(situation, rows, page, wish.day()))))
}

/// `/table file`: all of them as a workbook, which is made beside the desk, for that takes time.
pub(super) fn file(
    situation: &Situation<'_>,
    person: &Person,
    filter: TableFilter,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let wish = wish(situation, person, filter, now)?;
    Ok(Decision { effects: Vec::new(), answers: vec![Answer::Workbook(Box::new(Wish::Table(wish)))] })
}

/// Which rows are wanted, of the projects the person may see here.
fn wish(
    situation: &Situation<'_>,
    person: &Person,
    filter: TableFilter,
    now: Timestamp,
) -> Result<TableWish, Refusal> {
    let command = Command::Table;
    if !rights::may(person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    let registry = situation.registry;
    let day = match filter.day {
        None => None,
        Some(said) => {
            let sent = effective_day(situation.sent, situation.zone);
            Some(said.past(sent).ok_or(Refusal::Misspelt { command, problem: Misspelling::DayAhead })?)
        }
    };
    let team = match filter.team {
        None => None,
        Some(name) => Some(team_called(registry, person, command, &name)?),
    };
    let TableFilter { stage, dimension, colour, order, .. } = filter;
    // Planned projects are shown where they are asked for.
    let pool = (stage.is_none() && dimension.is_none()).then_some(Pool::Key);
    Ok(TableWish {
        projects: projects_in_view(registry, situation.here, person, command),
        wanted: Wanted { team, pool, stage, dimension, colour, day, order },
        today: effective_day(now, situation.zone),
    })
}

/// The team of that name, on which the person may use the command.
pub(super) fn team_called(
    registry: &Registry,
    person: &Person,
    command: Command,
    name: &str,
) -> Result<TeamId, Refusal> {
    let may = |team: &&Team| rights::may_in_team(person, command, team.id);
    registry.team_named(name).filter(may).map(|team| team.id).ok_or_else(|| Refusal::UnknownTeam {
        choices: registry.teams().into_iter().filter(may).map(|team| team.code.clone()).collect(),
    })
}

fn view(situation: &Situation<'_>, rows: Vec<Row>, page: u32, day: NaiveDate) -> TableView {
    let registry = situation.registry;
    let coloured = |colour| rows.iter().filter(|row| row.colour() == colour).count();
    let (count, yellow, red) = (rows.len(), coloured(Colour::Yellow), coloured(Colour::Red));
    let before = TABLE_PAGE.saturating_mul(page.saturating_sub(1) as usize);
    let rows = rows.into_iter().skip(before).take(TABLE_PAGE);
    let rows: Vec<_> =
        rows.filter_map(|row| Some((Heading::of(registry.project(row.project)?), row))).collect();
    let goes_on = before + rows.len() < count;
    TableView { day, count, yellow, red, page, rows, goes_on }
}

/// `/source CODE FIGURE`: who said it, when, and how sure it is.
pub(super) fn source(
    situation: &Situation<'_>,
    person: &Person,
    code: Option<&ProjectCode>,
    figure: FigureName,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let project = named_project(situation.registry, situation.here, person, code, Command::Source)?;
    let today = effective_day(now, situation.zone);
    let rows = rows(situation, std::iter::once(project), &Wanted::default(), today);
    // Every project has its row.
    let Some(row) = rows.into_iter().next() else { return Ok(Decision::silent()) };
    Ok(Decision::say(Saying::Source(Box::new(SourceView { heading: Heading::of(project), figure, row }))))
}

fn rows<'a>(
    situation: &Situation<'_>,
    projects: impl Iterator<Item = &'a Project>,
    wanted: &Wanted,
    today: NaiveDate,
) -> Vec<Row> {
    let nothing = Material::default();
    let material = match &situation.recalled {
        Recalled::Table(material) => material,
        _ => &nothing,
    };
    table::rows(situation.policy, situation.calendar, projects, material, wanted, (situation.zone, today))
}
