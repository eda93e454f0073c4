//! Issues on their way: what a step means for others, clocks that run out, news, and the cards that show how it stands.

use super::desk::{Desk, More};
use super::process::{About, Addressed, Mouth, Pressed, Trouble, answer_press, here, say};
use super::stepping::Progress;
use super::unit::{Source, Unit};
use crate::chat::{Outgoing, PlaceKind};
use crate::domain::asks;
use crate::domain::decision::{
    self, Draft, Effect, Greeted, IssueView, PressedCard, Reading, Recalled, Situation, Speaker, VersionKind,
};
use crate::domain::entry::{Entry, Fact};
use crate::domain::ids::{ChatId, EntryId, IssueNumber, MessageId, OutboxId, PersonId};
use crate::domain::intent::Action;
use crate::domain::issue::{self, Case, Issue, News, Party, Standing, State, Step, Urgency};
use crate::domain::people::{Language, Person, Role};
use crate::domain::project::Project;
use crate::domain::time::Timestamp;
use crate::domain::told::Answer;
use crate::domain::working::WorkingTime;
use crate::render::{self, PressAnswer};
use crate::store::{
    CardRow, Cause, ChatRow, ChatState, Class, IssueChange, MessageRow, NewNews, NewsRow, OnItsWay,
    OutboxRow, StoreError, Turn,
};
use chrono::Days;
use std::collections::{BTreeSet, HashMap};
use std::ops::Bound;

/// How many clocks that have run out a turn looks at: few, for messages wait for its end. The next turn follows at once
/// where more are left.
const CLOCKS_PER_TURN: i64 = 50;

/// How much news a turn tells.
const NEWS_PER_TURN: i64 = 100;

/// How many cases a turn begins.
const CASES_PER_TURN: i64 = 50;

/// Of how many issues a turn shows the cards anew.
const CARDS_PER_TURN: usize = 100;

/// How much of what was done and said about an issue its page is made of.
pub(super) const PAGE_ENTRIES: i64 = 50;

/// Who acts where a clock runs out, or one thing follows from another.
pub(super) const TIME: PersonId = PersonId(0);

/// What has happened to an issue that others hear of.
#[derive(Clone, Debug)]
pub(super) enum Told {
    Begun(IssueNumber),
    /// Its words have changed, or it does not count any more.
    Changed(IssueNumber),
    /// Somebody has said something about it.
    Said(IssueNumber),
    Stepped {
        number: IssueNumber,
        step: Step,
        before: Box<Case>,
        after: Box<Case>,
    },
    Ended(IssueNumber),
    /// Its end was taken back.
    Open(IssueNumber),
}

impl Told {
    /// What an entry tells of an issue, with the one whose place it takes.
    pub(super) fn of(fact: &Fact, superseded: Option<&Fact>) -> Option<Self> {
        match (fact, superseded) {
            (Fact::Issue { number, .. }, Some(Fact::Issue { number: before, .. })) if number == before => {
                Some(Self::Said(*number))
            }
            (Fact::Issue { number, .. }, _) => Some(Self::Begun(*number)),
            (Fact::IssueClosed { number, .. }, _) => Some(Self::Ended(*number)),
            (Fact::IssueAnswer { number: Some(number), .. }, None) => Some(Self::Said(*number)),
            (_, Some(Fact::Issue { number, .. })) => Some(Self::Changed(*number)),
            (_, Some(Fact::IssueClosed { number, .. })) => Some(Self::Open(*number)),
            (_, Some(Fact::IssueAnswer { number: Some(number), answer: Answer::Again })) => {
                Some(Self::Changed(*number))
            }
            _ => None,
        }
    }

    /// What a step tells of it.
    pub(super) fn step(fact: &Fact, before: &Case, after: &Case) -> Option<Self> {
        let Fact::IssueStep { number, taken, .. } = fact else { return None };
        let (before, after) = (Box::new(before.clone()), Box::new(after.clone()));
        Some(Self::Stepped { number: *number, step: taken.clone(), before, after })
    }

    pub(super) const fn number(&self) -> IssueNumber {
        match self {
            Self::Begun(number)
            | Self::Changed(number)
            | Self::Said(number)
            | Self::Stepped { number, .. }
            | Self::Ended(number)
            | Self::Open(number) => *number,
        }
    }
}

