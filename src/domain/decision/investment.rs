//! Investment of a project, and the one question that is asked about an odd figure.

use super::{
    Answer, Chosen, Decision, Draft, Effect, Heading, Recalled, Refusal, Saying, Situation, may_here,
    named_project, own_version,
};
use crate::domain::entry::{Certainty, Entry, Fact, Span};
use crate::domain::evidence::{Question, QuestionState, Subject};
use crate::domain::ids::{MessageId, ProjectCode};
use crate::domain::intent::{Command, Misspelling, Said};
use crate::domain::investment::{
    self, Amount, Counts, Figure, Held, Month, Reply, Row, SaidMonth, ToDate, UNITS,
};
use crate::domain::money::{Unit, Yuan};
use crate::domain::people::Person;
use crate::domain::project::Project;
use crate::domain::registry::Registry;
use crate::domain::rights;
use crate::domain::time::{Timestamp, effective_day};
use crate::domain::told::Sureness;

/// The investment of a project in a year, as `/invest CODE` shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvestmentView {
    pub heading: Heading,
    /// The newest month of the year of which something was said; the present one where there is none.
    pub month: Month,
    /// The months of the year of which something was said.
    pub rows: Vec<Row>,
    /// Completed from January on, in yuan, as far as it is known.
    pub year: Option<i64>,
    pub plan: Option<Yuan>,
    pub to_date: Option<ToDate>,
    pub total: Option<Yuan>,
}

/// A figure as it was said.
pub(super) struct Told {
    pub(super) counts: Counts,
    pub(super) month: Option<SaidMonth>,
    pub(super) amount: Amount,
    pub(super) words: String,
    pub(super) span: Span,
}

/// `/invest CODE`: the months of this year and what they come to.
pub(super) fn show(
    situation: &Situation<'_>,
    person: &Person,
    code: Option<&ProjectCode>,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let project = named_project(situation.registry, situation.here, person, code, Command::ShowInvest)?;
    let this = Month::of(effective_day(now, situation.zone));
    let all = investment::rows(super::course::facts(situation));
    let to_date = all.last().map(|row| row.to_date);
    let rows: Vec<_> = all.into_iter().filter(|row| row.month.year() == this.year()).collect();
    Ok(Decision::say(Saying::Investment(Box::new(InvestmentView {
        heading: Heading::of(project),
        month: rows.last().map_or(this, |row| row.month),
        year: rows.last().and_then(|row| row.year),
        rows,
        plan: project.card.plan.get(&this.year()).copied(),
        to_date,
        total: project.card.total,
    }))))
}

/// `/invest CODE AMOUNT`: a figure, which counts at once where nothing about it is odd.
pub(super) fn note(
    situation: &Situation<'_>,
    person: &Person,
    code: Option<&ProjectCode>,
    told: Told,
) -> Result<Decision, Refusal> {
    let command = Command::Invest;
    let project = named_project(situation.registry, situation.here, person, code, command)?;
    let before = own_version(situation, person);
    let today = situation.said_on(before);
    let month = told.month.unwrap_or(SaidMonth::This).past(Month::of(today));
    let month = month.ok_or(Refusal::Misspelt { command, problem: Misspelling::MonthAhead })?;
    let held = Held {
        project: project.id,
        month,
        counts: told.counts,
        amount: told.amount,
        words: told.words,
        effective: before.map_or(today, |entry| entry.effective),
        span: told.span,
        supersedes: before.map(|entry| entry.id),
    };
    let (entries, asked) = figures(situation);
    let mut decision = weighed(project, entries, held, None);
    // What is said anew takes the place of what still waits for its answer.
    decision.effects.extend(waiting(asked, project).map(|question| Effect::Answered { question }));
    Ok(decision)
}

fn figures<'a>(situation: &'a Situation<'_>) -> (&'a [Entry], Option<&'a Question>) {
    match &situation.recalled {
        Recalled::Figures { entries, asked } => (entries, asked.as_ref()),
        _ => (&[], None),
    }
}

fn waiting(asked: Option<&Question>, project: &Project) -> Option<i64> {
    let question = asked?;
    let held = question.held()?;
    (held.project == project.id).then_some(question.id)
}

/// Enters a figure, or asks about it. `message` is the one that said it, where that is not the one being answered.
fn weighed(project: &Project, entries: &[Entry], held: Held, message: Option<MessageId>) -> Decision {
    let code = project.code.clone();
    let ask = |held: &Held, saying| Decision {
        effects: vec![Effect::Hold { held: Box::new(held.clone()), message }],
        answers: vec![Answer::Here(saying)],
    };
    let yuan = match &held.amount {
        Amount::Known(yuan) => *yuan,
        Amount::WithoutUnit(number) => {
            let units = UNITS.into_iter().filter(|unit| Yuan::read(number, Some(*unit)).is_ok()).collect();
            let (month, number) = (held.month, number.clone());
            return ask(&held, Saying::WhichUnit { question: 0, code, month, number, units });
        }
    };
    let figure = Figure { counts: held.counts, yuan };
    // An edited message is no neighbour of itself.
    let others: Vec<_> = entries.iter().filter(|entry| Some(entry.id) != held.supersedes).cloned().collect();
    match investment::doubt(&others, &project.card, held.month, figure) {
        Some(doubt) => {
            let month = held.month;
            ask(&held, Saying::IsItRight { question: 0, code, month, figure, doubt })
        }
        None => entered(project, held, figure, message),
    }
}

