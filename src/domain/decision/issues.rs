//! Steps of issues on their ladder: who takes them, what they make of the case, and what is said.

use super::{
    Answer, Decision, Draft, Effect, Here, IssueView, Recalled, Refusal, Saying, Situation, has_the_move,
    issue_view, may_here, shown, visible_alike,
};
use crate::domain::asks::{self, Later};
use crate::domain::calendar::Counted;
use crate::domain::entry::{Certainty, Fact};
use crate::domain::ids::{ChatId, EntryId, IssueNumber, PersonId};
use crate::domain::intent::{Action, Command, IssueStep, Misspelling};
use crate::domain::issue::{
    self, Came, Case, Clock, End, Hitch, Issue, Party, Signing, Standing, State, Step, Times, Who,
};
use crate::domain::people::Person;
use crate::domain::policy::{Policy, PolicyList};
use crate::domain::project::Project;
use crate::domain::registry::Registry;
use crate::domain::rights;
use crate::domain::time::{Timestamp, effective_day};
use crate::domain::told::{Answer as Told, Sureness, Trouble};
use crate::domain::working::WorkingTime;
use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use std::time::Duration;

/// So long after somebody has sent an issue up, another one who does so by word, or the same one again, is told that it
/// has gone: it moves one level, even where the second has it by now.
const JUST_NOW: Duration = Duration::from_mins(3);

/// The case of an issue as people see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseView {
    pub state: State,
    /// The key of the rung it is on, its place from 1, and how many there are.
    pub rung: (String, usize, usize),
    pub mover: Party,
    /// Who acts for the party that has the move.
    pub movers: Vec<String>,
    pub lead: Option<String>,
    pub supporting: Vec<String>,
    pub returned: Vec<String>,
    pub reopened: u32,
    /// The body for which papers are prepared, where Daybook cannot command it.
    pub papers: Option<String>,
    pub lateness: Lateness,
    pub due: Option<DueView>,
    /// What can be tapped: the number of the issue and of its steps is on the button.
    pub choices: Vec<Action>,
    pub steps: u32,
}

/// Whether the time for an issue on its rung is over, and it could not climb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lateness {
    InTime,
    Overdue,
}

/// When a clock runs out, and how that is reckoned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueView {
    pub at: NaiveDateTime,
    /// The working days that were given, where it was so many, with what was peculiar about them.
    pub counted: Option<Counted>,
}

/// Why a step is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepRefusal {
    Hitch(Hitch),
    /// It is for somebody else to do so: who has it.
    NotYours(Party),
    /// It is on that rung already, since just now; by its key.
    JustMoved(String),
    /// What was done about it is not taken back.
    Stays,
    /// It has ended.
    Closed,
    /// It was reported before issues had a ladder.
    NoLadder,
    /// The other one is none that is open.
    NoSuchOther(IssueNumber),
}

/// Where an issue stands for somebody: its project, the case, and as what they stand to it.
pub(super) struct Seen<'a> {
    pub(super) issue: &'a Issue,
    pub(super) project: &'a Project,
    pub(super) standings: Vec<Standing>,
}

/// The issue of that number, as far as somebody may see it: through its project, or through a body it came to. One
/// that may not be seen is answered like one that is not, so that numbers tell nothing.
fn seen<'a>(
    registry: &'a Registry,
    policy: &Policy,
    person: &Person,
    issue: Option<&'a Issue>,
) -> Option<Seen<'a>> {
    let issue = issue?;
    let project = registry.project(issue.project)?;
    let standings = match &issue.case {
        Some(case) => issue::standings(registry, policy, project, case, issue.opened_by, person),
        None => Vec::new(),
    };
    Some(Seen { issue, project, standings })
}

/// The lead body of an issue by what is said of it: the body that is named, or that of its category.
fn lead_of(policy: &Policy, trouble: &Trouble) -> Option<String> {
    let named = trouble.body.as_deref().and_then(|word| policy.read(PolicyList::Body, word));
    let by_category = || {
        let category = policy.entry(PolicyList::Category, trouble.category.as_deref()?)?;
        category.category.as_ref()?.lead.clone()
    };
    named.map(|body| body.key.clone()).or_else(by_category)
}

/// The case of an issue that is reported now.
pub(super) fn begin(situation: &Situation<'_>, project: &Project, trouble: &Trouble, now: Timestamp) -> Case {
    let clock = Clock { working: situation.working(project), now };
    Case::begin(situation.policy.ladder(), lead_of(situation.policy, trouble), trouble, clock)
}

