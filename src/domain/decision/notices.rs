//! 督办单: who issues, signs for, answers and closes a supervision notice, and who sees which.

use super::issues::{may_use, visible};
use super::{
    Answer, Decision, Draft, Effect, Here, Recalled, Refusal, Saying, Situation, may_here, named_project,
    shown,
};
use crate::domain::asks;
use crate::domain::entry::{Certainty, Entry, Fact};
use crate::domain::evidence::ShownFile;
use crate::domain::ids::{EntryId, IssueNumber, PersonId, ProjectCode};
use crate::domain::intent::{Command, Form};
use crate::domain::issue::{self, Case, Issue, Party};
use crate::domain::nodes::{self, Late};
use crate::domain::people::{Person, Role};
use crate::domain::policy::Policy;
use crate::domain::project::Project;
use crate::domain::registry::Registry;
use crate::domain::rights;
use crate::domain::supervision::{
    Notice, NoticeColour, NoticeNumber, NoticeState, NoticeStep, Supervised, called_for,
};
use crate::domain::time::{Timestamp, effective_day};
use crate::domain::told::Sureness;
use crate::domain::working::WorkingTime;
use chrono::NaiveDateTime;

/// A notice as people see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeView {
    pub number: NoticeNumber,
    pub code: ProjectCode,
    pub of: Supervised,
    /// Of the issue it is of, or of whoever issued it.
    pub words: String,
    pub issue_words: String,
    pub to: Party,
    /// Who acts for it.
    pub names: Vec<String>,
    pub due: NaiveDateTime,
    pub state: NoticeState,
    pub colour: Option<NoticeColour>,
    pub answer: Option<String>,
    pub can_sign: Signature,
}

/// Whether it can be signed for here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signature {
    Offered,
    NotOffered,
}

/// A notice with what was done about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeCourseView {
    pub notice: NoticeView,
    pub steps: Vec<NoticeStepView>,
}

/// A step of a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeStepView {
    pub at: NaiveDateTime,
    pub by: String,
    pub taken: NoticeStep,
    /// What was answered, or why it was closed.
    pub words: String,
}

/// Notices in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticesView {
    pub notices: Vec<NoticeView>,
    pub form: Form,
    /// The same as a workbook, once that has been made.
    pub file: Option<ShownFile>,
}

/// Why nothing is done about a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoticeRefusal {
    NoSuch(NoticeNumber),
    NotYours(NoticeNumber),
    /// As it stands, that means nothing.
    NotNow(NoticeNumber),
    /// That one is open about the same.
    Open(NoticeNumber),
    /// What is to be supervised has ended.
    Ended(IssueNumber),
    /// What was done about it is not taken back.
    Stays(NoticeNumber),
    /// The node, by its key, is not overdue.
    NotOverdue(String),
}

/// `/notice 3 words`: about an issue, to whoever has it.
pub(super) fn of_issue(
    situation: &Situation<'_>,
    person: &Person,
    number: IssueNumber,
    words: String,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let command = Command::Notice;
    let Recalled::NoticeOn { issue, open, next, .. } = &situation.recalled else {
        return Err(Refusal::NotAllowed { command });
    };
    let seen = visible(situation, person, (number, issue.as_ref()), command)?;
    if !may_here(situation.here, person, command, seen.project) {
        return Err(Refusal::NotAllowed { command });
    }
    if let Some(open) = open {
        return Err(Refusal::Notice(NoticeRefusal::Open(*open)));
    }
    if seen.issue.closed.is_some() {
        return Err(Refusal::Notice(NoticeRefusal::Ended(number)));
    }
    let to = seen.issue.case.as_ref().map_or(Party::Team, Case::holder);
    let of = Supervised::Issue(number);
    Ok(issued(situation, person, seen.project, (*next, of, to), (words, &seen.issue.words), now))
}

/// `/notice JY-01 NODE words`: about a key node that is overdue, to the team.
pub(super) fn of_node(
    situation: &Situation<'_>,
    person: &Person,
    (code, node): (Option<&ProjectCode>, String),
    words: String,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let command = Command::Notice;
    let project = named_project(situation.registry, situation.here, person, code, command)?;
    let Recalled::NoticeOn { facts, open, next, .. } = &situation.recalled else {
        return Err(Refusal::NotAllowed { command });
    };
    if let Some(open) = open {
        return Err(Refusal::Notice(NoticeRefusal::Open(*open)));
    }
    let today = effective_day(now, situation.zone);
    let late = nodes::nodes(situation.policy, project, facts)
        .iter()
        .any(|one| one.key == node && matches!(one.late(today), Some(Late::Overdue(_))));
    if !late {
        return Err(Refusal::Notice(NoticeRefusal::NotOverdue(node)));
    }
    Ok(issued(situation, person, project, (*next, Supervised::Node(node), Party::Team), (words, ""), now))
}

