//! Lists that people send to be imported: a stage of its own beside the desk, because reading one takes time. What it
//! finds is shown; what is wanted is applied in one transaction, or not at all.
//!
//! Where a list stands is a row, so that after a restart it goes on from there. What is done twice, because the
//! process ended in between, finds the row moved on.

use super::desk::{Desk, Settings};
use super::fetch::{self, Became};
use super::listed::{ListSource, enter_list, withdraw_list};
use super::process::{Addressed, Mouth, Spoken, sent_file};
use super::pulse::Pulse;
use super::stepping::{Progress, Tried, rest, tried};
use crate::chat::telegram::{PLATFORM, Telegram, split, start_link};
use crate::chat::{Outgoing, token};
use crate::clock::Clock;
use crate::domain::brought::{Brought, people_reversed, portfolio_reversed};
use crate::domain::decision::{
    self, INVITATION_LIFE, LIST_LIFE, ListSaying, Refusal, Saying, SentListState as State,
};
use crate::domain::entry::Entry;
use crate::domain::evidence::NotKept;
use crate::domain::figures::{FigureBook, FigureDifference};
use crate::domain::ids::{OutboxId, ProjectCode};
use crate::domain::intent::{Action, Command, ListVerdict};
use crate::domain::listed::{
    Difference, FigureKind, ListKind, Listed, ListedPerson, PortfolioDifference, Roster, ToldDifference,
};
use crate::domain::people::{Language, Person};
use crate::domain::policy::Policy;
use crate::domain::time::{Timestamp, effective_day};
use crate::render::{self, Acknowledge, Books, Voice};
use crate::sheet::{self, Fault};
use crate::store::{
    Cause, Class, Content, DueList, Folder, KnownPeople, NewList, OutboxRow, Store, StoreError, Turn,
};
use chrono::NaiveDate;
use chrono_tz::Tz;
use sha2::{Digest as _, Sha256};
use std::collections::HashMap;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// After so many times it is said that a list cannot be dealt with.
const TRIES: i64 = 3;

impl Desk {
    /// Takes in the list that came with a message, or with the one it answers.
    pub(super) async fn take_list(
        &self,
        turn: &mut Turn<'_>,
        mouth: &Mouth<'_>,
        spoken: &Spoken<'_>,
        kind: ListKind,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let (Some(person), Some(file)) = (spoken.person, sent_file(spoken.message)) else { return Ok(()) };
        let (message, reference) = (file.message.as_str(), file.reference.as_str());
        let expires_at = now + LIST_LIFE;
        let new = NewList { kind, person: person.id, chat: mouth.chat.id, message, reference, expires_at };
        turn.take_list(&new, now).await
    }

    pub(super) async fn take_list_back(
        turn: &mut Turn<'_>,
        list: i64,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        turn.advance_list(list, State::Applied, State::Unwanted, now).await.map(|_| ())
    }

    pub(super) async fn settle_list(
        turn: &mut Turn<'_>,
        list: i64,
        verdict: ListVerdict,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let to = match verdict {
            ListVerdict::Apply => State::Wanted,
            ListVerdict::Drop => State::Dropped,
        };
        turn.advance_list(list, State::Shown, to, now).await.map(|_| ())
    }
}

/// The stage.
#[derive(Debug)]
pub(super) struct Lists {
    store: Store,
    clock: Clock,
    telegram: Telegram,
    folder: Folder,
    quota: Option<u64>,
    policy: Arc<Policy>,
    zone: Tz,
    bot_name: String,
    language: Language,
    pulse: Arc<Pulse>,
}

/// What a list is compared with, as it stood at one moment.
struct Standing {
    known: KnownPeople,
    /// Of lists of figures; what the ledger says changes without the registry.
    book: Option<FigureBook>,
}

/// A list compared with what stands.
enum Compared {
    Portfolio(Box<PortfolioDifference>),
    People(Difference<ListedPerson>),
    Figures(FigureKind, FigureDifference),
}

impl Compared {
    fn told(&self, policy: &Policy, language: Language) -> ToldDifference {
        match self {
            Self::Portfolio(difference) => sheet::told_portfolio(difference, policy, language),
            Self::People(difference) => sheet::told_people(difference, language),
            Self::Figures(kind, difference) => sheet::told_figures(difference, *kind, policy, language),
        }
    }

