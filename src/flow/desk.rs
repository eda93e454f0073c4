//! The desk: where everything that writes comes together, one turn at a time.
//!
//! A turn is one transaction. It records what came in, decides it, writes ledger and outbox, puts on the wire what
//! may go out, and notes what became of what went out before. Only after its commit is the platform told that it
//! may forget the updates, and only then is anything sent.

use super::chats::Chats;
use super::duties::Share;
use super::evidence::read_kept;
use super::fetch::Files;
use super::floods::{Floods, Pace};
use super::intake;
use super::limiter::{ChatKind, Limits, Weight};
use super::metrics;
use super::outcome::{self, ChatVerdict, Outcome, Why};
use super::post::{Next, Parcel, Post};
use super::process::{Addressed, Order, Stale, Trouble, Update};
use super::pulse::Pulse;
use super::reader::Reader;
use super::repeats::{Numbers, Repeats};
use super::unit::Unit;
use super::watch::Watched;
use crate::chat::telegram::{self, Myself, Telegram};
use crate::chat::{Incoming, Outgoing, PlaceKind, RawUpdate, SendFault, Sent, Sign, token};
use crate::clock::Clock;
use crate::domain::asks::Rules;
use crate::domain::calendar::Calendar;
use crate::domain::decision::{Here, commands_for};
use crate::domain::ids::{ChatId, InboxId, IssueNumber, OutboxId, PersonId, TeamId};
use crate::domain::intent::Action;
use crate::domain::lexicon::{AddedWord, Lexicon, Meaning};
use crate::domain::people::{Language, Team};
use crate::domain::policy::{Policy, PolicyList};
use crate::domain::time::Timestamp;
use crate::domain::working::{Hours, Rota, WorkingTime};
use crate::interpret::prose::Lexicons;
use crate::render::{self, Acknowledge, Voice};
use crate::store::{
    Cause, ChainTail, ChatState, Class, Delivery, Ending, InboxState, KnownPeople, Lease, NewChat, OutboxRow,
    OutboxState, PayloadHash, Received, Settled, Signs, Standing, Store, StoreError, Turn,
};
use chrono::NaiveTime;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// How many times an update is tried before it is buried.
pub(super) const ATTEMPTS: i64 = 5;

/// How many waiting updates a turn takes up.
const WAITING_PER_TURN: i64 = 100;

/// After an unclean end, so many batches are recorded before anything is made of them, and then taken singly: one
/// of them may be what ended the process.
const CAREFUL_BATCHES: u32 = 2;

/// How many messages get the sign that they were received in an outage.
const SIGNS_AT_ONCE: usize = 20;

/// How many messages are held in memory; the others wait in the database.
const HELD: usize = 50_000;

/// What the desk needs to know of the district and the administrator's wishes.
#[derive(Clone, Debug)]
pub struct Settings {
    pub zone: chrono_tz::Tz,
    /// The lists and words of the files.
    pub files_of_policy: Arc<(Policy, Lexicon)>,
    /// With the words that were added in chat.
    pub policy: Arc<Policy>,
    /// The words by which free text is read, those of chat among them.
    pub lexicons: Arc<Lexicons>,
    pub language: Language,
    pub acknowledge: Acknowledge,
    pub limits: Limits,
    pub pace: Pace,
    pub order: Order,
    pub schedules: Schedules,
    pub asks: Rules,
    pub keep_updates: Option<Duration>,
    pub keep_words: Option<Duration>,
    pub keep_files: Option<Duration>,
    pub files: Files,
}

impl Settings {
    /// What messages are read by, with words that were added in chat.
    pub fn read_with(&mut self, words: &[AddedWord]) {
        let (policy, lexicon) = &*self.files_of_policy;
        self.policy = Arc::new(policy.with(words));
        match Lexicons::new(&lexicon.with(words), &self.policy) {
            Ok(lexicons) => self.lexicons = Arc::new(lexicons),
            Err(fault) => tracing::error!(%fault, "the words of the district cannot be looked for"),
        }
    }

    /// What a word says by itself that can be said by others too; `None` where nothing is read by it.
    pub(super) fn says(&self, word: &str) -> Option<Vec<Meaning>> {
        let node = self.policy.read(PolicyList::Node, word).map(|entry| Meaning::Node(entry.key.clone()));
        match (self.lexicons.says(word), node) {
            (None, None) => None,
            (said, node) => Some(said.unwrap_or_default().into_iter().chain(node).collect()),
        }
    }
}

/// When teams work, and when their reminders and digests are due on working days.
#[derive(Clone, Debug)]
pub struct Schedules {
    pub hours: Hours,
    pub reminder_at: NaiveTime,
    pub digest_at: NaiveTime,
    /// On the last working day before a holiday.
    pub note_at: NaiveTime,
    /// Of leads and guarantors.
    pub morning_at: NaiveTime,
    /// Of coordinators.
    pub overview_at: NaiveTime,
    /// On the first working day of the week.
    pub weekly_at: NaiveTime,
    /// On the first working day of the month.
    pub monthly_at: NaiveTime,
    /// Teams with times of their own, by code.
    pub of_teams: HashMap<String, TeamTimes>,
}

impl Schedules {
    pub(super) fn rota(&self) -> Rota<'_> {
        Rota {
            district: &self.hours,
            of_teams: self
                .of_teams
                .iter()
                .filter_map(|(code, times)| Some((code.as_str(), times.hours.as_ref()?)))
                .collect(),
        }
    }

    /// The hours of a team, or of the district.
    pub fn hours_of(&self, team: Option<&Team>) -> &Hours {
        let own = team.and_then(|team| self.of_teams.get(&team.code));
        own.and_then(|own| own.hours.as_ref()).unwrap_or(&self.hours)
    }
}

/// What a team does at another time than the others.
#[derive(Clone, Debug, Default)]
pub struct TeamTimes {
    pub hours: Option<Hours>,
    pub reminder_at: Option<NaiveTime>,
    pub digest_at: Option<NaiveTime>,
    pub note_at: Option<NaiveTime>,
    pub morning_at: Option<NaiveTime>,
    pub weekly_at: Option<NaiveTime>,
    pub monthly_at: Option<NaiveTime>,
}

