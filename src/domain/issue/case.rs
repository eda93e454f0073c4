//! The case of an issue: where it stands on the ladder, whose move it is and until when, and what a step makes of it.
//!
//! At every moment exactly one party has the move and at most one clock runs. What a step does is decided here alone;
//! a step that was taken says the times it set, so that the steps of an issue, replayed, give its case as it stands.

use super::ladder::{Ladder, Rung, Urgency, Who};
use crate::domain::ids::PersonId;
use crate::domain::lexicon::Severity;
use crate::domain::time::Timestamp;
use crate::domain::told::Trouble;
use crate::domain::working::WorkingTime;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How an issue stands on its way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    #[serde(default)]
    pub urgency: Urgency,
    /// 牵头单位, a key of the bodies; `None` until somebody names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<String>,
    /// 配合单位
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub supporting: Vec<String>,
    /// As it was when the issue began.
    pub ladder: Vec<Rung>,
    /// Where on the ladder it is, from 0.
    pub rung: usize,
    pub state: State,
    /// When it came to this rung.
    pub dispatched: Timestamp,
    /// And from where.
    #[serde(default)]
    pub came: Came,
    /// When the clock that runs was set.
    pub since: Timestamp,
    /// By when it is to be handled on this rung.
    pub handle_by: Timestamp,
    /// When its clock runs out; `None` where none runs.
    pub due: Option<Timestamp>,
    /// Who has signed for it where everybody has to and not all have.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signed: Vec<PersonId>,
    /// The bodies that sent it back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub returned: Vec<String>,
    /// Whether the coordinator has ruled who leads.
    #[serde(default)]
    pub ruling: Ruling,
    /// Whether more time was asked for on this rung.
    #[serde(default)]
    pub extension: Extension,
    /// Whether whoever decides has asked back on this rung.
    #[serde(default)]
    pub inquiry: Inquiry,
    /// How often its clock has run out on this rung, where nothing above could be moved.
    #[serde(default)]
    pub held_over: u32,
    /// How often it was opened again.
    #[serde(default)]
    pub reopened: u32,
    /// How many steps were taken.
    #[serde(default)]
    pub steps: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// To be signed for (待签收).
    Waiting,
    /// Signed for, and to be handled.
    Handling,
    /// 延期申请: whoever handles it asks for time up to that day.
    TimeAsked { until: NaiveDate },
    /// 退单 for the second time: the coordinator rules who leads.
    Disputed,
    /// 办结: whoever reported it is asked whether it is solved.
    Handled,
    /// 挂账, up to that day.
    Parked { until: NaiveDate },
    /// Whoever decides has asked back, and those on the rung below are to answer.
    AskedBack,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ruling {
    #[default]
    None,
    /// 审定: it is not sent back again.
    Final,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Extension {
    #[default]
    NotAsked,
    Asked,
}

/// From where an issue came to its rung.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Came {
    /// It began there.
    Begun,
    /// 升级, by somebody or by time.
    FromBelow,
    #[default]
    Otherwise,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Inquiry {
    #[default]
    NotMade,
    Made,
}

/// Whose move it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    Coordinator,
    /// The special team of the project.
    Team,
    /// A key of the bodies.
    Body(String),
    /// The guarantor of the project.
    Guarantor,
    /// Whoever reported it.
    Reporter,
}

impl Party {
    /// The key under which it is stored.
    pub fn key(&self) -> &str {
        match self {
            Self::Coordinator => "coordinator",
            Self::Team => "team",
            Self::Body(key) => key,
            Self::Guarantor => "guarantor",
            Self::Reporter => "reporter",
        }
    }

    pub fn from_key(key: &str) -> Self {
        let plain = [Self::Coordinator, Self::Team, Self::Guarantor, Self::Reporter];
        let found = plain.into_iter().find(|one| one.key() == key);
        found.unwrap_or_else(|| Self::Body(key.to_owned()))
    }
}

