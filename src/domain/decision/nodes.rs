//! The key nodes of a project.

use super::{
    Answer, Decision, Draft, Effect, Heading, Refusal, Saying, Situation, entry_view, named_project,
    own_version, withdrawn,
};
use crate::domain::day::SaidDay;
use crate::domain::entry::{Certainty, Entry, Fact, NodeChange, NodeStep};
use crate::domain::ids::ProjectCode;
use crate::domain::intent::{Command, Dated, Misspelling};
use crate::domain::nodes::{self, Node};
use crate::domain::people::Person;
use crate::domain::policy::{Policy, PolicyList};
use crate::domain::project::Project;
use crate::domain::time::{Timestamp, effective_day};
use crate::domain::told::Sureness;
use chrono::{Datelike, NaiveDate};

/// The key nodes of a project, as `/node CODE` shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NodesView {
    pub heading: Heading,
    pub today: NaiveDate,
    /// By phase (a key of policy), in the order of the template.
    pub phases: Vec<(String, Vec<Node>)>,
    /// The key of the one that comes next.
    pub next: Option<String>,
}

/// One key node, with all that was said of it, as `/node CODE NODE` shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NodeView {
    pub heading: Heading,
    pub today: NaiveDate,
    pub node: Node,
    /// Those that usually come before it and are not done.
    pub waits_for: Vec<Node>,
}

/// `/node CODE` and `/node CODE NODE`: how the nodes stand.
pub(super) fn show(
    situation: &Situation<'_>,
    person: &Person,
    code: Option<&ProjectCode>,
    node: Option<&str>,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let project = named_project(situation.registry, situation.here, person, code, Command::ShowNode)?;
    let (heading, today) = (Heading::of(project), effective_day(now, situation.zone));
    let all = nodes::nodes(situation.policy, project, super::course::facts(situation));
    let Some(key) = node else {
        let next = nodes::next(&all, today).map(|node| node.key.clone());
        let phases = by_phase(situation.policy, all);
        return Ok(Decision::say(Saying::Nodes(NodesView { heading, today, phases, next })));
    };
    let waits_for = nodes::undone_before(situation.policy, &all, key).into_iter().cloned().collect();
    // One of another template may be asked about, and nothing has been said of it.
    let node = all.into_iter().find(|one| one.key == key);
    let node = node.unwrap_or_else(|| Node { key: key.to_owned(), history: Vec::new() });
    Ok(Decision::say(Saying::Node(Box::new(NodeView { heading, today, node, waits_for }))))
}

fn by_phase(policy: &Policy, nodes: Vec<Node>) -> Vec<(String, Vec<Node>)> {
    let mut phases: Vec<(String, Vec<Node>)> =
        policy.entries(PolicyList::Phase).iter().map(|phase| (phase.key.clone(), Vec::new())).collect();
    for node in nodes {
        let rule = policy.entry(PolicyList::Node, &node.key).and_then(|entry| entry.node.as_ref());
        let phase = rule.map(|rule| rule.phase.as_str()).unwrap_or_default();
        match phases.iter_mut().find(|(key, _)| key == phase) {
            Some((_, nodes)) => nodes.push(node),
            None => phases.push((phase.to_owned(), vec![node])),
        }
    }
    phases.retain(|(_, nodes)| !nodes.is_empty());
    phases
}

