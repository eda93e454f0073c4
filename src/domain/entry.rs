//! One line of the ledger: what was said, by whom, for which day, how sure, and the chain that seals it.

use super::form::FormLine;
use super::ids::{ChatId, EntryId, IssueNumber, MessageId, PersonId, ProjectId, PromiseNumber, TeamId};
use super::intent::Command;
use super::investment::{Figure, Month};
use super::issue::{self, Case, End, Times};
use super::lexicon::Meaning;
use super::listed::ListKind;
use super::project::Rhythm;
use super::promise::{Maker, Step};
use super::supervision::{NoticeNumber, NoticeStep};
use super::time::Timestamp;
use super::told::{self, Sureness, Trouble};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// A share of the works done, in hundredths of a percent, from 0 to 100 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Percent(u16);

impl Percent {
    /// `None` above 100 %.
    pub const fn from_hundredths(hundredths: u16) -> Option<Self> {
        if hundredths <= 10_000 { Some(Self(hundredths)) } else { None }
    }

    pub const fn hundredths(self) -> u16 {
        self.0
    }
}

impl std::fmt::Display for Percent {
    /// `65%`, `65.5%`, `65.25%`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (whole, rest) = (self.0 / 100, self.0 % 100);
        match rest {
            0 => write!(f, "{whole}%"),
            rest if rest % 10 == 0 => write!(f, "{whole}.{}%", rest / 10),
            rest => write!(f, "{whole}.{rest:02}%"),
        }
    }
}

/// What an entry states. A correction is a new entry that supersedes, never a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Fact {
    /// The state of the works, as a share, in words, or both.
    Progress {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        percent: Option<Percent>,
    },
    /// 无变化: the works stand as they stood.
    Unchanged,
    /// 走访: somebody has been on the site.
    Visit,
    /// Something that blocks the works and wants an answer, and what its words say of it.
    Issue {
        number: IssueNumber,
        #[serde(default, skip_serializing_if = "Trouble::is_plain")]
        trouble: Trouble,
        /// The case as it began; `None` of what was reported before issues had a ladder.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        start: Option<Box<Case>>,
    },
    /// What somebody answers to an issue; `None` where it is not said to which.
    IssueAnswer {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        number: Option<IssueNumber>,
        answer: told::Answer,
    },
    /// 承诺: somebody has promised to do what the words say, by a day.
    Promise { number: PromiseNumber, maker: Maker, due: NaiveDate },
    /// What became of a promise.
    PromiseStep { number: PromiseNumber, step: Step },
    /// A step of an issue, and the times it set.
    IssueStep { number: IssueNumber, taken: issue::Step, times: Times },
    /// The issue has ended, in the words of whoever closed it.
    IssueClosed {
        number: IssueNumber,
        #[serde(default, skip_serializing_if = "End::is_solved")]
        how: End,
    },
    /// Photos or files of the works.
    Evidence { files: u32 },
    /// The project has come to a stage, from another; keys of policy.
    Stage { from: String, to: String },
    /// How a document of the project stands; `document` is a key of policy.
    Gate { document: String, state: GateState },
    /// 简称: the project is called so by people, or no longer.
    Alias { name: String, change: AliasChange },
    /// How often the project owes an entry from now on, and how often it did.
    Rhythm { from: Rhythm, to: Rhythm },
    /// A word of the district: it says what another one says, or is no longer read.
    Word { word: String, like: String, means: Vec<Meaning>, change: AliasChange },
    /// The form of a team's own daily report; without lines it has none any more.
    Form { team: TeamId, lines: Vec<FormLine> },
    /// The date of a key node of the project; `node` is a key of policy.
    Node { node: String, change: NodeChange },
    /// Investment completed up to the end of a month.
    Investment { month: Month, figure: Figure },
    /// A list of the registry was imported: of a project, what it changed of it is in the words; without one, all of it.
    Listed { list: i64, of: ListKind },
    /// 督办单: a supervision notice is issued, or what becomes of it.
    Notice { number: NoticeNumber, taken: NoticeStep },
    /// An earlier entry no longer counts.
    Withdrawal { entry: EntryId },
}

