//! The world behind the stand-in: accounts, chats, messages, and the bot's queue of updates, as strict as Telegram.
//!
//! It knows nothing of HTTP and waits for nothing; time is a parameter.

use super::limits::{Limits, Throttle};
use crate::domain::time::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::time::Duration;

/// How long the queue keeps messages, counted from when they happened, and presses.
const MESSAGE_LIFE: Duration = Duration::from_hours(24);
const PRESS_LIFE: Duration = Duration::from_secs(150);

/// Telegram drops what comes to a full queue.
const LONGEST_QUEUE: usize = 100_000;
const LARGEST_UPDATE: usize = 64 * 1024;

/// How long after a press it can be answered.
const PRESS_ANSWER: Duration = Duration::from_secs(15);

/// How many bytes a large file has.
const LARGE: usize = 3 * 1024 * 1024;

/// The longest text, in Unicode scalars.
const LONGEST_TEXT: usize = 4096;
const LONGEST_CAPTION: usize = 1024;

/// A no of the Bot API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ApiError {
    pub code: u16,
    pub description: String,
    pub retry_after: Option<u64>,
    pub migrate_to: Option<i64>,
}

impl ApiError {
    pub(super) fn new(code: u16, description: &str) -> Self {
        Self { code, description: description.to_owned(), retry_after: None, migrate_to: None }
    }

    pub(super) fn bad(description: &str) -> Self {
        Self::new(400, &format!("Bad Request: {description}"))
    }

    fn forbidden(description: &str) -> Self {
        Self::new(403, &format!("Forbidden: {description}"))
    }
}

/// Somebody with an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    pub id: i64,
    pub name: String,
    pub language: String,
}

impl User {
    fn json(&self) -> Value {
        json!({ "id": self.id, "is_bot": false, "first_name": self.name, "language_code": self.language })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Private,
    Group,
    Supergroup,
}

impl Kind {
    const fn key(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Group => "group",
            Self::Supergroup => "supergroup",
        }
    }
}

/// What the bot is in a chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BotStatus {
    /// Of a private chat: Start has never been pressed.
    NeverStarted,
    Member,
    Administrator,
    /// Kicked from a group, or blocked by a person.
    Out,
}

/// A chat.
#[derive(Clone, Debug)]
pub struct Chat {
    pub id: i64,
    pub kind: Kind,
    pub title: String,
    pub bot: BotStatus,
    pub allows_reactions: Allows,
    pub allows_words: Allows,
    pub allows_files: Allows,
    migrated_to: Option<i64>,
    gone_topics: Vec<i64>,
    bot_spoke_last: bool,
    messages: BTreeMap<i64, Said>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allows {
    Yes,
    No,
}

/// A message as it stands.
#[derive(Clone, Debug)]
struct Said {
    by: By,
    json: Value,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    Bot,
    Person(i64),
}

/// One thing people see happen, in order: what stories and the terminal show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Seen {
    pub chat: i64,
    /// The message it concerns, where it concerns one.
    pub message: Option<i64>,
    #[serde(flatten)]
    pub what: Sight,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Sight {
    Text {
        text: String,
        buttons: Vec<String>,
        replies_to: Option<i64>,
        thread: Option<i64>,
    },
    /// One file, or an album of them.
    Files {
        kinds: Vec<String>,
        text: String,
    },
    Edited {
        text: String,
        buttons: Vec<String>,
    },
    Reaction {
        emoji: String,
    },
    PressAnswer {
        user: i64,
        text: String,
    },
    Deleted,
    BotLeft,
    Menu {
        words: Vec<String>,
    },
}

/// A call that was accepted, for tests to compare.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Accepted {
    pub at: Timestamp,
    pub method: String,
    pub chat: i64,
    pub message: Option<i64>,
    pub text: String,
    /// The message it answers or sits on.
    pub about: Option<i64>,
}

#[derive(Clone, Debug)]
struct Queued {
    id: i64,
    expires: Timestamp,
    /// Telegram keeps order within this queue only, when it delivers.
    queue: String,
    json: Value,
}

/// A press that waits for its answer.
#[derive(Clone, Copy, Debug)]
struct Pressed {
    at: Timestamp,
    user: i64,
    chat: i64,
    answered: bool,
}

/// Where updates are delivered.
#[derive(Clone, Debug)]
pub(super) struct Hook {
    pub(super) url: String,
    pub(super) secret: Option<String>,
    pub(super) most: usize,
}

/// A file that was sent.
#[derive(Clone, Debug)]
pub(super) struct FileData {
    pub(super) bytes: Vec<u8>,
    size: Size,
}

/// Whether bots can have a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    #[default]
    Small,
    /// Some megabytes.
    Large,
    /// Larger than bots are given.
    Huge,
}

/// Something that is sent and is no photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing<'a> {
    Document {
        name: &'a str,
        size: Size,
    },
    /// A file with these lines.
    Table {
        name: &'a str,
        lines: &'a str,
    },
    Video,
    Voice,
    /// A round video.
    VideoNote,
    /// A place on the map; it has no words.
    Location,
}

/// Everything there is.
#[derive(Debug)]
pub struct World {
    pub(super) token: String,
    bot: User,
    /// Whether the bot sees only commands in groups.
    pub privacy: Privacy,
    users: BTreeMap<i64, User>,
    chats: BTreeMap<i64, Chat>,
    queue: VecDeque<Queued>,
    next_update: i64,
    next_message: i64,
    next_file: i64,
    pub(super) hook: Option<Hook>,
    /// Queues of which a delivery is under way.
    delivering: Vec<String>,
    pub(super) files: HashMap<String, FileData>,
    presses: HashMap<String, Pressed>,
    menus: BTreeMap<(String, String), Value>,
    pub throttle: Throttle,
    seen: Vec<Seen>,
    accepted: Vec<Accepted>,
    polls: Polls,
    /// Calls that send something and were refused for what they held.
    pub refused_content: u64,
    /// Updates lost because nobody fetched them in time, or because there were too many.
    pub lost: u64,
}