/// A step by word.
pub(super) fn step(
    situation: &Situation<'_>,
    person: &Person,
    number: IssueNumber,
    wanted: IssueStep,
    words: String,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let command = wanted.command();
    let seen = in_view(situation, person, number, command)?;
    let today = effective_day(now, situation.zone);
    // Of a day that is over nothing can be meant.
    let day = |said| asks::soon(said, today).unwrap_or(today);
    let rules = seen.standings.contains(&Standing::Coordinator);
    let decides = seen.issue.case.as_ref().is_some_and(Case::is_decided_here);
    let step = match wanted {
        IssueStep::Sign => signing(situation.registry, situation.policy, &seen, person),
        IssueStep::Handle => Step::Handle,
        IssueStep::Return(body) => Step::Return { body },
        IssueStep::AskTime(until) => Step::AskTime { until: day(until) },
        IssueStep::GiveTime => Step::GiveTime,
        IssueStep::RefuseTime => Step::RefuseTime,
        // Those who decide pass it on, and do not keep it.
        IssueStep::Route(body) if decides && holds(&seen) && !rules => Step::Refer { body },
        IssueStep::Route(body) => Step::Route { body },
        IssueStep::Decide => Step::Decide,
        IssueStep::AskBack => Step::AskBack,
        IssueStep::Answer => Step::Answer,
        IssueStep::Support(body) => Step::Support { body },
        IssueStep::Park(until) => Step::Park { until: day(until) },
        IssueStep::Unpark => Step::Unpark,
        IssueStep::Escalate => Step::Escalate,
        IssueStep::Deescalate => Step::Deescalate,
        IssueStep::Reopen
            if seen.issue.closed.is_none()
                && seen.issue.case.as_ref().is_some_and(|case| case.state == State::Handled) =>
        {
            Step::Unsolved
        }
        IssueStep::Reopen => Step::Reopen,
    };
    if step == Step::Escalate
        && let Some(case) = &seen.issue.case
        && case.came == Came::FromBelow
        && case.state == State::Waiting
        && now.since(case.dispatched) < JUST_NOW
    {
        let rung = case.here().map(|rung| rung.key.clone()).unwrap_or_default();
        return Err(Refusal::Step { number, why: StepRefusal::JustMoved(rung) });
    }
    take(situation, person, &seen, step, words, now)
}

fn holds(seen: &Seen<'_>) -> bool {
    seen.standings.contains(&Standing::Holder)
}

/// Signs for all, or as one of several who all have to.
fn signing(registry: &Registry, policy: &Policy, seen: &Seen<'_>, person: &Person) -> Step {
    let Some(case) = &seen.issue.case else { return Step::Sign };
    let everyone = case.here().is_some_and(|rung| rung.signing == Signing::Everyone);
    let holders = issue::holders(registry, policy, seen.project, seen.issue.opened_by, &case.holder());
    let left = holders.iter().filter(|id| **id != person.id && !case.signed.contains(id)).count();
    if everyone && left > 0 { Step::SignOne } else { Step::Sign }
}

/// What somebody says to an issue in answer to it: a step, where it is theirs to take and as it stands, else only what
/// was said.
pub(super) fn answered(
    situation: &Situation<'_>,
    person: &Person,
    issue: &Issue,
    (answer, day): (Told, Option<NaiveDate>),
    words: String,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let seen = heard(situation, person, issue)?;
    let step = match answer {
        Told::SignedFor => Some(signing(situation.registry, situation.policy, &seen, person)),
        Told::Settled => Some(Step::Handle),
        Told::NotOurs => named_body(situation.policy, &words).map(|body| Step::Return { body }),
        Told::MoreTime => day.map(|until| Step::AskTime { until }),
        Told::Again | Told::Remark => answers_back(&seen).then_some(Step::Answer),
    };
    let lacks = (step.is_none() && holds(&seen)).then_some(answer).and_then(|answer| match answer {
        Told::NotOurs => Some((Command::Return, Misspelling::NoBody)),
        Told::MoreTime => Some((Command::MoreTime, Misspelling::NoDay)),
        _ => None,
    });
    let taken = step.map(|step| match step {
        // Whoever reported it need not be asked.
        Step::Handle if seen.issue.closed.is_none() && reported(&seen) => {
            Ok(close_as_solved(person, &seen, words.clone(), effective_day(now, situation.zone)))
        }
        step => take(situation, person, &seen, step, words.clone(), now),
    });
    let mut decision = match taken {
        Some(Ok(decision)) => decision,
        Some(Err(_)) | None => kept(situation, &seen, answer, words),
    };
    if let Some((command, problem)) = lacks {
        decision.answers.push(Answer::Here(Saying::Refused(Refusal::Misspelt { command, problem })));
    }
    Ok(decision)
}

