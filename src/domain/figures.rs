//! The figures of the ledger as lists have them: the dates of key nodes, and investment by months; and the difference
//! between such a list and what stands.
//!
//! A list adds to the ledger what is new in it, as its sender could have said it in so many messages. An empty cell
//! says nothing, and what a list does not name stays: a figure is taken back with `/undo`, never by leaving it out.

use super::entry::{Entry, Fact, NodeChange, NodeStep};
use super::ids::{ProjectCode, ProjectId};
use super::investment::{Counts, Figure, Month, Told};
use super::listed::FigureKind;
use super::nodes::{self, Node};
use super::policy::Policy;
use super::project::Project;
use super::registry::Registry;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What a row is about, besides its project.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Item {
    /// A key of policy.
    Node(String),
    Month(Month),
}

/// A figure of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stated {
    Day(NodeChange),
    Amount(Figure),
}

impl Stated {
    /// Whether the other takes its place.
    fn is_of_the_kind_of(self, other: Self) -> bool {
        match (self, other) {
            (Self::Day(one), Self::Day(other)) => one.step == other.step,
            (Self::Amount(one), Self::Amount(other)) => one.counts == other.counts,
            (Self::Day(_), Self::Amount(_)) | (Self::Amount(_), Self::Day(_)) => false,
        }
    }
}

/// What a list says in one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenRow {
    pub code: ProjectCode,
    pub item: Item,
    pub stated: Vec<Stated>,
    /// The reason, or a remark; may be empty.
    pub why: String,
}

/// A row of which something changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedRow {
    pub project: ProjectId,
    pub code: ProjectCode,
    pub item: Item,
    pub why: String,
    /// Each with what stood in its place.
    pub figures: Vec<(Option<Stated>, Stated)>,
}

impl ChangedRow {
    /// What it states, one fact for each figure.
    pub fn facts(&self) -> impl Iterator<Item = Fact> {
        self.figures.iter().filter_map(|(_, new)| match (&self.item, new) {
            (Item::Node(node), Stated::Day(change)) => {
                Some(Fact::Node { node: node.clone(), change: *change })
            }
            (Item::Month(month), Stated::Amount(figure)) => {
                Some(Fact::Investment { month: *month, figure: *figure })
            }
            (Item::Node(_), Stated::Amount(_)) | (Item::Month(_), Stated::Day(_)) => None,
        })
    }
}

/// What a list of figures would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FigureDifference {
    /// Rows of which nothing stands.
    pub added: Vec<ChangedRow>,
    pub changed: Vec<ChangedRow>,
    pub unchanged: usize,
    /// What stands in Daybook and not on the list. It stays.
    pub kept: Vec<(ProjectCode, Item)>,
}

impl FigureDifference {
    /// The rows of which something changes, in the order in which they are told.
    pub fn rows(&self) -> impl Iterator<Item = &ChangedRow> {
        self.added.iter().chain(&self.changed)
    }

    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty()
    }
}

/// What stands of one project.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    pub project: Project,
    /// Those of which something was said, in the order of the template.
    nodes: Vec<Node>,
    investment: Told,
}

impl Account {
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// What was said of its investment.
    pub const fn investment(&self) -> &Told {
        &self.investment
    }

    /// What stands of an item.
    pub fn standing(&self, item: &Item) -> Vec<Stated> {
        match item {
            Item::Node(key) => {
                let steps = [NodeStep::Planned, NodeStep::Forecast, NodeStep::Started, NodeStep::Done];
                let node = self.nodes.iter().find(|node| node.key == *key);
                let day = |step| Some(Stated::Day(NodeChange { step, on: node?.day_of(step)? }));
                steps.into_iter().filter_map(day).collect()
            }
            Item::Month(month) => {
                let of_it = |(on, figure): (Month, Figure)| (on == *month).then_some(Stated::Amount(figure));
                self.investment.figures().filter_map(of_it).collect()
            }
        }
    }

    /// What stands of one of its dates.
    pub fn day(&self, node: &str, step: NodeStep) -> Option<NaiveDate> {
        self.nodes.iter().find(|one| one.key == node)?.day_of(step)
    }