/// For what schedules are in place, and by which calendar it was reckoned when they are due.
#[derive(Clone, Debug)]
pub(super) struct Scheduled {
    /// Of the registry.
    pub(super) version: i64,
    pub(super) teams: HashSet<TeamId>,
    pub(super) calendar: Arc<Calendar>,
}

/// Updates that came in together.
#[derive(Debug)]
pub(super) struct Batch {
    pub(super) updates: Vec<RawUpdate>,
    /// Told once they are safe.
    pub(super) kept: oneshot::Sender<()>,
}

/// One process's desk.
pub(super) struct Desk {
    pub(super) store: Store,
    pub(super) clock: Clock,
    pub(super) settings: Settings,
    /// The one that came with the settings, and the same with the years that were taken in chat.
    settled_calendar: Arc<Calendar>,
    pub(super) calendar: Arc<Calendar>,
    telegram: Telegram,
    pub(super) account: i64,
    pub(super) bot_name: String,
    pub(super) keys: Vec<token::Key>,
    pub(super) known: KnownPeople,
    pub(super) reader: Reader,
    pub(super) stale: Stale,
    pub(super) chats: Chats,
    pub(super) floods: Floods,
    numbers: Numbers,
    /// People whose command menu has to be shown anew.
    pub(super) menus_due: BTreeSet<(PersonId, ChatId)>,
    /// Those whose menu is shown anew with the commit of this turn.
    menus_shown: BTreeSet<(PersonId, ChatId)>,
    pub(super) lease: Lease,
    post: Post,
    /// The newest links of chains, so that they need not be read again: only this desk lengthens them.
    tails: HashMap<i64, ChainTail>,
    pub(super) standing: Option<Standing>,
    /// What a turn puts on the wire, to be sent after its commit.
    outbound: Vec<Parcel>,
    /// Messages on the wire.
    in_flight: HashSet<OutboxId>,
    /// What became of messages, not yet written.
    unsettled: Vec<(Landing, Settled)>,
    /// Whether a commit failed of which nobody knows whether it was made.
    commit: Commit,
    /// Whether new messages are put on the wire.
    pub(super) sending: Sending,
    /// For what schedules are in place, and for what they are with the commit of this turn.
    pub(super) scheduled: Option<Scheduled>,
    pub(super) scheduling: Option<Scheduled>,
    pub(super) watched: Watched,
    /// Whether schedules or clocks of issues are due that this turn has not looked at.
    pub(super) duty_left: More,
    /// How much of what is due is taken at a time.
    pub(super) share: Share,
    /// When something that was due was last put off because it failed.
    pub(super) put_off_at: Option<Timestamp>,
    /// Issues whose cards show what was; `None` until it has been looked for.
    pub(super) cards_due: Option<BTreeSet<IssueNumber>>,
    /// The last of them that a turn has looked at.
    pub(super) cards_after: IssueNumber,
    /// Whether there may be open issues without a case.
    pub(super) caseless: More,
    /// Those up to this number were tried, and their cases could not be begun.
    pub(super) passed_over: IssueNumber,
    pub(super) pulse: Arc<Pulse>,
    /// Whether messages wait in the database that are not held here.
    more_waiting: More,
    careful: u32,
    /// An update taken singly whose attempt, the so many-th, was counted and could not be made.
    untried: Option<(InboxId, i64)>,
    landings: mpsc::UnboundedSender<Landing>,
    pub(super) key_state: KeyState,
}

impl std::fmt::Debug for Desk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Desk").field("lease", &self.lease).finish_non_exhaustive()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum More {
    No,
    Yes,
}

/// Whether it is known how the last commit ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Commit {
    Certain,
    Unknown,
}

/// Whether messages are still put on the wire; not while the process comes to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sending {
    Open,
    Closed,
}

/// Whether the bot's key is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyState {
    Good,
    Revoked,
}

/// A sending that has ended.
#[derive(Debug)]
pub(super) struct Landing {
    delivery: Delivery,
    addressed: Addressed,
    /// That of the chat, where it has one of its own.
    language: Option<Language>,
    result: Result<Sent, SendFault>,
}

impl Desk {
    /// Takes up the duty where the last holder left it.
    #[expect(clippy::too_many_arguments, reason = "the parts a desk is made of, named at its one making")]
    pub(super) async fn take_up(
        store: Store,
        clock: Clock,
        mut settings: Settings,
        calendar: Arc<Calendar>,
        telegram: Telegram,
        account: Myself,
        lease: Lease,
        ending: Ending,
        landings: mpsc::UnboundedSender<Landing>,
        pulse: Arc<Pulse>,
    ) -> Result<Self, StoreError> {
        let now = clock.now();
        let mut turn = store.begin().await?;
        let known = turn.registry(now).await?;
        let settled_calendar = calendar;
        let calendar = Arc::new(turn.calendar(&settled_calendar).await?);
        settings.read_with(known.registry.words());
        let mut keys = turn.mac_keys().await?;
        if keys.is_empty() {
            let key = token::Key::generate(turn.next_id());
            turn.add_mac_key(key.id(), &key.to_hex(), now).await?;
            keys = turn.mac_keys().await?;
        }
        turn.commit().await?;
        let limits = settings.limits;
        let mut desk = Self {
            floods: Floods::new(settings.pace),
            numbers: Numbers::default(),
            store,
            clock,
            settings,
            settled_calendar,
            calendar,
            telegram,
            account: account.id,
            bot_name: account.name,
            keys: keys.iter().filter_map(|(id, hex)| token::Key::from_hex(*id, hex)).collect(),
            known,
            reader: Reader::default(),
            stale: Stale::Nothing,
            chats: Chats::default(),
            menus_due: BTreeSet::new(),
            menus_shown: BTreeSet::new(),
            lease,
            post: Post::new(limits, now),
            tails: HashMap::new(),
            standing: None,
            outbound: Vec::new(),
            in_flight: HashSet::new(),
            unsettled: Vec::new(),
            commit: Commit::Certain,
            sending: Sending::Open,
            scheduled: None,
            scheduling: None,
            watched: Watched::default(),
            duty_left: More::No,
            share: Share::Usual,
            put_off_at: None,
            cards_due: None,
            cards_after: IssueNumber(0),
            caseless: More::Yes,
            passed_over: IssueNumber(0),
            pulse,
            more_waiting: More::Yes,
            careful: if ending == Ending::Unclean { CAREFUL_BATCHES } else { 0 },
            untried: None,
            landings,
            key_state: KeyState::Good,
        };
        desk.settle_left_over(now).await?;
        Ok(desk)
    }