/// The only body that words name, by one of its names as they stand in policy.
fn named_body(policy: &Policy, words: &str) -> Option<String> {
    let is_named = |entry: &&crate::domain::policy::Entry| entry.names().any(|name| words.contains(name));
    let mut named = policy.entries(PolicyList::Body).iter().filter(is_named);
    let only = named.next().filter(|_| named.next().is_none());
    only.map(|entry| entry.key.clone())
}

/// More that is said about an issue in answer to it.
pub(super) fn remark(
    situation: &Situation<'_>,
    person: &Person,
    issue: &Issue,
    words: String,
    files: u32,
    now: Timestamp,
) -> Decision {
    match heard(situation, person, issue) {
        Ok(seen) if !words.is_empty() && answers_back(&seen) => {
            take(situation, person, &seen, Step::Answer, words, now).unwrap_or_default()
        }
        Ok(seen) if !words.is_empty() || files > 0 => kept(situation, &seen, Told::Remark, words),
        _ => Decision::silent(),
    }
}

/// Whether what they say of it is what they are asked.
fn answers_back(seen: &Seen<'_>) -> bool {
    is_asked_back(seen.issue)
        && seen.standings.iter().any(|one| matches!(one, Standing::Asked | Standing::Reporter))
}

/// Whether whoever decides about an issue waits for an answer.
pub(super) fn is_asked_back(issue: &Issue) -> bool {
    issue.closed.is_none() && issue.case.as_ref().is_some_and(|case| case.state == State::AskedBack)
}

/// The issue that is answered, if this person has a say in it.
fn heard<'a>(situation: &'a Situation<'_>, person: &Person, issue: &'a Issue) -> Result<Seen<'a>, Refusal> {
    let seen = seen(situation.registry, situation.policy, person, Some(issue));
    let has_a_say = |seen: &Seen<'_>| {
        !seen.standings.is_empty() || may_here(situation.here, person, Command::Issue, seen.project)
    };
    seen.filter(has_a_say).ok_or(Refusal::NoSuchIssue { number: issue.number })
}

fn kept(situation: &Situation<'_>, seen: &Seen<'_>, answer: Told, words: String) -> Decision {
    let draft = said_of(situation, (seen.issue, seen.project), answer, words);
    Decision::enter(draft, Answer::Recorded { code: seen.project.code.clone(), percent: None })
}

/// Whether an issue may be shown at a place, whoever asks: privately, in the group of its own team, and in that of a body
/// that has it or is to move it.
fn fits_here((here, body): (Here, Option<&str>), project: &Project, case: Option<&Case>) -> bool {
    let is_the_bodys = body.zip(case).is_some_and(|(body, case)| {
        let body = Party::Body(body.to_owned());
        case.holder() == body || case.mover() == body
    });
    match here {
        Here::Private => true,
        Here::TeamGroup(team) => project.team == team || is_the_bodys,
        Here::StrangeGroup => is_the_bodys,
    }
}

/// Whether an issue can be meant that somebody names here by its number: in a team's group and privately one they may
/// see, in a body's group one that the body has, by its own people.
pub fn can_be_meant(
    (registry, policy): (&Registry, &Policy),
    (here, body): (Here, Option<&str>),
    person: &Person,
    issue: &Issue,
) -> bool {
    let (Some(case), Some(project)) = (&issue.case, registry.project(issue.project)) else { return false };
    if issue.closed.is_some() || !fits_here((here, body), project, Some(case)) {
        return false;
    }
    match here {
        Here::StrangeGroup => body.is_some_and(|body| registry.bodies_of(person).contains(&body)),
        Here::TeamGroup(_) => may_here(here, person, Command::ShowIssue, project),
        Here::Private => {
            may_here(here, person, Command::ShowIssue, project)
                || !issue::standings(registry, policy, project, case, issue.opened_by, person).is_empty()
        }
    }
}

