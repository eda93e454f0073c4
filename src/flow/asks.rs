//! Asks: gathered when a reminder is due, told in bundles when people work, and put down once they are answered.

use super::desk::{Desk, Settings};
use super::process::{About, Addressed, Mouth, Pressed, Stale, Trouble, answer_press, say};
use super::stepping::Progress;
use super::unit::Unit;
use crate::chat::{Outgoing, PlaceKind};
use crate::domain::asks::{self, Ask, COMPANY, Course, Ending, Matter};
use crate::domain::burden::{self, Load};
use crate::domain::calendar::Calendar;
use crate::domain::decision::{self, AskSaying, AskStep, Asked, AsksView, Decision, Saying};
use crate::domain::ids::{AskId, ChatId, OutboxId, PersonId, ProjectId, TeamId};
use crate::domain::intent::Action;
use crate::domain::people::{Language, Person};
use crate::domain::project::Project;
use crate::domain::registry::Registry;
use crate::domain::time::{Timestamp, day_ends, effective_day};
use crate::domain::working::WorkingTime;
use crate::render::{self, PressAnswer};
use crate::store::{Cause, ChatState, Class, NewAsk, OutboxRow, StoreError, Turn};
use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::time::Duration;

/// How many asks a turn tells.
const ASKS_PER_TURN: i64 = 2_000;

/// How many asks a reminder makes; the least urgent wait for the next. A turn that has made so many makes no more.
pub(super) const MADE_AT_ONCE: usize = 8_000;

/// Before so long a reminder has looked at what is open.
const LOOKED_AT: Duration = Duration::from_hours(4 * 24);

/// What could not go out for so long is of no use that day.
const LIFE: Duration = Duration::from_hours(1);

impl Desk {
    /// What the projects of a team owe on a day, by code.
    pub(super) async fn owed_by(
        &self,
        turn: &mut Turn<'_>,
        team: TeamId,
        day: NaiveDate,
    ) -> Result<Vec<(ProjectId, Vec<Matter>)>, StoreError> {
        let registry = &self.known.registry;
        let ids = || registry.projects_of(team).map(|project| project.id);
        let mut week: HashMap<ProjectId, Vec<_>> = HashMap::new();
        for entry in turn.entries_between(ids(), (asks::monday_of(day), day)).await? {
            if let Some(project) = entry.project {
                week.entry(project).or_default().push(entry);
            }
        }
        let facts = turn.standing_facts_of(ids()).await?;
        let unchanged = turn.unchanged_since(ids()).await?;
        let open = turn.open_issues(ids()).await?;
        let answered = turn.issues_answered(open.iter().map(|issue| issue.number)).await?;
        let mut issues: HashMap<ProjectId, Vec<_>> = HashMap::new();
        for issue in open {
            let opened = effective_day(issue.opened_at, self.settings.zone);
            let since = answered.get(&issue.number).map_or(opened, |day| opened.max(*day));
            issues.entry(issue.project).or_default().push((issue, since));
        }
        let mut promises: HashMap<ProjectId, Vec<_>> = HashMap::new();
        for promise in turn.promises_of(ids()).await? {
            promises.entry(promise.project).or_default().push(promise);
        }
        let books = (&*self.settings.policy, &*self.calendar, &self.settings.asks);
        let owed = |project: &Project| {
            let course = Course {
                project,
                week: week.get(&project.id).map_or(&[], Vec::as_slice),
                unchanged: unchanged.get(&project.id).copied(),
                facts: facts.get(&project.id).map_or(&[], Vec::as_slice),
                issues: issues.get(&project.id).map_or(&[], Vec::as_slice),
                promises: promises.get(&project.id).map_or(&[], Vec::as_slice),
            };
            (project.id, asks::owed(books, &course, day))
        };
        Ok(registry.projects_of(team).map(owed).collect())
    }

