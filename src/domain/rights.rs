//! Who may do what: one table, from which `/help`, the command menu and every check come.

use super::ids::TeamId;
use super::intent::Command;
use super::people::{Person, Role};
use super::project::Project;

/// How far a role's right to a command reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// Not at all.
    Nowhere,
    /// Projects of the person's own teams, and those the person stands for.
    Own,
    /// Every team and project.
    District,
}

/// The table. A person's right is the widest that any of their roles gives.
#[expect(clippy::match_same_arms, reason = "a table is read by command, not by answer")]
pub const fn reach(role: Role, command: Command) -> Reach {
    use Command::{
        Admit, Apply, Bind, Close, Decline, Digest, Drop, Feedback, For, Gate, Handover, Help, Import,
        Invite, Issue, Issues, Language, Last, Leave, Me, Photos, Portfolio, Progress, Project, ShowGate,
        ShowIssue, ShowStage, Stage, Start, Status, TakeOver, Undo,
    };
    match (command, role) {
        (Help | Start | Language | Feedback | Me | TakeOver, _) => Reach::District,
        (Progress | Issue | Undo | Last | For, Role::Coordinator) => Reach::District,
        (Progress | Issue | Undo | Last | For, Role::Administrator) => Reach::Nowhere,
        (Progress | Issue | Undo | Last | For, _) => Reach::Own,
        (
            Status | Project | ShowStage | ShowGate | Portfolio | Photos | ShowIssue | Issues | Digest,
            Role::Coordinator | Role::Administrator,
        ) => Reach::District,
        (Status | Project | ShowStage | ShowGate | Portfolio | Photos | ShowIssue | Issues | Digest, _) => {
            Reach::Own
        }
        (Stage | Gate, Role::Coordinator) => Reach::District,
        (Stage | Gate, Role::Lead | Role::Guarantor | Role::Secretary) => Reach::Own,
        // Departments hand out documents; where a project stands is not theirs to say.
        (Gate, Role::Liaison) => Reach::Own,
        (Stage, Role::Liaison) | (Stage | Gate, Role::Field | Role::Administrator) => Reach::Nowhere,
        (Close, Role::Coordinator) => Reach::District,
        (Close, Role::Field | Role::Lead | Role::Guarantor) => Reach::Own,
        (Close, Role::Secretary | Role::Liaison | Role::Administrator) => Reach::Nowhere,
        (Invite | Admit | Decline, Role::Coordinator | Role::Administrator) => Reach::District,
        (Invite | Admit | Decline, Role::Lead) => Reach::Own,
        (Invite | Admit | Decline, Role::Field | Role::Guarantor | Role::Secretary | Role::Liaison) => {
            Reach::Nowhere
        }
        (Leave, Role::Coordinator | Role::Administrator) => Reach::District,
        (Leave, Role::Lead) => Reach::Own,
        (Leave, Role::Field | Role::Guarantor | Role::Secretary | Role::Liaison) => Reach::Nowhere,
        // One hands over what one stands for; a coordinator does it for others too.
        (Handover, Role::Coordinator) => Reach::District,
        (Handover, Role::Guarantor | Role::Secretary | Role::Liaison) => Reach::Own,
        (Handover, Role::Field | Role::Lead | Role::Administrator) => Reach::Nowhere,
        (Bind | Import | Apply | Drop, Role::Coordinator | Role::Administrator) => Reach::District,
        (Bind | Import | Apply | Drop, _) => Reach::Nowhere,
    }
}

/// What everybody may who is known, whatever their role, and though they have none any more.
const fn is_for_everybody(command: Command) -> bool {
    matches!(
        command,
        Command::Help
            | Command::Start
            | Command::Language
            | Command::Feedback
            | Command::Me
            | Command::TakeOver
    )
}

/// Whether the person may use the command at all.
pub fn may(person: &Person, command: Command) -> bool {
    is_for_everybody(command)
        || person.memberships.iter().any(|held| reach(held.role, command) > Reach::Nowhere)
}

/// Whether the person may use the command on this team.
pub fn may_in_team(person: &Person, command: Command, team: TeamId) -> bool {
    person.memberships.iter().any(|held| match reach(held.role, command) {
        Reach::Nowhere => false,
        Reach::Own => held.team == Some(team),
        Reach::District => true,
    })
}

/// Whether there is a team on which the person may use the command.
pub fn may_in_some_team(person: &Person, command: Command) -> bool {
    person.memberships.iter().any(|held| match reach(held.role, command) {
        Reach::Nowhere => false,
        Reach::Own => held.team.is_some(),
        Reach::District => true,
    })
}

/// Whether the person may use the command on this project: through its team, or because they stand for it.
pub fn may_on(person: &Person, command: Command, project: &Project) -> bool {
    may_in_team(person, command, project.team) || (person.stands_for(project.id) && may(person, command))
}