/// Whether a bot in a group sees all that is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Privacy {
    On,
    Off,
}

#[derive(Debug, Default)]
struct Polls {
    generation: u64,
    last_offset: Option<(i64, Timestamp)>,
}

/// What a person sends.
#[derive(Clone, Debug, Default)]
pub struct Words<'a> {
    pub text: &'a str,
    pub replies_to: Option<i64>,
    pub thread: Option<i64>,
    /// How many photos come with it; more than one is an album.
    pub photos: usize,
    /// Which photo of an album has the words, from 0.
    pub words_on: usize,
    pub thing: Option<Thing<'a>>,
    pub forwarded: Forwarded,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Forwarded {
    Yes,
    #[default]
    No,
}

impl World {
    pub fn new(token: &str, bot_name: &str, limits: Limits) -> Self {
        let id = token.split(':').next().and_then(|id| id.parse().ok()).unwrap_or(1);
        Self {
            token: token.to_owned(),
            bot: User { id, name: bot_name.to_owned(), language: String::new() },
            privacy: Privacy::Off,
            users: BTreeMap::new(),
            chats: BTreeMap::new(),
            queue: VecDeque::new(),
            next_update: 100_001,
            next_message: 1,
            next_file: 1,
            hook: None,
            delivering: Vec::new(),
            files: HashMap::new(),
            presses: HashMap::new(),
            menus: BTreeMap::new(),
            throttle: Throttle::new(limits),
            seen: Vec::new(),
            accepted: Vec::new(),
            polls: Polls::default(),
            refused_content: 0,
            lost: 0,
        }
    }

    // --- Accounts and chats ---

    /// Adds an account. Its private chat with the bot exists from the first Start.
    pub fn add_user(&mut self, id: i64, name: &str, language: &str) {
        self.users.insert(id, User { id, name: name.to_owned(), language: language.to_owned() });
        let title = name.to_owned();
        self.chats.entry(id).or_insert_with(|| Chat::new(id, Kind::Private, title, BotStatus::NeverStarted));
    }

    pub fn users(&self) -> impl Iterator<Item = &User> {
        self.users.values()
    }

    pub fn chats(&self) -> impl Iterator<Item = &Chat> {
        self.chats.values()
    }

    pub fn chat_mut(&mut self, id: i64) -> Option<&mut Chat> {
        self.chats.get_mut(&id)
    }

    /// Adds a group in which the bot is not yet.
    pub fn add_group(&mut self, id: i64, title: &str, kind: Kind) {
        self.chats.insert(id, Chat::new(id, kind, title.to_owned(), BotStatus::Out));
    }

    /// Changes what the bot is in a chat; it is told.
    pub fn set_bot(&mut self, chat: i64, by: i64, status: BotStatus, now: Timestamp) {
        let Some(found) = self.chats.get_mut(&chat) else { return };
        let before = status_key(found.kind, std::mem::replace(&mut found.bot, status));
        let after = status_key(found.kind, status);
        let (chat_json, from) = (found.json(), self.user_json(by));
        let bot = self.bot_json();
        let member = |status| member_json(&bot, status);
        let update = json!({ "my_chat_member": {
            "chat": chat_json, "from": from, "date": now.seconds(),
            "old_chat_member": member(before), "new_chat_member": member(after),
        }});
        self.push(format!("member {by}"), update, now + MESSAGE_LIFE);
    }

    /// The group becomes a supergroup with another number.
    pub fn migrate(&mut self, chat: i64, to: i64, now: Timestamp) {
        let Some(old) = self.chats.get_mut(&chat) else { return };
        old.migrated_to = Some(to);
        let mut new = Chat::new(to, Kind::Supergroup, old.title.clone(), old.bot);
        new.allows_reactions = old.allows_reactions;
        new.allows_words = old.allows_words;
        new.allows_files = old.allows_files;
        let old_json = old.json();
        let new_json = new.json();
        self.chats.insert(to, new);
        for (place, key, other) in
            [(old_json, "migrate_to_chat_id", to), (new_json, "migrate_from_chat_id", chat)]
        {
            let id = self.next_message_id();
            let mut message = json!({ "message_id": id, "date": now.seconds(), "chat": place });
            message[key] = json!(other);
            self.push(format!("chat {other}"), json!({ "message": message }), now + MESSAGE_LIFE);
        }
    }

    pub fn delete_topic(&mut self, chat: i64, thread: i64) {
        if let Some(chat) = self.chats.get_mut(&chat) {
            chat.gone_topics.push(thread);
        }
    }

    fn user_json(&self, id: i64) -> Value {
        self.users
            .get(&id)
            .map_or_else(|| json!({ "id": id, "is_bot": false, "first_name": id.to_string() }), User::json)
    }

    fn bot_json(&self) -> Value {
        json!({ "id": self.bot.id, "is_bot": true, "first_name": "Daybook", "username": self.bot.name })
    }

    const fn next_message_id(&mut self) -> i64 {
        let id = self.next_message;
        self.next_message += 1;
        id
    }

    // --- What people do ---

