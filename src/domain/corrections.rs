//! What of somebody's own words of the day a correction is of. Where it says which figure was wrong, it is of what has
//! that figure and of nothing else; where it does not, of the newest of its kind, if nothing was said of another project
//! since.

use super::entry::Entry;
use super::evidence::{Question, Subject};
use super::ids::{ProjectCode, ProjectId};
use super::investment::Amount;
use super::registry::Registry;
use super::told::{About, SaidFigure, Told};

/// What a correction says of the words it puts right.
#[derive(Clone, Debug, Default)]
pub struct Clue<'a> {
    /// The figures that were wrong.
    pub wrong: &'a [SaidFigure],
    /// The project it names.
    pub project: Option<&'a ProjectCode>,
    /// The kind of entry it makes ([`super::entry::Fact::kind`]).
    pub kind: Option<&'static str>,
}

/// What is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meant {
    /// Nothing that is known.
    Nothing,
    Report(Entry),
    /// What waits for the answer to a question.
    Asked(Question),
    /// Reports of several projects have the figure.
    Several(SaidFigure, Vec<ProjectCode>),
}

/// What a correction is of, among somebody's reports of today and the questions that wait for their answer, each the
/// newest first.
pub fn meant(registry: &Registry, reports: &[Entry], asked: &[Question], clue: &Clue<'_>) -> Meant {
    let named = clue.project.and_then(|code| registry.project_coded(code)).map(|project| project.id);
    let told: Vec<Candidate<'_>> = reports
        .iter()
        .map(Candidate::Report)
        .chain(asked.iter().filter(|one| waits_with_a_figure(one)).map(Candidate::Asked))
        .filter(|one| named.is_none_or(|named| one.project(registry) == Some(named)))
        .collect();
    let newest = |fits: &dyn Fn(&Candidate<'_>) -> bool| {
        told.iter().filter(|one| fits(one)).max_by_key(|one| one.number()).copied()
    };
    let Some(wrong) = clue.wrong.first() else {
        let last = newest(&|_| true);
        let of_kind = newest(&|one| clue.kind.is_none_or(|kind| one.kind() == Some(kind)));
        // Who has gone on to another project since may mean either.
        let of = |one: Option<Candidate<'_>>| one.and_then(|one| one.project(registry));
        let has_gone_on = of_kind.is_some() && of(of_kind) != of(last);
        return of_kind.or(last).filter(|_| !has_gone_on).map_or(Meant::Nothing, Candidate::meant);
    };
    let has_it = |one: &Candidate<'_>| one.figure().is_some_and(|figure| clue.wrong.contains(&figure));
    let mut projects: Vec<ProjectId> =
        told.iter().filter(|one| has_it(one)).filter_map(|one| one.project(registry)).collect();
    projects.sort();
    projects.dedup();
    if projects.len() > 1 {
        let code = |id: ProjectId| registry.project(id).map(|project| project.code.clone());
        return Meant::Several(*wrong, projects.into_iter().filter_map(code).collect());
    }
    newest(&has_it).map_or(Meant::Nothing, Candidate::meant)
}

/// Something that can be put right.
#[derive(Clone, Copy, Debug)]
enum Candidate<'a> {
    Report(&'a Entry),
    Asked(&'a Question),
}

impl Candidate<'_> {
    /// Entries and questions are numbered together, as they came.
    const fn number(&self) -> i64 {
        match self {
            Self::Report(entry) => entry.id.0,
            Self::Asked(question) => question.id,
        }
    }

    fn project(&self, registry: &Registry) -> Option<ProjectId> {
        match self {
            Self::Report(entry) => entry.project,
            Self::Asked(question) => match &question.about {
                Subject::Figure { held, .. } => Some(held.project),
                Subject::Told { waiting, .. } => {
                    let code = waiting.statements.first()?.project.as_ref()?;
                    registry.project_coded(code).map(|project| project.id)
                }
                Subject::Project { .. } => None,
            },
        }
    }

    fn kind(&self) -> Option<&'static str> {
        match self {
            Self::Report(entry) => Some(entry.fact.kind()),
            Self::Asked(question) => match &question.about {
                Subject::Figure { .. } => Some("investment"),
                Subject::Told { waiting, .. } => waiting.statements.first().map(|one| one.told.kind()),
                Subject::Project { .. } => None,
            },
        }
    }

    fn figure(&self) -> Option<SaidFigure> {
        match self {
            Self::Report(entry) => SaidFigure::of_fact(&entry.fact),
            Self::Asked(question) => match &question.about {
                Subject::Figure { held, .. } => match held.amount {
                    Amount::Known(yuan) => Some(SaidFigure::Amount(yuan)),
                    Amount::WithoutUnit(_) => None,
                },
                Subject::Told { waiting, .. } => {
                    waiting.statements.iter().find_map(|one| SaidFigure::of_told(&one.told))
                }
                Subject::Project { .. } => None,
            },
        }
    }

    fn meant(self) -> Meant {
        match self {
            Self::Report(entry) => Meant::Report(entry.clone()),
            Self::Asked(question) => Meant::Asked(question.clone()),
        }
    }
}

/// Whether it is a figure that a question waits with.
fn waits_with_a_figure(question: &Question) -> bool {
    match &question.about {
        Subject::Figure { .. } => true,
        Subject::Told { waiting, .. } => match waiting.about {
            About::Project | About::Share | About::Leap { .. } => waiting.statements.iter().any(|one| {
                SaidFigure::of_told(&one.told).is_some() || matches!(one.told, Told::Unmeasured { .. })
            }),
            About::Promise | About::PromiseDay | About::Alike { .. } => false,
        },
        Subject::Project { .. } => false,
    }
}