    /// What is to be asked because of a reminder of a team, and of whom. What was asked before and is no longer owed
    /// lapses.
    pub(super) async fn asks_of(
        &self,
        turn: &mut Turn<'_>,
        team: TeamId,
        day: NaiveDate,
        (tell_at, now): (Timestamp, Timestamp),
    ) -> Result<Owed, StoreError> {
        let registry = &self.known.registry;
        let owed = self.owed_by(turn, team, day).await?;
        let open = turn.open_asks_about(owed.iter().map(|(project, _)| *project)).await?;
        let open = Self::put_down_answered(turn, open).await?;
        let owed_of: HashMap<ProjectId, &[Matter]> =
            owed.iter().map(|(project, matters)| (*project, matters.as_slice())).collect();
        let lapsed = open
            .iter()
            .filter(|ask| owed_of.get(&ask.project).is_some_and(|matters| asks::lapses(ask, matters, now)));
        turn.end_asks(lapsed.map(|ask| (ask.id, Ending::Lapsed, now))).await?;
        let mut wanted = Vec::new();
        for (project, matters) in &owed {
            let Some(project) = registry.project(*project) else { continue };
            for matter in matters {
                let people = asks::asked(registry, project, matter);
                wanted.extend(people.into_iter().map(|to| (to, project.id, matter)));
            }
        }
        wanted.sort_by_key(|(.., matter)| matter.urgency());
        let mut found = Vec::new();
        for (to, project, matter) in wanted.into_iter().take(MADE_AT_ONCE) {
            let at = asks::within_hours(self.working(Some(team)), tell_at, to.person.id);
            found.push(NewAsk::new(AskId(turn.next_id()), to, project, matter, at, now));
        }
        Ok(Owed { matters: owed.iter().map(|(_, matters)| matters.len()).sum(), asks: found })
    }

    /// Those of some open asks that have not been answered by what was reported since; the others are put down.
    async fn put_down_answered(turn: &mut Turn<'_>, open: Vec<Ask>) -> Result<Vec<Ask>, StoreError> {
        let Some(since) = open.iter().map(|ask| ask.made_at).min() else { return Ok(open) };
        let projects: HashSet<_> = open.iter().map(|ask| ask.project).collect();
        let entries = turn.entries_since(projects, since).await?;
        let (mut ends, mut left) = (Vec::new(), Vec::with_capacity(open.len()));
        for ask in open {
            match asks::answer(&ask, &entries) {
                Some(entry) => ends.push((ask.id, Ending::Answered(entry.id), entry.received)),
                None => left.push(ask),
            }
        }
        turn.end_asks(ends).await?;
        Ok(left)
    }

    /// The same asks, with the promises that some of them are about.
    async fn with_promises(turn: &mut Turn<'_>, mut asks: Vec<Ask>) -> Result<Vec<Ask>, StoreError> {
        let number = |ask: &Ask| match ask.matter {
            Matter::Promise { number, .. } => Some(number),
            _ => None,
        };
        let projects: HashSet<_> =
            asks.iter().filter(|ask| number(ask).is_some()).map(|ask| ask.project).collect();
        if projects.is_empty() {
            return Ok(asks);
        }
        let promises = turn.promises_of(projects).await?;
        for ask in &mut asks {
            let own = number(ask);
            ask.promise = promises.iter().find(|promise| Some(promise.number) == own).cloned();
        }
        Ok(asks)
    }

