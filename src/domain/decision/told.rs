//! What becomes of things said in free words. They go the ways of the commands; what is odd about them is asked about
//! first, once.

use super::alike::{asked_about, report_issue};
use super::{
    Answer, Decision, Draft, Earlier, Effect, Heading, Recalled, Refusal, Report, ReportView, Saying,
    Situation, Through, choices_for, entry_view, for_known, issue_view, may_here, named_project, nodes,
    own_version, promises, report, solved, unclear, undo, withdrawn, works_shown,
};
use crate::domain::day::SaidDay;
use crate::domain::decision::{Here, Lookup, course, investment};
use crate::domain::entry::{Entry, Fact, NodeStep, Percent, Span};
use crate::domain::evidence::{CHOICES, Question, QuestionState, Subject};
use crate::domain::ids::{IssueNumber, MessageId, ProjectCode, ProjectId};
use crate::domain::intent::{Asked, Back, Command, Dated, Form, Intent, IssueFilter, IssueList, TableFilter};
use crate::domain::investment::{Amount, Counts, Month, Reply, SaidMonth};
use crate::domain::issue::Issue;
use crate::domain::people::Person;
use crate::domain::policy::Policy;
use crate::domain::project::Project;
use crate::domain::registry::Registry;
use crate::domain::rights;
use crate::domain::time::{Timestamp, effective_day};
use crate::domain::told::{
    self, About, Corrects, Statement, Step, Sum, Sureness, Told, Topic, Waiting, leaps,
};
use chrono::NaiveDate;

/// The stage of a project whose works have been taken up again, by its key of policy.
const RESUMED: &str = "resumed";

/// The stage of one that rests over the winter.
const WINTER_STOP: &str = "winter_stop";

/// The key node by which works begin.
const START: &str = "start";

/// What follows from an intent: works that have begun on a site that rested over the winter have been taken up again. An
/// edited message says so still; `earlier` is what it put into the ledger.
pub fn follows(
    (registry, policy): (&Registry, &Policy),
    intent: &Intent,
    earlier: &[Earlier],
    today: NaiveDate,
) -> Option<Intent> {
    let (code, node, day, span) = match intent {
        Intent::Told { statement, .. } => match &statement.told {
            Told::Node { node, step: Step::Done } => {
                (statement.project.as_ref()?, node, statement.day, statement.span)
            }
            _ => return None,
        },
        Intent::Node { code, node, step: NodeStep::Done, said } => {
            (code.as_ref()?, node, said.day.and_then(|day| day.past(today)), said.span)
        }
        _ => return None,
    };
    let project = registry.project_coded(code)?;
    let moved = |one: &Earlier| {
        one.through == Through::SameMessage
            && one.entry.project == Some(project.id)
            && matches!(&one.entry.fact, Fact::Stage { from, .. } if from == WINTER_STOP)
    };
    let rested = project.stage == WINTER_STOP || earlier.iter().any(moved);
    (node == START && rested && policy.step(RESUMED).is_some()).then(|| {
        let statement = Statement {
            told: Told::Resumed,
            project: Some(code.clone()),
            day,
            words: String::new(),
            span,
            rule: "key node",
            sureness: Sureness::Certain,
            corrects: Corrects::Nothing,
        };
        Intent::Told { statement: Box::new(statement), asked: Asked::NotYet }
    })
}

/// What has to be looked up for a statement.
pub(super) fn lookup(
    person: &Person,
    statement: &Statement,
    about: impl Fn(Command, &dyn Fn(ProjectId) -> Lookup) -> Lookup,
) -> Lookup {
    match &statement.told {
        Told::Progress { percent: Some(_) } | Told::Unchanged => {
            about(Command::Progress, &|id| Lookup::Share(id, statement.day))
        }
        Told::Investment { .. } => {
            about(Command::Invest, &|id| Lookup::Figures { project: Some(id), person: person.id })
        }
        Told::Node { step, .. } => match step_of(*step, statement.day) {
            Some(step) => about(step.command(), &Lookup::Facts),
            None => about(Command::Node, &Lookup::Facts),
        },
        Told::Resumed => about(Command::Stage, &Lookup::Facts),
        Told::Promise { .. } => Lookup::NextPromise,
        Told::Withdrawal => Lookup::OwnLast(person.id),
        Told::Question(_)
        | Told::Progress { percent: None }
        | Told::Part { .. }
        | Told::Unmeasured { .. }
        | Told::Visit
        | Told::Issue(_)
        | Told::Answer(_) => Lookup::Nothing,
    }
}