/// What becomes of another name of a project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AliasChange {
    Added,
    Dropped,
}

/// How a document stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GateState {
    /// 未办: it has to be got, and nobody has begun.
    Missing,
    /// 办理中: it has been applied for.
    InHand,
    /// 已取得
    Granted,
    /// 不需要: this project does without.
    NotNeeded,
}

impl GateState {
    pub const ALL: [Self; 4] = [Self::Missing, Self::InHand, Self::Granted, Self::NotNeeded];
}

/// What is said of a key node, and of which day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct NodeChange {
    pub step: NodeStep,
    pub on: NaiveDate,
}

/// What a date of a key node means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NodeStep {
    /// 计划: by when it is to be done.
    Planned,
    /// 预计: by when it will be done, as it looks.
    Forecast,
    /// 开始
    Started,
    /// 完成
    Done,
}

impl NodeStep {
    /// The command by whose right it is said.
    pub const fn command(self) -> Command {
        match self {
            Self::Planned => Command::PlanNode,
            Self::Forecast | Self::Started | Self::Done => Command::Node,
        }
    }
}

impl Fact {
    /// Whether it says by what messages are read.
    pub const fn is_of_reading(&self) -> bool {
        matches!(self, Self::Word { .. } | Self::Form { .. })
    }

    /// The issue that it is about.
    pub const fn issue(&self) -> Option<IssueNumber> {
        match self {
            Self::Issue { number, .. }
            | Self::IssueStep { number, .. }
            | Self::IssueClosed { number, .. } => Some(*number),
            Self::IssueAnswer { number, .. } => *number,
            Self::Progress { .. }
            | Self::Unchanged
            | Self::Visit
            | Self::Promise { .. }
            | Self::PromiseStep { .. }
            | Self::Evidence { .. }
            | Self::Stage { .. }
            | Self::Gate { .. }
            | Self::Alias { .. }
            | Self::Rhythm { .. }
            | Self::Word { .. }
            | Self::Form { .. }
            | Self::Node { .. }
            | Self::Investment { .. }
            | Self::Listed { .. }
            | Self::Notice { .. }
            | Self::Withdrawal { .. } => None,
        }
    }

    /// The key under which the kind is stored and exported.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Progress { .. } => "progress",
            Self::Unchanged => "unchanged",
            Self::Visit => "visit",
            Self::Issue { .. } => "issue",
            Self::IssueAnswer { .. } => "issue_answer",
            Self::IssueStep { .. } => "issue_step",
            Self::IssueClosed { .. } => "issue_closed",
            Self::Promise { .. } => "promise",
            Self::PromiseStep { .. } => "promise_step",
            Self::Evidence { .. } => "evidence",
            Self::Stage { .. } => "stage",
            Self::Gate { .. } => "gate",
            Self::Alias { .. } => "alias",
            Self::Rhythm { .. } => "rhythm",
            Self::Word { .. } => "word",
            Self::Form { .. } => "form",
            Self::Node { .. } => "node",
            Self::Investment { .. } => "investment",
            Self::Listed { .. } => "listed",
            Self::Notice { .. } => "notice",
            Self::Withdrawal { .. } => "withdrawal",
        }
    }
}

/// How sure a figure is: ○ told, ◐ seen on a visit, ● documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    Told,
    Seen,
    Documented,
}

impl Certainty {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Told => "told",
            Self::Seen => "seen",
            Self::Documented => "documented",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Told, Self::Seen, Self::Documented].into_iter().find(|one| one.key() == key)
    }
}

/// Where a fact stands in the text it was read from, in bytes of the original.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

