//! How much people were asked: everybody sees their own, who leads a team that of the team, coordinators all.

use super::{Decision, Here, Recalled, Refusal, Saying, Situation};
use crate::domain::burden::{Load, period};
use crate::domain::evidence::ShownFile;
use crate::domain::ids::{PersonId, TeamId};
use crate::domain::intent::{CalendarSpan, Command, Form, Misspelling};
use crate::domain::people::{Person, Role};
use crate::domain::registry::Registry;
use crate::domain::rights;
use crate::domain::time::{Timestamp, effective_day};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What was asked of people in a period, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BurdenView {
    pub first: NaiveDate,
    pub last: NaiveDate,
    pub lines: Vec<LoadLine>,
    pub form: Form,
    /// The workbook, once it is made.
    pub file: Option<ShownFile>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadLine {
    pub name: String,
    pub team: Option<TeamId>,
    pub load: Load,
}

/// `/burden [MONTH or YEAR] [file]`
pub(super) fn show(
    situation: &Situation<'_>,
    person: &Person,
    span: CalendarSpan,
    form: Form,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let command = Command::Burden;
    if !rights::may(person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    if situation.here != Here::Private {
        return Err(Refusal::OnlyInPrivate);
    }
    let ahead = Refusal::Misspelt { command, problem: Misspelling::MonthAhead };
    let days = period(span, effective_day(now, situation.zone)).ok_or(ahead)?;
    let Recalled::Burden(loads) = &situation.recalled else { return Ok(Decision::silent()) };
    let registry = situation.registry;
    let view = burden_view(registry, loads, days, form, |one| may_see(registry, person, one));
    Ok(Decision::say(Saying::Burden(Box::new(view))))
}

fn may_see(registry: &Registry, person: &Person, other: &Person) -> bool {
    let leads = |team: TeamId| {
        let held = |one: &&Person| one.id == person.id;
        registry.leads_of(team).any(|one| held(&one))
            || person.memberships.iter().any(|one| one.role == Role::Deputy && one.team == Some(team))
    };
    other.id == person.id
        || rights::may_everywhere(person, Command::Burden)
        || other.memberships.iter().filter_map(|held| held.team).any(leads)
}

/// Those of some people, by team and name.
pub fn burden_view(
    registry: &Registry,
    loads: &BTreeMap<PersonId, Load>,
    (first, last): (NaiveDate, NaiveDate),
    form: Form,
    is_shown: impl Fn(&Person) -> bool,
) -> BurdenView {
    let shown =
        loads.iter().filter_map(|(id, load)| Some((registry.person(*id).filter(|one| is_shown(one))?, load)));
    let mut lines: Vec<_> = shown
        .map(|(person, load)| LoadLine {
            name: person.name.clone(),
            team: registry.home_of(person),
            load: load.clone(),
        })
        .collect();
    lines.sort_by(|one, other| (one.team, &one.name).cmp(&(other.team, &other.name)));
    BurdenView { first, last, lines, form, file: None }
}