    /// Tells what is due to be told: one message to everybody, within working hours; those who cannot be written to are
    /// named in their team's group, all at once.
    pub(super) async fn tell_asks(
        &self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        now: Timestamp,
    ) -> Result<Progress, StoreError> {
        let people = self.share.of(ASKS_PER_TURN);
        let due = turn.asks_due(now + COMPANY, (ASKS_PER_TURN, people), now).await?;
        let due = whole_people(due);
        if due.is_empty() {
            return Ok(Progress::Idle);
        }
        // What came in earlier in this turn answers too.
        unit.flush(turn).await?;
        let due = Self::put_down_answered(turn, due).await?;
        let due = Self::with_promises(turn, due).await?;
        let due = self.tell_groups(turn, unit, due, now).await?;
        let registry = &self.known.registry;
        let mut by_person: BTreeMap<PersonId, Vec<Ask>> = BTreeMap::new();
        for ask in due {
            by_person.entry(ask.person).or_default().push(ask);
        }
        let today = now.local(self.settings.zone).date_naive();
        let told = turn.asked_since(by_person.keys().copied(), midnight(today, self.settings.zone)).await?;
        let chats = by_person.keys().filter_map(|id| registry.person(*id)?.private_chat);
        let chats = turn.chats_numbered(chats).await?;
        let open: HashSet<_> =
            chats.iter().filter(|chat| chat.state == ChatState::Open).map(|chat| chat.id).collect();
        let (mut unreached, mut bundled) = (BTreeMap::<TeamId, Vec<Ask>>::new(), Vec::new());
        for (id, asks) in by_person {
            let team = |ask: &Ask| registry.project(ask.project).map(|project| project.team);
            let (Some(person), Some(home)) = (registry.person(id), asks.first().and_then(team)) else {
                turn.end_asks(asks.iter().map(|ask| (ask.id, Ending::Lapsed, now))).await?;
                continue;
            };
            let at = asks::within_hours(self.working(Some(home)), now, id);
            if at > now {
                turn.let_asks_wait(asks.iter().map(|ask| ask.id), Some(at)).await?;
                continue;
            }
            let so_far = told.get(&id).copied().unwrap_or_default();
            let (asks, later) = asks::chosen(&self.settings.asks, registry, asks, so_far, today);
            turn.let_asks_wait(later.iter().map(|ask| ask.id), None).await?;
            match person.private_chat.filter(|chat| open.contains(chat)) {
                _ if asks.is_empty() => {}
                Some(chat) => {
                    let id = OutboxId(turn.next_id());
                    bundled.extend(asks.iter().map(|ask| (ask.id, id.0)));
                    self.tell(unit, person.language, (chat, None, id), asks, now);
                }
                None => unreached.entry(home).or_default().extend(asks),
            }
        }
        turn.told_asks(bundled, now).await?;
        fail::fail_point!("asks-told");
        for (team, asks) in unreached {
            self.name_in_group(turn, unit, team, &asks, now).await?;
        }
        Ok(Progress::Busy)
    }

    /// Tells the groups of bodies what they are asked, one message each, within the hours of the district. What is left
    /// is asked privately, where a group cannot be written to any more.
    async fn tell_groups(
        &self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        due: Vec<Ask>,
        now: Timestamp,
    ) -> Result<Vec<Ask>, StoreError> {
        let (in_groups, mut left): (Vec<_>, Vec<_>) = due.into_iter().partition(|ask| ask.chat.is_some());
        let mut by_chat: BTreeMap<ChatId, Vec<Ask>> = BTreeMap::new();
        for ask in in_groups {
            if let Some(chat) = ask.chat {
                by_chat.entry(chat).or_default().push(ask);
            }
        }
        for chat in turn.chats_numbered(by_chat.keys().copied()).await? {
            let Some(asks) = by_chat.remove(&chat.id) else { continue };
            let ids = || asks.iter().map(|ask| ask.id);
            let person = asks.first().map_or(PersonId(0), |ask| ask.person);
            let at = asks::within_hours(self.working(None), now, person);
            if chat.state == ChatState::Closed {
                left.extend(asks);
            } else if at > now {
                turn.let_asks_wait(ids(), Some(at)).await?;
            } else {
                let id = OutboxId(turn.next_id());
                turn.told_asks(ids().map(|ask| (ask, id.0)), now).await?;
                let language = chat.language.unwrap_or(self.settings.language);
                self.tell(unit, language, (chat.id, chat.thread, id), asks, now);
            }
        }
        Ok(left)
    }