/// The entry of what is said about an issue.
pub(super) fn said_of(
    situation: &Situation<'_>,
    (issue, project): (&Issue, &Project),
    answer: Told,
    words: String,
) -> Draft {
    Draft {
        project: Some(project.id),
        fact: Fact::IssueAnswer { number: Some(issue.number), answer },
        words,
        effective: effective_day(situation.sent, situation.zone),
        certainty: Certainty::Told,
        rule: "reply",
        sureness: Sureness::Certain,
        span: None,
        supersedes: None,
    }
}

/// An issue as it is shown to somebody.
pub(super) fn show(
    situation: &Situation<'_>,
    person: &Person,
    number: IssueNumber,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let seen = in_view(situation, person, number, Command::ShowIssue)?;
    let working = situation.working(seen.project);
    let mut view = card_view(situation.registry, situation.policy, working, seen.issue, &seen.standings, now);
    view.alike = visible_alike(situation.registry, situation.here, Some(person), &seen.issue.alike);
    Ok(Decision::say(Saying::Issue(Box::new(view))))
}

/// An issue that is reported now, as its card shows it.
pub(super) fn opened(
    situation: &Situation<'_>,
    person: &Person,
    project: &Project,
    (number, case): (IssueNumber, Option<&Case>),
    words: &str,
    now: Timestamp,
) -> IssueView {
    let issue = Issue {
        number,
        project: project.id,
        entry: EntryId(0),
        words: words.to_owned(),
        opened_by: person.id,
        opened_at: situation.sent,
        closed: None,
        case: case.cloned(),
        version: 0,
        chat: ChatId(0),
        also: 0,
        alike: Vec::new(),
    };
    let standings = match (situation.here, case) {
        (Here::Private, Some(case)) => {
            issue::standings(situation.registry, situation.policy, project, case, person.id, person)
        }
        (_, Some(case)) => in_group_of_team(case),
        (_, None) => Vec::new(),
    };
    card_view(situation.registry, situation.policy, situation.working(project), &issue, &standings, now)
}

/// As what those stand to an issue who read the group of its team: what they tap is held to what each of them may.
pub fn in_group_of_team(case: &Case) -> Vec<Standing> {
    let mut standings = vec![Standing::Reporter, Standing::Lead];
    if case.holder() == Party::Team {
        standings.push(Standing::Holder);
    }
    if case.state == State::AskedBack && case.mover() == Party::Team {
        standings.push(Standing::Asked);
    }
    standings
}

/// Whether somebody may use a command at all: by their roles, or because they speak for a body.
pub(super) fn may_use(registry: &Registry, person: &Person, command: Command) -> bool {
    rights::may(person, command) || (rights::is_for_bodies(command) && !registry.bodies_of(person).is_empty())
}

pub(super) fn in_view<'a>(
    situation: &'a Situation<'a>,
    person: &Person,
    number: IssueNumber,
    command: Command,
) -> Result<Seen<'a>, Refusal> {
    let (Recalled::Issue(issue) | Recalled::Page(issue, _)) = &situation.recalled else {
        return Err(Refusal::NotAllowed { command });
    };
    visible(situation, person, (number, issue.as_ref()), command)
}

/// An issue that was looked up, if this person may use the command on it here.
pub(super) fn visible<'a>(
    situation: &'a Situation<'a>,
    person: &Person,
    (number, issue): (IssueNumber, Option<&'a Issue>),
    command: Command,
) -> Result<Seen<'a>, Refusal> {
    let seen = seen(situation.registry, situation.policy, person, issue);
    let is_part = |seen: &Seen<'_>| {
        holds(seen) || seen.standings.iter().any(|one| matches!(one, Standing::Reporter | Standing::Asked))
    };
    if !seen.as_ref().is_some_and(is_part) && !may_use(situation.registry, person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    let fits =
        |seen: &Seen<'_>| fits_here((situation.here, situation.body), seen.project, seen.issue.case.as_ref());
    let may_see =
        |seen: &Seen<'_>| is_part(seen) || may_here(situation.here, person, Command::ShowIssue, seen.project);
    seen.filter(|seen| fits(seen) && may_see(seen)).ok_or(Refusal::NoSuchIssue { number })
}