/// What somebody, or time, does about an issue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// What was reported before issues had a ladder begins its way, with this case.
    Begin {
        start: Box<Case>,
    },
    /// 签收, for all.
    Sign,
    /// 签收 of one of several who all have to.
    SignOne,
    /// 办结
    Handle,
    /// 退单: the body that should lead instead.
    Return {
        body: String,
    },
    /// 延期申请
    AskTime {
        until: NaiveDate,
    },
    GiveTime,
    RefuseTime,
    /// 转办, or the coordinator's ruling.
    Route {
        body: String,
    },
    /// 配合单位
    Support {
        body: String,
    },
    /// 挂账
    Park {
        until: NaiveDate,
    },
    /// A meeting has set the day up to whose end it is to be handled.
    Dated {
        until: NaiveDate,
    },
    Unpark,
    /// 升级
    Escalate,
    /// 降级
    Deescalate,
    /// Whoever reported it finds it is not solved.
    Unsolved,
    /// Whoever reported it will say later.
    Later {
        on: NaiveDate,
    },
    /// 重开
    Reopen,
    /// 批示: it goes down to whoever leads, with the decision.
    Decide,
    /// The same, to that body.
    Refer {
        body: String,
    },
    /// Whoever decides wants to know more.
    AskBack,
    /// What was asked back is answered.
    Answer,
    /// Its clock has run out.
    TimeUp,
}

/// Why a step cannot be taken now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hitch {
    /// As the issue stands, the step means nothing.
    NotNow,
    /// Nothing stands above.
    Top,
    /// Nothing stands below.
    Bottom,
    /// More time was asked for on this rung already.
    AskedBefore,
    /// It was asked back on this rung already.
    AskedBackBefore,
    /// The coordinator has ruled who leads.
    Ruled,
    /// This body leads already.
    SameBody,
    /// That day is not ahead.
    NotAhead,
}

/// The clock by which steps are timed: the team's working time, and now.
#[derive(Clone, Copy, Debug)]
pub struct Clock<'a> {
    pub working: WorkingTime<'a>,
    pub now: Timestamp,
}

/// The times a step sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Times {
    pub at: Timestamp,
    pub handle_by: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Timestamp>,
}

/// What becomes of the clock with a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Running {
    /// As it was.
    On,
    /// It begins anew, with the time to sign.
    Anew,
    /// The time to sign begins anew within the time to handle, which runs on.
    Within,
    /// It runs until it is to be handled.
    ToHandle,
    /// The same, with time up to the end of that day.
    ToHandleBy(NaiveDate),
    /// The time to handle goes up to the end of that day, and the time to sign runs on within it.
    WithinDay(NaiveDate),
    /// It wakes when that day begins.
    OnDay(NaiveDate),
    /// The same, with the time to sign at least.
    Back,
    /// Until it is brought to mind again, in working days.
    Again(u32),
    /// None runs.
    Stopped,
}

/// How many working days a coordinator has to rule.
const RULING: u32 = 1;

/// How many working days those have who are asked back.
const ASKED_BACK: u32 = 1;

impl Case {
    /// The case of an issue that begins now.
    pub fn begin(ladder: &Ladder, lead: Option<String>, trouble: &Trouble, clock: Clock<'_>) -> Self {
        let urgency = ladder.is_urgent(trouble.category.as_deref());
        let rungs = ladder.copied();
        let rung = match urgency {
            Urgency::AtOnce => 1.min(rungs.len().saturating_sub(1)),
            Urgency::Usual => 0,
        };
        let begun = Self {
            category: trouble.category.clone(),
            severity: trouble.severity,
            urgency,
            lead,
            supporting: Vec::new(),
            ladder: rungs,
            rung,
            state: State::Waiting,
            dispatched: clock.now,
            came: Came::Begun,
            since: clock.now,
            handle_by: clock.now,
            due: None,
            signed: Vec::new(),
            returned: Vec::new(),
            ruling: Ruling::None,
            extension: Extension::NotAsked,
            inquiry: Inquiry::NotMade,
            held_over: 0,
            reopened: 0,
            steps: 0,
        };
        let times = begun.reckon(Running::Anew, clock);
        begun.timed(Running::Anew, times)
    }

    /// Whose move it is.
    pub fn mover(&self) -> Party {
        match self.state {
            State::TimeAsked { .. } | State::Disputed | State::Parked { .. } => Party::Coordinator,
            State::Handled => Party::Reporter,
            State::Waiting | State::Handling => self.holder(),
            State::AskedBack => self.party_on(self.rung.saturating_sub(1)),
        }
    }

