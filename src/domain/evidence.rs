//! Files that go with a report: their kinds, why one is not kept; and the questions Daybook asks.

use super::entry::Entry;
use super::ids::{MessageId, PersonId, ProjectId, TeamId};
use super::investment::Held;
use super::time::Timestamp;
use super::told::{About, Waiting};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// A file without words goes with the sender's own entry if that is not older than this.
pub const RECENT: Duration = Duration::from_mins(10);

/// How long a question can be answered.
pub const QUESTION_LIFE: Duration = Duration::from_hours(24);

/// How long a day can be put right that is asked for.
pub const DAY_LIFE: Duration = Duration::from_hours(1);

/// How many projects a question offers.
pub const CHOICES: usize = 6;

/// What kind of thing somebody sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    Photo,
    Document,
    Video,
    Voice,
    /// A place on the map: kept as its coordinates, there is nothing to fetch.
    Location,
    Audio,
    VideoNote,
    Animation,
}

/// What is done with a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    Fetched,
    /// All there is to it came with the message.
    AsItCame,
    Never,
}

impl FileKind {
    pub const ALL: [Self; 8] = [
        Self::Photo,
        Self::Document,
        Self::Video,
        Self::Voice,
        Self::Location,
        Self::Audio,
        Self::VideoNote,
        Self::Animation,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Photo => "photo",
            Self::Document => "document",
            Self::Video => "video",
            Self::Voice => "voice",
            Self::Location => "location",
            Self::Audio => "audio",
            Self::VideoNote => "video_note",
            Self::Animation => "animation",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    pub const fn keeping(self) -> Keeping {
        match self {
            Self::Photo | Self::Document | Self::Video | Self::Voice => Keeping::Fetched,
            Self::Location => Keeping::AsItCame,
            Self::Audio | Self::VideoNote | Self::Animation => Keeping::Never,
        }
    }
}

/// Why a file is not kept; its sender is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NotKept {
    /// Larger than the platform hands out.
    TooLarge,
    Kind,
    /// All the room for files is taken.
    NoRoom,
    /// The platform no longer has it.
    Gone,
}

impl NotKept {
    pub const ALL: [Self; 4] = [Self::TooLarge, Self::Kind, Self::NoRoom, Self::Gone];

    pub const fn key(self) -> &'static str {
        match self {
            Self::TooLarge => "too-large",
            Self::Kind => "kind",
            Self::NoRoom => "no-room",
            Self::Gone => "gone",
        }
    }
}

/// A question, as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub id: i64,
    /// Who was asked; nobody else can answer.
    pub person: PersonId,
    pub state: QuestionState,
    pub about: Subject,
}

/// What a question is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Of which project something is.
    Project {
        choices: Vec<ProjectId>,
        /// What it is about, as it now stands; `None` once it has been withdrawn.
        entry: Option<Entry>,
    },
    /// Whether a figure is right, or in which unit.
    Figure {
        held: Held,
        /// The message that said it.
        message: MessageId,
        /// What the figure will take the place of, as it now stands.
        before: Option<Entry>,
    },
    /// Something that was said, of which project it is or whether it is right.
    Told {
        waiting: Waiting,
        choices: Vec<ProjectId>,
        /// The message that said it.
        message: MessageId,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionState {
    Open,
    Answered,
    Expired,
}

impl Question {
    /// The entry the question is about or will replace, as it now stands.
    pub const fn entry(&self) -> Option<&Entry> {
        match &self.about {
            Subject::Project { entry, .. } => entry.as_ref(),
            Subject::Figure { before, .. } => before.as_ref(),
            Subject::Told { .. } => None,
        }
    }

    /// What still waits for its project.
    pub fn waiting(&self) -> Option<&Entry> {
        let Subject::Project { entry, .. } = &self.about else { return None };
        let entry = entry.as_ref().filter(|entry| entry.project.is_none())?;
        (self.state == QuestionState::Open).then_some(entry)
    }

    /// The figure that still waits for its answer.
    pub fn held(&self) -> Option<&Held> {
        match &self.about {
            Subject::Figure { held, .. } if self.state == QuestionState::Open => Some(held),
            Subject::Figure { .. } | Subject::Project { .. } | Subject::Told { .. } => None,
        }
    }

    /// The message that said what is asked about; files say nothing.
    pub const fn message(&self) -> Option<MessageId> {
        match self.about {
            Subject::Figure { message, .. } | Subject::Told { message, .. } => Some(message),
            Subject::Project { .. } => None,
        }
    }
}

/// Questions nobody answered are listed for so long after they lapsed.
pub const UNANSWERED_FOR: Duration = Duration::from_hours(14 * 24);

/// A question that waits for its answer, or that nobody answered in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unanswered {
    pub question: i64,
    /// Who was asked.
    pub person: PersonId,
    pub name: String,
    /// The team in whose group it was asked; `None` in private.
    pub team: Option<TeamId>,
    /// When the message it is about was sent.
    pub sent: Timestamp,
    /// The message as it was written; `None` where that has been erased.
    pub words: Option<String>,
    /// How many files came with the message; they are kept.
    pub files: u32,
    pub about: Unknown,
}

/// What was not known of a message, and asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    Project,
    /// Whether a figure is right, or in which unit.
    Figure,
    /// Whether an issue is one that is open already.
    Alike,
}

impl Question {
    /// What it asks for still; `None` where that has become known.
    pub const fn unknown(&self) -> Option<Unknown> {
        match &self.about {
            Subject::Project { entry: Some(Entry { project: None, .. }), .. }
            | Subject::Told { waiting: Waiting { about: About::Project, .. }, .. } => Some(Unknown::Project),
            // Nothing was said of the works, and nobody has to know.
            Subject::Told { waiting: Waiting { about: About::Promise | About::PromiseDay, .. }, .. }
            | Subject::Project { .. } => None,
            Subject::Told { waiting: Waiting { about: About::Alike { .. }, .. }, .. } => Some(Unknown::Alike),
            Subject::Figure { .. } | Subject::Told { .. } => Some(Unknown::Figure),
        }
    }
}

/// One choice of a question, as the one number a button has room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    pub question: i64,
    pub index: usize,
}

impl Choice {
    const ROOM: i64 = 8;

    pub fn to_object(self) -> i64 {
        self.question * Self::ROOM + i64::try_from(self.index).unwrap_or(0) % Self::ROOM
    }

    pub fn from_object(object: i64) -> Self {
        Self {
            question: object.div_euclid(Self::ROOM),
            index: usize::try_from(object.rem_euclid(Self::ROOM)).unwrap_or(0),
        }
    }
}

/// A file as it can be shown again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownFile {
    pub kind: FileKind,
    /// What the platform wants to see, where this account may use it.
    pub reference: Option<String>,
    /// Where its content lies in the folder of files, once it is kept.
    pub place: Option<String>,
    pub name: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_survives_its_button() {
        for question in [1, 1001, i64::MAX / 8 - 1] {
            for index in 0..CHOICES {
                let choice = Choice { question, index };
                assert_eq!(Choice::from_object(choice.to_object()), choice);
            }
        }
    }

    #[test]
    fn every_kind_has_its_own_key() {
        for kind in FileKind::ALL {
            assert_eq!(FileKind::from_key(kind.key()), Some(kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.key());
        }
    }
}