/// `/snooze 3 tomorrow`, or the same in answer to its card: whoever has the move is reminded of it then. What is put off
/// is only that: its clock runs on.
pub(super) fn put_off(
    situation: &Situation<'_>,
    person: &Person,
    (number, issue): (IssueNumber, Option<&Issue>),
    later: Later,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let command = Command::Snooze;
    let seen = visible(situation, person, (number, issue), command)?;
    let refused = |why| Err(Refusal::Step { number, why });
    if seen.issue.closed.is_some() {
        return refused(StepRefusal::Closed);
    }
    let Some(case) = &seen.issue.case else { return refused(StepRefusal::NoLadder) };
    if !has_the_move(situation.registry, situation.policy, person, seen.issue) {
        return refused(StepRefusal::NotYours(case.mover()));
    }
    let gone = Refusal::Misspelt { command, problem: Misspelling::DayGone };
    let until = later.until(situation.working(seen.project), person.id, now).ok_or(gone)?;
    let wall = |at: Timestamp| at.local(situation.zone).naive_local();
    let saying = Saying::IssuePutOff { number, until: wall(until), due: case.due.map(wall) };
    Ok(Decision::with(Effect::PutOff { number, until }, saying))
}

/// Takes a step, if this person may and the issue stands so that it can be taken.
fn take(
    situation: &Situation<'_>,
    person: &Person,
    seen: &Seen<'_>,
    step: Step,
    words: String,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let number = seen.issue.number;
    let refused = |why| Refusal::Step { number, why };
    let Some(case) = &seen.issue.case else { return Err(refused(StepRefusal::NoLadder)) };
    if seen.issue.closed.is_some() != (step == Step::Reopen) {
        return Err(match step {
            Step::Reopen => refused(StepRefusal::Hitch(Hitch::NotNow)),
            _ => refused(StepRefusal::Closed),
        });
    }
    if !issue::may(&seen.standings, case, &step) {
        return Err(refused(StepRefusal::NotYours(case.mover())));
    }
    let clock = Clock { working: situation.working(seen.project), now };
    let next = case.step(&step, person.id, clock).map_err(|hitch| refused(StepRefusal::Hitch(hitch)))?;
    let quiet = matches!(step, Step::Sign | Step::SignOne | Step::Support { .. } | Step::Later { .. });
    let answer = if quiet {
        Answer::Recorded { code: seen.project.code.clone(), percent: None }
    } else {
        let after = Issue { case: Some(next.clone()), closed: None, ..seen.issue.clone() };
        let view = card_view(situation.registry, situation.policy, clock.working, &after, &[], now);
        Answer::Here(Saying::IssueMoved(Box::new(view)))
    };
    let day = effective_day(now, situation.zone);
    Ok(Decision {
        effects: vec![effect(seen.issue, case, step, next, words, day, now)],
        answers: vec![answer],
    })
}

/// The entry of a step, with the case it makes.
pub(super) fn effect(
    issue: &Issue,
    before: &Case,
    taken: Step,
    after: Case,
    words: String,
    day: NaiveDate,
    now: Timestamp,
) -> Effect {
    let draft = step_draft(issue, taken, after.times(now), words, day);
    Effect::Step { draft, before: Box::new(before.clone()), after: Box::new(after) }
}

fn step_draft(issue: &Issue, taken: Step, times: Times, words: String, day: NaiveDate) -> Draft {
    Draft {
        project: Some(issue.project),
        fact: Fact::IssueStep { number: issue.number, taken, times },
        words,
        effective: day,
        certainty: Certainty::Told,
        rule: "issue/step",
        sureness: Sureness::Certain,
        span: None,
        supersedes: None,
    }
}