/// The command whose view holds the answer to what a statement asks.
pub(super) fn asked_for(statement: &Statement) -> Option<Intent> {
    let Told::Question(topic) = &statement.told else { return None };
    let code = statement.project.clone();
    match topic {
        Topic::Works if code.is_some() => Some(Intent::Status { code }),
        Topic::Days(node) if code.is_some() => Some(Intent::Nodes { code, node: node.clone() }),
        Topic::Invested if code.is_some() => Some(Intent::Investment { code }),
        Topic::Card if code.is_some() => Some(Intent::Project { code }),
        Topic::Issues => {
            let all_open = IssueList::Filtered(IssueFilter::default());
            Some(Intent::Issues { list: all_open, form: Form::Words })
        }
        Topic::Portfolio => Some(Intent::Portfolio),
        // The reddest come first.
        Topic::Late => Some(Intent::Table { filter: TableFilter::default(), page: 1 }),
        Topic::Unreported => Some(Intent::Unreported),
        Topic::Works | Topic::Days(_) | Topic::Invested | Topic::Card | Topic::Other => None,
    }
}

/// Whether something is said to be solved.
pub(super) fn is_solved(statement: &Statement) -> bool {
    statement.told == Told::Answer(told::Answer::Settled)
}

/// Does what a statement calls for. In a group, what is not the speaker's to report is talk.
pub(super) fn tell(
    situation: &Situation<'_>,
    person: &Person,
    statement: Statement,
    asked: Asked,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let Statement { day, rule, sureness, corrects, .. } = statement;
    let corrected = match corrects {
        Corrects::Own | Corrects::Project => situation.own_last.as_ref(),
        Corrects::Nothing => None,
    };
    let decided = decided(situation, person, statement, (asked, corrected), now);
    match (decided, corrected) {
        (Ok(decision), Some(entry)) if corrects == Corrects::Project => {
            let mut decision = as_read(decision, (rule, sureness), day, None);
            // Of the other project it was not so, whatever is asked about it here.
            decision.effects.insert(0, withdrawn(entry, effective_day(situation.sent, situation.zone)));
            Ok(decision)
        }
        (Ok(decision), corrected) => Ok(as_read(decision, (rule, sureness), day, corrected)),
        (Err(Refusal::NotAllowed { .. } | Refusal::NotYourProject { .. }), _)
            if situation.here != Here::Private && corrects != Corrects::Project =>
        {
            Ok(Decision::silent())
        }
        (Err(refusal), _) => Err(refusal),
    }
}

