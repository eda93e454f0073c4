//! The key nodes of a project: planned, forecast and actual dates, folded from the ledger.

use super::course::Source;
use super::entry::{Entry, Fact, NodeChange, NodeStep};
use super::policy::{Policy, PolicyList};
use super::project::Project;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A key node of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// A key of policy.
    pub key: String,
    /// All that was said of it, in the order of its days.
    pub history: Vec<Said>,
}

/// Something that was said of a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub change: NodeChange,
    /// The day it counts for: of a plan or a forecast the one on which it was made.
    pub day: NaiveDate,
    pub source: Source,
}

/// How far a node is behind its plan, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Late {
    /// It was done after the planned day.
    Done(i64),
    /// It is not done, and the planned day has gone by.
    Overdue(i64),
    /// It is not due yet, but the forecast lies behind the plan.
    Expected(i64),
}

impl Node {
    /// The day as it now stands for this step.
    pub fn day_of(&self, step: NodeStep) -> Option<NaiveDate> {
        let mut said = self.history.iter().filter(|said| said.change.step == step);
        let newest = match step {
            // In the order in which they were made.
            NodeStep::Planned | NodeStep::Forecast => said.next_back(),
            // Counted for the day they name, they stand in its order; the one said last holds.
            NodeStep::Started | NodeStep::Done => {
                said.max_by_key(|said| (said.source.said, said.source.entry))
            }
        };
        newest.map(|said| said.change.on)
    }

    /// The first plan, which is kept when the plan moves.
    pub fn baseline(&self) -> Option<NaiveDate> {
        self.history.iter().find(|said| said.change.step == NodeStep::Planned).map(|said| said.change.on)
    }

    pub fn planned(&self) -> Option<NaiveDate> {
        self.day_of(NodeStep::Planned)
    }

    pub fn forecast(&self) -> Option<NaiveDate> {
        self.day_of(NodeStep::Forecast)
    }

    pub fn started(&self) -> Option<NaiveDate> {
        self.day_of(NodeStep::Started)
    }

    pub fn done(&self) -> Option<NaiveDate> {
        self.day_of(NodeStep::Done)
    }

    /// By when it will be done, as far as anybody has said: the forecast, or else the plan.
    pub fn expected(&self) -> Option<NaiveDate> {
        self.forecast().or(self.planned())
    }

    /// How far it is behind its present plan; a forecast that has gone by counts as one for today.
    pub fn late(&self, today: NaiveDate) -> Option<Late> {
        let planned = self.planned()?;
        let behind = |day: NaiveDate| (day - planned).num_days();
        let late = match (self.done(), self.forecast()) {
            (Some(done), _) => Late::Done(behind(done)),
            (None, _) if planned < today => Late::Overdue(behind(today)),
            (None, forecast) => Late::Expected(behind(forecast?)),
        };
        match late {
            Late::Done(days) | Late::Overdue(days) | Late::Expected(days) => (days > 0).then_some(late),
        }
    }
}

/// The nodes of the project's template, in its order, and those beyond it of which something was said. `entries` are
/// its standing facts by their days.
pub fn nodes(policy: &Policy, project: &Project, entries: &[Entry]) -> Vec<Node> {
    let mut said: BTreeMap<&str, Vec<Said>> = BTreeMap::new();
    for entry in entries {
        let Fact::Node { node, change } = &entry.fact else { continue };
        let one = Said { change: *change, day: entry.effective, source: Source::of(entry) };
        said.entry(node).or_default().push(one);
    }
    let mut keys: Vec<_> = policy.nodes_of(project).map(|(node, _)| node.key.as_str()).collect();
    keys.extend(said.keys().filter(|key| !keys.contains(*key)).copied().collect::<Vec<_>>());
    keys.into_iter()
        .map(|key| Node { key: key.to_owned(), history: said.remove(key).unwrap_or_default() })
        .collect()
}

/// The nodes that usually come before this one and are not done. Those that are no part of the template do not count.
pub fn undone_before<'a>(policy: &Policy, nodes: &'a [Node], key: &str) -> Vec<&'a Node> {
    let rule = policy.entry(PolicyList::Node, key).and_then(|entry| entry.node.as_ref());
    let before = rule.map(|rule| rule.after.as_slice()).unwrap_or_default();
    nodes.iter().filter(|node| before.contains(&node.key) && node.done().is_none()).collect()
}

