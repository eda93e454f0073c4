//! From a message to what follows from it: read, look up, decide, write down.

use super::desk::Desk;
use super::evidence::Part;
use super::figures;
use super::hearing::{Answers, Heard, Hearing, taken};
use super::issues::{PAGE_ENTRIES, TIME, Told};
use super::unit::{Source, Unit};
use crate::chat::{
    self, Event, FileRef, Incoming, Message, Nature, Origin, Outgoing, PlaceKind, Sender, Standing, Version,
    token,
};
use crate::domain::burden;
use crate::domain::course;
use crate::domain::decision::{
    self, Answer, BotStanding, Decision, Draft, Earlier, Effect, Greeted, HANDOVER_LIFE, Hearer, Here,
    InvitationState, Lookup, PeopleSaying, PromiseSaying, PromiseView, Recalled, Refusal, Saying, Situation,
    Speaker, Through, VersionKind,
};
use crate::domain::entry::{AliasChange, Entry, Fact};
use crate::domain::evidence::{Keeping, Question, RECENT, UNANSWERED_FOR};
use crate::domain::ids::{
    ChatId, EntryId, InboxId, IssueNumber, MessageId, OutboxId, PersonId, ProjectId, PromiseNumber,
};
use crate::domain::intent::{
    Action, Back, Command, HandoverAnswer, Intent, ListVerdict, Misspelling, Ruling,
};
use crate::domain::names::Names;
use crate::domain::people::{Language, Person};
use crate::domain::policy::Policy;
use crate::domain::project::Card;
use crate::domain::supervision::{NoticeNumber, Supervised};
use crate::domain::time::{Timestamp, day_begins, day_ends, effective_day};
use crate::interpret;
use crate::render::{self, Voice};
use crate::store::{
    AttachmentRow, CardRow, Cause, ChatRow, Class, FileState, InboxState, IssueChange, MessageRow,
    NewHandover, NewInvitation, NewSchedule, NewWorkbook, NoticeChange, OutboxRow, Signs, StoreError, Turn,
};
use chrono::Datelike;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

/// An answer to a press is shown for a moment only; later it is of no use.
const PRESS_LIFE: Duration = Duration::from_secs(14);

/// How many open issues of other projects a new one is compared with.
const LIKE_ISSUES: i64 = 200;
/// From how far back entries are offered to be taken back, where there are none of today, and how many.
const LATELY: Duration = Duration::from_hours(7 * 24);
const OFFERED: i64 = 3;

/// How many files `/photos` shows.
const SHOWN_FILES: i64 = 10;

/// One update, read.
#[derive(Debug)]
pub(super) struct Update {
    pub(super) inbox: InboxId,
    pub(super) received: Timestamp,
    pub(super) incoming: Incoming,
}

/// Why a turn over updates failed.
#[derive(Debug)]
pub(super) enum Trouble {
    /// The database: not the update's fault, and not counted against it.
    Store(StoreError),
    /// This update, for its own reasons.
    Update(InboxId),
    /// Something that was due by time, for its own reasons.
    Duty,
}

impl From<StoreError> for Trouble {
    fn from(fault: StoreError) -> Self {
        Self::Store(fault)
    }
}

/// Everything said in answer to one update, numbered so that it is said once.
pub(super) struct Mouth<'a> {
    pub(super) inbox: InboxId,
    pub(super) chat: &'a ChatRow,
    thread: Option<&'a str>,
    pub(super) voice: Voice,
    ordinal: u32,
}

impl Desk {
    /// Does what one update asks for, as far as writing it into the unit.
    pub(super) async fn process(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        update: Update,
        now: Timestamp,
    ) -> Result<(), Trouble> {
        fail::fail_point!("hearing");
        let inbox = update.inbox;
        // An update before this one in the same turn may have let somebody in.
        self.load_what_is_stale(turn, now).await?;
        let chat = match &update.incoming.place {
            Some(place) => self.chat_named(turn, &place.chat).await?,
            None => None,
        };
        let Some(chat) = chat else {
            unit.finished.push((inbox, InboxState::Done, None));
            return Ok(());
        };
        let thread = update.incoming.place.and_then(|place| place.thread);
        match update.incoming.event {
            Event::Message(message) => {
                self.hear(
                    turn,
                    unit,
                    &chat,
                    thread,
                    update.incoming.sender,
                    message,
                    (inbox, update.received),
                    now,
                )
                .await?;
            }
            Event::Press { query, data, message } => {
                let press = Press { query, data, message };
                self.pressed(turn, unit, &chat, update.incoming.sender, press, inbox, now).await?;
            }
            Event::Migrated { to } => {
                turn.migrate_chat(chat::telegram::PLATFORM, self.account, chat.id, &to).await?;
                self.chats.forget_all();
            }
            Event::Standing(standing) => {
                turn.set_standing(chat.id, standing, now).await?;
                self.chats.forget(chat.id);
                let known = update.incoming.sender.is_some_and(|sender| self.person(&sender).is_some());
                if chat.body.is_some() || (chat.kind == PlaceKind::Private && known) {
                    // Who reads it is reached in another way from now on.
                    turn.registry_changed().await?;
                    self.stale = Stale::Registry;
                } else if standing != Standing::Out && chat.kind == PlaceKind::Group && chat.team.is_none() {
                    let voice = self.voice(chat.language.unwrap_or(self.settings.language));
                    let mut mouth = Mouth { inbox, chat: &chat, thread: None, voice, ordinal: 0 };
                    let told = render::how_to_bind(voice);
                    say(turn, unit, &mut mouth, told, Class::MustArrive, About::Nothing, now);
                }
            }
            Event::Other => {}
        }
        unit.finished.push((inbox, InboxState::Done, Some(chat.id)));
        Ok(())
    }

    /// The chat as it stands. An update before this one in the same turn may have changed its row.
    async fn chat_named(&mut self, turn: &mut Turn<'_>, name: &str) -> Result<Option<ChatRow>, StoreError> {
        if self.chats.named(name).is_none() {
            self.chats.know(turn.chats_named(chat::telegram::PLATFORM, self.account, [name]).await?);
        }
        Ok(self.chats.named(name).cloned())
    }

    #[expect(clippy::too_many_arguments, reason = "these are the parts of one message, used once")]
    async fn hear(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        chat: &ChatRow,
        thread: Option<String>,
        sender: Option<Sender>,
        message: Message,
        (inbox, received): (InboxId, Timestamp),
        now: Timestamp,
    ) -> Result<(), Trouble> {
        // Channels, anonymous administrators and other bots have no say.
        let Some(sender) = sender.filter(|sender| sender.nature == Nature::Human) else { return Ok(()) };
        if chat.kind == PlaceKind::Channel {
            return Ok(());
        }
        let person = self.person(&sender).cloned();
        if chat.kind == PlaceKind::Private {
            self.note_private_chat(turn, chat, person.as_ref()).await?;
        }
        let heeded = person.is_some() && message.origin == Origin::Own && here(chat) != Here::StrangeGroup;
        if heeded
            && !message.files.is_empty()
            && let Some(album) = message.album.clone()
        {
            let part = Part { thread, sender, message };
            Self::put_by(turn, chat, album, &part, (inbox, received), now);
            return Ok(());
        }
        self.heed(turn, unit, chat, thread, sender, message, (inbox, received), now).await
    }

