//! The words by which what people type is read: data of the district, in the file `lexicon.toml` of policy, and added in
//! chat. Grammar is not here; it belongs to the reading.

use super::entry::{AliasChange, Fact};
use super::policy::plain;
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
    #[serde(default)]
    pub wrong: Wrong,
    pub shares: Shares,
    pub projects: Heads,
    pub templates: BTreeMap<Field, Vec<String>>,
}

/// What a word says that can be added in chat.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// Somebody who can be asked to act on an issue.
    Body,
    /// A key node, by its key of policy.
    Node(String),
    Severity(Severity),
    /// What blocks the works, by the key of its category.
    Issue(String),
}

/// A word that was added in chat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddedWord {
    pub word: String,
    /// The word whose meaning it was given.
    pub like: String,
    pub means: Vec<Meaning>,
}

impl AddedWord {
    /// Whether somebody means this word by what they wrote.
    pub fn is(&self, word: &str) -> bool {
        plain(&self.word) == plain(word)
    }

    /// The words that stand after these facts, in their order.
    pub fn standing<'a>(facts: impl IntoIterator<Item = &'a Fact>) -> Vec<Self> {
        let mut words: Vec<Self> = Vec::new();
        for fact in facts {
            let Fact::Word { word, like, means, change } = fact else { continue };
            words.retain(|one| !one.is(word));
            if *change == AliasChange::Added {
                words.push(Self { word: word.clone(), like: like.clone(), means: means.clone() });
            }
        }
        words
    }
}

impl Lexicon {
    /// The same with words that were added. A category that is no longer in the file is read no more.
    #[must_use]
    pub fn with(&self, words: &[AddedWord]) -> Self {
        let mut all = self.clone();
        for AddedWord { word, means, .. } in words {
            for meaning in means {
                let list = match meaning {
                    Meaning::Body => Some(&mut all.bodies),
                    Meaning::Severity(severity) => Some(all.severity.entry(*severity).or_default()),
                    Meaning::Issue(category) => all.issues.get_mut(category),
                    // Those are of policy.
                    Meaning::Node(_) => None,
                };
                if let Some(list) = list {
                    list.push(word.clone());
                }
            }
        }
        all
    }
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
    /// Who works there and with what, and the papers they work by.
    #[serde(default)]
    pub crew: Vec<String>,
    /// Who builds, delivers, pays, allows or lives beside it.
    #[serde(default)]
    pub people: Vec<String>,
}

/// What is not as it should be: a trouble only where it is said of something or somebody of the site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wrong {
    pub words: Vec<String>,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_counts() {
        let fact = |word: &str, means: Meaning, change| Fact::Word {
            word: word.to_owned(),
            like: "缺料".to_owned(),
            means: vec![means],
            change,
        };
        let (body, issue) = (Meaning::Body, Meaning::Issue("materials".to_owned()));
        let facts = [
            fact("断料", issue.clone(), AliasChange::Added),
            fact("市政办", body.clone(), AliasChange::Added),
            fact("市政 办", issue.clone(), AliasChange::Dropped),
            fact("断料", body, AliasChange::Added),
            fact("缺砂", issue, AliasChange::Added),
        ];
        let words = AddedWord::standing(&facts);
        let told: Vec<_> = words.iter().map(|one| (one.word.as_str(), one.means.as_slice())).collect();
        assert_eq!(
            told,
            [("断料", &[Meaning::Body][..]), ("缺砂", &[Meaning::Issue("materials".to_owned())])]
        );

        let mut lexicon = Lexicon::default();
        lexicon.issues.insert("materials".to_owned(), vec!["缺料".to_owned()]);
        let with = lexicon.with(&words);
        assert_eq!(
            (with.bodies, &with.issues["materials"][1..]),
            (vec!["断料".to_owned()], &["缺砂".to_owned()][..])
        );
    }
}
