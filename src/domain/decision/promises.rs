//! Promises: said, listed, and what becomes of them.

use super::{
    Answer, Decision, Draft, Effect, Heading, Here, Recalled, Refusal, Saying, Situation, may_here,
    named_project, own_version, shown, withdrawn,
};
use crate::domain::asks::soon;
use crate::domain::day::SaidDay;
use crate::domain::entry::{Certainty, Fact, Span};
use crate::domain::ids::{ProjectCode, ProjectId, PromiseNumber};
use crate::domain::intent::{Command, Misspelling, PromiseWish};
use crate::domain::people::Person;
use crate::domain::promise::{Maker, Promise, SaidMaker, State, Step};
use crate::domain::registry::Registry;
use crate::domain::rights;
use crate::domain::time::{Timestamp, effective_day};
use crate::domain::told::{Statement, Sureness, Told, Waiting};
use chrono::NaiveDate;

/// What is said of promises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PromiseSaying {
    /// Whether these are promises. `question` numbers the question.
    AreThey {
        question: i64,
        promises: Vec<PromiseView>,
    },
    /// The question's day is asked for.
    WhichDay,
    /// They are in the ledger.
    Noted(Vec<PromiseView>),
    One(PromiseView),
    /// Those that are still to be kept: by whom the speaker speaks for, and of their projects.
    List {
        own: Vec<PromiseView>,
        others: Vec<PromiseView>,
    },
    /// What became of one.
    Settled(PromiseView),
}

/// A promise, as people see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromiseView {
    /// `None` before it is one.
    pub number: Option<PromiseNumber>,
    pub heading: Heading,
    pub maker: MakerView,
    pub due: NaiveDate,
    /// Whether that day is over.
    pub standing: Standing,
    pub words: String,
    pub receiver: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MakerView {
    /// By its key of policy.
    Body(String),
    Person(String),
}

/// How a promise stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Ahead,
    /// Its day is over, and nobody has said whether it was kept.
    Over,
    Broken,
    Kept,
    Withdrawn,
}

/// A promise as people see it on a day; `None` where its project is gone.
pub fn promise_view(registry: &Registry, promise: &Promise, today: NaiveDate) -> Option<PromiseView> {
    let receiver = registry.person(promise.receiver).map(|person| person.name.clone());
    Some(PromiseView {
        number: Some(promise.number),
        heading: Heading::of(registry.project(promise.project)?),
        maker: maker_view(registry, &promise.maker),
        due: promise.due,
        standing: match promise.state {
            State::Open if promise.due < today => Standing::Over,
            State::Open => Standing::Ahead,
            State::Broken => Standing::Broken,
            State::Kept => Standing::Kept,
            State::Withdrawn => Standing::Withdrawn,
        },
        words: shown(&promise.words),
        receiver: receiver.unwrap_or_default(),
    })
}

pub fn maker_view(registry: &Registry, maker: &Maker) -> MakerView {
    match maker {
        Maker::Body(body) => MakerView::Body(body.clone()),
        Maker::Person(id) => {
            MakerView::Person(registry.person(*id).map(|person| person.name.clone()).unwrap_or_default())
        }
    }
}

/// Asks whether what was said are promises; nothing where it is not sure who made them, or of which project.
pub(super) fn ask(situation: &Situation<'_>, person: &Person, waiting: Waiting) -> Decision {
    let Waiting { about, mut statements } = waiting;
    let mut views = Vec::new();
    statements.retain(|statement| match view_of(situation, person, statement) {
        Some(view) => {
            views.push(view);
            true
        }
        None => false,
    });
    let before = own_version(situation, person);
    let is_before = |statement: &Statement| match (before.map(|entry| &entry.fact), &statement.told) {
        (Some(Fact::Promise { maker, due, .. }), Told::Promise { maker: said }) => {
            said.meant(situation.registry, person).as_ref() == Some(maker) && statement.day == Some(*due)
        }
        _ => false,
    };
    if !statements.is_empty() && statements.iter().all(is_before) {
        return Decision::silent();
    }
    let mut decision = Decision::silent();
    // An edit says another.
    decision.effects.extend(before.map(|entry| withdrawn(entry, situation.said_on(before))));
    let project = statements.first().and_then(|one| one.project.as_ref());
    if let Some(project) = project.and_then(|code| situation.registry.project_coded(code)) {
        let waiting = Waiting { about, statements };
        decision.effects.push(Effect::Wait { waiting, choices: vec![project.id] });
        decision.answers.push(Answer::Here(told(PromiseSaying::AreThey { question: 0, promises: views })));
    }
    decision
}

