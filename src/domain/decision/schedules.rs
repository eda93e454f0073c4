//! Schedules: when teams are reminded and get their digests, set up, paused and dropped in chat.

use super::{
    Answer, AskView, Decision, Effect, Here, Recalled, Refusal, Saying, Situation, shown, teams_in_view,
};
use crate::domain::calendar::{Counted, DayKind, Passed, Silence};
use crate::domain::digest::Digest;
use crate::domain::ids::{PersonId, ScheduleId, TeamId};
use crate::domain::intent::{Command, Misspelling, ScheduleStep};
use crate::domain::people::Person;
use crate::domain::registry::Registry;
use crate::domain::rights;
use crate::domain::schedule::{
    Breadth, Change, ChangeKind, Days, Occasion, Origin, Pause, Plan, Rule, Schedule,
};
use crate::domain::time::{Timestamp, effective_day};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// How many of the next moments are shown.
const UPCOMING: usize = 5;

/// What the district is called where a team could be named.
const DISTRICT: [&str; 3] = ["district", "全区", "全县"];

/// A schedule as people see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleLine {
    pub number: i64,
    /// `None`: of the district.
    pub team: Option<TeamId>,
    pub occasion: Occasion,
    pub plan: Plan,
    pub origin: Origin,
    pub standing: ScheduleStanding,
}

/// What is to come of a schedule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScheduleStanding {
    /// It is due next then; `None` where that is years away.
    Due(Option<NaiveDateTime>),
    /// Up to and with that day, or until it is resumed.
    Paused {
        last_day: Option<NaiveDate>,
        by: String,
        reason: String,
    },
    Dropped,
}

/// A schedule with what is to come of it and what was done to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleView {
    pub line: ScheduleLine,
    pub upcoming: Vec<UpcomingView>,
    /// The working days up to the last of them.
    pub counted: Option<Counted>,
    /// The oldest first.
    pub changes: Vec<ChangeView>,
}

/// A moment to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UpcomingView {
    pub wall: NaiveDateTime,
    pub kind: DayKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeView {
    pub kind: ChangeKind,
    pub on: NaiveDateTime,
    pub by: String,
    pub last_day: Option<NaiveDate>,
    pub reason: String,
}

/// What is said of schedules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScheduleSaying {
    List(Vec<ScheduleLine>),
    One(ScheduleView),
    Added(ScheduleView),
    /// The team has one like it.
    Already(ScheduleLine),
    Paused(ScheduleLine),
    Resumed(ScheduleLine),
    NotPaused(ScheduleLine),
    Dropped(ScheduleLine),
    /// It comes from the settings, so it can only be paused.
    Stays(ScheduleLine),
    /// What would be sent now, for who asked.
    Trial(TrialView),
    TrialSent,
}

/// What a schedule would send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrialView {
    pub day: NaiveDate,
    pub would_send: WouldSend,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WouldSend {
    Digest(Digest),
    /// What would be asked, whoever is asked.
    Reminder(Vec<AskView>),
    Silence(Silence),
    Nothing,
}

