//! Differences as they are told: every change with the word that stands over its column.

use super::write::{Written, of_person, of_project, of_team, person_column, project_column};
use super::{investment, nodes};
use crate::domain::figures::{ChangedRow, FigureDifference, Item, Stated};
use crate::domain::ids::ProjectCode;
use crate::domain::listed::{
    Difference, FigureKind, Listed, ListedPerson, ListedProject, ListedTeam, PortfolioDifference, Record,
    TeamPart, ToldDifference, ToldPart, ToldRecord, ToldTable,
};
use crate::domain::people::Language;
use crate::domain::policy::{Policy, PolicyList};

/// What a portfolio would change.
pub fn told_portfolio(
    difference: &PortfolioDifference,
    policy: &Policy,
    language: Language,
) -> ToldDifference {
    let called = |team: &ListedTeam| match language {
        Language::Chinese => format!("{} {}", team.code, team.name_zh),
        Language::English => format!("{} {}", team.code, team.name_en),
    };
    let teams = table(Listed::Teams, &difference.teams, called, |part| {
        let column = match (part, language) {
            (TeamPart::NameZh(_), Language::Chinese) => "专班",
            (TeamPart::NameEn(_), Language::Chinese) => "专班英文名",
            (TeamPart::NameZh(_), Language::English) => "name (Chinese)",
            (TeamPart::NameEn(_), Language::English) => "name (English)",
        };
        (column.to_owned(), of_team(part))
    });
    let called = |project: &ListedProject| match language {
        Language::English if !project.name_en.is_empty() => format!("{} {}", project.code, project.name_en),
        Language::Chinese | Language::English => format!("{} {}", project.code, project.name_zh),
    };
    let projects = table(Listed::Projects, &difference.projects, called, |part| {
        (project_column(part, language), of_project(part, policy, language))
    });
    ToldDifference { tables: vec![teams, projects], newcomers: difference.people.iter().cloned().collect() }
}

/// What a list of people would change.
pub fn told_people(difference: &Difference<ListedPerson>, language: Language) -> ToldDifference {
    let called = |person: &ListedPerson| person.name.clone();
    let people = table(Listed::People, difference, called, |part| {
        (person_column(part, language).to_owned(), of_person(part, language))
    });
    ToldDifference { tables: vec![people], newcomers: Vec::new() }
}

/// What a list of figures would change: key nodes, or investment.
pub fn told_figures(
    difference: &FigureDifference,
    kind: FigureKind,
    policy: &Policy,
    language: Language,
) -> ToldDifference {
    let called = |code: &ProjectCode, item: &Item| match item {
        Item::Node(node) => format!("{code} {}", policy.name(PolicyList::Node, node, language)),
        Item::Month(month) => format!("{code} {month}"),
    };
    let part = |(old, new): &(Option<Stated>, Stated)| {
        let cell = |stated: &Stated| match stated {
            Stated::Day(change) => Written::Day(change.on),
            Stated::Amount(figure) => Written::Amount(figure.yuan),
        };
        let column = match new {
            Stated::Day(change) => nodes::Column::of(change.step).word(language),
            Stated::Amount(figure) => investment::Column::of(figure.counts).word(language),
        };
        let old = old.as_ref().map_or(Written::Nothing, cell);
        ToldPart { column: column.to_owned(), old: old.to_string(), new: cell(new).to_string() }
    };
    let added = difference.added.iter().map(|row| {
        let parts = row.figures.iter().map(part).map(|part| format!("{} {}", part.column, part.new));
        format!("{}: {}", called(&row.code, &row.item), parts.collect::<Vec<_>>().join("; "))
    });
    let changed = difference.changed.iter().map(|row: &ChangedRow| ToldRecord {
        called: called(&row.code, &row.item),
        parts: row.figures.iter().map(part).collect(),
    });
    let table = ToldTable {
        of: Listed::Figures(kind),
        added: added.collect(),
        changed: changed.collect(),
        unchanged: difference.unchanged,
        kept: difference.kept.iter().map(|(code, item)| called(code, item)).collect(),
    };
    ToldDifference { tables: vec![table], newcomers: Vec::new() }
}

fn table<R: Record>(
    of: Listed,
    difference: &Difference<R>,
    called: impl Fn(&R) -> String,
    cell: impl Fn(&R::Part) -> (String, Written),
) -> ToldTable {
    let changed = difference.changed.iter().map(|one| {
        let parts = one.parts.iter().map(|change| {
            let ((column, old), (_, new)) = (cell(&change.old), cell(&change.new));
            ToldPart { column, old: old.to_string(), new: new.to_string() }
        });
        ToldRecord { called: called(&one.before), parts: parts.collect() }
    });
    ToldTable {
        of,
        added: difference.added.iter().map(&called).collect(),
        changed: changed.collect(),
        unchanged: difference.unchanged.len(),
        kept: difference.kept.iter().map(&called).collect(),
    }
}