fn view_of(situation: &Situation<'_>, person: &Person, statement: &Statement) -> Option<PromiseView> {
    let Told::Promise { maker } = &statement.told else { return None };
    let project = situation.registry.project_coded(statement.project.as_ref()?)?;
    let maker = maker.meant(situation.registry, person)?;
    may_here(situation.here, person, Command::Promise, project).then(|| PromiseView {
        number: None,
        heading: Heading::of(project),
        maker: maker_view(situation.registry, &maker),
        due: statement.day.unwrap_or_default(),
        standing: Standing::Ahead,
        words: shown(&statement.words),
        receiver: person.name.clone(),
    })
}

/// What somebody has said is a promise is one.
pub(super) fn tell(
    situation: &Situation<'_>,
    person: &Person,
    maker: &SaidMaker,
    statement: &Statement,
) -> Result<Decision, Refusal> {
    let project = statement.project.as_ref();
    let (Some(maker), Some(due)) = (maker.meant(situation.registry, person), statement.day) else {
        return Ok(Decision::silent());
    };
    enter(situation, person, project, (maker, due), statement.words.clone(), statement.span)
}

/// `/promise CODE MAKER DAY WORDS`
pub(super) fn make(
    situation: &Situation<'_>,
    person: &Person,
    code: Option<&ProjectCode>,
    (maker, due): (&SaidMaker, SaidDay),
    words: String,
    span: Span,
) -> Result<Decision, Refusal> {
    named_project(situation.registry, situation.here, person, code, Command::Promise)?;
    let said = situation.said_on(own_version(situation, person));
    let due = soon(due, said)
        .ok_or(Refusal::Misspelt { command: Command::Promise, problem: Misspelling::DayGone })?;
    let maker = maker.meant(situation.registry, person).ok_or(Refusal::NoMaker)?;
    enter(situation, person, code, (maker, due), words, span)
}

fn enter(
    situation: &Situation<'_>,
    person: &Person,
    code: Option<&ProjectCode>,
    (maker, due): (Maker, NaiveDate),
    words: String,
    span: Span,
) -> Result<Decision, Refusal> {
    let command = Command::Promise;
    let project = named_project(situation.registry, situation.here, person, code, command)?;
    let before = own_version(situation, person);
    let number = match (before.map(|entry| &entry.fact), &situation.recalled) {
        (Some(Fact::Promise { number, .. }), _) | (_, Recalled::NextPromise(number)) => *number,
        _ => return Err(Refusal::NotAllowed { command }),
    };
    let view = PromiseView {
        number: Some(number),
        heading: Heading::of(project),
        maker: maker_view(situation.registry, &maker),
        due,
        standing: Standing::Ahead,
        words: shown(&words),
        receiver: person.name.clone(),
    };
    let draft = Draft {
        project: Some(project.id),
        fact: Fact::Promise { number, maker, due },
        words,
        effective: situation.said_on(before),
        certainty: Certainty::Told,
        rule: "command/promise",
        sureness: Sureness::Certain,
        span: Some(span),
        supersedes: before.map(|entry| entry.id),
    };
    Ok(Decision::enter(draft, Answer::Here(told(PromiseSaying::Noted(vec![view])))))
}