/// Whoever is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Ear {
    Person(PersonId),
    Group(ChatId),
}

impl Ear {
    const fn parts(self) -> (Option<PersonId>, Option<ChatId>) {
        match self {
            Self::Person(person) => (Some(person), None),
            Self::Group(chat) => (None, Some(chat)),
        }
    }
}

impl Desk {
    /// The issue that an entry is about.
    pub(super) async fn issue_of(
        &self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        entry: &Entry,
    ) -> Result<Option<Issue>, StoreError> {
        let Some(number) = number_in(&entry.fact) else { return Ok(None) };
        unit.flush(turn).await?;
        turn.issue(number).await
    }

    /// The number of the issue for which somebody signs who only says in answer to it that it has been read.
    pub(super) async fn signed_by_reading(
        &self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        person: &Person,
        entry: &Entry,
    ) -> Result<Option<IssueNumber>, StoreError> {
        let issue = self.issue_of(turn, unit, entry).await?;
        let signs = |issue: &Issue| {
            let (registry, policy) = (&self.known.registry, &self.settings.policy);
            decision::signs_by_reading(registry, policy, person, issue) == Reading::Signs
        };
        Ok(issue.filter(signs).map(|issue| issue.number))
    }

    /// Notes who is to hear of what has happened to an issue, and that its cards show what was. `by` brought it about,
    /// somewhere, with an entry.
    pub(super) async fn spread(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        told: Told,
        (by, place, entry): (PersonId, ChatId, Option<EntryId>),
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let number = told.number();
        unit.flush(turn).await?;
        if let Some(due) = &mut self.cards_due
            && !matches!(told, Told::Begun(_))
        {
            due.insert(number);
        }
        if !matches!(told, Told::Said(_)) {
            turn.overtake_news(number).await?;
        }
        let Some(issue) = turn.issue(number).await? else { return Ok(()) };
        if matches!(told, Told::Open(_)) && issue.case.is_none() {
            (self.caseless, self.passed_over) = (More::Yes, IssueNumber(0));
        }
        let Some((case, project)) = issue.case.as_ref().zip(self.known.registry.project(issue.project))
        else {
            return Ok(());
        };
        let parties = match &told {
            Told::Begun(_) => issue::of_beginning(case),
            Told::Stepped { step, before, after, .. } => issue::of_step(before, after, step),
            Told::Said(_) => all_parties(case).map(|party| (party, News::Said)).collect(),
            Told::Ended(_) => all_parties(case).map(|party| (party, News::Ended)).collect(),
            Told::Open(_) => vec![(case.mover(), News::Move)],
            Told::Changed(_) => Vec::new(),
        };
        let mut heard: Vec<(Ear, News)> = Vec::new();
        for (party, news) in parties {
            for ear in self.ears(project, issue.opened_by, &party) {
                // Nobody is told what they did themselves, but what they are to decide now goes with its page; nor what
                // was said where they read it.
                let page = news == News::Move && case.is_decided_here() && case.state == State::Waiting;
                let knows = (ear == Ear::Person(by) && !page)
                    || (ear == Ear::Group(place) && matches!(news, News::Said | News::Hands | News::Ended));
                if !knows && !heard.iter().any(|(one, _)| *one == ear) {
                    heard.push((ear, news));
                }
            }
        }
        // The group of the team hears of it too, but for where it was said.
        if heard.iter().any(|(_, news)| *news == News::Danger) {
            let groups = turn.team_chats(project.team).await?.into_iter().filter(|group| group.id != place);
            heard.extend(groups.map(|group| (Ear::Group(group.id), News::Danger)));
        }
        if matches!(told, Told::Ended(_)) && issue.also > 0 {
            for ear in turn.followers(number).await?.into_iter().map(Ear::Person) {
                if ear != Ear::Person(by) && !heard.iter().any(|(one, _)| *one == ear) {
                    heard.push((ear, News::Ended));
                }
            }
        }
        let working = self.working(Some(project.team));
        let mut rows = Vec::with_capacity(heard.len() + 1);
        for (ear, news) in heard {
            rows.push(row(turn.next_id(), number, (ear, news), entry, tell_at(working, case, ear, now)));
        }
        if issue.closed.is_none() && !matches!(told, Told::Said(_) | Told::Changed(_)) {
            for (ear, at) in self.soon(project, &issue, case, now) {
                rows.push(row(turn.next_id(), number, (ear, News::Soon), None, at));
            }
        }
        turn.write_news(&rows).await
    }

