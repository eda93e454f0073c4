//! 相似问题: before an issue is filed that may be open already, its sender is asked once.

use super::told::{ask, tell};
use super::{
    Answer, Decision, Draft, Effect, Here, Recalled, Refusal, Report, Saying, Situation, VersionKind,
    may_here, own_version, report,
};
use crate::domain::alike;
use crate::domain::entry::{Certainty, Fact, Span};
use crate::domain::ids::{IssueNumber, ProjectCode, ProjectId};
use crate::domain::intent::{Asked, Command};
use crate::domain::issue::{Alike, Case, Issue, Urgency};
use crate::domain::people::Person;
use crate::domain::project::Project;
use crate::domain::registry::Registry;
use crate::domain::time::{Timestamp, effective_day};
use crate::domain::told::{self, About, Corrects, Statement, Sureness, Told, Trouble, Waiting};

/// Files an issue; where one that is open may be the same, asks first. What endangers people is filed at once.
pub(super) fn report_issue(
    situation: &Situation<'_>,
    person: &Person,
    (statement, trouble): (Statement, Trouble),
    asked: Asked,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let (words, span) = (statement.words.clone(), statement.span);
    let category = trouble.category.clone();
    let code = statement.project.as_ref();
    let mut filed = report(situation, person, code, Report::Issue(trouble), (words, span), now)?;
    let Recalled::NextIssue(_, open) = &situation.recalled else { return Ok(filed) };
    let Some((project, number, start)) = filed.effects.iter().find_map(new_issue) else { return Ok(filed) };
    let (own, elsewhere): (Vec<_>, Vec<_>) = open.iter().partition(|issue| issue.project == project);
    if asked == Asked::NotYet && situation.version == VersionKind::First && start.urgency == Urgency::Usual {
        let found = alike::of_one_project(
            own.into_iter(),
            (category.as_deref(), start.lead.as_deref()),
            &statement.words,
        );
        if !found.is_empty() {
            let numbers = found.iter().map(|issue| issue.number).collect();
            let waiting = Waiting { about: About::Alike { numbers }, statements: vec![statement] };
            return ask(situation, person, waiting, &[]);
        }
    }
    let found = alike::across_projects(elsewhere.into_iter(), &statement.words);
    let alike: Vec<_> =
        found.iter().map(|issue| Alike { number: issue.number, project: issue.project }).collect();
    if !alike.is_empty() {
        for answer in &mut filed.answers {
            if let Answer::Here(Saying::IssueOpened(view)) = answer {
                view.alike = visible(situation.registry, situation.here, Some(person), &alike);
            }
        }
        filed.effects.push(Effect::Link { number, alike });
    }
    Ok(filed)
}

/// The same of one that is written in a command.
pub(super) fn by_command(
    situation: &Situation<'_>,
    person: &Person,
    (project, trouble): (Option<ProjectCode>, Trouble),
    (words, span): (String, Span),
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let statement = Statement {
        told: Told::Issue(trouble.clone()),
        project,
        day: None,
        words,
        span,
        rule: "command/issue",
        sureness: Sureness::Certain,
        corrects: Corrects::Nothing,
    };
    report_issue(situation, person, (statement, trouble), Asked::NotYet, now)
}

/// The project, number and case of an issue that is filed anew.
fn new_issue(effect: &Effect) -> Option<(ProjectId, IssueNumber, &Case)> {
    match effect {
        Effect::Enter(Draft {
            project: Some(project),
            fact: Fact::Issue { number, start: Some(start), .. },
            supersedes: None,
            ..
        }) => Some((*project, *number, start)),
        _ => None,
    }
}

/// What is open of the issues that are asked about.
pub(super) fn asked_about<'a>(situation: &'a Situation<'_>, numbers: &[IssueNumber]) -> Vec<&'a Issue> {
    let Recalled::NextIssue(_, open) = &situation.recalled else { return Vec::new() };
    numbers.iter().filter_map(|number| open.iter().find(|issue| issue.number == *number)).collect()
}

/// What was said is the same as an issue that is open. Where that has ended meanwhile, it is one of its own.
pub(super) fn same(
    situation: &Situation<'_>,
    person: &Person,
    number: IssueNumber,
    statement: Statement,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let Some(issue) = asked_about(situation, &[number]).pop() else {
        return tell(situation, person, statement, Asked::Already, now);
    };
    let project = situation.registry.project(issue.project);
    let project = project.filter(|one| may_here(situation.here, person, Command::Issue, one));
    let project = project.ok_or(Refusal::NoSuchIssue { number })?;
    let draft = Draft {
        project: Some(project.id),
        fact: Fact::IssueAnswer { number: Some(number), answer: told::Answer::Again },
        words: statement.words,
        effective: statement.day.unwrap_or_else(|| effective_day(situation.sent, situation.zone)),
        certainty: Certainty::Told,
        rule: "asked",
        sureness: Sureness::Certain,
        span: Some(statement.span),
        supersedes: own_version(situation, person).map(|entry| entry.id),
    };
    Ok(Decision::enter(draft, Answer::Here(Saying::SameIssue { number, code: project.code.clone() })))
}

/// Those of the issues an issue is like that somebody may see, or a group.
pub fn visible(
    registry: &Registry,
    here: Here,
    person: Option<&Person>,
    alike: &[Alike],
) -> Vec<(IssueNumber, ProjectCode)> {
    let sees = |project: &&Project| match here {
        Here::TeamGroup(team) => project.team == team,
        Here::Private | Here::StrangeGroup => {
            person.is_some_and(|person| may_here(here, person, Command::ShowIssue, project))
        }
    };
    let of = |one: &Alike| Some((one.number, registry.project(one.project).filter(sees)?.code.clone()));
    alike.iter().filter_map(of).collect()
}