/// `/promise`: what is still to be kept, the first due first.
pub(super) fn list(situation: &Situation<'_>, person: &Person, now: Timestamp) -> Result<Decision, Refusal> {
    let promises = visible(situation, person)?;
    let today = effective_day(now, situation.zone);
    let mut open: Vec<_> = promises.into_iter().filter(|promise| promise.is_open()).collect();
    open.sort_by_key(|promise| (promise.due, promise.number));
    let (own, others): (Vec<_>, Vec<_>) =
        open.into_iter().partition(|promise| promise.maker.is(situation.registry, person));
    let views = |promises: Vec<&Promise>| {
        promises.into_iter().filter_map(|one| promise_view(situation.registry, one, today)).collect()
    };
    Ok(Decision::say(told(PromiseSaying::List { own: views(own), others: views(others) })))
}

/// `/promise 3`
pub(super) fn show(
    situation: &Situation<'_>,
    person: &Person,
    number: PromiseNumber,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let promises = visible(situation, person)?;
    let today = effective_day(now, situation.zone);
    let found = promises.into_iter().find(|promise| promise.number == number);
    let view = found.and_then(|promise| promise_view(situation.registry, promise, today));
    Ok(Decision::say(told(PromiseSaying::One(view.ok_or(Refusal::NoSuchPromise { number })?))))
}

/// The promises that somebody may see here: of the projects in view, and privately their own.
fn visible<'a>(situation: &'a Situation<'_>, person: &Person) -> Result<Vec<&'a Promise>, Refusal> {
    let refused = Refusal::NotAllowed { command: Command::ShowPromise };
    let (true, Recalled::Promises(promises)) =
        (rights::may(person, Command::ShowPromise), &situation.recalled)
    else {
        return Err(refused);
    };
    let in_view = |promise: &&Promise| {
        let project = situation.registry.project(promise.project);
        let is_seen = |project| may_here(situation.here, person, Command::ShowPromise, project);
        project.is_some_and(is_seen)
            || situation.here == Here::Private && promise.maker.is(situation.registry, person)
    };
    Ok(promises.iter().filter(in_view).collect())
}

/// `/promise 3 kept`, and the like
pub(super) fn settle(
    situation: &Situation<'_>,
    person: &Person,
    number: PromiseNumber,
    wish: PromiseWish,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let command = Command::Promise;
    if !rights::may(person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    let Recalled::Promises(promises) = &situation.recalled else {
        return Err(Refusal::NoSuchPromise { number });
    };
    let ours = |promise: &&Promise| {
        let project = situation.registry.project(promise.project);
        promise.number == number && project.is_some_and(|one| may_here(situation.here, person, command, one))
    };
    let promise = promises.iter().find(ours).ok_or(Refusal::NoSuchPromise { number })?;
    let today = effective_day(situation.sent.min(now), situation.zone);
    let step = match wish {
        PromiseWish::Kept => Step::Kept,
        PromiseWish::Broken => Step::Broken,
        PromiseWish::Withdrawn => Step::Withdrawn,
        PromiseWish::Moved(day) => {
            Step::Moved(soon(day, today).ok_or(Refusal::Misspelt { command, problem: Misspelling::DayGone })?)
        }
    };
    let mut after = promise.clone();
    after.take(step);
    let view = promise_view(situation.registry, &after, today);
    let saying = told(PromiseSaying::Settled(view.ok_or(Refusal::NoSuchPromise { number })?));
    // What stands already is said, and nothing is entered.
    if after == *promise {
        return Ok(Decision::say(saying));
    }
    let draft = step_of((promise.project, promise.number), step, today, "command/promise");
    Ok(Decision::enter(draft, Answer::Here(saying)))
}

/// What became of a promise, as an entry of the ledger.
pub(super) fn step_of(
    (project, number): (ProjectId, PromiseNumber),
    step: Step,
    on: NaiveDate,
    rule: &'static str,
) -> Draft {
    Draft {
        project: Some(project),
        fact: Fact::PromiseStep { number, step },
        words: String::new(),
        effective: on,
        certainty: Certainty::Told,
        rule,
        sureness: Sureness::Certain,
        span: None,
        supersedes: None,
    }
}

fn told(saying: PromiseSaying) -> Saying {
    Saying::Promise(Box::new(saying))
}
