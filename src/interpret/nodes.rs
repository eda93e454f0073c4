//! Key nodes: `/node CODE NODE plan|forecast|start|done [DAY] [words]`.

use super::course::dated;
use super::text::{Cursor, named, skipped};
use super::{Address, day, said_of_project};
use crate::domain::entry::NodeStep;
use crate::domain::intent::{Command, Dated, Intent, Misspelling};
use crate::domain::policy::{Policy, PolicyList};

/// How people say what a date of a node means.
const STEPS: [(&str, NodeStep); 54] = [
    ("计划", NodeStep::Planned),
    ("计划于", NodeStep::Planned),
    ("计划到", NodeStep::Planned),
    ("计划完成", NodeStep::Planned),
    ("计划完成时间", NodeStep::Planned),
    ("计划调整", NodeStep::Planned),
    ("计划调整到", NodeStep::Planned),
    ("计划调整为", NodeStep::Planned),
    ("计划改到", NodeStep::Planned),
    ("计划改为", NodeStep::Planned),
    ("计划推迟到", NodeStep::Planned),
    ("计划延期到", NodeStep::Planned),
    ("计划提前到", NodeStep::Planned),
    ("调整到", NodeStep::Planned),
    ("调整为", NodeStep::Planned),
    ("改到", NodeStep::Planned),
    ("推迟到", NodeStep::Planned),
    ("延期到", NodeStep::Planned),
    ("提前到", NodeStep::Planned),
    ("plan", NodeStep::Planned),
    ("planned", NodeStep::Planned),
    ("plan to", NodeStep::Planned),
    ("planned for", NodeStep::Planned),
    ("预计", NodeStep::Forecast),
    ("预计于", NodeStep::Forecast),
    ("预计到", NodeStep::Forecast),
    ("预计完成", NodeStep::Forecast),
    ("预计完成时间", NodeStep::Forecast),
    ("预期", NodeStep::Forecast),
    ("预测", NodeStep::Forecast),
    ("力争", NodeStep::Forecast),
    ("forecast", NodeStep::Forecast),
    ("expect", NodeStep::Forecast),
    ("expected", NodeStep::Forecast),
    ("开始", NodeStep::Started),
    ("已开始", NodeStep::Started),
    ("启动", NodeStep::Started),
    ("已启动", NodeStep::Started),
    ("start", NodeStep::Started),
    ("started", NodeStep::Started),
    ("begun", NodeStep::Started),
    ("完成", NodeStep::Done),
    ("已完成", NodeStep::Done),
    ("实际完成", NodeStep::Done),
    ("完成了", NodeStep::Done),
    ("完工", NodeStep::Done),
    ("已完工", NodeStep::Done),
    ("办结", NodeStep::Done),
    ("已办结", NodeStep::Done),
    ("取得", NodeStep::Done),
    ("已取得", NodeStep::Done),
    ("done", NodeStep::Done),
    ("finished", NodeStep::Done),
    ("completed", NodeStep::Done),
];