    /// Those of it who hold more than its sender may grant.
    fn beyond(&self, due: &DueList, known: &KnownPeople) -> Vec<String> {
        match (self, known.registry.person(due.list.person)) {
            (Self::People(difference), Some(person)) => decision::beyond_grants(person, difference),
            (Self::Portfolio(_) | Self::Figures(..), _) | (_, None) => Vec::new(),
        }
    }

    /// The same for the same changes, whatever else the registry holds.
    fn digest(&self) -> String {
        let changes = match self {
            Self::Portfolio(difference) => {
                let PortfolioDifference { teams, projects, people } = difference.as_ref();
                let teams = (&teams.added, teams.changed.iter().map(|one| (&one.before.code, &one.parts)));
                let projects =
                    (&projects.added, projects.changed.iter().map(|one| (&one.before.code, &one.parts)));
                let (teams, projects) =
                    ((teams.0, teams.1.collect::<Vec<_>>()), (projects.0, projects.1.collect::<Vec<_>>()));
                format!("{teams:?}{projects:?}{people:?}")
            }
            Self::People(difference) => {
                let changed: Vec<_> =
                    difference.changed.iter().map(|one| (one.before.id, &one.parts)).collect();
                format!("{:?}{changed:?}", difference.added)
            }
            Self::Figures(_, difference) => {
                format!("{:?}{:?}", difference.added, difference.changed)
            }
        };
        hex::encode(Sha256::digest(changes.as_bytes()))
    }
}

/// How reading a list ended.
enum Reading {
    Compared(Compared, Roster),
    Faulty(Vec<Fault>),
}

impl Lists {
    pub(super) fn new(
        store: Store,
        clock: Clock,
        telegram: Telegram,
        settings: &Settings,
        bot_name: String,
        pulse: Arc<Pulse>,
    ) -> Self {
        let (folder, quota) = (PathBuf::from(&settings.files.folder), settings.files.quota);
        let (policy, language) = (Arc::clone(&settings.policy), settings.language);
        let (folder, zone) = (Folder::new(folder), settings.zone);
        Self { store, clock, telegram, folder, quota, policy, zone, bot_name, language, pulse }
    }

    /// Steps until told to stop.
    pub(super) async fn run(self, stop: CancellationToken) {
        let stepping = async {
            loop {
                rest(self.step(self.clock.now()).await, "a list cannot be dealt with now").await;
            }
        };
        Box::pin(stop.run_until_cancelled(stepping)).await;
    }

    async fn step(&self, now: Timestamp) -> Result<Progress, StoreError> {
        let Some(due) = self.store.due_list(now).await? else { return Ok(Progress::Idle) };
        match tried(self.deal_with(&due, now)).await? {
            Tried::Done => {}
            Tried::Failed if due.attempts + 1 < TRIES => {
                self.again(&due, now + fetch::wait(due.attempts)).await?;
            }
            Tried::Failed => self.give_up(&due, now).await?,
        }
        Ok(Progress::Busy)
    }

    async fn deal_with(&self, due: &DueList, now: Timestamp) -> Result<Tried, StoreError> {
        match due.list.state {
            State::Coming => self.show(due, now).await?,
            State::Wanted => self.apply(due, now).await?,
            State::Unwanted => self.take_back(due, now).await?,
            State::Shown
            | State::Applied
            | State::TakenBack
            | State::Dropped
            | State::Refused
            | State::Expired => {}
        }
        Ok(Tried::Done)
    }

    /// Leaves everything as it is, and says so. What was to be taken back stays.
    async fn give_up(&self, due: &DueList, now: Timestamp) -> Result<(), StoreError> {
        let known = self.known(now).await?;
        let to = if due.list.state == State::Unwanted { State::Applied } else { State::Refused };
        let mut turn = self.store.begin().await?;
        let moved = self.end(&mut turn, due, to, now).await?;
        self.close(turn, due, &known, ListSaying::Failed, moved, now).await
    }