    /// Who has it on this rung, whoever has the move.
    pub fn holder(&self) -> Party {
        self.party_on(self.rung)
    }

    /// Who has what is on a rung.
    fn party_on(&self, rung: usize) -> Party {
        match self.ladder.get(rung).map(|rung| &rung.who) {
            Some(Who::Team) => Party::Team,
            Some(Who::LeadBody) => self.lead.clone().map_or(Party::Coordinator, Party::Body),
            Some(Who::Guarantor) => Party::Guarantor,
            Some(Who::Body(key)) => Party::Body(key.clone()),
            Some(Who::Papers(_)) | None => Party::Coordinator,
        }
    }

    pub fn here(&self) -> Option<&Rung> {
        self.ladder.get(self.rung)
    }

    /// The rung above, if there is one.
    pub fn above(&self) -> Option<&Rung> {
        self.ladder.get(self.rung + 1)
    }

    /// Who has what is on the rungs below, from the bottom.
    pub fn below(&self) -> impl Iterator<Item = Party> {
        (0..self.rung).map(|rung| self.party_on(rung))
    }

    /// Whether those it is with decide, and do not handle it themselves.
    pub fn is_decided_here(&self) -> bool {
        self.here().is_some_and(|rung| !matches!(rung.who, Who::Team | Who::LeadBody))
    }

    /// Whether, as it stands, a step means something.
    pub fn step_is_open(&self, step: &Step, by: PersonId) -> bool {
        !self.asks_back_again(step) && self.moved(step, by).is_ok()
    }

    /// Whether a step would ask back for the second time on this rung. Replaying does not ask: once it was not limited.
    fn asks_back_again(&self, step: &Step) -> bool {
        *step == Step::AskBack && self.inquiry == Inquiry::Made
    }

    /// The rung to which a decision goes down: that of the lead body, or of the team.
    fn decided_for(&self) -> usize {
        let below = self.ladder.get(..self.rung).unwrap_or_default();
        let lead = below.iter().rposition(|rung| rung.who == Who::LeadBody).filter(|_| self.lead.is_some());
        lead.or_else(|| below.iter().position(|rung| rung.who == Who::Team)).unwrap_or(0)
    }

    /// Whether it can climb by itself: beyond the district Daybook prepares papers only.
    pub fn climbs(&self) -> bool {
        self.above().is_some_and(|rung| !matches!(rung.who, Who::Papers(_)))
    }

    /// What a step makes of the case, taken by somebody at a time by the clock.
    pub fn step(&self, step: &Step, by: PersonId, clock: Clock<'_>) -> Result<Self, Hitch> {
        let today = clock.now.local(clock.working.zone).date_naive();
        if let Step::AskTime { until }
        | Step::Park { until }
        | Step::Dated { until }
        | Step::Later { on: until } = step
            && *until <= today
        {
            return Err(Hitch::NotAhead);
        }
        let (next, running) = self.moved(step, by)?;
        if self.asks_back_again(step) {
            return Err(Hitch::AskedBackBefore);
        }
        let times = next.reckon(running, clock);
        Ok(next.timed(running, times))
    }

    /// The times by which it stands, as the entry of its last step says them.
    pub const fn times(&self, at: Timestamp) -> Times {
        Times { at, handle_by: self.handle_by, due: self.due }
    }

    /// What a step made of the case that was taken with these times.
    pub fn replayed(&self, step: &Step, by: PersonId, times: Times) -> Result<Self, Hitch> {
        let (next, running) = self.moved(step, by)?;
        Ok(next.timed(running, times))
    }