fn entered(project: &Project, held: Held, figure: Figure, message: Option<MessageId>) -> Decision {
    let draft = Draft {
        project: Some(held.project),
        fact: Fact::Investment { month: held.month, figure },
        words: held.words,
        effective: held.effective,
        certainty: Certainty::Told,
        // Confirmed by its sender, where it was asked about.
        rule: if message.is_some() { "command/answer" } else { "command/invest" },
        sureness: Sureness::Certain,
        span: Some(held.span),
        supersedes: held.supersedes,
    };
    let code = project.code.clone();
    match message {
        None => Decision {
            effects: vec![Effect::Enter(draft)],
            answers: vec![Answer::Recorded { code, percent: None }],
        },
        Some(message) => Decision {
            effects: vec![Effect::Amend(draft, message)],
            answers: vec![Answer::Confirmed { message, code }],
        },
    }
}

/// `/yes`, `/no`, and what is typed in their place: the answer to the newest question about a figure here.
pub(super) fn reply(
    situation: &Situation<'_>,
    person: &Person,
    reply: Reply,
    said: Said,
) -> Result<Decision, Refusal> {
    let command = if reply == Reply::Wrong { Command::No } else { Command::Yes };
    if !rights::may(person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    let (entries, asked) = figures(situation);
    let asked = asked.and_then(|question| Some((question, question.held()?)));
    let Some((question, held)) = asked else { return Err(Refusal::NothingAsked) };
    let project = situation.registry.project(held.project);
    let mine = |one: &&Project| may_here(situation.here, person, command, one);
    let project = project.filter(mine).ok_or(Refusal::NothingAsked)?;
    match (&held.amount, reply) {
        (Amount::WithoutUnit(_), Reply::Right) if said == Said::ByCommand => {
            Err(Refusal::Misspelt { command, problem: Misspelling::NoUnit })
        }
        (Amount::WithoutUnit(_), Reply::Right) | (Amount::Known(_), Reply::In(_)) => {
            Err(Refusal::NothingAsked)
        }
        (Amount::WithoutUnit(_), Reply::In(_) | Reply::Wrong)
        | (Amount::Known(_), Reply::Right | Reply::Wrong) => {
            let answered = answered(project, entries, question, held, reply);
            answered.ok_or(Refusal::Misspelt { command: Command::Invest, problem: Misspelling::NoAmount })
        }
    }
}

/// What an answer does. `None` where the number cannot be in that unit, or nothing was asked that it answers.
fn answered(
    project: &Project,
    entries: &[Entry],
    question: &Question,
    held: &Held,
    reply: Reply,
) -> Option<Decision> {
    let message = question.message();
    let mut decision = match (&held.amount, reply) {
        (_, Reply::Wrong) => Decision::say(Saying::FigureDropped { code: project.code.clone() }),
        (Amount::WithoutUnit(number), Reply::In(unit)) => {
            let amount = Amount::Known(Yuan::read(number, Some(unit)).ok()?);
            weighed(project, entries, Held { amount, ..held.clone() }, message)
        }
        (Amount::Known(yuan), Reply::Right) => {
            entered(project, held.clone(), Figure { counts: held.counts, yuan: *yuan }, message)
        }
        (Amount::WithoutUnit(_), Reply::Right) | (Amount::Known(_), Reply::In(_)) => return None,
    };
    decision.effects.push(Effect::Answered { question: question.id });
    Some(decision)
}

/// What the button with this number of a question about a figure says.
const fn pressed(held: &Held, index: usize) -> Option<Reply> {
    match (&held.amount, index) {
        (Amount::Known(_), 0) => Some(Reply::Right),
        (Amount::Known(_), 1) => Some(Reply::Wrong),
        (Amount::WithoutUnit(_), index) if index < UNITS.len() => Some(Reply::In(UNITS[index])),
        _ => None,
    }
}

/// Which button of the question which unit it is stands for this one.
pub fn button_of(unit: Unit) -> usize {
    UNITS.iter().position(|one| *one == unit).unwrap_or(0)
}

/// Answers a question about a figure by button. `entries` are the standing facts of its project.
pub(super) fn choose(
    registry: &Registry,
    here: super::Here,
    person: &Person,
    question: &Question,
    entries: &[Entry],
    index: usize,
) -> Chosen {
    let Subject::Figure { held, .. } = &question.about else { return Chosen::NotForYou };
    if question.state == QuestionState::Answered {
        return Chosen::Already;
    }
    let project = registry.project(held.project);
    let project = project.filter(|one| may_here(here, person, Command::Yes, one));
    let (Some(project), Some(reply)) = (project, pressed(held, index)) else { return Chosen::NotForYou };
    match answered(project, entries, question, held, reply) {
        None => Chosen::NotForYou,
        Some(mut decision) => {
            let entered = decision.effects.iter().find_map(|effect| match effect {
                Effect::Amend(Draft { fact: Fact::Investment { month, figure }, .. }, _) => {
                    Some((*month, *figure))
                }
                _ => None,
            });
            if let Some((month, figure)) = entered {
                let code = project.code.clone();
                decision.answers.push(Answer::Here(Saying::FigureNoted { code, month, figure }));
            }
            Chosen::Decided(decision)
        }
    }
}