    /// Fetches a list and shows what it would change.
    async fn show(&self, due: &DueList, now: Timestamp) -> Result<(), StoreError> {
        let content = match fetch::try_for(&self.telegram, &self.folder, &due.reference, due.attempts).await {
            Became::Kept(content) => content,
            Became::Again { after, .. } => return self.again(due, now + after).await,
            Became::Refused(why) => return self.refuse(due, why, now).await,
        };
        fail::fail_point!("list-fetched");
        if self.is_too_much(&content).await? {
            return self.refuse(due, NotKept::NoRoom, now).await;
        }
        let bytes = match self.folder.read(&content.sha256).await {
            Ok(bytes) => bytes,
            Err(fault) => return self.unread(due, &fault, now).await,
        };
        let standing = self.standing(due.list.kind, now).await?;
        let known = &standing.known;
        let language = self.language_of(due, known);
        let reading = self.compare(due, bytes, &standing, now).await;
        let mut turn = self.store.begin().await?;
        let (saying, moved) = match &reading {
            Reading::Faulty(faults) => {
                let faults = faults.iter().map(|fault| fault.told(language)).collect();
                (ListSaying::Faulty { faults }, self.end(&mut turn, due, State::Refused, now).await?)
            }
            Reading::Compared(compared, _) => {
                let names = compared.beyond(due, known);
                let told = compared.told(&self.policy, language);
                if !names.is_empty() {
                    (ListSaying::Beyond { names }, self.end(&mut turn, due, State::Refused, now).await?)
                } else if told.is_empty() {
                    (ListSaying::Nothing { told }, self.end(&mut turn, due, State::Applied, now).await?)
                } else {
                    let list = due.list.id;
                    let moved = turn.show_list(list, &content, &compared.digest(), now).await?;
                    (ListSaying::Shown { list, told }, moved)
                }
            }
        };
        self.close(turn, due, known, saying, moved, now).await?;
        fail::fail_point!("list-shown");
        Ok(())
    }

    /// Applies a list as it was shown: compared anew, and only if it still says the same.
    async fn apply(&self, due: &DueList, now: Timestamp) -> Result<(), StoreError> {
        let Some(sha256) = &due.sha256 else { return self.refuse(due, NotKept::Gone, now).await };
        let bytes = match self.folder.read(sha256).await {
            Ok(bytes) => bytes,
            Err(fault) if fault.kind() == io::ErrorKind::NotFound => {
                return self.refuse(due, NotKept::Gone, now).await;
            }
            Err(fault) => return self.unread(due, &fault, now).await,
        };
        let standing = self.standing(due.list.kind, now).await?;
        let known = &standing.known;
        let language = self.language_of(due, known);
        let reading = self.compare(due, bytes, &standing, now).await;
        let mut turn = self.store.begin().await?;
        // From here on nobody else changes the registry, and the desk looks at its chains again.
        turn.registry_changed().await?;
        let overtaken = turn.registry_version().await? != known.version + 1
            || self.book(&mut turn, due.list.kind, known).await? != standing.book;
        if overtaken {
            // It has changed meanwhile; with what stands there now.
            return turn.roll_back().await;
        }
        let (compared, roster) = match reading {
            Reading::Compared(compared, roster) if due.shown.as_ref() == Some(&compared.digest()) => {
                (compared, roster)
            }
            Reading::Compared(..) | Reading::Faulty(_) => {
                let moved = self.end(&mut turn, due, State::Refused, now).await?;
                return self.close(turn, due, known, ListSaying::Overtaken, moved, now).await;
            }
        };
        if let Err(refusal) = may_still(due, known) {
            self.end(&mut turn, due, State::Refused, now).await?;
            self.post(&mut turn, due, known, &Saying::Refused(refusal), now).await?;
            return self.commit(turn).await;
        }
        let names = compared.beyond(due, known);
        if !names.is_empty() {
            let moved = self.end(&mut turn, due, State::Refused, now).await?;
            return self.close(turn, due, known, ListSaying::Beyond { names }, moved, now).await;
        }
        let moved = self.end(&mut turn, due, State::Applied, now).await?;
        let told = compared.told(&self.policy, language);
        match self.write(&mut turn, due, (&compared, &told), &roster, now).await {
            Ok(links) => {
                let saying = ListSaying::Applied { told, links };
                self.close(turn, due, known, saying, moved, now).await?;
                fail::fail_point!("list-applied");
                Ok(())
            }
            Err(fault) if fault.is_refusal_of_data() => {
                turn.roll_back().await?;
                let mut turn = self.store.begin().await?;
                let moved = self.end(&mut turn, due, State::Refused, now).await?;
                self.close(turn, due, known, ListSaying::Unwritable, moved, now).await
            }
            Err(fault) => Err(fault),
        }
    }