    /// Somebody writes. The numbers of the messages, one for each photo of an album.
    pub fn say(&mut self, user: i64, chat: i64, words: &Words<'_>, now: Timestamp) -> Vec<i64> {
        let album = (words.photos > 1).then(|| format!("album{}", self.next_message));
        let mut ids = Vec::new();
        for index in 0..words.photos.max(1) {
            let id = self.next_message_id();
            let text = if index == words.words_on { words.text } else { "" };
            let message = self.compose(id, user, chat, text, words, album.as_deref(), now);
            let Some(message) = message else { return ids };
            ids.push(id);
            self.keep_and_tell(user, chat, id, message, "message", now);
        }
        ids
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one message")]
    fn compose(
        &mut self,
        id: i64,
        user: i64,
        chat: i64,
        text: &str,
        words: &Words<'_>,
        album: Option<&str>,
        now: Timestamp,
    ) -> Option<Value> {
        let place = self.chats.get(&chat)?.json();
        let mut message =
            json!({ "message_id": id, "from": self.user_json(user), "chat": place, "date": now.seconds() });
        let carries = words.photos > 0 || words.thing.is_some();
        let word = if carries { "caption" } else { "text" };
        if !text.is_empty() && words.thing != Some(Thing::Location) {
            message[word] = json!(text);
            let found = command_entities(text);
            if !found.is_empty() {
                message[if carries { "caption_entities" } else { "entities" }] = json!(found);
            }
        }
        if words.photos > 0 {
            // No photo is like another.
            let bytes = format!("a photo of the sandbox, message {id}");
            let bytes = [b"\x89PNG\r\n\x1a\n", bytes.as_bytes()].concat();
            let size = bytes.len();
            let file = self.keep_file(bytes);
            message["photo"] = json!([
                { "file_id": format!("{file}-s"), "file_unique_id": format!("u{file}-s"), "width": 90, "height": 60, "file_size": 900 },
                { "file_id": file, "file_unique_id": format!("u{file}"), "width": 1280, "height": 960, "file_size": size },
            ]);
        }
        if let Some(thing) = words.thing {
            let (key, value) = self.thing_json(thing);
            message[key] = value;
        }
        if let Some(album) = album {
            message["media_group_id"] = json!(album);
        }
        if let Some(thread) = words.thread {
            message["message_thread_id"] = json!(thread);
            message["is_topic_message"] = json!(true);
        }
        if let Some(answered) = words.replies_to {
            let mut answered = self.chats.get(&chat)?.messages.get(&answered)?.json.clone();
            answered["reply_to_message"] = Value::Null;
            message["reply_to_message"] = answered;
        }
        if words.forwarded == Forwarded::Yes {
            message["forward_origin"] =
                json!({ "type": "hidden_user", "sender_user_name": "someone", "date": now.seconds() });
        }
        Some(message)
    }

    fn thing_json(&mut self, thing: Thing<'_>) -> (&'static str, Value) {
        let (key, size) = match thing {
            Thing::Location => return ("location", json!({ "latitude": 43.8171, "longitude": 125.3235 })),
            Thing::Document { size, .. } => ("document", size),
            Thing::Table { .. } => ("document", Size::Small),
            Thing::Video => ("video", Size::Small),
            Thing::Voice => ("voice", Size::Small),
            Thing::VideoNote => ("video_note", Size::Small),
        };
        let mut bytes = match thing {
            Thing::Table { lines, .. } => lines.as_bytes().to_vec(),
            _ => format!("a {key} of the sandbox, file {}", self.next_file).into_bytes(),
        };
        if size == Size::Large {
            bytes.resize(LARGE, b'.');
        }
        let length = bytes.len();
        let file = self.keep_file(bytes);
        self.files.entry(file.clone()).and_modify(|kept| kept.size = size);
        let mut value = json!({ "file_id": file, "file_unique_id": format!("u{file}"), "file_size": length });
        if let Thing::Document { name, .. } | Thing::Table { name, .. } = thing {
            value["file_name"] = json!(name);
        } else {
            value["duration"] = json!(3);
        }
        (key, value)
    }

    fn keep_and_tell(&mut self, user: i64, chat: i64, id: i64, message: Value, key: &str, now: Timestamp) {
        let bot_name = self.bot.name.clone();
        let privacy = self.privacy;
        let Some(place) = self.chats.get_mut(&chat) else { return };
        if place.kind == Kind::Private && place.bot == BotStatus::NeverStarted {
            place.bot = BotStatus::Member;
        }
        let visible = place.shows(&message, &bot_name, privacy);
        place.messages.insert(id, Said { by: By::Person(user), json: message.clone() });
        if visible {
            let mut update = Map::new();
            update.insert(key.to_owned(), message);
            self.push(format!("chat {chat}"), Value::Object(update), now + MESSAGE_LIFE);
        }
    }

    /// Somebody changes the words of a message of theirs.
    pub fn edit(&mut self, user: i64, chat: i64, id: i64, text: &str, now: Timestamp) {
        let Some(said) = self.chats.get(&chat).and_then(|chat| chat.messages.get(&id)) else { return };
        if said.by != By::Person(user) {
            return;
        }
        let mut message = said.json.clone();
        let word = if message["text"].is_string() { "text" } else { "caption" };
        message[word] = json!(text);
        message["edit_date"] = json!(now.seconds());
        self.keep_and_tell(user, chat, id, message, "edited_message", now);
    }

    /// Somebody presses the button with this label on a message of the bot, or sends data of their own making.
    pub fn press(
        &mut self,
        user: i64,
        chat: i64,
        message: i64,
        button: &str,
        now: Timestamp,
    ) -> Option<String> {
        let said = self.chats.get(&chat)?.messages.get(&message)?;
        let data = buttons_of(&said.json).find(|one| one["text"] == button).map_or_else(
            || button.to_owned(),
            |one| one["callback_data"].as_str().unwrap_or_default().to_owned(),
        );
        let id = format!("{}", 4_000_000_000_i64 + self.next_update);
        let query = json!({ "callback_query": {
            "id": id, "from": self.user_json(user), "message": said.json, "chat_instance": "1", "data": data,
        }});
        self.presses.insert(id.clone(), Pressed { at: now, user, chat, answered: false });
        self.push(format!("user {user}"), query, now + PRESS_LIFE);
        Some(id)
    }

    /// The newest message of the bot in a chat.
    pub fn newest_of_bot(&self, chat: i64) -> Option<i64> {
        let messages = &self.chats.get(&chat)?.messages;
        messages.iter().rev().find(|(_, said)| said.by == By::Bot).map(|(id, _)| *id)
    }

    /// The newest message of a person in a chat.
    pub fn newest_of(&self, chat: i64, user: i64) -> Option<i64> {
        let messages = &self.chats.get(&chat)?.messages;
        messages.iter().rev().find(|(_, said)| said.by == By::Person(user)).map(|(id, _)| *id)
    }

    /// Telegram knows no file any more by what it was called.
    pub fn forget_files(&mut self) {
        self.files.clear();
    }

    fn keep_file(&mut self, bytes: Vec<u8>) -> String {
        let id = format!("F{}", self.next_file);
        self.next_file += 1;
        self.files.insert(id.clone(), FileData { bytes, size: Size::Small });
        id
    }

    // --- The queue ---

    fn push(&mut self, queue: String, mut update: Value, expires: Timestamp) {
        update["update_id"] = json!(self.next_update);
        let id = self.next_update;
        self.next_update += 1;
        if self.queue.len() >= LONGEST_QUEUE || update.to_string().len() > LARGEST_UPDATE {
            self.lost += 1;
            return;
        }
        self.queue.push_back(Queued { id, expires, queue, json: update });
    }

    /// Puts an update of anybody's making into the queue.
    pub fn push_raw(&mut self, update: Value, now: Timestamp) {
        self.push("raw".to_owned(), update, now + MESSAGE_LIFE);
    }

    /// Counts update numbers from here on, as Telegram does after a week of silence.
    pub const fn restart_numbers(&mut self, from: i64) {
        self.next_update = from;
    }

    fn let_go(&mut self, now: Timestamp) {
        let before = self.queue.len();
        self.queue.retain(|one| one.expires > now);
        self.lost += (before - self.queue.len()) as u64;
    }

    /// A new call of getUpdates ends the one that waits.
    pub(super) const fn begin_poll(&mut self) -> u64 {
        self.polls.generation += 1;
        self.polls.generation
    }

    pub(super) const fn poll_is_current(&self, generation: u64) -> bool {
        self.polls.generation == generation
    }

    /// The updates from `offset` on, after forgetting those before it.
    pub(super) fn updates(
        &mut self,
        offset: i64,
        limit: usize,
        first_look: FirstLook,
        now: Timestamp,
    ) -> Vec<Value> {
        self.let_go(now);
        let mut limit = limit.clamp(1, 100);
        if first_look == FirstLook::Yes {
            let again = self
                .polls
                .last_offset
                .is_some_and(|(last, at)| last == offset && now.since(at) < Duration::from_millis(500));
            if again {
                limit = 1;
            }
            self.polls.last_offset = Some((offset, now));
        }
        match offset {
            0 => {}
            ..0 => {
                let keep = usize::try_from(-offset).unwrap_or(usize::MAX).min(self.queue.len());
                self.queue.drain(..self.queue.len() - keep);
            }
            // An offset far ahead of the tail is not believed.
            _ if offset > self.next_update + 10 => {}
            _ => self.queue.retain(|one| one.id >= offset),
        }
        self.queue.iter().take(limit).map(|one| one.json.clone()).collect()
    }

    /// The next update to be delivered to the webhook, of a queue that is not busy.
    pub(super) fn next_delivery(&mut self, now: Timestamp) -> Option<(i64, String, Value)> {
        self.let_go(now);
        let hook = self.hook.as_ref()?;
        if self.delivering.len() >= hook.most {
            return None;
        }
        let one = self.queue.iter().find(|one| !self.delivering.contains(&one.queue))?;
        let found = (one.id, one.queue.clone(), one.json.clone());
        self.delivering.push(found.1.clone());
        Some(found)
    }

    pub(super) fn delivered(&mut self, id: i64, queue: &str, accepted: Allows) {
        self.delivering.retain(|one| one != queue);
        if accepted == Allows::Yes {
            self.queue.retain(|one| one.id != id);
        }
    }

    // --- What was seen and accepted ---

    /// What people have seen since then.
    pub fn seen_since(&self, index: usize) -> &[Seen] {
        self.seen.get(index..).unwrap_or_default()
    }

    pub const fn seen_count(&self) -> usize {
        self.seen.len()
    }

    pub fn accepted(&self) -> &[Accepted] {
        &self.accepted
    }

    fn see(&mut self, chat: i64, message: Option<i64>, what: Sight) {
        self.seen.push(Seen { chat, message, what });
    }

    fn accept(
        &mut self,
        method: &str,
        chat: i64,
        message: Option<i64>,
        text: &str,
        about: Option<i64>,
        now: Timestamp,
    ) {
        self.accepted.push(Accepted {
            at: now,
            method: method.to_owned(),
            chat,
            message,
            text: text.to_owned(),
            about,
        });
    }

    // --- What the bot may do ---

    pub(super) fn me(&self) -> Value {
        let mut me = self.bot_json();
        me["can_join_groups"] = json!(true);
        me["can_read_all_group_messages"] = json!(self.privacy == Privacy::Off);
        me["supports_inline_queries"] = json!(false);
        me["can_connect_to_business"] = json!(false);
        me["has_main_web_app"] = json!(false);
        me
    }

    pub(super) fn drop_pending(&mut self) {
        self.queue.clear();
    }

    /// How many updates wait.
    pub fn pending(&self) -> usize {
        self.queue.len()
    }

    /// The chat, if the bot can write there.
    fn writable(&self, id: i64) -> Result<&Chat, ApiError> {
        let chat = self.chats.get(&id).ok_or_else(|| ApiError::bad("chat not found"))?;
        if let Some(to) = chat.migrated_to {
            let mut fault = ApiError::bad("group chat was upgraded to a supergroup chat");
            fault.migrate_to = Some(to);
            return Err(fault);
        }
        match (chat.kind, chat.bot) {
            (Kind::Private, BotStatus::NeverStarted) => {
                Err(ApiError::forbidden("bot can't initiate conversation with a user"))
            }
            (Kind::Private, BotStatus::Out) => Err(ApiError::forbidden("bot was blocked by the user")),
            (kind, BotStatus::Out | BotStatus::NeverStarted) => {
                Err(ApiError::forbidden(&format!("bot was kicked from the {} chat", kind.key())))
            }
            (_, BotStatus::Member | BotStatus::Administrator) => Ok(chat),
        }
    }

    fn throttled(&mut self, chat: i64, weight: usize, now: Timestamp) -> Result<(), ApiError> {
        let is_group = self.chats.get(&chat).is_some_and(|chat| chat.kind != Kind::Private);
        match self.throttle.ask(chat, is_group, weight, now) {
            Ok(()) => Ok(()),
            Err(seconds) => {
                let mut fault = ApiError::new(429, &format!("Too Many Requests: retry after {seconds}"));
                fault.retry_after = Some(seconds);
                Err(fault)
            }
        }
    }

    /// A message of the bot: text, or a file with its caption.
    pub(super) fn send(
        &mut self,
        method: &str,
        arguments: &Arguments,
        now: Timestamp,
    ) -> Result<Value, ApiError> {
        let chat = arguments.chat()?;
        self.writable(chat)?;
        let file_key = match method {
            "sendMessage" => None,
            "sendPhoto" => Some("photo"),
            "sendVideo" => Some("video"),
            "sendVoice" => Some("voice"),
            _ => Some("document"),
        };
        let (word, longest) =
            if file_key.is_some() { ("caption", LONGEST_CAPTION) } else { ("text", LONGEST_TEXT) };
        let (text, entities) = checked_text(arguments, word, longest)?;
        if file_key.is_none() && text.trim().is_empty() {
            return Err(ApiError::bad("message text is empty"));
        }
        let markup = checked_markup(arguments)?;
        let place = self.writable(chat)?;
        match file_key {
            None if place.allows_words == Allows::No => {
                return Err(ApiError::bad("not enough rights to send text messages to the chat"));
            }
            Some(key) if place.allows_files == Allows::No => {
                return Err(ApiError::bad(&format!("not enough rights to send {key}s to the chat")));
            }
            _ => {}
        }
        let thread = arguments.integer("message_thread_id");
        if thread.is_some_and(|thread| place.gone_topics.contains(&thread)) {
            return Err(ApiError::bad("message thread not found"));
        }
        let replies_to = answered(arguments, place)?;
        let place_json = place.json();
        self.throttled(chat, 1, now)?;
        let id = self.next_message_id();
        let mut message =
            json!({ "message_id": id, "from": self.bot_json(), "chat": place_json, "date": now.seconds() });
        if !text.is_empty() {
            message[word] = json!(text);
        }
        if !entities.is_empty() {
            message[if file_key.is_some() { "caption_entities" } else { "entities" }] = json!(entities);
        }
        if let Some(markup) = &markup {
            message["reply_markup"] = markup.clone();
        }
        if let Some(key) = file_key {
            let known = || Some(self.files.get(&arguments.text(key)?)?.bytes.clone());
            let bytes = arguments.upload(key).or_else(known);
            let bytes = bytes.ok_or_else(|| match arguments.text(key) {
                Some(_) => ApiError::bad("wrong file identifier/HTTP URL specified"),
                None => ApiError::bad(&format!("there is no {key} in the request")),
            })?;
            let size = bytes.len();
            let file = self.keep_file(bytes);
            let one = json!({ "file_id": file, "file_unique_id": format!("u{file}"), "file_size": size, "width": 100, "height": 100 });
            message[key] = if key == "photo" { json!([one]) } else { one };
        }
        if let Some(answered) =
            replies_to.and_then(|id| self.chats.get(&chat)?.messages.get(&id).map(|said| said.json.clone()))
        {
            message["reply_to_message"] = answered;
        }
        if let Some(thread) = thread {
            message["message_thread_id"] = json!(thread);
        }
        self.accept(method, chat, Some(id), &text, replies_to, now);
        let buttons = labels(&message);
        let sight = match file_key {
            Some(key) => Sight::Files { kinds: vec![key.to_owned()], text },
            None => Sight::Text { text, buttons, replies_to, thread },
        };
        self.see(chat, Some(id), sight);
        if let Some(place) = self.chats.get_mut(&chat) {
            place.bot_spoke_last = true;
            place.messages.insert(id, Said { by: By::Bot, json: message.clone() });
        }
        Ok(message)
    }

    /// An album: 2 to 10 files that are messages each.
    pub(super) fn send_album(&mut self, arguments: &Arguments, now: Timestamp) -> Result<Value, ApiError> {
        let chat = arguments.chat()?;
        let media = arguments.json("media").and_then(|media| media.as_array().cloned()).unwrap_or_default();
        if !(2..=10).contains(&media.len()) {
            return Err(ApiError::bad("group must contain from 2 to 10 media"));
        }
        let kinds: Vec<String> =
            media.iter().map(|one| one["type"].as_str().unwrap_or_default().to_owned()).collect();
        let together = [&["photo", "video"][..], &["document"], &["audio"]]
            .iter()
            .any(|some| kinds.iter().all(|kind| some.contains(&kind.as_str())));
        if !together {
            return Err(ApiError::bad("media can't be mixed in one album"));
        }
        let place = self.writable(chat)?;
        if place.allows_files == Allows::No {
            return Err(ApiError::bad(&format!("not enough rights to send {}s to the chat", kinds[0])));
        }
        let (replies_to, place) = (answered(arguments, place)?, place.json());
        let mut contents = Vec::new();
        for one in &media {
            if one["caption"].as_str().is_some_and(|text| text.chars().count() > LONGEST_CAPTION) {
                return Err(ApiError::bad("message caption is too long"));
            }
            let source = one["media"].as_str().unwrap_or_default();
            let bytes = match source.strip_prefix("attach://") {
                Some(name) => arguments.files.get(name).cloned(),
                None => self.files.get(source).map(|file| file.bytes.clone()),
            };
            contents.push(bytes.ok_or_else(|| ApiError::bad("wrong file identifier/HTTP URL specified"))?);
        }
        self.throttled(chat, media.len(), now)?;
        let album = format!("album{}", self.next_message);
        let mut sent = Vec::new();
        let mut first_words = String::new();
        for ((one, kind), bytes) in media.iter().zip(&kinds).zip(contents) {
            let id = self.next_message_id();
            let text = one["caption"].as_str().unwrap_or_default().to_owned();
            let file = self.keep_file(bytes);
            let file =
                json!({ "file_id": file, "file_unique_id": format!("u{file}"), "width": 100, "height": 100 });
            let mut message = json!({
                "message_id": id, "from": self.bot_json(), "chat": place, "date": now.seconds(), "media_group_id": album,
                "caption": text,
            });
            message[kind.as_str()] = if kind == "photo" { json!([file]) } else { file };
            self.accept("sendMediaGroup", chat, Some(id), &text, replies_to, now);
            if sent.is_empty() {
                first_words = text;
            }
            if let Some(place) = self.chats.get_mut(&chat) {
                place.bot_spoke_last = true;
                place.messages.insert(id, Said { by: By::Bot, json: message.clone() });
            }
            sent.push(message);
        }
        let first = sent.first().and_then(|message| message["message_id"].as_i64());
        self.see(chat, first, Sight::Files { kinds, text: first_words });
        Ok(json!(sent))
    }

    pub(super) fn edit_of_bot(
        &mut self,
        method: &str,
        arguments: &Arguments,
        now: Timestamp,
    ) -> Result<Value, ApiError> {
        let chat = arguments.chat()?;
        self.writable(chat)?;
        let id = arguments.integer("message_id").unwrap_or_default();
        let (text, entities) = checked_text(arguments, "text", LONGEST_TEXT)?;
        let markup = checked_markup(arguments)?;
        let said = self.chats.get(&chat).and_then(|chat| chat.messages.get(&id));
        let said = said.ok_or_else(|| ApiError::bad("message to edit not found"))?;
        if said.by != By::Bot {
            return Err(ApiError::bad("message can't be edited"));
        }
        let mut message = said.json.clone();
        if method == "editMessageText" {
            if text.trim().is_empty() {
                return Err(ApiError::bad("message text is empty"));
            }
            message["text"] = json!(text);
            message["entities"] = json!(entities);
        }
        match markup.filter(|markup| buttons_in(markup).next().is_some()) {
            Some(markup) => message["reply_markup"] = markup,
            None => {
                message.as_object_mut().map(|message| message.remove("reply_markup"));
            }
        }
        let shown = |one: &Value| (one["text"].clone(), one["reply_markup"].clone());
        if shown(&message) == shown(&said.json) {
            return Err(ApiError::bad(
                "message is not modified: specified new message content and reply markup are exactly the same as a \
                 current content and reply markup of the message",
            ));
        }
        message["edit_date"] = json!(now.seconds());
        self.accept(method, chat, Some(id), message["text"].as_str().unwrap_or_default(), None, now);
        let (text, buttons) = (message["text"].as_str().unwrap_or_default().to_owned(), labels(&message));
        self.see(chat, Some(id), Sight::Edited { text, buttons });
        if let Some(said) = self.chats.get_mut(&chat).and_then(|chat| chat.messages.get_mut(&id)) {
            said.json = message.clone();
        }
        Ok(message)
    }

    pub(super) fn delete(&mut self, arguments: &Arguments, now: Timestamp) -> Result<Value, ApiError> {
        let (chat, id) = (arguments.chat()?, arguments.integer("message_id").unwrap_or_default());
        self.writable(chat)?;
        let removed = self.chats.get_mut(&chat).and_then(|chat| chat.messages.remove(&id));
        removed.ok_or_else(|| ApiError::bad("message to delete not found"))?;
        self.accept("deleteMessage", chat, Some(id), "", None, now);
        self.see(chat, Some(id), Sight::Deleted);
        Ok(json!(true))
    }

    pub(super) fn react(&mut self, arguments: &Arguments, now: Timestamp) -> Result<Value, ApiError> {
        let (chat, id) = (arguments.chat()?, arguments.integer("message_id").unwrap_or_default());
        let place = self.writable(chat)?;
        if place.allows_reactions == Allows::No {
            return Err(ApiError::bad("REACTION_INVALID"));
        }
        if !place.messages.contains_key(&id) {
            return Err(ApiError::bad("message to react not found"));
        }
        let reaction = arguments.json("reaction").unwrap_or_default();
        let emoji = reaction[0]["emoji"].as_str().unwrap_or_default().to_owned();
        if !emoji.is_empty() && !REACTIONS.contains(&emoji.as_str()) {
            return Err(ApiError::bad("REACTION_INVALID"));
        }
        self.accept("setMessageReaction", chat, None, &emoji, Some(id), now);
        self.see(chat, Some(id), Sight::Reaction { emoji });
        Ok(json!(true))
    }

    pub(super) fn answer_press(&mut self, arguments: &Arguments, now: Timestamp) -> Result<Value, ApiError> {
        let id = arguments.text("callback_query_id").unwrap_or_default();
        let text = arguments.text("text").unwrap_or_default();
        if text.chars().count() > 200 {
            return Err(ApiError::bad("MESSAGE_TOO_LONG"));
        }
        let press = self.presses.get_mut(&id);
        let press = press.filter(|press| !press.answered && now.since(press.at) <= PRESS_ANSWER);
        let Some(press) = press else {
            return Err(ApiError::bad(
                "query is too old and response timeout expired or query ID is invalid",
            ));
        };
        press.answered = true;
        let (user, chat) = (press.user, press.chat);
        self.accept("answerCallbackQuery", chat, None, &text, None, now);
        self.see(chat, None, Sight::PressAnswer { user, text });
        Ok(json!(true))
    }

    pub(super) fn set_menu(&mut self, arguments: &Arguments, now: Timestamp) -> Result<Value, ApiError> {
        let commands = arguments.json("commands").unwrap_or_default();
        let list = commands.as_array().cloned().unwrap_or_default();
        let fits = |one: &Value| {
            let word = one["command"].as_str().unwrap_or_default();
            let description = one["description"].as_str().unwrap_or_default().chars().count();
            (1..=32).contains(&word.len())
                && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
                && (1..=256).contains(&description)
        };
        if list.len() > 100 {
            return Err(ApiError::bad("BOT_COMMANDS_TOO_MUCH"));
        }
        if !list.iter().all(fits) {
            return Err(ApiError::bad("BOT_COMMAND_INVALID"));
        }
        let scope = arguments.json("scope").unwrap_or_else(|| json!({ "type": "default" }));
        let chat = scope["chat_id"].as_i64().unwrap_or_default();
        if chat != 0 && !self.chats.contains_key(&chat) {
            return Err(ApiError::bad("chat not found"));
        }
        let words = list.iter().filter_map(|one| one["command"].as_str()).map(str::to_owned).collect();
        self.menus.insert((scope.to_string(), arguments.text("language_code").unwrap_or_default()), commands);
        self.accept("setMyCommands", chat, None, "", None, now);
        self.see(chat, None, Sight::Menu { words });
        Ok(json!(true))
    }

    pub(super) fn menu(&self, arguments: &Arguments) -> Value {
        let scope = arguments.json("scope").unwrap_or_else(|| json!({ "type": "default" }));
        let key = (scope.to_string(), arguments.text("language_code").unwrap_or_default());
        self.menus.get(&key).cloned().unwrap_or_else(|| json!([]))
    }

    pub(super) fn delete_menu(&mut self, arguments: &Arguments) -> Value {
        let scope = arguments.json("scope").unwrap_or_else(|| json!({ "type": "default" }));
        self.menus.remove(&(scope.to_string(), arguments.text("language_code").unwrap_or_default()));
        json!(true)
    }

    pub(super) fn leave(&mut self, arguments: &Arguments, now: Timestamp) -> Result<Value, ApiError> {
        let chat = arguments.chat()?;
        if self.writable(chat)?.kind == Kind::Private {
            return Err(ApiError::bad("chat member status can't be changed in private chats"));
        }
        self.accept("leaveChat", chat, None, "", None, now);
        self.see(chat, None, Sight::BotLeft);
        let bot = self.bot.id;
        self.set_bot(chat, bot, BotStatus::Out, now);
        Ok(json!(true))
    }

    pub(super) fn chat_action(&mut self, arguments: &Arguments) -> Result<Value, ApiError> {
        self.writable(arguments.chat()?)?;
        Ok(json!(true))
    }

    pub(super) fn chat_info(&self, arguments: &Arguments) -> Result<Value, ApiError> {
        let chat = self.chats.get(&arguments.chat()?).ok_or_else(|| ApiError::bad("chat not found"))?;
        let mut info = chat.json();
        info["accent_color_id"] = json!(0);
        info["max_reaction_count"] = json!(11);
        info["accepted_gift_types"] = json!({
            "unlimited_gifts": false, "limited_gifts": false, "unique_gifts": false, "premium_subscription": false,
            "gifts_from_channels": false,
        });
        Ok(info)
    }

    pub(super) fn member(&self, arguments: &Arguments) -> Result<Value, ApiError> {
        let chat = self.chats.get(&arguments.chat()?).ok_or_else(|| ApiError::bad("chat not found"))?;
        let user = arguments.integer("user_id").unwrap_or_default();
        if user == self.bot.id {
            return Ok(member_json(&self.bot_json(), status_key(chat.kind, chat.bot)));
        }
        let user = self.users.get(&user).ok_or_else(|| ApiError::bad("user not found"))?;
        Ok(json!({ "user": user.json(), "status": "member" }))
    }

    pub(super) fn file(&self, arguments: &Arguments) -> Result<Value, ApiError> {
        let id = arguments.text("file_id").unwrap_or_default();
        let file = self.files.get(&id).ok_or_else(|| ApiError::bad("invalid file_id"))?;
        if file.size == Size::Huge || file.bytes.len() > 20 * 1024 * 1024 {
            return Err(ApiError::bad("file is too big"));
        }
        Ok(json!({
            "file_id": id, "file_unique_id": format!("u{id}"), "file_size": file.bytes.len(), "file_path": format!("files/{id}"),
        }))
    }
}

/// Whether a call of getUpdates looks for the first time, or again while it waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FirstLook {
    Yes,
    No,
}

