//! What somebody said in their own words, as it was read, before it is decided what becomes of it.

use super::entry::{Fact, Percent, Span};
use super::ids::{IssueNumber, ProjectCode};
use super::lexicon::{Level, Severity};
use super::money::Yuan;
use super::promise::SaidMaker;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One thing that was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    pub told: Told,
    /// `None` where none is named and none follows.
    pub project: Option<ProjectCode>,
    /// The day it is of, where one is said.
    pub day: Option<NaiveDate>,
    pub words: String,
    /// Where the words stand in the message.
    pub span: Span,
    /// The name of the rule that read it. What waited for an answer is kept by the rule of answers.
    #[serde(skip, default = "asked")]
    pub rule: &'static str,
    #[serde(skip)]
    pub sureness: Sureness,
    pub corrects: Corrects,
}

const fn asked() -> &'static str {
    "asked"
}

/// How sure a reading is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sureness {
    #[default]
    Certain,
    /// The words name no project; it follows from where, by whom or after what they were said.
    Context,
    /// Read by a rule that can err; worth showing.
    Likely,
}

impl Sureness {
    const ALL: [Self; 3] = [Self::Certain, Self::Context, Self::Likely];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Certain => "certain",
            Self::Context => "context",
            Self::Likely => "likely",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// What is said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "what", rename_all = "snake_case")]
pub enum Told {
    /// The state of the works; without a share in words.
    Progress {
        percent: Option<Percent>,
    },
    /// 外墙保温完成50%: how far one part of the works is. The project is not so far, so that only the words are kept.
    Part {
        percent: Percent,
    },
    /// 无变化: as yesterday.
    Unchanged,
    /// 复工
    Resumed,
    Investment {
        amount: Yuan,
        sum: Option<Sum>,
    },
    /// The same, with a number whose unit is not said: it stands in the span.
    Unmeasured {
        sum: Option<Sum>,
    },
    /// `node` is the key of a node of the project.
    Node {
        node: String,
        step: Step,
    },
    Issue(Trouble),
    Visit,
    /// An answer to an issue that stands.
    Answer(Answer),
    /// 承诺: who has promised what the words say; the day of the statement is when it is due.
    Promise {
        maker: SaidMaker,
    },
    /// The sender's own last entry is not to count.
    Withdrawal,
    /// Something is asked, or a command given in words.
    Question(Topic),
}

/// A figure, as somebody names it again who puts it right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaidFigure {
    Share(Percent),
    Amount(Yuan),
}

impl SaidFigure {
    pub const fn of_fact(fact: &Fact) -> Option<Self> {
        match fact {
            Fact::Progress { percent: Some(percent) } => Some(Self::Share(*percent)),
            Fact::Investment { figure, .. } => Some(Self::Amount(figure.yuan)),
            _ => None,
        }
    }

    pub const fn of_told(told: &Told) -> Option<Self> {
        match told {
            Told::Progress { percent: Some(percent) } => Some(Self::Share(*percent)),
            Told::Investment { amount, .. } => Some(Self::Amount(*amount)),
            _ => None,
        }
    }
}

impl Told {
    /// The kind of the entry it makes ([`Fact::kind`]); empty where it makes none.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Progress { .. } | Self::Part { .. } => "progress",
            Self::Unchanged => "unchanged",
            Self::Resumed => "stage",
            Self::Investment { .. } | Self::Unmeasured { .. } => "investment",
            Self::Node { .. } => "node",
            Self::Issue(_) => "issue",
            Self::Visit => "visit",
            Self::Answer(_) => "issue_answer",
            Self::Promise { .. } => "promise",
            Self::Withdrawal | Self::Question(_) => "",
        }
    }
}

/// What is asked of the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// How far a project is, and what stands in its way.
    Works,
    /// When something of a project was or will be; the key node, where one is named.
    Days(Option<String>),
    /// How much has been invested in a project.
    Invested,
    /// Who answers for a project, and what is known of it.
    Card,
    /// Which issues are open.
    Issues,
    /// How many projects there are of a kind.
    Portfolio,
    /// 滞后: which projects are late.
    Late,
    /// Who has not reported.
    Unreported,
    /// Nothing that the ledger could answer.
    Other,
}