    fn tell(
        &self,
        unit: &mut Unit,
        language: Language,
        (chat, thread, id): (ChatId, Option<String>, OutboxId),
        asks: Vec<Ask>,
        now: Timestamp,
    ) {
        let told: Vec<_> = asks.into_iter().map(|ask| Ask { tell_at: None, ..ask }).collect();
        let view = self.asks_view(&told, id.0, now);
        let seal = |action: Action, object: i64| self.seal(action, object, chat);
        let body = render::asks(self.voice(language), self.books(), &view, &seal);
        promise(unit, id, (chat, thread), body, now);
    }

    fn asks_view(&self, asks: &[Ask], bundle: i64, now: Timestamp) -> AsksView {
        decision::asks_view(&self.known.registry, &self.calendar, self.settings.zone, asks, bundle, now)
    }

    async fn name_in_group(
        &self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        team: TeamId,
        asks: &[Ask],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let registry = &self.known.registry;
        let mut people: Vec<_> = asks.iter().filter_map(|ask| registry.person(ask.person)).collect();
        people.sort_by_key(|person| person.id);
        people.dedup_by_key(|person| person.id);
        let names: Vec<_> = people.iter().map(|person| person.name.as_str()).collect();
        let mut projects: Vec<_> = asks.iter().filter_map(|ask| registry.project(ask.project)).collect();
        projects.sort_by(|one, other| one.code.cmp(&other.code));
        projects.dedup_by_key(|project| project.id);
        let kinds: Vec<_> = asks.iter().map(|ask| ask.matter.kind()).collect();
        let say = |voice, _| render::unreachable(voice, &kinds, &names, &projects);
        let prepared = self.to_the_team(turn, team, say).await?;
        let ids = || asks.iter().map(|ask| ask.id);
        if prepared.is_empty() {
            return turn.let_asks_wait(ids(), None).await;
        }
        let bundle = turn.next_id();
        turn.told_asks(ids().map(|id| (id, bundle)), now).await?;
        for (ordinal, one) in (0..).zip(prepared) {
            let id = if ordinal == 0 { bundle } else { turn.next_id() };
            promise(unit, OutboxId(id), (one.chat, one.thread), one.body, now);
        }
        Ok(())
    }

    /// What somebody is asked and has not answered; of one message, or all that they have been told.
    pub(super) async fn open_asks(
        &self,
        turn: &mut Turn<'_>,
        person: PersonId,
        bundle: Option<i64>,
    ) -> Result<Vec<Ask>, StoreError> {
        let mut open = match bundle {
            None => turn.open_asks_of(person).await?,
            Some(bundle) => turn.asks_of_bundle(bundle).await?,
        };
        open.retain(|ask| {
            ask.person == person && ask.chat.is_none() && ask.ending.is_none() && ask.told_at.is_some()
        });
        let open = Self::put_down_answered(turn, open).await?;
        Self::with_promises(turn, open).await
    }

    /// What people were asked from the first to the last of some days.
    pub(super) async fn loads(
        &self,
        turn: &mut Turn<'_>,
        days: Option<(NaiveDate, NaiveDate)>,
        now: Timestamp,
    ) -> Result<BTreeMap<PersonId, Load>, StoreError> {
        let Some(days) = days else { return Ok(BTreeMap::new()) };
        let registry = &self.known.registry;
        // What was asked before the last reminder has been looked at since.
        let mut open = turn.open_asks_about(registry.projects().map(|project| project.id)).await?;
        open.retain(|ask| now.since(ask.made_at) < LOOKED_AT);
        Self::put_down_answered(turn, open).await?;
        burden_of(turn, registry, (&self.settings, &self.calendar), days).await
    }