    /// Writes all of it; the links for people without an account.
    async fn write(
        &self,
        turn: &mut Turn<'_>,
        due: &DueList,
        (compared, told): (&Compared, &ToldDifference),
        roster: &Roster,
        now: Timestamp,
    ) -> Result<Vec<(String, String)>, StoreError> {
        let (mut links, today) = (Vec::new(), effective_day(now, self.zone));
        let source = ListSource { person: due.list.person, chat: due.chat, message: &due.message };
        let list = (due.list.id, due.list.kind);
        match compared {
            Compared::Portfolio(difference) => {
                turn.import_portfolio(difference, roster, now, &mut |_| {}).await?;
                let ids = turn.project_ids().await?;
                let projects = of_projects(difference, told);
                let projects = projects.filter_map(|(code, words)| Some((*ids.get(code.as_str())?, words)));
                enter_list(turn, decision::listed_by(list, projects, today), source, now).await?;
                let after = turn.roster(PLATFORM, now).await?;
                let brought = Brought::by_portfolio(difference, roster, &after);
                turn.keep_brought(due.list.id, &brought, now + LIST_LIFE).await?;
            }
            Compared::People(difference) => {
                enter_list(turn, decision::listed_by(list, std::iter::empty(), today), source, now).await?;
                for one in turn.import_people(PLATFORM, difference, now, &mut |_| {}).await? {
                    let (secret, hash) = token::invitation();
                    turn.invite(&one.invitation(&hash, now + INVITATION_LIFE), now).await?;
                    links.push((one.name, start_link(&self.bot_name, &secret)));
                }
                let after = turn.roster(PLATFORM, now).await?;
                let brought = Brought::by_people(difference, roster, &after);
                turn.keep_brought(due.list.id, &brought, now + LIST_LIFE).await?;
            }
            Compared::Figures(_, difference) => {
                enter_list(turn, decision::stated_by(difference, today), source, now).await?;
            }
        }
        Ok(links)
    }

    /// Takes back what a list has brought, as far as nobody has changed or used it since.
    async fn take_back(&self, due: &DueList, now: Timestamp) -> Result<(), StoreError> {
        let mut turn = self.store.begin().await?;
        // From here on nobody else changes the registry, and the desk looks at its chains again.
        turn.registry_changed().await?;
        let known = turn.registry(now).await?;
        if let Err(refusal) = may_still(due, &known) {
            self.end(&mut turn, due, State::Applied, now).await?;
            self.post(&mut turn, due, &known, &Saying::Refused(refusal), now).await?;
            return self.commit(turn).await;
        }
        let mut entries = turn.listed_by(due.chat, &due.message).await?;
        entries.retain(|entry| entry.list() == Some(due.list.id));
        let moved = self.end(&mut turn, due, State::TakenBack, now).await?;
        let (Some(brought), Some(since)) = (&due.brought, entries.first().map(|entry| entry.received)) else {
            return self.close(turn, due, &known, ListSaying::TooLate, moved, now).await;
        };
        let roster = Roster::of(&known.registry, &known.accounts(PLATFORM));
        let in_use = turn.in_use(brought, since).await?;
        let language = self.language_of(due, &known);
        let (taken_back, kept, projects) = match brought {
            Brought::Portfolio { teams, projects, roles } => {
                let reversal = portfolio_reversed(teams, projects, roles, &roster, &in_use);
                turn.take_back_portfolio(&reversal, &roster, now).await?;
                let told = |difference| sheet::told_portfolio(&difference, &self.policy, language);
                let (back, kept) = (reversal.taken_back(), told(reversal.staying()));
                let told = told(back.clone());
                let projects = of_projects(&back, &told).map(|(code, words)| (code.clone(), words));
                let projects: HashMap<_, _> = projects.collect();
                (told, kept, projects)
            }
            Brought::People(people) => {
                let reversal = people_reversed(people, &roster, &in_use);
                turn.take_back_people(PLATFORM, &reversal, &known.registry, (since, now)).await?;
                let told = |difference| sheet::told_people(&difference, language);
                (told(reversal.taken_back()), told(reversal.staying()), HashMap::new())
            }
        };
        let words = |entry: &Entry| match entry.project {
            None => Some(String::new()),
            Some(id) => projects.get(&known.registry.project(id)?.code).cloned(),
        };
        let withdrawn = entries.iter().filter_map(|entry| Some((entry, words(entry)?))).collect();
        withdraw_list(&mut turn, withdrawn, effective_day(now, self.zone), now).await?;
        let saying = ListSaying::TakenBack { taken_back, kept };
        self.close(turn, due, &known, saying, moved, now).await?;
        fail::fail_point!("list-taken-back");
        Ok(())
    }