/// An issue that ends without having been solved.
pub(super) fn end(
    situation: &Situation<'_>,
    person: &Person,
    number: IssueNumber,
    how: End,
    words: String,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let command = if matches!(how, End::Merged { .. }) { Command::Merge } else { Command::End };
    let Recalled::IssueAndOther(both) = &situation.recalled else {
        return Err(Refusal::NotAllowed { command });
    };
    if !may_use(situation.registry, person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    let (issue, other) = &**both;
    let seen = seen(situation.registry, situation.policy, person, issue.as_ref())
        .filter(|seen| may_here(situation.here, person, command, seen.project))
        .ok_or(Refusal::NoSuchIssue { number })?;
    if let End::Merged { into } = how {
        let goes_on = other.as_ref().is_some_and(|one| one.closed.is_none() && into != number);
        if !goes_on {
            return Err(Refusal::Step { number, why: StepRefusal::NoSuchOther(into) });
        }
    }
    if seen.issue.closed.is_some() {
        return Ok(Decision::say(Saying::IssueWasClosed { number }));
    }
    let draft = closing(seen.issue, how, words, effective_day(now, situation.zone));
    Ok(Decision {
        effects: vec![Effect::Enter(draft)],
        answers: vec![Answer::Here(Saying::IssueClosed {
            number,
            by: person.name.clone(),
            how,
            notice: None,
        })],
    })
}

fn closing(issue: &Issue, how: End, words: String, day: NaiveDate) -> Draft {
    Draft {
        project: Some(issue.project),
        fact: Fact::IssueClosed { number: issue.number, how },
        words,
        effective: day,
        certainty: Certainty::Told,
        rule: "command/close",
        sureness: Sureness::Certain,
        span: None,
        supersedes: None,
    }
}

/// Whether somebody could do with an issue what a command does, as it stands now.
pub(super) fn could(situation: &Situation<'_>, person: &Person, seen: &Seen<'_>, command: Command) -> bool {
    if seen.issue.closed.is_some() {
        return false;
    }
    let here = || may_here(situation.here, person, command, seen.project);
    let steps = match command {
        Command::Merge | Command::End => return here(),
        Command::Close if confirms(seen) => return here() || seen.standings.contains(&Standing::Reporter),
        Command::Close => vec![Step::Handle],
        command => steps_of(command, effective_day(situation.sent, situation.zone)),
    };
    seen.issue.case.as_ref().is_some_and(|case| {
        let is_open =
            |step: &Step| issue::may(&seen.standings, case, step) && case.step_is_open(step, person.id);
        steps.iter().any(is_open)
    })
}

/// The steps of an open issue that a command can come to, to some body and some day.
fn steps_of(command: Command, until: NaiveDate) -> Vec<Step> {
    let body = String::new;
    match command {
        Command::Sign => vec![Step::Sign, Step::SignOne],
        Command::Handled => vec![Step::Handle],
        Command::Return => vec![Step::Return { body: body() }],
        Command::MoreTime => vec![Step::AskTime { until }, Step::GiveTime, Step::RefuseTime],
        Command::Route => vec![Step::Route { body: body() }, Step::Refer { body: body() }],
        Command::Escalate => vec![Step::Escalate],
        Command::Deescalate => vec![Step::Deescalate],
        Command::Park => vec![Step::Park { until }, Step::Unpark],
        Command::Reopen => vec![Step::Unsolved],
        Command::Decide => vec![Step::Decide],
        Command::AskBack => vec![Step::AskBack],
        Command::Answer => vec![Step::Answer],
        _ => Vec::new(),
    }
}

/// Whether it is somebody's to say that an issue is solved, and not only that it is handled.
fn confirms(seen: &Seen<'_>) -> bool {
    seen.issue.case.is_none()
        || seen.standings.iter().any(|one| matches!(one, Standing::Reporter | Standing::Coordinator))
}

/// 销号 by word: whoever reported it, or a coordinator, closes it; from anybody else it means that it is handled, and
/// whoever reported it is asked.
pub(super) fn close(
    situation: &Situation<'_>,
    person: &Person,
    number: IssueNumber,
    words: String,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let seen = in_view(situation, person, number, Command::Close)?;
    solved(situation, person, &seen, words, now)
}

/// An issue is solved, says somebody who has not been asked whether it is.
pub(super) fn said_solved(
    situation: &Situation<'_>,
    person: &Person,
    issue: &Issue,
    words: String,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let seen = visible(situation, person, (issue.number, Some(issue)), Command::Close)?;
    solved(situation, person, &seen, words, now)
}

fn solved(
    situation: &Situation<'_>,
    person: &Person,
    seen: &Seen<'_>,
    words: String,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    if seen.issue.closed.is_some() {
        return Ok(Decision::say(Saying::IssueWasClosed { number: seen.issue.number }));
    }
    if !confirms(seen) {
        return take(situation, person, seen, Step::Handle, words, now);
    }
    if !may_here(situation.here, person, Command::Close, seen.project) && !reported(seen) {
        return Err(Refusal::NotAllowed { command: Command::Close });
    }
    Ok(close_as_solved(person, seen, words, effective_day(now, situation.zone)))
}

fn reported(seen: &Seen<'_>) -> bool {
    seen.standings.contains(&Standing::Reporter)
}

/// It has ended, says whose word that is.
fn close_as_solved(person: &Person, seen: &Seen<'_>, words: String, day: NaiveDate) -> Decision {
    let draft = closing(seen.issue, End::Solved, words, day);
    let (number, by) = (seen.issue.number, person.name.clone());
    Decision::with(Effect::Enter(draft), Saying::IssueClosed { number, by, how: End::Solved, notice: None })
}

/// Whether somebody who only says that an issue has been read signs for it by that.
pub fn signs_by_reading(registry: &Registry, policy: &Policy, person: &Person, issue: &Issue) -> Reading {
    let waits =
        issue.closed.is_none() && issue.case.as_ref().is_some_and(|case| case.state == State::Waiting);
    match seen(registry, policy, person, Some(issue)) {
        Some(seen) if waits && holds(&seen) => Reading::Signs,
        _ => Reading::Nothing,
    }
}

/// What 收到 in answer to an issue means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    Signs,
    Nothing,
}