    /// Reads a whole message and does what it asks for.
    #[expect(clippy::too_many_arguments, reason = "these are the parts of one message, used once")]
    pub(super) async fn heed(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        chat: &ChatRow,
        thread: Option<String>,
        sender: Sender,
        message: Message,
        (inbox, received): (InboxId, Timestamp),
        now: Timestamp,
    ) -> Result<(), Trouble> {
        let person = self.person(&sender).cloned();
        let (bot_name, policy) = (self.bot_name.clone(), Arc::clone(&self.settings.policy));
        let names = Arc::clone(self.known.registry.names());
        let words = words_of(&message, &bot_name, &policy, &names);
        let intent =
            catch_unwind(AssertUnwindSafe(|| read_as_told(&words))).map_err(|_| Trouble::Update(inbox))?;
        let earlier = match &person {
            Some(_) => self.earlier(turn, unit, chat, &message).await?,
            None => Found::Nothing,
        };
        let asked = match (&person, &message.replies_to) {
            (Some(person), Some(answered)) if matches!(earlier, Found::Nothing | Found::Daybook) => {
                turn.asked_by_message(chat.id, person.id, answered, now).await?
            }
            _ => None,
        };
        let (earlier, answers) = match earlier {
            Found::NewerVersion => return Ok(()),
            Found::Nothing => (Vec::new(), Answers::Nothing),
            Found::Daybook => (Vec::new(), Answers::Daybook),
            Found::Entries(earlier) => {
                let answers = earlier.first().is_some_and(|one| one.through != Through::SameMessage);
                (earlier, if answers { Answers::Report } else { Answers::Nothing })
            }
        };
        let here = here(chat);
        let spoken = Spoken { sender: &sender, person: person.as_ref(), message: &message, received };
        let hearing = Hearing { chat, here, earlier: &earlier, answers, asked: asked.as_ref(), now };
        let mut heard = self.heard(turn, unit, &hearing, &words, &spoken, intent).await?;
        let (books, day) =
            ((&self.known.registry, &*policy), effective_day(spoken.sent(), self.settings.zone));
        let follows = |intent| decision::follows(books, intent, &earlier, day);
        let more: Vec<_> = heard.intents.iter().filter_map(follows).collect();
        heard.intents.extend(more);
        let language = match (&person, heard.intents.first()) {
            (Some(_), Some(Intent::Language { choice: Some(language) })) => *language,
            (Some(person), _) => person.language,
            (None, _) => {
                sender.language_tag.as_deref().and_then(Language::from_tag).unwrap_or(self.settings.language)
            }
        };
        let quiet = self.floods.heard(&sender.user, now);
        let voice = self.voice(language);
        let mut mouth = Mouth { inbox, chat, thread: thread.as_deref(), voice, ordinal: 0 };
        let answers = self.do_all(turn, unit, (&mouth, &spoken), heard, earlier, now).await?;
        fail::fail_point!("carried-out");
        match quiet {
            super::floods::Verdict::Answer => {
                for (answer, about) in answers {
                    self.answer(turn, unit, &mut mouth, &spoken, answer, &about, now).await?;
                }
            }
            super::floods::Verdict::LastAnswer | super::floods::Verdict::Silence => {
                if quiet == super::floods::Verdict::LastAnswer && !answers.is_empty() {
                    let notice = render::too_fast(voice);
                    say(turn, unit, &mut mouth, notice, Class::Interactive, About::Nothing, now);
                }
                // Others have not been too fast.
                for (answer, about) in answers {
                    if answer.hearer() == Hearer::SomebodyElse {
                        self.answer(turn, unit, &mut mouth, &spoken, answer, &about, now).await?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Decides and carries out all that is wanted, in order; what is answered, with what it is about. `earlier` is what
    /// this message, or the one it answers, already put into the ledger.
    pub(super) async fn do_all(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        (mouth, spoken): (&Mouth<'_>, &Spoken<'_>),
        heard: Heard,
        mut earlier: Vec<Earlier>,
        now: Timestamp,
    ) -> Result<Vec<(Answer, CarriedOut)>, Trouble> {
        let (policy, calendar) = (Arc::clone(&self.settings.policy), Arc::clone(&self.calendar));
        let (here, sent) = (here(mouth.chat), spoken.sent());
        let Heard { intents, own_last, said_by, shown, answered, named, beside } = heard;
        earlier.extend(named);
        if said_by.is_some() {
            earlier =
                shown.map(|entry| Earlier { entry, through: Through::SameMessage }).into_iter().collect();
        }
        let speaker = match spoken.person {
            Some(person) => Speaker::Known(person),
            None => Speaker::Stranger(self.greeted(mouth.chat, now)),
        };
        let version = match spoken.message.version {
            Version::First => VersionKind::First,
            Version::Edited { .. } => VersionKind::Edited,
        };
        let files = u32::try_from(spoken.message.files.len()).unwrap_or(u32::MAX);
        let (mut ordinal, mut answers) = (0, Vec::new());
        for intent in intents {
            let earlier = taken(&mut earlier, &intent, &self.known.registry);
            let answered_entry =
                earlier.as_ref().filter(|one| one.through != Through::SameMessage).map(|one| one.entry.id);
            let lookup = decision::lookup(&self.known.registry, here, speaker, &intent);
            let recalled = match lookup {
                Lookup::File => Recalled::File(sent_file(spoken.message).map(|file| file.kind)),
                Lookup::Answered => match &earlier {
                    Some(one) => {
                        unit.flush(turn).await?;
                        Recalled::Said(turn.said_with(&one.entry).await?)
                    }
                    None => Recalled::Nothing,
                },
                lookup => self.recall(turn, unit, mouth.chat, lookup, sent, now).await?,
            };
            let before = supersedable(earlier.as_ref(), &recalled, own_last.as_ref());
            let about_issue = match earlier.as_ref().filter(|one| one.through != Through::SameMessage) {
                Some(one) => self.issue_of(turn, unit, &one.entry).await?,
                None => None,
            };
            let situation = Situation {
                registry: &self.known.registry,
                policy: &policy,
                calendar: &calendar,
                zone: self.settings.zone,
                rota: self.settings.schedules.rota(),
                about_issue,
                here,
                body: mouth.chat.body.as_deref(),
                speaker,
                sent,
                version,
                files: if ordinal == 0 { files } else { 0 },
                earlier,
                recalled,
                own_last: own_last.clone(),
            };
            let decided = catch_unwind(AssertUnwindSafe(|| decision::decide(&situation, intent, now)))
                .map_err(|_| Trouble::Update(mouth.inbox))?;
            let mut decision = decided.unwrap_or_else(|refusal| refused(refusal, here));
            if let Some(message) = said_by {
                decision = decision::said_before(decision, message);
            }
            if beside > 0 {
                decision = decision::with_what_is_kept(decision);
                if acknowledging(mouth).acknowledge == render::Acknowledge::Text {
                    decision.answers.retain(|answer| !matches!(answer, Answer::Confirmed { .. }));
                }
            }
            fail::fail_point!("decided");
            let effects = (ordinal, decision.effects);
            ordinal += i64::try_from(effects.1.len()).unwrap_or_default();
            let mut done = self.carry_out(turn, unit, mouth, spoken, effects, &before, now).await?;
            // What is said of a report in answer to somebody is about it too.
            if let (About::Nothing, Some(entry)) =
                (done.about, answered_entry.or(shown_last(&decision.answers)))
            {
                done.about = About::Entry(entry);
            }
            answers.extend(decision.answers.into_iter().map(|answer| (answer, done.clone())));
        }
        for question in answered {
            turn.answered(question, now).await?;
        }
        // What the message no longer says.
        let gone = |one: &&Earlier| one.is_own_version_of(spoken.person) && one.entry.can_be_withdrawn();
        for Earlier { entry, .. } in earlier.iter().filter(gone) {
            let withdrawn = decision::withdrawn(entry, effective_day(sent, self.settings.zone));
            let before = std::slice::from_ref(entry);
            self.carry_out(turn, unit, mouth, spoken, (ordinal, vec![withdrawn]), before, now).await?;
            ordinal += 1;
        }
        Ok(promises_together(without_repeated_signs(answers)))
    }

    /// The registry follows what the ledger says of it.
    async fn follow(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        changes: Vec<(ProjectId, Fact, course::Turn)>,
    ) -> Result<(), Trouble> {
        let (mut stages, mut cards) = (BTreeMap::new(), BTreeMap::<ProjectId, Card>::new());
        let mut rhythms = BTreeMap::new();
        for (id, fact, way) in changes {
            let Some(project) = self.known.registry.project(id) else { continue };
            if let Fact::Stage { from, .. } = &fact {
                stages.entry(id).or_insert_with(|| from.clone());
            } else if let Some(rhythm) = course::rhythm_after(&fact, way) {
                rhythms.insert(id, rhythm);
            } else {
                let card = cards.entry(id).or_insert_with(|| project.card.clone());
                card.aliases = course::names_after(std::mem::take(&mut card.aliases), &fact, way);
            }
        }
        if !stages.is_empty() {
            unit.flush(turn).await?;
        }
        for (id, before) in &stages {
            let stage = course::stage_after(&turn.standing_facts(*id).await?, before);
            turn.set_stage(*id, &stage, self.settings.policy.rhythm_in(&stage)).await?;
        }
        for (id, card) in &cards {
            turn.set_card(*id, card).await?;
        }
        for (id, rhythm) in &rhythms {
            turn.set_rhythm(*id, *rhythm).await?;
        }
        if !stages.is_empty() || !cards.is_empty() || !rhythms.is_empty() {
            turn.registry_changed().await?;
            self.stale = Stale::Registry;
        }
        Ok(())
    }

    /// The message of an update in which somebody known says something to Daybook.
    pub(super) fn report_in(&self, incoming: &Incoming) -> Option<String> {
        let Event::Message(message) = &incoming.event else { return None };
        self.person(incoming.sender.as_ref()?)?;
        let names = self.known.registry.names();
        let words = words_of(message, &self.bot_name, &self.settings.policy, names);
        let meant = !matches!(interpret::read(&words), Intent::Chatter | Intent::Unclear);
        meant.then(|| message.id.clone())
    }

    /// The person who writes from this account, if it is anybody's.
    fn person(&self, sender: &Sender) -> Option<&Person> {
        let key = (chat::telegram::PLATFORM.to_owned(), sender.user.clone());
        self.known.identities.get(&key).and_then(|id| self.known.registry.person(*id))
    }

    /// A private chat in which somebody writes is one where they can be reached; their menu may be an old one.
    async fn note_private_chat(
        &mut self,
        turn: &mut Turn<'_>,
        chat: &ChatRow,
        person: Option<&Person>,
    ) -> Result<(), StoreError> {
        if chat.state == crate::store::ChatState::Closed {
            turn.set_chat_state(chat.id, crate::store::ChatState::Open).await?;
            self.chats.forget(chat.id);
        }
        if let Some(person) = person.filter(|person| person.private_chat != Some(chat.id)) {
            turn.reachable_in(person.id, chat.id).await?;
            turn.registry_changed().await?;
            // What is known follows, so that nothing has to be loaded for this.
            self.known.registry.reach_in(person.id, chat.id);
            self.known.version += 1;
            self.standing = None;
            self.menus_due.insert((person.id, chat.id));
        }
        Ok(())
    }

    fn greeted(&self, chat: &ChatRow, now: Timestamp) -> Greeted {
        let today = effective_day(now, self.settings.zone).to_string();
        if chat.greeted_on.as_deref() == Some(&today) { Greeted::Today } else { Greeted::NotToday }
    }

    /// What this message, or the one it answers, already put into the ledger.
    async fn earlier(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        chat: &ChatRow,
        message: &Message,
    ) -> Result<Found, Trouble> {
        let seconds = match message.version {
            Version::First
                if self.settings.order == Order::Total
                    && message.replies_to.is_none()
                    && message.album.is_none() =>
            {
                return Ok(Found::Nothing);
            }
            Version::First => 0,
            Version::Edited { seconds } => seconds,
        };
        unit.flush(turn).await?;
        if seconds > 0 || self.settings.order == Order::PerQueue {
            if turn.newest_version(chat.id, &message.id).await?.is_some_and(|newest| newest > seconds) {
                return Ok(Found::NewerVersion);
            }
            let own = turn.entries_by_message(chat.id, &message.id).await?;
            if !own.is_empty() {
                let earlier = |entry| Earlier { entry, through: Through::SameMessage };
                return Ok(Found::Entries(own.into_iter().map(earlier).collect()));
            }
            // What went with another report is not this message's to change.
            if turn.entry_of_file(chat.id, &message.id).await?.is_some() && message.album.is_none() {
                return Ok(Found::NewerVersion);
            }
        }
        if let Some(album) = &message.album
            && let Some(id) = turn.entry_of_album(chat.id, album).await?
            && let Some(entry) = turn.entry(id).await?
        {
            return Ok(Found::one(entry, Through::SameAlbum));
        }
        let Some(answered) = &message.replies_to else { return Ok(Found::Nothing) };
        if let Some(entry) = turn.reported_by_message(chat.id, answered).await? {
            return Ok(Found::one(entry, Through::Reply));
        }
        // A photo that went with a report stands for it.
        if let Some(id) = turn.entry_of_file(chat.id, answered).await?
            && let Some(entry) = turn.entry(id).await?
        {
            return Ok(Found::one(entry, Through::Reply));
        }
        Ok(match turn.said_before(chat.id, answered).await? {
            None => Found::Nothing,
            Some(None) => Found::Daybook,
            Some(Some(entry)) => Found::one(entry, Through::ReplyToDaybook),
        })
    }

    async fn recall(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        chat: &ChatRow,
        lookup: Lookup,
        sent: Timestamp,
        now: Timestamp,
    ) -> Result<Recalled, Trouble> {
        match lookup {
            Lookup::Nothing => return Ok(Recalled::Nothing),
            Lookup::NextPromise => {
                return Ok(Recalled::NextPromise(PromiseNumber(unit.next_promise(turn).await?)));
            }
            Lookup::Standing => {
                let sees_all = self.pulse.sees_all() || chat.standing == Standing::Administrator;
                let standing = if sees_all { BotStanding::SeesAll } else { BotStanding::SeesCommands };
                return Ok(Recalled::Standing(standing));
            }
            _ => {}
        }
        // What was decided earlier in this turn counts.
        unit.flush(turn).await?;
        Ok(match lookup {
            Lookup::NextIssue(project) => {
                let next = IssueNumber(unit.next_issue(turn).await?);
                let mut open = turn.open_issues(project).await?;
                if let Some(project) = project {
                    open.append(&mut turn.open_elsewhere(project, LIKE_ISSUES).await?);
                }
                Recalled::NextIssue(next, open)
            }
            Lookup::Issue(number) => Recalled::Issue(turn.issue(number).await?),
            Lookup::Promises => Recalled::Promises(turn.promises().await?),
            Lookup::IssueAndOther(number, other) => {
                Recalled::IssueAndOther(Box::new((turn.issue(number).await?, turn.issue(other).await?)))
            }
            Lookup::Page(number) => {
                let issue = turn.issue(number).await?;
                let entries = turn.issue_entries(number, PAGE_ENTRIES).await?;
                Recalled::Page(issue, entries)
            }
            Lookup::NoticeOn(number) => {
                let next = self.next_notice(turn, unit, now).await?;
                let issue = turn.issue(number).await?;
                let open = match &issue {
                    Some(issue) => turn.open_notice(issue.project, &Supervised::Issue(number)).await?,
                    None => None,
                };
                Recalled::NoticeOn { issue, facts: Vec::new(), open, next }
            }
            Lookup::NoticeOnNode(project, node) => {
                let next = self.next_notice(turn, unit, now).await?;
                let open = turn.open_notice(project, &Supervised::Node(node)).await?;
                let facts = turn.standing_facts(project).await?;
                Recalled::NoticeOn { issue: None, facts, open, next }
            }
            Lookup::Notice(number) => Recalled::Notice(turn.notice(number).await?),
            Lookup::NoticeCourse(number) => {
                let notice = turn.notice(number).await?;
                let entries = match &notice {
                    Some(notice) => turn.notice_entries(notice).await?,
                    None => Vec::new(),
                };
                Recalled::NoticeCourse(notice, entries)
            }
            Lookup::Listing(wanted) => self.list_rules().recall(turn, chat, wanted, sent).await?,
            Lookup::Issues(numbers) => Recalled::Issues(turn.issues(numbers).await?),
            Lookup::ShownMinutes(person) => {
                let shown = turn.newest_shown_minutes(person, now).await?;
                let (shown, issues) = Self::minutes_with_issues(turn, shown).await?;
                Recalled::ShownMinutes(shown, issues)
            }
            Lookup::Project(project) => Recalled::Project {
                entries: turn.project_entries(project, 5).await?,
                share: turn.share(project, effective_day(sent, self.settings.zone)).await?,
                facts: turn.standing_facts(project).await?,
                issues: turn.open_issues([project]).await?,
                files: turn.count_files(project).await?,
            },
            Lookup::Recent(person) => {
                Recalled::Recent(turn.own_report(chat.id, person, sent - RECENT).await?)
            }
            Lookup::Asked(person) => Recalled::Asked(turn.open_question(chat.id, person, now).await?),
            Lookup::Files(project) => {
                Recalled::Files(turn.newest_files(project, self.account, SHOWN_FILES).await?)
            }
            Lookup::Table(projects, day) => {
                let today = effective_day(sent, self.settings.zone);
                let day = day.and_then(|said| said.past(today)).unwrap_or(today);
                let end = day_ends(day, self.settings.zone);
                Recalled::Table(turn.table_material(projects, (day, end)).await?)
            }
            Lookup::Moves(projects) => {
                let today = effective_day(sent, self.settings.zone);
                let begins = today.with_ordinal(1).unwrap_or(today);
                Recalled::Moves(turn.moves_since(projects, begins).await?)
            }
            Lookup::History(project, page) => {
                let size = i64::from(decision::HISTORY_PAGE);
                Recalled::History(turn.history(project, size + 1, size * (i64::from(page) - 1)).await?)
            }
            Lookup::Words { word, like } => {
                let settings = &self.settings;
                Recalled::Words {
                    says: settings.says(&word),
                    means: settings.says(&like).unwrap_or_default(),
                }
            }
            Lookup::Unanswered => Recalled::Unanswered(turn.unanswered(now - UNANSWERED_FOR, now).await?),
            Lookup::Share(project, day) => {
                let day = day.unwrap_or_else(|| effective_day(sent, self.settings.zone));
                Recalled::Share(turn.share(project, day).await?)
            }
            Lookup::Facts(project) => Recalled::Facts(turn.standing_facts(project).await?),
            Lookup::Figures { project, person } => {
                let asked = turn.open_figure(chat.id, person, now).await?;
                let asked_of = asked.as_ref().and_then(Question::held).map(|held| held.project);
                let entries = match project.or(asked_of) {
                    Some(project) => turn.standing_facts(project).await?,
                    None => Vec::new(),
                };
                Recalled::Figures { entries, asked }
            }
            Lookup::OwnLast(person) => {
                let zone = self.settings.zone;
                let since = day_begins(effective_day(now, zone), zone);
                let last = turn.own_last(chat.id, person, since).await?;
                let Some(entry) = last else {
                    let lately = turn.own_reports(chat.id, person, now - LATELY, OFFERED).await?;
                    return Ok(Recalled::OwnLately(lately));
                };
                let all = turn.list_of(entry.id).await?;
                if all.is_empty() { Recalled::OwnLast(entry) } else { Recalled::OwnList(all) }
            }
            Lookup::SaidLast(person) => {
                let lookup = Lookup::OwnLast(person);
                match Box::pin(self.recall(turn, unit, chat, lookup, sent, now)).await? {
                    Recalled::OwnLast(last) => Recalled::Said(turn.said_with(&last).await?),
                    recalled => recalled,
                }
            }
            Lookup::Digests { teams, guarantor } => {
                Recalled::Digests(self.digests(turn, teams, guarantor, now).await?)
            }
            Lookup::Schedules(detail) => self.schedules(turn, detail, now).await?,
            Lookup::ShownYear(person, year) => {
                Recalled::ShownYear(turn.newest_shown_year(person, year, now).await?)
            }
            Lookup::Applications => Recalled::Applications(turn.applications().await?),
            Lookup::Invitation { secret } => {
                Recalled::Invitation(turn.invitation_by_secret(&token::hash_invitation(&secret)).await?)
            }
            Lookup::Kept(person) => Recalled::Kept(turn.kept_of(person, now).await?),
            Lookup::Handover(person) => Recalled::Handover(turn.open_handover(person, now).await?),
            Lookup::Asks(person) => {
                let asks = self.open_asks(turn, person, None).await?;
                let registry = &self.known.registry;
                let home = registry.person(person).and_then(|person| registry.home_of(person));
                let hours = self.working(home).hours.clone();
                Recalled::Asks { asks, open: turn.open_of(person, now).await?, hours }
            }
            Lookup::Burden(span) => {
                let today = effective_day(sent, self.settings.zone);
                Recalled::Burden(self.loads(turn, burden::period(span, today), now).await?)
            }
            Lookup::List(person) => Recalled::List(turn.open_list(person).await?),
            Lookup::Nothing | Lookup::NextPromise | Lookup::Standing | Lookup::File | Lookup::Answered => {
                Recalled::Nothing
            }
        })
    }

    /// Writes what was decided; says what the answers are about.
    #[expect(clippy::too_many_arguments, reason = "these are the parts of one message, used once")]
    pub(super) async fn carry_out(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        mouth: &Mouth<'_>,
        spoken: &Spoken<'_>,
        (first, effects): (i64, Vec<Effect>),
        before: &[Entry],
        now: Timestamp,
    ) -> Result<CarriedOut, Trouble> {
        let mut done = CarriedOut::default();
        for (ordinal, effect) in (first..).zip(effects) {
            match effect {
                Effect::Enter(draft) => {
                    let said = Said::Now { ordinal };
                    self.entered(turn, unit, (mouth, spoken), (draft, said, before), &mut done, now).await?;
                }
                Effect::Amend(draft, message) => {
                    let said = Said::Before { message, ordinal };
                    self.entered(turn, unit, (mouth, spoken), (draft, said, before), &mut done, now).await?;
                }
                Effect::Step { draft, before: was, after } => {
                    let told = Told::step(&draft.fact, &was, &after);
                    done.about = enter(turn, unit, (mouth, spoken), draft, Said::Now { ordinal }, before);
                    if let (Some(told), Some(person)) = (told, spoken.person) {
                        unit.change_issue(IssueChange::Step { number: told.number(), case: after });
                        self.spread(turn, unit, told, (person.id, mouth.chat.id, done.about.entry()), now)
                            .await?;
                    }
                }
                Effect::IssueNotice { draft, tell_at } => {
                    let issued = draft.clone();
                    done.about = enter(turn, unit, (mouth, spoken), draft, Said::Now { ordinal }, before);
                    if let Some(entry) = done.about.entry() {
                        unit.change_notices(NoticeChange::issued(&issued, entry, now, tell_at));
                    }
                }
                Effect::Link { number, alike } => unit.change_issue(IssueChange::Link { number, alike }),
                Effect::PutOff { number, until } => {
                    if let Some(person) = spoken.person {
                        Self::put_off(turn, person, mouth.chat.id, (number, until)).await?;
                    }
                }
                Effect::Ask { choices } => {
                    if let About::Entry(entry) = done.about {
                        done.question = self.ask(turn, mouth, spoken, entry, &choices, now).await?;
                    }
                }
                Effect::Hold { held, message } => {
                    done.question =
                        self.hold(turn, unit, (mouth, spoken), (*held, message), ordinal, now).await?;
                }
                Effect::Wait { waiting, choices } => {
                    done.question = self.wait(turn, unit, (mouth, spoken), &waiting, &choices, now).await?;
                }
                Effect::Answered { question } => turn.answered(question, now).await?,
                Effect::SpeakTo(language) => {
                    if let Some(person) = spoken.person {
                        turn.set_person_language(person.id, language).await?;
                        turn.registry_changed().await?;
                        self.stale = Stale::Registry;
                        if let Some(chat) = person.private_chat {
                            self.menus_due.insert((person.id, chat));
                        }
                    }
                }
                Effect::SpeakHere(language) => {
                    turn.set_chat_language(mouth.chat.id, language).await?;
                    self.chats.forget(mouth.chat.id);
                }
                Effect::Bind(team) => {
                    turn.bind_chat(mouth.chat.id, team, mouth.thread).await?;
                    self.chats.forget(mouth.chat.id);
                }
                Effect::BindBody { body, change } => {
                    match change {
                        AliasChange::Added => {
                            turn.bind_body(mouth.chat.id, &body, mouth.thread, now).await?;
                        }
                        AliasChange::Dropped => turn.unbind_body(&body, now).await?,
                    }
                    self.chats.forget_all();
                    self.stale = Stale::Registry;
                }
                Effect::Feedback { words } => {
                    if let Some(person) = spoken.person {
                        turn.add_feedback(person.id, mouth.chat.id, &words, now).await?;
                    }
                }
                Effect::Invite { role, team, name, expires_at } => {
                    let (secret, hash) = token::invitation();
                    let made_by = spoken.person.map(|person| person.id);
                    let new = NewInvitation {
                        secret_hash: &hash,
                        role,
                        team,
                        person: None,
                        name: name.as_deref(),
                        made_by,
                        expires_at,
                    };
                    turn.invite(&new, now).await?;
                    done.link = Some(chat::telegram::start_link(&self.bot_name, &secret));
                }
                Effect::Apply { invitation } => {
                    let sender = spoken.sender;
                    turn.apply(invitation, &sender.user, &sender.name, mouth.chat.id, mouth.voice.language)
                        .await?;
                }
                Effect::Join { invitation } => {
                    let sender = spoken.sender;
                    turn.apply(invitation, &sender.user, &sender.name, mouth.chat.id, mouth.voice.language)
                        .await?;
                    self.admit(turn, invitation, now).await?;
                }
                Effect::Rule { invitation, ruling: Ruling::Admit } => {
                    self.admit(turn, invitation, now).await?;
                }
                Effect::Rule { invitation, ruling: Ruling::Decline } => {
                    turn.advance_invitation(invitation, InvitationState::Applied, InvitationState::Declined)
                        .await?;
                }
                Effect::TakeList(kind) => self.take_list(turn, mouth, spoken, kind, now).await?,
                Effect::SettleList { list, verdict } => Self::settle_list(turn, list, verdict, now).await?,
                Effect::TakeBackList { list } => Self::take_list_back(turn, list, now).await?,
                Effect::ChangeRoles(change) => {
                    if let Some(person) = spoken.person {
                        self.change_roles(turn, &change, person.id, now).await?;
                    }
                }
                Effect::BeginCover(cover) => {
                    self.begin_cover(turn, &cover, now).await?;
                    self.ask_others(turn, cover.person, now).await?;
                }
                Effect::EndCover(person) => self.end_cover(turn, person, now).await?,
                Effect::OfferHandover { giver, taker, post } => {
                    if let Some(person) = spoken.person {
                        let (asked_by, expires_at) = (person.id, now + HANDOVER_LIFE);
                        let new = NewHandover { giver, taker, asked_by, post: &post, expires_at };
                        done.question = Some(turn.offer_handover(&new, now).await?);
                    }
                }
                Effect::SettleHandover { handover, to } => {
                    turn.settle_handover(handover, to).await?;
                }
                Effect::ShowYear { year } => {
                    if let Some(person) = spoken.person {
                        done.question = Some(turn.show_year(&year, person.id, now).await?);
                    }
                }
                Effect::AdoptYear { id } => {
                    if let Some(person) = spoken.person {
                        turn.adopt_year(id, person.id, now).await?;
                        self.stale = Stale::Registry;
                    }
                }
                Effect::ShowMinutes { minutes } => {
                    if let Some(person) = spoken.person {
                        done.question = Some(turn.show_minutes(&minutes, person.id, now).await?);
                    }
                }
                Effect::TakeMinutes { id } => turn.take_minutes(id).await?,
                Effect::PassOn { giver, taker, teams } => turn.pass_on((giver, taker), &teams, now).await?,
                Effect::AddSchedule { team, occasion, plan } => {
                    if let Some(person) = spoken.person {
                        let new = NewSchedule { team, occasion, plan: &plan, zone: self.settings.zone };
                        turn.add_schedule(new, person.id, now).await?;
                    }
                }
                Effect::PauseSchedule { schedule, pause } => turn.pause_schedule(schedule, &pause).await?,
                Effect::ResumeSchedule { schedule } => {
                    if let Some(person) = spoken.person {
                        turn.resume_schedule(schedule, person.id, now).await?;
                    }
                }
                Effect::DropSchedule { schedule } => {
                    if let Some(person) = spoken.person {
                        turn.drop_schedule(schedule, person.id, now).await?;
                    }
                }
                Effect::Asks(step) => {
                    if let Some(person) = spoken.person {
                        self.step_asks(turn, person, step, now).await?;
                    }
                }
                Effect::Greeted => {
                    let today = effective_day(now, self.settings.zone).to_string();
                    turn.greeted(mouth.chat.id, &today).await?;
                    if let Some(chat) = self.chats.numbered_mut(mouth.chat.id) {
                        chat.greeted_on = Some(today);
                    }
                }
            }
        }
        Ok(done)
    }

    /// Enters what was said, with all that follows from it: for the registry, for a notice of an issue that has ended, for
    /// those who hear of it, and for what later messages are read by.
    async fn entered(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        (mouth, spoken): (&Mouth<'_>, &Spoken<'_>),
        (draft, said, before): (Draft, Said, &[Entry]),
        done: &mut CarriedOut,
        now: Timestamp,
    ) -> Result<(), Trouble> {
        let changes = changes_by(&draft, before);
        let superseded = superseded(&draft, before).map(|entry| &entry.fact);
        let told = Told::of(&draft.fact, superseded);
        let of_reading = superseded.into_iter().chain([&draft.fact]).any(Fact::is_of_reading);
        let project = draft.project;
        done.about = enter(turn, unit, (mouth, spoken), draft, said, before);
        self.follow(turn, unit, changes).await?;
        if let (Some(Told::Ended(number)), Some(project)) = (&told, project) {
            let (Said::Now { ordinal } | Said::Before { ordinal, .. }) = said;
            let source = Source {
                person: TIME,
                chat: mouth.chat.id,
                message: MessageId(mouth.inbox.0),
                received: spoken.received,
                sent: spoken.sent(),
            };
            let ended = (project, *number);
            done.notice = self.end_notice(turn, unit, ended, (source, ordinal | FOLLOWS)).await?;
        }
        if let (Some(told), Some(person)) = (told, spoken.person) {
            self.spread(turn, unit, told, (person.id, mouth.chat.id, done.about.entry()), now).await?;
        }
        if of_reading {
            unit.flush(turn).await?;
            turn.registry_changed().await?;
            self.stale = Stale::Registry;
        }
        Ok(())
    }

    async fn admit(
        &mut self,
        turn: &mut Turn<'_>,
        invitation: i64,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let moved =
            turn.advance_invitation(invitation, InvitationState::Applied, InvitationState::Admitted).await?;
        let (Some(found), Some(applicant), 1) =
            (turn.invitation(invitation).await?, turn.applicant(invitation).await?, moved)
        else {
            return Ok(());
        };
        let person = turn.admit(chat::telegram::PLATFORM, &found, &applicant, now).await?;
        self.stale = Stale::Registry;
        self.menus_due.insert((person, applicant.chat));
        Ok(())
    }

    #[expect(clippy::too_many_arguments, reason = "these are the parts of one answer, used once")]
    pub(super) async fn answer(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        mouth: &mut Mouth<'_>,
        spoken: &Spoken<'_>,
        answer: Answer,
        done: &CarriedOut,
        now: Timestamp,
    ) -> Result<(), Trouble> {
        let inbox = mouth.inbox;
        match answer {
            Answer::Placed { entry, message, code } => {
                let voice = acknowledging(mouth);
                let placed = Answer::Recorded { code, percent: None };
                for one in turn.messages_of(entry, message).await? {
                    let body = render::recorded(voice, &placed, &one);
                    say(turn, unit, mouth, body, Class::Interactive, done.about, now);
                }
            }
            Answer::Confirmed { message, code } => {
                let voice = acknowledging(mouth);
                let recorded = Answer::Recorded { code, percent: None };
                for one in turn.messages_of(EntryId(0), message).await? {
                    let body = render::recorded(voice, &recorded, &one);
                    say(turn, unit, mouth, body, Class::Interactive, done.about, now);
                }
            }
            // In words the question itself says so.
            Answer::Unplaced
                if done.question.is_some()
                    && acknowledging(mouth).acknowledge == render::Acknowledge::Text => {}
            Answer::Recorded { .. } | Answer::Unplaced => {
                let voice = acknowledging(mouth);
                let body = render::recorded(voice, &answer, &spoken.message.id);
                say(turn, unit, mouth, body, Class::Interactive, done.about, now);
            }
            Answer::Here(saying) => {
                let saying = match (saying, &done.link) {
                    (Saying::Invitation { role, team, until, .. }, Some(link)) => {
                        Saying::Invitation { invitation_link: link.clone(), role, team, until }
                    }
                    (Saying::IssueClosed { number, by, how, .. }, _) => {
                        Saying::IssueClosed { number, by, how, notice: done.notice }
                    }
                    (saying, _) => figures::numbered(saying, done.question.unwrap_or_default()),
                };
                let saying = self.with_workbook(saying, mouth.voice.language).await;
                // In a group it has to be seen what is answered.
                let replies_to = (mouth.chat.kind == PlaceKind::Group).then(|| spoken.message.id.clone());
                let body = self.render(mouth.voice, mouth.chat.id, &saying, replies_to.as_deref(), inbox)?;
                say(turn, unit, mouth, body, Class::Interactive, done.about, now);
            }
            Answer::Person(person, saying) => {
                let saying = match saying {
                    Saying::AskApproval { invitation, role, team, .. } => {
                        Saying::AskApproval { invitation, applicant: spoken.sender.name.clone(), role, team }
                    }
                    Saying::People(told) => Saying::People(Box::new(match *told {
                        PeopleSaying::AskHandover { from, post, .. } => {
                            let handover = done.question.unwrap_or_default();
                            PeopleSaying::AskHandover { handover, from, post }
                        }
                        told => told,
                    })),
                    saying => saying,
                };
                let Some(person) = self.known.registry.person(person) else { return Ok(()) };
                let (Some(to), language) = (person.private_chat, person.language) else { return Ok(()) };
                self.say_elsewhere(turn, unit, mouth, to, language, &saying, now).await?;
            }
            Answer::Workbook(wish) => {
                let replies_to = (mouth.chat.kind == PlaceKind::Group).then_some(&*spoken.message.id);
                let (chat, language) = (mouth.chat.id, mouth.voice.language);
                let new = NewWorkbook { chat, thread: mouth.thread, replies_to, language, wish: &wish };
                turn.want_workbook(&new, now).await?;
            }
            Answer::Applicant { invitation, saying } => {
                if let Some(applicant) = turn.applicant(invitation).await? {
                    self.say_elsewhere(turn, unit, mouth, applicant.chat, applicant.language, &saying, now)
                        .await?;
                }
            }
        }
        Ok(())
    }

    #[expect(clippy::too_many_arguments, reason = "these are the parts of one answer, used once")]
    async fn say_elsewhere(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        mouth: &mut Mouth<'_>,
        to: ChatId,
        language: Language,
        saying: &Saying,
        now: Timestamp,
    ) -> Result<(), Trouble> {
        let Some(chat) = turn.chats_numbered([to]).await?.pop() else { return Ok(()) };
        let voice = self.voice(language);
        let body = self.render(voice, to, saying, None, mouth.inbox)?;
        let mut elsewhere =
            Mouth { inbox: mouth.inbox, chat: &chat, thread: None, voice, ordinal: mouth.ordinal };
        say(turn, unit, &mut elsewhere, body, Class::MustArrive, About::Nothing, now);
        mouth.ordinal = elsewhere.ordinal;
        Ok(())
    }

    pub(super) fn render(
        &self,
        voice: Voice,
        chat: ChatId,
        saying: &Saying,
        replies_to: Option<&str>,
        inbox: InboxId,
    ) -> Result<Outgoing, Trouble> {
        let seal = |action: Action, object: i64| self.seal(action, object, chat);
        catch_unwind(AssertUnwindSafe(|| render::saying(voice, self.books(), saying, &seal, replies_to)))
            .map_err(|_| Trouble::Update(inbox))
    }

    #[expect(clippy::too_many_arguments, reason = "these are the parts of one press, used once")]
    async fn pressed(
        &mut self,
        turn: &mut Turn<'_>,
        unit: &mut Unit,
        chat: &ChatRow,
        sender: Option<Sender>,
        press: Press,
        inbox: InboxId,
        now: Timestamp,
    ) -> Result<(), Trouble> {
        let person = sender.as_ref().and_then(|sender| self.person(sender)).cloned();
        let language = person.as_ref().map_or(self.settings.language, |person| person.language);
        let voice = self.voice(language);
        let mut mouth = Mouth { inbox, chat, thread: None, voice, ordinal: 0 };
        let opened = token::open(&self.keys, &press.data, chat.id);
        let (Some(sender), Some(person), Some(opened)) = (sender, person, opened) else {
            answer_press(turn, unit, &mut mouth, &press, render::PressAnswer::NotForYou, now);
            return Ok(());
        };
        unit.flush(turn).await?;
        let token::Token { action, object, .. } = opened;
        let message = press_message(&press, action, now);
        let spoken = Spoken { sender: &sender, person: Some(&person), message: &message, received: now };
        let pressed = Pressed { press: &press, person: &person, spoken: &spoken, action, object };
        let mut before = Vec::new();
        let decision = match action {
            Action::SpeakChinese | Action::SpeakEnglish => {
                let language = decision::language_pressed(action).unwrap_or(language);
                mouth.voice = self.voice(language);
                Ok(Decision {
                    effects: vec![Effect::SpeakTo(language)],
                    answers: vec![Answer::Here(Saying::LanguageSet)],
                })
            }
            Action::Place | Action::Figure => {
                return self.chosen(turn, unit, &mut mouth, &pressed, now).await;
            }
            Action::Details | Action::Workbook => {
                return self.digest_pressed(turn, unit, &mut mouth, &pressed, now).await;
            }
            Action::Unchanged
            | Action::Noted
            | Action::Later
            | Action::LaterHour
            | Action::LaterAfternoon
            | Action::LaterDay
            | Action::Leave
            | Action::HandOn
            | Action::StandIn
            | Action::PromiseKept
            | Action::PromiseBroken
            | Action::PromiseMoved => {
                return self.ask_pressed(turn, unit, &mut mouth, &pressed, now).await;
            }
            Action::SignNotice => return self.notice_pressed(turn, unit, &mut mouth, &pressed, now).await,
            // To whom, is said by word.
            Action::Refer => {
                answer_press(turn, unit, &mut mouth, &press, render::PressAnswer::Done, now);
                let (command, problem) = (Command::Route, Misspelling::NoBody);
                let saying = Saying::Refused(Refusal::Misspelt { command, problem });
                let body = self.render(voice, chat.id, &saying, None, inbox)?;
                say(turn, unit, &mut mouth, body, Class::Interactive, About::Nothing, now);
                return Ok(());
            }
            Action::SignFor
            | Action::Agree
            | Action::AskBack
            | Action::HandledIt
            | Action::SendUp
            | Action::Solved
            | Action::Unsolved
            | Action::NotYetSaid
            | Action::GiveTime
            | Action::RefuseTime => {
                return self.card_pressed(turn, unit, &mut mouth, &pressed, now).await;
            }
            Action::Original => {
                let found = turn.unanswered_one(object, now).await?;
                let (registry, zone) = (&self.known.registry, self.settings.zone);
                let saying =
                    found.and_then(|one| decision::original(registry, here(chat), &person, zone, &one));
                let outcome =
                    saying.as_ref().map_or(render::PressAnswer::Already, |_| render::PressAnswer::Done);
                answer_press(turn, unit, &mut mouth, &press, outcome, now);
                if let Some(saying) = saying {
                    let body = self.render(voice, chat.id, &saying, None, inbox)?;
                    say(turn, unit, &mut mouth, body, Class::Interactive, About::Nothing, now);
                }
                return Ok(());
            }
            Action::Undo | Action::Wrong => {
                if let Some(entry) = turn.newest_of_line(EntryId(object)).await? {
                    before = turn.said_with(&entry).await?;
                }
                let back = if action == Action::Undo { Back::Undone } else { Back::Wrong };
                let day = effective_day(now, self.settings.zone);
                let taken = decision::taken_back(&self.known.registry, &person, &before, back, day);
                match taken {
                    None if !before.is_empty() => {
                        answer_press(turn, unit, &mut mouth, &press, render::PressAnswer::NotForYou, now);
                        return Ok(());
                    }
                    taken => Ok(taken.unwrap_or_default()),
                }
            }
            Action::Approve | Action::Decline => {
                let ruling = if action == Action::Approve { Ruling::Admit } else { Ruling::Decline };
                let invitation = turn.invitation(object).await?;
                decision::rule(&person, invitation.as_ref(), ruling)
            }
            Action::ApplyList | Action::DropList => {
                let verdict =
                    if action == Action::ApplyList { ListVerdict::Apply } else { ListVerdict::Drop };
                decision::settle_list(&person, turn.list(object).await?, verdict)
            }
            Action::AdoptYear => decision::adopt_year(&person, turn.shown_year(object, now).await?),
            Action::TakeMinutes => {
                let shown = turn.shown_minutes(object, now).await?;
                let (shown, issues) = Self::minutes_with_issues(turn, shown).await?;
                decision::take_minutes(&self.pressed_in(chat, now), &person, shown.as_ref(), &issues, now)
            }
            Action::TakeOver | Action::LeaveOver => {
                let answer =
                    if action == Action::TakeOver { HandoverAnswer::Take } else { HandoverAnswer::Decline };
                let offer = turn.handover(object, now).await?;
                decision::answer_handover(&self.known.registry, &person, offer.as_ref(), answer)
            }
        };
        let decision = decision.unwrap_or_else(|refusal| refused(refusal, here(chat)));
        let outcome = if decision.effects.is_empty() {
            render::PressAnswer::Already
        } else {
            render::PressAnswer::Done
        };
        answer_press(turn, unit, &mut mouth, &press, outcome, now);
        let done = self.carry_out(turn, unit, &mouth, &spoken, (0, decision.effects), &before, now).await?;
        for answer in decision.answers {
            match (answer, &press.message) {
                // The question gives way to its answer, and its buttons go.
                (Answer::Here(saying), Some(question)) => {
                    let body = self.render(mouth.voice, chat.id, &saying, None, inbox)?;
                    let body = render::instead_of(question, body);
                    say(turn, unit, &mut mouth, body, Class::Interactive, About::Nothing, now);
                }
                (answer, _) => self.answer(turn, unit, &mut mouth, &spoken, answer, &done, now).await?,
            }
        }
        Ok(())
    }
}

/// What whoever pressed a button sees for a moment.
pub(super) fn answer_press(
    turn: &mut Turn<'_>,
    unit: &mut Unit,
    mouth: &mut Mouth<'_>,
    press: &Press,
    answer: render::PressAnswer,
    now: Timestamp,
) {
    let told = render::press(mouth.voice, &press.query, answer);
    say(turn, unit, mouth, told, Class::Interactive, About::Nothing, now);
}

/// What somebody says who presses a button: nothing.
fn press_message(press: &Press, action: Action, now: Timestamp) -> Message {
    // What a figure, a place or a list is for, is entered as if it had been said where it was asked; what is done about
    // asks, issues, notices and minutes comes of the press.
    let is_of_the_message = matches!(
        action,
        Action::SpeakChinese
            | Action::SpeakEnglish
            | Action::Place
            | Action::Figure
            | Action::Details
            | Action::Workbook
            | Action::Original
            | Action::Undo
            | Action::Wrong
            | Action::Approve
            | Action::Decline
            | Action::ApplyList
            | Action::DropList
            | Action::AdoptYear
            | Action::TakeOver
            | Action::LeaveOver
    );
    let id = match &press.message {
        Some(message) if is_of_the_message => message.clone(),
        _ => format!("press {}", press.query),
    };
    Message {
        id,
        version: Version::First,
        sent_seconds: now.seconds(),
        text: String::new(),
        files: Vec::new(),
        album: None,
        replies_to: None,
        answered_file: None,
        origin: Origin::Own,
    }
}

/// How something is acknowledged in this chat.
pub(super) fn acknowledging(mouth: &Mouth<'_>) -> Voice {
    match mouth.chat.signs {
        Signs::Forbidden => Voice { acknowledge: render::Acknowledge::Text, ..mouth.voice },
        Signs::Allowed => mouth.voice,
    }
}

/// The file that came with a message, or with the one it answers.
pub(super) fn sent_file(message: &Message) -> Option<&FileRef> {
    message.files.first().or(message.answered_file.as_ref())
}

/// A message as reading wants it.
fn words_of<'a>(
    message: &'a Message,
    bot_name: &'a str,
    policy: &'a Policy,
    names: &'a Names,
) -> interpret::Words<'a> {
    interpret::Words {
        text: &message.text,
        files: u32::try_from(message.files.len()).unwrap_or(u32::MAX),
        bot_name,
        policy,
        names,
        origin: match message.origin {
            Origin::Own => interpret::Origin::Own,
            Origin::Forwarded => interpret::Origin::Forwarded,
        },
    }
}

/// Reads a message; where a test has switched it on, one with a skull in it cannot be read.
fn read_as_told(words: &interpret::Words<'_>) -> Intent {
    fail::fail_point!("reading", words.text.contains('☠'), |_| panic!("unreadable on demand"));
    interpret::read(words)
}

/// Enters what was decided, from this message, or still from the one that made what it takes the place of.
pub(super) fn enter(
    turn: &mut Turn<'_>,
    unit: &mut Unit,
    (mouth, spoken): (&Mouth<'_>, &Spoken<'_>),
    draft: Draft,
    said: Said,
    before: &[Entry],
) -> About {
    let Some(person) = spoken.person else { return About::Nothing };
    let id = EntryId(turn.next_id());
    let own = keep_message(turn, unit, mouth, spoken, person.id, id);
    let about = match draft.fact {
        Fact::Issue { number, .. } => About::Issue(id, number),
        Fact::Progress { .. }
        | Fact::Unchanged
        | Fact::Visit
        | Fact::IssueAnswer { .. }
        | Fact::IssueStep { .. }
        | Fact::IssueClosed { .. }
        | Fact::Evidence { .. }
        | Fact::Promise { .. }
        | Fact::PromiseStep { .. }
        | Fact::Stage { .. }
        | Fact::Gate { .. }
        | Fact::Alias { .. }
        | Fact::Rhythm { .. }
        | Fact::Word { .. }
        | Fact::Form { .. }
        | Fact::Node { .. }
        | Fact::Investment { .. }
        | Fact::Listed { .. }
        | Fact::Notice { .. }
        | Fact::Withdrawal { .. } => About::Entry(id),
    };
    let superseded = superseded(&draft, before).map(|entry| &entry.fact);
    let (message, ordinal) = match said {
        Said::Now { ordinal } => (own, ordinal),
        // Numbers of updates are larger than what a message counts, so each update adds each of its parts once.
        Said::Before { message, ordinal } => (message, (mouth.inbox.0 << PART_BITS) | ordinal),
    };
    let source = Source {
        person: person.id,
        chat: mouth.chat.id,
        message,
        received: spoken.received,
        sent: spoken.sent(),
    };
    super::metrics::entered(&draft.fact);
    unit.enter(id, draft, superseded, source, ordinal);
    about
}

/// Keeps the version of the message an entry comes from, once, with the files it brings to that entry. It is named by
/// the update it came in, an album by that of its first part.
fn keep_message(
    turn: &mut Turn<'_>,
    unit: &mut Unit,
    mouth: &Mouth<'_>,
    spoken: &Spoken<'_>,
    person: PersonId,
    entry: EntryId,
) -> MessageId {
    let id = MessageId(mouth.inbox.0);
    let mut attachments = || {
        let noted = |file: &FileRef| AttachmentRow {
            id: turn.next_id(),
            chat: mouth.chat.id,
            album: spoken.message.album.clone(),
            person,
            entry,
            state: match file.kind.keeping() {
                Keeping::AsItCame => FileState::Kept,
                // Those that are never kept are refused by the stage that tells their sender.
                Keeping::Fetched | Keeping::Never => FileState::Noted,
            },
            noted_at: spoken.received,
            file: file.clone(),
        };
        spoken.message.files.iter().map(noted).collect()
    };
    unit.keep(|| (version_of(mouth, spoken, person, id), attachments()), id);
    id
}

/// The version of the message that was spoken.
pub(super) fn version_of(
    mouth: &Mouth<'_>,
    spoken: &Spoken<'_>,
    person: PersonId,
    id: MessageId,
) -> MessageRow {
    MessageRow {
        id,
        chat: mouth.chat.id,
        platform_message: spoken.message.id.clone(),
        version: match spoken.message.version {
            Version::First => 0,
            Version::Edited { seconds } => seconds,
        },
        person,
        sent_at: spoken.sent(),
        body: spoken.message.text.clone(),
    }
}

/// Puts a message into the outbox, in as many parts as the platform wants.
pub(super) fn say(
    turn: &mut Turn<'_>,
    unit: &mut Unit,
    mouth: &mut Mouth<'_>,
    body: Outgoing,
    class: Class,
    about: About,
    now: Timestamp,
) {
    let expires_at = matches!(body, Outgoing::PressAnswer { .. }).then(|| now + PRESS_LIFE);
    let about_entry = about.entry();
    let about_issue = match about {
        About::Issue(_, number) => Some(number),
        About::Nothing | About::Entry(_) => None,
    };
    for part in chat::telegram::split(body) {
        let id = OutboxId(turn.next_id());
        if let (About::Issue(_, number), Outgoing::Text { .. }) = (about, &part) {
            unit.cards.push(CardRow { number, chat: mouth.chat.id, outbox: id.0, version: 0 });
        }
        let row = OutboxRow {
            ordinal: mouth.ordinal,
            expires_at,
            about_entry,
            about_issue,
            ..OutboxRow::new(id, Cause::Inbox(mouth.inbox.0), mouth.chat.id, class, now)
        };
        unit.promise(row, Addressed { thread: mouth.thread.map(str::to_owned), body: part });
        mouth.ordinal += 1;
    }
}

/// What was said, and by whom.
pub(super) struct Spoken<'a> {
    sender: &'a Sender,
    pub(super) person: Option<&'a Person>,
    pub(super) message: &'a Message,
    received: Timestamp,
}

impl Spoken<'_> {
    /// When it was first sent, as the platform says; not after it came.
    pub(super) fn sent(&self) -> Timestamp {
        Timestamp::from_seconds(self.message.sent_seconds).min(self.received)
    }
}

/// No update adds more parts to an earlier message.
const PART_BITS: u32 = 12;

/// In the number of an entry that follows from another one of the same message; no message makes so many by itself.
const FOLLOWS: i64 = 1 << (PART_BITS - 1);

/// The message an entry comes from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Said {
    /// The one just read, of which this is the effect with this number.
    Now { ordinal: i64 },
    /// The one that made what the entry takes the place of.
    Before { message: MessageId, ordinal: i64 },
}