/// Some of the emoji a bot may react with.
const REACTIONS: [&str; 12] = ["👍", "👎", "❤", "🔥", "👏", "🤔", "👀", "✍", "🙏", "👌", "🎉", "💯"];

impl Chat {
    fn new(id: i64, kind: Kind, title: String, bot: BotStatus) -> Self {
        Self {
            id,
            kind,
            title,
            bot,
            allows_reactions: Allows::Yes,
            allows_words: Allows::Yes,
            allows_files: Allows::Yes,
            migrated_to: None,
            gone_topics: Vec::new(),
            bot_spoke_last: false,
            messages: BTreeMap::new(),
        }
    }

    fn json(&self) -> Value {
        match self.kind {
            Kind::Private => json!({ "id": self.id, "type": "private", "first_name": self.title }),
            kind => json!({ "id": self.id, "type": kind.key(), "title": self.title }),
        }
    }

    /// Whether the bot is shown a message: privacy mode hides all that is not meant for it.
    fn shows(&self, message: &Value, bot_name: &str, privacy: Privacy) -> bool {
        match (self.kind, self.bot) {
            (_, BotStatus::Out | BotStatus::NeverStarted) => return false,
            (Kind::Private, _) | (_, BotStatus::Administrator) => return true,
            (_, BotStatus::Member) if privacy == Privacy::Off => return true,
            (_, BotStatus::Member) => {}
        }
        let text = message["text"].as_str().or(message["caption"].as_str()).unwrap_or_default();
        let answers_bot = message["reply_to_message"]["from"]["is_bot"] == true;
        let command = text.strip_prefix('/').and_then(|rest| rest.split_whitespace().next());
        let addressed = match command.and_then(|command| command.split_once('@')) {
            Some((_, name)) => name.eq_ignore_ascii_case(bot_name),
            None => command.is_some() && self.bot_spoke_last,
        };
        answers_bot || addressed
    }
}