/// An entry as it stands in the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub id: EntryId,
    pub project: Option<ProjectId>,
    pub fact: Fact,
    /// `None` where the text has been erased.
    pub text: Option<String>,
    pub author: PersonId,
    pub author_name: String,
    pub chat: ChatId,
    pub message: MessageId,
    pub effective: NaiveDate,
    pub received: Timestamp,
    /// When the message that says it was first sent; an edit does not change it.
    pub said: Timestamp,
    pub certainty: Certainty,
    /// How many files go with it and were not refused.
    pub files: u32,
    /// The name of the rule that read it.
    pub rule: String,
    /// `None` where nobody noted it.
    pub sureness: Option<Sureness>,
}

impl Entry {
    /// The list of the registry that it tells of.
    pub const fn list(&self) -> Option<i64> {
        match self.fact {
            Fact::Listed { list, .. } => Some(list),
            _ => None,
        }
    }

    /// Whether it counts no longer where its message says something else: a step of an issue or a notice stays taken.
    pub const fn can_be_withdrawn(&self) -> bool {
        !matches!(self.fact, Fact::IssueStep { .. } | Fact::Notice { .. })
    }

    /// Its place among the entries of its project: of two that speak of the same day, the one said later counts.
    pub fn place(&self) -> (NaiveDate, Timestamp, EntryId) {
        (self.effective, self.said, self.id)
    }
}

#[cfg(test)]
impl Entry {
    /// One of the first project that states this for a day; the other parts are those of a plain report.
    pub(crate) fn stating(id: i64, on: &str, fact: Fact) -> Self {
        Self {
            id: EntryId(id),
            project: Some(ProjectId(1)),
            fact,
            text: None,
            author: PersonId(1),
            author_name: "刘洋".to_owned(),
            chat: ChatId(1),
            message: MessageId(id),
            effective: on.parse().expect("a test names days that are"),
            received: Timestamp::from_seconds(0),
            said: Timestamp::from_seconds(0),
            certainty: Certainty::Told,
            files: 0,
            rule: String::new(),
            sureness: None,
        }
    }
}

/// A link of a hash chain.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ChainHash(pub [u8; 32]);

impl ChainHash {
    /// What the first entry of a chain follows.
    pub const GENESIS: Self = Self([0; 32]);

    pub fn from_hex(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes).ok()?;
        Some(Self(bytes))
    }

    pub fn to_hex(self) -> String {
        hex::encode(self.0)
    }
}

impl std::fmt::Debug for ChainHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.to_hex())
    }
}

/// What the chain seals of an entry. The text enters only as a salted digest, so that it can be erased
/// without breaking the chain.
#[derive(Clone, Debug, Serialize)]
pub struct Sealed<'a> {
    pub id: EntryId,
    pub project: Option<ProjectId>,
    /// The place in the chain, from 1.
    pub sequence: i64,
    /// [`Fact`] as JSON, exactly as stored.
    pub fact: &'a str,
    /// Hex of [`text_digest`].
    pub text_digest: &'a str,
    pub author: PersonId,
    pub chat: ChatId,
    pub message: MessageId,
    pub effective: &'a str,
    pub received: Timestamp,
    pub certainty: &'a str,
    pub rule: &'a str,
    pub supersedes: Option<EntryId>,
}

impl Sealed<'_> {
    /// The hash of this entry, which the next one of its chain follows.
    pub fn follow(&self, previous: ChainHash) -> ChainHash {
        let mut hasher = Sha256::new();
        hasher.update(previous.0);
        hasher.update(serde_json::to_vec(self).expect("a struct of numbers and strings is always JSON"));
        ChainHash(hasher.finalize().into())
    }
}

/// The digest under which a text is sealed; without the salt it cannot be guessed back from short texts.
pub fn text_digest(salt: &[u8], text: &str) -> String {
    let mut hasher = Sha256::new();
    hasher.update(salt);
    hasher.update(text.as_bytes());
    hex::encode(hasher.finalize())
}