/// A button pressed by somebody known, and what it is for.
#[derive(Clone, Copy)]
pub(super) struct Pressed<'a> {
    pub(super) press: &'a Press,
    pub(super) person: &'a Person,
    pub(super) spoken: &'a Spoken<'a>,
    pub(super) action: Action,
    pub(super) object: i64,
}

pub(super) struct Press {
    pub(super) query: String,
    data: String,
    pub(super) message: Option<String>,
}

enum Found {
    Nothing,
    /// It answers what Daybook said about nothing that still counts.
    Daybook,
    /// A newer version of this message came before it.
    NewerVersion,
    Entries(Vec<Earlier>),
}

impl Found {
    fn one(entry: Entry, through: Through) -> Self {
        Self::Entries(vec![Earlier { entry, through }])
    }
}

/// What carrying out brought about.
#[derive(Clone, Default)]
pub(super) struct CarriedOut {
    about: About,
    link: Option<String>,
    /// The supervision notice that ended with an issue.
    notice: Option<NoticeNumber>,
    /// The number of the question that was asked.
    pub(super) question: Option<i64>,
}

/// What a message is about, so that an answer to it finds its way back.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum About {
    #[default]
    Nothing,
    Entry(EntryId),
    Issue(EntryId, IssueNumber),
}

impl About {
    pub(super) const fn entry(self) -> Option<EntryId> {
        match self {
            Self::Nothing => None,
            Self::Entry(entry) | Self::Issue(entry, _) => Some(entry),
        }
    }
}