/// A member of a chat, with what its status says besides.
fn member_json(user: &Value, status: &str) -> Value {
    let mut member = json!({ "user": user, "status": status });
    match status {
        "kicked" => member["until_date"] = json!(0),
        "administrator" => {
            for right in ADMINISTRATOR_RIGHTS {
                member[right] = json!(right == "can_manage_chat" || right == "can_delete_messages");
            }
        }
        _ => {}
    }
    member
}

const ADMINISTRATOR_RIGHTS: [&str; 12] = [
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
];

const fn status_key(kind: Kind, status: BotStatus) -> &'static str {
    match (kind, status) {
        (Kind::Private, BotStatus::NeverStarted) | (_, BotStatus::Member) => "member",
        (_, BotStatus::Administrator) => "administrator",
        (Kind::Private, BotStatus::Out) => "kicked",
        (_, BotStatus::Out | BotStatus::NeverStarted) => "left",
    }
}

/// The commands Telegram finds in a text.
fn command_entities(text: &str) -> Vec<Value> {
    let Some(rest) = text.strip_prefix('/') else { return Vec::new() };
    let length =
        rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '@').unwrap_or(rest.len());
    if length == 0 {
        Vec::new()
    } else {
        vec![json!({ "type": "bot_command", "offset": 0, "length": length + 1 })]
    }
}

