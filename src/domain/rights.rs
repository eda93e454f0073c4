//! Who may do what: one table, from which `/help`, the command menu and every check come.

use super::ids::TeamId;
use super::intent::Command;
use super::people::{Assignment, Covered, Membership, Person, Role};
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
        Admit, AdoptYear, Agenda, Alias, Answer, Apply, AskBack, Asks, Away, Bind, Body, Burden, Calendar,
        Chain, Close, Cover, Decide, Decline, Deescalate, Digest, Drop, End, Escalate, Feedback, For, Gate,
        Handled, Handover, Help, History, Import, Invest, Invite, Issue, Issues, Language, Last, Leave, Me,
        Merge, Mine, Minutes, MoreTime, No, Node, Noted, Notice, Notices, Others, Page, Park, Photos,
        PlanNode, Portfolio, Progress, Project, Promise, Reopen, Return, Rhythm, Route, Schedule, ShowBody,
        ShowGate, ShowInvest, ShowIssue, ShowNode, ShowPromise, ShowSchedule, ShowStage, ShowTemplate, Sign,
        Snooze, Source, Stage, Start, Status, Table, TakeOver, Template, Unclear, Undo, Unheard, Word, Yes,
    };
    match (command, role) {
        (Help | Start | Language | Feedback | Me | TakeOver | ShowBody | Calendar, _) => Reach::District,
        (Progress | Issue | Promise | Undo | Last | For | Node | Invest | Yes | No, Role::Coordinator) => {
            Reach::District
        }
        // Whoever may bring in a list takes it back.
        (Undo | Last, Role::Administrator) => Reach::District,
        (Progress | Issue | Promise | For | Node | Invest | Yes | No, Role::Administrator) => Reach::Nowhere,
        (Progress | Issue | Promise | Undo | Last | For | Node | Invest | Yes | No, _) => Reach::Own,
        (
            Status | Project | ShowStage | ShowGate | ShowNode | ShowInvest | Portfolio | Table | Source
            | History | Photos | ShowIssue | Issues | Others | Chain | Unheard | Agenda | Page | Notices
            | ShowPromise | Digest | ShowSchedule | Burden | ShowTemplate,
            Role::Coordinator | Role::Administrator,
        ) => Reach::District,
        (
            Status | Project | ShowStage | ShowGate | ShowNode | ShowInvest | Portfolio | Table | Source
            | History | Photos | ShowIssue | Issues | Others | Chain | Unheard | Agenda | Page | Notices
            | ShowPromise | Digest | ShowSchedule | Burden | ShowTemplate,
            _,
        ) => Reach::Own,
        // When a team is reminded and gets its digest.
        (Schedule, Role::Lead | Role::Deputy) => Reach::Own,
        (Schedule, Role::Coordinator) => Reach::District,
        (Schedule, _) => Reach::Nowhere,
        (Alias | Rhythm | Unclear, Role::Lead | Role::Deputy) => Reach::Own,
        (Alias | Rhythm | Unclear, Role::Coordinator) => Reach::District,
        (Alias | Rhythm | Unclear, _) => Reach::Nowhere,
        // By what messages are read, who is asked for whom, and what a meeting of all has decided, is for those who look
        // after all of them.
        (Word | Template | Body | Minutes, Role::Coordinator) => Reach::District,
        (Word | Template | Body | Minutes, _) => Reach::Nowhere,
        // Who is on the site says what has come to pass; by when it is to, those who answer for it.
        (PlanNode, Role::Coordinator) => Reach::District,
        (PlanNode, Role::Lead | Role::Deputy | Role::Guarantor | Role::Secretary) => Reach::Own,
        (PlanNode, Role::Field | Role::Liaison | Role::Administrator) => Reach::Nowhere,
        (Stage | Gate, Role::Coordinator) => Reach::District,
        (Stage | Gate, Role::Lead | Role::Deputy | Role::Guarantor | Role::Secretary) => Reach::Own,
        // Departments hand out documents; where a project stands is not theirs to say.
        (Gate, Role::Liaison) => Reach::Own,
        (Stage, Role::Liaison) | (Stage | Gate, Role::Field | Role::Administrator) => Reach::Nowhere,
        (Close, Role::Coordinator) => Reach::District,
        (Close, Role::Field | Role::Lead | Role::Deputy | Role::Guarantor) => Reach::Own,
        (Close, Role::Secretary | Role::Liaison | Role::Administrator) => Reach::Nowhere,
        // As far as an issue is theirs, or they stand for its project; see `domain::issue`.
        (
            Sign | Handled | Return | MoreTime | Route | Escalate | Deescalate | Park | Reopen | Merge | End
            | Decide | AskBack | Answer | Notice,
            Role::Coordinator,
        ) => Reach::District,
        (Sign | MoreTime | Answer, Role::Lead | Role::Deputy) => Reach::Own,
        (Sign | MoreTime | Deescalate | Decide | AskBack, Role::Guarantor) => Reach::Own,
        (Sign | Return | MoreTime | Deescalate | Decide | AskBack | Answer | Notice, _) => Reach::Nowhere,
        (Handled | Escalate | Reopen, Role::Administrator) => Reach::Nowhere,
        (Handled | Escalate | Reopen, _) => Reach::Own,
        (Route, Role::Lead | Role::Deputy | Role::Secretary | Role::Liaison) => Reach::Own,
        (Route | Park | Merge | End, _) => Reach::Nowhere,
        (Invite | Admit | Decline, Role::Coordinator | Role::Administrator) => Reach::District,
        (Invite | Admit | Decline, Role::Lead | Role::Deputy) => Reach::Own,
        (Invite | Admit | Decline, Role::Field | Role::Guarantor | Role::Secretary | Role::Liaison) => {
            Reach::Nowhere
        }
        (Leave, Role::Coordinator | Role::Administrator) => Reach::District,
        (Leave, Role::Lead | Role::Deputy) => Reach::Own,
        (Leave, Role::Field | Role::Guarantor | Role::Secretary | Role::Liaison) => Reach::Nowhere,
        // One hands over one's own post; a lead those of the team below it, and a coordinator anybody's.
        (Handover, Role::Administrator) => Reach::Nowhere,
        (Handover, Role::Coordinator) => Reach::District,
        (Handover, _) => Reach::Own,
        // Whoever has projects to leave to somebody for a while, and is asked about them.
        (Cover | Asks | Noted | Snooze | Away | Mine, Role::Administrator) => Reach::Nowhere,
        (Cover | Asks | Noted | Snooze | Away | Mine, Role::Coordinator) => Reach::District,
        (Cover | Asks | Noted | Snooze | Away | Mine, _) => Reach::Own,
        (Bind | Import | Apply | Drop | AdoptYear, Role::Coordinator | Role::Administrator) => {
            Reach::District
        }
        (Bind | Import | Apply | Drop | AdoptYear, _) => Reach::Nowhere,
    }
}