    /// Messages that were on the wire when the last holder ended: nobody knows whether they arrived.
    async fn settle_left_over(&mut self, now: Timestamp) -> Result<(), StoreError> {
        let store = self.store.clone();
        let mut turn = store.begin().await?;
        let left = turn.left_over(self.lease.epoch).await?;
        self.know_chats(&mut turn, left.iter().map(|(delivery, _)| delivery.chat).collect()).await?;
        let mut settled = Vec::with_capacity(left.len());
        for (delivery, body) in left {
            let Ok(addressed) = serde_json::from_str::<Addressed>(&body) else { continue };
            let found =
                outcome::in_doubt(&delivery, &addressed.body, "the process ended while it was sent", now);
            metrics::outcome(&found, delivery.class);
            let language = self.chats.numbered(delivery.chat).and_then(|chat| chat.language);
            settled.push(self.settled(&delivery, (&addressed, language), &found, now));
        }
        if !settled.is_empty() {
            tracing::warn!(count = settled.len(), "messages were on the wire when the last process ended");
        }
        turn.settle(&settled);
        fail::fail_point!("left-over-settled");
        turn.commit().await
    }

    pub(super) const fn voice(&self, language: Language) -> Voice {
        Voice { language, acknowledge: self.settings.acknowledge }
    }

