//! Who may do what about an issue: one table. Whether an issue is seen at all is said by the rights to projects, and
//! by the bodies it came to.

use super::case::{Case, Party, State, Step};
use super::ladder::Who;
use crate::domain::ids::PersonId;
use crate::domain::people::{Membership, Person, Role};
use crate::domain::policy::Policy;
use crate::domain::project::Project;
use crate::domain::registry::Registry;

/// As what somebody stands to an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Standing {
    /// Of the party that has it on its rung.
    Holder,
    /// Whoever reported it.
    Reporter,
    /// Field people of the project.
    Field,
    /// Those who lead the team, and those who stand for the project in an office.
    Lead,
    Guarantor,
    Coordinator,
    /// Of those who are asked back by whoever decides.
    Asked,
}

/// How far up somebody may send an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum UpTo {
    Nowhere,
    Department,
    Guarantor,
    /// As far as Daybook can command.
    District,
    Papers,
}

/// The table.
const fn up_to(standing: Standing) -> UpTo {
    match standing {
        Standing::Reporter | Standing::Field | Standing::Asked => UpTo::Department,
        Standing::Lead | Standing::Holder => UpTo::Guarantor,
        Standing::Guarantor => UpTo::District,
        Standing::Coordinator => UpTo::Papers,
    }
}

/// Up to where a rung stands.
const fn height(who: &Who) -> UpTo {
    match who {
        Who::Team => UpTo::Nowhere,
        Who::LeadBody => UpTo::Department,
        Who::Guarantor => UpTo::Guarantor,
        Who::Body(_) => UpTo::District,
        Who::Papers(_) => UpTo::Papers,
    }
}

/// The table of all other steps; what a coordinator does for a body that has nobody in the chat is done by right.
const fn is_open_to(standing: Standing, step: &Step) -> bool {
    use Standing::{Asked, Coordinator, Field, Guarantor, Holder, Lead, Reporter};
    match step {
        Step::Sign | Step::SignOne | Step::Return { .. } | Step::AskTime { .. } => {
            matches!(standing, Holder | Coordinator)
        }
        // Whoever sees that it is done says so; whoever reported it is asked.
        Step::Handle => matches!(standing, Holder | Field | Lead | Guarantor | Coordinator | Asked),
        Step::GiveTime | Step::RefuseTime | Step::Park { .. } | Step::Unpark | Step::Dated { .. } => {
            matches!(standing, Coordinator)
        }
        Step::Route { .. } | Step::Support { .. } => matches!(standing, Coordinator | Lead),
        Step::Decide | Step::Refer { .. } | Step::AskBack => matches!(standing, Holder | Coordinator),
        Step::Answer => matches!(standing, Asked | Reporter | Coordinator),
        Step::Deescalate => matches!(standing, Coordinator | Holder),
        Step::Unsolved | Step::Later { .. } => matches!(standing, Reporter | Coordinator),
        Step::Reopen => matches!(standing, Reporter | Field | Lead | Guarantor | Coordinator),
        // See [`up_to`].
        Step::Escalate => true,
        // Of time alone.
        Step::Begin { .. } | Step::TimeUp => false,
    }
}

/// As what somebody stands to an issue of a project, or of whom they stand in for.
pub fn standings(
    registry: &Registry,
    policy: &Policy,
    project: &Project,
    case: &Case,
    reporter: PersonId,
    person: &Person,
) -> Vec<Standing> {
    let holders = holders(registry, policy, project, reporter, &case.holder());
    // Who is on leave has somebody in their place.
    let in_place =
        |id: &PersonId| registry.person(*id).map(|one| registry.answering_for(one, project.team).id);
    let in_charge: Vec<_> = holders.iter().filter_map(in_place).collect();
    let asked = match case.state {
        State::AskedBack => self::holders(registry, policy, project, reporter, &case.mover()),
        _ => Vec::new(),
    };
    let mut found = Vec::new();
    let covered = person.covers.iter().map(|one| (one.person, &one.memberships, &one.assignments));
    let own = (person.id, &person.memberships, &person.assignments);
    for (id, memberships, assignments) in std::iter::once(own).chain(covered) {
        let stands_as = |role| assignments.iter().any(|one| one.project == project.id && one.role == role);
        let in_team = |role| memberships.contains(&Membership { role, team: Some(project.team) });
        let holds = |roles: &[Role]| roles.iter().any(|role| in_team(*role) || stands_as(*role));
        if holders.contains(&id) || in_charge.contains(&id) {
            found.push(Standing::Holder);
        }
        if asked.contains(&id) {
            found.push(Standing::Asked);
        }
        if id == reporter {
            found.push(Standing::Reporter);
        }
        if holds(&[Role::Field]) {
            found.push(Standing::Field);
        }
        if holds(&[Role::Lead, Role::Deputy, Role::Secretary, Role::Liaison]) {
            found.push(Standing::Lead);
        }
        if holds(&[Role::Guarantor]) {
            found.push(Standing::Guarantor);
        }
        if memberships.iter().any(|held| held.role == Role::Coordinator) {
            found.push(Standing::Coordinator);
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether one of these standings gives the right to a step.
pub fn may(standings: &[Standing], case: &Case, step: &Step) -> bool {
    standings.iter().any(|standing| match step {
        Step::Escalate => case.above().is_none_or(|rung| height(&rung.who) <= up_to(*standing)),
        step => is_open_to(*standing, step),
    })
}

/// Who acts for a party, by number; where that is nobody, who answers for the project's team, and else the
/// coordinators.
pub fn holders(
    registry: &Registry,
    policy: &Policy,
    project: &Project,
    reporter: PersonId,
    party: &Party,
) -> Vec<PersonId> {
    let coordinators = || registry.holding(Role::Coordinator);
    let team = || {
        let leads: Vec<_> = registry.leads_of(project.team).map(|person| person.id).collect();
        if leads.is_empty() { coordinators() } else { leads }
    };
    let or_team = |found: Vec<PersonId>| if found.is_empty() { team() } else { found };
    match party {
        Party::Team => team(),
        Party::Coordinator => or_team(coordinators()),
        Party::Guarantor => {
            let mut found = registry.standing_for(project.id, Role::Guarantor);
            if found.is_empty() {
                found = registry.holding_in(project.team, Role::Guarantor).collect();
            }
            if found.is_empty()
                && let Some(body) = policy.ladder().otherwise(&Who::Guarantor)
                && let Some(body) = registry.body(policy, body).filter(|body| !body.liaisons.is_empty())
            {
                return body.liaisons;
            }
            or_team(found.into_iter().map(|person| person.id).collect())
        }
        Party::Body(key) => match registry.body(policy, key).map(|body| body.liaisons) {
            Some(liaisons) if !liaisons.is_empty() => liaisons,
            _ => coordinators(),
        },
        Party::Reporter => match registry.person(reporter) {
            Some(person) if !person.memberships.is_empty() || !person.assignments.is_empty() => {
                vec![reporter]
            }
            _ => or_team(coordinators()),
        },
    }
}