fn buttons_in(markup: &Value) -> impl Iterator<Item = &Value> {
    markup["inline_keyboard"]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|row| row.as_array().into_iter().flatten())
}

fn buttons_of(message: &Value) -> impl Iterator<Item = &Value> {
    buttons_in(&message["reply_markup"])
}

fn labels(message: &Value) -> Vec<String> {
    buttons_of(message).map(|one| one["text"].as_str().unwrap_or_default().to_owned()).collect()
}

/// The text with its entities, if Telegram would take them.
fn checked_text(arguments: &Arguments, key: &str, longest: usize) -> Result<(String, Vec<Value>), ApiError> {
    let mut text = arguments.text(key).unwrap_or_default();
    let parse = |says: &str| ApiError::bad(&format!("can't parse entities: {says}"));
    match arguments.text("parse_mode").as_deref() {
        Some("HTML") => text = super::markup::from_html(&text).map_err(|says| parse(&says))?,
        Some(mode) if !mode.is_empty() && !mode.starts_with("Markdown") => {
            return Err(ApiError::bad("unsupported parse_mode"));
        }
        _ => {}
    }
    if text.chars().count() > longest {
        return Err(ApiError::bad(if key == "text" {
            "message is too long"
        } else {
            "message caption is too long"
        }));
    }
    let units: usize = text.chars().map(char::len_utf16).sum();
    let key = if key == "text" { "entities" } else { "caption_entities" };
    let entities = arguments.json(key).and_then(|list| list.as_array().cloned()).unwrap_or_default();
    for one in &entities {
        let (offset, length) = (one["offset"].as_u64(), one["length"].as_u64());
        let (Some(offset), Some(length)) = (offset, length) else {
            return Err(parse("offset and length are numbers"));
        };
        if offset + length > units as u64 || length == 0 {
            return Err(parse("an entity ends outside the text"));
        }
        if !one["type"].is_string() {
            return Err(parse("an entity has no type"));
        }
    }
    Ok((text, entities))
}