fn decided(
    situation: &Situation<'_>,
    person: &Person,
    statement: Statement,
    (asked, corrected): (Asked, Option<&Entry>),
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let Statement { told, day, words, span, .. } = statement.clone();
    let code = statement.project.as_ref();
    let plainly = |fact, words| report(situation, person, code, fact, (words, span), now);
    match told {
        Told::Progress { percent } => {
            let before = percent.and_then(|percent| leap(situation, person, corrected, percent));
            // Who puts a figure right knows that it falls.
            let falls = |before: &Percent| percent.is_some_and(|percent| percent < *before);
            let before = before.filter(|before| statement.corrects != Corrects::Own || !falls(before));
            match before.filter(|_| asked == Asked::NotYet) {
                Some(before) => ask(
                    situation,
                    person,
                    Waiting { about: About::Leap { before }, statements: vec![statement] },
                    &[],
                ),
                None => plainly(Report::Progress { percent }, words),
            }
        }
        // It is asked about before it comes here; words are kept of it in any case.
        Told::Unmeasured { .. } | Told::Part { .. } | Told::Investment { sum: Some(Sum::Stretch), .. } => {
            plainly(Report::Progress { percent: None }, words)
        }
        Told::Unchanged => match share_of_the_day(situation, person, day) {
            Some((project, percent)) => {
                Ok(Decision::say(Saying::SaidToday { code: project.code.clone(), percent }))
            }
            None => plainly(Report::Unchanged, words),
        },
        Told::Visit => plainly(Report::Visit, words),
        Told::Answer(told::Answer::Settled) if situation.about_issue.is_none() => {
            solved::tell(situation, person, code, (words, span), now)
        }
        Told::Answer(answer) => plainly(Report::Answer(answer, day), words),
        Told::Promise { ref maker } => promises::tell(situation, person, maker, &statement),
        Told::Issue(trouble) => report_issue(situation, person, (statement, trouble), asked, now),
        Told::Investment { amount, sum } => {
            let month = day.map(|day| SaidMonth::On(Month::of(day)));
            let told = investment::Told {
                counts: Counts::said(sum),
                month,
                amount: Amount::Known(amount),
                words,
                span,
            };
            investment::note(situation, person, code, told)
        }
        Told::Node { node, step } => {
            if let Some(step) = step_of(step, day) {
                return nodes::note(situation, person, code, (node, step), dated(day, words, span));
            }
            // Still to come, or put off and nobody knows until when: that much is kept in words.
            let mut decision = nodes::still_to_come(situation, person, code, &node)?;
            let kept = plainly(Report::Progress { percent: None }, words)?;
            decision.effects.extend(kept.effects);
            decision.answers.extend(kept.answers);
            Ok(decision)
        }
        Told::Resumed => {
            let project = named_project(situation.registry, situation.here, person, code, Command::Progress)?;
            if rights::may_on(person, Command::Stage, project) {
                course::move_on(
                    situation,
                    person,
                    Some(&project.code),
                    RESUMED.to_owned(),
                    dated(day, words, span),
                )
            } else {
                // Of what is said elsewhere in the message nothing more is kept.
                let kept = if words.is_empty() {
                    Decision::silent()
                } else {
                    plainly(Report::Progress { percent: None }, words)?
                };
                Ok(course::asked_to_move(situation, person, (project, RESUMED), (day, kept)))
            }
        }
        Told::Withdrawal => Ok(undo(situation)),
        Told::Question(_) => match asked_for(&statement) {
            Some(view) => for_known(situation, person, view, now),
            None => Ok(unclear(situation, person)),
        },
    }
}

fn dated(day: Option<NaiveDate>, words: String, span: Span) -> Dated {
    Dated { day: day.map(SaidDay::On), words, span }
}

/// What is noted of a key node, if anything can be.
const fn step_of(step: Step, day: Option<NaiveDate>) -> Option<NodeStep> {
    match (step, day) {
        (Step::Done, _) => Some(NodeStep::Done),
        (Step::Begun, _) => Some(NodeStep::Started),
        (Step::Delayed | Step::Expected, Some(_)) => Some(NodeStep::Forecast),
        (Step::Delayed | Step::Expected, None) | (Step::Ahead, _) => None,
    }
}

/// The share that stands, if it makes this one odd.
fn leap(
    situation: &Situation<'_>,
    person: &Person,
    corrected: Option<&Entry>,
    percent: Percent,
) -> Option<Percent> {
    let Recalled::Share(Some(entry)) = &situation.recalled else { return None };
    let replaced = corrected.or_else(|| own_version(situation, person)).is_some_and(|one| one.id == entry.id);
    match entry.fact {
        Fact::Progress { percent: Some(before) } if !replaced && leaps(before, percent) => Some(before),
        _ => None,
    }
}

/// The share that was reported of a day on which nothing is said to have changed: it says more.
fn share_of_the_day<'a>(
    situation: &'a Situation<'_>,
    person: &Person,
    day: Option<NaiveDate>,
) -> Option<(&'a Project, Percent)> {
    let Recalled::Share(Some(entry)) = &situation.recalled else { return None };
    let day = day.unwrap_or_else(|| effective_day(situation.sent, situation.zone));
    let replaced = own_version(situation, person).is_some_and(|one| one.id == entry.id);
    match entry.fact {
        Fact::Progress { percent: Some(percent) } if entry.effective == day && !replaced => {
            Some((situation.registry.project(entry.project?)?, percent))
        }
        _ => None,
    }
}