fn issued(
    situation: &Situation<'_>,
    person: &Person,
    project: &Project,
    (number, of, to): (NoticeNumber, Supervised, Party),
    (words, issue_words): (String, &str),
    now: Timestamp,
) -> Decision {
    let working = situation.working(project);
    let effect = issue_effect(situation.policy, working, project, (number, of, to), words, now);
    let Effect::IssueNotice { draft, .. } = &effect else { return Decision::silent() };
    let Fact::Notice { taken: NoticeStep::Issue { of, to, due }, .. } = &draft.fact else {
        return Decision::silent();
    };
    let notice = Notice {
        number,
        project: project.id,
        of: of.clone(),
        to: to.clone(),
        issued_at: now,
        due: *due,
        state: NoticeState::Issued,
        entry: EntryId(0),
        words: draft.words.clone(),
        answer: None,
        issue_words: Some(issue_words.to_owned()),
    };
    let known = (situation.registry, situation.policy);
    let view = notice_view(known, working, project, &notice, Some(person), now);
    Decision::with(effect, Saying::Notice(Box::new(NoticeView { can_sign: Signature::NotOffered, ..view })))
}

/// The entry by which a notice is issued, and when its addressee is told: within working hours.
fn issue_effect(
    policy: &Policy,
    working: WorkingTime<'_>,
    project: &Project,
    (number, of, to): (NoticeNumber, Supervised, Party),
    words: String,
    now: Timestamp,
) -> Effect {
    let due = working.days_after(now, policy.ladder().notice.max(1)).at;
    let draft = draft(project, number, NoticeStep::Issue { of, to, due }, words, (working, now));
    Effect::IssueNotice { draft, tell_at: asks::within_hours(working, now, PersonId(0)) }
}

fn draft(
    project: &Project,
    number: NoticeNumber,
    taken: NoticeStep,
    words: String,
    (working, now): (WorkingTime<'_>, Timestamp),
) -> Draft {
    Draft {
        project: Some(project.id),
        fact: Fact::Notice { number, taken },
        words,
        effective: effective_day(now, working.zone),
        certainty: Certainty::Told,
        rule: "notice",
        sureness: Sureness::Certain,
        span: None,
        supersedes: None,
    }
}

/// The notice that is issued by rule now that the time of an issue was up, under that number.
pub fn notice_by_rule(
    policy: &Policy,
    working: WorkingTime<'_>,
    (project, issue): (&Project, &Issue),
    (before, after): (&Case, &Case),
    number: NoticeNumber,
    now: Timestamp,
) -> Option<Effect> {
    let to = called_for(before, after)?;
    let of = Supervised::Issue(issue.number);
    Some(issue_effect(policy, working, project, (number, of, to), String::new(), now))
}

/// The notice about an issue that has ended is closed with it, by nobody's word.
pub fn notice_ended(
    working: WorkingTime<'_>,
    project: &Project,
    number: NoticeNumber,
    now: Timestamp,
) -> Draft {
    Draft { rule: "notice/ended", ..draft(project, number, NoticeStep::Close, String::new(), (working, now)) }
}

/// `/notice 2023-1`: one of them, with what was done about it.
pub(super) fn show(
    situation: &Situation<'_>,
    person: &Person,
    number: NoticeNumber,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let command = Command::Notices;
    let known = (situation.registry, situation.policy);
    let Recalled::NoticeCourse(found, entries) = &situation.recalled else {
        return Err(Refusal::NotAllowed { command });
    };
    if !may_use(situation.registry, person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    let project = |notice: &Notice| situation.registry.project(notice.project);
    let sees = |(notice, project): &(&Notice, &Project)| sees(situation, person, notice, project);
    let (notice, project) = found
        .as_ref()
        .and_then(|notice| Some((notice, project(notice)?)))
        .filter(sees)
        .ok_or(Refusal::Notice(NoticeRefusal::NoSuch(number)))?;
    let step = |entry: &Entry| match &entry.fact {
        Fact::Notice { taken, .. } => Some(NoticeStepView {
            at: entry.received.local(situation.zone).naive_local(),
            by: shown(&entry.author_name),
            taken: taken.clone(),
            words: match taken {
                // They stand above.
                NoticeStep::Issue { .. } => String::new(),
                NoticeStep::Sign | NoticeStep::Answer | NoticeStep::Close => {
                    shown(entry.text.as_deref().unwrap_or_default())
                }
            },
        }),
        _ => None,
    };
    let working = situation.working(project);
    // In a group everybody reads it, and the button is for one.
    let reader = Some(person).filter(|_| situation.here == Here::Private);
    let view = notice_view(known, working, project, notice, reader, now);
    Ok(Decision::say(Saying::NoticeCourse(Box::new(NoticeCourseView {
        // What was answered stands with its day.
        notice: NoticeView { answer: None, ..view },
        steps: entries.iter().filter_map(step).collect(),
    }))))
}

/// A notice is signed for, answered or closed.
pub(super) fn step(
    situation: &Situation<'_>,
    person: &Person,
    (number, taken): (NoticeNumber, NoticeStep),
    words: String,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let found = match &situation.recalled {
        Recalled::Notice(found) => found.as_ref(),
        _ => None,
    };
    act(
        (situation.registry, situation.policy),
        person,
        (found, number),
        taken,
        words,
        |project| situation.working(project),
        now,
    )
}

/// The same, by word or by button.
fn act<'a>(
    known: (&Registry, &Policy),
    person: &Person,
    (found, number): (Option<&Notice>, NoticeNumber),
    taken: NoticeStep,
    words: String,
    working: impl Fn(&Project) -> WorkingTime<'a>,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let (registry, policy) = known;
    let refused = |why| Err(Refusal::Notice(why));
    let Some((notice, project)) = found.and_then(|one| Some((one, registry.project(one.project)?))) else {
        return refused(NoticeRefusal::NoSuch(number));
    };
    let rules = rights::may_on(person, Command::Notice, project);
    let answers = is_addressed(registry, policy, project, notice, person);
    if !rules && !answers {
        let sees = rights::may_on(person, Command::Notices, project);
        let why = if sees { NoticeRefusal::NotYours(number) } else { NoticeRefusal::NoSuch(number) };
        return refused(why);
    }
    if taken == NoticeStep::Close && !rules {
        return Err(Refusal::NotAllowed { command: Command::Notice });
    }
    let Some(state) = notice.state.after(&taken) else { return refused(NoticeRefusal::NotNow(number)) };
    let working = working(project);
    let answer = (taken == NoticeStep::Answer).then(|| words.clone());
    let told = Notice { state, answer: answer.or_else(|| notice.answer.clone()), ..notice.clone() };
    let view = notice_view(known, working, project, &told, None, now);
    let mut answers = vec![Answer::Here(Saying::Notice(Box::new(view.clone())))];
    if taken == NoticeStep::Answer {
        let others = registry.holding(Role::Coordinator).into_iter().filter(|id| *id != person.id);
        answers.extend(others.map(|id| Answer::Person(id, Saying::Notice(Box::new(view.clone())))));
    }
    let effects = vec![Effect::Enter(draft(project, number, taken, words, (working, now)))];
    Ok(Decision { effects, answers })
}

/// The button of a notice.
pub fn sign_notice<'a>(
    known: (&Registry, &Policy),
    person: &Person,
    (found, number): (Option<&Notice>, NoticeNumber),
    working: impl Fn(&Project) -> WorkingTime<'a>,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    act(known, person, (found, number), NoticeStep::Sign, String::new(), working, now)
}