    /// The case after a step, but for its times.
    fn moved(&self, step: &Step, by: PersonId) -> Result<(Self, Running), Hitch> {
        let mut next = self.clone();
        next.steps += 1;
        let is_held = matches!(
            self.state,
            State::Waiting | State::Handling | State::TimeAsked { .. } | State::AskedBack
        );
        let is_decided = is_held && self.is_decided_here();
        let running = match (step, self.state) {
            (Step::Sign, State::Waiting) => {
                next.signed.clear();
                next.state = State::Handling;
                Running::ToHandle
            }
            (Step::SignOne, State::Waiting) if !self.signed.contains(&by) => {
                next.signed.push(by);
                Running::On
            }
            (Step::Handle, _) if is_held => {
                next.state = State::Handled;
                Running::Stopped
            }
            (Step::Return { body }, State::Waiting | State::Handling) => return self.sent_back(next, body),
            (Step::AskTime { .. }, State::Waiting | State::Handling)
                if self.extension == Extension::Asked =>
            {
                return Err(Hitch::AskedBefore);
            }
            (Step::AskTime { until }, State::Waiting | State::Handling) => {
                next.extension = Extension::Asked;
                next.state = State::TimeAsked { until: *until };
                Running::ToHandle
            }
            (Step::GiveTime, State::TimeAsked { until }) => {
                next.state = State::Handling;
                next.held_over = 0;
                Running::ToHandleBy(until)
            }
            (Step::RefuseTime, State::TimeAsked { .. }) => {
                next.state = State::Handling;
                Running::ToHandle
            }
            (Step::Route { body }, _) if self.lead.as_ref() == Some(body) => {
                if self.state != State::Disputed {
                    return Err(Hitch::SameBody);
                }
                next.ruling = Ruling::Final;
                next.arrive(self.rung)
            }
            (Step::Route { body }, State::Disputed) => {
                next.lead = Some(body.clone());
                next.ruling = Ruling::Final;
                next.arrive(self.rung)
            }
            (Step::Route { body }, _) => {
                next.lead = Some(body.clone());
                next.supporting.retain(|one| one != body);
                if is_held && next.holder() != self.holder() {
                    next.signed.clear();
                    next.state = State::Waiting;
                    Running::Within
                } else {
                    Running::On
                }
            }
            (Step::Support { body }, _) => {
                if self.lead.as_ref() == Some(body) || self.supporting.contains(body) {
                    return Err(Hitch::SameBody);
                }
                next.supporting.push(body.clone());
                Running::On
            }
            (Step::Park { until }, _) => {
                next.state = State::Parked { until: *until };
                Running::OnDay(*until)
            }
            (Step::Dated { until }, State::Waiting) => Running::WithinDay(*until),
            (Step::Dated { until }, _) if is_held => {
                next.state = State::Handling;
                Running::ToHandleBy(*until)
            }
            (Step::Escalate, _) if self.above().is_none() => return Err(Hitch::Top),
            (Step::Escalate, _) if !matches!(self.state, State::Handled) => next.arrive(self.rung + 1),
            (Step::Deescalate, _) if self.rung == 0 => return Err(Hitch::Bottom),
            (Step::Deescalate, _) if !matches!(self.state, State::Handled) => next.arrive(self.rung - 1),
            (Step::Unsolved, State::Handled) | (Step::Reopen, _) => {
                next.reopened += 1;
                next.arrive(self.rung)
            }
            (Step::Decide, _) if is_decided => {
                let rung = next.decided_for();
                next.arrive(rung)
            }
            (Step::Refer { body }, _) if is_decided => {
                next.lead = Some(body.clone());
                next.supporting.retain(|one| one != body);
                let rung = next.decided_for();
                next.arrive(rung)
            }
            (Step::AskBack, State::Waiting | State::Handling) if is_decided => {
                next.inquiry = Inquiry::Made;
                next.state = State::AskedBack;
                Running::Again(ASKED_BACK)
            }
            (Step::Answer | Step::TimeUp, State::AskedBack) => {
                next.state = State::Handling;
                Running::Back
            }
            (Step::Later { on }, State::Handled) => Running::OnDay(*on),
            (Step::TimeUp, State::Handled) => Running::Stopped,
            (Step::Unpark | Step::TimeUp, State::Parked { .. }) => next.arrive(self.rung),
            (Step::TimeUp, State::Disputed) => Running::Again(RULING),
            (Step::TimeUp, _) if self.climbs() => next.arrive(self.rung + 1),
            (Step::TimeUp, _) => {
                if matches!(self.state, State::TimeAsked { .. }) {
                    next.state = State::Handling;
                }
                next.held_over += 1;
                Running::Again(self.here().map_or(1, |rung| rung.repeat))
            }
            _ => return Err(Hitch::NotNow),
        };
        Ok((next, running))
    }