fn checked_markup(arguments: &Arguments) -> Result<Option<Value>, ApiError> {
    let Some(markup) = arguments.json("reply_markup") else { return Ok(None) };
    let mut count = 0;
    for one in buttons_in(&markup) {
        count += 1;
        if one["text"].as_str().is_none_or(str::is_empty) {
            return Err(ApiError::bad(
                "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
            ));
        }
        if let Some(data) = one["callback_data"].as_str()
            && !(1..=64).contains(&data.len())
        {
            return Err(ApiError::bad("BUTTON_DATA_INVALID"));
        }
    }
    if count > 100 || markup.to_string().len() > 10_000 {
        return Err(ApiError::bad("reply markup is too long"));
    }
    Ok(Some(markup))
}

/// The message that is answered, if there is one.
fn answered(arguments: &Arguments, chat: &Chat) -> Result<Option<i64>, ApiError> {
    let parameters = arguments.json("reply_parameters");
    let wanted = parameters
        .as_ref()
        .and_then(|one| one["message_id"].as_i64())
        .or_else(|| arguments.integer("reply_to_message_id"));
    let Some(wanted) = wanted else { return Ok(None) };
    if chat.messages.contains_key(&wanted) {
        return Ok(Some(wanted));
    }
    let without = parameters.is_some_and(|one| one["allow_sending_without_reply"] == true)
        || arguments.json("allow_sending_without_reply") == Some(json!(true));
    if without { Ok(None) } else { Err(ApiError::bad("message to be replied not found")) }
}