    /// What stands of one of its amounts.
    pub fn amount(&self, month: Month, counts: Counts) -> Option<Figure> {
        let mut figures = self.investment.figures();
        figures.find(|(on, figure)| *on == month && figure.counts == counts).map(|(_, figure)| figure)
    }

    /// All of it that a list of this kind has rows for.
    pub fn items(&self, kind: FigureKind) -> Vec<Item> {
        match kind {
            FigureKind::Nodes => self.nodes.iter().map(|node| Item::Node(node.key.clone())).collect(),
            FigureKind::Investment => {
                let months: BTreeSet<_> = self.investment.figures().map(|(month, _)| month).collect();
                months.into_iter().map(Item::Month).collect()
            }
        }
    }
}

/// What stands of all projects: what a list of figures is compared with, and what is written as one.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureBook {
    kind: FigureKind,
    accounts: BTreeMap<ProjectCode, Account>,
}

impl FigureBook {
    /// `facts` are the standing facts of each project, by their days.
    pub fn of(
        kind: FigureKind,
        registry: &Registry,
        policy: &Policy,
        facts: &HashMap<ProjectId, Vec<Entry>>,
    ) -> Self {
        let account = |project: &Project| {
            let facts = facts.get(&project.id).map(Vec::as_slice).unwrap_or_default();
            let mut nodes = nodes::nodes(policy, project, facts);
            nodes.retain(|node| !node.history.is_empty());
            let account = Account { project: project.clone(), nodes, investment: Told::of(facts) };
            (project.code.clone(), account)
        };
        Self { kind, accounts: registry.projects().map(account).collect() }
    }

    pub fn account(&self, code: &ProjectCode) -> Option<&Account> {
        self.accounts.get(code)
    }

    /// By the codes of the projects.
    pub fn accounts(&self) -> impl Iterator<Item = &Account> {
        self.accounts.values()
    }

    /// The same projects, of which nothing has been said.
    #[must_use]
    pub fn without_figures(&self) -> Self {
        let bare = |account: &Account| Account {
            project: account.project.clone(),
            nodes: Vec::new(),
            investment: Told::default(),
        };
        let accounts = self.accounts.iter().map(|(code, account)| (code.clone(), bare(account)));
        Self { kind: self.kind, accounts: accounts.collect() }
    }

    /// All that stands, as a list would say it.
    pub fn given(&self) -> Vec<GivenRow> {
        let rows = self.accounts.iter().flat_map(|(code, account)| {
            account.items(self.kind).into_iter().map(move |item| GivenRow {
                code: code.clone(),
                stated: account.standing(&item),
                item,
                why: String::new(),
            })
        });
        rows.collect()
    }

    /// Compares what a list says with what stands. Rows of projects that are not there say nothing.
    pub fn difference(&self, given: Vec<GivenRow>) -> FigureDifference {
        let mut found = FigureDifference::default();
        let mut named = BTreeSet::new();
        for GivenRow { code, item, stated, why } in given {
            let Some(account) = self.account(&code) else { continue };
            let standing = account.standing(&item);
            let old = |new: &Stated| standing.iter().find(|old| old.is_of_the_kind_of(*new)).copied();
            let figures = stated.into_iter().map(|new| (old(&new), new));
            let figures: Vec<_> = figures.filter(|(old, new)| old.as_ref() != Some(new)).collect();
            named.insert((code.clone(), item.clone()));
            let (project, stands) = (account.project.id, !standing.is_empty());
            let row = ChangedRow { project, code, item, why, figures };
            match (row.figures.is_empty(), stands) {
                (true, _) => found.unchanged += 1,
                (false, true) => found.changed.push(row),
                (false, false) => found.added.push(row),
            }
        }
        let standing = self.accounts.iter().flat_map(|(code, account)| {
            account.items(self.kind).into_iter().map(|item| (code.clone(), item))
        });
        found.kept = standing.filter(|one| !named.contains(one)).collect();
        found
    }
}
