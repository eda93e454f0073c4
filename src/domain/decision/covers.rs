//! Cover during leave: who stands in for whom until which day.

use super::people::named;
use super::{Answer, Decision, Effect, Here, PeopleSaying, Refusal, Saying, Situation};
use crate::domain::day::SaidDay;
use crate::domain::intent::{Command, Misspelling};
use crate::domain::people::{Cover, Person};
use crate::domain::rights;
use crate::domain::time::{Timestamp, effective_day};

/// `/cover NAME until DAY`
pub(super) fn begin(
    situation: &Situation<'_>,
    person: &Person,
    name: &str,
    until: SaidDay,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let registry = situation.registry;
    if !rights::may(person, Command::Cover) {
        return in_private(situation, Err(Refusal::NotAllowed { command: Command::Cover }));
    }
    let found = named(registry, name, |one| !one.memberships.is_empty() && one.id != person.id);
    if situation.here != Here::Private {
        return in_private(situation, found.and(Err(Refusal::OnlyInPrivate)));
    }
    let by = found?;
    let today = effective_day(now, situation.zone);
    let last_day = until
        .coming(today)
        .ok_or(Refusal::Misspelt { command: Command::Cover, problem: Misspelling::DayGone })?;
    if !registry.can_stand_in(by, person) {
        return Err(Refusal::CannotCover { name: by.name.clone() });
    }
    if by.private_chat.is_none() {
        return Err(Refusal::Unreachable { name: by.name.clone() });
    }
    Ok(Decision {
        effects: vec![Effect::BeginCover(Cover { person: person.id, by: by.id, last_day })],
        answers: vec![
            Answer::Here(told(PeopleSaying::CoverBegun { by: by.name.clone(), last_day })),
            Answer::Person(by.id, told(PeopleSaying::CoverAsked { name: person.name.clone(), last_day })),
        ],
    })
}

/// `/cover off`
pub(super) fn end(situation: &Situation<'_>, person: &Person) -> Result<Decision, Refusal> {
    if !rights::may(person, Command::Cover) {
        return in_private(situation, Err(Refusal::NotAllowed { command: Command::Cover }));
    }
    if situation.here != Here::Private {
        return Ok(Decision::silent());
    }
    let Some((by, _)) = situation.registry.cover_of(person.id) else {
        return Ok(Decision::say(told(PeopleSaying::CoverNone)));
    };
    Ok(Decision {
        effects: vec![Effect::EndCover(person.id)],
        answers: vec![
            Answer::Here(told(PeopleSaying::CoverEnded)),
            Answer::Person(by.id, told(PeopleSaying::CoverOver { name: person.name.clone() })),
        ],
    })
}

/// In a group the word is said every day: it is answered only where a name shows that Daybook is meant.
fn in_private(situation: &Situation<'_>, refused: Result<Decision, Refusal>) -> Result<Decision, Refusal> {
    match (situation.here, refused) {
        (Here::Private, refused) => refused,
        (_, Err(Refusal::OnlyInPrivate)) => Err(Refusal::OnlyInPrivate),
        _ => Ok(Decision::silent()),
    }
}

fn told(saying: PeopleSaying) -> Saying {
    Saying::People(Box::new(saying))
}