    /// Carries out what was decided about asks.
    pub(super) async fn step_asks(
        &mut self,
        turn: &mut Turn<'_>,
        person: &Person,
        step: AskStep,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        match step {
            AskStep::Note(asks) => turn.end_asks(asks.into_iter().map(|id| (id, Ending::Noted, now))).await,
            AskStep::PutOff(asks, until) => turn.put_asks_off(&asks, until, now).await,
            AskStep::Leave(last_day) => {
                turn.begin_absence(person.id, last_day, day_ends(last_day, self.settings.zone), now).await?;
                self.stale = Stale::Registry;
                self.ask_others(turn, person.id, now).await
            }
            AskStep::Return => {
                turn.end_absence(person.id, now).await?;
                self.load_registry(turn, now).await
            }
        }
    }

    /// What somebody was asked who is on leave, or answers for it no longer, is asked of who is there instead.
    pub(super) async fn ask_others(
        &mut self,
        turn: &mut Turn<'_>,
        person: PersonId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.load_what_is_stale(turn, now).await?;
        let registry = &self.known.registry;
        let mut open = turn.open_asks_of(person).await?;
        // A group is asked whoever stands for it.
        open.retain(|ask| ask.chat.is_none());
        let (mut ends, mut new) = (Vec::new(), Vec::new());
        for ask in Self::put_down_answered(turn, open).await? {
            let Some(project) = registry.project(ask.project) else { continue };
            let others = asks::asked(registry, project, &ask.matter);
            let Some(first) = others.first().filter(|_| others.iter().all(|to| to.person.id != person))
            else {
                continue;
            };
            ends.push((ask.id, Ending::Handed(first.person.id), now));
            for to in others {
                let at = asks::within_hours(self.working(Some(project.team)), now, to.person.id);
                let id = AskId(turn.next_id());
                new.push(NewAsk::new(id, to, ask.project, &ask.matter, at, now));
            }
        }
        turn.end_asks(ends).await?;
        turn.make_asks(&new).await
    }

    /// A button of a message that asks.
    pub(super) async fn ask_pressed(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        mouth: &mut Mouth<'_>,
        pressed: &Pressed<'_>,
        now: Timestamp,
    ) -> Result<(), Trouble> {
        let Pressed { press, person, spoken, action, object } = *pressed;
        let zone = self.settings.zone;
        let is_private = mouth.chat.kind == PlaceKind::Private;
        let is_of_one = matches!(
            action,
            Action::Unchanged | Action::PromiseKept | Action::PromiseBroken | Action::PromiseMoved
        );
        let shown = match action {
            _ if is_of_one => turn.asks([AskId(object)]).await?,
            Action::StandIn => Vec::new(),
            // In the group of a body whoever is there may say that it is known.
            Action::Noted if !is_private => turn.asks_of_bundle(object).await?,
            _ => self.open_asks(turn, person.id, Some(object).filter(|bundle| *bundle != 0)).await?,
        };
        let own = |ask: &Ask| match ask.chat {
            Some(chat) => chat == mouth.chat.id,
            None => is_private && ask.person == person.id,
        };
        let bundle = match action {
            _ if is_of_one => shown.first().and_then(|ask| ask.bundle).unwrap_or_default(),
            _ => object,
        };
        let open = Self::put_down_answered(
            turn,
            shown.into_iter().filter(|ask| own(ask) && ask.ending.is_none()).collect(),
        )
        .await?;
        let hours = self.working(self.known.registry.home_of(person)).hours.clone();
        let (registry, calendar) = (&self.known.registry, &*self.calendar);
        let asked = Asked { registry, calendar, zone, hours: &hours, person, asks: &open };
        let decision = if is_private || action == Action::Noted {
            decision::press_ask(&asked, action, object, now)
        } else {
            decision::PressedAsk::NotForYou
        };
        let (answer, decision) = match decision {
            decision::PressedAsk::Decided(decision) => (PressAnswer::Done, decision),
            decision::PressedAsk::Already => (PressAnswer::Already, Decision::silent()),
            decision::PressedAsk::NotForYou => (PressAnswer::NotForYou, Decision::silent()),
        };
        answer_press(turn, unit, mouth, press, answer, now);
        if answer == PressAnswer::NotForYou {
            return Ok(());
        }
        let done = self.carry_out(turn, unit, mouth, spoken, (0, decision.effects), &[], now).await?;
        unit.flush(turn).await?;
        let mut answers = decision.answers.into_iter();
        let instead = match answers.next() {
            // What the buttons did shows in their place.
            None => {
                let mut asks = match bundle {
                    0 => turn.asks(open.iter().map(|ask| ask.id)).await?,
                    bundle => turn.asks_of_bundle(bundle).await?,
                };
                asks.retain(own);
                let left = asks.iter().filter(|ask| ask.ending.is_none()).cloned().collect();
                Self::put_down_answered(turn, left).await?;
                let asks = turn.asks(asks.iter().map(|ask| ask.id)).await?;
                let asks = Self::with_promises(turn, asks).await?;
                let view = self.asks_view(&asks, bundle, now);
                Saying::Ask(Box::new(AskSaying::List(view, Vec::new())))
            }
            Some(decision::Answer::Here(saying)) => saying,
            Some(other) => return self.answer(turn, unit, mouth, spoken, other, &done, now).await,
        };
        let body = self.render(mouth.voice, mouth.chat.id, &instead, None, mouth.inbox)?;
        let body = match &press.message {
            Some(message) => render::instead_of(message, body),
            None => body,
        };
        say(turn, unit, mouth, body, Class::Interactive, About::Nothing, now);
        for answer in answers {
            self.answer(turn, unit, mouth, spoken, answer, &done, now).await?;
        }
        Ok(())
    }
}