/// The same with the rule that read it, for the day that was said, and in the place of what it puts right.
fn as_read(
    mut decision: Decision,
    (rule, sureness): (&'static str, Sureness),
    day: Option<NaiveDate>,
    corrected: Option<&Entry>,
) -> Decision {
    for effect in &mut decision.effects {
        let Effect::Enter(draft) = effect else { continue };
        (draft.rule, draft.sureness) = (rule, sureness);
        let corrected = corrected.filter(|entry| corrects(entry, draft));
        // What is put right stays of its day.
        if let Some(day) = day.or(corrected.map(|entry| entry.effective))
            && draft.supersedes.is_none()
            && matches!(
                draft.fact,
                Fact::Progress { .. }
                    | Fact::Unchanged
                    | Fact::Visit
                    | Fact::Issue { .. }
                    | Fact::IssueAnswer { .. }
            )
        {
            draft.effective = day;
        }
        if let Some(entry) = corrected {
            draft.supersedes = Some(entry.id);
        }
    }
    decision
}

fn corrects(entry: &Entry, draft: &Draft) -> bool {
    draft.supersedes.is_none() && entry.project == draft.project && entry.fact.kind() == draft.fact.kind()
}

/// Asks the one question, and keeps what was understood until it is answered. Candidates are the projects that could be
/// meant; those that are not the speaker's to report are not offered.
pub(super) fn ask(
    situation: &Situation<'_>,
    person: &Person,
    waiting: Waiting,
    candidates: &[ProjectCode],
) -> Result<Decision, Refusal> {
    let registry = situation.registry;
    if waiting.about.is_promise() {
        return Ok(promises::ask(situation, person, waiting));
    }
    let reported = |project: &&Project| may_here(situation.here, person, Command::Progress, project);
    let own: Vec<_> =
        candidates.iter().filter_map(|code| registry.project_coded(code)).filter(reported).collect();
    if !rights::may(person, Command::Progress) || (own.is_empty() && !candidates.is_empty()) {
        return Ok(unclear(situation, person));
    }
    let (choices, saying) = match &waiting.about {
        About::Project => {
            let choices = match own[..] {
                [] => choices_for(situation, person),
                _ => own.iter().take(CHOICES).map(|project| project.id).collect(),
            };
            let shown = choices.iter().filter_map(|id| registry.project(*id)).map(Heading::of).collect();
            (choices, Saying::OfWhichProject { question: 0, choices: shown })
        }
        About::Share | About::Leap { .. } | About::Promise | About::PromiseDay => {
            let Some(statement) = waiting.statements.first() else { return Ok(Decision::silent()) };
            let code = statement.project.as_ref();
            let project = named_project(registry, situation.here, person, code, Command::Progress)?;
            let Told::Progress { percent: Some(percent) } = statement.told else {
                return Ok(Decision::silent());
            };
            let before = match waiting.about {
                About::Leap { before } => Some(before),
                About::Share | About::Project | About::Promise | About::PromiseDay | About::Alike { .. } => {
                    None
                }
            };
            let code = project.code.clone();
            (vec![project.id], Saying::IsTheShareRight { question: 0, code, percent, before })
        }
        About::Alike { numbers } => {
            let found = asked_about(situation, numbers);
            let Some(first) = found.first() else { return Ok(Decision::silent()) };
            let project =
                registry.project(first.project).ok_or(Refusal::NoSuchIssue { number: first.number })?;
            let view = |issue: &&Issue| issue_view(registry, situation.zone, issue, situation.sent);
            let (code, issues) = (project.code.clone(), found.iter().map(view).collect());
            (vec![project.id], Saying::IsItTheSame { question: 0, code, issues })
        }
    };
    let said = effective_day(situation.sent, situation.zone);
    let mut waiting = waiting;
    for statement in &mut waiting.statements {
        statement.day = Some(statement.day.unwrap_or(said));
    }
    let mut effects = Vec::new();
    if let Some(first) = waiting.statements.first()
        && situation.files > 0
        && own_version(situation, person).is_none()
    {
        // They are the works, whatever the answer: what it makes of the words takes their place, and they go with it.
        let project = first.project.as_ref().and_then(|code| registry.project_coded(code)).map(|one| one.id);
        let words = waiting.statements.iter().map(|one| one.words.as_str()).collect::<Vec<_>>().join("；");
        let draft = works_shown(project, situation.files, words, first.day.unwrap_or(said));
        effects.push(Effect::Enter(draft));
    }
    effects.push(Effect::Wait { waiting, choices });
    Ok(Decision { effects, answers: vec![Answer::Unplaced, Answer::Here(saying)] })
}

/// What was understood of the report that is answered.
pub(super) fn look_back(situation: &Situation<'_>, person: &Person) -> Decision {
    let visible = |entry: &&Entry| match entry.project.and_then(|id| situation.registry.project(id)) {
        Some(project) => may_here(situation.here, person, Command::Status, project),
        None => entry.author == person.id,
    };
    let entries: Vec<_> = answered(situation).iter().filter(visible).cloned().collect();
    if entries.is_empty() {
        return Decision::silent();
    }
    Decision::say(Saying::Understood(report_view(situation.registry, person, &entries)))
}

/// What one message said, for somebody to look at.
pub(super) fn report_view(registry: &Registry, person: &Person, entries: &[Entry]) -> ReportView {
    ReportView {
        entries: entries.iter().map(|entry| entry_view(registry, entry)).collect(),
        own: entries.iter().rfind(|entry| entry.author == person.id).map(|entry| entry.id),
    }
}

fn answered<'a>(situation: &'a Situation<'_>) -> &'a [Entry] {
    match &situation.recalled {
        Recalled::Said(entries) => entries,
        _ => &[],
    }
}

/// The report that is answered is not to count, says the one who made it.
pub(super) fn take_back(situation: &Situation<'_>, person: &Person, back: Back) -> Decision {
    let entries = answered(situation);
    let day = effective_day(situation.sent, situation.zone);
    taken_back(situation.registry, person, entries, back, day).unwrap_or_else(|| {
        // What people say to each other is theirs.
        let to_daybook = situation.earlier.as_ref().is_some_and(|one| one.through == Through::ReplyToDaybook);
        match entries.last().filter(|_| to_daybook) {
            Some(entry) => Decision::say(Saying::OnlyItsSender { name: entry.author_name.clone() }),
            None => Decision::silent(),
        }
    })
}

/// What somebody reported counts no longer. `None` where none of it is theirs.
pub fn taken_back(
    registry: &Registry,
    person: &Person,
    entries: &[Entry],
    back: Back,
    day: NaiveDate,
) -> Option<Decision> {
    let own = || entries.iter().filter(|entry| entry.author == person.id && entry.can_be_withdrawn());
    let views: Vec<_> = own().map(|entry| entry_view(registry, entry)).collect();
    if views.is_empty() {
        return None;
    }
    let saying = match back {
        Back::Undone => Saying::Undone(views),
        Back::Wrong => Saying::TakenBack(views),
    };
    Some(Decision {
        effects: own().map(|entry| withdrawn(entry, day)).collect(),
        answers: vec![Answer::Here(saying)],
    })
}

/// What an answer makes of what waited for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// These can be kept now; the message said them.
    Told { intents: Vec<Intent>, message: MessageId },
    /// What the message said is not kept.
    Dropped { message: MessageId },
    /// The right day is asked for, and the question waits for it.
    WhichDay,
    /// It does not answer this question, or is not this person's to answer here.
    Not,
}