    /// Who is reminded before a clock runs out, and when: as the last working day before begins.
    fn soon(&self, project: &Project, issue: &Issue, case: &Case, now: Timestamp) -> Vec<(Ear, Timestamp)> {
        let working = self.working(Some(project.team));
        let Some(due) = case.due.filter(|_| case.held_over == 0) else { return Vec::new() };
        let day = due.local(working.zone).date_naive();
        let before = (1..30).map(|days| day - Days::new(days)).find(|day| working.calendar.is_worked(*day));
        let at = before.map(|day| {
            let wall = day.and_time(working.hours.opening());
            working.next(Timestamp::at_wall(wall, working.zone))
        });
        // Who hears of the move then need not be told twice.
        match at.filter(|at| *at > working.next(now)) {
            Some(at) => {
                self.ears(project, issue.opened_by, &case.mover()).into_iter().map(|ear| (ear, at)).collect()
            }
            None => Vec::new(),
        }
    }

    /// Where a party is told: a body in its group; people privately; where nobody of them can be written to, the
    /// coordinators.
    pub(super) fn ears(&self, project: &Project, reporter: PersonId, party: &Party) -> Vec<Ear> {
        let (registry, policy) = (&self.known.registry, &self.settings.policy);
        if let Party::Body(key) = party
            && let Some(chat) = registry.body(policy, key).and_then(|body| body.chat)
        {
            return vec![Ear::Group(chat)];
        }
        let own = self.reachable(project, issue::holders(registry, policy, project, reporter, party));
        if own.is_empty() && *party != Party::Reporter {
            return self.reachable(project, registry.holding(Role::Coordinator));
        }
        own
    }

    /// Those of some people who can be written to, or who answers for them about a project.
    fn reachable(&self, project: &Project, people: Vec<PersonId>) -> Vec<Ear> {
        let registry = &self.known.registry;
        let people = people.into_iter().filter_map(|id| registry.person(id));
        let mut found: Vec<Ear> = Vec::new();
        for person in people.map(|person| registry.answering_for(person, project.team)) {
            let ear = Ear::Person(person.id);
            if person.private_chat.is_some() && !found.contains(&ear) {
                found.push(ear);
            }
        }
        found
    }

    /// Begins the cases of issues that were reported before there was a ladder, some in a turn. Where none is left, none
    /// comes but by taking back the end of one.
    pub(super) async fn begin_cases(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        now: Timestamp,
    ) -> Result<Progress, StoreError> {
        if self.caseless == More::No {
            return Ok(Progress::Idle);
        }
        // What came in earlier in this turn may have closed one.
        unit.flush(turn).await?;
        let issues = turn.caseless(self.passed_over, self.share.of(CASES_PER_TURN)).await?;
        if issues.is_empty() {
            self.caseless = More::No;
            return Ok(Progress::Idle);
        }
        for issue in issues {
            let read = match turn.entry(issue.entry).await?.map(|entry| entry.fact) {
                Some(Fact::Issue { trouble, .. }) if !trouble.is_plain() => trouble,
                _ => self.settings.lexicons.trouble(&issue.words),
            };
            let team = self.known.registry.project(issue.project).map(|project| project.team);
            let policy = &self.settings.policy;
            let (draft, case) = decision::begins(policy, self.working(team), &issue, &read, now);
            let (_, entry) = enter_by_time(turn, unit, &issue, draft, now);
            unit.change_issue(IssueChange::Step { number: issue.number, case: Box::new(case) });
            if let Some(due) = &mut self.cards_due {
                due.insert(issue.number);
            }
            self.spread(turn, unit, Told::Begun(issue.number), (TIME, issue.chat, Some(entry)), now).await?;
        }
        Ok(Progress::Busy)
    }