/// The arguments of a call, however they came: JSON, form, multipart or query.
#[derive(Debug, Default)]
pub(super) struct Arguments {
    pub(super) values: Map<String, Value>,
    pub(super) files: HashMap<String, Vec<u8>>,
}

impl Arguments {
    pub(super) fn text(&self, key: &str) -> Option<String> {
        match self.values.get(key)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    pub(super) fn integer(&self, key: &str) -> Option<i64> {
        match self.values.get(key)? {
            Value::Number(number) => number.as_i64(),
            Value::String(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// A structure, which forms carry as text.
    pub(super) fn json(&self, key: &str) -> Option<Value> {
        match self.values.get(key)? {
            Value::String(text) => serde_json::from_str(text).ok(),
            Value::Null => None,
            value => Some(value.clone()),
        }
    }

    fn chat(&self) -> Result<i64, ApiError> {
        if !self.values.contains_key("chat_id") {
            return Err(ApiError::bad("chat_id is empty"));
        }
        self.integer("chat_id").ok_or_else(|| ApiError::bad("chat not found"))
    }

    /// An uploaded file, by its own name or by the one that stands in its place.
    fn upload(&self, key: &str) -> Option<Vec<u8>> {
        let named = || self.files.get(self.text(key)?.strip_prefix("attach://")?);
        self.files.get(key).or_else(named).cloned()
    }
}
