//! `/minutes`: what a meeting has decided about issues, shown first and taken by one confirmation.

use super::issues::{effect, said_of};
use super::{Decision, Effect, Recalled, Refusal, Saying, Situation, may_here};
use crate::domain::day::SaidDay;
use crate::domain::ids::{IssueNumber, ProjectCode};
use crate::domain::intent::Command;
use crate::domain::issue::{Case, Clock, Hitch, Issue, Party, State, Step, Who};
use crate::domain::minutes::{AHEAD, Minute, MinuteFault, MinuteLine, ShownMinutes};
use crate::domain::people::Person;
use crate::domain::project::Project;
use crate::domain::rights;
use crate::domain::time::{Timestamp, effective_day};
use crate::domain::told::Answer as Told;
use chrono::NaiveDate;

/// What is said of minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MinutesSaying {
    /// As they were understood, and whether they are wanted.
    Shown {
        id: i64,
        lines: Vec<MinuteView>,
    },
    Taken(Vec<MinuteView>),
    /// These lines, counted from 1, are wrong, so nothing is taken.
    Wrong(Vec<(usize, MinuteFault)>),
    /// None were shown lately, or they have been taken.
    NoneShown,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MinuteView {
    pub minute: Minute,
    pub code: ProjectCode,
    /// The lead body it had before, by its key, where another one leads from now on.
    pub instead_of: Option<String>,
}

/// A decision, the issue it is about, and the steps that carry it out.
struct Ready<'a> {
    minute: Minute,
    issue: &'a Issue,
    project: &'a Project,
    steps: Vec<Effect>,
}

impl Ready<'_> {
    fn view(&self) -> MinuteView {
        let before = self.issue.case.as_ref().and_then(|case| case.lead.clone());
        MinuteView {
            instead_of: before.filter(|lead| *lead != self.minute.body),
            code: self.project.code.clone(),
            minute: self.minute.clone(),
        }
    }
}

/// `/minutes` and a line for each issue: shown as they were understood. With a wrong line nothing is.
pub(super) fn show(
    situation: &Situation<'_>,
    person: &Person,
    lines: Vec<Result<MinuteLine, MinuteFault>>,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let command = Command::Minutes;
    if !rights::may(person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    let Recalled::Issues(issues) = &situation.recalled else { return Ok(Decision::silent()) };
    let today = effective_day(now, situation.zone);
    let dated = |line: MinuteLine| {
        let MinuteLine { number, body, until: said, what, words } = line;
        let is_near =
            |day: &NaiveDate| !matches!(said, SaidDay::OfYear { .. }) || (*day - today).num_days() <= AHEAD;
        let until = said.coming(today).filter(is_near).ok_or(MinuteFault::NotAhead)?;
        Ok(Minute { number, body, until, what, words })
    };
    let minutes = lines.into_iter().map(|line| line.and_then(dated)).collect();
    Ok(match ready(situation, person, issues, minutes, now) {
        Err(faults) => told(MinutesSaying::Wrong(faults)),
        Ok(ready) => {
            let lines = ready.iter().map(Ready::view).collect();
            let minutes = ready.into_iter().map(|one| one.minute).collect();
            let shown = MinutesSaying::Shown { id: 0, lines };
            Decision::with(Effect::ShowMinutes { minutes }, Saying::Minutes(Box::new(shown)))
        }
    })
}

/// `/minutes yes`, or the button below what was shown. As the issues stand now, all of it or nothing.
pub fn take_minutes(
    situation: &Situation<'_>,
    person: &Person,
    shown: Option<&ShownMinutes>,
    issues: &[Issue],
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let command = Command::Minutes;
    if !rights::may(person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    let Some(shown) = shown else { return Ok(told(MinutesSaying::NoneShown)) };
    let minutes = shown.minutes.iter().cloned().map(Ok).collect();
    Ok(match ready(situation, person, issues, minutes, now) {
        Err(faults) => told(MinutesSaying::Wrong(faults)),
        Ok(ready) => {
            let taken = ready.iter().map(Ready::view).collect();
            let mut decision = told(MinutesSaying::Taken(taken));
            decision.effects.push(Effect::TakeMinutes { id: shown.id });
            decision.effects.extend(ready.into_iter().flat_map(|one| one.steps));
            decision
        }
    })
}

/// All of them, or what is wrong with which line.
fn ready<'a>(
    situation: &'a Situation<'_>,
    person: &Person,
    issues: &'a [Issue],
    minutes: Vec<Result<Minute, MinuteFault>>,
    now: Timestamp,
) -> Result<Vec<Ready<'a>>, Vec<(usize, MinuteFault)>> {
    let (mut found, mut faults) = (Vec::<Ready<'a>>::with_capacity(minutes.len()), Vec::new());
    for (line, minute) in (1..).zip(minutes) {
        let one = minute.and_then(|minute| {
            if found.iter().any(|before| before.minute.number == minute.number) {
                return Err(MinuteFault::Twice);
            }
            let (issue, project) =
                seen(situation, person, issues, minute.number).ok_or(MinuteFault::NoIssue)?;
            let steps = steps(situation, person, (issue, project), &minute, now)?;
            Ok(Ready { minute, issue, project, steps })
        });
        match one {
            Ok(one) => found.push(one),
            Err(fault) => faults.push((line, fault)),
        }
    }
    if faults.is_empty() { Ok(found) } else { Err(faults) }
}

fn seen<'a>(
    situation: &'a Situation<'_>,
    person: &Person,
    issues: &'a [Issue],
    number: IssueNumber,
) -> Option<(&'a Issue, &'a Project)> {
    let issue = issues.iter().find(|issue| issue.number == number && issue.closed.is_none())?;
    let project = situation.registry.project(issue.project)?;
    may_here(situation.here, person, Command::Minutes, project).then_some((issue, project))
}

/// The body leads, has the move where a body can have it, and has to handle it by that day; what was decided is said.
fn steps(
    situation: &Situation<'_>,
    person: &Person,
    (issue, project): (&Issue, &Project),
    minute: &Minute,
    now: Timestamp,
) -> Result<Vec<Effect>, MinuteFault> {
    let mut case = issue.case.clone().ok_or(MinuteFault::NotNow)?;
    let clock = Clock { working: situation.working(project), now };
    let today = effective_day(now, situation.zone);
    let mut effects = Vec::new();
    let mut take = |case: &mut Case, step: Step| {
        let next = case.step(&step, person.id, clock).map_err(|hitch| match hitch {
            Hitch::NotAhead => MinuteFault::NotAhead,
            _ => MinuteFault::NotNow,
        })?;
        effects.push(effect(issue, case, step, next.clone(), String::new(), today, now));
        *case = next;
        Ok(())
    };
    if case.lead.as_ref() != Some(&minute.body) || case.state == State::Disputed {
        take(&mut case, Step::Route { body: minute.body.clone() })?;
    }
    let of_lead = case.ladder.iter().position(|rung| rung.who == Who::LeadBody);
    while of_lead.is_some_and(|rung| case.rung < rung) && case.holder() != Party::Body(minute.body.clone()) {
        take(&mut case, Step::Escalate)?;
    }
    let said = said_of(situation, (issue, project), Told::Remark, minute.words.clone());
    take(&mut case, Step::Dated { until: minute.until })?;
    // Last stands a step, which stays taken.
    let last = effects.len().saturating_sub(1);
    effects.insert(last, Effect::Enter(said));
    Ok(effects)
}

fn told(saying: MinutesSaying) -> Decision {
    Decision::say(Saying::Minutes(Box::new(saying)))
}
