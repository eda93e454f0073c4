//! What somebody does about what they are asked: they know, later, they are on leave, somebody else, nothing changed.

use super::{
    Answer, Decision, Draft, Effect, Heading, Here, PeopleSaying, PromiseView, Recalled, Refusal, Saying,
    Situation, UnansweredView, promise_view, promises, unanswered,
};
use crate::domain::asks::{Ask, Ending, Later, Matter, SETTLED, TAPPED, soon};
use crate::domain::calendar::Calendar;
use crate::domain::day::SaidDay;
use crate::domain::entry::{Certainty, Fact};
use crate::domain::evidence::CHOICES;
use crate::domain::ids::{AskId, PersonId};
use crate::domain::intent::{Action, Command, Misspelling, Said};
use crate::domain::people::{Cover, Person};
use crate::domain::project::Project;
use crate::domain::promise::{Maker, Side, Step};
use crate::domain::registry::Registry;
use crate::domain::rights;
use crate::domain::time::{Timestamp, effective_day};
use crate::domain::told::Sureness;
use crate::domain::working::{Hours, WorkingTime};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;

/// A change to what is asked, or of whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskStep {
    /// Who was asked knows.
    Note(Vec<AskId>),
    PutOff(Vec<AskId>, Timestamp),
    /// The speaker is on leave up to and with that day.
    Leave(NaiveDate),
    Return,
}

/// What is said about asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskSaying {
    /// With the speaker's own messages that wait for the answer to a question, the newest first.
    List(AsksView, Vec<UnansweredView>),
    /// Nothing waits for the speaker.
    None,
    /// Until when something is to be put off.
    WhichTime {
        bundle: i64,
        afternoon: Option<NaiveTime>,
    },
    /// Who could be asked instead today.
    WhoInstead(Vec<(PersonId, String)>),
    Noted {
        count: usize,
    },
    PutOff {
        count: usize,
        until: NaiveDateTime,
    },
    /// `to` is asked meanwhile.
    OnLeave {
        last_day: NaiveDate,
        to: Option<String>,
    },
    Back,
    NotOnLeave,
}

/// Asks as somebody sees them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsksView {
    pub today: NaiveDate,
    pub place: AskPlace,
    /// The message they were told in; 0 for all that somebody has been told.
    pub bundle: i64,
    pub asks: Vec<AskView>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskView {
    pub id: AskId,
    pub heading: Heading,
    pub matter: Matter,
    pub standing: AskStanding,
    /// What was promised, and as whom somebody is asked about it.
    pub promise: Option<(PromiseView, AskedAs)>,
}

/// Where somebody is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskPlace {
    Private,
    /// In the group of a body.
    Group,
}

/// As whom somebody is asked about a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedAs {
    Maker,
    /// A coordinator, because nobody is asked for the body that promised.
    Coordinator,
    /// With the day to which a button can move it.
    Receiver(NaiveDate),
}

/// How an ask stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskStanding {
    Open,
    PutOff(NaiveDateTime),
    Answered,
    Noted,
    /// With the name of who is asked instead.
    Handed(String),
    Lapsed,
}

/// What is known when somebody does something about their asks: those that are open.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub registry: &'a Registry,
    pub calendar: &'a Calendar,
    pub zone: Tz,
    pub hours: &'a Hours,
    pub person: &'a Person,
    pub asks: &'a [Ask],
}

impl Asked<'_> {
    fn ids(&self) -> Vec<AskId> {
        self.asks.iter().map(|ask| ask.id).collect()
    }

    fn until(&self, later: Later, now: Timestamp) -> Option<Timestamp> {
        let working = WorkingTime { calendar: self.calendar, hours: self.hours, zone: self.zone };
        later.until(working, self.person.id, now)
    }
}

/// What pressing a button of a message that asks does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PressedAsk {
    /// Where nothing is answered, the message shows how its asks stand.
    Decided(Decision),
    Already,
    NotForYou,
}

/// Asks as somebody sees them; those of projects that are gone are left out.
pub fn asks_view(
    registry: &Registry,
    calendar: &Calendar,
    zone: Tz,
    asks: &[Ask],
    bundle: i64,
    now: Timestamp,
) -> AsksView {
    let today = effective_day(now, zone);
    let view = |ask: &Ask| {
        let standing = match (ask.ending, ask.tell_at.filter(|_| ask.told_at.is_some())) {
            (Some(Ending::Answered(_)), _) => AskStanding::Answered,
            (Some(Ending::Noted), _) => AskStanding::Noted,
            (Some(Ending::Handed(to)), _) => AskStanding::Handed(name_of(registry, to)),
            (Some(Ending::Lapsed), _) => AskStanding::Lapsed,
            (None, Some(at)) => AskStanding::PutOff(at.local(zone).naive_local()),
            (None, None) => AskStanding::Open,
        };
        let heading = Heading::of(registry.project(ask.project)?);
        let promise = ask.promise.as_ref().and_then(|promise| promise_view(registry, promise, today));
        let promise = promise.map(|view| match ask.matter {
            // It may have another day since.
            Matter::Promise { due, .. } => PromiseView { due, ..view },
            _ => view,
        });
        let promise = promise.map(|view| (view, asked_as(registry, calendar, ask, today)));
        Some(AskView { id: ask.id, heading, matter: ask.matter.clone(), standing, promise })
    };
    let place = if asks.iter().any(|ask| ask.chat.is_some()) { AskPlace::Group } else { AskPlace::Private };
    let mut asks: Vec<_> = asks.iter().filter_map(view).collect();
    asks.sort_by(|one, other| {
        (one.matter.kind(), &one.heading.code, one.id).cmp(&(
            other.matter.kind(),
            &other.heading.code,
            other.id,
        ))
    });
    AsksView { today, place, bundle, asks }
}