impl Topic {
    /// Whether it is asked of all projects, whichever the chat is of.
    pub const fn is_of_all(&self) -> bool {
        matches!(self, Self::Issues | Self::Portfolio | Self::Late | Self::Unreported)
    }
}

/// What is said of a key node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    Done,
    Begun,
    /// Put off; to the day, where one is said.
    Delayed,
    /// It will be on the day.
    Expected,
    /// 还没封顶: it is still to come.
    Ahead,
}

/// What an amount sums up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sum {
    /// 本月: of a month.
    Period,
    /// 本周, 一季度: of a time that is no month; the ledger sums up months and years, and keeps the words.
    Stretch,
    /// 1-3月, 今年: since the beginning of the year.
    Year,
    /// 累计: since the beginning.
    ToDate,
}

/// Whether a message puts the sender's own last words right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Corrects {
    Own,
    /// They were of another project, and are said of this one now.
    Project,
    #[default]
    Nothing,
}

/// An issue, as far as words say what it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trouble {
    /// The key of its category in the lexicon.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub severity: Option<Severity>,
    /// Through whom help is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// Who is to act, as it is written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
}

impl Trouble {
    /// Whether the words say no more than that something is in the way.
    pub fn is_plain(&self) -> bool {
        *self == Self::default()
    }
}

/// What is answered to an issue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// 收到，归我们
    SignedFor,
    /// 解决了
    Settled,
    /// 不归我们，退单
    NotOurs,
    /// 申请延到
    MoreTime,
    /// 相同问题: the same is reported again.
    Again,
    /// Something else that is said about it.
    Remark,
}

/// What waits for the answer to one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    pub about: About,
    pub statements: Vec<Statement>,
}

/// What is asked of the sender.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum About {
    /// Which project is meant.
    Project,
    /// Whether a bare number is the share of the works.
    Share,
    /// Whether a share is right that is less than the last, or far more.
    Leap { before: Percent },
    /// Whether what was said are promises.
    Promise,
    /// The same, with the day on which its sender wants to put it right.
    PromiseDay,
    /// Whether an issue is one of these, which are open already.
    Alike { numbers: Vec<IssueNumber> },
}

impl About {
    pub const fn is_promise(&self) -> bool {
        matches!(self, Self::Promise | Self::PromiseDay)
    }
}

/// A share that is so much more than the last is asked about, in hundredths of a percent.
const LARGEST_STEP: u16 = 2_000;

/// Whether a careful person would ask about a share, with the one that stands: it falls, or rises by more than twenty
/// points at once.
pub fn leaps(before: Percent, now: Percent) -> bool {
    now < before || now.hundredths() - before.hundredths() > LARGEST_STEP
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fall_and_a_leap_are_asked_about() {
        let percent = |whole: u16| Percent::from_hundredths(whole * 100).unwrap();
        for (before, now, asks) in
            [(40, 39, true), (40, 40, false), (40, 60, false), (40, 61, true), (0, 20, false)]
        {
            assert_eq!(leaps(percent(before), percent(now)), asks, "{before} to {now}");
        }
    }

    #[test]
    fn what_waits_is_read_as_it_was_kept() {
        let waiting = Waiting {
            about: About::Leap { before: Percent::from_hundredths(4_000).unwrap() },
            statements: vec![Statement {
                told: Told::Issue(Trouble { body: Some("水务".to_owned()), ..Trouble::default() }),
                project: ProjectCode::parse("JY-01"),
                day: "2023-03-08".parse().ok(),
                words: "水务没接".to_owned(),
                span: Span { start: 0, end: 12 },
                rule: "asked",
                sureness: Sureness::Certain,
                corrects: Corrects::Nothing,
            }],
        };
        let kept = serde_json::to_string(&waiting).unwrap();
        assert_eq!(serde_json::from_str::<Waiting>(&kept).unwrap(), waiting);
    }
}
