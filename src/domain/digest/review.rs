//! A week or a month in full: every project, what moved since the last review, and the year's investment against its
//! time.

use super::{NodeLine, Snapshot};
use crate::domain::decision::{Heading, IssueView, TimesLine};
use crate::domain::entry::{Fact, Percent};
use crate::domain::ids::TeamId;
use crate::domain::investment::{Month, Share};
use crate::domain::lights::Colour;
use crate::domain::money::Yuan;
use crate::domain::policy::Pool;
use crate::domain::project::Project;
use crate::domain::schedule::Occasion;
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeSet;

/// A week or a month of a team, or of the district.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// `None`: of the whole district.
    pub team: Option<TeamId>,
    /// Weekly or monthly.
    pub occasion: Occasion,
    pub first: NaiveDate,
    pub last: NaiveDate,
    /// Every key project, by code.
    pub lines: Vec<ReviewLine>,
    pub yellow: usize,
    pub red: usize,
    /// Issues that were opened and closed in these days.
    pub opened: usize,
    pub closed: usize,
    /// Those that are open, the oldest first.
    pub issues: Vec<IssueView>,
    /// Of a month, how long they took to be signed for and handled, by level and body.
    pub times: Vec<TimesLine>,
    pub nodes: Vec<NodeLine>,
    pub investment: Option<InvestedView>,
}

/// A project in a review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewLine {
    pub heading: Heading,
    pub colour: Colour,
    /// A key of policy.
    pub stage: String,
    /// The stage it left in these days.
    pub left: Option<String>,
    pub percent: Option<Percent>,
    pub percent_before: Option<Percent>,
    /// How many reports came in.
    pub reports: usize,
}

impl ReviewLine {
    /// Whether it is further, or in another stage, than before.
    pub fn has_moved(&self) -> bool {
        self.left.is_some() || self.percent_before != self.percent
    }
}

/// The year's investment of some projects, of those that have a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvestedView {
    /// The newest month of which anything was said.
    pub month: Month,
    /// In yuan.
    pub yuan: i64,
    pub plan: Yuan,
    pub share: Share,
    /// How many of the projects with a plan have said nothing yet.
    pub silent: usize,
}

impl Review {
    pub(super) fn has_something_to_say(&self) -> bool {
        let said = self.lines.iter().any(|line| line.reports > 0 || line.has_moved());
        said || !self.issues.is_empty() || !self.nodes.is_empty() || self.closed > 0
    }
}

/// Composes the review of a team, or of the district where none is named.
pub fn review(snapshot: &Snapshot<'_>, team: Option<TeamId>, occasion: Occasion) -> Review {
    let (registry, policy, told) = (snapshot.registry(), snapshot.policy(), snapshot.told());
    let mut projects: Vec<&Project> = match team {
        Some(team) => registry.projects_of(team).collect(),
        None => registry.projects().collect(),
    };
    projects.retain(|project| policy.pool_of(&project.stage) == Pool::Key);
    projects.sort_by(|one, other| one.code.cmp(&other.code));
    let (mut lines, mut opened, mut closed) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for project in &projects {
        let Some(standing) = snapshot.standing(project.id) else { continue };
        let entries = snapshot.entries_of(project.id);
        for entry in entries {
            match &entry.fact {
                Fact::Issue { number, .. } => _ = opened.insert(*number),
                Fact::IssueClosed { number, .. } => _ = closed.insert(*number),
                _ => {}
            }
        }
        let (row, before) = (&standing.row, snapshot.gathered().shares_before.get(&project.id).copied());
        let percent = row.progress.as_ref().map(|figure| figure.value);
        lines.push(ReviewLine {
            heading: Heading::of(project),
            colour: row.colour(),
            stage: row.stage.clone(),
            left: Some(&standing.stage_before).filter(|before| **before != row.stage).cloned(),
            percent,
            percent_before: before,
            reports: entries.len(),
        });
    }
    let coloured = |colour| lines.iter().filter(|line: &&ReviewLine| line.colour == colour).count();
    let ids = || projects.iter().map(|project| project.id);
    Review {
        team,
        occasion,
        first: told.first,
        last: told.last,
        yellow: coloured(Colour::Yellow),
        red: coloured(Colour::Red),
        opened: opened.len(),
        closed: closed.len(),
        issues: snapshot.issues_of(ids()),
        times: snapshot.gathered().times.clone(),
        nodes: snapshot.nodes_of(ids()),
        investment: invested(snapshot, &projects),
        lines,
    }
}

fn invested(snapshot: &Snapshot<'_>, projects: &[&Project]) -> Option<InvestedView> {
    let year = snapshot.told().today.year();
    let (mut yuan, mut plan, mut month, mut silent) = (0_i64, 0_i64, None, 0);
    for project in projects {
        let Some(planned) = project.card.plan.get(&year) else { continue };
        plan = plan.saturating_add(planned.yuan());
        match snapshot.standing(project.id).and_then(|standing| standing.row.invested.as_ref()) {
            None => silent += 1,
            Some(invested) => {
                yuan = yuan.saturating_add(invested.yuan);
                month = month.max(Some(invested.month));
            }
        }
    }
    let plan = Yuan::new(plan)?;
    Some(InvestedView { month: month?, yuan, plan, share: Share::of(yuan, plan)?, silent })
}