fn asked_as(registry: &Registry, calendar: &Calendar, ask: &Ask, today: NaiveDate) -> AskedAs {
    match &ask.matter {
        Matter::Promise { side: Side::Receiver(_), .. } => AskedAs::Receiver(calendar.next_worked(today)),
        Matter::Promise { side: Side::Maker(Maker::Body(body)), .. }
            if ask.chat.is_none() && registry.liaisons_of(body).iter().all(|one| one.id != ask.person) =>
        {
            AskedAs::Coordinator
        }
        _ => AskedAs::Maker,
    }
}

fn name_of(registry: &Registry, person: PersonId) -> String {
    registry.person(person).map(|person| person.name.clone()).unwrap_or_default()
}

/// `/asks`
pub(super) fn list(situation: &Situation<'_>, person: &Person, now: Timestamp) -> Result<Decision, Refusal> {
    let Some(asked) = asked(situation, person, Command::Asks)? else { return Ok(Decision::silent()) };
    let open: Vec<_> = match &situation.recalled {
        Recalled::Asks { open, .. } => open.iter().map(|one| unanswered::line(situation.zone, one)).collect(),
        _ => Vec::new(),
    };
    if asked.asks.is_empty() && open.is_empty() {
        return Ok(told(AskSaying::None));
    }
    let view = asks_view(situation.registry, situation.calendar, situation.zone, asked.asks, 0, now);
    Ok(told(AskSaying::List(view, open)))
}

/// `/noted`
pub(super) fn note(situation: &Situation<'_>, person: &Person, said: Said) -> Result<Decision, Refusal> {
    let Some(asked) = asked(situation, person, Command::Noted)? else { return Ok(Decision::silent()) };
    match (asked.asks.len(), said) {
        // People say so all day long.
        (0, Said::Alone) => Ok(Decision::silent()),
        (0, Said::ByCommand) => Ok(told(AskSaying::None)),
        (count, _) => Ok(stepping(AskStep::Note(asked.ids()), AskSaying::Noted { count })),
    }
}

/// `/snooze WHEN`
pub(super) fn put_off(
    situation: &Situation<'_>,
    person: &Person,
    later: Later,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let Some(asked) = asked(situation, person, Command::Snooze)? else { return Ok(Decision::silent()) };
    if asked.asks.is_empty() {
        return Ok(told(AskSaying::None));
    }
    let gone = Refusal::Misspelt { command: Command::Snooze, problem: Misspelling::DayGone };
    let until = asked.until(later, now).ok_or(gone)?;
    let wall = until.local(situation.zone).naive_local();
    let saying = AskSaying::PutOff { count: asked.asks.len(), until: wall };
    Ok(stepping(AskStep::PutOff(asked.ids(), until), saying))
}

/// `/away until DAY`
pub(super) fn leave(
    situation: &Situation<'_>,
    person: &Person,
    until: SaidDay,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let Some(asked) = asked(situation, person, Command::Away)? else { return Ok(Decision::silent()) };
    let gone = Refusal::Misspelt { command: Command::Away, problem: Misspelling::DayGone };
    let last_day = soon(until, effective_day(now, situation.zone)).ok_or(gone)?;
    Ok(on_leave(asked.registry, person, last_day))
}

/// `/away off`
pub(super) fn come_back(situation: &Situation<'_>, person: &Person) -> Result<Decision, Refusal> {
    let Some(asked) = asked(situation, person, Command::Away)? else { return Ok(Decision::silent()) };
    Ok(match asked.registry.absent_until(person.id) {
        None => told(AskSaying::NotOnLeave),
        Some(_) => stepping(AskStep::Return, AskSaying::Back),
    })
}

fn on_leave(registry: &Registry, person: &Person, last_day: NaiveDate) -> Decision {
    let to = match registry.cover_of(person.id) {
        Some(_) => Some(registry.standing_in(person)),
        None => registry.home_of(person).and_then(|team| registry.in_charge_without(person, team)),
    };
    let to = to.map(|to| to.name.clone());
    stepping(AskStep::Leave(last_day), AskSaying::OnLeave { last_day, to })
}