/// What those who speak for a body may about the issues that come to it, whatever their roles.
pub const fn is_for_bodies(command: Command) -> bool {
    matches!(
        command,
        Command::ShowIssue
            | Command::Page
            | Command::Decide
            | Command::AskBack
            | Command::Answer
            | Command::Notices
            | Command::Mine
            | Command::Chain
            | Command::Sign
            | Command::Handled
            | Command::Return
            | Command::MoreTime
            | Command::Escalate
            | Command::Deescalate
    )
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
            | Command::ShowBody
            | Command::Calendar
    )
}

/// What somebody may do for whom they stand in for: all that is about projects, and nothing that is about people, lists
/// or groups.
const fn passes_on(command: Command) -> bool {
    !matches!(
        command,
        Command::Invite
            | Command::Admit
            | Command::Decline
            | Command::Import
            | Command::Apply
            | Command::Drop
            | Command::Leave
            | Command::Handover
            | Command::Cover
            | Command::Asks
            | Command::Noted
            | Command::Snooze
            | Command::Away
            | Command::Word
            | Command::Body
            | Command::Minutes
            | Command::Bind
            | Command::AdoptYear
    )
}

/// The roles through which somebody may use a command: their own, and those of whom they stand in for.
fn roles_for(person: &Person, command: Command) -> impl Iterator<Item = &Membership> {
    let covered = person.covers.iter().filter(move |_| passes_on(command));
    person.memberships.iter().chain(covered.flat_map(|one| &one.memberships))
}

/// Whether any of these roles gives a right to the command.
fn gives<'a>(memberships: impl IntoIterator<Item = &'a Membership>, command: Command) -> bool {
    memberships.into_iter().any(|held| reach(held.role, command) > Reach::Nowhere)
}

/// Whether the person may use the command at all.
pub fn may(person: &Person, command: Command) -> bool {
    is_for_everybody(command) || gives(roles_for(person, command), command)
}

/// Whether the person may use the command on this team.
pub fn may_in_team(person: &Person, command: Command, team: TeamId) -> bool {
    roles_for(person, command).any(|held| match reach(held.role, command) {
        Reach::Nowhere => false,
        Reach::Own => held.team == Some(team),
        Reach::District => true,
    })
}

/// Whether the person may use the command on the whole district.
pub fn may_everywhere(person: &Person, command: Command) -> bool {
    roles_for(person, command).any(|held| reach(held.role, command) == Reach::District)
}

/// Whether there is a team on which the person may use the command.
pub fn may_in_some_team(person: &Person, command: Command) -> bool {
    roles_for(person, command).any(|held| match reach(held.role, command) {
        Reach::Nowhere => false,
        Reach::Own => held.team.is_some(),
        Reach::District => true,
    })
}

