//! The words by which what people type is read: data of the district, in the file `lexicon.toml` of policy. Grammar is
//! not here; it belongs to the reading.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The words, by what they say. They are compared half-width, in small letters and without blanks; a Latin word with a
/// `*` at its end stands for every longer word that begins so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lexicon {
    /// Where the words come from.
    pub source: String,
    /// 责任单位: who can be asked to act on an issue.
    pub bodies: Vec<String>,
    pub levels: BTreeMap<Level, Vec<String>>,
    pub severity: BTreeMap<Severity, Vec<String>>,
    /// What blocks the works, by the keys of the categories of issues.
    pub issues: BTreeMap<String, Vec<String>>,
    pub works: Works,
    pub shares: Shares,
    pub projects: Heads,
    pub templates: BTreeMap<Field, Vec<String>>,
}

/// Through whom help is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// 专班
    Team,
    District,
    City,
    Province,
}

/// How grave an issue is said to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    Low,
    High,
    /// Somebody is hurt, or something has come down.
    Critical,
}

/// What is built on a site, and what is done to it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Works {
    pub things: Vec<String>,
    pub deeds: Vec<String>,
}

/// Of what a share may be that is not the state of the works.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shares {
    /// Of something on the site, which is kept in its words.
    pub of_site: Vec<String>,
    /// Of money, talk and the rest, which is not kept.
    pub of_other: Vec<String>,
}

/// The nouns that end the names of projects.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heads {
    pub heads: Vec<String>,
}

/// What the left side of a line of a daily report announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    Project,
    Date,
    Progress,
    Investment,
    Issue,
    /// What is to come: it states nothing yet.
    Plan,
    /// Kept in the words of the report, and not read.
    Aside,
}

impl Level {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::District => "district",
            Self::City => "city",
            Self::Province => "province",
        }
    }
}

impl Severity {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::High => "high",
            Self::Critical => "critical",
        }
    }
}