/// What a reminder finds.
pub(super) struct Owed {
    /// How much is owed, whether or not anybody can be asked.
    pub(super) matters: usize,
    pub(super) asks: Vec<NewAsk>,
}

/// Without those of whom not all may be here: they are told in the next turn.
fn whole_people(mut due: Vec<Ask>) -> Vec<Ask> {
    let is_full = i64::try_from(due.len()).is_ok_and(|count| count == ASKS_PER_TURN);
    if let (true, Some(last)) = (is_full, due.last().map(|ask| ask.person)) {
        due.retain(|ask| ask.person != last);
    }
    due
}

/// When a day begins by the clock on the wall.
fn midnight(day: NaiveDate, zone: Tz) -> Timestamp {
    Timestamp::at_wall(day.and_time(NaiveTime::MIN), zone)
}

fn promise(
    unit: &mut Unit,
    id: OutboxId,
    (chat, thread): (ChatId, Option<String>),
    body: Outgoing,
    now: Timestamp,
) {
    let row = OutboxRow {
        expires_at: Some(now + LIFE),
        ..OutboxRow::new(id, Cause::Service(id.0), chat, Class::MustArrive, now)
    };
    unit.promise(row, Addressed { thread, body });
}

/// What people were asked from the first to the last of some days.
pub async fn burden_of(
    turn: &mut Turn<'_>,
    registry: &Registry,
    (settings, calendar): (&Settings, &Calendar),
    (first, last): (NaiveDate, NaiveDate),
) -> Result<BTreeMap<PersonId, Load>, StoreError> {
    let zone = settings.zone;
    let end = midnight(last.succ_opt().unwrap_or(last), zone);
    let told = turn.told_between(midnight(first, zone), end).await?;
    let is_outside = |person, at| {
        let team = registry.person(person).and_then(|person| registry.home_of(person));
        let hours = settings.schedules.hours_of(team.and_then(|team| registry.team(team)));
        !asks::is_within(WorkingTime { calendar, hours, zone }, at)
    };
    Ok(burden::loads(&told, |at| at.local(zone).date_naive(), is_outside))
}