    pub(super) fn books(&self) -> render::Books<'_> {
        render::Books { registry: &self.known.registry, policy: &self.settings.policy }
    }

    /// When a team works, or the district.
    pub(super) fn working(&self, team: Option<TeamId>) -> WorkingTime<'_> {
        let team = team.and_then(|team| self.known.registry.team(team));
        let hours = self.settings.schedules.hours_of(team);
        WorkingTime { calendar: &self.calendar, hours, zone: self.settings.zone }
    }

    /// The data of a button, good in one chat.
    pub(super) fn seal(&self, action: Action, object: i64, chat: ChatId) -> String {
        let key = self.keys.last().expect("a desk makes a key when it finds none");
        token::seal(key, token::Token { action, object }, chat)
    }

    /// One turn: all that came in, all that landed, and what may go out now.
    pub(super) async fn turn(
        &mut self,
        updates: &[RawUpdate],
        landed: Vec<Landing>,
        duty: Duty,
    ) -> Result<(), StoreError> {
        let now = self.clock.now();
        let started = std::time::Instant::now();
        self.note_landings(landed, now);
        let repeats = self.numbers.meet(updates.iter().map(|update| update.id));
        let mut done = self.one_transaction(updates, repeats, duty, now).await;
        if let Err(Trouble::Store(StoreError::Overtaken)) = done {
            // With what is known now.
            self.put_back();
            done = self.one_transaction(updates, repeats, duty, now).await;
        }
        if let Err(Trouble::Store(fault)) = &done
            && !updates.is_empty()
            && is_of_the_rows(fault)
        {
            // Most likely something came twice.
            self.put_back();
            done = self.one_transaction(updates, Repeats::LookedFor, duty, now).await;
        }
        let without_duties = duty == Duty::Due
            && match &done {
                Err(Trouble::Duty) => true,
                Err(Trouble::Store(fault)) => is_of_the_rows(fault),
                Ok(()) | Err(Trouble::Update(_)) => false,
            };
        if without_duties {
            tracing::warn!("something that is due cannot be done; what is due is done one by one");
            self.put_back();
            done = self.one_transaction(updates, Repeats::LookedFor, Duty::NotDue, now).await;
        }
        let mut result = match done {
            Err(Trouble::Update(inbox)) => {
                tracing::warn!(
                    inbox = inbox.0,
                    "an update cannot be decided; what came with it is taken singly"
                );
                self.put_back();
                self.record_only(updates, now).await
            }
            Err(Trouble::Store(fault)) if !updates.is_empty() && is_of_the_rows(&fault) => {
                self.put_back();
                self.record_only(updates, now).await
            }
            // No turn without duties ends so; whatever it was, what came in is kept.
            Err(Trouble::Duty) => self.record_only(updates, now).await,
            Err(Trouble::Store(fault)) => Err(fault),
            Ok(()) => {
                metrics::turn(started.elapsed());
                self.send();
                Ok(())
            }
        };
        if without_duties && result.is_ok() {
            result = self.do_duties_singly().await;
        }
        if result.is_err() {
            self.put_back();
        }
        result
    }

    async fn one_transaction(
        &mut self,
        updates: &[RawUpdate],
        repeats: Repeats,
        duty: Duty,
        now: Timestamp,
    ) -> Result<(), Trouble> {
        let read = updates
            .iter()
            .map(|update| {
                catch_unwind(AssertUnwindSafe(|| telegram::read(&update.json)))
                    .map_err(|_| Trouble::Update(InboxId(0)))
            })
            .collect::<Result<Vec<_>, _>>();
        let store = self.store.clone();
        let mut turn = store.begin().await?;
        match self.within(&mut turn, updates, read, repeats, duty, now).await {
            Ok(unit) => self.commit(turn, unit).await?,
            Err(trouble) => {
                // A new connection costs far more than the turn.
                if leaves_the_connection_good(&trouble)
                    && let Err(fault) = turn.roll_back().await
                {
                    tracing::debug!(%fault, "a turn cannot be rolled back; its connection is let go");
                }
                return Err(trouble);
            }
        }
        if self.careful > 0 {
            self.send();
            self.careful -= u32::from(!updates.is_empty());
            self.singly().await?;
        }
        Ok(())
    }

    async fn commit(&mut self, turn: Turn<'_>, unit: Unit) -> Result<(), StoreError> {
        self.commit = Commit::Unknown;
        turn.commit().await?;
        self.commit = Commit::Certain;
        self.tails = unit.tails;
        self.unsettled.clear();
        self.menus_shown.clear();
        self.follows_schedules();
        Ok(())
    }

    /// What was reckoned of the schedules is committed.
    pub(super) fn follows_schedules(&mut self) {
        if let Some(scheduled) = self.scheduling.take() {
            self.scheduled = Some(scheduled);
        }
    }

    /// What is done outside a turn is not known to what was read in one.
    pub(super) fn forget_what_was_read(&mut self) {
        self.tails.clear();
        self.standing = None;
    }

    /// What a turn does before its commit.
    async fn within(
        &mut self,
        turn: &mut Turn<'_>,
        updates: &[RawUpdate],
        read: Result<Vec<Incoming>, Trouble>,
        repeats: Repeats,
        duty: Duty,
        now: Timestamp,
    ) -> Result<Unit, Trouble> {
        fail::fail_point!("turn-begun");
        let standing = self.standing(turn, duty).await?;
        if standing.epoch != Some(self.lease.epoch) {
            return Err(StoreError::LeaseLost.into());
        }
        let changed_by_itself = self.known.changes_at.is_some_and(|at| at <= now);
        if standing.registry_version != self.known.version {
            // A list that changed the registry may have added to the ledger too.
            self.tails.clear();
        }
        if self.stale == Stale::Registry
            || standing.registry_version != self.known.version
            || changed_by_itself
        {
            self.load_registry(turn, now).await?;
        }
        let mut read = read?;
        let mut unit = Unit::following(std::mem::take(&mut self.tails));
        let direct = standing.oldest_waiting.is_none() && self.careful == 0;
        self.settle(turn, now).await?;
        // A chat that was found closed may have been somebody's.
        self.load_what_is_stale(turn, now).await?;
        self.resolve_chats(turn, &read, now).await?;
        fail::fail_point!("chats-resolved");
        let state = if direct { InboxState::Done } else { InboxState::Waiting };
        let new = self.record(turn, updates, &read, repeats, state, now).await?;
        turn.write_meanwhile().await?;
        fail::fail_point!("turn-recorded");
        metrics::received(updates.len(), new.len());
        if direct {
            for (inbox, index) in new {
                let incoming = std::mem::replace(&mut read[index], Incoming::nothing());
                self.process(turn, &mut unit, Update { inbox, received: now, incoming }, now).await?;
            }
            // They were recorded as done already.
            unit.finished.clear();
        } else if self.careful == 0 {
            self.process_waiting(turn, &mut unit, now).await?;
        }
        fail::fail_point!("turn-processed");
        if duty == Duty::Due {
            self.do_duties(turn, &mut unit, now).await?;
        }
        self.show_menus(turn, &mut unit, now).await?;
        fail::fail_point!("turn-decided");
        self.claim(turn, &mut unit, now).await?;
        fail::fail_point!("turn-claimed");
        unit.finish(turn, now).await?;
        if let Some(found) = turn.write_last().await? {
            if found.epoch != Some(self.lease.epoch) {
                return Err(StoreError::LeaseLost.into());
            }
            let unknown = self.stale == Stale::Nothing && found.registry_version != self.known.version;
            if unknown || (direct && found.oldest_waiting.is_some()) {
                return Err(StoreError::Overtaken.into());
            }
        }
        fail::fail_point!("turn-written");
        Ok(unit)
    }

    /// Loads everybody and everything anew. What was seen of its version before is out of date with it, and so are the
    /// menus of those who may do other things now.
    pub(super) async fn load_registry(
        &mut self,
        turn: &mut Turn<'_>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let before = std::mem::replace(&mut self.known, turn.registry(now).await?).registry;
        let calendar = turn.calendar(&self.settled_calendar).await?;
        if calendar != *self.calendar {
            self.calendar = Arc::new(calendar);
        }
        fail::fail_point!("registry-loaded");
        if self.known.registry.words() != before.words() {
            self.settings.read_with(self.known.registry.words());
        }
        for person in self.known.registry.people() {
            if let (Some(chat), Some(was)) = (person.private_chat, before.person(person.id))
                && (was.private_chat.is_none()
                    || commands_for(&self.known.registry, person, Here::Private)
                        != commands_for(&before, was, Here::Private))
            {
                self.menus_due.insert((person.id, chat));
            }
        }
        self.stale = Stale::Nothing;
        self.standing = None;
        Ok(())
    }

    /// The same where something in this turn changed it since.
    pub(super) async fn load_what_is_stale(
        &mut self,
        turn: &mut Turn<'_>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        if self.stale == Stale::Registry {
            self.load_registry(turn, now).await?;
        }
        Ok(())
    }

    /// What a turn goes by. A look every second will do: commands can change the registry, or take up a buried
    /// update again; where other processes may have the duty, a turn looks again with the last it writes.
    async fn standing(&mut self, turn: &mut Turn<'_>, duty: Duty) -> Result<Standing, StoreError> {
        if let Some(standing) = self.standing
            && duty == Duty::NotDue
        {
            return Ok(standing);
        }
        let standing = turn.standing().await?;
        // Where something waits, the next turn looks again.
        self.standing = Some(standing).filter(|standing| standing.oldest_waiting.is_none());
        Ok(standing)
    }

    /// Rows for the chats of these updates, made where there are none.
    async fn resolve_chats(
        &mut self,
        turn: &mut Turn<'_>,
        read: &[Incoming],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut missing: HashMap<&str, PlaceKind> = HashMap::new();
        for place in read.iter().filter_map(|incoming| incoming.place.as_ref()) {
            if self.chats.named(&place.chat).is_none() {
                missing.insert(&place.chat, place.kind);
            }
        }
        if missing.is_empty() {
            return Ok(());
        }
        if self.chats.len() > HELD {
            self.chats.forget_all();
        }
        let mut found = turn.chats_named(telegram::PLATFORM, self.account, missing.keys().copied()).await?;
        for chat in &found {
            missing.remove(chat.platform_chat.as_str());
        }
        if !missing.is_empty() {
            let new: Vec<_> = missing
                .iter()
                .map(|(name, kind)| NewChat {
                    id: ChatId(turn.next_id()),
                    platform_chat: (*name).to_owned(),
                    kind: match kind {
                        PlaceKind::Private => "private",
                        PlaceKind::Group => "group",
                        PlaceKind::Channel => "channel",
                    },
                })
                .collect();
            turn.add_chats(telegram::PLATFORM, self.account, &new, now).await?;
            let names = new.iter().map(|chat| chat.platform_chat.as_str());
            found.append(&mut turn.chats_named(telegram::PLATFORM, self.account, names).await?);
        }
        self.chats.know(found);
        Ok(())
    }

    /// Records updates; says which were new, with their place in the batch, in order.
    async fn record(
        &mut self,
        turn: &mut Turn<'_>,
        updates: &[RawUpdate],
        read: &[Incoming],
        repeats: Repeats,
        state: InboxState,
        now: Timestamp,
    ) -> Result<Vec<(InboxId, usize)>, StoreError> {
        let mut came: Vec<_> =
            updates.iter().map(|update| (update, PayloadHash::of(&update.json))).enumerate().collect();
        if repeats == Repeats::LookedFor {
            let names = came.iter().map(|(_, (update, hash))| (update.id, *hash));
            let mut known = turn.known_updates(self.account, names).await?;
            came.retain(|(_, (update, hash))| known.insert((update.id, *hash)));
        }
        let (mut rows, mut new) = (Vec::with_capacity(came.len()), Vec::with_capacity(came.len()));
        for (index, (update, hash)) in came {
            let id = InboxId(turn.next_id());
            let place = read.get(index).and_then(|incoming| incoming.place.as_ref());
            new.push((id, index));
            let waiting = intake::received(id, self.account, update, hash, now);
            let (payload, finished_at) = match state {
                InboxState::Done => (None, Some(now)),
                _ => (waiting.payload, None),
            };
            let chat = place.and_then(|place| self.chats.named(&place.chat)).map(|chat| chat.id);
            rows.push(Received { payload, state, chat, finished_at, ..waiting });
        }
        turn.record(&rows);
        Ok(new)
    }

    /// Keeps what came in, when something in it cannot be decided; the next turn takes it singly.
    async fn record_only(&mut self, updates: &[RawUpdate], now: Timestamp) -> Result<(), StoreError> {
        self.careful = self.careful.max(1);
        let store = self.store.clone();
        let mut turn = store.begin().await?;
        self.record(&mut turn, updates, &[], Repeats::LookedFor, InboxState::Waiting, now).await?;
        self.settle(&mut turn, now).await?;
        turn.commit().await?;
        self.unsettled.clear();
        self.careful -= 1;
        self.singly().await
    }

    async fn process_waiting(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        now: Timestamp,
    ) -> Result<(), Trouble> {
        let waiting = turn.oldest_waiting(WAITING_PER_TURN).await?;
        let mut read = Vec::with_capacity(waiting.len());
        for row in &waiting {
            let incoming = catch_unwind(AssertUnwindSafe(|| read_kept(&row.payload)))
                .map_err(|_| Trouble::Update(row.id))?;
            read.push(incoming);
        }
        self.resolve_chats(turn, &read, now).await?;
        for (row, incoming) in waiting.into_iter().zip(read) {
            self.process(turn, unit, Update { inbox: row.id, received: row.received_at, incoming }, now)
                .await?;
        }
        Ok(())
    }

    /// Takes waiting updates one by one, each attempt committed before it is made, so that one that ends the
    /// process is buried too.
    async fn singly(&mut self) -> Result<(), StoreError> {
        self.forget_what_was_read();
        let store = self.store.clone();
        loop {
            let now = self.clock.now();
            let mut turn = store.begin().await?;
            let Some(row) = turn.oldest_waiting(1).await?.pop() else { return turn.roll_back().await };
            // What the database did not let be tried was no attempt.
            let attempt = match self.untried.take() {
                Some((id, attempt)) if id == row.id => attempt,
                _ => turn.count_attempt(row.id).await?,
            };
            if attempt > ATTEMPTS {
                turn.finish(&[(row.id, InboxState::Buried, None)], now);
                metrics::buried();
                tracing::error!(inbox = row.id.0, "an update failed five times and is buried");
                turn.commit().await?;
                continue;
            }
            turn.commit().await?;
            fail::fail_point!("attempt-counted");
            match self.one_update(&store, &row, now).await {
                Ok(()) => {}
                Err(Trouble::Update(_) | Trouble::Duty) => self.put_back(),
                Err(Trouble::Store(fault)) if is_of_the_rows(&fault) => self.put_back(),
                Err(Trouble::Store(fault)) => {
                    self.untried = Some((row.id, attempt));
                    return Err(fault);
                }
            }
        }
    }

    async fn one_update(
        &mut self,
        store: &Store,
        row: &crate::store::Waiting,
        now: Timestamp,
    ) -> Result<(), Trouble> {
        let incoming = catch_unwind(AssertUnwindSafe(|| read_kept(&row.payload)))
            .map_err(|_| Trouble::Update(row.id))?;
        let mut turn = store.begin().await?;
        self.load_what_is_stale(&mut turn, now).await?;
        self.resolve_chats(&mut turn, std::slice::from_ref(&incoming), now).await?;
        let mut unit = Unit::default();
        self.process(
            &mut turn,
            &mut unit,
            Update { inbox: row.id, received: row.received_at, incoming },
            now,
        )
        .await?;
        fail::fail_point!("taken-singly");
        unit.finish(&mut turn, now).await?;
        turn.commit().await?;
        fail::fail_point!("done-singly");
        // What it said is found in the database by the next turn.
        self.more_waiting = More::Yes;
        Ok(())
    }

    /// Gives what was written and what waits to the post office, and puts on the wire what may go out.
    async fn claim(&mut self, turn: &mut Turn<'_>, unit: &mut Unit, now: Timestamp) -> Result<(), Trouble> {
        if self.commit == Commit::Unknown {
            // What a lost commit may have put on the wire was never sent.
            let known = self.in_flight.iter().copied().chain(self.unsettled.iter().map(|(_, row)| row.id));
            turn.unclaim(self.lease.epoch, known).await?;
        }
        if self.sending == Sending::Closed {
            return Ok(());
        }
        let mut ended = Vec::new();
        if self.more_waiting == More::Yes && self.post.len() < HELD / 2 {
            let count = i64::try_from(HELD).unwrap_or(i64::MAX);
            let pending = turn.pending(count).await?;
            fail::fail_point!("waiting-read");
            self.more_waiting = if pending.len() == HELD { More::Yes } else { More::No };
            let unknown: HashSet<ChatId> = pending.iter().map(|(delivery, _)| delivery.chat).collect();
            self.know_chats(turn, unknown).await?;
            for (delivery, body) in pending {
                if self.post.holds(delivery.id) {
                    continue;
                }
                if let Ok(says) = serde_json::from_str(&body) {
                    self.post_in(delivery, says, now);
                } else {
                    tracing::error!(outbox = delivery.id.0, "a message in the outbox is not readable");
                    let state = OutboxState::Refused;
                    ended.push(Settled::unsent(&delivery, state, Some("not readable"), now));
                }
            }
        }
        for (row, says) in std::mem::take(&mut unit.promised) {
            if self.post.len() >= HELD {
                self.more_waiting = More::Yes;
            } else {
                self.post_in(Delivery::from(&row), says, now);
            }
            unit.outbox.push(row);
        }
        let mut claimed = HashSet::new();
        loop {
            match self.post.next(now) {
                Next::Send(parcel) => {
                    claimed.insert(parcel.delivery.id);
                    self.outbound.push(*parcel);
                }
                Next::Expired(parcel) => {
                    ended.push(Settled::unsent(&parcel.delivery, OutboxState::Expired, None, now));
                }
                Next::Wait(_) | Next::Nothing => break,
            }
        }
        for row in &mut unit.outbox {
            if claimed.remove(&row.id) {
                row.state = OutboxState::Sending;
                row.epoch = self.lease.epoch;
            }
        }
        turn.claim(claimed, self.lease.epoch);
        turn.settle(&ended);
        let targets: HashSet<ChatId> = self.outbound.iter().map(|parcel| parcel.delivery.chat).collect();
        self.know_chats(turn, targets).await?;
        Ok(())
    }

    fn post_in(&mut self, delivery: Delivery, says: Addressed, now: Timestamp) {
        let kind = match self.chats.numbered(delivery.chat).map(|chat| chat.kind) {
            Some(PlaceKind::Private) => ChatKind::Private,
            _ => ChatKind::Group,
        };
        let weight = match &says.body {
            Outgoing::Files { files, .. } if files.len() > 1 => {
                Weight::Album(u32::try_from(files.len()).unwrap_or(u32::MAX))
            }
            Outgoing::Text { .. } | Outgoing::Files { .. } => Weight::Message,
            Outgoing::Sign { .. }
            | Outgoing::Edit { .. }
            | Outgoing::PressAnswer { .. }
            | Outgoing::Menu { .. }
            | Outgoing::Leave => Weight::Light,
        };
        self.post.push(Parcel { delivery, says, kind, weight }, now);
    }

    async fn know_chats(&mut self, turn: &mut Turn<'_>, wanted: HashSet<ChatId>) -> Result<(), StoreError> {
        let missing: Vec<_> = wanted.into_iter().filter(|&id| self.chats.numbered(id).is_none()).collect();
        if !missing.is_empty() {
            let rows = turn.chats_numbered(missing).await?;
            for row in &rows {
                self.post.limiter().freeze(row.id, row.frozen_until);
            }
            self.chats.know(rows);
        }
        Ok(())
    }

    /// What became of what landed, as rows; the post office lets the chats go on.
    fn note_landings(&mut self, landed: Vec<Landing>, now: Timestamp) {
        for landing in landed {
            fail::fail_point!("landed");
            self.post.landed(landing.delivery.chat);
            self.in_flight.remove(&landing.delivery.id);
            let found =
                outcome::outcome(&landing.delivery, &landing.addressed.body, landing.result.clone(), now);
            metrics::outcome(&found, landing.delivery.class);
            if let (Outcome::Sent { .. }, Class::Interactive) = (&found, landing.delivery.class) {
                metrics::answered(now.since(landing.delivery.made_at));
            }
            match &found {
                Outcome::Again { why: Why::Throttled(pause), .. } => {
                    self.post.limiter().refused(landing.delivery.chat, *pause, now);
                }
                Outcome::Again { why: Why::KeyRevoked, .. } => self.key_state = KeyState::Revoked,
                Outcome::Refused { chat: ChatVerdict::Closed, .. } => {
                    self.post.drop_chat(landing.delivery.chat);
                }
                Outcome::Sent { .. } => {
                    self.post.limiter().delivered();
                    self.key_state = KeyState::Good;
                }
                _ => {}
            }
            let said = (&landing.addressed, landing.language);
            let row = self.settled(&landing.delivery, said, &found, now);
            self.unsettled.push((landing, row));
        }
    }

    fn settled(
        &self,
        delivery: &Delivery,
        (addressed, language): (&Addressed, Option<Language>),
        found: &Outcome,
        now: Timestamp,
    ) -> Settled {
        let (mut message, mut fault, mut send_at, mut doubts, mut body) = (None, None, now, 0, None);
        let voice = || {
            let reader = self.reader_in(delivery.chat).map(|person| person.language);
            self.voice(reader.or(language).unwrap_or(self.settings.language))
        };
        match found {
            Outcome::Sent { message: name } => message.clone_from(name),
            Outcome::Again { at, why } => {
                send_at = *at;
                match why {
                    Why::NotSent(why) => fault = Some((*why).to_owned()),
                    Why::Throttled(_) => fault = Some("throttled".to_owned()),
                    Why::KeyRevoked => fault = Some("key revoked".to_owned()),
                    Why::Doubt(why) => {
                        fault = Some((*why).to_owned());
                        doubts = 1;
                        // The mark of the first repeat stays with it.
                        body = (delivery.doubts == 0).then(|| Addressed {
                            thread: addressed.thread.clone(),
                            body: render::said_again(voice(), addressed.body.clone()),
                        });
                    }
                }
            }
            Outcome::Moved { .. } => fault = Some("chat migrated".to_owned()),
            Outcome::WithoutTopic => body = Some(Addressed { thread: None, body: addressed.body.clone() }),
            Outcome::InWords => {
                let words = match &addressed.body {
                    Outgoing::Files { replies_to, .. } => render::no_files(voice(), replies_to.as_deref()),
                    Outgoing::Sign { sign, message } => render::sign_in_words(voice(), *sign, Some(message)),
                    _ => render::sign_in_words(voice(), Sign::Recorded, None),
                };
                body = Some(Addressed { thread: addressed.thread.clone(), body: words });
            }
            Outcome::Refused { fault: why, .. } => fault = Some((*why).to_owned()),
            Outcome::Unknown { fault: why } => {
                fault = Some((*why).to_owned());
                doubts = 1;
            }
        }
        let state = found.state();
        Settled {
            id: delivery.id,
            state,
            message,
            fault,
            send_at,
            doubts,
            body: body.map(|body| body.to_json()),
            settled_at: (state != OutboxState::Pending).then_some(now),
        }
    }

    /// Writes what became of what went out, and what that says about chats.
    async fn settle(&mut self, turn: &mut Turn<'_>, now: Timestamp) -> Result<(), StoreError> {
        let chats = self.unsettled.iter().map(|(landing, _)| landing.delivery.chat).collect();
        self.know_chats(turn, chats).await?;
        turn.settle(self.unsettled.iter().map(|(_, row)| row));
        // What has to be sent again comes back from the database, where it is safe.
        if self.unsettled.iter().any(|(_, row)| row.state == OutboxState::Pending) {
            self.more_waiting = More::Yes;
        }
        for (landing, row) in &self.unsettled {
            let chat = landing.delivery.chat;
            match &landing.result {
                Ok(_) => {
                    // Only words show that words may be written there again.
                    if let (Outgoing::Text { .. } | Outgoing::Files { .. }, Some(place)) =
                        (&landing.addressed.body, self.chats.numbered(chat))
                        && place.state == ChatState::Closed
                    {
                        turn.set_chat_state(chat, ChatState::Open).await?;
                        turn.registry_changed().await?;
                        self.stale = Stale::Registry;
                        self.chats.forget(chat);
                    }
                }
                Err(SendFault::Throttled(pause)) => turn.freeze_chat(chat, now + *pause).await?,
                Err(SendFault::Migrated { .. }) => {}
                Err(SendFault::TopicGone) => {
                    turn.forget_thread(chat).await?;
                    self.chats.forget(chat);
                }
                Err(SendFault::SignForbidden) => {
                    turn.forbid_signs(chat).await?;
                    if let Some(chat) = self.chats.numbered_mut(chat) {
                        chat.signs = Signs::Forbidden;
                    }
                }
                Err(SendFault::ChatClosed(_)) => {
                    turn.set_chat_state(chat, ChatState::Closed).await?;
                    if let Some(place) = self.chats.numbered(chat)
                        && (place.body.is_some() || self.reader_of(place).is_some())
                    {
                        // Who reads it is reached in another way from now on.
                        self.tell_anew(turn, place, row.id, now).await?;
                        turn.registry_changed().await?;
                        self.stale = Stale::Registry;
                    }
                    turn.refuse_pending_of(chat, now).await?;
                    self.chats.forget(chat);
                }
                Err(fault) => tracing::warn!(outbox = row.id.0, %fault, "a message could not be sent"),
            }
        }
        for (landing, _) in &self.unsettled {
            if let Err(SendFault::Migrated { to }) = &landing.result {
                turn.migrate_chat(telegram::PLATFORM, self.account, landing.delivery.chat, to).await?;
                self.chats.forget_all();
            }
        }
        Ok(())
    }

    /// Sends what has been claimed, each by itself; what becomes of it comes back as a landing.
    fn send(&mut self) {
        for Parcel { delivery, says, .. } in std::mem::take(&mut self.outbound) {
            self.in_flight.insert(delivery.id);
            let place = self.chats.numbered(delivery.chat);
            let (platform_chat, language) =
                (place.map(|chat| chat.platform_chat.clone()), place.and_then(|chat| chat.language));
            let (telegram, landings) = (self.telegram.clone(), self.landings.clone());
            tokio::spawn(async move {
                fail::fail_point!("send-begun");
                // What may have arrived is not said again into a silence, time after time.
                let sending = async {
                    let chat = platform_chat.ok_or(SendFault::Refused("no such chat"))?;
                    if delivery.doubts > 0 {
                        telegram.knock(&chat).await?;
                    }
                    telegram.send(&chat, says.thread.as_deref(), &says.body).await
                };
                let result = sending.await;
                fail::fail_point!("send-answered");
                // The desk is gone only when the process ends; then the row says it was on the wire.
                let _ = landings.send(Landing { delivery, addressed: says, language, result });
            });
        }
    }

    /// Shows people that their reports were received, while they cannot be written down: Telegram still keeps the
    /// messages, and the sign gives way to the real one. Nothing depends on it, so nothing is noted.
    pub(super) fn sign_received(&self, updates: &[RawUpdate]) {
        for update in updates.iter().take(SIGNS_AT_ONCE) {
            let Ok(incoming) = catch_unwind(AssertUnwindSafe(|| telegram::read(&update.json))) else {
                continue;
            };
            let (Some(place), Some(message)) = (&incoming.place, self.report_in(&incoming)) else { continue };
            let (telegram, chat) = (self.telegram.clone(), place.chat.clone());
            let sign = Outgoing::Sign { message, sign: Sign::Received };
            tokio::spawn(async move { telegram.send(&chat, None, &sign).await });
        }
    }

    /// After a failed turn nothing of it is in the database: what waits is taken from there again.
    pub(super) fn put_back(&mut self) {
        self.cards_due = None;
        self.caseless = More::Yes;
        for parcel in std::mem::take(&mut self.outbound) {
            self.post.landed(parcel.delivery.chat);
        }
        self.post.forget_waiting();
        self.more_waiting = More::Yes;
        self.stale = Stale::Registry;
        self.standing = None;
        self.tails.clear();
        self.chats.forget_all();
        // What may be shown by them was seen to change once, and is not seen again.
        self.menus_due.append(&mut self.menus_shown);
        self.watched = Watched::default();
        self.scheduling = None;
    }

    /// Shows people the command menu that fits what they may do.
    async fn show_menus(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.load_what_is_stale(turn, now).await?;
        self.menus_shown.append(&mut self.menus_due);
        for &(person, chat) in &self.menus_shown {
            let Some(person) = self.known.registry.person(person) else { continue };
            let commands = commands_for(&self.known.registry, person, Here::Private);
            let body =
                Outgoing::Menu { language_tag: None, commands: render::menu(person.language, &commands) };
            let id = OutboxId(turn.next_id());
            let row = OutboxRow::new(id, Cause::Service(id.0), chat, Class::MustArrive, now);
            unit.promise(row, Addressed { thread: None, body });
        }
        Ok(())
    }

    /// When a turn can send something, if nothing comes in before.
    pub(super) fn next_send(&self) -> Option<Timestamp> {
        self.post.wake(self.clock.now())
    }

    /// So many messages wait in the database; a command may have put them there.
    pub(super) fn look_for_messages(&mut self, waiting: i64) {
        if waiting > 0 {
            self.more_waiting = More::Yes;
        }
    }

    /// Whether messages wait here for their turn.
    pub(super) fn holds_messages(&self) -> bool {
        self.post.len() > 0 || self.more_waiting == More::Yes
    }

    /// Tells the next holder that all is in good order.
    pub(super) async fn lay_down(&mut self) -> Result<(), StoreError> {
        let mut turn = self.store.begin().await?;
        turn.release_lease(&self.lease).await?;
        turn.commit().await
    }

    pub(super) fn in_flight(&self) -> usize {
        self.in_flight.len()
    }
}

