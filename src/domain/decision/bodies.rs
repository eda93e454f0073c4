//! Bodies: who is asked for each, and who says so.

use super::people::named;
use super::{Answer, Decision, Effect, Here, Refusal, RoleChange, Saying, Situation};
use crate::domain::body::{Body, Level, Reached};
use crate::domain::entry::AliasChange;
use crate::domain::intent::Command;
use crate::domain::people::Person;
use crate::domain::policy::PolicyList;
use crate::domain::rights;

/// What is said of bodies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodySaying {
    /// Those that somebody is asked for, and the keys of the others.
    All {
        reached: Vec<BodyView>,
        others: Vec<String>,
    },
    One(BodyView),
    /// What stands from now on; `body` is a key of policy.
    Liaison {
        body: String,
        name: String,
        change: AliasChange,
    },
    /// To the liaison.
    YouAreLiaison {
        body: String,
        change: AliasChange,
    },
    Chat {
        body: String,
        change: AliasChange,
    },
}

/// A body, as people see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyView {
    pub key: String,
    pub level: Level,
    /// Where what is meant for it goes.
    pub goes_to: GoesTo,
    /// By name.
    pub liaisons: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoesTo {
    ItsGroup,
    ItsLiaisons,
    Nobody,
}

/// `/body`
pub(super) fn list(situation: &Situation<'_>) -> Decision {
    let bodies = situation.registry.bodies(situation.policy);
    let (others, reached): (Vec<_>, Vec<_>) =
        bodies.iter().partition(|body| body.reached() == Reached::Nobody);
    told(BodySaying::All {
        reached: reached.into_iter().map(|body| view(situation, body)).collect(),
        others: others.into_iter().map(|body| body.key.clone()).collect(),
    })
}

/// `/body BODY`
pub(super) fn show(situation: &Situation<'_>, body: &str) -> Decision {
    situation
        .registry
        .body(situation.policy, body)
        .map_or_else(Decision::silent, |body| told(BodySaying::One(view(situation, &body))))
}

fn view(situation: &Situation<'_>, body: &Body) -> BodyView {
    let goes_to = match body.reached() {
        Reached::Chat(_) => GoesTo::ItsGroup,
        Reached::Liaisons(_) => GoesTo::ItsLiaisons,
        Reached::Nobody => GoesTo::Nobody,
    };
    let name = |id| situation.registry.person(id).map(|person| person.name.clone());
    let liaisons = body.liaisons.iter().filter_map(|id| name(*id)).collect();
    BodyView { key: body.key.clone(), level: body.level, goes_to, liaisons }
}

/// `/body BODY liaison NAME`, `/body BODY drop NAME`
pub(super) fn change_liaison(
    situation: &Situation<'_>,
    person: &Person,
    body: String,
    name: &str,
    change: AliasChange,
) -> Result<Decision, Refusal> {
    allowed(person)?;
    let registry = situation.registry;
    let is_one = |who: &Person| registry.liaison_of(who.id).any(|one| one == body);
    let who = named(registry, name, |who| match change {
        AliasChange::Added => !who.memberships.is_empty(),
        AliasChange::Dropped => is_one(who),
    })?;
    let saying = BodySaying::Liaison { body: body.clone(), name: who.name.clone(), change };
    let mut roles = RoleChange::default();
    match change {
        AliasChange::Added if is_one(who) => return Ok(told(saying)),
        AliasChange::Added if who.private_chat.is_none() => {
            return Err(Refusal::Unreachable { name: who.name.clone() });
        }
        AliasChange::Added => roles.begun_liaisons.push((who.id, body.clone())),
        AliasChange::Dropped => roles.ended_liaisons.push((who.id, body.clone())),
    }
    let mut decision = told(saying);
    decision.effects.push(Effect::ChangeRoles(roles));
    if who.id != person.id {
        let saying = Saying::Body(Box::new(BodySaying::YouAreLiaison { body, change }));
        decision.answers.push(Answer::Person(who.id, saying));
    }
    Ok(decision)
}

/// `/body BODY here`, `/body BODY drop here`
pub(super) fn bind(
    situation: &Situation<'_>,
    person: &Person,
    body: String,
    change: AliasChange,
) -> Result<Decision, Refusal> {
    allowed(person)?;
    if situation.here == Here::Private {
        return Err(Refusal::OnlyInGroups);
    }
    let mut decision = told(BodySaying::Chat { body: body.clone(), change });
    decision.effects.push(Effect::BindBody { body, change });
    Ok(decision)
}

/// A word that is no body's name.
pub(super) fn unknown(situation: &Situation<'_>) -> Refusal {
    let bodies = situation.registry.bodies(situation.policy);
    let list = PolicyList::Body;
    Refusal::NotListed { list, choices: bodies.into_iter().map(|body| body.key).collect() }
}

fn allowed(person: &Person) -> Result<(), Refusal> {
    if rights::may(person, Command::Body) {
        Ok(())
    } else {
        Err(Refusal::NotAllowed { command: Command::Body })
    }
}

fn told(saying: BodySaying) -> Decision {
    Decision::say(Saying::Body(Box::new(saying)))
}