/// What a press on a card comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PressedCard {
    Decided(Decision),
    /// The issue has moved on since the card was made.
    Stale,
    NotForYou,
}

/// A button of a card; `steps` is how many steps had been taken when it was made.
pub fn press_card(
    situation: &Situation<'_>,
    person: &Person,
    issue: &Issue,
    (action, steps): (Action, u32),
    now: Timestamp,
) -> PressedCard {
    let Some(seen) = seen(situation.registry, situation.policy, person, Some(issue)) else {
        return PressedCard::NotForYou;
    };
    let Some(case) = &issue.case else { return PressedCard::NotForYou };
    let step = match action {
        Action::SignFor => signing(situation.registry, situation.policy, &seen, person),
        Action::HandledIt => Step::Handle,
        Action::Agree => Step::Decide,
        Action::AskBack => Step::AskBack,
        Action::SendUp => Step::Escalate,
        Action::GiveTime => Step::GiveTime,
        Action::RefuseTime => Step::RefuseTime,
        Action::NotYetSaid => {
            let working = situation.working(seen.project);
            let next = working.days_after(now, 1).at.local(situation.zone).date_naive();
            Step::Later { on: next }
        }
        // Whoever finds an issue not solved may find it solved.
        _ => Step::Unsolved,
    };
    if !issue::may(&seen.standings, case, &step) {
        return PressedCard::NotForYou;
    }
    if issue.closed.is_some() || case.steps & STEPS_ON_BUTTON != steps {
        return PressedCard::Stale;
    }
    if action == Action::Solved {
        let draft = closing(issue, End::Solved, String::new(), effective_day(now, situation.zone));
        return PressedCard::Decided(Decision { effects: vec![Effect::Enter(draft)], answers: Vec::new() });
    }
    match take(situation, person, &seen, step, String::new(), now) {
        Ok(decision) => PressedCard::Decided(Decision { answers: Vec::new(), ..decision }),
        Err(_) => PressedCard::Stale,
    }
}

/// As much of the number of steps as goes on a button with the number of the issue.
const STEPS_ON_BUTTON: u32 = 0xffff;

/// The object of a button: which issue, after how many steps.
pub fn card_object(number: IssueNumber, steps: u32) -> i64 {
    number.0 << 16 | i64::from(steps & STEPS_ON_BUTTON)
}

/// The same, read back.
pub fn read_card_object(object: i64) -> (IssueNumber, u32) {
    let steps = u32::try_from(object & i64::from(STEPS_ON_BUTTON)).unwrap_or_default();
    (IssueNumber(object >> 16), steps)
}

/// An issue with its case, its arithmetic, and what somebody of these standings can tap.
pub fn card_view(
    registry: &Registry,
    policy: &Policy,
    working: WorkingTime<'_>,
    issue: &Issue,
    standings: &[Standing],
    now: Timestamp,
) -> IssueView {
    let mut view = issue_view(registry, working.zone, issue, now);
    let Some((case, project)) = issue.case.as_ref().zip(registry.project(issue.project)) else { return view };
    let holders = issue::holders(registry, policy, project, issue.opened_by, &case.mover());
    let asked = |id: &PersonId| Some(registry.answering_for(registry.person(*id)?, project.team));
    let name = |id: &PersonId| Some(shown(&asked(id)?.name));
    if let Some(shown) = &mut view.case {
        shown.movers = holders.iter().filter_map(name).collect();
        shown.choices = if issue.closed.is_none() { choices(case, standings) } else { Vec::new() };
        if let (Some(view), Some(due)) = (&mut shown.due, case.due) {
            view.counted = counted(case, working, due);
        }
    }
    view
}