pub(super) fn node(cursor: Cursor<'_>, address: Address, policy: &Policy) -> Intent {
    let Some((code, span, rest)) = said_of_project(cursor, address) else { return Intent::Chatter };
    if rest.is_empty() {
        return Intent::Nodes { code, node: None };
    }
    let (before, rest) = dated(rest);
    let Some((node, rest)) = policy.read_first(PolicyList::Node, rest) else {
        return Intent::NotListed { command: Command::ShowNode, code, list: PolicyList::Node };
    };
    let node = node.key.clone();
    let (between, rest) = dated(skipped(rest));
    let before = before.or(between);
    if rest.is_empty() && before.is_none() {
        return Intent::Nodes { code, node: Some(node) };
    }
    let misspelt = |command, problem| Intent::Misspelt { command, problem };
    let Some((step, rest)) = named(&STEPS, rest) else {
        return misspelt(Command::Node, Misspelling::NoStep);
    };
    let rest = skipped(rest);
    let (day, words) = if before.is_none() { dated(rest) } else { (before, rest) };
    let command = step.command();
    match (step, day) {
        (NodeStep::Planned | NodeStep::Forecast, None) => misspelt(command, Misspelling::NoDay),
        (NodeStep::Started | NodeStep::Done, None) if day::is_attempted(words) => {
            misspelt(command, Misspelling::NoDay)
        }
        (_, day) => {
            Intent::Node { code, node, step, said: Dated { day, words: skipped(words).to_owned(), span } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::SaidDay;
    use crate::domain::ids::ProjectCode;
    use crate::interpret::read;
    use crate::interpret::tests::words;

    fn reading(text: &str) -> Intent {
        read(&words(text, 0))
    }

    #[test]
    fn a_node_is_read_as_people_type_it() {
        use NodeStep::{Done, Forecast, Planned, Started};
        let on = |text: &str| Some(SaidDay::On(text.parse().unwrap()));
        let of_year = |month, day| Some(SaidDay::OfYear { month, day });
        for (text, node, step, day, words) in [
            ("节点 JY-01 主体封顶 计划 2023-09-30", "topped_out", Planned, on("2023-09-30"), ""),
            ("节点 JY-01 主体封顶 预计 9月30日", "topped_out", Forecast, of_year(9, 30), ""),
            ("节点 JY-01 主体封顶 完成 9月28日", "topped_out", Done, of_year(9, 28), ""),
            ("节点 JY-01 主体封顶 完成", "topped_out", Done, None, ""),
            ("节点 JY-01 开工建设 开始", "start", Started, None, ""),
            ("节点JY-01封顶9月28日完成", "topped_out", Done, of_year(9, 28), ""),
            (
                "节点：JY-01，施工许可证，已取得，昨天",
                "construction_permit",
                Done,
                Some(SaidDay::FromToday(-1)),
                "",
            ),
            ("节点 JY-01 封顶推迟到10月15日，连续降雨", "topped_out", Planned, of_year(10, 15), "连续降雨"),
            ("/节点 JY-01 2023年9月30日 封顶 计划 按合同", "topped_out", Planned, on("2023-09-30"), "按合同"),
            ("/node JY-01 topped out plan 2023-09-30", "topped_out", Planned, on("2023-09-30"), ""),
            (
                "/node JY-01 construction permit done 3/6 no 12",
                "construction_permit",
                Done,
                of_year(3, 6),
                "no 12",
            ),
            ("/node JY-01 Tender DONE", "tender", Done, None, ""),
            ("/node JY-01 tender expected tomorrow", "tender", Forecast, Some(SaidDay::FromToday(1)), ""),
            ("/node JY-01 start started", "start", Started, None, ""),
            ("/node JY-01 竣工验收备案 完成 12号楼除外", "completion_filing", Done, None, "12号楼除外"),
        ] {
            match reading(text) {
                Intent::Node { code, node: read, step: how, said } => {
                    assert_eq!(code, ProjectCode::parse("JY-01"), "{text}");
                    assert_eq!(
                        (read.as_str(), how, said.day, said.words.as_str()),
                        (node, step, day, words),
                        "{text}"
                    );
                }
                other => panic!("{text}: {other:?}"),
            }
        }
    }

    #[test]
    fn a_node_is_shown_where_nothing_is_said_of_it() {
        let code = ProjectCode::parse("JY-01");
        let shown = |code: &Option<ProjectCode>, node: Option<&str>| Intent::Nodes {
            code: code.clone(),
            node: node.map(str::to_owned),
        };
        assert_eq!(reading("/node"), shown(&None, None));
        assert_eq!(reading("节点 JY-01"), shown(&code, None));
        assert_eq!(reading("节点 JY-01 主体封顶"), shown(&code, Some("topped_out")));
        assert_eq!(reading("/node construction permit"), shown(&None, Some("construction_permit")));
        let list = PolicyList::Node;
        assert_eq!(
            reading("/node JY-01 nowhere done"),
            Intent::NotListed { command: Command::ShowNode, code, list }
        );
        assert_eq!(reading("节点都完成了"), Intent::Unclear);
    }

    #[test]
    fn what_lacks_something_is_no_node() {
        let misspelt = |command, problem| Intent::Misspelt { command, problem };
        for (text, command, problem) in [
            ("节点 JY-01 主体封顶 9月28日", Command::Node, Misspelling::NoStep),
            ("节点 JY-01 主体封顶 快了", Command::Node, Misspelling::NoStep),
            ("节点 JY-01 主体封顶 计划", Command::PlanNode, Misspelling::NoDay),
            ("节点 JY-01 主体封顶 计划 国庆前", Command::PlanNode, Misspelling::NoDay),
            ("节点 JY-01 主体封顶 预计 9月31日", Command::Node, Misspelling::NoDay),
            ("节点 JY-01 主体封顶 完成 9.28", Command::Node, Misspelling::NoDay),
        ] {
            assert_eq!(reading(text), misspelt(command, problem), "{text}");
        }
    }
}