/// Whether what the desk knows has to be loaded anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stale {
    Nothing,
    Registry,
}

/// How the updates of a message can follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// As they happened (polling).
    Total,
    /// An edit or a press may overtake (webhook).
    PerQueue,
}

/// A message with the topic it goes to; the body of an outbox row.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub(super) struct Addressed {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) thread: Option<String>,
    pub(super) body: Outgoing,
}

impl Addressed {
    pub(super) fn to_json(&self) -> String {
        serde_json::to_string(self).expect("a message is always JSON")
    }
}

pub(super) fn here(chat: &ChatRow) -> Here {
    match (chat.kind, chat.team) {
        (PlaceKind::Private, _) => Here::Private,
        (_, Some(team)) => Here::TeamGroup(team),
        (_, None) => Here::StrangeGroup,
    }
}

/// In a strange group nothing is refused aloud but what concerns the binding.
pub(super) fn refused(refusal: Refusal, here: Here) -> Decision {
    let aloud = here != Here::StrangeGroup
        || matches!(
            refusal,
            Refusal::UnknownTeam { .. }
                | Refusal::NotAllowed { .. }
                | Refusal::Misspelt { .. }
                | Refusal::WhichIssue { .. }
                | Refusal::NotListed { .. }
        );
    if aloud {
        Decision { effects: Vec::new(), answers: vec![Answer::Here(Saying::Refused(refusal))] }
    } else {
        Decision::silent()
    }
}