    /// Moves the issues whose clocks have run out.
    pub(super) async fn climb(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        now: Timestamp,
    ) -> Result<Progress, StoreError> {
        let count = self.share.of(CLOCKS_PER_TURN);
        if turn.clocks_out(count, now).await?.is_empty() {
            return Ok(Progress::Idle);
        }
        // What came in earlier in this turn may have stopped a clock.
        unit.flush(turn).await?;
        let issues = turn.clocks_out(count, now).await?;
        let is_full = i64::try_from(issues.len()).is_ok_and(|count| count == CLOCKS_PER_TURN);
        for issue in issues {
            let team = self.known.registry.project(issue.project).map(|project| project.team);
            let Some(Effect::Step { draft, before, after }) =
                decision::time_up(&issue, self.working(team), now)
            else {
                continue;
            };
            let Some(told) = Told::step(&draft.fact, &before, &after) else { continue };
            let (source, entry) = enter_by_time(turn, unit, &issue, draft, now);
            unit.change_issue(IssueChange::Step { number: issue.number, case: after.clone() });
            self.spread(turn, unit, told, (TIME, issue.chat, Some(entry)), now).await?;
            self.supervise(turn, unit, &issue, (&before, &after), source).await?;
            if is_full {
                self.duty_left = More::Yes;
            }
        }
        fail::fail_point!("issues-climbed");
        Ok(Progress::Busy)
    }

    /// Whoever has the move of an issue is reminded of it then: privately, or here where they cannot be written to.
    pub(super) async fn put_off(
        turn: &mut Turn<'_>,
        person: &Person,
        place: ChatId,
        (number, until): (IssueNumber, Timestamp),
    ) -> Result<(), StoreError> {
        turn.put_off_news(number, person.id, until).await?;
        let chat = if person.private_chat.is_some() { None } else { Some(place) };
        let (id, news) = (turn.next_id(), News::Again.key());
        let row = NewNews { id, number, person: Some(person.id), chat, news, entry: None, tell_at: until };
        turn.write_news(&[row]).await
    }

    /// Tells the news that is due, as the issues stand now.
    pub(super) async fn tell_news(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        now: Timestamp,
    ) -> Result<Progress, StoreError> {
        let due = turn.news_due(self.share.of(NEWS_PER_TURN), now).await?;
        if due.is_empty() {
            return Ok(Progress::Idle);
        }
        unit.flush(turn).await?;
        let issues = turn.issues(due.iter().map(|row| row.number).collect::<BTreeSet<_>>()).await?;
        let issues: HashMap<_, _> = issues.into_iter().map(|issue| (issue.number, issue)).collect();
        for row in &self.heard_by_others(turn, &due, &issues).await? {
            if let Some(issue) = issues.get(&row.number) {
                self.tell_one(turn, unit, row, issue, now).await?;
            }
        }
        turn.told_news(due.iter().map(|row| row.id)).await?;
        fail::fail_point!("news-told");
        Ok(Progress::Busy)
    }

    /// The same news, but that of a move for others, where whoever was to hear of it cannot be written to any more and
    /// nobody else hears.
    async fn heard_by_others(
        &self,
        turn: &mut Turn<'_>,
        due: &[NewsRow],
        issues: &HashMap<IssueNumber, Issue>,
    ) -> Result<Vec<NewsRow>, StoreError> {
        let registry = &self.known.registry;
        let groups = turn.chats_numbered(due.iter().filter_map(|row| row.chat)).await?;
        let closed =
            |id: ChatId| groups.iter().any(|group| group.id == id && group.state == ChatState::Closed);
        let mut heard: Vec<NewsRow> = Vec::with_capacity(due.len());
        for row in due {
            let is_lost = match (row.chat, row.person.and_then(|id| registry.person(id))) {
                (Some(chat), _) => closed(chat),
                (None, person) => person.is_none_or(|person| person.private_chat.is_none()),
            };
            if !is_lost {
                heard.push(*row);
                continue;
            }
            let Some(issue) = issues.get(&row.number) else { continue };
            let Some((case, project)) = issue.case.as_ref().zip(registry.project(issue.project)) else {
                continue;
            };
            if !row.news.is_to_the_mover() {
                continue;
            }
            let (reporter, mover) = (issue.opened_by, case.mover());
            let holders = issue::holders(registry, &self.settings.policy, project, reporter, &mover);
            if row.person.is_some() && !self.reachable(project, holders).is_empty() {
                continue;
            }
            for ear in self.ears(project, reporter, &mover) {
                let (person, chat) = ear.parts();
                let own = |one: &NewsRow| (one.number, one.person, one.chat) == (row.number, person, chat);
                if !due.iter().chain(&heard).any(own) {
                    heard.push(NewsRow { person, chat, news: News::Move, ..*row });
                }
            }
        }
        Ok(heard)
    }

