//! The form of a team's own daily report: shown empty to whoever reports, set by those who look after the reading.

use super::schedules::team_meant;
use super::{Answer, Decision, Draft, Refusal, Saying, Situation, own_version};
use crate::domain::entry::{Certainty, Fact, Span};
use crate::domain::form::FormLine;
use crate::domain::ids::TeamId;
use crate::domain::intent::Command;
use crate::domain::people::Person;
use crate::domain::rights;
use crate::domain::told::Sureness;

/// `/template`: the empty form, to be copied.
pub(super) fn show(
    situation: &Situation<'_>,
    person: &Person,
    name: Option<&str>,
) -> Result<Decision, Refusal> {
    let command = Command::ShowTemplate;
    let team = match team_meant(situation, person, name, command) {
        Ok(team) => Some(team),
        // Who stands for projects of no team of theirs reports as everybody does.
        Err(Refusal::NotAllowed { .. }) if rights::may(person, command) => None,
        Err(refusal) => return Err(refusal),
    };
    let lines = team.map_or(&[][..], |team| situation.registry.form_of(team)).to_vec();
    Ok(Decision::say(Saying::Form { team, lines }))
}

/// `/template TEAM` with its lines, or none: then it has no form of its own any more.
pub(super) fn set(
    situation: &Situation<'_>,
    person: &Person,
    name: Option<&str>,
    lines: Vec<FormLine>,
    span: Span,
) -> Result<Decision, Refusal> {
    let command = Command::Template;
    if !rights::may(person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    let team = team_meant(situation, person, name, command)?;
    if lines.is_empty() && situation.registry.form_of(team).is_empty() {
        return Err(Refusal::NoForm { team });
    }
    Ok(entered(situation, person, team, lines, span))
}

fn entered(
    situation: &Situation<'_>,
    person: &Person,
    team: TeamId,
    lines: Vec<FormLine>,
    span: Span,
) -> Decision {
    let before = own_version(situation, person);
    let draft = Draft {
        project: None,
        fact: Fact::Form { team, lines: lines.clone() },
        words: String::new(),
        effective: situation.said_on(before),
        certainty: Certainty::Told,
        rule: "command/template",
        sureness: Sureness::Certain,
        span: Some(span),
        supersedes: before.map(|entry| entry.id),
    };
    Decision::enter(draft, Answer::Here(Saying::FormSet { team, lines }))
}