    /// Sent back once, it goes to the body that is proposed; then the coordinator rules. The time to handle runs on:
    /// nobody gains any by sending it back.
    fn sent_back(&self, mut next: Self, body: &str) -> Result<(Self, Running), Hitch> {
        let Some(lead) = self.lead.as_deref().filter(|lead| self.holder() == Party::Body((*lead).to_owned()))
        else {
            return Err(Hitch::NotNow);
        };
        if self.ruling == Ruling::Final {
            return Err(Hitch::Ruled);
        }
        if lead == body {
            return Err(Hitch::SameBody);
        }
        next.signed.clear();
        next.returned.push(lead.to_owned());
        if self.returned.is_empty() {
            next.lead = Some(body.to_owned());
            next.supporting.retain(|one| one != body);
            next.state = State::Waiting;
            Ok((next, Running::Within))
        } else {
            next.state = State::Disputed;
            Ok((next, Running::Again(RULING)))
        }
    }

    /// Comes to a rung.
    fn arrive(&mut self, rung: usize) -> Running {
        self.came = if rung > self.rung { Came::FromBelow } else { Came::Otherwise };
        self.rung = rung;
        self.state = State::Waiting;
        self.signed.clear();
        self.extension = Extension::NotAsked;
        self.inquiry = Inquiry::NotMade;
        self.held_over = 0;
        Running::Anew
    }

    fn reckon(&self, running: Running, clock: Clock<'_>) -> Times {
        let after = |days| clock.working.days_after(clock.now, days).at;
        let (sign, handle) = self.here().map_or((1, 1), |rung| (rung.sign, rung.handle));
        let opening = |day: NaiveDate| {
            let wall = day.and_time(clock.working.hours.opening());
            clock.working.next(Timestamp::at_wall(wall, clock.working.zone))
        };
        let closing = |day: NaiveDate| {
            Timestamp::at_wall(day.and_time(clock.working.hours.closing()), clock.working.zone)
        };
        let (handle_by, due) = match running {
            Running::On => (self.handle_by, self.due),
            Running::Anew => (after(handle), Some(after(sign))),
            Running::Within if self.handle_by <= clock.now => (after(handle), Some(after(sign))),
            Running::Within => (self.handle_by, Some(after(sign).min(self.handle_by))),
            Running::ToHandle => (self.handle_by, Some(self.handle_by)),
            Running::Back => {
                let by = self.handle_by.max(after(sign));
                (by, Some(by))
            }
            Running::ToHandleBy(day) => (closing(day), Some(closing(day))),
            Running::WithinDay(day) => (closing(day), self.due.map(|due| due.min(closing(day)))),
            Running::OnDay(day) => (self.handle_by, Some(opening(day))),
            Running::Again(days) => (self.handle_by, Some(after(days))),
            Running::Stopped => (self.handle_by, None),
        };
        Times { at: clock.now, handle_by, due }
    }

    fn timed(mut self, running: Running, times: Times) -> Self {
        if running == Running::Anew {
            self.dispatched = times.at;
        }
        if running != Running::On {
            self.since = times.at;
        }
        self.handle_by = times.handle_by;
        self.due = times.due;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::domain::calendar::Calendar;
    use crate::domain::working::Hours;
    use chrono_tz::Asia::Shanghai;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static CONFIG: LazyLock<Config> = LazyLock::new(|| Config::from_toml("").unwrap());
    static CALENDAR: LazyLock<Calendar> = LazyLock::new(|| CONFIG.calendar.clone());
    static HOURS: LazyLock<Hours> = LazyLock::new(|| "08:30-12:00, 13:00-17:30".parse().unwrap());

    fn at(wall: &str) -> Timestamp {
        let wall = chrono::NaiveDateTime::parse_from_str(wall, "%Y-%m-%d %H:%M").unwrap();
        Timestamp::at_wall(wall, Shanghai)
    }

    fn clock(now: Timestamp) -> Clock<'static> {
        Clock { working: WorkingTime { calendar: &CALENDAR, hours: &HOURS, zone: Shanghai }, now }
    }