    /// What had not arrived in a chat that cannot be written to any more, of the issues whose move is with those who
    /// read it, is told anew: to whoever hears it now.
    pub(super) async fn tell_anew(
        &self,
        turn: &mut Turn<'_>,
        chat: &ChatRow,
        refused: OutboxId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let ear = match self.reader_of(chat) {
            Some(person) => Ear::Person(person.id),
            None if chat.body.is_some() => Ear::Group(chat.id),
            None => return Ok(()),
        };
        let mut news = Vec::new();
        for number in turn.issues_not_arrived(chat.id, refused).await? {
            news.push(row(turn.next_id(), number, (ear, News::Move), None, now));
        }
        turn.write_news(&news).await
    }

    async fn tell_one(
        &self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        row: &NewsRow,
        issue: &Issue,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        // What has ended is nobody's move any more.
        if issue.closed.is_some() && !matches!(row.news, News::Said | News::Ended) {
            return Ok(());
        }
        let person = row.person.and_then(|id| self.known.registry.person(id));
        // Who has passed it on since need not be reminded.
        let (registry, policy) = (&self.known.registry, &self.settings.policy);
        let has_it = |person| decision::has_the_move(registry, policy, person, issue);
        if row.news == News::Again && !person.is_some_and(has_it) {
            return Ok(());
        }
        let Some(to) = row.chat.or_else(|| person?.private_chat) else { return Ok(()) };
        let Some(chat) = turn.chats_numbered([to]).await?.pop() else { return Ok(()) };
        let voice = self.voice(self.language_in(&chat, person));
        let notice = match row.news {
            News::Ended => turn.notice_ended_with(issue.number).await?,
            _ => None,
        };
        let view = IssueView { notice, ..self.view_in(&chat, person, issue, now) };
        let cards = turn.cards_of(issue.number).await?;
        let card = cards.iter().find(|(chat, _)| *chat == to);
        let seal = |action: Action, object: i64| self.seal(action, object, to);
        let id = OutboxId(turn.next_id());
        let deliver = |id: OutboxId, unit: &mut Unit, body: Outgoing| {
            let outgoing = OutboxRow {
                about_entry: Some(issue.entry),
                about_issue: Some(issue.number),
                ..OutboxRow::new(id, Cause::Service(id.0), to, Class::MustArrive, now)
            };
            unit.promise(outgoing, Addressed { thread: chat.thread.clone(), body });
        };
        let moves = self.is_to_move(&chat, person, issue);
        // The first word of it to somebody is its card, which stays and follows it.
        let to_act = matches!(row.news, News::Decided | News::AskedBack | News::Answered) && moves;
        if (row.news == News::Move || to_act) && card.is_none() {
            let version = issue.version;
            unit.cards.push(CardRow { number: issue.number, chat: to, outbox: id.0, version });
            deliver(id, unit, render::issue_card(voice, self.books(), &view, &seal));
        }
        if row.news != News::Move || card.is_some() {
            let said = match row.entry {
                Some(entry) if row.news.is_in_words() => turn.entry(entry).await?,
                _ => None,
            };
            let unsaid = said.as_ref().map(|entry| render::unsaid(voice, self.books(), &entry.fact));
            let words = said.as_ref().zip(unsaid.as_deref()).map(|(entry, unsaid)| {
                let words = entry.text.as_deref().filter(|words| !words.is_empty());
                (entry.author_name.as_str(), words.unwrap_or(unsaid))
            });
            if row.news == News::Said && words.is_none_or(|(_, words)| words.is_empty()) {
                return Ok(());
            }
            let replies_to = card.and_then(|(_, message)| message.as_deref());
            let body = render::issue_news(voice, self.books(), row.news, &view, words, (&seal, replies_to));
            deliver(OutboxId(turn.next_id()), unit, body);
        }
        // What climbs to those who decide goes up with its page.
        let goes_up = issue.case.as_ref().is_some_and(|case| {
            case.is_decided_here() && case.state == State::Waiting && row.news == News::Move && moves
        });
        if let (true, Some(project)) = (goes_up, self.known.registry.project(issue.project)) {
            let entries = turn.issue_entries(issue.number, PAGE_ENTRIES).await?;
            let known = (&self.known.registry, &*self.settings.policy);
            let standings = self.standings_in(&chat, person, issue);
            let working = self.working(Some(project.team));
            let page = decision::page_view(known, working, (issue, &entries), &standings, now);
            let body = render::issue_page(voice, self.books(), &page, &seal);
            deliver(OutboxId(turn.next_id()), unit, body);
        }
        Ok(())
    }