/// Whether the person may use the command on this project: through its team, or because they stand for it, or stand in
/// for somebody who does.
pub fn may_on(person: &Person, command: Command, project: &Project) -> bool {
    let stands_for = |assignments: &[Assignment]| assignments.iter().any(|one| one.project == project.id);
    let through_cover = |one: &Covered| {
        passes_on(command) && stands_for(&one.assignments) && gives(&one.memberships, command)
    };
    may_in_team(person, command, project.team)
        || (stands_for(&person.assignments) && gives(&person.memberships, command))
        || person.covers.iter().any(through_cover)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{PersonId, ProjectCode, ProjectId};
    use crate::domain::people::{Cover, Language};
    use crate::domain::project::{Card, Rhythm};
    use crate::domain::registry::Registry;

    fn person(id: i64, role: Role, team: Option<i64>) -> Person {
        Person {
            id: PersonId(id),
            name: format!("P{id}"),
            language: Language::English,
            private_chat: None,
            memberships: vec![Membership { role, team: team.map(TeamId) }],
            assignments: Vec::new(),
            covers: Vec::new(),
        }
    }

    fn project(id: i64, team: i64) -> Project {
        Project {
            id: ProjectId(id),
            code: ProjectCode::parse(&format!("JY-{id:02}")).unwrap(),
            name_zh: String::new(),
            name_en: String::new(),
            team: TeamId(team),
            stage: "started".to_owned(),
            rhythm: Rhythm::Daily,
            card: Card::default(),
        }
    }

    /// A guarantor of project 1 of team 1, and others.
    fn registry(covers: &[(i64, i64)]) -> Registry {
        let mut guarantor = person(1, Role::Guarantor, None);
        guarantor.assignments = vec![Assignment { project: ProjectId(1), role: Role::Guarantor }];
        let people = vec![
            guarantor,
            person(2, Role::Liaison, Some(1)),
            person(3, Role::Field, Some(2)),
            person(4, Role::Coordinator, None),
            person(5, Role::Lead, Some(1)),
            person(6, Role::Administrator, None),
        ];
        let last_day = "2023-03-20".parse().unwrap();
        let cover =
            |(person, by): &(i64, i64)| Cover { person: PersonId(*person), by: PersonId(*by), last_day };
        Registry::new(people, Vec::new(), vec![project(1, 1), project(2, 2)])
            .with_covers(covers.iter().map(cover))
    }

    #[test]
    fn a_cover_may_what_the_covered_may_on_their_projects_and_no_more() {
        let may = |covers: &[(i64, i64)], by: i64, command, id: i64| {
            let registry = registry(covers);
            may_on(registry.person(PersonId(by)).unwrap(), command, registry.project(ProjectId(id)).unwrap())
        };
        for (covers, by, command, id, expected) in [
            (&[][..], 2, Command::Close, 1, false),
            (&[(1, 2)][..], 2, Command::Close, 1, true),
            (&[(1, 2)][..], 2, Command::Stage, 1, true),
            (&[(1, 2)][..], 2, Command::Close, 2, false),
            // The lead's right to invite is the lead's own.
            (&[(5, 2)][..], 2, Command::Stage, 1, true),
            (&[(5, 2)][..], 2, Command::Invite, 1, false),
            // Of another team nobody stands in.
            (&[(1, 3)][..], 3, Command::Close, 1, false),
            (&[(5, 3)][..], 3, Command::Stage, 1, false),
            // The district's right passes on within the district only.
            (&[(4, 5)][..], 5, Command::Close, 2, false),
        ] {
            assert_eq!(may(covers, by, command, id), expected, "{by} {command:?} on {id} with {covers:?}");
        }
    }

    #[test]
    fn who_stands_in_is_of_the_team_or_of_the_district() {
        let registry = registry(&[]);
        let person = |id| registry.person(PersonId(id)).unwrap();
        for (by, of, expected) in [
            (2, 1, true),
            (3, 1, false),
            (4, 1, true),
            (2, 5, true),
            (3, 5, false),
            (5, 4, false),
            (4, 6, false),
        ] {
            assert_eq!(registry.can_stand_in(person(by), person(of)), expected, "{by} for {of}");
        }
    }

    #[test]
    fn where_all_are_away_the_person_is_asked() {
        let asked = |covers: &[(i64, i64)]| {
            let registry = registry(covers);
            registry.standing_in(registry.person(PersonId(2)).unwrap()).id.0
        };
        assert_eq!(asked(&[]), 2);
        assert_eq!(asked(&[(2, 5)]), 5);
        assert_eq!(asked(&[(2, 5), (5, 4)]), 4);
        assert_eq!(asked(&[(2, 5), (5, 2)]), 2);
    }
}