    fn ladder() -> &'static Ladder {
        CONFIG.settings.policy.ladder()
    }

    fn begun(category: &str, now: &str) -> Case {
        let trouble = Trouble { category: Some(category.to_owned()), ..Trouble::default() };
        Case::begin(ladder(), Some("power".to_owned()), &trouble, clock(at(now)))
    }

    fn shown(case: &Case) -> (usize, State, String) {
        let due = case.due.map(|due| due.local(Shanghai).format("%m-%d %H:%M").to_string());
        (case.rung, case.state, due.unwrap_or_default())
    }

    fn water() -> String {
        "water".to_owned()
    }

    /// A life of an issue, step by step: when, what, and where it stands then.
    fn live(mut case: Case, steps: &[(&str, Step, (usize, State, &str))]) -> Case {
        for (now, step, expected) in steps {
            case = case.step(step, PersonId(1), clock(at(now))).unwrap_or_else(|hitch| {
                panic!("{step:?} at {now}: {hitch:?} of {case:?}");
            });
            let (rung, state, due) = shown(&case);
            assert_eq!((rung, state, due.as_str()), *expected, "after {step:?} at {now}");
        }
        case
    }

    #[test]
    fn signed_for_in_time_it_is_to_be_handled_in_the_time_of_its_dispatch() {
        let case = begun("power", "2023-03-08 10:00");
        assert_eq!(shown(&case), (0, State::Waiting, "03-09 10:00".to_owned()));
        live(
            case,
            &[
                ("2023-03-09 09:00", Step::Sign, (0, State::Handling, "03-13 10:00")),
                ("2023-03-10 09:00", Step::Handle, (0, State::Handled, "")),
                ("2023-03-10 10:00", Step::Unsolved, (0, State::Waiting, "03-13 10:00")),
                ("2023-03-10 11:00", Step::Handle, (0, State::Handled, "")),
            ],
        );
    }

    #[test]
    fn by_silence_it_climbs_in_working_time_to_where_the_district_ends() {
        use State::Waiting;
        live(
            begun("power", "2023-04-27 16:00"),
            &[
                ("2023-04-28 16:00", Step::TimeUp, (1, Waiting, "05-04 16:00")),
                ("2023-05-04 16:00", Step::TimeUp, (2, Waiting, "05-05 16:00")),
                ("2023-05-05 16:00", Step::TimeUp, (3, Waiting, "05-06 16:00")),
                ("2023-05-06 16:00", Step::TimeUp, (3, Waiting, "05-09 16:00")),
                ("2023-05-09 16:00", Step::Escalate, (4, Waiting, "05-11 16:00")),
                ("2023-05-11 16:00", Step::TimeUp, (4, Waiting, "05-18 16:00")),
            ],
        );
    }

    #[test]
    fn sending_back_gains_no_time_and_the_second_time_the_coordinator_rules() {
        use State::{Disputed, Handling, Waiting};
        let back = |body: &str| Step::Return { body: body.to_owned() };
        let case = live(
            begun("power", "2023-03-08 10:00"),
            &[
                ("2023-03-08 11:00", Step::Escalate, (1, Waiting, "03-09 11:00")),
                ("2023-03-09 10:00", back("water"), (1, Waiting, "03-10 10:00")),
                ("2023-03-10 09:00", Step::Sign, (1, Handling, "03-15 11:00")),
                ("2023-03-10 10:00", back("housing"), (1, Disputed, "03-13 10:00")),
                ("2023-03-13 10:00", Step::TimeUp, (1, Disputed, "03-14 10:00")),
                ("2023-03-13 11:00", Step::Route { body: water() }, (1, Waiting, "03-14 11:00")),
            ],
        );
        assert_eq!(case.returned, ["power", "water"]);
        assert_eq!(
            case.step(&back("housing"), PersonId(1), clock(at("2023-03-13 12:00"))),
            Err(Hitch::Ruled)
        );
    }

    #[test]
    fn more_time_is_asked_for_once_and_does_not_stop_the_clock() {
        use State::{Handling, Waiting};
        let day = |text: &str| text.parse().unwrap();
        let asks = Step::AskTime { until: day("2023-03-20") };
        let asked = State::TimeAsked { until: day("2023-03-20") };
        let case = live(
            begun("power", "2023-03-08 10:00"),
            &[
                ("2023-03-08 11:00", asks.clone(), (0, asked, "03-13 10:00")),
                ("2023-03-09 11:00", Step::RefuseTime, (0, Handling, "03-13 10:00")),
            ],
        );
        assert_eq!(case.step(&asks, PersonId(1), clock(at("2023-03-09 12:00"))), Err(Hitch::AskedBefore));
        live(
            begun("power", "2023-03-08 10:00"),
            &[
                ("2023-03-08 11:00", asks.clone(), (0, asked, "03-13 10:00")),
                ("2023-03-09 11:00", Step::GiveTime, (0, Handling, "03-20 17:30")),
                ("2023-03-20 17:30", Step::TimeUp, (1, Waiting, "03-22 08:30")),
                ("2023-03-21 09:00", asks_until("2023-03-24"), (1, asked_until("2023-03-24"), "03-28 08:30")),
            ],
        );
        // Nobody answers: it climbs.
        live(
            begun("power", "2023-03-08 10:00"),
            &[
                ("2023-03-08 11:00", asks, (0, asked, "03-13 10:00")),
                ("2023-03-13 10:00", Step::TimeUp, (1, Waiting, "03-14 10:00")),
            ],
        );
    }

    #[test]
    fn it_is_asked_back_once_on_a_rung() {
        use State::{AskedBack, Handling, Waiting};
        let up = |case: Case| {
            let now = clock(at("2023-03-08 11:00"));
            (0..2).fold(case, |case, _| case.step(&Step::Escalate, PersonId(1), now).unwrap())
        };
        let answered = live(
            up(begun("power", "2023-03-08 10:00")),
            &[
                ("2023-03-08 11:30", Step::AskBack, (2, AskedBack, "03-09 11:30")),
                ("2023-03-08 14:00", Step::Answer, (2, Handling, "03-15 11:00")),
            ],
        );
        let now = clock(at("2023-03-08 15:00"));
        let again = |case: &Case| case.step(&Step::AskBack, PersonId(1), now);
        assert_eq!(again(&answered), Err(Hitch::AskedBackBefore));
        assert!(!answered.step_is_open(&Step::AskBack, PersonId(1)));
        assert!(answered.step_is_open(&Step::Decide, PersonId(1)));
        // On the next rung somebody else decides.
        let above = answered.step(&Step::Escalate, PersonId(1), now).unwrap();
        assert_eq!((above.rung, above.state), (3, Waiting));
        assert_eq!(again(&above).unwrap().state, AskedBack);
        // What was asked back twice while that was free is replayed as it was.
        assert_eq!(
            answered.replayed(&Step::AskBack, PersonId(1), answered.times(now.now)).unwrap().state,
            AskedBack
        );
        let mut old = serde_json::to_value(&answered).unwrap();
        old.as_object_mut().unwrap().remove("inquiry");
        assert_eq!(serde_json::from_value::<Case>(old).unwrap().inquiry, Inquiry::NotMade);
    }

    fn asks_until(day: &str) -> Step {
        Step::AskTime { until: day.parse().unwrap() }
    }

    fn asked_until(day: &str) -> State {
        State::TimeAsked { until: day.parse().unwrap() }
    }

    #[test]
    fn parked_it_waits_for_its_day_and_comes_back_where_it_was() {
        let until = "2023-03-18".parse().unwrap();
        let case = live(
            begun("power", "2023-03-08 10:00"),
            &[
                ("2023-03-08 11:00", Step::Escalate, (1, State::Waiting, "03-09 11:00")),
                // A Saturday: it is looked at on Monday.
                ("2023-03-09 10:00", Step::Park { until }, (1, State::Parked { until }, "03-20 08:30")),
                ("2023-03-20 08:30", Step::TimeUp, (1, State::Waiting, "03-21 08:30")),
            ],
        );
        let gone = Step::Park { until: "2023-03-20".parse().unwrap() };
        assert_eq!(case.step(&gone, PersonId(1), clock(at("2023-03-20 09:00"))), Err(Hitch::NotAhead));
    }

    #[test]
    fn what_endangers_people_begins_on_the_second_rung() {
        let case = begun("safety", "2023-03-08 23:00");
        assert_eq!((case.rung, case.urgency), (1, Urgency::AtOnce));
        assert_eq!(begun("weather", "2023-03-08 23:00").urgency, Urgency::Usual);
    }

    #[test]
    fn it_is_known_from_where_it_came_to_its_rung() {
        let until = "2023-03-20".parse().unwrap();
        let mut case = begun("safety", "2023-03-08 10:00");
        assert_eq!(case.came, Came::Begun);
        for (step, came) in [
            (Step::Sign, Came::Begun),
            (Step::TimeUp, Came::FromBelow),
            (Step::Park { until }, Came::FromBelow),
            (Step::Unpark, Came::Otherwise),
            (Step::Escalate, Came::FromBelow),
            (Step::Decide, Came::Otherwise),
        ] {
            case = case.step(&step, PersonId(1), clock(at("2023-03-09 10:00"))).unwrap();
            assert_eq!(case.came, came, "{step:?}");
        }
    }

    #[test]
    fn where_everybody_has_to_sign_one_signature_stops_nothing() {
        let case = begun("power", "2023-03-08 10:00");
        let now = clock(at("2023-03-08 11:00"));
        let one = case.step(&Step::SignOne, PersonId(1), now).unwrap();
        assert_eq!((one.state, one.due), (State::Waiting, case.due));
        assert_eq!(one.step(&Step::SignOne, PersonId(1), now), Err(Hitch::NotNow), "nobody signs twice");
        assert_eq!(one.step(&Step::Sign, PersonId(2), now).unwrap().state, State::Handling);
    }

    fn any_step() -> impl Strategy<Value = Step> {
        let body = prop_oneof![Just("water"), Just("power"), Just("housing")].prop_map(str::to_owned);
        let day =
            (1_u64..60).prop_map(|days| "2023-03-01".parse::<NaiveDate>().unwrap() + chrono::Days::new(days));
        prop_oneof![
            Just(Step::Sign),
            Just(Step::SignOne),
            Just(Step::Handle),
            body.clone().prop_map(|body| Step::Return { body }),
            day.clone().prop_map(|until| Step::AskTime { until }),
            Just(Step::GiveTime),
            Just(Step::RefuseTime),
            body.clone().prop_map(|body| Step::Route { body }),
            body.prop_map(|body| Step::Support { body }),
            day.clone().prop_map(|until| Step::Park { until }),
            Just(Step::Unpark),
            Just(Step::Escalate),
            Just(Step::Deescalate),
            Just(Step::Unsolved),
            Just(Step::Decide),
            Just(Step::AskBack),
            Just(Step::Answer),
            day.prop_map(|on| Step::Later { on }),
            Just(Step::Reopen),
            Just(Step::TimeUp),
        ]
    }

    proptest! {
        #[test]
        fn whatever_is_done_one_clock_at_most_runs_and_replaying_gives_the_same(
            steps in prop::collection::vec((any_step(), 0_u64..40, 1_i64..4), 0..60),
        ) {
            let mut now = at("2023-03-01 09:00");
            let start = begun("power", "2023-03-01 09:00");
            let (mut case, mut again) = (start.clone(), start);
            for (step, hours, person) in steps {
                now = now + std::time::Duration::from_hours(hours);
                let person = PersonId(person);
                let Ok(next) = case.step(&step, person, clock(now)) else { continue };
                prop_assert_eq!(next.steps, case.steps + 1);
                prop_assert!(next.rung < next.ladder.len());
                match next.state {
                    State::Handled => prop_assert_eq!(next.mover(), Party::Reporter),
                    _ => prop_assert!(next.due.is_some(), "{:?} has no clock", next),
                }
                again = again.replayed(&step, person, next.times(now)).unwrap();
                prop_assert_eq!(&again, &next);
                let kept: Case = serde_json::from_str(&serde_json::to_string(&next).unwrap()).unwrap();
                prop_assert_eq!(&kept, &next);
                case = next;
            }
        }
    }
}