    /// Whether the move is with whoever reads a chat.
    fn is_to_move(&self, chat: &ChatRow, person: Option<&Person>, issue: &Issue) -> bool {
        let registry = &self.known.registry;
        let Some((case, project)) = issue.case.as_ref().zip(registry.project(issue.project)) else {
            return false;
        };
        let (mover, reporter) = (case.mover(), issue.opened_by);
        match (person, &mover) {
            (Some(person), _) => self.ears(project, reporter, &mover).contains(&Ear::Person(person.id)),
            (None, Party::Body(key)) => chat.body.as_deref() == Some(key.as_str()),
            (None, _) => false,
        }
    }

    pub(super) fn language_in(&self, chat: &ChatRow, person: Option<&Person>) -> Language {
        person.map(|person| person.language).or(chat.language).unwrap_or(self.settings.language)
    }

    /// As what those stand to an issue who read a chat.
    fn standings_in(&self, chat: &ChatRow, person: Option<&Person>, issue: &Issue) -> Vec<Standing> {
        let (registry, policy) = (&self.known.registry, &self.settings.policy);
        match (&issue.case, registry.project(issue.project), person) {
            (Some(case), Some(project), Some(person)) => {
                issue::standings(registry, policy, project, case, issue.opened_by, person)
            }
            (Some(case), Some(project), None) if chat.team == Some(project.team) => {
                decision::in_group_of_team(case)
            }
            (Some(case), _, None) => match &chat.body {
                Some(body) if case.holder() == Party::Body(body.clone()) => vec![Standing::Holder],
                Some(body) if case.mover() == Party::Body(body.clone()) => vec![Standing::Asked],
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    /// An issue as a chat is shown it, with what those who read it can tap.
    fn view_in(&self, chat: &ChatRow, person: Option<&Person>, issue: &Issue, now: Timestamp) -> IssueView {
        let (registry, policy) = (&self.known.registry, &self.settings.policy);
        let project = registry.project(issue.project);
        let standings = self.standings_in(chat, person, issue);
        let working = self.working(project.map(|project| project.team));
        let alike = decision::visible_alike(registry, here(chat), person, &issue.alike);
        IssueView { alike, ..decision::card_view(registry, policy, working, issue, &standings, now) }
    }

    /// Edits the cards that show issues as they were.
    pub(super) async fn show_cards(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        now: Timestamp,
    ) -> Result<Progress, StoreError> {
        if self.cards_due.is_none() {
            self.cards_due = Some(turn.issues_behind().await?.into_iter().collect());
        }
        let due = self.cards_due.as_ref().map(|due| in_turn(due, self.cards_after)).unwrap_or_default();
        let Some(last) = due.last() else { return Ok(Progress::Idle) };
        self.cards_after = *last;
        unit.flush(turn).await?;
        let stale = turn.stale_cards(due.iter().copied()).await?;
        let issues = turn.issues(due.iter().copied()).await?;
        let issues: HashMap<_, _> = issues.iter().map(|issue| (issue.number, issue)).collect();
        let chats = turn.chats_numbered(stale.iter().map(|card| card.chat)).await?;
        let chats: HashMap<_, _> = chats.iter().map(|chat| (chat.id, chat)).collect();
        let (mut seen, mut shown) = (Vec::with_capacity(stale.len()), Vec::with_capacity(stale.len()));
        let mut waiting = BTreeSet::new();
        for card in &stale {
            let Some(chat) = chats.get(&card.chat) else { continue };
            match (&card.message, card.on_its_way) {
                (None, OnItsWay::Yes) => _ = waiting.insert(card.number),
                (None, OnItsWay::No) => {}
                (Some(_), _) | (None, OnItsWay::Lost) => seen.push((card, *chat)),
            }
        }
        for (card, chat) in seen {
            let reader = self.reader_of(chat);
            let voice = self.voice(self.language_in(chat, reader));
            let seal = |action: Action, object: i64| self.seal(action, object, chat.id);
            let body = match issues.get(&card.number) {
                Some(issue) => {
                    let view = self.view_in(chat, reader, issue, now);
                    render::issue_card(voice, self.books(), &view, &seal)
                }
                None => render::issue_withdrawn(voice, card.number),
            };
            let id = OutboxId(turn.next_id());
            let about = issues.get(&card.number).map(|issue| issue.entry);
            let row = OutboxRow {
                about_entry: about,
                about_issue: Some(card.number),
                ..OutboxRow::new(id, Cause::Service(id.0), chat.id, Class::MustArrive, now)
            };
            let (thread, body) = if let Some(message) = &card.message {
                (None, render::instead_of(message, body))
            } else {
                let (number, version) = (card.number, card.version);
                unit.cards.push(CardRow { number, chat: chat.id, outbox: id.0, version });
                (chat.thread.clone(), body)
            };
            unit.promise(row, Addressed { thread, body });
            shown.push((card.number, card.chat, card.version));
        }
        turn.cards_shown(shown).await?;
        if let Some(cards_due) = &mut self.cards_due {
            cards_due.retain(|number| !due.contains(number) || waiting.contains(number));
        }
        fail::fail_point!("cards-shown");
        Ok(Progress::Busy)
    }

    /// The one person who reads a private chat.
    pub(super) fn reader_of(&self, chat: &ChatRow) -> Option<&Person> {
        if chat.kind != PlaceKind::Private {
            return None;
        }
        self.reader_in(chat.id)
    }

    /// The one person who is written to in a chat.
    pub(super) fn reader_in(&self, chat: ChatId) -> Option<&Person> {
        self.known.registry.people().find(|person| person.private_chat == Some(chat))
    }

    /// The situation in which somebody presses a button: nothing is said.
    pub(super) fn pressed_in<'a>(&'a self, chat: &'a ChatRow, now: Timestamp) -> Situation<'a> {
        Situation {
            registry: &self.known.registry,
            policy: &self.settings.policy,
            calendar: &self.calendar,
            zone: self.settings.zone,
            rota: self.settings.schedules.rota(),
            here: here(chat),
            body: chat.body.as_deref(),
            speaker: Speaker::Stranger(Greeted::Today),
            sent: now,
            version: VersionKind::First,
            files: 0,
            earlier: None,
            about_issue: None,
            recalled: Recalled::Nothing,
            own_last: None,
        }
    }

    /// A button of a card.
    pub(super) async fn card_pressed(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        mouth: &mut Mouth<'_>,
        pressed: &Pressed<'_>,
        now: Timestamp,
    ) -> Result<(), Trouble> {
        let Pressed { press, person, spoken, action, object } = *pressed;
        let (number, steps) = decision::read_card_object(object);
        let issue = turn.issue(number).await?;
        let pressed = match &issue {
            None => PressedCard::Stale,
            Some(issue) => {
                let situation = self.pressed_in(mouth.chat, now);
                decision::press_card(&situation, person, issue, (action, steps), now)
            }
        };
        let (answer, decided) = match pressed {
            PressedCard::Decided(decision) => (PressAnswer::Done, Some(decision)),
            PressedCard::Stale => (PressAnswer::Already, None),
            PressedCard::NotForYou => (PressAnswer::NotForYou, None),
        };
        answer_press(turn, unit, mouth, press, answer, now);
        if answer == PressAnswer::NotForYou {
            return Ok(());
        }
        if let Some(decision) = decided {
            self.carry_out(turn, unit, mouth, spoken, (0, decision.effects), &[], now).await?;
        }
        // What was tapped shows how it stands now, whichever message it was.
        unit.flush(turn).await?;
        if let (Some(message), Some(issue)) = (&press.message, turn.issue(number).await?) {
            let reader = (mouth.chat.kind == PlaceKind::Private).then_some(person);
            let view = self.view_in(mouth.chat, reader, &issue, now);
            let chat = mouth.chat.id;
            let seal = |action: Action, object: i64| self.seal(action, object, chat);
            let body = render::issue_card(mouth.voice, self.books(), &view, &seal);
            let body: Outgoing = render::instead_of(message, body);
            say(turn, unit, mouth, body, Class::Interactive, About::Nothing, now);
            if turn.issue_of_card(chat, message).await? == Some(number) {
                turn.cards_shown([(number, chat, issue.version)]).await?;
            }
        }
        Ok(())
    }
}

/// As many issues as a turn shows the cards of, from the first after the last one on, and round: those whose cards are
/// long on their way hold up none of the others.
fn in_turn(due: &BTreeSet<IssueNumber>, after: IssueNumber) -> Vec<IssueNumber> {
    let later = due.range((Bound::Excluded(after), Bound::Unbounded));
    later.chain(due.range(..=after)).copied().take(CARDS_PER_TURN).collect()
}

/// Enters what nobody has said.
fn enter_by_time(
    turn: &mut Turn<'_>,
    unit: &mut Unit,
    issue: &Issue,
    draft: Draft,
    now: Timestamp,
) -> (Source, EntryId) {
    let (message, entry) = (MessageId(turn.next_id()), EntryId(turn.next_id()));
    let words = MessageRow {
        id: message,
        chat: issue.chat,
        platform_message: format!("clock {message}"),
        version: 0,
        person: TIME,
        sent_at: now,
        body: String::new(),
    };
    unit.keep(|| (words, Vec::new()), message);
    let source = Source { person: TIME, chat: issue.chat, message, received: now, sent: now };
    unit.enter(entry, draft, None, source, 0);
    (source, entry)
}

/// The number of the issue to which is said what answers a fact; what answers the end of one adds to that.
pub(super) const fn number_in(fact: &Fact) -> Option<IssueNumber> {
    if matches!(fact, Fact::IssueClosed { .. }) { None } else { fact.issue() }
}

/// All who have to do with an issue.
fn all_parties(case: &Case) -> impl Iterator<Item = Party> {
    [case.mover(), case.holder(), Party::Reporter].into_iter()
}

fn row(
    id: i64,
    number: IssueNumber,
    (ear, news): (Ear, News),
    entry: Option<EntryId>,
    tell_at: Timestamp,
) -> NewNews {
    let (person, chat) = ear.parts();
    NewNews { id, number, person, chat, news: news.key(), entry, tell_at }
}

/// When somebody is told: within working hours, but for what waits for no morning.
fn tell_at(working: WorkingTime<'_>, case: &Case, ear: Ear, now: Timestamp) -> Timestamp {
    let person = match ear {
        Ear::Person(person) => person,
        Ear::Group(chat) => PersonId(chat.0),
    };
    match case.urgency {
        Urgency::AtOnce => now,
        Urgency::Usual => asks::within_hours(working, now, person),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cards_that_wait_hold_up_none_of_the_others() {
        let due: BTreeSet<_> = (1..=250).map(IssueNumber).collect();
        let numbers = |after: i64| in_turn(&due, IssueNumber(after)).into_iter().map(|number| number.0);
        assert!(numbers(0).eq(1..=100));
        assert!(numbers(100).eq(101..=200));
        assert!(numbers(200).eq((201..=250).chain(1..=50)));
        let few = BTreeSet::from([IssueNumber(3), IssueNumber(7)]);
        assert_eq!(in_turn(&few, IssueNumber(7)), [IssueNumber(3), IssueNumber(7)]);
        assert!(in_turn(&BTreeSet::new(), IssueNumber(7)).is_empty());
    }
}