    async fn is_too_much(&self, content: &Content) -> Result<bool, StoreError> {
        let Some(quota) = self.quota else { return Ok(false) };
        let mut turn = self.store.look().await?;
        let (taken, more) = (turn.room_taken().await?, turn.added_by(content).await?);
        turn.roll_back().await?;
        Ok(more > 0 && taken + more > quota)
    }

    async fn known(&self, now: Timestamp) -> Result<KnownPeople, StoreError> {
        let mut turn = self.store.look().await?;
        let known = turn.registry(now).await?;
        turn.roll_back().await?;
        Ok(known)
    }

    /// What a list of this kind is compared with.
    async fn standing(&self, kind: ListKind, now: Timestamp) -> Result<Standing, StoreError> {
        let mut turn = self.store.look().await?;
        let known = turn.registry(now).await?;
        let book = self.book(&mut turn, kind, &known).await?;
        turn.roll_back().await?;
        Ok(Standing { known, book })
    }

    async fn book(
        &self,
        turn: &mut Turn<'_>,
        kind: ListKind,
        known: &KnownPeople,
    ) -> Result<Option<FigureBook>, StoreError> {
        match kind {
            ListKind::Portfolio | ListKind::People => Ok(None),
            ListKind::Figures(kind) => {
                let projects = known.registry.projects().map(|project| project.id);
                let facts = turn.standing_facts_of(projects).await?;
                Ok(Some(FigureBook::of(kind, &known.registry, &self.policy, &facts)))
            }
        }
    }

    fn language_of(&self, due: &DueList, known: &KnownPeople) -> Language {
        known.registry.person(due.list.person).map_or(self.language, |person| person.language)
    }

    /// Reads a list on a thread where it holds nobody up.
    async fn compare(&self, due: &DueList, bytes: Vec<u8>, standing: &Standing, now: Timestamp) -> Reading {
        let known = &standing.known;
        let roster = Roster::of(&known.registry, &known.accounts(PLATFORM));
        let (kind, policy) = (due.list.kind, self.policy.with(known.registry.words()));
        let (book, today) = (standing.book.clone(), effective_day(now, self.zone));
        let sender = known.registry.person(due.list.person).cloned();
        let reading = tokio::task::spawn_blocking(move || {
            match read(kind, &bytes, &policy, &roster, book.as_ref().zip(sender.as_ref()), today) {
                Ok(compared) => Reading::Compared(compared, roster),
                Err(faults) => Reading::Faulty(faults),
            }
        });
        // What ends its reader is no list.
        reading.await.unwrap_or_else(|_| Reading::Faulty(Vec::new()))
    }

    async fn end(
        &self,
        turn: &mut Turn<'_>,
        due: &DueList,
        to: State,
        now: Timestamp,
    ) -> Result<u64, StoreError> {
        turn.advance_list(due.list.id, due.list.state, to, now).await
    }

    /// Says it and makes it so; where the list has meanwhile come elsewhere, nothing of it is.
    async fn close(
        &self,
        mut turn: Turn<'_>,
        due: &DueList,
        known: &KnownPeople,
        saying: ListSaying,
        moved: u64,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        if moved == 0 {
            return turn.roll_back().await;
        }
        self.post(&mut turn, due, known, &Saying::List(Box::new(saying)), now).await?;
        self.commit(turn).await
    }

    async fn commit(&self, turn: Turn<'_>) -> Result<(), StoreError> {
        turn.commit().await?;
        self.pulse.posted();
        Ok(())
    }

