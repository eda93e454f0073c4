//! The seam to chat platforms: what comes in, what goes out, and how sending can fail.
//!
//! A platform is an addition: it turns its updates into [`Incoming`] and an [`Outgoing`] into its own calls,
//! and says of each call what became of it in the closed vocabulary of [`Sent`] and [`SendFault`].

pub mod telegram;
pub mod token;

use crate::domain::evidence::FileKind;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// An update as received, before anything is made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawUpdate {
    /// The platform's number of the update; it can start again.
    pub id: i64,
    pub json: String,
}

/// One update of a platform, read as far as every platform can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// Where it happened; `None` for updates that belong to no chat.
    pub place: Option<Place>,
    /// Who did it; `None` where no person can be named (channels, anonymous administrators, service messages).
    pub sender: Option<Sender>,
    pub event: Event,
}

impl Incoming {
    /// An update in which nothing happened.
    pub const fn nothing() -> Self {
        Self { place: None, sender: None, event: Event::Other }
    }
}

/// A chat of the platform.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Place {
    /// The platform's own name of the chat.
    pub chat: String,
    pub kind: PlaceKind,
    /// The topic within the chat, where it has topics.
    pub thread: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PlaceKind {
    Private,
    Group,
    Channel,
}

/// A person of the platform. Names are shown, never trusted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sender {
    pub user: String,
    pub name: String,
    pub language_tag: Option<String>,
    pub nature: Nature,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Nature {
    Human,
    Bot,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A message, or a new version of one.
    Message(Message),
    /// A button was pressed. `query` names the press for the answer.
    Press { query: String, data: String, message: Option<String> },
    /// The group is a new chat from now on.
    Migrated { to: String },
    /// The bot's own standing in the chat changed.
    Standing(Standing),
    /// Something Daybook has no use for (kept, counted, passed over).
    Other,
}

/// The bot's standing in a chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Member,
    Administrator,
    /// Kicked from a group, or blocked by the person.
    Out,
}

/// A message somebody wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// The platform's own name of the message within its chat.
    pub id: String,
    pub version: Version,
    /// When it was first sent, seconds since 1970.
    pub sent_seconds: i64,
    /// The text, or the caption of an attachment.
    pub text: String,
    pub files: Vec<FileRef>,
    /// The platform's name of the album it is a part of. The parts come one by one, and nothing says which is the
    /// last.
    pub album: Option<String>,
    /// The message this one answers, within the same chat.
    pub replies_to: Option<String>,
    /// The first file of the message this one answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered_file: Option<FileRef>,
    /// Whether the message came from elsewhere (a forward); its words are then not the sender's own.
    pub origin: Origin,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Version {
    First,
    /// Edited at that second.
    Edited {
        seconds: i64,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    Own,
    Forwarded,
}

/// A file the platform holds for a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRef {
    pub kind: FileKind,
    /// The message that carries it.
    pub message: String,
    /// What the platform wants to see when the file is fetched.
    pub reference: String,
    /// What stays the same for the same file.
    pub unique: String,
    pub name: Option<String>,
}

/// A message on its way out, in no platform's terms. Stored as JSON in the outbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Outgoing {
    /// A text, perhaps with buttons.
    Text {
        spans: Vec<Run>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        buttons: Vec<Vec<Button>>,
        /// The message it answers; sent all the same when that is gone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        replies_to: Option<String>,
    },
    /// Files with a few words, as albums where the platform has such.
    Files {
        spans: Vec<Run>,
        files: Vec<FileOut>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        replies_to: Option<String>,
    },
    /// A sign on somebody's message. Where the group forbids reactions, the adapter says so with
    /// [`SendFault::SignForbidden`] and the flow sends a short text instead.
    Sign { message: String, sign: Sign },
    /// New text and buttons for a message already sent.
    Edit {
        message: String,
        spans: Vec<Run>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        buttons: Vec<Vec<Button>>,
    },
    /// The answer to a press, shown for a moment.
    PressAnswer { query: String, text: String },
    /// The command menu of a person or chat.
    Menu { language_tag: Option<String>, commands: Vec<MenuCommand> },
    /// Go away from the chat.
    Leave,
}

/// A file on its way out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileOut {
    pub kind: FileKind,
    /// What the platform knows it by, which saves sending it again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Where it lies in the folder of files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A run of text in one style.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    pub text: String,
    #[serde(default, skip_serializing_if = "Style::is_plain")]
    pub style: Style,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Style {
    #[default]
    Plain,
    Bold,
    /// Words of somebody else: mentions, commands and links in them are broken before sending.
    Quoted,
    /// To be copied as it stands.
    Code,
}

impl Style {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
    const fn is_plain(&self) -> bool {
        matches!(self, Self::Plain)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    pub label: String,
    /// What comes back when it is pressed, at most 64 bytes; see [`token`].
    pub data: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MenuCommand {
    pub word: String,
    pub description: String,
}

/// The quiet answers: 👀 received, ✍ recorded, 🤔 needs one answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sign {
    Received,
    Recorded,
    NeedsAnswer,
}

/// What a platform answered to a message that arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The platform's name of the (first) message, where the call made one.
    pub message: Option<String>,
}

/// Why a call did not do what it should, by what can be done about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendFault {
    /// The platform wants to be left alone for that long; nothing was sent.
    #[error("throttled for {0:?}")]
    Throttled(Duration),
    /// Certainly not sent; trying again is harmless.
    #[error("not sent: {0}")]
    NotSent(&'static str),
    /// Nobody can say whether it was sent.
    #[error("unknown outcome: {0}")]
    Unknown(&'static str),
    /// The chat cannot be written to (blocked, kicked, deleted, never started).
    #[error("chat closed: {0}")]
    ChatClosed(&'static str),
    /// The chat is a new one from now on; nothing was sent.
    #[error("chat migrated")]
    Migrated { to: String },
    /// The topic is gone; the chat is still there.
    #[error("topic gone")]
    TopicGone,
    /// Reactions are not allowed here.
    #[error("sign forbidden")]
    SignForbidden,
    /// Files are not allowed here.
    #[error("files forbidden")]
    FilesForbidden,
    /// This message can never be sent as it is.
    #[error("refused: {0}")]
    Refused(&'static str),
    /// The bot's own key is no longer valid: nothing can be sent to anybody.
    #[error("key revoked")]
    KeyRevoked,
}