/// `/notices`: those that are open, the most urgent first.
pub(super) fn list(
    situation: &Situation<'_>,
    person: &Person,
    form: Form,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let command = Command::Notices;
    let (registry, policy) = (situation.registry, situation.policy);
    let Recalled::Notices(all) = &situation.recalled else { return Err(Refusal::NotAllowed { command }) };
    if !may_use(registry, person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    let view = |notice: &Notice| {
        let project = registry.project(notice.project)?;
        let working = situation.working(project);
        sees(situation, person, notice, project)
            .then(|| notice_view((registry, policy), working, project, notice, None, now))
    };
    let mut notices: Vec<_> = all.iter().filter_map(view).collect();
    notices.sort_by_key(|one| (std::cmp::Reverse(one.colour), one.due, one.number));
    Ok(Decision::say(Saying::Notices(Box::new(NoticesView { notices, form, file: None }))))
}

/// Whether a notice is shown to somebody here.
fn sees(situation: &Situation<'_>, person: &Person, notice: &Notice, project: &Project) -> bool {
    may_here(situation.here, person, Command::Notices, project)
        || is_addressed(situation.registry, situation.policy, project, notice, person)
}

fn is_addressed(
    registry: &Registry,
    policy: &Policy,
    project: &Project,
    notice: &Notice,
    person: &Person,
) -> bool {
    let holders = issue::holders(registry, policy, project, PersonId(0), &notice.to);
    holders.contains(&person.id) || person.covers.iter().any(|one| holders.contains(&one.person))
}

/// A notice as somebody sees it, or a group.
pub fn notice_view(
    (registry, policy): (&Registry, &Policy),
    working: WorkingTime<'_>,
    project: &Project,
    notice: &Notice,
    person: Option<&Person>,
    now: Timestamp,
) -> NoticeView {
    let name = |id: PersonId| Some(shown(&registry.person(id)?.name));
    let holders = issue::holders(registry, policy, project, PersonId(0), &notice.to);
    let addressed = person.is_some_and(|one| is_addressed(registry, policy, project, notice, one));
    NoticeView {
        number: notice.number,
        code: project.code.clone(),
        of: notice.of.clone(),
        words: shown(&notice.words),
        issue_words: shown(notice.issue_words.as_deref().unwrap_or_default()),
        to: notice.to.clone(),
        names: holders.into_iter().filter_map(name).collect(),
        due: notice.due.local(working.zone).naive_local(),
        state: notice.state,
        colour: notice.colour(working, now),
        answer: notice.answer.as_deref().map(shown),
        can_sign: if addressed && notice.state == NoticeState::Issued {
            Signature::Offered
        } else {
            Signature::NotOffered
        },
    }
}

/// The notice that an entry is about.
pub const fn notice_of(entry: &Entry) -> Option<NoticeNumber> {
    match entry.fact {
        Fact::Notice { number, .. } => Some(number),
        _ => None,
    }
}