    async fn again(&self, due: &DueList, at: Timestamp) -> Result<(), StoreError> {
        let mut turn = self.store.begin().await?;
        turn.list_again(due.list.id, at).await?;
        turn.commit().await
    }

    async fn unread(&self, due: &DueList, fault: &io::Error, now: Timestamp) -> Result<(), StoreError> {
        tracing::warn!(kind = %fault.kind(), "a list cannot be read from the folder of files");
        self.again(due, now + fetch::wait(due.attempts)).await
    }

    /// The file could not be had, which is said as of any file.
    async fn refuse(&self, due: &DueList, why: NotKept, now: Timestamp) -> Result<(), StoreError> {
        let known = self.known(now).await?;
        let mut turn = self.store.begin().await?;
        if self.end(&mut turn, due, State::Refused, now).await? == 0 {
            return turn.roll_back().await;
        }
        let voice = self.voice(due, &known);
        Self::put(&mut turn, due, render::not_kept(voice, why, &due.message), now);
        self.commit(turn).await
    }

    fn voice(&self, due: &DueList, known: &KnownPeople) -> Voice {
        Voice { language: self.language_of(due, known), acknowledge: Acknowledge::Text }
    }

    /// Says something in answer to the message with the file.
    async fn post(
        &self,
        turn: &mut Turn<'_>,
        due: &DueList,
        known: &KnownPeople,
        saying: &Saying,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let keys = turn.mac_keys().await?;
        let key = keys.last().and_then(|(id, hex)| token::Key::from_hex(*id, hex));
        let seal = |action: Action, object: i64| {
            let token = token::Token { action, object };
            key.as_ref().map(|key| token::seal(key, token, due.chat)).unwrap_or_default()
        };
        let books = Books { registry: &known.registry, policy: &self.policy };
        let body = render::saying(self.voice(due, known), books, saying, &seal, Some(&due.message));
        Self::put(turn, due, body, now);
        Ok(())
    }

    /// Of the class of answers, so that within the chat it keeps its place behind what the desk has just said.
    fn put(turn: &mut Turn<'_>, due: &DueList, body: Outgoing, now: Timestamp) {
        let rows: Vec<_> = split(body)
            .into_iter()
            .map(|body| {
                let id = OutboxId(turn.next_id());
                let body = Addressed { thread: None, body }.to_json();
                OutboxRow {
                    body,
                    ..OutboxRow::new(id, Cause::Service(id.0), due.chat, Class::Interactive, now)
                }
            })
            .collect();
        turn.write_outbox(&rows);
    }
}

/// Whether its sender may still have such a list imported.
fn may_still(due: &DueList, known: &KnownPeople) -> Result<(), Refusal> {
    match known.registry.person(due.list.person) {
        Some(person) => decision::may_import(person, due.list.kind),
        None => Err(Refusal::NotAllowed { command: Command::Import }),
    }
}

/// The projects a portfolio adds and changes, each with what becomes of its parts.
fn of_projects<'a>(
    difference: &'a PortfolioDifference,
    told: &'a ToldDifference,
) -> impl Iterator<Item = (&'a ProjectCode, String)> {
    let changed =
        told.tables.iter().filter(|table| table.of == Listed::Projects).flat_map(|table| &table.changed);
    let changed = difference.projects.changed.iter().zip(changed);
    let added = difference.projects.added.iter().map(|project| (&project.code, String::new()));
    added.chain(changed.map(|(one, told)| (&one.after.code, told.words())))
}

/// Reads a list. `figures` is what stands, and who speaks, of a list of figures.
fn read(
    kind: ListKind,
    bytes: &[u8],
    policy: &Policy,
    roster: &Roster,
    figures: Option<(&FigureBook, &Person)>,
    today: NaiveDate,
) -> Result<Compared, Vec<Fault>> {
    match (kind, figures) {
        (ListKind::Portfolio, _) => sheet::portfolio(bytes, policy, roster)
            .map(|difference| Compared::Portfolio(Box::new(difference))),
        (ListKind::People, _) => sheet::people(bytes, roster).map(Compared::People),
        (ListKind::Figures(kind), Some((book, person))) => {
            sheet::figures(kind, bytes, policy, book, person, today)
                .map(|difference| Compared::Figures(kind, difference))
        }
        // Nobody speaks.
        (ListKind::Figures(_), None) => Err(Vec::new()),
    }
}