/// `/node CODE NODE STEP [DAY]`: a date of a node. Nothing that comes out of order is forbidden; it is answered.
pub(super) fn note(
    situation: &Situation<'_>,
    person: &Person,
    code: Option<&ProjectCode>,
    (key, step): (String, NodeStep),
    said: Dated,
) -> Result<Decision, Refusal> {
    let command = step.command();
    let project = named_project(situation.registry, situation.here, person, code, command)?;
    let before = own_version(situation, person);
    let today = situation.said_on(before);
    let misspelt = |problem| Refusal::Misspelt { command, problem };
    // An edited message starts from what stood before the first one.
    let facts = super::course::facts(situation);
    let facts = before
        .and_then(|own| facts.iter().position(|entry| entry.id == own.id))
        .map_or(facts, |own| &facts[..own]);
    let all = nodes::nodes(situation.policy, project, facts);
    let stood = all.iter().find(|node| node.key == key).and_then(|node| node.day_of(step));
    let on = match (step, said.day) {
        (NodeStep::Started | NodeStep::Done, None) => before.map_or(today, |entry| entry.effective),
        (NodeStep::Started | NodeStep::Done, Some(day)) => {
            day.past(today).ok_or(misspelt(Misspelling::DayAhead))?
        }
        (NodeStep::Planned | NodeStep::Forecast, None) => return Err(misspelt(Misspelling::NoDay)),
        (NodeStep::Forecast, Some(day)) => day.coming(today).ok_or(misspelt(Misspelling::DayBehind))?,
        (NodeStep::Planned, Some(day)) => day.planned(today, stood),
    };
    if stood == Some(on) && before.is_none() && said.words.is_empty() {
        let (code, change) = (project.code.clone(), NodeChange { step, on });
        return Ok(Decision::say(Saying::NodeAlready { code, node: key, change }));
    }
    if let (NodeStep::Planned, Some(from)) = (step, stood.filter(|from| *from != on))
        && said.words.is_empty()
    {
        return Err(Refusal::PlanMoves { node: key, from, to: on });
    }
    let waits_for: Vec<_> = nodes::undone_before(situation.policy, &all, &key)
        .into_iter()
        .filter(|node| match step {
            NodeStep::Started | NodeStep::Done => true,
            // A date ahead is doubtful where one before it is later.
            NodeStep::Planned | NodeStep::Forecast => node.expected().is_some_and(|day| day > on),
        })
        .cloned()
        .collect();
    let change = NodeChange { step, on };
    let guessed = matches!(said.day, Some(SaidDay::OfYear { .. })) && on.year() != today.year();
    let code = project.code.clone();
    let answer = if waits_for.is_empty() && !guessed {
        Answer::Recorded { code, percent: None }
    } else {
        Answer::Here(Saying::NodeNoted { code, node: key.clone(), change, waits_for })
    };
    let effective = match step {
        NodeStep::Started | NodeStep::Done => on,
        NodeStep::Planned | NodeStep::Forecast => before.map_or(today, |entry| entry.effective),
    };
    let mut decision = match step {
        NodeStep::Forecast => taken_back(situation, person, project, facts, &key)?,
        NodeStep::Planned | NodeStep::Started | NodeStep::Done => Decision::silent(),
    };
    let draft = Draft {
        project: Some(project.id),
        fact: Fact::Node { node: key, change },
        words: said.words,
        effective,
        certainty: Certainty::Told,
        rule: "command/node",
        sureness: Sureness::Certain,
        span: Some(said.span),
        supersedes: before.map(|entry| entry.id),
    };
    decision.effects.push(Effect::Enter(draft));
    decision.answers.push(answer);
    Ok(decision)
}

/// What is said to be still to come is not done: who reported that takes it back by this, and another's report is left to
/// whoever made it.
pub(super) fn still_to_come(
    situation: &Situation<'_>,
    person: &Person,
    code: Option<&ProjectCode>,
    key: &str,
) -> Result<Decision, Refusal> {
    let project = named_project(situation.registry, situation.here, person, code, Command::Node)?;
    taken_back(situation, person, project, super::course::facts(situation), key)
}

fn taken_back(
    situation: &Situation<'_>,
    person: &Person,
    project: &Project,
    facts: &[Entry],
    key: &str,
) -> Result<Decision, Refusal> {
    // What an earlier version of the message said gives way to this one by itself.
    let retold = own_version(situation, person).map(|entry| entry.id);
    let is_done = |entry: &&Entry| match &entry.fact {
        Fact::Node { node, change } => {
            node == key && change.step == NodeStep::Done && retold != Some(entry.id)
        }
        _ => false,
    };
    let done: Vec<_> = facts.iter().filter(is_done).collect();
    if done.is_empty() {
        return Ok(Decision::silent());
    }
    if let Some(entry) = done.iter().rfind(|entry| entry.author != person.id) {
        return Err(Refusal::NodeIsDone {
            code: project.code.clone(),
            node: key.to_owned(),
            on: entry.effective,
            name: entry.author_name.clone(),
        });
    }
    let day = effective_day(situation.sent, situation.zone);
    let views = done.iter().map(|entry| entry_view(situation.registry, entry)).collect();
    Ok(Decision {
        effects: done.iter().map(|entry| withdrawn(entry, day)).collect(),
        answers: vec![Answer::Here(Saying::Undone(views))],
    })
}