/// The answer to a question about something that was said: a project, or yes or no.
pub fn settle(
    registry: &Registry,
    here: Here,
    person: &Person,
    question: &Question,
    reply: Settling<'_>,
) -> Settled {
    let Subject::Told { waiting, choices, message } = &question.about else { return Settled::Not };
    if question.person != person.id || question.state != QuestionState::Open {
        return Settled::Not;
    }
    let chosen = |index: usize| choices.get(index).and_then(|id| registry.project(*id));
    if let About::Alike { numbers } = &waiting.about {
        return settle_alike(registry, (here, person), question, (waiting, numbers), reply);
    }
    let project = match (&waiting.about, reply) {
        (About::Project, Settling::Button(index)) => chosen(index),
        (About::Project, Settling::Project(code)) => registry.project_coded(code),
        (_, Settling::Taken) => return Settled::Dropped { message: *message },
        (About::Project, Settling::Word(_) | Settling::Day(_)) => None,
        (_, Settling::Button(0) | Settling::Word(Reply::Right)) | (About::PromiseDay, Settling::Day(_)) => {
            chosen(0)
        }
        (_, Settling::Button(1) | Settling::Word(Reply::Wrong)) => {
            return Settled::Dropped { message: *message };
        }
        (About::Promise, Settling::Button(2)) => return Settled::WhichDay,
        _ => None,
    };
    let command = if waiting.about.is_promise() { Command::Promise } else { Command::Progress };
    let project = project.filter(|one| may_here(here, person, command, one));
    let Some(project) = project else { return Settled::Not };
    let intents = waiting.statements.iter().cloned().map(|mut statement| {
        statement.project.get_or_insert_with(|| project.code.clone());
        if let Settling::Day(day) = reply {
            statement.day = Some(day);
        }
        Intent::Told { statement: Box::new(statement), asked: Asked::Already }
    });
    Settled::Told { intents: intents.collect(), message: *message }
}