/// `/schedule`, `/schedule TEAM`
pub(super) fn list(
    situation: &Situation<'_>,
    person: &Person,
    team: Option<&str>,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let command = Command::ShowSchedule;
    if !rights::may(person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    let meant = match team {
        None => None,
        Some(_) => Some(team_meant(situation, person, team, command)?),
    };
    let is_meant = |one: &&Schedule| match meant {
        None => is_in_view(situation, person, command, one.team),
        Some(team) => one.team == Some(team),
    };
    let lines = recalled(situation)
        .iter()
        .filter(|one| is_meant(one) && one.dropped_at.is_none())
        .map(|one| line(situation, one, now))
        .collect();
    Ok(told(ScheduleSaying::List(lines)))
}

/// `/schedule 3`
pub(super) fn show(
    situation: &Situation<'_>,
    person: &Person,
    number: i64,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let schedule = numbered(situation, person, number, Command::ShowSchedule)?;
    Ok(told(ScheduleSaying::One(view(situation, schedule, now))))
}

/// `/schedule [TEAM] digest|reminder|… WHEN`
pub(super) fn add(
    situation: &Situation<'_>,
    person: &Person,
    team: Option<&str>,
    (occasion, plan): (Occasion, Plan),
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let command = Command::Schedule;
    if !rights::may(person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    let is_of_the_district = match occasion.breadth() {
        Breadth::Teams => false,
        Breadth::District => true,
        Breadth::Each => team.is_some_and(|name| DISTRICT.contains(&name)),
    };
    let team = match is_of_the_district {
        true if !is_in_view(situation, person, command, None) => {
            return Err(Refusal::NotAllowed { command });
        }
        true => None,
        false => Some(team_meant(situation, person, team, command)?),
    };
    let misspelt = |problem| Refusal::Misspelt { command, problem };
    let rule = Rule::new(plan.clone(), situation.zone).map_err(|_| misspelt(Misspelling::NoTime))?;
    if rule.upcoming(situation.calendar, 1, now).is_empty() {
        return Err(misspelt(Misspelling::NeverDue));
    }
    if rule.comes_more_often_than(occasion.times_a_day()) {
        return Err(misspelt(Misspelling::TooOften));
    }
    let all = recalled(situation);
    let alike = |one: &&Schedule| {
        one.team == team && one.occasion == occasion && one.rule == rule && one.dropped_at.is_none()
    };
    if let Some(one) = all.iter().find(alike) {
        return Ok(told(ScheduleSaying::Already(line(situation, one, now))));
    }
    let schedule = Schedule {
        id: ScheduleId(0),
        number: all.iter().map(|one| one.number).max().unwrap_or_default() + 1,
        team,
        occasion,
        rule,
        origin: Origin::Chat,
        pause: None,
        dropped_at: None,
        watermark: now,
    };
    let saying = Saying::Schedule(Box::new(ScheduleSaying::Added(view(situation, &schedule, now))));
    Ok(Decision::with(Effect::AddSchedule { team, occasion, plan }, saying))
}

/// `/schedule 3 pause|resume|drop`
pub(super) fn change(
    situation: &Situation<'_>,
    person: &Person,
    number: i64,
    step: ScheduleStep,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    let command = Command::Schedule;
    let schedule = numbered(situation, person, number, command)?;
    if schedule.dropped_at.is_some() {
        return Err(Refusal::NoSuchSchedule { number });
    }
    let after = |changed: &Schedule| line(situation, changed, now);
    let (effect, saying) = match step {
        ScheduleStep::Pause { last_day, reason } => {
            let until = match last_day {
                None => None,
                Some(said) => {
                    let today = effective_day(now, situation.zone);
                    let problem = Misspelling::DayGone;
                    let last = said.coming(today).ok_or(Refusal::Misspelt { command, problem })?;
                    Some(day_after(situation, last))
                }
            };
            let pause = Pause { from: now, until, by: person.id, reason: shown(&reason) };
            let paused = Schedule { pause: Some(pause.clone()), ..schedule.clone() };
            let effect = Effect::PauseSchedule { schedule: schedule.id, pause };
            (Some(effect), ScheduleSaying::Paused(after(&paused)))
        }
        ScheduleStep::Resume if schedule.standing_pause(now).is_none() => {
            (None, ScheduleSaying::NotPaused(after(schedule)))
        }
        ScheduleStep::Resume => {
            let resumed = Schedule { pause: None, ..schedule.clone() };
            (Some(Effect::ResumeSchedule { schedule: schedule.id }), ScheduleSaying::Resumed(after(&resumed)))
        }
        ScheduleStep::Drop if schedule.origin == Origin::Settings => {
            (None, ScheduleSaying::Stays(after(schedule)))
        }
        ScheduleStep::Drop => {
            (Some(Effect::DropSchedule { schedule: schedule.id }), ScheduleSaying::Dropped(after(schedule)))
        }
    };
    let answers = vec![Answer::Here(Saying::Schedule(Box::new(saying)))];
    Ok(Decision { effects: effect.into_iter().collect(), answers })
}

/// `/schedule 3 test`: what it would send now, to nobody but who asked.
pub(super) fn try_out(
    situation: &Situation<'_>,
    person: &Person,
    number: i64,
    now: Timestamp,
) -> Result<Decision, Refusal> {
    numbered(situation, person, number, Command::Schedule)?;
    let day = effective_day(now, situation.zone);
    let would_send = match &situation.recalled {
        Recalled::Schedules { trial: Some(would_send), .. } => would_send.clone(),
        _ => WouldSend::Nothing,
    };
    let trial = Saying::Schedule(Box::new(ScheduleSaying::Trial(TrialView { day, would_send })));
    if situation.here == Here::Private {
        return Ok(Decision::say(trial));
    }
    if person.private_chat.is_none() {
        return Err(Refusal::Unreachable { name: person.name.clone() });
    }
    let sent = Saying::Schedule(Box::new(ScheduleSaying::TrialSent));
    Ok(Decision { effects: Vec::new(), answers: vec![Answer::Person(person.id, trial), Answer::Here(sent)] })
}

fn told(saying: ScheduleSaying) -> Decision {
    Decision::say(Saying::Schedule(Box::new(saying)))
}

fn recalled<'a>(situation: &'a Situation<'_>) -> &'a [Schedule] {
    match &situation.recalled {
        Recalled::Schedules { all, .. } => all,
        _ => &[],
    }
}

/// The team that is named, or the only one it can be.
pub(super) fn team_meant(
    situation: &Situation<'_>,
    person: &Person,
    name: Option<&str>,
    command: Command,
) -> Result<TeamId, Refusal> {
    let registry = situation.registry;
    let in_view = teams_in_view(registry, situation.here, person, command);
    let codes = || {
        let teams = in_view.iter().filter_map(|team| registry.team(*team));
        teams.map(|team| team.code.clone()).collect()
    };
    match (name, in_view.as_slice()) {
        (None, [only]) => Ok(*only),
        (None, []) => Err(Refusal::NotAllowed { command }),
        (None, _) => Err(Refusal::WhichTeam { choices: codes() }),
        (Some(name), _) => registry
            .team_named(name)
            .map(|team| team.id)
            .filter(|team| in_view.contains(team))
            .ok_or_else(|| Refusal::UnknownTeam { choices: codes() }),
    }
}

/// Whether somebody may use the command here on schedules of a team; on those of the district, who may everywhere, in
/// private.
fn is_in_view(situation: &Situation<'_>, person: &Person, command: Command, team: Option<TeamId>) -> bool {
    match team {
        Some(team) => match situation.here {
            Here::TeamGroup(own) if own != team => false,
            Here::TeamGroup(_) | Here::Private => rights::may_in_team(person, command, team),
            Here::StrangeGroup => false,
        },
        None => situation.here == Here::Private && rights::may_everywhere(person, command),
    }
}

/// A schedule of somebody else's team is answered like one that does not exist.
fn numbered<'a>(
    situation: &'a Situation<'_>,
    person: &Person,
    number: i64,
    command: Command,
) -> Result<&'a Schedule, Refusal> {
    if !rights::may(person, command) {
        return Err(Refusal::NotAllowed { command });
    }
    recalled(situation)
        .iter()
        .find(|one| one.number == number && is_in_view(situation, person, command, one.team))
        .ok_or(Refusal::NoSuchSchedule { number })
}