/// The node that comes next: of those not done the one expected first from today on; or else the first after the last
/// one done.
pub fn next(nodes: &[Node], today: NaiveDate) -> Option<&Node> {
    let ahead = |node: &&Node| node.done().is_none() && node.expected().is_some_and(|day| day >= today);
    let first = nodes.iter().filter(ahead).min_by_key(|node| node.expected());
    first.or_else(|| {
        let last_done = nodes.iter().rposition(|node| node.done().is_some())?;
        nodes[last_done..].iter().find(|node| node.history.is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::domain::ids::{ProjectCode, ProjectId, TeamId};
    use crate::domain::project::{Card, Rhythm};

    const TODAY: &str = "2023-03-08";

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn entry(id: i64, effective: &str, node: &str, step: NodeStep, on: &str) -> Entry {
        let change = NodeChange { step, on: day(on) };
        Entry::stating(id, effective, Fact::Node { node: node.to_owned(), change })
    }

    fn project(industry: Option<&str>) -> Project {
        Project {
            id: ProjectId(1),
            code: ProjectCode::parse("JY-01").unwrap(),
            name_zh: String::new(),
            name_en: String::new(),
            team: TeamId(1),
            stage: "started".to_owned(),
            rhythm: Rhythm::Daily,
            card: Card { industry: industry.map(str::to_owned), ..Card::default() },
        }
    }

    fn folded(entries: &[Entry]) -> Vec<Node> {
        nodes(&Config::from_toml("").unwrap().settings.policy, &project(None), entries)
    }

    #[test]
    fn the_default_template_has_five_phases_and_twenty_nodes() {
        let policy = Config::from_toml("").unwrap().settings.policy;
        let of = |industry| -> Vec<&str> {
            policy.nodes_of(&project(industry)).map(|(node, _)| node.key.as_str()).collect()
        };
        assert_eq!(policy.entries(PolicyList::Phase).len(), 5);
        for industry in [None, Some("manufacturing"), Some("of no list")] {
            assert_eq!(of(industry).len(), 20, "{industry:?}");
            assert!(of(industry).contains(&"topped_out"));
        }
        let municipal = of(Some("municipal"));
        assert_eq!(municipal.len(), 20);
        assert!(municipal.contains(&"main_line") && !municipal.contains(&"topped_out"));
    }

    #[test]
    fn the_first_plan_is_kept_when_the_plan_moves() {
        use NodeStep::Planned;
        let entries = [
            entry(1, "2023-01-04", "topped_out", Planned, "2023-09-30"),
            // Edited later, it keeps its place.
            entry(4, "2023-01-05", "topped_out", Planned, "2023-10-10"),
            entry(3, "2023-02-01", "topped_out", Planned, "2023-10-15"),
        ];
        let nodes = folded(&entries);
        let node = nodes.iter().find(|node| node.key == "topped_out").unwrap();
        assert_eq!((node.baseline(), node.planned()), (Some(day("2023-09-30")), Some(day("2023-10-15"))));
        assert_eq!(node.history.len(), 3);
    }

    #[test]
    fn what_is_said_last_of_a_day_that_was_holds() {
        use NodeStep::Done;
        let entries = [
            entry(2, "2023-03-01", "signing", Done, "2023-03-01"),
            entry(1, "2023-03-04", "signing", Done, "2023-03-04"),
        ];
        assert_eq!(folded(&entries)[0].done(), Some(day("2023-03-01")));
    }

    #[test]
    fn how_late_a_node_is_goes_by_its_present_plan() {
        use NodeStep::{Done, Forecast, Planned};
        for (said, late) in [
            (&[(Planned, "2023-03-08")][..], None),
            (&[(Planned, "2023-03-01")], Some(Late::Overdue(7))),
            (&[(Planned, "2023-03-01"), (Forecast, "2023-03-20")], Some(Late::Overdue(7))),
            (&[(Planned, "2023-03-10"), (Forecast, "2023-03-20")], Some(Late::Expected(10))),
            (&[(Planned, "2023-03-10"), (Forecast, "2023-03-09")], None),
            (&[(Planned, "2023-03-01"), (Done, "2023-03-04")], Some(Late::Done(3))),
            (&[(Planned, "2023-03-01"), (Done, "2023-02-27")], None),
            (&[(Planned, "2023-01-01"), (Planned, "2023-03-01"), (Done, "2023-03-02")], Some(Late::Done(1))),
            (&[(Forecast, "2023-03-20")], None),
        ] {
            let entries: Vec<_> = (1..)
                .zip(said)
                .map(|(id, (step, on))| entry(id, "2023-01-01", "topped_out", *step, on))
                .collect();
            let nodes = folded(&entries);
            let node = nodes.iter().find(|node| node.key == "topped_out").unwrap();
            assert_eq!(node.late(day(TODAY)), late, "{said:?}");
        }
    }

    #[test]
    fn a_node_waits_for_those_before_it() {
        use NodeStep::Done;
        let policy = Config::from_toml("").unwrap().settings.policy;
        let before = |entries: &[Entry], key: &str| -> Vec<String> {
            let nodes = folded(entries);
            undone_before(&policy, &nodes, key).iter().map(|node| node.key.clone()).collect()
        };
        assert_eq!(before(&[], "start"), ["construction_permit", "land_clearance", "tender"]);
        let entries = [
            entry(1, "2023-03-01", "construction_permit", Done, "2023-03-01"),
            entry(2, "2023-03-01", "tender", Done, "2023-03-01"),
        ];
        assert_eq!(before(&entries, "start"), ["land_clearance"]);
        assert_eq!(before(&entries, "special_acceptance"), ["topped_out"], "not that of another template");
        assert!(before(&entries, "signing").is_empty());
    }

    #[test]
    fn the_next_node_is_the_one_expected_first() {
        use NodeStep::{Done, Forecast, Planned};
        let next = |entries: &[Entry]| next(&folded(entries), day(TODAY)).map(|node| node.key.clone());
        assert_eq!(next(&[]), None);
        let mut entries = vec![entry(1, "2023-03-01", "start", Done, "2023-03-01")];
        assert_eq!(next(&entries).as_deref(), Some("statistics_entry"));
        entries.push(entry(2, "2023-03-01", "topped_out", Planned, "2023-09-30"));
        entries.push(entry(3, "2023-03-01", "completion_filing", Planned, "2023-08-30"));
        assert_eq!(next(&entries).as_deref(), Some("completion_filing"));
        entries.push(entry(4, "2023-03-01", "completion_filing", Forecast, "2023-12-30"));
        assert_eq!(next(&entries).as_deref(), Some("topped_out"));
    }
}