/// The entries that those of this decision may take the place of.
fn supersedable(earlier: Option<&Earlier>, recalled: &Recalled, own_last: Option<&Entry>) -> Vec<Entry> {
    let mut entries: Vec<_> = earlier.map(|earlier| earlier.entry.clone()).into_iter().collect();
    if let Recalled::Said(all) = recalled {
        entries.extend(all.iter().cloned());
    }
    let recalled = match recalled {
        Recalled::OwnLast(entry) => Some(entry),
        Recalled::Recent(entry) => entry.as_ref(),
        Recalled::Asked(question) | Recalled::Figures { asked: question, .. } => {
            question.as_ref().and_then(Question::entry)
        }
        _ => None,
    };
    entries.extend(recalled.cloned());
    entries.extend(own_last.cloned());
    entries
}

/// The entry somebody is shown who asks for their last.
fn shown_last(answers: &[Answer]) -> Option<EntryId> {
    answers.iter().find_map(|answer| match answer {
        Answer::Here(Saying::Last(view)) => view.own,
        _ => None,
    })
}

/// Answers without the signs that would only say again, on the same message, that it is kept.
fn without_repeated_signs(answers: Vec<(Answer, CarriedOut)>) -> Vec<(Answer, CarriedOut)> {
    let mut signed = false;
    let repeats = |answer: &Answer| matches!(answer, Answer::Recorded { .. } | Answer::Confirmed { .. });
    let mut kept = Vec::with_capacity(answers.len());
    for (answer, done) in answers {
        if !(repeats(&answer) && std::mem::replace(&mut signed, true)) {
            kept.push((answer, done));
        }
    }
    kept
}