/// When the day after one begins.
fn day_after(situation: &Situation<'_>, day: NaiveDate) -> Timestamp {
    let next = day.succ_opt().unwrap_or(day);
    Timestamp::at_wall(next.and_time(NaiveTime::MIN), situation.zone)
}

fn name_of(registry: &Registry, person: PersonId) -> String {
    registry.person(person).map(|person| person.name.clone()).unwrap_or_default()
}

/// The last day of a pause that ends then.
fn last_day(situation: &Situation<'_>, until: Option<Timestamp>) -> Option<NaiveDate> {
    until.map(|until| until.local(situation.zone).date_naive()).and_then(|day| day.pred_opt())
}

fn line(situation: &Situation<'_>, schedule: &Schedule, now: Timestamp) -> ScheduleLine {
    let standing = match (schedule.dropped_at, schedule.standing_pause(now)) {
        (Some(_), _) => ScheduleStanding::Dropped,
        (None, Some(pause)) => ScheduleStanding::Paused {
            last_day: last_day(situation, pause.until),
            by: name_of(situation.registry, pause.by),
            reason: pause.reason.clone(),
        },
        (None, None) => {
            let next = schedule.upcoming(situation.calendar, 1, now);
            ScheduleStanding::Due(next.first().map(|due| due.wall))
        }
    };
    ScheduleLine {
        number: schedule.number,
        team: schedule.team,
        occasion: schedule.occasion,
        plan: schedule.rule.plan().clone(),
        origin: schedule.origin,
        standing,
    }
}

fn view(situation: &Situation<'_>, schedule: &Schedule, now: Timestamp) -> ScheduleView {
    let calendar = situation.calendar;
    let upcoming: Vec<_> = schedule
        .upcoming(calendar, UPCOMING, now)
        .into_iter()
        .map(|due| UpcomingView { wall: due.wall, kind: calendar.kind(due.wall.date()) })
        .collect();
    let today = now.local(situation.zone).date_naive();
    let goes_by_work = schedule.rule.plan().days() != Days::Every;
    let counted = upcoming
        .last()
        .filter(|_| goes_by_work)
        .map(|last| calendar.counted(today, last.wall.date()))
        .filter(|counted| counted.passed != Passed::default());
    let changes = match &situation.recalled {
        Recalled::Schedules { changes, .. } => changes.as_slice(),
        _ => &[],
    };
    let change = |one: &Change| ChangeView {
        kind: one.kind,
        on: one.at.local(situation.zone).naive_local(),
        by: name_of(situation.registry, one.by),
        last_day: last_day(situation, one.until),
        reason: one.reason.clone().unwrap_or_default(),
    };
    let changes = changes.iter().map(change).collect();
    ScheduleView { line: line(situation, schedule, now), upcoming, counted, changes }
}