/// The same where it was asked whether an issue is one of these: yes, it is the first; no, it is none of them.
fn settle_alike(
    registry: &Registry,
    (here, person): (Here, &Person),
    question: &Question,
    (waiting, numbers): (&Waiting, &[IssueNumber]),
    reply: Settling<'_>,
) -> Settled {
    let Subject::Told { choices, message, .. } = &question.about else { return Settled::Not };
    let project = choices.first().and_then(|id| registry.project(*id));
    let project = project.filter(|one| may_here(here, person, Command::Issue, one));
    let (Some(project), Some(statement)) = (project, waiting.statements.first()) else { return Settled::Not };
    let index = match reply {
        Settling::Button(index) => index,
        Settling::Word(Reply::Right) => 0,
        Settling::Word(Reply::Wrong) => numbers.len(),
        Settling::Taken => return Settled::Dropped { message: *message },
        Settling::Word(_) | Settling::Project(_) | Settling::Day(_) => return Settled::Not,
    };
    let statement = Box::new(Statement { project: Some(project.code.clone()), ..statement.clone() });
    let intent = match numbers.get(index) {
        Some(number) => Intent::SameIssue { number: *number, statement },
        None if index == numbers.len() => Intent::Told { statement, asked: Asked::Already },
        None => return Settled::Not,
    };
    Settled::Told { intents: vec![intent], message: *message }
}

/// How a question about something that was said is answered.
#[derive(Clone, Copy, Debug)]
pub enum Settling<'a> {
    Button(usize),
    Project(&'a ProjectCode),
    Word(Reply),
    Day(NaiveDate),
    /// The one who was asked takes back what they said.
    Taken,
}

/// The same with what of which project is kept, where a sign alone would not say which question had its answer.
pub fn with_what_is_kept(decision: Decision) -> Decision {
    let kept: Vec<_> = decision
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Amend(draft, _) => Some(draft.fact.clone()),
            _ => None,
        })
        .collect();
    let mut answers = Vec::with_capacity(decision.answers.len());
    for answer in decision.answers {
        let code = match &answer {
            Answer::Confirmed { code, .. } => Some(code.clone()),
            _ => None,
        };
        answers.push(answer);
        let Some(code) = code else { continue };
        answers.push(Answer::Here(match kept.first() {
            Some(Fact::Progress { percent: Some(percent) }) => Saying::ShareNoted { code, percent: *percent },
            Some(Fact::Investment { month, figure }) => {
                Saying::FigureNoted { code, month: *month, figure: *figure }
            }
            _ => Saying::Placed { code },
        }));
    }
    Decision { effects: decision.effects, answers }
}

/// The same, where it was said by an earlier message than the present one.
pub fn said_before(decision: Decision, message: MessageId) -> Decision {
    let effects = decision.effects.into_iter().map(|effect| match effect {
        Effect::Enter(draft) => Effect::Amend(draft, message),
        Effect::Hold { held, .. } => Effect::Hold { held, message: Some(message) },
        effect => effect,
    });
    let answers = decision.answers.into_iter().map(|answer| match answer {
        Answer::Recorded { code, .. } => Answer::Confirmed { message, code },
        answer => answer,
    });
    Decision { effects: effects.collect(), answers: answers.collect() }
}