/// Answers with what is said of promises said once, where there are several.
fn promises_together(answers: Vec<(Answer, CarriedOut)>) -> Vec<(Answer, CarriedOut)> {
    let mut kept: Vec<(Answer, CarriedOut)> = Vec::with_capacity(answers.len());
    for (answer, done) in answers {
        let noted = kept.iter_mut().find_map(|(answer, _)| noted_in(answer));
        match (answer, noted) {
            (Answer::Here(Saying::Promise(told)), Some(views))
                if matches!(*told, PromiseSaying::Noted(_)) =>
            {
                if let PromiseSaying::Noted(more) = *told {
                    views.extend(more);
                }
            }
            (answer, _) => kept.push((answer, done)),
        }
    }
    kept
}

/// The promises that an answer says were noted.
fn noted_in(answer: &mut Answer) -> Option<&mut Vec<PromiseView>> {
    match answer {
        Answer::Here(Saying::Promise(told)) => match &mut **told {
            PromiseSaying::Noted(views) => Some(views),
            _ => None,
        },
        _ => None,
    }
}

/// The entry that a draft takes the place of.
fn superseded<'a>(draft: &Draft, before: &'a [Entry]) -> Option<&'a Entry> {
    draft.supersedes.and_then(|id| before.iter().find(|entry| entry.id == id))
}

/// What a draft changes about what the registry holds: what no longer counts comes first.
fn changes_by(draft: &Draft, before: &[Entry]) -> Vec<(ProjectId, Fact, course::Turn)> {
    let then = superseded(draft, before).map(|entry| (entry.project, &entry.fact, course::Turn::Undone));
    then.into_iter()
        .chain([(draft.project, &draft.fact, course::Turn::Done)])
        .filter(|(_, fact, _)| matches!(fact, Fact::Stage { .. } | Fact::Alias { .. } | Fact::Rhythm { .. }))
        .filter_map(|(project, fact, way)| Some((project?, fact.clone(), way)))
        .collect()
}