/// The case of an issue in a list.
pub(super) fn case_view(issue: &Issue, zone: Tz) -> Option<Box<CaseView>> {
    let case = issue.case.as_ref()?;
    let due = case.due.filter(|_| issue.closed.is_none());
    Some(Box::new(CaseView {
        state: case.state,
        rung: (
            case.here().map(|rung| rung.key.clone()).unwrap_or_default(),
            case.rung + 1,
            case.ladder.len(),
        ),
        mover: case.mover(),
        movers: Vec::new(),
        lead: case.lead.clone(),
        supporting: case.supporting.clone(),
        returned: case.returned.clone(),
        reopened: case.reopened,
        papers: case.here().and_then(|rung| match &rung.who {
            Who::Papers(body) => Some(body.clone()),
            _ => None,
        }),
        lateness: if case.held_over > 0 { Lateness::Overdue } else { Lateness::InTime },
        due: due.map(|due| DueView { at: due.local(zone).naive_local(), counted: None }),
        choices: Vec::new(),
        steps: case.steps,
    }))
}

/// So many working days after the issue came to its rung, or to who has it, a clock runs out, with what is peculiar
/// about them.
fn counted(case: &Case, working: WorkingTime<'_>, due: Timestamp) -> Option<Counted> {
    let rung = case.here()?;
    let spans = [(case.since, rung.sign), (case.since, rung.handle), (case.dispatched, rung.handle)];
    let reached = |(from, days)| (from, days, working.days_after(from, days));
    let (from, days, reached) = spans.into_iter().map(reached).find(|(.., one)| one.at == due)?;
    let after = from.local(working.zone).date_naive();
    Some(Counted { days, after, passed: reached.passed })
}

/// What can be tapped, in order.
fn choices(case: &Case, standings: &[Standing]) -> Vec<Action> {
    let may = |step: &Step| issue::may(standings, case, step);
    let holds = standings.contains(&Standing::Holder);
    let offered: &[(Action, bool)] = match case.state {
        State::Waiting => &[
            (Action::SignFor, holds),
            (Action::HandledIt, holds),
            (Action::SendUp, case.above().is_some() && may(&Step::Escalate)),
        ],
        State::Handling => {
            &[(Action::HandledIt, holds), (Action::SendUp, case.above().is_some() && may(&Step::Escalate))]
        }
        State::TimeAsked { .. } => {
            &[(Action::GiveTime, may(&Step::GiveTime)), (Action::RefuseTime, may(&Step::GiveTime))]
        }
        State::Handled => &[
            (Action::Solved, may(&Step::Unsolved)),
            (Action::Unsolved, may(&Step::Unsolved)),
            (Action::NotYetSaid, may(&Step::Unsolved)),
        ],
        State::Disputed | State::Parked { .. } | State::AskedBack => &[],
    };
    offered.iter().filter(|(_, fits)| *fits).map(|(action, _)| *action).collect()
}

/// The entry by which an issue begins its way that was reported before there was a ladder, and its case: it is dispatched
/// now.
pub fn begins(
    policy: &Policy,
    working: WorkingTime<'_>,
    issue: &Issue,
    trouble: &Trouble,
    now: Timestamp,
) -> (Draft, Case) {
    let case = Case::begin(policy.ladder(), lead_of(policy, trouble), trouble, Clock { working, now });
    let taken = Step::Begin { start: Box::new(case.clone()) };
    let draft = step_draft(issue, taken, case.times(now), String::new(), effective_day(now, working.zone));
    (draft, case)
}

/// What a clock that has run out makes of an issue.
pub fn time_up(issue: &Issue, working: WorkingTime<'_>, now: Timestamp) -> Option<Effect> {
    let case = issue.case.as_ref()?;
    let step = Step::TimeUp;
    let next = case.step(&step, PersonId(0), Clock { working, now }).ok()?;
    Some(effect(issue, case, step, next, String::new(), effective_day(now, working.zone), now))
}