/// What a button does. `asks` are those of the message that are open.
pub fn press_ask(asked: &Asked<'_>, action: Action, object: i64, now: Timestamp) -> PressedAsk {
    let decided = PressedAsk::Decided;
    let later = |later| match asked.until(later, now) {
        Some(until) => decided(silently(AskStep::PutOff(asked.ids(), until))),
        None => PressedAsk::Already,
    };
    let today = effective_day(now, asked.zone);
    match action {
        Action::StandIn => stand_in(asked, PersonId(object), today),
        Action::HandOn => decided(told(AskSaying::WhoInstead(stand_ins(asked)))),
        Action::Leave => decided(on_leave(asked.registry, asked.person, today)),
        _ if asked.asks.is_empty() => PressedAsk::Already,
        Action::Unchanged => unchanged(asked),
        Action::PromiseKept => settled(asked, Step::Kept, today),
        Action::PromiseBroken => settled(asked, Step::Broken, today),
        Action::PromiseMoved => settled(asked, Step::Moved(asked.calendar.next_worked(today)), today),
        Action::Noted => decided(silently(AskStep::Note(asked.ids()))),
        Action::Later => {
            let afternoon = asked.until(Later::Afternoon, now).map(|at| at.local(asked.zone).time());
            decided(told(AskSaying::WhichTime { bundle: object, afternoon }))
        }
        Action::LaterHour => later(Later::Hour),
        Action::LaterAfternoon => later(Later::Afternoon),
        Action::LaterDay => later(Later::NextWorkingDay),
        _ => PressedAsk::NotForYou,
    }
}

/// “No change” in one tap, for the day that owes an entry.
fn unchanged(asked: &Asked<'_>) -> PressedAsk {
    let Some(Ask { project, matter: Matter::Report { last, .. }, .. }) = asked.asks.first() else {
        return PressedAsk::NotForYou;
    };
    let project = asked.registry.project(*project);
    let Some(project) = project.filter(|one| rights::may_on(asked.person, Command::Progress, one)) else {
        return PressedAsk::NotForYou;
    };
    let draft = Draft {
        project: Some(project.id),
        fact: Fact::Unchanged,
        words: String::new(),
        effective: *last,
        certainty: Certainty::Told,
        sureness: Sureness::Certain,
        rule: TAPPED,
        span: None,
        supersedes: None,
    };
    PressedAsk::Decided(Decision { effects: vec![Effect::Enter(draft)], answers: Vec::new() })
}

/// What became of a promise, in one tap of who heard it.
fn settled(asked: &Asked<'_>, step: Step, today: NaiveDate) -> PressedAsk {
    let Some(Ask { project, matter: Matter::Promise { number, side: Side::Receiver(_), .. }, .. }) =
        asked.asks.first()
    else {
        return PressedAsk::NotForYou;
    };
    let may = |one: &&Project| rights::may_on(asked.person, Command::Promise, one);
    let Some(project) = asked.registry.project(*project).filter(may) else { return PressedAsk::NotForYou };
    let draft = promises::step_of((project.id, *number), step, today, SETTLED);
    PressedAsk::Decided(Decision { effects: vec![Effect::Enter(draft)], answers: Vec::new() })
}

/// Who could stand in for somebody today and can be written to.
fn stand_ins(asked: &Asked<'_>) -> Vec<(PersonId, String)> {
    let registry = asked.registry;
    let could = |one: &&Person| {
        one.id != asked.person.id
            && one.private_chat.is_some()
            && registry.absent_until(one.id).is_none()
            && registry.cover_of(one.id).is_none()
            && registry.can_stand_in(one, asked.person)
    };
    let mut found: Vec<_> = registry.people().filter(could).map(|one| (one.id, one.name.clone())).collect();
    found.sort();
    found.truncate(CHOICES);
    found
}

fn stand_in(asked: &Asked<'_>, by: PersonId, today: NaiveDate) -> PressedAsk {
    let Some((by, name)) = stand_ins(asked).into_iter().find(|(id, _)| *id == by) else {
        return PressedAsk::NotForYou;
    };
    let person = asked.person;
    let told = |saying| Saying::People(Box::new(saying));
    PressedAsk::Decided(Decision {
        effects: vec![Effect::BeginCover(Cover { person: person.id, by, last_day: today })],
        answers: vec![
            Answer::Here(told(PeopleSaying::CoverBegun { by: name, last_day: today })),
            Answer::Person(by, told(PeopleSaying::CoverAsked { name: person.name.clone(), last_day: today })),
        ],
    })
}

/// What the speaker is asked; nothing in a group, where the words are said every day and mean something else.
fn asked<'a>(
    situation: &'a Situation<'_>,
    person: &'a Person,
    command: Command,
) -> Result<Option<Asked<'a>>, Refusal> {
    if situation.here != Here::Private {
        return Ok(None);
    }
    if !rights::may(person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    let Recalled::Asks { asks, hours, .. } = &situation.recalled else { return Ok(None) };
    let Situation { registry, calendar, zone, .. } = *situation;
    Ok(Some(Asked { registry, calendar, zone, hours, person, asks }))
}

fn told(saying: AskSaying) -> Decision {
    Decision::say(Saying::Ask(Box::new(saying)))
}

fn stepping(step: AskStep, saying: AskSaying) -> Decision {
    Decision::with(Effect::Asks(step), Saying::Ask(Box::new(saying)))
}

fn silently(step: AskStep) -> Decision {
    Decision { effects: vec![Effect::Asks(step)], answers: Vec::new() }
}