/// Whether a turn also looks at schedules and at the service itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Duty {
    Due,
    #[default]
    NotDue,
}

/// Whether a fault of the database lies in the rows to be written, so that writing them again fails again.
pub(super) fn is_of_the_rows(fault: &StoreError) -> bool {
    matches!(fault, StoreError::Unreadable { .. }) || fault.is_refusal_of_data()
}

/// Whether the connection is as good as before: what was said on it failed, not the connection.
fn leaves_the_connection_good(trouble: &Trouble) -> bool {
    match trouble {
        Trouble::Update(_) | Trouble::Duty => true,
        Trouble::Store(fault) => {
            is_of_the_rows(fault) || matches!(fault, StoreError::LeaseLost | StoreError::Overtaken)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Takeover;

    const NOW: Timestamp = Timestamp::from_seconds(1_700_000_000);

    /// A desk with nobody at the other end.
    async fn desk(store: &Store) -> Desk {
        let settings = crate::config::Config::from_toml("").unwrap().settings;
        let telegram = Telegram::new("http://127.0.0.1:9", &"1:none".to_owned().into()).unwrap();
        let myself = Myself { id: 1, name: "daybook_bot".to_owned(), sees_all: false };
        let mut turn = store.begin().await.unwrap();
        let span = Duration::from_mins(1);
        let lease = turn.take_lease("duty", "test", Takeover::AtOnce, span, NOW).await.unwrap().unwrap();
        turn.commit().await.unwrap();
        Desk::take_up(
            store.clone(),
            Clock::running_from(NOW),
            settings,
            Arc::new(Calendar::default()),
            telegram,
            myself,
            lease,
            Ending::Clean,
            mpsc::unbounded_channel().0,
            Arc::new(Pulse::default()),
        )
        .await
        .unwrap()
    }

    #[tokio::test]
    async fn a_menu_shown_in_a_turn_that_failed_is_shown_again() {
        let (store, _folder) = crate::store::tests::on_sqlite().await;
        let mut desk = desk(&store).await;
        let one = (PersonId(1), ChatId(2));
        desk.menus_due.insert(one);
        for failed in 1..=2 {
            let mut turn = store.begin().await.unwrap();
            desk.show_menus(&mut turn, &mut Unit::default(), NOW).await.unwrap();
            assert!(desk.menus_due.is_empty());
            turn.roll_back().await.unwrap();
            desk.put_back();
            assert_eq!(desk.menus_due, BTreeSet::from([one]), "turn {failed}");
        }
        let mut turn = store.begin().await.unwrap();
        let mut unit = Unit::default();
        desk.show_menus(&mut turn, &mut unit, NOW).await.unwrap();
        desk.commit(turn, unit).await.unwrap();
        desk.put_back();
        assert!(desk.menus_due.is_empty(), "it has been shown");
    }

    #[tokio::test]
    async fn the_group_of_a_body_that_closes_is_nobodys_though_the_desk_has_forgotten_it() {
        let (store, _folder) = crate::store::tests::on_sqlite().await;
        let mut desk = desk(&store).await;
        let group = ChatId(2);
        let new = NewChat { id: group, platform_chat: "-2".to_owned(), kind: "group" };
        let mut turn = store.begin().await.unwrap();
        turn.add_chats(telegram::PLATFORM, 1, &[new], NOW).await.unwrap();
        turn.bind_body(group, "water", None, NOW).await.unwrap();
        turn.commit().await.unwrap();
        let row = OutboxRow::new(OutboxId(3), Cause::Service(3), group, Class::MustArrive, NOW);
        let body = Outgoing::Text { spans: Vec::new(), buttons: Vec::new(), replies_to: None };
        let landing = Landing {
            delivery: Delivery::from(&row),
            addressed: Addressed { thread: None, body },
            language: None,
            result: Err(SendFault::ChatClosed("kicked")),
        };
        desk.note_landings(vec![landing], NOW);
        let mut turn = store.begin().await.unwrap();
        desk.load_registry(&mut turn, NOW).await.unwrap();
        assert_eq!(desk.known.registry.chat_of("water"), Some(group));
        desk.settle(&mut turn, NOW).await.unwrap();
        desk.load_what_is_stale(&mut turn, NOW).await.unwrap();
        assert_eq!(desk.known.registry.chat_of("water"), None);
        turn.roll_back().await.unwrap();
    }
}
